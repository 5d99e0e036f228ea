import { lookingUp } from './looking-up.ts';
import { advice, shortReport, waysOn } from './more-stories.ts';
import { wholeReport } from './story.ts';
import { tell } from './tell.ts';

tell('a report, from a greeting to feedback', wholeReport);
tell('a short report, on a phone of 360 pixels', shortReport, 'phone');
tell('a whole report, on a phone of 360 pixels', wholeReport.slice(0, 15), 'phone');
tell('a request for advice, answered', advice);
tell('the four ways on from the 112 card', Object.values(waysOn).flat());
tell('what people look up, and from a signal card into a report', lookingUp);
