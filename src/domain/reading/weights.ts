// Made by scripts/train-reading.mjs from scripts/reading/: not written by hand, and not to be edited.
// Each line: a feature, its weight for a wish to be left alone, and for an answer to a buyer, in hundredths; first the bias.
export const WEIGHTS_MADE_FROM = "d4a0e07a3faf625cfa05552dfa4aee021f7949cd4c4cf63314b78d659b040fb3";
export const WEIGHTS = `=-54=64
b already already=-35=-17
b already answer=-17=-10
b already call=-17=-1
b already cease=-42=-33
b already done=35=-19
b already gotOff=-7=-4
b already help=17=9
b already i=29=-43
b already lead=56=-1
b already me=-21=-54
b already meet=-6=74
b already more=102=-4
b already not=-13=-9
b already now=0=-19
b already please=81=-8
b already receive=56=-12
b already remove=-33=-31
b already said=68=-5
b already sayStop=117=-16
b already still=49=0
b already tale=-24=-4
b already text=-36=-13
b already these=-3=37
b already they=39=-25
b already time=-36=12
b already toText=3=-32
b already trade=-38=-10
b already unsubscribe=20=0
b already want=7=-10
b already you=43=0
b annoyance receive=69=0
b annoyance text=3=-1
b annoyance these=82=-1
b answer already=28=-7
b answer auto=-11=-19
b answer back=-4=-10
b answer bit=28=0
b answer cease=-101=-34
b answer email=-17=0
b answer fine=-102=-8
b answer help=-2=-28
b answer i=31=-22
b answer if=-4=-6
b answer keep=-4=-10
b answer lead=-32=-6
b answer list=55=0
b answer me=-7=-23
b answer more=52=-10
b answer not=-62=-3
b answer nothing=54=-3
b answer now=59=-3
b answer please=-65=-2
b answer tale=-7=-10
b answer text=52=-26
b answer these=18=-15
b answer they=-108=-17
b answer time=-21=-7
b answer toText=-11=-10
b answer unsubscribe=-42=-3
b answer visit=-35=-1
b answer yes=-3=-29
b answer you=35=18
b ask already=82=0
b ask annoyance=19=0
b ask can=-17=-3
b ask cease=44=-74
b ask done=-27=-77
b ask help=-5=36
b ask house=-2=11
b ask i=38=-9
b ask if=-27=-1
b ask me=43=-69
b ask meet=4=-56
b ask more=-23=-11
b ask not=40=-24
b ask now=-8=-3
b ask remove=-61=14
b ask said=-19=-22
b ask sayStop=15=29
b ask tale=-3=-46
b ask text=28=0
b ask these=-53=-26
b ask they=105=34
b ask time=9=-71
b ask toText=11=-3
b ask want=-39=-30
b ask you=-2=42
b auto already=18=0
b auto answer=-44=-39
b auto auto=-16=-16
b auto can=-4=-3
b auto cease=51=0
b auto done=-5=2
b auto i=-6=-1
b auto if=-3=-6
b auto me=79=-2
b auto not=44=-14
b auto now=23=9
b auto number=-30=-29
b auto out=3=-1
b auto please=13=-1
b auto receive=-19=-15
b auto said=-34=-41
b auto tale=33=8
b auto text=11=-56
b auto time=6=-54
b away bit=28=0
b away list=28=0
b away me=31=-91
b away not=-60=-1
b away now=21=-5
b away please=69=-2
b away these=-15=-25
b away they=16=-24
b away time=-27=-11
b away you=-27=33
b back i=-69=11
b back me=-8=-10
b back number=43=-3
b back these=62=-74
b back they=-40=-58
b back time=-5=-70
b bit already=12=-1
b bit back=24=-9
b bit cease=-3=0
b bit done=55=-8
b bit keep=24=-9
b bit lead=49=-2
b bit me=9=-61
b bit now=13=-12
b bit out=-24=-22
b bit please=37=-20
b bit text=37=-2
b bit these=45=-63
b bit they=-22=-1
b bit time=-1=-23
b bit want=39=-3
b bit you=51=-13
b call already=-14=-2
b call fine=62=17
b call me=-11=-20
b call more=-14=-2
b call nothing=-11=-2
b call please=-11=0
b call these=-49=-5
b call they=12=-18
b call you=-76=-10
b can answer=-11=-95
b can auto=-2=-25
b can away=-32=32
b can bit=-47=20
b can call=25=-48
b can cease=-25=-11
b can deal=-1=8
b can done=-50=2
b can email=-44=78
b can help=-38=31
b can i=-24=-36
b can meet=27=-18
b can miss=-13=-4
b can more=-23=-19
b can not=-103=-13
b can receive=-55=-13
b can remove=36=-4
b can report=25=-20
b can said=-13=6
b can terms=-15=-12
b can text=-5=-65
b can these=7=-86
b can toText=52=-66
b can unsubscribe=-93=-21
b can want=-6=-15
b can you=-43=13
b cease already=64=-25
b cease answer=-34=0
b cease ask=-44=0
b cease auto=14=0
b cease call=-64=-10
b cease can=5=27
b cease cease=-71=-32
b cease deal=39=-43
b cease done=63=-5
b cease email=-84=-8
b cease help=14=23
b cease i=78=-84
b cease if=50=-2
b cease last=13=-23
b cease laugh=20=-1
b cease lead=-18=0
b cease list=70=0
b cease me=25=-8
b cease more=89=-10
b cease not=9=-24
b cease now=96=-13
b cease out=-43=-3
b cease please=58=-42
b cease receive=-126=-2
b cease remove=3=0
b cease report=3=-1
b cease said=84=-3
b cease still=-51=-11
b cease swear=-16=-11
b cease tale=-127=-76
b cease text=36=-3
b cease these=32=-109
b cease they=34=-88
b cease time=78=-42
b cease toText=9=-31
b cease unsubscribe=-34=0
b cease want=52=-33
b cease you=-46=35
b deal already=-53=-17
b deal answer=-9=-36
b deal cease=-51=-30
b deal deal=-18=-57
b deal gone=-6=-17
b deal gotOff=-8=-15
b deal i=38=-8
b deal me=-26=-3
b deal money=-23=17
b deal more=-11=43
b deal now=-52=36
b deal please=-83=-9
b deal remove=20=-13
b deal said=-9=-36
b deal tale=-13=-65
b deal text=-28=14
b deal these=55=-23
b deal time=-36=67
b deal trade=-20=20
b done annoyance=82=-12
b done auto=-14=-6
b done away=-48=-1
b done cease=22=-26
b done done=-28=-25
b done fedUp=-49=-17
b done fine=-82=28
b done gone=-18=-34
b done gotOff=-112=-38
b done greet=-5=11
b done help=0=4
b done house=-5=-44
b done i=3=-24
b done if=17=0
b done lead=31=0
b done me=-84=-49
b done more=49=-2
b done not=45=-38
b done now=-14=-1
b done out=-28=-36
b done please=-67=0
b done receive=-13=-32
b done report=34=-6
b done said=-3=-6
b done sayStop=32=-7
b done tale=-56=-36
b done these=-81=-52
b done toText=20=-89
b done unsubscribe=-21=0
b done you=-52=44
b email already=-8=-1
b email bit=-73=-1
b email fine=136=-8
b email list=-73=-1
b email me=71=-9
b email now=-5=-1
b email please=-14=-7
b email you=-57=108
b fedUp already=-28=-20
b fedUp cease=44=-5
b fedUp done=-10=-1
b fedUp i=1=-5
b fedUp please=37=0
b fedUp these=37=16
b fedUp they=35=-2
b fine already=10=-1
b fine answer=-56=-86
b fine ask=-21=0
b fine away=36=-1
b fine cease=100=-24
b fine deal=-12=-49
b fine email=100=19
b fine fine=-18=-30
b fine i=70=-10
b fine lead=-91=-4
b fine me=5=-3
b fine meet=-7=33
b fine more=49=-2
b fine not=38=-2
b fine please=2=-9
b fine receive=20=-20
b fine tale=0=17
b fine text=-120=-11
b fine they=-63=-26
b fine time=-28=-1
b fine toText=6=-85
b fine want=-16=-3
b fine yes=71=0
b fine you=-21=-20
b gone already=-3=6
b gone auto=-34=-9
b gone last=-3=6
b gone me=54=26
b gone nothing=-10=15
b gone now=-12=41
b gone out=-36=-59
b gone text=-20=-4
b gone these=-10=13
b gone you=-5=42
b gotOff already=88=-3
b gotOff call=-1=-3
b gotOff done=25=0
b gotOff i=5=-4
b gotOff me=7=-23
b gotOff now=42=-1
b gotOff please=21=-5
b gotOff receive=-12=0
b gotOff tale=12=-22
b gotOff these=-97=-30
b gotOff they=52=-9
b gotOff time=11=-45
b gotOff toText=-14=-1
b gotOff you=-12=-1
b greet already=-13=-2
b greet away=64=-3
b greet cease=112=-25
b greet i=71=-16
b greet if=-16=-7
b greet kin=-3=39
b greet me=-19=0
b greet more=42=-2
b greet not=31=-7
b greet please=41=-13
b greet remove=7=-4
b greet report=-17=22
b greet these=-25=-20
b greet time=-23=2
b greet unsubscribe=45=-2
b greet you=0=-7
b help i=-4=46
b help me=-30=-84
b help now=-31=1
b help remove=44=-5
b help you=-24=32
b house already=-10=44
b house deal=-1=-32
b house done=-9=74
b house help=-4=29
b house i=-17=67
b house if=-3=39
b house keep=-3=15
b house kin=-1=-5
b house not=-3=-9
b house now=-4=11
b house please=-19=-7
b house said=-55=16
b house still=0=32
b house tale=-6=4
b house these=-2=47
b house they=0=40
b house time=-5=63
b house you=2=11
b i already=-47=-58
b i annoyance=-12=-33
b i answer=-28=-10
b i auto=-33=-30
b i away=15=-34
b i bit=17=-17
b i call=14=-4
b i can=40=66
b i cease=-60=1
b i deal=22=-3
b i done=22=-12
b i email=-13=45
b i fedUp=-56=-46
b i fine=30=3
b i gone=22=2
b i gotOff=2=-101
b i greet=23=-6
b i help=-3=53
b i house=48=0
b i i=14=6
b i keep=-9=-3
b i me=15=2
b i meet=-21=-107
b i miss=-60=14
b i money=-56=-39
b i more=41=-7
b i not=-72=8
b i now=-43=-91
b i number=9=-47
b i out=-41=-35
b i please=50=-3
b i receive=9=-39
b i remove=-36=-25
b i report=-38=-25
b i said=104=0
b i sayStop=117=-100
b i still=-26=-36
b i switchOff=33=-2
b i tale=-5=-55
b i text=-8=-42
b i these=19=-15
b i they=10=-1
b i time=21=-25
b i toText=31=35
b i unsubscribe=9=-2
b i use=-36=-4
b i visit=-4=-86
b i want=-11=-85
b i yes=-68=-4
b i you=38=-38
b if already=24=13
b if can=33=22
b if done=29=-48
b if i=-35=-57
b if more=1=-13
b if not=49=-34
b if still=24=13
b if these=30=7
b if they=-9=23
b if want=-33=-49
b if you=-30=65
b keep i=-69=-43
b keep me=-56=-51
b keep please=52=-6
b keep receive=-54=-22
b keep still=49=0
b keep text=-48=-6
b keep these=2=-20
b keep they=-66=-15
b keep time=-62=-73
b keep toText=-9=-18
b keep want=71=-36
b kin already=-32=-1
b kin can=-21=-23
b kin cease=-45=5
b kin done=33=-44
b kin gone=-6=-61
b kin money=-28=-28
b kin more=33=0
b kin not=66=-4
b kin number=37=-6
b kin please=30=-3
b kin receive=45=-9
b kin still=-26=-1
b kin these=-9=-20
b kin you=28=-5
b last already=71=-9
b last answer=-26=-9
b last help=36=-13
b last lead=56=-1
b last text=-12=-13
b last time=7=-5
b last want=36=-13
b laugh i=-46=-14
b laugh me=-22=-30
b laugh please=39=0
b lead already=-50=-9
b lead auto=51=-1
b lead cease=38=-4
b lead done=-7=6
b lead gone=-59=-4
b lead i=-8=0
b lead list=-13=-1
b lead money=-11=-1
b lead more=-52=-2
b lead not=-4=-6
b lead now=32=-2
b lead please=-4=-7
b lead receive=-16=-3
b lead said=-15=-1
b lead tale=33=-11
b lead text=53=-4
b lead these=-3=-19
b lead time=-17=-1
b lead want=16=-17
b lead you=-47=-24
b list already=36=-1
b list done=34=-7
b list gotOff=-37=-7
b list me=53=0
b list more=3=0
b list now=4=-14
b list please=80=-11
b list tale=-19=-7
b list you=15=27
b me already=47=-54
b me answer=82=-2
b me ask=-7=-2
b me auto=-7=-16
b me back=-31=26
b me bit=-77=14
b me call=-35=-18
b me cease=-99=-69
b me deal=-1=-19
b me done=78=-8
b me email=58=-19
b me fine=59=-39
b me gone=47=-4
b me gotOff=8=-8
b me help=7=-9
b me house=-56=-11
b me i=-21=-83
b me if=31=-7
b me keep=-31=26
b me kin=-7=26
b me last=-27=-34
b me laugh=9=-13
b me lead=-41=-12
b me list=-75=-4
b me meet=6=43
b me money=40=-10
b me more=2=-10
b me not=50=-2
b me nothing=42=-6
b me now=76=-21
b me number=139=-26
b me out=32=-32
b me please=10=-31
b me remove=-11=-36
b me report=142=-47
b me said=-76=-11
b me still=51=-10
b me terms=83=-7
b me text=-46=-43
b me these=57=-11
b me they=-27=-50
b me time=12=-99
b me toText=50=-78
b me trade=81=-32
b me unsubscribe=-21=-9
b me want=23=-1
b me yes=101=-38
b me you=-19=-9
b meet back=38=-23
b meet bit=-20=-2
b meet cease=60=-10
b meet done=-51=-13
b meet house=-17=-95
b meet i=-26=35
b meet if=-15=19
b meet keep=38=-23
b meet lead=80=0
b meet list=-20=-2
b meet me=23=-21
b meet now=-10=22
b meet out=23=-24
b meet tale=-45=-12
b meet these=68=19
b meet they=-4=60
b meet time=-51=87
b meet you=-25=-8
b miss receive=34=-3
b miss text=13=0
b miss these=-14=-62
b miss they=-32=-1
b miss you=-28=-89
b money me=-14=-62
b money please=25=-2
b money time=-14=4
b more already=35=-5
b more answer=106=-24
b more auto=66=-6
b more call=-37=-4
b more can=-52=-28
b more cease=-13=0
b more deal=-28=58
b more done=73=-12
b more email=-36=-11
b more fine=-60=-34
b more help=24=1
b more i=7=31
b more keep=4=-9
b more lead=-60=-6
b more me=9=-30
b more meet=-117=15
b more more=67=-35
b more not=139=-11
b more nothing=80=-2
b more now=-4=-24
b more number=-44=0
b more please=187=-19
b more receive=32=-9
b more remove=-33=-4
b more said=-18=-4
b more still=15=-1
b more terms=61=-6
b more text=96=-68
b more these=-48=45
b more they=-75=-4
b more time=-63=33
b more toText=-30=-11
b more trade=-16=-15
b more want=-39=-48
b more you=-41=-1
b not already=9=-14
b not answer=70=16
b not ask=-45=-3
b not auto=-39=-23
b not away=-115=-7
b not bit=-97=-52
b not call=-100=-16
b not cease=-164=30
b not deal=-20=-32
b not done=0=-16
b not email=-61=-12
b not fine=-25=-10
b not gone=19=7
b not gotOff=-37=-1
b not greet=-19=-10
b not help=-12=12
b not house=14=33
b not i=-27=10
b not keep=94=-3
b not lead=5=-5
b not me=4=-61
b not meet=62=-46
b not more=1=-59
b not not=93=-16
b not now=-100=-6
b not number=-61=-17
b not please=5=-21
b not receive=-117=-39
b not remove=-76=-15
b not report=-23=-32
b not said=-60=-33
b not sayStop=91=-76
b not still=47=-4
b not tale=3=-11
b not terms=-6=0
b not text=71=-37
b not these=-11=-4
b not they=-6=-32
b not time=-46=-2
b not toText=-26=-109
b not trade=76=-10
b not unsubscribe=-53=-12
b not use=116=-20
b not visit=-26=-91
b not want=43=-77
b not yes=-18=-1
b not you=119=-84
b nothing already=-58=-26
b nothing more=133=-50
b nothing please=7=-1
b nothing they=-3=0
b nothing time=-28=-4
b now cease=-13=-32
b now done=-10=-12
b now gotOff=-30=-5
b now greet=20=0
b now i=59=-64
b now keep=-22=-19
b now me=-26=-36
b now now=41=-21
b now please=59=6
b now said=30=-2
b now tale=-34=-4
b now these=6=40
b now they=72=-16
b now unsubscribe=7=0
b now you=-35=-11
b number already=49=-16
b number ask=-44=-11
b number away=43=-2
b number bit=38=-4
b number call=-18=0
b number can=-38=18
b number cease=-5=-7
b number done=-33=-27
b number fine=34=0
b number gotOff=-53=-21
b number house=-38=-34
b number i=-33=-30
b number last=-16=-10
b number laugh=-24=-9
b number me=27=-5
b number more=7=-13
b number not=-34=-14
b number now=86=-34
b number number=62=-54
b number out=104=-4
b number please=72=-12
b number remove=39=-3
b number said=-11=-8
b number still=40=-2
b number tale=-64=-4
b number these=19=0
b number they=-5=-9
b number want=53=-2
b number wrong=-9=-3
b number yes=29=1
b number you=-17=-10
b out already=-11=-2
b out done=6=0
b out keep=-19=-1
b out me=-2=-3
b out now=25=-26
b out please=146=-3
b out these=58=-13
b out time=-65=-57
b out you=37=-9
b please already=-27=18
b please answer=-97=-20
b please away=61=-37
b please back=52=-17
b please bit=-67=42
b please call=-100=-14
b please can=-3=11
b please cease=111=-52
b please done=-49=-12
b please email=-55=-20
b please fine=29=-18
b please greet=-30=2
b please i=-11=9
b please keep=-95=-3
b please me=24=-1
b please more=50=-6
b please not=-12=-34
b please now=66=10
b please please=27=-21
b please receive=-44=-17
b please remove=24=-62
b please said=-27=-14
b please still=-88=-3
b please switchOff=-1=-11
b please text=-51=-22
b please these=27=0
b please they=0=-4
b please toText=18=-15
b please unsubscribe=52=-4
b please visit=31=-47
b please you=27=-51
b receive already=58=-1
b receive answer=-7=-1
b receive auto=-34=0
b receive back=1=-11
b receive cease=-32=0
b receive fine=-61=-21
b receive gotOff=56=-14
b receive keep=1=-11
b receive lead=95=-1
b receive me=-109=-61
b receive more=-107=-18
b receive not=-67=0
b receive out=-11=-43
b receive please=-24=-2
b receive still=58=-1
b receive tale=72=-9
b receive text=7=-22
b receive these=-5=-55
b receive they=11=-27
b receive you=-27=53
b remove deal=-3=-11
b remove help=-2=7
b remove list=-29=0
b remove me=90=-100
b remove not=-55=-1
b remove number=-46=-1
b remove please=83=-6
b remove these=45=-10
b remove they=-41=-71
b remove time=56=0
b remove you=-51=10
b report cease=74=-46
b report done=-18=-12
b report if=92=-43
b report me=-81=-2
b report now=23=-14
b report please=3=-1
b report report=17=0
b report said=-53=-1
b report these=36=-20
b report they=-12=-1
b report yes=78=-32
b report you=77=-53
b said answer=2=-27
b said ask=62=-18
b said auto=-12=-5
b said away=-33=0
b said cease=57=-7
b said deal=-5=36
b said help=-1=-27
b said i=-21=-36
b said kin=-31=0
b said me=18=10
b said meet=-7=-14
b said more=4=-6
b said not=-59=-13
b said please=13=-1
b said remove=-39=-15
b said said=-22=-25
b said these=2=-56
b said they=-87=-52
b said visit=-40=-14
b said wrong=-30=-3
b said yes=-12=-14
b said you=93=-30
b sayStop already=16=-2
b sayStop answer=10=-5
b sayStop ask=54=9
b sayStop away=-33=0
b sayStop bit=-3=-6
b sayStop cease=13=-15
b sayStop deal=-2=-38
b sayStop kin=-31=0
b sayStop me=22=13
b sayStop more=4=-6
b sayStop not=48=-13
b sayStop please=3=-6
b sayStop remove=-39=-4
b sayStop they=-73=-52
b sayStop yes=-10=-14
b sayStop you=99=-78
b still answer=22=0
b still help=-26=18
b still i=21=-43
b still me=-15=-15
b still meet=-6=74
b still please=-74=-2
b still receive=56=-12
b still still=49=0
b still these=2=15
b still they=-45=-13
b still toText=20=-33
b still want=-28=-8
b swear back=-26=-32
b swear bit=55=-9
b swear cease=55=-6
b swear i=46=38
b swear not=-40=-18
b swear please=-12=-27
b swear these=-43=-19
b swear you=39=-1
b switchOff i=-65=-12
b switchOff lead=-5=-4
b switchOff me=8=-4
b switchOff text=-22=-1
b switchOff these=100=-29
b switchOff time=79=-7
b tale call=-1=-3
b tale cease=-17=-51
b tale fedUp=-7=-27
b tale fine=56=-44
b tale gotOff=14=-48
b tale greet=9=-8
b tale i=62=-73
b tale lead=41=-4
b tale me=60=-18
b tale money=-11=-8
b tale not=47=-17
b tale now=17=-1
b tale out=-52=22
b tale please=38=-10
b tale receive=-12=0
b tale said=-39=23
b tale sayStop=-39=23
b tale tale=29=-8
b tale these=27=-26
b tale they=-39=-68
b tale time=1=-108
b tale toText=-55=-48
b tale wrong=-16=-37
b tale you=-119=26
b terms can=-16=-10
b terms done=4=-15
b terms now=11=0
b terms please=-36=-2
b terms terms=-42=-8
b terms time=-1=-6
b text already=2=-20
b text answer=-71=0
b text ask=8=-1
b text auto=-1=-7
b text back=-12=-11
b text bit=0=-27
b text can=-28=17
b text cease=-76=-31
b text done=-12=-58
b text fine=-67=3
b text gotOff=83=-13
b text i=15=1
b text if=-32=18
b text keep=-12=-11
b text list=30=0
b text me=-22=-82
b text meet=-53=-101
b text money=40=0
b text more=11=-19
b text not=-45=-28
b text now=30=-20
b text out=76=0
b text please=83=-33
b text receive=-58=-8
b text remove=-17=-3
b text said=-65=-1
b text tale=32=-30
b text terms=-10=-13
b text text=66=-20
b text these=47=4
b text they=-76=-3
b text time=-111=-44
b text toText=-64=-10
b text want=18=22
b text yes=72=-27
b text you=-24=-32
b these already=-14=-23
b these annoyance=-51=-2
b these answer=8=-15
b these ask=34=-7
b these auto=63=0
b these away=42=-7
b these back=1=-3
b these bit=39=-23
b these can=26=-3
b these cease=52=-71
b these deal=-21=35
b these done=6=-22
b these fine=36=-45
b these gone=-15=37
b these gotOff=-16=-14
b these greet=31=15
b these house=-48=36
b these i=73=-21
b these if=-14=-42
b these keep=25=-3
b these lead=-144=-33
b these list=78=-69
b these me=74=-1
b these meet=-28=27
b these money=-42=-57
b these more=-26=-12
b these not=0=-50
b these now=127=-37
b these number=91=-35
b these out=-5=-29
b these please=34=-46
b these remove=-7=-11
b these said=-27=-24
b these sayStop=-20=0
b these still=24=-22
b these swear=-45=-7
b these tale=-13=25
b these text=47=-68
b these these=133=-22
b these they=-116=-38
b these time=-130=8
b these toText=64=0
b these trade=-29=-3
b these want=37=-2
b these yes=-17=-42
b these you=41=-25
b they already=-92=-36
b they annoyance=58=-6
b they answer=-45=-4
b they ask=-44=-67
b they auto=36=-2
b they away=33=-14
b they back=-34=-14
b they bit=-17=-12
b they call=16=-19
b they can=37=56
b they cease=-100=-59
b they deal=-23=-36
b they done=13=-21
b they email=-44=-8
b they gone=-2=-97
b they gotOff=-77=-118
b they house=-39=47
b they keep=-34=-14
b they kin=-53=-54
b they lead=22=-1
b they list=52=-7
b they me=-89=41
b they more=-45=-8
b they not=-88=-33
b they now=82=-46
b they number=50=-22
b they please=-6=-21
b they receive=-72=-37
b they remove=-8=15
b they said=15=-39
b they sayStop=-19=-35
b they still=-49=-8
b they tale=-87=-127
b they text=20=-47
b they they=-101=48
b they time=-85=23
b they toText=-40=45
b they trade=-56=77
b they unsubscribe=-10=0
b they want=9=-156
b they you=18=-72
b time already=-78=-28
b time answer=-37=-7
b time ask=-11=22
b time auto=0=17
b time away=54=-3
b time cease=47=-36
b time deal=-46=-53
b time done=-4=-16
b time fedUp=39=-1
b time fine=-7=-20
b time gone=21=0
b time greet=31=2
b time i=-57=2
b time if=-52=-8
b time keep=-20=-18
b time laugh=-10=-46
b time lead=-25=0
b time meet=-9=62
b time more=92=-12
b time not=63=-68
b time now=-110=-7
b time out=-75=-24
b time please=26=-18
b time receive=48=-3
b time remove=-34=-24
b time report=21=0
b time said=-10=-12
b time sayStop=1=-19
b time still=-32=-13
b time tale=13=-26
b time text=60=-14
b time these=26=5
b time they=5=-34
b time time=-68=-43
b time toText=-29=-4
b time want=35=-43
b time yes=-33=-5
b time you=1=-25
b toText already=61=-9
b toText answer=-32=0
b toText bit=45=-1
b toText cease=-69=-25
b toText done=112=-9
b toText email=-38=-6
b toText i=4=-3
b toText lead=46=-6
b toText list=48=-5
b toText me=20=-65
b toText more=86=34
b toText not=26=-10
b toText nothing=7=-7
b toText now=30=-11
b toText please=86=-18
b toText swear=66=-1
b toText tale=-75=-7
b toText text=55=-40
b toText these=89=-81
b toText they=24=-43
b toText time=-92=-8
b toText unsubscribe=29=-3
b toText you=-26=18
b trade already=-21=0
b trade cease=82=-46
b trade gone=-31=-45
b trade i=-19=45
b trade last=10=-18
b trade meet=-24=-60
b trade more=43=-3
b trade not=0=-11
b trade now=-22=17
b trade please=23=0
b trade remove=65=-2
b trade said=1=-16
b trade sayStop=1=-16
b trade tale=-21=-72
b unsubscribe already=26=0
b unsubscribe done=43=0
b unsubscribe i=71=0
b unsubscribe me=41=-16
b unsubscribe now=-30=-1
b unsubscribe please=131=-1
b unsubscribe these=69=-2
b unsubscribe time=24=-24
b use answer=-31=-1
b use email=51=-1
b use me=70=-2
b use text=-31=-1
b use these=-7=-21
b visit deal=-3=-22
b visit me=-2=-37
b visit now=78=19
b visit time=-9=21
b visit you=-13=-93
b want answer=9=-1
b want ask=82=-28
b want cease=-15=-13
b want email=48=-4
b want i=-5=-2
b want keep=-52=-24
b want lead=13=-1
b want me=-11=37
b want miss=-10=-17
b want more=-31=-102
b want not=31=-73
b want nothing=21=-45
b want number=-55=-1
b want out=18=-21
b want please=52=-6
b want receive=-10=-2
b want remove=-7=-12
b want text=-6=-26
b want these=-68=-24
b want they=17=-25
b want time=-3=61
b want unsubscribe=4=-3
b want want=-6=-15
b want you=-30=77
b wrong number=19=-29
b wrong these=29=-4
b yes already=36=-18
b yes ask=-6=-3
b yes cease=104=-7
b yes i=-5=-25
b yes keep=-27=-12
b yes me=39=-9
b yes more=-43=0
b yes not=57=-35
b yes please=-24=-25
b yes still=19=-24
b yes these=-5=45
b yes time=-26=-26
b yes want=-34=-62
b yes you=5=-29
b you already=85=-47
b you answer=14=-26
b you ask=-6=15
b you auto=-25=-11
b you away=61=-26
b you back=-34=-52
b you bit=104=-39
b you call=-18=-9
b you can=-5=28
b you cease=7=1
b you deal=-51=76
b you done=-30=-8
b you email=-57=33
b you gotOff=33=-3
b you help=-57=6
b you house=-28=100
b you i=66=-43
b you if=11=-15
b you keep=129=-79
b you kin=-55=99
b you laugh=-22=-30
b you lead=-31=-35
b you list=37=-91
b you me=13=-65
b you meet=-37=69
b you miss=3=31
b you money=20=-13
b you more=110=24
b you not=50=11
b you now=-8=-20
b you number=-43=-20
b you please=33=-53
b you receive=47=-26
b you remove=-73=-71
b you report=47=-23
b you said=-37=57
b you sayStop=-35=-16
b you still=121=-41
b you swear=88=-22
b you tale=69=-28
b you terms=-40=-81
b you text=1=-39
b you these=-16=40
b you they=41=14
b you time=-19=-35
b you toText=20=73
b you trade=-25=59
b you unsubscribe=-2=-15
b you visit=-17=-70
b you want=-69=111
b you you=10=-2
c accident=-20=-49
c accident|=-29=-16
c already=-16=16
c already|=42=-108
c annoyance=-15=-75
c annoyance|=68=-3
c answer=-69=-48
c answer|=22=-115
c ask=-39=61
c ask|=-8=-27
c auto=-31=-30
c auto|=-12=-10
c away=5=-89
c away|=71=-55
c back=12=-29
c back|=-24=-71
c bit=70=-101
c bit|=50=-65
c call=-71=-37
c call|=-75=-21
c can=-67=52
c can|=-45=8
c cease=28=1
c cease|=-4=36
c deal=-78=0
c deal|=-95=-62
c done=-28=13
c done|=28=-30
c email=-41=2
c email|=-19=20
c fedUp=43=-28
c fedUp|=1=-23
c fine=-4=48
c fine|=53=-104
c gone=3=-29
c gone|=40=10
c gotOff=-17=-100
c gotOff|=10=-108
c greet=13=72
c greet|=7=-130
c help=-69=78
c help|=-29=5
c house=-84=128
c house|=-78=34
c i=-20=45
c if=2=116
c if|=-65=-46
c i|=-108=-100
c keep=-73=-63
c keep|=0=-92
c kin=-15=8
c kin|=-39=-53
c last=9=-22
c laugh=-35=-44
c laugh|=-91=-10
c lead=0=-191
c lead|=95=-83
c list=61=-168
c list|=17=-107
c me=60=-24
c meet=10=55
c meet|=-36=57
c me|=98=-102
c miss=-112=-34
c miss|=-10=23
c money=-50=-65
c money|=-26=-36
c more=84=6
c more|=125=-142
c not=-1=-17
c nothing=19=-53
c nothing|=-100=-67
c not|=58=-58
c now=145=-24
c now|=85=-83
c number=0=-57
c number|=29=-27
c out=93=-98
c out|=71=-97
c please=54=-46
c please|=2=-81
c receive=-27=-61
c receive|=-54=-67
c remove=-2=-37
c remove|=3=-58
c report=76=-96
c report|=109=-66
c said=-65=21
c said|=-89=40
c sayStop=40=-24
c sayStop|=-12=-28
c spamUs=-1=-97
c spamUs|=35=-61
c still=-71=-19
c still|=-13=-74
c swear=-9=-53
c swear|=-38=-48
c switchOff=45=-80
c switchOff|=-30=-4
c tale=-24=-6
c tale|=4=-19
c terms=2=-113
c terms|=69=-30
c text=36=-163
c text|=122=-97
c these=16=27
c these|=59=-24
c they=-22=24
c they|=8=-55
c time=-39=23
c time|=-47=9
c toText=20=5
c toText|=133=-143
c trade=8=-23
c trade|=-46=23
c unsubscribe=-6=-140
c unsubscribe|=19=-47
c use=-30=-71
c visit=-27=-68
c visit|=-59=51
c want=49=37
c want|=29=-60
c wrong=-28=-111
c wrong|=-80=-51
c yes=2=11
c yes|=13=-73
c you=17=168
c you|=42=-12
c |already=-30=-14
c |annoyance=-40=-14
c |answer=-195=-127
c |ask=-20=76
c |auto=-85=-96
c |away=-32=-59
c |back=-44=-39
c |bit=59=-123
c |call=-22=-5
c |can=-61=-50
c |cease=-96=-150
c |deal=38=-115
c |done=-44=-7
c |email=29=-42
c |fedUp=86=-38
c |fine=-15=-38
c |gone=-5=-36
c |gotOff=-11=-80
c |greet=-34=38
c |help=-38=-5
c |house=-33=8
c |i=-5=13
c |if=-66=51
c |keep=-140=-76
c |kin=4=-20
c |last=21=-37
c |laugh=39=8
c |lead=67=-21
c |list=-1=-3
c |me=14=25
c |meet=89=-55
c |miss=-112=-78
c |money=-57=-60
c |more=-23=-14
c |not=-61=9
c |nothing=-53=-24
c |now=75=7
c |number=-80=-30
c |out=-68=-75
c |please=-71=-21
c |receive=32=-82
c |remove=-58=-100
c |report=-20=-85
c |said=-9=-4
c |sayStop=-28=4
c |spamUs=53=-4
c |still=-60=-26
c |swear=-66=2
c |switchOff=31=-20
c |tale=-18=-60
c |terms=-2=-34
c |text=-99=-93
c |these=-26=10
c |they=-83=-5
c |time=-82=-65
c |toText=-44=-57
c |trade=-14=-77
c |unsubscribe=14=-11
c |use=-34=-4
c |visit=21=-123
c |want=31=-13
c |wrong=2=-46
c |yes=-94=42
c |you=16=-9
d <LINK>=-117=-34
d <MAIL>=-1=-11
d <PHONE>=-138=-10
d <PRICE>=-77=140
d <TIME>=-101=-93
d accident=29=-49
d auto=-49=-30
d call=-53=-37
d clause 1=3=-130
d clause 11=50=184
d clause 2=16=-130
d clause 21=57=49
d clause 3=16=-65
d clause 4=-68=-27
d clause 6=-41=26
d clauses 1=48=-165
d clauses 2=-28=52
d clauses 3=-75=101
d clauses 4=-25=48
d clauses 6=110=0
d deal=-183=0
d email=-60=2
d first=-39=-18
d gone=-9=-29
d greet=2=72
d help=-197=78
d house=-175=128
d keep=-164=-63
d kin=-2=8
d last=18=-18
d lead=-88=-191
d meet=-127=55
d nearly stop=12=-31
d plain 0=-181=-10
d plain 1=106=-44
d plain 2=171=-63
d plain 3=136=-13
d question=-275=244
d report=132=-96
d request answer=-148=-71
d request asked why=-56=-36
d request at a time=-144=5
d request by they=-19=-16
d request kept=81=-12
d request laughing=-10=-70
d request negated=-99=-22
d request taken back=2=-5
d request told us=-69=-22
d request was done=1=-11
d shouted keyword=-114=-173
d swear=-45=-53
d tale=-34=-6
d terms=-63=-113
d they=-83=24
d time=-42=23
d trade=-20=-23
d visit=-115=-68
d words 1=17=-216
d words 11=-85=188
d words 2=55=-205
d words 21=10=86
d words 3=43=-236
d words 4=-11=-119
d words 41=51=0
d words 6=-37=-83
d wrong=-19=-111
g  ...=15=-33
g  AFV=-15=0
g  ALO=-9=-11
g  AOL=9=0
g  AT$=22=-19
g  AWA=1=-28
g  BY$=-30=-43
g  CAL=-10=-1
g  CLA=-4=-21
g  DIS=-39=-7
g  END=-4=-32
g  FAA=3=0
g  FAC=-12=0
g  FAO=-13=-1
g  FAV=2=-21
g  FUR=-13=-42
g  GO$=36=-12
g  IN$=-11=-46
g  IT$=8=0
g  LOG=3=0
g  LON=15=11
g  LOS=25=0
g  MAS=44=-7
g  MMO=5=-1
g  MOE=-10=0
g  MOR=26=-24
g  MOT=-3=0
g  NO$=18=-45
g  NOR=21=0
g  NOT=-46=-7
g  NUM=15=-17
g  OF$=7=-7
g  OFF=6=-60
g  OLN=-13=-5
g  OUT=-22=-16
g  RID=26=-1
g  SIG=-9=40
g  STO=-27=4
g  TIM=27=-5
g  UP$=-14=-9
g  VEC=21=-4
g . AL=-8=-12
g . AO=9=0
g . GO=36=-12
g . NU=22=-18
g . OF=11=-25
g . OU=-16=-7
g .. A=-12=-12
g .. G=36=-12
g .. N=22=-18
g .. O=-3=-26
g .. U=22=-5
g ... =15=-33
g 00K$=-61=-37
g 019$=-12=-35
g 2019=-6=-36
g A NO=18=-45
g AACH=6=0
g AACT=19=0
g AAD$=3=0
g AADA=-7=-5
g AADS=-12=0
g AADY=-5=0
g AAE$=-21=-1
g AAGE=-7=-2
g AAII=1=-7
g AAIL=3=0
g AAIN=-3=-1
g AAIS=16=2
g AAJE=-26=-10
g AAKE=1=-22
g AAL$=1=-7
g AALE=-7=0
g AALL=-36=-4
g AALR=-6=-2
g AAN$=5=-12
g AANC=16=-2
g AAND=-16=-1
g AANK=-8=0
g AAP$=5=0
g AAPP=-4=0
g AAR$=14=25
g AARA=0=-17
g AARE=3=-12
g AARR=-10=-1
g AASE=8=-1
g AASP=10=-1
g AAT$=-5=5
g AATE=-6=1
g AAVE=3=-4
g AAVO=3=0
g AAWA=-23=0
g AAY$=9=-9
g ABAD=-2=44
g ABAJ=14=-9
g ABAM=-25=-1
g ABCE=0=-13
g ABCK=-8=-15
g ABE$=-65=-15
g ABIA=26=-7
g ABIU=1=17
g ABJA=-24=0
g ABLE=-40=25
g ABLL=-12=-2
g ABLO=27=-1
g ABON=63=-23
g ABOO=9=-7
g ABOR=34=0
g ABOT=18=5
g ABOU=-17=17
g ABPU=4=-6
g ABSE=-9=-23
g ABT$=-5=0
g ACAC=-8=-15
g ACAI=20=-14
g ACAN=8=-23
g ACAR=-31=-13
g ACAT=-1=5
g ACCE=-45=12
g ACCI=28=-9
g ACCO=-36=-53
g ACCT=-9=-2
g ACE$=-42=0
g ACEL=-5=-16
g ACEP=-6=34
g ACEZ=39=-7
g ACH$=-23=-7
g ACHE=-30=-28
g ACHH=1=-18
g ACHI=-14=15
g ACHR=-15=-9
g ACIA=-11=-5
g ACII=-12=-9
g ACIO=-35=13
g ACL$=-36=-5
g ACLL=-3=-5
g ACOL=-9=-6
g ACOR=-12=0
g ACOS=18=-6
g ACR$=-8=-11
g ACRI=10=-1
g ACT$=25=16
g ACTE=23=-34
g ACTI=-6=-41
g ACTS=5=-4
g ACY$=11=0
g ADA$=11=-39
g ADAM=-23=27
g ADDE=-14=-8
g ADDR=-51=-33
g ADDS=23=0
g ADE$=-8=-5
g ADI$=-11=-5
g ADIE=-22=-15
g ADIN=-42=-37
g ADIO=37=0
g ADNE=-12=0
g ADO$=-16=33
g ADOR=-5=-36
g ADOS=16=-22
g ADP$=-19=-18
g ADS$=17=-96
g ADSS=-17=0
g ADVI=-3=-1
g ADY$=40=-28
g AE .=12=0
g AED$=-29=0
g AEDS=-19=-20
g AEDY=35=-1
g AEE$=1=-7
g AEEN=-12=0
g AEES=-2=-12
g AEG$=-28=-5
g AEGN=-19=29
g AEGS=15=0
g AEK =15=-5
g AEK$=23=0
g AELE=6=0
g AELY=32=-9
g AEN$=-20=0
g AENT=-8=-20
g AER$=-5=-6
g AERA=-13=-1
g AERT=-11=-4
g AES$=2=12
g AESE=8=-2
g AETL=31=0
g AEV$=-4=-2
g AFE$=-39=-13
g AFES=-3=0
g AFTE=-14=27
g AFTR=-14=-15
g AFVO=-15=0
g AGAI=-5=-19
g AGAN=-18=0
g AGE$=-40=-36
g AGEM=-6=20
g AGEN=-23=-3
g AGER=-26=-4
g AGES=18=-48
g AGGI=5=-3
g AGIN=66=-14
g AGNE=-3=-1
g AGO$=49=-5
g AGR$=-7=-1
g AGRA=-25=-6
g AGRE=-19=-27
g AGRS=39=-1
g AGSE=-9=-4
g AHA$=-19=-3
g AHEA=9=-2
g AHES=4=-1
g AHNK=-5=-2
g AHOR=-15=-22
g AHP$=65=-6
g AHT$=-40=2
g AHVE=-2=-9
g AIA$=-14=0
g AICE=9=24
g AID$=3=-20
g AIE$=-5=-8
g AIGN=-26=0
g AIIL=-6=0
g AIIN=18=4
g AIIT=-35=-7
g AIL$=2=-5
g AILA=-48=28
g AILB=-19=11
g AILE=-20=-15
g AILI=-18=-1
g AILL=11=6
g AILS=-45=-37
g AILY=-24=-8
g AIM$=-34=-38
g AIME=-34=-12
g AIN$=-18=-24
g AINE=-5=3
g AINI=7=-9
g AINS=-3=27
g AINT=18=-40
g AION=-15=5
g AIRE=31=24
g AIRS=-36=-14
g AIS$=44=12
g AISA=-12=-11
g AISE=-30=-3
g AISO=-24=23
g AISS=-54=-51
g AIT$=-39=-23
g AITE=4=-7
g AITI=8=-24
g AJA$=-19=-15
g AJAN=-7=-9
g AJAR=-19=-18
g AJE =12=0
g AJE$=-42=3
g AJEA=-4=0
g AJES=-26=-49
g AJJE=19=0
g AJKE=-3=-2
g AJO$=-2=-9
g AJS$=-14=0
g AKE =-10=-11
g AKE$=-24=-33
g AKEE=37=-3
g AKEM=54=-14
g AKEN=-14=-14
g AKES=30=-3
g AKIN=-24=-31
g AKKE=3=-1
g AKL$=-11=-2
g AKNS=4=0
g AKR =-26=0
g AKR$=12=-1
g AKRE=-3=-3
g AKW =10=0
g ALA$=-25=-31
g ALAB=-25=-1
g ALAD=-6=-5
g ALAR=-6=-25
g ALAX=1=-17
g ALBE=-13=-17
g ALE$=-45=-15
g ALEE=5=-3
g ALER=8=-54
g ALES=-40=-21
g ALET=12=4
g ALF$=23=-20
g ALIA=-12=6
g ALIN=-27=-3
g ALIR=-20=-7
g ALIS=21=-1
g ALK$=-47=19
g ALKE=7=-5
g ALKT=-26=-26
g ALL$=30=-35
g ALLA=-16=-1
g ALLE=17=-14
g ALLI=-60=-2
g ALLL=14=0
g ALLO=45=26
g ALLR=4=-1
g ALLS=-44=-17
g ALLY=15=-27
g ALON=29=8
g ALOO=9=-2
g ALRA=35=-1
g ALRE=40=-23
g ALS$=-56=-24
g ALSO=-9=-9
g ALT$=13=0
g ALTO=17=-6
g ALTY=-23=-11
g ALUD=-7=-2
g ALY$=-26=0
g AMA$=-28=-1
g AMAI=5=-2
g AMAN=-49=-20
g AMAR=-70=3
g AMBI=-16=-2
g AME$=-18=19
g AMED=-1=23
g AMEN=22=-13
g AMES=-9=-8
g AMIL=-11=-8
g AMIN=-7=36
g AMIO=-1=21
g AMME=21=-23
g AMN$=-17=6
g AMO$=-9=-21
g AMPA=-4=11
g AMPE=-27=-5
g AMT$=14=-2
g ANA$=-9=-1
g ANAN=-9=-2
g ANCA=-25=-7
g ANCE=-17=-9
g ANCH=1=-24
g ANCI=-5=15
g ANCL=21=-6
g ANCO=-4=-28
g ANCR=-4=0
g AND$=11=-8
g ANDA=24=-25
g ANDD=-3=-1
g ANDE=-21=6
g ANDL=11=-9
g ANDO=-17=8
g ANDR=40=0
g ANDS=30=-15
g ANE$=-8=-21
g ANEC=28=-11
g ANEJ=-5=-12
g ANEL=22=0
g ANEN=4=-2
g ANET=23=0
g ANGE=0=-26
g ANI$=-18=0
g ANIA=-33=-35
g ANIE=-11=17
g ANIT=-2=26
g ANK$=-6=-58
g ANKA=1=-4
g ANKE=-34=11
g ANKS=15=-10
g ANME=22=-25
g ANN$=-28=-7
g ANNC=37=0
g ANND=11=0
g ANNE=-5=33
g ANNK=16=-20
g ANNN=-22=-12
g ANNO=6=-46
g ANNT=7=-9
g ANNU=0=-22
g ANOH=31=-4
g ANOS=6=-8
g ANOT=37=15
g ANQU=51=-2
g ANR$=16=-4
g ANS$=-19=-23
g ANSE=75=-35
g ANSW=17=-19
g ANT =55=-24
g ANT$=-44=-3
g ANTA=-28=-4
g ANTE=34=-32
g ANTI=-3=1
g ANTO=13=-38
g ANTS=-12=-31
g ANTT=-10=-1
g ANTY=-2=-14
g ANVE=3=0
g ANY$=15=-46
g ANYM=37=-37
g ANYT=-33=-21
g AOLN=9=0
g AON$=-9=-16
g AONU=-4=-3
g AOVR=-5=-2
g APAG=0=-32
g APEL=-42=-17
g APER=16=-8
g APOR=6=0
g APP$=6=0
g APPE=1=-21
g APPL=-23=-13
g APPO=-43=-50
g APPR=4=20
g APPY=-25=4
g APRE=-8=-14
g AQUE=72=-9
g AQUI=16=0
g ARA$=-24=-15
g ARAA=16=-13
g ARAG=-32=21
g ARAH=-13=37
g ARAN=39=-9
g ARAR=-25=20
g ARAS=39=-6
g ARBA=-6=-19
g ARBE=0=-8
g ARC$=-15=4
g ARCH=-14=7
g ARD$=-64=-14
g ARDD=-19=-1
g ARDE=-3=-20
g ARDI=19=8
g ARDS=6=-31
g ARE$=-12=-43
g AREA=-37=3
g AREC=-28=34
g AREE=20=-2
g AREM=19=-17
g AREN=-2=-58
g ARES=-1=10
g AREW=22=0
g ARGE=-1=-24
g ARGU=4=0
g ARI$=-9=1
g ARIA=9=-5
g ARIE=-22=-12
g ARIO=-35=-34
g ARIR=-12=-6
g ARKE=9=1
g ARKS=-6=-24
g ARLE=29=-16
g ARLY=-18=-15
g ARMA=-7=-26
g ARME=43=0
g ARMS=17=0
g ARNE=-7=-5
g ARNI=22=-1
g ARO$=-42=-48
g ARON=-30=-22
g AROU=-5=-9
g ARPE=-24=-14
g ARR$=-5=-6
g ARRA=0=-14
g ARRE=49=-83
g ARRI=5=-6
g ARRT=31=-1
g ARS$=10=15
g ARSE=-38=-16
g ART$=6=-54
g ARTE=-19=-38
g ARTM=50=-20
g ARTN=-50=-2
g ARTO=5=22
g ARY$=-54=0
g AS V=21=-4
g ASA$=-39=-9
g ASAO=36=-2
g ASAP=54=-32
g ASAS=32=-2
g ASD$=-4=-13
g ASE$=17=-16
g ASED=44=-3
g ASEE=-7=-1
g ASH$=-14=29
g ASHE=-17=31
g ASI$=-20=25
g ASID=-38=-8
g ASIN=-4=20
g ASIS=-13=-1
g ASKE=-35=10
g ASKI=67=-5
g ASON=33=16
g ASP$=10=-1
g ASPA=33=-10
g ASR$=10=-2
g ASS$=-39=-44
g ASSA=20=-15
g ASSE=42=-55
g ASSG=-5=-5
g ASSI=-53=2
g ASSP=18=0
g ASST=21=-9
g AST$=-2=14
g ASTA=26=-24
g ASTT=8=-6
g ASY$=0=-18
g AT I=8=0
g ATA$=41=-10
g ATAM=29=-12
g ATE$=-44=8
g ATED=-21=4
g ATEE=1=-4
g ATEL=-7=7
g ATEM=-11=-4
g ATER=-65=-23
g ATES=-63=-13
g ATH$=-20=-17
g ATHE=18=-18
g ATIC=-35=-27
g ATIN=-1=-15
g ATIO=15=-4
g ATIQ=-14=-1
g ATKE=5=0
g ATLY=13=0
g ATN$=21=-5
g ATNE=-25=0
g ATO$=-22=-16
g ATOP=6=-5
g ATOR=12=22
g ATOS=-15=-8
g ATPP=10=-1
g ATR$=-3=-3
g ATS$=-12=-25
g ATT$=-20=-1
g ATTA=-30=-2
g ATTE=-14=-11
g ATTO=40=-26
g ATUR=-23=37
g AUCO=-14=-9
g AUGH=-49=-28
g AUJO=-28=-20
g AUL$=-19=0
g AURA=34=0
g AUSE=-33=-83
g AUSU=-3=-15
g AUT$=-12=-2
g AUTH=5=-7
g AUTO=-60=-85
g AUTR=-34=20
g AUVA=6=-1
g AV .=25=-1
g AVAI=-17=19
g AVAL=-1=-6
g AVAN=-37=-23
g AVAT=-5=-7
g AVE =-22=-11
g AVE$=-23=-9
g AVEC=22=-4
g AVEE=-13=-9
g AVEL=7=-14
g AVEN=14=-4
g AVES=-37=-25
g AVEZ=-18=50
g AVIA=-31=3
g AVIN=4=1
g AVIS=57=-12
g AVOI=11=-28
g AVOR=18=-22
g AVVA=-17=20
g AVVE=17=-6
g AVVO=-6=0
g AVW$=4=-10
g AVY$=-6=-13
g AWAY=10=-30
g AWES=-30=-38
g AWN$=-46=-3
g AWNT=23=-5
g AWYE=21=-5
g AXES=-14=38
g AXY$=1=-17
g AY O=55=0
g AYAN=17=0
g AYER=6=-29
g AYIN=-73=-21
g AYS$=-39=-28
g AYUD=-3=11
g AYY$=-5=-5
g AZIE=-33=-20
g AZY$=13=-19
g BACR=26=-1
g BADO=-2=44
g BAJA=-23=-18
g BAJO=-2=-15
g BAMA=-25=-1
g BAN$=16=-4
g BANC=-4=-28
g BAND=21=8
g BANK=-43=-19
g BANM=-36=-17
g BANN=-1=-8
g BARB=8=0
g BASE=-9=40
g BAST=51=-3
g BATH=-26=5
g BBAJ=11=0
g BBAN=-30=14
g BBE$=16=0
g BBER=42=-1
g BBOS=4=-1
g BBSC=-12=0
g BBUY=-16=-7
g BCAK=-23=5
g BCEL=-1=-11
g BCK$=-8=-15
g BCRI=34=-1
g BCSR=25=0
g BEAU=-14=-9
g BECA=10=-14
g BED$=-32=-34
g BEDS=-19=2
g BEE$=15=-1
g BEEN=-5=-26
g BEER=27=0
g BEFO=-56=-16
g BEFR=-24=-5
g BEGG=-4=-6
g BEHA=34=-18
g BEIN=40=-9
g BEN$=-34=-43
g BEND=-1=-7
g BER$=14=-19
g BERN=-9=0
g BERR=-12=23
g BERS=14=-24
g BES$=4=0
g BEST=-44=2
g BET$=6=-14
g BETT=22=8
g BETW=-38=-11
g BIAN=12=-1
g BIDD=-12=-24
g BIE$=-3=2
g BIEN=-22=-4
g BIER=-4=-9
g BIIR=20=-8
g BILA=8=-3
g BILE=-15=-16
g BILI=6=-15
g BILL=-51=-36
g BING=43=-9
g BIO$=-44=-23
g BIR$=16=-5
g BIRM=19=-3
g BIUT=1=17
g BJA$=-24=0
g BLAY=-12=-7
g BLE$=-46=49
g BLED=37=0
g BLEM=-34=-14
g BLES=-9=-32
g BLIE=3=-2
g BLIN=10=0
g BLLE=-12=-2
g BLO$=27=-1
g BLOC=3=-45
g BLOQ=47=-9
g BMER=-15=-21
g BOAT=-36=-6
g BOD$=0=-10
g BODY=7=-37
g BOKE=8=0
g BOMJ=3=0
g BONJ=-6=-3
g BONN=40=-49
g BONO=4=0
g BONS=-11=-22
g BOON=5=1
g BOOU=1=-13
g BOR$=13=-17
g BORE=36=0
g BORH=-1=19
g BORR=-39=-38
g BOSS=47=-2
g BOT$=18=5
g BOTH=20=-36
g BOTT=-14=-1
g BOU$=-12=-1
g BOUG=-43=6
g BOUN=-8=-25
g BOUT=-10=22
g BOUU=-1=-17
g BOUY=-5=-7
g BOX$=49=-9
g BPUT=4=-6
g BQCK=-23=-5
g BRE$=6=7
g BREA=-12=33
g BREN=22=0
g BRIG=-37=3
g BRIN=-11=6
g BROK=-6=-42
g BROR=7=0
g BROT=-21=-15
g BRR$=5=0
g BSCC=20=-3
g BSCE=17=0
g BSCI=30=0
g BSCR=24=-54
g BSEN=-15=-24
g BSET=-24=-19
g BSIT=-5=4
g BSRC=5=0
g BSRI=37=0
g BSUB=30=-5
g BUDD=-30=-46
g BUDG=-3=26
g BUEN=-1=-33
g BUER=-20=-2
g BUEY=0=-18
g BUIL=-5=4
g BUMB=-4=-6
g BURE=2=-26
g BURI=31=-2
g BUS =-20=4
g BUS$=-40=-13
g BUSC=-10=40
g BUSI=41=-40
g BUSY=1=-21
g BUT$=7=-7
g BUUE=-24=-5
g BUYE=-28=10
g BUYI=19=15
g BUYR=-35=13
g BUZZ=27=-3
g BWEN=4=-2
g BWR$=24=-2
g BYE$=4=-22
g BYER=-16=-17
g CAAL=-19=-7
g CAAN=16=-2
g CABL=-46=-57
g CACE=-11=-2
g CACI=-6=-16
g CADA=-3=-12
g CADO=-13=19
g CAIM=2=-19
g CAIS=21=-12
g CAK$=-23=4
g CAKL=-4=-7
g CALA=-4=-5
g CALB=-4=-19
g CALI=-18=18
g CALK=-27=-12
g CALL=-35=-22
g CAM$=20=-14
g CAMB=-16=-2
g CAME=13=-17
g CAMI=-13=39
g CAMM=29=-4
g CANC=-5=-35
g CANE=30=-11
g CANN=-1=-9
g CANS=37=-18
g CANT=-28=-32
g CANV=3=0
g CAR$=-11=-39
g CARD=-46=-27
g CARE=27=-2
g CARP=-37=-21
g CARR=17=-25
g CART=-17=-16
g CASA=-19=-2
g CASE=10=0
g CAT$=-8=0
g CATE=-67=-16
g CATI=20=-14
g CAUS=10=-12
g CCAL=-8=-7
g CCAN=-9=-4
g CCAS=0=16
g CCCK=-20=-2
g CCEL=-4=0
g CCEP=-41=7
g CCES=-26=-2
g CCET=-6=0
g CCHA=-17=-9
g CCID=16=-7
g CCIO=15=-8
g CCK$=-23=-2
g CCLI=-13=-2
g CCOM=10=17
g CCON=-3=-1
g CCOR=-14=-17
g CCOU=-32=-45
g CCRI=19=-3
g CCT$=-9=-2
g CCUP=-12=-8
g CEAS=77=-35
g CED$=-19=-12
g CEDE=18=-1
g CEE$=5=-1
g CEEL=8=-1
g CEES=12=0
g CEIB=14=0
g CEIV=-6=-39
g CEK$=19=0
g CEKL=-12=-1
g CEL$=-13=-24
g CELA=19=-34
g CELE=-27=-21
g CELL=21=-73
g CELU=18=0
g CEMA=-8=7
g CENC=5=0
g CENS=44=-33
g CENT=20=-15
g CEPT=-43=31
g CER$=12=-7
g CERR=5=-22
g CES$=12=-10
g CESA=6=0
g CESE=25=0
g CESI=26=-17
g CESS=37=-25
g CETT=-20=15
g CEVO=25=-3
g CEZ$=40=-7
g CH O=-11=11
g CHAA=-9=-4
g CHAI=-27=-2
g CHAL=1=4
g CHAN=-9=-17
g CHAR=-13=-32
g CHAS=-22=0
g CHAT=-16=-7
g CHE$=-25=6
g CHEC=-55=-5
g CHED=-20=-30
g CHEE=-28=11
g CHEM=19=-4
g CHEN=-1=16
g CHER=-22=8
g CHET=-48=-12
g CHEZ=32=17
g CHH$=11=-18
g CHHE=-8=-3
g CHIE=-1=-39
g CHIN=15=14
g CHOO=27=26
g CHRI=-14=-10
g CHUR=50=-9
g CIA$=-12=-15
g CIAL=5=13
g CIAS=-10=-4
g CIAT=0=-25
g CIBA=15=0
g CIBE=44=-4
g CIBI=-9=-7
g CIDE=-3=10
g CIE$=-8=-1
g CIEN=-26=-19
g CIER=-2=18
g CIES=-1=-6
g CII$=-10=2
g CIIA=-16=-10
g CIK$=20=0
g CINA=2=-19
g CING=-5=14
g CIO$=18=-29
g CION=-35=10
g CITA=-21=9
g CITE=50=-21
g CIVE=18=0
g CIVI=-3=0
g CK .=44=-1
g CK O=39=-13
g CKBO=-8=-3
g CKED=-30=-13
g CKEE=-25=-5
g CKER=-28=-9
g CKIN=-18=-17
g CKK$=-2=3
g CKS$=30=-18
g CKUP=-1=-29
g CLAI=-44=-41
g CLAS=-10=-27
g CLAU=-25=-49
g CLE$=37=-1
g CLEA=46=7
g CLEI=-3=-10
g CLEN=-8=-12
g CLIE=-65=-66
g CLIN=23=-15
g CLL$=-2=-4
g CLLE=9=-13
g CLOS=7=15
g CLSO=-1=3
g CLUD=12=18
g CME$=-6=-17
g CNAC=-1=-15
g CNCE=5=0
g CNOT=-21=0
g CNTA=3=-2
g COAC=-16=-44
g COAS=-30=0
g CODE=-29=-49
g COGN=-24=12
g COIS=13=-13
g COLA=-9=-6
g COLD=-11=24
g COMB=3=-10
g COME=33=17
g COMI=-42=-10
g COMM=4=4
g COMO=42=-37
g COMP=-24=-35
g COMT=4=0
g COMU=-4=-17
g COMW=-19=-6
g CONA=25=-3
g COND=-56=30
g CONE=32=-1
g CONF=-34=-8
g CONI=17=-9
g CONN=0=-17
g CONO=-28=-6
g CONR=-12=8
g CONS=28=-65
g CONT=16=-26
g CONV=-14=43
g COON=-27=-3
g COOR=-2=-8
g COPM=-31=-26
g COR$=-12=0
g CORD=-11=-19
g CORE=-13=-11
g CORN=-5=25
g CORR=-10=13
g COSA=21=-7
g COSO=18=-6
g COST=33=11
g COTA=-9=32
g COTN=-7=-1
g COUL=-5=-17
g COUN=-44=-21
g COUP=-7=-23
g COUR=-49=2
g COUT=16=-13
g COVE=0=-17
g CPA$=23=-5
g CQNC=17=-14
g CQTI=6=-3
g CRAM=10=-1
g CRAZ=13=-19
g CRBE=6=0
g CRBI=33=-8
g CRED=-52=-40
g CRI$=9=0
g CRIA=15=-3
g CRIB=35=-80
g CRIE=10=0
g CRIP=50=17
g CRIR=-13=-12
g CRIS=38=-2
g CRIV=-8=-4
g CRUB=4=-1
g CRUI=-25=-9
g CSAA=-5=22
g CSLL=-21=0
g CSRI=30=-1
g CSSE=21=-4
g CTE$=12=-6
g CTED=6=-32
g CTEN=28=0
g CTEZ=4=-15
g CTFU=3=0
g CTIA=7=-1
g CTIC=26=-1
g CTIN=-11=-30
g CTIO=-2=-18
g CTIV=-12=-14
g CTOR=-29=-40
g CTS$=7=-4
g CUAN=0=16
g CUES=-3=-32
g CULP=-15=14
g CUOR=20=-18
g CUPE=-12=-8
g CURI=-18=-54
g CURR=-33=-39
g CUSE=16=-2
g CUST=22=0
g CUT =44=-2
g CUUS=16=0
g D AW=-30=-27
g D OF=-17=-5
g D OU=6=-18
g D UP=9=0
g DAA$=35=0
g DAAY=-4=-8
g DAD$=-5=30
g DADS=15=-22
g DAGE=4=0
g DAIL=-21=-8
g DAJE=-8=0
g DAME=-31=13
g DAMN=-17=6
g DAN$=27=-4
g DAND=-4=-8
g DANK=-47=-22
g DANT=-16=0
g DAR$=-3=15
g DARE=27=0
g DARM=41=-16
g DAS$=-28=17
g DAT$=-20=30
g DATA=49=-10
g DATE=-68=3
g DATO=7=0
g DATS=4=0
g DAUG=14=-10
g DAVE=24=-8
g DAVI=-44=3
g DAY$=-11=11
g DAYS=-45=-9
g DAYY=-5=-5
g DBYE=4=-22
g DDAY=-2=-10
g DDE$=-7=-1
g DDEN=-20=-7
g DDIN=-11=-16
g DDLE=16=-3
g DDOE=12=0
g DDON=15=-1
g DDOR=-21=-3
g DDRE=-51=-37
g DDS$=18=-1
g DDY$=-12=-49
g DEA$=-4=-18
g DEAC=61=-1
g DEAD=-20=-1
g DEAL=-44=-26
g DEBA=-30=-23
g DECE=50=-4
g DECI=-4=18
g DECL=33=-6
g DED$=1=-16
g DEDO=-12=-27
g DEEA=-4=-9
g DEED=-2=-12
g DEEJ=7=-1
g DEEL=-7=0
g DEHA=-3=0
g DEJA=-26=-59
g DEJE=-49=-43
g DEJJ=-2=-4
g DEJN=-6=-1
g DEKE=-12=-4
g DEL$=-1=-22
g DELA=-39=-41
g DELE=9=11
g DELL=-20=-1
g DEMA=12=-1
g DEME=-10=20
g DEN$=35=-23
g DEND=-15=-7
g DENM=54=-3
g DENT=-23=-7
g DENU=21=-10
g DEPA=50=-20
g DEPO=-31=-20
g DEPU=1=-5
g DER$=-43=11
g DERA=42=-4
g DERE=8=-44
g DERN=39=-4
g DERS=17=-26
g DES$=4=-31
g DESA=68=-20
g DESD=-3=0
g DESE=2=-10
g DESI=34=-21
g DESK=-41=0
g DESO=6=-3
g DESP=-28=-38
g DEST=-38=-37
g DESU=49=-8
g DETA=26=0
g DETE=42=-24
g DEUR=-14=20
g DEZ$=-36=-47
g DGE$=-32=-15
g DGET=-3=26
g DHUI=-28=-20
g DIAE=36=-5
g DIAS=3=-16
g DIAT=23=-35
g DIBG=-15=-8
g DICE=-14=0
g DIDN=21=-26
g DIE$=9=-11
g DIED=-7=-37
g DIEE=-24=-13
g DIER=24=-12
g DIFF=32=-2
g DIG$=-16=0
g DIGA=-3=-28
g DIGN=-6=-3
g DIGO=28=-1
g DIIA=16=-4
g DIJE=10=-2
g DIJO=-37=-6
g DILE=-5=-12
g DIMA=1=-24
g DIN$=9=0
g DINE=-5=-3
g DING=-28=-60
g DINN=11=-15
g DIO$=-28=28
g DIOS=1=-7
g DIRE=-31=-2
g DISA=26=-20
g DISC=8=7
g DISP=-28=14
g DISR=-31=-4
g DIST=-40=0
g DIT$=-63=-38
g DITA=31=-1
g DITE=-18=-13
g DITI=-21=-25
g DLE$=33=-6
g DLES=-2=10
g DLIN=10=-26
g DLY$=28=-27
g DMIN=-41=0
g DNEN=6=0
g DNG$=13=0
g DNIG=-6=-19
g DNLY=12=0
g DNT$=24=-28
g DO N=-46=-7
g DOE$=-9=18
g DOES=-43=17
g DOMI=-24=22
g DONC=16=-1
g DONE=0=-40
g DONN=51=-3
g DONT=17=-8
g DOO$=9=-1
g DOOR=-60=24
g DOR$=11=-33
g DORA=-8=-31
g DORM=9=-3
g DORS=-21=31
g DOS$=-18=-6
g DOSE=-20=7
g DOWN=2=-7
g DPES=-17=-1
g DRAI=12=-4
g DRAM=-10=-4
g DRAW=43=-20
g DRE$=-14=8
g DRED=-2=-18
g DRES=-51=-37
g DRIN=-6=-10
g DRIP=-27=-16
g DRIV=-7=-4
g DROI=43=-1
g DROO=11=1
g DROP=-56=-23
g DSEZ=28=-1
g DSPO=0=11
g DSS$=-17=0
g DTOP=-26=-1
g DTOS=-5=0
g DUAT=7=-1
g DUCE=-37=-23
g DUEN=-36=28
g DUIS=-7=-5
g DUM$=-13=-7
g DUPL=-68=-6
g DURI=-8=-33
g DVIS=-3=-1
g DWEL=-11=24
g DWN$=-4=9
g E ..=18=-13
g E EN=-4=-32
g E OF=-44=0
g EAAC=6=0
g EAAE=-19=-2
g EAAR=12=26
g EAAS=3=-5
g EAAV=-1=-4
g EACH=-17=8
g EACT=-19=-19
g EAD$=-45=-33
g EADA=-13=-1
g EADD=19=-1
g EADE=-11=-2
g EADI=-43=-37
g EADS=13=-71
g EADY=43=-28
g EAE$=-3=-15
g EAES=-13=-7
g EAF$=30=-24
g EAFS=-4=-5
g EAIL=-27=-1
g EAK$=-23=31
g EAKI=-1=-20
g EAL$=-8=-20
g EALL=26=-15
g EALT=-1=-7
g EAM$=-48=-50
g EAMI=-18=-15
g EAN$=-26=-25
g EANT=-32=-13
g EAPP=-14=36
g EAR$=18=22
g EARC=-16=12
g EARL=-18=-15
g EARN=-7=-5
g EARS=10=5
g EAS$=12=20
g EASD=-4=-9
g EASE=10=-13
g EASI=-3=-6
g EASO=34=-1
g EASR=10=-2
g EASS=3=-18
g EASW=-4=0
g EAT =8=0
g EATE=-23=-20
g EATI=25=-20
g EATT=-4=5
g EAU$=-8=-19
g EAUC=-14=-9
g EAV =25=-1
g EAVE=-2=-49
g EAVI=8=1
g EBAR=16=-28
g EBD$=-9=0
g EBEN=-25=-35
g EBLE=-1=-3
g EBOD=-4=-20
g EBSI=-5=4
g EBY$=19=-18
g ECAL=-1=21
g ECAU=10=-14
g ECEA=44=-3
g ECED=18=-1
g ECEI=-7=-38
g ECES=33=-17
g ECEV=24=-3
g ECI$=-16=-7
g ECIA=9=-25
g ECIB=-11=-7
g ECID=-36=35
g ECIE=28=-2
g ECIO=-8=-24
g ECK$=-36=-3
g ECKI=-44=-1
g ECL$=16=-3
g ECLI=29=-6
g ECLL=-2=-8
g ECOG=-24=12
g ECOI=-14=-3
g ECON=13=19
g ECOR=3=-4
g ECOU=43=-6
g ECRI=-6=-15
g ECSR=3=0
g ECSS=-8=0
g ECT$=25=-8
g ECTE=-12=10
g ECTF=3=-1
g ECTI=10=-4
g ECTO=-50=-54
g ECTR=21=-22
g ECU$=-10=7
g ED A=-30=-27
g ED O=10=-20
g ED U=9=0
g EDA$=2=3
g EDAD=-4=28
g EDAS=18=-4
g EDAT=28=-1
g EDAY=8=0
g EDD$=-14=-11
g EDDO=-9=0
g EDE$=17=-25
g EDED=12=0
g EDER=0=-29
g EDES=12=-20
g EDI$=12=-6
g EDIA=30=-38
g EDII=15=-4
g EDIN=28=-4
g EDIT=-15=-38
g EDNE=-9=-20
g EDNU=-25=-1
g EDO$=-19=28
g EDOR=-12=-27
g EDRO=-5=23
g EDS$=-44=-22
g EDUC=-37=-23
g EDY$=22=-1
g EE .=6=0
g EEA$=-4=-9
g EEAD=-4=0
g EEAN=-10=-6
g EEAS=18=-10
g EEAV=19=-4
g EECE=-15=0
g EECI=-17=-7
g EECK=-22=12
g EED =-5=0
g EED$=-34=-4
g EEDD=7=0
g EEDE=13=-1
g EEDI=46=-10
g EEDS=-18=-17
g EEE$=24=0
g EEED=-11=-2
g EEEP=-6=-2
g EEET=26=-13
g EEIN=-12=13
g EEJE=5=-1
g EEK$=-13=-2
g EEKA=-4=0
g EEKD=-27=-20
g EEKE=-24=20
g EEKS=2=-17
g EEL$=-19=-16
g EELE=-17=-1
g EELI=8=1
g EELL=21=5
g EEMA=-17=-25
g EEME=38=-19
g EEMO=4=-4
g EEN$=-10=-28
g EENS=-11=0
g EENT=-10=1
g EEO$=-4=-3
g EEP$=-29=-25
g EEPL=-17=-9
g EEPP=4=0
g EEPS=-38=-10
g EER$=-35=-14
g EERE=-18=14
g EERO=8=-15
g EERS=17=-3
g EERT=5=-3
g EES$=47=-19
g EESD=-2=-14
g EESE=12=-5
g EESS=14=0
g EEST=-1=-4
g EET$=-34=62
g EETE=11=0
g EETI=-17=-23
g EETT=-17=-6
g EEVE=-14=-2
g EEXT=11=-1
g EEZ$=20=-4
g EFER=36=-2
g EFFA=11=-23
g EFIE=6=36
g EFOE=-31=0
g EFON=8=-1
g EFOO=7=1
g EFOR=-16=-18
g EFRE=-24=-5
g EFT$=-33=-6
g EFUL=21=-2
g EFUN=-46=-26
g EGAL=39=13
g EGAN=-32=-5
g EGAR=-5=-25
g EGGA=-14=14
g EGIS=26=-3
g EGIT=-5=-23
g EGNT=-19=29
g EGO$=-51=36
g EGOC=-16=18
g EGOO=-11=-12
g EGOT=-39=-26
g EGS$=15=0
g EGUE=19=-1
g EGUI=-10=-11
g EGUN=-19=47
g EHA$=-4=12
g EHAL=30=-18
g EHD$=-14=0
g EHR$=-13=-11
g EHRE=29=-10
g EHSE=46=-4
g EHY$=-28=-12
g EIBE=14=0
g EIDA=-10=29
g EIGH=-9=-5
g EIN$=-19=-9
g EINE=-9=-10
g EING=27=-1
g EINT=-3=-10
g EIR$=-8=-7
g EIVE=-2=-33
g EIVI=-31=-12
g EIVV=-8=0
g EJA$=-19=-35
g EJAA=22=-10
g EJAN=-7=-12
g EJAR=-18=-20
g EJE$=-33=-8
g EJEE=4=0
g EJEN=-26=-16
g EJJA=-2=-4
g EJN$=3=-1
g EJO$=-7=-38
g EJOI=-6=21
g EJOR=8=-13
g EK .=15=-5
g EKA$=-15=-4
g EKDA=-30=-20
g EKED=-12=0
g EKEN=-25=20
g EKEP=-11=-13
g EKET=-10=0
g EKK$=-28=-11
g EKL$=-12=-1
g EKLE=-18=11
g EKS$=3=-17
g ELA$=16=-1
g ELAA=-12=0
g ELAD=-15=-33
g ELAR=8=-31
g ELAT=26=-1
g ELAV=-5=0
g ELAY=-39=-41
g ELCO=46=-12
g ELE$=-10=-4
g ELEA=2=-9
g ELEC=21=-22
g ELED=-36=27
g ELEE=13=-11
g ELEF=8=-1
g ELEN=-24=-11
g ELEP=-6=-5
g ELER=-39=-15
g ELES=-29=-33
g ELET=-4=-27
g ELEV=-9=30
g ELEZ=-20=-1
g ELF$=30=-21
g ELFT=-3=-2
g ELIM=36=-2
g ELIN=16=13
g ELKE=-2=-16
g ELL$=1=-50
g ELLA=-18=-8
g ELLE=-8=23
g ELLI=-17=-17
g ELLL=-10=13
g ELLO=6=-3
g ELLS=-25=-1
g ELLU=29=-6
g ELO$=15=-12
g ELOC=26=0
g ELON=-1=-9
g ELP$=-43=-9
g ELRT=-10=-8
g ELS$=-39=-28
g ELSE=54=-28
g ELUL=18=0
g ELY$=2=7
g EMAA=-5=0
g EMAI=-35=-8
g EMAN=9=3
g EMAO=-31=-2
g EMAR=-6=-24
g EMAX=21=0
g EMBE=-6=-7
g EMBL=-14=7
g EME$=90=-46
g EMEN=-29=44
g EMER=18=0
g EMES=-27=-21
g EMET=-26=-9
g EMIA=-22=0
g EMIN=-31=-8
g EMIV=5=-25
g EMM$=-4=-21
g EMMA=20=0
g EMMO=-26=0
g EMND=20=-5
g EMO$=17=-3
g EMOB=18=-9
g EMOC=23=0
g EMOE=-21=-6
g EMOO=0=-4
g EMOS=-11=-1
g EMOV=8=-34
g EMPV=-11=0
g EMQI=-26=0
g EMRC=17=0
g EMSI=-14=-5
g EMSX=-7=15
g EMVE=-24=-2
g EMVO=16=0
g EN O=-32=-12
g ENAA=4=0
g ENAN=-19=-40
g ENAR=-11=7
g ENAS=-1=-18
g ENAT=-8=-1
g ENCE=-19=23
g ENCI=-13=-19
g ENCO=-16=4
g ENCY=-5=-23
g END =-25=-5
g END$=-110=6
g ENDA=7=-31
g ENDD=-10=0
g ENDE=-22=-11
g ENDI=-32=-1
g ENDN=6=0
g ENDO=45=-8
g ENDR=-9=-19
g ENDS=-16=5
g ENDU=-21=2
g ENE$=-47=69
g ENED=3=-17
g ENER=-9=-17
g ENES=-19=-1
g ENFE=-4=-5
g ENFI=-17=-9
g ENGA=17=-21
g ENGG=-12=0
g ENGL=6=-1
g ENGO=-16=11
g ENIN=-20=-19
g ENIS=4=0
g ENJO=-18=-2
g ENLE=-36=-34
g ENLO=15=-23
g ENME=77=-26
g ENN$=-28=-18
g ENNA=-2=3
g ENND=-1=-6
g ENNT=-25=6
g ENO$=-36=28
g ENOO=-4=-1
g ENOR=-18=19
g ENOS=2=-17
g ENOT=6=-1
g ENOU=28=-41
g ENOV=21=-19
g ENR$=-10=-2
g ENRE=-3=-2
g ENRO=50=-15
g ENS$=21=-30
g ENSA=-8=6
g ENSE=69=-18
g ENSI=-44=-28
g ENSN=-9=-11
g ENSS=-13=0
g ENT$=-44=9
g ENTA=-58=-18
g ENTE=3=-19
g ENTI=65=-14
g ENTL=-9=-61
g ENTO=35=-16
g ENTR=-25=26
g ENTS=-25=-15
g ENTT=-33=6
g ENTU=-2=-14
g ENUN=21=-10
g ENVI=28=20
g ENVO=0=12
g ENY$=-4=-20
g EOM$=-8=-1
g EOMV=24=0
g EONE=10=-32
g EONN=6=0
g EOOL=-9=-1
g EOPL=-12=-29
g EOR$=14=-1
g EORG=-14=-6
g EORT=5=-2
g EOS$=-24=-3
g EOVE=16=-4
g EPAI=9=-25
g EPAR=-7=-26
g EPD$=-7=-5
g EPHO=-6=-5
g EPIT=50=-4
g EPLI=-8=-3
g EPLL=-2=-4
g EPLY=-47=-73
g EPON=-66=-49
g EPOR=35=-39
g EPOS=-30=12
g EPOT=9=-33
g EPP$=3=1
g EPS$=-38=-10
g EPT$=-51=-28
g EPTA=-10=42
g EPTE=0=8
g EPTI=-27=15
g EPUI=-2=-5
g EQDS=-12=0
g EQSE=27=0
g EQUE=51=-10
g EQUI=17=-41
g ERA$=-5=17
g ERAD=10=0
g ERAG=-4=-10
g ERAI=35=14
g ERAL=13=-19
g ERAN=47=-4
g ERAS=3=-5
g ERCH=-20=13
g ERD$=-2=-27
g ERDA=3=-19
g ERDE=-29=-10
g ERE$=-16=40
g EREA=14=-1
g EREB=25=-18
g ERED=32=-46
g EREE=0=-8
g EREF=40=-1
g EREN=9=-22
g EREO=-8=0
g ERES=-11=44
g ERET=-2=8
g EREZ=-13=12
g ERFE=-20=-23
g ERGE=27=0
g ERI$=-9=-6
g ERIC=-16=-7
g ERIE=-28=13
g ERIF=-13=-13
g ERIN=10=-55
g ERIO=-3=-3
g ERMA=10=-22
g ERME=12=-47
g ERMI=-21=-43
g ERMO=-19=0
g ERN$=-8=11
g ERNE=-26=27
g ERNI=37=-13
g ERNO=-5=37
g ERO$=61=-35
g ERON=-7=-2
g ERP$=-25=0
g ERPL=-30=-7
g ERR$=15=21
g ERRA=5=-23
g ERRC=2=6
g ERRE=31=-7
g ERRN=-3=10
g ERRO=-46=-10
g ERRS=-1=-8
g ERRT=10=-1
g ERS$=-49=14
g ERSE=-22=-20
g ERSH=16=-3
g ERSO=-5=-5
g ERSP=-22=0
g ERST=27=-23
g ERT$=-34=-31
g ERTA=17=-24
g ERTE=1=-22
g ERTI=-23=-17
g ERTS=-2=-40
g ERTY=-21=41
g ERU$=-4=-1
g ERVI=3=-34
g ERY$=12=7
g ERYT=-2=-9
g ESA$=36=0
g ESAA=-13=-1
g ESAB=25=-15
g ESAC=45=-4
g ESAE=-23=-7
g ESAG=34=0
g ESAJ=-26=0
g ESCI=-8=-16
g ESCR=-10=-39
g ESD$=-25=0
g ESDA=-12=-40
g ESDE=-3=0
g ESE$=39=-55
g ESEE=-3=0
g ESEO=23=-10
g ESES=-3=0
g ESIN=25=-2
g ESIR=9=0
g ESIS=3=-5
g ESIT=36=-24
g ESK$=-41=0
g ESMA=11=-8
g ESND=-15=0
g ESNT=-15=-17
g ESO$=11=13
g ESOL=7=-3
g ESOM=-30=-38
g ESPE=50=-1
g ESPO=-34=-31
g ESPU=4=-57
g ESR$=12=-1
g ESRC=15=0
g ESRO=-1=-4
g ESS$=-1=-20
g ESSA=-7=-39
g ESSE=10=-11
g ESSF=-24=-3
g ESSG=-10=0
g ESSI=17=0
g ESSQ=2=-6
g ESSS=-10=-1
g ESST=22=0
g EST$=-30=-31
g ESTA=-29=-9
g ESTE=3=-2
g ESTI=-15=36
g ESTO=15=-6
g ESTP=23=-14
g ESTR=-24=-35
g ESTS=-2=-11
g ESTT=-14=-8
g ESUB=19=-1
g ESUM=-27=-50
g ESUS=46=-8
g ESW$=19=-1
g ET .=-14=-21
g ET L=25=0
g ET O=-7=-11
g ET R=26=-1
g ETA$=-25=10
g ETAI=7=20
g ETE$=-13=-13
g ETED=21=-14
g ETEN=43=-23
g ETER=15=-14
g ETES=-7=18
g ETEU=-43=-10
g ETEZ=52=-21
g ETHI=10=24
g ETIE=43=-11
g ETII=1=-4
g ETIN=-45=-26
g ETIR=11=-60
g ETIT=16=-2
g ETLY=36=0
g ETN$=-16=-12
g ETO$=-4=0
g ETRA=27=0
g ETRE=21=-23
g ETS$=6=13
g ETT$=0=-5
g ETTE=17=22
g ETTI=-6=-17
g ETTR=-26=-4
g ETWE=-26=-11
g ETX$=17=0
g ETXI=-12=-4
g ETXS=11=-2
g ETXT=-17=-6
g ETZ$=-21=-12
g EUBL=-29=-17
g EUDI=0=32
g EUIL=58=-6
g EULE=-25=-14
g EUNI=-18=-27
g EUR$=-15=33
g EURE=11=-10
g EUT$=-56=-35
g EUX$=-18=21
g EUXX=-4=0
g EVAN=50=25
g EVE$=-27=-7
g EVEE=18=-2
g EVEN=-3=-9
g EVER=-21=4
g EVES=0=37
g EVEZ=-1=-3
g EVIE=-23=-34
g EVIN=-5=-3
g EVIO=-4=-1
g EVOI=24=-3
g EVOK=65=-26
g EVR$=10=-1
g EVWR=-24=0
g EWAY=-13=40
g EWEL=21=0
g EWER=-22=-28
g EWIN=8=-3
g EWS$=-15=34
g EWSL=-34=-2
g EWWE=-10=0
g EXAS=28=-4
g EXCE=16=0
g EXCU=14=0
g EXIB=-6=41
g EXIN=25=-4
g EXIT=5=0
g EXOS=-4=0
g EXPE=8=-28
g EXPI=-2=-34
g EXR$=-13=2
g EXRI=12=0
g EXRS=-16=-1
g EXS$=34=-1
g EXST=14=0
g EXT$=-17=-36
g EXTA=19=-4
g EXTD=4=-1
g EXTE=-18=-55
g EXTI=14=-18
g EXTN=-7=-6
g EXTO=16=-28
g EXTR=6=0
g EXTS=18=-84
g EXTT=10=-3
g EXTU=17=0
g EXTW=-3=0
g EXXT=-1=-12
g EXY$=29=-3
g EXYE=15=0
g EXYS=8=0
g EYD$=-29=11
g EYR$=-1=-11
g EYRE=-16=16
g EYS$=-5=-22
g EZT$=33=-6
g EZZ$=-16=0
g F OF=66=-11
g FAAI=13=0
g FAAV=3=0
g FABO=36=0
g FACE=5=-7
g FACO=-12=0
g FAIR=48=-6
g FAIT=-22=-14
g FAKE=-36=-17
g FALL=-3=-1
g FAMI=-7=-8
g FAOV=-5=-2
g FARE=22=0
g FAUT=-10=-21
g FAVO=15=-22
g FAVV=-6=0
g FAY$=-4=0
g FECT=-26=-27
g FED =9=0
g FEDE=-1=-21
g FEE$=-29=-10
g FEED=-9=-26
g FEEL=1=-12
g FEMA=0=-8
g FENC=-13=42
g FEOM=-8=-1
g FER$=-6=24
g FERE=58=-10
g FERM=1=-26
g FERN=3=11
g FERR=16=12
g FERS=-13=8
g FERT=-33=-16
g FES$=5=0
g FEWE=-22=-23
g FEWW=-10=0
g FFAC=11=-23
g FFEC=-13=0
g FFEE=-3=-10
g FFER=-47=31
g FFFE=-1=-13
g FFIC=-5=-5
g FFIS=-38=-1
g FFIV=5=-12
g FFOR=11=-1
g FFRE=-38=-2
g FFRO=-5=0
g FIAT=-2=-5
g FIBE=-29=40
g FIC$=-42=13
g FICA=8=-31
g FICE=-9=-16
g FICH=29=23
g FICI=1=-20
g FICQ=7=-3
g FIE$=23=-7
g FIER=-3=35
g FIIC=-21=-2
g FILE=15=-7
g FILL=6=16
g FINA=-11=-13
g FIND=-25=30
g FINE=-44=-7
g FING=-4=-3
g FINI=33=21
g FINN=-3=-1
g FIRE=-12=-22
g FIRM=-32=-17
g FIRS=-29=1
g FISE=-38=-1
g FIVE=1=-15
g FLEX=-6=41
g FLIG=-10=-32
g FLOO=1=-37
g FLOR=-12=-21
g FOCA=4=0
g FOIS=48=-15
g FOLE=-25=-4
g FOLL=12=-24
g FOM$=-19=0
g FONO=8=-1
g FOOD=15=-19
g FOOO=-8=-15
g FOOR=10=1
g FOR$=-24=0
g FORE=6=-22
g FORG=28=-14
g FORM=18=14
g FORT=-10=30
g FOS$=13=3
g FOTO=-79=10
g FOUN=25=-35
g FOUR=29=0
g FOUT=30=-2
g FRAI=36=35
g FRE$=-29=-1
g FREE=16=-4
g FRES=-26=-17
g FRID=-18=-6
g FROM=-34=-4
g FRON=-31=32
g FROO=-7=-12
g FRPM=-13=-1
g FRRO=-5=0
g FRUS=-17=-45
g FT O=3=-1
g FTEE=-1=-9
g FTER=-17=27
g FUCK=21=-22
g FUER=-14=13
g FUL$=22=-2
g FULL=-58=14
g FUND=-46=-26
g FUNE=10=-3
g FUNN=12=0
g FURT=34=-47
g FUSE=69=-22
g FVOR=-25=0
g G OU=19=13
g GADO=-20=-17
g GAEN=-10=-12
g GAII=17=0
g GAIN=-6=-19
g GAL$=26=17
g GALA=1=-17
g GAME=-4=-10
g GAN$=-54=-24
g GAND=-9=-4
g GANI=-18=0
g GARA=-10=27
g GARD=-16=-26
g GAT$=-5=-1
g GAVE=-3=-15
g GAVW=-2=-11
g GAZI=-18=-1
g GED$=-7=-19
g GEE$=4=-1
g GEME=-6=20
g GEN$=-27=-22
g GENC=-21=-38
g GENT=-19=-2
g GENY=-10=-13
g GEOR=-14=-6
g GER$=-8=7
g GERR=-6=0
g GES$=13=-55
g GET =-9=-21
g GET$=8=13
g GETS=27=-3
g GETT=-5=-22
g GGAL=-14=14
g GGH$=16=-1
g GGIN=12=-2
g GGO$=-18=0
g GGOO=-20=8
g GGT$=3=-5
g GHBO=-19=-7
g GHED=-42=-23
g GHH$=0=-8
g GHR$=-5=-16
g GHT$=-2=-42
g GHTE=27=-10
g GHTT=4=-1
g GIA$=-15=-6
g GICE=-10=-2
g GIN$=43=-1
g GING=41=-31
g GIS$=2=-4
g GIST=26=-3
g GIT$=-5=-23
g GIVE=-25=19
g GIVI=-19=-15
g GIVV=-14=6
g GLAD=-46=-5
g GLES=17=-7
g GLIS=6=-1
g GNAN=8=-1
g GNED=-8=6
g GNER=14=0
g GNIN=48=-5
g GNIZ=-24=12
g GNOR=-54=-25
g GNRE=-30=-5
g GO A=10=-3
g GOCI=-16=18
g GOD$=14=-1
g GODO=-17=-6
g GOES=-14=-7
g GOID=-4=-3
g GOIG=15=-11
g GOIN=55=-31
g GONE=-22=-15
g GONN=-1=-24
g GOO$=-11=-12
g GOOD=22=6
g GOOF=-9=0
g GOOO=11=12
g GOPD=28=-9
g GOTI=-46=-26
g GOTO=-10=-6
g GOTT=-17=-3
g GRAC=-14=-6
g GRAD=8=0
g GRAM=30=-37
g GRAN=29=45
g GRAT=-22=-39
g GRAZ=-28=-19
g GRE$=12=0
g GREA=-12=1
g GREE=-15=-21
g GREG=-3=-1
g GRS$=22=0
g GSE$=-9=-4
g GTH$=3=0
g GUEN=52=-15
g GUIR=-10=-11
g GUNT=-19=47
g GUS$=-42=-12
g GUST=6=28
g GUYS=-25=-21
g HAAN=-9=-4
g HAAT=-5=5
g HABE=-28=-10
g HABI=26=-7
g HABL=14=26
g HAEV=-4=-2
g HAGO=39=-4
g HAHA=-19=-3
g HAIN=-27=-2
g HAIT=-9=-2
g HAKN=4=0
g HALE=1=4
g HALF=23=-20
g HALT=13=0
g HAN$=-10=-5
g HANC=1=22
g HAND=18=-3
g HANG=-7=-20
g HANK=7=-31
g HANL=-8=-1
g HANN=16=-3
g HANS=-4=-1
g HAPP=-23=-1
g HAPY=-10=-6
g HARA=39=-6
g HARD=-8=-7
g HARE=-46=-31
g HARG=-9=-24
g HARM=15=-1
g HAS$=-21=-4
g HASI=-10=9
g HAST=-10=-20
g HAT$=-44=20
g HATE=-12=-26
g HATS=-9=-23
g HAVE=-15=-2
g HAVV=8=2
g HAY$=-1=-5
g HBOR=-19=-7
g HCE$=-8=-1
g HDRA=12=-7
g HE E=-4=-32
g HEAA=17=-2
g HEAD=-47=-45
g HEAE=28=-1
g HEAR=29=-11
g HEAT=-3=-7
g HECK=-56=-6
g HED$=19=7
g HEE$=11=-2
g HEEC=-22=12
g HEER=-14=11
g HEES=49=-14
g HEET=-27=10
g HELL=18=-19
g HELO=-11=-13
g HELP=-44=12
g HEM$=51=-28
g HEMM=-21=-1
g HEMO=17=-3
g HEN$=-32=-2
g HER$=-3=-28
g HERC=-20=13
g HERE=0=52
g HERI=36=-14
g HERO=5=0
g HERR=14=-3
g HERS=9=-8
g HERW=30=-13
g HES$=28=7
g HESE=38=-54
g HESW=5=-1
g HETE=-48=-12
g HEUR=11=-10
g HEY$=-48=-45
g HEYD=-29=11
g HEYR=-16=16
g HEZ$=32=17
g HGT$=1=-11
g HHAN=9=4
g HHAT=10=12
g HHER=4=-2
g HHES=6=0
g HHIA=-5=-7
g HHIN=-2=-7
g HHIS=9=-3
g HHOU=-2=12
g HIA$=-1=-9
g HICC=-3=14
g HICH=-37=22
g HID$=-9=-14
g HIER=3=0
g HIGH=-5=-10
g HIIN=15=-2
g HIIS=0=-26
g HILA=-25=-8
g HILE=-15=-16
g HING=40=6
g HINK=-26=-31
g HIP$=16=-3
g HIS$=17=-20
g HISS=29=-9
g HIT$=-19=-5
g HITT=32=-4
g HLLO=-11=21
g HLOD=-24=-3
g HMOE=-13=24
g HNAK=-13=-2
g HNE$=3=-9
g HNG$=11=-19
g HNIG=23=-1
g HNK$=-7=-3
g HNKS=-13=-2
g HOAL=3=3
g HOIS=36=6
g HOLA=1=-14
g HOLD=-59=-42
g HOLE=39=0
g HOME=-24=-2
g HON$=-21=-26
g HONE=6=-10
g HONR=-1=-11
g HONW=-20=-6
g HOOD=6=22
g HOOF=3=5
g HOOL=-12=30
g HOOS=49=-19
g HOPE=-16=-12
g HOPI=22=25
g HORA=-1=-40
g HORI=-12=-18
g HORT=-39=-20
g HOS$=-21=-18
g HOSE=30=-6
g HOSP=6=-12
g HOTO=-30=-25
g HOUD=-1=-18
g HOUE=-10=21
g HOUG=10=-8
g HOUL=24=9
g HOUR=16=-22
g HOUS=-28=31
g HOUT=45=0
g HOUU=-1=14
g HOW$=-38=23
g HOWE=-6=-15
g HOWI=-65=-36
g HPNE=-7=-5
g HPON=-9=-3
g HQT$=-1=-9
g HQVE=-3=-5
g HRE$=34=-7
g HREA=-16=-2
g HREE=6=-19
g HRIC=-15=-9
g HRN$=0=3
g HROU=-42=2
g HRSE=7=-1
g HRY$=-2=-8
g HSE$=50=-15
g HSEE=27=-19
g HSI$=37=-4
g HSVE=4=0
g HTA$=-38=-1
g HTAN=-22=-13
g HTAT=22=-1
g HTEE=11=11
g HTEN=19=-1
g HTER=40=-8
g HTES=-6=-1
g HTEY=-10=-4
g HTIN=26=-12
g HTIS=10=-18
g HTT$=4=-1
g HUEN=-5=0
g HUI$=-28=-20
g HULD=-10=-11
g HUNG=-2=-16
g HURC=50=-9
g HURS=-4=3
g HUS$=16=-6
g HUSB=16=7
g HUT =-36=-7
g HVE$=-2=-9
g HWM$=13=-5
g HWRE=19=0
g HWSE=30=-2
g HYA$=-8=-18
g IAA$=-7=-1
g IAAT=-20=-2
g IABL=0=4
g IAD$=6=-7
g IAET=31=0
g IAJE=-45=-15
g IAL$=-13=11
g IALS=-40=-5
g IAN$=-3=-5
g IAR$=20=17
g IARE=-16=-7
g IARM=48=-3
g IAS$=-10=-13
g IAT$=-8=-1
g IATA=28=-11
g IATE=19=-40
g IATI=-48=-32
g IATL=14=0
g IBAN=9=-23
g IBBE=16=0
g IBE$=43=-28
g IBED=-29=-34
g IBEE=24=0
g IBER=-4=40
g IBG$=10=20
g IBI$=11=6
g IBIE=9=-4
g IBIN=43=-9
g IBIR=20=-10
g IBLE=-1=44
g ICA$=-3=-5
g ICAC=6=-1
g ICAI=3=-6
g ICAR=-4=-17
g ICAT=-25=-46
g ICBE=33=-4
g ICE$=5=-47
g ICEE=4=-1
g ICEK=-28=-15
g ICEM=-8=7
g ICEN=45=-33
g ICH$=-37=22
g ICHE=27=26
g ICHT=-6=-27
g ICIN=1=-20
g ICIT=58=-3
g ICK =33=-13
g ICK$=-3=-35
g ICKE=-20=-37
g ICKU=-1=-29
g ICO$=35=-4
g ICQT=6=-3
g IDA$=-18=-30
g IDAD=-2=4
g IDAY=-7=3
g IDDA=-1=-11
g IDDE=4=0
g IDDI=-11=-16
g IDDL=16=-3
g IDE$=-31=15
g IDEA=-4=-18
g IDEE=-3=-16
g IDEN=16=-7
g IDER=31=-14
g IDGE=-25=-15
g IDLY=4=0
g IDNI=-7=-19
g IDNL=12=0
g IDNT=21=-26
g IDO$=24=-5
g IDS$=-6=-23
g IDTE=-2=-8
g IED$=-11=6
g IEDA=-4=28
g IEE$=-27=-13
g IEER=10=0
g IEF$=6=-5
g IEL$=-30=4
g IELS=-37=-27
g IEM$=10=2
g IEN$=-28=-18
g IEND=29=-39
g IENE=-39=72
g IENN=-26=-5
g IENS=-21=-26
g IENT=-70=-29
g IEOR=14=-1
g IER$=-8=-14
g IERA=44=-3
g IERE=-66=44
g IERN=-11=-34
g IERO=7=-44
g IERR=0=-15
g IES$=-32=-25
g IET$=-9=37
g IETA=-5=21
g IETE=-11=40
g IETN=-20=-1
g IEUR=-8=11
g IEZ$=19=-5
g IFE$=-6=1
g IFFE=-4=20
g IFIA=11=-7
g IFIC=2=-44
g IFII=-13=-2
g IFOC=4=0
g IFY$=-3=-23
g IGA$=35=-12
g IGAN=-43=-22
g IGGT=3=-5
g IGH$=2=-15
g IGHB=-19=-3
g IGHR=-9=-17
g IGHT=9=-52
g IGN$=-45=13
g IGNA=5=-3
g IGNE=-7=5
g IGNI=48=-5
g IGNO=-37=-25
g IGO$=33=-11
g IGT$=-8=-15
g IGTH=3=0
g IGUE=25=2
g IHGT=1=-11
g IHNG=-18=-20
g IHS$=26=-7
g IHT$=12=-27
g IIAS=-16=-10
g IIAT=7=-5
g IIER=4=-3
g IIGN=1=-3
g IIL$=-8=-4
g IILL=12=-9
g IIME=24=-5
g IIN$=15=-8
g IINE=-37=-6
g IINF=5=0
g IING=-3=-6
g IINK=-16=-1
g IION=-11=-15
g IIRE=17=0
g IIS$=7=-26
g IISH=24=-6
g IIST=-11=-12
g IIT$=-15=-23
g IITA=-38=-2
g IITE=-18=9
g IITH=9=-7
g IJE$=17=-2
g IJO$=-18=-6
g IKE$=-6=30
g IKED=-34=-29
g IKEE=0=-19
g IKKE=-22=5
g IKL$=-42=-7
g IKN$=-14=16
g IKR$=-13=-5
g ILAB=-48=28
g ILAD=8=-3
g ILAR=-32=2
g ILD$=14=-9
g ILE$=-34=-11
g ILEN=-43=-22
g ILIN=-32=-17
g ILIS=13=-1
g ILIT=-4=-3
g ILK$=-29=-29
g ILL$=-26=-10
g ILLE=25=-32
g ILLI=-21=-3
g ILLL=-2=-27
g ILLO=-26=-10
g ILO$=47=-2
g ILS$=-58=-36
g ILY$=-15=-35
g IMA$=11=-3
g IMAN=1=-24
g IMBE=38=-3
g IME$=-25=24
g IMED=-23=-8
g IMEE=-14=-17
g IMER=18=-32
g IMES=37=-9
g IMEZ=25=-3
g IMG$=-12=-3
g IMIE=25=-5
g IMIM=-6=0
g IMIN=40=-2
g IMIT=-41=-34
g IMME=40=-36
g IMMM=10=0
g IMNE=14=0
g IMS$=36=-21
g INA$=-10=-21
g INAL=-11=-14
g INAN=-3=-1
g INAR=20=0
g INAT=-22=-24
g INBO=63=-3
g INCE=13=-33
g INCL=8=13
g IND$=34=35
g INDA=3=-26
g INDD=-23=-10
g INDE=-31=-1
g INDL=30=-18
g INE$=-48=1
g INEC=4=0
g INED=-16=-3
g INEN=26=-3
g INES=45=-38
g INET=-13=-8
g INF$=-6=-3
g INFI=11=0
g INFO=5=5
g ING =29=-11
g ING$=-25=-1
g INGE=-50=-31
g INGG=-38=-14
g INGH=-10=-22
g INGL=-33=-14
g INGO=-11=-29
g INGS=-16=14
g INGT=26=-52
g INH$=-21=16
g INIC=10=-1
g ININ=23=-9
g INIO=-1=38
g INIS=27=21
g INK$=-22=-27
g INKI=-9=18
g INLY=15=0
g INME=35=-12
g INN$=7=0
g INNE=11=-12
g INNG=-31=6
g INNN=-1=-14
g INO$=-41=30
g INOS=-4=-1
g INQU=-21=30
g INS$=-13=27
g INSC=70=16
g INSI=-17=13
g INSP=-48=-27
g INST=20=-4
g INSU=-43=-8
g INT$=27=-55
g INTE=-40=30
g INTM=-12=-38
g INTO=4=20
g INTR=0=5
g INUE=35=-45
g INUQ=-26=1
g INUT=4=49
g INUU=-6=0
g IOD$=-6=1
g IOLA=10=0
g ION$=4=-13
g IONA=-26=-23
g IONE=-24=-4
g IONN=-8=29
g IONS=1=23
g IOR$=4=3
g IOS$=1=-7
g IOSN=8=0
g IOUS=-7=-65
g IPCI=34=-3
g IPHO=-7=0
g IPTI=41=0
g IQUE=-53=-29
g IRD$=9=-1
g IRE$=-5=4
g IREC=-27=-2
g IRED=-28=-46
g IREM=21=-6
g IREN=41=-1
g IRER=56=-25
g IREZ=-13=-6
g IRGH=-5=-11
g IRK$=-5=0
g IRM$=-15=-7
g IRME=-14=-23
g IRMI=11=0
g IRN$=20=-2
g IRNE=0=-6
g IRO$=28=-21
g IRR$=-22=-4
g IRS$=-39=-17
g IRST=-29=1
g IRTU=-6=-22
g IRVE=-15=-6
g IRY$=-1=13
g ISA$=18=-8
g ISAB=43=0
g ISAL=-4=-10
g ISAP=-30=-19
g ISCL=-4=14
g ISCO=77=-31
g ISCU=-14=12
g ISD$=28=-1
g ISE$=-40=16
g ISED=16=-21
g ISEN=-39=-2
g ISER=-34=-1
g ISH$=19=-5
g ISHE=47=16
g ISIN=-7=-1
g ISIO=16=0
g ISIR=-34=22
g ISIT=-61=10
g ISNT=-47=14
g ISO$=42=-9
g ISON=-24=23
g ISPO=-28=14
g ISR$=10=0
g ISRE=-31=-4
g ISS =33=0
g ISS$=10=-11
g ISSE=-40=-24
g ISSI=-1=-28
g ISST=0=-3
g IST$=-7=-43
g ISTA=-39=-14
g ISTE=-17=7
g ISTI=-57=23
g ISTN=-33=20
g ISTR=6=13
g ISTT=-11=-4
g ISTU=-37=-6
g ISY$=0=-41
g IT C=-4=-21
g ITA$=-52=-1
g ITAL=14=-12
g ITAR=9=-31
g ITAS=-51=-10
g ITAT=-42=10
g ITCH=0=-8
g ITE$=-2=17
g ITED=8=-6
g ITEE=0=-6
g ITEL=4=-2
g ITEM=67=-32
g ITEN=21=-23
g ITER=-4=25
g ITES=-28=-55
g ITG$=-11=-15
g ITH$=-4=-5
g ITHD=-10=-29
g ITHH=10=0
g ITHO=45=0
g ITHS=-21=-20
g ITIN=8=-27
g ITIO=-20=-24
g ITLE=-26=-36
g ITLL=3=2
g ITME=8=-1
g ITNG=9=-3
g ITO$=81=-43
g ITOR=-8=-12
g ITRA=-10=-21
g ITS$=27=4
g ITT$=5=3
g ITTE=26=-18
g ITTH=-3=-2
g ITTI=-20=-17
g ITY$=-21=11
g IUE$=13=-3
g IUR$=10=-10
g IUT$=-3=15
g IUTE=16=0
g IVAT=11=19
g IVE$=-6=-17
g IVED=-43=-51
g IVEN=11=-1
g IVER=22=-1
g IVEW=-13=40
g IVEZ=-17=-4
g IVIG=6=0
g IVIM=3=0
g IVIN=-28=-17
g IVOC=-4=-2
g IVVE=6=5
g IWTH=19=-25
g IXE$=-38=14
g IZAT=-15=-7
g IZE$=-26=24
g IZED=21=-17
g IZZA=-56=-15
g JAMA=19=-2
g JAND=-11=-12
g JANE=4=-28
g JANK=35=-4
g JAR$=-16=-30
g JAVE=-5=0
g JE .=12=0
g JEA$=-4=0
g JEE$=4=0
g JEN$=-18=-14
g JENM=-18=-3
g JES$=-37=-44
g JEUD=0=32
g JIS$=7=-18
g JJES=19=0
g JKE =-3=-2
g JNE$=-6=-1
g JOHN=24=12
g JOIN=0=14
g JOKE=-28=-35
g JONE=-18=-1
g JOR$=8=-13
g JOUR=-11=-1
g JUAN=-11=-4
g JUBI=29=-4
g JUEV=0=25
g JUNE=-11=-9
g JUNT=-6=-6
g JUOR=-12=-8
g JUSQ=-28=-56
g JUST=-21=6
g K ..=45=-5
g K OF=39=-13
g KAE =12=0
g KARE=-15=-34
g KAST=26=-17
g KATE=-22=-11
g KAY$=27=-6
g KBOX=-8=-3
g KDAY=-30=-21
g KE .=10=-13
g KE O=-38=0
g KEAD=-25=-7
g KEAS=-21=-9
g KED$=-53=3
g KEDA=-12=0
g KEE$=-12=-19
g KEED=-25=-5
g KEEE=-9=-1
g KEEN=18=0
g KEEO=-22=-3
g KEEP=-36=-38
g KEFT=-5=0
g KEIN=-10=-11
g KEN =-32=-12
g KEN$=27=-34
g KEND=-25=20
g KENN=-2=-12
g KEP$=-11=-13
g KEPT=-24=-25
g KER$=-15=-29
g KERA=-4=-10
g KES$=24=-11
g KESS=-33=-2
g KET$=16=-19
g KETE=-17=-3
g KEYS=-5=-22
g KICK=12=-22
g KIDD=-11=-15
g KIDN=12=0
g KIDS=-6=-23
g KIND=30=-18
g KING=-27=45
g KINN=-5=-4
g KIP$=-19=-18
g KITC=-1=6
g KITE=40=-28
g KKE =3=0
g KKE$=-13=4
g KKEE=-1=-3
g KLER=-18=11
g KLIN=-2=5
g KLY$=9=-1
g KNG$=-13=14
g KNID=7=0
g KNOC=44=-1
g KNOW=-19=-11
g KNS$=4=0
g KONG=-23=-1
g KONN=-17=-34
g KOW$=-15=5
g KQE$=3=0
g KR .=-26=0
g KREA=0=-3
g KSGI=3=-15
g KSS$=-13=-1
g KTHR=-33=-34
g KUNG=27=-14
g KUP$=-1=-29
g KUS$=-23=0
g KW .=10=0
g KWEP=26=-5
g LAAT=0=-5
g LAAW=-23=-1
g LABA=-25=-1
g LABL=-47=38
g LACE=-25=13
g LAD$=-56=-5
g LADE=-7=-5
g LADO=5=0
g LADS=18=-33
g LADY=-6=-5
g LAE$=23=-3
g LAED=-40=-20
g LAEE=-2=-12
g LAES=9=-1
g LAIM=-30=-41
g LAIN=5=-32
g LAIR=22=-6
g LAIS=-44=-2
g LAIT=8=-12
g LAKE=8=-12
g LALY=-26=0
g LAMA=-84=-1
g LAME=-7=-18
g LAMM=-20=-17
g LAMO=-9=4
g LAN$=74=3
g LANC=6=19
g LAND=-61=-27
g LANE=-3=-28
g LANT=-54=-24
g LAR$=12=-4
g LARG=4=0
g LARI=-31=-8
g LARM=-6=-25
g LAS$=23=-1
g LASE=11=-4
g LASS=-10=-27
g LAST=-12=-10
g LAT$=22=0
g LATE=-102=3
g LATI=10=0
g LATO=26=-1
g LATS=8=-7
g LATT=-4=-10
g LAUG=-65=-24
g LAUS=-25=-49
g LAVE=-65=-30
g LAWN=-35=-3
g LAWY=12=-6
g LAXY=1=-17
g LAY =16=0
g LAY$=-24=-31
g LAYI=-64=-27
g LAYS=-29=0
g LBE$=-13=-17
g LCIE=-10=-3
g LCOM=46=-12
g LDD$=-14=-2
g LDIE=24=-14
g LDNT=3=-1
g LDWE=-11=24
g LEAA=-7=-8
g LEAD=-1=-100
g LEAE=-3=-17
g LEAF=21=-23
g LEAK=-18=-35
g LEAR=70=2
g LEAS=0=6
g LEAV=-3=-35
g LECI=20=0
g LECT=21=-22
g LED$=8=7
g LEDA=3=-18
g LEDS=-19=-2
g LEE$=-21=-6
g LEEA=23=-14
g LEEE=26=-10
g LEEN=-4=-2
g LEEP=3=-19
g LEER=4=-6
g LEET=7=0
g LEEV=6=0
g LEFO=8=-1
g LEFT=-29=-6
g LEGA=-3=4
g LEGG=-14=14
g LEGI=-5=-23
g LEGO=-46=45
g LEGU=19=-1
g LEIN=-3=-10
g LEL$=0=-12
g LEM$=-31=-4
g LEME=-35=-18
g LEN$=-25=-11
g LENC=-35=-12
g LEND=-44=-11
g LENT=-31=-32
g LEPH=-6=-5
g LEQD=-12=0
g LEQS=22=0
g LER$=-21=15
g LERA=15=0
g LERR=5=7
g LERS=-16=-5
g LERT=7=-54
g LES$=-46=-8
g LESA=-27=-7
g LESD=-21=-2
g LESE=35=-1
g LESM=37=-9
g LESS=-28=-22
g LEST=65=-1
g LET =24=-15
g LET$=8=0
g LETE=8=-33
g LETR=-5=-1
g LETS=-3=-4
g LETT=-35=20
g LEVE=-26=-46
g LEX$=-1=34
g LEXI=-6=41
g LEZ$=13=-1
g LIA$=-16=-11
g LIAB=-12=6
g LIAT=3=-6
g LICA=-70=-18
g LICE=48=-36
g LICI=59=6
g LIDT=29=-1
g LIE$=-3=-2
g LIED=-7=-1
g LIEN=-69=-59
g LIET=-23=-19
g LIFE=-5=0
g LIGH=9=-9
g LIIN=-17=-8
g LIIS=-12=0
g LIKE=-23=19
g LIKK=-22=5
g LIL$=21=-1
g LILN=-1=4
g LIMI=7=-41
g LIND=17=-9
g LINE=-16=-35
g LING=-25=-18
g LINI=10=-1
g LINK=3=0
g LINO=-31=-1
g LIR$=-36=-1
g LIRM=-15=-1
g LIS$=-21=0
g LISA=18=-8
g LISH=6=-1
g LISI=-7=-1
g LISR=10=0
g LISS=29=-3
g LIST=-16=25
g LITE=17=-14
g LITS=20=-4
g LITY=-10=-1
g LIVE=4=-48
g LKED=7=-5
g LKER=-2=-16
g LKS$=21=-2
g LKTH=-33=-34
g LLA$=-16=-8
g LLAM=-24=-1
g LLAV=-64=-29
g LLD$=-10=0
g LLE$=4=20
g LLEA=9=-3
g LLEC=20=0
g LLEE=2=-4
g LLEG=-29=36
g LLEN=39=-18
g LLER=-22=13
g LLES=-6=14
g LLET=-14=-6
g LLEZ=55=-7
g LLIN=-63=-15
g LLIS=-3=0
g LLL$=-4=0
g LLLA=-13=-9
g LLLE=-5=14
g LLME=6=-7
g LLO$=34=1
g LLON=-7=-2
g LLOS=3=0
g LLOW=-35=-2
g LLRE=-11=-12
g LLS$=-52=-17
g LLUL=29=-6
g LLUS=-15=-3
g LLY$=1=-38
g LMEN=4=-7
g LNDE=-17=-5
g LNE$=17=0
g LNGE=-15=-5
g LNIG=-32=0
g LOAN=39=-7
g LOBE=-3=-4
g LOCA=13=0
g LOCE=14=-6
g LOCK=-8=-29
g LOD$=-24=-3
g LOES=9=0
g LOGN=9=0
g LOKO=-1=21
g LONE=63=-41
g LONG=-1=17
g LOO$=30=-12
g LOOE=-21=-6
g LOOK=14=58
g LOOL=8=3
g LOON=-7=-1
g LOOR=-10=-36
g LOOS=-21=0
g LOPE=-3=15
g LOQU=58=-11
g LORI=-12=-21
g LORS=33=-1
g LOS$=15=-25
g LOSE=13=-19
g LOSI=-16=18
g LOST=4=-10
g LOSU=-3=12
g LOVE=-78=3
g LOW$=0=-60
g LOWI=26=-1
g LPE$=-15=14
g LPEA=4=0
g LPEE=12=-4
g LPOK=-5=-1
g LPUS=-8=-2
g LQST=31=-2
g LRAD=-21=-3
g LRAE=35=-1
g LRAS=12=0
g LRE$=0=-14
g LREA=57=-38
g LRED=25=-2
g LRTE=12=-1
g LSE$=54=-30
g LSES=17=-4
g LSIT=14=-13
g LSO$=-15=-14
g LSOE=6=3
g LSS$=-33=1
g LST$=10=0
g LTAE=-22=14
g LTE$=-30=20
g LTIM=47=-12
g LTO$=43=-7
g LTOR=-1=8
g LTY$=-23=-11
g LUAG=-24=-14
g LUCK=-32=-37
g LUD$=14=0
g LUDE=5=13
g LUDO=-7=-2
g LUE$=0=7
g LUEG=-14=-19
g LULA=38=-6
g LUMB=9=-11
g LUNC=-29=-38
g LUND=-17=-19
g LUNE=-13=-16
g LUS$=-2=-41
g LUSS=-9=-7
g LUST=14=-16
g LUUS=18=-2
g LVE$=-51=-30
g LWAD=-28=-7
g LWAS=-4=0
g LYIN=-29=-1
g LYS$=-2=-18
g LYY$=8=-1
g LZE$=6=-1
g MAAI=21=1
g MAAN=-19=-1
g MAAR=-8=-2
g MACY=12=0
g MADA=-24=19
g MADN=-12=-1
g MAEK=13=-3
g MAGE=-19=-30
g MAI$=-7=13
g MAIA=-14=0
g MAII=-7=4
g MAIK=-15=-12
g MAIL=-34=-18
g MAIN=1=-9
g MAIS=-11=32
g MAKE=38=-2
g MAKK=24=-1
g MAL$=14=-1
g MALA=-6=-5
g MALL=27=-29
g MAN$=13=-8
g MANA=-8=-2
g MANC=1=-24
g MAND=-6=5
g MANE=5=-26
g MANH=-37=-17
g MANN=3=0
g MANY=2=-17
g MAR$=-36=9
g MARC=-11=-10
g MARI=-5=-2
g MARK=15=-27
g MAS$=44=-9
g MATE=-13=-39
g MATI=17=-30
g MAUV=6=-1
g MAX$=23=-1
g MBBE=42=-1
g MBE$=19=-2
g MBEE=13=-1
g MBER=3=-44
g MBET=6=-14
g MBIE=-4=-1
g MBLA=-14=7
g MBR$=3=-2
g MBRE=12=17
g MBRR=5=0
g MBWR=24=-2
g MEAI=-26=0
g MEAN=-23=-20
g MEBO=-4=-20
g MED$=-34=-21
g MEDA=31=-1
g MEDD=-10=-4
g MEDI=31=-26
g MEE$=3=-5
g MEEA=-10=-6
g MEEC=12=0
g MEED=15=-7
g MEEN=-11=0
g MEES=4=0
g MEET=-14=9
g MEHR=-13=-11
g MEJO=8=-13
g MEMB=-6=-7
g MEME=-27=-21
g MEN$=-11=10
g MENA=-9=20
g MEND=-9=6
g MENN=-23=15
g MENS=-4=-21
g MENT=27=16
g MEON=7=-31
g MEOV=21=-2
g MER$=13=-32
g MERA=11=-2
g MERC=-9=-2
g MERG=27=0
g MERI=-15=-1
g MERO=73=-54
g MERR=2=6
g MES$=11=-14
g MESA=8=0
g MESS=-11=-46
g MET$=8=0
g METH=10=24
g METT=-26=-9
g MEUB=-20=-17
g MEV$=31=-2
g MEZ$=49=-3
g MIAL=-33=2
g MIDD=19=-4
g MIDN=-3=-20
g MIE$=-9=0
g MIEN=24=-9
g MIER=11=0
g MIGH=-24=-4
g MIKE=-5=11
g MIKR=-14=-6
g MIL$=-29=0
g MILK=-20=-28
g MILL=-12=-15
g MILY=-7=-8
g MIMA=-6=0
g MINA=-19=-27
g MIND=11=-22
g MINE=4=-21
g MING=-28=-13
g MINI=-1=38
g MINU=14=42
g MION=-1=21
g MIRE=43=-4
g MISS=-24=-29
g MIST=-21=-19
g MIT$=-47=-39
g MITE=-24=-18
g MITH=14=-44
g MIVE=5=-25
g MJOU=3=0
g MMAI=6=0
g MMAN=20=0
g MMAR=-15=0
g MMBE=7=-4
g MME$=-13=-24
g MMED=34=-47
g MMEN=13=-12
g MMER=32=6
g MMES=17=-2
g MMIK=-7=-4
g MMIN=0=5
g MMME=10=0
g MMOO=-29=0
g MMOR=5=-1
g MMOV=-20=0
g MMUN=-13=9
g MNAD=15=-1
g MNDA=2=-5
g MNDE=20=-3
g MNED=14=0
g MNSA=-28=0
g MOAR=59=-4
g MOBE=-31=0
g MOBI=10=-27
g MOBL=-14=-11
g MODE=-30=11
g MOE$=6=24
g MOEE=-8=0
g MOER=-21=-13
g MOEV=25=-4
g MOKI=-20=-14
g MOLE=61=-1
g MOME=-22=-14
g MOMS=-18=-21
g MOND=-20=-11
g MONE=11=2
g MONI=-21=-8
g MONS=-8=11
g MONT=-8=12
g MOON=-18=-8
g MOOR=17=-14
g MOOV=-25=-4
g MOR$=15=0
g MORE=43=-9
g MORN=0=-13
g MORR=-27=4
g MORT=-7=-6
g MORW=-9=-3
g MOS$=-28=-15
g MOST=-9=29
g MOTE=3=0
g MOTH=21=-8
g MOTI=-9=31
g MOV$=3=-2
g MOVA=-35=-5
g MOVD=-12=-4
g MOVE=5=-41
g MOVI=19=-1
g MOVR=4=0
g MOVV=-4=-1
g MOVW=-15=0
g MOWI=-11=-10
g MPA$=-4=11
g MPAN=11=-59
g MPED=-27=-5
g MPET=13=0
g MPLA=5=-32
g MPOR=-24=-31
g MPRA=-44=-42
g MPS$=-29=0
g MPUT=5=0
g MPVE=-11=0
g MQIL=-26=0
g MRCI=17=0
g MRE$=16=0
g MSGS=16=-40
g MSIL=-14=-5
g MSJS=-1=-11
g MSRK=-22=-10
g MSX$=-7=15
g MTIN=4=0
g MUBE=23=-7
g MUCH=-34=-10
g MUEB=-23=-3
g MUMB=30=-2
g MUNI=-16=5
g MUST=9=-2
g MUTE=-28=-5
g MVE$=-10=0
g MVED=21=-3
g MVOE=12=-15
g N ..=62=-13
g N OF=-35=-18
g NACE=-1=-15
g NACH=-8=-9
g NACT=32=-4
g NADA=24=-6
g NADE=15=-1
g NAGE=-6=20
g NAK$=-11=-1
g NAKE=-26=0
g NAL$=-9=-6
g NAME=-25=30
g NANA=-9=-2
g NANC=-3=-1
g NAND=-13=0
g NANT=-18=-42
g NAR$=14=1
g NAS$=-1=-18
g NAT$=24=-15
g NATE=-47=21
g NAVA=-18=-28
g NAVY=-6=-13
g NBER=13=0
g NBOX=63=-3
g NCA$=29=12
g NCAR=-14=-20
g NCCE=-4=0
g NCE$=17=22
g NCED=-41=-23
g NCEE=-14=-1
g NCEK=19=0
g NCEL=-7=-31
g NCER=15=-1
g NCES=12=-27
g NCH$=-45=-38
g NCHE=14=-25
g NCIA=-8=-21
g NCIE=-3=-6
g NCIN=-2=21
g NCIO=-1=-19
g NCL$=7=-5
g NCLE=42=-18
g NCLL=5=-23
g NCLU=16=18
g NCO$=-4=-28
g NCOR=-15=-11
g NCRL=-4=0
g NCY$=-5=-23
g ND O=-25=-5
g NDA$=23=-35
g NDAA=19=-8
g NDAJ=-8=0
g NDAN=15=-13
g NDAR=17=-23
g NDAT=-37=20
g NDAY=-15=-3
g NDD$=-7=-14
g NDDE=-5=0
g NDE$=-12=14
g NDED=-19=-47
g NDEN=17=-43
g NDER=-5=22
g NDES=-29=-12
g NDEU=-16=20
g NDEZ=-37=-44
g NDI$=-18=-12
g NDIB=-15=-8
g NDIG=0=-8
g NDIN=-41=-48
g NDIT=-21=-25
g NDLE=12=1
g NDLI=5=-28
g NDLY=28=-18
g NDNG=6=0
g NDO$=-8=12
g NDOM=-1=36
g NDOS=-66=-12
g NDRE=-18=-7
g NDRO=28=-15
g NDS$=-28=3
g NDU$=-3=-8
g NDUE=-8=16
g NDUI=-7=-5
g NDUM=-13=-7
g NEC$=4=0
g NECE=26=-17
g NECL=28=-11
g NECT=0=-17
g NED =-9=-1
g NEDI=6=0
g NEE$=-20=15
g NEEC=-18=-7
g NEED=-5=-9
g NEEE=-17=-2
g NEES=15=0
g NEET=-24=-12
g NEEV=-18=0
g NEGO=-45=-6
g NEIG=-19=-5
g NEJA=-8=-12
g NEL$=33=-3
g NEME=44=0
g NEN$=15=-35
g NENM=20=-1
g NENT=21=-3
g NER$=-5=-11
g NERA=11=-14
g NES$=-39=-4
g NESS=41=-9
g NEST=16=-10
g NET$=2=36
g NETE=-8=-8
g NEVE=-36=-2
g NEVR=6=0
g NEWS=-40=28
g NEXT=-37=-11
g NEY$=29=-12
g NEZ$=53=-12
g NFER=1=-6
g NFIN=-3=-3
g NFIR=-30=-7
g NFO$=-19=-38
g NFOL=-25=-4
g NFOR=17=24
g NFOS=13=3
g NG O=19=13
g NGA$=-11=-16
g NGAN=31=-22
g NGE$=-7=-31
g NGED=0=-17
g NGEE=10=-1
g NGEN=-48=-30
g NGER=8=11
g NGG$=-41=-16
g NGGO=-12=0
g NGHT=-10=-22
g NGIN=4=-2
g NGLE=-33=-14
g NGLI=6=-1
g NGO$=-11=2
g NGS$=-15=18
g NIA$=-33=-35
g NIBL=-15=29
g NICA=23=-18
g NICE=23=-13
g NIDL=7=0
g NIG$=-43=19
g NIGG=-31=-15
g NIGH=-47=-60
g NIGN=-1=-11
g NIL$=-8=-8
g NIMB=16=-3
g NING=25=16
g NIO$=-1=38
g NION=-18=-27
g NISH=27=21
g NIT$=-2=19
g NITO=-24=-12
g NITY=-23=13
g NIVE=-9=-34
g NIZE=-24=12
g NJOY=-18=-2
g NJUO=-12=-8
g NKA$=1=-4
g NKER=-11=24
g NKIN=-9=18
g NKK$=-7=-20
g NKNO=-14=-1
g NKOW=-15=5
g NKS$=15=-14
g NKSG=3=-15
g NKSS=-13=-1
g NKY$=-3=-2
g NLES=11=0
g NLEV=-37=-34
g NLLY=2=-5
g NLO$=16=0
g NLOC=-19=32
g NLY$=4=-39
g NMBE=-3=0
g NME$=80=-48
g NMED=40=-8
g NMUB=23=-7
g NNA$=-1=-24
g NNCE=22=0
g NND$=-5=-6
g NNDE=-6=4
g NNE$=22=-41
g NNEC=0=-17
g NNED=-6=0
g NNEE=6=33
g NNEL=14=2
g NNEN=-10=-34
g NNER=1=-15
g NNEZ=56=-11
g NNG$=2=-16
g NNIN=-48=36
g NNK$=2=-8
g NNKS=13=-13
g NNLY=19=0
g NNNE=-2=-15
g NNOT=-45=-40
g NNOY=49=-15
g NNSO=4=-2
g NNSU=3=-2
g NNT$=-33=3
g NNTE=-17=0
g NNTT=37=-4
g NNUL=-1=-22
g NNUM=-3=-1
g NNY$=11=0
g NO F=-18=-42
g NO L=15=8
g NO M=26=-15
g NO N=21=0
g NO O=-9=-4
g NOAI=-4=-4
g NOBO=5=-27
g NOCH=-20=-11
g NOCK=40=-1
g NOD$=-1=-6
g NOG$=-10=0
g NOIS=-4=11
g NOMB=3=9
g NOMO=21=0
g NONE=-3=-3
g NONS=-18=-14
g NOOE=-24=-1
g NOON=-5=40
g NOOT=9=0
g NOOW=-26=-13
g NOOZ=-34=-6
g NOPE=8=-21
g NOR$=17=4
g NORA=-9=21
g NORE=-31=-26
g NOS$=4=-9
g NOSS=-23=-11
g NOT =-46=-7
g NOT$=-4=-48
g NOTA=-22=-21
g NOTE=11=4
g NOTH=31=-11
g NOTI=17=-29
g NOUG=25=-41
g NOUR=3=0
g NOUV=-19=-10
g NOW$=-20=-15
g NOWN=-9=-1
g NOYI=27=-5
g NOZC=-10=-8
g NPTI=5=-1
g NQUI=31=24
g NRAT=-6=-1
g NRE$=-38=-4
g NRED=8=-5
g NROL=50=-15
g NRR$=4=0
g NRTA=-16=10
g NSAC=-9=-6
g NSAG=43=0
g NSAJ=-21=-21
g NSBU=4=0
g NSCR=36=21
g NSE$=71=-59
g NSED=-34=-32
g NSEN=13=-20
g NSID=41=13
g NSIE=-8=11
g NSIO=-33=-4
g NSNT=-9=-11
g NSOI=-9=-22
g NSOL=16=0
g NSPE=-48=-27
g NSSA=-15=-2
g NSSU=-4=0
g NSTE=19=-4
g NSTO=-31=-14
g NSTR=5=-35
g NSUB=-2=-42
g NSUR=-1=-11
g NSUS=-32=0
g NSWE=24=-19
g NT .=-22=0
g NT O=57=-24
g NTA$=-54=13
g NTAA=19=0
g NTAC=30=-81
g NTAL=-47=-21
g NTAS=5=23
g NTCA=3=-1
g NTE$=16=-19
g NTED=67=-30
g NTEN=-29=-8
g NTER=-43=45
g NTES=-64=-54
g NTH$=-1=19
g NTIE=36=-20
g NTIF=8=0
g NTII=16=-8
g NTIL=-7=1
g NTIM=20=-6
g NTIN=19=-75
g NTIU=-10=0
g NTL$=-7=0
g NTLY=-4=-51
g NTME=-26=-39
g NTNU=-38=-6
g NTO$=20=4
g NTOH=26=0
g NTRA=-25=20
g NTRC=-7=15
g NTRE=-19=44
g NTRQ=-19=-1
g NTRR=-1=-12
g NTRS=-9=-1
g NTS$=-36=-30
g NTSE=-18=-8
g NTT$=-23=-4
g NTTE=43=-24
g NTUR=-2=-14
g NTY$=-11=-14
g NUBE=10=-1
g NUBM=-8=-5
g NUBS=13=0
g NUE$=26=-16
g NUED=18=0
g NUES=5=-32
g NUEZ=-25=-24
g NUGH=-20=8
g NULE=-2=-22
g NUMB=5=-41
g NUME=63=-28
g NUMM=3=-4
g NUNB=8=0
g NUNC=37=-12
g NUQI=-26=1
g NURS=7=-33
g NUSB=32=-10
g NUSU=-17=0
g NUT$=-4=-3
g NUTE=23=27
g NUTS=4=-1
g NUUE=-6=0
g NUUM=-3=-13
g NVEE=-38=-5
g NVEL=-17=-9
g NVER=31=-2
g NVIA=49=18
g NVIE=-35=25
g NVOI=7=-3
g NVOY=-2=13
g NWAN=42=-1
g NWED=-12=-4
g NYMB=13=-1
g NYMO=37=-37
g NYTH=-19=-18
g NYTI=-50=-1
g O AW=15=-3
g O FU=-13=-42
g O LN=-6=-9
g O LO=16=11
g O MA=44=-7
g O MM=5=-1
g O MO=13=-21
g O NO=-39=-7
g O OL=-13=-5
g OACH=-16=-44
g OAD$=-6=42
g OAIR=-4=-4
g OAL$=3=3
g OAN$=39=-7
g OAR$=59=-4
g OAT$=-36=-6
g OBE$=-48=-6
g OBIL=-22=-24
g OBLE=-34=-6
g OBLI=-10=-11
g OBOD=6=-29
g OBRR=-3=-6
g OBUS=-40=-13
g OCAD=-4=-2
g OCAL=-4=-5
g OCAT=14=0
g OCCK=10=0
g OCCU=-12=-8
g OCE$=-2=-8
g OCES=43=-1
g OCHE=-20=-11
g OCIE=-17=20
g OCK =40=-1
g OCK$=-40=-27
g OCKB=-5=-3
g OCKE=-42=-11
g OCKI=49=-17
g OCKS=30=-18
g OCME=-6=-17
g OCND=-30=-11
g ODAV=-31=3
g ODAY=2=-21
g ODBY=8=-21
g ODD$=24=-8
g ODE$=-43=-53
g ODEL=-9=25
g ODES=-17=-12
g ODO$=0=12
g ODS$=-19=6
g ODWN=-7=9
g ODY$=5=-37
g OED$=-33=-16
g OEE$=-8=0
g OEN$=-9=-4
g OER$=-22=-13
g OES$=-40=38
g OESN=-16=-17
g OEV$=32=-3
g OEVR=7=0
g OFER=-40=-17
g OFF$=29=-63
g OFFE=-52=21
g OFFF=-1=-12
g OFFI=-6=-17
g OFFR=-37=-2
g OFIC=-2=-17
g OFIL=-2=-26
g OGER=-11=-7
g OGN$=-9=-1
g OGNE=9=0
g OGNI=-24=12
g OGOD=14=-1
g OGRA=30=-37
g OHER=8=0
g OHN$=30=12
g OHON=13=-1
g OHTE=8=2
g OICE=-8=7
g OID$=44=-39
g OIG$=15=-11
g OIGA=42=-6
g OILD=3=-1
g OIN$=-2=-15
g OING=56=-13
g OINT=-15=-36
g OIR$=-3=-1
g OIS$=28=18
g OISS=16=12
g OIT$=8=-7
g OKAY=31=-6
g OKE$=-5=-34
g OKED=-11=-22
g OKEE=-1=-6
g OKEN=-23=-30
g OKER=0=-33
g OKIN=-49=36
g OKOI=0=43
g OKR$=29=-1
g OLA$=-1=-8
g OLAN=3=-25
g OLAT=10=0
g OLD$=-32=14
g OLDW=-11=24
g OLE$=8=-2
g OLEA=-24=-8
g OLES=63=-1
g OLET=-76=-4
g OLIC=67=-17
g OLL$=31=-31
g OLLD=25=0
g OLLE=-4=0
g OLLM=5=-7
g OLLO=-3=-22
g OLNE=9=0
g OLNG=-13=-5
g OLO$=-26=-1
g OLS$=-6=13
g OLSE=1=-7
g OLVE=-28=-4
g OMAT=-27=-46
g OMBI=20=-11
g OMBR=5=8
g OMEB=-4=-20
g OMEN=-23=-14
g OMEO=7=-31
g OMER=25=0
g OMES=6=29
g OMET=10=24
g OMIG=-36=-5
g OMIN=-20=16
g OMJO=3=0
g OMM$=9=0
g OMMA=6=0
g OMME=16=-10
g OMMU=-16=9
g OMO$=37=-39
g OMOR=-9=4
g OMPA=5=-63
g OMPE=18=-1
g OMPL=4=-28
g OMPR=-44=-42
g OMPS=-29=-1
g OMPU=5=0
g OMS$=-22=-31
g OMTI=4=0
g OMUN=-4=-17
g OMVE=26=0
g OMW$=-19=-6
g ONA$=-54=23
g ONAC=26=-3
g ONAL=-15=2
g ONC$=16=-1
g ONCE=49=4
g OND$=-23=-1
g ONDA=-24=-10
g ONDE=-36=-3
g ONDI=-23=-26
g ONDO=-57=37
g ONDR=-30=-22
g ONDU=-7=-5
g ONE$=5=-39
g ONEE=-15=-3
g ONEN=33=-2
g ONER=18=-17
g ONES=-11=3
g ONEY=9=-8
g ONFE=37=-9
g ONFI=-34=-6
g ONFO=0=12
g ONG$=-6=-16
g ONGE=16=10
g ONGG=4=0
g ONGR=-31=-15
g ONH$=7=2
g ONIB=-15=28
g ONIG=-52=-45
g ONIN=-7=-2
g ONIT=-15=-8
g ONJO=-3=-2
g ONJU=-12=-6
g ONKY=-3=-2
g ONLL=3=-6
g ONLY=-2=-38
g ONME=22=0
g ONNA=-3=2
g ONND=-6=-3
g ONNE=47=-78
g ONNL=19=0
g ONNT=23=-17
g ONO$=8=-1
g ONOD=-23=-5
g ONOT=29=-6
g ONOZ=-10=-8
g ONR$=-38=-12
g ONRT=-16=10
g ONS$=1=17
g ONSE=-21=-42
g ONSI=44=7
g ONSO=-10=-22
g ONSS=12=0
g ONST=-13=-45
g ONT$=-3=32
g ONTA=36=-80
g ONTC=8=-1
g ONTE=-64=-50
g ONTH=0=9
g ONTI=15=-68
g ONTN=-38=-6
g ONTO=-3=-28
g ONTR=-31=24
g ONTS=-18=-8
g ONTT=42=-23
g ONUT=-4=-3
g ONVI=-14=43
g ONW$=-23=-6
g OOD$=12=14
g OODB=8=-21
g OODD=24=-8
g OODS=9=16
g OOE$=-27=-6
g OOF$=-16=26
g OOFF=-13=1
g OOIN=17=0
g OOK$=30=24
g OOKE=-34=-5
g OOKI=-36=24
g OOKN=-18=42
g OOL$=-8=19
g OOLE=-9=-1
g OOM$=-24=3
g OON$=-40=26
g OONE=16=-3
g OONG=-10=0
g OONL=4=0
g OONT=-6=-2
g OOOD=8=-1
g OOOK=-1=-9
g OOON=-2=-4
g OOOP=-15=0
g OOOR=-16=23
g OOP$=30=-39
g OOPE=-1=-4
g OOPS=-35=-19
g OOR$=-4=4
g OORE=22=-1
g OORR=-36=-25
g OORS=-20=32
g OOS$=31=-1
g OOSE=18=-19
g OOT$=4=-14
g OOTE=-5=-8
g OOUL=-16=-1
g OOUR=-1=12
g OOUS=-4=-16
g OOUT=6=-7
g OOVE=-11=-20
g OOW$=-26=-13
g OOZE=-15=-6
g OP A=28=-1
g OP B=-24=-39
g OP I=-11=-45
g OP O=-1=-32
g OP S=-9=40
g OPD$=29=-9
g OPE$=-11=-19
g OPED=-6=-9
g OPEI=-2=4
g OPEN=-26=-21
g OPER=-22=41
g OPEZ=-3=15
g OPIE=-27=23
g OPIN=-2=29
g OPL$=-5=-1
g OPLE=-4=-26
g OPO$=0=-4
g OPP$=-14=-15
g OPPE=-64=-14
g OPPI=-56=-45
g OPPP=3=-13
g OPPR=-9=-8
g OPRI=-16=51
g OPS$=-23=-64
g OPT =-25=-41
g OPTE=-3=-29
g OPTI=-3=-19
g OPTO=23=0
g OPYE=18=-12
g OQUE=58=-11
g OR A=-12=0
g OR F=12=-22
g ORA$=-15=-31
g ORAR=-37=-30
g ORD$=-47=-40
g ORDE=-26=-12
g ORE$=31=-31
g OREC=-9=0
g ORED=3=-3
g OREE=-6=-2
g OREN=36=0
g OREV=21=0
g ORFA=28=-7
g ORGE=28=-14
g ORGI=-15=-6
g ORHO=-1=19
g ORID=-12=-21
g ORIT=-17=-14
g ORIZ=4=-7
g ORK$=16=24
g ORKE=-38=-18
g ORKI=-3=-3
g ORKS=-12=-1
g ORM$=1=-8
g ORMA=29=15
g ORNE=30=8
g ORNI=0=-13
g ORR$=-15=0
g ORRA=-46=-8
g ORRE=-30=9
g ORRO=-36=0
g ORRR=-11=-4
g ORRY=-46=16
g ORS$=33=24
g ORST=-6=-15
g ORT$=1=-38
g ORTA=18=-28
g ORTE=8=15
g ORTL=-7=-12
g ORTU=-10=30
g ORU$=19=-11
g ORW$=-9=-3
g ORY$=-39=-31
g OSA$=-6=6
g OSAS=21=-7
g OSE =22=-7
g OSE$=28=-14
g OSED=12=-44
g OSEE=-3=-1
g OSIN=-16=18
g OSIT=-30=12
g OSLD=-8=-6
g OSN$=6=2
g OSO$=19=-6
g OSPI=6=-12
g OSS$=47=5
g OSSI=31=-52
g OSSS=7=0
g OST$=25=-16
g OSTA=-8=0
g OSTI=25=-2
g OSTR=0=27
g OSTS=-9=16
g OSUR=-3=12
g OT C=-10=-1
g OT D=-39=-7
g OTAC=3=0
g OTAI=-30=-21
g OTE$=26=-1
g OTED=-32=-3
g OTGE=3=0
g OTHE=7=-14
g OTHI=3=-22
g OTHN=37=-1
g OTIA=-46=-26
g OTIC=15=1
g OTIF=10=-57
g OTK$=0=9
g OTLD=11=-3
g OTNR=-7=-1
g OTO$=-5=-46
g OTOS=-61=21
g OTP$=36=-14
g OTRA=-34=46
g OTRE=-21=27
g OTRO=11=-29
g OTS$=-21=30
g OTTE=-44=-4
g OUA$=3=7
g OUBL=23=-3
g OUCH=-4=-5
g OUD$=38=6
g OUDL=-9=0
g OUDR=22=-1
g OUE$=-9=21
g OUG$=-2=-4
g OUGG=8=-1
g OUGH=-26=-1
g OUHA=-9=-2
g OUJO=-2=25
g OUKD=-9=0
g OULD=-8=23
g OULE=-24=21
g OULF=4=21
g OULL=-1=-9
g OUNC=-10=-31
g OUND=7=0
g OUNS=15=-8
g OUNT=-25=-21
g OUP$=-13=-9
g OUPE=17=-7
g OUPL=-26=-31
g OUR$=-4=46
g OURD=-28=-20
g OURE=1=-3
g OURN=-10=-26
g OURQ=-5=-1
g OURR=-19=-5
g OURS=-15=-1
g OURT=-4=5
g OUS$=-27=15
g OUSE=-32=36
g OUSL=12=0
g OUSS=2=-13
g OUT$=6=14
g OUTE=19=-27
g OUTS=13=10
g OUTT=4=-2
g OUUL=0=14
g OUUR=6=1
g OUUT=6=-16
g OUVE=-35=-9
g OUY$=-5=-7
g OVAL=-60=26
g OVD$=-21=-4
g OVE$=-21=-22
g OVED=11=-29
g OVEE=-24=-1
g OVER=6=-38
g OVIN=19=-1
g OVRE=31=-15
g OVUS=25=15
g OVVE=9=-18
g OVW$=-23=-1
g OWED=-6=4
g OWIN=-40=-33
g OWN$=-20=-2
g OWNE=4=-50
g OWRK=-4=6
g OWS$=-27=-3
g OYER=19=13
g OYEZ=-56=-3
g OYIN=27=-5
g OYR$=-3=-3
g OYUR=-6=20
g OZCO=-10=-8
g OZE$=-15=-6
g P AT=28=-1
g P BY=-24=-39
g P IN=-11=-45
g P SI=-9=40
g PAAR=4=-19
g PAGE=-30=-23
g PAID=10=-12
g PAIN=2=-32
g PAIR=-37=-15
g PAM$=-46=-6
g PANC=-11=-18
g PANI=-29=-33
g PANY=23=-34
g PAPE=-46=-23
g PARA=-38=-13
g PARE=3=17
g PARK=-26=44
g PARO=-25=-37
g PARR=16=-5
g PART=17=-12
g PASD=-2=-12
g PASE=-13=-34
g PASS=-8=-47
g PATI=3=8
g PAUL=-19=0
g PAUS=-36=-39
g PAYI=-6=5
g PCIO=34=-3
g PDAT=-74=-35
g PEAK=-13=-21
g PEAS=-3=-2
g PECT=17=-30
g PED$=-29=-20
g PEDI=15=-5
g PEDR=-31=23
g PEFE=-26=-6
g PEID=-2=4
g PEL$=-10=-2
g PELE=-30=-5
g PELL=1=-23
g PELY=-29=0
g PEN$=-26=-21
g PEND=22=0
g PENE=-4=-1
g PENS=-5=-17
g PEOO=-9=-1
g PEOP=-12=-29
g PER$=-1=-33
g PERD=-35=-10
g PERE=-13=18
g PERF=-20=-23
g PERI=-6=1
g PERM=16=-40
g PERO=-30=22
g PERS=-8=-10
g PERT=-21=41
g PES$=-17=-1
g PEST=-26=0
g PET$=-13=-13
g PETE=-17=-3
g PETI=13=0
g PEUX=-29=4
g PEZ$=25=14
g PHAR=15=-1
g PHAS=-26=-22
g PHNO=15=0
g PHON=-2=-8
g PHOO=8=-2
g PHOT=-27=-24
g PHPN=-7=-5
g PICE=-25=0
g PICK=-57=-68
g PID$=-10=-2
g PIDO=33=-4
g PIED=-15=28
g PINE=-10=41
g PING=-66=-44
g PIRE=-2=-34
g PIRT=7=-6
g PISS=33=0
g PITA=14=-12
g PIZZ=-56=-15
g PKEA=-18=-8
g PKUS=-7=0
g PLAC=-25=13
g PLAE=29=-11
g PLAI=0=8
g PLAN=3=-28
g PLAS=15=-4
g PLAY=-77=-27
g PLE$=-25=-27
g PLEA=2=-35
g PLEE=18=-8
g PLEQ=22=0
g PLES=-5=-10
g PLEX=-1=34
g PLIC=-70=-18
g PLIE=-7=-1
g PLIS=-7=0
g PLLE=15=-2
g PLLU=-15=-3
g PLLY=-2=-4
g PLRA=12=0
g PLUD=9=0
g PLUM=9=-11
g PLUS=-2=-43
g PLUU=19=-2
g PLWA=-8=0
g PLY$=-68=-73
g PLYI=-20=0
g PLYS=0=-12
g PNE$=-16=-15
g PNG$=3=-5
g POHN=10=0
g POIN=-32=-50
g POKE=-8=-18
g POLI=38=-4
g POND=-82=-58
g PONE=1=-39
g PONG=-52=-12
g PONI=-23=15
g PONS=-40=-24
g POO$=30=-3
g POOL=-15=-7
g POR =11=-22
g PORA=-2=-28
g PORE=19=0
g PORF=30=-7
g PORT=24=2
g POSA=-4=-5
g POSI=-30=12
g POSS=-10=-60
g POST=-29=-31
g POT$=19=-32
g POTS=-20=18
g POUR=-1=11
g POUV=-2=-17
g PPAR=-11=-4
g PPED=-49=-17
g PPEL=-4=-20
g PPEN=34=-1
g PPER=-29=-25
g PPHO=-15=-7
g PPIN=-65=-45
g PPLE=16=-3
g PPLU=-14=-1
g PPLY=-24=-6
g PPOI=-52=-52
g PPOR=2=-13
g PPP$=-6=-18
g PPRA=-12=-11
g PPRD=-9=-8
g PPRE=16=-26
g PPRI=25=-3
g PPRO=-34=50
g PPRR=-19=-11
g PPT$=-24=-2
g PPY$=-26=6
g PRAC=26=-1
g PRAD=-5=-36
g PRAI=-12=-11
g PRAR=-34=-4
g PRD$=-9=-8
g PREA=-14=36
g PREC=-4=-15
g PREF=23=33
g PREG=-15=47
g PREM=2=-14
g PREN=6=-16
g PREP=38=-11
g PRES=25=20
g PREV=-7=-1
g PRIC=-31=-37
g PRIE=32=42
g PRIM=24=-43
g PRIN=-7=-49
g PRIS=1=-3
g PRIX=-10=17
g PROB=-33=-6
g PROC=43=-1
g PROF=1=-26
g PROG=32=-37
g PRON=-3=-31
g PROP=-32=63
g PROT=3=-9
g PROV=-14=44
g PRRI=-19=-9
g PT .=17=-1
g PT O=-27=-41
g PTA$=-10=42
g PTE$=-4=29
g PTED=-2=-44
g PTIC=-16=16
g PTIF=5=-1
g PTIN=1=-14
g PTIO=22=-9
g PUED=-22=28
g PUES=1=7
g PUIS=-2=-5
g PULL=-35=19
g PULS=18=-1
g PUR$=-8=0
g PUS$=1=-3
g PUT$=4=-6
g PUTE=3=-13
g PVE$=-7=0
g PWD$=-16=-13
g PYED=18=-12
g QCK$=-28=2
g QCT$=-19=-1
g QDS$=-12=0
g QGES=7=-5
g QIER=0=6
g QIIT=-7=-2
g QILS=-40=-6
g QIT$=16=-3
g QIUT=-5=-1
g QKE =-14=0
g QLRE=16=-4
g QNCE=17=-14
g QNDE=9=0
g QQUI=22=-4
g QSE$=20=-15
g QSKE=0=19
g QST$=31=-2
g QTIO=5=-2
g QUA$=-7=-14
g QUAN=-10=-31
g QUAR=-4=-13
g QUE$=-13=-30
g QUEA=23=-4
g QUED=-17=14
g QUEE=-3=6
g QUEI=-11=-12
g QUEL=-14=25
g QUEM=38=-30
g QUEN=46=-3
g QUER=29=-20
g QUES=39=39
g QUI$=37=-4
g QUIC=0=17
g QUIE=-36=27
g QUII=6=-14
g QUIL=36=-4
g QUIR=1=16
g QUIS=36=-3
g QUIT=-7=-85
g QUIV=-4=-2
g QUIY=-18=1
g QUOI=26=-7
g QUTI=13=-22
g QUUI=11=-5
g QVE$=0=-5
g R ..=-19=0
g R AF=-15=0
g R FA=12=-22
g RAA$=-14=-1
g RAAN=16=-14
g RAAR=-13=-18
g RABA=14=-9
g RACA=-14=-11
g RACI=-29=-6
g RACT=-19=26
g RAD$=-24=-7
g RADA=-16=-16
g RADO=-10=-45
g RADY=10=0
g RAE$=-36=-13
g RAED=35=-1
g RAGE=-33=12
g RAH$=-13=37
g RAIC=9=24
g RAIN=-2=7
g RAIS=34=14
g RAIT=25=15
g RAKE=29=-19
g RAL$=20=-23
g RAM$=32=-37
g RAME=-10=-4
g RAN$=43=-9
g RANC=-43=-8
g RAND=11=6
g RANG=6=-16
g RANQ=44=-2
g RANT=2=-14
g RAPP=-12=6
g RAR$=-73=11
g RARI=-15=-29
g RAS$=-34=33
g RASE=35=-5
g RASS=38=-6
g RAT$=-8=-33
g RATC=-1=-27
g RATE=-14=-24
g RATH=22=-18
g RATI=-38=-47
g RATO=-14=-9
g RATS=-14=-11
g RATT=-19=-10
g RAVA=-11=-16
g RAVE=9=-14
g RAW$=42=-19
g RAZI=-28=-19
g RAZY=13=-19
g RBE$=6=0
g RBES=-1=-9
g RCEI=-10=-5
g RCH$=32=6
g RCHE=-35=11
g RCI$=4=3
g RCIA=5=13
g RCIB=10=0
g RCII=-10=2
g RDAY=-6=19
g RDD$=-22=-5
g RDE$=4=3
g RDED=1=-5
g RDER=-49=-37
g RDES=-1=-20
g RDEZ=-10=-9
g RDHU=-28=-20
g RDIN=19=8
g RDS$=6=-31
g REA$=-38=3
g REAA=-17=0
g REAC=-48=10
g READ=34=-35
g REAK=5=35
g REAL=18=-14
g REAM=-8=-10
g REAP=-14=36
g REAS=21=-17
g REAU=0=-29
g REBY=19=-18
g RECA=-7=22
g RECE=-2=-21
g RECI=-17=17
g RECO=-25=2
g RECT=-9=-5
g RECU=-10=7
g RED =20=0
g RED$=-8=-79
g REDA=13=0
g REDD=28=-2
g REDI=-53=-46
g REDU=-51=-23
g REDY=-3=0
g REE$=0=-27
g REEC=-21=-1
g REED=15=-1
g REEF=-8=0
g REEM=-19=-20
g REEP=0=-9
g REER=21=-2
g REET=-11=41
g REFE=34=-1
g REFI=-10=33
g REFO=40=-1
g REFR=45=0
g REFU=50=-22
g REG$=-3=-1
g REGA=-2=-24
g REGI=26=-3
g REGU=-19=47
g REIN=-29=-18
g REIR=-31=-20
g REIT=-30=-2
g REJO=-6=21
g RELA=6=0
g RELE=2=-9
g RELL=1=-6
g RELO=26=0
g RELP=-14=-1
g RELY=-21=0
g REM$=39=-6
g REMA=17=-7
g REMB=-12=-7
g REME=-25=-12
g REMI=3=-35
g REMM=-33=0
g REMO=-7=-8
g REMP=-11=0
g REMS=-8=5
g REMV=20=-1
g REN$=2=-81
g RENC=37=-9
g REND=-3=-23
g RENL=4=0
g RENM=44=-12
g RENN=-19=-2
g RENO=15=-20
g RENT=-70=-43
g REO$=-9=12
g REOM=36=-2
g REOS=-23=-3
g REPA=-39=-30
g REPI=52=-4
g REPL=-44=-76
g REPO=-14=-62
g REPP=15=-1
g REPY=-31=0
g REQU=78=-20
g RER$=33=-5
g RERO=-10=-1
g RES$=-9=47
g RESA=11=-25
g RESP=20=-64
g RESS=6=-40
g REST=-7=0
g RESU=-49=15
g RET$=-25=24
g RETA=-12=0
g RETE=54=-72
g RETI=12=-64
g RETR=18=0
g RETS=4=-8
g REUN=-18=-27
g REUR=12=-8
g REVE=21=0
g REVI=-43=-34
g REVO=70=-26
g REWE=23=0
g REXE=-13=0
g REXT=-19=0
g REZ$=-14=25
g RFA$=19=-7
g RFOM=-19=0
g RGE$=0=-21
g RGED=7=-4
g RGEN=-10=-48
g RGET=28=-21
g RGHT=-23=-10
g RGIA=-15=-6
g RGUE=4=0
g RHAN=-6=0
g RHES=15=0
g RHIN=-10=-5
g RHIS=14=-9
g RHOO=-2=27
g RIA$=9=-5
g RIAN=-13=-2
g RIAT=-38=-13
g RIB$=9=0
g RIBA=5=-28
g RIBB=-19=-1
g RIBE=28=-56
g RIBI=65=-18
g RIBR=19=0
g RIC$=-18=20
g RICE=-14=-38
g RICH=-6=-5
g RID$=26=-1
g RIDA=-14=-11
g RIDD=-1=-11
g RIDE=-21=-9
g RIDG=-25=-15
g RIE$=-24=-19
g RIEB=4=0
g RIED=-5=12
g RIEL=-65=3
g RIEN=16=-8
g RIER=48=-3
g RIES=4=-1
g RIET=-16=51
g RIEZ=12=5
g RIFI=-13=-13
g RIGG=8=-6
g RIGH=41=-19
g RIGT=-5=-9
g RIHG=17=0
g RIHT=14=-2
g RIIN=-19=-1
g RIKE=-45=-26
g RILL=16=0
g RIME=22=-38
g RING=-23=-50
g RINT=-8=-52
g RIOD=-6=1
g RIOU=-7=-67
g RIP$=-27=-16
g RIPC=34=-3
g RIPT=34=22
g RIRE=-13=-12
g RIRN=20=-1
g RIS$=38=-2
g RISE=-40=-6
g RITA=-17=-14
g RITE=-3=7
g RITT=1=-16
g RIVA=8=0
g RIVE=-20=17
g RIVI=-6=-17
g RIX$=-10=8
g RIZA=-15=-7
g RKE$=10=-1
g RKED=-52=18
g RKET=11=-20
g RKIN=-18=41
g RKS$=-24=12
g RLEA=20=-13
g RLY$=-18=-15
g RMA$=-7=-10
g RMAA=-8=-11
g RMAC=1=17
g RMAI=-14=-2
g RMAL=15=-1
g RMAN=7=-2
g RMAT=38=-9
g RME$=37=-31
g RMEE=21=-3
g RMEN=-12=16
g RMEO=-3=-3
g RMIE=11=0
g RMIN=-27=-26
g RMIS=21=-19
g RMIT=-28=-27
g RMOE=12=-8
g RMOV=-11=-14
g RMS$=17=0
g RN .=64=-13
g RN O=-13=-5
g RNAN=-23=-2
g RNE$=22=13
g RNED=10=-4
g RNEE=-10=-26
g RNER=-5=13
g RNES=-15=-15
g RNEY=33=-22
g RNG$=7=-1
g RNIG=-1=-11
g RNIN=6=-7
g RNIT=-2=5
g RNOG=-10=0
g RNOO=-5=37
g RNT$=-12=-3
g ROAD=-24=30
g ROBL=-34=-6
g ROCE=45=-1
g ROCK=44=-13
g ROE$=32=-14
g ROFI=-2=-26
g ROG$=-9=-4
g ROGR=30=-37
g ROKE=-5=-41
g ROLL=26=-42
g ROM$=-34=-4
g ROMM=9=0
g RON$=-24=-26
g RONG=6=-35
g RONT=-30=29
g ROOF=-22=24
g ROOM=-28=4
g ROOP=14=5
g ROP =-3=-18
g ROP$=-31=-39
g ROPE=-19=31
g ROPI=-4=28
g ROPP=-25=12
g ROPR=-16=51
g ROS$=-20=0
g ROTE=10=-9
g ROTH=-21=-15
g ROUG=-42=2
g ROUN=-5=-12
g ROUT=-3=-18
g ROVA=-13=35
g ROVE=0=19
g ROW$=-33=0
g ROY$=-1=-4
g RPEF=-13=0
g RPEL=-29=0
g RPET=-13=-13
g RPLY=-38=-9
g RPM$=-13=-1
g RPNG=3=-5
g RPOR=9=-38
g RQCT=-19=-1
g RRA$=-11=11
g RRAD=-9=-24
g RRAL=31=0
g RRAN=-23=-21
g RRAR=-41=-9
g RRAT=-28=-15
g RRCI=-1=6
g RRE$=7=-21
g RREA=6=-11
g RREC=-3=-8
g RREE=-9=-22
g RREG=7=0
g RREM=-19=13
g RREN=-31=-48
g RREO=-28=12
g RRET=42=-78
g RREU=12=-8
g RRIB=-20=-1
g RRIC=0=4
g RRIE=-49=2
g RRIV=-32=-6
g RRMA=-17=-4
g RRMO=7=-8
g RRN$=-3=10
g RRO$=-29=-33
g RROM=-5=0
g RROW=-36=0
g RRRE=-33=0
g RRS$=-18=-11
g RRTE=31=-1
g RRTI=-9=-1
g RRTS=10=-1
g RRW$=-4=0
g RRY$=-35=16
g RRYI=-46=-5
g RSE$=-35=-1
g RSEP=-17=0
g RSHI=16=-3
g RSON=-5=-5
g RSPO=-22=0
g RSS$=19=10
g RST$=-24=-2
g RSTA=24=-23
g RSTO=-9=-1
g RTA$=-29=-54
g RTAI=-21=-40
g RTAR=43=-21
g RTAS=33=8
g RTE$=-2=12
g RTED=-7=-17
g RTEE=13=-1
g RTER=1=-3
g RTES=4=-18
g RTHE=29=-47
g RTHH=-18=0
g RTIE=-8=1
g RTIN=-9=0
g RTIR=10=-8
g RTLY=-7=-12
g RTME=35=-7
g RTNE=-50=-2
g RTS$=1=-40
g RTSS=-21=0
g RTT$=8=-5
g RTTS=-13=-7
g RTUA=-6=-22
g RTUN=-10=30
g RTY$=-21=41
g RUBE=-14=0
g RUCK=-63=20
g RUCT=3=-50
g RUIS=-25=-9
g RULI=-17=-11
g RUNN=-37=41
g RUST=-16=-45
g RUTH=5=-34
g RVE$=-7=-4
g RVEN=-12=-3
g RVER=36=0
g RVIC=6=-34
g RWSP=0=-8
g RXT$=33=11
g RYIN=-39=-29
g RYTH=-2=-9
g S OF=18=-3
g S ST=-20=4
g S VE=21=-4
g SAA$=-17=23
g SAAG=-3=-2
g SAAP=5=0
g SABA=-2=44
g SABL=43=0
g SABO=26=-15
g SACA=-41=-44
g SACO=-9=-6
g SACT=45=-4
g SADI=-11=-5
g SAE$=-23=-2
g SAEG=-14=-4
g SAES=18=-2
g SAFE=-20=-8
g SAG$=24=0
g SAGE=-5=-40
g SAGG=6=-3
g SAGI=63=-13
g SAGR=30=-1
g SAGS=-4=-4
g SAHE=4=-1
g SAID=-11=-18
g SAIS=-5=-3
g SAJE=-29=-20
g SAJJ=19=0
g SAL$=-4=-10
g SALE=-50=-27
g SALI=-49=-2
g SALU=-7=-2
g SAME=-38=27
g SAO$=36=-2
g SAP$=56=-32
g SAPP=-24=-19
g SAQU=72=-9
g SARA=-13=37
g SAS$=38=-8
g SATU=-23=37
g SAVE=7=-4
g SAYS=-10=-18
g SBAN=21=1
g SBCR=21=-1
g SBSC=25=-9
g SBUS=4=0
g SCAM=29=-18
g SCCR=23=-3
g SCEI=17=0
g SCHO=-34=27
g SCIB=28=0
g SCLO=-4=14
g SCOM=4=0
g SCON=77=-31
g SCRA=13=-33
g SCRB=36=-7
g SCRI=31=-47
g SCRU=4=-1
g SCUL=-14=7
g SDAY=-12=-24
g SDE$=-3=0
g SE .=22=-7
g SEAR=-16=12
g SEBD=-9=0
g SECO=-21=20
g SECT=-8=15
g SED =-24=-20
g SED$=12=-71
g SEE$=6=-33
g SEED=-10=0
g SEEI=-3=37
g SEEM=6=-3
g SEEN=-30=-7
g SEFU=16=-1
g SEGU=-10=-11
g SEKL=-18=11
g SELE=-4=-18
g SELF=30=-21
g SELK=-2=-16
g SELL=-23=14
g SEMA=-3=2
g SEN$=-4=-7
g SENA=-11=7
g SEND=-34=-5
g SENI=8=0
g SENN=9=-16
g SENO=-18=19
g SENS=-13=-10
g SENT=-21=4
g SEO$=23=-10
g SEPO=-17=0
g SEPT=-27=15
g SER$=-11=-31
g SERI=-3=-17
g SERR=24=-4
g SERV=-5=-34
g SES$=-29=-18
g SET$=-27=-23
g SETA=-18=-8
g SETE=3=22
g SETN=4=-8
g SEZ$=45=-59
g SEZZ=-14=0
g SFUL=-24=-3
g SGES=-3=0
g SGIN=45=-2
g SGIV=3=-15
g SGN$=-5=-5
g SGS$=20=-40
g SHAR=-43=-26
g SHED=47=26
g SHEE=-35=10
g SHER=-17=31
g SHES=12=-18
g SHIN=32=-9
g SHIP=16=-3
g SHIT=-19=-5
g SHIW=-5=-19
g SHOO=-10=-15
g SHOR=-39=-20
g SHOU=22=13
g SHOW=-56=-24
g SHUT=30=-8
g SIAD=27=-8
g SIBL=34=-29
g SICH=-9=-27
g SID$=-38=-8
g SIDE=40=15
g SIEU=-8=11
g SIGA=-43=-22
g SIGN=10=7
g SIGO=-2=-10
g SIGU=12=2
g SIIG=1=-3
g SIIS=0=-12
g SIIT=-13=-6
g SILE=-43=-22
g SILL=2=-11
g SIN$=17=0
g SINC=13=-33
g SINE=44=-38
g SING=11=-8
g SINH=-2=17
g SINS=19=-2
g SION=-6=-24
g SIRE=9=0
g SIRV=-12=-3
g SIS$=36=-18
g SISS=-17=-7
g SIST=-50=-16
g SIT$=10=-3
g SITA=-46=7
g SITE=-14=11
g SITL=3=0
g SITO=10=-2
g SITR=4=0
g SIUT=16=0
g SIVE=1=-19
g SIZE=-18=14
g SJA$=34=-4
g SJS$=-1=-11
g SKE =-3=0
g SKE$=5=8
g SKED=-24=15
g SKIN=67=-5
g SKIP=-19=-18
g SLD$=-8=-6
g SLE$=13=0
g SLEE=-2=-19
g SLEL=0=-4
g SLET=-41=-2
g SLL$=4=0
g SLOW=14=-39
g SLRE=18=0
g SLY$=11=0
g SMAL=25=-30
g SMAN=11=-8
g SMIT=14=-44
g SMOK=-20=-14
g SNDA=-22=-3
g SNDI=-31=-1
g SNOO=-19=-6
g SNSW=28=-3
g SNT$=-43=6
g SNUB=6=0
g SOIN=4=0
g SOIR=-20=-19
g SOLD=-9=9
g SOLE=7=-3
g SOLI=56=-13
g SOLL=36=-1
g SOLO=-24=-1
g SOME=-8=-11
g SON$=18=-3
g SONA=-18=2
g SONN=32=-13
g SONS=-3=-12
g SONT=-32=33
g SOON=-26=-2
g SOP$=11=-16
g SOPN=-1=5
g SOPP=-9=-7
g SORR=-31=4
g SORS=22=-29
g SORT=28=-3
g SOTO=27=-7
g SOTP=-16=-7
g SOUH=-9=-2
g SOUP=-13=0
g SOUS=-23=-33
g SPA$=37=-10
g SPAM=-51=-7
g SPEA=-13=-21
g SPEC=1=-30
g SPEN=41=-1
g SPIT=5=-12
g SPOK=-8=-18
g SPON=-74=2
g SPOS=-3=-5
g SPOT=9=24
g SPPO=16=0
g SPRI=-4=-2
g SPUE=4=-57
g SPUP=-22=-4
g SQGE=6=-6
g SQUA=-30=-55
g SRA$=3=-6
g SRCI=16=0
g SRD$=9=7
g SREG=-31=-4
g SRIB=49=-1
g SRKE=-20=7
g SROP=40=-3
g SROY=-1=-4
g SRVI=18=-2
g SS O=33=0
g SSAA=8=-1
g SSAE=3=-5
g SSAF=-3=0
g SSAG=9=-45
g SSAJ=-13=0
g SSAP=24=0
g SSCR=0=-11
g SSE$=-4=8
g SSED=4=-57
g SSEE=4=-1
g SSER=15=-26
g SSES=-15=-4
g SSEZ=38=-57
g SSFU=-24=-3
g SSGE=-12=-1
g SSGN=-5=-5
g SSIB=34=-29
g SSID=5=-9
g SSIG=-44=19
g SSII=1=-12
g SSIN=17=-23
g SSIO=16=-19
g SSIS=-43=-14
g SSIV=16=0
g SSO$=-34=-16
g SSOL=-26=-5
g SSOM=15=-2
g SSON=2=16
g SSOR=-7=-1
g SSQG=6=-6
g SSS$=-9=0
g SSSA=-10=-1
g SSTA=21=-9
g SSTI=-6=-19
g SSTO=46=-22
g SSTP=-33=-1
g SSUB=-4=0
g STA$=-5=-10
g STAA=12=-2
g STAE=-24=-9
g STAG=-26=-4
g STAH=38=-1
g STAK=-15=-15
g STAM=-8=-30
g STAN=-22=-14
g STAR=-7=-51
g STAT=-9=-21
g STAU=29=0
g STAY=-16=14
g STE$=-23=-18
g STEA=15=-5
g STED=-4=14
g STEE=19=4
g STEM=-18=-36
g STEN=5=-13
g STEP=10=-31
g STER=-7=-13
g STES=-10=0
g STEV=-21=8
g STIC=12=-23
g STII=-7=-28
g STIL=-7=13
g STIM=-13=-14
g STIN=-40=16
g STIO=5=53
g STIP=19=-8
g STNI=-28=13
g STO$=34=27
g STOI=44=-6
g STOM=3=-12
g STOO=51=-45
g STOP=38=-36
g STOR=-29=-19
g STOS=28=-1
g STOY=-20=-9
g STP$=-6=-11
g STPO=32=-37
g STPP=-42=-7
g STRA=-15=-43
g STRE=13=44
g STRI=-17=-11
g STRO=-29=-15
g STRR=2=3
g STRU=3=-35
g STS$=-18=17
g STT$=11=-6
g STTA=-8=6
g STTE=1=-8
g STTI=7=0
g STTO=24=-32
g STUF=58=-2
g STUP=-10=-2
g STUR=-45=-6
g STVE=14=0
g SUAL=-10=-7
g SUB$=18=0
g SUBA=26=-1
g SUBB=-12=0
g SUBC=34=0
g SUBS=20=-51
g SUCC=-20=-3
g SUDA=-24=0
g SUED=28=-15
g SUFF=-34=0
g SUHT=-4=0
g SUIE=6=0
g SUIS=-3=-2
g SUIT=18=-12
g SULA=-3=-15
g SULP=14=0
g SUME=-15=-53
g SUND=-7=15
g SUPP=19=-18
g SURA=-43=-8
g SURE=4=-6
g SUSC=35=-11
g SUSP=30=-1
g SUUE=-1=14
g SUUN=-4=-7
g SUUP=-7=18
g SVE$=4=0
g SWAM=3=-4
g SWER=24=-19
g SWIN=-6=-46
g SWIT=2=-15
g SWR$=-9=-19
g SXRI=26=0
g SYIL=-10=0
g SYOP=27=-8
g SYST=-25=-33
g T ..=-21=-33
g T CA=-10=-1
g T CL=-4=-21
g T DI=-39=-7
g T IT=8=0
g T LO=25=0
g T OF=2=-25
g T OU=-20=-48
g T RI=26=-1
g T UP=-47=-5
g TAAC=19=0
g TAAK=1=-22
g TABL=-43=-16
g TACE=-2=7
g TACH=-27=-1
g TACR=-2=-5
g TACT=31=-81
g TAE$=-15=-1
g TAEK=7=-14
g TAER=-24=-10
g TAGE=-32=-21
g TAHN=-5=-2
g TAHP=38=-1
g TAHT=-28=-6
g TAIN=-7=-40
g TAIR=-42=6
g TAJE=22=0
g TAJK=-3=-2
g TAKE=22=-41
g TAKI=-32=-26
g TAKK=-12=0
g TAKR=-24=-1
g TAKW=10=0
g TAL$=13=-13
g TALE=11=-23
g TALK=-20=8
g TALS=-50=-14
g TAME=33=-12
g TAMP=-4=11
g TAN$=-24=0
g TANC=-22=13
g TAND=20=-23
g TANK=-1=6
g TANN=29=-18
g TANT=-38=-16
g TAR$=47=-24
g TARD=-22=6
g TARE=-3=-11
g TARI=38=-1
g TARO=-7=-17
g TART=-48=-38
g TAS =21=-4
g TAS$=-21=39
g TAT$=21=-1
g TATE=-7=-14
g TAUR=34=0
g TAXE=-14=38
g TAY$=-30=5
g TCAT=3=-1
g TCH$=-18=-15
g TCHE=2=6
g TCPA=23=-5
g TDE$=-22=0
g TEAC=10=-27
g TEAD=21=-5
g TEAM=-41=-42
g TEAN=-18=-1
g TECT=16=-7
g TED =6=-18
g TED$=-6=-1
g TEDD=-3=0
g TEDE=14=-18
g TEE$=13=-14
g TEED=-12=0
g TEEN=34=-2
g TEER=-25=7
g TEES=-8=-1
g TEEX=5=-1
g TEEZ=20=-4
g TEF$=-29=-5
g TEHS=46=-4
g TEHY=-28=-12
g TELL=-34=-26
g TELY=5=9
g TEM$=-29=-38
g TEME=55=-46
g TEMP=-3=-31
g TEN$=7=-40
g TENA=-26=-40
g TENE=-1=-3
g TENG=1=8
g TENL=15=-1
g TENM=47=-6
g TENS=-35=-11
g TER$=-6=-4
g TERD=2=-12
g TERE=-7=-15
g TERM=-37=-31
g TERN=-23=59
g TERS=-38=36
g TES$=-30=-59
g TESE=-21=0
g TESS=19=8
g TEST=-46=-65
g TETS=-25=-5
g TETX=8=-5
g TETZ=-21=-12
g TEUR=-34=22
g TEVE=-8=7
g TEXA=28=-4
g TEXI=27=-4
g TEXR=-9=5
g TEXS=36=-1
g TEXT=29=-44
g TEXX=-1=-12
g TEXY=30=-3
g TEY$=-10=-4
g TEZ$=70=-45
g TEZT=39=-5
g TFUL=3=0
g TGER=3=0
g TGIS=-1=-3
g THAA=-10=5
g THAK=3=0
g THAN=9=-39
g THAT=-91=21
g THDA=-42=-37
g THDR=-10=-29
g THE =-24=-31
g THEA=29=-1
g THEE=50=-19
g THEM=48=-27
g THEN=-62=-60
g THER=34=30
g THES=37=-66
g THEY=-47=-6
g THHA=16=13
g THHE=10=-3
g THHI=-10=-11
g THI$=15=-22
g THIA=5=-8
g THID=-9=-14
g THII=0=-26
g THIN=7=-14
g THIS=14=-20
g THNA=-13=-2
g THNE=-6=-2
g THNI=23=-1
g THNK=-6=-2
g THOR=6=-7
g THOS=37=-14
g THOU=45=-9
g THQT=-1=-9
g THRE=0=-21
g THRO=-42=2
g THRS=9=0
g THRY=-2=-8
g THS$=-23=1
g THSE=38=-19
g THSI=33=-4
g THTA=-7=0
g THUS=16=-6
g THWM=13=-5
g THWS=30=-2
g TIA$=8=-1
g TIAT=-46=-32
g TIC$=-28=13
g TICA=-9=-6
g TICE=23=1
g TICK=17=-23
g TIE$=15=0
g TIEE=3=0
g TIEM=15=6
g TIEN=-9=53
g TIER=-12=0
g TIFI=9=-47
g TIFO=4=0
g TIFY=13=-24
g TIG$=-7=-21
g TIGN=-11=-11
g TIH$=-2=-10
g TIHN=-18=-20
g TIHS=26=-7
g TIIE=2=-6
g TIIL=-8=-35
g TIIM=20=-7
g TIIN=-3=-11
g TIIO=-9=-14
g TIL$=-8=11
g TILI=-18=-2
g TILL=-11=-1
g TIM$=5=-2
g TIMA=25=-3
g TIME=-6=26
g TIMG=-13=-14
g TIN$=-35=-58
g TINE=-21=-12
g TINF=5=0
g TING=-17=-13
g TINH=-15=0
g TINN=21=-6
g TINO=-4=-1
g TINU=31=-43
g TIO$=14=-10
g TION=16=12
g TIOS=8=0
g TIP$=20=-9
g TIQU=-14=-1
g TIR$=12=-2
g TIRE=-20=-63
g TIRR=-8=-3
g TIS$=-4=-33
g TITL=-18=-36
g TITO=13=0
g TIVA=8=19
g TIVE=-27=-12
g TJAN=35=-4
g TJES=18=0
g TJIS=7=-18
g TKAE=15=0
g TKE =3=0
g TKQE=3=0
g TLD$=11=-3
g TLE$=-33=-49
g TLIL=-5=1
g TLL$=2=-9
g TLY$=27=-62
g TME$=57=-23
g TMEN=8=-43
g TMIE=-9=0
g TMOO=-15=-3
g TNER=-56=-2
g TNG$=30=-8
g TNIG=-23=14
g TNRA=-7=-1
g TNUE=-26=-5
g TOBU=-40=-13
g TOD$=-6=0
g TODA=-10=10
g TODO=47=-7
g TOIN=-10=-27
g TOLD=-5=-2
g TOMA=-27=-46
g TOME=25=0
g TOMO=-19=6
g TOMP=-29=-13
g TONG=21=0
g TONI=-52=-45
g TOO =-1=-9
g TOO$=49=-11
g TOOK=-18=-10
g TOOO=-12=-1
g TOOP=40=-39
g TOOS=31=-1
g TOP =5=1
g TOP$=31=-37
g TOPE=-12=18
g TOPL=0=-3
g TOPO=0=-4
g TOPP=-67=-30
g TOPS=8=-46
g TOR$=-9=8
g TORA=-8=-2
g TORE=-16=-17
g TORN=33=-22
g TORR=-7=-3
g TORS=-6=-9
g TORY=-29=-19
g TOS$=26=29
g TOSS=9=9
g TOT$=8=-12
g TOUC=-4=-5
g TOUJ=-2=23
g TOUR=-38=27
g TOUT=42=-14
g TOUU=4=3
g TOWN=-25=9
g TOY$=-20=-9
g TPO$=58=-9
g TPP$=-19=-4
g TPS$=8=-1
g TQKE=9=-1
g TRA$=10=21
g TRAA=-8=-1
g TRAB=12=-9
g TRAC=-30=25
g TRAD=-10=-4
g TRAI=26=29
g TRAN=44=-2
g TRAR=-23=7
g TRAS=-32=34
g TRAT=-17=-42
g TRAV=-4=-20
g TRD$=5=-1
g TRE$=-18=24
g TREE=-13=37
g TREM=-12=-7
g TRER=-13=14
g TRES=-6=31
g TRET=-2=9
g TREZ=-18=32
g TRIC=-7=-12
g TRIE=-19=13
g TRIK=-36=-24
g TRIN=-3=0
g TRN =-4=0
g TRO$=2=-57
g TRON=22=24
g TROP=-11=-28
g TRQC=-19=-1
g TRRA=10=-11
g TRRU=-26=-13
g TRS$=-14=0
g TRST=-9=-1
g TRUC=-56=13
g TRUL=-12=-10
g TRXT=39=-1
g TRYI=0=-26
g TSED=2=12
g TSET=-18=-8
g TSID=13=10
g TSIN=-2=-14
g TSKE=5=-1
g TSOP=3=-26
g TSR$=7=0
g TSS$=-13=0
g TTAA=-1=-16
g TTAC=-30=-1
g TTE$=40=13
g TTED=-24=-1
g TTEE=-2=-6
g TTEL=4=-13
g TTEN=-29=-20
g TTER=8=15
g TTES=-19=-8
g TTEX=46=-22
g TTEZ=15=-15
g TTH$=-3=-2
g TTHA=9=-9
g TTHE=-23=-24
g TTHI=26=-22
g TTIE=7=-22
g TTIG=-10=0
g TTIM=-5=10
g TTIN=-16=-35
g TTO$=28=-18
g TTOO=18=-5
g TTOP=22=-18
g TTOR=24=-20
g TTOU=14=0
g TTP$=-30=-2
g TTRE=-25=-3
g TTRU=-16=-1
g TTS$=0=-10
g TTTH=4=0
g TTUR=3=-2
g TTXE=35=0
g TUAL=-3=-22
g TUEE=-1=-15
g TUES=-9=-22
g TUF$=33=0
g TUFF=40=-2
g TULL=0=-9
g TUNA=-10=30
g TUNG=21=-6
g TUNR=9=-3
g TUPI=-10=-2
g TURB=-37=-7
g TURD=-23=37
g TURE=-4=21
g TURN=32=-7
g TURY=-2=-14
g TVEE=14=0
g TWEE=-26=-11
g TWIC=2=-21
g TWXT=1=-3
g TXET=12=-25
g TXIN=-11=-4
g TXRT=32=0
g TXS$=11=-2
g TXT$=30=-6
g TXTE=-6=-3
g TXTI=41=-28
g TXTO=12=0
g TXTS=38=-10
g TYPE=12=9
g TYPW=5=-5
g UAGH=-24=-14
g UAL$=-25=39
g UALL=-9=-7
g UAN$=-11=-4
g UAND=-15=3
g UANT=27=-34
g UARE=-4=-13
g UAT$=-24=-2
g UBAC=26=-1
g UBBS=-12=0
g UBCR=8=0
g UBCS=25=0
g UBEE=18=0
g UBER=11=-6
g UBIL=29=-4
g UBLE=-5=-21
g UBLI=8=-21
g UBME=-8=-5
g UBSC=27=-49
g UBSI=39=-7
g UBSR=40=0
g UBSU=30=-5
g UBSV=6=0
g UCCE=-20=-3
g UCH$=-14=-3
g UCHA=-18=-3
g UCK$=-47=2
g UCOU=-14=-9
g UCTI=-10=-57
g UDAR=-4=27
g UDAY=-24=0
g UDDY=-29=-44
g UDE$=14=-20
g UDGE=-3=26
g UDI$=0=32
g UDL$=-9=0
g UDOS=-7=-2
g UDRA=20=-1
g UEAR=3=-3
g UEBL=-23=-3
g UED$=40=-14
g UEDA=-22=20
g UEDO=-19=28
g UEES=-1=-15
g UEGO=-14=-19
g UEIR=-11=-12
g UEL$=-7=22
g UEN$=18=-26
g UENA=-1=-18
g UENM=42=-1
g UENO=-4=-4
g UENS=4=0
g UEO$=32=-6
g UER$=-8=34
g UERA=-21=13
g UERE=-13=-21
g UERO=26=0
g UERS=-25=-8
g UES$=2=-37
g UESD=-20=-22
g UEST=46=34
g UET$=6=0
g UETS=-3=0
g UEVE=0=25
g UEX$=-9=4
g UEYR=0=-18
g UEZ$=-26=-24
g UFF$=43=-2
g UFFI=-38=0
g UGGH=2=-3
g UGH$=-32=-18
g UGHE=-37=-7
g UGHH=0=-8
g UGHT=-7=5
g UHAI=-9=-2
g UHT =-4=0
g UICK=0=17
g UIE$=7=0
g UIEE=8=24
g UIEN=2=-6
g UIER=-50=10
g UIET=-2=24
g UII$=5=-11
g UIIE=3=0
g UILI=-14=-1
g UILL=57=-7
g UIR$=-1=-11
g UIRE=9=8
g UIRO=-11=-1
g UIRY=-1=13
g UIS$=-6=2
g UISE=-6=-9
g UIT =-4=-21
g UIT$=-26=-41
g UITA=-15=-42
g UITE=41=-28
g UITO=56=-43
g UITR=-7=-16
g UITT=-42=-9
g UIVO=-4=-2
g UJOU=-31=13
g UKD$=-12=0
g ULA$=-3=-15
g ULAI=22=-6
g ULAR=24=0
g ULD$=-8=26
g ULDD=-14=-2
g ULDN=3=-1
g ULE$=-49=-10
g ULEN=-10=-18
g ULER=35=-4
g ULEZ=-11=10
g ULF$=-9=21
g ULIA=-17=-11
g ULIE=-3=-2
g ULL$=-55=22
g ULLY=-23=-4
g ULPE=-14=14
g ULS$=21=-1
g ULTI=43=8
g UMBB=42=-1
g UMBE=0=-43
g UMBR=14=-2
g UMBW=24=-2
g UME$=-32=-54
g UMER=58=-30
g UMMB=3=-4
g UNAT=-10=30
g UNAV=-18=-28
g UNBE=8=0
g UNCA=44=-5
g UNCE=-10=-31
g UNCH=-17=-38
g UNCI=0=-19
g UND$=-8=-41
g UNDA=-13=13
g UNDE=4=29
g UNDI=-17=-19
g UNDO=2=-31
g UNDR=4=13
g UNE$=-7=-9
g UNER=10=-3
g UNES=-13=-15
g UNFO=-10=30
g UNG$=11=-36
g UNIC=21=-18
g UNIO=-18=-27
g UNIT=-24=24
g UNKN=-14=-1
g UNLE=11=0
g UNLI=50=0
g UNLO=-19=32
g UNLS=-7=-2
g UNND=3=3
g UNNE=11=2
g UNNI=-47=36
g UNNS=3=-2
g UNNT=-32=-1
g UNNY=12=0
g UNOS=3=0
g UNS$=43=-6
g UNSB=17=-1
g UNSO=-11=0
g UNSS=8=0
g UNSU=-4=-38
g UNT =25=0
g UNT$=-32=-45
g UNTA=-11=18
g UNTE=-7=5
g UNTI=-5=-1
g UNTL=-14=16
g UNTO=-21=18
g UNUS=23=0
g UNWA=42=-1
g UOI$=26=-7
g UOR$=32=15
g UPDA=-69=-35
g UPE$=-27=-12
g UPER=-19=-1
g UPID=-10=-2
g UPLE=-31=8
g UPLI=-68=-18
g UPO$=68=-2
g UPOR=-23=-5
g UPPO=5=-15
g UPPR=32=-3
g UQIT=16=-3
g URA$=25=-16
g URAE=-31=-9
g URAN=-39=-8
g URB$=-37=-7
g URCH=47=7
g URDA=-23=37
g URDH=-28=-20
g URE$=6=-7
g UREA=2=-24
g UREN=-5=-24
g URES=4=1
g URGE=-15=-53
g URIE=21=-4
g URIN=-8=-32
g URIO=-18=-54
g URN =30=-19
g URN$=-21=9
g URNE=-3=-29
g URQU=-3=-1
g URR$=5=-10
g URRE=-7=-38
g URRI=-48=2
g URRT=-9=-1
g URS$=-24=-23
g URSE=-12=10
g URSU=21=-10
g URT$=-2=-11
g URTE=14=0
g URTH=32=-47
g URTI=-3=9
g URTT=15=-3
g URY$=-2=-14
g US S=-20=4
g USBA=16=1
g USBS=32=-10
g USCA=-13=43
g USCR=36=-22
g USE$=42=28
g USED=0=-48
g USEE=0=-6
g USEF=16=-1
g USEL=-9=-21
g USEN=-3=-5
g USER=-26=0
g USES=-24=-13
g USIE=15=-6
g USII=-23=0
g USIN=76=-39
g USLY=12=0
g USNU=6=0
g USPE=43=-1
g USQU=-28=-56
g USS$=-5=7
g UST$=-12=4
g USTA=17=-4
g USTE=-15=-1
g USTO=12=28
g USTR=-15=-45
g USUA=-10=-7
g USUB=33=-1
g USUL=-3=-15
g USY$=1=-21
g UT .=50=-2
g UT O=-27=-1
g UT U=-44=-5
g UTE$=-24=-34
g UTEN=-12=-34
g UTER=5=0
g UTES=20=27
g UTEZ=57=-6
g UTH$=5=-4
g UTHO=5=-7
g UTI$=14=-4
g UTIL=-18=-4
g UTO$=-31=-19
g UTOB=-40=-13
g UTOM=-27=-46
g UTRE=-10=20
g UTRN=-4=0
g UTSI=13=10
g UTT$=6=-1
g UTTE=20=-7
g UUER=-25=-8
g UUGH=29=0
g UUIE=-20=-1
g UUIT=29=-4
g UULD=-1=14
g UUMB=-3=-13
g UUND=-3=-14
g UUNS=30=-1
g UUPE=-4=18
g UUR$=5=1
g UURE=-7=-24
g UUS$=5=-11
g UUT$=5=-21
g UVAI=6=-1
g UVE$=-23=-7
g UVEZ=-2=-17
g UXX$=-4=0
g UYER=-30=10
g UYIN=20=12
g UYR$=-23=-2
g UYRE=-19=-3
g UYRR=-18=14
g UYS$=-25=-21
g UZZI=17=-2
g V ..=27=-2
g VACA=-1=-9
g VAIL=-18=20
g VAIS=33=-8
g VAL$=-60=26
g VALI=3=3
g VALU=-1=-4
g VAN$=2=-20
g VANC=29=0
g VANT=-21=25
g VAT$=-6=-8
g VATE=11=19
g VAYA=17=0
g VE .=8=-13
g VEC$=17=-7
g VECE=21=-4
g VED$=-6=-40
g VEDE=-1=-30
g VEDN=-12=9
g VEE$=-1=-8
g VEED=-24=-1
g VEER=-38=-5
g VEL$=-19=-36
g VEME=44=-6
g VEN$=21=-14
g VEND=-52=22
g VENF=-21=-7
g VENN=3=-1
g VENR=-3=-2
g VENT=-3=-2
g VER$=-15=-23
g VERE=39=0
g VERI=-18=-52
g VERS=-14=-33
g VERY=16=-1
g VES$=-17=18
g VEUI=58=-6
g VEUL=-6=-14
g VEUT=-35=-30
g VEUX=3=-15
g VEWA=-13=40
g VEZ$=-37=19
g VIA$=-17=3
g VIAJ=-45=-15
g VIAR=36=18
g VICE=7=-56
g VIEN=-20=28
g VIER=-31=-65
g VIEW=-3=-10
g VIMG=3=0
g VING=-33=-22
g VIOL=10=0
g VIOR=4=3
g VIOU=-7=-1
g VIRT=-6=-22
g VISE=-26=-11
g VISI=-70=9
g VOCA=-4=-2
g VOE$=5=0
g VOI$=-3=-1
g VOIC=-8=7
g VOIE=0=16
g VOIR=33=-15
g VOIS=16=-1
g VOKE=61=-25
g VOLA=-10=-25
g VOOR=35=-1
g VOR$=7=-22
g VORR=3=0
g VOTE=12=-13
g VOTR=-21=27
g VOUA=3=7
g VOUD=22=-1
g VOUL=-26=21
g VOUS=-15=39
g VOYE=-2=13
g VRE$=41=-23
g VSII=-2=11
g VUS$=25=15
g VVAI=-9=14
g VVE$=30=-17
g VVER=-21=-1
g VVEU=-11=0
g VVOR=-6=0
g VWR$=-19=0
g W ..=12=0
g WAAN=25=-3
g WABT=-5=0
g WADS=-12=-7
g WAHT=-17=10
g WAIT=-5=-9
g WAKE=-8=-27
g WALK=-35=22
g WALL=6=-2
g WAMP=0=-5
g WAMT=20=-1
g WANN=1=-9
g WANR=-10=0
g WANT=18=-10
g WARN=22=-1
g WARR=-2=-14
g WASE=-14=0
g WASH=-17=31
g WATN=-6=0
g WAY$=13=4
g WEBS=-5=4
g WED$=-10=3
g WEEK=-28=-2
g WEEN=-38=-11
g WEHR=-25=-11
g WEKE=-12=0
g WELC=46=-12
g WELL=-34=10
g WEN$=-23=-2
g WENT=20=1
g WEP$=26=-5
g WER$=19=-17
g WERE=5=-38
g WERI=-14=-7
g WERK=-6=-1
g WESO=-30=-38
g WEVE=5=0
g WGAR=-21=-2
g WGAT=-5=-1
g WGEN=-7=-11
g WHAT=9=7
g WHAY=-1=-8
g WHEM=8=-1
g WHEN=-8=11
g WHER=-35=-21
g WHHA=-14=-4
g WHIC=-39=28
g WHIL=-19=-16
g WHOL=39=0
g WHRN=0=3
g WICE=2=-21
g WIFE=-3=2
g WIHT=-7=3
g WIIL=14=11
g WIIS=-9=0
g WIIT=3=-7
g WIKL=-27=3
g WILK=-16=-5
g WILL=-32=-21
g WING=-32=-56
g WIRE=-55=-5
g WISH=14=-4
g WITC=4=-15
g WITG=-11=-15
g WITH=-11=-7
g WITT=-3=-2
g WIYH=15=-4
g WNAT=42=-14
g WNER=4=-50
g WNRR=4=0
g WNT$=14=-5
g WNTT=22=-12
g WOIL=3=-1
g WONG=-11=-11
g WONT=9=5
g WORD=-49=-19
g WORK=1=15
g WORL=-12=0
g WORR=-52=19
g WORS=-7=-15
g WOTK=0=9
g WOUD=14=0
g WOUL=-7=31
g WRE$=16=0
g WRIT=-3=3
g WRKS=-14=33
g WRNG=4=0
g WRNO=-10=0
g WRO$=-26=16
g WROG=-6=-3
g WRON=9=-43
g WRPN=3=-5
g WSE$=30=-2
g WSLE=-41=-2
g WSNT=-9=1
g WSTE=17=-2
g WTH$=19=-25
g WTIH=-2=-10
g WUIT=-14=0
g WULD=5=5
g WWAN=8=-3
g WWER=-10=0
g WWHA=-11=-7
g WWIL=-27=13
g WWIT=-5=23
g WXT$=-8=16
g WXTS=3=-3
g WYER=21=-5
g XANC=25=0
g XAS$=28=-4
g XCES=16=0
g XCUS=14=0
g XES$=-14=38
g XET$=-16=-29
g XETE=-9=-1
g XETI=-5=0
g XETS=30=0
g XIBL=-6=41
g XIG$=14=0
g XING=31=-8
g XITN=5=0
g XONT=-3=0
g XOS$=-4=0
g XPIR=-2=-34
g XRIB=26=0
g XRIN=12=0
g XRS$=-16=-1
g XST$=14=0
g XTA$=19=-3
g XTD$=4=-1
g XTE$=-18=-2
g XTED=-34=-53
g XTEE=30=0
g XTEN=-26=-3
g XTER=14=-3
g XTES=9=-2
g XTEZ=-5=-5
g XTIG=0=-12
g XTII=8=-1
g XTIN=16=-22
g XTNG=7=-6
g XTO$=-13=-2
g XTOD=-6=0
g XTOO=28=-1
g XTOS=22=-25
g XTS$=23=-89
g XTSS=-4=0
g XTT$=-29=0
g XTTI=11=0
g XTTS=11=-3
g XTUN=17=0
g XXT$=-10=-1
g XXTI=3=-5
g XXTS=-7=-2
g XYED=15=0
g XYIN=13=0
g XYS$=8=0
g Y OF=24=0
g YA N=18=-45
g YAKE=13=-3
g YANS=17=0
g YARD=-2=13
g YEAR=-1=-3
g YED$=27=-16
g YER$=6=-2
g YERS=-17=-3
g YEST=2=-15
g YEXT=31=-2
g YEZ$=-55=-3
g YHAN=-21=-1
g YHES=17=-14
g YHIS=24=-6
g YILL=-10=0
g YIMG=-2=12
g YING=-76=-9
g YIS$=-8=-2
g YIUR=15=0
g YMBE=13=-1
g YMOR=39=-38
g YNG$=-19=18
g YOOU=-1=13
g YOP$=23=-5
g YORU=19=-11
g YOU$=12=-6
g YOUD=18=24
g YOUL=-1=-10
g YOUR=-11=42
g YOUT=2=4
g YOUU=11=-2
g YOUV=-22=-23
g YPED=23=-2
g YRE$=-34=16
g YRIN=-4=-11
g YSTE=-25=-33
g YTHH=-3=-10
g YTHI=-13=-22
g YTIM=-50=-1
g YUDA=-3=11
g YUOR=26=8
g YUR$=-6=20
g YYOU=0=-9
g ZATI=-14=-8
g ZCO$=-10=-8
g ZED$=21=-17
g ZIE$=-28=-17
g ZILL=-32=-10
g ZING=17=-2
g ZONA=-21=31
g ZONE=-63=-42
g ZTS$=15=0
g ZZA$=-56=-15
g ZZIN=17=-2
g ^200=8=-50
g ^201=-7=1
g ^AAD=-7=0
g ^AAP=4=0
g ^AAR=-27=-12
g ^AAS=6=0
g ^ABB=-3=-5
g ^ABC=-7=-22
g ^ABI=-20=17
g ^ABJ=-24=0
g ^ABL=2=34
g ^ABO=-7=16
g ^ABP=4=-6
g ^ABS=-5=-21
g ^ACC=-58=-1
g ^ACE=-10=42
g ^ACH=-49=-12
g ^ACL=-3=-5
g ^ACO=18=-6
g ^ACS=22=-2
g ^ACT=-42=-12
g ^ADD=-53=-35
g ^ADI=37=0
g ^ADT=3=0
g ^ADV=-3=-1
g ^AEG=-19=29
g ^AEL=-22=-8
g ^AEN=9=-6
g ^AER=-11=-1
g ^AFE=14=-2
g ^AFF=-16=0
g ^AFI=9=-7
g ^AFT=-13=24
g ^AGA=-7=-19
g ^AGE=-22=-2
g ^AGI=29=-4
g ^AGR=-28=-14
g ^AHE=9=-2
g ^AHO=-15=-20
g ^AHV=-2=-9
g ^AIG=-26=0
g ^AIM=-19=-5
g ^AKI=1=6
g ^AKR=-3=-3
g ^ALA=-30=-29
g ^ALE=9=-55
g ^ALK=4=0
g ^ALL=41=18
g ^ALO=62=21
g ^ALR=57=-24
g ^ALS=-1=-3
g ^ALT=23=25
g ^ALW=8=-5
g ^AMA=-11=-21
g ^AMB=25=-2
g ^ANC=-28=-25
g ^AND=52=-1
g ^ANN=8=22
g ^ANO=36=-2
g ^ANS=17=-19
g ^ANT=2=-34
g ^ANY=11=-41
g ^AON=-4=-3
g ^AOR=-5=-11
g ^APA=1=-33
g ^APO=5=0
g ^APP=-21=-34
g ^APR=-8=-14
g ^AQU=16=0
g ^ARE=18=4
g ^ARI=-31=-27
g ^ARL=20=-13
g ^ARO=-5=-9
g ^ARR=49=-82
g ^ART=-4=0
g ^ASA=64=-32
g ^ASI=-25=-13
g ^ASP=33=-10
g ^ASS=-16=-1
g ^ATK=5=0
g ^ATO=18=-6
g ^ATP=10=-1
g ^ATR=-11=0
g ^ATT=13=-10
g ^AUC=20=-15
g ^AUJ=-28=-20
g ^AUS=11=-2
g ^AUT=-68=-15
g ^AVA=-42=38
g ^AVE=-13=43
g ^AVI=57=-12
g ^AVO=30=-32
g ^AVV=-24=12
g ^AWA=22=-5
g ^AWE=-30=-38
g ^AWN=23=-5
g ^AWY=31=-5
g ^AYE=6=-29
g ^AYU=-3=11
g ^BAA=-29=0
g ^BAB=-32=0
g ^BAC=-6=-3
g ^BAI=-27=22
g ^BAJ=-29=-27
g ^BAN=-27=-33
g ^BAR=8=0
g ^BAS=14=40
g ^BAT=-16=6
g ^BBA=14=-7
g ^BBO=7=0
g ^BBU=-10=-6
g ^BCA=-19=-12
g ^BEA=-7=-9
g ^BEC=10=-14
g ^BED=-20=3
g ^BEE=-6=-26
g ^BEF=-59=-17
g ^BEG=-4=-6
g ^BEH=24=26
g ^BEI=40=-9
g ^BEL=7=-3
g ^BEN=-3=-7
g ^BER=12=0
g ^BES=-45=-9
g ^BET=-4=1
g ^BID=-13=-26
g ^BIE=-24=8
g ^BIL=-51=-36
g ^BIN=-17=-2
g ^BIR=-42=-38
g ^BLA=-8=26
g ^BLE=1=-27
g ^BLI=9=0
g ^BLO=38=-57
g ^BLS=-1=4
g ^BOA=-36=-6
g ^BOM=4=0
g ^BON=-12=-11
g ^BOO=-20=-13
g ^BOR=14=-39
g ^BOS=46=-2
g ^BOT=18=-38
g ^BOU=-39=-4
g ^BPT=-12=-3
g ^BQC=-23=-5
g ^BQS=22=-4
g ^BRE=13=21
g ^BRI=-52=13
g ^BRO=-19=-47
g ^BUD=-36=-29
g ^BUE=-2=-36
g ^BUI=-5=4
g ^BUM=2=-37
g ^BUN=16=-1
g ^BUR=5=-28
g ^BUS=23=32
g ^BUU=-29=12
g ^BUY=-30=24
g ^BUZ=27=-3
g ^BWE=4=-2
g ^BYE=0=-18
g ^CAA=3=-3
g ^CAB=-47=-60
g ^CAC=-19=-11
g ^CAD=-3=-12
g ^CAE=17=-1
g ^CAI=2=-19
g ^CAK=-48=-28
g ^CAL=-41=-26
g ^CAM=16=18
g ^CAN=-21=-29
g ^CAR=-49=-27
g ^CAS=-34=18
g ^CAU=0=-3
g ^CCA=-22=-5
g ^CCE=-4=0
g ^CCH=-17=-9
g ^CCL=-13=-2
g ^CCO=1=15
g ^CEA=62=-34
g ^CEE=27=0
g ^CEK=-12=-1
g ^CEL=36=-30
g ^CEN=21=-15
g ^CER=-13=-23
g ^CES=40=-43
g ^CET=-17=15
g ^CHA=-22=-18
g ^CHE=-81=7
g ^CHH=-5=-3
g ^CHI=28=-2
g ^CHO=70=-22
g ^CHU=50=-9
g ^CIE=-30=-20
g ^CIT=-21=-20
g ^CLA=-56=-79
g ^CLE=15=-14
g ^CLI=-62=-71
g ^CLO=7=14
g ^CLS=-25=3
g ^CLU=-28=-7
g ^CMO=6=0
g ^CNA=-1=-15
g ^CNO=-23=-3
g ^COA=-24=-44
g ^COD=-42=-25
g ^COI=20=-10
g ^COL=-11=24
g ^COM=7=-5
g ^CON=-34=-2
g ^COO=-10=-24
g ^COP=-52=-38
g ^COR=-9=35
g ^COS=43=10
g ^COT=0=5
g ^COU=-58=-6
g ^COV=-8=-18
g ^COY=-34=-1
g ^CQN=-8=-17
g ^CRA=-5=-20
g ^CRE=-58=-47
g ^CRU=-25=-9
g ^CSA=-5=22
g ^CSL=-21=0
g ^CSS=16=21
g ^CUA=-23=67
g ^CUE=-3=-32
g ^CUO=20=-18
g ^CUR=-49=-80
g ^CUS=22=-2
g ^CUT=44=-2
g ^DAD=15=-22
g ^DAI=-17=-5
g ^DAL=26=-6
g ^DAM=-25=-10
g ^DAN=-43=-34
g ^DAR=25=-13
g ^DAT=37=10
g ^DAU=14=-10
g ^DAV=31=-8
g ^DAY=-23=-6
g ^DDE=-32=0
g ^DDO=5=-5
g ^DDR=0=-16
g ^DDU=-3=-8
g ^DEA=-5=-38
g ^DEB=-30=-23
g ^DEC=63=2
g ^DEE=4=-20
g ^DEH=-3=0
g ^DEJ=-68=-102
g ^DEK=-24=-8
g ^DEL=-8=-60
g ^DEM=4=12
g ^DEN=45=-11
g ^DEP=6=-19
g ^DER=68=-13
g ^DES=25=-39
g ^DET=53=-23
g ^DEV=-19=28
g ^DIA=9=-23
g ^DIC=10=14
g ^DID=21=-26
g ^DIE=-6=-39
g ^DIF=32=-2
g ^DIG=12=-32
g ^DIJ=-18=-8
g ^DIL=-5=-12
g ^DIM=1=-24
g ^DIN=25=-15
g ^DIO=-1=-7
g ^DIR=-31=-2
g ^DIS=-1=18
g ^DIT=-18=-13
g ^DJE=7=0
g ^DMA=-17=-7
g ^DO =-46=-7
g ^DOB=12=0
g ^DOC=8=0
g ^DOE=-45=17
g ^DOI=13=-6
g ^DOM=-14=-29
g ^DON=17=-24
g ^DOO=-66=28
g ^DOR=8=30
g ^DOS=-20=7
g ^DOW=2=-10
g ^DPE=-17=-1
g ^DRI=-20=-6
g ^DRO=-52=-27
g ^DSP=-1=7
g ^DST=-4=0
g ^DTA=-8=-10
g ^DTO=-26=-1
g ^DUE=-36=28
g ^DUP=-73=-4
g ^DUR=-28=-33
g ^EAC=-3=-3
g ^EAD=-9=-2
g ^EAI=5=-1
g ^EAM=-18=-15
g ^EAN=-10=0
g ^EAR=-47=-9
g ^EAS=31=-2
g ^EAT=16=-19
g ^ECE=6=-1
g ^ECO=44=-9
g ^ECR=-7=-15
g ^ECS=-4=0
g ^EDJ=-4=-12
g ^EDN=-21=-11
g ^EEL=0=-18
g ^EEM=-14=-22
g ^EEN=-16=0
g ^EEP=-19=-1
g ^EES=3=-1
g ^EEX=15=-7
g ^EFF=17=-23
g ^EHL=-8=-13
g ^EHR=31=0
g ^EIG=19=0
g ^EJE=-6=0
g ^EKE=-12=-12
g ^ELA=-21=-10
g ^ELE=2=13
g ^ELF=-3=-2
g ^ELI=35=-2
g ^ELL=-2=24
g ^ELS=39=-28
g ^EMA=-49=-17
g ^EME=16=0
g ^EMI=-45=1
g ^EMM=22=0
g ^EMO=37=-9
g ^EMQ=-26=0
g ^EMR=17=0
g ^EMS=6=-5
g ^ENC=1=3
g ^END=-82=-2
g ^ENE=-10=-13
g ^ENF=-4=-5
g ^ENG=6=-1
g ^ENJ=-18=-2
g ^ENL=-37=-34
g ^ENO=36=-42
g ^ENR=40=-14
g ^ENS=46=-3
g ^ENT=10=23
g ^ENV=20=29
g ^EOU=-6=0
g ^EPL=-28=-4
g ^EQU=-12=-26
g ^ERA=-11=-8
g ^ERP=-30=-20
g ^ERR=-43=-23
g ^ERS=-22=0
g ^ESA=-10=-8
g ^ESC=-7=-41
g ^ESN=-15=0
g ^ESP=-3=-5
g ^ESR=21=-6
g ^EST=2=-7
g ^ETE=-7=18
g ^ETR=22=-27
g ^ETT=-4=-1
g ^ETX=-21=-7
g ^EVE=30=-4
g ^EXC=19=0
g ^EXP=14=-43
g ^EXT=-14=-5
g ^F O=66=-11
g ^FAA=18=0
g ^FAI=40=-16
g ^FAK=-36=-17
g ^FAL=-11=-8
g ^FAM=-7=-8
g ^FAR=23=0
g ^FAU=-10=-21
g ^FAV=15=-2
g ^FED=8=-21
g ^FEE=-1=-36
g ^FEL=2=12
g ^FEM=0=-8
g ^FEN=-13=42
g ^FEO=-8=-1
g ^FER=-7=18
g ^FEW=-29=-24
g ^FFI=-5=-9
g ^FFR=-7=3
g ^FFU=16=-11
g ^FIB=-18=40
g ^FIC=23=18
g ^FII=20=-9
g ^FIL=22=18
g ^FIN=1=28
g ^FIR=-44=-13
g ^FIV=0=-13
g ^FLE=-6=41
g ^FLI=-4=-31
g ^FLO=-15=-55
g ^FOF=-29=0
g ^FOI=42=-10
g ^FOL=33=-33
g ^FOO=15=-40
g ^FOR=17=-38
g ^FOT=-79=10
g ^FOU=61=-36
g ^FRA=-43=26
g ^FRE=15=-6
g ^FRI=-15=-6
g ^FRO=-38=23
g ^FRP=-13=-1
g ^FRR=-5=0
g ^FRU=-18=-45
g ^FUC=14=-27
g ^FUE=-5=-5
g ^FUL=-46=18
g ^FUM=-50=-2
g ^FUN=-11=-25
g ^FUR=47=-3
g ^GAA=-3=-10
g ^GAC=33=-2
g ^GAE=-10=0
g ^GAL=0=-20
g ^GAM=-4=-10
g ^GAR=-74=23
g ^GAV=1=-18
g ^GEN=-2=-29
g ^GEO=-14=-6
g ^GER=3=0
g ^GET=-7=-47
g ^GGE=-2=-10
g ^GGO=-20=8
g ^GIE=-7=0
g ^GIV=-44=16
g ^GLA=-44=-5
g ^GO =14=-3
g ^GOD=-13=-5
g ^GOE=-14=-7
g ^GOI=60=-38
g ^GON=-23=-34
g ^GOO=24=9
g ^GOP=28=-9
g ^GOT=-16=-4
g ^GOU=0=26
g ^GRA=-11=17
g ^GRC=-22=0
g ^GRE=-12=1
g ^GRO=7=-2
g ^GTI=0=-17
g ^GUS=6=28
g ^GUY=-25=-21
g ^HAB=12=22
g ^HAG=39=-4
g ^HAH=-24=-3
g ^HAL=-3=-2
g ^HAN=12=-4
g ^HAO=12=17
g ^HAP=-22=7
g ^HAR=-1=-12
g ^HAS=-10=-20
g ^HAT=-20=-24
g ^HAV=-14=-2
g ^HEA=6=-22
g ^HEE=-15=12
g ^HEL=-3=-5
g ^HER=23=7
g ^HES=-16=-1
g ^HEU=11=-10
g ^HHA=6=0
g ^HHO=-6=7
g ^HIG=-5=-10
g ^HII=5=-2
g ^HIJ=27=-2
g ^HIL=-25=-6
g ^HIN=-6=-18
g ^HIR=-21=-3
g ^HIT=31=-4
g ^HLO=-24=-3
g ^HMO=-13=24
g ^HNU=-11=-2
g ^HOA=3=3
g ^HOL=-20=-29
g ^HOM=-24=-7
g ^HON=32=-29
g ^HOO=14=0
g ^HOP=-7=-8
g ^HOR=-40=-36
g ^HOS=6=-12
g ^HOU=-18=38
g ^HOW=24=-1
g ^HPO=-8=-3
g ^HQV=-3=-5
g ^HRE=27=-2
g ^HSV=4=0
g ^HTA=7=-13
g ^HTE=-8=-10
g ^HTI=3=-23
g ^HUN=-14=-16
g ^HUS=16=7
g ^HWR=19=0
g ^IDE=-6=-28
g ^IFF=-23=21
g ^IGH=-15=-9
g ^IGN=-56=-25
g ^IIN=12=0
g ^ILN=-4=-8
g ^IMM=46=-36
g ^IMN=14=0
g ^INB=61=-3
g ^INC=22=13
g ^INF=5=5
g ^INM=27=-25
g ^INQ=-21=30
g ^INS=22=-11
g ^INT=-51=42
g ^INU=-26=1
g ^IPH=-7=0
g ^IRG=-5=-9
g ^ISN=-47=14
g ^IST=-25=14
g ^ITE=-1=-3
g ^IWT=19=-25
g ^JAM=19=-2
g ^JAN=-14=-49
g ^JAV=-5=0
g ^JEL=-7=2
g ^JES=4=13
g ^JEU=0=32
g ^JOH=24=12
g ^JOK=-28=-35
g ^JON=-36=1
g ^JOS=-2=27
g ^JOU=-9=-28
g ^JUA=-11=-4
g ^JUB=29=-4
g ^JUE=0=25
g ^JUN=-11=-11
g ^JUS=-27=-3
g ^KAR=-15=-34
g ^KAS=26=-17
g ^KAT=-22=-11
g ^KEA=-27=-8
g ^KEE=-41=-39
g ^KEF=-5=0
g ^KEI=-10=-11
g ^KEP=-20=-26
g ^KES=-34=0
g ^KEY=-43=-27
g ^KIC=-7=-10
g ^KID=-12=-33
g ^KIN=29=-18
g ^KIS=-11=0
g ^KIT=38=-14
g ^KKE=-1=-3
g ^KKI=5=0
g ^KNI=7=0
g ^KNO=-15=-17
g ^KON=-17=-34
g ^KOO=27=0
g ^KUN=-18=0
g ^KWE=26=-5
g ^LAA=-14=-4
g ^LAD=11=-6
g ^LAE=-55=-21
g ^LAI=-28=-51
g ^LAK=8=-12
g ^LAN=-57=-27
g ^LAR=6=0
g ^LAS=-12=-11
g ^LAT=-80=2
g ^LAU=-65=-24
g ^LAW=-29=-20
g ^LAY=16=-1
g ^LCI=-10=-3
g ^LEA=1=-27
g ^LED=-23=-18
g ^LEE=37=-11
g ^LEF=-27=-6
g ^LEG=28=8
g ^LEN=-49=-5
g ^LEQ=-12=0
g ^LER=18=-1
g ^LES=-73=-9
g ^LET=21=19
g ^LEV=15=-23
g ^LIA=3=-6
g ^LIC=45=-33
g ^LID=29=-1
g ^LIE=-21=-1
g ^LIF=-5=0
g ^LIG=31=12
g ^LII=-12=-12
g ^LIJ=14=1
g ^LIK=-27=20
g ^LIN=-21=-26
g ^LIS=-5=25
g ^LIT=23=8
g ^LIV=4=-48
g ^LLA=-39=-4
g ^LLE=-49=35
g ^LLI=-13=0
g ^LLL=-13=-8
g ^LLO=-34=-10
g ^LLU=1=-10
g ^LND=3=-5
g ^LOA=-14=2
g ^LOC=-33=-34
g ^LOE=9=0
g ^LOK=14=17
g ^LON=30=-45
g ^LOO=-56=63
g ^LOP=-3=15
g ^LOS=10=-27
g ^LOU=0=29
g ^LOV=-83=3
g ^LPE=3=-3
g ^LPO=-5=-1
g ^LPU=-8=-2
g ^LQS=31=-2
g ^LRA=-15=-3
g ^LRE=25=-25
g ^LSI=3=-18
g ^LST=9=-1
g ^LTA=-22=14
g ^LUA=-24=-14
g ^LUC=-41=-38
g ^LUE=-12=-16
g ^LUN=-70=-57
g ^LUS=14=-17
g ^LWA=-33=-7
g ^MAA=-22=-5
g ^MAD=-27=19
g ^MAI=2=24
g ^MAK=44=-2
g ^MAL=-5=-5
g ^MAM=-4=0
g ^MAN=-10=5
g ^MAR=0=-15
g ^MAS=34=31
g ^MAT=9=-12
g ^MAU=6=-1
g ^MEA=-32=-20
g ^MEE=-18=8
g ^MEH=-13=-11
g ^MEJ=5=-13
g ^MEM=-19=-27
g ^MEN=-8=-23
g ^MER=-4=0
g ^MES=-10=-47
g ^MEU=-20=-17
g ^MEX=25=-1
g ^MIA=-19=17
g ^MID=20=-26
g ^MIG=-20=2
g ^MIK=-6=10
g ^MIL=-16=-28
g ^MIN=15=25
g ^MIR=43=-4
g ^MIS=-57=-34
g ^MMA=12=0
g ^MME=3=-1
g ^MMI=-14=-8
g ^MMO=-12=-5
g ^MNA=15=-2
g ^MND=2=-4
g ^MNS=-4=-1
g ^MOA=59=-4
g ^MOB=-18=-17
g ^MOD=-30=-41
g ^MOE=9=0
g ^MOL=65=-1
g ^MOM=-28=-29
g ^MON=-21=5
g ^MOO=27=-18
g ^MOR=10=-5
g ^MOS=-9=30
g ^MOT=1=21
g ^MOV=-18=-43
g ^MOW=-11=-10
g ^MRA=12=0
g ^MRE=0=10
g ^MSG=28=-47
g ^MSJ=19=-15
g ^MSS=14=0
g ^MUC=-34=-10
g ^MUE=-23=-3
g ^MUM=30=-2
g ^MUS=-25=-2
g ^MUT=-28=-5
g ^MYS=43=0
g ^NAC=-8=-9
g ^NAD=10=-22
g ^NAK=-26=0
g ^NAM=-25=30
g ^NAN=-40=0
g ^NAT=-6=-2
g ^NAV=-6=-13
g ^NEC=26=-17
g ^NED=-8=-1
g ^NEE=-1=-11
g ^NEG=-50=-10
g ^NEI=-19=-5
g ^NER=-9=-2
g ^NEV=-49=-1
g ^NEW=-17=21
g ^NEX=-34=-11
g ^NIC=23=-13
g ^NIG=-17=-43
g ^NIM=16=-3
g ^NKO=-15=5
g ^NMB=-3=0
g ^NMU=23=-7
g ^NNE=3=-1
g ^NNO=-12=-18
g ^NNU=-9=0
g ^NO =27=-16
g ^NOA=-4=-4
g ^NOB=7=-27
g ^NOC=-20=-11
g ^NOE=35=0
g ^NOI=-5=11
g ^NOL=18=-1
g ^NOM=21=9
g ^NON=-19=-21
g ^NOO=-20=9
g ^NOP=8=-21
g ^NOR=17=-5
g ^NOT=19=-32
g ^NOU=-31=-21
g ^NPT=5=-1
g ^NSU=-12=-6
g ^NTO=4=-9
g ^NUB=-7=-6
g ^NUE=-24=-22
g ^NUM=18=-44
g ^NUN=47=-5
g ^NUR=7=-33
g ^NUS=20=-11
g ^NUU=-1=-13
g ^NVE=-35=-4
g ^NWE=-12=-4
g ^NYM=17=-2
g ^OAR=-10=2
g ^OBR=-12=-14
g ^OCA=-7=-9
g ^OCC=-12=-8
g ^OCM=20=-17
g ^OCN=-3=-11
g ^ODW=-7=9
g ^OFE=-33=-17
g ^OFF=-24=-3
g ^OFI=-2=-17
g ^OFR=-3=-17
g ^OGO=14=-1
g ^OHO=13=-1
g ^OHT=-1=5
g ^OIG=42=-6
g ^OKA=31=-6
g ^OLE=-20=-9
g ^OLS=-14=-12
g ^OLV=-28=-4
g ^OME=13=3
g ^OMM=9=-1
g ^ONC=47=4
g ^ONE=4=2
g ^ONK=-3=-2
g ^ONL=0=-39
g ^ONN=20=0
g ^ONS=30=-3
g ^ONT=-48=-7
g ^OOF=0=7
g ^OON=4=0
g ^OOP=-35=-28
g ^OOT=-28=-9
g ^OPE=-26=-20
g ^OPT=-13=-61
g ^OPY=18=-12
g ^ORD=-26=-9
g ^ORE=-9=0
g ^OSL=-25=-5
g ^OTH=-61=8
g ^OTL=11=-3
g ^OTO=-5=10
g ^OTR=-11=34
g ^OUL=0=8
g ^OUR=25=-7
g ^OUT=27=7
g ^OVE=37=-40
g ^OVU=25=15
g ^OWN=4=-50
g ^OYU=-6=20
g ^PAA=6=-18
g ^PAC=-46=-33
g ^PAE=5=-4
g ^PAG=-30=-23
g ^PAI=-8=-32
g ^PAL=0=7
g ^PAN=-35=-22
g ^PAP=-42=-17
g ^PAR=-16=38
g ^PAS=-12=-5
g ^PAT=3=8
g ^PAU=-50=-39
g ^PAY=-31=13
g ^PEA=-29=-4
g ^PED=14=11
g ^PEN=-25=-11
g ^PEO=-15=-30
g ^PER=-31=12
g ^PES=-26=0
g ^PEU=-44=1
g ^PGO=-12=-5
g ^PHA=-19=-2
g ^PHN=15=0
g ^PHO=8=-17
g ^PHP=-7=-5
g ^PIC=-58=-53
g ^PID=28=11
g ^PIN=-4=41
g ^PIR=-17=-8
g ^PIS=43=0
g ^PIZ=-56=-15
g ^PKE=-18=-8
g ^PKU=-7=-5
g ^PLA=-26=-5
g ^PLE=0=-37
g ^PLI=-7=0
g ^PLL=3=-4
g ^PLR=40=0
g ^PLS=-6=-1
g ^PLU=8=-45
g ^PLW=-17=0
g ^PLY=0=-12
g ^POI=29=-11
g ^POL=38=-4
g ^PON=19=-18
g ^POO=-12=-7
g ^POR=19=-10
g ^POS=-32=-65
g ^POU=-6=5
g ^PPA=5=13
g ^PPH=-15=-7
g ^PPL=-1=7
g ^PPR=-17=-5
g ^PQS=-12=-17
g ^PRA=16=0
g ^PRB=-21=-21
g ^PRE=29=49
g ^PRI=12=-34
g ^PRO=25=31
g ^PTE=25=-13
g ^PUE=-39=25
g ^PUL=-8=19
g ^PUO=4=4
g ^PUR=5=28
g ^PWR=-27=16
g ^QIE=-15=-12
g ^QII=-7=-2
g ^QIT=35=-14
g ^QIU=-5=-1
g ^QLR=16=-4
g ^QQU=21=-7
g ^QSK=0=19
g ^QUA=-4=-33
g ^QUE=-12=45
g ^QUI=-26=-23
g ^QUO=35=-6
g ^QUT=4=-16
g ^QUU=14=-5
g ^QYI=-1=-5
g ^RAC=-23=-11
g ^RAI=-10=-13
g ^RAK=25=-18
g ^RAN=-39=-14
g ^RAP=-12=6
g ^RAT=-3=-18
g ^RCE=-7=-5
g ^REA=-11=-8
g ^REC=-23=-4
g ^RED=-51=-23
g ^REE=-29=-13
g ^REF=60=-5
g ^REG=8=-23
g ^REI=-37=-24
g ^REJ=-6=21
g ^REL=-4=-12
g ^REM=2=-7
g ^REN=-66=-33
g ^REO=16=-4
g ^REP=-31=-111
g ^REQ=79=6
g ^RES=-6=-97
g ^RET=20=-66
g ^REU=-18=-27
g ^REV=12=-40
g ^REX=-33=-7
g ^RFO=-19=0
g ^RGE=-15=-8
g ^RGH=-13=0
g ^RHA=-6=0
g ^RHE=-15=0
g ^RHI=6=-12
g ^RIC=16=38
g ^RID=-16=-10
g ^RIE=5=-8
g ^RIG=39=-23
g ^RIH=17=-2
g ^RII=5=6
g ^RIL=-21=-9
g ^RIN=-35=0
g ^RIR=23=-1
g ^RMA=13=0
g ^RME=13=-4
g ^RMO=12=-9
g ^ROA=-13=30
g ^ROC=44=-13
g ^ROM=4=0
g ^ROO=-44=40
g ^ROU=-3=-18
g ^RPE=-37=-14
g ^RPO=13=-15
g ^RRA=13=-7
g ^RRC=-6=0
g ^RRE=-25=4
g ^RRM=-15=-3
g ^RRR=0=-10
g ^RSE=-15=-1
g ^RUN=-4=41
g ^RUT=5=-34
g ^RWS=0=-8
g ^SAA=5=0
g ^SAB=-17=44
g ^SAC=-41=-44
g ^SAD=-12=-16
g ^SAE=-13=-2
g ^SAF=-24=-8
g ^SAI=-14=-22
g ^SAL=-32=-2
g ^SAM=-38=27
g ^SAN=-20=-11
g ^SAQ=72=-9
g ^SAR=-26=32
g ^SAT=-18=37
g ^SAV=7=-4
g ^SAY=-22=-18
g ^SCA=29=-18
g ^SCH=-34=27
g ^SCR=40=-26
g ^SEA=-16=12
g ^SEB=-9=0
g ^SEC=-22=15
g ^SED=3=0
g ^SEE=-34=31
g ^SEG=-10=-11
g ^SEK=-18=11
g ^SEL=-24=13
g ^SEM=-3=12
g ^SEN=-34=23
g ^SEP=-27=15
g ^SER=-15=-20
g ^SET=-7=5
g ^SEU=-20=-18
g ^SHA=-41=-26
g ^SHE=-30=8
g ^SHI=-13=-28
g ^SHO=-57=-7
g ^SHP=-30=-15
g ^SHU=32=-8
g ^SIA=6=-7
g ^SIF=13=-9
g ^SIG=18=-62
g ^SII=0=-16
g ^SIL=-60=-27
g ^SIN=14=-41
g ^SIR=-36=-17
g ^SIS=-41=-16
g ^SIT=14=-12
g ^SIU=16=0
g ^SKI=-21=-18
g ^SLE=-25=-38
g ^SLL=6=-16
g ^SLO=17=-39
g ^SLR=21=0
g ^SMA=25=-30
g ^SMI=14=-44
g ^SMO=-20=-14
g ^SND=-33=2
g ^SNO=-19=-6
g ^SNS=28=-3
g ^SOG=-30=-9
g ^SOH=-15=-7
g ^SOI=-41=4
g ^SOL=18=4
g ^SOM=-1=3
g ^SON=-3=13
g ^SOO=7=-6
g ^SOP=6=-6
g ^SOR=-15=0
g ^SOT=22=-12
g ^SOU=-35=-2
g ^SPA=-43=-7
g ^SPE=-17=-30
g ^SPO=-13=-8
g ^SPR=-7=-2
g ^SPU=-22=-4
g ^SQU=-4=-13
g ^SRO=40=-13
g ^SRR=-12=6
g ^SRV=9=-1
g ^SSE=-2=-25
g ^SSH=-26=-9
g ^SSO=-18=5
g ^SST=25=-33
g ^SSU=17=0
g ^SSY=1=-20
g ^STA=-52=-38
g ^STE=-22=-10
g ^STI=17=8
g ^STO=41=-44
g ^STP=2=-21
g ^STR=-30=48
g ^STT=24=-31
g ^STU=39=-10
g ^STV=14=0
g ^SUB=26=-10
g ^SUC=-14=-3
g ^SUD=-24=0
g ^SUE=27=-17
g ^SUF=-33=0
g ^SUH=-4=0
g ^SUI=4=-9
g ^SUN=-7=15
g ^SUP=16=-18
g ^SUR=-23=-5
g ^SUS=49=-5
g ^SUU=-10=-10
g ^SWA=-10=-4
g ^SWI=-3=-55
g ^SWN=-5=0
g ^SYI=-10=0
g ^SYO=23=-8
g ^SYS=5=-33
g ^TAA=5=-4
g ^TAB=-55=-16
g ^TAE=17=-15
g ^TAH=-16=-8
g ^TAJ=21=-2
g ^TAK=18=-41
g ^TAL=-19=3
g ^TAM=-9=13
g ^TAN=34=-1
g ^TAP=-27=-22
g ^TAR=-22=6
g ^TAT=-4=0
g ^TAX=16=36
g ^TCP=24=-5
g ^TEA=-43=-60
g ^TEC=11=-1
g ^TEE=-19=2
g ^TEH=8=-13
g ^TEI=20=-3
g ^TEL=-23=-7
g ^TEM=-8=-28
g ^TEN=-52=-6
g ^TER=-29=-32
g ^TES=18=-51
g ^TET=9=-19
g ^TEX=31=-45
g ^TEZ=39=-5
g ^TGI=2=-6
g ^THA=-38=-1
g ^THE=47=19
g ^THH=35=-2
g ^THI=10=-31
g ^THN=-12=-5
g ^THO=42=-21
g ^THQ=-1=-9
g ^THR=-16=-7
g ^THS=63=-27
g ^THT=-7=0
g ^THU=14=8
g ^THW=27=-5
g ^TIE=-45=48
g ^TIH=25=-9
g ^TII=4=-4
g ^TIL=-54=-30
g ^TIM=2=42
g ^TIR=-7=-10
g ^TIT=-18=-36
g ^TJA=35=-4
g ^TJE=18=0
g ^TJI=7=-18
g ^TKA=15=0
g ^TKQ=3=0
g ^TMI=-9=0
g ^TMO=-15=-3
g ^TOD=11=9
g ^TOI=-12=19
g ^TOL=-6=-3
g ^TOM=-24=-3
g ^TON=-67=-46
g ^TOO=-11=-10
g ^TOP=24=-26
g ^TOR=-5=-3
g ^TOU=22=30
g ^TOW=-25=9
g ^TQK=9=-1
g ^TRA=4=13
g ^TRE=1=4
g ^TRI=-10=13
g ^TRL=4=-2
g ^TRO=9=1
g ^TRR=-14=-8
g ^TRU=-60=20
g ^TRX=39=-1
g ^TRY=0=-26
g ^TSK=5=-1
g ^TSO=-15=-27
g ^TTA=1=-14
g ^TTE=-23=-10
g ^TTH=2=-36
g ^TTI=-8=0
g ^TTO=32=0
g ^TTT=4=0
g ^TTU=33=-2
g ^TTX=34=0
g ^TUE=-10=-28
g ^TUN=9=-3
g ^TUR=24=-2
g ^TWI=2=-21
g ^TWX=1=-3
g ^TXE=-14=-25
g ^TXR=32=0
g ^TXT=50=-37
g ^TYP=7=-16
g ^UBS=38=-6
g ^UDE=4=0
g ^UGN=-23=-5
g ^UIR=-5=-1
g ^ULT=47=-12
g ^UMB=6=-5
g ^UNA=-31=-29
g ^UNB=-4=-17
g ^UNC=29=-20
g ^UND=14=30
g ^UNF=-10=30
g ^UNI=-2=18
g ^UNK=-13=-4
g ^UNL=29=26
g ^UNN=-11=-2
g ^UNS=-17=-39
g ^UNT=-11=-2
g ^UNU=25=0
g ^UNW=73=-16
g ^UPD=-69=-35
g ^UQE=-5=10
g ^UQI=15=-1
g ^URG=-15=-53
g ^USE=-3=-54
g ^USI=47=-18
g ^USN=5=-7
g ^USP=26=0
g ^UST=14=-7
g ^USU=19=-7
g ^UTI=-18=-4
g ^UTR=-4=0
g ^UTS=-4=12
g ^UUN=22=-10
g ^UYE=-15=-9
g ^VAC=-1=-9
g ^VAL=9=-24
g ^VAN=23=-24
g ^VAY=17=0
g ^VED=-15=-21
g ^VEN=-66=15
g ^VER=-27=-43
g ^VEU=24=-52
g ^VIA=-43=-20
g ^VIE=-55=-45
g ^VIO=9=3
g ^VIR=-6=-22
g ^VIS=-74=6
g ^VOI=10=-16
g ^VOL=-10=-25
g ^VOM=-16=0
g ^VOO=18=0
g ^VOT=-18=26
g ^VOU=-10=40
g ^VOY=-15=-6
g ^VSI=-2=11
g ^VUE=34=-1
g ^VVE=-11=0
g ^VWU=1=-9
g ^WAA=16=-3
g ^WAB=-5=0
g ^WAH=-17=10
g ^WAI=-5=-12
g ^WAK=-5=-21
g ^WAL=-51=20
g ^WAM=18=-2
g ^WAN=8=-11
g ^WAR=20=-23
g ^WAS=-17=31
g ^WEB=-3=4
g ^WEE=-28=-2
g ^WEH=-24=-7
g ^WEK=-12=0
g ^WEL=3=7
g ^WEN=20=1
g ^WER=-3=-38
g ^WEV=5=0
g ^WGA=-5=-1
g ^WGE=-7=-11
g ^WHA=9=8
g ^WHE=-25=10
g ^WHH=-14=-4
g ^WHI=-47=29
g ^WHO=78=-9
g ^WHR=-17=2
g ^WIF=-3=2
g ^WIH=-7=3
g ^WII=25=3
g ^WIK=-28=3
g ^WIL=-27=-23
g ^WIR=-58=-35
g ^WIS=14=-4
g ^WIT=-15=-9
g ^WIY=15=-4
g ^WNA=15=-14
g ^WNT=22=-12
g ^WOI=4=-1
g ^WOK=20=0
g ^WOL=-4=4
g ^WON=9=4
g ^WOR=-20=22
g ^WOT=0=9
g ^WOU=-3=31
g ^WRI=-3=3
g ^WRK=-13=40
g ^WRN=-8=-5
g ^WRO=6=-44
g ^WRP=3=-5
g ^WSN=-9=1
g ^WST=17=-2
g ^WTI=-2=-10
g ^WUI=-25=0
g ^WUL=3=23
g ^WWA=23=-7
g ^WWE=-15=0
g ^WWH=-13=9
g ^WWI=-28=32
g ^WWO=0=11
g ^XAN=25=0
g ^XON=-3=1
g ^YA =18=-45
g ^YAK=13=-3
g ^YAL=9=-6
g ^YAR=-2=13
g ^YEA=-3=-6
g ^YES=3=-19
g ^YEX=31=-2
g ^YHA=-29=-21
g ^YHE=16=-17
g ^YHI=24=-6
g ^YIU=15=0
g ^YOO=-1=13
g ^YOR=22=1
g ^YOU=-8=43
g ^YUO=26=8
g ^YYO=-1=-20
g ^ZIL=-32=-10
g ^ZON=-66=23
k already already receive=47=-2
k already call me=-16=22
k already cease text=-17=-2
k already cease toText=3=-4
k already cease toText |=3=-1
k already cease |=42=-7
k already done i=6=-1
k already done more=33=-2
k already done more i=33=-2
k already done |=65=-9
k already greet |=16=0
k already help |=-7=51
k already i already=12=0
k already i house=-7=18
k already i house |=-7=18
k already i list=-24=0
k already i not=14=0
k already i said=-3=0
k already i these=22=0
k already i these list=18=0
k already i |=36=-53
k already lead tale=56=-1
k already lead tale more=56=-1
k already me i=-11=-5
k already me i these=64=-1
k already me i |=-72=-5
k already me lead=22=-1
k already me number=82=-1
k already me number |=4=0
k already me text=12=-1
k already me |=-81=-4
k already meet |=-5=74
k already more text=97=-2
k already more text |=97=-2
k already more |=-21=-2
k already not cease=-39=-5
k already not me=42=-2
k already not me toText=14=-1
k already not more=7=-3
k already not text=44=-1
k already not text |=9=0
k already not toText=-21=22
k already not |=19=-62
k already please away=9=-1
k already please away me=9=-1
k already please cease=15=0
k already please cease toText=15=0
k already please |=-24=-1
k already receive lead=5=0
k already receive lead |=10=0
k already receive these=3=-2
k already receive these i=37=0
k already receive these |=-51=-1
k already receive they=25=0
k already receive they |=25=0
k already receive |=11=-9
k already remove me=-9=-1
k already remove me number=-11=-1
k already said cease=33=0
k already still |=8=-22
k already tale kin=3=-9
k already tale kin cease=42=-10
k already tale kin i=21=-7
k already tale kin please=-30=-3
k already tale kin you=10=-4
k already tale kin |=-35=0
k already text i=8=-2
k already text i receive=8=-2
k already text more=-12=0
k already text please=-70=-1
k already text |=-60=-17
k already these meet=-1=21
k already these meet |=-1=19
k already these number=11=0
k already these |=-45=-1
k already they still=-36=-5
k already they still |=-36=-5
k already time i=-3=-18
k already time i time=-3=-18
k already time not=0=-21
k already time they=31=-16
k already time |=-26=0
k already toText lead=-6=0
k already toText lead |=-6=0
k already toText me=-20=-15
k already toText me i=-34=-1
k already toText me |=-12=-4
k already toText text=31=-6
k already toText these=11=-2
k already toText these done=9=-1
k already toText these |=-29=0
k already toText they=9=-1
k already toText |=-19=-6
k already unsubscribe me=20=0
k already want cease=39=-7
k already want tale=9=-1
k already want |=87=-20
k already you toText=46=-41
k already | |=-18=-29
k annoyance away me=21=0
k annoyance cease |=34=-5
k annoyance text cease=6=0
k annoyance text cease |=6=0
k annoyance | |=48=-28
k answer auto |=-2=-16
k answer cease cease=-16=0
k answer cease |=-38=-2
k answer | |=-25=-20
k ask can i=-1=-6
k ask can i help=-3=53
k ask cease call=-6=-13
k ask cease list=15=-3
k ask cease not=58=-1
k ask cease text=19=0
k ask cease text |=19=0
k ask cease these=51=-1
k ask cease these text=9=0
k ask cease these |=43=0
k ask cease they=-5=-6
k ask cease you=25=-14
k ask cease |=61=-59
k ask done text=-21=-4
k ask done you=-27=-16
k ask done you already=22=-2
k ask done you help=-1=37
k ask done you toText=31=-2
k ask done you |=-23=-4
k ask email |=-3=48
k ask greet |=-6=12
k ask house done=-1=3
k ask house done you=-1=3
k ask house |=-10=59
k ask i away=-39=0
k ask i cease=-17=-4
k ask i cease lead=-47=0
k ask i cease me=-38=0
k ask i cease these=28=0
k ask i cease they=34=0
k ask i cease |=-68=0
k ask i done=-36=-12
k ask i i=5=60
k ask i me=30=-46
k ask i me |=-64=-33
k ask i meet=-31=-29
k ask i receive=95=-12
k ask i receive cease=30=0
k ask i receive i=-9=-10
k ask i receive more=37=-1
k ask i receive these=27=0
k ask i remove=-33=-4
k ask i remove lead=-29=0
k ask i remove me=-13=0
k ask i said=37=0
k ask i these=-33=-27
k ask i these |=-62=-26
k ask i toText=-48=-15
k ask i unsubscribe=3=0
k ask i unsubscribe |=3=0
k ask i |=-6=-2
k ask if i=-39=-1
k ask if i want=-27=-1
k ask me already=27=-20
k ask me number=60=-2
k ask me number already=35=-2
k ask me remove=54=-7
k ask me remove list=47=-6
k ask me time=-3=-12
k ask me toText=-13=-17
k ask me toText text=31=0
k ask me toText |=-37=-18
k ask me |=38=-31
k ask meet done=-50=-4
k ask meet tale=-41=-31
k ask meet tale text=-24=-31
k ask meet you=-15=23
k ask not cease=9=-2
k ask not cease these=-16=-3
k ask not i=26=-12
k ask not lead=-3=0
k ask not me=-30=-4
k ask not me toText=61=-4
k ask not more=6=-1
k ask not more receive=6=-1
k ask not receive=15=-4
k ask not toText=16=-2
k ask not want=47=0
k ask not want text=42=0
k ask not you=83=-9
k ask not you tale=33=-3
k ask not |=16=-3
k ask please |=-18=-23
k ask said |=-22=-46
k ask swear more=-1=28
k ask swear |=20=-81
k ask tale i=63=-34
k ask tale i said=60=-31
k ask tale text=-42=-15
k ask tale text cease=-31=-6
k ask tale you=-38=2
k ask these ask=10=-11
k ask these ask i=-28=-1
k ask these away=55=-7
k ask these bit=-50=-19
k ask these bit cease=-49=-13
k ask these cease=-85=-21
k ask these cease toText=14=0
k ask these cease |=-74=-20
k ask these house=-2=16
k ask these i=-57=-19
k ask these i not=-25=0
k ask these me=1=-41
k ask these me kin=-7=-31
k ask these not=-2=-5
k ask these please=5=-26
k ask these text=45=0
k ask these text |=45=0
k ask these time=-1=62
k ask these yes=6=37
k ask these you=-17=0
k ask these |=-75=-65
k ask they me=44=-18
k ask they said=10=-2
k ask they |=6=57
k ask time i=9=-71
k ask time i already=62=-2
k ask time i receive=16=-2
k ask time i |=-42=-64
k ask want i=-7=-3
k ask want i cease=23=-1
k ask you already=17=0
k ask you already toText=17=0
k ask you done=-13=13
k ask you done greet=-10=16
k ask you done i=2=17
k ask you done not=-10=-2
k ask you done please=-15=-4
k ask you done want=4=-1
k ask you done |=-33=6
k ask you email=-7=21
k ask you email |=-4=22
k ask you house=-1=22
k ask you house |=-1=22
k ask you lead=-19=-17
k ask you lead |=-19=-17
k ask you me=-73=-34
k ask you me number=-70=-18
k ask you want=0=16
k ask you |=-47=59
k ask | |=-42=70
k auto auto |=-32=-62
k auto call auto=-24=-38
k auto call auto |=-24=-38
k auto can call=-2=-41
k auto can i=-13=-1
k auto can i receive=-13=-1
k auto cease toText=19=0
k auto deal |=-4=-25
k auto fine cease=30=-2
k auto fine text=-3=0
k auto i more=-6=-4
k auto i more |=-6=-4
k auto i not=22=0
k auto i these=24=0
k auto i want=22=0
k auto i you=-10=-8
k auto i |=-2=-8
k auto me |=53=-5
k auto not text=-38=0
k auto not these=-26=-2
k auto not want=32=0
k auto not |=-26=-7
k auto number |=-30=-26
k auto please cease=-19=0
k auto please |=-19=-13
k auto remove me=15=0
k auto said i=-16=-21
k auto said |=-2=-17
k auto tale ask=-26=-22
k auto tale cease=42=-6
k auto tale greet=14=0
k auto tale i=38=23
k auto tale i not=14=0
k auto tale not=-55=0
k auto tale these=-13=0
k auto tale they=-29=-22
k auto tale |=14=-24
k auto text me=-10=-8
k auto text |=64=-31
k auto they |=-15=-42
k auto time deal=0=-3
k auto time i=-7=-31
k auto time time=16=-22
k auto time time ask=4=-31
k auto time time i=68=20
k auto time time not=-38=-13
k auto time time |=14=-40
k auto time |=-19=-77
k auto | |=-69=-24
k away cease |=40=-4
k away deal |=-9=-21
k away done |=23=-2
k away greet |=49=-3
k away list |=52=0
k away me already=17=-2
k away me already |=17=-2
k away me ask=-24=-2
k away me done=26=-6
k away me done i=6=0
k away me done |=21=-6
k away me email=-15=-1
k away me email list=-65=0
k away me email |=-35=0
k away me greet=12=-1
k away me greet |=12=-1
k away me i=-57=-1
k away me kin=14=-6
k away me kin you=28=-5
k away me laugh |=-65=-1
k away me lead=-6=0
k away me list=-32=0
k away me list please=13=0
k away me list |=-19=0
k away me now=24=-1
k away me now i=11=0
k away me now |=17=-1
k away me number=16=-1
k away me number please=21=0
k away me number these=16=0
k away me number |=55=0
k away me please=29=-2
k away me please |=30=-1
k away me swear=67=0
k away me text=73=0
k away me text |=43=0
k away me these text=3=0
k away me these |=-9=0
k away me they=15=-1
k away me time=-13=-2
k away me you=96=-2
k away me you list=32=0
k away me you |=19=-1
k away me |=96=-51
k away not toText=47=-1
k away not toText |=45=-1
k away not |=-60=-1
k away please you=8=-1
k away please you |=8=-1
k away please |=62=0
k away text |=45=-3
k away these list=33=-1
k away these list please=11=0
k away these list |=22=-1
k away these number=99=-3
k away these number you=10=-1
k away these number |=79=0
k away these please=-29=0
k away these please you=-46=0
k away these text=32=0
k away these text |=19=0
k away these you=19=-3
k away these you list=18=-3
k away these |=-27=-12
k away they deal=-16=0
k away they gone=-54=0
k away they gone |=-54=0
k away they |=19=-23
k away time they=-18=-6
k away time they time=-18=-6
k away you text=-1=23
k away | |=23=-60
k back cease please=-42=0
k back cease please |=-42=0
k back me already=-35=-1
k back me already text=-35=-1
k back number not=43=-3
k back number not toText=25=-2
k back these |=35=-43
k back they they=-1=-12
k back they |=-15=-35
k back | |=-20=-18
k bit cease |=-49=-13
k bit deal |=-23=-41
k bit keep me=30=-9
k bit keep me |=-3=-1
k bit me call=-53=24
k bit me email=-17=-4
k bit me lead=-25=-1
k bit me lead |=-25=-1
k bit me list=74=-3
k bit me list |=61=-2
k bit me more=-116=-5
k bit me text=34=-1
k bit me |=87=-23
k bit out house=-1=-6
k bit out |=-67=-11
k bit these already=0=-11
k bit these keep=-7=-3
k bit these |=73=-29
k bit time time=-1=-23
k bit time time |=-1=-23
k bit you |=9=-1
k bit | |=-24=-27
k call auto tale=20=-29
k call auto tale ask=-26=-22
k call auto tale i=11=-1
k call auto tale not=-14=0
k call auto tale these=-13=0
k call auto tale |=12=-17
k call auto |=-24=-38
k call deal |=0=40
k call fine text=-32=-1
k call fine text |=-20=-1
k call me ask=-11=-25
k call me auto=-13=0
k call me auto fine=-3=0
k call me cease=34=-1
k call me fine=56=0
k call me fine text=-3=0
k call me fine |=35=0
k call me house=-6=0
k call me i=-6=0
k call me if=57=18
k call me if you=39=28
k call me kin=-41=-20
k call me kin |=-21=0
k call me now=-37=-4
k call me now |=-37=-4
k call me report=17=-1
k call me text=-25=-1
k call me text me=-5=0
k call me they=-2=-23
k call me time=-6=-10
k call me time |=-6=-10
k call me you=18=-22
k call me |=-30=-8
k call not |=-28=-38
k call nothing |=-56=-4
k call report |=24=-6
k call text |=-29=0
k call these number=-49=-5
k call they auto=28=6
k call they auto tale=29=12
k call they |=-15=-49
k call time ask=-26=-25
k call time cease=25=-23
k call time cease |=0=-25
k call time i=2=-6
k call time |=10=-12
k call toText please=-65=-1
k call toText please |=-65=-1
k call toText |=-8=-2
k call you |=-55=12
k call | |=-76=-24
k can answer auto=-2=-10
k can answer auto |=-2=-10
k can bit you=-46=42
k can call me=35=-22
k can cease done=5=-2
k can cease done |=5=-2
k can cease these=-10=-1
k can cease toText=38=-4
k can cease toText |=30=-2
k can done |=54=-14
k can email you=-44=78
k can help you=-23=32
k can help you |=-19=26
k can house |=-16=39
k can i cease=-85=-19
k can i cease |=-26=-7
k can i help=-3=53
k can i house=-2=-41
k can i house |=-2=-41
k can i meet=-48=-49
k can i receive=-106=-113
k can i receive text=-63=-1
k can i tale=37=-7
k can i tale please=4=-5
k can i tale |=32=-4
k can i toText=-3=14
k can i toText you=-2=16
k can i unsubscribe=66=-2
k can i you=-19=23
k can i you |=-20=36
k can meet house=-6=45
k can meet these=-62=-8
k can meet you=75=-82
k can more |=-60=-27
k can not receive=-55=-5
k can not receive more=-43=0
k can receive keep=-6=-4
k can receive keep you=-6=-4
k can remove deal=0=-19
k can report if=39=-20
k can report you=10=-20
k can report |=15=-1
k can said |=-22=-3
k can terms |=-15=-12
k can text time=0=-25
k can text time |=0=-25
k can these time=-7=-3
k can these time |=-7=-3
k can these |=-9=-21
k can time |=-10=-91
k can toText you=52=-66
k can toText you |=46=-43
k can you auto=-8=-18
k can you auto |=-7=-10
k can you call=-9=-17
k can you cease=-3=-39
k can you cease time=-5=-9
k can you cease toText=57=-12
k can you cease |=-40=-15
k can you help=-18=-88
k can you help |=-11=-48
k can you kin=-40=5
k can you kin cease=-40=-16
k can you kin |=0=-12
k can you me=-11=-19
k can you me remove=49=-17
k can you meet=47=39
k can you meet house=-1=14
k can you meet me=49=34
k can you meet time=-12=32
k can you money=-1=-22
k can you please=-7=36
k can you please remove=21=-1
k can you please |=-40=43
k can you receive=-33=-58
k can you remove=-15=-40
k can you remove me=-4=-7
k can you text=-6=-45
k can you these=-53=-55
k can you these |=-53=-55
k can you time=-4=32
k can you toText=-47=22
k can you toText me=-28=52
k can you visit=-15=-67
k can you visit auto=-2=-6
k can you |=-79=-23
k can | |=40=-35
k cease already already=36=0
k cease already already receive=36=0
k cease already i=51=0
k cease already time=13=-23
k cease already time |=-84=-25
k cease already |=50=-1
k cease auto |=16=-19
k cease back |=-18=-6
k cease call me=-58=-4
k cease call me auto=-13=0
k cease call me text=-10=0
k cease call me |=-26=-1
k cease call text=-21=-6
k cease call text |=-21=0
k cease call they=-6=-39
k cease call they |=-3=-10
k cease call |=-8=-6
k cease cease cease=34=-16
k cease cease email=-5=-22
k cease cease email |=-5=-22
k cease cease house=-24=-22
k cease cease me=-35=-12
k cease cease text=11=-1
k cease cease they=53=0
k cease cease toText=65=0
k cease cease toText |=41=0
k cease cease |=-134=-13
k cease deal please=-71=-5
k cease deal please |=-28=-4
k cease deal time=-16=-49
k cease deal time |=-16=-49
k cease deal |=28=-94
k cease done |=36=-14
k cease email fine=-8=-1
k cease email fine text=-8=-1
k cease email me=-27=0
k cease email text=-50=-1
k cease email text done=-37=0
k cease email |=-57=-31
k cease greet |=87=-43
k cease help |=-31=21
k cease house deal=-5=-8
k cease house deal |=-5=-8
k cease house |=14=-57
k cease i already=34=-14
k cease i already |=25=-5
k cease i call=27=-7
k cease i call they=27=-7
k cease i deal=-26=-42
k cease i done=-84=-3
k cease i gone=14=-6
k cease i me=45=-8
k cease i me deal=-4=0
k cease i not=33=0
k cease i want=32=-5
k cease i you=-19=79
k cease i |=-58=-45
k cease if i=43=-2
k cease laugh |=-45=-19
k cease lead me=20=0
k cease lead me number=39=0
k cease lead text=60=0
k cease lead text now=-21=0
k cease lead text |=67=0
k cease lead these=62=0
k cease lead |=56=-1
k cease list please=18=-4
k cease list please |=18=-4
k cease list |=-13=-9
k cease me already=-36=-7
k cease me done=22=0
k cease me done |=9=0
k cease me email=-12=-7
k cease me email |=-12=-7
k cease me house=-10=0
k cease me kin=16=-1
k cease me lead=13=-1
k cease me lead time=-27=0
k cease me list=118=-2
k cease me list |=95=-3
k cease me number=-27=0
k cease me please=72=-6
k cease me please |=65=0
k cease me report=17=-4
k cease me report please=3=-1
k cease me report |=6=-2
k cease me text=106=-6
k cease me text greet=7=0
k cease me text please=22=0
k cease me text text=39=0
k cease me text |=71=-4
k cease me time=-67=-2
k cease me toText=39=-9
k cease me toText text=18=0
k cease me toText |=22=-5
k cease me |=-8=-50
k cease meet house=-16=-65
k cease meet house time=-1=-26
k cease meet house |=-15=-55
k cease meet time=-16=-27
k cease meet |=-32=-59
k cease more |=-14=0
k cease not cease=45=-1
k cease not me=-35=0
k cease not meet=43=-2
k cease not toText=5=0
k cease not you=11=-19
k cease not |=-55=0
k cease now please=3=0
k cease now please |=3=0
k cease now |=-12=-6
k cease number |=18=-2
k cease out |=-14=-7
k cease please i=-47=-1
k cease please please=108=0
k cease please you=14=22
k cease please you |=32=-10
k cease please |=-20=-44
k cease receive me=-19=0
k cease receive me text=-19=0
k cease receive text=-61=-2
k cease receive text |=-40=-2
k cease receive these=-69=0
k cease receive these text=-70=0
k cease receive these |=28=-1
k cease receive |=-45=-1
k cease said me=-18=-4
k cease still |=-33=-10
k cease swear text=31=-2
k cease swear text |=31=-2
k cease tale more=-57=0
k cease tale wrong=-19=-1
k cease tale |=-53=-78
k cease text already=9=0
k cease text already |=9=0
k cease text done=23=0
k cease text done |=23=0
k cease text i=37=-4
k cease text me=13=24
k cease text now=14=-2
k cease text now |=11=-2
k cease text please=68=-1
k cease text please |=64=-1
k cease text text=-12=-4
k cease text text these=3=0
k cease text text |=17=-3
k cease text time=-44=-3
k cease text time |=7=-5
k cease text you=5=-7
k cease text you |=5=-7
k cease text |=123=-13
k cease these already=20=-5
k cease these already |=20=-5
k cease these done=37=-3
k cease these done |=37=-3
k cease these greet=41=-3
k cease these greet |=19=-2
k cease these i=-42=-4
k cease these i miss=-56=-3
k cease these laugh=-21=-2
k cease these laugh |=-21=-2
k cease these now=5=-2
k cease these now |=5=-2
k cease these number=-32=0
k cease these number |=-9=0
k cease these please=71=-2
k cease these please |=64=0
k cease these text=53=-2
k cease these text now=23=0
k cease these text please=-17=0
k cease these text |=102=-1
k cease these these=70=-1
k cease these these please=55=-1
k cease these time=-14=-3
k cease these |=57=-75
k cease they deal=-8=-5
k cease they deal |=-6=0
k cease they email=-35=-1
k cease they email they=-27=0
k cease they please=9=-1
k cease they please |=9=-1
k cease they receive=-34=-6
k cease they tale=-22=-1
k cease they tale |=-15=-1
k cease they text=42=-6
k cease they text if=-52=0
k cease they text lead=27=0
k cease they text text=75=0
k cease they text time=-68=-1
k cease they text |=69=-6
k cease they time=-58=-38
k cease they time deal=0=-32
k cease they time |=-16=-6
k cease they toText=10=0
k cease they trade=-5=1
k cease they you=6=-4
k cease they you please=6=-4
k cease they |=-26=-22
k cease time i=-2=20
k cease time |=15=-138
k cease toText already=-50=-1
k cease toText email=16=-1
k cease toText email me=25=-1
k cease toText lead=35=-1
k cease toText lead |=84=0
k cease toText me=-13=-59
k cease toText me already=-54=-1
k cease toText me call=-15=-1
k cease toText me done=3=-6
k cease toText me fine=-38=-2
k cease toText me greet=1=-5
k cease toText me i=40=-5
k cease toText me kin=51=-12
k cease toText me lead=-8=-2
k cease toText me number=18=-7
k cease toText me please=45=-2
k cease toText me text=61=0
k cease toText me these=123=-3
k cease toText me they=54=0
k cease toText me time=13=-2
k cease toText me |=-39=-32
k cease toText now=6=0
k cease toText now |=6=0
k cease toText please=92=-9
k cease toText please you=59=-11
k cease toText please |=27=0
k cease toText text=17=-9
k cease toText text please=-22=-3
k cease toText text text=-25=0
k cease toText text |=65=-4
k cease toText these=152=-11
k cease toText these fine=34=0
k cease toText these greet=3=0
k cease toText these now=3=0
k cease toText these number=22=-1
k cease toText these please=10=0
k cease toText these these=9=0
k cease toText these |=77=-8
k cease toText they=38=-2
k cease toText they |=33=0
k cease toText time=-77=-6
k cease toText time |=-28=-5
k cease toText you=35=-1
k cease toText |=29=-72
k cease unsubscribe help=-26=-7
k cease unsubscribe help help=-26=-7
k cease unsubscribe me=40=0
k cease unsubscribe me |=25=0
k cease unsubscribe |=-43=-4
k cease want |=24=-17
k cease you already=23=0
k cease you already toText=23=0
k cease you deal=-7=39
k cease you email=-31=-3
k cease you text=19=-4
k cease you toText=44=-4
k cease you toText |=30=-1
k cease you |=15=-2
k cease | |=19=37
k deal already |=-46=-8
k deal away me=14=0
k deal cease time=-3=-88
k deal cease time |=-3=-66
k deal cease |=-3=46
k deal deal time=-1=-47
k deal deal |=-21=-65
k deal gone |=-6=-5
k deal house |=-3=6
k deal i done=-7=21
k deal i they=-7=8
k deal i they |=-7=-5
k deal i time=39=-40
k deal i time ask=-18=-19
k deal i time cease=0=-23
k deal i time i=17=-1
k deal i time |=6=-17
k deal i |=-15=74
k deal me |=-14=-7
k deal money |=-19=18
k deal more |=-11=43
k deal not |=-16=14
k deal please |=-34=-8
k deal remove me=27=-1
k deal remove me |=27=-1
k deal tale tale=11=-35
k deal tale |=-14=1
k deal these |=-6=-1
k deal they can=-2=9
k deal they |=-14=-31
k deal time i=-7=38
k deal time time=0=-10
k deal time time |=0=-10
k deal time |=-41=13
k deal want time=-2=11
k deal want you=-1=8
k deal want |=-1=76
k deal wrong |=-3=-13
k deal you |=-5=-47
k deal | |=-89=-45
k done annoyance |=47=-2
k done auto |=5=-1
k done away me=4=0
k done away me list=-42=0
k done away me |=80=0
k done can you=19=0
k done cease cease=29=-1
k done cease cease |=29=-1
k done cease deal=-25=-2
k done cease toText=56=-13
k done cease toText me=35=0
k done cease |=71=-7
k done deal cease=49=-3
k done deal want=-14=28
k done deal |=17=-58
k done done away=-42=0
k done done away me=-42=0
k done done done=-36=-3
k done done gotOff=-44=-2
k done done gotOff |=-21=-2
k done done i=66=-1
k done done i you=26=-1
k done done tale=-39=-25
k done done tale |=-35=-25
k done done time=28=-18
k done done time ask=20=0
k done done time cease=-12=-5
k done done time not=14=0
k done done time please=49=-11
k done done time |=-14=-1
k done fine away=11=-1
k done fine away me=11=-1
k done fine house=29=31
k done fine i=-28=-1
k done fine i not=-30=-1
k done fine lead=-15=-9
k done fine not=2=-34
k done fine these=-1=-35
k done fine these number=5=0
k done fine you=-17=52
k done fine |=-37=14
k done gone please=-29=-7
k done gone |=-11=-26
k done gotOff |=-27=-2
k done greet |=-17=11
k done house not=-3=0
k done house |=-17=-25
k done i away=-3=-19
k done i away |=-5=-20
k done i gone=33=0
k done i meet=16=0
k done i not=45=-1
k done i not want=38=0
k done i receive=69=-4
k done i tale=16=-2
k done i tale |=2=-3
k done i time=8=-1
k done i want=-12=-2
k done i want cease=-13=-3
k done i you=41=-2
k done i you list=28=-1
k done i |=-22=3
k done lead text=31=0
k done me cease=13=-1
k done me lead=-10=0
k done me number=-43=-1
k done me report=7=-1
k done me report text=6=-1
k done me text=-62=-1
k done me text receive=-32=0
k done me |=-35=-34
k done more i=49=-2
k done more i can=49=-2
k done not greet=-10=15
k done not greet i=34=-1
k done not greet not=12=0
k done not greet |=-34=17
k done not now=69=-1
k done not text=62=-40
k done not text me=51=-4
k done not text |=27=-30
k done not want=72=-8
k done out |=-86=-67
k done please cease=19=0
k done please cease |=6=-1
k done please |=15=-4
k done remove deal=-5=33
k done remove me=70=-5
k done report |=14=-9
k done tale |=-42=-40
k done text cease=20=-2
k done text cease |=20=-2
k done text |=-41=-18
k done these number=16=-9
k done these text=-61=-3
k done these |=-2=-51
k done time ask=20=0
k done time cease=-12=-5
k done time not=14=0
k done time not text=14=0
k done time please=49=-11
k done time please cease=5=-10
k done time |=-13=11
k done toText cease=53=-11
k done toText me=-36=-1
k done toText me |=-62=-1
k done toText |=-2=-13
k done trade cease=-6=-20
k done trade i=-5=-27
k done trade tale=-9=-22
k done trade tale greet=-26=1
k done trade tale i=35=-3
k done trade tale not=25=-1
k done trade tale time=-4=-29
k done trade tale |=-24=-16
k done trade |=-22=-6
k done wrong ask=-14=-30
k done wrong i=3=-2
k done wrong remove=11=-5
k done wrong |=-18=-10
k done you already=-10=-17
k done you already help=-7=50
k done you already house=-6=27
k done you already toText=22=-2
k done you cease=-11=14
k done you help=-1=47
k done you help |=-1=43
k done you house=-5=57
k done you house |=-5=52
k done you i=-6=-31
k done you i |=-6=-31
k done you laugh=-22=-30
k done you laugh me=-22=-30
k done you list=-13=-48
k done you meet=-4=78
k done you meet time=-3=28
k done you text=-36=-17
k done you they=-2=53
k done you time=-15=-66
k done you toText=31=-2
k done you want=0=39
k done you |=-86=-33
k done | |=12=19
k email already text=-29=0
k email already text |=-29=0
k email already |=-31=0
k email fine not=59=-1
k email fine not text=59=-1
k email fine please=32=0
k email fine please |=32=0
k email fine text=-48=0
k email fine text |=-53=0
k email fine |=20=-7
k email list already=-15=0
k email list already text=-15=0
k email list |=-22=0
k email me fine=104=-6
k email me fine |=54=-6
k email me |=-15=-1
k email not text=35=-1
k email not text |=9=-1
k email please |=7=-5
k email text done=-47=-7
k email these |=-64=-1
k email they text=-41=0
k email they text fine=-28=0
k email they text |=-30=0
k email time |=-7=28
k email | |=-35=3
k fedUp cease me=31=-1
k fedUp i cease=4=0
k fedUp i not=7=-4
k fedUp i want=32=-6
k fedUp lead text=36=0
k fedUp lead text |=43=0
k fedUp not |=26=-2
k fedUp please cease=27=-1
k fedUp text |=51=-5
k fedUp these cease=14=0
k fedUp these text=13=-1
k fedUp these text please=8=0
k fedUp these |=35=1
k fedUp | |=-53=-15
k fine already |=51=-1
k fine away me=38=-1
k fine cease these=-19=0
k fine cease these |=-19=0
k fine cease toText=42=0
k fine cease toText |=36=0
k fine cease |=50=-24
k fine deal |=-40=-70
k fine done you=-18=32
k fine done |=53=-1
k fine email me=64=0
k fine fine |=-18=-30
k fine house |=24=-20
k fine i not=-34=0
k fine i not said=-33=-3
k fine lead |=-46=-3
k fine me kin=32=23
k fine me kin |=66=-3
k fine not text=95=-1
k fine not text now=15=0
k fine not text |=65=0
k fine not |=-16=-32
k fine now |=-27=0
k fine please |=-35=-9
k fine receive keep=26=-4
k fine receive keep cease=64=-2
k fine receive keep i=27=-6
k fine receive keep not=33=-2
k fine receive keep |=-41=0
k fine remove me=44=0
k fine text me=-100=-8
k fine text me please=-43=-3
k fine text please=-31=-1
k fine text please |=-31=-1
k fine text |=-141=-6
k fine these i=24=0
k fine these not=-3=-2
k fine these number=5=0
k fine these please=-10=-7
k fine these remove=-1=-9
k fine these |=-34=-36
k fine they not=0=-3
k fine they |=-42=-26
k fine time |=-7=-3
k fine you can=5=-2
k fine you can cease=5=-2
k fine you i=-21=13
k fine you |=-26=27
k fine | |=-47=-40
k gone already i=9=0
k gone already not=-10=-4
k gone already remove=-16=-8
k gone already remove me=-13=0
k gone already time=-3=6
k gone already time |=-2=-34
k gone already |=-2=-5
k gone cease toText=15=-2
k gone i |=-5=-46
k gone kin |=-22=-54
k gone me |=44=-15
k gone not text=29=0
k gone not want=2=-3
k gone out |=-62=-33
k gone please away=-14=0
k gone please cease=9=0
k gone please remove=18=-2
k gone remove me=5=0
k gone remove me number=3=0
k gone remove these=-4=0
k gone text |=-20=-4
k gone these cease=34=-2
k gone these cease me=55=-2
k gone these these=-5=13
k gone these these cease=79=-14
k gone these these i=-38=0
k gone these these not=-2=26
k gone these these these=43=-1
k gone these these they=-16=-23
k gone these these |=-32=-38
k gone these they=-3=22
k gone these |=-17=-9
k gone time |=10=-45
k gone trade |=7=-8
k gone | |=30=-54
k gotOff already |=-25=-1
k gotOff i me=29=-3
k gotOff me |=-18=-2
k gotOff these |=-47=-11
k gotOff | |=71=-38
k greet away me=47=-7
k greet away me number=13=0
k greet can i=-4=-6
k greet cease me=12=0
k greet cease me text=12=0
k greet cease these=7=-5
k greet cease these text=3=0
k greet cease they=1=21
k greet cease toText=48=-4
k greet cease toText these=8=-5
k greet cease |=34=-38
k greet done you=-7=19
k greet fine cease=61=-12
k greet house already=-2=34
k greet house |=-15=26
k greet i done=43=-38
k greet i not=-19=-30
k greet i not these=4=-22
k greet i not want=13=-4
k greet i time=-8=-3
k greet i want=24=-1
k greet i want not=14=0
k greet if want=-1=36
k greet if you=-1=14
k greet if you meet=0=11
k greet kin please=-1=43
k greet kin they=-2=34
k greet kin they trade=-1=34
k greet me cease=-19=0
k greet me kin=51=-3
k greet not me=23=-8
k greet not receive=-8=-1
k greet not text=36=-3
k greet not text text=34=0
k greet not text |=2=-3
k greet not want=40=-6
k greet not |=31=-8
k greet please away=11=0
k greet please away me=9=0
k greet please cease=15=-4
k greet please cease toText=10=0
k greet please me=10=0
k greet please not=18=3
k greet please not text=3=17
k greet please remove=5=0
k greet please unsubscribe=29=0
k greet please unsubscribe me=29=0
k greet please you=-33=23
k greet please |=-34=-37
k greet remove me=5=-3
k greet remove these=13=-23
k greet remove |=50=-9
k greet report |=-18=1
k greet these ask=-3=61
k greet these away=3=-2
k greet these away me=3=-2
k greet these cease=8=-5
k greet these i=-3=6
k greet these me=-11=20
k greet these number=7=-31
k greet these please=-18=32
k greet these these=10=-1
k greet these you=16=2
k greet these you done=18=-1
k greet these |=16=43
k greet they not=-13=0
k greet they not want=-13=0
k greet they they=-5=-9
k greet they trade=-3=9
k greet time ask=5=1
k greet time i=-25=6
k greet time i you=-5=2
k greet time please=16=-25
k greet time you=11=-8
k greet time you done=13=-11
k greet time |=-41=2
k greet unsubscribe me=24=0
k greet unsubscribe me |=25=0
k greet you done=-17=-44
k greet you done toText=-17=-52
k greet you house=-4=38
k greet you said=-5=6
k greet | |=-48=-24
k help auto |=-16=6
k help cease cease=-17=-1
k help cease cease |=-17=0
k help help cease=-26=-2
k help help cease cease=-17=-2
k help help |=-28=-24
k help house |=-8=31
k help i house=-3=37
k help i house |=-3=37
k help you house=-4=36
k help you house |=-4=36
k help you |=-21=26
k help | |=-81=69
k house already |=-11=47
k house can you=-1=-17
k house cease |=19=-4
k house deal |=-6=20
k house done you=-4=53
k house done you |=-3=48
k house done |=-7=50
k house help |=-4=29
k house house they=-1=33
k house house |=-4=40
k house i time=38=0
k house i |=-24=51
k house tale |=-2=9
k house text |=-40=-1
k house these time=-1=32
k house these |=-3=-26
k house they they=-4=52
k house they they |=-4=52
k house they time=0=40
k house they time |=0=40
k house they |=-15=-33
k house time time=-2=28
k house time time |=-2=28
k house time |=-18=-11
k house toText |=-10=17
k house want you=-1=27
k house want you want=-1=27
k house you |=-17=66
k house | |=-45=46
k i already ask=13=-21
k i already done=-13=-11
k i already done more=33=-2
k i already i=-24=10
k i already i list=-30=0
k i already i these=18=0
k i already lead=-45=-1
k i already not=-11=-1
k i already please=10=0
k i already receive=25=-4
k i already receive lead=-36=0
k i already receive these=28=-1
k i already said=33=0
k i already said cease=33=0
k i already time=12=-5
k i already time they=31=-16
k i already time |=7=9
k i already want=-47=-2
k i already |=-17=-35
k i answer if=-3=-6
k i ask not=-14=-1
k i auto can=-13=-2
k i auto can i=-13=-1
k i auto cease=31=-28
k i auto cease toText=19=0
k i auto i=-29=-15
k i auto i more=-6=-4
k i auto me=-15=-18
k i auto not=-12=-7
k i auto not |=-26=-7
k i auto please=-60=-1
k i auto please cease=-14=0
k i auto they=-19=-49
k i auto they |=-15=-42
k i auto time=-2=-18
k i auto time time=16=17
k i auto time |=-12=-33
k i auto |=-16=-53
k i away done=12=-1
k i away done |=12=-1
k i away me=79=-1
k i away me |=17=-1
k i away please=14=-1
k i away please you=8=-1
k i away these=11=-1
k i away these list=11=-1
k i away they=15=-1
k i away |=-25=-32
k i bit keep=77=-9
k i bit keep me=78=-9
k i bit me=30=-3
k i bit these=-56=-5
k i bit these keep=-7=-3
k i call me=-38=-57
k i call they=29=12
k i call they auto=29=12
k i call time=6=-13
k i call time ask=-26=-25
k i call time cease=25=-23
k i call time i=2=-6
k i call time |=9=-12
k i call you=-13=31
k i call |=32=-3
k i can bit=-41=25
k i can bit you=-41=25
k i can done=-7=15
k i can email=-44=78
k i can email you=-44=78
k i can house=-5=38
k i can meet=21=-7
k i can meet house=-6=45
k i can meet these=-55=-27
k i can meet you=76=-78
k i can report=46=-31
k i can report you=10=-20
k i can report |=15=-1
k i can these=-17=23
k i can these time=-4=15
k i can time=-10=-23
k i can you=-33=31
k i can you meet=-12=33
k i can |=28=10
k i cease already=43=-21
k i cease already time=1=-13
k i cease cease=36=-1
k i cease greet=17=-23
k i cease greet |=17=-23
k i cease house=-11=-24
k i cease i=5=-19
k i cease i me=-9=-7
k i cease lead=-47=0
k i cease me=-9=17
k i cease me lead=-38=0
k i cease me report=13=-4
k i cease me |=34=-35
k i cease meet=-30=-69
k i cease meet |=-27=-39
k i cease please=56=-1
k i cease please |=56=-1
k i cease receive=-3=-1
k i cease report=3=0
k i cease these=27=-6
k i cease these |=22=-4
k i cease they=3=-23
k i cease they |=6=-18
k i cease time=42=-32
k i cease time |=25=-29
k i cease toText=-12=16
k i cease toText me=56=-4
k i cease you=3=5
k i cease |=-49=1
k i deal i=39=-40
k i deal i time=39=-40
k i deal said=-7=38
k i deal trade=12=31
k i deal you=-36=12
k i deal |=-48=0
k i done already=-10=-1
k i done away=-39=-6
k i done cease=31=-8
k i done cease |=-16=-1
k i done deal=31=-4
k i done deal cease=49=-3
k i done deal want=-14=28
k i done deal |=21=-80
k i done done=54=-8
k i done done i=42=-1
k i done fine=-55=-4
k i done i=28=-21
k i done i time=8=-1
k i done i you=16=-1
k i done me=-33=-4
k i done money=-9=-23
k i done more=30=-1
k i done not=85=-12
k i done out=-19=-20
k i done please=5=0
k i done remove=34=29
k i done remove deal=-5=33
k i done said=93=-7
k i done text=-22=-7
k i done text |=-22=-7
k i done these=46=-31
k i done trade=-6=-8
k i done trade cease=-6=-20
k i done trade i=-5=-27
k i done trade tale=-15=-22
k i done trade |=0=-18
k i done visit=-1=-50
k i done |=-113=7
k i fedUp these=17=0
k i fedUp time=-39=-33
k i fedUp |=-6=-7
k i fine me=31=22
k i fine me kin=32=23
k i fine receive=28=-17
k i fine receive keep=26=-4
k i fine these=-25=-44
k i fine these not=-3=-2
k i fine these please=-10=-7
k i fine these remove=-1=-9
k i fine these |=-13=-28
k i fine time=31=-1
k i fine time |=31=-1
k i fine |=41=-9
k i gone already=-15=1
k i gone already i=9=0
k i gone already not=-10=-4
k i gone already remove=-16=-8
k i gone already |=-2=-5
k i gone i=-45=-55
k i gone i |=-5=-46
k i gone me=66=-7
k i gone me |=53=-7
k i gone not=33=-2
k i gone please=19=-1
k i gone please cease=9=0
k i gone these=-28=-11
k i gone these cease=34=-2
k i gone these they=-3=22
k i gone these |=-17=-9
k i gone trade=30=0
k i gone |=43=0
k i gotOff already=20=-1
k i gotOff already |=-25=-1
k i gotOff these=-48=-13
k i gotOff these |=-47=-11
k i gotOff |=70=-1
k i greet not=18=-1
k i greet please=3=-4
k i greet |=-5=0
k i help you=-11=20
k i house |=2=-20
k i i auto=16=19
k i i auto time=17=19
k i i cease=34=-1
k i i fedUp=20=0
k i i gotOff=-26=-1
k i i i=28=0
k i i me=-43=57
k i i me |=-40=58
k i i not=-9=-14
k i i not text=-6=0
k i i not want=29=0
k i i receive=-10=-33
k i i these=14=0
k i i these list=14=0
k i i time=21=-19
k i i want=12=-1
k i i |=-52=7
k i if i=-25=-30
k i if i cease=-25=-25
k i keep |=-6=22
k i lead text=43=0
k i lead |=10=-28
k i list i=-20=-3
k i list i tale=-20=-3
k i list please=-47=-1
k i list |=-47=-69
k i me ask=8=35
k i me auto=40=0
k i me call=13=-37
k i me call greet=-1=21
k i me call i=-7=0
k i me call you=2=-41
k i me call |=-7=-17
k i me cease=12=-4
k i me deal=-16=-31
k i me gotOff=26=-1
k i me gotOff |=26=-1
k i me house=-4=9
k i me i=-35=-25
k i me i time=4=10
k i me kin=10=18
k i me list=-60=-15
k i me list |=-75=-15
k i me me=39=-16
k i me not=31=15
k i me not text=46=0
k i me number=7=-26
k i me number |=0=-26
k i me please away=-9=0
k i me report=33=-4
k i me text=5=-6
k i me these=18=0
k i me they=7=-11
k i me trade=60=-19
k i me |=-55=23
k i meet cease=16=-11
k i meet i=-10=-5
k i meet i want=-7=-3
k i meet text=-23=-10
k i meet these=1=-41
k i meet time=-8=17
k i meet you=-41=-42
k i meet you text=-14=-19
k i meet |=-27=-62
k i miss miss=-59=-1
k i miss miss these=-50=0
k i miss receive=24=27
k i miss receive these=34=-3
k i miss text=-9=-13
k i miss text |=15=-10
k i miss these=-23=-48
k i miss these list=-24=-8
k i miss these text=52=-1
k i miss these |=-83=-17
k i miss you=38=11
k i miss |=-32=-23
k i money unsubscribe=-55=0
k i money unsubscribe |=-55=0
k i more text=-5=-7
k i more trade=-9=-6
k i more |=-36=-32
k i not already=1=-10
k i not ask=37=-16
k i not ask i=18=0
k i not ask these=18=-6
k i not bit=-15=-21
k i not bit lead=33=-2
k i not bit |=-22=-7
k i not cease=-46=20
k i not cease receive=21=0
k i not cease text=37=25
k i not cease toText=0=-8
k i not cease |=-51=-22
k i not done=47=-22
k i not done |=16=-10
k i not gone=1=8
k i not gone these=-10=15
k i not greet=-10=-13
k i not greet cease=77=-20
k i not greet greet=34=0
k i not greet i=-8=-4
k i not greet not=-18=-9
k i not greet please=-46=0
k i not greet |=-33=-7
k i not house=50=-49
k i not i=-50=-44
k i not list=55=-1
k i not me=-17=-2
k i not me remove=-37=0
k i not meet=18=-25
k i not meet more=28=-1
k i not meet time=-5=35
k i not meet |=-36=-68
k i not money=32=-1
k i not more=21=-42
k i not more toText=73=-6
k i not more want=51=-3
k i not more |=-41=-21
k i not not=4=-10
k i not not ask=-2=-3
k i not not me=3=-4
k i not not text=20=0
k i not not they=8=0
k i not please=36=-6
k i not receive=-71=-16
k i not receive lead=30=-1
k i not receive me=-12=0
k i not receive more=-120=-1
k i not receive text=-91=-3
k i not remove=50=-1
k i not said=-37=-25
k i not said cease=-37=-14
k i not said these=59=-1
k i not sayStop=-78=0
k i not sayStop cease=-78=0
k i not text=-28=24
k i not text away=19=0
k i not text cease=79=-1
k i not text i=-1=12
k i not text me=59=0
k i not text unsubscribe=34=0
k i not text |=-83=40
k i not these=21=9
k i not these more=57=-9
k i not these number=-50=20
k i not these text=46=0
k i not these |=18=-37
k i not they=47=-14
k i not time=-3=17
k i not time time=-3=17
k i not toText=29=-6
k i not trade=111=-13
k i not trade cease=73=-10
k i not trade more=21=0
k i not trade remove=28=0
k i not unsubscribe=-19=-11
k i not unsubscribe me=20=0
k i not use=49=-12
k i not want=36=-92
k i not want already=76=0
k i not want cease=-65=0
k i not want deal=-11=-13
k i not want email=-42=-4
k i not want lead=14=0
k i not want meet=30=-10
k i not want miss=-11=0
k i not want more=97=-16
k i not want not=-122=-3
k i not want receive=136=-2
k i not want text=103=-1
k i not want these=4=-8
k i not want they=74=-1
k i not want toText=82=0
k i not want you=97=-7
k i not want |=-77=-13
k i not yes=-9=1
k i not yes ask=-9=1
k i not you=79=-56
k i not you cease=-17=-8
k i not you list=37=-9
k i not |=-23=-22
k i now |=20=-10
k i number ask=-15=10
k i number i=-23=0
k i number you=-33=-11
k i number |=-28=-10
k i out done=-25=-5
k i out done |=-25=-5
k i out list=4=0
k i out list |=-5=0
k i out time=-21=-25
k i out time time=-13=-17
k i out time |=-9=-10
k i out trade=6=0
k i out trade remove=6=0
k i out |=69=-16
k i please not=31=-1
k i please not text=6=0
k i please not toText=-19=-3
k i please remove=-35=-7
k i please remove me=-30=0
k i receive away=36=-2
k i receive cease=5=-9
k i receive cease |=55=-3
k i receive i=-9=-9
k i receive keep=-56=-26
k i receive keep you=-5=-21
k i receive keep |=-35=-1
k i receive lead=35=-5
k i receive more=22=-5
k i receive more text=37=0
k i receive more these=-11=-5
k i receive number=-14=-8
k i receive number cease=-16=-7
k i receive number not=4=0
k i receive number they=-1=17
k i receive number |=-11=-9
k i receive out=44=-38
k i receive out these=50=-1
k i receive please=-13=0
k i receive text=75=-17
k i receive text more=-22=-1
k i receive text |=75=-4
k i receive these=35=-65
k i receive these away=6=0
k i receive these cease=23=0
k i receive these me=33=0
k i receive these more=-40=-10
k i receive these unsubscribe=6=0
k i receive these |=49=-26
k i receive they=-81=-4
k i receive they keep=-38=-3
k i receive time=34=-1
k i receive you=-23=44
k i receive you text=-12=28
k i receive you |=-42=21
k i receive |=9=-84
k i remove deal=-3=-25
k i remove lead=-29=0
k i remove lead me=-12=0
k i remove me=27=-2
k i remove me list=-64=0
k i remove me please=12=0
k i remove meet=-6=-41
k i remove they=-19=-14
k i remove |=-26=-16
k i report they=-12=-1
k i report they |=-12=-1
k i report you=13=-1
k i report you |=9=-1
k i report |=12=0
k i said already=9=-2
k i said away=-5=0
k i said away me=-5=0
k i said cease=76=-34
k i said cease already=13=-3
k i said cease these=8=-1
k i said cease they=-28=0
k i said cease time=13=-22
k i said cease |=61=-5
k i said me=-34=-3
k i said me kin=-18=-2
k i said not=46=-3
k i said remove=-19=-3
k i said tale=35=-1
k i said these=45=-2
k i said they=-61=-14
k i said toText=43=-8
k i said toText me=22=-6
k i said yes=-39=-14
k i said you=72=-68
k i said you cease=13=-18
k i said you i=26=-1
k i said you |=27=0
k i said |=39=65
k i switchOff these=21=0
k i tale already=-8=-6
k i tale away=52=-1
k i tale away me=-7=-1
k i tale cease=33=-12
k i tale cease |=-3=-6
k i tale fine=-25=-34
k i tale i=4=-47
k i tale i bit=-38=-1
k i tale i fine=-4=-3
k i tale i i=26=-2
k i tale i not=6=0
k i tale i tale=2=-19
k i tale i |=-11=-17
k i tale lead=-17=-2
k i tale me=-8=-32
k i tale me cease=45=0
k i tale me i=-1=-3
k i tale me |=-10=-14
k i tale money=-11=-8
k i tale not=-30=-11
k i tale out=68=-10
k i tale please=-10=-4
k i tale please cease=7=0
k i tale receive=-17=-1
k i tale receive lead=-11=-1
k i tale remove=-8=-2
k i tale said=-35=23
k i tale said cease=-10=-9
k i tale said text=-22=41
k i tale tale=-15=-5
k i tale tale these=32=0
k i tale these=59=-7
k i tale these list=-25=-6
k i tale these |=3=-5
k i tale they=-18=-1
k i tale time=29=-2
k i tale time tale=29=-2
k i tale you=-23=5
k i tale |=-13=-57
k i text cease=57=0
k i text please=-21=-3
k i text please |=-21=-3
k i text |=-21=-16
k i these already=-9=-49
k i these away=-3=0
k i these away me=-7=0
k i these cease=9=-11
k i these cease |=1=-14
k i these done=3=0
k i these greet=0=22
k i these house=-4=24
k i these house |=-2=-27
k i these i=29=0
k i these lead=-36=-3
k i these lead |=-31=-3
k i these list=70=-4
k i these list please=26=-3
k i these list |=63=0
k i these me=-10=-29
k i these not=45=0
k i these not text=44=0
k i these not want=35=0
k i these out=-18=-20
k i these out |=-6=-2
k i these text=108=-1
k i these text now=13=0
k i these text |=20=0
k i these these=6=0
k i these time=-61=22
k i these toText=-4=0
k i these want=45=-3
k i these want these=23=-2
k i these you=31=-6
k i these |=-83=-52
k i they cease=-22=-4
k i they said=33=0
k i they trade=-30=61
k i they trade |=-23=62
k i they |=62=-93
k i time already=-32=-12
k i time ask=-26=-15
k i time auto=2=-6
k i time auto can=3=-31
k i time auto cease=23=0
k i time auto i=24=0
k i time auto not=-53=-12
k i time auto please=10=0
k i time auto |=15=11
k i time away=2=-5
k i time can=-2=-14
k i time cease=17=-17
k i time deal=-38=-17
k i time deal |=-4=-22
k i time done=-25=-14
k i time done you=-4=23
k i time done |=-33=-47
k i time fedUp=28=-3
k i time gone=21=0
k i time greet=19=0
k i time i=55=-2
k i time i not=19=-1
k i time if=-24=-4
k i time me=21=-60
k i time me |=37=-49
k i time not=18=-11
k i time not receive=-5=0
k i time not remove=-11=-2
k i time not text=-54=-1
k i time not trade=97=-6
k i time out=24=-9
k i time out |=52=-9
k i time please=-4=14
k i time please cease=27=-1
k i time please |=-28=-4
k i time remove=-22=-1
k i time report=-46=-13
k i time report you=15=-4
k i time these=28=-24
k i time they=-14=14
k i time time=14=29
k i time time these=4=-2
k i time want=25=-17
k i time you=11=8
k i time you done=10=0
k i time |=9=-43
k i toText cease=55=0
k i toText me=-60=-18
k i toText you=-3=20
k i toText you |=-2=16
k i toText |=-50=57
k i trade ask=-13=17
k i trade greet=-4=3
k i trade i=16=17
k i trade i not=33=-10
k i trade not=-71=-5
k i trade please=-23=-3
k i trade remove=70=-29
k i trade these=-22=-33
k i trade they=31=14
k i trade want=1=4
k i trade you=4=-10
k i trade |=-43=-23
k i unsubscribe done=34=0
k i unsubscribe done |=34=0
k i unsubscribe please=41=0
k i unsubscribe please |=27=0
k i unsubscribe these=3=-1
k i unsubscribe these |=-6=0
k i unsubscribe |=-65=-1
k i use done=-13=-24
k i want already=-78=-7
k i want already receive=-78=-7
k i want ask=46=-21
k i want ask these=42=-2
k i want away=81=-5
k i want away list=5=0
k i want away text=31=-2
k i want away these=36=-1
k i want cease=52=-18
k i want cease greet=44=-1
k i want cease lead=39=0
k i want cease receive=76=-2
k i want cease these=15=0
k i want cease they=26=0
k i want cease |=-19=-12
k i want email=39=-1
k i want email |=40=-1
k i want gotOff=51=-1
k i want gotOff |=7=-1
k i want keep=-54=-4
k i want me=33=-5
k i want me text=23=-1
k i want me unsubscribe=27=-1
k i want money=-35=-15
k i want more=17=-57
k i want not=116=-5
k i want not more=5=0
k i want not receive=55=-1
k i want not text=28=0
k i want not toText=13=0
k i want nothing=54=-15
k i want nothing more=46=-8
k i want nothing you=4=-7
k i want number=-3=-3
k i want out=115=-21
k i want out list=49=-2
k i want out these=42=-15
k i want receive=-71=-29
k i want receive they=20=-15
k i want remove=12=-4
k i want tale=26=-5
k i want text=-52=-32
k i want text |=-47=-25
k i want these=-47=-58
k i want these number=32=-1
k i want these text=-75=-7
k i want these you=16=-27
k i want these |=-73=-46
k i want they=-77=-19
k i want they |=-93=-15
k i want unsubscribe=70=-2
k i want unsubscribe |=55=-1
k i want want=-33=-39
k i want want away=37=-3
k i want want out=35=-8
k i want want these=-21=-4
k i want you=-35=61
k i want you cease=17=-2
k i want |=-53=-54
k i wrong away=6=0
k i wrong away me=6=0
k i yes accident=22=-13
k i you cease=63=-47
k i you cease |=20=-48
k i you deal=-1=-8
k i you done=-1=-22
k i you done wrong=0=-22
k i you house=-3=23
k i you i=-26=-1
k i you list=56=-2
k i you list |=49=-1
k i you more=-34=-21
k i you more |=-34=-21
k i you not=3=-2
k i you please=3=0
k i you said=18=-50
k i you said cease=37=-6
k i you tale=-15=-30
k i you tale cease=4=0
k i you tale i=18=0
k i you tale please=-19=15
k i you tale |=-10=-15
k i you toText=20=-17
k i you toText me=-12=-7
k i you unsubscribe=23=-7
k i you want=-17=49
k i you want |=-17=40
k i you |=-41=-58
k i | |=-47=66
k if already |=9=14
k if can i=5=20
k if can you=29=15
k if can you cease=41=-13
k if can you meet=-10=19
k if done you=58=-48
k if fedUp cease=27=0
k if fedUp cease me=31=-1
k if fedUp house=0=22
k if fedUp i=-3=-2
k if fedUp please=12=0
k if fedUp they=-1=-10
k if fedUp |=-17=-12
k if i call=32=0
k if i can=11=-2
k if i can report=11=-2
k if i cease=-97=-64
k if i cease i=-30=-14
k if i cease |=-9=-1
k if i i=-5=-3
k if i receive=-15=25
k if i report=12=0
k if i tale=24=-29
k if i tale i=-3=-29
k if i text=-22=-1
k if i text cease=-22=-1
k if i want=-29=-1
k if i |=-24=-48
k if meet you=-2=14
k if not cease=56=-16
k if not cease |=56=-16
k if not want=-61=0
k if not want receive=-61=0
k if not |=35=-29
k if these not=45=-1
k if these not cease=45=-1
k if these still=41=-21
k if these still |=41=-21
k if these you=-33=43
k if these you |=-33=43
k if these |=-35=-16
k if want |=-14=22
k if you can=-22=55
k if you cease=1=26
k if you cease toText=26=-19
k if you done=30=18
k if you meet=-1=10
k if you meet house=0=11
k if you not=-18=-9
k if you not want=10=-24
k if you receive=-19=3
k if you text=27=-64
k if you text me=11=-3
k if you want=-44=0
k if you want cease=-28=-10
k if you |=-62=29
k if | |=-24=45
k keep cease text=47=-1
k keep deal |=-14=-21
k keep i house=-2=48
k keep i house |=-2=44
k keep i list=-29=-1
k keep i list |=-28=0
k keep i not=-5=-1
k keep i these=-7=-4
k keep i time=-12=-11
k keep i |=-29=-92
k keep me list=14=-5
k keep me list |=-23=-4
k keep me text=-45=0
k keep me they=-9=-2
k keep me toText=4=-4
k keep me |=-39=-18
k keep please |=41=-6
k keep text |=-52=-5
k keep these |=10=-5
k keep they said=-9=0
k keep they text=-48=-3
k keep they text |=-28=-3
k keep time |=-5=-69
k keep toText |=-14=-21
k keep you time=-3=-17
k keep you |=-1=-9
k keep | |=-37=-53
k kin already me=-12=0
k kin already toText=-26=-1
k kin already |=-11=0
k kin can help=-22=42
k kin cease toText=-53=-19
k kin cease toText me=-66=-1
k kin cease |=23=-4
k kin deal |=-5=-25
k kin done house=-5=-44
k kin done house not=-3=0
k kin done house |=-15=-64
k kin fedUp cease=50=-6
k kin fedUp i=28=-5
k kin fedUp i want=32=-6
k kin fedUp |=-39=1
k kin gone cease=21=-4
k kin gone cease toText=13=-4
k kin gone please=14=-1
k kin gone please remove=14=-1
k kin gone |=49=0
k kin i not=-14=-7
k kin i not want=-3=-7
k kin i tale=6=0
k kin i you=-7=-62
k kin me |=-37=-51
k kin not cease=-14=-1
k kin not cease toText=-14=-1
k kin not remove=53=-1
k kin not text=8=-11
k kin not text |=8=-11
k kin number away=3=-2
k kin number away these=3=-2
k kin please not=-30=-3
k kin please you=8=2
k kin receive text=-46=-5
k kin these already=16=0
k kin these ask=17=0
k kin these ask i=16=0
k kin these cease=30=-2
k kin these done=-3=13
k kin these done you=-3=13
k kin these i=37=21
k kin these i want=-10=34
k kin these laugh=19=0
k kin these laugh i=19=0
k kin these me=34=-5
k kin these remove=3=-9
k kin these these=20=9
k kin these they=-25=-20
k kin these you=-13=17
k kin these |=-62=-14
k kin they cease=-43=-6
k kin they said=-4=0
k kin they said me=-4=0
k kin they trade=-2=26
k kin time i=-6=-6
k kin time |=-6=47
k kin unsubscribe me=29=-5
k kin you list=28=-5
k kin | |=-50=-43
k last cease |=79=-20
k laugh i i=-34=-3
k laugh i not=-3=-1
k laugh i not |=23=-1
k laugh me i=26=-4
k laugh me please=-10=-8
k laugh me they=3=-2
k laugh me |=-33=23
k laugh | |=-94=-11
k lead already i=-6=-9
k lead already i |=-6=-9
k lead already |=7=-1
k lead cease toText=52=0
k lead cease |=-65=-2
k lead done not=-10=15
k lead done not greet=-10=15
k lead done |=-5=-1
k lead email |=30=-4
k lead fine |=-33=-5
k lead gone |=-33=-2
k lead greet |=78=-2
k lead i |=-91=-9
k lead list |=-13=-1
k lead me list=-41=1
k lead me list |=-41=1
k lead me number=48=0
k lead me number |=48=0
k lead me |=52=-2
k lead more |=-42=0
k lead not |=-73=-6
k lead now |=108=-1
k lead please greet=-3=0
k lead please |=-3=-3
k lead remove me=45=0
k lead remove me |=39=0
k lead tale more=61=-1
k lead tale more |=55=-1
k lead text cease=-17=0
k lead text done=21=0
k lead text done |=10=0
k lead text fine=19=0
k lead text fine |=19=0
k lead text me=28=-2
k lead text now=12=0
k lead text now |=12=0
k lead text please=33=0
k lead text please you=36=0
k lead text please |=53=0
k lead text |=92=0
k lead these time=-18=-19
k lead these time |=-5=-18
k lead these |=-2=-4
k lead time i=-22=-2
k lead time |=-51=-10
k lead trade |=-53=-8
k lead want |=16=-17
k lead wrong |=-41=0
k lead you |=-27=0
k lead | |=52=-99
k list already text=-63=0
k list already text |=-63=0
k list already |=14=-1
k list cease text=15=0
k list cease text |=15=0
k list done |=87=-18
k list greet |=51=-8
k list house |=15=-23
k list i tale=-20=-3
k list more more=3=0
k list now |=-13=-5
k list please please=23=-4
k list please you=40=0
k list please you |=40=0
k list please |=44=-29
k list remove me=16=0
k list remove me |=17=0
k list tale |=-60=-8
k list text greet=5=-4
k list text greet |=23=-1
k list text |=33=-3
k list these |=1=-34
k list they you=7=-1
k list they you please=7=-1
k list you |=15=27
k list | |=5=-159
k me already i=63=-5
k me already not=-13=-3
k me already tale=11=0
k me already text=-36=-1
k me already text |=-11=-1
k me already toText=-32=-7
k me already toText me=-37=-1
k me already want=10=-2
k me already |=-18=-36
k me ask can=10=-20
k me ask can i=10=-20
k me ask cease=8=-1
k me ask cease these=8=-1
k me ask i=-19=0
k me ask me=19=0
k me ask not=71=0
k me ask they=21=38
k me ask you=-40=59
k me ask you |=-33=35
k me ask |=44=-37
k me auto deal=-4=-9
k me auto deal |=-4=-9
k me auto fine=-3=0
k me auto fine text=-3=0
k me auto not=55=0
k me auto |=8=-4
k me away me=57=-1
k me away me |=53=-1
k me away they=-49=-1
k me away they |=-49=-1
k me away |=24=-6
k me bit me=47=-9
k me call greet=-2=22
k me call i=-7=-5
k me call not=15=-1
k me call they=-63=-3
k me call toText=-38=-2
k me call toText please=-34=-1
k me call you=-13=63
k me call |=-28=18
k me can help=-10=-19
k me can i=-8=-4
k me can i receive=-8=-4
k me can you=-48=-65
k me cease call=-37=-1
k me cease done=10=0
k me cease done |=11=0
k me cease i=5=-1
k me cease please=-34=-2
k me cease please |=-51=0
k me cease tale=-7=-11
k me cease text=43=0
k me cease these=42=-1
k me cease toText=18=-4
k me cease toText me=31=0
k me cease toText text=10=-2
k me cease toText |=-14=-4
k me cease |=-36=-85
k me deal tale=18=-2
k me deal |=-43=-61
k me done i=22=0
k me done |=129=-40
k me email already=-33=0
k me email already |=-31=0
k me email ask=0=24
k me email cease=12=-9
k me email fedUp=52=-20
k me email fine=13=-5
k me email fine not=43=0
k me email fine |=-48=-4
k me email i=-1=-64
k me email list=-88=-1
k me email list already=-15=0
k me email not=-10=-50
k me email please=17=12
k me email please |=42=-3
k me email these=-67=-3
k me email these |=-64=-1
k me email time=-10=38
k me email time |=-10=38
k me email |=-1=-92
k me fine lead=-89=-4
k me fine lead |=-21=0
k me fine not=6=0
k me fine please=15=0
k me fine please |=15=0
k me fine text=-45=0
k me fine they=-38=-19
k me fine they |=-16=-21
k me fine |=18=-20
k me gone cease=7=0
k me gone not=2=-4
k me gone |=52=0
k me gotOff |=57=-4
k me greet time=10=0
k me greet you=-14=1
k me greet |=49=-24
k me house done=-3=3
k me house |=-14=2
k me i auto=-41=-7
k me i auto |=-41=-7
k me i done=-15=-10
k me i done |=-40=-1
k me i gone=-35=-18
k me i i=-58=-20
k me i list=-37=-1
k me i list |=13=0
k me i miss=11=-4
k me i more=-33=-4
k me i not=95=-16
k me i not trade=73=-11
k me i not yes=65=0
k me i said=13=-2
k me i tale=-12=0
k me i these=64=-1
k me i time=-5=8
k me i want=-85=-23
k me i want these=-35=-23
k me i you=19=0
k me i you list=16=0
k me i |=-142=-60
k me if fedUp=-12=-18
k me if fedUp cease=27=0
k me if fedUp house=0=22
k me if fedUp i=-3=-2
k me if fedUp please=12=0
k me if fedUp they=-1=-10
k me if fedUp |=-17=-12
k me if you=-3=40
k me if you can=-21=17
k me if you receive=-19=3
k me keep |=-15=-5
k me kin already=-14=-5
k me kin already me=-12=0
k me kin already |=-5=0
k me kin can=-22=42
k me kin can help=-22=42
k me kin cease=-45=5
k me kin cease toText=-19=-7
k me kin done=33=-44
k me kin done house=-5=-44
k me kin fedUp=-24=0
k me kin fedUp cease=50=-6
k me kin fedUp i=28=-5
k me kin fedUp |=-39=1
k me kin gone=41=-14
k me kin gone cease=21=-4
k me kin gone please=14=-1
k me kin gone |=49=0
k me kin i=-49=5
k me kin list=22=0
k me kin me=-45=6
k me kin me |=-37=-51
k me kin not=5=-16
k me kin not cease=-63=-1
k me kin number=22=0
k me kin please=11=-1
k me kin please you=9=-1
k me kin receive=45=-9
k me kin receive text=-46=-5
k me kin text=-75=-3
k me kin these=-20=-4
k me kin these already=16=0
k me kin these ask=17=0
k me kin these cease=30=-2
k me kin these done=-3=13
k me kin these i=37=21
k me kin these laugh=19=0
k me kin these me=11=-6
k me kin these remove=3=-9
k me kin these these=20=9
k me kin these they=-25=-20
k me kin these you=-13=17
k me kin these |=-62=-14
k me kin they=-18=-5
k me kin they cease=-43=-6
k me kin unsubscribe=29=-5
k me kin unsubscribe me=29=-5
k me kin you=38=-7
k me kin you list=28=-5
k me kin |=13=-28
k me laugh |=-85=-8
k me lead fine=-44=-1
k me lead fine |=-21=0
k me lead me=-49=-1
k me lead not=31=-4
k me lead please=-43=0
k me lead please |=-43=0
k me lead text=41=-2
k me lead text |=46=0
k me lead time=-27=0
k me lead |=-8=-6
k me list done=26=-8
k me list done |=26=-8
k me list now=11=-3
k me list now |=11=-3
k me list please=67=0
k me list please |=66=0
k me list text=8=0
k me list |=47=-30
k me me kin=-12=-5
k me me |=-42=-25
k me meet house=-8=-53
k me meet |=-7=30
k me money text=34=-2
k me money |=18=-7
k me more done=8=0
k me more i=8=-2
k me more lead=-19=0
k me more more=65=-4
k me more more these=-28=-4
k me more more |=57=0
k me more now=17=0
k me more now |=17=0
k me more please=-6=-2
k me more please |=-6=-2
k me more text=5=-1
k me more text |=-4=0
k me more |=5=-27
k me not cease=-11=-3
k me not cease toText=-43=-2
k me not me=-66=-1
k me not please=-47=0
k me not text=36=-1
k me not text please=3=-1
k me not text they=-14=0
k me not text |=55=0
k me not toText=20=-2
k me not trade=8=0
k me not |=56=-23
k me now i=11=0
k me now |=58=-33
k me number already=-14=-1
k me number already i=35=-2
k me number already |=-36=-1
k me number away=3=0
k me number cease=-5=-18
k me number cease toText=14=0
k me number cease |=-13=-17
k me number done=35=1
k me number done you=3=18
k me number done |=29=-11
k me number fine=51=-1
k me number greet=16=-1
k me number greet |=16=-1
k me number i=4=-64
k me number i |=29=-33
k me number lead=60=0
k me number me=35=-13
k me number me number=23=-14
k me number more=47=-2
k me number not=-8=13
k me number not text=44=0
k me number not these=14=-4
k me number not |=-90=0
k me number now=35=-1
k me number now |=32=-1
k me number number=107=-6
k me number out=81=-5
k me number out these=46=0
k me number out time=-22=-3
k me number out |=49=-2
k me number please=62=-16
k me number please cease=20=-1
k me number please you=-1=-3
k me number please |=70=-4
k me number remove=57=-2
k me number remove me=45=0
k me number tale=-41=-5
k me number tale out=-53=22
k me number tale you=73=-10
k me number tale |=5=-5
k me number text=37=0
k me number text |=8=0
k me number these=50=-4
k me number they=61=20
k me number wrong=-6=0
k me number you=39=-13
k me number you text=40=-3
k me number you |=18=-9
k me number |=13=-52
k me out already=-39=-1
k me out done=10=0
k me out done |=10=0
k me out list=36=-2
k me out now=17=0
k me out now |=17=0
k me out please=-7=0
k me out please |=-7=0
k me out text=6=0
k me out these=38=-7
k me out these |=-6=-2
k me out you=-1=-4
k me out you list=18=-2
k me out |=111=-9
k me please away=59=-1
k me please away me=11=0
k me please cease=32=0
k me please cease toText=26=0
k me please greet=-23=0
k me please greet |=-23=0
k me please not=-4=-1
k me please remove=15=-2
k me please remove me=28=0
k me please you=50=-59
k me please you text=-18=-33
k me please you |=50=-42
k me please |=-3=-58
k me remove list=31=-13
k me remove list please=14=-2
k me remove list they=7=-2
k me remove list |=-1=-11
k me remove me=66=0
k me remove me number=46=0
k me remove me |=42=0
k me remove not=-55=-1
k me remove not please=-32=0
k me remove please=-51=-6
k me remove please |=-51=-6
k me remove you=38=-13
k me remove you list=33=-13
k me remove |=35=-20
k me report if=39=-8
k me report if already=39=-8
k me report please=3=-1
k me report text=7=-1
k me report |=69=-16
k me said ask=-74=-12
k me said cease=56=0
k me swear |=69=0
k me tale toText=-25=-2
k me tale toText me=-25=-2
k me text away=-10=0
k me text cease=-57=-3
k me text cease |=-52=-2
k me text done=-62=-6
k me text done fine=-56=-1
k me text greet=7=0
k me text greet |=7=0
k me text keep=-37=-1
k me text keep |=-36=-1
k me text lead=-14=-1
k me text lead |=-30=-1
k me text me=-63=-1
k me text me number=11=-1
k me text me |=-66=0
k me text more=-82=-2
k me text more |=-60=-1
k me text not=-21=-1
k me text not |=-63=-1
k me text now=33=-2
k me text now |=29=0
k me text please=38=0
k me text please you=14=0
k me text please |=27=0
k me text receive=-43=-3
k me text text=61=-2
k me text text please=-46=0
k me text text |=38=-1
k me text these=7=-10
k me text these |=10=0
k me text they=8=-2
k me text you=-13=-1
k me text |=-2=-21
k me these i=-25=-26
k me these lead=-20=-6
k me these list=54=-2
k me these list |=55=-1
k me these please=4=-1
k me these please |=4=-1
k me these text=30=0
k me these text done=30=0
k me these text |=12=0
k me these time=-4=-9
k me these time |=-11=-10
k me these |=102=-29
k me they cease=29=-3
k me they cease |=29=0
k me they gone=-5=-11
k me they gotOff=-9=-10
k me they i=-19=-14
k me they i report=-5=-14
k me they list=-3=-6
k me they me=-15=-22
k me they not=-15=-13
k me they not want=0=-6
k me they please=-36=8
k me they please |=-36=0
k me they said=-6=-9
k me they said cease=-3=-7
k me they tale=-35=-8
k me they text=-9=-1
k me they text |=-9=-1
k me they they=-8=-11
k me they time=-20=-1
k me they time i=-20=0
k me they want=-9=2
k me they |=7=13
k me time deal=-1=-8
k me time deal |=-1=-8
k me time i=-69=-2
k me time i report=-4=-1
k me time now=-65=-1
k me time now |=-65=-1
k me time time=-67=-30
k me time time |=-51=-5
k me time |=-68=-103
k me toText email=-43=0
k me toText email fine=-43=0
k me toText more=88=-3
k me toText more please=9=0
k me toText more |=57=-2
k me toText not=-36=-4
k me toText not time=-30=-2
k me toText not |=4=-2
k me toText please=37=0
k me toText please |=32=0
k me toText text=121=-5
k me toText text please=31=0
k me toText text text=3=0
k me toText text |=110=-4
k me toText these=43=-7
k me toText these |=30=-8
k me toText they=26=-17
k me toText they |=14=-14
k me toText time=-23=-6
k me toText time |=-2=-3
k me toText you=16=22
k me toText you |=-6=23
k me toText |=-25=-26
k me trade already=-20=-22
k me trade already time=10=-18
k me trade auto=73=-1
k me trade gone=-26=-1
k me trade not lead=37=0
k me trade tale=-10=-9
k me trade |=17=-17
k me unsubscribe done=15=0
k me unsubscribe done |=15=0
k me unsubscribe please=23=0
k me unsubscribe please |=23=0
k me unsubscribe |=20=-9
k me visit |=-4=-55
k me want not=60=0
k me want you=-18=1
k me you already=24=-11
k me you can=-40=8
k me you cease=39=-12
k me you cease |=42=-14
k me you done=-16=-47
k me you email=-4=-1
k me you list=58=-4
k me you list they=8=-1
k me you list |=31=-3
k me you meet=-12=9
k me you now=47=-24
k me you now |=47=-24
k me you please=34=-3
k me you please you=20=-3
k me you please |=27=-1
k me you text=56=-1
k me you text |=43=-1
k me you |=-3=-16
k me | |=19=-71
k meet deal time=-1=-13
k meet deal time |=-1=-7
k meet done |=-8=-56
k meet fedUp |=-38=14
k meet house time=-4=29
k meet house time time=-4=-4
k meet house time |=-2=52
k meet house |=-29=-24
k meet i not=-2=-8
k meet i said=6=4
k meet i time=-25=23
k meet i time |=-25=23
k meet i want=-17=18
k meet if you=-15=19
k meet keep time=-2=-36
k meet keep time |=-2=-36
k meet keep |=39=-14
k meet lead |=-2=-3
k meet list |=-20=-2
k meet me cease=6=-20
k meet me i=-16=-30
k meet me please=-10=-5
k meet me these=49=-7
k meet me they=-4=-4
k meet me you=-35=16
k meet me |=-41=9
k meet more remove=26=-4
k meet more remove me=27=0
k meet more |=-38=43
k meet not more=-40=-28
k meet number |=-32=-49
k meet please |=-31=-1
k meet tale text=-24=-31
k meet these i=86=-65
k meet these i |=30=-54
k meet these more=-47=-4
k meet these these=23=5
k meet these time=-5=40
k meet these time |=-3=26
k meet these |=-76=30
k meet they time=0=41
k meet they time |=0=34
k meet they |=-3=-24
k meet time house=0=27
k meet time house |=0=27
k meet time meet=-2=17
k meet time meet these=-2=15
k meet time these=-2=17
k meet time time=-35=97
k meet time time deal=0=14
k meet time time meet=-2=55
k meet time time |=-14=47
k meet time |=-9=-11
k meet you auto=-9=-1
k meet you house=-2=52
k meet you house |=-1=37
k meet you text=-13=-22
k meet you time=-9=-76
k meet you time |=-8=-67
k meet you |=-32=29
k meet | |=-83=9
k miss house |=-1=-13
k miss miss these=-50=0
k miss miss these text=-50=0
k miss receive these=34=-3
k miss text |=-7=-12
k miss these house=-2=-28
k miss these house |=-2=-28
k miss these list=-24=-8
k miss these text=-22=0
k miss these text |=34=0
k miss these |=-30=-20
k miss you |=-67=-74
k miss | |=-74=-3
k money me money=66=0
k money me |=-28=-37
k money text |=-6=-9
k money these text=-14=-10
k money these |=-48=-35
k money unsubscribe |=-75=-4
k money | |=-36=-22
k more already not=45=-12
k more already |=20=-5
k more away me=-28=0
k more call |=-29=-9
k more cease these=7=-2
k more cease these |=35=-2
k more cease toText=26=0
k more cease toText me=8=0
k more cease |=53=-8
k more deal |=-39=3
k more done |=83=-18
k more greet |=29=-39
k more help |=-6=26
k more house |=-26=-81
k more i can=51=-3
k more i can |=51=-2
k more i |=-26=34
k more lead done=52=0
k more lead please=-12=-1
k more lead |=-62=-2
k more me number=2=-15
k more me text=-6=0
k more me toText=24=-6
k more me toText |=40=0
k more meet |=-49=-34
k more more done=14=-1
k more more done |=14=-1
k more more lead=-4=0
k more more lead |=53=0
k more more meet=-4=-2
k more more meet |=-4=-2
k more more text=60=-8
k more more text text=63=0
k more more text |=40=-6
k more more these=-8=-4
k more more these |=-13=-4
k more not text=62=-2
k more not text |=51=-2
k more not |=80=-7
k more now |=49=-1
k more number please=-7=0
k more number |=39=-2
k more please cease=27=0
k more please cease these=17=-1
k more please cease toText=18=0
k more please remove=24=-3
k more please remove |=24=-3
k more please you=41=-7
k more please you |=40=-7
k more please |=25=-25
k more receive text=-24=0
k more receive text |=-27=0
k more receive these=15=-1
k more receive these text=15=-1
k more receive you=23=0
k more receive you text=23=0
k more remove help=-2=7
k more remove help |=-2=7
k more remove me=19=0
k more remove me number=26=0
k more said cease=-54=0
k more said cease |=-44=0
k more text done=34=-1
k more text done |=34=-1
k more text i=46=-1
k more text i me=15=-1
k more text me=-67=0
k more text me |=-66=0
k more text now=9=0
k more text now |=9=0
k more text please=46=0
k more text please |=46=0
k more text text=31=0
k more text text please=35=-2
k more text text |=60=0
k more text these=42=0
k more text these number=42=0
k more text they=48=0
k more text they you=48=0
k more text time=-1=-3
k more text you=32=-13
k more text you |=63=-11
k more text |=32=-44
k more these number=28=-2
k more these text=21=-1
k more these text |=6=0
k more these these=17=0
k more these these number=17=0
k more these |=-34=-7
k more time cease=24=-1
k more time i=10=0
k more time not=3=0
k more time remove=-10=-1
k more time they=-8=0
k more time |=-68=46
k more toText |=-26=-12
k more you text=-19=-1
k more you text |=-19=-1
k more you |=45=-34
k more | |=29=-30
k not already me=27=-1
k not already me i=19=-1
k not already toText=98=-3
k not already toText me=59=0
k not already toText these=41=-3
k not already toText |=-7=-1
k not already |=-57=-32
k not ask cease=71=-9
k not ask house=-2=8
k not ask i=24=0
k not ask me=-31=-10
k not ask not=-5=0
k not ask not cease=-5=0
k not ask these=-41=-19
k not ask these cease=-53=0
k not ask these house=-3=16
k not ask these i=-36=-10
k not ask these me=1=-41
k not ask these |=-32=-41
k not ask they=-4=-17
k not ask you=8=-34
k not ask you done=-3=-33
k not ask |=-11=-10
k not auto |=-43=-24
k not away me=-37=-2
k not away me please=-70=0
k not away me |=25=-2
k not bit deal=-12=-1
k not bit lead=33=-2
k not bit me=-4=-4
k not bit out=-10=-2
k not bit |=-42=-8
k not call fine=-5=0
k not call fine text=-5=0
k not call me=-30=-1
k not call more=-14=-2
k not call text=-12=0
k not call |=-50=-8
k not cease cease=-46=-1
k not cease i=-51=20
k not cease lead=-77=0
k not cease lead text=-56=-1
k not cease list=-53=-5
k not cease list |=-53=-5
k not cease me=-113=-7
k not cease me lead=-11=-2
k not cease me text=-105=-3
k not cease me |=-3=-2
k not cease not=-69=-19
k not cease not me=-36=0
k not cease not |=12=-1
k not cease please=-52=-3
k not cease please |=-7=-1
k not cease receive=21=0
k not cease text=-45=9
k not cease text text=-52=-1
k not cease text |=17=-7
k not cease these=-36=-7
k not cease these text=-67=0
k not cease these |=26=-1
k not cease time=-2=15
k not cease toText=-99=-31
k not cease toText me=-51=-17
k not cease toText text=-39=0
k not cease toText |=-48=-11
k not cease |=36=-102
k not deal they=-14=-24
k not deal they |=-14=-24
k not deal |=-23=-29
k not done me=37=-3
k not done me report=7=-1
k not done me text=31=-1
k not done these=-20=-11
k not done |=2=-31
k not email please=-26=-1
k not email please |=-26=-1
k not email text=-37=-2
k not email |=-22=-2
k not gone house=37=-10
k not gone these=-10=15
k not gone these these=-10=15
k not greet cease=76=-19
k not greet greet=27=0
k not greet i=23=-4
k not greet not=1=-10
k not greet please=-44=-1
k not greet please not=-29=-1
k not greet unsubscribe=-4=-6
k not greet |=-44=-14
k not house |=-16=-55
k not i already=20=-1
k not i list=22=0
k not i not=20=-34
k not i not want=76=0
k not i receive=-12=-8
k not i said=60=-4
k not i these=9=6
k not i these list=24=-3
k not i time=-5=-5
k not i time please=-10=-4
k not i want=-58=-8
k not i want they=-69=-9
k not i you=18=-83
k not i you tale=34=-2
k not i |=14=27
k not keep |=52=-9
k not lead already=14=0
k not lead already |=14=0
k not lead done=28=0
k not lead done |=28=0
k not lead please=6=-2
k not lead please |=-3=0
k not lead text=77=0
k not lead text |=45=0
k not lead these=-58=-1
k not lead these |=-49=0
k not lead time=-11=-7
k not lead time |=-2=-5
k not lead |=-9=-2
k not list |=-64=-2
k not me auto=-39=-2
k not me auto |=-39=-2
k not me cease=-3=-1
k not me cease |=-31=-1
k not me fine=-48=-13
k not me i=51=-6
k not me kin=-45=-1
k not me lead=-72=-1
k not me me=-42=-1
k not me more=-14=0
k not me more now=18=0
k not me more |=54=0
k not me not=66=-1
k not me not cease=14=-1
k not me not |=56=-1
k not me number=-14=0
k not me out=-51=0
k not me please=67=-1
k not me remove=-111=-1
k not me remove not=-55=-1
k not me text=-63=-1
k not me toText=48=-31
k not me toText more=82=-2
k not me toText not=-36=-4
k not me toText please=34=0
k not me toText text=86=-2
k not me toText time=-24=-4
k not me toText you=31=-12
k not me unsubscribe=-43=-1
k not me unsubscribe |=-38=-1
k not me want=19=0
k not me want not=60=0
k not me you=16=-2
k not me |=-2=-28
k not meet me=-16=5
k not meet me cease=6=-20
k not meet me i=-16=-30
k not meet me please=-10=-5
k not meet me they=-4=-4
k not meet me |=-36=17
k not meet more=12=40
k not meet more remove=26=-4
k not meet more |=-38=43
k not meet remove=8=0
k not meet these=-54=-65
k not meet time=-5=23
k not meet time |=-3=-73
k not meet |=27=-179
k not more away=-28=0
k not more away me=-28=0
k not more call=-27=-10
k not more call |=-27=-10
k not more cease=-19=0
k not more cease |=41=0
k not more me=51=-6
k not more me toText=58=-5
k not more meet=-26=16
k not more not=17=0
k not more please=58=-1
k not more please |=55=-2
k not more receive=-7=0
k not more receive these=15=-1
k not more remove=-12=0
k not more remove me=-12=0
k not more text=112=-3
k not more text me=73=0
k not more text please=19=0
k not more text |=35=-3
k not more these=33=0
k not more they=7=-6
k not more toText=-57=-15
k not more toText |=-50=-12
k not more want=51=-3
k not more |=24=-79
k not not already=7=-4
k not not already me=-7=0
k not not already toText=38=-1
k not not ask=-2=-3
k not not ask you=1=-3
k not not cease=-12=-26
k not not cease |=8=-8
k not not keep=62=0
k not not me=70=-10
k not not me i=16=-7
k not not me toText=40=-3
k not not not=71=-14
k not not number=30=-1
k not not number |=30=-1
k not not text=76=-1
k not not text |=54=-1
k not not these=55=-1
k not not they=-9=-7
k not not toText=132=-15
k not not toText |=92=-7
k not not |=-32=-14
k not now |=-36=-19
k not number call=-11=0
k not number call please=-11=0
k not number |=26=-2
k not please away=48=0
k not please away me=48=0
k not please cease=72=-1
k not please cease these=54=0
k not please fine=-28=-3
k not please fine |=-28=-3
k not please not=66=-1
k not please remove=20=0
k not please remove me=20=0
k not please unsubscribe=25=-1
k not please unsubscribe |=27=-1
k not please you=-42=-12
k not please you |=-41=-12
k not please |=-34=-16
k not receive lead=41=-1
k not receive lead more=-69=-1
k not receive lead text=40=0
k not receive lead |=94=0
k not receive me=-49=0
k not receive me text=-70=0
k not receive me you=29=0
k not receive more=-141=-9
k not receive more more=-45=-1
k not receive more text=-132=-5
k not receive text=-86=-11
k not receive text please=-35=0
k not receive text time=-6=-3
k not receive text |=-30=-7
k not receive these=102=-6
k not receive these text=30=0
k not receive these |=108=-7
k not remove me=-111=-4
k not remove me please=-94=-1
k not remove me |=-50=-2
k not remove these=30=0
k not remove they=35=-8
k not remove they deal=0=-5
k not remove |=57=-38
k not report |=-49=-19
k not said cease=-20=-14
k not said cease |=27=-15
k not said these=-7=-2
k not said these text=12=-1
k not said these |=-43=-1
k not sayStop cease=-55=-1
k not sayStop cease |=-28=-2
k not sayStop deal=34=0
k not sayStop deal cease=34=0
k not sayStop not=28=-8
k not sayStop |=102=-60
k not tale text=13=-1
k not tale toText=-4=0
k not text already=8=0
k not text already |=8=0
k not text away=19=0
k not text call=65=-2
k not text can=-40=-3
k not text can said=-22=-3
k not text cease=79=-1
k not text done=19=0
k not text done |=5=0
k not text email=42=-3
k not text email fine=32=0
k not text email me=-15=-3
k not text email please=28=0
k not text fine=54=1
k not text fine |=54=1
k not text greet=35=-2
k not text greet |=35=-2
k not text i=-8=9
k not text i not=41=-1
k not text lead=26=0
k not text lead |=26=0
k not text me=69=-13
k not text me done=7=0
k not text me more=91=-1
k not text me number=49=-3
k not text me please=-11=0
k not text me these=28=0
k not text me time=15=-5
k not text me |=66=-3
k not text more=143=-15
k not text more |=67=-1
k not text not=29=0
k not text not they=-11=0
k not text now=40=0
k not text now |=40=0
k not text number=26=0
k not text please=149=-2
k not text please you=16=-1
k not text please |=104=-1
k not text text=-22=-5
k not text text please=9=0
k not text text |=-18=0
k not text these=2=-7
k not text these number=7=0
k not text these |=29=-1
k not text they=-42=-3
k not text they time=-7=-1
k not text time=-49=-12
k not text time auto=-1=26
k not text time time=-17=-11
k not text time |=-14=-23
k not text unsubscribe=34=0
k not text want=19=-1
k not text want |=15=-1
k not text |=-70=-10
k not these away=34=0
k not these away me=4=0
k not these list=39=-3
k not these more=23=-29
k not these more |=53=-7
k not these number=-52=13
k not these number ask=-27=-9
k not these number i=10=-21
k not these number please=23=0
k not these number remove=8=0
k not these number these=-49=-2
k not these number you=2=20
k not these number |=-37=-7
k not these please=25=-7
k not these please |=24=-9
k not these text=79=0
k not these text please=40=0
k not these text |=46=0
k not these |=-31=-96
k not they house=-20=-9
k not they house |=-20=-9
k not they me=17=0
k not they me number=17=0
k not they more=56=-1
k not they text=-41=-11
k not they text they=-27=-1
k not they text |=-18=-4
k not they these=-3=38
k not they they=-46=-5
k not they time=-2=-8
k not they time time=0=-3
k not they time |=-2=-7
k not they toText=-34=-20
k not they toText they=-34=-20
k not they |=-104=-29
k not time please=-33=-1
k not time please |=-26=-1
k not time time=-6=4
k not time time |=-4=-6
k not time |=-17=-55
k not toText deal=-3=-17
k not toText email=-10=-1
k not toText email fine=34=0
k not toText lead=-21=-1
k not toText me=-1=-19
k not toText me lead=-31=0
k not toText me more=121=-15
k not toText me |=-32=0
k not toText more=-30=0
k not toText more more=-44=0
k not toText more |=22=0
k not toText not=39=-8
k not toText not they=-44=-3
k not toText not |=36=-1
k not toText please=134=-1
k not toText please |=83=-1
k not toText text=-86=-7
k not toText text i=-39=-6
k not toText these=49=-5
k not toText these number=6=0
k not toText they=-24=-9
k not toText they |=-52=-2
k not toText time=-27=-9
k not toText time |=-1=-5
k not toText toText=-31=-9
k not toText you=-32=-3
k not toText you |=-32=-3
k not toText |=126=-35
k not trade cease=89=-11
k not trade cease toText=44=-2
k not trade i=11=-10
k not trade more=44=0
k not trade more cease=17=0
k not trade more please=3=0
k not trade more |=13=0
k not trade not=46=-10
k not trade not me=45=-10
k not trade please=53=-6
k not trade remove=77=-2
k not trade remove me=53=-2
k not trade remove |=36=0
k not trade |=102=-5
k not unsubscribe me=-43=0
k not unsubscribe |=-2=-6
k not use me=40=-1
k not use me number=13=-1
k not use more=19=-3
k not use more |=24=-2
k not use number=11=-3
k not use number |=3=-3
k not use these=36=-15
k not use these more=29=-11
k not use these number=15=-5
k not visit time=-4=-20
k not want already=85=-1
k not want already receive=76=0
k not want ask=41=-1
k not want ask me=41=-1
k not want away=-73=0
k not want cease=-55=-4
k not want cease now=53=0
k not want cease |=-87=0
k not want deal=-10=-17
k not want deal |=-10=-17
k not want email=-49=-5
k not want house=-15=-23
k not want house |=-9=-21
k not want i=17=27
k not want lead=42=0
k not want lead |=46=0
k not want me=-29=-7
k not want me |=22=0
k not want meet=30=-10
k not want miss=-53=-13
k not want miss text=-10=0
k not want more=30=-52
k not want more deal=-40=-7
k not want more lead=54=0
k not want more meet=-44=-13
k not want more more=19=-5
k not want more not=10=0
k not want more receive=6=-1
k not want more text=127=-2
k not want more these=48=-3
k not want more toText=39=-1
k not want more you=31=0
k not want more |=-21=-17
k not want not=-78=-5
k not want not me=-6=0
k not want not they=-70=-2
k not want not you=39=-4
k not want please=44=0
k not want receive=106=-30
k not want receive me=-75=-2
k not want receive more=66=-1
k not want receive text=19=-2
k not want receive these=99=0
k not want receive you=54=-24
k not want remove=-44=-1
k not want remove |=-28=-1
k not want text=108=-2
k not want text cease=6=0
k not want text me=12=0
k not want text remove=18=0
k not want text they=-23=-1
k not want text |=90=-1
k not want these=5=-53
k not want these lead=-29=-1
k not want these more=8=0
k not want these text=87=0
k not want these |=-20=-20
k not want they=74=-42
k not want they |=57=-2
k not want toText=-45=-4
k not want toText |=-44=-3
k not want unsubscribe=-42=0
k not want unsubscribe |=-42=0
k not want you=115=2
k not want you lead=40=-1
k not want you list=30=-2
k not want you text=60=-2
k not want |=0=-123
k not yes ask=-3=0
k not yes ask these=-11=0
k not you cease=50=-53
k not you i=54=-26
k not you list=37=-9
k not you me=50=-11
k not you more=22=-4
k not you sayStop=44=-12
k not you sayStop cease=44=-12
k not you tale=33=-3
k not you text=25=-3
k not you text |=25=-3
k not you |=79=-15
k not | |=4=-128
k nothing away me=7=-1
k nothing more please=46=-5
k nothing more please |=48=-4
k nothing more you=47=-44
k nothing more you |=40=-35
k nothing more |=37=-3
k nothing | |=-73=-5
k now i already=10=0
k now i already |=10=0
k now i me=3=0
k now i me |=3=0
k now please |=5=0
k now | |=80=-124
k number already i=40=-2
k number already time=-16=-10
k number already |=-34=-2
k number ask meet=-21=2
k number ask these=-37=-3
k number ask these |=-37=-3
k number away me=12=-1
k number away me |=10=-1
k number away these=10=-4
k number away these you=9=-3
k number call please=-11=0
k number cease cease=4=-7
k number cease toText=38=-13
k number cease toText these=14=0
k number cease you=6=-5
k number cease |=0=-21
k number done done=-42=-3
k number done you=3=17
k number done |=41=-24
k number fine |=35=-1
k number greet |=29=-7
k number i away=-26=-1
k number i cease=-3=-25
k number i done=-10=-6
k number i me=-24=-1
k number i not=21=-3
k number i not not=5=-3
k number i these=-30=0
k number i time=-13=-25
k number i time report=6=-8
k number i want=-43=0
k number i you=23=-7
k number i you unsubscribe=23=-7
k number i |=21=-33
k number laugh |=-24=-9
k number lead text=25=0
k number lead text |=25=0
k number lead |=-34=-6
k number list please=7=0
k number list please |=7=0
k number me kin=24=-1
k number me number=23=-14
k number me please=20=-5
k number me please |=-9=-4
k number me they=-10=-16
k number me |=65=-1
k number miss these=55=-4
k number miss these |=55=-4
k number more more=27=0
k number more more |=26=0
k number more please=32=-2
k number more please |=32=-2
k number more |=53=-1
k number not bit=-76=-5
k number not call=-42=-1
k number not me=-65=0
k number not more=69=-10
k number not receive=-38=-1
k number not receive text=-58=-1
k number not tale=40=30
k number not text=15=-6
k number not text me=12=-4
k number not text text=-47=-4
k number not text these=30=-1
k number not text |=30=0
k number not these=27=-4
k number not these |=14=-4
k number not toText=35=-2
k number not toText |=22=-3
k number not trade=57=-6
k number not |=-105=-1
k number now |=56=-12
k number number more=12=-9
k number number |=-19=-24
k number out now=29=-2
k number out now |=29=-2
k number out these=46=0
k number out these text=5=0
k number out time=-22=-3
k number out time i=-22=-3
k number out |=13=-1
k number please away=12=0
k number please cease=30=-1
k number please cease toText=9=-1
k number please cease |=3=0
k number please not=25=0
k number please not text=17=-1
k number please remove=15=-1
k number please remove these=8=-1
k number please remove |=8=0
k number please you=18=-4
k number please you |=32=-1
k number please |=65=-6
k number remove me=45=0
k number remove these=48=-7
k number remove these please=12=0
k number remove these |=40=-8
k number remove |=56=-3
k number tale out=-53=22
k number tale out cease=23=0
k number tale out |=-63=5
k number tale you=73=-10
k number tale you |=71=-10
k number tale |=30=-8
k number text now=9=0
k number text now |=9=0
k number text |=13=-2
k number these number=43=-1
k number these out=-9=-13
k number these text=-17=-1
k number these these=11=0
k number these |=8=0
k number they they=22=-4
k number they |=-36=-44
k number want you=-14=19
k number wrong |=-13=-2
k number you done=-16=-1
k number you done done=12=0
k number you done toText=-23=-1
k number you list=21=-2
k number you list |=18=0
k number you me=54=-10
k number you text=18=-7
k number you text |=-5=-3
k number you |=-9=12
k number | |=-42=-51
k out already |=-47=-5
k out cease they=23=0
k out deal time=-5=-19
k out deal time |=-5=-19
k out deal |=-9=-42
k out done |=-22=-4
k out greet |=10=-33
k out house |=-36=5
k out list please=58=0
k out list |=10=-1
k out me email=41=-8
k out me email |=35=-5
k out me number=48=-2
k out now |=59=-7
k out please you=29=-5
k out please you |=29=-5
k out please |=108=-26
k out text fine=6=0
k out text |=81=0
k out these list=5=0
k out these text=75=0
k out these text |=59=0
k out these |=91=-48
k out time i=-28=-22
k out time i |=-28=-22
k out time time=-13=-17
k out time time |=-13=-16
k out time |=-38=-20
k out trade remove=6=0
k out trade remove me=6=0
k out trade |=-21=-1
k out you list=56=-10
k out you list |=41=-6
k out | |=12=-137
k please already me=21=-1
k please already toText=-68=0
k please away me=60=-13
k please away me done=5=-1
k please away me kin=8=-6
k please away me list=28=0
k please away me number=35=0
k please away me please=21=0
k please away me |=112=-1
k please away these=68=-1
k please away these number=13=-1
k please away they=-41=-4
k please back these=52=-17
k please bit me=-43=18
k please bit me text=-13=-1
k please call me=-54=-6
k please call me |=0=-5
k please call |=-35=-3
k please can you=8=6
k please cease done=44=-1
k please cease done |=14=0
k please cease email=-38=0
k please cease email text=-32=0
k please cease i=46=-1
k please cease lead=20=0
k please cease me=12=-3
k please cease me list=38=-1
k please cease me text=17=0
k please cease me |=26=0
k please cease now=25=-2
k please cease now |=25=-2
k please cease please=-9=-1
k please cease please |=-18=-1
k please cease text=79=-3
k please cease text |=33=-2
k please cease these=135=-4
k please cease these text=68=0
k please cease these |=36=-1
k please cease they=49=-1
k please cease they text=18=0
k please cease toText=-13=-15
k please cease toText lead=17=0
k please cease toText me=-46=-13
k please cease toText text=27=0
k please cease toText these=70=0
k please cease toText they=28=0
k please cease toText |=29=0
k please cease you=8=-1
k please cease |=117=-32
k please done |=90=-13
k please fine cease=36=0
k please fine text=-53=-3
k please fine |=-30=-5
k please greet |=5=-2
k please i done=17=0
k please i done |=32=0
k please i not=-10=-3
k please i tale=41=0
k please i time=-7=0
k please i time not=-9=0
k please i you=-4=18
k please i |=2=-4
k please keep |=-33=-1
k please me i=-1=-8
k please me kin=22=0
k please me number=41=-19
k please me out=14=0
k please me remove=34=0
k please me unsubscribe=18=0
k please me |=-53=-31
k please meet |=-8=-17
k please not away=-68=-1
k please not away me=-72=0
k please not call=-17=0
k please not call me=-17=0
k please not cease=-131=-5
k please not cease lead=-40=0
k please not cease me=-37=-2
k please not cease these=-43=-3
k please not me=-38=-1
k please not me out=-51=0
k please not me toText=49=0
k please not me |=52=0
k please not more=21=-6
k please not please=56=-5
k please not please |=50=0
k please not remove=-44=-1
k please not remove me=-44=-1
k please not text=54=6
k please not text me=23=-1
k please not text more=64=0
k please not text time=-12=19
k please not text |=65=-1
k please not toText=-66=-10
k please not toText me=-88=-1
k please not toText |=30=0
k please not |=84=-4
k please now |=74=-2
k please out house=-1=-26
k please please cease=8=-5
k please please not=-4=0
k please please you=78=-5
k please please you |=67=-5
k please please |=48=-21
k please receive me=-18=-3
k please remove deal=-2=-4
k please remove deal |=0=-4
k please remove me=24=-7
k please remove me greet=9=0
k please remove me kin=-6=0
k please remove me not=67=-1
k please remove me number=18=-1
k please remove me please=82=0
k please remove me |=66=-3
k please remove these=22=-9
k please remove these number=17=-9
k please remove these |=8=-1
k please remove they=-30=-24
k please remove |=106=-6
k please said me=5=0
k please said |=-6=-37
k please switchOff text=23=-1
k please switchOff text |=23=-1
k please switchOff these=12=-10
k please switchOff these please=10=-1
k please text done=15=0
k please text fine=-40=-9
k please text fine |=-40=-9
k please text me=-20=-12
k please text |=-92=-3
k please these cease=57=-1
k please these cease |=57=-1
k please these number=4=0
k please these |=47=-13
k please they text=-55=-10
k please they text |=-55=-10
k please toText lead=43=-2
k please toText lead |=43=-2
k please toText me=-49=0
k please toText me |=-34=-4
k please toText these=-71=-2
k please toText |=-72=-73
k please unsubscribe me=17=-3
k please unsubscribe me greet=8=-1
k please unsubscribe me please=20=0
k please unsubscribe me |=36=-1
k please unsubscribe these=15=0
k please unsubscribe these number=15=0
k please unsubscribe |=83=-3
k please you cease=7=0
k please you done=-1=-22
k please you help=-3=22
k please you i=20=51
k please you i already=-1=-3
k please you i want=12=-3
k please you i |=-13=52
k please you lead=13=0
k please you not=71=-7
k please you please=25=0
k please you remove=-20=-2
k please you text=-53=-44
k please you text |=-25=0
k please you these=-14=-17
k please you toText=-31=-35
k please you toText me=-27=-33
k please you want=9=22
k please you you=-35=17
k please you you text=-34=-10
k please you |=28=-67
k please | |=50=-77
k receive away me=25=0
k receive away me |=25=0
k receive cease |=44=-4
k receive fine |=-35=-13
k receive i these=0=-12
k receive keep cease=64=-2
k receive keep i=5=-16
k receive keep i list=-29=-1
k receive keep i not=-5=-1
k receive keep not=33=-2
k receive keep you=-10=-32
k receive keep you time=-3=-17
k receive keep you |=-9=-10
k receive keep |=-50=0
k receive lead more=-69=-1
k receive lead text=40=0
k receive lead text |=39=0
k receive lead these=-39=-7
k receive lead |=40=-1
k receive me cease=-49=-3
k receive me cease |=-49=-3
k receive me i=-53=-1
k receive me lead=-45=-3
k receive me number=10=-2
k receive me said=-6=-1
k receive me text=-90=-5
k receive me text more=-49=0
k receive me text |=-45=-1
k receive me they=-4=-12
k receive me you=29=0
k receive me you text=33=0
k receive more lead=10=-1
k receive more more=20=-1
k receive more more text=18=-1
k receive more text=-101=-8
k receive more text time=-1=-3
k receive more text you=-14=-5
k receive more text |=-92=-2
k receive more these=3=-6
k receive more these |=-9=-5
k receive more you=-43=-1
k receive more you text=-43=-1
k receive more |=69=-3
k receive number cease=-16=-7
k receive number not=4=0
k receive number not me=-3=0
k receive number they=-5=-40
k receive number |=-19=-20
k receive out these=50=-1
k receive out |=-62=-15
k receive please you=32=-1
k receive please you |=32=-1
k receive please |=-59=-13
k receive tale |=60=-9
k receive text already=3=-10
k receive text already these=3=-10
k receive text cease=-1=-4
k receive text i=-64=-4
k receive text more=-50=-1
k receive text more |=-49=-1
k receive text please=-60=-1
k receive text text=5=-1
k receive text text |=22=-1
k receive text these=-37=-21
k receive text these |=-37=-21
k receive text time=-24=-3
k receive text time |=-23=-3
k receive text |=18=-19
k receive these already=21=0
k receive these already |=21=0
k receive these away=6=0
k receive these away me=3=0
k receive these cease=31=0
k receive these cease these=9=0
k receive these i=35=33
k receive these me=33=0
k receive these more=-30=-15
k receive these more time=-40=-10
k receive these now=-29=0
k receive these now |=-29=0
k receive these number=127=-2
k receive these number more=10=0
k receive these please=-54=-8
k receive these please |=-56=-8
k receive these remove=3=0
k receive these remove me=3=0
k receive these text=-34=-6
k receive these text done=-13=0
k receive these text please=11=0
k receive these text |=-16=-5
k receive these time=95=-13
k receive these unsubscribe=10=0
k receive these |=72=-33
k receive they gone=-27=-5
k receive they keep=-36=-14
k receive they keep |=-36=-14
k receive they |=-5=-11
k receive time |=-10=-47
k receive wrong number=60=-4
k receive you house=-2=32
k receive you house |=-1=6
k receive you more=91=-22
k receive you more |=87=-19
k receive you text=-20=14
k receive you text ask=-1=-14
k receive you text can=-9=-42
k receive you text cease=-6=-6
k receive you text i=4=17
k receive you text not=4=-3
k receive you text now=5=-1
k receive you text please=-30=0
k receive you text remove=31=-22
k receive you text you=20=-4
k receive you text |=-11=1
k receive you time=-5=25
k receive you time |=-4=25
k receive you |=32=-6
k receive | |=49=-60
k remove cease |=39=-6
k remove deal time=-30=-40
k remove deal time |=-1=-34
k remove deal |=-17=-27
k remove help |=-2=7
k remove house time=-13=-8
k remove lead me=-12=0
k remove lead me list=-12=0
k remove list please=38=-3
k remove list please |=36=-3
k remove list they=7=-2
k remove list they you=7=-2
k remove list |=-4=-13
k remove me already=9=-1
k remove me already |=9=-1
k remove me done=9=0
k remove me done |=9=0
k remove me email=-48=-5
k remove me email list=-19=-1
k remove me email |=-7=0
k remove me greet=20=-15
k remove me greet |=20=-15
k remove me i=-11=-1
k remove me kin=-22=0
k remove me lead=-37=0
k remove me list=-25=-6
k remove me list please=13=0
k remove me list |=-53=-5
k remove me more=26=0
k remove me more |=26=0
k remove me not=67=-1
k remove me now=119=-2
k remove me now |=80=-2
k remove me number=39=-19
k remove me number already=-26=0
k remove me number done=4=0
k remove me number number=85=0
k remove me number please=29=0
k remove me number these=5=0
k remove me number they=52=0
k remove me number you=12=-9
k remove me number |=58=-6
k remove me out=-69=-2
k remove me please=59=-3
k remove me please you=56=-1
k remove me please |=24=-2
k remove me you=60=-8
k remove me you list=28=-4
k remove me you please=6=-1
k remove me you |=4=0
k remove me |=79=-52
k remove meet house=-4=-50
k remove meet house |=-1=-40
k remove not please=-32=0
k remove not please |=-32=0
k remove number now=9=-2
k remove number now |=9=-2
k remove please |=8=-22
k remove terms please=-36=-2
k remove terms please |=-36=-2
k remove these already=3=-1
k remove these already |=3=-1
k remove these lead=-65=0
k remove these me=-56=31
k remove these number=162=-27
k remove these number done=5=0
k remove these number now=4=-6
k remove these number please=31=-1
k remove these number you=37=-8
k remove these number |=104=-8
k remove these please=48=0
k remove these please |=48=0
k remove these text=53=-1
k remove these |=126=-31
k remove they deal=-22=-46
k remove they deal |=-14=-26
k remove they number=48=-1
k remove they number |=48=-1
k remove they |=11=-15
k remove time deal=0=-5
k remove time deal |=0=-5
k remove time |=-43=-36
k remove you list=53=-15
k remove you list |=53=-15
k remove you text=9=-2
k remove you |=-16=-9
k remove | |=4=-111
k report cease |=65=-50
k report if already=49=-14
k report if these=39=-19
k report if you=41=-50
k report me |=-66=0
k report now |=18=-1
k report please |=12=-3
k report remove me=19=-11
k report remove me |=13=-10
k report remove |=-16=-8
k report report |=38=-11
k report these number=96=-14
k report these number |=43=-12
k report these text=-32=-7
k report these text |=-32=-7
k report they |=-12=-1
k report toText |=35=-13
k report you done=4=-6
k report you done |=4=-6
k report you if=30=-11
k report you if these=8=-5
k report you report=15=-9
k report you report |=7=-6
k report you |=50=-22
k report | |=23=-63
k said ask cease=26=-2
k said ask cease |=26=-2
k said ask me=42=-3
k said ask not=27=-11
k said ask not i=26=-12
k said ask not want=30=-1
k said ask not |=-14=-2
k said auto |=-4=-6
k said away me=-48=-13
k said away they=-7=-3
k said away they |=-6=-2
k said bit deal=-1=-27
k said cease already=42=-4
k said cease already time=6=-2
k said cease ask=-72=0
k said cease cease=-55=-3
k said cease cease |=-44=-3
k said cease i=-75=-3
k said cease i |=-16=-3
k said cease nothing=82=0
k said cease text=65=0
k said cease text |=65=0
k said cease these=8=-1
k said cease they tale=-21=0
k said cease they |=-5=-1
k said cease time=13=-22
k said cease toText=-55=0
k said cease unsubscribe=-24=0
k said cease unsubscribe |=-19=0
k said cease you=34=-3
k said cease |=49=-32
k said deal i=-8=-13
k said deal |=6=5
k said help |=0=-29
k said house |=-2=33
k said i can=36=-5
k said i i=-1=-26
k said i not=58=0
k said i |=-25=-42
k said kin cease=-36=-1
k said kin cease toText=-20=0
k said me ask=-23=59
k said me ask you=-39=59
k said me cease=-29=-3
k said me cease toText=4=0
k said me cease |=-17=0
k said me deal=-1=31
k said me deal |=-1=31
k said me i=17=0
k said me kin=-18=-2
k said me kin cease=-17=-2
k said me not=-13=0
k said me not text=-6=0
k said me number=-13=0
k said me number cease=54=-12
k said me number i=16=-21
k said me number me=56=-14
k said me number not=-39=19
k said me number please=-11=-3
k said me number |=-53=-11
k said me they=-8=-20
k said me they cease=-5=0
k said me |=-7=-30
k said meet |=-12=-39
k said not cease=-45=0
k said not more=22=-4
k said not |=-13=-4
k said remove me=-15=-1
k said remove me |=-17=-1
k said remove |=-54=-13
k said said cease=-22=0
k said said cease unsubscribe=-22=0
k said said yes=-7=-27
k said tale |=-9=-2
k said text these=-22=41
k said text these number=-22=41
k said text |=-68=-15
k said these number=-55=0
k said these number |=-45=0
k said these text=3=-1
k said these text |=-71=0
k said these |=-40=-3
k said they away=-33=-1
k said they away me=-33=-1
k said they cease=-43=-3
k said they cease toText=-26=-1
k said they cease |=-10=0
k said they house=-6=12
k said they house |=-6=12
k said they not=-4=-12
k said they tale=-2=-25
k said they they=-1=-39
k said they toText=-12=-15
k said they toText me=-12=-15
k said toText me=22=-6
k said toText me |=17=-5
k said wrong number=-30=-3
k said wrong number |=-30=-3
k said yes |=-78=-32
k said you away=16=-1
k said you cease=60=-18
k said you cease toText=48=0
k said you cease |=14=-15
k said you i=26=-1
k said you toText=39=-25
k said you toText these=25=-12
k said you want=11=9
k said you |=25=-1
k said | |=-80=30
k sayStop cease |=1=-11
k sayStop deal cease=34=0
k sayStop | |=-13=-28
k spamUs | |=36=-51
k still | |=7=-7
k swear back they=-26=-32
k swear not text=-28=0
k swear not text me=-28=0
k swear please cease=22=-1
k swear please cease toText=22=-1
k swear text |=14=-3
k swear these |=-16=-17
k swear unsubscribe me=6=0
k swear you text=39=-3
k swear you text |=38=-4
k swear | |=27=-61
k switchOff i |=-53=-9
k switchOff me lead=-52=0
k switchOff me text=24=-4
k switchOff me text now=24=-1
k switchOff me text |=-4=-2
k switchOff please |=21=0
k switchOff text please=32=-8
k switchOff text |=67=-3
k switchOff these please=15=-6
k switchOff these please |=4=-6
k switchOff these text=34=-8
k switchOff these text |=14=0
k switchOff these |=69=-14
k switchOff | |=82=-11
k tale already |=-18=-7
k tale ask i=20=-9
k tale away me=-5=0
k tale cease deal=-38=-9
k tale cease these=6=0
k tale cease |=38=-25
k tale deal i=-5=19
k tale deal |=-36=-45
k tale done |=-7=0
k tale house tale=-2=-59
k tale house tale |=-2=-59
k tale i already=-13=-18
k tale i auto=-11=-2
k tale i auto |=-11=-2
k tale i bit=-38=-1
k tale i cease=36=-9
k tale i done=23=0
k tale i fine=-4=-3
k tale i i=33=-35
k tale i i |=-2=-36
k tale i miss=-9=-3
k tale i not=73=-9
k tale i not said=32=-1
k tale i not text=46=-6
k tale i not want=3=-1
k tale i receive=-61=-11
k tale i said=62=-34
k tale i said toText=43=-8
k tale i said you=40=-26
k tale i tale=-46=-26
k tale i tale |=-73=-24
k tale i these=26=-50
k tale i these |=26=-50
k tale i time=13=14
k tale i you=28=-14
k tale i you said=20=-3
k tale i |=-15=5
k tale kin cease=42=-10
k tale kin i=21=-7
k tale kin i not=-5=-7
k tale kin please=-30=-3
k tale kin please not=-30=-3
k tale kin you=10=-4
k tale kin |=-35=0
k tale lead cease=-69=-2
k tale lead cease |=-69=-2
k tale lead not=50=0
k tale me cease=15=-16
k tale me i=-1=-3
k tale me list=45=-1
k tale me text=-43=-5
k tale me text cease=-28=-4
k tale me trade=-21=-15
k tale me |=-10=-22
k tale meet |=-11=-2
k tale more |=-31=-20
k tale not cease=-37=-4
k tale not cease me=-41=-3
k tale not cease |=-3=0
k tale not me=21=-1
k tale not said=-7=-1
k tale not toText=44=0
k tale not want=5=0
k tale not |=-7=-8
k tale out cease=23=0
k tale out cease they=23=0
k tale out these=-18=-2
k tale out |=-6=-3
k tale please cease=-7=-8
k tale please cease text=11=-1
k tale please cease these=42=0
k tale please cease |=-55=-8
k tale please not=-42=0
k tale please not cease=-40=0
k tale please you=2=8
k tale please you |=3=-6
k tale please |=78=-1
k tale receive lead=-11=-1
k tale said cease=-28=-8
k tale said text=-22=41
k tale said text these=-22=41
k tale tale please=35=-1
k tale tale tale=0=43
k tale tale tale |=-8=43
k tale tale these=32=0
k tale tale |=-48=20
k tale text cease=-56=-11
k tale text cease |=-56=-11
k tale these lead=-28=0
k tale these list=-35=-6
k tale these tale=15=0
k tale these |=-25=-65
k tale they not=-15=0
k tale they said=-19=-8
k tale they |=8=-35
k tale time tale=29=-3
k tale time |=-44=-80
k tale toText me=-52=-47
k tale toText me they=-17=-7
k tale toText me time=-23=-13
k tale toText they=-6=-2
k tale want you=-3=24
k tale want you meet=-4=13
k tale wrong please=-32=-2
k tale wrong these=-6=-29
k tale wrong |=-6=-4
k tale you cease=-66=31
k tale you done=-1=46
k tale you house=-1=28
k tale you house |=-1=28
k tale you i=0=-23
k tale you receive=-28=-36
k tale you receive me=-23=-4
k tale you text=-32=-39
k tale you text |=-24=-29
k tale you want=-8=26
k tale you |=50=-57
k tale | |=-45=33
k terms can terms=-10=-13
k terms can terms |=-10=-13
k terms done away=53=0
k terms done away me=53=0
k terms done i=6=0
k terms done please=7=22
k terms done please cease=8=0
k terms done yes=18=6
k terms done |=-13=-33
k terms please |=-36=-2
k terms terms can=-3=-8
k terms terms can terms=-3=-8
k terms time |=-1=-6
k terms | |=10=-68
k text already these=2=-11
k text already |=87=-1
k text answer cease=-24=0
k text answer cease |=-24=0
k text auto |=-28=-3
k text away me=5=0
k text away these=70=-1
k text bit |=-50=-44
k text can said=-22=-3
k text can said |=-22=-3
k text cease cease=-4=0
k text cease now=24=0
k text cease now |=24=0
k text cease please=52=-2
k text cease these=-53=0
k text cease these number=-53=0
k text cease they=-13=0
k text cease toText=35=-4
k text cease toText |=11=0
k text cease unsubscribe=-2=-11
k text cease you=39=-2
k text cease you |=39=-2
k text cease |=14=-14
k text deal these=-5=-1
k text deal these |=-6=-1
k text deal |=-5=-68
k text done fine=-66=-10
k text done fine |=-48=-8
k text done i=4=-3
k text done not=9=-4
k text done report=28=-6
k text done report |=49=0
k text done toText=23=0
k text done |=-12=-45
k text email fine=32=0
k text email fine please=32=0
k text email me=40=-3
k text email please=28=0
k text email please |=28=0
k text fine |=-14=-17
k text gotOff me=50=0
k text greet |=-9=-3
k text house |=6=-35
k text i call=-14=-5
k text i can=-1=10
k text i done=-21=0
k text i done trade=-21=0
k text i gone=24=0
k text i me=-25=-1
k text i not=-5=-3
k text i not ask=55=-1
k text i receive=25=-2
k text i receive |=43=-2
k text i tale=8=-6
k text i time=10=-12
k text i time |=10=-13
k text i |=-22=-24
k text if i=13=-1
k text if |=-52=0
k text keep |=-96=-4
k text lead now=20=0
k text lead now |=20=0
k text lead please=-5=0
k text lead |=16=-1
k text list |=55=0
k text me cease=-31=-1
k text me cease |=-31=-1
k text me done=7=0
k text me done |=7=0
k text me email=-13=-1
k text me fine=4=-1
k text me fine |=-35=0
k text me i=21=-15
k text me if=-52=-49
k text me if you=-23=-38
k text me kin=14=-8
k text me more=136=20
k text me more done=8=0
k text me more i=8=-2
k text me more now=3=0
k text me more please=21=0
k text me more |=112=-3
k text me number=106=-5
k text me number please=7=0
k text me number |=96=-5
k text me please=-47=-3
k text me please you=-40=0
k text me please |=15=-3
k text me these=28=0
k text me they=-17=0
k text me time=7=-6
k text me time i=-39=0
k text me time time=-27=-4
k text me time |=-6=0
k text me |=-69=-38
k text meet time=11=-72
k text meet time |=11=-72
k text meet |=-70=-69
k text money me=40=0
k text money me money=40=0
k text more done=33=-4
k text more done |=33=-4
k text more more=8=-7
k text more please=22=-6
k text more please you=22=-6
k text more please |=-3=-1
k text more |=-50=-4
k text not more=48=-1
k text not they=-11=0
k text not |=-63=-1
k text now i=3=0
k text now |=42=-5
k text number |=57=0
k text out please=75=0
k text out |=23=-7
k text please away=-15=0
k text please call=24=0
k text please cease=21=-1
k text please cease |=5=0
k text please greet=8=-2
k text please greet |=8=-2
k text please you=112=-3
k text please you |=111=-3
k text please |=55=-36
k text remove me=38=0
k text remove me |=36=0
k text remove they=4=-10
k text remove |=28=0
k text report |=-28=-8
k text swear |=-11=-20
k text tale please=64=0
k text tale please |=64=0
k text tale |=8=-8
k text terms can=-7=-4
k text terms can terms=-7=-4
k text terms terms=-3=-8
k text terms terms can=-3=-8
k text text done=-61=0
k text text done |=-61=0
k text text i=15=0
k text text now=11=0
k text text now |=11=0
k text text please=2=-3
k text text please |=-1=-3
k text text these=-51=-1
k text text these number=3=0
k text text these |=-69=-1
k text text time=-14=-4
k text text |=20=-6
k text these number=26=31
k text these number cease=-7=-2
k text these number done=-39=0
k text these number i=14=-1
k text these number me=-4=-11
k text these number more=24=-1
k text these number not=66=-7
k text these number number=11=-5
k text these number |=-14=27
k text these out=-20=-1
k text these out |=-20=-1
k text these time=-36=-10
k text these |=4=-53
k text they more=-64=0
k text they more |=-64=0
k text they not=-3=-4
k text they not want=-3=-4
k text they time=-13=-13
k text they time |=-5=-11
k text they you=72=-9
k text they you please=72=-9
k text they |=-49=-41
k text time auto=-5=25
k text time deal=0=-13
k text time fine=-37=-27
k text time i=-7=0
k text time more=-11=-2
k text time please=-34=0
k text time please |=-34=0
k text time these=-7=-5
k text time these |=-7=-5
k text time time=-43=-16
k text time time please=-44=-1
k text time time |=-11=-15
k text time you=-29=-2
k text time |=-15=-59
k text toText cease=-17=-1
k text toText cease |=-17=-1
k text toText |=-64=-7
k text unsubscribe me=17=0
k text unsubscribe me |=19=0
k text unsubscribe |=26=0
k text want |=15=-1
k text you done=-30=-3
k text you |=-26=-32
k text | |=36=-98
k these already i=0=-19
k these already not=10=0
k these already still=14=-10
k these already still |=14=-10
k these already text=32=-5
k these already text i=8=-2
k these already |=61=-22
k these ask i=-28=-1
k these ask not=53=-14
k these ask these=-16=-4
k these auto said=-11=-15
k these auto text=-7=-8
k these auto |=10=-26
k these away me=46=-2
k these away me please=17=0
k these away me |=31=0
k these away these=49=0
k these away these number=3=0
k these away these |=48=0
k these away |=43=-1
k these bit cease=-49=-13
k these bit cease |=-49=-13
k these cease done=-9=-4
k these cease done |=31=0
k these cease me=50=-3
k these cease now=19=0
k these cease now |=19=0
k these cease please=41=-3
k these cease please |=-3=0
k these cease tale=-36=-30
k these cease text=62=-2
k these cease text |=36=-1
k these cease these=88=-4
k these cease these please=14=-2
k these cease these |=64=-1
k these cease they=-57=-7
k these cease time=6=-6
k these cease time |=6=-6
k these cease toText=50=-2
k these cease toText me=47=-2
k these cease |=29=-63
k these deal time=-2=21
k these deal |=-31=-70
k these done done=22=-18
k these done done time=22=-18
k these done fine=-52=-2
k these done house=-5=47
k these done you=-3=13
k these done |=68=-50
k these email switchOff=50=-2
k these fine |=-31=-64
k these gone |=-1=-15
k these gotOff |=12=-6
k these greet please=-1=19
k these greet please you=-1=19
k these greet |=37=-11
k these house you=0=37
k these house |=-52=-41
k these i auto=-22=-24
k these i auto |=-22=-24
k these i can=-26=31
k these i done=42=-1
k these i gone=-3=21
k these i me=-1=-28
k these i miss=-55=4
k these i miss these=-56=-3
k these i not=-8=-14
k these i not want=-32=-14
k these i not |=25=0
k these i receive=23=-1
k these i receive lead=23=-1
k these i tale=65=-5
k these i tale |=65=-5
k these i time=18=-55
k these i want=11=16
k these i |=-3=-54
k these if i=-43=-51
k these if you=-5=-4
k these keep i=-6=1
k these laugh i=23=-1
k these laugh i not=23=-1
k these laugh |=-21=-2
k these lead please=-82=0
k these lead please |=-82=0
k these lead wrong=-6=0
k these lead wrong |=-6=0
k these lead |=-76=-14
k these list already=1=-5
k these list cease=22=0
k these list done=4=-2
k these list done |=4=-2
k these list greet=3=-2
k these list greet |=3=-2
k these list not=-27=-2
k these list please=28=-7
k these list please |=11=-4
k these list remove=14=0
k these list remove me=14=0
k these list tale=-60=-8
k these list tale |=-60=-8
k these list |=101=-10
k these me already=22=-3
k these me already want=8=-2
k these me kin=-25=2
k these me kin these=-23=-34
k these me kin |=-23=13
k these me number=-29=-14
k these me number |=-44=-14
k these me out=20=-1
k these me out |=20=-1
k these me they=-1=-13
k these me unsubscribe=113=-1
k these me unsubscribe |=109=-1
k these me |=-55=-40
k these meet they=0=26
k these meet they time=0=24
k these meet |=-22=20
k these money me=43=0
k these more time=-38=-12
k these more time cease=24=-1
k these more time i=10=0
k these more time not=3=0
k these more time remove=-10=-1
k these more time they=-8=0
k these more time |=-43=1
k these more |=75=-4
k these not cease=15=23
k these not cease |=-24=-3
k these not greet=35=-10
k these not greet |=35=-10
k these not me=22=-2
k these not me toText=30=-1
k these not meet=101=-13
k these not meet |=89=-12
k these not please=58=-12
k these not text=-12=-8
k these not text me=63=0
k these not text please=6=0
k these not text they=-21=-2
k these not text time=-4=-2
k these not they=-34=-23
k these not toText=-2=-3
k these not want=58=0
k these not |=31=-54
k these now |=36=-3
k these number already=20=-1
k these number ask=-34=-18
k these number away=10=-4
k these number away these=10=-5
k these number can=41=-5
k these number cease=26=-16
k these number done=8=-1
k these number done |=6=-1
k these number fine=11=-1
k these number fine |=11=-1
k these number greet=-3=31
k these number i=28=-25
k these number i not=12=-1
k these number i time=-13=-20
k these number i want=-29=0
k these number i you=23=-7
k these number list=11=0
k these number me=-3=-11
k these number more=52=-1
k these number more more=26=0
k these number more |=13=0
k these number not=-23=-14
k these number not receive=-46=-1
k these number not text=-23=-2
k these number not trade=57=-6
k these number now=15=-9
k these number now |=13=-9
k these number number=63=-10
k these number number more=12=-9
k these number number |=3=0
k these number out=8=-4
k these number out |=7=0
k these number please=48=-2
k these number please you=27=-1
k these number remove=46=-5
k these number remove these=20=-3
k these number remove |=42=-2
k these number tale=55=-1
k these number text=13=0
k these number these=-58=-7
k these number these text=-38=-1
k these number want=-4=19
k these number want you=-14=19
k these number you=55=11
k these number you list=6=0
k these number you text=9=-2
k these number |=21=-31
k these out |=-83=-10
k these please bit=-40=32
k these please bit me=-40=32
k these please cease=7=0
k these please cease |=4=0
k these please these=14=-2
k these please you=-5=-21
k these please you |=-5=-21
k these please |=-13=-65
k these remove deal=-1=-11
k these remove deal |=-1=-11
k these remove me=72=-10
k these remove me number=44=-8
k these remove me |=42=-1
k these remove these=-5=-3
k these remove |=28=-1
k these said me=-12=0
k these said said=-22=-24
k these said said cease=-23=0
k these still |=44=-21
k these tale wrong=-2=-28
k these tale |=-5=64
k these text already=11=0
k these text already |=11=0
k these text cease=80=-1
k these text cease |=80=-1
k these text done=20=-4
k these text done report=48=0
k these text done |=36=-2
k these text fine=61=0
k these text fine |=61=0
k these text greet=43=0
k these text greet |=24=-1
k these text i=36=-4
k these text i receive=31=-1
k these text i |=25=-3
k these text me=6=0
k these text meet=-33=-1
k these text money=40=0
k these text money me=40=0
k these text now=-11=-1
k these text now |=-11=-1
k these text please=26=-1
k these text please cease=18=0
k these text please you=38=-1
k these text please |=-11=-1
k these text remove=3=0
k these text tale=-8=-8
k these text text=25=0
k these text text please=3=0
k these text these=4=-9
k these text these |=38=-3
k these text they=33=-7
k these text they you=33=-7
k these text |=25=-56
k these these already=4=0
k these these already |=4=0
k these these cease=66=-16
k these these cease these=27=0
k these these cease |=58=-17
k these these done=20=0
k these these i=-38=0
k these these me=30=-4
k these these me number=30=-4
k these these meet=-7=-23
k these these meet |=-6=-28
k these these not=-5=11
k these these not |=-9=-17
k these these number=31=-3
k these these number |=9=0
k these these please=95=-4
k these these please you=23=-1
k these these please |=69=-3
k these these remove=12=-7
k these these remove me=13=-2
k these these these=41=-1
k these these these number=37=-1
k these these they=-16=-23
k these these they not=-16=-23
k these these want=5=0
k these these |=8=-62
k these they house=-6=-5
k these they me=-16=-15
k these they more=-12=21
k these they not=-24=-22
k these they not want=-11=-8
k these they please=-48=-7
k these they please |=-48=-7
k these they said=-14=-3
k these they want=4=-5
k these they |=-53=-29
k these time i=-21=46
k these time meet=-4=46
k these time meet |=-3=37
k these time these=-3=12
k these time these meet=-3=0
k these time |=39=4
k these toText cease=17=0
k these toText cease |=17=0
k these toText me=-5=-1
k these toText |=-10=0
k these unsubscribe me=21=0
k these unsubscribe me please=16=0
k these unsubscribe me |=8=0
k these unsubscribe |=69=0
k these want cease=-31=-8
k these want these=23=-11
k these want these not=23=-2
k these wrong |=-25=-6
k these you cease=16=-27
k these you cease toText=8=-1
k these you done=12=-1
k these you list=18=-3
k these you list greet=3=-1
k these you list now=4=0
k these you list |=14=-1
k these you they=22=0
k these you they said=22=0
k these you |=-16=48
k these | |=-34=-56
k they already |=-10=8
k they ask cease=13=-13
k they ask cease call=-5=-4
k they ask not=19=-3
k they auto tale=29=12
k they auto tale i=31=35
k they auto tale not=-60=0
k they auto tale |=4=-22
k they away deal=-3=-11
k they away deal |=-3=-11
k they away me=-35=-1
k they bit deal=-1=-5
k they bit deal |=-1=-5
k they call me=18=-7
k they call me cease=34=-1
k they call me they=0=-7
k they call me you=5=-3
k they call me |=7=1
k they can bit=-4=14
k they can remove deal=0=-19
k they can these=-5=6
k they can these |=-3=23
k they can |=-4=-60
k they cease call=-7=-33
k they cease call |=-4=-2
k they cease deal=-3=-39
k they cease deal |=-3=-38
k they cease i=-79=-4
k they cease i |=-51=-4
k they cease they=-4=-9
k they cease toText=-70=-7
k they cease |=8=-26
k they deal time=-3=-18
k they deal time |=-3=-18
k they deal |=-25=-90
k they done gone=21=-1
k they done |=66=11
k they email they=-27=0
k they email they text=-27=0
k they email |=-19=-13
k they fine |=73=26
k they gone out=-37=-48
k they gone time=-2=-5
k they gone trade=-6=-8
k they gone trade |=-6=-8
k they gone |=49=-37
k they gotOff |=-75=-49
k they greet |=16=-7
k they house i=-5=-12
k they house they=-1=17
k they house they they=-1=17
k they house time=-11=45
k they house time |=-3=43
k they house |=-34=-40
k they i deal=-10=-20
k they i report=-5=-14
k they i |=-36=23
k they keep |=-34=-14
k they lead |=26=0
k they list please=50=-1
k they list |=-3=0
k they me cease=-53=0
k they me number=69=0
k they me number |=71=0
k they me said=10=-4
k they me |=-105=-71
k they meet house=0=30
k they meet house time=0=30
k they meet |=0=18
k they more |=-64=-12
k they not ask=-15=-1
k they not cease=-10=-9
k they not cease toText=-21=0
k they not i=-3=-12
k they not meet=-9=-3
k they not meet |=-16=-2
k they not more=-61=-10
k they not more |=-17=-31
k they not not=-13=-8
k they not not |=-26=-8
k they not please=-11=-1
k they not remove=-23=-10
k they not remove they=-3=-4
k they not want=-112=-106
k they not want more=-51=-15
k they not want receive=-11=-1
k they not want text=-66=0
k they not want these=13=-18
k they not want toText=-42=-3
k they not want |=-18=-46
k they not you=15=-20
k they not |=29=-16
k they now |=37=-6
k they number |=15=-17
k they out meet=-15=-18
k they out |=0=-17
k they please |=-27=-31
k they receive |=-39=-24
k they remove they=40=-9
k they remove |=7=-40
k they said ask=72=-6
k they said ask me=42=-3
k they said ask not=33=-2
k they said away=-4=-1
k they said away they=-4=-1
k they said bit=-1=-27
k they said bit deal=-1=-27
k they said cease=-35=-12
k they said cease toText=-4=0
k they said cease |=-23=-1
k they said me=5=-31
k they said me cease=-12=-1
k they said not=-1=-14
k they said remove=-45=17
k they said tale=-13=0
k they said they=0=-29
k they still |=-36=-6
k they tale cease=18=-4
k they tale deal=-7=-25
k they tale deal |=0=-15
k they tale i=-47=12
k they tale i not=-23=-5
k they tale not=-26=-7
k they tale please=1=-19
k they tale tale=-5=-15
k they tale these=-4=-47
k they tale these |=-1=-33
k they tale toText=-23=-4
k they tale |=-10=-64
k they terms |=-1=-33
k they text fine=-78=-1
k they text fine |=-28=0
k they text if=-52=0
k they text if |=-52=0
k they text lead=14=-1
k they text lead please=-25=0
k they text please=23=0
k they text please |=23=0
k they text text=-15=-1
k they text text |=-15=-1
k they text they=-27=-1
k they text time=-68=-1
k they text |=73=-45
k they these number=56=-5
k they these number not=41=-5
k they these |=24=39
k they they call=-12=-39
k they they not=-15=-35
k they they not want=-14=-11
k they they said=-16=-1
k they they said cease=-16=-1
k they they tale=-6=-34
k they they tale |=-2=-5
k they they they=0=48
k they they they |=0=48
k they they want=-9=-4
k they they want ask=-9=-3
k they they you=-16=9
k they they you deal=-1=7
k they they you |=-6=11
k they they |=-41=27
k they time deal=0=-32
k they time deal |=0=-8
k they time i=-20=-4
k they time i report=-10=-1
k they time i said=-9=-3
k they time please=-33=-2
k they time please |=-33=-2
k they time time=3=-37
k they time time cease=24=0
k they time time greet=17=6
k they time time i=-22=-4
k they time time please=29=-19
k they time time these=-14=-2
k they time time |=-19=-29
k they time |=-59=-3
k they toText me=-34=-24
k they toText me deal=-2=-18
k they toText they=-34=-20
k they toText you=-9=7
k they toText |=46=-23
k they trade i=-16=39
k they trade you=-9=16
k they trade |=-32=17
k they unsubscribe |=12=-6
k they want ask=-9=-7
k they want cease=3=-3
k they want cease deal=-4=-1
k they want deal=-1=-7
k they want out=-16=-10
k they want remove=0=-14
k they want time=-2=10
k they want want=35=-8
k they want want cease=50=-2
k they want |=-16=-63
k they you deal=-1=11
k they you deal |=-1=11
k they you please=11=-22
k they you please |=10=-22
k they you trade=-34=18
k they you trade |=-17=-22
k they you |=-6=11
k they | |=-62=-24
k time already receive=74=0
k time already |=-68=-9
k time ask cease=-9=-19
k time ask i=-2=-23
k time ask me=-16=-24
k time ask these=-8=-7
k time ask time=-12=-30
k time ask time i=-12=-30
k time auto can=2=-29
k time auto can call=-1=-30
k time auto cease=23=0
k time auto i=18=-1
k time auto i want=22=0
k time auto not=-53=-12
k time auto not text=-30=0
k time auto please=10=0
k time auto |=11=11
k time away me=36=-3
k time away me |=35=-3
k time call me=-1=-16
k time call me |=-1=-16
k time can i=-33=13
k time can you=-10=-74
k time cease cease=26=0
k time cease email=-15=0
k time cease text=12=-2
k time cease text |=12=-2
k time cease time=10=-3
k time cease toText=-16=-1
k time cease toText these=6=-1
k time cease |=40=-42
k time deal they=-2=9
k time deal they can=-2=9
k time deal |=-16=-81
k time done i=48=-17
k time done you=-4=25
k time done |=-44=-52
k time fedUp these=-5=4
k time fedUp these |=-25=14
k time fine |=-40=-71
k time greet |=-8=-13
k time house |=-9=60
k time i already=28=-3
k time i already i=-22=0
k time i already receive=51=-1
k time i auto=-5=-7
k time i cease=30=-1
k time i deal=-1=3
k time i done=41=33
k time i gone=-15=-33
k time i i=0=34
k time i keep=-25=-74
k time i miss=0=-8
k time i miss these=-2=-16
k time i not=-34=-27
k time i not more=13=-7
k time i not want=26=-2
k time i receive=16=-2
k time i receive these=21=-2
k time i report=-12=-1
k time i report they=-12=-1
k time i said=-38=-17
k time i said |=-21=-3
k time i tale=30=-17
k time i these=-22=0
k time i they=-17=34
k time i time=-3=-48
k time i time not=17=0
k time i time |=-28=-50
k time i want=39=-1
k time i want not=23=0
k time i you=-1=6
k time i you house=-2=21
k time i |=-42=-70
k time if you=-19=0
k time laugh |=-2=-45
k time me kin=-12=8
k time me |=33=-5
k time meet these=-4=19
k time meet these |=-4=19
k time meet you=-3=15
k time meet you |=-2=17
k time meet |=-10=60
k time more |=38=-1
k time not already=-17=0
k time not already toText=-17=0
k time not lead=34=-1
k time not me=-15=-8
k time not me toText=3=0
k time not meet=-14=-46
k time not receive=-5=0
k time not remove=-11=-2
k time not remove me=-11=-2
k time not text=-37=-2
k time not text |=-54=-1
k time not toText=-41=-3
k time not trade=104=-5
k time not trade more=23=0
k time not trade |=84=-1
k time not want=20=0
k time not want receive=17=0
k time not |=-49=-32
k time now |=-105=-3
k time out |=52=-9
k time please cease=30=-14
k time please cease toText=28=0
k time please cease |=29=-3
k time please you=-38=0
k time please you |=-35=0
k time please |=-27=-65
k time remove me=-10=-1
k time remove me number=-16=0
k time remove these=15=0
k time remove these number=15=0
k time remove |=-3=-32
k time report you=15=-4
k time report |=-48=-1
k time tale i=-18=-16
k time text time=-25=-28
k time text |=-29=-11
k time these meet=-5=19
k time these number=26=-2
k time these number out=4=-1
k time these text=-8=-3
k time these |=66=15
k time they not=-10=0
k time they time=-19=-30
k time they time |=-1=-28
k time they |=-4=13
k time time ask=4=-31
k time time cease=24=0
k time time deal=-2=23
k time time deal |=-1=12
k time time fine=-5=-32
k time time fine |=-5=-32
k time time greet=12=-7
k time time i=28=16
k time time i tale=30=-17
k time time laugh=-34=-6
k time time meet=-4=69
k time time meet |=-3=57
k time time more=-16=-7
k time time not=-38=-13
k time time not me=-26=-10
k time time now=-53=0
k time time now |=-53=0
k time time please=-17=-27
k time time please |=-75=-5
k time time these=-5=2
k time time these meet=-2=8
k time time these number=4=-2
k time time time=13=0
k time time time |=13=0
k time time you=25=-1
k time time |=-51=-89
k time toText me=-1=-15
k time unsubscribe |=24=0
k time visit deal=0=-23
k time visit deal |=0=-23
k time visit |=-2=12
k time want you=6=-10
k time you done=1=-10
k time you |=-62=-4
k time | |=-69=-30
k toText already |=60=-8
k toText auto |=-74=-28
k toText cease already=63=0
k toText cease toText=7=-1
k toText cease |=-42=-40
k toText deal |=-2=-47
k toText done |=27=-5
k toText email fine=6=-1
k toText email fine text=-44=0
k toText email me=30=-7
k toText email me fine=30=-7
k toText email |=-24=-8
k toText lead |=77=-6
k toText list |=48=-5
k toText me already=-56=-1
k toText me already |=-12=-1
k toText me call=-16=-30
k toText me call |=-16=-30
k toText me cease=-39=-1
k toText me cease done=9=0
k toText me cease please=43=0
k toText me cease |=-67=0
k toText me deal=-9=-23
k toText me deal |=-2=-17
k toText me done=44=-33
k toText me done |=44=-33
k toText me fine=-62=-7
k toText me fine lead=-38=-4
k toText me fine they=-21=-2
k toText me fine |=16=-4
k toText me greet=1=-5
k toText me greet |=1=-5
k toText me house=5=19
k toText me house |=5=19
k toText me i=-3=-8
k toText me i auto=-43=-7
k toText me kin=52=-15
k toText me kin they=13=0
k toText me kin |=151=-5
k toText me lead=4=-15
k toText me lead me=-48=0
k toText me lead |=22=-3
k toText me more=61=-21
k toText me more lead=-19=0
k toText me more more=77=-1
k toText me more text=74=0
k toText me more |=5=-22
k toText me now=23=-1
k toText me now |=23=-1
k toText me number=114=-31
k toText me number already=-31=0
k toText me number more=38=-2
k toText me number please=5=-1
k toText me number |=98=-20
k toText me please=3=-2
k toText me please you=10=-1
k toText me remove=16=0
k toText me text=60=-1
k toText me text |=107=0
k toText me these=68=-3
k toText me these |=111=-3
k toText me they=21=-20
k toText me they |=11=-21
k toText me time=-17=-27
k toText me time i=-42=-1
k toText me time time=-52=-1
k toText me time |=-28=-4
k toText me you=-26=12
k toText me |=-50=-35
k toText more more=-44=0
k toText more please=44=-4
k toText more please |=44=-4
k toText more text=-53=-7
k toText more |=68=-26
k toText not please=7=-1
k toText not please |=7=-1
k toText not they=-46=-3
k toText not they time=-1=-3
k toText not they |=-6=0
k toText not time=-30=-2
k toText not time |=-4=-1
k toText not |=56=-5
k toText now |=2=-10
k toText number |=21=-1
k toText please you=59=-10
k toText please you |=59=-10
k toText please |=-5=-6
k toText remove me=25=0
k toText remove me |=25=0
k toText text i=-32=-9
k toText text please=-34=-3
k toText text please |=-35=-3
k toText text text=-43=-8
k toText text text |=-31=0
k toText text they=-12=-9
k toText text they time=-5=0
k toText text they |=-1=-7
k toText text time=13=-1
k toText text time |=28=-1
k toText text you=-23=0
k toText text |=97=-15
k toText these done=12=-2
k toText these done |=16=0
k toText these fine=34=0
k toText these fine |=34=0
k toText these greet=3=0
k toText these greet |=3=0
k toText these now=7=0
k toText these now |=7=0
k toText these number=55=-26
k toText these number number=8=-7
k toText these number please=5=0
k toText these number |=46=-24
k toText these please=42=-1
k toText these please you=9=0
k toText these please |=36=-3
k toText these text=7=-2
k toText these text |=6=-2
k toText these these=19=-1
k toText these |=38=-16
k toText they already=4=0
k toText they already |=4=0
k toText they me=-84=-9
k toText they me |=-83=-8
k toText they they=-19=-5
k toText they |=-8=-28
k toText time deal=-9=-3
k toText time deal |=-9=-3
k toText time now=-34=-3
k toText time now |=-34=-3
k toText time please=-76=0
k toText time please |=-76=0
k toText time time=-61=-29
k toText time time |=-15=-30
k toText time |=-58=12
k toText unsubscribe cease=-25=-3
k toText unsubscribe |=40=0
k toText you ask=-6=10
k toText you ask these=-5=-11
k toText you email=-4=0
k toText you i=9=-21
k toText you please=14=-5
k toText you switchOff=-14=-5
k toText you text=43=-1
k toText you |=-12=-6
k toText | |=3=-18
k trade already time=10=-18
k trade already |=-28=17
k trade cease me=-37=-5
k trade cease text=17=0
k trade cease toText=21=-2
k trade cease toText me=21=-2
k trade cease |=97=-16
k trade help |=-5=36
k trade house |=-2=66
k trade i gone=-3=-48
k trade i not=53=-16
k trade i not text=18=-18
k trade i not want=30=-2
k trade i these=11=8
k trade i time=-17=-8
k trade i |=-19=28
k trade more cease=17=0
k trade more cease toText=17=0
k trade more please=3=0
k trade more |=13=0
k trade not cease=-41=-4
k trade not cease not=-35=-4
k trade not lead=37=0
k trade not me=-23=-11
k trade not me toText=43=-10
k trade not me |=-53=-2
k trade not these=12=-1
k trade not toText=-13=-2
k trade not want=-24=-4
k trade please away=22=0
k trade please away me=22=0
k trade please remove=31=-4
k trade please unsubscribe=14=-1
k trade remove me=62=-3
k trade remove me now=9=-1
k trade remove me |=61=-2
k trade remove |=88=-30
k trade tale greet=-26=1
k trade tale i=52=-2
k trade tale i not=35=0
k trade tale not=25=-1
k trade tale tale=58=0
k trade tale time=-4=-29
k trade tale toText=-31=-17
k trade tale |=-24=-16
k trade text |=24=-33
k trade trade |=-12=44
k trade | |=-63=-6
k unsubscribe already |=11=0
k unsubscribe done |=72=0
k unsubscribe email |=-10=0
k unsubscribe greet |=36=0
k unsubscribe help help=-25=-25
k unsubscribe help help |=-25=-25
k unsubscribe lead text=9=0
k unsubscribe me done=6=0
k unsubscribe me email=-50=-4
k unsubscribe me email fine=-34=-4
k unsubscribe me greet=13=-1
k unsubscribe me greet |=13=-1
k unsubscribe me number=12=-2
k unsubscribe me number |=74=-1
k unsubscribe me out=-58=0
k unsubscribe me please=67=-3
k unsubscribe me please you=13=-1
k unsubscribe me please |=54=-2
k unsubscribe me these=9=0
k unsubscribe me these text=7=0
k unsubscribe me |=77=-7
k unsubscribe now |=-34=-1
k unsubscribe please please=16=0
k unsubscribe please please |=16=0
k unsubscribe please |=117=-1
k unsubscribe said cease=-9=0
k unsubscribe said cease |=-9=0
k unsubscribe text please=7=0
k unsubscribe text text=47=0
k unsubscribe text text |=14=0
k unsubscribe text |=103=-5
k unsubscribe these number=45=-2
k unsubscribe these number |=39=-2
k unsubscribe | |=-4=-62
k use me number=49=-1
k use more |=24=-2
k use number |=14=-2
k use text |=-31=-1
k use these more=29=-11
k use these number=-12=-6
k use these number |=-20=-7
k use these |=2=-4
k use | |=-54=-11
k visit deal |=-2=-63
k visit these |=-11=-73
k visit | |=-85=38
k want already receive=-15=-7
k want already receive they=25=0
k want already receive |=12=-7
k want ask me=40=-4
k want ask me toText=41=-1
k want ask not=62=-2
k want ask these=42=-2
k want ask these cease=42=-2
k want away list=5=0
k want away list |=4=0
k want away me=10=-4
k want away me |=9=-4
k want away text=31=-2
k want away text |=31=-2
k want away these=48=-1
k want away these list=10=0
k want away these text=5=0
k want away these |=36=-1
k want away |=9=-4
k want call |=-9=0
k want cease deal=-18=-27
k want cease deal |=-18=-27
k want cease done=-25=-3
k want cease done |=-25=-3
k want cease greet=44=-1
k want cease greet |=44=-1
k want cease lead=39=0
k want cease now=53=0
k want cease now |=53=0
k want cease please=21=0
k want cease please |=21=0
k want cease receive=87=-2
k want cease receive these=28=-1
k want cease text=8=-1
k want cease text text=12=0
k want cease text |=49=0
k want cease these=39=-4
k want cease these text=11=0
k want cease these |=18=-3
k want cease they=23=-3
k want cease they text=26=0
k want cease toText=44=-13
k want cease toText me=4=-9
k want cease |=-54=-23
k want deal deal=0=-36
k want deal deal |=0=-32
k want deal |=-12=7
k want email |=46=-2
k want gotOff |=7=-1
k want house |=-18=0
k want i cease=23=-1
k want i cease these=-12=0
k want i me=32=-13
k want i me number=32=-13
k want i |=-20=-18
k want keep |=-10=-20
k want lead remove=6=0
k want lead remove me=6=0
k want lead |=20=0
k want list |=12=-22
k want me text=-30=0
k want me unsubscribe=53=-1
k want me unsubscribe |=53=-2
k want me |=5=-2
k want meet these=-51=44
k want meet these time=-1=7
k want meet these |=-50=42
k want meet |=-16=57
k want miss cease=-11=-1
k want miss text=-10=0
k want miss text |=-10=0
k want more deal=-37=3
k want more deal |=-37=3
k want more house=-16=-58
k want more house |=-16=-58
k want more lead=-35=-2
k want more lead |=-33=-2
k want more me=-58=-1
k want more meet=-44=-13
k want more meet |=-44=-13
k want more more=19=-5
k want more more meet=-4=-2
k want more more |=5=0
k want more not=10=0
k want more receive=6=-1
k want more receive text=11=0
k want more receive you=7=0
k want more text=5=-4
k want more text you=25=-2
k want more text |=-14=-2
k want more these=44=15
k want more these text=3=0
k want more toText=39=-1
k want more toText |=40=-1
k want more you=35=0
k want more you text=35=0
k want more |=-34=-25
k want not cease=-35=-1
k want not cease |=-8=0
k want not i=88=-20
k want not i list=22=0
k want not me=-6=0
k want not more=-25=0
k want not receive=55=-1
k want not receive text=22=0
k want not receive these=5=0
k want not text=39=-3
k want not text |=24=-3
k want not they=-70=-2
k want not toText=13=0
k want not toText |=13=0
k want not you=52=-4
k want not you |=53=-3
k want not |=-9=-6
k want nothing more=33=-16
k want nothing more you=11=-11
k want nothing you=5=-7
k want out list=49=-2
k want out list |=35=0
k want out these=45=-16
k want out these |=37=-13
k want out |=-28=-6
k want please cease=12=0
k want please |=60=-3
k want receive me=-71=-3
k want receive more=81=-2
k want receive more more=26=0
k want receive more |=49=-3
k want receive text=-35=-2
k want receive text |=-15=-1
k want receive these=99=0
k want receive these number=10=0
k want receive these text=95=0
k want receive they=52=-14
k want receive you=54=-24
k want receive you more=14=-12
k want receive you text=31=-1
k want remove list=49=-2
k want remove list |=39=-1
k want remove me=68=-27
k want remove me number=9=-1
k want remove me |=54=-9
k want remove |=-41=4
k want report remove=12=-12
k want text cease=6=0
k want text me=12=0
k want text me |=12=0
k want text remove=22=0
k want text text=56=-1
k want text they=-23=-1
k want text |=36=-35
k want these cease=79=-2
k want these cease |=80=-2
k want these house=0=-6
k want these house |=0=-6
k want these i=56=13
k want these lead=-29=-1
k want these lead |=-28=-1
k want these more=8=0
k want these not=23=-2
k want these not |=23=-2
k want these number=32=-1
k want these number remove=32=-1
k want these text=-36=-13
k want these text cease=12=0
k want these text |=-66=-11
k want these you=16=-26
k want these you cease=16=-27
k want these |=-84=32
k want they cease=39=-1
k want they house=-7=2
k want they house i=-5=-12
k want they house |=-3=12
k want they |=-8=22
k want time |=-6=-18
k want toText |=-44=-3
k want unsubscribe |=50=-4
k want want away=37=-5
k want want away these=3=0
k want want cease=48=-20
k want want deal=-5=14
k want want not=4=-8
k want want out=35=-8
k want want out these=7=-1
k want want these=-21=-4
k want want these text=-21=-4
k want you cease=38=-23
k want you cease toText=7=-3
k want you lead=40=-1
k want you lead |=40=-1
k want you list=30=-2
k want you list |=30=-2
k want you meet=11=19
k want you not=-32=22
k want you please=6=-1
k want you remove=4=-8
k want you text=67=-15
k want you text me=35=-3
k want you text |=41=0
k want you time=-3=-10
k want you time |=-3=-10
k want you want=-39=59
k want you want meet=-9=13
k want you want remove=-12=44
k want you |=30=18
k want | |=33=-4
k wrong away me=27=0
k wrong away me |=11=0
k wrong cease |=-15=-2
k wrong me kin=-12=-20
k wrong me kin |=-12=-20
k wrong number away=5=0
k wrong number away me=5=0
k wrong number please=64=-1
k wrong number please not=17=-1
k wrong number |=37=-7
k wrong remove me=6=0
k wrong | |=-85=-46
k yes ask these=-11=0
k yes ask these i=-22=-1
k yes ask these not=-2=-5
k yes ask these please=5=-26
k yes ask these you=-17=0
k yes ask these |=-16=-1
k yes done |=59=-13
k yes house |=-2=50
k yes i want=4=-22
k yes i want they=4=-6
k yes time |=-3=-31
k yes | |=-32=-95
k you already help=-7=50
k you already help |=-7=51
k you already house=-6=27
k you already toText=62=-5
k you already toText me=19=0
k you already toText |=47=-4
k you already |=9=-69
k you ask these=12=-11
k you ask you=-4=31
k you auto |=-31=22
k you away me=91=-28
k you away me done=4=-1
k you away me please=15=0
k you away me |=49=-27
k you call me=-31=-7
k you can cease=56=-12
k you can cease done=5=-2
k you can cease toText=37=-4
k you can not=-55=-5
k you can not receive=-55=-5
k you can report=25=-8
k you can unsubscribe=-95=-18
k you can |=38=-9
k you cease me=15=-3
k you cease me toText=9=-3
k you cease please=44=-28
k you cease please |=44=-28
k you cease swear=-48=-12
k you cease these=44=-47
k you cease these |=44=-47
k you cease they=25=-12
k you cease they text=22=-5
k you cease time=-5=-9
k you cease time |=-5=-9
k you cease toText=19=-48
k you cease toText me=60=-40
k you cease toText text=-35=-5
k you cease toText these=10=0
k you cease toText |=14=-1
k you cease you=1=19
k you cease |=28=27
k you deal ask=-4=30
k you deal time=-3=51
k you deal |=-7=85
k you done auto=-6=-1
k you done cease=47=-14
k you done cease toText=47=-14
k you done done=-69=-27
k you done done gotOff=-42=-1
k you done done tale=-31=-20
k you done gotOff=-65=-1
k you done greet=-10=16
k you done i=2=17
k you done i gone=33=0
k you done i not=28=0
k you done me=-14=-36
k you done me |=-35=-34
k you done not=86=-35
k you done not text=86=-35
k you done please=-35=-6
k you done tale=-40=-19
k you done tale |=-13=-20
k you done text=-39=-6
k you done text |=-39=-6
k you done toText=-10=-89
k you done toText me=8=0
k you done toText |=-20=-14
k you done trade=-28=28
k you done trade |=0=62
k you done want=4=-1
k you done wrong=15=-23
k you done wrong ask=-14=-30
k you done wrong i=3=-2
k you done wrong remove=11=-5
k you done wrong |=-18=-10
k you done |=-32=57
k you email i=-15=35
k you email they=-12=-75
k you email |=-31=38
k you greet |=7=-4
k you help house=-3=22
k you help house |=-2=21
k you help i=-1=24
k you help |=-25=12
k you house help=-4=29
k you house help |=-4=29
k you house i=-2=22
k you house they=0=25
k you house |=-40=94
k you i already=-1=-3
k you i auto=-2=-4
k you i cease=53=-43
k you i cease |=30=-19
k you i house=0=11
k you i house |=0=3
k you i said=69=-23
k you i tale=18=-19
k you i want=12=-3
k you i you=-26=-71
k you i you |=-26=-71
k you i |=-24=-38
k you if i=-16=27
k you if i receive=-16=27
k you if these=8=-5
k you keep |=9=-65
k you kin cease=-40=-16
k you kin |=-48=-8
k you laugh me=-22=-30
k you laugh me i=26=-4
k you laugh me please=-10=-8
k you laugh me they=3=-2
k you laugh me |=-33=23
k you lead |=26=-16
k you list done=24=-7
k you list done |=24=-7
k you list greet=22=-7
k you list greet |=21=-6
k you list now=11=-2
k you list now |=11=-2
k you list please=26=-3
k you list please |=13=-3
k you list they=16=-1
k you list |=85=-77
k you me gone=2=-4
k you me gone not=2=-4
k you me number=-63=-19
k you me number |=-70=-18
k you me out=71=-8
k you me out done=5=0
k you me out |=52=-7
k you me remove=64=-25
k you me remove you=33=-13
k you me time=54=-49
k you me toText=20=-2
k you me |=-5=-57
k you meet house=-2=22
k you meet house |=-1=16
k you meet i=-11=53
k you meet me=49=34
k you meet these=-3=2
k you meet time=-39=58
k you meet time house=0=12
k you meet time meet=-2=17
k you meet time time=-23=23
k you meet time |=-3=32
k you meet |=-20=121
k you more please=24=-4
k you more these=-52=41
k you more |=70=-19
k you not already=-18=20
k you not done=72=-4
k you not done me=37=-3
k you not me=46=-2
k you not more=-29=-3
k you not sayStop=80=-44
k you not sayStop cease=6=-1
k you not text=-15=-15
k you not text me=-20=-1
k you not toText=45=-30
k you not want=-5=17
k you now |=-1=-45
k you number done=-40=-14
k you number done done=-42=-3
k you number done |=4=-13
k you number |=-2=13
k you out |=-35=11
k you please cease=-11=0
k you please cease toText=-14=-1
k you please not=7=-1
k you please not text=6=0
k you please remove=53=-3
k you please you=23=-3
k you please you |=23=-3
k you please |=6=11
k you receive me=10=-5
k you receive me number=10=-2
k you receive text=-15=-36
k you receive these=26=35
k you receive they=-1=-17
k you receive wrong=50=-4
k you receive wrong number=60=-4
k you receive |=20=-19
k you remove me=-25=-18
k you remove me |=-27=-15
k you remove number=15=-2
k you remove these=5=-13
k you remove these number=5=-13
k you report these=29=-13
k you report |=5=-4
k you said cease=18=-8
k you said cease |=11=-6
k you said me=12=22
k you said they=-5=8
k you said they house=-5=8
k you sayStop cease=45=-12
k you sayStop cease |=45=-10
k you sayStop deal=-2=-55
k you sayStop i=18=-1
k you sayStop |=-54=-11
k you swear |=64=-15
k you tale cease=4=0
k you tale i done=18=0
k you tale me=-14=0
k you tale please=-19=15
k you tale |=-16=-43
k you text ask=27=-12
k you text away=-11=-1
k you text bit=-13=-33
k you text bit |=-13=-33
k you text can=-9=-42
k you text cease=-2=-5
k you text cease toText=-2=-5
k you text deal=-8=-64
k you text deal |=-4=-49
k you text done=102=-3
k you text done not=9=-4
k you text done |=16=-21
k you text i=5=17
k you text if=-39=25
k you text list=25=0
k you text list |=25=0
k you text me=0=-33
k you text me kin=-4=-9
k you text me more=12=-5
k you text me |=12=-6
k you text meet=-23=-108
k you text meet |=-16=-56
k you text not=-45=-16
k you text now=57=-1
k you text now |=57=-1
k you text please=0=-3
k you text please |=12=-3
k you text remove=37=-19
k you text remove me=42=0
k you text text=-12=-1
k you text text |=-17=-1
k you text these=33=-11
k you text they=8=-33
k you text time=39=-25
k you text time |=27=-13
k you text toText=14=-4
k you text you=21=-5
k you text |=-36=-42
k you these deal=-2=39
k you these time=-2=4
k you these time meet=-2=6
k you these |=-5=-44
k you they ask=38=-14
k you they ask cease=15=-11
k you they cease=12=-35
k you they said=30=-1
k you they said ask=15=-1
k you they |=-14=108
k you time deal=0=25
k you time house=0=23
k you time house |=0=12
k you time meet=-1=9
k you time not=-7=-2
k you time these=0=5
k you time these meet=0=5
k you time |=-49=-62
k you toText me=-36=-1
k you toText me cease=8=-1
k you toText me you=-28=12
k you toText me |=-46=9
k you toText these=27=-53
k you toText these number=26=-21
k you toText time=-11=17
k you toText |=61=35
k you trade |=-28=-2
k you unsubscribe |=-78=-13
k you visit auto=-3=-6
k you want cease=-8=-15
k you want cease toText=3=-9
k you want deal=0=49
k you want deal |=0=45
k you want house=-8=21
k you want house |=-8=21
k you want i=-2=9
k you want i |=-2=9
k you want me=-60=55
k you want meet=-17=36
k you want meet these=-10=16
k you want meet |=-6=50
k you want more=0=33
k you want remove=-1=40
k you want these=-47=42
k you want these |=-51=84
k you want they=-2=16
k you want they house=-1=16
k you want |=-30=56
k you wrong |=-9=-13
k you you text=-34=-10
k you you text |=-34=-10
k you you want=-6=14
k you you |=7=14
k you | |=32=21
k | already cease=64=-6
k | already cease toText=3=-3
k | already cease |=19=-2
k | already i=-70=-11
k | already i said=-21=-1
k | already lead=52=-1
k | already lead tale=52=-1
k | already me=61=0
k | already not=-4=-58
k | already not me=49=0
k | already not |=-5=-54
k | already remove=8=-3
k | already tale=15=-9
k | already tale kin=6=-9
k | already text=-84=-16
k | already text please=-37=0
k | already text |=-86=-13
k | already these=4=-6
k | already they=-18=-7
k | already toText=-57=-12
k | already toText me=-55=-13
k | already want=-31=7
k | already want cease=24=-5
k | already want |=-9=-10
k | already |=95=-30
k | annoyance cease=34=-5
k | annoyance cease |=34=-5
k | annoyance text=24=0
k | annoyance text cease=6=0
k | annoyance |=-1=-14
k | answer cease=-49=-2
k | answer cease cease=-16=0
k | ask can=-20=14
k | ask can i=-14=-19
k | ask cease=69=-75
k | ask cease not=32=-3
k | ask cease text=19=0
k | ask cease these=44=0
k | ask cease |=-20=-43
k | ask done=-48=-41
k | ask done text=-21=-4
k | ask done you=-27=-32
k | ask email=-3=48
k | ask email |=-3=48
k | ask house=-16=59
k | ask house done=-1=3
k | ask i=17=-44
k | ask i away=-39=0
k | ask i cease=-36=-4
k | ask i me=34=-25
k | ask i meet=-31=-29
k | ask i receive=72=-12
k | ask i remove=-33=-4
k | ask i said=33=0
k | ask i these=-47=-27
k | ask i toText=-51=-16
k | ask i unsubscribe=-21=0
k | ask if=-32=-1
k | ask if i=-32=-1
k | ask me=75=-53
k | ask me already=43=-10
k | ask me number=60=-2
k | ask me remove=15=-2
k | ask me toText=-23=-2
k | ask me |=38=-31
k | ask meet=5=7
k | ask meet done=-53=-3
k | ask meet tale=-36=-24
k | ask meet you=-14=19
k | ask not=39=-30
k | ask not cease=-16=-3
k | ask not me=-95=-2
k | ask not more=6=-1
k | ask not receive=23=-3
k | ask not you=72=-8
k | ask receive=-45=-1
k | ask remove=-56=15
k | ask said=0=-40
k | ask said |=-10=-27
k | ask swear=15=-24
k | ask swear more=-1=28
k | ask swear |=20=-81
k | ask tale=-18=-51
k | ask tale i=57=-31
k | ask tale text=-31=-15
k | ask tale you=-38=2
k | ask text=-7=-15
k | ask these=-57=-104
k | ask these ask=-19=-1
k | ask these bit=-50=-14
k | ask these |=-17=-85
k | ask they=71=62
k | ask they me=44=-18
k | ask they |=7=59
k | ask time=3=-59
k | ask time i=3=-59
k | ask want=-26=-24
k | ask want i=-1=-3
k | ask you=-61=41
k | ask you email=-5=19
k | ask you house=-1=22
k | ask you lead=-19=-17
k | ask you me=-66=-33
k | ask you want=0=16
k | ask you |=-25=41
k | ask |=-35=83
k | auto auto=-13=-3
k | auto i=-1=-7
k | auto me=20=-1
k | auto not=-18=0
k | auto said=-28=-19
k | auto said i=-8=-19
k | auto text=-23=0
k | auto they=-3=-38
k | auto time=-7=-47
k | auto time |=-6=-28
k | auto |=-28=-20
k | away deal=-8=-37
k | away deal |=-7=-11
k | away list=52=0
k | away list |=52=0
k | away me=36=-21
k | away me done=5=-3
k | away me greet=8=-1
k | away me i=48=0
k | away me kin=31=0
k | away me laugh=16=0
k | away me list=-14=0
k | away me now=13=0
k | away me number=-29=0
k | away me please=87=0
k | away me swear=67=0
k | away me text=68=0
k | away me these=25=0
k | away me they=46=0
k | away me time=-13=-2
k | away me you=78=-1
k | away me |=-3=-3
k | away not=-32=-1
k | away not |=-57=-1
k | away please=44=0
k | away please |=44=0
k | away text=27=0
k | away text |=13=0
k | away these=-47=-14
k | away these number=65=0
k | away these please=-36=0
k | away these text=26=0
k | away these |=-36=-4
k | away they=-40=-4
k | away they gone=-54=0
k | away they |=-6=-3
k | away time=-27=-9
k | away time they=-19=-3
k | away |=32=-11
k | back cease=-94=-4
k | back cease please=-42=0
k | back me=-76=-2
k | back me already=-31=-1
k | back number=43=-3
k | back number not=43=-3
k | back these=-31=-16
k | bit deal=-17=-7
k | bit deal |=-17=-7
k | bit house=-3=-14
k | bit me=-7=-81
k | bit me list=60=-3
k | bit me text=10=0
k | bit me |=46=-15
k | bit out=-60=-20
k | bit out |=-67=-11
k | bit these=74=-50
k | bit these already=0=-11
k | bit these |=85=-26
k | bit |=-20=-38
k | call auto=16=-29
k | call auto tale=16=-29
k | call me=22=7
k | call me if=60=-28
k | call me they=-3=-24
k | call me you=31=-24
k | call me |=-20=24
k | call |=-44=-25
k | can call=-8=-26
k | can cease=-25=-17
k | can cease these=-18=0
k | can i=-13=-57
k | can i cease=-50=-13
k | can i house=0=-61
k | can i meet=-39=-26
k | can i receive=-91=-106
k | can i tale=11=-1
k | can please=11=0
k | can you=-20=-70
k | can you auto=-1=-13
k | can you call=-9=-17
k | can you cease=-28=-25
k | can you deal=0=-3
k | can you help=0=-78
k | can you kin=-40=5
k | can you me=-40=-3
k | can you meet=66=-1
k | can you money=-1=-22
k | can you please=-12=37
k | can you receive=-32=-51
k | can you remove=-23=-40
k | can you text=-4=-44
k | can you toText=-19=22
k | can you visit=-13=-58
k | can you |=-22=-15
k | cease already=11=-7
k | cease already |=18=0
k | cease ask=-78=-5
k | cease auto=81=-18
k | cease auto |=15=-19
k | cease away=-5=0
k | cease back=-18=-6
k | cease back |=-18=-6
k | cease call=-80=-3
k | cease call me=-34=-1
k | cease call text=-20=0
k | cease can=-5=-86
k | cease cease=-99=-33
k | cease cease cease=42=-12
k | cease cease me=-38=-7
k | cease cease |=-90=0
k | cease deal=-81=-54
k | cease deal please=-65=-1
k | cease deal |=-20=-11
k | cease done=46=-2
k | cease done |=43=-2
k | cease email=-85=-5
k | cease email fine=-3=-1
k | cease email text=-9=-1
k | cease email |=-40=-5
k | cease greet=30=-5
k | cease greet |=30=-5
k | cease house=38=-50
k | cease house |=40=-42
k | cease i=-31=-79
k | cease i not=33=0
k | cease i |=-9=-34
k | cease if=51=-2
k | cease if i=41=-2
k | cease laugh=-62=0
k | cease laugh |=-63=0
k | cease lead=60=0
k | cease lead text=62=0
k | cease lead these=40=0
k | cease lead |=26=0
k | cease list=-7=0
k | cease list |=-39=0
k | cease me=-3=-4
k | cease me lead=54=0
k | cease me list=73=0
k | cease me number=-29=0
k | cease me please=74=0
k | cease me text=138=0
k | cease me toText=54=0
k | cease me |=-8=-1
k | cease meet=-32=-47
k | cease meet house=-7=-31
k | cease more=-20=0
k | cease not=5=0
k | cease not meet=59=0
k | cease now=74=-1
k | cease now please=3=0
k | cease now |=41=-1
k | cease out=-22=-4
k | cease out |=4=-3
k | cease please=-33=18
k | cease please i=-52=0
k | cease please please=80=0
k | cease please you=-1=29
k | cease please |=-62=0
k | cease receive=-108=0
k | cease receive text=-65=0
k | cease swear=16=0
k | cease tale=-83=-27
k | cease tale more=-49=0
k | cease tale |=-33=-30
k | cease text=17=-8
k | cease text now=3=-1
k | cease text please=40=0
k | cease text time=-45=-3
k | cease text |=46=-2
k | cease these=1=-17
k | cease these already=11=-1
k | cease these done=28=-2
k | cease these i=-8=-1
k | cease these laugh=-20=0
k | cease these please=62=0
k | cease these text=62=-1
k | cease these these=4=0
k | cease these |=-49=0
k | cease they=-59=-24
k | cease they email=-31=0
k | cease they text=-9=-1
k | cease they time=-48=-20
k | cease they |=-65=-1
k | cease time=-26=-33
k | cease time |=-11=-29
k | cease toText=30=-14
k | cease toText already=-36=0
k | cease toText email=-4=-1
k | cease toText lead=-23=0
k | cease toText me=18=-5
k | cease toText please=34=-2
k | cease toText text=146=-3
k | cease toText these=60=-1
k | cease toText they=-7=-1
k | cease toText |=74=-1
k | cease unsubscribe=-39=0
k | cease unsubscribe me=34=0
k | cease unsubscribe |=-57=0
k | cease you=-64=28
k | cease you email=-23=-3
k | cease you |=-28=0
k | cease |=-4=-87
k | deal deal=-3=-16
k | deal gone=-6=-17
k | deal remove=0=-14
k | deal tale=-12=24
k | deal time=-4=-62
k | deal time |=-4=-62
k | deal |=-35=-11
k | done away=8=0
k | done away me=8=0
k | done can=19=0
k | done can you=19=0
k | done cease=21=-1
k | done cease |=25=-1
k | done fine=-2=11
k | done fine away=11=-1
k | done fine i=-28=0
k | done fine not=2=-34
k | done fine these=-1=-35
k | done fine you=-17=52
k | done fine |=12=-9
k | done i=74=-2
k | done me=-54=-12
k | done not=-24=-16
k | done not want=25=-4
k | done text=-78=-22
k | done these=-33=-25
k | done they=-4=14
k | done you=-58=50
k | done you already=-13=-35
k | done you cease=-19=15
k | done you house=-2=57
k | done you laugh=-4=-15
k | done you meet=-1=72
k | done you they=-2=39
k | done you time=-14=-69
k | done you want=0=39
k | done you |=-16=-95
k | done |=-19=2
k | email |=-37=-51
k | fedUp not=25=-2
k | fedUp not |=26=-2
k | fedUp text=23=-3
k | fedUp text |=20=-2
k | fedUp these=14=-1
k | fedUp they=46=-11
k | fedUp |=-65=-7
k | fine ask=-21=0
k | fine away=37=-1
k | fine away me=25=-1
k | fine cease=57=-11
k | fine cease these=-25=0
k | fine cease toText=4=0
k | fine cease |=84=-11
k | fine done=-14=38
k | fine done you=-10=49
k | fine email=49=0
k | fine i=17=-23
k | fine lead=-25=-7
k | fine list=93=-5
k | fine not=44=-1
k | fine please=-23=-6
k | fine text=-60=-5
k | fine text me=-60=-5
k | fine you=-40=-49
k | fine |=-52=9
k | gone more=45=0
k | gone not=37=-2
k | gone out=-5=-8
k | gone remove=24=0
k | gone |=-41=-50
k | gotOff |=-60=8
k | greet already=-42=36
k | greet ask=-3=33
k | greet away=64=-19
k | greet away me=43=-7
k | greet can=-9=-16
k | greet can i=-12=-5
k | greet cease=43=-64
k | greet cease me=12=0
k | greet cease these=8=0
k | greet cease they=1=21
k | greet cease toText=32=-3
k | greet cease |=7=-37
k | greet done=-6=18
k | greet done you=-6=18
k | greet fedUp=28=-37
k | greet fine=56=-9
k | greet fine cease=61=-12
k | greet house=-5=47
k | greet house already=-2=34
k | greet house |=-1=4
k | greet i=-21=26
k | greet i done=6=-34
k | greet i not=-4=-29
k | greet i receive=9=0
k | greet i time=-29=-2
k | greet i want=16=0
k | greet if=-18=33
k | greet if want=-1=17
k | greet if you=-1=5
k | greet kin=-33=7
k | greet kin please=-1=43
k | greet kin they=-2=35
k | greet me=3=-46
k | greet me cease=-19=0
k | greet me kin=42=-2
k | greet not=91=-20
k | greet not me=13=-2
k | greet not receive=-26=-1
k | greet not text=35=-2
k | greet not want=40=-5
k | greet please=-10=-3
k | greet please cease=14=-4
k | greet please not=28=4
k | greet please remove=5=0
k | greet please unsubscribe=27=0
k | greet please you=-19=15
k | greet please |=-34=-37
k | greet receive=18=-31
k | greet remove=94=-12
k | greet remove me=5=-3
k | greet remove these=2=-4
k | greet remove |=50=-9
k | greet report=-14=25
k | greet report |=-15=0
k | greet said=10=-6
k | greet these=-16=53
k | greet these ask=-2=44
k | greet these away=3=-2
k | greet these cease=8=-5
k | greet these i=-3=6
k | greet these me=-11=20
k | greet these number=7=-31
k | greet these please=-18=32
k | greet these these=10=-1
k | greet these you=16=2
k | greet these |=0=43
k | greet they=-33=29
k | greet they not=-13=0
k | greet they they=-5=-9
k | greet they trade=-3=9
k | greet time=-34=8
k | greet time ask=5=1
k | greet time i=-25=6
k | greet time please=16=-25
k | greet time you=11=-8
k | greet time |=-36=15
k | greet unsubscribe=28=-2
k | greet want=86=-27
k | greet you=-37=-40
k | greet you done=-6=-44
k | greet |=-110=-2
k | house back=-13=56
k | house deal=-2=40
k | house deal |=0=38
k | house done=-6=65
k | house done |=-5=36
k | house gone=-1=8
k | house house=-6=56
k | house house they=-1=33
k | house house |=-4=35
k | house i=24=-30
k | house i time=35=-1
k | house not=25=-13
k | house please=6=0
k | house they=-4=31
k | house they they=-3=26
k | house they |=-2=12
k | house time=0=-7
k | house want=-5=20
k | house want you=0=14
k | house you=-15=40
k | house |=-2=-48
k | i already=-48=-12
k | i already ask=13=-21
k | i already done=-14=-9
k | i already lead=-45=-1
k | i already please=10=0
k | i already receive=-60=-2
k | i already said=33=0
k | i already time=10=-5
k | i already want=-47=-2
k | i already |=-23=-12
k | i annoyance=26=-7
k | i answer=-4=-10
k | i answer if=-3=-6
k | i ask=47=-6
k | i ask not=-14=-1
k | i auto=-50=-108
k | i auto can=-13=-2
k | i auto cease=31=-28
k | i auto i=-29=-14
k | i auto me=-15=-18
k | i auto not=-12=-1
k | i auto please=-60=-1
k | i auto they=-13=-34
k | i auto time=-15=-38
k | i auto |=-20=-41
k | i away=18=-5
k | i away me=11=0
k | i away please=14=-1
k | i away these=11=-1
k | i away they=15=-1
k | i away |=3=-2
k | i bit=36=-54
k | i bit keep=60=-9
k | i bit me=49=-3
k | i bit these=-44=-1
k | i call=-15=-7
k | i call they=23=14
k | i call time=-8=-9
k | i call |=15=-3
k | i can=32=47
k | i can email=-37=56
k | i can meet=23=-52
k | i can report=41=-31
k | i can you=-16=20
k | i cease=101=-14
k | i cease already=41=-21
k | i cease cease=36=-1
k | i cease house=-3=-17
k | i cease i=32=-7
k | i cease me=60=22
k | i cease please=36=0
k | i cease receive=-3=-1
k | i cease these=33=-1
k | i cease they=-77=-24
k | i cease time=58=-14
k | i cease toText=35=-3
k | i cease you=3=5
k | i cease |=-45=9
k | i deal=24=-4
k | i deal i=19=-39
k | i deal trade=4=33
k | i done=-18=-36
k | i done already=-10=-1
k | i done away=-38=-5
k | i done cease=32=-3
k | i done deal=32=-6
k | i done done=43=-1
k | i done i=18=-21
k | i done me=-33=-4
k | i done money=-17=-22
k | i done more=23=-1
k | i done not=83=-12
k | i done out=-20=-20
k | i done please=3=0
k | i done remove=40=-5
k | i done said=28=-7
k | i done these=46=-30
k | i done trade=-4=-4
k | i done visit=-1=-50
k | i done |=-69=7
k | i email=-4=35
k | i fedUp=-37=-48
k | i fedUp these=17=0
k | i fedUp time=-39=-33
k | i fedUp |=-6=-7
k | i fine=4=-9
k | i fine me=34=23
k | i fine receive=33=-4
k | i fine these=-24=-92
k | i fine time=31=-1
k | i fine |=45=0
k | i gone=6=20
k | i gone already=-21=3
k | i gone me=93=-1
k | i gone not=32=-1
k | i gone please=15=-1
k | i gone these=-24=-7
k | i gone trade=20=0
k | i gone |=31=0
k | i gotOff=38=-18
k | i gotOff already=14=0
k | i gotOff these=-23=-12
k | i greet=25=-8
k | i greet not=18=-1
k | i greet please=3=-4
k | i house=-21=-41
k | i house |=12=-64
k | i i=2=-28
k | i i auto=18=20
k | i i cease=34=-1
k | i i fedUp=20=0
k | i i gotOff=-26=-1
k | i i i=28=0
k | i i me=-14=58
k | i i not=-17=-13
k | i i receive=-10=-33
k | i i time=21=-19
k | i i want=12=-1
k | i i |=-30=-2
k | i if=-18=-20
k | i if i=-8=-17
k | i lead=-123=-31
k | i lead text=43=0
k | i lead |=-95=-1
k | i list=-4=0
k | i me=12=-48
k | i me ask=8=35
k | i me auto=40=0
k | i me call=-31=-37
k | i me cease=12=-4
k | i me i=-35=-25
k | i me kin=22=19
k | i me list=-39=-14
k | i me me=39=-16
k | i me not=30=15
k | i me text=5=-6
k | i me these=18=0
k | i me they=22=-3
k | i me trade=60=-19
k | i me |=-34=12
k | i meet=-5=-101
k | i meet cease=16=-11
k | i meet i=-10=-5
k | i meet text=-23=-10
k | i meet time=-8=17
k | i meet you=-14=-38
k | i meet |=-39=-61
k | i miss=-49=15
k | i miss miss=-49=-1
k | i miss receive=24=24
k | i miss text=-8=-11
k | i miss these=3=-20
k | i miss you=33=22
k | i money=-12=-26
k | i more=-16=-20
k | i more text=-5=-2
k | i more trade=-9=-6
k | i more |=18=-5
k | i not=-30=18
k | i not already=1=-10
k | i not ask=22=-6
k | i not bit=-3=-16
k | i not cease=-41=21
k | i not done=31=-22
k | i not gone=-4=8
k | i not greet=-6=-8
k | i not house=47=-49
k | i not i=-50=-44
k | i not list=37=-1
k | i not me=-6=-1
k | i not meet=20=-25
k | i not money=21=0
k | i not more=14=-40
k | i not not=-12=-6
k | i not please=22=-6
k | i not receive=-17=-14
k | i not remove=50=-1
k | i not said=-29=-19
k | i not sayStop=-54=0
k | i not text=-47=28
k | i not these=6=11
k | i not they=47=-14
k | i not time=-3=17
k | i not toText=29=-6
k | i not trade=60=-2
k | i not unsubscribe=-27=-8
k | i not use=48=-12
k | i not want=-15=-63
k | i not yes=-11=4
k | i not you=66=-50
k | i not |=8=-18
k | i now=32=-9
k | i number=-18=-26
k | i number ask=-15=10
k | i number i=-23=0
k | i number |=-7=6
k | i out=62=-81
k | i out time=-20=-23
k | i out trade=6=0
k | i out |=60=-13
k | i please=-22=-9
k | i please not=-15=-2
k | i please remove=9=-7
k | i receive=27=2
k | i receive away=12=-3
k | i receive cease=3=-7
k | i receive lead=-3=-4
k | i receive more=30=0
k | i receive number=-14=-8
k | i receive out=-43=-34
k | i receive text=108=-7
k | i receive these=4=-56
k | i receive you=-19=33
k | i receive |=-44=-23
k | i remove=59=-60
k | i remove deal=-2=-17
k | i remove me=61=-2
k | i report=-31=-14
k | i said=52=-87
k | i said already=9=-2
k | i said away=6=0
k | i said cease=66=-26
k | i said me=-33=-3
k | i said not=46=-3
k | i said these=36=-2
k | i said they=-53=-14
k | i said yes=16=-3
k | i said you=26=-53
k | i tale=-13=-54
k | i tale already=-8=-6
k | i tale away=52=-1
k | i tale cease=27=-11
k | i tale fine=-26=-22
k | i tale i=-11=-21
k | i tale me=-16=-31
k | i tale not=-30=-10
k | i tale out=68=-10
k | i tale please=-14=0
k | i tale receive=-15=0
k | i tale remove=-8=-2
k | i tale said=-37=20
k | i tale tale=32=-4
k | i tale these=37=-4
k | i tale they=-18=0
k | i tale time=29=-2
k | i tale you=-23=5
k | i tale |=-40=-43
k | i text=-1=-54
k | i text |=5=-9
k | i these=-31=-76
k | i these already=-8=-42
k | i these away=-3=0
k | i these cease=47=-12
k | i these done=-4=0
k | i these greet=0=22
k | i these house=-3=21
k | i these lead=-30=-4
k | i these me=-2=-19
k | i these not=27=0
k | i these out=-18=-20
k | i these text=58=0
k | i these these=20=0
k | i these time=-56=27
k | i these toText=-4=0
k | i these want=43=-3
k | i these you=31=-6
k | i these |=-48=-54
k | i they=45=1
k | i they said=33=0
k | i they |=3=-88
k | i time=0=-7
k | i time ask=-18=-1
k | i time auto=-27=-1
k | i time cease=16=0
k | i time deal=-38=-21
k | i time done=-35=-15
k | i time fedUp=25=-1
k | i time gone=21=0
k | i time greet=19=0
k | i time i=25=-1
k | i time not=3=-10
k | i time out=33=-10
k | i time please=23=15
k | i time remove=-22=-1
k | i time report=-43=-7
k | i time these=18=-27
k | i time they=-10=20
k | i time time=1=29
k | i time want=21=-15
k | i time you=3=1
k | i time |=35=-23
k | i toText=17=2
k | i toText cease=52=0
k | i toText |=-1=53
k | i trade=-46=-3
k | i trade ask=-13=17
k | i trade greet=-4=3
k | i trade i=16=17
k | i trade not=-71=-5
k | i trade please=-23=-3
k | i trade remove=70=-29
k | i trade these=-22=-33
k | i trade they=31=14
k | i trade want=1=4
k | i trade you=4=-10
k | i trade |=-40=-16
k | i unsubscribe=-9=-3
k | i unsubscribe |=-49=0
k | i use=-7=-12
k | i use done=-7=-12
k | i visit=-26=-86
k | i want=-10=-97
k | i want already=-61=-2
k | i want ask=39=-21
k | i want away=77=-4
k | i want cease=62=-13
k | i want email=38=-1
k | i want gotOff=38=0
k | i want keep=-54=-4
k | i want me=22=-5
k | i want more=17=-57
k | i want not=98=-4
k | i want nothing=21=-13
k | i want number=-3=-3
k | i want out=66=-15
k | i want receive=-70=-29
k | i want remove=6=-4
k | i want tale=13=-4
k | i want text=-15=-10
k | i want these=-51=-33
k | i want unsubscribe=91=-1
k | i want want=-30=-36
k | i want you=-25=43
k | i want |=-46=-55
k | i wrong=69=-8
k | i yes=-47=-13
k | i yes accident=22=-13
k | i you=-26=-55
k | i you cease=75=-34
k | i you deal=-1=-8
k | i you done=-3=-22
k | i you i=-16=-46
k | i you said=7=-47
k | i you tale=-40=-22
k | i you toText=-12=-7
k | i you want=-4=15
k | i you |=-24=-39
k | i |=6=39
k | if can=18=23
k | if can i=5=20
k | if can you=13=16
k | if done=18=-64
k | if done you=57=-48
k | if i=-47=-94
k | if i cease=-30=-14
k | if i tale=6=-28
k | if i text=-22=-1
k | if meet=-2=14
k | if meet you=-2=14
k | if not=29=-28
k | if not want=-41=0
k | if these=-11=-35
k | if want=-35=-7
k | if want |=-16=21
k | if you=-23=28
k | if you cease=21=10
k | if you not=-9=-11
k | if you text=19=-63
k | if you want=-37=4
k | if |=-28=50
k | keep me=-126=-36
k | keep me list=-39=-4
k | keep me they=-8=-2
k | keep me |=-69=-18
k | keep please=11=-5
k | keep please |=-3=-5
k | keep text=-36=-1
k | keep text |=-36=-1
k | keep they=-37=-9
k | keep they text=-30=0
k | keep toText=-53=-15
k | keep toText |=-11=-11
k | keep |=-30=-41
k | kin not=44=-1
k | kin they=-1=12
k | kin they trade=-1=12
k | kin time=-3=-34
k | kin time i=-6=-6
k | kin time |=-2=-9
k | kin |=-24=20
k | last already=70=-8
k | last cease=34=-14
k | last cease |=34=-14
k | last remove=20=-3
k | laugh cease=24=0
k | laugh i=34=-2
k | laugh not=41=-5
k | laugh please=39=0
k | laugh you=-27=-9
k | laugh |=-15=28
k | lead cease=43=-1
k | lead done=-20=8
k | lead done not=-28=16
k | lead gone=-20=-2
k | lead i=66=-9
k | lead me=54=0
k | lead not=27=-2
k | lead not |=-44=-2
k | lead tale=-7=-2
k | lead text=-8=0
k | lead these=-33=-7
k | lead these time=-1=-7
k | lead |=35=-4
k | list please=-17=-13
k | list |=-9=-59
k | me already=-82=-35
k | me already not=-11=-4
k | me already toText=-37=-1
k | me ask=55=-35
k | me ask cease=8=-1
k | me auto=-8=-3
k | me auto not=50=0
k | me away=32=0
k | me back=39=-36
k | me bit=75=-13
k | me call=-17=12
k | me call i=0=-5
k | me call not=15=-1
k | me call |=-31=24
k | me can=39=-50
k | me cease=47=-57
k | me cease tale=-7=-11
k | me cease toText=20=0
k | me cease |=62=-48
k | me deal=18=-70
k | me deal tale=18=-2
k | me deal |=-1=-26
k | me email=-7=-7
k | me email ask=0=24
k | me email cease=12=-9
k | me email fedUp=52=-20
k | me email i=8=-54
k | me email not=-10=-50
k | me email please=-43=25
k | me email time=-10=38
k | me email |=-12=-79
k | me fine=16=0
k | me gone cease=7=0
k | me gotOff=3=-10
k | me greet=-12=37
k | me house=-4=-21
k | me i=-40=-49
k | me i list=-69=0
k | me i more=-33=-4
k | me i not=38=-13
k | me i want=-65=-26
k | me if=-13=-2
k | me if fedUp=-8=-10
k | me if you=-24=39
k | me keep=-5=-1
k | me kin=-18=17
k | me kin already=0=-5
k | me kin cease=31=-21
k | me kin done=32=-43
k | me kin fedUp=-24=0
k | me kin gone=42=-10
k | me kin i=-15=7
k | me kin me=-17=14
k | me kin not=-37=-14
k | me kin please=-23=-1
k | me kin receive=45=-8
k | me kin these=-25=14
k | me kin they=-13=-7
k | me kin unsubscribe=29=-5
k | me kin you=6=-4
k | me kin |=-25=-32
k | me lead=-12=-2
k | me list=90=-11
k | me list now=29=-1
k | me list |=85=-9
k | me money=3=-1
k | me money text=3=-1
k | me more=-69=-1
k | me more |=-51=0
k | me not=-33=-19
k | me not cease=-43=-2
k | me not toText=15=0
k | me not |=38=-17
k | me nothing=-22=-29
k | me now=52=-15
k | me now |=52=-15
k | me number=47=-54
k | me number cease=-31=-9
k | me number done=22=-3
k | me number i=-43=-29
k | me number not=106=-2
k | me number out=6=-4
k | me number please=21=-13
k | me number tale=-30=-3
k | me number text=-15=-1
k | me number these=34=-4
k | me number they=-6=25
k | me number you=31=-3
k | me number |=78=-65
k | me out=96=-4
k | me out list=16=-1
k | me out you=18=-2
k | me out |=68=-1
k | me please=26=-70
k | me please away=3=0
k | me please you=97=-44
k | me please |=-16=-16
k | me remove=26=-21
k | me report=87=-33
k | me tale=57=-34
k | me tale toText=-18=-2
k | me text=-46=-18
k | me text |=-41=-7
k | me these=21=-11
k | me these list=46=-1
k | me these text=-5=0
k | me they=5=-22
k | me they cease=34=-3
k | me they gotOff=-9=-10
k | me they i=-19=-14
k | me they me=-10=-14
k | me they not=-2=-11
k | me they please=2=12
k | me they they=-8=-11
k | me they |=11=21
k | me time=-23=-53
k | me time |=-16=-44
k | me toText=26=-20
k | me trade=19=-11
k | me trade auto=43=-1
k | me trade gone=-19=0
k | me trade not=-31=-1
k | me trade tale=-12=-9
k | me unsubscribe=9=0
k | me unsubscribe |=-7=0
k | me want=-28=2
k | me you=60=-59
k | me |=116=-104
k | meet i=8=43
k | meet these=104=16
k | meet they=0=19
k | meet they time=0=19
k | meet you=-92=-25
k | meet you time=-9=-74
k | meet you |=-102=46
k | meet |=-46=27
k | miss you=-43=-67
k | miss you |=-37=-62
k | more already=37=-11
k | more already not=45=-12
k | more cease=78=-4
k | more email=-14=0
k | more help=-6=23
k | more help |=-6=23
k | more house=-15=-28
k | more not=87=-9
k | more not text=20=-3
k | more not |=58=-8
k | more please=-29=-15
k | more please cease=19=0
k | more please |=-41=-15
k | more remove=-56=-10
k | more said=-56=0
k | more said cease=-56=0
k | more text=70=-11
k | more text |=44=0
k | more these=9=-3
k | more they=-17=-23
k | more time=-21=57
k | more you=27=-1
k | more |=34=-44
k | not already=37=-13
k | not already me=72=0
k | not already toText=55=-2
k | not already |=-48=-10
k | not ask=-54=-46
k | not ask cease=71=-9
k | not ask i=16=0
k | not ask me=-33=-11
k | not ask not=-5=0
k | not ask these=-27=-9
k | not ask they=-4=-17
k | not ask you=-18=-57
k | not ask |=-38=-9
k | not away=-74=-6
k | not away me=-73=0
k | not bit=-47=-23
k | not bit deal=-12=-1
k | not bit me=-3=-4
k | not call=-65=-12
k | not call me=-8=0
k | not call text=-12=0
k | not call |=-1=-7
k | not cease=-136=-11
k | not cease cease=-50=-1
k | not cease me=-51=-3
k | not cease not=-60=-13
k | not cease please=-7=-1
k | not cease text=-75=-9
k | not cease these=-98=-1
k | not cease toText=-64=-18
k | not cease |=-6=-47
k | not deal=-62=-53
k | not deal they=-12=-23
k | not deal |=-10=-16
k | not done=-52=-9
k | not done |=-9=-6
k | not email=-50=-11
k | not email please=-20=-2
k | not email |=-22=-2
k | not gone=61=-1
k | not house=-18=27
k | not house |=-5=-43
k | not i=-9=-11
k | not i not=25=-15
k | not i said=60=-4
k | not i these=-21=6
k | not i time=-2=-3
k | not i want=-56=-1
k | not i you=15=-19
k | not if=-48=-2
k | not lead=-77=-4
k | not lead please=-44=-2
k | not lead text=55=0
k | not lead time=-5=-2
k | not lead |=-19=0
k | not me=-28=-42
k | not me fine=-42=-4
k | not me lead=-58=-1
k | not me me=-60=-1
k | not me more=55=0
k | not me not=25=0
k | not me number=-15=-1
k | not me please=55=-1
k | not me remove=-103=-1
k | not me text=-45=0
k | not me toText=-25=-8
k | not me want=72=-1
k | not me |=-5=-21
k | not meet=-69=-10
k | not meet me=-49=6
k | not meet more=-32=42
k | not meet |=-36=-134
k | not more=44=-37
k | not more not=13=0
k | not more please=55=-2
k | not more text=96=0
k | not more toText=-27=-1
k | not more |=33=-25
k | not not=92=18
k | not not already=7=-4
k | not not cease=-73=-19
k | not not keep=58=0
k | not not me=54=-7
k | not not text=57=0
k | not not they=-17=-6
k | not not toText=58=0
k | not not |=70=-6
k | not number=-22=-17
k | not number call=-11=0
k | not please=-49=-9
k | not please cease=53=0
k | not please fine=-28=-3
k | not please you=-34=0
k | not please |=-80=-5
k | not receive=-72=-5
k | not receive more=-17=-4
k | not receive text=-57=-2
k | not remove me=-106=0
k | not report=-40=-14
k | not report |=-32=0
k | not said=12=-7
k | not sayStop=42=0
k | not tale=-3=39
k | not text=64=-30
k | not text call=51=0
k | not text can=-40=-3
k | not text done=43=0
k | not text email=41=-3
k | not text fine=57=0
k | not text greet=34=-1
k | not text i=-11=-1
k | not text me=8=-4
k | not text more=107=-2
k | not text not=-11=0
k | not text now=14=0
k | not text please=112=-1
k | not text text=9=0
k | not text these=56=0
k | not text they=-22=-1
k | not text time=-29=-7
k | not text |=37=-7
k | not these=-43=-85
k | not these more=-3=-9
k | not these number=32=-1
k | not these text=40=0
k | not these |=-87=-72
k | not they=-40=23
k | not they text=-10=-2
k | not they these=-3=38
k | not they toText=-14=-6
k | not they |=-20=-10
k | not time=-29=-49
k | not time please=-12=0
k | not time time=-2=-6
k | not time |=-9=-42
k | not toText=-30=-49
k | not toText deal=-2=-14
k | not toText email=-10=-1
k | not toText lead=-58=-1
k | not toText me=67=0
k | not toText not=0=-4
k | not toText please=116=-1
k | not toText text=-64=-1
k | not toText these=37=-5
k | not toText they=-77=-5
k | not toText time=-1=-5
k | not toText you=-41=-3
k | not toText |=-40=-9
k | not trade=125=-14
k | not trade more=14=0
k | not trade not=47=-10
k | not trade please=51=-6
k | not use=78=-9
k | not use number=10=-1
k | not use these=14=-6
k | not visit=-9=-32
k | not visit time=-4=-12
k | not want=17=-32
k | not want ask=36=0
k | not want cease=-57=-1
k | not want house=-2=-29
k | not want lead=35=0
k | not want me=-33=0
k | not want miss=-51=-9
k | not want more=20=-18
k | not want not=34=-2
k | not want receive=88=-23
k | not want remove=-47=-1
k | not want text=61=0
k | not want these=-2=-12
k | not want they=11=-37
k | not want toText=-51=-1
k | not want you=28=-2
k | not want |=28=-52
k | not yes=-16=-8
k | not yes ask=6=-3
k | not you=96=-64
k | not you more=9=0
k | not you sayStop=26=-9
k | not |=24=-169
k | nothing already=-59=-27
k | nothing away=9=-1
k | nothing greet=-1=12
k | nothing me=-56=-1
k | nothing more=27=-31
k | nothing more you=47=-32
k | nothing not=-49=-1
k | nothing these=43=-12
k | nothing time=-34=-15
k | nothing |=-36=-11
k | now |=86=-5
k | number ask=-4=-12
k | number away=41=-4
k | number house=0=13
k | number i=-19=-12
k | number me=-28=-10
k | number not=37=-10
k | number not receive=32=0
k | number not text=11=-5
k | number number=-30=-30
k | number tale=35=0
k | number wrong=-13=-3
k | number wrong |=-20=-2
k | number you=-18=2
k | number you done=-11=-1
k | number |=-57=-27
k | out deal=-6=-36
k | out deal |=-6=-36
k | out me=58=-5
k | out not=20=-2
k | out please=65=-11
k | out please |=41=-1
k | out text=54=0
k | out text |=42=0
k | out time=-42=-30
k | out |=84=-70
k | please already=-21=-4
k | please already me=21=-1
k | please already toText=-41=-1
k | please ask=11=-19
k | please away=47=-32
k | please away me=14=-11
k | please away these=7=0
k | please away they=-23=-3
k | please bit=-42=8
k | please bit me=-39=-6
k | please call=-74=-11
k | please call |=-26=-2
k | please can=8=6
k | please can you=8=6
k | please cease=14=-36
k | please cease done=43=-1
k | please cease email=-14=0
k | please cease i=46=-1
k | please cease me=10=-1
k | please cease now=14=-1
k | please cease please=-20=0
k | please cease text=81=-2
k | please cease these=57=-2
k | please cease they=17=0
k | please cease toText=-57=-12
k | please cease you=8=-1
k | please cease |=114=-13
k | please done=3=-18
k | please done |=91=-14
k | please email=-55=-20
k | please fine=29=-19
k | please fine cease=36=0
k | please greet=19=-1
k | please i=29=-31
k | please i not=-23=-4
k | please i time=-7=0
k | please keep=-53=-1
k | please me=-6=-59
k | please me i=-1=-8
k | please me number=38=-15
k | please me remove=34=0
k | please me |=-34=-18
k | please meet=-16=-37
k | please meet |=-8=-17
k | please more=31=0
k | please not=-41=-30
k | please not away=-48=-1
k | please not call=-4=0
k | please not cease=-96=-4
k | please not me=-44=-1
k | please not more=-4=-4
k | please not please=39=-5
k | please not remove=-41=0
k | please not text=2=18
k | please not toText=-64=-4
k | please not |=81=-3
k | please out=-2=54
k | please out house=-1=-26
k | please please=-27=-20
k | please please not=-4=0
k | please please |=-27=-20
k | please receive=-42=-17
k | please receive me=-17=-2
k | please remove=-9=-43
k | please remove deal=-2=-4
k | please remove me=-10=-3
k | please remove these=7=-1
k | please remove they=-22=-21
k | please remove |=66=-4
k | please said=-1=-48
k | please switchOff=-3=-10
k | please switchOff text=23=-1
k | please text=-90=-22
k | please these=54=-11
k | please these number=4=0
k | please these |=28=-13
k | please they=-47=0
k | please time=-20=-23
k | please toText=22=-35
k | please toText me=-45=-16
k | please toText these=-71=-2
k | please toText |=-6=-28
k | please trade=-46=-41
k | please unsubscribe=45=-3
k | please unsubscribe me=-27=-1
k | please unsubscribe these=15=0
k | please unsubscribe |=66=-1
k | please visit=11=-4
k | please want=-1=-21
k | please you=-50=-30
k | please you cease=7=0
k | please you done=-1=-22
k | please you i=35=36
k | please you not=66=-7
k | please you remove=-20=-2
k | please you text=-37=-27
k | please you these=-4=-17
k | please you toText=-31=-35
k | please you want=13=10
k | please you you=-4=24
k | please you |=-43=-60
k | please |=-3=-8
k | receive me=-76=-45
k | receive me they=-4=-12
k | receive number=-37=-30
k | receive number |=-35=-26
k | receive out=-37=-20
k | receive out |=-100=-15
k | receive these=-38=-8
k | receive these number=93=-2
k | receive they=-24=-9
k | receive you=-15=27
k | receive you text=-14=-33
k | receive |=92=-31
k | remove cease=53=-4
k | remove cease |=39=-6
k | remove deal=-25=-40
k | remove deal time=-8=-9
k | remove deal |=-10=-9
k | remove house=-8=-7
k | remove house time=-7=-5
k | remove list=24=0
k | remove list please=16=0
k | remove list |=11=0
k | remove me=13=-11
k | remove me already=4=0
k | remove me done=6=0
k | remove me email=-47=-4
k | remove me greet=8=0
k | remove me list=60=0
k | remove me more=26=0
k | remove me now=65=0
k | remove me number=11=-2
k | remove me please=86=0
k | remove me you=26=-3
k | remove me |=94=-3
k | remove number=-15=-1
k | remove number |=-15=-1
k | remove please=-2=-5
k | remove please |=-59=-4
k | remove remove=-36=0
k | remove these=-7=-8
k | remove these number=55=-3
k | remove these text=40=0
k | remove these |=75=-2
k | remove they=-126=-7
k | remove they deal=-4=-2
k | remove they |=-65=-4
k | remove time=-22=-19
k | remove time |=-21=-19
k | remove you=20=20
k | remove you list=13=0
k | remove you |=3=-7
k | remove |=-5=-58
k | report cease=52=0
k | report cease |=55=-1
k | report done=-26=-1
k | report if=54=-22
k | report report=29=-32
k | report said=-53=-1
k | report these=34=-6
k | report these number=93=-1
k | report you=64=-27
k | report |=4=-51
k | said away=-43=-5
k | said away me=-43=-4
k | said cease=-44=-2
k | said cease already=41=0
k | said cease |=20=-1
k | said deal=-10=-46
k | said i=-32=-39
k | said i |=-25=-42
k | said kin=-16=-1
k | said kin cease=-16=-1
k | said me=10=7
k | said me ask=-18=54
k | said me cease=4=-2
k | said me i=17=0
k | said me not=-5=0
k | said me number=-5=-1
k | said me they=-7=-20
k | said me |=2=-27
k | said not=-55=0
k | said not cease=-45=0
k | said remove=-17=30
k | said they=-21=-55
k | said they cease=-6=-2
k | said they toText=-14=-7
k | said you=28=68
k | said |=-11=-39
k | spamUs |=47=-36
k | swear back=-25=-17
k | swear back they=-25=-17
k | swear cease=48=-1
k | swear i=65=-1
k | swear not=-40=-18
k | swear not text=-28=0
k | swear please=-12=-27
k | swear these=-71=-12
k | swear they=-4=46
k | swear |=-24=15
k | switchOff lead=2=-4
k | switchOff me=44=-2
k | switchOff me text=41=-2
k | switchOff text=9=-1
k | switchOff text |=36=-3
k | switchOff these=16=-2
k | switchOff these |=11=0
k | switchOff |=57=-1
k | tale cease=-17=-11
k | tale cease |=-19=-2
k | tale deal=-2=-29
k | tale i=-4=-58
k | tale i not=63=-5
k | tale i tale=-57=-1
k | tale i these=-3=-49
k | tale me=24=-16
k | tale tale=-8=-11
k | tale text=-18=-15
k | tale time=-15=-58
k | tale time |=-14=-35
k | tale you=-92=15
k | tale you cease=-66=31
k | tale you done=0=40
k | tale you i=0=-23
k | tale you receive=-7=-39
k | tale you want=-8=21
k | tale |=-61=4
k | terms done=2=-14
k | terms done away=53=0
k | terms done i=6=0
k | terms done please=7=22
k | terms done yes=18=6
k | terms done |=-15=-31
k | terms |=-47=-14
k | text auto=-7=-2
k | text cease=-29=-13
k | text cease unsubscribe=-2=-11
k | text cease |=7=0
k | text done=10=-15
k | text done |=10=-15
k | text keep=-5=0
k | text me=29=-58
k | text me i=44=-16
k | text me if=-46=-37
k | text me more=57=0
k | text me |=-6=-10
k | text meet=4=-3
k | text money=26=-2
k | text more=72=-9
k | text more done=25=-3
k | text number=12=-3
k | text out=17=-7
k | text please=92=-9
k | text please |=92=-10
k | text tale=9=-8
k | text terms=-6=0
k | text terms can=-5=0
k | text these=65=-18
k | text these number=50=-3
k | text time=-47=-9
k | text time more=-10=-1
k | text time please=-32=0
k | text |=22=-42
k | these already=62=-41
k | these already text=32=-5
k | these annoyance=81=0
k | these ask=5=0
k | these ask i=-29=0
k | these auto=-13=-42
k | these auto said=-1=-14
k | these auto text=-6=-5
k | these auto |=-9=-29
k | these away=5=0
k | these away me=5=0
k | these cease=14=-47
k | these cease done=10=0
k | these cease tale=-18=-23
k | these cease |=-9=-3
k | these deal=-9=34
k | these deal |=-8=-20
k | these done=26=-18
k | these done done=20=-17
k | these done |=-20=-24
k | these fine=21=10
k | these fine |=-45=-29
k | these gone=-13=27
k | these greet=-6=9
k | these house=-3=79
k | these i=-109=-57
k | these i not=-4=-8
k | these kin=38=0
k | these lead=-56=-20
k | these list=-38=-37
k | these me=-37=-59
k | these me already=25=-2
k | these me number=-40=-10
k | these me unsubscribe=100=-1
k | these me |=-27=-42
k | these meet=-3=39
k | these meet they=0=26
k | these money=-52=-24
k | these not=65=-84
k | these not me=30=0
k | these not please=58=-12
k | these not text=-52=0
k | these not they=-29=-5
k | these not |=22=-36
k | these number=6=-34
k | these number away=3=0
k | these number cease=30=-14
k | these number i=48=-9
k | these number me=-26=-2
k | these number not=-87=-2
k | these number remove=10=-4
k | these number |=64=-4
k | these please=-57=-32
k | these please |=-68=-33
k | these remove=42=-2
k | these remove me=31=-1
k | these said=-20=-25
k | these said me=-6=0
k | these spamUs=16=-31
k | these tale=-16=47
k | these tale |=-10=66
k | these text=36=-20
k | these text done=61=-3
k | these text i=12=-4
k | these text me=4=0
k | these text meet=-9=0
k | these text money=40=0
k | these text tale=-8=-8
k | these text these=-3=0
k | these text |=30=-7
k | these these=5=0
k | these these number=8=-2
k | these they=49=-19
k | these they want=4=-5
k | these time=-32=-21
k | these toText=5=-42
k | these toText cease=17=0
k | these trade=-1=-32
k | these want=-32=-9
k | these want cease=-33=-9
k | these you=0=10
k | these |=33=-26
k | they already=38=-6
k | they away=-5=-10
k | they away deal=-2=-11
k | they call=1=-9
k | they call me=2=-6
k | they can=-7=-13
k | they can bit=-3=-14
k | they can remove=0=-19
k | they cease=-63=-70
k | they cease deal=-3=-39
k | they cease they=-1=-9
k | they cease |=4=-4
k | they deal=0=-16
k | they done=-36=-37
k | they gone=5=-79
k | they gone out=-27=-8
k | they gone trade=-6=-8
k | they gone |=37=-26
k | they gotOff=-76=-54
k | they gotOff |=-70=-45
k | they house=-22=-5
k | they house they=-1=14
k | they house |=-2=-49
k | they kin=-53=-48
k | they me=-56=54
k | they me cease=-53=0
k | they me said=10=-4
k | they me |=-33=-35
k | they meet=-1=55
k | they meet house=0=12
k | they more=-24=58
k | they not=-44=-51
k | they not ask=-15=-1
k | they not cease=-7=-8
k | they not i=-3=-12
k | they not more=-45=-2
k | they not not=-11=-7
k | they not please=-11=-1
k | they not remove=-22=-8
k | they not want=-131=-85
k | they not |=23=-3
k | they number=17=-22
k | they out=-38=-43
k | they please=-1=-13
k | they remove=-64=-42
k | they remove |=-4=-27
k | they report=48=-73
k | they said=-34=-26
k | they said ask=44=-4
k | they said bit=-1=-9
k | they said cease=-31=-5
k | they said me=-11=-31
k | they said not=-8=-11
k | they said remove=-45=9
k | they said tale=-9=-1
k | they said they=0=-26
k | they tale=-3=-47
k | they tale cease=18=-4
k | they tale deal=-1=-17
k | they tale i=-47=12
k | they tale not=-26=-7
k | they tale please=1=-19
k | they tale tale=-3=-3
k | they tale these=-1=-37
k | they tale toText=-17=-2
k | they tale |=-2=-47
k | they terms=-3=-41
k | they terms |=-1=-33
k | they text=41=-17
k | they text |=59=-17
k | they these=44=-18
k | they these number=45=-5
k | they they=-64=-2
k | they they not=-7=-27
k | they they tale=-5=-23
k | they they they=0=48
k | they they want=-9=-4
k | they they you=-7=9
k | they they |=-16=-14
k | they time=3=-25
k | they time time=9=-21
k | they time |=-26=-8
k | they toText=12=-2
k | they toText me=-25=-17
k | they trade=-12=-46
k | they unsubscribe=23=-13
k | they unsubscribe |=32=-2
k | they want=-42=-94
k | they want ask=2=-3
k | they want cease=-15=-1
k | they want deal=0=-5
k | they want out=-13=-3
k | they want remove=0=-14
k | they you=-10=16
k | they |=-73=-43
k | time ask=-6=29
k | time away=39=-3
k | time away me=39=-3
k | time cease=-24=-6
k | time fine=-38=-50
k | time fine |=-3=-37
k | time i=-20=-7
k | time i i=-8=24
k | time i miss=-1=-9
k | time i time=7=-25
k | time i want=17=-1
k | time i you=17=-17
k | time me=77=-53
k | time not=-26=-63
k | time not toText=-42=-3
k | time not want=5=0
k | time please=35=-28
k | time please cease=15=-2
k | time please |=29=-30
k | time remove=33=-11
k | time said=-1=-63
k | time tale=-18=-16
k | time tale i=-18=-16
k | time these=13=-28
k | time they=-2=-19
k | time time=-13=-83
k | time time |=-4=-67
k | time toText=-30=-4
k | time want=28=-4
k | time you=-28=-34
k | time |=-30=-44
k | toText cease=-50=-10
k | toText cease |=10=-7
k | toText email=17=-6
k | toText me=98=-39
k | toText me fine=-55=-3
k | toText me lead=30=-2
k | toText me more=24=-7
k | toText me number=72=-15
k | toText me |=57=-3
k | toText more=67=-34
k | toText more |=50=-26
k | toText please=-56=-5
k | toText please |=-56=-5
k | toText text=0=-13
k | toText time=1=-9
k | toText unsubscribe=-25=0
k | toText unsubscribe cease=-25=0
k | toText you=-42=-5
k | toText you ask=-6=10
k | toText you i=9=-21
k | toText you switchOff=-14=-5
k | toText you |=-30=-54
k | toText |=-61=-54
k | trade ask=-10=16
k | trade cease=6=-12
k | trade cease me=-35=-6
k | trade cease text=9=0
k | trade cease |=59=-7
k | trade gone=28=-21
k | trade greet=71=-36
k | trade i=27=-48
k | trade i gone=-3=-48
k | trade i not=26=-2
k | trade not=-4=-10
k | trade not want=-31=-4
k | trade text=24=-33
k | trade text |=24=-33
k | trade |=-49=10
k | unsubscribe done=39=0
k | unsubscribe done |=39=0
k | unsubscribe email=-10=0
k | unsubscribe email |=-10=0
k | unsubscribe greet=36=0
k | unsubscribe greet |=36=0
k | unsubscribe house=-26=-15
k | unsubscribe lead=-3=0
k | unsubscribe lead text=9=0
k | unsubscribe me=5=-7
k | unsubscribe me email=-32=-1
k | unsubscribe me greet=5=0
k | unsubscribe me number=16=0
k | unsubscribe me please=15=0
k | unsubscribe me |=49=-3
k | unsubscribe now=20=0
k | unsubscribe now |=20=0
k | unsubscribe please=38=0
k | unsubscribe please please=16=0
k | unsubscribe please |=15=0
k | unsubscribe text=20=-2
k | unsubscribe text please=3=-1
k | unsubscribe text text=4=0
k | unsubscribe these=8=0
k | unsubscribe they=-21=0
k | unsubscribe |=18=-6
k | use email=39=-1
k | use me=35=-1
k | visit deal=0=-41
k | visit deal |=-1=-12
k | visit i=-5=43
k | visit |=-70=-64
k | want cease=24=-9
k | want cease these=9=0
k | want deal=-39=-39
k | want done=9=24
k | want email=55=-1
k | want i=-33=5
k | want meet=-13=-7
k | want more=-94=-8
k | want not=-14=-45
k | want nothing=40=-9
k | want remove=47=-9
k | want remove me=26=-2
k | want text=44=-2
k | want these=11=-1
k | want they=-27=46
k | want time=-7=87
k | want unsubscribe=84=-4
k | want unsubscribe |=53=0
k | want want=-14=-51
k | want you=-16=-15
k | want you cease=3=-2
k | want you meet=23=14
k | want you not=-22=8
k | want you please=4=-1
k | want you text=-7=-15
k | want you time=-3=-10
k | want you want=-13=28
k | want |=18=-5
k | wrong number=20=-23
k | wrong number please=61=-1
k | wrong number |=106=-4
k | yes cease=86=-3
k | yes house=-3=70
k | yes house |=-2=50
k | yes i=-13=31
k | yes i want=18=-12
k | yes keep=-19=26
k | yes please=4=-21
k | yes these=-21=48
k | yes time=-4=-67
k | yes time |=-4=-31
k | yes |=-70=-56
k | you already=98=-12
k | you away=9=-24
k | you away me=3=-21
k | you can=-18=-4
k | you can cease=46=-8
k | you can not=-55=-4
k | you can report=25=-8
k | you can unsubscribe=-86=-4
k | you cease=-31=-21
k | you cease please=43=-14
k | you cease swear=-37=-7
k | you cease toText=11=-4
k | you cease |=-4=20
k | you deal=-2=-8
k | you deal |=-2=-8
k | you done=-49=-49
k | you done done=-71=-16
k | you done gotOff=-42=-1
k | you done me=-35=-34
k | you done tale=-38=-11
k | you done toText=49=-8
k | you done trade=-27=21
k | you done wrong=30=0
k | you done |=-13=-3
k | you house=-15=24
k | you house |=-15=24
k | you i=51=-124
k | you keep=-6=-21
k | you lead=-63=-35
k | you list=-77=-21
k | you me=59=10
k | you me gone=2=-4
k | you meet=2=8
k | you not=78=-39
k | you not done=37=-3
k | you not me=46=-2
k | you not sayStop=54=-26
k | you not text=-32=-1
k | you number=-23=-11
k | you number done=-41=-4
k | you out=-44=36
k | you receive=39=-4
k | you receive wrong=50=-4
k | you remove=-29=-29
k | you report=16=-18
k | you report |=13=-11
k | you said=27=34
k | you said cease=4=-2
k | you said me=9=23
k | you sayStop=-51=-22
k | you sayStop cease=3=0
k | you sayStop deal=-2=-55
k | you sayStop i=18=-1
k | you sayStop |=-54=-11
k | you swear=74=-24
k | you swear |=51=-14
k | you tale=-49=-54
k | you tale |=-13=-56
k | you text=-8=11
k | you text ask=30=0
k | you text done=97=-27
k | you text me=8=-7
k | you text meet=-22=-43
k | you text they=3=19
k | you text |=-30=-16
k | you they=42=86
k | you they ask=34=-12
k | you they cease=12=-35
k | you they said=20=-1
k | you time=-36=-12
k | you toText=19=-36
k | you toText me=4=-19
k | you trade=-10=-25
k | you trade |=-10=-25
k | you want=19=83
k | you want cease=3=-9
k | you want me=-33=46
k | you want meet=-1=7
k | you want |=17=19
k | you wrong=7=0
k | you you=17=-10
k | you |=79=5
k | | |=52=-56
r any: after no=171=-33
r any: answer=-74=-142
r any: asked how=162=-79
r any: asked why=-55=-73
r any: at a time=-57=11
r any: at the beginning=88=-108
r any: at the end=30=-8
r any: by i=43=6
r any: by they=55=-31
r any: by you=94=39
r any: if=-34=-14
r any: kept=84=-24
r any: laughing=-42=-139
r any: negated=-231=-44
r any: of call=-93=-88
r any: of deal=-79=7
r any: of email=-210=-169
r any: of house=-37=-63
r any: of kin=11=-40
r any: of lead=107=-74
r any: of list=50=-133
r any: of me=-7=-112
r any: of meet=-50=-36
r any: of nothing known=-55=-77
r any: of number=-13=-141
r any: of text=82=-25
r any: of these=22=-43
r any: of they=36=-203
r any: of toText=-7=-40
r any: please=125=-24
r any: said=-103=-73
r any: taken back=-8=-10
r any: tale=54=-45
r any: told us=14=-44
r any: wanted=96=15
r any: was done=-32=-22
r any: with nothing but courtesy=136=-216
r away=35=-167
r away: asked how=54=-18
r away: asked how, of me=162=-9
r away: asked how, of nothing known=-39=-13
r away: asked why=35=-10
r away: asked why, of me=74=-11
r away: at a time=-80=-27
r away: at a time, at the beginning=-58=-12
r away: at the beginning=67=-160
r away: at the beginning, laughing=-16=-4
r away: at the beginning, with nothing but courtesy=21=-4
r away: at the end=125=-99
r away: at the end, at the beginning=237=-16
r away: by i=-33=-25
r away: by i, asked how=-33=-1
r away: by i, asked how, of me=79=0
r away: by i, at a time=-4=-2
r away: by i, at the end=-19=-68
r away: by i, of list=9=0
r away: by i, of me=69=-2
r away: by i, of nothing known=-73=-33
r away: by i, of nothing known, with nothing but courtesy=55=-3
r away: by i, of text=-80=62
r away: by i, of these=26=-3
r away: by i, of they=-69=-2
r away: by i, please=56=37
r away: by i, said=-28=0
r away: by i, wanted=93=-11
r away: by i, wanted, of these=4=-1
r away: by i, with nothing but courtesy=55=-3
r away: by they=15=-60
r away: by they, of deal=-5=-22
r away: by they, of me=-27=-4
r away: by they, of they=-49=-27
r away: by they, please=47=-1
r away: by they, said=-75=-6
r away: by they, said, of they=-3=-2
r away: by they, told us=-66=-3
r away: by you=72=-72
r away: by you, asked why=64=-12
r away: by you, if=49=-10
r away: by you, of me=67=-63
r away: by you, of these=3=-2
r away: by you, please=53=-6
r away: by you, please, of me=-57=0
r away: by you, said=32=-3
r away: by you, wanted=13=-8
r away: by you, was done=-34=-5
r away: by you, was done, of me=-38=-4
r away: if=8=-9
r away: if, asked why=8=-9
r away: if, of me=49=-10
r away: laughing=-111=-16
r away: negated=-172=-16
r away: negated, of me=-144=-3
r away: negated, of nothing known=-69=-16
r away: negated, of they=-60=-1
r away: negated, please=-72=-2
r away: negated, please, of me=-31=-1
r away: of deal=-86=-52
r away: of deal, at the beginning=-32=-54
r away: of email=10=-1
r away: of email, at the beginning=71=-2
r away: of house=-35=-48
r away: of kin=43=-13
r away: of kin, at the beginning=71=-1
r away: of list=131=-1
r away: of list, at the beginning=97=-1
r away: of me=78=-157
r away: of me, at a time=-29=-2
r away: of me, at the beginning=152=-44
r away: of me, at the beginning, laughing=20=1
r away: of me, laughing=-80=-4
r away: of me, of deal=-56=-15
r away: of me, of email=10=-1
r away: of me, of email, at the beginning=71=-2
r away: of me, of kin=43=-13
r away: of me, of kin, at the beginning=77=-1
r away: of me, of they=-40=-2
r away: of me, of they, at the beginning=93=0
r away: of me, taken back=3=-1
r away: of meet=7=-1
r away: of nothing known=-112=-78
r away: of nothing known, at a time=-1=-3
r away: of nothing known, at the beginning=-79=-8
r away: of nothing known, at the beginning, with nothing but courtesy=90=-5
r away: of nothing known, laughing=-50=-11
r away: of nothing known, with nothing but courtesy=76=-8
r away: of number=10=-3
r away: of number, at the beginning=-10=-3
r away: of text=-19=61
r away: of text, at the beginning=200=0
r away: of these=-8=-51
r away: of these, at the beginning=-53=-45
r away: of they=-81=-74
r away: of they, at a time=-44=-12
r away: of they, at the beginning=74=-12
r away: of toText=94=-2
r away: please=68=-26
r away: please, of deal=-47=30
r away: please, of email=-30=0
r away: please, of kin=17=-13
r away: please, of me=35=-34
r away: please, of me, of kin=6=-10
r away: please, of nothing known=71=-11
r away: please, of text=-171=68
r away: please, of these=136=-2
r away: please, of they=-82=-8
r away: please, taken back=127=-1
r away: said=-95=-13
r away: said, of me=-90=-6
r away: said, of they=-66=-8
r away: said, told us=-67=-3
r away: taken back=103=-2
r away: told us=-67=-3
r away: told us, of me=-66=-2
r away: wanted=119=-18
r away: wanted, of me=19=-9
r away: wanted, of these=22=-3
r away: was done=-34=-5
r away: was done, of me=-34=-5
r away: with nothing but courtesy=76=-8
r be off=82=-149
r be off: answer=67=0
r be off: answer, wanted=67=0
r be off: asked how=52=-5
r be off: asked how, at the end=52=-5
r be off: asked how, tale=52=-5
r be off: asked why=76=-1
r be off: at a time=12=-2
r be off: at the end=138=-52
r be off: by i=49=-49
r be off: by i, answer=67=0
r be off: by i, asked how=52=-5
r be off: by i, asked why=76=-1
r be off: by i, at the end=66=-25
r be off: by i, of me=111=0
r be off: by i, of nothing known=21=-10
r be off: by i, of text=60=-8
r be off: by i, of these=130=-2
r be off: by i, please=167=-19
r be off: by i, please, at the end=56=0
r be off: by i, please, tale, at the end=33=-5
r be off: by i, please, tale, of nothing known, with nothing but courtesy=7=-7
r be off: by i, said=24=-5
r be off: by i, tale=63=-30
r be off: by i, wanted=91=-27
r be off: by i, wanted, at the end=37=-10
r be off: by i, wanted, of nothing known=55=-1
r be off: by i, wanted, of text=60=-8
r be off: by i, wanted, of these=66=0
r be off: by i, wanted, please, of these=6=0
r be off: by i, wanted, tale, of nothing known, with nothing but courtesy=4=-1
r be off: by i, with nothing but courtesy=70=-8
r be off: by they=-35=-1
r be off: by they, said=-26=0
r be off: by they, tale=-35=-1
r be off: by you=-5=-5
r be off: if=44=-6
r be off: if, tale=44=-6
r be off: negated=-204=-4
r be off: negated, by i=-204=-4
r be off: negated, tale=-109=-4
r be off: of list=9=0
r be off: of me=10=-46
r be off: of nothing known=25=-18
r be off: of nothing known, with nothing but courtesy=119=-10
r be off: of text=64=-16
r be off: of these=88=-2
r be off: please=156=-52
r be off: please, at the end=171=-31
r be off: please, of nothing known=-21=-12
r be off: please, of these=26=0
r be off: please, tale=88=-40
r be off: please, with nothing but courtesy=64=-6
r be off: said=-29=-33
r be off: said, at the end=-9=-6
r be off: said, of me=-54=-30
r be off: said, of these=4=0
r be off: said, tale=-39=-8
r be off: taken back=-48=0
r be off: tale=55=-71
r be off: tale, at a time=12=-2
r be off: tale, at the end=88=-37
r be off: tale, of list=-6=-1
r be off: tale, of me=-17=-2
r be off: tale, of nothing known=-11=-11
r be off: tale, of these=20=-1
r be off: tale, taken back=-48=0
r be off: tale, with nothing but courtesy=67=-10
r be off: wanted=74=-61
r be off: wanted, at the end=128=-32
r be off: wanted, of me=108=0
r be off: wanted, of nothing known=60=-3
r be off: wanted, of text=1=-11
r be off: wanted, of these=92=-1
r be off: wanted, please=76=-30
r be off: wanted, tale=70=-38
r be off: wanted, with nothing but courtesy=16=-1
r be off: with nothing but courtesy=119=-10
r cease=44=20
r cease: after no=74=-19
r cease: after no, asked why=65=-13
r cease: after no, at the end=81=-9
r cease: after no, of nothing known=29=-13
r cease: answer=-187=-92
r cease: answer, asked how=-33=0
r cease: answer, asked why=103=-2
r cease: answer, at the end=-245=-49
r cease: answer, of me=-6=-2
r cease: answer, of nothing known=-33=-47
r cease: answer, of text=11=-2
r cease: answer, of these=-146=0
r cease: answer, of they=-30=0
r cease: answer, of toText=10=0
r cease: answer, please=-23=0
r cease: answer, wanted=-56=-1
r cease: answer, wanted, at the end=-29=0
r cease: asked how=35=-197
r cease: asked how, at a time=-51=-13
r cease: asked how, at the end=-114=-63
r cease: asked how, of email=-12=-2
r cease: asked how, of lead=-94=1
r cease: asked how, of list=22=-7
r cease: asked how, of me=-90=-19
r cease: asked how, of meet=-16=-18
r cease: asked how, of nothing known=7=-112
r cease: asked how, of text=116=1
r cease: asked how, of these=203=-4
r cease: asked how, of they=68=-1
r cease: asked how, please=105=-9
r cease: asked how, wanted=92=-1
r cease: asked why=48=7
r cease: asked why, at a time=-50=-77
r cease: asked why, at the end=48=-36
r cease: asked why, of call=-15=-25
r cease: asked why, of deal=-38=-75
r cease: asked why, of me=48=-31
r cease: asked why, of nothing known=74=59
r cease: asked why, of these=-42=-1
r cease: asked why, of they=-9=-12
r cease: asked why, of toText=-2=-58
r cease: asked why, please=-40=-34
r cease: asked why, tale=-55=58
r cease: asked why, tale, at the end=45=-44
r cease: asked why, wanted=-107=-49
r cease: at a time=-20=4
r cease: at a time, at the beginning=-76=-64
r cease: at a time, taken back=-34=-56
r cease: at a time, with nothing but courtesy=160=0
r cease: at the beginning=106=-369
r cease: at the beginning, laughing=-123=-15
r cease: at the beginning, taken back=-19=-5
r cease: at the beginning, with nothing but courtesy=209=-5
r cease: at the end=-30=74
r cease: at the end, at the beginning=159=-204
r cease: at the end, laughing=111=-1
r cease: at the end, taken back=-147=58
r cease: by i=95=22
r cease: by i, answer=99=-6
r cease: by i, asked how=-20=-44
r cease: by i, asked how, at the end=-37=-1
r cease: by i, asked how, of lead=-94=1
r cease: by i, asked how, of nothing known=-135=-1
r cease: by i, asked how, of they=72=-1
r cease: by i, asked why=24=-57
r cease: by i, asked why, wanted, tale, at the end=76=-4
r cease: by i, at a time=79=28
r cease: by i, at the end=88=-155
r cease: by i, if=-220=-128
r cease: by i, if, asked why, of me, of deal=-8=-1
r cease: by i, kept=18=-7
r cease: by i, laughing=59=0
r cease: by i, of call=56=33
r cease: by i, of deal=-74=-31
r cease: by i, of email=-9=-6
r cease: by i, of house=-49=-24
r cease: by i, of lead=69=-2
r cease: by i, of list=-89=-1
r cease: by i, of me=36=32
r cease: by i, of meet=-87=-17
r cease: by i, of nothing known=36=5
r cease: by i, of nothing known, at a time=61=-55
r cease: by i, of nothing known, with nothing but courtesy=98=-9
r cease: by i, of text=40=44
r cease: by i, of these=80=-23
r cease: by i, of they=-10=-50
r cease: by i, of toText=36=28
r cease: by i, please=-30=-4
r cease: by i, please, at the end=-6=0
r cease: by i, please, of nothing known=-82=30
r cease: by i, please, of toText=-96=-6
r cease: by i, said=28=-90
r cease: by i, said, at the end=105=-1
r cease: by i, said, of nothing known=33=-19
r cease: by i, said, of nothing known, at a time=47=-4
r cease: by i, said, of nothing known, with nothing but courtesy=6=0
r cease: by i, taken back=-18=-69
r cease: by i, tale=-77=-118
r cease: by i, tale, of nothing known=-145=-47
r cease: by i, wanted=25=-44
r cease: by i, wanted, at the end=110=-9
r cease: by i, wanted, of lead=71=-1
r cease: by i, wanted, of nothing known=15=-21
r cease: by i, wanted, of text, of they=52=-1
r cease: by i, wanted, of these=62=-1
r cease: by i, with nothing but courtesy=-37=-15
r cease: by they=-19=-158
r cease: by they, asked why=64=-31
r cease: by they, asked why, of call=-10=-8
r cease: by they, at a time=-25=-36
r cease: by they, at the end=92=-82
r cease: by they, laughing=-43=-22
r cease: by they, of call=-23=-76
r cease: by they, of deal=-21=-93
r cease: by they, of me=-25=-15
r cease: by they, of meet=-25=-77
r cease: by they, of nothing known=-240=-24
r cease: by they, of nothing known, taken back=-1=-3
r cease: by they, of text=71=0
r cease: by they, of these=173=-9
r cease: by they, of they=-21=-59
r cease: by they, of toText=-80=-72
r cease: by they, of toText, at a time=-15=-8
r cease: by they, please=28=-43
r cease: by they, please, of toText=-130=-23
r cease: by they, said=-118=-43
r cease: by they, said, asked why, at the end=12=-5
r cease: by they, said, at the end=-55=-2
r cease: by they, said, of nothing known=-36=-9
r cease: by they, said, told us, of nothing known=-53=-4
r cease: by they, said, told us, of toText=-68=0
r cease: by they, said, told us, of toText, at a time=-16=-1
r cease: by they, taken back=-10=-4
r cease: by they, tale=-33=-59
r cease: by they, told us=-146=-10
r cease: by they, wanted=117=-11
r cease: by they, wanted, of deal=-7=-2
r cease: by you=79=52
r cease: by you, answer=-20=0
r cease: by you, asked why=-59=50
r cease: by you, at a time=-18=9
r cease: by you, at the end=129=-11
r cease: by you, if=47=45
r cease: by you, if, asked why, please, of toText=81=-26
r cease: by you, laughing=-62=-32
r cease: by you, of call=-25=-22
r cease: by you, of deal=-4=49
r cease: by you, of house=-29=2
r cease: by you, of me=66=-11
r cease: by you, of nothing known=19=66
r cease: by you, of nothing known, with nothing but courtesy=84=-30
r cease: by you, of text=-2=-30
r cease: by you, of text, of they=51=-10
r cease: by you, of these=78=-101
r cease: by you, of they=-13=-41
r cease: by you, of toText=103=-168
r cease: by you, please=-18=-175
r cease: by you, please, at the end=-81=-12
r cease: by you, please, of me=12=-3
r cease: by you, please, of nothing known=-88=-30
r cease: by you, please, of nothing known, at a time=-10=-18
r cease: by you, please, of these=20=-1
r cease: by you, please, of toText=99=-8
r cease: by you, said=71=-44
r cease: by you, said, at the end=57=-36
r cease: by you, said, of text=-20=-5
r cease: by you, said, of toText=98=0
r cease: by you, tale=-33=102
r cease: by you, wanted=101=-55
r cease: by you, wanted, at the end=34=-91
r cease: by you, wanted, of toText=35=-21
r cease: by you, wanted, please, of text=51=-5
r cease: by you, was done=6=6
r cease: by you, was done, of toText=71=-34
r cease: by you, with nothing but courtesy=71=-63
r cease: if=24=-26
r cease: if, answer=-90=-4
r cease: if, asked how=-107=-26
r cease: if, asked why=47=-9
r cease: if, at a time=-64=-18
r cease: if, at the end=-2=-30
r cease: if, of deal=-9=48
r cease: if, of lead=-47=-1
r cease: if, of me=-66=-61
r cease: if, of nothing known=-23=24
r cease: if, of these=-7=-5
r cease: if, of toText=131=-77
r cease: if, please=72=-21
r cease: if, taken back=-12=-54
r cease: if, wanted=5=-129
r cease: if, with nothing but courtesy=92=-33
r cease: kept=11=-9
r cease: kept, of nothing known=-42=-5
r cease: kept, of text=48=0
r cease: kept, taken back=-3=-10
r cease: laughing=-70=-75
r cease: negated=-127=17
r cease: negated, asked how=121=-7
r cease: negated, asked why=156=-17
r cease: negated, at a time=-25=90
r cease: negated, at the end=77=-220
r cease: negated, by i=-156=47
r cease: negated, by i, asked why, tale, at the end=-70=-1
r cease: negated, by i, at the end=-164=-25
r cease: negated, by i, of nothing known=16=52
r cease: negated, by i, of text=56=50
r cease: negated, by i, of toText=30=-16
r cease: negated, by i, said, at the end=46=-30
r cease: negated, by i, wanted, at the end=-153=-1
r cease: negated, by they=47=-23
r cease: negated, by they, of toText=-3=-4
r cease: negated, by you=186=-139
r cease: negated, by you, at the end=24=-4
r cease: negated, if=167=-38
r cease: negated, if, at the end=109=-30
r cease: negated, laughing=31=-2
r cease: negated, negated=-134=-36
r cease: negated, of deal=-26=54
r cease: negated, of list=-106=-10
r cease: negated, of me=-182=-23
r cease: negated, of nothing known=-60=13
r cease: negated, of text=-75=16
r cease: negated, of these=-102=-25
r cease: negated, of these, laughing=-4=-2
r cease: negated, of they=-96=-12
r cease: negated, of toText=-25=-72
r cease: negated, of toText, at a time=-6=-3
r cease: negated, please=-117=-14
r cease: negated, please, at the end=39=-1
r cease: negated, please, of lead=-80=0
r cease: negated, please, of me=-73=-3
r cease: negated, please, of these=-74=0
r cease: negated, said=11=-25
r cease: negated, taken back=-15=-8
r cease: negated, tale=-129=-29
r cease: negated, wanted=-173=-9
r cease: negated, wanted, at the end=-73=-2
r cease: negated, with nothing but courtesy=-113=-8
r cease: of call=-120=-46
r cease: of call, at a time=-1=-33
r cease: of call, at the beginning=-73=-7
r cease: of deal=-43=-55
r cease: of deal, at a time=66=69
r cease: of deal, at a time, at the beginning=-18=-43
r cease: of deal, at the beginning=-62=-62
r cease: of email=-148=-103
r cease: of email, at the beginning=-103=-28
r cease: of house=-26=-144
r cease: of house, at the beginning=43=-50
r cease: of kin=81=-38
r cease: of kin, at the beginning=16=-9
r cease: of lead=151=-6
r cease: of lead, at the beginning=101=-1
r cease: of list=65=-20
r cease: of list, at the beginning=31=0
r cease: of me=-67=-69
r cease: of me, at a time=-11=50
r cease: of me, at a time, at the beginning=68=0
r cease: of me, at the beginning=-60=-27
r cease: of me, laughing=-81=-28
r cease: of me, of call=-46=-40
r cease: of me, of call, at a time=0=-38
r cease: of me, of call, at the beginning=-12=-4
r cease: of me, of deal=-30=-6
r cease: of me, of deal, at the beginning=-31=0
r cease: of me, of email=-93=-27
r cease: of me, of house=-19=0
r cease: of me, of kin=-74=-3
r cease: of me, of they=-10=0
r cease: of me, taken back=-152=-10
r cease: of meet=88=-41
r cease: of meet, at a time=-65=33
r cease: of meet, at the beginning=10=-31
r cease: of nothing known=-46=-146
r cease: of nothing known, at a time=37=-140
r cease: of nothing known, at a time, at the beginning=-197=-4
r cease: of nothing known, at a time, at the beginning, with nothing but courtesy=77=0
r cease: of nothing known, at the beginning=115=-135
r cease: of nothing known, at the beginning, laughing=-69=0
r cease: of nothing known, at the beginning, taken back=-35=-3
r cease: of nothing known, at the beginning, with nothing but courtesy=183=-5
r cease: of nothing known, laughing=-64=-43
r cease: of nothing known, taken back=-219=-107
r cease: of nothing known, with nothing but courtesy=72=-104
r cease: of nothing known, with nothing but courtesy, taken back=-121=-1
r cease: of number=58=-3
r cease: of number, at the beginning=-20=0
r cease: of text=33=-31
r cease: of text, at a time=-108=-6
r cease: of text, at a time, at the beginning=-137=-7
r cease: of text, at the beginning=97=-21
r cease: of text, at the beginning, taken back=39=-1
r cease: of text, of call=-65=-13
r cease: of text, of call, at the beginning=-64=-4
r cease: of text, of email=-59=-2
r cease: of text, of email, at the beginning=-19=-2
r cease: of text, of they=-50=-19
r cease: of text, of they, at a time, at the beginning=-134=-2
r cease: of text, of they, at the beginning=-16=-2
r cease: of text, taken back=19=-1
r cease: of these=28=-235
r cease: of these, at a time=22=-13
r cease: of these, at a time, at the beginning=10=-5
r cease: of these, at the beginning=-89=-18
r cease: of these, at the beginning, laughing=-40=0
r cease: of these, laughing=-41=-4
r cease: of these, of deal=-11=-11
r cease: of these, of meet=126=-18
r cease: of they=-20=-180
r cease: of they, at a time=-215=-85
r cease: of they, at the beginning=-46=-8
r cease: of toText=52=-78
r cease: of toText, at a time=-13=-24
r cease: of toText, at a time, at the beginning=9=-2
r cease: of toText, at the beginning=99=-102
r cease: of toText, laughing=25=0
r cease: of toText, of call=-219=34
r cease: of toText, of call, at the beginning=-131=-3
r cease: of toText, of email=85=-5
r cease: of toText, of email, at the beginning=73=-1
r cease: of toText, of kin=104=-31
r cease: of toText, of kin, at the beginning=15=-8
r cease: of toText, of meet=-14=-7
r cease: of toText, of they=116=-3
r cease: of toText, of they, at the beginning=129=-2
r cease: please=-2=-169
r cease: please, at a time=-142=-48
r cease: please, at the end=188=-70
r cease: please, kept=5=-1
r cease: please, laughing=63=-11
r cease: please, of call=-35=-3
r cease: please, of deal=-42=-51
r cease: please, of email=-76=-33
r cease: please, of house=-57=-51
r cease: please, of kin=99=-2
r cease: please, of lead=-7=-1
r cease: please, of me=-67=-15
r cease: please, of me, of email=-9=0
r cease: please, of nothing known=76=-98
r cease: please, of nothing known, with nothing but courtesy=116=-3
r cease: please, of text=16=-9
r cease: please, of text, of email=-77=0
r cease: please, of text, of they=37=0
r cease: please, of these=-49=-29
r cease: please, of they=106=-8
r cease: please, of toText=-43=-62
r cease: please, of toText, of kin=126=-2
r cease: please, of toText, of they=62=-1
r cease: please, tale=-17=-14
r cease: please, with nothing but courtesy=112=-11
r cease: said=-85=-170
r cease: said, answer=-21=-3
r cease: said, answer, at the end=-10=-2
r cease: said, answer, of nothing known=-30=0
r cease: said, answer, of these=-67=0
r cease: said, asked how=13=0
r cease: said, asked why=74=-6
r cease: said, at a time=45=-47
r cease: said, at the end=41=-72
r cease: said, if=-56=-2
r cease: said, if, of nothing known=-4=-1
r cease: said, kept=30=-6
r cease: said, laughing=59=0
r cease: said, of call=-1=-4
r cease: said, of deal=-1=-16
r cease: said, of me=-14=-10
r cease: said, of meet=-11=-44
r cease: said, of nothing known=-47=-55
r cease: said, of nothing known, at a time=33=0
r cease: said, of text=85=-6
r cease: said, of these=-43=0
r cease: said, of they=-22=-6
r cease: said, of toText=-143=-6
r cease: said, please=21=0
r cease: said, told us=-18=-13
r cease: said, wanted=8=-2
r cease: said, was done=-45=-3
r cease: said, with nothing but courtesy=-66=0
r cease: taken back=-196=-17
r cease: tale=-35=1
r cease: tale, at a time=-34=-20
r cease: tale, at the beginning=5=-6
r cease: tale, at the end=23=-2
r cease: tale, at the end, at the beginning=82=-8
r cease: tale, of deal=-53=-13
r cease: tale, of me=74=-16
r cease: tale, of me, at the beginning=103=-2
r cease: tale, of nothing known=-241=0
r cease: tale, of these=89=0
r cease: tale, of they=-34=-18
r cease: tale, of toText=26=-3
r cease: tale, taken back=-5=-20
r cease: tale, with nothing but courtesy=122=0
r cease: told us=-18=-13
r cease: told us, at a time=-16=-1
r cease: told us, of nothing known=-62=-4
r cease: told us, of toText=-83=-2
r cease: wanted=38=-169
r cease: wanted, at a time=-53=-3
r cease: wanted, at the end=-27=-210
r cease: wanted, of call=-10=-1
r cease: wanted, of deal=-38=-53
r cease: wanted, of lead=78=0
r cease: wanted, of list=4=-8
r cease: wanted, of me=-4=-7
r cease: wanted, of nothing known=-19=-53
r cease: wanted, of text=53=-9
r cease: wanted, of these=144=-17
r cease: wanted, of they=23=-6
r cease: wanted, of toText=99=-30
r cease: wanted, please=104=-71
r cease: wanted, tale=-59=-3
r cease: wanted, with nothing but courtesy=94=-33
r cease: was done=6=6
r cease: was done, asked why=57=-7
r cease: was done, at the end=-13=46
r cease: was done, of toText=90=-33
r cease: was done, please=3=0
r cease: with nothing but courtesy=72=-104
r cease: with nothing but courtesy, taken back=-121=-1
r consent=84=-25
r consent: by i=77=-25
r consent: by i, of me=25=-8
r consent: by i, of nothing known=46=-22
r consent: of me=33=-8
r consent: of nothing known=46=-22
r do not keep=94=-8
r do not keep: at a time=98=0
r do not keep: at the beginning=-24=-4
r do not keep: at the beginning, with nothing but courtesy=-150=-5
r do not keep: by i=28=0
r do not keep: of me=38=-1
r do not keep: of me, at the beginning=118=0
r do not keep: of nothing known=-24=-4
r do not keep: of nothing known, at the beginning=-150=-5
r do not keep: of nothing known, at the beginning, with nothing but courtesy=-150=-5
r do not keep: of nothing known, with nothing but courtesy=-150=-5
r do not keep: of these=45=0
r do not keep: of they=-33=-3
r do not keep: of they, at the beginning=-10=-1
r do not keep: of toText=214=-2
r do not keep: of toText, at a time=98=0
r do not keep: of toText, at the beginning=80=-1
r do not keep: please=129=1
r do not keep: please, of toText=109=1
r do not keep: with nothing but courtesy=-150=-5
r do not text=-52=-27
r do not text: asked why=-101=-14
r do not text: asked why, of me=78=-6
r do not text: asked why, of text=-107=-8
r do not text: asked why, of toText=-52=-5
r do not text: at a time=-172=-64
r do not text: at a time, at the beginning=-205=-48
r do not text: at a time, taken back=-52=-21
r do not text: at the beginning=-6=-214
r do not text: at the beginning, taken back=52=-6
r do not text: by i=-32=11
r do not text: by i, asked why=76=-13
r do not text: by i, at a time=-10=-33
r do not text: by i, of lead=68=0
r do not text: by i, of me=4=-2
r do not text: by i, of meet=56=22
r do not text: by i, of text=-32=34
r do not text: by i, of text, at a time=0=-6
r do not text: by i, of text, of meet=56=22
r do not text: by i, of text, of they=-70=-14
r do not text: by i, of these=-25=-5
r do not text: by i, of they=-125=-39
r do not text: by i, of toText=83=-38
r do not text: by i, please=15=-7
r do not text: by i, taken back=-3=-28
r do not text: by i, wanted=55=-5
r do not text: by they=-34=-36
r do not text: by they, asked why=35=-6
r do not text: by they, at a time=-3=-2
r do not text: by they, of me=93=-5
r do not text: by they, of text=-68=-32
r do not text: by they, of text, at a time=-4=-2
r do not text: by they, of toText=-43=-2
r do not text: by they, said=3=-14
r do not text: by you=73=-11
r do not text: by you, asked why=-54=-1
r do not text: by you, at a time=-32=-37
r do not text: by you, if=-95=41
r do not text: by you, if, of toText=-81=42
r do not text: by you, of me=129=-4
r do not text: by you, of text=37=-46
r do not text: by you, of toText=-8=32
r do not text: by you, please=6=-62
r do not text: by you, was done=93=-9
r do not text: if=-138=41
r do not text: if, of toText=-95=41
r do not text: kept=13=-2
r do not text: laughing=44=0
r do not text: of call=200=-1
r do not text: of call, at the beginning=200=-1
r do not text: of deal=-28=-55
r do not text: of deal, at a time=-6=-23
r do not text: of deal, at the beginning=-26=-10
r do not text: of email=103=-7
r do not text: of email, at the beginning=70=-7
r do not text: of kin=-7=-5
r do not text: of kin, at the beginning=-7=-5
r do not text: of lead=68=0
r do not text: of me=37=-60
r do not text: of me, at a time=-125=-11
r do not text: of me, at a time, at the beginning=-115=-10
r do not text: of me, at the beginning=-44=-37
r do not text: of me, of they=58=-4
r do not text: of me, of they, at a time, at the beginning=-3=0
r do not text: of meet=48=54
r do not text: of text=-94=-6
r do not text: of text, at a time=-88=-33
r do not text: of text, at a time, at the beginning=-103=-17
r do not text: of text, at the beginning=14=-67
r do not text: of text, laughing=45=0
r do not text: of text, of call=148=-1
r do not text: of text, of call, at the beginning=148=-1
r do not text: of text, of email=118=-7
r do not text: of text, of email, at the beginning=94=-9
r do not text: of text, of meet=48=54
r do not text: of text, of they=-161=-32
r do not text: of text, of they, at a time, at the beginning=-14=-4
r do not text: of text, of they, at the beginning=-77=-5
r do not text: of text, taken back=-82=-22
r do not text: of these=-21=-4
r do not text: of these, at the beginning=96=0
r do not text: of they=-137=-94
r do not text: of they, at a time=-21=-11
r do not text: of they, at the beginning=-46=-38
r do not text: of they, laughing=-3=0
r do not text: of toText=60=-59
r do not text: of toText, at a time=-112=-36
r do not text: of toText, at a time, at the beginning=-15=-9
r do not text: of toText, at the beginning=-15=-97
r do not text: of toText, at the beginning, taken back=59=-6
r do not text: of toText, of deal=-28=-34
r do not text: of toText, of deal, at a time, at the beginning=-5=-2
r do not text: of toText, of deal, at the beginning=-26=-10
r do not text: of toText, of email=32=-1
r do not text: of toText, of email, at the beginning=32=-1
r do not text: of toText, of kin=-7=-5
r do not text: of toText, of kin, at the beginning=-7=-5
r do not text: of toText, of they=-65=-67
r do not text: of toText, of they, at a time, at the beginning=-1=-6
r do not text: of toText, of they, at the beginning=18=-23
r do not text: of toText, taken back=36=-5
r do not text: please=48=-18
r do not text: please, at a time=-214=17
r do not text: please, of me=80=-1
r do not text: please, of text=33=12
r do not text: please, of text, at a time=-168=-30
r do not text: please, of text, at a time, taken back=-12=0
r do not text: please, of toText=5=-72
r do not text: please, of toText, at a time=-84=-10
r do not text: please, taken back=-109=-1
r do not text: said=-40=-14
r do not text: said, of text=-49=-14
r do not text: taken back=-31=-26
r do not text: tale=88=-1
r do not text: wanted=89=-40
r do not text: wanted, of text=36=-7
r do not text: wanted, of toText=7=-35
r do not text: wanted, please=29=-34
r do not text: was done=93=-9
r do not text: was done, of text=103=-8
r do not text: was done, of toText=-23=-2
r do not use=233=-41
r do not use: at the beginning=109=-14
r do not use: by i=106=-24
r do not use: by i, of these=49=-26
r do not use: of me=80=-2
r do not use: of nothing known=48=-3
r do not use: of number=21=-5
r do not use: of these=72=-29
r do not use: of these, at the beginning=16=-11
r do not use: please=5=-3
r do not want=14=-101
r do not want: answer=-104=-1
r do not want: answer, of text=-104=-1
r do not want: asked how=11=-2
r do not want: asked how, of these=11=-2
r do not want: asked why=-74=-12
r do not want: asked why, of lead=-111=0
r do not want: asked why, of me=-71=0
r do not want: asked why, of text=-59=-3
r do not want: at a time=20=-32
r do not want: at a time, at the beginning=87=-16
r do not want: at the beginning=98=-49
r do not want: at the beginning, taken back=92=-15
r do not want: by i=63=-234
r do not want: by i, asked why=-199=-2
r do not want: by i, at a time=-56=-1
r do not want: by i, kept=-10=-2
r do not want: by i, kept, of me, taken back=-10=-2
r do not want: by i, of deal=-96=-40
r do not want: by i, of email=-84=-9
r do not want: by i, of house=30=-26
r do not want: by i, of lead=-20=-6
r do not want: by i, of list=59=-4
r do not want: by i, of me=-13=-5
r do not want: by i, of meet=26=-28
r do not want: by i, of nothing known=6=-77
r do not want: by i, of text=25=-15
r do not want: by i, of text, of they=-108=-2
r do not want: by i, of these=58=-43
r do not want: by i, of they=107=-9
r do not want: by i, of toText=224=-1
r do not want: by i, please=112=-1
r do not want: by i, please, of me=21=0
r do not want: by i, please, of nothing known=21=0
r do not want: by i, please, of text=73=0
r do not want: by i, taken back=-28=-1
r do not want: by i, wanted=155=-3
r do not want: by i, wanted, of text=75=0
r do not want: by i, wanted, of these=14=0
r do not want: by they=-140=-150
r do not want: by they, asked why=77=-1
r do not want: by they, at a time=9=-7
r do not want: by they, of deal=-2=-3
r do not want: by they, of house=19=-94
r do not want: by they, of me=-48=-16
r do not want: by they, of meet=-29=-12
r do not want: by they, of nothing known=-100=-95
r do not want: by they, of text=-52=-1
r do not want: by they, of these=26=-36
r do not want: by they, of they=-2=-3
r do not want: by they, of toText=-85=-6
r do not want: by they, of toText, of they=-1=-3
r do not want: by they, said=59=-23
r do not want: by they, said, asked why, of text=60=-1
r do not want: by you=-7=25
r do not want: by you, if=17=-48
r do not want: by you, if, of me=-100=-4
r do not want: by you, of deal=-68=24
r do not want: by you, of me=-100=-4
r do not want: by you, of nothing known=99=-34
r do not want: by you, of text=-142=-11
r do not want: by you, please=-124=-9
r do not want: by you, please, of text=-123=-8
r do not want: by you, wanted=-90=56
r do not want: by you, was done=-25=26
r do not want: by you, was done, of nothing known=-5=-6
r do not want: if=-50=-48
r do not want: if, of me=-101=-4
r do not want: if, of text=-135=0
r do not want: kept=-10=-2
r do not want: kept, of me=-10=-2
r do not want: kept, taken back=-10=-2
r do not want: of call=-56=-2
r do not want: of deal=-116=-13
r do not want: of email=-97=-10
r do not want: of house=10=-84
r do not want: of house, at the beginning=-3=-54
r do not want: of lead=49=-9
r do not want: of lead, at the beginning=120=-1
r do not want: of list=82=-4
r do not want: of list, at the beginning=33=-1
r do not want: of me=-98=-30
r do not want: of me, at the beginning=-39=-1
r do not want: of me, taken back=-10=-2
r do not want: of meet=15=-55
r do not want: of nothing known=86=-38
r do not want: of nothing known, at the beginning=47=1
r do not want: of number=-103=-1
r do not want: of text=-110=-55
r do not want: of text, at a time=-35=-12
r do not want: of text, at a time, at the beginning=-2=-6
r do not want: of text, at the beginning=54=-14
r do not want: of text, of they=-108=-2
r do not want: of these=87=-153
r do not want: of these, at the beginning=195=-43
r do not want: of these, of house=-3=-38
r do not want: of these, of meet=-56=-25
r do not want: of they=13=-96
r do not want: of they, at the beginning=-104=-72
r do not want: of toText=43=-17
r do not want: of toText, of they=-2=-3
r do not want: please=44=-10
r do not want: please, of me=4=-1
r do not want: please, of nothing known=72=0
r do not want: please, of text=-14=-9
r do not want: said=70=-23
r do not want: said, asked why=60=-1
r do not want: said, of text=60=-1
r do not want: said, of these=17=-24
r do not want: taken back=63=-23
r do not want: tale=68=0
r do not want: wanted=93=41
r do not want: wanted, of text=75=0
r do not want: wanted, of these=14=0
r do not want: was done=-25=26
r do not want: was done, of nothing known=-5=-6
r fed up=85=-56
r fed up: asked why=-25=-36
r fed up: asked why, at a time=-31=-31
r fed up: asked why, at the end=-32=-19
r fed up: asked why, of house=0=44
r fed up: asked why, of me=64=-2
r fed up: asked why, of nothing known=2=-25
r fed up: asked why, of text=-18=0
r fed up: asked why, of these=-15=-19
r fed up: asked why, of they=-5=-29
r fed up: at a time=-88=21
r fed up: at the beginning=281=-146
r fed up: at the beginning, with nothing but courtesy=55=0
r fed up: at the end=2=-45
r fed up: at the end, at the beginning=257=-33
r fed up: by i=95=-123
r fed up: by i, at a time=-79=-72
r fed up: by i, at the end=155=-14
r fed up: by i, of nothing known=-70=-22
r fed up: by i, of nothing known, at a time=-39=-10
r fed up: by i, of text=121=0
r fed up: by i, of these=14=-3
r fed up: by i, tale=-18=-43
r fed up: by i, tale, of nothing known=-81=-13
r fed up: by they=-49=0
r fed up: by they, at a time=27=5
r fed up: by they, at the end=-81=2
r fed up: by they, of me=-32=-1
r fed up: by they, of nothing known=80=-16
r fed up: by they, of these=105=-10
r fed up: by they, of they=12=-5
r fed up: by they, of toText=46=0
r fed up: by you=-79=45
r fed up: by you, of nothing known=-63=37
r fed up: if=-25=-36
r fed up: if, asked why=-25=-36
r fed up: if, asked why, at the end=-30=-18
r fed up: if, asked why, of house=0=44
r fed up: if, asked why, of me=64=-2
r fed up: if, asked why, of nothing known=2=-25
r fed up: if, asked why, of these=-15=-6
r fed up: if, asked why, of they=-3=3
r fed up: if, asked why, of they, at a time=-4=-36
r fed up: if, at a time=-31=-31
r fed up: if, at the end=-32=-19
r fed up: if, of house=0=44
r fed up: if, of me=64=-2
r fed up: if, of nothing known=2=-25
r fed up: if, of text=-18=0
r fed up: if, of these=-15=-19
r fed up: if, of they=-5=-29
r fed up: negated=25=-8
r fed up: negated, by i=88=0
r fed up: of deal=-53=-90
r fed up: of email=59=1
r fed up: of house=-3=46
r fed up: of house, at a time=-3=35
r fed up: of lead=72=0
r fed up: of me=130=-2
r fed up: of me, at the beginning=18=0
r fed up: of meet=-3=-11
r fed up: of meet, at a time=-3=-11
r fed up: of nothing known=-97=-74
r fed up: of nothing known, at a time=-41=-8
r fed up: of nothing known, at the beginning=44=-23
r fed up: of nothing known, at the beginning, with nothing but courtesy=55=0
r fed up: of nothing known, with nothing but courtesy=70=0
r fed up: of text=196=-49
r fed up: of text, at the beginning=38=-7
r fed up: of these=114=-26
r fed up: of these, at a time=-4=42
r fed up: of these, at the beginning=111=-44
r fed up: of they=90=-50
r fed up: of they, at a time=-4=-36
r fed up: of they, at the beginning=63=-22
r fed up: of toText=50=-1
r fed up: please=41=0
r fed up: taken back=-92=-17
r fed up: tale=-14=-54
r fed up: tale, at a time=-8=-15
r fed up: tale, at the end=51=0
r fed up: tale, of nothing known=-83=-12
r fed up: with nothing but courtesy=70=0
r hate=-57=10
r hate: asked how=-51=-1
r hate: asked why=37=36
r hate: at a time=-20=37
r hate: at the beginning=-144=43
r hate: at the end=-30=-54
r hate: at the end, at the beginning=-110=-50
r hate: by i=71=-12
r hate: by i, at the end=116=-1
r hate: by i, of text=25=-13
r hate: by i, of these=25=-4
r hate: by they=156=0
r hate: by you=179=-42
r hate: by you, of me=12=0
r hate: by you, of nothing known=124=-23
r hate: by you, of these=66=-18
r hate: by you, was done=105=-20
r hate: of me=88=-2
r hate: of nothing known=-108=-60
r hate: of nothing known, with nothing but courtesy=-80=0
r hate: of text=117=-27
r hate: of text, at a time=-25=-1
r hate: of text, at the beginning=78=-2
r hate: of these=-3=-40
r hate: of these, at the beginning=-64=-22
r hate: of they=-15=101
r hate: of they, at a time=-2=40
r hate: of toText=137=60
r hate: of toText, at the beginning=8=85
r hate: please=-13=-2
r hate: please, of me=33=2
r hate: taken back=-3=-14
r hate: tale=-52=-6
r hate: was done=105=-20
r hate: with nothing but courtesy=-80=0
r last=73=-36
r last: at the beginning=60=-36
r last: by i=-18=-1
r last: by i, of nothing known=32=0
r last: of kin=18=-18
r last: of me=102=-2
r last: of me, at the beginning=65=-2
r last: of nothing known=112=-53
r last: of nothing known, at the beginning=55=-27
r last: of text=-15=-26
r last: of text, at the beginning=10=0
r last: of text, taken back=-103=-6
r last: of these=51=-8
r last: of these, at the beginning=48=-8
r last: taken back=-124=-6
r negated=31=-37
r negated: answer=-4=-5
r negated: answer, at the end=-16=0
r negated: answer, of nothing known=-53=-1
r negated: answer, of these=19=-1
r negated: asked why=171=-138
r negated: asked why, of me=108=-4
r negated: asked why, of nothing known=65=-85
r negated: asked why, of these=20=-1
r negated: at a time=-151=-59
r negated: at a time, at the beginning=-89=-173
r negated: at the beginning=-49=-29
r negated: at the beginning, laughing=-49=-16
r negated: at the beginning, taken back=92=23
r negated: at the beginning, with nothing but courtesy=-39=-8
r negated: at the end=112=-115
r negated: at the end, at the beginning=7=-34
r negated: at the end, laughing=47=-1
r negated: by i=7=-4
r negated: by i, answer=51=0
r negated: by i, answer, of these=51=0
r negated: by i, asked why=-130=-9
r negated: by i, at a time=-48=72
r negated: by i, at the end=-33=-72
r negated: by i, at the end, laughing=46=-1
r negated: by i, laughing=-43=-3
r negated: by i, of call=-36=-1
r negated: by i, of deal=-69=-3
r negated: by i, of house=20=-111
r negated: by i, of lead=104=-5
r negated: by i, of list=127=-18
r negated: by i, of me=177=-49
r negated: by i, of meet=-108=-43
r negated: by i, of meet, at a time=-11=71
r negated: by i, of nothing known=-126=-111
r negated: by i, of nothing known, laughing=-67=-1
r negated: by i, of number=-127=-100
r negated: by i, of these=6=20
r negated: by i, of they=159=-52
r negated: by i, please=-78=-12
r negated: by i, said=92=-7
r negated: by i, taken back=-20=1
r negated: by i, tale=-59=-27
r negated: by i, tale, of nothing known=-13=-12
r negated: by i, wanted=72=-11
r negated: by i, wanted, of nothing known=118=-3
r negated: by they=3=-38
r negated: by they, asked why=-99=-14
r negated: by they, at the end=40=-10
r negated: by they, if=4=-18
r negated: by they, of call=-7=-6
r negated: by they, of house=-7=-32
r negated: by they, of meet=-75=41
r negated: by they, of nothing known=-42=-109
r negated: by they, of these=-44=-12
r negated: by they, of they=-90=-10
r negated: by they, said=-90=-22
r negated: by they, tale=126=0
r negated: by they, told us=-7=-4
r negated: by they, wanted=-61=-34
r negated: by they, wanted, of nothing known=-39=-5
r negated: by you=-8=-51
r negated: by you, at the end=-85=-3
r negated: by you, if=-47=40
r negated: by you, of me=18=-3
r negated: by you, of nothing known=30=-35
r negated: by you, please=103=-39
r negated: by you, was done=-27=-27
r negated: if=48=20
r negated: if, asked why=-138=-44
r negated: if, of nothing known=5=16
r negated: laughing=54=-22
r negated: of call=-303=-71
r negated: of call, at the beginning=-187=-31
r negated: of deal=76=-152
r negated: of deal, at the beginning=78=-72
r negated: of email=-126=-31
r negated: of email, at the beginning=-105=-26
r negated: of house=-23=9
r negated: of house, at the beginning=-16=28
r negated: of kin=-90=-6
r negated: of kin, at the beginning=-28=-6
r negated: of lead=-22=-30
r negated: of lead, at a time=-27=-15
r negated: of lead, at a time, at the beginning=-16=-8
r negated: of lead, at the beginning=-75=-17
r negated: of list=-54=-22
r negated: of me=12=-57
r negated: of me, at the beginning=15=-108
r negated: of me, of call=-125=-6
r negated: of me, of call, at the beginning=-104=-4
r negated: of me, of deal=-29=0
r negated: of me, of deal, at the beginning=-29=0
r negated: of me, of house=46=-2
r negated: of me, of kin=-89=-2
r negated: of me, of kin, at the beginning=-23=-2
r negated: of me, of meet=-74=28
r negated: of me, of they=24=0
r negated: of me, of they, at the beginning=6=0
r negated: of meet=4=-91
r negated: of meet, at a time=-9=47
r negated: of meet, at the beginning=-86=-43
r negated: of meet, taken back=57=-7
r negated: of nothing known=-81=-6
r negated: of nothing known, at a time=-75=-136
r negated: of nothing known, at a time, at the beginning=-47=-90
r negated: of nothing known, at the beginning=-42=-62
r negated: of nothing known, at the beginning, laughing=-43=-14
r negated: of nothing known, at the beginning, taken back=18=32
r negated: of nothing known, at the beginning, with nothing but courtesy=-39=-8
r negated: of nothing known, laughing=32=-20
r negated: of nothing known, taken back=-6=27
r negated: of nothing known, with nothing but courtesy=28=-19
r negated: of number=58=-110
r negated: of number, at the beginning=39=-13
r negated: of number, of call=-32=-1
r negated: of number, of call, at the beginning=-32=-1
r negated: of text=-58=-8
r negated: of text, at the beginning=-4=-2
r negated: of text, of call=-4=-2
r negated: of text, of call, at the beginning=-4=-2
r negated: of these=-41=-31
r negated: of these, at a time=-43=-42
r negated: of these, at a time, at the beginning=-4=-2
r negated: of these, at the beginning=-85=-244
r negated: of these, of meet=-99=-65
r negated: of these, of they=-14=-4
r negated: of they=43=-164
r negated: of they, at a time=-20=-20
r negated: of they, at a time, at the beginning=-18=-16
r negated: of they, at the beginning=-35=-94
r negated: of toText=-9=-2
r negated: of toText, at the beginning=-11=-3
r negated: please=52=-115
r negated: please, at a time=-32=-37
r negated: please, at the end=100=-18
r negated: please, of call=-35=0
r negated: please, of me=-93=-4
r negated: please, of me, of call=-14=-1
r negated: please, of nothing known=96=-49
r negated: please, of nothing known, with nothing but courtesy=57=-10
r negated: please, of these=-63=-28
r negated: please, with nothing but courtesy=57=-10
r negated: said=-49=-53
r negated: said, answer=-90=0
r negated: said, asked why=-5=-23
r negated: said, asked why, of nothing known=-2=-22
r negated: said, at the end=6=-6
r negated: said, of call=-23=-9
r negated: said, of nothing known=8=-20
r negated: said, of they=-103=-6
r negated: said, told us=-21=-5
r negated: taken back=79=9
r negated: tale=131=-35
r negated: tale, of deal=59=-6
r negated: tale, of nothing known=51=-24
r negated: tale, of these=-111=0
r negated: told us=-21=-5
r negated: wanted=59=-146
r negated: wanted, of deal=-85=-13
r negated: wanted, of list=45=-1
r negated: wanted, of meet=-36=-64
r negated: wanted, of nothing known=68=-56
r negated: wanted, please=-33=-13
r negated: was done=-27=-27
r negated: with nothing but courtesy=28=-19
r no more=-38=-115
r no more: answer=85=0
r no more: asked why=-86=-8
r no more: asked why, of me=-84=-1
r no more: asked why, of text=-58=-2
r no more: asked why, of toText=90=-1
r no more: asked why, wanted=142=-3
r no more: at a time=-36=0
r no more: at the beginning=-26=-36
r no more: by i=-34=-26
r no more: by i, asked why=-126=-2
r no more: by i, laughing=5=-3
r no more: by i, of lead=32=-1
r no more: by i, of me=-38=0
r no more: by i, of text=-127=-15
r no more: by i, of these=31=0
r no more: by i, of they=-104=-9
r no more: by i, of toText=167=-9
r no more: by i, please=-12=0
r no more: by i, wanted=169=-2
r no more: by i, wanted, of text=71=-1
r no more: by i, wanted, of toText=58=0
r no more: by they=-3=-12
r no more: by they, asked why=104=-1
r no more: by they, of text=7=-1
r no more: by they, of toText=-1=-13
r no more: by they, wanted=-21=-11
r no more: by you=38=-35
r no more: by you, if=-74=-36
r no more: by you, of text=71=0
r no more: by you, of these=43=-37
r no more: by you, please=3=0
r no more: by you, please, of text=3=0
r no more: if=-74=-36
r no more: laughing=5=-3
r no more: of call=-73=-2
r no more: of call, at the beginning=-69=-5
r no more: of email=-65=-3
r no more: of email, at the beginning=-56=-3
r no more: of lead=57=-6
r no more: of lead, at the beginning=8=-4
r no more: of me=-78=-19
r no more: of me, at the beginning=-38=-4
r no more: of meet=-3=4
r no more: of meet, at the beginning=-3=4
r no more: of text=102=-62
r no more: of text, at the beginning=112=-33
r no more: of text, of call=-73=-2
r no more: of text, of call, at the beginning=-69=-5
r no more: of text, of email=-15=-4
r no more: of text, of email, at the beginning=7=-3
r no more: of text, of they=-83=-9
r no more: of these=-76=-7
r no more: of these, at the beginning=-39=29
r no more: of these, of meet=-3=4
r no more: of these, of meet, at the beginning=-3=4
r no more: of these, of they=23=-1
r no more: of they=-12=-20
r no more: of toText=-7=-40
r no more: of toText, at the beginning=58=-8
r no more: of toText, of they=-25=-3
r no more: of toText, taken back=95=-3
r no more: please=21=-13
r no more: please, of email=-15=0
r no more: please, of me=106=-7
r no more: please, of text=66=-3
r no more: please, of text, of email=-15=0
r no more: please, of toText=-73=-1
r no more: said=122=0
r no more: taken back=95=-3
r no more: wanted=-1=-14
r no more: wanted, of me=-44=-1
r no more: wanted, of text=90=-1
r no more: wanted, of they=47=-1
r no more: wanted, of toText=-28=-14
r no more: was done=-80=-6
r no more: was done, at the beginning=-80=-6
r no more: was done, of text=-80=-6
r no more: was done, of text, at the beginning=-80=-6
r none=-111=-57
r none plain=0=-42
r nothing=26=-110
r nothing: after no=-39=-4
r nothing: after no, at a time=-34=-1
r nothing: after no, at the end=81=0
r nothing: after no, of nothing known=-60=-4
r nothing: after no, of nothing known, at a time=-34=-1
r nothing: answer=134=-8
r nothing: answer, at a time=-6=-3
r nothing: answer, of deal=-24=-2
r nothing: answer, of nothing known=59=-3
r nothing: answer, of these=35=-1
r nothing: answer, with nothing but courtesy=38=0
r nothing: at a time=-36=-7
r nothing: at the end=-61=-56
r nothing: by i=185=-30
r nothing: by i, of nothing known=175=-29
r nothing: by i, of these=14=0
r nothing: by i, wanted=185=-30
r nothing: by i, wanted, of nothing known=97=-28
r nothing: negated=220=-11
r nothing: negated, answer=-9=-2
r nothing: negated, answer, of deal, at a time=-5=-2
r nothing: negated, at a time=-6=-5
r nothing: negated, at the end=139=-3
r nothing: negated, by i=128=-1
r nothing: negated, by i, wanted, of nothing known=99=0
r nothing: negated, by i, wanted, of these=14=0
r nothing: negated, of deal=-24=-2
r nothing: negated, of nothing known=123=-3
r nothing: negated, of nothing known, with nothing but courtesy=16=-2
r nothing: negated, of these=34=0
r nothing: negated, of they=-3=-1
r nothing: negated, please=59=-1
r nothing: negated, wanted=167=-6
r nothing: negated, with nothing but courtesy=17=-1
r nothing: of deal=-24=-2
r nothing: of deal, at a time=-5=-2
r nothing: of nothing known=46=-50
r nothing: of nothing known, at a time=-35=-2
r nothing: of nothing known, with nothing but courtesy=55=-2
r nothing: of these=127=-2
r nothing: of they=-3=-1
r nothing: of they, at a time=0=-5
r nothing: please=59=-1
r nothing: wanted=50=-94
r nothing: wanted, at the end=-76=-52
r nothing: wanted, of nothing known=122=-46
r nothing: wanted, of these=104=-1
r nothing: with nothing but courtesy=55=-2
r off already=62=-65
r off already: at a time=58=-3
r off already: at the end=72=0
r off already: by i=40=-62
r off already: by i, at a time=58=-3
r off already: by i, at the end=-46=0
r off already: by i, of meet=-28=-30
r off already: by i, of nothing known=-7=-17
r off already: by i, of these=87=-16
r off already: by i, tale=-6=-49
r off already: by i, tale, of nothing known=-48=-7
r off already: by i, tale, of these=57=-6
r off already: of meet=-28=-30
r off already: of nothing known=-7=-17
r off already: of these=63=-18
r off already: tale=20=-52
r off already: tale, at a time=58=-3
r off already: tale, at the end=48=0
r off already: tale, of meet=-28=-30
r off already: tale, of nothing known=-74=-12
r off already: tale, of these=82=-12
r out=-45=-156
r out: at a time=12=-54
r out: at the end=5=-27
r out: at the end, taken back=27=-13
r out: by i=-65=-112
r out: by i, at a time=12=-54
r out: by i, at the end=6=-12
r out: by i, of list=22=-3
r out: by i, of nothing known=-80=-64
r out: by i, of nothing known, at a time=-41=-50
r out: by i, of these=-69=-11
r out: by i, please=70=-16
r out: by i, taken back=27=-13
r out: by i, wanted=45=-30
r out: by i, wanted, of these=12=-1
r out: by i, wanted, please, of these=15=-2
r out: by i, with nothing but courtesy=141=-7
r out: by you=-8=-52
r out: by you, at the end=-75=-13
r out: by you, of nothing known=105=-23
r out: by you, with nothing but courtesy=44=-4
r out: laughing=88=0
r out: negated=-151=-1
r out: negated, of nothing known=-48=-2
r out: negated, please=-120=0
r out: negated, please, of nothing known, with nothing but courtesy=-81=0
r out: negated, with nothing but courtesy=-67=0
r out: of list=-13=-9
r out: of me=-4=0
r out: of nothing known=-20=-91
r out: of nothing known, at a time=-41=-50
r out: of nothing known, with nothing but courtesy=44=-7
r out: of text=94=-14
r out: of these=-7=-26
r out: please=-91=-44
r out: please, of nothing known=-29=-21
r out: please, of nothing known, with nothing but courtesy=80=0
r out: please, of these=8=-15
r out: please, with nothing but courtesy=-39=0
r out: said=-10=-16
r out: taken back=27=-13
r out: wanted=46=-64
r out: wanted, at the end=-55=-12
r out: wanted, of nothing known=59=-23
r out: wanted, of these=33=-13
r out: wanted, please=92=-40
r out: wanted, taken back=27=-13
r out: with nothing but courtesy=44=-7
r plain=-14=-99
r plain away=87=-109
r plain be off=228=-67
r plain cease=-16=-118
r plain consent=40=-8
r plain do not keep=118=-2
r plain do not text=-5=-28
r plain do not use=215=-38
r plain do not want=1=-108
r plain hate=-57=-142
r plain last=150=-93
r plain no more=-4=-76
r plain nothing=-77=-56
r plain off already=20=-7
r plain out=118=-56
r plain remove=120=-121
r plain report=-36=-114
r plain said stop=-119=-1
r plain still=-123=-31
r plain switch off=75=-63
r plain threat=37=-22
r plain unsubscribe=147=-149
r remove=-18=-73
r remove: after no=65=0
r remove: asked how=69=5
r remove: asked how, at the end=186=-21
r remove: asked how, of lead=-57=0
r remove: asked how, of me=-26=0
r remove: asked how, of these=26=-3
r remove: asked how, of they=18=-2
r remove: asked why=13=-81
r remove: asked why, of list=11=-12
r remove: asked why, of me=30=-16
r remove: asked why, of nothing known=-31=-43
r remove: at a time=15=-204
r remove: at a time, at the beginning=-21=-53
r remove: at the beginning=70=-292
r remove: at the beginning, laughing=25=0
r remove: at the beginning, with nothing but courtesy=111=0
r remove: at the end=2=-116
r remove: at the end, at the beginning=24=-21
r remove: by i=7=-74
r remove: by i, asked how=-44=-10
r remove: by i, asked how, of lead=-57=0
r remove: by i, asked how, of me=-24=0
r remove: by i, at a time=18=-27
r remove: by i, at the end=-57=-10
r remove: by i, of deal=-12=17
r remove: by i, of lead=-57=0
r remove: by i, of list=79=-6
r remove: by i, of me=55=-9
r remove: by i, of meet=-11=-82
r remove: by i, of nothing known=39=-28
r remove: by i, of these=27=0
r remove: by i, of they=-44=-36
r remove: by i, please=13=-8
r remove: by i, wanted=24=-9
r remove: by i, wanted, of list=46=-1
r remove: by they=-76=44
r remove: by they, asked why=-30=-17
r remove: by they, asked why, of list=-7=-12
r remove: by they, at a time=0=-36
r remove: by they, of deal=-1=-4
r remove: by they, of list=11=-12
r remove: by they, of me=-16=-23
r remove: by they, of nothing known=-35=0
r remove: by they, of these=18=55
r remove: by they, of they=-10=-21
r remove: by they, please=-13=66
r remove: by they, please, of deal=-3=18
r remove: by they, said=-53=32
r remove: by they, wanted=-85=-33
r remove: by you=-85=-36
r remove: by you, asked why=98=-13
r remove: by you, at the end=-104=-10
r remove: by you, if=46=-32
r remove: by you, laughing=-28=-16
r remove: by you, of list=85=-44
r remove: by you, of me=-10=-90
r remove: by you, of nothing known=-68=-67
r remove: by you, of number=29=-4
r remove: by you, of these=-3=33
r remove: by you, please=-14=22
r remove: by you, please, at the end=-101=-10
r remove: by you, please, of list=57=-26
r remove: by you, please, of me=34=-16
r remove: by you, please, of nothing known=-44=-27
r remove: by you, said=44=-48
r remove: by you, wanted=36=73
r remove: by you, wanted, please, of me=1=-19
r remove: by you, was done=113=-15
r remove: if=46=-32
r remove: if, of me=46=-32
r remove: laughing=-19=-15
r remove: negated=-65=-110
r remove: negated, asked why=124=0
r remove: negated, at the end=89=-19
r remove: negated, by i=81=-10
r remove: negated, by i, of me=84=-2
r remove: negated, by they=103=-18
r remove: negated, by they, of nothing known=-1=-9
r remove: negated, by they, of they=-6=-8
r remove: negated, by you=79=-3
r remove: negated, negated=-110=-2
r remove: negated, negated, of nothing known, with nothing but courtesy=-87=0
r remove: negated, of deal=-28=-9
r remove: negated, of list=-118=-2
r remove: negated, of me=-138=-13
r remove: negated, of nothing known=-67=-61
r remove: negated, of nothing known, with nothing but courtesy=-12=1
r remove: negated, of they=71=-16
r remove: negated, please=-88=-1
r remove: negated, please, of me=-88=-1
r remove: negated, with nothing but courtesy=-55=-1
r remove: of deal=-156=-76
r remove: of deal, at a time=-59=-89
r remove: of deal, at a time, at the beginning=-58=-22
r remove: of deal, at the beginning=-104=-105
r remove: of email=-168=-11
r remove: of email, at the beginning=-134=-9
r remove: of house=-60=-50
r remove: of house, at a time=-25=-16
r remove: of house, at a time, at the beginning=-25=-16
r remove: of house, at the beginning=-27=-51
r remove: of kin=-47=-31
r remove: of kin, at the beginning=-66=-33
r remove: of lead=-57=0
r remove: of list=103=-66
r remove: of list, at the beginning=35=-2
r remove: of list, of they=46=-4
r remove: of me=77=-217
r remove: of me, at a time=113=0
r remove: of me, at the beginning=138=-30
r remove: of me, laughing=28=-5
r remove: of me, of email=-119=-10
r remove: of me, of email, at the beginning=-93=-9
r remove: of me, of kin=-45=0
r remove: of me, of they=148=0
r remove: of me, of they, at the beginning=77=0
r remove: of meet=-41=-111
r remove: of meet, at the beginning=-36=-28
r remove: of nothing known=3=-42
r remove: of nothing known, at a time=-84=-101
r remove: of nothing known, at a time, at the beginning=-38=-14
r remove: of nothing known, at the beginning=66=-82
r remove: of nothing known, at the beginning, with nothing but courtesy=111=0
r remove: of nothing known, laughing=-60=-13
r remove: of nothing known, with nothing but courtesy=105=-16
r remove: of number=36=-8
r remove: of number, at the beginning=22=-2
r remove: of number, of they=96=-2
r remove: of number, of they, at the beginning=96=-2
r remove: of text=33=1
r remove: of text, at the beginning=21=-1
r remove: of these=93=-2
r remove: of these, at the beginning=35=-44
r remove: of they=18=-167
r remove: of they, at the beginning=-11=-39
r remove: of toText=-4=-7
r remove: of toText, at the beginning=-2=-6
r remove: please=-18=-9
r remove: please, at a time=41=-51
r remove: please, at the end=75=-12
r remove: please, laughing=4=-3
r remove: please, of deal=-31=-34
r remove: please, of kin=-4=-2
r remove: please, of list=66=-28
r remove: please, of me=-15=-79
r remove: please, of me, of kin=-12=0
r remove: please, of nothing known=-75=-27
r remove: please, of number=68=-3
r remove: please, of these=29=55
r remove: please, of they=31=-43
r remove: said=-125=47
r remove: said, at the end=-107=-26
r remove: said, of list=37=-2
r remove: said, of me=-37=-35
r remove: said, of nothing known=-3=-28
r remove: said, of these=-28=85
r remove: said, of they=4=-13
r remove: said, please=13=-33
r remove: wanted=-67=13
r remove: wanted, at the end=-47=-6
r remove: wanted, of deal=-1=-27
r remove: wanted, of list=106=-7
r remove: wanted, of me=18=-75
r remove: wanted, of nothing known=-71=9
r remove: wanted, of these=-12=35
r remove: wanted, of they=8=-15
r remove: wanted, please=0=78
r remove: was done=113=-15
r remove: was done, asked why=113=-15
r remove: was done, of me=113=-15
r remove: with nothing but courtesy=105=-16
r report=73=-67
r report: asked why=69=-2
r report: at a time=-21=-17
r report: at the beginning=129=-54
r report: at the end=-10=-55
r report: by i=-43=-139
r report: by i, at a time=-21=-17
r report: by i, at the end=-42=-12
r report: by i, if=53=-1
r report: by i, if, at the end=42=-1
r report: by i, of me=-95=-19
r report: by i, of nothing known=48=-57
r report: by i, of nothing known, with nothing but courtesy=37=0
r report: by i, of text=113=0
r report: by i, of these=16=-18
r report: by i, of they=-24=-3
r report: by i, of toText=11=-1
r report: by i, please=50=-39
r report: by i, please, of nothing known=12=-22
r report: by i, with nothing but courtesy=42=-2
r report: by you=96=-4
r report: by you, at the end=64=-44
r report: by you, of nothing known=31=-21
r report: by you, of text=8=-1
r report: by you, of these=89=-36
r report: by you, of toText=3=-1
r report: by you, please=110=-66
r report: by you, please, at the end=46=-23
r report: by you, wanted=-14=82
r report: by you, wanted, of nothing known=-62=52
r report: by you, was done=9=-2
r report: if=103=-99
r report: if, at the end=60=0
r report: if, of nothing known=54=-80
r report: if, please=20=0
r report: negated=114=-2
r report: negated, by you=7=-2
r report: negated, by you, was done, of text=6=-1
r report: negated, of text=113=-2
r report: negated, was done=6=-1
r report: of lead=49=0
r report: of me=-86=-38
r report: of nothing known=128=-96
r report: of nothing known, with nothing but courtesy=69=-31
r report: of text=126=-2
r report: of these=111=-57
r report: of they=-24=-3
r report: of toText=14=-2
r report: please=164=-110
r report: please, at the end=77=-24
r report: please, of nothing known=58=-56
r report: please, with nothing but courtesy=17=-29
r report: wanted=-14=82
r report: wanted, of nothing known=-11=27
r report: was done=9=-2
r report: was done, of text=6=-1
r report: with nothing but courtesy=69=-31
r said stop=68=-118
r said stop: after no=29=-3
r said stop: asked how=-20=-3
r said stop: asked how, of nothing known=-24=-2
r said stop: asked why=76=-16
r said stop: asked why, of nothing known=76=-16
r said stop: asked why, of toText=-3=-1
r said stop: at a time=84=-1
r said stop: at the beginning=41=-6
r said stop: by i=48=-44
r said stop: by i, asked how=-31=0
r said stop: by i, asked why=62=-2
r said stop: by i, at a time=58=-1
r said stop: by i, of kin=-48=-4
r said stop: by i, of me=-35=-3
r said stop: by i, of me, of kin=-35=-3
r said stop: by i, of nothing known=74=-39
r said stop: by i, of nothing known, at a time=62=0
r said stop: by i, of they=-109=-2
r said stop: by i, of toText=30=-2
r said stop: by they=43=-12
r said stop: by they, asked why=15=-7
r said stop: by they, of me=-11=-1
r said stop: by they, of nothing known=-43=-10
r said stop: by they, of toText=-5=-1
r said stop: by you=99=-36
r said stop: by you, of nothing known=46=-34
r said stop: by you, please=-21=0
r said stop: by you, please, of nothing known=-21=0
r said stop: kept=30=-6
r said stop: laughing=66=-6
r said stop: negated=3=-30
r said stop: negated, asked why=64=-2
r said stop: negated, by i=-45=-3
r said stop: negated, by i, asked why, of nothing known=64=-2
r said stop: negated, by i, of nothing known=-88=-2
r said stop: negated, by you=96=-26
r said stop: negated, by you, of nothing known=72=-22
r said stop: negated, of nothing known=1=-30
r said stop: of deal=-26=-3
r said stop: of kin=-62=-4
r said stop: of kin, at the beginning=-14=-1
r said stop: of me=-89=-6
r said stop: of me, at the beginning=-54=1
r said stop: of me, of kin=-34=-4
r said stop: of nothing known=59=-101
r said stop: of nothing known, at a time=89=0
r said stop: of nothing known, at the beginning=140=-3
r said stop: of nothing known, laughing=66=-6
r said stop: of nothing known, with nothing but courtesy=23=-6
r said stop: of text=123=-2
r said stop: of text, at the beginning=-111=0
r said stop: of these=89=1
r said stop: of they=-16=-4
r said stop: of they, at the beginning=-33=0
r said stop: of toText=-126=-3
r said stop: of toText, at a time=-9=-1
r said stop: of toText, at the beginning=-87=-1
r said stop: of toText, of they=-52=-2
r said stop: please=-25=0
r said stop: please, of nothing known=-25=0
r said stop: said=105=-1
r said stop: said, of nothing known=-44=0
r said stop: tale=-4=-2
r said stop: tale, of nothing known=-3=-2
r said stop: with nothing but courtesy=23=-6
r some plain=-14=-99
r still=33=-123
r still: asked how=106=-2
r still: asked how, of these=52=-1
r still: asked why=268=-15
r still: asked why, of nothing known=127=-5
r still: asked why, of text=47=0
r still: asked why, of these=118=-2
r still: asked why, of they=22=0
r still: asked why, of toText=66=-6
r still: at a time=125=-25
r still: at the beginning=-121=-5
r still: by i=-31=-48
r still: by i, asked how=106=-2
r still: by i, asked why=97=-3
r still: by i, asked why, of text=47=0
r still: by i, asked why, of these=116=-2
r still: by i, of lead=-49=0
r still: by i, of list=-97=-1
r still: by i, of nothing known=-46=-35
r still: by i, of text=75=-1
r still: by i, of these=-23=-5
r still: by i, of they=50=0
r still: by i, of toText=-2=-7
r still: by i, please=-64=0
r still: by i, wanted=-30=-14
r still: by they=-75=-3
r still: by they, of toText=-75=-3
r still: by you=99=-12
r still: by you, asked why=69=-7
r still: by you, of toText=142=-10
r still: by you, was done=11=-5
r still: by you, was done, asked why, of toText=44=-5
r still: if=5=-24
r still: if, of email=-41=-14
r still: if, of toText=8=-26
r still: negated=311=-2
r still: negated, at a time=96=0
r still: negated, by i=157=0
r still: negated, by i, wanted, of they=103=0
r still: negated, of me=100=0
r still: negated, of they=124=0
r still: negated, of toText=214=-2
r still: negated, please=129=1
r still: negated, wanted=152=0
r still: of call=-4=-1
r still: of email=-41=-14
r still: of lead=-20=-1
r still: of list=-75=-1
r still: of me=-49=-2
r still: of me, at the beginning=-81=0
r still: of nothing known=66=-40
r still: of nothing known, at the beginning=3=-1
r still: of text=8=-2
r still: of text, at the beginning=-63=-1
r still: of these=18=-6
r still: of these, at a time=13=0
r still: of they=89=-2
r still: of toText=33=-71
r still: of toText, at a time=68=-25
r still: of toText, at the beginning=-149=-2
r still: of toText, of they=17=-1
r still: please=-68=-4
r still: please, of lead=-116=0
r still: please, of toText=32=-1
r still: wanted=-25=-14
r still: wanted, of nothing known=-22=-11
r still: wanted, of they=50=0
r still: was done=11=-5
r still: was done, asked why=44=-5
r still: was done, of toText=44=-5
r switch off=92=-155
r switch off: asked how=28=-7
r switch off: asked how, of these=43=-1
r switch off: asked why=-166=-4
r switch off: at a time=119=-23
r switch off: at a time, at the beginning=2=-22
r switch off: at the beginning=127=-63
r switch off: at the beginning, taken back=28=-11
r switch off: at the end=-60=-8
r switch off: by i=81=-6
r switch off: by i, asked how=65=-5
r switch off: by i, of these=43=-1
r switch off: by you=-25=-24
r switch off: of lead=4=-7
r switch off: of lead, at the beginning=3=-8
r switch off: of me=16=-8
r switch off: of me, at the beginning=99=-3
r switch off: of nothing known=35=-50
r switch off: of nothing known, at the beginning=-7=-39
r switch off: of text=123=-23
r switch off: of text, at a time=-64=-2
r switch off: of text, at a time, at the beginning=-54=0
r switch off: of text, at the beginning=59=-4
r switch off: of these=200=-58
r switch off: of these, at the beginning=42=-3
r switch off: please=25=-24
r switch off: please, of text=65=-4
r switch off: please, of these=49=-20
r switch off: taken back=28=-11
r threat=115=-35
r threat: at the beginning=-1=-22
r threat: by i=-27=-2
r threat: by i, of nothing known=-27=-2
r threat: by you=21=-9
r threat: by you, of text=18=-9
r threat: of call=60=0
r threat: of nothing known=68=-12
r threat: of text=45=-17
r threat: please=14=-8
r unsubscribe=-13=-279
r unsubscribe: answer=-105=-68
r unsubscribe: answer, at the end=-88=-5
r unsubscribe: answer, of me=26=0
r unsubscribe: answer, of nothing known=-10=-57
r unsubscribe: asked how=186=-51
r unsubscribe: asked how, at the end=152=-2
r unsubscribe: asked how, of nothing known=30=-47
r unsubscribe: asked why=-150=-11
r unsubscribe: asked why, at the end=-98=-8
r unsubscribe: asked why, of me=-69=0
r unsubscribe: asked why, please=-150=-7
r unsubscribe: at a time=48=-49
r unsubscribe: at the beginning=118=-29
r unsubscribe: at the beginning, with nothing but courtesy=106=0
r unsubscribe: at the end=38=-93
r unsubscribe: at the end, at the beginning=379=-4
r unsubscribe: by i=46=-55
r unsubscribe: by i, asked how=121=-1
r unsubscribe: by i, asked how, at the end=87=0
r unsubscribe: by i, asked why=-78=-6
r unsubscribe: by i, asked why, at the end=17=-4
r unsubscribe: by i, at the end=-9=-31
r unsubscribe: by i, of me=90=-4
r unsubscribe: by i, of nothing known=104=-3
r unsubscribe: by i, of nothing known, with nothing but courtesy=-49=0
r unsubscribe: by i, of these=15=-14
r unsubscribe: by i, please=-17=-4
r unsubscribe: by i, said=55=-6
r unsubscribe: by i, wanted=2=-13
r unsubscribe: by i, wanted, at the end=138=-5
r unsubscribe: by i, wanted, of nothing known, with nothing but courtesy=35=-1
r unsubscribe: by i, with nothing but courtesy=-73=-2
r unsubscribe: by they=53=-62
r unsubscribe: by they, answer=-5=0
r unsubscribe: by they, at the end=42=-12
r unsubscribe: by they, of email=-32=-9
r unsubscribe: by they, of me=30=-10
r unsubscribe: by they, of me, of email=-32=-9
r unsubscribe: by they, said=-22=-1
r unsubscribe: by you=-74=-79
r unsubscribe: by you, answer=-4=1
r unsubscribe: by you, at the end=40=-17
r unsubscribe: by you, of nothing known=-115=-29
r unsubscribe: by you, of text=104=-3
r unsubscribe: by you, please=26=-45
r unsubscribe: by you, said=-4=1
r unsubscribe: by you, said, answer, at the end=-4=1
r unsubscribe: by you, wanted=11=-10
r unsubscribe: if=-35=-16
r unsubscribe: if, at the end=-10=-9
r unsubscribe: if, wanted=-40=-13
r unsubscribe: laughing=-26=-2
r unsubscribe: negated=-212=-56
r unsubscribe: negated, at the end=-149=-17
r unsubscribe: negated, by i=-158=-26
r unsubscribe: negated, by i, at the end=-27=-11
r unsubscribe: negated, by i, of me=43=0
r unsubscribe: negated, by i, said, at the end=-75=-6
r unsubscribe: negated, by i, wanted, at the end=-70=0
r unsubscribe: negated, of me=-81=0
r unsubscribe: negated, of these=-25=-18
r unsubscribe: negated, please=-50=-27
r unsubscribe: negated, said=-75=-6
r unsubscribe: negated, wanted=-106=0
r unsubscribe: of email=-143=-14
r unsubscribe: of email, at the beginning=-131=-3
r unsubscribe: of house=-42=-54
r unsubscribe: of lead=-18=-7
r unsubscribe: of lead, at the beginning=18=0
r unsubscribe: of list=78=-4
r unsubscribe: of me=68=-35
r unsubscribe: of me, at the beginning=79=-15
r unsubscribe: of me, of email=-196=-11
r unsubscribe: of me, of email, at the beginning=-126=-3
r unsubscribe: of me, of they=54=-1
r unsubscribe: of nothing known=-83=-123
r unsubscribe: of nothing known, at the beginning=-24=-5
r unsubscribe: of nothing known, at the beginning, with nothing but courtesy=106=0
r unsubscribe: of nothing known, with nothing but courtesy=22=-4
r unsubscribe: of text=97=-8
r unsubscribe: of text, at the beginning=30=0
r unsubscribe: of these=83=-26
r unsubscribe: of these, at the beginning=3=0
r unsubscribe: of they=-6=-5
r unsubscribe: of they, at the beginning=-54=-1
r unsubscribe: please=44=-65
r unsubscribe: please, at the end=12=-16
r unsubscribe: please, of email=-115=-2
r unsubscribe: please, of me=55=-7
r unsubscribe: please, of nothing known=107=-4
r unsubscribe: please, of nothing known, with nothing but courtesy=16=0
r unsubscribe: please, of these=112=-5
r unsubscribe: please, of they=39=-4
r unsubscribe: please, with nothing but courtesy=31=0
r unsubscribe: said=75=-6
r unsubscribe: said, answer=-58=0
r unsubscribe: said, answer, at the end=-36=0
r unsubscribe: said, at the end=79=-3
r unsubscribe: said, of me=17=-1
r unsubscribe: said, of nothing known=94=-3
r unsubscribe: said, please=76=-1
r unsubscribe: taken back=-66=-1
r unsubscribe: tale=-23=-2
r unsubscribe: wanted=-14=-33
r unsubscribe: wanted, at the end=-38=-17
r unsubscribe: wanted, of me=4=-2
r unsubscribe: wanted, of nothing known=48=-11
r unsubscribe: wanted, of these=108=-7
r unsubscribe: wanted, please=-129=-7
r unsubscribe: wanted, with nothing but courtesy=42=-1
r unsubscribe: with nothing but courtesy=22=-4
s accident already=-3=-1
s accident back=30=-26
s accident cease=-3=-16
s accident keep=-30=-1
s accident me=52=-3
s accident please=46=-17
s accident said=20=0
s accident still=-3=-1
s accident these=69=-16
s already already=74=-53
s already annoyance=-5=0
s already answer=-15=-10
s already ask=13=-56
s already auto=13=-5
s already away=56=-11
s already back=-1=-5
s already bit=10=-5
s already call=23=5
s already can=-1=12
s already cease=76=-45
s already deal=-18=-10
s already done=63=-79
s already email=-21=-7
s already fine=26=15
s already gone=48=-22
s already gotOff=-20=-25
s already greet=9=15
s already help=17=9
s already house=11=39
s already i=42=-41
s already if=-38=36
s already keep=-16=-14
s already kin=0=-9
s already laugh=-35=-20
s already lead=41=-5
s already list=10=-2
s already me=25=-70
s already meet=-17=31
s already more=108=-36
s already not=42=-19
s already now=61=-37
s already number=31=-2
s already out=74=33
s already please=40=-14
s already receive=57=-13
s already remove=-24=-50
s already report=52=-11
s already said=67=-10
s already sayStop=82=-20
s already still=55=-39
s already swear=-9=-35
s already tale=3=-13
s already text=49=-80
s already these=-49=28
s already they=-6=-79
s already time=-26=18
s already toText=55=-26
s already trade=-56=-95
s already unsubscribe=-17=-2
s already want=38=-8
s already wrong=-21=-26
s already yes=-20=0
s already you=101=-45
s annoyance away=48=0
s annoyance bit=-53=-5
s annoyance cease=-41=-16
s annoyance done=8=-2
s annoyance fine=-30=-2
s annoyance i=21=-2
s annoyance lead=-63=-5
s annoyance me=67=-1
s annoyance miss=-64=-5
s annoyance not=30=-6
s annoyance now=-4=-2
s annoyance please=-65=-6
s annoyance receive=-49=-1
s annoyance remove=40=0
s annoyance report=5=-1
s annoyance text=-43=-7
s annoyance these=-16=-7
s annoyance they=-10=-6
s annoyance toText=45=-12
s annoyance you=62=-19
s answer already=-14=-13
s answer answer=38=-35
s answer ask=21=0
s answer auto=-31=-21
s answer away=32=0
s answer back=-4=-9
s answer bit=-8=-18
s answer call=57=0
s answer can=1=-8
s answer cease=-81=-51
s answer deal=-29=-64
s answer done=47=-63
s answer email=24=-3
s answer fine=-37=-26
s answer gotOff=-18=-10
s answer greet=-6=-6
s answer help=-15=-35
s answer house=-1=-7
s answer i=23=-33
s answer if=-37=-40
s answer keep=-8=-12
s answer kin=17=-3
s answer lead=-101=-25
s answer list=56=-5
s answer me=35=-28
s answer meet=-31=14
s answer more=73=-6
s answer not=-32=-12
s answer nothing=43=-15
s answer now=67=-74
s answer number=73=24
s answer out=30=-3
s answer please=-77=-11
s answer receive=-18=-33
s answer remove=-19=-18
s answer report=-13=-10
s answer said=-6=-6
s answer sayStop=-9=-3
s answer still=15=0
s answer tale=-86=-20
s answer terms=3=0
s answer text=71=-49
s answer these=5=-16
s answer they=-152=-72
s answer time=-19=-72
s answer toText=55=-33
s answer unsubscribe=-8=-36
s answer visit=-35=-1
s answer want=3=19
s answer yes=-17=-52
s answer you=71=31
s ask already=94=-31
s ask annoyance=19=0
s ask answer=-31=-42
s ask ask=31=-30
s ask auto=-38=-68
s ask away=33=-10
s ask bit=-34=-23
s ask call=-9=-25
s ask can=-20=4
s ask cease=67=-184
s ask deal=-12=-62
s ask done=-57=-14
s ask email=-28=49
s ask fine=-35=21
s ask gone=42=-24
s ask gotOff=91=-24
s ask greet=8=27
s ask help=-18=79
s ask house=-41=98
s ask i=41=-113
s ask if=-55=-14
s ask keep=27=0
s ask kin=4=45
s ask lead=-103=-27
s ask list=41=9
s ask me=-1=-179
s ask meet=-26=-19
s ask money=-104=-88
s ask more=-31=-11
s ask not=67=-72
s ask now=-80=-20
s ask number=54=-59
s ask out=48=-28
s ask please=-96=-77
s ask receive=77=-83
s ask remove=34=-3
s ask report=32=-2
s ask said=44=-64
s ask sayStop=109=-18
s ask still=152=-12
s ask swear=14=-11
s ask switchOff=-61=-3
s ask tale=52=-64
s ask terms=-8=-14
s ask text=-65=-87
s ask these=18=-89
s ask they=1=41
s ask time=9=-104
s ask toText=70=-62
s ask unsubscribe=20=-24
s ask want=-19=-2
s ask yes=-22=17
s ask you=-36=73
s auto already=4=-5
s auto answer=-75=-51
s auto ask=-15=-45
s auto auto=-62=-106
s auto away=79=-12
s auto back=-33=-22
s auto bit=-36=-24
s auto call=-28=-109
s auto can=-5=-13
s auto cease=43=-49
s auto deal=-11=-41
s auto done=-35=-5
s auto email=-13=25
s auto fedUp=13=-36
s auto fine=-36=28
s auto gone=-33=11
s auto gotOff=-8=0
s auto greet=-58=-8
s auto help=-24=-17
s auto house=3=-5
s auto i=28=-25
s auto if=-20=-10
s auto keep=33=-1
s auto last=-5=-1
s auto lead=49=0
s auto me=82=-64
s auto meet=-10=58
s auto more=4=-21
s auto not=-50=-38
s auto nothing=-32=-8
s auto number=-69=-29
s auto out=24=-1
s auto please=-47=-21
s auto receive=-37=-22
s auto remove=46=0
s auto report=-20=1
s auto said=-50=-44
s auto sayStop=9=0
s auto still=13=-5
s auto switchOff=-27=-2
s auto tale=38=5
s auto text=-51=-82
s auto these=-37=-20
s auto they=-37=-89
s auto time=-27=-95
s auto toText=44=-20
s auto trade=-12=-1
s auto unsubscribe=6=0
s auto visit=-2=-23
s auto want=44=11
s auto wrong=-22=0
s auto yes=40=28
s auto you=10=30
s away already=-35=-3
s away answer=-30=0
s away ask=-24=-2
s away auto=-62=-2
s away away=94=-2
s away back=48=-1
s away bit=27=-11
s away cease=-22=-4
s away deal=-49=-26
s away done=62=-13
s away email=4=-1
s away fine=-52=-10
s away gone=4=0
s away greet=-19=-7
s away house=-19=-46
s away i=-69=-7
s away if=23=31
s away keep=8=-1
s away kin=21=-6
s away laugh=-26=-7
s away lead=-49=0
s away list=55=-11
s away me=39=-93
s away meet=-3=-4
s away more=11=0
s away not=30=-5
s away now=113=-22
s away number=59=-4
s away please=62=-7
s away receive=54=-7
s away remove=-9=0
s away swear=81=-1
s away text=4=27
s away these=13=-29
s away they=-41=-37
s away time=-40=-14
s away toText=-5=-1
s away trade=-14=-6
s away yes=13=-3
s away you=44=-31
s back already=-78=-16
s back answer=-35=-3
s back auto=-16=-19
s back bit=-29=-1
s back can=-4=49
s back cease=-77=-67
s back deal=-14=-21
s back greet=-15=0
s back house=-6=111
s back i=-34=-12
s back if=-10=37
s back keep=57=-8
s back last=-59=-16
s back list=57=-4
s back me=-50=-25
s back more=5=32
s back not=61=-5
s back number=43=-3
s back please=73=-18
s back report=17=-10
s back said=-15=-25
s back tale=-21=15
s back text=-90=-3
s back these=45=-78
s back they=-54=-40
s back time=-21=13
s back toText=2=-25
s back wrong=-13=-1
s back you=-3=5
s bit already=-47=-19
s bit answer=20=-6
s bit away=17=-1
s bit back=19=-13
s bit bit=33=-5
s bit call=-59=23
s bit cease=-48=-12
s bit deal=-56=-96
s bit done=21=9
s bit email=-17=-4
s bit fine=-3=-12
s bit gone=7=40
s bit gotOff=-19=-1
s bit greet=22=-8
s bit help=41=-1
s bit house=-32=-110
s bit i=-17=-10
s bit if=-7=-10
s bit keep=-21=-23
s bit lead=-56=-7
s bit list=63=-6
s bit me=68=-69
s bit meet=-14=-11
s bit more=-63=-16
s bit not=23=-3
s bit now=31=-23
s bit number=-49=-39
s bit out=7=-28
s bit please=-18=-35
s bit receive=-63=-5
s bit remove=10=0
s bit report=30=-7
s bit still=-54=-11
s bit tale=17=-10
s bit text=-19=-15
s bit these=64=-76
s bit they=-23=-5
s bit time=-36=-74
s bit toText=1=-4
s bit unsubscribe=56=-9
s bit want=59=-3
s bit you=79=33
s call already=12=-12
s call answer=-96=-12
s call ask=-18=2
s call auto=12=-14
s call away=80=-13
s call back=-16=-14
s call bit=-45=-5
s call can=-22=35
s call cease=55=-7
s call deal=-1=29
s call done=18=-62
s call email=-28=-7
s call fine=23=15
s call greet=-11=19
s call house=-7=16
s call i=-12=2
s call if=52=44
s call keep=-30=-14
s call kin=-41=-20
s call list=-48=-5
s call me=-16=-25
s call meet=1=-23
s call more=21=-3
s call not=-30=-44
s call nothing=-55=-5
s call now=-36=-14
s call number=-62=-9
s call please=-101=-3
s call receive=-8=17
s call remove=4=-2
s call report=32=9
s call said=8=-7
s call sayStop=11=-7
s call still=-15=0
s call swear=35=-1
s call tale=31=-4
s call text=-135=-16
s call these=-34=-53
s call they=-27=-43
s call time=12=-20
s call toText=-102=-6
s call trade=-18=-6
s call use=-26=-1
s call want=-25=12
s call yes=-10=-1
s call you=25=-25
s can already=-55=41
s can answer=-65=19
s can ask=1=27
s can auto=-35=-73
s can away=60=16
s can back=-30=17
s can bit=-50=-3
s can call=11=-37
s can cease=-66=-89
s can deal=-26=43
s can done=15=8
s can email=-48=-9
s can fine=-23=16
s can gotOff=49=-15
s can greet=21=17
s can help=-79=-19
s can house=-33=12
s can i=-49=-54
s can if=31=-16
s can keep=-83=21
s can kin=-103=-2
s can lead=-40=-32
s can list=-24=-14
s can me=64=-45
s can meet=16=48
s can miss=-14=-5
s can money=-55=11
s can more=-139=55
s can not=-13=-24
s can now=58=32
s can number=29=-24
s can out=99=10
s can please=79=13
s can receive=-51=-122
s can remove=-9=26
s can report=76=-52
s can said=-32=3
s can sayStop=-26=13
s can still=-39=21
s can switchOff=-11=-3
s can tale=36=-11
s can terms=-76=-21
s can text=-81=-50
s can these=-79=-6
s can they=20=-79
s can time=-96=41
s can toText=-6=6
s can unsubscribe=-71=-24
s can visit=-15=-70
s can want=-26=19
s can you=-19=72
s cease accident=-31=-1
s cease already=33=-57
s cease annoyance=86=0
s cease answer=-82=-8
s cease ask=-100=-5
s cease auto=101=-41
s cease away=-4=-1
s cease back=-32=-30
s cease bit=-38=0
s cease call=-60=-23
s cease can=-40=25
s cease cease=-144=-84
s cease deal=-21=-30
s cease done=-3=-39
s cease email=-81=-54
s cease fedUp=32=0
s cease fine=73=-7
s cease gone=51=-14
s cease gotOff=-24=0
s cease greet=108=-56
s cease help=-19=55
s cease house=-31=-115
s cease i=-40=-43
s cease if=6=-4
s cease keep=-65=-6
s cease kin=39=-19
s cease last=25=-22
s cease laugh=-85=-27
s cease lead=44=-6
s cease list=71=-12
s cease me=-23=-7
s cease meet=43=-22
s cease miss=-75=-10
s cease money=-19=-61
s cease more=-37=-16
s cease not=76=-57
s cease nothing=98=0
s cease now=47=-55
s cease number=37=-16
s cease out=-26=-9
s cease please=42=-72
s cease receive=-63=-18
s cease remove=18=-16
s cease report=64=-14
s cease said=-7=-43
s cease sayStop=53=-43
s cease still=-1=-21
s cease swear=-1=-28
s cease tale=-110=-114
s cease terms=-9=-3
s cease text=81=-32
s cease these=78=-133
s cease they=-17=-115
s cease time=-20=1
s cease toText=23=-43
s cease trade=-69=-15
s cease unsubscribe=-121=-15
s cease use=95=-4
s cease want=52=-37
s cease wrong=-59=-3
s cease yes=138=-11
s cease you=-4=53
s deal accident=-3=-13
s deal already=-51=-58
s deal answer=-8=-33
s deal ask=-18=9
s deal auto=7=-27
s deal away=27=0
s deal back=45=-17
s deal bit=-55=0
s deal call=-2=-58
s deal can=-2=33
s deal cease=23=16
s deal deal=-30=-26
s deal done=-12=39
s deal fedUp=2=-19
s deal fine=1=-9
s deal gone=23=-43
s deal gotOff=-2=-48
s deal greet=-5=18
s deal house=-6=20
s deal i=14=44
s deal if=-33=25
s deal keep=11=-12
s deal kin=-12=-26
s deal last=-12=-34
s deal lead=40=0
s deal me=38=-54
s deal meet=-14=-7
s deal money=-23=17
s deal more=11=35
s deal not=-25=3
s deal now=-15=13
s deal number=-1=3
s deal out=8=-10
s deal please=0=-23
s deal remove=30=28
s deal said=-25=20
s deal sayStop=-28=45
s deal still=15=-5
s deal tale=-19=-93
s deal text=-54=14
s deal these=64=-68
s deal they=-37=-43
s deal time=20=13
s deal toText=-30=-2
s deal trade=-3=-10
s deal unsubscribe=25=0
s deal visit=0=-39
s deal want=-17=39
s deal wrong=-3=-13
s deal you=-71=33
s done already=12=6
s done annoyance=100=-12
s done answer=5=-60
s done ask=-12=-43
s done auto=6=-5
s done away=13=-29
s done back=-14=-8
s done bit=-51=-46
s done call=9=-1
s done can=-47=-18
s done cease=70=-75
s done deal=19=25
s done done=-35=-6
s done email=-9=1
s done fedUp=-43=-19
s done fine=-65=29
s done gone=-10=-4
s done gotOff=-85=-55
s done greet=4=16
s done help=-15=69
s done house=-27=25
s done i=45=-107
s done if=-2=-3
s done keep=-37=-10
s done kin=-22=-6
s done last=29=-2
s done laugh=-22=-30
s done lead=19=-22
s done list=-80=-48
s done me=20=-62
s done meet=-60=54
s done miss=-35=-24
s done money=9=11
s done more=-28=0
s done not=52=-67
s done now=36=-24
s done number=-5=-57
s done out=-71=-91
s done please=48=-40
s done receive=-32=-49
s done remove=42=27
s done report=26=-28
s done said=41=-15
s done sayStop=93=-8
s done still=-25=-26
s done switchOff=4=-3
s done tale=-48=-22
s done terms=-12=-16
s done text=-35=-116
s done these=-80=-37
s done they=-44=30
s done time=13=-22
s done toText=31=-85
s done trade=-28=9
s done unsubscribe=-38=0
s done visit=-18=-80
s done want=54=42
s done wrong=17=-23
s done yes=-66=1
s done you=-10=57
s email already=-39=15
s email annoyance=-9=-31
s email answer=-38=-12
s email ask=-1=43
s email bit=-73=-1
s email call=-3=0
s email can=2=-15
s email cease=7=-9
s email deal=-10=28
s email done=-50=38
s email fedUp=-12=-18
s email fine=6=-24
s email greet=-48=0
s email i=-33=-33
s email keep=-54=-3
s email lead=-5=0
s email list=-73=-1
s email me=92=-10
s email meet=-1=-32
s email more=21=48
s email not=47=-58
s email now=-27=44
s email number=5=-48
s email out=62=-3
s email please=27=-5
s email remove=34=-4
s email said=-8=36
s email sayStop=-5=0
s email still=-40=-11
s email switchOff=50=-2
s email tale=-1=-21
s email text=-70=-37
s email these=-66=-52
s email they=-48=-81
s email time=-12=0
s email toText=81=12
s email visit=-4=-58
s email want=-8=-17
s email yes=11=-7
s email you=-64=73
s fedUp already=-32=-32
s fedUp ask=18=-7
s fedUp auto=28=-1
s fedUp away=-22=0
s fedUp can=20=-1
s fedUp cease=115=-11
s fedUp deal=-28=-48
s fedUp done=-27=-3
s fedUp email=30=1
s fedUp fedUp=77=0
s fedUp fine=84=-1
s fedUp house=-2=23
s fedUp i=56=-8
s fedUp last=8=-15
s fedUp lead=37=0
s fedUp list=42=-1
s fedUp me=78=-2
s fedUp meet=-2=24
s fedUp more=71=-6
s fedUp not=91=-8
s fedUp now=-50=-2
s fedUp number=19=0
s fedUp out=-45=-6
s fedUp please=51=-3
s fedUp remove=18=0
s fedUp said=54=0
s fedUp sayStop=58=-7
s fedUp still=3=-4
s fedUp tale=-1=-5
s fedUp text=129=-26
s fedUp these=58=-13
s fedUp they=45=-25
s fedUp time=-44=12
s fedUp toText=25=0
s fedUp unsubscribe=8=0
s fedUp want=2=-10
s fedUp you=63=-8
s fine already=75=-6
s fine answer=-34=-88
s fine ask=-17=18
s fine auto=-1=-26
s fine away=69=-10
s fine back=26=-4
s fine bit=15=28
s fine call=-75=28
s fine can=11=-9
s fine cease=157=-55
s fine deal=-55=-38
s fine done=29=6
s fine email=132=12
s fine fedUp=69=0
s fine fine=27=38
s fine gone=1=39
s fine greet=43=18
s fine help=5=1
s fine house=-4=42
s fine i=-11=39
s fine keep=24=-5
s fine kin=23=1
s fine last=74=-5
s fine lead=26=-24
s fine list=97=-4
s fine me=36=-32
s fine meet=-21=21
s fine money=-7=-64
s fine more=113=-5
s fine not=45=-49
s fine now=43=-10
s fine number=24=12
s fine out=-46=-5
s fine please=-21=-52
s fine receive=15=-20
s fine remove=14=-18
s fine said=-18=-14
s fine sayStop=1=-11
s fine still=-46=-1
s fine tale=-10=17
s fine text=-45=-44
s fine these=-91=-28
s fine they=-67=-45
s fine time=-25=-28
s fine toText=58=-95
s fine trade=15=16
s fine unsubscribe=27=-2
s fine want=17=-3
s fine yes=96=0
s fine you=-43=38
s gone already=-22=16
s gone answer=-26=-3
s gone ask=-53=-8
s gone auto=-10=-9
s gone away=-12=-5
s gone can=-20=25
s gone cease=92=13
s gone deal=-10=-28
s gone done=11=21
s gone fine=-26=-1
s gone gotOff=8=-3
s gone greet=7=-26
s gone house=30=28
s gone i=-59=-15
s gone kin=-19=-41
s gone last=-20=8
s gone lead=25=0
s gone me=77=0
s gone more=97=-11
s gone not=93=9
s gone nothing=-10=15
s gone now=23=18
s gone number=47=-1
s gone out=-31=-59
s gone please=26=-16
s gone remove=14=-17
s gone tale=-27=-10
s gone text=3=-11
s gone these=-25=-22
s gone they=-9=-28
s gone time=-11=-8
s gone toText=36=-6
s gone trade=10=-65
s gone unsubscribe=14=-1
s gone want=-23=32
s gone you=-5=46
s gotOff accident=-18=-5
s gotOff already=39=-8
s gotOff answer=-34=-6
s gotOff ask=-55=-14
s gotOff bit=33=-2
s gotOff call=23=-3
s gotOff can=-74=-46
s gotOff cease=22=-4
s gotOff deal=-56=-70
s gotOff done=63=-5
s gotOff fine=-33=-32
s gotOff greet=-18=-12
s gotOff house=-27=-23
s gotOff i=-56=-28
s gotOff last=-28=-5
s gotOff lead=-9=-1
s gotOff list=11=-42
s gotOff me=-5=-29
s gotOff meet=0=-15
s gotOff more=-16=0
s gotOff not=61=-3
s gotOff now=80=-8
s gotOff number=31=-2
s gotOff please=53=-6
s gotOff receive=-47=0
s gotOff remove=7=0
s gotOff tale=-13=28
s gotOff text=-44=-13
s gotOff these=-10=-35
s gotOff they=54=-22
s gotOff time=1=-74
s gotOff toText=4=-5
s gotOff wrong=-18=-5
s gotOff you=-18=-45
s greet already=-79=54
s greet annoyance=2=-3
s greet answer=-11=6
s greet ask=10=80
s greet auto=-8=-26
s greet away=80=-20
s greet bit=10=30
s greet call=-56=15
s greet can=13=-23
s greet cease=130=-85
s greet deal=-2=-20
s greet done=2=-12
s greet email=-21=21
s greet fedUp=37=-38
s greet fine=51=6
s greet gone=3=-2
s greet gotOff=36=-11
s greet greet=-8=16
s greet help=-28=-2
s greet house=-24=39
s greet i=-22=37
s greet if=-29=36
s greet keep=-43=-2
s greet kin=-20=-20
s greet last=-5=0
s greet lead=127=-5
s greet list=41=-8
s greet me=114=-75
s greet meet=-5=7
s greet money=-2=3
s greet more=99=-18
s greet not=87=-40
s greet now=32=40
s greet number=-8=-2
s greet out=20=-2
s greet please=46=-10
s greet receive=20=-43
s greet remove=134=-53
s greet report=-17=30
s greet said=8=0
s greet sayStop=8=0
s greet still=-68=27
s greet tale=31=-64
s greet terms=-4=-5
s greet text=108=-31
s greet these=-12=72
s greet they=-12=20
s greet time=-7=12
s greet toText=18=-79
s greet trade=8=3
s greet unsubscribe=78=-6
s greet want=95=-21
s greet yes=31=5
s greet you=-26=3
s help already=-13=13
s help auto=-5=5
s help cease=2=-5
s help deal=-34=1
s help done=-5=-18
s help gotOff=13=-6
s help greet=-8=0
s help help=-40=-27
s help house=-32=75
s help i=-42=71
s help if=-42=3
s help me=-22=-69
s help now=-11=-15
s help number=10=-1
s help please=18=-11
s help receive=33=19
s help remove=37=-7
s help tale=14=-2
s help text=24=-4
s help these=-11=-13
s help they=-24=16
s help toText=42=-5
s help you=-69=70
s house already=-19=51
s house answer=-20=-6
s house auto=-13=-3
s house away=-11=-13
s house back=-17=69
s house bit=-8=-21
s house call=-1=32
s house can=-9=40
s house cease=1=-31
s house deal=-27=-27
s house done=-28=92
s house fine=-64=-15
s house gone=-12=41
s house gotOff=-4=49
s house greet=0=-3
s house help=-3=37
s house house=-42=19
s house i=-18=40
s house if=-15=29
s house keep=-6=25
s house kin=-1=8
s house list=-6=-21
s house me=33=-11
s house meet=-16=39
s house more=8=47
s house not=10=-34
s house now=-15=-3
s house out=-3=-27
s house please=-12=-11
s house receive=-5=-25
s house remove=18=2
s house said=-56=21
s house sayStop=-3=25
s house still=-10=-26
s house tale=-15=-8
s house text=-48=14
s house these=-14=8
s house they=-55=55
s house time=-4=31
s house toText=20=6
s house unsubscribe=-12=-9
s house want=18=40
s house you=-44=66
s i accident=62=-22
s i already=2=-29
s i annoyance=0=-41
s i answer=-47=12
s i ask=22=-17
s i auto=8=-66
s i away=-32=-34
s i back=34=-32
s i bit=5=-132
s i call=8=-1
s i can=-18=39
s i cease=117=0
s i deal=-3=31
s i done=-29=-4
s i email=-54=66
s i fedUp=69=-22
s i fine=36=10
s i gone=-2=3
s i gotOff=50=-142
s i greet=14=0
s i help=-24=46
s i house=-20=15
s i i=-4=48
s i if=-44=-31
s i keep=-4=-53
s i kin=54=-8
s i last=-3=-27
s i laugh=-17=-12
s i lead=-39=-83
s i list=-1=-112
s i me=54=-20
s i meet=-6=-79
s i miss=-75=3
s i money=-11=-78
s i more=5=-81
s i not=3=-9
s i nothing=23=-14
s i now=-17=-13
s i number=-81=-83
s i out=85=-119
s i please=63=-58
s i receive=62=-6
s i remove=28=-3
s i report=-13=-4
s i said=51=21
s i sayStop=40=2
s i still=-33=-78
s i swear=11=-22
s i switchOff=68=-9
s i tale=33=-57
s i terms=49=-8
s i text=-48=-24
s i these=-22=-9
s i they=3=-30
s i time=31=30
s i toText=78=-4
s i trade=44=-6
s i unsubscribe=32=-30
s i use=4=-40
s i visit=-49=-54
s i want=1=-97
s i wrong=11=-46
s i yes=68=-36
s i you=74=60
s if already=-21=46
s if answer=36=-25
s if auto=-15=-84
s if away=9=-5
s if back=7=4
s if call=1=-62
s if can=11=46
s if cease=19=-12
s if deal=-42=8
s if done=47=-24
s if fedUp=-12=-18
s if fine=6=14
s if gotOff=-10=-4
s if house=-6=63
s if i=-23=-7
s if keep=15=3
s if me=61=-42
s if meet=-28=10
s if more=-27=-57
s if not=5=-39
s if now=3=0
s if please=-44=-5
s if receive=-96=4
s if report=70=-50
s if said=-26=-2
s if still=38=32
s if tale=16=-46
s if text=27=-117
s if these=-6=40
s if they=-67=6
s if time=-30=-16
s if toText=26=-23
s if unsubscribe=-13=-6
s if want=-72=15
s if you=14=93
s keep already=-48=-1
s keep auto=-3=-19
s keep away=3=0
s keep bit=22=-6
s keep call=-19=-20
s keep can=-4=49
s keep cease=43=-5
s keep deal=-13=-21
s keep done=21=0
s keep fine=-17=0
s keep gotOff=3=-1
s keep greet=-15=0
s keep house=107=26
s keep i=-3=-54
s keep if=-10=37
s keep keep=-6=-5
s keep lead=-2=-3
s keep list=47=-11
s keep me=-56=-56
s keep more=23=32
s keep not=0=-3
s keep now=35=-2
s keep number=44=-3
s keep out=71=32
s keep please=103=-7
s keep receive=-74=-25
s keep report=17=-10
s keep said=5=-4
s keep sayStop=113=-16
s keep still=-12=-29
s keep swear=-26=-1
s keep tale=-19=15
s keep text=-88=-20
s keep these=11=-33
s keep they=-47=-29
s keep time=-15=12
s keep toText=-23=-38
s keep want=67=-8
s keep you=-37=-4
s kin already=-20=-37
s kin answer=-96=-18
s kin ask=-19=-18
s kin auto=-9=-3
s kin away=24=-5
s kin bit=42=-6
s kin call=31=0
s kin can=7=0
s kin cease=33=-20
s kin deal=12=-81
s kin done=26=-33
s kin fedUp=-17=0
s kin gone=97=-47
s kin gotOff=-43=-1
s kin help=-22=2
s kin house=-5=-37
s kin i=-13=-67
s kin keep=-22=-2
s kin last=11=-32
s kin laugh=-11=-5
s kin list=49=-6
s kin me=-49=-29
s kin meet=-1=-17
s kin money=-41=-31
s kin more=75=-8
s kin not=82=-47
s kin now=20=16
s kin number=38=-56
s kin out=61=-1
s kin please=-32=18
s kin receive=40=-10
s kin remove=55=-12
s kin said=-4=-4
s kin still=-24=21
s kin tale=20=-28
s kin text=-63=-22
s kin these=24=-5
s kin they=35=-44
s kin time=-12=27
s kin toText=-30=-44
s kin trade=28=25
s kin unsubscribe=48=-6
s kin want=-15=-36
s kin you=5=0
s last already=51=-19
s last annoyance=-12=0
s last answer=-1=-9
s last ask=8=-39
s last away=49=-7
s last call=-1=14
s last can=20=13
s last cease=88=-62
s last done=14=-46
s last gone=-15=-17
s last gotOff=-12=-16
s last greet=3=0
s last help=36=-13
s last i=-42=-13
s last if=-6=15
s last kin=9=-9
s last lead=77=-1
s last me=23=-18
s last meet=6=-20
s last more=56=-11
s last not=6=-46
s last now=25=-22
s last number=8=-1
s last please=-55=-1
s last receive=91=-1
s last remove=28=-11
s last report=55=-14
s last said=-32=-5
s last sayStop=-12=-5
s last still=11=-11
s last tale=19=-12
s last text=33=-27
s last these=21=-33
s last they=26=-18
s last time=7=-5
s last toText=65=-13
s last trade=-17=-5
s last unsubscribe=-31=-2
s last want=54=-14
s last wrong=-21=-26
s last yes=-12=0
s last you=77=-49
s laugh already=24=-7
s laugh answer=22=-22
s laugh ask=18=-3
s laugh call=-15=-6
s laugh can=3=-2
s laugh cease=84=-2
s laugh done=22=-2
s laugh fine=-8=-1
s laugh i=-24=-18
s laugh me=0=-32
s laugh miss=-37=-5
s laugh not=80=-5
s laugh now=-14=-17
s laugh out=24=0
s laugh please=30=-8
s laugh remove=2=-7
s laugh said=30=0
s laugh sayStop=29=-2
s laugh tale=-24=27
s laugh text=5=-9
s laugh these=-16=-25
s laugh they=-5=-7
s laugh time=-5=-31
s laugh toText=-20=-26
s laugh want=-15=-3
s laugh you=3=5
s lead already=-75=-17
s lead answer=-32=-1
s lead auto=47=-1
s lead away=-10=0
s lead back=-20=-6
s lead bit=-38=0
s lead can=-26=-1
s lead cease=39=-5
s lead deal=40=-1
s lead done=-33=-10
s lead email=30=-4
s lead fine=-41=-17
s lead gone=-59=-4
s lead greet=-46=-11
s lead house=-7=-25
s lead i=-48=-20
s lead if=4=0
s lead keep=-26=-9
s lead kin=-12=-1
s lead list=-42=0
s lead me=12=-4
s lead meet=-52=-35
s lead money=-11=-1
s lead more=-69=-47
s lead not=-52=-17
s lead now=64=-12
s lead number=-26=-2
s lead out=100=-2
s lead please=91=-11
s lead receive=-117=-3
s lead remove=35=-9
s lead report=-101=0
s lead said=-15=-1
s lead still=-73=-10
s lead tale=9=-13
s lead text=41=-9
s lead these=-22=-33
s lead they=-84=-2
s lead time=-123=-52
s lead toText=-68=-1
s lead trade=-83=-17
s lead unsubscribe=20=0
s lead want=-4=-18
s lead wrong=-39=0
s lead yes=26=0
s lead you=-40=-30
s list already=-34=-7
s list answer=-59=-5
s list away=16=-1
s list can=36=-34
s list cease=90=-4
s list deal=3=0
s list done=56=-19
s list fine=31=-12
s list gotOff=-30=-7
s list greet=59=-11
s list help=0=-34
s list house=23=-22
s list i=50=-17
s list keep=-80=-5
s list me=117=-3
s list more=-34=-1
s list not=-52=-5
s list now=24=-25
s list please=54=-37
s list receive=-67=-5
s list remove=22=0
s list said=9=-2
s list still=-73=-5
s list tale=-48=-14
s list text=0=-6
s list these=27=-52
s list they=31=-6
s list time=22=-1
s list toText=37=0
s list unsubscribe=61=-2
s list want=16=0
s list wrong=-10=-1
s list yes=-44=-1
s list you=58=-15
s me already=-84=-88
s me annoyance=-48=-28
s me answer=35=-12
s me ask=19=24
s me auto=17=-31
s me away=45=-16
s me back=6=-29
s me bit=68=-15
s me call=-52=19
s me can=-20=-5
s me cease=44=-64
s me deal=-44=-133
s me done=143=-107
s me email=-16=-50
s me fedUp=-14=-19
s me fine=69=-34
s me gone=63=-40
s me gotOff=95=-73
s me greet=82=-3
s me help=-29=46
s me house=-27=-51
s me i=-47=-113
s me if=12=22
s me keep=-53=13
s me kin=-26=29
s me last=-33=-56
s me laugh=-15=-20
s me lead=2=-49
s me list=78=-32
s me me=-90=-48
s me meet=-39=38
s me miss=3=-7
s me money=9=-27
s me more=36=-39
s me not=61=-28
s me nothing=29=-41
s me now=132=-120
s me number=75=-32
s me out=21=-30
s me please=42=-84
s me receive=-42=-50
s me remove=30=-60
s me report=102=-55
s me said=76=-24
s me sayStop=-5=-10
s me still=-40=-21
s me swear=99=-13
s me switchOff=-38=-2
s me tale=-10=-77
s me terms=92=-6
s me text=0=-114
s me these=113=-58
s me they=-24=24
s me time=-70=-83
s me toText=56=-28
s me trade=4=-53
s me unsubscribe=8=-14
s me use=-66=-10
s me visit=-15=-84
s me want=-5=-44
s me wrong=-34=-37
s me yes=144=21
s me you=86=47
s meet already=3=-44
s meet answer=-88=-28
s meet auto=22=-7
s meet away=45=-2
s meet back=36=-45
s meet bit=-27=-13
s meet call=0=-16
s meet can=-43=-11
s meet cease=95=-46
s meet deal=-11=-64
s meet done=-56=-38
s meet fedUp=-40=19
s meet fine=0=-52
s meet gone=-51=-47
s meet gotOff=37=-6
s meet greet=-12=-37
s meet house=-51=13
s meet i=34=7
s meet if=-55=-16
s meet keep=26=-46
s meet kin=-16=-26
s meet lead=46=-9
s meet list=-23=-43
s meet me=40=-15
s meet meet=-8=40
s meet more=10=40
s meet not=43=-40
s meet now=15=6
s meet number=0=-51
s meet out=42=-16
s meet please=-30=-8
s meet receive=3=-71
s meet remove=23=-6
s meet report=23=-41
s meet said=2=8
s meet still=-16=-1
s meet switchOff=-29=-3
s meet tale=14=-13
s meet text=-26=-55
s meet these=120=24
s meet they=-16=69
s meet time=-67=72
s meet toText=-40=26
s meet unsubscribe=62=-5
s meet want=-25=15
s meet yes=-25=34
s meet you=-42=29
s miss already=7=-6
s miss away=8=0
s miss bit=-52=9
s miss cease=-68=-5
s miss done=-47=-2
s miss house=-3=-34
s miss i=44=-2
s miss keep=-8=-6
s miss lead=-89=-4
s miss list=-35=-10
s miss me=32=0
s miss miss=-64=-5
s miss not=-19=-8
s miss now=-37=-1
s miss please=-99=-29
s miss receive=-63=17
s miss still=-8=-6
s miss text=-90=-18
s miss these=-44=-51
s miss they=-37=-7
s miss you=-46=6
s money already=-28=-8
s money answer=27=0
s money cease=53=-2
s money fine=48=-9
s money greet=48=-9
s money house=-3=59
s money i=58=-24
s money if=16=40
s money lead=-27=-22
s money me=4=-68
s money money=63=-38
s money more=40=0
s money not=25=-8
s money nothing=-46=-43
s money now=31=0
s money number=28=-32
s money please=-61=-16
s money text=62=-23
s money these=1=-45
s money they=49=-11
s money time=-24=1
s money toText=12=0
s money unsubscribe=-21=-4
s money you=62=-9
s more already=140=-26
s more annoyance=8=0
s more answer=70=-65
s more ask=35=-8
s more auto=90=-7
s more away=7=-1
s more back=-15=-8
s more bit=-17=-2
s more call=-63=-20
s more can=-34=-23
s more cease=5=-29
s more deal=-75=38
s more done=152=-45
s more email=-61=-21
s more fine=-33=-43
s more gone=-39=-25
s more gotOff=-46=-3
s more greet=39=-41
s more help=2=47
s more house=-46=-103
s more i=-12=50
s more if=-33=25
s more keep=-74=-20
s more lead=-89=-9
s more list=34=0
s more me=-65=-61
s more meet=-117=15
s more more=26=-13
s more not=211=-27
s more nothing=81=-6
s more now=58=5
s more number=132=-27
s more please=48=-63
s more receive=84=-23
s more remove=67=-16
s more report=37=-16
s more said=-93=-37
s more sayStop=-46=0
s more still=-31=-1
s more tale=-18=-13
s more terms=61=-6
s more text=95=-101
s more these=5=-7
s more they=-38=12
s more time=-78=80
s more toText=-8=-49
s more trade=95=-22
s more unsubscribe=-13=-1
s more use=-20=0
s more want=-14=-15
s more yes=25=-1
s more you=100=-18
s not already=73=-38
s not annoyance=3=0
s not answer=23=0
s not ask=-13=-29
s not auto=7=37
s not away=-43=-10
s not back=48=-19
s not bit=30=-60
s not call=-32=-45
s not can=-57=-11
s not cease=0=-11
s not deal=-5=-28
s not done=31=-87
s not email=-3=-19
s not fedUp=13=-4
s not fine=62=-66
s not gone=26=-15
s not gotOff=-144=47
s not greet=-1=10
s not help=-12=11
s not house=12=-34
s not i=43=66
s not if=-44=17
s not keep=113=-17
s not kin=-45=-5
s not last=-4=-4
s not laugh=-19=-7
s not lead=-20=-31
s not list=45=-24
s not me=-4=-93
s not meet=58=-17
s not miss=-78=-32
s not money=65=-9
s not more=93=-69
s not not=78=3
s not nothing=28=-25
s not now=-33=-58
s not number=27=-38
s not out=-125=-28
s not please=14=-129
s not receive=34=-94
s not remove=46=-67
s not report=-19=-35
s not said=-48=-69
s not sayStop=120=-89
s not still=31=-56
s not swear=-20=13
s not tale=-70=43
s not text=-58=-22
s not these=-14=-25
s not they=40=-133
s not time=-69=-11
s not toText=35=-64
s not trade=204=-38
s not unsubscribe=-64=-29
s not use=88=-21
s not visit=-40=41
s not want=29=-71
s not wrong=1=-10
s not yes=-2=10
s not you=73=-11
s nothing already=-67=-43
s nothing away=15=-1
s nothing cease=72=17
s nothing deal=-12=-7
s nothing done=16=-6
s nothing greet=15=8
s nothing i=13=-25
s nothing last=32=0
s nothing lead=18=0
s nothing me=10=-5
s nothing more=115=-69
s nothing not=-24=18
s nothing now=19=-6
s nothing number=75=-2
s nothing please=12=-7
s nothing receive=35=-4
s nothing remove=-1=-7
s nothing said=23=-3
s nothing still=-29=-20
s nothing tale=47=-8
s nothing text=-38=-2
s nothing these=33=-9
s nothing they=-34=-23
s nothing time=-46=-35
s nothing toText=58=-10
s nothing you=89=-34
s now already=-11=-23
s now annoyance=41=0
s now ask=53=-17
s now auto=12=-1
s now away=36=-22
s now back=7=-3
s now call=10=-46
s now can=-22=9
s now cease=54=-9
s now deal=-13=6
s now done=2=-8
s now fedUp=19=-1
s now fine=45=-4
s now gone=59=-9
s now gotOff=-26=-5
s now greet=35=0
s now house=-38=36
s now i=135=-77
s now keep=-49=-26
s now kin=0=30
s now last=10=0
s now laugh=-35=-15
s now lead=28=0
s now me=30=2
s now meet=19=53
s now more=4=-17
s now not=100=-13
s now now=43=-19
s now number=40=-4
s now out=-13=37
s now please=54=-6
s now receive=21=-14
s now remove=10=-40
s now report=11=0
s now said=59=-5
s now sayStop=46=-4
s now still=27=-2
s now swear=-8=-35
s now tale=-18=-5
s now text=33=-29
s now these=-57=8
s now they=-1=-29
s now time=-24=21
s now toText=84=-3
s now trade=-27=-95
s now unsubscribe=7=0
s now visit=-1=-57
s now want=24=-10
s now yes=-21=-2
s now you=-32=9
s number already=11=-34
s number annoyance=10=-5
s number answer=44=-11
s number ask=-58=13
s number auto=-42=-28
s number away=-2=-9
s number bit=68=-14
s number call=-41=-9
s number can=35=25
s number cease=25=-56
s number deal=19=-16
s number done=11=14
s number fedUp=78=17
s number fine=85=-54
s number gone=29=-7
s number gotOff=-3=-31
s number greet=78=-5
s number house=-41=-4
s number i=-17=-130
s number if=3=-6
s number keep=-55=-7
s number kin=36=-2
s number last=-23=-11
s number laugh=-24=-9
s number lead=2=-15
s number list=51=-10
s number me=-4=-14
s number meet=-2=-31
s number miss=65=-8
s number money=33=-1
s number more=70=-27
s number not=-21=-18
s number nothing=66=-2
s number now=161=-48
s number number=48=-52
s number out=-15=-23
s number please=124=-32
s number receive=-21=-16
s number remove=110=-13
s number report=28=-7
s number said=-26=-13
s number sayStop=34=20
s number still=-30=-7
s number switchOff=-27=-8
s number tale=-22=-27
s number text=4=-23
s number these=51=-70
s number they=55=-11
s number time=-9=-44
s number toText=35=-17
s number trade=78=-6
s number unsubscribe=14=-7
s number want=28=7
s number wrong=-5=-5
s number yes=36=-2
s number you=58=24
s out already=-19=-40
s out answer=-5=0
s out bit=-17=-31
s out call=-6=-41
s out cease=21=-3
s out deal=-23=20
s out done=-7=-4
s out email=-10=-8
s out fine=35=-18
s out greet=-1=-34
s out house=-54=-68
s out i=-23=19
s out keep=-22=-1
s out kin=-20=-41
s out last=-52=-6
s out lead=-91=-2
s out list=5=-33
s out me=74=-16
s out meet=-15=-35
s out more=-33=29
s out not=10=-1
s out now=-18=-48
s out number=58=-2
s out out=59=-1
s out please=118=-40
s out remove=0=28
s out said=-17=63
s out sayStop=-2=21
s out text=150=-9
s out these=98=-61
s out they=2=-13
s out time=-43=0
s out unsubscribe=3=0
s out you=88=-68
s please already=-68=3
s please annoyance=20=0
s please answer=-66=-44
s please ask=11=-19
s please auto=81=-13
s please away=27=-38
s please back=84=-24
s please bit=34=23
s please call=-43=4
s please can=4=30
s please cease=33=-60
s please deal=-68=-2
s please done=6=-86
s please email=-59=-27
s please fedUp=20=0
s please fine=30=-49
s please gotOff=7=-2
s please greet=43=-2
s please help=-18=46
s please house=-77=-59
s please i=28=-2
s please if=-14=-18
s please keep=-16=-14
s please kin=14=-46
s please laugh=16=-2
s please lead=20=-20
s please list=110=-9
s please me=-87=-31
s please meet=29=-2
s please miss=-20=0
s please more=110=-34
s please not=52=-53
s please nothing=63=-11
s please now=75=-29
s please number=30=-39
s please out=-85=21
s please please=122=-54
s please receive=12=-19
s please remove=28=-75
s please report=-33=0
s please said=-90=2
s please sayStop=-6=-59
s please still=-82=-8
s please swear=-62=-33
s please switchOff=-1=-11
s please tale=15=-37
s please text=6=-73
s please these=14=-73
s please they=-32=20
s please time=-67=-30
s please toText=-14=-26
s please trade=-37=-46
s please unsubscribe=78=-7
s please use=3=-3
s please visit=24=-12
s please want=49=-3
s please yes=-9=-2
s please you=22=-22
s receive already=3=-25
s receive annoyance=44=0
s receive answer=-75=-82
s receive ask=-69=-41
s receive auto=-12=-30
s receive back=-8=-14
s receive bit=-10=-8
s receive can=-18=-31
s receive cease=1=-30
s receive deal=-9=-4
s receive email=99=-8
s receive fine=-68=-62
s receive gone=-31=-10
s receive gotOff=69=-14
s receive greet=-22=4
s receive help=-19=-6
s receive house=-21=5
s receive i=-57=-30
s receive if=-6=0
s receive keep=-22=-16
s receive last=-25=-6
s receive laugh=3=-3
s receive lead=40=-17
s receive list=-25=-3
s receive me=-58=-67
s receive meet=3=-64
s receive miss=55=-4
s receive more=-101=-9
s receive not=-48=-17
s receive now=-8=-28
s receive number=8=-28
s receive out=-2=-68
s receive please=-22=-37
s receive remove=30=-7
s receive said=-22=1
s receive still=51=-8
s receive switchOff=33=-13
s receive tale=52=-10
s receive terms=-10=0
s receive text=-135=-13
s receive these=35=-3
s receive they=-14=-58
s receive time=-35=30
s receive toText=-40=-44
s receive unsubscribe=-32=0
s receive want=-19=9
s receive wrong=50=-4
s receive you=-17=41
s remove already=-19=-9
s remove answer=42=-5
s remove bit=-69=30
s remove cease=30=-4
s remove deal=-95=-52
s remove done=18=-8
s remove email=-85=-6
s remove fine=0=-19
s remove greet=15=-18
s remove help=-14=-1
s remove house=-31=-59
s remove i=12=-19
s remove if=-26=63
s remove keep=-38=-2
s remove kin=-30=-29
s remove lead=-85=0
s remove list=5=-14
s remove me=33=-44
s remove meet=-20=-55
s remove more=0=-3
s remove not=-92=19
s remove now=-18=-33
s remove number=64=-51
s remove out=-103=-7
s remove please=75=-38
s remove remove=5=-3
s remove still=-38=-2
s remove terms=-16=-23
s remove text=100=-8
s remove these=54=-2
s remove they=0=-89
s remove time=7=-102
s remove toText=64=-7
s remove trade=-7=-2
s remove use=-48=-5
s remove want=-1=15
s remove you=6=23
s report already=25=-33
s report annoyance=-35=-5
s report answer=21=-1
s report ask=-43=7
s report away=-18=0
s report can=40=-16
s report cease=40=-81
s report deal=-28=18
s report done=2=-21
s report fine=13=-8
s report gone=-40=-3
s report greet=13=-8
s report i=60=18
s report if=106=-62
s report keep=11=-39
s report lead=24=0
s report me=-30=-26
s report more=57=-1
s report not=20=-7
s report now=56=-38
s report number=53=-36
s report please=42=-17
s report receive=-19=17
s report remove=-24=-23
s report report=43=-48
s report said=-54=9
s report sayStop=-45=4
s report spamUs=-60=-13
s report still=60=-32
s report text=65=4
s report these=90=-56
s report they=-47=-4
s report time=-31=-31
s report toText=58=-22
s report trade=-19=4
s report yes=84=-34
s report you=92=-56
s said already=57=-14
s said answer=26=18
s said ask=10=29
s said auto=-10=-17
s said away=-44=-20
s said bit=-20=-46
s said call=-13=-6
s said can=55=-20
s said cease=-12=-79
s said deal=8=18
s said done=22=-32
s said fine=27=-19
s said gotOff=28=-20
s said greet=22=-5
s said help=-2=-8
s said house=-11=43
s said i=0=-61
s said if=-33=42
s said keep=18=0
s said kin=-49=-3
s said last=26=-5
s said laugh=-40=-12
s said me=11=-10
s said meet=-18=-46
s said more=-22=-26
s said not=-23=-44
s said nothing=55=-1
s said now=-14=-6
s said number=-45=25
s said out=-1=-16
s said please=74=-17
s said receive=39=-3
s said remove=-39=24
s said said=86=-32
s said sayStop=9=-2
s said still=89=0
s said tale=-25=-60
s said text=35=-17
s said these=-1=-8
s said they=-67=-93
s said time=50=-31
s said toText=-21=-54
s said trade=-39=-53
s said unsubscribe=38=-3
s said visit=-42=-59
s said want=42=-22
s said wrong=-43=-53
s said yes=-43=-38
s said you=91=8
s sayStop already=-9=-12
s sayStop answer=26=15
s sayStop ask=-7=50
s sayStop auto=30=-1
s sayStop away=-41=-18
s sayStop bit=-3=-33
s sayStop call=-13=-6
s sayStop cease=-39=-73
s sayStop deal=33=-10
s sayStop done=20=-54
s sayStop fine=12=-58
s sayStop gone=-10=-4
s sayStop gotOff=-16=-33
s sayStop greet=6=-4
s sayStop help=3=18
s sayStop house=-23=0
s sayStop i=-23=-44
s sayStop kin=-32=-3
s sayStop last=-29=-3
s sayStop me=-2=-18
s sayStop meet=-15=-46
s sayStop more=1=-15
s sayStop not=83=-41
s sayStop now=-43=-3
s sayStop number=-2=26
s sayStop out=8=-16
s sayStop please=71=-15
s sayStop receive=-12=-8
s sayStop remove=-17=28
s sayStop said=71=-4
s sayStop sayStop=2=-5
s sayStop tale=2=-63
s sayStop text=30=16
s sayStop these=29=9
s sayStop they=-63=-16
s sayStop time=14=-1
s sayStop toText=48=-45
s sayStop trade=-49=0
s sayStop unsubscribe=-16=-1
s sayStop visit=-15=-59
s sayStop want=43=-41
s sayStop yes=-22=-16
s sayStop you=105=-3
s spamUs cease=5=0
s spamUs done=45=-1
s spamUs me=66=-9
s spamUs now=50=-1
s spamUs toText=23=-8
s still already=83=-15
s still answer=-15=-3
s still auto=5=-2
s still away=3=0
s still bit=12=-4
s still call=-4=-20
s still cease=56=-1
s still done=3=0
s still email=-21=-7
s still fine=-32=21
s still help=-26=18
s still house=87=-57
s still i=27=-60
s still keep=0=-6
s still kin=-29=14
s still lead=-8=-4
s still me=-14=-27
s still meet=-7=39
s still more=47=-3
s still not=-70=-67
s still now=32=-18
s still number=35=3
s still please=-3=-4
s still receive=56=-12
s still remove=-27=-1
s still still=-11=-29
s still tale=26=-5
s still text=43=-8
s still these=22=12
s still they=-1=-12
s still time=44=-19
s still toText=16=-35
s still trade=-24=-17
s still want=-29=-4
s still you=58=11
s swear already=11=-3
s swear answer=-26=-1
s swear back=-26=-32
s swear bit=55=-23
s swear call=-13=-42
s swear cease=91=-6
s swear done=-44=-17
s swear email=-24=27
s swear house=-1=45
s swear i=3=13
s swear lead=45=-1
s swear me=51=-5
s swear more=-12=59
s swear not=-43=-19
s swear now=15=-4
s swear number=-78=-5
s swear please=6=-21
s swear said=-24=-24
s swear tale=24=12
s swear text=24=-24
s swear these=-40=-24
s swear they=-70=30
s swear time=-23=-5
s swear toText=51=30
s swear unsubscribe=6=0
s swear want=12=8
s swear yes=-89=-46
s swear you=40=21
s switchOff already=-47=-11
s switchOff auto=30=-2
s switchOff done=-24=-2
s switchOff fine=-28=-1
s switchOff i=-43=-9
s switchOff keep=-70=-2
s switchOff lead=-25=-3
s switchOff me=8=-4
s switchOff now=22=-8
s switchOff please=81=-15
s switchOff text=58=-22
s switchOff these=100=-29
s switchOff time=60=-12
s switchOff you=30=-8
s tale accident=-35=-4
s tale already=-35=-52
s tale annoyance=-19=-3
s tale answer=-31=-3
s tale ask=18=-25
s tale auto=-17=-3
s tale away=95=-10
s tale back=-18=-8
s tale bit=-5=-38
s tale call=-14=70
s tale can=-7=16
s tale cease=28=-16
s tale deal=-45=-46
s tale done=-20=9
s tale fedUp=5=-27
s tale fine=39=-67
s tale gone=-8=-9
s tale gotOff=-21=-81
s tale greet=40=-28
s tale help=-6=-31
s tale house=-37=-13
s tale i=29=-41
s tale if=20=-3
s tale keep=-47=-8
s tale kin=-4=-24
s tale last=1=-5
s tale laugh=-42=-50
s tale lead=2=-31
s tale list=-9=-27
s tale me=25=-14
s tale meet=17=-32
s tale miss=-29=-26
s tale money=-24=7
s tale more=-39=-38
s tale not=126=-62
s tale nothing=21=-4
s tale now=13=-10
s tale number=-17=-5
s tale out=-27=-9
s tale please=38=-33
s tale receive=-133=-43
s tale remove=-6=-24
s tale report=-75=-13
s tale said=17=7
s tale sayStop=23=2
s tale spamUs=-50=-24
s tale still=-22=-28
s tale switchOff=-21=-1
s tale tale=-29=0
s tale terms=-16=-31
s tale text=-33=-45
s tale these=18=-68
s tale they=-41=-51
s tale time=17=-24
s tale toText=-14=-105
s tale trade=-10=43
s tale unsubscribe=26=-1
s tale visit=-26=-105
s tale want=-23=32
s tale wrong=-30=-46
s tale yes=-17=-3
s tale you=-29=24
s terms answer=6=0
s terms away=53=0
s terms can=-16=-13
s terms cease=-35=0
s terms done=5=-15
s terms i=2=-16
s terms me=53=0
s terms meet=-10=-74
s terms not=-13=-30
s terms now=13=0
s terms please=-24=19
s terms remove=-56=0
s terms said=-13=0
s terms terms=-44=-13
s terms time=-20=-72
s terms toText=-83=-1
s terms want=24=0
s terms yes=18=6
s text already=-60=-64
s text annoyance=55=0
s text answer=-27=-28
s text ask=-21=-26
s text auto=-59=-31
s text away=15=-2
s text back=-64=-30
s text bit=-37=-43
s text call=28=-16
s text can=-83=-42
s text cease=10=-45
s text deal=0=-81
s text done=-6=-25
s text email=100=-4
s text fedUp=-57=-23
s text fine=-16=-44
s text gone=96=-5
s text gotOff=67=-33
s text greet=26=-10
s text help=-12=-17
s text house=2=-32
s text i=43=-59
s text if=-89=-4
s text keep=-120=-39
s text kin=20=-10
s text last=4=0
s text laugh=-9=-10
s text lead=-33=-6
s text list=32=-5
s text me=36=-105
s text meet=-67=-56
s text miss=-7=-3
s text money=56=0
s text more=71=-49
s text not=-29=-52
s text nothing=5=-12
s text now=53=-81
s text number=-9=20
s text out=42=-19
s text please=128=-64
s text receive=-37=-45
s text remove=49=-24
s text report=21=-7
s text said=-91=-9
s text still=-26=-21
s text swear=-11=-20
s text switchOff=-3=-11
s text tale=25=-61
s text terms=-17=-13
s text text=40=-42
s text these=-69=-30
s text they=-79=-85
s text time=-33=-92
s text toText=6=-57
s text unsubscribe=1=-29
s text use=-33=-3
s text visit=-1=-23
s text want=37=1
s text wrong=-4=-2
s text yes=-16=-39
s text you=14=-4
s these accident=-18=-2
s these already=33=-14
s these annoyance=-2=-14
s these answer=-8=-118
s these ask=-30=22
s these auto=26=-69
s these away=106=-16
s these back=-15=5
s these bit=-12=10
s these call=-29=-52
s these can=-50=30
s these cease=99=-110
s these deal=-46=28
s these done=23=-16
s these email=60=-7
s these fedUp=44=11
s these fine=48=-39
s these gone=-65=22
s these gotOff=74=-47
s these greet=128=17
s these help=85=-15
s these house=-62=73
s these i=87=-15
s these if=-30=-50
s these keep=-1=-46
s these kin=-27=-87
s these last=121=-21
s these laugh=7=-8
s these lead=-124=-50
s these list=55=-45
s these me=28=-28
s these meet=45=41
s these miss=-71=-5
s these money=5=-56
s these more=-21=12
s these not=79=-116
s these nothing=9=-38
s these now=42=-28
s these number=62=-59
s these out=-1=-69
s these please=21=-104
s these receive=34=-8
s these remove=6=-37
s these report=51=-19
s these said=-41=-29
s these sayStop=-8=29
s these spamUs=-70=-65
s these still=6=3
s these swear=-70=2
s these switchOff=44=-11
s these tale=71=47
s these terms=-18=-4
s these text=47=-102
s these these=80=-20
s these they=-48=-43
s these time=-10=68
s these toText=50=-76
s these trade=-10=-60
s these unsubscribe=127=-28
s these use=12=-2
s these visit=-18=-90
s these want=27=49
s these wrong=-36=-74
s these yes=39=-10
s these you=30=74
s they accident=-15=-13
s they already=-78=-75
s they annoyance=58=-6
s they answer=8=-30
s they ask=39=-81
s they auto=16=-23
s they away=54=-38
s they back=-35=-10
s they bit=-62=-2
s they call=3=-29
s they can=19=30
s they cease=2=-174
s they deal=-89=-45
s they done=34=-42
s they email=-51=-14
s they fine=23=-23
s they gone=30=-121
s they gotOff=-47=-126
s they greet=38=-41
s they help=-41=-12
s they house=-76=29
s they i=-66=58
s they if=-34=22
s they keep=-40=-22
s they kin=-37=-75
s they last=2=-44
s they laugh=-50=-21
s they lead=70=-2
s they list=28=-55
s they me=-45=-27
s they meet=-56=28
s they miss=-1=-11
s they more=-46=32
s they not=8=-114
s they now=15=-66
s they number=89=-38
s they out=-59=-98
s they please=47=-68
s they receive=-98=-45
s they remove=54=30
s they report=34=-86
s they said=6=43
s they sayStop=-49=-36
s they still=-59=1
s they swear=23=-1
s they tale=-8=-82
s they terms=-4=-49
s they text=-28=-86
s they these=42=7
s they they=-114=4
s they time=-87=-60
s they toText=-43=-7
s they trade=-102=32
s they unsubscribe=36=-34
s they visit=-5=-51
s they want=-52=-109
s they wrong=-62=-15
s they yes=69=-7
s they you=-17=68
s time already=-6=-73
s time annoyance=23=0
s time answer=-50=-20
s time ask=7=-44
s time auto=-8=3
s time away=71=-22
s time back=-47=-51
s time bit=-2=-14
s time call=-28=-91
s time can=-83=17
s time cease=73=-13
s time deal=-56=16
s time done=9=10
s time email=-23=-36
s time fedUp=28=1
s time fine=-59=-63
s time gone=-11=-36
s time gotOff=39=-18
s time greet=-24=19
s time help=5=0
s time house=-5=11
s time i=-36=-24
s time if=-38=-12
s time keep=-32=-58
s time kin=18=-36
s time laugh=-10=-45
s time lead=36=-22
s time list=-27=-16
s time me=26=17
s time meet=-13=89
s time miss=22=-8
s time money=20=-11
s time more=28=-55
s time not=-12=-131
s time nothing=-19=-4
s time now=-77=-72
s time number=27=-29
s time out=-1=-40
s time please=35=-63
s time receive=37=-26
s time remove=-18=31
s time report=-11=-45
s time said=-55=-68
s time sayStop=-47=-78
s time spamUs=-8=-17
s time still=32=-55
s time swear=21=-34
s time switchOff=48=-9
s time tale=38=-47
s time text=15=-99
s time these=127=-52
s time they=-33=-12
s time time=-84=-12
s time toText=-73=11
s time trade=46=-22
s time unsubscribe=74=-6
s time visit=28=-64
s time want=51=-53
s time yes=-66=-65
s time you=-61=29
s toText already=21=-25
s toText answer=-100=-11
s toText ask=7=21
s toText auto=-4=-81
s toText away=-55=-4
s toText back=-18=-2
s toText bit=50=-1
s toText call=-37=5
s toText cease=38=-52
s toText deal=-30=-9
s toText done=103=-27
s toText email=60=-17
s toText fedUp=-5=-9
s toText fine=43=-13
s toText gone=-12=-1
s toText gotOff=-12=-5
s toText greet=42=-25
s toText house=-22=12
s toText i=-37=0
s toText if=-35=38
s toText keep=-92=-3
s toText kin=43=-78
s toText last=4=-1
s toText laugh=-38=-14
s toText lead=30=-27
s toText list=-2=-6
s toText me=-13=-51
s toText meet=-17=-17
s toText more=88=2
s toText not=11=-18
s toText nothing=3=-10
s toText now=33=-83
s toText number=118=-12
s toText out=16=-6
s toText please=68=-49
s toText receive=-3=0
s toText remove=-23=-16
s toText report=-65=-11
s toText said=6=0
s toText still=-24=-2
s toText swear=31=-2
s toText switchOff=-1=-4
s toText tale=-37=-20
s toText text=49=-68
s toText these=124=-95
s toText they=-22=-23
s toText time=-59=4
s toText toText=-52=-38
s toText trade=-82=-10
s toText unsubscribe=-23=-5
s toText want=63=-1
s toText yes=108=-4
s toText you=-24=46
s trade already=-33=6
s trade answer=-22=-49
s trade ask=-10=47
s trade auto=67=-25
s trade away=20=-3
s trade call=3=-33
s trade can=-10=14
s trade cease=51=-59
s trade deal=1=-22
s trade done=13=20
s trade fine=52=-45
s trade gone=-8=-78
s trade gotOff=13=-1
s trade greet=48=-29
s trade help=-12=63
s trade house=-5=1
s trade i=22=22
s trade keep=21=-7
s trade kin=-3=-17
s trade last=11=-18
s trade lead=22=-4
s trade list=30=0
s trade me=9=-37
s trade meet=-25=-65
s trade more=25=-7
s trade not=5=-36
s trade now=-10=16
s trade number=13=-1
s trade please=54=-12
s trade remove=139=-55
s trade said=7=-16
s trade sayStop=9=-18
s trade still=2=22
s trade tale=-29=-70
s trade text=6=-36
s trade these=32=-25
s trade they=1=-13
s trade time=-85=-69
s trade toText=3=-80
s trade trade=-23=34
s trade unsubscribe=46=0
s trade want=-6=-12
s trade you=39=22
s unsubscribe answer=-6=-2
s unsubscribe ask=25=0
s unsubscribe auto=33=0
s unsubscribe bit=-82=-2
s unsubscribe call=40=0
s unsubscribe cease=-97=-3
s unsubscribe deal=-15=-31
s unsubscribe done=86=-1
s unsubscribe email=-72=-8
s unsubscribe fine=-13=-8
s unsubscribe greet=83=-2
s unsubscribe help=-34=-25
s unsubscribe house=-38=-26
s unsubscribe i=74=-8
s unsubscribe lead=10=-3
s unsubscribe list=-56=-2
s unsubscribe me=45=-18
s unsubscribe meet=-25=-6
s unsubscribe not=27=0
s unsubscribe now=6=-4
s unsubscribe number=39=-3
s unsubscribe out=-90=0
s unsubscribe please=146=-4
s unsubscribe receive=-22=0
s unsubscribe said=-18=-2
s unsubscribe sayStop=-21=0
s unsubscribe tale=-40=0
s unsubscribe text=80=-4
s unsubscribe these=32=-13
s unsubscribe they=-3=-3
s unsubscribe time=24=-24
s unsubscribe yes=57=0
s unsubscribe you=-24=-2
s use answer=-31=-1
s use cease=6=0
s use done=13=-24
s use email=66=-2
s use fine=65=-1
s use i=7=-24
s use lead=45=-1
s use list=3=0
s use me=124=-3
s use more=43=-13
s use not=15=-1
s use now=17=-24
s use number=29=-11
s use text=-8=-1
s use these=-7=-21
s visit auto=-15=7
s visit deal=-6=-121
s visit done=-21=-15
s visit fedUp=-4=-17
s visit fine=-6=34
s visit house=-9=-81
s visit i=-10=62
s visit me=-20=-51
s visit meet=-2=-14
s visit now=59=3
s visit receive=-2=-63
s visit tale=-37=-45
s visit text=-24=-33
s visit these=-11=-73
s visit time=-12=-52
s visit you=-19=-119
s want already=68=37
s want annoyance=-35=-4
s want answer=-7=-4
s want ask=-24=24
s want auto=34=5
s want away=5=-17
s want back=9=-26
s want bit=42=9
s want call=-62=-1
s want can=-4=6
s want cease=35=-86
s want deal=-94=-10
s want done=55=-26
s want email=15=-79
s want fine=18=-61
s want gone=23=8
s want gotOff=48=-24
s want greet=71=11
s want help=-65=16
s want house=-68=-10
s want i=32=10
s want keep=-84=-45
s want kin=-35=-43
s want lead=-15=-15
s want list=64=-51
s want me=29=-12
s want meet=-11=67
s want miss=-58=-17
s want money=-64=17
s want more=25=-94
s want not=31=-49
s want nothing=25=-47
s want now=98=-24
s want number=45=-24
s want out=86=-38
s want please=105=-30
s want receive=84=-84
s want remove=40=2
s want report=-34=36
s want said=-10=-32
s want still=-43=-20
s want tale=-29=-13
s want text=42=-78
s want these=-33=34
s want they=-22=-14
s want time=-32=37
s want toText=36=-11
s want unsubscribe=-4=-17
s want visit=-5=2
s want want=-44=53
s want yes=11=-11
s want you=113=79
s wrong already=57=-19
s wrong answer=21=0
s wrong ask=-44=-44
s wrong away=36=0
s wrong back=19=-13
s wrong cease=45=-24
s wrong deal=18=-6
s wrong fine=14=0
s wrong i=-48=-11
s wrong keep=-33=-1
s wrong kin=-12=-20
s wrong me=51=-31
s wrong more=10=-1
s wrong not=31=-3
s wrong now=73=-27
s wrong number=27=-30
s wrong out=-48=-3
s wrong please=53=-6
s wrong remove=52=-5
s wrong text=24=0
s wrong these=54=-61
s wrong they=-53=-26
s wrong toText=41=0
s wrong you=87=-15
s yes accident=23=-15
s yes already=-3=63
s yes answer=-36=-4
s yes ask=-6=-3
s yes auto=-87=-30
s yes away=79=-2
s yes back=5=37
s yes call=-68=-4
s yes can=-8=48
s yes cease=171=-35
s yes deal=-14=-6
s yes done=28=-23
s yes fine=16=-25
s yes house=-22=103
s yes i=-13=47
s yes keep=5=13
s yes lead=20=-6
s yes me=-17=-44
s yes meet=-18=30
s yes more=-68=-4
s yes not=30=-50
s yes now=67=-17
s yes number=-13=-51
s yes please=3=-62
s yes receive=-86=-6
s yes said=-67=-12
s yes still=-14=63
s yes tale=19=-14
s yes text=-91=-60
s yes these=-15=60
s yes they=-9=54
s yes time=-37=-39
s yes toText=1=-15
s yes unsubscribe=110=0
s yes want=-23=-75
s yes yes=-28=-10
s yes you=-3=-7
s you already=35=27
s you annoyance=63=-11
s you answer=-68=-54
s you ask=51=10
s you auto=-65=-29
s you away=36=-39
s you back=-38=26
s you bit=66=4
s you call=-20=53
s you can=-14=32
s you cease=108=18
s you deal=-102=157
s you done=-2=32
s you email=-23=1
s you fedUp=-18=7
s you fine=-15=18
s you gone=57=-8
s you gotOff=-73=-69
s you greet=9=-23
s you help=-100=56
s you house=-16=119
s you i=30=55
s you if=-16=71
s you keep=89=15
s you kin=-99=-2
s you last=-2=-5
s you laugh=-79=-40
s you lead=5=-50
s you list=4=-101
s you me=92=-47
s you meet=-23=66
s you miss=58=19
s you money=-8=13
s you more=9=43
s you not=40=-9
s you now=73=-32
s you number=18=-9
s you out=-65=6
s you please=93=0
s you receive=-3=-15
s you remove=10=-22
s you report=62=-12
s you said=15=33
s you sayStop=76=-14
s you spamUs=23=-8
s you still=107=21
s you swear=-9=-63
s you switchOff=-22=-15
s you tale=-14=-85
s you terms=-90=-93
s you text=-22=-50
s you these=37=64
s you they=12=27
s you time=-51=40
s you toText=36=30
s you trade=-65=54
s you unsubscribe=-37=-40
s you visit=-17=-77
s you want=5=107
s you wrong=21=-50
s you yes=24=-7
s you you=30=84
w #=82=-7
w ,=46=69
w , <NUMBER>=-94=81
w , <TIME>=-7=-62
w , ADD=-6=-64
w , AKE=9=0
w , AKE ME=8=0
w , ALL=-65=-22
w , ALTO=53=0
w , AND=34=0
w , ANT=-2=22
w , APPELEZ=-27=-31
w , ARE=-43=37
w , ARE YOU=-38=37
w , ARRETE=-5=0
w , ARRETEZ=73=-18
w , ARRETEZ DE=39=-2
w , ARRETEZ |=49=-13
w , BACK=-22=-65
w , BE=-23=13
w , BEST=-52=0
w , BEST LEADS=-44=0
w , BONJOUR=15=-2
w , BONNE=16=0
w , BONNE FIN=13=0
w , BONSOIR=-12=13
w , BONSOIR |=-12=13
w , BORREN=16=-3
w , BORREN MI=7=0
w , BUENAS=49=-8
w , BUENAS TARDES=49=-8
w , BUENOS=24=-9
w , BUENOS DIAS=24=-9
w , BUT=-32=9
w , BUT KEEP=-16=-61
w , BUT KEP=-21=-32
w , C=2=3
w , C EST=2=3
w , CALK=27=-19
w , CALL=15=-62
w , CALL ME=-49=-20
w , CAN=-38=-34
w , CAN I=-3=16
w , CAN YOU=-20=-78
w , CANCEL=101=-38
w , CANCEL IT=56=-4
w , CANCEL MY=66=0
w , CANCEL THE=36=-15
w , CANCEL |=78=-7
w , CANCELEN=44=-1
w , CANT=-39=-3
w , CEASE=80=-4
w , CEASE |=21=-5
w , CESSEZ=73=-20
w , CESSEZ LES=29=0
w , CESSEZ |=71=-20
w , CHANGE=-54=-6
w , CLOSED=-10=-2
w , COMMENT CA=-15=0
w , CONTINUEZ=-42=-5
w , COULD=-4=-37
w , COULD YOU=1=-35
w , CUANDO=-2=61
w , DAMN=-9=-23
w , DAMN |=-9=-23
w , DAVE=56=-12
w , DEJE=-21=-1
w , DEJE DE=20=-1
w , DEJEN=63=-2
w , DEJEN DE=63=-2
w , DELETE=31=-18
w , DELETE THE=-1=-22
w , DESOLE=-9=-1
w , DESOLE |=-9=-1
w , DID=-41=26
w , DID THE=-48=-4
w , DID YOU=-1=40
w , DO=95=19
w , DO NOT=112=-14
w , DO YOU=-13=22
w , DOES=-31=23
w , DOES THAT=-6=23
w , DONE=26=0
w , DONT=61=-74
w , DONT EVER=-23=0
w , DONT NEED=91=-2
w , DONT REMOVE=-130=-3
w , DONT SEND=6=-1
w , DONT STOP=-87=-20
w , DONT TEXT=205=-2
w , DROP=13=-1
w , ECOUTEZ=20=0
w , EFFACEZ=53=-6
w , EL=-28=-55
w , ELLE=-4=-4
w , EMAIL=77=-10
w , EMAIL ME=50=-9
w , EMAIL ONLY=53=-2
w , EN=-32=40
w , ENCORE=1=-3
w , ENCORE UNE=1=-3
w , END=-32=-17
w , ENLEVEZ=16=0
w , ENLEVEZ MOI=17=0
w , ESCRIBAN=-71=-34
w , ESTA=-56=-9
w , ESTATE=-15=-8
w , ESTATE SALE=-8=-8
w , ESTO=-4=-36
w , ESTO ES=-4=-36
w , ESTOY=-27=-47
w , ESTOY EN=-6=-29
w , ETES=-4=13
w , ETES VOUS=-4=13
w , FAVOR=15=-5
w , FAVOR DE=15=-5
w , FICHEZ=58=-3
w , FIX=-65=-91
w , FIX IT=-65=-91
w , FULL=-1=-26
w , GET=-11=-32
w , GET_OFF=35=-5
w , GO=32=-6
w , GOOD=20=1
w , GOOD MORNING=21=0
w , GRACIAS=6=41
w , GRACIAS POR=-6=41
w , HAVE=-24=-34
w , HAVE A=-11=-33
w , HAVENT=-31=-2
w , HE=25=-18
w , HE DOESNT=-18=-11
w , HE QUIT=-78=0
w , HE RETIRED=-12=0
w , HELLO=46=0
w , HELP=-30=-31
w , HEY=24=-26
w , HEY THERE=10=-27
w , HI=-22=20
w , HI ,=-32=20
w , HI |=5=0
w , HOLA=12=0
w , HOLA |=6=-1
w , HOLD=-56=-30
w , HOW=-24=48
w , HOW CAN=-6=42
w , HOW COME=-16=-14
w , HOW DO=-2=-35
w , I=38=-8
w , I AM=54=6
w , I APPRECIATE=-28=-9
w , I CALLED=55=-40
w , I CAN=-3=33
w , I CANT=-3=-1
w , I CHANGED=-1=-23
w , I DO=-89=-51
w , I DONT=61=-35
w , I GOT=-2=47
w , I HATE=16=0
w , I HAVE=-12=-22
w , I JUST=-25=18
w , I LIVE=26=-1
w , I LOVE=-62=-20
w , I MOVED=4=-58
w , I NEED=-58=26
w , I NEVER=-3=-5
w , I PREFER=-73=0
w , I QUIT=-7=-2
w , I REVOKE=3=-1
w , I SAID=56=-32
w , I SHOULD=7=-36
w , I SHOWED=19=-23
w , I SIGNED=45=-28
w , I SOLD=-14=24
w , I SPOKE=34=0
w , I TALKED=20=-7
w , I THOUGHT=14=0
w , I TOLD=5=-2
w , I USED=32=-3
w , I WANT=-3=0
w , I WAS=-15=-16
w , I WILL=1=-13
w , I WITHDRAW=39=-1
w , I WOULD=24=-2
w , ICI=-5=10
w , ID=9=20
w , ID LIKE=47=-8
w , ID LOVE=-6=23
w , IGNORE=-34=-44
w , IL=-17=13
w , ILL=-49=32
w , ILL GET=-12=8
w , IM=-102=-104
w , IM <NUMBER>=-8=-4
w , IM AT=21=-36
w , IM DRIVING=-13=-39
w , IM GETTING=-31=-1
w , IM IN=-15=41
w , IM NOT=25=-18
w , IM ON=-37=-64
w , IM SO=9=0
w , IS=-77=-9
w , IS IT=-35=-14
w , IS THIS=-54=-38
w , IT=-7=7
w , ITS=-60=39
w , ITS <NUMBER>=11=-21
w , ITS A=-23=-22
w , IVE=12=-3
w , IVE BEEN=-21=0
w , IVE HAD=36=-3
w , J=12=22
w , J AI=-10=23
w , JANE=10=-50
w , JANE DOE=10=-50
w , JE=35=-18
w , JE CONDUIS=-10=4
w , JE ME=26=-1
w , JE NE=-15=-5
w , JE SUIS=48=27
w , JE VEUX=7=7
w , JE VOUS=-13=-53
w , JIM=55=-3
w , JOHN=43=-8
w , JUST=-52=17
w , JUST TEXT=-58=0
w , KAREN=-5=0
w , KEE=-60=-24
w , KEEP=-127=-43
w , KEEP IT=-5=-17
w , KEEP ME=-82=-4
w , KEEP THE=-50=-18
w , KEP=-80=0
w , KINDLY=-11=-4
w , KNOCK_OFF=55=-1
w , KNOCK_OFF IT=55=-1
w , LA=-31=47
w , LA CASA=-5=23
w , LA MAISON=-5=35
w , LA QUIERE=-8=38
w , LAST=-13=0
w , LE=-48=65
w , LE PUEDO=-1=59
w , LEAD=-37=-9
w , LEASE=32=-1
w , LEAVE=23=-44
w , LEAVE ME=25=-8
w , LEAVE_ALONE=-3=-2
w , LEAVE_ALONE ME=-3=-2
w , LES=-85=13
w , LES TEXTOS=-63=-1
w , LES TEXTS=-40=0
w , LET=7=19
w , LET ME=5=20
w , LEVE=7=-4
w , LEVE ME=7=-4
w , LISA=-43=-5
w , LLAME=29=-17
w , LLAME A=44=-17
w , LOS=-38=-9
w , LUEGO=-22=-59
w , MAKE=28=-10
w , MANANA=-30=-31
w , MERCI=-85=27
w , MERCI DE=12=11
w , MI=15=18
w , MIKE=46=-9
w , MIKE |=46=-9
w , MIREN=30=0
w , MON=-4=8
w , MON MARI=-4=8
w , MOST=9=0
w , MY=-17=-43
w , MY BUYERS=-22=-14
w , MY CLIENT=-3=0
w , MY LAST=-10=0
w , MY NAME=27=-9
w , MY NUMBER=6=-3
w , MY PHONE=-34=-1
w , MY WIFE=16=-22
w , N=-37=-3
w , NE=78=-7
w , NE M=66=-3
w , NEVER=-29=0
w , NO=89=-44
w , NO ,=39=-6
w , NO ESCRIBAN=67=-3
w , NO LEADS=57=0
w , NO MANDEN=43=-6
w , NO ME=-7=-13
w , NO MOR=65=0
w , NO QUIERO=-16=-6
w , NO TEXTS=42=-1
w , NON=34=-14
w , NOT=-36=-32
w , NOTHING=-14=-21
w , NOTHING ELSE=34=-9
w , NOW=58=0
w , NO_MAS=36=-1
w , NO_MORE=142=-5
w , NO_MORE LEADS=57=-2
w , NO_MORE PLEASE=56=-1
w , NO_MORE TEXTS=16=-1
w , OF=-13=22
w , OF COURSE=-13=22
w , OFF=-44=-16
w , OK=32=-1
w , OK STOP=35=-2
w , OMG=34=0
w , OMG |=34=0
w , ON=-31=-41
w , ONLY=-40=-20
w , ONLY HOUSES=-33=-10
w , PARA=-6=32
w , PAREN=53=-10
w , PAREN |=74=-10
w , PAS=56=-21
w , PAS DE=-19=-9
w , PLEAS=-18=-16
w , PLEAS CHECK=-32=-17
w , PLEASE=12=-31
w , PLEASE CALL=-49=0
w , PLEASE CHECK=-58=-29
w , PLEASE DISCONTINUE=18=-3
w , PLEASE DONT=5=16
w , PLEASE FIX=32=-1
w , PLEASE NEVER=-39=0
w , PLEASE NO_MORE=-10=0
w , PLEASE QUIT=-15=-7
w , PLEASE REMOVE=80=-8
w , PLEASE STOP=76=-10
w , PLEASE TAKE_OFF=54=-1
w , PLEASE TEXT=-47=-10
w , PLEASE UNDO=52=-17
w , PLEASE UNSUBSCRIBE=19=0
w , PLS=39=-7
w , PLS STOP=31=0
w , PLS TAKE_OFF=8=0
w , PLUS=30=-29
w , PLUS DE=64=-13
w , PLZ=-10=-5
w , PLZ DONT=-8=-3
w , PLZ STOP=9=-1
w , POR=-34=-22
w , POR QUE=-34=-22
w , POUVEZ=-14=-9
w , POUVEZ VOUS=-14=-9
w , PUT=-59=-5
w , PUT ME=-59=-5
w , QUAND=-8=16
w , QUAND VOULEZ=-7=4
w , QUE=19=52
w , QUE TENGA=28=-1
w , QUIERO=-29=-6
w , QUIT=117=-21
w , QUIT IT=69=0
w , QUITEN=70=-2
w , QUITENME=116=-10
w , QUITENME |=108=-10
w , RATES=-3=21
w , RATES ARE=-3=21
w , REALTOR=10=-50
w , REALTOR ,=-26=-32
w , REALTOR |=-14=-35
w , REASSIGNED=-28=-11
w , REASSIGNED |=-27=-10
w , REMOVA=17=0
w , REMOVE=130=-14
w , REMOVE IT=69=-5
w , REMOVE ME=94=-1
w , REMOVE MY=71=0
w , REMOVE THAT=-25=-5
w , REMOVE US=31=0
w , REMOVED=-10=-2
w , REPLY=-11=-2
w , RETIREZ=15=-8
w , RETIREZ MOI=34=-2
w , SEE=-13=45
w , SEE YOU=-13=45
w , SELLER=-21=27
w , SEND=-143=-106
w , SENT=-32=38
w , SENT FROM=-32=38
w , SHE=40=-15
w , SHE DOES=8=-1
w , SHE LEFT=-26=0
w , SHES=26=-6
w , SIGAN=-43=-8
w , SOLO=-70=-1
w , SOMEONE=-25=-19
w , SOMEONE WILL=-15=-11
w , SORRY=-44=-49
w , SORRY ,=-5=-4
w , SORRY |=-36=-61
w , SOY=-38=76
w , SOY EL=-4=48
w , SOY JUAN=-27=26
w , START=-42=-45
w , START AGAIN=-42=-8
w , STICK=24=-27
w , STILL=26=-51
w , STO=11=-7
w , STOP=190=-87
w , STOP ASAP=9=0
w , STOP CALLING=-7=0
w , STOP FOR=10=0
w , STOP IT=-11=0
w , STOP NOW=10=0
w , STOP PLEASE=75=0
w , STOP RIGHT=30=0
w , STOP SENDING=37=0
w , STOP TEXTING=92=-19
w , STOP THE=25=0
w , STOP TO=-39=-1
w , STOP TXTING=5=0
w , STOP |=206=-18
w , STOPP=48=-20
w , STOPP |=29=-19
w , STP=10=0
w , SUSPENDER=15=0
w , TAE=6=0
w , TAE ME=6=0
w , TAK=33=-8
w , TAK ME=31=-10
w , TAKE=12=-3
w , TAKE ME=22=0
w , TAKE_OFF=192=-9
w , TAKE_OFF IT=64=-4
w , TAKE_OFF ME=112=-3
w , TAKE_OFF MY=37=0
w , TAKE_OFF THIS=21=0
w , TAKE_OFF US=35=-1
w , TELL=-14=-66
w , TELL THE=-11=-1
w , TEXT=-143=-12
w , TEXT INSTEAD=-34=-6
w , TEXT ME=-43=0
w , TEXT ONLY=-75=-1
w , TEXTEZ=-48=-9
w , TEXTS=-64=-2
w , TEXTS ARE=-71=-2
w , THANK=-64=-25
w , THANK YOU=-65=-25
w , THANKS=-82=-46
w , THANKS FOR=-67=-18
w , THANKS |=-119=-25
w , THAT=-16=-30
w , THAT STOP=-16=-29
w , THE=33=43
w , THE BUYERS=53=-1
w , THE HOA=-2=4
w , THE HOUSE=-3=55
w , THE LEADS=29=0
w , THE LENDER=-21=-30
w , THE PRICE=-1=77
w , THE SELLER=38=0
w , THE WEBSITE=74=-3
w , THEN=-43=-17
w , THESE=-3=-3
w , THESE ARE=24=0
w , THESE TEXTS=14=-3
w , THEY=-22=7
w , THEY DONT=-4=-1
w , THEY REMOVED=-3=-16
w , THEYRE=-16=-2
w , THIS=3=-9
w , THIS IS=13=-8
w , THIS NUMBER=0=-3
w , TODAVIA=-56=27
w , TOM=-21=-27
w , TOM ,=19=-15
w , TOM I=-25=0
w , TOM |=-19=36
w , TOO=-33=-35
w , TOP=66=-25
w , TOP |=66=-25
w , TRY=-28=-88
w , TURN_OFF=75=-6
w , TURN_OFF THE=40=-1
w , UGH=-13=-1
w , UGH |=-13=-1
w , UNSUBSCRIBE=78=-1
w , UNSUBSCRIBE ME=6=0
w , UNSUBSCRIBE |=70=0
w , UNSUBSCRIBED=10=-7
w , USE=-63=-35
w , USE TEXT=-31=-1
w , USE THE=-42=-10
w , VAYANSE=16=0
w , VEUILLEZ=24=-2
w , VEUILLEZ CESSER=16=-2
w , VOULEZ=-2=32
w , VOULEZ VOUS=-2=32
w , VOUS=6=7
w , WANT=-73=42
w , WE=70=7
w , WE CLOSED=65=0
w , WE DONT=14=-11
w , WE NO_LONGER=-29=-9
w , WE WOULD=-3=-2
w , WERE=-13=-33
w , WHAT=-97=-44
w , WHAT A=-60=-33
w , WHAT HAPPENED=-6=-2
w , WHATS=-29=23
w , WHATS A=-14=23
w , WHEN=2=9
w , WHO=-91=-81
w , WHO IS=-85=-59
w , WHY=37=-5
w , WHY AM=13=0
w , WILL=-70=-113
w , WILL CALL=-1=-8
w , WITH=25=-24
w , WOULD=-14=54
w , WOULD YOU=-31=60
w , WOW=-54=-45
w , WOW |=-54=-45
w , WRONG=-12=-3
w , WRONG NUMBER=26=0
w , WRONG THREAD=-27=-4
w , YA=49=55
w , YA_NO=80=-13
w , YA_NO ESCRIBAN=6=0
w , YA_NO MANDEN=57=-1
w , YA_NO ME=52=0
w , YES=-56=43
w , YO=5=0
w , YOU=-56=-41
w , YOU ARE=-24=-4
w , YOU HAVE=-30=-80
w , YOUR=31=-45
w , YOUR TEXTS=46=-3
w , YOURE=52=-2
w , YOUVE=-22=-79
w , YOUVE REACHED=-16=-60
w , |=-61=-89
w <EMOJI>=-151=-92
w <LINK>=-90=-34
w <LINK> ,=30=7
w <LINK> |=-98=19
w <MAIL>=-19=-11
w <MAIL> I=11=-23
w <MAIL> MUCHAS=-45=26
w <MAIL> MUCHAS GRACIAS=-45=26
w <MAIL> NO=-13=-54
w <MAIL> |=-20=-72
w <MISSPELT>=-54=62
w <NUMBER>=-91=103
w <NUMBER> ,=-68=31
w <NUMBER> , <NUMBER>=-24=71
w <NUMBER> , CALL=-7=-13
w <NUMBER> , DOES=-1=12
w <NUMBER> , NOT=-29=-8
w <NUMBER> <NUMBER>=-53=-81
w <NUMBER> <NUMBER> |=-37=-17
w <NUMBER> A=-84=-2
w <NUMBER> AND=19=81
w <NUMBER> AND <NUMBER>=-8=-21
w <NUMBER> ANOS=5=-29
w <NUMBER> ANOS DE=5=-29
w <NUMBER> ANS=3=-10
w <NUMBER> ANS ,=53=24
w <NUMBER> ANS |=-9=-49
w <NUMBER> CENTS=43=-1
w <NUMBER> DE=0=-37
w <NUMBER> DE LA=0=-37
w <NUMBER> HEURES=22=-20
w <NUMBER> HEURES DU=22=-20
w <NUMBER> IN=10=-51
w <NUMBER> IN THE=11=-49
w <NUMBER> LEADS=-18=-8
w <NUMBER> LEADS A=-18=-8
w <NUMBER> MY=-5=-7
w <NUMBER> OAK=-39=62
w <NUMBER> OAK |=-39=62
w <NUMBER> OF=117=-18
w <NUMBER> OF CESE=49=-3
w <NUMBER> OF THESE=99=-14
w <NUMBER> PAR=-27=67
w <NUMBER> PLEASE=-64=-17
w <NUMBER> PLEASE |=-64=-17
w <NUMBER> SO=11=26
w <NUMBER> STOP=64=-47
w <NUMBER> STOP |=110=-6
w <NUMBER> THANKS=-80=0
w <NUMBER> THANKS |=-80=0
w <NUMBER> TIMES=20=-10
w <NUMBER> TO=-5=-6
w <NUMBER> TODAY=-10=-6
w <NUMBER> TODAY |=-10=-6
w <NUMBER> YEARS=21=-54
w <NUMBER> YEARS ,=41=-56
w <NUMBER> YEARS OLD=27=-73
w <NUMBER> YEARS |=-20=6
w <NUMBER> |=-237=-51
w <PHONE>=-129=-10
w <PHONE> ,=40=-3
w <PHONE> YOU=31=-12
w <PHONE> |=-101=-7
w <PRICE>=-58=140
w <PRICE> PER=31=0
w <PRICE> PER TEXT=31=0
w <PRICE> |=-47=85
w <TIME>=-75=-93
w <TIME> ,=-1=-3
w <TIME> PLEASE=-33=-4
w <TIME> PLEASE |=-33=-4
w <TIME> |=-56=-45
w A=21=52
w A <NUMBER>=-29=19
w A ANNULE=-83=-22
w A ARRETE=-64=-39
w A ARRETE DE=-64=-39
w A BETTER=67=-7
w A BLESSED=-17=-54
w A BLESSED DAY=-17=-54
w A BLOQUEAR=6=-7
w A BROKER=-17=-11
w A BROKER IN=-17=-11
w A CEASE=-48=-10
w A CEASE AND=-48=-10
w A CESE=0=-5
w A CHANCE=-4=47
w A CHANCE TO=-2=38
w A CLIENT=-54=-66
w A CLIENT |=-41=-42
w A CLOSING=36=-36
w A CLOSING AT=40=-18
w A CLOSING |=-4=-47
w A COMPLAINT=24=-52
w A DAY=-19=-93
w A DAY ,=14=-2
w A DAY |=-22=-91
w A ESE=14=-12
w A FIRST=36=-1
w A FIRST RESPONDER=34=-1
w A FLIGHT=-19=-64
w A FUNERAL=20=-5
w A GOOD=-56=49
w A GOOD TIME=-24=40
w A GREAT=-5=4
w A GREAT DAY=7=-23
w A HOME=22=32
w A HOME |=17=23
w A HOUSE=60=-4
w A HOUSE IN=38=-2
w A HOUSE |=-12=27
w A JOKE=-56=-71
w A JOKE |=-46=-44
w A KID=40=-20
w A KID ,=30=-47
w A KID |=-35=0
w A L=-29=-11
w A L ACHETEUR=-35=-4
w A LA=5=-35
w A LA OFICINA=10=-15
w A LANDLINE=12=-11
w A LAS=0=114
w A LAS <NUMBER>=0=114
w A LEAD=-66=0
w A LEAD FROM=-52=0
w A LENDER=-6=60
w A LENDER |=-6=57
w A LISTING=-2=5
w A LONG=-13=-29
w A LONG DAY=-13=-29
w A LOOK=-15=52
w A LOOK |=-15=52
w A MEETING=-23=-29
w A MEETING ,=18=-3
w A MEETING IM=9=0
w A MEETING MY=0=-3
w A MEETING |=-25=-16
w A MESSAGE=-49=-70
w A MESSAGE |=-77=-18
w A MISTAKE=11=-3
w A MISTAKE ,=5=-1
w A MONTH=-32=43
w A NEW=-19=20
w A NEW PHONE=-17=-10
w A NO=53=-11
w A NOTIFICATION=-44=-49
w A NUMBER=-30=-35
w A PHARMACY=24=-1
w A PHARMACY LINE=24=-1
w A PLANE=42=-55
w A PLANE |=9=-50
w A PLUMBER=59=-3
w A PROBLEM=-6=-1
w A PROBLEM |=-6=-1
w A QUICK=0=33
w A REALTOR=9=-13
w A RELATOR=52=-2
w A REPORTAR=62=-27
w A REPORTAR ,=40=-12
w A SCAM=-9=-24
w A SCHOOL=18=43
w A SHOWING=-38=-15
w A SHOWING IN=-10=-8
w A STOP=63=-56
w A TEACHER=40=-1
w A TEXT=60=-3
w A TEXT |=-55=-2
w A TOUR=-10=37
w A UNE=-25=5
w A WEEK=-95=-74
w A WEEK ,=-7=-5
w A WEEK |=-93=-71
w A YEAR=-2=69
w A |=126=-5
w AAP=39=0
w AAP |=39=0
w AASP=19=-1
w AASP |=19=-1
w ABCK=-15=-30
w ABIUT=2=33
w ABLE=-2=68
w ABLE TO=-2=68
w ABLE TO STOP_BY=-5=23
w ABOOUT=8=-14
w ABOOUT THE=-1=-14
w ABOU=-24=-3
w ABOUT=-21=45
w ABOUT <NUMBER>=-16=57
w ABOUT A=-4=19
w ABOUT IT=-36=-26
w ABOUT IT |=-36=-26
w ABOUT LUNCH=-10=-14
w ABOUT MY=-9=48
w ABOUT TEXTING=23=-19
w ABOUT TEXTING ME=18=-9
w ABOUT THE=-46=46
w ABOUT THE HOME=-7=42
w ABOUT THE HOUSE=-12=16
w ABOUT THE KEY=-5=-94
w ABOUT THE LISTING=-5=77
w ABOUT THE PRICE=-21=-46
w ABOUT THE PROPERTY=-3=44
w ABOUT |=-11=-50
w ABOUTT=1=-5
w ABOUUT=-1=-33
w ABOUUT THE=-1=-33
w ABOUY=-11=-15
w ABPUT=9=-13
w ABSENT=-12=-41
w ACCEPT=-69=-11
w ACCEPT TEXT=-53=-4
w ACCEPT TEXT MESSAGES=-53=-4
w ACCEPT TEXTS=-40=-7
w ACCIDENT=12=-15
w ACCIDENT ,=12=-15
w ACCIDENT , PLEASE=-2=-15
w ACCOUNT=-63=-89
w ACCOUNT |=-22=-42
w ACEPTA=-12=69
w ACHETER=-19=35
w ACHETER |=-12=-25
w ACHETEUR=-82=-56
w ACHETEUR A=-9=-35
w ACHETEUR NE=-33=-3
w ACHETEUR NE VEU=-18=-1
w ACHETEUR NE VEUT=-13=0
w ACK=-15=-34
w ACOSO=63=-32
w ACTIVE=-71=-21
w ACTIVE |=-45=-17
w AD=19=-14
w ADD=-93=-100
w ADD ME=-30=-11
w ADDENDUM=-2=-14
w ADDENDUM |=-2=-11
w ADDRESS=-102=-66
w ADDRESS |=-65=-43
w ADIOS=49=-1
w ADVISED=76=-1
w ADVISED THAT=52=-1
w ADVISED THAT I=21=0
w AE=-1=-3
w AE ME=3=-1
w AENT=-5=-12
w AERA=-26=-2
w AFTER=-26=-30
w AFTER <NUMBER>=-29=-38
w AFTER <NUMBER> |=-31=-74
w AFTER <TIME>=-15=-3
w AFTER <TIME> |=-8=-1
w AFTER LUNCH=-1=-6
w AFTER LUNCH |=-1=-6
w AFTER THE=-1=-26
w AFTERNOON=0=73
w AGAIN=5=-49
w AGAIN ,=-32=-4
w AGAIN AND=-17=-7
w AGAIN AND THEN=-16=-7
w AGAIN ASAP=16=0
w AGAIN ASAP |=16=0
w AGAIN MONDAY=-45=-12
w AGAIN MONDAY |=-45=-12
w AGAIN PLEASE=94=-5
w AGAIN PLEASE |=94=-5
w AGAIN RIGHT=25=-2
w AGAIN RIGHT NOW=25=-2
w AGAIN TODAY=-40=-10
w AGAIN TODAY |=-45=4
w AGAIN |=4=-98
w AGENT=-35=-1
w AGENT ,=-83=-56
w AGENT AND=11=-10
w AGENT AND I=11=-10
w AGENT FOR=-3=41
w AGENT FOR <NUMBER>=10=16
w AGENT ON=-27=28
w AGENT ON THE=-2=-40
w AGENT QUIT=7=-16
w AGENT TO=-49=0
w AGENT |=-10=22
w AGENTE=33=4
w AGENTE ,=29=34
w AGENTE , NO=46=-10
w AGENTE DEL=-5=49
w AGENTE IM=27=-1
w AGENTE IM NOT=27=-1
w AGENTE YA_NO=-15=-4
w AGENTE |=-31=-63
w AGENTS=-55=-37
w AGENTS ,=-9=-51
w AGENTS |=-54=-16
w AGENY=-20=-25
w AGO=-6=33
w AGO ,=50=-6
w AGO |=-63=47
w AGREE=-43=-2
w AGREE TO=-43=-2
w AGREED=27=-1
w AGREED TO=27=-1
w AGREED TO ONE=27=-1
w AHEAD=18=-5
w AHORA=11=-15
w AHORITA=-40=-28
w AHORITA NO=-40=-28
w AHVE=-3=-19
w AI=-22=18
w AI APELE=27=9
w AI APELE LE=29=12
w AI CHANGE=17=-8
w AI CHANGE DE=17=-8
w AI DIT=45=-5
w AI PAS=-17=-15
w AI PLUS=-101=-4
w AI RECU=-2=17
w AI RECU VOTRE=-6=17
w AIMERAIS=22=-5
w AKE=57=-25
w AKE ME=42=0
w AKE ME OFF=42=0
w AKREADY=-7=-6
w AL=-137=-84
w AL COMPRADOR=-8=-31
w AL DUENO=-69=-17
w AL INQUILINO=-28=-2
w AL RATO=-21=-48
w AL RATO |=-21=-48
w AL VENDEDOR=-11=-13
w ALABAMA=-50=-1
w ALARMS=34=0
w ALARMS OVER=26=0
w ALARMS OVER YOUR=26=0
w ALERADY=20=0
w ALERT=-52=-55
w ALERT ME=-104=-12
w ALERT |=22=0
w ALERTAS=75=-17
w ALERTAS INMEDIATAMENTE=26=-2
w ALERTAS INMEDIATAMENTE |=17=-1
w ALERTAS YA=77=-8
w ALERTAS YA |=77=-8
w ALERTAS |=4=-7
w ALERTES=13=-37
w ALERTES ,=-30=-5
w ALERTES TOUT=28=-3
w ALERTES TOUT DE=28=-3
w ALERTES |=40=-23
w ALERTS=-2=-83
w ALERTS ANY=0=-6
w ALERTS ARE=-49=-20
w ALERTS ASAP=23=0
w ALERTS ASAP |=23=0
w ALERTS COME=-17=-73
w ALERTS END=-42=-11
w ALERTS END |=-42=-11
w ALERTS NOW=11=0
w ALERTS NOW |=11=0
w ALERTS PLEASE |=-46=0
w ALERTS RIGHT=-46=-1
w ALERTS RIGHT NOW=-46=-1
w ALERTS THANK=10=0
w ALERTS THANK YOU=10=0
w ALERTS TO=5=-8
w ALERTS |=27=-51
w ALL=42=-73
w ALL COMMUNICATIONS=42=-2
w ALL COMMUNICATIONS |=21=-2
w ALL DAY=-22=-25
w ALL MESSAGES=23=0
w ALL OF=87=0
w ALL SET=-18=-39
w ALL SET ,=15=0
w ALL TEXTS=-61=0
w ALL THE=-131=-56
w ALL THE LEADS=-84=-24
w ALL WEEK=22=-18
w ALL WEEK ,=41=-10
w ALL WEEK |=-14=-1
w ALLS=-44=0
w ALONE=86=-34
w ALONG=31=50
w ALRAEDY=47=-2
w ALRAEDY |=47=-2
w ALREADY=46=-42
w ALREADY ,=31=-2
w ALREADY HAVE=-13=-11
w ALREADY HAVE MORE=33=-2
w ALREADY |=85=-16
w ALREDAY=25=0
w ALREDAY |=25=0
w ALREDY=-5=0
w ALREDY |=-5=0
w ALTO=117=102
w ALTO |=36=52
w AM=9=-7
w AM A=51=21
w AM DRIVING=22=5
w AM DRIVING ,=-22=-57
w AM DRIVING I=21=0
w AM DRIVING |=18=15
w AM GOING=20=-8
w AM GOING TO=20=-8
w AM I=-22=-4
w AM I GETTING=-46=-1
w AM I STILL=19=-3
w AM IN=-63=-40
w AM IN A=-56=-43
w AM IN CHURCH=4=-5
w AM IN THE=32=-4
w AM NOT=41=-2
w AM NOT AN=57=0
w AM NO_LONGER=45=-7
w AM NO_LONGER AN=38=-9
w AM ON=-2=9
w AM OUT=-36=-1
w AM OUT OF=-36=-1
w AM RETIRED=21=0
w AM STILL=-32=-12
w AMY=-88=55
w AMY ,=-119=-12
w AMY |=47=-24
w AN=34=42
w AN AGENT=23=21
w AN AGENT AND=11=-10
w AN AGENT |=38=56
w AN AUTOMATED=-21=-40
w AN HOA=-2=57
w AN HOUR=5=-27
w AN HOUR ,=-29=-4
w AN HOUR |=8=-28
w AN OFFER=-20=18
w AN OFFER |=-20=-6
w ANCE=-37=-37
w ANCIEN=-6=-4
w AND=-48=67
w AND <NUMBER>=-8=-24
w AND <NUMBER> |=-2=-11
w AND CALL=6=-1
w AND CALL ME=18=-47
w AND CANT=-109=-97
w AND CANT TEXT=-67=0
w AND CANT WORK=17=0
w AND DESIST=14=-11
w AND DESIST |=15=-3
w AND DONT=99=-3
w AND DONT TEXT=9=0
w AND FIVE=0=-24
w AND FIVE AGENTS=0=-24
w AND GIVE=-26=14
w AND HE=-46=-19
w AND I=74=-58
w AND I DONT=32=-1
w AND I GET=56=-4
w AND I LAUGHED=-31=-9
w AND ILL=-3=38
w AND IM=44=0
w AND IT=-7=-13
w AND IT ISNT=23=-2
w AND JUST=33=-66
w AND LOSE_NUMBER=63=-1
w AND LOSE_NUMBER MY=63=-1
w AND NEED=39=-3
w AND NEED THIS=32=-1
w AND NOTHING=82=0
w AND REMOVE=26=0
w AND REMOVE ME=26=0
w AND SHE=-55=-2
w AND STOP=54=0
w AND TAKE_OFF=22=-1
w AND TAKE_OFF ME=22=-1
w AND TEXT=-109=-17
w AND TEXT ME=-99=-10
w AND THANK=62=-2
w AND THANK YOU=62=-2
w AND THE=-44=18
w AND THEN=-24=-11
w AND THEN BOUGHT=-16=-7
w AND THESE=64=0
w AND THEY=-34=-4
w AND THEY DID=-34=-4
w AND THIS=31=0
w AND UNSUBSCRIBE=16=0
w AND UNSUBSCRIBE ME=16=0
w AND USE=12=-5
w AND WAITED=6=-13
w AND WAITED AN=6=-13
w AND WILL=-103=-89
w AND WILL GET=-7=-14
w AND WILL REPLY=-2=-4
w AND WONT=-62=0
w AND WONT RECEIVE=-62=0
w AND YOU=33=11
w AND YOU KEEP=28=0
w AND YOURE=71=-32
w ANN=-12=-24
w ANN HAS=0=-4
w ANN HERE=-27=-21
w ANN HERE ,=13=-34
w ANN HERE |=-29=0
w ANN |=73=0
w ANNOYING=54=-10
w ANNULE=-91=-20
w ANNULE LE=-91=-18
w ANNULER=70=-9
w ANNULEZ=-10=-21
w ANOS=11=-28
w ANOS DE=5=-29
w ANOS DE AGENTE=5=-29
w ANOTHER=84=35
w ANOTHER COMPANY=32=-1
w ANOTHER COMPANY |=31=-1
w ANOTHER ONE=116=33
w ANOTHER ONE OF=48=-3
w ANOTHER ONE |=118=-1
w ANOTHER STATE=60=-8
w ANOTHER STATE |=59=-8
w ANOTHER TEXT=86=-13
w ANOTHER TEXT |=29=-1
w ANS=3=-10
w ANS ,=53=24
w ANS |=-9=-49
w ANSWER=33=11
w ANSWER ,=16=18
w ANSWER |=-43=12
w ANSWERED=32=-1
w ANSWERING=-29=-14
w ANT=15=18
w ANT TO=32=5
w ANTES=-28=-67
w ANTES DE=-20=-54
w ANTES DE LAS=-13=-1
w ANY=-77=49
w ANY LONGER=95=-6
w ANY MESSAGES=34=0
w ANY MESSAGES |=34=0
w ANY MOR=20=-3
w ANY MORE=23=-23
w ANY MORE ,=5=0
w ANY MORE LEADS=-4=0
w ANY MORE MESSAGES=-37=-2
w ANY MORE MSGS=62=-7
w ANY MORE OF=42=0
w ANY MORE SHOWINGS=-4=-2
w ANY MORE TEXT=60=0
w ANY MORE |=4=0
w ANY MSGS=5=0
w ANY OTER=-2=7
w ANY OTER QUESTIONS=-2=7
w ANY OTHER=-9=64
w ANY OTHER QUESTIONS=-5=24
w ANY TEXT=-61=-1
w ANY TEXTS=-28=-3
w ANY TEXTS FROM=-37=-1
w ANY TIME=-73=41
w ANY TIME |=-27=7
w ANYMORE=78=-75
w ANYMORE ,=-3=-15
w ANYMORE , PLEASE=-19=0
w ANYMORE , REMOVE=45=-3
w ANYMORE , STOP=13=0
w ANYMORE , TAKE_OFF=9=-2
w ANYMORE AND=28=-3
w ANYMORE PLEASE=35=-4
w ANYMORE PLEASE |=24=0
w ANYMORE SO=30=0
w ANYMORE THANKS=18=-1
w ANYMORE THANKS |=18=-1
w ANYMORE |=98=-29
w ANYTHING=-38=-37
w ANYTHING ELSE=6=0
w ANYTHING FROM=1=15
w ANYTHING FROM THESE=-10=15
w ANYTHING |=-64=-47
w ANYTIME=-100=-2
w AONUT=-8=-6
w AONUT THE=-8=-6
w APELE=27=9
w APELE LE=29=12
w APELE LE BUREAU=29=12
w APORECIATE=11=0
w APP=-78=-106
w APP |=-64=-73
w APPELER=-78=-35
w APPELER |=-9=-5
w APPELEZ=-29=-31
w APPELLE=5=-39
w APPELLE JULIE=13=-37
w APPELLE JULIE ,=7=-40
w APPELLE JULIE HEY=-1=21
w APPELLE JULIE I=28=0
w APPELLE JULIE |=-7=-17
w APPLY=-46=-12
w APPLY |=-44=-5
w APPOINTMENT=-18=-77
w APPOINTMENT |=-14=-2
w APPRAISAL=-9=-21
w APPRECIATE=15=-50
w APPRECIATE IT=-56=-40
w APPRECIATE IT ,=-3=-1
w APPRECIATE IT THIS=20=0
w APPRECIATE IT YA=31=-6
w APPRECIATE IT |=-59=-84
w APPROVED=-1=38
w APPROVED |=-1=32
w APRES=-15=-27
w AQUI=33=0
w AQUI ,=33=0
w ARE=-56=5
w ARE <NUMBER>=-5=101
w ARE <PRICE>=3=36
w ARE A=-67=1
w ARE ANNOYING=46=-11
w ARE FINE=-39=-1
w ARE FINE |=-36=-1
w ARE GREAT=-63=-4
w ARE HOME=-5=-44
w ARE HOME ,=27=14
w ARE HOME |=-15=-64
w ARE MY=-100=-12
w ARE MY LEADS=-10=0
w ARE NOT=55=-9
w ARE NOT GOOD=-10=15
w ARE TEXTING=27=-1
w ARE TEXTING A=15=-1
w ARE THE=-81=-31
w ARE TOO=-9=-15
w ARE TOO HIGH=3=-14
w ARE UNSOLICITED=15=0
w ARE UNSOLICITED |=15=0
w ARE USELESS=3=-7
w ARE USELESS |=0=-8
w ARE YOU=-23=12
w ARE YOU AVAILABLE=-1=12
w ARE YOU FREE=-3=45
w ARE YOU GOING=61=-41
w ARE YOU HERE=-19=40
w ARE YOU HOPING=-4=58
w ARE YOU KIDDING=-22=-30
w ARE YOU LOOKING=-1=46
w ARE YOU PRE=-1=38
w ARE YOU STILL=-10=-17
w ARE YOU THINKING=-15=48
w ARE YOU |=-15=-55
w ARE YOUR=-12=23
w ARE |=-57=28
w AREA=-75=12
w AREA ,=-10=12
w AREA ANYMORE=40=-6
w AREA BUT=-1=18
w AREA |=-101=39
w AREADY=6=-1
w AREADY |=6=-1
w ARLEADY=39=-25
w ARLEADY |=37=-26
w AROUND=-10=-20
w ARRET=-22=-10
w ARRET SVP=94=-1
w ARRET |=23=0
w ARRETE=13=-74
w ARRETE DE=-21=-48
w ARRETE DE M=17=-6
w ARRETE DE REPONDRE=-22=-5
w ARRETE PAS=37=-6
w ARRETE |=49=-15
w ARRETER=36=-87
w ARRETER AU=-100=-3
w ARRETER AU BUREAU=-82=-1
w ARRETER D=4=-32
w ARRETER D APPELER=-7=-33
w ARRETER DE=-30=-13
w ARRETER LES=57=-3
w ARRETER S=87=-5
w ARRETER |=-23=-34
w ARRETEZ=105=-54
w ARRETEZ CA=31=0
w ARRETEZ CA |=17=0
w ARRETEZ DE=-18=-3
w ARRETEZ DE M=-19=-3
w ARRETEZ L=-13=-1
w ARRETEZ LES=-90=-1
w ARRETEZ LES ALERTES=-77=-1
w ARRETEZ MERCI=14=0
w ARRETEZ MERCI |=9=0
w ARRETEZ PAS=-36=0
w ARRETEZ VOS=-37=-3
w ARRETEZ |=190=-39
w ARRIVE=-63=-11
w AS=90=-54
w AS MY=13=0
w AS SPAM=-27=-10
w ASA=25=-22
w ASAO=72=-3
w ASAO |=72=-3
w ASAP=108=-63
w ASAP ,=3=-2
w ASAP |=96=-63
w ASID=-76=-17
w ASK=56=14
w ASK ,=58=0
w ASK FOR=-60=37
w ASK TO=48=-11
w ASK TO BE=-6=-5
w ASK YOU=19=-5
w ASK YOU TO=12=-5
w ASKE=-48=24
w ASKED=-45=18
w ASKED ABOUT=-4=78
w ASKED ABOUT THE=-4=58
w ASKED FOR=14=-3
w ASKED ME=10=-2
w ASKED THE=-8=-27
w ASKED THE NEIGHBOR=-13=-27
w ASKED TO=-69=-53
w ASKED TO BE=-17=-24
w ASKED YOU=5=0
w ASKING=110=-8
w ASKING ABOUT=-27=-5
w ASKING ABOUT THE=-21=-20
w ASLEEP=5=8
w ASLEEP ,=35=-2
w ASLEEP , I=27=-3
w ASLEEP |=-8=-7
w ASP=16=0
w ASP |=16=0
w ASPA=65=-21
w ASPA |=65=-21
w ASSEZ=35=-29
w ASSISTANT=-78=-26
w ASSISTANT ,=-43=-6
w ASSISTANT GETS=46=-7
w ASSISTANT HANDLES=-4=20
w ASSISTANT HANDLES THIS=-4=20
w ASSISTANT |=-78=-81
w AT=-18=35
w AT <NUMBER>=-68=21
w AT <NUMBER> ,=11=-46
w AT <NUMBER> TODAY=-10=-6
w AT <NUMBER> |=-28=-4
w AT <PHONE>=28=20
w AT <PHONE> ,=35=-28
w AT <PHONE> YOU=68=-15
w AT <PHONE> |=5=34
w AT <TIME>=11=25
w AT A=19=-15
w AT A FUNERAL=20=-5
w AT CLOSING=-10=46
w AT CLOSING |=-10=46
w AT DINNER=26=-7
w AT DINNER ,=89=-37
w AT DINNER |=-8=-2
w AT IT=-4=12
w AT IT |=-4=12
w AT KW=61=-1
w AT MIDNIGHT=-13=-38
w AT MIDNIGHT |=-13=-38
w AT MOMS=-36=-41
w AT MY=-6=-18
w AT MY SONS=-7=-18
w AT NIGHT=14=-25
w AT NIGHT |=67=-13
w AT ONCE=35=0
w AT ONCE |=35=0
w AT THAT=-9=-12
w AT THE=-16=13
w AT THE BANK=12=-9
w AT THE CONFERENCE=19=-5
w AT THE END_OF=-35=-90
w AT THE GYM=-16=-104
w AT THE HOUSE=-3=62
w AT THE OFFICE=15=-14
w AT THE PROPERTY=-8=39
w AT THIS=-40=-31
w AT THIS ,=6=-1
w AT THIS NUMBER=65=-1
w AT THIS TIME=-55=-8
w AT WORK=-57=-93
w AT WORK ,=-60=-39
w AT WORK |=-37=-63
w ATPP=19=-2
w ATTACHED=-60=-3
w ATTACHED |=-60=-3
w ATTORNEY=49=-41
w AU=-83=-55
w AU BUREAU=-101=-61
w AU BUREAU |=-23=-42
w AU NOTAIRE=-54=-28
w AU TRAVAIL=-20=-25
w AU TRAVAIL ,=-28=-24
w AU TRAVAIL WE=33=-5
w AU TRAVAIL |=-17=-17
w AU VOLANT=-20=-49
w AU VOLANT ,=-20=-49
w AUJOURDHUI=-55=-40
w AUJOURDHUI |=-49=-30
w AUTHORIZATION=-30=-13
w AUTHORIZATION TO=-40=-13
w AUTO=-58=-72
w AUTO REPLY=-36=-26
w AUTO REPLY |=-2=-6
w AUTO RESPONSE=-14=-8
w AUTO |=-32=-32
w AUTOBUS=-79=-26
w AUTOBUS |=-66=-18
w AUTOMATED=-22=-43
w AUTOMATED MESSAGE=-23=-5
w AUTOMATED REPLY=-13=-12
w AUTOMATED RESPONSE=-75=0
w AUTOMATIC=-38=-35
w AUTOMATIC MESSAGE=-9=-34
w AUTOMATIQUE=-28=-2
w AUTRE=-58=25
w AUTRES=-20=38
w AUX=3=0
w AVAILABLE=-68=78
w AVAILABLE THIS=-2=23
w AVAILABLE THIS WEEKEND=-2=23
w AVAILABLE |=-27=18
w AVANT=-10=-13
w AVANT <TIME>=-3=0
w AVANT LUNDI=-1=-3
w AVANT LUNDI |=-1=-3
w AVANT VENDREDI=-1=-11
w AVANT VENDREDI |=-1=-11
w AVAT=-11=-17
w AVE=-55=-27
w AVEC=41=-8
w AVEC VOS=92=-10
w AVEC VOS TEXTOS=38=-3
w AVEZ=-36=100
w AVEZ VOUS=-30=97
w AVOIR=22=-55
w AVOIR DE=85=-2
w AWAY=41=-10
w AWAY |=15=-11
w AWESOME=-61=-75
w AYER=13=-58
w AYER ,=15=-36
w AYER , I=3=-1
w AYER |=-4=-39
w AYUDAR=-5=22
w BAC=18=-11
w BACK=-4=-3
w BACK ,=-32=11
w BACK FROM=26=-4
w BACK FROM THE=26=-4
w BACK IN=-15=11
w BACK LATER=-2=-27
w BACK LATER |=-2=-26
w BACK MY=30=-9
w BACK ON=-69=11
w BACK ON THE=-28=47
w BACK ON |=-29=-10
w BACK THEN=-9=-2
w BACK THEN |=-9=-2
w BACK TO=-10=-32
w BACK TO YOU=-10=-32
w BACK |=-24=-71
w BAD=-137=78
w BAD ,=-100=35
w BAD |=-47=-31
w BAJA=-45=-17
w BAJA DEL=96=0
w BAJA POR_FAVOR=8=0
w BAJA POR_FAVOR |=8=0
w BAJA |=-80=-13
w BAJAR=-39=-36
w BAJAR EL=-39=-36
w BAJAR EL PRECIO=-11=-36
w BAJO=-57=-26
w BAJO CONTRATO=-3=36
w BANCO=-8=-56
w BANK=-66=-55
w BANKER=-21=48
w BANKER |=-19=12
w BANNK=-3=-17
w BASE=21=0
w BASTA=105=-8
w BASTA DE=33=-5
w BAY=-53=66
w BAY HOMES=-1=-25
w BBEEN=-3=0
w BBOSS=8=-2
w BCAK=-37=-24
w BCAK |=-39=-4
w BE=86=-17
w BE A=-3=-82
w BE ABLE=-7=25
w BE ABLE TO=-7=25
w BE ADVISED=76=-1
w BE ADVISED THAT=52=-1
w BE CONTACTED=4=-4
w BE CONTACTED |=-10=-3
w BE HOME=-12=-86
w BE IN=36=-57
w BE IN TOUCH=-7=-10
w BE LATE=-27=-11
w BE LEFT_OFF=6=-4
w BE ON=43=-37
w BE ON THE=21=-32
w BE ON THIS=52=-3
w BE REMOVED=27=-31
w BE REMOVED FROM=-50=-3
w BE REMOVED THANK=3=-6
w BE REMOVED |=46=-17
w BE REPORTED=6=-2
w BE SENT=-24=-4
w BE SENT |=-60=-3
w BE SUED=58=-30
w BE TAKEEN=36=0
w BE TAKEEN OFF=36=0
w BE TAKEN_OFF=-57=-20
w BE TAKEN_OFF THIS=41=0
w BE TAKEN_OFF |=29=-1
w BE THE=131=-26
w BE THE LAST=102=-20
w BE THERE=-44=48
w BE UNSUBSCRIBE=32=0
w BE UNSUBSCRIBE |=32=0
w BE UNSUBSCRIBED=63=-1
w BE UNSUBSCRIBED |=30=-1
w BE USEFUL=23=-2
w BE USEFUL AND=23=-2
w BE WITH=-24=-58
w BE WITH YOU=-11=-15
w BEAT=-17=3
w BEAT_IT=16=0
w BEAUCOUP=-29=-18
w BEAUCOUP ,=32=-3
w BEAUCOUP |=-31=-1
w BECAUSE=21=-21
w BECAUSE OF=21=-21
w BECAUSE OF YOU=62=-9
w BEDS=-38=5
w BEEN=-11=-51
w BEEN IN=-15=-22
w BEEN IN REAL=-15=-22
w BEEN ON=43=-1
w BEEN ON YOUR=28=-1
w BEEN OPTED_OUT=-13=-11
w BEEN OPTED_OUT |=-13=-11
w BEEN RAINING=22=-18
w BEEN RAINING ALL=22=-18
w BEEN REMOVED=-43=-12
w BEEN REMOVED |=-22=-12
w BEEN TAKEN_OFF=-42=0
w BEEN TAKEN_OFF OUR=-42=0
w BEEN UNSUBSCRIBED=-45=-2
w BEEN UNSUBSCRIBED AND=-27=0
w BEEN UNSUBSCRIBED |=-22=-3
w BEFOR=-49=-1
w BEFORE=-52=-33
w BEFORE <NUMBER>=-85=-74
w BEFORE <NUMBER> ,=-4=-1
w BEFORE <NUMBER> |=-7=-72
w BEFORE CLOSING=-3=-29
w BEFORE CLOSING ,=-1=-35
w BEFORE CLOSING |=-1=-36
w BEFORE I=-38=-28
w BEFORE THE=-12=20
w BEFORE |=87=-14
w BEFRE=-47=-10
w BEHALF=60=-36
w BEHALF OF=60=-36
w BEHALF OF TOM=-31=-29
w BEING=76=-18
w BEING TEXTED=80=-1
w BEING TEXTED |=73=-1
w BENDIGA=-1=-15
w BENDIGA ,=-14=-6
w BENDIGA |=-4=-34
w BERN=-18=0
w BEST=-87=6
w BEST ,=-17=-26
w BEST , TOM=-17=-26
w BEST LEADS=-45=-1
w BEST |=-17=40
w BETTER=42=18
w BETTER FOR=-76=43
w BETTER |=-61=-36
w BETWEEN=-52=-23
w BETWEEN <NUMBER>=-42=-21
w BETWEEN <NUMBER> AND=-8=-21
w BIEN=-75=-26
w BIENES=17=49
w BIENES RAICES=17=49
w BILL=-71=-68
w BLESS=8=-22
w BLESS ,=-35=-55
w BLESS |=21=36
w BLESSED=-17=-54
w BLESSED DAY=-17=-54
w BLESSED DAY ,=8=-15
w BLESSED DAY |=-22=-42
w BLIND=20=0
w BLIND ,=20=0
w BLOCK=-59=-71
w BLOCK YOU=17=-3
w BLOCKED=-77=-47
w BLOCKED HIM=-5=-1
w BLOCKED HIM |=-5=-1
w BLOCKING=97=-33
w BLOQUEAR=6=-7
w BOAT=-72=-12
w BOB=-30=-28
w BOB MILLER=-14=-26
w BOB MILLER WITH=-14=-26
w BOMJOUR=6=0
w BON=-12=-17
w BONJOUR=-4=-4
w BONJOUR ,=26=0
w BONJOUR , I=-6=3
w BONJOUR I=-34=-3
w BONJOUR JULIE=-1=13
w BONJOUR JULIE ,=-1=13
w BONJOUR MADAME=-13=37
w BONJOUR MADAME ROY=-11=38
w BONJOUR MARC=-5=7
w BONJOUR MARC ,=-5=7
w BONJOUR MONSIEUR=-3=11
w BONJOUR YOU=0=-7
w BONJOUR |=-28=-56
w BONJUOR=-25=-15
w BONNE=-13=-64
w BONNE FIN=7=-48
w BONNE FIN DE=7=-48
w BONNE JOURNEE=-24=-28
w BONNE JOURNEE |=-15=-28
w BONSOIR=-22=-43
w BONSOIR ,=18=-42
w BONSOIR MADAME=-2=9
w BONSOIR MARC=-14=26
w BONSOIR MARC ,=-14=26
w BONSOIR MONSIEUR=-15=15
w BONSOIR |=-52=-57
w BORRAR=-75=-17
w BORRE=-33=-31
w BORRE MI=12=0
w BORREN=-38=-8
w BORREN MI=16=0
w BORREN MI NUMERO=6=0
w BORRENME=83=-24
w BORRENME DE=29=-23
w BORRENME DE SU=18=0
w BOSS=93=-3
w BOSS |=79=0
w BOTHER=21=-66
w BOTHER SOMEONE=28=-23
w BOTHER SOMEONE ELSE=28=-23
w BOTHER YOU=-32=-65
w BOTHER YOU ,=-24=-58
w BOTHER YOU |=-25=-62
w BOTHERING=80=-28
w BOTHERING ME=35=-21
w BOTHERING MY=99=-1
w BOUGHT=-68=14
w BOUNCED=-17=-49
w BQCK=-47=-11
w BREAK=-21=73
w BRENDA=75=25
w BRENDA ,=-19=36
w BRENDA HERE=51=-2
w BRENDA HERE |=51=-2
w BRENDA |=58=-4
w BRING=-23=12
w BROKEN=-44=-53
w BROKEN |=-53=-52
w BROKER=-7=-55
w BROKER IN=-17=-11
w BROKER IN PENSACOLA=-17=-11
w BROKER |=-68=-14
w BROKERAGE=-9=-20
w BROKERAGE TO=-11=-4
w BROTHER=-42=-30
w BROTHER |=-42=-30
w BUDDY=-59=-89
w BUDGET=-6=51
w BUDGET |=-4=69
w BUEN=-22=-32
w BUEN DIA=-22=-32
w BUEN DIA ,=-70=0
w BUEN DIA |=5=-84
w BUENAS=-1=-36
w BUENAS TARDES=-1=-41
w BUENAS TARDES ,=-27=-41
w BUENAS TARDES JUAN=-4=19
w BUENAS TARDES MARIA=-4=44
w BUENAS TARDES |=-40=-21
w BUENOS=4=-34
w BUENOS DIAS=4=-34
w BUENOS DIAS ,=-67=18
w BUENOS DIAS NO=40=-1
w BUENOS DIAS SENOR=-1=13
w BUENOS DIAS |=-80=-23
w BUEYR=-1=-36
w BUREAU=7=-24
w BUREAU HIER=29=12
w BUREAU HIER ,=13=29
w BUREAU HIER |=4=-22
w BUREAU |=12=-57
w BURIED=63=-4
w BURIED MY=63=-4
w BURIED MY MOTHER=69=-3
w BUS=-130=-75
w BUSINESS=82=-73
w BUSINESS ,=5=0
w BUSINESS AND=15=0
w BUSINESS THAN=33=-2
w BUSINESS THAN I=33=-2
w BUSINESS |=48=0
w BUSY=3=-41
w BUSY ,=33=-26
w BUSY |=-40=-14
w BUS_STOP=-39=9
w BUT=-19=80
w BUT I=15=23
w BUT I DONT=2=-4
w BUT ID=53=-5
w BUT ID LIKE=27=-5
w BUT KEEP=-92=-63
w BUT KEEP MINE=-57=-3
w BUT KEEP THE=-50=-7
w BUT KEP=-21=-32
w BUT NO=22=-1
w BUT NO_MORE=44=-1
w BUT NO_MORE TEXTS=3=0
w BUT PLEASE=38=-1
w BUT THE=12=-46
w BUT THERES=-58=55
w BUY=-60=46
w BUY |=-5=-5
w BUYER=-123=-82
w BUYER ,=-8=-51
w BUYER , ITS=-1=-32
w BUYER ASKED=-1=-15
w BUYER FROM=-5=-7
w BUYER IS=-2=-33
w BUYER SAYS=-23=-8
w BUYER |=-38=-2
w BUYERS=-23=32
w BUYERS CAME=37=-13
w BUYERS CAME BY=37=-13
w BUYERS |=-75=44
w BUYING=39=24
w BUYRE=-38=-6
w BUZZING=34=-5
w BWEN=9=-4
w BY=-8=-48
w BY ACCIDENT=23=-15
w BY ACCIDENT ,=23=-15
w BY EMAIL=95=-5
w BY EMAIL ,=90=-5
w BY EMAIL |=32=0
w BY FRIDAY=-1=-15
w BY FRIDAY |=-1=-15
w BY MISTAKE=31=-8
w BY MISTAKE ,=69=-5
w BY MISTAKE |=-18=-5
w BY TEXT=-33=0
w BY TEXT ,=-25=-1
w BY TEXT |=-45=0
w BY TEXTING=-62=-20
w BY THE=-57=-105
w BY THE OFFICE=-2=-13
w BY YESTERDAY=37=-13
w BY YESTERDAY ,=-6=4
w BY YESTERDAY |=22=-37
w BY |=-70=-26
w BYE=82=-3
w BYE |=45=-2
w C=-29=-37
w C EST=-17=-21
w C EST ASSEZ=-27=-8
w C EST CORRECT=-35=-6
w C EST DIMANCHE=8=-42
w C EST LE=13=2
w C |=-23=-89
w CA=99=-78
w CA ,=19=-2
w CA ARRETE=-6=-13
w CA ARRETE |=-6=-13
w CA SE=-44=-1
w CA SE FAIT=-27=-1
w CA |=58=-10
w CAALLS=-33=-2
w CABLE=-83=-111
w CADA=-5=-24
w CAKL=-1=-10
w CAL=-40=-35
w CAL YOU=-41=-15
w CALK=-43=-25
w CALL=-61=-47
w CALL <PHONE>=-2=-49
w CALL <PHONE> |=-2=-50
w CALL ABOUT=-1=31
w CALL ABOUT THE=-1=31
w CALL AGAIN=-14=-2
w CALL INSTEAD=-7=18
w CALL ME=-28=-19
w CALL ME ,=-6=0
w CALL ME AT=30=12
w CALL ME |=-98=-92
w CALL MY=35=-37
w CALL MY ASSISTANT=-20=-17
w CALL THE=-22=-85
w CALL THE POLICE=24=-6
w CALL THIS=-49=-5
w CALL YOU=-68=-23
w CALL YOU |=-13=36
w CALL |=-46=-15
w CALLED=3=-26
w CALLED ME=18=-6
w CALLED ME ,=21=-4
w CALLED ME |=7=1
w CALLED SUPPORT=6=-13
w CALLED SUPPORT AND=6=-13
w CALLING=-107=-3
w CALLING ME=-36=-5
w CALLING ME ,=-25=0
w CALLING MY=-14=-1
w CALLING MY OFFICE=-7=0
w CALLING |=-1=-10
w CALLS=-68=-32
w CALLS PLEASE=-11=0
w CALLS |=-42=-19
w CAMBIE=-6=5
w CAMBIE DE=-6=5
w CAMBIE DE TELEFONO=-28=5
w CAMBIE DE TRABAJO=50=-4
w CAME=27=-33
w CAME BACK=-46=-49
w CAME BY=37=-13
w CAME BY YESTERDAY=37=-13
w CAN=-58=46
w CAN DO=-20=28
w CAN DO A=-20=28
w CAN HANDLE=44=-3
w CAN HANDLE |=44=-3
w CAN HAVE=-50=2
w CAN I=-52=-3
w CAN I BE=14=-7
w CAN I CANCEL=-28=-10
w CAN I GET=-100=-105
w CAN I HELP=-3=53
w CAN I SEE=-48=-49
w CAN I SEND=-2=16
w CAN OPT_OUT=-7=-1
w CAN SHOW=-3=17
w CAN STOP=29=-10
w CAN STOP NOW=5=-2
w CAN U=7=19
w CAN UNSUBSCRIBE=-35=0
w CAN WE=-58=-41
w CAN WE TALK=0=22
w CAN YOU=-36=-25
w CAN YOU DO=-52=85
w CAN YOU GET=-33=-58
w CAN YOU HELP=-18=-88
w CAN YOU MAKE=-83=-16
w CAN YOU REMOVE=-4=-8
w CAN YOU SOP=-3=-28
w CAN YOU STOP=14=0
w CAN YOU STOP_AT=-1=-36
w CANCEL=-5=-34
w CANCEL ,=-7=-12
w CANCEL A=-39=-4
w CANCEL ALERTS=65=-2
w CANCEL EMAILING=-11=1
w CANCEL FOR=66=-6
w CANCEL FOR GOOD=52=-6
w CANCEL IT=130=-10
w CANCEL IT FOR=34=-3
w CANCEL IT NOW=4=-1
w CANCEL IT THANKS=9=0
w CANCEL IT |=108=-6
w CANCEL LATER=-9=-11
w CANCEL LATER |=-9=-11
w CANCEL ME=80=0
w CANCEL ME |=79=0
w CANCEL MY=53=-12
w CANCEL MY ENROLLMENT=109=-2
w CANCEL MY SPOT=41=0
w CANCEL MY TEXTS=49=0
w CANCEL MY TXTS=33=0
w CANCEL RIGHT=-35=-5
w CANCEL RIGHT NOW=-35=-5
w CANCEL SUBSCRIPTION=41=-1
w CANCEL TEXTING=22=-7
w CANCEL THAT=-72=-3
w CANCEL THE=-61=-73
w CANCEL THE CONTRACT=-1=-25
w CANCEL THE LEAD=96=0
w CANCEL THE SHOWING=-17=-3
w CANCEL THESE=35=-1
w CANCEL THIS=-11=-3
w CANCEL |=93=-56
w CANCELA=65=-9
w CANCELAR=12=-63
w CANCELAR LA=-9=-49
w CANCELAR LOS=72=0
w CANCELAR |=-29=-13
w CANCELE=-40=-6
w CANCELED=-44=-22
w CANCELEN=-52=-6
w CANCELEN LOS=-39=-1
w CANCELEN |=-22=-1
w CANCELL=-8=-1
w CANCELLED=22=-95
w CANCELLED THAT=-79=-2
w CANCELLED THE=-49=-25
w CANCELLED YESTERDAY=12=-24
w CANCELLED |=-75=-19
w CANCELLING=-6=-3
w CANNOT=-84=-18
w CANNOT GET=30=0
w CANT=-53=-63
w CANT GET=29=0
w CANT GET TEXTS=-40=0
w CANT HEAR=34=0
w CANT HEAR MY=34=0
w CANT LOG=-2=3
w CANT LOG IN=-2=3
w CANT RECEIVE=-8=0
w CANT STOP=-74=-8
w CANT STOP_IN=-4=-13
w CANT TAKE=-10=-1
w CANT TEXT=-66=0
w CANT WORK=31=-3
w CAR=-7=64
w CARD=-91=-45
w CARE=29=-3
w CARPET=-25=-25
w CARPET |=-25=-10
w CASA=-74=-3
w CASA ,=-28=69
w CASA |=-23=-24
w CASAS=64=-5
w CASAS ,=33=-3
w CAUSE=0=-5
w CCALL=-15=-14
w CE=-24=-73
w CE CLIENT=-74=-20
w CE NUMERO=88=-15
w CE NUMERO |=82=-5
w CE QUE=40=-17
w CEASE=102=-73
w CEASE ALL=44=-1
w CEASE AND=14=-10
w CEASE AND DESIST=14=-10
w CEASE ASAP=11=0
w CEASE ASAP |=11=0
w CEASE CONTACT=25=-11
w CEASE |=11=-31
w CEL=48=0
w CELL=30=-70
w CELL FOR=70=-2
w CELL MY=-14=-6
w CELL OFF=40=-2
w CELL PHONE=40=-10
w CELL PHONE |=3=0
w CELL PLEASE=8=0
w CELL |=-90=-44
w CELLULAIRE=43=-11
w CELLULAIRE DE=4=-9
w CELULAR=36=0
w CELULAR |=25=0
w CENTS=43=-1
w CENTURY=-4=-29
w CES=108=-8
w CES ALERTES=50=-2
w CES ALERTES |=40=-2
w CES MESSAGES=15=0
w CES MESSAGES |=12=0
w CES SMS=22=-7
w CES TEXTOS=12=0
w CES TEXTOS |=12=-1
w CESE=-21=-8
w CESE AND=3=-2
w CESE AND DESIST=3=-2
w CESE LES=18=-2
w CESE TEXTS=-60=0
w CESE TEXTS |=-60=0
w CESE |=-41=-1
w CESSE=7=24
w CESSE |=-2=26
w CESSER=21=-14
w CESSER LES=35=-8
w CESSER LES TEXTOS=25=-4
w CESSER VOS=28=-7
w CESSEZ=81=-37
w CESSEZ IMMEDIATEMENT=6=-2
w CESSEZ LES=-6=-21
w CESSEZ |=139=-22
w CETTE=-31=29
w CETTE SEMAINE=-24=30
w CHAIN=-54=-4
w CHAIN |=-54=-4
w CHALET=2=9
w CHALET |=2=9
w CHANCE=1=44
w CHANCE TO=-2=38
w CHANCE TO LOOK=-2=38
w CHANGE=-25=-51
w CHANGE DE=17=-8
w CHANGE DE TELEPHONE=-10=3
w CHANGE MY=-44=-31
w CHANGE THE=-50=-61
w CHANGED=7=-33
w CHANGED MY MIND=33=0
w CHANGED PHONES=9=-8
w CHANGED PHONES LAST=12=-5
w CHARGE=2=-42
w CHARGED=-11=-8
w CHECK=-109=-9
w CHECK |=-90=-87
w CHECKING=-89=-2
w CHEECK=-44=24
w CHEMO=34=-7
w CHEMO |=56=-6
w CHERCHEZ=-23=36
w CHERCHEZ VOUS=-23=36
w CHOOSE=97=-38
w CHOOSE TO=97=-38
w CHURCH=100=-19
w CHURCH THIS=4=-2
w CHURCH THIS PHONE=4=-2
w CITA=-45=-40
w CLAUSE=-47=-90
w CLAUSE <NUMBER>=-2=-25
w CLAUSE <NUMBER> |=-2=-25
w CLAUSE |=-37=-17
w CLAUSULA=-7=-29
w CLE=-70=-60
w CLEAR=99=16
w CLEAR |=100=-9
w CLIENT=-93=-65
w CLIENT ,=-59=-66
w CLIENT A=-15=-24
w CLIENT D=-3=-34
w CLIENT D ARRETER=-3=-34
w CLIENT FROM=8=0
w CLIENT IS=35=-12
w CLIENT IS WAITING=35=-12
w CLIENT TO=-3=-6
w CLIENT TO STOP=-3=0
w CLIENT UNTIL=-20=-7
w CLIENT UNTIL I=-20=0
w CLIENT |=-95=-80
w CLIENTE=-74=-90
w CLIENTE ,=-26=-32
w CLIENTE QUE=-3=-1
w CLIENTE QUE DEJE=-3=-1
w CLIENTE |=-34=-2
w CLIENTES=43=-3
w CLIENTES |=43=-3
w CLIENTS=-25=-24
w CLL=-43=-5
w CLL ME=-49=0
w CLOSE=21=8
w CLOSE |=-5=5
w CLOSED=17=-78
w CLOSED ON=39=-40
w CLOSED ON FRIDAY=39=-40
w CLOSED THE=13=0
w CLOSED TWO=-41=-4
w CLOSED |=-45=-73
w CLOSING=-30=29
w CLOSING ,=-4=-47
w CLOSING AT=40=-18
w CLOSING AT <NUMBER>=40=-18
w CLOSING COSTS=-15=21
w CLOSING COSTS |=-8=23
w CLOSING THE=-3=22
w CLOSING |=-17=14
w COACH=-31=-76
w COACH |=-4=-53
w CODE=-43=-92
w CODE |=-31=-60
w CODES=-23=-25
w COLDWELL=-21=48
w COLDWELL BANKER=-21=48
w COLDWELL BANKER |=-19=12
w COMBIEN=-21=-16
w COME=-33=14
w COME ALL=-22=-1
w COME BACK=38=-23
w COME DID=-41=-31
w COME HAVE=-50=-4
w COME IN=-11=107
w COME OFF=23=-24
w COME ON=8=43
w COME TO=-25=24
w COME TO THE=-25=24
w COME |=-65=-1
w COMES=32=64
w COMING=-83=-19
w COMING ,=-6=-5
w COMING TO=18=-65
w COMING |=-37=-31
w COMMENT=10=-32
w COMMENT CA=-60=-26
w COMMENT CA SE=-28=-1
w COMMERCIAL=12=27
w COMMERCIAL ONLY=25=0
w COMMERCIAL ONLY |=25=0
w COMMUNICATION=38=-2
w COMMUNICATIONS=42=-2
w COMMUNICATIONS |=21=-2
w COMMUNITY=-47=28
w COMO=84=-73
w COMO LE=75=-14
w COMO LE HAGO=49=-7
w COMO ME=60=-6
w COMO PARO=24=-1
w COMO PARO ESTOS=5=0
w COMPANIA=-66=-70
w COMPANY=41=-68
w COMPANY ,=58=-5
w COMPANY ANYMORE=4=0
w COMPANY PLEASE=-50=-15
w COMPANY PLEASE |=-50=-15
w COMPANY |=31=-37
w COMPLAINT=24=-52
w COMPRADOR=-8=-45
w COMPRAR=-68=-8
w COMPRAR |=-68=-8
w COMPS=-63=-6
w COMPUTER=10=0
w COMW=-37=-13
w COMW DID=-37=-13
w CON=-5=-5
w CON LOS=-18=-4
w CON LOS TEXTOS=-20=-4
w CON UN=-26=-32
w CON UN CLIENTE=-26=-32
w CONDITION=-41=-61
w CONDO=-13=49
w CONDO |=-4=31
w CONDOMINIO=-2=72
w CONDOS=-115=-23
w CONDOS |=-75=-1
w CONDUIS=-14=-10
w CONDUIS ,=-2=-4
w CONDUIS I=7=0
w CONDUIS |=-15=4
w CONFERENCE=19=-5
w CONFIRM=-30=-12
w CONFIRM ,=-24=-21
w CONFIRM STOP=52=0
w CONFIRM |=-9=2
w CONOZCO=-20=-16
w CONSENT=-59=-57
w CONSENT OF=-70=-33
w CONSENT TO=55=0
w CONSENT |=33=-4
w CONSIDER=102=-11
w CONSIDER THIS=69=-12
w CONSIDER THIS MY=49=0
w CONTACT=31=-87
w CONTACT LIST=45=-1
w CONTACT LIST |=45=-1
w CONTACT ME=13=-2
w CONTACT ME |=-29=-1
w CONTACT THE=-103=-20
w CONTACT THIS=2=-7
w CONTACT THIS CELL=1=-6
w CONTACT TO=-4=0
w CONTACT YOU=52=-66
w CONTACT YOU |=46=-43
w CONTACT |=-1=3
w CONTACTE=-13=-9
w CONTACTED=4=-4
w CONTACTED |=-10=-3
w CONTACTEN=67=-1
w CONTACTEN |=68=0
w CONTACTEZ=-35=-30
w CONTACTING=-23=-61
w CONTACTING ME=35=0
w CONTACTING ME |=35=0
w CONTACTING MY=10=-5
w CONTACTING MY CELL=10=-5
w CONTACTING THIS=30=-13
w CONTACTING THIS NUMBER=27=-13
w CONTACTING THIS PHONE=8=-1
w CONTACTING US=-45=-46
w CONTACTING US |=-39=-29
w CONTACTS=9=-8
w CONTACTS |=5=-8
w CONTESTA=-37=-40
w CONTESTA |=-37=-40
w CONTESTAR=-41=-23
w CONTESTAR |=-32=-15
w CONTINGENCIA=-21=-26
w CONTINGENCIES=-2=-11
w CONTINGENCY=-18=-44
w CONTINGENCY YESTERDAY=-8=-19
w CONTINGENCY YESTERDAY |=-5=-17
w CONTINUE=14=-31
w CONTINUE PLEASE=-50=-2
w CONTINUE PLEASE |=-50=-2
w CONTINUE SENDING=27=0
w CONTINUE THESE=-9=-5
w CONTINUE THESE |=10=-5
w CONTINUE |=36=-9
w CONTINUES=46=-26
w CONTINUES |=46=-26
w CONTINUEZ=-41=-44
w CONTINUEZ LES=-33=-2
w CONTINUEZ |=12=-31
w CONTRACT=0=53
w CONTRACT WAS=18=-16
w CONTRACT WAS CANCELLED=18=-16
w CONTRACT |=-25=35
w CONTRAT=-3=-18
w CONTRAT |=-2=-14
w CONTRATO=-8=14
w CONTRATO |=-7=-38
w CONTRSTO=-18=-3
w CORNER=-8=33
w CORNER |=-8=33
w CORRECT=5=-6
w CORRECT |=-35=-6
w CORREO=-13=27
w CORREOS=-29=-6
w CORREOS ,=-12=0
w CORREOS , SOLO=-44=0
w COSAS=43=-13
w COST=58=-20
w COST ME=70=0
w COST ME MONEY=50=0
w COSTS=-18=33
w COSTS |=-11=35
w COULD=-11=-33
w COULD I=-48=-30
w COULD I GET=-36=-1
w COULD YOU=20=-70
w COULD YOU PLEASE=4=-2
w COULD YOU STOP_IN=-12=-48
w COUNTER=-3=-67
w COUNTER |=-3=-6
w COUNT_OUT=-37=0
w COUNT_OUT ME=-37=0
w COUPLE=-52=-61
w COURRIEL=-23=11
w COURRIELS=-45=-11
w COURRIELS ,=-30=0
w COURRIELS , LES=-18=0
w COURRIELS |=-11=-9
w COURSE=-35=22
w COURT=-68=-36
w COURT |=-47=-13
w COURTIER=1=-14
w COURTIER ,=-17=-6
w COURTIER DEPUIS=-9=-10
w COURTIER DEPUIS <NUMBER>=-9=-10
w COURTIER N=-35=-4
w COURTIER NE=-8=0
w COURTIERE=-11=14
w COVER=-22=4
w CRAZY=27=-37
w CRAZY ,=27=-1
w CRAZY |=13=-25
w CREDIT=-90=-76
w CREDIT |=-4=-70
w CRM=-61=-8
w CRUISE=-50=-17
w CRUISE |=-50=-17
w CSAA=-10=44
w CUANDO=-27=69
w CUANTAS_VECES=42=-7
w CURIOUS=-31=-84
w CURRENTLY=-35=-71
w CURRENTLY DRIVING=-9=-20
w CURRENTLY IN=-16=-2
w CURRENTLY IN A=-16=-2
w CUSTOMER=50=1
w CUT_OUT=89=-4
w CUT_OUT IT=89=-4
w CUT_OUT IT WITH=18=0
w CUT_OUT IT |=52=-4
w D=-49=-48
w D APPELER=-7=-33
w D ARRETER=19=-61
w D ARRETER D=-7=-33
w D ARRETER LES=59=-2
w D ARRETER |=-21=-28
w D AUTRES=-20=38
w D AVOIR=-32=-51
w D OFFRES=-53=-35
w DAD=65=-15
w DADS=30=-44
w DADS NUMBER=56=0
w DADS NUMBER ,=50=0
w DADS PHONE=-26=-46
w DADS PHONE |=-29=-47
w DAILY=-42=-9
w DAILY |=-38=-7
w DAMN=-34=12
w DAMN ,=15=-3
w DAMN DONT=-28=0
w DAMN DONT TEXT=-28=0
w DAMN I=65=-1
w DAMN |=-13=32
w DAN=-17=-49
w DARME=76=-24
w DARME DE=76=-24
w DARME DE BAJA=51=-7
w DATA=82=-20
w DATA RATES=-3=-8
w DATA RATES MAY=-3=-8
w DATE=-23=23
w DATOS=14=0
w DATOS |=7=0
w DATS=7=0
w DAUGHTER=17=-21
w DAUGHTERS=7=0
w DAUGHTERS PHONE=4=-1
w DAUGHTERS PHONE ,=4=-1
w DAVE=60=-5
w DAVE ,=-5=32
w DAVE HERE=71=-11
w DAVE HERE |=71=-11
w DAVE |=30=0
w DAY=-37=-28
w DAY ,=9=-44
w DAY , I=-12=-1
w DAY DO=10=21
w DAY HE=-7=0
w DAY |=-38=-16
w DAYS=-47=-12
w DAYS |=-22=0
w DDOES=23=1
w DE=62=12
w DE <NUMBER>=-42=49
w DE AGENTE=21=-29
w DE AGENTE ,=29=-4
w DE AGENTE IM=27=-1
w DE AGENTE |=-41=-37
w DE ALERTES=-9=0
w DE BAJA=57=-14
w DE BAJA |=28=-12
w DE BIENES=14=48
w DE BIENES RAICES=14=48
w DE CANCELAR=17=-1
w DE CESSER=-28=-8
w DE CETTE=-3=-1
w DE DARME=10=-5
w DE DARME DE=10=-5
w DE ENSENAR=-22=-50
w DE ENVIAR=57=-2
w DE ENVIAR |=49=0
w DE ENVIARME=72=-2
w DE ESCRIBIRME=42=-7
w DE ESCRIBIRME |=41=-4
w DE ESTO=21=-23
w DE L=-56=-9
w DE L INFOLETTRE=-50=-7
w DE LA=70=-51
w DE LA LISTA=45=-28
w DE LA LISTE=36=-15
w DE LA MAISON=-17=-39
w DE LA MANANA=0=-37
w DE LA OFERTA=-2=-11
w DE LA |=72=-12
w DE LAS=-118=-44
w DE LAS <NUMBER>=-118=-44
w DE LEADS=51=-3
w DE LEADS IMMEDIATEMENT=20=0
w DE LEADS SVP=22=0
w DE LEADS TOUT=7=0
w DE LEADS |=32=-1
w DE LES=-1=-6
w DE LLAMAR=-6=-13
w DE M=-8=-33
w DE M ECRIRE=11=-9
w DE M ENVOYER=12=-21
w DE MA=-11=-1
w DE MANDAR=-4=-22
w DE MANDAR LOS=-55=-1
w DE MANDAR MENSAJES=37=-5
w DE MANDAR |=60=0
w DE MANDARME=59=-7
w DE MANDARME MENSAJES=36=0
w DE ME=35=-10
w DE ME RETIRER=21=-10
w DE MESSAGES=-3=-3
w DE MESSAGES ,=-54=-1
w DE MESSAGES S=62=0
w DE MESSAGES TEXTES=32=-1
w DE MESSAGES |=36=0
w DE MI=55=-24
w DE NE=17=-26
w DE NE PLUS=-23=-14
w DE NOTIFICATIONS=74=-4
w DE NOTIFICATIONS TOUT=5=0
w DE NOTIFICATIONS |=55=-3
w DE PROBLEME=-45=-36
w DE PROBLEME |=-45=-36
w DE RE=-14=61
w DE RE MAX=-14=61
w DE RECIBIR=-29=-1
w DE REPONDRE=-22=-6
w DE SEMAINE=10=-35
w DE SEMAINE ,=33=-24
w DE SEMAINE |=-7=-6
w DE SIUTE=31=0
w DE SIUTE |=31=0
w DE SMS=50=-14
w DE SMS |=31=-1
w DE SU=66=-5
w DE SU BASE=3=0
w DE SU LISTA=21=-1
w DE SUIE=15=0
w DE SUIE |=15=0
w DE SUITE=29=-18
w DE SUITE |=20=-9
w DE TELEFONO=-28=5
w DE TELEFONO ,=-12=-13
w DE TELEFONO DO=-19=15
w DE TELEFONO |=-32=-16
w DE TELEPHONE=-10=3
w DE TELEPHONE ,=-20=-33
w DE TELEPHONE |=-1=28
w DE TEXTO=-49=-2
w DE TEXTO POR_FAVOR=-12=-1
w DE TEXTO |=-35=-1
w DE TEXTOS=-11=-8
w DE TEXTOS PENDANT=-31=-1
w DE TEXTOS |=69=-3
w DE TEXTS=36=0
w DE TEXTS DE=11=0
w DE TRABAJO=60=-4
w DE UNA=98=-20
w DE USTEDES=30=-38
w DE VACACIONES=-16=-30
w DE VACACIONES ,=-10=0
w DE VACACIONES |=-13=-29
w DE VISITES=-24=-36
w DE VOS=81=-10
w DE VOS CONTACTS=9=-8
w DE VOTRE=20=-3
w DE VOTRE LISTE=45=-13
w DE VOTRE SYSTEME=14=-3
w DE VOUS=-49=41
w DEACTIVATE=123=-2
w DEACTIVATE THE=76=-2
w DEAD=-39=-10
w DEAD ,=-33=-1
w DEAD |=-39=0
w DEAL=-77=-53
w DEAL |=-49=-9
w DECEASED=87=-6
w DECEASED |=78=-5
w DECEDE=36=-2
w DECEDE ,=24=-2
w DECLINE=57=-11
w DEED=-3=-24
w DEED |=-2=-13
w DEJA=-94=-76
w DEJA DE=-29=-41
w DEJA DE ESCRIBIRME=49=0
w DEJA DE MANDARME=11=-4
w DEJA LA=-33=-12
w DEJA LA LLAVE=-16=-1
w DEJAR=-8=-35
w DEJAR DE=-8=-35
w DEJAR DE RECIBIR=-5=-1
w DEJE=-60=-16
w DEJE DE=-43=-16
w DEJE DE ENVIARME=35=0
w DEJE DE LLAMAR=-6=-13
w DEJEN=-11=-28
w DEJEN DE=43=-14
w DEJEN DE ENVIAR=53=-1
w DEJEN DE ENVIARME=17=-2
w DEJEN DE ESCRIBIRME=24=-1
w DEJEN DE MANDAR=-34=-1
w DEJEN DE MANDARME=18=-5
w DEJEN LA=-57=-14
w DEJENME=-37=-5
w DEL=128=-25
w DEL VIERNES=-14=-47
w DEL VIERNES |=-14=-47
w DELETE=-58=-41
w DELETE A=-71=0
w DELETE A LEAD=-23=0
w DELETE ALL=86=0
w DELETE IT=38=-2
w DELETE IT |=38=-2
w DELETE MY=22=-6
w DELETE MY NUMBER=120=-4
w DELETE THE=-14=-27
w DELETE THE OLD=-3=-6
w DELETE THIS=-29=-3
w DELETE THIS NUMBER=66=-2
w DELETED=39=-26
w DEMAIN=-40=-31
w DEMAIN |=-19=-36
w DEMAND=-2=-81
w DEMANDE=-3=21
w DEMANDE A=12=-15
w DEMANDE D=68=-3
w DEMANDE D ARRETER=68=-3
w DEMANDE DE=46=-4
w DENME=108=-6
w DENME DE=108=-6
w DENME DE BAJA=108=-6
w DEPARTMENT=68=-14
w DEPOSITO=-42=28
w DEPUIS=-5=-10
w DEPUIS <NUMBER>=-4=-10
w DEPUIS <NUMBER> ANS=-4=-10
w DEPUIS LUNDI=-3=0
w DEPUIS LUNDI |=-3=0
w DES=-5=-10
w DES ALERTES=16=-1
w DES CLIENTS=-10=-14
w DES MESSAGES=13=0
w DES SMS=23=0
w DES SMS |=10=0
w DES TEXTOS=-11=-3
w DESABONNE=66=-20
w DESABONNE |=30=-15
w DESABONNER=-48=-5
w DESABONNER |=-49=-5
w DESABONNEZ=-2=-5
w DESABONNEZ MOI=-6=-5
w DESABONNEZ MOI SVP=3=0
w DESABONNEZ MOI |=22=-1
w DESDE=-6=0
w DESDE EL=-6=0
w DESDE EL LUNES=-6=0
w DESEO=19=-22
w DESEO CANCELAR=-16=-4
w DESEO RECIBIR=8=-1
w DESINSCRIRE=-9=-1
w DESINSCRIRE |=-31=0
w DESIRE=18=0
w DESIRE PLUS=7=0
w DESIST=23=-11
w DESIST |=15=-3
w DESK=-82=0
w DESOLE=13=-5
w DESOLE ,=0=-41
w DESOLE I=-37=-2
w DESOLE IM=-13=-1
w DESOLE |=0=-15
w DESPUES=-55=-77
w DESPUES DE=-48=-46
w DESPUES DE LAS=-42=-46
w DESTIN=-75=-74
w DESTIN |=-70=-69
w DETENGAN=-8=-1
w DIA=-16=-15
w DIA ,=-70=0
w DIA LE=24=36
w DIA |=5=-84
w DIAS=5=-33
w DIAS ,=-67=18
w DIAS NO=41=-1
w DIAS SENOR=-1=13
w DIAS SENOR LOPEZ=-1=13
w DIAS |=-80=-23
w DID=-61=2
w DID I=115=-45
w DID I NOT=68=-4
w DID I SAY=43=-8
w DID MY=-79=-16
w DID NOT=31=-6
w DID NOT ASK=-7=-1
w DID THE=-109=-67
w DID THE ALERTS=-6=-28
w DID YOU=-106=29
w DID YOU GET=-24=-31
w DID YOU HAVE=0=46
w DID YOU LIKE=-6=15
w DID YOU WANT=-2=31
w DID |=-74=-52
w DIDNT=43=-51
w DIDNT I=67=-19
w DIDNT MEAN=-45=-1
w DIDNT MEAN TO=-45=-1
w DIED=-20=-78
w DIED ,=-4=-2
w DIED LAST=-2=-34
w DIED LAST WEEK=-2=-34
w DIFFERENT=65=-3
w DIGO=57=-2
w DIGO QUE=54=0
w DIGO QUE NO=43=0
w DIJE=13=-5
w DIJE QUE=-11=-3
w DIJE QUE NO=-39=-2
w DIJO=-74=-12
w DIJO QUE=-74=-12
w DILE=-8=-18
w DIMANCHE=2=-49
w DIMANCHE ,=12=28
w DIMANCHE , JE=20=0
w DIMANCHE S=-7=-9
w DIMANCHE |=-6=-35
w DINGING=73=-1
w DINNER=22=-29
w DINNER ,=89=-37
w DINNER , I=5=0
w DINNER AT=-6=-59
w DINNER |=-8=-2
w DIO=9=-50
w DIOS=-1=-15
w DIOS LO=-1=-15
w DIOS LO BENDIGA=-1=-15
w DIS=-33=-52
w DISABLE=43=-1
w DISABLED=74=0
w DISAPPOINTED=-59=-39
w DISCLOSURE=-6=25
w DISCONTINUE=135=-6
w DISCONTINUE TEXTS=65=-1
w DISCONTINUE TEXTS |=10=-1
w DISCONTINUE THESE=18=0
w DISCONTINUE |=31=-3
w DISCONTINUED=27=-1
w DISCULPE=-28=14
w DISCULPE ,=-5=-46
w DISCULPE PLEASE=10=0
w DISCULPE YA_NO=14=0
w DISCULPE |=-39=-18
w DISPONIBLE=-29=53
w DISPONIBLE ,=-20=47
w DISPONIBLE EL=0=29
w DISPONIBLE EL SABADO=0=27
w DISPONIBLE SAMEDI=0=6
w DISPONIBLE |=-11=30
w DISREGARD=-62=-8
w DIT=-20=-9
w DIT D=-29=0
w DIT D ARRETER=-29=0
w DIT DE=1=-5
w DITES=-36=-26
w DIVING=-4=0
w DNC=76=-7
w DNC |=97=-6
w DNT=84=-1
w DO=-2=-50
w DO <NUMBER>=-1=89
w DO A=-20=28
w DO COMMERCIAL=12=27
w DO COMMERCIAL ONLY=25=0
w DO I=-21=-167
w DO I DELETE=-71=0
w DO I DO=-101=-39
w DO I GET=68=-10
w DO I GET_OFF=-39=0
w DO I HAVE=-15=-30
w DO I KNOW=-34=-33
w DO I REMOVE=-2=-4
w DO I STOP=-118=-3
w DO I TEXT=-43=-34
w DO I UNSUBSCRIBE=63=0
w DO IT=-42=-53
w DO NOT=15=-131
w DO NOT CAL=-12=-1
w DO NOT CLL=-4=-4
w DO NOT CONTACT=89=-3
w DO NOT END=-47=-3
w DO NOT GIVE=-31=-1
w DO NOT HAVE=21=-3
w DO NOT KEEP=44=0
w DO NOT MESSAGE=-80=-4
w DO NOT REMOVE=-58=0
w DO NOT SEND=3=-21
w DO NOT TEXT=153=-3
w DO NOT TXT=54=0
w DO NOT USE=51=-1
w DO NOT WANT=79=-3
w DO NOT WISH=13=-1
w DO REAL=3=0
w DO REAL ESTATE=3=0
w DO THE=-69=-42
w DO THEY=-3=-60
w DO THIS=17=0
w DO WANT=-42=-53
w DO WITH=63=-39
w DO WITH THESE=13=-18
w DO YOU=-30=79
w DO YOU HAVE=-68=49
w DO YOU LIKE=-15=35
w DO YOU NOT=80=-44
w DO YOU WANT=-36=47
w DO |=-36=-25
w DOE=6=-59
w DOE ,=10=-50
w DOE , REALTOR=10=-50
w DOES=-83=52
w DOES IT=-44=-16
w DOES IT TAKE=-39=-17
w DOES NOT=-13=-36
w DOES NOT ACCEPT=-56=-8
w DOES NOT WANT=-33=-29
w DOES STOP=0=-10
w DOES THAT=-6=22
w DOES THAT WORK=-6=23
w DOES THIS=-24=-21
w DOES THIS ,=-17=8
w DOES THIS |=-38=-5
w DOES YOUR=-26=32
w DOESNT=-33=-33
w DOESNT WANT=-83=-17
w DOESNT WANT TO=-73=-3
w DOESNT WORK=6=-21
w DOESNT WORK FOR=3=7
w DOESNT WORK HERE=-5=-5
w DOESNT WORK |=-3=-81
w DOG=-12=-49
w DOG ,=37=-46
w DOG I=-26=10
w DOG PLEASE=-27=-52
w DOG |=-27=-37
w DOMINGO=4=-57
w DOMINGO ,=-28=-47
w DOMINGO |=7=-8
w DONC=32=-3
w DONE=5=-80
w DONE ,=-12=-1
w DONE WITH=-26=-37
w DONE WITH THIS=7=-1
w DONE |=-16=-50
w DONT=4=-14
w DONT ANSWER=-14=-7
w DONT CALL=-39=-3
w DONT CANCEL=-74=29
w DONT CONTACT=3=0
w DONT CONTINUE=68=0
w DONT DO=-44=-18
w DONT DO REAL=3=0
w DONT END=-111=-1
w DONT EVER=-56=-4
w DONT FORGET=-39=-22
w DONT FORGET THE=-22=-12
w DONT GET=-97=-1
w DONT GET ANY=-84=-1
w DONT GIVE=-49=-4
w DONT HAVE=71=-9
w DONT KEEP=94=-1
w DONT KEEP ME=66=-1
w DONT KEEP SENDING=44=0
w DONT KNOW=2=-23
w DONT KNOW WHAT=18=-6
w DONT KNOW WHY=4=0
w DONT LIVE=21=0
w DONT MESSAGE=-20=-4
w DONT NEED=75=-15
w DONT NEED IT=25=0
w DONT NEED THE=-45=-10
w DONT NEED THESE=136=-2
w DONT RECOGNIZE=-35=32
w DONT RECOGNIZE THIS=-35=32
w DONT REMOVE=-148=-3
w DONT REMOVE ME=-148=-3
w DONT SELL=49=0
w DONT SELL HOUSES=41=0
w DONT SEND=-57=-19
w DONT SEND ME=22=-1
w DONT SEND THE=-48=-9
w DONT SND=-9=-5
w DONT STOP=-160=-2
w DONT STOP THE=-93=0
w DONT STOP |=-76=-6
w DONT TAKE=-17=-18
w DONT TET=38=-1
w DONT TET ME=38=-1
w DONT TEX=129=-8
w DONT TEX ME=52=0
w DONT TEXT=14=39
w DONT TEXT AGAIN=35=0
w DONT TEXT FOR=35=-2
w DONT TEXT IT=71=-1
w DONT TEXT ME=24=-4
w DONT TEXT MUCH=-4=39
w DONT TEXT |=4=-27
w DONT THINK=-30=-34
w DONT TXT=36=0
w DONT USE=48=-13
w DONT USE THIS=27=-11
w DONT WAN=11=-39
w DONT WANT=45=-108
w DONT WANT A=77=-3
w DONT WANT ANY=54=-12
w DONT WANT ANYTHING=59=-1
w DONT WANT IT=-13=-14
w DONT WANT TEXTS=88=-1
w DONT WANT THE=-21=-14
w DONT WANT THEM=69=-1
w DONT WANT THESE=90=-2
w DONT WANT THIS=-93=-3
w DONT WANT TO=21=-40
w DONT WANT YOUR=49=-1
w DONT WORK=40=-2
w DONT WORK THERE=28=-1
w DONT WORRY=-19=56
w DONT WORRY ABOUT=-16=35
w DONT YOU=84=-51
w DONT YOU UNDERSTAND=44=-12
w DONT |=-25=9
w DOOR=-95=17
w DOOR |=-30=71
w DOORS=-40=65
w DORS=-41=61
w DOS=-14=14
w DOSE=-39=15
w DOWN=6=-14
w DOWN ,=-3=-29
w DOWN <NUMBER>=-3=3
w DOWN THE=-13=14
w DOWN |=-2=-9
w DO_NOT_CALL=-20=-2
w DO_NOT_CALL LIST=28=0
w DO_NOT_DISTURB=-78=-13
w DO_NOT_DISTURB |=-74=-9
w DPES=-34=-1
w DRIP=-55=-32
w DRIVE=-2=-8
w DRIVEWAY=-26=80
w DRIVEWAY |=-23=71
w DRIVING=-18=-34
w DRIVING ,=-25=-15
w DRIVING AND=-33=-25
w DRIVING AND CANT=-25=-4
w DRIVING AND WILL=-1=-15
w DRIVING I=21=0
w DRIVING |=-18=-11
w DROP=-96=-18
w DROP MY=-7=0
w DROP THE=-90=-6
w DROPPED=-29=54
w DROPPED |=-29=54
w DSPONIBLE=-1=15
w DU=39=-46
w DU MATIN=22=-20
w DU MATIN ,=39=-38
w DU MATIN |=-10=-15
w DUE=94=-12
w DUENO=-71=55
w DUPLEX=-2=68
w DUPLEX |=-2=62
w DUPLICATE=-43=-20
w DUPLICATE |=-43=-20
w DUPLICATES=-118=-23
w DUPLICATES ,=-36=-3
w DUPLICATES |=-112=-21
w DURING=-16=-65
w DURING THE=-2=-27
w E=47=-76
w EAIL=10=-1
w EAMIL=-22=-1
w EARLY=-37=-30
w EARNEST=-14=-9
w EARNEST MONEY=-13=5
w EARNEST MONEY |=-13=5
w EASE=63=-2
w EASE OFF=45=0
w EASE OFF WITH=38=0
w EAT=-79=-36
w EATING=-5=-23
w ECOUTEZ=87=-12
w ECRIRE=-23=-22
w ECRIRE ,=57=-1
w ECRIRE |=-46=-11
w ECRIVEZ=16=-7
w ECRIVEZ PAS=18=-4
w ECRIVEZ PLUS=13=-1
w ECRIVEZ PLUS |=12=-1
w EEP=-12=-1
w EEPLY=-37=-2
w EFFACE=-85=-19
w EFFACE LA=-40=-6
w EFFACE LA PHOTO=-1=-6
w EFFACE LES=-56=-13
w EFFACEZ=79=-14
w EFFACEZ MON=10=-8
w EFFACEZ MON NUMERO=7=0
w EKEP=-22=-26
w EKEP ME=-5=-30
w EL=-202=9
w EL AGENTE=-4=48
w EL CLIENTE=-18=-59
w EL COMPRADOR=-1=-23
w EL CONDOMINIO=-1=62
w EL CONTRATO=-1=-27
w EL DUENO=-1=59
w EL JUEVES=0=41
w EL JUEVES A=0=41
w EL LETRERO=-10=-2
w EL LETRERO |=-5=-2
w EL LUNES=-25=-31
w EL LUNES |=-7=-2
w EL PRECIO=-11=-36
w EL PRECIO |=-7=-16
w EL SABADO=-5=88
w EL SABADO |=-5=71
w ELADS=-6=-19
w ELADS |=18=-18
w ELIMINA=-55=-1
w ELIMINAR=62=0
w ELIMINE=3=0
w ELIMINE MI=3=0
w ELIMINEN=14=-1
w ELIMINENME=41=-3
w ELIMINENME DE=41=-3
w ELLA=-37=-16
w ELLE=9=60
w ELLE MA=-23=-5
w ELLE MA DIT=-23=-5
w ELM=-32=24
w ELM |=-32=24
w ELSE=64=-62
w ELSE FOR=40=-15
w ELSE FROM=51=-14
w ELSE MY=2=-15
w ELSE PLEASE=4=-3
w ELSE PLEASE |=-6=-2
w ELSE |=36=-31
w EMAIL=35=-21
w EMAIL ,=26=-5
w EMAIL , KEEP=-16=0
w EMAIL , TURN_OFF=51=-2
w EMAIL BOUNCED=-6=-47
w EMAIL BUT=-24=-1
w EMAIL CHAIN=-6=-3
w EMAIL CHAIN |=-6=-3
w EMAIL LIST=-91=0
w EMAIL LIST BUT=-15=0
w EMAIL ME=91=-9
w EMAIL ME INSTEAD=88=-6
w EMAIL ONLY=72=-1
w EMAIL ONLY ,=46=0
w EMAIL THE=-33=-97
w EMAIL YOU=-56=100
w EMAIL YOU THE=-17=40
w EMAIL |=4=18
w EMAILING=-55=-2
w EMAILING ME=-27=0
w EMAILS=-123=-69
w EMAILS ,=-104=-21
w EMAILS , I=-27=-14
w EMAILS , TEXT=-47=0
w EMAILS , TEXTS=-38=0
w EMAILS PLEASE=-23=-1
w EMAILS PLEASE |=-23=-1
w EMAILS TOO=-5=-22
w EMAILS TOO |=-5=-22
w EMAILS |=-47=-32
w EMERGENCY=37=0
w EMSILL=-47=-11
w EN=-84=-26
w EN AI=-7=40
w EN LA=-119=-44
w EN LA CASA=-2=-69
w EN LA LISTA=-57=-17
w EN LA PROPIEDAD=-2=19
w EN REUNION=-35=-53
w EN REUNION ,=-62=-35
w EN REUNION |=27=-32
w EN UNA=-9=-8
w EN UNA JUNTA=-9=-8
w EN VACANCES=22=-45
w EN VACANCES ,=-13=0
w EN VACANCES |=13=-40
w EN VENTA=-44=26
w ENCORE=-30=-22
w ENCORE UNE=39=-14
w ENCORE UNE FOIS=38=-14
w ENCORE |=-75=-3
w END=-118=-37
w END ME=-12=0
w END MESSAGES=-29=0
w END MESSAGES |=-29=0
w END MY=13=-7
w END MY ALERTS=84=-2
w END THE=-52=-95
w END THESE=-20=0
w END THIS=17=-47
w END THIS |=63=-45
w END TO=-47=-1
w END TO THIS=-26=-1
w END |=-44=1
w ENDED=-37=-70
w ENDED THE=-68=-46
w ENDING=-108=-49
w ENDING ME=-18=0
w ENDS=-39=9
w ENDS |=-44=33
w END_OF=-50=-10
w END_OF THE=-28=-187
w ENFERMA=-8=-10
w ENFERMA ,=-21=11
w ENFERMA , I=-8=23
w ENFERMA |=-22=-66
w ENGLISH=12=-2
w ENLEVE=-74=-28
w ENLEVE LA=-41=-24
w ENLEVE LA CLAUSE=-1=-13
w ENLEVER=-7=-36
w ENLEVEZ=-2=-6
w ENLEVEZ MOI=62=-3
w ENLEVEZ MOI |=58=-3
w ENLEVEZ MON=8=-1
w ENOUGH=40=-84
w ENOUGH ,=4=0
w ENOUGH WITH=3=0
w ENOUGH |=72=-17
w ENROLLMENT=12=-14
w ENROLLMENT |=-8=-6
w ENSENAR=-21=15
w ENVIAR=33=37
w ENVIAR |=49=0
w ENVIARME=72=-2
w ENVOI |=-31=-1
w ENVOIS=33=-3
w ENVOIS |=13=-1
w ENVOYER=36=33
w ENVOYER CA=29=-7
w ENVOYER CA |=29=-7
w ENVOYER CES=5=-2
w ENVOYER DE=32=0
w ENVOYER DE SMS=21=0
w ENVOYER DES=-26=-15
w ENVOYER LA=-57=42
w ENVOYER LA FICHE=-43=37
w ENVOYEZ=-112=-7
w ENVOYEZ RIEN=-3=-1
w EQUIVOCADO=-9=-3
w ERASE=7=-10
w ERO=57=-3
w ERPLY=-61=-14
w ERREUR=24=-16
w ERSPOND=-23=-3
w ES=-11=-52
w ES ,=4=-14
w ES DE=23=-76
w ES DOMINGO=19=-48
w ES DOMINGO ,=-28=-47
w ES DOMINGO |=22=-2
w ES MY=16=0
w ES |=-11=-31
w ESCRIBA=-2=-5
w ESCRIBAN=-6=-46
w ESCRIBAN ANTES=-10=-1
w ESCRIBAN ANTES DE=-10=-1
w ESCRIBAN PORFA=-32=-1
w ESCRIBAN PORFA |=-32=-1
w ESCRIBAN |=165=-5
w ESCRIBIR=66=-1
w ESCRIBIRME=42=-7
w ESCRIBIRME |=41=-4
w ESE=-50=-75
w ESE CLIENTE=-39=-41
w ESE CLIENTE |=-34=-2
w ESPOSA=-8=-10
w ESPOSA ESTA=-8=-10
w ESPOSA ESTA ENFERMA=-8=-10
w ESROY=-2=-8
w EST=36=21
w EST <NUMBER>=21=12
w EST <NUMBER> HEURES=22=-20
w EST ASSEZ=-27=-8
w EST CE=4=-60
w EST CE QUE=40=-17
w EST CORRECT=-35=-6
w EST CORRECT |=-35=-6
w EST DECEDE=36=-2
w EST DECEDE ,=24=-2
w EST DIMANCHE=8=-42
w EST DIMANCHE ,=12=28
w EST DIMANCHE |=-5=-35
w EST LE=13=2
w EST MALADE=-34=3
w EST MALADE ,=-19=-50
w EST MALADE IM=7=12
w EST MALADE |=-10=-14
w EST PLUS=21=20
w EST TOUJOURS=-3=47
w EST TOUJOURS DISPONIBLE=-2=42
w ESTA=-103=30
w ESTA DISPONIBLE=-4=33
w ESTA DISPONIBLE EL=0=26
w ESTA DISPONIBLE |=-3=21
w ESTA ENFERMA=-8=-10
w ESTA ENFERMA ,=-21=11
w ESTA ENFERMA |=-22=-66
w ESTA SEMANA=-17=0
w ESTA SEMANA |=-2=26
w ESTAR=30=-1
w ESTATE=17=-24
w ESTATE ANYMORE=12=0
w ESTATE ANYMORE ,=11=0
w ESTATE FOR=-15=-22
w ESTATE FOR <NUMBER>=-15=-22
w ESTATE SALE=-8=-8
w ESTATE SALE |=-8=-8
w ESTATE |=34=0
w ESTE=27=-27
w ESTE NUMERO=7=-18
w ESTE NUMERO |=12=-14
w ESTO=168=-93
w ESTO ,=28=-1
w ESTO , QUITENME=28=-1
w ESTO ES=-26=-51
w ESTO |=180=-41
w ESTOS=56=-2
w ESTOS MENSAJES=81=-1
w ESTOS MENSAJES |=115=-1
w ESTOS NOTIFICACIONES=12=0
w ESTOS NOTIFICACIONES |=11=0
w ESTOS TEXTOS=-27=0
w ESTOY=-19=-18
w ESTOY CON=-25=-28
w ESTOY CON UN=-25=-28
w ESTOY DE=-18=-49
w ESTOY DE VACACIONES=-15=-29
w ESTOY EN=-8=-9
w ESTOY EN UNA=-7=-5
w ESTOY FUERA=6=-6
w ESTOY MANEJANDO=0=-12
w ESTOY MANEJANDO ,=-4=-37
w ESTOY MANEJANDO |=1=6
w ESTOY TRABAJANDO=-15=-17
w ESTOY TRABAJANDO ,=13=-39
w ESTOY TRABAJANDO |=-30=-76
w ESTS=-5=-17
w ET=-2=73
w ETES=-13=35
w ETES ,=26=-16
w ETES IM=7=32
w ETES VOUS=-4=46
w ETES VOUS DISPONIBLE=0=17
w ETES |=-16=-49
w ETRE=48=-42
w ETRE CONTACTE=28=-9
w ETRE CONTACTE |=61=-1
w ETRE RETIRE=-15=0
w EUT=8=-1
w EUT PLUS=8=-1
w EVEN=-7=-4
w EVER=-12=-58
w EVER AGAIN=22=0
w EVER AGAIN |=22=0
w EVER TEXT=34=-1
w EVER TEXT THIS=40=0
w EVER |=-20=-47
w EVERY=83=17
w EVERY HOUR=97=-4
w EVERY TEXT=36=0
w EVERY TIME=3=-4
w EVERY TIME I=3=-4
w EVERYTHING=-4=-18
w EX=-127=-95
w EX KEPT=-15=-1
w EX KEPT TEXTING=-15=0
w EX PARTNER=-36=0
w EXCESSIVE=33=-1
w EXCUSE=28=0
w EXCUSE ME=28=0
w EXPIRED=1=-15
w EXT=-54=-49
w EXTENSIONS=-50=-7
w FAIRE=96=-12
w FAIRE POUR=75=-9
w FAIRE POUR NE=12=-1
w FAIRE VISITER=-25=20
w FAIRE |=39=-58
w FAIT=-25=-1
w FAIT QUE=-27=-1
w FAIT QUE JE=-27=-1
w FAKE=-73=-34
w FAKE |=-51=-2
w FALLECIO=39=-1
w FALLECIO ,=39=-1
w FAMILY=-15=-15
w FAMILY ,=12=-14
w FAMILY |=-28=13
w FAR=-75=-31
w FAR |=-47=-7
w FAREWELL=40=0
w FAUT=-21=-43
w FAVOR=33=-6
w FAVOR DE=29=-6
w FAVOR DE CANCELAR=17=-1
w FAVOR DE DARME=10=-5
w FCC=69=-31
w FCC |=30=-8
w FED_UP=18=0
w FED_UP WITH=18=0
w FED_UP WITH THESE=12=0
w FEE=-111=-87
w FEE |=-97=-85
w FEED=-17=-53
w FEED THE=-17=-53
w FEED THE DOG=-17=-53
w FEELINGS=15=2
w FEELINGS ,=3=-28
w FEELINGS , I=57=-1
w FEELINGS |=-25=25
w FENCE=-24=82
w FENCED=-3=35
w FEOM=-17=-1
w FERME=-33=-14
w FEWER=-44=-47
w FEWER LEADS=-8=-21
w FEWER LEADS ,=-8=-21
w FEWWER=-21=0
w FFROM=-10=0
w FICHE=-43=37
w FICHE |=-24=22
w FICHEZ=110=-3
w FICINA=-10=-32
w FILE=25=11
w FILL=-2=42
w FIN=-18=-82
w FIN DE=9=-52
w FIN DE SEMAINE=10=-35
w FIN |=-52=-51
w FINAL=13=-20
w FINAL NOTICE=20=0
w FINAL REQUEST=10=-2
w FINANCING=-3=43
w FIND=-31=69
w FIND A=-19=42
w FIND A HOME=-2=29
w FINE=-94=-18
w FINE |=-53=-14
w FINISHED=84=59
w FINISHED WITH=27=-89
w FINISHED WITH THE=27=-89
w FIRED=-45=-43
w FIRST=-58=2
w FIRST RESPONDER=34=-1
w FIRST RESPONDER AND=34=-1
w FIRST |=-29=-29
w FIVE=0=-26
w FIVE AGENTS=0=-24
w FIVE AGENTS ,=-9=-51
w FIVE AGENTS |=3=-6
w FIX=-83=-24
w FIX IT=-85=7
w FIX IT |=-46=7
w FLEXIBLE=-13=82
w FLEXIBLE |=-10=66
w FLIGHT=-19=-64
w FLOOR=-20=-73
w FLORIDA=-24=-42
w FLORIDA ,=34=-2
w FLORIDA |=-42=-27
w FOIS=87=-19
w FOM=-19=-3
w FOOD=23=-39
w FOOD |=23=-39
w FOOOD=-15=-29
w FOR=53=34
w FOR <NUMBER>=-6=-20
w FOR <NUMBER> YEARS=-9=-22
w FOR A=-82=19
w FOR A QUICK=0=33
w FOR A WEEK=-8=-19
w FOR CLOSING=-22=20
w FOR CLOSING COSTS=-15=21
w FOR CONTACTING=-46=-52
w FOR CONTACTING US=-45=-46
w FOR GOD=-8=-1
w FOR GOD |=-8=-1
w FOR GOOD=200=-119
w FOR GOOD ,=3=-3
w FOR GOOD |=189=-116
w FOR GOODD=47=-15
w FOR GOODD |=47=-15
w FOR GOPD=57=-19
w FOR GOPD |=57=-19
w FOR HELP=-26=-27
w FOR HELP ,=-26=-1
w FOR HELP |=0=-25
w FOR INFO=-1=-8
w FOR INFO |=-1=-8
w FOR JIM=34=-5
w FOR LEADS=50=-24
w FOR LEADS ,=36=0
w FOR LEADS |=-22=-25
w FOR ME=3=-24
w FOR ME ,=36=-22
w FOR ME |=-47=-2
w FOR MY=-65=-37
w FOR NOW=-83=-14
w FOR NOW ,=-59=-7
w FOR OGOD=27=-2
w FOR OGOD |=27=-2
w FOR REACHING_OUT=-22=50
w FOR SELLERS=-3=-42
w FOR SHOWINGS=-3=-65
w FOR SMS=12=-3
w FOR SOMEONE=-38=-1
w FOR SOMEONE ELSE=-37=-1
w FOR TEXTING=-65=-54
w FOR TEXTS=47=-3
w FOR TEXTS |=4=-3
w FOR THAT=-51=-24
w FOR THE=-43=-43
w FOR THE LAST=14=-3
w FOR THESE=64=-3
w FOR THESE ,=15=-1
w FOR THESE ALERTS=45=-1
w FOR THIS=51=-100
w FOR THIS |=47=-82
w FOR YOU=-94=95
w FOR YOU TO=-8=21
w FOR YOU |=-41=46
w FOR YOUR=-52=47
w FOR YOUR MESSAGE=-42=-7
w FOR |=-41=59
w FOREVER=43=-1
w FOREVER |=43=-1
w FORGET=31=-27
w FORGET THE=-22=-12
w FORM=-10=-13
w FORM THE=54=-1
w FORMAL=24=-1
w FOTO=-91=-69
w FOTOS=-75=29
w FOTOSS=-42=22
w FOUND=54=-63
w FOUND A=54=-63
w FOUR=62=0
w FREE=34=-9
w FRIDAY=-13=-2
w FRIDAY ,=36=-60
w FRIDAY I=18=0
w FRIDAY |=-47=8
w FRIDGE=-50=-31
w FRIDGE |=-49=-30
w FRIM=11=0
w FRM=-16=10
w FRMO=-5=-1
w FROM=-66=-8
w FROM <LINK>=22=21
w FROM <LINK> |=9=23
w FROM <NUMBER>=-16=8
w FROM A=-19=-68
w FROM COLDWELL=-20=48
w FROM COLDWELL BANKER=-20=48
w FROM EMAIL=-39=-1
w FROM EVERYTHING=-81=-16
w FROM ME=-32=-1
w FROM ME |=-32=-1
w FROM MY=-57=-5
w FROM MY ACCOUNT=41=-1
w FROM MY GALAXY=2=-34
w FROM MY LIST=-62=-1
w FROM MY PHONE=-15=0
w FROM NOW=-33=-26
w FROM NOW ON=-33=-26
w FROM OUR=-82=30
w FROM OUR LIST=-53=31
w FROM REMAX=77=-70
w FROM REMAX |=34=-71
w FROM THAT=-53=-5
w FROM THE=-112=-40
w FROM THE CONTACT=21=-3
w FROM THE CONTRACT=-1=-28
w FROM THE EMAIL=-9=-3
w FROM THE LAKE=26=-4
w FROM THE LOAN=-11=-36
w FROM THE MAILING=-10=-1
w FROM THE NAVY=-12=-26
w FROM THE NEWSLETTER=-29=-4
w FROM THESE=30=-18
w FROM THESE ,=-18=0
w FROM THESE TEXTS=116=-1
w FROM THESE |=-33=-23
w FROM THIS=-32=-4
w FROM THIS LIST=34=-1
w FROM THIS NUMBER=-31=0
w FROM US=-48=-2
w FROM US |=-48=-2
w FROM YOU=128=-24
w FROM YOU AGAIN=80=-12
w FROM YOU |=78=-2
w FROM YOUR=67=-29
w FROM YOUR COMPANY=60=-17
w FROM YOUR LIST=21=-2
w FROM YOUR TEXT=20=-4
w FROMM=17=0
w FROMM <LINK>=9=0
w FROMM <LINK> |=9=0
w FRON=-13=0
w FRONT=-58=65
w FRONT |=-46=-110
w FROOM=-14=-25
w FRPM=-26=-2
w FRROM=-10=0
w FRROM THE=-10=0
w FRUSTRATED=-27=-89
w FRUSTRATED ,=19=-3
w FRUSTRATED IM=12=0
w FRUSTRATED NO=-31=-4
w FRUSTRATED WITH=-59=0
w FRUSTRATED |=-12=-79
w FUCK=37=-44
w FUCK |=-17=-27
w FUERA=-9=-10
w FUERA DE=6=-1
w FULL=-92=37
w FULL OF=-5=-2
w FULL STOP=-49=-3
w FUNERAL=20=-5
w FUNNY=23=-1
w FUNNY BUT=23=-1
w FUNNY BUT I=23=-1
w FURTHER=97=-16
w FURTHER TEXTS=-50=0
w FURTHER TEXTS |=-63=0
w F_OFF=132=-23
w F_OFF |=61=-16
w GAE=-14=-1
w GAE YOU=-14=-1
w GAENT=-20=-25
w GALAXY=2=-34
w GALAXY ,=38=-3
w GALAXY |=-14=-28
w GAME=-14=-19
w GAME ,=16=-6
w GAME , I=6=-4
w GAME STOP=45=0
w GAME |=-10=-14
w GARAGE=-9=51
w GARAGE ,=-4=26
w GARAGE |=-2=46
w GARDEZ=-27=-14
w GARDEZ MOI=-12=-12
w GAS=-109=-10
w GAVE=-6=-29
w GAVE YOU=-16=-5
w GAVW=-3=-21
w GEORGIA=-29=-11
w GEORGIA LAST=-16=1
w GEORGIA LAST YEAR=-16=1
w GET=12=-68
w GET <NUMBER>=60=-79
w GET <NUMBER> OF=90=-10
w GET A=-2=52
w GET A CHANCE=-2=47
w GET ANOTHER=45=-3
w GET ANY=-79=0
w GET ANY MORE=-7=0
w GET BACK=-71=-48
w GET BACK ON=-32=-12
w GET BACK TO=-10=-32
w GET LEADS=104=0
w GET ME=-76=-44
w GET MESSAGES=62=-3
w GET MY=-66=-7
w GET MY TEXTS=-48=-1
w GET OUT=20=-18
w GET OUT OF=50=-15
w GET TEXTS=-45=-1
w GET TEXTS AGAIN=-21=-1
w GET THE=-28=-49
w GET THE ALERTS=-38=-16
w GET THEM=-1=-23
w GET THEM BACK=-36=-14
w GET THESE=-65=-5
w GET THESE ON=9=-1
w GET THESE TEXTS=-88=-3
w GET YOU=-8=52
w GET |=71=-13
w GETS=47=-7
w GETTING=-10=-47
w GETTING <NUMBER>=62=-3
w GETTING <NUMBER> OF=62=-3
w GETTING LEADS=-62=-1
w GETTING MY=-51=0
w GETTING TEXTS=13=0
w GETTING THESE=12=-5
w GETTING THESE ,=3=-2
w GETTING THESE TEXTS=11=0
w GETTING THESE |=12=-2
w GETTING THIS=-39=-2
w GET_LOST=50=-1
w GET_OFF=-44=-36
w GET_OFF ME=80=-6
w GET_OFF ME THIS=8=0
w GET_OFF ME |=24=-4
w GET_OFF MY=99=0
w GET_OFF MY NUMBER=60=0
w GET_OFF THE=-70=-1
w GET_OFF THIS=11=-1
w GET_OFF THIS LIST=12=0
w GET_OUT=-4=-1
w GET_RID=52=-3
w GET_RID OF=52=-3
w GET_RID OF THIS=40=0
w GGOOD=-41=15
w GIVE=-99=40
w GIVE ME=-177=13
w GIVE THIS=-123=-19
w GIVE YOU=-50=40
w GIVE YOU A=-50=40
w GIVING=-106=-4
w GO=74=4
w GO AGAIN=-11=83
w GO BOTHER=37=-26
w GO BOTHER SOMEONE=28=-23
w GO TO=-25=-79
w GO |=-52=32
w GOD=7=-28
w GOD BLESS=8=-22
w GOD BLESS ,=-35=-55
w GOD BLESS |=21=36
w GOD |=-8=-1
w GODO=-33=-12
w GODO |=-33=-12
w GOES=-28=-15
w GOES OFF=4=-1
w GOES OFF |=7=0
w GOID=30=-1
w GOIG=30=-22
w GOIG TO=30=-22
w GOING=111=-62
w GOING TO=129=-86
w GOING TO BLOCK=15=-3
w GOING TO REPORT=8=-3
w GOING |=-43=13
w GONE=-44=-29
w GONE ,=-17=-11
w GONNA=-3=-48
w GOOD=25=35
w GOOD ,=44=-10
w GOOD , I=-18=-4
w GOOD , PLEASE=14=0
w GOOD AFTERNOON=1=72
w GOOD I=34=-1
w GOOD MORNING=2=-87
w GOOD MORNING ,=-30=-3
w GOOD MORNING MARIA=-5=4
w GOOD MORNING PLEASE=9=0
w GOOD MORNING |=-35=-88
w GOOD NEWS=-26=21
w GOOD NO_MORE=3=0
w GOOD TIME=-24=40
w GOOD TIME TO=-13=25
w GOOD WITH=-10=-13
w GOOD WITH PHONES=-10=-13
w GOOD |=92=-104
w GOODBYE=17=-42
w GOODBYE |=11=-42
w GOODD=47=-15
w GOODD |=47=-15
w GOOF=-17=0
w GOPD=57=-19
w GOPD |=57=-19
w GOT=-33=-32
w GOT A=-28=-22
w GOT A NEW=-17=-10
w GOT BACK=26=-4
w GOT BACK FROM=26=-4
w GOT IT=-44=-71
w GOT OFF=-44=-34
w GOT THE=46=-36
w GOT THE WRONG=50=-4
w GOT THIS=-15=-14
w GOT THIS AGAIN=-40=-10
w GOT THIS NUMBER=109=-3
w GOT YOUR=-53=-10
w GOT YOUR MESSAGE=-32=-2
w GOT YOUR TEXT=-86=-45
w GOTTEN=-31=-5
w GOTTEN ANY=-30=-5
w GO_AWAY=20=-7
w GRACIAS=-29=-11
w GRACIAS ,=-32=-17
w GRACIAS , I=-15=-2
w GRACIAS IVE=14=18
w GRACIAS POR=-33=-22
w GRACIAS POR SU=-7=-17
w GRACIAS |=-19=-27
w GRANDE=-10=39
w GRAZIE=-66=-41
w GREAT=-24=2
w GREAT DAY=7=-23
w GREAT DAY ,=-7=-11
w GREAT DAY |=17=-7
w GREAT |=-60=-13
w GREG=-7=-2
w GROM=2=-4
w GROM YOU=8=-5
w GUSTARIA=76=-7
w GUY=-19=-12
w GUY ,=28=-1
w GUY |=-14=-4
w GUYS=-50=-42
w GYM=-33=-120
w GYM |=-10=-92
w HABE=-55=-20
w HAD=28=-53
w HAD A=-19=-31
w HAD A LONG=-13=-29
w HAD ENOUGH=25=-8
w HAD ENOUGH |=26=0
w HAD TO=-61=-25
w HAE=-4=-1
w HAEV=-9=-4
w HAGO=79=-9
w HAGO PARA=79=-9
w HAHA=-38=-5
w HAHA |=-51=-5
w HALT=28=0
w HALT ALL=26=0
w HALT THE=12=0
w HANDLE=70=-4
w HANDLE |=44=-3
w HANDLES=-4=20
w HANDLES THIS=-4=20
w HANDLES THIS ,=19=8
w HANDLES THIS |=-39=14
w HAPPENED=-6=-2
w HAPPENED |=-6=-2
w HAPPENS=72=0
w HAPPY=-47=26
w HAPPY THANKSGIVING=5=-30
w HAPPY THANKSGIVING ,=-13=-35
w HAPPY THANKSGIVING |=-12=-17
w HAPPY TO=60=56
w HAPPY WITH=-125=-36
w HAPPY WITH THE=-18=-34
w HARASSING=56=-11
w HARASSING ME=36=-1
w HARASSING ME |=16=0
w HARD=-14=-13
w HARD FEELINGS=15=2
w HARD FEELINGS ,=3=-28
w HARD FEELINGS |=-25=25
w HAS=6=2
w HAS BEEN=1=-18
w HAS BEEN RAINING=22=-18
w HAS PASSED=78=0
w HAS PASSED ,=35=0
w HAS PASSED |=71=0
w HAS RETIRED=-55=-15
w HAS RETIRED |=-49=-13
w HAS THE=-23=-43
w HAS THIS=-17=-3
w HAS THIS NUMBER=18=0
w HAS THSI=-15=-8
w HAS TO=84=-12
w HAS TO BE=27=-7
w HAS YOUR=-8=-54
w HASTA=-20=-40
w HASTA EL=-19=-30
w HASTA EL LUNES=-19=-30
w HASTA MANANA=0=-5
w HASTA MANANA |=0=-4
w HAT=-48=14
w HAT DO=-16=-5
w HAT DO I=-16=-5
w HATE=-45=-49
w HATE GETTING=69=0
w HATE GETTING THESE=69=0
w HATE THESE=101=-1
w HATE THESE TEXTS=95=-1
w HATE THIS=-22=0
w HATE TO=-114=-5
w HATE TO LOSE=-53=-5
w HAV=40=9
w HAVE=-39=-6
w HAVE A=35=-7
w HAVE A BLESSED=-17=-54
w HAVE A CLOSING=40=-18
w HAVE A GREAT=7=-23
w HAVE AN=-56=30
w HAVE AN AGENT=-28=28
w HAVE ASKED=32=-7
w HAVE BEEN=-10=-22
w HAVE BEEN ON=42=-1
w HAVE BEEN OPTED_OUT=-2=-6
w HAVE BEEN UNSUBSCRIBED=-38=-1
w HAVE LEAD=31=0
w HAVE MORE=49=-2
w HAVE MORE BUSINESS=47=-2
w HAVE MY=0=-8
w HAVE MY CONSENT=7=0
w HAVE MY TEXT=-33=-1
w HAVE NO=84=-6
w HAVE SOMEONE=-48=-1
w HAVE SUCCESSFULLY=-37=-6
w HAVE SUCCESSFULLY BEEN=-36=-3
w HAVE TEXTED=-25=-80
w HAVE THE=25=-10
w HAVE THE WRONG=15=-23
w HAVE THIS=-63=-56
w HAVE THIS NUMBER=-7=-9
w HAVE TIME=0=21
w HAVE TO=3=-38
w HAVE TO CANCEL=-8=-11
w HAVE TWO=0=-24
w HAVE TWO OFFICES=0=-24
w HAVE YOU=-8=76
w HAVE |=-15=3
w HAVENT=28=-8
w HAVENT GOTTEN=-22=-4
w HAVENT GOTTEN ANY=-17=-4
w HAVENT YOU=81=-7
w HAVW=3=0
w HAY=-151=-40
w HAY QUE=-15=-27
w HAY QUE QUITAR=-15=-17
w HE=-95=-133
w HE DOESNT=-14=-11
w HE DOESNT WANT=-1=-7
w HE DOESNT WORK=-11=-4
w HE IS=72=-8
w HE PASSED_AWAY=-52=-7
w HE PASSED_AWAY |=-52=-7
w HE QUIT=-70=-9
w HE RETIRED=-17=0
w HE RETIRED |=-19=0
w HE SAID=-6=-29
w HE SAID TO=-6=-12
w HE SAYS=-21=-4
w HE STOPPED=0=-7
w HE TOLD=-59=-13
w HE TOLD ME=-62=-10
w HEADING=-86=-75
w HEAR=71=-34
w HEAR FROM=69=-9
w HEAR FROM THIS=10=0
w HEAR FROM YOU=58=5
w HEAR MY=28=-2
w HEAR MY ALARMS=34=0
w HEL=-56=4
w HELL=12=-40
w HELL ,=36=-10
w HELL |=-25=-76
w HELLO=15=-5
w HELLO ,=-27=-7
w HELLO , I=-5=-22
w HELLO , YOUVE=-16=-38
w HELLO BRENDA=-17=44
w HELLO I=-4=-6
w HELLO JOHN=-19=23
w HELLO STOP=32=-4
w HELLO STOP |=32=-4
w HELLO |=-16=-15
w HELO=-21=-26
w HELP=-86=-29
w HELP ,=-26=-7
w HELP , STOP=-26=-1
w HELP FOR=-26=-56
w HELP FOR HELP=-26=-27
w HELP ME=-30=-88
w HELP WITH=-7=10
w HELP YOU=-25=35
w HELP YOU FIND=-14=46
w HELP YOU |=-12=27
w HELP |=-43=-53
w HEN=-6=37
w HEN CAN=-7=43
w HER=-91=-113
w HER FROM=-22=-4
w HER NAME=-36=-3
w HER TO=-4=-5
w HER |=-95=-20
w HERE=28=1
w HERE ,=-51=37
w HERE , PLEASE=5=-4
w HERE , REMOVE=7=0
w HERE ANYMORE=5=-2
w HERE TO=82=0
w HERE |=22=-11
w HEREBY=34=-28
w HEREBY REVOKE=4=-1
w HERRE=21=0
w HERS=6=-11
w HES=-60=-23
w HEURES=22=-20
w HEURES DU=22=-20
w HEURES DU MATIN=22=-20
w HEY=-26=13
w HEY JOHN=-10=7
w HEY JOHN ,=-10=7
w HEY MIKE=-51=69
w HEY THERE=-16=-81
w HEY THERE ,=-26=-47
w HEY THERE |=-8=-61
w HI=-3=52
w HI ,=-25=-10
w HI , I=-8=-33
w HI , THIS=71=-23
w HI BRENDA=-2=14
w HI BRENDA ,=-2=14
w HI PLZ=4=0
w HI SARAH=-26=75
w HI THIS=-25=-20
w HI THIS IS=-25=-20
w HI |=5=-58
w HIER ,=13=29
w HIER |=-25=-32
w HIGH=3=-14
w HIGH ,=-58=-18
w HIGH |=-14=-33
w HIING=49=-2
w HILARIOUS=-62=-16
w HILARIOUS |=-62=-16
w HIM=-134=-77
w HIM AND=-22=-6
w HIM TO=-26=-8
w HIM TO LEAVE_ALONE=-9=-1
w HIM TO STOP=-11=-4
w HIM |=-68=-17
w HINK=-12=-36
w HIS=67=-127
w HIS AS=54=-2
w HIS JOB=0=-32
w HIS JOB BEFORE=0=-32
w HIS NUMBER=7=0
w HIS NUMBER |=8=0
w HIS |=15=-11
w HITTING=65=-8
w HLOD=-47=-6
w HMOE=-27=48
w HOA=-77=21
w HOAL=5=6
w HOLA=3=-28
w HOLA ,=-34=39
w HOLA JUAN=-1=20
w HOLA JUAN ,=-1=20
w HOLA MARIA=0=28
w HOLA MARIA ,=0=28
w HOLA SENOR=-2=6
w HOLA SENOR LOPEZ=-2=6
w HOLA THANKS=-7=-6
w HOLA |=-32=-58
w HOLD=-117=-85
w HOLD THE=-16=-40
w HOME=-34=-15
w HOME ,=44=2
w HOME AT=-1=-71
w HOME IS=-7=52
w HOME SEARCH=-4=29
w HOME SEARCH |=-4=29
w HOME WARRANTY=-1=-27
w HOME WARRANTY |=-1=-27
w HOME |=-36=-1
w HOMES=-37=5
w HOMES ,=-31=-29
w HONEY=23=-18
w HOPE=-32=-24
w HOPE YOU=-51=-22
w HOPE YOU UNDERSTAND=-51=-22
w HOPING=-4=58
w HOSPITAL=10=-24
w HOSPITAL ,=-9=-4
w HOSPITAL |=-20=-17
w HOUE=-20=42
w HOUR=39=-27
w HOUR ,=-27=-5
w HOUR |=13=-29
w HOURS=-32=-82
w HOUSE=-25=56
w HOUSE ,=18=27
w HOUSE IN=38=-2
w HOUSE ON=-12=61
w HOUSE ON <NUMBER>=0=23
w HOUSE |=-46=24
w HOUSES=-48=-27
w HOUSES FROM=-28=-11
w HOUSES FROM THESE=-28=-11
w HOUSES TODAY=-11=-31
w HOUSES TODAY ,=-13=9
w HOUSES TODAY |=-12=-45
w HOUSES |=10=-24
w HOW=9=-56
w HOW AM=79=-1
w HOW AM I=79=-1
w HOW CAN=31=51
w HOW CAN I=31=51
w HOW COME=4=-56
w HOW COME DID=-41=-31
w HOW COME HAVE=-50=-4
w HOW COMW=-37=-13
w HOW COMW DID=-37=-13
w HOW DO=-11=-72
w HOW DO I=-4=-70
w HOW LONG=-59=-19
w HOW LONG DOES=-34=-6
w HOW MUCH=-25=33
w HOY=-59=-25
w HOY |=-6=-12
w HQVE=-5=-11
w HQVE THE=-5=-11
w HQVE THE WRONG=-5=-11
w HRE=26=-2
w HRE |=26=-2
w HREE=39=-5
w HSVE=8=0
w HTAT=45=-2
w HTEN=-27=-1
w HTEY=-20=-8
w HTIS=16=-37
w HTIS IS=43=0
w HTIS ONE=-8=-16
w HUNG=-2=-30
w HUNG UP=-27=-31
w HUSBAND=-2=24
w HUSBAND DIED=-4=-48
w HUSBAND HAS=4=-1
w HUSBAND USUALLY=-20=-14
w HUSBAND USUALLY DOES=-20=-14
w HUSBAND YOUR=5=0
w HUSBAND YOUR LIST=5=0
w HVE=0=36
w HWRE=37=0
w I=31=15
w I ALREADY=-22=-15
w I ALREADY HAVE=-13=-11
w I AM=36=-6
w I AM A=51=21
w I AM DRIVING=22=5
w I AM GOING=20=-8
w I AM IN=-63=-40
w I AM NOT=86=-2
w I AM NO_LONGER=45=-7
w I AM ON=-2=9
w I AM OUT=-36=-1
w I AM RETIRED=21=0
w I AM STILL=-32=-12
w I ANSWERED=32=-1
w I APPRECIATE=-39=-39
w I APPRECIATE IT=-39=-39
w I ASK=17=-1
w I ASKED=-24=-28
w I ASKED THE=-13=-27
w I AVE=-35=-16
w I BE=62=-16
w I BE REMOVED=45=-8
w I BLOCKED=-42=-2
w I BLOCKED HIM=-5=-1
w I CALL=39=14
w I CALLED=8=-13
w I CALLED SUPPORT=6=-13
w I CAN=-39=70
w I CAN DO=-20=28
w I CAN HANDLE=44=-3
w I CAN SHOW=-3=17
w I CANCEL=-10=13
w I CANCEL A=-39=-4
w I CANCELLED=0=-5
w I CANT=-6=-30
w I CANT HEAR=34=0
w I CANT LOG=-2=3
w I CHANGED=25=-8
w I CHANGED MY=43=-1
w I CHANGED PHONES=9=-8
w I CHOOSE=97=-38
w I CHOOSE TO=97=-38
w I CLOSED=-10=-2
w I CONSIDER=17=-1
w I DELETE=-71=0
w I DELETE A=-71=0
w I DID=-96=-34
w I DID NOT=-58=-6
w I DID |=-55=-27
w I DIDNT=-94=-8
w I DO=-86=-96
w I DO COMMERCIAL=25=0
w I DO NOT=-11=-5
w I DO WANT=-42=-53
w I DONT=-42=-23
w I DONT DO=-11=-6
w I DONT GET=-84=-1
w I DONT HAVE=59=-10
w I DONT KNOW=9=-22
w I DONT LIVE=21=0
w I DONT NEED=24=-5
w I DONT RECOGNIZE=-35=32
w I DONT SELL=42=0
w I DONT TAKE=-17=-18
w I DONT TEXT=-31=39
w I DONT THINK=-30=-34
w I DONT USE=42=-12
w I DONT WAN=11=-39
w I DONT WANT=-25=-53
w I DONT WORK=40=-2
w I DONT |=-26=-4
w I GET=80=-146
w I GET <NUMBER>=90=-10
w I GET BACK=-54=0
w I GET OUT=87=0
w I GET TEXTS=-21=-1
w I GET THEM=-87=-4
w I GET THESE=14=-1
w I GET |=43=-2
w I GETTING=-46=-1
w I GET_OFF=-16=0
w I GOT=-19=-20
w I GOT A=-5=-9
w I GOT OFF=-44=-34
w I GOT THIS=-50=-14
w I GOT YOUR=-20=7
w I HAD=-17=-15
w I HATE=125=-32
w I HATE GETTING=69=0
w I HATE THESE=101=-1
w I HATE THIS=-22=0
w I HAVE=7=-6
w I HAVE A=58=-22
w I HAVE ASKED=32=-7
w I HAVE BEEN=67=-7
w I HAVE TO=-15=-32
w I HAVE TWO=0=-24
w I HELP=-3=53
w I HEREBY=10=-17
w I HEREBY REVOKE=4=-1
w I HINK=-12=-36
w I JUST=3=-7
w I JUST BURIED=60=-4
w I JUST GOT=31=-4
w I JUST SAW=-25=-44
w I KEEP GETTING=-6=-2
w I KNOW=-50=-51
w I KNOW YOU=-35=-40
w I LAUGHED=-31=-9
w I LAUGHED |=-24=-8
w I LEFT=25=-35
w I LEFT THE=17=0
w I LIKE=-75=-18
w I LIVE=-13=-41
w I LIVE IN=-13=-41
w I LOVE=-92=-24
w I LOVE IT=-68=-10
w I MADE=21=-2
w I MADE A=21=-2
w I MOVED=-19=-2
w I MOVED TO=-16=1
w I NE=-11=0
w I NED=29=-7
w I NED TO=29=-7
w I NEED=-73=-18
w I NEED MORE=-54=-56
w I NEED MY=23=-1
w I NEED THESE=-74=-5
w I NEED TO=-14=-53
w I NEVER=-46=-8
w I NEVER SIGNED=32=0
w I NEVER SOLD=-10=15
w I NEVER WANT=-13=0
w I NOT=27=-8
w I NO_LONGER=104=24
w I NO_LONGER WANT=47=0
w I NO_LONGER WISH=25=0
w I ONLY=-13=-5
w I ONLY AGREED=27=-1
w I OPT=-60=-61
w I OPTED_OUT=62=-5
w I OPT_OUT=-3=-2
w I PAY=-56=-39
w I PREFER=4=-26
w I QUIT=-46=-20
w I QUIT THAT=-12=-3
w I REMOVE=-2=-4
w I REMOVE A=-62=-4
w I REPLIED=8=0
w I REPLY=-26=-7
w I RESPECTFULLY=6=-1
w I RETIRED=12=-26
w I RETIRED FROM=-5=-25
w I REVOKE=45=-17
w I REVOKE MY=31=-7
w I SAID=117=-35
w I SAID NO=46=-3
w I SAID STOP=51=0
w I SAY=45=-24
w I SAY ABOUT=43=-8
w I SAY |=-27=-4
w I SEE=-43=-83
w I SEE THESE=1=-41
w I SEE YOUR=-39=-25
w I SEND=-3=14
w I SEND YOU=-2=16
w I SENT=-16=65
w I SENT |=-22=70
w I SHOULD=65=-75
w I SHOWED=-11=-31
w I SHOWED THREE=-11=-31
w I SIAD=12=-15
w I SID=56=-10
w I SIGNED=-10=-36
w I SIGNED UP=-10=-36
w I SOLD=-15=-12
w I SOLD MY=52=-7
w I SOLD TWO=-28=-11
w I SPOKE=-15=-30
w I SPOKE TO=-15=-30
w I STILL=-14=-17
w I STILL GET=21=0
w I STILL GETTING=37=-1
w I STILL ON=-24=-15
w I STOP=-74=-45
w I STOP A=-84=-2
w I STOP THE=-48=0
w I STOP |=-30=-1
w I STOPPED=-64=-48
w I STP=-2=-3
w I TAKE=102=-12
w I TAKE BACK=78=-9
w I TALKED=15=-14
w I TALKED TO=15=-14
w I TEXT=7=-29
w I TEXT STOP=42=0
w I TEXTED=-30=-48
w I THINK=-39=-45
w I THINK MY=-21=-4
w I THINK YOU=-5=-36
w I THOUGHT=24=-3
w I THOUGHT IT=20=-2
w I TOLD=-4=-28
w I TOLD MY=-17=-2
w I TOLD THEM=-53=0
w I TOLD YOU=28=-1
w I TOLD YOUR=20=-17
w I TOOK=-16=-30
w I TOOK MY=-16=-30
w I TRAVEL=-23=-14
w I TRAVEL |=-23=-14
w I TRIED=-42=33
w I UNSUBSCRIBE=14=0
w I UNSUBSCRIBE |=14=0
w I UNSUBSCRIBED FROM=-16=-1
w I USE=-36=-4
w I USED=-4=-20
w I USED THIS=27=-2
w I USED TO=-8=-18
w I WANT=30=-85
w I WANT NOTHING=49=-14
w I WANT THEM=-53=-16
w I WANT TO=50=-54
w I WANT_OFF=82=-19
w I WANT_OFF THIS=11=-1
w I WANT_OFF |=66=-17
w I WANT_OUT=64=-10
w I WAS=-33=12
w I WAS ASLEEP=7=15
w I WAS AT=-9=-33
w I WAS CHARGED=-11=-8
w I WAS REMOVED=-46=-3
w I WAS TOLD=-39=23
w I WAT=-61=-28
w I WILL=67=-38
w I WILL SEE=51=-108
w I WILL SUE=24=-21
w I WITHDRAW=70=-9
w I WITHDRAW MY=70=-9
w I WONT=23=38
w I WONT BE=69=16
w I WOULD=23=-44
w I WOULD LIKE=-25=-36
w ICI=19=-16
w ICI ,=22=-7
w ICI MARC=-24=-14
w ICI MARC TREMBLAY=-24=-14
w ID=-54=53
w ID HATE=-112=-1
w ID HATE TO=-112=-1
w ID LIKE=89=-31
w ID LIKE OUT=104=-8
w ID LIKE TO=9=-11
w ID LKE=44=0
w ID LOVE=-7=46
w ID LOVE TO=-7=46
w ID RATHER=44=-1
w ID RATHER NOT=19=-1
w IDEA=-7=-37
w IDEEA=-6=-32
w IF=-20=45
w IF I=-90=-53
w IF I STOP=-61=-37
w IF I TEXT=-22=-1
w IF I WANT=-29=-1
w IF IT=-24=-12
w IF THIS=26=-47
w IF THIS CONTINUES=41=-21
w IF THIS IS=-11=-35
w IF YOU=-4=38
w IF YOU NO_LONGER=-20=-34
w IF YOU QUIT=-1=12
w IF YOU TEXT=26=-8
w IF YOU WANT=-53=0
w IF YOURE=-36=37
w IFFER=-46=42
w IGHT=-29=-18
w IGHT NOW=3=0
w IGHT NOW |=3=0
w IGN=-29=-17
w IGNORE=-76=-50
w IGNORE MY=-31=0
w IGNORE THAT=-29=-34
w IGNORE THE=-32=-21
w IL=-4=10
w IL EST=24=-20
w IL EST <NUMBER>=22=-20
w IL FAUT=-56=-27
w IL NE=-39=-4
w IL NE VEUT=-18=0
w IL VOUS=20=-36
w IL VOUS PLAIT=11=-21
w ILK=6=-8
w ILL=-126=-4
w ILL GET=-23=-6
w ILL GET BACK=-5=-21
w ILL REPORT=5=-23
w ILL RESPOND=-4=-10
w ILL RESPOND WHEN=-3=-6
w ILL STOP_BY=-1=-45
w ILL TAKE=-93=-2
w ILS=-15=-17
w ILS NE=-15=-17
w ILS NE VEULENT=-14=-17
w IM=38=-4
w IM <NUMBER>=32=-74
w IM <NUMBER> YEARS=27=-73
w IM A=47=33
w IM A BROKER=-17=-11
w IM A FIRST=36=-1
w IM A PLUMBER=59=-3
w IM A TEACHER=27=0
w IM ALL=-1=-40
w IM ALL SET=-1=-40
w IM AT=13=-2
w IM AT A=19=-15
w IM AT THE=-27=48
w IM AT WORK=-17=-78
w IM DONE=-53=-34
w IM DONE WITH=-54=-36
w IM DRIVING=-43=-60
w IM DRIVING AND=-24=-6
w IM DRIVING |=-20=-27
w IM FRUSTRATED=-21=-86
w IM FRUSTRATED ,=19=-3
w IM FRUSTRATED IM=12=0
w IM FRUSTRATED NO=-31=-4
w IM FRUSTRATED WITH=-43=0
w IM FRUSTRATED |=-12=-79
w IM GETTING=-82=-6
w IM GOING=40=-3
w IM GOING TO=43=-1
w IM GOOD=17=-6
w IM GOOD ,=3=-5
w IM IN=42=1
w IM IN A=-11=-55
w IM IN THE=-13=66
w IM NEW=2=-12
w IM NEW AT=2=-12
w IM NOT=35=-36
w IM NOT AN=25=-1
w IM NOT GOOD=-10=-13
w IM NOT HAPPY=29=-57
w IM NOT SURE=-9=1
w IM NO_LONGER=-5=0
w IM OFF=91=-1
w IM ON=3=-18
w IM ON A=-14=-104
w IM ON MY=-40=58
w IM ON VACATION=17=19
w IM OUT=-50=-33
w IM OUT OF=-73=-6
w IM OVER=110=-33
w IM OVER THESE=60=0
w IM RETIRED=34=39
w IM SICK_OF=10=-1
w IM SO=-65=-9
w IM SO MAD=-65=-9
w IM STILL=-43=-16
w IM TIRED_OF=24=0
w IM WITH=-21=-48
w IM WITH A=-38=-80
w IM WITH MY=-4=-22
w IMMEDATELY=10=-2
w IMMEDATELY |=10=-2
w IMMEDIAETLY=54=-1
w IMMEDIAETLY |=54=-1
w IMMEDIATEL=3=0
w IMMEDIATEL |=3=0
w IMMEDIATELY=15=-57
w IMMEDIATELY ,=4=0
w IMMEDIATELY |=9=-57
w IMMEDIATEMENT=-21=-7
w IMMEDIATEMENT |=-28=-7
w IMNEDIATELY=28=0
w IMNEDIATELY |=28=0
w IN=-36=19
w IN ,=9=19
w IN <NUMBER>=-53=60
w IN <NUMBER> |=-36=1
w IN A=-51=-10
w IN A CLOSING=-17=-92
w IN A MEETING=-23=-29
w IN A WEEK=-10=-10
w IN ANOTHER=64=-8
w IN ANOTHER STATE=60=-8
w IN CHURCH=98=-18
w IN CHURCH THIS=4=-2
w IN COURT=-66=-33
w IN COURT |=-45=-10
w IN DESTIN=-25=-1
w IN DESTIN |=-25=-1
w IN FLORIDA=-13=-41
w IN FLORIDA ,=34=-2
w IN FLORIDA |=-42=-27
w IN FOR=-22=-3
w IN FRONT=-45=22
w IN JUNE=-15=-17
w IN JUNE |=1=-4
w IN MARCH=59=-15
w IN MAY=-72=-47
w IN MAY |=-40=-26
w IN MY=97=-2
w IN OCALA=-11=-1
w IN OUR=-40=14
w IN PENSACOLA=-17=-11
w IN PENSACOLA ,=-3=-36
w IN PENSACOLA |=-34=11
w IN REAL=-11=-22
w IN REAL ESTATE=-11=-22
w IN SERVICE=-62=-2
w IN SERVICE |=-62=-2
w IN TAMPA=-7=22
w IN THAT=27=-15
w IN THE=23=-17
w IN THE APP=-8=-8
w IN THE DRIVEWAY=-26=80
w IN THE HOSPITAL=5=-24
w IN THE HOUSE=0=14
w IN THE MARKET=23=11
w IN THE MIDDLE=33=-7
w IN THE MORNING=10=-51
w IN THE SPRING=15=29
w IN THIS=88=-3
w IN TOMORROW=-4=28
w IN TOMORROW |=-3=28
w IN TOUCH=-7=-10
w IN YOUR=66=-30
w IN |=-80=84
w INBOX=125=-6
w INBOX |=98=-4
w INCLUDE=36=-4
w INFO=-38=-75
w INFO |=50=-7
w INFOLETTRE=-51=-7
w INFORMATION=76=-19
w INFOS=13=6
w INMEDIATAMENTE=55=-22
w INMEDIATAMENTE |=48=-20
w INQUILINO=-28=-2
w INQUIRY=-2=26
w INSIDE=-35=27
w INSIDE |=-35=27
w INSPECTION=-33=-8
w INSPECTION PERIOD=-2=19
w INSPECTION |=-23=-14
w INSPECTOR=-41=-73
w INSTEAD=41=-6
w INSTEAD OF=12=-2
w INSTEAD THANKS=26=0
w INSTEAD THANKS |=26=0
w INSTEAD |=-7=-23
w INSTEDA=6=-2
w INSTEDA |=6=-2
w INSURANCE=-85=-16
w INTERES=-2=20
w INTERES EN=-2=20
w INTERES EN LA=-2=20
w INTERESA=72=0
w INTEREST=-19=-16
w INTEREST POUR=-2=16
w INTEREST POUR LE=-2=16
w INTERESTED=-25=16
w INTERESTED ,=-61=0
w INTERESTED IN=-3=18
w INTERESTED IN THESE=-45=0
w INTERESTED |=-21=-28
w INTO=7=40
w IRGHT=-10=-22
w IS=-53=73
w IS ,=12=3
w IS , I=-41=0
w IS , LA=-3=15
w IS <MAIL> I=11=-23
w IS <MAIL> MUCHAS=-45=26
w IS <MAIL> NO=-13=-54
w IS <MAIL> |=1=-32
w IS <NUMBER>=-31=79
w IS <PHONE>=-47=-14
w IS <PHONE> ,=-1=21
w IS <PHONE> |=-29=-26
w IS <PRICE>=-8=77
w IS A=32=-71
w IS A JOKE=-48=-56
w IS A LANDLINE=12=-11
w IS A PHARMACY=24=-1
w IS AMY=-30=65
w IS AN=-37=-70
w IS AN AUTOMATED=-11=-23
w IS ANN=63=0
w IS AT=-17=-84
w IS BAD=-13=-30
w IS BAD |=-13=-30
w IS BETTER=-54=-30
w IS BOB=-14=-26
w IS BOB MILLER=-14=-26
w IS BROKEN=6=-38
w IS CLOSED=-6=-10
w IS CLOSED |=-6=-11
w IS CRAZY=-2=-36
w IS CRAZY ,=15=-1
w IS CRAZY |=-14=-25
w IS DECEASED=87=-6
w IS DECEASED |=78=-5
w IS DRIVING=-37=-26
w IS ENOUGH=3=0
w IS ENOUGH |=3=0
w IS FINE=-95=-16
w IS FINE |=-49=-13
w IS FULL=-5=-2
w IS FULL OF=-5=-2
w IS FUNNY=23=-1
w IS FUNNY BUT=23=-1
w IS GETTING=31=-6
w IS GOOD=-63=6
w IS GOOD |=-49=7
w IS IN=24=-24
w IS IN THE=2=-24
w IS IT=-116=-138
w IS IT BROKEN=-45=-3
w IS IT POSSIBLE=1=-27
w IS JOHN=-8=15
w IS KAREN=-24=-59
w IS KAREN ,=27=18
w IS KAREN |=-31=-82
w IS MY=15=-27
w IS MY CELL=-51=-9
w IS MY DAUGHTERS=4=-1
w IS MY FINAL=21=-1
w IS NOT=103=-22
w IS NO_LONGER=-34=-56
w IS NO_LONGER WITH=-86=-17
w IS OFF=-22=-3
w IS OFF WHILE=-22=-3
w IS OK=-15=-57
w IS OK |=-15=-56
w IS ON=-33=41
w IS ON THE=31=69
w IS RUTH=10=-68
w IS RUTH ,=49=-27
w IS RUTH |=-42=-44
w IS SICK=-27=0
w IS SICK ,=21=-3
w IS SICK I=5=-4
w IS SICK |=-39=1
w IS SLOW=42=-69
w IS SLOW ,=32=-42
w IS SLOW PLEASE=6=0
w IS SLOW |=36=-49
w IS STOP=132=-43
w IS STOP DO=1=-35
w IS THAT=-1=-13
w IS THAT A=-1=-14
w IS THE=-54=-95
w IS THIS=-139=-142
w IS THIS A=-48=-37
w IS THIS LEGIT=-7=-23
w IS THIS THE=-4=-6
w IS THIS |=-44=-41
w IS THOS=-15=-13
w IS THOS |=-15=-13
w IS THS=-45=-15
w IS TO=96=-2
w IS TO BE=96=-2
w IS TOM=61=2
w IS WAITING=35=-12
w IS WAITING ,=28=-1
w IS WAITING |=25=1
w IS YOU=-17=0
w IS YOUR=-85=-102
w IS |=-38=-22
w ISNT=-94=29
w ISNT |=23=-2
w IST=-41=-118
w IT=1=46
w IT ,=-15=-38
w IT A=96=-73
w IT ALREADY=30=-7
w IT ALREADY |=30=-7
w IT ANYMORE=-43=-24
w IT BACK=2=-3
w IT BROKEN=-45=-3
w IT BROKEN |=-45=-3
w IT DOES=0=29
w IT DOWN=49=-5
w IT DOWN |=49=-5
w IT FOR=7=-4
w IT FOR GOOD=35=-4
w IT FROM=25=-45
w IT HAS=22=-5
w IT HAS BEEN=22=-18
w IT I=-69=10
w IT IS=-14=36
w IT IS FUNNY=23=-1
w IT ISNT=23=-2
w IT ISNT |=23=-2
w IT NOW=65=-7
w IT NOW |=65=-7
w IT OFF=22=-27
w IT OK=10=-9
w IT OK |=10=-9
w IT PLEAS=18=0
w IT PLEAS |=18=0
w IT PLEASE=27=-5
w IT PLEASE |=26=-5
w IT POSSIBLE=1=-27
w IT RIGHT=24=-8
w IT RIGHT NOW=24=-8
w IT SAYS=-11=-25
w IT SOLD=-15=37
w IT STOP=44=-3
w IT STOP |=40=-2
w IT TAKE=-50=-19
w IT TAKE TO=-50=-19
w IT TAKE_OFF=26=-8
w IT THANK=10=-15
w IT THANK YOU=10=-15
w IT THANKS=1=-7
w IT THANKS |=1=-7
w IT THE=-67=0
w IT THIS=3=0
w IT THIS IS=20=0
w IT TO=-65=45
w IT UP=-3=15
w IT UP |=-18=2
w IT WITH=105=-1
w IT WITH THE=44=-1
w IT WOULD=23=-2
w IT WOULD BE=23=-2
w IT YA=31=-6
w IT YOUR=19=-3
w IT YOUR LIST=18=-3
w IT |=40=21
w ITENE=-2=-6
w ITH=20=0
w ITS=30=130
w ITS <NUMBER>=43=-49
w ITS <NUMBER> IN=43=-49
w ITS A=-42=-9
w ITS ABOUT=56=-17
w ITS BACK=-1=44
w ITS BACK ON=-1=44
w ITS DONE=-11=-17
w ITS DONE ,=-12=-1
w ITS DONE |=-15=-8
w ITS NOT=-7=19
w ITS SOLD=-72=31
w ITS SOLD |=-72=31
w ITS SUNDAY=-3=-67
w ITS SUNDAY ,=-30=-16
w ITS SUNDAY |=-13=-44
w IVE=50=-40
w IVE BEEN=22=-42
w IVE BEEN IN=-15=-22
w IVE HAD=26=-30
w IVE HAD A=-13=-29
w IWTH=39=-50
w IWTH THE=48=-48
w J=-35=12
w J AI=-37=6
w J AI APELE=29=12
w J AI CHANGE=17=-8
w J AI RECU=-2=17
w J AIMERAIS=22=-5
w J ARRETE=-10=-7
w JAMAIS=38=-5
w JAMAIS |=-11=-2
w JANE=7=-55
w JANE DOE=7=-55
w JANE DOE ,=10=-50
w JAVE=-9=0
w JE=48=-35
w JE CONDUIS=-14=-10
w JE CONDUIS ,=-2=-4
w JE CONDUIS I=7=0
w JE CONDUIS |=-15=4
w JE M=13=-37
w JE M APPELLE=13=-37
w JE ME=83=-2
w JE ME SUIS=21=-1
w JE N=10=-8
w JE N AI=-1=-8
w JE NE=-60=-15
w JE NE DESIRE=18=0
w JE NE SAIS=-11=-3
w JE NE SOUHAITE=-26=-1
w JE NE SUIS=7=0
w JE NE VEUX=-28=-2
w JE NE VUX=-6=0
w JE PEUX=-21=39
w JE PEUX VOUS=-21=39
w JE RECOIS=79=-3
w JE RECOIS ENCORE=58=-1
w JE SOUHAITE=17=-1
w JE SOUHAITE ME=17=-1
w JE SUIS=-10=2
w JE SUIS A=39=-5
w JE SUIS AU=-38=-27
w JE SUIS COURTIER=-9=-10
w JE SUIS EN=-8=-50
w JE VEUX=19=-18
w JE VEUX ETRE=48=0
w JE VEUX PLUS=7=0
w JE VOUDRAIS=45=-3
w JE VOUDRAIS QUE=42=-2
w JE VOUS=49=-62
w JEN=-22=-6
w JEUDI=-1=63
w JIM=7=-80
w JIM HERE=-5=-23
w JIM HERE |=8=-11
w JIM IS=-27=-3
w JIM |=75=-1
w JOB=-75=-10
w JOB BEFORE=-1=-6
w JOB BEFORE CLOSING=-1=-6
w JOHN=54=25
w JOHN ,=60=7
w JOHN |=53=10
w JOKE=-56=-71
w JOKE |=-46=-44
w JOURNEE=-21=-51
w JOURNEE |=-12=-56
w JUAN=-22=-8
w JUAN ,=-6=71
w JUAN PEREZ=-21=-23
w JUAN PEREZ ,=51=-2
w JUAN PEREZ |=-18=-22
w JUBILE=39=-5
w JUBILE ,=39=-1
w JUEVES=0=41
w JUEVES A=0=41
w JUEVES A LAS=0=41
w JULIE=-6=-5
w JULIE ,=-38=-6
w JULIE , J=-34=0
w JULIE , MERCI=-67=24
w JULIE HEY=-1=21
w JULIE I=28=0
w JULIE |=-7=-17
w JUNE=-22=-17
w JUNE |=-7=-5
w JUNTA=-12=-12
w JUNTA ,=-20=-70
w JUNTA I=10=-2
w JUNTA |=-9=12
w JUS=-29=94
w JUSQUA=-14=-28
w JUSQUA LUNDI=-14=-28
w JUSQUA LUNDI ,=-14=-28
w JUST=-28=11
w JUST BURIED=60=-4
w JUST BURIED MY=60=-4
w JUST BUYERS=-49=-5
w JUST FOR=-28=-33
w JUST GOT=31=-4
w JUST GOT BACK=26=-4
w JUST SAW=-29=-42
w JUST SAW THIS=-25=-44
w JUST STOP=10=0
w JUST TEXT=-71=-2
w JUST TEXT ME=-52=-1
w JUST TEXT |=-19=0
w K=113=-10
w K |=99=-10
w KAREN=-30=-69
w KAREN ,=-25=13
w KAREN , I=-1=24
w KAREN , YOU=18=-1
w KAREN HERE=28=-12
w KAREN |=-49=-83
w KAST=52=-33
w KATER=-43=-22
w KATER |=-43=-22
w KEADS=-49=-6
w KEADS |=-41=-5
w KEE=-67=-24
w KEE ME=-71=-7
w KEEO=-45=-5
w KEEP=-69=-69
w KEEP COMING=49=0
w KEEP GETTING=-67=-2
w KEEP GETTING THESE=-58=0
w KEEP IT=10=-17
w KEEP IT UP=10=-17
w KEEP ME=-35=-9
w KEEP ME ON=-22=-5
w KEEP ME |=-81=-4
w KEEP MESSAGING=94=-2
w KEEP MINE=-64=-3
w KEEP MINE |=-64=-3
w KEEP MY=69=-2
w KEEP MY CELL=61=-1
w KEEP RECEIVING=2=-7
w KEEP RECEIVING THEM=7=0
w KEEP RECEIVING |=-35=-7
w KEEP SENDING=-34=-3
w KEEP SENDING THE=21=0
w KEEP SENDING THEM=9=-1
w KEEP SENDING THESE=7=-2
w KEEP SENDING |=-59=-1
w KEEP TEXTIN=14=0
w KEEP TEXTING=-31=0
w KEEP TEXTING ME=-24=0
w KEEP TEXTING |=-19=0
w KEEP THE=-90=-25
w KEEP THE OTHERS=-4=-21
w KEEP THE TEXTS=-82=0
w KEEP THEM=-44=-10
w KEEP THEM COMING=-36=-5
w KEEPP=7=-1
w KEEPS=-69=-15
w KEEPS TEXTING=-66=-14
w KEEPS TEXTING ME=-40=-12
w KEINE=-20=-21
w KEP=-80=-33
w KEP ME=-76=-8
w KEP ME |=-76=-8
w KEPT=-47=-50
w KEPT TEXTING=-41=-39
w KEPT TEXTING ME=-20=-21
w KEPT TEXTING US=-29=-13
w KESS=-76=13
w KEY=-13=-83
w KEY |=-9=-94
w KEYS=-10=-43
w KEYS |=-9=-43
w KICK=81=-31
w KICK ROCKS=88=-26
w KICKER=-56=-19
w KICKER |=-56=-19
w KID=59=-22
w KID ,=22=-46
w KID , I=27=0
w KID TO=-17=-2
w KID TO STOP=-17=-2
w KID |=-16=-1
w KIDDING=-22=-30
w KIDDING ME=-22=-30
w KIDDING ME ,=3=23
w KIDDING ME |=-33=23
w KIDS=-19=-46
w KIDS ARE=-6=-44
w KIDS ARE HOME=-5=-44
w KIDS PHONE=3=-2
w KIDS PHONE ,=3=-2
w KIDS THINK=21=0
w KIDS THINK IT=21=0
w KIDS |=-9=15
w KINDLY=62=-36
w KINDLY DONT=3=-6
w KINDLY DONT TEXT=5=0
w KINDLY NO=-5=-6
w KINDLY NO_MORE=-6=-1
w KINDLY QUIT=49=0
w KINDLY REMOVE=19=0
w KINDLY REMOVE MY=19=0
w KINDLY STOP=-40=-1
w KINDLY STOP SENDING=-51=0
w KINDLY STOP TEXTING=9=-1
w KINDLY TAKE_OFF=3=0
w KINDLY TAKE_OFF MY=3=0
w KINDLY TURN_OFF=4=-9
w KIS=-14=-8
w KITCHEN=-2=12
w KITCHEN |=-2=12
w KNOCK_OFF=88=-1
w KNOCK_OFF IT=88=-1
w KNOCK_OFF IT WITH=8=0
w KNOCK_OFF IT |=82=-1
w KNOW=-36=-22
w KNOW ,=-49=-77
w KNOW , I=6=-2
w KNOW STOP=55=0
w KNOW WHAT=18=-6
w KNOW WHAT THIS=18=-6
w KNOW WHEN=-11=-17
w KNOW WHEN ITS=-11=-17
w KNOW WHY=3=0
w KNOW YOU=-26=-44
w KNOW YOU |=-26=-44
w KNOW |=-51=25
w KOW=-17=-2
w KW=14=-15
w KW ,=-12=29
w KW I=-20=-37
w KW I TOOK=-8=-16
w KWEP=53=-10
w L=-59=-113
w L ACHETEUR=-82=-56
w L ACHETEUR A=-9=-35
w L ACHETEUR NE=-33=-3
w L AI=-4=-11
w L ENVOI=-8=-1
w L INFOLETTRE=-51=-7
w L OFFRE=-18=-37
w L OFFRE |=-11=-6
w LA=-89=49
w LA AGENTE=41=24
w LA CADA=-7=23
w LA CASA=-51=-28
w LA CASA ,=-28=69
w LA CASA |=-9=-51
w LA CITA=-45=-40
w LA CLAUSE=-12=-39
w LA CLAUSE <NUMBER>=-1=-25
w LA CLAUSULA=-7=-29
w LA CLE=-70=-60
w LA CONDITION=-41=-61
w LA CONTINGENCIA=-21=-26
w LA FICHE=-43=37
w LA FICHE |=-24=22
w LA FICINA=-10=-32
w LA FIN=1=-28
w LA FIN DE=1=-28
w LA FOTO=-91=-69
w LA LISTA=27=-35
w LA LISTA POR_FAVOR=21=-2
w LA LISTA |=23=-30
w LA LISTE=23=-20
w LA LISTE S=7=-2
w LA LISTE SVP=22=-1
w LA LISTE |=2=-16
w LA LLAVE=-97=-39
w LA MAISON=-40=19
w LA MAISON EST=-5=26
w LA MAISON |=-22=-59
w LA MANANA=0=-37
w LA MANANA ,=13=-12
w LA MANANA |=5=-2
w LA OFERTA=-3=-35
w LA OFERTA |=-2=-11
w LA OFICINA=5=-31
w LA OFICINA AYER=20=-29
w LA OFICINA |=-23=-54
w LA PANCARTE=-22=-36
w LA PANCARTE |=-4=-29
w LA PHOTO=-2=-20
w LA PORTE=-42=47
w LA PROPEIDAD=-4=8
w LA PROPIEDAD=-7=56
w LA PROPIEDAD |=-2=19
w LA PROPRIETE=-23=81
w LA PROPRIETE |=-14=15
w LA QUIERE=-9=39
w LA QUIERE VER=-9=39
w LA VISITA=-45=38
w LA VISITA |=-45=38
w LA |=88=-32
w LAD=18=-2
w LADS=46=-2
w LADY=-12=-10
w LAED=-58=0
w LAEDS=-38=-40
w LAEDS TO=-38=-1
w LAEDS |=-15=-9
w LAISSE=-75=-64
w LAISSE LA=-24=-49
w LAISSEZ=-11=-65
w LAKE=26=-23
w LAKE ,=64=-104
w LAKE |=-41=0
w LAND=-109=-5
w LAND LEADS=-76=0
w LANDLINE=27=-11
w LARGUENSE=7=0
w LAS=-75=-2
w LAS <NUMBER>=-59=12
w LAS <NUMBER> DE=0=-37
w LAS <NUMBER> |=-70=55
w LAS FOTOS=-58=-23
w LAST=-20=-20
w LAST LEAD=56=-1
w LAST LEAD WAS=56=-1
w LAST MESSAGE=53=-4
w LAST MONTH=58=0
w LAST MONTH ,=56=0
w LAST NIGHT=-14=-19
w LAST ONE=12=-13
w LAST ONE WAS=3=-9
w LAST REQUEST=31=-13
w LAST TEXT=-26=-9
w LAST TEXT |=-13=-1
w LAST TIME=28=-4
w LAST TIME I=18=-1
w LAST WARNING=29=-1
w LAST WARNING |=51=-1
w LAST WEEK=7=-1
w LAST WEEK ,=-38=-4
w LAST WEEK |=-24=3
w LAST YEAR=-37=-30
w LAST YEAR ,=-31=10
w LAST YEAR DO=-15=0
w LAST YEAR IM=-22=-1
w LAST YEAR |=-26=-15
w LAT=-5=-2
w LATE=-76=33
w LATE FOR=-5=4
w LATE |=-17=4
w LATER=-63=-114
w LATER |=-53=-95
w LATS=16=-15
w LAUGHED=-69=-15
w LAUGHED |=-58=-9
w LAW=116=-11
w LAWN=-70=-6
w LAWN |=-48=0
w LAWYER=25=-11
w LAY_OFF=32=0
w LCIENT=-19=-5
w LE=-5=130
w LE BUREAU=28=6
w LE BUREAU HIER=29=12
w LE CLIENT=-24=-29
w LE CONDO=-4=29
w LE CONDO |=-2=13
w LE COURTIER=-22=52
w LE DIMANCHE=-8=-8
w LE DIMANCHE S=-7=-9
w LE HAGO=49=-7
w LE HAGO PARA=49=-7
w LE MANDES=0=-6
w LE PRIX=-19=16
w LE PROPRIETAIRE=-10=43
w LE PUEDO=-15=47
w LE PUEDO AYUDAR=-5=22
w LE PUEDO MOSTRAR=-1=50
w LE SOUPER=-25=-1
w LE SOUPER |=-25=-1
w LE VENDEUR=-28=41
w LE |=40=-11
w LEAD=-109=-106
w LEAD ,=-38=-1
w LEAD ALERTS=80=0
w LEAD ALERTS NOW=8=0
w LEAD ALERTS |=57=0
w LEAD FOR=3=-8
w LEAD FROM=-85=-2
w LEAD FROM MY=-50=0
w LEAD IN=-14=-5
w LEAD IS=-34=-24
w LEAD IS A=-28=-16
w LEAD MOVED=-20=-2
w LEAD NOTIFICATION=-25=0
w LEAD NOTIFICATIONS=51=-1
w LEAD NOTIFICATIONS THANK=36=0
w LEAD NOTIFICATIONS |=109=0
w LEAD PLEASE=-75=0
w LEAD PLEASE |=-75=0
w LEAD TEXTS=-19=-2
w LEAD TEXTS IMMEDIATELY=-21=0
w LEAD TEXTS TO=-5=-2
w LEAD WAS=33=-11
w LEAD WAS IN=61=-1
w LEAD |=-74=-39
w LEADS=52=-138
w LEADS ,=-80=-50
w LEADS , DONT=46=0
w LEADS , IM=-85=-10
w LEADS , REMOVE=31=0
w LEADS , THE=-38=-4
w LEADS A=-60=-12
w LEADS A DAY=-60=-12
w LEADS ALREADY=22=0
w LEADS ALREADY |=22=0
w LEADS ANYMORE=-31=-1
w LEADS ANYMORE |=-27=0
w LEADS ARE=-10=15
w LEADS ARE NOT=-10=15
w LEADS ASAP=21=0
w LEADS ASAP |=21=0
w LEADS BY=48=0
w LEADS BY EMAIL=32=0
w LEADS FOR=36=-7
w LEADS FOR GOOD=46=-1
w LEADS FROM=-62=-4
w LEADS IMMEDIATELY=62=0
w LEADS IMMEDIATELY |=62=0
w LEADS IMMEDIATEMENT=20=0
w LEADS IMMEDIATEMENT |=20=0
w LEADS IN=-101=-2
w LEADS IN DESTIN=-20=-1
w LEADS NO=66=-4
w LEADS NOW=28=0
w LEADS NOW |=27=0
w LEADS PLEASE=10=-2
w LEADS PLEASE |=17=-1
w LEADS RIGHT=21=0
w LEADS RIGHT NOW=21=0
w LEADS STOP=61=-1
w LEADS SVP=22=0
w LEADS SVP |=27=0
w LEADS THAT=-71=0
w LEADS THIS=-18=-19
w LEADS THIS WEEK=-5=-18
w LEADS TILL=-4=0
w LEADS TO=-1=-6
w LEADS TO ME=44=0
w LEADS TO MY=48=0
w LEADS TOUT=7=0
w LEADS TOUT DE=7=0
w LEADS UNDER=-64=-2
w LEADS UNDER <NUMBER>=-64=-2
w LEADS WITH=-88=0
w LEADS YA=-27=0
w LEADS YA |=-27=0
w LEADS |=117=-60
w LEAF=44=-38
w LEAK=-36=-71
w LEASD=-1=-19
w LEASD |=2=-9
w LEASE=45=43
w LEASE REMOVE=27=-1
w LEASE REMOVE ME=27=-1
w LEASE |=26=9
w LEAVE=36=-95
w LEAVE A=-42=-8
w LEAVE A MESSAGE=-42=-8
w LEAVE ME=66=-18
w LEAVE ME LONE=46=-12
w LEAVE THE=-42=-62
w LEAVE THE KEY=-6=-2
w LEAVE_ALONE=-24=-24
w LEAVE_ALONE HIM=-42=-4
w LEAVE_ALONE HIM |=-42=-3
w LEAVE_ALONE ME=-9=-7
w LEAVE_ALONE ME ,=-31=-1
w LEAVE_ALONE ME FOR=5=-1
w LEAVE_ALONE ME THANKS=40=0
w LEAVE_ALONE ME |=93=-2
w LEAVE_ALONE THEM=-19=-12
w LEAVE_OFF=4=0
w LEAVING=8=2
w LED=-5=-23
w LEDAS=10=-9
w LEDS=-38=-3
w LEEP=40=-1
w LEFT=-38=-12
w LEFT THE=-6=-18
w LEFT THE COMPANY=-16=-18
w LEFT |=23=0
w LEFT_OFF=6=-4
w LEGAL=23=41
w LEGIT=-10=-46
w LEGIT |=-10=-46
w LENDER=-62=-2
w LENDER |=-12=26
w LEQDS=-23=0
w LES=106=-17
w LES ALERTES=-104=-5
w LES ALERTES |=-9=-3
w LES ALERTS=-22=0
w LES COURRIELS=-40=-8
w LES COURRIELS ,=-31=0
w LES COURRIELS |=-8=-9
w LES DIGO=22=-2
w LES DIJE=4=-3
w LES DIJE QUE=-11=-3
w LES LEADS=4=0
w LES MESSAGES=50=-20
w LES MESSAGES TEXTES=-24=-1
w LES MESSAGES |=83=-8
w LES MEUBLES=-39=-34
w LES NOTIFICATIONS=15=-1
w LES NOTIFICATIONS |=10=0
w LES PEDI=71=-3
w LES PEDI QUE=71=-3
w LES PHOTOS=-10=-14
w LES SMS=80=-2
w LES TEXTO=-9=0
w LES TEXTOS=8=-13
w LES TEXTOS DE=28=-1
w LES TEXTOS SUFFISENT=-55=-1
w LES TEXTOS |=35=-9
w LES TEXTS=-31=0
w LES VISITES=-26=-58
w LESD=-40=-1
w LESS=-121=-34
w LESS LEADS=-26=-10
w LESS |=-70=26
w LET=-10=24
w LET ME=-53=34
w LET ME KNOW=-50=42
w LET THIS=56=-2
w LETRERO=-10=-2
w LETRERO |=-5=-2
w LETTER=21=44
w LETTER |=-33=69
w LET_GO=73=-23
w LET_GO ME=71=-24
w LET_OUT=-9=-6
w LEVE=30=-46
w LEVE ME=33=-14
w LFT=25=-1
w LICENSE=118=-1
w LICENSE IS=4=0
w LICENSED=-68=-64
w LIE=-26=0
w LIFE=-9=-1
w LIK=33=-28
w LIKE=-42=47
w LIKE MORE=-30=9
w LIKE OUT=101=-14
w LIKE OUT OF=57=-9
w LIKE THE=-20=22
w LIKE THESE=-69=-13
w LIKE THESE TEXTS=-84=-2
w LIKE TO=5=34
w LIKE TO CANCEL=28=0
w LIKE TO GET=38=-2
w LIKE TO KEEP=-57=-1
w LIKE TO SEE=-9=13
w LIKE TO STOP=68=-18
w LIKED=-67=-58
w LINDA=15=-14
w LINDA AT=15=-14
w LINDA AT THE=15=-14
w LINE=-52=-92
w LINE ,=14=-34
w LINE <NUMBER>=-46=-1
w LINE <NUMBER> |=-46=-1
w LINE CLEAR=39=-3
w LINE CLEAR |=39=-3
w LINE |=8=-56
w LINK=-58=0
w LINK TO=-14=96
w LINK TO THE=-14=96
w LIS=40=-7
w LIS |=53=-7
w LISA=39=-16
w LISA ,=80=31
w LISA |=35=-34
w LIST=49=-76
w LIST ,=18=-13
w LIST , I=-18=-1
w LIST , SHES=26=-6
w LIST ALREADY=14=-1
w LIST ALREADY |=14=-1
w LIST AND=-37=0
w LIST ASAP=-34=0
w LIST ASAP |=-34=0
w LIST BUT=-30=-1
w LIST FOR=-58=-35
w LIST FOR GOOD=5=-3
w LIST NOW=8=-4
w LIST NOW |=8=-4
w LIST PLEASE=-24=-2
w LIST PLEASE |=-24=-2
w LIST RIGHT=47=-7
w LIST RIGHT NOW=47=-7
w LIST SINCE=43=-1
w LIST SINCE <NUMBER>=43=-1
w LIST SO=-4=-3
w LIST THANK=28=0
w LIST THANK YOU=28=0
w LIST THANKS=16=0
w LIST THANKS |=16=0
w LIST |=46=-56
w LISTA=20=-38
w LISTA POR_FAVOR=21=-2
w LISTA POR_FAVOR |=20=-2
w LISTA |=20=-34
w LISTE=45=-36
w LISTE S=7=-1
w LISTE S IL=7=-1
w LISTE SVP=22=-1
w LISTE |=32=-30
w LISTEN=-32=-25
w LISTEN ,=2=-35
w LISTEN |=-47=-1
w LISTIMG=-27=-29
w LISTING=-91=40
w LISTING AGENT=-20=20
w LISTING ALERTS=-15=15
w LISTING APPOINTMENT=-4=-31
w LISTING ON=-3=87
w LISTING |=-10=-3
w LISTINGS=-37=25
w LISTINGS |=-2=64
w LISTNIG=-57=27
w LIVE=10=-89
w LIVE IN=-1=-41
w LIVE IN FLORIDA=-13=-41
w LKE=36=37
w LKE TO=8=-1
w LL=57=-50
w LLAMAR=-5=18
w LLAMAR |=-2=27
w LLAME=0=-26
w LLAME A=10=-15
w LLAME A LA=10=-15
w LLAMO=-18=8
w LLAMO MARIA=-18=12
w LLAMO MARIA ,=26=-3
w LLAMO MARIA |=-32=24
w LLAVE=-97=-39
w LLEGAN=-34=-3
w LLEGANDO=-18=-7
w LLEGO=-83=92
w LLEGO |=-68=36
w LLEGUEN=46=-2
w LO=1=-25
w LO BENDIGA=-1=-15
w LO BENDIGA ,=-14=-6
w LO BENDIGA |=-4=-34
w LOAN=-29=3
w LOCKBOX=-10=-7
w LOG=-2=3
w LOG IN=-2=3
w LOG IN ,=16=-10
w LOG IN |=-5=6
w LOL=12=-7
w LOL ,=-8=-34
w LOL , I=12=0
w LOL IM=-34=-4
w LOL IM ON=-34=-3
w LOL PLZ=39=0
w LOL |=-41=13
w LONE=118=-36
w LONE |=107=-39
w LONG=-39=-68
w LONG ,=6=-1
w LONG DAY=-13=-29
w LONG DAY ,=17=4
w LONG DAY |=-27=-29
w LONG DOES=-34=-6
w LONG DOES IT=-34=-6
w LONG |=-5=-55
w LONGER=95=-6
w LOOK=-8=87
w LOOK AT=-20=59
w LOOK AT THE=-3=14
w LOOK |=-15=52
w LOOKING=-72=76
w LOOKING FOR=-37=51
w LOOKING FOR |=-5=39
w LOOKING TO=0=11
w LOOKING |=-26=23
w LOOSE=-43=-1
w LOOSE MY=-43=-1
w LOOSE MY NUMBER=-43=-1
w LOPEZ=-6=30
w LOPEZ ,=-6=30
w LOPEZ , GRACIAS=-2=11
w LOPEZ , LA=-4=13
w LOPEZ , SOY=-1=17
w LOS=-13=-90
w LOS ALERTAS=-38=-7
w LOS LEADS=12=-5
w LOS MENSAJES=-103=-42
w LOS MENSAJES DE=-39=-1
w LOS MENSAJES |=-38=-35
w LOS MSJS=16=-10
w LOS MSJS |=37=-10
w LOS MUEBLES=-2=-6
w LOS MUEBLES |=-2=-6
w LOS NOTIFICACIONES=35=-1
w LOS NOTIFICACIONES ,=9=0
w LOS PAPELES=-69=-32
w LOS TEXTO=4=-1
w LOS TEXTOS=12=-11
w LOS TEXTOS POR_FAVOR=47=-9
w LOS TEXTOS |=34=-3
w LOS VOY=32=-5
w LOS VOY A=32=-5
w LOSE=12=-52
w LOSE IT=55=-4
w LOSE IT |=55=-4
w LOSE THE=-40=-23
w LOSE_NUMBER=48=-15
w LOSE_NUMBER MY=52=-10
w LOSE_NUMBER MY NOW=2=-4
w LOSE_NUMBER MY SAAP=11=0
w LOSE_NUMBER MY |=29=-5
w LOST=11=-16
w LOST OUR=-7=11
w LOST OUR DOG=-14=27
w LOT=-27=-95
w LOVE=-137=12
w LOVE IT=-68=-10
w LOVE IT |=-68=-10
w LOVE THESE=-81=-7
w LOVE THESE |=-15=-5
w LOVE TO=-11=46
w LOVE YOU=-46=-78
w LOVE YOU |=-37=-54
w LRAD=-42=-7
w LREADY=49=-50
w LSA=4=-4
w LSE=57=-35
w LST=96=-43
w LST |=37=-22
w LTAE=-41=30
w LUCK=-65=-74
w LUEGO=-27=-38
w LUNCH=-58=-75
w LUNCH ,=-27=-64
w LUNCH |=-19=-18
w LUNDI=-34=-39
w LUNDI ,=-14=-28
w LUNDI , JE=-12=-2
w LUNDI |=-20=-4
w LUNES=-25=-31
w LUNES |=-7=-2
w LUS=77=-11
w LUST=25=-33
w LUST |=-12=-10
w LWADS=-24=-13
w LWADS |=-1=-13
w M=43=-70
w M APPELLE=13=-37
w M APPELLE JULIE=13=-37
w M ECRIRE=31=-11
w M ECRIRE ,=57=-1
w M ECRIRE |=25=-6
w M ECRIVEZ=65=-5
w M ECRIVEZ PAS=18=-4
w M ECRIVEZ PLUS=13=-1
w M ENVOYER=13=-21
w M ENVOYER DES=-26=-15
w MA=-15=-17
w MA DIT=-70=-4
w MAD=-47=-27
w MAD RIGHT=-65=-9
w MAD RIGHT NOW=-65=-9
w MADAME=-45=56
w MADAME ROY=-11=50
w MADAME ROY ,=-11=50
w MADE=7=-2
w MADE A=21=-2
w MADE A MISTAKE=21=-2
w MAEK=26=-5
w MAIL=6=20
w MAILING=24=-1
w MAILING LIST=24=-1
w MAINTENANT=30=-2
w MAINTENANT ,=68=0
w MAINTENANT |=-31=-1
w MAIS=-14=37
w MAISON=-51=46
w MAISON EST=-5=26
w MAISON |=-22=-59
w MAK=-5=0
w MAKE=76=-4
w MAKE AN=-21=26
w MAKE AN OFFER=-20=13
w MAKE DAD=-40=-15
w MAKE IT=29=-8
w MAKE IT STOP=31=-1
w MAKKE=49=-1
w MAKKE IT=49=-1
w MALADE=-13=-10
w MALADE ,=-4=-46
w MALADE , I=-11=-1
w MALADE IM=7=12
w MALADE |=-10=-14
w MANANA=-18=-4
w MANANA ,=13=-12
w MANANA |=-4=-2
w MANDANDO=-7=-17
w MANDANDO MENSAJES=35=-8
w MANDANDO MENSAJES |=23=-3
w MANDANDO |=0=-12
w MANDAR=-2=-22
w MANDAR LOS=-55=-1
w MANDAR MENSAJES=29=-5
w MANDAR |=60=0
w MANDARME=59=-7
w MANDARME MENSAJES=36=0
w MANDARME MENSAJES |=23=0
w MANDE=-45=14
w MANDEN=28=-25
w MANDEN MAS=14=0
w MANDEN MENSAJES=-13=0
w MANDEN MENSAJES |=39=0
w MANDEN NADA=-28=-3
w MANDEN NADA |=42=-2
w MANDEN SUS=28=-12
w MANDEN TEXTOS=52=-2
w MANDEN |=58=-6
w MANDES=-56=-7
w MANDES MENSAJE=-5=0
w MANDES MENSAJE AL=-5=0
w MANEJANDO=-15=-24
w MANEJANDO ,=-32=-40
w MANEJANDO |=1=6
w MANY=-39=-33
w MANY TEXTS=-36=-17
w MANY TEXTS ,=-36=-17
w MARC=-30=8
w MARC ,=-19=30
w MARC TREMBLAY=-24=-14
w MARC TREMBLAY ,=-20=-38
w MARC TREMBLAY |=-5=9
w MARCH=58=-32
w MARCHE=-34=-28
w MARI=-18=2
w MARI EST=-23=2
w MARI EST DECEDE=24=-1
w MARI EST MALADE=-34=3
w MARIA=4=6
w MARIA ,=-6=68
w MARIA , CUANDO=0=42
w MARIA SAID=-23=0
w MARIA |=33=25
w MARIE=-40=-23
w MARKET=36=-40
w MARKET ,=9=-48
w MARKET IS=45=-62
w MARKET IS SLOW=45=-62
w MARKET |=-13=40
w MAS=-31=43
w MAS ALERTAS=65=-4
w MAS LEADS=17=0
w MAS LEADS |=17=0
w MAS MENSAJES=-60=-1
w MAS MENSAJES |=-63=-1
w MAS MSJS=-30=-8
w MAS MSJS |=-30=-8
w MAS NOTIFICACIONES=-19=-1
w MAS NOTIFICACIONES |=-27=0
w MAS TEXTOS=3=-1
w MAS |=93=-1
w MATIN=18=-17
w MATIN ,=39=-38
w MATIN , I=-10=-27
w MATIN |=-10=-14
w MAUVAIS=12=-1
w MAUVAIS NUMERO=12=-1
w MAX=-46=16
w MAX ,=-31=56
w MAX I=14=-13
w MAX STOP=4=-7
w MAX |=-8=-43
w MAY=-4=-58
w MAY APPLY=-15=-12
w MAY APPLY |=-13=-5
w MAY I=72=-5
w MAY I BE=55=-5
w MAY |=-40=-26
w ME=76=-51
w ME ,=3=-45
w ME , I=-11=-32
w ME , IM=26=-2
w ME , JUST=26=0
w ME , PLEASE=28=0
w ME , REMOVE=31=0
w ME , STOP=37=0
w ME , TEXT=-45=0
w ME , THE=58=2
w ME A=66=21
w ME ABOUT=-79=-23
w ME ABOUT LUNCH=-10=-14
w ME AFTER=-17=-66
w ME AGAIN=5=-4
w ME AGAIN ASAP=16=0
w ME AGAIN RIGHT=8=0
w ME AGAIN |=-6=-4
w ME ALL=-107=-17
w ME ALREADY=53=-4
w ME ALREADY |=53=-4
w ME ANY=86=23
w ME ANY MORE=48=-4
w ME ANYMORE=31=-15
w ME AS=4=-7
w ME ASAP=-12=-3
w ME ASAP |=-26=-3
w ME ASPA=18=-5
w ME ASPA |=18=-5
w ME AT=-42=11
w ME AT <PHONE>=30=12
w ME AT WORK=-73=-1
w ME BACK=-32=33
w ME BACK |=-8=-5
w ME BEFORE=-32=-4
w ME BEFORE <NUMBER>=-29=-1
w ME CONDOS=-100=-10
w ME CONTACTEN=86=0
w ME CONTACTEN |=68=0
w ME DESABONNER=-13=-2
w ME DESABONNER |=-13=-2
w ME DESINSCRIRE=38=-1
w ME DIJO=-74=-12
w ME DIJO QUE=-74=-12
w ME ESCRIBAN=-3=-5
w ME ESCRIBAN ANTES=-10=-1
w ME ESCRIBAN |=129=0
w ME FOR=-84=-44
w ME FOR GOOD=39=-21
w ME FOR GOODD=16=0
w ME FORM=36=-1
w ME FROM=-54=-13
w ME FROM EMAIL=-39=-1
w ME FROM THE=-82=-8
w ME FROM THESE=57=0
w ME FROM YOUR=-33=-1
w ME FRROM=-10=0
w ME FRROM THE=-10=0
w ME IF=45=-40
w ME IM=-33=-1
w ME IMMEDIATELY=50=-4
w ME IMMEDIATELY |=48=-4
w ME IN=-1=-29
w ME INSTEAD=59=-6
w ME INSTEAD |=-22=-6
w ME INTERESA=72=0
w ME JUBILE=2=-4
w ME KNOW=-50=42
w ME KNOW ,=-31=-41
w ME KNOW STOP=55=0
w ME KNOW WHEN=-11=-17
w ME KNOW |=-45=27
w ME LAND=-75=0
w ME LAST=-17=0
w ME LAST YEAR=-11=0
w ME LEADS=5=-3
w ME LEADS IN=-65=0
w ME LEADS UNDER=-64=-2
w ME LLAMO=-18=12
w ME LLAMO MARIA=-18=12
w ME LLEGAN=-46=-1
w ME LLEGUEN=46=-2
w ME LONE=74=-21
w ME MANDE=-18=-9
w ME MANDEN=24=-14
w ME MANDEN MENSAJES=35=0
w ME MANDEN NADA=-51=-1
w ME MANDEN SUS=28=-12
w ME MANDEN TEXTOS=86=0
w ME MONEY=50=0
w ME MORE=-124=-9
w ME NEVER=-25=-2
w ME NLY=18=0
w ME NO=30=0
w ME NOW=87=-4
w ME NOW I=6=0
w ME NOW |=66=-4
w ME OF=177=-83
w ME OF THE=55=-8
w ME OF THESE=35=-1
w ME OF THIS=4=-1
w ME OFF=26=-29
w ME OFF ASAP=7=0
w ME OFF NOW=6=0
w ME OFF PLEASE=-9=0
w ME OFF RIGHT=7=0
w ME OFF THE=-10=-1
w ME OFF THIS=-4=-8
w ME OFF |=67=-8
w ME OK=42=-4
w ME OK |=42=-4
w ME ON=-71=-62
w ME ON THE=14=-2
w ME ON VACATION=-31=-6
w ME ON YOUR=14=0
w ME ON |=-62=-49
w ME ONLY=32=-4
w ME ONLY WEEKDAY=-11=-1
w ME PLEAS=-20=0
w ME PLEASE=-27=-12
w ME PLEASE ,=-38=0
w ME PLEASE |=-23=-10
w ME QUITEN=-63=-6
w ME QUITEN DE=6=-6
w ME RENTERS=-76=0
w ME RENTERS |=-76=0
w ME RETIRE=33=-1
w ME RETIRE DE=33=-1
w ME RETIRER=91=-29
w ME RETIRER DE=37=-22
w ME RETIREZ=-46=-1
w ME RETIREZ PAS=-46=-1
w ME RIGHT=56=-23
w ME RIGHT NOW=56=-23
w ME SAP=67=0
w ME SAP |=67=0
w ME SIGUEN=-6=-7
w ME SIGUEN LLEGANDO=-18=-7
w ME SO=27=-1
w ME SO STOP=27=-1
w ME SUIS=21=-1
w ME SUIS DESABONNE=21=-1
w ME TEXT=56=0
w ME TEXTEEN=70=0
w ME TEXTEEN |=65=0
w ME TEXTS=84=0
w ME THANK=52=-2
w ME THANK YOU=47=-2
w ME THANK |=11=0
w ME THANKS=72=-1
w ME THANKS |=72=-1
w ME THE=-73=-28
w ME THE ADDRESS=-83=-1
w ME THE CONTRACT=-2=-18
w ME THE EMAIL=-83=0
w ME THE LIST=19=0
w ME THE SAME=-41=0
w ME THE TEXT=41=0
w ME THERE=-15=-34
w ME THESE=11=0
w ME THIS=70=-11
w ME THIS LUST=10=0
w ME THIS |=59=-3
w ME TO=9=8
w ME TO LEAVE_ALONE=-38=-2
w ME TO STOP=-105=10
w ME TO VOICEMAIL=-16=-30
w ME UNSUBSCRIBE=7=0
w ME UNTIL=50=-2
w ME UP=36=-49
w ME UP ,=-38=0
w ME UP |=56=-20
w ME WHEN=-8=-14
w ME WHEN YOU=-24=-2
w ME WITH=-27=-69
w ME YOU=-23=-44
w ME YOUR=13=5
w ME YOUR LIST=4=0
w ME |=62=-94
w MEAIL=-53=0
w MEAN=-34=-21
w MEAN TO=-32=-20
w MEAN TO SIGN=34=0
w MEAN |=-21=0
w MEANT=-56=-27
w MEANT FOR=-52=-1
w MEET=-19=83
w MEETING=-24=-41
w MEETING ,=18=-3
w MEETING IM=9=0
w MEETING MY=0=-3
w MEETING |=-25=-16
w MEHR=-25=-20
w MEHR |=-29=-21
w MEJOR=16=-25
w MEMBERSHIP=31=-6
w MEMBERSHIP |=-47=-7
w MEMES=-54=-42
w MEMES |=-54=-42
w MENSAJE=-47=-13
w MENSAJE ,=-12=-52
w MENSAJE , LE=-6=-21
w MENSAJE AL=-8=-2
w MENSAJE |=-34=-19
w MENSAJES=-46=-98
w MENSAJES ,=32=-21
w MENSAJES DE=-48=-2
w MENSAJES DE TEXTO=-49=-2
w MENSAJES POR_FAVOR=-26=-1
w MENSAJES POR_FAVOR |=-26=-1
w MENSAJES YA=-50=-4
w MENSAJES YA |=-50=-4
w MENSAJES |=47=-65
w MERCI=-19=5
w MERCI ,=28=-4
w MERCI BEAUCOUP=-30=-18
w MERCI BEAUCOUP ,=32=-3
w MERCI BEAUCOUP |=-31=-1
w MERCI D=-31=-57
w MERCI DE=39=-5
w MERCI DE NE=63=-13
w MERCI DE VOTRE=-30=4
w MERCI |=-54=-78
w MERGED=31=-1
w MERGED WITH=25=-1
w MERGED WITH ANOTHER=25=-1
w MES=95=-21
w MES ALERTES=41=-1
w MES MESSAGES=64=0
w MES MESSAGES TEXTES=11=0
w MES NOTIFICATIONS=8=0
w MES TEXTOS=-9=-1
w MES TEXTOS DE=-9=-1
w MESSAGE=-55=-49
w MESSAGE ,=-13=-66
w MESSAGE I=24=0
w MESSAGE ME=-42=-9
w MESSAGE ME AGAIN=24=0
w MESSAGE MY=44=-4
w MESSAGE MY CELL=11=0
w MESSAGE MY NUMBER=12=0
w MESSAGE MY PHONE=23=-3
w MESSAGE PLEASE=-39=0
w MESSAGE THIS=22=0
w MESSAGE US=42=0
w MESSAGE |=-41=-26
w MESSAGED=-24=-2
w MESSAGES=4=-107
w MESSAGES ,=-56=-6
w MESSAGES , PLEASE=8=0
w MESSAGES , STOP=9=0
w MESSAGES ASAP=4=0
w MESSAGES ASAP |=4=0
w MESSAGES AT=-37=0
w MESSAGES FOR=21=0
w MESSAGES FOR GOOD=15=0
w MESSAGES FROM=17=0
w MESSAGES IMMEDIATELY=41=0
w MESSAGES IMMEDIATELY |=41=0
w MESSAGES NOW=16=0
w MESSAGES NOW |=16=0
w MESSAGES ON=-49=-5
w MESSAGES PLEASE=40=0
w MESSAGES PLEASE |=40=0
w MESSAGES RIGHT=17=0
w MESSAGES RIGHT NOW=17=0
w MESSAGES S=62=0
w MESSAGES S IL=62=0
w MESSAGES SVP=32=-1
w MESSAGES SVP |=32=-1
w MESSAGES TEXTES=18=-3
w MESSAGES TEXTES MERCI=31=-1
w MESSAGES TEXTES SVP=37=0
w MESSAGES TEXTES |=30=-1
w MESSAGES THANK=17=-1
w MESSAGES THANK YOU=17=-1
w MESSAGES THANKS=-18=0
w MESSAGES THANKS |=-18=0
w MESSAGES TO=127=-4
w MESSAGES TO THIS=88=-3
w MESSAGES WILL=-36=-3
w MESSAGES WILL BE=-36=-3
w MESSAGES |=41=-56
w MESSAGING=126=-26
w MESSAGING ,=21=-11
w MESSAGING ME=31=-3
w MESSAGING ME |=31=-2
w MESSAGING MY=46=-3
w MESSAGING MY CELL=13=-1
w MESSAGING MY NUMBER=3=-2
w MESSAGING |=57=-7
w MEUBLES=-39=-34
w MI=38=-7
w MI ESPOSA=-8=-10
w MI ESPOSA ESTA=-8=-10
w MI NOMBRE=26=18
w MI NOMBRE |=16=0
w MI NUMERO=78=-20
w MI NUMERO |=76=-20
w MIDDLE=33=-7
w MIDDLE OF=33=-7
w MIDDLE OF CHEMO=33=-7
w MIDNIGHT=-13=-38
w MIDNIGHT |=-13=-38
w MIGHT=-40=5
w MIKE=-9=24
w MIKE ,=-29=-14
w MIKE , IM=-7=5
w MIKE I=-24=-24
w MIKE SAID=-6=-7
w MIKE |=-8=-46
w MILK=-41=-55
w MILK |=-17=-33
w MILLER=-14=-26
w MILLER WITH=-14=-26
w MILLER WITH RE=-14=-26
w MIN=-36=52
w MIND=57=-29
w MIND ,=3=0
w MIND ABOUT=0=-16
w MIND NOT=25=-21
w MIND NOT TEXTING=25=-18
w MIND |=-75=-18
w MINE=-19=-37
w MINE |=-56=-36
w MINUTES=41=54
w MIRE=27=-6
w MIREN=45=-3
w MIS=-34=-54
w MIS DATOS=13=0
w MIS LEADS=-25=0
w MIS MENSAJES=-35=-10
w MIS NOTIFICACIONES=-25=0
w MIS SMS=-38=-2
w MIS SMS |=-16=-2
w MIS TEXTOS=16=0
w MISS=-69=0
w MISSING=-32=-42
w MISTAKE=-30=-30
w MISTAKE ,=-9=-16
w MISTAKE , PLEASE=22=-4
w MISTAKE |=-20=-5
w MLS=-25=-56
w MMEDIATELY=25=0
w MMEDIATELY |=25=0
w MO=29=0
w MOAR=118=-8
w MOBILE=-38=-34
w MOBILE HOMES=-31=-29
w MOBILE HOMES ,=-31=-29
w MODE=-62=-55
w MODEL=-1=-44
w MODEL HOME=-1=-42
w MOE=42=-3
w MOE TEXTS=36=0
w MOI=118=-47
w MOI DE=57=-29
w MOI DE LA=79=-16
w MOI DE VOS=10=-1
w MOI DE VOTRE=19=-3
w MOI SUR=-11=-12
w MOI SUR LA=-11=-12
w MOI SVP=5=0
w MOI SVP |=5=0
w MOI |=90=-26
w MOLESTEN=86=-2
w MOLESTEN |=80=-1
w MOM=-113=-109
w MOM TO=-59=-1
w MOM TO STOP=-59=-1
w MOMS=-36=-41
w MON=39=-26
w MON ANCIEN=-6=-4
w MON CELLULAIRE=5=-9
w MON CELLULAIRE DE=4=-9
w MON MARI=-18=2
w MON MARI EST=-23=2
w MON NOM=67=-5
w MON NOM DE=20=-3
w MON NOM SVP=53=-4
w MON NUMERO=107=-9
w MON NUMERO DE=8=0
w MON NUMERO |=74=-7
w MON TELEPHONE=28=-8
w MONDAY=-32=-20
w MONDAY ,=21=-1
w MONDAY , THEN=18=-12
w MONDAY I=39=-1
w MONDAY |=-33=-33
w MONEY=22=4
w MONEY |=23=4
w MONITOR=-18=-13
w MONSIEUR=-17=21
w MONTH=8=41
w MONTH ,=48=-1
w MONTH AND=4=14
w MONTH |=-8=58
w MONTRER=-3=31
w MOORE=42=-3
w MOORE OF=30=-3
w MOR=117=-3
w MOR TEXTS=27=0
w MOR TEXTS |=27=0
w MORE ,=5=0
w MORE BUSINESS=49=-2
w MORE BUSINESS THAN=33=-2
w MORE FROM=34=-33
w MORE FROM YOU=49=-27
w MORE FROM YOUR=29=-8
w MORE LEADS=-44=-3
w MORE LEADS |=-22=-2
w MORE MESSAGES=-37=-2
w MORE MSGS=62=-7
w MORE MSGS |=62=-7
w MORE OF=-87=-8
w MORE OF THESE=-96=-8
w MORE PHOTOS=-5=56
w MORE SHOWINGS=-4=-2
w MORE SHOWINGS |=-4=-2
w MORE TEXT=72=-10
w MORE TEXTS=3=0
w MORE TEXTS |=22=0
w MORE |=22=-1
w MORNIGN=-2=-22
w MORNING=1=-70
w MORNING ,=-29=-34
w MORNING , I=21=-16
w MORNING I=32=-14
w MORNING MARIA=-5=4
w MORNING MARIA ,=-5=4
w MORNING PLEASE=12=0
w MORNING PLEASE STOP=12=0
w MORNING |=-27=-69
w MOST=-18=28
w MOST OF=-23=28
w MOST OF THEM=-23=28
w MOSTRAR=-1=53
w MOSTRAR LA=-1=50
w MOTHER=-8=-1
w MOTHER IS=-27=0
w MOTHER IS SICK=-27=0
w MOTHER |=101=-3
w MOVE=-68=-91
w MOVE MY=-55=-17
w MOVED=-5=-49
w MOVED AWAY=-32=-9
w MOVED OUT=-36=-59
w MOVED OUT ,=-21=-27
w MOVED OUT |=-57=-29
w MOVED TO=-22=-4
w MOVED TO GEORGIA=-17=1
w MOWING=-21=-20
w MRE=8=0
w MRS=-54=-11
w MRS LE=-27=-37
w MSG=-68=-16
w MSG DATA=-6=-11
w MSG DATA RATES=-3=-8
w MSGS=44=-96
w MSGS |=62=-7
w MSJS=40=-29
w MSJS PORFA=35=-11
w MSJS PORFA |=35=-11
w MSJS |=20=-18
w MTI=3=0
w MUCH=-39=5
w MUCH ,=23=-10
w MUCH , TAKE_OFF=18=0
w MUCH |=-49=-8
w MUCHAS=-36=-6
w MUCHAS GRACIAS=-36=-6
w MUCHAS GRACIAS ,=-42=-15
w MUCHAS GRACIAS |=-32=-26
w MUEBLES=-2=-6
w MUEBLES |=-2=-6
w MUST=19=-3
w MUTE=-55=-9
w MUY=-83=-37
w MY=-39=-56
w MY ACCOUNT=10=-46
w MY ACCOUNT |=88=-41
w MY ALARMS=34=0
w MY ALARMS OVER=26=0
w MY ALERTS=-66=-9
w MY ALERTS TO=-21=-2
w MY ALERTS |=-29=-2
w MY AREA=-97=-58
w MY ASSISTANT=-65=10
w MY ASSISTANT GETS=46=-7
w MY ASSISTANT HANDLES=-4=20
w MY AUTHORIZATION=5=0
w MY BBOSS=8=-2
w MY BOSS=93=-3
w MY BOSS |=79=0
w MY BROKER=50=-2
w MY BUYERS=-41=-21
w MY CEL=53=0
w MY CELL=35=-26
w MY CELL FOR=56=-2
w MY CELL OFF=40=-2
w MY CELL PLEASE=8=0
w MY CELL |=-44=-17
w MY CLIENT=-25=-34
w MY CLIENT IS=35=-12
w MY CLIENT TO=-3=-6
w MY CLIENT UNTIL=-20=0
w MY CLIENT |=-69=-53
w MY CLL=7=0
w MY COMPANY=71=-1
w MY COMPANY |=71=-1
w MY CONSENT=39=-5
w MY CONSENT |=33=-4
w MY CONTACT=3=0
w MY DAD=79=0
w MY DADS=63=0
w MY DADS NUMBER=56=0
w MY DAUGHTERS=7=0
w MY DAUGHTERS PHONE=4=-1
w MY DRIP=-55=-32
w MY EMAIL=7=-2
w MY EMAILS=-11=-6
w MY ENROLLMENT=12=-14
w MY ENROLLMENT |=-8=-6
w MY EX=-120=-14
w MY EX KEPT=-15=-1
w MY EX PARTNER=-36=0
w MY FAMILY=-4=-22
w MY FAMILY ,=14=-14
w MY FAMILY |=-28=13
w MY FINAL=21=-1
w MY FINAL REQUEST=10=-2
w MY GALAXY=2=-34
w MY GALAXY ,=38=-3
w MY GALAXY |=-14=-28
w MY HOUSE=-13=-43
w MY HOUSE ,=-12=-2
w MY HUSBAND=2=-14
w MY HUSBAND HAS=4=-1
w MY HUSBAND USUALLY=-20=-14
w MY HUSBAND YOUR=5=0
w MY INBOX=125=-6
w MY INBOX |=98=-4
w MY INFORMATION=76=-19
w MY KID=45=-3
w MY KID ,=-12=0
w MY KID TO=-17=-2
w MY KID |=40=-1
w MY KIDS=10=-44
w MY KIDS ARE=-5=-44
w MY KIDS THINK=21=0
w MY LAST=-41=-33
w MY LAWYER=25=-11
w MY LEAD=31=-3
w MY LEAD TEXTS=30=-2
w MY LEADS=-66=-4
w MY LEADS |=-52=-1
w MY LICENSE=118=-1
w MY LICENSE IS=4=0
w MY LIST=-86=-1
w MY LIST |=-86=-1
w MY LISTING=-11=14
w MY MEMBERSHIP=31=-6
w MY MEMBERSHIP |=-47=-7
w MY MESSAGES=-59=0
w MY MESSAGES |=-39=0
w MY MIND=-7=-12
w MY MIND ,=3=0
w MY MOTHER=-8=-1
w MY MOTHER IS=-27=0
w MY MOTHER |=101=-3
w MY NAME=-27=-69
w MY NAME IS=11=-68
w MY NEW=-58=-11
w MY NEW NUMBER=-32=-11
w MY NOW=2=-4
w MY NOW |=2=-4
w MY NUMBER=58=-54
w MY NUMBER ,=-7=-4
w MY NUMBER ASAP=25=-1
w MY NUMBER FOR=75=0
w MY NUMBER FROM=5=0
w MY NUMBER IS=-32=-19
w MY NUMBER NOW=6=-11
w MY NUMBER OFF=11=0
w MY NUMBER PLEASE=5=1
w MY NUMBER RIGHT=11=0
w MY NUMBER THANK=3=-1
w MY NUMBER THANKS=13=0
w MY NUMBER |=49=-46
w MY NUMBR=68=-7
w MY NUMBR |=65=-3
w MY OFFICE=-23=-1
w MY OFFICE ,=-13=0
w MY OFFICE |=-20=0
w MY OLD=-115=-55
w MY OLD EMAIL=-12=-5
w MY OLD PHONE=-88=-39
w MY OPT=84=-15
w MY OPT IN=84=-15
w MY OPT_OUT=106=-3
w MY OPT_OUT RIGHT=15=0
w MY OPT_OUT |=85=-2
w MY OTHER=-91=-1
w MY PARTNER=-11=18
w MY PERMISSION=7=-4
w MY PHONE=51=-15
w MY PHONE ,=26=-8
w MY PHONE IS=-50=-34
w MY PHONE PLAN=46=-11
w MY PHONE THANK=-17=-3
w MY PHONE WAS=-53=22
w MY PHONE |=81=-16
w MY PONE=29=-2
w MY PROFILE=-3=-52
w MY PROFILE |=-3=-52
w MY SAAP=11=0
w MY SAAP |=11=0
w MY SIGN=-35=-40
w MY SISTER=-78=-29
w MY SISTER WONT=-45=0
w MY SMS=14=0
w MY SMS MESSAGES=14=0
w MY SON=77=28
w MY SONS=6=-21
w MY SONS GAME=-7=-18
w MY SPOT=46=0
w MY STOP=-92=0
w MY SUBSCRIPTION=31=0
w MY TEAM=-77=-17
w MY TEXT=54=-2
w MY TEXT ALERTS=34=0
w MY TEXTS=-98=-10
w MY TEXTS |=-31=0
w MY TXTS=63=-1
w MY TXTS |=76=0
w MY UNSUBSCRIBE=-127=-1
w MY UNSUBSCRIBE |=-106=-1
w MY WAY=-17=72
w MY WIFE=3=-24
w MY WIFE IS=5=-24
w MY WIFE |=25=-1
w MY |=46=-5
w N=-27=2
w N AI=-1=-8
w N ARRETE=37=-6
w N ARRETE PAS=37=-6
w N ARRETEZ=-36=0
w N ARRETEZ PAS=-36=0
w N ENVOYEZ=-7=-4
w N ENVOYEZ RIEN=-3=-1
w N EST=49=19
w N EST PLUS=21=20
w NA=16=-18
w NADA=42=-11
w NADA ,=57=-1
w NADA |=90=-2
w NAME=-51=59
w NAME FROM=-38=-16
w NAME FROM THE=-38=-16
w NAME IS=9=-78
w NAME IS RUTH=10=-68
w NAME OFF=-43=-2
w NAME |=-10=25
w NAVY=-12=-26
w NAVY I=-12=-26
w NE=-30=-78
w NE DESIRE=18=0
w NE DESIRE PLUS=7=0
w NE EUT=8=-1
w NE EUT PLUS=8=-1
w NE M=83=-3
w NE M ECRIVEZ=61=-4
w NE ME=55=-1
w NE ME RETIREZ=-46=-1
w NE PLUS=1=-19
w NE PLUS ECRIRE=-87=-6
w NE PLUS ETRE=56=-4
w NE PLUS M=70=0
w NE PLUS RECEVOIR=-13=0
w NE PUS=45=-3
w NE SAIS=-11=-3
w NE SAIS PAS=-11=-3
w NE SOUHAITE=-32=-1
w NE SOUHAITE PLU=17=-1
w NE SOUHAITE PLUS=23=-1
w NE SUIS=7=0
w NE TEXTE=-11=0
w NE TEXTE PAS=-11=0
w NE TEXTEZ=50=-2
w NE TRAVAILLE=21=-6
w NE TRAVAILLE PLUS=21=-6
w NE VEULENT=-20=-28
w NE VEULENT PLUS=-17=-27
w NE VEUT=-67=-59
w NE VEUT PLUS=-39=-15
w NE VEUX=-28=-2
w NE VEUX PAS=-76=-1
w NE VEUX PLUS=36=0
w NE VUX=-6=0
w NECESITO=56=-34
w NED=7=-41
w NED TO=29=-7
w NEED=-41=-15
w NEED FOR=24=-2
w NEED FOR THESE=15=-1
w NEED IT=25=0
w NEED MORE=-54=-56
w NEED MY=23=-1
w NEED THE=-87=-48
w NEED THESE=-13=-6
w NEED THESE TEXTS=-79=-1
w NEED THESE |=65=-5
w NEED THIS=-5=-17
w NEED THIS LINE=32=-1
w NEED TO=-60=27
w NEED TO CANCEL=8=-2
w NEED TO GET_OFF=15=-4
w NEED TO STOP=71=-7
w NEED YOU=-7=-87
w NEED YOU TO=-7=-87
w NEEDED=25=-1
w NEEDED |=28=-1
w NEEDS=-37=-33
w NEEDS TO=-58=-31
w NEEDS TO BE=-22=-12
w NEGOCIER=-35=39
w NEGOTIATIONS=-42=-42
w NEGOTIATIONS |=-36=-39
w NEIGHBOR=-36=-34
w NEIGHBOR TO=-36=-34
w NEIGHBOR TO QUIT=-36=-30
w NEVER=-88=-2
w NEVER ANSWER=-23=28
w NEVER ANSWER ,=16=18
w NEVER ANSWER |=-19=18
w NEVER ASK=-18=-1
w NEVER ASK TO=-18=-1
w NEVER ASKED=9=-3
w NEVER ASKED FOR=9=-3
w NEVER CALL=-14=-2
w NEVER CALL AGAIN=-14=-2
w NEVER SEND=-13=-1
w NEVER SEND ME=34=0
w NEVER SIGNED=32=0
w NEVER SIGNED UP=32=0
w NEVER SOLD=-3=14
w NEVER SOLD ANYTHING=-10=15
w NEVER STOP=-50=-3
w NEVER STOPPED=-5=-1
w NEVER STOPPRD=-16=-1
w NEVER TEXT=-88=-11
w NEVER TEXT ME=-34=-1
w NEVER UNSUBSCRIBE=-44=-5
w NEVER WANT=5=-7
w NEVER WANT TO=5=-7
w NEVET=-1=-4
w NEVR=6=-1
w NEW=-57=26
w NEW AT=2=-12
w NEW AT THIS=2=-12
w NEW NUMBER=-32=-11
w NEW NUMBER IS=-32=-11
w NEW ONE=-53=-10
w NEW ONE |=-53=-10
w NEW OWNER=40=-5
w NEW PHONE=-26=-31
w NEW PHONE ,=3=14
w NEW PHONE |=-20=-11
w NEW ROOF=-8=39
w NEW ROOF |=-1=62
w NEWS=-31=69
w NEWS ,=-7=98
w NEWS , THE=-1=82
w NEWSLETTER=-67=-5
w NEXT=-68=-22
w NEXT DOOR=-15=-35
w NEXT WEEK=-71=-26
w NICE=41=-25
w NIGHT=-30=-72
w NIGHT ,=-11=-26
w NIGHT |=75=-13
w NKOW=-31=9
w NLY=18=0
w NO=35=-20
w NO ,=95=2
w NO , DONT=35=-17
w NO CONTACT=74=0
w NO DEJA=-13=-9
w NO DEJA DE=-13=-9
w NO DEJEN=-46=-5
w NO DEJEN DE=-46=-5
w NO DESEO=-46=-2
w NO DONT=46=-5
w NO DONT KEEP=54=0
w NO ESCRIBAN=71=-4
w NO ESCRIBAN |=71=-4
w NO GRACIAS=-79=-2
w NO GRACIAS |=-79=-2
w NO HARD=15=2
w NO HARD FEELINGS=15=2
w NO I=-36=-5
w NO IDEA=-7=-37
w NO IDEEA=-6=-32
w NO LE=-25=-20
w NO LE MANDES=0=-6
w NO LEADS=23=-3
w NO LEADS PLEASE=63=0
w NO LEADS TILL=-4=0
w NO MANDE=-65=-1
w NO MANDEN=-29=-8
w NO MANDEN MENSAJES=-24=0
w NO MANDEN |=4=-5
w NO ME=-55=-31
w NO ME ESCRIBAN=-44=-5
w NO ME INTERESA=72=0
w NO ME MANDEN=6=-13
w NO ME QUITEN=-107=0
w NO MESSAGE=-72=-3
w NO MESSAGES=-64=-16
w NO MIRE=17=-6
w NO MO=29=0
w NO MOAR=118=-8
w NO MOE=42=-3
w NO MOE TEXTS=36=0
w NO MOLESTEN=49=-2
w NO MOORE=39=-3
w NO MOORE OF=30=-3
w NO MOR=114=-1
w NO MRE=8=0
w NO NE=0=40
w NO NEED=57=29
w NO NEED FOR=24=-2
w NO NEED TO=21=29
w NO NO=3=-29
w NO ONE=-18=0
w NO PAREN=-51=-29
w NO PAREN |=34=-20
w NO PEDI=-54=-6
w NO PHONE=-44=0
w NO PUEDO=-20=-51
w NO QUERO=48=-4
w NO QUERO MAS=47=-4
w NO QUIERO=1=-19
w NO QUIERO MAS=79=0
w NO QUIERO MENSAJES=30=0
w NO QUIERO PERDER=-69=-14
w NO QUIERO QUE=20=0
w NO RESPONSE=-48=-5
w NO RESPONSE TO=-41=0
w NO RIGHT=98=-27
w NO SE=20=-12
w NO SE QUIEN=20=-12
w NO STOP=60=-4
w NO STOP |=60=-4
w NO TEXT=79=-3
w NO TEXTING=69=-5
w NO TEXTS=97=-7
w NO TEXTS ,=33=0
w NO TEXTS PLEASE=31=0
w NO TEXTS |=82=-2
w NO THANK=-76=0
w NO THANK YOU=-76=0
w NO THANKS=-41=-1
w NO TO=-69=0
w NO TXTS=4=0
w NO WAY=-128=-3
w NO WAY |=-128=-3
w NO |=52=-14
w NOAIRE=-8=-8
w NOBODY=16=-42
w NOBODY HERE=40=0
w NOCHE=-40=-22
w NOM=58=-7
w NOM DE=14=-5
w NOM SVP=53=-4
w NOM SVP |=53=-4
w NOMBRE=10=17
w NOMBRE |=16=0
w NOMORE=45=-2
w NOMORE |=12=0
w NON=-5=-38
w NON MERCI=10=-1
w NON |=-42=-14
w NONE=-5=-7
w NONE OF=32=-2
w NONE OF THESE=32=-2
w NONSTOP=-48=-28
w NOON=-6=22
w NOPE=16=-43
w NOS=-55=13
w NOT=23=-76
w NOT A=115=-2
w NOT A REALTOR=43=-1
w NOT ACCEPT=-72=-8
w NOT ACCEPT TEXT=-51=-3
w NOT ACCEPT TEXTS=-40=-7
w NOT AN=134=-10
w NOT AN AGENT=106=-8
w NOT ANY=-112=-2
w NOT ASK=-2=-5
w NOT BE=45=-55
w NOT BE ON=30=-4
w NOT CAL=-12=-1
w NOT CANCEL=-36=-29
w NOT CANCEL |=-36=-28
w NOT CLL=-4=-4
w NOT CONTACT=89=-3
w NOT CONTACT ME=82=0
w NOT CONTACT |=49=-4
w NOT END=-47=-3
w NOT FOR=27=-1
w NOT FOR ME=27=-1
w NOT GET=37=0
w NOT GET THESE=33=0
w NOT GIVE=-31=-1
w NOT GOOD=-19=-10
w NOT GOOD ,=42=-2
w NOT GOOD I=34=-1
w NOT GOOD WITH=-10=-13
w NOT GOOD |=-34=17
w NOT HAPPY=49=-80
w NOT HAVE=27=-2
w NOT HAVE MY=21=-3
w NOT IN=3=-5
w NOT IN SERVICE=-62=-2
w NOT INTERESTED=-27=0
w NOT INTERESTED IN=-17=-1
w NOT JOHN=58=0
w NOT KAREN=51=0
w NOT KEEP=45=0
w NOT KEEP MESSAGING=26=0
w NOT ME=56=0
w NOT ME ,=56=0
w NOT MESSAGE=-66=-4
w NOT MESSAGE ME=-72=-4
w NOT MINE=-75=-18
w NOT MINE |=-75=-18
w NOT NOW=-120=-3
w NOT ON=-52=28
w NOT RECEIVE=10=-2
w NOT RECEIVE ANY=-61=-1
w NOT RECEIVE THESE=26=0
w NOT RECEIVING=-115=0
w NOT REMOVE=-58=0
w NOT REMOVE ME=-45=0
w NOT SELLING=45=0
w NOT SEND=3=-21
w NOT SEND ME=62=0
w NOT SEND THE=-13=-17
w NOT STOP=-25=-4
w NOT SUE=-31=0
w NOT SUE |=-31=0
w NOT SURE=-10=-1
w NOT SURE WHO=-11=0
w NOT TAKING=-10=-10
w NOT TEXT=165=-18
w NOT TEXT AGAIN=22=-1
w NOT TEXT I=25=0
w NOT TEXT ME=99=0
w NOT TEXT |=78=0
w NOT TEXTING=33=-18
w NOT TEXTING ME=-6=-12
w NOT THIS=-65=-1
w NOT TO=89=-46
w NOT TO BE=85=-19
w NOT TONIGHT=-3=-1
w NOT TXT=54=0
w NOT UNDERSTAND=80=-44
w NOT UNDERSTAND STOP=6=-1
w NOT USE=51=-1
w NOT USE MY=13=-1
w NOT WANT=61=-45
w NOT WANT ANY=-3=-3
w NOT WANT THESE=41=0
w NOT WANT TO=43=-1
w NOT WANTED=96=-17
w NOT WANTED |=71=-15
w NOT WISH=13=-1
w NOT WISH TO=13=-1
w NOTAIRE=-55=-31
w NOTE=10=9
w NOTHING=15=-42
w NOTHING ELSE=97=-16
w NOTHING MORE=60=-35
w NOTHING MORE FROM=42=-32
w NOTHING PERSONAL=-38=-6
w NOTHING PERSONAL ,=-29=0
w NOTHING PERSONAL |=-29=-9
w NOTHING TO=41=-22
w NOTHING TO DO=63=-22
w NOTHING YET=-62=-27
w NOTHING |=-85=-37
w NOTHNIG=35=-3
w NOTICE=31=3
w NOTICE TO=-21=-38
w NOTIFICACIONES=38=-6
w NOTIFICACIONES ,=9=0
w NOTIFICACIONES PORFA=37=0
w NOTIFICACIONES PORFA |=37=0
w NOTIFICACIONES YA=-24=-1
w NOTIFICACIONES YA |=-24=-1
w NOTIFICACIONES |=60=-6
w NOTIFICATION=-32=-48
w NOTIFICATION |=-11=-6
w NOTIFICATIONS=59=-62
w NOTIFICATIONS ,=-10=0
w NOTIFICATIONS , PLEASE=-27=-1
w NOTIFICATIONS ARE=3=-14
w NOTIFICATIONS ASAP=9=0
w NOTIFICATIONS ASAP |=7=0
w NOTIFICATIONS FOR=-73=0
w NOTIFICATIONS IMMEDIATEMENT=18=0
w NOTIFICATIONS IMMEDIATEMENT |=18=0
w NOTIFICATIONS SILENCED=-59=-10
w NOTIFICATIONS SILENCED |=-59=-10
w NOTIFICATIONS THANK=36=0
w NOTIFICATIONS THANK YOU=36=0
w NOTIFICATIONS TOUT=7=-1
w NOTIFICATIONS TOUT DE=7=-1
w NOTIFICATIONS |=113=-40
w NOTIFY=-5=-46
w NOTIFY THE=0=-45
w NOW=49=-75
w NOW ,=0=-12
w NOW AND=23=0
w NOW I=70=-18
w NOW I AM=8=-1
w NOW IM=38=-14
w NOW IM IN=20=-19
w NOW ON=-38=-26
w NOW ON |=-38=-26
w NOW OR=17=0
w NOW PELADE=-5=-2
w NOW PLEASE=-57=0
w NOW SO=65=-1
w NOW |=42=-55
w NO_FURTHER=-36=-84
w NO_FURTHER CONTACT=60=0
w NO_FURTHER CONTACT |=60=0
w NO_LONGER=15=14
w NO_LONGER AN=38=-9
w NO_LONGER AN AGENT=38=-9
w NO_LONGER HAVE=6=-1
w NO_LONGER HAVE MY=6=-1
w NO_LONGER INTERESTED=24=1
w NO_LONGER INTERESTED IN=26=11
w NO_LONGER NEED=-46=-29
w NO_LONGER WANT TEXTS=-19=0
w NO_LONGER WANT TO=60=0
w NO_LONGER WANTS=-58=-43
w NO_LONGER WANTS TO=-58=-43
w NO_LONGER WISH=6=-1
w NO_LONGER WISH TO=6=-1
w NO_LONGER WITH=-49=-16
w NO_LONGER WITH US=-51=-6
w NO_MAS=89=-15
w NO_MAS MENSAJE=19=0
w NO_MAS MENSAJE |=19=0
w NO_MAS MENSAJES=89=-1
w NO_MAS MENSAJES |=73=-1
w NO_MAS NOTIFICACIONES=21=-1
w NO_MORE=34=-43
w NO_MORE ALERTS=29=0
w NO_MORE ALERTS |=29=0
w NO_MORE CALLS=-17=0
w NO_MORE EXTENSIONS=-50=-7
w NO_MORE LEADS=6=-2
w NO_MORE LEADS ALREADY=21=-1
w NO_MORE LEADS PLEASE=18=0
w NO_MORE LEADS |=-12=-1
w NO_MORE MESSAGES=-59=-3
w NO_MORE MESSAGES WILL=-36=-3
w NO_MORE MESSAGES |=25=0
w NO_MORE MSGS=-6=0
w NO_MORE OF=28=-12
w NO_MORE OF THE=-1=-11
w NO_MORE OF THESE=29=0
w NO_MORE PLEASE=70=-1
w NO_MORE PLEASE |=70=-1
w NO_MORE SHOWINGS=-4=11
w NO_MORE TEXT=36=0
w NO_MORE TEXTS=98=-4
w NO_MORE TEXTS PLEASE=6=0
w NO_MORE TEXTS |=60=-4
w NO_MORE THE=-14=0
w NO_MORE THE EMAILS=-14=0
w NO_MORE TXTS=43=-1
w NO_MORE TXTS |=10=0
w NO_MORE |=234=-45
w NUKE=-51=0
w NUMBER=-4=-113
w NUMBER ,=3=-9
w NUMBER , HE=43=-6
w NUMBER , HI=-17=35
w NUMBER , MY=-4=-11
w NUMBER , NOT=-33=-5
w NUMBER , PLEASE=4=-1
w NUMBER , WE=30=-1
w NUMBER AGAIN=13=0
w NUMBER AGAIN |=11=0
w NUMBER ALREADY=3=0
w NUMBER ALREADY |=3=0
w NUMBER AND=2=-10
w NUMBER AS=36=0
w NUMBER ASAP=26=-1
w NUMBER ASAP |=26=-1
w NUMBER BUT=-41=-3
w NUMBER DOES=-52=-5
w NUMBER DOES NOT=-50=-4
w NUMBER FOR=0=-30
w NUMBER FOR A=-17=-22
w NUMBER FOR GOOD=4=-1
w NUMBER FROM=74=-4
w NUMBER FROM THIS=5=0
w NUMBER FROM YOUR=50=-3
w NUMBER HAS=-41=-4
w NUMBER HAS BEEN=-42=-3
w NUMBER I=-4=-3
w NUMBER IMMEDIATELY=8=-1
w NUMBER IMMEDIATELY |=5=-1
w NUMBER IS=-9=-27
w NUMBER IS <PHONE>=-47=-14
w NUMBER LAST=-16=-10
w NUMBER NOW=56=-20
w NUMBER NOW |=17=-20
w NUMBER OF=-57=-16
w NUMBER OFF=12=-3
w NUMBER OK=11=-1
w NUMBER OK |=11=-1
w NUMBER ON=-45=-24
w NUMBER ON YOUR=22=-6
w NUMBER PERMANENTLY=3=0
w NUMBER PLEASE=40=0
w NUMBER PLEASE |=20=0
w NUMBER RIGHT=16=-1
w NUMBER RIGHT NOW=16=-1
w NUMBER STILL=38=-1
w NUMBER STILL ON=38=-1
w NUMBER THANK=33=-1
w NUMBER THANK YOU=33=-1
w NUMBER THANKS=-4=0
w NUMBER THANKS |=-4=0
w NUMBER TO=-6=-9
w NUMBER WITH=-59=-13
w NUMBER YOU=-11=-1
w NUMBER YOU HAVE=-11=-1
w NUMBER YOUR=5=-1
w NUMBER |=11=-48
w NUMBERS=-18=-43
w NUMBR=44=-10
w NUMBR FOR=12=0
w NUMBR |=54=-5
w NUMERO=149=-55
w NUMERO ,=18=-6
w NUMERO DE=31=-1
w NUMERO EQUIVOCADO=-9=-3
w NUMERO POR_FAVOR=3=0
w NUMERO POR_FAVOR |=3=0
w NUMERO |=163=-45
w NUNCA=69=-8
w NUNCA ME=51=-7
w NVEER=-76=-9
w OAK=-66=64
w OAK |=-41=64
w OCALA=-9=-9
w OCALA |=21=-10
w OCCUPE=-23=-16
w OCME=-12=-34
w ODWN=-15=19
w ODWN |=-15=19
w OF=97=-66
w OF CESE=47=-2
w OF CHEMO=34=-7
w OF CHEMO |=56=-6
w OF COURSE=-35=22
w OF HERE=-27=-10
w OF IT=110=-3
w OF IT |=81=0
w OF MY=116=-9
w OF REAL=10=0
w OF REAL ESTATE=10=0
w OF STATE=-44=0
w OF STOP=11=-13
w OF STOPPING=-37=-3
w OF THE=-19=-27
w OF THE CONTRACT=-12=-29
w OF THE LEASE=-10=-7
w OF THE LIST=44=0
w OF THEM=-23=28
w OF THEM NEVER=-23=28
w OF THESE=131=-41
w OF THESE A=36=-2
w OF THESE ALERTS=7=0
w OF THESE MESSAGES=14=0
w OF THESE TEXTS=99=0
w OF THESE |=52=-5
w OF THESW=10=-2
w OF THIS=139=-27
w OF THIS NUMBER=41=-1
w OF THIS PHONE=11=-1
w OF THIS |=97=-24
w OF THWSE=34=-2
w OF TOM=-29=-29
w OF TOWN=-49=15
w OF TOWN |=-48=16
w OF YOR=71=-12
w OF YOU=73=-10
w OF YOU |=71=-10
w OF YOUR=105=-37
w OFERTA=-5=-82
w OFERTA |=-4=-70
w OFERTAS=-36=37
w OFERTAS |=-35=38
w OFF=114=-180
w OFF ,=-28=-17
w OFF ASAP=7=0
w OFF ASAP |=7=0
w OFF IMMEDIATELY=29=-7
w OFF IMMEDIATELY |=29=-7
w OFF NOW=6=0
w OFF NOW |=6=0
w OFF OUR=-18=-4
w OFF PLEASE=50=0
w OFF PLEASE |=50=0
w OFF RIGHT=7=0
w OFF RIGHT NOW=7=0
w OFF THANKS=35=0
w OFF THANKS |=35=0
w OFF THE=-20=-82
w OFF THE LIST=7=-18
w OFF THE TEXTS=39=0
w OFF THIS=58=-13
w OFF THIS LIST=5=0
w OFF THIS |=46=-5
w OFF WHILE=-28=-22
w OFF WHILE I=-28=-22
w OFF WITH=65=0
w OFF WITH THE=65=0
w OFF YOUR=37=-9
w OFF YOUR LIST=49=-8
w OFF |=52=-66
w OFFER=-63=27
w OFFER ,=-1=45
w OFFER |=-46=-15
w OFFERS=-25=15
w OFFICE=-1=-38
w OFFICE ,=6=-41
w OFFICE , JUST=-3=0
w OFFICE AND=1=-32
w OFFICE BEFORE=-3=-90
w OFFICE I=-31=-2
w OFFICE IS=-55=-10
w OFFICE IS CLOSED=-4=-9
w OFFICE |=-8=-52
w OFFICES=0=-24
w OFFICES AND=0=-24
w OFFICES AND FIVE=0=-24
w OFFIVE=9=-24
w OFFRE=-28=-1
w OFFRE |=-20=-28
w OFFRES=-53=-35
w OFICINA=9=-33
w OFICINA AYER=20=-29
w OFICINA AYER ,=15=-36
w OFICINA AYER |=13=-19
w OFICINA |=-23=-54
w OGOD=27=-2
w OGOD |=27=-2
w OIGA=83=-11
w OIGA PAREN=11=0
w OK=2=-56
w OK ,=-14=-19
w OK STOP=59=-2
w OK YOU=5=-2
w OK YOU CAN=5=-2
w OK |=23=-32
w OKAY=62=-12
w OKAY STOP=17=-2
w OLD=-98=-53
w OLD ,=39=-32
w OLD EMAIL=-12=-5
w OLD PHONE=-88=-39
w OLD |=-5=-26
w OLESE=28=-1
w OLVE=-55=-8
w OLY=8=-1
w OMG=-87=-25
w OMG ,=-12=17
w OMG |=27=-57
w OMMEDIATELY=17=-1
w OMMEDIATELY |=17=-1
w ON=-75=89
w ON ,=-11=-4
w ON <NUMBER>=-28=72
w ON <NUMBER> OAK=-22=56
w ON <NUMBER> |=0=23
w ON A=-52=-42
w ON A FLIGHT=-19=-64
w ON A PLANE=42=-55
w ON BEHALF=60=-36
w ON BEHALF OF=60=-36
w ON DO_NOT_DISTURB=-57=-6
w ON DO_NOT_DISTURB |=-57=-6
w ON ELM=-32=24
w ON ELM |=-32=24
w ON FRIDAY=22=-55
w ON FRIDAY ,=47=-27
w ON FRIDAY I=18=0
w ON FRIDAY |=-19=-32
w ON HERE=77=-5
w ON HERE |=69=-5
w ON HIS=10=-1
w ON MONDAY=6=-5
w ON MY=-10=61
w ON MY PHONE=80=-1
w ON MY WAY=-17=72
w ON NE VEUT=-15=-2
w ON SATURDAY=-25=-20
w ON SUNDAY=14=-35
w ON SUNDAYS=-12=-4
w ON THAT=-12=20
w ON THE=-47=78
w ON THE <NUMBER>=-27=-85
w ON THE HOUSE=-6=38
w ON THE LEADS=30=-13
w ON THE LIST=-64=-58
w ON THE LISTING=-11=-25
w ON THE MARKET=-10=54
w ON THE PHONE=81=-4
w ON THE SMITH=-2=-16
w ON THESE=-17=-14
w ON THIS=69=-79
w ON THIS LEAD=-2=-3
w ON THIS LIST=70=-4
w ON THIS ONE=-52=-67
w ON VACATION=-2=9
w ON VACATION UNTIL=17=19
w ON VACATION |=-43=-7
w ON WEEKENDS=-28=-20
w ON WEEKENDS |=-28=-20
w ON YOUR=31=-24
w ON YOUR LIST=30=-2
w ON |=-108=-100
w ONC=69=-15
w ONCE=95=9
w ONCE |=86=-31
w ONE=-75=24
w ONE ,=-105=-11
w ONE , REASSIGNED=-21=-6
w ONE AT=47=0
w ONE IS=-12=10
w ONE LEAD=-21=-7
w ONE MONTH=38=-1
w ONE MONTH |=38=-1
w ONE OF=48=-3
w ONE OF THESE=29=0
w ONE WAS=3=-9
w ONE WAS A=3=-9
w ONE YOU=25=-5
w ONE |=-19=-119
w ONKY=-6=-3
w ONLY=2=-78
w ONLY ,=73=0
w ONLY AGREED=27=-1
w ONLY AGREED TO=27=-1
w ONLY ALREADY=51=-1
w ONLY ALREADY |=51=-1
w ONLY HOUSES=-33=-10
w ONLY HOUSES |=-33=-10
w ONLY LEADS=-52=-1
w ONLY PLEASE=4=-1
w ONLY PLEASE |=4=-1
w ONLY TEXT=-32=-3
w ONLY WEEKDAY=-44=-36
w ONLY WEEKDAY LEADS=-21=-10
w ONLY |=21=-5
w ONY=-76=23
w OOIGA=3=0
w OOPS=-70=-39
w OPEN=-52=-43
w OPEN HOUSE=-12=-97
w OPEN HOUSE |=-8=-89
w OPT=65=-87
w OPT IN=43=-100
w OPT IN |=-18=-61
w OPT ME=-12=-21
w OPTED=-61=-32
w OPTED_OUT=12=-36
w OPTED_OUT |=-9=-32
w OPTING_OUT=39=-26
w OPTING_OUT |=46=-1
w OPTION=13=-58
w OPT_OUT=-50=-83
w OPT_OUT ,=-46=-28
w OPT_OUT ME=67=-1
w OPT_OUT ME |=45=-1
w OPT_OUT MY=-37=0
w OPT_OUT OF=63=-9
w OPT_OUT RIGHT=28=0
w OPT_OUT RIGHT NOW=28=0
w OPT_OUT |=47=-12
w OPYED=36=-24
w OPYED OUT=36=-24
w OR=26=35
w OR I=26=0
w OR I WILL=11=-2
w OR ILL=8=0
w ORDER=-51=-19
w ORDER |=-51=-19
w ORE=12=0
w OSE=6=-1
w OSP=58=-26
w OTER=-43=5
w OTER QUESTIONS=-2=7
w OTER QUESTIONS |=-2=7
w OTHER=-125=1
w OTHER NUMBER=-99=0
w OTHER QUESTIONS=-5=24
w OTHER QUESTIONS |=-5=24
w OTHERS=-47=9
w OTHERS COMING=-4=-20
w OTHERS COMING |=-4=-20
w OTHERS |=-15=48
w OTLD=22=-6
w OTLD ME=22=-6
w OTLD ME TO=22=-6
w OTRA=19=43
w OTRA VEZ=92=-30
w OTRA VEZ ,=4=-1
w OTRA VEZ YA=3=0
w OTRO=21=-58
w OU=49=59
w OUI=-75=30
w OUR=-67=43
w OUR DOG=-14=27
w OUR DOG ,=37=-46
w OUR DOG I=-26=10
w OUR DOG |=-26=10
w OUR LIST=-67=30
w OUR LIST |=-42=0
w OUR OFFICE=-38=-13
w OUR OFFICE IS=-55=-10
w OUT=21=-31
w OUT ,=12=-54
w OUT OF=-46=-63
w OUT OF REAL=10=0
w OUT OF STATE=-44=0
w OUT OF THE=-32=-30
w OUT OF THIS=34=-11
w OUT OF TOWN=-49=15
w OUT THE=-30=34
w OUT |=58=-84
w OUTSIDE=27=20
w OVE=-8=-2
w OVER=79=-80
w OVER <NUMBER>=-62=-52
w OVER <NUMBER> PLEASE=-39=-3
w OVER THE=-12=48
w OVER THESE=57=0
w OVER THESE TEXTS=52=0
w OVER YOUR=26=0
w OVER YOUR TEXTS=29=0
w OVER |=-51=-60
w OVUS=50=31
w OWN=51=-1
w OWNER=7=-99
w OWNER OF=12=-2
w OWNER OF THIS=12=-2
w OWNRR=7=-1
w OYUR=-12=41
w P=76=-7
w P |=76=-7
w PA=-43=-2
w PAARA=-1=-34
w PAGE=-60=-45
w PAGE <NUMBER>=-26=-31
w PAM=-31=-74
w PAM |=-31=-74
w PANCARTE=-22=-36
w PANCARTE |=-4=-29
w PAPELES=-69=-32
w PAR=9=88
w PAR ERREUR=24=-16
w PARA=-35=-4
w PARA CANCELAR=26=-10
w PARA CANCELAR |=26=-10
w PARA LA=10=32
w PARA LA VISITA=-1=33
w PARA QUE=52=-3
w PARAR=-49=39
w PARE=5=20
w PARE DE=24=-1
w PAREN=39=-67
w PAREN DE=3=-6
w PAREN ESTOS=-48=0
w PAREN LOS=-90=-9
w PAREN LOS MENSAJES=-87=-8
w PAREN |=189=-50
w PARO=-54=-30
w PARO ESTOS=5=0
w PART=83=-19
w PARTNER=-34=-5
w PARTNER ,=-5=0
w PAS=-85=-96
w PAS DE=-112=-53
w PAS DE TEXTOS=-73=-3
w PAS LE=-35=-12
w PAS LE DIMANCHE=-2=-8
w PAS LES=-32=-3
w PAS LES TEXTOS=-56=0
w PAS ME=41=-2
w PAS ON=-16=-4
w PAS ON THIS=-16=-3
w PAS QUI=1=-3
w PAS QUI VOUS=1=-3
w PAS SVP=-32=0
w PAS SVP |=-32=0
w PAS |=-64=-12
w PASSED=97=-7
w PASSED ,=22=-5
w PASSED |=98=0
w PASSED_AWAY=-60=-53
w PASSED_AWAY ,=-27=-25
w PASSED_AWAY |=-30=-6
w PAUL=-38=0
w PAUSE=-70=-75
w PAY=-51=-80
w PAY FOR=13=-56
w PAY TO=-75=-4
w PAY TO UNSUBSCRIBE=-75=-4
w PAYING=-11=11
w PEDI=31=-10
w PEDI QUE=71=-3
w PELADE=-5=-2
w PENDANT=-31=-1
w PENDING=-52=18
w PENDING |=-49=-3
w PENSACOLA=-17=-11
w PENSACOLA ,=-3=-36
w PENSACOLA |=-34=11
w PEOOLE=-18=-3
w PEOPLE=-8=-52
w PEOPLE |=0=-34
w PER=0=-40
w PER TEXT=47=0
w PER TEXT |=47=0
w PERDER=-75=-16
w PERE=-6=24
w PEREZ=-25=25
w PEREZ ,=51=-2
w PEREZ |=-23=26
w PERIOD=-12=2
w PERMANENTLY=7=-3
w PERMANENTLY |=1=-3
w PERMISSION=14=-37
w PERMISSION FOR=33=0
w PERMISSION TO=-10=-36
w PERO=-59=43
w PERO TENGO=-26=43
w PERSON=18=-44
w PERSON ,=20=-65
w PERSON , TAKE_OFF=12=0
w PERSON WITH=7=1
w PERSON WITH THIS=7=1
w PERSON |=22=-24
w PERSONAL=-36=5
w PERSONAL ,=-29=0
w PERSONAL |=-29=-9
w PEUX=-66=7
w PEUX TU=-43=-36
w PEUX TU ARRETER=-43=-15
w PEUX VOUS=-21=39
w PEUX VOUS FAIRE=-15=21
w PHARMACY=24=-1
w PHARMACY LINE=24=-1
w PHONE=2=-48
w PHONE ,=22=-11
w PHONE , DONT=91=-3
w PHONE , I=-41=-26
w PHONE , NO=-29=-1
w PHONE , PLEASE=22=-1
w PHONE , REMOVE=19=-3
w PHONE , STOP=46=-11
w PHONE , TAKE_OFF=8=-2
w PHONE AND=-50=-7
w PHONE ANY=26=0
w PHONE ANY MORE=26=0
w PHONE ASAP=2=-3
w PHONE ASAP |=2=-3
w PHONE CALLS=-18=0
w PHONE CALLS PLEASE=-11=0
w PHONE GOES=3=-5
w PHONE GOES OFF=4=-1
w PHONE HE=-5=-9
w PHONE IS=-44=-77
w PHONE IS OFF=-22=-3
w PHONE IS ON=-45=-31
w PHONE NUMBER=-18=-33
w PHONE OK=23=-1
w PHONE OK |=23=-1
w PHONE PERMANENTLY=8=0
w PHONE PERMANENTLY |=8=0
w PHONE PLAN=46=-11
w PHONE PLAN WENT=46=-11
w PHONE PLEASE=6=0
w PHONE RIGHT=12=0
w PHONE RIGHT NOW=12=0
w PHONE THANK=3=-4
w PHONE THANK YOU=-17=-3
w PHONE THANKS=20=0
w PHONE THANKS |=19=0
w PHONE WAS=-53=22
w PHONE WAS OFF=-53=22
w PHONE |=30=-21
w PHONES=-7=2
w PHONES ,=-36=-33
w PHONES , PLEASE=-27=-1
w PHONES LAST=12=-5
w PHONES LAST WEEK=12=-5
w PHONES |=-33=-7
w PHOTO=-13=-80
w PHOTO |=-11=-43
w PHOTOS=-41=-18
w PHOTOS |=-6=-1
w PICK=-103=-117
w PICK UP=-97=-108
w PICK UP THE=-26=-104
w PICKUP=-1=-57
w PIDO=65=-8
w PINE=-21=83
w PINE |=-21=83
w PINGING=17=-4
w PINGING ME=18=-4
w PISS_OFF=65=0
w PIT=-116=-76
w PIZZA=-112=-29
w PLACE=-2=27
w PLACE |=-2=27
w PLAIT=16=-24
w PLAIT |=14=-24
w PLAN=129=7
w PLAN WENT=46=-11
w PLAN WENT UP=46=-11
w PLANE=42=-55
w PLANE |=9=-50
w PLAYING=-127=-53
w PLEAS=27=30
w PLEAS CHECK=-32=-17
w PLEAS CHECK |=-32=-17
w PLEAS DO=-10=0
w PLEAS REMOVE=19=0
w PLEAS REMOVE ME=19=0
w PLEAS STOP=62=0
w PLEAS STOP |=7=-1
w PLEAS |=38=42
w PLEASE=3=-71
w PLEASE ,=13=-8
w PLEASE , ALL=-70=-2
w PLEASE , THIS=-8=0
w PLEASE AND=51=-2
w PLEASE AND THANK=51=-2
w PLEASE CALL=-99=-9
w PLEASE CALL ME=-64=-6
w PLEASE CALL |=-26=-1
w PLEASE CANCEL=-16=-4
w PLEASE CANCEL MY=27=0
w PLEASE CEASE=40=0
w PLEASE CEASE ALL=40=0
w PLEASE CHECK=-59=-29
w PLEASE CHECK |=-59=-29
w PLEASE CONFIRM=1=-8
w PLEASE CONFIRM ,=-22=-22
w PLEASE CONFIRM STOP=52=0
w PLEASE CONFIRM |=-9=6
w PLEASE CONTINUE=-29=-1
w PLEASE DELETE=48=0
w PLEASE DISCONTINUE=66=-3
w PLEASE DISCONTINUE THESE=18=0
w PLEASE DISCONTINUE |=18=-3
w PLEASE DO=-6=-2
w PLEASE DO NOT=-38=-1
w PLEASE DONT=-64=10
w PLEASE DONT END=-20=0
w PLEASE DONT SEND=3=-5
w PLEASE DONT STOP=-38=-1
w PLEASE DONT TEXT=11=25
w PLEASE EMAIL=-55=-20
w PLEASE ERASE=-21=-10
w PLEASE FIX=-31=-58
w PLEASE FOR=13=0
w PLEASE FOR GOOD=13=0
w PLEASE GET=-40=-17
w PLEASE GET_OFF=6=-1
w PLEASE HAVE=-70=-12
w PLEASE I=3=0
w PLEASE IMMEDIATELY=65=-1
w PLEASE IMMEDIATELY |=65=-1
w PLEASE KEEP=-60=-2
w PLEASE KEEP SENDING=-45=-1
w PLEASE MAKE=52=0
w PLEASE MAKE IT=52=0
w PLEASE NEVER=-80=-1
w PLEASE NO=-12=-1
w PLEASE NO TEXTS=-47=0
w PLEASE NOT=71=-1
w PLEASE NO_MORE=20=-1
w PLEASE NO_MORE MESSAGES=19=0
w PLEASE NO_MORE TEXTS=4=-1
w PLEASE OPT_OUT=-12=-2
w PLEASE PROCESS=71=-1
w PLEASE QUIT=56=-23
w PLEASE QUIT |=36=0
w PLEASE REMOVA=7=-1
w PLEASE REMOVE=0=-21
w PLEASE REMOVE ME=221=-2
w PLEASE REMOVE MY=-38=-1
w PLEASE REMOVE THE=-4=-4
w PLEASE REMOVE THIS=8=-8
w PLEASE REMOVE |=90=-3
w PLEASE SEND=-39=-10
w PLEASE STO=17=-11
w PLEASE STOP=106=-22
w PLEASE STOP IMMEDIATELY=3=0
w PLEASE STOP MESSAGING=25=-1
w PLEASE STOP RIGHT=46=-1
w PLEASE STOP SENDING=-31=0
w PLEASE STOP TEXTING=61=-10
w PLEASE STOP THE=-8=0
w PLEASE STOP |=77=-11
w PLEASE STOP_AT=41=-26
w PLEASE STP=11=0
w PLEASE SWITCH=14=-1
w PLEASE TAKE_OFF=30=-30
w PLEASE TAKE_OFF ME=19=-7
w PLEASE TAKE_OFF MY=38=-6
w PLEASE TAKE_OFF THE=-30=-20
w PLEASE TAKE_OFF US=8=0
w PLEASE TAKE_OUT=-14=-2
w PLEASE TEXT=-47=-10
w PLEASE THANK=17=-1
w PLEASE THANK YOU=17=-1
w PLEASE TURN=-31=0
w PLEASE TURN_OFF=24=-1
w PLEASE TURN_OFF THE=20=-1
w PLEASE UNDO=52=-17
w PLEASE UNDO IT=52=-17
w PLEASE UNSUBSCRIBE=27=-1
w PLEASE UNSUBSCRIBE ME=23=-1
w PLEASE |=-20=-184
w PLS=102=-98
w PLS CANCEL=53=-1
w PLS DO=-51=-3
w PLS DO NOT=-51=-3
w PLS DONT=-92=0
w PLS NEVER=-9=-4
w PLS NO_MORE=4=-1
w PLS QUIT=-7=0
w PLS REMOVE=-3=-6
w PLS REMOVE ME=7=0
w PLS STOP=-19=-1
w PLS STOP SENDING=12=0
w PLS STOP TEXTING=8=0
w PLS STOP |=25=0
w PLS STP=75=-1
w PLS TAKE_OFF=7=0
w PLS THANKS=16=0
w PLS TURN_OFF=-32=-2
w PLS |=111=-8
w PLU=75=-17
w PLUMBER=18=-21
w PLUS=-24=-101
w PLUS ACHETER=-12=-25
w PLUS ACHETER |=-12=-25
w PLUS CE=8=-7
w PLUS CE NUMERO=8=-7
w PLUS D=-40=-54
w PLUS D OFFRES=-36=-3
w PLUS DE=-46=-60
w PLUS DE ALERTES=7=0
w PLUS DE LA=-15=-21
w PLUS DE MESSAGES=6=-1
w PLUS DE NOTIFICATIONS=14=0
w PLUS DE TEXTOS=1=-3
w PLUS DE VISITES=-20=-17
w PLUS ECRIRE=-87=-6
w PLUS ETRE=64=-7
w PLUS ETRE CONTACTE=23=-4
w PLUS ICI=22=-7
w PLUS ICI ,=22=-7
w PLUS JAMAIS=69=-2
w PLUS JAMAIS |=34=-2
w PLUS M=9=-2
w PLUS M ECRIRE=7=-2
w PLUS RECEVOIR=3=-1
w PLUS RECEVOIR CES=15=-1
w PLUS RECEVOIR DE=-24=0
w PLUS RECEVOIR VOS=23=0
w PLUS RIEN=80=-2
w PLUS RIEN |=8=0
w PLUS TARD=-80=-41
w PLUS TARD |=-80=-41
w PLUS TEXTER=24=-2
w PLUS VENDRE=-8=-2
w PLUS VENDRE |=-8=-2
w PLUS |=54=-1
w PLZ=75=-52
w PLZ CANCEL IT=1=-3
w PLZ DONT=23=-3
w PLZ DONT TEX=52=0
w PLZ DONT TEXT=13=0
w PLZ END=28=-1
w PLZ END MY=28=-1
w PLZ NO=20=-4
w PLZ NO_MORE=-3=-4
w PLZ QUIT=-24=0
w PLZ REMOVE=27=-2
w PLZ STOP=-26=-2
w PLZ STOP SENDING=-44=0
w PLZ STOP TEXTING=21=-2
w PLZ TAKE_OFF=38=-1
w PLZ TAKE_OFF ME=23=0
w PLZ UNSUBSCRIBE=-43=-1
w PLZ UNSUBSCRIBE ME=-43=-1
w POLICE=24=-6
w POLICE |=24=-6
w PONE=49=-1
w PONE |=51=0
w POOL=-30=-15
w POR=8=-96
w POR LA=-26=-17
w POR LA CASA=-2=59
w POR QUE=-90=-25
w POR QUE ME=-30=-18
w POR SU=-6=26
w PORFA=40=-14
w PORFA |=40=-14
w PORFAVOR=44=0
w PORFAVOR |=44=0
w PORTE=-42=47
w POR_FAVOR=21=-44
w POR_FAVOR |=4=-42
w POSSIBLE=32=-57
w POSSIBLE TO=39=-9
w POUR=-39=27
w POUR ARRETER=16=-2
w POUR LE=-3=18
w POUR LE CONDO=-2=13
w POUR NE=-12=0
w POUR NE PLUS=-12=0
w POUR UNE=-28=1
w POUR UNE VISITE=0=37
w POUR VOUS=-86=14
w POURQUOI=-7=-2
w POURQUOI JE=-18=-1
w POURQUOI JE RECOIS=16=-1
w POUVEZ=-5=-34
w POUVEZ VOUS=2=-73
w PRACTICE=52=-1
w PRE=6=41
w PRE APPROVED=-1=38
w PRE APPROVED |=-1=32
w PRECIO=-21=-79
w PRECIO |=-7=-16
w PREFER=64=-39
w PREFER TO=72=-12
w PREFER TO BE=66=-10
w PREGUNTA=-24=74
w PREGUNTAS=-6=48
w PRESS=60=-71
w PRESS <NUMBER>=-4=-63
w PRESS <NUMBER> |=-4=-63
w PREVIOUS=-15=-3
w PRICE=-60=-77
w PRICE ,=-7=-26
w PRICE IS=-1=93
w PRICE RANGE=-5=-32
w PRICE |=-23=-89
w PRIX=-19=16
w PROBLEM=-43=9
w PROBLEM |=-25=-2
w PROBLEME=-45=-36
w PROBLEME |=-45=-36
w PROCESS=85=-2
w PROFILE=-3=-52
w PROFILE |=-3=-52
w PROGRAM=59=-75
w PROGRAM ,=2=-49
w PROGRAM |=57=-22
w PRONTO=-6=-55
w PRONTO |=-6=-55
w PROPEIDAD=-4=8
w PROPERTY=-32=63
w PROPERTY |=-32=43
w PROPIEDAD=-7=56
w PROPIEDAD |=-2=19
w PROPRIETAIRE=-10=43
w PROPRIETE=-23=81
w PROPRIETE |=-14=15
w PUEDO=-31=51
w PUEDO AYUDAR=-5=22
w PUEDO MOSTRAR=-1=53
w PUEDO MOSTRAR LA=-1=50
w PULL=-7=16
w PULL THE=-47=-13
w PULL THE LISTING=-11=-11
w PUS=26=-28
w PUS DE=8=-25
w PUT=72=59
w PUT DOWN=-5=41
w PUT ME=64=-20
w PUT ME BACK=-8=-5
w PUT THIS=23=-7
w PUT THIS NUMBER=22=-6
w QIT=71=-2
w QLREADY=32=-8
w QLREADY |=32=-8
w QSKED=-1=39
w QUAND=-18=20
w QUAND VOULEZ=-7=4
w QUAND VOULEZ VOUS=-7=4
w QUE=25=45
w QUE CA=4=-13
w QUE CA ARRETE=-6=-13
w QUE DEJE=-6=-13
w QUE DEJE DE=-6=-13
w QUE J=8=-1
w QUE JE=23=-2
w QUE LO=-44=-10
w QUE ME=51=-26
w QUE ME MANDEN=29=0
w QUE NO=42=-5
w QUE NO ME=39=-3
w QUE NO QUIERO=19=0
w QUE PARE=15=-2
w QUE PAREN=57=-14
w QUE PAREN |=57=-14
w QUE QUITAR=-15=-17
w QUE TENGA=-22=-32
w QUE TENGA BUEN=-22=-32
w QUE YA_NO=-23=-11
w QUE YA_NO ME=-41=0
w QUEL=-15=44
w QUERO=37=-38
w QUERO MAS=47=-4
w QUESTIONS=-20=68
w QUESTIONS |=-9=45
w QUI=23=-19
w QUI VOUS=1=-3
w QUI VOUS ETES=1=-3
w QUICK=0=33
w QUIEN=4=-12
w QUIEN ES=20=-12
w QUIEN ES ,=4=-14
w QUIEN ES MY=16=0
w QUIEN ES |=-8=-8
w QUIERE=-158=82
w QUIERE COMPRAR=-64=-7
w QUIERE COMPRAR |=-64=-7
w QUIERE VER=-10=61
w QUIERE VER |=-9=39
w QUIEREN=-44=-34
w QUIERO=-39=-94
w QUIERO CANCELAR=-8=-1
w QUIERO DARME=90=-27
w QUIERO DARME DE=90=-27
w QUIERO MAS=-32=-7
w QUIERO MENSAJES=30=0
w QUIERO MENSAJES |=30=0
w QUIERO NADA=34=-2
w QUIERO PERDER=-69=-14
w QUIERO QUE=50=0
w QUIERO QUE ME=20=0
w QUIERO SALIRME=-45=-1
w QUIERO SEGUIR=-19=-22
w QUIERO |=-26=-33
w QUIET=-4=48
w QUIT=-25=-71
w QUIT ,=-84=-6
w QUIT BEING=-13=-9
w QUIT BOTHERING=107=-1
w QUIT BOTHERING MY=107=-1
w QUIT GETTING=-71=-1
w QUIT HARASSING=16=0
w QUIT IT=-18=-5
w QUIT IT ALREADY=9=0
w QUIT IT |=99=-5
w QUIT LOOKING=-23=25
w QUIT MY=41=-1
w QUIT NOW=22=0
w QUIT NOW |=22=0
w QUIT SENDING=66=-6
w QUIT SENDING ME=14=-3
w QUIT SENDING THESE=67=-1
w QUIT TEXTING=64=-11
w QUIT TEXTING ME=-52=-8
w QUIT TEXTING |=57=-4
w QUIT THAT=-14=-4
w QUIT TO=-45=0
w QUIT TXTING=11=0
w QUIT WORRYING=-8=0
w QUIT YOUR=-11=12
w QUIT |=-29=-50
w QUITA=-17=-14
w QUITAR=-25=-19
w QUITARON=-14=-34
w QUITE=-38=-4
w QUITEN=-39=-24
w QUITEN DE=-25=-7
w QUITEN DE LA=-25=-7
w QUITEN LA=-33=-19
w QUITEN MI=14=-1
w QUITENLO=38=-2
w QUITENLO |=38=-2
w QUITENME=95=-12
w QUITENME DE=85=-1
w QUITENME DE LA=17=-1
w QUITENME |=114=-11
w QUITO=111=-87
w QUITTING=-106=-26
w QUIT_CLAIM=-7=-42
w QUIT_CLAIM DEED=-3=-18
w QUIT_CLAIM DEED |=-3=-2
w QUOI=60=-12
w QUOI FAIRE=60=-12
w QUOI FAIRE POUR=46=-9
w QUT=57=-19
w RAICES=17=49
w RAIN=-93=-42
w RAINING=22=-18
w RAINING ALL=22=-18
w RAINING ALL WEEK=22=-18
w RAKE=50=-35
w RANGE=-7=-16
w RANGE ARE=-2=44
w RANGE ARE YOU=-2=44
w RATES=-29=-18
w RATES ARE=3=-14
w RATES ARE TOO=3=-14
w RATES MAY=-8=-10
w RATES MAY APPLY=-7=-10
w RATHER=56=-37
w RATHER NOT=-14=-34
w RATHER NOT BE=6=-1
w RATO=-21=-48
w RATO |=-21=-48
w RE=-70=15
w RE MAX=-46=16
w RE MAX ,=-31=56
w RE MAX I=14=-13
w RE MAX STOP=4=-7
w RE MAX |=-8=-43
w REACH=-40=11
w REACHED=2=-99
w REACHED THE=-16=-36
w REACHING_OUT=-2=50
w REACHING_OUT |=6=-25
w READ=44=-22
w READS=-18=-4
w READS THIS=-31=0
w REAL=18=-23
w REAL ESTATE=18=-23
w REAL ESTATE ANYMORE=12=0
w REAL ESTATE FOR=-15=-22
w REAL ESTATE |=28=0
w REALLY=53=-30
w REALLY |=-25=-13
w REALTOR=-1=-10
w REALTOR ,=-28=6
w REALTOR , STOP=7=0
w REALTOR |=-16=-31
w REALTY=-46=-23
w REALTY |=-40=-23
w REAM=-5=-1
w REASON=67=-2
w REASSIGNED=-66=-29
w REASSIGNED TO=-16=-24
w REASSIGNED |=-56=-10
w RECEIVE=59=-19
w RECEIVE ALERTS=48=-4
w RECEIVE ALERTS |=48=-4
w RECEIVE ANY=23=-1
w RECEIVE ANY MORE=14=-1
w RECEIVE FURTHER=-62=0
w RECEIVE FURTHER TEXTS=-62=0
w RECEIVE LEADS=96=0
w RECEIVE MESSAGES=-57=-4
w RECEIVE TEXT=-5=-1
w RECEIVE TEXT MESSAGES=4=-1
w RECEIVE TEXTS=-58=-2
w RECEIVE TEXTS |=-30=-1
w RECEIVE THE=-4=-1
w RECEIVE THE LEADS=-3=-1
w RECEIVE THESE=29=0
w RECEIVED=-115=-51
w RECEIVED YOUR=-9=-37
w RECEIVED |=-87=-1
w RECEIVING=-67=-28
w RECEIVING THEM=-5=-10
w RECEIVING THEM |=-5=-10
w RECEIVING THESE=9=0
w RECEIVING THESE ALERTS=22=0
w RECEIVING |=-47=-20
w RECEVOIR=46=-7
w RECEVOIR CA=24=-2
w RECEVOIR CA |=24=-2
w RECEVOIR CES=15=-1
w RECEVOIR CES TEXTOS=12=-1
w RECEVOIR DE=-13=0
w RECEVOIR DE MESSAGES=-26=0
w RECEVOIR VOS=23=0
w RECEVOIR |=22=-5
w RECIBI=-22=20
w RECIBI SU=-22=20
w RECIBI SU MENSAJE=-22=20
w RECIBIENDO=21=-9
w RECIBIENDO MENSAJES=48=0
w RECIBIENDO MENSAJES |=48=0
w RECIBIR=0=-11
w RECOGNIZE=-35=32
w RECOGNIZE THIS=-35=32
w RECOGNIZE THIS NUMBER=-35=32
w RECOIS=-28=-5
w RECOIS ENCORE=58=-1
w RECU=-19=13
w RECU VOTRE=-6=17
w RECU VOTRE MESSAGE=-6=17
w REFUND=-91=-39
w REGARDING=-18=16
w REGARDING THE=-2=16
w REGARDS=12=-50
w REGARDS ,=10=-50
w REGARDS , JANE=10=-50
w RELATOR=52=-2
w RELEASE=4=-18
w REMARKS=-13=-48
w REMAX=43=-1
w REMAX |=-8=-24
w REMETTEZ=-52=-19
w REMETTEZ MOI=-52=-19
w REMOVA=-45=-5
w REMOVA ME=9=0
w REMOVA ME |=29=-1
w REMOVA |=-58=-3
w REMOVAL=-96=-19
w REMOVAL |=-63=-2
w REMOVE=-30=-27
w REMOVE A=-62=-4
w REMOVE ALL=22=0
w REMOVE HER=-25=-8
w REMOVE HIS=3=-3
w REMOVE IT=117=-7
w REMOVE IT FOR=12=-1
w REMOVE IT PLEASE=38=0
w REMOVE IT |=85=-6
w REMOVE ME=61=-64
w REMOVE ME ,=44=-1
w REMOVE ME ALREADY=9=-1
w REMOVE ME ASAP=94=-2
w REMOVE ME FOR=31=-16
w REMOVE ME FORM=-12=-1
w REMOVE ME FROM=-96=-1
w REMOVE ME IMMEDIATELY=9=0
w REMOVE ME NOW=3=0
w REMOVE ME PERMANENTLY=3=0
w REMOVE ME PLEASE=13=-1
w REMOVE ME THANK=18=-1
w REMOVE ME THANKS=-14=0
w REMOVE ME |=129=-25
w REMOVE MY=-26=-2
w REMOVE MY CELL=34=0
w REMOVE MY DADS=56=0
w REMOVE MY NAME=7=0
w REMOVE MY NUMBER=133=0
w REMOVE MY NUMBR=13=0
w REMOVE MY OLD=-96=0
w REMOVE THAT=-48=18
w REMOVE THAT ONE=-28=28
w REMOVE THE=-95=15
w REMOVE THE DOG=-9=-36
w REMOVE THE SHED=-18=40
w REMOVE THIS=86=-24
w REMOVE THIS NUMBER=83=-11
w REMOVE THIS PHONE=5=-13
w REMOVE US=57=-1
w REMOVE US |=37=-1
w REMOVE |=118=-18
w REMOVED=41=-96
w REMOVED FROM=-62=-5
w REMOVED FROM THIS=-22=0
w REMOVED ME=82=-2
w REMOVED THANK=3=-6
w REMOVED THANK YOU=3=-6
w REMOVED THE=-21=-34
w REMOVED |=65=-51
w REMOVER=-95=-11
w REMOVING=37=-2
w REMOVING ME=68=-1
w REN=-1=-6
w RENDEZ=-77=-44
w RENDEZ VOUS=-77=-44
w RENT=15=26
w RENTAL=-14=-15
w RENTALS=-101=-29
w RENTALS ,=-69=-9
w RENTALS |=-28=-19
w RENTERS=-76=0
w RENTERS |=-76=0
w REP=-15=-30
w REP YESTERDAY=-15=-30
w REP YESTERDAY ,=-8=-16
w REP YESTERDAY |=-10=-15
w REPAIRS=-31=-29
w REPAIRS |=-20=-22
w REPLIED=-13=-2
w REPLIED STOP=70=0
w REPLIED STOP |=-3=0
w REPLIED WRONG=-21=-1
w REPLIED WRONG NUMBER=-21=-1
w REPLY=-73=-137
w REPLY HELP=-1=-27
w REPLY HELP FOR=-1=-27
w REPLY NO=-71=0
w REPLY NO |=-29=0
w REPLY STOP=-69=0
w REPLY STOP TO=-56=0
w REPLY STOP |=-23=0
w REPLY TO=2=-12
w REPLY TO THE=-14=-8
w REPLY TO THIS=32=0
w REPLY WITH=-37=-27
w REPLY WITH YES=-37=-27
w REPLY |=-7=-16
w REPLYING STOP=3=0
w REPONDRE=-23=-6
w REPONSE=27=-10
w REPORT=-29=-54
w REPORT YOU=20=-8
w REPORT YOU |=9=-1
w REPORT |=-14=-1
w REPORTAR=62=-27
w REPORTAR ,=40=-12
w REPORTED=23=-14
w REQUEST=104=-17
w REQUEST ABOUT=-8=9
w REQUEST REMOVE=33=-1
w REQUEST REMOVE ME=10=-1
w REQUEST TO=19=-1
w REQUEST TO BE=10=-2
w REQUEST |=52=-12
w RESPECTFULLY=6=-1
w RESPOND=-19=-34
w RESPOND SOON=-1=-14
w RESPOND SOON |=-1=-14
w RESPOND WHEN=-3=-6
w RESPONDER=37=-3
w RESPONDER AND=37=-3
w RESPONDER AND NEED=37=-3
w RESPONSE=-97=-18
w RESPONSE TO=-41=0
w RESPONSE TO MY=-41=0
w RESPONSE |=-28=-1
w RESPUESTA=71=-26
w REST=-40=-11
w RESTAURANT=59=0
w RESTAURANT PHONE=52=0
w RESUME=-53=-99
w RESUME |=-53=-6
w RETIRE=-60=-15
w RETIRE DE=-8=-1
w RETIRE DE LA=-45=0
w RETIRE |=-35=-9
w RETIRED=-62=-83
w RETIRED ,=-30=-9
w RETIRED AND=37=-13
w RETIRED FROM=-5=-25
w RETIRED FROM THE=-16=-26
w RETIRED SO=4=-47
w RETIRED |=-51=-13
w RETIRER=113=-57
w RETIRER DE=37=-22
w RETIRER DE LA=35=-11
w RETIRER LA=-14=-26
w RETIRER MON=9=0
w RETIREZ=-40=-13
w RETIREZ MOI=83=-3
w RETIREZ MOI DE=64=-4
w RETIREZ MOI |=25=0
w RETIREZ PAS=-46=-1
w RETRAITE=52=-1
w RETRAITE ,=11=0
w REUNION=-35=-53
w REUNION ,=-62=-35
w REUNION |=27=-32
w REVIENS=-42=-52
w REVOKE=63=-17
w REVOKE MY=33=-7
w REVOKE MY OPT=13=-5
w REVOKED=82=-32
w RFOM=-38=0
w RFOM COLDWELL=-3=0
w RFOM COLDWELL BANKER=-3=0
w RHESE=29=0
w RHIS=28=-19
w RIDER=-41=-19
w RIEN=33=-16
w RIEN LE=-3=0
w RIEN |=8=0
w RIGHT=67=-37
w RIGHT NOW=31=-41
w RIGHT NOW ,=17=-1
w RIGHT NOW I=8=-1
w RIGHT NOW IM=-1=-16
w RIGHT NOW |=25=-23
w RIGHTT=11=0
w RIGHTT NOW=11=0
w RIGHTT NOW |=11=0
w RIGTH=6=0
w RIGTH NOW=6=0
w RIGTH NOW |=6=0
w RIHGT=5=0
w RIHGT NOW=5=0
w RIHGT NOW |=5=0
w RIHT=27=-5
w RIHT NOW=27=-5
w RIHT NOW |=27=-5
w RING=-10=-8
w RIP=-77=-73
w RIRN=41=-3
w RM=100=-13
w RMV=42=0
w ROAD=-9=60
w ROCKS=88=-26
w ROOF=-15=51
w ROOF IS=-5=42
w ROOF |=-1=62
w ROOM=-64=23
w ROP=2=-44
w ROY=-61=50
w ROY ,=-23=75
w RPELY=-58=0
w RREMSX=-13=30
w RUNNING=-64=73
w RUNNING LATE=-4=-10
w RUNNING LATE FOR=-5=4
w RUTH=10=-68
w RUTH ,=49=-27
w RUTH , I=19=-3
w RUTH |=-42=-44
w S=62=-42
w S IL=16=-24
w S IL VOUS=11=-21
w S |=73=-6
w SAAP=11=0
w SAAP |=11=0
w SABADO=-5=88
w SABADO |=-5=71
w SADI=-22=-10
w SADI STOP=-10=-9
w SAFE=-48=-16
w SAFE |=-48=-16
w SAI=-36=-2
w SAID=-22=-36
w SAID LEAVE_ALONE=-33=0
w SAID LEAVE_ALONE ME=-33=0
w SAID NEVER=-9=-7
w SAID NO=46=-3
w SAID REMOVE=-39=-4
w SAID STOP=-80=-3
w SAID STOP AND=-13=-3
w SAID STOP |=10=0
w SAID TO=7=-14
w SAID YES=24=-4
w SAID YOU=39=-24
w SAIS=-9=-6
w SAIS PAS=-11=-3
w SAIS PAS QUI=1=-3
w SALE=-77=-17
w SALE |=-27=-9
w SALES=-94=-35
w SALESMAN=22=-17
w SALESMAN AT=22=-17
w SALESMAN AT THE=22=-17
w SALIR=-71=-2
w SALIR |=-71=-2
w SALIRME=-29=-3
w SALUDOS=-13=-4
w SALUDOS ,=-20=-1
w SALUDOS |=-28=11
w SAME=-76=16
w SAME LEAD=-45=-1
w SAME LEAD |=-39=0
w SAMEDI=-2=48
w SAP=67=0
w SAP |=67=0
w SAQUEN=-26=-5
w SAQUENME=85=-2
w SAQUENME DE=79=-2
w SARAH=-26=75
w SATURDAY=-46=74
w SATURDAY |=-33=60
w SAW=-47=41
w SAW THIS=-44=40
w SAW THIS ,=7=-8
w SAW THIS |=-13=-28
w SAY=56=-78
w SAY ABOUT=43=-8
w SAY YES=-29=-11
w SAY |=-27=-4
w SAYS=-37=-37
w SAYS I=22=-1
w SAYS REPLY=-4=-23
w SAYS REPLY STOP=-4=0
w SAYS STOP=-4=0
w SCAM=33=-28
w SCAMMER=42=-8
w SCHOOL=-22=50
w SCHOOL KEEPS=-19=-13
w SCHOOL KEEPS TEXTING=-19=-13
w SCRAM=20=-2
w SE=-41=39
w SE FAIT=-27=-1
w SE FAIT QUE=-27=-1
w SE QUIEN=20=-12
w SE QUIEN ES=20=-12
w SEARCH=-33=24
w SEARCH |=-22=37
w SECOND=-42=41
w SED=13=-7
w SEE=101=9
w SEE IT=-40=60
w SEE IT |=-32=54
w SEE THAT=104=-84
w SEE THE=-7=-17
w SEE THE HOUSE=-7=-22
w SEE THESE=1=-41
w SEE TO=95=-25
w SEE YOU=-2=5
w SEE YOU AT=-4=64
w SEE YOUR=-41=-27
w SEE YOUR MESSAGE=-4=-4
w SEEING=-4=54
w SEGUIR=-19=-22
w SEKLER=-37=22
w SELL=-29=-14
w SELL HOUSES=41=0
w SELL IN=-37=25
w SELL |=-29=-52
w SELLER=-26=18
w SELLER ASKED=-1=-30
w SELLER ASKED TO=-1=-30
w SELLER CALLED=18=-6
w SELLER CALLED ME=18=-6
w SELLER IS=-25=25
w SELLER TO=0=-17
w SELLER WILL=-3=51
w SELLER |=-55=-12
w SELLERS=-45=-6
w SELLERS ARE=-1=25
w SELLING=-25=-22
w SELLING ,=33=-4
w SELLING |=-29=-85
w SEMAINE=-2=7
w SEMAINE ,=17=-25
w SEMAINE |=-14=16
w SEMANA=-28=-8
w SEMANA |=-2=26
w SEN=6=-4
w SEND=-111=6
w SEND A=-65=-2
w SEND LEADS=-32=-6
w SEND ME=4=-1
w SEND ME ANY=96=-2
w SEND ME ONLY=-41=-4
w SEND ME THE=-29=-20
w SEND MY=33=-3
w SEND MY CELL=13=-1
w SEND THE=-55=-80
w SEND THE CONTRACT=-2=-9
w SEND THEM=-79=-6
w SEND THESE=9=-47
w SEND THESE MESSAGES=3=-1
w SEND YOU=-35=36
w SEND YOU OTHERS=-2=16
w SENDIN=26=0
w SENDIN ME=10=-1
w SENDIN THESE=12=0
w SENDIN THESE |=9=0
w SENDING=-13=-95
w SENDING LEADS=33=-1
w SENDING LEADS |=100=-1
w SENDING ME=-109=-39
w SENDING ME LEADS=23=-2
w SENDING ME RENTERS=-56=0
w SENDING ME THE=-65=0
w SENDING ME THESE=9=0
w SENDING ME THIS=90=-3
w SENDING ME TO=-16=-30
w SENDING PLEAS=-24=-5
w SENDING THE=57=-1
w SENDING THE LEADS=40=0
w SENDING THEM=121=-1
w SENDING THEM |=101=0
w SENDING THESE=43=-8
w SENDING THESE ASAP=7=0
w SENDING THESE FOR=10=0
w SENDING THESE NOW=12=-1
w SENDING THESE OK=28=0
w SENDING THESE RIGHT=3=0
w SENDING THESE THANK=8=0
w SENDING THESE THANKS=37=-2
w SENDING THESE TO=9=0
w SENDING THESE |=-65=-3
w SENDING THIS=12=0
w SENDING THIS STUFF=8=0
w SENDING |=-26=-1
w SENOR=-28=22
w SENOR LOPEZ=-4=22
w SENOR LOPEZ ,=-4=22
w SENORA=-18=42
w SENS=-26=-19
w SENT=-38=44
w SENT FROM=-20=-3
w SENT FROM MY=-8=-3
w SENT STOP=21=0
w SENT STOP TWICE=21=0
w SENT |=-64=63
w SEPTIC=-32=32
w SERIOUS=43=-67
w SERIOUSLY=9=9
w SERIOUSLY ,=29=21
w SERIOUSLY , PLEASE=-44=0
w SERIOUSLY |=-38=0
w SERVICE=-22=-68
w SERVICE ,=-56=-14
w SERVICE , STOP=12=0
w SERVICE ANY=3=0
w SERVICE BUT=23=0
w SERVICE BUT PLEASE=23=0
w SERVICE |=-96=-4
w SET=-71=21
w SET ,=15=0
w SET UP=-48=6
w SET |=-58=-40
w SHARE=-77=-51
w SHARE MY=-37=-19
w SHE=-35=-84
w SHE ASID=-59=-5
w SHE DOES=-25=-1
w SHE DOES NOT=-25=-1
w SHE DOESNT=-10=-1
w SHE DOESNT WANT=-16=-1
w SHE LEFT=-23=0
w SHE NEVER=0=-3
w SHE SAID=-41=-9
w SHE SAID REMOVE=-39=-4
w SHE STOPPED=-1=-3
w SHE TOLD=-3=-1
w SHE UNSUBSCRIBED=-17=-2
w SHE WOULDNT=-3=0
w SHED=-44=17
w SHEET=-47=21
w SHEET |=-47=-3
w SHES=24=-35
w SHIT=-38=-9
w SHORT=-64=-19
w SHORTLY=-14=-24
w SHORTLY |=-13=-24
w SHOULD=37=10
w SHOULD BE=-24=-25
w SHOULD I=-71=51
w SHOULD REMOVE=7=-32
w SHOUULD=6=28
w SHOW=-75=46
w SHOW IT=-59=50
w SHOW YOU=-1=4
w SHOW YOU THE=-1=4
w SHOWED=-11=-31
w SHOWED THREE=-11=-31
w SHOWED THREE HOUSES=-11=-31
w SHOWING=-117=-31
w SHOWING ,=-7=-32
w SHOWING IN=-10=-8
w SHOWING IN THE=-10=-8
w SHOWING |=-54=39
w SHOWINGS=-16=-58
w SHOWINGS |=-6=-40
w SHUT=80=-2
w SHUT_OFF=-1=-6
w SHUT_UP=-93=-10
w SI=40=21
w SI ,=-42=61
w SI CA=28=7
w SI NO=94=-37
w SI NO PAREN=56=-16
w SI QUERO=-23=-37
w SI QUIERO=-13=-19
w SI SIGUEN=49=-14
w SI VOUS=-6=-26
w SI |=-42=-48
w SIAD=12=-15
w SICK=-19=0
w SICK ,=21=-3
w SICK , I=19=-2
w SICK I=5=-4
w SICK |=-40=1
w SICK_OF=67=-25
w SID=55=-12
w SIGAN=-86=-44
w SIGAN MANDANDO=-41=-13
w SIGN=-15=-105
w SIGN DOWN=-19=-35
w SIGN DOWN |=-17=-5
w SIGN ME=-59=-3
w SIGN UP=67=-10
w SIGN UP ,=65=-7
w SIGN UP |=4=-5
w SIGN |=-14=-46
w SIGNED=-2=-41
w SIGNED UP=20=-35
w SIGNED UP BY=57=-2
w SIGNED UP LAST=-20=-36
w SIGNED UP |=36=-1
w SIGNING=97=-9
w SIGO=-3=-20
w SIGUEN=51=-21
w SIGUEN LLEGANDO=-18=-7
w SIGUEN MANDANDO=35=-7
w SILENCED=-70=-23
w SILENCED |=-70=-23
w SINCE=26=-66
w SINCE <NUMBER>=38=-10
w SINCE <NUMBER> |=33=-9
w SINCE FRIDAY=-12=-44
w SINCE FRIDAY ,=-12=-44
w SINEC=7=0
w SIRVEN=-25=-7
w SISTER=-78=-29
w SISTER WONT=-45=0
w SISTER WONT STOP=-45=0
w SITE=3=-24
w SITLL=7=0
w SIUTE=31=0
w SIUTE |=31=0
w SKIP=-38=-35
w SKIP THIS=-24=-21
w SKIP THIS BUYER=-11=-10
w SLOW=29=-78
w SLOW ,=32=-42
w SLOW , I=31=-1
w SLOW PLEASE=6=0
w SLOW |=36=-49
w SLREADY=37=0
w SLREADY |=37=0
w SMALL=51=-59
w SMH=-21=-35
w SMH ,=-33=10
w SMH |=-31=-33
w SMITH=36=-67
w SMITH TEAM=-6=-64
w SMITH TEAM ,=-30=-6
w SMITH TEAM |=-13=-61
w SMITH |=67=-5
w SMITHS=-41=-40
w SMOKING=-41=-28
w SMS=121=-37
w SMS ,=-10=-1
w SMS GRACIAS=6=-2
w SMS GRACIAS |=6=-2
w SMS INMEDIATAMENTE=11=0
w SMS INMEDIATAMENTE |=11=0
w SMS MESSAGES=22=0
w SMS TOUT=31=-15
w SMS TOUT DE=31=-15
w SMS |=116=-11
w SND=-14=-8
w SNOOZE=-18=-12
w SNSWER=56=-6
w SO=4=-56
w SO CANCEL=81=-1
w SO DONT=-2=25
w SO EARLY=-9=-30
w SO FAR=-70=-27
w SO I=-61=-26
w SO LONG=-16=-42
w SO MAD=-65=-9
w SO MAD RIGHT=-65=-9
w SO PLEASE=55=-1
w SO QUIT=91=0
w SO REMOVE=63=-1
w SO REMOVE ME=63=-1
w SO SICK_OF=50=-28
w SO STOP=106=-3
w SO STOP TEXTING=4=0
w SO STOP THANKS=15=0
w SO STOP |=102=-2
w SO WE=-16=-14
w SO YOU=-39=4
w SOIR=-81=10
w SOLD=-23=18
w SOLD A=37=-10
w SOLD A HOUSE=37=-10
w SOLD ANYTHING=-10=15
w SOLD ANYTHING FROM=-10=15
w SOLD MY=52=-7
w SOLD MY COMPANY=71=-1
w SOLD TWO=-28=-11
w SOLD TWO HOUSES=-28=-11
w SOLD |=-107=41
w SOLO=-48=-1
w SOMEBODY=-9=-39
w SOMEBODY ELSE=-48=-28
w SOMEBODY STOP=20=0
w SOMEBODY STOP THESE=20=0
w SOMEONE=3=-61
w SOMEONE ELSE=64=-38
w SOMEONE ELSE FOR=37=-15
w SOMEONE ELSE |=21=-28
w SOMEONE WILL=-15=-12
w SOMEONE WILL BE=-7=-9
w SOMEONE |=-59=-18
w SOMEONNE=11=0
w SOMETHING=21=49
w SOMETHING |=-40=51
w SON=27=-57
w SON LAS=0=-37
w SON LAS <NUMBER>=0=-37
w SON |=64=-6
w SONS=6=-21
w SONS GAME=-7=-18
w SONS GAME ,=16=-6
w SONS GAME STOP=45=0
w SONS GAME |=-10=-14
w SONT=-56=43
w SOON=-52=-5
w SOON |=-31=5
w SOP=173=-100
w SOP SENDING=50=-28
w SOP |=120=-56
w SORRY=-59=7
w SORRY ,=-28=46
w SORRY , I=-13=-30
w SORRY , IM=-19=-93
w SORRY , NO=-18=0
w SORRY , THAT=-1=-4
w SORRY I=-21=-9
w SORRY THAT=-25=13
w SORRY TO=-46=-67
w SORRY TO BOTHER=-32=-65
w SORRY |=-30=-58
w SORS=45=-58
w SOTO=57=-16
w SOUHAITE=-24=-3
w SOUHAITE ME=17=-1
w SOUHAITE PLU=17=-1
w SOUHAITE PLUS=23=-1
w SOUHAITE PLUS RECEVOIR=-5=-1
w SOUPER=-25=-1
w SOUPER |=-25=-1
w SOUS=-46=-67
w SOY=-16=37
w SOY AGENTE=85=-2
w SOY AGENTE ,=24=-2
w SOY AGENTE |=70=-1
w SOY EL=-4=48
w SOY EL AGENTE=-4=48
w SOY JUAN=-21=-23
w SOY JUAN PEREZ=-21=-23
w SPAM=-85=-14
w SPAM ,=-57=-11
w SPAM |=-28=0
w SPO=51=14
w SPOKE=-16=-36
w SPOKE TO=-16=-36
w SPOKE TO YOUR=-15=-30
w SPOT=46=0
w SPRING=-8=-3
w SPRING |=-28=-2
w SQUARE=-7=-26
w SSAP=47=0
w SSAP |=47=0
w SSOMEONE=30=-5
w STAGER=-52=-7
w STAHP=129=-12
w START=-71=-82
w START AGAIN=-78=-9
w START AGAIN MONDAY=-42=-8
w START AGAIN |=-53=-1
w STARTED=-39=-8
w STARTED |=-39=-8
w STATE=-16=-8
w STATE |=59=-8
w STAY=-56=27
w STAY ON=-31=-31
w STEVE=-42=16
w STEVE ,=-87=15
w STEVE |=76=-10
w STICK=24=-46
w STIILL=-14=-57
w STIL=-8=66
w STILL=-10=25
w STILL AVAILABLE=-4=37
w STILL AVAILABLE |=-2=37
w STILL GET=21=0
w STILL GETTING=114=-2
w STILL GETTING THESE=48=-1
w STILL HERE=-40=-11
w STILL INTERESTED=-17=10
w STILL INTERESTED |=-9=-10
w STILL LOOKING=-7=50
w STILL LOOKING |=-7=51
w STILL ON=21=-43
w STILL ON HERE=64=-3
w STILL ON THE=-27=12
w STILL ON THIS=18=0
w STILL ON |=-16=-53
w STILL TEXTING=4=0
w STILL TEXTING ME=4=0
w STO=173=-100
w STO SENDING=38=-2
w STO TEXTING=-5=0
w STO TEXTING ME=-7=0
w STO |=136=-73
w STOOP=80=-78
w STOOP THE=1=-41
w STOOP |=77=-52
w STOP=84=-94
w STOP ,=69=-57
w STOP , JIM=66=0
w STOP , JOHN=43=-8
w STOP <NUMBER>=3=-46
w STOP <NUMBER> TIMES=20=-10
w STOP A=-84=-2
w STOP A LEAD=-47=0
w STOP ALL=77=0
w STOP ALREADY=42=-1
w STOP ALREADY ,=24=-1
w STOP ALREADY |=22=0
w STOP AND=-33=-26
w STOP AND I=-15=-5
w STOP ASAP=33=-1
w STOP ASAP |=33=-1
w STOP ASPA=45=-20
w STOP ASPA |=45=-20
w STOP CALLING=-40=-6
w STOP CALLING ME=-23=0
w STOP CALLING MY=-12=0
w STOP CONTACTING=31=0
w STOP CONTACTING ME=32=0
w STOP DO=24=-49
w STOP EMAILS=-23=-1
w STOP ENDING=-60=0
w STOP ENDING ME=-18=0
w STOP FOR=25=-59
w STOP FOR GOOD=55=-33
w STOP GETTING=-43=-1
w STOP GETTING THESE=-22=0
w STOP HARASSING=64=-2
w STOP HITTING=48=-2
w STOP I=59=-32
w STOP IMMEDIATELY=-64=-1
w STOP IMMEDIATELY |=-64=-1
w STOP IT=41=-4
w STOP IT |=60=-4
w STOP LAST=25=-7
w STOP LAST WEEK=25=-7
w STOP LATER=-26=-5
w STOP LATER |=-26=-5
w STOP LEADS=-8=0
w STOP LOL=24=-1
w STOP LOOKING=-52=39
w STOP ME=-24=-10
w STOP ME |=-11=-3
w STOP MESSAGES=-9=-1
w STOP MESSAGES |=-9=-1
w STOP MESSAGING=17=-2
w STOP MESSAGING ME=14=-1
w STOP MY=-22=-8
w STOP MY LEADS=38=0
w STOP NOW=39=-5
w STOP NOW |=37=-5
w STOP ON=-28=-70
w STOP ON THE=-28=-70
w STOP OR=36=0
w STOP PINGING=18=-4
w STOP PINGING ME=18=-4
w STOP PLEASE=-55=-12
w STOP PLEASE |=-59=-12
w STOP PLS=28=0
w STOP RIGHT=93=-4
w STOP RIGHT NOW=26=-2
w STOP SENDIN=22=0
w STOP SENDIN ME=10=-1
w STOP SENDIN THESE=9=0
w STOP SENDING=-98=-13
w STOP SENDING LEADS=-27=0
w STOP SENDING ME=-125=-7
w STOP SENDING THEM=42=0
w STOP SENDING THESE=29=-4
w STOP SENDING THIS=7=0
w STOP STOP=47=-22
w STOP STOP THE=-1=-23
w STOP SVP=24=-2
w STOP TEXTIN=-10=-7
w STOP TEXTIN ME=23=-1
w STOP TEXTING=-23=-15
w STOP TEXTING ,=17=-2
w STOP TEXTING AND=35=18
w STOP TEXTING AT=-15=-5
w STOP TEXTING IT=3=0
w STOP TEXTING ME=67=-29
w STOP TEXTING MY=7=-2
w STOP TEXTING PERMANENTLY=7=0
w STOP TEXTING PLEASE=7=0
w STOP TEXTING THANK=50=-8
w STOP TEXTING |=26=-24
w STOP TEXTN=18=0
w STOP THANK=77=0
w STOP THANK YOU=73=0
w STOP THANK |=19=-1
w STOP THANKS=71=-14
w STOP THANKS |=71=-14
w STOP THE=-12=-70
w STOP THE EMAILS=-37=-21
w STOP THE LEAD=31=0
w STOP THE LEADS=-7=0
w STOP THE TEXT=-13=0
w STOP THE TEXTS=57=-4
w STOP THEM=48=-1
w STOP THEM |=59=-1
w STOP THESE=116=-7
w STOP THESE TEXTS=14=0
w STOP THESE |=121=-3
w STOP THIS=52=-2
w STOP THS=57=-1
w STOP TO=-94=-27
w STOP TO BE=-19=0
w STOP TO CANCEL=-3=-7
w STOP TO END=-63=0
w STOP TO OPT_OUT=-61=-12
w STOP TO STOP=-78=-1
w STOP TO UNSUBSCRIBE=57=0
w STOP TO UNSUBSCRIBEE=17=0
w STOP TODAY=69=0
w STOP TWICE=40=0
w STOP TXTING=-34=-6
w STOP TXTING ME=14=-5
w STOP TXTN=15=0
w STOP WAS=-121=-58
w STOP WAS A=-36=-56
w STOP WAS FOR=-24=-1
w STOP WONT=45=-1
w STOP WONT STOP=45=-1
w STOP WORRYING=-96=-9
w STOP |=11=-267
w STOPED=-6=-12
w STOPP=-28=-29
w STOPP TEXTING=39=0
w STOPP TEXTING |=29=0
w STOPP |=-36=-21
w STOPPED=-79=-16
w STOPPED ANSWERING=-23=-1
w STOPPED CALLING=-1=-3
w STOPPED GETTING=-12=0
w STOPPED THAT=-15=-9
w STOPPED THE=0=-29
w STOPPED TRULIA=-23=-18
w STOPPED |=20=-41
w STOPPING=-129=-40
w STOPPING FOR=-19=-27
w STOPPING |=-98=-12
w STOPPRD=-17=-16
w STOPS=16=-91
w STOP_AT=56=-1
w STOP_AT THE=-12=21
w STOP_AT THE OFFICE=-8=33
w STOP_BY=-58=-79
w STOP_BY AT=-10=-38
w STOP_BY AT <NUMBER>=-10=-38
w STOP_BY THE=-11=-25
w STOP_BY THE OFFICE=-7=-18
w STOP_BY TODAY=-5=35
w STOP_BY |=-23=-59
w STOP_IN=-22=-91
w STOP_IN TODAY=-5=-3
w STOP_SIGN=-19=79
w STORY=-58=-38
w STORY |=-58=-38
w STP=-9=-30
w STP IT=27=0
w STP TEXTING=23=-6
w STP TEXTING ME=31=-3
w STP THE=-7=0
w STP TO=-31=0
w STP |=-26=-12
w STREET=-17=74
w STRET=-5=19
w STRIKE=-46=-56
w STTO=57=-33
w STUF=65=0
w STUFF=80=-3
w STUFF ALREADY=5=0
w STUFF ALREADY |=5=0
w STUFF PLEASE=40=-1
w STUFF PLEASE |=40=-1
w STUFF THANK=23=-1
w STUFF THANK YOU=23=-1
w STUFF TO=9=-1
w STUFF |=22=0
w STUPID=-21=-4
w SU=-11=49
w SU BASE=3=0
w SU INTERES=-2=20
w SU INTERES EN=-2=20
w SU LISTA=42=-1
w SU LISTA |=42=-1
w SU MENSAJE=-24=16
w SU MENSAJE ,=-51=-42
w SU MENSAJE |=-19=-12
w SUBSCRIBE=83=-5
w SUBSCRIBE ME=-37=-4
w SUBSCRIBED=-107=-26
w SUBSCRIBED |=-62=-18
w SUBSCRIPTION=63=0
w SUBSCRIPTION FOR=5=0
w SUCCESSFULLY=-41=-6
w SUCCESSFULLY BEEN=-40=-3
w SUE=-89=-12
w SUE ,=-51=23
w SUE HERE=-8=-11
w SUE YOU=12=-19
w SUE |=-19=0
w SUED=58=-30
w SUFFISENT=-71=-1
w SUIE=15=0
w SUIE |=15=0
w SUIS=-8=2
w SUIS A=39=-5
w SUIS AU=-38=-27
w SUIS AU TRAVAIL=-20=-25
w SUIS AU VOLANT=-15=-9
w SUIS COURTIER=-9=-10
w SUIS COURTIER DEPUIS=-9=-10
w SUIS DESABONNE=21=-1
w SUIS DESABONNE |=21=-1
w SUIS EN=-8=-50
w SUIS EN REUNION=-34=-50
w SUIS EN VACANCES=23=-44
w SUITE=29=-18
w SUITE |=20=-9
w SUNDAY=-10=-13
w SUNDAY ,=-22=-16
w SUNDAY , STOP=-20=0
w SUNDAY |=-18=-107
w SUNDAYS=-12=-4
w SUPPORT=-4=-25
w SUPPORT AND=6=-13
w SUPPORT AND WAITED=6=-13
w SUPPORT |=-76=-79
w SUPPRIMEZ=41=-5
w SUPPRIMEZ MOI=26=-1
w SUPPRIMEZ MOI DE=26=-1
w SUPPRIMEZ MON=2=-6
w SUR=-22=-10
w SUR LA=-28=-14
w SUR LA LISTE=-24=-5
w SURE=-34=-7
w SURE WHO=-11=0
w SURE WHO THIS=-11=0
w SUS=66=-23
w SUS SMS=19=0
w SUS TEXTOS=29=-2
w SUSCRIPCION=68=-6
w SUSCRIPCION |=61=-5
w SUSPENDER=72=0
w SVP=110=-51
w SVP ,=-35=-3
w SVP |=103=-44
w SWAMPED=6=-9
w SWING=-12=-92
w SWING BY=-12=-92
w SWING BY THE=-12=-90
w SWITCH=-24=-27
w SWITCH MY=-32=-27
w SYILL=-21=0
w SYSTEM=-59=-72
w SYSTEM |=37=0
w SYSTEME=23=-3
w SYSTEME |=22=-2
w TABLE=-86=-31
w TABLE |=-86=-31
w TAE=64=-6
w TAE ME=62=-6
w TAE ME OFF=11=0
w TAHT=-56=-12
w TAK=74=-52
w TAK ME=67=-10
w TAK ME OFF=27=-1
w TAKE=8=-86
w TAKE A=-15=52
w TAKE A LOOK=-15=52
w TAKE BACK=30=-9
w TAKE BACK MY=30=-9
w TAKE DOWN=-10=19
w TAKE DOWN THE=-10=19
w TAKE IT=-43=-1
w TAKE ME=18=-95
w TAKE ME OF=45=-4
w TAKE OUT=-24=-22
w TAKE OUT THE=-18=-22
w TAKE THAT=-31=-17
w TAKE THE=-60=-36
w TAKE THE SIGN=-1=-29
w TAKE TO=-50=-19
w TAKE |=-28=-2
w TAKEEN=36=0
w TAKEEN OFF=36=0
w TAKEN_OFF=-63=-24
w TAKEN_OFF OUR=-42=0
w TAKEN_OFF OUR LIST=-42=0
w TAKEN_OFF THIS=41=0
w TAKEN_OFF THIS LIST=9=0
w TAKEN_OFF |=51=-6
w TAKE_OFF=-48=-35
w TAKE_OFF HER=-30=0
w TAKE_OFF HER NAME=-30=0
w TAKE_OFF IT=-36=-4
w TAKE_OFF IT YOUR=19=-3
w TAKE_OFF IT |=-21=-1
w TAKE_OFF ME=38=-31
w TAKE_OFF ME ,=-49=0
w TAKE_OFF ME ASAP=8=0
w TAKE_OFF ME FOR=27=0
w TAKE_OFF ME IMMEDIATELY=3=0
w TAKE_OFF ME NOW=5=-2
w TAKE_OFF ME OF=19=-2
w TAKE_OFF ME PLEASE=-13=-1
w TAKE_OFF ME RIGHT=5=0
w TAKE_OFF ME THANKS=23=0
w TAKE_OFF ME THE=-73=0
w TAKE_OFF ME THIS=-16=0
w TAKE_OFF ME YOUR=21=-1
w TAKE_OFF ME |=180=-18
w TAKE_OFF MY=-55=-7
w TAKE_OFF MY CELL=34=0
w TAKE_OFF MY EX=-53=0
w TAKE_OFF MY HUSBAND=53=0
w TAKE_OFF MY NUMBER=89=-1
w TAKE_OFF MY NUMBR=12=0
w TAKE_OFF THE=-41=-45
w TAKE_OFF THIS=64=-3
w TAKE_OFF THIS NUMBER=60=-3
w TAKE_OFF US=124=-2
w TAKE_OFF US |=63=-1
w TAKE_OUT=-18=0
w TAKING=-65=-53
w TALE=22=-46
w TALE ME=34=-36
w TALK=-58=11
w TALK ABOUT=-11=26
w TALK ABOUT THE=-11=26
w TALK |=-75=-60
w TALKED=15=-9
w TALKED TO=15=-9
w TALKED TO LINDA=15=-14
w TAMPA=-7=22
w TANK=51=-3
w TANK YOU=51=-3
w TANK YOU |=41=-2
w TANKS=-3=22
w TARD=-80=-45
w TARD |=-80=-45
w TARDE=-9=7
w TARDES=-1=-41
w TARDES ,=-27=-41
w TARDES , DONT=-50=-2
w TARDES JUAN=-4=19
w TARDES JUAN ,=-4=19
w TARDES MARIA=-4=44
w TARDES MARIA ,=-4=44
w TARDES |=-40=-21
w TAT=-19=-53
w TAXES=-28=75
w TCPA=47=-11
w TEACHER=40=-1
w TEAL=5=0
w TEAL ESTATE=5=0
w TEAM=-83=-84
w TEAM ,=-46=-6
w TEAM AND=-50=-20
w TEAM |=-56=-61
w TEANT=-24=-1
w TEHSE=92=-7
w TEHSE TEXTS=13=0
w TEHSE TEXTS |=13=0
w TEHY=-55=-25
w TEL=-4=-1
w TELEFONO=15=-2
w TELEFONO ,=-12=-13
w TELEFONO , I=8=0
w TELEFONO DO=-19=15
w TELEFONO |=0=-22
w TELEPHONE=-11=-10
w TELEPHONE ,=-20=-33
w TELEPHONE |=-19=27
w TELL=-88=-45
w TELL HIM=-11=-3
w TELL HIM TO=-11=-3
w TELL ME=-39=59
w TELL MOM=-31=0
w TELL MOM TO=-13=0
w TELL MY=-27=-1
w TELL THE=-71=-14
w TEM=62=-33
w TEM |=62=-33
w TEN=-53=-37
w TENANT=-83=-79
w TENGA=-22=-32
w TENGA BUEN=-22=-32
w TENGA BUEN DIA=-22=-32
w TENGGO=-23=0
w TENGO=-33=22
w TENGO <NUMBER>=5=-29
w TENGO <NUMBER> ANOS=5=-29
w TENSNT=-11=-7
w TERMITE=-48=-26
w TET=38=-1
w TET ME=38=-1
w TETZ=-42=-24
w TEX=121=-26
w TEX ME=60=-13
w TEX ME |=60=-13
w TEX |=-19=-16
w TEXAS=56=-9
w TEXT=42=-85
w TEXT ,=52=-42
w TEXT , EMAIL=11=-2
w TEXT AGAIN=28=-7
w TEXT AGAIN |=52=-1
w TEXT ALERT=22=0
w TEXT ALERT |=22=0
w TEXT ALERTS=58=-1
w TEXT ALERTS |=58=0
w TEXT AND=3=-28
w TEXT ASAP=9=0
w TEXT ASAP |=9=0
w TEXT BACK=-4=-9
w TEXT BEFORE=-14=-9
w TEXT END=-64=-1
w TEXT END TO=-64=0
w TEXT FOR=80=-6
w TEXT FOR GOOD=36=-2
w TEXT FROM=-11=-2
w TEXT I=32=-3
w TEXT I DONT=25=0
w TEXT IMMEDIATELY=19=0
w TEXT IMMEDIATELY |=19=0
w TEXT INSTEAD=-34=-6
w TEXT INSTEAD |=-34=-6
w TEXT IS=-29=-6
w TEXT IT=71=-1
w TEXT IT |=71=-1
w TEXT LIST=28=0
w TEXT LIST |=26=0
w TEXT ME=-35=-44
w TEXT ME AGAIN=110=-3
w TEXT ME AT=-37=0
w TEXT ME BEFORE=-5=0
w TEXT ME FOR=-50=-17
w TEXT ME INSTEAD=-55=0
w TEXT ME NOW=7=0
w TEXT ME PLEASE=13=0
w TEXT ME THANK=24=0
w TEXT ME THE=-83=-1
w TEXT ME WHEN=-23=-38
w TEXT ME |=54=-24
w TEXT MESSAGES=-25=-8
w TEXT MESSAGES TO=44=-1
w TEXT MESSAGES |=-10=-2
w TEXT MUCH=-4=39
w TEXT MUCH ,=21=-11
w TEXT MUCH |=-12=41
w TEXT MY=43=-4
w TEXT MY PHONE=11=-1
w TEXT ON=6=-1
w TEXT ONLY=-84=-3
w TEXT ONLY |=-75=-1
w TEXT PLEASE=-68=0
w TEXT PLEASE ,=15=0
w TEXT PLEASE |=-75=0
w TEXT SO=1=-16
w TEXT STOP=29=-6
w TEXT STOP TO=-2=-3
w TEXT STOP |=-55=-2
w TEXT THANK=40=-1
w TEXT THANK YOU=40=-1
w TEXT THING=-74=-17
w TEXT THIS=13=34
w TEXT THIS CELL=12=-6
w TEXT THIS NUMBER=-20=41
w TEXT THIS PHONE=22=-1
w TEXT WHILE=-1=26
w TEXT WHILE DRIVING=-1=26
w TEXT YOU=57=-26
w TEXT |=-22=-66
w TEXTE=-57=-6
w TEXTE ME=-65=-8
w TEXTE PAS=-11=0
w TEXTED=-57=-107
w TEXTED ME=-96=-22
w TEXTED STOP=63=0
w TEXTED |=73=-2
w TEXTEEN=70=0
w TEXTEEN |=65=0
w TEXTER=29=-5
w TEXTES=18=-4
w TEXTES MERCI=32=-1
w TEXTES MERCI |=32=-1
w TEXTES SVP=37=0
w TEXTES SVP |=21=0
w TEXTES |=30=-1
w TEXTEZ=-15=-11
w TEXTIN=10=-25
w TEXTIN ME=16=-18
w TEXTIN ME |=24=-4
w TEXTIN |=-8=-8
w TEXTING=34=-36
w TEXTING ,=95=-8
w TEXTING , EMAIL=52=-8
w TEXTING , STOP=8=0
w TEXTING A=55=-24
w TEXTING AFTER=-11=-3
w TEXTING AND=35=18
w TEXTING AT=-15=-5
w TEXTING AT DINNER=-15=-5
w TEXTING IT=3=0
w TEXTING IT |=3=0
w TEXTING ME=65=-69
w TEXTING ME ,=6=-12
w TEXTING ME ABOUT=22=-15
w TEXTING ME ALREADY=3=0
w TEXTING ME AT=-51=0
w TEXTING ME ON=-31=-6
w TEXTING ME PLEASE=-39=0
w TEXTING ME RIGHT=0=-6
w TEXTING ME UNTIL=-42=0
w TEXTING ME |=115=-33
w TEXTING MY=24=-12
w TEXTING MY BOSS=100=0
w TEXTING MY CLIENT=-12=-7
w TEXTING MY KID=69=-1
w TEXTING MY NUMBER=29=0
w TEXTING PERMANENTLY=7=0
w TEXTING PERMANENTLY |=7=0
w TEXTING PLEASE=104=0
w TEXTING PLEASE |=7=0
w TEXTING THANK=50=-8
w TEXTING THANK YOU=50=-9
w TEXTING THANKS=10=0
w TEXTING THANKS |=10=0
w TEXTING THIS=15=-10
w TEXTING THIS NUMBER=15=-10
w TEXTING US=-55=-29
w TEXTING |=39=-80
w TEXTN=-23=-10
w TEXTO=-30=-5
w TEXTO DE=-7=0
w TEXTO DE LEADS=-7=0
w TEXTO POR_FAVOR=-11=-1
w TEXTO POR_FAVOR |=-11=-1
w TEXTO |=-2=-4
w TEXTOS=32=-50
w TEXTOS DE=40=-3
w TEXTOS DE LEADS=37=-2
w TEXTOS GRACIAS=-25=1
w TEXTOS GRACIAS |=-25=1
w TEXTOS MERCI=8=0
w TEXTOS MERCI |=8=0
w TEXTOS PENDANT=-31=-1
w TEXTOS PORFA=4=-1
w TEXTOS PORFA |=4=-1
w TEXTOS POR_FAVOR=47=-8
w TEXTOS POR_FAVOR |=47=-8
w TEXTOS SUFFISENT=-55=-1
w TEXTOS |=98=-26
w TEXTS=38=-172
w TEXTS ,=94=-66
w TEXTS , EMAIL=48=-1
w TEXTS , I=-48=-5
w TEXTS , PLEASE=25=-2
w TEXTS , REMOVE=42=0
w TEXTS , STOP=46=0
w TEXTS AFTER=-3=0
w TEXTS AGAIN=-21=-1
w TEXTS ALREADY=19=-1
w TEXTS ALREADY |=19=-1
w TEXTS ANYMORE=-11=0
w TEXTS ANYMORE ,=-14=0
w TEXTS ARE=-1=-31
w TEXTS ARE FINE=-7=-1
w TEXTS ASAP=11=0
w TEXTS ASAP |=11=0
w TEXTS AT=-25=-2
w TEXTS BUT=-72=-4
w TEXTS CANCELLED=64=0
w TEXTS COME=-36=-33
w TEXTS COME ALL=-22=-1
w TEXTS DE=11=0
w TEXTS DE LEADS=11=0
w TEXTS DURING=-1=-12
w TEXTS DURING THE=-1=-12
w TEXTS FOR=120=-1
w TEXTS FOR GOOD=64=-1
w TEXTS FOR ME=53=0
w TEXTS FROM=-81=-7
w TEXTS IMMEDIATELY=-46=0
w TEXTS IMMEDIATELY |=-46=0
w TEXTS IN=-7=-5
w TEXTS IN A=-7=-5
w TEXTS ITS=32=-7
w TEXTS ITS SUNDAY=32=-7
w TEXTS NOW=-37=-2
w TEXTS NOW |=-37=-2
w TEXTS OK=61=0
w TEXTS OK |=61=0
w TEXTS OR=17=0
w TEXTS OR I=17=0
w TEXTS PLEASE=115=-1
w TEXTS PLEASE |=115=0
w TEXTS RIGHT=9=0
w TEXTS RIGHT NOW=9=0
w TEXTS STOP=-68=0
w TEXTS STOP |=-68=0
w TEXTS THANK=29=0
w TEXTS THANK YOU=29=0
w TEXTS THANKS=9=0
w TEXTS THANKS |=9=0
w TEXTS TILL=-34=-1
w TEXTS TO=48=-3
w TEXTS TO MY=-5=-2
w TEXTS TO THIS=-9=0
w TEXTS |=55=-62
w TEY=-36=-25
w TGIS=-2=-7
w THA=-8=-9
w THAN=47=-8
w THAN I=33=-2
w THAN I CAN=33=-2
w THANK=26=-94
w THANK FOR=-1=-9
w THANK YOU=28=-88
w THANK YOU ,=1=-47
w THANK YOU FOR=-61=36
w THANK YOU THE=13=0
w THANK YOU |=35=-106
w THANK |=26=-3
w THANKS=17=-31
w THANKS ,=50=-44
w THANKS , I=27=0
w THANKS , IM=48=0
w THANKS FOR=-113=43
w THANKS FOR CONTACTING=-28=-19
w THANKS FOR REACHING_OUT=-21=42
w THANKS FOR TEXTING=-65=-54
w THANKS FOR YOUR=-32=21
w THANKS |=18=-50
w THANKSGIVING=5=-30
w THANKSGIVING ,=-13=-35
w THANKSGIVING |=-12=-17
w THAT=-178=56
w THAT ,=15=-52
w THAT A=-1=-14
w THAT AREA=11=15
w THAT BUYER=-3=-23
w THAT HOME=-5=21
w THAT HOUSE=0=12
w THAT HOUSE |=0=-6
w THAT I=21=0
w THAT LEAD=-42=-20
w THAT ONE=-71=57
w THAT ONE ,=-39=32
w THAT ONE |=-41=-57
w THAT STOP=-117=-38
w THAT STOP WAS=-36=-30
w THAT THE=-47=-10
w THAT THE SHEET=-25=-3
w THAT THIS=67=-4
w THAT WAS=-7=-73
w THAT WAS A=-6=-17
w THAT WORK=-17=23
w THAT YOU=16=-27
w THAT YOU CEASE=12=-27
w THAT |=-81=-82
w THATS=15=-60
w THATS ENOUGH=28=-36
w THATS HILARIOUS=-62=-16
w THATS HILARIOUS |=-62=-16
w THE=-150=57
w THE <NUMBER>=-17=14
w THE <NUMBER> ,=-3=-59
w THE <NUMBER> |=-42=-55
w THE ACCOUNT=-85=0
w THE ACCOUNT |=-85=0
w THE ADDENDUM=-2=-11
w THE ADDENDUM |=-2=-11
w THE ADDRESS=-101=-55
w THE ADDRESS |=-65=-43
w THE AGENT=-27=-49
w THE ALERTS=-1=-88
w THE ALERTS |=6=-34
w THE APP=-23=-21
w THE APP |=-14=-8
w THE BANK=-15=-49
w THE BANNK=-3=-17
w THE BROKERAGE=13=0
w THE BUSINESS=46=0
w THE BUSINESS |=44=0
w THE BUYER=-45=-10
w THE BUYERS=34=-6
w THE BUYERS CAME=37=-13
w THE CABLE=-2=-51
w THE CHECK=-10=-31
w THE CHECK |=-10=-31
w THE CLOSING=-82=-29
w THE COMPANY=-16=-18
w THE COMPANY ,=21=-5
w THE CONDO=-2=16
w THE CONDO |=-2=16
w THE CONFERENCE=19=-5
w THE CONTACT=-54=-9
w THE CONTACT |=-61=-3
w THE CONTRACT=-27=22
w THE CONTRACT |=-15=31
w THE CONTRAT=-1=-3
w THE CONTRAT |=-1=-3
w THE DISCLOSURE=-6=25
w THE DOG=-28=-94
w THE DOG |=-5=-69
w THE DOOR=-11=-50
w THE DRIVEWAY=-26=80
w THE DRIVEWAY |=-23=71
w THE EMAIL=-124=-54
w THE EMAIL CHAIN=-6=-3
w THE EMAIL LIST=-91=0
w THE EMAILS=-66=-22
w THE EMAILS ,=-50=-5
w THE EMAILS TOO=-5=-22
w THE END_OF=-45=8
w THE END_OF THE=-26=-157
w THE FCC=51=-31
w THE FCC |=30=-8
w THE FENCE=-24=82
w THE FIRST=-30=-78
w THE FRIDGE=-50=-31
w THE FRIDGE |=-49=-30
w THE FRONT=-22=72
w THE GYM=-33=-120
w THE GYM |=-10=-92
w THE HELL=18=-24
w THE HELL ,=36=-10
w THE HELL |=-25=-76
w THE HOA=-60=-98
w THE HOME=-39=80
w THE HOME WARRANTY=-1=-27
w THE HOME |=-26=36
w THE HOSPITAL=5=-24
w THE HOSPITAL ,=-9=-4
w THE HOSPITAL |=-20=-17
w THE HOUSE=-48=69
w THE HOUSE ,=-13=30
w THE HOUSE ON=-3=37
w THE HOUSE |=-27=47
w THE INSIDE=-35=27
w THE INSIDE |=-35=27
w THE INSPECTION=-13=4
w THE INSPECTION PERIOD=-2=19
w THE KAST=56=-34
w THE KEY=-13=-83
w THE KEY |=-9=-94
w THE KEYS=-10=-41
w THE KEYS |=-10=-41
w THE KIDS=-44=-108
w THE KIDS |=-7=-62
w THE KIS=-14=-8
w THE KITCHEN=-2=12
w THE KITCHEN |=-2=12
w THE LAD=15=0
w THE LADY=-1=-12
w THE LAKE=26=-23
w THE LAKE ,=64=-104
w THE LAKE |=-41=0
w THE LAST=20=-21
w THE LAST LEAD=56=-1
w THE LAST MESSAGE=87=-3
w THE LAST ONE=12=-13
w THE LAST TEXT=-22=-9
w THE LAST TIME=14=-3
w THE LATS=30=-1
w THE LAW=119=-10
w THE LAWN=-41=-7
w THE LAWN |=-48=0
w THE LEAD=-39=-39
w THE LEAD ALERTS=40=0
w THE LEAD TEXTS=-96=0
w THE LEAD |=-9=-28
w THE LEADS=97=-27
w THE LEADS ,=18=-5
w THE LEADS ANYMORE=12=-1
w THE LEADS ARE=4=16
w THE LEADS RIGHT=8=0
w THE LEADS |=139=-2
w THE LEASE=-34=-86
w THE LEASE |=-23=-68
w THE LEAVE=-51=-2
w THE LENDER=-41=-42
w THE LENDER |=-6=-43
w THE LINK=-25=38
w THE LINK TO=-14=96
w THE LIST=27=-71
w THE LIST ,=-20=-2
w THE LIST ASAP=-37=0
w THE LIST PLEASE=-46=0
w THE LIST RIGHT=24=-1
w THE LIST THANK=27=-1
w THE LIST |=64=-31
w THE LISTIMG=-27=-29
w THE LISTING=-50=-13
w THE LISTING ALERTS=-15=15
w THE LISTING ON=-3=87
w THE LISTING |=-4=-40
w THE LISTINGS=-2=64
w THE LISTINGS |=-2=64
w THE LISTNIG=-57=27
w THE LOAN=-30=-39
w THE LOCKBOX=-7=-7
w THE LOST=60=-11
w THE LWADS=25=0
w THE MAILING=-22=-1
w THE MAILING LIST=-22=-1
w THE MARKET=40=-2
w THE MARKET ,=24=-4
w THE MARKET IS=45=-62
w THE MARKET |=-13=40
w THE MESSAGES=65=-27
w THE MESSAGES PLEASE=31=0
w THE MESSAGES RIGHT=16=0
w THE MESSAGES |=44=-1
w THE MIDDLE=33=-7
w THE MIDDLE OF=33=-7
w THE MLS=-21=5
w THE MODEL=-1=-44
w THE MODEL HOME=-1=-42
w THE MORNING=10=-51
w THE MORNING ,=-17=-33
w THE MORNING I=32=-14
w THE MORNING |=-5=-41
w THE NAVY=-12=-26
w THE NAVY I=-12=-26
w THE NEIGHBOR=-36=-34
w THE NEIGHBOR TO=-36=-34
w THE NEW=-53=-10
w THE NEW ONE=-53=-10
w THE NEWSLETTER=-67=-5
w THE NOTIFICATIONS=-14=-8
w THE NUMBER=-17=-14
w THE NUMBER YOU=-11=-1
w THE OFFER=-35=0
w THE OFFER |=-28=10
w THE OFFICE=-21=-4
w THE OFFICE ,=14=-42
w THE OFFICE AND=1=-32
w THE OFFICE I=-31=-2
w THE OFFICE |=-17=-51
w THE OLD=-77=-68
w THE OPEN=-29=-106
w THE OPEN HOUSE=-12=-97
w THE OTHER=-39=-91
w THE OTHERS=-22=-103
w THE OTHERS COMING=-4=-20
w THE OWNER=-11=-17
w THE OWNER OF=9=-1
w THE PHONE=-46=-81
w THE PHONE NUMBER=-48=-4
w THE POLICE=24=-6
w THE POLICE |=24=-6
w THE POOL=-14=-37
w THE PRICE=-35=-92
w THE PRICE ,=-7=-26
w THE PRICE |=-12=-59
w THE PROGRAM=37=-64
w THE PROGRAM |=35=-20
w THE PROPERTY=-21=97
w THE PROPERTY |=-15=75
w THE REALTOR=-12=47
w THE REMARKS=-13=-48
w THE RIGHT=-66=59
w THE ROOF=-1=46
w THE ROOF IS=-1=46
w THE SAME=-70=20
w THE SAME LEAD=-45=-1
w THE SCHOOL=-31=-29
w THE SCHOOL KEEPS=-19=-13
w THE SEARCH=-36=-5
w THE SECOND=-47=-8
w THE SELLER=-1=38
w THE SELLER CALLED=18=-6
w THE SELLER TO=0=-17
w THE SELLER |=-47=-5
w THE SELLERS=-17=9
w THE SELLERS ARE=-1=25
w THE SERVICE=65=-21
w THE SHED=-44=17
w THE SHEET=-47=-3
w THE SHEET |=-47=-3
w THE SHOWING=-58=-89
w THE SIGN=-25=-83
w THE SIGN DOWN=-1=-34
w THE SIGN |=-4=-31
w THE SMITH=-6=-64
w THE SMITH TEAM=-6=-64
w THE SMITHS=-41=-40
w THE SPRING=15=29
w THE STAGER=-52=-3
w THE STOP=-23=-115
w THE STREET=-6=20
w THE STRET=-5=19
w THE SYSTEM=-4=-12
w THE TEAM=-30=-14
w THE TEANT=-24=-1
w THE TENANT=-72=-53
w THE TENSNT=-11=-7
w THE TEXT=42=-22
w THE TEXT THING=9=-10
w THE TEXTS=77=-55
w THE TEXTS ,=62=-4
w THE TEXTS ALREADY=3=0
w THE TEXTS RIGHT=4=0
w THE TEXTS STOP=-56=-1
w THE TEXTS |=105=-4
w THE TITLE=-13=-11
w THE TITLE |=-14=-1
w THE TXTS=0=-25
w THE TXTS |=11=0
w THE UNIT=-4=39
w THE UPDATE=-40=-15
w THE UPDATE |=-40=-15
w THE VIRTUAL=-12=-44
w THE VIRTUAL TOUR=-12=-44
w THE WASHER=-34=63
w THE WATER=-55=20
w THE WEBSITE=3=7
w THE WEBSITE DOESNT=3=7
w THE WEEKEND=-16=-12
w THE WHOLE=79=-1
w THE WHOLE OFFICE=73=-1
w THE WIRE=-75=-9
w THE WIRE |=-71=-9
w THE WRONG=41=-50
w THE WRONG NUMBER=80=-4
w THE WRONG PERSON=3=-37
w THE |=20=-17
w THEAE=51=-1
w THEAE |=40=-1
w THEE=37=-4
w THEE TEXTS=47=0
w THEES=85=-28
w THEM=95=-55
w THEM BACK=-36=-14
w THEM BACK |=-36=-14
w THEM COMING=-36=-7
w THEM COMING |=-36=-5
w THEM NEVER=-23=28
w THEM NEVER ANSWER=-23=28
w THEM TO=5=-17
w THEM TO STOP=24=-1
w THEM UNTIL=-53=0
w THEM |=91=-83
w THEN=-124=-120
w THEN BOUGHT=-16=-7
w THEN |=-90=-74
w THERE=-13=55
w THERE ,=-32=-41
w THERE ANYMORE=30=-1
w THERE ANYMORE ,=3=0
w THERE IS=13=42
w THERE |=-29=6
w THEREFORE=39=0
w THERES=-11=88
w THESE=74=-133
w THESE ,=8=-7
w THESE , CANCEL=25=0
w THESE , IM=-38=0
w THESE , REMOVE=7=0
w THESE , STOP=31=0
w THESE , TAKE_OFF=38=0
w THESE A=36=-2
w THESE A DAY=36=-2
w THESE ALERTS=93=-4
w THESE ALERTS ASAP=23=0
w THESE ALERTS PLEASE=53=0
w THESE ALERTS |=51=-1
w THESE ALREADY=23=0
w THESE ALREADY |=23=0
w THESE ANYMORE=69=-6
w THESE ANYMORE |=69=-6
w THESE ARE=-28=-44
w THESE ARE THE=-59=-30
w THESE ASAP=9=0
w THESE ASAP |=9=0
w THESE AT=88=-40
w THESE BY=82=-5
w THESE BY EMAIL=81=-5
w THESE CANCEL=31=-1
w THESE FOR=34=0
w THESE FOR GOOD=14=0
w THESE FROM=-9=-21
w THESE IMMEDIATELY=-37=-1
w THESE IMMEDIATELY |=-37=-1
w THESE LEADS=-77=-1
w THESE LEADS |=-39=0
w THESE MESSAGES=139=-2
w THESE MESSAGES ,=32=0
w THESE MESSAGES |=119=-1
w THESE NOTIFICATIONS=20=0
w THESE NOW=15=-2
w THESE NOW |=15=-2
w THESE OK=11=-12
w THESE OK |=11=-12
w THESE ON=9=-1
w THESE PEOPLE=-42=-1
w THESE RIGHT=3=0
w THESE RIGHT NOW=3=0
w THESE STOP=94=-2
w THESE TEXT=84=-1
w THESE TEXTS=-43=-17
w THESE TEXTS ,=20=0
w THESE TEXTS ARE=48=0
w THESE TEXTS COME=-33=-1
w THESE TEXTS FOR=22=-1
w THESE TEXTS IMMEDIATELY=-44=0
w THESE TEXTS NOW=-35=0
w THESE TEXTS OK=4=0
w THESE TEXTS THANK=25=0
w THESE TEXTS TO=47=-1
w THESE TEXTS |=-22=-11
w THESE THANK=20=0
w THESE THANK YOU=20=0
w THESE THANKS=43=-2
w THESE THANKS |=43=-2
w THESE TO=25=0
w THESE TXTS=-37=-9
w THESE TXTS |=-3=0
w THESE |=-23=-126
w THESW=10=-2
w THEY=-63=-89
w THEY DID=-34=-4
w THEY DID |=-34=-4
w THEY DONT=-35=-12
w THEY DONT WANT=-27=-7
w THEY HAVE=-54=-14
w THEY REMOVED=-7=-20
w THEY REMOVED THE=-7=-20
w THEY TOLD=40=-22
w THEY WANT=-2=-63
w THEY WANT TO=-1=-50
w THEY WILL=-7=25
w THEY WILL TAKE=-3=30
w THEYD=-59=22
w THEYRE=-32=33
w THE_END=-8=-64
w THHIA=-11=-14
w THI=-25=-16
w THIA=9=-17
w THID=-18=-27
w THID LIST=16=-1
w THING=145=-30
w THING |=113=-1
w THINK=-43=-55
w THINK I=-41=-39
w THINK IT=24=0
w THINK IT IS=24=0
w THINK MY=-21=-4
w THINK YOU=-5=-36
w THINK YOU HAVE=1=-16
w THINK |=-20=12
w THINKING=-15=48
w THINKING OF=-15=48
w THIS=26=-43
w THIS ,=-10=-22
w THIS , CANCEL=6=0
w THIS , DROP=13=-1
w THIS , I=-25=-3
w THIS , IM=-50=-44
w THIS , PLEASE=11=-1
w THIS , TAKE_OFF=49=-2
w THIS A=-48=-37
w THIS AGAIN=-40=-10
w THIS AGAIN TODAY=-40=-10
w THIS ALREADY=12=-3
w THIS ALREADY |=12=-3
w THIS AS=89=-11
w THIS AS MY=13=0
w THIS BE=69=-19
w THIS BE THE=69=-19
w THIS BUYER=-59=-36
w THIS BUYER ,=-7=-31
w THIS CELL=19=-10
w THIS CELL PHONE=39=-10
w THIS CONTACT=49=0
w THIS CONTINUES=41=-21
w THIS CONTINUES |=41=-21
w THIS FOR=-9=-26
w THIS FOR GOOD=1=-9
w THIS IMMEDIATELY=3=-1
w THIS IMMEDIATELY |=3=-1
w THIS IS=23=-3
w THIS IS ,=12=3
w THIS IS A=110=-31
w THIS IS AMY=-30=65
w THIS IS AN=-37=-70
w THIS IS ANN=33=0
w THIS IS BOB=-14=-26
w THIS IS CRAZY=-2=-36
w THIS IS JOHN=-6=15
w THIS IS KAREN=-24=-59
w THIS IS MY=-26=-10
w THIS IS NOT=109=-3
w THIS IS THE=-4=-45
w THIS IS TOM=46=3
w THIS IS YOU=-17=0
w THIS IS |=-37=-17
w THIS ISNT=-128=-53
w THIS LEAD=-100=-9
w THIS LEAD ,=-38=-1
w THIS LEAD IS=-14=-3
w THIS LEAD |=-43=-4
w THIS LEGIT=-7=-23
w THIS LEGIT |=-7=-23
w THIS LINE=-5=-1
w THIS LINE CLEAR=32=-1
w THIS LIST=98=-8
w THIS LIST ,=22=-2
w THIS LIST AND=10=0
w THIS LIST BUT=11=0
w THIS LIST THANKS=7=0
w THIS LIST |=84=-3
w THIS LUST=10=0
w THIS LUST |=10=0
w THIS MESSAGE=-83=-10
w THIS MESSAGE |=-83=-10
w THIS MY=57=0
w THIS NOW=35=-8
w THIS NOW |=35=-8
w THIS NUMBER=52=-2
w THIS NUMBER ,=15=20
w THIS NUMBER AGAIN=12=0
w THIS NUMBER AND=10=-6
w THIS NUMBER DOES=-52=-5
w THIS NUMBER FOR=15=-5
w THIS NUMBER FROM=41=-4
w THIS NUMBER I=-4=-3
w THIS NUMBER IMMEDIATELY=4=-1
w THIS NUMBER IS=111=-4
w THIS NUMBER NOW=40=0
w THIS NUMBER OFF=4=-2
w THIS NUMBER OK=11=-1
w THIS NUMBER ON=4=-22
w THIS NUMBER PLEASE=21=0
w THIS NUMBER THANK=27=-1
w THIS NUMBER TO=64=0
w THIS NUMBER YOUR=5=-1
w THIS NUMBR=4=0
w THIS NUMBR |=14=0
w THIS ONE=-179=-100
w THIS ONE ,=-120=-26
w THIS ONE |=-60=-62
w THIS PHONE=176=-30
w THIS PHONE ,=-27=-1
w THIS PHONE GOES=3=-2
w THIS PHONE THANKS=20=0
w THIS PHONE |=119=-11
w THIS PLEASE=-19=-3
w THIS PLEASE |=-28=-1
w THIS RIGHT=17=-2
w THIS RIGHT NOW=17=-2
w THIS SERVICE=-1=-17
w THIS SERVICE ,=-45=-9
w THIS STOP=7=-6
w THIS STUF=8=0
w THIS STUFF=73=-3
w THIS STUFF PLEASE=40=-1
w THIS STUFF THANK=23=-1
w THIS STUFF TO=9=-1
w THIS TEXT=-66=-9
w THIS TEXT THING=-62=-9
w THIS THANK=48=-6
w THIS THANK YOU=48=-6
w THIS THE=61=-21
w THIS THING=56=-3
w THIS TIME=-55=-8
w THIS TIME |=-55=-8
w THIS TO=-42=-71
w THIS WEEK=-92=-5
w THIS WEEK |=-26=-2
w THIS WEEKEND=-18=21
w THIS WEEKEND ,=-16=0
w THIS WITHOUT=50=0
w THIS WITHOUT ASKING=50=0
w THIS |=112=-45
w THNE=-12=-4
w THOS=6=-18
w THOS |=-15=-13
w THOSE=57=-12
w THOSE TEXTS=77=-1
w THOSE TEXTS |=64=-1
w THOUGHT=51=-4
w THOUGHT I=37=-1
w THOUGHT I UNSUBSCRIBED=19=0
w THOUGHT IT=20=-2
w THOUGHT IT WOULD=20=-2
w THQT=-2=-18
w THREAD=-27=-4
w THREAD |=-26=-4
w THREE=-11=-31
w THREE HOUSES=-11=-31
w THREE HOUSES TODAY=-11=-31
w THROUGH=-51=22
w THRSE=19=0
w THRSE MESSAGES=29=0
w THRSE TEXTS=-7=0
w THRSE TEXTS |=-7=0
w THRY=-4=-17
w THS=50=-21
w THS IS=42=0
w THS LEAD=-33=0
w THS NUMBER=57=0
w THS THANK=35=-1
w THS THANK YOU=35=-1
w THSE=43=-3
w THSEE=54=-39
w THSEE |=49=-13
w THSI=65=-9
w THSI IS=7=0
w THTA=-13=0
w THUS=32=-13
w THUS NUMBER=30=0
w THWM=25=-10
w THWSE=59=-4
w THWSE TEXTS=46=0
w THX=58=-21
w THX |=-16=-17
w TIENE=-50=122
w TIENE |=-38=109
w TIHS=52=-14
w TIHS IS=25=1
w TIHS PHONE=27=-2
w TIIME=-24=-6
w TILL=-55=-59
w TILL MONDAY=-23=-38
w TILL THE=-1=-5
w TIM=-76=19
w TIME=2=82
w TIME I=20=-6
w TIME I AM=3=-5
w TIME IS=-8=-33
w TIME TO=65=22
w TIME TO TALK=-11=15
w TIME |=-100=-35
w TIMES=44=-18
w TIMES AND=46=-2
w TIRE=-9=-21
w TIRE KICKER=-56=-19
w TIRE KICKER |=-56=-19
w TIRE |=-5=0
w TIRED=13=-3
w TIRED |=20=0
w TIRED_OF=43=0
w TIREM=32=18
w TIS=1=-28
w TIS IS=8=-12
w TIS NUMBER=42=0
w TITLE=-36=-71
w TITLE |=-14=-1
w TJIS=14=-37
w TKE=85=-42
w TKE ME=69=-8
w TKE ME OFF=16=-1
w TKE MY=40=-1
w TKQE=6=0
w TME=5=47
w TMIE=-18=0
w TO=-33=4
w TO <NUMBER>=-62=-54
w TO <NUMBER> |=-10=-48
w TO A=-28=-3
w TO ASK=95=-1
w TO BE=49=-170
w TO BE CONTACTED=4=-4
w TO BE LEFT_OFF=3=-4
w TO BE ON=27=-32
w TO BE REMOVED=-5=-23
w TO BE SUED=49=-21
w TO BE TAKEN_OFF=-60=-20
w TO BE UNSUBSCRIBE=32=0
w TO BE UNSUBSCRIBED=63=-1
w TO BLOCK=-5=-4
w TO BLOCK YOU=15=-3
w TO BOTHER=-32=-65
w TO BOTHER YOU=-32=-65
w TO BUY=-5=48
w TO BUY |=-5=-5
w TO CALL=-19=37
w TO CANCEL=-86=-70
w TO CANCEL ,=-13=-8
w TO CANCEL LATER=-9=-9
w TO CANCEL THE=-15=-13
w TO CANCEL THIS=28=-3
w TO CANCEL |=-71=-22
w TO CEASE=96=-24
w TO COME=9=73
w TO CONFIRM=-21=-28
w TO COUNTER=-3=-6
w TO COUNTER |=-3=-6
w TO DISCONTINUE=17=-3
w TO DO=79=-35
w TO DO WITH=80=-23
w TO DROP=-9=-11
w TO EMAIL=20=-55
w TO END=-6=-26
w TO END MESSAGES=-29=0
w TO END THE=16=-2
w TO END THIS=22=-3
w TO END |=26=-15
w TO GEORGIA=-17=1
w TO GEORGIA LAST=-16=1
w TO GET=-12=27
w TO GET MESSAGES=31=-2
w TO GET THE=43=-29
w TO GET_OFF=70=-9
w TO GO=-36=47
w TO HAVE=89=-6
w TO HEAR=28=-27
w TO HEAR FROM=36=-21
w TO HER=-32=-2
w TO KEEP=13=-8
w TO KEEP GETTING=-67=-2
w TO KEEP RECEIVING=18=-7
w TO LEAVE_ALONE=-61=-17
w TO LEAVE_ALONE HIM=-42=-4
w TO LEAVE_ALONE ME=-17=-2
w TO LINDA=15=-14
w TO LINDA AT=15=-14
w TO LOOK=-20=59
w TO LOOK AT=-20=59
w TO LOSE=-53=-5
w TO LOSE_NUMBER=-49=-4
w TO MAKE=-1=27
w TO MAKE AN=-1=27
w TO ME=34=-12
w TO ME ,=11=-3
w TO ME |=8=-9
w TO MEET=-2=9
w TO MESSAGE=77=-4
w TO MESSAGE MY=44=-4
w TO MISS=-69=0
w TO MY=-62=-40
w TO MY PHONE=40=0
w TO MY TEXTS=-115=-1
w TO NOT=73=-2
w TO ONE=38=-1
w TO ONE MONTH=38=-1
w TO OPT_OUT=44=-47
w TO OPT_OUT ,=-37=-24
w TO OPT_OUT OF=47=0
w TO OPT_OUT |=74=-4
w TO OUR=15=0
w TO PAM=-31=-74
w TO PAM |=-31=-74
w TO PAY=3=-11
w TO PAY TO=-57=-4
w TO PICK=-25=-27
w TO PICK UP=-25=-27
w TO PUT=-5=41
w TO PUT DOWN=-5=41
w TO QUIT=-105=-48
w TO QUIT |=-70=-12
w TO RAKE=9=-3
w TO RECEIVE=132=-10
w TO RECEIVE ALERTS=48=-4
w TO RECEIVE ANY=64=0
w TO RECEIVE TEXT=30=-1
w TO RECEIVE TEXTS=-30=-1
w TO RECEIVE THE=8=0
w TO RECEIVE THESE=4=0
w TO REMOVE=14=-24
w TO REMOVE ME=45=-9
w TO REMOVE THE=-11=-60
w TO REPORT=-22=-11
w TO REPORT YOU=8=-6
w TO SEE=-26=25
w TO SEE IT=-33=56
w TO SEE THE=-6=-51
w TO SELL=-29=-52
w TO SELL |=-29=-52
w TO SEND=-64=8
w TO SHOW=-27=23
w TO SIGN=69=-6
w TO SIGN UP=69=-6
w TO STAY=-31=-31
w TO STAY ON=-31=-31
w TO STOOP=-2=-38
w TO STOP=-65=-5
w TO STOP ,=-45=-12
w TO STOP AND=-45=-2
w TO STOP FOR=17=-19
w TO STOP GETTING=-43=-1
w TO STOP LOOKING=-52=39
w TO STOP TEXTING=-72=12
w TO STOP THANKS=20=0
w TO STOP THE=41=-25
w TO STOP THESE=96=-2
w TO STOP |=-14=-117
w TO STOPP=0=-12
w TO STOP_AT=-7=28
w TO STOP_AT THE=-7=28
w TO STOP_BY=-15=-26
w TO STOP_BY |=-4=-51
w TO STOP_IN=-3=-40
w TO STTO=57=-33
w TO TAKE=-5=26
w TO TAKE A=-15=52
w TO TAKE THE=-1=-29
w TO TAKE_OFF=38=-4
w TO TAKE_OFF ME=38=-3
w TO TALK=-28=13
w TO TEX=29=-18
w TO TEXT=-9=-2
w TO TEXT ME=3=-20
w TO TEXT MY=9=-4
w TO TEXT THIS=-20=41
w TO THE=56=-64
w TO THE FCC=18=-10
w TO THE HOA=-4=-88
w TO THE HOUSE=-10=-7
w TO THESE=-39=0
w TO THIS=39=-9
w TO THIS CELL=-28=0
w TO THIS NUMBER=-44=-1
w TO THIS PHONE=108=-6
w TO THS=19=-1
w TO TOUR=-2=19
w TO TOUR IT=-2=19
w TO UIT=-2=-16
w TO UNSUBCRIBE=4=0
w TO UNSUBSCRIBE=-24=-7
w TO UNSUBSCRIBE |=-27=-3
w TO UNSUBSCRIBEE=17=0
w TO UNSUBSCRIBEE |=17=0
w TO VOICEMAIL=-16=-30
w TO VOICEMAIL |=-16=-30
w TO YOU=-47=-34
w TO YOU |=-24=-81
w TO YOUR=-29=-59
w TO YOUR REP=-15=-30
w TODAVIA=-61=5
w TODAVIA ESTA=-2=32
w TODAVIA ESTA DISPONIBLE=-1=21
w TODAVIA |=-58=-22
w TODAY=4=-43
w TODAY ,=-37=-62
w TODAY |=-39=-61
w TODO=20=-3
w TOINGHT=-20=-43
w TOINGHT |=-20=-43
w TOLD=-11=-4
w TOLD ME=43=-23
w TOLD ME TO=55=-6
w TOLD MY=-17=-2
w TOLD MY KID=-17=-2
w TOLD THE=-22=-3
w TOLD THEM=-53=0
w TOLD TO=-39=23
w TOLD TO TEXT=-22=41
w TOLD YOU=38=-2
w TOLD YOU TO=16=-2
w TOLD YOUR=20=-17
w TOLD YOUR SALESMAN=13=-17
w TOM=4=-53
w TOM ,=35=-11
w TOM I=-25=0
w TOM IS=-43=-29
w TOM |=41=19
w TOMORROW=-31=19
w TOMORROW |=-15=-50
w TONIGHT=-99=-68
w TONIGHT ,=-11=1
w TONIGHT PLEASE=-29=0
w TONIGHT |=-55=-56
w TOO=-55=85
w TOO HIGH=3=-14
w TOO HIGH ,=-58=-18
w TOO HIGH |=-14=-33
w TOO LATE=-34=61
w TOO MANY=9=-15
w TOO MUCH=21=0
w TOO |=-15=56
w TOOK=-35=-19
w TOOK MY=-16=-30
w TOOK MY SIGN=-16=-30
w TOP=69=-87
w TOP TEXTING=31=-19
w TOP TEXTING |=29=-15
w TOP TXTING=58=-52
w TOP TXTING ME=58=-52
w TOP |=62=-25
w TOT=-36=-3
w TOT DE=7=0
w TOUCH=-7=-10
w TOUJOURS=-3=47
w TOUJOURS DISPONIBLE=-2=42
w TOUJOURS DISPONIBLE |=-2=42
w TOUR=-79=55
w TOUR IT=-2=19
w TOUR IT |=-2=16
w TOUR |=-11=66
w TOUT=69=-27
w TOUT DE=36=-19
w TOUT DE SUITE=28=-18
w TOWN=-49=15
w TOWN |=-48=16
w TRABAJA=33=0
w TRABAJA AQUI=33=0
w TRABAJA AQUI ,=33=0
w TRABAJANDO=-15=-17
w TRABAJANDO ,=13=-39
w TRABAJANDO |=-30=-76
w TRABAJO=59=-7
w TRABAJO ,=20=-1
w TRAVAIL=-20=-25
w TRAVAIL ,=-28=-24
w TRAVAIL WE=33=-5
w TRAVAIL WE DONT=33=-5
w TRAVAIL |=-17=-17
w TRAVAILLE=35=-6
w TRAVAILLE PLUS=21=-6
w TRAVAILLE PLUS ICI=21=-6
w TRAVEL=-23=-14
w TRAVEL |=-23=-14
w TREMBLAY=-24=-14
w TREMBLAY ,=-20=-38
w TREMBLAY , I=-20=0
w TREMBLAY |=-5=9
w TRES=9=34
w TRIED=-21=25
w TRIED TO=-37=13
w TROP=-5=-39
w TRUCK=-109=42
w TRUCK STOP=-87=-85
w TRUCK |=-34=83
w TRULIA=-24=-19
w TRY=-43=-122
w TRY AGAIN=-116=-35
w TRYING=2=-51
w TTELL=8=-26
w TTHI=30=-45
w TTOUT=28=0
w TTOUT DE=28=0
w TU=-55=-45
w TU ARRETER=-43=-15
w TUESDAY=-20=-56
w TURN=-44=33
w TURNED=33=-4
w TURNED ON=-22=-3
w TURNED ON |=-22=-3
w TURNED_OFF=-18=-3
w TURN_OFF=39=-38
w TURN_OFF IT=57=-22
w TURN_OFF IT |=48=-13
w TURN_OFF MY=-95=-1
w TURN_OFF MY LEADS=-52=0
w TURN_OFF THE=63=-2
w TURN_OFF THE TEXTS=16=-1
w TURN_OFF THESE=18=0
w TURN_OFF THESE TEXTS=14=0
w TURN_OFF THESE |=5=0
w TWICE=4=-42
w TWICE ,=10=-2
w TWICE |=-18=-41
w TWO=-75=68
w TWO CAR=-7=64
w TWO HOUSES=-28=-11
w TWO HOUSES FROM=-28=-11
w TWO OFFICES=0=-24
w TWO OFFICES AND=0=-24
w TXS=55=-1
w TXS |=55=-1
w TXT=65=-34
w TXT ME=-24=-6
w TXT ME |=-24=-6
w TXT STOP=-11=-8
w TXT STOP TO=-11=-9
w TXT |=91=0
w TXTING=-1=-63
w TXTING ME=56=-59
w TXTING ME OK=34=-4
w TXTING ME |=39=-44
w TXTN=47=-1
w TXTS=29=-37
w TXTS ALREADY=14=0
w TXTS ALREADY |=14=0
w TXTS PLEASE=13=0
w TXTS PLEASE |=13=0
w TXTS PLS=13=0
w TXTS PLS |=13=0
w TXTS |=37=-6
w TYPED=46=-5
w TYPED STOP=102=0
w TYPED STOP <NUMBER>=102=0
w U=43=102
w UDER=3=0
w UGH=11=-12
w UGH ,=10=-24
w UGH I=40=-1
w UGH |=-11=2
w UIT=-6=-47
w ULTIMA=50=-6
w ULTIMA VEZ=50=-6
w UN=71=-14
w UN CLIENTE=-26=-32
w UN CLIENTE ,=-26=-32
w UNA=52=-17
w UNA JUNTA=-9=-8
w UNA JUNTA ,=-12=-55
w UNA JUNTA I=10=-2
w UNA JUNTA |=-9=12
w UNAVAILABLE=-36=-56
w UNAVAILABLE |=-1=-6
w UNDER=5=86
w UNDER <NUMBER>=-70=34
w UNDER CONTRACT=-11=65
w UNDER CONTRACT |=-4=46
w UNDER THE=83=-23
w UNDERSTAND=7=-31
w UNDERSTAND ,=-2=-32
w UNDERSTAND STOP=43=-10
w UNDERSTAND |=-8=-18
w UNDO=5=-68
w UNDO IT=91=-32
w UNDO IT |=51=-8
w UNDO THE=-31=-38
w UNE=26=22
w UNE FOIS=71=-17
w UNE VISITE=0=38
w UNFORTUNATELY=-20=59
w UNIT=-4=39
w UNKNOWN=-18=-2
w UNLESS=23=1
w UNLESS YOU=50=-82
w UNLOCKED=-29=57
w UNSOLICITED=31=0
w UNSOLICITED |=26=0
w UNSUB=36=0
w UNSUBCRIBE=60=-2
w UNSUBCRIBE ME=-9=-1
w UNSUBCRIBE |=55=-1
w UNSUBSCRIBBE=34=0
w UNSUBSCRIBE=-44=-27
w UNSUBSCRIBE ,=-41=-6
w UNSUBSCRIBE FOR=36=0
w UNSUBSCRIBE FOR GOOD=36=0
w UNSUBSCRIBE FROM=-9=0
w UNSUBSCRIBE ME=61=-6
w UNSUBSCRIBE ME FOR=9=-1
w UNSUBSCRIBE ME FROM=-55=-1
w UNSUBSCRIBE ME PLEASE=10=0
w UNSUBSCRIBE ME THANK=10=-1
w UNSUBSCRIBE ME THANKS=21=0
w UNSUBSCRIBE ME |=119=-4
w UNSUBSCRIBE MY=-27=0
w UNSUBSCRIBE NOW=34=0
w UNSUBSCRIBE NOW |=34=0
w UNSUBSCRIBE PLEASE=14=0
w UNSUBSCRIBE |=-29=-8
w UNSUBSCRIBED=-26=-41
w UNSUBSCRIBED AND=-45=-8
w UNSUBSCRIBED FROM=-65=-20
w UNSUBSCRIBED FROM THIS=19=0
w UNSUBSCRIBED ME=-18=-2
w UNSUBSCRIBED |=25=-9
w UNSUBSCRIBEE=16=0
w UNSUBSCRIBEE |=17=0
w UNSUBSCRIBING=81=0
w UNSUBSCRIBR=15=0
w UNSUBSCRIBR |=15=0
w UNSUBSCRIBW=4=0
w UNSUBSCRIBW PLEASE=3=0
w UNSUBSCRIBW PLEASE |=3=0
w UNSUBSCRIE=12=0
w UNSUBSCRIEB=4=0
w UNSUBSCRIEB ME=4=0
w UNSUBSCRIEB ME |=4=0
w UNSUSCRIBE=-55=0
w UNSUSCRIBE ME=-57=0
w UNSUSCRIBE |=21=0
w UNTI=0=-4
w UNTIL=-14=-2
w UNTIL <NUMBER>=-53=-18
w UNTIL <NUMBER> |=-53=-18
w UNTIL <TIME>=-13=-3
w UNTIL I=-35=-5
w UNTIL I BLOCKED=-12=-1
w UNTIL I SAY=-21=-3
w UNTIL MONDAY ,=19=19
w UNTIL MONDAY I=39=-1
w UNTIL MONDAY |=4=-11
w UNTIL TONIGHT=-3=-18
w UNTIL WE=-19=48
w UNWANTED=84=-2
w UNWANTED ,=15=0
w UNWANTED MESSAGES=19=0
w UNWANTED MESSAGES ,=19=0
w UNWANTED |=109=-2
w UP=27=19
w UP ,=76=0
w UP , CANCEL=34=0
w UP BECAUSE=56=-11
w UP BECAUSE OF=56=-11
w UP BY=69=-5
w UP BY MISTAKE=69=-5
w UP LAST=-19=-36
w UP LAST YEAR=-19=-36
w UP MY=122=-20
w UP ON=-52=11
w UP THE=46=-108
w UP TO=-7=50
w UP TO <NUMBER>=-7=50
w UP |=-69=-49
w UPDATE=-95=-68
w UPDATE MY=-62=-41
w UPDATE THE=-11=-14
w UPDATE |=-40=-15
w UPDATES=-81=-3
w UR=40=-2
w URGENT=-15=-84
w US=26=-99
w US ,=5=-21
w US ALL=-50=-14
w US OFF=-16=0
w US OFF |=46=0
w US PLEASE=-3=0
w US PLEASE |=-3=0
w US YOUR=21=0
w US |=23=-35
w USA=-43=-4
w USE=-82=-63
w USE EMAIL=51=-1
w USE MY=13=-1
w USE TEXT=-31=-1
w USE TEXT |=-31=-1
w USE THE=-50=-10
w USE THE NEW=-54=-10
w USE THIS=-33=-16
w USE THIS NUMBER=-38=-3
w USED=9=-78
w USED THIS=27=-2
w USED TO=-2=-77
w USED TO BE=5=-75
w USEFUL=31=-3
w USEFUL AND=23=-2
w USEFUL AND IT=23=-2
w USELESS=-9=-37
w USELESS |=-12=-38
w USER=-51=-1
w USER |=-51=-1
w USING=110=-1
w USING THIS=72=0
w UST=-8=0
w USTEDES=30=-38
w USTEDES |=6=-1
w USUALLY=-20=-14
w USUALLY DOES=-20=-14
w USUALLY DOES THIS=-20=-14
w UYER=-29=-18
w V=4=-6
w V |=4=-6
w VA=134=-55
w VACACIONES=-16=-30
w VACACIONES ,=-10=0
w VACACIONES |=-13=-29
w VACANCES=18=-45
w VACANCES ,=-13=0
w VACANCES |=13=-40
w VACATION=-2=9
w VACATION UNTIL=17=19
w VACATION UNTIL MONDAY=17=19
w VACATION |=-43=-7
w VAYANSE=34=0
w VENDEDOR=-11=-13
w VENDEUR=-28=41
w VENDO=28=-3
w VENDO CASAS=28=-3
w VENDO CASAS ,=28=-3
w VENDRE=-8=-2
w VENDRE |=-8=-2
w VENDREDI=-4=-36
w VENDREDI |=-4=-36
w VENDU=-13=-16
w VENTA=-44=26
w VER=37=77
w VER LA=-1=82
w VER LA CASA=-1=82
w VER |=-10=40
w VERY=-39=-9
w VEU=47=-3
w VEUILLEZ=118=-14
w VEUILLEZ ARRETER=11=0
w VEUILLEZ CESSER=21=-2
w VEUILLEZ NE=26=-1
w VEUILLEZ NE PLUS=26=-1
w VEUILLEZ RETIRER=-15=-4
w VEULENT=-20=-28
w VEULENT PLUS=-17=-27
w VEUT=-70=-59
w VEUT PLUS=-39=-15
w VEUT PLUS ACHETER=-11=0
w VEUT PLUS DE=-14=-4
w VEUX=11=-20
w VEUX ETRE=48=0
w VEUX PAS=-44=-1
w VEUX PLUS=49=0
w VEUX PLUS DE=-24=0
w VEUX PLUS RECEVOIR=10=0
w VEZ=153=-46
w VEZ ,=7=-1
w VEZ NO=60=-6
w VEZ YA=6=-1
w VEZ |=113=-26
w VIAJE=-89=-30
w VIAJE |=-89=-30
w VIERNES=-23=-69
w VIERNES |=-14=-47
w VIOLATION=19=0
w VIRTUAL=-12=-44
w VIRTUAL TOUR=-12=-44
w VISITA=-45=38
w VISITA |=-45=38
w VISITAS=-80=-20
w VISITE=0=37
w VISITER=-33=50
w VISITER LA=0=12
w VISITER LA MAISON=0=12
w VISITER |=-8=14
w VISITES=-40=-89
w VOICEMAIL=-16=13
w VOICEMAIL |=-16=-30
w VOIR=33=24
w VOLANT=-20=-49
w VOLANT ,=-20=-49
w VOLANT , JE=-17=-16
w VOS=-36=-57
w VOS ALERTES=46=-27
w VOS ALERTES |=31=-22
w VOS CONTACTS=9=-8
w VOS CONTACTS |=5=-8
w VOS ENVOIS=29=-4
w VOS ENVOIS |=13=-1
w VOS MESSAGES=52=-5
w VOS MESSAGES TEXTES=-11=-1
w VOS MESSAGES |=10=-6
w VOS NOTIFICATIONS=-16=-2
w VOS NOTIFICATIONS |=-23=-3
w VOS TEXTOS=40=-4
w VOS TEXTOS |=23=-3
w VOSU=-1=5
w VOTE=24=-27
w VOTRE=-41=54
w VOTRE DEMANDE=-78=44
w VOTRE INTEREST=-2=16
w VOTRE INTEREST POUR=-2=16
w VOTRE LISTE=45=-13
w VOTRE LISTE |=45=-12
w VOTRE MESSAGE=-11=15
w VOTRE MESSAGE ,=-29=-45
w VOTRE MESSAGE |=6=20
w VOTRE SYSTEME=14=-3
w VOTRE SYSTEME |=14=-2
w VOUA=6=14
w VOUDRAIS=45=-3
w VOUDRAIS QUE=42=-2
w VOUDRAIS QUE CA=42=-2
w VOULEZ=-49=42
w VOULEZ VOUS=-10=49
w VOULEZ VOUS VISITER=-2=27
w VOUS=-31=79
w VOUS ,=-16=-46
w VOUS CONTINUEZ=44=-21
w VOUS DISPONIBLE=0=24
w VOUS DISPONIBLE SAMEDI=0=6
w VOUS ENVOYER=-68=51
w VOUS ENVOYER LA=-57=42
w VOUS ETES=1=-3
w VOUS ETES ,=26=-16
w VOUS ETES IM=7=32
w VOUS ETES |=-16=-49
w VOUS FAIRE=-10=21
w VOUS FAIRE VISITER=-25=20
w VOUS L=24=-7
w VOUS M=50=-2
w VOUS ME=34=-17
w VOUS ME RETIRER=29=-17
w VOUS PLAIT=11=-21
w VOUS PLAIT |=10=-21
w VOUS VISITER=-2=35
w VOUS VISITER LA=0=12
w VOUS |=-21=43
w VOY=112=-2
w VOY A=122=-106
w VOY A BLOQUEAR=6=-7
w VOY A REPORTAR=62=-27
w VOYE=-30=-3
w VSIITER=-3=22
w VUS=10=0
w VUX=34=-1
w VUX PAS=31=-2
w WAIT=-69=-32
w WAIT UNTIL=-52=-17
w WAITED=6=-13
w WAITED AN=6=-13
w WAITED AN HOUR=6=-13
w WAITING=17=-19
w WAITING ,=28=-1
w WAITING |=25=1
w WALKTHROUGH=-51=-52
w WAN=10=-41
w WANT=-7=2
w WANT A=19=-18
w WANT ANOTHER=-17=-1
w WANT ANY=28=-18
w WANT ANY MORE=-1=-3
w WANT ANYTHING=-36=-24
w WANT ANYTHING ELSE=6=0
w WANT ANYTHING FROM=45=0
w WANT CESE=-46=0
w WANT IT=16=-14
w WANT IT |=-46=-9
w WANT LEADS=-16=-1
w WANT LEADS |=-16=-1
w WANT ME=-63=42
w WANT ME TO=-63=42
w WANT NOTHING=61=-22
w WANT NOTHING MORE=29=-12
w WANT NOTHING TO=49=-7
w WANT TEXT=20=0
w WANT TEXTS=7=-1
w WANT TEXTS |=43=0
w WANT THE=-20=-44
w WANT THEM=37=-21
w WANT THEM |=-3=-21
w WANT THESE=33=-38
w WANT THESE TEXTS=32=0
w WANT THESE |=-11=-37
w WANT THIS=-89=-3
w WANT THIS LEAD=-29=-1
w WANT TO=-30=29
w WANT TO BE=-64=-25
w WANT TO CANCEL=27=-2
w WANT TO COUNTER=-2=-4
w WANT TO GET=73=-5
w WANT TO HEAR=62=-24
w WANT TO KEEP=14=-6
w WANT TO OPT_OUT=63=-2
w WANT TO RECEIVE=43=0
w WANT TO SEE=14=67
w WANT TO STOP=13=-11
w WANT TO UNSUBSCRIBE=-21=-4
w WANT YOUR=56=-1
w WANT YOUR LEADS=40=-1
w WANTED=108=5
w WANTED |=85=-14
w WANTING=-7=2
w WANTS=-72=-65
w WANTS TO=-97=-96
w WANTS_OFF=-3=-5
w WANT_OFF=82=-19
w WANT_OFF THIS=11=-1
w WANT_OFF THIS LIST=11=-1
w WANT_OFF |=66=-17
w WANT_OUT=51=-30
w WARNING=44=-2
w WARNING |=50=-1
w WARRANTY=-1=-27
w WARRANTY |=-1=-27
w WAS=-107=41
w WAS A=-7=-18
w WAS A KID=3=-9
w WAS A MISTAKE=-20=-1
w WAS AN=22=-2
w WAS ASLEEP=7=15
w WAS ASLEEP ,=35=-2
w WAS ASLEEP |=-8=-7
w WAS AT=-9=-33
w WAS AT MY=-7=-18
w WAS CANCELLED=54=-44
w WAS CHARGED=-11=-8
w WAS FOR=-24=-1
w WAS FOR SOMEONE=-24=-1
w WAS IN=64=-8
w WAS IN ANOTHER=64=-8
w WAS JUST=10=-28
w WAS OFF=-52=22
w WAS OFF ,=-23=17
w WAS OFF |=-57=17
w WAS REMOVED=-46=-3
w WAS TOLD=-39=23
w WAS TOLD TO=-39=23
w WASHER=-34=63
w WAT=6=67
w WAT TIME=-32=84
w WAT TO=20=0
w WATER=-64=18
w WAY=-4=-40
w WAY TO=117=0
w WAY TOO=24=0
w WAY |=-129=-110
w WE=-30=-27
w WE ARE=32=-33
w WE CAN=-29=79
w WE CANCELLED=-80=-16
w WE CANCELLED THE=-49=-15
w WE CANT=135=0
w WE CANT GET=126=0
w WE CLOSE=-3=-63
w WE CLOSED=39=-40
w WE CLOSED ON=39=-40
w WE DO=-23=-11
w WE DO NOT=-23=-11
w WE DONT=-27=-51
w WE DONT WANT=15=-4
w WE GOT=-43=-75
w WE GOT YOUR=-38=-6
w WE HAVE=11=58
w WE LOST=-7=11
w WE LOST OUR=-7=11
w WE MERGED=31=-1
w WE MERGED WITH=25=-1
w WE NEED=-78=-5
w WE NO_LONGER=-40=-11
w WE NO_LONGER NEED=-73=-14
w WE NO_LONGER WANT=39=0
w WE TALK=0=22
w WE WANT=-65=-18
w WE WANT TO=-65=-18
w WE WILL=-3=-12
w WE WOULD=-10=-4
w WE WOULD LIKE=-35=-2
w WEBSITE=-6=7
w WEBSITE DOESNT=3=7
w WEBSITE DOESNT WORK=3=7
w WEEK=-25=-3
w WEEK ,=-7=-12
w WEEK , HOW=-2=-26
w WEEK , IS=-7=-5
w WEEK AND=15=-2
w WEEK PLEASE=14=-1
w WEEK |=-54=9
w WEEKDAY=-54=-41
w WEEKDAY LEADS=-31=-16
w WEEKDAY LEADS ,=-4=-15
w WEEKEND=-31=53
w WEEKEND ,=-16=-1
w WEEKEND , DOES=-3=0
w WEEKENDS=-28=-20
w WEEKENDS |=-28=-20
w WEEKS=5=-34
w WEEKS AGO=39=-5
w WEEKS AGO ,=39=-5
w WEKEDAY=-24=0
w WELCOME=58=-22
w WELCOME |=75=-11
w WELL=-70=-17
w WELL BE=-51=0
w WELL BE IN=-51=0
w WEN=-48=49
w WEN I=-3=-11
w WENT=40=3
w WENT UP=48=-12
w WENT UP BECAUSE=43=-11
w WERE=-5=-77
w WERE AT=21=-10
w WERE AT DINNER=25=-6
w WERE DONE=-44=-17
w WERE STOPPING=-19=-27
w WERE STOPPING FOR=-19=-27
w WEVE=10=-1
w WGAT=-10=-3
w WGEN=-15=-21
w WHAT=34=15
w WHAT A=-85=-102
w WHAT ARE=-1=52
w WHAT ARE YOU=-1=52
w WHAT DID=63=-30
w WHAT DID I=63=-34
w WHAT DO=28=-57
w WHAT DO I=28=-57
w WHAT DOES=-21=-30
w WHAT HAPPENED=-6=-2
w WHAT HAPPENED |=-6=-2
w WHAT IF=-27=-1
w WHAT IF I=-27=-1
w WHAT IS=-10=-93
w WHAT SHOULD=-37=-21
w WHAT SHOULD I=-37=-21
w WHAT THE=14=-24
w WHAT THE HELL=14=-24
w WHAT THIS=18=-6
w WHAT THIS IS=18=-6
w WHAT TIME=-32=36
w WHAT YOU=13=8
w WHATS=-39=-16
w WHATS A=-14=23
w WHATS A GOOD=-14=23
w WHATS THE=43=-86
w WHATS YOUR=-16=64
w WHATS YOUR EMAIL=-4=22
w WHAY=-2=-15
w WHE=-10=-1
w WHEM=15=-3
w WHEN=-17=21
w WHEN ARE=38=-48
w WHEN ARE YOU=63=-42
w WHEN CAN=-10=26
w WHEN CAN WE=0=21
w WHEN CAN YOU=-10=19
w WHEN I=-66=-96
w WHEN I QUIT=-30=-14
w WHEN I STOP=-9=-1
w WHEN I WAS=-3=-29
w WHEN ITS=-12=-17
w WHEN ITS DONE=-11=-17
w WHEN WILL=49=-16
w WHEN WILL YOU=44=-16
w WHEN YOU=-45=38
w WHEN YOU GET=-19=3
w WHERE=-43=-29
w WHERE DO=-34=-25
w WHERE DO I=-34=-25
w WHICH=-77=50
w WHILE=-30=-32
w WHILE DRIVING=-5=22
w WHILE DRIVING ,=-1=26
w WHILE I=-30=-21
w WHILE I TRAVEL=-23=-14
w WHO=-88=-145
w WHO DO=-27=-15
w WHO GAE=-14=-1
w WHO GAE YOU=-14=-1
w WHO GAVE=-16=-5
w WHO GAVE YOU=-16=-5
w WHO IS=-66=-62
w WHO IS THIS=-54=-47
w WHO IS THOS=-15=-13
w WHO THIS=-20=-3
w WHO THIS IS=-20=-3
w WHOLE=79=-1
w WHOLE OFFICE=73=-1
w WHRN=0=5
w WHRN CAN=0=5
w WHY=-8=-65
w WHY AM=-42=-3
w WHY AM I=-42=-3
w WHY ARE=23=-8
w WHY ARE YOU=33=-4
w WHY DID=-62=-15
w WHY DID THE=-40=-13
w WHY DID YOU=-24=-2
w WHY DO=39=-15
w WHY DO I=68=-1
w WHY DO YOU=1=-10
w WHY HAVENT=81=-7
w WHY HAVENT YOU=81=-7
w WHY I=17=0
w WHY I GET=17=0
w WHY IS=63=-15
w WHY IS MY=40=-13
w WIFE=-7=3
w WIFE IS=5=-24
w WIFE IS IN=2=-24
w WIFE |=5=51
w WIH=-5=-16
w WIHT=-7=-3
w WIILL=29=22
w WIKL=-54=-2
w WIKL BE=-50=-11
w WIL=-51=-8
w WILK=-32=-11
w WILL=-46=-47
w WILL BE=-1=-35
w WILL BE REPORTED=6=-2
w WILL BE SENT=-22=-3
w WILL BE WITH=-7=-10
w WILL CAL=-1=-21
w WILL CALL=25=-48
w WILL CONTACT=52=-66
w WILL CONTACT YOU=52=-66
w WILL GET=-7=-14
w WILL GET BACK=-6=-4
w WILL I=-51=-4
w WILL I BE=-50=-5
w WILL NOT=-78=-4
w WILL NOT RECEIVE=-56=0
w WILL REMOVE=0=-19
w WILL REPLY=-3=-6
w WILL RESPOND=-2=-25
w WILL SEE=51=-117
w WILL SUE=24=-21
w WILL SUE |=15=-1
w WILL TAKE=1=14
w WILL TAKE DOWN=-4=14
w WILL TEXT=-3=-15
w WILL YOU=44=19
w WILL YOU STOP=20=-1
w WILLING=24=11
w WILLING TO=24=11
w WIRE=-111=-10
w WIRE INFO=-56=-2
w WIRE |=-71=-9
w WISH=22=-8
w WISH TO=15=-8
w WISH TO BE=6=0
w WISH TO RECEIVE=9=-1
w WIT=21=7
w WITG=-23=-30
w WITG THE=44=-31
w WITH=-33=-2
w WITH A=-21=18
w WITH A CLIENT=-40=-65
w WITH A LENDER=-3=71
w WITH ANOTHER=3=-10
w WITH ANOTHER COMPANY=25=-1
w WITH ME=64=-4
w WITH MY=-8=-29
w WITH MY FAMILY=-4=-22
w WITH PHONES=-10=-13
w WITH PHONES ,=-44=-5
w WITH PHONES |=-33=-7
w WITH RE=-30=24
w WITH RE MAX=-30=24
w WITH SOMEONE=-70=-32
w WITH SOMEONE |=-59=-18
w WITH THE=25=-134
w WITH THE LEAD=-5=-8
w WITH THE LEADS=-11=-1
w WITH THE MESSAGES=43=0
w WITH THE OFFER=-3=-83
w WITH THE TEXTS=93=-1
w WITH THESE=-18=-20
w WITH THESE ,=3=0
w WITH THESE LEADS=-8=0
w WITH THESE TEXTS=-32=-3
w WITH THIS=97=-28
w WITH THIS NUMBER=32=-4
w WITH THIS |=96=-19
w WITH US=7=-6
w WITH US ,=20=-2
w WITH YES=-37=-27
w WITH YOU=28=-36
w WITH YOUR=52=28
w WITH YOUR TEXTS=38=-7
w WITH |=-33=-30
w WITHDRAW=19=-13
w WITHDRAW MY=70=-9
w WITHDRAW MY PERMISSION=5=-3
w WITHH=20=0
w WITHOUT=91=-1
w WITHOUT ASKING=50=0
w WITTH=-7=-5
w WLL=-19=-16
w WMAIL=-2=5
w WNT=-47=62
w WNT THESE=-40=-7
w WNT TO=-9=5
w WNT TO CANCEL=4=-5
w WNTT=44=-23
w WONT=19=10
w WONT BE=73=2
w WONT BE ABLE=-7=25
w WONT RECEIVE=-62=0
w WONT RECEIVE FURTHER=-62=0
w WONT STOP=-8=27
w WONT STOP TEXTING=-64=-7
w WORK=43=56
w WORK ,=-53=-39
w WORK FOR=-8=9
w WORK FOR ME=-16=5
w WORK HERE=-5=-5
w WORK HERE ,=-11=-3
w WORK THERE=28=-1
w WORK THERE ANYMORE=28=-1
w WORK |=13=79
w WORKED=-75=-36
w WORKED |=-98=-19
w WORKING=-2=6
w WORKING ,=16=-15
w WORKING |=10=-5
w WORKS=-24=-11
w WORKS FOR=-7=19
w WORKS FOR YOU=-7=19
w WORKS |=12=-44
w WORRY=-19=56
w WORRY ABOUT=-16=35
w WORRYING=-93=-9
w WORRYING LOL=-5=-3
w WORRYING LOL |=-5=-3
w WORST=-13=-31
w WOTK=0=18
w WOULD=-3=67
w WOULD BE=29=-4
w WOULD BE USEFUL=23=-2
w WOULD I=-7=-3
w WOULD LIK=36=-9
w WOULD LIKE=-8=-78
w WOULD LIKE THESE=-21=-4
w WOULD LIKE TO=-5=-82
w WOULD PREFER=10=-4
w WOULD PREFER TO=10=-4
w WOULD YOU=-20=69
w WOULD YOU BE=-39=30
w WOULD YOU LIKE=-39=59
w WOULDNT=-26=-2
w WOULDNT STOP=-23=-2
w WOW=5=12
w WOW ,=21=-2
w WOW ANOTHER=89=-1
w WOW ANOTHER ONE=89=-1
w WOW |=-48=13
w WRITE=-4=15
w WRITTEN=3=-32
w WRITTEN NOTICE=44=0
w WRKS=-27=80
w WRKS |=-27=80
w WRONG=9=-88
w WRONG GUY=41=-1
w WRONG GUY ,=28=-1
w WRONG NUMBER=12=-24
w WRONG NUMBER ,=35=0
w WRONG NUMBER |=-36=-1
w WRONG PERSON=3=-41
w WRONG PERSON ,=20=-59
w WRONG PERSON |=10=-5
w WRONG THREAD=-27=-4
w WRONG THREAD |=-26=-4
w WRONG |=-53=-25
w WSTE=33=-4
w WTH=9=-2
w WTIH=-4=-20
w WWILL=-55=32
w WWILL BE=-31=0
w WWITH=-9=46
w WWITH A=-3=41
w Y=-37=13
w Y NO=8=-29
w YA=99=11
w YA DEJE=4=-1
w YA DEJE DE=4=-1
w YA DEJEN=13=-4
w YA DEJEN DE=13=-4
w YA ESTA=-15=40
w YA ESTOY=6=29
w YA LES=68=-16
w YA LES DIJE=30=-1
w YA ME=24=-36
w YA ME JUBILE=2=-4
w YA SE=-45=42
w YA |=43=-69
w YANK=-66=0
w YANK |=-74=0
w YARD=-5=25
w YARD |=-5=25
w YA_NO=36=-90
w YA_NO DESEO=-9=0
w YA_NO ESCRIBAN=6=0
w YA_NO ESCRIBAN |=6=0
w YA_NO HAY=-138=-18
w YA_NO MANDEN=106=-3
w YA_NO MANDEN NADA=36=-1
w YA_NO MANDEN |=51=-1
w YA_NO MAS=94=-3
w YA_NO ME=5=-3
w YA_NO ME MANDE=-29=-1
w YA_NO ME MANDEN=24=0
w YA_NO ME TEXTEEN=63=0
w YA_NO QUIERE=-96=-26
w YA_NO QUIERE COMPRAR=-29=-1
w YA_NO QUIEREN=-37=-32
w YA_NO QUIERO=62=0
w YA_NO SOY=81=-2
w YA_NO SOY AGENTE=81=-2
w YA_NO TRABAJA=33=0
w YA_NO TRABAJA AQUI=33=0
w YA_NO |=66=-8
w YEAR=-37=-20
w YEAR ,=-30=12
w YEAR BUT=21=27
w YEAR DO=-15=0
w YEAR DO NOT=-15=0
w YEAR IM=-22=-1
w YEAR |=-28=-15
w YEARS=20=11
w YEARS ,=41=-56
w YEARS , NO=25=-1
w YEARS AGO=30=29
w YEARS AGO |=-3=29
w YEARS OLD=27=-31
w YEARS OLD ,=41=-13
w YEARS OLD |=-8=-12
w YEARS |=-20=6
w YES=-31=41
w YES ,=-11=-58
w YES , I=-7=8
w YES BY=23=-15
w YES BY ACCIDENT=23=-15
w YES I=82=-8
w YES I WANT=36=-8
w YES IT=-11=68
w YES PLEASE=30=-6
w YES STOP=91=0
w YES THAT=-3=13
w YES TO=-60=-40
w YES TO CONFIRM=-2=-29
w YES |=11=-54
w YESTERDAY=4=-23
w YESTERDAY ,=-8=1
w YESTERDAY , DONT=-8=-8
w YESTERDAY , I=-38=13
w YESTERDAY , IM=24=-1
w YESTERDAY , STOP=4=0
w YESTERDAY , THANKS=-8=-4
w YESTERDAY HE=-3=-8
w YESTERDAY PLEASE=49=0
w YESTERDAY |=-7=-43
w YET=-38=5
w YET ,=-64=-4
w YET |=-85=-13
w YHESE=34=-27
w YHIS=-6=-12
w YIUR=30=0
w YO=-18=-12
w YO NO=-35=-11
w YO NO ME=-8=-1
w YO NO PEDI=-54=-6
w YOR=70=11
w YOR LIST=47=0
w YORU=43=2
w YOU=28=120
w YOU ,=-35=-24
w YOU , I=15=17
w YOU , IM=-6=-55
w YOU , THIS=-21=-17
w YOU A=-71=30
w YOU AGAIN=80=-12
w YOU AGAIN |=80=-12
w YOU AHVE=-10=-19
w YOU AND=102=-50
w YOU ARE=-9=7
w YOU ARE TEXTING=27=-1
w YOU ARE |=-57=28
w YOU AS=17=-38
w YOU ASKED=-4=61
w YOU ASKED ABOUT=-4=61
w YOU AT=-5=85
w YOU AT THE=-1=37
w YOU AVAILABLE=-1=12
w YOU AVE=-44=-13
w YOU BE=-69=52
w YOU BEST=-12=51
w YOU CALL=-19=-10
w YOU CAN=30=7
w YOU CAN STOP=24=-10
w YOU CAN UNSUBSCRIBE=-35=0
w YOU CEASE=12=-27
w YOU DO=-45=82
w YOU DO NOT=-10=-2
w YOU DONT=44=-4
w YOU END=28=28
w YOU EVER=92=-43
w YOU FEED=-17=-53
w YOU FEED THE=-17=-53
w YOU FIND=-38=58
w YOU FIND A=-19=42
w YOU FOR=-59=32
w YOU FOR CONTACTING=-27=-33
w YOU FOR YOUR=-30=26
w YOU FREE=-3=45
w YOU FRIDAY=-8=24
w YOU FRIDAY |=-8=24
w YOU GET=0=-24
w YOU GET A=-2=52
w YOU GET MY=-22=-3
w YOU GO=-37=34
w YOU GOING=73=-50
w YOU GOING TO=73=-50
w YOU GOT=52=-2
w YOU GUYS=-57=-42
w YOU HAE=-8=-1
w YOU HAEV=-9=-4
w YOU HAV=-3=10
w YOU HAVE=-42=-24
w YOU HAVE AN=-56=30
w YOU HAVE BEEN=-52=-18
w YOU HAVE SUCCESSFULLY=-32=-6
w YOU HAVE TEXTED=-47=-80
w YOU HAVE THE=15=-23
w YOU HAVE TIME=0=21
w YOU HAVE |=-38=4
w YOU HAVW=3=0
w YOU HELP=-18=-88
w YOU HELP |=-11=-48
w YOU HERE=-19=40
w YOU HERE |=-19=40
w YOU HOPING=-4=58
w YOU HQVE=-5=-11
w YOU HQVE THE=-5=-11
w YOU I=17=0
w YOU IF=30=-11
w YOU IN=42=20
w YOU JE=-1=-3
w YOU KEEP=137=-15
w YOU KEEP TEXTIN=14=0
w YOU KEEP TEXTING=25=-1
w YOU KIDDING=-22=-30
w YOU KIDDING ME=-22=-30
w YOU LIKE=-54=65
w YOU LIKE THE=-6=24
w YOU LIKE TO=-25=54
w YOU LOOKING=-1=46
w YOU LOOKING FOR=0=46
w YOU LOOKING TO=0=11
w YOU MAKE=-110=31
w YOU MAKE DAD=-40=-15
w YOU MAY=-56=-18
w YOU MIGHT=-40=5
w YOU MIND=46=-24
w YOU MIND NOT=25=-21
w YOU MY=-38=-9
w YOU MY NUMBER=-38=-9
w YOU NEED=-16=14
w YOU NEED TO=-16=14
w YOU NO=45=-4
w YOU NOT=84=-69
w YOU NOT TEXT=30=-15
w YOU NOT UNDERSTAND=80=-44
w YOU NOW=7=0
w YOU NOW |=7=0
w YOU NO_LONGER=-15=-12
w YOU NO_LONGER HAVE=6=-1
w YOU NO_MORE=35=-1
w YOU OTHERS=-3=16
w YOU OTHERS |=-3=16
w YOU PEOPLE=95=-28
w YOU PLEASE=15=-33
w YOU PLEASE NOT=5=-1
w YOU PLEASE |=-2=-31
w YOU PRE=-1=38
w YOU PRE APPROVED=-1=38
w YOU QUIT=-1=12
w YOU REMOVE=-4=-8
w YOU REMOVE ME=47=-1
w YOU SEE=10=14
w YOU SEE THE=-1=17
w YOU SEND=59=14
w YOU SENT=-14=-51
w YOU SOON=-9=19
w YOU SOON |=-9=19
w YOU SOP=-3=-28
w YOU STILL=-9=-17
w YOU STILL LOOKING=-7=50
w YOU STILL TEXTING=4=0
w YOU STOP=65=-71
w YOU STOP TEXTING=34=-5
w YOU STOP |=29=-36
w YOU STOP_AT=-5=-38
w YOU STOP_AT THE=-3=-6
w YOU STOP_IN=-12=-48
w YOU TEXT=26=-8
w YOU TEXTED=-44=-22
w YOU TEXTED ME=-44=-22
w YOU THE=-51=35
w YOU THE ADDRESS=-17=-39
w YOU THE DISCLOSURE=-6=25
w YOU THE LEADS=13=0
w YOU THE LISTING=-2=33
w YOU THERE=-66=56
w YOU THINKING=-15=48
w YOU THINKING OF=-15=48
w YOU TO=75=-56
w YOU TO STOP=29=-24
w YOU TO TAKE_OFF=5=-1
w YOU TO TEXT=22=-19
w YOU TO THE=16=-10
w YOU UNDERSTAND=-37=-24
w YOU UNDERSTAND ,=-2=-32
w YOU UNDERSTAND |=-54=-11
w YOU WANT=-59=37
w YOU WANT ME=-42=45
w YOU WANT TO=-45=14
w YOU WILL=-37=-14
w YOU WILL BE=30=-10
w YOU WILL NOT=-43=0
w YOU WOULD=12=25
w YOU |=46=-35
w YOUD=35=47
w YOULL=-2=-20
w YOUR=-31=86
w YOUR ALERTS=-17=-73
w YOUR AREA=-2=22
w YOUR BUDGET=-1=28
w YOUR BUDGET |=-1=28
w YOUR COMPANY=68=-18
w YOUR COMPANY |=53=-13
w YOUR EMAIL=-7=47
w YOUR EMAIL |=-4=22
w YOUR HOME=-4=29
w YOUR HOME SEARCH=-4=29
w YOUR HOUSE=-12=29
w YOUR INQUIRY=-2=26
w YOUR LEADS=13=-35
w YOUR LEADS |=40=-1
w YOUR LEASE=-43=69
w YOUR LIST=84=-38
w YOUR LIST ,=39=-6
w YOUR LIST FOR=3=-1
w YOUR LIST IMMEDIATELY=9=0
w YOUR LIST NOW=7=-5
w YOUR LIST PLEASE=12=-4
w YOUR LIST SINCE=28=-1
w YOUR LIST |=43=-1
w YOUR LOST=38=-36
w YOUR MESSAGE=-53=-36
w YOUR MESSAGE ,=12=-7
w YOUR MESSAGE |=-43=-108
w YOUR MESSAGES=-13=-26
w YOUR MESSAGES |=-17=-24
w YOUR NUMBER=-40=-14
w YOUR NUMBER HAS=-43=-4
w YOUR PHONE=-11=-5
w YOUR REP=-15=-30
w YOUR REP YESTERDAY=-15=-30
w YOUR REQUEST=-18=18
w YOUR REQUEST ABOUT=-8=9
w YOUR SALESMAN=13=-17
w YOUR SALESMAN AT=13=-17
w YOUR SERVICE=21=-30
w YOUR SERVICE |=45=-1
w YOUR SYSTEM=-45=-54
w YOUR SYSTEM |=18=0
w YOUR TEXT=-91=-68
w YOUR TEXT LIST=25=0
w YOUR TEXT |=-97=-11
w YOUR TEXTS=105=-36
w YOUR TEXTS ,=15=-2
w YOUR TEXTS ARE=90=-7
w YOUR TEXTS |=91=-2
w YOUR WIFE=-28=60
w YOURE=3=-7
w YOURE HARASSING=8=0
w YOURE HARASSING ME=8=0
w YOUT=4=9
w YOUVE=-44=-46
w YOUVE BEEN=-34=-3
w YOUVE BEEN REMOVED=-32=-2
w YOUVE REACHED=10=-74
w YUOR=51=17
w YUR=47=75
w ZILLOW=-65=-20
w ZILLOW WOULDNT=-9=-1
w ZIP=-59=-79
w ZONE=-127=-85
w ZONE |=-127=-85
w | ,=20=-4
w | , I=14=-55
w | , IM=-16=-3
w | , ITS=-1=-9
w | , QUE=28=-1
w | <NUMBER>=-29=-144
w | <NUMBER> <NUMBER>=-33=-102
w | <NUMBER> |=-37=-64
w | <PHONE>=14=-13
w | <PHONE> |=14=-13
w | <PRICE>=-36=-78
w | <PRICE> |=-37=-85
w | <TIME>=3=-14
w | <TIME> |=-8=-15
w | A=-53=-84
w | ADD=-4=-71
w | ADD ME=-4=-4
w | ADIOS=49=-1
w | AGAIN=84=-8
w | AGENT=-11=-55
w | AHORA=35=-3
w | AHORITA=-24=-28
w | AHORITA NO=-24=-28
w | AKE=37=-33
w | ALL=-81=-28
w | ALREADY=35=0
w | ALTO=113=43
w | AM=-39=50
w | AM I=-40=50
w | AMY=-8=-21
w | ANN=-28=-20
w | ANN HERE=-30=-20
w | ANNULEZ=32=-2
w | ANOTHER=-80=-38
w | ANY=54=49
w | ANY OTHER=-7=48
w | APPRECIATE=23=-12
w | ARE=-101=14
w | ARE YOU=-60=18
w | ARRET=6=0
w | ARRET SVP=55=0
w | ARRETEZ=-32=-4
w | ARRETEZ DE=-28=0
w | ARRETEZ L=-14=0
w | ARRETEZ LES=-76=-1
w | ARRETEZ VOS=-37=-3
w | ARRETEZ |=58=-1
w | AUTO=-72=-63
w | AUTO REPLY=-9=-19
w | AUTO RESPONSE=-7=-8
w | AVEZ=-3=44
w | AVEZ VOUS=-3=44
w | BAD=-54=81
w | BASTA=89=-2
w | BE=-33=-61
w | BEAT_IT=16=0
w | BEST=4=-56
w | BEST ,=-15=-51
w | BOMJOUR=6=0
w | BONJOUR=-7=-1
w | BONJOUR ,=27=-5
w | BONJOUR I=-34=-3
w | BONJOUR JULIE=-1=13
w | BONJOUR MADAME=-13=37
w | BONJOUR MARC=-4=4
w | BONJOUR MONSIEUR=-3=11
w | BONJOUR YOU=0=-7
w | BONJOUR |=-25=-47
w | BONJUOR=-25=-15
w | BONNE=-32=-63
w | BONNE FIN=5=-46
w | BONNE JOURNEE=-46=-28
w | BONSOIR=-19=-51
w | BONSOIR ,=18=-42
w | BONSOIR MADAME=-2=9
w | BONSOIR MARC=-3=21
w | BONSOIR MONSIEUR=-15=15
w | BONSOIR |=-51=-62
w | BORRE=12=0
w | BORRE MI=12=0
w | BORREN=-50=-1
w | BORRENME=42=0
w | BRENDA=4=-3
w | BUENAS=-7=-35
w | BUENAS TARDES=-6=-40
w | BUENOS=0=-32
w | BUENOS DIAS=0=-32
w | BUS=-123=-27
w | BUSY=-49=-30
w | BUYER=-20=-58
w | BUYER IS=-2=-27
w | BUYERS=-4=-25
w | BYE=58=0
w | C=-12=-20
w | C EST=-12=-20
w | CA=135=-26
w | CALL=6=-2
w | CALL ME=25=7
w | CALL THE=-15=-3
w | CAMBIE=-39=8
w | CAMBIE DE=-39=8
w | CAN=-63=-29
w | CAN I=-45=-18
w | CAN U=7=19
w | CAN WE=-34=-70
w | CAN YOU=-25=-51
w | CANCEL=-75=-15
w | CANCEL ALERTS=36=0
w | CANCEL IT=67=0
w | CANCEL MY=-34=0
w | CANCEL SUBSCRIPTION=38=0
w | CANCEL THAT=-72=-3
w | CANCEL THE=-56=-10
w | CANCELEN=-88=-2
w | CANNOT=-61=-12
w | CANT=-66=-31
w | CANT STOP_IN=-4=-3
w | CE=29=-11
w | CEASE=73=0
w | CELL=-14=-6
w | CELL MY=-14=-6
w | CESE=21=0
w | CESSEZ=-14=-2
w | CESSEZ IMMEDIATEMENT=6=-1
w | CESSEZ LES=-34=-1
w | CHANGE=-63=-80
w | CHANGE MY=-11=-17
w | CHANGE THE=-23=-62
w | CHANGED=3=0
w | COMBIEN=-21=-16
w | COMMENT=9=-31
w | COMMENT CA=-53=-26
w | COMO=110=-72
w | COMO LE=69=-15
w | COMO ME=60=-6
w | COMO PARO=22=0
w | CONSENT=-49=-14
w | CONSIDER=69=-11
w | CONSIDER THIS=37=-12
w | CONTINUE=-44=-6
w | CONTINUEZ=-88=-30
w | CONTINUEZ LES=-30=0
w | COULD=-4=-42
w | COULD I=-44=-24
w | COULD YOU=22=-35
w | COUNT_OUT=-60=0
w | COUNT_OUT ME=-60=0
w | CUANTAS_VECES=29=-7
w | CUSTOMER=44=0
w | CUT_OUT=81=-2
w | CUT_OUT IT=81=-2
w | D=-36=17
w | DAMN=0=20
w | DAMN ,=15=-3
w | DAMN DONT=-28=0
w | DAMN I=65=-1
w | DAMN |=1=40
w | DAVE=-26=15
w | DE=41=-48
w | DEACTIVATE=40=0
w | DEJA=-95=-13
w | DEJA DE=46=-9
w | DEJA LA=-32=-2
w | DEJE=-78=0
w | DEJE DE=-78=0
w | DEJEN=-75=-3
w | DEJEN DE=-36=-3
w | DEJEN LA=-46=-1
w | DEJENME=-37=-5
w | DELETE=-86=-18
w | DELETE ALL=20=0
w | DELETE MY=15=-4
w | DELETE THE=-13=-13
w | DELETE THIS=-70=-2
w | DENME=29=0
w | DENME DE=29=0
w | DESABONNEZ=-19=0
w | DESOLE=14=-5
w | DESOLE ,=0=-41
w | DESOLE I=-37=-2
w | DESOLE IM=-13=-1
w | DESOLE |=1=-15
w | DETENGAN=-23=0
w | DID=-16=10
w | DID I=76=-12
w | DID THE=-58=-34
w | DID YOU=-92=15
w | DIDNT=102=-31
w | DIDNT I=67=-19
w | DILE=-5=-14
w | DINNER=-5=-46
w | DINNER AT=-5=-46
w | DIOS=-17=-13
w | DIOS LO=-17=-13
w | DISABLE=4=0
w | DISCONTINUE=107=0
w | DISCULPE=-42=15
w | DISCULPE ,=-5=-46
w | DISCULPE PLEASE=10=0
w | DISCULPE YA_NO=8=0
w | DISCULPE |=-40=-18
w | DISREGARD=-50=-2
w | DITES=-36=-26
w | DNT=60=-1
w | DO=-41=-45
w | DO I=-129=-71
w | DO NOT=-46=-93
w | DO YOU=-42=69
w | DOES=-76=34
w | DOES STOP=0=-10
w | DONE=13=0
w | DONT=21=-84
w | DONT CALL=-40=-3
w | DONT CANCEL=-18=15
w | DONT FORGET=-32=-19
w | DONT GIVE=-49=-4
w | DONT KEEP=67=-1
w | DONT KNOW=-11=0
w | DONT SEND=-33=-12
w | DONT SND=-9=-5
w | DONT STOP=-98=-5
w | DONT TET=38=-1
w | DONT TEXT=-36=-5
w | DONT TXT=36=0
w | DONT WANT=120=-31
w | DONT WORRY=-18=40
w | DONT YOU=71=-42
w | DOOR=-72=-40
w | DO_NOT_CALL=8=-1
w | DPES=-34=-1
w | DROP=-83=-1
w | DROP THE=-69=0
w | EASE=47=-1
w | EASE OFF=25=0
w | ECOUTEZ=83=-4
w | EEP=-63=-2
w | EFFACE=-74=-2
w | EFFACE LA=-40=-2
w | EKEP=-18=-11
w | EL=-122=-39
w | EL CLIENTE=-18=-59
w | EL COMPRADOR=0=-20
w | ELIMINE=3=0
w | ELIMINE MI=3=0
w | ELIMINEN=12=-1
w | ELIMINENME=41=-3
w | ELIMINENME DE=41=-3
w | ELLA=-32=-8
w | ELLE=-35=26
w | ELLE MA=-21=-2
w | ELSE=-23=0
w | EMAIL=29=-42
w | EN=-80=-12
w | ENCORE=43=-11
w | ENCORE UNE=38=-11
w | END=-28=-14
w | END MY=105=0
w | END THE=-56=-12
w | END_OF=-6=-75
w | ENLEVE=-97=-2
w | ENLEVE LA=-27=-2
w | ENLEVEZ=-33=-4
w | ENLEVEZ MON=8=-1
w | ENOUGH=66=-21
w | ENOUGH WITH=3=0
w | ENOUGH |=127=-16
w | ERASE=10=0
w | ES=-13=-55
w | ES DOMINGO=8=-45
w | ESE=-6=-68
w | ESE CLIENTE=-4=-34
w | ESROY=-2=-8
w | EST=6=-44
w | EST CE=6=-44
w | ESTA=-41=41
w | ESTA DISPONIBLE=0=55
w | ESTE=4=-4
w | ESTE NUMERO=-13=-3
w | ESTO=-28=-29
w | ESTO ES=-20=-27
w | ESTOY=-15=-13
w | ESTOY CON=-25=-12
w | ESTOY DE=-11=-25
w | ESTOY EN=-7=-5
w | ESTOY MANEJANDO=-1=-12
w | ESTOY TRABAJANDO=-15=-17
w | ETES=-1=38
w | ETES VOUS=-1=38
w | EVER=-47=-3
w | EVER TEXT=-7=-1
w | EVERY=36=-6
w | EVERY TIME=4=-4
w | EXCUSE=28=0
w | EXCUSE ME=28=0
w | FAKE=16=-5
w | FAREWELL=4=0
w | FAVOR=7=0
w | FAVOR DE=7=0
w | FICHEZ=90=-1
w | FINAL=23=-2
w | FINAL NOTICE=15=0
w | FOR=46=-81
w | FOR SHOWINGS=-3=-65
w | FOR THE=84=-32
w | FREE=40=-7
w | FULL=-78=-7
w | F_OFF=129=-12
w | GARDEZ=-11=-12
w | GARDEZ MOI=-11=-12
w | GET=54=-56
w | GET ME=-66=-43
w | GET OUT=-16=-15
w | GET_LOST=3=0
w | GET_OFF=-61=-14
w | GET_OFF ME=44=0
w | GET_OFF MY=41=0
w | GET_OFF THE=-66=0
w | GET_OUT=-4=-1
w | GET_RID=38=0
w | GET_RID OF=38=0
w | GIVE=-54=-46
w | GIVE ME=-144=-4
w | GIVE THIS=-115=-18
w | GO=94=-49
w | GO BOTHER=32=-24
w | GOD=8=-22
w | GOD BLESS=8=-22
w | GOING=-6=-1
w | GOOD=-42=3
w | GOOD AFTERNOON=1=72
w | GOOD MORNING=2=-76
w | GOOD NEWS=-26=21
w | GOODBYE=-125=-38
w | GOODBYE |=-140=-38
w | GOT=-31=-44
w | GOT A=-35=-26
w | GOT IT=-56=-5
w | GOT THIS=93=-2
w | GOT YOUR=-14=-33
w | GO_AWAY=-49=0
w | GRACIAS=-39=-4
w | GRACIAS POR=-32=-45
w | GRACIAS |=-31=7
w | GRAZIE=-66=-41
w | GUYS=4=0
w | HAD=-40=-14
w | HAD ENOUGH=4=-7
w | HALT=5=0
w | HALT ALL=4=0
w | HAPPY=-61=28
w | HAPPY THANKSGIVING=5=-30
w | HAPPY TO=-3=49
w | HAT=-60=14
w | HAT DO=8=-5
w | HAVE=-15=-14
w | HAVE A=-5=-28
w | HAVE YOU=-8=73
w | HAVENT=-66=14
w | HAVENT GOTTEN=-22=-4
w | HAY=-11=-16
w | HAY QUE=-11=-16
w | HE=-158=-101
w | HE IS=0=-3
w | HE QUIT=28=-9
w | HE SAID=0=-17
w | HE SAYS=-6=-4
w | HE STOPPED=0=-7
w | HE TOLD=-60=-10
w | HELL=-49=-50
w | HELLO=12=-6
w | HELLO ,=-26=-7
w | HELLO BRENDA=-17=44
w | HELLO I=-4=-6
w | HELLO JOHN=-19=12
w | HELLO STOP=32=-4
w | HELLO |=-18=-15
w | HELP=-38=-5
w | HEN=-7=43
w | HEN CAN=-7=43
w | HER=-42=-19
w | HERE=-34=75
w | HEY=-29=17
w | HEY JOHN=-10=7
w | HEY MIKE=-50=67
w | HEY THERE=-16=-75
w | HI=-13=49
w | HI ,=-21=-17
w | HI BRENDA=-2=3
w | HI SARAH=-26=75
w | HI THIS=-26=-19
w | HI |=5=-58
w | HIM=-15=-41
w | HIS=-12=-12
w | HOA=-8=-9
w | HOAL=5=6
w | HOLA=-17=-26
w | HOLA ,=-34=39
w | HOLA MARIA=0=28
w | HOLA SENOR=-1=6
w | HOLA THANKS=-7=-6
w | HOLA |=-32=-58
w | HOLD=-36=-45
w | HOPE=-36=-23
w | HOPE YOU=-51=-22
w | HOW=-27=-56
w | HOW AM=75=-1
w | HOW CAN=16=30
w | HOW COME=6=-42
w | HOW COMW=-37=-13
w | HOW DO=-20=-56
w | HOW LONG=-58=-5
w | HOW MUCH=-13=44
w | HTIS=34=1
w | HTIS IS=43=0
w | I=16=13
w | I ALREADY=-23=-14
w | I AM=-1=-5
w | I ANSWERED=27=-1
w | I APPRECIATE=-33=-17
w | I ASKED=-5=-28
w | I CALLED=-11=-9
w | I CAN=-71=67
w | I CANT=-5=-30
w | I CHANGED=20=-5
w | I CHOOSE=78=-40
w | I CLOSED=31=0
w | I CONSIDER=20=0
w | I DID=-53=-5
w | I DIDNT=69=-1
w | I DO=3=-5
w | I DONT=-82=-33
w | I GET=43=-5
w | I GOT=-31=-21
w | I HAD=-18=-15
w | I HATE=117=-31
w | I HAVE=18=-9
w | I HEREBY=7=-18
w | I HINK=-12=-36
w | I JUST=5=-30
w | I KEEP=-27=-3
w | I LEFT=57=0
w | I LIVE=-15=-40
w | I LOVE=-26=-3
w | I MADE=11=0
w | I MOVED=-20=17
w | I NE=-11=0
w | I NED=29=-7
w | I NEED=-66=-33
w | I NEVER=-73=6
w | I NO_LONGER=89=24
w | I ONLY=5=9
w | I OPTED_OUT=44=-4
w | I PREFER=32=-26
w | I QUIT=-46=-5
w | I REPLIED=8=0
w | I RESPECTFULLY=3=-1
w | I REVOKE=44=-17
w | I SAID=88=-15
w | I SENT=10=-29
w | I SHOULD=62=-52
w | I SHOWED=-14=-22
w | I SIAD=12=-15
w | I SID=56=-10
w | I SIGNED=-20=-18
w | I SOLD=-11=-37
w | I SPOKE=-40=-22
w | I STOPPED=-37=-23
w | I TAKE=89=-12
w | I TALKED=-18=-13
w | I TEXTED=-25=-38
w | I THINK=-39=-44
w | I THOUGHT=16=-3
w | I TOLD=-17=-26
w | I TRIED=-42=33
w | I UNSUBSCRIBED=-11=0
w | I USED=-22=-18
w | I WANT=38=-68
w | I WANT_OFF=73=-2
w | I WANT_OUT=25=-1
w | I WAS=-39=20
w | I WILL=73=-37
w | I WITHDRAW=35=-9
w | I WONT=16=38
w | I WOULD=1=-42
w | ICI=-24=-14
w | ICI MARC=-24=-14
w | ID=-55=46
w | ID HATE=-105=-1
w | ID LIKE=78=-13
w | ID LKE=44=0
w | ID LOVE=-1=43
w | ID RATHER=41=-1
w | IF=-35=3
w | IF I=-22=-1
w | IF THIS=-11=-35
w | IF YOU=-5=16
w | IGNORE=-59=-34
w | IGNORE MY=-28=-1
w | IL=-24=40
w | IL EST=17=-10
w | IL FAUT=-52=-27
w | IL NE=-25=-3
w | ILL=-110=-71
w | ILL RESPOND=-4=-10
w | ILL STOP_BY=-1=-45
w | ILL TAKE=-82=-2
w | ILS=-8=-15
w | ILS NE=-8=-15
w | IM=35=11
w | IM <NUMBER>=32=-72
w | IM A=36=33
w | IM ALL=-2=-41
w | IM AT=2=9
w | IM DONE=-51=-34
w | IM DRIVING=-31=-29
w | IM FRUSTRATED=-21=-86
w | IM GETTING=-72=-5
w | IM GOOD=16=-6
w | IM IN=43=-36
w | IM NEW=-1=-12
w | IM NOT=28=-67
w | IM NO_LONGER=-11=0
w | IM ON=16=0
w | IM OUT=-45=-26
w | IM OVER=109=-33
w | IM RETIRED=32=13
w | IM SICK_OF=10=-1
w | IM SO=-67=-9
w | IM STILL=-25=0
w | IM TIRED_OF=24=0
w | IM WITH=-17=-48
w | IS=-112=-72
w | IS <NUMBER>=-52=67
w | IS IT=0=-116
w | IS STOP=1=-35
w | IS THAT=-1=-46
w | IS THE=-18=-30
w | IS THIS=-92=-93
w | IT=1=25
w | IT HAS=20=-17
w | IT SAYS=-11=-25
w | ITS=47=101
w | ITS <NUMBER>=39=-43
w | ITS A=-34=19
w | ITS ABOUT=44=-16
w | ITS SUNDAY=-20=-64
w | IVE=26=-36
w | IVE BEEN=21=-37
w | IVE HAD=7=-29
w | J=-60=1
w | J AI=-56=8
w | J AIMERAIS=22=-5
w | JE=14=-31
w | JE CONDUIS=-11=-22
w | JE M=-31=-37
w | JE N=-15=-7
w | JE NE=-10=-8
w | JE PEUX=-15=35
w | JE RECOIS=39=0
w | JE SUIS=-32=0
w | JE VEUX=67=-16
w | JE VOUDRAIS=37=0
w | JE VOUS=81=-24
w | JIM=-98=-22
w | JOHN=12=-33
w | JOHN ,=48=-16
w | JUST=-25=-24
w | KAREN=-32=-2
w | KEEP=-24=-6
w | KEEP ME=19=0
w | KEEP MY=31=0
w | KEEP TEXTING=-41=0
w | KEEP THEM=-2=-7
w | KESS=-67=0
w | KICK=56=0
w | KICK ROCKS=56=0
w | KINDLY=14=-29
w | KINDLY NO=-11=-3
w | KINDLY NO_MORE=-8=0
w | KINDLY QUIT=49=0
w | KINDLY REMOVE=18=0
w | KINDLY STOP=-41=-1
w | KINDLY TURN_OFF=4=-9
w | KNOCK_OFF=51=0
w | KNOCK_OFF IT=51=0
w | L=-85=-67
w | L ACHETEUR=-47=-38
w | LA=-30=43
w | LA PROPRIETE=-3=36
w | LAISSE=-72=-34
w | LAISSE LA=-21=-32
w | LAISSEZ=-11=-65
w | LARGUENSE=7=0
w | LAST=-54=-15
w | LAST TIME=8=-2
w | LAST WARNING=13=-2
w | LAST YEAR=-53=-10
w | LAY_OFF=26=0
w | LE=-95=56
w | LE CLIENT=-23=-11
w | LE PUEDO=-8=25
w | LE VENDEUR=-9=15
w | LEAD=-69=-20
w | LEAD IS=-23=-12
w | LEAD MOVED=-17=-2
w | LEADS=104=0
w | LEASE=49=0
w | LEAVE=45=-28
w | LEAVE ME=64=-8
w | LEAVE_ALONE=64=-1
w | LEAVE_ALONE ME=68=-1
w | LEAVING=-33=14
w | LENDER=-14=-7
w | LES=148=31
w | LES PEDI=63=-3
w | LESS=-25=-49
w | LET=4=18
w | LET ME=-45=28
w | LET THIS=55=-2
w | LISA=-95=-33
w | LIST=17=-3
w | LISTEN=-58=-12
w | LISTEN ,=-7=-33
w | LISTEN |=-56=-1
w | LLAME=-30=-23
w | LLAME A=-30=-23
w | LOL=37=11
w | LOL ,=-7=-33
w | LOL PLZ=39=0
w | LOL |=-3=47
w | LOOK=32=-2
w | LOS=77=-25
w | LOS VOY=30=-5
w | LOSE=-50=-30
w | LOSE_NUMBER=61=-4
w | LOSE_NUMBER MY=22=-4
w | LOVE=-71=-54
w | LOVE YOU=-15=-54
w | MAKE=98=-43
w | MAKE IT=22=-2
w | MARIA=-46=-3
w | MARIA SAID=-23=0
w | MAUVAIS=12=-1
w | MAUVAIS NUMERO=12=-1
w | MAY=72=-5
w | MAY I=72=-5
w | ME=57=-29
w | ME LLAMO=-17=12
w | MERCI=-31=-35
w | MERCI ,=16=-6
w | MERCI BEAUCOUP=-25=-17
w | MERCI D=-31=-57
w | MERCI DE=40=-28
w | MERCI |=-62=-60
w | MESSAGE=-50=-17
w | MI=-26=-24
w | MI ESPOSA=-7=-10
w | MIKE=-29=-106
w | MIKE ,=-2=-26
w | MIKE I=-24=-24
w | MIKE SAID=-7=-3
w | MIKE |=-36=-49
w | MIREN=32=-3
w | MON=-19=-51
w | MON MARI=-14=-45
w | MOST=-21=28
w | MOST OF=-21=28
w | MOVE=-55=-17
w | MOVE MY=-55=-17
w | MRS=-12=-1
w | MRS LE=-12=-1
w | MSG=-12=0
w | MUCHAS=-26=-42
w | MUCHAS GRACIAS=-26=-42
w | MUTE=-47=-7
w | MY=-7=30
w | MY ASSISTANT=28=23
w | MY BBOSS=8=-2
w | MY BOSS=-7=-3
w | MY BROKER=54=-1
w | MY BUYERS=-22=-10
w | MY CLIENT=11=-28
w | MY EX=-44=-10
w | MY HUSBAND=-35=-5
w | MY KIDS=9=-43
w | MY LAST=-29=-30
w | MY LICENSE=20=0
w | MY MOTHER=-24=0
w | MY NAME=7=-67
w | MY NEW=-32=-11
w | MY NUMBER=-47=-14
w | MY PHONE=-40=-3
w | MY SISTER=-45=0
w | MY TEAM=3=-17
w | MY WIFE=6=-17
w | N=-61=-20
w | N ARRETEZ=-35=0
w | N ENVOYEZ=-7=-4
w | NE=71=-12
w | NE M=-9=0
w | NE ME=51=0
w | NE TEXTE=-11=0
w | NED=-35=-25
w | NEED=-73=-99
w | NEED TO=-44=-34
w | NEVER=48=-7
w | NEVER SEND=-31=-1
w | NEVER TEXT=22=0
w | NEW=35=-31
w | NEW OWNER=40=-5
w | NEW PHONE=6=-30
w | NICE=-9=-27
w | NO=-43=6
w | NO ,=67=20
w | NO DEJEN=-46=-5
w | NO DESEO=-68=-1
w | NO DONT=54=-5
w | NO HARD=34=4
w | NO I=-40=-1
w | NO IDEA=-7=-37
w | NO IDEEA=-6=-32
w | NO LE=-5=-6
w | NO LEADS=-42=-4
w | NO MANDE=-49=-1
w | NO MANDEN=-40=-2
w | NO ME=-57=-13
w | NO MESSAGES=7=-3
w | NO MO=29=0
w | NO MOAR=118=-8
w | NO MOE=22=-1
w | NO MOLESTEN=40=-1
w | NO MOORE=43=0
w | NO MOR=97=-1
w | NO MRE=8=0
w | NO NE=0=43
w | NO NEED=18=29
w | NO NO=-42=-9
w | NO PAREN=-111=-16
w | NO QUIERO=-5=-12
w | NO RESPONSE=-46=-5
w | NO SE=1=-11
w | NO TEXT=95=0
w | NO TEXTS=113=-4
w | NO THANK=-50=0
w | NO THANKS=-45=0
w | NO |=-79=-2
w | NOBODY=32=-1
w | NON=-22=-26
w | NON MERCI=9=-1
w | NON |=-72=-1
w | NONE=-5=-7
w | NONE OF=32=-2
w | NOPE=-42=-43
w | NOS=-38=39
w | NOT=-99=-62
w | NOT ANY=-102=0
w | NOT IN=92=0
w | NOT INTERESTED=-12=-1
w | NOT NOW=-100=-3
w | NOT SUE=-32=0
w | NOT SURE=-23=-8
w | NOT THIS=-59=0
w | NOT TONIGHT=-3=-1
w | NOT WANTED=62=-2
w | NOTHING=-33=-22
w | NOTHING ELSE=28=-7
w | NOTHING PERSONAL=-21=-6
w | NOTHING YET=-62=-27
w | NOW=82=-5
w | NO_FURTHER=-69=-61
w | NO_LONGER=79=42
w | NO_LONGER WANT=-29=0
w | NO_MAS=50=-12
w | NO_MAS MENSAJE=19=0
w | NO_MAS MENSAJES=13=0
w | NO_MORE=-50=-21
w | NO_MORE CALLS=-13=0
w | NO_MORE EXTENSIONS=-50=-7
w | NO_MORE LEADS=-27=-1
w | NO_MORE MESSAGES=-55=-3
w | NO_MORE MSGS=-8=0
w | NO_MORE OF=41=0
w | NO_MORE SHOWINGS=-2=13
w | NO_MORE TEXT=30=0
w | NO_MORE TEXTS=49=-3
w | NO_MORE TXTS=8=0
w | NO_MORE |=202=-7
w | NUMBER=-49=-9
w | NUMERO=-13=-3
w | NUMERO EQUIVOCADO=-13=-3
w | NUNCA=12=0
w | NUNCA ME=12=0
w | OF=-64=6
w | OF COURSE=-31=15
w | OFF=-23=-59
w | OFF |=-38=0
w | OIGA=66=-7
w | OIGA PAREN=11=0
w | OK=-49=0
w | OK ,=-14=-19
w | OK STOP=36=0
w | OK |=-13=26
w | OKAY=62=-13
w | OKAY STOP=17=-3
w | OMG=-89=-25
w | OMG ,=-12=17
w | OMG |=24=-57
w | ON=51=-65
w | ON NE=12=0
w | ONE=32=-37
w | ONLY=-22=-76
w | ONLY TEXT=-16=0
w | OOIGA=3=0
w | OOPS=-69=-35
w | OPT=64=-44
w | OPT ME=-12=-21
w | OPTING_OUT=10=0
w | OPTION=-53=-9
w | OPT_OUT=-70=-1
w | OPT_OUT ME=43=-1
w | OTRA=104=-7
w | OTRA VEZ=104=-7
w | OUI=-75=30
w | OUR=40=-61
w | OUR OFFICE=-30=-3
w | OUT=-123=-40
w | OWNER=-48=-81
w | P=-2=-6
w | P |=-2=-6
w | PARA=-65=-42
w | PARE=91=-2
w | PAREN=-17=-3
w | PAS=-135=-32
w | PAS DE=-67=-2
w | PAS ON=-7=-3
w | PAUSE=-5=-73
w | PER=58=-3
w | PEUX=-43=-36
w | PEUX TU=-43=-36
w | PICK=-10=-23
w | PISS_OFF=45=0
w | PIT=-108=-57
w | PLEAS=14=-38
w | PLEAS REMOVE=11=0
w | PLEAS STOP=62=0
w | PLEASE=-53=-18
w | PLEASE ,=-65=0
w | PLEASE CALL=-74=-6
w | PLEASE CANCEL=-14=-3
w | PLEASE CEASE=32=0
w | PLEASE CONFIRM=18=-7
w | PLEASE CONTINUE=-23=0
w | PLEASE DISCONTINUE=53=-1
w | PLEASE DO=-35=-1
w | PLEASE DONT=-64=15
w | PLEASE EMAIL=-55=-20
w | PLEASE ERASE=-21=-10
w | PLEASE FIX=-65=-43
w | PLEASE GET=-37=-17
w | PLEASE HAVE=-27=-7
w | PLEASE KEEP=-41=-1
w | PLEASE NEVER=-66=-2
w | PLEASE NO=-12=-1
w | PLEASE NO_MORE=7=-1
w | PLEASE OPT_OUT=-17=-2
w | PLEASE PROCESS=62=-1
w | PLEASE QUIT=48=-15
w | PLEASE REMOVE=-16=-7
w | PLEASE STO=-13=-9
w | PLEASE STOP=55=-15
w | PLEASE STOP_AT=11=-4
w | PLEASE SWITCH=4=0
w | PLEASE TAKE_OFF=-47=-23
w | PLEASE TURN_OFF=24=-1
w | PLEASE UNSUBSCRIBE=18=0
w | PLS=11=-68
w | PLS CANCEL=29=-1
w | PLS DO=-22=-3
w | PLS DONT=-92=0
w | PLS NEVER=-3=-3
w | PLS QUIT=-7=0
w | PLS REMOVE=-40=-5
w | PLS STOP=-70=-1
w | PLS STP=75=-1
w | PLS TAKE_OFF=5=0
w | PLU=45=-19
w | PLUS=-41=-81
w | PLUS D=-40=-54
w | PLUS DE=-48=-17
w | PLZ=55=-19
w | PLZ DONT=8=-1
w | PLZ END=36=0
w | PLZ NO=20=-4
w | PLZ NO_MORE=-18=-4
w | PLZ REMOVE=34=-1
w | PLZ STOP=-27=-2
w | PLZ TAKE_OFF=36=-1
w | PLZ UNSUBSCRIBE=-53=-1
w | POR=-94=-8
w | POR QUE=-94=-8
w | POR_FAVOR=34=-1
w | POURQUOI=3=-2
w | POURQUOI JE=-9=-2
w | POUVEZ=-5=-64
w | POUVEZ VOUS=-5=-64
w | PREFER=70=-18
w | PULL=-46=22
w | PULL THE=-44=-9
w | PUT=-16=-77
w | PUT ME=39=-17
w | PUT THIS=18=-7
w | QUE=-8=100
w | QUE TENGA=-20=-31
w | QUEL=-14=35
w | QUI=11=-23
w | QUIERO=-71=-26
w | QUIERO MAS=-86=-8
w | QUIT=-56=-8
w | QUIT IT=-61=0
w | QUIT NOW=8=0
w | QUIT |=-60=0
w | QUITA=-16=-2
w | QUITEN=-17=-1
w | QUITEN LA=-31=-1
w | QUITENME=19=-1
w | QUITENME DE=74=-1
w | QUIT_CLAIM=-6=-10
w | QUOI=60=-12
w | QUOI FAIRE=60=-12
w | RATES=5=-26
w | RATES ARE=5=-26
w | REALLY=44=-2
w | REASSIGNED=-25=-25
w | RECIBI=-22=20
w | RECIBI SU=-22=20
w | REGARDS=17=-41
w | REGARDS ,=15=-40
w | REMETTEZ=-45=-18
w | REMETTEZ MOI=-45=-18
w | REMOVA=-21=-1
w | REMOVA ME=4=0
w | REMOVAL=-97=-5
w | REMOVE=-52=-53
w | REMOVE ALL=13=0
w | REMOVE IT=72=-1
w | REMOVE ME=-32=-2
w | REMOVE MY=-46=0
w | REMOVE THE=-31=-41
w | REMOVE THIS=21=-2
w | REMOVE |=183=-2
w | REMOVED=23=-8
w | REPLY=-96=-42
w | REPLY NO=-56=0
w | REPLY STOP=-44=0
w | REPORT=-25=-20
w | REPORTED=14=-10
w | RESPUESTA=67=-16
w | RETIREZ=-46=-1
w | RETIREZ MOI=21=-1
w | RMV=6=0
w | RPELY=-58=0
w | RUNNING=-11=40
w | SALUDOS=-19=-3
w | SALUDOS ,=-20=-1
w | SALUDOS |=-33=12
w | SAQUEN=-9=0
w | SAQUENME=68=0
w | SCRAM=5=0
w | SED=-16=-1
w | SEE=72=-39
w | SEE YOU=-80=-25
w | SEKLER=-37=22
w | SELLER=-52=-84
w | SELLERS=-11=16
w | SEND=-13=-23
w | SEND ME=-80=-10
w | SEND MY=21=-2
w | SENT=-2=3
w | SENT FROM=0=-10
w | SERIOUSLY=4=9
w | SERIOUSLY ,=29=21
w | SERIOUSLY |=-43=0
w | SET=-19=-50
w | SHE=-37=-43
w | SHE ASID=-59=-5
w | SHE DOESNT=-10=-1
w | SHE SAID=-39=-5
w | SHE STOPPED=-1=-3
w | SHE UNSUBSCRIBED=-17=-2
w | SHOULD=-46=18
w | SHOULD I=-13=28
w | SHUT=80=-2
w | SHUT_UP=-89=-7
w | SI=-104=42
w | SI ,=-42=61
w | SI QUERO=-23=-37
w | SI QUIERO=-13=-19
w | SIGAN=-61=-25
w | SIGAN MANDANDO=-39=-4
w | SKIP=-36=-29
w | SKIP THIS=-21=-13
w | SMH=-27=-35
w | SMH ,=-33=10
w | SMH |=-38=-33
w | SNOOZE=-18=-11
w | SO=66=-19
w | SO LONG=9=-1
w | SO SICK_OF=13=-2
w | SOLD=-58=-32
w | SOLD |=-47=-28
w | SON=5=-34
w | SON LAS=-3=-34
w | SOP=110=-23
w | SORRY=-7=23
w | SORRY ,=-23=-18
w | SORRY I=-21=-9
w | SORRY THAT=-13=13
w | SORRY TO=-45=-59
w | SORRY |=17=0
w | SORS=45=-45
w | SOTO=57=-16
w | SOY=-21=-51
w | SOY JUAN=-18=-59
w | STAHP=101=-3
w | STEVE=25=-2
w | STICK=1=-38
w | STILL=-72=8
w | STILL INTERESTED=-11=10
w | STO=83=-22
w | STOOP=5=-34
w | STOOP THE=2=-13
w | STOP=92=-66
w | STOP ,=123=-7
w | STOP ALL=74=0
w | STOP ALREADY=9=0
w | STOP CALLING=-29=0
w | STOP CONTACTING=31=0
w | STOP EMAILS=-10=0
w | STOP ENDING=-31=0
w | STOP FOR=21=-5
w | STOP HARASSING=20=0
w | STOP I=76=0
w | STOP IT=-4=-1
w | STOP LEADS=-12=0
w | STOP MY=82=0
w | STOP NOW=8=0
w | STOP OR=36=0
w | STOP PLEASE=28=0
w | STOP PLS=28=0
w | STOP SENDIN=3=0
w | STOP SENDING=-64=-1
w | STOP TEXTING=-55=-1
w | STOP THANK=4=0
w | STOP THE=-2=-6
w | STOP THIS=29=0
w | STOP TO=-41=0
w | STOP TODAY=16=0
w | STOP TXTING=22=0
w | STOP WAS=-78=-1
w | STOP |=373=-8
w | STOPP=15=0
w | STOPP TEXTING=39=0
w | STOPP |=81=0
w | STOP_AT=53=-25
w | STOP_BY=-15=-28
w | STP=147=-5
w | STP IT=27=0
w | STP TEXTING=30=0
w | STRIKE=-42=-47
w | SUE=-66=-9
w | SUPPORT=14=-21
w | SUPPRIMEZ=40=-1
w | SUPPRIMEZ MOI=26=-1
w | SURE=-21=-25
w | SWITCH=-16=-25
w | SWITCH MY=-16=-25
w | TAE=52=-8
w | TAE ME=52=-8
w | TAHT=-43=-4
w | TAK=69=-3
w | TAK ME=69=-3
w | TAKE=-12=-94
w | TAKE ME=-1=-84
w | TAKE OUT=-18=-19
w | TAKE THE=-63=-8
w | TAKE_OFF=-118=-33
w | TAKE_OFF IT=-80=0
w | TAKE_OFF ME=46=-3
w | TAKE_OFF MY=-72=0
w | TAKE_OFF THE=-13=-28
w | TAKE_OFF THIS=35=0
w | TAKE_OFF US=98=0
w | TALE=44=-36
w | TANKS=-8=25
w | TCPA=23=0
w | TEHY=-55=-25
w | TEL=-4=-1
w | TELL=-121=11
w | TELL HIM=-10=-3
w | TELL MOM=-12=0
w | TELL MY=-26=-1
w | TELL THE=-64=-6
w | TENANT=-14=-48
w | TENGO=7=-30
w | TENGO <NUMBER>=5=-28
w | TEX=-54=0
w | TEXT=-106=-46
w | TEXT ME=-112=-33
w | TEXT STOP=-25=-3
w | TEXTING=68=-15
w | TEXTS=45=0
w | THANK=-117=-19
w | THANK FOR=-1=-9
w | THANK YOU=-104=-17
w | THANKS=-91=8
w | THANKS ,=31=-43
w | THANKS FOR=-69=22
w | THANKS |=-61=-1
w | THAT=-42=55
w | THAT LEAD=-10=-10
w | THAT ONE=-5=29
w | THAT WAS=-5=-67
w | THATS=67=-33
w | THATS ENOUGH=-15=-33
w | THE=-54=92
w | THE AGENT=-16=-18
w | THE BUYER=-19=-6
w | THE BUYERS=20=-17
w | THE HOA=-21=5
w | THE LADY=-22=-12
w | THE LAST=15=-63
w | THE LEAD=-83=-2
w | THE LEADS=-21=15
w | THE MARKET=10=-59
w | THE NUMBER=-11=-1
w | THE ROOF=-1=46
w | THE SCHOOL=-24=-29
w | THE SELLER=1=4
w | THE SELLERS=-4=-30
w | THE STOP=75=-51
w | THE TENANT=-16=-2
w | THE WEBSITE=-30=8
w | THEE=15=-5
w | THERE=61=-49
w | THERE IS=61=-49
w | THERES=11=74
w | THESE=-19=-45
w | THESE ALERTS=9=0
w | THESE ARE=-1=-42
w | THESE TEXTS=-8=-1
w | THEY=-27=-92
w | THEY DONT=-25=-6
w | THEY HAVE=-42=-11
w | THEY REMOVED=-4=-7
w | THEY TOLD=23=-22
w | THEY WANT=0=-14
w | THEY WILL=-6=-6
w | THIS=-33=-65
w | THIS BUYER=-9=-1
w | THIS IS=64=-61
w | THIS ISNT=-121=-40
w | THIS LEAD=-35=-3
w | THIS NUMBER=-55=-7
w | THIS ONE=-57=-27
w | THIS PHONE=32=-5
w | THOUGHT=25=-1
w | THOUGHT I=25=-1
w | THS=-33=-2
w | THS IS=12=0
w | THS LEAD=-33=0
w | THSI=10=0
w | THWSE=23=0
w | THWSE TEXTS=23=0
w | THX=18=-21
w | TIHS=41=0
w | TIS=-27=-14
w | TIS IS=-11=-11
w | TKE=75=-17
w | TKE ME=58=-8
w | TKE MY=30=0
w | TO=-80=-11
w | TO STOP=-52=0
w | TOM=-76=-31
w | TOO=-35=-59
w | TOO MANY=-12=-13
w | TOP=12=-43
w | TOP TEXTING=17=-7
w | TRIED=-9=14
w | TRUCK=-94=-116
w | TRUCK STOP=-87=-85
w | TURN_OFF=64=-2
w | TXT=-36=-32
w | TXT STOP=-11=-8
w | U=86=-48
w | UGH=5=-12
w | UGH ,=10=-24
w | UGH I=40=-1
w | UGH |=-37=6
w | ULTIMA=49=-6
w | ULTIMA VEZ=49=-6
w | UN=34=-5
w | UNDO=-53=-1
w | UNFORTUNATELY=-16=54
w | UNSUBCRIBE=11=0
w | UNSUBCRIBE ME=-15=0
w | UNSUBSCRIBE=16=-6
w | UNSUBSCRIBE FOR=36=0
w | UNSUBSCRIBE ME=6=-3
w | UNSUBSCRIBE |=104=-1
w | UNSUBSCRIBED=18=-1
w | UNSUBSCRIE=8=0
w | UNWANTED=37=0
w | UNWANTED MESSAGES=19=0
w | UPDATE=-26=-31
w | UPDATE MY=-6=-12
w | USE=-34=-4
w | USE EMAIL=27=0
w | V=4=-6
w | V |=4=-6
w | VAYANSE=24=0
w | VERY=37=0
w | VEUILLEZ=92=-10
w | VEUILLEZ CESSER=6=0
w | VEUILLEZ NE=25=0
w | VEUILLEZ RETIRER=-15=-4
w | VOUS=28=-3
w | VOY=32=-8
w | VOY A=41=-88
w | VUS=4=0
w | WANT=18=28
w | WANT NOTHING=40=-9
w | WANT TO=-37=30
w | WANTED=-4=23
w | WAS=-82=-36
w | WAT=31=-6
w | WE=-39=-65
w | WE ARE=32=-33
w | WE CANCELLED=-66=-4
w | WE CLOSED=18=-39
w | WE DO=-23=-11
w | WE DONT=-33=-42
w | WE GOT=-9=-73
w | WE HAVE=12=46
w | WE LOST=-10=12
w | WE MERGED=31=-1
w | WE NO_LONGER=-41=-3
w | WE WANT=-61=-13
w | WE WOULD=-17=-2
w | WELCOME=-97=0
w | WELL=-66=-61
w | WELL BE=-39=0
w | WERE=0=-54
w | WERE AT=19=-15
w | WERE DONE=-44=-17
w | WERE STOPPING=-17=-20
w | WEVE=-5=-1
w | WHAT=38=25
w | WHAT ARE=-1=52
w | WHAT DID=57=-27
w | WHAT DO=32=-41
w | WHAT IF=-27=-1
w | WHAT IS=-9=-83
w | WHAT SHOULD=-30=-19
w | WHAT THE=15=-24
w | WHAT TIME=-32=36
w | WHATS=-32=-53
w | WHATS THE=43=-86
w | WHATS YOUR=-9=53
w | WHAY=-2=-15
w | WHE=-10=-1
w | WHEM=15=-3
w | WHEN=-4=7
w | WHEN ARE=37=-48
w | WHEN CAN=-10=20
w | WHEN I=-66=-81
w | WHEN WILL=33=-10
w | WHERE=-38=-73
w | WHERE DO=-30=-24
w | WHICH=-10=50
w | WHO=-60=-116
w | WHO DO=-28=-15
w | WHO GAE=-14=-1
w | WHO IS=8=-14
w | WHY=-16=-60
w | WHY AM=-55=-3
w | WHY ARE=14=-6
w | WHY DID=-51=-15
w | WHY DO=41=-12
w | WHY HAVENT=70=-7
w | WHY IS=63=-15
w | WIKL=-23=-1
w | WILL=-81=-28
w | WILL YOU=3=38
w | WISH=22=-1
w | WITH=75=-49
w | WONT=-67=-48
w | WONT BE=14=-33
w | WOULD=-23=39
w | WOULD YOU=5=39
w | WOW=21=15
w | WOW ,=21=-2
w | WOW ANOTHER=89=-1
w | WOW |=-35=17
w | WRONG=63=-22
w | WRONG NUMBER=-15=-20
w | WRONG PERSON=20=0
w | YA=35=8
w | YA DEJE=4=-1
w | YA DEJEN=8=-3
w | YA ESTOY=4=29
w | YA LES=49=-15
w | YA ME=24=-36
w | YA SE=-45=41
w | YA_NO=39=-69
w | YA_NO HAY=-101=-13
w | YA_NO MAS=80=0
w | YA_NO ME=27=-2
w | YA_NO QUIERE=-91=-22
w | YA_NO QUIEREN=-37=-32
w | YA_NO SOY=81=-2
w | YES=-42=38
w | YES ,=-9=-53
w | YES I=83=-3
w | YES IT=-11=60
w | YES PLEASE=32=-5
w | YES STOP=82=0
w | YESTERDAY=-21=-1
w | YHIS=-59=-14
w | YO=1=-10
w | YO NO=-11=-9
w | YOU=34=19
w | YOU ARE=39=-53
w | YOU ASKED=-2=55
w | YOU CAN=14=-2
w | YOU DO=21=-3
w | YOU HAE=-8=-1
w | YOU HAVE=-19=-45
w | YOU HAVW=3=0
w | YOU MAY=-46=-5
w | YOU NO_LONGER=6=-2
w | YOU WILL=-37=-13
w | YOULL=-8=-8
w | YOUR=-65=-138
w | YOUR MESSAGE=-7=0
w | YOUR NUMBER=-41=-4
w | YOUR TEXTS=16=-6
w | YOURE=8=-91
w | YOURE HARASSING=8=0
w | YOUVE=-20=-12
w | YOUVE BEEN=-33=-1
w | ZILLOW=-9=-1
w | ZILLOW WOULDNT=-9=-1`;
