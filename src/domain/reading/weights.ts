// Made by scripts/train-reading.mjs from scripts/reading/: not written by hand, and not to be edited.
// Each line: a feature, its weight for a wish to be left alone, and for an answer to a buyer, in hundredths; first the bias.
export const WEIGHTS_MADE_FROM = "64c9df73e0ed2edcbced17436f8b7d890ae91884aa99332b68100fad48c000bc";
export const WEIGHTS = `=-37=49
b already already=-25=-18
b already answer=-11=-9
b already ask=52=-3
b already call=5=-5
b already cease=-35=-44
b already done=48=-1
b already gotOff=-26=-10
b already help=10=14
b already i=35=-19
b already me=-25=-53
b already meet=-4=63
b already more=29=-5
b already not=16=-16
b already now=-2=-19
b already please=98=-4
b already receive=51=-12
b already remove=-45=-20
b already said=87=-11
b already still=43=0
b already tale=-42=-10
b already text=-30=-12
b already these=4=72
b already they=29=-31
b already time=-30=0
b already toText=-19=-29
b already unsubscribe=37=0
b already want=-35=10
b already you=45=-3
b annoyance receive=57=0
b annoyance text=5=-1
b annoyance these=77=-1
b answer already=39=-1
b answer auto=-14=-23
b answer bit=28=0
b answer cease=-105=-30
b answer email=-13=0
b answer fine=-95=-11
b answer help=-2=-23
b answer i=34=-30
b answer if=-10=-7
b answer lead=-37=-4
b answer list=55=0
b answer me=-9=-23
b answer more=61=-2
b answer not=-57=-2
b answer nothing=14=-3
b answer now=31=-7
b answer please=-40=-3
b answer text=56=-24
b answer these=34=-9
b answer they=-115=-23
b answer time=-28=5
b answer unsubscribe=-37=0
b answer visit=-26=-2
b answer yes=-4=-40
b answer you=25=29
b ask already=88=-2
b ask annoyance=9=-1
b ask can=-21=13
b ask cease=68=-76
b ask done=-4=-83
b ask help=-4=41
b ask house=-2=24
b ask i=11=-16
b ask if=-21=-1
b ask me=51=-72
b ask meet=13=-80
b ask more=-30=-13
b ask not=29=-31
b ask now=-8=-6
b ask remove=-50=-6
b ask said=-31=-26
b ask sayStop=6=33
b ask tale=-16=-12
b ask text=31=0
b ask these=-40=-31
b ask they=92=33
b ask time=25=-73
b ask want=-37=-43
b ask you=12=13
b auto already=25=0
b auto answer=-45=-52
b auto auto=-15=-20
b auto can=-15=-4
b auto cease=74=-1
b auto done=-7=13
b auto i=-11=-7
b auto if=-8=-7
b auto me=82=-8
b auto not=-1=-13
b auto now=34=33
b auto please=35=-1
b auto said=-45=-52
b auto tale=29=-11
b auto text=11=-50
b auto time=5=-35
b away bit=24=0
b away list=24=0
b away me=48=-87
b away not=-67=0
b away now=17=-10
b away please=57=-3
b away these=2=-30
b away they=31=-35
b away time=-28=-20
b away you=-25=28
b back i=-74=29
b back me=-28=-6
b back number=40=-1
b back these=52=-45
b back they=-44=-86
b back time=-7=-60
b bit already=15=-1
b bit back=21=-5
b bit done=49=-14
b bit keep=21=-5
b bit lead=5=-1
b bit me=8=-36
b bit now=12=-20
b bit out=-10=-45
b bit please=34=-31
b bit text=9=-4
b bit these=91=-63
b bit they=-26=-2
b bit time=-1=-31
b bit you=52=2
b call already=-17=-5
b call fine=52=16
b call me=-14=-51
b call more=-17=-5
b call not=-9=-5
b call please=-13=0
b call these=-59=-14
b call they=19=-18
b call you=-59=5
b can answer=-12=-85
b can auto=-2=-27
b can away=-30=29
b can bit=-36=15
b can call=43=-57
b can cease=-39=-3
b can deal=-2=18
b can done=-41=-1
b can email=-35=43
b can help=-47=41
b can i=-31=-31
b can meet=55=-60
b can miss=-6=-10
b can more=-20=-15
b can not=-83=-22
b can receive=-45=-21
b can remove=-1=7
b can report=15=-16
b can said=-10=0
b can terms=-14=-15
b can text=-7=-55
b can these=19=-78
b can toText=66=-55
b can unsubscribe=-91=-24
b can want=-11=2
b can you=-55=10
b cease already=40=-25
b cease annoyance=9=-1
b cease answer=-36=-1
b cease ask=-48=0
b cease call=-64=-10
b cease can=16=32
b cease cease=-55=-29
b cease deal=-4=-43
b cease done=73=-8
b cease email=-86=-23
b cease help=30=31
b cease i=75=-103
b cease if=64=-12
b cease last=1=-18
b cease laugh=6=-3
b cease lead=-15=0
b cease list=70=0
b cease me=42=-14
b cease more=84=-12
b cease not=12=-21
b cease now=111=-26
b cease please=27=-54
b cease receive=-111=-1
b cease remove=6=-1
b cease report=10=0
b cease said=64=-3
b cease swear=7=-19
b cease tale=-85=-53
b cease text=26=-6
b cease these=24=-70
b cease they=16=-91
b cease time=75=-45
b cease toText=12=-36
b cease unsubscribe=-40=0
b cease want=62=-50
b cease you=-57=39
b deal already=-47=-16
b deal answer=-2=-35
b deal cease=-47=-7
b deal deal=-14=-75
b deal gone=-5=-17
b deal gotOff=-10=-23
b deal i=49=5
b deal me=-36=-6
b deal money=-16=23
b deal more=-14=36
b deal now=-44=35
b deal please=-65=-10
b deal remove=29=-10
b deal said=-2=-35
b deal tale=-1=-54
b deal text=-32=16
b deal time=-36=30
b deal trade=-18=-7
b done annoyance=93=-15
b done auto=-20=-7
b done away=-34=-3
b done cease=23=-21
b done done=-33=-27
b done fedUp=-38=-15
b done fine=-62=5
b done gone=-53=-43
b done gotOff=-108=-37
b done greet=7=0
b done help=0=8
b done house=-5=-31
b done i=-1=6
b done if=5=-1
b done lead=-3=0
b done me=-55=-44
b done not=28=-23
b done now=-21=-2
b done out=-36=-43
b done please=-47=4
b done receive=-11=-33
b done report=34=-9
b done said=-15=-9
b done tale=-54=-35
b done these=-3=-49
b done toText=31=-25
b done you=-50=33
b email already=-14=-1
b email bit=-63=-3
b email fine=87=-10
b email list=-63=-3
b email me=57=-20
b email now=-11=-1
b email please=-8=-7
b email you=-39=58
b fedUp already=-16=-23
b fedUp cease=54=-21
b fedUp i=22=-4
b fedUp please=16=0
b fedUp these=45=15
b fedUp they=29=-4
b fine already=5=-1
b fine answer=-36=-9
b fine ask=-20=0
b fine away=31=-3
b fine cease=81=-20
b fine deal=-5=-47
b fine email=77=14
b fine fine=-50=-29
b fine i=35=-3
b fine lead=-95=-5
b fine me=2=-4
b fine meet=-7=43
b fine more=32=-1
b fine not=24=-1
b fine now=-3=-1
b fine please=-14=-8
b fine receive=11=-22
b fine tale=6=26
b fine text=-115=-5
b fine they=-72=-15
b fine time=-24=13
b fine want=-30=-1
b fine you=-17=-18
b gone already=-7=-20
b gone auto=-22=-12
b gone last=-7=-20
b gone me=51=25
b gone nothing=-12=2
b gone now=-15=36
b gone out=-7=-27
b gone text=-27=-1
b gone these=-12=-4
b gone you=-3=72
b gotOff already=68=-2
b gotOff call=-2=-3
b gotOff done=19=0
b gotOff i=-2=-4
b gotOff me=10=-24
b gotOff now=30=-1
b gotOff please=-27=-7
b gotOff receive=-12=-1
b gotOff tale=28=-24
b gotOff these=-88=-37
b gotOff they=75=-12
b gotOff time=4=-48
b gotOff toText=-25=-2
b gotOff you=-21=-2
b greet already=-15=-3
b greet away=66=-5
b greet cease=117=-10
b greet i=2=-13
b greet if=-14=-7
b greet kin=-2=30
b greet more=68=-1
b greet not=46=-4
b greet please=85=-17
b greet remove=21=-7
b greet these=-9=-7
b greet time=-22=15
b greet unsubscribe=66=-4
b greet you=-9=-19
b help i=-10=38
b help me=-41=-68
b help now=-26=6
b help remove=39=-4
b help you=-28=47
b house already=-6=41
b house deal=-1=-41
b house done=-8=80
b house help=-2=31
b house i=-10=61
b house if=-1=37
b house keep=-3=13
b house now=-2=8
b house said=-14=21
b house still=-1=15
b house tale=-4=-52
b house these=-1=38
b house they=0=26
b house time=-4=79
b house you=9=9
b i already=-45=-50
b i annoyance=-16=-32
b i answer=-26=22
b i auto=-42=-7
b i away=1=-29
b i bit=19=-26
b i call=17=4
b i can=22=57
b i cease=-81=-3
b i deal=31=0
b i done=-10=-20
b i email=-13=45
b i fedUp=28=-10
b i fine=12=-19
b i gone=32=-13
b i gotOff=-19=-89
b i greet=20=-3
b i help=-4=17
b i house=41=-1
b i i=-3=35
b i keep=-15=-3
b i me=3=8
b i meet=14=-72
b i miss=-64=24
b i money=-15=-1
b i more=69=-5
b i not=-88=17
b i now=-37=-78
b i number=3=-43
b i out=-65=-20
b i please=44=0
b i receive=26=-41
b i remove=-47=-21
b i report=-75=-28
b i said=85=-40
b i sayStop=104=-128
b i still=-18=-24
b i switchOff=31=0
b i tale=-35=-55
b i text=9=-55
b i these=12=-16
b i they=7=0
b i time=20=-28
b i toText=1=22
b i unsubscribe=14=-4
b i use=-34=-3
b i visit=-7=-79
b i want=-18=-90
b i yes=-45=-5
b i you=64=-52
b if already=30=6
b if can=30=34
b if cease=-3=-3
b if done=58=-38
b if i=-48=-76
b if more=-3=-12
b if not=35=-32
b if still=30=6
b if these=15=17
b if they=-14=11
b if want=-27=-42
b if you=-21=43
b keep i=-75=-27
b keep me=-47=-52
b keep please=83=-7
b keep receive=-34=-15
b keep still=43=0
b keep text=-66=-6
b keep these=-1=-7
b keep they=-73=-15
b keep time=-61=-60
b keep toText=-15=-12
b kin already=-17=-3
b kin can=-29=-46
b kin cease=-37=9
b kin done=9=-32
b kin gone=-1=-56
b kin more=30=-1
b kin not=82=-4
b kin number=25=-4
b kin please=26=-6
b kin receive=22=-22
b kin still=-19=-4
b kin these=-7=-17
b kin you=24=-6
b last already=52=-7
b last answer=-24=-9
b last help=27=-4
b last text=-9=-12
b last time=12=-2
b last want=27=-4
b laugh away=28=-1
b laugh i=-41=-17
b laugh me=-21=-30
b laugh not=78=-2
b lead already=-7=-4
b lead auto=42=-1
b lead cease=-52=-8
b lead done=5=-6
b lead gone=-56=-9
b lead i=-10=0
b lead more=-76=-2
b lead not=-87=-2
b lead now=88=-4
b lead please=-42=-13
b lead said=-7=-1
b lead text=58=-4
b lead these=3=-39
b lead time=-24=-1
b lead want=13=-10
b lead you=-25=-21
b list already=22=-2
b list done=19=-15
b list me=31=-1
b list now=-6=-23
b list please=54=-22
b list you=2=22
b me already=70=-33
b me answer=72=-11
b me auto=-14=-19
b me back=-39=15
b me bit=-83=-3
b me call=-42=-15
b me cease=-66=-79
b me deal=-11=-1
b me done=78=-9
b me email=44=-24
b me fine=31=-28
b me gone=63=-1
b me gotOff=13=-11
b me greet=1=25
b me help=3=-4
b me house=-36=-28
b me i=-30=-65
b me if=19=-25
b me keep=-39=15
b me kin=1=7
b me last=-10=-17
b me laugh=-1=-32
b me lead=-13=-17
b me list=-75=-9
b me meet=6=57
b me money=8=-16
b me more=37=-10
b me not=46=-4
b me nothing=37=0
b me now=77=-22
b me number=146=-26
b me out=4=-21
b me please=13=-31
b me remove=-18=-34
b me report=96=-41
b me said=-68=-12
b me still=49=-11
b me terms=58=-9
b me text=-59=-64
b me these=65=-14
b me they=-56=-18
b me time=2=-100
b me toText=79=-86
b me trade=92=-28
b me unsubscribe=-31=-11
b me want=24=-1
b me yes=97=-37
b me you=-18=-20
b meet back=42=-24
b meet cease=63=-15
b meet done=-38=-45
b meet house=-15=-87
b meet i=-15=43
b meet if=-14=20
b meet keep=42=-24
b meet lead=64=-3
b meet me=18=-1
b meet now=-15=9
b meet out=36=-33
b meet tale=-29=-29
b meet these=-61=32
b meet they=-4=25
b meet time=-28=52
b meet you=-12=8
b miss me=45=-1
b miss receive=57=0
b miss these=-44=-76
b miss you=-14=-78
b money me=93=-4
b money nothing=-21=-30
b money time=-11=31
b more already=31=-3
b more answer=79=-24
b more auto=40=0
b more call=-50=-4
b more can=-46=-20
b more cease=-52=0
b more deal=-22=45
b more done=66=-3
b more email=-49=-10
b more fine=-65=-14
b more greet=-30=-12
b more help=21=-6
b more i=6=28
b more keep=12=-14
b more lead=-15=-11
b more me=11=-25
b more meet=-118=25
b more more=84=-44
b more not=112=-7
b more nothing=73=-1
b more now=-4=-11
b more number=-49=0
b more please=203=-16
b more receive=25=-11
b more remove=-40=-4
b more said=39=-5
b more still=23=-2
b more terms=17=-1
b more text=81=-72
b more these=-42=44
b more they=-104=-6
b more time=-62=37
b more toText=-26=-15
b more trade=-12=-11
b more want=-23=-45
b more you=-28=-1
b not already=10=-15
b not answer=61=-8
b not ask=-24=-15
b not auto=-21=-30
b not away=-107=-6
b not bit=-106=-60
b not call=-83=-23
b not cease=-162=14
b not deal=-13=-35
b not done=17=-30
b not email=-73=-11
b not fine=-17=-23
b not gone=16=-5
b not gotOff=-57=-1
b not greet=-13=-22
b not help=-14=-5
b not house=14=48
b not i=-34=4
b not keep=108=-4
b not lead=10=-6
b not me=5=-43
b not meet=56=-51
b not miss=-7=0
b not more=-4=-40
b not not=101=-21
b not now=-73=-7
b not number=-41=-16
b not please=-55=-17
b not receive=-77=-36
b not remove=-63=-20
b not report=-49=-32
b not said=-59=-59
b not sayStop=81=-77
b not still=44=-5
b not tale=19=-8
b not text=77=-6
b not these=6=-5
b not they=13=-38
b not time=-55=-5
b not toText=-27=-100
b not trade=70=-10
b not unsubscribe=-69=-12
b not use=102=-16
b not visit=-33=-74
b not want=24=-76
b not yes=-21=-4
b not you=129=-72
b nothing already=-46=-25
b nothing more=121=-53
b nothing now=5=0
b nothing please=7=0
b nothing time=-35=-6
b now ask=-9=-5
b now call=30=-3
b now cease=-13=-40
b now done=8=0
b now gotOff=-43=-12
b now i=59=-38
b now if=5=-1
b now keep=-15=-19
b now me=-15=-30
b now now=41=-17
b now please=54=-2
b now said=37=-8
b now tale=-54=-11
b now these=-1=41
b now they=71=-20
b now you=-36=-2
b number already=34=-22
b number ask=-33=-11
b number away=60=-6
b number bit=30=-2
b number call=-19=-1
b number can=-40=13
b number cease=-17=-14
b number done=-22=-30
b number fine=39=-1
b number gotOff=15=-1
b number house=-44=-33
b number i=-2=-26
b number last=-31=-8
b number laugh=-19=-22
b number me=11=-7
b number more=46=-13
b number not=-61=-16
b number now=101=-35
b number number=67=-50
b number out=112=-10
b number please=123=-19
b number said=-8=-7
b number still=43=-1
b number tale=-50=1
b number these=17=-1
b number want=45=-3
b number wrong=-13=-2
b number yes=36=-2
b number you=-17=-17
b out already=-25=-4
b out done=9=-1
b out keep=-22=-3
b out me=-30=-12
b out now=5=-41
b out please=69=-5
b out these=46=-3
b out time=-65=-63
b out you=10=-20
b please already=-45=24
b please answer=-90=-31
b please away=53=-58
b please back=43=-22
b please bit=-34=20
b please call=-95=-21
b please cease=98=-56
b please done=-48=-1
b please fine=44=-1
b please greet=-27=0
b please i=-24=6
b please keep=-67=-3
b please more=35=-4
b please not=-17=-14
b please now=46=11
b please please=50=-14
b please receive=-30=-7
b please remove=16=-62
b please said=-25=-20
b please still=-56=-2
b please switchOff=-1=-3
b please text=-57=-20
b please these=27=0
b please toText=17=-17
b please unsubscribe=91=-4
b please visit=31=-45
b please you=31=-37
b receive already=56=-3
b receive answer=-14=-2
b receive auto=-3=0
b receive back=3=-8
b receive gotOff=49=-25
b receive keep=3=-8
b receive lead=19=-1
b receive me=-128=-41
b receive more=-109=-24
b receive not=-48=0
b receive out=-9=-47
b receive please=-44=-4
b receive still=56=-3
b receive tale=48=-12
b receive text=-42=-22
b receive these=12=-46
b receive they=16=-48
b receive you=-18=51
b remove can=-21=25
b remove deal=-3=-5
b remove me=91=-76
b remove not=-45=-1
b remove number=-56=-3
b remove please=90=-5
b remove these=37=6
b remove they=-47=-71
b remove time=51=0
b remove you=-60=32
b report cease=49=-44
b report done=-1=-18
b report if=87=-61
b report me=-84=-4
b report now=9=-13
b report report=20=0
b report said=-59=-4
b report these=33=-9
b report they=-17=-1
b report yes=77=-50
b report you=105=-51
b said answer=0=-22
b said ask=61=-24
b said auto=-16=-8
b said away=-28=-1
b said cease=50=-15
b said deal=-5=29
b said help=-1=-18
b said i=9=-42
b said if=-3=0
b said kin=-27=-1
b said me=-1=-8
b said meet=-8=-19
b said not=-34=-5
b said please=15=-4
b said remove=-60=-17
b said said=-29=-20
b said these=-33=-35
b said they=-83=-59
b said visit=-33=-21
b said wrong=-34=-4
b said yes=-7=-28
b said you=106=-6
b sayStop already=21=-2
b sayStop answer=5=-7
b sayStop ask=57=5
b sayStop away=-28=-1
b sayStop bit=-1=-18
b sayStop cease=27=-17
b sayStop deal=-4=-37
b sayStop kin=-27=-1
b sayStop me=13=5
b sayStop not=62=-4
b sayStop please=21=-6
b sayStop remove=-42=-7
b sayStop they=-61=-58
b sayStop yes=4=-24
b sayStop you=119=-73
b still answer=19=0
b still help=-12=15
b still i=26=-18
b still me=-3=-19
b still meet=-4=63
b still please=-60=-1
b still receive=51=-12
b still still=43=0
b still these=9=28
b still they=-43=-13
b still toText=-6=-31
b still want=-81=11
b swear back=-24=-38
b swear bit=73=-10
b swear cease=67=-1
b swear i=21=20
b swear not=-32=-23
b swear please=-9=-25
b swear these=-28=-15
b swear you=56=-5
b switchOff i=-61=-8
b switchOff lead=3=-3
b switchOff me=7=-4
b switchOff text=-31=-2
b switchOff these=68=-23
b switchOff time=81=-5
b tale call=-2=-3
b tale cease=-31=-47
b tale fedUp=16=-25
b tale fine=49=-41
b tale gotOff=15=-47
b tale greet=-1=-15
b tale i=63=-88
b tale me=42=-13
b tale money=-11=-14
b tale not=59=-25
b tale now=19=-1
b tale out=-55=8
b tale please=61=-8
b tale receive=-12=-1
b tale said=-29=14
b tale sayStop=-29=14
b tale tale=34=0
b tale these=-3=-40
b tale they=-37=-68
b tale time=4=-48
b tale toText=-57=-30
b tale you=-123=33
b terms can=-12=-9
b terms done=17=-23
b terms now=39=0
b terms please=-36=-3
b terms terms=-43=-8
b terms time=-1=-8
b text already=-29=-22
b text answer=-62=0
b text ask=9=-3
b text auto=-8=-5
b text back=-13=-2
b text bit=28=0
b text can=-54=17
b text cease=-69=-34
b text done=-44=-70
b text fine=-53=-10
b text gotOff=27=-33
b text i=34=-14
b text if=-48=25
b text keep=-13=-2
b text list=33=0
b text me=-24=-64
b text meet=-61=-85
b text more=19=-15
b text not=-56=-3
b text nothing=-18=0
b text now=28=-23
b text please=57=-33
b text receive=-39=-5
b text remove=-13=-7
b text said=-66=-3
b text tale=-9=-39
b text terms=-5=-11
b text text=50=-21
b text these=54=2
b text they=-86=-6
b text time=-92=-28
b text toText=-26=-3
b text want=25=22
b text yes=48=-35
b text you=-22=-51
b these already=1=-18
b these annoyance=-53=-3
b these answer=32=-3
b these ask=23=-12
b these auto=62=-1
b these back=0=-6
b these bit=27=-33
b these can=4=-2
b these cease=68=-52
b these deal=-14=49
b these done=-7=-29
b these fine=55=-35
b these gone=-15=29
b these gotOff=7=-7
b these house=-23=18
b these i=9=-21
b these if=-11=-18
b these keep=12=-5
b these lead=-130=-32
b these list=136=-30
b these me=49=0
b these meet=-22=21
b these money=-55=-76
b these more=-26=-26
b these not=8=-24
b these now=85=-25
b these number=74=-30
b these out=13=-23
b these please=28=-53
b these remove=-31=-4
b these said=-27=-18
b these sayStop=-18=0
b these still=43=-20
b these swear=-40=-9
b these tale=-7=37
b these text=89=-50
b these these=105=-36
b these they=-97=-26
b these time=-119=-33
b these toText=42=-1
b these yes=21=-25
b these you=50=-20
b they already=-83=-3
b they annoyance=70=-7
b they ask=-58=-60
b they auto=20=-7
b they away=38=-12
b they back=-34=-18
b they bit=-19=-11
b they call=23=-30
b they can=44=10
b they cease=-91=-52
b they deal=-26=-29
b they done=-7=-20
b they email=-25=-10
b they gone=4=-98
b they gotOff=-52=-107
b they house=-39=95
b they keep=-34=-18
b they kin=-42=-52
b they lead=36=-1
b they list=49=-7
b they me=-72=36
b they more=-62=-9
b they not=-91=-38
b they now=66=-44
b they number=36=-23
b they please=23=-18
b they receive=-76=-51
b they said=21=-9
b they sayStop=-2=-5
b they still=-47=-8
b they tale=-69=-126
b they text=27=-44
b they they=-112=31
b they time=-118=31
b they toText=-53=31
b they trade=-42=40
b they unsubscribe=-8=0
b they want=9=-112
b they you=48=-73
b time already=-94=-33
b time answer=-39=-1
b time ask=0=15
b time auto=-9=27
b time away=24=0
b time cease=26=-15
b time deal=-53=-33
b time done=6=-22
b time fedUp=16=-5
b time fine=-22=-22
b time gone=24=0
b time greet=64=-13
b time i=-56=-4
b time if=-23=-4
b time keep=-17=-20
b time laugh=8=-7
b time meet=-10=72
b time more=100=-8
b time not=57=-30
b time now=-110=-3
b time number=17=-1
b time out=-67=-24
b time please=4=-46
b time receive=46=-10
b time remove=-19=-13
b time report=12=0
b time sayStop=1=-16
b time still=-41=-11
b time tale=23=-43
b time text=99=-7
b time these=27=0
b time they=-4=-41
b time time=-51=-51
b time toText=-39=-1
b time want=22=-38
b time yes=-7=2
b time you=2=-15
b toText already=52=-3
b toText answer=-22=-3
b toText bit=40=-2
b toText cease=-48=-21
b toText done=8=-1
b toText email=-50=-7
b toText lead=64=-6
b toText list=41=-5
b toText me=11=-54
b toText more=98=33
b toText not=29=-12
b toText nothing=26=-9
b toText now=23=-11
b toText please=82=-10
b toText swear=62=-1
b toText tale=-58=-3
b toText text=88=-37
b toText these=115=-80
b toText they=24=-51
b toText time=-109=-11
b toText unsubscribe=34=-2
b toText you=-12=-5
b trade already=1=-18
b trade cease=49=-37
b trade gone=-10=-31
b trade i=-16=-44
b trade last=1=-16
b trade more=26=-3
b trade not=-24=-12
b trade please=27=0
b trade remove=76=-1
b trade said=2=-20
b trade sayStop=2=-20
b trade tale=14=-45
b unsubscribe already=21=0
b unsubscribe cease=-6=-9
b unsubscribe done=20=-1
b unsubscribe i=68=0
b unsubscribe me=22=-19
b unsubscribe now=31=-2
b unsubscribe please=103=-1
b unsubscribe these=50=-5
b unsubscribe time=14=-28
b use answer=-37=-1
b use email=62=-1
b use me=72=-2
b use text=-37=-1
b use these=-31=-25
b visit deal=-4=-22
b visit me=-5=-33
b visit now=84=20
b visit time=-10=1
b visit you=-13=-77
b want ask=73=-27
b want cease=50=-14
b want email=51=-6
b want i=-5=-4
b want keep=-58=-33
b want lead=34=0
b want me=-15=72
b want miss=-39=-17
b want more=-17=-81
b want not=36=-64
b want nothing=76=-29
b want number=-59=-1
b want out=19=-21
b want please=29=-14
b want receive=-12=-3
b want remove=-12=-7
b want text=15=-30
b want these=-28=-46
b want they=29=-34
b want time=-3=48
b want unsubscribe=-2=-3
b want want=-11=2
b want you=-25=102
b wrong number=-1=-44
b wrong these=21=-10
b yes already=36=-18
b yes ask=-15=-7
b yes cease=100=-6
b yes i=-10=-35
b yes keep=-23=-17
b yes me=29=-9
b yes more=-55=0
b yes not=39=-32
b yes please=-15=-26
b yes still=28=-26
b yes these=-32=64
b yes time=-31=-25
b yes want=-28=-61
b yes you=1=-35
b you already=46=-21
b you answer=3=-22
b you ask=-11=8
b you auto=-11=-69
b you away=38=-11
b you back=-14=-7
b you bit=71=-64
b you call=-15=-9
b you can=-23=48
b you cease=1=11
b you deal=-39=70
b you done=-14=-22
b you email=-44=58
b you gotOff=39=-2
b you help=-43=34
b you house=-19=65
b you i=18=-3
b you if=-3=3
b you keep=83=-27
b you kin=-57=82
b you laugh=-21=-30
b you lead=-3=-13
b you list=106=-81
b you me=9=-50
b you meet=-26=67
b you miss=-6=17
b you money=10=10
b you more=120=5
b you not=40=18
b you now=-29=-28
b you number=-51=-27
b you please=22=-53
b you receive=84=1
b you remove=-36=-58
b you report=71=-31
b you said=-51=30
b you sayStop=-50=9
b you still=45=-8
b you swear=90=-22
b you switchOff=-22=-3
b you tale=25=-2
b you text=-22=-38
b you these=-23=37
b you they=67=6
b you time=-18=55
b you toText=6=56
b you trade=-28=63
b you unsubscribe=21=-16
b you visit=-13=-77
b you want=-61=111
b you you=28=-3
c accident=-27=-50
c accident|=-27=-13
c already=-26=-4
c already|=51=-106
c annoyance=-7=-104
c annoyance|=42=-3
c answer=-47=-72
c answer|=-9=-106
c ask=-20=51
c ask|=-11=-19
c auto=-22=-35
c auto|=-1=-27
c away=-5=-65
c away|=57=-50
c back=28=1
c back|=-24=-55
c bit=49=-38
c bit|=44=-69
c call=-73=-19
c call|=-82=-47
c can=-94=48
c can|=-41=-14
c cease=16=4
c cease|=-13=13
c deal=-76=11
c deal|=-138=-26
c done=-31=40
c done|=23=-10
c email=-33=26
c email|=3=20
c fedUp=46=-27
c fedUp|=-9=-8
c fine=-5=44
c fine|=62=-139
c gone=18=-10
c gone|=11=37
c gotOff=-27=-89
c gotOff|=8=-108
c greet=6=76
c greet|=-1=-86
c help=-61=70
c help|=-29=-15
c house=-70=103
c house|=-79=33
c i=-15=60
c if=18=73
c if|=-47=-59
c i|=-107=-125
c keep=-84=-52
c keep|=-13=-88
c kin=-28=16
c kin|=-21=-39
c last=17=-51
c laugh=-50=-29
c laugh|=-86=-9
c lead=-31=-183
c lead|=96=-85
c list=84=-147
c list|=8=-116
c me=91=-42
c meet=-47=74
c meet|=-7=65
c me|=100=-101
c miss=-132=-37
c miss|=-13=17
c money=-52=-43
c money|=-52=-35
c more=83=-11
c more|=116=-155
c not=-2=-17
c nothing=14=-51
c nothing|=-75=-46
c not|=46=-39
c now=149=-15
c now|=106=-104
c number=32=-53
c number|=40=-56
c out=64=-94
c out|=79=-80
c please=61=-32
c please|=10=-94
c receive=-21=-41
c receive|=-45=-59
c remove=0=-45
c remove|=-24=-58
c report=79=-58
c report|=134=-54
c said=-59=39
c said|=-97=51
c sayStop=17=6
c sayStop|=11=-41
c spamUs=4=-108
c spamUs|=26=-67
c still=-75=-31
c still|=-14=-73
c swear=-17=-29
c swear|=-38=-40
c switchOff=59=-73
c tale=-6=0
c tale|=0=4
c terms=-11=-92
c terms|=38=-27
c text=10=-170
c text|=115=-95
c these=31=24
c these|=80=-22
c they=-35=39
c they|=-4=-31
c time=-22=33
c time|=-41=6
c toText=31=-4
c toText|=130=-186
c trade=-2=-11
c trade|=-52=-23
c unsubscribe=4=-121
c unsubscribe|=19=-54
c use=5=-68
c visit=-35=-52
c visit|=-69=51
c want=19=58
c want|=49=-50
c wrong=-34=-145
c wrong|=-74=-31
c yes=0=32
c yes|=8=-50
c you=24=175
c you|=49=-38
c |already=-37=10
c |annoyance=-35=-16
c |answer=-169=-122
c |ask=4=75
c |auto=-94=-42
c |away=-51=-66
c |back=-66=-55
c |bit=64=-122
c |call=-41=-43
c |can=-96=-23
c |cease=-72=-76
c |deal=32=-81
c |done=-36=-9
c |email=-10=-51
c |fedUp=81=-37
c |fine=-19=12
c |gone=7=-66
c |gotOff=-18=-75
c |greet=-28=53
c |help=-31=-9
c |house=-36=-11
c |i=6=31
c |if=-47=33
c |keep=-135=-73
c |kin=5=-16
c |last=48=-38
c |laugh=40=-5
c |lead=-79=-8
c |list=11=-1
c |me=-4=5
c |meet=0=3
c |miss=-94=-57
c |money=27=-11
c |more=-13=-16
c |not=-76=10
c |nothing=-44=-31
c |now=82=-33
c |number=-89=-40
c |out=-94=-73
c |please=-91=-28
c |receive=35=-70
c |remove=-57=-84
c |report=-35=-86
c |said=-14=-8
c |sayStop=-21=-22
c |spamUs=31=-17
c |still=-68=-1
c |swear=-72=9
c |switchOff=3=-14
c |tale=-18=-38
c |terms=10=-46
c |text=-150=-76
c |these=-20=17
c |they=-87=-5
c |time=-70=-38
c |toText=-116=-55
c |trade=-23=-88
c |unsubscribe=23=-11
c |use=-49=-7
c |visit=23=-133
c |want=24=24
c |wrong=-40=-51
c |yes=-89=34
c |you=9=-25
d <LINK>=-101=-33
d <MAIL>=12=-29
d <PHONE>=-131=-6
d <PRICE>=-55=83
d <TIME>=-93=-79
d accident=6=-50
d auto=-56=-35
d call=-60=-19
d clause 1=10=-127
d clause 11=32=183
d clause 2=-3=-138
d clause 21=36=35
d clause 3=18=-65
d clause 4=-59=-20
d clause 6=-39=35
d clauses 1=33=-155
d clauses 2=-39=16
d clauses 3=-83=98
d clauses 4=-27=62
d clauses 6=110=0
d deal=-216=11
d email=-62=26
d first=-39=-33
d gone=-5=-10
d greet=-6=76
d help=-188=70
d house=-200=103
d keep=-163=-52
d kin=5=16
d last=15=-33
d lead=-86=-183
d meet=-136=74
d nearly stop=1=-26
d plain 0=-178=-21
d plain 1=111=-40
d plain 2=201=-62
d plain 3=133=-9
d question=-231=268
d report=150=-58
d request answer=-171=-64
d request asked why=-64=-26
d request at a time=-137=0
d request by they=-19=-11
d request kept=59=-12
d request laughing=-1=-67
d request negated=-76=-28
d request taken back=-14=-1
d request told us=-55=-24
d request was done=18=-12
d shouted keyword=-99=-181
d swear=-42=-29
d tale=-28=0
d terms=-96=-92
d they=-85=39
d time=-47=33
d trade=-17=-11
d visit=-96=-52
d words 1=7=-245
d words 11=-101=166
d words 2=65=-222
d words 21=18=96
d words 3=30=-218
d words 4=-19=-154
d words 41=54=-1
d words 6=-48=-116
d wrong=-32=-145
g  ...=1=-17
g  ALO=-10=-12
g  AT$=27=-32
g  AWA=13=-28
g  BY$=-29=-40
g  CAL=-14=-2
g  CLA=-3=-26
g  DIS=-40=-8
g  END=-5=-26
g  FAC=-12=0
g  FAO=-5=-2
g  FAV=5=-16
g  FUR=-13=-33
g  FVO=-10=0
g  GO$=29=0
g  IN$=-11=-50
g  IT$=9=0
g  LOG=15=0
g  LON=6=2
g  LOS=28=-3
g  MAS=50=-6
g  MMO=10=0
g  MOE=13=0
g  MOR=24=-19
g  MOT=-5=0
g  MRO=3=0
g  NO$=18=-44
g  NOR=14=0
g  NOT=-39=-9
g  NUM=19=-19
g  OF$=9=2
g  OFF=11=-33
g  OUT=-17=-10
g  RID=21=-1
g  SIG=-8=31
g  STO=-25=14
g  TIM=17=-5
g  UP$=-13=-4
g  VEC=18=-3
g . AL=-11=-12
g . GO=29=0
g . NU=19=-19
g . OF=-11=-11
g . OU=-5=-8
g .. A=-16=-12
g .. G=29=0
g .. N=19=-19
g .. O=-16=-12
g .. U=18=0
g ... =1=-17
g 00K$=-28=-2
g 019$=-13=-37
g 2019=-13=-37
g A NO=18=-44
g AACH=3=-2
g AACK=0=14
g AACT=19=0
g AAD$=8=0
g AADA=-9=-6
g AADS=-5=0
g AAE$=-19=-1
g AAGE=-10=-2
g AAII=-3=-7
g AAIL=13=0
g AAIS=10=1
g AAJE=-32=-9
g AAKE=2=-18
g AAL$=2=-8
g AALL=-35=-5
g AALO=-5=-2
g AALR=6=0
g AAN$=14=-8
g AANC=13=-2
g AAND=-5=-1
g AANK=7=0
g AAR$=2=19
g AARE=3=-15
g AARR=-15=-1
g AASE=25=0
g AAT$=-1=9
g AATE=-6=4
g AAVE=4=-7
g AAWA=-17=-1
g AAY$=8=-8
g ABAD=-2=27
g ABAJ=5=-7
g ABAM=-25=-1
g ABCE=3=-9
g ABCK=-4=0
g ABE$=-56=-16
g ABIA=28=-8
g ABIU=0=18
g ABJA=-30=0
g ABLE=-47=11
g ABLO=26=-2
g ABON=55=-23
g ABOO=9=-1
g ABOR=23=0
g ABOU=-4=24
g ABPU=-2=-4
g ABSE=-7=-23
g ACAC=-12=-13
g ACAN=7=-14
g ACAR=-31=-9
g ACAT=-10=3
g ACCE=-55=10
g ACCI=3=-9
g ACCO=-31=-49
g ACE$=-37=-6
g ACEL=-5=-14
g ACEP=-6=43
g ACEZ=39=-3
g ACH$=-33=-32
g ACHE=-23=-23
g ACHH=18=-18
g ACHI=-4=22
g ACHR=-13=-8
g ACIA=-11=-12
g ACII=-11=-5
g ACIO=-34=6
g ACK$=3=4
g ACL$=-36=-8
g ACNC=-17=-3
g ACNE=0=-13
g ACOL=-7=-6
g ACOR=-12=0
g ACOS=28=-2
g ACR$=-12=-8
g ACRI=11=-1
g ACSA=-5=19
g ACT$=9=8
g ACTE=36=-31
g ACTI=-29=-50
g ACTS=8=-1
g ACY$=27=-1
g ADA$=13=-38
g ADAM=-23=26
g ADDE=-17=-13
g ADDR=-44=-20
g ADDS=17=0
g ADDY=-5=0
g ADE$=-14=-6
g ADEN=-12=0
g ADI$=-5=-3
g ADIE=-26=-10
g ADIN=-44=-28
g ADIO=33=0
g ADNE=-15=0
g ADO$=-34=31
g ADOR=-5=-33
g ADOS=11=-16
g ADS$=6=-93
g ADSS=-10=0
g ADVI=33=-1
g ADY$=55=-22
g AE .=17=-1
g AED$=-15=-1
g AEDS=-24=-22
g AEDY=16=-1
g AEEN=16=-1
g AEG$=-23=-2
g AEGS=9=0
g AEK =30=-7
g AEK$=9=-1
g AELE=5=0
g AELR=-25=-21
g AELY=34=-9
g AENT=-6=-11
g AER$=0=-8
g AERT=8=-4
g AES$=-5=-8
g AESE=13=0
g AEV$=13=0
g AFE$=-37=-11
g AFS$=1=-7
g AFTE=-13=25
g AGAI=3=-12
g AGE$=-49=-23
g AGEA=10=0
g AGED=-6=-1
g AGEE=-3=0
g AGEM=-8=34
g AGEN=-19=-21
g AGES=5=-49
g AGGE=5=0
g AGGI=-1=-7
g AGIN=40=-28
g AGO$=39=-5
g AGRA=-17=-8
g AGRE=-21=-24
g AHA$=-19=-3
g AHNK=-9=-2
g AHOR=-6=-23
g AHP$=59=-6
g AHT$=-5=0
g AHVE=-1=-10
g AIA$=10=0
g AICE=6=22
g AID$=12=-5
g AIE$=7=0
g AIGN=-28=0
g AIIL=-4=0
g AIIN=27=-1
g AIL$=-5=19
g AILA=-39=11
g AILB=-13=9
g AILE=-10=-9
g AILI=-11=-1
g AILL=11=9
g AILS=-49=-38
g AILY=-28=-7
g AIM$=-36=-47
g AIME=-28=-12
g AIN$=-8=-22
g AINE=-11=1
g AING=-27=0
g AINI=11=-8
g AINS=-3=25
g AINT=26=-51
g AION=-5=-2
g AIRE=35=18
g AIRS=-32=-16
g AIS$=40=15
g AISA=-11=-17
g AISO=-21=30
g AISS=-49=-47
g AIT$=-25=-14
g AITE=8=-12
g AITI=3=-11
g AJA$=-4=-15
g AJAN=-8=-6
g AJAR=-20=-16
g AJE =8=0
g AJE$=-47=6
g AJES=-21=-36
g AJJE=18=0
g AJKE=-4=-4
g AJO$=-9=-11
g AKE =-10=-5
g AKE$=1=-27
g AKEE=23=-8
g AKEN=-14=-17
g AKIN=-9=-37
g AKNS=-11=0
g AKR =-21=0
g AKRE=10=0
g AKW =8=0
g ALA$=-20=-26
g ALAA=-12=-2
g ALAB=-25=-1
g ALAD=-12=-5
g ALAX=2=-10
g ALBE=-18=-12
g ALE$=-18=-18
g ALER=10=-36
g ALES=-54=-17
g ALET=5=6
g ALF$=16=-25
g ALIN=-31=-6
g ALIR=-33=-4
g ALIS=17=-2
g ALK$=-35=28
g ALKE=2=3
g ALKT=-23=-22
g ALL$=28=-12
g ALLA=-9=-1
g ALLE=16=-9
g ALLI=-62=0
g ALLL=5=-3
g ALLO=34=23
g ALLP=-11=-7
g ALLS=-47=-9
g ALLY=17=-22
g ALON=18=7
g ALOO=11=-4
g ALRA=16=-1
g ALRE=36=-40
g ALRR=-24=0
g ALRT=-25=-2
g ALS$=-69=-17
g ALSO=-2=-5
g ALST=0=-3
g ALT$=13=0
g ALTA=0=-4
g ALTE=-12=26
g ALTO=27=-7
g ALTY=-18=-8
g ALUD=-8=3
g ALY$=-15=0
g AMA$=-28=-3
g AMAI=16=-1
g AMAN=-49=-20
g AMAR=-49=1
g AMBI=-20=-1
g AMDA=-11=14
g AME$=-10=40
g AMED=-3=10
g AMEN=8=-10
g AMES=-11=-4
g AMIL=-17=-11
g AMIN=-5=33
g AMIO=0=21
g AMME=21=-18
g AMMI=3=0
g AMN$=-16=0
g AMND=-12=-1
g AMO$=-4=-15
g AMPA=0=15
g AMPE=-25=-7
g AMT$=21=-3
g ANA$=-16=-11
g ANAN=-16=-7
g ANAR=11=-1
g ANCA=-19=-5
g ANCE=-4=-29
g ANCH=0=-19
g ANCI=-14=12
g ANCL=2=-9
g ANCO=-3=-31
g AND$=5=-6
g ANDA=27=-24
g ANDD=7=0
g ANDE=-23=0
g ANDL=-7=-8
g ANDO=-22=5
g ANDR=51=0
g ANDS=24=-22
g ANE$=6=-24
g ANEC=26=-15
g ANEJ=-8=-22
g ANEL=43=0
g ANEN=16=-2
g ANG$=-22=-11
g ANGE=-11=-26
g ANIA=-36=-33
g ANIE=-17=17
g ANK$=-1=-37
g ANKE=-25=13
g ANKK=4=0
g ANKS=17=-12
g ANME=26=-28
g ANNC=29=0
g ANND=4=-1
g ANNE=3=20
g ANNK=3=-6
g ANNN=-14=-6
g ANNO=-1=-29
g ANNT=4=-13
g ANNU=7=-18
g ANNY=-22=-1
g ANOH=26=-5
g ANOS=5=-8
g ANOT=29=4
g ANQU=56=-2
g ANR$=5=-17
g ANS$=-23=-18
g ANSE=71=-27
g ANSW=24=1
g ANT =53=-21
g ANT$=-34=6
g ANTA=-29=-3
g ANTE=55=-39
g ANTI=-4=2
g ANTO=10=-32
g ANTS=6=-32
g ANTT=16=0
g ANTY=-3=-16
g ANVE=3=-1
g ANY$=11=-49
g ANYM=46=-44
g ANYT=-24=-7
g AON$=-9=-16
g AOVR=4=-2
g APAG=2=-21
g APEL=-45=-19
g APER=23=-9
g APP$=-2=10
g APPE=5=-21
g APPL=-20=-18
g APPO=-45=-43
g APPR=7=17
g APPY=-9=16
g APRE=-6=-16
g AQUE=52=-11
g AQUI=15=-1
g ARA$=-17=-8
g ARAA=16=-13
g ARAG=-25=21
g ARAH=-11=35
g ARAN=34=-15
g ARAR=-29=12
g ARAS=28=-4
g ARBE=-1=-5
g ARC$=-12=2
g ARCH=-8=11
g ARD$=-55=-15
g ARDD=-20=-1
g ARDE=1=-23
g ARDI=19=6
g ARDS=9=-24
g ARE$=-27=-30
g AREA=-50=-3
g AREC=-35=43
g ARED=12=-5
g AREM=23=-21
g AREN=1=-57
g AREW=25=0
g ARGE=-14=-15
g ARGU=6=0
g ARI$=-7=-5
g ARIA=3=10
g ARIE=-20=-19
g ARIO=-41=-36
g ARIR=-17=-6
g ARKE=6=-8
g ARKS=-5=-29
g ARLE=23=-15
g ARLY=-27=-15
g ARMA=5=-25
g ARME=27=0
g ARNI=31=-3
g ARO$=-50=-54
g ARON=-23=-24
g AROU=-4=-11
g ARPE=-19=-9
g ARR$=-11=-5
g ARRA=-2=-6
g ARRE=42=-82
g ARRI=-10=-12
g ARRT=27=-1
g ARS$=12=17
g ARSE=-46=-18
g ART$=18=-50
g ARTE=-15=-29
g ARTM=45=-17
g ARTN=-43=9
g ARTO=5=17
g ARY$=-56=0
g AS V=19=-3
g ASA$=-81=-5
g ASAO=20=0
g ASAP=49=-26
g ASAS=21=-2
g ASD$=-2=-20
g ASE$=18=-3
g ASED=38=-4
g ASEE=-18=-2
g ASGE=10=-1
g ASHE=-12=20
g ASI$=-19=26
g ASID=-26=-18
g ASIN=-6=21
g ASIS=-13=-1
g ASKE=-45=11
g ASKI=13=-9
g ASLE=-1=-7
g ASON=2=17
g ASPA=23=-8
g ASR$=28=-3
g ASS$=-4=-4
g ASSA=-30=-12
g ASSE=26=-56
g ASSI=-47=20
g ASSP=13=0
g ASST=24=-11
g AST$=-1=14
g ASTA=23=-26
g ASTT=1=-5
g ASW$=-6=0
g ASY$=-2=-22
g AT I=9=0
g ATA$=28=-9
g ATAM=35=-9
g ATC$=-24=-1
g ATE$=-30=-13
g ATED=-16=13
g ATEE=-7=-3
g ATEK=16=0
g ATEL=-2=-7
g ATEM=-14=-4
g ATER=-76=-51
g ATES=-56=-28
g ATH$=-19=-17
g ATHE=10=-16
g ATIC=-28=-23
g ATII=-8=-12
g ATIN=1=-24
g ATIO=14=-17
g ATIQ=-14=-1
g ATKE=-5=0
g ATLY=6=1
g ATN$=28=0
g ATO$=-27=-18
g ATOP=-3=-6
g ATOR=18=26
g ATOS=-14=-9
g ATS$=-26=-13
g ATT$=-21=-4
g ATTA=-38=9
g ATTE=-13=-7
g ATTO=35=-29
g ATUR=-30=30
g AUCO=-11=-8
g AUGH=-40=-39
g AUJO=-23=-14
g AUL$=-33=-1
g AURA=63=0
g AUSE=-43=-50
g AUSU=-1=-19
g AUT$=3=-10
g AUTH=5=-10
g AUTO=-64=-51
g AUTR=-38=17
g AUVA=-4=-1
g AV .=28=0
g AVAI=-18=17
g AVAN=-24=-18
g AVAT=-1=-11
g AVE =-28=-12
g AVE$=-19=-14
g AVEC=31=-3
g AVEE=-11=-10
g AVEL=2=-7
g AVEN=37=6
g AVEZ=-22=40
g AVIA=-33=1
g AVIN=-21=3
g AVIS=48=-8
g AVK$=-21=-10
g AVOI=4=-24
g AVOR=10=-17
g AVVA=-11=16
g AVVE=6=-1
g AVW$=8=-9
g AVY$=-8=-18
g AWAY=13=-31
g AWES=-36=-35
g AWN$=-47=0
g AWNT=12=-5
g AWYE=15=-8
g AXES=-9=27
g AXY$=2=-10
g AY O=46=-1
g AYAN=21=-2
g AYER=4=-17
g AYIN=-69=-27
g AYS$=-50=-28
g AYUD=-4=21
g AYY$=-8=-10
g AZIE=-31=-12
g AZY$=9=0
g BAAC=0=14
g BACK=6=-3
g BADO=-2=27
g BAJA=-8=-20
g BAJO=-9=-18
g BAMA=-25=-1
g BAN$=58=-2
g BANC=-3=-31
g BAND=20=8
g BANK=-36=-4
g BANM=-38=-20
g BANN=-2=-7
g BARB=7=0
g BASE=-4=40
g BAST=48=-7
g BATH=-21=8
g BBAJ=13=0
g BBER=39=-2
g BBUY=-15=-4
g BCAK=-23=-14
g BCK$=-4=0
g BCRI=31=-1
g BCSR=24=-2
g BEAT=3=2
g BEAU=-11=-8
g BED$=-35=-31
g BEDS=-21=-4
g BEE$=7=-2
g BEEE=35=-4
g BEEN=-10=-21
g BEER=26=0
g BEFO=-59=-5
g BEFR=-26=-9
g BEGG=1=-8
g BEHA=34=-22
g BEIN=40=-19
g BEL$=0=15
g BEN$=-48=-34
g BEND=4=-6
g BENE=-25=0
g BENO=3=5
g BER$=8=0
g BERN=-11=0
g BERR=-8=21
g BERS=2=-26
g BES$=5=0
g BEST=-39=-9
g BET$=-1=-10
g BETT=7=9
g BETW=-46=-16
g BIE$=-7=8
g BIEN=-18=-8
g BIER=1=-8
g BILA=7=-1
g BILE=-19=-17
g BILI=8=-15
g BILL=-33=-11
g BING=43=-10
g BIR$=6=-8
g BIRM=34=-6
g BIRN=12=-14
g BIUT=0=18
g BJA$=-46=-1
g BLAY=-10=-11
g BLE$=-66=42
g BLED=30=0
g BLEM=-31=-3
g BLES=-6=-26
g BLIE=8=-2
g BLIN=8=0
g BLO$=26=-2
g BLOC=-7=-58
g BLOQ=39=-8
g BMER=-15=-14
g BOAT=-36=-7
g BODY=8=-19
g BONN=32=-45
g BONS=-12=-21
g BOOU=2=-4
g BOR$=14=-18
g BORE=36=-1
g BORH=-1=20
g BORR=-30=-34
g BOSS=34=-5
g BOTH=23=-35
g BOTT=-9=-3
g BOUG=-43=6
g BOUN=-8=-24
g BOUT=-5=30
g BOX$=55=-16
g BPUT=-2=-4
g BQCK=-31=-9
g BRE$=14=2
g BREA=-3=32
g BREN=19=7
g BRIG=-27=3
g BRIN=-12=5
g BROK=-15=-29
g BROT=-22=-22
g BRR$=6=0
g BSCC=17=-2
g BSCE=16=0
g BSCI=-4=0
g BSCR=20=-52
g BSEN=-17=-27
g BSET=-28=-21
g BSIT=-12=1
g BSRC=7=0
g BSRI=18=0
g BUDD=7=-13
g BUDG=-3=15
g BUEN=2=-28
g BUIL=-8=10
g BUMB=-5=-8
g BURE=1=-20
g BUS =-18=14
g BUS$=-41=-18
g BUSC=-19=42
g BUSI=38=-41
g BUSY=6=-16
g BUT$=0=-9
g BUUE=-9=-10
g BUYE=-39=-8
g BUYI=19=11
g BUYR=-28=2
g BUZZ=25=-1
g BYE$=2=-31
g CAAL=-21=-11
g CAAN=15=-2
g CABL=-39=-42
g CACE=5=-1
g CACI=-4=-14
g CACL=-19=-4
g CACN=0=-13
g CADA=-4=-9
g CADO=-18=17
g CAIM=9=-19
g CAIO=7=0
g CAK$=-23=-14
g CALA=-4=-8
g CALB=-4=-9
g CALI=-22=15
g CALK=-27=-12
g CALL=-42=-2
g CAM$=26=-14
g CAMB=-20=-1
g CAME=5=-18
g CAMI=-15=37
g CANC=-8=-37
g CANE=39=-13
g CANN=-3=-15
g CANS=16=-18
g CANT=-29=-22
g CANV=3=-1
g CAR$=-9=-34
g CARD=-9=-5
g CARE=3=0
g CARP=-30=-17
g CARR=16=-24
g CART=-19=-15
g CASA=-13=2
g CASE=12=0
g CAT$=-7=-1
g CATE=-63=-22
g CATI=13=-12
g CATT=-21=-5
g CAUS=25=-3
g CCAK=-13=-6
g CCAL=-21=-7
g CCAN=-15=-5
g CCCK=-19=-3
g CCEP=-48=5
g CCES=-26=-6
g CCET=-3=0
g CCHA=-5=-1
g CCID=3=-9
g CCK$=-21=-3
g CCLI=-24=-5
g CCOM=-3=11
g CCON=-9=5
g CCOR=-21=-15
g CCOU=-27=-45
g CCRI=16=-4
g CCUP=-7=-6
g CEAS=88=-38
g CED$=-19=-28
g CEDE=21=-1
g CEE$=5=-5
g CEEL=21=0
g CEES=7=0
g CEIB=16=0
g CEIV=-23=-41
g CEK$=18=-1
g CEL$=-10=-12
g CELA=23=-28
g CELE=-41=-31
g CELK=5=0
g CELL=23=-70
g CELU=13=-1
g CEMA=-9=1
g CENS=30=-25
g CENT=17=-12
g CEPT=-55=33
g CER$=7=-5
g CERR=6=-15
g CES$=12=-11
g CESA=6=0
g CESE=10=0
g CESI=28=-21
g CESS=53=-22
g CETT=-21=10
g CEVO=27=-3
g CEZ$=39=-3
g CH O=-11=10
g CHAA=-9=-8
g CHAB=3=1
g CHAI=-23=-3
g CHAL=2=6
g CHAN=-16=-18
g CHAR=-23=-17
g CHAS=-21=4
g CHAT=-14=-8
g CHE$=-40=6
g CHEC=-62=-5
g CHED=-7=-16
g CHEE=-23=10
g CHEN=-1=14
g CHER=-22=0
g CHET=-36=-17
g CHEZ=42=33
g CHH$=15=-21
g CHHE=22=0
g CHHO=6=-5
g CHIE=-6=-30
g CHIN=29=15
g CHOO=47=9
g CHRI=-13=-9
g CHUR=45=-8
g CIA$=-7=-12
g CIAL=-5=21
g CIAS=-10=-7
g CIAT=-4=-23
g CIBA=38=0
g CIBE=28=-6
g CIBI=-9=8
g CIDE=-7=14
g CIEN=-8=-16
g CIER=7=17
g CII$=-6=1
g CIIA=-17=-5
g CINA=3=-19
g CING=-6=14
g CIO$=21=-18
g CION=-35=1
g CISI=13=-4
g CITA=-13=11
g CITE=35=-25
g CK .=41=-2
g CK O=40=-12
g CKBO=-3=-6
g CKED=-43=-13
g CKEE=-14=-6
g CKER=-30=-5
g CKIN=-23=-15
g CKK$=-2=6
g CKOS=-21=-1
g CKS$=24=-21
g CKUP=-1=-32
g CLAI=-39=-49
g CLAL=-23=2
g CLAU=-36=-37
g CLE$=-3=0
g CLEA=47=1
g CLEL=-15=-3
g CLEN=-7=-23
g CLIE=-66=-70
g CLII=-16=-2
g CLIN=-7=-10
g CLLE=8=-11
g CLLI=0=-3
g CLOS=9=16
g CLUD=21=27
g CLUE=0=3
g CNAC=-7=-15
g CNCE=-12=-3
g CNEL=-2=-15
g CNOT=-23=0
g CNSE=26=-3
g COAC=-12=-40
g COAS=-26=0
g CODE=-23=-41
g CODO=-26=22
g COGN=-24=2
g COIS=18=-18
g COLA=-7=-6
g COLD=-13=15
g COMB=10=-17
g COME=3=28
g COMI=-12=-31
g COMM=-2=9
g COMO=28=-38
g COMP=-30=-13
g COMR=-14=24
g COMU=-1=-19
g COND=-58=55
g CONF=-48=-16
g CONI=18=-6
g CONN=-1=-18
g CONO=-10=-1
g CONR=-7=5
g CONS=27=-60
g CONT=9=-51
g CONV=-18=44
g COON=-27=-5
g COOR=-5=-8
g COPM=-23=-25
g COR$=-12=0
g CORD=-14=-18
g CORE=-2=-12
g CORN=-6=24
g CORR=-9=-4
g COSA=19=-5
g COSO=28=-2
g COST=11=9
g COTA=-9=38
g COTN=-6=-2
g COUL=5=10
g COUN=-44=-20
g COUP=0=-18
g COUR=-31=11
g COUS=-4=0
g COUT=26=-13
g COVE=11=-21
g CPA$=16=-6
g CQNC=10=-9
g CQTI=2=-3
g CRAM=12=0
g CRAZ=9=0
g CRBE=18=0
g CRBI=20=0
g CRED=-13=-5
g CRIB=31=-71
g CRIE=12=0
g CRIN=6=-2
g CRIP=51=15
g CRIR=-14=-12
g CRIS=43=-2
g CRIV=10=-3
g CRUB=-7=0
g CRUI=-31=-17
g CSA$=-5=19
g CSLL=-15=0
g CSNC=6=0
g CSRI=26=-2
g CSSE=23=-2
g CTE$=16=-5
g CTED=18=-41
g CTEN=43=0
g CTEZ=7=-19
g CTFU=3=-2
g CTIA=9=-1
g CTIN=-19=-37
g CTIO=-14=-25
g CTIV=-20=-14
g CTOR=-35=-25
g CTS$=11=-1
g CUAN=-4=18
g CUES=-1=-34
g CULP=-13=8
g CUOR=19=-16
g CUPE=-7=-6
g CURI=-19=-53
g CURR=-50=-44
g CUSE=6=-1
g CUST=28=0
g CUT =45=-1
g CVOI=-5=-2
g D AW=-23=-26
g D OF=-8=3
g D OU=16=-21
g D UP=9=0
g DAA$=28=0
g DAAY=-5=-7
g DAD$=-4=37
g DADS=17=-27
g DAGE=4=0
g DAIL=-23=-7
g DAME=-35=29
g DAMN=-16=0
g DAN$=24=-4
g DAND=-1=-7
g DANK=-42=-15
g DANT=-15=-1
g DAR$=2=12
g DARM=21=-23
g DAS$=-32=29
g DAT$=-16=21
g DATA=33=-9
g DATE=-20=-15
g DATO=7=0
g DATS=7=0
g DAUG=17=-13
g DAVE=31=-14
g DAVI=-53=1
g DAY$=-11=-11
g DAYS=-44=-12
g DAYY=-8=-10
g DBYE=2=-31
g DDE$=-15=-1
g DDEN=-11=-13
g DDIN=-10=-15
g DDON=8=0
g DDOR=-24=-4
g DDRE=-44=-20
g DDS$=11=-2
g DDY$=14=-2
g DEA$=-2=-20
g DEAC=58=-1
g DEAD=-24=-4
g DEAL=-34=-31
g DEBA=-24=-25
g DECE=44=-5
g DECI=-6=22
g DED$=16=-7
g DEDO=-13=-22
g DEED=-2=-12
g DEEJ=7=0
g DEIA=7=0
g DEJA=-23=-54
g DEJE=-44=-47
g DEJN=-12=-1
g DEJQ=-16=-1
g DEKA=-19=-6
g DEKE=-11=-1
g DEL$=-1=-38
g DELE=-30=12
g DELL=-19=-2
g DELT=4=-1
g DEMA=8=-6
g DEME=-13=35
g DEN$=30=-22
g DEND=-25=-13
g DENM=45=-1
g DENT=-14=-10
g DENU=22=-10
g DEPA=45=-15
g DEPO=-28=-18
g DEPU=4=-9
g DER$=-21=12
g DERA=44=-3
g DERE=14=-35
g DERS=9=-33
g DES$=-21=-22
g DESA=59=-20
g DESD=-4=0
g DESE=-30=-5
g DESI=55=-22
g DESK=-33=-1
g DESO=9=7
g DESP=-27=-31
g DEST=-32=-36
g DESU=49=-3
g DETA=32=0
g DETE=53=-17
g DEUR=-12=19
g DEZ$=-30=-52
g DGE$=-33=-2
g DGET=-3=15
g DHUI=-23=-14
g DIAA=5=0
g DIAE=15=-7
g DIAS=6=-8
g DIAT=23=-39
g DICU=-7=18
g DIDN=15=-27
g DIE$=14=-7
g DIED=-11=-26
g DIEE=-24=-11
g DIER=23=-11
g DIFF=33=-4
g DIG$=-21=0
g DIGA=-1=-13
g DIGN=-5=-1
g DIGO=34=-1
g DIIA=13=-5
g DIJE=10=-3
g DIJO=-25=-6
g DILE=-10=-19
g DIMA=0=-19
g DIN$=12=0
g DING=-29=-35
g DINN=-2=-19
g DIO$=-29=29
g DIOS=6=-6
g DIRE=-27=-12
g DISA=19=-14
g DISC=6=4
g DISO=0=12
g DISP=-24=18
g DISR=-26=-11
g DIST=-33=16
g DIT$=-10=-4
g DITA=32=-2
g DITE=-5=-9
g DITI=-26=-23
g DIVI=-5=-2
g DJEE=-6=0
g DLEE=7=-1
g DLES=-5=4
g DLIN=4=-25
g DLU$=6=0
g DLY$=11=-28
g DNG$=7=0
g DNIG=-10=-17
g DNT$=15=-29
g DO N=-39=-9
g DOE$=-11=9
g DOES=-40=6
g DOMI=2=14
g DOMT=-21=0
g DONC=20=-2
g DONE=3=-47
g DONN=44=-5
g DONT=18=-7
g DOO$=7=-1
g DOOR=-58=19
g DOR$=18=-32
g DORA=-7=-19
g DORM=8=-3
g DORS=-22=20
g DOS$=-40=-28
g DOSE=-19=2
g DOWN=15=16
g DRAI=8=-4
g DRAW=33=-15
g DRE$=-13=3
g DRED=-4=-22
g DRES=-44=-20
g DRIP=-33=-20
g DRIV=-8=25
g DROI=50=0
g DROO=10=8
g DROP=-39=-14
g DSS$=-10=0
g DTIP=2=-29
g DTOP=-7=0
g DTOS=10=0
g DUEN=-32=29
g DUIS=-1=-26
g DUM$=-17=-13
g DUPL=-68=2
g DURI=-14=-36
g DVIS=33=-1
g DWEL=-13=15
g DWN$=-5=11
g DWON=-1=-8
g E ..=-6=-9
g E EN=-5=-26
g E OF=-40=0
g EAAC=3=-2
g EAAR=19=8
g EAAS=5=-9
g EAAV=0=-6
g EACH=6=12
g EACT=-5=-12
g EAD$=-25=-34
g EADA=-9=-1
g EADE=-8=-5
g EADI=-47=-27
g EADS=1=-75
g EADY=48=-21
g EAE$=6=-21
g EAES=-5=-6
g EAF$=41=-20
g EAFS=-9=-6
g EAIL=-25=-4
g EAK$=-16=26
g EAKI=3=-24
g EAL$=-13=-28
g EALL=35=-18
g EALT=6=-8
g EAM$=-29=-45
g EAMI=-10=0
g EAN$=-14=-37
g EANT=-43=-11
g EAPP=-14=33
g EAR$=18=17
g EARC=-21=29
g EARL=-27=-15
g EARS=18=8
g EAS$=31=6
g EASD=3=-15
g EASE=12=0
g EASI=-3=-7
g EASR=28=-3
g EASS=-5=-17
g EASW=-8=0
g EAT =9=0
g EAT$=0=-9
g EATE=-1=-18
g EATI=22=-24
g EATT=-1=12
g EAU$=-9=-17
g EAUC=-11=-8
g EAV =28=0
g EAVE=-7=-46
g EAVI=-21=-1
g EBAR=22=-27
g EBD$=-11=0
g EBEN=-33=-33
g EBOD=-19=-19
g EBR$=12=0
g EBSI=-12=1
g EBY$=23=-17
g ECAL=0=18
g ECCI=7=-6
g ECEA=37=-4
g ECED=21=-1
g ECEE=4=-2
g ECEI=-24=-39
g ECES=36=-22
g ECEV=27=-3
g ECI$=-20=-7
g ECIA=13=-23
g ECIB=-7=8
g ECID=-41=41
g ECIE=29=-1
g ECIO=-7=-15
g ECK$=-43=-1
g ECKI=-51=-1
g ECL$=11=-11
g ECLL=-2=-6
g ECOG=-24=2
g ECOI=-6=-4
g ECON=15=16
g ECOR=3=-10
g ECOU=40=-3
g ECRI=-7=-13
g ECT$=22=-8
g ECTE=-12=0
g ECTI=-1=-16
g ECTO=-64=-38
g ECTR=16=-24
g ECTS=3=0
g ECU$=-8=2
g ECVO=-5=-2
g ED A=-23=-26
g ED O=23=-23
g ED U=9=0
g EDA$=4=16
g EDAD=-2=36
g EDAS=0=-3
g EDAT=19=-2
g EDAY=15=0
g EDD$=14=-9
g EDE$=18=-22
g EDED=14=0
g EDER=0=-25
g EDES=15=-16
g EDI$=4=3
g EDIA=29=-37
g EDIN=19=-8
g EDIT=20=-5
g EDNE=-10=-26
g EDNU=-22=3
g EDO$=-13=38
g EDOR=-13=-22
g EDRO=-4=22
g EDS$=-24=-29
g EDY$=16=-1
g EE .=4=0
g EEAD=12=-1
g EEAN=-3=-9
g EEAS=27=-3
g EEAV=14=-6
g EECE=-5=0
g EECI=-22=-6
g EECK=-23=10
g EECT=-5=-3
g EED$=-40=-17
g EEDD=14=0
g EEDE=15=-1
g EEDI=35=-12
g EEDS=-7=-21
g EEE$=24=-2
g EEEA=18=0
g EEED=-8=-2
g EEEN=4=-3
g EEEP=3=-1
g EEET=20=-11
g EEIN=-11=6
g EEK$=-14=-9
g EEKA=-5=-1
g EEKE=-25=6
g EEKS=4=-16
g EELI=11=0
g EELL=18=8
g EEMA=-17=-18
g EEME=39=-19
g EEMO=1=-6
g EEN$=-15=-23
g EEND=-17=-1
g EEO$=7=-2
g EEP$=-29=-33
g EEPL=0=-7
g EEPP=-37=6
g EEPS=-26=-9
g EER$=-35=-2
g EERA=14=16
g EERE=-9=15
g EERO=6=-15
g EES$=39=-20
g EESD=-1=-10
g EESE=10=0
g EESS=8=0
g EEST=4=-3
g EET$=-22=9
g EETE=7=-1
g EETI=-11=-14
g EEUX=-7=-4
g EEVE=-11=-2
g EEXT=13=-3
g EEY$=-3=-25
g EEZ$=10=-6
g EFAC=-14=-8
g EFER=29=-3
g EFFA=12=-14
g EFIE=4=36
g EFOE=-28=-7
g EFON=2=6
g EFOR=-53=-5
g EFRE=-26=-9
g EFT$=-34=-6
g EFUL=25=-2
g EGAL=29=13
g EGAN=-24=-6
g EGAR=-10=-24
g EGGA=-15=13
g EGIS=30=-3
g EGIT=-1=-11
g EGNA=-7=-2
g EGO$=-51=40
g EGOC=-16=17
g EGOO=-11=-11
g EGOT=-42=-32
g EGS$=9=0
g EGUE=27=-1
g EGUI=-9=-16
g EGUN=-21=47
g EHA$=-2=11
g EHAL=26=-21
g EHD$=-14=-1
g EHR$=-14=-11
g EHRE=20=-3
g EHSE=33=-6
g EHY$=-28=-14
g EIAT=7=0
g EIBE=16=0
g EIDA=-4=27
g EIGH=-9=2
g EINE=-6=-11
g EING=17=-11
g EIR$=-12=-9
g EIVE=-11=-35
g EIVI=-14=-12
g EJA$=-22=-45
g EJAA=13=-8
g EJAN=-10=-22
g EJAR=-8=-15
g EJE$=-30=-8
g EJEM=-13=-24
g EJEN=-13=-21
g EJN$=-12=-1
g EJO$=-13=-28
g EJOI=-4=25
g EJOR=5=-11
g EJQ$=-16=-1
g EK .=30=-7
g EKA$=-13=-4
g EKEN=-25=6
g EKEP=-18=-12
g EKET=-11=0
g EKL$=-21=-1
g EKLE=-16=6
g EKS$=6=-16
g EKY$=16=0
g ELA$=19=-2
g ELAD=6=-21
g ELAR=3=-26
g ELAS=3=-1
g ELAT=27=-3
g ELCO=-16=0
g ELE$=-14=-5
g ELEA=6=-9
g ELEC=16=-24
g ELED=-41=27
g ELEE=6=-7
g ELEF=2=6
g ELEN=-20=-12
g ELEP=-4=-8
g ELER=-38=-17
g ELES=-51=-35
g ELET=-39=-23
g ELEZ=-15=-12
g ELF$=24=-23
g ELIM=39=-2
g ELIN=14=11
g ELK$=5=0
g ELKE=-2=-8
g ELL$=1=-16
g ELLA=-24=-7
g ELLE=-16=0
g ELLI=-7=-41
g ELLL=-12=33
g ELLO=9=-14
g ELLU=26=-2
g ELO$=11=-9
g ELOC=23=0
g ELON=2=-11
g ELP$=-44=-16
g ELRT=-25=-21
g ELS$=-63=-25
g ELSE=59=-30
g ELTE=4=-1
g ELUL=14=-1
g ELY$=10=-8
g EMAA=8=6
g EMAI=-54=12
g EMAN=5=4
g EMAO=-31=-2
g EMAR=-5=-29
g EMAS=18=0
g EMAX=20=20
g EMBE=-9=-11
g EMBL=-12=5
g EME$=104=-42
g EMEN=-14=32
g EMER=21=0
g EMES=-32=-15
g EMET=-26=-7
g EMIA=-29=0
g EMIL=-23=0
g EMIN=-27=-1
g EMIV=-23=-9
g EMM$=-3=-20
g EMMA=12=0
g EMMO=-32=0
g EMND=15=-5
g EMOB=37=-10
g EMOC=23=0
g EMOE=3=-8
g EMOO=7=-3
g EMOS=-10=13
g EMOV=-2=-17
g EMPV=-15=-7
g EMQI=-20=0
g EMRC=16=0
g EMSI=-10=-6
g EMSX=-10=11
g EMTE=-26=-21
g EMVE=-23=-3
g EMVO=14=-3
g EN O=-32=-14
g ENAA=3=5
g ENAN=-20=-33
g ENAR=-8=-2
g ENAS=2=-15
g ENCE=-33=26
g ENCI=-11=-13
g ENCO=-10=8
g ENCY=-4=-26
g END =-23=5
g END$=-83=14
g ENDA=4=-11
g ENDD=-14=0
g ENDE=-7=4
g ENDI=-42=-17
g ENDN=7=0
g ENDO=41=-5
g ENDR=-8=-28
g ENDS=-12=14
g ENDU=-34=3
g ENE$=-46=66
g ENED=11=-1
g ENER=-6=-21
g ENES=-22=11
g ENFE=-4=-9
g ENFI=-30=-11
g ENGA=19=-26
g ENGG=-15=0
g ENGL=7=0
g ENGO=-17=17
g ENIN=-16=-23
g ENLE=-29=-33
g ENLO=20=-28
g ENME=75=-29
g ENN$=-18=-14
g ENND=-4=-8
g ENNT=-28=19
g ENO$=-32=29
g ENOO=-11=-1
g ENOR=-18=16
g ENOS=-4=-8
g ENOT=5=-1
g ENOU=37=-45
g ENOV=4=-20
g ENOY=-13=0
g ENR$=-7=-1
g ENRO=50=-15
g ENS$=24=-34
g ENSA=-21=3
g ENSE=60=-32
g ENSI=-45=-32
g ENSJ=-3=0
g ENSS=-19=0
g ENT$=-29=-3
g ENTA=-50=-4
g ENTE=-7=-14
g ENTI=52=-15
g ENTL=9=-51
g ENTO=29=-19
g ENTR=-17=26
g ENTS=-29=-16
g ENTT=-3=-1
g ENTU=-4=-10
g ENTY=-3=0
g ENUN=22=-10
g ENVI=20=19
g ENVO=-1=15
g ENY$=-3=-17
g EOMV=22=-1
g EONE=-3=-31
g EOOL=-8=-2
g EOPL=-6=-35
g EOR$=34=-1
g EORG=-11=-3
g EOS$=-10=-5
g EOVE=23=-3
g EPAI=15=-34
g EPAR=-5=-21
g EPD$=-6=-5
g EPHO=-4=-8
g EPIT=47=-6
g EPLI=0=-4
g EPLL=-2=-3
g EPLY=-45=-71
g EPON=-49=-47
g EPOR=39=-49
g EPOS=-28=13
g EPOT=13=-38
g EPP$=-36=7
g EPS$=-26=-9
g EPT$=-62=-26
g EPTA=-11=51
g EPTE=0=9
g EPTI=-22=9
g EPUI=3=-9
g EQDS=-18=0
g EQDY=-26=-2
g EQSE=26=-1
g EQUE=40=-2
g EQUI=21=-33
g ERA$=-21=21
g ERAD=33=0
g ERAG=-3=-6
g ERAI=35=14
g ERAL=13=-22
g ERAN=49=-3
g ERAS=12=-5
g ERCE=17=-1
g ERCH=-22=6
g ERCI=4=10
g ERD$=-2=-24
g ERDA=5=-30
g ERDE=-14=-6
g ERE$=2=40
g EREA=10=-2
g EREB=30=-17
g ERED=29=-54
g EREE=1=-14
g EREN=3=-19
g EREO=-3=-1
g ERES=-16=37
g ERET=-2=9
g EREZ=-14=14
g ERFE=-21=-19
g ERGE=21=0
g ERIC=-16=-1
g ERIE=-28=20
g ERIF=-13=-18
g ERIN=16=-52
g ERIO=4=-3
g ERMA=9=-18
g ERME=2=-36
g ERMI=-22=-54
g ERMO=-10=0
g ERN$=-7=4
g ERNE=-24=27
g ERNI=29=-18
g ERNO=-2=37
g ERO$=47=-44
g ERON=-4=-2
g ERP$=4=0
g ERPO=14=-29
g ERR$=5=13
g ERRA=-4=-29
g ERRE=1=-4
g ERRN=-3=6
g ERRO=-37=-13
g ERRS=0=-12
g ERS$=-60=24
g ERSE=-11=-20
g ERSH=10=-5
g ERSO=-4=-8
g ERSP=-25=0
g ERST=22=-30
g ERT$=7=-33
g ERTA=6=-28
g ERTE=4=-26
g ERTI=-24=-18
g ERTS=-16=-25
g ERTY=-13=18
g ERVE=-10=-1
g ERVI=12=-26
g ERY$=49=14
g ERYT=-16=-13
g ESA$=32=0
g ESAA=-8=-1
g ESAB=23=-17
g ESAC=42=-1
g ESAE=-25=-4
g ESAG=8=-1
g ESAJ=-3=0
g ESAS=14=-1
g ESCI=-7=-22
g ESCR=6=-36
g ESD$=-27=0
g ESDA=-18=-38
g ESDE=-4=0
g ESE$=60=-56
g ESEE=6=0
g ESEO=-7=-4
g ESIN=36=-3
g ESIR=11=0
g ESIS=24=-10
g ESIT=33=-27
g ESK$=-33=-1
g ESND=-12=0
g ESNT=-11=-39
g ESOL=9=7
g ESOM=-36=-35
g ESOT=9=0
g ESPE=45=-3
g ESPO=-25=-27
g ESPU=12=-39
g ESRO=-1=-4
g ESS$=15=-9
g ESSA=-3=-55
g ESSE=20=0
g ESSF=-22=-4
g ESSI=19=0
g ESSQ=-1=-8
g ESSS=-4=-1
g ESST=34=-1
g EST$=-5=-8
g ESTA=-20=-8
g ESTE=0=-15
g ESTI=-13=21
g ESTO=11=-11
g ESTP=26=-11
g ESTR=-35=-30
g ESTS=-1=-8
g ESTT=-11=-10
g ESUB=25=-1
g ESUM=-24=-45
g ESUS=25=0
g ESW$=19=-1
g ET .=-2=-9
g ET L=28=-3
g ET O=-11=-23
g ET R=21=-1
g ETA$=-26=11
g ETAI=13=13
g ETD$=-3=26
g ETE$=-30=12
g ETED=6=-12
g ETEN=53=-17
g ETER=8=-14
g ETES=3=1
g ETEU=-32=-2
g ETEZ=50=-18
g ETHI=12=25
g ETIE=37=-10
g ETII=1=-4
g ETIN=-56=-24
g ETIR=9=-54
g ETIT=19=-1
g ETN$=-14=-14
g ETNG=38=0
g ETRA=33=-1
g ETRE=11=-19
g ETS$=-4=10
g ETSA=-6=-6
g ETT$=6=-5
g ETTE=20=27
g ETTI=-3=-14
g ETTR=-38=-7
g ETWE=-23=-17
g ETX$=12=0
g ETXI=-6=-3
g ETXS=10=-3
g ETXT=31=-6
g ETZ$=-21=-13
g EUBL=-24=-16
g EUDI=-1=32
g EUIL=55=-7
g EULE=-15=-13
g EUNI=-16=-28
g EUR$=-23=35
g EURE=14=-11
g EUT$=-42=-35
g EUX$=-29=12
g EVAN=49=25
g EVE$=-28=-22
g EVEE=9=-1
g EVEN=-7=-6
g EVER=-4=-1
g EVES=0=30
g EVET=-11=-1
g EVEZ=-8=-5
g EVIE=-31=-36
g EVIN=-6=-4
g EVIO=-7=-1
g EVOI=28=-3
g EVOK=47=-21
g EVVE=-12=0
g EWAY=-15=35
g EWD$=21=-19
g EWEL=24=0
g EWIN=17=-5
g EWS$=-12=29
g EWSL=-32=-3
g EXAS=31=-6
g EXCE=18=0
g EXIN=19=0
g EXIT=4=0
g EXOS=-3=0
g EXOT=18=-1
g EXPE=9=-33
g EXPI=-3=-29
g EXR$=-10=-3
g EXRI=18=-2
g EXRS=-15=-3
g EXS$=12=18
g EXST=16=0
g EXT$=-13=-4
g EXTA=8=0
g EXTE=-20=-40
g EXTI=10=-12
g EXTN=-12=-4
g EXTO=11=-34
g EXTS=18=-88
g EXTT=17=-6
g EXTU=17=0
g EXXT=4=-6
g EXYE=8=-1
g EXYS=10=0
g EYD$=-33=11
g EYE$=-4=0
g EYRE=-9=12
g EYS$=-3=-27
g EZT$=21=-11
g EZZ$=-23=-1
g F OF=63=-14
g FABO=33=0
g FACE=10=-6
g FACO=-12=0
g FAIR=44=-16
g FAIT=-21=-15
g FAKE=-22=-11
g FALL=-7=-1
g FAMI=-13=-11
g FAOV=4=-2
g FARE=25=0
g FAUT=4=-25
g FAVO=8=-17
g FECT=-25=-24
g FED =9=0
g FEDE=0=-22
g FEE$=-31=-8
g FEEL=-5=-18
g FEER=-12=15
g FEMA=0=-6
g FENC=-18=36
g FER$=-12=22
g FERE=33=-4
g FERM=-1=-21
g FERN=5=11
g FERR=8=11
g FERS=-11=7
g FERT=-40=-23
g FES$=4=1
g FFAC=12=-14
g FFEC=-11=0
g FFEE=-18=-8
g FFER=-30=20
g FFFE=-1=-13
g FFIC=-15=2
g FFIS=-29=-2
g FFOR=11=0
g FFRE=-35=-4
g FFRO=-2=-4
g FIBE=-25=40
g FIC$=-28=10
g FICA=16=-14
g FICE=-15=-9
g FICH=35=24
g FICI=2=-21
g FICQ=2=-3
g FIE$=21=-10
g FIER=-2=36
g FILE=31=4
g FILL=5=27
g FINA=-8=-7
g FIND=-22=31
g FINE=-37=-6
g FING=-17=-5
g FINI=-13=14
g FINN=-3=-1
g FIRE=-23=-29
g FIRM=-43=-20
g FIRS=-25=9
g FISE=-29=-2
g FIVE=9=-14
g FLIG=-15=-31
g FLOO=6=-36
g FLOR=-14=-20
g FOFE=-25=0
g FOIS=41=-21
g FOLE=-34=-6
g FOLL=-3=-15
g FOM$=-23=0
g FONO=2=6
g FOOD=10=-20
g FOOR=3=0
g FOR$=-25=-1
g FORE=-12=-11
g FORG=24=-15
g FORM=25=-3
g FORT=-7=36
g FOS$=8=4
g FOTO=-66=8
g FOUN=15=-30
g FOUR=36=0
g FOUT=27=-1
g FRAI=38=22
g FRE$=-28=4
g FREE=9=-10
g FRES=-31=-17
g FRID=1=-15
g FRIM=-8=0
g FROM=-37=0
g FRON=-43=32
g FROO=-6=6
g FRPM=-21=0
g FRRO=-5=0
g FRUS=-13=-35
g FT O=4=-2
g FTEE=-2=-8
g FTER=-13=26
g FUCK=20=-22
g FUER=-11=11
g FUL$=25=-2
g FULL=-53=15
g FUNE=10=-3
g FURT=37=-38
g FVOR=-20=0
g G OU=18=12
g GADO=-14=-8
g GAEN=-4=-5
g GAI$=-3=0
g GAII=29=0
g GAIN=4=-12
g GAL$=18=18
g GALA=2=-10
g GAME=0=-17
g GAN$=-50=-23
g GAND=-7=-4
g GARA=-11=33
g GARD=-28=-31
g GAT$=-9=-5
g GAVE=-2=-21
g GAVW=-1=-10
g GAZI=-13=-5
g GEA$=10=0
g GED$=-17=-22
g GEE$=7=0
g GEES=-3=0
g GEME=-8=34
g GEN$=-24=-20
g GENC=-31=-50
g GENT=-8=-20
g GENY=-8=-16
g GEOR=-11=-3
g GER$=-2=-8
g GES$=6=-50
g GET =-9=-32
g GET$=6=4
g GETI=-15=0
g GETS=20=-7
g GETT=0=-14
g GGAL=-15=13
g GGES=7=0
g GGIN=33=-2
g GGO$=-16=-1
g GGOO=-1=13
g GHBO=-19=2
g GHED=-38=-28
g GHH$=4=-11
g GHIN=-12=-2
g GHR$=-18=-12
g GHT$=15=-39
g GHTE=29=-13
g GHTT=4=-1
g GIA$=-11=-3
g GIN$=14=5
g GINE=-2=-3
g GING=48=-42
g GIS$=13=-1
g GIST=30=-3
g GIVE=-14=21
g GIVI=-34=-11
g GIVV=-12=9
g GLES=13=-13
g GLIS=7=0
g GNAN=9=-2
g GNED=-16=5
g GNER=14=0
g GNIZ=-24=2
g GNOR=-51=-19
g GNRE=-37=-7
g GO A=18=-4
g GOCI=-16=17
g GOD$=14=-1
g GODO=-15=-4
g GOID=-6=-3
g GOIN=48=-25
g GONE=-22=-17
g GONN=-2=-26
g GOO$=-11=-11
g GOOD=20=12
g GOOF=-11=0
g GOOO=6=13
g GOPD=20=-10
g GOTI=-51=-33
g GOTO=-17=-1
g GOTT=-3=-2
g GRAC=-19=-13
g GRAM=32=-5
g GRAN=27=44
g GRAT=-27=-40
g GRAZ=-27=-10
g GREA=-12=-8
g GREE=-18=-18
g GREG=5=-1
g GROM=3=-3
g GRRA=0=-8
g GTH$=1=-13
g GUE$=14=8
g GUEN=53=-10
g GUIR=-9=-16
g GUNG=-13=-23
g GUNT=-21=47
g GUS$=-42=-20
g GUST=1=32
g GUYS=-33=-19
g HAAN=4=-6
g HAAT=-1=10
g HAAV=5=1
g HABC=3=1
g HABE=-25=-12
g HABI=28=-8
g HABL=1=27
g HAEV=13=0
g HAGO=36=-5
g HAHA=-19=-3
g HAIE=6=0
g HAIN=-23=-3
g HAIT=-7=-2
g HAKN=-6=0
g HALE=2=6
g HALF=16=-25
g HALT=13=0
g HAN$=-17=-6
g HANC=2=14
g HANG=-13=-22
g HANK=21=-29
g HANL=-16=-3
g HANN=4=-1
g HANS=-10=-1
g HAPP=2=24
g HARA=28=-4
g HARD=-14=-14
g HARE=-30=-23
g HARG=-19=-15
g HARM=31=-1
g HAS$=-20=0
g HASI=-10=-3
g HAST=-12=-20
g HAT$=-64=17
g HATE=-24=-22
g HATS=-17=-9
g HAVE=-5=-2
g HAVV=0=11
g HAVW=4=0
g HBOR=-19=2
g HDRA=3=-6
g HE E=-5=-26
g HEAA=21=-2
g HEAD=-51=-28
g HEAE=37=-1
g HEAR=17=4
g HEAT=-1=-8
g HECK=-62=-5
g HED$=-19=27
g HEEC=-23=10
g HEER=-13=9
g HEES=52=-19
g HEET=-31=8
g HEEY=-3=-25
g HELL=4=-33
g HELO=-15=-10
g HELP=-50=9
g HEM$=45=-33
g HEMM=-30=-4
g HEN$=-47=-26
g HER$=-10=-12
g HERC=-22=6
g HERE=-5=58
g HERI=45=-9
g HERO=7=0
g HERR=12=-3
g HERS=13=15
g HERW=29=-16
g HES$=25=-9
g HESE=54=-55
g HESW=11=-1
g HETE=-36=-17
g HEUR=14=-11
g HEY$=-44=-57
g HEYD=-33=11
g HEYR=-9=12
g HEZ$=42=33
g HGT$=0=-9
g HHAT=-24=12
g HHER=6=-3
g HHES=-3=0
g HHIN=-7=-7
g HHIS=10=-1
g HHON=-7=-2
g HHOU=-2=13
g HIA$=-1=-12
g HICH=-33=29
g HID$=-5=-17
g HIER=4=-2
g HIGH=-5=-17
g HIIN=16=-4
g HIIS=13=-26
g HILA=-29=-10
g HILE=-13=-17
g HING=45=6
g HINK=-31=-23
g HIP$=10=-5
g HIS$=14=-19
g HISS=24=-6
g HIT$=-16=-4
g HITT=28=-4
g HLOD=-21=-8
g HMOE=-13=26
g HNAK=-5=-2
g HNE$=-4=-14
g HNG$=14=-17
g HNIG=28=-1
g HNKS=-9=-2
g HNOE=6=0
g HOE$=4=0
g HOIS=37=-6
g HOLA=-10=-6
g HOLD=-50=-32
g HOME=-22=0
g HON$=-30=-14
g HONE=4=-16
g HONR=3=-9
g HONW=-16=-5
g HOOD=11=20
g HOOL=-5=16
g HOON=-5=-2
g HOOS=48=-18
g HOPE=-12=-15
g HOPI=13=35
g HORA=-9=-33
g HORI=-14=-20
g HORS=8=-3
g HORT=-38=-21
g HOS$=-16=-17
g HOSE=28=-5
g HOSP=0=-10
g HOTO=-19=-26
g HOUD=-1=-9
g HOUG=1=-8
g HOUL=38=13
g HOUR=16=-25
g HOUS=-28=30
g HOUT=19=0
g HOW$=-29=8
g HOWE=-10=-20
g HOWI=-73=-34
g HPNE=-5=-7
g HPON=-10=-3
g HQVE=-2=-5
g HRE$=27=-8
g HREA=-14=-1
g HREE=6=-26
g HRIC=-13=-8
g HROU=-47=-2
g HRSE=11=0
g HRY$=-1=-11
g HSE$=26=-5
g HSEE=23=-7
g HSI$=15=0
g HSNK=21=-5
g HTA$=-34=-3
g HTAN=-41=-7
g HTAT=18=3
g HTEN=15=-1
g HTER=43=-14
g HTES=11=-1
g HTEY=-12=-7
g HTIN=28=-10
g HTIS=8=-17
g HTT$=4=-1
g HUI$=-23=-14
g HUNG=-3=-23
g HURC=45=-8
g HURS=-7=5
g HUS$=13=-1
g HUSB=17=9
g HUT =-31=-6
g HVAE=-1=-3
g HVE$=-1=-10
g HWM$=13=-3
g HWRE=16=0
g HWSE=21=-1
g HYA$=-13=-11
g IAA$=-7=-2
g IAAT=-19=-1
g IAD$=9=-9
g IAJE=-39=-14
g IAL$=-22=18
g IALS=-43=-5
g IAN$=-19=-2
g IAR$=19=14
g IARE=-15=-8
g IARM=40=-1
g IAS$=-11=-4
g IAT$=-4=-2
g IATA=33=-9
g IATE=19=-48
g IATI=-52=-43
g IBAN=38=-23
g IBE$=43=-32
g IBED=-31=-31
g IBEE=34=-1
g IBER=-2=40
g IBG$=0=15
g IBI$=0=6
g IBIE=7=-2
g IBIN=43=-10
g IBIR=12=-15
g IBLE=-11=30
g IBR$=11=0
g ICA$=-4=-10
g ICAC=11=-4
g ICAI=7=0
g ICAR=-1=-19
g ICAT=-30=-55
g ICBE=35=-7
g ICE$=2=-39
g ICEE=3=-5
g ICEK=-22=-18
g ICEM=-9=1
g ICEN=31=-25
g ICH$=-33=29
g ICHE=35=28
g ICHT=-6=-29
g ICIN=1=-21
g ICIT=59=-7
g ICK =27=-11
g ICK$=2=-17
g ICKE=-25=-37
g ICKU=-1=-32
g ICO$=36=-5
g ICQT=2=-3
g ICUL=-7=18
g IDA$=-20=-30
g IDAY=15=-7
g IDDA=-1=-12
g IDDI=-11=-15
g IDE$=-40=18
g IDEN=3=-9
g IDER=39=-10
g IDGE=-27=-1
g IDNI=-10=-17
g IDNT=15=-27
g IDO$=27=-4
g IDS$=4=-28
g IDTE=-2=-6
g IED$=-12=-13
g IEDA=-2=36
g IEE$=-29=-10
g IEER=8=0
g IEF$=10=-7
g IEK$=18=0
g IEL$=-27=-2
g IELS=-62=-25
g IEM$=-26=-3
g IEN$=-13=-11
g IEND=29=-44
g IENE=-45=69
g IENN=-22=-4
g IENS=-28=-30
g IENT=-33=-34
g IENY=-1=-3
g IER$=12=-6
g IERA=53=-2
g IERE=-55=45
g IERN=-8=-26
g IERO=7=-43
g IERP=4=0
g IERR=2=-16
g IES$=-29=-26
g IET$=-8=34
g IETA=-8=18
g IETE=-10=24
g IETN=-30=-4
g IEUR=-7=14
g IEV$=-5=0
g IEZ$=30=12
g IFCA=-6=-1
g IFE$=-4=-4
g IFFE=4=12
g IFIC=12=-21
g IGA$=21=-8
g IGAN=-49=-19
g IGH$=6=-11
g IGHB=-19=2
g IGHT=27=-57
g IGN$=-22=-6
g IGNA=7=-1
g IGNE=-15=5
g IGNN=3=-1
g IGNO=-33=-19
g IGO$=44=-15
g IGTH=1=-13
g IGUE=24=3
g IHGT=0=-15
g IHN$=-26=0
g IHS$=31=-11
g IHT$=-14=-8
g IIAS=-17=-5
g IIER=4=-6
g IIGN=2=-4
g IIL$=-4=0
g IILL=11=-21
g IIME=29=-6
g IIMM=3=0
g IIN$=21=-11
g IINE=-30=-7
g IINF=5=0
g IING=-2=-8
g IINU=-6=-1
g IION=-15=-14
g IIRE=17=-1
g IIS$=19=-26
g IIST=-16=0
g IIT$=-8=-26
g IITA=-32=-2
g IITE=-9=2
g IJE$=16=-3
g IJO$=-20=-6
g IKE$=-2=38
g IKED=-27=-29
g IKKE=-1=3
g IKL$=-2=-3
g IKND=7=0
g IKR$=-16=-6
g ILAB=-39=11
g ILAD=7=-1
g ILAR=-36=4
g ILD$=17=-8
g ILE$=-39=-10
g ILEN=-35=-20
g ILIN=-28=-23
g ILIS=8=-1
g ILK$=-24=-26
g ILL$=-30=-15
g ILLE=14=-11
g ILLI=-29=3
g ILLL=1=-36
g ILLO=-15=-14
g ILO$=46=-2
g ILS$=-61=-38
g ILST=-21=-15
g ILY$=-19=-27
g IMA$=17=-2
g IMAN=0=-19
g IMBE=35=-3
g IME$=-51=23
g IMED=-20=-6
g IMEE=-10=-15
g IMER=25=-34
g IMES=34=-8
g IMEZ=19=-2
g IMG$=-8=1
g IMIM=-9=0
g IMIN=41=-2
g IMIT=-28=-39
g IMMD=10=0
g IMME=32=-37
g IMNE=16=0
g IMS$=43=-26
g IMW$=-1=-4
g INA$=-9=-22
g INAL=-7=-14
g INAN=-3=6
g INAR=8=0
g INAT=-23=-30
g INBO=59=-4
g INCE=21=-23
g INCL=10=25
g IND$=21=31
g INDA=6=-35
g INDD=-19=-8
g INDE=-27=-1
g INDL=13=-9
g INE$=-45=7
g INED=-14=-8
g INEN=27=-2
g INES=41=-37
g INET=-11=-7
g INF$=-4=-3
g INFI=11=-1
g INFO=7=-10
g ING =19=-14
g ING$=-28=-5
g INGE=-49=-34
g INGG=-36=-19
g INGI=-11=-1
g INGL=13=-13
g INGO=2=-22
g INGS=-10=22
g INH$=-25=11
g INIC=15=0
g ININ=12=-9
g INIO=-1=50
g INIS=-24=14
g INK$=-32=-2
g INKI=-5=26
g INLY=14=-2
g INME=27=-10
g INN$=9=0
g INND=-4=0
g INNE=-2=-15
g INNG=-25=7
g INNN=0=-18
g INO$=-25=29
g INQU=-17=19
g INS$=-15=25
g INSC=72=12
g INSE=10=0
g INSI=-23=28
g INSP=-72=-27
g INST=16=-4
g INT$=6=-51
g INTE=-27=19
g INTM=-10=-35
g INTO=-4=50
g INUE=39=-52
g INUQ=-17=1
g INUT=15=33
g INUU=-6=0
g IOLA=11=0
g ION$=3=-30
g IONA=-21=-16
g IONE=-33=-4
g IONN=-6=35
g IONS=6=14
g IOS$=6=-6
g IOSN=5=0
g IOUS=-10=-66
g IPCI=36=-1
g IPHO=-12=9
g IPTI=44=0
g IQUE=-49=-29
g IRE$=14=3
g IREC=-23=-12
g IRED=-13=-33
g IREN=52=-9
g IRER=44=-20
g IREZ=-18=-4
g IRGH=-8=-14
g IRK$=-3=0
g IRM$=-17=-15
g IRME=-23=-18
g IRMI=11=-1
g IRN$=38=-11
g IRO$=29=-27
g IRR$=-25=-3
g IRS$=-35=-17
g IRST=-25=9
g IRTU=-5=-23
g IRVE=-11=-7
g ISA$=11=2
g ISAB=36=-1
g ISAL=-2=-14
g ISCL=-5=17
g ISCO=63=-39
g ISCU=-14=8
g ISD$=16=-1
g ISE$=-24=25
g ISED=-4=-13
g ISEN=-29=-4
g ISER=-22=0
g ISET=-1=27
g ISH$=25=-5
g ISHE=-23=14
g ISIO=17=-2
g ISIR=-23=18
g ISIT=-75=2
g ISNT=-35=9
g ISO$=39=-8
g ISON=-22=31
g ISOP=0=12
g ISPO=-24=18
g ISR$=8=0
g ISRE=-26=-11
g ISS =24=0
g ISS$=12=-6
g ISSE=-38=-51
g ISSI=-2=-34
g ISST=1=-5
g IST$=-9=-50
g ISTA=-30=9
g ISTE=-21=16
g ISTI=-56=8
g ISTN=-25=11
g ISTR=36=11
g ISTT=-11=-5
g ISTU=-43=7
g IT C=-3=-26
g ITA$=-41=5
g ITAL=8=-10
g ITAR=9=-27
g ITAS=-59=-7
g ITAT=-40=12
g ITCH=12=-7
g ITE$=-10=26
g ITED=13=-12
g ITEE=-6=0
g ITEM=67=-27
g ITEN=22=-13
g ITER=11=14
g ITES=-27=-42
g ITHD=-16=-26
g ITHH=16=0
g ITHO=19=0
g ITHS=-18=-23
g ITIN=2=-10
g ITIO=-24=-18
g ITLE=-14=-30
g ITNG=8=-3
g ITO$=85=-42
g ITOR=-15=-13
g ITR$=0=3
g ITRA=-11=-23
g ITRE=-7=0
g ITS$=25=9
g ITTE=22=-21
g ITTH=-4=0
g ITTI=-25=-24
g ITY$=-14=10
g IUNE=10=0
g IUR$=13=-10
g IUT$=-17=10
g IUTE=21=0
g IVAT=23=27
g IVE$=-19=1
g IVED=-44=-32
g IVEN=-5=0
g IVER=37=-2
g IVEW=-15=35
g IVEZ=-20=-3
g IVIG=10=0
g IVIM=6=0
g IVIN=-34=-8
g IVOC=-6=-1
g IVVE=-1=8
g IWTH=16=-20
g IXE$=-36=-8
g IZAT=-21=-10
g IZE$=-27=15
g IZED=19=-19
g JAA$=15=-9
g JAMA=31=-3
g JAND=-13=-19
g JANE=2=-25
g JANK=18=-3
g JAR$=-1=-26
g JE .=8=0
g JEEN=-6=0
g JEN$=-2=-18
g JENM=-16=-3
g JES$=-27=-37
g JEUD=-1=32
g JIS$=-3=-22
g JJES=18=0
g JKE =-4=-4
g JOHN=40=-11
g JOIN=3=18
g JOKE=-32=-27
g JONE=-7=-1
g JOR$=5=-11
g JOUR=-8=-2
g JUAN=-11=-3
g JUBI=27=-2
g JUEV=0=23
g JULI=-2=3
g JUNE=2=-13
g JUNT=-6=-10
g JUOR=-17=-7
g JUSQ=-29=-48
g JUST=-6=7
g K ..=51=-9
g K OF=40=-12
g KAE =17=-1
g KAE$=14=0
g KARE=-6=-46
g KAST=26=-20
g KATE=-21=-11
g KAY$=27=-7
g KBOX=-3=-6
g KE .=-16=-5
g KE O=-36=0
g KEAD=-21=-5
g KEAS=-16=-9
g KED$=-52=5
g KEE =4=0
g KEE$=-8=-1
g KEED=-14=-6
g KEEE=0=-5
g KEEP=-62=-28
g KEFT=-4=0
g KEIN=-9=-11
g KEN =-32=-14
g KEN$=27=-34
g KEND=-25=6
g KENN=-2=-10
g KEP$=-18=-12
g KEPT=-17=-21
g KER$=-24=-17
g KERA=-3=-6
g KESS=-24=-2
g KET$=9=-11
g KETE=-18=-2
g KEVE=10=-1
g KEYS=-3=-27
g KICK=14=-22
g KIDD=-11=-15
g KIDS=4=-28
g KIE$=9=7
g KIND=13=-9
g KING=-37=42
g KITC=-1=5
g KITE=35=-19
g KKE =3=0
g KKE$=-7=2
g KKEE=16=-3
g KKIE=14=0
g KLER=-16=6
g KNDL=7=0
g KNG$=-10=12
g KNOC=42=-2
g KNOW=-21=7
g KNS$=-11=0
g KONG=-14=-1
g KONN=-23=-37
g KOOK=-17=13
g KOW$=-16=6
g KQE$=7=0
g KR .=-21=0
g KREA=10=0
g KSGI=-5=-11
g KSS$=6=0
g KTHR=-32=-30
g KUNG=24=-18
g KUP$=-1=-32
g KUS$=-11=-1
g KW .=8=0
g LAA$=4=1
g LAAW=-22=-1
g LABA=-25=-1
g LABL=-49=36
g LACE=-24=1
g LADE=-12=-5
g LADO=4=0
g LADS=19=-22
g LADY=-8=-8
g LAED=-34=-24
g LAER=23=0
g LAES=13=0
g LAIM=-39=-49
g LAIN=-10=-35
g LAIR=19=-1
g LAIS=-44=-7
g LAIT=12=-11
g LAKE=4=-16
g LAL$=-11=3
g LALY=-15=0
g LAMA=-58=-6
g LAME=-5=-15
g LAMM=-19=-17
g LAMO=-3=4
g LAN$=56=13
g LANC=6=17
g LAND=-55=-36
g LANE=9=-1
g LANT=-59=-26
g LAR$=13=2
g LARG=6=0
g LARI=-35=-10
g LAS$=23=-1
g LASE=16=-6
g LASS=6=0
g LAST=-13=-15
g LATE=-94=5
g LATI=11=0
g LATO=27=-3
g LATS=1=-7
g LAUG=-52=-31
g LAUS=-39=-38
g LAVE=-54=-36
g LAWN=-37=0
g LAWY=10=-8
g LAXY=2=-10
g LAY =25=-1
g LAY$=-10=-11
g LAYI=-58=-27
g LAYS=-33=0
g LBE$=-18=-12
g LCOM=-16=0
g LDIE=30=-13
g LDNT=4=-1
g LDWE=-13=15
g LEAA=-1=-10
g LEAD=-16=-94
g LEAE=-8=-17
g LEAF=30=-20
g LEAK=-14=-33
g LEAR=59=2
g LEAS=-2=15
g LEAV=-18=-42
g LECI=15=0
g LECT=16=-24
g LED$=-6=1
g LEDA=0=-3
g LEDD=16=-9
g LEDS=-25=-1
g LEEA=30=-9
g LEEE=41=-7
g LEEP=6=-20
g LEER=1=-6
g LEET=7=-1
g LEEV=9=0
g LEEZ=14=0
g LEFO=2=6
g LEFT=-30=-6
g LEGA=-19=11
g LEGG=-15=13
g LEGO=-47=43
g LEGU=27=-1
g LEL$=5=-7
g LEM$=-30=-2
g LEME=-28=-15
g LEN$=-27=-13
g LENC=-29=-9
g LEND=-42=4
g LENT=-29=-31
g LEPH=-4=-8
g LEQD=-18=0
g LEQS=17=-1
g LER$=-20=13
g LERA=33=0
g LERR=0=-18
g LERS=-20=-8
g LERT=-3=-36
g LES$=-59=-26
g LESA=-26=-4
g LESE=24=-1
g LESS=-19=8
g LEST=57=-1
g LET =30=-3
g LET$=1=-7
g LETE=-32=-33
g LETR=-5=-2
g LETS=-4=-4
g LETT=-30=0
g LEVA=-19=27
g LEVE=-19=-46
g LEX$=-1=25
g LEZ$=21=-2
g LIA$=-15=-16
g LIAT=7=-7
g LICA=-64=-24
g LICE=34=-26
g LICI=60=3
g LIE$=-2=3
g LIEK=18=0
g LIEN=-64=-68
g LIFE=-6=-1
g LIGH=12=-12
g LIIM=-1=-14
g LIIN=-31=-7
g LIIS=-16=0
g LIKE=-13=21
g LIKK=-1=3
g LIL$=23=-1
g LILN=-1=5
g LIMI=2=-39
g LIND=9=-13
g LINE=-21=-3
g LING=-48=-44
g LINI=15=0
g LINK=14=13
g LINO=-20=-2
g LIR$=-30=-1
g LIRM=-12=-2
g LIS$=-28=-1
g LISA=15=2
g LISE=1=26
g LISH=7=0
g LISR=8=0
g LISS=30=-6
g LIST=-29=10
g LITE=24=-9
g LITS=21=9
g LIVE=-2=-53
g LKED=2=3
g LKER=-2=-8
g LKIE=0=8
g LKTH=-32=-30
g LLA$=-26=-7
g LLAM=-26=-8
g LLAV=-54=-36
g LLD$=-8=22
g LLE$=5=13
g LLEA=-4=-3
g LLEC=15=0
g LLED=-7=-18
g LLEE=-1=-6
g LLEG=-27=35
g LLEN=40=-21
g LLER=-20=4
g LLES=3=12
g LLET=-13=-5
g LLEZ=61=-8
g LLIE=0=-3
g LLII=-30=-1
g LLIN=-69=-37
g LLIS=-6=0
g LLL$=-1=-19
g LLLA=-13=-11
g LLLE=-8=21
g LLME=10=-5
g LLO$=21=8
g LLON=-7=-2
g LLOW=-15=13
g LLP$=0=-20
g LLS$=-53=-9
g LLUL=26=-2
g LLUS=-14=-2
g LLY$=4=-28
g LMEN=8=-5
g LNGE=-11=-6
g LOAN=33=1
g LOCA=15=0
g LOCE=16=-7
g LOCK=-35=-33
g LOD$=-18=-8
g LOGN=15=0
g LOKO=-2=16
g LONE=48=-33
g LONG=5=-1
g LOO$=24=-12
g LOOE=-21=-7
g LOOK=5=53
g LOON=-5=-4
g LOOR=-10=-36
g LOOS=-28=-1
g LOPE=-3=14
g LOQU=50=-9
g LORI=-14=-20
g LORS=37=-2
g LOS$=14=-30
g LOSE=-3=-25
g LOSI=-2=16
g LOST=14=-16
g LOSU=-4=15
g LOVE=-68=11
g LOW$=12=-34
g LOWI=18=4
g LPE$=-17=8
g LPEA=-23=0
g LPEE=21=-5
g LPUS=-6=-1
g LQST=33=-2
g LRAD=-20=-4
g LRAE=16=-1
g LRAS=14=0
g LREA=50=-63
g LRED=29=-2
g LREQ=-26=-2
g LRRE=-24=0
g LRTE=-29=0
g LRTS=-2=-21
g LSE$=61=-35
g LSES=18=-4
g LSIT=-3=0
g LSO$=-17=-13
g LSOE=8=11
g LST$=-10=-3
g LSU$=-17=-3
g LTA$=0=-4
g LTAE=-22=8
g LTE$=-32=21
g LTEE=5=0
g LTIM=52=-10
g LTO$=45=-5
g LTOR=5=-6
g LTY$=-18=-8
g LUAG=-21=-21
g LUD$=9=0
g LUDE=6=24
g LUDO=-8=3
g LUE$=0=7
g LUEG=-16=-27
g LULA=37=-2
g LUMB=12=-13
g LUNC=-18=-22
g LUND=-19=-18
g LUNE=-15=-18
g LUS$=-14=-51
g LUSS=-4=-6
g LUST=23=-16
g LVE$=-38=-35
g LWAD=-10=-1
g LWAS=-4=-1
g LYIN=-23=0
g LYS$=0=-13
g LYY$=8=-1
g MAA$=-6=-7
g MAAI=31=1
g MAAN=-6=1
g MAAR=-6=-2
g MACY=28=-1
g MADA=-24=19
g MADE=-5=-2
g MADN=-15=0
g MAEK=17=-3
g MAGE=-29=-29
g MAII=-6=1
g MAIL=-37=14
g MAIN=-17=-15
g MAIS=4=31
g MAKE=27=-15
g MAKK=24=-2
g MAL$=17=-1
g MALA=-12=-5
g MALL=28=-32
g MAN$=6=0
g MANA=-16=-11
g MANC=0=-19
g MAND=5=4
g MANE=12=-30
g MANY=-10=-17
g MAR$=-41=6
g MARC=-7=-9
g MARI=-12=19
g MARK=6=-32
g MAS$=50=-6
g MATE=-4=-27
g MATI=14=-26
g MAUV=-4=-1
g MAX$=21=20
g MBBE=39=-2
g MBE$=28=-3
g MBEE=10=-1
g MBER=1=-25
g MBET=-1=-10
g MBLA=-12=5
g MBRE=20=24
g MBRR=6=0
g MDEI=7=0
g MDIA=6=0
g MEAI=-34=-4
g MEAN=-17=-23
g MEBO=-15=-19
g MEBR=12=0
g MED$=-38=-18
g MEDA=19=-2
g MEDD=-12=-3
g MEDI=26=-4
g MEE$=-3=-8
g MEEA=-3=-9
g MEED=15=-6
g MEET=-17=2
g MEHR=-14=-11
g MEJO=4=-12
g MEMB=-9=-11
g MEME=-32=-15
g MEN$=-14=20
g MENA=-14=35
g MEND=-3=7
g MENN=-12=20
g MENS=-7=-20
g MENT=22=-1
g MEON=-4=-30
g MEOV=22=0
g MER$=3=-26
g MERA=11=-1
g MERC=-7=10
g MERG=21=0
g MERI=-22=-1
g MERO=78=-61
g MES$=14=-21
g MESS=-3=-60
g METH=12=25
g METT=-26=-7
g MEUB=-17=-16
g MEZ$=47=-2
g MIAL=-29=2
g MIDN=-6=-18
g MIE$=-9=0
g MIEN=19=-10
g MIER=11=-1
g MIGH=-16=3
g MIIN=-31=0
g MIKE=-3=0
g MIKR=-16=-6
g MIL$=-29=0
g MILK=-19=-19
g MILL=-9=-7
g MILY=-13=-11
g MIMA=-9=0
g MINA=-27=-30
g MIND=13=-14
g MINE=8=-19
g MING=-5=-15
g MINI=-1=50
g MINU=16=33
g MION=0=21
g MIRE=46=-13
g MISS=-33=-35
g MIST=-14=-17
g MIT$=-35=-47
g MITE=-19=-19
g MITH=11=-44
g MIVE=-23=-9
g MJS$=17=-4
g MLY$=-10=-6
g MMAN=14=0
g MMAR=-28=0
g MMBE=-1=-6
g MMDI=6=0
g MME$=-9=-27
g MMED=21=-44
g MMEE=10=-1
g MMEN=0=-4
g MMER=31=16
g MMES=15=-3
g MMIK=-10=-4
g MMIN=3=0
g MMOO=-24=0
g MMOR=14=0
g MMOV=-14=0
g MMUN=-6=1
g MNDE=12=-5
g MOBE=-15=0
g MOBI=16=-18
g MOCE=6=-2
g MODE=-27=3
g MOE$=4=10
g MOER=-22=-6
g MOEV=29=-1
g MOKI=-14=-11
g MOLE=53=-1
g MOME=-18=-19
g MOND=-12=-19
g MONI=-21=-10
g MONS=-7=13
g MONT=-15=10
g MOON=-19=-10
g MOOV=-20=-4
g MOOW=4=-4
g MORE=28=-19
g MORN=-3=-15
g MORR=-20=-12
g MORT=-4=-1
g MORW=-13=-1
g MOS$=-45=0
g MOST=-11=27
g MOTH=23=0
g MOV$=6=-1
g MOVA=-28=-5
g MOVD=-9=-4
g MOVE=-5=-29
g MOVI=18=-4
g MOVR=4=0
g MOVV=-11=-1
g MOVW=-17=0
g MOWI=-11=-8
g MPA$=0=15
g MPAN=1=-69
g MPED=-25=-7
g MPET=15=-1
g MPLA=12=-35
g MPOR=-20=-30
g MPRA=-39=-45
g MPS$=-19=-5
g MPVE=-13=0
g MQIL=-20=0
g MRCI=15=0
g MRE$=20=-1
g MROE=3=2
g MRSS=-3=0
g MSIL=-10=-6
g MSJS=-3=-9
g MSRK=-10=-7
g MSX$=-10=11
g MUBE=26=-5
g MUCH=-20=4
g MUEB=-22=-2
g MUMB=25=-1
g MUNI=-4=-8
g MUTE=-35=-3
g MVOE=13=-16
g N ..=51=-13
g N OF=-35=-23
g NACE=-7=-15
g NACH=-7=-8
g NACT=21=-1
g NADA=30=-7
g NAGE=-8=34
g NAK$=-5=-2
g NAL$=-8=-1
g NAME=-31=26
g NAN$=11=0
g NANA=-16=-7
g NANC=-4=6
g NAND=5=-1
g NANT=-25=-34
g NAR$=7=-4
g NAS$=2=-15
g NAT$=34=-19
g NATE=-29=10
g NAVA=-21=-21
g NAVY=-8=-18
g NAY$=-22=-2
g NBER=14=0
g NBOX=60=-4
g NCA$=24=16
g NCAR=-11=-22
g NCCE=-7=0
g NCE$=36=28
g NCED=-36=-26
g NCEK=7=0
g NCEL=-10=-29
g NCER=11=-2
g NCES=2=-15
g NCH$=-18=-22
g NCHE=-5=-19
g NCIA=-7=-19
g NCIE=-6=-1
g NCIN=-2=16
g NCIO=-2=-22
g NCL$=12=-6
g NCLE=22=-16
g NCLL=-1=-14
g NCLU=25=29
g NCO$=-3=-31
g NCOR=-8=-11
g NCY$=-4=-26
g ND O=-23=5
g NDA$=19=-20
g NDAA=15=-8
g NDAN=8=-11
g NDAR=23=-38
g NDAT=-35=16
g NDAY=-21=-19
g NDD$=-6=-7
g NDDA=3=0
g NDDE=7=0
g NDDI=-20=0
g NDE$=-3=17
g NDED=0=-35
g NDEN=18=-43
g NDER=-8=14
g NDES=-23=-13
g NDEU=-14=18
g NDEZ=-29=-49
g NDI$=-21=-9
g NDIG=5=-6
g NDIN=-40=-53
g NDIT=-26=-23
g NDL$=4=0
g NDLE=-4=4
g NDLI=0=-27
g NDLU=6=0
g NDLY=11=-9
g NDNG=7=0
g NDO$=-17=2
g NDOM=-1=44
g NDOS=-57=-17
g NDR$=18=-1
g NDRE=-21=-13
g NDRO=33=-12
g NDS$=-12=7
g NDU$=-10=-8
g NDUE=-6=13
g NDUI=-1=-26
g NDUM=-17=-13
g NECE=28=-21
g NECL=26=-15
g NECT=-1=-18
g NED$=-11=3
g NEDE=5=0
g NEDI=-6=0
g NEE$=-15=1
g NEEC=-12=-7
g NEED=-26=-9
g NEEE=-16=-1
g NEES=21=-2
g NEEV=-20=-1
g NEGO=-50=0
g NEIG=-19=2
g NEJA=-10=-22
g NEL$=37=-7
g NELL=18=-5
g NEME=43=0
g NEN$=21=-30
g NENM=20=-1
g NENT=31=-7
g NER$=-31=-21
g NERA=10=-12
g NES$=-35=-6
g NESS=30=-32
g NEST=20=-4
g NET$=1=43
g NETE=-9=-8
g NEVE=-43=-6
g NEVR=9=0
g NEWD=21=-19
g NEWS=-62=28
g NEXT=-31=-17
g NEY$=37=-17
g NEZ$=48=-10
g NFER=-4=-9
g NFIR=-42=-10
g NFO$=-18=-26
g NFOL=-34=-6
g NFOR=37=31
g NFOS=8=4
g NG O=18=12
g NGA$=-12=-19
g NGAN=43=-18
g NGE$=-20=-21
g NGED=-6=-17
g NGEE=7=0
g NGEN=-51=-33
g NGER=6=-11
g NGG$=-38=-23
g NGGE=5=-1
g NGGO=-15=0
g NGIN=-11=-1
g NGLE=13=-13
g NGLI=7=0
g NGO$=-8=13
g NGS$=-9=26
g NIA$=-36=-33
g NIBL=-12=29
g NICA=27=-26
g NICE=20=-19
g NIE$=-28=23
g NIG$=-26=23
g NIGH=-25=-57
g NIL$=-8=-9
g NILE=0=18
g NIMB=13=-4
g NING=7=21
g NIO$=-1=50
g NION=-16=-28
g NISH=-24=14
g NIT$=-4=38
g NITI=-22=-22
g NITO=-22=-12
g NITY=-22=8
g NIVE=-8=-32
g NIZE=-24=2
g NJOU=1=3
g NJUO=-17=-7
g NKER=-13=15
g NKIN=-5=26
g NKK$=-8=-22
g NKNO=-14=-4
g NKOW=-16=6
g NKS$=18=-12
g NKSG=-5=-11
g NKSS=6=0
g NKY$=-12=-1
g NLES=10=-1
g NLEV=-31=-32
g NLO$=22=0
g NLOC=-14=28
g NLY$=15=-29
g NMBE=-6=-2
g NMDE=14=0
g NME$=87=-55
g NMED=30=-7
g NMUB=26=-5
g NNA$=-2=-26
g NNCE=28=0
g NNDE=-8=3
g NNDL=-4=0
g NNE$=34=-45
g NNEC=-1=-18
g NNEE=6=20
g NNEL=11=6
g NNEN=-18=-30
g NNER=-15=-20
g NNEZ=49=-10
g NNG$=-6=-15
g NNIN=-45=42
g NNK$=3=-6
g NNNE=0=-20
g NNNO=3=0
g NNOT=-35=-17
g NNOY=38=-14
g NNSU=4=-2
g NNT$=-17=15
g NNTE=-20=0
g NNTT=36=-6
g NNUL=4=-18
g NNY$=4=0
g NO F=-17=-33
g NO L=5=0
g NO M=39=-20
g NO N=14=0
g NO O=-2=-6
g NOAI=-4=-3
g NOBO=24=-1
g NOCH=-21=-11
g NOCK=37=-2
g NOD$=0=-8
g NOE$=5=0
g NOIR=6=0
g NOIS=-1=17
g NOMB=10=15
g NOMO=21=0
g NONE=-6=-5
g NONS=-27=-20
g NOOE=-19=-1
g NOON=-8=29
g NOOT=3=3
g NOOW=-16=-20
g NOOZ=-24=-6
g NOPE=7=-14
g NOR$=15=6
g NORA=-9=10
g NORE=-27=-21
g NOS$=1=-9
g NOT =-39=-9
g NOT$=-28=-16
g NOTA=-15=-19
g NOTE=21=-1
g NOTH=20=-16
g NOTI=29=-40
g NOUG=34=-45
g NOUV=-22=-14
g NOVE=-11=-4
g NOW$=-21=3
g NOWN=-10=-4
g NOYE=-13=0
g NOYI=24=-7
g NOZC=-9=-5
g NPTI=5=-6
g NQUI=22=8
g NR .=4=0
g NRAT=-7=-1
g NRE$=-38=-7
g NROL=50=-15
g NRTA=-10=6
g NSAC=-7=-6
g NSAG=46=0
g NSAJ=-20=-16
g NSBS=3=0
g NSBU=3=0
g NSCR=37=15
g NSE$=77=-51
g NSED=-29=-26
g NSEN=17=-34
g NSET=16=-1
g NSID=44=21
g NSIE=-7=13
g NSIO=-33=-3
g NSJE=25=0
g NSOI=-12=-21
g NSOL=12=0
g NSPE=-72=-27
g NSS$=12=-1
g NSSA=-25=-2
g NSTE=14=-1
g NSTO=-40=-19
g NSTR=10=-32
g NSUB=-8=-36
g NSWE=34=1
g NT .=-23=0
g NT O=53=-21
g NTA$=-54=17
g NTAA=19=0
g NTAC=20=-82
g NTAL=-40=-10
g NTAS=2=19
g NTAT=3=0
g NTE$=14=-14
g NTED=71=-22
g NTEE=-15=-1
g NTEN=-24=-14
g NTER=-35=30
g NTES=-56=-68
g NTH$=-4=18
g NTIE=34=-17
g NTII=15=-4
g NTIL=-12=3
g NTIM=15=-7
g NTIN=17=-66
g NTIU=10=0
g NTLI=-11=12
g NTLY=11=-47
g NTME=-29=-35
g NTO$=25=5
g NTRA=-19=25
g NTRE=-13=40
g NTRS=-9=-1
g NTS$=-36=-36
g NTT$=-25=-12
g NTTE=64=-17
g NTUR=-4=-10
g NTY$=-7=-19
g NUBE=-15=-3
g NUBM=-4=-6
g NUBS=8=0
g NUE$=44=-12
g NUED=18=0
g NUES=-16=-33
g NUEZ=-35=-25
g NUGH=-19=2
g NULE=3=-30
g NUMB=4=-23
g NUME=49=-25
g NUMM=-3=-6
g NUNB=3=0
g NUNC=45=-11
g NUQI=-17=1
g NURS=6=-23
g NUSB=32=-10
g NUSU=-5=0
g NUTE=25=21
g NUUE=-6=0
g NUUM=-4=-8
g NVEE=-31=-1
g NVEL=-19=-9
g NVIA=39=18
g NVIE=-32=24
g NVOI=20=-2
g NVOY=-19=16
g NWAN=58=-1
g NWED=-16=-3
g NYIN=-1=-4
g NYMO=45=-44
g NYTH=-5=-3
g NYTI=-39=-1
g O AW=24=-4
g O BY=-3=-6
g O FU=-13=-33
g O LN=-6=-10
g O LO=8=2
g O MA=50=-6
g O MM=10=0
g O MO=24=-19
g O MR=3=0
g O NO=-35=-9
g OACH=-12=-40
g OAD$=-8=32
g OAIR=-4=-3
g OAN$=33=1
g OAT$=-36=-7
g OBDO=-3=0
g OBE$=-35=-5
g OBIL=-26=-27
g OBLE=-31=2
g OBLI=-3=-12
g OBOD=24=-1
g OBRR=-16=0
g OBUS=-41=-18
g OCAD=-6=-1
g OCAL=-4=-8
g OCAT=15=0
g OCCK=8=0
g OCCU=-7=-6
g OCE$=6=-2
g OCES=42=0
g OCHE=-21=-11
g OCIE=-19=17
g OCK =37=-2
g OCK$=-36=-36
g OCKB=-3=-5
g OCKE=-53=-10
g OCKI=37=-12
g OCKS=24=-21
g OCND=-18=-16
g ODAV=-33=1
g ODAY=-3=-7
g ODBY=7=-29
g ODD$=19=-7
g ODE$=-28=-60
g ODEL=-12=16
g ODES=-10=-12
g ODO$=10=11
g ODOS=20=0
g ODS$=-4=1
g ODWN=-7=11
g ODY$=8=-19
g OED$=-15=-22
g OEE$=10=-7
g OER$=-24=-11
g OERO=21=-2
g OES$=-35=25
g OESN=-11=-39
g OEV$=41=0
g OFEE=-21=0
g OFER=-48=-25
g OFF$=38=-41
g OFFE=-38=14
g OFFF=-1=-13
g OFFI=-13=-10
g OFFR=-35=-4
g OFIC=1=-21
g OFIL=28=0
g OGER=0=-7
g OGN$=-12=0
g OGNE=15=0
g OGNI=-24=2
g OGOD=14=-1
g OGRA=32=-5
g OHN$=43=-12
g OHNE=-16=0
g OHON=15=0
g OHTE=10=-2
g OICE=-9=1
g OID$=46=-31
g OIE$=-21=-1
g OIGA=70=-6
g OILD=9=0
g OIN$=2=-16
g OING=54=-6
g OINT=-27=-35
g OIR$=3=-12
g OIS$=32=24
g OIT$=-4=-5
g OKAY=35=-7
g OKE$=5=-34
g OKED=7=-24
g OKEE=-4=-6
g OKEN=-10=-30
g OKER=-7=-24
g OKIN=-38=29
g OKOI=-1=40
g OLA$=-12=-9
g OLAA=4=1
g OLAN=-4=-26
g OLAT=11=0
g OLD$=-40=14
g OLDW=-13=15
g OLE$=-1=7
g OLEA=-9=-2
g OLES=61=-1
g OLET=-84=-8
g OLIC=54=-22
g OLL$=18=0
g OLLD=11=22
g OLLM=9=-5
g OLLO=-3=-15
g OLO$=-35=-2
g OLS$=-7=15
g OLVE=-27=-6
g OMAT=-28=-28
g OMBI=19=-20
g OMBR=14=7
g OME$=-28=0
g OMEB=-15=-19
g OMEN=-18=-19
g OMEO=-6=-30
g OMER=34=0
g OMES=13=14
g OMET=12=25
g OMIN=-7=1
g OMLY=-10=-6
g OMM$=10=0
g OMMA=14=-1
g OMME=0=-4
g OMMU=-9=1
g OMO$=30=-34
g OMOR=-1=-12
g OMPA=7=-72
g OMPE=34=-2
g OMPL=11=-31
g OMPR=-39=-45
g OMPS=-18=-5
g OMS$=-2=-7
g OMT$=-21=0
g OMUN=-1=-19
g OMVE=22=0
g ONA$=-52=30
g ONAL=-12=10
g ONC$=22=-2
g ONCE=40=-6
g OND$=-30=-12
g ONDA=-22=-20
g ONDE=-42=-2
g ONDI=-32=-18
g ONDO=-73=51
g ONDR=-26=-21
g ONDU=-1=-26
g ONE$=12=-64
g ONEE=-14=-4
g ONEN=32=-6
g ONER=22=-13
g ONES=-19=-5
g ONEY=10=-12
g ONFI=-44=-10
g ONFO=-1=11
g ONGE=10=-4
g ONGG=13=0
g ONGR=-33=-25
g ONH$=4=1
g ONIB=-12=32
g ONIG=-70=-44
g ONIL=0=18
g ONIT=-17=-9
g ONJO=2=3
g ONJU=-17=-6
g ONKY=-12=-1
g ONLY=11=-28
g ONME=26=0
g ONNA=-4=-2
g ONNE=45=-69
g ONNT=13=-23
g ONO$=2=6
g ONOZ=-9=-5
g ONR$=-1=-9
g ONRT=-10=6
g ONS$=6=14
g ONSE=-8=-49
g ONSI=49=8
g ONSO=-12=-21
g ONST=-20=-51
g ONT$=-2=36
g ONTA=27=-82
g ONTE=-70=-51
g ONTH=-13=6
g ONTI=14=-74
g ONTO=-2=-29
g ONTR=-16=38
g ONTT=45=-15
g ONVI=-18=44
g ONW$=-18=-6
g ONYI=-1=-4
g OO B=-3=-6
g OOD$=12=15
g OODB=7=-29
g OODD=19=-7
g OOE$=-28=-8
g OOF$=-16=23
g OOFF=-11=-11
g OOK$=24=20
g OOKE=-34=-11
g OOKI=-33=24
g OOKN=-21=39
g OOL$=-13=10
g OOLE=-8=-2
g OOM$=-26=21
g OON$=-34=28
g OONE=2=-5
g OONG=-11=-1
g OONL=-3=-2
g OOOD=3=-2
g OOOK=-1=-11
g OOOP=-15=0
g OOOR=-11=16
g OOP$=35=-32
g OOPS=-21=-14
g OOR$=-14=-8
g OORR=-31=-15
g OORS=-19=32
g OOS$=3=0
g OOSE=23=-17
g OOST=35=-3
g OOTE=-9=-13
g OOUR=-3=6
g OOUS=-21=-18
g OOUT=8=-1
g OOVE=-6=-5
g OOW$=-14=-20
g OOZE=-9=-4
g OP A=27=-16
g OP B=-23=-33
g OP I=-11=-50
g OP O=-1=-32
g OP S=-8=31
g OPD$=20=-10
g OPE$=-7=-23
g OPEN=-25=-31
g OPER=-14=18
g OPEZ=-3=14
g OPIE=-31=32
g OPIN=-2=36
g OPL$=-11=-1
g OPLE=0=-31
g OPNI=0=12
g OPO$=9=-2
g OPOE=-16=-14
g OPP$=-13=-14
g OPPE=-51=-13
g OPPI=-60=-41
g OPPP=0=-7
g OPPR=-6=-9
g OPRI=-16=33
g OPS$=-42=-61
g OPT =-27=-35
g OPTE=10=-26
g OPTI=-12=-24
g OPTO=30=-1
g OPYE=12=-18
g OQUE=50=-9
g OR F=14=-18
g ORA$=-19=-31
g ORAR=-26=-37
g ORD$=-42=-42
g ORDE=-36=-12
g ORE$=8=-15
g ORED=2=-6
g OREE=2=-6
g OREN=39=0
g OREV=19=-4
g ORFA=15=-10
g ORGE=24=-15
g ORGI=-11=-3
g ORHO=-1=20
g ORI$=-20=1
g ORID=-14=-20
g ORIT=-18=-13
g ORIZ=3=-10
g ORK$=17=9
g ORKE=-20=-18
g ORKI=-1=14
g ORKN=-22=-17
g ORKS=-9=0
g ORM$=-3=-11
g ORMA=58=11
g ORNE=25=11
g ORNI=-2=-15
g ORR$=-18=-3
g ORRA=-42=-10
g ORRE=-24=-18
g ORRO=-26=-14
g ORRR=-14=-4
g ORRY=-46=16
g ORS$=27=31
g ORST=-4=-15
g ORT$=-4=-42
g ORTA=38=-27
g ORTE=6=8
g ORTL=-10=-13
g ORTU=-7=36
g ORU$=3=-9
g ORW$=-13=-1
g ORY$=-42=-23
g OSA$=-8=-1
g OSAS=19=-5
g OSE =15=-5
g OSE$=41=-24
g OSED=0=-33
g OSIN=-2=16
g OSIT=-28=13
g OSLD=-7=-9
g OSN$=5=0
g OSO$=31=-2
g OSPI=0=-10
g OSS$=27=-7
g OSSI=22=-53
g OSSS=7=0
g OST$=31=-9
g OSTA=-10=0
g OSTI=20=-3
g OSTR=0=18
g OSTS=-7=16
g OSU$=9=2
g OSUR=-4=15
g OT C=-14=-2
g OT D=-40=-8
g OTAI=-22=-18
g OTE$=39=-7
g OTED=-23=-6
g OTHE=6=5
g OTHI=-5=-19
g OTHN=39=0
g OTIA=-51=-33
g OTIC=17=-1
g OTIF=16=-39
g OTLD=9=-5
g OTO$=2=-40
g OTOS=-53=10
g OTP$=27=-14
g OTRA=-32=42
g OTRE=-18=20
g OTRO=11=-31
g OTS$=1=26
g OTTE=-29=-4
g OTTI=1=5
g OTTR=0=4
g OUBL=30=-2
g OUCH=-2=-3
g OUD$=25=13
g OUDR=22=-1
g OUG$=-2=-7
g OUGH=-18=-20
g OUHA=-4=-2
g OUJO=-1=24
g OUKD=-5=0
g OULD=-10=36
g OULE=-17=14
g OULF=5=6
g OULL=-3=-9
g OUNC=-9=-31
g OUND=-4=-9
g OUNT=-23=-20
g OUP$=-9=-8
g OUPE=12=-6
g OUR$=-3=51
g OURD=-23=-14
g OURI=0=-3
g OURN=-7=-28
g OURQ=0=-3
g OURR=-31=-15
g OURS=-29=-16
g OURT=18=-8
g OUS$=-36=10
g OUSE=-35=35
g OUSL=7=2
g OUSS=2=-12
g OUT$=-4=13
g OUTE=37=-34
g OUTS=-4=29
g OUTT=10=-4
g OUUL=5=14
g OUUR=-10=2
g OUUT=7=-23
g OUVE=-13=-8
g OVAL=-41=9
g OVD$=-20=-4
g OVE$=-33=-13
g OVED=5=-25
g OVEE=-26=0
g OVER=14=-33
g OVIN=18=-4
g OVR$=7=4
g OVRE=30=-12
g OVUS=23=17
g OVVE=17=-16
g OVW$=-17=0
g OWED=-10=11
g OWII=-3=-4
g OWIN=-37=-34
g OWN$=-1=17
g OWNE=2=-61
g OWRK=-4=-1
g OWS$=-31=-4
g OYER=26=17
g OYEZ=-43=-2
g OYIN=26=-7
g OYR$=7=-3
g OZCO=-9=-5
g OZE$=-9=-4
g P AT=27=-16
g P BY=-23=-33
g P IN=-11=-50
g P SI=-8=31
g PAAR=4=-15
g PAGE=-34=-21
g PAID=6=-19
g PAIN=12=-34
g PAIR=-33=-18
g PAM$=-32=-5
g PAMM=3=0
g PANC=-7=-20
g PANI=-33=-32
g PANY=16=-43
g PAPE=-50=-21
g PARA=-33=-6
g PARE=5=19
g PARK=-21=38
g PARO=-21=-40
g PARR=15=12
g PART=30=-22
g PASD=-1=-13
g PASE=-11=-23
g PASS=-3=-50
g PATI=4=4
g PAUL=-33=-1
g PAUS=-25=-32
g PAYI=-7=0
g PCIO=36=-1
g PDAT=-37=-32
g PEAK=-13=-17
g PEAS=-32=-1
g PECT=21=-27
g PED$=-39=-14
g PEDI=18=-7
g PEFE=-25=-9
g PEL$=-10=-7
g PELA=5=-1
g PELE=-29=-17
g PELL=-3=-24
g PELY=-22=0
g PEN$=-25=-31
g PEND=7=-11
g PENE=-4=-1
g PENS=-4=-14
g PEOO=-8=-2
g PEOP=-6=-35
g PER$=-1=-21
g PERD=-22=-6
g PERE=-15=19
g PERF=-21=-19
g PERM=20=-40
g PERO=-31=26
g PERS=-4=-11
g PERT=-13=18
g PEST=9=-1
g PET$=-9=-8
g PETE=-8=-9
g PETI=15=-1
g PEUX=-31=8
g PEZ$=24=7
g PGON=4=-1
g PHAR=31=-1
g PHAS=-28=-20
g PHNO=6=0
g PHOE=4=-1
g PHON=-3=-14
g PHOO=-5=-2
g PHOT=-17=-26
g PHPN=-5=-7
g PICE=-23=-1
g PICK=-47=-64
g PID$=-4=-2
g PIDO=36=-3
g PIED=-13=35
g PINE=-8=37
g PING=-69=-32
g PIRE=-3=-29
g PIRT=1=-5
g PISS=24=0
g PITA=8=-10
g PKEA=-5=-8
g PKUS=-6=-1
g PLAC=-24=1
g PLAE=13=0
g PLAI=-15=9
g PLAN=-4=11
g PLAS=26=-6
g PLAY=-71=-29
g PLE$=-14=-17
g PLEA=0=-25
g PLEE=29=0
g PLEQ=17=-1
g PLES=-17=-7
g PLEX=-1=25
g PLIC=-64=-24
g PLIS=-4=-1
g PLLE=14=-2
g PLLU=-14=-2
g PLLY=-2=-3
g PLRA=14=0
g PLSU=-4=0
g PLUD=9=0
g PLUM=12=-13
g PLUS=-13=-53
g PLUU=-3=-1
g PLWA=-7=-1
g PLY$=-62=-74
g PLYI=-11=0
g PLYS=0=-13
g PNE$=-15=-16
g PNG$=1=-6
g PNIB=0=12
g POED=-16=-14
g POHN=3=0
g POIN=-53=-46
g POKE=-5=-16
g POLI=16=-5
g POND=-81=-54
g PONE=13=-40
g PONG=-46=-6
g PONI=-21=18
g PONS=-31=-29
g POOL=-7=-9
g POR =13=-18
g POR$=17=-2
g PORE=25=-1
g PORF=18=-10
g PORT=24=-14
g POSA=-3=-8
g POSI=-28=11
g POSS=-17=-55
g POST=-18=-38
g POT$=19=-32
g POTS=-13=21
g POUR=-13=7
g POUV=-6=-23
g PPED=-37=-13
g PPEL=-4=-21
g PPEN=38=-1
g PPER=-40=-25
g PPHO=0=-11
g PPIN=-69=-41
g PPLE=0=-12
g PPLU=-7=0
g PPLY=-20=-8
g PPOI=-53=-46
g PPOR=8=-12
g PPP$=-4=-10
g PPRA=-11=-17
g PPRD=-6=-9
g PPRE=17=-23
g PPRI=33=-2
g PPRO=-34=43
g PPRR=-24=-11
g PPT$=-25=-3
g PPY$=-9=19
g PRAD=-5=-33
g PRAI=-11=-17
g PRAR=-32=-6
g PRD$=-6=-9
g PREA=-14=33
g PREC=8=-9
g PREF=29=28
g PREG=-15=47
g PREM=5=-15
g PREN=7=-20
g PREP=39=-17
g PRES=-13=26
g PREV=-7=-1
g PRIC=-20=-35
g PRIE=17=32
g PRIM=30=-39
g PRIN=-7=-48
g PRIX=-7=10
g PROB=-32=2
g PROC=42=0
g PROF=25=0
g PROG=34=-5
g PRON=-2=-32
g PROP=-29=43
g PROT=1=-5
g PROV=-13=38
g PRRI=-24=-11
g PT O=-27=-35
g PTA$=-11=51
g PTE$=-3=34
g PTED=10=-40
g PTIC=-16=23
g PTIF=5=-6
g PTIN=6=-16
g PTIO=28=-21
g PUED=-14=37
g PUEO=-8=-1
g PUES=2=10
g PUIS=3=-9
g PULD=-5=-20
g PULL=-35=21
g PUT$=-2=-4
g PUTE=0=-19
g PVE$=-12=0
g PYED=12=-18
g QANT=-6=-1
g QCK$=-32=0
g QDS$=-18=0
g QDY$=-26=-2
g QIER=2=3
g QILS=-31=-8
g QIT$=8=-7
g QIUT=-17=-1
g QKE =-21=0
g QLRE=15=-5
g QNCE=10=-9
g QQUI=35=-3
g QSE$=26=-1
g QST$=33=-2
g QUA$=-8=-14
g QUAN=-11=-26
g QUAR=-2=-18
g QUE$=-15=-25
g QUEA=16=-2
g QUED=-18=12
g QUEE=-5=8
g QUEI=-5=-17
g QUEL=-18=50
g QUEM=36=-24
g QUEN=29=-4
g QUER=32=-18
g QUES=33=41
g QUI$=30=-3
g QUIC=0=7
g QUIE=-33=17
g QUII=15=-1
g QUIL=44=-4
g QUIR=-4=14
g QUIS=45=-3
g QUIT=-20=-71
g QUIV=-6=-1
g QUIY=-11=-12
g QUOE=20=-1
g QUOI=22=-4
g QUSI=25=0
g QUTI=9=-14
g QUUI=23=-6
g QVE$=-2=-5
g R ..=-15=0
g R FA=15=-17
g R FV=-10=0
g RAA$=-9=-1
g RAAN=20=-8
g RAAR=-15=-18
g RABA=5=-7
g RACI=-34=-13
g RACT=-20=24
g RAD$=-20=-7
g RADA=-17=-13
g RADO=-9=-38
g RADY=33=0
g RAE$=-30=-19
g RAED=16=-1
g RAGE=-41=29
g RAH$=-11=35
g RAIC=12=22
g RAIN=5=12
g RAIS=39=13
g RAIT=30=11
g RAKE=32=-16
g RAL$=23=-25
g RAM$=35=-6
g RAN$=43=-15
g RAND=18=6
g RANE=-9=-5
g RANG=6=-18
g RANQ=58=-2
g RANT=48=-15
g RAPP=-8=8
g RAR$=-84=23
g RARI=-13=-30
g RAS$=-29=30
g RASE=34=-5
g RASS=29=-5
g RAT$=-8=-31
g RATC=-2=-28
g RATE=-11=-15
g RATH=15=-16
g RATI=-34=-43
g RATO=-17=-5
g RATT=-20=-8
g RAVA=-5=-20
g RAVE=10=-7
g RAW$=32=-15
g RAZI=-27=-10
g RAZY=9=0
g RBE$=18=0
g RBES=-2=-7
g RCEI=-10=-3
g RCH$=39=6
g RCHE=-44=1
g RCI$=7=5
g RCIA=-4=21
g RCIB=16=0
g RCII=-6=1
g RDAY=0=6
g RDD$=-20=-8
g RDE$=4=2
g RDED=1=-10
g RDER=-44=-30
g RDES=-5=-14
g RDEZ=-4=-12
g RDHU=-23=-14
g RDIN=19=6
g RDS$=10=-24
g REA$=-51=-3
g REAA=-21=-2
g REAC=-39=11
g READ=44=-22
g REAK=-1=32
g REAL=23=-19
g REAP=-14=33
g REAS=-17=-21
g REAT=1=-8
g REAU=0=-21
g REAV=12=0
g REBY=22=-17
g RECE=-17=-19
g RECI=-10=10
g RECO=-15=4
g RECT=-16=-14
g RECU=-8=2
g RED =12=-2
g RED$=-2=-69
g REDI=-15=-27
g REE$=-3=-33
g REEC=-20=-1
g REEI=-8=-15
g REEM=-13=-18
g REEN=-17=-1
g REEP=0=-7
g REET=-4=-4
g REFE=30=-7
g REFI=-7=35
g REFR=43=0
g REG$=5=-1
g REGA=-2=-22
g REGI=33=-3
g REGU=-21=47
g REIN=-27=-22
g REIR=-33=-23
g REJO=-4=25
g RELA=11=-2
g RELE=6=-9
g RELL=0=-5
g RELO=23=0
g RELY=-14=0
g REM$=33=0
g REMA=19=13
g REMB=-10=-11
g REME=-17=-11
g REMI=-29=-18
g REMM=-32=0
g REMO=5=-6
g REMP=-15=-7
g REMS=-11=3
g REMV=20=-6
g REN$=9=-83
g REND=-14=-4
g RENL=10=-1
g RENM=46=-13
g RENN=-24=-4
g RENO=-1=-20
g RENT=-45=-57
g REO$=-32=5
g REOM=22=-1
g REOS=-30=-4
g REOV=3=0
g REPA=-49=-39
g REPI=48=-5
g REPL=-45=-70
g REPO=-21=-72
g REQD=-26=-2
g REQU=64=-5
g RER$=24=2
g RERO=-9=-2
g RES$=-20=54
g RESA=5=-28
g RESP=12=-44
g RESS=-3=-7
g REST=12=-8
g RESU=-39=7
g RET$=-15=5
g RETA=-16=0
g RETE=48=-88
g RETI=9=-58
g RETR=27=-2
g REUN=-16=-28
g REUR=4=-3
g REVE=19=-4
g REVI=-53=-43
g REVO=51=-21
g REWE=26=0
g REXE=-18=0
g REXT=-22=-1
g REZ$=-24=35
g RFA$=13=-11
g RFOM=-23=0
g RGE$=-16=-19
g RGED=-5=-7
g RGEN=-16=-21
g RGET=24=-15
g RGHT=-20=-13
g RGIA=-11=-3
g RGUE=6=0
g RHAN=6=0
g RHES=7=0
g RHIS=0=-13
g RHOO=-1=20
g RIA$=1=10
g RIAN=-20=-2
g RIAT=-35=-13
g RIB$=6=0
g RIBA=17=-27
g RIBE=17=-54
g RIBI=80=-20
g RIBR=22=-1
g RIC$=-21=28
g RICE=-13=-34
g RICH=-4=-4
g RID$=21=-1
g RIDA=-1=-21
g RIDD=-1=-12
g RIDG=-27=-1
g RIE$=-46=-24
g RIEB=5=0
g RIED=-15=8
g RIEL=-63=-19
g RIEN=1=-8
g RIER=49=-4
g RIES=4=0
g RIET=-16=33
g RIEZ=14=18
g RIFI=-13=-18
g RIGH=35=-31
g RIGT=-10=-13
g RIHG=11=0
g RIHT=11=-3
g RIIN=-14=0
g RIKE=-42=-23
g RILL=14=0
g RIM$=-8=0
g RIME=30=-38
g RING=-18=-59
g RINT=-8=-47
g RIOU=-9=-66
g RIP$=-33=-20
g RIPC=36=-1
g RIPT=33=16
g RIRE=-14=-12
g RIS$=33=-2
g RISE=-42=-3
g RITA=-18=-13
g RITE=-2=15
g RITT=-4=-21
g RIVA=8=0
g RIVE=-17=29
g RIVI=-7=3
g RIX$=-7=6
g RIZA=-21=-10
g RKE$=10=-3
g RKED=-32=19
g RKET=3=-11
g RKIN=-10=33
g RKS$=-20=17
g RLY$=-27=-15
g RMA$=-6=-14
g RMAC=21=13
g RMAL=18=-1
g RMAN=15=-2
g RMAT=51=-6
g RME$=31=-37
g RMEN=-11=21
g RMIE=11=-1
g RMIN=-25=-35
g RMIS=10=-25
g RMIT=-33=-27
g RMOE=10=-6
g RMOV=0=-14
g RN .=68=-13
g RN O=-16=-9
g RNE$=6=12
g RNED=19=-4
g RNEE=-7=-28
g RNER=-5=16
g RNES=-11=-19
g RNET=-23=45
g RNEY=32=-26
g RNG$=4=-2
g RNIG=-4=-11
g RNIN=0=-7
g RNOO=-2=37
g RNT$=0=-5
g ROAD=-19=21
g ROBL=-31=2
g ROCE=43=0
g ROCK=45=-11
g ROE$=36=-14
g ROFI=28=0
g ROG$=-8=-4
g ROGR=32=-5
g ROKE=-14=-28
g ROLL=20=-27
g ROM$=-39=0
g ROMM=10=0
g RON$=-22=-21
g RONG=8=-16
g RONT=-44=31
g ROOF=-24=20
g ROOM=-41=28
g ROP =-1=-18
g ROP$=-23=-23
g ROPE=-15=19
g ROPI=-2=35
g ROPP=-23=19
g ROPR=-16=33
g ROS$=-30=0
g ROTE=4=-5
g ROTH=-22=-22
g ROUG=-47=-2
g ROUN=-4=-13
g ROVA=-14=26
g ROVE=-1=20
g ROW$=-24=-14
g ROY$=-1=-4
g RPEL=-22=0
g RPET=-9=-8
g RPLY=-38=-1
g RPM$=-21=0
g RPNG=2=-6
g RPOR=10=-33
g RQUO=7=-3
g RRA$=-13=14
g RRAD=-9=-16
g RRAN=-20=-28
g RRAR=-33=-11
g RRAS=29=0
g RRAT=-22=-10
g RRE$=12=-11
g RREA=-10=-13
g RREC=-4=-9
g RREE=-14=-21
g RREM=-22=7
g RREN=-22=-51
g RREO=-25=4
g RRER=13=-1
g RRET=38=-91
g RREU=4=-3
g RRIA=-37=-11
g RRIB=-22=-1
g RRIE=-41=-21
g RRIV=-31=-9
g RRMO=14=-9
g RRN$=-6=5
g RRNE=7=-1
g RRO$=-23=-29
g RROM=-5=0
g RROW=-25=-14
g RRRE=-34=0
g RRS$=-19=-21
g RRTE=27=-1
g RRTI=-4=0
g RRW$=-4=2
g RRY$=-38=24
g RRYI=-16=-6
g RSE$=-43=-20
g RSHI=10=-5
g RSON=-4=-8
g RSPO=-31=0
g RSSA=-3=0
g RST$=-23=4
g RSTA=21=-30
g RSTO=-9=-1
g RTA$=-48=-49
g RTAI=-19=-40
g RTAR=41=-8
g RTAS=35=15
g RTE$=6=11
g RTED=-9=-22
g RTEE=12=-1
g RTEN=-8=-3
g RTES=-20=-21
g RTHE=32=-38
g RTHH=-16=0
g RTIE=-10=-1
g RTIN=-8=0
g RTIR=11=-7
g RTLY=-10=-13
g RTME=34=-6
g RTNE=-43=9
g RTS$=-17=-31
g RTSS=-20=-1
g RTT$=7=-5
g RTTS=-12=-3
g RTUA=-5=-23
g RTUN=-7=36
g RTY$=-13=18
g RUBE=-12=0
g RUCK=-56=26
g RUCT=0=-45
g RUIS=-31=-17
g RULI=-16=-17
g RUNN=-35=47
g RUST=-11=-35
g RUTH=10=-22
g RVE$=-11=-3
g RVEN=-4=-1
g RVER=34=0
g RVIC=15=-26
g RWMO=-15=-1
g RXT$=27=11
g RYIN=-10=-8
g RYTH=-16=-13
g S OF=35=-2
g S ST=-18=14
g S VE=19=-3
g SAA$=-18=17
g SAAG=-8=-1
g SABA=-2=27
g SABL=36=-1
g SABO=24=-17
g SACA=-49=-41
g SACO=-7=-6
g SACT=42=-1
g SADI=-5=-3
g SAE$=-25=-4
g SAEG=-15=-1
g SAG$=21=0
g SAGE=-8=-53
g SAGG=3=-7
g SAGI=51=-35
g SAIS=0=-8
g SAJE=-24=-16
g SAJJ=18=0
g SAKE=-28=0
g SAL$=-2=-14
g SALE=-75=-26
g SALI=-26=-3
g SALU=-8=3
g SAME=-46=10
g SAO$=20=0
g SAP$=52=-26
g SAPP=-21=-14
g SAQU=52=-11
g SAR$=-39=-18
g SARA=-11=35
g SART=-9=-2
g SAS$=27=-5
g SASG=14=-1
g SATU=-30=30
g SAVE=1=-13
g SAYS=-27=-18
g SBAN=22=1
g SBSC=33=-9
g SBUS=3=0
g SCAM=36=-15
g SCCR=21=-2
g SCEI=16=0
g SCHO=-26=10
g SCIB=-3=0
g SCLO=-5=17
g SCON=64=-39
g SCRA=8=-26
g SCRB=33=-1
g SCRI=33=-24
g SCRU=-7=0
g SCUB=64=-10
g SCUL=-14=2
g SDAY=-18=-30
g SDE$=-4=0
g SE .=16=-5
g SEAR=-21=29
g SEBD=-15=0
g SECO=-23=17
g SED =-21=-22
g SED$=5=-77
g SEE$=4=-19
g SEED=-7=0
g SEEI=-4=19
g SEEM=7=-3
g SEEN=-3=0
g SEEO=7=0
g SEGU=-9=-16
g SEKL=-16=6
g SELE=-16=-27
g SELF=24=-23
g SELK=-2=-8
g SELL=-28=3
g SEMA=-14=2
g SEN$=-4=-8
g SENA=-8=-2
g SEND=-30=-14
g SENN=0=-11
g SENO=-18=16
g SENT=-16=-1
g SEO$=-10=-4
g SEPT=-21=16
g SER$=-18=-27
g SERI=1=-17
g SERR=31=-3
g SERV=13=-28
g SES$=-22=-20
g SET$=-22=-11
g SETA=-12=-7
g SETE=-5=21
g SETN=7=-12
g SEZ$=56=-49
g SFUL=-22=-4
g SGES=9=-1
g SGIN=41=-1
g SGIV=-5=-11
g SHAR=-33=-21
g SHED=-19=38
g SHEE=-41=8
g SHER=-12=20
g SHES=9=-22
g SHIN=32=-14
g SHIP=10=-5
g SHIT=-16=-4
g SHIW=-5=-28
g SHOR=-38=-21
g SHOU=37=14
g SHOW=-63=-16
g SHUT=12=-13
g SIAD=24=-8
g SIBL=27=-33
g SICH=-9=-23
g SID$=-26=-18
g SIDE=32=15
g SIEU=-7=13
g SIGA=-49=-19
g SIGN=-13=19
g SIGO=8=-14
g SIGU=13=2
g SIHN=-26=0
g SIIG=2=-4
g SIIT=-15=-13
g SILE=-35=-20
g SILL=-9=-21
g SIN$=17=0
g SINC=20=-23
g SINE=45=-37
g SING=28=-18
g SINS=30=-3
g SION=-12=-30
g SIR$=-18=18
g SIRE=12=0
g SIRV=-4=-1
g SIS$=52=-18
g SIST=-41=-5
g SIT$=-11=-1
g SITA=-56=10
g SITE=-30=-5
g SITO=12=-3
g SITR=0=4
g SIUT=21=0
g SIVE=-2=-29
g SIZE=-17=3
g SJE$=25=0
g SJS$=-3=-9
g SKE =-15=0
g SKE$=18=9
g SKED=-45=14
g SKIN=13=-9
g SLD$=-7=-9
g SLEE=-2=-20
g SLET=-42=-3
g SLL$=4=0
g SLOW=19=-22
g SLRE=16=0
g SLY$=7=2
g SMAL=27=-36
g SMIT=11=-44
g SMJS=17=-4
g SMOK=-14=-11
g SNCE=6=0
g SND$=-3=0
g SNDA=-15=-11
g SNDI=-15=-1
g SNED=-20=0
g SNIG=-7=16
g SNOO=-15=-4
g SNT$=-28=-12
g SOE$=1=15
g SOIR=-7=-28
g SOLD=-19=32
g SOLE=9=7
g SOLI=49=-19
g SOLL=29=15
g SOLO=-31=-1
g SOME=-27=-5
g SON$=-2=12
g SONA=-15=10
g SONN=20=-19
g SONS=0=-15
g SONT=-38=31
g SOON=-26=7
g SOP =-4=-5
g SOP$=32=-10
g SOPN=0=6
g SOPP=-11=-5
g SORR=-34=12
g SORS=18=-22
g SORT=20=-3
g SOTO=21=-7
g SOTP=-18=-7
g SOTS=-4=19
g SOUH=-7=-2
g SOUP=-14=0
g SOUS=-21=-28
g SPA$=28=-8
g SPAM=-26=-6
g SPEA=-13=-17
g SPEC=-4=-27
g SPEN=21=-3
g SPIT=-1=-10
g SPOK=-5=-16
g SPON=-81=6
g SPOS=-2=-8
g SPOT=10=21
g SPPE=12=0
g SPPO=16=0
g SPRI=-10=-3
g SPUE=12=-39
g SPUP=-19=-10
g SQGE=-1=-8
g SQUA=-32=-50
g SRCI=18=0
g SRD$=15=8
g SREG=-26=-11
g SRIB=32=-2
g SRKE=-10=12
g SROP=14=-2
g SROY=-1=-4
g SRVI=17=0
g SS O=24=0
g SSAA=-4=0
g SSAE=-10=-1
g SSAF=8=0
g SSAG=-3=-55
g SSAJ=-19=0
g SSAP=27=0
g SSCR=-1=-8
g SSE$=-7=-7
g SSED=-3=-48
g SSER=19=-26
g SSES=-13=-5
g SSEZ=51=-49
g SSFU=-22=-4
g SSGE=-27=-1
g SSIB=24=-30
g SSIG=-38=18
g SSIN=12=-18
g SSIO=10=-25
g SSIS=-32=1
g SSIV=18=0
g SSOM=6=-8
g SSON=1=17
g SSOR=-8=-1
g SSP$=10=0
g SSQG=-1=-8
g SSSA=-4=-1
g SST$=3=0
g SSTA=26=-10
g SSTI=-2=-20
g SSTO=42=-26
g SSTP=-32=0
g STA$=-18=-5
g STAA=13=-7
g STAE=-26=-9
g STAH=38=-1
g STAK=-11=-14
g STAM=-12=-35
g STAN=-12=-2
g STAR=-4=-42
g STAT=-7=-30
g STAU=61=0
g STAY=-21=11
g STE$=-16=-16
g STEA=12=-1
g STED=-6=20
g STEE=17=0
g STEM=21=-8
g STEN=3=-11
g STEP=1=-21
g STER=0=-33
g STES=-9=0
g STEV=-23=8
g STIC=15=-23
g STII=-7=-32
g STIL=-9=7
g STIM=-16=-13
g STIN=-33=-3
g STIO=-4=52
g STIP=15=-5
g STNI=-25=11
g STO$=41=25
g STOI=32=-7
g STOM=5=-20
g STOO=44=-43
g STOP=40=-32
g STOR=-30=-18
g STOS=30=-2
g STOT=11=0
g STOY=-25=-22
g STP$=-19=-10
g STPO=37=-41
g STPP=-37=-9
g STRA=-14=-19
g STRE=12=-19
g STRI=-7=-5
g STRO=-43=-8
g STRU=5=-32
g STS$=-16=15
g STT$=-1=-5
g STTA=-6=5
g STTE=1=5
g STTI=8=0
g STTO=24=-22
g STUF=58=-5
g STUP=-4=-2
g STUR=-38=-7
g STVE=12=0
g SUAL=-14=-2
g SUB$=14=0
g SUBC=28=0
g SUBS=18=-41
g SUCC=-22=-4
g SUED=23=-20
g SUFF=-25=0
g SUHT=-3=0
g SUIE=6=0
g SUIS=-4=-15
g SUIT=10=-4
g SULA=-1=-19
g SUME=-20=-46
g SUND=-12=16
g SUPP=13=-13
g SURE=-15=-5
g SUSC=59=-2
g SUSP=24=-3
g SUTI=21=-1
g SUUE=-2=11
g SUUI=7=0
g SUUN=-6=-7
g SUUP=-7=17
g SUUS=-10=-6
g SWAM=0=-7
g SWER=34=1
g SWIN=-5=-41
g SWIT=13=-11
g SWR$=-8=-26
g SYIL=-5=0
g SYOP=26=-3
g SYST=16=-8
g T ..=-6=-22
g T CA=-14=-2
g T CL=-3=-26
g T DI=-40=-8
g T IT=9=0
g T LO=28=-3
g T OF=-16=-32
g T OU=-23=-41
g T RI=21=-1
g T UP=-47=-4
g TAAC=19=0
g TAAK=2=-18
g TAAN=-19=0
g TABL=-36=-27
g TACE=-5=8
g TACH=-30=8
g TACR=-4=-3
g TACT=21=-81
g TAE$=-20=2
g TAEK=22=-5
g TAER=-25=-10
g TAGE=-16=-30
g TAHN=-9=-2
g TAHP=38=-1
g TAIN=-9=-35
g TAIR=-36=7
g TAJK=-4=-4
g TAKE=12=-13
g TAKI=-24=-24
g TAKK=-12=0
g TAKR=-7=-1
g TAKW=8=0
g TAL$=1=-16
g TALE=19=-20
g TALK=-5=14
g TALS=-41=-8
g TAME=43=-10
g TAMP=0=15
g TAN$=-23=-5
g TANC=-28=16
g TAND=17=-30
g TANK=-4=-4
g TANT=-30=3
g TAR$=40=-19
g TARD=-23=6
g TARE=8=-22
g TARI=43=-2
g TARO=-8=-17
g TART=-56=-26
g TAS =19=-3
g TAS$=-38=38
g TAT$=15=2
g TATC=-9=0
g TATE=2=-24
g TATI=-4=14
g TAUR=63=0
g TAXE=-9=27
g TAY$=-38=16
g TCH$=-27=-5
g TCHE=1=5
g TCPA=16=-6
g TDE$=-24=-1
g TEAC=15=-1
g TEAD=14=-1
g TEAM=-29=-45
g TEAN=-21=-4
g TECT=17=-5
g TED =16=-21
g TED$=-15=-2
g TEDA=4=-1
g TEDD=-3=0
g TEDE=16=-15
g TEE$=-8=-11
g TEED=-10=-7
g TEEN=12=-5
g TEER=-15=4
g TEES=-26=0
g TEEX=13=-3
g TEEZ=22=-7
g TEF$=-28=-5
g TEHS=33=-6
g TEHY=-28=-14
g TEIN=-12=-10
g TEKY=16=0
g TELL=-41=-40
g TELY=3=-8
g TEM$=9=-17
g TEME=40=-34
g TEMP=-4=-29
g TEN$=4=-41
g TENA=12=-31
g TENG=-5=10
g TENL=22=0
g TENM=44=-5
g TENR=-8=-3
g TENS=-33=-3
g TER$=-20=3
g TERD=5=-29
g TERE=2=-21
g TERM=-38=-36
g TERN=-15=54
g TERS=-40=23
g TES$=-31=-35
g TESE=-6=-2
g TESS=22=14
g TEST=-51=-51
g TETO=4=0
g TETS=-22=0
g TETX=6=-5
g TETZ=-21=-13
g TEUR=-41=21
g TEVE=-23=8
g TEXA=31=-6
g TEXI=19=0
g TEXO=14=0
g TEXR=5=1
g TEXS=22=-1
g TEXT=31=-32
g TEXX=3=-6
g TEXY=15=-1
g TEY$=-12=-7
g TEZ$=78=-55
g TEZT=17=-10
g TEZZ=-7=0
g TFUL=3=-2
g TGIS=12=0
g THAA=5=10
g THAK=-8=0
g THAN=15=-31
g THAT=-96=11
g THDR=-16=-26
g THE =-21=-27
g THEA=35=-1
g THEE=54=-36
g THEM=42=-35
g THEN=-45=-69
g THER=13=47
g THES=57=-53
g THEY=-42=-12
g THH$=3=0
g THHA=-3=6
g THHE=3=-3
g THHI=-6=-15
g THI$=16=0
g THIA=7=-7
g THID=-11=-17
g THII=13=-26
g THIN=19=-3
g THIS=18=-17
g THNA=-5=-2
g THNI=28=-1
g THNK=-4=-2
g THOR=11=-11
g THOS=38=-15
g THOU=8=-7
g THRE=0=-24
g THRO=-47=-2
g THRS=18=0
g THRY=-1=-11
g THS$=-19=3
g THSE=22=-8
g THSI=4=0
g THSN=21=-5
g THTA=-4=0
g THUS=13=-1
g THWM=13=-3
g THWS=21=-1
g TIA$=11=-2
g TIAT=-51=-34
g TIC$=-27=7
g TICA=-10=-11
g TICE=20=-2
g TICK=20=-24
g TIE$=26=-2
g TIEE=-14=0
g TIEM=-12=3
g TIEN=-9=48
g TIER=-15=-2
g TIFC=-6=-1
g TIFI=15=-48
g TIFY=12=-10
g TIG$=-9=-19
g TIGN=-11=-11
g TIHS=31=-10
g TIIL=-8=-33
g TIIM=28=-8
g TIIN=1=-12
g TIIO=-10=-14
g TIL$=-13=15
g TILI=8=-1
g TILL=-13=-11
g TIM$=2=-8
g TIMA=28=-2
g TIME=-34=25
g TIMG=-14=-12
g TIN$=-55=-63
g TINE=-8=-8
g TINF=11=0
g TING=-15=-20
g TINH=-19=0
g TINN=15=-2
g TINU=40=-52
g TIO$=1=-9
g TION=19=4
g TIOS=5=0
g TIP$=16=-30
g TIQU=-14=-1
g TIR$=10=-5
g TIRE=-12=-54
g TIRR=-7=-6
g TIS$=-14=-32
g TITL=-7=-24
g TITO=15=-1
g TIUN=10=0
g TIVA=21=27
g TIVE=-29=-11
g TJAN=18=-3
g TJES=11=0
g TJIS=-3=-22
g TKAE=15=-1
g TKE =-8=0
g TKQE=7=0
g TLD$=9=-5
g TLE$=-23=-48
g TLI$=-11=12
g TLL$=0=-4
g TLY$=22=-50
g TME$=58=-16
g TMEN=13=-41
g TMIE=-9=0
g TNER=-48=9
g TNG$=31=-8
g TNIG=-29=12
g TNUE=-10=-6
g TOBU=-41=-18
g TOD$=-9=0
g TODA=-12=-3
g TODO=27=-3
g TOLD=3=-9
g TOMA=-28=-28
g TOME=34=0
g TOMO=-12=-5
g TOMP=-28=-21
g TONG=27=-1
g TONI=-71=-50
g TOO =-3=-6
g TOO$=21=-12
g TOOK=-22=-10
g TOOO=-14=0
g TOOP=45=-28
g TOOS=3=0
g TOP =12=-5
g TOP$=29=-38
g TOPL=3=-7
g TOPO=3=-15
g TOPP=-64=-34
g TOPS=-23=-38
g TOR$=-4=16
g TORA=-9=-3
g TORE=-18=-24
g TORN=32=-26
g TORR=-7=-4
g TORS=-11=-9
g TORY=-30=-18
g TOS$=13=29
g TOSS=-8=-4
g TOT$=6=-11
g TOTP=11=0
g TOUC=-2=-3
g TOUJ=-1=25
g TOUR=-34=16
g TOUT=41=-17
g TOUU=-6=2
g TOWN=-33=10
g TOY$=-19=-20
g TPO$=51=-13
g TPP$=-20=-5
g TRA$=14=17
g TRAA=-9=-1
g TRAB=4=-7
g TRAC=-29=17
g TRAD=-7=-4
g TRAI=31=23
g TRAN=58=-2
g TRAR=-34=23
g TRAT=-15=-27
g TRAV=8=-23
g TRDE=14=1
g TRE$=-16=24
g TREE=-6=-9
g TREM=-10=-11
g TRER=-13=11
g TRES=-4=45
g TREZ=-21=32
g TRIC=-4=-10
g TRIE=-21=8
g TRIK=-36=-19
g TRO$=6=-52
g TRON=16=15
g TROP=-11=-18
g TRR$=-1=10
g TRRA=15=-7
g TRS$=9=0
g TRST=-9=-1
g TRUC=-49=22
g TRUL=-16=-17
g TRXT=31=-1
g TSA$=-4=-6
g TSE$=5=0
g TSED=2=14
g TSID=-4=29
g TSIN=-2=-11
g TSKE=-3=-1
g TSOP=11=-18
g TSR$=6=0
g TSRI=-32=9
g TSS$=-9=-1
g TTAA=-1=-14
g TTAC=-38=12
g TTE$=26=13
g TTED=-14=-2
g TTEE=1=-6
g TTEN=-6=-25
g TTER=-11=17
g TTES=-24=-8
g TTEX=51=-16
g TTEZ=10=-17
g TTH$=-4=0
g TTHA=2=-3
g TTHE=16=-32
g TTHI=26=-13
g TTIE=4=-12
g TTIG=-10=0
g TTIM=-4=8
g TTIN=-14=-36
g TTO$=23=-16
g TTOD=11=0
g TTOP=21=-11
g TTOR=20=-25
g TTOU=8=0
g TTRA=14=0
g TTRE=-36=-4
g TTRU=-21=2
g TTS$=-2=-11
g TTTH=3=0
g TTUR=2=-4
g TUAL=-3=-23
g TUEE=-1=-10
g TUES=-9=-29
g TUFF=44=-5
g TULL=1=-9
g TUNA=-7=36
g TUNG=12=16
g TUOR=14=1
g TUPI=-4=-2
g TURB=-36=-7
g TURD=-30=30
g TURE=-2=23
g TURN=25=-2
g TURY=-4=-10
g TVEE=12=0
g TWEE=-23=-17
g TWIC=9=-16
g TWXT=-2=-6
g TXET=-5=-23
g TXIN=-6=-3
g TXRT=33=-1
g TXS$=10=-3
g TXT$=45=-7
g TXTE=-7=-3
g TXTI=43=-22
g TXTS=37=-6
g TYPE=21=11
g UAGH=-21=-21
g UAL$=-28=43
g UALL=-11=-2
g UAN$=-11=-3
g UAND=-22=14
g UANT=24=-33
g UARE=-2=-18
g UAT$=-17=-1
g UBCR=5=0
g UBCS=23=-2
g UBEE=18=-2
g UBER=-3=-6
g UBIL=27=-2
g UBLE=-18=-18
g UBLI=5=-22
g UBME=-4=-6
g UBSC=16=-50
g UBSR=26=0
g UCCE=-22=-4
g UCH$=-9=3
g UCHA=-17=0
g UCK$=-35=5
g UCOU=-11=-8
g UCTI=-17=-50
g UDAR=-6=35
g UDE$=-6=-10
g UDGE=-3=15
g UDI$=-1=32
g UDOS=-8=3
g UDRA=19=-1
g UEAR=3=-2
g UEBL=-22=-2
g UED$=33=-20
g UEDA=-14=13
g UEDO=-13=38
g UEES=-1=-10
g UEGO=-16=-27
g UEIR=-6=-16
g UEL$=-9=41
g UEN$=5=-25
g UENA=2=-15
g UENM=32=-2
g UENO=-11=0
g UENS=6=0
g UEO$=29=-8
g UER$=-6=37
g UERA=-20=11
g UERE=-12=-19
g UERO=22=0
g UERS=-21=-11
g UES$=-10=-35
g UESD=-14=-28
g UEST=38=34
g UEVE=0=23
g UEX$=-5=4
g UEZ$=-36=-25
g UFF$=48=-5
g UFFI=-29=-2
g UGGH=8=-4
g UGH$=-16=-33
g UGHE=-31=-11
g UGHH=4=-11
g UGHI=-12=-2
g UGHT=-10=5
g UHAI=-4=-2
g UHT =-3=0
g UICK=0=7
g UIE$=10=0
g UIEE=10=19
g UIEN=7=-6
g UIER=-56=8
g UIET=-4=17
g UIIT=7=-1
g UILI=-15=-2
g UILL=60=-7
g UIR$=-9=-16
g UIRE=8=12
g UIRO=-17=-1
g UIS$=-2=-10
g UISE=-17=-17
g UIT =-3=-26
g UIT$=-10=-28
g UITA=-9=-39
g UITE=35=-23
g UITO=39=-36
g UITR=-5=-18
g UITT=-44=-20
g UIVO=-6=-1
g UJOU=-27=12
g UKD$=-5=0
g ULA$=-1=-19
g ULAI=19=-1
g ULAR=20=-1
g ULD$=-8=36
g ULDN=4=-1
g ULE$=-41=-6
g ULEE=14=0
g ULEN=-6=-19
g ULER=36=-3
g ULEZ=-1=12
g ULF$=-1=3
g ULIA=-16=-17
g ULIE=-2=3
g ULL$=-60=21
g ULLY=-21=-6
g ULPE=-15=8
g ULTI=49=8
g UMBB=39=-2
g UMBE=3=-27
g UMBR=14=-2
g UME$=-29=-47
g UMEB=-4=0
g UMER=41=-32
g UMMB=-3=-6
g UNAT=-7=36
g UNAV=-21=-21
g UNBE=3=0
g UNCA=37=-1
g UNCE=-9=-31
g UNCH=9=-22
g UNCI=0=-22
g UND$=1=-27
g UNDA=-16=12
g UNDE=7=16
g UNDI=-19=-18
g UNDO=9=-34
g UNDR=3=14
g UNE$=-4=-13
g UNER=8=-3
g UNES=-16=-18
g UNFO=-7=36
g UNG$=-1=-26
g UNIC=27=-23
g UNIO=-16=-28
g UNIT=-25=40
g UNKN=-14=-4
g UNLE=10=-1
g UNLI=39=0
g UNLO=-14=28
g UNLS=-4=-3
g UNND=5=2
g UNNI=-43=42
g UNNS=4=-2
g UNNT=-38=-3
g UNR =4=0
g UNSB=30=-1
g UNSO=-20=0
g UNSU=-9=-33
g UNT =25=0
g UNT$=-28=-45
g UNTA=-13=23
g UNTE=-9=3
g UNTI=-11=4
g UNTL=-11=12
g UNTO=-27=25
g UNWA=58=-1
g UOER=20=-1
g UOI$=22=-4
g UOLD=0=9
g UOR$=10=-2
g UPDA=-37=-32
g UPE$=-17=-9
g UPER=-18=0
g UPID=-4=-2
g UPLE=-33=16
g UPLI=-61=-23
g UPO$=59=-3
g UPOR=-28=-7
g UPPO=-1=-12
g UPPR=41=-2
g UQIT=8=-7
g URA$=27=-20
g URAE=-37=-9
g URAN=39=-11
g URB$=-36=-7
g URCH=42=6
g URDA=-30=30
g URDH=-23=-14
g URE$=-8=-1
g UREA=1=-18
g UREN=-9=-26
g URES=13=-9
g URGE=-19=-21
g URIN=-14=-36
g URIO=-19=-53
g URIT=0=-3
g URN =13=-22
g URN$=-22=16
g URNE=0=-30
g URQU=4=-3
g URRE=-17=-41
g URRI=-63=-23
g URS$=-25=-14
g URSE=-14=-5
g URSU=31=-14
g URT$=24=-14
g URTE=10=0
g URTH=35=-38
g URTI=-7=-1
g URTT=13=-3
g URY$=-5=8
g US S=-18=14
g USBA=19=2
g USBS=32=-10
g USCA=-21=42
g USCR=60=-2
g USE$=-39=27
g USED=-4=-53
g USEE=0=-6
g USEL=-13=-24
g USEN=-3=-6
g USER=-33=-1
g USES=-22=-17
g USIE=20=-5
g USIN=69=-38
g USLY=7=2
g USPE=21=-3
g USPP=19=0
g USQU=-29=-48
g USS$=0=7
g UST$=3=6
g USTA=13=-10
g USTE=-13=1
g USTO=30=17
g USTR=-14=-35
g USUA=-14=-2
g USUB=34=-2
g USUL=-1=-19
g USY$=9=-16
g UT .=59=-1
g UT O=-24=-2
g UT U=-43=-4
g UTE$=-20=-39
g UTEN=-16=-33
g UTES=23=19
g UTEZ=47=-3
g UTH$=11=-21
g UTHO=5=-10
g UTI$=15=-2
g UTIE=21=-1
g UTIL=8=-7
g UTO$=-32=1
g UTOB=-41=-18
g UTOM=-28=-28
g UTRE=-28=17
g UTSI=-4=29
g UTT$=11=-4
g UTTE=21=-14
g UUEN=8=-1
g UUER=-18=-12
g UUGH=30=0
g UUIT=37=-5
g UULD=7=14
g UUMB=-4=-8
g UUND=-5=-13
g UUNS=26=-1
g UUR$=-11=2
g UUS$=-16=-10
g UUST=7=0
g UUT$=7=-21
g UVAI=-4=-1
g UVE$=-3=14
g UVEZ=-6=-23
g UYER=-45=-11
g UYIN=22=6
g UYR$=-36=-1
g UYRE=-18=-2
g UYRR=-17=8
g UYS$=-33=-19
g UZZI=17=0
g V ..=30=0
g VACA=-6=-9
g VAE$=-2=-4
g VAIL=-19=18
g VAIS=17=-11
g VAL$=-41=9
g VALL=-10=-1
g VALU=-1=5
g VAN$=4=-15
g VANC=14=0
g VANT=-21=14
g VATE=23=27
g VAYA=21=-2
g VE .=7=-13
g VEC$=22=-6
g VECE=18=-3
g VED$=-15=-36
g VEDN=-12=6
g VEE$=-4=-8
g VEED=-27=-1
g VEER=-31=-1
g VEL$=-13=-51
g VEME=50=-5
g VEN$=25=-7
g VEND=-32=11
g VENF=-24=-9
g VENT=14=9
g VER$=-6=-4
g VERE=31=0
g VERI=-20=-42
g VERL=3=1
g VERS=-12=-30
g VERY=27=7
g VES$=-11=7
g VET$=-11=-1
g VEUI=55=-7
g VEUL=-3=-13
g VEUT=-24=-27
g VEUX=11=-19
g VEWA=-15=35
g VEZ$=-23=-1
g VIA$=-33=1
g VIAA=-33=11
g VIAJ=-39=-14
g VIAR=38=13
g VIAT=17=-1
g VICE=22=-51
g VIE$=-23=-1
g VIEN=-16=26
g VIER=-24=-49
g VIEW=-5=-14
g VIG$=7=0
g VIMG=6=0
g VIN$=-7=-1
g VING=-39=-9
g VIOL=11=0
g VIOU=-7=-1
g VIR$=23=-1
g VIRT=-5=-23
g VISE=-4=-13
g VISI=-82=2
g VOCA=-6=-1
g VOE$=9=-1
g VOI$=13=0
g VOIC=-9=1
g VOIE=0=13
g VOIR=38=-23
g VOIS=14=-1
g VOKE=47=-21
g VOLA=-11=-26
g VOOU=-21=1
g VOR$=8=-17
g VOSU=9=2
g VOTE=13=-14
g VOTR=-17=20
g VOTT=0=5
g VOUD=25=-1
g VOUL=-17=14
g VOUS=-20=41
g VOYE=-19=16
g VRE$=39=-22
g VUEN=2=5
g VUS$=23=17
g VVAI=-8=12
g VVE$=26=-10
g VVEU=-10=-1
g VVOU=12=0
g W ..=8=0
g WAAN=28=-1
g WAD$=-10=0
g WAIT=-11=-15
g WAKE=9=-23
g WALK=-25=18
g WAMP=-5=-8
g WAMT=34=-1
g WANN=7=-14
g WANR=-22=-16
g WANT=32=-17
g WARN=31=-3
g WARR=-3=-16
g WASE=-9=-1
g WASH=-12=20
g WATE=-32=-1
g WATN=8=4
g WAY$=5=18
g WEBS=-12=1
g WED$=-13=11
g WEEK=-23=-6
g WEEN=-46=-16
g WELC=-16=0
g WELL=-25=31
g WEN$=-26=0
g WENT=-4=9
g WER$=23=-2
g WERE=17=-25
g WERI=-30=-13
g WESO=-36=-35
g WEVE=10=-1
g WGAT=-9=-5
g WGEN=12=-15
g WHAT=-1=6
g WHEN=-13=4
g WHER=-20=-1
g WHHA=-19=-1
g WHIC=-33=34
g WHIL=-18=-17
g WHTA=-30=-4
g WICE=9=-16
g WIFE=-3=-1
g WIHT=-5=15
g WIIL=15=1
g WIIN=-3=-4
g WILK=-18=-9
g WILL=-31=-24
g WING=-35=-66
g WIRE=-57=-7
g WISH=24=-4
g WITC=13=-11
g WITH=-8=-1
g WITT=-4=0
g WIYH=15=-3
g WMOV=-15=-1
g WNAT=26=-15
g WNER=2=-61
g WNT$=13=-5
g WNTS=-34=0
g WOIL=9=0
g WOLL=-1=7
g WON$=-1=-8
g WONG=-15=-12
g WONT=7=7
g WORD=-53=-19
g WORK=-1=20
g WORL=-6=-1
g WORR=-23=9
g WORS=-4=-15
g WOUD=3=0
g WOUL=-25=28
g WRE$=15=0
g WRIT=-5=-8
g WRKS=-12=31
g WRNG=5=0
g WROG=-7=-3
g WRON=10=-39
g WRPN=2=-6
g WSE$=21=-1
g WSLE=-42=-3
g WSNT=-8=1
g WSTE=13=-5
g WTH$=16=-20
g WUES=13=-1
g WUIE=-22=0
g WUIT=-13=0
g WUTH=-2=3
g WWAN=15=4
g WWHA=-13=-7
g WWIL=-31=10
g WWIT=-2=25
g WWOR=-1=10
g WWOU=-3=0
g WXT$=-8=14
g WXTS=2=-6
g WYER=15=-8
g XANC=-7=0
g XAS$=31=-6
g XCES=18=0
g XES$=-7=27
g XET$=-5=-30
g XETE=-8=-2
g XETI=-4=-1
g XETS=-3=0
g XING=18=-4
g XITN=4=0
g XOND=-1=3
g XOS$=-15=0
g XOTS=18=-1
g XPIR=-3=-29
g XRIN=18=-2
g XRS$=-15=-3
g XST$=21=0
g XTA$=9=0
g XTE$=-7=-3
g XTED=-37=-32
g XTEE=28=-1
g XTEN=-33=-3
g XTER=17=-1
g XTES=28=-2
g XTEZ=-2=-3
g XTIG=-8=-12
g XTII=24=-3
g XTIM=13=0
g XTIN=17=-16
g XTIS=5=0
g XTNG=17=-4
g XTO$=-6=-3
g XTOD=-9=0
g XTOS=21=-32
g XTS$=23=-82
g XTSS=-3=-2
g XTTI=19=-1
g XTTS=5=-7
g XTUN=17=0
g XXT$=-34=-1
g XXTI=7=-4
g XXTO=9=-1
g XXTS=-1=-3
g XYED=12=-1
g XYIN=18=0
g XYS$=10=0
g Y OF=31=-1
g YA N=18=-44
g YANS=21=-2
g YARD=-2=15
g YEAR=-8=5
g YED$=26=-18
g YER$=-17=-6
g YERA=-16=-3
g YERS=-22=-15
g YEST=5=-35
g YEXT=11=-1
g YEZ$=-33=-2
g YHAN=-26=0
g YHES=18=-24
g YHIS=27=-3
g YING=-58=-10
g YINU=-1=-4
g YION=0=-6
g YITL=-10=-14
g YIUR=18=-1
g YMOR=46=-45
g YNG$=-14=10
g YOOU=-1=6
g YOP$=13=-2
g YORU=2=-9
g YOS$=3=0
g YOU$=11=-9
g YOUD=16=14
g YOUL=-3=-9
g YOUR=-6=34
g YOUV=5=-1
g YPED=31=-3
g YRE$=-27=12
g YRRS=-15=-13
g YSTE=16=-8
g YTHH=-8=-10
g YTHI=-7=-9
g YTIM=-39=-1
g YUDA=-4=21
g YUOR=30=-2
g YYOR=-2=-10
g YYOU=0=-11
g ZATI=-19=-10
g ZCO$=-9=-5
g ZED$=19=-19
g ZIE$=-27=-10
g ZILL=-15=-14
g ZING=17=0
g ZONA=-13=34
g ZONE=-78=-38
g ZZIN=17=0
g ^200=0=-44
g ^201=-14=4
g ^AAL=-8=-2
g ^AAR=-29=-15
g ^AAS=-5=0
g ^ABC=-4=-13
g ^ABI=-25=10
g ^ABJ=-30=0
g ^ABL=-12=40
g ^ABO=13=24
g ^ABP=-2=-4
g ^ABS=-5=-23
g ^ACC=-50=-6
g ^ACE=-11=51
g ^ACH=-37=-17
g ^ACN=-11=-3
g ^ACO=28=-2
g ^ACS=11=14
g ^ACT=-54=-12
g ^ADD=-47=-24
g ^ADI=33=0
g ^ADT=4=0
g ^ADV=33=-1
g ^AEL=-26=-21
g ^AEN=5=-8
g ^AER=-26=-1
g ^AFF=-17=0
g ^AFI=15=-11
g ^AFT=-21=27
g ^AGA=3=-12
g ^AGE=-16=-19
g ^AGI=-15=6
g ^AGR=-20=-20
g ^AHO=-6=-23
g ^AHV=-1=-10
g ^AIM=-6=-5
g ^AKR=10=0
g ^ALA=-45=-26
g ^ALE=16=-36
g ^ALL=14=23
g ^ALO=69=18
g ^ALR=34=-45
g ^ALS=-5=-4
g ^ALT=28=17
g ^AMA=-27=-18
g ^AMN=-13=-13
g ^ANC=-18=-18
g ^AND=53=0
g ^ANN=14=18
g ^ANO=31=7
g ^ANS=24=1
g ^ANT=-1=-39
g ^ANY=17=-26
g ^AOR=-5=-7
g ^APA=4=-22
g ^APP=-14=-20
g ^APR=-6=-16
g ^AQU=15=-1
g ^ARE=8=-10
g ^ARI=-32=-41
g ^ARO=-4=-15
g ^ARR=45=-84
g ^ART=-8=0
g ^ASA=52=-26
g ^ASI=-26=-18
g ^ASK=-36=8
g ^ASL=-1=-7
g ^ASP=23=-8
g ^ASS=-11=8
g ^ATK=-5=0
g ^ATO=7=-8
g ^ATT=19=-12
g ^AUC=28=-15
g ^AUJ=-23=-14
g ^AUT=-62=-12
g ^AVA=-47=20
g ^AVE=4=39
g ^AVI=48=-8
g ^AVO=29=-24
g ^AVV=-15=2
g ^AWA=18=-6
g ^AWE=-36=-35
g ^AWN=12=-5
g ^AWY=28=-7
g ^AYE=4=-18
g ^AYU=-4=21
g ^BAA=-3=7
g ^BAB=-32=0
g ^BAC=1=-5
g ^BAI=-21=15
g ^BAJ=-8=-25
g ^BAN=-27=-21
g ^BAR=7=0
g ^BAS=25=31
g ^BAT=-16=13
g ^BBA=17=-1
g ^BBO=7=-1
g ^BBU=-15=-4
g ^BCA=-23=-14
g ^BEA=-10=-8
g ^BED=-21=1
g ^BEE=-9=-21
g ^BEF=-64=-6
g ^BEG=1=-8
g ^BEH=31=12
g ^BEI=44=-19
g ^BEL=2=-4
g ^BER=7=-1
g ^BES=-40=-17
g ^BET=-12=-1
g ^BIE=-28=14
g ^BIL=-33=-11
g ^BIN=-12=-4
g ^BLA=-8=30
g ^BLE=4=-18
g ^BLI=7=-1
g ^BLO=48=-72
g ^BOA=-36=-7
g ^BOM=9=-1
g ^BON=-11=-12
g ^BOO=-22=-15
g ^BOR=3=-34
g ^BOS=24=-5
g ^BOT=19=-36
g ^BOU=-34=-2
g ^BPT=-21=-1
g ^BQC=-31=-9
g ^BRE=16=36
g ^BRI=-61=15
g ^BRO=-21=-34
g ^BUD=3=7
g ^BUE=6=-28
g ^BUI=-8=10
g ^BUM=3=-41
g ^BUR=0=-20
g ^BUS=24=8
g ^BUU=-33=5
g ^BUY=-43=8
g ^BUZ=25=-1
g ^CAA=-4=-5
g ^CAB=-39=-42
g ^CAC=-16=-19
g ^CAD=-4=-9
g ^CAI=9=-19
g ^CAK=-38=-7
g ^CAL=-44=-5
g ^CAM=13=23
g ^CAN=-26=-40
g ^CAR=-44=-25
g ^CAS=-27=21
g ^CCA=-44=-7
g ^CCH=-5=-1
g ^CCL=-24=-5
g ^CCO=-9=18
g ^CEA=81=-34
g ^CEE=21=0
g ^CEL=44=-28
g ^CEN=17=-12
g ^CER=-7=-20
g ^CES=55=-41
g ^CET=-19=10
g ^CHA=-26=-23
g ^CHE=-98=-2
g ^CHI=23=-2
g ^CHO=60=-20
g ^CHU=45=-8
g ^CIL=-8=0
g ^CIS=-3=-6
g ^CIT=-13=-24
g ^CKO=-21=-1
g ^CLA=-64=-46
g ^CLE=22=-18
g ^CLI=-46=-77
g ^CLL=0=-3
g ^CLO=8=8
g ^CLS=-22=14
g ^CLU=0=-13
g ^CMO=7=1
g ^CNA=-7=-14
g ^CNC=14=0
g ^CNO=-30=-2
g ^CNT=-3=-1
g ^COA=-17=-40
g ^COD=-47=-16
g ^COI=17=-21
g ^COL=-13=15
g ^COM=19=19
g ^CON=-16=-10
g ^COO=-20=-31
g ^COP=-52=-31
g ^COR=-2=26
g ^COS=23=9
g ^COU=-32=27
g ^COV=2=-22
g ^CQN=-10=-16
g ^CRA=3=0
g ^CRE=-13=-5
g ^CRU=-31=-17
g ^CSL=-15=0
g ^CSN=6=0
g ^CSS=16=19
g ^CUA=-26=64
g ^CUE=-1=-34
g ^CUO=18=-6
g ^CUR=-52=-80
g ^CUS=28=-2
g ^CUT=45=-1
g ^DAD=17=-27
g ^DAI=-7=-7
g ^DAM=-25=-6
g ^DAN=-32=-42
g ^DAR=-6=-11
g ^DAT=27=-2
g ^DAU=17=-13
g ^DAV=37=-15
g ^DAY=-28=-9
g ^DDE=-35=-1
g ^DDO=2=-4
g ^DDU=-1=-9
g ^DEA=11=-42
g ^DEB=-24=-25
g ^DEC=43=14
g ^DEE=3=-12
g ^DEH=-21=-1
g ^DEJ=-60=-92
g ^DEK=-19=-5
g ^DEL=-34=-31
g ^DEM=6=4
g ^DEN=49=-12
g ^DEP=17=-15
g ^DER=47=-7
g ^DES=4=-14
g ^DET=64=-17
g ^DEV=-19=22
g ^DIA=7=-8
g ^DIC=5=9
g ^DID=15=-27
g ^DIE=-11=-29
g ^DIF=33=-4
g ^DIG=14=-28
g ^DIJ=-15=-9
g ^DIL=-10=-19
g ^DIM=0=-19
g ^DIN=12=-20
g ^DIO=4=-6
g ^DIR=-27=-12
g ^DIS=4=24
g ^DIT=-6=2
g ^DIV=-6=0
g ^DJE=-6=0
g ^DO =-39=-9
g ^DOB=11=0
g ^DOC=6=0
g ^DOE=-44=6
g ^DOI=6=-5
g ^DOM=-10=-22
g ^DON=23=-11
g ^DOO=-57=26
g ^DOR=6=20
g ^DOS=-19=2
g ^DOT=24=-12
g ^DOW=15=11
g ^DRI=-19=23
g ^DRO=-43=-17
g ^DTA=-11=2
g ^DTI=2=-29
g ^DTO=-7=0
g ^DUE=-32=29
g ^DUP=-74=4
g ^DUR=-18=-37
g ^DWO=-1=-8
g ^EAI=11=-1
g ^EAM=-10=0
g ^EAN=-12=0
g ^EAR=-58=-9
g ^EAS=35=-8
g ^EAT=21=-24
g ^ECE=7=-2
g ^ECO=40=-3
g ^ECR=-9=-14
g ^ECS=7=-1
g ^EDJ=-2=-8
g ^EDN=-21=-15
g ^EDP=6=-1
g ^EEL=0=-16
g ^EEM=-15=-16
g ^EEN=-11=0
g ^EES=9=-2
g ^EFA=-14=-8
g ^EFF=18=-14
g ^EHR=30=0
g ^EIG=20=0
g ^EKE=-18=-12
g ^ELA=10=-2
g ^ELE=-16=17
g ^ELI=38=-2
g ^ELL=-4=17
g ^ELS=59=-30
g ^EMA=-55=12
g ^EME=21=0
g ^EMI=-50=1
g ^EMM=13=0
g ^EMO=43=-4
g ^EMQ=-20=0
g ^EMR=16=0
g ^EMS=-4=-5
g ^ENA=-27=1
g ^ENC=6=7
g ^END=-79=7
g ^ENE=-5=-1
g ^ENF=-4=-9
g ^ENG=7=0
g ^ENI=-25=0
g ^ENL=-30=-32
g ^ENN=-2=-7
g ^ENO=32=-46
g ^ENR=47=-14
g ^ENS=-8=-3
g ^ENT=19=21
g ^ENV=16=28
g ^EQU=-21=-25
g ^ERA=-11=-10
g ^ERM=-10=0
g ^ERP=-15=-28
g ^ERR=-36=-24
g ^ERS=-25=0
g ^ESC=15=-38
g ^ESN=-12=0
g ^ESO=9=0
g ^ESP=-2=-8
g ^ESR=18=-6
g ^ESS=5=-1
g ^EST=-6=-14
g ^ETE=3=1
g ^ETR=24=-24
g ^ETS=3=0
g ^ETX=-2=-8
g ^EVE=29=-11
g ^EXC=18=0
g ^EXP=10=-48
g ^EXT=13=-4
g ^F O=63=-14
g ^FAA=19=0
g ^FAI=36=-26
g ^FAK=-22=-11
g ^FAL=-12=-9
g ^FAM=-13=-11
g ^FAR=26=0
g ^FAU=4=-25
g ^FAV=32=-10
g ^FED=8=-22
g ^FEE=-5=-33
g ^FEL=2=14
g ^FEM=0=-6
g ^FEN=-18=36
g ^FER=-11=16
g ^FFI=-12=-1
g ^FFR=-3=-3
g ^FFU=24=-12
g ^FIB=-9=40
g ^FIC=35=24
g ^FIL=14=22
g ^FIN=-32=27
g ^FIR=-39=3
g ^FIV=8=-14
g ^FLI=-10=-31
g ^FLO=-13=-50
g ^FOF=-27=0
g ^FOI=37=-16
g ^FOL=-3=-15
g ^FOO=12=-44
g ^FOR=21=-38
g ^FOT=-66=8
g ^FOU=52=-29
g ^FRA=-43=21
g ^FRE=11=-16
g ^FRI=1=-15
g ^FRO=-36=26
g ^FRP=-21=0
g ^FRR=-5=0
g ^FRU=-14=-35
g ^FUC=6=-25
g ^FUE=-4=-5
g ^FUL=-42=21
g ^FUM=-44=-7
g ^FUN=-20=-22
g ^FUR=42=6
g ^GAE=-4=6
g ^GAL=2=-10
g ^GAM=0=-17
g ^GAR=-63=23
g ^GAV=3=-25
g ^GEN=-5=-23
g ^GEO=-11=-3
g ^GER=3=0
g ^GET=-9=-48
g ^GGO=-1=13
g ^GIE=-4=0
g ^GIV=-38=21
g ^GO =23=-4
g ^GOD=0=-3
g ^GOI=46=-27
g ^GON=-24=-37
g ^GOO=21=14
g ^GOP=20=-10
g ^GOT=-1=-3
g ^GRA=-17=20
g ^GRC=-22=0
g ^GRE=-9=-9
g ^GRO=9=-3
g ^GRR=0=-8
g ^GUS=1=32
g ^GUY=-33=-19
g ^HAA=3=0
g ^HAB=-1=13
g ^HAE=13=0
g ^HAG=36=-5
g ^HAH=-20=-3
g ^HAL=-10=-4
g ^HAP=2=24
g ^HAR=2=-18
g ^HAS=-12=-20
g ^HAT=-25=-23
g ^HAV=-4=-1
g ^HEA=1=-12
g ^HEE=-11=12
g ^HEL=-11=-13
g ^HER=10=19
g ^HEU=14=-11
g ^HHA=3=-1
g ^HHE=-2=-4
g ^HHO=-7=9
g ^HIG=-5=-17
g ^HII=7=-4
g ^HIJ=18=-2
g ^HIL=-29=-8
g ^HIR=-18=-7
g ^HIT=23=-5
g ^HLO=-21=-8
g ^HMO=-13=26
g ^HNU=-10=-1
g ^HOL=-33=-28
g ^HOM=-22=-3
g ^HON=39=-31
g ^HOO=12=0
g ^HOP=-5=-2
g ^HOR=-46=-35
g ^HOS=1=-10
g ^HOU=-9=41
g ^HPO=-10=-3
g ^HQV=-2=-5
g ^HRE=26=-1
g ^HTA=-16=-4
g ^HTE=-1=-20
g ^HTI=5=-22
g ^HUN=-13=-19
g ^HUS=17=9
g ^HVA=-1=-3
g ^HWR=16=0
g ^IFF=-24=20
g ^IGH=-16=-9
g ^IGN=-61=-19
g ^IIM=3=0
g ^IIN=14=1
g ^IKN=7=0
g ^ILK=4=0
g ^ILS=-21=-15
g ^IME=18=0
g ^IMM=35=-36
g ^INB=64=-4
g ^INC=13=25
g ^INF=10=-10
g ^INM=22=-26
g ^INQ=-17=19
g ^INS=33=-7
g ^INT=-29=35
g ^INU=-17=1
g ^IPH=-12=9
g ^IRG=-8=-14
g ^ISN=-35=9
g ^IST=-29=8
g ^IWT=16=-20
g ^JAM=31=-3
g ^JAN=-21=-46
g ^JES=9=17
g ^JEU=-1=32
g ^JOH=40=-11
g ^JOK=-32=-27
g ^JON=-29=1
g ^JOS=-3=15
g ^JOU=-4=-32
g ^JUA=-13=-3
g ^JUB=27=-2
g ^JUE=0=23
g ^JUL=-2=3
g ^JUN=-4=-13
g ^JUS=-11=-7
g ^KAR=-6=-46
g ^KAS=26=-20
g ^KAT=-21=-11
g ^KEA=-22=-6
g ^KEE=-61=-29
g ^KEF=-4=0
g ^KEI=-9=-11
g ^KEP=-17=-21
g ^KES=-31=-1
g ^KEY=-50=-37
g ^KIC=-13=-11
g ^KID=-8=-20
g ^KIN=13=-10
g ^KIS=-5=0
g ^KIT=38=-16
g ^KKE=16=-3
g ^KNO=-21=3
g ^KON=-23=-37
g ^KOO=18=11
g ^LAA=-14=-1
g ^LAD=15=-10
g ^LAE=-24=-26
g ^LAI=-33=-46
g ^LAK=4=-16
g ^LAN=-53=-31
g ^LAR=6=0
g ^LAS=-13=-16
g ^LAT=-82=4
g ^LAU=-66=-32
g ^LAW=-20=-19
g ^LAY=25=-1
g ^LEA=-13=-14
g ^LED=-18=-4
g ^LEE=34=-9
g ^LEF=-25=-6
g ^LEG=6=23
g ^LEN=-40=9
g ^LEQ=-18=0
g ^LER=27=-2
g ^LES=-52=27
g ^LET=18=-3
g ^LEV=18=-23
g ^LIA=7=-7
g ^LIC=31=-25
g ^LIE=12=-4
g ^LIF=-6=-1
g ^LIG=33=13
g ^LII=-18=-14
g ^LIK=-14=22
g ^LIN=-21=9
g ^LIS=-23=30
g ^LIT=26=-15
g ^LIV=-1=-53
g ^LKI=0=8
g ^LLA=-43=-16
g ^LLE=-51=42
g ^LLI=-5=0
g ^LLL=-8=-10
g ^LLO=-24=-9
g ^LLU=4=-8
g ^LND=3=-7
g ^LOC=-28=-33
g ^LOK=-2=15
g ^LON=37=-44
g ^LOO=-62=52
g ^LOP=-3=14
g ^LOS=0=-37
g ^LOU=-2=27
g ^LOV=-68=11
g ^LPE=-24=-3
g ^LPU=-6=-1
g ^LQS=33=-2
g ^LRA=-10=-4
g ^LRE=32=-23
g ^LSI=-24=-4
g ^LST=11=0
g ^LTA=-22=8
g ^LUA=-21=-21
g ^LUC=-29=-8
g ^LUE=-14=-24
g ^LUN=-67=-34
g ^LUS=23=-16
g ^LWA=-10=-1
g ^MAA=-13=-2
g ^MAD=-30=18
g ^MAE=23=-3
g ^MAI=-4=33
g ^MAK=37=-21
g ^MAL=-10=-5
g ^MAN=0=-22
g ^MAS=-7=38
g ^MAT=9=-15
g ^MAU=-4=0
g ^MEA=-37=-20
g ^MEE=-15=-1
g ^MEH=-14=-11
g ^MEJ=4=-12
g ^MEM=-9=-20
g ^MEN=-7=-20
g ^MER=-8=5
g ^MES=-4=-64
g ^MET=45=-2
g ^MEU=-17=-16
g ^MEX=25=-1
g ^MID=-8=-18
g ^MIG=-16=3
g ^MIK=-4=-1
g ^MIL=-13=-11
g ^MIN=12=25
g ^MIR=46=-13
g ^MIS=-46=-32
g ^MMA=-17=0
g ^MME=7=0
g ^MMI=-13=-7
g ^MMO=-5=17
g ^MND=6=0
g ^MNS=25=0
g ^MOB=-21=-17
g ^MOD=-19=-52
g ^MOE=21=-1
g ^MOL=57=-1
g ^MOM=-20=-27
g ^MON=-27=1
g ^MOO=16=-13
g ^MOR=-11=-7
g ^MOS=-11=27
g ^MOT=11=19
g ^MOV=-37=-29
g ^MOW=-11=-8
g ^MRA=14=0
g ^MRS=-3=0
g ^MSG=18=-1
g ^MSJ=-3=-9
g ^MSN=-8=-2
g ^MSS=7=0
g ^MUC=-20=4
g ^MUE=-22=-2
g ^MUM=25=-1
g ^MUS=-27=0
g ^MUT=-35=-3
g ^NAC=-7=-8
g ^NAD=10=-17
g ^NAM=-31=26
g ^NAN=-34=-1
g ^NAV=-8=-18
g ^NDE=23=2
g ^NEC=28=-21
g ^NED=-4=0
g ^NEE=-10=-10
g ^NEG=-59=0
g ^NEI=-19=2
g ^NEO=-3=0
g ^NER=-14=-1
g ^NES=-9=-5
g ^NEV=-49=-6
g ^NEW=-26=23
g ^NEX=-31=-17
g ^NIC=20=-19
g ^NIG=17=-15
g ^NIM=13=-4
g ^NIT=-12=0
g ^NKO=-16=6
g ^NMB=-6=-2
g ^NMU=26=-5
g ^NNE=5=-2
g ^NNO=-23=-26
g ^NNU=-12=-2
g ^NO =36=-23
g ^NOA=-4=-3
g ^NOB=24=-1
g ^NOC=-21=-11
g ^NOE=43=0
g ^NOI=-11=17
g ^NOL=17=-2
g ^NOM=24=15
g ^NON=-23=-18
g ^NOO=-14=-3
g ^NOP=7=-14
g ^NOR=15=-7
g ^NOT=14=-40
g ^NOU=-29=-24
g ^NPT=5=-6
g ^NSU=-9=-8
g ^NTO=0=-11
g ^NUB=-13=-8
g ^NUE=-35=-21
g ^NUM=22=-27
g ^NUN=53=-4
g ^NUR=6=-23
g ^NUS=23=-11
g ^NUU=0=-8
g ^NVE=-27=-3
g ^NWE=-16=-3
g ^OBR=-25=-6
g ^OCA=-6=-12
g ^OCC=-7=-6
g ^OCM=17=-12
g ^OCN=2=-15
g ^OCU=-6=0
g ^ODW=-7=11
g ^OFE=-42=-23
g ^OFF=-29=18
g ^OFI=1=-22
g ^OFR=-4=-21
g ^OGO=14=-1
g ^OHO=15=0
g ^OIG=70=-6
g ^OKA=35=-7
g ^OLE=-4=-2
g ^OLS=-11=-10
g ^OLU=6=0
g ^OLV=-27=-6
g ^OME=11=5
g ^OML=-10=-6
g ^ONC=17=-4
g ^ONE=-1=10
g ^ONK=-12=-1
g ^ONL=12=-28
g ^ONT=-42=-9
g ^OON=-3=-2
g ^OOP=-21=-24
g ^OOT=-14=-13
g ^OPE=-25=-30
g ^OPT=-8=-68
g ^OPY=12=-18
g ^ORE=-7=-2
g ^ORR=2=-4
g ^OSL=-7=-9
g ^OTH=-64=17
g ^OTL=9=-5
g ^OTR=-5=27
g ^OUL=0=8
g ^OUR=17=-1
g ^OUT=6=31
g ^OVE=48=-21
g ^OVU=23=17
g ^OWN=3=-61
g ^PAA=1=-15
g ^PAC=-37=-33
g ^PAG=-34=-21
g ^PAI=-10=-38
g ^PAN=-24=-19
g ^PAP=-45=-19
g ^PAR=-11=42
g ^PAS=-5=-16
g ^PAT=4=4
g ^PAU=-37=-32
g ^PAY=-32=5
g ^PEA=-37=-6
g ^PED=17=11
g ^PEL=5=-1
g ^PEN=-26=-12
g ^PEO=-9=-36
g ^PER=-27=-10
g ^PES=9=-1
g ^PEU=-53=5
g ^PGO=-8=-1
g ^PHA=-8=-3
g ^PHN=5=0
g ^PHO=-1=-22
g ^PHP=-5=-7
g ^PIC=-47=-48
g ^PID=34=10
g ^PIN=-2=32
g ^PIR=-14=-7
g ^PIS=39=-1
g ^PKE=-5=-8
g ^PKU=-12=-7
g ^PLA=-37=11
g ^PLE=5=-25
g ^PLI=-4=-1
g ^PLL=0=-3
g ^PLR=36=0
g ^PLS=-4=0
g ^PLU=-3=-59
g ^PLW=-12=-1
g ^PLY=0=-13
g ^POH=-16=0
g ^POL=11=-6
g ^PON=13=-19
g ^POO=-7=-13
g ^POR=7=8
g ^POS=-32=-70
g ^POU=-12=-4
g ^PPA=7=8
g ^PPH=0=-11
g ^PPL=6=2
g ^PPR=-13=-5
g ^PRA=-3=0
g ^PRB=-20=-17
g ^PRE=7=81
g ^PRI=5=-67
g ^PRO=32=41
g ^PTE=27=-13
g ^PUE=-37=36
g ^PUL=-10=21
g ^PUR=14=20
g ^QAN=-6=-1
g ^QIE=-10=-16
g ^QIU=-17=-1
g ^QLR=15=-5
g ^QQU=19=2
g ^QUA=-5=-26
g ^QUE=-3=60
g ^QUI=-39=-20
g ^QUO=26=-2
g ^QUS=25=0
g ^QUT=1=-14
g ^QUU=27=-6
g ^QYI=-2=-5
g ^RAC=-21=-15
g ^RAI=-3=-7
g ^RAK=27=-14
g ^RAN=-30=-19
g ^RAP=-8=8
g ^RAT=5=-15
g ^RCE=-13=-3
g ^REA=-14=-6
g ^REC=-27=13
g ^REE=-16=-12
g ^REF=8=4
g ^REG=17=-20
g ^REI=-42=-30
g ^REJ=-4=25
g ^REL=2=-15
g ^REM=13=5
g ^REN=-58=-41
g ^REO=13=-11
g ^REP=-39=-113
g ^REQ=65=-5
g ^RES=0=-72
g ^RET=16=-59
g ^REU=-16=-28
g ^REV=35=-54
g ^REX=-30=-9
g ^RFO=-23=0
g ^RHA=5=0
g ^RHE=-13=0
g ^RHI=7=-13
g ^RIC=13=26
g ^RID=-13=-6
g ^RIE=-2=-9
g ^RIG=29=-29
g ^RIH=15=-3
g ^RIL=-25=-9
g ^RIR=29=0
g ^RME=16=-5
g ^RMO=3=-16
g ^ROA=-13=21
g ^ROC=45=-11
g ^ROM=8=0
g ^ROO=-56=36
g ^RPE=-14=0
g ^RPO=8=-9
g ^RRA=14=-9
g ^RRE=-19=-2
g ^RRR=0=-9
g ^RUN=-35=47
g ^RUT=10=-22
g ^RWM=-15=-1
g ^SAA=-16=0
g ^SAB=-17=27
g ^SAC=-49=-41
g ^SAD=-7=-18
g ^SAE=-17=-3
g ^SAI=4=-3
g ^SAK=-26=1
g ^SAL=-42=-25
g ^SAM=-46=10
g ^SAN=-14=-15
g ^SAQ=52=-11
g ^SAR=-18=36
g ^SAT=-24=30
g ^SAV=1=-13
g ^SAY=-27=-18
g ^SCA=36=-15
g ^SCH=-26=10
g ^SCR=46=-22
g ^SEA=-21=29
g ^SEB=-15=0
g ^SEC=-28=34
g ^SEE=-6=18
g ^SEG=-9=-16
g ^SEK=-16=6
g ^SEL=-33=1
g ^SEM=-13=16
g ^SEN=-37=7
g ^SEP=-21=16
g ^SER=8=-13
g ^SET=-17=10
g ^SEU=-16=-26
g ^SHA=-33=-21
g ^SHE=-27=11
g ^SHI=-4=-32
g ^SHO=-41=-5
g ^SHP=-22=-22
g ^SHU=13=-13
g ^SIA=9=-9
g ^SIC=3=0
g ^SIF=15=-8
g ^SIG=-12=-37
g ^SIH=-26=0
g ^SII=2=-13
g ^SIL=-48=-30
g ^SIN=26=-22
g ^SIR=-23=-20
g ^SIS=-42=-14
g ^SIT=4=-22
g ^SIU=21=0
g ^SLE=-13=-26
g ^SLO=22=-23
g ^SLR=16=0
g ^SMA=27=-36
g ^SMI=11=-44
g ^SMJ=17=-4
g ^SMO=-14=-11
g ^SND=-12=-2
g ^SNE=-20=0
g ^SNO=-15=-4
g ^SOG=-35=-12
g ^SOI=-42=0
g ^SOL=11=39
g ^SOM=-20=8
g ^SON=3=13
g ^SOO=12=3
g ^SOR=-25=1
g ^SOT=23=-13
g ^SOU=-34=2
g ^SOY=-13=-1
g ^SPA=-21=-6
g ^SPE=-14=-24
g ^SPO=-16=0
g ^SPR=-13=-3
g ^SPU=-19=-10
g ^SQU=-2=-18
g ^SRO=12=-8
g ^SRR=-11=7
g ^SSE=-5=-20
g ^SSH=-28=-1
g ^SSO=-24=9
g ^SST=25=-38
g ^SSY=27=-19
g ^STA=-46=-22
g ^STE=-25=-18
g ^STI=9=-11
g ^STO=42=-47
g ^STP=-3=-26
g ^STR=-44=-16
g ^STT=21=-19
g ^STU=49=-13
g ^STV=12=0
g ^SUB=32=-6
g ^SUC=-20=-5
g ^SUE=23=-20
g ^SUF=-24=0
g ^SUH=-3=0
g ^SUI=-3=-17
g ^SUN=-9=16
g ^SUP=10=-13
g ^SUR=-21=-8
g ^SUS=40=-6
g ^SUT=21=-1
g ^SUU=-7=-14
g ^SWA=-11=-7
g ^SWI=11=-47
g ^SWN=-3=0
g ^SYI=-5=0
g ^SYO=20=-3
g ^SYS=38=-9
g ^TAA=11=-16
g ^TAB=-46=-27
g ^TAE=30=11
g ^TAH=-16=-2
g ^TAJ=-2=-3
g ^TAK=8=-16
g ^TAL=15=0
g ^TAM=-4=17
g ^TAN=38=-9
g ^TAP=-17=-25
g ^TAR=-16=6
g ^TAX=23=25
g ^TCP=17=-6
g ^TEA=-28=-47
g ^TEC=0=-5
g ^TEE=12=13
g ^TEH=7=-20
g ^TEK=-29=0
g ^TEL=-10=-18
g ^TEM=-4=-29
g ^TEN=-33=6
g ^TER=-28=-36
g ^TES=26=-2
g ^TET=23=-27
g ^TEX=20=-32
g ^TEZ=33=-10
g ^TGI=12=-2
g ^THA=-33=-14
g ^THE=48=-2
g ^THH=9=0
g ^THI=23=-19
g ^THN=-3=-5
g ^THO=41=-22
g ^THR=-9=-4
g ^THS=47=-12
g ^THT=-4=0
g ^THU=11=11
g ^THW=28=-4
g ^TIE=-81=57
g ^TIG=3=0
g ^TIH=36=-10
g ^TII=-3=-6
g ^TIL=-40=-32
g ^TIM=-13=36
g ^TIR=-6=-8
g ^TIT=-7=-24
g ^TJA=18=-3
g ^TJE=11=0
g ^TJI=-3=-22
g ^TKA=15=-1
g ^TKQ=7=0
g ^TMI=-9=0
g ^TOD=9=-4
g ^TOI=-4=20
g ^TOL=3=-10
g ^TOM=-17=-7
g ^TON=-91=-57
g ^TOO=-22=-10
g ^TOR=-7=-4
g ^TOU=13=20
g ^TOW=-33=10
g ^TRA=12=21
g ^TRE=3=5
g ^TRI=-15=8
g ^TRL=7=-2
g ^TRO=19=4
g ^TRR=-16=-4
g ^TRU=-50=26
g ^TRX=31=-1
g ^TSK=-3=-1
g ^TSO=-8=-19
g ^TTA=1=-12
g ^TTE=-20=-11
g ^TTH=25=-31
g ^TTI=-8=-2
g ^TTO=33=0
g ^TTR=-3=20
g ^TTT=3=0
g ^TTX=3=0
g ^TUE=-13=-23
g ^TUN=-10=0
g ^TUO=14=1
g ^TUR=25=0
g ^TWI=9=-16
g ^TWX=-2=-6
g ^TXE=-9=-24
g ^TXR=33=-1
g ^TXT=50=-31
g ^TYP=21=11
g ^UES=-13=0
g ^UGN=-22=-9
g ^ULT=52=-10
g ^UMB=4=-5
g ^UNA=-29=-22
g ^UNB=-12=-12
g ^UNC=38=-15
g ^UND=8=9
g ^UNE=8=-1
g ^UNF=-7=36
g ^UNI=-5=31
g ^UNK=-12=-5
g ^UNL=25=18
g ^UNN=-17=-8
g ^UNS=-10=-33
g ^UNT=-15=10
g ^UNU=26=0
g ^UNW=68=-15
g ^UPD=-37=-32
g ^UQE=-6=24
g ^UQI=8=-6
g ^URG=-19=-21
g ^USE=-9=-56
g ^USI=64=-20
g ^USN=-2=-11
g ^UST=13=-4
g ^USU=13=-3
g ^UTI=8=-7
g ^UTS=-3=14
g ^UUN=24=-9
g ^UYE=-32=-7
g ^VAA=-3=0
g ^VAC=-6=-9
g ^VAL=10=-7
g ^VAN=7=0
g ^VAS=11=-8
g ^VAY=21=-2
g ^VED=-11=-25
g ^VEN=-42=12
g ^VER=-4=-35
g ^VEU=23=-57
g ^VIA=-52=-14
g ^VIE=-47=-31
g ^VIO=10=1
g ^VIR=-5=-23
g ^VIS=-91=2
g ^VOI=9=-17
g ^VOL=-11=-26
g ^VOO=-18=0
g ^VOS=9=2
g ^VOT=-15=20
g ^VOU=-19=41
g ^VUE=33=5
g ^VVE=-10=-1
g ^VVO=12=0
g ^VWU=2=-7
g ^WAA=9=2
g ^WAI=-11=-18
g ^WAK=17=-23
g ^WAL=-43=1
g ^WAM=31=-2
g ^WAN=15=-21
g ^WAR=24=-16
g ^WAS=-12=20
g ^WAT=-25=4
g ^WEE=-23=-6
g ^WEH=-27=0
g ^WEL=-40=15
g ^WEN=-4=9
g ^WER=12=-25
g ^WEV=10=-1
g ^WGA=-9=-5
g ^WGE=12=-15
g ^WHA=0=6
g ^WHE=-20=0
g ^WHH=-24=2
g ^WHI=-42=16
g ^WHO=2=-7
g ^WHR=-19=2
g ^WHT=-30=-4
g ^WIF=-3=-1
g ^WIH=-5=15
g ^WII=28=-6
g ^WIL=-31=-28
g ^WIR=-58=-31
g ^WIS=23=-4
g ^WIT=-9=-3
g ^WIY=15=-3
g ^WNA=15=-16
g ^WOI=9=-2
g ^WOK=18=0
g ^WOL=-1=7
g ^WON=7=6
g ^WOR=-19=17
g ^WOU=-24=28
g ^WRI=-5=-8
g ^WRK=-11=33
g ^WRN=6=-4
g ^WRO=5=-45
g ^WRP=2=-6
g ^WSN=-8=1
g ^WST=13=-5
g ^WUI=-25=0
g ^WUL=-3=18
g ^WUT=-2=3
g ^WWA=15=2
g ^WWH=-16=6
g ^WWI=-31=24
g ^WWO=-4=8
g ^XOM=-2=11
g ^YA =18=-44
g ^YAR=-2=15
g ^YEA=-11=-4
g ^YER=-16=-3
g ^YES=5=-30
g ^YEX=18=0
g ^YHA=-26=0
g ^YHE=17=-28
g ^YHI=27=-3
g ^YIT=-10=-14
g ^YIU=18=-1
g ^YOO=-1=6
g ^YOU=-2=37
g ^YOY=13=0
g ^YUO=30=-2
g ^YYO=-2=-18
g ^ZIL=-15=-14
g ^ZON=-82=23
k already already receive=48=0
k already call auto=10=-3
k already call auto tale=10=-3
k already call me=-6=17
k already cease these=4=0
k already cease these text=4=0
k already cease toText=10=-7
k already cease toText |=9=-6
k already cease |=40=-7
k already done |=48=-1
k already help |=-5=16
k already i already=4=0
k already i cease=-5=-10
k already i house=-2=16
k already i house |=-2=16
k already i list=-23=0
k already i said=15=-3
k already i these=16=-4
k already i these list=15=-1
k already i |=25=-45
k already me i=-25=-7
k already me i list=-3=0
k already me i |=-82=-7
k already me number=60=-2
k already me |=-80=-9
k already meet |=-4=63
k already more text=14=-1
k already more text |=14=-1
k already not me=32=-6
k already not me toText=29=-3
k already not more=2=-3
k already not text=48=-2
k already not text |=7=0
k already not toText=-16=24
k already not |=16=-63
k already please away=12=-3
k already please away me=12=-3
k already please cease=8=0
k already please cease toText=8=0
k already please remove=0=-4
k already receive lead=7=0
k already receive lead |=8=0
k already receive these=-4=-3
k already receive these i=43=0
k already receive these |=-57=-1
k already receive they=29=0
k already receive they |=29=0
k already receive |=5=-4
k already remove me=4=0
k already said cease=38=-1
k already still |=20=-18
k already tale kin=-1=-10
k already tale kin i=30=-5
k already tale kin not=-26=-2
k already tale kin |=-37=5
k already text i=6=-1
k already text i receive=6=-1
k already text more=-16=-1
k already text please=-67=-2
k already text |=-32=-12
k already these meet=-1=31
k already these meet |=-1=31
k already these number=12=0
k already these |=-58=30
k already they still=-42=-3
k already they still |=-42=-3
k already time i=16=-17
k already time i time=-9=-17
k already time not=-1=-24
k already time you=-16=-1
k already time |=-33=7
k already toText lead=4=0
k already toText lead |=4=0
k already toText me=-46=-14
k already toText me i=-24=-3
k already toText me |=-29=-4
k already toText text=30=-5
k already toText these=8=-4
k already toText they=17=-1
k already toText |=5=-5
k already unsubscribe me=37=0
k already want cease=36=-3
k already want tale=15=-1
k already want |=-3=14
k already you toText=52=-25
k already | |=-16=-40
k annoyance away me=21=0
k annoyance cease |=30=-2
k annoyance text cease=7=0
k annoyance text cease |=7=0
k annoyance | |=43=-41
k answer auto |=-2=-19
k answer cease cease=-28=0
k answer cease |=-25=-3
k answer | |=-29=-39
k ask can i=13=14
k ask can i help=-4=17
k ask cease call=-8=-16
k ask cease not=57=-3
k ask cease text=16=0
k ask cease text |=16=0
k ask cease these=49=-1
k ask cease these text=12=0
k ask cease these |=40=-1
k ask cease they=-3=-9
k ask cease you=29=-9
k ask cease |=56=-52
k ask done me=-40=-4
k ask done you=-21=-23
k ask done you already=16=-2
k ask done you help=-6=31
k ask done you toText=32=-4
k ask done you |=-18=-31
k ask greet |=-5=8
k ask house done=-1=19
k ask house done you=-1=19
k ask house |=-10=107
k ask i away=-40=-1
k ask i cease=0=-10
k ask i cease lead=-40=0
k ask i cease these=21=0
k ask i cease they=39=-1
k ask i cease |=-84=-4
k ask i done=-54=-19
k ask i me=42=-25
k ask i receive=116=-25
k ask i receive i=-15=-13
k ask i receive more=37=-3
k ask i receive these=20=0
k ask i remove=-39=-9
k ask i remove lead=-23=0
k ask i remove me=-8=-1
k ask i said=24=0
k ask i these=-5=-24
k ask i toText=-30=-24
k ask i unsubscribe=4=0
k ask i unsubscribe |=4=0
k ask if i=-41=-1
k ask if i want=-21=-1
k ask me already=17=-22
k ask me number=83=-6
k ask me number already=38=-1
k ask me remove=39=-6
k ask me remove list=34=-3
k ask me toText=-19=-17
k ask me toText text=34=0
k ask me toText |=-43=-19
k ask me |=40=-31
k ask meet you=-17=25
k ask not cease=-21=-5
k ask not cease these=-20=-5
k ask not i=30=-10
k ask not lead=-6=0
k ask not me=-29=-1
k ask not me toText=8=-1
k ask not more=4=0
k ask not more receive=4=0
k ask not receive=21=-7
k ask not toText=-5=-4
k ask not want=55=-1
k ask not want text=48=-1
k ask not you=71=-8
k ask not you tale=39=-2
k ask not |=8=-4
k ask please |=-24=-22
k ask remove me=-28=-2
k ask remove they=-17=-4
k ask said |=-27=-46
k ask swear not=-33=-2
k ask swear |=29=-93
k ask tale i=72=-51
k ask tale i said=66=-43
k ask tale text=-46=-5
k ask tale you=-47=-1
k ask these ask=-4=-17
k ask these ask i=-33=-2
k ask these away=66=-12
k ask these bit=-41=-21
k ask these bit cease=-40=-12
k ask these cease=-54=-19
k ask these cease toText=8=0
k ask these cease |=-61=-17
k ask these house=-2=16
k ask these i=-49=-20
k ask these i not=-31=-1
k ask these me=-3=-35
k ask these me kin=-3=-35
k ask these not=-1=-7
k ask these please=9=-28
k ask these text=35=-4
k ask these text |=35=-4
k ask these you=-23=-2
k ask these |=-78=-105
k ask they me=15=-24
k ask they said=6=-2
k ask they |=-11=54
k ask time i=25=-73
k ask time i already=70=-2
k ask time i receive=12=-3
k ask time i |=-37=-62
k ask want i=-9=-3
k ask want i cease=10=-1
k ask you already=31=0
k ask you already toText=31=0
k ask you done=-5=-12
k ask you done greet=20=2
k ask you done i=-1=27
k ask you done not=-7=-5
k ask you done please=-18=7
k ask you done |=-33=-12
k ask you email=-7=36
k ask you email |=-6=24
k ask you lead=-13=-21
k ask you lead |=-13=-21
k ask you me=-66=-31
k ask you me number=-69=-32
k ask you |=-69=113
k ask | |=-41=64
k auto auto |=-27=-40
k auto can call=-1=-36
k auto can i=-21=-6
k auto can i receive=-21=-6
k auto deal |=-4=-36
k auto fine cease=34=-1
k auto i auto=-20=-6
k auto i auto |=-20=-6
k auto i more=-6=-2
k auto i more |=-6=-2
k auto i not=24=-3
k auto i these=23=0
k auto i you=-8=-8
k auto i |=-2=-7
k auto not text=-48=-2
k auto not these=-13=-3
k auto not want=41=0
k auto please |=-17=0
k auto said i=-16=-29
k auto said |=-4=-26
k auto tale cease=48=-8
k auto tale fedUp=25=0
k auto tale i=61=21
k auto tale i not=19=0
k auto tale not=-21=-1
k auto tale they=-22=-23
k auto tale you=11=-5
k auto tale |=9=-6
k auto text me=-7=-1
k auto text |=48=-25
k auto they |=-11=-39
k auto time deal=0=-8
k auto time i=-4=-16
k auto time time=7=-23
k auto time time i=53=19
k auto time time not=-13=-3
k auto time time |=-2=-50
k auto time |=-20=-52
k auto | |=-37=-47
k away cease |=12=-3
k away deal |=-5=-21
k away done |=13=-1
k away list |=73=0
k away me already=21=0
k away me already |=21=0
k away me done=43=-4
k away me done |=43=-4
k away me email=-14=-1
k away me email list=-56=0
k away me email |=-16=-1
k away me greet=17=0
k away me greet |=17=0
k away me i=-69=-1
k away me kin=15=-7
k away me kin you=24=-6
k away me laugh=7=-1
k away me laugh |=-53=-1
k away me lead=-10=0
k away me list=-11=0
k away me list please=24=0
k away me list |=-17=0
k away me now=21=0
k away me now |=20=0
k away me number=88=-2
k away me number please=12=0
k away me number these=13=-1
k away me number |=105=-1
k away me please=55=-2
k away me please |=52=-1
k away me swear=80=-2
k away me text=72=0
k away me text |=40=0
k away me these=37=0
k away me these |=24=0
k away me they=13=-1
k away me time=-17=0
k away me you=82=-2
k away me you list=13=0
k away me you |=40=-1
k away me |=68=-32
k away not toText=49=-1
k away not toText |=44=-1
k away not |=-67=0
k away please you=8=-1
k away please you |=8=-1
k away please |=53=-1
k away text |=46=0
k away these list=46=-3
k away these list please=8=0
k away these list |=37=-3
k away these number=107=-8
k away these number you=6=-2
k away these number |=79=-1
k away these please=-24=0
k away these please you=-51=0
k away these text=34=0
k away these text |=16=0
k away these you=16=-4
k away these you list=15=-2
k away these |=-10=-14
k away they deal=-16=-2
k away they gone=-57=-1
k away they gone |=-57=-1
k away they |=17=-34
k away time they=-16=-7
k away time they time=-16=-7
k away you text=1=23
k away | |=28=-55
k back cease please=-34=0
k back cease please |=-34=0
k back me already=-34=0
k back me already text=-34=0
k back number not=40=-1
k back number not toText=29=-1
k back these |=54=-17
k back they they=-2=-7
k back they |=-21=-49
k back | |=-19=-30
k bit cease |=-40=-12
k bit deal |=-19=-33
k bit keep me=27=-5
k bit keep me |=-3=-3
k bit me call=-44=14
k bit me email=0=-8
k bit me lead=-39=-1
k bit me list=50=-1
k bit me list |=49=-1
k bit me more=-96=-3
k bit me text=21=-3
k bit me |=116=-21
k bit out house=-3=-10
k bit out |=-76=-19
k bit these keep=-7=-6
k bit these |=70=-38
k bit time time=-1=-31
k bit time time |=-1=-31
k bit you |=18=-1
k bit | |=-26=-2
k call auto tale=13=-13
k call auto tale fedUp=25=0
k call auto tale i=28=-1
k call auto tale not=-5=-1
k call auto tale |=23=-3
k call deal |=-1=30
k call fine text=-38=-1
k call fine text |=-33=-1
k call me auto=-11=0
k call me cease=21=0
k call me fine=38=-1
k call me fine |=39=0
k call me house=-4=8
k call me i=-30=-2
k call me i not=-15=0
k call me i want=-15=-1
k call me if=50=15
k call me if you=38=18
k call me kin=-39=-2
k call me kin |=-29=0
k call me now=-31=-4
k call me now |=-31=-4
k call me remove=-11=0
k call me remove me=-11=0
k call me report=10=0
k call me text=-10=-1
k call me text me=-4=0
k call me they=-1=-13
k call me time=-5=-4
k call me time |=-5=-3
k call me toText=4=0
k call me you=-4=27
k call me |=-7=-80
k call not |=-31=-51
k call report |=10=-9
k call text |=-19=0
k call these number=-59=-14
k call they auto=23=-7
k call they auto tale=24=-3
k call they |=-17=-51
k call time ask=-45=-27
k call time cease=27=-11
k call time cease |=15=-13
k call time remove=7=-13
k call time |=-7=-19
k call toText please=-63=-1
k call toText please |=-63=-1
k call you |=-50=-7
k call | |=-73=-39
k can answer auto=-2=-10
k can answer auto |=-2=-10
k can bit you=-33=49
k can call me=41=-32
k can cease done=4=-6
k can cease done |=4=-6
k can cease these=-10=-4
k can cease toText=14=-2
k can cease toText |=14=-2
k can email you=-35=43
k can help you=-27=42
k can help you |=-25=23
k can house |=-16=26
k can i cease=-67=-31
k can i help=-4=17
k can i house=0=-52
k can i house |=0=-52
k can i receive=-58=-25
k can i receive text=-26=-2
k can i tale=12=-9
k can i tale please=1=-5
k can i tale |=11=-4
k can i toText=-2=15
k can i toText you=-2=15
k can i unsubscribe=76=-1
k can i you=-24=72
k can i you |=-22=23
k can meet house=-4=31
k can meet these=-28=-22
k can meet you=74=-82
k can more |=-71=-24
k can not receive=-39=-8
k can not receive more=-32=-3
k can receive keep=-8=-5
k can receive keep you=-8=-5
k can remove deal=-1=-14
k can report if=29=-17
k can report you=11=-15
k can report |=4=-1
k can said if=-3=0
k can said if i=-3=0
k can said |=-25=-4
k can terms |=-14=-15
k can these time=-9=-7
k can these time |=-9=-7
k can these |=-6=-13
k can time |=-10=-60
k can toText you=65=-55
k can toText you |=58=-29
k can you auto=-12=-36
k can you auto |=-7=-14
k can you cease=11=-48
k can you cease toText=39=-15
k can you cease |=-44=-8
k can you help=-9=-94
k can you help |=-4=-42
k can you house=-1=-30
k can you house time=-1=-32
k can you kin=-44=-9
k can you kin cease=-42=-19
k can you kin |=-5=-28
k can you me=8=-21
k can you me remove=34=-18
k can you meet=-17=25
k can you meet house=0=10
k can you meet time=-9=15
k can you please=-28=48
k can you please cease=3=0
k can you remove=-10=-35
k can you remove me=-2=-8
k can you these=-64=-63
k can you these |=-64=-63
k can you toText=-39=39
k can you toText me=-26=47
k can you visit=-10=-70
k can you visit auto=-2=-5
k can you |=-77=-23
k can | |=18=-24
k cease already already=30=0
k cease already already receive=30=0
k cease already i=30=0
k cease already time=1=-18
k cease already time |=-67=-19
k cease already |=72=-2
k cease auto please=-17=0
k cease auto please |=-17=0
k cease auto |=28=-32
k cease back |=-20=-14
k cease call me=-52=-5
k cease call me auto=-10=0
k cease call me house=-2=-3
k cease call me text=-6=0
k cease call me |=-33=0
k cease call they=-10=-35
k cease call |=-10=-6
k cease cease cease=24=-27
k cease cease email=-3=-20
k cease cease email |=-3=-20
k cease cease house=-40=-36
k cease cease me=-48=-12
k cease cease text=-3=0
k cease cease text |=-13=0
k cease cease they=51=0
k cease cease toText=40=-1
k cease cease toText these=4=0
k cease cease toText |=13=0
k cease cease |=-142=-8
k cease deal please=-58=-6
k cease deal please |=-20=-3
k cease deal time=-19=-37
k cease deal time |=-19=-37
k cease deal |=-14=-96
k cease done |=-10=-14
k cease email fine=-11=-1
k cease email fine text=-11=-1
k cease email me=-32=0
k cease email text=-61=-1
k cease email text done=-29=0
k cease email |=-69=-46
k cease greet |=79=-20
k cease help |=-34=29
k cease house deal=-9=-20
k cease house deal |=-9=-20
k cease house |=15=-41
k cease i already=32=-11
k cease i already |=19=-5
k cease i call=40=-12
k cease i call they=40=-12
k cease i deal=-18=-39
k cease i done=-60=-11
k cease i gone=19=-5
k cease i me=31=-3
k cease i not=35=-1
k cease i want=19=-5
k cease i you=-16=49
k cease i |=-60=-67
k cease if i=47=-9
k cease laugh |=-63=-26
k cease lead me=-9=0
k cease lead text=45=0
k cease lead text now=-13=0
k cease lead text |=58=0
k cease lead these=60=-1
k cease lead |=66=-1
k cease list please=26=0
k cease list please |=26=0
k cease list |=-6=-4
k cease me already=-37=-7
k cease me cease=20=0
k cease me deal=-6=0
k cease me done=26=-1
k cease me done |=12=-1
k cease me email=-16=-5
k cease me email |=-16=-5
k cease me house=-6=0
k cease me kin=-15=0
k cease me kin |=4=0
k cease me lead=37=0
k cease me lead time=-30=0
k cease me lead |=37=0
k cease me list=122=0
k cease me list |=101=0
k cease me number=-28=0
k cease me number |=-19=0
k cease me please=30=-2
k cease me please |=23=0
k cease me report=8=-1
k cease me text=117=-2
k cease me text greet=5=0
k cease me text text=-5=0
k cease me text |=142=-3
k cease me time=-64=-1
k cease me toText=78=-10
k cease me toText text=20=0
k cease me toText |=12=-1
k cease me |=-17=-47
k cease meet house=-17=-67
k cease meet house time=-1=-22
k cease meet house |=-17=-67
k cease meet time=-11=-22
k cease meet |=-32=-46
k cease not cease=40=-1
k cease not me=-49=-1
k cease not meet=41=-3
k cease not meet |=19=-1
k cease not toText=3=0
k cease not you=5=-11
k cease not |=-52=-3
k cease now please=3=0
k cease now please |=3=0
k cease now |=16=-15
k cease out |=-30=-13
k cease please cease=5=0
k cease please i=-57=-1
k cease please please=95=-3
k cease please you=-21=11
k cease please you |=29=-23
k cease please |=7=-41
k cease receive me=-12=0
k cease receive me text=-12=0
k cease receive text=-72=-1
k cease receive text |=-45=-1
k cease receive these=-79=-1
k cease receive these text=-74=0
k cease receive these |=28=0
k cease receive |=-41=0
k cease said me=-20=-1
k cease swear text=21=-8
k cease swear text |=21=-8
k cease tale more=-64=-1
k cease tale wrong=-41=-2
k cease tale |=-82=-52
k cease text already=7=0
k cease text already |=7=0
k cease text done=-8=0
k cease text done |=-8=0
k cease text i=29=-5
k cease text me=30=26
k cease text now=8=-3
k cease text now |=8=-3
k cease text please=97=-3
k cease text please |=96=-2
k cease text text=17=-4
k cease text text these=4=0
k cease text text |=10=0
k cease text time=-43=-6
k cease text time |=-14=-1
k cease text you=8=-7
k cease text you |=8=-7
k cease text |=184=-15
k cease these already=10=0
k cease these already |=10=0
k cease these done=30=0
k cease these done |=27=0
k cease these greet=48=-3
k cease these greet |=20=0
k cease these i=-33=-6
k cease these i miss=-53=-6
k cease these laugh=-18=-1
k cease these laugh |=-18=-1
k cease these now=6=0
k cease these now |=6=0
k cease these number=-40=-2
k cease these number |=-26=-2
k cease these please=89=-5
k cease these please you=25=-3
k cease these please |=78=0
k cease these text=25=-4
k cease these text now=22=-1
k cease these text please=-7=0
k cease these text |=84=-3
k cease these these=78=-3
k cease these these please=60=-3
k cease these |=26=-42
k cease they deal=-4=-5
k cease they deal |=-3=-1
k cease they email=-18=-1
k cease they receive=-25=-9
k cease they tale=-22=-1
k cease they tale |=-18=0
k cease they text=27=-8
k cease they text lead=35=0
k cease they text please=25=0
k cease they text text=91=-1
k cease they text time=-41=0
k cease they text |=27=-7
k cease they time=-63=-41
k cease they time please=-25=0
k cease they time |=-12=-7
k cease they toText=19=0
k cease they you=28=-4
k cease they you please=28=-4
k cease they |=-32=-16
k cease time i=-2=4
k cease time |=-9=-130
k cease toText already=-49=-1
k cease toText already |=4=-1
k cease toText done=7=0
k cease toText done |=7=0
k cease toText email=6=-3
k cease toText email me=23=-2
k cease toText lead=48=-1
k cease toText lead |=61=0
k cease toText me=1=-58
k cease toText me already=-38=-2
k cease toText me call=-17=-2
k cease toText me fine=-37=-2
k cease toText me i=35=-7
k cease toText me kin=46=-14
k cease toText me lead=-30=0
k cease toText me number=32=-3
k cease toText me please=36=-4
k cease toText me text=45=0
k cease toText me these=87=-3
k cease toText me they=53=0
k cease toText me time=9=-5
k cease toText me you=17=0
k cease toText me |=-42=-33
k cease toText now=12=0
k cease toText now |=12=0
k cease toText number=12=-1
k cease toText please=50=-4
k cease toText please you=19=-3
k cease toText please |=36=0
k cease toText text=48=-13
k cease toText text please=-3=-6
k cease toText text text=-30=-4
k cease toText text |=68=-3
k cease toText these=93=-13
k cease toText these done=3=0
k cease toText these fine=15=0
k cease toText these number=17=-1
k cease toText these please=4=-1
k cease toText these these=14=-2
k cease toText these |=45=-6
k cease toText they=39=-1
k cease toText they |=54=0
k cease toText time=-99=-3
k cease toText time |=-6=-2
k cease toText you=37=-1
k cease toText |=18=-62
k cease trade cease=13=-1
k cease unsubscribe help=-31=-6
k cease unsubscribe help help=-31=-6
k cease unsubscribe me=65=0
k cease unsubscribe me |=42=0
k cease unsubscribe |=-20=-7
k cease want |=23=-22
k cease you already=24=0
k cease you already toText=24=0
k cease you deal=-1=51
k cease you email=-53=-4
k cease you text=27=-8
k cease you toText=33=-3
k cease you toText |=25=-1
k cease you |=17=-5
k cease | |=13=-11
k deal already |=-33=-9
k deal away me=8=0
k deal cease time=-4=-88
k deal cease time |=-3=-74
k deal cease |=4=49
k deal deal time=-2=-39
k deal deal |=-12=-72
k deal gone |=-7=-8
k deal house |=-7=-8
k deal i done=-4=46
k deal i they=-8=5
k deal i they |=-8=-9
k deal i time=50=-26
k deal i time ask=-5=-22
k deal i time cease=-6=-23
k deal i time |=22=-4
k deal i |=-12=55
k deal me |=-21=-5
k deal money |=-10=26
k deal more |=-14=36
k deal not text=-23=-2
k deal please |=-27=-6
k deal remove me=29=0
k deal remove me |=29=0
k deal tale tale=16=-34
k deal tale |=-12=13
k deal they can=-1=3
k deal they |=-8=-27
k deal time i=0=37
k deal time time=-1=-14
k deal time time |=0=-14
k deal time |=-46=-3
k deal want |=-1=94
k deal wrong |=-10=-6
k deal you |=-30=-46
k deal | |=-117=-26
k done annoyance |=64=-1
k done away me=5=0
k done away me list=-42=0
k done away me |=72=0
k done can you=12=-3
k done cease cease=28=-2
k done cease cease |=28=-2
k done cease toText=38=-12
k done cease toText me=25=0
k done cease |=26=-6
k done deal cease=36=-3
k done deal |=16=-31
k done done away=-42=0
k done done away me=-42=0
k done done done=-43=-8
k done done gotOff=-38=-2
k done done gotOff |=-22=-2
k done done out=-32=-7
k done done out |=-32=-8
k done done tale=-31=-23
k done done tale |=-29=-22
k done done time=27=-17
k done done time ask=13=0
k done done time cease=-6=-7
k done done time i=-16=7
k done done time not=4=0
k done done time number=-22=0
k done done time please=55=-17
k done done time |=1=-13
k done fine i=-3=0
k done fine i not=-5=-1
k done fine not=-8=-34
k done fine remove=38=0
k done fine remove me=38=0
k done fine these=-14=-27
k done fine these number=3=-1
k done fine you=-14=54
k done fine |=-33=19
k done gone please=-30=-11
k done gone |=-59=-30
k done gotOff |=-25=-3
k done house greet=-9=13
k done house i=18=0
k done house |=13=-37
k done i already=13=0
k done i away=6=-18
k done i away |=0=-17
k done i gone=41=0
k done i not=32=0
k done i not want=37=0
k done i receive=80=-4
k done i tale=23=-1
k done i time=7=-2
k done i want=9=-4
k done i want cease=9=-4
k done i |=-25=15
k done lead text=-3=0
k done me cease=30=0
k done me lead=-19=-4
k done me number=-10=-4
k done me report=12=0
k done me report text=10=0
k done me text=-55=-1
k done me |=-26=-28
k done not greet=-5=-5
k done not greet |=-4=-2
k done not text=85=-33
k done not text me=50=-3
k done not want=40=-4
k done out |=-63=-73
k done please cease=64=-1
k done please cease |=12=0
k done please |=-50=-2
k done report |=13=-11
k done tale |=-45=-35
k done text cease=12=-2
k done text cease |=12=-2
k done text |=-43=-8
k done these number=13=-22
k done these |=37=-52
k done time ask=13=0
k done time cease=-6=-7
k done time i=-16=7
k done time not=4=0
k done time not text=4=0
k done time number=-22=0
k done time please=55=-17
k done time please cease=-3=-16
k done time |=-1=9
k done toText cease=54=-16
k done toText me=-52=-1
k done toText me |=-72=-1
k done toText |=31=0
k done trade tale=-10=-33
k done trade tale time=-5=-15
k done trade tale |=-25=-27
k done trade |=-31=15
k done want remove=37=-2
k done wrong ask=-22=-32
k done wrong i=-18=-1
k done wrong number=4=0
k done wrong remove=35=-2
k done wrong |=-32=-6
k done you already=-7=-16
k done you already help=-5=16
k done you already house=-1=37
k done you already toText=16=-2
k done you cease=-15=9
k done you help=-8=40
k done you help |=-7=34
k done you house=-7=58
k done you house |=-7=52
k done you i=-5=-21
k done you i |=-5=-21
k done you laugh=-21=-30
k done you laugh me=-21=-30
k done you meet=-2=58
k done you meet time=-1=20
k done you they=-8=33
k done you time=-16=-75
k done you time time=0=28
k done you toText=32=-4
k done you want=0=53
k done you |=-76=-25
k done | |=-5=21
k email already text=-29=0
k email already text |=-29=0
k email already |=-23=-1
k email fine not=46=-3
k email fine not text=46=-3
k email fine please=25=-1
k email fine please |=25=-1
k email fine text=-64=-1
k email fine text |=-58=-1
k email fine |=18=-9
k email list already=-10=0
k email list already text=-10=0
k email list |=-9=0
k email me fine=68=-10
k email me fine |=50=-10
k email me |=-27=-4
k email not text=19=-2
k email not text |=3=-3
k email please not=-1=-5
k email please |=8=-4
k email text done=-61=-10
k email text |=-18=0
k email these |=-68=-12
k email they text=-55=-3
k email they text fine=-19=0
k email they text |=-36=-3
k email | |=-20=-1
k fedUp i not=9=-6
k fedUp i want=33=-11
k fedUp lead text=27=-1
k fedUp lead text |=27=-1
k fedUp not |=25=-1
k fedUp text |=32=-15
k fedUp these cease=12=0
k fedUp these text=16=-1
k fedUp these text please=15=0
k fedUp these |=67=-2
k fedUp | |=-71=7
k fine already |=18=0
k fine away me=39=-3
k fine cease these=-20=-1
k fine cease these |=-20=-1
k fine cease toText=27=-1
k fine cease toText |=27=0
k fine cease |=34=-22
k fine deal |=-36=-79
k fine done you=-21=57
k fine done |=44=-2
k fine email me=52=-2
k fine fine |=-50=-29
k fine house |=22=-14
k fine i not=-5=-1
k fine lead |=-37=-9
k fine me kin=-9=27
k fine not text=58=-3
k fine not text |=59=-3
k fine not |=-13=-29
k fine now |=-7=0
k fine please |=-39=-8
k fine receive keep=20=-2
k fine receive keep cease=61=-1
k fine receive keep |=-39=15
k fine remove me=39=0
k fine text me=-15=0
k fine text |=-153=-7
k fine these cease=-17=-12
k fine these i=22=0
k fine these not=5=-1
k fine these number=3=-1
k fine these |=-50=-28
k fine they |=-48=-13
k fine you can=4=-6
k fine you can cease=4=-6
k fine you |=-20=35
k fine | |=-60=-20
k gone already i=-8=-3
k gone already not=18=0
k gone already time=-7=-20
k gone already time |=-7=-25
k gone already |=3=-27
k gone cease toText=15=-1
k gone i not=-25=0
k gone i |=-5=-43
k gone kin |=-20=-53
k gone me |=47=-23
k gone not text=22=0
k gone not want=5=0
k gone please away=-21=0
k gone please cease=9=-1
k gone please remove=9=-1
k gone remove me=7=0
k gone remove me number=6=0
k gone remove these=-6=-8
k gone text |=-31=-1
k gone these cease=64=-2
k gone these cease me=49=-2
k gone these remove=-3=0
k gone these these=-7=-1
k gone these these cease=75=-14
k gone these these not=-10=25
k gone these these they=-11=-39
k gone these these |=-27=-23
k gone these |=-26=-18
k gone time |=26=-48
k gone trade |=0=-6
k gone | |=-1=-6
k gotOff i me=16=-2
k gotOff me |=-39=-1
k gotOff these |=-39=-12
k gotOff | |=53=-36
k greet ask can=-1=5
k greet ask can i=-1=5
k greet away me=59=-10
k greet away me number=10=-3
k greet can i=-7=-7
k greet cease me=22=0
k greet cease me text=22=0
k greet cease text=17=-1
k greet cease these=9=0
k greet cease these text=4=0
k greet cease toText=82=-4
k greet cease toText me=21=-1
k greet cease toText these=11=-2
k greet cease |=48=-40
k greet done you=-5=21
k greet done you already=0=4
k greet fine cease=60=-13
k greet greet please=7=0
k greet house already=-2=52
k greet house time=0=7
k greet house |=-9=21
k greet i done=6=-29
k greet i not=-33=-22
k greet i not these=3=-18
k greet i not want=3=-2
k greet i receive=18=0
k greet i receive you=18=0
k greet i time=3=-10
k greet i want=26=-3
k greet i want not=15=-1
k greet if want=0=26
k greet if you=-1=11
k greet if you house=-1=6
k greet if you meet=0=9
k greet kin please=-1=29
k greet kin they=-3=27
k greet kin they trade=-3=27
k greet me kin=27=-4
k greet not me=28=-4
k greet not text=24=-2
k greet not text |=5=-2
k greet not want=49=-8
k greet please away=16=0
k greet please away me=16=0
k greet please cease=21=-8
k greet please cease toText=14=0
k greet please me=7=-1
k greet please not=30=10
k greet please not text=18=14
k greet please remove=6=1
k greet please remove me=9=0
k greet please unsubscribe=27=-1
k greet please unsubscribe me=27=-1
k greet please you=-18=34
k greet please |=-37=-35
k greet remove me=17=-2
k greet remove me number=12=-1
k greet remove these=17=-26
k greet remove |=33=-19
k greet said they=-2=-9
k greet text |=53=-15
k greet these ask=-1=65
k greet these cease=-8=-2
k greet these i=15=18
k greet these me=-20=33
k greet these not=-10=-27
k greet these these=-1=-3
k greet these you=39=-25
k greet these you done=14=-3
k greet these |=-19=6
k greet they not=-10=-1
k greet they not want=-10=-1
k greet they they=-5=-22
k greet they trade=-2=35
k greet time i=-22=5
k greet time i you=-7=5
k greet time please=12=0
k greet time please cease=10=0
k greet time you=12=-15
k greet time |=-34=-13
k greet unsubscribe me=41=0
k greet you done=1=-5
k greet you house=-2=33
k greet you said=-6=8
k greet | |=-41=-28
k help auto |=-24=14
k help cease cease=-11=-1
k help cease cease |=-10=0
k help help cease=-36=-2
k help help cease cease=-10=-1
k help help |=-29=-20
k help house |=-12=28
k help i house=-2=33
k help i house |=-2=33
k help you house=-2=31
k help you house |=-2=31
k help you |=-27=35
k help | |=-80=54
k house cease |=3=-7
k house deal |=-9=24
k house done you=-11=31
k house done you |=-5=25
k house done |=-7=54
k house help |=-2=31
k house house they=-1=55
k house house |=-3=32
k house i time=52=-5
k house i you=7=0
k house i |=-20=77
k house tale |=-2=-47
k house these time=-1=23
k house these |=-1=-25
k house they they=-4=57
k house they they |=-4=57
k house they time=0=26
k house they time |=0=26
k house they |=-11=-46
k house time time=-2=34
k house time time |=-2=32
k house time |=-21=-10
k house want you=-1=6
k house want you want=-1=6
k house you |=-20=67
k house | |=-46=23
k i already i=-15=-8
k i already i list=-29=-2
k i already i these=15=-1
k i already not=-27=-5
k i already please=5=0
k i already receive=6=-6
k i already receive lead=-30=0
k i already receive these=25=-2
k i already said=47=-7
k i already said cease=38=-1
k i already time=15=12
k i already time you=-16=-1
k i already time |=13=20
k i already want=-39=-1
k i already |=-3=-27
k i answer if=-8=-7
k i auto away=0=-6
k i auto can=-13=-5
k i auto can i=-21=-6
k i auto cease=30=-28
k i auto greet=18=0
k i auto i=-16=-12
k i auto i more=-6=-2
k i auto me=-13=-2
k i auto not=-9=-3
k i auto not want=37=0
k i auto please=-35=-1
k i auto they=-14=-40
k i auto they |=-11=-39
k i auto time=1=-19
k i auto time time=7=7
k i auto time |=-13=-45
k i auto |=-10=-44
k i away me=75=-3
k i away me |=37=-2
k i away please=8=-1
k i away please you=8=-1
k i away these=17=-3
k i away these list=16=-3
k i away they=26=-2
k i away |=-39=-26
k i bit keep=76=-4
k i bit keep me=77=-4
k i bit me=46=-9
k i bit these=-64=-14
k i bit these keep=-7=-6
k i call they=24=-3
k i call they auto=24=-3
k i call time=9=-18
k i call time ask=-45=-27
k i call time cease=27=-11
k i call time remove=7=-13
k i call time |=-6=-18
k i call you=-13=34
k i call |=29=-6
k i can bit=-33=23
k i can bit you=-33=23
k i can email=-35=43
k i can email you=-35=43
k i can house=-8=21
k i can meet=46=-57
k i can meet house=-4=31
k i can meet you=75=-81
k i can report=55=-31
k i can report you=11=-15
k i can report |=4=-1
k i can these=-17=54
k i can you=-24=35
k i can you meet=-9=16
k i can |=-11=-1
k i cease already=35=-13
k i cease already time=3=-13
k i cease cease=14=-6
k i cease i=9=-20
k i cease i me=-5=-3
k i cease lead=-40=0
k i cease me=20=14
k i cease me report=4=-1
k i cease me |=23=-34
k i cease meet=-35=-75
k i cease meet |=-32=-41
k i cease please=40=-2
k i cease please |=40=-2
k i cease receive=12=0
k i cease these=7=-9
k i cease these |=27=-6
k i cease they=-7=-19
k i cease they |=0=-13
k i cease time=8=-33
k i cease time |=-7=-26
k i cease toText=-30=16
k i cease toText me=57=-5
k i cease you=2=4
k i cease |=-36=-11
k i deal i=50=-26
k i deal i time=50=-26
k i deal said=-6=35
k i deal you=-27=3
k i deal |=-73=9
k i done away=-45=-5
k i done cease=21=-13
k i done cease toText=8=0
k i done cease |=-14=-1
k i done deal=29=15
k i done deal cease=36=-3
k i done deal |=16=-19
k i done done=25=-10
k i done i=4=-6
k i done i time=7=-2
k i done me=-43=-4
k i done money=10=-35
k i done not=28=-4
k i done out=-9=-14
k i done please=11=0
k i done said=59=-8
k i done these=16=-34
k i done trade=-11=-31
k i done trade tale=-15=-33
k i done trade |=2=-14
k i done visit=-1=-56
k i done |=-106=-5
k i fedUp these=18=0
k i fine me=-10=38
k i fine receive=18=-16
k i fine receive keep=20=-2
k i fine these=-37=-34
k i fine these cease=-17=-12
k i fine these not=5=-1
k i fine these |=-30=-18
k i fine |=0=-27
k i gone already=-5=15
k i gone already i=-8=-3
k i gone already not=18=0
k i gone already |=3=-27
k i gone i=-52=-67
k i gone i |=-5=-43
k i gone me=60=-8
k i gone me |=50=-7
k i gone not=31=-1
k i gone please=16=-1
k i gone please cease=9=-1
k i gone these=-32=-24
k i gone these cease=64=-2
k i gone these remove=-3=0
k i gone these |=-26=-18
k i gone trade=35=-2
k i gone |=47=0
k i gotOff these=-42=-11
k i gotOff these |=-39=-12
k i gotOff |=71=-5
k i greet please=3=-3
k i greet |=-19=0
k i help you=-5=57
k i house |=13=-6
k i i auto=8=8
k i i auto time=8=8
k i i cease=39=-5
k i i fedUp=11=0
k i i i=26=-2
k i i me=-43=43
k i i me |=-40=45
k i i not=14=-3
k i i not text=9=-1
k i i not want=42=0
k i i time=9=-27
k i i |=-35=5
k i if i=-26=-52
k i if i cease=-26=-19
k i keep |=-3=30
k i lead text=44=0
k i lead |=30=-7
k i list i=-22=-6
k i list i tale=-22=-6
k i list please=-61=-1
k i list |=-26=-64
k i me ask=-14=33
k i me auto=31=0
k i me call=9=-41
k i me call i=15=0
k i me call you=-5=-37
k i me call |=7=-23
k i me cease=49=-2
k i me cease toText=30=-1
k i me deal=-15=-35
k i me gotOff=25=-3
k i me gotOff |=25=-3
k i me house=-7=15
k i me i=-28=-29
k i me kin=6=13
k i me list=-56=-11
k i me list |=-63=-12
k i me me=36=-14
k i me not=34=23
k i me not text=36=0
k i me number=31=0
k i me number |=27=0
k i me please=-3=12
k i me please away=-9=-2
k i me report=25=-4
k i me text=17=-7
k i me these=11=0
k i me they=7=-24
k i me trade=62=-18
k i me |=-48=35
k i meet cease=9=-16
k i meet greet=-5=3
k i meet i=10=-10
k i meet time=-6=0
k i meet you=-54=-39
k i meet |=-34=-50
k i miss miss=-58=-1
k i miss miss these=-44=0
k i miss receive=52=30
k i miss receive these=57=0
k i miss text=-14=0
k i miss these=-21=-64
k i miss these text=90=0
k i miss these |=-76=-19
k i miss you=27=43
k i miss you house=0=4
k i miss |=-24=-19
k i money unsubscribe=-53=0
k i money unsubscribe |=-53=0
k i more text=-43=-2
k i more trade=-14=-6
k i more |=-38=-25
k i not ask=45=-19
k i not ask these=23=-18
k i not bit=-48=-28
k i not cease=-38=33
k i not cease text=31=23
k i not cease toText=-16=-3
k i not cease |=-12=-18
k i not done=54=-21
k i not done |=28=-3
k i not fine=-25=-5
k i not fine please=-6=-3
k i not gone=-6=-6
k i not gone these=-12=2
k i not greet=-10=-22
k i not greet cease=77=-13
k i not greet not=-8=-11
k i not greet please=-54=-1
k i not greet |=-31=-28
k i not i=-47=-38
k i not i want=4=-8
k i not me=-25=-3
k i not me remove=-33=0
k i not meet=18=-25
k i not meet more=44=-2
k i not meet time=-4=27
k i not meet |=-44=-62
k i not more=26=-53
k i not more cease=5=0
k i not more toText=74=-4
k i not more want=32=-1
k i not more |=-49=-16
k i not not=10=-27
k i not not ask=0=-15
k i not not me=-5=0
k i not not they=6=-1
k i not please=24=-6
k i not receive=-64=-19
k i not receive lead=28=-1
k i not receive more=-99=-4
k i not receive please=30=-4
k i not receive text=-72=-2
k i not remove=58=-2
k i not remove me=9=-2
k i not said=-63=-49
k i not said cease=-38=-5
k i not said these=52=0
k i not text=-26=32
k i not text away=34=-1
k i not text cease=73=0
k i not text me=53=0
k i not text they=-11=-4
k i not text unsubscribe=42=-1
k i not text |=-104=35
k i not these=25=1
k i not these more=65=-7
k i not these number=-51=3
k i not these text=26=0
k i not these |=25=-36
k i not time=0=24
k i not time time=0=24
k i not toText=23=-9
k i not toText me=-3=-1
k i not trade=100=-12
k i not trade cease=61=-10
k i not trade remove=15=0
k i not trade |=29=0
k i not unsubscribe=-36=-12
k i not use=59=-12
k i not want=38=-96
k i not want already=67=0
k i not want cease=-70=0
k i not want deal=-6=-17
k i not want email=-50=-5
k i not want lead=-14=0
k i not want meet=49=-20
k i not want more=110=-18
k i not want not=-110=-7
k i not want receive=158=-4
k i not want text=112=-2
k i not want these=-18=-5
k i not want they=62=-1
k i not want toText=78=-1
k i not want you=100=-5
k i not want |=-30=-12
k i not yes=-4=-2
k i not yes ask=-4=-2
k i not you=59=-55
k i not you cease=-7=-11
k i not you list=24=-16
k i not |=-21=-23
k i now |=19=-5
k i number you=-18=-11
k i number |=-48=-22
k i out time=-17=-7
k i out trade=4=0
k i out trade remove=4=0
k i out |=26=-19
k i please not=39=-1
k i please not toText=-25=-1
k i please remove=-32=-11
k i please remove me=-41=0
k i receive away=19=-1
k i receive cease=26=-14
k i receive i=-14=-12
k i receive keep=-68=-20
k i receive keep you=-5=-13
k i receive keep |=-52=-12
k i receive lead=-51=-6
k i receive more=14=-8
k i receive more text=20=0
k i receive more these=-16=-8
k i receive number=-16=17
k i receive number cease=-17=-16
k i receive number |=-7=24
k i receive out=27=-35
k i receive out these=42=-4
k i receive out |=18=-5
k i receive please=-32=-7
k i receive please |=-44=-7
k i receive text=38=-12
k i receive text more=-26=-2
k i receive these=13=-47
k i receive these away=4=0
k i receive these cease=21=0
k i receive these me=22=0
k i receive these more=-42=-6
k i receive these |=52=-22
k i receive they=-65=-10
k i receive they keep=-34=-6
k i receive time=39=-1
k i receive you=-13=34
k i receive you text=5=3
k i receive you |=-37=9
k i receive |=39=-30
k i remove deal=-3=-21
k i remove lead=-23=0
k i remove lead me=-13=0
k i remove me=10=-2
k i remove me list=-47=0
k i remove meet=-5=-42
k i remove they=-16=-6
k i remove |=-24=-2
k i report they=-17=-1
k i report they |=-16=-1
k i report you=10=-2
k i report you |=7=-1
k i said away=-6=-1
k i said away me=-6=-1
k i said cease=71=-35
k i said cease already=11=-4
k i said cease these=16=0
k i said cease time=44=-24
k i said cease |=53=-2
k i said i=-2=-6
k i said me=-22=-2
k i said me kin=-14=-2
k i said not=45=-4
k i said remove=-25=-3
k i said tale=61=-2
k i said they=-51=-16
k i said toText=51=-8
k i said toText me=27=-6
k i said yes=-34=-23
k i said you=59=-58
k i said you cease=5=-2
k i said you i=28=-4
k i said |=45=62
k i switchOff these=31=0
k i tale already=0=-6
k i tale away=34=-3
k i tale cease=37=-6
k i tale cease |=-20=-6
k i tale fine=-11=-27
k i tale greet=21=0
k i tale i=0=-40
k i tale i i=46=-2
k i tale i not=4=0
k i tale i tale=1=-19
k i tale i |=-15=-19
k i tale lead=-6=-2
k i tale me=4=-28
k i tale me greet=19=0
k i tale me i=-2=-5
k i tale me |=-15=-7
k i tale money=-11=-14
k i tale not=-15=-9
k i tale please=-13=-5
k i tale please cease=5=0
k i tale receive=-22=-3
k i tale receive lead=-10=-3
k i tale said=-25=14
k i tale said cease=-4=-7
k i tale said text=-22=24
k i tale tale=-22=-6
k i tale these=26=-17
k i tale these list=-41=-13
k i tale these |=18=-10
k i tale they=-16=-1
k i tale time=35=-6
k i tale time tale=35=-6
k i tale you=-24=8
k i tale |=-28=-61
k i text cease=37=-4
k i text |=-17=-14
k i these already=-8=-4
k i these away=14=0
k i these away me=13=-1
k i these cease=-8=-12
k i these cease |=3=-15
k i these done=13=-1
k i these house=-9=15
k i these i=39=-1
k i these lead=-37=-4
k i these lead |=-37=-3
k i these list=59=-11
k i these list please=34=-8
k i these list |=28=0
k i these me=-15=-25
k i these not=38=0
k i these not text=19=0
k i these not want=30=0
k i these out=39=-25
k i these out |=56=-8
k i these text=109=-3
k i these text now=9=0
k i these text |=23=-3
k i these these=14=0
k i these these already=12=0
k i these they=-5=-2
k i these time=-68=15
k i these toText=-34=-3
k i these toText me=-34=-2
k i these you=34=-8
k i these |=-86=-54
k i they cease=-12=-2
k i they said=34=0
k i they |=-5=-72
k i time already=-36=-6
k i time ask=-9=-20
k i time auto=-6=-33
k i time auto cease=32=-1
k i time auto i=5=-2
k i time auto not=-52=-13
k i time auto |=12=3
k i time away=0=-3
k i time can=-3=-22
k i time cease=-6=-20
k i time done=-56=-23
k i time fedUp=24=-7
k i time gone=24=0
k i time i=65=2
k i time i not=12=-1
k i time not=7=-18
k i time not remove=-9=-6
k i time not text=-53=-2
k i time not trade=73=-9
k i time out=44=-10
k i time out |=44=-10
k i time please cease=24=-1
k i time please |=-28=-1
k i time remove=-35=0
k i time report=11=-6
k i time report you=6=-6
k i time these=9=-25
k i time they=-1=-5
k i time time=17=38
k i time want=42=-16
k i time you=14=-1
k i time you done=3=-1
k i time |=37=-48
k i toText you=-4=23
k i toText you |=-2=15
k i toText |=-38=28
k i trade ask=-11=14
k i trade i=12=-11
k i trade not=-83=-5
k i trade remove=81=-23
k i trade remove me=3=0
k i trade these=-25=-22
k i trade want=4=1
k i trade |=-39=-20
k i unsubscribe done=18=0
k i unsubscribe done |=18=0
k i unsubscribe please=31=0
k i unsubscribe please |=13=0
k i unsubscribe these=-13=-1
k i unsubscribe these |=-16=-1
k i unsubscribe |=-46=-3
k i use done=-14=-23
k i want already=-79=-3
k i want already receive=-79=-3
k i want ask=49=-19
k i want ask these=36=-1
k i want away=66=-3
k i want away list=6=0
k i want away text=37=0
k i want away these=29=0
k i want cease=98=-16
k i want cease greet=50=-2
k i want cease lead=46=0
k i want cease receive=68=-1
k i want cease text=44=0
k i want cease these=21=0
k i want cease they=14=0
k i want cease |=0=-10
k i want email=30=-4
k i want email |=31=-5
k i want gotOff=42=-1
k i want gotOff |=10=-1
k i want keep=-65=-5
k i want me=33=-7
k i want me text=23=-1
k i want me unsubscribe=28=-2
k i want money=-40=-21
k i want more=19=-67
k i want not=92=-7
k i want not more=5=0
k i want not receive=48=-2
k i want not text=32=-3
k i want not toText=6=-1
k i want nothing=35=-13
k i want nothing more=32=-9
k i want nothing you=3=-6
k i want out=76=-10
k i want out list=48=-5
k i want out these=47=-4
k i want receive=-74=-28
k i want remove=15=-1
k i want remove list=26=0
k i want tale=34=-5
k i want text=-29=-38
k i want text |=-40=-33
k i want these=-49=-30
k i want these text=-39=-1
k i want these you=16=-23
k i want these |=-37=-12
k i want they=-39=-31
k i want they |=-101=-10
k i want unsubscribe=88=-4
k i want unsubscribe |=70=-2
k i want want=-39=-49
k i want want away=41=-9
k i want want out=56=-5
k i want want these=-49=-1
k i want you=-27=54
k i want you cease=19=0
k i want |=-57=-54
k i wrong away=4=0
k i wrong away me=4=0
k i wrong you=44=-7
k i yes accident=20=-16
k i you cease=83=-40
k i you cease |=47=-37
k i you deal=-1=-9
k i you done=9=-37
k i you done wrong=-13=-29
k i you house=-3=30
k i you i=-25=-15
k i you list=24=-2
k i you list |=12=-1
k i you more=-27=-19
k i you more |=-30=-19
k i you not=7=-1
k i you please=4=0
k i you said=43=-38
k i you said cease=68=-7
k i you tale=-10=-26
k i you tale cease=3=0
k i you tale i=15=0
k i you tale please=11=0
k i you tale |=-22=-18
k i you toText=12=-26
k i you toText me=-6=-17
k i you unsubscribe=23=-5
k i you want=-9=27
k i you want |=-8=29
k i you |=-54=-53
k i | |=-69=36
k if already |=16=13
k if can i=3=18
k if can you=37=21
k if can you cease=38=-15
k if can you meet=-7=44
k if done you=58=-38
k if fedUp i=18=0
k if fedUp please=14=0
k if fedUp they=-2=-5
k if fedUp |=-25=-22
k if i call=19=0
k if i cease=-69=-65
k if i cease i=-20=-8
k if i cease time=-4=-20
k if i cease |=-17=-1
k if i receive=-7=18
k if i report=7=-1
k if i tale=18=-21
k if i tale i=-3=-21
k if i text=-11=-4
k if i text cease=-11=-4
k if i want=-23=-2
k if i |=-10=-10
k if meet you=-4=13
k if not cease=55=-22
k if not cease |=55=-22
k if not |=25=-25
k if these not=54=-4
k if these not cease=54=-4
k if these still=39=-21
k if these still |=39=-21
k if these you=-27=41
k if these you |=-27=41
k if want |=-15=30
k if you can=-21=59
k if you cease=-10=33
k if you done=31=25
k if you house=-1=6
k if you house |=-1=6
k if you meet=-1=8
k if you meet house=0=9
k if you not=-23=18
k if you not want=5=-18
k if you receive=-19=11
k if you text=26=-12
k if you text me=5=-2
k if you want=-40=-1
k if you want cease=-40=-10
k if you |=-46=13
k if | |=-27=70
k keep cease text=64=0
k keep deal |=-15=-33
k keep i house=-1=39
k keep i house |=0=35
k keep i list=-23=-8
k keep i list |=-23=-1
k keep i these=-13=-3
k keep i time=-14=-11
k keep i |=-31=-43
k keep me list=14=-6
k keep me list |=-17=-5
k keep me they=-5=-3
k keep me toText=10=-4
k keep me |=-44=-14
k keep please |=49=-7
k keep text |=-49=-9
k keep these |=-5=-6
k keep they said=-11=-1
k keep they text=-42=-2
k keep they text |=-24=-2
k keep time |=-7=-60
k keep toText |=-12=-18
k keep you time=-3=-14
k keep you |=3=-3
k keep | |=-37=-34
k kin already me=-8=0
k kin already toText=-19=-4
k kin already |=4=-1
k kin can help=-28=34
k kin cease toText=-75=-11
k kin cease toText me=-58=-3
k kin cease |=22=-3
k kin deal |=-3=-25
k kin done house=-5=-31
k kin done house greet=-9=13
k kin done house i=18=0
k kin done house |=15=-72
k kin fedUp cease=49=-26
k kin fedUp i=28=-13
k kin fedUp i want=30=-11
k kin fedUp |=-39=7
k kin gone cease=24=-1
k kin gone cease toText=16=-1
k kin gone please=8=0
k kin gone please remove=7=0
k kin gone |=37=-2
k kin i not=-9=-8
k kin i want=-23=0
k kin me |=-63=-34
k kin not cease=-4=-3
k kin not cease toText=-4=-3
k kin not me=2=-6
k kin not remove=50=-1
k kin not text=1=-7
k kin not text |=0=-7
k kin number away=4=-2
k kin number away these=4=-2
k kin please you=10=-1
k kin please you you=-12=0
k kin remove me=5=0
k kin these already=15=-2
k kin these ask=25=0
k kin these can=4=-1
k kin these can you=4=-1
k kin these cease=53=-1
k kin these cease toText=13=0
k kin these done=-2=6
k kin these done you=-2=6
k kin these i=-5=30
k kin these me=32=-1
k kin these please=48=-2
k kin these remove=12=-4
k kin these these=35=9
k kin these they=-46=3
k kin these toText=3=0
k kin these toText me=3=0
k kin these |=-57=-11
k kin they cease=-47=-4
k kin they trade=-3=27
k kin time i=-7=-8
k kin time |=5=31
k kin unsubscribe me=27=-9
k kin you list=24=-6
k kin | |=-35=-8
k last cease |=63=-14
k laugh away me=28=-1
k laugh me cease=24=0
k laugh me they=3=-3
k laugh me you=5=0
k laugh me |=-20=-3
k laugh | |=-90=-12
k lead already |=19=0
k lead ask |=30=-1
k lead cease toText=59=0
k lead cease |=-43=-7
k lead done i=-8=-2
k lead done not=-5=-5
k lead done not greet=-5=-5
k lead done |=35=-2
k lead email |=32=-5
k lead fine |=-42=-7
k lead gone |=-30=-3
k lead greet |=41=0
k lead i |=-85=-16
k lead me list=-30=0
k lead me list |=-30=0
k lead me number=59=0
k lead me number |=59=0
k lead me |=53=-1
k lead more |=-66=-1
k lead not |=-55=-3
k lead now |=87=-1
k lead please greet=-29=0
k lead please |=-22=-3
k lead remove me=52=0
k lead remove me |=52=0
k lead text done=23=0
k lead text done |=13=0
k lead text me=29=-1
k lead text now=8=0
k lead text now |=-14=0
k lead text please=60=-1
k lead text please you=45=-1
k lead text please |=50=0
k lead text |=163=-1
k lead these time=-25=-40
k lead these time |=-11=-28
k lead these |=-3=-5
k lead time |=30=-1
k lead trade |=-75=-8
k lead want |=13=-10
k lead wrong |=-36=-1
k lead you |=-3=-3
k lead | |=37=-94
k list already text=-53=0
k list already text |=-53=0
k list already |=16=-1
k list cease text=9=0
k list cease text |=9=0
k list done |=37=-21
k list fine |=-38=0
k list greet |=66=-5
k list house |=13=-34
k list i tale=-11=-6
k list now |=-15=-6
k list please you=46=-7
k list please you |=46=-7
k list please |=55=-19
k list remove me=4=0
k list remove me |=4=0
k list text greet |=19=-1
k list text |=37=-3
k list they you=16=-6
k list they you please=16=-6
k list you |=2=22
k list | |=0=-135
k me already i=66=-4
k me already not=-15=-4
k me already text=-34=0
k me already text |=-11=0
k me already toText=-31=-8
k me already toText me=-28=-1
k me already want=16=-1
k me already |=-18=-30
k me ask cease=13=-1
k me ask cease these=13=-1
k me ask not=45=0
k me ask they=33=26
k me ask you=-46=56
k me ask you |=-41=38
k me auto deal=-4=-11
k me auto deal |=-4=-11
k me auto not=46=0
k me auto |=13=-4
k me away me=64=0
k me away me |=64=0
k me away they=-64=-2
k me away they |=-64=-2
k me away |=24=-11
k me bit me=45=-4
k me call i=12=-5
k me call not=5=0
k me call text=15=0
k me call they=-62=0
k me call toText=-57=-1
k me call toText please=-31=0
k me call you=-12=37
k me call |=-12=-7
k me can help=-14=-22
k me can you=-43=-76
k me cease done=16=0
k me cease done |=16=0
k me cease me=22=0
k me cease please=-15=-3
k me cease please |=-24=-1
k me cease text=53=0
k me cease these=44=-5
k me cease toText=-5=-2
k me cease toText me=34=0
k me cease toText text=-4=-1
k me cease toText |=-7=-1
k me cease |=0=-77
k me deal tale=8=-10
k me deal |=-39=-38
k me done i=22=0
k me done |=136=-31
k me email already=-39=-1
k me email already |=-23=-1
k me email ask=0=22
k me email cease=10=-8
k me email fine=18=-6
k me email fine not=39=0
k me email fine |=-30=-6
k me email greet=-17=0
k me email i=11=-49
k me email list=-74=-3
k me email list already=-10=0
k me email not=-21=-35
k me email please=1=17
k me email please not=-1=-5
k me email please |=37=-2
k me email these=-72=-13
k me email these |=-68=-12
k me email |=0=-75
k me fine lead=-94=-3
k me fine not=9=-1
k me fine please=6=0
k me fine please |=6=0
k me fine text=-74=-1
k me fine they=-32=-15
k me fine they |=-8=-15
k me fine |=26=-22
k me gone not=4=-1
k me gotOff |=70=-11
k me greet |=63=-37
k me house done=-5=15
k me house text=-3=0
k me house they=0=44
k me house |=-11=-13
k me i auto=-30=-8
k me i auto |=-30=-8
k me i done=-2=-11
k me i done |=-32=0
k me i i=-61=-35
k me i list=-32=-2
k me i list |=9=0
k me i more=-51=-6
k me i not=80=-19
k me i not trade=60=-9
k me i not want=21=0
k me i not yes=46=0
k me i want=-47=-3
k me i want these=-7=-2
k me i you=17=-2
k me i you list=11=-1
k me i |=-116=-43
k me if fedUp=-6=-35
k me if fedUp i=18=0
k me if fedUp please=14=0
k me if fedUp they=-2=-5
k me if fedUp |=-25=-22
k me if you=-1=23
k me if you can=-19=27
k me if you receive=-19=11
k me keep |=-15=-4
k me kin already=2=-6
k me kin already me=-8=0
k me kin already |=12=-1
k me kin can=-28=34
k me kin can help=-28=34
k me kin cease=-36=29
k me kin cease toText=-44=-2
k me kin done=10=-31
k me kin done house=-5=-31
k me kin fedUp=-24=2
k me kin fedUp cease=49=-26
k me kin fedUp i=28=-13
k me kin fedUp |=-39=7
k me kin gone=33=-16
k me kin gone cease=24=-1
k me kin gone please=8=0
k me kin gone |=37=-2
k me kin i=-15=0
k me kin list=16=0
k me kin me=-66=-7
k me kin me |=-63=-34
k me kin not=9=-8
k me kin not cease=-70=-1
k me kin not me=23=0
k me kin not text=-13=-7
k me kin number=20=-3
k me kin please=26=-3
k me kin please you=12=-3
k me kin receive=32=-16
k me kin text=-86=-1
k me kin these=-28=4
k me kin these already=15=-2
k me kin these ask=25=0
k me kin these can=4=-1
k me kin these cease=53=-1
k me kin these done=-2=6
k me kin these i=-5=30
k me kin these please=48=-2
k me kin these remove=12=-4
k me kin these these=35=9
k me kin these they=-46=3
k me kin these toText=3=0
k me kin these |=-57=-11
k me kin they=-20=-4
k me kin they cease=-47=-4
k me kin unsubscribe=27=-9
k me kin unsubscribe me=27=-9
k me kin you=34=-8
k me kin you list=24=-6
k me kin |=29=-45
k me laugh |=-73=-28
k me lead me=-40=-1
k me lead not=24=-2
k me lead text=41=-2
k me lead text |=45=0
k me lead time=-30=0
k me lead |=-4=-7
k me list now=-8=-2
k me list now |=-8=-2
k me list please=60=-6
k me list please |=78=-1
k me list text=10=0
k me list |=19=-29
k me me kin=-13=-8
k me me |=-33=-29
k me meet |=-5=41
k me money text=34=-4
k me money |=-19=-10
k me more lead=-8=0
k me more more=63=-3
k me more more these=-33=-3
k me more more |=42=0
k me more text=6=-1
k me more |=56=-22
k me not cease=-20=-5
k me not cease toText=-49=-5
k me not me=-37=-1
k me not me toText=11=0
k me not please=-48=0
k me not text=13=-1
k me not text please=4=0
k me not text they=-19=0
k me not text |=46=-1
k me not toText=31=0
k me not trade=9=0
k me not |=55=-18
k me now me=59=0
k me now |=25=-18
k me number already=-27=-1
k me number already i=38=-1
k me number already |=-49=-1
k me number away=3=0
k me number cease=13=-13
k me number cease |=-5=-8
k me number done=26=-13
k me number done |=16=-9
k me number fine=58=0
k me number greet=6=0
k me number greet |=5=-1
k me number i=-1=-69
k me number i |=10=-32
k me number lead=73=0
k me number me=-24=-6
k me number more=70=-3
k me number not=-23=8
k me number not text=48=-1
k me number not these=5=-6
k me number not |=-84=0
k me number now=15=0
k me number now i=8=-1
k me number now |=7=0
k me number number=86=-8
k me number number |=45=-3
k me number out=87=-13
k me number out these=56=-2
k me number out time=-19=-7
k me number out |=32=-5
k me number please=76=-24
k me number please cease=27=0
k me number please you=-8=-7
k me number please |=67=-6
k me number remove=48=-5
k me number remove me=56=0
k me number tale=-37=8
k me number tale out=-55=8
k me number text=21=0
k me number text |=-6=0
k me number these=64=-6
k me number they=63=17
k me number you=36=-4
k me number you text=43=-2
k me number you |=13=-1
k me number |=-28=-62
k me out already=-37=-1
k me out done=10=-2
k me out done |=10=-2
k me out now=23=0
k me out now |=23=0
k me out please=9=-1
k me out please |=9=-1
k me out text=13=0
k me out these=8=0
k me out you=-9=-9
k me out you list=16=-6
k me out |=67=-12
k me please away=60=-2
k me please away me=15=-1
k me please cease=13=0
k me please cease toText=12=-1
k me please greet=-17=-2
k me please greet |=-17=-2
k me please not=10=-2
k me please please=12=-1
k me please remove=43=0
k me please remove me=43=0
k me please toText=31=17
k me please you=64=-56
k me please you text=-10=-39
k me please you |=63=-31
k me please |=16=-46
k me remove list=9=-11
k me remove list please=3=-2
k me remove list they=15=-5
k me remove list |=-1=-3
k me remove me=19=-1
k me remove me |=66=0
k me remove not=-45=-1
k me remove not please=-34=-1
k me remove please=-52=-2
k me remove please |=-52=-2
k me remove you=33=-16
k me remove you list=33=-16
k me remove |=61=-2
k me report if=30=-8
k me report if already=30=-8
k me report text=12=0
k me report |=43=-15
k me said ask=-50=-12
k me said cease=54=0
k me tale toText=-24=-6
k me tale toText me=-24=-6
k me text cease=-50=-1
k me text cease |=-50=-1
k me text done=-56=-8
k me text done fine=-36=-4
k me text greet=5=0
k me text greet |=5=0
k me text i=34=-1
k me text keep=-56=-2
k me text keep |=-56=-1
k me text lead=-27=0
k me text lead |=-24=0
k me text list=30=0
k me text list |=30=0
k me text me=-65=-1
k me text me number=8=-1
k me text me |=-65=0
k me text more=-71=0
k me text more |=-53=0
k me text not=-22=-4
k me text not |=-86=-5
k me text now=12=0
k me text now |=12=0
k me text please=64=0
k me text please you=10=0
k me text please |=58=0
k me text text=24=-1
k me text text please=-52=0
k me text text |=65=-2
k me text these=8=-15
k me text these |=13=0
k me text |=27=-36
k me these list=48=-1
k me these list |=48=-1
k me these please=16=-1
k me these text=63=-1
k me these text done=19=-1
k me these text |=52=0
k me these they=-33=-5
k me these |=89=-39
k me they bit=0=-9
k me they bit deal=0=-9
k me they cease=30=-5
k me they cease |=33=0
k me they gotOff=-4=-8
k me they i=-21=-18
k me they list=-3=-10
k me they not=-2=-8
k me they not want=10=-2
k me they tale=-33=-17
k me they text=-7=-1
k me they text |=-6=0
k me they they=-6=-17
k me they time=-17=0
k me they time i=-17=0
k me they want=-7=-12
k me they you=-1=-20
k me they |=11=12
k me time deal=-1=-24
k me time deal |=-1=-24
k me time i=-63=-7
k me time now=-42=-1
k me time now |=-42=-1
k me time time=-96=-38
k me time time |=-68=-4
k me time |=-49=-66
k me toText cease=26=-1
k me toText email=-46=0
k me toText email fine=-46=0
k me toText me=-42=-10
k me toText more=74=-2
k me toText more please=10=0
k me toText more text=-26=0
k me toText more |=36=-2
k me toText not=-18=-2
k me toText not time=-43=0
k me toText not |=42=0
k me toText please |=-8=0
k me toText text=86=-4
k me toText text please=24=0
k me toText text text=-3=-1
k me toText text |=75=-2
k me toText they=33=-19
k me toText they |=10=-16
k me toText time=-68=-8
k me toText time please=-26=0
k me toText time |=-23=-1
k me toText you=7=28
k me toText you |=-14=33
k me toText |=21=-25
k me trade already=-21=-22
k me trade already time=1=-16
k me trade not=10=-1
k me trade not cease=-37=-1
k me trade not lead=46=0
k me trade tale=8=0
k me trade |=1=-18
k me unsubscribe done=11=0
k me unsubscribe done |=11=0
k me unsubscribe me=-21=0
k me unsubscribe please=15=0
k me unsubscribe please |=15=0
k me unsubscribe |=12=-9
k me visit |=-4=-69
k me want not=62=0
k me want you=-8=5
k me you can=-34=16
k me you done=-28=-28
k me you email=13=0
k me you list=34=-3
k me you list they=8=-1
k me you list |=22=-1
k me you please=39=-20
k me you please you=21=-11
k me you please |=22=-2
k me you text=66=-2
k me you text |=57=-2
k me you toText=-32=35
k me you toText |=-30=22
k me you |=16=2
k me | |=19=-78
k meet deal time=-2=-23
k meet deal time |=-2=-17
k meet done |=-13=-67
k meet fedUp |=-19=10
k meet house time=-4=22
k meet house time time=0=-15
k meet house time |=-4=27
k meet house |=-24=-32
k meet i said=9=11
k meet if you=-14=20
k meet keep time=-1=-40
k meet keep time |=-1=-40
k meet keep |=30=-22
k meet lead |=-4=-5
k meet me i=-15=-14
k meet me not=42=0
k meet me these=20=-2
k meet me you=-28=0
k meet me |=-27=4
k meet meet |=0=55
k meet more remove=40=-5
k meet more remove me=39=-2
k meet more |=-32=40
k meet not more=-33=-13
k meet number |=-32=-45
k meet these time=-1=15
k meet these |=-35=26
k meet they time=0=22
k meet they time |=0=15
k meet they |=-3=-36
k meet time house=0=6
k meet time house |=0=6
k meet time meet=-1=29
k meet time meet these=-1=13
k meet time time=-20=68
k meet time time deal=0=5
k meet time time meet=-3=55
k meet time time |=-7=17
k meet time |=-8=37
k meet you auto=-9=-11
k meet you house=-1=28
k meet you house |=-1=28
k meet you text=-4=-8
k meet you these=-2=10
k meet you |=2=7
k meet | |=-65=39
k miss house |=-1=-10
k miss miss these=-44=0
k miss miss these text=-44=0
k miss receive these=57=0
k miss text |=-43=-2
k miss these house=-5=-36
k miss these house |=-5=-36
k miss these text=-43=0
k miss these text |=-17=0
k miss these |=-20=-22
k miss you house=0=4
k miss you |=-74=-61
k miss | |=-55=-8
k money me money=39=-3
k money unsubscribe |=-76=-2
k money | |=-64=-8
k more already more=5=-1
k more already not=35=-12
k more already |=17=-3
k more away me=-29=-1
k more away me |=8=-1
k more call |=-25=-7
k more cease these=6=-3
k more cease these |=42=-5
k more cease toText=13=0
k more cease |=59=-4
k more deal |=-31=-2
k more done |=58=-3
k more greet |=39=-26
k more house |=-19=-90
k more i |=-15=31
k more lead done=38=0
k more lead please=16=-1
k more lead |=-49=-6
k more me number=5=-13
k more me toText=51=-4
k more me toText |=62=0
k more meet |=-58=-47
k more more done=19=-1
k more more done |=19=-1
k more more lead=19=0
k more more lead |=41=0
k more more meet=-1=-8
k more more meet |=-1=-8
k more more text=21=-2
k more more text text=42=0
k more more text |=-3=-1
k more more these=-11=-3
k more more these |=-23=-3
k more more |=10=-6
k more not text=85=-1
k more not text |=56=-1
k more not |=60=-4
k more now |=9=-1
k more number |=44=-1
k more please cease=42=-4
k more please cease these=27=-4
k more please cease toText=18=0
k more please remove=28=-1
k more please remove |=28=-1
k more please you=30=-13
k more please you |=30=-13
k more please |=33=-31
k more receive text=-13=0
k more receive text |=-16=0
k more receive these=12=0
k more receive these text=12=0
k more receive you=23=0
k more receive you text=23=0
k more remove me=25=-2
k more remove me number=36=-2
k more said cease=-54=0
k more said cease |=-54=0
k more text done=44=-1
k more text done |=44=-1
k more text i=27=-1
k more text i me=9=0
k more text me=-59=0
k more text me |=-59=0
k more text now=16=0
k more text now |=16=0
k more text please=47=0
k more text please |=47=0
k more text text=-4=-2
k more text text |=36=0
k more text these=50=0
k more text these number=50=0
k more text they=42=0
k more text they you=42=0
k more text time=-6=-4
k more text you=38=-16
k more text you |=76=-15
k more text |=-21=-32
k more these text=22=0
k more these text |=12=0
k more these these=28=0
k more these these number=28=0
k more these |=-47=-8
k more they |=-16=-4
k more time i=12=-2
k more time remove=-7=-7
k more time they=-9=-1
k more time |=-61=41
k more toText |=-22=-12
k more unsubscribe me=4=0
k more want receive=35=-7
k more you text=-20=-1
k more you text |=-19=-1
k more you |=51=-34
k more | |=42=-40
k not already me=22=0
k not already me i=10=0
k not already toText=45=-2
k not already toText these=8=-4
k not already |=-60=-19
k not ask cease=43=-18
k not ask i=25=0
k not ask me=12=-23
k not ask not=-3=0
k not ask these=-20=-28
k not ask these cease=-54=0
k not ask these i=-24=-11
k not ask these me=-3=-35
k not ask these |=-45=-43
k not ask they=-7=-22
k not ask you=17=-32
k not ask you done=2=-32
k not ask |=-22=-6
k not auto |=-32=-31
k not away me=-42=-2
k not away me please=-58=-1
k not away me |=33=-1
k not bit deal=-8=-3
k not bit me=-8=-4
k not bit out=-10=-14
k not bit |=-38=-15
k not call fine=-11=0
k not call fine text=-11=0
k not call me=-26=-2
k not call more=-17=-5
k not call not=-9=-5
k not call text=-16=0
k not call |=-41=-7
k not cease cease=-44=0
k not cease i=-64=28
k not cease lead=-80=0
k not cease list=-52=-3
k not cease list |=-34=-3
k not cease me=-67=-2
k not cease me text=-56=0
k not cease not=-60=-12
k not cease not me=-49=-1
k not cease not |=16=-4
k not cease please=-58=-5
k not cease please |=-8=0
k not cease text=-65=19
k not cease text text=-50=-1
k not cease text |=-14=-6
k not cease these=-22=-8
k not cease these text=-74=-1
k not cease these |=42=-3
k not cease time=-2=20
k not cease toText=-61=-18
k not cease toText me=-18=-11
k not cease toText text=-32=-1
k not cease toText these=13=-1
k not cease toText |=-46=-4
k not cease |=38=-79
k not deal they=-8=-26
k not deal they |=-8=-26
k not deal |=-7=-14
k not done me=27=0
k not done me report=12=0
k not done these=-24=-20
k not done |=-18=-18
k not email please=-20=-1
k not email please |=-20=-1
k not email text=-39=-3
k not email |=-24=-2
k not fine please=-6=-3
k not gone house=41=-17
k not gone text=59=-1
k not gone these=-12=2
k not gone these these=-12=2
k not greet cease=77=-13
k not greet greet=8=-1
k not greet i=6=-2
k not greet not=-4=-10
k not greet please=-54=-1
k not greet remove=11=-1
k not greet |=-22=-30
k not house |=-10=-15
k not i list=33=0
k not i not=8=-33
k not i not want=67=0
k not i receive=-18=-5
k not i said=70=-2
k not i these=27=-1
k not i these list=36=-10
k not i time=-2=-6
k not i time please=-11=-1
k not i want=-47=-7
k not i want they=-66=-8
k not i you=19=-67
k not i you tale=52=-2
k not i |=20=40
k not keep |=48=-22
k not lead already=21=0
k not lead already |=21=0
k not lead please=20=-2
k not lead please |=21=0
k not lead text=89=0
k not lead text |=35=0
k not lead these=-42=0
k not lead these |=-42=-1
k not lead time=-21=-1
k not lead |=20=-1
k not list |=-73=-10
k not me cease |=-25=-1
k not me fine=-56=-7
k not me i=44=-3
k not me lead=-86=-1
k not me me=-41=-1
k not me more=-3=0
k not me more |=44=0
k not me not=66=-1
k not me not cease=17=0
k not me number=-6=0
k not me number |=-63=-3
k not me out=-40=0
k not me please=71=0
k not me please |=29=0
k not me remove=-108=-1
k not me remove not=-45=-1
k not me text=-108=0
k not me text me=-28=0
k not me text |=-53=0
k not me toText=58=-23
k not me toText more=69=-2
k not me toText not=-18=-2
k not me toText please=-18=-1
k not me toText text=45=-1
k not me toText time=-67=-2
k not me toText you=26=-6
k not me toText |=41=-2
k not me trade=6=0
k not me unsubscribe=-37=-3
k not me unsubscribe |=-24=-2
k not me want=16=-1
k not me want not=62=0
k not me |=-7=-14
k not meet me=-12=1
k not meet me i=-15=-14
k not meet me not=42=0
k not meet me |=-18=9
k not meet more=31=41
k not meet more remove=40=-5
k not meet more |=-32=40
k not meet remove=13=-1
k not meet these=-52=-79
k not meet time=-4=18
k not meet time |=-2=-75
k not meet |=50=-150
k not more away=-33=-1
k not more away me=-33=-1
k not more call=-23=-6
k not more call |=-23=-6
k not more cease=-18=-1
k not more cease |=51=0
k not more me=70=-7
k not more me toText=96=-5
k not more meet=-14=19
k not more not=21=1
k not more please=75=-2
k not more please |=52=-2
k not more receive=-11=0
k not more receive these=12=0
k not more remove=-16=0
k not more remove me=-16=0
k not more text=132=-1
k not more text |=22=-1
k not more they=22=-4
k not more toText=-70=-16
k not more toText |=-60=-12
k not more want=32=-1
k not more |=25=-56
k not not already=19=-2
k not not already me=-8=0
k not not already toText=40=0
k not not ask=0=-15
k not not ask you=9=-15
k not not cease=-8=-21
k not not cease |=17=-6
k not not keep=84=-1
k not not me=49=-6
k not not me i=5=-3
k not not me toText=27=0
k not not not=74=-11
k not not number=25=0
k not not number |=25=0
k not not text=40=-2
k not not text |=37=-2
k not not these=33=0
k not not they=-15=-8
k not not toText=124=-13
k not not toText |=78=-5
k not not |=-6=-28
k not now |=-58=-19
k not number call=-13=0
k not number call please=-13=0
k not number |=38=0
k not please away=49=0
k not please away me=49=0
k not please cease=79=-1
k not please cease these=48=0
k not please fine=-23=-5
k not please fine |=-23=-5
k not please not=34=0
k not please remove=30=0
k not please remove me=30=0
k not please unsubscribe=37=-1
k not please unsubscribe |=35=-1
k not please you=-57=-2
k not please |=-69=-13
k not receive lead=41=-1
k not receive lead more=-68=0
k not receive lead |=42=0
k not receive me=-54=-13
k not receive me text=-53=0
k not receive more=-106=-10
k not receive more more=-32=-3
k not receive more text=-133=-5
k not receive please=50=-4
k not receive please you=-4=-1
k not receive text=-65=-12
k not receive text please=-35=-1
k not receive text |=-13=-8
k not receive these=86=-7
k not receive these text=20=0
k not receive these |=68=-7
k not remove me=-112=-7
k not remove me please=-88=0
k not remove me |=-63=-2
k not remove these=46=-1
k not remove they=33=-16
k not remove they deal=-2=-13
k not remove |=77=-6
k not report |=-58=-25
k not said cease=-19=-5
k not said cease |=21=-5
k not said these=-52=-1
k not said these |=-25=0
k not said |=-5=-32
k not sayStop cease=-28=-5
k not sayStop cease |=25=-2
k not sayStop deal=35=0
k not sayStop deal cease=35=0
k not sayStop not=38=-11
k not sayStop |=108=-55
k not tale toText=-5=-2
k not text away=34=-1
k not text call=48=0
k not text can=-53=-4
k not text can said=-25=-4
k not text cease=73=0
k not text done=-5=0
k not text done |=-5=0
k not text email=31=-5
k not text email fine=25=-1
k not text email me=1=-5
k not text email please=22=0
k not text fine=56=-5
k not text fine |=56=-5
k not text greet=42=-2
k not text greet |=42=-2
k not text i=-28=13
k not text lead=16=0
k not text lead |=16=0
k not text me=39=-18
k not text me done=17=0
k not text me email=-56=0
k not text me more=48=-1
k not text me now=-47=-2
k not text me number=71=-3
k not text me please=-4=-1
k not text me these=33=-1
k not text me time=12=-7
k not text me |=84=-3
k not text more=146=-12
k not text more |=71=-1
k not text not=22=-2
k not text not they=-9=-1
k not text now=16=-2
k not text now |=16=-2
k not text number=34=0
k not text number more=27=0
k not text please=125=-3
k not text please you=21=-1
k not text please |=115=-1
k not text text=-34=-6
k not text text please=24=0
k not text text |=-42=0
k not text these=-8=-2
k not text these number=-24=0
k not text these |=16=-2
k not text they=-41=-6
k not text they time=-3=-1
k not text time=-88=2
k not text time auto=-1=17
k not text time time=-17=-17
k not text time |=-11=-23
k not text unsubscribe=42=-1
k not text want=25=-1
k not text want |=24=-1
k not text |=-93=-6
k not these away=35=-2
k not these away me=6=-1
k not these list=43=-6
k not these more=23=-40
k not these more |=52=-6
k not these number=-54=3
k not these number i=-20=-14
k not these number if=10=-3
k not these number please=-11=0
k not these number remove=11=-1
k not these number |=-14=8
k not these please=26=-13
k not these please |=26=-16
k not these text=52=0
k not these text |=31=0
k not these |=-21=-107
k not they house=-19=-10
k not they house |=-19=-10
k not they me=20=0
k not they me number=20=0
k not they more=51=0
k not they text=-49=-8
k not they text they=-16=-1
k not they text |=-19=-4
k not they these=-2=36
k not they they=-46=-6
k not they time=-3=-8
k not they time time=0=-3
k not they time |=-3=-6
k not they toText=-28=-21
k not they toText they=-28=-20
k not they |=-68=-27
k not time please=-52=-3
k not time please |=-46=-3
k not time time=-5=9
k not time time |=-4=-5
k not time |=-34=-55
k not toText deal=-10=-14
k not toText email=-9=-2
k not toText email fine=25=-1
k not toText lead=-22=0
k not toText me=25=-22
k not toText me lead=-55=0
k not toText me more=113=-16
k not toText me |=-14=0
k not toText more=-55=-2
k not toText more more=-35=-4
k not toText more |=-37=0
k not toText not=24=-9
k not toText not they=-27=-2
k not toText not time=0=-3
k not toText not |=9=-5
k not toText please=107=-2
k not toText please |=111=-1
k not toText text=-75=-10
k not toText text i=-50=-6
k not toText text |=3=-2
k not toText these=10=-4
k not toText these number=9=0
k not toText they=-39=-9
k not toText they |=-51=-1
k not toText time=-29=-6
k not toText you=-51=-1
k not toText you |=-51=-1
k not toText |=78=-23
k not trade cease=81=-11
k not trade cease toText=65=-2
k not trade i=25=-9
k not trade more=22=0
k not trade more cease=6=0
k not trade more please=3=0
k not trade more |=5=0
k not trade not=59=-6
k not trade not me=57=-6
k not trade please=64=-1
k not trade remove=88=-2
k not trade remove me=56=-2
k not trade remove |=55=0
k not trade |=124=-4
k not unsubscribe me=-44=-1
k not unsubscribe |=-13=-5
k not use me=36=0
k not use me number=12=0
k not use more=16=-3
k not use more |=23=-3
k not use number=12=-4
k not use number |=3=-4
k not use these=43=-12
k not use these more=27=-11
k not use these number=16=-1
k not visit time=-6=-25
k not want already=67=0
k not want already receive=67=0
k not want ask=54=0
k not want ask me=54=0
k not want away=-64=0
k not want cease=-70=-3
k not want cease now=33=0
k not want cease |=-111=0
k not want deal=-6=-21
k not want deal |=-6=-21
k not want email=-56=-5
k not want house=-8=-35
k not want house |=-5=-26
k not want i=23=24
k not want lead=14=0
k not want lead |=-4=0
k not want me=-38=-4
k not want me |=20=0
k not want meet=49=-20
k not want miss=-74=-7
k not want more=42=-58
k not want more deal=-22=-7
k not want more lead=62=0
k not want more meet=-46=-15
k not want more more=18=-8
k not want more not=6=0
k not want more receive=15=0
k not want more text=118=-1
k not want more these=61=-4
k not want more toText=30=-1
k not want more you=34=0
k not want more |=-26=-15
k not want not=-91=-10
k not want not you=34=-4
k not want please=3=0
k not want receive=111=-35
k not want receive me=-37=-1
k not want receive more=79=-3
k not want receive text=4=-1
k not want receive these=73=-1
k not want receive you=50=-30
k not want remove=-46=0
k not want remove |=-52=0
k not want text=133=-3
k not want text cease=8=0
k not want text me=4=0
k not want text remove=16=0
k not want text |=112=-1
k not want these=4=-52
k not want these cease=4=0
k not want these lead=-26=0
k not want these more=6=0
k not want these text=71=0
k not want these |=-40=-18
k not want they=70=-31
k not want they |=37=-4
k not want toText=-20=-3
k not want toText |=-32=-2
k not want unsubscribe=-57=1
k not want unsubscribe |=-57=1
k not want you=113=11
k not want you lead=51=-2
k not want you list=23=-3
k not want you text=66=-1
k not want |=-6=-90
k not yes ask=-8=-2
k not yes ask these=-8=-2
k not you cease=46=-45
k not you done=31=-30
k not you i=51=-26
k not you list=24=-16
k not you me=65=-11
k not you more=24=-1
k not you sayStop=51=-8
k not you sayStop cease=51=-8
k not you tale=39=-2
k not you text=-6=-7
k not you text |=-13=-6
k not you |=48=-3
k not | |=-5=-115
k nothing away me=9=0
k nothing more please=30=-2
k nothing more please |=31=-3
k nothing more you=69=-45
k nothing more you |=57=-35
k nothing more |=37=-4
k nothing | |=-55=-5
k now call auto=8=0
k now call auto tale=8=0
k now i not=7=0
k now please |=3=0
k now | |=83=-115
k number already i=43=-1
k number already time=-31=-8
k number already |=-45=-3
k number ask meet=-8=1
k number ask these=-42=-12
k number ask these |=-42=-12
k number away me=7=-1
k number away these=9=-4
k number away these you=9=-4
k number call please=-13=0
k number cease they=-4=-2
k number cease toText=24=-8
k number cease |=-10=-18
k number done done=-51=-4
k number done |=39=-24
k number fine |=41=-2
k number greet |=28=-8
k number i away=-20=-1
k number i cease=-3=-27
k number i done=-12=-7
k number i me=-31=-7
k number i not=46=-5
k number i not not=3=-5
k number i these=-25=0
k number i time=-7=-13
k number i time fedUp=5=0
k number i want=-37=0
k number i you=23=-5
k number i you unsubscribe=23=-5
k number i |=20=-37
k number laugh |=-19=-22
k number lead text=18=0
k number lead text |=17=0
k number lead |=-26=-10
k number list please=8=0
k number list please |=8=0
k number me kin=31=0
k number me please=9=-15
k number me please |=-17=-14
k number me they=-16=-15
k number me |=37=-8
k number miss these=50=-3
k number miss these |=50=-3
k number more more=62=-1
k number more more |=52=0
k number more please=27=0
k number more please |=27=0
k number more |=55=-3
k number not bit=-75=-6
k number not call=-43=-2
k number not more=88=-7
k number not receive=-30=-3
k number not receive text=-49=-2
k number not tale=40=22
k number not text=14=-8
k number not text me=10=-5
k number not text text=-60=-2
k number not text these=17=-2
k number not text |=41=0
k number not these=5=-4
k number not these |=5=-6
k number not toText=42=-2
k number not toText |=27=-2
k number not trade=73=-4
k number not |=-102=-1
k number now i=8=-1
k number now |=26=-13
k number number more=8=-9
k number number |=4=-33
k number out list=35=0
k number out now=41=-3
k number out now |=41=-3
k number out these=56=-2
k number out these text=18=0
k number out time=-19=-7
k number out time i=-19=-7
k number out |=-11=-6
k number please away=12=-3
k number please cease toText=-13=0
k number please cease |=8=0
k number please not=23=0
k number please not text=16=0
k number please remove=31=-1
k number please remove these=8=-1
k number please remove |=21=0
k number please you=29=-12
k number please you |=41=-6
k number please |=85=-8
k number remove me=56=0
k number remove these=38=-16
k number remove these please=10=0
k number remove these |=23=-15
k number remove |=26=-1
k number tale out=-55=8
k number tale out |=-79=-3
k number tale |=61=-4
k number text now=5=0
k number text now |=5=0
k number text you=22=-5
k number text |=7=-2
k number these number=63=-2
k number these out=-25=-24
k number these these=28=0
k number these |=16=-2
k number they |=-22=-59
k number want you=0=22
k number wrong |=-16=-2
k number you done=-25=-10
k number you done done=18=0
k number you done toText=-37=-12
k number you list=14=-2
k number you list |=11=-1
k number you me=63=-11
k number you text=15=-12
k number you text |=-2=-7
k number you |=-24=12
k number | |=-31=-97
k out already |=-47=-7
k out deal time=-5=-26
k out deal time |=-5=-26
k out deal |=-5=-48
k out done |=42=-8
k out house |=-29=12
k out list |=-12=-8
k out me number=36=-1
k out now |=47=-7
k out please |=26=-24
k out text |=63=-7
k out these text=67=-1
k out these text |=51=-1
k out these |=75=-37
k out time i=-23=-22
k out time i |=-23=-22
k out time |=-24=-21
k out trade remove=4=0
k out trade remove me=4=0
k out trade |=-23=-4
k out you list=39=-20
k out you list |=25=-9
k out you |=-53=-16
k out | |=32=-112
k please already toText=-46=0
k please away me=65=-11
k please away me done=6=-2
k please away me kin=0=-6
k please away me list=41=0
k please away me now=3=0
k please away me number=29=0
k please away me text=9=0
k please away me |=111=-1
k please away these=72=-3
k please away these number=7=-1
k please away they=-50=-7
k please back these=43=-22
k please bit me=-32=13
k please bit me text=-12=-2
k please call me=-33=-11
k please call me |=19=-11
k please call |=-37=-8
k please can you=0=13
k please cease done=15=-1
k please cease done |=15=-1
k please cease email=-31=0
k please cease email text=-32=0
k please cease i=47=-1
k please cease lead=23=0
k please cease me=7=-1
k please cease me list=27=0
k please cease me text=25=0
k please cease me |=23=0
k please cease now=28=-3
k please cease now |=28=-3
k please cease please=16=-1
k please cease text=77=-3
k please cease text |=19=-1
k please cease these=76=-6
k please cease these text=39=-1
k please cease these |=43=-4
k please cease they=60=0
k please cease they text=22=-1
k please cease toText=-19=-14
k please cease toText lead=30=0
k please cease toText me=-45=-13
k please cease toText text=25=0
k please cease toText these=17=0
k please cease toText they=36=0
k please cease toText |=29=0
k please cease you=3=-1
k please cease |=173=-33
k please done |=81=-11
k please fine cease=25=0
k please fine |=-22=-6
k please greet |=9=-2
k please i already=5=-1
k please i not=11=-4
k please i tale=-17=0
k please i time=-7=-1
k please i want=16=0
k please keep |=-39=-2
k please me i=-1=-14
k please me kin=26=-3
k please me number=30=-25
k please me out=14=-2
k please me remove=21=0
k please me unsubscribe=15=0
k please me |=-58=-35
k please not away=-70=-4
k please not away me=-62=-1
k please not call=-6=-1
k please not call me=-6=-1
k please not cease=-78=-1
k please not cease me=-37=0
k please not me=-116=0
k please not me out=-23=0
k please not me please=-63=0
k please not more=15=-5
k please not please=43=-1
k please not remove=-41=0
k please not remove me=-41=0
k please not text=41=-1
k please not text more=61=-1
k please not text time=-32=11
k please not text |=63=-2
k please not toText=-34=-12
k please not toText me=-60=-3
k please not toText |=36=-3
k please now |=54=-2
k please out house=-1=-24
k please please cease=-12=-5
k please please you=86=-4
k please please you |=73=-4
k please please |=22=-22
k please receive me=-30=0
k please remove deal=-1=-9
k please remove deal |=0=-7
k please remove me=16=-9
k please remove me kin=6=0
k please remove me not=75=0
k please remove me number=23=-2
k please remove me please=89=0
k please remove me |=32=-4
k please remove these=34=-15
k please remove these number=21=-13
k please remove these |=8=-1
k please remove they=-21=-11
k please remove |=100=-5
k please said |=-2=-36
k please switchOff text=25=-3
k please switchOff text |=25=-3
k please text done=8=0
k please text me=-18=-11
k please text |=-81=-9
k please these cease=54=-1
k please these cease |=54=-1
k please these number=46=-1
k please these |=80=-5
k please toText lead=43=-2
k please toText lead |=43=-2
k please toText me=-44=1
k please toText me |=-37=-9
k please toText these=5=-2
k please toText these number=15=0
k please toText |=-76=-73
k please unsubscribe me=26=-2
k please unsubscribe me please=28=-1
k please unsubscribe me |=56=-1
k please unsubscribe these=14=0
k please unsubscribe these number=14=0
k please unsubscribe |=90=-3
k please you done=27=-1
k please you greet=5=0
k please you greet |=5=0
k please you help=-1=17
k please you i=31=-5
k please you i not=19=0
k please you i want=9=-4
k please you not=58=-10
k please you please=30=0
k please you remove=-20=-5
k please you text=-54=-50
k please you text |=-35=-1
k please you toText=-28=-52
k please you toText me=-28=-52
k please you want=9=29
k please you you=-32=30
k please you you text=-33=-16
k please you |=18=-98
k please | |=48=-105
k receive cease |=10=-3
k receive fine |=-46=-2
k receive i these=-5=-7
k receive keep cease=61=-1
k receive keep i=-16=-15
k receive keep i list=-23=-8
k receive keep you=-15=-30
k receive keep you time=-3=-14
k receive keep you |=-10=-3
k receive keep |=-47=12
k receive lead more=-68=0
k receive lead these=-28=-8
k receive lead |=25=0
k receive me lead=-32=0
k receive me number=19=-9
k receive me said=-12=-1
k receive me text=-85=-9
k receive me text more=-43=0
k receive me text |=-51=0
k receive me |=-32=-1
k receive more more=2=-3
k receive more more text=-1=-3
k receive more text=-92=-11
k receive more text time=-6=-4
k receive more text you=-13=-7
k receive more text |=-86=-1
k receive more these=-7=-9
k receive more these |=-32=-7
k receive more you=-33=-1
k receive more you text=-33=-1
k receive more |=60=-3
k receive number cease=-17=-16
k receive number they=-11=-17
k receive number |=-25=-15
k receive out these=42=-4
k receive out |=-75=-23
k receive please you=5=-1
k receive please you |=29=-1
k receive please |=2=-11
k receive tale |=48=-12
k receive text already=12=0
k receive text cease=-9=-4
k receive text i=-48=-6
k receive text more=-60=-2
k receive text more |=-57=-1
k receive text now=7=0
k receive text now |=7=0
k receive text please=-35=-1
k receive text text=-7=-1
k receive text text |=38=0
k receive text these=-29=-19
k receive text these |=-29=-19
k receive text time=-24=-2
k receive text time |=-23=-1
k receive text |=4=-11
k receive these already=19=0
k receive these already |=19=0
k receive these away=4=0
k receive these cease=21=0
k receive these i=49=31
k receive these me=22=0
k receive these more=-39=-6
k receive these more time=-42=-6
k receive these now=-40=-1
k receive these now |=-40=-1
k receive these number=96=-3
k receive these number more=15=-1
k receive these please=-81=-2
k receive these please |=-83=-2
k receive these text=14=-2
k receive these text done=-35=0
k receive these text please=14=0
k receive these text |=99=-1
k receive these time=69=-13
k receive these |=59=-29
k receive they keep=-35=-17
k receive they keep |=-35=-17
k receive they |=9=-17
k receive time |=-5=-50
k receive wrong number=44=-2
k receive you house=-5=48
k receive you more=65=-25
k receive you more |=71=-24
k receive you text=-19=-21
k receive you text can=-9=-48
k receive you text i=4=0
k receive you text now=17=-1
k receive you text please=4=-4
k receive you text remove=28=-17
k receive you text they=-5=-1
k receive you text |=-22=-5
k receive you |=11=6
k receive | |=41=-62
k remove deal time=-9=-32
k remove deal time |=-3=-25
k remove deal |=-9=-34
k remove house time=-14=-11
k remove house time |=-14=-9
k remove lead me=-13=0
k remove lead me list=-13=0
k remove list please=54=-6
k remove list please |=49=-4
k remove list they=15=-5
k remove list they you=15=-5
k remove list |=34=-8
k remove me already=14=-6
k remove me already |=14=-6
k remove me done=11=0
k remove me done |=11=0
k remove me email=-53=-3
k remove me email already=-4=0
k remove me email list=-15=-1
k remove me email |=-6=-1
k remove me greet=17=0
k remove me greet |=17=0
k remove me i=-11=0
k remove me kin=-10=-1
k remove me lead=-51=-1
k remove me list=-20=-6
k remove me list please=11=0
k remove me list |=-43=-4
k remove me more=26=0
k remove me more |=26=0
k remove me not=75=0
k remove me now=79=-5
k remove me now |=56=-5
k remove me number=2=-9
k remove me number already=-19=0
k remove me number now=3=0
k remove me number number=100=0
k remove me number please=8=0
k remove me number these=6=0
k remove me number they=69=-2
k remove me number you=12=-1
k remove me number |=-5=-5
k remove me out=-68=-1
k remove me please=57=-2
k remove me please you=72=-1
k remove me please |=8=-1
k remove me you=47=-5
k remove me you list=20=-4
k remove me you please=7=0
k remove me you |=5=-1
k remove me |=69=-47
k remove meet house=-4=-31
k remove meet house |=-4=-31
k remove not please=-34=-1
k remove not please |=-34=-1
k remove number now=4=-3
k remove number now |=4=-3
k remove number |=6=-3
k remove please |=33=-16
k remove terms please=-36=-3
k remove terms please |=-36=-3
k remove these lead=-47=-1
k remove these me=-53=39
k remove these number=143=-37
k remove these number done=13=0
k remove these number now=4=-9
k remove these number please=51=-1
k remove these number you=35=-14
k remove these number |=76=-12
k remove these please=42=0
k remove these please |=42=0
k remove these text=40=0
k remove these |=128=-45
k remove they deal=-26=-46
k remove they deal |=-12=-38
k remove they number=41=0
k remove they number |=41=0
k remove they |=20=-17
k remove time deal=0=-5
k remove time deal |=0=-5
k remove time please=-40=0
k remove time please |=-40=0
k remove time |=-26=-35
k remove you list=48=-19
k remove you list |=48=-19
k remove you |=-12=-8
k remove | |=-4=-129
k report cease toText=4=-1
k report cease |=51=-47
k report if already=40=-11
k report if these=33=-17
k report if you=43=-59
k report me |=-38=-1
k report now |=6=0
k report please |=11=-4
k report remove me=25=-9
k report remove me |=14=-8
k report remove |=-25=-10
k report report |=25=-12
k report these number=105=-7
k report these number |=54=-4
k report these text=-43=-2
k report these text |=-43=-2
k report they |=-16=-1
k report toText |=51=-4
k report you done=2=-7
k report you done |=2=-7
k report you if=16=-10
k report you if these=5=-5
k report you report=2=-7
k report you report |=2=-6
k report you |=42=-18
k report | |=32=-72
k said ask cease=29=-4
k said ask cease |=29=-4
k said ask me=49=-10
k said ask not=21=-13
k said ask not i=30=-10
k said ask not want=30=-1
k said ask not |=-10=-2
k said auto |=-5=-4
k said away me=-44=-12
k said away they=-9=-6
k said away they |=-9=-5
k said cease already=43=-5
k said cease already time=8=-2
k said cease ask=-63=-2
k said cease cease=-7=0
k said cease i=-82=-4
k said cease i |=-14=-4
k said cease nothing=74=0
k said cease text=71=0
k said cease text |=71=0
k said cease these=16=0
k said cease they=3=-1
k said cease they tale=-19=0
k said cease time=44=-24
k said cease toText=-64=0
k said cease unsubscribe=-21=0
k said cease unsubscribe |=-18=0
k said cease you=31=-3
k said cease |=14=-22
k said deal i=-2=-9
k said deal |=15=8
k said help |=0=-22
k said house |=-1=43
k said i can=39=-2
k said i i=-1=-24
k said i not=27=0
k said i |=-28=-51
k said if i=-3=0
k said if i cease=-3=0
k said kin cease=-34=-2
k said kin cease toText=-16=0
k said me ask=-10=56
k said me ask you=-43=57
k said me cease=-31=-2
k said me deal=-3=19
k said me deal |=-3=19
k said me kin=-13=-3
k said me kin cease=-13=-3
k said me not=-15=-2
k said me not me=-7=0
k said me not text=-12=0
k said me number=-24=19
k said me number i=18=-26
k said me number not=-38=19
k said me number please=11=-8
k said me number |=-36=15
k said me remove=33=-5
k said me they=-6=-27
k said me they cease=-4=0
k said me |=-19=-24
k said meet |=-10=-46
k said not cease=-42=0
k said not more=18=-4
k said not |=-13=-4
k said remove me=-23=-1
k said remove me |=-28=-1
k said remove |=-74=-14
k said said cease=-23=0
k said said cease unsubscribe=-23=0
k said said yes=-8=-21
k said tale |=-22=-2
k said text these=-22=24
k said text these number=-22=24
k said these number=-58=0
k said these number |=-37=0
k said these |=-39=-2
k said they away=-28=-2
k said they away me=-28=-2
k said they cease=-55=-5
k said they cease toText=-22=0
k said they house=-7=15
k said they house |=-7=15
k said they not=-5=-12
k said they tale=0=-24
k said they they=-2=-53
k said they toText=-8=-26
k said they toText me=-8=-26
k said toText me=27=-6
k said toText me |=20=-4
k said wrong number=-34=-4
k said wrong number |=-34=-4
k said yes |=-82=-34
k said you away=10=-5
k said you cease=67=-4
k said you cease please=5=0
k said you cease toText=49=-1
k said you cease |=11=-1
k said you i=28=-4
k said you text=-5=-38
k said you toText=40=-37
k said you toText these=14=-13
k said | |=-46=34
k sayStop cease |=56=-6
k sayStop deal cease=35=0
k sayStop | |=8=-40
k spamUs | |=57=-66
k still | |=-2=-4
k swear back they=-24=-38
k swear not text=-21=0
k swear not text me=-21=0
k swear please cease=21=-1
k swear please cease toText=21=-1
k swear please |=-8=-27
k swear text |=5=-9
k swear these |=-13=-16
k swear you text=56=-4
k swear you text |=62=-4
k swear | |=34=-55
k switchOff i |=-50=-6
k switchOff me lead=-35=0
k switchOff me text=21=-4
k switchOff me text now=12=0
k switchOff me text please=5=0
k switchOff me text |=-1=-3
k switchOff text please=31=0
k switchOff text |=54=-4
k switchOff these text=29=-6
k switchOff these text |=5=0
k switchOff these |=83=-16
k switchOff | |=87=-19
k tale already |=-22=-7
k tale away me=-5=-3
k tale cease |=47=-64
k tale deal |=-8=-27
k tale done |=-25=-1
k tale house tale=-2=-46
k tale house tale |=-2=-46
k tale i away=43=-9
k tale i done=16=-1
k tale i i=44=-25
k tale i i |=-3=-29
k tale i not=71=-6
k tale i not said=27=-2
k tale i not text=46=-3
k tale i receive=-61=-25
k tale i said=76=-46
k tale i said toText=51=-8
k tale i said you=35=-38
k tale i tale=-73=-19
k tale i tale |=-65=-18
k tale i these=14=-53
k tale i these |=14=-53
k tale i time=20=16
k tale i want=34=-4
k tale i you=38=-11
k tale i you said=28=-3
k tale i |=-22=19
k tale kin i=30=-5
k tale kin not=-26=-2
k tale kin |=-37=5
k tale lead cease=-43=-7
k tale lead cease |=-43=-7
k tale me cease=14=-10
k tale me greet=19=0
k tale me i=-2=-5
k tale me list=61=-1
k tale me |=-11=-16
k tale more |=-27=-1
k tale not cease=1=-5
k tale not cease |=3=-6
k tale not me=49=-1
k tale not said=10=-1
k tale not toText=34=0
k tale out |=-15=-6
k tale please cease=32=-1
k tale please cease text=4=-1
k tale please remove=42=-2
k tale please you=2=-8
k tale please you |=2=-8
k tale please |=37=0
k tale receive lead=-10=-3
k tale said cease=-19=-8
k tale said text=-22=24
k tale said text these=-22=24
k tale switchOff text=28=0
k tale switchOff text please=29=0
k tale tale tale=-2=37
k tale tale tale |=-8=37
k tale tale |=-83=37
k tale text cease=-63=-17
k tale text cease |=-63=-17
k tale these list=-60=-13
k tale these tale=17=0
k tale these |=-16=-12
k tale they not=-7=0
k tale they said=-13=-6
k tale they |=15=-27
k tale time tale=33=-7
k tale time |=-66=-60
k tale toText me=-52=-30
k tale toText they=-5=-1
k tale wrong |=-11=-7
k tale you cease=-76=37
k tale you done=-2=49
k tale you receive=-26=15
k tale you receive me=-29=-19
k tale you want=-1=32
k tale | |=-30=10
k terms can terms=-4=-11
k terms can terms |=-4=-11
k terms done |=-10=-10
k terms please |=-36=-3
k terms terms can=-3=-9
k terms terms can terms=-3=-9
k terms time |=-2=-7
k terms | |=29=-60
k text already |=54=-1
k text answer cease=-6=0
k text answer cease |=-6=0
k text auto |=-21=-5
k text away me=26=0
k text away these=50=-5
k text bit |=-41=-36
k text can said=-25=-4
k text can said |=-25=-4
k text can you=-11=-30
k text cease cease=-6=-4
k text cease now=25=0
k text cease now |=25=0
k text cease please=70=-3
k text cease these=-53=-3
k text cease these number=-53=-3
k text cease toText=49=-1
k text cease toText |=9=0
k text cease unsubscribe=-2=-7
k text cease you=34=-3
k text cease you |=34=-3
k text cease |=-14=-21
k text done fine=-76=-17
k text done fine |=-67=-12
k text done report=34=-9
k text done report |=57=-2
k text done toText=33=0
k text done |=-7=-42
k text email fine=25=-1
k text email fine please=25=-1
k text email me=42=-4
k text email please=22=0
k text email please |=22=0
k text fine |=-18=-23
k text gotOff me=59=0
k text greet |=-11=-5
k text house |=14=-44
k text i auto=37=0
k text i auto |=37=0
k text i call=-17=-7
k text i can=0=13
k text i done=-20=0
k text i done trade=-20=0
k text i fine=29=-2
k text i fine receive=29=-2
k text i gone=39=0
k text i me=-21=0
k text i not=-9=-7
k text i receive=38=-2
k text i receive |=48=-2
k text i time=-15=-7
k text i time |=-11=-6
k text i |=-42=-22
k text if i=18=-5
k text if i receive=10=-6
k text keep |=-73=-2
k text lead now=13=0
k text lead now |=13=0
k text lead please=-4=0
k text lead please |=-4=0
k text lead |=27=-1
k text list |=55=0
k text me done=17=0
k text me done |=17=0
k text me email=-12=-1
k text me fine |=-16=0
k text me i=-1=-31
k text me if=-51=-50
k text me if fedUp=-4=-2
k text me if you=-19=-38
k text me kin=51=-1
k text me more=99=20
k text me more |=83=-2
k text me now=-47=-2
k text me now |=-47=-2
k text me number=87=-4
k text me number please=8=0
k text me number |=82=-4
k text me please=7=-1
k text me please you=-36=0
k text me please |=79=-1
k text me these=33=-1
k text me they=-9=0
k text me time=6=-8
k text me time i=-29=-2
k text me time time=-20=-4
k text me time |=-5=-1
k text me |=-32=-62
k text more done=18=-1
k text more done |=18=-1
k text more more=18=-10
k text more please=-10=-13
k text more please you=17=-13
k text more please |=-29=-1
k text more |=-29=-4
k text not cease=-32=-3
k text not they=-9=-1
k text not |=-86=-5
k text nothing |=-42=-16
k text now i=25=0
k text now |=56=-6
k text number more=27=0
k text number |=55=-1
k text out |=25=-7
k text please call=27=-2
k text please cease=9=0
k text please cease |=6=0
k text please you=97=-4
k text please you i=3=0
k text please you |=93=-4
k text please |=42=-28
k text remove me=46=0
k text remove me |=42=0
k text remove they=4=-10
k text remove |=35=0
k text report |=-19=-5
k text swear |=-14=-8
k text tale |=10=-8
k text terms can=-2=-4
k text terms can terms=-1=-3
k text terms terms=-3=-9
k text terms terms can=-3=-9
k text text done=-31=-1
k text text done |=-31=-1
k text text i=23=0
k text text me=50=0
k text text now=10=0
k text text now |=10=0
k text text please=-23=-5
k text text please |=-23=-5
k text text these=-33=0
k text text these number=4=0
k text text these |=-38=0
k text text |=39=-7
k text these number=22=20
k text these number done=-30=-2
k text these number i=5=0
k text these number me=-8=-9
k text these number more=25=-1
k text these number not=55=-6
k text these number number=4=-8
k text these number |=-34=9
k text these time=-43=-15
k text these |=-5=-25
k text they more=-72=0
k text they more |=-65=0
k text they not=-6=-2
k text they not want=-6=-2
k text they please=19=-2
k text they please |=19=-2
k text they they=-17=-2
k text they time=-9=-32
k text they time |=-5=-20
k text they you=60=-4
k text they you please=60=-4
k text they |=-62=-46
k text time ask=-3=-1
k text time auto=-9=8
k text time deal=0=-18
k text time fine=-37=-22
k text time i=-8=0
k text time please=-28=-1
k text time please |=-28=-1
k text time these=-14=-8
k text time these |=-14=-8
k text time time=-40=-29
k text time time please=-33=-7
k text time time |=-11=-22
k text time you=-32=-3
k text time |=3=-83
k text toText cease=-17=1
k text toText cease |=-17=1
k text unsubscribe me=23=-1
k text unsubscribe me |=21=0
k text unsubscribe |=32=-1
k text want |=24=-1
k text you done=-38=-2
k text you |=36=-44
k text | |=36=-85
k these already not=16=-1
k these already not me=16=0
k these already text=29=-3
k these already text i=6=-1
k these already |=57=35
k these ask i=-27=-3
k these ask not=82=-17
k these ask these=-19=-13
k these auto said=-12=-22
k these auto text=-10=-11
k these auto |=4=-38
k these away me=24=-1
k these away me |=21=-1
k these away these=54=-2
k these away these |=53=-2
k these away |=42=-1
k these bit cease=-40=-12
k these bit cease |=-40=-12
k these can you=4=-1
k these cease cease=-16=-4
k these cease done=5=-10
k these cease me=44=0
k these cease tale=-35=-7
k these cease text=64=-1
k these cease text |=35=0
k these cease these=46=-3
k these cease time=5=-13
k these cease time |=5=-13
k these cease toText=66=0
k these cease toText me=51=0
k these cease |=41=-59
k these deal time=-1=58
k these deal |=-33=-62
k these done done=21=-16
k these done done time=21=-16
k these done fine=-33=-1
k these done house=-2=52
k these done i=3=-1
k these done you=-2=6
k these done |=31=-42
k these email switchOff=55=-9
k these fine |=-25=-43
k these gone |=-1=-37
k these gotOff |=18=-7
k these greet |=33=-5
k these house |=-52=5
k these i auto=-19=-37
k these i auto |=-19=-37
k these i can=-15=37
k these i done=40=0
k these i gone=5=28
k these i me=4=-33
k these i miss=-52=1
k these i miss these=-53=-6
k these i not=5=-18
k these i not want=-27=-17
k these i time=36=-4
k these i want=2=27
k these i you=25=-2
k these i |=-44=-25
k these if i=-26=-42
k these keep i=-7=-2
k these laugh |=-18=-1
k these lead |=-87=-9
k these list done=4=-6
k these list done |=4=-6
k these list greet=3=-1
k these list greet |=3=-1
k these list please=71=-11
k these list please |=48=-5
k these list |=77=-7
k these me already=23=-2
k these me already want=15=-1
k these me kin=-21=2
k these me kin these=-23=-33
k these me kin |=-35=14
k these me number=-42=-10
k these me number |=-53=-9
k these me they=-3=-22
k these me unsubscribe=78=-2
k these me unsubscribe |=76=-2
k these me |=-32=-33
k these meet they=0=20
k these meet they time=0=19
k these meet |=-17=37
k these money me=34=-1
k these more time=-40=-8
k these more time i=12=-2
k these more time remove=-7=-7
k these more time they=-9=-1
k these more time |=-44=-2
k these more |=65=11
k these not cease=42=24
k these not cease not=33=-2
k these not greet=40=-8
k these not greet |=40=-8
k these not me=12=-1
k these not me toText=12=-1
k these not meet=101=-21
k these not meet |=96=-21
k these not text=1=-11
k these not text me=41=0
k these not text please=4=0
k these not they=-20=-23
k these not toText=0=-8
k these not want=40=0
k these not |=-40=-71
k these now |=4=-3
k these number already=14=0
k these number already |=3=0
k these number ask=-36=-28
k these number away=23=-2
k these number away these=7=-2
k these number can=44=-5
k these number cease=22=-9
k these number done=24=-2
k these number done |=14=-1
k these number fine=5=-2
k these number fine |=5=-2
k these number greet=0=36
k these number i=11=-20
k these number i not=13=-3
k these number i time=-12=-14
k these number i you=23=-5
k these number if=10=-3
k these number lead=14=0
k these number list=12=0
k these number me=-5=-20
k these number more=54=-2
k these number more more=31=-1
k these number more |=17=-1
k these number not=-39=-18
k these number not receive=-33=-2
k these number not text=-34=-3
k these number not trade=73=-4
k these number now=16=-11
k these number now |=16=-11
k these number number=64=-10
k these number number more=5=-9
k these number number |=12=-1
k these number out=45=-5
k these number please=12=-6
k these number please cease=-16=0
k these number please you=40=-5
k these number please |=-8=-1
k these number remove=29=-7
k these number remove these=17=-6
k these number remove |=18=-1
k these number tale=65=-4
k these number text=11=-1
k these number these=-26=-14
k these number want=11=21
k these number want you=-2=22
k these number you=52=-15
k these number you list=3=-1
k these number you text=9=-6
k these number |=49=-27
k these out |=-23=-25
k these please away=6=-2
k these please away me=6=-2
k these please cease=16=-1
k these please cease toText=19=-2
k these please cease |=3=-1
k these please these=20=-1
k these please you=13=-33
k these please you |=13=-33
k these please |=34=-27
k these remove me=35=-1
k these remove me |=12=0
k these remove |=44=-1
k these said me=-12=0
k these said said=-25=-17
k these said said cease=-24=0
k these still |=39=-21
k these tale |=11=47
k these text already=17=0
k these text already |=17=0
k these text cease=95=-2
k these text cease |=85=-2
k these text done=5=-6
k these text done report=62=-2
k these text done |=15=-1
k these text fine=23=0
k these text fine |=23=0
k these text greet=46=-1
k these text greet |=20=0
k these text i=44=-5
k these text i receive=41=-2
k these text i |=9=-4
k these text me=6=0
k these text meet=-55=-6
k these text now=19=-1
k these text now |=19=-1
k these text please=5=-2
k these text please cease=17=0
k these text please you=35=-1
k these text please |=-6=-1
k these text remove=4=0
k these text text=-9=-1
k these text text please=7=0
k these text these=40=0
k these text they=28=-6
k these text they you=47=-6
k these text |=88=-30
k these these already=11=1
k these these already |=11=1
k these these cease=75=-14
k these these done=22=0
k these these me=34=-2
k these these me number=34=-2
k these these meet=-6=-26
k these these meet |=-6=-26
k these these not=-12=9
k these these not cease=-32=26
k these these number=65=-7
k these these number not=-6=-1
k these these number |=7=0
k these these please=97=-9
k these these please you=13=-3
k these these please |=70=-5
k these these these=39=-4
k these these these number=39=-4
k these these they=-11=-39
k these these they not=-11=-39
k these these |=10=-35
k these they house=-7=2
k these they more=-11=26
k these they not=-17=-31
k these they not want=-11=-5
k these they said=-11=-2
k these they tale=-4=-25
k these they tale |=-4=-24
k these they time=0=51
k these they |=-77=-31
k these time i=-23=45
k these time meet=-5=47
k these time meet |=-5=33
k these time |=24=-6
k these toText cease=18=0
k these toText cease |=18=0
k these toText me=-24=-3
k these toText me fine=-36=-2
k these toText |=34=0
k these unsubscribe |=64=0
k these want cease=-19=-4
k these wrong |=-23=-5
k these you cease=16=-23
k these you cease toText=4=-2
k these you done=10=-1
k these you list=15=-2
k these you list greet=3=-1
k these you list now=6=0
k these you list |=9=0
k these you text=-2=-26
k these you |=0=46
k these | |=-43=-35
k they already |=-4=11
k they ask cease=7=-16
k they ask cease call=-6=-4
k they ask cease |=9=-12
k they ask not=23=-3
k they auto tale=24=-3
k they auto tale i=36=25
k they auto tale |=-12=-19
k they away me=-31=-2
k they bit deal=-1=-21
k they bit deal |=-1=-16
k they call me=27=-6
k they call me cease=20=0
k they call me i=-16=-2
k they call me |=11=-9
k they call |=-3=-5
k they can bit=-7=7
k they can remove=-1=7
k they can remove deal=0=-14
k they can these=-12=34
k they can these |=-5=47
k they cease call=-15=-25
k they cease call |=-5=-1
k they cease deal=-1=-33
k they cease deal |=0=-30
k they cease i=-38=-8
k they cease i |=-38=-8
k they cease text=-29=-1
k they cease they=-4=-1
k they cease toText=-33=-7
k they cease |=13=-29
k they deal time=-3=-7
k they deal time |=-3=-7
k they deal |=-19=-61
k they done gone=24=-5
k they done |=48=44
k they email |=-14=-16
k they fine |=85=17
k they gone out=-18=-22
k they gone time=-1=-11
k they gone trade=-5=-5
k they gone trade |=-5=-5
k they gone |=39=-41
k they gotOff |=-76=-48
k they house i=-4=-17
k they house they=0=9
k they house they they=0=9
k they house time=-10=53
k they house time |=-2=46
k they house |=-35=-6
k they i deal=-5=-19
k they i tale=-3=-1
k they i |=-41=-48
k they keep |=-34=-18
k they lead |=40=-1
k they list please=69=-1
k they list |=-15=0
k they me number=36=0
k they me number |=48=0
k they me said=10=-4
k they me |=-109=-59
k they meet house=0=32
k they meet house time=0=32
k they more |=-40=-8
k they not cease=-1=-10
k they not cease toText=-8=0
k they not i=14=-7
k they not i time=9=-7
k they not meet=-4=-6
k they not meet |=-17=-5
k they not more=-49=-9
k they not more |=-11=-26
k they not not=-6=-16
k they not not |=-18=-16
k they not want=-74=-74
k they not want more=-56=-20
k they not want text=-60=0
k they not want these=12=-18
k they not want toText=-42=-2
k they not want |=-10=-42
k they not you=5=-18
k they not |=32=-11
k they now |=33=-5
k they number |=23=-23
k they out |=6=-23
k they please |=26=-20
k they receive |=-50=-21
k they remove they=64=-9
k they remove |=3=-25
k they said ask=72=-13
k they said ask me=49=-10
k they said ask not=5=-3
k they said away=-7=-3
k they said away they=-7=-3
k they said cease=-37=-10
k they said cease |=-11=-1
k they said me=-9=-27
k they said me cease=-8=-1
k they said not=5=-3
k they said remove=-42=25
k they said tale=-17=-1
k they said they=0=-30
k they still |=-42=-3
k they tale cease=-18=-3
k they tale deal=-8=-21
k they tale deal |=-7=-17
k they tale i=-24=9
k they tale me=-6=-20
k they tale not=-18=-5
k they tale please=19=-14
k they tale please cease=26=-1
k they tale these=-3=-11
k they tale toText=-38=-7
k they tale |=3=-23
k they terms |=-2=-34
k they text fine=-66=-1
k they text fine |=-19=-1
k they text i=-24=-8
k they text lead=21=-2
k they text lead please=-12=0
k they text now=18=0
k they text now |=18=0
k they text please=27=0
k they text please |=27=0
k they text text=-24=-2
k they text text |=-24=-2
k they text they=-16=-1
k they text time=-41=-1
k they text |=28=-34
k they these number=73=-4
k they these number not=42=-4
k they these number remove=5=0
k they these |=28=35
k they they call=-10=-35
k they they not=-10=-29
k they they not want=-9=-11
k they they said=-17=0
k they they said cease=-17=0
k they they tale=-4=-29
k they they tale |=-1=-4
k they they they=0=47
k they they they |=0=47
k they they time time=0=-4
k they they want=-6=-2
k they they want ask=-6=-2
k they they you=-29=11
k they they you deal=0=4
k they they you please=-26=0
k they they you |=-7=24
k they they |=-30=28
k they time cease=-17=47
k they time deal=0=-35
k they time deal |=0=-13
k they time i=-19=-1
k they time i report=-15=0
k they time i said=-4=0
k they time please=-36=-1
k they time please |=-36=-1
k they time time=-4=-36
k they time time i=-30=6
k they time time please=26=-7
k they time time |=-19=-26
k they time |=-59=14
k they toText me=-54=-26
k they toText they=-28=-20
k they toText you=-12=5
k they toText |=64=-36
k they trade |=-36=13
k they unsubscribe |=5=-7
k they want ask=-11=-7
k they want cease=17=-5
k they want deal=-1=-9
k they want out=-20=-14
k they want remove=0=-17
k they want remove deal=0=-14
k they want time=-2=-4
k they want |=-20=-59
k they you deal=0=7
k they you deal |=0=7
k they you please=20=-21
k they you please |=18=-22
k they you trade=-28=25
k they you trade |=-15=-24
k they you |=-7=24
k they | |=-102=-8
k time already receive=69=0
k time already |=-80=-4
k time ask cease=-13=-22
k time ask i=10=-2
k time ask these=-3=-6
k time ask time=2=-34
k time ask time i=2=-34
k time auto can=-1=-27
k time auto can call=-1=-27
k time auto cease=32=-1
k time auto i=4=-4
k time auto not=-52=-13
k time auto not text=-30=-1
k time away me=20=-1
k time away me |=29=0
k time call me=-1=-7
k time call me |=-1=-7
k time can i=-31=12
k time can you=-17=-30
k time cease meet=-35=-27
k time cease time=11=-3
k time cease toText=-6=-4
k time cease toText email=14=-3
k time cease |=44=-13
k time deal they=-1=3
k time deal they can=-1=3
k time deal |=-7=-72
k time done i=52=-9
k time done you=-1=16
k time done |=-78=-53
k time fedUp these=-4=12
k time fedUp these |=-14=17
k time fine |=-40=-82
k time house |=-5=63
k time i already=31=-4
k time i already i=-11=-1
k time i already receive=72=-2
k time i auto=-4=0
k time i can=2=-6
k time i cease=19=-1
k time i deal=-5=2
k time i done=30=37
k time i gone=-7=-50
k time i gone these=-2=-23
k time i i=0=33
k time i keep=-23=-80
k time i miss=-2=-22
k time i miss these=-2=-20
k time i more=-31=-1
k time i not=-20=-11
k time i not more=4=-7
k time i not want=44=-5
k time i receive=3=-4
k time i receive these=30=-3
k time i report=-17=-1
k time i report they=-16=-1
k time i said=-46=-28
k time i said |=-16=-1
k time i these=-17=-1
k time i they=-11=-2
k time i time=-22=-51
k time i time |=-48=-43
k time i want=16=-2
k time i you=2=24
k time i you house=-2=28
k time i |=-54=-79
k time if i=-10=-6
k time me kin=-10=12
k time me |=49=8
k time meet these=-2=19
k time meet these |=-2=19
k time meet |=-11=66
k time more |=19=-1
k time not already=-16=0
k time not already toText=-16=0
k time not house=18=5
k time not lead=47=0
k time not me=-20=0
k time not meet=-21=-40
k time not more=35=0
k time not remove=-9=-6
k time not remove me=-9=-6
k time not text=-47=-6
k time not text |=-53=-2
k time not toText=-42=0
k time not trade=74=-10
k time not trade more=17=0
k time not trade |=75=0
k time not want=9=0
k time not want receive=15=0
k time not |=-37=-12
k time now |=-123=-3
k time out |=44=-10
k time please cease=43=-25
k time please cease toText=32=0
k time please cease |=33=-3
k time please you=-23=-1
k time please you |=-23=-1
k time please |=-11=-60
k time remove me=22=-2
k time remove me number=18=-1
k time remove |=-40=-16
k time report you=6=-6
k time report |=22=0
k time tale i=-10=-25
k time text time=-17=-22
k time text |=14=0
k time these text=-13=-1
k time these |=43=13
k time they time=-23=-37
k time they time |=-1=-36
k time time cease=12=-2
k time time deal=-1=6
k time time deal |=-1=4
k time time fine=-7=-40
k time time fine |=-7=-40
k time time i=19=20
k time time if=-16=11
k time time meet=-4=74
k time time meet |=-4=58
k time time more=-22=-4
k time time not=-5=-3
k time time now=-39=-1
k time time now |=-39=-1
k time time please=-15=-17
k time time please |=-52=-11
k time time |=-55=-103
k time toText me=-3=-10
k time unsubscribe |=13=-4
k time visit deal=-1=-21
k time visit deal |=-1=-21
k time visit |=-2=19
k time want you=13=-12
k time you done=-9=-12
k time you done done=-17=-1
k time you |=-47=-10
k time | |=-55=-22
k toText already |=25=-3
k toText cease already=55=0
k toText cease cease=-6=-2
k toText cease cease |=-4=-2
k toText cease me=-10=-1
k toText cease |=-39=-32
k toText deal |=-1=-52
k toText done |=20=-3
k toText email fine text=-50=0
k toText email me=29=-11
k toText email me fine=29=-11
k toText email |=-51=-8
k toText lead |=78=-5
k toText list |=41=-5
k toText me already=-40=-3
k toText me already |=-10=-1
k toText me call=-17=-31
k toText me call |=-17=-31
k toText me cease=-25=-1
k toText me cease done=16=0
k toText me cease please=29=0
k toText me cease |=-56=-1
k toText me deal=-3=-27
k toText me done=49=-19
k toText me done |=49=-19
k toText me fine=-71=-15
k toText me fine lead=-48=-2
k toText me fine they=-21=-2
k toText me fine |=-15=-11
k toText me greet=16=-34
k toText me greet |=16=-34
k toText me house=4=16
k toText me house |=4=16
k toText me i=-3=-10
k toText me i auto=-33=-8
k toText me kin=42=-16
k toText me kin they=12=0
k toText me kin |=173=-6
k toText me lead me=-41=-1
k toText me lead |=33=0
k toText me more=55=-20
k toText me more lead=-8=0
k toText me more more=80=-1
k toText me more text=89=0
k toText me more |=-27=-20
k toText me number=86=-14
k toText me number already=-23=0
k toText me number more=59=-2
k toText me number please=3=-2
k toText me number |=91=-8
k toText me please=-12=-5
k toText me please you=8=-2
k toText me please |=-16=-1
k toText me remove=14=0
k toText me text=52=-2
k toText me text |=106=0
k toText me these=74=-3
k toText me these |=81=-3
k toText me they=38=-3
k toText me time=-22=-19
k toText me time i=-53=-5
k toText me time time=-67=-1
k toText me time |=-5=-2
k toText me you=-17=15
k toText me you |=-6=22
k toText me |=-45=-22
k toText more more=-35=-4
k toText more please=10=0
k toText more please |=10=0
k toText more text=-51=-13
k toText more |=26=-26
k toText not please=7=0
k toText not please |=7=0
k toText not they=-27=-2
k toText not time=-52=-3
k toText not time |=-24=-2
k toText not |=73=-6
k toText now |=-6=-8
k toText number number=18=-1
k toText number |=21=-2
k toText please you=23=-3
k toText please you |=23=-3
k toText please |=-48=-5
k toText remove me=25=-1
k toText remove me |=25=-1
k toText text fine=71=-2
k toText text i=-40=-9
k toText text now=3=0
k toText text now |=3=0
k toText text please=-25=-6
k toText text please you=15=0
k toText text please |=-29=-6
k toText text text=-44=-6
k toText text text |=-38=-4
k toText text they=-7=-6
k toText text they time=-6=0
k toText text time=12=-2
k toText text time |=31=-1
k toText text |=81=-21
k toText these done |=5=0
k toText these fine=23=-2
k toText these fine |=23=-2
k toText these number=83=-27
k toText these number number=19=-3
k toText these number please=3=0
k toText these number |=47=-25
k toText these please=4=-1
k toText these text=13=-1
k toText these text |=13=-2
k toText these these=32=-2
k toText these these |=21=0
k toText these time=-18=-40
k toText these |=82=-16
k toText they already=7=0
k toText they already |=7=0
k toText they me=-81=-13
k toText they me |=-80=-13
k toText they they=-18=-4
k toText they |=22=-37
k toText time deal=-2=-7
k toText time deal |=-2=-7
k toText time now=-68=-1
k toText time now |=-68=-1
k toText time please=-72=-1
k toText time please |=-72=-1
k toText time time=-51=-45
k toText time time |=-22=-46
k toText time |=-66=-7
k toText unsubscribe cease=-17=0
k toText unsubscribe |=39=-1
k toText you ask=-11=-1
k toText you ask these=-9=-21
k toText you email=-6=5
k toText you i=8=-27
k toText you please=8=-4
k toText you switchOff=-20=-5
k toText you text=46=-1
k toText you |=-31=4
k toText | |=16=-42
k trade already time=1=-16
k trade cease me=-42=-6
k trade cease text=16=-1
k trade cease toText=23=-3
k trade cease toText me=23=-3
k trade cease |=83=-13
k trade help |=-8=31
k trade house |=-1=33
k trade i gone=-3=-44
k trade i not=31=-10
k trade i not text=17=-13
k trade more cease=6=0
k trade more cease toText=6=0
k trade more please=3=0
k trade more |=5=0
k trade not cease=-53=-6
k trade not cease not=-53=-6
k trade not lead=46=0
k trade not me=-24=-7
k trade not me toText=52=-6
k trade not me |=-53=-1
k trade not these=15=-1
k trade not toText=-12=-1
k trade not want=-38=-3
k trade please away=24=0
k trade please away me=24=0
k trade please remove=46=-2
k trade please unsubscribe=19=0
k trade remove me=81=-2
k trade remove me now=16=0
k trade remove me number=4=0
k trade remove me |=50=-1
k trade remove |=91=-25
k trade tale i=25=-2
k trade tale tale=49=-2
k trade tale time=-5=-15
k trade tale |=-25=-27
k trade trade |=1=43
k trade | |=-67=-6
k unsubscribe done |=64=-1
k unsubscribe email |=-11=-1
k unsubscribe greet |=30=0
k unsubscribe help help=-31=-21
k unsubscribe help help |=-31=-21
k unsubscribe lead text=11=0
k unsubscribe me email=-53=-6
k unsubscribe me email fine=-26=-6
k unsubscribe me email please=-20=0
k unsubscribe me greet=6=0
k unsubscribe me greet |=6=0
k unsubscribe me now=6=0
k unsubscribe me now |=6=0
k unsubscribe me number=47=-2
k unsubscribe me number now=3=0
k unsubscribe me number |=80=-1
k unsubscribe me out=-57=0
k unsubscribe me please=42=-1
k unsubscribe me please you=3=0
k unsubscribe me please |=39=-1
k unsubscribe me these=11=0
k unsubscribe me these text=9=0
k unsubscribe me |=65=-3
k unsubscribe now |=-23=-1
k unsubscribe please |=81=-1
k unsubscribe said cease=-7=-1
k unsubscribe said cease |=-7=-1
k unsubscribe text please=16=-1
k unsubscribe text text=39=-1
k unsubscribe text text |=13=-1
k unsubscribe text |=88=-2
k unsubscribe these number=48=-5
k unsubscribe these number |=42=-5
k unsubscribe these |=1=-3
k unsubscribe | |=-18=-54
k use me number=58=-1
k use more |=23=-3
k use number |=-2=-5
k use text |=-37=-1
k use these more=27=-11
k use these number=-20=-3
k use these number |=-25=-3
k use these |=3=-15
k use | |=-81=-16
k visit deal |=-2=-72
k visit these |=-10=-59
k visit | |=-89=13
k want already receive=-18=-5
k want already receive they=29=0
k want already receive |=17=-3
k want ask me=50=-2
k want ask me toText=34=0
k want ask not=42=-4
k want ask these=36=-1
k want ask these cease=36=-1
k want away list=6=0
k want away list |=6=0
k want away me=16=-1
k want away text=37=0
k want away text |=37=0
k want away these=40=-1
k want away these list=11=0
k want away these text=3=0
k want away these |=27=-1
k want away |=12=-4
k want call |=-12=-2
k want cease greet=50=-2
k want cease greet |=50=-2
k want cease lead=46=0
k want cease now=33=0
k want cease now |=33=0
k want cease please=16=-1
k want cease please |=16=-1
k want cease receive=58=-1
k want cease receive text=14=-1
k want cease receive these=28=0
k want cease text=27=-3
k want cease text text=6=0
k want cease text |=44=0
k want cease these=43=-1
k want cease these text=19=0
k want cease they=11=-3
k want cease they text=14=0
k want cease toText=67=-11
k want cease toText me=27=-7
k want cease |=-54=-19
k want deal deal=0=-22
k want deal deal |=0=-22
k want deal |=-7=6
k want email |=37=-5
k want gotOff |=10=-1
k want house |=-17=6
k want i cease=10=-1
k want i cease these=-17=-1
k want i |=-26=-14
k want keep |=-7=-29
k want lead remove=4=0
k want lead remove me=4=0
k want lead |=-11=0
k want list |=-13=-21
k want me text=-34=-1
k want me unsubscribe=28=-2
k want me unsubscribe |=26=-2
k want me you=-17=14
k want me you |=-17=14
k want me |=3=-3
k want meet these=-29=52
k want meet these time=0=14
k want meet these |=-28=46
k want meet |=-10=43
k want miss cease=7=-1
k want more deal=-29=1
k want more deal |=-29=1
k want more house=-14=-64
k want more house |=-14=-64
k want more lead=-28=-5
k want more lead |=-28=-5
k want more meet=-46=-15
k want more meet |=-46=-15
k want more more=18=-8
k want more more meet=-1=-8
k want more more |=-20=0
k want more not=6=0
k want more receive=15=0
k want more receive text=18=0
k want more receive you=23=0
k want more text=35=-2
k want more text you=21=-1
k want more text |=15=-1
k want more these=63=6
k want more these text=12=0
k want more toText=30=-1
k want more toText |=31=0
k want more you=36=0
k want more you text=36=0
k want more |=-43=-27
k want not cease=-21=0
k want not cease |=6=0
k want not i=62=-15
k want not i list=33=0
k want not more=-33=0
k want not receive=48=-2
k want not receive text=19=0
k want not receive these=4=-1
k want not text=44=-4
k want not text |=31=-3
k want not toText=6=-1
k want not toText |=6=-1
k want not you=63=-7
k want not you |=30=-3
k want not |=-18=-6
k want nothing more=33=-20
k want nothing more you=1=-14
k want nothing you=4=-6
k want out list=48=-5
k want out list |=45=-1
k want out these=45=-4
k want out these |=44=-5
k want out |=-11=-2
k want please cease=6=-1
k want please me=-4=0
k want please |=74=-17
k want receive me=-37=-1
k want receive me text=-4=0
k want receive more=87=-4
k want receive more more=53=0
k want receive more |=38=-1
k want receive text=-5=-2
k want receive text |=64=-1
k want receive these=73=-1
k want receive these number=15=-1
k want receive these text=64=0
k want receive they=21=-20
k want receive you=50=-30
k want receive you more=25=-16
k want receive you text=46=-3
k want remove deal=0=-14
k want remove deal |=0=-14
k want remove list=57=-3
k want remove list |=38=-2
k want remove me=68=-1
k want remove me |=62=0
k want remove |=-46=-3
k want report remove=2=-13
k want text cease=8=0
k want text me=4=0
k want text me |=4=0
k want text please=53=0
k want text please |=53=0
k want text remove=22=0
k want text text=77=0
k want text |=36=-46
k want these cease=75=0
k want these cease |=75=-2
k want these house=0=12
k want these house |=0=12
k want these i=67=22
k want these lead=-26=0
k want these lead |=-24=0
k want these more=6=0
k want these text cease=6=0
k want these text |=-47=-2
k want these you=17=-23
k want these you cease=16=-23
k want these |=-70=18
k want they cease=56=-2
k want they house=-7=-3
k want they house i=-4=-17
k want they house |=-4=12
k want they |=-56=21
k want time |=-6=-30
k want toText |=-32=-2
k want unsubscribe |=83=-7
k want want away=48=-13
k want want away these=3=0
k want want out=56=-5
k want want out these=11=0
k want want these=-49=-1
k want want these text=-49=-1
k want you cease=44=-21
k want you cease toText=4=-1
k want you lead=51=-2
k want you lead |=51=-2
k want you list=23=-3
k want you list |=24=-3
k want you not=-23=22
k want you remove=5=-10
k want you text=83=-1
k want you text me=38=-1
k want you text |=47=0
k want you time=-4=12
k want you toText=10=-15
k want you want=-19=65
k want you |=29=6
k want | |=-11=-19
k wrong away me=38=0
k wrong away me |=24=0
k wrong cease |=-20=-1
k wrong i already=-32=0
k wrong me kin=-8=-13
k wrong me kin |=-8=-13
k wrong me out=13=0
k wrong number please=79=-1
k wrong number please cease=6=0
k wrong number please not=16=0
k wrong number |=13=-4
k wrong remove me=3=0
k wrong you |=74=-10
k wrong | |=-96=-42
k yes ask these=-8=-2
k yes ask these cease=20=0
k yes ask these i=-18=-1
k yes ask these not=-1=-7
k yes ask these please=9=-28
k yes ask these you=-23=-2
k yes ask these |=-4=-12
k yes done |=62=-17
k yes house |=-4=65
k yes i want=-2=-33
k yes i want they=-8=-8
k yes time |=-6=-37
k yes | |=-22=-97
k you already help=-5=16
k you already help |=-5=16
k you already house=-1=37
k you already toText=71=-3
k you already toText me=37=-1
k you already toText |=41=-3
k you already |=1=-76
k you ask these=1=-19
k you ask you=-8=24
k you auto |=-35=18
k you away me=87=-15
k you away me done=2=-3
k you away me |=62=-15
k you call me=-25=32
k you can cease=48=-12
k you can cease done=4=-6
k you can not=-39=-8
k you can not receive=-39=-8
k you can report=24=-9
k you can |=35=-9
k you cease me=19=-2
k you cease me toText=11=-1
k you cease please=22=-15
k you cease please |=22=-15
k you cease swear=-42=-22
k you cease they=31=-12
k you cease they text=45=-6
k you cease toText=27=-44
k you cease toText me=76=-36
k you cease toText text=-46=-6
k you cease toText these=5=0
k you cease toText |=7=-3
k you cease you=-8=17
k you cease |=37=44
k you deal ask=-2=26
k you deal time=-1=50
k you deal |=-11=73
k you done cease=35=-14
k you done cease toText=35=-14
k you done done=-61=-29
k you done done gotOff=-30=-1
k you done done tale=-29=-15
k you done gotOff=-50=-2
k you done greet=20=2
k you done i=2=24
k you done i gone=41=0
k you done i not=17=0
k you done me=-15=-27
k you done me |=-26=-28
k you done not=83=-33
k you done not text=82=-34
k you done please=-34=4
k you done tale=-34=-22
k you done tale |=-22=-23
k you done text=-27=-4
k you done text |=-27=-4
k you done toText=5=-25
k you done toText me=9=0
k you done trade=-5=60
k you done trade |=-5=60
k you done wrong=23=-39
k you done wrong ask=-22=-32
k you done wrong i=-18=-1
k you done wrong number=4=0
k you done wrong remove=35=-2
k you done wrong |=-32=-6
k you done |=-36=30
k you email i=-25=18
k you email |=-38=65
k you greet |=9=-2
k you help house=-1=27
k you help house |=-1=24
k you help |=-21=22
k you house help=-2=31
k you house help |=-2=31
k you house i=-2=24
k you house they=0=14
k you house time=-1=-19
k you house time time=0=14
k you house |=-38=106
k you i auto=-4=-1
k you i house=0=20
k you i not=19=0
k you i not want=18=0
k you i receive=-21=-17
k you i said=62=-21
k you i tale=23=-5
k you i want=9=-4
k you i |=-9=-35
k you if i=-19=24
k you if i receive=-19=24
k you if these=5=-5
k you kin cease=-42=-19
k you kin |=-43=-22
k you laugh me=-21=-30
k you laugh me cease=24=0
k you laugh me they=3=-3
k you laugh me you=5=0
k you laugh me |=-20=-3
k you lead |=28=-19
k you list done=17=-15
k you list done |=17=-15
k you list greet=23=-4
k you list greet |=21=-3
k you list now=14=-5
k you list now |=14=-6
k you list please=23=-9
k you list please |=13=-9
k you list they=18=-4
k you list |=94=-64
k you me gone=4=-1
k you me gone not=4=-1
k you me number=-65=-33
k you me number |=-69=-32
k you me out=61=-10
k you me out done=3=-2
k you me out |=26=-9
k you me remove=45=-20
k you me remove you=33=-16
k you me toText=30=-1
k you me |=-4=-38
k you meet house=-3=20
k you meet house |=0=14
k you meet i=-8=61
k you meet time=-22=29
k you meet time meet=-1=29
k you meet time time=-12=15
k you meet time |=-8=15
k you meet |=-14=56
k you more please=24=-1
k you more these=-58=37
k you more |=62=-1
k you not already=-25=27
k you not done=52=-2
k you not done me=27=0
k you not me=51=-2
k you not more=-30=-4
k you not receive=-4=-19
k you not sayStop=80=-45
k you not sayStop cease=6=-4
k you not text=-7=-14
k you not text me=-13=-2
k you not toText=50=-23
k you not want=-10=18
k you not want receive=-22=-1
k you now |=-18=-42
k you number done=-49=-19
k you number done done=-51=-4
k you number done |=4=-18
k you number |=89=17
k you out |=-53=7
k you please away=4=0
k you please cease=3=0
k you please not text=8=-1
k you please remove=39=-1
k you please you=24=-11
k you please you |=24=-11
k you please |=49=0
k you receive me=10=-19
k you receive me number=19=-9
k you receive these=26=35
k you receive wrong=55=-3
k you receive wrong number=44=-2
k you receive |=25=14
k you remove me=12=-24
k you remove me |=13=-19
k you remove these=8=-17
k you remove these number=8=-17
k you report these=27=-17
k you report |=-6=-1
k you said cease=30=-10
k you said cease |=18=-7
k you said me=2=18
k you said they=-6=8
k you said they house=-6=8
k you sayStop cease=53=-8
k you sayStop cease |=36=-4
k you sayStop deal=-4=-42
k you sayStop please=9=-1
k you sayStop text=-22=-38
k you sayStop |=-44=-6
k you swear |=67=-15
k you tale cease=3=0
k you tale i=5=1
k you tale i done=15=0
k you tale me=5=-1
k you tale please=11=0
k you tale |=-28=-41
k you text ask=22=0
k you text away=-9=0
k you text can=-9=-48
k you text done=45=-16
k you text done |=31=-15
k you text i=4=-3
k you text if=-40=21
k you text lead=3=0
k you text list=24=-1
k you text list |=24=-1
k you text me=23=-25
k you text me more=5=-1
k you text me |=1=-6
k you text meet=-33=-80
k you text not=-43=-2
k you text not cease=-32=-3
k you text now=52=-1
k you text now |=52=-1
k you text please=23=-4
k you text please cease=-25=0
k you text please |=24=-2
k you text remove=38=-16
k you text remove me=46=0
k you text text=-8=-1
k you text text |=-10=-1
k you text these=43=-13
k you text they=9=-39
k you text time=9=-31
k you text time |=0=-17
k you text toText=27=-3
k you text you=-4=-4
k you text |=-29=-8
k you these deal=-1=58
k you these time=-7=45
k you these time meet=-1=11
k you these |=-14=-38
k you they ask=57=-16
k you they ask cease=19=-14
k you they cease=7=-27
k you they said=31=-2
k you they said ask=16=-1
k you they |=-12=88
k you time not=-13=-3
k you time these=-2=4
k you time time=0=28
k you time |=-41=-54
k you toText me=-13=0
k you toText me cease=14=-1
k you toText me you=-29=33
k you toText me |=-44=14
k you toText these=6=-55
k you toText these number=22=-21
k you toText time=-7=10
k you toText |=65=31
k you trade |=-25=-43
k you unsubscribe |=-55=-13
k you visit auto=-4=-5
k you want cease=0=-16
k you want cease toText=26=-7
k you want deal=0=69
k you want deal |=0=68
k you want house=-10=24
k you want house |=-10=24
k you want me=-45=57
k you want me you=-17=14
k you want meet=-8=73
k you want meet these=-2=21
k you want meet |=-5=43
k you want more=-2=18
k you want these=-38=44
k you want these |=-37=69
k you want they=-3=20
k you want they house=-1=19
k you want |=-28=86
k you wrong |=-7=-5
k you you text=-33=-16
k you you text |=-33=-16
k you you |=7=10
k you | |=18=1
k | already cease=71=-12
k | already cease toText=10=-8
k | already cease |=19=-6
k | already i=-50=-15
k | already i said=-18=-1
k | already me=52=-1
k | already not=-11=-55
k | already not me=9=0
k | already not |=-14=-54
k | already remove=7=-3
k | already tale=4=-10
k | already tale kin=1=-10
k | already text=-104=-6
k | already text please=-34=0
k | already text |=-102=-6
k | already these=-12=-9
k | already they=0=-26
k | already toText=-57=-10
k | already toText me=-46=-10
k | already want=-24=11
k | already want cease=29=-2
k | already want |=-3=7
k | already |=79=-17
k | annoyance cease=30=-2
k | annoyance cease |=30=-2
k | annoyance text=20=0
k | annoyance text cease=7=0
k | annoyance |=11=-13
k | answer cease=-48=-2
k | answer cease cease=-28=0
k | ask can=29=28
k | ask can i=14=-6
k | ask cease=37=-61
k | ask cease not=29=-3
k | ask cease text=16=0
k | ask cease these=36=0
k | ask cease |=-16=-40
k | ask done=-41=-26
k | ask done me=-40=-4
k | ask done you=-28=-32
k | ask greet=-6=13
k | ask house=-20=106
k | ask house done=-1=6
k | ask i=37=-19
k | ask i away=-40=-1
k | ask i cease=1=-10
k | ask i me=42=-25
k | ask i receive=78=-21
k | ask i remove=-39=-9
k | ask i said=18=0
k | ask i these=-5=-24
k | ask i toText=-40=-24
k | ask i unsubscribe=-18=0
k | ask if=-30=-1
k | ask if i=-30=-1
k | ask lead=16=0
k | ask me=53=-54
k | ask me already=24=-8
k | ask me number=83=-6
k | ask me remove=8=-2
k | ask me toText=-28=-2
k | ask me |=40=-31
k | ask meet=7=2
k | ask meet you=-14=21
k | ask not=21=-30
k | ask not cease=-20=-5
k | ask not me=-75=0
k | ask not more=4=0
k | ask not receive=27=-7
k | ask not you=65=-7
k | ask out=-50=-15
k | ask remove=-42=6
k | ask said=-8=-30
k | ask said |=-11=-24
k | ask swear=6=-23
k | ask swear not=-33=-2
k | ask swear |=29=-93
k | ask tale=-11=-10
k | ask tale i=64=-43
k | ask tale text=-17=-4
k | ask tale you=-47=-1
k | ask text=16=-12
k | ask these=-50=-113
k | ask these ask=-36=-2
k | ask these bit=-40=-12
k | ask these |=-28=-80
k | ask they=55=61
k | ask they me=15=-24
k | ask they |=-4=57
k | ask time=8=-62
k | ask time i=8=-62
k | ask unsubscribe=11=0
k | ask want=-29=-34
k | ask want i=-4=-3
k | ask you=-61=62
k | ask you email=-2=25
k | ask you lead=-13=-21
k | ask you me=-62=-23
k | ask you |=-26=83
k | ask |=-29=61
k | auto auto=-15=-13
k | auto i=8=-11
k | auto me=19=-3
k | auto not=-19=-1
k | auto said=-30=-32
k | auto said i=-7=-28
k | auto switchOff=12=-2
k | auto text=-41=-1
k | auto they=-3=-32
k | auto time=-8=-22
k | auto |=-10=-25
k | away deal=-11=-36
k | away deal |=-4=-14
k | away list=62=0
k | away list |=62=0
k | away me=27=-20
k | away me done=4=0
k | away me greet=8=0
k | away me i=50=0
k | away me kin=45=-1
k | away me laugh=31=0
k | away me list=6=0
k | away me now=4=0
k | away me number=17=0
k | away me please=125=-1
k | away me swear=80=-2
k | away me text=63=0
k | away me these=47=0
k | away me time=-17=0
k | away me you=62=-1
k | away me |=-14=-2
k | away not=-38=-1
k | away not |=-59=0
k | away number=-9=0
k | away please=36=-1
k | away please |=36=-1
k | away text=47=0
k | away text |=23=0
k | away these=-39=-8
k | away these number=73=-1
k | away these please=-32=0
k | away these text=27=0
k | away these |=-42=-5
k | away they=-50=-12
k | away they gone=-57=-1
k | away they |=3=-10
k | away time=-30=-18
k | away time they=-17=-6
k | away |=58=-4
k | back cease=-92=-4
k | back cease please=-34=0
k | back me=-78=-1
k | back me already=-28=0
k | back number=40=-1
k | back number not=40=-1
k | back these=-17=-22
k | bit deal=-14=-15
k | bit house=-5=-30
k | bit me=-3=-88
k | bit me list=32=0
k | bit me text=19=-1
k | bit me |=73=-5
k | bit out=-37=-39
k | bit out |=-79=-11
k | bit these=112=-38
k | bit these |=81=-33
k | bit |=8=-24
k | call auto=10=-13
k | call auto tale=10=-13
k | call me=-8=-22
k | call me i=17=0
k | call me if=57=-29
k | call me remove=-11=0
k | call me they=0=-14
k | call me |=-20=-12
k | call |=-42=-41
k | can call=-10=-29
k | can cease=-23=-20
k | can cease these=-17=-2
k | can i=5=-80
k | can i cease=-42=-27
k | can i house=0=-68
k | can i receive=-31=-20
k | can please=18=0
k | can you=-43=-14
k | can you auto=-1=-21
k | can you cease=-36=-31
k | can you help=0=-95
k | can you house=-1=-30
k | can you kin=-44=-9
k | can you me=-31=-5
k | can you meet=-3=30
k | can you please=-28=48
k | can you remove=-21=-35
k | can you toText=-24=38
k | can you visit=-8=-54
k | can you |=-12=-29
k | cease already=7=-4
k | cease already |=25=-1
k | cease ask=-72=-14
k | cease auto=65=-28
k | cease auto |=23=-34
k | cease away=4=0
k | cease back=-20=-14
k | cease back |=-20=-14
k | cease call=-91=-5
k | cease call me=-26=-2
k | cease can=2=-67
k | cease cease=-114=-36
k | cease cease cease=35=-25
k | cease cease me=-49=-3
k | cease cease toText=30=0
k | cease cease |=-119=-1
k | cease deal=-96=-73
k | cease deal please=-54=-5
k | cease deal |=-7=-24
k | cease done=-8=-6
k | cease done |=21=-5
k | cease email=-100=-13
k | cease email fine=-7=0
k | cease email text=-18=0
k | cease email |=-69=-12
k | cease greet=18=-8
k | cease greet |=18=-8
k | cease house=23=-33
k | cease house |=32=-29
k | cease i=-38=-65
k | cease i not=35=-1
k | cease i |=-16=-47
k | cease if=62=-11
k | cease if i=43=-8
k | cease laugh=-63=-4
k | cease laugh |=-49=-4
k | cease lead=57=0
k | cease lead text=58=0
k | cease lead these=35=0
k | cease lead |=35=0
k | cease list=-14=0
k | cease list |=-43=0
k | cease me=-12=-7
k | cease me lead=40=0
k | cease me list=93=0
k | cease me number=-31=0
k | cease me please=11=0
k | cease me text=157=0
k | cease me toText=69=-3
k | cease meet=-29=-48
k | cease meet house=-4=-32
k | cease more=-7=-2
k | cease not=-15=-1
k | cease not meet=59=0
k | cease now=69=-9
k | cease now please=3=0
k | cease now |=28=-8
k | cease out=-22=-10
k | cease out |=6=-9
k | cease please=-12=10
k | cease please please=79=-3
k | cease please you=-13=12
k | cease please |=5=-2
k | cease receive=-89=-1
k | cease swear=20=-1
k | cease tale=-90=-23
k | cease tale more=-50=0
k | cease text=50=-12
k | cease text please=41=0
k | cease text time=-52=-6
k | cease text |=156=-1
k | cease these=5=-15
k | cease these already=6=0
k | cease these done=27=-1
k | cease these laugh=-18=-1
k | cease these now=6=0
k | cease these please=77=-5
k | cease these text=86=-1
k | cease these these=4=0
k | cease these |=-61=-1
k | cease they=-55=-42
k | cease they email=-13=-1
k | cease they text=-15=0
k | cease they time=-44=-28
k | cease they |=-71=-1
k | cease time=-24=-38
k | cease time |=-11=-23
k | cease toText=24=-32
k | cease toText already=-38=0
k | cease toText lead=-6=0
k | cease toText me=9=-13
k | cease toText please=31=-3
k | cease toText text=124=-2
k | cease toText these=63=-3
k | cease toText they=-4=0
k | cease toText |=54=-4
k | cease unsubscribe=-52=-3
k | cease unsubscribe me=53=0
k | cease unsubscribe |=-64=-3
k | cease you=-45=7
k | cease you email=-43=-3
k | cease you |=-6=-2
k | cease |=-11=-96
k | deal deal=-3=-15
k | deal gone=-5=-17
k | deal remove=9=-11
k | deal tale=-9=26
k | deal time=-9=-48
k | deal time |=-9=-48
k | deal |=-25=-38
k | done can=12=-3
k | done can you=12=-3
k | done cease=27=-2
k | done cease |=39=0
k | done fine=-5=14
k | done fine i=5=0
k | done fine not=-8=-34
k | done fine remove=38=0
k | done fine these=-14=-27
k | done fine you=-14=54
k | done fine |=-9=0
k | done i=74=-3
k | done me=-55=-11
k | done not=29=-2
k | done they=-2=55
k | done you=-45=30
k | done you already=-8=-41
k | done you cease=-20=16
k | done you house=-3=50
k | done you laugh=-14=-28
k | done you meet=-1=55
k | done you they=-2=27
k | done you time=-16=-75
k | done you want=0=53
k | done you |=-24=-69
k | done |=-6=43
k | email |=-32=-70
k | fedUp not=24=-1
k | fedUp not |=25=-1
k | fedUp text=26=-1
k | fedUp text |=14=-1
k | fedUp these=17=-7
k | fedUp they=43=-6
k | fedUp |=-79=-10
k | fine ask=-20=0
k | fine away=34=-4
k | fine away me=26=-2
k | fine cease=53=-10
k | fine cease these=-24=0
k | fine cease |=71=-11
k | fine done=-19=35
k | fine done you=-19=35
k | fine email=38=0
k | fine i=28=-16
k | fine lead=-25=-16
k | fine list=91=-5
k | fine me=46=-6
k | fine please=-20=-3
k | fine |=-49=9
k | gone more=63=0
k | gone not=36=-1
k | gone out=23=-3
k | gone remove=29=0
k | gone |=-42=-73
k | gotOff |=-53=1
k | greet already=-36=21
k | greet ask=-4=21
k | greet ask can=-1=5
k | greet away=75=-29
k | greet away me=54=-9
k | greet can=-7=-21
k | greet can i=-15=-6
k | greet cease=40=-62
k | greet cease me=22=0
k | greet cease text=17=-1
k | greet cease these=9=0
k | greet cease toText=47=-3
k | greet cease |=16=-39
k | greet done=-5=20
k | greet done you=-5=20
k | greet fedUp=24=-38
k | greet fine=60=-13
k | greet fine cease=60=-13
k | greet greet=2=-5
k | greet house=-6=22
k | greet house already=-2=51
k | greet house time=0=7
k | greet i=0=27
k | greet i done=6=-29
k | greet i not=-16=-19
k | greet i receive=20=0
k | greet i time=-25=-8
k | greet i want=25=-3
k | greet if=-13=34
k | greet if want=0=26
k | greet if you=-1=6
k | greet kin=-6=35
k | greet kin please=-1=29
k | greet kin they=-3=27
k | greet me=-8=-27
k | greet not=125=-11
k | greet not me=20=-2
k | greet not text=23=0
k | greet not want=49=-6
k | greet please=-27=-46
k | greet please cease=21=-8
k | greet please not=14=10
k | greet please remove=7=1
k | greet please unsubscribe=28=-1
k | greet please you=-7=23
k | greet please |=-37=-35
k | greet receive=11=-44
k | greet remove=90=-31
k | greet remove me=12=-2
k | greet remove these=10=-9
k | greet remove |=33=-19
k | greet report=-15=21
k | greet said=9=-13
k | greet said they=-2=-9
k | greet text=81=-15
k | greet text |=53=-15
k | greet these=-22=54
k | greet these ask=-1=65
k | greet these cease=-8=-2
k | greet these i=15=18
k | greet these me=-20=33
k | greet these not=-10=-27
k | greet these these=-1=-3
k | greet these you=39=-25
k | greet these |=-18=7
k | greet they=-46=54
k | greet they not=-10=-1
k | greet they they=-5=-22
k | greet they trade=-1=24
k | greet time=-21=-17
k | greet time i=-22=5
k | greet time please=11=0
k | greet time you=12=-15
k | greet time |=-40=-13
k | greet unsubscribe=29=-3
k | greet unsubscribe me=8=0
k | greet want=85=-4
k | greet yes=-4=24
k | greet you=-41=-12
k | greet you done=1=-5
k | greet |=-99=-4
k | house back=-15=28
k | house deal=-1=59
k | house deal |=-1=73
k | house done=-10=76
k | house done you=-6=13
k | house done |=-3=39
k | house gone=0=12
k | house house=-5=73
k | house house they=-1=55
k | house house |=-4=31
k | house i=34=-9
k | house i time=45=-5
k | house not=16=-25
k | house these=-1=-55
k | house they=-5=40
k | house they they=-3=37
k | house they |=-4=7
k | house time=0=-17
k | house want=-1=6
k | house you=-20=46
k | house |=-18=-69
k | i already=-51=-6
k | i already not=-17=-5
k | i already please=5=0
k | i already receive=-42=-3
k | i already said=41=-7
k | i already time=13=12
k | i already want=-39=-1
k | i already |=-15=-21
k | i annoyance=40=-4
k | i answer=-11=-13
k | i answer if=-8=-7
k | i ask=37=-4
k | i auto=-38=-98
k | i auto away=0=-6
k | i auto can=-13=-5
k | i auto cease=30=-28
k | i auto greet=18=0
k | i auto i=-16=-11
k | i auto me=-13=-2
k | i auto not=-9=-3
k | i auto please=-35=-1
k | i auto they=-9=-29
k | i auto time=-13=-42
k | i auto |=-24=-38
k | i away=11=-6
k | i away me=10=0
k | i away these=17=-3
k | i away they=26=-2
k | i away |=-7=-3
k | i bit=53=-82
k | i bit keep=55=-3
k | i bit me=46=-9
k | i bit these=-41=-7
k | i call=-4=15
k | i call they=11=-1
k | i call time=-3=-11
k | i call |=15=-5
k | i can=16=33
k | i can email=-49=95
k | i can meet=40=-77
k | i can report=38=-28
k | i can you=-14=15
k | i can |=-11=-1
k | i cease=67=0
k | i cease already=29=-13
k | i cease cease=20=-1
k | i cease i=34=-15
k | i cease me=43=30
k | i cease please=35=-2
k | i cease receive=12=0
k | i cease these=25=-5
k | i cease they=-66=-18
k | i cease toText=41=-2
k | i cease you=2=4
k | i cease |=-26=-6
k | i deal=40=2
k | i deal i=32=-25
k | i done=-37=-53
k | i done away=-34=-4
k | i done cease=25=-5
k | i done deal=30=7
k | i done i=-2=-6
k | i done me=-43=-4
k | i done money=-1=-33
k | i done not=23=-4
k | i done out=-9=-14
k | i done please=5=0
k | i done these=15=-34
k | i done trade=-6=-29
k | i done visit=-1=-56
k | i done |=-62=1
k | i email=-1=31
k | i fedUp=-2=-13
k | i fedUp these=18=0
k | i fine=-8=-23
k | i fine receive=13=-1
k | i fine these=-43=-56
k | i fine |=0=-27
k | i gone=28=-17
k | i gone already=-20=16
k | i gone me=60=-4
k | i gone not=27=-1
k | i gone please=13=-1
k | i gone these=-29=-8
k | i gone trade=28=-2
k | i gone |=36=0
k | i gotOff=55=-11
k | i gotOff these=-7=-7
k | i greet=18=-6
k | i greet please=3=-3
k | i house=0=19
k | i house |=3=-20
k | i i=-1=20
k | i i auto=8=8
k | i i cease=39=-5
k | i i fedUp=11=0
k | i i i=26=-2
k | i i me=-21=44
k | i i not=-3=-3
k | i i time=9=-27
k | i i |=0=-15
k | i if=-18=-11
k | i if i=-10=-7
k | i lead=-48=-25
k | i lead text=44=0
k | i list=-14=-1
k | i me=41=-53
k | i me ask=-14=33
k | i me auto=31=0
k | i me call=-30=-41
k | i me cease=49=-2
k | i me i=-28=-29
k | i me kin=12=17
k | i me list=-52=-9
k | i me me=36=-14
k | i me not=32=23
k | i me please=-3=12
k | i me report=27=-4
k | i me text=17=-7
k | i me these=11=0
k | i me they=17=-8
k | i me trade=62=-18
k | i me |=-23=15
k | i meet=-3=-89
k | i meet cease=9=-16
k | i meet greet=-5=3
k | i meet i=10=-10
k | i meet time=-6=0
k | i meet you=-5=-36
k | i meet |=-39=-49
k | i miss=-35=19
k | i miss miss=-54=-1
k | i miss receive=52=30
k | i miss text=-14=0
k | i miss these=62=-16
k | i miss you=26=43
k | i money=-8=0
k | i more=-45=-16
k | i more text=-62=-2
k | i more trade=-14=-6
k | i more |=4=-5
k | i not=-42=17
k | i not ask=35=-18
k | i not cease=-26=33
k | i not done=36=-21
k | i not fine=-25=-5
k | i not gone=-4=-5
k | i not greet=-15=-19
k | i not i=-47=-38
k | i not me=-12=-3
k | i not meet=22=-25
k | i not more=21=-48
k | i not not=-12=-17
k | i not please=24=-6
k | i not receive=-27=-17
k | i not remove=44=-2
k | i not said=-76=-46
k | i not text=-49=35
k | i not these=6=2
k | i not time=0=24
k | i not toText=23=-9
k | i not trade=61=-2
k | i not unsubscribe=-28=-6
k | i not use=58=-11
k | i not want=-18=-67
k | i not yes=-18=0
k | i not you=45=-49
k | i not |=15=-20
k | i now=34=-6
k | i number=-23=-37
k | i number |=-17=10
k | i out=51=-71
k | i out time=-16=-5
k | i out trade=4=0
k | i out |=16=-7
k | i please=-11=-12
k | i please not=-20=-1
k | i please remove=9=-12
k | i receive=-25=7
k | i receive away=15=-3
k | i receive cease=1=-14
k | i receive lead=-48=-5
k | i receive more=16=0
k | i receive number=-16=17
k | i receive out=-34=-12
k | i receive text=55=-3
k | i receive these=-10=-52
k | i receive you=5=31
k | i remove=47=-51
k | i remove deal=-4=-14
k | i remove me=60=-1
k | i report=-52=-12
k | i said=38=-92
k | i said away=10=0
k | i said cease=43=-33
k | i said me=-21=-2
k | i said not=45=-4
k | i said they=-44=-16
k | i said yes=23=-4
k | i said you=19=-36
k | i tale=-12=-60
k | i tale already=0=-6
k | i tale away=34=-3
k | i tale cease=34=-6
k | i tale greet=21=0
k | i tale i=-1=-24
k | i tale me=-3=-26
k | i tale not=-15=-8
k | i tale please=-20=0
k | i tale receive=-13=-1
k | i tale said=-30=9
k | i tale tale=15=-2
k | i tale these=17=-14
k | i tale they=-17=-1
k | i tale time=35=-6
k | i tale you=-24=8
k | i tale |=-21=-44
k | i text=16=-68
k | i text |=15=-5
k | i these=-19=-53
k | i these already=-8=-4
k | i these away=14=0
k | i these cease=46=-13
k | i these done=3=-1
k | i these house=-9=15
k | i these lead=-32=-4
k | i these me=-5=-23
k | i these not=14=0
k | i these out=39=-25
k | i these text=54=0
k | i these these=8=0
k | i these they=-5=-2
k | i these time=-54=26
k | i these toText=-34=-3
k | i these you=34=-8
k | i these |=-68=-63
k | i they=91=-96
k | i they said=35=0
k | i they |=3=-70
k | i time=37=-22
k | i time auto=-15=-40
k | i time can=-2=-15
k | i time done=-65=-23
k | i time fedUp=14=-4
k | i time gone=24=0
k | i time i=34=3
k | i time not=4=-17
k | i time out=48=-10
k | i time please=24=-1
k | i time remove=-35=0
k | i time report=7=-5
k | i time these=-13=-17
k | i time want=37=-12
k | i time you=11=-1
k | i time |=48=-37
k | i toText=-4=-12
k | i toText |=2=38
k | i trade=-49=-10
k | i trade ask=-11=14
k | i trade i=12=-11
k | i trade not=-83=-5
k | i trade remove=81=-23
k | i trade these=-25=-22
k | i trade want=4=1
k | i trade |=-35=-11
k | i unsubscribe=-15=-4
k | i unsubscribe |=-34=-2
k | i use=-12=-19
k | i use done=-12=-19
k | i visit=-5=-58
k | i want=13=-126
k | i want already=-73=0
k | i want ask=38=-18
k | i want away=59=-2
k | i want cease=51=-10
k | i want email=30=-4
k | i want gotOff=37=0
k | i want keep=-65=-5
k | i want me=20=-5
k | i want more=17=-67
k | i want not=86=-7
k | i want nothing=26=-10
k | i want out=84=-4
k | i want receive=-67=-27
k | i want remove=8=-1
k | i want tale=22=-4
k | i want text=7=-7
k | i want these=-57=-24
k | i want they=31=-27
k | i want unsubscribe=75=-4
k | i want want=-43=-43
k | i want you=-12=39
k | i want |=-49=-54
k | i wrong=101=-13
k | i yes=-19=-17
k | i yes accident=20=-16
k | i you=-20=-102
k | i you cease=53=-25
k | i you deal=-1=-9
k | i you done=-13=-29
k | i you i=-22=-49
k | i you more=-20=-12
k | i you said=26=-37
k | i you tale=-31=-25
k | i you toText=-6=-17
k | i you want=-5=16
k | i you |=-19=-42
k | i |=24=42
k | if can=23=36
k | if can i=3=18
k | if can you=22=29
k | if done=48=-63
k | if done you=56=-37
k | if i=-56=-68
k | if i cease=-22=-13
k | if i tale=7=-21
k | if i text=-10=-4
k | if meet=-4=13
k | if meet you=-4=13
k | if not=9=-25
k | if these=-13=-52
k | if want=-30=23
k | if want |=-17=29
k | if you=-34=42
k | if you cease=22=18
k | if you not=-22=18
k | if you text=21=-10
k | if you want=-34=-30
k | if |=-31=63
k | keep me=-143=-26
k | keep me list=-39=-5
k | keep me they=-4=-3
k | keep me |=-70=-12
k | keep please=33=-5
k | keep please |=-1=-5
k | keep text=-39=-2
k | keep text |=-39=-2
k | keep they=-32=-25
k | keep they text=-26=0
k | keep toText=-66=-19
k | keep toText |=-10=-15
k | keep |=-33=-44
k | kin cease=-5=-1
k | kin not=39=-1
k | kin time=2=-29
k | kin time i=-7=-8
k | kin time |=10=-14
k | last already=51=-7
k | last cease=35=-9
k | last cease |=35=-9
k | last remove=22=-2
k | laugh away=-31=0
k | laugh away me=-31=0
k | laugh cease=13=-3
k | laugh i=30=-2
k | laugh not=70=-3
k | laugh |=-14=16
k | lead done=-15=-5
k | lead done not=-22=-5
k | lead gone=-14=-4
k | lead i=48=-15
k | lead me=45=0
k | lead not=-19=-1
k | lead not |=-19=-1
k | lead text=-14=0
k | lead these=-24=-25
k | lead these time=-1=-20
k | lead |=39=-9
k | list |=1=-13
k | me already=-41=-14
k | me already not=-12=-5
k | me already toText=-28=-1
k | me ask=82=-33
k | me ask cease=13=-1
k | me auto=-3=-9
k | me auto deal=-1=-10
k | me auto not=41=0
k | me away=10=0
k | me away me=5=0
k | me call=-7=11
k | me call i=0=-6
k | me call not=5=0
k | me call |=-27=17
k | me can=32=-35
k | me cease=27=-61
k | me cease me=22=0
k | me cease toText=21=-1
k | me cease |=74=-53
k | me deal=-1=-63
k | me deal tale=8=-10
k | me deal |=-1=-36
k | me email=-24=-17
k | me email ask=0=22
k | me email cease=10=-8
k | me email i=19=-39
k | me email not=-21=-35
k | me email please=-41=24
k | me email these=-16=-15
k | me email |=-32=-58
k | me fine=3=-1
k | me gone=11=-1
k | me gotOff=15=-14
k | me greet=-10=21
k | me house=-4=-2
k | me i=-23=-29
k | me i list=-62=0
k | me i more=-51=-6
k | me i not=37=-17
k | me i want=13=-4
k | me if=-9=-6
k | me if fedUp=-4=-32
k | me if you=-28=32
k | me keep=-6=-2
k | me kin=-24=5
k | me kin already=2=-5
k | me kin cease=-5=-17
k | me kin done=0=-31
k | me kin fedUp=-24=3
k | me kin gone=32=-11
k | me kin i=5=0
k | me kin me=-18=-8
k | me kin not=-19=-7
k | me kin please=-13=0
k | me kin receive=32=-16
k | me kin these=-31=8
k | me kin they=-20=-5
k | me kin unsubscribe=27=-9
k | me kin you=10=-4
k | me kin |=-30=-23
k | me lead=-46=-2
k | me list=65=-10
k | me list now=39=-3
k | me money=8=0
k | me money text=8=0
k | me not=-25=-20
k | me not cease=-49=-5
k | me not toText=22=0
k | me not |=22=-16
k | me now=68=-7
k | me now |=68=-7
k | me number=50=-7
k | me number cease=-20=-8
k | me number done=26=-6
k | me number i=-45=-21
k | me number not=81=-3
k | me number out=11=-11
k | me number please=-4=-17
k | me number tale=-38=9
k | me number text=-10=-1
k | me number these=42=-5
k | me number they=-13=21
k | me number you=34=-3
k | me number |=62=-67
k | me out=53=-9
k | me out you=16=-6
k | me out |=47=-2
k | me please=0=-53
k | me please away=5=0
k | me please you=82=-43
k | me please |=-26=-26
k | me report=93=-43
k | me tale=54=-27
k | me tale toText=-18=-4
k | me text=-88=-30
k | me text |=-77=-17
k | me these=100=-4
k | me these text=33=-1
k | me they=-4=-9
k | me they cease=36=-5
k | me they gotOff=-4=-8
k | me they i=-21=-18
k | me they not=-2=-8
k | me they they=-6=-17
k | me they |=12=23
k | me time=-27=-67
k | me time |=-17=-48
k | me toText=38=-19
k | me trade=9=-3
k | me trade not=-24=-1
k | me trade tale=4=0
k | me unsubscribe=27=-1
k | me unsubscribe |=20=-1
k | me want=-17=-2
k | me you=47=-36
k | me |=104=-90
k | meet i=1=49
k | meet these=-11=49
k | meet they=0=15
k | meet they time=0=15
k | meet you=-44=48
k | meet you |=-43=42
k | meet |=-33=34
k | more already=36=-12
k | more already not=34=-13
k | more cease=80=-7
k | more cease these=74=-5
k | more email=-16=0
k | more house=-10=0
k | more not=74=-6
k | more not text=11=0
k | more not |=59=-5
k | more please=-47=-19
k | more please cease=27=-3
k | more please |=-37=-19
k | more remove=-61=-5
k | more text=66=-11
k | more text |=19=0
k | more they=-17=-21
k | more they |=-16=-4
k | more time=-26=55
k | more you=28=-3
k | more |=15=-50
k | not already=12=-11
k | not already me=85=0
k | not already toText=30=0
k | not already |=-49=-11
k | not ask=-10=-29
k | not ask cease=43=-18
k | not ask i=7=0
k | not ask me=11=-24
k | not ask not=-3=0
k | not ask these=-36=-13
k | not ask they=-7=-22
k | not ask you=-26=-56
k | not ask |=-20=-6
k | not away=-68=-1
k | not away me=-57=-1
k | not bit=-31=-25
k | not bit deal=-8=-3
k | not bit me=-3=-3
k | not call=-63=-22
k | not call fine=-4=0
k | not call me=-10=-1
k | not call not=-9=-4
k | not call text=-16=0
k | not call |=-2=-6
k | not cease=-119=-14
k | not cease cease=-43=0
k | not cease me=-44=0
k | not cease not=-54=-5
k | not cease please=-8=0
k | not cease text=-79=-6
k | not cease these=-74=-2
k | not cease toText=-68=-10
k | not cease |=4=-33
k | not deal=-58=-47
k | not deal they=-7=-24
k | not deal |=-8=-13
k | not done=-91=-4
k | not done |=-81=-2
k | not email=-65=-11
k | not email please=-15=-1
k | not email |=-24=-2
k | not gone=62=0
k | not house=-15=42
k | not house |=-6=-30
k | not i=-19=-18
k | not i not=30=-13
k | not i said=70=-2
k | not i these=-8=18
k | not i want=-59=0
k | not i you=25=-21
k | not if=-14=-1
k | not lead=-55=-4
k | not lead please=-28=-2
k | not lead text=43=0
k | not lead time=-18=-1
k | not lead |=-46=0
k | not me=-14=-23
k | not me fine=-43=-3
k | not me lead=-60=-1
k | not me me=-30=0
k | not me more=44=0
k | not me number=-6=0
k | not me please=86=0
k | not me remove=-97=-1
k | not me text=-72=0
k | not me toText=24=-4
k | not me want=60=0
k | not me |=-17=-9
k | not meet=-64=-18
k | not meet me=-38=1
k | not meet more=-22=38
k | not meet |=-58=-124
k | not more=27=-34
k | not more not=15=0
k | not more please=52=-2
k | not more text=87=0
k | not more |=39=-27
k | not not=100=22
k | not not already=19=-2
k | not not cease=-85=-17
k | not not keep=58=0
k | not not me=47=-6
k | not not text=39=-2
k | not not they=-17=-6
k | not not toText=55=0
k | not number=-27=-15
k | not number call=-13=0
k | not out=-51=-21
k | not please=-72=-10
k | not please cease=44=-1
k | not please fine=-23=-5
k | not please you=-46=0
k | not please |=-116=-5
k | not receive=-48=-3
k | not remove=-1=-9
k | not remove me=-83=0
k | not report=-51=-19
k | not said=9=-6
k | not sayStop=59=-1
k | not tale=-1=53
k | not text=53=-37
k | not text call=38=0
k | not text can=-53=-4
k | not text done=5=0
k | not text email=26=-5
k | not text fine=47=0
k | not text greet=35=-1
k | not text me=12=-6
k | not text more=62=-1
k | not text not=-8=-1
k | not text please=97=-1
k | not text text=11=0
k | not text they=-24=-1
k | not text time=-32=-7
k | not text |=-1=-6
k | not these=-59=-82
k | not these more=-11=-11
k | not these number=31=-1
k | not these text=36=0
k | not these |=-85=-67
k | not they=-25=-5
k | not they text=-12=-3
k | not they these=-2=36
k | not they toText=-19=-6
k | not they |=-20=-5
k | not time=-32=-43
k | not time please=-10=-2
k | not time time=-4=-5
k | not time |=-11=-37
k | not toText=-48=-36
k | not toText deal=-9=-11
k | not toText email=-9=-2
k | not toText lead=-53=0
k | not toText me=72=-1
k | not toText more=-80=0
k | not toText not=-3=-3
k | not toText please=94=-1
k | not toText text=-48=-2
k | not toText these=-13=-2
k | not toText they=-51=-3
k | not toText you=-51=-1
k | not toText |=-48=-3
k | not trade=100=-7
k | not trade more=9=0
k | not trade not=41=-6
k | not trade please=62=-1
k | not use=69=-3
k | not use more=3=0
k | not use number=10=-1
k | not use these=22=-2
k | not visit=-10=-35
k | not visit time=-6=-25
k | not want=13=-23
k | not want ask=47=0
k | not want cease=-66=0
k | not want house=-5=-41
k | not want lead=67=0
k | not want me=-36=0
k | not want miss=-27=-6
k | not want more=37=-14
k | not want not=14=-5
k | not want receive=51=-28
k | not want remove=-43=0
k | not want text=68=0
k | not want these=-2=-11
k | not want they=30=-32
k | not want toText=-22=-1
k | not want you=25=0
k | not want |=4=-37
k | not yes=-25=-5
k | not you=97=-58
k | not you more=9=-1
k | not you sayStop=26=-5
k | not |=-29=-132
k | nothing already=-48=-27
k | nothing away=14=-1
k | nothing greet=0=10
k | nothing me=-44=-1
k | nothing more=31=-28
k | nothing more you=56=-27
k | nothing not=-44=-1
k | nothing these=68=-18
k | nothing time=-26=-14
k | nothing |=-31=-3
k | now |=62=-1
k | number ask=-9=-3
k | number away=36=-8
k | number i=-15=-13
k | number me=-50=-18
k | number not=13=-9
k | number not receive=27=0
k | number not text=8=-5
k | number number=-36=-23
k | number tale=30=-1
k | number wrong=-13=-2
k | number wrong |=-16=-2
k | number you=-24=2
k | number you done=-21=-10
k | number |=-37=-21
k | out deal=-2=-33
k | out deal |=-2=-33
k | out me=53=-7
k | out please=60=-2
k | out please |=60=-2
k | out text=36=-6
k | out time=-29=-33
k | out |=68=-67
k | please already=12=-1
k | please ask=18=-7
k | please away=7=-44
k | please away me=-6=-7
k | please away they=-19=-5
k | please bit=-25=-7
k | please bit me=-24=-19
k | please call=-61=-16
k | please call me=-54=-8
k | please call |=-25=-7
k | please can=0=13
k | please can you=0=13
k | please cease=35=-39
k | please cease done=16=0
k | please cease email=-10=0
k | please cease i=47=-1
k | please cease me=-15=-1
k | please cease now=20=-1
k | please cease text=57=-2
k | please cease these=29=0
k | please cease they=21=0
k | please cease toText=-45=-12
k | please cease you=3=-1
k | please cease |=165=-17
k | please done=12=-8
k | please done |=81=-11
k | please email=-62=-7
k | please fine=44=-1
k | please fine cease=25=0
k | please i=26=-26
k | please i not=-2=-5
k | please i tale=-17=0
k | please i time=-7=-1
k | please i want=16=0
k | please me=3=-70
k | please me i=-1=-14
k | please me number=28=-20
k | please me remove=20=0
k | please me |=-44=-21
k | please more=4=0
k | please not=-40=-16
k | please not away=-52=-4
k | please not call=-6=-1
k | please not cease=-65=-1
k | please not me=-116=0
k | please not more=-3=-2
k | please not please=43=-1
k | please not remove=-25=0
k | please not text=-4=-2
k | please not toText=-45=-6
k | please out=-15=41
k | please out house=-1=-24
k | please please=-101=-18
k | please please cease=-16=-3
k | please receive=-25=-7
k | please receive me=-26=0
k | please remove=-2=-40
k | please remove deal=-1=-5
k | please remove me=-1=-6
k | please remove these=8=0
k | please remove they=-15=-9
k | please remove |=61=-2
k | please said=0=-41
k | please switchOff=-1=-3
k | please switchOff text=25=-3
k | please text=-53=-11
k | please these=77=-6
k | please these number=46=-1
k | please they=-41=-17
k | please toText=43=25
k | please toText me=-45=5
k | please toText these=-5=-2
k | please toText |=-7=-29
k | please trade=-48=-40
k | please unsubscribe=62=-2
k | please unsubscribe me=-11=-2
k | please unsubscribe these=14=0
k | please unsubscribe |=64=-1
k | please visit=6=-3
k | please want=-1=-23
k | please you=-35=-6
k | please you done=27=-1
k | please you i=27=-5
k | please you not=56=-9
k | please you remove=-20=-5
k | please you text=-33=-24
k | please you toText=-28=-52
k | please you want=13=13
k | please you you=-15=31
k | please you |=-48=-66
k | please |=-32=-38
k | receive me=-115=-28
k | receive number=-25=-55
k | receive number |=-24=-40
k | receive out=-41=-29
k | receive out |=-104=-20
k | receive these=10=-4
k | receive these number=80=-2
k | receive they=-28=-12
k | receive you=-30=61
k | receive you text=-12=-37
k | receive |=90=-18
k | remove cease=-15=-2
k | remove deal=-18=-62
k | remove deal time=-5=-6
k | remove deal |=-6=-18
k | remove house=-8=-5
k | remove house time=-8=-5
k | remove list=53=0
k | remove list please=7=0
k | remove list |=48=0
k | remove me=28=-15
k | remove me already=6=0
k | remove me done=10=0
k | remove me email=-50=-2
k | remove me greet=11=0
k | remove me list=57=0
k | remove me more=26=0
k | remove me now=45=0
k | remove me number=-13=-4
k | remove me please=94=0
k | remove me you=20=-2
k | remove me |=47=-5
k | remove number=-25=-3
k | remove number |=-25=-3
k | remove please=-27=-4
k | remove please |=-71=-4
k | remove these=-27=-9
k | remove these number=70=-4
k | remove these text=30=0
k | remove these |=74=-4
k | remove they=-105=-11
k | remove they deal=-4=-3
k | remove they |=-76=-3
k | remove time=-54=-15
k | remove time please=-40=0
k | remove time |=-15=-13
k | remove you=11=16
k | remove you list=4=0
k | remove you |=-1=-6
k | remove |=-17=-52
k | report cease=41=-1
k | report cease |=41=-1
k | report done=-13=-3
k | report if=56=-26
k | report report=27=-39
k | report said=-59=-4
k | report these=32=-7
k | report these number=104=-5
k | report you=87=-27
k | report |=-16=-59
k | said away=-41=-8
k | said away me=-41=-6
k | said cease=-53=-5
k | said cease already=42=-1
k | said cease cease=-6=0
k | said cease |=10=0
k | said deal=-6=-42
k | said i=-12=-57
k | said i |=-28=-51
k | said kin=-16=-1
k | said kin cease=-16=-1
k | said me=14=2
k | said me ask=2=44
k | said me not=-3=-2
k | said me number=-11=18
k | said me they=-6=-25
k | said me |=-12=-17
k | said not=-54=0
k | said not cease=-42=0
k | said remove=-23=29
k | said they=-20=-61
k | said they cease=-6=0
k | said they toText=-8=-4
k | said you=41=79
k | said |=-10=-28
k | spamUs |=58=-54
k | swear back=-23=-11
k | swear back they=-23=-11
k | swear cease=58=0
k | swear i=47=0
k | swear me=24=-2
k | swear not=-32=-23
k | swear not text=-21=0
k | swear please=-9=-25
k | swear these=-60=-6
k | swear you=51=-4
k | swear you text=51=-4
k | swear |=-16=7
k | switchOff done=-13=-1
k | switchOff lead=-5=-2
k | switchOff me=24=-1
k | switchOff me text=20=0
k | switchOff text=16=-2
k | switchOff text |=31=-2
k | switchOff these=26=-11
k | switchOff these text=16=-2
k | switchOff these |=19=-9
k | switchOff |=43=-3
k | tale cease=-32=-15
k | tale cease |=-26=-6
k | tale i=13=-68
k | tale i not=60=-3
k | tale i tale=-49=-1
k | tale i these=-10=-56
k | tale me=6=-10
k | tale tale=-4=-7
k | tale text=-19=-20
k | tale time=-12=-26
k | tale time |=-12=-26
k | tale you=-119=29
k | tale you cease=-76=37
k | tale you done=-1=57
k | tale you receive=0=9
k | tale you want=0=33
k | tale |=4=-95
k | terms done=13=-23
k | terms done |=-14=-10
k | terms |=-49=-11
k | text auto=-6=-3
k | text cease=-46=-8
k | text cease unsubscribe=-2=-7
k | text cease |=12=0
k | text done=-27=-23
k | text me=-31=-68
k | text me i=40=-30
k | text me if=-45=-41
k | text me more=48=0
k | text me |=-68=-9
k | text meet=-3=-14
k | text money=19=0
k | text more=68=-14
k | text number=3=-4
k | text please=89=-8
k | text please |=89=-8
k | text tale=-32=-16
k | text these=37=0
k | text time=-48=-11
k | text time please=-22=0
k | text unsubscribe=-2=-18
k | text |=-34=-46
k | these already=76=-30
k | these already text=28=-3
k | these annoyance=78=0
k | these ask=30=0
k | these auto=-1=-60
k | these auto text=-9=-11
k | these auto |=-19=-39
k | these away=-4=-2
k | these away me=6=0
k | these cease=26=-50
k | these cease |=-26=-1
k | these deal=-13=42
k | these deal |=-13=-22
k | these done=10=-26
k | these done done=21=-16
k | these fedUp=24=-6
k | these fine=36=19
k | these gone=-11=23
k | these greet=-1=6
k | these house=-4=27
k | these i=-98=-71
k | these i done=10=0
k | these i not=-1=-13
k | these kin=22=0
k | these lead=-81=-24
k | these me=-2=-57
k | these me already=23=-2
k | these me number=-47=-8
k | these me unsubscribe=66=-2
k | these meet=-3=13
k | these meet they=0=19
k | these money=-51=-38
k | these not=19=-71
k | these not me=32=0
k | these not text=-45=0
k | these not they=-15=-5
k | these not |=-46=-55
k | these number=31=-46
k | these number away=3=0
k | these number cease=24=-9
k | these number i=60=-7
k | these number me=-31=-9
k | these number not=-52=-4
k | these number remove=13=-6
k | these number |=104=-8
k | these remove=13=-2
k | these said=-14=-18
k | these said me=-7=0
k | these spamUs=-6=-35
k | these tale=-25=53
k | these tale |=-19=60
k | these text=18=-23
k | these text done=36=-3
k | these text i=10=-5
k | these text me=5=0
k | these text meet=-55=-6
k | these text |=53=-6
k | these these=3=-19
k | these these number=27=-1
k | these they=25=-8
k | these time=-21=-38
k | these toText=-3=-45
k | these toText cease=18=0
k | these trade=-2=-36
k | these want=-22=-4
k | these want cease=-22=-5
k | these |=19=0
k | they away=-5=-9
k | they bit=0=35
k | they call=6=-10
k | they call me=8=-6
k | they can=-10=-42
k | they can bit=-6=-23
k | they can remove=0=-3
k | they cease=-42=-60
k | they cease deal=-1=-33
k | they cease |=-18=-12
k | they deal=0=-22
k | they done=-57=-30
k | they gone=-73=-84
k | they gone out=-16=-22
k | they gone trade=-5=-5
k | they gone |=-40=-24
k | they gotOff=-61=-32
k | they gotOff |=-68=-24
k | they house=-16=-9
k | they house they=0=7
k | they house |=-1=-39
k | they kin=-42=-50
k | they me=-75=13
k | they me said=10=-4
k | they me |=-44=-26
k | they meet=-1=30
k | they meet house=0=32
k | they more=-14=33
k | they not=-60=-44
k | they not cease=-1=-10
k | they not i=14=-7
k | they not more=-30=7
k | they not not=-3=-13
k | they not want=-151=-59
k | they not you=-4=-18
k | they not |=32=-3
k | they number=20=-23
k | they out=-19=-40
k | they please=-23=-15
k | they remove=-45=-37
k | they remove |=-5=-14
k | they report=30=-56
k | they said=-18=-14
k | they said ask=65=-10
k | they said cease=-30=-9
k | they said me=-23=-27
k | they said remove=-41=17
k | they said tale=-13=-1
k | they said they=0=-22
k | they tale=-13=-60
k | they tale cease=-18=-3
k | they tale deal=-7=-14
k | they tale i=-24=9
k | they tale me=-6=-20
k | they tale not=-18=-5
k | they tale please=19=-14
k | they tale toText=-34=-6
k | they tale |=10=-9
k | they terms=-4=-41
k | they terms |=-2=-34
k | they text=49=-3
k | they text |=49=-3
k | they these=67=-20
k | they these number=68=-4
k | they they=-81=-13
k | they they not=-5=-25
k | they they tale=-3=-19
k | they they they=0=47
k | they they want=-6=-2
k | they they you=-6=11
k | they they |=-13=-6
k | they time=15=-29
k | they time time=18=-29
k | they time |=-28=-10
k | they toText=23=34
k | they toText me=-35=-2
k | they trade=-9=-35
k | they unsubscribe=15=-7
k | they unsubscribe |=16=-3
k | they want=-32=-68
k | they want ask=-2=-3
k | they want cease=-2=-4
k | they want deal=0=-3
k | they want out=-15=-6
k | they want remove=0=-16
k | they you=-6=22
k | they |=-53=-19
k | time cease=-39=-3
k | time fine=-57=-68
k | time fine |=-5=-41
k | time greet=52=-26
k | time i=-33=-3
k | time i gone=-5=-5
k | time i i=-4=18
k | time i not=19=-5
k | time i time=9=-34
k | time i want=-3=-1
k | time me=60=-38
k | time not=-24=-49
k | time not toText=-42=0
k | time please=63=-34
k | time please cease=17=-1
k | time please |=36=-29
k | time tale=-12=-25
k | time tale i=-12=-25
k | time these=21=-34
k | time they=-16=-22
k | time time=-20=-51
k | time time |=-8=-38
k | time toText=-36=0
k | time want=10=-7
k | time you=-9=-3
k | time |=-17=-60
k | toText cease=-49=-4
k | toText cease |=21=-1
k | toText email=36=-7
k | toText me=55=-22
k | toText me fine=-40=-2
k | toText me lead=35=0
k | toText me more=9=-2
k | toText me number=50=-4
k | toText me |=56=-8
k | toText more=65=-25
k | toText more |=65=-24
k | toText please=-49=-3
k | toText please |=-49=-3
k | toText text=40=-12
k | toText text |=50=-5
k | toText they=-18=-23
k | toText time=-2=-10
k | toText unsubscribe=-17=-1
k | toText unsubscribe cease=-17=-1
k | toText you=-33=-43
k | toText you ask=-11=-1
k | toText you i=8=-27
k | toText you switchOff=-20=-5
k | toText you |=-22=-44
k | toText |=-70=-57
k | trade ask=7=6
k | trade cease=15=-10
k | trade cease me=-30=-5
k | trade cease |=82=-5
k | trade gone=13=-25
k | trade greet=60=-24
k | trade i=-2=-44
k | trade i gone=-3=-44
k | trade not=-10=-10
k | trade not cease=-25=-5
k | trade not want=-44=-3
k | trade |=-44=-35
k | unsubscribe cease=3=-1
k | unsubscribe done=30=0
k | unsubscribe done |=30=0
k | unsubscribe email=-11=-1
k | unsubscribe email |=-11=-1
k | unsubscribe greet=30=0
k | unsubscribe greet |=30=0
k | unsubscribe house=-33=-20
k | unsubscribe lead=-9=-1
k | unsubscribe lead text=11=0
k | unsubscribe me=12=-2
k | unsubscribe me email=-33=-1
k | unsubscribe me number=20=0
k | unsubscribe me |=25=0
k | unsubscribe please=47=0
k | unsubscribe please |=14=0
k | unsubscribe text=7=-1
k | unsubscribe text please=12=-1
k | unsubscribe these=9=-1
k | unsubscribe they=-25=0
k | unsubscribe |=-16=-13
k | use email=35=-3
k | visit deal=-1=-42
k | visit deal |=-1=-11
k | visit i=-7=58
k | visit |=-71=-71
k | want cease=0=-12
k | want cease these=20=0
k | want deal=-33=-58
k | want email=62=-4
k | want i=-18=7
k | want meet=-9=-2
k | want more=-108=-12
k | want not=-15=-42
k | want nothing=24=-13
k | want please=42=-4
k | want remove=54=-11
k | want text=65=-3
k | want text |=53=-3
k | want these=26=0
k | want they=-29=21
k | want time=-10=26
k | want unsubscribe=100=-1
k | want unsubscribe |=62=-1
k | want you=-1=47
k | want you not=-18=-5
k | want you time=-4=12
k | want you want=-5=36
k | want |=1=-18
k | wrong me=-7=-19
k | wrong number=-44=-37
k | wrong number please=74=-1
k | wrong number |=62=0
k | yes cease=72=-4
k | yes house=-4=74
k | yes house |=-3=63
k | yes i=-4=-19
k | yes i want=5=-18
k | yes keep=-20=42
k | yes please=-1=-23
k | yes these=-41=41
k | yes time=-7=-85
k | yes time |=-6=-37
k | yes |=-76=-61
k | you already=-5=6
k | you away=5=-3
k | you can=1=-26
k | you can not=-38=-7
k | you can report=24=-8
k | you cease=-56=17
k | you cease swear=-36=-12
k | you cease toText=5=-2
k | you deal=-3=7
k | you deal |=-3=7
k | you done=-5=-101
k | you done done=-63=-22
k | you done gotOff=-34=-2
k | you done me=-26=-28
k | you done tale=-36=-8
k | you done toText=39=-6
k | you done trade=-4=19
k | you done wrong=58=0
k | you done |=4=-13
k | you house=-13=89
k | you house |=-13=89
k | you i=9=-75
k | you lead=-48=-10
k | you me=46=-29
k | you me gone=4=-1
k | you meet=-4=43
k | you meet |=-4=-1
k | you not=49=-36
k | you not done=27=0
k | you not me=51=-2
k | you not sayStop=46=-31
k | you not text=-26=0
k | you number=-4=-13
k | you number done=-50=-4
k | you out=-54=31
k | you receive=46=-4
k | you receive wrong=56=-3
k | you remove=-39=-13
k | you report=9=-24
k | you report |=6=-10
k | you said=3=21
k | you said cease=7=-3
k | you sayStop=-42=-27
k | you sayStop cease=5=0
k | you sayStop deal=-4=-42
k | you sayStop please=9=-1
k | you sayStop |=-44=-6
k | you swear=93=-25
k | you swear |=65=-16
k | you tale=-54=-44
k | you tale |=-22=-48
k | you text=-35=-34
k | you text done=38=-6
k | you text me=3=-6
k | you text meet=-22=-70
k | you text not=-40=0
k | you text |=-14=6
k | you these=28=-25
k | you they=50=58
k | you they ask=55=-15
k | you they cease=7=-27
k | you they said=18=-1
k | you time=-35=-21
k | you toText=0=-38
k | you toText me=-11=-30
k | you trade=-12=-36
k | you trade |=-12=-36
k | you want=-1=60
k | you want cease=26=-7
k | you want me=-26=22
k | you want meet=0=14
k | you want these=-36=58
k | you wrong=18=0
k | you |=91=19
k | | |=66=-55
r any: after no=129=-33
r any: answer=-80=-128
r any: asked how=137=-143
r any: asked why=-28=-53
r any: at a time=-41=-1
r any: at the beginning=104=-129
r any: at the end=56=-30
r any: by i=79=-19
r any: by they=30=-22
r any: by you=80=20
r any: if=-25=3
r any: kept=74=-25
r any: laughing=-33=-134
r any: negated=-186=-56
r any: of call=-78=-81
r any: of deal=-101=-17
r any: of email=-173=-168
r any: of house=-9=-93
r any: of kin=6=-64
r any: of lead=109=-62
r any: of list=70=-150
r any: of me=-35=-191
r any: of meet=19=-37
r any: of nothing known=-69=-57
r any: of number=-37=-162
r any: of text=94=-28
r any: of these=17=-28
r any: of they=5=-200
r any: of toText=12=-14
r any: please=124=-58
r any: said=-61=-51
r any: taken back=8=-3
r any: tale=57=-37
r any: told us=5=-48
r any: wanted=110=-55
r any: was done=2=-23
r any: with nothing but courtesy=141=-190
r away=2=-116
r away: after no=115=0
r away: after no, of me=115=0
r away: answer=53=-1
r away: asked how=41=-22
r away: asked how, of me=102=1
r away: asked how, of nothing known=-45=-21
r away: asked why=75=-23
r away: asked why, of me=76=-25
r away: at a time=-91=-51
r away: at a time, at the beginning=-64=-26
r away: at the beginning=25=-171
r away: at the beginning, laughing=6=-5
r away: at the beginning, with nothing but courtesy=32=-2
r away: at the end=91=-78
r away: at the end, at the beginning=244=-7
r away: by i=-63=-14
r away: by i, answer=53=-1
r away: by i, asked how=-22=-2
r away: by i, asked how, of me=79=0
r away: by i, at a time=-2=-11
r away: by i, at the end=-52=-55
r away: by i, of list=14=0
r away: by i, of me=90=-6
r away: by i, of nothing known=-46=-48
r away: by i, of nothing known, with nothing but courtesy=38=-2
r away: by i, of text=-75=56
r away: by i, of these=38=-4
r away: by i, of they=-52=-4
r away: by i, please=33=54
r away: by i, said=-16=-2
r away: by i, wanted=105=-19
r away: by i, wanted, of these=9=0
r away: by i, with nothing but courtesy=38=-2
r away: by they=46=-69
r away: by they, of me=-5=-12
r away: by they, of they=-40=-34
r away: by they, please=47=-4
r away: by they, said=-68=-11
r away: by they, said, of they=-4=-6
r away: by they, told us=-56=-4
r away: by you=63=-47
r away: by you, asked why=47=-25
r away: by you, if=46=-29
r away: by you, of me=56=-30
r away: by you, of these=4=-11
r away: by you, please=88=-21
r away: by you, said=20=-10
r away: by you, was done=-10=-7
r away: by you, was done, of me=-16=-1
r away: if=46=-25
r away: if, asked why=46=-25
r away: if, of me=46=-29
r away: laughing=-56=-19
r away: negated=-202=-14
r away: negated, answer=53=-1
r away: negated, by i=71=-2
r away: negated, of me=-181=-4
r away: negated, of nothing known=-73=-12
r away: negated, of they=-84=-1
r away: negated, please=-66=-9
r away: negated, please, of me=-26=-2
r away: of deal=-71=-7
r away: of deal, at the beginning=-23=-55
r away: of email=24=-3
r away: of email, at the beginning=82=-2
r away: of house=-31=-50
r away: of kin=28=-16
r away: of kin, at the beginning=86=-5
r away: of list=142=-4
r away: of list, at the beginning=120=-2
r away: of me=94=-133
r away: of me, at a time=-37=-5
r away: of me, at the beginning=173=-33
r away: of me, at the beginning, laughing=41=-2
r away: of me, laughing=-33=-6
r away: of me, of deal=-63=-6
r away: of me, of email=24=-3
r away: of me, of email, at the beginning=82=-2
r away: of me, of kin=28=-16
r away: of me, of kin, at the beginning=90=-1
r away: of me, of they=-25=-3
r away: of meet=2=-3
r away: of nothing known=-18=-98
r away: of nothing known, at a time=-9=-15
r away: of nothing known, at a time, at the beginning=-11=-5
r away: of nothing known, at the beginning=-66=-6
r away: of nothing known, at the beginning, with nothing but courtesy=83=-2
r away: of nothing known, with nothing but courtesy=69=-6
r away: of number=3=-3
r away: of number, at the beginning=-25=-3
r away: of text=-16=27
r away: of text, at the beginning=174=-1
r away: of these=2=-61
r away: of these, at the beginning=-30=-39
r away: of they=7=-110
r away: of they, at a time=-39=-15
r away: of they, at the beginning=92=-32
r away: of toText=99=-3
r away: please=82=-16
r away: please, of deal=-58=33
r away: please, of email=-51=0
r away: please, of kin=0=-12
r away: please, of me=37=-43
r away: please, of me, of kin=-9=-10
r away: please, of nothing known=66=-28
r away: please, of text=-154=56
r away: please, of these=145=-7
r away: please, of they=-99=-14
r away: said=-119=-29
r away: said, of me=-112=-9
r away: said, of they=-50=-16
r away: said, told us=-58=-5
r away: taken back=72=-6
r away: tale=106=-31
r away: told us=-58=-5
r away: told us, of me=-57=-4
r away: wanted=113=-23
r away: wanted, of these=25=-2
r away: was done=-10=-7
r away: was done, of me=-10=-7
r away: with nothing but courtesy=69=-6
r be off=110=-162
r be off: asked how=44=-7
r be off: asked how, at the end=44=-7
r be off: asked how, tale=44=-7
r be off: asked why=76=-3
r be off: at a time=29=-2
r be off: at the end=161=-65
r be off: by i=87=-63
r be off: by i, asked how=44=-7
r be off: by i, asked why=76=-3
r be off: by i, at the end=34=-35
r be off: by i, of me=125=0
r be off: by i, of nothing known=43=-14
r be off: by i, of text=70=-6
r be off: by i, of these=96=-2
r be off: by i, please=143=-23
r be off: by i, please, at the end=21=0
r be off: by i, please, tale, at the end=15=-6
r be off: by i, please, tale, of nothing known, with nothing but courtesy=2=-10
r be off: by i, said=37=-6
r be off: by i, tale=90=-39
r be off: by i, wanted=84=-33
r be off: by i, wanted, at the end=42=-16
r be off: by i, wanted, of nothing known=44=-3
r be off: by i, wanted, of text=70=-6
r be off: by i, wanted, of these=50=0
r be off: by i, wanted, please, of these=6=0
r be off: by i, wanted, tale, of nothing known, with nothing but courtesy=5=-7
r be off: by i, with nothing but courtesy=79=-14
r be off: by they=-34=-2
r be off: by they, said=-34=-2
r be off: by they, tale=-34=-2
r be off: by you=5=-8
r be off: if=0=-5
r be off: if, tale=0=-5
r be off: negated=-191=-2
r be off: negated, by i=-191=-2
r be off: negated, tale=-105=-2
r be off: of list=5=-2
r be off: of me=-3=-45
r be off: of nothing known=0=-24
r be off: of nothing known, with nothing but courtesy=118=-15
r be off: of text=62=-18
r be off: of these=45=-3
r be off: please=188=-50
r be off: please, at the end=205=-28
r be off: please, of nothing known=-16=-16
r be off: please, of these=35=-1
r be off: please, tale=194=-33
r be off: please, with nothing but courtesy=51=-10
r be off: said=-44=-35
r be off: said, at the end=-72=-7
r be off: said, of me=-45=-25
r be off: said, tale=-38=-12
r be off: taken back=-60=-1
r be off: tale=65=-72
r be off: tale, at a time=29=-2
r be off: tale, at the end=100=-39
r be off: tale, of list=-6=-2
r be off: tale, of me=-15=-3
r be off: tale, of nothing known=-16=-16
r be off: tale, of these=-13=-3
r be off: tale, taken back=-60=-1
r be off: tale, with nothing but courtesy=104=-15
r be off: wanted=38=-56
r be off: wanted, at the end=99=-34
r be off: wanted, of me=103=0
r be off: wanted, of nothing known=52=-6
r be off: wanted, of text=-2=-11
r be off: wanted, of these=82=-1
r be off: wanted, please=111=-23
r be off: wanted, tale=93=-26
r be off: wanted, with nothing but courtesy=15=-4
r be off: with nothing but courtesy=118=-15
r cease=11=24
r cease: after no=62=-22
r cease: after no, asked why=89=-20
r cease: after no, at a time=-48=-3
r cease: after no, at the end=65=-6
r cease: after no, of nothing known=33=-19
r cease: answer=-170=-68
r cease: answer, asked why=105=-4
r cease: answer, at the end=-196=-27
r cease: answer, of me=-41=-7
r cease: answer, of nothing known=-19=-35
r cease: answer, of text=48=-1
r cease: answer, of these=-142=-6
r cease: answer, of they=-33=-1
r cease: answer, of toText=-16=-1
r cease: answer, please=-27=-1
r cease: answer, wanted=-31=-2
r cease: answer, wanted, at the end=-24=-2
r cease: asked how=68=-168
r cease: asked how, at a time=-43=-29
r cease: asked how, at the end=-133=-62
r cease: asked how, of email=-39=-4
r cease: asked how, of lead=-80=-1
r cease: asked how, of me=-60=-11
r cease: asked how, of meet=-25=-42
r cease: asked how, of nothing known=21=-99
r cease: asked how, of text=131=-3
r cease: asked how, of these=205=-2
r cease: asked how, of they=78=-2
r cease: asked how, please=109=-24
r cease: asked how, wanted=106=-1
r cease: asked why=21=-47
r cease: asked why, at a time=-67=-72
r cease: asked why, at the end=9=14
r cease: asked why, of call=-19=-31
r cease: asked why, of deal=-37=-85
r cease: asked why, of me=-32=-19
r cease: asked why, of nothing known=116=40
r cease: asked why, of these=-33=-3
r cease: asked why, of they=-2=-13
r cease: asked why, of toText=-21=-62
r cease: asked why, please=-16=-29
r cease: asked why, tale=-54=14
r cease: asked why, tale, at the end=38=-133
r cease: asked why, wanted=-108=-49
r cease: at a time=-40=-11
r cease: at a time, at the beginning=-80=-70
r cease: at a time, taken back=-37=-56
r cease: at a time, with nothing but courtesy=152=0
r cease: at the beginning=99=-220
r cease: at the beginning, laughing=-150=-25
r cease: at the beginning, taken back=-22=-18
r cease: at the beginning, with nothing but courtesy=221=-44
r cease: at the end=-54=41
r cease: at the end, at the beginning=171=-233
r cease: at the end, laughing=88=-2
r cease: at the end, taken back=-161=65
r cease: by i=102=24
r cease: by i, answer=104=-9
r cease: by i, answer, at the end=-20=-4
r cease: by i, asked how=-6=-73
r cease: by i, asked how, at the end=-53=-1
r cease: by i, asked how, of lead=-80=-1
r cease: by i, asked how, of nothing known=-169=-8
r cease: by i, asked how, of they=90=-2
r cease: by i, asked why=8=-66
r cease: by i, asked why, wanted, tale, at the end=70=-1
r cease: by i, at a time=68=50
r cease: by i, at the end=150=-115
r cease: by i, if=-206=-133
r cease: by i, kept=15=-11
r cease: by i, of call=53=31
r cease: by i, of deal=-9=-27
r cease: by i, of email=-47=-6
r cease: by i, of house=-52=-43
r cease: by i, of lead=51=-5
r cease: by i, of list=-80=0
r cease: by i, of me=44=31
r cease: by i, of meet=-104=3
r cease: by i, of nothing known=8=37
r cease: by i, of nothing known, at a time=-22=-55
r cease: by i, of nothing known, with nothing but courtesy=89=-8
r cease: by i, of text=140=19
r cease: by i, of these=48=-43
r cease: by i, of they=-15=-40
r cease: by i, of toText=24=4
r cease: by i, please=4=-12
r cease: by i, please, of nothing known=-76=29
r cease: by i, please, of toText=-85=-7
r cease: by i, said=61=-78
r cease: by i, said, at the end=76=-1
r cease: by i, said, if, answer, asked why, please, at the end=-5=-1
r cease: by i, said, of nothing known=74=-16
r cease: by i, said, of nothing known, at a time=67=-3
r cease: by i, said, of nothing known, with nothing but courtesy=10=0
r cease: by i, taken back=-23=-84
r cease: by i, tale=-87=-125
r cease: by i, tale, of nothing known=-93=-49
r cease: by i, wanted=-4=-40
r cease: by i, wanted, at the end=270=-3
r cease: by i, wanted, of lead=73=0
r cease: by i, wanted, of nothing known=26=-19
r cease: by i, wanted, of text, of they=29=0
r cease: by i, wanted, of these=61=-1
r cease: by i, with nothing but courtesy=21=-17
r cease: by they=16=-182
r cease: by they, asked why=44=-39
r cease: by they, asked why, of call=-13=-8
r cease: by they, at a time=-4=-19
r cease: by they, at the end=102=-72
r cease: by they, of call=-40=-61
r cease: by they, of deal=-4=-86
r cease: by they, of house=0=32
r cease: by they, of me=35=-3
r cease: by they, of meet=-12=-37
r cease: by they, of nothing known=-234=-14
r cease: by they, of nothing known, taken back=-3=-5
r cease: by they, of text=44=-5
r cease: by they, of these=147=-26
r cease: by they, of they=-18=-37
r cease: by they, of toText=-166=-49
r cease: by they, of toText, at a time=-5=-4
r cease: by they, please=49=-50
r cease: by they, please, of toText=-121=-23
r cease: by they, said=-167=-46
r cease: by they, said, asked why, at the end=41=-8
r cease: by they, said, at the end=-38=0
r cease: by they, said, of nothing known=-41=-22
r cease: by they, said, told us, of call=-1=-3
r cease: by they, said, told us, of nothing known=-71=-7
r cease: by they, said, told us, of toText=-60=0
r cease: by they, said, told us, of toText, at a time=-8=-1
r cease: by they, taken back=-14=-7
r cease: by they, tale=70=-38
r cease: by they, tale, of nothing known=16=-12
r cease: by they, told us=-152=-13
r cease: by they, wanted=140=-14
r cease: by you=82=26
r cease: by you, answer=-25=0
r cease: by you, asked why=-3=64
r cease: by you, at a time=-33=30
r cease: by you, at the end=125=40
r cease: by you, if=59=53
r cease: by you, if, asked why, please, of toText=76=-29
r cease: by you, laughing=-19=-37
r cease: by you, of call=-5=-29
r cease: by you, of deal=-3=39
r cease: by you, of me=79=-7
r cease: by you, of nothing known=21=29
r cease: by you, of text=44=-47
r cease: by you, of text, of they=101=-14
r cease: by you, of these=-37=-4
r cease: by you, of they=-10=-49
r cease: by you, of toText=150=-138
r cease: by you, please=-23=-185
r cease: by you, please, at the end=-76=-5
r cease: by you, please, of nothing known=-92=-16
r cease: by you, please, of nothing known, at a time=-21=-49
r cease: by you, please, of these=38=-3
r cease: by you, please, of toText=61=-2
r cease: by you, said=60=-18
r cease: by you, said, at the end=108=-6
r cease: by you, said, of text=-23=-6
r cease: by you, said, of toText=110=-2
r cease: by you, tale=-65=108
r cease: by you, wanted=96=-73
r cease: by you, wanted, at the end=58=-86
r cease: by you, wanted, of toText=22=-16
r cease: by you, wanted, please, of text=44=0
r cease: by you, was done=24=18
r cease: by you, was done, of toText=67=-34
r cease: by you, with nothing but courtesy=60=-42
r cease: if=23=1
r cease: if, answer=-93=-6
r cease: if, asked how=-106=-27
r cease: if, asked why=-2=-12
r cease: if, at a time=-49=26
r cease: if, at the end=14=29
r cease: if, of deal=-4=38
r cease: if, of email=-39=-20
r cease: if, of lead=-16=-5
r cease: if, of me=-133=-60
r cease: if, of nothing known=3=-14
r cease: if, of text=-70=-6
r cease: if, of they=-12=-1
r cease: if, of toText=175=-65
r cease: if, please=47=-28
r cease: if, taken back=-13=-55
r cease: if, wanted=-8=-124
r cease: if, with nothing but courtesy=91=-29
r cease: kept=26=-14
r cease: kept, of nothing known=-57=-2
r cease: kept, of text=47=0
r cease: kept, taken back=3=-15
r cease: laughing=-78=-75
r cease: negated=-139=1
r cease: negated, asked how=128=-4
r cease: negated, asked why=137=-16
r cease: negated, at a time=-36=78
r cease: negated, at the end=68=-155
r cease: negated, by i=-166=51
r cease: negated, by i, asked why, tale, at the end=-94=-11
r cease: negated, by i, of nothing known=47=45
r cease: negated, by i, of toText=-18=-6
r cease: negated, by i, said, at the end=13=-10
r cease: negated, by i, wanted, at the end=-161=-1
r cease: negated, by i, wanted, of nothing known=-98=0
r cease: negated, by they=-1=-26
r cease: negated, by they, of toText=17=-6
r cease: negated, by you=156=-134
r cease: negated, by you, at the end=19=-6
r cease: negated, if=216=-55
r cease: negated, if, at the end=95=-44
r cease: negated, laughing=22=-2
r cease: negated, negated=-173=-21
r cease: negated, of deal=-2=47
r cease: negated, of lead=-18=-3
r cease: negated, of list=-104=-6
r cease: negated, of me=-140=-9
r cease: negated, of nothing known=-49=11
r cease: negated, of text=-224=37
r cease: negated, of these=-140=-25
r cease: negated, of they=-148=-7
r cease: negated, of toText=-50=-44
r cease: negated, please=-117=-4
r cease: negated, please, at the end=21=1
r cease: negated, please, of me=-75=-1
r cease: negated, said=-29=-9
r cease: negated, taken back=-7=-4
r cease: negated, tale=-103=-22
r cease: negated, wanted=-183=-6
r cease: negated, wanted, at the end=-28=-1
r cease: negated, with nothing but courtesy=-100=-14
r cease: of call=-94=-45
r cease: of call, at a time=0=-11
r cease: of call, at the beginning=-118=-12
r cease: of deal=-118=10
r cease: of deal, at a time=50=59
r cease: of deal, at the beginning=-56=-90
r cease: of email=-96=-118
r cease: of email, at the beginning=-75=-106
r cease: of house=-13=-103
r cease: of house, at the beginning=33=-85
r cease: of kin=48=-37
r cease: of kin, at the beginning=9=-9
r cease: of lead=73=-8
r cease: of lead, at the beginning=80=-1
r cease: of lead, of they=34=-1
r cease: of list=26=-10
r cease: of me=-50=-90
r cease: of me, at a time=21=28
r cease: of me, at a time, at the beginning=43=-1
r cease: of me, at the beginning=-81=-37
r cease: of me, laughing=-63=-13
r cease: of me, of call=-55=-23
r cease: of me, of call, at a time=0=-11
r cease: of me, of call, at the beginning=-30=-6
r cease: of me, of deal=-20=-4
r cease: of me, of deal, at the beginning=-20=0
r cease: of me, of email=-129=-21
r cease: of me, of house=-27=0
r cease: of me, of house, at the beginning=-23=0
r cease: of me, of kin=-97=-1
r cease: of me, of kin, at the beginning=-50=0
r cease: of me, of they=-20=0
r cease: of me, taken back=-174=-9
r cease: of meet=70=-65
r cease: of meet, at a time=-47=43
r cease: of meet, at the beginning=-20=-64
r cease: of nothing known=-17=-70
r cease: of nothing known, at a time=18=-135
r cease: of nothing known, at a time, at the beginning=-195=-32
r cease: of nothing known, at a time, at the beginning, with nothing but courtesy=83=0
r cease: of nothing known, at the beginning=129=-101
r cease: of nothing known, at the beginning, laughing=-60=-9
r cease: of nothing known, at the beginning, taken back=-46=-17
r cease: of nothing known, at the beginning, with nothing but courtesy=189=-44
r cease: of nothing known, laughing=-99=-56
r cease: of nothing known, taken back=-229=-155
r cease: of nothing known, with nothing but courtesy=36=-106
r cease: of nothing known, with nothing but courtesy, taken back=-122=0
r cease: of text=77=-32
r cease: of text, at a time=-51=-12
r cease: of text, at a time, at the beginning=-101=-11
r cease: of text, at the beginning=49=-45
r cease: of text, at the beginning, taken back=42=-1
r cease: of text, laughing=13=0
r cease: of text, of call=-76=-9
r cease: of text, of call, at the beginning=-76=-3
r cease: of text, of email=-32=-5
r cease: of text, of email, at the beginning=-11=-3
r cease: of text, of they=-34=-19
r cease: of text, of they, at a time, at the beginning=-99=0
r cease: of text, of they, at the beginning=-52=-4
r cease: of text, taken back=38=-1
r cease: of these=34=-171
r cease: of these, at a time=76=-25
r cease: of these, at the beginning=-56=-27
r cease: of these, at the beginning, laughing=-36=-3
r cease: of these, laughing=-39=-4
r cease: of they=-10=-245
r cease: of they, at a time=-191=-98
r cease: of they, at the beginning=-50=-13
r cease: of toText=64=-90
r cease: of toText, at a time=-66=-24
r cease: of toText, at a time, at the beginning=-32=-2
r cease: of toText, at the beginning=79=-99
r cease: of toText, of call=-126=13
r cease: of toText, of call, at the beginning=-141=-3
r cease: of toText, of email=70=-7
r cease: of toText, of email, at the beginning=60=-2
r cease: of toText, of kin=93=-31
r cease: of toText, of kin, at the beginning=24=-8
r cease: of toText, of meet=-11=-10
r cease: of toText, of they=117=-3
r cease: of toText, of they, at the beginning=85=-1
r cease: please=41=-140
r cease: please, at a time=-75=-76
r cease: please, at the end=175=-59
r cease: please, kept=4=-1
r cease: please, laughing=55=-19
r cease: please, of call=-61=-7
r cease: please, of email=-84=-53
r cease: please, of house=-61=-68
r cease: please, of kin=73=-3
r cease: please, of lead=-19=-1
r cease: please, of me=-45=-11
r cease: please, of me, of email=-11=0
r cease: please, of nothing known=129=-75
r cease: please, of nothing known, with nothing but courtesy=63=-3
r cease: please, of text=8=-12
r cease: please, of text, of email=-64=-2
r cease: please, of text, of they=44=-1
r cease: please, of these=28=-23
r cease: please, of they=129=-6
r cease: please, of toText=-48=-61
r cease: please, of toText, of kin=141=-3
r cease: please, of toText, of they=85=0
r cease: please, tale=58=-3
r cease: please, with nothing but courtesy=123=-14
r cease: said=-99=-147
r cease: said, answer=-20=-4
r cease: said, answer, at the end=-19=-2
r cease: said, answer, of nothing known=-25=-1
r cease: said, answer, of these=-54=0
r cease: said, asked how=-21=-1
r cease: said, asked why=56=-10
r cease: said, at a time=39=-54
r cease: said, at the end=42=-29
r cease: said, if=-88=-3
r cease: said, if, of nothing known=-5=-3
r cease: said, kept=35=-1
r cease: said, of call=-1=-4
r cease: said, of meet=-9=-44
r cease: said, of nothing known=-86=-73
r cease: said, of nothing known, at a time=48=-2
r cease: said, of text=88=-6
r cease: said, of these=-24=0
r cease: said, of they=-30=-4
r cease: said, of toText=-147=-6
r cease: said, please=-4=-1
r cease: said, told us=-8=-15
r cease: said, wanted=-15=-1
r cease: said, was done=-49=-1
r cease: said, with nothing but courtesy=-80=-1
r cease: taken back=-199=31
r cease: tale=-19=3
r cease: tale, at a time=-22=-30
r cease: tale, at the beginning=-13=-13
r cease: tale, at the end=22=-26
r cease: tale, at the end, at the beginning=63=-8
r cease: tale, laughing=-103=-3
r cease: tale, of me=114=-17
r cease: tale, of me, at the beginning=126=0
r cease: tale, of nothing known=-224=0
r cease: tale, of these=79=-4
r cease: tale, of they=-26=-15
r cease: tale, of toText=28=-1
r cease: tale, taken back=-11=-39
r cease: tale, with nothing but courtesy=120=-7
r cease: told us=-8=-15
r cease: told us, at a time=-8=-1
r cease: told us, of call=-1=-3
r cease: told us, of nothing known=-87=-6
r cease: told us, of toText=-66=-1
r cease: wanted=26=-175
r cease: wanted, at a time=-46=-2
r cease: wanted, at the end=-20=-184
r cease: wanted, of call=10=-7
r cease: wanted, of deal=-2=-9
r cease: wanted, of lead=92=-1
r cease: wanted, of list=4=-3
r cease: wanted, of me=23=-10
r cease: wanted, of nothing known=-27=-50
r cease: wanted, of text=30=-10
r cease: wanted, of these=112=-4
r cease: wanted, of they=9=-5
r cease: wanted, of toText=156=-27
r cease: wanted, please=58=-29
r cease: wanted, tale=-36=-1
r cease: wanted, with nothing but courtesy=110=-26
r cease: was done=24=18
r cease: was done, asked why=52=-6
r cease: was done, at the end=-25=55
r cease: was done, of text=-7=0
r cease: was done, of toText=102=-37
r cease: with nothing but courtesy=36=-106
r cease: with nothing but courtesy, taken back=-122=0
r consent=50=-26
r consent: by i=41=-26
r consent: by i, of me=9=-2
r consent: by i, of nothing known=21=-26
r consent: of me=17=-2
r consent: of nothing known=21=-26
r do not keep=89=-10
r do not keep: at a time=87=-3
r do not keep: at the beginning=-22=-4
r do not keep: at the beginning, with nothing but courtesy=-143=-2
r do not keep: by i=9=0
r do not keep: of me=43=0
r do not keep: of me, at the beginning=154=0
r do not keep: of nothing known=-50=-3
r do not keep: of nothing known, at the beginning=-143=-2
r do not keep: of nothing known, at the beginning, with nothing but courtesy=-143=-2
r do not keep: of nothing known, with nothing but courtesy=-143=-2
r do not keep: of these=21=0
r do not keep: of they=-36=-2
r do not keep: of they, at the beginning=7=0
r do not keep: of toText=190=-4
r do not keep: of toText, at a time=87=-3
r do not keep: of toText, at the beginning=106=0
r do not keep: please=84=-6
r do not keep: please, of toText=68=-6
r do not keep: with nothing but courtesy=-143=-2
r do not text=-22=-25
r do not text: asked why=-113=-23
r do not text: asked why, of me=45=-1
r do not text: asked why, of text=-144=-10
r do not text: asked why, of toText=-62=-13
r do not text: at a time=-149=-54
r do not text: at a time, at the beginning=-266=-61
r do not text: at a time, laughing=-4=0
r do not text: at a time, taken back=-46=-35
r do not text: at the beginning=4=-196
r do not text: at the beginning, taken back=50=-2
r do not text: by i=-7=46
r do not text: by i, asked why=58=-19
r do not text: by i, at a time=-40=-46
r do not text: by i, of lead=38=-5
r do not text: by i, of me=-30=-2
r do not text: by i, of me, at a time=-30=-2
r do not text: by i, of meet=66=21
r do not text: by i, of text=-42=40
r do not text: by i, of text, at a time=0=-5
r do not text: by i, of text, of meet=66=21
r do not text: by i, of text, of they=-55=-13
r do not text: by i, of these=-46=-8
r do not text: by i, of they=-127=-46
r do not text: by i, of toText=68=-41
r do not text: by i, please=107=-3
r do not text: by i, taken back=-12=-34
r do not text: by i, wanted=68=-11
r do not text: by i, wanted, of text=107=-8
r do not text: by they=11=-21
r do not text: by they, asked why=37=-4
r do not text: by they, at a time=-4=-1
r do not text: by they, of me=74=-2
r do not text: by they, of text=-60=-17
r do not text: by they, of toText=-63=-3
r do not text: by you=69=17
r do not text: by you, asked why=-48=-2
r do not text: by you, at a time=-39=-32
r do not text: by you, if=-99=53
r do not text: by you, if, of toText=-99=53
r do not text: by you, of me=114=-1
r do not text: by you, of text=27=-38
r do not text: by you, of toText=-10=49
r do not text: by you, please=7=-58
r do not text: by you, was done=109=-6
r do not text: if=-150=52
r do not text: if, of toText=-99=53
r do not text: laughing=11=-1
r do not text: of call=170=-5
r do not text: of call, at the beginning=170=-5
r do not text: of deal=-32=-61
r do not text: of deal, at a time=-1=-32
r do not text: of deal, at the beginning=-23=-8
r do not text: of email=143=-17
r do not text: of email, at the beginning=80=-15
r do not text: of kin=39=-2
r do not text: of kin, at the beginning=-16=-3
r do not text: of lead=38=-5
r do not text: of me=47=-34
r do not text: of me, at a time=-69=-8
r do not text: of me, at a time, at the beginning=-143=-2
r do not text: of me, at the beginning=-30=-21
r do not text: of me, of they=55=-3
r do not text: of me, of they, at a time, at the beginning=-7=-1
r do not text: of meet=62=42
r do not text: of text=-25=-2
r do not text: of text, at a time=-77=-29
r do not text: of text, at a time, at the beginning=-141=-29
r do not text: of text, at the beginning=33=-99
r do not text: of text, of call=141=-3
r do not text: of text, of call, at the beginning=141=-3
r do not text: of text, of email=107=-13
r do not text: of text, of email, at the beginning=59=-11
r do not text: of text, of meet=62=42
r do not text: of text, of they=-208=-38
r do not text: of text, of they, at a time, at the beginning=-6=-4
r do not text: of text, of they, at the beginning=-94=-6
r do not text: of text, taken back=-113=-33
r do not text: of these=-71=-7
r do not text: of these, at the beginning=76=0
r do not text: of they=-95=-93
r do not text: of they, at a time=-15=-11
r do not text: of they, at the beginning=-85=-35
r do not text: of toText=41=-89
r do not text: of toText, at a time=-183=-39
r do not text: of toText, at a time, at the beginning=-52=-12
r do not text: of toText, at the beginning=-2=-73
r do not text: of toText, at the beginning, taken back=57=-2
r do not text: of toText, of deal=-32=-29
r do not text: of toText, of deal, at the beginning=-24=-8
r do not text: of toText, of email=50=-4
r do not text: of toText, of email, at the beginning=50=-4
r do not text: of toText, of kin=-16=-3
r do not text: of toText, of kin, at the beginning=-16=-3
r do not text: of toText, of they=-63=-64
r do not text: of toText, of they, at a time, at the beginning=0=-8
r do not text: of toText, of they, at the beginning=-34=-17
r do not text: of toText, taken back=29=-4
r do not text: please=27=-17
r do not text: please, at a time=-232=-7
r do not text: please, of text=16=-7
r do not text: please, of text, at a time=-147=-84
r do not text: please, of text, at a time, taken back=-13=0
r do not text: please, of toText=57=-74
r do not text: please, taken back=-137=-2
r do not text: said=-40=0
r do not text: said, of text=-49=0
r do not text: taken back=-62=-37
r do not text: tale=80=-1
r do not text: wanted=102=-47
r do not text: wanted, of text=51=-13
r do not text: wanted, of toText=8=-36
r do not text: wanted, please=25=-38
r do not text: was done=95=-7
r do not text: was done, of text=86=-7
r do not use=205=-34
r do not use: at the beginning=88=-5
r do not use: by i=121=-24
r do not use: by i, of these=50=-27
r do not use: of me=71=-1
r do not use: of nothing known=46=-6
r do not use: of number=25=-5
r do not use: of number, at the beginning=3=0
r do not use: of these=87=-23
r do not use: of these, at the beginning=20=-3
r do not use: please=5=-4
r do not want=-15=-74
r do not want: answer=-91=-2
r do not want: answer, of text=-91=-2
r do not want: asked how=9=0
r do not want: asked how, of these=9=0
r do not want: asked why=-31=-20
r do not want: asked why, of lead=-84=0
r do not want: asked why, of me=-54=0
r do not want: asked why, of nothing known=34=0
r do not want: asked why, of text=-57=-6
r do not want: at a time=4=-28
r do not want: at a time, at the beginning=70=-17
r do not want: at the beginning=92=-47
r do not want: at the beginning, taken back=93=-21
r do not want: by i=53=-255
r do not want: by i, asked why=-128=-3
r do not want: by i, at a time=-42=-2
r do not want: by i, kept=-9=-1
r do not want: by i, kept, of me, taken back=-9=-1
r do not want: by i, of deal=-65=-45
r do not want: by i, of email=-100=-9
r do not want: by i, of house=16=-6
r do not want: by i, of lead=-48=-9
r do not want: by i, of list=83=-6
r do not want: by i, of me=-17=-4
r do not want: by i, of meet=51=-50
r do not want: by i, of nothing known=109=-81
r do not want: by i, of text=11=-17
r do not want: by i, of text, of they=-122=-5
r do not want: by i, of these=-5=-59
r do not want: by i, of they=140=-18
r do not want: by i, of toText=154=-3
r do not want: by i, please=123=0
r do not want: by i, please, of me=31=0
r do not want: by i, please, of nothing known=31=0
r do not want: by i, please, of text=105=0
r do not want: by i, taken back=18=-1
r do not want: by i, wanted=139=-3
r do not want: by i, wanted, of text=102=0
r do not want: by i, wanted, of these=15=-2
r do not want: by i, wanted, please, of text=15=0
r do not want: by they=-109=-118
r do not want: by they, asked why=96=-1
r do not want: by they, asked why, of text=28=0
r do not want: by they, at a time=16=-9
r do not want: by they, of deal=-2=-8
r do not want: by they, of house=24=-99
r do not want: by they, of me=-29=-8
r do not want: by they, of meet=-21=-16
r do not want: by they, of nothing known=-86=-46
r do not want: by they, of text=-53=-1
r do not want: by they, of these=29=-36
r do not want: by they, of toText=-84=-4
r do not want: by they, said=57=-24
r do not want: by they, said, asked why, of text=60=-2
r do not want: by you=-25=9
r do not want: by you, if=4=-62
r do not want: by you, if, of me=-39=-26
r do not want: by you, if, of text=-39=-1
r do not want: by you, of deal=-68=17
r do not want: by you, of me=-39=-26
r do not want: by you, of nothing known=113=-40
r do not want: by you, of text=-106=-18
r do not want: by you, please=-91=-16
r do not want: by you, please, of text=-91=-14
r do not want: by you, wanted=-60=48
r do not want: by you, was done=-44=34
r do not want: if=-88=-61
r do not want: if, of me=-39=-26
r do not want: if, of text=-141=0
r do not want: kept=-9=-1
r do not want: kept, of me=-9=-1
r do not want: kept, taken back=-9=-1
r do not want: of call=-50=-7
r do not want: of deal=-115=-21
r do not want: of email=-112=-11
r do not want: of house=-4=-103
r do not want: of house, at the beginning=-4=-31
r do not want: of lead=51=-10
r do not want: of lead, at the beginning=178=0
r do not want: of list=101=-6
r do not want: of list, at the beginning=23=-1
r do not want: of me=-82=-45
r do not want: of me, at the beginning=-17=0
r do not want: of me, taken back=-9=-1
r do not want: of meet=43=-64
r do not want: of nothing known=146=-49
r do not want: of nothing known, at the beginning=42=8
r do not want: of number=-112=-1
r do not want: of text=-108=-59
r do not want: of text, at a time=-40=-10
r do not want: of text, at a time, at the beginning=-13=-8
r do not want: of text, at the beginning=114=-10
r do not want: of text, of they=-122=-5
r do not want: of text, taken back=-14=-2
r do not want: of these=74=-139
r do not want: of these, at the beginning=133=-34
r do not want: of these, of house=-1=-31
r do not want: of these, of meet=-6=-40
r do not want: of they=60=-77
r do not want: of they, at the beginning=-77=-61
r do not want: of toText=18=-12
r do not want: please=37=-16
r do not want: please, of me=31=0
r do not want: please, of nothing known=55=0
r do not want: please, of text=-5=-17
r do not want: said=79=-24
r do not want: said, asked why=60=-2
r do not want: said, of text=60=-2
r do not want: said, of these=22=-23
r do not want: taken back=75=-31
r do not want: tale=34=0
r do not want: wanted=60=34
r do not want: wanted, of text=113=0
r do not want: wanted, of these=15=-2
r do not want: wanted, please=33=0
r do not want: was done=-44=34
r fed up=93=-55
r fed up: asked why=-12=-70
r fed up: asked why, at a time=-5=-22
r fed up: asked why, at the end=-46=-36
r fed up: asked why, of email=43=-4
r fed up: asked why, of me=44=0
r fed up: asked why, of nothing known=-19=-6
r fed up: asked why, of text=13=0
r fed up: asked why, of these=5=-14
r fed up: asked why, of they=-5=-16
r fed up: at a time=-31=72
r fed up: at the beginning=236=-117
r fed up: at the beginning, with nothing but courtesy=10=0
r fed up: at the end=-19=-17
r fed up: at the end, at the beginning=200=-27
r fed up: by i=110=-77
r fed up: by i, at a time=-37=-13
r fed up: by i, at the end=153=-20
r fed up: by i, of nothing known=-22=-3
r fed up: by i, of these=58=-10
r fed up: by i, tale=2=-40
r fed up: by they=-51=3
r fed up: by they, at a time=22=3
r fed up: by they, at the end=-80=14
r fed up: by they, of nothing known=75=-28
r fed up: by they, of these=109=-24
r fed up: by they, of toText=25=-1
r fed up: by you=-85=80
r fed up: by you, of nothing known=-68=34
r fed up: if=-12=-70
r fed up: if, asked why=-12=-70
r fed up: if, asked why, at the end=-45=-36
r fed up: if, asked why, of email=43=-4
r fed up: if, asked why, of me=44=0
r fed up: if, asked why, of nothing known=-19=-6
r fed up: if, asked why, of they=-5=5
r fed up: if, asked why, of they, at a time=-5=-22
r fed up: if, at a time=-5=-22
r fed up: if, at the end=-46=-36
r fed up: if, of email=43=-4
r fed up: if, of me=44=0
r fed up: if, of nothing known=-19=-6
r fed up: if, of text=13=0
r fed up: if, of these=5=-14
r fed up: if, of they=-5=-16
r fed up: negated=-31=-9
r fed up: of deal=-70=-80
r fed up: of email=42=-2
r fed up: of lead=58=-1
r fed up: of me=99=-2
r fed up: of me, at the beginning=13=0
r fed up: of meet=-10=-20
r fed up: of meet, at a time=-10=-20
r fed up: of nothing known=-59=-54
r fed up: of nothing known, at the beginning=43=-35
r fed up: of nothing known, at the beginning, with nothing but courtesy=10=0
r fed up: of nothing known, with nothing but courtesy=30=-1
r fed up: of text=185=-58
r fed up: of text, at the beginning=44=-3
r fed up: of text, of they=47=-2
r fed up: of these=147=-4
r fed up: of these, at a time=21=67
r fed up: of these, at the beginning=86=-45
r fed up: of they=97=-48
r fed up: of they, at a time=-5=-22
r fed up: of they, at the beginning=60=-11
r fed up: of toText=29=-1
r fed up: please=47=-1
r fed up: taken back=-108=-17
r fed up: tale=32=-50
r fed up: tale, at the end=66=-1
r fed up: with nothing but courtesy=30=-1
r hate=-84=-40
r hate: asked how=-34=-1
r hate: at a time=-15=-3
r hate: at the beginning=-147=40
r hate: at the end=-26=-35
r hate: at the end, at the beginning=-100=-26
r hate: by i=93=-18
r hate: by i, at the end=77=-3
r hate: by i, of text=13=-7
r hate: by i, of these=43=-4
r hate: by they=152=0
r hate: by you=187=-57
r hate: by you, of me=8=0
r hate: by you, of nothing known=90=-33
r hate: by you, of these=90=-19
r hate: by you, was done=109=-30
r hate: of me=89=-2
r hate: of nothing known=-105=-62
r hate: of nothing known, with nothing but courtesy=-54=1
r hate: of number=-134=-8
r hate: of text=111=-31
r hate: of text, at the beginning=27=-1
r hate: of these=-13=-29
r hate: of these, at the beginning=-58=-11
r hate: of they=-11=79
r hate: of toText=120=43
r hate: of toText, at the beginning=16=81
r hate: please=-27=0
r hate: please, of me=19=0
r hate: taken back=-6=-10
r hate: tale=-41=-3
r hate: was done=109=-30
r hate: with nothing but courtesy=-54=1
r last=74=-56
r last: at the beginning=75=-23
r last: by i=-22=0
r last: by i, of nothing known=22=0
r last: of kin=9=-20
r last: of nothing known=86=-39
r last: of nothing known, at the beginning=16=-18
r last: of text=-3=-24
r last: of text, at the beginning=3=0
r last: of text, taken back=-119=-6
r last: of these=44=-3
r last: of these, at the beginning=39=-1
r last: taken back=-123=-7
r negated=-11=-55
r negated: answer=40=-2
r negated: answer, at the end=-29=0
r negated: answer, of nothing known=-41=-1
r negated: answer, of these=22=-1
r negated: asked why=148=-106
r negated: asked why, of me=130=-6
r negated: asked why, of nothing known=37=-87
r negated: asked why, of these=11=-2
r negated: asked why, tale=15=-1
r negated: at a time=-193=-102
r negated: at a time, at the beginning=-119=-198
r negated: at the beginning=-33=-22
r negated: at the beginning, laughing=-47=-25
r negated: at the beginning, taken back=117=6
r negated: at the beginning, with nothing but courtesy=5=-11
r negated: at the end=109=-62
r negated: at the end, at the beginning=-21=-44
r negated: by i=-35=-36
r negated: by i, asked why=-98=-8
r negated: by i, at a time=-41=42
r negated: by i, at the end=-37=-74
r negated: by i, of deal=-35=-4
r negated: by i, of house=20=-50
r negated: by i, of lead=78=-1
r negated: by i, of list=70=-28
r negated: by i, of me=207=-23
r negated: by i, of meet=-104=-56
r negated: by i, of meet, at a time=-8=54
r negated: by i, of nothing known=-88=-64
r negated: by i, of number=-68=-110
r negated: by i, of these=-8=37
r negated: by i, of they=-95=-29
r negated: by i, please=-70=-27
r negated: by i, please, of these=-8=0
r negated: by i, said=91=-8
r negated: by i, taken back=-19=22
r negated: by i, tale=-48=-31
r negated: by i, tale, of nothing known=-8=-5
r negated: by i, wanted=81=-23
r negated: by i, wanted, of nothing known=148=-3
r negated: by they=-47=-42
r negated: by they, asked why=-91=-19
r negated: by they, at the end=44=-22
r negated: by they, if=27=-17
r negated: by they, of call=-24=-4
r negated: by they, of house=-12=0
r negated: by they, of me=16=0
r negated: by they, of meet=-57=13
r negated: by they, of nothing known=-58=-53
r negated: by they, of these=-36=-11
r negated: by they, of they=-74=-32
r negated: by they, said=-83=-12
r negated: by they, told us=-11=-3
r negated: by they, wanted=-42=-21
r negated: by they, wanted, of nothing known=-42=-3
r negated: by you=-5=-21
r negated: by you, at the end=-109=-8
r negated: by you, if=-37=54
r negated: by you, of me=43=-1
r negated: by you, of nothing known=33=-17
r negated: by you, please=87=-48
r negated: by you, was done=-56=-23
r negated: if=60=12
r negated: if, asked why=-65=-18
r negated: if, of nothing known=32=13
r negated: laughing=50=-25
r negated: of call=-251=-89
r negated: of call, at the beginning=-167=-47
r negated: of deal=85=-115
r negated: of deal, at the beginning=36=-81
r negated: of email=-150=-33
r negated: of email, at the beginning=-127=-29
r negated: of house=-12=22
r negated: of house, at the beginning=-24=10
r negated: of kin=-72=-6
r negated: of lead=42=-9
r negated: of lead, at a time=-50=-3
r negated: of lead, at a time, at the beginning=-43=-3
r negated: of lead, at the beginning=1=-7
r negated: of list=-35=-47
r negated: of me=21=-84
r negated: of me, at the beginning=79=-66
r negated: of me, of call=-153=-5
r negated: of me, of call, at the beginning=-132=-2
r negated: of me, of deal=-40=0
r negated: of me, of deal, at the beginning=-40=0
r negated: of me, of meet=-46=4
r negated: of me, of they=36=-1
r negated: of me, of they, at the beginning=21=0
r negated: of me, taken back=6=-10
r negated: of meet=30=-93
r negated: of meet, at a time=-8=37
r negated: of meet, at the beginning=-61=14
r negated: of meet, taken back=86=-7
r negated: of nothing known=-84=-49
r negated: of nothing known, at a time=-80=-142
r negated: of nothing known, at a time, at the beginning=-48=-93
r negated: of nothing known, at the beginning=-54=-44
r negated: of nothing known, at the beginning, laughing=-49=-25
r negated: of nothing known, at the beginning, taken back=18=15
r negated: of nothing known, at the beginning, with nothing but courtesy=6=-11
r negated: of nothing known, laughing=46=-26
r negated: of nothing known, taken back=-9=2
r negated: of nothing known, with nothing but courtesy=7=-18
r negated: of number=50=-137
r negated: of number, at the beginning=5=-20
r negated: of number, of call=-26=0
r negated: of number, of call, at the beginning=-26=0
r negated: of text=-53=-14
r negated: of text, at the beginning=-24=-7
r negated: of text, of call=-24=-7
r negated: of text, of call, at the beginning=-24=-7
r negated: of these=-54=-39
r negated: of these, at a time=-39=-31
r negated: of these, at a time, at the beginning=-6=-4
r negated: of these, at the beginning=-106=-228
r negated: of these, of meet=-99=-99
r negated: of they=-41=-166
r negated: of they, at a time=-20=-16
r negated: of they, at a time, at the beginning=-19=-15
r negated: of they, at the beginning=4=-95
r negated: of toText=-3=-10
r negated: of toText, at the beginning=-4=-10
r negated: please=98=-129
r negated: please, at a time=-27=-33
r negated: please, at the end=96=-29
r negated: please, of call=-12=-2
r negated: please, of me=-132=-3
r negated: please, of me, of call=-12=-2
r negated: please, of nothing known=114=-68
r negated: please, of these=-35=-53
r negated: said=-49=-43
r negated: said, answer=-79=0
r negated: said, asked why=-40=-26
r negated: said, asked why, of nothing known=-18=-21
r negated: said, at the end=19=-7
r negated: said, of call=-18=-11
r negated: said, of nothing known=2=-20
r negated: said, of they=-68=-9
r negated: said, told us=-20=-8
r negated: taken back=115=34
r negated: tale=57=-43
r negated: tale, of deal=57=-8
r negated: tale, of nothing known=-11=-30
r negated: tale, of these=-74=-1
r negated: told us=-20=-8
r negated: wanted=76=-128
r negated: wanted, of list=66=-1
r negated: wanted, of meet=-52=-77
r negated: wanted, of nothing known=82=-45
r negated: wanted, please=-21=-1
r negated: was done=-56=-23
r negated: with nothing but courtesy=7=-18
r no more=-38=-63
r no more: asked why=-115=-11
r no more: asked why, of me=-95=-3
r no more: asked why, of toText=63=-9
r no more: asked why, wanted=103=-8
r no more: at a time=-38=-1
r no more: at the beginning=10=-37
r no more: by i=-40=-32
r no more: by i, asked why=-54=-4
r no more: by i, of lead=-22=0
r no more: by i, of text=-92=-21
r no more: by i, of these=27=0
r no more: by i, of they=-137=-11
r no more: by i, of toText=137=-9
r no more: by i, wanted=181=-2
r no more: by i, wanted, of text=75=-1
r no more: by i, wanted, of toText=51=0
r no more: by they=-36=-15
r no more: by they, of text=-24=0
r no more: by they, of toText=-9=-15
r no more: by they, wanted=-31=-13
r no more: by you=21=-43
r no more: by you, if=-67=-43
r no more: by you, of text=63=-4
r no more: if=-58=-43
r no more: if, of these=9=-41
r no more: of call=-84=-1
r no more: of call, at the beginning=-79=-1
r no more: of email=-49=-8
r no more: of email, at the beginning=-63=-7
r no more: of lead=4=-6
r no more: of lead, at the beginning=-11=-4
r no more: of me=-61=-22
r no more: of me, at the beginning=-50=-3
r no more: of meet=-4=-9
r no more: of meet, at the beginning=-4=-9
r no more: of text=157=-69
r no more: of text, at the beginning=200=-31
r no more: of text, of call=-84=-1
r no more: of text, of call, at the beginning=-79=-1
r no more: of text, of email=4=-8
r no more: of text, of email, at the beginning=2=-7
r no more: of text, of they=-82=-11
r no more: of these=-78=-29
r no more: of these, at the beginning=-61=-12
r no more: of these, of meet=-4=-9
r no more: of these, of meet, at the beginning=-4=-9
r no more: of these, of they=13=-1
r no more: of they=-23=-19
r no more: of toText=0=-51
r no more: of toText, at the beginning=61=-12
r no more: of toText, of they=-33=-1
r no more: of toText, taken back=101=-2
r no more: please=-3=-16
r no more: please, of email=-12=0
r no more: please, of me=130=-8
r no more: please, of text=94=-5
r no more: please, of text, of email=-12=0
r no more: please, of toText=-40=-4
r no more: taken back=114=-6
r no more: wanted=28=-17
r no more: wanted, of me=-21=0
r no more: wanted, of text=119=-2
r no more: wanted, of they=74=-1
r no more: wanted, of toText=-65=-16
r no more: was done=-108=-7
r no more: was done, at the beginning=-108=-7
r no more: was done, of text=-108=-7
r no more: was done, of text, at the beginning=-108=-7
r none=-108=1
r none plain=4=-16
r nothing=95=-86
r nothing: after no=-20=-8
r nothing: after no, at a time=-63=0
r nothing: after no, at the end=16=-1
r nothing: after no, of nothing known=-45=-7
r nothing: after no, of nothing known, at a time=-52=0
r nothing: answer=69=-7
r nothing: answer, at a time=-1=-4
r nothing: answer, of deal=-20=-3
r nothing: answer, of nothing known=9=-5
r nothing: answer, of these=55=-1
r nothing: answer, with nothing but courtesy=42=0
r nothing: at a time=-78=-7
r nothing: at the end=-23=-16
r nothing: by i=110=-27
r nothing: by i, of nothing known=102=-27
r nothing: by i, of these=11=0
r nothing: by i, wanted=117=-27
r nothing: by i, wanted, of nothing known=67=-26
r nothing: negated=83=-18
r nothing: negated, answer=-39=-5
r nothing: negated, at a time=-1=-6
r nothing: negated, at the end=93=-8
r nothing: negated, by i=144=0
r nothing: negated, by i, wanted, of nothing known=120=0
r nothing: negated, by i, wanted, of these=11=0
r nothing: negated, of deal=-20=-3
r nothing: negated, of nothing known=25=-5
r nothing: negated, of nothing known, with nothing but courtesy=14=0
r nothing: negated, of these=38=0
r nothing: negated, of they=0=-7
r nothing: negated, wanted=176=-7
r nothing: negated, with nothing but courtesy=23=-1
r nothing: of deal=-20=-3
r nothing: of me=1=-3
r nothing: of nothing known=68=-60
r nothing: of nothing known, at a time=-79=-5
r nothing: of nothing known, with nothing but courtesy=58=-1
r nothing: of these=82=-2
r nothing: of they=0=-7
r nothing: of they, at a time=0=-5
r nothing: wanted=171=-65
r nothing: wanted, at the end=68=-4
r nothing: wanted, of nothing known=123=-53
r nothing: wanted, of these=58=-1
r nothing: with nothing but courtesy=58=-1
r off already=81=-42
r off already: at a time=70=-13
r off already: at the end=47=0
r off already: by i=75=-40
r off already: by i, at a time=70=-13
r off already: by i, at the end=-29=0
r off already: by i, of nothing known=25=-14
r off already: by i, of these=61=-24
r off already: by i, tale=26=-30
r off already: by i, tale, of nothing known=-40=-6
r off already: by i, tale, of these=46=-9
r off already: of nothing known=25=-14
r off already: of these=36=-26
r off already: tale=33=-32
r off already: tale, at a time=70=-13
r off already: tale, at the end=4=0
r off already: tale, of nothing known=-81=-13
r off already: tale, of these=62=-18
r out=-58=-138
r out: at a time=-35=-14
r out: at the end=57=-23
r out: by i=-85=-96
r out: by i, at a time=-35=-14
r out: by i, at the end=-24=-1
r out: by i, of list=-82=-17
r out: by i, of nothing known=-61=-49
r out: by i, of nothing known, at a time=-35=-14
r out: by i, of these=25=-6
r out: by i, please=112=-10
r out: by i, wanted=50=-26
r out: by i, wanted, of these=6=-7
r out: by i, wanted, please, of these=23=0
r out: by i, with nothing but courtesy=110=-9
r out: by you=122=-19
r out: by you, of nothing known=103=-4
r out: by you, with nothing but courtesy=63=-1
r out: negated=-121=-4
r out: negated, of nothing known=-23=-3
r out: negated, please=-68=0
r out: negated, please, of nothing known, with nothing but courtesy=-50=0
r out: negated, with nothing but courtesy=-52=-1
r out: of list=-84=-21
r out: of nothing known=-31=-62
r out: of nothing known, at a time=-35=-14
r out: of nothing known, with nothing but courtesy=15=-10
r out: of text=31=-6
r out: of these=42=-6
r out: please=-92=-14
r out: please, of nothing known=-79=-6
r out: please, of these=11=0
r out: please, with nothing but courtesy=-43=0
r out: wanted=39=-42
r out: wanted, at the end=-109=-1
r out: wanted, of nothing known=115=-10
r out: wanted, of these=25=-6
r out: wanted, please=112=-10
r out: with nothing but courtesy=15=-10
r plain=-9=-95
r plain away=92=-122
r plain be off=181=-80
r plain cease=-23=-63
r plain consent=32=-2
r plain do not keep=147=-4
r plain do not text=-37=-42
r plain do not use=193=-30
r plain do not want=-34=-105
r plain hate=-83=-110
r plain last=115=-58
r plain no more=-12=-30
r plain nothing=-29=-14
r plain off already=9=-10
r plain out=200=-46
r plain remove=114=-25
r plain report=64=-112
r plain said stop=-130=0
r plain still=-115=-29
r plain switch off=59=-40
r plain threat=22=-22
r plain unsubscribe=95=-121
r remove=-17=-88
r remove: after no=93=1
r remove: asked how=93=16
r remove: asked how, at the end=170=-15
r remove: asked how, of lead=-46=0
r remove: asked how, of me=-16=-1
r remove: asked why=-13=-96
r remove: asked why, of list=10=-10
r remove: asked why, of me=38=-18
r remove: asked why, of they=-35=-8
r remove: at a time=-14=-171
r remove: at a time, at the beginning=-58=-42
r remove: at the beginning=65=-229
r remove: at the beginning, laughing=23=-1
r remove: at the beginning, with nothing but courtesy=137=-2
r remove: at the end=-50=-117
r remove: at the end, at the beginning=55=-16
r remove: by i=-8=-101
r remove: by i, asked how=-43=-20
r remove: by i, asked how, of lead=-46=0
r remove: by i, at a time=25=-23
r remove: by i, at the end=-41=-9
r remove: by i, of deal=-9=7
r remove: by i, of lead=-46=0
r remove: by i, of list=52=-6
r remove: by i, of me=65=-5
r remove: by i, of meet=-10=-84
r remove: by i, of nothing known=34=-24
r remove: by i, of these=48=-1
r remove: by i, of they=-27=-19
r remove: by i, please=-13=-3
r remove: by i, wanted=34=-6
r remove: by i, wanted, of list=49=0
r remove: by they=-56=29
r remove: by they, asked why=-19=-16
r remove: by they, asked why, of list=-23=-8
r remove: by they, at a time=0=-26
r remove: by they, of deal=-1=9
r remove: by they, of list=10=-10
r remove: by they, of me=-39=-6
r remove: by they, of nothing known=-49=-23
r remove: by they, of these=-6=51
r remove: by they, of they=-9=-31
r remove: by they, please=-10=27
r remove: by they, please, of deal=-1=35
r remove: by they, said=-18=22
r remove: by they, wanted=-74=-43
r remove: by they, wanted, of deal=0=-29
r remove: by you=-26=-33
r remove: by you, asked why=59=-15
r remove: by you, at a time=-5=-36
r remove: by you, at the end=-83=-3
r remove: by you, if=49=-29
r remove: by you, laughing=-53=-18
r remove: by you, of deal=-5=-53
r remove: by you, of list=74=-41
r remove: by you, of me=45=-49
r remove: by you, of nothing known=-81=-64
r remove: by you, of these=4=51
r remove: by you, please=-47=9
r remove: by you, please, at the end=-80=-2
r remove: by you, please, of list=61=-33
r remove: by you, please, of me=-5=-16
r remove: by you, please, of nothing known=-65=-19
r remove: by you, said=12=-29
r remove: by you, wanted=23=48
r remove: by you, was done=101=-13
r remove: if=49=-29
r remove: if, of me=49=-29
r remove: laughing=-23=-17
r remove: negated=-48=-65
r remove: negated, asked why=86=-2
r remove: negated, at the end=70=-11
r remove: negated, by i=59=-6
r remove: negated, by i, of me=83=-1
r remove: negated, by they=114=-10
r remove: negated, by you=86=-2
r remove: negated, negated=-90=-2
r remove: negated, negated, of nothing known, with nothing but courtesy=-71=-1
r remove: negated, of deal=-38=-3
r remove: negated, of list=-85=-1
r remove: negated, of me=-142=-18
r remove: negated, of nothing known=-54=-2
r remove: negated, of nothing known, with nothing but courtesy=-24=0
r remove: negated, of they=66=-33
r remove: negated, please=-82=0
r remove: negated, please, of me=-82=0
r remove: negated, with nothing but courtesy=-54=-2
r remove: of deal=-130=-30
r remove: of deal, at a time=-19=-73
r remove: of deal, at a time, at the beginning=-10=-13
r remove: of deal, at the beginning=-70=-135
r remove: of email=-171=-9
r remove: of email, at the beginning=-146=-5
r remove: of house=-71=-22
r remove: of house, at a time=-27=-22
r remove: of house, at a time, at the beginning=-27=-22
r remove: of house, at the beginning=-27=-22
r remove: of kin=-34=-33
r remove: of kin, at the beginning=-69=-36
r remove: of lead=-46=0
r remove: of list=141=-75
r remove: of list, at the beginning=164=-5
r remove: of list, of they=31=-10
r remove: of me=68=-171
r remove: of me, at a time=102=0
r remove: of me, at the beginning=140=-47
r remove: of me, laughing=5=-1
r remove: of me, of email=-116=-8
r remove: of me, of email, at the beginning=-101=-5
r remove: of me, of kin=-21=-1
r remove: of me, of they=165=-4
r remove: of me, of they, at the beginning=113=0
r remove: of meet=-11=-88
r remove: of nothing known=20=-78
r remove: of nothing known, at a time=-135=-85
r remove: of nothing known, at a time, at the beginning=-99=-2
r remove: of nothing known, at the beginning=84=-41
r remove: of nothing known, at the beginning, with nothing but courtesy=137=-2
r remove: of nothing known, with nothing but courtesy=101=-13
r remove: of number=71=-10
r remove: of number, at the beginning=53=-6
r remove: of number, of they=82=0
r remove: of number, of they, at the beginning=82=0
r remove: of text=12=-1
r remove: of text, at the beginning=11=-1
r remove: of these=81=50
r remove: of these, at the beginning=17=-78
r remove: of they=-16=-181
r remove: of they, at the beginning=29=-45
r remove: of toText=-24=-1
r remove: of toText, at the beginning=-9=-1
r remove: please=-29=-72
r remove: please, at a time=45=-32
r remove: please, at the end=48=-9
r remove: please, of deal=-14=-14
r remove: please, of kin=16=-3
r remove: please, of list=81=-34
r remove: please, of me=-11=-32
r remove: please, of me, of kin=12=-1
r remove: please, of nothing known=-75=0
r remove: please, of number=89=-2
r remove: please, of these=58=50
r remove: please, of they=57=-21
r remove: said=-91=46
r remove: said, at the end=-148=-27
r remove: said, of list=34=-12
r remove: said, of nothing known=-21=-15
r remove: said, of these=-29=78
r remove: said, of they=7=-20
r remove: tale=-19=-3
r remove: wanted=-68=3
r remove: wanted, of deal=-1=-34
r remove: wanted, of list=127=-9
r remove: wanted, of me=21=-23
r remove: wanted, of nothing known=-42=-8
r remove: wanted, of these=-10=54
r remove: wanted, of they=21=-22
r remove: was done=101=-13
r remove: was done, asked why=101=-13
r remove: was done, of me=101=-13
r remove: with nothing but courtesy=101=-13
r report=114=-45
r report: at the beginning=175=-53
r report: at the end=89=-53
r report: by i=65=-127
r report: by i, at the end=61=-6
r report: by i, if=30=-2
r report: by i, if, at the end=13=-1
r report: by i, of me=-108=-6
r report: by i, of nothing known=71=-53
r report: by i, of nothing known, with nothing but courtesy=18=-2
r report: by i, of text=91=-1
r report: by i, of these=9=-16
r report: by i, of they=-33=-2
r report: by i, of toText=7=-2
r report: by i, please=36=-34
r report: by i, please, of nothing known=17=-19
r report: by i, with nothing but courtesy=30=-4
r report: by you=86=4
r report: by you, at the end=40=-47
r report: by you, of nothing known=39=-24
r report: by you, of text=11=0
r report: by you, of these=80=-42
r report: by you, please=73=-66
r report: by you, please, at the end=20=-28
r report: by you, wanted=-53=97
r report: by you, wanted, of nothing known=-45=47
r report: by you, was done=11=0
r report: if=101=-100
r report: if, at the end=17=-1
r report: if, of nothing known=57=-83
r report: if, please=6=0
r report: negated=82=0
r report: negated, by you=10=0
r report: negated, by you, was done, of text=8=0
r report: negated, of text=81=0
r report: negated, was done=8=0
r report: of lead=26=-1
r report: of me=-90=-25
r report: of nothing known=198=-92
r report: of nothing known, with nothing but courtesy=38=-31
r report: of text=104=-1
r report: of these=90=-57
r report: of they=-33=-2
r report: of toText=9=-4
r report: please=95=-99
r report: please, at the end=28=-28
r report: please, of nothing known=52=-52
r report: please, with nothing but courtesy=6=-27
r report: wanted=-53=97
r report: wanted, of nothing known=-16=4
r report: was done=11=0
r report: was done, of text=8=0
r report: with nothing but courtesy=38=-31
r said stop=33=-133
r said stop: after no=33=-2
r said stop: after no, of nothing known=4=-1
r said stop: asked how=-29=-2
r said stop: asked how, of nothing known=-35=-2
r said stop: asked why=58=-16
r said stop: asked why, of nothing known=89=-15
r said stop: at a time=44=-3
r said stop: at the beginning=90=-9
r said stop: by i=59=-51
r said stop: by i, asked how=-43=0
r said stop: by i, asked why=94=-4
r said stop: by i, at a time=73=-1
r said stop: by i, of kin=-42=-4
r said stop: by i, of me=-26=-5
r said stop: by i, of me, of kin=-26=-5
r said stop: by i, of nothing known=96=-48
r said stop: by i, of nothing known, at a time=93=-2
r said stop: by i, of they=-91=-1
r said stop: by i, of toText=34=-1
r said stop: by they=76=-15
r said stop: by they, asked why=8=-3
r said stop: by they, of me=-14=0
r said stop: by they, of nothing known=0=-9
r said stop: by they, of toText=-4=-1
r said stop: by you=49=-34
r said stop: by you, of nothing known=4=-30
r said stop: by you, of toText=34=0
r said stop: by you, please=-25=0
r said stop: by you, please, of nothing known=-25=0
r said stop: kept=35=-1
r said stop: laughing=87=-1
r said stop: negated=45=-26
r said stop: negated, asked why=55=-3
r said stop: negated, by i=9=-2
r said stop: negated, by i, asked why, of nothing known=55=-3
r said stop: negated, by i, of nothing known=-49=-1
r said stop: negated, by you=114=-20
r said stop: negated, by you, of nothing known=87=-17
r said stop: negated, of nothing known=41=-26
r said stop: of deal=-30=-5
r said stop: of kin=-57=-5
r said stop: of kin, at the beginning=-19=-2
r said stop: of me=-69=-3
r said stop: of me, at the beginning=-32=0
r said stop: of me, of kin=-26=-5
r said stop: of nothing known=30=-115
r said stop: of nothing known, at a time=83=-3
r said stop: of nothing known, at the beginning=170=-4
r said stop: of nothing known, laughing=87=-1
r said stop: of nothing known, with nothing but courtesy=35=-7
r said stop: of text=114=-2
r said stop: of text, at the beginning=-84=0
r said stop: of these=79=0
r said stop: of they=-32=-3
r said stop: of they, at the beginning=-23=0
r said stop: of toText=-82=-4
r said stop: of toText, at a time=-4=-1
r said stop: of toText, at the beginning=-13=0
r said stop: of toText, of they=-44=-1
r said stop: please=-32=-1
r said stop: please, of nothing known=-32=-1
r said stop: said=116=0
r said stop: said, of nothing known=-45=0
r said stop: tale=-5=-2
r said stop: tale, of nothing known=-3=-2
r said stop: with nothing but courtesy=35=-7
r some plain=-9=-95
r still=55=-115
r still: asked how=101=-2
r still: asked how, of these=56=-1
r still: asked why=313=-19
r still: asked why, of nothing known=108=-12
r still: asked why, of text=55=0
r still: asked why, of these=92=-4
r still: asked why, of they=21=0
r still: asked why, of toText=89=-5
r still: at a time=87=-19
r still: at the beginning=-60=-5
r still: by i=-36=-39
r still: by i, asked how=101=-2
r still: by i, asked why=132=-4
r still: by i, asked why, of text=55=0
r still: by i, asked why, of these=91=-4
r still: by i, of lead=-35=0
r still: by i, of list=-110=-3
r still: by i, of nothing known=-27=-22
r still: by i, of text=100=-1
r still: by i, of these=-14=-6
r still: by i, of they=59=0
r still: by i, of toText=7=-7
r still: by i, please=-59=-4
r still: by i, wanted=-35=-10
r still: by they=-38=-7
r still: by they, of toText=-38=-7
r still: by you=124=-11
r still: by you, asked why=81=-4
r still: by you, of toText=144=-8
r still: by you, was done=7=-5
r still: by you, was done, asked why, of toText=32=-4
r still: if=7=-21
r still: if, of email=-35=-14
r still: if, of toText=9=-23
r still: negated=289=-4
r still: negated, at a time=85=1
r still: negated, by i=134=-1
r still: negated, by i, wanted, of they=99=-1
r still: negated, of me=123=0
r still: negated, of they=119=0
r still: negated, of toText=190=-4
r still: negated, please=84=-6
r still: negated, wanted=133=0
r still: of call=3=-8
r still: of email=-35=-14
r still: of lead=35=0
r still: of list=-88=-2
r still: of me=29=-6
r still: of me, at the beginning=-18=0
r still: of nothing known=45=-31
r still: of text=17=-2
r still: of text, at the beginning=-46=-1
r still: of these=12=-8
r still: of these, at a time=12=0
r still: of they=77=-2
r still: of toText=-1=-65
r still: of toText, at a time=77=-21
r still: of toText, at the beginning=-118=-2
r still: of toText, of they=35=-2
r still: please=12=-7
r still: please, of nothing known=-58=-5
r still: please, of toText=14=-1
r still: wanted=-35=-10
r still: wanted, of nothing known=12=-10
r still: wanted, of they=59=0
r still: was done=7=-5
r still: was done, asked why=32=-4
r still: was done, of toText=32=-4
r switch off=129=-141
r switch off: asked how=62=-1
r switch off: asked how, of these=62=-1
r switch off: asked why=-96=-10
r switch off: at a time=103=-17
r switch off: at a time, at the beginning=-32=-15
r switch off: at the beginning=100=-63
r switch off: at the beginning, taken back=20=-10
r switch off: by i=19=-1
r switch off: by i, asked how=62=-1
r switch off: by i, of these=62=-1
r switch off: by they=118=-18
r switch off: by you=9=-9
r switch off: by you, asked why=-11=-7
r switch off: of lead=14=-5
r switch off: of lead, at the beginning=-10=-4
r switch off: of me=13=-9
r switch off: of me, at the beginning=98=-2
r switch off: of nothing known=34=-61
r switch off: of nothing known, at the beginning=0=-38
r switch off: of text=132=-16
r switch off: of text, at a time=-68=-3
r switch off: of text, at a time, at the beginning=-64=-1
r switch off: of text, at the beginning=74=-8
r switch off: of these=136=-46
r switch off: of these, at the beginning=69=-5
r switch off: please=14=-7
r switch off: please, of text=50=-6
r switch off: taken back=20=-10
r switch off: tale=-18=-5
r threat=123=-41
r threat: at the beginning=-41=-28
r threat: by you=10=-1
r threat: by you, of text=9=-1
r threat: of call=31=0
r threat: of nothing known=64=-19
r threat: of text=23=-21
r threat: please=6=-2
r unsubscribe=8=-241
r unsubscribe: answer=-102=-48
r unsubscribe: answer, at the end=-90=-4
r unsubscribe: answer, of me=14=-1
r unsubscribe: answer, of nothing known=-20=-40
r unsubscribe: asked how=203=-57
r unsubscribe: asked how, at the end=178=-3
r unsubscribe: asked how, of nothing known=24=-53
r unsubscribe: asked why=-186=-15
r unsubscribe: asked why, at the end=-92=-13
r unsubscribe: asked why, of me=-95=0
r unsubscribe: asked why, please=-161=-7
r unsubscribe: at a time=29=-56
r unsubscribe: at the beginning=126=-30
r unsubscribe: at the beginning, with nothing but courtesy=33=0
r unsubscribe: at the end=38=-108
r unsubscribe: at the end, at the beginning=317=-9
r unsubscribe: by i=40=-69
r unsubscribe: by i, asked how=132=-4
r unsubscribe: by i, asked how, at the end=85=-1
r unsubscribe: by i, asked why=-82=-11
r unsubscribe: by i, asked why, at the end=24=-6
r unsubscribe: by i, at the end=-28=-36
r unsubscribe: by i, of me=84=-4
r unsubscribe: by i, of nothing known=109=-7
r unsubscribe: by i, of nothing known, with nothing but courtesy=36=0
r unsubscribe: by i, of these=2=-19
r unsubscribe: by i, please=-31=-6
r unsubscribe: by i, said=18=-5
r unsubscribe: by i, wanted=-31=-14
r unsubscribe: by i, wanted, at the end=145=-7
r unsubscribe: by i, wanted, of nothing known, with nothing but courtesy=15=-1
r unsubscribe: by i, with nothing but courtesy=-7=-3
r unsubscribe: by they=86=-63
r unsubscribe: by they, answer=-6=0
r unsubscribe: by they, at the end=47=-13
r unsubscribe: by they, of email=-23=-15
r unsubscribe: by they, of me=92=-16
r unsubscribe: by they, of me, of email=-23=-15
r unsubscribe: by they, said=-23=-3
r unsubscribe: by you=-124=-74
r unsubscribe: by you, answer=-16=0
r unsubscribe: by you, at the end=-103=-12
r unsubscribe: by you, of nothing known=-151=-28
r unsubscribe: by you, of text=153=-3
r unsubscribe: by you, please=-43=-38
r unsubscribe: by you, said=-16=0
r unsubscribe: by you, said, answer, at the end=-16=0
r unsubscribe: if=-47=-20
r unsubscribe: if, at the end=-17=-7
r unsubscribe: if, wanted=-58=-17
r unsubscribe: laughing=20=1
r unsubscribe: negated=-236=-59
r unsubscribe: negated, at the end=-148=-13
r unsubscribe: negated, by i=-137=-29
r unsubscribe: negated, by i, at the end=-32=-10
r unsubscribe: negated, by i, said, at the end=-48=-3
r unsubscribe: negated, by i, wanted, at the end=-54=0
r unsubscribe: negated, of me=-108=-2
r unsubscribe: negated, of these=-25=-21
r unsubscribe: negated, please=-41=-30
r unsubscribe: negated, said=-48=-3
r unsubscribe: negated, wanted=-102=1
r unsubscribe: of email=-158=-33
r unsubscribe: of email, at the beginning=-119=-2
r unsubscribe: of house=-56=-64
r unsubscribe: of lead=-28=-12
r unsubscribe: of lead, at the beginning=21=0
r unsubscribe: of list=42=-2
r unsubscribe: of me=45=-40
r unsubscribe: of me, at the beginning=70=-6
r unsubscribe: of me, of email=-199=-13
r unsubscribe: of me, of email, at the beginning=-112=-1
r unsubscribe: of me, of they=82=-3
r unsubscribe: of nothing known=-17=-112
r unsubscribe: of nothing known, at the beginning=-47=-12
r unsubscribe: of nothing known, at the beginning, with nothing but courtesy=33=0
r unsubscribe: of nothing known, laughing=22=0
r unsubscribe: of nothing known, with nothing but courtesy=89=-5
r unsubscribe: of text=128=-9
r unsubscribe: of text, at the beginning=66=-2
r unsubscribe: of these=28=-36
r unsubscribe: of these, at the beginning=3=0
r unsubscribe: of they=-19=-4
r unsubscribe: of they, at the beginning=-58=-4
r unsubscribe: please=15=-68
r unsubscribe: please, at the end=-51=-7
r unsubscribe: please, of email=-122=-14
r unsubscribe: please, of me=70=-5
r unsubscribe: please, of nothing known=97=-5
r unsubscribe: please, of nothing known, with nothing but courtesy=32=0
r unsubscribe: please, of these=52=-5
r unsubscribe: please, of they=37=-2
r unsubscribe: please, with nothing but courtesy=38=0
r unsubscribe: said=69=-8
r unsubscribe: said, answer=-53=0
r unsubscribe: said, answer, at the end=-37=0
r unsubscribe: said, at the end=28=-3
r unsubscribe: said, of nothing known=66=-1
r unsubscribe: taken back=-54=-2
r unsubscribe: tale=-33=-1
r unsubscribe: wanted=8=-38
r unsubscribe: wanted, at the end=-54=-19
r unsubscribe: wanted, of nothing known=14=-15
r unsubscribe: wanted, of these=46=-5
r unsubscribe: wanted, with nothing but courtesy=16=-1
r unsubscribe: with nothing but courtesy=89=-5
s accident already=-4=-1
s accident back=23=-27
s accident cease=-6=-8
s accident keep=-32=-1
s accident me=54=-5
s accident please=9=-22
s accident said=15=0
s accident still=-4=-1
s accident these=61=-20
s already already=80=-58
s already answer=-15=-25
s already ask=-5=-53
s already auto=20=-7
s already away=49=-13
s already back=-2=7
s already bit=7=-6
s already call=24=10
s already can=-16=4
s already cease=94=-18
s already deal=-16=-12
s already done=51=-46
s already email=-18=-7
s already fine=7=13
s already gone=47=-13
s already gotOff=-6=-37
s already greet=2=14
s already help=10=14
s already house=-30=42
s already i=45=-59
s already if=-29=38
s already keep=-14=-5
s already kin=-3=-12
s already laugh=-35=-21
s already lead=46=-1
s already list=6=-4
s already me=27=-45
s already meet=-9=42
s already more=31=-21
s already not=83=-47
s already now=31=-27
s already number=38=11
s already out=102=36
s already please=32=-12
s already receive=47=-20
s already remove=-20=-38
s already report=54=-4
s already said=64=-19
s already sayStop=47=-17
s already still=64=-35
s already swear=-6=-42
s already tale=-3=-31
s already text=47=-74
s already these=-23=42
s already they=-9=-38
s already time=-28=3
s already toText=36=-16
s already trade=-41=-55
s already unsubscribe=-10=-3
s already want=8=3
s already wrong=-20=-11
s already you=95=-15
s annoyance away=43=0
s annoyance bit=-52=-10
s annoyance cease=-4=-18
s annoyance done=14=-2
s annoyance fine=-22=-1
s annoyance i=8=-3
s annoyance lead=-53=-11
s annoyance me=51=-1
s annoyance miss=-67=-10
s annoyance not=29=-7
s annoyance now=10=-2
s annoyance number=11=0
s annoyance please=-55=-10
s annoyance receive=-40=0
s annoyance remove=42=0
s annoyance report=13=0
s annoyance text=-40=-6
s annoyance these=-21=-5
s annoyance they=-15=-6
s annoyance toText=30=-4
s annoyance you=47=-7
s answer already=-24=-6
s answer answer=27=-35
s answer ask=28=0
s answer auto=-33=-4
s answer away=41=0
s answer back=-3=0
s answer bit=-5=-25
s answer call=46=-1
s answer can=-5=4
s answer cease=-55=-38
s answer deal=-24=-81
s answer done=21=-51
s answer email=47=-7
s answer fine=-84=-38
s answer gotOff=-21=-2
s answer greet=1=-7
s answer help=-16=-18
s answer i=18=-22
s answer if=-36=-42
s answer keep=-9=-4
s answer kin=11=-1
s answer lead=-114=-9
s answer list=55=-4
s answer me=12=-37
s answer meet=-1=21
s answer more=101=-6
s answer not=-29=-17
s answer nothing=33=-13
s answer now=-24=-58
s answer number=43=7
s answer out=55=-1
s answer please=-39=-27
s answer receive=-37=-37
s answer remove=-25=-18
s answer report=-24=-7
s answer said=-1=-4
s answer sayStop=-6=-3
s answer still=18=0
s answer tale=-69=-4
s answer terms=9=0
s answer text=69=-33
s answer these=20=-9
s answer they=-170=-76
s answer time=-9=-30
s answer toText=40=-21
s answer unsubscribe=-3=-25
s answer visit=-26=-2
s answer want=-3=22
s answer yes=-16=-42
s answer you=54=46
s ask already=131=-41
s ask annoyance=9=-1
s ask answer=-20=-31
s ask ask=28=-33
s ask auto=-22=-46
s ask away=29=-11
s ask bit=-22=-21
s ask call=-22=-32
s ask can=-43=50
s ask cease=81=-164
s ask deal=-13=-84
s ask done=-71=-11
s ask email=-20=41
s ask fine=-33=15
s ask gone=44=-17
s ask gotOff=83=-25
s ask greet=39=35
s ask help=-22=48
s ask house=-28=106
s ask i=10=-25
s ask if=-55=-48
s ask keep=8=-1
s ask kin=8=39
s ask lead=-79=-13
s ask list=31=-1
s ask me=16=-166
s ask money=-83=-95
s ask more=-30=-15
s ask not=69=-69
s ask now=-51=-32
s ask number=38=-66
s ask out=28=-39
s ask please=-87=-66
s ask receive=69=-94
s ask remove=38=-28
s ask report=33=-3
s ask said=7=-81
s ask sayStop=133=-24
s ask still=139=-13
s ask swear=5=-23
s ask switchOff=-28=-5
s ask tale=48=-30
s ask text=-86=-69
s ask these=26=-60
s ask they=-3=35
s ask time=26=-98
s ask toText=39=-77
s ask unsubscribe=6=-23
s ask want=-2=-5
s ask wrong=-52=0
s ask yes=-1=-23
s ask you=-18=54
s auto already=29=-3
s auto answer=-48=-59
s auto ask=-9=-43
s auto auto=-73=-74
s auto away=64=-18
s auto back=-32=-20
s auto bit=-39=-23
s auto call=-31=-73
s auto can=-8=-48
s auto cease=40=-38
s auto deal=-8=-58
s auto done=-20=-15
s auto email=-9=24
s auto fedUp=16=-26
s auto fine=-44=26
s auto gone=-23=-12
s auto gotOff=2=-4
s auto greet=-56=1
s auto help=-36=-7
s auto house=-1=-4
s auto i=26=-19
s auto if=-12=-9
s auto keep=25=0
s auto last=-11=0
s auto lead=37=-1
s auto me=74=-36
s auto meet=-9=43
s auto more=18=-16
s auto not=-67=-28
s auto nothing=-37=-6
s auto now=48=26
s auto number=-64=-7
s auto out=19=-1
s auto please=3=-8
s auto receive=-23=-19
s auto remove=39=0
s auto said=-56=-59
s auto sayStop=-8=-1
s auto still=5=-5
s auto switchOff=28=-2
s auto tale=32=-13
s auto text=-29=-58
s auto these=-30=-31
s auto they=-53=-76
s auto time=-14=-69
s auto toText=46=-4
s auto unsubscribe=12=0
s auto visit=-8=-24
s auto want=59=0
s auto wrong=-20=-5
s auto yes=86=-1
s auto you=13=-16
s away already=-28=-1
s away answer=-19=-1
s away auto=-78=-5
s away away=84=-3
s away back=49=-3
s away bit=47=-16
s away cease=-13=-3
s away deal=-46=-4
s away done=62=-6
s away email=12=-3
s away fine=-56=-17
s away greet=-23=-11
s away house=-17=-43
s away i=-83=-15
s away if=24=28
s away keep=11=-2
s away kin=14=-8
s away laugh=-10=-8
s away lead=-43=-2
s away list=63=-17
s away me=46=-87
s away meet=-14=-6
s away more=10=0
s away not=24=-9
s away now=103=-19
s away number=128=-12
s away please=48=-10
s away remove=21=0
s away swear=128=-4
s away text=4=13
s away these=-1=-34
s away they=3=-55
s away time=-45=-26
s away trade=-15=-3
s away yes=15=-5
s away you=26=-28
s back already=-80=-14
s back answer=-42=-3
s back auto=-21=-29
s back bit=-23=-8
s back can=-5=50
s back cease=-79=-66
s back deal=-15=-33
s back greet=-5=-4
s back house=-7=46
s back i=-50=-1
s back if=-10=31
s back keep=42=-10
s back last=-61=-14
s back list=68=-8
s back me=-55=-25
s back more=6=36
s back not=44=-3
s back number=40=-1
s back please=81=-24
s back report=10=-27
s back said=-13=-29
s back tale=-25=20
s back text=-100=-3
s back these=47=-47
s back they=-59=-30
s back time=-24=14
s back wrong=-11=-1
s back you=-10=27
s bit already=-42=-25
s bit answer=35=-6
s bit away=12=0
s bit back=4=-14
s bit call=-46=14
s bit cease=-48=-14
s bit deal=-52=-93
s bit done=37=20
s bit email=0=-8
s bit fine=-2=-18
s bit gone=15=40
s bit gotOff=-19=-1
s bit greet=21=-5
s bit help=28=-9
s bit house=-7=-109
s bit i=-54=-24
s bit if=-8=-22
s bit keep=-26=-21
s bit lead=-100=-13
s bit list=56=-4
s bit me=57=-38
s bit meet=-8=-38
s bit more=-62=-31
s bit not=60=-4
s bit now=46=-27
s bit number=-30=-39
s bit out=38=-55
s bit please=26=-52
s bit receive=-62=-7
s bit remove=5=0
s bit report=15=-7
s bit still=-64=-9
s bit tale=26=-15
s bit text=-13=-36
s bit these=90=-79
s bit they=-5=-8
s bit time=-31=-72
s bit toText=7=-5
s bit unsubscribe=4=-12
s bit want=28=-9
s bit you=86=31
s call already=-49=-14
s call answer=-100=-22
s call auto=25=-16
s call away=72=-15
s call bit=-44=-2
s call can=-1=54
s call cease=27=-20
s call deal=-30=28
s call done=19=-37
s call email=-31=-20
s call fedUp=8=0
s call fine=21=-1
s call greet=-46=17
s call house=-8=17
s call i=-19=18
s call if=48=32
s call keep=-23=44
s call kin=-39=-2
s call me=-17=-59
s call more=43=-4
s call not=-26=-58
s call nothing=-56=-4
s call now=-48=-16
s call number=-69=-22
s call please=-88=-8
s call receive=-6=20
s call remove=-11=0
s call report=18=-8
s call swear=21=0
s call tale=27=-17
s call text=-119=-23
s call these=-61=-20
s call they=-6=-35
s call time=9=-31
s call toText=-109=-7
s call use=-36=-1
s call want=-38=-4
s call yes=-5=0
s call you=-1=8
s can already=-30=26
s can answer=-67=29
s can ask=-4=8
s can auto=-29=-89
s can away=56=26
s can back=-32=24
s can bit=-62=-3
s can call=34=-32
s can cease=-51=-54
s can deal=-13=58
s can done=13=0
s can email=-45=25
s can fine=14=34
s can gotOff=47=-19
s can greet=14=15
s can help=-62=-37
s can house=-26=0
s can i=-52=-48
s can if=13=-7
s can keep=-91=28
s can kin=-78=-10
s can lead=-24=-15
s can list=-36=-21
s can me=59=-10
s can meet=-1=16
s can miss=-17=-11
s can money=-47=57
s can more=-105=36
s can not=-22=-4
s can now=57=10
s can number=55=-12
s can out=111=33
s can please=111=12
s can receive=-48=-66
s can remove=-13=9
s can report=73=-65
s can said=-39=-6
s can sayStop=-34=8
s can still=-51=38
s can switchOff=-19=-4
s can tale=56=-11
s can terms=-82=-23
s can text=-24=-20
s can these=-26=-90
s can they=18=-77
s can time=-69=26
s can toText=-21=28
s can unsubscribe=-61=-28
s can visit=-10=-77
s can want=-23=16
s can you=-35=58
s cease accident=-33=-3
s cease already=8=-56
s cease annoyance=82=-1
s cease answer=-107=-30
s cease ask=-76=-15
s cease auto=83=-55
s cease away=4=0
s cease back=-43=-40
s cease bit=-26=-4
s cease call=-47=-22
s cease can=-27=18
s cease cease=-104=-87
s cease deal=-77=-23
s cease done=-37=-39
s cease email=-52=-60
s cease fedUp=26=-1
s cease fine=39=-26
s cease gone=71=-19
s cease gotOff=-21=0
s cease greet=112=-35
s cease help=13=43
s cease house=-11=-102
s cease i=-39=3
s cease if=50=-5
s cease keep=-52=-13
s cease kin=20=-19
s cease last=31=-19
s cease laugh=-89=-30
s cease lead=41=-7
s cease list=37=-6
s cease me=-23=-4
s cease meet=34=-33
s cease miss=-80=-22
s cease money=-18=-54
s cease more=-32=-23
s cease not=79=-75
s cease nothing=45=0
s cease now=45=-21
s cease number=-1=-10
s cease out=-22=-16
s cease please=32=-26
s cease receive=-92=-23
s cease remove=87=-14
s cease report=62=-17
s cease said=-31=-41
s cease sayStop=57=-43
s cease still=20=-14
s cease swear=8=-31
s cease tale=-123=-100
s cease text=81=-28
s cease these=74=-103
s cease they=-6=-149
s cease time=-33=-5
s cease toText=33=-48
s cease trade=-57=-15
s cease unsubscribe=-101=-15
s cease use=93=-3
s cease want=65=-53
s cease wrong=-50=-8
s cease yes=99=-12
s cease you=7=67
s deal accident=-10=-6
s deal already=-33=-57
s deal answer=35=-35
s deal ask=-14=6
s deal auto=-2=-34
s deal away=18=0
s deal back=45=-22
s deal call=-2=-39
s deal can=-1=-11
s deal cease=19=33
s deal deal=-22=-65
s deal done=-25=49
s deal fedUp=0=-14
s deal gone=26=-65
s deal gotOff=-3=-42
s deal greet=1=11
s deal house=-7=-8
s deal i=23=42
s deal keep=3=-17
s deal kin=-13=-45
s deal last=-2=-35
s deal lead=28=0
s deal me=57=-61
s deal meet=-11=8
s deal money=-16=23
s deal more=-3=33
s deal not=-13=14
s deal now=-26=15
s deal number=-1=3
s deal out=-1=-9
s deal please=18=-25
s deal receive=-26=30
s deal remove=36=31
s deal said=-26=19
s deal sayStop=-25=22
s deal still=7=-1
s deal swear=-7=2
s deal tale=-3=-79
s deal text=-33=9
s deal these=93=-58
s deal they=-28=-36
s deal time=8=-27
s deal toText=-31=-2
s deal trade=5=-24
s deal unsubscribe=38=0
s deal visit=-1=-35
s deal want=-9=19
s deal wrong=-9=-5
s deal you=-87=27
s done already=61=-13
s done annoyance=112=-16
s done answer=76=-34
s done ask=-24=-41
s done auto=2=15
s done away=18=-31
s done back=-18=-13
s done bit=-62=-33
s done call=4=-12
s done can=-75=-18
s done cease=2=-51
s done deal=19=18
s done done=-43=4
s done email=-3=3
s done fedUp=-22=-22
s done fine=-53=45
s done gone=-44=-8
s done gotOff=-81=-50
s done greet=-16=16
s done help=-16=55
s done house=-20=34
s done i=1=-51
s done if=5=-1
s done keep=-26=-16
s done kin=-23=56
s done last=31=0
s done laugh=-21=-30
s done lead=21=-6
s done list=-85=-13
s done me=9=-73
s done meet=-33=71
s done miss=-30=-35
s done money=-3=18
s done more=-26=7
s done not=58=-63
s done now=64=-20
s done number=39=-62
s done out=-72=-91
s done please=-3=-62
s done receive=-42=-40
s done remove=26=15
s done report=33=-47
s done said=-5=-30
s done sayStop=42=-4
s done still=-1=-25
s done tale=-26=0
s done text=11=-69
s done these=-7=-74
s done they=-25=45
s done time=28=-14
s done toText=42=-52
s done trade=-28=-16
s done unsubscribe=-46=0
s done visit=-1=-55
s done want=13=75
s done wrong=26=-39
s done yes=-56=4
s done you=-20=34
s email already=-54=10
s email annoyance=-19=-35
s email answer=-26=-6
s email ask=-2=37
s email bit=-63=-3
s email cease=-7=-10
s email deal=-9=86
s email done=-49=27
s email fedUp=-15=-20
s email fine=12=-36
s email greet=-23=-1
s email i=-17=-32
s email keep=-68=-3
s email lead=-11=0
s email list=-63=-3
s email me=72=-22
s email meet=0=-33
s email more=23=47
s email not=38=-44
s email now=2=58
s email number=-4=-55
s email out=59=-7
s email please=27=-16
s email remove=65=-5
s email said=-7=30
s email still=-46=-6
s email switchOff=53=-8
s email tale=24=0
s email text=-73=-48
s email these=-68=-15
s email they=-63=-3
s email time=-11=60
s email toText=67=9
s email visit=-2=-55
s email want=-28=-16
s email yes=-14=-10
s email you=-43=66
s fedUp already=-7=-28
s fedUp ask=14=-6
s fedUp auto=41=-1
s fedUp away=-14=0
s fedUp can=15=-8
s fedUp cease=106=-29
s fedUp deal=-38=-46
s fedUp done=34=1
s fedUp email=21=-1
s fedUp fedUp=72=0
s fedUp fine=89=-1
s fedUp greet=4=-1
s fedUp house=0=17
s fedUp i=66=-11
s fedUp last=4=-10
s fedUp lead=37=-1
s fedUp list=27=-5
s fedUp me=41=-6
s fedUp meet=-5=43
s fedUp more=75=-4
s fedUp not=60=-5
s fedUp now=8=0
s fedUp number=21=0
s fedUp out=-50=-12
s fedUp please=40=-5
s fedUp remove=17=-2
s fedUp said=36=-1
s fedUp sayStop=42=-5
s fedUp still=5=-5
s fedUp text=111=-31
s fedUp these=75=-2
s fedUp they=49=-24
s fedUp time=-14=40
s fedUp toText=15=0
s fedUp unsubscribe=11=0
s fedUp want=17=-21
s fedUp you=78=-21
s fine already=26=-6
s fine answer=-2=-12
s fine ask=-9=17
s fine auto=-1=-24
s fine away=72=-9
s fine back=20=-2
s fine bit=32=15
s fine call=-63=27
s fine can=15=-12
s fine cease=159=-55
s fine deal=-59=-55
s fine done=21=30
s fine email=103=11
s fine fedUp=82=0
s fine fine=-5=20
s fine gone=8=62
s fine greet=15=20
s fine help=23=-1
s fine house=-4=47
s fine i=-23=40
s fine keep=18=-3
s fine kin=18=25
s fine last=75=-1
s fine lead=16=-19
s fine list=118=-5
s fine me=73=-1
s fine meet=-28=32
s fine money=-2=-71
s fine more=79=-4
s fine not=50=-64
s fine now=69=-21
s fine out=-9=-14
s fine please=-1=-52
s fine receive=8=-22
s fine remove=23=-20
s fine said=-1=-19
s fine sayStop=7=-10
s fine still=-44=-5
s fine tale=7=35
s fine text=4=-37
s fine these=-73=-21
s fine they=-47=-25
s fine time=-27=-10
s fine toText=95=-17
s fine trade=-20=28
s fine unsubscribe=14=-4
s fine want=-4=-4
s fine yes=44=0
s fine you=0=77
s gone already=-17=6
s gone answer=-25=-19
s gone ask=-41=-16
s gone auto=-11=-13
s gone away=-6=-6
s gone can=-27=32
s gone cease=95=16
s gone deal=-13=-35
s gone done=1=22
s gone fine=-35=-8
s gone gotOff=-2=-4
s gone house=32=26
s gone i=-46=-22
s gone kin=-29=-48
s gone last=-15=-3
s gone lead=26=-1
s gone me=71=-4
s gone more=101=-3
s gone not=91=11
s gone nothing=-12=2
s gone now=20=21
s gone number=53=0
s gone out=2=-27
s gone please=46=-21
s gone remove=18=-12
s gone text=-6=-13
s gone these=-24=-27
s gone they=-18=-14
s gone time=-12=-25
s gone toText=32=-12
s gone trade=-2=-46
s gone unsubscribe=12=-1
s gone want=-31=17
s gone yes=-26=-24
s gone you=-2=76
s gotOff accident=-18=-6
s gotOff already=37=-9
s gotOff answer=-28=-5
s gotOff ask=-48=-14
s gotOff bit=36=-3
s gotOff call=17=-3
s gotOff can=-88=-24
s gotOff cease=7=-6
s gotOff deal=-23=-37
s gotOff done=60=-5
s gotOff fine=-87=-26
s gotOff greet=-71=0
s gotOff house=-21=-43
s gotOff i=-62=-18
s gotOff last=15=-7
s gotOff lead=-10=-1
s gotOff list=9=-23
s gotOff me=19=-38
s gotOff meet=19=0
s gotOff more=-6=0
s gotOff not=70=-5
s gotOff now=54=-9
s gotOff number=41=-1
s gotOff please=15=-7
s gotOff receive=-44=-1
s gotOff tale=-22=20
s gotOff text=-34=-15
s gotOff these=-15=-49
s gotOff they=64=-28
s gotOff time=-10=-68
s gotOff toText=0=-5
s gotOff wrong=-18=-6
s gotOff you=-36=-33
s greet already=-68=29
s greet annoyance=20=-9
s greet answer=-17=13
s greet ask=14=90
s greet auto=-3=-17
s greet away=92=-30
s greet bit=-13=15
s greet call=-65=24
s greet can=-9=-31
s greet cease=122=-94
s greet done=26=12
s greet email=-23=20
s greet fedUp=29=-47
s greet fine=52=11
s greet gone=-7=-1
s greet gotOff=13=-32
s greet greet=-18=13
s greet help=-20=-2
s greet house=-23=33
s greet i=-27=20
s greet if=-23=45
s greet keep=-46=-7
s greet kin=2=34
s greet last=-6=-1
s greet lead=78=-4
s greet list=27=-7
s greet me=96=-67
s greet meet=-2=10
s greet more=126=-17
s greet not=74=-55
s greet now=38=29
s greet number=5=-16
s greet out=21=0
s greet please=50=7
s greet receive=73=-67
s greet remove=106=-69
s greet report=-15=22
s greet said=5=6
s greet sayStop=5=6
s greet still=-67=15
s greet tale=21=-3
s greet text=127=-66
s greet these=-1=60
s greet they=-12=37
s greet time=-9=16
s greet toText=47=-80
s greet trade=-18=27
s greet unsubscribe=76=-11
s greet want=58=7
s greet yes=19=20
s greet you=5=17
s help already=-17=22
s help auto=-18=13
s help cease=10=-8
s help deal=-27=-39
s help done=-13=-16
s help gotOff=17=-6
s help help=-56=-26
s help house=-30=73
s help i=-33=52
s help if=-31=13
s help me=-32=-87
s help now=-19=6
s help number=3=-1
s help please=7=-20
s help receive=32=46
s help remove=12=-5
s help tale=16=-3
s help text=21=-3
s help these=-20=-12
s help they=-29=16
s help toText=30=-5
s help you=-68=71
s house already=-7=65
s house answer=-15=-8
s house away=9=-14
s house back=-18=35
s house bit=-4=-25
s house call=-1=29
s house can=-3=20
s house cease=50=-27
s house deal=-33=-43
s house done=-23=89
s house fine=-47=22
s house gone=-4=37
s house gotOff=-3=41
s house greet=-8=15
s house help=-1=31
s house house=-39=32
s house i=-20=63
s house if=-3=37
s house keep=-6=19
s house last=6=9
s house list=-4=-25
s house me=67=4
s house meet=-17=40
s house more=4=29
s house not=16=-35
s house now=-17=-1
s house out=-4=-29
s house please=10=-2
s house receive=0=-33
s house remove=20=-3
s house said=-15=32
s house sayStop=-15=15
s house still=-7=-4
s house tale=-6=-46
s house text=-46=6
s house these=-19=5
s house they=-60=28
s house time=-3=23
s house toText=32=-14
s house trade=-18=-25
s house unsubscribe=-18=-8
s house want=23=22
s house you=-42=61
s i accident=85=-32
s i already=3=-52
s i annoyance=11=-42
s i answer=-25=49
s i ask=32=-22
s i auto=11=-29
s i away=-29=-3
s i back=28=-37
s i bit=-21=-117
s i call=-6=-2
s i can=-23=31
s i cease=115=-2
s i deal=8=27
s i done=-10=-8
s i email=-50=54
s i fedUp=66=-11
s i fine=36=-32
s i gone=-10=13
s i gotOff=58=-131
s i greet=10=-23
s i help=-31=36
s i house=26=37
s i i=-15=26
s i if=-21=-52
s i keep=-1=-63
s i kin=65=-2
s i last=-10=-9
s i laugh=-11=-12
s i lead=-92=-60
s i list=-40=-106
s i me=58=14
s i meet=13=-16
s i miss=-81=-1
s i money=-42=-33
s i more=-15=-60
s i not=8=-1
s i nothing=0=-15
s i now=-8=-10
s i number=-69=-47
s i out=95=-125
s i please=86=-83
s i receive=31=-17
s i remove=-8=-59
s i report=19=7
s i said=33=6
s i sayStop=31=5
s i still=-7=-68
s i swear=15=-7
s i switchOff=9=-1
s i tale=-12=-17
s i text=-77=-32
s i these=-41=-3
s i they=17=-41
s i time=21=37
s i toText=46=5
s i trade=21=-6
s i unsubscribe=31=-38
s i use=-7=-36
s i visit=-33=-68
s i want=14=-54
s i wrong=32=-60
s i yes=82=-31
s i you=50=54
s if already=0=51
s if answer=61=-30
s if away=37=-13
s if back=7=2
s if call=19=0
s if can=19=91
s if cease=22=6
s if deal=-41=17
s if done=70=-12
s if fedUp=-6=-35
s if fine=29=22
s if gotOff=-21=-6
s if greet=2=23
s if house=-6=67
s if i=-28=-43
s if keep=17=5
s if me=54=-44
s if meet=-13=38
s if more=-1=-64
s if not=12=-8
s if now=22=-5
s if please=-32=-1
s if receive=-72=30
s if report=66=-51
s if said=-46=-2
s if still=38=36
s if tale=12=-29
s if text=35=-37
s if these=18=18
s if they=-61=3
s if time=-29=7
s if toText=33=-18
s if unsubscribe=-15=-9
s if want=-85=31
s if you=35=75
s keep already=-22=-3
s keep auto=1=-29
s keep bit=8=-11
s keep can=-5=50
s keep cease=37=-9
s keep deal=-15=-33
s keep done=39=-2
s keep gotOff=6=-2
s keep greet=-5=-4
s keep house=-1=39
s keep i=-26=-52
s keep if=-10=31
s keep keep=5=-8
s keep list=25=-14
s keep me=-58=-58
s keep more=25=35
s keep now=50=-2
s keep number=24=-5
s keep out=85=35
s keep please=78=-10
s keep receive=-47=-18
s keep report=10=-27
s keep said=13=-1
s keep still=5=-22
s keep swear=-19=-1
s keep tale=-23=20
s keep text=-87=-26
s keep these=5=-14
s keep they=-42=-48
s keep time=-11=13
s keep toText=-20=-37
s keep want=-27=9
s keep you=-29=28
s kin already=-14=-24
s kin answer=-84=-15
s kin ask=-17=-19
s kin auto=-18=-3
s kin away=22=-3
s kin bit=37=-8
s kin can=15=-29
s kin cease=48=-43
s kin deal=9=-73
s kin done=4=-28
s kin fedUp=-20=2
s kin fine=8=11
s kin gone=53=-49
s kin greet=-7=15
s kin help=-34=4
s kin house=-6=-28
s kin i=-52=5
s kin keep=-19=-4
s kin last=7=-20
s kin list=46=-7
s kin me=-59=-16
s kin meet=-1=-20
s kin more=48=-22
s kin not=70=-51
s kin now=30=19
s kin number=35=-61
s kin out=32=-2
s kin please=0=4
s kin receive=24=-30
s kin remove=40=-4
s kin said=-16=-2
s kin sayStop=-12=0
s kin still=-20=41
s kin tale=35=-15
s kin text=-45=-9
s kin these=12=4
s kin they=20=-23
s kin time=-11=30
s kin toText=-11=-40
s kin trade=42=27
s kin unsubscribe=55=-9
s kin want=6=-15
s kin you=21=58
s last already=65=-20
s last annoyance=-14=0
s last answer=-13=-22
s last ask=11=-25
s last away=44=-9
s last call=-5=16
s last can=-4=8
s last cease=133=-33
s last done=9=-40
s last gotOff=-8=-24
s last greet=2=3
s last help=27=-4
s last i=-31=-27
s last keep=-16=22
s last kin=5=-10
s last me=68=7
s last meet=13=-23
s last more=19=-3
s last not=23=-42
s last now=31=-12
s last number=18=-1
s last please=-61=-4
s last receive=45=-7
s last remove=34=-7
s last report=46=-5
s last said=-34=-2
s last sayStop=6=-2
s last still=31=-12
s last tale=9=-20
s last text=42=-33
s last these=27=-28
s last they=26=13
s last time=12=-2
s last toText=78=-23
s last unsubscribe=-56=-2
s last want=49=-5
s last wrong=-20=-11
s last you=76=-34
s laugh already=17=-8
s laugh ask=10=-1
s laugh away=28=-1
s laugh call=-16=-7
s laugh cease=82=-7
s laugh done=16=-2
s laugh fine=-17=-1
s laugh i=-62=-17
s laugh me=-13=-32
s laugh miss=-24=-1
s laugh not=75=-3
s laugh now=-30=-17
s laugh please=17=-6
s laugh remove=-21=-8
s laugh sayStop=16=12
s laugh tale=-8=19
s laugh text=6=-7
s laugh these=12=-31
s laugh they=1=-3
s laugh time=0=-24
s laugh toText=-20=-30
s laugh unsubscribe=16=0
s laugh want=-7=11
s laugh you=6=3
s lead already=-45=-10
s lead answer=3=-1
s lead ask=30=-1
s lead auto=21=-2
s lead away=-30=-1
s lead back=-23=-5
s lead bit=-38=-1
s lead can=-17=-2
s lead cease=-36=-8
s lead done=-26=-29
s lead email=32=-5
s lead fine=-34=-25
s lead gone=-56=-9
s lead greet=-45=-18
s lead i=-26=-20
s lead keep=-24=-23
s lead kin=9=-2
s lead list=-38=-1
s lead me=20=-4
s lead meet=-48=-14
s lead more=-111=-21
s lead not=-66=-22
s lead now=111=-11
s lead number=-11=-1
s lead out=19=-2
s lead please=-6=-18
s lead receive=-99=-3
s lead remove=44=-2
s lead report=-78=-1
s lead said=-7=-1
s lead still=-66=-4
s lead text=67=-4
s lead these=-41=-43
s lead they=-115=-2
s lead time=-43=-50
s lead toText=-55=-1
s lead trade=-96=-14
s lead want=8=-10
s lead wrong=-40=-1
s lead you=-21=-28
s list already=-29=-4
s list answer=-49=-2
s list away=14=-1
s list cease=98=-4
s list done=31=-22
s list fine=4=-11
s list gotOff=-41=-1
s list greet=68=-9
s list house=22=-32
s list i=73=-28
s list keep=-65=0
s list last=6=0
s list me=55=-1
s list more=-44=0
s list not=-19=-2
s list now=13=-29
s list please=61=-32
s list receive=-62=-7
s list remove=12=-1
s list said=18=-1
s list still=-53=0
s list tale=-55=-18
s list text=-13=-7
s list these=12=-2
s list they=25=-8
s list time=19=-4
s list toText=21=-1
s list want=14=0
s list yes=-58=-3
s list you=53=13
s me already=-73=-80
s me annoyance=-47=-26
s me answer=34=-1
s me ask=15=40
s me auto=13=-48
s me away=88=-21
s me back=-18=-12
s me bit=90=-60
s me call=-74=23
s me can=-9=-18
s me cease=49=-109
s me deal=-33=-77
s me done=134=-76
s me email=-23=-34
s me fedUp=-12=-3
s me fine=11=-4
s me gone=51=-21
s me gotOff=82=-76
s me greet=58=19
s me help=-12=59
s me house=-42=-27
s me i=-18=-54
s me if=-18=12
s me keep=-58=3
s me kin=-14=8
s me last=-23=-55
s me laugh=-43=-43
s me lead=44=-27
s me list=66=-49
s me me=-108=-59
s me meet=-26=47
s me miss=13=-3
s me money=2=-28
s me more=57=-48
s me not=69=-33
s me nothing=80=-3
s me now=82=-119
s me number=67=-36
s me out=22=-16
s me please=59=-77
s me receive=-49=-27
s me remove=24=-52
s me report=86=-50
s me said=55=-15
s me sayStop=5=7
s me still=-47=-28
s me swear=126=-12
s me switchOff=-10=-2
s me tale=4=-27
s me terms=72=-8
s me text=25=-139
s me these=94=-29
s me they=5=15
s me time=-51=-19
s me toText=46=-1
s me trade=12=-46
s me unsubscribe=0=-20
s me use=-86=-13
s me visit=-20=-99
s me want=28=-39
s me wrong=-51=-16
s me yes=127=-15
s me you=73=46
s meet already=8=-32
s meet answer=-82=-37
s meet auto=34=-66
s meet away=56=-2
s meet back=28=-40
s meet bit=-24=2
s meet call=0=-26
s meet can=-7=2
s meet cease=46=-80
s meet deal=-6=-48
s meet done=-47=-54
s meet fedUp=-34=8
s meet fine=6=-52
s meet gone=-56=-58
s meet greet=-4=4
s meet house=-42=4
s meet i=-18=32
s meet if=-46=-9
s meet keep=24=-40
s meet lead=28=-16
s meet list=-1=-53
s meet me=-14=-5
s meet meet=-19=91
s meet more=38=37
s meet not=32=5
s meet now=10=-17
s meet number=13=-44
s meet out=33=-21
s meet please=-32=-9
s meet receive=-13=-64
s meet remove=53=-6
s meet report=6=-46
s meet said=4=12
s meet tale=-30=-24
s meet text=-31=-62
s meet these=47=42
s meet they=-19=25
s meet time=-35=79
s meet toText=-41=20
s meet unsubscribe=46=-6
s meet want=-26=7
s meet you=-10=41
s miss already=7=-2
s miss away=10=0
s miss bit=-62=10
s miss cease=-48=-1
s miss done=-30=-2
s miss house=-5=-39
s miss i=33=0
s miss lead=-62=-10
s miss me=82=-1
s miss miss=-67=-10
s miss not=42=-6
s miss now=-30=-2
s miss please=-6=-10
s miss receive=-43=29
s miss text=-122=-5
s miss these=-63=-57
s miss they=-47=-6
s miss you=-25=-27
s money cease=36=-1
s money house=-4=46
s money i=18=-26
s money if=7=21
s money me=93=-4
s money money=39=-3
s money not=2=-11
s money nothing=-21=-30
s money number=28=-34
s money please=27=-1
s money text=78=-14
s money these=0=-15
s money time=-26=15
s money unsubscribe=-49=-2
s money you=56=-9
s more already=113=-27
s more annoyance=13=0
s more answer=53=-68
s more ask=-9=-6
s more auto=123=-1
s more away=36=-3
s more back=-17=-13
s more bit=-62=-1
s more call=-89=-20
s more can=-59=-21
s more cease=22=-33
s more deal=-90=42
s more done=136=-36
s more email=-61=-27
s more fine=-29=-30
s more gone=-15=-46
s more gotOff=-44=-2
s more greet=31=-27
s more help=1=31
s more house=-47=-48
s more i=-25=48
s more if=-14=30
s more keep=-55=-30
s more kin=-15=-26
s more laugh=10=-1
s more lead=-55=-14
s more list=15=-1
s more me=-88=-44
s more meet=-118=25
s more more=25=-7
s more not=194=-28
s more nothing=93=-6
s more now=100=-11
s more number=116=-27
s more please=83=-54
s more receive=66=-22
s more remove=91=-17
s more report=34=-15
s more said=-55=-40
s more still=-19=-1
s more tale=-20=-14
s more terms=17=-1
s more text=56=-101
s more these=-11=-12
s more they=-52=8
s more time=-46=74
s more toText=-13=-50
s more trade=85=-19
s more unsubscribe=31=-1
s more use=-19=0
s more want=3=-29
s more yes=35=0
s more you=95=-6
s not already=48=-35
s not annoyance=8=-1
s not answer=15=-16
s not ask=-2=-27
s not auto=7=27
s not away=-22=-11
s not back=22=-10
s not bit=13=-69
s not call=-31=-57
s not can=-57=7
s not cease=-8=-25
s not deal=9=-33
s not done=21=-73
s not email=10=-25
s not fedUp=-15=-4
s not fine=64=-46
s not gone=3=-27
s not gotOff=-158=58
s not greet=17=-15
s not help=-14=-6
s not house=39=-37
s not i=40=46
s not if=-38=24
s not keep=125=-23
s not kin=-14=-4
s not last=13=0
s not laugh=-26=-12
s not lead=-6=-19
s not list=25=-45
s not me=-53=-119
s not meet=53=-15
s not miss=-93=-35
s not more=96=-57
s not not=64=7
s not nothing=16=-19
s not now=-71=-49
s not number=47=-37
s not out=-111=-31
s not please=-3=-113
s not receive=45=-93
s not remove=46=-42
s not report=-63=-34
s not said=-51=-89
s not sayStop=100=-85
s not still=45=-39
s not swear=-11=-4
s not switchOff=-34=-4
s not tale=-103=62
s not terms=7=-1
s not text=-72=-21
s not these=-19=-21
s not they=8=-132
s not time=-64=12
s not toText=34=-63
s not trade=197=-35
s not unsubscribe=-78=-31
s not use=78=-18
s not visit=-44=26
s not want=0=-72
s not wrong=-17=-8
s not yes=-5=-21
s not you=73=13
s nothing already=-60=-37
s nothing away=12=1
s nothing can=-26=-13
s nothing cease=73=23
s nothing deal=-10=-3
s nothing done=34=-1
s nothing greet=5=7
s nothing i=16=-18
s nothing last=26=0
s nothing lead=8=0
s nothing me=6=-4
s nothing more=97=-73
s nothing not=-27=22
s nothing now=41=-1
s nothing number=68=-2
s nothing please=3=-9
s nothing said=25=-4
s nothing still=-31=-15
s nothing tale=53=-9
s nothing text=-32=-3
s nothing these=21=-3
s nothing they=-24=-32
s nothing time=-66=-36
s nothing toText=51=-10
s nothing you=125=-30
s now already=-17=-25
s now annoyance=36=-4
s now ask=54=-27
s now auto=22=-2
s now away=51=-19
s now back=4=-5
s now call=28=-49
s now can=-26=13
s now cease=55=-17
s now deal=-6=9
s now done=26=-4
s now email=-1=5
s now fedUp=4=-5
s now fine=44=-4
s now gone=62=-5
s now gotOff=-14=-18
s now greet=21=0
s now house=-42=58
s now i=109=-46
s now if=5=-1
s now keep=-50=-22
s now kin=-23=31
s now last=8=0
s now laugh=-28=-17
s now lead=27=0
s now me=44=-21
s now meet=15=69
s now more=-14=-16
s now not=109=-14
s now now=41=-16
s now number=28=-2
s now out=-3=39
s now please=63=-6
s now receive=29=-18
s now remove=-15=-28
s now report=9=-1
s now said=65=-13
s now sayStop=43=-12
s now still=38=0
s now swear=6=-40
s now tale=-29=-13
s now text=58=-31
s now these=-35=26
s now they=17=-33
s now time=-54=16
s now toText=60=-16
s now trade=-28=-53
s now visit=-1=-34
s now want=36=-13
s now you=-2=-5
s number already=12=-46
s number annoyance=4=-5
s number answer=22=-19
s number ask=-62=-2
s number auto=-42=-7
s number away=15=-14
s number bit=76=-28
s number call=-64=-15
s number can=57=11
s number cease=14=-70
s number deal=33=-2
s number done=33=-10
s number fedUp=42=0
s number fine=56=-48
s number gone=48=-14
s number gotOff=4=-12
s number greet=34=22
s number house=-45=-9
s number i=1=-140
s number if=1=-7
s number keep=-58=-18
s number kin=50=-1
s number last=-35=-9
s number laugh=-19=-22
s number lead=35=-17
s number list=42=-22
s number me=3=-37
s number meet=36=-35
s number miss=49=-7
s number money=45=-1
s number more=114=-26
s number not=-22=-26
s number nothing=57=-1
s number now=132=-42
s number number=51=-63
s number out=1=-10
s number please=77=-53
s number receive=-13=-26
s number remove=91=-23
s number report=26=-2
s number said=-30=-7
s number sayStop=29=10
s number still=-35=-18
s number switchOff=-33=-4
s number tale=-11=-1
s number text=-13=-33
s number these=95=-73
s number they=55=-25
s number time=-14=-36
s number toText=8=-25
s number trade=84=-4
s number unsubscribe=29=-4
s number want=40=11
s number wrong=24=-4
s number yes=55=-5
s number you=48=11
s out already=-64=-34
s out answer=0=-3
s out bit=-8=-42
s out call=0=-58
s out cease=16=-3
s out deal=-20=11
s out done=64=-11
s out email=8=-6
s out fine=48=-2
s out greet=-4=-1
s out house=-41=-65
s out i=-47=22
s out keep=-23=-3
s out kin=-5=-43
s out last=-31=-8
s out lead=-106=-2
s out list=17=-44
s out me=60=-27
s out more=-82=32
s out not=-6=-1
s out now=15=-67
s out number=46=-1
s out out=49=0
s out please=46=-32
s out remove=2=28
s out said=-16=46
s out sayStop=-4=15
s out text=94=-13
s out these=115=-47
s out they=19=-2
s out time=-74=2
s out yes=34=-1
s out you=34=-81
s please already=-98=-6
s please annoyance=15=0
s please answer=-50=-22
s please ask=21=-8
s please auto=58=15
s please away=31=-64
s please back=60=-33
s please bit=34=18
s please call=-18=10
s please can=-2=26
s please cease=52=-62
s please deal=-63=29
s please done=45=-39
s please email=-43=-27
s please fedUp=23=-1
s please fine=37=-38
s please gotOff=17=-3
s please greet=11=-3
s please help=-25=14
s please house=-63=-66
s please i=19=-19
s please if=4=-35
s please keep=-9=-16
s please kin=33=-12
s please last=5=0
s please laugh=13=-2
s please lead=37=-3
s please list=117=-9
s please me=-98=-42
s please meet=17=-19
s please miss=26=0
s please more=96=-48
s please not=51=-20
s please nothing=45=-14
s please now=85=-48
s please number=53=-62
s please out=-96=34
s please please=82=-55
s please receive=0=-8
s please remove=16=-71
s please report=-24=0
s please said=-69=8
s please sayStop=-9=-57
s please still=-50=-5
s please swear=-59=-36
s please switchOff=0=-3
s please tale=-19=-21
s please text=3=-46
s please these=49=-79
s please they=-40=-15
s please time=-28=-6
s please toText=-7=-52
s please trade=-50=-42
s please unsubscribe=91=-7
s please visit=30=-15
s please want=63=-21
s please yes=13=-10
s please you=0=-8
s receive already=20=-38
s receive annoyance=34=-3
s receive answer=-89=-74
s receive ask=-58=-49
s receive auto=-23=-37
s receive away=3=0
s receive back=-2=-14
s receive bit=21=-13
s receive can=15=-24
s receive cease=2=-38
s receive deal=-4=-57
s receive done=-6=-44
s receive email=94=-15
s receive fine=-52=-24
s receive gotOff=67=-25
s receive help=-15=5
s receive house=-12=5
s receive i=-50=-30
s receive keep=-23=-15
s receive last=-12=-5
s receive laugh=-1=-4
s receive lead=-12=-12
s receive list=-36=-8
s receive me=-76=-43
s receive meet=6=-53
s receive miss=50=-3
s receive more=-79=5
s receive not=-50=-12
s receive now=0=-24
s receive number=2=-43
s receive out=-29=-60
s receive please=-23=-16
s receive remove=57=-10
s receive said=-12=0
s receive sayStop=26=0
s receive still=56=-3
s receive tale=35=-15
s receive terms=-7=0
s receive text=-130=-53
s receive these=40=-7
s receive they=-20=-54
s receive time=-11=-21
s receive toText=-32=-24
s receive unsubscribe=-48=0
s receive want=-12=17
s receive wrong=55=-3
s receive you=-1=41
s remove already=-40=-9
s remove answer=50=-3
s remove bit=-93=29
s remove can=-21=25
s remove cease=-31=-5
s remove deal=-57=-34
s remove done=37=-5
s remove email=-86=-6
s remove fine=-7=-11
s remove greet=16=-5
s remove help=-17=2
s remove house=-37=-41
s remove i=51=-11
s remove if=-25=54
s remove keep=-29=-4
s remove kin=-28=-30
s remove lead=-78=-1
s remove list=15=-13
s remove me=28=-37
s remove meet=-6=-44
s remove more=2=-3
s remove not=-91=11
s remove now=-18=-44
s remove number=68=-48
s remove out=-92=-5
s remove please=75=-37
s remove remove=42=-5
s remove still=-29=-4
s remove terms=2=-29
s remove text=100=-12
s remove these=49=25
s remove they=-11=-93
s remove time=-7=-86
s remove toText=69=-4
s remove use=-64=-13
s remove want=-3=27
s remove you=-13=29
s report already=22=-29
s report annoyance=-35=-2
s report answer=22=0
s report ask=-42=10
s report away=-19=0
s report can=40=7
s report cease=28=-86
s report deal=-16=37
s report done=8=-30
s report fine=2=-5
s report gone=-44=-9
s report greet=2=-5
s report i=39=0
s report if=111=-95
s report keep=9=-54
s report lead=13=-1
s report me=0=-25
s report more=40=-1
s report not=41=-10
s report now=33=-41
s report number=54=-47
s report please=28=-25
s report receive=-20=-3
s report remove=-4=-26
s report report=44=-53
s report said=-66=12
s report sayStop=-46=13
s report spamUs=-70=-14
s report still=58=-31
s report text=37=-15
s report these=96=-77
s report they=-70=-11
s report time=-35=-31
s report toText=86=-20
s report trade=-31=14
s report yes=84=-52
s report you=132=-59
s said already=68=-10
s said answer=14=-2
s said ask=5=31
s said auto=-8=-20
s said away=-34=-25
s said bit=-10=-38
s said call=-8=-6
s said can=51=-3
s said cease=-22=-82
s said deal=33=28
s said done=32=-37
s said fine=13=-23
s said gotOff=33=-26
s said greet=15=-4
s said help=1=-9
s said house=-8=47
s said i=-3=-74
s said if=-33=39
s said keep=18=-1
s said kin=-44=-3
s said last=18=-5
s said laugh=-24=-9
s said me=-2=9
s said meet=-15=-53
s said more=-31=-18
s said not=-57=-38
s said nothing=36=0
s said now=-9=-10
s said number=-45=39
s said please=54=-19
s said receive=24=-1
s said remove=-12=23
s said said=43=-30
s said still=85=-1
s said tale=1=-63
s said text=34=-28
s said these=3=-18
s said they=-60=-112
s said time=60=-38
s said toText=-6=-80
s said trade=-55=-32
s said unsubscribe=34=-4
s said visit=-38=-69
s said want=39=-25
s said wrong=-51=-32
s said yes=-27=-39
s said you=104=35
s sayStop already=-21=-6
s sayStop answer=26=9
s sayStop ask=9=34
s sayStop auto=24=0
s sayStop away=-9=-22
s sayStop bit=-1=-29
s sayStop call=-8=-6
s sayStop cease=-43=-77
s sayStop deal=49=12
s sayStop done=22=-31
s sayStop fine=6=-81
s sayStop gotOff=-6=-45
s sayStop greet=10=-3
s sayStop help=5=13
s sayStop house=-24=-15
s sayStop i=-25=-42
s sayStop kin=-27=-4
s sayStop last=-29=-3
s sayStop me=12=0
s sayStop meet=-14=-47
s sayStop more=16=-6
s sayStop not=85=-40
s sayStop now=-37=-1
s sayStop number=7=17
s sayStop please=58=-16
s sayStop receive=-31=-12
s sayStop remove=-20=23
s sayStop said=57=-4
s sayStop tale=15=-65
s sayStop text=42=5
s sayStop these=26=-5
s sayStop they=-60=-30
s sayStop time=46=-29
s sayStop toText=50=-74
s sayStop trade=-39=-2
s sayStop unsubscribe=-22=-2
s sayStop visit=-14=-56
s sayStop want=41=-35
s sayStop yes=2=-28
s sayStop you=122=5
s spamUs done=39=0
s spamUs me=85=-3
s spamUs now=43=0
s spamUs toText=47=-2
s still already=77=-15
s still answer=-9=-1
s still auto=-7=-2
s still bit=10=-6
s still call=2=-4
s still cease=50=-2
s still done=9=-2
s still email=-18=-7
s still help=-12=15
s still house=-3=-11
s still i=23=-40
s still keep=1=-5
s still lead=18=-1
s still list=-3=-1
s still me=-19=-39
s still meet=-5=55
s still more=50=-1
s still not=-93=-72
s still now=40=-17
s still number=31=11
s still please=-3=-4
s still receive=51=-12
s still remove=-23=-1
s still still=6=-22
s still tale=24=-4
s still text=74=-8
s still these=7=5
s still they=9=-12
s still time=42=-14
s still toText=-1=-32
s still trade=-28=-12
s still want=-83=17
s still you=44=14
s swear already=23=-5
s swear answer=-21=0
s swear back=-24=-38
s swear bit=73=-10
s swear call=-12=-33
s swear cease=107=-3
s swear done=-31=-15
s swear email=-19=20
s swear gone=-11=-22
s swear house=-2=65
s swear i=0=13
s swear kin=30=-1
s swear lead=32=-4
s swear me=69=-4
s swear more=-16=43
s swear not=-55=-23
s swear now=25=-6
s swear number=-35=-4
s swear please=26=-22
s swear said=-13=-4
s swear tale=30=-1
s swear text=5=-29
s swear these=-39=-18
s swear they=-79=29
s swear time=-21=-5
s swear toText=61=34
s swear want=-2=-14
s swear yes=-55=-52
s swear you=30=21
s switchOff already=-40=-4
s switchOff auto=37=-3
s switchOff done=-9=-4
s switchOff i=-56=-8
s switchOff keep=-61=-4
s switchOff lead=-3=-3
s switchOff me=7=-4
s switchOff now=23=-5
s switchOff please=85=-3
s switchOff text=58=-19
s switchOff these=68=-23
s switchOff time=51=-8
s switchOff you=16=-5
s tale accident=-38=-8
s tale already=-1=-38
s tale annoyance=-19=-1
s tale answer=-13=6
s tale ask=1=-23
s tale auto=9=-3
s tale away=64=-15
s tale back=-32=-16
s tale bit=7=-36
s tale call=-25=44
s tale can=1=8
s tale cease=14=-12
s tale deal=-1=-50
s tale done=-7=45
s tale fedUp=25=-25
s tale fine=28=-55
s tale gotOff=-52=-78
s tale greet=23=-8
s tale help=-13=-42
s tale house=-38=-26
s tale i=25=-60
s tale if=49=-2
s tale keep=-45=-19
s tale kin=-6=-10
s tale last=13=-6
s tale lead=8=-24
s tale list=3=-16
s tale me=17=-35
s tale meet=26=-37
s tale miss=-13=-33
s tale money=-12=-8
s tale more=-34=-29
s tale not=115=-62
s tale now=49=-4
s tale number=-49=2
s tale out=-21=-8
s tale please=11=-26
s tale receive=-89=-17
s tale remove=-27=-4
s tale report=-56=-19
s tale said=0=6
s tale sayStop=21=13
s tale spamUs=-42=-21
s tale still=-22=-17
s tale switchOff=-1=-3
s tale tale=-43=-10
s tale text=-26=-10
s tale these=33=-11
s tale they=-68=-49
s tale time=13=-40
s tale toText=-27=-89
s tale trade=3=27
s tale unsubscribe=39=-1
s tale visit=-13=-102
s tale want=10=31
s tale wrong=-33=-12
s tale yes=0=-4
s tale you=-28=30
s terms answer=4=0
s terms can=-13=-12
s terms cease=-12=0
s terms done=18=-23
s terms i=-3=-11
s terms me=64=-2
s terms now=43=0
s terms please=-3=-3
s terms remove=-46=-1
s terms said=-10=-1
s terms terms=-43=-11
s terms time=-23=-8
s terms toText=-68=-1
s text already=-68=-61
s text annoyance=64=0
s text answer=-17=-30
s text ask=-13=-15
s text auto=-24=-17
s text away=50=-5
s text back=-25=-25
s text bit=-34=-29
s text call=25=-21
s text can=-87=-34
s text cease=8=-50
s text deal=12=-79
s text done=-27=-52
s text email=94=-9
s text fedUp=-79=-26
s text fine=-8=-63
s text gone=59=-15
s text gotOff=80=-42
s text greet=19=-24
s text help=-12=-9
s text house=14=-44
s text i=44=-56
s text if=-76=-7
s text keep=-87=-29
s text kin=45=-1
s text last=5=0
s text lead=2=-4
s text list=35=-4
s text me=31=-95
s text meet=-61=-7
s text miss=-3=-3
s text money=33=-1
s text more=60=-22
s text not=-9=-34
s text nothing=-6=-10
s text now=29=-62
s text number=-9=-3
s text out=24=-14
s text please=72=-56
s text receive=-6=-48
s text remove=91=-22
s text report=19=-16
s text said=-88=-13
s text sayStop=5=-3
s text still=12=-8
s text swear=-14=-8
s text tale=-1=-47
s text terms=-15=-16
s text text=27=-34
s text these=-57=-29
s text they=-7=-73
s text time=-26=-50
s text toText=51=-41
s text unsubscribe=-5=-21
s text use=-20=-3
s text visit=-1=-31
s text want=15=30
s text wrong=-5=-1
s text yes=2=-58
s text you=42=3
s these accident=-14=-3
s these already=33=20
s these annoyance=-25=-11
s these answer=15=-102
s these ask=-27=10
s these auto=42=-75
s these away=154=-22
s these back=21=2
s these bit=-20=19
s these call=-14=-51
s these can=-27=28
s these cease=72=-51
s these deal=-54=14
s these done=15=-36
s these email=67=-25
s these fedUp=20=-5
s these fine=63=-40
s these gone=-70=5
s these gotOff=24=-23
s these greet=94=18
s these help=74=-30
s these house=-55=38
s these i=-2=-11
s these if=-12=-50
s these keep=31=-16
s these kin=8=-92
s these last=96=-31
s these laugh=8=-2
s these lead=-152=-43
s these list=65=-7
s these me=33=-68
s these meet=53=38
s these miss=-62=-10
s these money=-46=-75
s these more=-15=-3
s these not=19=-65
s these nothing=-13=-33
s these now=35=-37
s these number=50=-45
s these out=18=-52
s these please=2=-12
s these receive=50=-12
s these remove=53=-28
s these report=42=-30
s these said=-48=-33
s these sayStop=-18=29
s these spamUs=-84=-65
s these still=27=50
s these swear=-44=-14
s these switchOff=38=-13
s these tale=52=25
s these text=85=-100
s these these=97=-56
s these they=-6=-12
s these time=-14=61
s these toText=82=-77
s these trade=-28=-47
s these unsubscribe=131=-33
s these visit=-23=-96
s these want=24=32
s these wrong=-22=-36
s these yes=65=-40
s these you=29=47
s they accident=-15=-6
s they already=-51=-13
s they annoyance=70=-7
s they answer=13=-27
s they ask=51=-94
s they auto=-2=-13
s they away=65=-42
s they back=-35=-11
s they bit=-48=-24
s they call=-13=-32
s they can=68=8
s they cease=4=-126
s they deal=-57=-47
s they done=3=-32
s they email=-32=-18
s they fine=-3=-26
s they gone=59=-122
s they gotOff=-31=-120
s they greet=10=1
s they help=-41=-36
s they house=-78=65
s they i=-38=17
s they if=-3=28
s they keep=-40=-18
s they kin=-45=-93
s they last=-17=-35
s they laugh=-42=-27
s they lead=24=-3
s they list=38=-11
s they me=-28=-14
s they meet=-55=45
s they miss=6=-10
s they more=-82=25
s they not=3=-68
s they now=-16=-59
s they number=75=-53
s they out=-22=-111
s they please=26=-58
s they receive=-84=-56
s they remove=35=11
s they report=12=-85
s they said=29=7
s they sayStop=-41=-12
s they still=-47=10
s they swear=17=0
s they tale=-10=-58
s they terms=-7=-50
s they text=-18=-67
s they these=49=47
s they they=-89=-4
s they time=-116=-21
s they toText=-72=-8
s they trade=-83=28
s they unsubscribe=31=-42
s they visit=-6=-29
s they want=-46=-125
s they wrong=-46=-9
s they yes=62=-25
s they you=-43=78
s time already=-10=-66
s time annoyance=5=-6
s time answer=-63=-30
s time ask=18=-38
s time auto=-15=0
s time away=46=-11
s time back=-49=-50
s time bit=-12=13
s time call=-37=-83
s time can=-86=18
s time cease=56=12
s time deal=-66=17
s time done=-20=-1
s time email=-25=13
s time fedUp=20=2
s time fine=-68=-8
s time gone=-11=-54
s time gotOff=54=-5
s time greet=18=14
s time help=9=-4
s time house=-15=67
s time i=-53=-1
s time if=-18=-8
s time keep=-44=-56
s time kin=17=5
s time laugh=5=-7
s time lead=6=-5
s time list=-33=-25
s time me=32=6
s time meet=-37=80
s time miss=10=-31
s time money=13=-12
s time more=49=-68
s time not=2=-95
s time nothing=27=-2
s time now=-87=-106
s time number=51=-19
s time out=19=-35
s time please=35=-88
s time receive=45=-22
s time remove=-16=24
s time report=50=-22
s time said=-41=-92
s time sayStop=-50=-99
s time spamUs=-13=-18
s time still=20=-40
s time swear=17=-9
s time tale=54=-70
s time text=48=-50
s time these=145=-40
s time they=-24=-26
s time time=-81=-39
s time toText=-68=18
s time trade=53=-49
s time unsubscribe=41=-4
s time visit=29=-68
s time want=73=-66
s time wrong=3=0
s time yes=-49=-66
s time you=-52=40
s toText already=-49=-18
s toText answer=-91=-9
s toText ask=35=18
s toText auto=-4=-53
s toText away=-49=-8
s toText back=-14=-6
s toText bit=44=-2
s toText call=-33=-4
s toText cease=-26=-45
s toText deal=-27=-15
s toText done=25=-1
s toText email=77=-27
s toText fedUp=-4=-7
s toText fine=59=-31
s toText gone=-7=-2
s toText gotOff=-19=-4
s toText greet=43=-40
s toText house=-17=21
s toText i=-18=-11
s toText if=-32=38
s toText keep=-77=-9
s toText kin=41=-17
s toText last=19=-1
s toText laugh=-30=-12
s toText lead=40=-11
s toText list=2=-14
s toText me=3=-50
s toText meet=-6=-5
s toText more=85=-2
s toText not=22=-25
s toText nothing=0=-14
s toText now=4=-45
s toText number=156=-35
s toText out=-8=-19
s toText please=58=-43
s toText receive=19=-17
s toText remove=-12=-2
s toText report=-50=-6
s toText said=-15=0
s toText still=-16=-3
s toText swear=38=-2
s toText switchOff=-20=-5
s toText tale=-54=-17
s toText text=43=-69
s toText these=142=-97
s toText they=-7=-13
s toText time=-72=-11
s toText toText=-47=-23
s toText trade=-102=-7
s toText unsubscribe=3=-3
s toText want=-4=0
s toText yes=108=-13
s toText you=2=38
s trade already=-25=-24
s trade answer=-41=-41
s trade ask=-8=24
s trade auto=-17=-23
s trade away=43=-5
s trade call=-2=-38
s trade can=-9=17
s trade cease=57=-56
s trade deal=1=-23
s trade done=15=-2
s trade fine=51=-44
s trade gone=2=-64
s trade gotOff=33=-2
s trade greet=43=-28
s trade help=-16=35
s trade house=3=-15
s trade i=9=-18
s trade keep=21=-5
s trade kin=-3=-17
s trade last=3=-16
s trade lead=41=-3
s trade list=33=-2
s trade me=17=-20
s trade meet=-4=-64
s trade more=1=-6
s trade not=-12=-25
s trade now=29=-7
s trade number=20=0
s trade please=61=2
s trade remove=145=-39
s trade said=14=-21
s trade sayStop=16=-23
s trade still=7=-2
s trade tale=-1=-48
s trade text=-46=-40
s trade these=24=-23
s trade they=3=-49
s trade time=-40=-67
s trade toText=5=-65
s trade trade=-4=30
s trade unsubscribe=47=0
s trade want=-10=3
s trade you=37=15
s unsubscribe already=-10=-1
s unsubscribe answer=-1=-3
s unsubscribe ask=34=0
s unsubscribe auto=22=0
s unsubscribe bit=-66=-1
s unsubscribe call=63=0
s unsubscribe cease=-74=-15
s unsubscribe deal=-19=-24
s unsubscribe done=77=-1
s unsubscribe email=-79=-17
s unsubscribe fine=-3=-10
s unsubscribe greet=63=0
s unsubscribe help=-52=-25
s unsubscribe house=-37=-31
s unsubscribe i=66=-10
s unsubscribe lead=24=-6
s unsubscribe list=-55=-1
s unsubscribe me=37=-20
s unsubscribe meet=-27=-7
s unsubscribe not=36=0
s unsubscribe now=57=-3
s unsubscribe number=68=-6
s unsubscribe out=-84=0
s unsubscribe please=113=-4
s unsubscribe receive=-23=0
s unsubscribe remove=-53=-8
s unsubscribe said=-17=-2
s unsubscribe sayStop=-21=0
s unsubscribe tale=-33=0
s unsubscribe text=76=-5
s unsubscribe these=11=-18
s unsubscribe they=-10=-2
s unsubscribe time=14=-28
s unsubscribe yes=37=0
s unsubscribe you=-25=-2
s use answer=-37=-1
s use done=4=-22
s use email=69=-2
s use fine=41=-3
s use i=-1=-23
s use lead=48=0
s use list=3=0
s use me=108=-3
s use more=35=-12
s use not=19=-2
s use now=9=-22
s use number=9=-9
s use these=-16=-26
s visit auto=-13=-15
s visit deal=-7=-136
s visit fedUp=-5=-17
s visit house=-8=-68
s visit i=-12=66
s visit me=-20=-56
s visit meet=-4=-16
s visit now=84=20
s visit receive=-9=-71
s visit tale=-29=-51
s visit text=-29=-36
s visit these=-10=-59
s visit time=-16=-36
s visit you=-21=-114
s want already=44=30
s want annoyance=-23=-14
s want answer=11=-18
s want ask=8=24
s want auto=38=11
s want away=-11=-24
s want back=10=-29
s want bit=6=8
s want call=-65=8
s want cease=38=-90
s want deal=-95=13
s want done=26=-33
s want email=25=-23
s want fine=71=-19
s want gone=51=0
s want gotOff=34=-27
s want greet=75=14
s want help=-55=15
s want house=-64=7
s want i=60=0
s want keep=-76=-57
s want kin=-37=-49
s want lead=-16=-32
s want list=106=-52
s want me=45=12
s want meet=-8=37
s want miss=-86=-18
s want money=-43=-2
s want more=40=-80
s want not=9=-49
s want nothing=86=-32
s want now=91=-16
s want number=39=-16
s want out=67=-36
s want please=119=-41
s want receive=94=-89
s want remove=23=-3
s want report=-58=29
s want said=-13=-28
s want still=-45=-23
s want tale=-14=-11
s want text=85=-97
s want these=-14=20
s want they=-6=20
s want time=0=17
s want toText=47=-30
s want unsubscribe=10=-19
s want visit=-3=7
s want want=-37=63
s want yes=58=-40
s want you=100=95
s wrong already=38=-4
s wrong answer=17=0
s wrong ask=-51=-29
s wrong away=48=0
s wrong back=16=-12
s wrong cease=31=-13
s wrong deal=14=-3
s wrong fine=13=0
s wrong i=-61=-5
s wrong keep=-59=0
s wrong kin=-8=-13
s wrong me=83=-22
s wrong more=11=-3
s wrong not=32=-3
s wrong now=67=-4
s wrong number=20=-49
s wrong out=-43=-10
s wrong please=90=-6
s wrong receive=-38=-1
s wrong remove=66=-3
s wrong still=-38=-1
s wrong text=20=0
s wrong these=46=-55
s wrong they=-44=-42
s wrong toText=27=0
s wrong you=88=-12
s yes accident=26=-18
s yes already=-13=79
s yes answer=-12=-5
s yes ask=-15=-7
s yes auto=-70=-36
s yes away=70=-2
s yes back=8=56
s yes can=4=-7
s yes cease=180=-44
s yes deal=-17=-6
s yes done=27=-20
s yes fine=11=-28
s yes house=-14=92
s yes i=-38=30
s yes keep=-7=37
s yes lead=17=-8
s yes me=2=-57
s yes meet=-3=-15
s yes more=-64=-4
s yes not=34=-46
s yes now=81=-23
s yes number=-21=-59
s yes please=-20=-65
s yes receive=-80=-4
s yes remove=24=-2
s yes still=-20=78
s yes tale=13=-29
s yes text=-87=-55
s yes these=-12=54
s yes they=3=16
s yes time=-43=-93
s yes toText=24=-15
s yes unsubscribe=88=0
s yes want=-32=-97
s yes yes=-22=-26
s yes you=19=-37
s you already=53=11
s you annoyance=72=-15
s you answer=-61=-52
s you ask=43=51
s you auto=-18=-31
s you away=28=-26
s you back=-18=52
s you bit=46=-6
s you call=-22=47
s you can=-32=45
s you cease=73=21
s you deal=-91=134
s you done=-8=28
s you email=-31=52
s you fedUp=-21=20
s you fine=9=30
s you gone=57=25
s you gotOff=-43=-58
s you greet=41=-48
s you help=-101=75
s you house=-92=136
s you i=33=43
s you if=-24=65
s you keep=16=42
s you kin=-96=43
s you last=8=-2
s you laugh=-65=-38
s you lead=-15=-51
s you list=60=-84
s you me=28=-4
s you meet=-78=63
s you miss=32=16
s you money=-1=22
s you more=20=44
s you not=54=2
s you now=89=-21
s you number=72=-97
s you out=-25=10
s you please=91=-9
s you remove=35=-26
s you report=56=-1
s you said=1=32
s you sayStop=34=0
s you spamUs=35=0
s you still=37=-12
s you swear=8=-58
s you switchOff=-18=-8
s you tale=-40=-29
s you terms=-85=-7
s you text=-27=-59
s you these=15=55
s you they=4=78
s you time=-60=68
s you toText=57=14
s you trade=-37=36
s you unsubscribe=-59=-37
s you visit=-13=-77
s you want=-49=125
s you wrong=41=-61
s you yes=19=-17
s you you=-9=93
w #=78=-8
w ,=68=70
w , <NUMBER>=-77=78
w , <TIME>=-9=-79
w , ADD=-1=-73
w , AKE=9=-2
w , AKE ME=10=0
w , ALL=-82=-30
w , ALTO=56=-2
w , AND=47=-1
w , ANNULEZ=16=-9
w , APPELEZ=-27=-42
w , ARE=-49=28
w , ARE YOU=-47=28
w , ARRETE=-6=-1
w , ARRETEZ=110=-13
w , ARRETEZ DE=20=-1
w , ARRETEZ |=59=-9
w , BACK=-29=-67
w , BE=-26=25
w , BEST=-68=0
w , BEST LEADS=-54=0
w , BONJOUR=8=18
w , BONNE=14=0
w , BONSOIR=7=6
w , BONSOIR |=-25=7
w , BORREN=25=-2
w , BORREN MI=11=0
w , BUENAS=7=13
w , BUENAS TARDES=7=13
w , BUT=-7=14
w , BUT KEEP=-5=-19
w , C=5=0
w , C EST=5=0
w , CALK=30=-16
w , CALL=72=-34
w , CALL ME=30=34
w , CAN=-26=-5
w , CAN I=-4=15
w , CAN YOU=-1=-33
w , CANCEL=105=-41
w , CANCEL IMMEDIATELY=7=0
w , CANCEL IT=58=-3
w , CANCEL MY=50=0
w , CANCEL THE=24=-10
w , CANCEL |=76=-4
w , CANCELEN=24=-3
w , CANT=-36=-10
w , CEASE=83=-5
w , CEASE |=22=-3
w , CESSEZ=73=-20
w , CESSEZ LES=27=-1
w , CESSEZ |=58=-21
w , CHANGE=-38=-21
w , COMO=49=-1
w , CONTINUEZ=-25=-7
w , COULD=-16=-34
w , COULD YOU=-16=-34
w , CUANDO=-2=50
w , DAMN=-5=-16
w , DAMN |=-5=-16
w , DAVE=83=-8
w , DEJE=-44=0
w , DEJEN=56=-6
w , DEJEN DE=56=-6
w , DELETE=67=-7
w , DESABONNEZ=7=-2
w , DESABONNEZ MOI=7=-2
w , DID=-42=37
w , DID THE=-47=-5
w , DID YOU=-3=39
w , DISCULPE=34=-12
w , DO=91=18
w , DO NOT=104=-14
w , DO YOU=-15=24
w , DOES=-27=11
w , DONE=21=0
w , DONT=57=-71
w , DONT EVER=-21=0
w , DONT NEED=48=-2
w , DONT REMOVE=-129=-3
w , DONT SEND=3=0
w , DONT STOP=-77=-15
w , DONT TEXT=122=-3
w , EFFACEZ=65=-5
w , EKEP=-35=-26
w , EKEP ME=-35=-26
w , EL=-35=-16
w , EMAIL=69=-17
w , EMAIL ME=50=-14
w , EMAIL ONLY=40=-2
w , EN=-23=25
w , ENCORE=4=-1
w , ENCORE UNE=4=-1
w , END=-48=-27
w , ENLEVEZ=1=-5
w , ENLEVEZ MOI=29=0
w , ENOUGH=35=0
w , ESCRIBAN=-76=-40
w , ESTA=-40=-30
w , ESTATE=-18=-7
w , ESTATE SALE=-9=-7
w , ESTO=-10=-29
w , ESTO ES=-10=-29
w , ESTOY=-25=-47
w , ESTOY EN=-4=-28
w , ETES=-5=15
w , ETES VOUS=-5=15
w , FAVOR=13=-1
w , FAVOR DE=13=-1
w , FICHEZ=57=-1
w , FULL=-1=-21
w , GET=-18=-44
w , GET_OFF=34=-3
w , GOOD=38=0
w , GOOD MORNING=38=0
w , GRACIAS=4=17
w , GRACIAS POR=-4=17
w , HAVE=-27=-11
w , HAVE A=-20=-40
w , HE=52=-31
w , HE DOESNT=-16=-7
w , HE QUIT=-83=-4
w , HE RETIRED=-3=-3
w , HELP=-20=-28
w , HEY=9=4
w , HEY THERE=16=-1
w , HI=-14=45
w , HI ,=-16=30
w , HI |=5=0
w , HOLA=18=-6
w , HOLA |=7=-5
w , HOW=-9=33
w , HOW CAN=-7=19
w , HOW DO=7=-12
w , I=46=-30
w , I AM=71=-21
w , I APPRECIATE=-30=-2
w , I CALLED=56=-35
w , I CANT=-4=-1
w , I CHANGED=-12=-15
w , I DONT=60=-30
w , I GOT=-7=3
w , I HATE=13=-3
w , I HAVE=-18=-11
w , I JUST=-26=42
w , I LIVE=17=0
w , I LOVE=-58=-19
w , I MOVED=6=-47
w , I NEED=-38=26
w , I NEVER=-18=-4
w , I PREFER=-70=-1
w , I SAID=54=-32
w , I SHOULD=-2=-40
w , I SIGNED=45=-24
w , I SOLD=1=22
w , I SPOKE=49=-3
w , I TALKED=18=-15
w , I USED=5=-3
w , I WANT=-13=0
w , I WAS=-3=-18
w , I WILL=1=-13
w , I WITHDRAW=41=-2
w , I WOULD=3=-10
w , ICI=-6=13
w , ID=1=19
w , ID LIKE=-11=-2
w , IF=-3=0
w , IF YOU=-3=0
w , IGNORE=-21=-11
w , IL=-8=-5
w , ILL=-44=16
w , IM=-81=-54
w , IM AT=16=-5
w , IM IN=-21=38
w , IM NOT=8=-21
w , IM NO_LONGER=-8=0
w , IM ON=-32=-25
w , IM SO=-10=-22
w , IS=-75=-22
w , IS IT=-40=-24
w , IS THIS=-59=-36
w , IT=-24=5
w , ITS=-63=49
w , ITS <NUMBER>=28=-15
w , ITS A=-24=19
w , IVE=23=-7
w , IVE BEEN=-14=0
w , IVE HAD=40=-8
w , J=17=17
w , J AI=-8=18
w , JANE=9=-46
w , JANE DOE=9=-46
w , JE=52=-42
w , JE CONDUIS=-16=-11
w , JE ME=25=-3
w , JE NE=-18=-5
w , JE PEUX=-5=18
w , JE SOUHAITE=14=-2
w , JE SUIS=18=39
w , JE VEUX=-8=13
w , JE VOUS=-10=-64
w , JIM=54=-1
w , JOHN=37=-17
w , JUST=-60=25
w , JUST TEXT=-102=-1
w , KAREN=47=0
w , KEEP=-121=-12
w , KEEP ME=-81=-5
w , KEEP THE=-36=0
w , KEP=-64=-1
w , KINDLY=-8=-2
w , KNOCK_OFF=42=-5
w , KNOCK_OFF IT=42=-5
w , L=-15=-26
w , LA=-35=56
w , LA CASA=-3=18
w , LA MAISON=-6=38
w , LA QUIERE=-2=28
w , LAST=-12=0
w , LE=-50=45
w , LE PUEDO=-1=41
w , LEAD=-43=-13
w , LEASE=33=-1
w , LEAVE=26=-35
w , LEAVE ME=33=-4
w , LEAVE_ALONE=-21=0
w , LEAVE_ALONE ME=-21=0
w , LES=-77=6
w , LES TEXTOS=-51=-4
w , LET=9=46
w , LET ME=-2=48
w , LEVE=7=-3
w , LEVE ME=7=-3
w , LISA=-33=-6
w , LLAME=43=-26
w , LLAME A=54=-26
w , LOS=-45=-7
w , LUEGO=-21=-47
w , MAKE=21=-9
w , MANANA=-32=-30
w , MARIA=-52=-9
w , MERCI=-65=19
w , MERCI DE=4=16
w , MERCI |=4=2
w , MI=16=17
w , MIKE=32=-3
w , MIKE |=32=-3
w , MIREN=14=-1
w , MON=-9=14
w , MON MARI=-9=14
w , MOST=14=-1
w , MY=3=-71
w , MY BUYERS=-24=-13
w , MY CLIENT=-7=0
w , MY HUSBAND=3=1
w , MY KIDS=11=-2
w , MY NUMBER=-10=-7
w , MY PHONE=-48=0
w , MY WIFE=30=-26
w , N=-20=-3
w , NE=54=-3
w , NE M=45=-2
w , NEVER=-32=-2
w , NO=106=-30
w , NO ,=35=-6
w , NO DESEO=-11=-1
w , NO ESCRIBAN=48=-1
w , NO LEADS=37=-1
w , NO MANDEN=46=-3
w , NO ME=-19=-6
w , NO MOR=57=0
w , NO QUIERO=-19=-1
w , NO TEXTS=41=-3
w , NON=44=-15
w , NOT=-47=-37
w , NOTHING=-22=-21
w , NOTHING ELSE=31=-11
w , NOW=63=0
w , NO_MAS=18=-1
w , NO_MORE=96=-9
w , NO_MORE LEADS=62=-1
w , NO_MORE PLEASE=62=0
w , NO_MORE TEXTS=23=-2
w , OFF=-36=-20
w , OIGA=6=0
w , OK=8=-1
w , OK STOP=31=-3
w , ON=-34=-43
w , ONLY=-56=-24
w , ONLY HOUSES=-51=-13
w , PARA=-5=27
w , PAREN=82=-8
w , PAREN |=63=-8
w , PAS=61=-45
w , PAS DE=-20=-39
w , PLEAS=-16=-5
w , PLEASE=20=-22
w , PLEASE CALL=-49=-2
w , PLEASE DISCONTINUE=20=-2
w , PLEASE DONT=10=11
w , PLEASE FIX=42=-7
w , PLEASE NO_MORE=-6=0
w , PLEASE QUIT=-15=-13
w , PLEASE REMOVE=82=-13
w , PLEASE STOP=89=-15
w , PLEASE TAKE_OFF=60=-3
w , PLEASE TEXT=-53=-19
w , PLEASE UNDO=43=-22
w , PLEASE UNSUBSCRIBE=23=-1
w , PLS=9=-8
w , PLS NO_MORE=3=0
w , PLS STOP=4=0
w , PLS TAKE_OFF=3=0
w , PLUS=22=-27
w , PLUS DE=55=-18
w , PLZ=-24=-3
w , PLZ DONT=31=-3
w , POR=-42=-17
w , POR QUE=-42=-17
w , POUVEZ=-15=-5
w , POUVEZ VOUS=-15=-5
w , PUT=-51=-2
w , PUT ME=-51=-2
w , QUAND=-12=15
w , QUAND VOULEZ=-11=8
w , QUE=35=40
w , QUE TENGA=58=0
w , QUIERO=-11=-15
w , QUIT=136=-39
w , QUIT IT=70=-4
w , QUITEN=73=-3
w , QUITENME=131=-7
w , QUITENME |=111=-6
w , REALTOR=9=-46
w , REALTOR ,=-44=-7
w , REALTOR |=-13=-42
w , REASSIGNED=-33=-12
w , REASSIGNED |=-32=-7
w , REMOVA=27=0
w , REMOVE=140=-31
w , REMOVE IT=62=-13
w , REMOVE ME=95=-4
w , REMOVE MY=6=-2
w , REMOVE US=31=0
w , REMOVED=13=-10
w , REPLY=-15=-2
w , RETIREZ=45=-2
w , RETIREZ MOI=44=-2
w , SEE=-12=30
w , SEE YOU=-12=30
w , SELLER=-17=32
w , SEND=-138=-87
w , SEND ME=14=-1
w , SENT=-22=23
w , SENT FROM=-22=23
w , SHE=36=-17
w , SHE LEFT=-27=-1
w , SHES=21=-6
w , SIGAN=-29=-13
w , SOLO=-79=-3
w , SOMEONE=-25=-17
w , SOMEONE WILL=-18=-13
w , SORRY=-46=-37
w , SORRY |=-34=-50
w , SOY=-35=73
w , SOY EL=-5=44
w , SOY JUAN=-30=27
w , START=-42=-39
w , START AGAIN=-41=-12
w , STICK=26=-29
w , STILL=24=-36
w , STO=22=-7
w , STOP=233=-85
w , STOP CALLING=-7=0
w , STOP FOR=7=0
w , STOP NOW=15=-1
w , STOP PLEASE=70=-1
w , STOP RIGHT=13=0
w , STOP SENDING=44=0
w , STOP TEXTING=89=-13
w , STOP THE=36=0
w , STOP TO=-53=-2
w , STOP TXTING=8=0
w , STOP |=192=-20
w , STOPP=43=-13
w , STOPP |=27=-15
w , STP=10=0
w , TAE=9=0
w , TAE ME=9=0
w , TAKE=18=-8
w , TAKE ME=17=0
w , TAKE_OFF=164=-13
w , TAKE_OFF IT=69=-6
w , TAKE_OFF ME=134=-4
w , TAKE_OFF MY=37=0
w , TAKE_OFF THIS=22=-2
w , TAKE_OFF US=33=-1
w , TELL=-8=-66
w , TELL THE=-8=-22
w , TEXT=-139=-13
w , TEXT INSTEAD=-12=-5
w , TEXT ME=-30=0
w , TEXT ONLY=-59=-1
w , TEXTEZ=-39=-7
w , TEXTS=-100=-4
w , TEXTS ARE=-87=-4
w , THANK=-69=-32
w , THANK YOU=-75=-32
w , THANKS=-67=-55
w , THANKS FOR=-76=-54
w , THANKS |=-18=-2
w , THAT=-4=2
w , THE=36=71
w , THE BUYERS=53=-1
w , THE HOUSE=-5=49
w , THE PRICE=-1=33
w , THE SELLER=31=0
w , THE WEBSITE=93=0
w , THEN=-46=-23
w , THESE=23=-2
w , THESE TEXTS=39=-1
w , THEY=-17=9
w , THEY DONT=-2=-4
w , THIS=-18=16
w , THIS IS=-4=18
w , THIS ISNT=-11=-2
w , THIS NUMBER=-10=-1
w , TODAVIA=-48=25
w , TOM=-24=-30
w , TOM ,=-3=-21
w , TOM |=-30=13
w , TOO=-41=-55
w , TOP=67=-24
w , TOP |=67=-24
w , TURN_OFF=77=-12
w , TURN_OFF THE=40=-3
w , UGH=-13=-5
w , UGH |=-13=-5
w , UNSUBSCRIBE=87=-1
w , UNSUBSCRIBE ME=34=0
w , UNSUBSCRIBE |=65=-2
w , UNSUBSCRIBED=13=-12
w , USE=-65=-31
w , USE TEXT=-37=-1
w , USE THE=-57=-11
w , VEUILLEZ=22=-7
w , VEUILLEZ CESSER=10=-7
w , VOULEZ=-2=25
w , VOULEZ VOUS=-2=25
w , VOUS=17=9
w , WANT=-9=44
w , WE=48=-25
w , WE CLOSED=50=-4
w , WE DONT=34=-14
w , WE NO_LONGER=-22=-8
w , WERE=-3=-28
w , WHAT=-83=-59
w , WHAT A=-52=-34
w , WHAT HAPPENED=-8=-1
w , WHATS=-36=21
w , WHATS A=-12=22
w , WHEN=6=4
w , WHO=-98=-87
w , WHO IS=-98=-56
w , WHY=31=-4
w , WHY AM=15=0
w , WILL=-67=-117
w , WILL CALL=-1=-15
w , WITH=19=-17
w , WOULD=-8=41
w , WOULD YOU=-13=43
w , WOW=-59=-24
w , WOW |=-59=-24
w , WRONG=-3=-3
w , WRONG NUMBER=21=0
w , WRONG THREAD=-40=-3
w , YA=21=75
w , YA_NO=62=-9
w , YA_NO ESCRIBAN=5=-1
w , YA_NO MANDEN=45=-1
w , YA_NO MAS=11=0
w , YA_NO ME=48=0
w , YES=-59=43
w , YOU=-48=20
w , YOU ARE=-13=-9
w , YOU HAVE=-8=0
w , YOUR=-13=-41
w , YOURE=58=-4
w , YOUVE=23=-47
w , YOUVE REACHED=31=-31
w , |=-65=-76
w <EMOJI>=-151=-77
w <LINK>=-87=-33
w <LINK> ,=29=5
w <LINK> |=-96=13
w <MAIL>=-21=-29
w <MAIL> I=21=15
w <MAIL> MUCHAS=-42=24
w <MAIL> MUCHAS GRACIAS=-42=24
w <MAIL> NO=-7=-37
w <MAIL> |=-28=-64
w <MISSPELT>=-61=77
w <NUMBER>=-107=80
w <NUMBER> ,=-55=61
w <NUMBER> , <NUMBER>=-13=73
w <NUMBER> , CALL=-6=-36
w <NUMBER> <NUMBER>=-54=-78
w <NUMBER> <NUMBER> |=-36=-11
w <NUMBER> A=-80=-17
w <NUMBER> AND=23=76
w <NUMBER> AND <NUMBER>=-14=-30
w <NUMBER> ANOS=7=-19
w <NUMBER> ANOS DE=7=-19
w <NUMBER> ANS=10=-18
w <NUMBER> ANS ,=57=16
w <NUMBER> ANS |=-10=-29
w <NUMBER> CENTS=35=-6
w <NUMBER> DE=2=-29
w <NUMBER> DE LA=2=-29
w <NUMBER> HEURES=28=-23
w <NUMBER> HEURES DU=28=-23
w <NUMBER> IN=16=-70
w <NUMBER> IN THE=16=-63
w <NUMBER> LEADS=-9=-8
w <NUMBER> LEADS A=-9=-8
w <NUMBER> MY=-2=-23
w <NUMBER> OF=104=-17
w <NUMBER> OF THESE=91=-15
w <NUMBER> OF THSE=29=0
w <NUMBER> PAR=-24=54
w <NUMBER> PLEASE=-46=-25
w <NUMBER> PLEASE |=-46=-25
w <NUMBER> SO=13=16
w <NUMBER> STOP=31=-51
w <NUMBER> STOP |=104=-2
w <NUMBER> TIMES=25=-3
w <NUMBER> TO=-6=22
w <NUMBER> TODAY=-11=-8
w <NUMBER> TODAY |=-11=-8
w <NUMBER> YEARS=38=-54
w <NUMBER> YEARS ,=47=-25
w <NUMBER> YEARS OLD=31=-77
w <NUMBER> YEARS |=-20=-5
w <NUMBER> |=-191=-29
w <PHONE>=-142=-6
w <PHONE> ,=-21=2
w <PHONE> |=-103=-5
w <PRICE>=-62=83
w <PRICE> PER=30=0
w <PRICE> PER TEXT=30=0
w <PRICE> |=-49=-10
w <TIME>=-80=-79
w <TIME> ,=-3=-4
w <TIME> PLEASE=-33=-7
w <TIME> PLEASE |=-33=-7
w <TIME> |=-58=-37
w A=47=56
w A <NUMBER>=-23=20
w A ARRETE=-57=-34
w A ARRETE DE=-57=-34
w A BETTER=49=-11
w A BLESSED=-21=-38
w A BLESSED DAY=-21=-38
w A BLOQUEAR=6=-3
w A BROKER=-14=-12
w A BROKER IN=-14=-12
w A CHANCE=-5=29
w A CHANCE TO=-1=42
w A CLIENT=-56=-93
w A CLIENT |=-44=-36
w A CLOSING=37=-11
w A CLOSING AT=37=-10
w A COMPLAINT=22=-64
w A DAY=-43=-87
w A DAY ,=15=-1
w A DAY |=-45=-82
w A ESE=5=-6
w A FLIGHT=-30=-63
w A FUNERAL=20=-6
w A GOOD=-67=47
w A GOOD TIME=-23=35
w A GREAT=-5=-6
w A GREAT DAY=-3=-27
w A HOME=29=61
w A HOME |=13=21
w A HOUSE=71=0
w A HOUSE IN=36=-3
w A HOUSE |=-3=31
w A JOKE=-63=-54
w A JOKE |=-63=-54
w A KID=29=-26
w A KID ,=23=-41
w A KID |=-37=5
w A L=-27=-10
w A L ACHETEUR=-31=-6
w A LA=8=-21
w A LA OFICINA=11=-18
w A LANDLINE=-2=-15
w A LAS=-1=79
w A LAS <NUMBER>=-1=79
w A LEAD=-51=0
w A LEAD FROM=-45=0
w A LENDER=-13=45
w A LENDER |=-8=37
w A LONG=-8=-29
w A LONG DAY=-8=-29
w A LOOK=-16=25
w A LOOK |=-16=25
w A MEETING=-20=-22
w A MEETING ,=2=-7
w A MEETING IM=17=-1
w A MEETING MY=-3=-8
w A MEETING |=1=-16
w A MESSAGE=-41=-76
w A MESSAGE |=-64=-8
w A MISTAKE=-5=-7
w A MISTAKE ,=-7=-1
w A MONTH=-24=37
w A NEW=-27=26
w A NEW PHONE=-24=7
w A NO=88=-11
w A NOTIFICATION=-38=-53
w A NUMBER=-33=-53
w A PHARMACY=56=-1
w A PHARMACY LINE=56=-1
w A PLUMBER=39=0
w A PROBLEM=-1=-4
w A PROBLEM |=-1=-4
w A QUICK=0=15
w A REALTOR=19=-47
w A RELATOR=54=-5
w A REPORTAR=69=-16
w A REPORTAR ,=47=-11
w A SCAM=-11=-22
w A SCHOOL=48=38
w A SHOWING=-37=-33
w A SHOWING IN=-13=-20
w A STOP=63=-60
w A TEACHER=30=-2
w A TEXT=54=-2
w A TEXT |=-29=-1
w A UNE=-33=6
w A WEEK=-54=-92
w A WEEK ,=-14=-8
w A WEEK |=-40=-90
w A YEAR=1=58
w A |=145=-6
w AABOUT=0=-3
w AABOUT THE=0=-3
w AAP=24=0
w AAP |=24=0
w ABCK=-8=1
w ABIUT=0=36
w ABLE=-25=81
w ABLE TO=-25=81
w ABLE TO STOP_BY=-4=36
w ABOOUT=10=-2
w ABOUT=-11=60
w ABOUT A=7=6
w ABOUT IT=-42=-42
w ABOUT IT |=-42=-42
w ABOUT LUNCH=-20=-13
w ABOUT MY=-13=25
w ABOUT TEXTING=25=-28
w ABOUT TEXTING ME=23=-18
w ABOUT THE=-33=60
w ABOUT THE CONDO=-4=17
w ABOUT THE HOME=-10=33
w ABOUT THE HOUSE=-1=12
w ABOUT THE LISTING=-4=97
w ABOUT THE PRICE=-24=-43
w ABOUT THE PROPERTY=-9=17
w ABOUT |=-12=-47
w ABPUT=-4=-7
w ABPUT THE=-4=-7
w ABSENT=-13=-46
w ACCEPT=-97=-17
w ACCEPT TEXT=-74=-5
w ACCEPT TEXT MESSAGES=-74=-5
w ACCEPT TEXTS=-34=-12
w ACCIDENT=-4=-19
w ACCIDENT ,=-4=-19
w ACCIDENT , PLEASE=-10=-20
w ACCOUNT=-56=-89
w ACCOUNT |=-26=-49
w ACEPTA=-11=86
w ACHETER=-20=31
w ACHETER |=-12=-19
w ACHETEUR=-62=-70
w ACHETEUR A=-10=-36
w ACHETEUR NE=-32=-3
w ACHETEUR NE VEU=-15=0
w ACHETEUR NE VEUT=-19=0
w ACK=-25=-32
w ACOSO=79=-35
w ACSA=-10=37
w ACTIVE=-85=-16
w ACTIVE |=-56=-14
w AD=30=-44
w ADD=-90=-120
w ADD ME=-39=-29
w ADD THIS=4=-11
w ADDENDUM=-2=-19
w ADDENDUM |=-2=-12
w ADDRESS=-87=-41
w ADDRESS |=-58=-44
w ADIOS=41=0
w ADVISED=67=-3
w ADVISED THAT=52=-3
w ADVISED THAT I=12=-1
w AE=5=-4
w AE ME=5=-4
w AFTER=-31=-12
w AFTER <NUMBER>=-25=-4
w AFTER <NUMBER> |=-19=-46
w AFTER <TIME>=-27=-6
w AFTER <TIME> |=-23=-1
w AFTER LUNCH=0=-20
w AFTER LUNCH |=0=-20
w AFTER THE=-4=-37
w AFTERNOON=-5=73
w AGAIN=-2=-21
w AGAIN ,=-56=-4
w AGAIN FOR=6=-1
w AGAIN MONDAY=-51=-15
w AGAIN MONDAY |=-51=-15
w AGAIN TODAY=-42=-6
w AGAIN TODAY ,=-2=-8
w AGAIN TODAY |=-44=4
w AGAIN |=5=-87
w AGEN=18=0
w AGENT=-21=-42
w AGENT ,=-94=-37
w AGENT AND=25=-9
w AGENT AND I=25=-9
w AGENT ON=-17=-44
w AGENT QUIT=13=-6
w AGENT TO=-39=-2
w AGENT |=5=27
w AGENTE=28=-11
w AGENTE ,=33=21
w AGENTE , NO=42=-6
w AGENTE DEL=-3=38
w AGENTE YA_NO=-4=-3
w AGENTE |=-24=-43
w AGENTS=-59=-22
w AGENTS ,=-14=-41
w AGENTS |=-57=-8
w AGENY=-16=-33
w AGO=-21=54
w AGO ,=67=-14
w AGO |=-58=57
w AGREE=-28=-1
w AGREE TO=-28=-1
w AHORA=4=-16
w AHORITA=-35=-28
w AHORITA NO=-35=-28
w AHVE=-3=-20
w AI=-21=16
w AI APELE=21=-9
w AI APELE LE=24=-3
w AI CHANGE=14=-11
w AI CHANGE DE=14=-11
w AI DIT=65=-8
w AI PAS=-28=-40
w AI PLUS=-80=-5
w AI RECU=9=22
w AI RECU VOTRE=2=23
w AIMERAIS=22=-2
w AKE=53=-27
w AKE ME=68=-2
w AKE ME OFF=68=-2
w AKE US=12=-2
w AKE US OFF=12=-2
w AKREADY=20=0
w AKREADY |=20=0
w AL=-121=-23
w AL COMPRADOR=-7=-27
w AL DUENO=-61=-17
w AL INQUILINO=-29=-3
w AL RATO=-28=-54
w AL RATO |=-28=-54
w AL VENDEDOR=-13=-15
w ALABAMA=-50=-3
w ALERADY=66=0
w ALERT=-17=-54
w ALERT |=29=-1
w ALERTAS=95=-19
w ALERTAS INMEDIATAMENTE=2=-3
w ALERTAS INMEDIATAMENTE |=2=-3
w ALERTAS YA=66=-13
w ALERTAS YA |=66=-13
w ALERTAS |=22=-5
w ALERTES=-19=-43
w ALERTES ,=-12=-3
w ALERTES TOUT=66=-6
w ALERTES TOUT DE=66=-6
w ALERTES |=27=-36
w ALERTS=-29=-61
w ALERTS ANY=11=-10
w ALERTS ARE=-27=-18
w ALERTS END=-38=-16
w ALERTS END |=-38=-16
w ALERTS NOW=16=0
w ALERTS NOW |=16=0
w ALERTS PLEASE=-21=0
w ALERTS PLEASE |=-21=0
w ALERTS RIGHT=-31=-6
w ALERTS RIGHT NOW=-31=-6
w ALERTS THANK=12=-1
w ALERTS THANK YOU=12=-1
w ALERTS TO=23=-13
w ALERTS |=31=-21
w ALL=39=-65
w ALL COMMUNICATIONS=29=-3
w ALL COMMUNICATIONS |=14=-2
w ALL DAY=-32=-20
w ALL MESSAGES=11=0
w ALL OF=78=-1
w ALL SET=-12=-33
w ALL SET ,=8=0
w ALL TEXT=3=0
w ALL TEXTS=-68=-1
w ALL THE=-135=-44
w ALL THE LEADS=-101=-22
w ALL WEEK=21=-16
w ALL WEEK ,=29=-13
w ALL WEEK |=1=-13
w ALLOW=1=-3
w ALONE=91=-37
w ALONG=26=55
w ALRAEDY=31=-2
w ALRAEDY |=31=-2
w ALREADY=45=-66
w ALREADY ,=7=-1
w ALREADY |=70=-37
w ALREQDY=-51=-5
w ALST=0=-6
w ALTO=93=71
w ALTO |=43=55
w AM=0=6
w AM DRIVING=4=-13
w AM DRIVING ,=-31=-38
w AM DRIVING |=14=8
w AM GOING=9=-13
w AM GOING TO=9=-13
w AM I=-30=-1
w AM I GETTING=-44=-1
w AM I STILL=17=-3
w AM IN=-61=-24
w AM NOT=33=-4
w AM NOT AN=49=0
w AM NO_LONGER=48=-8
w AM NO_LONGER AN=44=-7
w AM ON=-2=9
w AM OUT=-25=-1
w AM OUT OF=-25=-1
w AM RETIRED=24=0
w AM STILL=-36=-6
w AM WITH=-3=-2
w AM WITH A=-3=-2
w AMY=-131=68
w AMY ,=-93=-7
w AN=33=19
w AN AGEN=18=0
w AN AGENT=36=8
w AN AGENT AND=25=-9
w AN AGENT |=39=48
w AN AUTOMATED=-6=-21
w AN HOA=-2=97
w AN HOUR=7=-30
w AN HOUR ,=-47=1
w AN HOUR |=-7=-32
w AN OFFER=-21=12
w AN OFFER |=-21=-17
w ANCE=-24=-35
w ANCIEN=-9=-1
w AND=-51=98
w AND <NUMBER>=-16=-37
w AND <NUMBER> |=-3=-13
w AND CALL=7=-3
w AND CALL ME=19=-48
w AND CANT=-46=-1
w AND CANT TEXT=-54=-2
w AND CANT WORK=8=-1
w AND DESIST=37=-20
w AND DONT=86=-4
w AND FIVE=1=-15
w AND FIVE AGENTS=1=-15
w AND GIVE=-39=13
w AND HE=-43=-27
w AND I=70=-56
w AND I DONT=41=-2
w AND I GET=58=-4
w AND I LAUGHED=-27=-14
w AND ILL=6=22
w AND IM=44=-1
w AND IT=-6=-22
w AND JUST=26=-61
w AND LOSE_NUMBER=59=-1
w AND LOSE_NUMBER MY=59=-1
w AND MY=-11=-3
w AND NOTHING=74=0
w AND REMOVE=35=0
w AND REMOVE ME=35=0
w AND SHE=-37=-4
w AND STOP=64=0
w AND TAKE_OFF=19=0
w AND TAKE_OFF ME=19=0
w AND TEXT=-101=-26
w AND TEXT ME=-101=-17
w AND THANK=65=-4
w AND THANK YOU=65=-4
w AND THE=-39=27
w AND THEN=-8=-7
w AND THESE=33=-1
w AND THEY=-36=-10
w AND THEY DID=-36=-10
w AND THIS=32=-2
w AND USE=4=-14
w AND WAITED=9=-18
w AND WAITED AN=9=-18
w AND WILL=-103=-78
w AND WILL GET=-9=-21
w AND WILL REPLY=-4=-6
w AND WONT=-68=0
w AND WONT RECEIVE=-68=0
w AND YOU=43=5
w AND YOU KEEP=28=0
w AND YOURE=82=-43
w ANN=1=-55
w ANN HAS=-9=-12
w ANN HERE=-12=-46
w ANN HERE ,=-29=-23
w ANN HERE |=-15=-30
w ANN |=72=-1
w ANNOYING=55=-14
w ANNULE=-79=-12
w ANNULE LE=-81=-12
w ANNULER=72=-5
w ANNULEZ=4=-21
w ANOS=10=-19
w ANOS DE=7=-19
w ANOS DE AGENTE=7=-19
w ANOTHER=66=8
w ANOTHER ONE=109=30
w ANOTHER ONE OF=32=-2
w ANOTHER ONE |=118=-9
w ANOTHER TEXT=75=-13
w ANS=10=-18
w ANS ,=57=16
w ANS |=-10=-29
w ANSWER=41=10
w ANSWER ,=18=18
w ANSWER YOU=-4=-18
w ANSWER |=-52=4
w ANSWERED=34=-1
w ANSWERING=-60=-26
w ANT=-31=1
w ANTES=-41=-76
w ANTES DE=-38=-63
w ANTES DE LAS=-36=-2
w ANY=-76=44
w ANY LONGER=70=-11
w ANY MESSAGES=3=0
w ANY MESSAGES |=3=0
w ANY MORE=-3=-28
w ANY MORE ,=6=0
w ANY MORE LEADS=19=0
w ANY MORE MESSAGES=-21=-2
w ANY MORE OF=28=-1
w ANY MORE SHOWINGS=-1=-8
w ANY MORE TEXT=36=0
w ANY MORE TEXTS=19=0
w ANY MORE |=3=-2
w ANY MSGS=11=0
w ANY OTHER=-7=53
w ANY TEXTS=-62=-4
w ANY TEXTS FROM=-44=-2
w ANY TIME=-83=37
w ANYMORE=95=-90
w ANYMORE ,=-18=-17
w ANYMORE , PLEASE=-31=-1
w ANYMORE , REMOVE=46=-5
w ANYMORE , STOP=3=0
w ANYMORE , TAKE_OFF=16=-2
w ANYMORE AND=40=-1
w ANYMORE PLEASE=40=-1
w ANYMORE PLEASE |=18=0
w ANYMORE SO=10=0
w ANYMORE THANKS=12=0
w ANYMORE THANKS |=12=0
w ANYMORE |=138=-28
w ANYTHING=-9=-6
w ANYTHING ELSE=3=0
w ANYTHING FROM=-5=2
w ANYTHING FROM THESE=-12=2
w ANYTHING TO=12=-1
w ANYTHING |=-22=-23
w ANYTIME=-76=-3
w APELE=21=-9
w APELE LE=24=-3
w APELE LE BUREAU=24=-3
w APP=-58=-69
w APP |=-70=-69
w APPELER=-75=-25
w APPELER ,=-69=-2
w APPELER |=-8=-2
w APPELEZ=-25=-39
w APPELLE=7=-44
w APPELLE JULIE=9=-41
w APPELLE JULIE ,=9=-35
w APPELLE JULIE I=7=0
w APPELLE JULIE |=7=-23
w APPLY=-39=-15
w APPLY |=-37=-6
w APPOINTMENT=-19=-70
w APPOINTMENT |=-15=-2
w APPRAISAL=-5=-29
w APPRECIATE=21=-46
w APPRECIATE IT=-38=-33
w APPRECIATE IT ,=60=-1
w APPRECIATE IT NO=-8=0
w APPRECIATE IT THIS=15=0
w APPRECIATE IT YA=34=-8
w APPRECIATE IT |=-83=-58
w APPROVED=-1=40
w APPROVED |=-1=33
w APRES=-12=-33
w AQUI=30=-1
w AQUI ,=30=-1
w ARA=-39=-11
w ARE=-80=28
w ARE <NUMBER>=-8=56
w ARE <PRICE>=-3=60
w ARE A=-49=4
w ARE ANNOYING=50=-14
w ARE FINE=-36=-2
w ARE FINE |=-30=-2
w ARE GREAT=-41=-5
w ARE HOME=-5=-31
w ARE HOME ,=2=36
w ARE HOME |=15=-72
w ARE MY=-67=-15
w ARE MY LEADS=-19=-4
w ARE NOT=-5=-5
w ARE NOT GOOD=-5=-5
w ARE TEXTING=25=-1
w ARE TEXTING A=16=-1
w ARE THE=-46=-40
w ARE TOO=-5=-28
w ARE TOO HIGH=13=-23
w ARE USELESS=5=-11
w ARE USELESS |=-1=-12
w ARE YOU=-39=16
w ARE YOU AVAILABLE=-1=13
w ARE YOU FREE=-1=28
w ARE YOU GOING=46=-29
w ARE YOU HERE=-20=47
w ARE YOU HOPING=-5=72
w ARE YOU KIDDING=-21=-30
w ARE YOU LOOKING=-7=39
w ARE YOU PRE=-1=40
w ARE YOU STILL=-7=-16
w ARE YOU THINKING=-8=56
w ARE YOU |=-12=-55
w ARE |=-66=28
w AREA=-101=0
w AREA ,=-21=8
w AREA ANYMORE=52=-2
w AREA |=-85=2
w AREADY=12=-1
w AREADY |=12=-1
w AROUND=-7=-25
w ARRET=-21=-9
w ARRET SVP=79=0
w ARRET |=9=0
w ARRETE=-3=-72
w ARRETE DE=-55=-48
w ARRETE DE M=19=-7
w ARRETE DE REPONDRE=-25=-13
w ARRETE PAS=33=-7
w ARRETE |=42=-6
w ARRETER=25=-85
w ARRETER AU=-84=-3
w ARRETER AU BUREAU=-72=-1
w ARRETER D=-14=-23
w ARRETER D APPELER=-16=-24
w ARRETER DE=-20=-16
w ARRETER LES=53=-3
w ARRETER S=95=-4
w ARRETER |=-37=-40
w ARRETEZ=101=-54
w ARRETEZ CA=32=0
w ARRETEZ CA |=10=0
w ARRETEZ DE=-14=-3
w ARRETEZ DE M=-17=-3
w ARRETEZ L=-14=0
w ARRETEZ LES=-127=0
w ARRETEZ LES ALERTES=-118=0
w ARRETEZ MERCI=11=0
w ARRETEZ MERCI |=11=0
w ARRETEZ PAS=-36=0
w ARRETEZ VOS=-41=-5
w ARRETEZ |=166=-39
w ARRIVE=-62=-18
w AS=105=-49
w AS MY=12=0
w AS SPAM=-23=-4
w ASA=20=-17
w ASAO=41=0
w ASAO |=41=0
w ASAP=99=-52
w ASAP ,=7=-1
w ASAP |=89=-51
w ASID=-53=-36
w ASK=67=1
w ASK ,=53=0
w ASK FOR=-48=35
w ASK TO=44=-11
w ASK TO BE=-4=-5
w ASK YOU=14=-3
w ASK YOU TO=14=-3
w ASKED=-87=20
w ASKED ABOUT=-5=33
w ASKED ABOUT THE=-2=31
w ASKED FOR=6=-1
w ASKED THE=-8=-21
w ASKED THE NEIGHBOR=-8=-21
w ASKED TO=-64=-43
w ASKED TO BE=-8=-32
w ASKED YOU=11=-6
w ASKING=26=-17
w ASKING ABOUT=-25=-1
w ASKING ABOUT THE=-23=-9
w ASLEEP=0=-14
w ASLEEP ,=37=-2
w ASLEEP , I=17=-3
w ASLEEP |=7=-16
w ASP=9=-1
w ASP |=9=-1
w ASPA=47=-16
w ASPA |=47=-16
w ASSEZ=29=-32
w ASSISTANT=-54=6
w ASSISTANT ,=-47=-4
w ASSISTANT GETS=32=-16
w ASSISTANT HANDLES=-12=9
w ASSISTANT HANDLES THIS=-12=9
w ASSP=21=-1
w ASSP |=21=-1
w AT=-42=24
w AT <NUMBER>=-76=-18
w AT <NUMBER> ,=-9=-60
w AT <NUMBER> TODAY=-11=-8
w AT <NUMBER> |=-24=-2
w AT <PHONE>=17=16
w AT <PHONE> ,=-27=0
w AT <PHONE> |=26=18
w AT <TIME>=14=23
w AT A=19=-18
w AT A FUNERAL=20=-6
w AT CLOSING=-10=42
w AT CLOSING |=-10=42
w AT DINNER=2=-29
w AT DINNER ,=78=-45
w AT DINNER |=-12=-14
w AT KW=43=-1
w AT MIDNIGHT=-20=-34
w AT MIDNIGHT |=-20=-34
w AT MY=6=-19
w AT MY SONS=5=-18
w AT NIGHT=35=-12
w AT NIGHT |=63=-12
w AT ONCE=25=0
w AT ONCE |=25=0
w AT THAT=-6=-3
w AT THE=-14=24
w AT THE BANK=9=-15
w AT THE END_OF=-24=-21
w AT THE HOUSE=-2=38
w AT THE OFFICE=15=-25
w AT THE PROPERTY=-9=45
w AT THIS=-15=-55
w AT THIS ,=6=5
w AT THIS NUMBER=69=-2
w AT THIS TIME=-48=-18
w AT THIS |=-3=4
w AT THSI=-17=0
w AT WORK=-38=-77
w AT WORK ,=-42=-35
w AT WORK |=-34=-47
w AT YOUR=-21=-21
w ATE=-61=-28
w ATTACHED=-75=17
w ATTACHED |=-75=17
w ATTORNEY=40=-50
w AU=-94=-82
w AU BUREAU=-84=-46
w AU BUREAU |=-18=-35
w AU NOTAIRE=-44=-35
w AU TRAVAIL=-10=-24
w AU TRAVAIL ,=-49=-27
w AU TRAVAIL |=-3=-11
w AU VOLANT=-23=-52
w AU VOLANT ,=-23=-52
w AUJOURDHUI=-45=-29
w AUJOURDHUI |=-44=-32
w AUTHORIZATION=-42=-20
w AUTHORIZATION TO=-42=-20
w AUTO=-55=-48
w AUTO REPLY=-26=-38
w AUTO REPLY |=-4=-8
w AUTO RESPONSE=-17=-13
w AUTOBUS=-81=-36
w AUTOBUS |=-78=-27
w AUTOMATED=-7=-30
w AUTOMATED MESSAGE=-31=-1
w AUTOMATED REPLY=-9=-22
w AUTOMATED RESPONSE=-62=0
w AUTOMATIC=-37=-37
w AUTOMATIC MESSAGE=-15=-38
w AUTOMATIQUE=-28=-2
w AUTRE=-70=16
w AUTRES=-12=77
w AUX=4=0
w AVAILABLE=-68=62
w AVAILABLE |=-30=-8
w AVANT=-6=-14
w AVANT LUNDI=0=-3
w AVANT LUNDI |=0=-3
w AVANT VENDREDI=-1=-11
w AVANT VENDREDI |=-1=-11
w AVE=-50=-6
w AVEC=62=-5
w AVEC VOS=103=-19
w AVEC VOS MESSAGES=40=-2
w AVEC VOS TEXTOS=42=-5
w AVEZ=-44=80
w AVEZ VOUS=-38=74
w AVOIR=8=-48
w AVOIR DE=60=-2
w AWAY=34=-14
w AWAY |=11=-14
w AWESOME=-72=-69
w AYER=8=-35
w AYER ,=-2=-47
w AYER |=18=-25
w AYUDAR=-8=42
w BAC=18=-11
w BACK=7=6
w BACK ,=-27=11
w BACK FROM=20=-2
w BACK FROM THE=20=-2
w BACK IN=-7=9
w BACK MY=27=-5
w BACK ON=-74=29
w BACK ON THE=-23=60
w BACK ON |=-31=-19
w BACK THEN=-4=-4
w BACK THEN |=-4=-4
w BACK TO=-15=-30
w BACK TO YOU=-15=-30
w BACK |=-24=-55
w BAD=-96=80
w BAD |=-41=-7
w BAJA=-38=-16
w BAJA DEL=95=-1
w BAJA POR_FAVOR=40=0
w BAJA POR_FAVOR |=4=0
w BAJA |=-76=-12
w BAJAR=-39=-32
w BAJAR EL=-39=-32
w BAJAR EL PRECIO=-9=-32
w BAJO=-66=-20
w BAJO CONTRATO=-2=35
w BANCO=-5=-62
w BANK=-51=-57
w BANKER=-25=30
w BANKER |=-24=17
w BANNK=-5=-13
w BASE=11=0
w BASTA=97=-15
w BASTA DE=18=-8
w BAY=-11=40
w BAY HOMES=0=-24
w BCAK=-47=-27
w BCAK |=-48=-9
w BE=104=14
w BE A=-1=-69
w BE ABLE=-5=39
w BE ABLE TO=-5=39
w BE ADVISED=67=-3
w BE ADVISED THAT=52=-3
w BE CONTACTED=21=-3
w BE CONTACTED |=15=-2
w BE IN=48=-53
w BE IN TOUCH=-4=-6
w BE LATE=-19=-20
w BE LEFT_OFF=9=-5
w BE ON=44=-46
w BE ON THE=23=-31
w BE ON THIS=48=-11
w BE REMOVED=23=-31
w BE REMOVED FROM=-37=-3
w BE REMOVED THANK=2=-8
w BE REMOVED |=39=-18
w BE REPORTED=8=-3
w BE SENT=-25=-4
w BE SENT |=-25=-4
w BE SUED=46=-41
w BE TAKEN_OFF=-45=-22
w BE TAKEN_OFF THIS=35=0
w BE TAKEN_OFF |=27=-1
w BE THE=121=-25
w BE THE LAST=91=-18
w BE THERE=-31=63
w BE UNSUBSCRIBE=45=0
w BE UNSUBSCRIBE |=45=0
w BE UNSUBSCRIBED=64=-1
w BE UNSUBSCRIBED |=39=-1
w BE WITH=-23=-84
w BE WITH YOU=-16=-22
w BEAT=-16=7
w BEAT_IT=18=0
w BEAUCOUP=-23=-16
w BEAUCOUP ,=36=0
w BEAUCOUP |=-26=10
w BEDS=-43=-8
w BEEN=-18=-42
w BEEN IN=-15=-33
w BEEN IN REAL=-15=-33
w BEEN OPTED_OUT=-8=-12
w BEEN OPTED_OUT |=-8=-12
w BEEN RAINING=21=-16
w BEEN RAINING ALL=21=-16
w BEEN REMOVED=-33=-13
w BEEN REMOVED |=-22=-13
w BEEN TAKEN_OFF=-42=0
w BEEN TAKEN_OFF OUR=-42=0
w BEEN UNSUBSCRIBED=-37=-3
w BEEN UNSUBSCRIBED AND=-32=0
w BEEN UNSUBSCRIBED |=-22=-2
w BEFOR=-51=-2
w BEFORE=-58=-9
w BEFORE <NUMBER>=-67=-22
w BEFORE <NUMBER> ,=-4=-2
w BEFORE CLOSING=-3=-12
w BEFORE CLOSING |=-1=-35
w BEFORE I=-34=-40
w BEFORE THE=-10=34
w BEFORE |=58=-9
w BEFRE=-53=-18
w BEHALF=51=-43
w BEHALF OF=51=-43
w BEHALF OF TOM=-22=-38
w BEING=77=-37
w BEING TEXTED=75=-2
w BEING TEXTED |=70=-2
w BENDIGA=8=-12
w BENDIGA ,=-12=-9
w BENDIGA |=-4=-7
w BENE=-49=0
w BENE REMOVED=-49=0
w BENOS=6=10
w BENOS DIAS=6=10
w BERN=-22=0
w BEST=-76=-16
w BEST ,=-18=-30
w BEST , TOM=-18=-30
w BEST LEADS=-65=-1
w BEST |=-18=51
w BETTER=15=17
w BETTER FOR=-80=63
w BETTER |=-82=-45
w BETWEEN=-46=-33
w BETWEEN <NUMBER>=-38=-30
w BETWEEN <NUMBER> AND=-14=-30
w BIEN=-94=-19
w BIENES=13=44
w BIENES RAICES=13=44
w BLESS=6=-13
w BLESS ,=-36=-64
w BLESS |=25=33
w BLESSED=-21=-38
w BLESSED DAY=-21=-38
w BLESSED DAY ,=16=-23
w BLESSED DAY |=-33=-25
w BLIND=17=0
w BLIND ,=17=0
w BLOCK=-62=-48
w BLOCK YOU=6=-5
w BLOCKED=-114=-62
w BLOCKED HIM=-3=-1
w BLOCKED HIM |=-3=-1
w BLOCKING=81=-26
w BLOQUEAR=6=-3
w BOAT=-72=-14
w BOB=-28=-13
w BOB MILLER=-9=-12
w BOB MILLER WITH=-9=-12
w BON=0=-18
w BONJOUR=2=5
w BONJOUR ,=13=8
w BONJOUR I=-28=-5
w BONJOUR JULIE=-3=23
w BONJOUR JULIE ,=-3=23
w BONJOUR MADAME=-19=43
w BONJOUR MADAME ROY=-12=41
w BONJOUR MARC=-9=7
w BONJOUR MARC ,=-9=7
w BONJOUR MONSIEUR=-2=5
w BONJOUR YOU=-9=-19
w BONJOUR |=-30=-11
w BONJUOR=-34=-14
w BONNE=-15=-67
w BONNE FIN=0=-48
w BONNE FIN DE=0=-48
w BONNE JOURNEE=-16=-41
w BONNE JOURNEE ,=26=-2
w BONNE JOURNEE |=-25=-35
w BONSOIR=-24=-41
w BONSOIR ,=15=-25
w BONSOIR MADAME=-4=13
w BONSOIR MARC=-7=35
w BONSOIR MARC ,=-7=35
w BONSOIR MONSIEUR=-12=25
w BONSOIR |=-55=-55
w BORRAR=-66=-22
w BORRE=-44=-19
w BORRE MI=11=-1
w BORREN=-41=-7
w BORREN MI=12=0
w BORREN MI NUMERO=12=0
w BORRENME=90=-27
w BORRENME DE=27=-25
w BORRENME DE SU=15=-1
w BOSS=68=-8
w BOSS |=79=0
w BOTHER=11=-53
w BOTHER SOMEONE=33=-15
w BOTHER SOMEONE ELSE=33=-15
w BOTHER YOU=-20=-56
w BOTHER YOU ,=-32=-65
w BOTHER YOU |=-19=-55
w BOTHERING=96=-19
w BOTHERING ME=40=-14
w BOTHERING MY=72=-4
w BOUGHT=-65=13
w BOUNCED=-16=-48
w BQCK=-62=-18
w BREAK=-18=70
w BRENDA=65=14
w BRING=-24=10
w BROKEN=-17=-58
w BROKEN |=-39=-57
w BROKER=-20=-48
w BROKER IN=-14=-12
w BROKER IN PENSACOLA=-14=-12
w BROKER |=-50=-16
w BROKERAGE=-8=-13
w BROKERAGE TO=-11=-6
w BROTHER=-43=-43
w BROTHER |=-43=-43
w BUDGET=-6=29
w BUDGET |=-4=22
w BUEN=-24=-38
w BUEN DIA=-24=-38
w BUEN DIA ,=-69=11
w BUEN DIA |=16=-68
w BUENAS=4=-30
w BUENAS TARDES=-11=-30
w BUENAS TARDES ,=-46=-16
w BUENAS TARDES JUAN=-2=25
w BUENAS TARDES MARIA=-3=17
w BUENAS TARDES |=-26=-51
w BUENOS=-8=-31
w BUENOS DIAS=-8=-31
w BUENOS DIAS ,=-31=-1
w BUENOS DIAS NO=50=-3
w BUENOS DIAS SENOR=-2=18
w BUENOS DIAS |=-43=-50
w BUREAU=5=-26
w BUREAU HIER=24=-3
w BUREAU HIER ,=28=22
w BUREAU HIER I=59=-12
w BUREAU HIER |=-12=-19
w BUREAU |=8=-53
w BUS=-114=-78
w BUSINESS=75=-74
w BUSINESS ,=5=0
w BUSINESS AND=12=0
w BUSINESS |=55=0
w BUSY=12=-32
w BUSY ,=28=-25
w BUSY |=-51=-15
w BUS_STOP=-35=28
w BUT=-11=137
w BUT I=25=53
w BUT I DONT=-8=-6
w BUT ID=41=-4
w BUT ID LIKE=27=-4
w BUT KEEP=-67=-21
w BUT KEEP MINE=-49=-5
w BUT KEEP THE=-42=-18
w BUT NO=33=-1
w BUT NO_MORE=35=-2
w BUT PLEASE=35=-3
w BUT THE=5=-44
w BUT THERES=-49=62
w BUY=-57=33
w BUY |=-3=-7
w BUYER=-112=-33
w BUYER ,=-16=-46
w BUYER , ITS=-2=-60
w BUYER FROM=-9=-10
w BUYER IS=-2=-37
w BUYER SAYS=-15=-7
w BUYER |=-52=-1
w BUYERS=-19=2
w BUYERS ,=-9=-51
w BUYERS CAME=23=-12
w BUYERS CAME BY=23=-12
w BUYERS |=-71=43
w BUYING=44=12
w BUYRE=-36=-5
w BUZZING=34=0
w BY=0=-81
w BY ACCIDENT=26=-18
w BY ACCIDENT ,=26=-18
w BY EMAIL=91=-13
w BY EMAIL ,=77=-13
w BY EMAIL |=34=0
w BY FRIDAY=-5=-6
w BY FRIDAY |=-5=-6
w BY MISTAKE=37=-12
w BY MISTAKE ,=64=-5
w BY MISTAKE |=-18=-6
w BY TEXT=-8=0
w BY TEXT ,=-13=0
w BY TEXT |=-25=0
w BY TEXTING=-57=-19
w BY THE=-66=-107
w BY THE OFFICE=-1=-24
w BY YESTERDAY=23=-12
w BY YESTERDAY ,=-21=-1
w BY YESTERDAY |=35=4
w BY |=-64=-25
w BYE=65=-7
w BYE |=38=0
w C=-33=-59
w C EST=-18=-56
w C EST ASSEZ=-30=-4
w C EST CORRECT=-21=-7
w C EST DIMANCHE=1=-33
w C EST LE=10=0
w C |=-17=-77
w CA=112=-82
w CA ,=22=-5
w CA ARRETE=1=-4
w CA ARRETE |=1=-4
w CA SE=-33=-2
w CA SE FAIT=-28=-2
w CA |=92=-13
w CABLE=-77=-84
w CADA=-9=-18
w CAL=-21=-29
w CALING=-6=0
w CALING MY=-6=0
w CALING MY HOUSE=-6=0
w CALK=-44=-25
w CALL=-61=-2
w CALL <PHONE>=-11=-64
w CALL <PHONE> |=-11=-65
w CALL ABOUT=-5=15
w CALL ABOUT THE=-5=15
w CALL AGAIN=-17=-5
w CALL INSTEAD=2=17
w CALL ME=-20=-29
w CALL ME AT=35=2
w CALL ME |=-73=-59
w CALL MY=0=-4
w CALL THE=-13=-40
w CALL THE POLICE=10=-9
w CALL THIS=-59=-14
w CALL YOU=-50=-7
w CALL YOU |=-7=23
w CALL |=-24=-17
w CALLED=2=-19
w CALLED ME=27=-6
w CALLED ME ,=4=15
w CALLED ME |=11=-9
w CALLED SUPPORT=9=-18
w CALLED SUPPORT AND=9=-18
w CALLING=-78=2
w CALLING ME=-22=-3
w CALLING ME ,=-10=-2
w CALLING MY=-15=-2
w CALLING MY OFFICE=-3=0
w CALLING |=-5=-15
w CALLS=-80=-16
w CALLS PLEASE=-13=0
w CALLS |=-53=-12
w CAMBIE=-14=15
w CAMBIE DE=-14=15
w CAMBIE DE TELEFONO=-28=16
w CAMBIE DE TRABAJO=50=-2
w CAME=12=-36
w CAME BACK=-58=-61
w CAME BY=23=-12
w CAME BY YESTERDAY=23=-12
w CAN=-28=39
w CAN DO=-18=48
w CAN DO A=-18=48
w CAN HAVE=-41=-1
w CAN I=-19=6
w CAN I BE=7=-8
w CAN I CANCEL=-42=-25
w CAN I GET=-68=-24
w CAN I HELP=-4=17
w CAN I SEND=-2=15
w CAN OPT_OUT=11=-2
w CAN STOP=48=-12
w CAN STOP NOW=4=-6
w CAN U=5=19
w CAN WE=-50=-52
w CAN WE TALK=0=22
w CAN YOU=-45=-19
w CAN YOU DO=-51=63
w CAN YOU HELP=-9=-94
w CAN YOU MAKE=-77=-20
w CAN YOU REMOVE=-4=-9
w CAN YOU SOP=-2=-38
w CAN YOU STOP=3=-2
w CAN YOU STOP_AT=0=-38
w CANCEL=-17=-25
w CANCEL ,=-16=-11
w CANCEL A=-46=-12
w CANCEL EMAILING=-11=0
w CANCEL FOR=76=-8
w CANCEL FOR GOOD=61=-7
w CANCEL IMMEDIATELY=7=0
w CANCEL IMMEDIATELY |=7=0
w CANCEL IT=71=-6
w CANCEL IT |=54=-4
w CANCEL LATER=-8=-22
w CANCEL LATER |=-8=-22
w CANCEL ME=70=0
w CANCEL ME |=69=0
w CANCEL MY=35=-10
w CANCEL MY ENROLLMENT=120=0
w CANCEL MY SPOT=31=0
w CANCEL MY TEXTS=47=0
w CANCEL RIGHT=-32=0
w CANCEL RIGHT NOW=-32=0
w CANCEL THE=-9=-65
w CANCEL THE LEAD=94=-1
w CANCEL THE SHOWING=-47=-4
w CANCEL THESE=25=-1
w CANCEL THIS=-35=-5
w CANCEL |=52=-40
w CANCELA=59=-6
w CANCELAR=10=-53
w CANCELAR LA=-3=-48
w CANCELAR LOS=33=0
w CANCELAR |=-29=-6
w CANCELE=-52=-11
w CANCELEN=-59=-10
w CANCELEN LOS=-49=-2
w CANCELEN |=-24=0
w CANCELL=-5=-5
w CANCELLED=-25=-69
w CANCELLED THAT=-64=-2
w CANCELLED THE=-21=-12
w CANCELLED YESTERDAY=16=-26
w CANCELLED |=-66=-10
w CANNOT=-56=-30
w CANNOT GET=26=0
w CANT=-57=-44
w CANT GET=33=0
w CANT GET TEXTS=-65=-1
w CANT LOG=3=13
w CANT LOG IN=3=13
w CANT RECEIVE=22=-1
w CANT STOP=-54=-3
w CANT STOP_IN=-6=-4
w CANT TEXT=-53=-1
w CANT WORK=21=-1
w CAR=-7=68
w CARE=3=-1
w CARPET=-19=-16
w CARPET |=-18=-6
w CASA=-73=5
w CASA ,=-17=72
w CASA |=-26=-13
w CASAS=42=-4
w CASAS ,=21=-1
w CAUSE=-4=-4
w CE=-40=-79
w CE CLIENT=-41=-23
w CE NUMERO=92=-8
w CE NUMERO |=53=-3
w CE QUE=47=-26
w CEASE=90=-73
w CEASE ALL=25=-1
w CEASE AND=33=-20
w CEASE AND DESIST=33=-20
w CEASE CONTACT=32=-13
w CEASE IMMEDIATELY=19=0
w CEASE IMMEDIATELY |=19=0
w CEASE |=7=-27
w CEL=53=-1
w CELL=29=-64
w CELL FOR=83=0
w CELL OFF=47=-5
w CELL PHONE=55=-10
w CELL PHONE |=12=-1
w CELL PLEASE=3=0
w CELL |=-73=-34
w CELLULAIRE=38=-3
w CELLULAIRE DE=12=-2
w CELULAR=27=-2
w CELULAR |=28=0
w CENTS=35=-6
w CENTURY=-7=-20
w CES=62=-7
w CES ALERTES=51=0
w CES ALERTES |=48=0
w CES MESSAGES=19=0
w CES MESSAGES |=10=0
w CES SMS=28=-6
w CES TEXTOS=9=0
w CES TEXTOS |=9=0
w CESE=-1=-9
w CESE LES=24=-4
w CESE TEXTS=-31=0
w CESE TEXTS |=-31=0
w CESE |=37=0
w CESSE=-15=25
w CESSE |=-18=26
w CESSER=32=-19
w CESSER LES=33=-6
w CESSER LES TEXTOS=23=-4
w CESSER VOS=32=-9
w CESSEZ=103=-39
w CESSEZ IMMEDIATEMENT=3=0
w CESSEZ LES=-3=-20
w CESSEZ |=103=-22
w CETTE=-35=20
w CETTE SEMAINE=-22=16
w CHAIN=-46=-7
w CHAIN |=-46=-7
w CHALET=5=13
w CHALET |=5=13
w CHANCE=4=29
w CHANCE TO=-1=42
w CHANCE TO LOOK=-1=42
w CHANGE=-30=-38
w CHANGE DE=14=-11
w CHANGE DE TELEPHONE=-3=-10
w CHANGE MY=-54=-30
w CHANGE THE=-38=-74
w CHANGED=-5=-33
w CHANGED MY=10=-2
w CHANGED MY MIND=36=0
w CHANGED PHONES=4=-2
w CHANGED PHONES LAST=15=12
w CHARGE=-31=-39
w CHARGED=-11=-14
w CHECK=-112=-9
w CHECK |=-93=-55
w CHECKING=-102=-2
w CHEECK=-46=20
w CHERCHEZ=-26=74
w CHERCHEZ VOUS=-26=74
w CHOOSE=94=-35
w CHOOSE TO=94=-35
w CHURCH=90=-17
w CITA=-26=-47
w CLAL=-22=5
w CLAUSE=-33=-65
w CLAUSE <NUMBER>=-1=-30
w CLAUSE <NUMBER> |=-1=-30
w CLAUSE |=-18=-27
w CLAUSULA=-2=-38
w CLE=-67=-69
w CLEAR=75=23
w CLIENT=-95=-95
w CLIENT ,=-47=-79
w CLIENT A=-37=-19
w CLIENT D=-5=-23
w CLIENT D ARRETER=-5=-23
w CLIENT FROM=14=-1
w CLIENT IS=34=2
w CLIENT IS WAITING=34=2
w CLIENT TO=-5=-9
w CLIENT TO STOP=-3=0
w CLIENT UNTIL=-18=-30
w CLIENT UNTIL I=-17=0
w CLIENT |=-84=-63
w CLIENTE=-78=-91
w CLIENTE ,=-24=-38
w CLIENTE QUE=-8=-1
w CLIENTE QUE DEJE=-8=-1
w CLIENTE |=-32=-1
w CLIENTES=39=-2
w CLIENTES |=39=-2
w CLIENTS=-38=-22
w CLIENY=-3=-7
w CLL=-33=-1
w CLL ME=-53=0
w CLOSE=16=48
w CLOSE |=-1=22
w CLOSED=20=-76
w CLOSED ON=50=-26
w CLOSED ON FRIDAY=50=-26
w CLOSED THE=29=-1
w CLOSED TWO=-69=-4
w CLOSED |=-26=-90
w CLOSING=2=15
w CLOSING ,=-6=-57
w CLOSING AT=37=-10
w CLOSING AT <NUMBER>=37=-10
w CLOSING COSTS=-12=35
w CLOSING COSTS |=-7=40
w CLOSING THE=-1=19
w CLOSING |=-13=18
w COACH=-23=-65
w COACH |=-3=-57
w CODE=-33=-106
w CODE |=-21=-88
w CODES=-21=-25
w COLDWELL=-25=30
w COLDWELL BANKER=-25=30
w COLDWELL BANKER |=-24=17
w COMBIEN=-30=-11
w COME=-4=33
w COME ALL=-39=-6
w COME BACK=42=-24
w COME IN=-7=76
w COME OFF=36=-33
w COME ON=1=49
w COME TO=-22=34
w COME TO THE=-22=34
w COMES=62=45
w COMING=-25=-61
w COMING TO=26=-65
w COMING |=-22=-20
w COMMENT=-10=-28
w COMMENT CA=-50=-26
w COMMENT CA SE=-33=-2
w COMMUNICATION=43=-1
w COMMUNICATIONS=29=-3
w COMMUNICATIONS |=14=-2
w COMMUNITY=-46=33
w COMO=70=-69
w COMO LE=74=-9
w COMO LE HAGO=52=-6
w COMO ME=69=-7
w COMO PARO=20=0
w COMO PARO ESTOS=8=0
w COMPANIA=-71=-66
w COMPANY=31=-87
w COMPANY ,=62=-8
w COMPANY ANYMORE=5=-1
w COMPANY PLEASE=-33=-14
w COMPANY PLEASE |=-33=-14
w COMPANY |=39=-37
w COMPLAINT=22=-64
w COMPRADOR=-8=-53
w COMPRAR=-65=-13
w COMPRAR |=-65=-13
w COMPS=-30=-13
w COMPUTER=3=0
w CON=-16=-14
w CON LOS=-11=-9
w CON LOS TEXTOS=-13=-9
w CON UN=-24=-38
w CON UN CLIENTE=-24=-38
w CONDITION=-47=-51
w CONDO=-18=97
w CONDO |=-6=64
w CONDOMINIO=-3=85
w CONDOS=-140=-31
w CONDOS |=-91=-1
w CONDUIS=-3=-52
w CONDUIS ,=7=-2
w CONDUIS I=8=-1
w CONDUIS |=0=-38
w CONFIRM=-33=-20
w CONFIRM ,=-8=-27
w CONFIRM STOP=55=0
w CONFIRM |=5=1
w CONOZCO=-19=-9
w CONSENT=-43=-69
w CONSENT OF=-65=-43
w CONSENT TO=51=0
w CONSENT |=14=-2
w CONSIDER=89=-8
w CONSIDER THIS=56=-8
w CONSIDER THIS MY=49=0
w CONTACT=15=-102
w CONTACT LIST=40=-2
w CONTACT LIST |=40=-2
w CONTACT ME=32=-1
w CONTACT ME |=-8=-1
w CONTACT THE=-103=-25
w CONTACT THIS=6=-3
w CONTACT THIS CELL=0=-3
w CONTACT YOU=65=-55
w CONTACT YOU |=58=-29
w CONTACT |=14=-26
w CONTACTE=-11=-4
w CONTACTED=21=-3
w CONTACTED |=15=-2
w CONTACTEN=96=0
w CONTACTEN |=41=0
w CONTACTEZ=-26=-38
w CONTACTING=-37=-73
w CONTACTING ME=32=-1
w CONTACTING ME |=32=-1
w CONTACTING MY=12=-5
w CONTACTING MY CELL=12=-5
w CONTACTING THIS=35=-12
w CONTACTING THIS NUMBER=26=-10
w CONTACTING THIS PHONE=16=-2
w CONTACTING US=-45=-58
w CONTACTING US |=-43=-51
w CONTACTS=16=-2
w CONTACTS |=15=-1
w CONTESTA=-40=-39
w CONTESTA |=-40=-39
w CONTESTAR=-23=-32
w CONTESTAR |=-19=-27
w CONTINGENCIA=-23=-22
w CONTINGENCIES=-3=-2
w CONTINUE=24=-36
w CONTINUE PLEASE=-60=-1
w CONTINUE PLEASE |=-60=-1
w CONTINUE SENDING=16=-1
w CONTINUE THESE=-28=-6
w CONTINUE THESE |=-5=-6
w CONTINUE |=29=-12
w CONTINUES=41=-25
w CONTINUES |=41=-25
w CONTINUEZ=-51=-41
w CONTINUEZ LES=-29=-1
w CONTINUEZ |=9=-35
w CONTRACT=5=47
w CONTRACT WAS=19=-13
w CONTRACT WAS CANCELLED=19=-13
w CONTRACT |=-10=33
w CONTRAT=-2=-23
w CONTRAT |=-2=-20
w CONTRATO=-5=12
w CONTRATO |=-4=-40
w CONTRSTO=-19=-3
w CORNER=-8=33
w CORNER |=-8=33
w CORRECT=2=-7
w CORRECT |=-21=-7
w CORREO=-6=26
w CORREOS=-45=-7
w CORREOS ,=-30=-1
w CORREOS , SOLO=-59=0
w COSAS=38=-10
w COST=11=-26
w COST ME=42=-1
w COST ME MONEY=22=0
w COSTS=-15=32
w COSTS |=-9=33
w COULD=11=19
w COULD YOU=-21=-45
w COULD YOU PLEASE=1=-4
w COULD YOU STOP_IN=-9=-42
w COUNTER=-3=-47
w COUNTER |=-3=-10
w COUNT_OUT=-45=0
w COUNT_OUT ME=-45=0
w COURRIEL=-20=5
w COURRIELS=-66=-16
w COURRIELS ,=-29=-1
w COURRIELS , LES=-24=0
w COURRIELS |=-27=-13
w COURT=-8=-26
w COURT |=-14=-13
w COURTIER=-14=-3
w COURTIER ,=-15=-4
w COURTIER DEPUIS=-1=-18
w COURTIER DEPUIS <NUMBER>=-1=-18
w COURTIER N=-44=-4
w COURTIER NE=-25=0
w COURTIERE=-9=21
w COVER=-17=13
w CRAZY=18=0
w CRAZY ,=45=-6
w CRAZY |=-1=5
w CREDIT=-19=-7
w CRM=-46=-9
w CRUISE=-61=-35
w CRUISE |=-61=-35
w CUANDO=-21=65
w CUANTAS_VECES=38=-6
w CURIOUS=-35=-85
w CURRENTLY=-31=-82
w CURRENTLY DRIVING=-14=-48
w CURRENTLY IN=-6=-5
w CURRENTLY IN A=-6=-5
w CUSTOMER=67=-1
w CUT_OUT=89=-1
w CUT_OUT IT=89=-1
w CUT_OUT IT WITH=18=0
w CUT_OUT IT |=48=-2
w D=-70=-58
w D APPELER=-16=-24
w D ARRETER=38=-61
w D ARRETER D=-16=-24
w D ARRETER LES=55=-2
w D ARRETER |=11=-35
w D AUTRES=-12=77
w D AVOIR=-42=-49
w D OFFRES=-63=-34
w DAD=21=-18
w DADS=33=-55
w DADS NUMBER=46=0
w DADS NUMBER ,=47=0
w DADS PHONE=-24=-53
w DADS PHONE |=-26=-59
w DAILY=-46=-12
w DAILY |=-35=-6
w DAMN=-35=0
w DAMN ,=-10=-3
w DAMN DONT=-21=0
w DAMN DONT TEXT=-21=0
w DAMN I=47=0
w DAMN |=2=7
w DAN=-47=-51
w DARME=35=-20
w DARME DE=35=-20
w DARME DE BAJA=85=-2
w DATA=57=-18
w DATA RATES=-3=-9
w DATA RATES MAY=-3=-9
w DATE=-33=17
w DATOS=15=0
w DATOS |=10=0
w DATS=14=0
w DAUGHTER=20=-25
w DAUGHTERS=10=0
w DAUGHTERS PHONE=3=0
w DAUGHTERS PHONE ,=3=0
w DAVE=64=-25
w DAY=-49=-69
w DAY ,=35=-61
w DAY , I=39=-1
w DAY DO=15=39
w DAY HE=-10=0
w DAY |=-24=-43
w DAYS=-57=-17
w DE=64=39
w DE <NUMBER>=-46=41
w DE AGENTE=16=-19
w DE AGENTE ,=16=-1
w DE AGENTE |=-37=-20
w DE BAJA=44=-14
w DE BAJA |=12=-11
w DE BIENES=9=45
w DE BIENES RAICES=9=45
w DE CANCELAR=14=0
w DE CESSER=-2=-12
w DE CETTE=-6=-2
w DE DARME=36=-17
w DE DARME DE=36=-17
w DE ENDS=19=0
w DE ENSENAR=-16=-46
w DE ENVIAR=57=-4
w DE ENVIAR |=37=-1
w DE ENVIARME=59=-3
w DE ESCRIBIR=3=-5
w DE ESCRIBIR |=3=-5
w DE ESCRIBIRME=34=-9
w DE ESCRIBIRME |=25=-4
w DE ESTO=28=-27
w DE L=-42=-17
w DE L INFOLETTRE=-40=-14
w DE LA=69=-58
w DE LA LIST=4=-3
w DE LA LISTA=15=-22
w DE LA LISTE=24=-9
w DE LA MAISON=-19=-49
w DE LA MANANA=2=-29
w DE LA OFERTA=-1=-14
w DE LA |=82=-14
w DE LAS=-67=-49
w DE LAS <NUMBER>=-67=-49
w DE LEADS=37=-3
w DE LEADS IMMEDIATEMENT=13=0
w DE LEADS SVP=22=0
w DE LEADS TOUT=13=0
w DE LEADS |=45=0
w DE LES=1=-10
w DE LLAMAR=-8=-16
w DE M=-36=-37
w DE M ECRIRE=7=-10
w DE M ENVOYER=15=-27
w DE MA=-12=0
w DE MANDAR=-5=-29
w DE MANDAR LOS=-49=-3
w DE MANDAR MENSAJES=17=-5
w DE MANDAR |=60=-1
w DE MANDARME=59=-7
w DE MANDARME MENSAJES=27=0
w DE ME=23=-6
w DE ME RETIRER=11=-6
w DE MESSAGES=8=-3
w DE MESSAGES ,=-66=0
w DE MESSAGES S=42=0
w DE MESSAGES TEXTES=61=-3
w DE MESSAGES |=47=0
w DE MI=30=-15
w DE NE=10=-23
w DE NE PLUS=-34=-11
w DE NOTIFICATION=4=0
w DE NOTIFICATIONS=47=-4
w DE NOTIFICATIONS TOUT=8=0
w DE NOTIFICATIONS |=41=-3
w DE PROBLEME=-34=-31
w DE PROBLEME |=-34=-31
w DE RE=-14=57
w DE RE MAX=-14=57
w DE RECIBIR=-40=-1
w DE REPONDRE=-24=-14
w DE SEMAINE=2=-44
w DE SEMAINE ,=43=-36
w DE SEMAINE |=-13=-4
w DE SIUTE=42=0
w DE SIUTE |=42=0
w DE SMS=51=-15
w DE SMS |=39=-1
w DE SU=44=-6
w DE SU LISTA=18=-3
w DE SUIE=19=0
w DE SUIE |=19=0
w DE SUITE=16=-18
w DE SUITE |=16=-18
w DE SUTIE=41=-3
w DE SUTIE |=41=-3
w DE TELEFONO=-28=16
w DE TELEFONO ,=-5=-21
w DE TELEFONO DO=-16=8
w DE TELEFONO |=-35=4
w DE TELEPHONE=-3=-10
w DE TELEPHONE ,=15=-52
w DE TELEPHONE |=-2=37
w DE TEXTO=-37=-4
w DE TEXTO POR_FAVOR=0=-4
w DE TEXTO |=-27=-1
w DE TEXTOS=32=-27
w DE TEXTOS DE=7=-1
w DE TEXTOS PENDANT=-29=-2
w DE TEXTOS |=82=-16
w DE TRABAJO=60=-2
w DE UNA=87=-18
w DE USTEDES=28=-30
w DE VACACIONES=-23=-25
w DE VACACIONES |=-21=-25
w DE VISITES=-22=-36
w DE VOS=66=-3
w DE VOS CONTACTS=16=-2
w DE VOTRE=26=-18
w DE VOTRE LISTE=40=-19
w DE VOTRE SYSTEME=7=-6
w DE VOUS=-20=35
w DEACTIVATE=117=-2
w DEACTIVATE THE=81=-2
w DEAD=-46=-8
w DEAD ,=-45=-7
w DEAD |=-31=0
w DEAL=-81=-61
w DEAL |=-61=-4
w DECEASED=73=-8
w DECEASED |=70=-8
w DECEDE=42=-2
w DECEDE ,=17=-1
w DEED=-3=-23
w DEED |=-1=-9
w DEJA=-88=-95
w DEJA DE=-24=-52
w DEJA DE ESCRIBIRME=43=0
w DEJA DE MANDARME=18=-1
w DEJA LA=-27=-40
w DEJA LA LLAVE=-21=-1
w DEJAR=-11=-32
w DEJAR DE=-11=-32
w DEJAR DE RECIBIR=-7=-1
w DEJE=-60=-19
w DEJE DE=-53=-19
w DEJE DE ENVIARME=29=0
w DEJE DE LLAMAR=-8=-16
w DEJEN=-16=-36
w DEJEN DE=24=-20
w DEJEN DE ENVIAR=46=-1
w DEJEN DE ENVIARME=4=-3
w DEJEN DE ESCRIBIR=3=-5
w DEJEN DE ESCRIBIRME=13=0
w DEJEN DE MANDAR=-25=-7
w DEJEN DE MANDARME=11=-2
w DEJEN LA=-62=-12
w DEJENME=-33=-7
w DEL=82=-21
w DEL VIERNES=-10=-33
w DEL VIERNES |=-10=-33
w DELETE=-60=-33
w DELETE A=-61=0
w DELETE A LEAD=-15=0
w DELETE ALL=100=0
w DELETE IT=52=-4
w DELETE IT |=52=-4
w DELETE MY=-37=-1
w DELETE THE=-3=-22
w DELETE THE OLD=-2=-17
w DELETE THIS=-22=-3
w DELETE THIS NUMBER=66=-2
w DELETED=9=-18
w DEMAIN=-40=-43
w DEMAIN |=-28=-53
w DEMAND=-9=-67
w DEMANDE=-11=26
w DEMANDE A=3=-42
w DEMANDE D=75=-3
w DEMANDE D ARRETER=75=-3
w DEMANDE DE=37=-4
w DENME=89=-2
w DENME DE=89=-2
w DENME DE BAJA=89=-2
w DEPARTMENT=75=-10
w DEPOSITO=-48=27
w DEPUIS=6=-18
w DEPUIS <NUMBER>=7=-18
w DEPUIS <NUMBER> ANS=7=-18
w DES=29=-6
w DES ALERTES=36=0
w DES CLIENTS=-16=-16
w DES MESSAGES=12=-1
w DES SMS=24=0
w DES SMS |=17=0
w DES TEXTOS=-13=-2
w DESABONNE=99=-25
w DESABONNE |=53=-22
w DESABONNER=-38=-4
w DESABONNER |=-53=-3
w DESABONNEZ=14=-7
w DESABONNEZ MOI=4=-6
w DESABONNEZ MOI SVP=3=0
w DESABONNEZ MOI |=32=-1
w DESABONNEZ MON=4=0
w DESABONNEZ MON NUMERO=4=0
w DESDE=-7=0
w DESDE EL=-7=0
w DESDE EL LUNES=-6=0
w DESEO=-12=-9
w DESINSCRIRE |=-27=-2
w DESIRE=23=0
w DESIRE PLUS=4=0
w DESIST=67=-19
w DESK=-65=-1
w DESOLE=18=13
w DESOLE ,=-4=-47
w DESOLE I=-34=-3
w DESOLE ID=3=-1
w DESOLE |=13=-9
w DESPUES=-55=-61
w DESPUES DE=-43=-55
w DESPUES DE LAS=-43=-50
w DESTIN=-65=-73
w DESTIN |=-61=-69
w DETENGAN=-21=-1
w DIA=-17=-10
w DIA ,=-69=11
w DIA LE=20=26
w DIA |=16=-68
w DIAS=11=-16
w DIAS ,=-31=-1
w DIAS NO=50=-3
w DIAS SENOR=-3=18
w DIAS SENOR LOPEZ=-3=18
w DIAS |=-43=-50
w DID=-59=-1
w DID I=117=-73
w DID I NOT=66=-3
w DID I SAY=51=-8
w DID NOT=40=-7
w DID NOT ASK=10=-1
w DID THE=-85=-47
w DID THE ALERTS=-12=-25
w DID YOU=-113=33
w DID YOU GET=-26=15
w DID YOU HAVE=-1=57
w DID YOU LIKE=0=14
w DID YOU WANT=-1=33
w DID |=-77=-64
w DIDNT=30=-54
w DIDNT I=99=-21
w DIED=-27=-56
w DIED ,=-1=-4
w DIED LAST=-7=-25
w DIED LAST WEEK=-7=-25
w DIFFERENT=66=-7
w DIGO=68=-1
w DIGO QUE=64=0
w DIGO QUE NO=46=0
w DIJE=16=-8
w DIJE QUE=0=-5
w DIJE QUE NO=-28=-4
w DIJO=-50=-12
w DIJO QUE=-50=-12
w DILE=-21=-37
w DIMANCHE=0=-37
w DIMANCHE ,=1=-7
w DIMANCHE S=-2=-7
w DIMANCHE |=1=-23
w DINGING=69=-1
w DINNER=-4=-38
w DINNER ,=78=-45
w DINNER , I=4=0
w DINNER AT=-4=-68
w DINNER |=-12=-14
w DIO=-26=-58
w DIOS=8=-12
w DIOS LO=8=-12
w DIOS LO BENDIGA=8=-12
w DIS=-32=-48
w DISABLE=44=-1
w DISABLED=59=-1
w DISCLOSURE=-8=31
w DISCONTINUE=121=-5
w DISCONTINUE TEXTS=57=-1
w DISCONTINUE THESE=12=0
w DISCONTINUE |=27=-3
w DISCONTINUED=20=0
w DISCULPE=-32=4
w DISCULPE ,=-11=-41
w DISCULPE , BONJOUR=6=0
w DISCULPE PLEASE=6=0
w DISCULPE YA_NO=17=1
w DISCULPE |=-45=-38
w DISPONIBLE=-25=57
w DISPONIBLE ,=-12=37
w DISPONIBLE EL=0=21
w DISPONIBLE EL SABADO=0=21
w DISPONIBLE SAMEDI=0=27
w DISPONIBLE |=-13=61
w DISPONILE=-1=36
w DISREGARD=-53=-21
w DIT=-7=-10
w DIT D=-42=-1
w DIT D ARRETER=-42=-1
w DIT DE=3=-8
w DITES=-10=-18
w DIVING=-11=0
w DNC=96=-5
w DNC |=102=-5
w DNT=71=-3
w DO=-19=-4
w DO <NUMBER>=-1=94
w DO A=-18=48
w DO I=-24=-147
w DO I DELETE=-61=0
w DO I DO=-86=-82
w DO I GET=72=-20
w DO I GET_OFF=-40=-1
w DO I HAVE=-32=-40
w DO I KNOW=-30=-25
w DO I REMOVE=-3=-9
w DO I STOP=-105=-8
w DO I TEXT=-45=-35
w DO I UNSUBSCRIBE=71=0
w DO IT=-46=-56
w DO NOT=10=-119
w DO NOT CAL=-6=-3
w DO NOT CONTACT=32=-4
w DO NOT GIVE=-15=-1
w DO NOT HAVE=12=0
w DO NOT KEEP=73=0
w DO NOT MESSAGE=-74=-4
w DO NOT REMOVE=-73=0
w DO NOT SEND=-6=-13
w DO NOT TEXT=130=-3
w DO NOT TXT=52=0
w DO NOT USE=52=0
w DO NOT WANT=78=-1
w DO NOT WISH=11=-1
w DO REAL=10=0
w DO REAL ESTATE=10=0
w DO THEY=-3=-55
w DO WITH=89=-29
w DO YOU=11=45
w DO YOU HAVE=-14=33
w DO YOU LIKE=-15=20
w DO YOU NOT=80=-45
w DO YOU WANT=-40=61
w DO |=-45=-37
w DOE=1=-56
w DOE ,=9=-46
w DOE , REALTOR=9=-46
w DOES=-81=33
w DOES IT=-39=-18
w DOES IT TAKE=-33=-19
w DOES NOT=-2=-48
w DOES NOT ACCEPT=-74=-13
w DOES NOT WANT=-41=-29
w DOES STOP=0=-10
w DOES THAT=-2=13
w DOES THIS=-47=-28
w DOES THIS ,=32=16
w DOES THIS |=-34=-10
w DOES YOUR=-26=35
w DOESNT=-22=-78
w DOESNT WANT=-68=-12
w DOESNT WANT TO=-62=-2
w DOESNT WORK=21=-61
w DOESNT WORK FOR=9=3
w DOESNT WORK HERE=2=-9
w DOESNT WORK |=-8=-70
w DOG=-26=-62
w DOG ,=47=-31
w DOG |=-39=-50
w DOMINGO=9=-43
w DOMINGO ,=-29=-55
w DOMINGO |=10=2
w DOMT=-42=0
w DONC=39=-3
w DONE=11=-95
w DONE ,=-9=-10
w DONE WITH=28=-5
w DONE WITH THIS=4=-5
w DONE |=-23=-73
w DONT=6=-9
w DONT ANSWER=-21=-13
w DONT CALL=-47=-7
w DONT CANCEL=-32=35
w DONT CONTACT=-20=-1
w DONT CONTINUE=45=0
w DONT DO=-29=-27
w DONT DO REAL=10=0
w DONT END=-60=0
w DONT EVER=-67=-3
w DONT FORGET=-18=-24
w DONT FORGET THE=-18=-24
w DONT GET=-102=-2
w DONT GET ANY=-83=-2
w DONT GIVE=-42=-2
w DONT HAVE=52=-18
w DONT KEEP=109=-1
w DONT KEEP ME=76=0
w DONT KEEP SENDING=42=0
w DONT KNOW=13=-56
w DONT KNOW WHAT=23=-18
w DONT LIVE=31=0
w DONT MESSAGE=-15=-4
w DONT NEED=67=-23
w DONT NEED IT=46=-1
w DONT NEED THE=-43=-17
w DONT NEED THESE=120=-2
w DONT RECOGNIZE=-37=6
w DONT RECOGNIZE THIS=-37=6
w DONT REMOVE=-147=-2
w DONT REMOVE ME=-147=-2
w DONT SELL=44=-1
w DONT SELL HOUSES=43=0
w DONT SEND=-66=-19
w DONT SEND ANYTHING=12=-1
w DONT SEND ME=42=-1
w DONT SEND THE=-48=-8
w DONT SND=-52=-6
w DONT STOP=-162=1
w DONT STOP THE=-87=-1
w DONT STOP |=-67=-4
w DONT TEXT=18=13
w DONT TEXT AGAIN=23=-1
w DONT TEXT FOR=40=-3
w DONT TEXT IT=50=-2
w DONT TEXT ME=-3=-7
w DONT TEXT MUCH=-16=46
w DONT TEXT |=14=-33
w DONT THINK=-29=-48
w DONT TXT=60=-2
w DONT USE=59=-13
w DONT USE THIS=28=-12
w DONT WAN=15=-41
w DONT WANT=49=-113
w DONT WANT A=65=-8
w DONT WANT ANY=45=-12
w DONT WANT ANYTHING=69=0
w DONT WANT IT=-14=-12
w DONT WANT TEXTS=92=0
w DONT WANT THE=-71=-4
w DONT WANT THEM=95=-1
w DONT WANT THESE=94=-1
w DONT WANT THIS=-69=-3
w DONT WANT TO=19=-55
w DONT WANT YOUR=68=-3
w DONT WORK=59=-4
w DONT WORK THERE=44=-2
w DONT WORRY=-25=61
w DONT WORRY ABOUT=-22=43
w DONT YOU=91=-47
w DONT YOU UNDERSTAND=51=-8
w DONT |=-51=19
w DOOR=-95=-6
w DOOR |=-25=79
w DOORS=-37=63
w DORS=-43=41
w DOS=-14=8
w DOSE=-38=4
w DOWN=34=33
w DOWN <NUMBER>=-1=-20
w DOWN THE=-9=12
w DOWN |=15=42
w DO_NOT_CALL=-29=-4
w DO_NOT_CALL LIST=24=0
w DO_NOT_DISTURB=-80=-15
w DO_NOT_DISTURB |=-76=-8
w DRIP=-66=-40
w DRIVE=-15=-15
w DRIVEWAY=-30=70
w DRIVEWAY |=-29=67
w DRIVIN=0=-3
w DRIVING=-19=6
w DRIVING ,=-34=11
w DRIVING AND=-38=-44
w DRIVING AND WILL=-1=-21
w DRIVING |=-31=-14
w DROP=-58=-18
w DROP MY=5=0
w DROP THE=-63=-5
w DROPPED=-31=46
w DROPPED |=-31=46
w DTIP=3=-58
w DU=40=-55
w DU MATIN=28=-23
w DU MATIN ,=32=-22
w DU MATIN |=-4=-15
w DUE=75=-12
w DUENO=-65=57
w DUPLEX=-3=50
w DUPLEX |=-3=50
w DUPLICATE=-44=-30
w DUPLICATE |=-44=-30
w DUPLICATES=-116=-18
w DUPLICATES |=-111=-17
w DURING=-29=-72
w DURING THE=-3=-24
w DWON=-2=-15
w E=24=-65
w EAD=3=0
w EAIL=21=-3
w EAMIL=-20=-1
w EARLY=-54=-30
w EARNEST=-4=-2
w EARNEST MONEY=-4=2
w EARNEST MONEY |=-4=2
w EASE=73=-8
w EASE OFF=60=-6
w EASE OFF WITH=48=-6
w EAT=-77=-20
w EATING=2=-35
w ECOUTEZ=79=-5
w ECRIRE=-28=-21
w ECRIRE |=-61=-8
w ECRIVEZ=2=-5
w ECRIVEZ PAS=12=-1
w ECRIVEZ PLUS=19=-2
w ECRIVEZ PLUS |=18=-2
w EEP=-19=-1
w EFFACE=-52=-11
w EFFACE LA=-42=-5
w EFFACE LA PHOTO=-1=-5
w EFFACE LES=-31=-6
w EFFACEZ=79=-6
w EFFACEZ MON=11=-1
w EKEP=-36=-25
w EKEP ME=-25=-21
w EL=-172=26
w EL AGENTE=-5=44
w EL CLIENTE=-11=-50
w EL COMPRADOR=-1=-35
w EL CONDOMINIO=-2=76
w EL CONTRATO=-1=-20
w EL DUENO=0=68
w EL JUEVES=0=47
w EL JUEVES A=0=47
w EL LETRERO=-12=-3
w EL LETRERO |=-8=-2
w EL LUNES=-31=-37
w EL LUNES |=-6=-4
w EL PRECIO=-9=-32
w EL PRECIO |=-6=-14
w EL SABADO=-4=53
w EL SABADO |=-3=61
w ELADS=16=-5
w ELIMINA=-61=-1
w ELIMINAR=28=0
w ELIMINE=3=0
w ELIMINE MI=3=0
w ELIMINEN=57=-1
w ELIMINENME=40=-2
w ELIMINENME DE=40=-2
w ELLA=-56=-14
w ELLE=22=42
w ELLE MA=-27=-4
w ELLE MA DIT=-27=-4
w ELM=-28=-11
w ELM |=-28=-11
w ELSE=102=-71
w ELSE FOR=44=-4
w ELSE FROM=39=-13
w ELSE PLEASE=49=-2
w ELSE PLEASE |=44=-2
w ELSE |=25=-35
w EMAIL=31=36
w EMAIL ,=49=-29
w EMAIL , KEEP=-19=0
w EMAIL , TURN_OFF=55=-8
w EMAIL BOUNCED=-6=-44
w EMAIL BUT=-15=-2
w EMAIL CHAIN=-2=-4
w EMAIL CHAIN |=-2=-4
w EMAIL IS=10=-13
w EMAIL IS <MAIL>=10=-13
w EMAIL LIST=-83=-2
w EMAIL LIST BUT=-5=-3
w EMAIL ME=62=-20
w EMAIL ME INSTEAD=42=-10
w EMAIL ONLY=53=-2
w EMAIL ONLY ,=43=0
w EMAIL YOU=-38=51
w EMAIL YOU THE=-12=39
w EMAILING=-68=-1
w EMAILING ME=-33=0
w EMAILS=-151=-72
w EMAILS ,=-87=-31
w EMAILS , I=-36=-18
w EMAILS , JUST=-2=-4
w EMAILS , TEXT=-58=-1
w EMAILS , TEXTS=-32=-2
w EMAILS PLEASE=-23=-1
w EMAILS PLEASE |=-23=-1
w EMAILS TOO=-2=-24
w EMAILS TOO |=-2=-24
w EMAILS |=-66=-39
w EMERGENCY=41=0
w EMIL=-45=0
w EMSILL=-40=-12
w EN=-82=18
w EN AI=-1=31
w EN LA=-143=-32
w EN LA CASA=-2=-60
w EN LA LISTA=-48=-30
w EN LA PROPIEDAD=-1=26
w EN REUNION=-33=-56
w EN REUNION ,=-71=-37
w EN REUNION |=21=-25
w EN UNA=-9=-8
w EN UNA JUNTA=-9=-8
w EN VACANCES=17=-28
w EN VACANCES ,=-13=-3
w EN VACANCES |=9=-24
w EN VENTA=-56=15
w ENCORE=-15=-23
w ENCORE UNE=43=-13
w ENCORE UNE FOIS=42=-13
w ENCORE |=-58=-2
w END=-128=-20
w END ME=-5=-1
w END MESSAGES=-27=0
w END MESSAGES |=-27=0
w END MY=-18=-9
w END MY ALERTS=95=0
w END THE=-62=-79
w END THESE=38=-1
w END THIS=-6=-5
w END THIS |=16=-3
w END TO=-29=-3
w END TO THIS=-33=-4
w END |=-52=14
w ENDED=7=-47
w ENDED THE=-6=-7
w ENDING=-120=-30
w ENDING ME=-29=0
w ENDS=-8=23
w END_OF=-46=9
w END_OF THE=-20=-170
w ENFERMA=-7=-17
w ENFERMA ,=-24=18
w ENFERMA , I=-8=27
w ENFERMA |=-27=-72
w ENGLISH=15=-1
w ENLEVE=-61=-30
w ENLEVE LA=-42=-21
w ENLEVE LA CLAUSE=-1=-14
w ENLEVER=-5=-31
w ENLEVEZ=-28=-9
w ENLEVEZ MOI=66=-3
w ENLEVEZ MOI |=61=-2
w ENLEVEZ MON=8=-2
w ENLEVEZ MON NUMERO=6=0
w ENOUGH=54=-92
w ENOUGH ,=3=0
w ENOUGH |=99=-14
w ENROLLMENT=19=-11
w ENROLLMENT |=-9=-5
w ENSENAR=-16=-5
w ENVIAR=37=37
w ENVIAR |=37=-1
w ENVIARME=59=-3
w ENVOI=29=-2
w ENVOI |=-14=-1
w ENVOIS=27=-1
w ENVOIS |=11=0
w ENVOYER=49=40
w ENVOYER CA=36=-10
w ENVOYER CA |=36=-10
w ENVOYER CES=9=-1
w ENVOYER DE=46=-1
w ENVOYER DE SMS=29=-1
w ENVOYER DES=-29=-16
w ENVOYER LA=-35=40
w ENVOYER LA FICHE=-35=40
w ENVOYEZ=-67=-4
w ENVOYEZ RIEN=-37=-2
w EQUIVOCADO=-13=-2
w ERASE=26=-10
w ERREUR=8=-6
w ERROR=-36=-5
w ES=-14=-54
w ES ,=-3=-28
w ES DE=32=-70
w ES DOMINGO=11=-33
w ES DOMINGO ,=-29=-55
w ES DOMINGO |=12=11
w ES MY=16=0
w ES |=-23=-23
w ESCRIBA=17=-5
w ESCRIBAN=50=-46
w ESCRIBAN ANTES=-22=-1
w ESCRIBAN ANTES DE=-22=-1
w ESCRIBAN PORFA=-23=-1
w ESCRIBAN PORFA |=-27=0
w ESCRIBAN |=108=-3
w ESCRIBIR=84=-4
w ESCRIBIR |=3=-5
w ESCRIBIRME=34=-9
w ESCRIBIRME |=25=-4
w ESE=-44=-60
w ESE CLIENTE=-34=-53
w ESE CLIENTE |=-32=-1
w ESPOSA=-7=-17
w ESPOSA ESTA=-7=-17
w ESPOSA ESTA ENFERMA=-7=-17
w ESROY=-1=-9
w EST=34=9
w EST <NUMBER>=27=0
w EST <NUMBER> HEURES=28=-23
w EST ASSEZ=-30=-4
w EST CE=1=-56
w EST CE QUE=47=-26
w EST CORRECT=-21=-7
w EST CORRECT |=-21=-7
w EST DECEDE=42=-2
w EST DECEDE ,=17=-1
w EST DIMANCHE=1=-33
w EST DIMANCHE ,=1=-7
w EST DIMANCHE |=2=-22
w EST LE=10=0
w EST MALADE=-27=-9
w EST MALADE ,=-8=-33
w EST MALADE THANK=-12=0
w EST MALADE |=-3=-14
w EST PLUS=38=21
w EST TOUJOURS=-3=48
w EST TOUJOURS DISPONIBLE=-3=48
w ESTA=-112=35
w ESTA DISPONIBLE=-3=31
w ESTA DISPONIBLE EL=0=19
w ESTA DISPONIBLE |=-3=40
w ESTA ENFERMA=-7=-17
w ESTA ENFERMA ,=-24=18
w ESTA ENFERMA |=-27=-72
w ESTA SEMANA=-18=-16
w ESTA SEMANA |=-6=5
w ESTAR=32=-1
w ESTATE=20=-43
w ESTATE ANYMORE=7=0
w ESTATE ANYMORE ,=7=0
w ESTATE FOR=-15=-33
w ESTATE FOR <NUMBER>=-15=-33
w ESTATE SALE=-9=-7
w ESTATE SALE |=-9=-7
w ESTATE |=48=0
w ESTE=8=-36
w ESTE NUMERO=1=-8
w ESTE NUMERO |=13=-4
w ESTO=141=-75
w ESTO ,=44=-1
w ESTO , QUITENME=44=-1
w ESTO ES=-28=-43
w ESTO PORFA=5=-4
w ESTO PORFA |=5=-4
w ESTO |=144=-40
w ESTOS=61=-5
w ESTOS MENSAJES=54=-3
w ESTOS MENSAJES |=96=-2
w ESTOS NOTIFICACIONES=15=-2
w ESTOS NOTIFICACIONES |=11=-1
w ESTOS TEXTOS=-8=-1
w ESTOY=-19=-39
w ESTOY CON=-24=-34
w ESTOY CON UN=-24=-34
w ESTOY DE=-19=-51
w ESTOY DE VACACIONES=-14=-44
w ESTOY EN=-6=-13
w ESTOY EN UNA=-5=-3
w ESTOY FUERA=3=-6
w ESTOY MANEJANDO=-11=-33
w ESTOY MANEJANDO ,=16=-47
w ESTOY MANEJANDO |=-4=-8
w ESTOY TRABAJANDO=-16=-13
w ESTOY TRABAJANDO ,=-27=-32
w ESTOY TRABAJANDO |=-19=-29
w ESTS=-3=-13
w ET=-6=65
w ETES=7=2
w ETES ,=-6=-9
w ETES BONSOIR=20=2
w ETES IM=33=34
w ETES VOUS=-5=33
w ETES VOUS DISPONIBLE=0=4
w ETES |=-14=-17
w ETRE=51=-36
w ETRE CONTACTE=34=-4
w ETRE CONTACTE |=49=0
w ETRE RETIRE=-31=-1
w EVEN=0=-10
w EVER=15=-65
w EVER AGAIN=19=0
w EVER AGAIN |=19=0
w EVER TEXT=32=-1
w EVER TEXT THIS=47=0
w EVER WANT=35=-7
w EVER WANT TO=35=-7
w EVER |=-28=-39
w EVERY=84=34
w EVERY HOUR=81=-4
w EVERY TEXT=30=-1
w EVERYTHING=-32=-25
w EX=-122=-73
w EX KEPT=-11=-5
w EX KEPT TEXTING=-11=-3
w EX PARTNER=-41=-2
w EXCESSIVE=37=0
w EXCUSE=3=0
w EXCUSE ME=3=0
w EXPIRED=4=-14
w EXT=-36=-51
w EXTENSIONS=-48=-5
w FAI=19=-4
w FAIRE=88=-32
w FAIRE POUR=72=-3
w FAIRE POUR NE=9=0
w FAIRE VISITER=-14=20
w FAIRE |=38=-46
w FAIT=-28=-2
w FAIT QUE=-28=-2
w FAIT QUE JE=-28=-2
w FAKE=-44=-23
w FAKE |=-38=-8
w FALLECIO=30=-1
w FALLECIO ,=30=-1
w FAMILY=-27=-23
w FAMILY ,=34=-24
w FAMILY |=-40=17
w FAR=-95=-75
w FAR |=-55=-50
w FAREWELL=45=0
w FAUT=9=-51
w FAVOR=74=-21
w FAVOR DE=63=-21
w FAVOR DE CANCELAR=14=0
w FAVOR DE DARME=36=-17
w FCC=87=-29
w FCC |=14=-7
w FED_UP=18=0
w FED_UP WITH=18=0
w FED_UP WITH THESE=14=0
w FEE=-74=-79
w FEE |=-63=-78
w FEELINGS=21=0
w FEELINGS ,=-15=-32
w FEELINGS , I=43=0
w FEELINGS |=1=20
w FENCE=-34=70
w FERME=-39=-8
w FFROM=-4=-9
w FICHE=-35=40
w FICHE |=-25=27
w FICHEZ=128=-6
w FILE=10=9
w FILL=-2=50
w FIN=-16=-96
w FIN DE=-1=-61
w FIN DE SEMAINE=2=-44
w FINAL=10=-25
w FINAL NOTICE=17=-1
w FINAL REQUEST=16=-1
w FINANCING=-4=31
w FIND=-20=64
w FIND A=-22=57
w FIND A HOME=-1=32
w FINE=-75=-13
w FINE |=-60=-8
w FINISHED=-20=38
w FIRED=-39=-49
w FIRST=-49=19
w FIRST |=-40=-22
w FIVE=16=-29
w FIVE AGENTS=1=-15
w FIVE AGENTS ,=-14=-41
w FIVE AGENTS |=4=-7
w FIX=-96=15
w FIX IT=-89=65
w FIX IT |=-42=66
w FLIGHT=-30=-63
w FLOOR=-20=-72
w FLORIDA=-28=-39
w FLORIDA ,=11=0
w FLORIDA , YA_NO=13=0
w FLORIDA |=-23=-28
w FOIS=75=-33
w FOM=5=0
w FOOD=19=-41
w FOOD |=19=-41
w FOR=19=28
w FOR <NUMBER>=-6=-33
w FOR <NUMBER> YEARS=-10=-33
w FOR A=-99=54
w FOR A QUICK=0=15
w FOR CLOSING=-16=21
w FOR CLOSING COSTS=-12=35
w FOR CONTACTING=-52=-62
w FOR CONTACTING US=-45=-58
w FOR GOD=40=-5
w FOR GOD |=40=-5
w FOR GOOD=197=-132
w FOR GOOD ,=4=-3
w FOR GOOD |=193=-131
w FOR GOODD=51=-18
w FOR GOODD |=51=-18
w FOR GOPD=40=-21
w FOR GOPD |=40=-21
w FOR HELP=-36=-26
w FOR HELP ,=-37=-2
w FOR HELP |=0=-21
w FOR HOOD=24=0
w FOR HOOD |=24=0
w FOR INFO=-2=-6
w FOR INFO |=-2=-6
w FOR JIM=29=-12
w FOR LEADS=64=-39
w FOR LEADS ,=30=0
w FOR LEADS |=-22=-39
w FOR ME=-26=-35
w FOR ME ,=35=-58
w FOR ME |=-62=-15
w FOR MY=-51=-22
w FOR NOW=-90=-17
w FOR NOW ,=-54=-12
w FOR OGOD=28=-2
w FOR OGOD |=28=-2
w FOR REACHING_OUT=-26=44
w FOR SMS=12=-3
w FOR SOMEONE=-30=-5
w FOR SOMEONE ELSE=-30=-1
w FOR TEXTING=-60=-49
w FOR TEXTS=74=-8
w FOR TEXTS |=28=-6
w FOR THAT=-24=-36
w FOR THE=-6=-20
w FOR THE LAST=19=-3
w FOR THESE=46=-2
w FOR THESE ,=24=-3
w FOR THIS=98=-76
w FOR THIS |=75=-53
w FOR YOU=-64=101
w FOR YOU TO=-7=19
w FOR YOU |=-26=49
w FOR YOUR=-45=38
w FOR YOUR MESSAGE=-35=-16
w FOR |=-44=87
w FOREVER=39=-8
w FOREVER |=39=-8
w FORGET=17=-30
w FORGET THE=-18=-24
w FORM=-16=-17
w FORMAL=28=-1
w FOTO=-83=-52
w FOTOS=-71=36
w FOUND=38=-55
w FOUND A=38=-55
w FOUR=65=-1
w FREE=20=-21
w FRIDAY=29=-22
w FRIDAY ,=18=-53
w FRIDAY |=-4=1
w FRIDGE=-55=-3
w FRIDGE |=-55=-3
w FRM=-30=13
w FRM THE=13=0
w FRO=13=-1
w FROM=-75=1
w FROM <LINK>=0=34
w FROM <LINK> |=-11=33
w FROM <NUMBER>=-7=17
w FROM A=-25=-71
w FROM COLDWELL=-21=30
w FROM COLDWELL BANKER=-21=30
w FROM EMAIL=-30=-3
w FROM EVERYTHING=-74=-22
w FROM ME=-38=0
w FROM ME |=-38=0
w FROM MY=-55=-11
w FROM MY ACCOUNT=36=0
w FROM MY GALAXY=3=-21
w FROM MY LIST=-80=-2
w FROM MY PHONE=-24=19
w FROM NOW=-20=-23
w FROM NOW ON=-20=-23
w FROM OUR=-63=34
w FROM OUR LIST=-64=33
w FROM REMAX=84=-14
w FROM THAT=-36=-3
w FROM THE=-78=-53
w FROM THE CONTACT=7=-1
w FROM THE CONTRACT=-1=-22
w FROM THE EMAIL=-2=-4
w FROM THE LAKE=20=-2
w FROM THE MAILING=-18=0
w FROM THE NAVY=-17=-35
w FROM THE NEWSLETTER=-25=-5
w FROM THESE=-8=-22
w FROM THESE ,=6=-22
w FROM THESE YES=-26=-24
w FROM THESE |=-37=-30
w FROM THIS=-25=-5
w FROM THIS LIST=16=-2
w FROM THIS NUMBER=-47=-2
w FROM US=-21=0
w FROM US |=-21=0
w FROM YOU=98=-15
w FROM YOU AGAIN=65=-13
w FROM YOU |=78=4
w FROM YOUR=76=-33
w FROM YOUR COMPANY=58=-23
w FROM YOUR LIST=20=-6
w FROM YOUR TEXT=16=-4
w FROMM=20=1
w FROMM <LINK>=12=0
w FROMM <LINK> |=12=0
w FRONT=-86=64
w FRONT DESK=4=-1
w FRONT |=-64=-112
w FROOM=-12=12
w FRPM=-42=-1
w FRROM=-9=0
w FRROM THE=-9=0
w FRUSTRATED=-26=-70
w FRUSTRATED ,=2=-9
w FRUSTRATED IM=7=-1
w FRUSTRATED NO=-25=-4
w FRUSTRATED |=-1=-59
w FUCK=18=-40
w FUCK |=-16=-26
w FUERA=-7=-10
w FUERA DE=3=-4
w FULL=-84=42
w FULL OF=6=-1
w FULL STOP=-58=-2
w FUNERAL=20=-6
w FURTHER=86=-8
w FURTHER TEXTS=-70=0
w FURTHER TEXTS |=-68=-1
w F_OFF=126=-27
w F_OFF |=54=-24
w GAE=-20=-1
w GAE YOU=-20=-1
w GAENT=-7=-10
w GALAXY=3=-21
w GALAXY ,=28=-5
w GALAXY |=-14=-19
w GAME=-5=-33
w GAME ,=4=-8
w GAME , I=4=-6
w GAME |=-15=-7
w GARAGE=-14=51
w GARAGE ,=-4=33
w GARAGE |=-3=41
w GARDEZ=-33=-24
w GARDEZ MOI=-17=-15
w GAVE=-4=-43
w GAVE YOU=-19=-3
w GAVW=-2=-20
w GEORGIA=-21=-6
w GEORGIA LAST=-6=15
w GEORGIA LAST YEAR=-6=15
w GET=45=-84
w GET <NUMBER>=38=-67
w GET <NUMBER> OF=84=-8
w GET A=-4=33
w GET A CHANCE=-4=29
w GET ANOTHER=23=-1
w GET ANY=-72=-2
w GET ANY MORE=-3=0
w GET BACK=-75=-41
w GET BACK ON=-32=-14
w GET BACK TO=-15=-30
w GET LEADS=71=0
w GET ME=-121=-28
w GET MESSAGES=51=-2
w GET MY=-92=-22
w GET MY TEXTS=-59=0
w GET OUT=15=-23
w GET OUT OF=45=-21
w GET TEXTS=-58=-2
w GET TEXTS AGAIN=-26=-1
w GET THE=-32=-66
w GET THEM=-30=-36
w GET THEM BACK=-35=-17
w GET THESE=59=0
w GET THESE ON=18=0
w GET |=85=-19
w GETS=32=-16
w GETTING=-18=-28
w GETTING <NUMBER>=61=-2
w GETTING <NUMBER> OF=61=-2
w GETTING LEADS=-37=-1
w GETTING MY=-42=0
w GETTING TEXTS=7=0
w GETTING THE=-17=-2
w GETTING THESE=0=-5
w GETTING THESE ,=35=0
w GETTING THESE TEXTS=-21=-1
w GETTING THESE |=-10=-3
w GETTING THIS=-39=-1
w GET_LOST=56=-6
w GET_OFF=-60=-53
w GET_OFF ME=61=-1
w GET_OFF ME THIS=9=0
w GET_OFF MY=87=-1
w GET_OFF MY NUMBER=41=0
w GET_OFF MY NUMBR=20=0
w GET_OFF THE=-72=-2
w GET_OFF THIS=12=0
w GET_OFF THIS LIST=12=0
w GET_OUT=5=-4
w GET_RID=43=-2
w GET_RID OF=43=-2
w GET_RID OF THIS=35=-1
w GGOOD=-2=27
w GIVE=-88=43
w GIVE ME=-152=14
w GIVE YOU=-44=32
w GIVE YOU A=-44=32
w GIVING=-90=-4
w GO=104=19
w GO BOTHER=40=-17
w GO BOTHER SOMEONE=33=-15
w GO |=-54=32
w GOD=22=-14
w GOD BLESS=6=-13
w GOD BLESS ,=-36=-64
w GOD BLESS |=25=33
w GOD |=40=-5
w GODO=-31=-7
w GODO |=-31=-7
w GOING=95=-50
w GOING TO=106=-64
w GOING TO BLOCK=6=-5
w GOING TO REPORT=6=-2
w GOING |=-30=17
w GONE=-46=-33
w GONE ,=-24=-8
w GONNA=-4=-53
w GOOD=13=38
w GOOD ,=43=-7
w GOOD , I=-20=-4
w GOOD AFTERNOON=-4=71
w GOOD MORNING=-23=-40
w GOOD MORNING ,=-27=-6
w GOOD MORNING MARIA=-8=12
w GOOD MORNING PLEASE=15=0
w GOOD MORNING |=-30=-87
w GOOD NEWS=-22=18
w GOOD NO_MORE=4=-1
w GOOD TIME=-23=35
w GOOD TIME TO=-5=22
w GOOD WITH=-10=-22
w GOOD WITH PHONES=-10=-22
w GOOD |=100=-147
w GOODBYE=14=-59
w GOODBYE |=-13=-59
w GOODD=38=-15
w GOODD |=51=-18
w GOOF=-23=0
w GOPD=40=-21
w GOPD |=40=-21
w GOT=-52=-38
w GOT A=-29=-21
w GOT A NEW=-24=7
w GOT BACK=20=-2
w GOT BACK FROM=20=-2
w GOT IT=-43=-59
w GOT THE=50=-21
w GOT THE WRONG=55=-3
w GOT THIS=-4=-11
w GOT THIS AGAIN=-42=-6
w GOT THIS NUMBER=80=-2
w GOT YOUR=-52=-17
w GOT YOUR MESSAGE=-12=-53
w GOT YOUR TEXT=-58=-42
w GOTTEN=-1=-3
w GO_AWAY=35=-9
w GRACIAS=-28=-24
w GRACIAS ,=-47=-22
w GRACIAS , I=-11=-5
w GRACIAS , STOP=6=0
w GRACIAS IVE=8=16
w GRACIAS POR=-30=-22
w GRACIAS POR SU=-4=-14
w GRACIAS |=-3=-20
w GRANDE=-6=29
w GRAZIE=-63=-23
w GREAT=-24=-17
w GREAT DAY=-3=-27
w GREAT DAY ,=16=-41
w GREAT DAY |=-9=0
w GREAT |=-46=-19
w GREG=11=-2
w GROM=7=-5
w GROM YOU=13=-7
w GUSTARIA=81=-16
w GUY=-41=-10
w GUY ,=26=-1
w GUY |=-26=-3
w GUYS=-66=-39
w GYM=-32=-106
w HABE=-50=-23
w HAD=1=-70
w HAD A=-9=-29
w HAD A LONG=-8=-29
w HAD ENOUGH=27=-12
w HAD ENOUGH |=33=0
w HAD TO=-53=-25
w HAE=4=0
w HAEV=25=0
w HAGO=73=-10
w HAGO PARA=73=-10
w HAHA=-39=-5
w HAHA |=-48=-4
w HALT=26=0
w HALT ALL=9=0
w HALT THE=19=0
w HANDLES=-10=9
w HANDLES THIS=-12=9
w HANDLES THIS ,=4=16
w HANDLES THIS |=-27=18
w HAPPENED=-7=-1
w HAPPENED |=-8=-1
w HAPPENS=80=0
w HAPPY=-18=32
w HAPPY THANKSGIVING=-10=-21
w HAPPY THANKSGIVING ,=-32=-40
w HAPPY THANKSGIVING |=-17=-5
w HAPPY TO=-25=75
w HARASSING=34=-8
w HARASSING ME=38=-1
w HARASSING ME ,=5=0
w HARASSING ME |=27=0
w HARD=-27=-27
w HARD FEELINGS=21=0
w HARD FEELINGS ,=-15=-32
w HARD FEELINGS |=1=20
w HAS=-2=23
w HAS BEEN=-2=-22
w HAS BEEN RAINING=21=-16
w HAS PASSED=41=0
w HAS PASSED ,=28=0
w HAS PASSED |=35=0
w HAS RETIRED=-57=-22
w HAS RETIRED |=-48=-20
w HAS THIS=29=-1
w HAS THIS NUMBER=24=-1
w HASTA=-23=-41
w HASTA EL=-23=-37
w HASTA EL LUNES=-23=-37
w HASTA MANANA=0=-4
w HASTA MANANA |=0=-4
w HAT=-56=-10
w HATE=-55=-45
w HATE GETTING=57=0
w HATE GETTING THESE=57=0
w HATE THESE=96=0
w HATE THESE TEXTS=90=0
w HATE THIS=-22=-2
w HATE TO=-102=-11
w HATE TO LOSE=-52=-10
w HAV=55=-2
w HAVE=-37=-5
w HAVE A=38=-12
w HAVE A BLESSED=-21=-38
w HAVE A CLOSING=37=-10
w HAVE A GREAT=-3=-27
w HAVE AN=-5=60
w HAVE AN AGENT=-5=60
w HAVE BEEN=-21=-20
w HAVE BEEN OPTED_OUT=-3=-8
w HAVE BEEN UNSUBSCRIBED=-27=-2
w HAVE LEAD=-3=0
w HAVE MY=36=-7
w HAVE MY CONSENT=10=0
w HAVE MY PERMISSION=4=0
w HAVE NO=67=-6
w HAVE SOMEONE=-78=-1
w HAVE SUCCESSFULLY=-44=-9
w HAVE SUCCESSFULLY BEEN=-43=-8
w HAVE TEXTED=-19=-11
w HAVE THE=39=-20
w HAVE THE WRONG=23=-39
w HAVE THIS=-39=-45
w HAVE THIS NUMBER=-14=-20
w HAVE TO=-51=-59
w HAVE TO CANCEL=-6=-16
w HAVE TWO=1=-15
w HAVE TWO OFFICES=1=-15
w HAVE YOU=-11=53
w HAVE |=-14=9
w HAVENT=74=12
w HAVENT YOU=70=-6
w HAVW=8=0
w HAY=-112=-39
w HAY QUE=-17=-31
w HAY QUE QUITAR=-16=-14
w HE=-49=-128
w HE DOESNT=-11=-8
w HE DOESNT WORK=-10=-5
w HE IS=61=-14
w HE PASSED_AWAY=-46=-13
w HE PASSED_AWAY |=-46=-13
w HE QUIT=-50=-6
w HE RETIRED=-11=-3
w HE RETIRED |=-12=-2
w HE SAID=-8=-21
w HE SAID TO=-8=-8
w HE SAYS=-20=-3
w HE STOPPED=-1=-6
w HE TOLD=-83=-20
w HE TOLD ME=-77=-20
w HEADING=-94=-55
w HEAR=54=-8
w HEAR FROM=63=-6
w HEAR FROM THIS=15=-1
w HEAR FROM YOU=51=-1
w HEL=-64=1
w HELL=0=-48
w HELL ,=59=-29
w HELL |=-16=-82
w HELLO=16=-27
w HELLO ,=-1=-44
w HELLO , I=-5=-16
w HELLO I=1=-6
w HELLO STOP=49=-2
w HELLO STOP |=50=-2
w HELLO |=-6=-5
w HELO=-30=-20
w HELP=-88=-48
w HELP ,=-37=-2
w HELP , STOP=-37=-2
w HELP FOR=-35=-49
w HELP FOR HELP=-34=-26
w HELP ME=-30=-90
w HELP WITH=-7=4
w HELP YOU=-28=70
w HELP YOU FIND=-18=39
w HELP YOU |=-12=55
w HELP |=-37=-64
w HEN=-4=21
w HEN CAN=-1=27
w HEN CAN YOU=-1=27
w HER=-74=-99
w HER FROM=-33=-4
w HER NAME=-33=-8
w HER TO=-2=-5
w HER |=-86=-5
w HERE=16=20
w HERE ,=-54=32
w HERE , PLEASE=17=-4
w HERE , REMOVE=12=0
w HERE ANYMORE=6=-5
w HERE TO=66=-1
w HERE |=-14=-4
w HEREBY=42=-25
w HEREBY REVOKE=8=0
w HERRE=27=-1
w HERS=3=-13
w HES=-62=-35
w HEURES=28=-23
w HEURES DU=28=-23
w HEURES DU MATIN=28=-23
w HEY=24=22
w HEY MIKE=-59=81
w HEY THERE=-22=-128
w HEY THERE ,=-36=-56
w HEY THERE |=5=-111
w HI=-17=72
w HI ,=-54=30
w HI , I=-10=-28
w HI PLZ=14=0
w HI SARAH=-22=70
w HI THIS=-9=-7
w HI THIS IS=-9=-7
w HI |=-6=-60
w HIER=3=-3
w HIER ,=28=22
w HIER , IM=-10=27
w HIER I=59=-12
w HIER |=-32=-20
w HIGH=13=-23
w HIGH ,=-24=-20
w HIGH |=-15=-10
w HIING=38=-6
w HILARIOUS=-71=-21
w HILARIOUS |=-71=-21
w HIM=-97=-75
w HIM AND=-19=-6
w HIM TO=-27=-11
w HIM TO LEAVE_ALONE=-13=-1
w HIM TO STOP=-8=-2
w HIM |=-73=-17
w HIS=69=-113
w HIS AS=59=-3
w HIS NUMBER=-6=0
w HIS NUMBER |=-4=-1
w HIS |=10=-13
w HITTING=57=-8
w HLOD=-41=-16
w HMOE=-27=52
w HOA=-78=4
w HOL=3=4
w HOLA=-19=-11
w HOLA ,=-33=25
w HOLA JUAN=0=18
w HOLA JUAN ,=0=18
w HOLA MARIA=0=16
w HOLA MARIA ,=0=16
w HOLA SENOR=-1=7
w HOLA SENOR LOPEZ=-1=7
w HOLA THANKS=-8=-8
w HOLA |=-19=-89
w HOLD=-101=-65
w HOLD THE=-16=-45
w HOME=-29=-14
w HOME ,=36=32
w HOME AT=-1=-87
w HOME IS=-2=48
w HOME SEARCH=-2=31
w HOME SEARCH |=-2=31
w HOME WARRANTY=-1=-32
w HOME WARRANTY |=-1=-32
w HOME |=-11=-2
w HOMES=-40=-5
w HOMES ,=-35=-28
w HONEY=47=-32
w HOOD=24=0
w HOOD |=24=0
w HOPE=-25=-30
w HOPE YOU=-41=-27
w HOPE YOU UNDERSTAND=-41=-27
w HOPING=-5=72
w HOSPITAL=-2=-19
w HOSPITAL |=-12=-13
w HOUR=51=-38
w HOUR ,=-44=1
w HOUR |=9=-33
w HOURS=-40=-86
w HOUSE=-32=59
w HOUSE ,=16=30
w HOUSE , TEXT=-3=0
w HOUSE IN=36=-3
w HOUSE ON=-12=53
w HOUSE ON <NUMBER>=0=16
w HOUSE |=-61=23
w HOUSES=-43=-35
w HOUSES FROM=-31=-23
w HOUSES FROM THESE=-31=-23
w HOUSES TODAY=-20=-39
w HOUSES TODAY ,=-14=-4
w HOUSES TODAY I=42=-4
w HOUSES TODAY |=-20=-25
w HOUSES |=6=-29
w HOW=-34=1
w HOW AM=79=-2
w HOW AM I=79=-2
w HOW CAN=13=14
w HOW CAN I=13=14
w HOW COME=13=-80
w HOW DO=-6=-68
w HOW DO I=3=-65
w HOW LONG=-61=-18
w HOW LONG DOES=-29=-7
w HOW MUCH=-24=11
w HOY=-84=-16
w HOY |=-9=-7
w HQVE=-4=-10
w HQVE THE=-4=-10
w HQVE THE WRONG=-4=-10
w HRE=23=-1
w HRE |=23=-1
w HREE=39=-2
w HTAT=36=6
w HTEY=-24=-14
w HTIS=16=-33
w HTIS IS=35=0
w HUNG=-5=-36
w HUNG UP=-36=-37
w HUSBAND=5=18
w HUSBAND DIED=-6=-39
w HUSBAND HAS=6=-1
w HUSBAND USUALLY=-29=-4
w HUSBAND USUALLY DOES=-29=-4
w HUSBAND YOUR=3=0
w HUSBAND YOUR LIST=3=0
w HVAE=-1=-6
w HVE=-20=51
w HWRE=32=0
w I=24=6
w I AD=39=-3
w I ALREADY=-1=-14
w I AM=13=-5
w I AM DRIVING=4=-13
w I AM GOING=9=-13
w I AM IN=-61=-24
w I AM NOT=57=-4
w I AM NO_LONGER=48=-8
w I AM ON=-2=9
w I AM OUT=-25=-1
w I AM RETIRED=24=0
w I AM STILL=-36=-6
w I AM WITH=-3=-2
w I ANSWERED=34=-1
w I APPRECIATE=-20=-25
w I APPRECIATE IT=-20=-25
w I ASK=29=-1
w I ASKED=-14=-37
w I ASKED THE=-8=-21
w I AVE=-34=0
w I BE=71=-24
w I BE REMOVED=50=-9
w I BLOCKED=-64=-4
w I BLOCKED HIM=-3=-1
w I CALL=23=12
w I CALLED=10=-19
w I CALLED SUPPORT=9=-18
w I CAN=-37=66
w I CAN DO=-18=48
w I CANCEL=-47=16
w I CANCEL A=-46=-12
w I CANCELLED=-2=-8
w I CANT=-17=-30
w I CANT LOG=3=13
w I CHANGED=15=-2
w I CHANGED MY=39=0
w I CHANGED PHONES=4=-2
w I CHOOSE=94=-35
w I CHOOSE TO=94=-35
w I CLOSED=4=-3
w I CONSIDER=10=0
w I DELETE=-61=0
w I DELETE A=-61=0
w I DID=-79=-38
w I DID NOT=-44=-7
w I DID |=-56=-29
w I DIDNT=-37=-4
w I DO=-43=-87
w I DO NOT=21=-7
w I DONT=-71=-28
w I DONT DO=-10=-4
w I DONT GET=-83=-2
w I DONT HAVE=52=-18
w I DONT KNOW=19=-53
w I DONT LIVE=31=0
w I DONT NEED=44=-4
w I DONT RECOGNIZE=-37=6
w I DONT SELL=43=0
w I DONT TEXT=-45=45
w I DONT THINK=-29=-48
w I DONT USE=48=-13
w I DONT WAN=15=-41
w I DONT WANT=-22=-53
w I DONT WORK=59=-4
w I GET=109=-61
w I GET <NUMBER>=84=-8
w I GET BACK=-63=-1
w I GET OUT=58=-4
w I GET TEXTS=-26=-1
w I GET THEM=-74=-10
w I GET THESE=25=0
w I GET |=48=-2
w I GETTING=-44=-1
w I GET_OFF=-20=-1
w I GOT=-21=0
w I GOT A=-4=17
w I GOT THIS=-49=-10
w I GOT YOUR=14=5
w I HAD=-33=-18
w I HAE=5=0
w I HATE=106=-24
w I HATE GETTING=57=0
w I HATE THESE=96=0
w I HATE THIS=-22=-2
w I HAVE=-13=-34
w I HAVE A=64=-30
w I HAVE BEEN=46=-9
w I HAVE TO=-32=-49
w I HAVE TWO=1=-15
w I HELP=-4=17
w I HEREBY=15=-13
w I HEREBY REVOKE=8=0
w I HVAE=3=-5
w I JUST=8=-15
w I JUST GOT=21=-2
w I JUST SAW=-37=-34
w I KEEP=1=-4
w I KEEP GETTING=-8=-4
w I KNOW=-46=-46
w I KNOW YOU=-28=-40
w I LAUGHED=-27=-14
w I LAUGHED |=-18=-12
w I LEFT=32=-27
w I LEFT THE=13=-1
w I LIKE=-16=-16
w I LIVE=-17=-43
w I LIVE IN=-17=-43
w I LOVE=-70=-20
w I LOVE IT=-51=-15
w I MADE=16=-5
w I MADE A=16=-5
w I MOVED=-15=-3
w I MOVED TO=-5=15
w I NED=31=-6
w I NEED=-87=-11
w I NEED MORE=-30=-62
w I NEED MY=23=-1
w I NEED THESE=-92=-11
w I NEED TO=-12=-55
w I NEVER=-44=-19
w I NEVER SIGNED=29=0
w I NEVER SOLD=-12=2
w I NEVER WANT=-9=0
w I NOT=40=-6
w I NO_LONGER=74=33
w I NO_LONGER WANT=48=0
w I NO_LONGER WISH=29=0
w I ONLY=-51=-31
w I OPT=-78=-47
w I OPTED_OUT=45=-5
w I OPT_OUT=10=-2
w I PAY=-15=-1
w I PREFER=12=-23
w I QUIT=-42=-15
w I QUIT THAT=-16=-5
w I REMOVE=-3=-9
w I REMOVE A=-89=-8
w I RESPECTFULLY=6=-4
w I RETIRED=-1=-34
w I RETIRED FROM=-5=-34
w I REVOKE=34=-16
w I REVOKE MY=29=-3
w I SAID=108=-45
w I SAID NO=45=-4
w I SAID STOP=47=-1
w I SAY=30=-40
w I SAY ABOUT=49=-8
w I SAY |=-24=-1
w I SEE=-20=-31
w I SEND=-2=15
w I SEND YOU=-2=15
w I SENT=-21=62
w I SENT |=-18=75
w I SHOULD=54=-79
w I SHOWED=-20=-39
w I SHOWED THREE=-20=-39
w I SIAD=17=-18
w I SIGNED=-3=-31
w I SIGNED UP=-3=-31
w I SOLD=-9=-29
w I SOLD MY=50=-7
w I SOLD TWO=-31=-23
w I SPOKE=-10=-26
w I SPOKE TO=-10=-26
w I STILL=-3=-10
w I STILL GET=20=0
w I STILL GETTING=39=-1
w I STILL ON=-15=-7
w I STOP=-67=-61
w I STOP A=-72=-6
w I STOP THE=-51=-2
w I STOP |=-17=-1
w I STOPPED=-47=-51
w I TAKE=97=-14
w I TAKE BACK=77=-4
w I TALKED=15=-25
w I TALKED TO=15=-25
w I TEXT=18=-34
w I TEXT STOP=38=-1
w I TEXTED=-35=-45
w I THINK=-41=-29
w I THINK YOU=-35=-26
w I TOLD=-42=-11
w I TOLD MY=-13=-2
w I TOLD THEM=-42=-1
w I TOLD YOU=20=-2
w I TOOK=-15=-35
w I TOOK MY=-15=-35
w I TRAVEL=-21=-14
w I TRAVEL |=-21=-14
w I TRIED=-42=9
w I UNSUBSCRIBE=25=-1
w I UNSUBSCRIBE |=25=-1
w I UNSUBSCRIBED=47=-1
w I USE=-34=-3
w I USED=-7=-24
w I USED THIS=23=-1
w I USED TO=-11=-22
w I WANT=-2=-87
w I WANT NOTHING=34=-13
w I WANT THEM=-52=-10
w I WANT TO=13=-44
w I WANT_OFF=64=-16
w I WANT_OFF THIS=16=-3
w I WANT_OFF |=52=-14
w I WANT_OUT=66=-9
w I WAS=-31=-6
w I WAS ASLEEP=0=-14
w I WAS AT=3=-28
w I WAS CHARGED=-11=-14
w I WAS TOLD=-29=14
w I WAT=-62=-31
w I WILL=67=-14
w I WILL SEE=61=-93
w I WILL SUE=11=-15
w I WITHDRAW=65=-9
w I WITHDRAW MY=65=-9
w I WNT=47=-4
w I WONT=15=52
w I WONT BE=57=31
w I WOULD=32=-49
w I WOULD LIKE=0=-46
w ICI=-1=-15
w ICI ,=25=-4
w ICI MARC=-21=-22
w ICI MARC TREMBLAY=-21=-22
w ID=-21=29
w ID HATE=-94=-2
w ID HATE TO=-94=-2
w ID LIE=42=-2
w ID LIKE=30=-41
w ID LIKE OUT=31=-6
w ID LIKE TO=18=-15
w ID LOVE=-4=36
w ID LOVE TO=-4=36
w ID RATHER=61=-1
w ID RATHER NOT=17=-1
w IF=-26=40
w IF I=-100=-81
w IF I STOP=-48=-44
w IF I TEXT=-11=-4
w IF I WANT=-23=-2
w IF IT=-33=-12
w IF THIS=32=-70
w IF THIS CONTINUES=39=-21
w IF THIS IS=-13=-52
w IF YOU=5=30
w IF YOU NO_LONGER=-6=-32
w IF YOU TEXT=22=-10
w IF YOU WANT=-63=14
w IF YOURE=-34=29
w IFFER=-48=41
w IGHT=-33=-17
w IGN=-25=-19
w IGNORE=-70=-39
w IGNORE MY=-35=0
w IGNORE THE=-24=-19
w IIMMEDIATELY=6=0
w IIMMEDIATELY |=6=0
w IKE=13=0
w IKE TO=14=-1
w IL=-9=14
w IL EST=33=-23
w IL EST <NUMBER>=28=-23
w IL FAUT=-58=-26
w IL NE=-17=-8
w IL NE VEUT=-12=-1
w IL VOUS=49=-46
w IL VOUS PLAIT=20=-21
w ILL=-100=-28
w ILL GET=-21=-35
w ILL GET BACK=-5=-13
w ILL REPORT=-6=-20
w ILL RESPOND=-11=-13
w ILL RESPOND WHEN=-8=-7
w ILL STOP_BY=-3=-42
w ILL TAKE=-87=-8
w ILS=-9=-17
w ILS NE=-9=-17
w ILS NE VEULENT=-8=-17
w IM=30=-28
w IM <NUMBER>=39=-78
w IM <NUMBER> YEARS=31=-77
w IM A=52=-13
w IM A BROKER=-14=-12
w IM A PLUMBER=39=0
w IM A TEACHER=19=-1
w IM ALL=-29=-33
w IM ALL SET=-29=-33
w IM AT=11=26
w IM AT A=19=-18
w IM AT THE=-8=64
w IM AT WORK=-14=-77
w IM DRIVING=-43=-29
w IM DRIVING AND=-26=-1
w IM DRIVING |=-18=-4
w IM FRUSTRATED=-26=-70
w IM FRUSTRATED ,=2=-9
w IM FRUSTRATED IM=7=-1
w IM FRUSTRATED NO=-25=-4
w IM FRUSTRATED |=-1=-59
w IM GETTING=-43=-8
w IM GOING=37=-9
w IM GOING TO=43=-3
w IM GOOD=13=-3
w IM IN=41=6
w IM IN A=-17=-26
w IM IN THE=-4=53
w IM NEW=-6=7
w IM NEW AT=-6=7
w IM NOT=14=-40
w IM NOT AN=23=0
w IM NOT GOOD=-10=-22
w IM NOT SURE=-4=-2
w IM NO_LONGER=3=0
w IM ON=-5=14
w IM ON A=-4=-70
w IM ON MY=-41=43
w IM ON VACATION=8=8
w IM OUT=-16=-17
w IM OUT OF=5=0
w IM OVER=110=-23
w IM OVER THESE=51=-1
w IM RETIRED=26=30
w IM SICK_OF=21=0
w IM SO=-64=-12
w IM SO MAD=-64=-12
w IM STILL=-47=-12
w IM TIRED_OF=19=0
w IM WITH=-23=-41
w IM WITH A=-22=-60
w IM WITH MY=-12=-22
w IMEDIATELY=35=0
w IMEDIATELY |=35=0
w IMMEDIATEKY=31=-1
w IMMEDIATEKY |=31=-1
w IMMEDIATELY=8=-54
w IMMEDIATELY ,=7=0
w IMMEDIATELY |=0=-54
w IMMEDIATEMENT=-28=-8
w IMMEDIATEMENT |=-29=-8
w IMMEEDIATELY=20=-2
w IMMEEDIATELY |=20=-2
w IN=-16=28
w IN ,=5=24
w IN <NUMBER>=-56=35
w IN <NUMBER> |=-37=-13
w IN A=-49=4
w IN A MEETING=-20=-22
w IN A WEEK=-14=-7
w IN FLORIDA=-19=-43
w IN FLORIDA ,=11=0
w IN FLORIDA |=-23=-28
w IN FOR=-12=-1
w IN FRONT=-39=10
w IN JUNE=15=-27
w IN JUNE |=28=-11
w IN MARCH=56=-8
w IN MAY=-80=-55
w IN MAY |=-30=-54
w IN MY=89=-1
w IN OCALA=-3=-2
w IN OUR=-49=11
w IN PENSACOLA=-14=-12
w IN PENSACOLA ,=-15=-18
w IN PENSACOLA |=-21=6
w IN REAL=-14=-33
w IN REAL ESTATE=-14=-33
w IN SERVICE=-69=-11
w IN SERVICE |=-69=-11
w IN TAMPA=0=30
w IN THAT=40=-14
w IN THE=24=19
w IN THE APP=-18=-21
w IN THE DRIVEWAY=-30=70
w IN THE HOSPITAL=-3=-19
w IN THE HOUSE=0=23
w IN THE MARKET=16=27
w IN THE MORNING=16=-67
w IN THE SPRING=8=41
w IN THESE=-21=-1
w IN THESE |=-21=-1
w IN TOUCH=-4=-6
w IN YOUR=53=-40
w IN |=-65=63
w INBOX=119=-8
w INBOX |=89=-6
w INCLUDE=56=-5
w INFO=-36=-53
w INFO |=47=-6
w INFOLETTRE=-68=-13
w INFORMATION=101=-12
w INFOS=6=7
w INMEDIATAMENTE=63=-18
w INMEDIATAMENTE |=63=-18
w INQUILINO=-29=-3
w INSIDE=-47=56
w INSIDE |=-47=56
w INSPECTION=-31=-31
w INSPECTION PERIOD=-1=9
w INSPECTION |=-7=-22
w INSPECTOR=-60=-46
w INSTEAD=23=-2
w INSTEAD ,=-12=18
w INSTEAD OF=4=-4
w INSTEAD THANKS=35=0
w INSTEAD THANKS |=35=0
w INSTEAD |=3=-31
w INSTEDA=12=-2
w INSTEDA |=12=-2
w INTERES=-1=27
w INTERES EN=-1=27
w INTERES EN LA=-1=27
w INTERESA=60=0
w INTEREST=-7=-28
w INTEREST POUR=-3=20
w INTEREST POUR LE=-3=20
w INTERESTED=-27=3
w INTERESTED ,=-38=-3
w INTERESTED IN=-5=10
w INTERESTED IN THESE=-42=0
w INTERESTED |=-14=-4
w INTO=-8=100
w IRGHT=-17=-27
w IS=-58=75
w IS ,=4=2
w IS , I=-31=-1
w IS , LA=-2=16
w IS <MAIL>=10=-13
w IS <MAIL> I=21=15
w IS <MAIL> MUCHAS=-42=24
w IS <MAIL> NO=-7=-37
w IS <MAIL> |=3=-22
w IS <NUMBER>=-40=106
w IS <PHONE>=-42=-19
w IS <PHONE> ,=1=5
w IS <PHONE> |=-31=-33
w IS A=76=-127
w IS A LANDLINE=-2=-15
w IS A PHARMACY=56=-1
w IS AN=-24=-52
w IS AN AUTOMATED=-6=-21
w IS ANN=84=0
w IS AT=-19=-88
w IS BETTER=-69=-41
w IS BOB=-9=-12
w IS BOB MILLER=-9=-12
w IS BROKEN=21=-39
w IS CLOSED=-5=-18
w IS CLOSED |=-5=-18
w IS CRAZY=-12=0
w IS CRAZY ,=21=0
w IS CRAZY |=-27=6
w IS DECEASED=73=-8
w IS DECEASED |=70=-8
w IS DRIVING=-23=-38
w IS ENOUGH=5=0
w IS ENOUGH |=5=0
w IS FINE=-91=-10
w IS FINE |=-58=-6
w IS FULL=6=-1
w IS FULL OF=6=-1
w IS GETTING=35=-8
w IS GOOD=-66=-1
w IS GOOD |=-52=0
w IS IN=-11=-19
w IS IN THE=-12=-19
w IS IT=-111=-86
w IS IT BROKEN=-37=-4
w IS IT POSSIBLE=-10=-26
w IS KAREN=-3=-83
w IS KAREN ,=37=6
w IS KAREN |=-17=-69
w IS MY=0=-33
w IS MY CELL=-55=-7
w IS MY DAUGHTERS=3=0
w IS MY FINAL=20=-1
w IS NOT=7=-38
w IS NO_LONGER=-57=-22
w IS NO_LONGER WITH=-60=-7
w IS OFF=-19=-7
w IS OFF WHILE=-19=-7
w IS OK=-17=-67
w IS OK |=-17=-66
w IS ON=-42=49
w IS ON THE=39=63
w IS RUTH=21=-44
w IS RUTH ,=57=-19
w IS RUTH |=-49=-35
w IS SICK=-26=2
w IS SICK ,=5=-16
w IS SICK |=-39=7
w IS SLOW=49=-43
w IS SLOW ,=38=-2
w IS SLOW |=13=-62
w IS STOP=125=-48
w IS STOP DO=-14=-46
w IS THAT=0=83
w IS THE=-53=-98
w IS THIS=-110=-170
w IS THIS A=-67=-29
w IS THIS THE=-11=6
w IS THIS |=-52=-37
w IS THOS=-19=-16
w IS THOS |=-19=-16
w IS THS=-47=-11
w IS TO=79=-3
w IS TO BE=79=-3
w IS WAITING=34=2
w IS WAITING ,=26=-11
w IS WAITING I=-8=-1
w IS WAITING |=30=8
w IS YOU=-23=-2
w IS YOUR=-10=-74
w IS |=-19=-38
w ISNT=-70=19
w IST=-49=-118
w ISTING=-48=-11
w IT=15=46
w IT ,=14=-36
w IT ALREADY=56=-1
w IT ALREADY |=56=-1
w IT ANYMORE=-46=-41
w IT BACK=1=-6
w IT BROKEN=-37=-4
w IT BROKEN |=-37=-4
w IT DOES=-3=35
w IT DOWN=29=-16
w IT DOWN |=43=-14
w IT FOR=12=26
w IT FOR GOOD=30=-3
w IT HAS=21=-5
w IT HAS BEEN=21=-16
w IT I=-58=4
w IT IS=-25=37
w IT NO=-8=0
w IT NOW=73=-11
w IT NOW |=73=-11
w IT OFF=-5=-20
w IT OK=36=0
w IT PLEAS=13=0
w IT PLEAS |=13=0
w IT PLEASE=16=-2
w IT PLEASE |=16=-2
w IT POSSIBLE=-10=-26
w IT RIGHT=23=-5
w IT RIGHT NOW=23=-5
w IT SAYS=-9=-18
w IT SOLD=-15=29
w IT STOP=69=-1
w IT STOP |=50=-1
w IT TAKE=-41=-21
w IT TAKE TO=-41=-21
w IT THANK=15=-19
w IT THANK YOU=15=-19
w IT THANKS=-35=-6
w IT THANKS |=-35=-6
w IT THE=-82=-2
w IT THIS=15=0
w IT THIS IS=15=0
w IT TO=-69=53
w IT UP=28=28
w IT UP |=8=22
w IT WITH=104=-1
w IT WITH THE=41=0
w IT YA=34=-8
w IT YOUR=16=-4
w IT YOUR LIST=15=-2
w IT |=26=35
w ITH=22=0
w ITS=-30=183
w ITS <NUMBER>=44=-63
w ITS <NUMBER> IN=44=-63
w ITS A=-56=30
w ITS BACK=0=47
w ITS BACK ON=0=47
w ITS DONE=-5=-33
w ITS DONE ,=-9=-10
w ITS DONE |=-22=-17
w ITS NOT=5=28
w ITS SOLD=-60=8
w ITS SOLD |=-60=8
w ITS SUNDAY=8=-53
w ITS SUNDAY ,=-13=-30
w ITS SUNDAY |=16=-52
w IVE=36=-39
w IVE BEEN=5=-33
w IVE BEEN IN=-15=-33
w IVE HAD=9=-31
w IVE HAD A=-8=-29
w IWTH=33=-40
w IWTH THE=51=-41
w J=-32=19
w J AI=-37=2
w J AI APELE=24=-3
w J AI CHANGE=14=-11
w J AI RECU=9=22
w J AIMERAIS=22=-2
w J ARRETE=-8=-7
w JAMAIS=62=-5
w JAMAIS |=16=-3
w JANE=4=-50
w JANE DOE=4=-50
w JANE DOE ,=9=-46
w JE=43=7
w JE CONDUIS=-3=-52
w JE CONDUIS ,=7=-2
w JE CONDUIS I=8=-1
w JE CONDUIS |=0=-38
w JE M=9=-41
w JE M APPELLE=9=-41
w JE ME=88=-5
w JE ME SUIS=21=-3
w JE N=14=-4
w JE N AI=-6=-4
w JE NE=-77=-20
w JE NE DESIRE=23=0
w JE NE SAIS=-3=-16
w JE NE SOUHAITE=-21=0
w JE NE SUIS=10=0
w JE NE VEUX=-30=-2
w JE PEUX=-15=21
w JE PEUX VOUS=-15=21
w JE RECOIS=77=-6
w JE RECOIS ENCORE=56=-3
w JE SOUHAITE=24=-3
w JE SOUHAITE ME=24=-3
w JE SUIS=-16=-20
w JE SUIS A=44=-4
w JE SUIS AU=-46=-31
w JE SUIS COURTIER=-1=-18
w JE SUIS EN=-6=-81
w JE SUS=-20=-12
w JE VEUX=12=-8
w JE VEUX ETRE=31=-1
w JE VEUX PLUS=9=0
w JE VOUDRAIS=44=-1
w JE VOUDRAIS QUE=36=-1
w JE VOUS=56=-68
w JEN=-32=10
w JEUDI=-1=64
w JIM=-7=-80
w JIM HERE=3=-22
w JIM HERE |=19=-12
w JIM IS=-13=-2
w JOB=-53=-2
w JOHN=81=-23
w JOHN ,=58=-14
w JOHN |=45=0
w JOKE=-63=-54
w JOKE |=-63=-54
w JOURNEE=-15=-57
w JOURNEE ,=26=-2
w JOURNEE , I=23=-2
w JOURNEE |=-24=-52
w JUAN=-23=-6
w JUAN ,=-4=41
w JUAN PEREZ=-22=-21
w JUAN PEREZ ,=25=-1
w JUAN PEREZ NO=11=-1
w JUAN PEREZ |=4=-15
w JUBILE=40=-1
w JUBILE ,=31=0
w JUEVES=0=47
w JUEVES A=0=47
w JUEVES A LAS=0=47
w JULIE=-4=6
w JULIE ,=-27=15
w JULIE , MERCI=-42=17
w JULIE I=7=0
w JULIE |=7=-23
w JUNE=3=-26
w JUNE |=16=-12
w JUNTA=-12=-20
w JUNTA ,=-23=-59
w JUNTA |=-14=13
w JUS=-24=77
w JUSQUA=-15=-27
w JUSQUA LUNDI=-15=-27
w JUSQUA LUNDI ,=-15=-27
w JUST=-2=14
w JUST BUYERS=-54=-1
w JUST FOR=-26=-21
w JUST GOT=21=-2
w JUST GOT BACK=20=-2
w JUST SAW=-37=-34
w JUST SAW THIS=-37=-34
w JUST STOP=9=0
w JUST TEXT=-107=-1
w JUST TEXT |=-86=-1
w K=83=-12
w K |=80=-12
w KAREN=-12=-92
w KAREN ,=-18=6
w KAREN , I=2=21
w KAREN , YOU=14=-3
w KAREN HERE=21=-14
w KAREN |=-30=-73
w KAST=53=-40
w KATER=-43=-22
w KATER |=-43=-22
w KEADS=-45=-11
w KEADS |=-45=-10
w KEE=-72=-3
w KEEP=-83=-50
w KEEP COMING=43=0
w KEEP GETTING=-46=-5
w KEEP GETTING THESE=-49=-1
w KEEP ME=-52=-16
w KEEP ME ON=-25=-7
w KEEP ME |=-79=-9
w KEEP MESSAGING=47=-2
w KEEP MINE=-58=-5
w KEEP MINE |=-57=-3
w KEEP MY=65=-2
w KEEP MY CELL=44=-3
w KEEP RECEIVING=17=-5
w KEEP RECEIVING THEM=20=0
w KEEP RECEIVING |=-26=-3
w KEEP SENDING=-25=-1
w KEEP SENDING THE=20=0
w KEEP SENDING THEM=17=-1
w KEEP SENDING THESE=8=0
w KEEP SENDING |=-43=0
w KEEP TEXTIN=25=0
w KEEP TEXTING=-20=0
w KEEP TEXTING ME=-5=0
w KEEP TEXTING |=-17=1
w KEEP THE=-60=-18
w KEEP THE TEXTS=-59=0
w KEEP THEM=-42=-11
w KEEP THEM COMING=-42=-3
w KEEPP=-74=13
w KEEPS=-49=-14
w KEEPS TEXTING=-49=-12
w KEEPS TEXTING ME=-32=-10
w KEINE=-17=-23
w KEP=-76=-26
w KEP ME=-69=-12
w KEP ME |=-69=-12
w KEPT=-35=-42
w KEPT TEXTING=-31=-16
w KEPT TEXTING ME=-18=-15
w KESS=-61=42
w KEY=-6=-68
w KEY |=-4=-13
w KEYS=-6=-55
w KEYS |=-7=-55
w KICK=87=-23
w KICK ROCKS=89=-22
w KICKER=-60=-11
w KICKER |=-60=-11
w KID=66=-28
w KID ,=22=-40
w KID TO=-13=-2
w KID TO STOP=-13=-2
w KID |=-22=3
w KIDDING=-21=-30
w KIDDING ME=-21=-30
w KIDDING ME ,=5=22
w KIDDING ME |=-20=-3
w KIDS=1=-56
w KIDS ARE=-6=-32
w KIDS ARE HOME=-5=-31
w KIDS PHONE=4=-2
w KIDS PHONE ,=4=-2
w KIDS |=-5=-22
w KIERO=111=-4
w KINDLY=28=-20
w KINDLY NO=0=-5
w KINDLY QUIT=49=0
w KINDLY REMOVE=27=0
w KINDLY REMOVE MY=27=0
w KINDLY STOP=-40=-1
w KINDLY STOP SENDING=-55=0
w KINDLY STOP TEXTING=13=-1
w KINDLY TAKE_OFF=3=0
w KINDLY TAKE_OFF MY=3=-1
w KITCHEN=-1=9
w KITCHEN |=-1=9
w KNOCK_OFF=83=-4
w KNOCK_OFF IT=83=-4
w KNOCK_OFF IT WITH=10=0
w KNOCK_OFF IT |=78=-4
w KNOW=-39=13
w KNOW ,=-74=-46
w KNOW STOP=42=-1
w KNOW WHAT=23=-18
w KNOW WHAT THIS=23=-18
w KNOW WHEN=-5=-33
w KNOW WHEN ITS=-5=-33
w KNOW WHY=-18=1
w KNOW YOU=-21=-39
w KNOW YOU |=-21=-39
w KNOW |=-39=20
w KW=3=4
w KW ,=-12=28
w KW I=-24=-26
w KW I TOOK=-7=-10
w L=-85=-118
w L ACHETEUR=-62=-70
w L ACHETEUR A=-10=-36
w L ACHETEUR NE=-32=-3
w L AI=6=-29
w L ENVOI=24=0
w L INFOLETTRE=-68=-13
w L OFFRE=-14=-32
w L OFFRE |=-2=-9
w LA=-98=45
w LA AGENTE=34=22
w LA CADA=-5=28
w LA CASA=-39=-20
w LA CASA ,=-17=72
w LA CASA |=-9=-26
w LA CITA=-26=-47
w LA CLAUSE=-9=-36
w LA CLAUSE <NUMBER>=-1=-29
w LA CLAUSULA=-2=-38
w LA CLE=-67=-69
w LA CONDITION=-47=-51
w LA CONTINGENCIA=-23=-22
w LA FICHE=-35=40
w LA FICHE |=-25=27
w LA FIN=-2=-28
w LA FIN DE=-2=-28
w LA FOTO=-83=-52
w LA LIST=4=-3
w LA LISTA=10=-44
w LA LISTA POR_FAVOR=47=-6
w LA LISTA |=5=-34
w LA LISTE=3=-16
w LA LISTE S=15=-2
w LA LISTE |=10=-12
w LA LLAVE=-108=-52
w LA MAISON=-34=50
w LA MAISON EST=-6=52
w LA MAISON |=-23=-46
w LA MANANA=2=-29
w LA MANANA ,=6=-52
w LA MANANA |=15=2
w LA OFERTA=-1=-41
w LA OFERTA |=-1=-14
w LA OFICINA=4=-37
w LA OFICINA AYER=13=-13
w LA OFICINA |=-41=-56
w LA PANCARTE=-18=-40
w LA PANCARTE |=-2=-23
w LA PHOTO=-3=-17
w LA PORTE=-38=47
w LA PROPIEDAD=-3=70
w LA PROPIEDAD |=-1=23
w LA PROPRIETE=-20=48
w LA PROPRIETE |=-12=25
w LA QUIERE=-3=31
w LA QUIERE VER=-3=31
w LA VISITA=-38=23
w LA VISITA |=-38=23
w LA |=100=-31
w LAD=14=-2
w LADS=49=-3
w LADY=-16=-17
w LAED=-30=-3
w LAEDS=-49=-44
w LAEDS TO=-31=-6
w LAEDS |=-11=-5
w LAISSE=-85=-64
w LAISSE LA=-26=-46
w LAISSEZ=-19=-53
w LAKE=20=-31
w LAKE ,=35=-83
w LAKE |=-39=15
w LAND=-106=-4
w LAND LEADS=-66=0
w LANDLINE=13=-15
w LARGUENSE=12=0
w LAS=-67=5
w LAS <NUMBER>=-30=15
w LAS <NUMBER> DE=2=-29
w LAS <NUMBER> |=-26=58
w LAS FOTOS=-64=-15
w LAST=-26=-30
w LAST MESSAGE=46=-2
w LAST MONTH=63=0
w LAST MONTH ,=55=0
w LAST NIGHT=-25=-18
w LAST ONE=12=-18
w LAST ONE WAS=-1=-10
w LAST TEXT=-24=-9
w LAST TEXT |=-15=0
w LAST TIME=41=-4
w LAST TIME I=33=-1
w LAST WARNING=26=-1
w LAST WARNING |=37=0
w LAST WEEK=5=0
w LAST WEEK ,=-37=-32
w LAST WEEK |=-31=14
w LAST YEAR=-43=-26
w LAST YEAR ,=-3=16
w LAST YEAR DO=-18=0
w LAST YEAR I=-15=-1
w LAST YEAR |=-14=-25
w LAT=-7=7
w LATE=-56=51
w LATE FOR=-2=6
w LATE |=-4=62
w LATER=-63=-115
w LATER |=-52=-101
w LATS=3=-13
w LAUGHED=-58=-21
w LAUGHED |=-43=-12
w LAW=96=-17
w LAWN=-74=0
w LAWN |=-45=0
w LAWYER=20=-17
w LAY_OFF=49=-2
w LE=3=135
w LE BUREAU=23=-7
w LE BUREAU HIER=24=-3
w LE CLIENT=-44=-19
w LE CONDO=-3=42
w LE CONDO |=-2=18
w LE COURTIER=-30=51
w LE DIMANCHE=-3=-8
w LE DIMANCHE S=-2=-7
w LE HAGO=52=-6
w LE HAGO PARA=52=-6
w LE MANDES=-1=-6
w LE PRIX=-15=20
w LE PROPRIETAIRE=-15=36
w LE PUEDO=-23=77
w LE PUEDO AYUDAR=-8=42
w LE PUEDO MOSTRAR=0=32
w LE SOUPER=-27=-1
w LE SOUPER |=-27=-1
w LE VENDEUR=-25=38
w LE |=61=-10
w LEAD=-89=-76
w LEAD ,=-45=-2
w LEAD ALERTS=62=0
w LEAD ALERTS NOW=9=0
w LEAD ALERTS |=75=0
w LEAD FROM=-72=-3
w LEAD FROM MY=-38=0
w LEAD IS=-37=-18
w LEAD IS A=-21=-13
w LEAD MOVED=-14=-4
w LEAD NOTIFICATION=-20=0
w LEAD NOTIFICATIONS=42=-1
w LEAD NOTIFICATIONS THANK=42=-1
w LEAD NOTIFICATIONS |=90=-1
w LEAD TEXTS=35=-2
w LEAD TEXTS IMMEDIATELY=-13=0
w LEAD TEXTS TO=-14=-1
w LEAD TEXTS |=69=0
w LEAD |=-27=-16
w LEADS=29=-146
w LEADS ,=-27=-27
w LEADS , REMOVE=32=0
w LEADS A=-43=-17
w LEADS A DAY=-43=-17
w LEADS ALREADY=21=0
w LEADS ALREADY |=21=0
w LEADS ANYMORE=-45=0
w LEADS ANYMORE |=-19=0
w LEADS ARE=-1=-6
w LEADS ARE NOT=-5=-5
w LEADS ASAP=49=0
w LEADS ASAP |=49=0
w LEADS BY=64=0
w LEADS BY EMAIL=34=0
w LEADS FOR=49=-6
w LEADS FOR GOOD=41=0
w LEADS FROM=-44=-4
w LEADS IMMEDIATELY=53=-1
w LEADS IMMEDIATELY |=53=-1
w LEADS IMMEDIATEMENT=13=0
w LEADS IMMEDIATEMENT |=13=0
w LEADS IN=-79=-1
w LEADS NOW=34=-1
w LEADS NOW |=28=-1
w LEADS PLEASE=-21=-2
w LEADS PLEASE |=-31=-1
w LEADS RIGHT=28=0
w LEADS RIGHT NOW=28=0
w LEADS SVP=22=0
w LEADS SVP |=22=0
w LEADS THAT=-47=-1
w LEADS THIS=-25=-40
w LEADS THIS WEEK=-11=-28
w LEADS TILL=-3=-1
w LEADS TO=23=-9
w LEADS TO ME=55=0
w LEADS TO MY=59=0
w LEADS TOUT=13=0
w LEADS TOUT DE=13=0
w LEADS UNDER=-44=-2
w LEADS UNDER <NUMBER>=-44=-2
w LEADS WITH=-114=0
w LEADS YA=-3=-3
w LEADS YA |=-3=-3
w LEADS |=132=-70
w LEAF=65=-34
w LEAFS=-19=-15
w LEAK=-27=-66
w LEASD=11=-30
w LEASD |=23=-13
w LEASE=7=61
w LEASE REMOVE=29=0
w LEASE REMOVE ME=29=0
w LEASE |=-8=42
w LEAVE=43=-94
w LEAVE A=-37=-20
w LEAVE A MESSAGE=-37=-20
w LEAVE ME=81=-16
w LEAVE ME LONE=39=-12
w LEAVE THE=-31=-56
w LEAVE THE KEY=-5=-14
w LEAVE_ALONE=-32=-24
w LEAVE_ALONE HIM=-44=-7
w LEAVE_ALONE HIM |=-45=-4
w LEAVE_ALONE ME=-13=-5
w LEAVE_ALONE ME ,=-29=-1
w LEAVE_ALONE ME |=58=0
w LEAVE_ALONE THEM=-14=-14
w LEAVING=-42=-2
w LED=-3=-20
w LEDAS=1=-7
w LEDS=-51=-2
w LEDS |=-9=-1
w LEEP=37=-3
w LEFT=-11=-19
w LEFT THE=7=-23
w LEFT THE COMPANY=-6=-22
w LEFT |=41=-1
w LEFT_OFF=9=-5
w LEGAL=-5=51
w LENDER=-30=21
w LENDER |=-17=6
w LEQDS=-35=0
w LES=89=-15
w LES ALERTES=-120=-3
w LES ALERTES |=-3=-1
w LES COURRIELS=-25=-10
w LES COURRIELS ,=-13=-1
w LES COURRIELS |=-11=-12
w LES DIGO=11=-1
w LES DIJE=15=-6
w LES DIJE QUE=0=-5
w LES DIO=34=0
w LES LEADS=14=-1
w LES MESSAGES=70=-20
w LES MESSAGES TEXTES=-32=-1
w LES MESSAGES |=67=-6
w LES MEUBLES=-33=-32
w LES NOTIFICATIONS=19=-1
w LES PEDI=84=-9
w LES PEDI QUE=84=-9
w LES PHOTOS=-11=-6
w LES SMS=78=0
w LES TEXTOS=17=-18
w LES TEXTOS DE=23=-2
w LES TEXTOS SUFFISENT=-41=0
w LES TEXTOS |=52=-12
w LES TEXTS=-7=0
w LES TXTS=-21=0
w LES VISITES=-38=-52
w LESS=-44=31
w LET=-29=44
w LET ME=-46=45
w LET ME KNOW=-41=42
w LET THIS=69=-3
w LETRERO=-12=-3
w LETRERO |=-8=-2
w LETTER=40=17
w LETTER |=-34=52
w LET_GO=59=0
w LET_OUT=-7=-6
w LEVE=36=-44
w LEVE ME=41=-5
w LFT=25=-1
w LICENSE=134=-1
w LICENSED=-58=-52
w LIE=38=-2
w LIFE=-13=-2
w LIK=63=-4
w LIKE=-3=59
w LIKE MORE=-24=2
w LIKE OUT=72=-11
w LIKE OUT OF=61=-8
w LIKE THE=-14=22
w LIKE THESE=-49=-1
w LIKE TO=23=35
w LIKE TO BE=11=0
w LIKE TO GET=44=-6
w LIKE TO KEEP=-56=-4
w LIKE TO STOP=59=-2
w LIKED=-53=-58
w LINDA=15=-25
w LINDA AT=15=-25
w LINDA AT THE=15=-25
w LINE=-31=-24
w LINE <NUMBER>=-56=-3
w LINE <NUMBER> |=-56=-3
w LINE |=37=-8
w LINK=-42=25
w LINK TO=-10=70
w LINK TO THE=-10=70
w LIS=28=-15
w LISA=33=4
w LISA ,=56=15
w LISA |=44=-15
w LIST=42=-91
w LIST ,=5=-24
w LIST , I=-10=0
w LIST , REMOVE=3=0
w LIST , SHES=21=-6
w LIST ALREADY=16=-1
w LIST ALREADY |=16=-1
w LIST AND=-67=0
w LIST ASAP=-36=0
w LIST ASAP |=-36=0
w LIST BUT=-37=-3
w LIST FOR=-44=-29
w LIST FOR GOOD=5=-2
w LIST IMMEDIATELY=25=-3
w LIST IMMEDIATELY |=25=-3
w LIST NOW=14=-7
w LIST NOW |=14=-7
w LIST PERMANENTLY=1=-4
w LIST PERMANENTLY |=1=-4
w LIST PLEASE=-41=-5
w LIST PLEASE |=-41=-5
w LIST PRMANENTLY=3=0
w LIST PRMANENTLY |=3=0
w LIST RIGHT=23=-1
w LIST RIGHT NOW=23=-1
w LIST THANK=43=-7
w LIST THANK YOU=43=-7
w LIST THANKS=9=0
w LIST THANKS |=9=0
w LIST |=39=-60
w LISTA=8=-53
w LISTA POR_FAVOR=47=-6
w LISTA POR_FAVOR |=42=-4
w LISTA |=7=-42
w LISTE=32=-35
w LISTE ,=-25=-4
w LISTE S=15=-3
w LISTE S IL=15=-3
w LISTE |=39=-28
w LISTEN=-39=-22
w LISTEN ,=-4=-34
w LISTEN |=-30=-3
w LISTIMG=-31=-25
w LISTING=-70=-2
w LISTING AGENT=-18=-7
w LISTING ALERTS=-19=16
w LISTING APPOINTMENT=-6=-21
w LISTING ON=-3=69
w LISTING |=-7=6
w LISTINGS=-7=54
w LISTINGS |=-4=44
w LISTNIG=-50=23
w LIVE=-2=-91
w LIVE IN=-9=-44
w LIVE IN FLORIDA=-19=-43
w LL=29=-42
w LLAMAR=-8=14
w LLAMAR |=-3=25
w LLAME=3=-28
w LLAME A=11=-18
w LLAME A LA=11=-18
w LLAMO=-7=8
w LLAMO MARIA=-7=11
w LLAMO MARIA ,=34=0
w LLAMO MARIA |=-27=17
w LLAVE=-108=-52
w LLEGAN=-31=-4
w LLEGANDO=-14=-8
w LLEGO=-86=89
w LLEGO |=-65=41
w LLEGUEN=48=-1
w LO=4=-23
w LO BENDIGA=8=-12
w LO BENDIGA ,=-12=-9
w LO BENDIGA |=-4=-7
w LOAN=-1=3
w LOCKBOX=-5=-11
w LOG=-1=13
w LOG IN=-1=13
w LOG IN ,=12=-5
w LOG IN |=-22=28
w LOL=5=-18
w LOL ,=9=-33
w LOL IM=-51=-8
w LOL NO=78=-2
w LOL |=-40=5
w LONE=101=-28
w LONE |=100=-24
w LONG=-37=-50
w LONG ,=7=0
w LONG DAY=-8=-29
w LONG DAY ,=12=3
w LONG DAY |=-8=-28
w LONG DOES=-29=-7
w LONG DOES IT=-29=-7
w LONG |=7=-6
w LONGER=70=-11
w LOOK=2=50
w LOOK AT=-15=65
w LOOK AT THE=-2=6
w LOOK |=-16=25
w LOOKING=-65=61
w LOOKING FOR=-32=67
w LOOKING FOR A=0=3
w LOOKING FOR |=-5=61
w LOOKING TO=-8=25
w LOOKING |=-30=25
w LOOSE=-55=-1
w LOOSE MY=-55=-1
w LOOSE MY NUMBER=-55=-1
w LOPEZ=-7=29
w LOPEZ ,=-7=29
w LOPEZ , GRACIAS=-2=10
w LOPEZ , LA=-2=11
w LOPEZ , SOY=-3=20
w LOS=-41=-94
w LOS ALERTAS=-48=-5
w LOS LEADS=5=-2
w LOS MENSAJES=-69=-31
w LOS MENSAJES DE=-26=-4
w LOS MENSAJES |=-28=-20
w LOS MSJS=-20=-2
w LOS MUEBLES=-1=-4
w LOS MUEBLES |=-1=-4
w LOS NOTIFICACIONES=9=-2
w LOS PAPELES=-88=-33
w LOS TEXTO=3=0
w LOS TEXTOS=-15=-9
w LOS TEXTOS POR_FAVOR=30=0
w LOS TEXTOS |=51=-9
w LOS VOY=40=-8
w LOS VOY A=40=-8
w LOSE=-19=-75
w LOSE IT=50=-3
w LOSE IT |=50=-3
w LOSE THE=-23=-42
w LOSE_NUMBER=33=-11
w LOSE_NUMBER MY=30=-1
w LOSE_NUMBER MY |=10=-1
w LOST=28=-28
w LOST OUR=-10=-4
w LOST OUR DOG=-8=-3
w LOVE=-123=22
w LOVE IT=-51=-15
w LOVE IT |=-51=-15
w LOVE THESE=-86=-6
w LOVE THESE |=-23=-5
w LOVE TO=-11=36
w LOVE YOU=-52=-63
w LOVE YOU |=-46=-62
w LRAD=-41=-8
w LSE=53=-34
w LST=87=-36
w LST |=43=-17
w LTAE=-36=24
w LUEGO=-31=-54
w LUNCH=-35=-45
w LUNCH |=-22=-24
w LUNDI=-38=-35
w LUNDI ,=-15=-27
w LUNDI , JE=-10=-1
w LUNDI |=-25=-3
w LUNES=-31=-37
w LUNES |=-6=-4
w LUS=69=-11
w LUS JAMAIS=32=-1
w LUST=43=-32
w LUST |=-13=-12
w LWAD=-20=0
w LWADS |=30=-1
w M=25=-52
w M APPELLE=9=-41
w M APPELLE JULIE=9=-41
w M ECRIRE=13=-12
w M ECRIRE |=11=-2
w M ECRIVEZ=46=-3
w M ECRIVEZ PAS=12=-1
w M ECRIVEZ PLUS=19=-2
w M ENVOYER=16=-27
w M ENVOYER DES=-29=-16
w MA=-14=-14
w MA DIT=-80=-2
w MAD=-60=-31
w MAD RIGHT=-64=-12
w MAD RIGHT NOW=-64=-12
w MADAME=-44=53
w MADAME ROY=-13=53
w MADAME ROY ,=-13=53
w MADE=7=-5
w MADE A=16=-5
w MADE A MISTAKE=16=-5
w MAEK=34=-5
w MAIL=15=-4
w MAILING=20=-1
w MAILING LIST=21=-1
w MAINTENANT=25=-2
w MAINTENANT ,=74=0
w MAINTENANT |=-38=-1
w MAIS=25=29
w MAISON=-49=61
w MAISON EST=-6=52
w MAISON |=-23=-46
w MAK=-41=-25
w MAKE=54=-30
w MAKE AN=-22=13
w MAKE AN OFFER=-21=9
w MAKE DAD=-42=-17
w MAKE IT=41=-8
w MAKE IT STOP=42=0
w MAKKE=47=-3
w MAKKE IT=47=-3
w MALADE=-24=-9
w MALADE ,=-1=-32
w MALADE THANK=-12=0
w MALADE THANK YOU=-12=0
w MALADE |=-3=-14
w MANANA=-31=-14
w MANANA ,=6=-52
w MANANA |=-9=17
w MANDANDO=-2=-14
w MANDANDO MENSAJES=23=-5
w MANDANDO MENSAJES |=15=-2
w MANDANDO |=5=-9
w MANDAR=-3=-30
w MANDAR LOS=-49=-3
w MANDAR MENSAJES=7=-5
w MANDAR |=60=-1
w MANDARME=59=-7
w MANDARME MENSAJES=27=0
w MANDARME MENSAJES |=27=0
w MANDE=-23=19
w MANDE NADA=18=0
w MANDE NADA |=18=0
w MANDEN=10=-20
w MANDEN MAS=17=0
w MANDEN MENSAJES=-32=-1
w MANDEN MENSAJES |=48=0
w MANDEN NADA=-2=-4
w MANDEN NADA |=29=-4
w MANDEN SUS=22=-5
w MANDEN TEXTOS=67=-3
w MANDEN |=44=-3
w MANDES=-44=-7
w MANEJANDO=-20=-44
w MANEJANDO ,=-35=-61
w MANEJANDO |=-4=-8
w MANY=-39=-33
w MANY TEXTS=-22=-21
w MANY TEXTS ,=-22=-21
w MARC=-24=4
w MARC ,=-18=39
w MARC TREMBLAY=-21=-22
w MARC TREMBLAY ,=-21=-29
w MARC TREMBLAY |=-13=-7
w MARCH=54=-24
w MARCHE=-34=-24
w MARI=-15=-9
w MARI EST=-22=-9
w MARI EST DECEDE=21=-1
w MARI EST MALADE=-27=-9
w MARIA=-12=34
w MARIA ,=-8=23
w MARIA , CUANDO=0=29
w MARIA SAID=-17=-1
w MARIA |=40=16
w MARIE=-35=-36
w MARKET=30=-51
w MARKET ,=6=-41
w MARKET IS=49=-43
w MARKET IS SLOW=49=-43
w MARKET |=-11=12
w MAS=-13=31
w MAS ALERTAS=67=-8
w MAS ALERTAS |=5=0
w MAS LEADS=34=-3
w MAS LEADS |=-1=-3
w MAS MENSAJES=-74=-1
w MAS MENSAJES |=-77=-1
w MAS MSJS=-15=-13
w MAS MSJS |=-15=-13
w MAS NOTIFICACIONES=-12=-1
w MAS NOTIFICACIONES |=-28=0
w MAS TEXTOS=20=-1
w MAS |=86=-1
w MATIN=18=-11
w MATIN ,=39=-19
w MATIN |=-4=-13
w MAUVAIS=-8=-3
w MAUVAIS NUMERO=-8=-3
w MAX=-34=-21
w MAX ,=-24=48
w MAX I=20=-21
w MAX |=-28=-79
w MAY=-19=-80
w MAY APPLY=-14=-15
w MAY APPLY |=-12=-6
w MAY I=101=-8
w MAY I BE=72=-8
w MAY |=-30=-54
w ME=67=-58
w ME ,=6=-41
w ME , I=-22=-15
w ME , IM=28=-1
w ME , JUST=-9=-1
w ME , PLEASE=43=0
w ME , REMOVE=24=-1
w ME , STOP=27=-1
w ME , TEXT=-33=0
w ME , THE=53=21
w ME A=69=12
w ME ABOUT=-13=10
w ME ABOUT LUNCH=-20=-13
w ME AGAIN=125=-2
w ME AGAIN |=98=-1
w ME ALL=-121=-15
w ME ALREADY=39=-5
w ME ALREADY |=39=-5
w ME ANY=81=17
w ME ANY MORE=43=-3
w ME ANYMORE=24=-16
w ME AS=10=-2
w ME ASAP=27=-8
w ME ASAP |=9=-8
w ME AT=-55=-8
w ME AT <PHONE>=35=2
w ME AT WORK=-52=-1
w ME BACK=-36=16
w ME BACK |=-11=-2
w ME BEFORE=-24=-6
w ME BEFORE <NUMBER>=-16=-2
w ME CONDOS=-99=-6
w ME CONTACTEN=113=0
w ME CONTACTEN |=41=0
w ME DESABONNER=-2=-3
w ME DESABONNER |=-2=-3
w ME DESINSCRIRE=46=-1
w ME DIJO=-50=-12
w ME DIJO QUE=-50=-12
w ME ESCRIBA=22=0
w ME ESCRIBAN=62=-2
w ME ESCRIBAN ANTES=-22=-1
w ME ESCRIBAN |=81=0
w ME FOR=-48=-62
w ME FOR GOOD=51=-35
w ME FOR GOODD=24=0
w ME FORM=40=-1
w ME FROM=-43=-24
w ME FROM EMAIL=-30=-3
w ME FROM THE=-82=-12
w ME FROM THESE=41=0
w ME FROM YOUR=-27=-1
w ME FRROM=-9=0
w ME FRROM THE=-9=0
w ME IF=25=-40
w ME IM=-21=-1
w ME IMMEDIATELY=16=0
w ME IMMEDIATELY |=13=0
w ME IN=-7=-24
w ME INSTEAD=21=-9
w ME INSTEAD |=-6=-9
w ME INTERESA=60=0
w ME JUBILE=4=-1
w ME KNOW=-41=42
w ME KNOW ,=-74=-46
w ME KNOW STOP=42=-1
w ME KNOW WHEN=-5=-33
w ME KNOW |=-30=26
w ME LAND=-77=0
w ME LAST=-11=-1
w ME LAST YEAR=-11=-1
w ME LEADS=-12=-2
w ME LEADS IN=-56=0
w ME LEADS UNDER=-44=-2
w ME LLAMO=-7=11
w ME LLAMO MARIA=-7=11
w ME LLEGAN=-41=-1
w ME LLEGUEN=48=-1
w ME LONE=65=-19
w ME MANDE=-19=-2
w ME MANDEN=19=-8
w ME MANDEN MENSAJES=34=0
w ME MANDEN NADA=-26=-1
w ME MANDEN SUS=22=-5
w ME MANDEN TEXTOS=71=-2
w ME MONEY=22=0
w ME MORE=-122=-10
w ME NEVER=-30=-4
w ME NLY=7=0
w ME NO=49=0
w ME NOW=77=-9
w ME NOW |=67=-9
w ME OF=139=-59
w ME OF THE=49=-7
w ME OF THESE=15=0
w ME OFF=3=-13
w ME OFF ASAP=12=0
w ME OFF NOW=9=-1
w ME OFF PLEASE=5=0
w ME OFF THE=-11=0
w ME OFF THIS=-16=0
w ME OFF |=37=-9
w ME OK=36=-11
w ME OK |=36=-11
w ME ON=-59=-58
w ME ON THE=21=-2
w ME ON VACATION=-27=-6
w ME ON YOUR=10=-1
w ME ON |=-70=-33
w ME ONLY=35=-3
w ME PERMANENTLY=21=-1
w ME PERMANENTLY |=19=-1
w ME PLEASE=-28=-14
w ME PLEASE ,=-34=-1
w ME PLEASE |=-24=-13
w ME QUITEN=-48=-3
w ME QUITEN DE=-2=-3
w ME RENTERS=-76=0
w ME RENTERS |=-76=0
w ME RETIRER=87=-25
w ME RETIRER DE=29=-21
w ME RETIREZ=-38=-1
w ME RETIREZ PAS=-38=-1
w ME RIGHT=84=-8
w ME RIGHT NOW=84=-8
w ME SAP=53=0
w ME SAP |=53=0
w ME SIGUEN=-5=-7
w ME SIGUEN LLEGANDO=-14=-8
w ME SO=34=-2
w ME SO STOP=34=-2
w ME SUIS=21=-3
w ME SUIS DESABONNE=21=-3
w ME TEXT=65=0
w ME TEXTEEN=62=-3
w ME TEXTEEN |=55=-1
w ME TEXTS=80=0
w ME THANK=48=-2
w ME THANK YOU=44=-2
w ME THANK |=6=0
w ME THANKS=64=-1
w ME THANKS |=64=-1
w ME THE=-82=-29
w ME THE ADDRESS=-81=-2
w ME THE EMAIL=-64=0
w ME THE LIST=30=0
w ME THE SAME=-61=0
w ME THE TEXT=45=-3
w ME THERE=-5=-26
w ME THESE=8=0
w ME THIS=56=-13
w ME THIS LUST=14=0
w ME THIS |=36=-2
w ME TO=27=1
w ME TO LEAVE_ALONE=-32=-2
w ME TO STOP=-72=12
w ME TO VOICEMAIL=-17=-31
w ME UNSUBSCRIBE=2=-4
w ME UNTIL=40=-4
w ME UP=31=-38
w ME UP ,=-17=-1
w ME UP |=53=-19
w ME WHEN=-5=-8
w ME WHEN YOU=-22=-5
w ME WITH=4=-56
w ME YOU=-21=-24
w ME YOUR=18=28
w ME YUR=-4=40
w ME |=69=-86
w MEAIL=-55=-8
w MEAN=-18=-40
w MEAN TO=-6=-35
w MEAN TO SIGN=35=0
w MEAN |=-21=0
w MEANT=-60=-23
w MEANT FOR=-53=0
w MEET=-5=39
w MEETING=-20=-27
w MEETING ,=2=-7
w MEETING IM=17=-1
w MEETING MY=-3=-8
w MEETING |=1=-16
w MEHR=-26=-23
w MEHR |=-37=-23
w MEJOR=8=-23
w MEMBERSHIP=18=-10
w MEMBERSHIP |=-54=-10
w MEMES=-63=-29
w MEMES |=-63=-29
w MENSAJE=-29=-6
w MENSAJE ,=-29=-60
w MENSAJE AL=-6=-2
w MENSAJE |=-16=-7
w MENSAJES=-42=-71
w MENSAJES ,=24=-22
w MENSAJES DE=-37=-4
w MENSAJES DE TEXTO=-37=-4
w MENSAJES POR_FAVOR=-29=0
w MENSAJES POR_FAVOR |=-29=0
w MENSAJES YA=-49=-1
w MENSAJES YA |=-51=-1
w MENSAJES |=58=-44
w MERCI=-13=9
w MERCI ,=1=-10
w MERCI BEAUCOUP=-27=-16
w MERCI BEAUCOUP ,=36=0
w MERCI BEAUCOUP |=-26=10
w MERCI D=-31=-49
w MERCI DE=43=-19
w MERCI DE NE=66=-15
w MERCI DE VOTRE=-22=2
w MERCI |=-29=-84
w MES=115=-30
w MES ALERTES=82=-5
w MES MESSAGES=60=0
w MES MESSAGES TEXTES=21=0
w MES NOTIFICATIONS=8=0
w MES TEXTOS=-23=0
w MES TEXTOS DE=-23=0
w MESS=-36=-16
w MESS |=-36=-16
w MESSAGE=-57=-74
w MESSAGE ,=-26=-44
w MESSAGE I=13=-1
w MESSAGE ME=-62=-7
w MESSAGE ME AGAIN=20=0
w MESSAGE MY=45=-2
w MESSAGE MY CELL=14=0
w MESSAGE MY NUMBER=25=0
w MESSAGE MY PHONE=25=-2
w MESSAGE TEXTES=10=0
w MESSAGE TEXTES |=10=0
w MESSAGE THIS=26=-1
w MESSAGE US=30=0
w MESSAGE |=-45=-18
w MESSAGED=-26=-2
w MESSAGES=10=-95
w MESSAGES ,=-48=-3
w MESSAGES , PLEASE=12=0
w MESSAGES , STOP=12=0
w MESSAGES ASAP=7=0
w MESSAGES ASAP |=7=0
w MESSAGES AT=-17=0
w MESSAGES FOR=29=0
w MESSAGES FOR GOOD=15=0
w MESSAGES FROM=5=-1
w MESSAGES IMMEDIATELY=37=-1
w MESSAGES IMMEDIATELY |=37=-1
w MESSAGES ON=-54=-7
w MESSAGES PLEASE=36=0
w MESSAGES PLEASE |=36=0
w MESSAGES RIGHT=21=0
w MESSAGES RIGHT NOW=21=0
w MESSAGES S=42=0
w MESSAGES S IL=42=0
w MESSAGES SVP=27=0
w MESSAGES SVP |=27=0
w MESSAGES TEXTES=51=-5
w MESSAGES TEXTES MERCI=42=-2
w MESSAGES TEXTES SVP=52=-3
w MESSAGES TEXTES |=30=-1
w MESSAGES THANK=12=0
w MESSAGES THANK YOU=12=0
w MESSAGES THANKS=-68=-1
w MESSAGES THANKS |=-68=-1
w MESSAGES TO=96=-1
w MESSAGES TO THIS=20=0
w MESSAGES WILL=-48=-3
w MESSAGES WILL BE=-48=-3
w MESSAGES |=56=-43
w MESSAGING=102=-69
w MESSAGING ,=33=-8
w MESSAGING ME=41=-55
w MESSAGING ME |=27=-2
w MESSAGING MY=47=-3
w MESSAGING MY CELL=9=-2
w MESSAGING MY NUMBER=5=-2
w MESSAGING |=54=-4
w MEUBLES=-33=-32
w MI=46=-19
w MI ESPOSA=-7=-17
w MI ESPOSA ESTA=-7=-17
w MI NOMBRE=46=27
w MI NOMBRE |=43=0
w MI NUMERO=101=-9
w MI NUMERO |=94=-9
w MIDNIGHT=-20=-34
w MIDNIGHT |=-20=-34
w MIGHT=-32=7
w MIKE=-7=1
w MIKE ,=-28=14
w MIKE , IM=-5=8
w MIKE , PLEASE=-21=-6
w MIKE I=-22=-28
w MIKE SAID=-1=-11
w MIKE |=4=-72
w MILK=-39=-38
w MILLER=-9=-12
w MILLER WITH=-9=-12
w MILLER WITH RE=-9=-12
w MIN=-35=47
w MIND=50=-27
w MIND ,=4=0
w MIND ABOUT=2=-12
w MIND NOT=28=-21
w MIND NOT TEXTING=29=-16
w MIND |=-60=-15
w MINE=-24=-32
w MINE ,=46=-3
w MINE |=-59=-30
w MINUTES=46=39
w MIRE=31=-6
w MIREN=97=-19
w MIS=-79=-57
w MIS DATOS=14=0
w MIS LEADS=-3=0
w MIS MENSAJES=-54=-14
w MIS NOTIFICACIONES=-16=-1
w MIS SMS=-69=-1
w MIS SMS |=-55=-1
w MIS TEXTOS=16=0
w MISS=-70=0
w MISTAKE=-23=-28
w MISTAKE ,=12=-14
w MISTAKE , PLEASE=8=-5
w MISTAKE |=-22=-8
w MLS=-24=-71
w MO=27=0
w MOBILE=-44=-33
w MOBILE HOMES=-35=-28
w MOBILE HOMES ,=-35=-28
w MODE=-35=-42
w MODEL=-3=-77
w MODEL HOME=-1=-76
w MOE=24=-1
w MOI=123=-56
w MOI DE=61=-36
w MOI DE LA=91=-17
w MOI DE VOS=8=-1
w MOI DE VOTRE=9=-2
w MOI SUR=-14=-14
w MOI SUR LA=-14=-14
w MOI SVP=6=0
w MOI SVP |=6=0
w MOI |=65=-30
w MOLESTEN=82=0
w MOLESTEN |=66=0
w MOM=-83=-12
w MOM TO=-44=-1
w MOM TO STOP=-44=-1
w MON=52=-46
w MON ANCIEN=-9=-1
w MON CELLULAIRE=14=-2
w MON CELLULAIRE DE=12=-2
w MON MARI=-15=-9
w MON MARI EST=-22=-9
w MON NOM=48=-3
w MON NOM DE=20=-1
w MON NOM SVP=44=-1
w MON NUMERO=93=-5
w MON NUMERO |=68=-4
w MON TELEPHONE=21=-7
w MONDAY=-26=-43
w MONDAY ,=28=19
w MONDAY , THEN=16=-6
w MONDAY I=33=0
w MONDAY |=-34=-63
w MONITOR=-21=-9
w MONSIEUR=-14=26
w MONTH=-8=37
w MONTH ,=55=0
w MONTH AND=3=5
w MONTH |=-45=65
w MONTRER=-10=23
w MOORE=18=-2
w MOORE TXTS=18=-2
w MOR=55=-4
w MORE=-36=14
w MORE ,=6=0
w MORE FROM=54=-35
w MORE FROM YOU=58=-23
w MORE FROM YOUR=28=-12
w MORE LEADS=-39=-3
w MORE LEADS |=-24=-3
w MORE MESSAGES=-21=-2
w MORE OF=-79=-15
w MORE OF THESE=-86=-14
w MORE PHOTOS=-8=71
w MORE SHOWINGS=-1=-8
w MORE SHOWINGS |=-1=-8
w MORE TEXT=76=-10
w MORE TEXTS=37=0
w MORE TEXTS |=51=0
w MORE |=17=-2
w MORNING=-3=-67
w MORNING ,=-16=-25
w MORNING , I=9=-13
w MORNING I=45=0
w MORNING MARIA=-8=12
w MORNING MARIA ,=-8=12
w MORNING PLEASE=19=0
w MORNING PLEASE STOP=18=0
w MORNING |=-17=-103
w MOST=-9=19
w MOST OF=-17=19
w MOST OF THEM=-17=19
w MOSTRAR=0=35
w MOSTRAR LA=0=35
w MOTHER=9=1
w MOTHER IS=-26=2
w MOTHER IS SICK=-26=2
w MOVE=-82=-78
w MOVE MY=-49=-14
w MOVED=-36=-38
w MOVED AWAY=-23=-12
w MOVED OUT=-7=-27
w MOVED TO=-22=-4
w MOVED TO GEORGIA=-7=15
w MOWING=-22=-16
w MR=-24=73
w MRS=-42=-7
w MRS LE=-13=-26
w MSG=-58=-23
w MSG DATA=-4=-12
w MSG DATA RATES=-3=-9
w MSJS=-6=-19
w MSJS PORFA=14=-5
w MSJS PORFA |=14=-5
w MSJS POR_FAVOR=6=0
w MSJS POR_FAVOR |=6=0
w MSJS |=-18=-14
w MSS=41=-2
w MSS |=41=-2
w MUCH=-16=8
w MUCH ,=3=-6
w MUCH , TAKE_OFF=15=0
w MUCH |=-28=-23
w MUCHAS=-35=0
w MUCHAS GRACIAS=-35=0
w MUCHAS GRACIAS ,=-34=-19
w MUCHAS GRACIAS |=-19=-30
w MUEBLES=-1=-4
w MUEBLES |=-1=-4
w MUTE=-71=-7
w MUY=-89=-37
w MY=-33=-51
w MY ACCOUNT=10=-44
w MY ACCOUNT |=93=-41
w MY ALERT=-3=-1
w MY ALERTS=-59=-19
w MY ALERTS TO=-20=-9
w MY ALERTS |=8=-6
w MY AREA=-95=-65
w MY ASSISTANT=-59=7
w MY ASSISTANT GETS=32=-16
w MY ASSISTANT HANDLES=-12=9
w MY AUTHORIZATION=3=0
w MY BOSS=68=-8
w MY BOSS |=79=0
w MY BROKER=6=-3
w MY BUYERS=-36=-25
w MY CEL=44=-1
w MY CELL=38=-27
w MY CELL FOR=79=0
w MY CELL OFF=47=-5
w MY CELL PLEASE=3=0
w MY CELL |=-53=-12
w MY CLIENT=-46=-42
w MY CLIENT IS=34=2
w MY CLIENT TO=-5=-9
w MY CLIENT UNTIL=-17=0
w MY CLIENT |=-70=-40
w MY COMPANY=59=-3
w MY COMPANY |=59=-3
w MY CONSENT=24=-2
w MY CONSENT |=14=-2
w MY CONTACT=5=0
w MY DAD=77=0
w MY DADS=60=0
w MY DADS NUMBER=46=0
w MY DAUGHTERS=10=0
w MY DAUGHTERS PHONE=3=0
w MY DRIP=-66=-40
w MY EMAIL=2=-14
w MY EMAIL IS=10=-13
w MY EMAILS=-4=-6
w MY ENROLLMENT=19=-11
w MY ENROLLMENT |=-9=-5
w MY EX=-117=-19
w MY EX KEPT=-11=-5
w MY EX PARTNER=-41=-2
w MY FAMILY=-12=-22
w MY FAMILY ,=44=-19
w MY FAMILY |=-40=17
w MY FINAL=20=-1
w MY FINAL REQUEST=15=-1
w MY GALAXY=3=-21
w MY GALAXY ,=28=-5
w MY GALAXY |=-14=-19
w MY HOUSE=-7=-53
w MY HOUSE ,=-7=-2
w MY HUSBAND=18=-5
w MY HUSBAND HAS=6=-1
w MY HUSBAND USUALLY=-29=-4
w MY HUSBAND YOUR=3=0
w MY INBOX=119=-8
w MY INBOX |=89=-6
w MY INFORMATION=101=-12
w MY KID=53=-5
w MY KID ,=-5=0
w MY KID TO=-13=-2
w MY KID |=34=0
w MY KIDS=10=-42
w MY KIDS ARE=-5=-31
w MY LAST=-38=-14
w MY LAWYER=20=-17
w MY LEAD=9=-3
w MY LEAD TEXTS=3=-2
w MY LEADS=-65=-8
w MY LEADS |=-50=-4
w MY LICENSE=134=-1
w MY LIST=-96=-2
w MY LIST |=-96=-2
w MY LISTING=-14=17
w MY MEMBERSHIP=18=-10
w MY MEMBERSHIP |=-54=-10
w MY MESSAGES=-22=0
w MY MESSAGES |=-10=0
w MY MIND=3=-12
w MY MIND ,=4=0
w MY MOTHER=9=1
w MY MOTHER IS=-26=2
w MY NAME=-24=-46
w MY NAME IS=23=-45
w MY NEW=-53=-14
w MY NEW NUMBER=-28=-15
w MY NUMBER=41=-48
w MY NUMBER ,=-18=-13
w MY NUMBER FOR=82=0
w MY NUMBER FROM=6=0
w MY NUMBER IS=-46=-13
w MY NUMBER NOW=1=-9
w MY NUMBER OFF=7=-1
w MY NUMBER PLEASE=3=0
w MY NUMBER RIGHT=15=-1
w MY NUMBER THANKS=6=-2
w MY NUMBER |=35=-20
w MY NUMBR=42=-6
w MY NUMBR THANKS=24=0
w MY NUMBR |=27=-1
w MY OFFICE=-20=-6
w MY OFFICE ,=-10=0
w MY OLD=-116=-34
w MY OLD EMAIL=-18=-16
w MY OPT=101=-29
w MY OPT IN=101=-29
w MY OPT_OUT=69=-1
w MY OPT_OUT RIGHT=11=0
w MY OTHER=-90=-2
w MY PARTNER=-5=22
w MY PERMISSION=5=0
w MY PERMISSION TO=4=0
w MY PHONE=42=15
w MY PHONE ,=13=0
w MY PHONE IS=-71=-34
w MY PHONE THANK=-14=-7
w MY PHONE WAS=-55=8
w MY PHONE |=83=10
w MY PONE=13=0
w MY PROFILE=56=0
w MY PROFILE |=56=0
w MY SIGN=-36=-48
w MY SISTER=-76=-27
w MY SISTER WONT=-40=1
w MY SMS=-50=0
w MY SMS MESSAGES=-50=0
w MY SON=70=24
w MY SONS=10=-18
w MY SONS GAME=5=-18
w MY SPOT=40=0
w MY STOP=-75=-2
w MY SUBSCRIPTION=23=0
w MY TEAM=-68=-22
w MY TEXT=65=-11
w MY TEXT ALERTS=44=0
w MY TEXTS=-81=-11
w MY TEXTS |=-24=0
w MY TXTS=-23=0
w MY TXTS |=-23=0
w MY UNSUBSCRIBE=-130=0
w MY UNSUBSCRIBE |=-116=0
w MY WAY=-22=45
w MY WIFE=6=-32
w MY WIFE IS=-10=-19
w MY WIFE |=-5=0
w MY |=41=-1
w N=-32=-2
w N AI=-6=-4
w N ARRETE=33=-7
w N ARRETE PAS=33=-7
w N ARRETEZ=-36=0
w N ARRETEZ PAS=-36=0
w N ENVOYEZ=-40=-2
w N ENVOYEZ RIEN=-37=-2
w N EST=62=19
w N EST PLUS=38=21
w NA=13=-16
w NADA=55=-13
w NADA ,=66=-2
w NADA |=47=-4
w NAME=-63=51
w NAME FROM=-40=-8
w NAME FROM THE=-40=-8
w NAME IS=12=-50
w NAME IS RUTH=21=-44
w NAME OFF=-33=-7
w NAME |=11=35
w NAVY=-17=-35
w NAVY I=-17=-35
w NE=-21=-50
w NE DESIRE=23=0
w NE DESIRE PLUS=4=0
w NE FOR=3=0
w NE M=76=-2
w NE M ECRIVEZ=42=-2
w NE ME=17=0
w NE ME RETIREZ=-38=-1
w NE PLUS=10=-17
w NE PLUS ECRIRE=-86=-6
w NE PLUS ETRE=57=-4
w NE PLUS M=65=0
w NE PLUS RECEVOIR=-10=0
w NE SAIS=-3=-16
w NE SAIS PAS=-3=-16
w NE SOUHAITE=-30=-1
w NE SOUHAITE PLUS=16=0
w NE SUIS=10=0
w NE TEXTE=-9=-1
w NE TEXTE PAS=-9=-1
w NE TEXTEZ=42=0
w NE TRAVAILLE=23=-4
w NE TRAVAILLE PLUS=23=-4
w NE VEU=-15=0
w NE VEU PLUS=-15=0
w NE VEULENT=-13=-27
w NE VEULENT PLUS=-11=-26
w NE VEUT=-49=-52
w NE VEUT PLUS=-22=-11
w NE VEUX=-30=-2
w NE VEUX PAS=-80=0
w NE VEUX PLUS=42=-2
w NECESITO=65=-41
w NED=-3=-34
w NED THESE=22=0
w NEED=-44=-16
w NEED FOR=34=-1
w NEED FOR THESE=23=-1
w NEED IT=46=-1
w NEED MORE=-30=-62
w NEED MY=23=-1
w NEED THE=-90=-22
w NEED THESE=-67=-12
w NEED THESE TEXTS=-57=0
w NEED THESE |=35=-3
w NEED TO=-41=6
w NEED TO CANCEL=3=-4
w NEEDED=28=-1
w NEEDED |=25=0
w NEEDS=-13=-42
w NEEDS TO=-27=-32
w NEEDS TO BE=0=-20
w NEGOCIER=-38=35
w NEGOTIATIONS=-39=-37
w NEGOTIATIONS |=-31=-34
w NEIGHBOR=-27=-36
w NEIGHBOR TO=-27=-36
w NEIGHBOR TO QUIT=-26=-31
w NEVER=-79=-12
w NEVER ANSWER=-17=19
w NEVER ANSWER ,=18=18
w NEVER ANSWER YOU=-4=-18
w NEVER ANSWER |=-25=7
w NEVER ASK=-9=-1
w NEVER ASK TO=-9=-1
w NEVER ASKED=6=-1
w NEVER ASKED FOR=6=-1
w NEVER CALL=-17=-5
w NEVER CALL AGAIN=-17=-5
w NEVER SEND=-10=-1
w NEVER SEND ME=48=0
w NEVER SIGNED=29=0
w NEVER SIGNED UP=29=0
w NEVER SOLD ANYTHING=-12=2
w NEVER STOPPED=-6=-2
w NEVER STOPPRD=-13=0
w NEVER TEXT=-74=-4
w NEVER TEXT ME=-31=-1
w NEVER UNSUBSCRIBE=-23=-4
w NEVER WANT=11=-8
w NEVER WANT TO=6=-8
w NEVET=-22=-1
w NEVR=15=0
w NEW=-58=-14
w NEW AT=-6=7
w NEW AT THIS=-6=7
w NEW NUMBER=-28=-15
w NEW NUMBER IS=-28=-15
w NEW ONE=-74=-12
w NEW ONE |=-74=-12
w NEW OWNER=49=-4
w NEW PHONE=-35=-4
w NEW PHONE ,=1=15
w NEW PHONE |=-30=8
w NEW ROOF=-2=43
w NEW ROOF |=-1=52
w NEWS=-25=57
w NEWS ,=-3=89
w NEWS , THE=0=76
w NEWSLETTER=-64=-6
w NEXT=-63=-34
w NEXT DOOR=-13=-54
w NEXT WEEK=-55=-34
w NICE=32=-37
w NIGHT=34=-30
w NIGHT |=61=-12
w NKOW=-32=11
w NLY=7=0
w NO=30=-39
w NO ,=73=0
w NO , DONT=15=-13
w NO CONTACT=72=-1
w NO DEJA=-19=-9
w NO DEJA DE=-19=-9
w NO DEJEN=-37=-3
w NO DEJEN DE=-37=-3
w NO DESEO=-49=-5
w NO DONT=53=-4
w NO DONT KEEP=66=0
w NO ENDS=-14=-1
w NO ESCRIBAN=51=-1
w NO ESCRIBAN |=51=-1
w NO GRACIAS=-60=-3
w NO GRACIAS |=-60=-3
w NO HARD=21=0
w NO HARD FEELINGS=21=0
w NO I=-30=-4
w NO LE=-17=-20
w NO LE MANDES=-1=-6
w NO LEADS=32=-3
w NO LEADS PLEASE=49=0
w NO LEADS TILL=-3=-1
w NO MANDE=-29=-3
w NO MANDEN=-18=-5
w NO MANDEN MENSAJES=-44=-1
w NO MANDEN |=10=-4
w NO ME=-25=-20
w NO ME ESCRIBA=22=0
w NO ME ESCRIBAN=24=-2
w NO ME INTERESA=60=0
w NO ME MANDEN=-8=-8
w NO ME QUITEN=-87=0
w NO MESSAGE=-69=-4
w NO MESSAGES=-48=-8
w NO MIRE=32=-7
w NO MO=27=0
w NO MOE=24=-1
w NO MOLESTEN=67=0
w NO MOORE=18=-2
w NO MOORE TXTS=18=-2
w NO MOR=57=0
w NO NE=2=36
w NO NE FOR=3=0
w NO NEED=62=27
w NO NEED FOR=34=-1
w NO NO=7=-31
w NO ONE=-26=-1
w NO ORE=27=0
w NO PAREN=-70=-31
w NO PAREN |=34=-24
w NO PEDI=-39=-5
w NO PHONE=-28=0
w NO PUEDO=-20=-65
w NO QUERO=43=-1
w NO QUERO MAS=43=-1
w NO QUIERO=23=-15
w NO QUIERO MAS=79=0
w NO QUIERO MENSAJES=28=0
w NO QUIERO PERDER=-42=-8
w NO QUIERO QUE=18=0
w NO RESPONSE=-42=-1
w NO RESPONSE TO=-31=0
w NO RIGHT=91=-3
w NO SE=11=-11
w NO SE QUIEN=11=-11
w NO STOP=70=-2
w NO STOP |=70=-2
w NO TEXT=109=-9
w NO TEXTING=59=-5
w NO TEXTS=94=-11
w NO TEXTS ,=27=-1
w NO TEXTS PLEASE=35=-1
w NO TEXTS |=70=-3
w NO THANK=-60=-1
w NO THANK YOU=-60=-1
w NO THANKS=-45=-1
w NO TO=-50=-1
w NO TXTS=43=0
w NO WAY=-122=-5
w NO WAY |=-122=-5
w NO |=54=-14
w NOAIRE=-8=-6
w NOBODY=48=-2
w NOBODY HERE=41=-2
w NOCHE=-42=-23
w NOM=46=-8
w NOM DE=15=-7
w NOM SVP=44=-1
w NOM SVP |=44=-1
w NOMBRE=28=15
w NOMBRE |=43=0
w NOMORE=50=-1
w NOMORE |=11=-1
w NON=0=-32
w NON MERCI=32=-1
w NON |=-30=-15
w NONE=-11=-11
w NONSTOP=-55=-40
w NOON=-6=-4
w NOPE=14=-29
w NOS=-34=14
w NOT=22=-46
w NOT A=81=-6
w NOT A REALTOR=41=-2
w NOT ACCEPT=-80=-13
w NOT ACCEPT TEXT=-69=-1
w NOT ACCEPT TEXTS=-34=-12
w NOT AN=130=-7
w NOT AN AGENT=112=-6
w NOT ASK=15=-3
w NOT BE=34=-56
w NOT BE ON=44=-11
w NOT CAL=-6=-3
w NOT CANCEL=-33=-20
w NOT CANCEL |=-32=-19
w NOT CONTACT=32=-4
w NOT CONTACT ME=84=0
w NOT CONTACT THIS=7=-1
w NOT CONTACT |=70=-2
w NOT FOR=39=-2
w NOT FOR ME=39=-2
w NOT GET=21=0
w NOT GET THESE=20=0
w NOT GIVE=-15=-1
w NOT GOOD=-13=-22
w NOT GOOD ,=48=-1
w NOT GOOD NO_MORE=5=0
w NOT GOOD WITH=-10=-22
w NOT GOOD |=-4=-2
w NOT HAVE=24=0
w NOT HAVE MY=12=0
w NOT IN=-23=-13
w NOT IN SERVICE=-69=-11
w NOT INTERESTED=-37=14
w NOT INTERESTED IN=-28=-1
w NOT KEEP=73=-1
w NOT KEEP MESSAGING=32=-1
w NOT ME=53=0
w NOT ME ,=53=0
w NOT MESSAGE=-69=-6
w NOT MESSAGE ME=-78=-5
w NOT MINE=-67=-11
w NOT MINE |=-67=-11
w NOT NOW=-101=-4
w NOT ON=-42=41
w NOT RECEIVE=-2=-3
w NOT RECEIVE ANY=-29=-3
w NOT RECEIVE THESE=21=0
w NOT RECEIVING=-102=0
w NOT REMOVE=-73=0
w NOT REMOVE ME=-60=0
w NOT SELLING=50=-1
w NOT SEND=-6=-13
w NOT SEND ME=63=0
w NOT SEND THE=-21=-10
w NOT STOP=-26=-4
w NOT SURE=-12=-3
w NOT SURE WHO=-8=-2
w NOT TAKING=-12=-15
w NOT TEXT=151=-17
w NOT TEXT AGAIN=25=0
w NOT TEXT ME=108=-2
w NOT TEXT |=37=0
w NOT TEXTING=27=-17
w NOT TEXTING ME=-8=-12
w NOT TO=127=-18
w NOT TO BE=91=-14
w NOT TONIGHT=-2=-3
w NOT TONIGHT PLEASE=0=-3
w NOT TXT=52=0
w NOT UNDERSTAND=80=-45
w NOT UNDERSTAND STOP=6=-4
w NOT USE=52=0
w NOT USE MY=12=0
w NOT WANT=75=-47
w NOT WANT ANY=-12=-5
w NOT WANT THESE=30=0
w NOT WANT TO=36=-1
w NOT WANTED=93=-16
w NOT WISH=11=-1
w NOT WISH TO=11=-1
w NOTAIRE=-44=-36
w NOTHING=0=-34
w NOTHING ELSE=89=-16
w NOTHING MORE=53=-36
w NOTHING MORE FROM=68=-33
w NOTHING PERSONAL=-30=22
w NOTHING PERSONAL ,=-32=-1
w NOTHING PERSONAL |=-24=11
w NOTHING TO=40=-26
w NOTHING TO DO=74=-24
w NOTHING YET=-51=-27
w NOTHING |=-77=-17
w NOTHNIG=35=-2
w NOTICE=34=-3
w NOTICE TO=-30=-32
w NOTIFICACIONES=28=-7
w NOTIFICACIONES PORFA=52=0
w NOTIFICACIONES PORFA |=52=0
w NOTIFICACIONES YA=-23=-2
w NOTIFICACIONES YA |=-23=-2
w NOTIFICACIONES |=41=-5
w NOTIFICATION=-49=-57
w NOTIFICATION |=-17=-3
w NOTIFICATIONS=30=-47
w NOTIFICATIONS ,=-20=-1
w NOTIFICATIONS , PLEASE=-25=-1
w NOTIFICATIONS ARE=-1=-10
w NOTIFICATIONS FOR=-58=0
w NOTIFICATIONS IMMEDIATEMENT=14=0
w NOTIFICATIONS IMMEDIATEMENT |=14=0
w NOTIFICATIONS SILENCED=-54=-7
w NOTIFICATIONS SILENCED |=-54=-7
w NOTIFICATIONS THANK=42=-1
w NOTIFICATIONS THANK YOU=42=-1
w NOTIFICATIONS TOUT=18=-1
w NOTIFICATIONS TOUT DE=18=-1
w NOTIFICATIONS |=70=-25
w NOW=46=-70
w NOW ,=2=-15
w NOW , I=31=0
w NOW AND=22=-1
w NOW I=69=-17
w NOW I AM=7=-2
w NOW IM=37=-1
w NOW ON=-23=-23
w NOW ON |=-23=-23
w NOW OR=5=-1
w NOW PELADE=6=-1
w NOW PLEASE=-59=-1
w NOW SO=57=-1
w NOW WE=-4=-1
w NOW |=35=-42
w NO_FURTHER=-35=-65
w NO_FURTHER CONTACT=69=-2
w NO_FURTHER CONTACT |=69=-2
w NO_LONGER=-3=-10
w NO_LONGER AN=44=-7
w NO_LONGER AN AGENT=44=-7
w NO_LONGER HAVE=15=0
w NO_LONGER HAVE MY=15=0
w NO_LONGER INTERESTED=21=-6
w NO_LONGER INTERESTED IN=25=9
w NO_LONGER NEED=-31=-24
w NO_LONGER WANT=-24=0
w NO_LONGER WANT TEXTS=-13=0
w NO_LONGER WANT TO=91=0
w NO_LONGER WANTS=-43=-22
w NO_LONGER WANTS TO=-43=-22
w NO_LONGER WISH=16=-1
w NO_LONGER WISH TO=16=-1
w NO_LONGER WITH=-48=-6
w NO_LONGER WITH US=-35=-2
w NO_MAS=101=-12
w NO_MAS MENSAJE=9=0
w NO_MAS MENSAJE |=9=0
w NO_MAS MENSAJES=70=-3
w NO_MAS MENSAJES |=66=-3
w NO_MAS NOTIFICACIONES=34=-1
w NO_MORE=56=-38
w NO_MORE ALERTS=19=0
w NO_MORE ALERTS |=19=0
w NO_MORE CALLS=-18=0
w NO_MORE EXTENSIONS=-48=-5
w NO_MORE LEADS=-16=-2
w NO_MORE LEADS ALREADY=21=0
w NO_MORE LEADS PLEASE=30=0
w NO_MORE LEADS |=-10=0
w NO_MORE MESSAGES=-44=-3
w NO_MORE MESSAGES WILL=-52=-2
w NO_MORE MESSAGES |=32=0
w NO_MORE OF=53=0
w NO_MORE OF THESE=48=0
w NO_MORE PLEASE=62=0
w NO_MORE PLEASE |=62=0
w NO_MORE SHOWINGS=-1=5
w NO_MORE TEXT=33=-1
w NO_MORE TEXTS=74=-3
w NO_MORE TEXTS PLEASE=7=0
w NO_MORE TEXTS |=50=-2
w NO_MORE THE=-21=-3
w NO_MORE THE EMAILS=-21=-3
w NO_MORE TXTS=28=-1
w NO_MORE TXTS |=23=0
w NO_MORE |=187=-22
w NUMBER=-4=-38
w NUMBER ,=6=-15
w NUMBER , HE=58=-9
w NUMBER , MY=-8=-9
w NUMBER , NOT=-55=-5
w NUMBER , PLEASE=4=-2
w NUMBER AGAIN=16=0
w NUMBER AGAIN |=12=0
w NUMBER ALREADY=7=0
w NUMBER ALREADY |=7=0
w NUMBER AND=-4=-22
w NUMBER AS=56=0
w NUMBER BUT=-8=-2
w NUMBER DOES=-36=-3
w NUMBER DOES NOT=-36=-3
w NUMBER FOR=-13=-11
w NUMBER FOR A=-23=-35
w NUMBER FOR GOOD=6=-4
w NUMBER FROM=80=-7
w NUMBER FROM THIS=6=0
w NUMBER FROM YOUR=40=-6
w NUMBER HAS=-49=-4
w NUMBER HAS BEEN=-51=-4
w NUMBER I=-9=0
w NUMBER IMMEDIATELY=14=-2
w NUMBER IMMEDIATELY |=9=-2
w NUMBER IS=-16=-32
w NUMBER IS <PHONE>=-42=-19
w NUMBER LAST=-31=-8
w NUMBER NOW=45=-22
w NUMBER NOW |=13=-22
w NUMBER OF=-55=-33
w NUMBER OFF=35=-4
w NUMBER OK=5=-2
w NUMBER OK |=5=-2
w NUMBER ON=-37=-26
w NUMBER ON YOUR=23=-5
w NUMBER PERMANENTLY=3=0
w NUMBER PERMANENTLY |=3=0
w NUMBER PLEASE=33=-1
w NUMBER PLEASE |=12=-1
w NUMBER RIGHT=25=-2
w NUMBER RIGHT NOW=25=-2
w NUMBER STILL=30=-1
w NUMBER STILL ON=30=-1
w NUMBER THANK=30=-5
w NUMBER THANK YOU=30=-5
w NUMBER THANKS=-13=-2
w NUMBER THANKS |=-13=-2
w NUMBER TO=-17=-5
w NUMBER WITH=-61=-22
w NUMBER YOU=-21=-10
w NUMBER YOU HAVE=-21=-10
w NUMBER YOUR=3=-1
w NUMBER |=12=-38
w NUMBERS=-21=-49
w NUMBR=-18=-9
w NUMBR FOR=12=0
w NUMBR FROM=47=0
w NUMBR THANKS=24=0
w NUMBR THANKS |=24=0
w NUMBR |=8=-2
w NUMERO=158=-51
w NUMERO ,=22=-1
w NUMERO DE=26=-1
w NUMERO EQUIVOCADO=-13=-2
w NUMERO POR_FAVOR=3=0
w NUMERO POR_FAVOR |=3=0
w NUMERO |=143=-26
w NUNCA=73=-1
w NUNCA ME=53=-1
w NVEER=-61=-2
w OAK=-33=37
w OAK |=-12=37
w OCALA=-9=-15
w OCALA |=12=-16
w OCCUPE=-15=-13
w ODWN=-14=22
w ODWN |=-14=22
w OF=117=-95
w OF CESE=14=0
w OF HERE=-15=-3
w OF IT=118=-4
w OF IT |=76=0
w OF MY=106=-7
w OF REAL=18=0
w OF REAL ESTATE=21=0
w OF STATE=-51=0
w OF STOP=4=-9
w OF THE=-5=-57
w OF THE CONTRACT=-11=-26
w OF THE LIST=63=0
w OF THEM=-17=19
w OF THEM NEVER=-17=19
w OF THESE=107=-40
w OF THESE A=58=-4
w OF THESE ALERTS=10=0
w OF THESE MESSAGES=13=0
w OF THESE TEXTS=50=0
w OF THESE |=55=-8
w OF THESW=7=-2
w OF THIS=98=-25
w OF THIS NUMBER=37=-1
w OF THIS PHONE=3=-1
w OF THIS |=75=-24
w OF THSE=29=0
w OF THSEE=8=0
w OF THWSE=24=-3
w OF TOM=-20=-38
w OF TOWN=-57=16
w OF TOWN |=-49=18
w OF YOR=65=-12
w OF YOUR=82=-32
w OFERTA=-3=-87
w OFERTA |=-2=-69
w OFERTAS=-42=41
w OFERTAS |=-40=43
w OFF=64=-129
w OFF ,=-76=-15
w OFF ASAP=12=0
w OFF ASAP |=12=0
w OFF IMMEDIATELY=21=-3
w OFF IMMEDIATELY |=21=-3
w OFF MY=-47=-5
w OFF NOW=9=-1
w OFF NOW |=9=-1
w OFF OUR=-19=-9
w OFF PLEASE=5=0
w OFF PLEASE |=5=0
w OFF THANKS=51=-1
w OFF THANKS |=51=-1
w OFF THE=-39=-89
w OFF THE LIST=-5=-25
w OFF THE TEXTS=55=-1
w OFF THESE=6=0
w OFF THESE TEXTS=6=0
w OFF THIS=34=-3
w OFF THIS |=32=-3
w OFF WHILE=-23=-22
w OFF WHILE I=-23=-22
w OFF WITH=48=-6
w OFF WITH THE=48=-6
w OFF YOUR=10=-20
w OFF YOUR LIST=37=-17
w OFF |=60=-36
w OFFER=-46=22
w OFFER ,=-1=48
w OFFER |=-34=-57
w OFFERS=-23=14
w OFFICE=-8=-18
w OFFICE ,=19=-35
w OFFICE AND=-4=-25
w OFFICE BEFORE=-3=-78
w OFFICE IS=-48=-11
w OFFICE IS CLOSED=-4=-11
w OFFICE |=-2=-61
w OFFICES=1=-15
w OFFICES AND=1=-15
w OFFICES AND FIVE=1=-15
w OFFRE=-17=9
w OFFRE |=-6=-30
w OFFRES=-63=-34
w OFICINA=10=-37
w OFICINA AYER=13=-13
w OFICINA AYER ,=-1=-46
w OFICINA AYER |=23=-3
w OFICINA |=-41=-56
w OGOD=28=-2
w OGOD |=28=-2
w OIGA=140=-12
w OK=24=-60
w OK ,=-46=-27
w OK STOP=46=-2
w OK YOU=4=-6
w OK YOU CAN=4=-6
w OK |=33=-28
w OKAY=71=-14
w OKAY STOP=27=-2
w OLD=-77=-62
w OLD ,=43=-19
w OLD , JE=-3=-1
w OLD EMAIL=-18=-16
w OLD |=-19=-10
w OLVE=-54=-12
w OME=-42=-2
w OMG=-94=-14
w OMG ,=-8=33
w OMG |=9=-44
w OMLY=-19=-12
w ON=-67=63
w ON ,=-7=-4
w ON <NUMBER>=-10=37
w ON <NUMBER> |=0=16
w ON A=-44=-55
w ON A FLIGHT=-30=-63
w ON BEHALF=51=-43
w ON BEHALF OF=51=-43
w ON DO_NOT_DISTURB=-59=-5
w ON DO_NOT_DISTURB |=-59=-5
w ON ELM=-28=-11
w ON ELM |=-28=-11
w ON FRIDAY=50=-26
w ON FRIDAY ,=48=-29
w ON FRIDAY |=22=-4
w ON HERE=88=-10
w ON HERE |=81=-9
w ON MONDAY=3=-5
w ON MY=-23=43
w ON MY PHONE=82=0
w ON MY WAY=-22=45
w ON NE=4=-5
w ON NE VEUT=-15=-5
w ON SATURDAY=-41=-18
w ON SUNDAY=7=-35
w ON SUNDAYS=-14=-4
w ON THAT=-4=33
w ON THE=-22=57
w ON THE <NUMBER>=-34=-69
w ON THE HOUSE=-2=41
w ON THE LEADS=6=-10
w ON THE LIST=-46=-55
w ON THE MARKET=-3=36
w ON THE PHONE=70=-8
w ON THE SMITH=0=-20
w ON THESE=-19=-8
w ON THIS=57=-68
w ON THIS LEAD=-5=-3
w ON THIS LIST=59=-10
w ON THIS ONE=-33=-54
w ON VACATION=-20=6
w ON VACATION UNTIL=8=8
w ON VACATION |=-33=-8
w ON WEEKENDS=-24=-14
w ON WEEKENDS |=-24=-14
w ON YOUR=29=21
w ON YOUR LIST=9=-1
w ON |=-107=-125
w ONCE=78=-9
w ONCE |=70=-20
w ONE=-89=36
w ONE ,=-88=-20
w ONE , REASSIGNED=-12=-4
w ONE AT=40=-1
w ONE IS=-13=7
w ONE MORE=53=-10
w ONE OF=32=-2
w ONE OF THESE=13=-2
w ONE WAS=-1=-10
w ONE WAS A=-1=-10
w ONE YOU=21=13
w ONE |=-22=-52
w ONKY=-23=-2
w ONLY=21=-57
w ONLY ,=55=-3
w ONLY ALREADY=18=0
w ONLY ALREADY |=18=0
w ONLY HOUSES=-51=-13
w ONLY HOUSES |=-51=-13
w ONLY LEADS=-47=-1
w ONLY PLEASE=12=-3
w ONLY PLEASE |=12=-3
w ONLY |=-13=-14
w ONY=-63=20
w OOD=6=5
w OOPS=-42=-29
w OOTED=-23=-12
w OOTED OUT=-23=-12
w OOTED OUT |=-23=-12
w OPEN=-50=-62
w OPEN HOUSE=-12=-89
w OPEN HOUSE |=-10=-86
w OPT=74=-104
w OPT IN=54=-78
w OPT IN |=26=-47
w OPT ME=-22=-24
w OPTED=-57=-20
w OPTED_OUT=32=-43
w OPTED_OUT |=12=-33
w OPTING_OUT=58=-25
w OPTING_OUT |=57=-5
w OPTION=2=-52
w OPT_OUT=-54=-71
w OPT_OUT ,=-34=-30
w OPT_OUT ME=33=0
w OPT_OUT ME |=24=0
w OPT_OUT MY=-22=-2
w OPT_OUT OF=55=-9
w OPT_OUT RIGHT=17=0
w OPT_OUT RIGHT NOW=17=0
w OPT_OUT |=4=-12
w OPYED=25=-35
w OPYED OUT=25=-35
w OR=71=37
w OR I=8=0
w OR ILL=21=-5
w OR STOP=-3=-3
w OR STOP TO=-3=-3
w ORE=5=0
w ORW=-17=-2
w OSP=55=-23
w OTER=-1=4
w OTHER=-145=-7
w OTHER NUMBER=-69=-9
w OTHERS=-23=59
w OTHERS |=-16=56
w OTLD=18=-11
w OTLD ME=18=-11
w OTLD ME TO=18=-11
w OTRA=14=35
w OTRA VEZ=59=-24
w OTRA VEZ ,=3=-5
w OTRA VEZ YA=16=-3
w OTRO=23=-62
w OU=43=57
w OUI=-63=20
w OUR=-75=39
w OUR DOG=-8=-3
w OUR DOG ,=47=-31
w OUR DOG |=-36=-5
w OUR LIST=-62=32
w OUR LIST |=-43=-2
w OUR OFFICE=-35=-13
w OUR OFFICE IS=-48=-11
w OUT=38=-19
w OUT ,=5=-52
w OUT OF=-10=-71
w OUT OF REAL=18=0
w OUT OF STATE=-51=0
w OUT OF THE=-34=-33
w OUT OF THIS=27=-5
w OUT OF TOWN=-57=16
w OUT THE=-46=28
w OUT |=68=-71
w OUTSIDE=-8=57
w OVER=103=-23
w OVER THE=-26=48
w OVER THESE=49=0
w OVER THESE TEXTS=38=0
w OVUS=47=34
w OWN=50=-3
w OWNER=5=-122
w OWNER OF=8=-1
w OWNER OF THIS=8=-1
w P=59=-6
w P |=59=-6
w PA=-37=29
w PAGE=-69=-41
w PAGE <NUMBER>=-21=-30
w PANCARTE=-18=-40
w PANCARTE |=-2=-23
w PAPELES=-88=-33
w PAR=27=62
w PAR ERREUR=8=-6
w PARA=-14=-6
w PARA CANCELAR=30=-5
w PARA CANCELAR |=30=-5
w PARA LA=3=20
w PARA LA VISITA=-1=20
w PARA QUE=40=-1
w PARAR=-62=38
w PARE=1=18
w PARE DE=19=-2
w PAREN=49=-76
w PAREN DE=9=-9
w PAREN ESTOS=-79=-1
w PAREN LOS=-62=-5
w PAREN LOS MENSAJES=-62=-5
w PAREN |=178=-53
w PARO=-64=-24
w PARO ESTOS=8=0
w PART=77=-11
w PARTENR=-16=-7
w PARTNER=-44=18
w PARTNER ,=-15=-1
w PAS=-73=-61
w PAS ,=-6=-4
w PAS DE=-135=-73
w PAS DE TEXTOS=-72=-7
w PAS LE=-30=-11
w PAS LE DIMANCHE=-2=-6
w PAS LES=-63=-1
w PAS LES TEXTOS=-55=-1
w PAS ME=33=-3
w PAS QUI=9=-15
w PAS QUI VOUS=9=-15
w PAS SVP=-34=-1
w PAS SVP |=-34=-1
w PAS |=-54=-31
w PASSED=70=-15
w PASSED ,=15=-4
w PASSED |=70=-1
w PASSED_AWAY=-46=-52
w PASSED_AWAY ,=-32=-31
w PASSED_AWAY |=-12=-14
w PAUL=-66=-1
w PAUSE=-38=-76
w PAY=-53=-2
w PAY TO=-76=-2
w PAY TO UNSUBSCRIBE=-76=-2
w PAYING=-15=1
w PEDI=36=-14
w PEDI QUE=84=-9
w PELADE=6=-1
w PENDANT=-29=-2
w PENDING=-55=-12
w PENDING |=-55=-13
w PENSACOLA=-14=-12
w PENSACOLA ,=-15=-18
w PENSACOLA |=-21=6
w PEOOLE=-17=-4
w PEOPLE=-1=-63
w PEOPLE |=-3=-40
w PER=20=-21
w PER TEXT=39=0
w PER TEXT |=39=0
w PERDER=-53=-10
w PERE=-7=26
w PEREZ=-28=29
w PEREZ ,=25=-1
w PEREZ NO=11=-1
w PEREZ |=-5=37
w PERIOD=-4=4
w PERMANENTLY=29=-4
w PERMANENTLY |=13=-3
w PERMISSION=7=-49
w PERMISSION FOR=30=-1
w PERMISSION TO=-10=-49
w PERO=-62=52
w PERO TENGO=-36=55
w PERSON=7=-37
w PERSON ,=22=-47
w PERSON , I=-30=-25
w PERSON , TAKE_OFF=11=0
w PERSON WITH=7=0
w PERSON WITH THIS=7=0
w PERSON |=-27=-20
w PERSONAL=-30=19
w PERSONAL ,=-32=-1
w PERSONAL |=-24=11
w PEUX=-67=14
w PEUX TU=-52=-36
w PEUX TU ARRETER=-47=-19
w PEUX VOUS=-15=21
w PEUX VOUS FAIRE=-16=46
w PHARMACY=56=-1
w PHARMACY LINE=56=-1
w PHONE=6=-55
w PHONE ,=2=-6
w PHONE , DONT=68=-2
w PHONE , I=-41=-26
w PHONE , PLEASE=26=-1
w PHONE , REMOVE=6=-7
w PHONE , STOP=59=-7
w PHONE , TAKE_OFF=4=-3
w PHONE AGAIN=5=0
w PHONE AGAIN |=5=0
w PHONE AND=-65=-8
w PHONE ANY=51=0
w PHONE ANY MORE=51=0
w PHONE CALLS=-19=-1
w PHONE CALLS PLEASE=-13=0
w PHONE IS=-59=-93
w PHONE IS OFF=-19=-7
w PHONE IS ON=-62=-21
w PHONE NUMBER=-9=-31
w PHONE OK=31=0
w PHONE OK |=31=0
w PHONE PERMANENTLY=8=0
w PHONE PERMANENTLY |=8=0
w PHONE PLEASE=16=0
w PHONE THANK=-14=-7
w PHONE THANK YOU=-14=-7
w PHONE WAS=-55=8
w PHONE WAS OFF=-55=8
w PHONE |=32=-54
w PHONES=1=-7
w PHONES ,=-53=-3
w PHONES , PLEASE=-22=-1
w PHONES LAST=15=12
w PHONES LAST WEEK=15=12
w PHONES |=-31=-28
w PHOTO=-10=-50
w PHOTO |=-8=-44
w PHOTOS=-28=-22
w PHOTOS |=-3=-14
w PICK=-86=-80
w PICK UP=-78=-66
w PICK UP THE=0=-48
w PICKUP=-1=-65
w PIDO=73=-6
w PINE=-16=74
w PINE |=-16=74
w PINGING=15=-2
w PINGING ME=15=-1
w PISS_OFF=48=-1
w PIT=-117=-70
w PLACE=-2=16
w PLACE |=-2=16
w PLAIT=24=-21
w PLAIT |=22=-21
w PLAN=85=26
w PLAYING=-116=-54
w PLEAS=31=10
w PLEAS REMOVE=22=0
w PLEAS REMOVE ME=22=0
w PLEAS STOP=44=-1
w PLEAS STOP |=3=0
w PLEAS |=45=21
w PLEASE=-6=-50
w PLEASE ,=-7=-22
w PLEASE , ALL=-75=-2
w PLEASE , THIS=-3=-1
w PLEASE AKE=4=-2
w PLEASE AND=51=-3
w PLEASE AND THANK=51=-3
w PLEASE CALL=-82=-19
w PLEASE CALL ME=-76=-10
w PLEASE CALL |=-25=0
w PLEASE CANCEL=94=-4
w PLEASE CANCEL MY=36=0
w PLEASE CEASE=20=-1
w PLEASE CEASE ALL=20=-1
w PLEASE CHECK=-50=0
w PLEASE CHECK |=-49=0
w PLEASE CONFIRM=0=-6
w PLEASE CONFIRM ,=5=-28
w PLEASE CONFIRM STOP=55=0
w PLEASE CONFIRM |=6=13
w PLEASE DELETE=69=0
w PLEASE DISCONTINUE=42=-4
w PLEASE DISCONTINUE THESE=12=0
w PLEASE DISCONTINUE |=20=-3
w PLEASE DO=-30=-3
w PLEASE DO NOT=-67=-2
w PLEASE DONT=-92=-5
w PLEASE DONT END=-13=0
w PLEASE DONT SEND=1=-6
w PLEASE DONT STOP=-85=0
w PLEASE DONT TEXT=13=15
w PLEASE ERASE=-5=-9
w PLEASE FIX=-46=-65
w PLEASE FOR=12=0
w PLEASE FOR GOOD=12=0
w PLEASE GET_OFF=7=0
w PLEASE HAVE=-48=-1
w PLEASE IMMEDIATELY=50=-2
w PLEASE IMMEDIATELY |=50=-2
w PLEASE KEEP=-56=0
w PLEASE KEEP SENDING=-46=0
w PLEASE MAKE=56=-1
w PLEASE MAKE IT=56=-1
w PLEASE NEVER=-52=0
w PLEASE NO=12=-3
w PLEASE NO TEXTS=-81=-1
w PLEASE NOT=57=-2
w PLEASE NO_MORE=5=-2
w PLEASE NO_MORE MESSAGES=23=-1
w PLEASE NO_MORE TEXTS=16=-1
w PLEASE OPT_OUT=-16=-1
w PLEASE PROCESS=66=-1
w PLEASE QUIT=16=-26
w PLEASE QUIT |=27=0
w PLEASE REMOVA=9=0
w PLEASE REMOVE=-3=-33
w PLEASE REMOVE ME=250=-4
w PLEASE REMOVE MY=-35=-1
w PLEASE REMOVE THE=-3=-7
w PLEASE REMOVE THIS=6=-13
w PLEASE REMOVE |=81=-3
w PLEASE STO=2=-19
w PLEASE STOP=82=-29
w PLEASE STOP IMMEDIATELY=3=0
w PLEASE STOP MESSAGING=17=0
w PLEASE STOP RIGHT=43=-1
w PLEASE STOP SENDING=-51=0
w PLEASE STOP TEXTING=52=-10
w PLEASE STOP THE=-8=0
w PLEASE STOP |=69=-14
w PLEASE STOP_AT=40=-10
w PLEASE STP=7=-1
w PLEASE SWITCH=16=-1
w PLEASE TAKE_OFF=35=-46
w PLEASE TAKE_OFF ME=24=-5
w PLEASE TAKE_OFF MY=36=-6
w PLEASE TAKE_OFF THE=-29=-29
w PLEASE TAKE_OFF US=10=0
w PLEASE TEXT=-53=-19
w PLEASE THANK=31=0
w PLEASE THANK YOU=31=0
w PLEASE TURN=-32=-1
w PLEASE TURN_OFF=22=-3
w PLEASE TURN_OFF THE=22=-3
w PLEASE UNDO=43=-22
w PLEASE UNDO IT=43=-22
w PLEASE UNSUBSCRIBE=40=-1
w PLEASE UNSUBSCRIBE ME=31=-1
w PLEASE |=-64=-155
w PLS=70=-59
w PLS DE=-23=-8
w PLS DONT=-65=0
w PLS NO=-16=-4
w PLS NO_MORE=13=0
w PLS QUIT=-5=0
w PLS REMOVE=-1=-7
w PLS STOP=-40=-1
w PLS STOP SENDING=14=0
w PLS STOP |=25=0
w PLS TAKE_OFF=10=0
w PLS |=113=-9
w PLU=34=-17
w PLUMBER=24=-26
w PLUS=-38=-123
w PLUS ACHETER=-12=-19
w PLUS ACHETER |=-12=-19
w PLUS CE=3=0
w PLUS CE NUMERO=3=0
w PLUS D=-51=-56
w PLUS D OFFRES=-42=-5
w PLUS DE=-44=-51
w PLUS DE LA=-15=-16
w PLUS DE MESSAGES=-18=-3
w PLUS DE NOTIFICATIONS=24=0
w PLUS DE VISITES=-13=-20
w PLUS ECRIRE=-86=-6
w PLUS ETRE=54=-8
w PLUS ETRE CONTACTE=28=-4
w PLUS ICI=25=-4
w PLUS ICI ,=25=-4
w PLUS JAMAIS=61=-2
w PLUS JAMAIS |=31=0
w PLUS M=22=-1
w PLUS M ECRIRE=12=-1
w PLUS RECEVOIR=6=0
w PLUS RECEVOIR CES=12=0
w PLUS RECEVOIR DE=-13=0
w PLUS RECEVOIR VOS=23=0
w PLUS RIEN=73=-1
w PLUS RIEN |=4=0
w PLUS TARD=-72=-28
w PLUS TARD |=-72=-28
w PLUS TEXTER=15=0
w PLUS VENDRE=-6=-4
w PLUS VENDRE |=-6=-4
w PLUS |=55=0
w PLZ=27=-37
w PLZ DONT=0=-3
w PLZ END=16=0
w PLZ END MY=16=0
w PLZ NO=37=-10
w PLZ NO_MORE=-10=-1
w PLZ REMOVE=-13=-3
w PLZ STOP=-11=-2
w PLZ STOP SENDING=-39=0
w PLZ STOP TEXTING=8=0
w PLZ TAKE_OFF=36=-1
w PLZ TAKE_OFF ME=30=0
w PLZ UNSUBSCRIBE=-14=-1
w PLZ UNSUBSCRIBE ME=-14=-1
w POLICE=10=-9
w POLICE |=10=-9
w PONE=36=0
w PONE |=52=0
w POOL=-15=-18
w POR=-16=-87
w POR LA=-29=37
w POR LA CASA=-3=58
w POR QUE=-88=-29
w POR QUE ME=-47=-17
w POR SU=-4=23
w PORFA=18=-21
w PORFA |=15=-21
w PORFAVOR=27=-1
w PORFAVOR |=27=-1
w PORTE=-38=47
w POR_FAVOR=25=-35
w POR_FAVOR ,=22=0
w POR_FAVOR |=-6=-32
w POSSIBLE=28=-54
w POSSIBLE TO=31=-4
w POUR=-40=20
w POUR ARRETER=-47=-2
w POUR LE=-4=22
w POUR LE CONDO=-2=18
w POUR NE=-18=0
w POUR NE PLUS=-18=0
w POUR UNE=-25=-13
w POUR UNE VISITE=0=38
w POUR VOUS=-64=18
w POURQUOI=6=-6
w POURQUOI JE=-1=-5
w POURQUOI JE RECOIS=14=-4
w POUVEZ=-12=-45
w POUVEZ VOUS=-8=-50
w PRE=0=52
w PRE APPROVED=-1=40
w PRE APPROVED |=-1=33
w PRECIO=-20=-48
w PRECIO |=-6=-14
w PREFER=57=-42
w PREFER TO=78=-17
w PREFER TO BE=67=-14
w PREGUNTA=-30=67
w PREGUNTAS=-6=40
w PRESS=51=-54
w PREVIOUS=-13=-2
w PRICE=-39=-77
w PRICE RANGE=-12=-41
w PRICE |=-9=-40
w PRIX=-15=20
w PRMANENTLY=3=0
w PRMANENTLY |=3=0
w PROBLEM=-39=8
w PROBLEM |=-14=-17
w PROBLEME=-34=-31
w PROBLEME |=-34=-31
w PROCESS=83=-1
w PROFILE=56=0
w PROFILE |=56=0
w PROGRAM=64=-11
w PROGRAM |=61=-6
w PRONTO=-3=-59
w PRONTO |=-3=-59
w PROPERTY=-26=37
w PROPERTY |=-23=26
w PROPIEDAD=-3=70
w PROPIEDAD |=-1=23
w PROPRIETAIRE=-15=36
w PROPRIETE=-20=48
w PROPRIETE |=-12=25
w PUEDO=-26=76
w PUEDO AYUDAR=-8=42
w PUEDO MOSTRAR=0=33
w PUEDO MOSTRAR LA=0=32
w PULL=-13=17
w PULL THE=-54=-9
w PULL THE LISTING=-16=-8
w PUS=73=-48
w PUS DE=39=-45
w PUT=99=39
w PUT DOWN=-8=36
w PUT ME=54=-18
w PUT ME BACK=-11=-2
w PUT THIS=23=-5
w PUT THIS NUMBER=23=-5
w QIT=72=-2
w QLREADY=30=-9
w QLREADY |=30=-9
w QUAND=-20=23
w QUAND VOULEZ=-11=8
w QUAND VOULEZ VOUS=-11=8
w QUE=14=61
w QUE CA=7=-5
w QUE CA ARRETE=1=-4
w QUE DEJE=-11=-16
w QUE DEJE DE=-11=-16
w QUE J=17=0
w QUE JE=9=-4
w QUE LO=-30=-8
w QUE ME=34=-30
w QUE ME MANDEN=31=0
w QUE NO=43=-9
w QUE NO ME=33=0
w QUE NO QUIERO=16=0
w QUE PARE=14=-2
w QUE PAREN=62=-18
w QUE PAREN |=62=-18
w QUE QUITAR=-16=-14
w QUE TENGA=-24=-38
w QUE TENGA BUEN=-24=-38
w QUE YA_NO=-30=-13
w QUE YA_NO ME=-47=-2
w QUEL=-19=83
w QUERO=61=-50
w QUERO MAS=43=-1
w QUESTIONS=-19=69
w QUESTIONS |=-7=60
w QUI=26=-17
w QUI VOUS=9=-15
w QUI VOUS ETES=9=-15
w QUICK=0=15
w QUIEN=14=-11
w QUIEN ES=11=-11
w QUIEN ES ,=-3=-28
w QUIEN ES MY=16=0
w QUIEN ES |=-18=-5
w QUIERE=-171=68
w QUIERE COMPRAR=-55=-8
w QUIERE COMPRAR |=-55=-8
w QUIERE VER=-4=78
w QUIERE VER |=-3=31
w QUIEREN=-41=-27
w QUIERO=-44=-95
w QUIERO CANCELAR=-6=0
w QUIERO DARME=69=0
w QUIERO DARME DE=69=0
w QUIERO MAS=-25=-12
w QUIERO MAS LEADS=-4=-3
w QUIERO MENSAJES=28=0
w QUIERO MENSAJES |=28=0
w QUIERO NADA=14=-5
w QUIERO PERDER=-42=-8
w QUIERO QUE=41=0
w QUIERO QUE ME=17=0
w QUIERO SALIRME=-35=-4
w QUIERO SEGUIR=-17=-32
w QUIERO |=-21=-44
w QUIET=-5=39
w QUIT=-29=-55
w QUIT ,=-52=-25
w QUIT BEING=8=-4
w QUIT BOTHERING=87=-1
w QUIT BOTHERING MY=87=-1
w QUIT CALING=-6=0
w QUIT CALING MY=-6=0
w QUIT CALLING=-1=-3
w QUIT GETTING=-61=0
w QUIT HARASSING=5=-1
w QUIT IT=-36=-18
w QUIT IT ALREADY=8=0
w QUIT IT |=106=-16
w QUIT LOOKING=-18=17
w QUIT MY=27=-2
w QUIT NOW=63=0
w QUIT NOW |=63=0
w QUIT SENDING=87=-7
w QUIT SENDING ME=25=-3
w QUIT SENDING THESE=12=-1
w QUIT TEXTING=86=-8
w QUIT TEXTING ME=-52=-3
w QUIT TEXTING |=64=-3
w QUIT THAT=-29=-5
w QUIT TO=-50=0
w QUIT TXTING=9=0
w QUIT WORRYING=-12=-4
w QUIT YOUR=-24=6
w QUIT |=-21=-55
w QUITA=-20=-15
w QUITAR=-18=-17
w QUITARON=-16=-34
w QUITE=-18=-3
w QUITE DE=-30=-3
w QUITE MI=4=0
w QUITEN=-41=-9
w QUITEN DE=-21=-4
w QUITEN DE LA=-21=-4
w QUITEN LA=-31=-1
w QUITEN MI=6=0
w QUITENLO=54=0
w QUITENLO |=54=0
w QUITENME=87=-9
w QUITENME DE=57=-1
w QUITENME DE LA=13=-1
w QUITENME |=119=-7
w QUITO=78=-72
w QUITTING=-99=-37
w QUIT_CLAIM=-7=-52
w QUIT_CLAIM DEED=-3=-15
w QUOI=39=-3
w QUOI FAIRE=39=-3
w QUOI FAIRE POUR=50=-2
w QUT=51=-14
w RAICES=13=44
w RAINING=21=-16
w RAINING ALL=21=-16
w RAINING ALL WEEK=21=-16
w RAKE=54=-27
w RANGE=-12=-17
w RANGE ARE=-1=54
w RANGE ARE YOU=-1=54
w RATES=-2=-30
w RATES ARE=13=-23
w RATES ARE TOO=13=-23
w RATES MAY=-3=-8
w RATES MAY APPLY=-3=-8
w RATHER=45=-33
w RATHER NOT=-23=-32
w RATHER NOT BE=8=-1
w RATO=-28=-54
w RATO |=-28=-54
w RE=-69=-26
w RE MAX=-34=-21
w RE MAX ,=-24=48
w RE MAX I=20=-21
w RE MAX |=-28=-79
w REACH=-76=-3
w REACHED=23=-57
w REACHING_OUT=-7=44
w REACHING_OUT |=7=-29
w READ=37=-23
w READS=-30=-6
w READS THIS=-47=-1
w REAL=13=-36
w REAL ESTATE=13=-35
w REAL ESTATE ANYMORE=7=0
w REAL ESTATE FOR=-15=-33
w REAL ESTATE |=43=0
w REALLY=70=-37
w REALLY |=-16=-7
w REALTOR=10=-12
w REALTOR ,=-46=12
w REALTOR |=-19=-31
w REALTY=-36=-16
w REASSIGNED=-61=-33
w REASSIGNED TO=2=-18
w REASSIGNED |=-51=-7
w RECEIVE=26=-17
w RECEIVE ANY=-3=-3
w RECEIVE ANY MORE=-7=-3
w RECEIVE FURTHER=-68=0
w RECEIVE FURTHER TEXTS=-68=0
w RECEIVE MESSAGES=-49=-7
w RECEIVE TEXT=-14=-1
w RECEIVE TEXT MESSAGES=-11=-1
w RECEIVE TEXTS=-21=-2
w RECEIVE TEXTS |=-8=-1
w RECEIVE THE=56=-3
w RECEIVE THE LEADS=5=-1
w RECEIVE THESE=21=0
w RECEIVED=-90=-47
w RECEIVED YOUR=-9=-36
w RECEIVED |=-87=-3
w RECEIVING=-42=-25
w RECEIVING THEM=4=-14
w RECEIVING THEM |=4=-14
w RECEIVING THESE=5=0
w RECEIVING THESE ALERTS=24=0
w RECEIVING |=-38=-9
w RECEVOIR=52=-8
w RECEVOIR CA=23=-2
w RECEVOIR CA |=23=-2
w RECEVOIR CES=12=0
w RECEVOIR CES TEXTOS=9=0
w RECEVOIR DE MESSAGES=-15=0
w RECEVOIR VOS=23=0
w RECEVOIR |=36=-6
w RECIBI=-23=13
w RECIBI SU=-22=13
w RECIBI SU MENSAJE=-22=13
w RECIBIENDO=19=-7
w RECIBIENDO MENSAJES=43=-1
w RECIBIENDO MENSAJES |=43=-1
w RECIBIR=-9=-14
w RECOGNIZE=-37=6
w RECOGNIZE THIS=-37=6
w RECOGNIZE THIS NUMBER=-37=6
w RECOIS=-12=-8
w RECOIS ENCORE=56=-3
w RECU=-17=3
w RECU VOTRE=2=23
w RECU VOTRE MESSAGE=2=23
w REGARDS=19=-46
w REGARDS ,=9=-46
w REGARDS , JANE=9=-46
w RELATOR=54=-5
w RELEASE=13=-18
w REMARKS=-9=-58
w REMAX=40=41
w REMAX |=7=42
w REMETTEZ=-52=-14
w REMETTEZ MOI=-52=-14
w REMOVA=-13=-3
w REMOVA ME=31=-2
w REMOVA ME |=29=-1
w REMOVA MY=-19=0
w REMOVA |=-34=-2
w REMOVAL=-79=-15
w REMOVAL |=-86=0
w REMOVE=-34=-19
w REMOVE A=-89=-8
w REMOVE ALL=23=-1
w REMOVE HER=-19=-9
w REMOVE HIS=4=-14
w REMOVE IT=123=-18
w REMOVE IT FOR=4=-2
w REMOVE IT PLEASE=34=0
w REMOVE IT |=91=-15
w REMOVE ME=63=-47
w REMOVE ME ,=40=0
w REMOVE ME ALREADY=14=-6
w REMOVE ME ASAP=79=-6
w REMOVE ME FOR=42=0
w REMOVE ME FORM=-18=0
w REMOVE ME FROM=-103=-3
w REMOVE ME IMMEDIATELY=8=0
w REMOVE ME PERMANENTLY=11=0
w REMOVE ME PLEASE=13=0
w REMOVE ME THANK=20=-1
w REMOVE ME THANKS=-23=0
w REMOVE ME |=141=-26
w REMOVE MY=-33=-7
w REMOVE MY CELL=33=0
w REMOVE MY DADS=46=0
w REMOVE MY NAME=31=0
w REMOVE MY NUMBER=143=-2
w REMOVE MY NUMBR=6=0
w REMOVE MY OLD=-87=-2
w REMOVE THAT=-55=35
w REMOVE THAT ONE=-35=27
w REMOVE THE=-80=-5
w REMOVE THE DOG=-9=-37
w REMOVE THE SHED=-15=39
w REMOVE THIS=74=-33
w REMOVE THIS NUMBER=67=-19
w REMOVE THIS PHONE=8=-17
w REMOVE US=64=-1
w REMOVE US |=53=-2
w REMOVE |=144=-19
w REMOVED=47=-98
w REMOVED FROM=-38=-5
w REMOVED ME=82=-2
w REMOVED THANK=2=-8
w REMOVED THANK YOU=2=-8
w REMOVED THE=-29=-39
w REMOVED |=49=-55
w REMOVER=-82=-13
w REMOVING=35=-7
w RENDEZ=-76=-63
w RENDEZ VOUS=-76=-63
w RENT=26=18
w RENTAL=-7=-2
w RENTALS=-82=-17
w RENTALS ,=-67=-8
w RENTALS |=-9=-7
w RENTERS=-76=0
w RENTERS |=-76=0
w REP=-8=-26
w REP YESTERDAY=-10=-26
w REP YESTERDAY ,=-1=-21
w REP YESTERDAY |=-22=-18
w REPAIRS=-20=-35
w REPAIRS |=-12=-28
w REPLIED=1=-5
w REPLIED STOP=58=0
w REPLIED STOP |=-9=0
w REPLIED WRONG=-19=0
w REPLIED WRONG NUMBER=-19=0
w REPLY=-89=-126
w REPLY HELP=-1=-18
w REPLY HELP FOR=-1=-18
w REPLY NO=-66=0
w REPLY NO |=-45=0
w REPLY STOP=-65=-1
w REPLY STOP TO=-41=0
w REPLY STOP |=-37=-1
w REPLY TO=9=0
w REPLY TO THIS=10=-1
w REPLY WHEN=-3=0
w REPLY WHEN I=-3=0
w REPLY WITH=-32=-21
w REPLY WITH YES=-32=-21
w REPLY |=-17=-26
w REPLYING STOP=5=-1
w REPONDRE=-28=-14
w REPONSE=24=-38
w REPORT=-45=-55
w REPORT YOU=10=-4
w REPORT YOU |=7=-1
w REPORT |=-11=-2
w REPORTAR=69=-16
w REPORTAR ,=47=-11
w REPORTED=27=-16
w REQUEST=84=-4
w REQUEST TO=18=-3
w REQUEST TO BE=16=-3
w REQUEST |=44=-20
w RESPECTFULLY=6=-4
w RESPOND=-22=-52
w RESPOND SOON=-1=-15
w RESPOND SOON |=-1=-15
w RESPOND WHEN=-8=-7
w RESPONSE=-82=-19
w RESPONSE TO=-31=0
w RESPONSE TO MY=-31=0
w RESPONSE |=-28=-3
w RESPUESTA=97=-29
w REST=-66=-8
w RESTAURANT=122=0
w RESTAURANT PHONE=110=0
w RESUME=-49=-90
w RESUME |=-48=-24
w RETIRE=-66=-20
w RETIRE DE=-13=-2
w RETIRE |=-39=-5
w RETIRED=-41=-66
w RETIRED ,=-28=-5
w RETIRED AND=35=-7
w RETIRED FROM=-5=-34
w RETIRED FROM THE=-17=-35
w RETIRED SO=2=-44
w RETIRED |=-32=-24
w RETIRER=87=-50
w RETIRER DE=29=-21
w RETIRER DE LA=24=-7
w RETIRER LA=-6=-24
w RETIRER MON=14=0
w RETIREZ=-54=-9
w RETIREZ MOI=97=-3
w RETIREZ MOI DE=62=-3
w RETIREZ MOI |=40=-1
w RETIREZ MON=3=0
w RETIREZ PAS=-38=-1
w RETRAITE=61=-1
w RETRAITE ,=11=-1
w REUNION=-33=-56
w REUNION ,=-71=-37
w REUNION |=21=-25
w REVIENS=-57=-60
w REVOKE=62=-16
w REVOKE MY=28=-3
w REVOKE MY OPT=12=-2
w REVOKED=70=-31
w RFOM=-46=0
w RHESE=13=0
w RHESE MESSAGES=11=0
w RHIS=1=-26
w RIEN=3=-16
w RIEN |=4=0
w RIGHT=56=-58
w RIGHT NOW=36=-69
w RIGHT NOW ,=6=-2
w RIGHT NOW I=7=-2
w RIGHT NOW |=30=-48
w RIGHTT=12=-1
w RIGHTT NOW=12=-1
w RIGHTT NOW |=12=-1
w RIGTH=3=0
w RIGTH NOW=3=0
w RIGTH NOW |=3=0
w RIHT=23=-7
w RIHT NOW=23=-7
w RIHT NOW |=23=-7
w RIP=-56=-68
w RM=92=-14
w RMV=39=-1
w ROAD=-14=42
w ROCKS=89=-22
w ROM=-42=0
w ROOF=-8=46
w ROOF IS=-5=27
w ROOF |=-1=52
w ROOM=-68=36
w ROP=-23=-35
w ROY=-67=47
w ROY ,=-31=62
w RPELY=-44=0
w RREMSX=-20=22
w RUNNING=-58=85
w RUNNING LATE=-2=-6
w RUNNING LATE FOR=-2=6
w RUTH=21=-44
w RUTH ,=57=-19
w RUTH , I=16=-9
w RUTH |=-49=-35
w S=66=-40
w S IL=24=-21
w S IL VOUS=20=-21
w S |=71=-7
w SABADO=-4=53
w SABADO |=-3=61
w SADI=-9=-6
w SADI STOP=-9=-6
w SAI=-27=-3
w SAID=-1=3
w SAID LEAVE_ALONE=-28=-1
w SAID LEAVE_ALONE ME=-28=-1
w SAID NO=45=-4
w SAID REMOVE=-42=-7
w SAID STOP=-60=-5
w SAID STOP AND=-9=-1
w SAID STOP |=17=-1
w SAID STP=17=-4
w SAID TO=2=-9
w SAID YES=23=-3
w SAIS=0=-17
w SAIS PAS=-3=-16
w SAIS PAS QUI=9=-15
w SALE=-74=-31
w SALE |=-22=-9
w SALES=-112=-33
w SALIR=-60=-1
w SALIR |=-60=-1
w SALIRME=-24=-4
w SALUDOS=-16=5
w SALUDOS ,=-9=-4
w SALUDOS |=-3=9
w SAME=-108=6
w SAME LEAD=-64=0
w SAME LEAD |=-57=0
w SAMEDI=-7=20
w SAP=53=0
w SAP |=53=0
w SAQUEN=-40=-6
w SAQUENME=65=-3
w SAQUENME DE=62=-3
w SARAH=-22=70
w SART=-18=-3
w SATURDAY=-60=61
w SATURDAY |=-42=75
w SAW=-39=48
w SAW THIS=-38=48
w SAW THIS ,=19=-5
w SAW THIS |=-30=-18
w SAY=57=-99
w SAY ABOUT=49=-8
w SAY YES=-8=-26
w SAY |=-24=-1
w SAYS=-54=-35
w SAYS I=36=-2
w SAYS REPLY=-6=-17
w SAYS REPLY STOP=-4=0
w SCAM=41=-29
w SCHOOL=-2=24
w SCHOOL KEEPS=-35=-11
w SCHOOL KEEPS TEXTING=-35=-11
w SCRAM=24=0
w SE=-49=44
w SE FAIT=-28=-2
w SE FAIT QUE=-28=-2
w SE QUIEN=11=-11
w SE QUIEN ES=11=-11
w SEARCH=-41=58
w SEARCH |=-21=26
w SECOND=-47=35
w SED=15=-10
w SEE=52=9
w SEE IT=-15=39
w SEE IT |=-14=37
w SEE THE=-3=-24
w SEE THE HOUSE=-3=-49
w SEE YOU=28=27
w SEE YOU AT=-3=45
w SEE YOUR=-57=-33
w SEE YOUR MESSAGE=-4=-8
w SEEING=-4=35
w SEGUIR=-17=-32
w SEKLER=-31=12
w SELL=-13=-11
w SELL HOUSES=43=0
w SELL |=-22=-36
w SELLER=-43=32
w SELLER CALLED=27=-6
w SELLER CALLED ME=27=-6
w SELLER IS=-12=20
w SELLER WILL=-3=58
w SELLER |=-45=-16
w SELLERS=-33=-13
w SELLERS ARE=-1=49
w SELLING=-2=-60
w SELLING ,=36=-10
w SELLING |=-25=-84
w SEMAINE=-15=4
w SEMAINE ,=22=-36
w SEMAINE , JE=-26=0
w SEMAINE |=-25=15
w SEMANA=-27=-21
w SEMANA |=-6=5
w SEND=-108=11
w SEND A=-54=-3
w SEND ANYTHING=12=-1
w SEND ANYTHING TO=12=-1
w SEND LEADS=-37=-4
w SEND ME=27=26
w SEND ME ANY=89=-2
w SEND ME THE=-22=-27
w SEND MY=35=-3
w SEND MY CELL=21=-1
w SEND THE=-53=-68
w SEND THE CONTRACT=-9=-7
w SEND THEM=-73=-8
w SEND THESE=-10=-39
w SEND YOU=-47=54
w SEND YOU OTHERS=-2=15
w SENDIN=30=0
w SENDIN ME=23=0
w SENDING=-13=-85
w SENDING LEADS=48=-1
w SENDING LEADS |=94=-1
w SENDING ME=-95=-44
w SENDING ME LEADS=9=0
w SENDING ME RENTERS=-56=0
w SENDING ME THE=-62=0
w SENDING ME THESE=7=0
w SENDING ME THIS=65=-3
w SENDING ME TO=-17=-31
w SENDING THE=94=-1
w SENDING THE LEADS=57=0
w SENDING THEM=127=-1
w SENDING THEM |=100=-1
w SENDING THESE=63=-3
w SENDING THESE OK=23=-2
w SENDING THESE TO=13=0
w SENDING THESE |=13=0
w SENDING THIS=22=-2
w SENDING THIS STUFF=4=-1
w SENDING |=-25=-1
w SENOR=-29=23
w SENOR LOPEZ=-5=24
w SENOR LOPEZ ,=-5=24
w SENORA=-17=20
w SENT=-40=45
w SENT FROM=-26=-8
w SENT FROM MY=-13=-8
w SENT STOP=11=0
w SENT STOP TWICE=11=0
w SENT |=-39=61
w SEPTIC=-31=47
w SERIOUS=43=-61
w SERIOUSLY=13=3
w SERIOUSLY ,=21=13
w SERIOUSLY |=-21=9
w SERVICE=0=-38
w SERVICE ,=3=0
w SERVICE BUT=16=0
w SERVICE BUT PLEASE=16=0
w SERVICE |=-89=-14
w SET=-41=-16
w SET ,=8=0
w SET UP=-39=-29
w SET |=-52=-34
w SHARE=-65=-41
w SHE=-60=-89
w SHE ASID=-49=-15
w SHE DOES=-38=0
w SHE DOES NOT=-38=0
w SHE DOESNT WANT=-10=0
w SHE KEPT=0=-5
w SHE LEFT=-21=-1
w SHE SAID=-38=-18
w SHE SAID REMOVE=-42=-7
w SHE STOPPED=-3=-4
w SHE TOLD=-3=-1
w SHE UNSUBSCRIBED=-6=-3
w SHED=-22=39
w SHEET=-56=18
w SHEET |=-44=-2
w SHES=18=-44
w SHIT=-32=-8
w SHORT=-72=-28
w SHORTLY=-20=-25
w SHORTLY |=-21=-20
w SHOULD=60=11
w SHOULD BE=-33=-28
w SHOULD I=-10=84
w SHOULD REMOVE=-1=-30
w SHOW=-58=15
w SHOW IT=-52=29
w SHOW YOU=0=3
w SHOW YOU THE=0=3
w SHOWED=-20=-39
w SHOWED THREE=-20=-39
w SHOWED THREE HOUSES=-20=-39
w SHOWING=-132=-35
w SHOWING ,=-6=-35
w SHOWING IN=-13=-20
w SHOWING IN THE=-13=-20
w SHOWING |=-58=63
w SHOWINGS=-13=-29
w SHOWINGS |=-6=-11
w SHUT=79=-12
w SHUT_OFF=17=-5
w SHUT_UP=-94=-8
w SI=35=18
w SI ,=-36=61
w SI CA=30=8
w SI NO=70=-34
w SI NO PAREN=55=-22
w SI QUERO=-24=-55
w SI QUIERO=-7=-21
w SI SIGUEN=40=-11
w SI VOUS=-13=-29
w SI |=-47=-59
w SIAD=17=-18
w SICK=-25=2
w SICK ,=5=-16
w SICK , I=19=-7
w SICK |=-39=7
w SICK_OF=54=-23
w SID=8=-10
w SIGAN=-98=-37
w SIGAN MANDANDO=-59=-8
w SIGN=23=-136
w SIGN DOWN=-21=-40
w SIGN DOWN |=-21=-24
w SIGN ME=-71=-6
w SIGN UP=68=-13
w SIGN UP ,=64=-5
w SIGN UP |=10=-7
w SIGN |=-17=-73
w SIGNED=-24=-33
w SIGNED UP=2=-31
w SIGNED UP BY=53=-3
w SIGNED UP LAST=-15=-27
w SIGNED UP |=36=0
w SIGO=15=-28
w SIGUEN=51=-18
w SIGUEN LLEGANDO=-14=-8
w SIGUEN MANDANDO=36=-5
w SIHN=-52=-1
w SILENCED=-58=-19
w SILENCED |=-58=-19
w SINCE=41=-45
w SINCE FRIDAY=-20=-32
w SINCE FRIDAY ,=-20=-32
w SIRVEN=-8=-3
w SISTER=-76=-27
w SISTER WONT=-40=1
w SISTER WONT STOP=-40=1
w SITLL=0=-3
w SIUTE=42=0
w SIUTE |=42=0
w SLOW=39=-45
w SLOW ,=38=-2
w SLOW , I=34=-9
w SLOW |=13=-62
w SLREADY=32=0
w SLREADY |=32=0
w SMALL=54=-71
w SMH=-41=-68
w SMH ,=-21=-3
w SMH |=4=-47
w SMITH=26=-56
w SMITH TEAM=-11=-54
w SMITH TEAM ,=-21=-7
w SMITH TEAM |=-34=-41
w SMITH |=62=-2
w SMITHS=-35=-45
w SMOKING=-29=-21
w SMS=68=-38
w SMS ,=-22=0
w SMS GRACIAS=8=-3
w SMS GRACIAS |=8=-3
w SMS MESSAGES=-20=0
w SMS TOUT=24=-15
w SMS TOUT DE=24=-15
w SMS |=78=-10
w SMSS=32=-7
w SND=-50=-7
w SNOOZE=-13=-8
w SO=19=-43
w SO CANCEL=85=-4
w SO EARLY=-11=-31
w SO FAR=-95=-29
w SO I=-58=-30
w SO LONG=20=-1
w SO MAD=-64=-12
w SO MAD RIGHT=-64=-12
w SO PLEASE=46=-1
w SO QUIT=84=-1
w SO REMOVE=60=0
w SO REMOVE ME=60=0
w SO SICK_OF=47=-25
w SO STOP=102=-5
w SO STOP TEXTING=3=0
w SO STOP THANKS=10=-1
w SO STOP |=101=-2
w SO WE=-19=-29
w SOIR=-43=0
w SOLD=-41=90
w SOLD A=41=-17
w SOLD A HOUSE=41=-17
w SOLD ANYTHING=-12=2
w SOLD ANYTHING FROM=-12=2
w SOLD MY=50=-7
w SOLD MY COMPANY=59=-3
w SOLD TWO=-31=-23
w SOLD TWO HOUSES=-31=-23
w SOLD |=-86=48
w SOLO=-62=-3
w SOMEBODY=-40=-38
w SOMEBODY ELSE=-52=-21
w SOMEONE=-23=-57
w SOMEONE ELSE=62=-41
w SOMEONE ELSE FOR=39=-4
w SOMEONE ELSE |=7=-32
w SOMEONE WILL=-18=-18
w SOMEONE WILL BE=-12=-18
w SOMEONE |=-43=-12
w SOMETHING=24=51
w SOMETHING |=-40=53
w SON=35=-57
w SON LAS=2=-29
w SON LAS <NUMBER>=2=-29
w SONS=10=-18
w SONS GAME=5=-18
w SONS GAME ,=4=-8
w SONS GAME |=-15=-7
w SONT=-63=41
w SOON=-51=15
w SOON |=-47=22
w SOP=166=-109
w SOP SENDING=61=-36
w SOP |=89=-57
w SORRY=-65=24
w SORRY ,=16=60
w SORRY , I=5=-2
w SORRY , NO=-16=-2
w SORRY I=-34=-18
w SORRY THAT=-20=4
w SORRY TO=-31=-59
w SORRY TO BOTHER=-20=-56
w SORRY |=-45=-111
w SORS=36=-45
w SOUHAITE=-21=-5
w SOUHAITE ME=24=-3
w SOUHAITE PLUS=16=0
w SOUHAITE PLUS RECEVOIR=-3=0
w SOUPER=-27=-1
w SOUPER |=-27=-1
w SOUS=-43=-57
w SOY=-14=23
w SOY AGENTE=56=0
w SOY AGENTE ,=25=0
w SOY AGENTE |=47=0
w SOY EL=-5=44
w SOY EL AGENTE=-5=44
w SOY JUAN=-22=-21
w SOY JUAN PEREZ=-22=-21
w SPAM=-52=-11
w SPAM ,=-57=-8
w SPAM |=-22=-1
w SPAMMING=7=-1
w SPOKE=-10=-32
w SPOKE TO=-10=-32
w SPOKE TO YOUR=-10=-26
w SPOT=40=0
w SPRING=-21=-5
w SPRING |=-41=-5
w SQUARE=-5=-36
w SSAP=55=0
w SSAP |=55=0
w SSOMEONE=11=-15
w STAHP=119=-12
w START=-88=-78
w START AGAIN=-80=-14
w START AGAIN MONDAY=-41=-12
w START AGAIN |=-49=-2
w STARTED=-41=-15
w STARTED |=-41=-15
w STATE=-51=0
w STAY=-67=35
w STAY ON=-30=-25
w STEVE=-45=17
w STEVE ,=-97=37
w STEVE |=71=-8
w STICK=29=-46
w STIILL=-15=-66
w STIL=-3=63
w STILL=-19=-11
w STILL AVAILABLE=-2=39
w STILL AVAILABLE |=-2=39
w STILL GET=20=0
w STILL GETTING=111=-2
w STILL GETTING THESE=65=-1
w STILL HERE=-52=-5
w STILL INTERESTED=-6=13
w STILL INTERESTED |=-3=7
w STILL LOOKING=-5=16
w STILL LOOKING |=-5=16
w STILL ON=26=-18
w STILL ON HERE=56=-5
w STILL ON THE=-34=6
w STILL ON THIS=15=-1
w STILL ON |=-23=-43
w STILL TEXTING=9=-1
w STILL TEXTING ME=9=-1
w STO=172=-122
w STO SENDING=53=-3
w STO TEXTING=-7=0
w STO |=134=-65
w STOOP=76=-57
w STOOP |=72=-50
w STOP=81=-113
w STOP ,=93=-65
w STOP , JIM=59=-1
w STOP , JOHN=37=-17
w STOP <NUMBER>=10=-52
w STOP <NUMBER> TIMES=25=-3
w STOP A=-72=-6
w STOP A LEAD=-40=0
w STOP ALL=64=0
w STOP ALREADY=43=-1
w STOP ALREADY |=21=-1
w STOP AND=-14=-34
w STOP AND I=-11=-6
w STOP ASAP=40=-1
w STOP ASAP |=40=-1
w STOP CALLING=-35=-4
w STOP CALLING ME=-18=0
w STOP CALLING MY=-11=-1
w STOP CONTACTING=29=0
w STOP CONTACTING ME=30=0
w STOP DO=6=-50
w STOP EMAILS=-27=-8
w STOP EMAILS |=-9=-9
w STOP ENDING=-29=0
w STOP ENDING ME=-29=0
w STOP FOR=16=-48
w STOP FOR GOOD=34=-10
w STOP FOREVER=11=-7
w STOP FOREVER |=11=-7
w STOP GETTING=-47=-1
w STOP GETTING THESE=-36=-1
w STOP HARASSING=68=-2
w STOP HITTING=42=-3
w STOP I=47=-40
w STOP IMMEDIATELY=-24=0
w STOP IMMEDIATELY |=-24=0
w STOP IT=68=-8
w STOP IT |=64=-6
w STOP LAST=20=-5
w STOP LAST WEEK=20=-5
w STOP LATER=-22=-5
w STOP LATER |=-22=-5
w STOP LEADS=8=0
w STOP LOL=12=-3
w STOP LOOKING=-52=45
w STOP ME=-25=-9
w STOP ME |=-4=-3
w STOP MESSAGES=-14=-3
w STOP MESSAGES |=-14=-3
w STOP MESSAGING=14=-1
w STOP MESSAGING ME=12=0
w STOP MY=51=-5
w STOP NOW=41=-7
w STOP NOW |=40=-7
w STOP ON=-26=-76
w STOP ON THE=-26=-76
w STOP OR=27=-2
w STOP PINGING=15=-1
w STOP PINGING ME=15=-1
w STOP PLEAS=-6=0
w STOP PLEAS |=-6=0
w STOP PLEASE=-39=-2
w STOP PLEASE |=-42=-1
w STOP PLS=26=-1
w STOP RIGHT=81=-1
w STOP RIGHT NOW=22=0
w STOP SENDIN=29=-1
w STOP SENDIN ME=23=0
w STOP SENDING=-115=-12
w STOP SENDING LEADS=-22=0
w STOP SENDING ME=-129=-5
w STOP SENDING THEM=42=0
w STOP SENDING THESE=29=0
w STOP SENDING THIS=15=0
w STOP SPAMMING=9=-1
w STOP STOP=47=-11
w STOP STOP THE=0=-11
w STOP SVP=43=-4
w STOP TEXTIN=-53=-5
w STOP TEXTIN ME=5=-3
w STOP TEXTING=-7=-19
w STOP TEXTING ,=20=-2
w STOP TEXTING ALREADY=3=-1
w STOP TEXTING AND=28=18
w STOP TEXTING AT=-6=-2
w STOP TEXTING IT=3=0
w STOP TEXTING ME=64=-32
w STOP TEXTING MY=-11=-4
w STOP TEXTING PERMANENTLY=12=0
w STOP TEXTING PLEASE=8=0
w STOP TEXTING THANK=15=-1
w STOP TEXTING |=8=-17
w STOP TEXTN=32=-2
w STOP TEXTN ME=17=-2
w STOP THANK=72=-6
w STOP THANK YOU=67=-6
w STOP THANK |=17=0
w STOP THANKS=59=-14
w STOP THANKS |=59=-14
w STOP THE=35=-71
w STOP THE EMAILS=-38=-14
w STOP THE LEAD=40=0
w STOP THE LEADS=-19=0
w STOP THE TEXT=16=0
w STOP THE TEXTS=77=-3
w STOP THEM=64=-1
w STOP THEM |=86=-1
w STOP THESE=114=-6
w STOP THESE TEXTS=18=0
w STOP THIS=47=0
w STOP TO=-64=-24
w STOP TO BE=-17=0
w STOP TO CANCEL=-4=-5
w STOP TO END=-48=0
w STOP TO OPT_OUT=-71=-12
w STOP TO STOP=-87=-1
w STOP TO UNSUBSCRIBE=63=0
w STOP TO UNSUBSCRIBEE=14=0
w STOP TODAY=64=0
w STOP TWICE=42=0
w STOP TXTING=29=-5
w STOP TXTING ME=7=-3
w STOP TXTING PLEASE=8=0
w STOP TXTN=21=0
w STOP WAS=-80=-7
w STOP WAS A=-41=-2
w STOP WAS FOR=-31=-4
w STOP WITH=-12=-1
w STOP WITH THE=-12=-1
w STOP WONT=40=-1
w STOP WONT STOP=40=-1
w STOP WORRYING=-22=-6
w STOP |=-8=-217
w STOPOED=-33=-29
w STOPP=-31=-29
w STOPP TEXTING=39=0
w STOPP TEXTING |=26=0
w STOPP |=-15=-13
w STOPPED=-54=-5
w STOPPED ANSWERING=-19=-5
w STOPPED CALLING=-2=-3
w STOPPED GETTING=-12=-1
w STOPPED THAT=-5=-14
w STOPPED THE=0=-8
w STOPPED TRULIA=-9=-14
w STOPPED |=14=-37
w STOPPEN=-2=-9
w STOPPING=-138=-23
w STOPPING |=-106=-10
w STOPPRD=-12=-18
w STOPS=-47=-77
w STOP_AT=55=-31
w STOP_AT THE=-13=14
w STOP_AT THE OFFICE=-6=31
w STOP_BY=-56=-71
w STOP_BY AT=-10=-45
w STOP_BY AT <NUMBER>=-10=-45
w STOP_BY THE=-9=-47
w STOP_BY THE OFFICE=-5=-19
w STOP_BY TODAY=-4=27
w STOP_BY |=-28=-43
w STOP_IN=-21=-101
w STOP_IN TODAY=-7=-3
w STOP_SIGN=-17=62
w STORY=-61=-37
w STORY |=-61=-37
w STP=21=-43
w STP IT=22=0
w STP TEXTING=7=-6
w STP TEXTING ME=26=-6
w STP THE=-6=0
w STP |=-44=-14
w STREET=-5=-18
w STRIKE=-89=-45
w STUFF=87=-10
w STUFF ALREADY=12=-1
w STUFF ALREADY |=12=-1
w STUFF PLEASE=36=0
w STUFF PLEASE |=36=0
w STUFF THANK=35=-5
w STUFF THANK YOU=35=-5
w STUFF TO=4=-2
w STUFF |=24=0
w STUPID=-8=-3
w SU=-6=21
w SU INTERES=-1=27
w SU INTERES EN=-1=27
w SU LISTA=33=-3
w SU LISTA |=33=-3
w SU MENSAJE=-23=7
w SU MENSAJE ,=-50=-59
w SU MENSAJE |=-5=9
w SUBSCRIBE=97=-4
w SUBSCRIBE ME=-37=0
w SUBSCRIBED=-109=-21
w SUBSCRIBED |=-72=-8
w SUBSCRIPTION=84=0
w SUBSCRIPTION FOR=7=0
w SUCCESSFULLY=-44=-9
w SUCCESSFULLY BEEN=-43=-8
w SUE=-113=3
w SUE ,=-42=-9
w SUE YOU=9=-14
w SUE |=-27=-1
w SUED=46=-41
w SUFFISENT=-61=0
w SUIE=19=0
w SUIE |=19=0
w SUIS=-8=-30
w SUIS A=44=-4
w SUIS AU=-46=-31
w SUIS AU TRAVAIL=-10=-24
w SUIS AU VOLANT=-14=-8
w SUIS COURTIER=-1=-18
w SUIS COURTIER DEPUIS=-1=-18
w SUIS DESABONNE=21=-3
w SUIS DESABONNE |=21=-3
w SUIS EN=-6=-81
w SUIS EN REUNION=-31=-53
w SUIS EN VACANCES=17=-28
w SUITE=16=-18
w SUITE |=16=-18
w SUNDAY=-17=-9
w SUNDAY ,=-4=-28
w SUNDAY , STOP=-21=0
w SUNDAY |=-5=-98
w SUNDAYS=-14=-4
w SUPPORT=-2=-24
w SUPPORT AND=9=-18
w SUPPORT AND WAITED=9=-18
w SUPPORT |=-64=-60
w SUPPRIMEZ=49=-3
w SUPPRIMEZ MOI=25=-1
w SUPPRIMEZ MOI DE=22=-1
w SUPPRIMEZ MON=3=-2
w SUR=-19=-7
w SUR LA=-26=-15
w SUR LA LISTE=-21=-6
w SURE=-29=-15
w SURE WHO=-8=-2
w SURE WHO THIS=-8=-2
w SUS=101=-21
w SUS SMS=38=-2
w SUS TEXTOS=36=-2
w SUSCRIPCION=73=-2
w SUSCRIPCION |=61=-2
w SUSPENDER=72=-1
w SUSPENDER MES=12=0
w SUTIE=41=-3
w SUTIE |=41=-3
w SVP=107=-43
w SVP |=113=-34
w SWAMPED=1=-14
w SWING=-7=-77
w SWING BY=-7=-77
w SWING BY THE=-7=-73
w SWITCH=-15=-17
w SWITCH MY=-38=-17
w SYILL=-10=-1
w SYSTEM=23=-11
w SYSTEM |=16=-1
w SYSTEME=19=-6
w SYSTEME |=10=-5
w TABLE=-72=-54
w TABLE |=-72=-54
w TAE=66=-15
w TAE ME=48=-9
w TAE ME OFF=11=-1
w TAK=-16=-12
w TAK ME=-17=-3
w TAK ME OFF=-17=-1
w TAKE=-14=-43
w TAKE A=-16=25
w TAKE A LOOK=-16=25
w TAKE BACK=27=-5
w TAKE BACK MY=27=-5
w TAKE DOWN=-9=12
w TAKE DOWN THE=-9=12
w TAKE IT=-43=-7
w TAKE ME=13=-77
w TAKE ME OF=60=-11
w TAKE OUT=-10=-45
w TAKE OUT THE=-33=-31
w TAKE THE=-61=-29
w TAKE THE SIGN=-1=-20
w TAKE TO=-41=-21
w TAKE |=-9=0
w TAKEN_OFF=-63=-29
w TAKEN_OFF OUR=-42=0
w TAKEN_OFF OUR LIST=-42=0
w TAKEN_OFF THIS=35=0
w TAKEN_OFF THIS LIST=11=0
w TAKEN_OFF |=33=-8
w TAKE_OFF=-59=-13
w TAKE_OFF HER=-27=-2
w TAKE_OFF HER NAME=-27=-2
w TAKE_OFF IT=-62=-8
w TAKE_OFF IT YOUR=16=-4
w TAKE_OFF IT |=-38=-5
w TAKE_OFF ME=32=-37
w TAKE_OFF ME ,=-74=-1
w TAKE_OFF ME ASAP=9=0
w TAKE_OFF ME FOR=33=-1
w TAKE_OFF ME NOW=6=-3
w TAKE_OFF ME OF=46=-2
w TAKE_OFF ME PLEASE=24=-2
w TAKE_OFF ME RIGHT=3=0
w TAKE_OFF ME THANKS=25=0
w TAKE_OFF ME THE=-92=0
w TAKE_OFF ME THIS=-11=-1
w TAKE_OFF ME YOUR=34=-1
w TAKE_OFF ME |=207=-25
w TAKE_OFF MY=-29=-10
w TAKE_OFF MY CELL=19=0
w TAKE_OFF MY EX=-52=-1
w TAKE_OFF MY HUSBAND=70=-1
w TAKE_OFF MY NUMBER=72=-1
w TAKE_OFF THE=-29=-48
w TAKE_OFF THIS=74=-6
w TAKE_OFF THIS NUMBER=71=-6
w TAKE_OFF US=126=-3
w TAKE_OFF US |=98=-2
w TAKING=-48=-48
w TALE=39=-40
w TALE ME=35=-27
w TALK=-24=27
w TALK ABOUT=-5=40
w TALK ABOUT THE=-5=40
w TALKED=4=6
w TALKED TO=4=6
w TALKED TO LINDA=15=-25
w TAMPA=0=30
w TANK=51=-2
w TANK YOU=51=-2
w TANK YOU |=49=-1
w TANKS=-8=-2
w TANKS |=-7=-2
w TARD=-73=-32
w TARD |=-73=-32
w TARDE=-16=3
w TARDES=-11=-29
w TARDES ,=-46=-16
w TARDES JUAN=-2=31
w TARDES JUAN ,=-2=31
w TARDES MARIA=-3=18
w TARDES MARIA ,=-3=18
w TARDES |=-26=-51
w TAXES=-18=54
w TCPA=34=-12
w TE=50=-1
w TEACHER=30=-2
w TEAL=3=0
w TEAL ESTATE=3=0
w TEAM=-58=-91
w TEAM ,=-33=-7
w TEAM |=-75=-42
w TEHSE=65=-12
w TEHY=-57=-28
w TELEFONO=4=12
w TELEFONO ,=-5=-21
w TELEFONO , I=5=-2
w TELEFONO DO=-16=8
w TELEFONO |=-9=1
w TELEPHONE=-9=-16
w TELEPHONE ,=15=-52
w TELEPHONE |=-30=36
w TELL=-91=-76
w TELL HIM=-13=-8
w TELL HIM TO=-13=-8
w TELL ME=-43=57
w TELL MOM=-27=-1
w TELL MOM TO=-15=0
w TELL MY=-16=-7
w TELL THE=-69=-26
w TEM=71=-30
w TEM |=71=-30
w TEN=-37=-40
w TENANT=-59=-52
w TENGA=-24=-38
w TENGA BUEN=-24=-38
w TENGA BUEN DIA=-24=-38
w TENGGO=-30=0
w TENGO=-34=33
w TENGO <NUMBER>=7=-19
w TENGO <NUMBER> ANOS=7=-19
w TERMINATE=-45=-10
w TERMITE=-50=-23
w TET=40=-9
w TETZ=-42=-26
w TEX=123=-40
w TEX |=-39=-13
w TEXAS=61=-13
w TEXT=29=-72
w TEXT ,=56=-46
w TEXT , EMAIL=11=-4
w TEXT AGAIN=39=-1
w TEXT AGAIN |=39=0
w TEXT ALERTS=81=-4
w TEXT ALERTS |=83=-4
w TEXT AND=7=-38
w TEXT BEFORE=-11=-30
w TEXT END=-63=-2
w TEXT END TO=-62=-2
w TEXT FOR=42=-4
w TEXT FOR GOOD=42=-2
w TEXT FROM=-12=-3
w TEXT I=38=-1
w TEXT INSTEAD=-12=-5
w TEXT INSTEAD |=-11=-4
w TEXT IS=-17=-8
w TEXT IT=50=-2
w TEXT IT |=49=-2
w TEXT LIST=28=0
w TEXT LIST |=25=0
w TEXT ME=-29=-39
w TEXT ME AGAIN=49=-1
w TEXT ME AT=-74=-1
w TEXT ME BEFORE=-3=-2
w TEXT ME INSTEAD=-38=0
w TEXT ME NOW=17=0
w TEXT ME PLEASE=9=0
w TEXT ME THANK=24=0
w TEXT ME THE=-81=-2
w TEXT ME WHEN=-19=-38
w TEXT ME |=73=-47
w TEXT MESSAGES=-34=-9
w TEXT MESSAGES TO=48=-1
w TEXT MESSAGES |=26=-1
w TEXT MUCH=-16=46
w TEXT MUCH ,=-1=-6
w TEXT MUCH |=-22=45
w TEXT MY=28=0
w TEXT MY PHONE=8=0
w TEXT ON=4=0
w TEXT ONLY=-69=-6
w TEXT ONLY |=-59=-1
w TEXT PLEASE=-56=-1
w TEXT PLEASE ,=16=0
w TEXT PLEASE |=-79=-1
w TEXT RIGHT=12=0
w TEXT RIGHT NOW=12=0
w TEXT SO=0=-13
w TEXT STOP=27=-8
w TEXT STOP |=-45=-2
w TEXT THANK=33=-1
w TEXT THANK YOU=33=-1
w TEXT THING=33=0
w TEXT THIS=14=20
w TEXT THIS CELL=4=-8
w TEXT THIS NUMBER=-19=24
w TEXT THIS PHONE=29=0
w TEXT WHILE=-1=17
w TEXT WHILE DRIVING=-1=17
w TEXT YOU=70=-41
w TEXT |=-45=-69
w TEXTE=-62=-8
w TEXTE PAS=-9=-1
w TEXTED=-53=-68
w TEXTED ME=-81=-23
w TEXTED STOP=55=0
w TEXTED |=70=-2
w TEXTEEN=62=-3
w TEXTEEN |=55=-1
w TEXTER=36=-3
w TEXTES=54=-5
w TEXTES MERCI=42=-2
w TEXTES MERCI |=42=-2
w TEXTES SVP=52=-3
w TEXTES SVP |=52=-3
w TEXTES |=34=-1
w TEXTEZ=-4=-7
w TEXTIN=-51=-24
w TEXTIN ME=2=-21
w TEXTIN ME |=5=-5
w TEXTIN |=-16=-2
w TEXTING=27=-24
w TEXTING ,=90=-14
w TEXTING , EMAIL=43=-12
w TEXTING , STOP=12=-1
w TEXTING A=46=-23
w TEXTING AFTER=-10=-2
w TEXTING ALREADY=4=-1
w TEXTING ALREADY |=4=-1
w TEXTING AND=28=18
w TEXTING AT=-6=-2
w TEXTING AT DINNER=-6=-2
w TEXTING IT=3=0
w TEXTING IT |=3=0
w TEXTING ME=42=-75
w TEXTING ME ABOUT=4=-16
w TEXTING ME AT=-56=-1
w TEXTING ME ON=-27=-6
w TEXTING ME PLEASE=-36=-2
w TEXTING ME UNTIL=-52=-2
w TEXTING ME |=105=-40
w TEXTING MY=1=-7
w TEXTING MY BOSS=91=0
w TEXTING MY KID=63=-3
w TEXTING MY NUMBER=15=0
w TEXTING PERMANENTLY=12=0
w TEXTING PERMANENTLY |=12=0
w TEXTING PLEASE=78=-1
w TEXTING PLEASE |=8=0
w TEXTING THANK=15=-1
w TEXTING THANK YOU=13=-1
w TEXTING THANKS=23=0
w TEXTING THANKS |=20=0
w TEXTING THIS=10=-12
w TEXTING THIS NUMBER=8=-12
w TEXTING US=-49=-13
w TEXTING |=33=-83
w TEXTN=-10=-8
w TEXTN ME=4=-6
w TEXTO=-15=-6
w TEXTO POR_FAVOR=1=-4
w TEXTO POR_FAVOR |=1=-4
w TEXTO |=2=-3
w TEXTOS=42=-64
w TEXTOS ,=-12=-2
w TEXTOS DE=37=-4
w TEXTOS DE LEADS=28=-3
w TEXTOS GRACIAS=-17=0
w TEXTOS GRACIAS |=-17=0
w TEXTOS INMEDIATAMENTE=3=0
w TEXTOS INMEDIATAMENTE |=3=0
w TEXTOS MERCI=8=0
w TEXTOS MERCI |=8=0
w TEXTOS PENDANT=-29=-2
w TEXTOS PORFA=10=-2
w TEXTOS PORFA |=10=-2
w TEXTOS POR_FAVOR=35=-1
w TEXTOS POR_FAVOR |=35=-1
w TEXTOS SUFFISENT=-41=0
w TEXTOS |=120=-47
w TEXTS=26=-166
w TEXTS ,=96=-34
w TEXTS , EMAIL=45=-1
w TEXTS , I=-48=-5
w TEXTS , PLEASE=36=-2
w TEXTS , REMOVE=49=0
w TEXTS , STOP=44=0
w TEXTS AFTER=-3=-1
w TEXTS AGAIN=-26=-1
w TEXTS ALREADY=30=-1
w TEXTS ALREADY |=30=-1
w TEXTS ANYMORE=-24=0
w TEXTS ANYMORE ,=-33=0
w TEXTS ARE=-49=-44
w TEXTS ARE FINE=-7=-2
w TEXTS ASAP=12=-2
w TEXTS ASAP |=11=-2
w TEXTS AT=-17=-1
w TEXTS BUT=-60=-7
w TEXTS COME=-56=-29
w TEXTS COME ALL=-39=-6
w TEXTS DURING=-2=-18
w TEXTS DURING THE=-2=-18
w TEXTS FOR=85=-2
w TEXTS FOR GOOD=51=-2
w TEXTS FROM=-73=-12
w TEXTS I=22=0
w TEXTS IMMEDIATELY=-40=-1
w TEXTS IMMEDIATELY |=-52=-1
w TEXTS IN=-14=-8
w TEXTS IN A=-14=-8
w TEXTS JE=72=0
w TEXTS JE SUIS=72=0
w TEXTS NOW=-7=-1
w TEXTS NOW |=-7=-1
w TEXTS OK=59=0
w TEXTS OK |=59=0
w TEXTS OR=6=0
w TEXTS OR I=6=0
w TEXTS PLEASE=111=-3
w TEXTS PLEASE |=100=-1
w TEXTS RIGHT=11=0
w TEXTS RIGHT NOW=11=0
w TEXTS STOP=-58=-1
w TEXTS STOP |=-58=-1
w TEXTS THANK=35=-1
w TEXTS THANK YOU=35=-1
w TEXTS THANKS=14=0
w TEXTS THANKS |=14=0
w TEXTS TILL=-28=-7
w TEXTS TO=48=-2
w TEXTS TO MY=-14=-1
w TEXTS UNTIL=-1=-7
w TEXTS |=45=-67
w TGIS=25=-1
w THA=-3=10
w THAN=32=-10
w THAN YOU=24=-12
w THAN YOU |=24=-12
w THANK=32=-60
w THANK FOR=-6=-6
w THANK YOU=33=-58
w THANK YOU ,=22=-22
w THANK YOU FOR=-65=23
w THANK YOU |=27=-124
w THANK |=4=-3
w THANKS=25=-24
w THANKS ,=85=-8
w THANKS , I=35=-1
w THANKS FOR=-106=0
w THANKS FOR CONTACTING=-31=-24
w THANKS FOR REACHING_OUT=-26=44
w THANKS FOR TEXTING=-60=-49
w THANKS FOR YOUR=-19=11
w THANKS |=25=-28
w THANKSGIVING=-10=-21
w THANKSGIVING ,=-32=-40
w THANKSGIVING |=-17=-5
w THAT=-206=36
w THAT ,=19=-52
w THAT AREA=32=27
w THAT BUYER=-12=-40
w THAT HOUSE=0=13
w THAT HOUSE |=0=12
w THAT I=12=-1
w THAT LEAD=-45=-11
w THAT ONE=-77=59
w THAT ONE ,=-39=17
w THAT ONE |=-47=-44
w THAT STOP=-100=-25
w THAT STOP WAS=-35=-7
w THAT THE=-41=-6
w THAT THE SHEET=-23=-2
w THAT WAS=-11=-71
w THAT WAS A=-7=-10
w THAT WORK=-12=13
w THAT YOU=16=-23
w THAT YOU CEASE=15=-22
w THAT |=-99=-55
w THATS=6=-35
w THATS ENOUGH=25=-33
w THATS HILARIOUS=-71=-21
w THATS HILARIOUS |=-71=-21
w THE=-130=53
w THE <NUMBER>=-18=30
w THE <NUMBER> ,=-2=-22
w THE <NUMBER> |=-43=-63
w THE ACCOUNT=-70=0
w THE ACCOUNT |=-70=0
w THE ADDENDUM=-2=-12
w THE ADDENDUM |=-2=-12
w THE ADDRESS=-87=-41
w THE ADDRESS |=-58=-44
w THE AGENT=-17=-37
w THE ALERTS=55=-60
w THE ALERTS |=30=-3
w THE APP=-18=-21
w THE APP |=-25=-21
w THE BANK=-7=-54
w THE BANNK=-5=-13
w THE BROKERAGE=22=-1
w THE BUSINESS=55=-1
w THE BUSINESS ,=4=0
w THE BUSINESS |=57=0
w THE BUYER=-30=27
w THE BUYERS=22=-25
w THE BUYERS CAME=23=-12
w THE CHECK=-14=-44
w THE CHECK |=-14=-44
w THE CLOSING=-73=-40
w THE COMPANY=-7=-22
w THE COMPANY ,=23=-9
w THE CONDO=-4=28
w THE CONDO |=-4=28
w THE CONTACT=-53=-5
w THE CONTACT |=-76=-1
w THE CONTRACT=-25=6
w THE CONTRACT |=-8=29
w THE DISCLOSURE=-8=31
w THE DOG=-23=-97
w THE DOG |=-4=-80
w THE DOOR=-11=-43
w THE DRIVEWAY=-30=70
w THE DRIVEWAY |=-29=67
w THE EMAIL=-95=-71
w THE EMAIL CHAIN=-2=-4
w THE EMAIL LIST=-83=-2
w THE EMAILS=-89=-30
w THE EMAILS ,=-46=-5
w THE EMAILS TOO=-2=-24
w THE END_OF=-34=18
w THE END_OF THE=-12=-167
w THE FCC=62=-26
w THE FCC |=14=-7
w THE FENCE=-34=70
w THE FIRST=-39=-72
w THE FRIDGE=-55=-3
w THE FRIDGE |=-55=-3
w THE FRONT=-11=64
w THE GYM=-32=-106
w THE HELL=11=-23
w THE HELL ,=59=-29
w THE HELL |=-16=-82
w THE HOA=-59=-89
w THE HOME=-27=71
w THE HOME WARRANTY=-1=-32
w THE HOME |=-17=43
w THE HOSPITAL=-3=-19
w THE HOSPITAL |=-12=-13
w THE HOUSE=-52=69
w THE HOUSE ,=-12=31
w THE HOUSE ON=-2=26
w THE HOUSE |=-18=39
w THE INSIDE=-47=56
w THE INSIDE |=-47=56
w THE INSPECTION=-24=-19
w THE INSPECTION PERIOD=-1=9
w THE ISTING=-48=-11
w THE KAST=71=-45
w THE KEY=-6=-68
w THE KEY |=-4=-13
w THE KEYS=-6=-48
w THE KEYS |=-6=-48
w THE KIDS=-22=-72
w THE KITCHEN=-1=9
w THE KITCHEN |=-1=9
w THE LAD=14=-2
w THE LADY=2=-17
w THE LAKE=20=-31
w THE LAKE ,=35=-83
w THE LAKE |=-39=15
w THE LAST=24=-23
w THE LAST MESSAGE=69=-1
w THE LAST ONE=12=-18
w THE LAST TEXT=-16=-9
w THE LAST TIME=22=-3
w THE LAW=97=-17
w THE LAWN=-45=0
w THE LAWN |=-45=0
w THE LEAD=24=-9
w THE LEAD ALERTS=51=0
w THE LEAD TEXTS=-13=0
w THE LEAD |=-5=-7
w THE LEADS=122=-57
w THE LEADS ,=29=0
w THE LEADS ANYMORE=20=0
w THE LEADS ARE=1=-5
w THE LEADS RIGHT=15=0
w THE LEADS |=148=-1
w THE LEASE=-21=-54
w THE LEASE |=-4=-13
w THE LEAVE=-61=-3
w THE LENDER=-10=-23
w THE LINK=-30=32
w THE LINK TO=-10=70
w THE LIST=50=-80
w THE LIST ,=-24=-7
w THE LIST ASAP=-44=0
w THE LIST NOW=4=0
w THE LIST PLEASE=-60=-1
w THE LIST RIGHT=24=0
w THE LIST THANK=58=-1
w THE LIST |=61=-38
w THE LISTIMG=-31=-25
w THE LISTING=-44=-21
w THE LISTING ALERTS=-19=16
w THE LISTING ON=-3=69
w THE LISTING |=-2=-26
w THE LISTINGS=-4=44
w THE LISTINGS |=-4=44
w THE LISTNIG=-50=23
w THE LOCKBOX=-4=-11
w THE LOST=52=-11
w THE LWADS=22=0
w THE MAILING=-21=0
w THE MAILING LIST=-21=0
w THE MARKET=32=-24
w THE MARKET ,=15=3
w THE MARKET IS=49=-43
w THE MARKET |=-11=12
w THE MESSAGES=31=-2
w THE MESSAGES PLEASE=19=0
w THE MESSAGES RIGHT=20=0
w THE MESSAGES |=9=0
w THE MLS=-21=-8
w THE MODEL=-3=-77
w THE MODEL HOME=-1=-76
w THE MORNING=16=-67
w THE MORNING ,=-9=-22
w THE MORNING I=45=0
w THE MORNING |=13=-57
w THE NAVY=-17=-35
w THE NAVY I=-17=-35
w THE NEIGHBOR=-27=-36
w THE NEIGHBOR TO=-27=-36
w THE NEW=-74=-12
w THE NEW ONE=-74=-12
w THE NEWSLETTER=-64=-6
w THE NUMBER=-12=-28
w THE NUMBER YOU=-21=-10
w THE OFFER=-28=-36
w THE OFFER |=-25=-26
w THE OFFICE=-11=9
w THE OFFICE ,=37=-36
w THE OFFICE AND=-4=-25
w THE OFFICE |=-16=-58
w THE OLD=-88=-53
w THE OPEN=-30=-99
w THE OPEN HOUSE=-12=-89
w THE OTHER=-73=-74
w THE OWNER=-17=-24
w THE OWNER OF=3=-1
w THE PHONE=-48=-93
w THE PHONE NUMBER=-57=-7
w THE POLICE=10=-9
w THE POLICE |=10=-9
w THE POOL=-13=-35
w THE PRICE=-24=-34
w THE PROPERTY=-21=40
w THE PROPERTY |=-6=32
w THE REALTOR=-20=21
w THE REMARKS=-9=-58
w THE RIGHT=-51=49
w THE SAME=-101=10
w THE SAME LEAD=-64=0
w THE SCHOOL=-45=-32
w THE SCHOOL KEEPS=-35=-11
w THE SEARCH=-33=-9
w THE SECOND=-41=-13
w THE SELLER=-7=55
w THE SELLER CALLED=27=-6
w THE SELLER |=-40=-11
w THE SELLERS=-14=8
w THE SELLERS ARE=-1=49
w THE SHED=-22=39
w THE SHEET=-44=-2
w THE SHEET |=-44=-2
w THE SHOWING=-59=-94
w THE SIGN=-24=-91
w THE SIGN DOWN=-1=-28
w THE SIGN |=-8=-47
w THE SMITH=-11=-54
w THE SMITH TEAM=-11=-54
w THE SMITHS=-35=-45
w THE SPRING=8=41
w THE STOP=-9=-128
w THE TEAM=-38=-27
w THE TENANT=-45=-33
w THE TEXT=68=-11
w THE TEXTS=46=-58
w THE TEXTS ,=42=-3
w THE TEXTS ALREADY=3=-1
w THE TEXTS RIGHT=7=0
w THE TEXTS STOP=-40=-1
w THE TEXTS |=45=-10
w THE TITLE=-1=-18
w THE TXTS=10=-12
w THE TXTS |=6=0
w THE UNIT=-8=75
w THE VIRTUAL=-11=-46
w THE VIRTUAL TOUR=-11=-46
w THE WASHER=-23=40
w THE WATER=-46=32
w THE WEBSITE=9=3
w THE WEBSITE DOESNT=9=3
w THE WEEKEND=-20=-19
w THE WIRE=-87=-15
w THE WIRE |=-78=-14
w THE WRONG=52=-63
w THE WRONG NUMBER=64=-3
w THE WRONG PERSON=4=-32
w THE |=20=-28
w THEAE=27=-1
w THEE=9=-2
w THEE TEXTS=18=0
w THEE TEXTS |=18=0
w THEES=99=-44
w THEM=83=-70
w THEM BACK=-35=-17
w THEM BACK |=-35=-17
w THEM COMING=-42=-5
w THEM COMING |=-42=-3
w THEM NEVER=-17=19
w THEM NEVER ANSWER=-17=19
w THEM TO=25=-23
w THEM TO STOP=47=0
w THEM UNTIL=-56=0
w THEM |=98=-68
w THEN=-89=-138
w THEN |=-64=-85
w THERE=-42=85
w THERE ,=-45=-46
w THERE ANYMORE=48=-2
w THERE ANYMORE ,=8=0
w THERE IS=-44=51
w THERE |=-3=-61
w THERES=-61=98
w THESE=99=-105
w THESE ,=68=-24
w THESE , CANCEL=11=-1
w THESE , REMOVE=10=0
w THESE , STOP=26=0
w THESE , TAKE_OFF=35=0
w THESE A=58=-4
w THESE A DAY=58=-4
w THESE ALERTS=43=-5
w THESE ALERTS |=41=-1
w THESE ALREADY=18=0
w THESE ALREADY |=18=0
w THESE ANYMORE=62=-5
w THESE ANYMORE |=62=-5
w THESE ARE=-61=-40
w THESE ARE THE=-47=-31
w THESE ASAP=6=0
w THESE ASAP |=6=0
w THESE AT=73=-45
w THESE BY=79=-14
w THESE BY EMAIL=79=-13
w THESE IMMEDIATELY=-45=0
w THESE IMMEDIATELY |=-45=0
w THESE LEADS=-76=-2
w THESE LEADS |=-65=0
w THESE MESSAGES=70=-3
w THESE MESSAGES ,=37=0
w THESE MESSAGES |=73=-2
w THESE NOTIFICATIONS=25=-1
w THESE NOW=3=-2
w THESE NOW |=3=-2
w THESE OK=23=-2
w THESE OK |=23=-2
w THESE ON=18=0
w THESE PEOPLE=-31=-1
w THESE STOP=92=0
w THESE TEXT=42=-3
w THESE TEXT |=-11=-1
w THESE TEXTS=31=-16
w THESE TEXTS ,=24=0
w THESE TEXTS ARE=62=-2
w THESE TEXTS COME=-55=-6
w THESE TEXTS FOR=20=-1
w THESE TEXTS IMMEDIATELY=-17=0
w THESE TEXTS NOW=-52=0
w THESE TEXTS OK=7=0
w THESE TEXTS THANK=31=0
w THESE TEXTS |=7=-2
w THESE THANKS=6=0
w THESE THANKS |=6=0
w THESE TO=35=-1
w THESE TXTS=39=0
w THESE TXTS |=41=-1
w THESE YES=-26=-24
w THESE |=-27=-87
w THESW=22=-1
w THEY=-58=-118
w THEY DID=-36=-10
w THEY DID |=-36=-10
w THEY DONT=-35=-14
w THEY DONT WANT=-23=-8
w THEY HAVE=-54=-19
w THEY REMOVED=-1=-14
w THEY REMOVED THE=-1=-14
w THEY TOLD=37=-16
w THEY WANT=-2=-56
w THEY WANT TO=-1=-54
w THEY WILL=-6=23
w THEY WILL TAKE=-6=23
w THEYD=-66=22
w THEYRE=-19=25
w THE_END=-10=-52
w THI=-29=-13
w THIA=15=-14
w THID=-22=-33
w THING=176=-21
w THING |=93=0
w THINK=-52=-51
w THINK YOU=-35=-26
w THINK YOU HAVE=-11=-23
w THINK |=-14=8
w THINKING=-8=56
w THINKING OF=-8=56
w THIS=22=-39
w THIS ,=11=-24
w THIS , BUENAS=5=7
w THIS , I=-26=-6
w THIS , IM=-53=-33
w THIS , PLEASE=14=-1
w THIS , TAKE_OFF=54=-2
w THIS , THIS=8=0
w THIS A=-67=-29
w THIS AGAIN=-42=-6
w THIS AGAIN TODAY=-42=-6
w THIS AS=68=-20
w THIS AS MY=12=0
w THIS BE=63=-18
w THIS BE THE=63=-18
w THIS BUYER=-67=-33
w THIS CELL=29=-10
w THIS CELL PHONE=46=-10
w THIS CONTACT=50=0
w THIS CONTINUES=39=-21
w THIS CONTINUES |=39=-21
w THIS FOR=-19=-39
w THIS FOR GOOD=0=-3
w THIS IS=1=3
w THIS IS ,=4=2
w THIS IS A=149=-38
w THIS IS AN=-24=-52
w THIS IS ANN=51=0
w THIS IS BOB=-9=-12
w THIS IS CRAZY=-12=0
w THIS IS KAREN=-3=-83
w THIS IS MY=-17=-11
w THIS IS THE=-15=-68
w THIS IS YOU=-23=-2
w THIS IS |=-16=-35
w THIS ISNT=-85=-55
w THIS LEAD=-88=-13
w THIS LEAD ,=-26=-2
w THIS LEAD IS=-13=-5
w THIS LEAD |=-28=-3
w THIS LINE=-18=-1
w THIS LIST=91=-17
w THIS LIST THANKS=5=0
w THIS LIST |=58=-4
w THIS LUST=14=0
w THIS LUST |=14=0
w THIS MY=53=0
w THIS NOW=1=-3
w THIS NOW |=0=-3
w THIS NUMBER=35=-17
w THIS NUMBER ,=21=12
w THIS NUMBER AGAIN=16=0
w THIS NUMBER AND=6=-15
w THIS NUMBER DOES=-36=-3
w THIS NUMBER FOR=20=-4
w THIS NUMBER FROM=38=-8
w THIS NUMBER I=-9=0
w THIS NUMBER IMMEDIATELY=7=-2
w THIS NUMBER IS=106=-5
w THIS NUMBER NOW=36=0
w THIS NUMBER OFF=38=-5
w THIS NUMBER OK=5=-2
w THIS NUMBER ON=9=-19
w THIS NUMBER PLEASE=20=-1
w THIS NUMBER THANK=30=-5
w THIS NUMBER TO=68=-3
w THIS NUMBER YOUR=3=-1
w THIS NUMBER |=13=4
w THIS NUMBR=19=-1
w THIS ONE=-120=-114
w THIS ONE ,=-79=-36
w THIS ONE |=-59=-86
w THIS PHONE=104=-31
w THIS PHONE ,=-31=-1
w THIS PHONE |=63=-10
w THIS PLEASE=-19=-4
w THIS PLEASE |=-11=-2
w THIS SERVICE=69=-6
w THIS STOP=-40=-12
w THIS STUFF=50=-6
w THIS STUFF ALREADY=10=-2
w THIS STUFF PLEASE=36=0
w THIS STUFF THANK=13=-3
w THIS STUFF TO=4=-2
w THIS THANK=44=-12
w THIS THANK YOU=44=-12
w THIS THE=62=-9
w THIS THING=61=-6
w THIS TIME=-48=-18
w THIS TIME |=-48=-18
w THIS TO=31=-78
w THIS WEEK=-95=-14
w THIS WEEK |=-44=-8
w THIS WEEKEND=-16=-11
w THIS WEEKEND ,=-16=-15
w THIS WITHOUT=37=0
w THIS WITHOUT ASKING=37=0
w THIS |=121=-51
w THOS=21=-23
w THOS |=-19=-16
w THOSE=53=-9
w THOSE TEXTS=71=-2
w THOSE TEXTS |=53=-1
w THREAD=-40=-3
w THREAD |=-38=-3
w THREE=-20=-39
w THREE HOUSES=-20=-39
w THREE HOUSES TODAY=-20=-39
w THROUGH=-51=30
w THRSE=36=0
w THRY=-3=-22
w THS=23=-24
w THS IS=57=3
w THS LEAD=-32=0
w THS PHONE=56=0
w THS STUFF=38=-3
w THSE TEXTS=-11=0
w THSEE=46=-14
w THSEE |=42=-20
w THSI=7=0
w THSI NUMBER=20=0
w THTA=-9=0
w THUS=26=-1
w THUS NUMBER=31=0
w THUS NUMBER |=31=0
w THWM=26=-5
w THWSE=41=-1
w THWSE TEXTS=28=0
w THX=61=-11
w THX |=-11=-6
w TIENE=-52=124
w TIENE |=-36=126
w TIHS=61=-21
w TIIME=-2=-6
w TILL=-44=-64
w TILL MONDAY=-32=-28
w TILL THE=-1=-7
w TIM=-46=21
w TIME=-39=68
w TIME I=33=-1
w TIME IS=-6=-35
w TIME TO=-31=22
w TIME |=-71=-52
w TIMES=58=-17
w TIMES AND=47=-1
w TIRE=-6=-22
w TIRE KICKER=-60=-11
w TIRE KICKER |=-60=-11
w TIRED=12=-4
w TIRED |=25=0
w TIRED_OF=26=-5
w TIREM=-22=20
w TIS=-3=-39
w TIS IS=-21=-6
w TIS NUMBER=34=0
w TIS STUFF=26=-2
w TITLE=-15=-48
w TJIS=-6=-45
w TKE=77=-40
w TKE ME=53=-11
w TKE MY=32=-3
w TKE THIS=35=-14
w TKQE=14=0
w TMIE=-18=0
w TO=-79=-2
w TO <NUMBER>=-47=-35
w TO <NUMBER> |=-4=-29
w TO A=-24=12
w TO ASK=95=-2
w TO BE=35=-144
w TO BE CONTACTED=21=-3
w TO BE LEFT_OFF=7=-5
w TO BE ON=38=-33
w TO BE REMOVED=5=-22
w TO BE SUED=44=-32
w TO BE TAKEN_OFF=-48=-22
w TO BE UNSUBSCRIBE=45=0
w TO BE UNSUBSCRIBED=64=-1
w TO BLOCK=-8=-6
w TO BLOCK YOU=6=-5
w TO BOTHER=-20=-56
w TO BOTHER YOU=-20=-56
w TO BUY=-4=33
w TO BUY |=-3=-7
w TO CALL=-20=21
w TO CANCEL=-89=-66
w TO CANCEL ,=-18=-5
w TO CANCEL LATER=-7=-20
w TO CANCEL THIS=12=-4
w TO CANCEL |=-76=-20
w TO CEASE=69=-21
w TO CLAL=-22=5
w TO COME=1=36
w TO CONFIRM=-25=-36
w TO COUNTER=-3=-10
w TO COUNTER |=-3=-10
w TO DISCONTINUE=10=0
w TO DO=72=-49
w TO DO WITH=89=-29
w TO DROP=-10=-12
w TO END=5=-23
w TO END MESSAGES=-27=0
w TO END THE=26=-4
w TO END |=-2=-12
w TO GEORGIA=-7=15
w TO GEORGIA LAST=-6=15
w TO GET=59=59
w TO GET MESSAGES=28=-1
w TO GET THE=32=-24
w TO GET_OFF=48=-8
w TO GO=-35=43
w TO HAVE=65=-9
w TO HEAR=26=-36
w TO HEAR FROM=42=-26
w TO HER=-11=-4
w TO KEEP=-35=-6
w TO KEEP GETTING=-45=-1
w TO KEEP RECEIVING=24=-5
w TO LEAVE_ALONE=-64=-21
w TO LEAVE_ALONE HIM=-44=-7
w TO LEAVE_ALONE ME=-22=-2
w TO LINDA=15=-25
w TO LINDA AT=15=-25
w TO LOOK=-15=65
w TO LOOK AT=-15=65
w TO LOSE=-52=-10
w TO LOSE_NUMBER=-65=-9
w TO MAKE=0=44
w TO MAKE AN=0=44
w TO ME=36=-20
w TO ME ,=9=-6
w TO ME |=11=-12
w TO MEET=-2=11
w TO MESSAGE=68=-3
w TO MESSAGE MY=46=-2
w TO MISS=-70=0
w TO MY=-106=-33
w TO MY PHONE=27=0
w TO MY TEXTS=-100=-2
w TO NOT=50=-2
w TO OPT_OUT=74=-56
w TO OPT_OUT ,=-25=-23
w TO OPT_OUT OF=46=0
w TO OPT_OUT |=64=-7
w TO OUR=29=-1
w TO PAY=-62=-2
w TO PAY TO=-62=-2
w TO PUT=-8=36
w TO PUT DOWN=-8=36
w TO QUI=42=-11
w TO QUIT=-71=-60
w TO QUIT |=-59=-5
w TO RAKE=20=-3
w TO RECEIVE=103=-6
w TO RECEIVE ANY=50=0
w TO RECEIVE TEXT=31=-1
w TO RECEIVE TEXTS=-8=-1
w TO RECEIVE THE=63=-3
w TO REMOVE=-7=-10
w TO REMOVE THE=-2=-30
w TO REPORT=-34=-12
w TO REPORT YOU=6=-2
w TO SEE=-21=1
w TO SEE IT=-15=39
w TO SEE THE=-3=-37
w TO SELL=-22=-36
w TO SELL |=-22=-36
w TO SEND=-68=17
w TO SHOW=-14=26
w TO SIGN=70=-6
w TO SIGN UP=71=-5
w TO STAY=-30=-25
w TO STAY ON=-30=-25
w TO STOP=-105=11
w TO STOP ,=-63=-11
w TO STOP AND=-45=-1
w TO STOP GETTING=-47=-1
w TO STOP LOOKING=-52=45
w TO STOP TEXTING=-100=0
w TO STOP THANKS=18=-1
w TO STOP THE=50=-2
w TO STOP THESE=72=-3
w TO STOP |=-59=-39
w TO STOP_AT=-5=41
w TO STOP_AT THE=-5=41
w TO STOP_BY=-8=-11
w TO STOP_IN=-4=-53
w TO TAKE=-7=22
w TO TAKE A=-16=25
w TO TAKE_OFF=16=-7
w TO TAKE_OFF ME=15=-5
w TO TALK=-21=10
w TO TEX=41=-19
w TO TEXT=-27=16
w TO TEXT ME=9=-37
w TO TEXT THIS=-19=24
w TO THE=37=-27
w TO THE FCC=4=-10
w TO THE HOA=-10=-84
w TO THE HOUSE=-9=22
w TO THIS=32=-6
w TO THIS CELL=-25=0
w TO THIS NUMBER=-43=-5
w TO THIS PHONE=29=0
w TO THS=19=0
w TO TOUR=-1=30
w TO TOUR IT=-1=30
w TO UIT=-4=-18
w TO UNSUBCRIBE=3=0
w TO UNSUBSCRIBE=9=-11
w TO UNSUBSCRIBE |=3=-3
w TO UNSUBSCRIBEE=14=0
w TO UNSUBSCRIBEE |=14=0
w TO VOICEMAIL=-17=-31
w TO VOICEMAIL |=-17=-31
w TO YOU=-50=-54
w TO YOU |=-33=-70
w TO YOUR=-23=-34
w TO YOUR REP=-10=-26
w TODAVIA=-66=1
w TODAVIA ESTA=-2=43
w TODAVIA ESTA DISPONIBLE=-1=31
w TODAVIA |=-42=-13
w TODAY=-6=-14
w TODAY ,=-47=-62
w TODAY I=42=-4
w TODAY |=-44=-42
w TODO=23=-6
w TOLD=8=-18
w TOLD ME=32=-30
w TOLD ME TO=56=-15
w TOLD MY=-13=-2
w TOLD MY KID=-13=-2
w TOLD THE=-19=-4
w TOLD THEM=-42=-1
w TOLD TO=-29=14
w TOLD TO TEXT=-22=24
w TOLD YOU=25=-4
w TOLD YOU TO=12=-2
w TOM=2=-42
w TOM ,=23=-18
w TOM , REMOVE=-6=1
w TOM IS=-51=-35
w TOM |=31=12
w TOMORROW=-21=-9
w TOMORROW |=-15=-113
w TONIGHT=-138=-74
w TONIGHT ,=-16=-7
w TONIGHT PLEASE=-17=-2
w TONIGHT |=-59=-68
w TOO=-52=82
w TOO HIGH=13=-23
w TOO HIGH ,=-24=-20
w TOO HIGH |=-15=-10
w TOO LATE=-34=54
w TOO MANY=10=-14
w TOO MUCH=23=-1
w TOO |=-10=54
w TOOK=-44=-20
w TOOK MY=-15=-35
w TOOK MY SIGN=-15=-35
w TOP=78=-92
w TOP TEXTING=40=-15
w TOP TXTING=47=-40
w TOP TXTING ME=47=-40
w TOP |=61=-30
w TOT=-35=-1
w TOT DE=14=0
w TOUCH=-4=-6
w TOUJOURS=-3=48
w TOUJOURS DISPONIBLE=-3=48
w TOUJOURS DISPONIBLE |=-3=48
w TOUR=-78=32
w TOUR IT=-1=30
w TOUR IT |=-1=13
w TOUR |=-9=40
w TOUT=64=-32
w TOUT DE=39=-24
w TOUT DE SUITE=6=-17
w TOUT DE SUTIE=41=-3
w TOWN=-57=16
w TOWN |=-49=18
w TRABAJA=30=-1
w TRABAJA AQUI=30=-1
w TRABAJA AQUI ,=30=-1
w TRABAJANDO=-16=-13
w TRABAJANDO ,=-27=-32
w TRABAJANDO |=-19=-29
w TRABAJO=70=-3
w TRABAJO ,=27=-1
w TRAVAIL=-10=-24
w TRAVAIL ,=-49=-27
w TRAVAIL |=-3=-11
w TRAVAILLE=32=-4
w TRAVAILLE PLUS=23=-4
w TRAVAILLE PLUS ICI=23=-4
w TRAVEL=-21=-14
w TRAVEL |=-21=-14
w TREMBLAY=-21=-22
w TREMBLAY ,=-21=-29
w TREMBLAY , I=-14=0
w TREMBLAY |=-13=-7
w TRES=4=34
w TRIED=-29=17
w TRIED TO=-73=-12
w TROP=-5=-25
w TRUCK=-95=57
w TRUCK STOP=-71=-68
w TRUCK |=-38=89
w TRULIA=-30=-33
w TRY=-12=-47
w TRY AGAIN=-119=-41
w TTHI=31=0
w TTHI |=31=0
w TU=-55=-46
w TU ARRETER=-47=-19
w TUESDAY=-26=-47
w TUOR=28=3
w TURN=-45=38
w TURNED=38=-8
w TURNED ON=-11=-7
w TURNED ON |=-11=-7
w TURN_OFF=44=-45
w TURN_OFF MY=-69=-3
w TURN_OFF MY LEADS=-35=0
w TURN_OFF THE=66=-5
w TURN_OFF THE TEXTS=23=-2
w TURN_OFF THESE=14=-9
w TURN_OFF THESE TEXTS=5=0
w TURN_OFF THESE |=8=-9
w TWICE=19=-31
w TWICE |=-46=-31
w TWO=-75=65
w TWO CAR=-7=68
w TWO HOUSES=-31=-23
w TWO HOUSES FROM=-31=-23
w TWO OFFICES=1=-15
w TWO OFFICES AND=1=-15
w TXT=82=-28
w TXT ME=-28=-7
w TXT ME |=-15=-7
w TXT STOP=-10=-5
w TXT STOP TO=-10=-5
w TXT |=92=0
w TXTING=64=-50
w TXTING ME=63=-51
w TXTING ME |=45=-47
w TXTING PLEASE=8=0
w TXTING PLEASE |=8=0
w TXTN=64=-1
w TXTS=76=-23
w TXTS PLEASE=4=0
w TXTS PLEASE |=4=0
w TXTS PLS=21=0
w TXTS PLS |=21=0
w TXTS THANK=8=-1
w TXTS THANK YOU=8=-1
w TXTS |=14=-7
w TYPED=63=-6
w TYPED STOP=99=-2
w TYPED STOP <NUMBER>=99=-2
w U=39=92
w UGH=-1=-26
w UGH ,=5=-21
w UGH I=37=-2
w UGH |=-3=-12
w UIT=-27=-78
w ULTIMA=55=-5
w ULTIMA VEZ=55=-5
w UN=46=16
w UN CLIENTE=-24=-38
w UN CLIENTE ,=-24=-38
w UNA=70=-26
w UNA JUNTA=-9=-8
w UNA JUNTA ,=-15=-38
w UNA JUNTA |=-14=13
w UNAVAILABLE=-42=-43
w UNAVAILABLE |=-2=-18
w UNDER=-12=68
w UNDER <NUMBER>=-44=34
w UNDER CONTRACT=-4=56
w UNDER CONTRACT |=-1=26
w UNDER THE=90=-20
w UNDERSTAND=12=-54
w UNDERSTAND ,=-2=-28
w UNDERSTAND STOP=48=-7
w UNDERSTAND |=-4=-28
w UNDO=19=-75
w UNDO IT=84=-43
w UNDO IT |=58=-9
w UNDO THE=-36=-49
w UNE=12=40
w UNE FOIS=67=-15
w UNE VISITE=0=38
w UNFORTUNATELY=-14=71
w UNIT=-8=75
w UNKNOWN=-19=-7
w UNLESS=20=-1
w UNLESS YOU=42=-92
w UNLOCKED=-22=40
w UNSOLICITED=23=0
w UNSOLICITED |=17=0
w UNSUB=28=0
w UNSUBCRIBE=68=-1
w UNSUBCRIBE ME=3=-1
w UNSUBCRIBE |=55=-1
w UNSUBSCRIBE=-52=-34
w UNSUBSCRIBE ,=-50=-9
w UNSUBSCRIBE FOR=30=0
w UNSUBSCRIBE FOR GOOD=30=0
w UNSUBSCRIBE FROM=-13=-2
w UNSUBSCRIBE ME=-18=-3
w UNSUBSCRIBE ME FROM=-51=-1
w UNSUBSCRIBE ME PLEASE=14=0
w UNSUBSCRIBE ME THANK=3=-1
w UNSUBSCRIBE ME |=35=-1
w UNSUBSCRIBE MY=-26=0
w UNSUBSCRIBE NOW=16=0
w UNSUBSCRIBE NOW |=16=0
w UNSUBSCRIBE PLEASE=12=0
w UNSUBSCRIBE |=-13=-11
w UNSUBSCRIBED=-21=-49
w UNSUBSCRIBED AND=-50=-10
w UNSUBSCRIBED FROM=-57=-26
w UNSUBSCRIBED ME=-14=-1
w UNSUBSCRIBED |=24=-21
w UNSUBSCRIBEE=22=0
w UNSUBSCRIBEE |=14=0
w UNSUBSCRIBR=18=-1
w UNSUBSCRIBR |=18=-1
w UNSUSCRIBE=-4=-2
w UNSUSCRIBE |=14=-2
w UNTIL=-25=6
w UNTIL <NUMBER>=-69=-27
w UNTIL <NUMBER> |=-69=-27
w UNTIL <TIME>=-9=-7
w UNTIL I=-34=-5
w UNTIL I BLOCKED=-17=-1
w UNTIL I SAY=-17=-1
w UNTIL MONDAY=-5=5
w UNTIL MONDAY ,=17=24
w UNTIL MONDAY I=33=0
w UNTIL MONDAY |=-10=-10
w UNTIL TONIGHT=-4=-6
w UNTIL WE=-12=46
w UNTLI=-22=24
w UNWANTED=116=-2
w UNWANTED ,=9=0
w UNWANTED MESSAGES=17=0
w UNWANTED MESSAGES ,=17=0
w UNWANTED |=99=-1
w UP=30=14
w UP ,=67=1
w UP , CANCEL=35=0
w UP BY=64=-5
w UP BY MISTAKE=64=-5
w UP LAST=-15=-27
w UP LAST YEAR=-15=-27
w UP MY=127=-34
w UP ON=-68=15
w UP THE=14=-47
w UP TO=-5=45
w UP TO <NUMBER>=-5=45
w UP |=-43=-15
w UPDATE=-42=-54
w UPDATE MY=-34=-28
w UPDATES=-56=-14
w UR=42=-18
w US=33=-104
w US ,=2=-18
w US ALL=-51=-10
w US OFF=4=-4
w US OFF |=24=-1
w US PLEASE=-27=-1
w US PLEASE |=-27=-1
w US YOUR=20=0
w US |=35=-58
w USA=-37=-6
w USE=-33=-64
w USE EMAIL=62=-1
w USE MY=12=0
w USE TEXT=-37=-1
w USE TEXT |=-37=-1
w USE THE=-65=-12
w USE THE NEW=-74=-12
w USE THIS=-63=-24
w USE THIS NUMBER=-40=-2
w USED=-1=-93
w USED THIS=23=-1
w USED TO=-14=-92
w USED TO BE=-1=-88
w USELESS=-27=-49
w USELESS |=-31=-49
w USER=-66=-2
w USER |=-66=-2
w USING=125=-2
w USING THIS=72=0
w UST=-8=0
w USTEDES=33=-30
w USTEDES |=3=-2
w USUALLY=-29=-4
w USUALLY DOES=-29=-4
w USUALLY DOES THIS=-29=-4
w UYER=-15=-14
w V=3=-7
w V |=3=-7
w VA=129=-27
w VACACIONES=-23=-25
w VACACIONES |=-21=-25
w VACANCES=15=-29
w VACANCES ,=-13=-3
w VACANCES |=9=-24
w VACATION=-20=6
w VACATION UNTIL=8=8
w VACATION UNTIL MONDAY=8=8
w VACATION |=-33=-8
w VAYANSE=43=-3
w VENDEDOR=-13=-15
w VENDEUR=-25=37
w VENDO=16=-1
w VENDO CASAS=16=-1
w VENDO CASAS ,=16=-1
w VENDRE=-6=-4
w VENDRE |=-6=-4
w VENDREDI=-7=-44
w VENDREDI |=-7=-44
w VENDU=-22=-16
w VENTA=-56=15
w VER=50=106
w VER LA=-1=75
w VER LA CASA=-1=75
w VER |=-4=31
w VEU=16=-6
w VEU PLUS=-15=0
w VEUILLEZ=112=-15
w VEUILLEZ ARRETER=3=0
w VEUILLEZ CESSER=27=-7
w VEUILLEZ NE=24=-1
w VEUILLEZ NE PLUS=24=-1
w VEUILLEZ RETIRER=-5=-3
w VEULENT=-13=-27
w VEULENT PLUS=-11=-26
w VEUT=-50=-54
w VEUT PLUS=-22=-11
w VEUT PLUS ACHETER=-11=0
w VEUT PLUS DE=-20=-1
w VEUX=18=-24
w VEUX ETRE=31=-1
w VEUX PAS=-38=-4
w VEUX PLUS=46=-1
w VEUX PLUS DE=-14=0
w VEUX PLUS RECEVOIR=14=0
w VEUX PUS=53=-2
w VEZ=133=-48
w VEZ ,=4=-5
w VEZ NO=56=-5
w VEZ YA=16=-3
w VEZ |=93=-17
w VIAJE=-77=-28
w VIAJE |=-77=-28
w VIERNES=-16=-51
w VIERNES |=-10=-33
w VIOLATION=23=0
w VIRTUAL=-11=-46
w VIRTUAL TOUR=-11=-46
w VISITA=-38=23
w VISITA |=-38=23
w VISITAS=-88=-14
w VISITE=0=38
w VISITER=-17=26
w VISITER LA=0=9
w VISITER LA MAISON=0=9
w VISITER |=-3=22
w VISITES=-51=-81
w VISITR=0=6
w VOICEMAIL=-17=2
w VOICEMAIL |=-17=-31
w VOIR=45=17
w VOLANT=-23=-52
w VOLANT ,=-23=-52
w VOLANT , JE=-17=-12
w VOS=-30=-61
w VOS ALERTES=32=-30
w VOS ALERTES |=7=-30
w VOS CONTACTS=16=-2
w VOS CONTACTS |=15=-1
w VOS ENVOIS=19=-2
w VOS ENVOIS |=11=0
w VOS MESSAGES=1=-10
w VOS MESSAGES TEXTES=-14=-1
w VOS MESSAGES |=-4=-9
w VOS NOTIFICATION=-10=-2
w VOS NOTIFICATION |=-10=-2
w VOS NOTIFICATIONS=-16=-3
w VOS NOTIFICATIONS |=-33=-3
w VOS TEXTOS=23=-7
w VOS TEXTOS DE=3=0
w VOS TEXTOS |=10=-5
w VOSU=17=3
w VOTE=26=-28
w VOTRE=-37=41
w VOTRE DEMANDE=-60=17
w VOTRE INTEREST=-4=19
w VOTRE INTEREST POUR=-3=20
w VOTRE LISTE=40=-19
w VOTRE LISTE |=39=-16
w VOTRE MESSAGE=-3=20
w VOTRE MESSAGE ,=-21=-37
w VOTRE MESSAGE |=8=31
w VOTRE SYSTEME=7=-6
w VOTRE SYSTEME |=7=-4
w VOUD=6=-2
w VOUDRAIS=44=-1
w VOUDRAIS QUE=36=-1
w VOUDRAIS QUE CA=36=-1
w VOULEZ=-34=28
w VOULEZ VOUS=-15=28
w VOULEZ VOUS VISITER=-2=22
w VOUS=-53=82
w VOUS ,=-10=-64
w VOUS CONTINUEZ=58=-31
w VOUS DISPONIBLE=-1=47
w VOUS DISPONIBLE SAMEDI=0=27
w VOUS ENVOYER=-40=50
w VOUS ENVOYER LA=-35=40
w VOUS ETES=9=-15
w VOUS ETES ,=-6=-9
w VOUS ETES BONSOIR=20=2
w VOUS ETES IM=33=34
w VOUS ETES |=-14=-17
w VOUS FAIRE=-15=43
w VOUS FAIRE VISITER=-14=20
w VOUS L=35=-8
w VOUS M=40=-2
w VOUS ME=38=-19
w VOUS ME RETIRER=25=-19
w VOUS PLAIT=20=-21
w VOUS PLAIT |=18=-22
w VOUS VISITER=-2=23
w VOUS VISITER LA=0=9
w VOUS |=-26=96
w VOY=83=0
w VOY A=89=-113
w VOY A BLOQUEAR=6=-3
w VOY A REPORTAR=69=-16
w VUENOS=4=10
w VUENOS DIAS=4=10
w WAIT=-87=-36
w WAIT UNTIL=-68=-24
w WAITED=9=-18
w WAITED AN=9=-18
w WAITED AN HOUR=9=-18
w WAITING=6=3
w WAITING ,=26=-11
w WAITING , NO=11=-1
w WAITING I=-8=-1
w WAITING |=30=8
w WALKTHROUGH=-45=-45
w WAN=14=-41
w WANT=33=-13
w WANT A=11=-69
w WANT ANOTHER=-23=-2
w WANT ANY=29=-22
w WANT ANY MORE=-23=-8
w WANT ANYTHING=69=0
w WANT ANYTHING ELSE=3=0
w WANT ANYTHING FROM=46=0
w WANT IT=7=-12
w WANT IT |=-54=-8
w WANT LEADS=-5=0
w WANT LEADS |=-5=0
w WANT ME=-73=55
w WANT ME TO=-73=55
w WANT NOTHING=44=-25
w WANT NOTHING MORE=26=-17
w WANT NOTHING TO=29=-6
w WANT TEXT=21=0
w WANT TEXTS=25=-2
w WANT TEXTS |=45=-2
w WANT THE=-21=-42
w WANT THEM=53=-29
w WANT THEM |=-25=-11
w WANT THESE=68=-15
w WANT THESE TEXTS=8=0
w WANT THESE |=13=-15
w WANT THIS=-65=-3
w WANT THIS LEAD=-26=0
w WANT TO=-22=8
w WANT TO BE=-87=-34
w WANT TO CANCEL=-19=0
w WANT TO COUNTER=-2=-6
w WANT TO GET=61=-6
w WANT TO HEAR=48=-31
w WANT TO KEEP=-6=-3
w WANT TO OPT_OUT=56=-3
w WANT TO RECEIVE=74=-1
w WANT TO SEE=32=60
w WANT TO STOP=5=-10
w WANT TO UNSUBSCRIBE=-46=-6
w WANT YOU=36=0
w WANT YOUR=80=-3
w WANT YOUR LEADS=51=-2
w WANTED=103=1
w WANTED |=90=-15
w WANTING=-8=4
w WANTS=-47=-70
w WANTS TO=-68=-52
w WANT_OFF=64=-16
w WANT_OFF THIS=16=-3
w WANT_OFF THIS LIST=16=-3
w WANT_OFF |=52=-14
w WANT_OUT=56=-27
w WARNING=61=-7
w WARNING |=40=0
w WARRANTY=-1=-32
w WARRANTY |=-1=-32
w WAS=-77=-4
w WAS A=-8=-13
w WAS A KID=-1=-10
w WAS A MISTAKE=-42=-2
w WAS ASLEEP=0=-14
w WAS ASLEEP ,=37=-2
w WAS ASLEEP |=7=-16
w WAS AT=3=-28
w WAS AT MY=5=-18
w WAS CANCELLED=46=-41
w WAS CHARGED=-11=-14
w WAS FOR=-31=-4
w WAS FOR SOMEONE=-31=-4
w WAS JUST=12=-26
w WAS OFF=-55=8
w WAS OFF ,=-37=0
w WAS OFF |=-78=3
w WAS TOLD=-29=14
w WAS TOLD TO=-29=14
w WASHER=-23=40
w WAT=0=68
w WAT TIME=-25=70
w WAT TO=28=-20
w WATER=-71=15
w WAY=9=42
w WAY TO=119=12
w WAY TOO=20=-1
w WAY |=-122=-5
w WE=-83=-24
w WE CAN=-22=30
w WE CANT=111=0
w WE CANT GET=93=0
w WE CLOSED=50=-26
w WE CLOSED ON=50=-26
w WE DO=-50=-22
w WE DO NOT=-50=-22
w WE DONT=-11=-67
w WE DONT WANT=22=-5
w WE GOT=-32=-69
w WE GOT YOUR=-29=-9
w WE HAVE=25=54
w WE LOST=-10=-4
w WE LOST OUR=-10=-4
w WE NEED=-43=-4
w WE NO_LONGER=-21=-11
w WE NO_LONGER NEED=-85=-10
w WE NO_LONGER WANT=57=0
w WE TALK=0=22
w WE WANT=-73=-14
w WE WANT TO=-73=-14
w WE WILL=-1=-11
w WE WOULD=-16=-4
w WE WOULD LIKE=-50=-2
w WEBSITE DOESNT=9=3
w WEBSITE DOESNT WORK=9=3
w WEEK=-29=-17
w WEEK ,=-21=-33
w WEEK , IS=-14=-8
w WEEK , YOU=-16=-1
w WEEK AND=27=-5
w WEEK JE=38=0
w WEEK PLEASE=13=-1
w WEEK |=-24=-24
w WEEKEND=-34=13
w WEEKEND ,=-16=-16
w WEEKENDS=-24=-14
w WEEKENDS |=-24=-14
w WEEKS=8=-31
w WEEKS AGO=51=-14
w WEEKS AGO ,=51=-14
w WELCOME=-32=-1
w WELL=-62=18
w WELL BE=-29=0
w WELL BE IN=-29=0
w WEN=-40=55
w WEN I=-5=-9
w WENT=-8=17
w WERE=25=-50
w WERE AT=15=-18
w WERE AT DINNER=15=-18
w WEVE=21=-2
w WGAT=-18=-10
w WGEN=23=-31
w WHAT=5=16
w WHAT A=-80=-90
w WHAT ARE=-1=40
w WHAT ARE YOU=-1=40
w WHAT DID=62=5
w WHAT DID I=72=-51
w WHAT DO=4=-76
w WHAT DO I=4=-76
w WHAT DOES=-23=-21
w WHAT HAPPENED=-8=-1
w WHAT HAPPENED |=-8=-1
w WHAT IF=-21=-1
w WHAT IF I=-21=-1
w WHAT IS=-15=-84
w WHAT THE=5=-23
w WHAT THE HELL=5=-23
w WHAT THIS=23=-18
w WHAT THIS IS=23=-18
w WHAT TIME=-27=47
w WHATS=-47=-22
w WHATS A=-12=22
w WHATS A GOOD=-12=22
w WHATS THE=40=-64
w WHATS YOUR=-18=58
w WHATS YOUR EMAIL=-6=24
w WHE=-9=4
w WHEN=-27=8
w WHEN ARE=58=-38
w WHEN ARE YOU=58=-38
w WHEN CAN=-6=50
w WHEN CAN WE=0=19
w WHEN CAN YOU=-7=44
w WHEN I=-54=-85
w WHEN I QUIT=-20=-8
w WHEN I STOP=-17=-1
w WHEN I WAS=-3=-21
w WHEN ITS=-6=-37
w WHEN ITS DONE=-5=-33
w WHEN WILL=43=-23
w WHEN WILL YOU=41=-23
w WHEN YOU=-52=24
w WHEN YOU GET=-19=11
w WHERE=-2=13
w WHERE DO=-12=-2
w WHERE DO I=-12=-2
w WHICH=-65=58
w WHILE=-25=-34
w WHILE DRIVING=-9=8
w WHILE DRIVING ,=-1=17
w WHILE I=-27=-25
w WHILE I TRAVEL=-21=-14
w WHO=-103=-134
w WHO DO=-23=-22
w WHO GAE=-20=-1
w WHO GAE YOU=-20=-1
w WHO GAVE=-19=-3
w WHO GAVE YOU=-19=-3
w WHO IS=-71=-65
w WHO IS THIS=-57=-48
w WHO IS THOS=-19=-16
w WHO THIS=-15=-4
w WHO THIS IS=-15=-4
w WHTA=-60=-7
w WHTA DO=-60=-7
w WHTA DO I=-60=-7
w WHY=-20=-59
w WHY AM=-32=-4
w WHY AM I=-32=-4
w WHY ARE=53=-5
w WHY ARE YOU=44=-5
w WHY DID=-67=-12
w WHY DID THE=-46=-5
w WHY DID YOU=-35=-8
w WHY DO=56=-10
w WHY DO I=55=0
w WHY DO YOU=9=-9
w WHY HAVENT=70=-6
w WHY HAVENT YOU=70=-6
w WHY IS=61=-25
w WHY IS MY=37=-22
w WIFE=-7=-1
w WIFE IS=-10=-19
w WIFE IS IN=-12=-19
w WIFE |=-7=24
w WIHT=-2=-10
w WIILL=30=2
w WIKL=1=-4
w WIL=-35=-28
w WILK=-36=-18
w WILL=-54=-55
w WILL BE=0=-41
w WILL BE REPORTED=8=-3
w WILL BE SENT=-25=-4
w WILL BE WITH=-12=-18
w WILL CAL=-1=-22
w WILL CALL=43=-57
w WILL CONTACT=65=-55
w WILL CONTACT YOU=65=-55
w WILL GET=-9=-21
w WILL GET BACK=-8=-5
w WILL I=-51=-7
w WILL I BE=-51=-7
w WILL NOT=-58=-6
w WILL NOT RECEIVE=-28=-2
w WILL REMOVE=-1=-14
w WILL REPLY=-4=-8
w WILL REPLY WHEN=-3=0
w WILL RESPOND=-2=-27
w WILL SEE=59=-97
w WILL SUE=11=-15
w WILL SUE |=4=-1
w WILL TAKE=-2=-6
w WILL TAKE DOWN=-7=7
w WILL YOU=42=-4
w WILL YOU STOP=17=-3
w WIRE=-113=-15
w WIRE INFO=-60=-2
w WIRE |=-78=-14
w WISH=48=-9
w WISH TO=35=-9
w WISH TO BE=5=-1
w WISH TO RECEIVE=24=-1
w WIT=9=12
w WITH=-19=-2
w WITH A=-38=65
w WITH A CLIENT=-14=-66
w WITH A LENDER=-4=29
w WITH ME=54=-2
w WITH MY=-16=-36
w WITH MY FAMILY=-12=-22
w WITH PHONES=-10=-22
w WITH PHONES ,=-67=15
w WITH PHONES |=-31=-28
w WITH RE=-11=-10
w WITH RE MAX=-11=-10
w WITH SOMEONE=-62=-24
w WITH SOMEONE |=-43=-12
w WITH THE=55=-57
w WITH THE LEADS=65=0
w WITH THE MESSAGES=54=0
w WITH THE OFFER=-3=-80
w WITH THE TEXTS=53=-6
w WITH THESE=56=-1
w WITH THESE ,=7=0
w WITH THESE LEADS=-22=0
w WITH THESE TEXTS=52=-1
w WITH THIS=113=-30
w WITH THIS NUMBER=45=-4
w WITH THIS |=87=-21
w WITH US=-2=-3
w WITH US ,=29=-1
w WITH YES=-32=-21
w WITH YOU=20=-31
w WITH YOUR=38=15
w WITH YOUR TEXTS=39=-5
w WITH |=-47=-37
w WITHDRAW=2=-11
w WITHDRAW MY=65=-9
w WITHH=32=0
w WITHOUT=37=0
w WITHOUT ASKING=37=0
w WITTH=-8=0
w WLL=-28=-18
w WMAIL=-4=2
w WNT=-5=-15
w WNT TO=11=-4
w WONT=14=14
w WONT BE=63=7
w WONT BE ABLE=-5=39
w WONT RECEIVE=-68=0
w WONT RECEIVE FURTHER=-68=0
w WONT STOP=8=28
w WONT STOP TEXTING=-81=-9
w WORK=49=25
w WORK ,=-43=-16
w WORK , I=10=27
w WORK FOR=-6=22
w WORK FOR ME=-12=1
w WORK HERE=2=-9
w WORK HERE ,=-4=-6
w WORK THERE=44=-2
w WORK THERE ANYMORE=44=-2
w WORK |=34=52
w WORKED=-41=-36
w WORKED |=-81=-24
w WORKING=-2=28
w WORKING ,=30=-2
w WORKS=-18=-11
w WORKS FOR=-14=20
w WORKS FOR YOU=-14=20
w WORKS |=10=-49
w WORRY=-25=61
w WORRY ABOUT=-22=43
w WORRYING=-26=-11
w WORRYING LOL=-11=-8
w WORRYING LOL |=-11=-8
w WORST=-7=-29
w WOULD=-31=56
w WOULD I=-9=-3
w WOULD LIKE=-15=-49
w WOULD LIKE THESE=-49=-1
w WOULD LIKE TO=6=-42
w WOULD PREFER=10=-5
w WOULD PREFER TO=10=-5
w WOULD YOU=-20=80
w WOULD YOU BE=-16=31
w WOULD YOU LIKE=-19=65
w WOULDNT=-19=-2
w WOULDNT STOP=-18=-2
w WOW=16=3
w WOW ANOTHER=109=-3
w WOW ANOTHER ONE=109=-3
w WOW |=-68=10
w WRITE=-4=36
w WRITTEN=-8=-41
w WRITTEN NOTICE=47=-1
w WRKS=-22=66
w WRKS |=-22=66
w WRONG=15=-93
w WRONG GUY=56=-1
w WRONG GUY ,=26=-1
w WRONG NUMBER=33=-42
w WRONG NUMBER ,=54=-2
w WRONG NUMBER |=-11=-1
w WRONG PERSON=3=-34
w WRONG PERSON ,=23=-35
w WRONG PERSON |=-17=-1
w WRONG THREAD=-40=-3
w WRONG THREAD |=-38=-3
w WRONG |=-48=-10
w WSTE=27=-9
w WTH=13=-9
w WUTH=-4=7
w WUTH A=-4=7
w WWILL=-69=22
w WWITH=-4=52
w WWITH A=-4=42
w Y=-11=2
w Y NO=-4=-35
w YA=81=64
w YA DEJEN=13=-5
w YA DEJEN DE=13=-5
w YA ESTA=-16=41
w YA ESTOY=10=34
w YA LES=72=-20
w YA LES DIJE=31=-2
w YA ME=30=-32
w YA ME JUBILE=4=-1
w YA SE=-56=59
w YA |=73=-69
w YANK=-55=-1
w YARD=-4=30
w YARD |=-4=30
w YA_NO=37=-88
w YA_NO ESCRIBAN=5=-1
w YA_NO ESCRIBAN |=5=-1
w YA_NO HAY=-111=-8
w YA_NO KIERO=28=0
w YA_NO MANDEN=94=-6
w YA_NO MANDEN NADA=29=-4
w YA_NO MANDEN |=41=0
w YA_NO MAS=142=-3
w YA_NO MAS ALERTAS=5=0
w YA_NO MAS TEXTOS=17=-1
w YA_NO ME=9=-6
w YA_NO ME MANDE=-26=0
w YA_NO ME MANDEN=47=0
w YA_NO ME TEXTEEN=48=-2
w YA_NO QUIERE=-108=-14
w YA_NO QUIERE COMPRAR=-38=-3
w YA_NO QUIEREN=-35=-24
w YA_NO QUIERO=66=-2
w YA_NO SOY=51=0
w YA_NO SOY AGENTE=51=0
w YA_NO TRABAJA=30=-1
w YA_NO TRABAJA AQUI=30=-1
w YA_NO |=83=-3
w YEAR=-40=-12
w YEAR ,=1=15
w YEAR BUT=33=35
w YEAR DO=-18=0
w YEAR DO NOT=-18=0
w YEAR I=-15=-1
w YEAR |=-14=-25
w YEARS=37=16
w YEARS ,=47=-25
w YEARS AGO=25=37
w YEARS AGO |=-6=37
w YEARS OLD=31=-15
w YEARS OLD ,=43=-19
w YEARS OLD |=-21=-10
w YEARS |=-20=-5
w YERA=-33=-5
w YES=-23=60
w YES ,=-7=-83
w YES BY=26=-18
w YES BY ACCIDENT=26=-18
w YES I=76=-4
w YES I WANT=43=-3
w YES IT=-10=67
w YES PLEASE=19=-7
w YES STOP=88=0
w YES THAT=-1=14
w YES TO=-30=-59
w YES TO CONFIRM=-3=-41
w YES |=-2=-58
w YESTERDAY=10=-58
w YESTERDAY ,=-11=-19
w YESTERDAY , I=-25=12
w YESTERDAY , STOP=3=0
w YESTERDAY HE=-3=-6
w YESTERDAY I=-17=-1
w YESTERDAY PLEASE=28=0
w YESTERDAY |=1=-44
w YET=-85=26
w YET ,=-43=-5
w YET |=-91=7
w YHESE=37=-47
w YHIS=5=-7
w YITLE=-20=-27
w YIUR=36=-1
w YO=-21=-8
w YO NO=-36=-7
w YO NO ME=-9=-2
w YO NO PEDI=-39=-5
w YOR=52=12
w YOR LIST=44=-1
w YOR LIST |=27=0
w YOU=35=111
w YOU ,=-33=-58
w YOU , I=4=22
w YOU , IM=-6=-59
w YOU , PLEASE=-8=0
w YOU A=-84=41
w YOU AGAIN=65=-13
w YOU AGAIN |=65=-13
w YOU AHVE=-8=-17
w YOU AND=91=-16
w YOU ARE=-10=-9
w YOU ARE TEXTING=25=-1
w YOU ARE |=-66=28
w YOU AS=14=-25
w YOU ASKED=-4=27
w YOU ASKED ABOUT=-4=27
w YOU AT=-4=68
w YOU AT THE=-1=28
w YOU AVAILABLE=-1=13
w YOU AVE=-43=-5
w YOU BE=-43=108
w YOU CAN=41=-14
w YOU CAN STOP=37=-11
w YOU CEASE=15=-22
w YOU DO=-59=62
w YOU DO NOT=-15=-12
w YOU DONT=60=-3
w YOU EVER=84=-39
w YOU FIND=-31=39
w YOU FIND A=-22=57
w YOU FOR=-64=22
w YOU FOR CONTACTING=-28=-52
w YOU FOR YOUR=-32=30
w YOU FREE=-1=28
w YOU GET=1=16
w YOU GET A=-4=33
w YOU GET MY=-29=-19
w YOU GO=-44=48
w YOU GOING=66=-43
w YOU GOING TO=66=-43
w YOU GOT=75=-3
w YOU GUYS=-84=-39
w YOU HAVE=-33=-6
w YOU HAVE AN=-5=60
w YOU HAVE BEEN=-41=-14
w YOU HAVE SUCCESSFULLY=-42=-8
w YOU HAVE THE=23=-39
w YOU HAVE |=-31=10
w YOU HAVW=9=0
w YOU HELP=-9=-94
w YOU HELP |=-4=-42
w YOU HERE=-20=47
w YOU HERE |=-20=47
w YOU HOPING=-5=72
w YOU HQVE=-4=-10
w YOU HQVE THE=-4=-10
w YOU I=17=-3
w YOU IF=16=-10
w YOU IN=48=-18
w YOU KEEP=42=0
w YOU KEEP TEXTIN=25=0
w YOU KEEP TEXTING=25=0
w YOU KIDDING=-21=-30
w YOU KIDDING ME=-21=-30
w YOU LIKE=-39=58
w YOU LIKE THE=-4=24
w YOU LIKE TO=-14=82
w YOU LOOKING=-7=39
w YOU LOOKING FOR=0=50
w YOU LOOKING TO=-8=25
w YOU MAKE=-85=38
w YOU MAKE DAD=-42=-17
w YOU MIGHT=-32=7
w YOU MIND=37=-24
w YOU MIND NOT=28=-21
w YOU MY=-44=-9
w YOU MY NUMBER=-44=-9
w YOU NEED=-7=29
w YOU NEED TO=-7=29
w YOU NO=34=0
w YOU NOT=90=-63
w YOU NOT TEXT=33=-14
w YOU NOT UNDERSTAND=80=-45
w YOU NOW=24=-6
w YOU NOW |=24=-6
w YOU NO_LONGER=6=-1
w YOU NO_LONGER HAVE=15=0
w YOU NO_MORE=29=-1
w YOU OTHERS=-3=17
w YOU OTHERS |=-3=17
w YOU PEOPLE=57=-27
w YOU PLEASE=10=-32
w YOU PLEASE NOT=5=-3
w YOU PLEASE |=-3=-32
w YOU PRE=-1=40
w YOU PRE APPROVED=-1=40
w YOU REMOVE=-3=-10
w YOU REMOVE ME=28=-3
w YOU SEE=0=29
w YOU SEE THE=0=29
w YOU SEND=42=15
w YOU SOON=-11=30
w YOU SOON |=-11=30
w YOU SOP=-2=-38
w YOU STILL=-7=-7
w YOU STILL LOOKING=-5=16
w YOU STILL TEXTING=9=-1
w YOU STOP=69=-68
w YOU STOP TEXTING=47=-9
w YOU STOP |=21=-44
w YOU STOP_AT=-4=-38
w YOU STOP_AT THE=-4=-5
w YOU STOP_IN=-9=-42
w YOU TEXT=22=-10
w YOU TEXTED=-39=-23
w YOU TEXTED ME=-39=-23
w YOU THE=-45=37
w YOU THE ADDRESS=-18=-41
w YOU THE DISCLOSURE=-8=31
w YOU THE LISTING=-2=18
w YOU THINKING=-8=56
w YOU THINKING OF=-8=56
w YOU THIS=-6=-7
w YOU TO=107=-2
w YOU TO STOP=44=-26
w YOU TO TAKE_OFF=12=-2
w YOU TO TEXT=31=0
w YOU TO THE=3=-10
w YOU TOP=37=-46
w YOU TURN_OFF=-22=-3
w YOU UNDERSTAND=-30=-29
w YOU UNDERSTAND ,=-2=-28
w YOU UNDERSTAND |=-44=-6
w YOU WANT=-55=55
w YOU WANT ME=-39=36
w YOU WANT TO=-46=39
w YOU WILL=-18=-16
w YOU WILL BE=26=-10
w YOU WILL NOT=-32=-3
w YOU |=33=-59
w YOUD=32=29
w YOULL=-6=-19
w YOUR=-18=78
w YOUR ALERTS=-14=-83
w YOUR COMPANY=70=-25
w YOUR COMPANY |=48=-18
w YOUR EMAIL=-7=54
w YOUR EMAIL |=-6=24
w YOUR HOME=-3=23
w YOUR HOME SEARCH=-2=31
w YOUR HOUSE=-8=34
w YOUR LEADS=26=-10
w YOUR LEADS |=51=-2
w YOUR LEASE=-39=72
w YOUR LIST=66=-64
w YOUR LIST ,=27=-9
w YOUR LIST ASAP=3=0
w YOUR LIST FOR=3=-1
w YOUR LIST IMMEDIATELY=12=-2
w YOUR LIST NOW=11=-7
w YOUR LIST PLEASE=13=-6
w YOUR LIST |=31=-2
w YOUR LOST=29=-28
w YOUR MESSAGE=-42=-92
w YOUR MESSAGE ,=12=-3
w YOUR MESSAGE I=4=0
w YOUR MESSAGE |=-41=-71
w YOUR MESSAGES=1=-10
w YOUR MESSAGES |=-3=-11
w YOUR NUMBER=-49=-19
w YOUR NUMBER HAS=-53=-4
w YOUR PHONE=0=-8
w YOUR REP=-8=-26
w YOUR REP YESTERDAY=-10=-26
w YOUR SERVICE=43=-6
w YOUR SERVICE |=27=-3
w YOUR SYSTEM=15=-11
w YOUR SYSTEM |=7=-1
w YOUR TEXT=-42=-72
w YOUR TEXT LIST=24=-1
w YOUR TEXT |=-62=-12
w YOUR TEXTS=104=-35
w YOUR TEXTS ,=25=-2
w YOUR TEXTS ARE=22=-3
w YOUR TEXTS |=70=-3
w YOUR WIFE=-23=58
w YOURE=5=1
w YOURE HARASSING=12=0
w YOURE HARASSING ME=12=0
w YOUVE=10=-2
w YOUVE BEEN=-30=-3
w YOUVE BEEN REMOVED=-26=-2
w YOUVE REACHED=60=-34
w YUOR=60=-4
w YUR=53=53
w ZILLOW=-30=-28
w ZILLOW WOULDNT=-8=-2
w ZIP=-54=-45
w ZONE=-157=-75
w ZONE |=-157=-75
w | ,=3=-26
w | , I=-4=-52
w | , ITS=11=-5
w | <NUMBER>=-30=-132
w | <NUMBER> <NUMBER>=-30=-90
w | <NUMBER> |=-57=-50
w | <PHONE>=6=-17
w | <PHONE> |=6=-17
w | <PRICE>=-30=-45
w | <PRICE> |=-44=-48
w | <TIME>=-1=-17
w | <TIME> |=-13=-17
w | A=-51=-81
w | ADD=-10=-71
w | ADD ME=-10=-6
w | ADIOS=41=0
w | AGAIN=43=-4
w | AGENT=-21=-56
w | AHORA=43=0
w | AHORITA=-12=-27
w | AHORITA NO=-12=-27
w | AKE=48=-28
w | ALL=-82=-29
w | ALREADY=30=-1
w | ALTO=78=17
w | AM=-26=27
w | AM I=-39=27
w | AMY=-33=-24
w | ANN=-13=-45
w | ANN HERE=-16=-45
w | ANNULEZ=17=-4
w | ANY=65=45
w | ANY OTHER=-6=45
w | APPRECIATE=5=-18
w | ARE=-73=9
w | ARE YOU=-50=0
w | ARRET SVP=55=0
w | ARRETE=-7=-3
w | ARRETEZ=-78=-5
w | ARRETEZ DE=-31=0
w | ARRETEZ L=-28=0
w | ARRETEZ LES=-127=0
w | ARRETEZ VOS=-37=-4
w | ARRETEZ |=55=-1
w | AUTO=-27=-41
w | AUTO REPLY=-10=-29
w | AUTO RESPONSE=-13=-13
w | AVEZ=-3=20
w | AVEZ VOUS=-3=20
w | BAD=-68=66
w | BASTA=87=-1
w | BE=17=-78
w | BEAT_IT=18=0
w | BENOS=6=10
w | BENOS DIAS=6=10
w | BEST=-16=-28
w | BEST ,=-15=-28
w | BONJOUR=0=5
w | BONJOUR ,=15=5
w | BONJOUR I=-28=-5
w | BONJOUR JULIE=-3=11
w | BONJOUR MADAME=-17=42
w | BONJOUR MARC=-5=5
w | BONJOUR MONSIEUR=-1=4
w | BONJOUR YOU=-9=-19
w | BONJOUR |=-27=-9
w | BONJUOR=-34=-14
w | BONNE=-29=-67
w | BONNE FIN=-1=-48
w | BONNE JOURNEE=-33=-41
w | BONSOIR=-28=-43
w | BONSOIR ,=15=-25
w | BONSOIR MADAME=-4=13
w | BONSOIR MARC=-3=31
w | BONSOIR MONSIEUR=-12=25
w | BONSOIR |=-53=-56
w | BORRE=10=0
w | BORRE MI=11=-1
w | BORREN=-52=-5
w | BORRENME=60=0
w | BUENAS=14=-38
w | BUENAS TARDES=-1=-38
w | BUENOS=-16=-30
w | BUENOS DIAS=-16=-30
w | BUS=-107=-33
w | BUSY=-42=-30
w | BUYER=-24=-31
w | BUYER IS=-2=-21
w | BUYERS=-3=-17
w | BYE=49=-1
w | C=-18=-52
w | C EST=-18=-52
w | CA=110=-33
w | CALL=-19=-50
w | CALL ME=9=-22
w | CAMBIE=-28=18
w | CAMBIE DE=-28=18
w | CAN=-40=-47
w | CAN I=-36=-33
w | CAN U=5=19
w | CAN WE=-30=-82
w | CAN YOU=-34=-24
w | CANCEL=-97=-36
w | CANCEL MY=-53=0
w | CANCEL THE=-58=-24
w | CANCELEN=-51=-5
w | CANNOT=-57=-22
w | CANT=-15=-30
w | CANT STOP_IN=-6=-4
w | CE=63=-11
w | CEASE=35=0
w | CESE=-21=-5
w | CESSEZ=-16=-2
w | CESSEZ IMMEDIATEMENT=3=-1
w | CESSEZ LES=-35=-1
w | CHANGE=-49=-86
w | CHANGE MY=-5=-22
w | CHANGE THE=-18=-75
w | CHANGED=4=0
w | COMBIEN=-30=-11
w | COMMENT=-11=-28
w | COMMENT CA=-53=-26
w | COMO=106=-66
w | COMO LE=62=-9
w | COMO ME=69=-7
w | COMO PARO=14=0
w | CONSENT=-23=-23
w | CONSIDER=63=-8
w | CONSIDER THIS=46=-8
w | CONTINUE=-50=-4
w | CONTINUEZ=-84=-5
w | CONTINUEZ LES=-26=0
w | COULD=42=-2
w | COULD YOU=-14=-1
w | COUNT_OUT=-59=0
w | COUNT_OUT ME=-59=0
w | CUANTAS_VECES=30=-6
w | CUSTOMER=64=0
w | CUT_OUT=83=0
w | CUT_OUT IT=83=0
w | D=-35=36
w | DAMN=-6=17
w | DAMN ,=-10=-3
w | DAMN DONT=-21=0
w | DAMN I=47=0
w | DAMN |=5=22
w | DAVE=0=-17
w | DE=47=-58
w | DEACTIVATE=35=-2
w | DEJA=-101=-46
w | DEJA DE=42=-14
w | DEJA LA=-27=-15
w | DEJE=-65=-1
w | DEJE DE=-67=-1
w | DEJEN=-71=-9
w | DEJEN DE=-35=-5
w | DEJEN LA=-54=-1
w | DEJENME=-33=-7
w | DELETE=-84=-10
w | DELETE ALL=28=0
w | DELETE MY=-32=0
w | DELETE THE=-3=-7
w | DELETE THIS=-67=-4
w | DENME=31=0
w | DENME DE=31=0
w | DESABONNEZ=-18=0
w | DESOLE=18=13
w | DESOLE ,=-4=-47
w | DESOLE I=-34=-3
w | DESOLE ID=3=-1
w | DESOLE |=13=-9
w | DETENGAN=-29=-1
w | DID=-8=13
w | DID I=81=-8
w | DID THE=-49=-40
w | DID YOU=-119=29
w | DIDNT=122=-35
w | DIDNT I=99=-21
w | DILE=-18=-37
w | DINNER=-1=-54
w | DINNER AT=-1=-54
w | DIOS=-33=-7
w | DIOS LO=-33=-7
w | DISABLE=3=0
w | DISCONTINUE=68=0
w | DISCULPE=-37=5
w | DISCULPE ,=-11=-41
w | DISCULPE PLEASE=6=0
w | DISCULPE YA_NO=17=1
w | DISCULPE |=-44=-38
w | DISREGARD=-43=-2
w | DITES=-10=-18
w | DNT=64=-3
w | DO=-55=-46
w | DO I=-75=-65
w | DO NOT=-48=-63
w | DO YOU=1=43
w | DOES=-49=14
w | DOES STOP=0=-9
w | DONE=10=0
w | DONT=32=-49
w | DONT CALL=-38=-7
w | DONT CONTACT=-30=-1
w | DONT FORGET=-18=-24
w | DONT GIVE=-42=-2
w | DONT KEEP=84=0
w | DONT KNOW=-7=0
w | DONT SEND=-60=-8
w | DONT STOP=-76=-8
w | DONT TEXT=-38=-8
w | DONT TXT=21=0
w | DONT WANT=128=-40
w | DONT WORRY=-22=33
w | DONT YOU=77=-35
w | DOOR=-60=-36
w | DO_NOT_CALL=-11=-2
w | DROP=-20=-4
w | DROP THE=-47=-1
w | EASE=53=-7
w | EASE OFF=36=-6
w | ECOUTEZ=67=-5
w | EEP=-62=-2
w | EFFACE=-70=-2
w | EFFACE LA=-40=-2
w | EKEP=-13=-7
w | EL=-100=-98
w | EL CLIENTE=-11=-50
w | EL COMPRADOR=-1=-26
w | ELIMINE=3=0
w | ELIMINE MI=3=0
w | ELIMINEN=16=0
w | ELIMINENME=40=-3
w | ELIMINENME DE=40=-3
w | ELLA=-56=-13
w | ELLE=-33=29
w | ELLE MA=-22=-3
w | EMAIL=-10=-51
w | EN=-74=-12
w | ENCORE=38=-12
w | ENCORE UNE=36=-12
w | END=-16=-33
w | END MY=86=0
w | END_OF=-8=-58
w | ENLEVE=-92=-14
w | ENLEVE LA=-27=-10
w | ENLEVEZ=-22=-3
w | ENLEVEZ MON=5=-2
w | ENOUGH=54=-22
w | ENOUGH |=97=-14
w | ERASE=6=0
w | ES=-30=-34
w | ES DOMINGO=-9=-28
w | ESE=-7=-55
w | ESE CLIENTE=-2=-43
w | ESROY=-1=-9
w | EST=9=-52
w | EST CE=9=-52
w | ESTA=-58=44
w | ESTA DISPONIBLE=0=20
w | ESTE=-4=-3
w | ESTE NUMERO=-9=-2
w | ESTO=-39=-29
w | ESTO ES=-24=-26
w | ESTOY=-20=-28
w | ESTOY CON=-25=-4
w | ESTOY DE=-10=-29
w | ESTOY EN=-5=-4
w | ESTOY FUERA=-1=-4
w | ESTOY MANEJANDO=-18=-33
w | ESTOY TRABAJANDO=-16=-13
w | ETES=0=24
w | ETES VOUS=0=24
w | EVER=-34=-3
w | EVER TEXT=5=-1
w | EVERY=35=-2
w | EXCUSE=3=0
w | EXCUSE ME=3=0
w | FAKE=7=-2
w | FAREWELL=5=0
w | FAVOR=6=0
w | FAVOR DE=6=0
w | FICHEZ=76=-4
w | FINAL=19=-5
w | FINAL NOTICE=11=-1
w | FOR=62=-57
w | FOR THE=86=-36
w | FREE=27=-11
w | FULL=-65=-6
w | F_OFF=134=-22
w | GARDEZ=-16=-15
w | GARDEZ MOI=-16=-15
w | GET=55=-40
w | GET ME=-95=-25
w | GET OUT=-13=-9
w | GET_LOST=3=0
w | GET_OFF=-70=-21
w | GET_OFF ME=21=0
w | GET_OFF MY=41=0
w | GET_OFF THE=-68=0
w | GET_OUT=5=-4
w | GET_RID=30=-1
w | GET_RID OF=30=-1
w | GIVE=-29=-31
w | GIVE ME=-118=-2
w | GO=121=-40
w | GO BOTHER=31=-14
w | GOD=13=-13
w | GOD BLESS=13=-13
w | GOING=9=-2
w | GOOD=-23=13
w | GOOD AFTERNOON=-4=71
w | GOOD MORNING=-16=-88
w | GOOD NEWS=-22=18
w | GOODBYE=-102=-38
w | GOODBYE |=-139=-37
w | GOT=-8=-73
w | GOT A=-24=-40
w | GOT IT=-50=-3
w | GOT THIS=80=-2
w | GOT YOUR=-12=-37
w | GO_AWAY=-49=0
w | GRACIAS=-37=-16
w | GRACIAS ,=-18=-2
w | GRACIAS POR=-29=-48
w | GRACIAS |=-14=12
w | GRAZIE=-63=-23
w | GUYS=7=0
w | HAD=-39=-18
w | HAD ENOUGH=2=-7
w | HALT=6=0
w | HAPPY=-13=28
w | HAPPY THANKSGIVING=-9=-20
w | HAPPY TO=-17=94
w | HAT=-54=-11
w | HAVE=-13=-10
w | HAVE A=-11=-40
w | HAVE YOU=-6=48
w | HAVENT=-7=28
w | HAY=-13=-16
w | HAY QUE=-13=-16
w | HE=-146=-87
w | HE DOESNT=3=-2
w | HE IS=-1=-7
w | HE SAID=-3=-17
w | HE SAYS=-14=-3
w | HE TOLD=-68=-20
w | HELL=-32=-47
w | HELLO=12=-27
w | HELLO ,=-1=-44
w | HELLO I=1=-6
w | HELLO STOP=51=-2
w | HELLO |=-6=-5
w | HELP=-31=-9
w | HEN=-1=27
w | HEN CAN=-1=27
w | HER=-38=-27
w | HEY=7=37
w | HEY MIKE=-54=80
w | HEY THERE=-24=-124
w | HI=-27=69
w | HI ,=-45=19
w | HI PLZ=5=0
w | HI SARAH=-22=70
w | HI THIS=-8=-7
w | HI |=-6=-60
w | HIM=-18=-47
w | HIS=-11=-29
w | HOA=-15=-8
w | HOL=3=4
w | HOLA=-23=-10
w | HOLA ,=-33=25
w | HOLA JUAN=0=18
w | HOLA MARIA=0=16
w | HOLA SENOR=-1=7
w | HOLA THANKS=-8=-8
w | HOLA |=-22=-89
w | HOLD=-31=-43
w | HOPE=-28=-28
w | HOPE YOU=-42=-27
w | HOW=-26=-32
w | HOW AM=76=-2
w | HOW CAN=21=-15
w | HOW COME=14=-71
w | HOW DO=-22=-63
w | HOW LONG=-60=-7
w | HOW MUCH=-15=14
w | HTIS=32=0
w | HTIS IS=35=0
w | I=22=-30
w | I AD=39=-3
w | I ALREADY=-15=-14
w | I AM=8=9
w | I ANSWERED=23=-1
w | I APPRECIATE=-15=-28
w | I ASKED=12=-37
w | I AVE=-25=-1
w | I CALLED=-5=-11
w | I CAN=-54=51
w | I CANT=-16=-30
w | I CHANGED=26=-4
w | I CHOOSE=84=-36
w | I CLOSED=31=0
w | I CONSIDER=12=0
w | I DID=-42=-6
w | I DIDNT=56=-1
w | I DO=2=-7
w | I DONT=-112=-21
w | I GET=23=-5
w | I GOT=-27=1
w | I HAD=-25=-13
w | I HAE=5=0
w | I HATE=101=-24
w | I HAVE=10=-38
w | I HEREBY=7=-12
w | I JUST=-2=-25
w | I KEEP=-15=-3
w | I LEFT=55=-1
w | I LIVE=-21=-41
w | I MADE=8=-3
w | I MOVED=-18=32
w | I NED=31=-6
w | I NEED=-78=-45
w | I NEVER=-61=-5
w | I NO_LONGER=66=33
w | I ONLY=-9=25
w | I OPTED_OUT=30=-3
w | I PREFER=40=-22
w | I QUIT=-54=-6
w | I RESPECTFULLY=4=0
w | I REVOKE=31=-15
w | I SAID=85=-14
w | I SENT=0=-27
w | I SHOULD=54=-66
w | I SHOWED=-19=-33
w | I SIAD=17=-18
w | I SIGNED=-20=-25
w | I SOLD=-5=-33
w | I SPOKE=-31=-25
w | I STOPPED=-23=-36
w | I TAKE=82=-13
w | I TALKED=-13=-23
w | I TEXTED=-29=-34
w | I THINK=-40=-27
w | I TOLD=-49=-10
w | I TRIED=-42=9
w | I UNSUBSCRIBED=10=0
w | I USED=-6=-23
w | I WANT=31=-68
w | I WANT_OFF=16=-3
w | I WANT_OUT=33=0
w | I WAS=-41=-4
w | I WILL=97=-47
w | I WITHDRAW=39=-8
w | I WNT=47=-4
w | I WONT=11=52
w | I WOULD=35=-42
w | ICI=-21=-23
w | ICI MARC=-21=-23
w | ID=-25=27
w | ID HATE=-92=-1
w | ID LIE=42=-2
w | ID LIKE=66=-17
w | ID LOVE=-2=34
w | ID RATHER=45=-1
w | IF=-49=21
w | IF I=-12=-6
w | IF THIS=-13=-52
w | IF YOU=-25=3
w | IGNORE=-51=-34
w | IGNORE MY=-29=0
w | IL=-10=24
w | IL EST=38=-17
w | IL FAUT=-54=-26
w | IL NE=-7=-4
w | ILL=-113=-70
w | ILL RESPOND=-11=-13
w | ILL STOP_BY=-3=-42
w | ILL TAKE=-80=-7
w | ILS=-6=-14
w | ILS NE=-6=-14
w | IM=45=-9
w | IM <NUMBER>=37=-78
w | IM A=41=-13
w | IM ALL=-31=-33
w | IM AT=-16=44
w | IM DRIVING=-38=-32
w | IM FRUSTRATED=-26=-70
w | IM GETTING=-57=-8
w | IM GOOD=13=-3
w | IM IN=40=-15
w | IM NEW=-14=7
w | IM NOT=-1=-33
w | IM NO_LONGER=-11=0
w | IM ON=8=21
w | IM OUT=-14=-4
w | IM OVER=110=-23
w | IM RETIRED=23=10
w | IM SO=-64=-6
w | IM STILL=-25=-2
w | IM TIRED_OF=19=0
w | IM WITH=-19=-41
w | IS=-36=11
w | IS <NUMBER>=-53=81
w | IS IT=7=-37
w | IS STOP=-14=-46
w | IS THIS=-81=-108
w | IT=10=19
w | IT HAS=21=-16
w | IT SAYS=-9=-18
w | ITS=-5=101
w | ITS <NUMBER>=38=-55
w | ITS A=-33=13
w | ITS SUNDAY=-13=-53
w | IVE=16=-37
w | IVE BEEN=9=-30
w | IVE HAD=1=-27
w | J=-42=-1
w | J AI=-42=1
w | J AIMERAIS=22=-2
w | JE=-15=30
w | JE CONDUIS=1=-42
w | JE M=-30=-41
w | JE N=-10=-3
w | JE NE=-55=-19
w | JE PEUX=-13=19
w | JE RECOIS=38=-1
w | JE SUIS=-58=-13
w | JE SUS=-20=-12
w | JE VEUX=60=-20
w | JE VOUDRAIS=32=-1
w | JE VOUS=86=-21
w | JIM=-67=-17
w | JOHN=18=-26
w | JUST=47=29
w | KAREN=-26=-5
w | KEEP=-16=-8
w | KEEP ME=7=0
w | KEEP TEXTING=-39=1
w | KEEP THEM=-1=-8
w | KESS=-61=-2
w | KICK=58=0
w | KICK ROCKS=58=0
w | KINDLY=41=-15
w | KINDLY NO=5=-4
w | KINDLY NO_MORE=-11=0
w | KINDLY QUIT=40=0
w | KINDLY REMOVE=26=0
w | KINDLY STOP=-25=0
w | KNOCK_OFF=56=0
w | KNOCK_OFF IT=56=0
w | L=-97=-67
w | L ACHETEUR=-51=-42
w | LA=-41=36
w | LA PROPRIETE=-4=31
w | LAISSE=-70=-31
w | LAISSE LA=-20=-30
w | LAISSEZ=-20=-53
w | LARGUENSE=12=0
w | LAST=-33=-20
w | LAST TIME=21=-1
w | LAST WARNING=9=-1
w | LAST YEAR=-51=-15
w | LAY_OFF=47=-2
w | LE=-117=88
w | LE CLIENT=-44=-18
w | LE PUEDO=-15=40
w | LE VENDEUR=-4=21
w | LEAD=-73=-7
w | LEAD IS=-14=-5
w | LEAD MOVED=-5=-3
w | LEASE=58=0
w | LEAVE=46=-43
w | LEAVE ME=61=-12
w | LEAVE_ALONE=72=-1
w | LEAVE_ALONE ME=84=-1
w | LEAVING=-42=-2
w | LES=134=48
w | LES PEDI=73=-9
w | LESS=-28=-46
w | LET=-25=29
w | LET ME=-44=29
w | LET THIS=57=-2
w | LISA=-60=-35
w | LIST=30=0
w | LISTEN=-43=-21
w | LISTEN ,=-11=-35
w | LISTEN |=-33=-2
w | LLAME=-26=-8
w | LLAME A=-26=-8
w | LOL=40=7
w | LOL ,=21=-32
w | LOL NO=69=-2
w | LOL |=-11=20
w | LOOK=41=-2
w | LOS=96=-28
w | LOS VOY=39=-7
w | LOSE=-53=-37
w | LOVE=-65=-47
w | MAKE=66=-31
w | MAKE IT=30=0
w | MARIA=-31=-5
w | MARIA SAID=-17=-1
w | MAUVAIS=-18=-3
w | MAUVAIS NUMERO=-18=-3
w | MAY=101=-8
w | MAY I=101=-8
w | ME=49=-22
w | ME LLAMO=-7=11
w | MERCI=-47=-50
w | MERCI ,=-4=-11
w | MERCI BEAUCOUP=-18=-16
w | MERCI D=-31=-49
w | MERCI DE=43=-30
w | MERCI |=-57=-62
w | MESSAGE=-50=-15
w | MI=-27=-13
w | MI ESPOSA=-6=-17
w | MIKE=-31=-83
w | MIKE ,=-2=-6
w | MIKE I=-22=-28
w | MIKE SAID=-1=-5
w | MIKE |=-31=-61
w | MIREN=91=-18
w | MON=-2=-43
w | MON MARI=-16=-21
w | MOST=-16=20
w | MOST OF=-16=20
w | MOVE=-46=-10
w | MOVE MY=-46=-10
w | MSG=-13=0
w | MUCHAS=-23=-46
w | MUCHAS GRACIAS=-23=-46
w | MUTE=-63=-4
w | MY=-26=13
w | MY ASSISTANT=26=11
w | MY BOSS=2=-6
w | MY BROKER=28=-2
w | MY BUYERS=-20=-9
w | MY CLIENT=3=-17
w | MY EMAIL=-13=-7
w | MY EX=-35=-10
w | MY HUSBAND=-40=-4
w | MY KIDS=-6=-31
w | MY LAST=-24=-13
w | MY LICENSE=20=0
w | MY MOTHER=-24=3
w | MY NAME=16=-43
w | MY NEW=-28=-15
w | MY NUMBER=-18=-14
w | MY PHONE=-50=0
w | MY SISTER=-40=1
w | MY TEAM=8=-22
w | MY WIFE=2=-12
w | N=-80=-10
w | N ARRETEZ=-36=0
w | N ENVOYEZ=-40=-2
w | NE=57=-10
w | NE M=-16=-1
w | NE ME=17=0
w | NE TEXTE=-8=-1
w | NEED=-30=-52
w | NEED TO=-22=-37
w | NEVER=66=-8
w | NEVER SEND=-33=-2
w | NEVER TEXT=7=0
w | NEW=59=-37
w | NEW OWNER=48=-4
w | NEW PHONE=2=-31
w | NICE=-5=-39
w | NO=-24=0
w | NO ,=75=25
w | NO DEJEN=-37=-3
w | NO DESEO=-79=-2
w | NO DONT=57=-4
w | NO HARD=33=1
w | NO I=-26=-1
w | NO LE=-8=-6
w | NO LEADS=-51=-2
w | NO MANDEN=-20=-1
w | NO ME=-48=-6
w | NO MESSAGES=-13=-2
w | NO MO=25=0
w | NO MOE=24=-1
w | NO MOLESTEN=67=0
w | NO NE=3=38
w | NO NEED=34=39
w | NO NO=-35=-5
w | NO ORE=27=0
w | NO PAREN=-105=-8
w | NO QUIERO=8=-11
w | NO RESPONSE=-39=-1
w | NO SE=13=-11
w | NO TEXT=90=0
w | NO TEXTS=99=-6
w | NO THANK=-49=0
w | NO THANKS=-52=0
w | NO |=-56=-1
w | NOBODY=28=-1
w | NON=-18=-22
w | NON MERCI=30=-1
w | NON |=-53=-1
w | NONE=-11=-11
w | NOPE=-26=-29
w | NOS=-38=20
w | NOT=-137=-65
w | NOT IN=102=0
w | NOT INTERESTED=-23=-1
w | NOT NOW=-91=-3
w | NOT SURE=-32=-6
w | NOT TONIGHT=-2=-3
w | NOT WANTED=72=-1
w | NOTHING=-33=-31
w | NOTHING ELSE=20=-6
w | NOTHING PERSONAL=-24=20
w | NOTHING YET=-51=-27
w | NOW=90=-6
w | NO_FURTHER=-86=-49
w | NO_LONGER=46=44
w | NO_LONGER WANT=-27=0
w | NO_MAS=73=-8
w | NO_MAS MENSAJE=9=0
w | NO_MAS MENSAJES=11=0
w | NO_MORE=-26=-24
w | NO_MORE CALLS=-15=0
w | NO_MORE EXTENSIONS=-48=-5
w | NO_MORE LEADS=-56=0
w | NO_MORE MESSAGES=-54=-2
w | NO_MORE MSGS=-5=-1
w | NO_MORE OF=51=0
w | NO_MORE SHOWINGS=0=13
w | NO_MORE TEXT=32=0
w | NO_MORE TEXTS=9=0
w | NO_MORE TXTS=5=0
w | NO_MORE |=151=-3
w | NUMBER=-47=-19
w | NUMERO=-13=-2
w | NUMERO EQUIVOCADO=-13=-2
w | NUNCA=27=0
w | NUNCA ME=27=0
w | OFF=-31=-67
w | OFF |=-41=0
w | OIGA=135=-12
w | OK=-22=-11
w | OK ,=-46=-27
w | OK STOP=34=-2
w | OK |=-25=28
w | OKAY=59=-14
w | OKAY STOP=22=-1
w | OMG=-94=-14
w | OMG ,=-8=33
w | OMG |=9=-44
w | ON=45=-67
w | ON NE=22=0
w | ONE=19=-39
w | ONLY=9=-29
w | OOPS=-40=-28
w | OPT=50=-65
w | OPT ME=-22=-24
w | OPTING_OUT=13=0
w | OPTION=-49=-8
w | OPT_OUT=-56=-2
w | OPT_OUT ME=24=0
w | OTER=-5=-3
w | OTRA=63=-13
w | OTRA VEZ=63=-13
w | OUI=-63=20
w | OUR=52=-49
w | OUR OFFICE=-19=-8
w | OUT=-101=-34
w | OWNER=-48=-85
w | P=-1=-7
w | P |=-1=-7
w | PARA=-56=-29
w | PARE=88=-1
w | PAREN=60=-9
w | PAS=-141=-57
w | PAS DE=-69=-3
w | PAUSE=-5=-70
w | PER=56=-4
w | PEUX=-52=-36
w | PEUX TU=-52=-36
w | PICK=-12=-24
w | PISS_OFF=37=0
w | PIT=-109=-53
w | PLEAS=22=-37
w | PLEAS STOP=44=-1
w | PLEASE=-29=-26
w | PLEASE ,=-55=-1
w | PLEASE CALL=-61=-16
w | PLEASE CANCEL=63=-1
w | PLEASE CEASE=20=-1
w | PLEASE CONFIRM=11=-4
w | PLEASE DISCONTINUE=27=-2
w | PLEASE DO=-55=-2
w | PLEASE DONT=-102=-6
w | PLEASE ERASE=-6=-9
w | PLEASE FIX=-59=-52
w | PLEASE NEVER=-38=0
w | PLEASE NO=12=-3
w | PLEASE NO_MORE=-9=0
w | PLEASE OPT_OUT=-25=-1
w | PLEASE PROCESS=60=-1
w | PLEASE QUIT=8=-16
w | PLEASE REMOVE=-17=-14
w | PLEASE STO=-12=-20
w | PLEASE STOP=31=-18
w | PLEASE STOP_AT=6=-3
w | PLEASE SWITCH=12=-1
w | PLEASE TAKE_OFF=-44=-30
w | PLEASE TURN_OFF=22=-3
w | PLEASE UNSUBSCRIBE=17=-1
w | PLS=-21=-31
w | PLS DE=-23=-8
w | PLS DONT=-65=0
w | PLS QUIT=-5=0
w | PLS REMOVE=-32=-3
w | PLS STOP=-87=-1
w | PLS TAKE_OFF=8=0
w | PLU=34=-19
w | PLUS=-44=-63
w | PLUS D=-51=-56
w | PLUS DE=-66=-8
w | PLZ=-15=-21
w | PLZ DONT=-30=-1
w | PLZ END=37=0
w | PLZ NO=37=-10
w | PLZ NO_MORE=-12=-1
w | PLZ REMOVE=-13=-3
w | PLZ STOP=-14=-1
w | PLZ TAKE_OFF=37=0
w | PLZ UNSUBSCRIBE=-50=0
w | POR=-71=-14
w | POR QUE=-71=-14
w | POR_FAVOR=40=-2
w | POURQUOI=5=-5
w | POURQUOI JE=-1=-5
w | POUVEZ=-1=-48
w | POUVEZ VOUS=-1=-48
w | PREFER=69=-14
w | PULL=-47=16
w | PULL THE=-40=-7
w | PUT=-1=-70
w | PUT ME=23=-16
w | PUT THIS=21=-5
w | QUE=3=102
w | QUE TENGA=-24=-35
w | QUEL=-17=68
w | QUIERO=-49=-25
w | QUIERO MAS=-95=-13
w | QUIT=-58=-32
w | QUIT IT=-62=0
w | QUIT NOW=18=0
w | QUIT |=-55=-2
w | QUITA=-19=-2
w | QUITE=4=0
w | QUITE MI=4=0
w | QUITEN=-22=-1
w | QUITEN LA=-31=-1
w | QUITENME=30=-1
w | QUITENME DE=55=-1
w | QUIT_CLAIM=-4=-22
w | QUOI=39=-3
w | QUOI FAIRE=39=-3
w | RATES=16=-44
w | RATES ARE=16=-44
w | REALLY=45=-2
w | REASSIGNED=-23=-21
w | RECIBI=-22=13
w | RECIBI SU=-22=13
w | REGARDS=23=-45
w | REGARDS ,=13=-45
w | REMETTEZ=-41=-11
w | REMETTEZ MOI=-41=-11
w | REMOVA=-38=0
w | REMOVA ME=4=0
w | REMOVAL=-92=-4
w | REMOVE=-40=-64
w | REMOVE ALL=15=0
w | REMOVE IT=79=-4
w | REMOVE ME=-14=-4
w | REMOVE MY=-50=-1
w | REMOVE THE=-31=-62
w | REMOVE |=188=0
w | REMOVED=33=-6
w | REPLY=-119=-46
w | REPLY NO=-53=0
w | REPLY STOP=-43=-1
w | REPORT=-25=-33
w | REPORTED=10=-13
w | RESPUESTA=65=-8
w | RETIRE=0=-5
w | RETIREZ=-45=-4
w | RETIREZ MOI=24=0
w | RMV=7=0
w | RPELY=-44=0
w | RUNNING=-10=34
w | SALUDOS=-19=9
w | SALUDOS ,=-9=-4
w | SALUDOS |=-7=13
w | SAQUEN=-35=0
w | SAQUENME=56=-2
w | SCRAM=7=0
w | SED=-12=-1
w | SEKLER=-31=12
w | SELLER=-29=-67
w | SELLERS=-20=21
w | SEND=-2=-20
w | SEND ME=-80=-10
w | SEND MY=12=-3
w | SENT=-2=5
w | SENT FROM=0=-9
w | SERIOUSLY=6=3
w | SERIOUSLY ,=21=13
w | SERIOUSLY |=-30=9
w | SET=-14=-50
w | SHE=-141=-51
w | SHE ASID=-49=-15
w | SHE SAID=-38=-18
w | SHE STOPPED=-3=-2
w | SHE UNSUBSCRIBED=-6=-3
w | SHUT=79=-12
w | SHUT_UP=-87=-4
w | SI=-111=45
w | SI ,=-36=61
w | SI QUERO=-24=-55
w | SI QUIERO=-7=-21
w | SIGAN=-85=-23
w | SIGAN MANDANDO=-58=-1
w | SMH=-45=-62
w | SMH ,=-21=-3
w | SMH |=-12=-46
w | SNOOZE=-13=-8
w | SO=58=-24
w | SO LONG=9=0
w | SO SICK_OF=17=-2
w | SOLD=-38=-56
w | SOLD |=-38=-56
w | SON=8=-29
w | SON LAS=2=-29
w | SOP=107=-19
w | SORRY=9=39
w | SORRY ,=18=19
w | SORRY I=-34=-18
w | SORRY THAT=-14=5
w | SORRY TO=-28=-49
w | SORRY |=25=-49
w | SORS=37=-44
w | SOY=-23=-41
w | SOY JUAN=-19=-46
w | STAHP=97=-2
w | STEVE=26=-6
w | STICK=0=-39
w | STILL=-74=10
w | STILL INTERESTED=-3=13
w | STO=93=-21
w | STOOP=-17=-27
w | STOP=94=-111
w | STOP ,=131=-25
w | STOP ALL=62=0
w | STOP CALLING=-23=0
w | STOP CONTACTING=31=0
w | STOP EMAILS=-15=0
w | STOP ENDING=-38=0
w | STOP FOR=7=-8
w | STOP FOREVER=11=-7
w | STOP HARASSING=21=0
w | STOP I=52=0
w | STOP IT=-13=0
w | STOP LEADS=-4=0
w | STOP MY=79=-1
w | STOP NOW=3=0
w | STOP OR=27=-2
w | STOP PLEASE=22=0
w | STOP PLS=26=-1
w | STOP SENDIN=3=0
w | STOP SENDING=-76=-3
w | STOP TEXTING=-22=-4
w | STOP THANK=6=-7
w | STOP THE=6=-35
w | STOP THIS=30=0
w | STOP TO=-35=-1
w | STOP TODAY=16=0
w | STOP TXTING=16=0
w | STOP WAS=-62=-1
w | STOP WITH=-12=-1
w | STOP |=374=-13
w | STOPP=25=0
w | STOPP TEXTING=39=0
w | STOPP |=77=0
w | STOP_AT=58=-20
w | STOP_BY=-6=-39
w | STP=111=-24
w | STP IT=22=0
w | STRIKE=-68=-42
w | SUE=-61=-17
w | SUPPORT=-1=-18
w | SUPPRIMEZ=48=-2
w | SUPPRIMEZ MOI=24=-2
w | SUSPENDER=48=0
w | SWITCH=-14=-6
w | SWITCH MY=-14=-6
w | TAE=35=-9
w | TAE ME=35=-9
w | TAKE=-15=-96
w | TAKE ME=-1=-76
w | TAKE OUT=-28=-29
w | TAKE THE=-65=-19
w | TAKE_OFF=-137=-35
w | TAKE_OFF IT=-89=0
w | TAKE_OFF ME=-13=-3
w | TAKE_OFF MY=-38=-1
w | TAKE_OFF THE=-10=-29
w | TAKE_OFF THIS=44=0
w | TAKE_OFF US=113=0
w | TALE=38=-38
w | TCPA=26=0
w | TEHY=-57=-28
w | TELL=-105=-5
w | TELL HIM=-13=-8
w | TELL MOM=-11=-1
w | TELL MY=-16=-2
w | TELL THE=-59=-5
w | TENANT=-15=-40
w | TENGO=8=-19
w | TENGO <NUMBER>=7=-19
w | TEXT=-86=-51
w | TEXT ME=-104=-36
w | TEXT STOP=-46=-3
w | THANK=-101=7
w | THANK FOR=-6=-6
w | THANK YOU=-105=10
w | THANKS=-102=23
w | THANKS ,=73=-7
w | THANKS FOR=-60=40
w | THANKS |=-94=-1
w | THAT=-20=0
w | THAT LEAD=-14=-7
w | THAT ONE=-3=48
w | THAT WAS=-8=-65
w | THATS=52=-22
w | THATS ENOUGH=-9=-27
w | THE=-19=92
w | THE AGENT=-11=-23
w | THE BUYERS=-3=-23
w | THE LADY=-20=-16
w | THE LAST=3=-18
w | THE LEADS=-19=-5
w | THE MARKET=19=-29
w | THE NUMBER=-21=-10
w | THE SCHOOL=-32=-32
w | THE SELLER=-6=19
w | THE SELLERS=-6=-34
w | THE STOP=63=-43
w | THE TENANT=-6=-4
w | THE WEBSITE=-19=3
w | THERES=-29=68
w | THESE=-82=-46
w | THESE ALERTS=-17=-2
w | THESE ARE=-29=-32
w | THESE TEXTS=4=-7
w | THEY=-28=-87
w | THEY DONT=-20=-6
w | THEY HAVE=-44=-13
w | THEY REMOVED=-1=-5
w | THEY TOLD=16=-16
w | THEY WANT=0=-11
w | THEY WILL=-5=-12
w | THIS=-40=-36
w | THIS BUYER=-6=-2
w | THIS IS=21=-22
w | THIS ISNT=-71=-47
w | THIS LEAD=-60=-5
w | THIS NUMBER=-27=-7
w | THIS PHONE=45=-10
w | THRY=-2=-22
w | THS=-13=-2
w | THS IS=14=0
w | THSI=8=0
w | THX=33=-12
w | TIS=-24=-9
w | TIS IS=-21=-7
w | TKE=72=-25
w | TKE ME=53=-11
w | TKE MY=31=-1
w | TO=-64=-25
w | TO STOP=-42=0
w | TOM=-49=-49
w | TOO=-9=-74
w | TOO MANY=-7=-15
w | TOP=13=-18
w | TRIED=-6=22
w | TRUCK=-74=-92
w | TRUCK STOP=-71=-68
w | TURN_OFF=60=-5
w | TXT=-36=-25
w | TXT STOP=-10=-5
w | U=77=-55
w | UGH=-12=-22
w | UGH ,=5=-21
w | UGH I=37=-2
w | UGH |=-7=-8
w | ULTIMA=53=-4
w | ULTIMA VEZ=53=-4
w | UN=34=-5
w | UNDO=-61=-1
w | UNFORTUNATELY=-10=66
w | UNSUBCRIBE=20=0
w | UNSUBSCRIBE=25=-8
w | UNSUBSCRIBE FOR=30=0
w | UNSUBSCRIBE ME=-24=-1
w | UNSUBSCRIBE |=115=-1
w | UNSUBSCRIBED=21=-1
w | UNSUSCRIBE=12=0
w | UNWANTED=29=0
w | UNWANTED MESSAGES=17=0
w | UPDATE=-26=-25
w | UPDATE MY=-20=-22
w | USE=-49=-7
w | USE EMAIL=24=0
w | V=3=-7
w | V |=3=-7
w | VAYANSE=19=0
w | VEUILLEZ=80=-9
w | VEUILLEZ CESSER=8=0
w | VEUILLEZ NE=19=0
w | VEUILLEZ RETIRER=-5=-3
w | VOUS=40=-2
w | VOY=22=-7
w | VOY A=29=-88
w | VUENOS=4=10
w | VUENOS DIAS=4=10
w | WANT=-5=27
w | WANT NOTHING=24=-13
w | WANT TO=-36=15
w | WANTED=-1=19
w | WAS=-75=-29
w | WAT=23=21
w | WE=-64=-41
w | WE CLOSED=32=-25
w | WE DO=-50=-22
w | WE DONT=-21=-59
w | WE GOT=-9=-60
w | WE HAVE=25=29
w | WE LOST=-10=-4
w | WE NO_LONGER=-24=-4
w | WE WANT=-52=-9
w | WE WOULD=-22=-4
w | WELCOME=-26=-1
w | WELL=-25=-16
w | WELL BE=-19=0
w | WERE=11=-56
w | WERE AT=13=-19
w | WEVE=6=-2
w | WHAT=23=24
w | WHAT ARE=-1=40
w | WHAT DID=55=7
w | WHAT DO=69=-50
w | WHAT IF=-21=-1
w | WHAT IS=-12=-68
w | WHAT THE=6=-23
w | WHAT TIME=-27=47
w | WHATS=-37=-60
w | WHATS THE=40=-64
w | WHATS YOUR=-9=43
w | WHE=-9=4
w | WHEN=40=-17
w | WHEN ARE=56=-37
w | WHEN CAN=-6=50
w | WHEN I=-63=-53
w | WHEN WILL=28=-14
w | WHERE=-16=-7
w | WHERE DO=-4=-1
w | WHICH=-6=58
w | WHO=-80=-127
w | WHO DO=-34=-21
w | WHO GAE=-20=-1
w | WHO GAVE=9=-1
w | WHO IS=20=-13
w | WHY=-21=-53
w | WHY AM=-48=-4
w | WHY ARE=40=-3
w | WHY DID=-42=-10
w | WHY DO=47=-10
w | WHY HAVENT=64=-5
w | WHY IS=61=-25
w | WILL=-84=14
w | WILL YOU=4=19
w | WISH=12=-1
w | WITH=70=-43
w | WONT=-72=-72
w | WONT BE=17=-68
w | WOULD=-61=35
w | WOULD YOU=-4=51
w | WOW=30=-4
w | WOW ANOTHER=109=-3
w | WOW |=-57=10
w | WRONG=52=-34
w | WRONG NUMBER=-13=-34
w | WRONG PERSON=23=0
w | YA=44=-28
w | YA DEJEN=3=-2
w | YA ESTOY=5=34
w | YA LES=59=-19
w | YA ME=30=-32
w | YA SE=-42=44
w | YA_NO=43=-71
w | YA_NO HAY=-90=-4
w | YA_NO MAS=85=-1
w | YA_NO ME=24=-1
w | YA_NO QUIERE=-88=-12
w | YA_NO QUIEREN=-35=-24
w | YA_NO SOY=49=0
w | YES=-34=20
w | YES I=90=-3
w | YES IT=-9=62
w | YES PLEASE=23=-5
w | YES STOP=78=-1
w | YESTERDAY=-17=-1
w | YO=-12=-7
w | YO NO=-23=-7
w | YOU=0=13
w | YOU ARE=39=-44
w | YOU ASKED=-3=21
w | YOU CAN=30=-11
w | YOU DO=12=0
w | YOU HAVE=5=-40
w | YOU HAVW=9=0
w | YOU NO_LONGER=16=0
w | YOU WILL=-18=-15
w | YOULL=-9=-6
w | YOUR=-97=-97
w | YOUR MESSAGE=-4=0
w | YOUR NUMBER=-50=-4
w | YOUR TEXTS=-5=-6
w | YOURE=15=-81
w | YOURE HARASSING=12=0
w | YOUVE=22=-16
w | YOUVE BEEN=-29=-1
w | ZILLOW=-8=-2
w | ZILLOW WOULDNT=-8=-2`;
