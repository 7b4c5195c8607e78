/** Weights of the polarity model. Made by `npm run train`; not to be edited. */

/** SHA-256 of the findings that the model was trained on. */
export const TRAINED_ON = 'bfce07e2fc4bc2ed19f428cb5b585fe2cb31d907cd5d45b4cfe5859210d32757'
/** Fingerprint of the code that makes the features; see `training/fingerprint.ts`. */
export const FEATURES = '4f9aef9fac5bef0d9cfe0071cd43136decfba0b81aecf1a79ea0656608a0cadb'

export const BIAS = 0.04

/** One feature a line, a tab, its weight; in code unit order. */
export const WEIGHTS = `
#	-0.16
# and	-0.05
# ar	-0.01
# birthdai	-0.21
# children	-0.10
# famili	0.26
# for	-0.10
# have	0.02
# hour	0.06
# in	-0.03
# is	-0.20
# month	-0.26
# of	0.12
# or	0.06
# pupil	0.16
# school	0.05
# to	0.11
# week	-0.10
# who	-0.08
# with	-0.22
^a child	-0.18
^a dedicated	0.18
^a few	-0.27
^a new	-0.12
^a number	-0.09
^a shared	0.11
^a significant	-0.31
^a single	-0.03
^a small	-0.08
^a specialist	0.11
^a third	-0.07
^access	-0.14
^access to	-0.14
^additional	0.03
^adult	0.01
^adult social	0.10
^advice	0.08
^advice from	-0.05
^advisers	0.07
^after	0.01
^all	0.24
^almost	-0.03
^alternative	0.14
^alternative provision	0.11
^although	-0.31
^although a	-0.07
^although the	-0.25
^although there	0.10
^an	0.31
^annual	0.10
^annual reviews	0.17
^any	0.04
^appointments	0.10
^area	-0.21
^arrangements	-0.14
^arrangements for	-0.15
^as	0.01
^as a	-0.13
^assessments	0.06
^at	-0.04
^at the	0.07
^attendance	0.30
^attendance is	0.17
^audits	-0.15
^autistic	-0.02
^autistic children	-0.09
^autistic young	-0.07
^babies	0.03
^because	0.16
^because of	-0.06
^by	0.08
^by the	0.02
^calls	-0.07
^camhs	-0.09
^care	-0.02
^care leavers	-0.01
^careers	-0.01
^carers	-0.15
^caseloads	-0.09
^caseworkers	-0.01
^changes	-0.30
^children	0.02
^children and	-0.24
^children are	0.25
^children in	-0.37
^children who	-0.04
^children whose	0.01
^children with	0.06
^children young	0.07
^children's	0.05
^clinicians	0.22
^co-production	-0.21
^colleges	-0.02
^commissioners	-0.15
^commissioners have	-0.08
^commissioning	-0.15
^communication	-0.33
^community	-0.28
^community nursing	-0.06
^complaints	0.27
^concerns	0.13
^consequently	-0.14
^consequently leaders	-0.08
^consequently some	-0.07
^consequently the	-0.14
^contracts	0.05
^contributions	-0.17
^currently	-0.19
^data	-0.05
^deaf	0.02
^decisions	-0.11
^despite	-0.27
^direct	0.01
^direct payments	0.01
^disabled	0.27
^disabled children	0.23
^during	-0.02
^each	-0.16
^early	0.20
^early help	-0.02
^early years	0.02
^education	-0.03
^education health	0.03
^educational	0.23
^educational psychologists	0.08
^effective	0.29
^ehc	-0.11
^ehc plans	-0.14
^employers	0.15
^equipment	0.12
^even	-0.20
^even so	-0.10
^every	0.09
^families	-0.13
^families are	0.01
^families can	0.18
^families have	0.09
^families in	-0.25
^families of	-0.11
^families receive	0.06
^families said	-0.08
^families told	0.26
^families who	0.09
^families whose	-0.05
^family	0.02
^few	0.29
^fewer	-0.03
^fewer than	-0.27
^for	-0.07
^for children	-0.25
^for example	-0.14
^for instance	0.31
^for many	0.36
^for pupils	-0.14
^for some	0.03
^for those	0.07
^foster	0.11
^foster carers	0.11
^from	0.24
^funding	0.03
^girls	-0.07
^governance	0.05
^gps	-0.11
^head	-0.08
^head teachers	-0.08
^headteachers	0.10
^health	-0.11
^health and	0.06
^health leaders	-0.05
^health services	0.03
^health visitors	0.34
^hospital	-0.05
^however	-0.40
^however it	-0.06
^however some	0.16
^however the	0.04
^however there	0.21
^however they	0.10
^however this	-0.11
^identification	-0.11
^identification of	-0.02
^if	0.25
^in	-0.25
^in a	-0.12
^in addition	-0.06
^in consequence	0.16
^in one	-0.21
^in others	-0.01
^in schools	0.20
^in some	0.24
^in the	0.04
^inclusion	0.06
^independent	0.13
^individual	-0.27
^information	0.12
^information about	0.04
^information is	0.18
^initial	-0.01
^inspectors	-0.04
^inspectors found	-0.02
^inspectors saw	0.15
^it	0.19
^it does	-0.05
^it has	0.25
^it is	-0.20
^its	0.33
^joint	-0.06
^last	-0.02
^last year	-0.07
^leaders	-0.13
^leaders acknowledge	-0.30
^leaders across	0.22
^leaders and	0.02
^leaders are	-0.18
^leaders cannot	-0.09
^leaders from	0.19
^leaders have	-0.35
^leaders in	0.05
^leaders know	-0.24
^leaders recognise	-0.33
^leaders use	0.04
^letters	-0.20
^links	0.15
^local	-0.28
^local area	-0.04
^looked-after	0.05
^mainstream	0.07
^mainstream schools	0.12
^managers	-0.12
^many	-0.31
^many children	-0.01
^many of	0.08
^many parents	-0.25
^many pupils	-0.04
^mediation	-0.11
^members	0.10
^members of	0.03
^mental	0.11
^mental health	0.11
^more	0.26
^more than	0.07
^most	0.13
^most children	-0.06
^multi-agency	-0.04
^nearly	0.06
^nearly all	0.18
^needs	0.05
^needs that	0.05
^nevertheless	-0.11
^new	0.01
^no	0.21
^no one	-0.14
^nobody	-0.16
^not	-0.31
^not all	-0.18
^nurseries	-0.21
^nursery	-0.06
^nursery staff	-0.03
^nurses	0.04
^occupational	-0.15
^occupational therapists	-0.05
^of	0.04
^of the	0.33
^officers	0.13
^older	0.14
^on	0.11
^once	0.07
^one	-0.10
^only	0.25
^opportunities	-0.25
^others	-0.19
^outcomes	-0.13
^outreach	-0.17
^over	0.45
^over the	0.10
^oversight	-0.05
^oversight of	0.04
^paediatricians	-0.07
^parents	0.14
^parents and	0.05
^parents are	-0.21
^parents can	0.12
^parents described	-0.09
^parents have	-0.16
^parents of	-0.30
^parents said	0.06
^parents say	0.18
^parents spoke	-0.07
^parents told	-0.01
^parents who	0.09
^parents whose	-0.13
^partners	0.11
^partnership	0.11
^partnership leaders	-0.01
^permanent	-0.09
^permanent exclusions	-0.06
^personal	0.01
^personal advisers	0.02
^personal budgets	0.04
^physiotherapists	0.08
^physiotherapists and	0.02
^placement	0.16
^planning for	0.03
^plans	0.06
^plans are	0.12
^plans for	-0.11
^portage	0.20
^practitioners	0.02
^practitioners do	-0.12
^practitioners from	0.09
^practitioners in	0.05
^preparation	-0.03
^preparation for	-0.03
^primary	-0.02
^professionals	0.30
^progress	-0.14
^providers	0.21
^provision for	-0.04
^pupils	0.10
^pupils are	0.14
^pupils in	-0.13
^pupils told	0.14
^pupils who	-0.17
^pupils whose	-0.04
^pupils with	0.13
^rates	-0.21
^recent	-0.33
^recruitment	-0.20
^referrals	-0.05
^relationships	-0.11
^relationships between	-0.01
^reports	0.03
^requests	0.02
^requests for	-0.08
^results	0.10
^reviews	-0.19
^reviews are	-0.06
^school	-0.01
^school leaders	-0.03
^school nurses	0.02
^school staff	-0.04
^schools	-0.10
^schools and	0.01
^schools are	0.25
^schools do	-0.07
^schools have	-0.13
^schools in	-0.01
^schools that	-0.03
^secondary	-0.10
^secondary schools	-0.03
^sencos	0.23
^sendiass	-0.06
^senior	0.15
^services	-0.17
^settings	-0.17
^several	-0.17
^she	0.11
^short	-0.08
^short breaks	-0.11
^siblings	0.07
^similarly	-0.02
^since	0.19
^since the	0.09
^social	0.11
^social care	-0.14
^social workers	0.18
^some	-0.25
^some children	-0.01
^some families	-0.05
^some have	0.03
^some of	0.08
^some parents	-0.04
^some pupils	0.02
^some schools	-0.12
^some young	-0.17
^special	-0.13
^special school	0.06
^special schools	-0.17
^specialist	0.20
^specialist teachers	0.06
^speech	-0.02
^speech and	0.10
^staff	0.32
^staff are	-0.13
^staff from	0.01
^staff in	-0.12
^strategic	-0.07
^students	0.02
^support	-0.14
^support for	-0.37
^supported	-0.07
^supported internships	-0.03
^suspensions	0.19
^take-up	0.23
^teachers	0.06
^teaching	-0.14
^the	-0.11
^the area	0.08
^the area's	-0.12
^the autism	-0.03
^the average	0.01
^the children	0.30
^the children's	0.10
^the commissioning	-0.04
^the community	0.21
^the council	-0.04
^the council's	0.12
^the dco	0.12
^the designated	0.14
^the dynamic	0.10
^the early	0.23
^the gap	-0.18
^the guidance	-0.08
^the health	-0.04
^the icb	-0.27
^the impact	-0.06
^the integrated	0.09
^the joint	0.10
^the local	-0.27
^the mental	0.02
^the move	0.05
^the needs	-0.07
^the neurodevelopmental	0.10
^the new	-0.03
^the number	-0.06
^the occupational	-0.02
^the parent	-0.22
^the partnership	-0.17
^the partnership's	-0.28
^the pcf	0.21
^the proportion	-0.04
^the quality	-0.22
^the same	-0.17
^the send	-0.04
^the sensory	-0.02
^the service	-0.01
^the special	-0.02
^the specialist	-0.02
^the speech	0.03
^the support	-0.11
^the team	0.09
^the therapy	0.12
^the timeliness	0.02
^the views	0.04
^the virtual	0.05
^the voice	-0.23
^the wait	-0.19
^the waiting	0.18
^the youth	-0.05
^their	0.16
^therapists	-0.03
^therapists and	-0.06
^therapy	-0.02
^there	-0.11
^there are	-0.11
^there has	0.02
^there is	-0.19
^these	-0.16
^these are	0.20
^they	0.37
^they are	-0.21
^they can	0.03
^they do	0.08
^they have	0.13
^they receive	-0.11
^they run	0.06
^they told	-0.09
^they use	0.12
^they visit	0.01
^they work	0.06
^this	-0.11
^this can	-0.18
^this ensures	0.24
^this has	-0.13
^this helps	0.14
^this includes	0.14
^this is	-0.03
^this leads	-0.35
^this leaves	-0.36
^this limits	-0.19
^this makes	-0.35
^this means	0.08
^this results	0.03
^this work	0.19
^those	0.11
^those in	-0.05
^those who	-0.03
^those with	0.05
^three	-0.04
^thresholds	-0.02
^to	-0.32
^too	-0.46
^too few	-0.06
^too many	-0.21
^too often	-0.14
^training	-0.28
^training for	-0.21
^transition	-0.08
^travel	0.15
^turnover	-0.08
^tutors	-0.04
^two	0.14
^until	-0.15
^very	0.26
^very few	0.26
^visits	0.06
^waiting	0.20
^waiting times	0.28
^waits	-0.03
^waits for	-0.08
^what	-0.13
^what is	-0.17
^when	-0.01
^when a	0.02
^when children	-0.01
^when the	0.33
^where	0.01
^where a	0.08
^while	-0.46
^while the	-0.15
^with	-0.15
^without	-0.18
^work	-0.13
^workers	0.12
^young	-0.09
^young adults	-0.02
^young children	-0.01
^young people	0.06
^young people's	-0.32
a	0.10
a #	0.04
a broad	0.19
a budget	0.01
a call	0.13
a chang	0.03
a child	-0.07
a clear	0.11
a cliff	-0.26
a clinic	-0.06
a close	0.10
a common	0.12
a commun	0.07
a comprehens	0.17
a concern	-0.10
a consequ	0.12
a consult	-0.16
a convers	-0.02
a coordin	0.01
a cours	-0.08
a crisi	-0.06
a dai	-0.02
a decis	-0.13
a dedic	0.34
a detail	0.12
a diagnosi	0.10
a differ	-0.01
a direct	0.28
a disabl	0.08
a famili	-0.10
a few	-0.25
a first	-0.20
a formal	-0.07
a fortnight	-0.03
a full	-0.04
a further	-0.17
a gap	-0.32
a gener	-0.20
a good	0.16
a great	-0.01
a group	-0.14
a grow	-0.21
a half	-0.13
a hand	0.02
a health	-0.19
a high	-0.10
a home	0.10
a hospit	-0.08
a joint	-0.16
a kei	0.09
a lack	-0.22
a languag	0.06
a learn	-0.15
a lifelin	0.36
a list	-0.13
a live	0.03
a local	0.10
a long	0.20
a matter	-0.02
a mental	-0.13
a month	0.20
a monthli	0.13
a more	-0.11
a much	-0.07
a multi-ag	-0.20
a name	0.19
a need	-0.38
a number	-0.34
a nurs	-0.10
a nurseri	-0.02
a one-pag	-0.03
a paediatrician	0.15
a panel	0.10
a parent	0.18
a partnership	-0.04
a peer	0.06
a person	-0.14
a place	0.06
a placement	-0.19
a plan	0.12
a posit	0.18
a programm	-0.24
a psychologist	0.09
a pupil	0.03
a quarter	-0.22
a rang	0.08
a real	0.14
a record	0.01
a reduct	0.24
a referr	0.30
a report	-0.06
a result	-0.13
a review	-0.10
a robust	0.07
a sampl	0.06
a school	-0.24
a second	0.04
a servic	-0.13
a set	0.13
a share	0.29
a short	0.16
a signific	-0.18
a singl	0.13
a six-week	0.07
a small	-0.10
a social	-0.13
a sourc	-0.15
a special	-0.03
a specialist	0.01
a speech	0.02
a standard	-0.08
a strateg	-0.12
a strength	0.40
a strong	0.17
a suitabl	0.04
a support	0.06
a teacher	0.08
a team	-0.03
a telephon	0.07
a term	0.02
a therapist	0.12
a third	-0.14
a time	0.27
a train	-0.23
a transit	0.10
a veri	0.01
a visit	0.04
a wait	-0.23
a week	-0.10
a weekli	0.07
a wide	0.18
a worri	-0.11
a year	-0.15
a young	-0.21
abil	-0.36
abil to	-0.31
abl	-0.01
abl to	0.21
about	-0.12
about a	0.12
about children	-0.25
about how	-0.06
about it	-0.04
about pupil	0.09
about servic	0.12
about the	0.04
about their	0.09
about them	-0.24
about thi	-0.27
about to	0.04
about what	0.17
about which	-0.10
about who	0.02
abov	0.13
abov the	0.16
absenc	0.04
absenc among	0.03
absenc ha	0.12
absenc of	-0.45
absent	-0.31
academ	-0.20
academi	-0.12
accept	-0.27
accept that	-0.19
access	0.03
access a	-0.05
access servic	-0.12
access support	-0.14
access the	0.08
access to	-0.13
accommod	0.04
accompani	0.02
accord	-0.02
accord to	-0.02
accordingli	0.07
account	-0.09
account for	-0.04
account of	0.13
accredit	0.24
accur	0.65
accur and	0.07
achiev	0.39
achiev a	0.03
achiev as	-0.12
achiev well	0.25
acknowledg	-0.07
acknowledg that	-0.04
across	0.02
across all	-0.31
across educ	-0.01
across health	-0.05
across servic	0.04
across the	-0.09
act	0.18
act as	0.12
act on	0.17
act upon	0.06
action	0.04
action ar	-0.02
action have	-0.10
action plan	-0.04
action to	0.06
activ and	-0.02
acut	-0.05
ad	0.18
adapt	0.08
adapt teach	-0.06
adapt their	0.06
adapt to	0.04
add	-0.11
add to	-0.15
addit	0.22
addit fund	-0.07
addit languag	-0.08
addit need	-0.10
addition	-0.01
address	-0.27
address thi	-0.22
adhd	-0.21
adhd assess	0.10
adjust	0.16
admiss	0.10
admiss to	-0.04
admit	0.18
admit to	0.16
adolesc	-0.06
adolesc mental	-0.11
adopt	0.32
adult	-0.02
adult and	0.02
adult clinic	0.01
adult health	-0.07
adult life	0.13
adult mental	-0.10
adult servic	-0.20
adult social	-0.10
adult team	0.05
adult who	-0.15
adult with	-0.08
adulthood	-0.05
adulthood is	-0.23
advanc	0.01
advic	0.14
advic about	0.08
advic for	-0.07
advic from	-0.10
advic ha	0.07
advic in	0.06
advic is	0.09
advic line	0.07
advic on	-0.21
advic servic	0.05
advic that	0.05
advic to	0.11
advis	0.11
advis on	0.01
advisori	-0.06
advisori teacher	0.07
advisori team	0.11
advoc	0.03
affect	-0.26
afford	-0.06
afford to	0.01
afresh	-0.12
after	-0.22
after #	-0.08
after a	-0.08
after an	-0.10
after diagnosi	0.09
after school	0.05
after the	-0.20
after thei	-0.12
after their	-0.18
ag	-0.05
ag #	-0.27
ag of	0.24
again	-0.31
against	0.01
against the	-0.04
agenc	-0.11
ago	0.23
agre	0.14
agre a	-0.14
agre how	-0.10
agre outcom	0.06
agre that	-0.02
agre to	0.16
agre who	0.01
agre with	0.12
agreement	0.13
ahead	0.42
aid	0.20
aim	0.06
alert	0.38
alert the	-0.02
alert to	0.26
alik	0.04
all	0.17
all agenc	-0.02
all children	-0.02
all have	-0.04
all level	0.11
all of	0.06
all partner	0.03
all young	-0.07
allergi	0.06
alloc	-0.03
allow	0.24
almost	0.06
almost all	0.10
almost everi	-0.08
almost noth	-0.04
alon	-0.17
along	0.04
alongsid	0.26
alongsid the	-0.06
alongsid their	0.13
alreadi	-0.05
alreadi know	0.18
also	0.08
alter	0.14
altern	-0.08
altern provid	-0.06
alwai	0.17
ambit	0.28
ambit for	0.21
ambiti	0.75
ambiti for	0.22
amend	0.10
amend plan	0.13
among	-0.21
among pupil	-0.18
among the	0.17
among those	-0.13
amount	-0.17
an	0.01
an activ	0.13
an addit	0.06
an adult	-0.05
an annual	-0.05
an answer	-0.02
an appeal	-0.10
an appoint	0.07
an area	-0.26
an assess	0.13
an autism	-0.12
an earli	-0.36
an educ	0.05
an effect	0.18
an ehc	0.14
an emerg	-0.07
an end	0.13
an exampl	0.23
an experienc	0.07
an honest	0.09
an hour	-0.13
an impact	-0.09
an improv	-0.07
an inclus	0.01
an increas	-0.12
an independ	0.09
an individu	0.01
an initi	0.04
an offic	0.05
analys	-0.10
analysi	0.11
analysi of	0.05
and	0.13
and #	0.02
and a	0.08
and about	-0.06
and access	0.17
and accur	0.04
and act	-0.03
and adapt	-0.05
and adhd	0.03
and adolesc	0.01
and adult	0.01
and advic	-0.13
and again	0.24
and agre	0.03
and an	0.03
and annual	-0.13
and appropri	-0.08
and ar	0.02
and aspir	0.15
and at	0.10
and attend	-0.01
and attent	-0.08
and autism	0.08
and behaviour	-0.16
and by	0.02
and camh	-0.07
and can	0.03
and cannot	0.05
and care	0.01
and carer	-0.03
and challeng	0.09
and chang	0.08
and check	0.11
and childmind	0.13
and children	-0.30
and clinic	0.10
and colleg	-0.02
and come	0.17
and commun	0.14
and decis	0.08
and develop	-0.10
and direct	-0.08
and do	0.13
and each	0.02
and earli	-0.12
and educ	0.11
and effect	0.06
and emot	0.13
and employ	-0.16
and end	-0.02
and equip	-0.11
and famili	-0.18
and feel	-0.11
and few	-0.20
and fewer	-0.01
and follow	-0.06
and friendship	-0.15
and fund	-0.12
and futur	0.05
and give	0.12
and go	-0.25
and gp	0.03
and guidanc	0.03
and ha	-0.05
and have	-0.28
and health	-0.09
and hear	0.05
and help	0.03
and home	-0.05
and how	0.11
and improv	-0.01
and in	0.10
and includ	0.08
and independ	-0.02
and inform	-0.07
and intervent	0.20
and is	0.07
and it	-0.14
and keep	0.13
and know	0.31
and languag	-0.15
and leader	-0.09
and learn	0.06
and leav	-0.11
and littl	-0.18
and look	-0.12
and make	-0.08
and manag	0.12
and mani	0.02
and mathemat	0.05
and meet	0.08
and mental	-0.09
and met	0.13
and more	0.08
and most	-0.12
and move	0.10
and neither	-0.09
and new	-0.01
and nine	-0.04
and no	-0.01
and nobodi	-0.03
and none	0.05
and not	0.28
and now	0.08
and nurs	0.04
and nurseri	0.06
and occup	0.03
and of	0.17
and offer	0.04
and offic	-0.19
and often	0.27
and on	-0.14
and opportun	0.13
and or	-0.16
and other	-0.26
and outcom	0.14
and over	-0.02
and oversight	0.06
and pai	0.04
and parent	-0.01
and physic	-0.14
and place	-0.09
and plai	0.05
and plan	-0.19
and practic	0.11
and practition	-0.09
and profession	-0.10
and provid	-0.01
and provis	-0.12
and pupil	0.03
and put	-0.02
and qualiti	0.12
and rare	-0.17
and receiv	-0.19
and refer	-0.12
and relationship	0.13
and remain	0.08
and report	-0.12
and respond	-0.06
and return	-0.09
and review	-0.05
and run	-0.08
and sai	-0.04
and school	-0.14
and secondari	0.12
and see	-0.08
and senco	-0.14
and send	0.03
and servic	0.01
and set	-0.04
and sever	-0.02
and share	-0.09
and short	-0.03
and sister	0.26
and sleep	0.11
and so	0.01
and social	-0.05
and some	-0.04
and special	-0.14
and specialist	0.06
and staff	-0.14
and stai	0.06
and start	-0.12
and support	-0.07
and take	0.26
and talk	0.11
and teach	0.10
and teacher	0.11
and that	0.04
and the	-0.10
and thei	0.15
and their	-0.10
and then	-0.02
and therapist	0.02
and there	0.13
and thi	0.11
and those	-0.16
and to	0.09
and toddler	-0.02
and train	-0.08
and treatment	0.22
and two	0.14
and understand	0.07
and us	-0.09
and visit	0.02
and voluntari	0.09
and wait	-0.22
and weak	0.05
and well	0.19
and well-b	-0.15
and what	0.17
and when	0.09
and who	0.07
and with	-0.03
and work	-0.02
and write	0.03
and young	-0.09
ani	0.10
annual	0.03
annual health	-0.01
annual review	-0.19
anoth	-0.38
answer	0.13
answer question	0.13
anxieti	-0.40
anxieti and	-0.04
anxiou	-0.47
anxiou about	-0.32
anyon	-0.08
anyth	0.10
ap	0.08
apart	0.05
appeal	-0.29
appeal to	-0.02
appear	-0.34
appli	0.05
appli for	-0.07
applic	-0.32
appoint	0.10
appoint ar	-0.04
appoint to	-0.14
appoint with	-0.10
appreci	0.68
apprenticeship	0.14
approach	0.23
approach and	0.13
approach to	-0.17
appropri	0.45
approv	-0.02
ar	-0.04
ar #	-0.02
ar a	-0.08
ar abl	0.06
ar agre	0.21
ar all	-0.04
ar also	0.17
ar ambiti	0.13
ar ask	-0.16
ar assess	0.07
ar at	-0.27
ar attend	0.35
ar avail	0.21
ar awar	-0.20
ar base	0.01
ar be	0.06
ar better	0.13
ar carefulli	0.18
ar carri	0.04
ar commiss	-0.07
ar commit	0.15
ar complet	0.16
ar concern	-0.03
ar confid	0.23
ar consid	0.02
ar consult	-0.21
ar discharg	-0.12
ar discuss	0.16
ar educ	0.37
ar elect	-0.10
ar entitl	0.01
ar expect	-0.10
ar few	0.14
ar follow	0.23
ar frequent	0.03
ar full	-0.38
ar get	-0.09
ar given	0.30
ar good	-0.01
ar held	-0.09
ar help	0.33
ar highli	0.14
ar identifi	0.19
ar improv	0.05
ar in	-0.15
ar increasingli	0.01
ar invit	0.15
ar involv	-0.01
ar issu	-0.04
ar kept	0.06
ar known	0.25
ar late	-0.08
ar left	-0.27
ar less	-0.10
ar look	0.04
ar lost	-0.19
ar made	-0.10
ar make	0.14
ar manag	0.33
ar met	0.13
ar miss	-0.07
ar more	0.05
ar move	-0.04
ar need	-0.06
ar neet	-0.06
ar new	0.09
ar no	0.25
ar not	-0.30
ar now	0.45
ar of	-0.17
ar offer	0.08
ar often	-0.29
ar on	0.23
ar open	-0.05
ar out	-0.12
ar particularli	-0.21
ar pass	-0.23
ar place	-0.34
ar plan	0.12
ar poorli	-0.52
ar prepar	-0.13
ar prioritis	0.08
ar provid	0.10
ar put	0.06
ar rare	-0.02
ar readi	0.07
ar receiv	-0.03
ar record	0.13
ar refer	0.13
ar return	-0.02
ar review	-0.09
ar safe	0.10
ar scarc	-0.30
ar seen	0.27
ar seldom	-0.27
ar sent	-0.19
ar set	-0.06
ar slow	-0.15
ar some	0.10
ar sometim	-0.16
ar still	-0.17
ar strong	0.14
ar support	0.07
ar suspend	-0.18
ar taken	0.03
ar taught	-0.07
ar the	-0.02
ar then	-0.05
ar therefor	0.09
ar thin	-0.10
ar told	-0.02
ar too	-0.23
ar train	0.09
ar treat	0.12
ar unclear	-0.21
ar underdevelop	-0.33
ar understood	0.17
ar unsur	-0.33
ar us	-0.42
ar usual	-0.11
ar visit	-0.14
ar wait	-0.07
ar well	0.31
ar work	-0.09
ar worri	-0.23
ar written	-0.11
area and	0.22
area ar	-0.06
area doe	-0.04
area for	0.05
area ha	0.02
area is	-0.19
area leader	0.11
area of	0.01
area partnership	-0.30
area senco	-0.10
argu	-0.02
aris	0.09
around	0.16
around #	-0.11
around a	-0.13
around the	-0.17
around them	0.03
arrang	-0.22
arrang ar	-0.07
arrang for	0.13
arrang to	-0.08
arriv	-0.13
arriv in	-0.01
arriv late	-0.02
as	0.10
as a	0.01
as an	-0.03
as children	0.25
as have	-0.15
as in	0.02
as it	-0.01
as long	0.20
as mani	-0.09
as much	0.16
as need	0.01
as on	0.24
as other	0.09
as part	-0.01
as soon	0.05
as the	-0.13
as thei	-0.01
as their	-0.08
as those	-0.13
as well	-0.17
asid	0.02
ask	-0.12
ask about	-0.03
ask for	0.15
ask to	0.07
ask what	-0.05
ask whether	-0.10
aspect	-0.04
aspect of	-0.04
aspir	0.27
assess	0.04
assess and	-0.09
assess ar	0.27
assess as	0.01
assess by	-0.11
assess for	-0.26
assess is	-0.05
assess of	0.05
assess or	0.11
assess process	0.07
assess to	0.08
assist	0.11
assist to	0.06
assum	-0.39
assum that	-0.19
assur	0.05
assur of	0.05
at	0.07
at #	-0.22
at a	-0.09
at all	-0.30
at an	-0.24
at differ	0.05
at each	0.08
at everi	0.02
at home	-0.01
at it	-0.02
at kei	-0.05
at least	0.14
at onc	-0.01
at risk	0.22
at school	0.03
at sen	-0.08
at short	-0.31
at the	0.02
at their	0.17
at time	-0.09
at two	-0.07
at which	-0.06
attach	-0.21
attach to	-0.09
attain	-0.10
attend	0.15
attend a	-0.01
attend and	0.17
attend at	-0.02
attend by	0.02
attend for	0.22
attend is	0.10
attend of	0.05
attend or	-0.12
attend review	0.03
attend school	0.38
attend the	-0.02
attent	0.08
attent deficit	-0.01
attent to	0.08
attract	0.07
attribut	0.07
audiolog	-0.05
audiolog servic	-0.09
audit	-0.09
author	-0.03
author ha	-0.07
autism	0.21
autism assess	0.15
autism or	-0.03
autism team	0.10
autist	0.21
autist children	-0.05
autist pupil	0.20
autist young	0.07
autumn	0.08
avail	-0.04
avail for	0.09
avail in	-0.08
avail to	0.02
averag	-0.16
avoid	0.11
awai	-0.27
awai from	0.14
await	-0.26
await a	-0.11
awar	-0.40
awar of	-0.28
awar that	-0.17
award	0.13
babi	0.23
babi and	0.08
back	0.06
back and	0.08
back into	-0.06
back to	0.10
backlog	-0.06
backlog of	0.06
badli	-0.31
bank	-0.08
barrier	-0.04
base	0.10
base in	-0.06
base on	0.03
basi	0.05
battl	-0.09
be	-0.12
be a	0.04
be abl	0.01
be admit	-0.07
be ask	-0.02
be assess	-0.15
be done	-0.06
be found	0.10
be help	0.05
be identifi	0.27
be in	0.02
be made	-0.15
be met	-0.04
be miss	-0.02
be put	-0.10
be refer	0.06
be seen	-0.06
be sure	-0.08
be the	0.08
be told	0.01
be turn	-0.06
be us	0.07
bear	-0.21
becaus	-0.04
becaus no	-0.04
becaus of	0.31
becaus the	-0.23
becaus thei	0.04
becaus there	-0.08
becom	-0.11
becom entrench	0.02
becom more	0.08
becom the	0.17
bed	0.19
been	-0.24
been a	0.21
been admit	0.19
been agre	0.03
been ask	-0.14
been complet	-0.14
been exclud	-0.07
been found	0.26
been given	-0.09
been help	0.07
been in	0.11
been kept	-0.04
been left	-0.09
been made	0.11
been no	0.25
been on	-0.03
been out	-0.04
been perman	0.20
been put	0.17
been refus	-0.05
been seen	0.06
been slow	-0.32
been train	0.14
been turn	-0.28
been visit	-0.08
befor	0.04
befor a	-0.05
befor and	-0.07
befor anyon	-0.20
befor it	-0.03
befor the	-0.14
befor thei	0.40
began	0.09
begin	0.17
begin at	0.09
begin in	0.21
begin to	-0.17
begun	-0.25
begun to	0.04
behaviour	-0.12
behaviour and	-0.06
behaviour is	0.07
behaviour support	-0.13
behind	-0.35
believ	-0.17
believ that	-0.19
belong	0.02
below	-0.03
below the	0.23
benefit	0.74
benefit from	0.30
bereav	0.11
bespok	0.11
best	-0.04
better	0.56
between	-0.23
between health	-0.13
between school	-0.20
between servic	0.05
between the	-0.02
between them	0.18
beyond	0.03
beyond the	0.01
beyond their	-0.08
birth	0.08
birthdai	-0.14
blank	0.08
block	-0.41
block of	-0.14
board	0.27
board and	0.19
board ha	0.02
boi	-0.19
book	0.13
booklet	-0.17
born	0.19
borough	0.19
both	-0.16
bought	-0.13
bounc	-0.07
boundari	0.05
braill	-0.04
break	0.05
break and	-0.08
break ar	0.04
break for	-0.09
break is	-0.19
break point	-0.12
breakdown	0.04
bridg	0.21
brief	0.11
bring	0.19
bring in	0.18
bring togeth	0.09
broad	0.19
broken	-0.36
broken down	-0.21
brother	0.22
brother and	0.26
brought	0.38
brought togeth	-0.08
bu	0.29
buddi	0.16
budget	0.02
budget and	-0.03
budget for	0.21
bui	-0.10
bui in	-0.08
build	-0.02
build trust	0.06
built	0.15
built a	0.05
busi	-0.11
but	0.05
by	-0.04
by #	0.33
by a	0.27
by all	-0.03
by an	0.11
by children	-0.12
by educ	0.02
by famili	-0.13
by half	0.27
by health	-0.02
by inspector	0.10
by need	0.01
by on	-0.11
by other	0.01
by parent	0.20
by peopl	0.14
by school	0.09
by side	0.12
by telephon	0.14
by the	-0.08
by their	-0.21
by those	0.17
by which	-0.10
café	0.05
call	0.30
call ar	-0.05
call on	-0.02
call to	-0.11
calm	0.26
calmer	0.21
came	-0.05
came to	-0.06
camh	-0.13
camh and	0.03
can	0.08
can access	0.02
can afford	-0.06
can ask	0.05
can attend	0.07
can be	0.15
can call	0.02
can do	0.19
can expect	-0.01
can go	0.01
can have	-0.19
can offer	-0.23
can see	0.22
can take	-0.29
can wait	-0.25
cancel	-0.63
candid	0.43
cannot	-1.26
cannot attend	0.08
cannot be	-0.20
cannot get	-0.09
cannot meet	0.05
cannot sai	-0.08
capac	-0.11
capac to	-0.18
captur	0.13
care	0.33
care act	-0.17
care advic	0.03
care and	0.10
care do	-0.19
care for	-0.08
care have	-0.10
care is	-0.15
care leaver	0.17
care need	0.15
care offic	0.06
care packag	0.08
care plan	0.05
care profession	-0.12
care team	0.18
care to	0.19
care who	-0.14
care with	-0.05
career	-0.07
career guidanc	-0.06
carefulli	0.48
carer	-0.09
carer and	-0.40
carer ar	0.12
carer do	-0.04
carer forum	0.12
carer have	-0.01
carer to	-0.06
carer told	0.20
carer who	-0.13
carri	-0.08
carri on	0.07
carri out	-0.04
case	-0.14
case for	0.10
case that	-0.07
caseload	-0.18
caseload ar	0.01
casework	0.08
casework team	-0.23
catch	0.09
catch up	0.09
cater	-0.09
cater for	-0.15
caus	-0.19
centr	0.31
centr and	-0.07
central	0.09
cerebr	-0.03
cerebr palsi	-0.03
certain	0.05
chair	0.01
challeng	0.26
champion	-0.06
chanc	0.02
chanc to	-0.03
chang	0.13
chang and	0.06
chang how	0.11
chang in	-0.09
chang of	-0.02
chang that	0.10
chang to	-0.19
chariti	0.05
charter	0.08
chase	-0.08
check	0.22
check ar	-0.12
check at	0.14
check for	-0.01
check on	-0.05
check that	-0.08
check the	-0.18
check whether	-0.02
child	0.05
child and	-0.07
child at	-0.07
child develop	-0.10
child ha	-0.07
child had	-0.04
child health	0.16
child in	-0.09
child is	0.06
child life	-0.02
child on	-0.02
child or	-0.04
child protect	-0.16
child start	0.10
child to	-0.06
child who	0.05
child with	-0.01
childmind	0.35
childmind and	-0.13
children	0.12
children and	-0.18
children ar	0.13
children as	0.08
children at	0.11
children can	-0.03
children centr	0.08
children commun	0.09
children do	-0.09
children educ	-0.21
children experi	-0.16
children from	0.09
children have	0.03
children home	-0.04
children in	0.04
children is	-0.11
children live	0.05
children miss	-0.06
children move	-0.01
children need	0.01
children now	-0.10
children nurs	0.09
children of	0.04
children on	-0.09
children place	0.15
children receiv	-0.05
children servic	-0.06
children social	-0.09
children start	0.03
children support	-0.18
children to	-0.08
children under	0.06
children wait	0.20
children were	0.02
children who	-0.07
children whose	0.09
children with	-0.22
choic	0.04
choic of	0.13
choos	0.14
choos between	0.03
choos from	0.01
chose	-0.03
chose the	0.11
chosen	0.22
circumst	-0.02
citi	-0.02
class	0.13
class teacher	0.07
classmat	0.10
classroom	0.13
clear	0.75
clear and	-0.07
clear plan	-0.14
clearer	0.23
clearli	0.29
cliff	-0.32
climb	0.03
clinic	0.07
clinic and	-0.03
clinic ar	-0.06
clinic for	0.09
clinic in	0.11
clinic offic	0.04
clinician	0.05
clinician and	-0.10
close	0.23
close enough	-0.15
close it	-0.14
close to	0.11
close with	-0.07
closer	-0.02
club	0.18
club and	-0.17
cluster	0.17
co-ordin	0.02
co-produc	0.25
co-product	0.24
coach	0.30
coastal	-0.20
code	-0.03
coffe	0.09
cohort	0.03
collabor	0.47
colleagu	0.12
collect	-0.11
colleg	-0.09
colleg and	0.11
colleg ar	-0.14
colleg or	0.13
combin	0.22
come	0.01
come and	-0.13
come awai	0.21
come back	0.01
come into	-0.05
come next	-0.06
come to	0.03
come togeth	0.08
comment	0.23
commiss	0.06
commiss a	-0.19
commiss and	-0.36
commiss arrang	0.07
commiss group	-0.08
commiss is	-0.02
commiss of	-0.12
commiss servic	0.10
commiss to	0.09
commission	-0.02
commission have	-0.03
commit	0.45
commit to	0.41
common	-0.05
commonli	-0.23
commun	-0.02
commun aid	-0.10
commun and	0.06
commun ar	-0.02
commun children	0.07
commun need	0.03
commun nurs	-0.06
commun paediatr	-0.09
commun paediatrician	0.06
commun with	0.07
compani	0.14
compar	0.18
compet	0.12
complain	-0.34
complaint	-0.38
complaint about	0.24
complaint ar	0.04
complaint have	0.22
complet	0.01
complet by	0.16
complet the	-0.06
complet within	0.11
complex	0.18
complex health	0.06
complex medic	0.15
complex need	-0.10
complic	-0.55
comprehens	0.33
conced	-0.31
concentr	-0.28
concentr on	-0.22
concern	-0.18
concern about	-0.36
concern ar	0.26
conclus	-0.11
condit	0.12
condit ar	0.03
confid	0.23
confid and	0.09
confid in	-0.12
confirm	0.07
conflict	-0.07
confus	-0.55
connect	0.13
consent	-0.16
consequ	-0.27
consid	-0.02
consid the	0.21
consider	0.06
consist	0.08
construct	0.11
consult	-0.27
contact	-0.18
contact with	0.22
contain	-0.27
content	-0.07
contin	-0.21
continu	-0.14
continu care	-0.06
continu to	-0.24
contract	-0.11
contrast	-0.16
contribut	0.19
contribut from	-0.08
contribut to	-0.15
control	0.36
convers	0.09
convers about	0.06
convers with	0.19
cook	0.22
coordin	0.14
cope	0.03
copi	-0.07
core	-0.01
correct	0.04
cost	-0.15
could	-0.07
could be	0.13
could have	-0.41
could not	-0.13
council	-0.01
council and	0.04
council ha	0.17
counsel	-0.10
counsellor	-0.24
count	-0.01
counti	-0.20
countri	0.20
cours	0.09
cours and	-0.13
cours for	0.07
cours in	0.14
cours that	-0.05
court	0.10
cover	-0.24
creat	0.11
creat a	0.02
creativ	0.53
crisi	-0.20
criteria	-0.17
criteria for	0.05
cultur	0.25
cultur of	0.05
current	-0.40
current need	-0.02
curriculum	0.15
custodi	-0.12
cut	-0.26
dai	0.12
dai a	-0.07
dai and	0.09
dai of	0.13
daili	0.04
damag	-0.29
dashboard	0.02
data	-0.31
data and	-0.04
date	-0.12
date and	0.02
daughter	-0.12
dco	0.19
deadlin	-0.05
deaf	0.09
deaf children	-0.19
deal	-0.07
deal of	0.01
deal with	0.16
dealt	-0.06
dealt with	-0.08
decid	0.19
decid which	-0.05
decis	-0.07
decis about	-0.21
decis ar	0.25
decis or	0.03
decis that	-0.05
decis to	0.16
decision-mak	0.03
declin	-0.35
dedic	0.37
deep	0.02
deficit	-0.02
deficit hyperact	-0.01
delai	-0.77
delai and	-0.16
delai in	-0.26
deliv	-0.15
deliv by	0.04
deliveri	-0.04
deliveri of	-0.13
demand	-0.13
demonstr	0.20
dental	-0.01
dentist	0.07
depart	-0.16
depend	-0.73
depend on	-0.54
describ	-0.29
describ a	0.04
describ be	-0.17
describ have	-0.23
describ the	-0.16
describ thi	0.12
design	0.11
design clinic	-0.08
design social	0.06
destin	0.10
detail	0.16
deterior	-0.20
determin	0.19
develop	0.19
develop a	0.15
develop and	0.24
develop as	0.10
develop centr	-0.13
develop of	0.01
develop plan	-0.23
develop their	0.04
development	-0.18
devis	0.11
diabet	0.11
diagnos	0.05
diagnosi	-0.12
diagnosi of	-0.11
diagnost	-0.21
did	-0.11
did not	-0.15
dietet	-0.08
dietitian	0.05
differ	-0.48
differ between	0.03
differ by	-0.09
differ in	0.01
differ servic	-0.06
differ to	0.16
difficult	-0.34
difficult to	-0.39
difficulti	-0.36
difficulti ar	0.08
difficulti with	0.08
digit	0.18
direct	0.02
direct payment	0.03
direct work	-0.12
directli	0.14
director	0.06
directori	0.18
disabl	0.04
disabl and	-0.10
disabl ar	0.05
disabl children	-0.06
disabl is	-0.02
disabl or	-0.04
disabl servic	-0.03
disabl team	-0.09
disabl young	0.17
disadvantag	-0.50
disagr	0.18
disappoint	-0.20
discharg	-0.20
discov	-0.27
discuss	-0.03
discuss with	0.04
disord	-0.04
disput	-0.15
distanc	-0.32
distress	-0.77
district	0.11
dmo	-0.06
do	-0.29
do better	0.02
do not	-0.07
do so	-0.24
do the	0.17
do their	-0.16
do to	-0.20
do well	0.27
do what	-0.09
do with	-0.26
doctor	0.13
document	0.12
doe	-0.14
doe not	-0.23
done	0.07
done to	-0.31
doubl	0.18
down	0.20
down by	0.06
down to	0.16
draft	-0.26
draft ehc	-0.05
draft plan	0.04
draw	0.18
draw on	0.26
draw up	-0.04
drawn	0.10
drawn up	0.02
dread	0.02
drift	-0.14
drive	-0.16
driver	-0.10
drop	0.08
drop out	-0.15
drop-in	0.06
dsr	0.14
due	-0.18
due to	-0.09
duplic	-0.14
dure	-0.17
dure the	0.09
dure thi	-0.13
duti	-0.14
dynam	0.19
dynam support	0.09
dyslexia	-0.10
each	0.04
each child	0.25
each half	0.04
each have	-0.14
each individu	0.10
each month	0.30
each of	-0.05
each on	-0.05
each other	0.19
each provid	0.04
each quarter	0.16
each school	0.08
each servic	0.12
each stage	0.13
each term	0.19
each week	-0.03
each with	-0.11
each year	-0.28
each young	0.23
earli	0.37
earli and	0.17
earli enough	-0.07
earli help	-0.59
earli identif	0.03
earli intervent	-0.33
earli sign	0.07
earli stage	-0.51
earli support	0.08
earli to	-0.07
earli year	-0.23
earlier	-0.12
earliest	-0.08
earliest opportun	-0.06
easi	0.23
easi to	0.24
easili	0.15
eat	0.08
eat and	0.03
edg	-0.17
educ	0.07
educ and	0.09
educ for	0.01
educ in	0.11
educ is	-0.06
educ need	0.08
educ or	0.10
educ other	-0.14
educ plan	0.02
educ provid	-0.08
educ psycholog	-0.10
educ psychologist	-0.10
educ set	0.21
educ staff	0.02
educ to	-0.07
effect	0.76
effect and	-0.06
effect in	-0.06
effect multi-ag	0.04
effect of	-0.30
effect support	0.26
effect to	0.05
effici	-0.11
effort	0.17
ehc	-0.01
ehc assess	0.15
ehc need	-0.06
ehc plan	-0.12
eight	-0.09
eight week	0.02
elect	-0.02
elect home	0.03
elig	-0.14
els	-0.10
elsewher	-0.17
email	-0.10
embed	0.25
emerg	-0.17
emerg depart	-0.11
emerg need	0.03
emot	0.26
emot and	0.02
emot need	0.02
emot well-b	0.05
emploi	0.02
employ	0.17
employ or	0.22
empti	-0.13
enabl	0.52
enabl them	0.10
encourag	0.34
end	-0.02
end of	0.03
engag	0.46
engag with	0.33
english	-0.13
english and	-0.03
english as	-0.03
enhanc	0.21
enjoi	0.29
enough	-0.33
enough about	-0.03
enough in	-0.05
enough to	-0.18
ensur	0.35
ensur that	0.30
ensur the	-0.10
enter	0.14
entitl	-0.15
entitl to	-0.05
entri	-0.10
environ	-0.07
eota	-0.08
epilepsi	-0.06
epilepsi and	0.07
equal	0.19
equal partner	0.04
equip	0.07
equip and	0.12
equip is	0.15
equip to	0.15
error	-0.28
escal	0.27
especi	-0.41
establish	0.24
establish a	-0.35
estat	0.19
ethnic	0.06
evalu	0.10
evalu of	-0.06
evalu the	-0.02
even	-0.12
even and	0.15
even so	-0.16
even when	0.04
event	0.20
everi	0.44
everi child	0.16
everi month	0.11
everi pupil	0.03
everi school	-0.18
everi six	0.01
everydai	0.04
everyon	0.17
everyon els	-0.09
everyth	-0.12
evid	0.20
examin	-0.05
exampl	0.29
exampl of	0.24
exce	-0.14
excel	0.27
except	0.08
exception	0.31
exclud	-0.35
exclus	0.03
exclus and	-0.30
exclus of	-0.03
execut	0.21
exercis	-0.11
exhaust	-0.67
exist	-0.21
expand	-0.06
expect	0.09
expect of	0.02
expect to	-0.07
experi	-0.19
experi and	0.11
experi of	0.06
experienc	-0.08
expert	0.14
expertis	0.21
expertis to	-0.02
explain	0.27
explain how	0.10
explain the	-0.03
explain what	0.11
exploit	0.17
express	-0.11
extend	0.18
extend the	0.14
extra	-0.03
extra help	-0.03
ey	0.05
ey on	0.25
face	-0.06
fail	-0.52
fair	0.29
fair access	-0.01
faith	-0.13
faith in	-0.06
fall	0.02
fall short	0.04
fallen	0.70
fallen by	0.26
famili	0.16
famili about	0.02
famili and	-0.05
famili ar	0.01
famili as	-0.11
famili at	0.12
famili benefit	0.05
famili can	0.28
famili describ	-0.05
famili do	0.09
famili experi	-0.20
famili feel	-0.15
famili find	-0.04
famili from	-0.10
famili had	-0.08
famili have	-0.12
famili hub	-0.03
famili in	-0.03
famili is	-0.25
famili live	-0.02
famili need	0.23
famili of	0.09
famili on	-0.07
famili receiv	0.36
famili sai	0.03
famili said	0.06
famili support	0.07
famili to	0.02
famili told	0.16
famili wait	0.05
famili well	-0.02
famili who	0.18
famili whose	-0.12
famili with	-0.17
familiar	0.04
far	-0.21
far too	-0.07
fare	-0.23
father	0.18
favour	-0.06
fear	-0.06
featur	0.02
feed	0.15
feedback	0.29
feedback from	0.01
feel that	-0.21
feel well	0.14
fell	0.05
felt	-0.25
few	-0.55
few children	0.28
few famili	-0.07
few have	-0.09
few hour	-0.06
few of	0.03
few young	-0.01
fewer	0.25
fewer children	0.09
fewer than	-0.15
fifth	0.03
figur	-0.05
file	-0.19
fill	-0.02
fill the	-0.08
film	0.25
final	-0.10
finalis	-0.05
financi	0.12
find	-0.32
find a	0.09
find it	-0.04
find out	0.02
find that	-0.33
find the	0.03
find their	-0.02
find themselv	-0.19
fine	-0.13
finish	0.04
firm	0.13
first	0.04
first dai	0.02
first term	-0.16
first time	0.25
first visit	-0.08
first year	0.13
fit	0.16
five	-0.07
five month	-0.16
five year	0.12
flat	0.12
flexibl	0.33
flourish	0.21
focu	0.07
focu on	0.03
focus	0.10
focus on	-0.17
follow	0.28
follow the	-0.10
follow up	0.02
follow-up	0.05
follow-up appoint	-0.18
food	0.09
for	-0.09
for #	-0.37
for a	-0.02
for adhd	-0.12
for adult	0.07
for adulthood	-0.15
for all	-0.01
for an	-0.19
for as	0.15
for assess	-0.14
for autism	0.04
for autist	0.08
for camh	-0.26
for children	0.12
for disabl	0.06
for each	0.07
for equip	-0.18
for everi	0.02
for exampl	0.07
for famili	0.05
for health	-0.04
for help	0.01
for how	-0.03
for improv	0.21
for inclus	-0.04
for instanc	0.30
for it	0.18
for longer	0.08
for mani	0.14
for mental	-0.09
for month	-0.17
for more	-0.14
for most	0.11
for occup	0.21
for older	-0.25
for on	-0.15
for other	0.20
for over	-0.08
for parent	-0.06
for practition	0.07
for pre-school	0.08
for privat	-0.08
for pupil	-0.02
for school	0.14
for send	0.08
for sensori	-0.07
for sever	0.11
for short	-0.13
for some	0.13
for specialist	-0.25
for speech	-0.12
for support	-0.08
for teacher	-0.03
for teenag	0.08
for the	-0.03
for their	0.06
for them	-0.13
for themselv	0.17
for therapi	-0.02
for these	-0.07
for thi	-0.19
for those	0.45
for three	-0.17
for too	0.03
for treatment	-0.12
for two	0.04
for up	-0.06
for want	0.03
for what	0.07
for whom	-0.15
for young	-0.20
forecast	-0.07
form	0.03
form and	-0.25
formal	-0.10
formal complaint	-0.05
former	0.18
fortnight	0.03
fortnightli	0.20
forum	0.12
forum and	0.03
forward	0.12
foster	0.26
foster carer	0.09
found	0.38
found that	-0.09
foundat	0.27
four	-0.20
four in	0.12
four month	0.05
four week	0.24
four year	-0.08
fragment	-0.49
frame	-0.21
framework	-0.11
free	0.35
frequent	-0.59
fresh	0.01
friend	0.02
friend and	-0.05
friendship	0.03
friendship and	-0.06
frighten	-0.11
from	0.01
from #	0.47
from a	-0.01
from an	-0.01
from camh	-0.02
from children	-0.02
from differ	0.10
from educ	0.16
from famili	-0.08
from health	0.02
from home	-0.12
from it	0.08
from nurseri	0.06
from on	-0.24
from other	-0.10
from parent	0.28
from primari	-0.17
from school	-0.34
from servic	-0.23
from social	0.08
from specialist	0.26
from the	0.04
from their	0.07
from them	0.06
from these	-0.05
from thi	0.18
from year	0.06
front	-0.09
front door	0.01
frontlin	0.05
frustrat	-0.95
frustrat for	-0.14
full	0.03
full time	-0.02
fulli	0.12
function	0.01
fund	-0.01
fund for	-0.23
fund is	-0.10
fund to	-0.03
further	-0.32
further educ	0.11
futur	-0.03
gain	0.36
gain in	0.02
game	0.11
gap	-0.56
gap between	-0.16
gap in	0.06
garden	0.06
gastrostomi	-0.01
gate	-0.11
gather	-0.13
gave	0.10
gcse	0.02
gener	-0.21
genuin	0.22
get	-0.15
get a	-0.17
get help	0.03
get the	-0.21
get to	0.08
girl	-0.23
girl who	-0.09
girl with	0.04
give	0.21
give a	-0.19
give parent	0.12
give them	-0.04
give up	0.08
given	-0.01
given a	-0.14
given the	0.18
given to	0.10
given up	-0.45
go	-0.40
go back	0.03
go home	-0.08
go on	0.41
go out	0.03
go through	-0.11
go to	0.01
go unansw	-0.24
go unnot	-0.06
go with	0.20
go without	-0.20
go wrong	0.03
goal	0.32
goe	-0.03
gone	0.11
good	0.71
good enough	0.17
good time	-0.16
good us	-0.01
goodwil	-0.16
got	0.21
govern	0.26
governor	0.04
gp	-0.23
gp and	0.12
gp practic	-0.02
gp surgeri	0.03
gradual	0.14
graduat	0.06
graduat approach	-0.06
grant	-0.08
great	0.10
great deal	-0.07
greater	-0.01
greatest	-0.17
grip	0.09
ground	-0.12
group	0.11
group and	0.08
group ar	-0.11
group for	-0.01
group ha	-0.10
group of	-0.21
group or	0.08
grow	-0.06
grow number	-0.07
growth	-0.02
guid	0.11
guidanc	0.09
guidanc and	0.02
guidanc for	0.07
guidanc is	-0.08
guidanc on	-0.06
ha	0.04
ha a	-0.17
ha becom	-0.14
ha been	0.14
ha brought	0.09
ha chang	0.15
ha develop	0.04
ha doubl	-0.10
ha fallen	0.27
ha gone	-0.03
ha grown	-0.03
ha had	-0.08
ha help	0.10
ha improv	0.58
ha increas	0.11
ha led	-0.23
ha lost	-0.21
ha made	0.27
ha meant	0.21
ha no	-0.33
ha not	-0.41
ha put	0.20
ha rais	0.16
ha reach	-0.13
ha reduc	0.24
ha result	0.05
ha risen	0.11
ha start	-0.25
ha to	-0.28
ha yet	-0.22
had	-0.03
had a	0.11
had becom	0.13
had been	-0.03
had given	-0.12
had littl	-0.14
had made	0.07
had never	-0.11
had no	-0.10
had not	0.34
had stop	0.36
had to	-0.24
half	-0.27
half a	-0.25
half of	-0.18
half term	0.09
hall	0.14
halv	0.38
hand	0.02
hand in	0.18
hand of	-0.13
handl	0.20
handov	-0.09
happen	-0.07
happen next	-0.03
happen to	-0.16
happi	-0.01
happier	-0.10
hard	-0.26
hard for	-0.15
hard to	-0.36
hardli	-0.11
harm	-0.16
have	-0.03
have a	-0.14
have access	0.08
have agre	-0.06
have all	0.17
have alreadi	-0.19
have also	-0.02
have an	0.14
have becom	0.15
have been	0.06
have begun	0.02
have brought	0.05
have built	0.04
have chang	-0.06
have close	0.03
have come	0.15
have complet	0.09
have develop	0.27
have drop	0.40
have enough	0.05
have experienc	-0.07
have fallen	0.36
have few	-0.19
have found	0.16
have given	0.06
have gone	-0.01
have grown	0.05
have had	-0.01
have identifi	-0.29
have improv	0.37
have introduc	-0.08
have invest	-0.01
have kept	0.11
have learn	0.17
have led	0.05
have left	-0.07
have limit	-0.26
have littl	-0.04
have lost	-0.28
have made	0.26
have met	0.12
have no	-0.27
have not	-0.38
have on	0.12
have plan	-0.12
have put	-0.12
have receiv	0.12
have recent	-0.11
have risen	-0.09
have secur	0.30
have send	0.03
have sinc	0.14
have start	-0.06
have strengthen	0.33
have taken	0.16
have the	-0.04
have their	-0.19
have time	0.09
have to	0.02
have train	0.04
have turn	0.03
have us	0.13
have wait	-0.08
have work	0.06
have yet	-0.39
head	0.17
head of	-0.05
head teacher	0.11
headteach	0.11
health	-0.10
health advic	0.08
health and	-0.02
health assess	-0.02
health care	-0.19
health is	-0.07
health leader	-0.16
health need	-0.04
health nurs	0.11
health or	-0.05
health practition	0.10
health profession	-0.01
health provid	-0.24
health provis	0.16
health servic	0.06
health staff	-0.03
health support	0.05
health team	-0.17
health visit	-0.05
health visitor	-0.09
healthcar	0.22
healthi	-0.08
hear	-0.03
hear aid	0.18
hear and	0.08
hear impair	-0.07
hear loss	-0.14
heard	0.12
heard and	0.09
heard of	-0.23
heart	0.26
heart of	0.25
heavili	-0.10
heavili on	-0.10
held by	-0.07
held in	0.05
held to	0.11
help	0.60
help and	-0.30
help at	-0.09
help by	0.10
help children	0.15
help famili	0.03
help from	-0.10
help in	0.06
help is	0.03
help offer	0.01
help parent	0.17
help pupil	-0.02
help school	0.25
help servic	0.15
help staff	0.05
help that	-0.24
help thei	0.02
help them	-0.07
help to	0.28
help with	-0.13
help worker	-0.19
help young	-0.17
helplin	-0.25
her	0.23
here	0.14
hi	0.23
hidden	0.05
high	-0.10
high level	-0.11
high number	-0.06
high qualiti	0.20
high standard	0.14
high-qual	0.19
higher	0.22
highest	-0.17
highli	0.52
highli of	0.07
histor	-0.14
histori	0.08
hold	0.24
hold a	0.12
hold on	0.06
hold the	0.01
holidai	-0.05
holist	0.12
home	-0.02
home and	0.18
home ar	-0.20
home educ	-0.02
home for	0.13
home visit	0.06
home with	0.04
home-to-school	-0.36
home-to-school transport	-0.21
honest	0.14
hope	-0.12
hope for	0.21
hospic	0.08
hospit	0.21
hospit admiss	0.07
hospit and	0.03
hospit ar	0.23
hospit trust	0.09
hour	-0.36
hour a	-0.23
hour and	0.04
hous	0.04
hous offic	0.07
how	0.15
how a	-0.11
how far	0.01
how it	-0.03
how long	0.13
how mani	-0.06
how much	-0.02
how often	0.15
how the	0.07
how thei	-0.08
how their	0.09
how to	0.07
how well	-0.51
howev	-0.40
hub	0.40
hub and	-0.04
hundr	-0.07
hydrotherapi	-0.05
hyperact	-0.01
hyperact disord	-0.01
i	0.28
icb	-0.22
icb and	0.24
icb ha	0.05
idea	0.13
identif	-0.07
identif of	-0.23
identifi	-0.01
identifi and	0.02
identifi as	0.03
identifi children	-0.05
identifi need	0.01
identifi the	0.04
if	-0.26
if a	0.11
if thei	0.09
ill	0.14
imagin	0.27
impact	-0.38
impact of	-0.20
impact on	-0.20
impair	0.20
imparti	0.18
implement	0.02
import	-0.35
improv	0.56
improv and	0.22
improv for	0.17
improv in	0.36
improv servic	0.13
improv the	0.28
improv their	0.23
improv to	0.03
in	0.03
in #	0.05
in a	-0.02
in addit	-0.04
in advanc	0.02
in almost	-0.20
in altern	-0.19
in an	0.13
in anoth	-0.12
in both	-0.04
in care	0.20
in children	0.09
in class	-0.03
in classroom	0.20
in commun	0.04
in consequ	0.16
in crisi	-0.18
in differ	-0.12
in each	-0.02
in earli	-0.10
in educ	0.09
in ehc	-0.17
in english	-0.15
in everi	-0.17
in famili	0.13
in five	0.11
in four	-0.22
in good	-0.04
in health	0.09
in hospit	-0.21
in how	-0.22
in independ	-0.11
in isol	-0.44
in it	-0.10
in kei	0.13
in lesson	0.04
in line	-0.02
in local	0.22
in mainstream	-0.01
in mani	0.05
in meet	0.15
in mental	0.05
in mind	-0.01
in most	0.23
in need	0.04
in nurseri	0.03
in on	-0.10
in order	-0.18
in other	-0.21
in particular	-0.14
in place	0.03
in plain	0.09
in post	0.21
in primari	-0.17
in provis	-0.01
in referr	-0.20
in residenti	0.15
in respons	-0.05
in review	-0.02
in school	-0.05
in secondari	-0.30
in send	-0.03
in septemb	-0.01
in servic	-0.07
in set	0.01
in sever	-0.03
in short	-0.09
in six	-0.19
in small	-0.13
in social	-0.03
in some	0.08
in special	0.09
in speech	-0.08
in support	-0.15
in temporari	-0.03
in ten	0.07
in the	-0.19
in their	0.19
in them	0.20
in these	-0.05
in thi	0.15
in those	0.09
in three	0.38
in touch	0.06
in turn	-0.04
in two	-0.33
in us	-0.01
in what	-0.19
in which	0.15
in year	-0.08
includ	0.15
includ a	0.22
includ children	0.01
includ in	0.08
includ the	0.02
includ those	0.17
inclus	0.36
inclus and	0.12
inclus fund	-0.03
inclus team	-0.06
incomplet	-0.35
inconsist	-0.79
inconsist in	-0.09
increas	0.15
increas demand	-0.08
increas in	-0.13
increas the	-0.03
increasingli	0.08
independ	0.05
independ and	0.08
independ chair	0.08
independ school	-0.07
indic	-0.11
individu	0.01
individu children	-0.06
individu need	0.29
individu school	-0.14
induct	0.05
infanc	-0.40
infant	0.30
influenc	0.07
inform	-0.04
inform about	-0.03
inform and	-0.11
inform by	0.12
inform for	-0.02
inform from	-0.05
inform is	0.07
inform on	-0.11
inform that	-0.15
inform the	0.03
inform to	-0.02
initi	0.03
initi assess	0.04
innov	0.28
input	-0.01
input from	-0.10
insid	0.25
inspect	0.09
inspector	-0.08
inspector found	0.06
inspector met	-0.24
inspector of	-0.18
inspector saw	0.14
inspector that	0.06
instanc	0.15
instead	-0.09
insuffici	-0.52
integr	0.29
intend	-0.06
intens	0.15
interest	0.18
interim	-0.33
intern	-0.10
internship	0.15
interpret	-0.08
interpret ar	0.07
intervent	0.04
interview	0.03
into	0.24
into a	-0.18
into adulthood	-0.11
into school	0.05
into the	-0.24
introduc	0.10
introduc a	-0.20
invest	0.55
invest in	0.27
invit	0.19
invit to	0.21
involv	0.47
involv in	0.01
involv with	-0.14
is	-0.06
is #	0.04
is a	0.24
is agre	0.09
is almost	0.03
is alreadi	-0.11
is also	-0.27
is ambiti	0.24
is an	-0.04
is answer	-0.10
is at	-0.17
is avail	-0.09
is base	0.04
is be	0.10
is becaus	-0.20
is better	0.09
is close	0.09
is current	-0.06
is deliv	-0.07
is difficult	-0.25
is done	-0.02
is due	-0.23
is effect	0.01
is evid	0.25
is expect	0.08
is for	-0.06
is given	-0.15
is good	0.16
is happen	0.05
is hard	-0.06
is have	0.03
is held	0.04
is help	0.14
is high	0.29
is highli	0.38
is improv	0.26
is in	0.03
is inconsist	-0.37
is insuffici	-0.23
is involv	0.02
is known	-0.19
is left	0.09
is like	-0.03
is limit	-0.35
is littl	-0.20
is low	0.15
is made	-0.05
is make	0.21
is miss	-0.27
is more	-0.37
is much	0.12
is no	-0.27
is not	-0.41
is now	0.20
is of	0.12
is offer	0.13
is often	-0.06
is on	0.11
is particularli	0.04
is poor	-0.34
is poorli	-0.28
is put	-0.03
is respons	0.05
is sent	0.13
is set	0.14
is share	-0.04
is short	0.02
is slow	-0.13
is sometim	-0.19
is still	-0.13
is strong	0.25
is taken	0.07
is the	0.11
is therefor	-0.14
is to	0.01
is too	-0.14
is under	-0.07
is underdevelop	-0.41
is uneven	-0.29
is variabl	-0.30
is veri	0.02
is weak	-0.48
is well	0.16
is work	-0.12
is written	0.07
isol	-0.44
issu	-0.13
issu in	-0.04
issu within	-0.10
it	0.01
it and	0.08
it as	0.17
it can	-0.11
it doe	0.05
it ha	0.12
it hard	-0.16
it is	-0.02
it list	0.07
it member	0.10
it own	-0.25
it should	0.12
it take	-0.08
it to	0.11
it us	-0.15
it wa	0.22
it will	0.01
it with	0.18
it work	-0.13
itself	-0.05
job	0.31
job coach	0.02
join	0.32
join a	0.04
join in	0.03
join the	-0.04
join up	-0.08
joint	0.01
joint clinic	0.01
joint commiss	0.07
joint strateg	-0.07
joint work	-0.14
jointli	0.45
jointli commiss	0.35
journei	0.03
judg	0.18
judg whether	-0.05
just	-0.22
just as	-0.11
justic	-0.02
justic servic	-0.06
keep	0.26
keep a	-0.06
keep children	0.02
keep in	-0.02
keep the	0.14
keep their	-0.16
keep up	-0.11
kei	0.14
kei stage	0.04
kei worker	0.19
kept	0.46
kept pace	-0.02
kept up	0.03
keywork	-0.09
kind	0.24
knew	0.12
know	0.23
know about	0.08
know and	-0.13
know how	-0.03
know that	0.19
know the	0.17
know their	0.12
know them	-0.03
know what	0.18
know where	-0.05
know whether	-0.11
know which	-0.06
know who	0.05
know whom	0.15
knowledg	0.29
knowledg and	0.08
knowledg of	-0.04
knowledg to	-0.08
known	0.14
known to	-0.09
lack	-1.51
lack of	-0.38
lack the	-0.10
languag	0.20
languag and	0.25
languag disord	-0.07
languag need	-0.15
languag or	-0.13
languag therapi	-0.01
languag therapist	0.12
laps	-0.26
larg	-0.12
larger	-0.15
largest	-0.36
last	0.09
last inspect	0.14
last two	0.10
last year	0.13
late	-0.81
late and	-0.17
late in	-0.10
late or	0.07
later	-0.01
launch	-0.12
law	0.02
lead	0.05
lead profession	-0.02
lead to	0.01
leader	0.15
leader accept	-0.11
leader acknowledg	-0.28
leader across	0.20
leader and	-0.02
leader ar	-0.16
leader can	0.22
leader cannot	-0.15
leader commiss	0.13
leader do	-0.24
leader from	0.06
leader have	0.16
leader in	0.21
leader know	-0.10
leader recognis	-0.36
leader to	-0.01
leader us	0.05
leader work	-0.09
leadership	0.03
leaflet	-0.18
learn	-0.08
learn about	0.03
learn and	-0.02
learn difficulti	0.20
learn disabl	-0.11
learn from	-0.08
learn of	-0.30
learn to	0.33
learner	0.01
least	-0.02
leav	-0.26
leav school	0.06
leav the	0.17
leav with	0.27
leaver	0.16
leaver with	-0.17
led	0.18
led by	-0.04
led to	0.06
left	-0.68
left out	-0.01
left to	-0.08
left without	0.12
leisur	0.18
lengthen	-0.29
lengthi	-0.11
less	-0.64
less like	0.02
less than	-0.05
lesson	0.21
let	-0.13
let down	-0.26
letter	-0.25
letter from	-0.05
level	0.03
level #	-0.13
level of	-0.07
li	-0.03
li behind	-0.07
liais	0.09
liaison	0.08
librari	0.23
librarian	0.10
lie	-0.12
life	0.27
life is	-0.09
life-limit	0.24
life-limit condit	0.14
lifelin	0.36
light	0.21
light onli	-0.14
like	-0.03
like to	-0.38
limit	-1.25
limit the	-0.08
limit to	-0.10
line	-0.01
line is	-0.16
line with	-0.02
link	0.01
link between	0.02
link to	-0.07
link with	-0.10
link worker	-0.13
list	-0.33
list for	0.05
list of	-0.23
listen	0.48
listen to	0.17
literaci	-0.05
littl	-1.09
littl about	-0.13
littl time	-0.07
littl to	0.11
littl train	-0.03
live	0.04
live and	0.02
live experi	0.03
live in	-0.03
live of	0.10
live on	0.02
live with	0.05
loan	0.08
local	0.09
local area	-0.17
local author	-0.21
local offer	-0.22
local school	0.17
local servic	0.06
lodg	-0.12
long	-0.30
long as	0.12
long for	-0.12
long period	-0.12
long to	0.12
long wait	0.07
long-stand	0.13
long-term	0.08
long-term condit	-0.11
longer	-0.11
longer have	0.31
longer need	0.23
longer than	0.08
longest	-0.05
look	0.01
look after	0.19
look at	-0.11
look for	0.05
look like	-0.10
looked-aft	-0.04
looked-aft children	-0.04
lose	-0.66
loss	-0.34
lost	-0.97
lost faith	-0.09
low	-0.48
low mood	-0.07
lower	-0.15
lower than	-0.12
lowest	-0.25
lunchtim	0.01
made	0.05
made a	0.13
made in	-0.01
made sure	0.05
made the	0.19
mai	-0.23
mai be	-0.08
mai have	0.17
mai not	-0.08
main	-0.05
mainli	-0.24
mainstream	0.05
mainstream school	-0.13
maintain	0.10
major	0.22
major of	0.11
make	0.29
make a	0.50
make good	0.08
make improv	-0.04
make it	-0.10
make sure	0.09
make the	-0.24
make up	0.07
manag	0.14
manag their	-0.07
mandat	0.19
mani	-0.18
mani ar	-0.01
mani children	-0.16
mani ehc	0.04
mani famili	-0.24
mani have	-0.05
mani month	-0.10
mani of	-0.05
mani parent	-0.07
mani pupil	-0.09
mani year	0.04
mani young	0.02
manner	0.07
map	0.11
mark	0.16
markedli	0.24
mask	-0.17
match	0.19
materi	0.10
mathemat	-0.19
matter	0.01
matter of	-0.03
matter to	0.27
matur	0.25
me	0.27
mean	-0.09
mean of	-0.07
mean that	0.39
meant	0.15
meant that	0.07
meantim	-0.25
meanwhil	-0.16
measur	0.23
media	-0.25
mediat	0.20
medic	-0.02
medic need	0.19
medicin	-0.24
meet	0.21
meet a	-0.04
meet and	-0.18
meet ar	-0.17
meet children	-0.05
meet each	0.06
meet everi	-0.02
meet in	0.14
meet need	0.03
meet the	0.09
meet their	0.11
meet to	-0.15
meet weekli	0.03
meet with	-0.02
member	0.35
member ar	-0.02
member of	-0.04
mental health	0.03
mentor	0.17
met	0.01
met in	0.01
met the	0.02
met without	0.12
method	-0.05
mhst	-0.04
middl	-0.01
midwiv	0.20
might	0.03
might be	-0.15
mild	-0.12
mile	0.23
mile awai	0.05
militari	0.02
mind	0.11
minor	-0.15
minut	0.08
miss	-0.78
miss educ	0.32
miss from	-0.27
miss opportun	-0.32
miss out	0.01
miss school	-0.08
mistak	-0.28
mix	-0.43
mobil	0.09
model	0.32
model of	0.31
moder	0.04
moment	-0.12
monei	0.06
monitor	0.08
monitor of	-0.13
monitor the	-0.04
month	-0.18
month and	0.11
month for	-0.06
month later	0.15
month of	-0.02
month to	-0.09
monthli	0.24
mood	0.03
moral	0.12
more	-0.14
more children	0.12
more effect	0.07
more like	-0.31
more often	-0.20
more pupil	-0.10
more than	0.17
more to	-0.40
morn	0.09
most	-0.01
most ar	-0.24
most children	-0.12
most complex	0.12
most have	-0.03
most of	-0.04
most vulner	0.06
most young	-0.01
mostli	0.14
mother	0.37
motor	0.06
move	0.17
move and	0.04
move between	0.13
move from	0.11
move on	-0.11
move to	0.14
movement	0.23
much	0.07
much of	-0.07
multi-ag	0.36
multi-ag meet	-0.15
multi-ag partner	0.06
multi-ag work	0.21
multi-disciplinari	0.12
music	-0.05
must	-1.11
must be	-0.05
name	-0.01
narrow	-0.15
nation	0.04
nation averag	0.28
nation figur	0.13
navig	0.38
near	0.02
nearli	0.06
nearli all	0.14
necessari	0.08
need	-0.03
need a	0.02
need an	0.07
need and	0.02
need ar	-0.01
need assess	0.12
need at	-0.05
need be	0.09
need can	0.04
need coordin	0.09
need could	0.09
need do	-0.07
need for	0.16
need have	-0.08
need help	0.14
need identifi	0.08
need is	0.11
need it	-0.14
need mai	-0.14
need more	0.15
need of	-0.01
need or	-0.03
need receiv	0.01
need support	-0.07
need that	0.16
need them	-0.01
need to	-0.07
need well	0.01
need who	0.10
need with	-0.08
needs-l	0.10
neet	0.05
neg	-0.68
neg impact	-0.30
neighbour	-0.21
neighbourhood	0.16
neither	-0.34
neonat	-0.01
network	0.16
neurodevelopment	0.08
neurodevelopment assess	-0.02
neurodevelopment pathwai	0.05
neurodevelopment servic	-0.17
neurodiverg	-0.02
neurodivers	-0.02
never	-0.18
never been	-0.22
nevertheless	-0.11
new	0.04
new school	-0.07
new teacher	-0.21
new to	0.06
newborn	0.14
newli	-0.19
newli qualifi	0.02
next	-0.06
next and	0.04
next step	-0.04
nh	-0.23
night	0.06
nine	0.11
nine in	0.06
nine month	-0.22
no	-0.76
no agre	-0.26
no child	0.50
no clear	-0.04
no longer	0.37
no on	-0.20
no place	-0.10
no school	0.06
no share	-0.13
nobodi	-0.56
nobodi ha	-0.07
none	-0.25
none of	-0.28
nonetheless	-0.22
nor	-0.25
north	0.14
not	-1.06
not abl	0.06
not achiev	-0.06
not act	0.05
not agre	0.05
not all	-0.34
not alwai	-0.56
not analys	-0.07
not as	-0.07
not ask	0.08
not at	-0.01
not attend	0.18
not be	0.03
not been	0.02
not benefit	-0.22
not brought	0.10
not check	-0.01
not clear	-0.20
not commun	-0.06
not consid	0.10
not consist	-0.27
not contain	0.11
not done	-0.04
not enough	-0.23
not ensur	-0.15
not evalu	0.01
not feel	-0.09
not get	-0.20
not give	0.08
not given	-0.11
not good	0.03
not have	-0.15
not help	-0.04
not identifi	0.04
not in	0.21
not invit	-0.01
not kept	-0.01
not know	-0.32
not known	-0.06
not made	0.04
not make	-0.08
not match	-0.15
not meet	0.06
not need	0.47
not offer	-0.14
not open	-0.05
not pass	0.04
not pick	-0.04
not plan	-0.09
not provid	-0.04
not reach	0.07
not receiv	-0.32
not record	-0.02
not reflect	-0.07
not routin	-0.24
not sai	-0.02
not secur	-0.01
not see	-0.22
not share	-0.12
not suffici	-0.15
not support	-0.07
not take	-0.09
not tell	-0.02
not the	0.26
not to	0.11
not told	-0.04
not understand	-0.07
not understood	-0.04
not us	0.06
not well	-0.32
not work	0.08
not yet	-0.22
note	-0.18
noth	-0.48
notic	0.37
notic the	0.12
notif	-0.05
now	0.92
now be	-0.01
now have	0.04
nowher	-0.31
number	-0.12
number and	-0.03
number of	-0.02
nurs	0.13
nurs and	-0.21
nurs ar	-0.05
nurs in	0.18
nurs servic	0.07
nurs team	0.03
nurseri and	0.08
nurseri ar	-0.04
nurseri nurs	-0.08
nurseri place	-0.03
nurseri staff	0.09
nurseri with	0.15
nurtur	0.16
object	-0.05
observ	-0.05
obtain	-0.39
occas	0.10
occup	0.05
occup therapi	-0.06
occup therapist	0.10
octob	0.16
of	-0.09
of #	-0.14
of a	0.12
of access	0.03
of admiss	-0.03
of adult	0.08
of advic	-0.16
of all	0.13
of altern	0.12
of an	0.02
of ani	0.01
of annual	0.04
of appeal	-0.20
of area	0.05
of assess	-0.06
of attend	0.01
of autism	-0.02
of be	0.07
of care	-0.17
of case	0.06
of chang	0.19
of children	-0.05
of commun	0.06
of cours	0.18
of data	0.10
of date	-0.33
of develop	0.23
of diagnosi	0.11
of disabl	-0.14
of distress	-0.20
of each	0.02
of earli	0.17
of educ	-0.03
of ehc	-0.24
of exclus	0.15
of famili	-0.08
of five	-0.01
of health	-0.24
of help	0.08
of how	0.10
of individu	0.03
of inform	-0.17
of it	0.04
of life	-0.08
of local	-0.04
of mani	0.01
of medic	-0.03
of mental	-0.02
of need	0.01
of not	-0.06
of on	-0.10
of other	0.05
of parent	0.17
of placement	0.18
of plan	0.02
of practition	0.04
of profession	0.07
of provis	0.26
of pupil	-0.07
of referr	0.19
of school	-0.29
of sen	0.16
of send	-0.11
of servic	-0.03
of short	0.07
of sight	0.27
of similar	-0.09
of social	0.07
of some	0.01
of specialist	0.03
of staff	-0.29
of support	-0.18
of suspens	-0.19
of ten	0.15
of the	-0.01
of their	0.12
of them	0.11
of therapi	-0.16
of these	0.03
of thi	-0.02
of those	0.06
of time	0.15
of train	-0.04
of transit	0.04
of two	0.12
of visit	0.19
of wait	0.16
of what	-0.08
of which	-0.13
of whom	-0.02
of work	-0.06
of year	0.07
of young	0.25
off	-0.23
off a	-0.26
offend	0.14
offer	0.04
offer a	0.15
offer for	-0.10
offer ha	-0.07
offer is	0.06
offer of	-0.04
offer onli	-0.10
offer support	0.06
offer to	-0.02
offer websit	0.05
offic	0.06
offic and	0.07
offic ar	0.22
offic ha	0.02
offic in	-0.15
offic visit	-0.12
often	-0.53
often a	-0.08
often than	-0.12
old	-0.18
older	-0.12
older children	-0.02
older pupil	-0.18
ombudsman	-0.18
on	-0.01
on a	0.10
on an	0.04
on and	0.02
on anoth	0.08
on averag	-0.23
on children	-0.11
on for	-0.10
on had	-0.12
on hand	0.12
on health	-0.04
on how	0.11
on in	-0.24
on is	0.02
on it	-0.01
on mother	0.21
on of	0.05
on offer	-0.04
on on	0.07
on parent	-0.15
on part-tim	-0.01
on person	0.08
on place	0.12
on reduc	0.05
on roof	0.06
on school	-0.14
on sen	-0.12
on send	-0.03
on servic	-0.01
on set	0.06
on site	0.09
on sleep	0.07
on team	0.09
on the	0.14
on their	-0.04
on them	-0.03
on thi	0.07
on those	0.17
on time	0.32
on to	0.35
on what	0.21
on where	-0.36
on which	-0.25
on who	-0.10
on with	0.10
on year	0.12
on young	0.04
onc	0.15
onc a	-0.24
onc have	0.13
onc thei	-0.10
one-pag	-0.03
one-to-on	0.01
onli	-1.15
onli a	0.03
onli in	0.19
onli on	0.17
onli onc	-0.02
onli to	-0.11
onli when	-0.12
onlin	0.02
onward	0.15
open	0.36
open for	-0.15
open to	0.04
oper	0.03
opportun	0.23
opportun for	-0.10
opportun to	-0.24
option	-0.18
or	-0.33
or a	0.13
or adhd	0.05
or ar	0.02
or by	0.06
or colleg	-0.06
or for	-0.12
or have	-0.01
or in	-0.07
or learn	0.01
or low	-0.01
or miss	-0.06
or more	0.02
or not	0.23
or of	0.02
or on	-0.06
or social	0.05
or support	0.05
or the	0.06
or to	-0.28
or train	0.28
or what	-0.06
or who	0.07
or young	-0.07
order	-0.06
order to	-0.17
ordinarili	0.04
ordinarili avail	0.05
organis	0.03
other	-0.36
other agenc	0.08
other ar	0.05
other area	-0.01
other children	0.08
other have	0.08
other parent	0.05
other than	-0.16
other to	0.06
otherwis	0.12
our	0.08
out	0.10
out by	-0.23
out for	0.06
out in	0.04
out of	-0.15
out on	-0.07
out the	0.13
out to	-0.01
out what	-0.11
outcom	0.03
outcom ar	-0.07
outcom for	-0.05
outcom of	-0.06
outcom that	-0.04
outgrown	0.04
outreach	0.07
outreach servic	0.01
outreach teacher	-0.09
outreach team	-0.10
outset	0.06
outsid	-0.42
outsid the	-0.04
outstand	0.31
over	-0.10
over #	0.07
over a	-0.07
over five	-0.13
over half	0.13
over the	-0.10
over two	-0.11
overdu	-0.15
overlap	-0.07
overlook	-0.44
overnight	-0.18
overnight stai	0.07
overse	-0.05
oversight	0.07
oversight and	-0.13
oversight of	-0.03
overwhelm	-0.46
own	-0.06
own school	0.12
pace	0.30
pace of	-0.01
pace with	-0.03
packag	0.06
packag ar	0.14
packag of	0.01
paediatr	-0.10
paediatrician	0.15
paediatrician and	-0.01
page	-0.01
pai	0.11
pai for	0.02
paid	0.36
paid for	0.01
paid work	-0.03
pain	-0.09
palli	0.21
palsi	-0.03
pandem	-0.25
panel	0.10
panel that	0.09
paper	-0.26
paperwork	-0.12
parent and	-0.05
parent ar	-0.11
parent can	0.34
parent carer	0.20
parent cours	-0.02
parent describ	0.05
parent do	0.31
parent feel	-0.05
parent find	-0.32
parent group	0.11
parent have	-0.44
parent in	-0.01
parent of	0.03
parent report	0.07
parent sai	0.12
parent said	-0.07
parent spoke	-0.06
parent to	-0.02
parent told	-0.06
parent trust	-0.05
parent wait	-0.09
parent were	-0.13
parent who	-0.03
parent whose	0.14
parent with	-0.27
park	0.07
part	0.31
part in	0.03
part of	-0.25
part-tim	0.08
part-tim timet	0.10
particip	0.13
particular	-0.08
particularli	-0.28
particularli for	0.01
partner	0.19
partner have	-0.10
partner in	0.24
partner work	0.11
partnership	0.32
partnership and	0.11
partnership ar	0.15
partnership board	-0.21
partnership doe	-0.32
partnership ha	0.15
partnership is	-0.21
partnership leader	-0.24
partnership plan	0.05
partnership to	0.12
partnership with	0.12
partnership work	0.34
pass	-0.22
pass on	0.07
passeng assist	0.01
passport	0.31
past	0.22
past year	0.01
patchi	-0.51
pathwai	0.10
pathwai and	-0.10
pathwai for	-0.07
pathwai is	-0.25
patient	0.11
pattern	-0.24
payment	-0.11
payment ar	-0.04
pcf	0.10
peer	0.11
peopl	0.13
peopl ag	-0.22
peopl and	0.04
peopl ar	0.07
peopl as	-0.01
peopl at	0.13
peopl benefit	-0.07
peopl can	0.20
peopl do	-0.12
peopl for	0.09
peopl get	0.04
peopl have	0.22
peopl in	0.08
peopl is	0.04
peopl known	-0.01
peopl leav	-0.02
peopl move	-0.23
peopl need	-0.10
peopl over	-0.18
peopl place	-0.02
peopl receiv	-0.04
peopl said	-0.10
peopl to	-0.02
peopl told	-0.21
peopl transit	-0.03
peopl wait	0.03
peopl who	0.03
peopl whose	-0.13
peopl with	0.02
peopl without	0.06
perform	-0.04
period	-0.02
period of	0.06
perman	0.08
perman exclud	0.19
perman exclus	-0.04
persist	-0.11
persist absenc	-0.01
person	0.07
person advis	0.10
person and	0.04
person assist	-0.13
person budget	-0.26
person educ	-0.02
person is	-0.19
person need	-0.19
person with	0.05
phase	-0.07
phone	-0.20
photograph	0.32
physic	0.21
physic disabl	0.08
physiotherapi	0.19
physiotherapi and	-0.11
physiotherapi servic	0.07
physiotherapist	0.05
physiotherapist and	0.15
pick	0.15
pick up	0.10
pictur	0.10
pictur of	-0.05
pilot	-0.27
place	0.19
place and	0.14
place ar	-0.04
place at	0.03
place for	0.08
place in	-0.13
place is	-0.06
place of	0.10
place on	0.07
place outsid	-0.09
place that	0.26
place to	0.12
place within	0.07
placement	0.09
placement ar	-0.04
placement have	-0.14
placement in	-0.16
placement is	-0.11
plai	0.26
plai a	0.06
plai and	0.11
plain	0.16
plainli	0.32
plan and	-0.04
plan ar	-0.16
plan be	0.02
plan contain	-0.05
plan do	0.04
plan each	0.09
plan for	0.07
plan from	-0.11
plan ha	0.19
plan have	0.01
plan in	0.10
plan is	-0.01
plan lack	-0.07
plan meet	-0.11
plan of	0.11
plan reflect	-0.10
plan that	0.15
plan to	-0.16
plan wa	-0.06
plan were	-0.05
plan who	-0.03
plan with	-0.09
plan writer	-0.06
point	-0.02
point in	0.02
point of	0.17
point to	-0.23
polic	0.19
polici	-0.12
pool	0.22
poor	-1.04
poorli	-0.85
popul	0.15
popular	-0.13
portag	-0.18
portag and	-0.08
portag servic	-0.15
portag worker	-0.09
posit	0.69
posit about	0.25
posit behaviour	-0.06
posit impact	0.24
possibl	0.31
post	-0.14
post in	0.13
post-16	-0.41
potenti	0.09
power	0.12
practic	0.08
practic and	0.02
practic in	0.10
practic to	0.07
practis	0.10
practition	0.22
practition across	0.08
practition and	0.10
practition ar	0.27
practition do	-0.02
practition from	0.02
practition have	-0.03
practition in	0.09
practition to	0.14
practition who	-0.03
practition work	0.13
prais	0.53
pre-school	-0.07
pre-school children	-0.03
precis	0.11
prepar	0.28
prepar children	0.06
prepar for	-0.17
prescrib	0.06
prescript	-0.07
present	0.04
pressur	-0.40
prevent	0.16
prevent them	-0.20
previou	0.02
previou inspect	0.05
previous	0.26
primari	0.05
primari and	0.16
primari school	-0.26
print	-0.02
prioriti	-0.03
prioritis	0.22
privat	-0.42
privat report	-0.01
proactiv	0.10
problem	-0.25
process	-0.06
process and	-0.14
process for	0.01
process is	-0.03
process of	-0.02
process to	-0.17
produc	0.16
product	0.17
profession	0.07
profession and	-0.13
profession ar	-0.18
profession do	-0.16
profession in	0.07
profession is	0.06
profession to	0.04
profession who	0.24
profession work	0.08
profil	0.06
profil of	0.19
profound	-0.12
programm	0.05
programm ar	0.06
programm for	-0.05
programm is	0.14
programm of	0.04
programm that	0.12
programm to	-0.01
progress	0.29
progress and	0.07
progress from	0.05
progress in	0.04
progress is	-0.12
project	0.01
promis	-0.28
promot	0.53
prompt	0.48
promptli	0.34
properli	0.26
proport	-0.05
proport of	0.12
propos	-0.21
protect	0.22
protocol	-0.20
proud	0.30
prove	0.15
provid	0.12
provid a	0.07
provid and	-0.26
provid ar	0.07
provid by	-0.01
provid effect	-0.14
provid for	0.02
provid ha	-0.31
provid in	-0.11
provid is	0.01
provid support	-0.05
provid the	-0.02
provid to	0.04
provis	0.02
provis across	0.14
provis and	0.07
provis ar	0.04
provis for	0.04
provis ha	-0.15
provis in	0.06
provis is	-0.05
provis of	0.06
provis or	-0.02
provis that	-0.08
provis to	0.08
pru	-0.10
psycholog	-0.19
psychologist	0.10
psychologist to	0.07
public	-0.13
publish	0.05
pupil	0.05
pupil and	0.03
pupil ar	0.01
pupil at	-0.11
pupil attend	0.06
pupil can	0.01
pupil do	-0.04
pupil for	0.13
pupil ha	0.18
pupil had	-0.21
pupil have	0.06
pupil in	0.04
pupil is	0.04
pupil learn	0.01
pupil move	-0.06
pupil nation	0.07
pupil need	-0.07
pupil on	-0.12
pupil receiv	-0.11
pupil return	0.16
pupil to	-0.03
pupil told	0.10
pupil who	-0.02
pupil whose	0.12
pupil with	-0.17
purpos	0.17
put	-0.05
put in	-0.07
put right	0.21
put thi	-0.01
qualif	0.17
qualifi	-0.13
qualifi staff	0.09
qualiti	0.19
qualiti and	0.27
qualiti assur	0.10
qualiti of	-0.06
quarter	0.10
quarter of	-0.06
queri	0.05
question	0.31
question and	0.04
questionnair	-0.12
queue	-0.22
quick	0.13
quick to	0.12
quickli	0.43
quickli enough	-0.14
quiet	0.21
quit	-0.31
rais	0.07
rais concern	-0.16
rais the	0.09
rang	0.10
rang of	0.19
rare	-0.73
rate	0.07
rate of	-0.05
rather	0.14
rather than	0.19
reach	0.10
reach crisi	-0.14
reach the	-0.13
read	0.25
readi	0.41
readi to	0.16
readili	0.01
real	0.25
realist	0.27
reason	0.15
reason adjust	-0.18
reason for	0.01
reassur	0.19
rebuilt	0.19
receiv a	-0.01
receiv an	-0.01
receiv effect	0.16
receiv from	0.01
receiv help	0.04
receiv littl	-0.17
receiv no	-0.13
receiv regular	0.08
receiv school	-0.05
receiv support	0.03
receiv the	-0.16
receiv their	-0.01
recent	0.15
recept	0.13
recept teacher	-0.11
recognis	0.04
recognis that	-0.12
recognis the	-0.15
recognis thi	-0.28
recommend	-0.18
record	0.07
record and	0.03
record ar	0.01
record of	0.08
recov	0.14
recoveri	-0.15
recoveri plan	-0.13
recruit	-0.42
redesign	0.18
redesign the	-0.04
reduc	0.17
reduc the	-0.06
reduc wait	0.12
reduct	0.14
refer	0.01
refer for	0.02
refer on	0.16
referr	-0.17
referr and	-0.10
referr ar	-0.07
referr form	0.08
referr to	-0.11
reflect	0.15
reflect the	-0.23
reflect what	-0.02
refresh	0.24
refus	-0.10
refus to	-0.13
regard	-0.16
region	0.05
regist	-0.06
regist is	0.06
regul	-0.02
regular	0.42
regularli	0.27
reintegr	0.14
relat	-0.18
relat to	-0.06
relationship between	-0.03
relationship with	-0.04
releas	0.08
relev	0.23
reli	-0.59
reli on	-0.32
remain	-0.84
remain in	0.20
remain on	0.14
remit	-0.13
remov	0.30
renew	0.07
repair	-0.08
repeat	-0.37
repeat their	-0.13
repeatedli	-0.15
replac	-0.19
repli	-0.15
repli to	0.13
report	-0.12
report and	0.01
report that	0.04
report to	-0.13
repres	0.12
request	-0.09
request for	-0.07
requir	-0.29
residenti	0.20
residenti school	0.10
residenti special	0.15
resolv	0.08
resort	-0.35
resourc	0.07
resourc and	-0.05
resourc base	-0.07
resourc provis	0.04
resourc to	0.08
respect	0.48
respit	-0.02
respond	0.25
respond to	0.01
respons	0.05
respons for	-0.07
respons to	0.10
rest	0.07
restor	0.21
restraint	0.25
result	0.02
result ar	0.27
result in	-0.37
result is	0.07
result of	0.12
return	0.10
return to	0.07
review	0.02
review and	0.12
review ar	-0.02
review each	0.12
review for	-0.05
review in	0.07
review is	0.05
review meet	-0.16
review of	-0.09
review process	-0.11
review the	-0.07
revisit	0.43
rewritten	0.22
rich	0.24
right	0.38
right help	-0.13
right servic	0.06
right support	0.03
right time	-0.02
rightli	-0.14
rigour	0.30
ring	0.16
rise	-0.11
rise in	-0.18
risen	0.13
risk	-0.30
risk and	0.05
risk of	0.20
robust	0.63
role	-0.13
role in	0.01
role of	-0.19
roll	0.05
roma	-0.04
roof	0.06
room	0.01
room and	0.08
round	0.09
rout	-0.11
rule	-0.08
run	0.14
run a	0.02
run by	0.18
run through	0.03
rural	-0.15
safe	0.22
safe and	0.19
safeguard	-0.03
safeti	-0.04
sai	0.07
sai littl	-0.03
sai that	0.08
sai thei	-0.13
sai what	0.04
said	0.29
said that	0.24
said thei	-0.12
same	0.01
same dai	0.21
same week	0.06
sampl	0.09
sat	-0.03
satisfi	0.09
saturdai	0.16
save	0.06
saw	-0.12
scale	-0.07
scant	-0.38
scarc	-0.32
scheme	0.14
school ag	-0.07
school and	0.12
school ar	-0.10
school at	-0.19
school becaus	0.13
school benefit	0.11
school can	-0.08
school commiss	-0.20
school do	-0.26
school ha	-0.19
school have	0.01
school in	0.04
school is	-0.13
school know	0.15
school leader	-0.01
school make	-0.05
school must	-0.24
school nurs	-0.02
school on	0.17
school outsid	0.16
school place	-0.08
school receiv	0.12
school report	0.09
school set	-0.12
school staff	0.09
school that	-0.08
school thei	-0.31
school to	-0.03
school will	0.12
school with	-0.10
school-ag	-0.13
school-ag children	-0.14
score	0.05
screen	0.07
screen tool	0.05
scrutini	0.03
scrutinis	0.04
search	0.08
seat	-0.08
second	0.19
secondari	-0.22
secondari school	-0.08
section	-0.02
sector	-0.08
secur	0.04
see a	-0.22
see children	0.13
see pupil	-0.10
see them	-0.17
see what	0.09
see where	-0.13
see whether	0.02
seek	-0.21
seen	0.12
seen as	-0.10
seen by	-0.05
seen in	0.28
seen within	0.04
seizur	-0.05
seldom	-1.18
select	-0.12
self-evalu	0.16
self-harm	-0.07
semh	-0.16
semh need	-0.07
sen	-0.31
sen support	-0.19
senco and	0.14
senco ar	0.16
send	0.10
send ar	0.18
send as	0.02
send at	-0.22
send benefit	0.15
send board	-0.06
send can	-0.12
send do	-0.16
send have	0.13
send in	-0.02
send inform	0.06
send is	-0.07
send need	0.01
send receiv	0.12
send servic	0.16
send strategi	0.14
send support	0.04
send system	-0.01
send team	0.03
send to	-0.06
send who	-0.12
sendiass	0.12
senior	-0.18
senior leader	0.06
senior offic	0.06
sens	-0.19
sens of	-0.04
sensit	0.15
sensori	0.12
sensori need	0.07
sensori support	0.07
sent	0.05
sent to	0.08
sentenc	0.05
separ	-0.44
septemb	-0.04
seriou	-0.19
serious	0.27
serv	0.20
serv by	-0.08
servic	-0.01
servic across	0.01
servic and	0.15
servic ar	-0.04
servic as	-0.14
servic at	-0.07
servic can	-0.23
servic do	-0.13
servic for	0.11
servic ha	-0.15
servic have	-0.30
servic in	-0.01
servic is	0.24
servic offer	0.02
servic provid	-0.06
servic such	0.05
servic that	-0.39
servic to	-0.15
servic work	0.13
session	-0.10
session ar	0.05
session in	0.11
session with	0.13
set	0.20
set and	-0.02
set ar	0.02
set asid	0.05
set for	-0.04
set have	-0.05
set in	0.08
set of	0.06
set out	-0.14
set that	-0.10
set the	0.14
set to	-0.13
set up	-0.22
settl	0.13
seven	-0.18
sever	-0.20
sever have	0.13
sever of	0.11
sever parent	-0.16
sever told	0.19
sever year	0.16
shape	0.44
share	0.25
share a	0.02
share an	0.15
share and	-0.05
share in	-0.02
share inform	0.08
share of	-0.31
share the	-0.02
share their	0.10
share understand	0.05
share what	-0.10
share with	0.16
sharpli	-0.43
she	0.02
she ha	-0.03
shop	0.17
short	-0.13
short break	-0.09
short film	0.11
short notic	-0.31
short-break	0.16
shortag	-0.42
shortag of	-0.26
shorter	0.35
should	-0.49
should be	-0.18
should have	-0.20
should pai	0.17
show	0.36
show that	0.12
show what	-0.11
shown	0.02
sibl	0.25
sick	-0.26
side	0.18
side by	0.12
side of	-0.01
sight	0.11
sign	-0.04
sign and	-0.05
sign of	-0.04
signific	-0.18
signific number	-0.05
significantli	0.13
signpost	0.06
signpost to	0.06
similar	0.04
similar area	-0.11
similar need	-0.06
similar pupil	0.09
similarli	-0.02
simpl	0.31
simpli	-0.03
sinc	-0.03
sinc #	0.17
sinc it	0.25
sinc the	-0.22
singl	0.07
sister	0.19
sit	0.11
site	0.08
situat	-0.18
six	-0.05
six month	0.09
six week	-0.14
six-week	0.09
sixth	0.03
sixth form	-0.06
skill	0.35
skill and	0.08
skill in	-0.01
skill to	-0.02
sleep	-0.07
sleep and	0.09
slip	-0.18
slow	-1.00
slow to	-0.41
small	0.13
small group	-0.05
small number	0.10
small step	0.01
small team	-0.01
so	-0.13
so far	-0.08
so for	-0.02
so mani	-0.08
so that	0.50
so the	-0.08
social	-0.08
social care	-0.29
social media	-0.25
social work	0.09
social worker	-0.09
solut	-0.17
some	-0.88
some ar	-0.01
some case	-0.08
some children	-0.21
some famili	-0.07
some have	-0.10
some health	0.13
some of	0.24
some parent	-0.14
some plan	-0.12
some profession	-0.10
some school	-0.10
some servic	-0.13
some time	-0.10
some young	-0.38
somebodi	-0.15
someon	0.22
someon to	0.22
someth	0.30
sometim	-0.57
son	-0.14
soon	0.28
soon after	0.04
soon as	0.05
soon enough	-0.03
sooner	0.14
sought	-0.05
sourc	0.06
sourc of	0.04
south	-0.27
space	-0.09
spare	0.26
speak	0.32
speak english	-0.08
speak highli	0.08
speak of	0.03
speak to	-0.06
special	0.24
special educ	0.05
special school	0.03
specialist	0.05
specialist advic	-0.06
specialist camh	0.29
specialist equip	-0.11
specialist health	0.06
specialist help	0.10
specialist nurs	-0.11
specialist place	0.27
specialist provis	-0.08
specialist school	-0.25
specialist servic	-0.03
specialist set	-0.02
specialist staff	0.11
specialist teach	-0.10
specialist teacher	0.04
specif	0.13
specif need	0.11
spectrum	0.04
spectrum disord	0.01
speech	-0.13
speech and	-0.04
speed	-0.15
spend	-0.07
spend time	0.18
spent	0.04
spoke	0.20
spoke of	-0.01
spoke to	0.03
sport	0.08
spot	0.18
spread	-0.34
spring	0.22
stabil	0.18
stabl	0.40
staf	0.08
staf by	0.11
staff	0.08
staff ar	0.15
staff for	-0.01
staff from	0.14
staff have	0.06
staff in	-0.08
staff said	-0.05
staff to	-0.18
staff told	0.09
staff train	-0.13
staff us	-0.06
stage	-0.08
stage #	0.05
stage of	0.13
stai	0.03
stai at	-0.04
stai in	-0.04
stai with	0.01
stakehold	-0.13
stand	0.27
standard	0.26
start	-0.12
start again	-0.03
start in	0.07
start of	-0.03
start point	0.08
start school	-0.02
start to	-0.06
state	-0.23
statement	0.10
statutori	-0.08
statutori assess	0.06
statutori duti	0.05
steadili	0.28
steer	-0.08
step	0.20
step in	-0.15
step to	-0.23
still	-0.70
still in	-0.31
stop	-0.67
stop at	-0.16
stori	0.24
straight	0.09
straight awai	0.09
strain	-0.14
strateg	0.06
strateg board	-0.02
strateg level	-0.10
strateg need	0.06
strateg oversight	-0.11
strateg plan	-0.08
strategi	0.14
strategi and	0.05
strategi for	-0.09
strategi ha	-0.10
strategi in	-0.15
strategi is	-0.01
strategi to	-0.08
strength	0.64
strength and	0.17
strength of	0.20
strengthen	0.50
stretch	-0.30
stretch to	-0.12
strong	0.86
structur	-0.11
struggl	-0.66
struggl to	-0.44
struggl with	-0.05
student	0.16
studi	0.01
subject	-0.12
submit	0.09
success	0.47
success in	0.18
successfulli	0.64
such	-0.05
such as	-0.02
suffer	-0.56
suffici	-0.15
suggest	0.04
suit	0.21
suit them	0.14
suitabl	0.03
sum	0.07
summari	0.17
summer	-0.09
supervis	-0.03
suppli	-0.36
support	0.42
support and	-0.06
support ar	-0.19
support as	-0.03
support at	0.05
support avail	-0.06
support by	-0.15
support children	0.02
support for	-0.13
support from	0.02
support group	-0.06
support ha	0.12
support in	0.29
support internship	0.06
support is	-0.04
support plan	-0.01
support pupil	-0.04
support regist	0.10
support servic	0.14
support team	-0.03
support that	-0.21
support the	-0.03
support thei	0.06
support their	0.03
support them	0.07
support through	-0.25
support to	0.20
support worker	-0.11
support young	-0.02
sure	0.21
sure that	0.11
surgeri	0.27
survei	0.02
suspect	-0.10
suspend	-0.18
suspens	0.06
suspens and	0.20
suspens of	0.07
sustain	0.01
swift	0.16
swiftli	0.34
swim	0.05
symbol	0.21
syndrom	0.22
system	-0.25
system and	0.18
system for	0.23
system is	-0.17
system that	-0.08
system to	0.13
tackl	0.26
tailor	0.43
tailor to	0.08
take	0.05
take account	0.15
take over	0.25
take part	0.14
take place	-0.02
take respons	-0.05
take the	-0.19
take time	0.10
take too	-0.12
take-up	0.14
take-up of	0.02
taken	0.30
taken serious	0.27
taken up	0.09
talk	0.31
talk about	-0.08
talk to	0.10
target	-0.07
target and	-0.04
task	-0.28
taught	-0.09
taxi	0.01
teach	-0.17
teach assist	-0.06
teach for	-0.03
teacher	0.20
teacher and	-0.23
teacher ar	0.07
teacher in	0.09
teacher of	-0.02
teacher who	0.09
team	0.23
team and	-0.18
team ar	-0.20
team around	0.11
team do	-0.15
team for	0.12
team ha	-0.02
team have	0.22
team in	0.22
team is	0.04
team of	0.11
team that	-0.09
team visit	0.06
team work	-0.12
technolog	0.10
teenag	0.16
telephon	0.11
telephon line	-0.20
tell	-0.04
tell inspector	-0.04
tell the	-0.02
templat	0.06
temporari	-0.25
ten	0.18
tenanc	0.25
tend	-0.45
tend to	-0.28
term	-0.02
term and	0.16
term of	0.06
term to	-0.09
termli	0.15
test	0.07
text	0.11
than	-0.25
than #	0.11
than a	-0.07
than at	-0.10
than half	-0.44
than in	-0.09
than it	-0.04
than on	-0.22
than onc	-0.09
than other	-0.28
than similar	0.11
than the	0.03
than thei	0.30
than those	-0.13
that	-0.07
that a	-0.14
that adult	-0.04
that ar	-0.13
that cannot	-0.04
that children	0.16
that could	-0.06
that decis	-0.06
that do	-0.03
that ehc	-0.08
that famili	0.13
that ha	-0.02
that had	0.18
that have	-0.04
that health	0.03
that help	-0.05
that inspector	-0.02
that is	0.16
that it	-0.16
that leader	-0.13
that mani	0.11
that meet	0.06
that most	-0.07
that need	-0.23
that no	0.04
that nobodi	0.20
that of	-0.02
that parent	0.11
that practition	-0.02
that profession	0.04
that provid	-0.28
that pupil	-0.07
that school	-0.14
that servic	-0.10
that should	-0.15
that some	-0.01
that staff	0.06
that suit	0.06
that support	-0.03
that the	-0.20
that thei	-0.08
that their	0.17
that there	0.01
that these	-0.13
that thi	0.46
that those	0.28
that us	0.12
that wa	0.01
that we	0.04
that were	-0.16
that what	0.07
that will	-0.20
that work	0.01
that would	-0.14
that young	0.15
the	0.06
the #	0.13
the absenc	-0.28
the action	-0.06
the adult	-0.16
the advic	-0.10
the ag	0.30
the altern	-0.12
the annual	-0.29
the ap	-0.09
the area	0.25
the arrang	-0.09
the assess	0.09
the attend	0.07
the autism	0.02
the autumn	0.02
the averag	-0.07
the backlog	-0.06
the begin	-0.10
the behaviour	-0.08
the best	0.14
the board	0.01
the borough	0.10
the bu	0.07
the capac	0.11
the care	-0.13
the case	0.02
the centr	0.11
the chang	0.15
the child	0.09
the children	0.16
the choic	-0.13
the citi	0.01
the classroom	-0.14
the clinic	0.11
the coastal	-0.20
the colleg	0.12
the commiss	-0.07
the commun	0.29
the confid	0.11
the contract	-0.09
the cost	-0.14
the council	0.09
the counti	-0.06
the countri	0.09
the cours	0.15
the criteria	0.01
the current	0.05
the curriculum	-0.04
the dai	0.30
the date	0.11
the dco	0.04
the deaf	-0.08
the decis	0.13
the deliveri	-0.18
the design	0.13
the develop	0.11
the diagnost	-0.02
the differ	0.05
the disabl	-0.10
the dmo	-0.06
the door	0.08
the draft	0.28
the dsr	0.08
the dynam	-0.05
the earli	-0.05
the earliest	-0.08
the edg	0.04
the educ	-0.13
the effect	-0.21
the ehc	0.09
the emerg	-0.09
the emot	0.18
the end	0.12
the equip	-0.01
the even	0.20
the expect	0.09
the experi	0.14
the expertis	-0.14
the famili	0.12
the first	0.18
the forum	0.04
the front	-0.14
the full	0.02
the futur	-0.15
the gap	0.15
the gp	-0.20
the graduat	-0.06
the ground	-0.07
the group	0.08
the guidanc	-0.09
the health	-0.03
the hear	-0.13
the heart	0.25
the help	-0.29
the highest	-0.15
the home	0.09
the hour	-0.02
the icb	0.07
the identif	-0.18
the impact	0.04
the improv	-0.09
the inclus	0.08
the increas	0.17
the individu	0.17
the inform	0.07
the inspect	-0.19
the integr	0.21
the interim	-0.26
the job	0.19
the joint	-0.12
the knowledg	-0.04
the lack	-0.07
the last	0.22
the law	-0.04
the lead	0.01
the learn	-0.02
the least	-0.31
the level	0.17
the list	-0.10
the live	0.08
the local	0.09
the longest	-0.05
the major	0.05
the mandat	0.08
the meantim	-0.24
the meet	-0.18
the mental	0.04
the moment	0.09
the monei	0.07
the move	0.20
the multi-ag	0.03
the nation	0.33
the necessari	-0.08
the need	0.02
the neonat	-0.03
the neurodevelopment	0.04
the new	0.37
the next	0.06
the north	-0.06
the number	0.15
the nurs	0.06
the nurseri	-0.09
the occup	0.02
the offer	-0.08
the ombudsman	-0.15
the on	-0.05
the onli	0.29
the other	-0.34
the outcom	-0.13
the outset	0.06
the pace	0.01
the paediatr	0.10
the paediatrician	-0.20
the pandem	-0.25
the panel	0.27
the paperwork	-0.05
the parent	-0.24
the partnership	-0.22
the past	0.41
the pcf	0.13
the peopl	0.11
the place	0.12
the plan	0.02
the point	0.10
the polic	0.14
the portag	-0.11
the posit	-0.25
the post	-0.09
the previou	0.15
the process	-0.15
the profession	0.08
the profil	0.10
the programm	0.06
the progress	0.03
the proport	0.12
the provid	-0.20
the provis	-0.04
the pru	-0.07
the pupil	0.19
the qualiti	0.08
the rang	-0.43
the rate	-0.27
the recent	0.11
the referr	-0.11
the region	0.09
the remain	0.11
the respons	0.11
the rest	-0.14
the result	-0.12
the review	0.02
the right	-0.18
the rise	-0.11
the risk	-0.05
the role	-0.06
the room	0.30
the rural	0.03
the same	-0.05
the school	0.04
the sen	-0.13
the sensori	-0.16
the servic	-0.03
the set	-0.01
the short	0.20
the site	0.07
the social	0.19
the south	-0.24
the special	0.08
the specialist	-0.12
the specif	0.20
the speech	-0.05
the spring	0.10
the staff	0.05
the standard	0.04
the start	0.12
the statutori	0.02
the strategi	-0.12
the summer	0.04
the support	-0.15
the system	-0.24
the team	0.19
the telephon	-0.16
the therapi	-0.07
the three	-0.05
the threshold	-0.09
the time	-0.16
the timeli	-0.22
the train	-0.22
the transit	-0.05
the travel	0.07
the tribun	0.04
the trust	-0.13
the two	-0.29
the us	-0.17
the view	-0.02
the virtual	0.05
the voic	-0.09
the wai	-0.06
the wait	0.19
the ward	-0.08
the websit	-0.26
the week	0.15
the west	-0.05
the wheelchair	-0.06
the word	0.08
the work	-0.14
the wrong	-0.19
the year	-0.20
the young	0.14
the youth	0.19
thei	0.04
thei ar	-0.17
thei arriv	0.02
thei ask	0.08
thei attend	-0.21
thei can	-0.22
thei cannot	-0.18
thei come	0.01
thei could	-0.02
thei describ	-0.13
thei did	0.09
thei do	-0.05
thei feel	0.26
thei felt	-0.20
thei find	0.19
thei get	-0.16
thei had	-0.03
thei have	-0.05
thei know	-0.06
thei learn	0.10
thei leav	0.16
thei left	0.02
thei live	-0.01
thei look	0.08
thei mai	-0.06
thei make	0.11
thei meet	0.01
thei might	-0.02
thei move	-0.12
thei need	-0.02
thei now	-0.16
thei offer	-0.04
thei reach	-0.11
thei receiv	-0.04
thei run	0.06
thei sai	0.17
thei said	0.14
thei see	-0.22
thei share	-0.01
thei should	-0.42
thei sit	0.02
thei start	0.08
thei take	0.05
thei told	-0.09
thei us	0.08
thei visit	-0.02
thei wait	0.01
thei want	-0.01
thei were	-0.19
thei will	0.01
thei wish	0.03
thei work	0.01
thei would	0.29
their	0.08
their advic	0.01
their best	-0.33
their care	0.03
their case	-0.09
their child	-0.25
their children	-0.19
their classmat	0.11
their commun	-0.08
their confid	0.09
their difficulti	-0.11
their educ	0.18
their ehc	-0.27
their emot	0.06
their expertis	0.24
their famili	0.01
their first	0.11
their friend	-0.11
their gp	-0.16
their health	-0.12
their knowledg	0.05
their live	0.07
their local	0.04
their mental	-0.02
their need	-0.05
their new	0.11
their next	-0.04
their own	0.01
their parent	-0.23
their peer	-0.23
their plan	-0.08
their practic	-0.04
their progress	-0.23
their right	0.09
their school	-0.14
their send	0.02
their social	0.10
their son	-0.06
their staff	-0.10
their start	0.07
their stori	-0.06
their support	0.12
their time	-0.07
their view	-0.08
their wai	-0.14
their work	-0.01
them	0.12
them and	-0.04
them as	0.05
them at	-0.30
them for	0.16
them from	-0.14
them have	-0.05
them in	-0.03
them to	0.23
them well	-0.03
them what	-0.08
them with	0.12
themselv	-0.03
then	-0.15
therapeut	0.04
therapi	-0.02
therapi and	-0.16
therapi ar	-0.14
therapi contract	-0.04
therapi is	-0.01
therapi or	-0.05
therapi servic	0.35
therapi team	-0.20
therapist	-0.09
therapist and	0.05
therapist ar	-0.12
therapist do	-0.04
therapist have	0.13
therapist in	0.09
there	-0.02
there and	0.22
there ar	-0.28
there ha	0.02
there is	-0.19
there wa	-0.06
therefor	-0.47
these	0.03
these ar	-0.03
these children	-0.09
these have	-0.10
these need	-0.03
these plan	0.03
these pupil	-0.15
these school	0.11
these servic	0.07
these set	-0.16
these young	0.12
thi	-0.08
thi and	-0.25
thi area	0.20
thi as	-0.03
thi can	-0.22
thi caus	-0.31
thi ensur	0.24
thi group	0.28
thi ha	0.31
thi had	0.06
thi help	0.20
thi includ	-0.04
thi inform	0.20
thi is	-0.12
thi lead	-0.39
thi leav	-0.36
thi limit	-0.20
thi make	-0.36
thi mean	0.03
thi result	-0.07
thi servic	-0.06
thi support	0.35
thi time	-0.11
thi to	-0.02
thi wai	0.31
thi work	0.17
thi year	0.24
thin	-0.27
thing	0.18
thing go	0.03
think	0.28
think about	-0.07
third	0.16
third of	-0.12
thorough	0.39
those	-0.22
those ag	-0.08
those at	0.05
those children	0.08
those in	-0.14
those of	0.15
those on	0.08
those place	0.13
those that	0.20
those we	-0.17
those who	0.21
those whose	-0.03
those with	-0.08
though	-0.27
thought	0.39
three	-0.20
three week	-0.03
three year	0.14
threshold	-0.30
threshold for	-0.23
thrive	0.34
through	0.22
through a	0.17
through the	0.14
through their	-0.14
throughout	0.21
throughout the	0.11
tier	0.02
time	0.05
time and	0.23
time ar	-0.08
time for	0.12
time in	-0.10
time of	0.06
time that	0.11
time to	-0.15
time wai	0.11
time with	0.08
timeli	-0.01
timeli and	0.02
timeli of	-0.24
timescal	-0.05
timet	0.07
timet and	-0.08
tire	-0.21
to	-0.09
to #	0.06
to a	0.09
to access	-0.13
to account	0.34
to achiev	-0.10
to act	-0.11
to adapt	-0.19
to address	-0.19
to adult	-0.30
to agre	-0.03
to all	-0.08
to an	-0.03
to and	0.09
to anoth	-0.03
to appeal	0.02
to appli	-0.07
to appoint	-0.02
to ask	0.01
to assess	-0.35
to attend	-0.01
to be	-0.02
to becom	0.08
to begin	-0.12
to benefit	-0.25
to better	0.15
to bring	-0.08
to build	0.06
to camh	0.02
to carri	0.13
to challeng	0.14
to chang	0.18
to check	0.06
to children	0.20
to choos	0.08
to colleg	0.18
to come	-0.22
to commiss	0.02
to commun	-0.07
to complet	-0.23
to continu	0.03
to contribut	0.03
to cope	0.02
to creat	0.02
to date	0.45
to decid	0.17
to deliv	0.04
to develop	-0.18
to discuss	-0.14
to each	-0.01
to educ	-0.30
to ehc	-0.02
to emploi	-0.20
to ensur	-0.32
to establish	-0.43
to evalu	-0.14
to everi	0.03
to expect	-0.08
to explain	0.15
to feel	0.07
to fill	0.21
to follow	-0.11
to further	0.23
to gain	-0.26
to get	0.04
to give	-0.01
to go	0.07
to have	-0.02
to health	-0.01
to hear	0.01
to help	0.07
to hold	-0.03
to home	0.17
to hospit	0.07
to identifi	0.07
to improv	-0.45
to includ	0.08
to increas	-0.21
to inform	-0.02
to it	0.08
to join	-0.17
to judg	-0.08
to keep	-0.17
to know	-0.12
to learn	-0.12
to leav	0.06
to light	-0.01
to look	0.03
to make	-0.27
to manag	0.13
to meet	0.10
to monitor	-0.28
to move	-0.14
to navig	-0.17
to need	0.33
to notic	0.13
to obtain	-0.22
to offer	0.03
to on	-0.03
to open	0.08
to other	0.13
to pai	-0.03
to paid	0.10
to parent	-0.02
to plan	-0.05
to prepar	-0.08
to prevent	0.03
to provid	-0.20
to pupil	0.23
to put	-0.19
to reach	0.22
to read	-0.13
to receiv	0.06
to recognis	0.03
to recruit	-0.17
to reduc	0.10
to reli	-0.02
to remain	-0.13
to remov	0.12
to respond	-0.03
to return	0.15
to review	-0.11
to ring	0.12
to run	0.12
to sai	-0.06
to school	0.10
to search	0.10
to secondari	-0.12
to secur	-0.10
to see	0.16
to send	0.02
to servic	0.03
to set	-0.16
to settl	-0.04
to share	-0.14
to show	-0.09
to social	-0.14
to speak	0.05
to specialist	-0.02
to stai	-0.01
to start	-0.04
to support	-0.16
to take	-0.01
to talk	-0.09
to teach	0.02
to tell	0.07
to the	-0.14
to their	0.08
to them	-0.01
to these	0.03
to thi	-0.07
to think	-0.03
to those	0.01
to train	0.17
to turn	-0.22
to two	-0.29
to understand	-0.12
to us	0.10
to wait	0.26
to what	0.02
to which	-0.02
to work	0.25
to write	-0.16
to young	0.22
toddler	0.08
togeth	0.64
togeth and	0.05
togeth at	0.05
togeth in	0.05
togeth to	0.11
togeth with	0.09
toilet	0.14
told	-0.18
told about	-0.01
told inspector	0.09
told of	-0.12
told that	0.02
told them	0.05
told us	-0.28
told what	0.04
too	-1.20
too earli	-0.23
too few	-0.22
too late	-0.22
too littl	-0.09
too long	-0.32
too mani	-0.38
too much	-0.32
too often	-0.18
too slow	-0.03
too soon	0.24
took	0.16
tool	0.05
toolkit	0.04
touch	-0.04
touch with	-0.08
toward	-0.11
town	-0.52
track	0.52
train	0.55
train and	0.17
train for	-0.11
train ha	-0.17
train in	0.03
train is	-0.12
train on	0.06
train or	0.09
train programm	0.09
train provid	0.13
train staff	-0.06
train that	-0.04
train to	0.11
transfer	0.16
transfer from	-0.02
transform	0.48
transit	0.05
transit arrang	-0.13
transit between	0.07
transit from	0.02
transit into	-0.05
transit to	-0.18
transport	-0.15
transport is	-0.07
trauma	-0.01
travel	0.13
travel to	0.04
travel train	0.06
travel with	0.04
treat	0.26
treat as	0.19
treatment	0.10
treatment review	0.03
trend	-0.01
tri	0.01
triag	0.18
tribun	0.08
trip	0.05
troubl	0.26
trust	0.23
trust and	-0.01
trust ha	-0.12
trust in	0.08
try	0.02
try to	-0.17
tube	-0.15
tuition	-0.20
turn	-0.19
turn #	-0.11
turn awai	-0.12
turn down	-0.25
turn into	-0.13
turn to	-0.11
turnov	-0.10
tutor	0.06
twice	0.03
twice a	0.12
two	-0.23
two and	-0.09
two dai	0.01
two morn	-0.15
two of	-0.10
two term	0.09
two third	0.27
two year	-0.03
two-year	-0.12
two-year check	-0.01
two-year review	-0.07
two-year-old	-0.07
type	0.07
unabl	-0.26
unabl to	-0.26
unaccept	-0.31
unansw	-0.27
unawar	-0.57
unawar of	-0.40
uncertain	-0.28
uncertainti	-0.31
unclear	-0.83
under	-0.16
under five	0.18
under on	0.06
under the	-0.11
under wai	-0.11
under-f	0.01
underdevelop	-0.76
undermin	-0.44
underpin	0.13
understand	0.32
understand and	-0.04
understand of	0.07
understand the	0.15
understand their	0.07
understand what	0.10
understood	0.41
understood and	0.10
understood by	-0.12
uneven	-0.57
unfil	-0.14
unit	0.13
univers	-0.22
unknown	-0.12
unless	-0.17
unmet	-0.30
unmet need	-0.10
unnecessari	-0.35
unnot	-0.15
unregist	-0.26
unsur	-0.53
unsur of	-0.16
until	0.04
until #	0.01
until a	-0.05
until the	0.08
until thei	0.11
unwel	-0.13
up	0.06
up a	-0.10
up and	0.01
up by	-0.02
up for	0.09
up in	0.01
up on	0.05
up the	0.08
up to	0.03
up with	0.10
up-to-d	-0.07
updat	-0.03
upheld	-0.18
upon	0.19
uptak	0.24
urgent	0.26
us	0.44
us a	0.06
us by	-0.12
us data	-0.04
us for	-0.03
us it	0.19
us of	-0.04
us pictur	0.01
us that	-0.01
us the	0.20
us thei	-0.06
us their	0.13
us them	0.12
us thi	0.10
us to	-0.14
us well	0.08
user	0.06
usual	0.12
vacanc	-0.27
vacant	-0.13
vagu	-0.10
valu	0.58
valu the	-0.02
valuabl	-0.06
vari	-0.87
variabl	-0.71
variabl in	-0.24
vehicl	0.02
veri	-0.14
veri few	0.28
version	0.10
video	0.11
view	-0.05
view and	0.06
view ar	0.13
view of	-0.22
villag	0.04
virtual	0.26
virtual school	0.16
visibl	0.07
vision	0.16
vision impair	-0.03
visit	0.13
visit at	0.08
visit by	0.04
visit children	-0.05
visit each	0.10
visit everi	0.11
visit famili	0.03
visit in	0.10
visit servic	0.02
visit the	-0.13
visit to	0.08
visit within	-0.01
visitor	0.24
visitor and	0.12
visitor review	-0.22
visual	0.04
visual impair	0.05
vocat	0.19
voic	0.21
voic of	-0.10
volunt	0.07
voluntari	-0.02
vulner	0.13
vulner children	-0.20
wa	-0.20
wa not	0.15
wa the	0.11
wa written	0.13
wai	0.04
wai in	0.12
wai of	0.04
wai that	-0.06
wai to	0.20
wait	-0.75
wait #	-0.11
wait and	0.23
wait for	0.28
wait list	0.01
wait longer	-0.25
wait more	0.14
wait time	0.37
wait to	0.15
wait too	0.03
wait up	-0.24
walk	0.32
want	-0.08
want of	0.03
want to	-0.12
ward	0.06
warmli	0.22
watch	0.05
we	-0.20
we met	0.03
weak	-0.74
weak in	-0.36
weaker	-0.20
wealth of	0.12
web	-0.03
websit	-0.24
week	0.13
week and	0.13
week for	-0.23
week in	-0.15
week of	0.15
week to	0.13
weekend	0.11
weekli	0.07
welcom	0.42
welfar	-0.05
well	0.91
well abov	-0.19
well and	0.02
well as	-0.14
well enough	-0.36
well establish	0.23
well for	0.14
well in	-0.20
well inform	-0.08
well prepar	0.03
well serv	0.08
well support	0.26
well thei	-0.16
well thought	0.11
well to	0.16
well-b	0.14
well-b is	0.04
well-b of	0.06
well-establish	0.50
went	0.10
were	0.05
were not	-0.25
west	-0.06
what	0.24
what a	-0.13
what can	0.12
what children	-0.04
what come	-0.17
what each	0.05
what famili	-0.04
what ha	0.09
what happen	0.03
what help	-0.09
what is	0.09
what it	0.06
what li	0.07
what matter	0.16
what pupil	-0.07
what school	0.01
what should	0.05
what support	-0.11
what the	-0.20
what thei	0.25
what their	0.12
what to	0.22
what wa	-0.09
what will	-0.03
what work	0.06
whatev	-0.06
whatev the	-0.04
wheelchair	-0.10
wheelchair servic	0.04
wheelchair user	0.02
when	0.04
when a	0.11
when children	0.03
when pupil	-0.06
when someth	0.07
when the	0.06
when thei	0.03
when their	-0.16
when thing	0.11
where	0.03
where a	-0.10
where children	0.06
where famili	0.06
where it	-0.07
where need	0.30
where the	-0.02
where thei	0.12
where there	-0.07
where thi	0.04
where to	0.02
wherev	0.09
whether	0.04
whether a	-0.37
whether children	-0.10
whether it	0.01
whether the	0.14
whether thei	-0.14
which ar	0.13
which children	0.07
which ha	0.01
which includ	0.22
which is	0.12
which it	-0.02
which of	-0.13
which parent	-0.03
which school	-0.24
which the	-0.17
which thei	-0.10
which to	-0.04
while	-0.08
while other	-0.06
while thei	-0.07
who	0.16
who access	0.21
who ar	0.04
who attend	-0.17
who can	0.08
who cannot	0.36
who come	-0.10
who do	0.81
who find	0.18
who had	0.04
who have	-0.05
who is	0.04
who know	-0.20
who live	-0.32
who mai	0.21
who might	0.04
who move	-0.19
who need	-0.15
who receiv	-0.03
who requir	0.01
who should	-0.01
who speak	-0.12
who thei	0.06
who understand	-0.03
who were	0.26
who will	0.16
who work	-0.04
who would	0.05
whole	0.05
whom	0.17
whom have	-0.01
whom inspector	0.07
whom thei	-0.08
whom to	0.05
whose	-0.04
whose anxieti	-0.11
whose behaviour	0.12
whose child	0.19
whose children	-0.13
whose need	-0.18
whose parent	-0.01
why	0.21
wide	-0.09
wide rang	0.28
wider	-0.04
will	-0.11
will be	0.18
will do	0.17
will help	0.05
will need	-0.01
will not	-0.25
wish	0.09
wish to	0.10
with	0.14
with a	0.02
with addit	-0.18
with adhd	0.04
with an	-0.19
with anxieti	-0.10
with autism	0.07
with care	0.09
with cerebr	-0.05
with children	-0.08
with complex	0.19
with confid	0.07
with delai	-0.03
with disabl	0.09
with ehc	0.26
with emerg	0.18
with epilepsi	-0.01
with everi	-0.05
with famili	0.09
with health	0.06
with hear	0.01
with it	0.04
with learn	-0.14
with littl	0.05
with long-term	-0.17
with medic	0.03
with mild	-0.05
with moder	-0.19
with more	0.04
with need	0.13
with no	-0.13
with on	0.06
with other	0.08
with parent	0.20
with physic	0.01
with profound	-0.03
with pupil	0.05
with school	-0.09
with semh	0.07
with send	-0.02
with sensori	0.04
with signific	-0.03
with similar	-0.07
with social	-0.14
with special	-0.09
with specialist	0.06
with speech	0.09
with that	0.15
with the	-0.09
with their	0.34
with them	-0.16
with these	-0.01
with those	0.14
with veri	-0.09
with vision	0.04
with what	0.04
with which	-0.17
with young	0.18
withdraw	0.01
withdrawn	-0.45
within	0.28
within #	0.19
within a	0.07
within dai	0.05
within five	0.14
within four	0.11
within the	-0.17
within three	0.09
within two	0.16
within week	-0.13
without	-0.46
without a	0.14
without an	0.14
without ani	-0.04
without anyon	-0.15
without delai	0.29
without the	0.19
without thi	0.09
word	0.03
word and	0.07
word of	-0.15
work	0.24
work across	-0.02
work alongsid	0.06
work and	0.26
work assess	0.20
work between	0.11
work dai	0.03
work effect	0.13
work experi	0.10
work for	-0.04
work ha	0.03
work in	-0.10
work is	-0.07
work of	0.06
work on	-0.04
work that	-0.06
work to	-0.28
work togeth	-0.10
work well	-0.16
work where	0.06
work with	-0.14
worker	0.19
worker and	0.18
worker ar	0.05
worker from	0.06
worker have	-0.22
worker in	0.10
worker who	-0.02
workforc	-0.16
workforc develop	-0.17
workshop	-0.19
workstream	0.25
worri	-0.13
worri about	-0.18
wors	-0.64
worsen	-0.27
worst	-0.20
would	-0.23
would be	0.15
would have	-0.21
would like	-0.21
would not	0.40
write	0.03
write a	-0.03
write the	0.09
writer	0.02
written	-0.07
written by	-0.02
written in	-0.02
wrong	-0.31
wrote	0.12
year	-0.05
year #	0.29
year ago	0.20
year and	-0.34
year ar	-0.05
year befor	-0.02
year for	-0.19
year in	-0.04
year inclus	0.01
year later	0.14
year of	0.08
year old	-0.08
year practition	-0.17
year set	-0.23
year to	-0.04
year with	-0.01
year without	0.01
yet	-0.74
yet to	-0.84
you	-0.05
young	0.23
young adult	-0.11
young carer	0.08
young children	-0.02
young peopl	-0.10
young person	-0.01
younger	0.01
younger children	0.02
youngest	0.21
youngest children	0.21
youth	0.33
youth justic	0.05
youth worker	-0.01
~#	-0.17
~a	-0.18
~abl	0.12
~about	-0.14
~accept	-0.11
~access	-0.14
~account	-0.16
~accur	-0.24
~achiev	-0.09
~across	-0.02
~act	-0.15
~adapt	-0.06
~address	-0.09
~adjust	-0.13
~adult	-0.20
~advic	-0.29
~afford	-0.07
~agre	-0.35
~agreement	0.06
~all	-0.31
~alwai	-0.58
~an	0.23
~analys	-0.08
~and	-0.10
~ani	-0.13
~annual	-0.08
~anoth	-0.13
~anyon	-0.24
~approach	-0.07
~appropri	-0.15
~ar	-0.05
~area	-0.01
~arrang	-0.07
~as	0.03
~ask	-0.17
~assess	0.02
~assist	-0.02
~assur	-0.05
~at	-0.03
~attend	0.23
~attent	-0.14
~avail	-0.04
~awar	-0.02
~back	-0.09
~be	0.04
~becaus	0.22
~been	-0.06
~befor	0.16
~begin	-0.05
~believ	-0.02
~benefit	-0.37
~between	0.01
~beyond	-0.10
~bring	-0.02
~brought	0.10
~by	-0.06
~can	-0.03
~capac	-0.17
~care	-0.09
~carri	-0.07
~case	0.17
~challeng	-0.12
~chang	-0.24
~check	-0.10
~child	0.01
~children	-0.19
~clariti	-0.11
~clear	-0.53
~clinic	0.06
~close	0.09
~colleg	0.03
~come	0.12
~commiss	-0.12
~common	-0.08
~commun	0.01
~complet	-0.03
~confid	-0.05
~consid	-0.12
~consist	-0.52
~consult	-0.28
~contact	0.11
~contain	0.10
~contribut	-0.12
~coordin	-0.18
~could	-0.05
~date	-0.15
~decis	-0.17
~delai	0.60
~deliv	-0.08
~demand	-0.07
~depend	0.22
~describ	-0.10
~detail	-0.05
~develop	-0.02
~diagnosi	0.24
~differ	-0.14
~direct	-0.24
~disabl	-0.19
~discuss	0.05
~do	-0.21
~done	-0.04
~each	-0.04
~earli	-0.09
~educ	0.01
~effect	-0.32
~ehc	-0.06
~els	-0.13
~embed	-0.10
~english	-0.11
~enough	-0.82
~ensur	-0.26
~equival	-0.09
~establish	-0.04
~evalu	-0.06
~evid	-0.11
~exist	-0.09
~expect	0.36
~experi	-0.15
~explain	0.02
~explan	-0.12
~famili	-0.12
~far	-0.12
~feel	0.07
~felt	0.10
~find	-0.12
~follow	-0.04
~for	-0.03
~found	-0.12
~from	-0.05
~full	-0.15
~fulli	-0.08
~further	0.37
~get	-0.25
~give	0.07
~given	-0.19
~go	0.33
~good	-0.01
~guidanc	-0.13
~ha	0.08
~had	-0.05
~happen	-0.06
~have	-0.09
~health	-0.45
~hear	-0.04
~heard	-0.05
~help	-0.24
~hold	-0.05
~home	-0.13
~hour	-0.08
~how	-0.35
~idea	0.02
~identifi	-0.13
~impact	0.07
~improv	-0.12
~in	0.06
~includ	-0.19
~individu	0.04
~influenc	-0.14
~inform	-0.45
~inspector	-0.13
~invit	-0.15
~involv	-0.11
~is	0.19
~it	-0.23
~keep	-0.02
~kept	-0.01
~know	-0.31
~knowledg	-0.27
~known	-0.19
~lead	-0.06
~learn	0.04
~leav	-0.03
~left	0.42
~link	-0.09
~list	0.23
~listen	-0.09
~local	-0.07
~longer	0.47
~look	-0.06
~made	-0.04
~make	-0.22
~mani	0.02
~match	-0.18
~matter	0.07
~mean	-0.14
~measur	-0.08
~medic	0.01
~meet	0.03
~mention	-0.11
~met	-0.08
~monitor	-0.12
~month	-0.18
~more	0.12
~most	-0.11
~multi-ag	-0.21
~name	-0.11
~need	0.25
~no	0.01
~not	0.09
~notic	-0.09
~nurs	-0.05
~nurseri	0.09
~of	-0.35
~offer	-0.18
~often	-0.03
~on	-0.26
~open	-0.10
~opportun	-0.21
~or	-0.14
~other	-0.26
~out	0.18
~outcom	-0.07
~over	0.14
~overlook	0.43
~oversight	-0.19
~pace	-0.11
~parent	0.09
~pass	-0.05
~pathwai	-0.16
~peopl	-0.21
~person	-0.20
~pick	-0.03
~pictur	-0.17
~place	-0.22
~placement	0.15
~plan	-0.33
~prepar	-0.10
~present	-0.09
~process	-0.13
~profession	-0.14
~provid	-0.10
~provis	-0.13
~pupil	0.06
~put	-0.04
~qualiti	0.06
~quickli	-0.13
~reach	0.08
~read	-0.14
~reason	-0.10
~receiv	-0.27
~record	-0.03
~refer	-0.12
~referr	0.34
~reflect	-0.14
~regist	-0.04
~reliabl	-0.13
~repeat	0.27
~replac	-0.09
~report	0.01
~repres	-0.09
~requir	0.31
~respons	-0.18
~result	-0.12
~return	0.03
~review	-0.38
~right	-0.01
~routin	-0.40
~sai	-0.22
~same	-0.07
~school	-0.07
~secur	-0.14
~see	-0.28
~seen	-0.12
~send	-0.21
~serv	-0.15
~servic	-0.14
~set	-0.14
~share	-0.37
~should	-0.03
~show	0.03
~sinc	-0.01
~so	-0.10
~social	0.18
~some	-0.23
~speak	0.08
~special	-0.05
~specialist	-0.08
~specif	0.04
~speech	0.06
~staff	-0.10
~start	0.21
~strategi	-0.17
~strong	0.06
~suffici	-0.46
~suitabl	-0.16
~support	-0.21
~sure	-0.23
~take	0.01
~talk	0.08
~teach	-0.10
~tell	-0.24
~test	-0.09
~than	-0.05
~that	-0.27
~the	-0.36
~thei	-0.02
~their	-0.09
~them	-0.19
~there	0.03
~these	0.08
~thi	-0.31
~those	0.14
~threshold	-0.03
~through	-0.02
~time	-0.15
~to	-0.28
~togeth	-0.21
~told	-0.15
~train	-0.38
~travel	-0.06
~turn	-0.06
~understand	-0.23
~understood	-0.11
~until	-0.12
~up	-0.13
~us	-0.31
~view	-0.23
~visit	-0.34
~wai	-0.06
~wait	1.05
~warn	-0.03
~week	0.20
~well	-0.74
~what	-0.30
~when	-0.11
~where	0.07
~whether	-0.32
~which	-0.10
~while	-0.02
~who	-0.30
~whose	-0.12
~why	-0.08
~wide	-0.05
~will	0.10
~with	-0.22
~within	-0.12
~without	0.41
~work	-0.20
~would	0.01
~year	-0.04
~yet	-0.23
~young	-0.22
`
