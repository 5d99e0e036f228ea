import type { Sentence } from './sentence.ts';

/**
 * Sentences in the words of the desk, the reception, enforcement, building and housing inspection,
 * permits, the outdoor service, parking and the secretariat of the board; some are in English.
 * Spelling faults are meant: this is how people type on a phone. Everything in them is made up.
 */
export const DESK_AND_STREET: readonly Sentence[] = [
  // Told: something seen or heard.
  {
    text: 'net aan de balie een meisje die haar paspoort kwam ophalen, die man ernaast pakte het meteen af en stopte t in zijn jas',
    to: ['menu.report'],
  },
  {
    text: 'Vanmorgen vijf inschrijvingen op de Birkstraat achter elkaar, allemaal dezelfde begeleider en niemand spreekt nederlands',
    to: ['menu.report'],
  },
  {
    text: 'kamertjes van gipsplaat in een loods, 12 matrassen geteld, kookstel op de grond',
    to: ['menu.report'],
  },
  {
    text: 'wij hebben bij een nagelstudio een vergunningcontrole gedaan en de dames keken steeds naar de baas voor ze iets zeiden',
    to: ['menu.report'],
  },
  {
    text: 'tijdens mn ronde met de scanauto zie ik al 3 nachten dezelfde roemeense bus met mensen die erin slapen, overdag worden ze opgehaald door een wit busje',
    to: ['menu.report'],
  },
  {
    text: 'Mevrouw wist haar eigen adres niet. De meneer naast haar gaf alle antwoorden.',
    to: ['menu.report'],
  },
  {
    text: 'hotel langs de A28, zelfde kamer elke week contant betaald en steeds andere mannen naar boven, zei de nachtportier tegen mij',
    to: ['menu.report'],
  },
  {
    text: 'bij het snoeien achter de flat praatte ik met een jongen van een jaar of 15, moet elke dag pakketjes rondbrengen voor een schuld van zn broer',
    to: ['menu.report'],
  },
  {
    text: 'Er kwam een brief binnen voor de burgemeester van een bewoner over een massagesalon waar de vrouwen nooit buiten komen',
    to: ['menu.report'],
  },
  {
    text: 'man wil 4 bsn nummers tegelijk aanvragen voor poolse jongens, zij zelf mochten niks zeggen, hij had hun id kaarten in een elastiekje',
    to: ['menu.report'],
  },
  {
    text: 'aanvraag exploitatievergunning, ondernemer op papier is een jonge vrouw die geen idee heeft wat er in de zaak gebeurd',
    to: ['menu.report'],
  },
  {
    text: 'ff iets geks, champignonkwekerij, mensen werken daar volgens de buurman van 5 tot 22 uur en wonen op het terrein zelf',
    to: ['menu.report'],
  },
  {
    text: "Goedemiddag collega's, bij een huisbezoek voor adresonderzoek deed een filipijnse dame open die in de bijkeuken sliep en zei dat ze geen vrije dag heeft",
    to: ['menu.report'],
  },
  {
    text: 'een klant vertelde mij dat ze nog 9000 euro moet afbetalen aan degene die haar naar nederland haalde',
    to: ['menu.report'],
  },
  {
    text: 'telefoontje op de receptie: mevrouw vermoed dat er in het huis naast haar meisjes worden aangeboden via internet',
    to: ['menu.report'],
  },
  {
    text: 'A woman at the counter whispered that her boss keeps her residence card, then he came back and she went silent',
    to: ['menu.report'],
  },
  {
    text: 'wagen met duits kenteken zet elke ochtend half 6 acht man af bij de sloop aan de zuidkant geen helmen geen handschoenen en snachts slapen ze in de keet',
    to: ['menu.report'],
  },

  // Told: violence or danger that is over.
  {
    text: 'vorige week dinsdag is een meisje voor het gemeentehuis in een auto getrokken, politie is toen geweest en ze is weer thuis',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'klant vertelde dat haar ex haar jaren geleden heeft opgesloten en voor hem liet werken',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'In maart had een serveerster een blauw oog, ze zei toen dat ze gevallen was. nu werkt ze er niet meer maar zit me toch dwars',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'de vorige huurder sloeg zijn personeel, hoorden we bij de eindinspectie van het pand. Hij is vertrokken',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'hij bedreigde haar destijds met een mes, dat staat in de brief die we kregen, ze woont nu ergens anders',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'gister bij controle een man gesproken met oude brandwonden op zijn armen, van zijn vroegere baas in italië zei die',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'twee maanden terug hoorden de buren gegil uit de schuur, nu staat t leeg, we vonden alleen nog kettingen en een emmer',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'Dame bij de receptie wilde een ander adres doorgeven want ze was een jaar geleden gevlucht voor de man die haar liet werken achter het raam',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'jongen heeft vorig jaar een pak slaag gehad omdat ie geen drugs meer wilde rondbrengen, zegt zn moeder, dat is voorbij maar hij heeft nog steeds schuld',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'afgelopen zomer was er een vechtpartij bij de seizoenarbeiders op de camping, eentje lag in het ziekenhuis, is ondertussen terug naar bulgarije',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'Bij het aanvragen van de briefadres vertelde zij dat ze als tiener is verkracht door klanten van haar toenmalige vriend',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'last year the owner locked the cleaners in at night, one of them told me when she came to deregister',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'tijdje geleden zag ik als parkeercontroleur dat een vent een vrouw een klap gaf bij de parkeergarage, ben er toen niks mee gedaan, het ging over geld dat ze moest afgeven',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'uit het dossier blijkt dat de kok in 2021 gedwongen werd en mishandeld, zaak is allang dicht maar dezelfde eigenaar vraagt nu weer een vergunning',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'ze had littekens laten zien aan mn collega van burgerzaken, dat was van vroeger, toen haar tante haar sloeg als het huis niet schoon was',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'Een oud-medewerkster van het restaurant kwam langs: ze werd daar vroeger geschopt en kreeg nooit loon. Ze is nu veilig bij haar zus.',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'brandje vorige maand in een illegale slaapzolder, gelukkig iedereen eruit en het pand is ontruimd. maar er lagen wel 9 paspoorten in 1 la',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: "She told us her husband used to beat her and make her work in his cousin's kitchen, she left him in spring",
    to: ['menu.report'],
    danger: 'past',
  },

  // Doubt: what to do, whether it counts.
  { text: 'Ik heb er een raar gevoel bij maar kan niks bewijzen', to: ['menu.advice'] },
  { text: 'is dit wel iets voor jullie of moet ik gewoon mn mond houden', to: ['menu.advice'] },
  {
    text: 'moet ik een pool die in zijn busje slaapt doorgeven of valt dat onder gewone overlast',
    to: ['menu.advice'],
  },
  {
    text: 'wij twijfelen op de afdeling: tien mensen op een adres, is dat overbewoning of meer?',
    to: ['menu.advice'],
  },
  {
    text: 'kan er iemand even met mij meedenken over een aanvraag, hoeft nog niet op papier',
    to: ['menu.advice'],
  },
  {
    text: 'stel dat een meneer altijd voor zijn vrouw praat aan de balie, is dat dan al verdacht',
    to: ['menu.advice'],
  },
  {
    text: 'Mag ik het paspoort gewoon aan haar meegeven terwijl ik denk dat hij het straks weer inneemt?',
    to: ['menu.advice'],
  },
  { text: 'weet nie of ik hier goed aan doe, misschien zie ik spoken', to: ['menu.advice'] },
  { text: 'hoe zeker moet je zijn voor je aan de bel trekt', to: ['menu.advice'] },
  {
    text: 'ben vergunningverlener en heb een niet pluis gevoel bij een uitzendbureau, met wie kan ik sparren',
    to: ['menu.advice'],
  },
  {
    text: 'Kan ik een bewoner die naar de gemeente belt met een vermoeden doorverbinden of moet ik zelf iets noteren? Graag even overleg',
    to: ['menu.advice'],
  },
  {
    text: 'Not sure if this is something or just a strict boss, could somebody think along?',
    to: ['menu.advice'],
  },
  { text: 'mijn collega zegt laat gaan, ik zeg nee. wie heeft er gelijk', to: ['menu.advice'] },
  { text: 'zou u mij willen bellen svp, ik zit ergens mee van een controle', to: ['menu.advice'] },
  {
    text: 'doe ik die man geen onrecht als ik dit doorzet? heb alleen een verhaal van de buurvrouw',
    to: ['menu.advice'],
  },
  {
    text: 'telt het ook als ze zelf zegt dat ze het vrijwillig doet',
    to: ['menu.advice', 'uitleg.mensenhandel'],
  },
  { text: 'hoe moet ik nou verder met een halve tip van een glazenwasser', to: ['menu.advice'] },
  {
    text: "What should I do when a customer's story doesn't add up? I don't want to overreact",
    to: ['menu.advice'],
  },
  {
    text: "vrouw vertelde dat ze drie jaar terug geslagen werd door haar werkgever, is dat na zo'n tijd nog zinvol om iets mee te doen of laat ik het rusten",
    to: ['menu.advice', 'menu.report'],
    danger: 'past',
  },
  {
    text: 'ik zag in 2023 dat een man een meisje in een busje duwde, nooit iets mee gedaan, heeft het nu nog nut?',
    to: ['menu.advice', 'menu.report'],
    danger: 'past',
  },

  // Danger at this moment.
  {
    text: 'er staat hier NU een vent te schreeuwen en hij slaat haar, receptie gemeentehuis',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'help ze wordt op dit moment meegesleurd naar een auto',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'we staan bij een pand en horen iemand binnen om hulp gillen, deur zit op slot',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'hij heeft een mes bij zich en staat voor de balie bij die vrouw',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'ze fluistert tegen me dat hij haar vermoord als ze straks naar buiten gaat, hij wacht op de parkeerplaats',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'Collega zit met een meisje van 14 in de spreekkamer, twee mannen proberen er binnen te komen en dreigen met geweld',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'man bloedt uit zn hoofd, zn baas heeft m net geslagen met een schep, ben op de bouw',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'loopt nu uit de hand bij controle, ze bedreigen ons en de meiden',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'gaslucht en er zitten nog mensen opgesloten in die kelder',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'Someone is being beaten behind the town hall right now',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'zie net op de camera dat een kerel een vrouw wurgt in de parkeergarage!!',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'zit opgesloten en kan er niet uit zegt ze, ik heb haar nu aan de telefoon',
    to: ['menu.report'],
    danger: 'now',
  },
  { text: 'direct politie nodig, ze nemen dat kind mee', to: ['menu.report'], danger: 'now' },
  {
    text: 'mevrouw aan mijn loket zakt in elkaar, zegt dat ze al dagen geen eten kreeg van die mensen, ademt raar',
    to: ['menu.report'],
    danger: 'now',
  },

  // Looked up: signals per workplace.
  { text: 'waar let je op bij de balie', to: ['kaart.balie'] },
  { text: 'signalen boa', to: ['kaart.handhaver'] },
  {
    text: 'wij gaan morgen een hotel controleren, waar moeten we naar kijken',
    to: ['kaart.hotel'],
  },
  { text: 'Waaraan herken ik uitbuiting bij arbeidsmigranten?', to: ['kaart.arbeid'] },
  { text: 'lijstje vergunningverlening rode vlaggen', to: ['kaart.vergunningen'] },
  { text: 'bwt inspecteur kenmerken pand', to: ['kaart.bouw-en-woningtoezicht', 'kaart.woning'] },
  {
    text: 'hoe zie je aan een huis dat er iets niet in de haak is',
    to: ['kaart.woning', 'kaart.bouw-en-woningtoezicht'],
  },
  {
    text: 'wat valt op bij een au pair of huishoudelijke hulp die uitgebuit wordt',
    to: ['kaart.huishouden'],
  },
  {
    text: 'hoe herken je een loverboy of een ander die mensen uitbuit',
    to: ['kaart.dader', 'kaart.seksueel', 'kaarten'],
  },
  { text: 'overzicht van alle lijsten waar je op moet letten graag', to: ['kaarten'] },
  {
    text: 'wat kan ik een bewoner meegeven waar hij op moet letten in zn straat',
    to: ['kaart.bewoner'],
  },
  { text: 'signs of forced prostitution', to: ['kaart.seksueel'] },
  {
    text: 'jongeren die moeten dealen of stelen voor een ander, waar let je op',
    to: ['kaart.crimineel', 'kaart.jeugd'],
  },

  // Looked up: who does what.
  { text: 'avim', to: ['partner.avim'] },
  { text: 'tel arbeidsinspectie', to: ['partner.nla'] },
  { text: 'wie van de marechaussee kan ik hebben en waar gaan die over', to: ['partner.kmar'] },
  { text: 'Wat doet het RIEC eigenlijk voor een gemeente als Soest', to: ['partner.riec'] },
  { text: 'ketenregiseur wie is dat', to: ['partner.ketenregisseur'] },
  { text: 'comensha is dat een meldpunt of opvang', to: ['partner.comensha'] },
  { text: 'Met welke organisaties werken we samen?', to: ['wie'] },
  { text: 'verblijfsvergunning vraag, waar zit de ind voor', to: ['partner.ind'] },
  {
    text: 'wat is een zorgcoordinator en wat kan die voor iemand regelen',
    to: ['partner.zorgcoordinator', 'partner.moviera'],
  },
  { text: 'who is Nidos', to: ['partner.nidos'] },
  { text: 'nummer veilig thuis', to: ['partner.veilig-thuis'] },
  {
    text: 'welke overleggen zijn er over ondermijning, de burgemeester moet een lijstje hebben',
    to: ['overleggen', 'overleg.lo', 'overleg.taskforce-ondermijning'],
  },
  { text: 'lokaal ondermijningsoverleg wie zit daar aan tafel', to: ['overleg.lo'] },
  { text: 'zachte signalentafel??', to: ['overleg.zachte-signalentafel'] },
  {
    text: 'welke maatregelen kan de gemeente nemen, pand sluiten, vergunning intrekken enzo',
    to: ['taken'],
  },
  {
    text: 'wie is waarvoor aan zet, gemeente of politie of om, bij ingrijpen',
    to: ['taken', 'wie'],
  },

  // Looked up: the law and the steps.
  { text: 'strafrecht artikel mensenhandel nummer ben het kwijt', to: ['uitleg.wet'] },
  {
    text: 'Wat verstaan we precies onder mensenhandel, moet het in een collegenota zetten',
    to: ['uitleg.mensenhandel'],
  },
  { text: 'bibob horeca', to: ['uitleg.bibob'] },
  { text: 'hoe lang staan mijn gegevens in jullie systeem', to: ['uitleg.bewaren'] },
  {
    text: 'wat gebeurt er nadat ik iets heb doorgegeven, hoor ik nog wat terug',
    to: ['uitleg.na-je-melding'],
  },
  {
    text: 'hoeveel tijd krijgt een slachtoffer om na te denken over aangifte',
    to: ['uitleg.bedenktijd'],
  },
  {
    text: 'is er slaapplek voor iemand die weg wil bij zn baas',
    to: ['uitleg.opvang', 'partner.zorgcoordinator'],
  },
  {
    text: 'mag ik zelf een gesprekje aanknopen met die dame of verpest ik het dan',
    to: ['uitleg.praten-met-slachtoffer', 'menu.advice'],
  },
  { text: 'geldt de meldcode ook voor ons aan de balie', to: ['meldcode'] },
  { text: 'stap 2 meldcode', to: ['meldcode.2'] },
  {
    text: 'welke gemeente moet de hulp betalen als iemand nergens ingeschreven staat',
    to: ['zorg.onbekend.nergens', 'zorg'],
  },
  {
    text: 'volwassen vrouw staat in Utrecht ingeschreven, is Soest dan verantwoordelijk voor de zorg?',
    to: ['zorg.volwassen.elders', 'zorg.volwassen', 'zorg'],
  },
  { text: 'cursus burgerzaken mensenhandel herkennen', to: ['opleiding.burgerzaken'] },
  {
    text: 'is er ook een training voor handhavers en de mensen van de scanauto',
    to: ['opleiding.toezicht-en-handhaving'],
  },
  { text: 'Which courses can I follow', to: ['opleiding'] },
  {
    text: 'dat filmpje over mensenhandel dat op intranet stond, waar staat dat',
    to: ['uitleg.kijk-op-mensenhandel'],
  },

  // Without a name, and fear.
  {
    text: 'die ondernemer kent mij van de voetbal, wil niet dat ie weet dat het van mij komt',
    to: ['menu.anonymous', 'deur.anoniem'],
  },
  { text: 'mn naam mag er echt niet bij', to: ['menu.anonymous', 'deur.anoniem'] },
  {
    text: 'Ben bang voor wraak, ik woon in dezelfde straat als die lui',
    to: ['menu.anonymous', 'deur.anoniem'],
  },
  {
    text: 'krijgt de eigenaar te horen wie dit heeft doorgegeven',
    to: ['deur.anoniem', 'menu.anonymous', 'uitleg.na-je-melding'],
  },
  {
    text: 'meld misdaad anoniem nummer voor een bezoeker die niet met zn naam bekend wil zijn',
    to: ['partner.mma', 'deur.anoniem', 'menu.anonymous'],
  },
  {
    text: 'durf niet goed, straks staan ze bij mij op de stoep',
    to: ['menu.anonymous', 'deur.anoniem', 'menu.advice'],
  },
  { text: "I'm scared they find out it was me who told", to: ['menu.anonymous', 'deur.anoniem'] },
  {
    text: 'tip geven buiten mijn leidinggevende om zonder dat iemand weet wie ik ben kan dat',
    to: ['deur.anoniem', 'menu.anonymous'],
  },

  // About somebody of the municipality.
  {
    text: 'een collega van burgerzaken schrijft mensen in zonder dat ze erbij zijn, volgens mij krijgt ze er geld voor',
    to: ['deur.integriteit'],
  },
  {
    text: 'ik denk dat iemand van ons team de controles doorbelt naar de eigenaar',
    to: ['deur.integriteit'],
  },
  {
    text: 'wethouder eet steeds gratis bij die tent waar wij moeten handhaven, en nu moet het dossier ineens dicht',
    to: ['deur.integriteit'],
  },
  {
    text: 'mijn teamleider zegt dat ik de vergunning moet verlenen en mijn twijfels uit het verslag moet halen, hij is bevriend met de aanvrager',
    to: ['deur.integriteit'],
  },
  {
    text: 'waar kan je terecht als een eigen medewerker zich laat omkopen',
    to: ['deur.integriteit'],
  },

  // About the employee or their family.
  {
    text: 'het gaat om mijn eigen dochter, ze heeft een vriend die haar geld laat verdienen',
    to: ['deur.zelf'],
  },
  {
    text: 'eigenlijk ben ik het zelf, ik moet naast dit werk van mijn man ook nog in de zaak van zijn broer en krijg niks',
    to: ['deur.zelf'],
  },
  {
    text: 'mijn neefje zit vast aan een uitzendbureau met huis en al en durft niet weg, vraag het als familie',
    to: ['deur.zelf', 'menu.advice'],
  },
  {
    text: "It's my sister, her employer won't let her leave the house and I don't know who can help us",
    to: ['deur.zelf', 'menu.report'],
  },
  {
    text: 'mijn zoon van 16 moet spullen bewaren voor oudere jongens, ik schrijf als moeder niet als boa',
    to: ['deur.zelf'],
  },

  // The rest of the menu.
  {
    text: 'is er al iets gedaan met wat ik vorige week instuurde',
    to: ['menu.mine', 'uitleg.na-je-melding'],
  },
  {
    text: 'sta buiten in de regen heb geen tijd voor al die vragen, snel iets doorgeven',
    to: ['menu.short', 'menu.report'],
  },
  { text: 'my dutch is bad can we switch', to: ['menu.english'] },
  { text: 'hoi', to: ['menu.show'] },
  { text: 'goeiemorgen, wat kan jij allemaal', to: ['menu.show'] },
];
