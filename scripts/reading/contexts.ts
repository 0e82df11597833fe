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
I hope you are doing well
Hope all is well
Hope your week is going great
Sorry for the late reply
Sorry I just saw this
I was out of town
I had surgery last month
My knee is acting up again
We just had a baby
My son graduates this weekend
I've lived here my whole life
We moved down from Ohio in 2015
I drive a school bus now
I teach third grade
I work nights at the hospital
I have a lot on my plate
It has been a rough year
My father had a stroke in March
We are going through a divorce
I just turned 65
I started in this business in 1988
I have had my license since I was 23
I worked with Century 21 for a while
My broker is Dan Whitfield
I am the office manager here
I'm Karen's assistant
This is Bill's wife
I'm writing on behalf of my mother
I am her son
I handle his affairs now
I'm texting from my daughter's phone
I can barely see the screen
I type slow
Voice to text so excuse the typos
Please excuse my spelling
I'm typing this in the car at a red light
I am in the middle of dinner
I was in the shower
I was in the middle of a showing
I was in church when this came
My phone buzzed during the funeral
The whole table heard it
It was 5 in the morning
It's almost midnight here
My phone is at 3 percent
My phone has been acting weird since the update
I dropped my phone in the pool
My screen is cracked
I got three of these before lunch
I got another one of these
Here is another one
I see these every day
I get about ten a day
Every single day
This came through again
This just popped up
I don't remember doing this
I may have clicked something
Somebody at the conference gave me a form
I filled out a form at the expo
I think my old team set this up
My nephew set this up for me
The girl at the front desk signed us all up
I thought it would be different
It was good while it lasted
It sounded good at first
I tried it for a month
I gave it a fair shot
I never bought anything from you
You seem like nice people
I know it's not your fault
I know you're just doing your job
I'm not trying to be rude
I don't mean to be ugly
No offense
With all due respect
I am asking politely
I've been very patient
I have been nice about it
I am not a happy camper
My patience is gone
I'm at my wits end
I'm losing my mind
I swear
For the love of God
For crying out loud
Good grief
Lord have mercy
Bless your heart
Jesus
Geez
Ok so
Alright listen
Here's the thing
Let me be clear
To be honest
Honestly
Look
Long story short
Anyway
So yeah
Just so you know
FYI
One more thing
PS
Quick question
Quick note
Just checking
As I said
Like I said
Again
I repeat
What else can I say
You know what I mean
If that makes sense
I guess
I suppose
Whatever
It is what it is
That's all
That is all I wanted to say
Period
End of story
Have a good one
Take care
Stay safe
Blessings
Cheers
Peace
Yours truly
Sincerely, Robert Hale
Thanks in advance
Thanks for your time
Thanks for understanding
I appreciate your help
Much obliged
Looking forward to your reply
Please reply
Please advise
Can somebody answer
Is anyone there
Hello??
Are you a real person
Ty
Thx
Pls
K
Yep
Sure
No
Yes
Maybe
Wow ok
Haha
Lmao
:)
:(
😊
🙏
😅
👍
The weather has been crazy
It's hot as blazes here
The hurricane took our roof
We lost power again
The roads are a mess
Season is picking up
Inventory is so low
Insurance is killing us down here
Interest rates scared everyone off
I had two deals fall through this month
My last buyer bought new construction
I've been doing this 31 years
I sold 42 homes last year
I have three listings right now
I'm a solo agent
We are a team of six
My territory is the beach side
I don't work that side of town
I'm an appraiser
I do property management
I'm a loan officer
I'm a retired teacher
I run a bakery
I have a farm
The number you have is my cell
This is my personal cell
This is my work phone
I share this phone with my wife
This is a family plan
I pay per text
I'm on a prepaid plan
I'm in Canada right now
I'm overseas
We are on a cruise
I'm in the hospital
I'm at the doctor
I'm babysitting my grandkids
The kids were asleep
My dog barks every time it dings
My wife thinks I'm having an affair lol
My husband looked at me funny
I had to pull over
I've asked around the office
I checked my profile
I went to the website
I looked at the settings
I emailed somebody named Josh
I was on hold for 40 minutes
Your chat was no help
I can't find it anywhere
I don't have a computer
I forgot my password
My account number is 44821
My name is Denise Carter, license 3318842
Ref 88213
J'espère que vous allez bien
Désolé du retard
J'étais en visite
Je travaille de nuit
Mon père est à l'hôpital
On vient d'avoir un bébé
J'ai 68 ans
Je suis au chalet
Mon cell a sonné pendant le souper
Il était 5 h du matin
C'est encore moi
Encore un
J'en reçois tous les jours
Je vous le dis gentiment
Je ne veux pas être impoli
Franchement
Bon
Écoutez
Bref
C'est tout
Merci de votre compréhension
Au plaisir
Cordialement, Luc Gagnon
Je n'ai pas d'ordinateur
J'ai regardé sur le site
Le marché est tranquille
Ma conjointe s'occupe de ça
Je partage ce téléphone avec mon mari
Espero que esté bien
Perdón por la demora
Estaba en una cita
Trabajo de noche
Mi papá está en el hospital
Acabamos de tener un bebé
Tengo 70 años
Estaba en misa
Eran las 5 de la mañana
Otra vez
Llegó otro
Me llegan todos los días
Se lo digo con respeto
No quiero ser grosero
La verdad
Bueno
Miren
En fin
Es todo
Gracias por su comprensión
Quedo atento
Atentamente, Luis Ortega
No tengo computadora
Ya busqué en la página
El mercado está lento
Mi esposo ve eso
Comparto el teléfono con mi hija
Pago por cada mensaje
`
  .split("\n")
  .filter((line) => line !== "");

/** What people put at an end of it, without a stop between. */
export const TAILS: readonly string[] = `
Greg
Karen Miller
- Tom
-Ann
Bob Hale RE/MAX
from Mike
this is Linda
Ruth here
Denise Carter, Realtor
J. Alvarez
María
Luc Gagnon
Sylvie
sir
ma'am
man
dude
bro
guys
folks
people
friend
buddy
lol
haha
ok
okay
k
thx
ty
please and thank you
God bless
have a good day
sorry
jeez
geez
wow
omg
smh
ugh
wtf
ffs
damn
seriously
today
now
again
tks
tyvm
xoxo
:)
:(
🙏
👍
😡
🙄
...
!!!
sent from my iPhone
850-555-0147
ann@example.com
Pensacola FL
license 3318842
svp merci
bonne journée
saludos
gracias
bendiciones
`
  .split("\n")
  .filter((line) => line !== "");
