import { patternSet } from '../word-pattern.ts';

// The sentence forms of Dutch and English that tell a question, a story and doubt apart. Words
// about a subject are no part of this: those stand in `zoekwoorden.json`.

const GREETING =
  'hoi|hallo|hey|hee|hi|hello|dag|goedemorgen|goedemiddag|goedendag|beste|ff|effe|even|vraag|vraagje|en|maar|dus|ok|oke|pardon|sorry|weet|and|but|so|please|excuse|collega|collegas|iemand|zeg';
export const GREETINGS = new Set(GREETING.split('|'));

/** Verbs that open a question whoever is its subject: "kan Nidos helpen". */
export const OPENING_VERBS = new Set(
  'kan kun kunnen mag mogen zou can could may should am'.split(' '),
);

/** What follows such a verb in a story that leaves out its subject: "mag niet naar buiten". */
export const NO_SUBJECT = new Set(
  'niet niks niets geen nooit alleen amper nauwelijks not never only'.split(' '),
);

export const PREPOSITIONS = new Set(
  'aan bij met naar op van voor door in to for with from by at'.split(' '),
);

/** At the beginning of a sentence. */
export const QUESTION_WORDS = new Set(
  (
    'wie wat waar waarom waarmee waarvoor waarheen waaraan waarop welke welk hoe hoeveel hoelang wanneer ' +
    'wiens what which who whom whose where why how when ' +
    // Who begins with these looks something up.
    'signalen signs kenmerken tips training cursus info informatie uitleg nummer telefoonnummer contact checklist lijst lijstje folder'
  ).split(' '),
);

/**
 * At the beginning of a sentence, the verb before its subject. "Heeft een man" is no question: many
 * people leave out "hij" or "ik" when they type a story.
 */
export const VERB_FIRST = patternSet([
  'kan|kun|kunnen|mag|mogen|moet|moeten|zal|zullen|zou|zouden|is|zijn|wordt|worden|geldt|bestaat|bestaan ik|we|wij|je|jij|jullie|u|men|er|dit|dat|zoiets|het|de|een|mijn|onze|ons|iemand|hier|daar|die|deze',
  'heeft|heb|hebben|had|ben|was|werkt|valt|komt|krijg|krijgt|krijgen|ga|gaat|gaan|doe|doet|doen|word|weet|weten|ken|kent|hoor|hoort|staat|staan|geeft|helpt|maakt|maak|telt|meld|wil|willen|bewaart|bewaren|leest|blijft|blijf|hoef|hoeven|hoeft|verschilt|stel|zit|zie ik|we|wij|je|jij|jullie|u|men|er|dit|dat|zoiets|de|het|iemand',
  'is|kan|mag|moet|wordt|heeft|bestaat|verschilt|geldt melden|mensenhandel|uitbuiting|meldcode|aangifte|opvang|politie|slachtoffer|anoniem|mensensmokkel|burgemeester|gemeente',
  'is|are|was|were|do|does|did|can|could|may|might|must|should|shall|will|would|has|have i|we|you|he|she|they|it|this|that|there|the|a|an|my|our|anyone|someone|anybody|somebody|people',
]);

/** Anywhere in a sentence. */
export const ASKING = patternSet([
  'ik|we|wij zoek|zoeken',
  'hoe|waaraan|waarop|waar|wanneer|wie bereik|bereiken|herken|herkennen|merk|merken|zie|zien|weet|weten|pak|regel|krijg|kom|begin|praat|signaleer|controleer|verwijs|benader|bespreek|help|helpen|spreek|stel|leg|vraag|let|meld|bel ik|je|we|wij|jij|men',
  'op zoek naar',
  'tips|tip|voorbeelden|lijst|lijstje|overzicht|checklist|folder|brochure|handleiding|protocol voor|van|over|bij|om|met',
  'heb|hebben .. vraag|vragen|vraagje',
  'wie|wat|waar|hoe|wanneer|waarom|welke kan|kun|kunnen|moet|moeten|mag|mogen|regel|vind|vraag|meld|bel|doe|zeg|ga|krijg|gaat|doet|doen|werkt|zit|regelt|belt|helpt|betaalt|is|zijn ik|je|jij|we|wij|jullie|men|dat|dit|er|het|die|daarover|hierover|daarvoor|hiervoor',
  'wie regelt|belt|helpt|betaalt|controleert|pakt|gaat dat|dit|op|over|hier|daar|hierover|daarover',
  'ik|we|wij|k wil|willen|wou|wilde|zou|zouden .. weten|horen|lezen|leren|volgen|hebben|krijgen|vinden|zien|opzoeken|spreken|aanvragen|inschrijven|aanmelden',
  'wil|willen|wou|zou|zouden ik|we|wij|graag|even|meer|iets .. weten|horen|lezen|leren|volgen|hebben|krijgen|vinden|zien|opzoeken|spreken|aanvragen|inschrijven|aanmelden',
  'ben|zijn benieuwd',
  'weet|weten iemand|jij|je|jullie',
  'iemand enig idee',
  'vraag|vragen|vraagje|informatie|info|uitleg over|van|voor|m',
  'meer informatie|info|uitleg|weten|lezen',
  'ik|we|wij snap|snappen|begrijp|begrijpen niet',
  'graag informatie|info|uitleg|contact|nummer|telefoonnummer',
  'geef|stuur|laat|toon|vertel me|mij|eens|maar|de|het|een|zien',
  'leg .. uit',
  'wil|wilt je|jij|jullie',
  'i|we would|want|need|wish like|to know|learn|read|see|find|talk',
  'looking for',
  'tell|show|give me|us',
  'information|question|info about|on',
  'anyone know|knows',
]);

/** Says in so many words that a report follows, whatever else is asked. */
export const REPORTING = patternSet([
  'wil|wilde|willen|wou|kom|komen|moet|graag|ga|even .. melden|doorgeven|vertellen|aangeven|rapporteren',
  'wil|wilde|willen|wou|graag|ga .. melding|meldinkje doen|maken|indienen',
  'want|like|have|need .. to report|tell',
  'i am|im reporting',
]);

const PEOPLE =
  'hij|zij|ze|iemand|man|mannen|vrouw|vrouwen|meisje|meisjes|meid|jongen|jongens|jongere|jongeren|meneer|mevrouw|dame|dames|heer|klant|klanten|leerling|leerlingen|scholier|client|bewoner|bewoners|buurman|buurvrouw|buren|begeleider|kind|kinderen|moeder|vader|ouders|baas|eigenaar|werkgever|werknemer|werknemers|medewerker|arbeider|arbeiders|arbeidsmigrant|arbeidsmigranten|chauffeur|kapper|gast|gasten|kok|stel|gezin|personen|persoon|mensen|polen|bulgaren|roemenen|vietnamezen|chinezen|oekrainers|buitenlanders|aanvrager|verhuurder|huurder|huurders|nicht|neef|vriend|dochter|zoon';
const SEEN_VERBS =
  'heeft|had|hebben|hadden|is|was|zijn|waren|zit|zat|zitten|zaten|staat|stond|staan|stonden|ligt|lag|liggen|lagen|woont|woonde|wonen|woonden|slaapt|sliep|slapen|sliepen|werkt|werkte|werken|werkten|komt|kwam|komen|kwamen|gaat|ging|gaan|gingen|mag|mocht|mogen|mochten|moet|moest|moeten|moesten|wil|wilde|willen|wilden|kan|kon|kunnen|konden|krijgt|kreeg|krijgen|kregen|houdt|hield|houden|doet|deed|doen|deden|zegt|zei|zeggen|zeiden|praat|praatte|kijkt|keek|draagt|droeg|loopt|liep|lopen|liepen|wordt|werd|worden|werden|huilt|huilde|huilen|laat|liet|betaalt|betaalde|betalen|haalt|haalde|halen|brengt|bracht|brengen|spreekt|sprak|spreken|wist|weet|durft|durfde|lijkt|leek|lijken|ziet|zag|zien|vertelt|vertelde|vroeg|vraagt|gaf|geeft|nam|neemt|verbleef|verblijft|verblijven|leeft|leven|leefden|rijdt|reed|rijden|slaat|sloeg|bloedt|bedreigt|schreeuwt|spijbelt|verhuurt|dwingt|dwong|sluit|slikt|gilt|dreigt';

/** Words that only somebody uses who tells what they saw, heard or met. */
export const TELLING = patternSet([
  'steeds|telkens|altijd|nooit|ineens|opeens|plotseling',
  'elke|elk|iedere dag|nacht|avond|ochtend|morgen|week|keer|maand',
  'vertrouw|vertrouwen dit|het|hem|haar|die|de|dat .. niet',
  'zelfde|dezelfde man|vrouw|persoon|telefoonnummer|nummer|adres|auto|busje|begeleider',
  'ik|k|we|wij|ons|collega zag|zagen|zie|zien|hoor|hoorde|hoorden|merk|merkte|merkten|merken|ruik|rook|vond|vonden|trof|troffen|kwam|kwamen|sprak|spraken|kreeg|kregen|had|hadden|was|waren|liep|liepen|reed|vermoed|vermoeden|vertrouw|vertrouwen|denk|denken|hielp|controleerde|controleerden|bezocht|bezochten',
  'zag|zagen|hoorde|hoorden|trof|troffen|sprak|spraken|kreeg|kregen|vond|vonden ik|we|wij',
  'ik|we|wij|mij|me|heb|hebben|had|hadden .. gezien|gehoord|gesproken|aangetroffen|gemerkt|opgemerkt|opgevallen|aangesproken|gevonden|gehad|gecontroleerd|ontdekt|geteld|bezocht|geweest',
  'valt|viel|vielen|vallen me|mij|ons|het op',
  'viel|valt .. op',
  'maak|maken|maakte me|mij|ons zorgen',
  'geen goed gevoel',
  'niet pluis',
  'klopt|deugt .. niet|iets',
  'vandaag|gisteren|vanochtend|vanmorgen|vanmiddag|vannacht|gisteravond|zojuist|zonet|vorige week|had|hadden|kwam|kwamen|was|waren|zag|zagen|stond|zat|is|zijn',
  `er|daar|hier ${SEEN_VERBS}|hangt|hangen|parkeert|gebeurt|ruikt`,
  `${PEOPLE} ${SEEN_VERBS}`,
  `${PEOPLE} die|met .. ${SEEN_VERBS}`,
  'vertelde|vertelden|vertelt|zei|zeiden|zegt .. dat',
  'ik word|werd',
  'gezien|aangetroffen|gehoord|gesignaleerd|opgevallen|geconstateerd|ontdekt|bezocht|opgemerkt',
  'vermoeden|vermoedens|verdenking van|over|dat|op|bij|uitbuiting|mensenhandel',
  'mogelijk|mogelijke|vermoedelijk uitbuiting|mensenhandel|slachtoffer|arbeidsuitbuiting|loverboy',
  'verdacht|verdachte|rare|vreemde situatie|situaties|adres|pand|woning|man|mannen|busje|auto|figuren|types',
  'iets verdachts|raars|vreemds|geks',
  'suspicious situation|address|house|man|men|van|activity',
  'suspicion|possible of|trafficking|exploitation|victim',
  'bij ons aan de balie',
  'i|we saw|see|heard|hear|noticed|notice|found|met|suspect|think|had|got|spoke|visited|inspected',
  'i have|just|ve seen|saw|heard|noticed|spoken|met',
  'there is|are|was|were|seems|seem',
  'he|she|they|someone|somebody|man|men|woman|women|girl|girls|boy|boys|worker|workers|people|lady|customer|pupil|student|employer|boss|owner|kid|kids|child|children has|had|have|is|was|are|were|lives|live|sleeps|sleep|works|work|keeps|kept|says|said|told|looks|looked|does|did|gets|got|comes|came|cannot|cant|never|always|wants|took|takes|sits|sat|waits|speaks|talks|answers|brings|must|seems|holds|held|beats|hits',
  'men|women|girls|boys|workers|people|kids|children|girl|boy|man|woman|worker|someone sleeping|living|working|hiding|crying|waiting|locked|sitting|standing',
  'he|she|they|shes|hes|theyre being|afraid|scared',
  'something is|feels wrong|off|strange',
]);

/** Somebody and what they do, with words between: a story, or a subject with a clause. */
export const PERHAPS_TELLING = patternSet([`${PEOPLE} .. ${SEEN_VERBS}`]);

export const CLEAR_DOUBT = patternSet([
  'twijfel*',
  'weet|weten|wist .. niet .. of|wat|zeker|goed|hoe|waar',
  'weet|weten niet|ook',
  'ben|zijn|is .. niet|er zeker|onzeker',
  'geen idee of|wat|hoe|waar|nu',
  'ik|we|wij|k heb|hebben .. geen idee',
  'heb|hebben .. geen idee',
  'wat|hoe moet|kan|zou|zal|mag|doe ik|we|wij .. doen|handelen|aanpakken|reageren|hiermee|daarmee|ermee|nu|mee',
  'wat te doen',
  'in te schatten',
  'wijsheid|verstandig',
  'erger maak|maken|maakt',
  'moet|kan|hoef|mag|moeten|kunnen ik|we|wij .. iets|hier|daar|hiermee|daarmee|ermee .. mee|doen|betekenen',
  'wel|niet of niet|wel',
  'goed aan doe|doen',
  'doe|doen ik|we|wij .. goed',
  'of niet',
  'stel|stellen ik|we|wij me|mij|ons',
  'me|mij|ons aanstel|aanstellen',
  'vals|onterecht|verkeerd|onschuldig|ten beschuldig|beschuldigen|beschuldigt|onrechte',
  'bang dat|om ik|we|iemand|dit|te .. fout|vals|verkeerd|erger|overdrijf|beschuldigen|beschuldig',
  'wat|hoe zou|zouden je|jij|jullie|u',
  'bewijs|proof nodig|genoeg|before|needed',
  'need proof|evidence',
  'hoeveel|genoeg|geen|weinig bewijs',
  'overdrijf|overdreven|overdrijven|overreageer|overtrokken|overreacting|paranoid',
  'kan|kunnen|valt .. niet|niks|niets|geen .. bewijzen|aantonen|hardmaken|hard',
  'cant|cannot|not prove',
  'niks|niets|weinig hards|concreets|tastbaars',
  'of juist|toch|liever niet',
  'kom|komen|ben|zijn .. er .. niet uit',
  'raar|vreemd|naar|slecht|onbestemd|ongemakkelijk|dubbel|bad|strange|gut|weird gevoel|gevoelens|feeling',
  'onrecht|discriminatie|discrimineren|discrimineer|stigmatiserend|vooroordeel|vooroordelen|stempel|racistisch|racisme|etnisch|judgemental|prejudiced',
  'wie|wat heeft|is .. gelijk|wijs|slim|beter|handig|handigst|best|beste|verstandigst',
  'beter|best|beste .. laten|wachten|afwachten|doorzetten|doen|kan',
  'zie ik|we spoken',
  'ligt|lag het|dit .. aan mij',
  'moet|moeten ik|we|wij .. zorgen maken',
  'kan|zou .. toeval|onschuldig|niks|niets zijn',
  'misschien|mogelijk|wellicht|vast .. niks|niets|toeval|onschuldig',
  'heeft|had het|dit .. zin',
  'te ver ga|gaat|gaan',
  'gaat|ga dit|het|ik|dat te ver',
  'hoe|wat kijk|kijken|denk|denken|vind|vinden jij|jullie|je|u|anderen',
  'wat raad|raden|adviseer|adviseren je|jij|jullie|u',
  'meekijken|meedenken|sparren|afstemmen|ruggespraak|klankbord',
  'niet mijn|onze zaak|taak|pakkie|probleem|verantwoordelijkheid',
  'none of my|our business',
  'wat is .. wijs|handig|slim|verstandig|beste|goede',
  'durf .. niet te beslissen|oordelen',
  'lastig|moeilijk te beoordelen|bepalen|plaatsen|zeggen|inschatten',
  'worth reporting|it',
  'am i|we overreacting|wrong|right|imagining|seeing',
  'should i|we be worried',
  'what would you',
  'second pair|look|eyes',
  'iets|wat vragen|weten over|van|bij een|mijn|die|deze|dit casus|zaak|situatie|gezin|leerling|klant|client|meisje|jongen|vrouw|man|kind|pand|adres|woning',
  'vraag|vragen|vraagje over|bij een|mijn|die|deze|dit casus|zaak|situatie|gezin|leerling|klant|client|meisje|jongen|vrouw|man|kind|pand|adres|woning',
  'te vroeg|voorbarig',
  'zit|zitten|loop|lopen ik|we|wij .. mee',
  'ik|we|wij zit|zitten|loop|lopen .. mee',
  'wat doe|doen ik|we|wij',
  'wat nu',
  'wat als',
  'hoe ga|pak|reageer|handel ik|we|wij',
  'advies|advice',
  'adviseren|adviseer|adviesvraag|raad',
  'sparren|spar|meedenken|voorleggen|brainstormen|sparring',
  'meekijken|meedenkt|meekijkt|denkt mee|even|samen|iemand|over|mee',
  'even|samen|graag|kort|iemand|kunnen|kan|jou|jullie overleggen',
  'overleggen over|of|met jou|jullie|je|iemand|u',
  'is|zijn|was|klinkt|vind|vinden dit|dat|het|zoiets|jullie|je .. erg|ernstig|normaal|genoeg|signaal|signalen|verdacht|raar|vreemd|mensenhandel|uitbuiting|reden|voldoende|meldenswaardig|alarmerend|zorgelijk',
  'telt|geldt dit|dat|het .. als',
  'reden .. te melden',
  'of .. moet|kan|mag|zal melden|doen|bellen|doorgeven',
  'what|how should|do|can|could|must i|we|you .. do|handle|act|respond|react|say',
  'what to do|now|if',
  'not|dont|unsure|sure .. sure|know .. if|whether|what|how|about',
  'not|un sure',
  'im|i am|not unsure|doubt|doubting',
  'in doubt',
  'i|we doubt',
  'is|are|does this|that|it|these .. normal|enough|suspicious|sign|signs|trafficking|exploitation|serious|wrong|count',
  'think along',
  'second opinion',
]);

/** Somebody who may or can see something wants to look it up. */
export const WISH = patternSet([
  'mag|kan|kunnen|mogen ik|we|wij .. zien|bekijken|inzien|lezen|nalezen|krijgen|hebben|vinden|opzoeken|volgen|bereiken|downloaden|aanvragen',
  'can|may|could i|we .. see|read|get|have|find|download|follow|reach',
]);

export const POSSIBLE_DOUBT = patternSet([
  'mag|moet|kan|zal|zou|hoef|mogen|moeten|kunnen|zullen|hoeven ik|we|wij',
  'mag|hoort dat|dit|zoiets|het|die',
  'kan dat|dit|zoiets',
  'may|should|can|must|could i|we',
]);

/** Who and where asks for somebody, not for what to do: "wie moet ik bellen". */
export const ASKS_FOR_SOMEBODY = new Set('wie waar waarheen welke who where which'.split(' '));
