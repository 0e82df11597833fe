import { plainLines } from "../plain-words.ts";

// What telephones and customer systems answer by themselves, in English, French and Spanish. To explain anything to them
// is to be answered again.
const BY_MACHINE = new RegExp(
  [
    "\\bAUTO(?:MATIC(?:ALLY)?|MATED|-? ?REPLY|-? ?RESPON[DS]E?R?)\\b|\\bOUT OF (?:THE )?OFFICE\\b|DO NOT DISTURB|NOT MONITORED|UNMONITORED",
    "(?:DO NOT|DON'T|PLEASE DON'T) REPLY|\\b(?:VIRTUAL|AI|DIGITAL) ASSISTANT\\b|\\b(?:OFFICE|BUSINESS|AFTER) HOURS\\b|NOTIFICATIONS? SILENCED",
    "\\b(?:REPLY|TEXT|TXT|SEND|REPLYING|TEXTING) (?:WITH )?[\"']?(?:STOP|END|QUIT|CANCEL|UNSUBSCRIBE|REMOVE|HELP|YES|Y|C|\\d)\\b",
    "\\bSTOP (?:TO|2) ?(?:END|OPT|CANCEL|UNSUB|QUIT|STOP)|STOP2END|MSG ?(?:&|AND) ?DATA|\\bMSG FREQ",
    "\\bI(?:'M| AM) (?:DRIVING|CURRENTLY|UNAVAILABLE|AWAY|OUT OF|ON VACATION|IN A MEETING)\\b|\\bWILL (?:RESPOND|REPLY|GET BACK|BE WITH YOU|RETURN YOUR)\\b",
    "THANKS? (?:YOU )?FOR (?:TEXTING|CONTACTING|REACHING OUT|YOUR (?:MESSAGE|TEXT))|WE(?:'VE| HAVE)? RECEIVED YOUR",
    "REPONSE AUTOMATIQUE|MESSAGE AUTOMATIQUE|ABSENTE? DU BUREAU|JE CONDUIS|NE PAS REPONDRE|HEURES D'OUVERTURE|MERCI (?:DE|POUR) VOTRE MESSAGE",
    "RESPUESTA AUTOMATICA|MENSAJE AUTOMATICO|FUERA DE (?:LA )?OFICINA|ESTOY MANEJANDO|NO RESPONDA|HORARIO DE|GRACIAS POR SU MENSAJE",
  ].join("|"),
  "u",
);

/** Whether a reply bears the marks of one that nobody has written. */
export function isByMachine(text: string): boolean {
  return BY_MACHINE.test(plainLines(text));
}
