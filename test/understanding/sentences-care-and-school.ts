import type { Sentence } from './sentence.ts';

/**
 * Sentences in the words of care and school: Sociaal Team, Jeugdteam, leerplicht, schools, youth
 * work, debt help, Wmo, home care, the contact centre and HR. Written without reading the words
 * the bot looks for.
 */
export const CARE_AND_SCHOOL: readonly Sentence[] = [
  // What somebody saw or heard.
  {
    text: 'bij een mevr. uit de schuldhulp komt haar zorgtoeslag elke maand binnen en is dezelfde dag weer weg, overgemaakt naar een man die zij niet kent zegt ze',
    to: ['menu.report'],
  },
  {
    text: 'Tijdens het keukentafelgesprek gaf meneer steeds antwoord voor haar, ze keek alleen naar de grond en haar ID had hij in zijn jaszak',
    to: ['menu.report'],
  },
  {
    text: 'leerling 3 havo sinds de herfst 41 uur ongeoorloofd afwezig, nieuwe iphone en dure jas, wordt opgehaald in een zwarte polo',
    to: ['menu.report'],
  },
  {
    text: 'Hoi ik ben van de wijkverpleging, bij mijn client van 84 woont nu een filipijnse hulp in die op een matrasje in de bijkeuken slaapt en nooit vrij heeft',
    to: ['menu.report'],
  },
  {
    text: 'jongen van 14 loopt met een rugzak vol pakjes rond bij het skatepark, zegt dat ie "voor een maat" loopt',
    to: ['menu.report'],
  },
  {
    text: 'meneer aan de lijn die zegt dat ie al 5 mnd geen loon heeft gehad en zijn baas heeft z’n paspoort',
    to: ['menu.report'],
  },
  {
    text: 'Een moeder vertelde mij vanochtend op het schoolplein dat haar dochter naaktfoto’s moet sturen van een jongen en dat hij ze anders doorstuurt.',
    to: ['menu.report'],
  },
  {
    text: 'client wmo begeleiding, licht verstandelijk beperkt, heeft 4 telefoonabonnementen op zijn naam en geen een telefoon',
    to: ['menu.report'],
  },
  {
    text: 'huisbezoek gedaan, zeven matrassen op de zolder en overal koffers',
    to: ['menu.report'],
  },
  {
    text: 'Vandaag belde een hotelmedewerker het KCC: al drie dagen een jong meisje op kamer 12 en steeds andere mannen op de gang',
    to: ['menu.report'],
  },
  {
    text: 'een van mijn jongens liet z’n rekening zien, daar is 6000 euro op gestort en die moest hij pinnen voor iemand uit Utrecht',
    to: ['menu.report'],
  },
  {
    text: 'kind van 11 doet het hele huishouden bij oom en tante, gaat niet naar school en staat nergens ingeschreven',
    to: ['menu.report'],
  },
  {
    text: 'viel me op bij de intake inburgering: de vriend vulde alles in, had haar pinpas en zij mocht niet alleen naar de wc',
    to: ['menu.report'],
  },
  {
    text: 'Op de bso vertelde een jongetje dat zijn zus "bij mannen moet werken" en dat het geheim is',
    to: ['menu.report'],
  },
  {
    text: 'sollicitant bij ons gehad die vertelde dat zij bij haar vorige baas 80 uur poetste voor 200 euro pm en boven de wasserij moest slapen',
    to: ['menu.report'],
  },
  {
    text: 'The carer who lives with one of our Wmo clients told me she has not had a day off since March and her agency keeps her passport',
    to: ['menu.report'],
  },
  {
    text: 'one of my pupils gets picked up by a different older man every thursday',
    to: ['menu.report'],
  },
  // Violence or danger that is over.
  {
    text: 'Mw. vertelde in het intakegesprek dat haar ex haar in 2021 dwong om met andere mannen naar bed te gaan. Ze woont nu veilig bij haar zus.',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'vorig schooljaar is een leerlinge van ons geslagen door de jongens voor wie ze drugs moest rondbrengen, ze is inmiddels verhuisd naar Zwolle',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'client is jaren geleden opgesloten geweest in een kelder bij die baas in Roosendaal, kwam er vandaag pas mee',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'hij hield toen een mes op haar keel zegt ze. is 3 jaar terug. hij zit vast',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'Jongen (17) was als kind door zijn stiefvader mishandeld als hij niet genoeg had gestolen; stiefvader is in 2019 overleden',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'een ouwe bekende van het jongerenwerk vertelde over vroeger, dat ze op haar 15e verkracht is door een loverboy en zijn vrienden, nu is ze 28 en wil ze het kwijt',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'in het dossier staat dat meneer bij zijn oude werkgever in de kas in elkaar is geslagen toen hij om loon vroeg, dat was zomer 2022, hij werkt er niet meer',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'Bij de thuiszorg vertelde mevrouw dat zij in haar jeugd aan een familie was verkocht en daar werd geslagen met een riem',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'mentorleerling uit syrie vertelde over de reis: smokkelaars hebben m vastgehouden en bedreigd met een pistool, hij zit nu bij een fijn pleeggezin hier',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'gezin heeft schulden van de ex, die sloeg haar en liet haar leningen tekenen. ze zijn 2 jr uit elkaar, geen contact meer',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'Haar neef had haar destijds aan haar haren de auto in getrokken en naar een hotel gereden, dat was in 2020, ze is daarna in Friesland opgevangen',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'oud leerling appte me: twee jaar terug werd ik gedwongen te dealen en kreeg ik klappen als ik te laat was, ben er nu uit juf',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'poolse man bij het inloopspreekuur, vorige winter met geweld uit zijn kamer gezet door het uitzendbureau, slaapt nu goed en wel bij een kameraad',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'Uit het exitgesprek met een schoonmaakster van onze leverancier: voorman heeft haar ooit in de werkkast opgesloten. Hij is vorig jaar ontslagen',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'A mother at the debt desk said her former boyfriend used to beat her until she took customers. That ended four years ago and he left the country.',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'she was locked up and raped by her employer in 2018, long before she came here, told me during the home visit',
    to: ['menu.report'],
    danger: 'past',
  },
  // Doubt, and what to do.
  {
    text: 'telt het al als iemand alleen maar erg veel overuren maakt voor de familie waar ie inwoont?',
    to: ['menu.advice'],
  },
  {
    text: 'misschien zoek ik er teveel achter hoor maar een meisje uit mijn caseload heeft ineens een vriend van 32',
    to: ['menu.advice', 'menu.report'],
  },
  {
    text: 'Kan ik even met iemand overleggen over een gezin waar ik een raar gevoel bij heb?',
    to: ['menu.advice'],
  },
  {
    text: 'pfff weet niet zo goed of dit nou iets is voor jullie of gewoon pubergedrag',
    to: ['menu.advice'],
  },
  {
    text: 'mijn client wil niet dat ik iets doe. moet ik dat dan respecteren',
    to: ['menu.advice', 'uitleg.beroepsgeheim', 'meldcode'],
  },
  {
    text: 'hoe pak ik dit aan, een vader die zegt dat zijn zoon schulden heeft bij jongens en daarom moet lopen',
    to: ['menu.advice', 'menu.report'],
  },
  {
    text: 'Wat zou jij doen als een leerling je in vertrouwen vertelt dat ze geld krijgt voor foto’s?',
    to: ['menu.advice', 'kaart.leerkracht', 'uitleg.praten-met-slachtoffer'],
  },
  {
    text: 'twijfelgeval bij schuldhulpverlening, wil er eerst over sparren zonder namen',
    to: ['menu.advice'],
  },
  {
    text: 'ik heb alleen een onderbuikgevoel, geen bewijs',
    to: ['menu.advice'],
  },
  {
    text: 'is het gek dat de hele kast vol ongeopende post van andere namen ligt',
    to: ['menu.advice', 'menu.report'],
  },
  {
    text: 'Moet ik nou de ouders inlichten of juist niet, ik ben er als zorgcoördinator van school niet uit',
    to: ['menu.advice'],
  },
  {
    text: 'weet jij of t verstandig is om nog een keer op huisbezoek te gaan als die man er steeds bij zit',
    to: ['menu.advice', 'uitleg.praten-met-slachtoffer'],
  },
  {
    text: 'collega zegt niks aan de hand maar het laat me niet los. kan iemand meekijken',
    to: ['menu.advice'],
  },
  {
    text: 'een inwoner aan de telefoon had een vaag verhaal over de buren, wat moet ik daar als kcc nu mee',
    to: ['menu.advice', 'menu.report'],
  },
  {
    text: 'Een cliënte is vroeger door haar man geslagen en gedwongen, ze zijn al 6 jaar gescheiden. Heeft het nog zin om daar iets mee te doen?',
    to: ['menu.advice', 'menu.report'],
    danger: 'past',
  },
  {
    text: 'not sure if this is anything: a student always pays in cash and never talks about home',
    to: ['menu.advice', 'menu.report'],
  },
  {
    text: 'could somebody think along with me about a family on my caseload?',
    to: ['menu.advice'],
  },
  // Danger at this moment.
  {
    text: 'HELP er staat nu een man bij de voordeur te schreeuwen dat hij haar dood maakt ze zit hier bij ons in de spreekkamer',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'meisje appt mij net dat ze opgesloten zit in een kamer in Soesterberg en er zo een klant komt',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'hij slaat haar op dit moment, ik hoor het door de telefoon',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'leerling is zojuist door twee mannen een busje in gesleurd voor de school',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'Ik sta bij een cliënt binnen en haar zoon loopt met een mes door de kamer',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'ze wil nu van het dak springen omdat die gasten haar filmpje hebben rondgestuurd',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'inwoner aan de lijn fluistert dat ze vastgehouden wordt en niet weg kan, hij komt er zo aan',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'vechtpartij voor het jongerencentrum, een heeft een vuurwapen!!',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'de huishoudelijke hulp ligt hier bewusteloos in de gang en de familie wil niet dat ik bel',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'Vanavond brengen ze haar naar het buitenland, ze heeft mij net gesmeekt om hulp, ze is 16',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'jongen bloedt hevig, gestoken, zegt dat hij een schuld had. hij zit bij mij in de teamkamer',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'spoed!! kind van 9 zit nu opgesloten in de schuur achter het huis',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'right now he is strangling her in the hallway',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'A girl just ran into our school, two men are outside and she says they will kill her',
    to: ['menu.report'],
    danger: 'now',
  },
  // Signal cards.
  { text: 'waar let je op bij pubers', to: ['kaart.jeugd', 'kaart.jongerenwerk', 'kaarten'] },
  { text: 'signalenlijst schoolverzuim', to: ['kaart.leerplicht', 'kaart.leerkracht'] },
  {
    text: 'Hebben jullie iets dat ik aan onze docenten kan geven, waar zij aan kunnen zien dat een kind wordt uitgebuit?',
    to: ['kaart.leerkracht', 'kaart.leerplicht', 'kaarten'],
  },
  { text: 'kenmerken loverboy slachtoffers', to: ['kaart.seksueel', 'kaart.jeugd'] },
  {
    text: 'hoe zie je bij een keukentafelgesprek dat iemand wordt uitgebuit',
    to: ['kaart.sociaal-team', 'kaart.huishouden', 'kaarten'],
  },
  { text: 'drugsrunners herkennen', to: ['kaart.crimineel', 'kaart.jeugd'] },
  {
    text: 'au pair / inwonende hulp waaraan merk je dat het niet klopt',
    to: ['kaart.huishouden', 'kaart.sociaal-team'],
  },
  { text: 'is er ook een kaartje voor de huisartsenpraktijk', to: ['kaart.huisarts', 'kaarten'] },
  { text: 'mag ik alle lijstjes met signalen zien', to: ['kaarten'] },
  {
    text: 'what are the signs of labour exploitation?',
    to: ['kaart.arbeid', 'kaarten'],
  },
  // Partners.
  { text: 'telefoonnr veilig thuis', to: ['partner.veilig-thuis'] },
  { text: 'wat doet moviera precies', to: ['partner.moviera', 'partner.zorgcoordinator'] },
  {
    text: 'Wie is de voogd van een minderjarige die hier in zijn eentje uit Eritrea is gekomen?',
    to: ['partner.nidos'],
  },
  { text: 'comensha bellen', to: ['partner.comensha'] },
  {
    text: 'met wie moet ik contact hebben voor een bed en begeleiding voor een slachtoffer, die coordinator zeg maar',
    to: ['partner.zorgcoordinator', 'uitleg.opvang', 'partner.moviera'],
  },
  {
    text: 'client van mij loopt bij de reclassering hoe bereik ik die',
    to: ['partner.reclassering'],
  },
  { text: 'arbeidsinspectie wanneer inschakelen', to: ['partner.nla'] },
  { text: 'welke organisaties zijn er allemaal en wie pakt wat op', to: ['wie', 'taken'] },
  { text: 'who do I call at the immigration service', to: ['partner.ind'] },
  // Topics.
  { text: 'definitie mensenhandel graag', to: ['uitleg.mensenhandel', 'uitleg.wet'] },
  { text: '273f', to: ['uitleg.wet'] },
  {
    text: 'ik heb zwijgplicht als maatschappelijk werker, kan ik dan wel iets doorgeven over een cliënt?',
    to: ['uitleg.beroepsgeheim', 'menu.advice'],
  },
  {
    text: 'hoor ik er nog iets van terug als ik iets heb doorgegeven en wie gaat ermee aan de slag',
    to: ['uitleg.na-je-melding', 'menu.mine'],
  },
  { text: 'bewaartermijn avg', to: ['uitleg.bewaren'] },
  { text: 'b8 regeling, drie maanden bedenken', to: ['uitleg.bedenktijd'] },
  {
    text: 'is er ergens noodopvang voor een vrouw die bij zo’n man weg wil',
    to: ['uitleg.opvang', 'partner.zorgcoordinator', 'menu.advice'],
  },
  {
    text: 'cliënt met lvb begrijpt mijn uitleg niet, hoe leg ik het beter uit',
    to: ['uitleg.moeite-met-begrijpen'],
  },
  {
    text: 'Geldt wat ik hier doorgeef meteen als aangifte bij de politie?',
    to: ['uitleg.aangifte'],
  },
  {
    text: 'hoe begin ik een gesprek met een meisje dat misschien slachtoffer is zonder het erger te maken',
    to: ['uitleg.praten-met-slachtoffer', 'menu.advice'],
  },
  // The reporting code, responsibility, training, meetings and tasks.
  {
    text: 'welke stappen moet je als school doorlopen bij huiselijk geweld',
    to: ['meldcode'],
  },
  { text: 'stap 4 vd meldcode, wegen', to: ['meldcode.4', 'meldcode'] },
  {
    text: 'wij hebben volgens de code nu met een collega overlegd, wat houdt stap drie in',
    to: ['meldcode.3', 'meldcode'],
  },
  { text: 'woonplaatsbeginsel slachtoffer, welke gemeente betaalt de zorg', to: ['zorg'] },
  {
    text: 'Meisje van 15, welke gemeente is dan verantwoordelijk voor de jeugdhulp?',
    to: ['zorg.minderjarig', 'zorg'],
  },
  {
    text: 'volwassen man die nergens staat ingeschreven, moet soest dan de hulp regelen?',
    to: ['zorg.volwassen.nergens', 'zorg.volwassen', 'zorg'],
  },
  { text: 'training voor mijn team over uitbuiting', to: ['opleiding'] },
  {
    text: 'Wat kan het Jeugdteam aan scholing volgen?',
    to: ['opleiding.jeugdteam', 'opleiding'],
  },
  { text: 'cursusaanbod leerplichtambtenaren', to: ['opleiding.leerplicht', 'opleiding'] },
  {
    text: 'hr hier, ik zoek een e-learning of filmpjes voor nieuwe medewerkers',
    to: ['uitleg.kijk-op-mensenhandel', 'opleiding'],
  },
  { text: 'aan welke tafels wordt een casus besproken', to: ['overleggen', 'overleg.casus'] },
  { text: 'zachte signalen tafel wie zitten daar', to: ['overleg.zachte-signalentafel'] },
  { text: 'wat is nou eigenlijk ónze rol als gemeente hierin', to: ['taken', 'wie'] },
  {
    text: 'achtergrondinfo over wetgeving en procedures, waar vind ik dat allemaal bij elkaar',
    to: ['uitleg', 'uitleg.wet'],
  },
  // Without a name, and fear.
  {
    text: 'mijn naam mag er absoluut niet bij komen te staan',
    to: ['deur.anoniem', 'menu.anonymous'],
  },
  {
    text: 'kan die familie erachter komen dat het van mij komt? ik woon zelf om de hoek',
    to: ['deur.anoniem', 'menu.anonymous', 'menu.advice'],
  },
  { text: 'meld misdaad anoniem nummer', to: ['partner.mma', 'deur.anoniem', 'menu.anonymous'] },
  {
    text: 'Ik durf dit eigenlijk niet door te geven, straks staat die man bij mij op de stoep',
    to: ['menu.anonymous', 'deur.anoniem', 'menu.advice'],
  },
  {
    text: 'een vrijwilliger van ons wil wat kwijt maar zonder dat iemand weet wie ze is',
    to: ['menu.anonymous', 'deur.anoniem'],
  },
  {
    text: 'I am scared they will find out it was me who told',
    to: ['menu.anonymous', 'deur.anoniem', 'menu.advice'],
  },
  {
    text: 'na mijn vorige telefoontje gaf die vader me een klap, dat is alweer 2 jaar terug, maar sindsdien geef ik alleen nog iets door als niemand ziet wie ik ben',
    to: ['menu.anonymous', 'deur.anoniem'],
    danger: 'past',
  },
  {
    text: 'is there a way to tell you something and keep my name out of it',
    to: ['menu.anonymous', 'deur.anoniem'],
  },
  // Somebody of the own organisation.
  {
    text: 'een van onze eigen begeleiders heeft een client bij hem thuis laten schoonmaken voor niks',
    to: ['deur.integriteit', 'menu.report'],
  },
  {
    text: 'denk dat een collega info uit dossiers doorspeelt aan die gasten, bij wie moet ik zijn',
    to: ['deur.integriteit'],
  },
  {
    text: 'Mijn leidinggevende neemt cadeaus aan van een zorgaanbieder die wij contracteren',
    to: ['deur.integriteit'],
  },
  {
    text: 'vertrouwenspersoon integriteit hr',
    to: ['deur.integriteit'],
  },
  {
    text: 'wat als het iemand van ons eigen gebouw is, een baliemedewerker die geld aanneemt voor inschrijvingen',
    to: ['deur.integriteit', 'menu.report', 'menu.advice'],
  },
  // The person who types, or the family.
  {
    text: 'het gaat eigenlijk over mezelf',
    to: ['deur.zelf'],
  },
  {
    text: 'mijn eigen dochter van 15 heeft sinds kort zo’n foute vriend die haar geld laat halen, ik weet t niet meer',
    to: ['deur.zelf', 'menu.report', 'menu.advice'],
  },
  {
    text: 'Ik werk hier op HR maar wat in die filmpjes zit heb ik zelf meegemaakt, jaren geleden werd ik door mijn vriend geslagen en verkocht',
    to: ['deur.zelf'],
    danger: 'past',
  },
  {
    text: 'mn broertje moet dingen doen voor oudere jongens en nu zit ik er als jongerenwerker zelf middenin',
    to: ['deur.zelf', 'menu.report', 'menu.advice'],
  },
  {
    text: 'my ex forced me to work for him back in 2017 and he hit me. I am fine and safe these days but I want to talk',
    to: ['deur.zelf'],
    danger: 'past',
  },
  // The rest of the menu.
  {
    text: 'hoe staat het met dat geval dat ik vorige week heb ingestuurd',
    to: ['menu.mine', 'uitleg.na-je-melding'],
  },
  { text: 'ik heb maar 1 minuutje, zit tussen twee huisbezoeken, kan t snel', to: ['menu.short'] },
  { text: 'do you speak english', to: ['menu.english'] },
  { text: 'goeiemiddag!', to: ['menu.show'] },
  { text: 'wat kan je allemaal', to: ['menu.show'] },
];
