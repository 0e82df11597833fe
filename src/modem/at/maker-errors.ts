import {
  DEVICE_LATER,
  DEVICE_NEVER,
  DEVICE_UNKNOWN,
  type ErrorTable,
  NETWORK_LATER,
  NETWORK_UNKNOWN,
  RECIPIENT_LATER,
  RECIPIENT_NEVER,
  rowsOf,
} from "./error-meaning.ts";

// What makers mean by the codes of +CMS ERROR that 27.005 3.2.5 leaves to them. The same code is "not sent" with one
// and "perhaps sent" with another; what is transmitted and then fails in the radio leaves it open.

export const SIMCOM_ERRORS: ErrorTable = new Map(
  rowsOf("SIMCom, SIM800 Series AT Command Manual V1.01, 19.2", [
    [224, "CP retry exceeded", NETWORK_UNKNOWN],
    [225, "RP timer ran out", NETWORK_UNKNOWN],
    [226, "SMS connection broken", NETWORK_UNKNOWN],
    [513, "message too long", DEVICE_NEVER],
    [514, "invalid request parameters", DEVICE_NEVER],
    [515, "ME storage failure", DEVICE_LATER],
    [516, "invalid bearer service", DEVICE_LATER],
    [517, "invalid service mode", DEVICE_LATER],
    [518, "invalid storage type", DEVICE_LATER],
    [519, "invalid message format", DEVICE_NEVER],
    [520, "too many concatenated messages", DEVICE_LATER],
    [521, "the message service is not ready", DEVICE_LATER],
    [522, "no more message service", DEVICE_LATER],
    [524, "reserved message type", DEVICE_NEVER],
    [525, "no free entity in the relay layer", DEVICE_LATER],
    [528, "more-messages-to-send is in a wrong state", DEVICE_LATER],
    [529, "sending is not allowed", NETWORK_LATER],
    [530, "GPRS is suspended", NETWORK_LATER],
    [531, "ME storage full", DEVICE_LATER],
    [532, "the SIM is being refreshed", DEVICE_LATER],
  ]),
);

export const QUECTEL_ERRORS: ErrorTable = new Map(
  rowsOf("Quectel, EC25&EC21 AT Commands Manual V1.3, 21.6", [
    [512, "the SIM is not ready", DEVICE_LATER],
    [513, "message too long", DEVICE_NEVER],
    [514, "invalid request parameters", DEVICE_NEVER],
    [515, "ME storage failure", DEVICE_LATER],
    [517, "invalid service mode", DEVICE_LATER],
    [528, "more-messages-to-send is in a wrong state", DEVICE_LATER],
    [529, "sending is not allowed", NETWORK_LATER],
    [530, "GPRS is suspended", NETWORK_LATER],
    [531, "ME storage full", DEVICE_LATER],
  ]),
);

export const HUAWEI_ERRORS: ErrorTable = new Map(
  rowsOf("issue threads: Huawei E-series", [[515, "please wait, the modem is starting or busy", DEVICE_LATER]]),
);

export const WAVECOM_ERRORS: ErrorTable = new Map(
  rowsOf("Wavecom, AT Commands Interface Guide, 16.3", [
    // The link to the network never stood, so nothing went over it.
    [512, "no link to the network (MM establishment failure)", NETWORK_LATER],
    [513, "lower layer failure", NETWORK_UNKNOWN],
    [514, "CP error", NETWORK_UNKNOWN],
    [515, "please wait, starting or processing a command", DEVICE_LATER],
    [527, "please wait, RR or MM is busy", DEVICE_LATER],
    [528, "location update failed, emergency calls only", NETWORK_LATER],
    [529, "network selection failed, emergency calls only", NETWORK_LATER],
    [531, "the number is not among the SIM's fixed dialling numbers", DEVICE_NEVER],
  ]),
);

export const SIERRA_ERRORS: ErrorTable = new Map(
  rowsOf("Sierra Wireless, HL78xx AT Commands (41111821) Rev. 11, 14.3.3", [
    [606, "a service request is under way already", DEVICE_LATER],
  ]),
);

export const TELIT_ERRORS: ErrorTable = new Map(
  rowsOf("Telit, AT Commands Reference Guide (80617ST10991A) Rev. 9, 3.2.2.2", [
    [510, "message blocked", DEVICE_LATER],
    [512, "no resources for messages", DEVICE_LATER],
    [513, "no acknowledgement in time (TR1M)", NETWORK_UNKNOWN],
    [514, "lower layer error", NETWORK_UNKNOWN],
    [515, "no response from the network", NETWORK_UNKNOWN],
  ]),
);

export const CINTERION_ERRORS: ErrorTable = new Map(
  rowsOf("Siemens, TC65 AT Command Set V02.000, 2.12", [
    [512, "aborted by the user", DEVICE_LATER],
    [513, "unable to store", DEVICE_LATER],
    [514, "invalid status", DEVICE_LATER],
    [515, "invalid character in the address", DEVICE_NEVER],
    [516, "invalid length", DEVICE_NEVER],
    [517, "invalid character in the PDU", DEVICE_NEVER],
    [519, "invalid length or character", DEVICE_NEVER],
    [520, "invalid character in the text", DEVICE_NEVER],
    [521, "timer expired", NETWORK_UNKNOWN],
    [522, "not allowed for the moment", DEVICE_LATER],
    [532, "the SIM is not ready", DEVICE_LATER],
    [535, "the packet service is busy", DEVICE_LATER],
    [549, "wrong length of the PDU", DEVICE_NEVER],
    [550, "wrong type of message", DEVICE_NEVER],
    [551, "invalid character in the address", DEVICE_NEVER],
    [553, "wrong length of the text", DEVICE_NEVER],
    [554, "wrong length of the service centre's address", DEVICE_NEVER],
  ]),
);

export const UBLOX_ERRORS: ErrorTable = new Map(
  rowsOf("u-blox, LENA-R8 AT Commands Manual (UBX-22016905) R04, A.2", [
    // 350 to 373 are the causes of the relay protocol (24.011 8.2.5.4) once more.
    [350, "unassigned number", RECIPIENT_NEVER],
    [351, "operator determined barring", NETWORK_LATER],
    [352, "call barred", NETWORK_LATER],
    [353, "ME failure", DEVICE_LATER],
    [354, "short message transfer rejected", NETWORK_LATER],
    [355, "the number has changed", RECIPIENT_NEVER],
    [356, "destination out of order", RECIPIENT_LATER],
    [357, "unidentified subscriber", RECIPIENT_NEVER],
    [358, "facility rejected", NETWORK_LATER],
    [359, "unknown subscriber", RECIPIENT_NEVER],
    [360, "network out of order", NETWORK_LATER],
    [361, "temporary failure", NETWORK_LATER],
    [362, "congestion", NETWORK_LATER],
    [363, "resources unavailable", NETWORK_LATER],
    [512, "acknowledgement of the relay protocol", DEVICE_UNKNOWN],
    [513, "timer expired", NETWORK_UNKNOWN],
    [523, "no destination address", DEVICE_NEVER],
    [524, "invalid destination address", DEVICE_NEVER],
    [525, "no service centre address", DEVICE_LATER],
    [526, "invalid service centre address", DEVICE_LATER],
    [527, "invalid alphabet", DEVICE_NEVER],
    [528, "invalid length of the text", DEVICE_NEVER],
    [530, "text too long", DEVICE_NEVER],
    [536, "no resources for another message", DEVICE_LATER],
    [537, "no connection could be made", DEVICE_LATER],
    [538, "connection to the network lost", NETWORK_UNKNOWN],
    [539, "another message is being sent", DEVICE_LATER],
    [544, "the service centre is not among the fixed dialling numbers", DEVICE_LATER],
    [545, "the number is not among the fixed dialling numbers", DEVICE_NEVER],
    [546, "the number is barred by the SIM", DEVICE_NEVER],
    [604, "no service", NETWORK_LATER],
    [605, "access class barred", NETWORK_LATER],
    [606, "a service request is under way already", DEVICE_LATER],
  ]),
);
