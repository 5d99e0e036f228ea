import type { Sentence } from './sentence.ts';

/**
 * Sentences as employees would type them, over all kinds and audiences, written by another hand than
 * those for which the words were chosen. Nobody looks at them while the matcher is developed: they
 * tell whether it understands people or only the sentences it knows. So a sentence that fails here is
 * no reason for a search word of its own. Everything in them is made up. In no particular order.
 */
export const UNSEEN: readonly Sentence[] = [
  {
    text: 'in het pand dat afgelopen zomer is ontruimd zijn mensen destijds geslagen, hoorde ik van de aannemer',
    to: ['menu.report'],
    danger: 'past',
  },
  { text: 'money mule', to: ['kaart.crimineel', 'kaart.jeugd'] },
  {
    text: 'Wij kregen een aanvraag voor een massagesalon van iemand die duidelijk door de vent naast hem werd aangestuurd',
    to: ['menu.report'],
  },
  {
    text: 'Lady came to register today, the man with her would not let her speak and kept her passport.',
    to: ['menu.report'],
  },
  { text: 'is dit nou iets of zie ik spoken', to: ['menu.advice'] },
  { text: 'welke taken heeft de gemeente zelf en wie voert die uit', to: ['taken', 'wie'] },
  {
    text: 'vorig jaar is een poolse werknemer van dat bedrijf in elkaar gemept door de voorman. hij zit alweer lang in polen maar ik wil t toch kwijt',
    to: ['menu.report'],
    danger: 'past',
  },
  { text: 'ff vraagje zvhu, waar staat dat voor en wie zitten daar', to: ['partner.zvhu'] },
  {
    text: 'Ik heb er een raar gevoel bij maar kan er de vinger niet op leggen, kan ik met iemand sparren?',
    to: ['menu.advice'],
  },
  {
    text: 'Ik heb haar nu aan de lijn. Ze zegt dat hij haar vannacht vermoordt als ze het geld niet heeft.',
    to: ['menu.report'],
    danger: 'now',
  },
  { text: 'signs of forced prostitution in a house', to: ['kaart.seksueel', 'kaart.woning'] },
  {
    text: 'vorige maand zag een buurvrouw hoe een meid aan dr haren de auto in werd getrokken bij het station, pas nu hoorde ik dat',
    to: ['menu.report'],
    danger: 'past',
  },
  { text: "het gaat over mijn eigen zusje, zij zit bij zo'n jongen", to: ['deur.zelf'] },
  {
    text: 'bij wie moet ik zijn als het om belastingfraude gaat',
    to: ['partner.belastingdienst', 'wie', 'overleg.fraudebestrijding'],
  },
  { text: 'omkoping door inspecteur van ons eigen team', to: ['deur.integriteit'] },
  { text: 'kenmerken arbeidsuitbuiting', to: ['kaart.arbeid'] },
  {
    text: 'Eerlijk gezegd ben ik zelf uitgebuit geweest. Met wie kan ik hierover praten?',
    to: ['deur.zelf'],
  },
  {
    text: 'komt de eigenaar te weten wie er geklikt heeft? dan doe ik het liever geheim',
    to: ['menu.anonymous', 'deur.anoniem'],
  },
  {
    text: 'twijfel of ik dit moet melden of eerst met mn teamleider moet praten',
    to: ['menu.advice'],
  },
  {
    text: 'welke club vangt alleenstaande minderjarige vluchtelingen op, was dat nidos',
    to: ['partner.nidos'],
  },
  { text: 'status ticket', to: ['menu.mine'] },
  {
    text: 'Ik las in het dossier dat zij indertijd met de dood werd bedreigd door haar pooier. Dit is nooit doorgegeven, hij is al jaren het land uit.',
    to: ['menu.report'],
    danger: 'past',
  },
  { text: 'ind contact over verblijf slachtofer', to: ['partner.ind', 'uitleg.bedenktijd'] },
  {
    text: 'not sure if this counts as anything, can someone think along with me?',
    to: ['menu.advice'],
  },
  { text: 'spijbelen uitbuiting', to: ['kaart.leerplicht', 'kaart.jeugd', 'kaart.leerkracht'] },
  { text: 'is er ook iets voor leraren om op te letten', to: ['kaart.leerkracht', 'kaarten'] },
  { text: 'bedenktyd hoeveel maanden is dat', to: ['uitleg.bedenktijd'] },
  { text: 'Heb je ook een kaart voor jongerenwerkers', to: ['kaart.jongerenwerk', 'kaarten'] },
  { text: 'kunnen we verder in het engels', to: ['menu.english'] },
  {
    text: 'vrouw komt bijstand aanvragen maar zegt dat haar neef de pas houdt en het geld er elke maand afhaalt',
    to: ['menu.report'],
  },
  {
    text: 'Twijfel. Jongen zegt dat hij vorig schooljaar met een mes is bedreigd, dat is uitgepraat en het speelt niet meer, moet ik dat nog aankaarten?',
    to: ['menu.advice'],
    danger: 'past',
  },
  {
    text: 'jongen van 15 hier in de spreekkamer bloed uit zijn neus, ze staan hem buiten op te wachten met zn drieen',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'waarvoor kan ik terecht bij de zorgcoordinator mensenhandel',
    to: ['partner.zorgcoordinator', 'partner.moviera'],
  },
  {
    text: 'a woman is being dragged into a van in front of the town hall right now',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'zonet iemand aan de telefoon, ze maakt zeven dagen in de week schoon bij een familie en krijgt er alleen eten voor',
    to: ['menu.report'],
  },
  {
    text: 'welk wetsartikel gaat over uitbuiting, moet het in een brief zetten',
    to: ['uitleg.wet'],
  },
  {
    text: 'Wat valt een wijkteam op bij iemand die uitgebuit wordt?',
    to: ['kaart.sociaal-team', 'kaarten'],
  },
  {
    text: 'Collega boa en ik troffen bij de autowasserij twee jongens die wegdoken. Ze zeiden alleen: baas vragen.',
    to: ['menu.report'],
  },
  {
    text: 'durf geen conclusie te trekken over deze aanvraag, wat zouden jullie doen?',
    to: ['menu.advice'],
  },
  {
    text: 'Op de bouwplaats achter de Albert Cuyplaan liepen gasten zonder helm of handschoenen, de baas had hun paspoorten in een map in zijn bus',
    to: ['menu.report'],
  },
  { text: 'what does the labour inspectorate do', to: ['partner.nla'] },
  {
    text: 'Bij een schouw aan de Birkstraat zag ik negen matrassen op een zolder en overal tassen',
    to: ['menu.report'],
  },
  {
    text: 'vent met een mes in de hal van het gemeentehuis, schreeuwt dat zijn vrouw mee moet',
    to: ['menu.report'],
    danger: 'now',
  },
  {
    text: 'wethouder bemoeit zich met de vergunning van een bevriende uitbater, dat zit mij niet lekker',
    to: ['deur.integriteit'],
  },
  { text: 'naamloos tippen mogelijk?', to: ['menu.anonymous', 'deur.anoniem'] },
  { text: 'waar let je op als je een paspoort aanvraag doet', to: ['kaart.balie', 'kaarten'] },
  { text: 'bibob onderzoek uitleg', to: ['uitleg.bibob'] },
  {
    text: 'Mag ik als hulpverlener mijn zwijgplicht doorbreken?',
    to: ['uitleg.beroepsgeheim', 'meldcode'],
  },
  { text: 'wat doen jullie eigenlijk met wat ik doorgeef', to: ['uitleg.na-je-melding'] },
  { text: 'liever niet onder eigen naam, snap je', to: ['menu.anonymous', 'deur.anoniem'] },
];
