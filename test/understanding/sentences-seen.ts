import type { Sentence } from './sentence.ts';

/**
 * 150 sentences that employees would type (desk, street, school, Sociaal Team, Jeugdteam, bouw- en
 * woningtoezicht, vergunningen), typing faults and all. The matcher and its search words are developed
 * against them. Fifty were kept apart at first and missed by it. Everything in them is made up.
 */
export const SEEN: readonly Sentence[] = [
  {
    text: 'hoe praat ik met iemand die misschien slachtoffer is zonder m bang te maken',
    to: ['uitleg.praten-met-slachtoffer'],
  },
  {
    text: 'ben bang voor wraak als ik over die ondernemer praat',
    to: ['deur.anoniem', 'menu.anonymous'],
  },
  {
    text: 'krijgt iemand mijn naam te zien als ik iets meld',
    to: ['uitleg.na-je-melding', 'deur.anoniem'],
  },
  { text: 'gordijnen altijd dicht en s nachts komen er busjes met mensen', to: ['menu.report'] },
  { text: 'mag ik dit wel delen ivm beroepsgeheim', to: ['uitleg.beroepsgeheim'] },
  {
    text: 'het gaat om iemand die deze meldingen leest, waar moet ik dan heen',
    to: ['deur.integriteit'],
  },
  { text: 'nr arbeidsinspectie', to: ['partner.nla'] },
  {
    text: 'verblijfsvergunning voor slachtoffer waar regel je dat',
    to: ['partner.ind', 'uitleg.bedenktijd'],
  },
  { text: 'welk wetsartikel is mensenhandel', to: ['uitleg.wet'] },
  {
    text: 'wat is t verschil tussen mensensmokkel en mensenhandel',
    to: ['uitleg.mensenhandel', 'uitleg.wet'],
  },
  {
    text: 'steeds dezelfde man die voor andere mensen het woord doet bij de inschrijving',
    to: ['menu.report'],
  },
  {
    text: 'lln al 3 wk niet op school en gezien met veel oudere jongens in dure auto',
    to: ['menu.report'],
  },
  { text: 'wat gebeurt er met wat ik doorgeef', to: ['uitleg.na-je-melding'] },
  {
    text: 'mevrouw is in het verleden gedwongen tot prostitutie, dat is al 5 jaar voorbij. moet ik daar nog iets mee?',
    to: ['menu.advice'],
    danger: 'past',
  },
  { text: 'hoe herken ik een dader', to: ['kaart.dader'] },
  {
    text: 'hoe staat het met mijn melding van vorige week',
    to: ['menu.mine', 'uitleg.na-je-melding'],
  },
  {
    text: 'wat kan ik bewoners meegeven, waar kunnen die op letten in hun straat',
    to: ['kaart.bewoner', 'kaart.woning'],
  },
  {
    text: 'mijn vriend wil dat ik geld voor hem verdien en ik kan geen nee zeggen',
    to: ['deur.zelf'],
  },
  {
    text: 'vorig jaar is er in dat pand een vrouw mishandeld, nu wonen er weer 6 meisjes',
    to: ['menu.report'],
    danger: 'past',
  },
  { text: 'signalen bij inschrijving brp', to: ['kaart.balie', 'kaarten'] },
  { text: 'minderjarige asielzoeker zonder ouders, wie is de voogd', to: ['partner.nidos'] },
  { text: 'wat is onze taak als gemeente hierin', to: ['taken'] },
  {
    text: 'we zijn bij een loods er ligt iemand bewusteloos op de grond',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'Jongen uit mijn caseload is afgelopen zomer in elkaar geslagen omdat hij geen drugs meer wilde rondbrengen',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'meneer vertelde aan de balie dat hij jaren geleden in roemenie met een pistool bedreigd is om hier te gaan werken',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'Mijn eigen dochter heeft een nieuwe vriend van 25. Ik maak me zorgen',
    to: ['deur.zelf', 'menu.advice', 'menu.report'],
  },
  {
    text: 'ik denk dat er poolse mannen in een schuur wonen bij n boer buiten soest',
    to: ['menu.report'],
  },
  { text: 'I think this is happening to my own brother', to: ['deur.zelf', 'menu.report'] },
  {
    text: 'waar moet ik als leerplichtambtenaar op letten bij veel verzuim',
    to: ['kaart.leerplicht'],
  },
  { text: 'wat is MMA', to: ['partner.mma', 'deur.anoniem', 'menu.anonymous'] },
  { text: 'wie zitten er in het lokaal ondermijningsoverleg', to: ['overleg.lo', 'overleggen'] },
  {
    text: 'man met mes bij de woning in smitsveen waar we nu aan het controleren zijn',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'leerling wordt nu voor de school een auto in getrokken!!',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'ik durf niet te melden die familie weet waar ik woon',
    to: ['deur.anoniem', 'menu.anonymous', 'menu.advice'],
  },
  {
    text: 'wat zijn signalen van drugskoeriers, jongens die pakketjes wegbrengen enzo',
    to: ['kaart.crimineel', 'kaart.jeugd'],
  },
  { text: 'signs of labour exploitation', to: ['kaart.arbeid'] },
  {
    text: 'net bouwcontrole gedaan, 14 bedden in een eengezinswoning en alle paspoorten lagen bij de beheerder',
    to: ['menu.report'],
  },
  {
    text: 'meneer snapt de brieven niet, lvb denk ik, hoe pak ik dat aan',
    to: ['uitleg.moeite-met-begrijpen', 'menu.advice'],
  },
  { text: 'zachte signalen tafel wat is dat', to: ['overleg.zachte-signalentafel', 'overleggen'] },
  {
    text: 'who arranges shelter for victims here',
    to: ['uitleg.opvang', 'partner.zorgcoordinator', 'zorg'],
  },
  {
    text: 'nummer van meld misdaad anoniem',
    to: ['partner.mma', 'deur.anoniem', 'menu.anonymous'],
  },
  { text: 'goeiemorgen, wat kan jij allemaal', to: ['menu.show'] },
  { text: 'wie doet wat bij mensenhandel in soest', to: ['wie', 'taken'] },
  {
    text: 'moeder zegt dat dochter van 14 naaktfotos moet sturen naar een jongen van snap',
    to: ['menu.report'],
  },
  { text: 'heb je ook iets voor leraren?', to: ['kaart.leerkracht'] },
  { text: 'wat als een ambtenaar er zelf in zit', to: ['deur.integriteit'] },
  { text: 'lijstje voor hotels', to: ['kaart.hotel'] },
  { text: 'vermoeden van uitbuiting op camping', to: ['menu.report'] },
  {
    text: 'last month a worker told me his boss had beaten him in the spring, he works somewhere else now',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'vrouw net binnengekomen met bloed aan dr hoofd, zegt dat haar baas haar heeft gesalgen en dat ie buiten op haar wacht',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'vrouw zei dat haar ex haar vroeger opsloot. ze zit al lang veilig in de opvang, wou t alleen ff doorgeven',
    to: ['menu.report'],
    danger: 'past',
  },
  { text: 'wat kan een huisarts zien', to: ['kaart.huisarts'] },
  {
    text: 'leerling vertelt dat ze 2 jaar terug verkracht is door haar toenmalige vriend en dat er filmpjes van zijn',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'client krijgt zn loon niet en moet 400 euro per maand voor een bed betalen',
    to: ['menu.report'],
  },
  { text: 'waaraan herken je een loverboy', to: ['kaart.seksueel', 'kaart.jeugd'] },
  {
    text: 'ik ben bang dat ik het erger maak als ik iets zeg tegen dat meisje',
    to: ['menu.advice', 'uitleg.praten-met-slachtoffer'],
  },
  {
    text: 'autowasstraat, mannen zonder handschoenen in de kou en ze slapen in een caravan achter t terrein',
    to: ['menu.report'],
  },
  {
    text: 'moet ik doorvragen als iemand zegt dat zn baas het geld voor hem bewaart?',
    to: ['menu.advice', 'uitleg.praten-met-slachtoffer'],
  },
  {
    text: 'is dit genoeg om te melden? heb eigenlijk alleen een onderbuikgevoel',
    to: ['menu.advice', 'menu.report'],
  },
  { text: 'welke overleggen zijn er allemaal', to: ['overleggen'] },
  {
    text: 'zij staat ingeschreven in amersfoort maar zit hier bij een vriendin, wie moet de zorg regelen',
    to: ['zorg'],
  },
  { text: 'hoe lang bewaren jullie dit', to: ['uitleg.bewaren'] },
  {
    text: 'twee jaar geleden hoorde ik op mn oude werk dat iemand werd vastgehouden. kan ik dat nu nog kwijt?',
    to: ['menu.advice', 'menu.report'],
    danger: 'past',
  },
  { text: 'heb ik al antwoord van jullie', to: ['menu.mine'] },
  {
    text: 'help er vechten 2 mannen om een vrouw hier in de hal',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'mijn cliënt wil niet dat ik iets meld, wat nu?',
    to: ['menu.advice', 'uitleg.beroepsgeheim', 'meldcode'],
  },
  {
    text: 'iemand van vergunningen hier op kantoor krijgt geld toegestopt denk ik',
    to: ['deur.integriteit'],
  },
  { text: 'what does the public prosecutor do', to: ['partner.om'] },
  { text: 'elearning', to: ['opleiding'] },
  {
    text: 'Bij de controle van vorige week vertelde een werknemer dat hij in het voorjaar geslagen is door de ploegbaas.',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'a girl came to the desk with a man who held her passport and answered everything',
    to: ['menu.report'],
  },
  { text: 'twijfelgeval', to: ['menu.advice'] },
  { text: 'rode vlaggen bij een vergunningaanvraag', to: ['kaart.vergunningen'] },
  {
    text: 'Tijdens een controle bij een nagelstudio zat er een meisje dat geen Nederlands sprak en de hele tijd naar de eigenaar keek.',
    to: ['menu.report'],
  },
  { text: 'is there any training on human trafficking', to: ['opleiding'] },
  { text: 'meldcode stappen', to: ['meldcode'] },
  { text: 'vandaag 3 keer iemand aan de balie die zn eigen adres niet wist', to: ['menu.report'] },
  {
    text: 'ze zit opgesloten in een kamer en kan er niet uit, ik sta nu voor de deur',
    to: ['menu.report'],
    danger: 'now',
  },
  { text: 'hoi', to: ['menu.show'] },
  { text: 'moet ik hier wat mee of overdrijf ik', to: ['menu.advice'] },
  {
    text: 'er wordt nu een meisje geslagen in de woning tegenover t gemeentehuis',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'buurman zegt dat er een paar maanden geleden hard geschreeuwd werd en dat er toen een meisje wegrende',
    to: ['menu.report'],
    danger: 'past',
  },
  {
    text: 'waar kan een slachtoffer vannacht slapen',
    to: ['uitleg.opvang', 'partner.zorgcoordinator', 'partner.moviera'],
  },
  {
    text: 'there is a woman locked in the basement right now, we can hear her screaming',
    to: ['menu.report'],
    danger: 'now',
  },
  { text: 'kan ik even sparren over een klant', to: ['menu.advice'] },
  { text: 'matrassen op de zolder van het restaurant, koks slapen daar', to: ['menu.report'] },
  { text: 'english please', to: ['menu.english'] },
  {
    text: 'hotel in soesterberg, steeds andere mannen naar de kamer van een jonge vrouw',
    to: ['menu.report'],
  },
  { text: 'de een zegt niet melden, ik vind van wel. wat is wijsheid', to: ['menu.advice'] },
  {
    text: 'illegale bewoning waar moet ik op letten',
    to: ['kaart.woning', 'kaart.bouw-en-woningtoezicht'],
  },
  { text: 'welke gemeente betaalt als iemand nergens ingeschreven staat', to: ['zorg'] },
  {
    text: 'what should I do if a client says his boss keeps his passport',
    to: ['menu.advice', 'menu.report', 'kaart.arbeid'],
  },
  { text: 'boa signalen op straat', to: ['kaart.handhaver'] },
  {
    text: 'jongen van het jeugdteam heeft zijn bankpas aan iemand gegeven voor 100 euro',
    to: ['menu.report'],
  },
  { text: 'telefoonnummer veilig thuis', to: ['partner.veilig-thuis'] },
  {
    text: 'zwart geld en geen belasting betalen, welke instantie',
    to: ['partner.belastingdienst'],
  },
  {
    text: 'komen ze erachter dat ik het was?',
    to: ['deur.anoniem', 'menu.anonymous', 'uitleg.na-je-melding'],
  },
  { text: 'heb weinig tijd, wil alleen ff snel iets doorgeven', to: ['menu.short', 'menu.report'] },
  {
    text: 'wil graag overleggen met de aandachtsfunctionaris over een leerling',
    to: ['menu.advice'],
  },
  { text: 'arbeidsuitbuiting herkennen in de horeca', to: ['kaart.arbeid'] },

  {
    text: 'can I report this without anyone knowing it was me',
    to: ['deur.anoniem', 'menu.anonymous'],
  },
  {
    text: 'Ik zie dingen die niet kloppen bij een aanvraag, maar weet niet of het voor jullie is.',
    to: ['menu.advice'],
  },
  { text: 'alle signalen op een rij', to: ['kaarten'] },
  { text: 'weet niet of dit mensenhandel is, wat moet ik nou doen', to: ['menu.advice'] },
  {
    text: 'hij staat hier aan de balie en bedreigt haar, ze huilt en durft niks te zeggen',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'raar gevoel bij een gezin in overhees, de nanny komt nooit buiten',
    to: ['menu.report', 'menu.advice'],
  },
  { text: 'zelfde tel nr bij 8 inschrijvingen op 1 adres', to: ['menu.report'] },
  {
    text: 'een meisje vertelde dat ze destijds met een mes bedreigd is door haar vriend, hij zit nu vast. heeft melden nog zin',
    to: ['menu.advice', 'menu.report', 'uitleg.na-je-melding'],
    danger: 'past',
  },
  {
    text: 'hoi kan iemand met me meedenken over een casus van t sociaal team',
    to: ['menu.advice'],
  },
  { text: 'het gaat over mn zus', to: ['deur.zelf', 'menu.report'] },
  { text: 'zag iets geks bij de kapper in het centrum', to: ['menu.report'] },
  {
    text: 'opvang regelen voor mevrouw, hoe werkt dat',
    to: ['uitleg.opvang', 'partner.zorgcoordinator'],
  },
  {
    text: 'iemand met veel schulden die werkt zonder loon, hoort dat bij uitbuiting?',
    to: ['kaart.sociaal-team', 'kaart.arbeid', 'menu.advice'],
  },
  { text: 'what should I look for at the front desk', to: ['kaart.balie'] },
  {
    text: 'kreeg een oud dossier onder ogen waarin iemand destijds met de dood bedreigd was door zn werkgever, toen is er niks mee gedaan',
    to: ['menu.report', 'menu.advice'],
    danger: 'past',
  },
  { text: 'how long do you keep my report', to: ['uitleg.bewaren'] },
  {
    text: 'meisje van 16 heeft ineens dure tas en 2 telefoons en wordt steeds opgehaald na school',
    to: ['menu.report'],
  },
  { text: 'wil annoniem iets doorgeven', to: ['menu.anonymous', 'deur.anoniem'] },
  {
    text: 'client appt nu dat ze vermoord word als ze naar ons toe komt',
    to: ['menu.report'],
    danger: 'now',
  },
  { text: 'contact reclassering iemand komt vrij', to: ['partner.reclassering'] },
  { text: 'kaart voor jongerenwerkers', to: ['kaart.jongerenwerk', 'partner.jongerenwerk'] },
  { text: 'not sure if this is something, can I ask someone first?', to: ['menu.advice'] },
  { text: 'gaat over een collega van mij', to: ['deur.integriteit'] },
  {
    text: 'mn leidinggevende is bevriend met de verhuurder en doet er niks mee',
    to: ['deur.integriteit'],
  },
  {
    text: 'is er een training mensenhandel voor de balie',
    to: ['opleiding.burgerzaken', 'opleiding'],
  },
  { text: 'korte melding vanaf de straat', to: ['menu.short', 'menu.report'] },
  { text: 'moet een slachtoffer eerst aangifte doen voor er hulp komt', to: ['uitleg.aangifte'] },
  {
    text: 'Meisje van 15 belt net op. Ze zegt dat ze niet weg mag en dat die gasten haar zo komen halen.',
    to: ['menu.report'],
    danger: 'now',
  },
  { text: 'hoe zie ik dat een au pair uitgebuit word', to: ['kaart.huishouden'] },
  { text: 'wat doet comensha eigenlijk', to: ['partner.comensha'] },
  { text: 'riec', to: ['partner.riec', 'overleg.riec'] },
  {
    text: 'geldezels / bankpas uitlenen, waar zie je dat aan',
    to: ['kaart.crimineel', 'kaart.jeugd'],
  },
  { text: 'kan dit in het engels', to: ['menu.english'] },
  { text: 'bedenktijd hoe zat dat ook alweer', to: ['uitleg.bedenktijd'] },
  { text: 'is er al iets gedaan met wat ik doorgaf?', to: ['menu.mine', 'uitleg.na-je-melding'] },
  {
    text: 'aanvraag voor een massagesalon, de aanvrager weet zelf nix van het bedrijf en haar vriend regelt alles',
    to: ['menu.report', 'kaart.vergunningen', 'uitleg.bibob'],
  },
  { text: 'hij heeft een wapen en wij staan buiten', to: ['menu.report'], danger: 'now' },
  {
    text: 'is er een zorgcoordinator mensenhandel en hoe bereik ik die',
    to: ['partner.zorgcoordinator', 'partner.moviera'],
  },
  { text: 'loverboys', to: ['kaart.seksueel', 'kaart.jeugd'] },
  { text: 'bij huisbezoek bleef de oom overal bij en gaf antwoord voor haar', to: ['menu.report'] },
  { text: 'waar let je op aan de balie', to: ['kaart.balie'] },
  {
    text: 'ik ben zelf vroeger door mn ex gedwongen en geslagen, kan ik daar met iemand over praten',
    to: ['deur.zelf'],
    danger: 'past',
  },
  {
    text: 'goeiemorgen, wie bel ik bij een vals paspoort',
    to: ['partner.avim', 'partner.kmar', 'partner.politie'],
  },
  {
    text: 'in 2023 was daar een steekpartij, sindsdien staat t leeg maar er slapen weer mensen',
    to: ['menu.report'],
    danger: 'past',
  },
  { text: 'bibob toets', to: ['uitleg.bibob'] },
  {
    text: 'I saw six men sleeping in a garage during an inspection yesterday',
    to: ['menu.report'],
  },
  { text: 'kan dit ook zonder mijn naam', to: ['deur.anoniem', 'menu.anonymous'] },
  {
    text: "in mn vorige baan heb ik een au pair gezien die opgesloten werd, nu kom ik hier bij precies zo'n gezin",
    to: ['menu.report', 'menu.advice'],
    danger: 'past',
  },
  { text: 'wanneer moet ik de meldkode gebruiken', to: ['meldcode'] },
  {
    text: 'mag ik die mevrouw gewoon inschrijven of moet ik eerst iemand bellen',
    to: ['menu.advice'],
  },
];
