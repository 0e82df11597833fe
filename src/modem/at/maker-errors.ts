import { type ErrorTable, rowsOf } from "./error-meaning.ts";

// What makers mean by the codes of +CMS ERROR that 27.005 3.2.5 leaves to them. The same code is "not sent" with one
// and "perhaps sent" with another; what is transmitted and then fails in the radio leaves it open.

export const SIMCOM_ERRORS: ErrorTable = new Map(
  rowsOf("SIMCom, SIM800 Series AT Command Manual V1.01, 19.2", [
    [224, "CP retry exceeded", "network perhaps"],
    [225, "RP timer ran out", "network perhaps"],
    [226, "SMS connection broken", "network perhaps"],
    [513, "message too long", "device never"],
    [514, "invalid request parameters", "device never"],
    [515, "ME storage failure", "device later"],
    [516, "invalid bearer service", "device later"],
    [517, "invalid service mode", "device later"],
    [518, "invalid storage type", "device later"],
    [519, "invalid message format", "device never"],
    [520, "too many concatenated messages", "device later"],
    [521, "the message service is not ready", "device later"],
    [522, "no more message service", "device later"],
    [524, "reserved message type", "device never"],
    [525, "no free entity in the relay layer", "device later"],
    [528, "more-messages-to-send is in a wrong state", "device later"],
    [529, "sending is not allowed", "network later"],
    [530, "GPRS is suspended", "network later"],
    [531, "ME storage full", "device later"],
    [532, "the SIM is being refreshed", "device later"],
  ]),
);

export const QUECTEL_ERRORS: ErrorTable = new Map(
  rowsOf("Quectel, EC25&EC21 AT Commands Manual V1.3, 21.6", [
    [512, "the SIM is not ready", "device later"],
    [513, "message too long", "device never"],
    [514, "invalid request parameters", "device never"],
    [515, "ME storage failure", "device later"],
    [517, "invalid service mode", "device later"],
    [528, "more-messages-to-send is in a wrong state", "device later"],
    [529, "sending is not allowed", "network later"],
    [530, "GPRS is suspended", "network later"],
    [531, "ME storage full", "device later"],
  ]),
);

export const HUAWEI_ERRORS: ErrorTable = new Map(
  rowsOf("issue threads: Huawei E-series", [[515, "please wait, the modem is starting or busy", "device later"]]),
);

export const WAVECOM_ERRORS: ErrorTable = new Map(
  rowsOf("Wavecom, AT Commands Interface Guide, 16.3", [
    // The link to the network never stood, so nothing went over it.
    [512, "no link to the network (MM establishment failure)", "network later"],
    [513, "lower layer failure", "network perhaps"],
    [514, "CP error", "network perhaps"],
    [515, "please wait, starting or processing a command", "device later"],
    [527, "please wait, RR or MM is busy", "device later"],
    [528, "location update failed, emergency calls only", "network later"],
    [529, "network selection failed, emergency calls only", "network later"],
    [531, "the number is not among the SIM's fixed dialling numbers", "device never"],
  ]),
);

export const SIERRA_ERRORS: ErrorTable = new Map(
  rowsOf("Sierra Wireless, HL78xx AT Commands (41111821) Rev. 11, 14.3.3", [
    [606, "a service request is under way already", "device later"],
  ]),
);

export const TELIT_ERRORS: ErrorTable = new Map(
  rowsOf("Telit, AT Commands Reference Guide (80617ST10991A) Rev. 9, 3.2.2.2", [
    [510, "message blocked", "device later"],
    [512, "no resources for messages", "device later"],
    [513, "no acknowledgement in time (TR1M)", "network perhaps"],
    [514, "lower layer error", "network perhaps"],
    [515, "no response from the network", "network perhaps"],
  ]),
);

export const CINTERION_ERRORS: ErrorTable = new Map(
  rowsOf("Siemens, TC65 AT Command Set V02.000, 2.12", [
    [512, "aborted by the user", "device later"],
    [513, "unable to store", "device later"],
    [514, "invalid status", "device later"],
    [515, "invalid character in the address", "device never"],
    [516, "invalid length", "device never"],
    [517, "invalid character in the PDU", "device never"],
    [519, "invalid length or character", "device never"],
    [520, "invalid character in the text", "device never"],
    [521, "timer expired", "network perhaps"],
    [522, "not allowed for the moment", "device later"],
    [532, "the SIM is not ready", "device later"],
    [535, "the packet service is busy", "device later"],
    [549, "wrong length of the PDU", "device never"],
    [550, "wrong type of message", "device never"],
    [551, "invalid character in the address", "device never"],
    [553, "wrong length of the text", "device never"],
    [554, "wrong length of the service centre's address", "device never"],
  ]),
);

export const UBLOX_ERRORS: ErrorTable = new Map(
  rowsOf("u-blox, LENA-R8 AT Commands Manual (UBX-22016905) R04, A.2", [
    // 350 to 373 are the causes of the relay protocol (24.011 8.2.5.4) once more.
    [350, "unassigned number", "recipient never"],
    [351, "operator determined barring", "network later"],
    [352, "call barred", "network later"],
    [353, "ME failure", "device later"],
    [354, "short message transfer rejected", "network later"],
    [355, "the number has changed", "recipient never"],
    [356, "destination out of order", "recipient later"],
    [357, "unidentified subscriber", "recipient never"],
    [358, "facility rejected", "network later"],
    [359, "unknown subscriber", "recipient never"],
    [360, "network out of order", "network later"],
    [361, "temporary failure", "network later"],
    [362, "congestion", "network later"],
    [363, "resources unavailable", "network later"],
    [512, "acknowledgement of the relay protocol", "device perhaps"],
    [513, "timer expired", "network perhaps"],
    [523, "no destination address", "device never"],
    [524, "invalid destination address", "device never"],
    [525, "no service centre address", "device later"],
    [526, "invalid service centre address", "device later"],
    [527, "invalid alphabet", "device never"],
    [528, "invalid length of the text", "device never"],
    [530, "text too long", "device never"],
    [536, "no resources for another message", "device later"],
    [537, "no connection could be made", "device later"],
    [538, "connection to the network lost", "network perhaps"],
    [539, "another message is being sent", "device later"],
    [544, "the service centre is not among the fixed dialling numbers", "device later"],
    [545, "the number is not among the fixed dialling numbers", "device never"],
    [546, "the number is barred by the SIM", "device never"],
    [604, "no service", "network later"],
    [605, "access class barred", "network later"],
    [606, "a service request is under way already", "device later"],
  ]),
);
