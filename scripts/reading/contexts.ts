// Sentences that people put around what they mean: they change nothing of what a reply is.
export const CONTEXTS: readonly string[] = `
Hi
Hello
Good morning
Hey there
Hi this is Karen
This is Bob Miller with RE/MAX
Ann here
My name is Ruth
Ok
Listen
Thanks
Thank you
Have a great day
Have a blessed day
Sorry
Sorry to bother you
I'm at work
I'm in a meeting
I am driving
I'm with my family
We're at dinner
I was at my son's game
I was asleep
I've been in real estate for 20 years
I'm a broker in Pensacola
I have two offices and five agents
I got this again today
I got your message
I just saw this
It's 3 in the morning
It's Sunday
I've had a long day
My wife is in the hospital
My mother is sick
We lost our dog
I'm on vacation until Monday
I just got back from the lake
My phone was off
I changed phones last week
I got a new phone
My email is ann@example.com
My number is 850-555-0123
Call me at 850-555-0144
I talked to Linda at the office
I called support and waited an hour
I spoke to your rep yesterday
The website doesn't work for me
I can't log in
I don't know what this is
I'm not sure who this is
I don't recognize this number
I think you have the wrong person
I was told to text this number
I signed up last year
I used to be on the Smith team
I sold two houses from these
I never sold anything from these
The leads are not good
Most of them never answer
The last one was a kid
The market is slow
Rates are too high
It has been raining all week
Happy Thanksgiving
God bless
lol
smh
wow
ugh
Omg
Damn
What the hell
Seriously
Are you kidding me
This is crazy
I'm so mad right now
I'm frustrated
No hard feelings
Nothing personal
Let me know
Please confirm
Let me know when it's done
I appreciate it
Hope you understand
We closed on Friday
The buyers came by yesterday
I have a closing at 2
My client is waiting
I showed three houses today
The seller called me
My assistant handles this
My husband usually does this
My kids are home
I live in Florida
I moved to Georgia last year
I'm 70 years old
I'm new at this
I don't text much
I'm not good with phones
Sent from my iPhone
Sent from my Galaxy
Best, Tom
Regards, Jane Doe, Realtor
- Mike
Bonjour
Bonsoir
Merci
Merci beaucoup
Bonne journée
Je suis au travail
Je suis en réunion
Je conduis
Je m'appelle Julie
Ici Marc Tremblay
C'est dimanche
Il est 3 heures du matin
J'ai reçu votre message
J'ai changé de téléphone
Je suis courtier depuis 15 ans
Mon mari est malade
Je suis en vacances
Je ne sais pas qui vous êtes
J'ai appelé le bureau hier
Bonne fin de semaine
Désolé
Hola
Buenos días
Buenas tardes
Gracias
Muchas gracias
Que tenga buen día
Estoy trabajando
Estoy manejando
Estoy en una junta
Me llamo María
Soy Juan Pérez
Es domingo
Son las 3 de la mañana
Recibí su mensaje
Cambié de teléfono
Tengo 15 años de agente
Mi esposa está enferma
Estoy de vacaciones
No sé quién es
Llamé a la oficina ayer
Disculpe
Saludos
Dios lo bendiga
`
  .split("\n")
  .filter((line) => line !== "");
