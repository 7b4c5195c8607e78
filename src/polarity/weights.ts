/** Weights of the polarity model. Made by `npm run train`; not to be edited. */

/** SHA-256 of the findings that the model was trained on. */
export const TRAINED_ON = '545379ba5d4448e1265ad09cc4396fe7038e6a93be8c65d14b7d370abf1fd99b'
/** Fingerprint of the code that makes the features; see `training/fingerprint.ts`. */
export const FEATURES = '4f9aef9fac5bef0d9cfe0071cd43136decfba0b81aecf1a79ea0656608a0cadb'

export const BIAS = 0.2

/** One feature a line, a tab, its weight; in code unit order. */
export const WEIGHTS = `
#	-0.18
# and	-0.19
# month	-0.08
# statutori	0.01
# to	-0.08
# week	-0.04
# who	-0.05
# year	-0.13
^a	-0.27
^a significant	-0.30
^access	-0.08
^access to	-0.08
^across	0.05
^across the	0.05
^additional	-0.15
^additionally	-0.06
^additionally the	-0.06
^all	0.21
^although	-0.18
^although children	0.07
^although this	0.24
^an	0.11
^an example	0.13
^area	-0.16
^area leaders	-0.16
^as	-0.08
^as a	-0.06
^assessments	0.13
^children	0.07
^children and	-0.20
^children are	0.08
^children young	0.13
^children's	0.13
^co-production	-0.03
^co-production a	-0.07
^commissioning	0.03
^commissioning arrangements	0.05
^communication	-0.04
^consequently	-0.05
^consequently leaders	-0.07
^consequently the	-0.12
^contributions	-0.13
^currently	-0.12
^despite	-0.16
^during	0.09
^during the	0.09
^early	0.08
^early years	0.10
^education	0.15
^effective	0.24
^ehc	-0.12
^ehc plans	-0.12
^families	0.09
^for	-0.01
^for children	-0.18
^furthermore	-0.23
^health	0.13
^health and	-0.03
^however	-0.32
^however at	0.05
^however children	-0.10
^however for	-0.01
^however it	0.01
^however leaders	-0.14
^however some	0.22
^however the	0.05
^however their	-0.06
^however there	0.12
^however they	0.05
^however this	-0.13
^icb	-0.03
^icb leaders	-0.03
^if	0.11
^in	-0.15
^in addition	-0.06
^in response	-0.06
^in some	0.22
^in the	-0.12
^in these	-0.10
^information	-0.15
^information about	-0.11
^it	0.02
^it has	0.09
^it is	-0.10
^leaders	0.06
^leaders acknowledge	-0.13
^leaders across	0.20
^leaders and	-0.02
^leaders are	-0.21
^leaders do	-0.11
^leaders from	0.08
^leaders have	-0.01
^leaders in	0.05
^leaders provide	0.01
^leaders recognise	-0.28
^leaders understand	0.07
^leaders use	0.01
^leaders work	0.04
^local area	-0.07
^many	-0.18
^many children	0.07
^many ehc	-0.10
^many parents	-0.05
^many young	0.12
^more	0.05
^most	-0.14
^most children	-0.19
^multi-agency	-0.07
^over	0.02
^parent	-0.07
^parents	-0.01
^parents and	-0.10
^parents carers	-0.05
^partners	0.15
^partners work	0.03
^partnership	0.04
^partnership leaders	-0.04
^planning	0.13
^practitioners	0.19
^preparation	-0.10
^preparation for	-0.10
^primary	0.09
^professionals	0.09
^recent	-0.10
^recently	0.06
^school	0.04
^school leaders	-0.07
^schools	-0.07
^similarly	0.05
^since	0.14
^social	0.05
^social care	-0.06
^social workers	0.10
^some	-0.11
^some children	0.06
^some of	0.01
^some parents	-0.17
^some plans	-0.05
^some professionals	-0.01
^sometimes	-0.05
^strong	0.06
^support	0.01
^support for	0.04
^the	0.14
^the children	0.11
^the commissioning	-0.05
^the current	-0.13
^the designated	0.06
^the dynamic	0.04
^the early	0.06
^the health	-0.04
^the impact	-0.12
^the lack	-0.10
^the local	-0.23
^the parent	-0.25
^the partnership	-0.08
^the partnership's	-0.01
^the pcf	0.19
^the quality	-0.12
^the send	0.03
^the team	0.03
^the timeliness	0.06
^the views	0.11
^the work	0.08
^their	0.32
^there	-0.08
^there are	-0.05
^there has	0.09
^there is	0.04
^therefore	0.14
^these	-0.01
^these include	0.04
^they	0.38
^they acknowledge	-0.09
^they are	-0.06
^they do	-0.05
^they have	0.08
^they receive	0.04
^they use	0.11
^this	0.08
^this allows	0.15
^this approach	0.12
^this can	-0.21
^this causes	-0.21
^this enables	0.19
^this ensures	0.16
^this has	0.06
^this helps	0.20
^this impacts	-0.20
^this includes	0.15
^this is	0.15
^this leads	-0.20
^this leaves	-0.20
^this limits	-0.17
^this makes	-0.18
^this means	0.02
^this promotes	0.07
^this provides	0.14
^this reduces	-0.13
^this results	0.02
^this support	0.14
^this work	0.08
^those	0.15
^thresholds	0.03
^to	-0.26
^too	-0.20
^too many	-0.17
^training	0.05
^training and	0.05
^transition	-0.13
^typically	-0.05
^waiting	0.04
^waiting times	0.04
^when	0.10
^when children	0.01
^where	-0.03
^where there	0.02
^while	-0.51
^while the	-0.05
^while there	-0.14
^young	-0.07
^young people	0.01
a	-0.01
a child	0.03
a clear	0.21
a commun	-0.07
a comprehens	0.11
a coordin	-0.07
a decis	0.04
a diagnosi	-0.01
a disconnect	-0.11
a focu	0.11
a formal	-0.10
a further	-0.01
a gap	-0.20
a high	-0.14
a holist	0.05
a joint	-0.14
a kei	0.04
a lack	-0.29
a learn	-0.15
a limit	-0.10
a long	0.05
a more	-0.02
a multi-ag	-0.06
a multi-disciplinari	0.13
a needs-l	0.09
a neg	-0.10
a number	-0.03
a partnership	-0.08
a posit	0.25
a rang	0.20
a reduct	0.19
a referr	0.10
a result	0.07
a robust	0.04
a servic	-0.10
a share	0.19
a signific	-0.20
a small	-0.14
a special	0.19
a specialist	-0.06
a strateg	0.03
a strength	0.26
a strong	0.01
a suitabl	0.06
a time	0.23
a veri	-0.12
a wait	-0.11
a wealth	0.05
a well-establish	0.17
a wide	0.14
abil	-0.35
abil to	-0.28
abl	-0.11
abl to	0.01
about	-0.22
about a	0.05
about children	-0.20
about how	0.06
about the	0.11
about their	-0.10
about what	0.03
abov	0.06
absenc	-0.23
absenc of	-0.25
academ outcom	0.02
access	0.14
access a	-0.08
access an	-0.08
access and	0.14
access earli	-0.03
access educ	0.04
access for	-0.08
access servic	-0.16
access support	-0.12
access the	0.06
access these	0.16
access thi	0.08
access to	-0.04
account	0.01
account and	-0.03
account for	0.03
accur	0.46
accur and	0.04
accur assess	-0.01
accur in	0.04
accur reflect	-0.11
accur repres	0.10
accur understand	0.03
accuraci	-0.09
accuraci of	-0.09
achiev	0.15
achiev their	0.15
achiev well	0.05
acknowledg	-0.01
acknowledg that	-0.05
acknowledg the	0.04
across	-0.05
across all	-0.23
across educ	0.01
across health	-0.03
across servic	0.14
across the	-0.12
act	0.06
act assess	-0.06
act on	0.13
action	-0.05
action and	-0.05
action plan	0.10
action to	0.05
activ	-0.14
activ involv	0.01
activ role	0.02
activ such	0.02
acut	0.04
adapt	0.05
adapt to	0.12
addit	0.10
addit capac	0.07
addit fund	-0.08
addit support	0.16
addition	-0.04
address	-0.20
address the	-0.03
address thi	-0.24
adhd	-0.14
admiss	-0.06
admiss to	-0.04
adolesc	-0.13
adolesc mental	-0.16
adult	-0.28
adult servic	-0.27
adult social	0.08
adulthood	-0.06
adulthood and	0.07
adulthood ar	-0.02
adulthood is	-0.15
advanc	-0.02
advic	0.16
advic and	0.07
advic support	-0.06
advisori	0.09
advisori team	0.04
advoc	0.01
affect	-0.08
after	0.17
after children	0.07
ag	-0.08
ag #	-0.06
ag of	0.04
against	0.11
agenc	-0.14
agenda	0.03
agre	0.03
all	0.10
all agenc	-0.07
all children	0.02
all level	-0.01
all partner	0.02
all servic	-0.08
alloc	0.05
allow	0.23
alongsid	0.09
alreadi	-0.02
also	-0.08
altern	0.12
altern provis	-0.04
alwai have	-0.03
ambit	0.33
ambit for	0.18
ambit to	0.10
ambiti	0.55
ambiti for	0.37
amend	0.02
amount	0.01
amount of	0.14
an	0.15
an activ	0.04
an appropri	0.09
an area	-0.17
an assess	0.07
an autism	-0.02
an earli	-0.08
an educ	0.06
an effect	0.07
an ehc	0.18
an establish	0.19
an exampl	0.19
an impact	-0.03
an improv	0.09
an increas	-0.30
an individu	-0.03
an initi	-0.01
analys	0.01
and	0.09
and a	0.12
and access	0.03
and accur	0.04
and across	0.02
and act	0.04
and activ	-0.18
and adolesc	0.04
and adult	0.06
and advic	-0.03
and annual	-0.05
and ap	0.02
and appropri	-0.02
and ar	0.08
and area	0.04
and aspir	0.18
and assess	-0.10
and attent	-0.07
and autism	0.11
and be	0.05
and bespok	0.06
and beyond	0.04
and capac	0.02
and care	0.02
and carer	-0.11
and challeng	0.07
and children	-0.24
and commiss	-0.10
and commit	0.10
and commun	0.27
and continu	0.12
and develop	-0.11
and disabl	0.01
and do	0.05
and earli	-0.09
and educ	0.05
and effect	0.04
and embed	0.06
and emot	0.05
and employ	0.06
and establish	-0.03
and evalu	0.04
and exclus	0.17
and experi	0.15
and expertis	-0.04
and famili	0.05
and for	-0.15
and frustrat	-0.08
and futur	0.07
and govern	0.06
and guidanc	0.02
and ha	0.05
and have	-0.19
and health	-0.01
and help	0.05
and how	0.04
and identifi	-0.24
and impact	-0.07
and implement	-0.02
and improv	0.05
and in	0.16
and independ	0.08
and inform	-0.02
and innov	0.10
and intervent	0.09
and is	0.13
and languag	-0.08
and learn	-0.06
and maintain	0.01
and make	0.06
and meet	0.03
and met	0.19
and monitor	-0.06
and new	-0.05
and occup	0.03
and of	0.10
and offer	0.22
and oper	0.04
and opportun	0.10
and or	-0.24
and other	-0.31
and outcom	0.13
and oversight	0.06
and parent	-0.01
and perman	0.06
and placement	0.06
and plan	-0.10
and practition	-0.12
and prepar	-0.12
and prevent	-0.05
and process	-0.19
and profession	-0.11
and promot	0.06
and provid	0.01
and provis	-0.05
and qualiti	0.11
and reduc	-0.06
and relev	-0.05
and review	-0.04
and school	0.08
and secondari	0.06
and servic	0.04
and set	-0.04
and signpost	0.08
and social	-0.04
and some	0.06
and staff	0.03
and strateg	0.02
and support	-0.20
and sustain	-0.02
and system	-0.07
and that	0.15
and the	0.02
and thei	0.09
and their	-0.05
and there	0.18
and those	-0.16
and to	-0.19
and treatment	0.16
and understand	0.02
and understood	0.08
and us	0.01
and well-b	-0.05
and work	-0.04
and young	-0.18
ani	0.18
ani need	0.10
annual	-0.18
annual health	0.04
annual review	-0.22
anoth	-0.05
ap	-0.05
appli	-0.15
appoint	0.02
appreci	0.19
approach	0.12
approach to	-0.26
appropri	0.45
appropri support	0.07
appropri to	0.05
ar	-0.12
ar abl	0.17
ar also	0.03
ar ambiti	0.21
ar assess	0.28
ar at	-0.07
ar avail	0.16
ar awar	-0.17
ar be	0.02
ar commiss	-0.10
ar commit	0.18
ar complet	-0.01
ar consid	-0.03
ar current	0.04
ar delai	-0.12
ar detail	0.02
ar have	-0.05
ar heard	0.12
ar held	0.13
ar highli	0.08
ar identifi	0.08
ar improv	0.14
ar in	0.01
ar inconsist	-0.18
ar involv	-0.03
ar issu	0.02
ar less	-0.06
ar lower	-0.08
ar made	-0.09
ar make	-0.02
ar mani	0.14
ar met	-0.03
ar monitor	0.10
ar more	0.02
ar new	0.15
ar no	0.22
ar not	-0.21
ar now	0.35
ar of	-0.11
ar often	-0.05
ar on	0.11
ar place	-0.18
ar posit	0.05
ar prepar	-0.06
ar prioritis	-0.01
ar refer	0.09
ar review	-0.03
ar seen	-0.06
ar some	0.13
ar start	0.07
ar still	0.03
ar strong	0.03
ar successfulli	0.13
ar support	0.13
ar too	-0.16
ar typic	-0.11
ar wait	-0.06
ar well	0.24
ar work	-0.09
area	-0.04
area and	0.07
area for	-0.04
area ha	0.02
area is	0.03
area leader	0.13
area of	-0.01
area partner	-0.06
area partnership	-0.13
around	0.01
around the	-0.01
arrang	-0.14
arrang for	0.12
arrang in	-0.15
arrang to	-0.13
as	0.04
as a	0.01
as an	0.09
as children	0.06
as it	-0.07
as need	0.11
as requir	0.12
as speech	0.08
as the	-0.16
as thei	-0.02
as those	0.02
as through	0.03
as to	-0.14
as well	-0.16
aspect	-0.06
aspect of	-0.04
aspir	0.21
aspir of	0.07
assess and	-0.03
assess ar	0.09
assess for	-0.15
assess of	0.16
assess or	-0.04
assess pathwai	-0.04
assess process	0.03
assur	0.06
assur of	-0.02
assur process	0.02
assur themselv	-0.07
at	-0.11
at a	-0.26
at all	-0.09
at an	-0.06
at home	0.16
at kei	-0.02
at risk	0.21
at school	0.01
at the	-0.01
at time	0.11
attend	0.11
attend and	0.11
attend of	0.07
attend school	-0.01
attent	0.05
attent deficit	0.01
author	-0.14
author ha	-0.09
autism	0.19
autism and	-0.08
autism assess	0.08
autism spectrum	-0.01
avail	-0.08
avail for	0.04
avail of	-0.14
avail to	-0.06
averag	0.09
avoid	0.01
awai	0.15
await	-0.03
awar	-0.21
awar of	-0.17
awar that	-0.03
back	0.05
back into	0.09
barrier	0.09
barrier to	0.08
base	-0.05
base on	0.11
basi	0.03
be	-0.03
be a	0.08
be abl	-0.08
be assess	0.01
be avail	-0.10
be better	0.01
be develop	0.09
be done	-0.06
be identifi	0.22
be in	-0.05
be made	0.03
be met	0.05
be prioritis	0.05
be seen	0.14
be us	0.02
becaus	-0.21
becaus of	-0.09
becaus thei	-0.07
becom	0.04
been	-0.20
been a	0.12
been an	-0.06
been establish	0.14
been identifi	-0.17
been out	-0.05
befor	-0.10
befor thei	-0.08
begin	0.14
begin to	-0.03
behaviour	0.08
behaviour support	-0.01
benefit	0.44
benefit from	0.25
bespok	0.09
bespok packag	-0.07
bespok support	0.05
best	0.05
better	0.32
better met	0.06
better support	-0.01
between	-0.28
between health	-0.03
between provid	0.08
between school	-0.04
between servic	0.05
beyond	-0.11
board	0.11
board and	0.04
borough	0.10
both	-0.03
break	-0.12
breakdown	0.02
bring	0.18
brought	0.10
build	-0.01
built	-0.11
by	0.08
by a	0.03
by all	0.03
by children	-0.11
by health	0.09
by multi-ag	0.01
by parent	0.14
by practition	-0.05
by social	0.07
by some	-0.07
by the	0.05
by their	-0.17
by those	0.06
camh	-0.10
can	-0.16
can access	0.19
can also	0.05
can be	-0.04
can have	0.05
can lead	-0.01
can offer	-0.03
cannot	-0.46
capac	-0.13
capac and	-0.03
capac in	0.12
capac to	-0.13
captur	0.13
captur the	-0.04
care	0.34
care act	-0.07
care and	0.26
care ar	-0.16
care for	-0.03
care inform	0.02
care need	0.05
care offic	-0.03
care pathwai	-0.12
care plan	-0.01
care profession	-0.14
care provid	0.08
care servic	-0.07
care team	0.09
care that	0.13
care to	0.14
career	-0.03
carefulli	-0.05
carer	-0.07
carer and	-0.32
carer ar	0.15
carer forum	0.13
carer have	-0.08
carer to	0.03
carer who	0.02
carri	-0.03
carri out	-0.04
case	-0.21
case for	0.09
cater	-0.01
cater for	-0.06
caus	-0.34
centr	0.11
central	0.16
chair	0.11
challeng	-0.02
challeng and	0.10
challeng partnership	0.07
challeng to	-0.05
champion	-0.09
chang	0.12
chang and	-0.06
chang in	-0.11
chang need	-0.01
chang to	0.09
check	0.03
check the	-0.12
child	-0.20
child and	-0.08
child develop	0.01
child or	0.12
child programm	0.08
child protect	-0.04
children	-0.02
children and	-0.07
children ar	0.07
children at	0.13
children do	-0.06
children experi	-0.06
children have	-0.20
children in	0.15
children live	0.07
children need	0.12
children or	0.02
children receiv	-0.08
children servic	0.01
children social	0.05
children to	0.07
children transit	0.01
children under	-0.02
children who	-0.03
children with	-0.25
circumst	-0.06
citi	0.08
clear	0.38
clear and	-0.08
clearli	0.12
clinic	0.21
clinic offic	-0.04
clinician	-0.02
close	0.22
close monitor	0.19
close togeth	0.12
close with	-0.07
club	-0.12
club and	-0.18
co-produc	0.22
co-produc a	0.10
co-produc the	0.04
co-produc with	0.08
co-product	0.14
cohort	-0.06
collabor	0.41
collabor work	0.14
colleg	-0.13
come	-0.07
commiss	0.07
commiss a	-0.13
commiss and	-0.32
commiss arrang	0.05
commiss is	0.12
commiss of	0.04
commiss servic	0.06
commiss to	0.10
commission	-0.03
commit	0.46
commit to	0.30
commun	-0.10
commun activ	-0.06
commun and	0.04
commun need	0.17
commun to	0.07
commun with	0.05
complet	-0.04
complet within	0.20
complex	0.05
complex care	-0.02
complex need	0.09
complic	-0.22
comprehens	0.11
concern about	-0.17
concern around	0.02
confid	0.11
confid and	0.06
confus	-0.32
connect	0.09
consequ	-0.15
consid	-0.07
consid the	0.11
consider	0.09
consist	0.09
consult	-0.09
consult with	-0.11
contact	-0.04
contain	-0.07
contain the	0.22
context	-0.06
continu care	0.06
continu to	-0.07
contrast	-0.06
contribut	-0.07
contribut from	-0.15
contribut to	0.11
coordin	0.08
coordin approach	-0.07
core	-0.03
correctli	-0.01
could	-0.15
could be	0.13
countri	0.10
cours	0.13
creat	-0.09
creat a	-0.01
creation	0.07
creation of	0.07
creativ	0.34
crisi	0.01
criteria	-0.05
cultur	0.36
cultur of	0.14
current	-0.42
current need	0.02
current no	-0.05
curriculum	0.06
data	-0.22
data and	0.05
data to	-0.03
date	0.14
dco	0.12
decis	0.24
decis about	0.05
decis ar	0.01
decis or	0.04
decision-mak	-0.02
decision-mak and	-0.15
dedic	0.25
deficit hyperact	0.01
delai	-0.74
delai and	-0.19
delai in	-0.27
deliv	-0.13
deliv by	-0.01
deliveri	0.01
deliveri of	-0.02
demand	-0.21
demand for	-0.06
demand on	-0.02
demonstr	0.22
depend	-0.32
depend on	-0.32
describ	-0.21
design	0.04
design clinic	-0.04
design social	-0.03
detail	0.20
detail and	0.01
determin	-0.09
develop	0.06
develop a	0.15
develop and	0.12
develop centr	0.01
develop plan	-0.18
develop the	-0.23
develop their	0.14
development	0.11
development check	0.05
diagnos	-0.07
diagnosi	-0.15
diagnosi and	-0.09
diagnosi of	-0.03
diagnost	-0.24
diagnost assess	-0.07
diagnost pathwai	-0.03
diagnost process	-0.01
differ	-0.06
differ servic	-0.06
difficult	-0.31
difficult for	-0.19
difficult to	-0.09
difficulti	-0.07
direct	0.09
direct work	-0.12
directli	0.05
disabl	-0.04
disabl ar	-0.01
disabl children	0.10
disabl inform	0.01
disabl is	-0.03
disabl servic	-0.21
disabl team	-0.05
disconnect	-0.11
disconnect between	-0.11
discuss	-0.11
distress	-0.17
do	-0.26
do not	-0.20
do to	-0.22
document	0.05
doe	-0.17
doe not	-0.17
done	-0.03
done to	-0.14
draft	-0.11
drive	0.04
drop-in	0.07
drop-in clinic	0.10
dsr	0.10
due	-0.15
due to	-0.11
dure	-0.07
dure the	-0.02
dynam	0.12
dynam support	0.05
each	0.17
each individu	0.06
earli	0.17
earli and	0.05
earli enough	-0.07
earli help	-0.09
earli identif	-0.14
earli intervent	-0.31
earli stage	-0.08
earli support	0.07
earli to	-0.18
earli year	0.03
earlier	-0.09
earliest	-0.01
earliest opportun	-0.09
educ	0.06
educ and	0.06
educ in	-0.01
educ need	0.08
educ or	0.04
educ other	0.03
educ provid	-0.12
educ provis	-0.03
educ psycholog	-0.13
educ set	0.13
educ staff	0.08
educ to	-0.10
effect	0.70
effect and	0.04
effect earli	0.05
effect in	0.03
effect multi-ag	0.01
effect of	-0.25
effect oversight	-0.13
effect servic	0.02
effect support	0.16
effect to	0.05
effect with	0.07
effici	-0.15
ehc	-0.15
ehc need	-0.02
ehc plan	-0.20
either	-0.14
elect	0.01
elect home	0.05
element	-0.13
elig	0.10
embed	0.10
emerg	-0.08
emerg need	-0.03
emot	0.16
emot and	0.06
emot well-b	0.02
employ	0.12
employ or	0.15
enabl	0.46
enabl them	0.03
end	0.15
end of	0.09
engag	0.46
engag with	0.29
enhanc	0.13
enough	-0.22
enough in	0.03
enough to	-0.09
ensur	0.30
ensur children	-0.03
ensur that	0.29
ensur the	-0.09
ensur thei	-0.07
ensur their	0.02
enter	0.01
enter adulthood	0.01
entri	-0.03
equal	0.09
equip	-0.15
escal	0.10
escal need	0.02
escal of	0.03
especi	-0.17
especi for	-0.17
establish	0.24
establish a	-0.24
establish in	0.08
establish to	0.06
evalu	-0.11
evalu of	-0.10
evalu the	-0.06
even	-0.07
event	0.07
everi	-0.09
evid	0.17
evid of	0.18
exacerb	0.01
exampl	0.15
exampl in	-0.01
exampl of	0.27
exampl the	0.02
exclud	-0.07
exclus	-0.03
exclus and	-0.09
exist	-0.12
expect	0.05
experi	-0.02
experi a	0.09
experi and	0.19
experi delai	-0.07
experi of	0.13
experienc	-0.23
expertis	0.06
expertis to	-0.02
express	-0.07
extend	0.09
extend the	0.11
face	0.05
fail	-0.05
fail to	-0.05
fair	0.10
fair access	0.10
famili	0.17
famili and	-0.01
famili ar	0.03
famili at	0.06
famili benefit	-0.02
famili can	0.23
famili do	0.01
famili experi	-0.06
famili feel	-0.14
famili have	0.01
famili hub	0.03
famili in	-0.01
famili need	0.13
famili of	0.11
famili receiv	0.06
famili support	0.08
famili to	0.15
famili who	-0.04
famili with	-0.16
featur	-0.02
feedback	0.17
feedback from	0.08
feel	-0.02
feel that	0.04
few	-0.05
fill	0.14
find	-0.14
find the	0.05
first	-0.10
five	0.04
five year	-0.03
focu	0.08
focu on	0.10
focus	0.17
focus on	-0.06
focus their	0.10
follow	-0.06
follow a	-0.07
for	-0.05
for a	-0.05
for adulthood	-0.13
for advic	0.12
for all	0.06
for an	-0.04
for assess	-0.20
for autism	-0.09
for both	0.05
for children	0.17
for commiss	0.06
for each	0.03
for ehc	0.01
for exampl	-0.05
for famili	-0.03
for improv	0.10
for mani	-0.07
for mental	-0.03
for most	-0.06
for neurodevelopment	-0.05
for next	0.09
for other	0.16
for parent	-0.16
for partnership	-0.08
for post-16	-0.03
for practition	-0.03
for profession	0.04
for pupil	0.16
for school	-0.08
for send	0.13
for some	-0.09
for specialist	-0.03
for speech	-0.11
for staff	-0.19
for support	0.11
for the	0.13
for their	0.23
for them	-0.12
for therapi	0.01
for these	-0.11
for those	0.06
for too	-0.08
for transit	0.08
for vulner	-0.06
for young	0.01
form	0.04
formal	-0.15
formal diagnosi	0.05
forum	0.12
forum and	0.11
forum to	0.03
forward	0.12
foster	0.13
found	0.08
fragment	-0.18
frame	-0.06
frequent	-0.15
frequent chang	-0.18
from	0.01
from a	0.16
from across	0.02
from an	0.02
from appropri	0.02
from child	-0.10
from children	-0.01
from earli	-0.03
from educ	0.07
from health	-0.05
from regular	0.09
from school	-0.38
from some	-0.02
from the	-0.06
from their	-0.09
from thi	0.01
frustrat	-0.42
frustrat for	-0.19
full pictur	-0.01
fulli	-0.09
fulli establish	-0.01
fulli identifi	-0.13
fund	0.04
fund to	-0.03
further	-0.16
further delai	-0.21
further educ	0.14
further improv	0.01
furthermor	-0.11
futur	0.10
gain	0.15
gap	-0.29
gap in	-0.21
gather	-0.08
gener	-0.17
gener practition	-0.12
get	-0.19
get help	0.03
get the	-0.07
give	0.20
given	0.19
go	0.16
good	0.22
good enough	0.14
govern	0.17
govern arrang	0.07
govern structur	0.09
gp	-0.07
greater	-0.01
group	-0.03
group and	0.13
group of	-0.18
grow	-0.01
grow need	0.06
guidanc	0.05
guidanc to	0.05
ha	0.10
ha a	-0.22
ha an	-0.03
ha been	-0.15
ha develop	-0.02
ha identifi	-0.10
ha improv	0.22
ha increas	0.15
ha led	-0.11
ha not	-0.13
ha result	0.08
ha strengthen	0.14
had	-0.07
half	-0.17
happen	-0.01
hard	-0.06
hard to	-0.06
have	-0.12
have a	-0.10
have access	0.04
have an	0.22
have been	0.13
have built	-0.01
have develop	0.17
have establish	0.15
have identifi	-0.27
have improv	0.10
have increas	0.21
have limit	-0.13
have made	0.06
have not	-0.24
have plan	-0.21
have prioritis	0.06
have put	-0.17
have recent	-0.07
have secur	0.08
have send	0.13
have share	0.01
have start	-0.13
have strengthen	0.10
have taken	0.12
have the	-0.07
have their	-0.02
have to	-0.07
health	-0.10
health and	0.09
health assess	-0.01
health check	0.01
health leader	-0.05
health need	-0.05
health practition	0.03
health profession	0.06
health provid	-0.13
health provis	0.12
health servic	0.01
health support	0.18
health visit	-0.05
health visitor	0.03
healthi	0.08
healthi child	0.08
hear	0.01
heard	0.07
heard and	0.02
heart	0.05
heart of	0.05
held	0.19
help	0.50
help and	-0.28
help assess	-0.02
help at	0.10
help children	0.11
help for	0.03
help identifi	0.02
help inform	-0.01
help is	0.01
help offer	0.03
help parent	0.13
help plan	-0.03
help servic	0.09
help support	-0.07
help thei	0.07
help them	-0.09
help to	0.30
help worker	-0.18
help young	-0.11
high	-0.25
high level	-0.06
high number	0.03
high-qual	0.15
highli	0.21
highli valu	0.10
hinder	-0.20
histor	-0.13
hold	0.08
holidai	-0.05
holist	0.25
home	-0.03
home and	0.17
home educ	0.05
hospit	0.07
hospit admiss	0.11
hous	0.07
how	-0.32
how servic	0.01
how thei	0.01
how these	-0.07
how to	0.04
how well	-0.10
howev	-0.32
hub	0.31
hyperact	0.01
hyperact disord	0.01
icb	-0.09
icb leader	0.05
identif	-0.10
identif of	-0.27
identifi	0.03
identifi accur	-0.04
identifi and	0.12
identifi ani	0.02
identifi as	-0.05
identifi at	-0.04
identifi by	0.04
identifi children	-0.07
identifi earli	0.18
identifi emerg	-0.03
identifi in	0.14
identifi need	0.15
identifi that	0.05
identifi the	-0.05
identifi their	-0.07
if	-0.09
if children	-0.03
impact	-0.39
impact is	0.07
impact neg	-0.19
impact of	-0.23
impact on	-0.06
impact posit	-0.06
implement	-0.04
implement of	-0.10
import	-0.15
import of	-0.02
improv	0.67
improv and	0.05
improv ar	0.03
improv for	0.09
improv in	0.30
improv is	-0.19
improv servic	0.16
improv the	0.27
improv their	0.18
improv thi	-0.18
in	0.07
in a	-0.04
in access	-0.15
in addit	-0.01
in altern	-0.08
in an	0.12
in area	0.10
in assess	-0.01
in care	0.24
in children	0.04
in decision-mak	0.11
in demand	-0.05
in develop	-0.01
in earli	-0.08
in educ	-0.03
in ehc	-0.06
in get	-0.08
in have	-0.05
in how	-0.16
in identifi	-0.04
in it	-0.12
in kei	0.03
in mainstream	0.21
in mani	0.12
in need	-0.01
in order	-0.05
in place	0.07
in primari	0.06
in provis	-0.10
in referr	-0.15
in relat	0.06
in repres	0.02
in residenti	0.04
in respons	0.02
in school	-0.18
in secondari	-0.19
in servic	-0.08
in social	-0.07
in some	0.21
in the	0.02
in their	0.22
in these	-0.07
in thi	-0.11
in turn	0.01
in wait	0.09
in young	-0.08
includ	0.09
includ in	0.12
includ multi-ag	0.14
includ social	0.04
includ some	0.02
includ the	0.07
includ those	0.11
inclus	0.23
inclus approach	0.09
inclus of	0.04
inclus panel	-0.11
inclus team	-0.05
inconsist	-0.68
inconsist in	-0.10
increas	0.04
increas capac	0.21
increas demand	-0.08
increas in	-0.04
increas the	-0.04
increas their	0.10
increasingli	-0.03
independ	0.09
independ chair	0.04
indic	0.01
individu	0.11
individu child	-0.02
individu children	0.07
individu level	0.12
individu need	0.24
infanc	-0.26
influenc	-0.01
inform	-0.28
inform about	-0.14
inform advic	0.11
inform and	-0.13
inform avail	-0.06
inform by	-0.05
inform from	-0.12
inform is	0.09
inform that	-0.16
inform the	0.04
inform thei	-0.01
inform to	-0.07
initi	0.05
initi and	-0.01
initi assess	0.05
innov	0.22
input	0.10
input from	0.11
insight into	0.09
inspect	-0.04
inspector	-0.14
inspector that	-0.02
instanc	0.04
insuffici	-0.23
integr	0.20
intend	0.03
intens	0.04
interest	0.12
internship	0.07
intervent	0.17
intervent and	-0.05
intervent from	0.10
intervent to	0.13
into	0.15
into adulthood	-0.08
into the	-0.08
introduc	-0.13
introduc a	-0.09
introduct	0.03
introduct of	0.03
invest	0.35
invest in	0.23
invest to	0.01
involv	0.22
involv in	0.03
involv with	-0.01
is	-0.17
is a	0.34
is alreadi	-0.01
is also	-0.20
is ambiti	0.16
is an	0.07
is at	-0.14
is avail	-0.17
is be	0.18
is becaus	-0.13
is begin	0.03
is current	-0.17
is due	-0.07
is effect	0.11
is evid	0.09
is have	0.04
is help	0.05
is impact	-0.07
is improv	0.16
is in	-0.05
is inconsist	-0.26
is insuffici	-0.09
is involv	0.11
is lead	0.09
is limit	-0.10
is made	0.08
is make	0.04
is more	-0.18
is no	-0.27
is not	-0.49
is of	0.01
is often	-0.09
is particularli	0.01
is provid	0.13
is put	0.02
is reduc	0.13
is share	-0.06
is signific	-0.02
is start	0.01
is still	-0.18
is strong	0.29
is support	0.17
is the	0.13
is too	0.08
is underdevelop	-0.34
is underpin	0.08
is us	0.10
is variabl	-0.31
is veri	-0.03
is well	0.27
is yet	-0.21
isol	-0.18
issu	-0.42
issu in	-0.15
issu of	-0.08
it	-0.07
it ha	0.02
it infanc	-0.26
it is	-0.11
join	0.04
join up	0.05
joint	0.04
joint commiss	0.15
joint strateg	-0.04
joint work	-0.02
jointli	0.27
jointli commiss	0.27
justic	0.05
justic servic	0.05
keep	0.21
kei	0.10
kei stage	-0.08
kei transit	-0.09
kei worker	0.11
key-work	-0.03
know	0.05
know the	0.04
knowledg	0.03
knowledg about	-0.12
knowledg and	-0.08
knowledg of	-0.07
known	0.14
known to	0.05
lack	-0.88
lack of	-0.54
lack the	-0.07
languag	0.08
languag and	0.21
languag need	-0.24
languag servic	-0.08
languag therapi	-0.03
languag therapist	0.11
last	0.16
last inspect	0.05
later	-0.02
lead	0.02
leader	0.17
leader acknowledg	-0.09
leader across	0.18
leader action	-0.09
leader ar	-0.12
leader cannot	-0.08
leader do	-0.29
leader evalu	-0.02
leader from	0.08
leader have	0.09
leader in	0.11
leader know	0.03
leader oversight	-0.16
leader provid	-0.06
leader recognis	-0.18
leader to	0.11
leader understand	0.07
leader us	-0.02
leader work	-0.14
leadership	0.06
learn	-0.22
learn and	-0.06
learn disabl	-0.06
leav	-0.23
led	0.04
led to	-0.02
left	-0.11
lengthi	-0.02
lengthi wait	-0.02
less	-0.47
less complex	-0.06
less than	-0.14
level	0.10
level and	0.09
level is	-0.08
level of	0.07
life	0.02
like	-0.04
like to	-0.03
limit	-0.86
limit access	-0.08
limit the	-0.09
line	-0.08
link	0.15
link with	-0.07
list	-0.06
listen	0.27
listen to	0.21
live	-0.08
live experi	-0.06
live in	-0.10
live of	0.12
live out	0.02
local	0.06
local area	-0.11
local author	-0.14
local offer	-0.23
local partnership	0.03
long	-0.37
long for	-0.05
long wait	-0.07
long-term	-0.02
longer	-0.15
look	0.10
look after	0.07
low	-0.18
lower	-0.11
lower than	-0.08
made	0.09
made to	-0.11
mai	-0.09
mai be	0.11
mai have	0.11
mai not	-0.03
mainstream	0.02
mainstream educ	0.05
mainstream set	0.10
maintain	0.06
major	0.13
major of	0.13
make	0.07
make a	0.03
make improv	-0.01
make it	-0.01
make sure	0.04
make the	-0.14
manag	0.06
manag and	-0.07
mandat	0.03
mani	-0.35
mani children	-0.08
mani educ	-0.04
mani ehc	-0.08
mani parent	0.02
mani young	0.06
manner	0.06
mean	0.01
mean children	0.04
mean that	0.28
mean thei	0.01
mean there	-0.09
measur	0.02
medic	0.06
medic need	0.11
meet	0.30
meet and	-0.09
meet children	-0.01
meet individu	0.04
meet need	0.06
meet the	0.09
meet their	-0.06
member	0.03
member of	0.04
mental	0.08
mental health	0.10
met	0.13
met in	-0.03
met without	0.07
method	-0.11
might	0.01
miss	-0.26
miss opportun	-0.29
miss out	0.01
mitig	0.25
model	-0.03
monitor	0.14
monitor and	0.06
monitor of	-0.06
monitor the	-0.12
month	-0.16
more	-0.18
more close	0.02
more complex	-0.02
more recent	0.10
more to	-0.28
most	0.22
most children	-0.25
most complex	0.04
most ehc	0.09
most vulner	0.14
most young	-0.02
mostli	0.13
move	0.05
move between	0.05
move from	-0.12
move to	-0.07
much	-0.11
multi-ag	0.23
multi-ag approach	-0.03
multi-ag meet	-0.01
multi-ag partner	0.12
multi-ag support	-0.01
multi-ag work	0.17
multi-disciplinari	0.19
multi-disciplinari team	0.14
multipl	-0.05
must	-0.32
nation	-0.07
navig	0.03
navig the	0.04
necessari	0.14
necessari to	0.02
need	-0.03
need a	-0.13
need and	-0.01
need ar	0.06
need assess	0.13
need at	-0.01
need can	0.09
need coordin	0.09
need effect	-0.01
need escal	-0.03
need for	0.03
need have	-0.09
need identifi	0.10
need in	0.05
need is	-0.01
need mai	-0.01
need of	0.06
need support	-0.16
need to	-0.38
need well	0.03
need while	-0.02
needs-l	0.05
neg	-0.45
neg impact	-0.24
neg on	-0.19
network	-0.02
neuro-development	0.01
neurodevelopment	-0.14
neurodevelopment assess	-0.12
neurodevelopment pathwai	0.11
neurodivers	-0.08
new	0.08
new initi	0.10
newli	0.02
next	0.02
next step	0.04
nh	-0.11
no	-0.20
no commiss	-0.12
not	-1.30
not abl	0.14
not accur	-0.02
not all	-0.11
not alwai	-0.38
not as	-0.03
not awar	-0.03
not be	0.01
not been	0.12
not benefit	-0.10
not commun	-0.01
not complet	-0.01
not consid	0.10
not consist	-0.16
not contain	0.14
not current	0.06
not enough	-0.12
not ensur	-0.09
not fulli	0.01
not get	-0.08
not have	-0.09
not identifi	0.10
not in	0.15
not know	-0.09
not meet	0.02
not provid	-0.07
not receiv	-0.12
not reflect	-0.01
not routin	-0.22
not start	-0.05
not support	0.01
not take	-0.03
not the	0.02
not us	0.02
not well	-0.20
not work	-0.10
not yet	-0.15
now	0.48
number	-0.08
number of	-0.08
nurs	0.16
nurseri	0.04
occup	-0.02
occup health	0.13
of	-0.07
of #	-0.04
of a	0.07
of access	-0.04
of admiss	-0.17
of altern	0.29
of an	0.03
of annual	-0.04
of ap	0.04
of appropri	-0.13
of area	0.05
of autism	0.02
of better	-0.06
of care	-0.07
of chang	0.03
of children	-0.01
of clariti	-0.08
of commiss	-0.05
of data	0.06
of develop	0.12
of disabl	-0.09
of earli	0.23
of educ	0.01
of ehc	-0.21
of emerg	0.03
of exclus	0.03
of famili	0.12
of health	-0.28
of hospit	0.04
of how	-0.01
of improv	-0.03
of individu	0.07
of inform	-0.18
of it	-0.06
of leader	-0.05
of mani	0.02
of multi-ag	0.01
of need	0.01
of parent	0.12
of plan	-0.25
of practition	0.03
of profession	0.15
of provis	0.16
of pupil	-0.11
of referr	-0.04
of school	-0.01
of send	0.01
of servic	-0.10
of short	0.06
of social	-0.02
of special	0.06
of specialist	-0.18
of strateg	-0.05
of strategi	-0.01
of suitabl	-0.12
of support	-0.17
of suspens	0.02
of the	-0.07
of their	-0.01
of these	0.11
of thi	0.13
of those	-0.11
of transit	0.05
of wait	-0.01
of what	-0.11
of work	-0.04
of young	0.35
offer	0.09
offer a	0.09
offer and	0.05
offer effect	0.06
offer is	-0.21
offer support	0.01
offer to	-0.04
offic	0.04
often	-0.43
old	-0.09
older	-0.12
on	-0.12
on a	-0.09
on children	-0.07
on educ	-0.01
on ensur	0.06
on how	-0.07
on improv	0.02
on offer	0.02
on the	0.08
on their	-0.12
on where	-0.27
onc	-0.04
onc thei	-0.01
one-to-on	-0.09
ongo	-0.18
ongo support	-0.11
onli	-0.40
onward	0.05
open	0.23
oper	0.07
opportun	0.17
opportun for	-0.11
opportun to	-0.06
or	-0.03
or a	0.06
or access	-0.05
or ar	0.07
or at	0.06
or employ	-0.08
or mental	-0.07
or met	-0.03
or on	-0.05
or placement	-0.08
or social	-0.04
or support	-0.01
or to	-0.05
or train	0.22
or who	0.14
or young	0.04
order	-0.11
order to	-0.05
organis	0.02
other	-0.32
other agenc	0.06
other plan	0.03
other profession	0.10
other than	-0.08
out	0.18
out of	0.10
out on	0.01
out-of-area	0.03
outcom	-0.07
outcom for	-0.09
outcom is	-0.17
outcom or	-0.08
outreach	0.08
outsid	-0.04
outsid of	-0.04
over	-0.04
over #	-0.02
over the	0.07
over time	0.03
overal	-0.11
overnight	-0.19
oversight	0.01
oversight and	-0.13
oversight of	-0.09
own	-0.15
pace	-0.04
pace of	-0.04
packag	0.13
packag of	-0.06
paediatrician	0.12
paid	0.11
paid employ	0.11
panel	0.14
parent	0.04
parent and	-0.08
parent carer	0.28
parent view	0.17
part	0.02
part of	0.02
particip	0.18
particip in	0.14
particular	-0.07
particularli	-0.22
particularli at	0.04
particularli for	0.06
particularli when	0.11
partner	0.22
partner across	0.04
partner agenc	-0.13
partner ar	-0.09
partner in	0.14
partner to	-0.02
partner work	0.08
partnership	0.24
partnership abil	-0.12
partnership and	0.14
partnership approach	-0.17
partnership ar	0.17
partnership do	-0.03
partnership doe	-0.12
partnership ha	-0.06
partnership is	-0.21
partnership leader	-0.15
partnership recognis	-0.18
partnership send	-0.11
partnership strategi	-0.04
partnership that	0.02
partnership to	0.07
partnership work	0.28
passion	0.07
pathwai	0.09
pathwai and	-0.13
pathwai ar	-0.21
pathwai for	0.04
pcf	0.16
pcf is	0.07
peer	0.12
peopl	0.16
peopl access	-0.05
peopl ag	-0.07
peopl and	-0.05
peopl ar	0.11
peopl as	-0.13
peopl at	0.16
peopl benefit	0.02
peopl can	0.09
peopl do	0.03
peopl ehc	0.07
peopl experi	-0.13
peopl for	0.03
peopl get	0.10
peopl have	-0.10
peopl health	0.10
peopl known	0.07
peopl live	-0.01
peopl move	-0.18
peopl need	-0.15
peopl over	-0.17
peopl progress	0.09
peopl receiv	-0.03
peopl requir	0.02
peopl send	-0.08
peopl to	0.08
peopl transit	-0.03
peopl well	0.03
peopl who	-0.04
peopl with	-0.06
period	0.12
period of	0.01
perman	0.04
perman exclus	-0.07
persist	-0.03
person	-0.13
person and	-0.15
person is	-0.15
person need	-0.08
person to	0.06
personalis	0.18
phase	-0.16
physic	-0.13
physiotherapi	0.28
physiotherapi servic	0.13
physiotherapist	-0.07
pictur	-0.11
pictur of	-0.08
pilot	-0.14
place	0.15
place and	0.04
place at	-0.16
place for	0.11
place in	-0.07
place plan	0.11
place quickli	0.04
place to	-0.03
placement	0.08
placement ar	-0.05
placement in	-0.11
plai	0.07
plan	-0.08
plan across	0.02
plan and	0.05
plan ar	0.07
plan assess	0.05
plan do	0.23
plan for	0.25
plan from	-0.09
plan ha	0.03
plan in	-0.10
plan is	-0.09
plan lack	-0.06
plan reflect	0.07
plan that	-0.05
plan to	0.02
plu	0.13
point	0.03
point of	0.01
polic	0.16
polici	-0.16
poor	-0.40
poor mental	-0.06
portag	0.02
posit	0.84
posit about	0.11
posit exampl	0.15
posit impact	0.16
posit outcom	0.16
posit relationship	0.05
possibl	0.05
post	-0.02
post-16	-0.22
post-16 educ	0.01
post-16 young	-0.03
potenti	0.06
power	0.01
practic	-0.02
practic in	0.10
practic to	-0.01
practition	0.23
practition across	-0.01
practition and	0.03
practition have	0.13
practition in	-0.07
practition knowledg	-0.15
practition to	0.20
practition told	-0.04
practition work	0.12
pre-school	0.16
precis	-0.23
prepar	-0.06
prepar children	0.04
prepar for	-0.14
prepar them	0.03
present	-0.23
prevent	0.05
prevent escal	0.07
previou	0.04
primari	0.22
primari and	0.09
primari care	0.09
primari school	-0.03
prior	-0.01
prioriti	0.04
prioriti for	0.06
prioritis	0.28
prioritis the	-0.06
privat	-0.23
proactiv	0.20
problem	-0.11
process	-0.16
process and	-0.13
process ensur	0.02
process for	-0.05
process in	0.07
process of	0.04
process to	-0.20
produc	0.15
profession	-0.02
profession across	0.09
profession and	-0.05
profession ar	-0.04
profession do	0.01
profession from	0.03
profession in	0.10
profession report	-0.12
profession to	-0.04
profession who	0.13
profession work	0.17
programm	0.14
programm to	0.13
progress	0.14
progress and	-0.04
project	-0.06
promot	0.39
promot the	0.08
promptli	0.15
protect	-0.13
protocol	-0.02
provid	0.28
provid a	0.02
provid across	-0.03
provid addit	0.11
provid and	-0.09
provid by	-0.03
provid effect	-0.18
provid for	0.01
provid servic	-0.07
provid support	-0.11
provid the	0.10
provid to	0.01
provid train	-0.06
provid us	0.05
provis	0.06
provis across	0.13
provis and	0.03
provis ar	0.02
provis for	0.08
provis ha	0.03
provis in	-0.05
provis of	0.08
provis or	-0.02
provis strategi	0.06
provis that	-0.07
provis to	0.05
psycholog	-0.18
psycholog servic	-0.10
psychologist	0.11
pupil	-0.08
pupil to	-0.06
pupil with	0.18
purpos	-0.02
put	0.02
put in	0.01
qualiti	0.10
qualiti and	0.06
qualiti assur	0.24
question	0.07
quickli	0.36
quickli enough	-0.13
rais	-0.05
rang	0.02
rang of	0.15
rate	0.04
rate of	-0.03
rather	0.06
rather than	0.06
reach	-0.20
reach #	-0.08
readi	0.17
readi for	0.07
realis	0.01
receiv	0.05
receiv a	-0.06
receiv appropri	0.02
receiv educ	-0.11
receiv effect	0.10
receiv from	0.04
receiv help	0.03
receiv support	0.08
receiv the	-0.17
receiv their	-0.01
receiv thi	0.01
receiv time	-0.01
recent	0.12
recent improv	0.03
recognis	-0.33
recognis that	-0.23
recognis the	-0.09
recognis thi	-0.16
recommend	0.04
recommend from	0.02
record	-0.01
recoveri	0.03
recoveri plan	0.02
recruit	-0.17
redesign	0.11
reduc	0.39
reduc the	-0.08
reduc wait	0.08
reduct	0.14
reduct in	0.08
refer	0.01
refer to	0.02
referr	-0.07
referr into	-0.06
referr to	-0.14
reflect	0.20
reflect the	-0.15
reflect their	0.06
refresh	0.15
regard	-0.08
regard by	0.10
regist	0.10
regist is	0.06
regular	0.27
regular multi-ag	-0.04
regularli	0.20
reintegr	0.05
relat	-0.04
relat to	-0.04
relationship	0.26
relationship between	-0.10
relationship with	0.12
relev	0.17
reli	-0.21
reli on	-0.21
remain	-0.26
remain in	-0.05
remain some	0.01
remedi	0.02
remedi thi	0.02
remov	0.07
renew	0.17
repeat	-0.06
report	-0.23
report that	0.02
repres	0.14
repres on	0.08
repres the	0.02
represent	-0.11
request	-0.16
request for	-0.01
requir	-0.42
requir specialist	0.04
residenti	0.12
residenti special	0.17
resolv	-0.12
resourc	-0.04
resourc provis	0.16
resourc to	0.01
respect	0.20
respit	0.05
respit care	-0.03
respond	0.26
respond to	0.01
respons	0.14
respons from	0.05
respons to	0.07
result	-0.14
result in	-0.27
result of	0.20
return	0.10
return to	0.10
review and	0.11
review for	-0.04
review is	0.01
review of	0.10
review process	-0.03
review the	-0.15
right	0.08
right help	-0.02
right servic	0.08
right support	-0.02
right time	0.03
rightli	-0.02
rise	-0.04
risk	-0.11
risk and	-0.12
risk of	-0.01
robust	0.38
role	-0.13
role in	-0.04
role of	-0.10
routin	0.05
routin consid	-0.04
run	0.01
safe	0.14
safeguard	0.05
safeti	0.05
sai	0.02
sai that	0.06
school	-0.06
school across	0.05
school and	0.02
school ar	0.11
school do	-0.08
school have	-0.03
school in	0.01
school is	-0.02
school leader	-0.12
school nurs	0.14
school place	-0.01
school set	0.03
school to	-0.08
school-ag	-0.02
screen	0.02
secondari	-0.09
secondari school	0.06
secur	0.15
see	0.22
see the	0.22
seek	-0.06
seen	0.18
seen as	-0.07
seen by	-0.06
seen in	0.23
self-ref	0.02
semh	0.10
sen	-0.11
sen support	-0.09
send	0.06
send and	0.08
send ar	0.13
send as	0.17
send at	-0.07
send can	-0.11
send do	-0.04
send effect	-0.09
send have	-0.01
send in	0.19
send inform	0.03
send is	-0.12
send need	0.09
send partnership	0.08
send provis	0.14
send receiv	0.06
send strategi	-0.04
send support	0.01
send system	-0.15
send team	0.15
send to	-0.01
send train	0.01
sendiass	0.15
senior	0.01
sensori	-0.03
servic and	0.19
servic ar	0.27
servic as	-0.06
servic be	-0.06
servic can	0.06
servic do	-0.04
servic for	-0.01
servic have	-0.05
servic in	-0.07
servic is	0.17
servic offer	0.01
servic provid	-0.13
servic specif	-0.10
servic such	0.05
servic support	0.15
servic team	0.01
servic that	-0.06
servic through	-0.09
servic to	-0.10
servic work	-0.05
session	0.09
set	0.10
set and	-0.04
set out	-0.01
set up	-0.06
sever	0.10
shape	0.08
share	0.13
share inform	0.04
share their	0.02
share understand	0.10
short	-0.06
short break	-0.06
should	-0.14
should be	-0.08
show	0.13
signific	-0.13
signific chang	0.02
signific invest	0.19
signific number	-0.06
significantli	0.02
signpost	0.15
signpost parent	-0.01
signpost to	0.12
similarli	0.05
sinc	0.21
sinc the	0.11
situat	-0.13
six	0.03
skill	0.13
skill and	0.13
sleep	-0.02
slow	-0.38
slow the	-0.20
small	-0.09
small number	-0.08
smooth	0.18
smooth transit	0.11
so	0.02
so that	0.10
social	0.01
social and	0.08
social care	-0.30
social worker	0.21
solut	-0.15
some	-0.70
some ar	-0.07
some area	-0.10
some case	-0.03
some children	-0.24
some ehc	0.22
some famili	-0.18
some health	0.03
some mainstream	0.08
some of	0.30
some parent	-0.19
some plan	-0.08
some posit	0.16
some profession	-0.09
some pupil	-0.09
some school	-0.02
some servic	-0.16
some time	-0.09
some young	-0.18
sometim	-0.19
space	-0.10
speak	0.17
speak highli	0.05
speak posit	0.04
special	0.13
special educ	0.01
special resourc	0.06
special school	0.11
specialist	-0.12
specialist health	0.04
specialist provis	-0.09
specialist school	-0.04
specialist servic	-0.02
specialist set	-0.15
specialist support	-0.14
specif	-0.09
specif need	0.04
specif to	0.01
spectrum	-0.01
spectrum disord	-0.01
speech	-0.05
speech and	-0.13
spend	-0.03
sport	0.03
stabil	0.10
staff	-0.07
staff and	0.17
staff ar	0.01
staff in	-0.18
stage	-0.22
stage of	0.01
stai	-0.05
stai in	-0.04
stakehold	-0.10
standard	0.17
start	-0.06
start earli	-0.01
start to	0.17
state	-0.08
statutori	0.01
statutori timescal	-0.02
step	0.06
step and	0.06
step in	-0.05
step to	-0.06
still	-0.21
still too	-0.12
stori	-0.04
strateg	0.09
strateg board	-0.04
strateg develop	0.06
strateg level	-0.06
strateg need	0.04
strateg oversight	-0.08
strateg partner	0.06
strateg plan	-0.07
strategi	0.39
strategi and	0.16
strategi for	0.13
strategi in	-0.07
strategi to	-0.16
strength	0.36
strength and	0.09
strength of	0.17
strengthen	0.32
strengthen the	0.01
strengthen their	0.03
strong	0.55
structur	-0.01
struggl	-0.13
struggl to	-0.12
substanti	-0.12
success	0.25
success in	0.12
successfulli	0.47
such	0.04
such as	0.11
suffici	-0.17
suffici of	-0.16
suggest	-0.05
suitabl	0.12
suitabl placement	0.07
summer	0.04
support	0.43
support and	-0.08
support ar	0.10
support as	0.03
support at	0.08
support by	-0.19
support can	-0.06
support children	0.12
support famili	0.07
support for	-0.17
support from	0.09
support in	0.14
support internship	0.07
support is	-0.06
support of	0.11
support on	-0.10
support plan	-0.04
support regist	0.07
support servic	0.20
support team	0.01
support that	0.05
support the	0.01
support thei	-0.03
support their	-0.11
support them	0.13
support through	-0.18
support to	0.23
support well	0.03
support while	-0.02
support with	0.13
support young	-0.02
sure	0.04
sure that	0.04
suspens	-0.07
suspens and	0.13
sustain	-0.03
sustain improv	-0.05
swift	-0.05
swiftli	0.07
system	-0.08
system and	0.03
system for	0.13
system to	0.16
system-wid	-0.07
tailor	0.24
take	0.02
take an	0.02
take place	-0.03
taken	0.09
tangibl	-0.09
target	0.09
team	0.31
team and	0.02
team ar	-0.24
team around	0.06
team ha	0.12
team in	0.09
team is	0.01
team of	0.15
team provid	0.05
team to	0.03
team work	0.05
tell	-0.02
than	-0.45
than at	0.03
than nation	-0.08
than the	-0.01
that	-0.11
that appropri	0.03
that ar	0.07
that children	-0.03
that could	-0.06
that ehc	-0.08
that famili	0.04
that have	-0.15
that help	0.09
that includ	0.03
that is	0.13
that it	0.15
that leader	-0.10
that mani	0.04
that meet	0.07
that most	-0.06
that need	-0.11
that parent	0.02
that plan	0.13
that practition	-0.12
that provid	-0.25
that servic	-0.09
that some	0.02
that support	0.04
that the	-0.14
that thei	-0.01
that their	0.03
that there	0.08
that these	-0.19
that thi	0.22
that will	-0.10
that work	-0.01
that young	0.17
the	0.05
the #	0.11
the abil	-0.07
the accuraci	-0.05
the ag	0.10
the altern	-0.15
the annual	-0.11
the ap	-0.09
the area	0.13
the assess	-0.05
the avail	-0.14
the behaviour	0.06
the best	0.07
the capac	-0.04
the care	-0.06
the case	0.02
the challeng	-0.09
the chang	0.02
the child	0.07
the children	-0.06
the citi	0.08
the commiss	-0.03
the commun	0.20
the contribut	-0.08
the creation	0.07
the current	-0.08
the dco	0.03
the decis	0.10
the delai	0.10
the deliveri	-0.13
the develop	0.07
the diagnost	-0.01
the disabl	0.10
the dsr	0.08
the dynam	-0.04
the earli	-0.04
the earliest	-0.01
the educ	-0.11
the effect	-0.16
the ehc	0.20
the end	0.09
the expect	0.03
the experi	0.05
the expertis	-0.06
the fair	0.10
the famili	-0.17
the forum	0.16
the full	0.03
the futur	-0.10
the grow	-0.03
the health	-0.05
the healthi	0.08
the heart	0.05
the help	-0.02
the icb	-0.01
the identif	-0.12
the impact	-0.10
the import	-0.02
the improv	-0.06
the inclus	0.08
the increas	0.15
the individu	0.13
the inform	-0.07
the inspect	-0.11
the integr	0.05
the joint	-0.10
the knowledg	-0.02
the lack	-0.16
the last	0.05
the level	0.19
the live	0.13
the local	-0.05
the long	-0.07
the major	0.13
the member	-0.04
the monitor	-0.04
the most	0.12
the nation	-0.09
the necessari	-0.06
the need	-0.08
the neurodevelopment	-0.03
the new	0.07
the number	0.11
the offer	-0.12
the opportun	0.07
the outcom	-0.05
the pace	-0.04
the parent	-0.01
the partnership	-0.11
the pcf	0.24
the plan	-0.13
the point	0.03
the posit	0.08
the process	-0.15
the provis	0.06
the qualiti	0.07
the rang	-0.17
the recent	0.14
the right	0.10
the rise	-0.04
the risk	-0.03
the role	-0.10
the same	0.10
the school	0.11
the send	0.06
the sendiass	0.12
the servic	0.02
the signific	0.13
the situat	-0.06
the social	0.14
the special	-0.01
the specif	0.08
the speech	-0.01
the statutori	-0.07
the strategi	-0.04
the suffici	-0.11
the support	-0.01
the system	-0.22
the team	0.05
the threshold	0.01
the time	-0.22
the timeli	-0.18
the train	-0.10
the transit	-0.07
the us	0.03
the view	0.03
the virtual	0.07
the voic	0.05
the vulner	-0.05
the wai	-0.19
the wait	0.13
the work	-0.04
the young	0.10
the youth	0.11
thei	0.01
thei ar	-0.22
thei can	-0.28
thei could	-0.04
thei do	0.05
thei feel	0.14
thei have	0.11
thei know	-0.07
thei live	-0.08
thei need	-0.22
thei reach	-0.08
thei receiv	0.10
thei should	0.02
thei us	0.06
thei wait	0.05
thei want	-0.11
thei work	-0.11
their	0.07
their action	-0.07
their care	-0.02
their child	-0.17
their children	-0.21
their commun	0.09
their confid	0.05
their current	-0.04
their educ	0.10
their ehc	-0.18
their experi	0.07
their futur	0.04
their health	0.13
their independ	0.02
their live	0.09
their mental	-0.03
their need	-0.04
their next	0.05
their own	-0.06
their parent	-0.15
their plan	-0.09
their send	0.06
their servic	0.02
their social	0.10
their stori	-0.08
their strateg	-0.04
their view	0.05
their voic	0.11
them	0.01
them all	-0.02
them and	-0.02
them at	-0.04
them for	0.04
them in	0.07
them well	0.12
themselv	-0.05
then	0.03
therapeut	-0.01
therapi	0.05
therapi and	-0.02
therapi servic	0.16
therapi team	-0.18
therapist	0.09
therapist and	-0.02
there	-0.22
there ar	-0.08
there ha	0.08
there have	0.05
there is	-0.04
there remain	-0.16
therefor	0.16
these	-0.06
these ar	0.01
these assess	0.03
these children	-0.03
these delai	-0.02
these includ	0.04
these need	0.02
these plan	0.07
these servic	0.16
these team	0.13
these wait	-0.21
these young	0.18
thi	-0.33
thi allow	0.15
thi and	-0.14
thi approach	0.12
thi as	-0.04
thi can	-0.20
thi caus	-0.24
thi effect	0.10
thi enabl	0.19
thi ensur	0.16
thi group	0.15
thi ha	0.15
thi help	0.30
thi impact	-0.20
thi includ	0.03
thi inform	0.20
thi is	0.07
thi lead	-0.24
thi leav	-0.20
thi limit	-0.17
thi make	-0.18
thi mean	-0.07
thi offer	0.14
thi promot	0.07
thi provid	0.14
thi reduc	-0.13
thi result	-0.04
thi support	0.20
thi team	0.04
thi work	-0.03
thing	0.16
think	0.06
thorough	0.02
those	-0.08
those children	0.08
those that	-0.01
those who	0.12
those with	0.13
thought	0.06
threshold for	0.02
through	0.05
through a	0.13
through regular	-0.08
through their	-0.14
throughout	0.04
throughout the	0.04
time	0.11
time and	0.18
time assess	0.10
time for	0.06
time frame	-0.02
time in	-0.15
time manner	0.07
time of	0.01
time to	-0.08
time wai	0.12
timeli	-0.12
timeli and	0.10
timeli of	-0.24
timescal	-0.04
to	-0.19
to #	-0.16
to a	0.10
to access	-0.21
to account	0.08
to achiev	0.05
to address	-0.26
to adult	-0.16
to adulthood	-0.10
to an	-0.03
to analys	-0.03
to and	0.11
to assess	-0.16
to attend	0.14
to be	-0.37
to better	0.08
to build	0.04
to cater	-0.06
to challeng	0.13
to check	-0.04
to children	0.05
to co-produc	0.02
to commiss	-0.08
to commun	-0.14
to complet	-0.08
to continu	0.02
to contribut	-0.01
to creat	0.04
to deliv	-0.02
to develop	-0.08
to do	-0.13
to earli	0.04
to educ	-0.14
to ehc	-0.03
to engag	-0.03
to ensur	-0.12
to establish	-0.27
to evalu	-0.03
to famili	0.14
to fill	0.20
to find	-0.15
to fulli	-0.11
to further	0.18
to gain	-0.15
to have	-0.13
to help	0.15
to hospit	0.05
to identifi	0.05
to implement	-0.06
to improv	-0.41
to increas	-0.21
to inform	0.03
to keep	0.04
to local	0.05
to maintain	-0.01
to make	-0.08
to manag	0.06
to meet	0.15
to monitor	-0.19
to navig	-0.05
to offer	-0.01
to other	-0.12
to parent	0.18
to plan	-0.18
to prepar	0.01
to prevent	0.02
to profession	-0.06
to promot	0.11
to provid	-0.03
to reduc	-0.05
to reflect	0.09
to remain	-0.07
to remedi	0.02
to remov	0.07
to repeat	-0.03
to respond	-0.07
to return	0.09
to review	-0.01
to school	-0.02
to secur	0.01
to see	0.19
to servic	0.13
to social	-0.08
to some	0.01
to start	-0.08
to strengthen	-0.17
to the	-0.07
to them	0.12
to these	-0.09
to thi	0.15
to understand	0.02
to undertak	-0.12
to us	0.06
to wait	0.18
to which	-0.08
to wider	0.11
to work	0.08
to young	0.02
togeth	0.32
togeth effect	0.01
togeth to	0.13
told	-0.11
told inspector	-0.02
told us	-0.08
too	-0.89
too earli	-0.22
too long	-0.18
too mani	-0.25
too often	-0.04
too slow	-0.17
tool	0.16
toward	-0.08
track	0.09
train	0.64
train and	0.18
train for	-0.14
train through	-0.03
train to	-0.01
transform	0.07
transform plan	-0.05
transit	-0.17
transit arrang	-0.14
transit between	0.01
transit from	-0.11
transit into	0.03
transit is	0.07
transit plan	-0.02
transit point	0.02
transit process	0.06
transit to	-0.16
transport	-0.15
travel	0.05
treatment	0.28
treatment review	-0.03
trend	0.01
triag	0.21
trust	-0.09
trust and	0.07
turn	-0.04
two	0.12
two year	0.07
two-year-old	0.02
typic	-0.03
unabl	-0.05
unabl to	-0.05
unclear	-0.44
under	-0.03
underdevelop	-0.52
underpin	0.06
underpin by	0.03
understand	0.38
understand of	-0.04
understand the	0.21
understood	0.01
understood by	-0.01
undertak	-0.09
undertaken	-0.08
univers	-0.06
unnecessari	-0.26
until	0.05
up	0.06
up the	0.09
up to	0.08
updat	-0.03
urgent	0.04
urgent need	0.04
us	0.28
us a	0.15
us as	0.10
us data	0.05
us inform	-0.12
us of	0.05
us support	-0.09
us the	0.08
us thi	0.10
us to	-0.17
us well	0.03
us word	0.09
valu	0.48
valu by	0.07
valu the	0.11
valuabl	-0.06
vari	-0.40
variabl	-0.62
variabl in	-0.32
variat	-0.22
variat in	-0.17
varieti	-0.05
varieti of	-0.05
variou	-0.07
veri	-0.22
veri small	0.04
via	-0.07
view	0.01
view and	0.08
view ar	0.01
view of	-0.04
virtual	0.15
virtual school	0.07
visibl	0.07
vision	0.02
visit	-0.03
visit and	-0.07
visit servic	-0.08
visitor	0.03
vocat	0.15
voic	0.15
voic and	0.06
voic of	-0.04
voluntari	0.08
vulner	0.05
vulner children	-0.20
wa	-0.04
wa co-produc	0.05
wai	0.04
wai of	0.04
wai that	-0.14
wait	-0.68
wait for	0.21
wait list	-0.10
wait time	0.15
wait too	-0.03
wait up	-0.08
want	-0.11
want to	-0.08
weak	-0.43
weak in	-0.19
wealth	0.05
wealth of	0.06
websit	-0.18
week	-0.02
welcom	0.11
well	0.56
well and	0.04
well as	-0.16
well children	0.02
well develop	-0.01
well enough	-0.09
well establish	0.16
well for	0.02
well in	-0.12
well inform	0.09
well prepar	-0.03
well support	0.16
well to	0.09
well-b	0.04
well-establish	0.17
were	-0.09
what	-0.09
what is	0.11
what the	-0.12
wheelchair	-0.07
when	0.08
when a	-0.03
when children	0.08
when need	0.06
when the	0.02
when thei	0.08
when there	0.02
where	-0.14
where appropri	0.12
where children	-0.03
where need	0.27
where thei	-0.09
where thi	0.01
whether	0.16
which	-0.08
which ar	0.06
which children	0.01
which ha	-0.11
which includ	0.13
which is	-0.03
which mean	0.10
which thei	-0.12
while	-0.13
while children	-0.11
while thei	-0.13
who	0.13
who access	0.16
who ar	0.18
who attend	-0.23
who do	0.15
who have	-0.06
who mai	0.10
who need	-0.31
who provid	0.04
who receiv	-0.05
who requir	-0.03
whole	0.05
whose	0.09
wide	0.26
wide rang	0.13
wider	-0.10
will	-0.08
will be	-0.01
wish	0.01
with	0.19
with a	-0.04
with an	-0.05
with autism	0.09
with children	-0.02
with complex	-0.01
with disabl	-0.01
with educ	0.10
with ehc	-0.03
with famili	0.11
with mental	0.11
with more	0.03
with parent	-0.07
with profession	0.10
with school	-0.01
with send	-0.12
with servic	0.11
with social	-0.17
with the	-0.14
with their	0.06
with them	-0.06
within	-0.05
within a	-0.08
without	-0.13
without a	0.07
without the	0.18
work	0.32
work across	-0.01
work and	-0.03
work between	0.03
work close	0.03
work effect	0.09
work for	-0.08
work ha	-0.07
work in	-0.17
work is	0.07
work more	0.02
work of	-0.04
work to	-0.32
work togeth	0.09
work well	0.02
work where	0.04
work with	-0.14
worker	0.28
worker and	0.22
worker ar	0.08
worker who	0.02
workforc	-0.15
workforc develop	-0.15
workstream	0.19
worri	-0.21
would	-0.12
year	-0.13
year old	-0.09
year provid	0.05
year set	-0.14
yet	-0.21
yet had	0.08
yet to	-0.21
young	0.05
young children	-0.20
young peopl	0.16
young person	-0.03
younger	0.03
younger children	0.04
youth	0.21
youth justic	0.05
~a	-0.35
~abl	0.12
~access	-0.12
~account	-0.03
~accur	-0.14
~across	0.02
~action	-0.07
~address	-0.04
~advic	-0.04
~all	-0.27
~alwai	-0.38
~an	0.13
~and	-0.37
~approach	-0.05
~appropri	-0.15
~area	-0.03
~as	-0.03
~assess	-0.18
~at	-0.08
~attend	0.03
~avail	-0.06
~awar	-0.03
~be	-0.08
~been	0.11
~benefit	-0.17
~by	-0.03
~capac	-0.09
~care	-0.03
~case	0.01
~children	-0.07
~clariti	-0.10
~clear	-0.11
~commiss	-0.16
~commun	0.01
~complet	-0.05
~consid	-0.02
~consist	-0.20
~contain	0.12
~contribut	-0.12
~coordin	-0.14
~current	0.09
~develop	-0.11
~diagnosi	-0.04
~do	-0.07
~done	-0.09
~earli	-0.06
~educ	0.05
~effect	-0.27
~ehc	0.07
~embed	-0.07
~engag	0.03
~enough	-0.21
~ensur	-0.22
~establish	-0.04
~evid	-0.06
~felt	-0.05
~for	0.17
~formal	-0.01
~from	-0.29
~full	-0.01
~fulli	-0.07
~get	-0.08
~good	0.14
~had	0.07
~have	-0.18
~health	-0.16
~heard	-0.07
~help	-0.15
~how	-0.09
~identifi	-0.02
~impact	0.08
~improv	-0.06
~in	0.05
~includ	-0.02
~inform	-0.15
~integr	-0.05
~into	-0.03
~involv	-0.03
~is	-0.07
~it	-0.16
~know	-0.05
~knowledg	-0.03
~learn	-0.02
~local	-0.01
~make	-0.19
~medic	-0.03
~meet	-0.09
~met	-0.02
~monitor	-0.10
~multi-ag	-0.13
~necessari	-0.08
~need	0.01
~of	-0.44
~on	-0.24
~opportun	-0.19
~or	-0.17
~out	0.14
~oversight	-0.19
~pathwai	-0.08
~pictur	-0.03
~place	-0.07
~plan	-0.05
~prepar	-0.04
~process	-0.05
~provid	-0.08
~provis	-0.18
~quickli	-0.07
~receiv	-0.22
~recognis	-0.03
~reflect	-0.10
~review	-0.05
~routin	-0.23
~school	0.01
~servic	-0.21
~share	-0.06
~show	0.03
~social	0.08
~some	-0.10
~specialist	-0.02
~specif	-0.01
~start	-0.05
~strateg	-0.26
~strong	0.13
~suffici	-0.17
~suitabl	-0.04
~support	-0.38
~take	-0.05
~that	-0.19
~the	-0.17
~thei	-0.05
~their	-0.01
~them	-0.12
~themselv	-0.05
~there	0.04
~these	-0.04
~thi	-0.09
~time	-0.09
~to	-0.38
~understand	-0.13
~us	-0.01
~wait	0.38
~well	-0.28
~with	-0.02
~within	-0.11
~work	-0.20
~yet	-0.15
~young	-0.12
`
