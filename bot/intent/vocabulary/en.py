"""English.

How to read the shapes: vocabulary/__init__.py. An apostrophe may be left out and a hyphen may be a space or nothing;
the grammar adds these spellings itself, and the common slips of the groups in `typo_groups`.
"""

# ruff: noqa: E501 - a shape is read as one line

from __future__ import annotations

import itertools

from bot.intent.vocabulary import Vocabulary


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _with_plurals(words: str) -> frozenset[str]:
    plain = _set(words)
    return plain | {f"{word[:-1]}ies" if word[-1] == "y" else f"{word}s" for word in plain}


def _each(*places: str) -> str:
    """Every phrase that has one of the words of each place, in this order; a place may be left empty."""
    chosen = itertools.product(*([word.strip() for word in place.split("|")] for place in places))
    return " | ".join(" ".join(" ".join(words).split()) for words in chosen)


def _this_coming(days: dict[object, str]) -> dict[object, str]:
    """The days of the week, and "the coming Friday", which is the first one from today on."""
    return {n: f"{names} | {_each('coming | the coming | this coming | upcoming', names)}" for n, names in days.items()}


# Idioms for a look at something, and for a hand in it.
_EYES = (
    _each(
        "a | an | one | another | some",
        "| good | quick | first | early | sneak | little | short | proper",
        "squint at | gander at | butcher's at | look-see at | glance at | peek at | peep at | glimpse of | shufti at | view of | eyeful of | read of | read-through of | look at | look over | look through | look into | preview of | nose at",
    )
    + " | eyes on | some eyes on | sight of | eyes over | visibility on | visibility of | visibility into | sneak preview of | sneak peek at"
)
_PEN = """
        the pen on | the pen for | the pen in | free rein on | free rein over | free rein with | free rein in | a free hand with | a free hand on |
        a free hand in | carte blanche on | carte blanche with | the run of | a go at | the reins of | the reins on | loose on | loose in | have a go at |
        have at | get stuck into"""

_WORDS = {
    # --- verbs ---
    "SHARE": "co-share | coshare | cross-share | share across | share over | share round | share around | do share | simply share | please do share | kindly do share | share along | go on and share | reshare again | pls share | share back | get sharing | get shared | "
    + """
        share | reshare | re-share | would you mind sharing | do you mind sharing | mind sharing | would you mind terribly sharing | would you mind awfully sharing |
        paki-share | pakishare | pa-share | pashare | help me with sharing | help me sharing | start sharing | share out | """
    + _each("i want | i need | i like | i would like | we want | we need", "share"),
    "SEND": "mail | hand out | send round | send around | send across | send through | send along | send on | pass over | pass across | pass round | email over | email across | mail across | mail out | e-mail over | forward on | forward over | forward along | forward across | dish out | get across | hand across | give out | "
    + """
        send | sned | snd | sedn | forward | fwd | pass | pass on | pass along | hand over | send over | send out | email | e-mail |
        mind sending | mind forwarding | mind emailing | mind passing | would you mind sending | do you mind sending | i want send | i need send | we need send | distribute | circulate | deliver | resend | re-send | pop | shoot | fire off | slide | toss | relay | route | direct |
        paki-send | pasend | pakisend | bung over | bung across | mail over | shoot over | fire over | hand on | ping over""",
    "TOSS": "slip | sneak | bring | run over | fling | zap | punt | shove | chuck | lob | bung | sling | zip | flick | whack | wing | hand | get | bounce | beam | drop off | run",
    "GRANT": "grant",
    "COMETO": "reach | get to | land with | land on | arrive at | end up with | find its way to | make its way to | come to",
    "ARRANGE": "delegate | extend | establish | put in place | "
    + "arrange | organise | organize | sort out | sort | set up | fix | fix up | obtain | enable | approve | authorize | authorise | see to | handle | configure | prepare | make",
    "LATELY": "so far | until now | up to now | till now | already | yet | in the meantime | to date | thus far | as it stands | as things stand | by now | actually | right now | at the moment | currently | at present | at this point | these days | now | today | nowadays | at this time | as we speak | anyway | again | exactly | recently | lately | all in all | or not | if anyone | if anybody",
    "HOLDS": "hold | holds | own | owns | enjoy | enjoys | keep | keeps | possess | possesses",
    "RECEIVED": "received | gotten | obtained | receives | receive",
    "PUTON": "added | invited | put | included | let in | signed up | looped in | brought in | let | admitted",
    "ELSE": "anyone else | anybody else | someone else | somebody else | other people | others | any others | any other people | any outsiders | anyone external | any external people",
    "USERS": "users | members | editors | viewers | readers | collaborators | participants | people | folks | persons | names",
    "NOONE": "nobody else | no one else | noone else | no-one else | none of us | not one of us | not a soul | "
    + "nobody | no one | noone | no-one | none of them | neither of them | neither | not one of them",
    "ALLOWEDIN": "allowed into | allowed in | allowed on | able to get into | able to get at",
    "BECOME": "become | be made | be turned into | be changed to | be switched to | be set to | be downgraded to | be upgraded to | be promoted to | go back to being | be reduced to | be demoted to",
    "NOTDO": _each("has | have", "no need to | nothing to | no business | no reason to | no call to")
    + " | is not to | are not to | isn't to | won't be | will not be | isn't | aren't | isn't going to | doesn't | does not | don't | do not | didn't | should stay away from | stays away from | is in no position to | is kept from | won't",
    "UNNEEDED": _each(
        "| is | are | would be | stays | remains",
        "not allowed | not permitted | not welcome | not ok | not okay | not needed | not necessary | not required | off limits | off-limits | forbidden | prohibited | disabled | locked | blocked | too much | not wanted | a no | a no-no | out of the question | taboo | not on | unnecessary | not intended | not an option | not desired | not possible | switched off | turned off | reserved for me | not for her | not for him | not for them",
    )
    + " | "
    + _each(
        "isn't | aren't | won't be",
        "allowed | permitted | welcome | ok | okay | needed | necessary | required | wanted | possible | an option",
    )
    + " | stays with me | stays with us | stay with me | stay with us | remains with me | is mine | is my job | is our job | is up to me",
    "SINGLY": "is | was | isn't | wasn't | does | doesn't | did | didn't | has | hasn't | hadn't | got | went | left | gave | saw | made | wrote | built | knows | owns | likes | loves | prefers | manages | heads | leads | runs | works | comes | came | knew | thinks | says | expects | insists | insisted | complained | retired | forgot | found | finds | brought | sent | took | takes | keeps | kept | will | won't | would | doesn't | can't | cannot | could | joined | joins | starts | started | returns | returned | helps | helped | sits | deals | handles",
    "TALKEDTO": _each("talked | spoke | spoken | chatted | met | talking | speaking | chatting | dealing", "to | with")
    + " | "
    + _each(
        "had | just had | got | have | getting | received",
        "a | another",
        "call | message | mail | ping | note | question | request | email | word | chat | meeting",
        "from | with",
    )
    + " | reached | landed with | got through to | heard from | bumped into | on the phone with | on the phone to | met | hired | welcomed | onboarded",
    "JUSTFOR": "just for | only for | for only | for just | but only for",
    "HAVEHIM": "have",
    "HENEEDS": "he'll need | she'll need | he will need | she will need | he'd need | she'd need | they'll need | they will need",
    "HANDS": "hands | inbox | mailbox | in-tray | custody | care",
    "FORMER": "the former | the first one | the first",
    "LATTER": "the latter | the second one",
    "WHY": "why | how come",
    "HISWORK": "comments | edits | suggestions | updates | changes | views",
    "STILL": "still | now",
    "PAST": "was | were | had | did | got | wasn't | weren't",
    "MAYBE": "maybe | perhaps | possibly",
    "DEEDWORD": "ask | call | phone | ring | wait | print | archive | talk | speak | discuss | schedule | rename | download | upload | translate | go | come | check | decide | think | rest | sleep | sit | continue | choose | win | try | explain | propose | learn | teach | drive | cook | sing | pay | buy | sell | speak up | begin | hurry | celebrate | relax | answer | react | respond | reply | prepare | present | finish",
    "GUYWORD": "guy | lady | man | woman | girl | chap | bloke | gentleman | one | person | fellow",
    "DONEBY": _each(
        "edited | written | created | drafted | prepared | made | approved | signed | reviewed | updated | maintained | sent | started | designed | compiled | owned",
        "by",
    ),
    "UNTILWHEN": "until when | till when | how long | for how long | how much longer | up to when | since when",
    "WRITETO": "write | text | message | msg",
    "ALREADY": "already | anyway | by now | as it is",
    "THERE": "there | in there | on there",
    "FROMNOWON": "from now on | as of now | henceforth | going forward | from today | from today on | starting today | effective immediately | in future | in the future",
    "NAMEABLE": "release | transfer | dispatch | issue | publish | fire | ping | approve | clear | supply | present | serve | arm | trust | whitelist | validate | broadcast | port | spare | mute | feedback | input | remarks | thoughts | ideas | availability | "
    + "free | night | guy | lady | man | woman | girl | chap | bloke | gentleman | fellow | ask | call | phone | ring | wait | print | archive | talk | speak | discuss | schedule | rename | download | upload | translate | go | come | decide | think | rest | sleep | sit | continue | choose | win | try | explain | propose | learn | teach | drive | cook | sing | pay | buy | sell | speak up | begin | hurry | celebrate | relax | answer | react | respond | reply | prepare | present | finish | daily | weekly | monthly | hourly | shift | tag | patch | plug | slot | wire | count | deal | point | stick | push | roll | bump | drag | stretch | carry | bolt | slip | jump | wave | squeeze | steer | slap | whack | permit | numbers | figures | dates | text | wording | cells | rows | columns | formulas | entries | content | contents | typos | layout | formatting | prices | names | hours | part | bit | section | sections | bits | lines | amounts | quantities | times | details | values | paragraphs | slides | tables | shifts | answers | fields | stuff | things | anything | everything | parts | words | addresses | titles | will | may | mark | bill | other | jan | jun | june | april | august | art | page | pat",
    "GIVE": """
        restore | reinstate | regrant | mind giving | do you mind giving | need to get | have to get | must get | i want give | i need give | we need give | give | grant | provide | assign | would you mind giving | do you mind giving | get | gimme | hook up | hook |
        set up""",
    "LEND": "lend | loan",
    "SHOW": "show",
    "LET": "authorise | authorize | entitle | empower | " + "let | allow | enable | permit",
    "ADD": "add | invite | include | bring in | loop in | loop | put | pull in | bring",
    "FREEUP": "free",
    "OPEN": "free up | unblock | open | open up | unlock",
    "MAKE": "make | turn",
    "CHANGE": """
        knock | boost | elevate | change | switch | set | update | convert | move | limit | restrict | reduce | raise | bump | flip |
        downgrade | demote | upgrade | promote | adjust | modify | turn""",
    "REMOVE": "bar | exclude | uninvite | disinvite | unfriend | decouple | delist | unlist | weed out | take down | drop off | "
    + """
        yank | scrub | wipe | freeze | expel | oust | eject | evict | purge | turf | pluck | nuke | bump off | kick off | toss out | chuck out | turf out | boot out | throw out | throw off | strike | unplug | disconnect | detach | slam the door on | pull the plug on | put an end to | put a stop to | call time on | bring an end to | do away with | get shot of | shut down | cancel out | remove | revoke | kick | drop | withdraw | rescind | take away | cut off | cut | pull | strip | take |
        take back | end | delete | terminate | disable | lock out | kick out | get rid of | lock | throw | boot | ban | block | shut | cut out | take off | kill | lift | discontinue | deactivate | suspend | evict | eject | oust | unassign | retract""",
    "GONE": "removed | revoked | withdrawn | deleted | cancelled | canceled | taken away | terminated | ended | closed | gone | cut | lifted | go | end | stop | stopped | disabled | deactivated | taken off | dropped | kicked | kicked out | taken out | unshared | rescinded | pulled | shut off | over | blocked | locked out",
    "NOUSE": _each(
        "has | have",
        "no business | no place | nothing to do | no more business | nothing more to do | nothing to look for | nothing lost",
    )
    + " | no longer belongs | no longer belong | doesn't belong | does not belong | don't belong",
    "NOLONGERNEEDS": _each("no longer", "needs | need | requires | require | uses | use | wants")
    + " | "
    + _each(
        "has | have",
        "no more use for | no further use for | no more need for | no need any more for | no further need for | no need for",
    ),
    "PRIVATE": _each("private | inaccessible | invisible | unshared | confidential | internal", "| again"),
    "UNSHARE": """
        unshare | un-share | stop sharing | quit sharing | don't share anymore | no longer share |
        do not share anymore""",
    "UNDO": """
        undo | revert | roll back | rollback | take that back | take it back | take this back | reverse |
        scrap that share | scrap the share | scrap the last share | cancel that share | kill that share | undo that | undo this | undo it | undo the last one | undo the last share | undo my last share | """
    + _each(
        "undo | revert | reverse | take back | roll back | cancel | revoke | withdraw",
        "the | my | that",
        "last | latest | previous | most recent",
        "share | sharing | one | thing | action | request | step | change",
    )
    + " | "
    + _each(
        "undo | revert | reverse | take back | roll back",
        "what",
        "i | we | you",
        "just did | did | just shared | have just done | shared just now | last did",
    )
    + " | "
    + _each(
        "take | pull | get | bring | call",
        "that | the | my | this",
        "last | latest | previous | most recent |",
        "share | sharing | one | thing | invite | invitation",
        "back",
    )
    + " | "
    + _each(
        "undo | revert | reverse | take back | roll back",
        "that | this | the",
        "share | sharing | last one | thing",
        "| again | right away | now",
    ),
    "EXTEND": _each(
        "extend | prolong | renew | lengthen | increase | stretch | stretch out",
        "the |",
        "validity | duration | term | period | expiry | expiration | expiry date | end date | lifetime | time limit | time frame | timeframe | deadline | validity period | access period | window",
        "of | for | on",
    )
    + " | "
    + _each(
        "push back | push out | push | put back | move | move back | postpone | delay | defer | change | set | update | adjust | reset | shift",
        "the |",
        "expiry | expiration | expiry date | expiration date | end date | end",
        "of | for | on",
    )
    + " | extend | prolong | renew | lengthen | keep",
    "REPLACE": "replace | swap | swap out | exchange",
    "SIGNOUT": """
        sign out | sign me out | signout | log out | log me out | logout | sign off | log off | forget my sign-in""",
    "CANCEL": _each(
        "no need | no longer a need | there's no need | not necessary | not needed | no use",
        "any more | anymore | any longer | now | for it | for this | for that | after all | at all",
    )
    + " | "
    + _each(
        "scrap | forget | forget about | cancel | drop | scratch | abort | bin | ditch | discard | call off | leave | close | kill | never mind",
        "the whole thing | this whole thing | the whole lot | it all | all of it | all of this | all of that | everything | the form | this form | this request | the request | that request",
        "| for now | then | altogether | after all",
    )
    + " | "
    + _each("forget | forget about | never mind", "sharing | the sharing | sharing it | sharing this | the share")
    + " | "
    + _each(
        "don't | do not | let's not | i don't want to | i no longer want to | we don't want to",
        "share | send",
        "anything | it at all | anything at all | anything anymore | anything after all | anything for now | it yet | anything yet",
    )
    + " | "
    + _each("| that's | that is | this is | it's | sorry", "not what i", "wanted | meant | asked for | had in mind")
    + """ | false alarm | as you were | forget i said anything | forget i spoke | forget i mentioned it | forget i ever asked | ignore me | hold fire |
        stand down | belay that | don't worry about it | not to worry | scrub that | scrub it | scrub the request | let's drop it | let's scrap it | let's forget it | let it go | let it be |
        pay no attention | pay no attention to me | never you mind | i'll leave it | i'll pass | skip it | skip that | let's skip it | shelve it | shelve that | park it | park that |
        let's park it | bin it | bin that | ditch it | ditch that | chuck it in | kill it | kill that | pull it | i take it back | i take that back | on reflection no | on reflection leave it |
        second thoughts no | hold off | hold off on that | hold off for now | don't mind me | that was a mistake | wrong bot | disregard my message | disregard my request | disregard my last message |
        disregard my last request | no longer relevant | no longer necessary | i changed my mind about it | i've had second thoughts | i had second thoughts | having second thoughts | i'm having second thoughts | i'd rather not | i'd rather not do it |
        better not | rather not | maybe not | perhaps not | let's not do it | let's not bother | not worth it | don't go ahead | do not go ahead | do not proceed | don't proceed | wrong chat | wrong window | leave that | leave this | leave it be | leave it at that | sorry wrong chat | sorry wrong window |
        cancel | abort | never mind | nevermind | nvm | forget it | forget that | forget about it | scrap that |
        scrap it | drop it | don't bother | leave it | cancel that | cancel this | cancel it | stop | no thanks |
        no thank you | discard | discard it | throw it away | not now | changed my mind | i changed my mind |
        i've changed my mind | cancel please | abort mission | scratch that | don't do it | let's not | let's leave it | actually no | no don't |
        never mind then | nevermind then | no longer needed | not needed anymore | not needed any more |
        on second thought no | on second thoughts no | please disregard | disregard | disregard that | ignore that |
        ignore this | ignore my last message | cancel the request | cancel my request | don't do that |
        i don't want to share it anymore | i don't want to share anymore | no need anymore | don't share it after all |
        cancel everything | cancel all | stop everything | undo nothing | forget what i said | forget what i asked | forget i asked | back out | call it off | stop it | stop that | quit | exit""",
    "HELP": "please help me | please help us | pls help me | plz help me | kindly help me | please assist me | please help me out | assist us | please assist us | can someone assist | could someone help me | can you assist | can you assist me | could you assist me | could you assist | kindly assist me | please assist | kindly assist | kindly help | pls help | plz help | please help | "
    + _each(
        "any | some | a | are there any | is there any | is there a | got any | do you have any | do you have a | where are the | where's the | where is the | where do i find the | where do i find",
        "instructions | manual | guide | help | documentation | user guide | tutorial | tips | examples | commands | help page | help text | cheat sheet | readme",
        "| for this | for this thing | for this bot | for the bot | for this tool | for you | on this | for sharebot | somewhere | for beginners",
    )
    + " | "
    + _each(
        "explain | list | show me | tell me | can you explain | could you explain | can you list | can you tell me | could you tell me | can you show me | please explain",
        "what | which | the | all the | all | your",
        "commands | functions | options | features | possibilities | instructions",
        "| there are | are there | you have | you know | you understand | i can use | are available | exist | i have | you support",
    )
    + " | "
    + _each(
        "explain | can someone explain | can anyone explain | could someone explain | please explain | can you explain | could you explain | can you tell me | tell me | show me",
        "how",
        "this | it | this bot | this thing | the bot | sharebot | sharing | you",
        "works | work | functions",
    )
    + " | "
    + _each(
        "what",
        "| all | else | kind of things | sort of things | kind of stuff | sort of stuff",
        "can i",
        "tell you | ask you | say to you | type | say | ask | do here | write | ask you to do | ask for",
    )
    + """ |
        help me out | help us out | help out | help | help me | what can you do | what do you do | how does this work | how do you work |
        how does it work | how do i use you | how do i use this | how to use this | usage | commands | manual |
        instructions | what are you | who are you | what is this | what is sharebot | what's this bot |
        show me what you can do | i need help | can you help | can you help me | could you help me | i'm lost |
        what can i say | what can i ask | what can i do here | how can you help | what are your commands | what can you do for me |
        what else can you do | what kind of things can you do | what kinds of things can you do |
        what exactly do you do | what exactly can you do | what are you able to do | tell me what you can do |
        what are the commands | what commands do you know | which commands do you know | list commands |
        list the commands | what should i type | what do i type | what should i say | what do i say | what to type |
        explain how this works | explain how it works | can you explain how this works |
        can you explain how it works | how does this bot work | how does sharing work | how does the bot work |
        how does sharebot work | how exactly does this work | how exactly does it work |
        i don't know how to use this | i don't know how this works | i don't understand how this works |
        not sure how this works | i need some help | need help | need some help | some help | i need your help |
        can someone help me | can anyone help me | is there a manual | is there a guide |
        is there any documentation | give me an example | show me an example | show me some examples | examples |
        what's this bot for | what is this bot for | what is this bot | what does this bot do |
        what does sharebot do | what are your features | tell me how this works | i'm stuck | i am lost |
        i'm confused | guide | what do you know | what's possible | what is possible here | what can this bot do |
        what can sharebot do | what can the bot do | what can i do with this | what can i do with you |
        how am i supposed to use this | how am i supposed to use you | how to | how do i start |
        where do i start | how do i get started | how do i begin | user guide | explain yourself | halp |
        hlep | hepl | hlp | hekp | heelp | tutorial | get started | show help | features | how do you even work |
        how do i use it | how do i work with this | what's this | what can i use you for | what are you for | what are you good for | what's your purpose |
        what is your purpose | what do you need from me | what do you need to know | what information do you need | what's the syntax |
        what is the syntax | i have no idea how this works | no idea how this works | i have no clue how this works |
        not sure what to do | """
    + _each(
        "i don't know | not sure | i'm not sure | i have no idea | no idea | no clue",
        "what | how",
        "to | i should | i can",
        "do | say | type | write | ask | start | begin | use this | proceed | enter",
    )
    + """ | i don't get it | i don't understand | how does it all work |
        can you walk me through this | walk me through it | show me the ropes | explain please | explain |
        how to use | how to use sharebot | can i get some help | could i get some help | can i get help | help needed |
        help wanted | heeelp | helpp | hellp | assist me | assistance | assistance please | sos | faq | menu | options | show commands | show me the commands |
        what are my options | how may you help me | how could you help me | what would you be able to do | """
    + _each(
        "i have no idea | i've no idea | no idea | no clue | i have no clue | i haven't a clue | i don't know | i don't understand | i'm not sure | not sure | i don't get",
        "how",
        "you work | this works | it works | that works | this bot works | the bot works | this thing works | sharebot works | to use you | to use it | to use this bot | to use the bot | to work this | to work with you | to talk to you",
    )
    + " | "
    + _each(
        "how do i | how can i | how do we | how should i | how does one | how to",
        "use | operate | work with | talk to | get started with | start with",
        "this bot | the bot | sharebot | this tool | the tool | this app | this thing | you | this",
    )
    + " | "
    + _each(
        "what | which",
        "commands | functions | features | options | things | words | sentences | phrases",
        "do you | can you | are you able to | can i | do i | should i",
        "understand | know | support | have | use | accept | take | do | say | offer | type | need",
    )
    + " | "
    + _each(
        "how",
        "does | do",
        "this | it | that | this thing | this bot | the bot | sharebot | this app | you | the sharing | all this | all of this",
        "work | function | operate",
    )
    + " | "
    + _each(
        "what | what exactly | what all | what else | what kind of things | what sort of things | what things | what other things | which things | which other things | what stuff | what other stuff | what tasks | what kind of stuff",
        "can | could | do | does | are | is",
        "you | this | this bot | this thing | the bot | sharebot | this app | it",
        "able to do | able to help with | capable of | good for | do | help with | help me with | offer | actually do | do for me | do for us | do exactly | do here | all do",
    ),
    "HOW": """
        how do i | how can i | how to | how do we | how can we | how does one | how should i | how would i |
        how do you | could you tell me how to | can you tell me how to | tell me how to | show me how to |
        explain how to | can you show me how to | can you explain how to | what do i type to |
        what do i have to type to | what do i need to type to | what do i do to | i don't know how to |
        not sure how to | i'm not sure how to | teach me how to | what's the best way to | what is the best way to |
        what do i say to | what do i have to do to | what do i need to do to | how exactly do i | how else can i |
        how am i supposed to | can you explain how i | can you tell me how i | tell me how i | how do people""",
    "THANKS": """
        tks | thks | thnks | tia | ta very much | cheers mate | thanks mate | thanks a ton | thanks loads | thanks a bundle | bless you | thank you kindly |
        thanks | thank you | thx | thnx | thanx | tnx | ty | tysm | tyvm | cheers | much appreciated |
        appreciate it | i appreciate it | thank u | thankyou | many thanks | thanks a lot | thanks a million |
        thanks so much | thank you so much | thank you very much | thanks much | thanks again | thanks a bunch |
        ta | merci | danke | gracias | you rock | you're the best | tanks | thnaks | thakns | thaks | thansk""",
    "PRAISE": _each(
        "that was | that's | this is | this was | you are | you're | it's | so | very | really",
        "| so | really | super | very",
        "easy | quick | fast | helpful | great | perfect | simple | nice | handy | useful | smart | clever | impressive | amazing | awesome | kind | brilliant | lovely | cool",
    )
    + """ |
        great | gr8 | perfect | awesome | excellent | nice | cool | wonderful | brilliant | lovely | amazing | good job |
        well done | nice work | good bot | nice one | that worked | it worked | works | fantastic | super |
        great job | very helpful | that helps | that's great | that's perfect | sweet | got it | u rock | you rule | u r the best | ur awesome | you're a star | you are a star |
        you're a lifesaver | lifesaver | you're a legend | legend | you're a gem | you're awesome | you're great | you are great |
        you're amazing | you are amazing | you are the best | ur the best | love it | i love it | good stuff | top | splendid | superb |
        that was quick | that was fast | so quick | so fast | very kind | how kind | nicely done | good work | great work | bravo |
        exactly what i needed | just what i needed | worked like a charm | works like a charm | works great | works perfectly |
        works now | it works | it works now | that did it | that did the trick | that's what i needed | much better | much obliged | obliged |
        kudos | props to you | big props | major props | that's very helpful | you've been very helpful | appreciated | so helpful | very useful | excellent work | outstanding | neat""",
    # --- questions ---
    "ASKWHO": "let me see | let me check | do we know | can we see | can we check | could you let me know | can you let me know | could you check | can you check | please check | would you check | would you know | do you happen to know | help me understand | quick check | quick question | i'd like to understand | i need to understand | i must know | i have to know | please remind me | can you remind me | could you remind me | i forgot | i don't remember | i can't remember | i'm not sure | not sure | no idea | i have no idea | i've forgotten | i lost track of | i've lost track of | "
    + _each(
        "i'd like to | i would like to | i want to | i need to | we need to | we'd like to | can i | could i | i'd love to | my boss wants to",
        "know | find out | see | check",
    )
    + " | do you know | any idea | i wonder | i was wondering | i'm wondering | wondering | remind me | curious | i'm curious | just curious | please advise | kindly advise | please confirm | kindly confirm | can you confirm | let me know | can you find out | could you find out | need to know | want to know",
    "DOSAME": "do the same | same again | the same again | do the same thing | same thing | likewise | repeat that | repeat the same | same procedure | same deal",
    "OWE": "owe | still owe | promised | have promised | had promised | 've promised | agreed to send | need to get | have to get | must get",
    "WHOEVER": _each(
        "how many | what | which | what other | which other",
        "people | users | colleagues | persons | folks | guys | team members | coworkers",
    )
    + " | "
    + "how many of us | how many of them | who in here | who here | who of us | who in this channel | who in this chat | who in the team | who among us | who in my team | which of my colleagues | which of our colleagues | which of our people | which of you | who | whom | who all | who else | which people | what people | whoever | who's | does anyone | does anybody | does anyone else | does anybody else | does someone else | who currently | who exactly | which of us | which users | which colleagues",
    "WHAT": "what | which",
    "MYSHARES": """
        my shares | my shared files | what have i shared | what did i share | list my shares | show my shares |
        show me my shares | what files have i shared | which files have i shared | which files did i share |
        what files did i share | what am i sharing | what have i been sharing""",
    "LIST": _each(
        "give me | send me | get me | show me | i need | i want | i'd like | can i have | could i have | can i get | could i get | make me | print | print me | pull up | produce",
        "a | the | an",
        "list | overview | rundown | summary | breakdown",
        "of | showing | with",
    )
    + " | "
    + "list | check | show me | see | tell me | display | look up | find out",
    "IS": "is | are | was | were | isn't | aren't | be | been | am | i'm | he's | she's | they're",
    "HAS": "has | have | having | got | had | has got | have got",
    "DID": "did",
    "DOES": "does | do | did | doesn't",
    "SHARED": "shared",
    "SENT": "shared | sent | forwarded | given | passed on | passed | handed | handed over | mailed | emailed | e-mailed | granted | provided | made available | opened | opened up | released | circulated | distributed | delivered | sent over | sent on | sent out | made accessible | made visible",
    "GRANTED": "granted | given | extended | provided | assigned | arranged | issued | accorded",
    "SHARING": "sharing",
    # --- how people begin ---
    "LEAD": "sry | sry dumb question | dumb question | stupid question | silly question | noob question | newbie question | sorry dumb question | sorry stupid question | sorry silly question | probably a dumb question | probably a stupid question | beginner question | basic question | question | i have a question | i've a question | random question | out of curiosity | "
    + _each(
        "as per | per | following | further to | after",
        "our | your | my | the | this morning's | yesterday's | today's",
        "call | chat | discussion | conversation | meeting | agreement | request | talk | email | e-mail | mail | message | catch-up | sync | stand-up | standup",
    )
    + " | "
    + "as mentioned | as i mentioned | as we mentioned | as mentioned yesterday | as mentioned earlier | as mentioned above | as told | as we said | as we discussed | as discussed yesterday | as discussed earlier | as discussed today | as we agreed | as i told you | as just discussed | greetings | if i may | if i could ask | if i may ask | in case it helps | to be safe | to be on the safe side | simply | for a start | to start with | first off | firstly | secondly | lastly | finally then | ps : | p.s. : | next up | and then | right now then | good to see you | trust you're well | trust you are well | hope you're good | hope you're doing well | hope you are doing well | hope you had a good weekend | happy monday | happy friday | happy new year | back again | it's me | it's only me | here we go | one thing more | another small thing | something else | one other thing | while you're at it | while we're at it | while you are at it | since you're here | "
    + "no worries | no problem | no probs | listen up | listen | look here | right so | dear bot | my dear bot | letting you know | just letting you know | to let you know | just to let you know | just so you know | be advised | so you know | long story short | in short | bottom line | tldr | tl;dr | "
    + "righto | right then | alrighty | bhai | yaar | arre | arrey | ji | accha | achha | porfa | porfis | oye | oiga | disculpa | perdón | tafadhali | habari | jambo | salam | salaam alaikum | kumusta | magandang umaga | sawubona | sanibonani | howzit | yebo | konnichiwa | annyeong | xin chào | selam | merhaba | lütfen | zdravo | cześć | ahoj | hej | hejsan | hei | moi | terve | buongiorno | buonasera | bom dia | boa tarde | buenas | buenos días | buenas tardes | por favorcito | per favore | per piacere | proszę | pretty please | pretty please with a cherry on top | pretty please with sugar on top | with a cherry on top | urgent | very urgent | super urgent | most urgent | ekdum urgent | urgent please | k so | ok now | okay now | can ah | make you | chale | haba | ehen | sha | crikey | blimey | wotcher | top of the morning | evening all | morning all | morning bot | hi bot | hello bot | hey bot | hiya bot | heads up | wanted : | needed : | required : | to do : | todo : | task : | action : | action required : | fyi : | favour : | favor : | question : | next up | next up : | while i remember | before i forget | whilst i remember | while i think of it | before i hit send | before i send it | before i go | before i leave | before i log off | while you're at it | while you are at it | while we're at it | oi | oy | ahoy | g'day | gday | wotcha | evenin | mornin | aye | oh aye | lads | mate | matey | mates | bruv | bro | dude | man | pal | buddy | hun | luv | love | chief | guv | fam | y'all | lah | lor | leh | ah | eh | innit | first | second | secondly | firstly | third | lastly | one more | one more for you | last one | next one | one more request | that's all | that is all | that'll be all | that will be all | that's it | all good"
    + " | "
    + """
        hola | bonjour | salut | ciao | hallo | moin | servus | guten tag | guten morgen | grüezi | namaste | salaam | aloha | howdy | bitte | por favor | s'il te plaît | s'il vous plaît | svp |
        abeg | oya | respected sir | respected madam | respected team | respected bot | dear sir | dear madam | dear team | dear bot | dear all | well done o |
        nah | nope | hi | hey | hello | hi there | hello there | hey there | heya | hiya | yo | dear | ok | okay | k | alright |
        all right | so | now | then | also | just | quickly | quick | yes | yeah | yep | yup | sure | well | um |
        uh | hmm | oh | oops | whoops | ah | wait | hold on | oh no | actually | sorry | good morning |
        good afternoon | good evening | morning | afternoon | evening | sharebot | share bot | bot | quick one |
        quick question | quick request | by the way | btw | fyi | real quick | right | next | finally | great so |
        hi all | hi team | hi everyone | hello everyone | hey team | hey all | hi folks | hey folks |
        one more thing | on second thought | on second thoughts | for me | this time | would you be so kind | would you be so kind as to | be so kind and |
        be a dear and | be a darling and | when you get a chance | when you have a chance | when you have a moment |
        when you get a moment | when you can | when you have time | whenever you can | when you're free |
        once you have a moment | if possible | if you can | if you could | if that's ok | if that's okay |
        if you don't mind | if it's not too much trouble | if you would | as discussed | as agreed | as requested |
        as promised | as planned | ideally | preferably | kindly | hmmm | er | err | okay so | ok so | ok then |
        alright then | anyway | anyways | first of all | one thing | one last thing | another thing | last thing |
        if that works | if it's ok | if it's okay | if you don't mind me asking | if it's possible |
        if that's possible | if it's not a problem | if you would be so kind | no rush but | no rush | no hurry | sorry to bother you |
        sorry to bother you again | sorry to bother | sorry to disturb you | sorry for the short notice |
        me again | it's me again | another one | i'm new here | sorry if this is wrong | do me a favor |
        do me a favour | could you do me a favor | can you do me a favor | quick favor | quick favour | """
    + _each(
        "when | whenever | once | as soon as | if",
        "you | u | ya",
        "have | get | find | 've got | got",
        "a | a free | a spare",
        "second | sec | minute | min | moment | chance",
    )
    + " | "
    + _each("good", "day | night", "| sharebot | bot | to you"),
    "TOPIC": _each(
        "small | tiny | little | quick | big | another | one more | new | short | simple | easy | last | late | next | final | urgent",
        "favour | favor | request | ask | task | job | thing | one | action | need",
        ": | -",
    )
    + " | "
    + "ps : | p.s. : | "
    + """
        requested : | needed : | wanted : | share request : | access request : | to share : | sharing : | permission request : | task : | todo : | to do : | job : | reminder : | urgent : | important : | quick one : | next one : | favour : | favor : | ask : """,
    "ENSURE": _each("can | could | would | will", "you | u", "make it so | make sure | ensure | see to it", "| that")
    + """ |
        please look that | please care that | look that | care that | take care that | please take care that | can you make that | could you make that | please watch that | please arrange for | pls arrange for | kindly arrange for | please arrange that | make sure | ensure | make sure that | ensure that | see to it that | see that | make certain that |
        please see to it that | make it so | make it so that | make sure pls | be sure | be sure that | i need to make sure |
        i want to make sure | can you arrange for | arrange for | arrange that | fix it so | fix it so that | set it up so |
        set it up so that | set it so | set it so that | i want to be sure | see to it""",
    "MADE": _each(
        "can't | cannot | can not | couldn't | could not | isn't able to | is unable to",
        "find | open | access | locate | reach | load | get into | get to",
    )
    + " | "
    + """
        wrote up | typed up | drew up | compiled | collected | translated | scanned | exported | finished | wrote | completed | updated | uploaded | drafted | revised | done with | prepared | put together |
        created | here is | here's | here are | working on | work on | worked on | finalized | finalised |
        taking over | takes over | took over | take over | in charge of |
        saved | built | polished | reworked | made | finishing | asked for | asks for | asking for | looking for | waiting for | requested | received | reviewing | attached | posted | found | added""",
    "POST": "post | drop | publish | put",
    "NOR": "nor",
    "HEREWARD": "here | in here | in this channel | in this chat | in the channel | in the chat | to this channel | to the channel",
    "MYSELF": "i'll do it myself | i'll do it later | i will do it myself | i'll do that myself | i'll handle it | i got it | i already did it",
    "NOTWANT": "i don't want | we don't want | i no longer want | we no longer want | i do not want",
    "MEANT": """
        i meant | i mean | meant | i was thinking of | i was talking about | make that | make it | it should be |
        it's | use | take | try | pick | i wanted | sorry i meant | no i meant""",
    "JEST": "just kidding | only kidding | i'm kidding | im kidding | i am kidding | just joking | only joking | i'm joking | i am joking | jk | j/k | that was a joke | it was a joke | just a joke",
    "ADDRESSIS": _each("their | his | her", "email | e-mail | mail | address | email address", "is"),
    "IGNORED": "ignore him | ignore her | ignore them | don't listen to him | don't listen to her | pay no attention to him | pay no attention to her | pay him no mind | pay her no mind",
    "PROVISO": "once | only once | as soon as | only if | only when | unless | provided | provided that | on condition that | if | when | after",
    "ACCORDING": "according to | as per | thanks to | courtesy of | it's about | it is about | belongs to | owned by | says",
    "MAKETHAT": "make that | make it | so make that | so make it | better make that | better make it | let's make that | let's make it",
    "RETHINK": "wrong name | whoops | hold on | hang on | nope | nah | apologies | pardon | pardon me | excuse me | my apologies",
    "SLIP": """
        scrap that | oh scrap that | forget that | no forget that | cancel that |
        or maybe only | or maybe just | or perhaps only | or perhaps just | i meant | sorry i meant | no i meant | i mean | wait no | no wait | scratch that | correction |
        or rather | no sorry | actually no | no actually | sorry no | hmm no | or no | oh no wait | on second thought | on second thoughts |
        my mistake | my bad | typo | strike that | or better | or better yet | better | rather | oops | oops no |
        """
    + _each(
        "sorry | oops | ups | whoops | oh | err | er | hmm | uh | ah | argh | no | wait | actually | or | no wait | wait no | actually no | or no | or actually | no sorry | sorry no",
        "| ,",
        "i mean | i meant | make that | make it | rather | should be | that should be | it should be",
    )
    + " | "
    + _each("err | er | hmm | uh | no | wait | actually | argh | oh", "| ,", "no | sorry | wait"),
    "SECOND": "actually | hmm | hm | wait | instead | sorry | no | better | rather | on reflection",
    "WRONG": "a mistake | an error | an oversight | a slip | "
    + """
        wrong doc | wrong document | wrong sheet | wrong deck | wrong report | wrong spreadsheet | wrong folder | the wrong doc | the wrong document | the wrong sheet | the wrong deck | wrong guy | wrong lady | wrong woman | wrong man | wrong one | the wrong one | wrong person | wrong file | wrong | the wrong person | the wrong file |
        other one | the other one | other file | the other file | different file | a different file | another file |
        other person | the other person | different person | another person | a different person""",
    "LEAVE": "leave | keep | take | drop | remove",
    "OUT": _each("out of | off | from | off of", "the list | the form | this list")
    + " | out | off | out of it | out of this | away",
    "PARTICLE": "down | over | along | across | up | around",
    "UH": _each("uh | um | uhm | umm | uhh | ummm | uhhh | erm | ehm | euh", "| ,"),
    "GREETING": "hi | hey | hello | hi there | hello there | hey there | heya | hiya | yo | sharebot",
    "ASK": _each(
        "please | pls | plz | kindly | can you | could you | can u | could u | would you | will you | can you please | could you please | can someone | could someone |",
        "help | assist | help me | help us | assist me | assist us | help me out",
        "| to | in",
    )
    + " | "
    + _each(
        "| i'd | i would | we'd | we would | it'd | it would | it | would | that would",
        "| really | be | be really | be very | greatly | very much | be so | be most",
        "appreciate | appreciate it | appreciated | much appreciated | grateful | obliged | help | help me | help us | help a lot | a help | a great help | a big help | super | ideal | happy | glad | thankful",
        "if",
        "you | u",
        "could | can | would | might | were able to | just",
    )
    + " | "
    + _each(
        "mind if i | could i | can i | may i | might i | would you mind if i",
        "ask | trouble | bother | get | pester",
        "you | u",
        "to",
    )
    + " | "
    + _each("you are | you're | u r", "| kindly | hereby", "requested | asked", "to")
    + " | "
    + _each(
        "i'd love | i would love | i'd like | i would like | we'd like | we would like | need | want | what i'd like is | what i need is | what i want is | all i need is | all i want is",
        "| for",
        "you | u",
        "to",
    )
    + " | "
    + "would you ever | will you ever | go and | please go and | just go and | i'll have to | i've to | we'll have to | i'll need to | we'll need to | the request is to | my request is to | the ask is to | my ask is to | what i need is to | all i need is to | all you need to do is | what you need to do is | please see to | any chance of you being able to | any possibility to | any possibility you could | is there any possibility to | is there any chance you could | is there a chance you could | is there any way you can | is there a way you could | can you see if you can | see if you can | is it ok to ask you to | would it be rude to ask you to | i'd kindly ask you to | i'd kindly request you to | be a star and | be a love and | be a pal and | be a mate and | be a legend and | be an angel and | be a sweetheart and | be a good bot and | would you be a dear and | would you be able and willing to | please be kind enough to | please be good enough to | would you be good enough to | would you be willing to | are you in a position to | do you have time to | have you time to | have you got time to | do you have a minute to | got a minute to | could you find time to | can you find a moment to | could you take a moment to | please take a moment to | could you take a minute to | could you do us the favour to | do me the favour to | do me the favour and | can you do me a favour and | could you do me a favour and | can you do me a favor and | could you do me a favor and | do me a quick favour and | do me a solid and | can i have you | may i have you | i'm asking you to | i am asking you to | i would ask you to | i'd ask you to | i'd be happy if you could | i need u to | i want u to | i require you to | we require you to | it is requested to | it's requested to | request to | requesting to | request you kindly to | we request you to | we kindly request you to | can you try to | could you try to | please try to | try to | can you start to | please proceed to | proceed to | please proceed and | can you proceed to | please arrange to | kindly arrange to | can you arrange to | could you arrange to | please ensure to | kindly ensure to | please take care to | can you manage to | could you manage to | would you manage to | i am requesting you to | i'm requesting you to | i'm hoping you can | i'm hoping you could | i am hoping you can | i hope you can | hope you can | hoping you can | hoping you could | hopefully you can | i trust you can | i believe you can | i think you can | i guess you can | maybe you can | maybe you could | perhaps you can | perhaps you could"
    + " | "
    + _each(
        "would it | might it | could it",
        "be",
        "at all possible | possible at all | somehow possible | at all feasible | feasible | too much trouble | too much to ask",
        "to | for you to | if you could",
    )
    + " | "
    + _each(
        "gonna | i'm gonna | going to | i'm going to | im gonna | i'll | i will",
        "need | want | ask",
        "you to | u to | ya to",
    )
    + " | "
    + _each(
        "would it be | is it | would that be | is that",
        "too much | too much trouble | asking too much | too much bother | a bother | a hassle | any trouble | much trouble",
        "to | to ask to | to ask you to | to ask for you to | if you",
    )
    + " | "
    + _each("request | requesting | kindly request | humbly request", "you", "to | to kindly | to please")
    + " | "
    + _each(
        "would it be | is it | would that be",
        "okay | ok | fine | alright | all right | possible | cool | acceptable",
        "if you | if you could | for you to",
    )
    + " | "
    + _each(
        "i wonder | i was wondering | wondering | i'm wondering | i am wondering",
        "if | whether",
        "you",
        "might | could | can | would | would be able to | would mind",
    )
    + " | "
    + _each("might i | may we | could we | can we | might we", "ask | request", "you", "to")
    + " | "
    + _each(
        "can | could | would | will | might | may | cud | wud",
        "you | u | ya | yu | we",
        "| please | pls | kindly | possibly | just | quickly | also | maybe | perhaps | then | now | be so kind and | be so kind as to | be so good as to | be a dear and | be able to | at some point | as well | for me",
    )
    + """ |
        can you | could you | would you | will you | can u | could u | can ya | may you | cud you |
        would you be able to | are you able to | is it possible to | would it be possible to | is there a way to |
        i want to | i'd like to | i would like to | i'd love to | i need to | i wanna | i'd want to |
        i would love to | i want you to | i'd like you to | i would like you to | i need you to |
        i was wondering if you could | i wonder if you could | i was hoping you could | i'm trying to |
        i am trying to | trying to | im looking to | i'm looking to | looking to | we need to | we want to |
        we'd like to | we would like to | let's | let us | go ahead and | please go ahead and | help me |
        help me to | can we | could we | can i | could i | may i | want to | need to | wanna | would you mind to |
        do me a favor and | do me a favour and | any chance you could | any chance you can | any chance to |
        it would be great if you could | it'd be great if you could | it would be nice if you could |
        would be great if you could | would be nice if you could | be sure to | make sure to | remember to |
        i have to | i've got to | i gotta | gotta | i'm going to need you to | i'd appreciate it if you could |
        i would appreciate it if you could | can you help me | could you help me | i must | time to | ready to |
        i'd like you to please | would like to |
        would love to | please to | please you can | you can please | you please | i am looking to | do the needful and | """
    + _each(
        "i | we | i would | i'd | can i | could i | may i | i must | i have to | i'm | i am",
        "| kindly | please",
        "request | ask | beg | requesting | asking",
        "you",
        "to | that you | if you can | if you could",
    )
    + """ | i am hoping to | i'm hoping to | i was hoping to | hoping to | i've been asked to |
        i was asked to | i am supposed to | i'm supposed to | we have to | we've got to | we gotta | please do | do please | please do the needful and | kindly do the needful and | please be so kind as to | please be so kind and | please be so good as to | would you do me the kindness to |
        is it possible for you to | would it be possible for you to | is there any way to | is there any way you could | any way you could | any way to |
        think you could | do you think you could | do you think you can | i was wondering whether you could |
        i was wondering if you can | wondering if you could | i wonder whether you could | you think you could |
        i need help to | i need help | my boss wants me to | i want to please |"""
    + _each(
        "would you | could you | will you | ",
        "please | ",
        "be so | be that | be",
        "nice | kind | good | friendly",
        "and | to | as to | enough to",
    )
    + " | "
    + _each("i'd need | i'll need | i need | i would need", "you | u", "to")
    + " | "
    + _each(
        "i want | i need | i would like | i'd like | i wish | we want | we need | we would like | we'd like | it would be good | it would be nice | i would want",
        "that",
        "you | u",
        "| please | would | could | can",
    )
    + " | "
    + _each(
        "my boss | my manager | my lead | my supervisor | my team lead | the boss | management | our director | the director | my director",
        "asked me to | told me to | wants me to | has asked me to | would like me to | wants us to | asked us to | says i should | said i should | says to | said to",
    )
    + " | "
    + _each(
        "i'm | i am | i was | i've been | we were | we've been | i have been",
        "asked to | told to | supposed to | meant to | instructed to",
        "|",
    )
    + " | "
    + _each(
        "i'd | i would | we'd | we would | it'd | it would | would | that'd | i'll | we'll",
        "be",
        "| very | really | so | most | super | much | ever so | extremely | eternally",
        "grateful | great | nice | good | lovely | awesome | helpful | appreciated | thankful | happy | glad | kind | cool | fantastic | wonderful | perfect | obliged",
        "if you",
        "could | can | would |",
    )
    + """ |
        like to | id like to | can you go ahead and | could you go ahead and | could you possibly |
        can you quickly | could you quickly | can you just | could you just | mind if you""",
    "WANT": _each(
        "it would | it'd | would | that would",
        "help | be a help | make sense | help me | help us | make things easier | be a big help | help me a lot | help us a lot | help a lot | be a great help | make my day | be a relief | be a blessing | help me out | speed things up | save me a lot of time | save us time | save me time",
        "if",
    )
    + " | "
    + _each(
        "is there a way | is there any way | is it possible | would it be possible | is it ok | is it okay | would it be ok | would it be okay | any chance | any way | can it be arranged | could it be arranged | what i need | what i want | what we need | what i'd like",
        "| for | is | is for",
    )
    + " | "
    + _each(
        "it would be | it'd be | would be | that would be",
        "great | good | nice | helpful | lovely | useful | best",
        "to have",
    )
    + """ | wanted | gonna need | i'm gonna need | i am gonna need | going to need | i'm going to need | i am going to need | we're gonna need | we're going to need | we are going to need | i'll need | we'll need | i will need | need | needing | in need of | i want | i would need | i'd need | we would need | i need | i'd like | i would like | we need | we want | we'd like | we would like | i'd love |
        i would love | requesting | request | i'd want | would like | would love | any chance | any chance that | is there any chance | is there any chance that | is there a chance | is there a chance that |
        is it possible that | would it be possible that | any way | is there any way | i am requesting | i'm requesting | i am wanting | i'm wanting | """
    + _each("it is | it's | its", "needed | necessary | important | required | essential | time")
    + " | "
    + _each(
        "i | we | i'd | we'd | would | i would | we would",
        "really | very much | greatly | ",
        "appreciate",
        "if | it if",
    )
    + """ |
        i ask for | i'd ask for | we ask for | i beg for | i'd appreciate | i would appreciate | i am asking for | i'm asking for | can i get | could i get | can we get |
        could we get | """
    + _each(
        "i'd like | i would like | would like | i'd love | i would love | would love | we'd like | we would like | i want | we want | i need | we need | we'd love | it'd be great | it would be great",
        "for",
    )
    + " | "
    + _each(
        "it'd be | it would be | would be | that'd be | i'd be | i would be | i should be | we'd be | we would be | we should be",
        "| very | most | so | really | ever so | much",
        "super | brilliant | wonderful | perfect | ideal | amazing | fantastic | handy | best | great | good | nice | lovely | helpful | cool | useful | grateful | obliged | glad | happy | thankful | appreciated | delighted | pleased",
        "if",
    )
    + " | "
    + _each(
        "could | can | would",
        "you | u",
        "| please",
        "make it possible for | see to it that | see that | make it so that | organise for | organize for | fix it so that | sort it so that | sort it so",
    ),
    "FILLER": _each(
        "for",
        "| your | their | his | her | further | a | the | final | quick",
        "approval | reference | information | info | perusal | consideration | sign-off | signoff | signature | records | awareness | review | proofreading | orientation | inspection",
    )
    + " | "
    + "at your convenience | at your leisure | please treat as confidential | treat as confidential | confidentially | in confidence | confirm when done | confirm once done | please confirm when done | please confirm once done | please confirm | and confirm | and confirm please | and please confirm | confirm please | confirm back | and confirm back | let me know when done | and let me know when done | with a link | by link | via link | with link | via a link | by a link | don't forward it | don't pass it on | don't share it further | don't spread it | please don't forward it | no forwarding | not to be forwarded | as a heads-up | for starters | by the way of | "
    + """
        together | and nothing else | alone | by way of | by mistake | accidentally | by accident | mistakenly | in error | personally | xoxo | as follows | like follows | the following way | in the following way | lang | ha | naman | please lang | accordingly | as such | on that basis | like this | mate | matey | bruv | bro | dude | pal | lah | lor | leh | eh | innit | aye | yeah | y'know | mind you | if you'd be so kind | if you'd be so good | there's a good lad | there's a dear | will ya | would ya | will you |
        with immediate effect | effective immediately | effective today | as from today | starting now | starting today | from today | as of right now | effective now | with effect from today | before i forget | when you're ready | if that makes sense | no matter what | that way | like that | like so | this way | as usual | as always | like last time | as ever |
        please | pls | plz | plse | pleas | plese | pelase | plaese | asap | a.s.a.p | right away | right now |
        immediately | urgently | directly | straight away | at your earliest convenience | at once |
        thanks in advance | in advance | real quick | kindly please | if you please | would you |
        for the time being | once more | if you will | so kindly | at the earliest | please please | for me please | today please | please and thank you | privately | internally | the thing is |
        basically | maybe | perhaps | possibly | like | ya | for now | from now on | at the moment | thanks a lot in advance |
        many thanks in advance | thank you in advance | thx in advance | for reference | for info | still | rn | already | currently | even | really |
        bitte | por favor | s'il te plaît | s'il vous plaît | svp | atm | at present | presently | as of now | as of today | ever so kindly |
        as soon as possible | when possible | is that possible | is this possible | is that ok | is that okay | would that work | please do | please do so | please do that | """
    + _each(
        "can | could | would | will",
        "you | u | ya",
        "please | ",
        "sort | do | arrange | set up | fix | organise | organize | handle | manage | take care of | make | help with",
        "that | this | it",
        "| happen | up | for me | out | please",
    )
    + " | "
    + _each("can | could", "that | this | it", "be", "done | arranged | sorted | fixed | set up")
    + " | "
    + _each("over | during | for", "the | this", "weekend | holidays | break | summer | night")
    + " | "
    + _each(
        "while | as long as | when",
        "i'm | we're | i am",
        "out | away | off | on leave | on holiday | on vacation | travelling | traveling",
    )
    + """ | in my absence | during my absence | over easter | over christmas | if at all possible | quick | these days""",
    "PLEASE": "please to | pls to | plz to | "
    + _each(
        "please | kindly | pls | plz",
        "arrange | assist | action | fix | sort | handle | help | do so | make it happen | arrange accordingly | resolve | facilitate | look into it | do something | do something about it | sort something out",
    )
    + """ |
        please | pls | plz | plse | pleas | plese | pelase | plaese | asap | a.s.a.p | kindly | thanks in advance |
        kindly please | please and thank you | if you please | thank you in advance | many thanks in advance |
        thx in advance | would you | is that possible | is this possible | is that ok | is that okay | would that work | please do | please do so | please do that | """
    + _each(
        "can | could | would | will",
        "you | u | ya",
        "please | ",
        "sort | do | arrange | set up | fix | organise | organize | handle | manage | take care of | make | help with",
        "that | this | it",
        "| happen | up | for me | out | please",
    )
    + " | "
    + _each("can | could", "that | this | it", "be", "done | arranged | sorted | fixed | set up"),
    "ALSO": "besides me | besides us | besides myself | apart from me | apart from us | other than me | other than us | also | too | as well | again | additionally | likewise | in addition | instead | rather",
    # --- small words ---
    "WITH": """
        with | w/ | w | along with | wiht | wtih | iwth | wih | wth | whit | witth | withh | among | amongst |
        between""",
    "WITHOUT": "without | w/o | withou | wihtout | minus",
    "TO": "please to | pls to | plz to | to | in front of | into | onto | towards | tot | ot | on to | over to | across to | along to | through to | round to | out to | up to date to",
    "INTO": "into | onto",
    "FOR": "for | fro",
    "ON": "on | upon | over | onn",
    "OF": "of | called | named | titled | entitled",
    "OFPLACE": "of",
    "NAMED": "called | named | titled | entitled | known as",
    "ALIEN": "con | para | kay | kina | kepada | untuk | pour | für | mit | kwa | ke | ko | per | till | til",
    "ALIENSEND": "bhej do | bhejo | bhej dena | bhej dijiye | bhejna | de do | dedo | dikha do | dikhao | share karo | share kar do | share kar dena | share kardo | send karo | send kar do | send kardo | forward karo | forward kar do | ko do",
    "IN": "in | inside | within",
    "FROM": "from",
    "OFF": "off | off of | out of | out",
    "AS": "as",
    "REACHEDAT": "under | whose mail is | whose email is | whose address is | her mail is | his mail is | his email is | her email is | email | mail",
    "BY": "by | via | through teams | using",
    "AT": "at",
    "AND": """
        bcc | and bcc | cc | and cc | and also cc | plus cc | in cc | as also |
        and | & | plus | n | and with | and to | and also | as well as | together with | and then | adn | nad |
        and for | and copy | and cc | also cc""",
    "OR": "or | either",
    "BUT": "but | however | though | although | yet",
    "SO": "so | so that | in order to | so as to",
    "EXCEPT": "omit | "
    + """
        except | except for | apart from | excluding | other than | but not | not including | leave out |
        leaving out | leave off | not with | but without | aside from | don't include | do not include |
        without including | and not | not to | rather than | bar | save for | exclude | skip""",
    "NOT": "not | never | no longer",
    "DONT": "don't forget | do not forget | please don't forget | "
    + "please do not | pls do not | plz do not | kindly do not | please don't | pls don't | plz don't | kindly don't | but don't | but do not | and don't | and do not | so don't | just don't | make sure not to | be careful not to | take care not to | refrain from | avoid | "
    + """
        don't | do not | no need to | you don't have to | you don't need to | needn't | need not | don't you dare |
        don't ever | never ever | please don't | won't | will not | doesn't need to | there is no need to |
        there's no need to | not need to""",
    "NO": "no | zero | none",
    "INSTEADOF": "rather than | instead of | in place of | in lieu of",
    "A": "a | an | another | some | any | one | all | all of | every | each",
    "DET": "the whole | the entire | our whole | our entire | my whole | my entire | yung | ang | the | my | our | your | his | their | its | both | teh | hte | all the | all my | all our | both the",
    "THIS": """
        the doc above | the file above | the document above | the above file | the above doc | the above document |
        the link above | the file below | this | that | these | those | this here | this one | that one |
        the above | above | tihs | thsi | htis | taht""",
    "IT": "it | any of it | any of that",
    "ATTACHED": """
        attached | attachment | attachments | the attached | the attachment | the attachments | attached file |
        attached files | the attached file | the attached files | attached document | the attached document |
        the attached documents | the file attached | the enclosed | enclosed | the files attached | attached doc |
        the attached doc | this attachment | these attachments | both attachments | all attachments |
        the two attachments | my attachment | the attached one | the file i attached | the files i attached |
        the file i just attached | the uploaded file | the file i uploaded | both attached files | what i attached |
        both files attached""",
    "SAMEFILE": """
        the same file | same file | the same document | same document | same doc | the same doc | the same one |
        the last file | the file i just shared | the file i shared | the last one i shared | the one i just shared |
        the same deck | the last file i shared | the same | the previous file | the same folder""",
    "HIM": "he'll need | she'll need | he will need | she will need | he'd need | she'd need | him | her | his | he | she | himself | herself | that person | this person | the same person",
    "THEREST": "the rest | the others | the other two | the other three | the other ones | everyone else | everybody else | all others | all the others | the remaining two | the remaining ones | all the rest",
    "THEM": """
        they both | them both | they all | them all | them | their | they | both of them | all of them | the two of them | these people | those people |
        these two | those two | the two | all three | all of those | themselves | both""",
    "CREATE": "create | generate | make | get me | send me | give me | make me | produce",
    "MSGNOUN": """
        message | msg | note | text | cover note | personal message | caption | personal note | short note | ps |
        p.s. | messge | mesage | massage | short message | quick note | quick message | little note | brief note |
        brief message | cover message | comment | invitation text | remark""",
    "SAYING": """
        with a line saying | with a line that says | with a short line saying | and a line saying | with one line saying | with a word saying |
        saying | and say | & say | & write | + write | sayin | that says | which says | that reads | which reads | stating |
        with the words | and write | to say | say | that goes | with text | with the text | worded | telling them |
        telling him | telling her""",
    "READING": "reading",
    "SELF": "i'll | i will | i'm going to | we'll | we will | i'd rather | i can | i would rather | i already | i'll just | i'll also | i'll personally",
    "PUTTING": "sending | attaching | including | adding | using | putting | quoting | write | type | enclose | enclosing | pass along | pass on | passing on",
    "TELL": "tell | and tell | remind | and remind | inform | and inform",
    "THAT": "that",
    "ISNT": "isn't | is not | aren't | are not | not",
    "HALF": "half | half a",
    "BUSINESS": "business | working | work",
    "REST": "rest of | the rest of | remainder of | the remainder of",
    "ME": "me | myself | i | us | ourselves | we",
    "YOU": "you | yourself",
    "SAMEPEOPLE": """
        the same people | same people | the same people as before | the same people as last time |
        same people as last time | same people as before | the same persons | the same group as before |
        the people from last time | the same group of people | the same guys | the same folks |
        the same recipients""",
    "SAMEROLE": """
        same rights | the same rights | same access | the same access | same permissions | the same permissions |
        same permission | same role | the same role | same level | the same level of access | same level of access |
        the same rights as before | same rights as before | same rights as last time | with the same rights |
        with the same permissions | with the same access | same as before | same as last time""",
    "LEFTOUT": "excepted | excluded | not included | left out",
    "GROUPCALLED": "group | the group | the user group | the security group | the mailing list | the distribution list | the teams group | the working group | user group | security group | working group",
    "CALLOFF": "never mind | nevermind | nvm | forget it | forget that | forget about it | forget the whole thing | scrap that | scrap it | scrap the whole thing | scratch that | cancel that | cancel it | cancel this | cancel | cancel the whole thing | cancel everything | changed my mind | i changed my mind | i've changed my mind",
    "GROUPWORD": "the whole of | the group | the user group | the security group | the mailing list | the distribution list | the teams group | the working group",
    "HERE": _each("all of us | us all | all of you | you all | us | everyone", "here")
    + " | "
    + _each(
        "all of us | everyone | everybody | all | all of you | all members | all the members | all people | all the people | the people | people | folks | everyone who is | everyone who's | those | whoever is",
        "in | on | of | inside",
        "this | the | our",
        "channel | chat | group chat | thread | conversation | meeting chat",
    )
    + " | "
    + """
        everyone here | everybody here | all here | this channel | the channel | this chat | the chat | this group |
        this team | this conversation | this thread | all of us | us all | all of you | you all | y'all |
        everyone in this channel | everyone in this chat | everyone in this team | everyone in this group |
        everyone in this thread | everyone in this conversation | everyone in the channel | everyone in the chat |
        everyone in the group | everyone in the thread | everyone in here | everybody in here |
        everybody in this channel | everybody in this chat | everybody in the channel | everybody in the chat |
        the people here | all people here | everyone on this thread | everyone on this channel |
        everyone on the channel | the whole channel | this whole channel | the entire channel |
        all channel members | channel members | all members of this channel | all members of this chat |
        all members of the channel | the members of this channel | members of this channel |
        people in this channel | the people in this channel | the people in this chat | people in this chat |
        all people in this channel | the folks here | folks here | all in this channel | all in this chat |
        the whole chat | the whole group chat | this group chat | the group chat | everyone in this group chat |
        everyone present | those here | everyone in the room | everyone on this chat |
        the participants of this chat | everybody on this thread | all of the channel | our channel |
        everyone in our channel""",
    "ALL": """
        everyone | everybody | every one | all | the whole team | the entire team | whole team | entire team |
        the team | my team | our team | the whole group | the entire group | the group | everyone on the team |
        everyone in the team | everybody on the team | all team members | all members | the team members |
        the crew | all people | the whole crew | everyone on my team | everyone in my team | everyone on our team |
        all of my team | all the team | the full team | every member""",
    "COMPANY": """
        everyone in the company | everyone in the organization | everyone in the organisation |
        everybody in the company | the whole company | the entire company | the company | all employees |
        all staff | the whole organization | the whole organisation | everyone at contoso | company-wide |
        organization-wide | org-wide | everyone in the org | all colleagues | the organization | the organisation |
        everyone in my organization | everyone in our company | everyone in our organization | all company |
        the whole office""",
    "ANYONE": _each(
        "any person | any people | any user | every person | anyone | anybody | everyone | everybody | people | all people | those | whoever | someone | persons | all | all those | any colleague | any and all",
        "who has | who have | who's got | who got | with | having | that has | that have | holding | who holds | who receives | who gets | who opens | who clicks on",
        "the link | a link | this link | that link | our link",
    )
    + " | any person at all | literally anyone | anyone whatsoever | "
    + """
        anyone with the link | anyone | anybody | anybody with the link | anyone who has the link |
        anybody outside | anyone external | anybody external | anyone outside the company | anyone with a link | anyone having the link | anyone that has the link | public | the public | publicly |
        the whole world | the world | people with the link | everyone with the link | everybody with the link |
        whoever has the link | all with the link | those with the link | anyone outside | the internet |
        the general public | anonymous users | people without an account | anyone at all |
        anyone who clicks the link | anyone on the internet | anybody who has the link""",
    "PUBLICLINK": """
        a public link | an open link | an anonymous link | anonymous link | public link | open link |
        an anyone link | anyone link | an anyone-with-the-link link | a link that anyone can open | a link anyone can open | a link for anyone |
        a link for everyone | a link that works for everyone | a shareable public link | """
    + _each(
        "a | an | the |",
        "public | open | anonymous | anyone | everyone | anyone-with-the-link",
        "share | sharing link | share link | shareable link",
    ),
    "AWAY": "away",
    "LOCKEDOUT": _each(
        "is | 's | are | was | gets | got | keeps getting | is getting | has been | still",
        "locked out of | shut out of | denied access to | refused access to | turned away from | access denied on | an error on | permission denied on | an access error on | an error opening | an error with | access denied for | stuck without | kept out of | thrown out of | bounced from",
    )
    + " | "
    + _each(
        "can't | cannot | can not | couldn't | isn't able to | is unable to | aren't able to",
        "open | access | get into | get to | get at | reach | find | open up | view yet | load | pull up | get hold of",
    ),
    "LOCK": "lock | close off | seal | seal off | bar | close | block | hide | shut",
    "INSTEADLY": "instead | in their place | in his place | in her place | in their stead",
    "NOTHING": "nothing | none of it | none of this | nothing at all | not a thing",
    "NOBODY": "nobody | nobody else | no one | no one else | noone | noone else",
    "COPY": "copy | version | link | url",
    "WHERE": "where | somewhere | some place | someplace | so that",
    "BACK": "back",
    "ADDED": "added",
    "GENERATE": "generate",
    "LINKNOUN": "link | url | links",
    "ABOUT": "about | around | approximately | roughly",
    "BE": "be | become",
    "GROUPNOUN": """
        designers | programmers | buyers | salespeople | dispatchers | bakers | builders | plumbers | electricians | surveyors | welders | painters | roofers | foremen | supervisors | paramedics | midwives | physios | therapists | dentists | pharmacists | researchers | scientists | postdocs | professors | lecturers | coaches | referees | librarians | archivists | curators | producers | animators | musicians | singers | dancers | chefs | baristas | bartenders | waitresses | housekeepers | receptionists | guards | firefighters | wardens | clerks | cashiers | tellers | brokers | traders | underwriters | actuaries | paralegals | associates | solicitors | barristers | pilots | stewards | captains | mechanics | technicians | operators | fitters | loaders | marketers | copywriters | proofreaders | interpreters | moderators | devs | sysadmins | distributors | resellers | physicists | chemists | biologists | bookkeepers | postmen | couriers | drivers | riders | guests | externals | temps | outsiders | visitors | freelancers | subcontractors | subs | agency staff | external people | external users | external guests | lads | lasses | girls | boys | ladies | gents | gentlemen | players | riders | pickers | packers | carers | porters | cleaners | cooks | waiters | tutors | pupils | governors | trustees | councillors | planners | controllers | invigilators | bidders | landlords | residents | neighbours | delegates | judges | examiners | actors | cast | works council | night shift | day shift | early shift | late shift | night crew | team | group | department | dept | committee | staff | crew | squad | board | division | unit | members |
        folks | persons | people | guys | colleagues | office | leads | leadership | managers | interns | contractors |
        partners | freelancers | distribution list | mailing list | dl | community | council | org | panel |
        task force | guild | chapter | tribe | stakeholders | auditors | lawyers | clients | customers |
        suppliers | vendors | consultants | hires | joiners | newcomers | starters | trainees | apprentices | speakers |
        participants | attendees | testers | developers | engineers | parents | volunteers | nurses | doctors | drivers |
        agents | reps | recruiters | analysts | translators | architects | tenants | investors | shareholders | advisors |
        advisers | counsel | secretaries | assistants | editors-in-chief | coworkers | co-workers | mates | teammates |
        officers | inspectors | sponsors | organisers | organizers | faculty | ministry | agency | firm | desk | helpdesk | accountants | students | teachers | employees | reviewers | directors |
        execs | executives""",
    # --- roles ---
    "READONLY": _each(
        "nothing",
        "should | must | may | can | shall | is to | will | needs to",
        "be changed | be edited | be altered | be modified | be touched | be amended",
    )
    + " | "
    + "no changes allowed | no edits allowed | no changes permitted | no changes please | no changes needed | no edits please | without changes | without any changes | without making changes | without changing it | without changing anything | without editing it | without touching it | no modifications | no modification | no alterations | no amendments | no tampering | no fiddling | no meddling | no tinkering | "
    + """
        (r) | (ro) | (v) |
        look don't touch | look but don't touch | look but not touch | look no touch | look no touching | hands off | hands off though | no touching | no touch | no touchy | eyes only | just for looking | only for looking | just to look | only to look | just to read | only to read | for reading only | for viewing only | for info only | fyi only | for information only |
        read-only | view-only | readonly | look-only | veiw-only | read-olny | reed-only | view olny | read olny""",
    "READ": """
        view | views | reads | viewer | viewers | viewing | read | reader | readers | reading | read-only | view-only | readonly |
        viewable | readable | visible | veiw | viwe | vew | viewr | raed | read-olny | reed-only | read acces | visitor |
        read mode | reading mode | view mode | viewing mode | observer | observe | look only | look-only | consult |
        peek | peek at | viewrights | looking""",
    "SEE": """
        see | look at | look | have a look | have a look at | take a look | take a look at | look through |
        have a gander at | have a butcher's at | have a squint at | cast an eye over | cast an eye on | run an eye over | run their eye over | cast their eye over | cast his eye over | cast her eye over |
        cast their eyes over | run his eye over | run her eye over | have a glance at | take a glance at | take a gander at | sneak a peek at | sneak a look at | get eyes on | have eyes on | have sight of |
        get sight of | get a glimpse of | have a nose at | have a nose through | have a read of | have a read through | have a read | thumb through | leaf through | flick through | page through | scroll through |
        pore over | set eyes on | lay eyes on | lay his eyes on | lay her eyes on | eyeball | glance at | glance over | glance through | feast their eyes on | look over | look into | sees | looks at | have a peek | take a peek | check | check out | read through | check over | seeing |
        skim | preview | peruse | browse | get a look at""",
    "WRITE": _each(
        "changes | amendments | corrections | edits | additions | modifications | updates",
        "| are",
        "allowed | welcome | ok | okay | permitted",
    )
    + " | "
    + """
        (rw) | (w) | (e) | (r/w) | tick things off | tick off | tick boxes in | cross things off | tick things | sign up |
        adapt | tweak | amending | altering | tweaking | correcting | revising | rewriting | filling in | filling out | filling it in | filling them in | filling it out | putting things in | working in | working with | tinker with | mess with | mess about with | play with | play around with | type | type into | key in | scribble in | scribble on | write things in | mark up | reword | redraft | fill it in | fill them in | fill it out | make corrections | make corrections to | make corrections in | make additions | make additions to | make alterations | make alterations to | make amendments to | make updates to | do changes | do edits | do changes in | """
    + _each(
        "move | shift | change | put | enter | add | type | write | edit | alter | swap | shuffle | fix | correct | update | insert | delete | mess",
        "things | stuff | bits | data | text | figures | numbers | entries | details | items | lines | rows",
        "about | around | over | |",
        "in | to | |",
    )
    + """ | change things | change stuff | edit things | edit stuff | make some changes | make some edits | add things | edit | edits | change anything | edit anything | editor | editors | editing | write | writer | writers | writing | writable | writeable | change |
        modify | update | work on | collaborate | collaborate on | co-author | coauthor | contribute |
        contribute to | contributor | contributors | edti | eidt | eidtor | editer | edtior | edt | editt | wirte |
        wrtie | editable | make changes | make edits | make changes to | make edits to | make changes in |
        modifying | changing | updating | read-write | read/write | rw | read and write | write and read |
        read & write | view and edit | edit and view | view & edit | view/edit | collaborator | collaborators |
        fill in | fill out | add to | working on | touch | alter | amend | revise | correct | full edit |
        work with | work in | edits | write into | write in | rewrite | type in | co-edit | make modifications |
        make amendments | make updates | add stuff to""",
    # "I will write to them" tells of a letter.
    "LETTERS": "i will write to him | i will write to her | i will write to them | i'll write to him | i'll write to her | i'll write to them | ill write to him | ill write to her | ill write to them",
    "PUTIN": "drop in | put in | pop in | contribute | "
    + "add | put | enter | insert | type | write | fill | upload | note down | write down | adding | putting | entering | inserting | typing | writing | correct | update | change | edit | modify | adds | puts | enters | types | writes | updates | changes | corrects",
    "FILLSIN": _PEN
    + " | fills in | fills it in | fills them in | fills out | fills it out | edits | updates | updates it | changes | changes it | changes them | adds to | adds | maintains | corrects | amends | completes | rewrites | revises | writes in | writes | types in | makes changes | makes changes to | makes the changes | does the edits | does the editing",
    "READS": _EYES + " | reads | looks at | looks | views | checks",
    "FILEKEY": _each(
        "| the | my",
        "file | files | document | documents | doc | docs | what | item | subject | title | topic | file name | filename | name of file | name of the file | document name | folder | which file | file to share | what to share",
        ": | =",
    )
    + " | file is | the file is | document is | the document is | the doc is | doc is",
    "WHOKEY": _each(
        "| the",
        "person | persons | people | who | whom | recipient | recipients | user | users | name | names | colleague | colleagues | share with | shared with | for whom | with whom | to whom | who gets it | who needs it | requested by | requester | employee | participants | team members",
        ": | =",
    ),
    "EDITWORD": "edit | view | read | write | editing | viewing | reading | read and write | read/write | writing",
    "ABLE": "visible | readable | viewable | editable | writable | writeable",
    "SOMETHING": "something | some stuff | a few things | some things",
    "COMMENT": """
        comment | comments | commenter | commenters | commenting | comment on | leave comments | leave comments on |
        comment-only | suggest | suggest changes | suggest edits | suggestions | commentator | annotate |
        make suggestions | make comments | add comments | add comments to | give comments | leave feedback on |
        commentor | make comments on | suggest changes to | suggest edits to""",
    "OWN": """
        owner | owners | ownership | co-owner | coowner | co-owners | own | full control | admin | administrator |
        admin rights | full ownership | manage | manage access | transfer ownership""",
    "LOOKAT": "have a gander at | have a butcher's at | have a squint at | cast an eye over | run an eye over | have a glance at | sneak a peek at | have a nose at | have a read of | get eyes on | peek at | a look at | a peek at | a glance at | a quick look at | have a gander at | have a read of | have a glance at | take a glance at | a read of | have a look at | take a look at | look at | have a peek at | have a quick look at | get a look at | take a peek at",
    "USE": """
        use | access | open | have | get | review | download | reach | get into | get in | find | get at | inspect |
        reviewing | go through""",
    "ACCESS": "access rights | access permissions | sharing rights | sharing permissions | share permissions | usage rights | access privileges | user rights | user permissions | "
    + """
        access request | permission request | request for access | access | right | rights | permission | permissions | privilege | privileges | acces | acess | accces |
        permisions | permssions | permissons | authorization | clearance | perms | accsess | excess rights |
        capability | capabilities | ability | all access | all rights | all permissions | any access""",
    "BOTH": "both | each | all",
    "FULL": "full | complete | total | temporary | temp | limited | immediate | quick | direct | guest | instant",
    "ROLEWORD": "role | roles | level | mode | status | access level | permission level | rights level",
    "ONLY": "nothing more than | no more than | nothing but | nothing beyond | not more than | nothing except | nothing other than | only | just | merely | strictly | purely | solely | olny | onyl | simply",
    "WILL": _each(
        "'ll | 'd | will | would | is going to | 's going to | are going to | is gonna | 's gonna | gonna | are gonna",
        "| be | just be | only be | just | only",
    )
    + " | "
    + _each("is | are | 's", "just | only | to")
    + " | going to | going to be | only going to | just going to | only going to be",
    "ENOUGH": "enabled | switched on | turned on | activated | welcome | encouraged | are enough | are sufficient | are fine | are ok | are okay | will be sufficient | would be sufficient | should be sufficient | should be fine | is perfect | is plenty | are plenty | is good | is adequate | is all that's needed | is all that is needed | is all they require | is everything he needs | is everything she needs | is everything they need | are all she needs | are all he needs | are all they need | is quite enough | is totally fine | is perfectly fine | is just fine | is good enough | does nicely | works | is adequate | suffice | will suffice | should be okay | should be ok | would be fine | would be ok | would be okay | "
    + _each(
        "is | are | stays | remains | would be | should be | will be | seems",
        "still | also | quite | perfectly | totally | more than | absolutely | plenty |",
        "fine | ok | okay | alright | enough | allowed | sufficient | plenty | permitted | welcome | good | good enough | adequate | plenty enough | all he needs | all she needs | all they need",
    )
    + " | "
    + _each(
        "allowed | permitted | ok | okay | fine | enough | plenty | suffices | is all | will be enough | does it | does the trick | would suffice | will be fine | should do | should suffice | is all he needs | is all she needs | is all they need | is all right"
    )
    + " | "
    + """
        is enough | is sufficient | suffices | will do | is fine | should be enough | would be enough | is okay |
        is ok | will suffice | would do""",
    "CAN": """
        he'll | she'll | they'll | he'll be | she'll be | they'll be | will be | can | could | may | might | to be able to | be able to | is able to | are able to | is allowed to |
        are allowed to | be allowed to | gets to | will be able to | is supposed to | are supposed to |
        would be able to | were able to | was able to | is free to | are free to | is welcome to | are welcome to | has leave to | gets | get to | being able to | able to | allowed to | is only allowed to |
        are only allowed to | will only | can only | only gets to | only get to | is going to be able to""",
    "OUGHT": _each(
        "he'll | she'll | they'll | he will | she will | they will | he'd | she'd | they'd",
        "need to | have to | want to | have to be able to | need to be able to | like to",
        "| just | only",
    )
    + """ |
        should both be able to | should all be able to | must both be able to | should be able to | must be able to | should get to | shall be able to | should be allowed to |
        has to be able to | have to be able to | needs to be able to | need to be able to | should only be able to |
        should just be able to | should only | shall only | should just | must only | may only | needs only to |
        need only to | only needs to | only need to | only has to | just needs to | just need to |
        should only be allowed to | ought to be able to | only have to""",
    "CANNOT": "don't have to | doesn't have to | do not have to | does not have to | needn't | need not | won't need to | won't have to | not have to | not need to | isn't supposed to | aren't supposed to | isn't meant to | aren't meant to | is not supposed to | are not supposed to | shall not | shan't | not supposed to | not meant to | has no need to | have no need to | don't want to | doesn't want to | "
    + """
        can't | cannot | can not | mustn't | must not | may not | shouldn't be able to | should not be able to |
        not be able to | not able to | not allowed to | shouldn't | should not | won't be able to |
        without being able to | isn't allowed to | aren't allowed to | doesn't need to | don't need to |
        is not allowed to | are not allowed to | without the right to | unable to | shouldn't be allowed to |
        not to be able to | no right to""",
    "GETS": """
        is to have | are to have | is to receive | are to receive | is to be given | are to be given |
        should get | shall get | must get | is to get | are to get | should receive | ought to get | shall have |
        is supposed to get | are supposed to get | has to get | have to get | needs to get | need to get |
        needs to have | need to have | has to have""",
    "ANDWITH": "and with | and to | and also with | and also to",
    "OBLIGED": "need to | has to | have to | will have to",
    "SIGHT": "see | sees",
    "GIVEN": "be given | get given | be granted | be provided with | be assigned | be allowed | be sent",
    "BEADDED": _each("be | get", "added | put | invited | included | let in | signed up | looped in | brought in"),
    "CALLBACK": "revoke | rescind | withdraw | unshare | un-share",
    "OTHERS": "other",
    "LASTS": "last | run | continue | stay | remain | go on | extended | prolonged | renewed | be extended | be prolonged | be renewed",
    "AWAITS": _each(
        "is | are | 's | was | were | has been | have been | 's been |",
        "| still | also | only | just | both",
        "waiting for | waiting on | asking for | after | hoping for | in need of | desperate for | begging for | chasing | requesting | crying out for | longing for | pestering me for | pestering us for | nagging me for | bugging me for | badgering me for | hounding me for | chasing me for | chasing us for | on at me for | keen to have | asking me for | asking us for",
    )
    + " | "
    + _each(
        "asks | asked | has asked | have asked | keeps asking | keep asking | was asking | were asking | is asking | calls | called | begged | wrote | emailed | phoned | texted | pinged | messaged",
        "| me | us | you | me to ask you | again | me again | twice",
        "for | for a copy of",
    )
    + """ | wait for | waits for | have need of | has need of | awaits | await | requests | requested | has requested | would like | 'd like | would love | 'd love | 'd need |
        'd appreciate | would appreciate | could do with | can do with | could use | has need of |
        hopes for | hopes to get | hopes to have | wants to have | wish to have | wishes to have | would like to have | 'd like to have |
        's got to have | has got to have | has to have | have to have | would benefit from | would be grateful for | would be happy to get | would be happy to have | would be glad to get | would be glad to have | would be pleased to get | would be thankful for | is desperate for | asks to have | asked to have | asked to get |
        would kill for""",
    "LACKING": _each("is | are | 's | was | were", "| still | also", "without | missing | lacking")
    + " | "
    + _each(
        "hasn't | has not | haven't | have not | has yet to | have yet to | still hasn't | still haven't | never | didn't | did not",
        "received | got | get | receive | been given | been sent | seen | gotten | had | have | see",
    )
    + """ | lacks | misses | is meant to have | is supposed to have | deserves | is due | won't get far without |
        can't work without | can't go on without | can't continue without | can't start without | can't do without | is stuck without""",
    "WISHES": _each(
        "will | 'll | is going to | might | may | must | does | also", "want to | need to | wish to | like to | love to"
    )
    + " | "
    + _each(
        "would | 'd",
        "like to | love to | need to | want to | prefer to",
        "| just | only | also",
    )
    + " | "
    + _each(
        "has got | 's got | have got | is hoping | are hoping | is keen | are keen | is waiting | are waiting | is asking | are asking | asks | asked | has asked | wishes | wish | hopes | is meant | are meant | is supposed | are supposed | is | are | is going | was asked | is trying | has been asked | is expected | is dying | is itching",
        "to | to just | to only | to be able to | to be allowed to",
    )
    + " | "
    + _each(
        "asks | asked | wonders | wondered | is asking | was asking | wants to know | was wondering | is wondering",
        "if | whether",
        "he | she | they",
        "can | could | may | might | is allowed to | would be able to",
    )
    + " | gotta | gotta be able to | 'll need to | 'll have to | will have to",
    "SORT": _each(
        "you can | you could | u can | you will | can you | could you",
        "arrange | arrange it | arrange that | do that | do it | fix it | sort it | handle it | handle that | make it happen | see to it",
    )
    + " | do you mind | would you mind | if you don't mind | possible | would that be possible | is it possible | can that be done | ok to share | okay to share | fine to share | good to share | "
    + _each(
        "restore | reinstate | fix | sort | arrange | handle | organise | organize | see to | do | take care of | deal with | get on | look into | solve | grant | approve | enable | unblock | unlock | make happen | set up | put right | rectify | correct | remedy | allow | permit | authorise | authorize | settle | manage | action | resolve | address",
        "it | that | this",
        "| out | up | for me | for us | for him | for her | for them | now | today | as well | too | straight away | soon | quickly | then",
    )
    + " | "
    + _each(
        "sort him out | sort her out | sort them out | help him out | help her out | help them out | help him | help her | help them | unblock him | unblock her | unblock them | set him up | set her up | set them up | fix him up | hook her up | hook him up | hook them up | let him in | let her in | let them in | get him in | get her in | get them in | get him on board | give him a hand | give her a hand | oblige | oblige her | oblige him",
        "| with it | with that | with this | there | on that | on it",
    )
    + " | "
    + _each(
        "please | kindly | pls | plz",
        "arrange | assist | action | fix | sort | handle | help | do so | make it happen | arrange accordingly | resolve | facilitate | look into it | do something | do something about it | sort something out",
    )
    + """ | do something | do something about it | can you do anything | can you do something | could you do something | make it so | make it happen | make that happen | do the needful | do your thing | do your magic | work your magic | go ahead | over to you |
        your turn | see to it | the usual please | you know what to do | make that work | get it done | get that done | get this done |
        get that sorted | get it sorted | get this sorted | get that fixed | get it fixed | have it fixed | have that fixed |
        sort it | set it up | put that right | set up | set up please | set this up | can that be arranged | can this be arranged | can it be arranged |
        can this be fixed | could that be arranged | what can you do about it | can you help | can you help with that | could you help |
        can you help there | could you help him | could you help her | can you help her | can you help him | can you help them""",
    # --- idioms ---
    "OMIT": "scrap | bin | ditch | axe | nix | kill off | shut off | "
    + "omit | suppress | disable | turn off | switch off | spare | leave off | leave out | skip | forget | forget about | mute | hold back | drop | bypass | deactivate | keep back | uncheck | untick",
    "DENY": "deny | refuse | forbid | strip | deprive",
    "MISSED": "forgot | i forgot | we forgot | i've forgotten | don't forget | do not forget | don't forget about | please don't forget | missed | i missed | i forgot about | i left out | we left out | left out | i overlooked",
    "NOTHERE": _each(
        "shouldn't | should not | must not | mustn't | isn't supposed to | is not supposed to | doesn't need to | needn't | can't | cannot",
        "be",
        "on there | on it | on the list | on this list | there | in there | on the form | in it | on this | included | part of it | part of this | added | invited",
    ),
    "GERUND": "editing | viewing | reading | updating | edits",
    "NONEED": "no need for | no need of | there is no need for | there's no need for | no call for | we don't need | i don't need | don't need | do not need | i don't want | we don't want | no point in | i do not want",
    "SUPPLY": "supply | furnish | equip | present | fix up | sort | sort out | kit out | provide | set up | hook up | serve | arm | trust | entrust | bless | outfit | fit out | get set up | get sorted",
    "CLEARFOR": "approve | authorise | authorize | enable | clear | whitelist | greenlight | green-light | unblock | validate | allow | permit | entitle | admit",
    "RELEASE": "release | transfer | transmit | dispatch | publish | issue | hand out | ping | drop | fire | whizz | whiz | enable | disclose | expose | unblock | unlock | clear | make public | unhide | relinquish | roll out | port | syndicate | broadcast | kick over | whack over | punt over | dm | pm",
    "STICK": "chuck | throw | boot | chase | push | "
    + "stick | patch | plug | slot | slap | whack | tag | wire | clue | cut | deal | count | get | bring | wave | point | jump | steer | direct | pull | squeeze | let",
    "EYES": _EYES,
    "PEN": _PEN,
    "KEYS": """
        the keys to | a key to | the key to | the green light for | the green light on | the go-ahead for | the go-ahead on | a way into | a way in to |
        a route into | a pass for | a pass to | a ticket to | the nod for | a path into | a foot in the door of | a hold of | hold of""",
    "BOOT": "the boot | the chop | the push | the heave-ho | the elbow | the old heave-ho",
    "BUY": "buy",
    "REACH": "ends up with | lands on the desk of | arrives at | comes to | reaches | gets to | finds its way to | makes it to | gets over to | gets across to | lands with",
    "TACK": "add | tack | tack on | put | stick | whack | slap | bolt | append",
    "ROLLON": "roll | push | stretch | carry | shift | bump | drag | roll over | push out | push back | carry over | stretch out",
    "ACCESSLIST": _each(
        "access | permission | permissions | sharing | guest | member | editor | viewer | rights",
        "list | settings | overview | status | details | state",
    )
    + " | "
    + _each(
        "list | overview | names | roll",
        "of | with",
        "people with access | users with access | everyone with access | everybody with access | all with access | all editors | all viewers | editors | viewers | readers",
    ),
    "NOTBE": _each(
        "shouldn't | should not | should no longer | must not | mustn't | must no longer | isn't supposed to | is not supposed to | no longer ought to",
        "be",
        "in | on | inside | part of | able to get into | anywhere near",
    ),
    "INNARD": "feedback | input | remarks | thoughts | ideas | own bits | own part | own data | own numbers | own entries | own details | availability | own hours | own scores | own results | "
    + """
        numbers | figures | dates | text | wording | cells | rows | columns | formulas | entries | content | contents | typos | layout |
        formatting | prices | names | hours | part | bit | section | sections | bits | lines | amounts | quantities | times | details | values |
        paragraphs | slides | tables | shifts | answers | fields | stuff | things | anything | everything | whatever he wants | whatever she wants | whatever they want |
        whatever he likes | whatever she likes | whatever they like | what he likes | what she likes | what he wants | what she wants | parts | words | addresses | titles""",
    "YET": "every day | every week | every morning | every evening | every month | regularly | from time to time | now and then | each week | each day | once a week | once a day | whenever needed | daily | weekly | monthly | hourly | all week | all day | all morning | all month | for days | for weeks | for ages | for a while | since yesterday | since this morning | twice | three times | many times | last week | right now | by the way | before the meeting | before lunch | for the meeting | for work | yet | so far | as yet | until now | up to now | today | this morning | this afternoon | yesterday | tonight | again | badly | urgently | desperately | now",
    "HASNT": """
        lost | has lost | have lost | no have | not have | don't has | doesn't has | no has | got no | gets no | has got no | have got no | has no | hasn't | hasn't got | has not | doesn't have | don't have | have no | haven't | haven't got | lacks | lack |
        does not have | do not have | is missing | are missing | still has no | still doesn't have | still have no""",
    "FORGOT": "i forgot | we forgot | i've forgotten | i forgot to | we forgot to | i totally forgot to | i completely forgot to",
    "TEAMKIN": _each(
        "my | me | our", "mate | mates | buddy | buddies | pal | pals | friend | friends | lad | lads | missus | fella"
    )
    + " | "
    + _each("my | our | your", "team", "lead | leader | manager | assistant | head | secretary | coach"),
    "KIN": """
        brother in law | sister in law | mother in law | father in law | son in law | daughter in law | grandson | granddaughter | nephew | niece | cousin | uncle | aunt | godmother | godfather |
        flatmate | driver | councillor | new starter | bus driver | coach driver | roommate | landlord | landlady | tenant | plumber | electrician | builder | architect | solicitor | notary | surveyor | bookkeeper | auditor | broker | vet | nurse |
        team lead | team leader | team manager | line manager | project manager | project lead | account manager | office manager | head of department | pm | po | ceo | cfo | cto | director | supervisor | lead | chef | coach | teacher | tutor | neighbour | neighbor | client | customer | colleague | coworker | co-worker | assistant | manager | boss | friend | wife | husband | intern | teammate |
        secretary | deputy | successor | contact person | rep | sales rep | lawyer | accountant | replacement | substitute | supervisor | mentor | trainee |
        brother | sister | son | daughter | mum | mom | dad""",
    "HAVEGET": "have | get | receive | gets | receives | has | got",
    "GO": "go | be sent | be forwarded | be given | be passed | be handed | be mailed | be emailed | be delivered",
    "LIVES": "runs | ends | ended | lasts | lasted | begins | began | continues | takes place | happens | covers | includes | contains | shows | applies | sits | lies | arrives | arrived | looks | sounds | feels | means | goes | stays | no longer works on | no longer works | no longer works with | no longer works for | starts today | starts tomorrow | starts on | joins | leaves | comes | came | helps | takes over | covers | returns | didn't | said | thinks | asks"
    + " | "
    + """
        left | quit | resigned | works | work | joined | moved | starts | started | was | will | just | still | now |
        already | called | rang | phoned | texted | messaged | pinged | emailed | keeps | kept | took | takes | got | seems | lost | finished | went | changed""",
    "STAYS": _each(
        "stays | stay | remains | remain | keeps | keep | continues | can stay | should stay | stays put",
        "| on | at | as | with | in",
    ),
    "SHOULD": "should | shall | must | ought to | will | would",
    "NEED": """
        is needing | are needing | is wanting | is requiring | is requesting | needs | need | will need | 'll need | would need | requires | require | wants | want | neds | nedes | could use | can use | should get |
        must get | gets""",
    "OPENFOR": "open for | available for | accessible for | open to | open with",
    "KEEP": "hang on to | hang onto | hold on to | hold onto | stay in | stay on | remain in | remain on | carry on with | go on using | continue using | continue with | keep using | keep working on | keep working in | keep | retain | keeps | keep having | continue to have",
    "STRIKE": "scratch | lose | skip | ditch | nix | axe | cross out | cross off | strike | forget | forget about | uninvite | disinvite | leave out | take out",
    "GOES": "goes | go | stays",
    "NOTNEED": """
        doesn't need | don't need | does not need | do not need | no longer needs | no longer need |
        shouldn't have | should not have | should no longer have | must not have | mustn't have | no longer has |
        no longer have | shall not have | shouldn't be on | should lose | loses | shall lose | must lose""",
    "NOTHAVE": _each(
        "isn't | is not | aren't | are not | not",
        "meant to | supposed to",
        "have | get | receive | see",
    )
    + " | "
    + "needn't have | need not have | needn't see | need not see | "
    + _each(
        "should | shall | must | may | ought to | is to | are to",
        "no longer",
        "see | have | get | receive | have access to | get to see | look at | look into | be able to see | be able to open | open | be seeing",
    )
    + " | "
    + _each(
        "shouldn't | should not | mustn't | must not | shall not | isn't supposed to | aren't supposed to",
        "have | get | receive | see",
    ),
    "NOLONGER": "is no longer allowed to | are no longer allowed to | may no longer | is no longer permitted to | are no longer permitted to | is no longer supposed to | are no longer supposed to | "
    + _each(
        "should | shall | must | ought to | may | is to | are to",
        "no longer | not",
        "be able to | be allowed to | be permitted to | get to | be in a position to",
    ),
    "NOMORE": "anymore | any more | any longer | no more",
    "ANYMORE": "anymore | any more | any longer | no more | from now on",
    "AVAILABLE": "available | accessible | visible | open | shared with everyone",
    "WHILE": "while | whereas",
    "RELATIVE": "who | whom | which | that | whose",
    "CAUSE": "since | because | as | now that | given that | cause | cuz | seeing that | seeing as | given",
    "REASON": """
        because | since | cause | cuz | as soon as | before | after | when | if | once | unless | ahead of | while |
        so | during | in case | regarding | about | re | concerning | based on | thx to | due to | prior to | per |
        until | given | whenever | via email | tomorrow morning | in the morning | in order that | as per""",
    "REPORT": """
        said | says | say | asked | asks | told | tells | wrote | writes | mentioned | mentions | claims | claimed |
        suggested | suggests | replied | wondered | wonders | thinks | thought | hopes | hoped | promised |
        promises | wished | remember | remembers""",
    # --- mail and sign-in ---
    "MAIL": """
        mail | mails | email | emails | e-mail | e-mails | notification | notifications | notice | alert | alerts |
        invitation mail | ping | pings | invitation | invite mail | invitation email | email notification |
        email notifications | mail notification | mail notifications | notification mail | notification email |
        message notification | notif | notifs | invitation e-mail | invite email | heads up | heads-up |
        invitations | notfication | emial | emial notification""",
    "NOTIFY": """
        notify | alert | inform | ping | notifying | informing | alerting | pinging | notfy | telling | bother |
        bothering | spam | spamming | disturb | disturbing | emailing | mailing | contacting""",
    "CONTACT": "contact",
    "MAILVERB": "send out | sending out | be sending | trigger | generate | fire off | go sending | bother sending | issue | put out | "
    + "email | mail | e-mail | drop | shoot | send | sending | get",
    "KNOW": "know",
    "NOTIFIED": "notified | informed | alerted | pinged | told | emailed | mailed | bothered | messaged | spammed",
    "SILENT": """
        keep it quiet | keep this quiet | keep quiet about it | on the down low | under the radar | without a fuss | without making a fuss | without anyone noticing | no fanfare | without fanfare |
        silently | quietly | silent | on the quiet | discreetly | without letting them know |
        without letting him know | without letting her know | hush hush | no notify | without telling anyone |
        without telling them | without telling him | without telling her""",
    "SIGNIN": """
        sign-in | sign in | signin | signing in | login | log in | log-in | logging in | authentication |
        authenticate | log on | logon | authenticating | signed in | logged in | sign on | signing-in |
        authenticated""",
    "REQUIRE": """
        require | requires | required | requiring | need | needs | needed | must | has to | have to | necessary |
        mandatory | enforce | make sure | only after | after | with | force | demand | only if""",
    # --- dates ---
    "UNTIL": _each(
        "the | its |",
        "end date | expiry | expiry date | expiration date | last day",
        "should be | must be | will be | would be | shall be",
        "| on",
    )
    + " | "
    + "let it be until | let it be till | let it be valid until | let it be valid till | let it be only until | keep it valid until | keep it valid till | keep it valid only until | keep it valid only up to | keep it valid up to | keep it valid only till | deadline is | deadline : | with deadline | with a deadline of | with a deadline on | expiry : | expires : | until : | end date | end date is | end date : | with end date | with an end date of | with an end date on | latest by | by latest | until latest | till latest | at the latest on | and until | and till | only till | just till | only up to | just up to | strictly until | no longer than until | no later than on | lapsing | lapsing on | set to lapse on | set to end on | to end on | to lapse on | finishing on | finishing | closing on | ceasing on | "
    + _each(
        "valid | good | open | lasting | runs | running | lasts | ends",
        "| right | all the way",
        "up to and including | until and including | through to | up until | right up to",
    )
    + " | "
    + _each("upto | uptil | up until and including")
    + " | "
    + _each(
        "should | will | must | shall | to | let it | and it should | it should | it must | it will | and should | which should | access | link | the link | link should | the link should | access should | the access should | it | the access | link to | let the link | let the access | link must | access must | shall",
        "expire | expires | end | ends | run out | runs out | lapse | lapses | stop | stops | die | dies | close | closes | go away | be gone | be over | be closed | finish | terminate | cease | stop working",
        "after | in | on | at | by | ",
    )
    + " | "
    + _each(
        "change | set | move | switch | make | adjust | put | push | shift",
        "the | its |",
        "expiry | expiration | expiry date | expiration date | end date | deadline | date | end",
        "to | until | on | for | back to | out to | forward to",
    )
    + " | "
    + """
        until | till | til | 'til | thru | through | up to | up until | untill | untl | unitl | utnil |
        no later than | not after | valid until | valid till | valid through | valid thru | good until |
        good through | by | dies | dies on | dies in | closes | closes on | runs out | runs out on | lapses | lapses on | stops | stops on | stops working on | link dies | link dies on | access ends | access ends on | access until | up until | right up to | right up until | through to | all the way to | goes away on | only until | just until | but only until | open until | until and including |
        up to and including | available until | expires | expire | expiring | expires on | expire on | expiring on |
        expires at | expires in | expire in | expiring in | expires after | expire after | expiring after | expiry |
        expiry date | expiration | expiration date | with expiry | with expiration | expire by | expires by |
        with an expiry of | with expiry date | with an expiration date of | ends | ending | ends on | ending on |
        end on | ends in | lasting until | lasts until | to expire | to expire on | to expire in | should expire |
        should expire on | should expire in | expires end of | set to expire | set to expire on | set to expire in |
        and expire it | and let it expire | it should expire on | valid up to | not beyond | not longer than""",
    "DURATION": "let it be for | let it be valid for | let it be open for | let it only be for | keep it valid for | keep it valid only for | keep it only for | let it be just for | let it be only for | for just | for a maximum of | for a max of | for maximum | for max. | for at the most | for not more than | for no more than | for not longer than | for roughly | for around | for approx | for approximately | for a good | for a full | for the whole | to last | which lasts | running for | limited to | limit to | limited for | time-limited to | max | maximum | at most | "
    + """
        period is | the period is | duration is | the duration is | for a period of | for the period of | for the duration of | time period is | for a total of | for | and for | valid for | good for | for only | only for | just for | for the next | for about |
        lasting | open for | expires in | expires after | for up to | but only for | for at most | for max |
        for no longer than | for exactly | valid | good | open""",
    "NEXT": "next | the next | coming | the coming | upcoming | following | the following | this coming | nxt",
    "ENDOF": "end of | the end of | end | close of | the close of | the last day of | last day of",
    "DAYEND": """
        eod | cob | close of business | end of business | end of day | the end of the day | end of the day |
        the end of today | end of today | tonight | midnight | the day | today | tonite""",
    "FOREVER": """
        forever | indefinitely | permanently | no expiry | no expiration | no end date | without expiry |
        without an expiry | without expiration | further notice | no expiry date | without an end date | for good |
        permanent""",
    "LATER": "later | longer | a bit longer | a little longer | a while longer | some more time | a bit more time | more time | a bit more | more | extra | additional | further",
    "FEW": "few | a few | several | some | couple more | a couple more",
    "ANOTHER": "another | one more | an extra | an additional | a further",
    "MODIFIEDDAY": "night | midnight | morning | noon | afternoon | evening | lunch | lunchtime | close",
}

_VALUED: dict[str, dict[object, str]] = {
    "IMPLIES": {
        "write": "upgrade | promote",
        "read": "downgrade | demote",
    },
    "MONTH": {
        1: "january | jan",
        2: "february | feb | febuary",
        3: "march | mar",
        4: "april | apr",
        5: "may",
        6: "june | jun",
        7: "july | jul",
        8: "august | aug",
        9: "september | sep | sept",
        10: "october | oct",
        11: "november | nov",
        12: "december | dec",
    },
    "WEEKDAY": _this_coming(
        {
            0: "monday | mon | mondy | moday | monady",
            1: "tuesday | tue | tues | tuesdy | tuseday | teusday",
            2: "wednesday | wed | weds | wensday | wednsday | wedensday",
            3: "thursday | thu | thur | thurs | thrusday | thursdy",
            4: "friday | fri | firday | frday | fridya",
            5: "saturday | sat | saterday",
            6: "sunday | sun | sundy",
        }
    ),
    "UNIT": {
        "D": "day | days | calendar days | d",
        "W": "week | weeks | wk | wks | weks",
        "M": "month | months | mth | mths | monts",
        "Q": "quarter | quarters",
        "Y": "year | years | yr | yrs",
        "H": "hour | hours | hrs",
        "N": "minute | minutes | mins | min",
        "F": "fortnight | fortnights",
        "E": "weekend | weekends",
    },
    "RELDAY": {
        0: "today | tonight",
        1: "tomorrow | tmrw | tmr | tomorow | tommorow | tommorrow | tomorrw",
        2: "the day after tomorrow | day after tomorrow | overmorrow",
    },
    "ENDUNIT": {
        "D": "eod",
        "W": "eow",
        "M": "eom | month end | month-end | monthend | the month end",
        "Q": "eoq | quarter end | quarter-end | the quarter end",
        "Y": "eoy | year end | year-end | the year end",
    },
    "COUNT": {
        1: "one",
        2: "two | couple | a couple | a couple of | couple of",
        3: "three",
        4: "four",
        5: "five",
        6: "six",
        7: "seven",
        8: "eight",
        9: "nine",
        10: "ten",
        12: "twelve",
        14: "fourteen",
        20: "twenty",
        30: "thirty",
        60: "sixty",
        90: "ninety",
    },
    "ORD": {
        1: "first",
        2: "second",
        3: "third",
        4: "fourth",
        5: "fifth",
        6: "sixth",
        7: "seventh",
        8: "eighth",
        9: "ninth",
        10: "tenth",
        11: "eleventh",
        12: "twelfth",
        13: "thirteenth",
        14: "fourteenth",
        15: "fifteenth",
        16: "sixteenth",
        17: "seventeenth",
        18: "eighteenth",
        19: "nineteenth",
        20: "twentieth",
        21: "twenty-first",
        22: "twenty-second",
        23: "twenty-third",
        24: "twenty-fourth",
        25: "twenty-fifth",
        26: "twenty-sixth",
        27: "twenty-seventh",
        28: "twenty-eighth",
        29: "twenty-ninth",
        30: "thirtieth",
        31: "thirty-first",
    },
}

_CLASSES = {
    "SAMPLE": "NAMEWORD YEAR NUMBER GROUPNOUN MONTH WEEKDAY UNIT MSGNOUN ORD",
    "NAMESAKE": "GRANT ISO DOTTED SLASHED ORDINAL LET SAMPLE READ WRITE COMMENT SEE USE POSS RELDAY ACCESS LINKNOUN MAIL SHARE SEND SIGNIN ADDED CHANGE LIST REPLACE EXTEND REMOVE HELP NEED OPEN MADE",
    "ROLEISH": "READ SEE WRITE COMMENT OWN USE ROLE WISHROLE",
    "RIGHTWORD": "READ SEE WRITE COMMENT OWN",
    "BARERIGHT": "READ SEE WRITE COMMENT OWN USE",
    "ANYROLE": "ROLE WISHROLE",
    "NAMEWORD": "WORD INITIAL NAMEABLE HAN KIN",
    "NAMEMORE": "WORD INITIAL HAN KIN",
    "HINTWORD": "WORD INITIAL HAN GROUPNOUN KIN",
    "ENDED": "HARD",
    "SEP": "COMMA AND SLASH PLUS DASH",
    "PREP": "WITH TO FOR",
    "AT2": "TO ON FOR OF IN",
    "DETS": "DET A",
    "PRON": "HIM THEM",
    "HARD": "LINK PATH QUOTE FILENAME ATTACHED SAMEFILE",
    "POINTS": "DET A THIS IT LINK PATH QUOTE FILENAME ATTACHED SAMEFILE",
    "AFTERCOMMA": "VERBS",
    "VERBS": """RELEASE TOSS ARRANGE ENSURE WANT POST SHARE SEND GIVE SHOW LET ADD OPEN MAKE CHANGE REMOVE UNSHARE UNDO EXTEND CANCEL ASK DONT NOTIFY CAN""",
    "CLAUSES": "INSTEADOF REASON SO BUT EXCEPT WHILE WITHOUT NOT REPORT ALSO",
    "ANTECEDENT": "COMMA NAMEWORD MENTION EMAIL GROUPNOUN CLOSE AND HERE ALL",
    "WHOLE": "LINK PATH QUOTE",
    "OFTHE": "OF DET A",
    "LINKS": "TO FOR OF DET A",
    "ADDRESSEE": "NAMEWORD MENTION EMAIL CLOSE HERE ALL PRON",
    "TITLES": "GROUPNOUN KIN TEAMKIN GROUPWORD",
    "PREPOSITIONS": "WITH TO FOR ON IN FROM ABOUT AT",
    "NO_MESSAGE": "HIM THEM LINK PATH FILENAME UNTIL DURATION ONLY NO WITHOUT ROLE ATTACHED",
    "RIGHTNOUN": "READ WRITE COMMENT OWN",
    "OUTSET": "EDGES BUT THANKS PRAISE ASK WANT",
    "BEGINNING": "SHARE SEND",
    "LINKING": "COMMA COLON DASH PLUS OPEN",
    "PERSONAL": "HEREWARD NAMEWORD GRANT MENTION EMAIL HERE ALL COMPANY ANYONE PUBLICLINK PRON SAMEPEOPLE DETS TEAMKIN GROUPNOUN",
    "SOMEBODY": "NAMEWORD GRANT EMAIL HERE ALL COMPANY ANYONE PUBLICLINK PRON SAMEPEOPLE GROUPNOUN",
    "EDGES": "FILEKEY LEAD FILLER ONLY PARTICLE THANKS ALSO COMMA COLON DASH OPEN CLOSE AND PLUS OTHER SLASH END",
    "CALLED": "OF COLON QUOTE",
    "OPENERS": "TOPIC LEAD FILLER COMMA DASH ALSO AND BUT",
    "BREAKS": "TOPIC COMMA AND BUT DASH COLON",
    "LACKS": "LACKING HASNT LOCKEDOUT",
    "LACKWORD": "NEED AWAITS LACKING HASNT WANT LOCKEDOUT CANNOT",
    "WISHWORD": "NEED OBLIGED SHOULD OUGHT WISHES WANT AWAITS",
    "CALLERS": "NAMEWORD MENTION",
    "NAYS": "LEFTOUT NOTDO NOONE NO WITHOUT DONT CANNOT NOT NOTNEED NONEED EXCEPT",
    "LEADS": "ASKWHO TOPIC LEAD ASK FILLER COMMA AND DASH ALSO THANKS PRAISE COLON BUT",
    "DAYS": "ORDINAL ORD NUMBER",
    "COUNTS": "COUNT NUMBER",
}

# HINT tells two people of one name apart; a name may stand with an article only with it ("the Patti in Legal").
_PARTS = {
    "STOP": "(?=(FILLER|COMMA|LEAD|ALSO|LATELY){0,4} THANKS? (END|$))",
    # Words that say nothing of who has what: "who else can currently see it".
    "ASOFNOW": "(LATELY|ALSO|FILLER|LEAD|ALL|STILL|ALREADY|ONLY|EXCEPT ME){0,3}",
    "HINT": "(COMMA? DET A (IN|FROM|AT|OFPLACE) DET? NAMEWORD{1,3} GROUPNOUN?|(IN|FROM|AT|OFPLACE) DET? NAMEWORD{1,3} (POSS? GROUPNOUN|(?<=NAMEWORD) NUMBER (?!UNIT|MONTH|LATER|SLASH|DOTTED))?|(?<=ALL) ON DET (NAMEWORD|NUMBER){0,4} GROUPNOUN|OPEN (DET A)? (IN|FROM|AT|OFPLACE)? DET? NAMEWORD{1,3} GROUPNOUN? CLOSE)",
    "NAME": "(NAMEWORD|GRANT(?!NAMEWORD|MENTION|EMAIL)) NAMEMORE{0,3}",
    "TEAM": "DETS{0,2} (NAMEWORD POSS (?=NAMEWORD{1,3} GROUPNOUN))? NAMEWORD{0,4} (GROUPNOUN? POSS)? GROUPNOUN{1,2}",
    "WHO": "(GROUPWORD (NAME GROUPNOUN?|GROUPNOUN)|(DETS (GROUPNOUN|KIN)|TEAMKIN COMMA?)? NAME (OPEN EMAIL CLOSE|(AT|ON|BY|REACHEDAT) EMAIL)?(?!POSS? GROUPNOUN)|DETS (NAMEWORD|GROUPNOUN){1,3} (COMMA|OPEN|AT|ON|BY|REACHEDAT)? EMAIL (CLOSE|COMMA(?=NEED|AWAITS|LACKING|HASNT|LOCKEDOUT|WISHES|FILLER|REPORT|HAS|OBLIGED|CAN|SHOULD|ANYROLE|OUGHT|ACCESS|RIGHTWORD|FULL|DETS))?|TEAM|(?<!COMMA) DETS KIN(?!NAMEWORD|POSS)|MENTION|DET? EMAIL|HERE|ALL|COMPANY|ANYONE|PUBLICLINK|HIM|THEM|SAMEPEOPLE|DET NAME(?=HINT)|(?<!SEP) HEREWARD(?=$))",
    "PERSON": "WHO HINT?",
    "RIGHTBIT": "LINKING{0,2} BOTH? (RELATIVE|AS|TO|FOR|WITH)? A? (ANYROLE|BARERIGHT(?!DETS|HARD|THIS|IT|OF|SINGLY|IS|HAS)) ACCESS? IT? CLOSE?(?!FOR PERSONAL)",
    "PERSONS": "(PERSON RIGHTBIT? FILLER{0,2} (SEP{1,3} (LEAD COMMA? AND)? PREP? FILLER?(?=PERSONAL)(?!TELLS)|(?=MENTION|EMAIL|BOTH)|(?!SOMEBODY)))+",
    # What begins a clause of its own behind a comma and takes nobody in: "with Lee, Kim has it already".
    "TELLS": "(?<=MAYBE)|NAMEWORD{1,3} OF|DEEDWORD (NAMEWORD|MENTION|PRON|DETS|IT|ME|TO|FOR|THIS)|DETS NAMEWORD? GUYWORD (FROM|IN|AT|RELATIVE|ON|WITH|OF)|((?<!AND)|(?<=COMMA AND)) (NAMEWORD{1,3}|MENTION|EMAIL) (AND (NAMEWORD{1,2}|MENTION|EMAIL))? (SINGLY (?!(A|DET|ONLY|FULL|CAN){0,2} (RIGHTWORD|ANYROLE))|REPORT|PRAISE|NOTNEED|NOTHAVE|NOTBE|ENOUGH|SHOULD NOT|CANNOT|HASNT|LOCKEDOUT|LACKING|NEED PRON|(NO|LATER|NOT LATER?) (END|$)|CAN DEEDWORD|(GETS|CAN|HAVEGET|NEED) IT? (RELDAY|LATER|WEEKDAY|NEXT)|AWAITS (?!(IT|THIS)? ALSO)|ALREADY (HAS|HAVEGET|IS|ANYROLE|CAN|BARERIGHT)|(IS|HAS|SINGLY|CAN|A|DET|FULL){0,3} (ANYROLE|BARERIGHT|THIS|IT|ACCESS){1,3} ALREADY)",
    "BARES": "(PERSON(SEP{1,3}(?!TELLS)|(?!SOMEBODY)))+(?<!SEP)",
    "ENDP": "(?=END|$|COMMA|AND|BUT|DASH|ALSO|FILLER|ANYROLE)",
    "HARDS": "(?P<file>NAMEWORD{0,6} HARD)",
    "OUTSIDE": "(COMMA|OPEN)? (EXCEPT|WITHOUT|NOT) PREP? BARES (COMMA|CLOSE)?",
    "PEOPLE": "(FILLER|ONLY)? (?P<people>(BOTH(?=PERSON SEP))? PERSONS (OUTSIDE(?=SHOULD|NEED|ANYROLE|CAN|HAS|GETS|OUGHT|ROLEISH|ACCESS|FULL|DETS))?)",
    "CLIENT": "(FILLER|ONLY)? (?P<people>PERSONS|DET NAMEWORD{1,3}|DET (READ|WRITE|COMMENT|OWN))",
    "ADDRESSED": "(?P<people>(MENTION|EMAIL) (SEP{0,3} (MENTION|EMAIL)){0,30})",
    "TAIL": "(?!WITH|NAMEWORD|FILENAME|NUMBER|GROUPNOUN|POSS|LINK|PATH)(?![^END]*FILENAME)",
    "FILE": "(?P<file>(?!EDGES*(END|$))[^END]+?)",
    "POINTED": "(?P<file>(POINTS|NAMEWORD POSS|NAMEWORD{1,6} FILENAME) [^END]*?)",
    "PROTECTED": "(?P<file>(NAMEWORD{0,6} FILENAME|LINK|PATH|ATTACHED|SAMEFILE|THIS|IT))",
    "ENDF": """(?=END|$|CLAUSES|MORETIME|CLOSE|OPEN|ROLEISH ACCESS|ANYROLE(?!NAMEWORD|FILENAME|GROUPNOUN)|AS A? ROLEISH|
        (COMMA|DASH)(?!AND? (DETS(?!ANYROLE|ROLEISH)|HARD|THIS|NAMEWORD{1,4} FILENAME))|(?<!PREPOSITIONS|OF|DET)RELDAY(?=END|$|COMMA|FILLER)|ON WEEKDAY(?=END|$)|COMMA? AND (VERBS|LEAD|MENTION|EMAIL|PRON|NAMEWORD{1,4} TO? ROLEISH))""",
    "RIGHT": "(?P<right>A? DET? ONLY? FULL? (ANYROLE|RIGHTWORD (SEP RIGHTWORD)?))",
    "DOING": "(?P<right>ANYROLE|ROLEISH (SEP ROLEISH)?)",
    "SENTTO": "LEADS{0,9} (SHARE|SEND|GIVE) (?!PREP) FILE (WITH|TO) [^END]+$",
    "TELLSOF": "CAN (WORD|KNOW|TELL)",
    "REFUSAL": "(?!HAS)(SHOULD|CAN|NEED|HAVEGET|OUGHT) (SEE|KNOW|HAS|HAVEGET|FILLER|ALSO|BE){0,2} NOTHING (OF|ABOUT|IT|THIS|FILLER){0,3} (?=END|$|COMMA|AND|BUT|CLOSE|DASH)|(NOTDO|NOTHAVE) (KNOW|HAS|HAVEGET|SEE)? (A|OF|ABOUT|IT|THIS|FILLER){0,3} (?=END|$|COMMA|AND|BUT|CLOSE|DASH)",
    "EXCLUDED": "((COMMA|BUT|AND|SO|FILLER){0,2} (EXCEPT|WITHOUT|NOT|STRIKE|LEAVE(?=[^END]{1,6} OUT)) PREP?|(?<=ALL|HERE|COMPANY) BUT PREP? (?=BARES (END|$|COMMA|FILLER|ANYROLE|RIGHTWORD))|(OPEN|COMMA) (?=PERSON (SEP{1,2} PERSON){0,5} LEFTOUT (CLOSE|END|COMMA|$))|(^|(?<=EDGES)|COMMA) (NOTHING FOR|(?=PERSON (SEP{1,2} PERSON){0,5} REFUSAL))) (?P<people>PERSON (SEP{1,2} PERSON){0,20})",
    "ALSONAMED": """(^|(?<=EDGES|BUT|WHILE|SO|ANYROLE)) (LET|GIVE|MAKE|ADD|ALSO|LEAD|PREP|CHANGE|ONLY|KEEP){0,2} (?!DEEDWORD|NAMEWORD{1,3} HAS (READ|SEE|WRITE) (IT|THIS|THEM|DETS)) (?P<who>WHO|THEREST|FORMER|LATTER)(?P<hint>HINT)?
        (IS|SHOULD|NEED|OBLIGED|WISHES|HAS|TO|BE|A|AS|ONLY|COLON|DASH|COMMA|ALSO|STAYS){0,3} (?P<right>ANYROLE|FULL? ROLEISH ACCESS?)(?!NAMEWORD|FILENAME|(IT|THIS|THEM|ACCESS)? ALREADY)""",
    "INSTEAD": """(LEAD|COMMA|NO|FILLER|BUT|DASH|END|SLIP|SECOND){0,5} (SLIP|(?<=EDGES) (SECOND|NO) (?=COMMA|LEAD|ONLY)|(?<=END|COMMA|DASH) LEAD (?=COMMA? ONLY BARES (END|$))|(?<=EDGES) (LEAD|SECOND|NO) COMMA? (?=BARES COMMA? SLIP (END|$|COMMA))) (COMMA|SLIP|LEAD|SECOND){0,3} ONLY? (WITH|TO|FOR)? (?P<people>BARES)
        (?=END|$|COMMA|DASH|FILLER|ALSO|THANKS|ANYROLE|BUT|AS|WITH|OPEN|RIGHTWORD|SLIP)""",
    "MOREPEOPLE": "(?<=EDGES) (LEAD|COMMA|DASH|FILLER){0,3} (AND (LEAD|ALSO){0,2} (WITH|TO)|ANDWITH|AND(?=BARES ALSO)) (?P<people>BARES) (?=ALSO|FILLER|COMMA|END|$)",
    "RIGHTINSTEAD": """(?<=EDGES|SLIP|SECOND|OR|NAMEWORD) OR? (SECOND|SLIP) (SECOND|SLIP|LEAD|COMMA|NO|FILLER|BUT|DASH){0,4} MEANT? (MAKE|CHANGE|LET|GIVE)? (IT|THIS|HIM|THEM)? (TO|AS)? A?
        (?P<right>ANYROLE(?!NAMEWORD|FILENAME)|FULL? ROLEISH ACCESS?(?=END|$|COMMA|CLOSE|FILLER|ALSO))""",
    "THINGS": "(LISTED|TITLED)",
    "ROLED": "(?P<people>PERSONS (END PERSONS){0,5})",
    "HANDING": "((COUNTS|FEW|SOMETHING|A|DET) (NAMEWORD|ORD|LATER|LINKNOUN|INNARD){0,2}|SOMETHING)",
    "UNLIKE": "(NOT (FOR|TO|WITH)? BARES (COMMA|BUT|DASH){1,2} LEAD?)",
    "NOUNED": "(?P<noun>DET SAMPLE NAMESAKE{0,6}? (OF DET? NAMESAKE{1,3})?|(DET|ALL|COMPANY) NAMESAKE{1,5}?|DET? NAMEWORD{0,4} FILENAME|LINK|PATH|QUOTE)",
    "TITLED": "(?P<title>(ALL|COMPANY) NAMESAKE{1,4}?|(DETS|THIS)? SAMPLE NAMESAKE{0,6}? ((OF|FROM|ABOUT) DET? NAMESAKE{1,4}?|(FOR|ON) (DETS SAMPLE NAMESAKE{0,3}?|(NEXT|THIS)? (MONTH|YEAR|WEEKDAY|UNIT|SLASHED)))? (HARD)?|DETS NAMESAKE{1,7}? HARD?|HARD|THIS|IT)",
    "ITEM": "DETS? (SAMPLE NAMESAKE{0,4}?|NAMEWORD{0,4} HARD)",
    "PAIR": "(?P<title>ITEM (COMMA ITEM){0,4} COMMA? (AND|PLUS) ITEM) (COMMA|DASH)? (BOTH|THEM)",
    "LISTED": "(?P<file>BOTH? (DET SAMPLE NAMESAKE{0,4}?|DET? HARD) (SEP{1,2} (DET SAMPLE NAMESAKE{0,4}?|DET? HARD)){1,9}|NAMEWORD{1,3}? (UNIT|MONTH|YEAR|NUMBER|ORDINAL) HARD (SEP{1,2} DET? HARD){1,9}|DET? HARD (SEP{1,2} DET? HARD){0,9} SEP{1,2} NAMEWORD{1,3}? (UNIT|MONTH|YEAR|NUMBER|ORDINAL)? HARD)",
    "FILEBEFORE": """(?P<file>((?<=NAMED) ((?!COMMA|FILENAME)[^END]){1,7}|NAMEWORD{0,4}) FILENAME|LINK|PATH|QUOTE|((?<=MADE)|(?<=NEED)|(?<=ACCESS TO)|(?<=ME FOR)|(?<=REPORT NAMEWORD)) DET SAMPLE NAMESAKE{0,4}?(?=END|THIS|RELDAY|WEEKDAY|COMMA|SO|AND|BUT|DASH|$|ALSO|FILLER|LEAD))
        |(?P<noun>(?<=PREPOSITIONS|OF|BARERIGHT|LOOKAT|ANYROLE) DET SAMPLE NAMESAKE{0,4}? (OF NAMESAKE{1,2})?(?=END|THIS|RELDAY|WEEKDAY|COMMA|SO|AND|BUT|DASH|$|ALSO|FILLER|LEAD|REASON)
        |((?<=ACCESS TO)|(?<=ACCESS ON)|(?<=ACCESS FOR)) DET SAMPLE NAMESAKE{0,4}? (?=IS|HAS|LIVES|UNTIL)
        |(^|(?<=END|COMMA|LEAD|SO|BUT)) DET? SAMPLE NAMESAKE{0,4}? (OF NAMESAKE{1,2})? (?=IS|HAS|HASNT|CANNOT|NOT|SHOULD|DOES|LIVES))""",
    "HOLDERS": "(^|(?<=END|COMMA|LEAD|BUT|AND|SO|DASH)) (?P<people>PERSONS) (POSS (ACCESS|ANYROLE|ROLEISH ACCESS)|HAS RIGHTS UPON|ANYROLE (DET|THIS|IT|HARD))",
    "PERSONBEFORE": "(^|(?<=END|COMMA|LEAD|BUT|AND|SO|DASH|REASON|TALKEDTO|CANNOT|CAUSE|AS|YET)|(?<=ME REPORT)|(?<=WORD CAN)|(?<=WORD DOES)|(?<=WHY CAN)|(?<=WHY DOES)|(?<=WHY IS)) (THIS IS)? (DETS KIN|DETS NAMEWORD{1,2} COMMA (?=NAMEWORD{1,2} COMMA LIVES))? (?P<who>(NAMEWORD{1,2}|MENTION|EMAIL)) HINT? (COMMA LIVES|AND ME (IS|HAS|NEED|LIVES)|IS|POSS|NEED|HAS|CAN|CANNOT|NOT|NOTNEED|SHOULD|ANYROLE|DOES|REPORT|LIVES|NOLONGERNEEDS|MADE|HASNT|AWAITS|LACKING|WISHES|LOCKEDOUT|OBLIGED|FILLER (USE|ROLEISH|HAS)|(?<=REPORT NAMEWORD) DETS|(?<=CANNOT NAMEWORD) (USE|SEE|OPEN)|(?<=TALKEDTO (NAMEWORD|MENTION)) (COMMA|DASH|AND|END|YET|RELDAY|ABOUT))",
    # What may stand beside a request and changes nothing that is asked for, or says a right, or takes somebody out.
    "BESIDE": """(EDGES|BUT|SO|ANYROLE|SAMEROLE|RIGHTWORD ACCESS?|SLIP|(?<=EDGES|BUT|SO) LET? (WHO|THEREST) (HAS|NEED|OBLIGED|WISHES|COLON|IS|SHOULD|AS|A|STAYS|PLUS|TO|ONLY){0,3} (ANYROLE|RIGHTWORD) ACCESS? (IT|THIS|THEM)?|
        (EXCEPT|WITHOUT|NOT) PREP? (PERSON SEP{0,3}){1,20}|SHARE (IT|THIS)? (?=EDGES|$)|CAUSE (?!A|DET) [^END]*(?=END|$)|OPEN (IT|THIS|PRON|ME|MEANT|IS|CAUSE|REASON)((?!ANYROLE|ROLEISH|MENTION|EMAIL|EXCEPT|NOT|UNTIL|NO)[^CLOSE]){1,8} CLOSE|CALL)""",
    "TOLD": "BESIDE*$",
    "TOLDSOON": "(BESIDE|RELDAY|YET)*$",
    # A call to act on what was said: "please fix it", "can you send it to her", "let him in".
    "CALL": """(ASK{1,2}(?=END|$)|ASK{0,2} LEAD{0,2} (SORT (IT|THIS)? (FOR PRON)?|(GIVE|SEND|SHARE|SHOW|ADD|OPEN|LEND|POST|GRANT) (IT|THIS|PRON|ALSO|ANYRIGHT|TO|FOR|WITH|ON|IN|PARTICLE|HEREWARD){1,6}
        |LET PRON (BACK|HAS|USE|HAVEGET|TO|IN|ON|ONLY|ROLEISH|ANYRIGHT){1,4} (IT|THIS)?|SEND|SHARE|(?<=ASK) ARRANGE)(?=EDGES|SO|BUT|$))""",
    "NEEDER": "UNLIKE? PEOPLE MID",
    "LACKED": "((A|DET) COPY OF|USE|((TO (HAS|USE)|HAVEGET)? RIGHTS UPON))?",
    "RIGHTFORIT": "(TO ONLY?|ONLY)? (?P<right>BARERIGHT|LOOKAT|ANYROLE|EYES|PEN|KEYS) (ON|IN|TO)?",
    "URGED": "(?=.*CALL) (BESIDE|RELDAY|YET)*$",
    "URGEDLY": "(BESIDE|RELDAY|YET)*$",
    "MID": "(COMMA ALSO COMMA)? (REPORT (THAT|PRON|ME|COMMA){0,3})? (ALSO|BOTH|FILLER|ONLY|LEAD|POSS|IS|HAS){0,3}",
    "FILEINSTEAD": "(SLIP|(?<=EDGES) SECOND) (COMMA|DASH|SLIP|LEAD|NO){0,3} MEANT? (?P<file>DET? SAMPLE NAMESAKE{0,4}?|NAMEWORD{0,4} FILENAME|LINK|PATH) (?=END|$|COMMA|FILLER|ALSO|SLIP|MEANT)",
    "WONDERS": "LEADS{0,4} (WHAT (IS|POSS DET)|IS (NAMEWORD{1,2}|MENTION|HIM|THEM) (FILLER|ALSO|ALREADY){0,2} (ANYROLE|CAN))",
    "FILEAFTER": "(?P<file>((?<=NAMED) ((?!COMMA|FILENAME)[^END]){1,7}|NAMEWORD{0,4}) FILENAME|LINK|PATH)",
    "PEOPLEBEFORE": "(^|(?<=END|COMMA|LEAD|BUT|SO|DASH|REASON|TALKEDTO)) (?P<people>(NAMEWORD{1,2}|MENTION|EMAIL) (SEP{1,2} (NAMEWORD{1,2}|MENTION|EMAIL)){1,9}) (COMMA LIVES|IS|NEED|HAS|CAN|CANNOT|NOT|NOTNEED|SHOULD|ANYROLE|DOES|REPORT|LIVES|NOLONGERNEEDS|MADE|HASNT|AWAITS|LACKING|WISHES|LOCKEDOUT|OBLIGED|BOTH|FILLER (USE|ROLEISH|HAS))",
    "NEEDBEGINS": "(NAMEWORD{1,3}|MENTION|EMAIL|HIM|THEM) BOTH? (NEED|AWAITS|LACKING|HASNT|LOCKEDOUT|OBLIGED)|(HIM|THEM) BOTH? (NOTHAVE|NOTNEED|NOLONGER|NOLONGERNEEDS|NOTBE|NOUSE|SHOULD (ANYROLE|BE|IS|HAVEGET|GO))",
    "RIGHTOFEACH": "(DETS NAMESAKE{1,5}?|DET? NAMESAKE{0,5}? HARD) (COMMA (DETS NAMESAKE{1,5}?|DET? NAMESAKE{0,5}? HARD)){0,9} COMMA? (AND|COMMA|PLUS) (DETS NAMESAKE{1,5}?|DET? NAMESAKE{0,5}? HARD) (END|$)|(NAMEWORD{1,2}|MENTION|EMAIL|HIM) (CAN|IS|GETS|HAS|NEED|COLON|AS|DASH){0,2} (ANYROLE|RIGHTWORD) ACCESS? ((SEP|END){1,2} (NAMEWORD{1,2}|MENTION|EMAIL|HIM|THEREST) (CAN|IS|GETS|HAS|NEED|COLON|AS|DASH){0,2} (ANYROLE|RIGHTWORD) ACCESS?)+ (END|$)",
    "LONGER": "(?<=END|COMMA|AND|DASH|SO|LEAD|ASK|FILLER) (EXTEND|GIVE|LET|MAKE|KEEP|ROLLON) (IT|THIS|PRON|ACCESS|POSS|RIGHTS|DET|ON|ALSO|HAS|KEEP|LASTS|ME){1,4}",
    "RATHER": "((?<=SLIP)|(?<=MEANT)|(?<=SECOND COMMA)|(?<=NO COMMA))",
    "TOWARDS": "(COMMA|COLON|DASH|FILLER|LEAD){0,3} (TO|FOR|ARROW|(?<=COMMA|COLON|DASH|FILLER|LEAD|HARD) WITH) COLON?",
    # "editors: Ana and Ben; viewer: Kim"
    "RIGHTLIST": "(?P<people>ONLY? FULL? (RIGHTWORD|ANYROLE) ACCESS? (FOR|TO)? COLON BARES ((SEP|END|OTHER){1,2} ONLY? FULL? (RIGHTWORD|ANYROLE) ACCESS? (FOR|TO)? COLON BARES){0,4})",
    "RIGHTSTO": "(ONLY? FULL? (RIGHTWORD|ANYROLE) ACCESS? (FOR|TO) BARES ((SEP|END){1,2} ONLY? FULL? (RIGHTWORD|ANYROLE) ACCESS? (FOR|TO) BARES){1,4})",
    "RIGHTFOR": "(?<!RELATIVE)(?P<right>ONLY? FULL? (ANYROLE|RIGHTWORD) ACCESS?) (COLON|(FOR|TO) COLON?) (?P<who>WHO)(?P<hint>HINT)?",
    "SAIDOFALL": """(?<!REPORT|ALREADY|AWAITS|INSTEADOF|ME)(?<!ME HAS)(?P<right>(ANYROLE|SAMEROLE)(?!FILENAME|ALREADY|NAMEWORD(?!NAMEMORE{0,3} (ANYROLE|ROLEISH)))|
        (^|(?<=EDGES|SO|BUT|AS|FOR|TO|WITH|A|ONLY|MEANT|SLIP)) A? FULL? ROLEISH ACCESS?(?!ALREADY)(?=END|$|COMMA|CLOSE|FILLER|DASH|AND|BUT|REASON|ALSO|INSTEADOF)|((?<=(HIM|THEM) NEED TO)|(?<=(HIM|THEM) OBLIGED)) (READ|WRITE|SEE) (?=(IT|THIS)? (END|$|COMMA|CLOSE|FILLER|DASH|BUT)))""",
    "ACCESSWORD": "DET? (ACCESS ROLEWORD?|ROLEWORD|ANYROLE)",
    "NEWRIGHT": "(?P<right>A? DET? ONLY? FULL? (ANYROLE|RIGHTWORD) ACCESS? ROLEWORD?)",
    "BARE": "(?P<people>PERSON(SEP{1,3} PERSON){0,30})",
    "ENDR": "(?=END|$|CLAUSES|COMMA|AND|DASH)",
    "ROLES": "RIGHTWORD((SEP|AND|OR)? RIGHTWORD)?",
    "UNTILS": "UNTIL (COLON|PLUS|IS|ON|IN|BY|AT|DASH|ONLY){0,2} (CLOCK ON?|MODIFIEDDAY ON?|OCCASION ON)?",
    # "until the opening night on 13 March", "until she leaves on Friday"
    "OCCASION": "(?<!BY) (DETS|PRON|ME|POSS){0,2} (NAMEWORD|LIVES|IS|BACK|MODIFIEDDAY|GROUPNOUN|POSS|ORD|SEE|OPEN|READ|REMOVE|GONE|UNIT){1,4}",
    "ATTIME": "(AT? CLOCK|MODIFIEDDAY)?",
    "ANOTHERS": "[^END]*(TO|WITH) PERSON ((COMMA|AND){1,2} PERSON){0,4} ((COMMA|DASH|FILLER|PRON|IS|RELATIVE|AS|CAUSE) [^END]*)? HEREWARD",
    "UPON": "((TO|ON|FOR|OF|IN|WITH|HEREWARD) COLON?|COLON)",
    "ANYRIGHT": "A? DET? ONLY? FULL? (ANYROLE ROLEWORD?|RIGHTWORD ACCESS ROLEWORD?|SAMEROLE|ACCESS) (OPEN CLOSE)?",
    "RIGHTS": "(?P<right>ANYRIGHT)",
    "NAMEDSO": "SAMPLE{1,3} NAMED",
}

_SHAPES = (
    # --- a wish, and no question, where more is said than the question needs ---
    ("share!", "CAN PEOPLE (?P<right>RIGHTWORD|ANYROLE) TITLED (?=TOLD)"),
    ("share", "(?=.*(ANYROLE|READONLY)) CAN PEOPLE USE INTO? TITLED (?=TOLD)"),
    ("share~", "PEOPLE CAN (HAVEGET|HAS) NOUNED (?=TOLD)"),
    ("share", "CAN PEOPLE HAVEGET (?![^END]*MORETIME) (TITLED (?=TOLD)|POINTED STOP)"),
    ("share", "CAN PEOPLE (?P<right>LOOKAT) (TITLED (?=TOLD)|POINTED STOP)"),
    # --- who has what ---
    (
        "list_access",
        "WHOEVER ASOFNOW (IS|HAS|DOES|HAVEGET|HOLDS|BE){1,3} ASOFNOW (SENT|GIVEN|GRANTED|RECEIVED)? ASOFNOW RIGHTS (TO (READ|WRITE|SEE|USE)|AT2) FILE STOP",
    ),
    (
        "list_access",
        "WHOEVER ASOFNOW (IS|HAS|BE|HAVEGET|RECEIVED|HOLDS){1,3} ASOFNOW (SENT|GIVEN|GRANTED|RECEIVED|PUTON (TO|ON|IN|INTO)?)? (NOUNED|HARDS) (FROM ME)? STOP",
    ),
    (
        "list_access",
        "(WITH|TO|FOR)? WHOEVER (IS IT)? (HAS|DOES|THAT|IS){0,2} ME (HAS|DOES)? ASOFNOW (SHARE|SHARED|SENT|SEND|GIVE|GIVEN|GRANT|GRANTED|ADD|LET|PUTON|SHOW) (RIGHTS AT2|(TO|ON|IN|INTO))? (NOUNED|HARDS) ASOFNOW (WITH|TO|ON|IN)? STOP",
    ),
    (
        "list_access",
        "(WITH|TO|FOR)? WHOEVER ASOFNOW (IS|HAS) NOUNED ASOFNOW (IS|BE)? (SENT|AVAILABLE|OPEN|ABLE|OPENFOR) (TO|WITH|FOR)? STOP",
    ),
    ("list_access", "WHOEVER ASOFNOW HAS ASOFNOW ACCESS STOP"),
    ("list_access", "WHOEVER ASOFNOW CAN? ASOFNOW (ROLEISH|ANYROLE) (NOUNED|HARDS) STOP"),
    (
        "list_access",
        "(LIST|SHOW|GIVE|SEND) ME? (A|DET)? LIST? OF? (ALL|DETS{1,2})? USERS (ON|WITH RIGHTS AT2) (NOUNED|HARDS) STOP",
    ),
    ("list_access?", "IS (NOUNED|HARDS) ASOFNOW SENT ASOFNOW ((WITH|TO) (ELSE|ANYONE|PEOPLE))? STOP"),
    (
        "list_access?",
        "(HAS|DOES|DID) (ME|SELF) ASOFNOW ALREADY? (SHARED|SHARE|SENT|SEND|GIVE|GIVEN) (RIGHTS AT2)? (NOUNED|HARDS) ASOFNOW (WITH|TO) (ELSE|ANYONE|PEOPLE) STOP",
    ),
    (
        "list_access",
        "WHOEVER IS? HAS (RIGHTS (TO|ON|FOR|OF|IN|WITH)|(?!A|KEYS|EYES|PEN|BARERIGHT (DETS|HARD|IT|THIS))) FILE STOP",
    ),
    (
        "list_access",
        "UNTILWHEN (DOES|IS|CAN|HAS|SHOULD) PEOPLE FILLER? (HAS|HAVEGET|KEEP|CAN)? (RIGHTS AT2|ROLEISH|ANYROLE)? NOUNED STOP",
    ),
    ("list_access", "WHOEVER (CAN|IS|FILLER|ALSO){0,3} (ANYROLE|ROLEISH) (?![^END]*(SHOULD|OBLIGED|OUGHT)) FILE STOP"),
    ("list_access", "(LIST|SHOW)? ME? WITH? WHOEVER ME (HAS|DOES)? ALSO? (SHARED|SHARE) FILE WITH? STOP"),
    ("list_access", "(LIST|SHOW) ME? (ALL|ANYONE|DET? GROUPNOUN) ROLE POINTED STOP"),
    ("list_access?", "IS POINTED AVAILABLE (TO|FOR) PEOPLE STOP"),
    ("list_access?", "IS NOUNED (ANYONE|AVAILABLE|PRIVATE|SHARED) STOP"),
    ("list_access", "IS (?!ANYONE) PEOPLE ROLE POINTED STOP"),
    ("list_access", "DOES PEOPLE ALSO? (HAS|HAVEGET) RIGHTS (AT2) FILE YET? STOP"),
    ("list_access", "HAS PEOPLE HAS? RIGHTS (AT2) FILE STOP"),
    ("list_access?", "DOES PEOPLE ALSO? (HAS|HAVEGET) ACCESS (ALSO|FILLER|YET|LEAD|ALREADY){0,2} STOP"),
    ("list_access", "(?!DID|[^END]*MORETIME) (CAN|DOES) PEOPLE (READ|SEE|WRITE|USE|ANYROLE|CAN) POINTED STOP"),
    ("list_access", "HAS POINTED IS SHARED ((WITH|TO) PEOPLE)? STOP"),
    ("list_access", "WHAT (DOES|CAN) PEOPLE (HAS? ACCESS TO?|ANYROLE) STOP"),
    ("list_access", "WHAT (RIGHTS|ROLEWORD|ANYROLE) (DOES|HAS) PEOPLE (HAS|REQUIRE)? (AT2|WITH)? FILE STOP"),
    ("list_access", "(LIST|SHOW) ME? (DET? ACCESSWORD|PERSONS (WITH|HAS) ACCESSWORD|ACCESS GROUPNOUN) (AT2) FILE STOP"),
    ("list_access", "(LIST|SHOW) ME? (ALL|ANYONE|GROUPNOUN|DET GROUPNOUN) (WITH|RELATIVE HAS) RIGHTS AT2 FILE STOP"),
    ("list_access", "(LIST|SHOW) ME? (WHOEVER|DET GROUPNOUN RELATIVE|ALL RELATIVE) HAS RIGHTS AT2 FILE STOP"),
    (
        "share",
        "(WANT|CAN)? RIGHTS UPON FILE (CAN|SHOULD|OBLIGED|TO|BE|IS|NEED|FILLER|HAS|WISHES){0,4} (GRANTED|GIVEN) (TO|FOR) PEOPLE TAIL",
    ),
    ("share", "DET? RIGHTS (ON|TO|IN) FILE FOR PEOPLE (?=TOLD)"),
    ("share", "DET? RIGHTS FOR PEOPLE (ON|TO|IN|OF|FOR) FILE ENDF"),
    ("share", "DET? RIGHTS FOR PEOPLE (COLON|DASH|COMMA|END) TITLED (?=TOLD)"),
    ("share", "DET? RIGHTS UPON TITLED FILLER? COLON PEOPLE (?=TOLD)"),
    ("list_access", "DET? RIGHTS (GROUPNOUN|LIST)? (AT2) (?!THEM STOP|[^END]*(IS|HASNT|CANNOT|NOT)) POINTED STOP"),
    ("list_access", "(LIST|SHOW) ME? (ALL|ANYONE) RELATIVE (CAN|IS|HAS)? (ANYROLE|ROLEISH) FILE STOP"),
    (
        "list_access",
        "TITLED (COLON|DASH|COMMA|END){1,2} LEADS? WHOEVER (IS|POSS|HAS|CAN|ON|IN|TO|WITH|RIGHTWORD|ANYROLE|ACCESS|USE|IT|THIS|THEM|SHARED|SENT|HAVEGET|FILLER|ALSO|THERE|LATELY|PRAISE|ENSURE){1,6} STOP",
    ),
    ("list_access?", "HAS PEOPLE HAS NOUNED STOP"),
    ("list_access?", "A GROUPNOUN (ON|IN|WITH RIGHTS AT2) NOUNED STOP"),
    ("list_access", "MYSHARES ((WITH|TO) PEOPLE)?"),
    # --- idioms: only of what is a document for certain ---
    ("share", "(GIVE|TOSS|SEND|LET) PEOPLE (?P<right>EYES|PEN|KEYS) NOUNED (?=TOLD)"),
    ("share", "ENSURE NOUNED (REACH|GETS TO|GO TO) PEOPLE (?=TOLD)"),
    ("share", "STICK PEOPLE PARTICLE? (ON|IN|TO|INTO|IN ON|AT) NOUNED (?=TOLD|END|COMMA|FILLER|ANYROLE)"),
    ("revoke", "PEOPLE NOTBE NOUNED NOMORE? STOP"),
    (
        "change_role",
        "PEOPLE (?P<right>ANYROLE|(NEED TO|OBLIGED) ONLY? READ) TITLED (FILLER|YET){0,2} (COMMA|SO|AND|DASH|END){1,3} (LEAD|ASK|FILLER){0,3} REMOVE (PRON|DET)? POSS? (ANYROLE|(WRITE|OWN) ACCESS) (OFF|AWAY|BACK|AT2 IT)? STOP",
    ),
    (
        "change_role",
        "PEOPLE (?P<right>WRITE|READ|FILLSIN|READS|ANYROLE) TITLED INSTEADOF ONLY? (ANYROLE|ROLEISH) (IT|THIS)? STOP",
    ),
    ("extend", "ROLLON PEOPLE POSS RIGHTS (AT2 FILE)? (PARTICLE|OFF|ON|BACK)? STOP"),
    ("extend", "BUY PEOPLE MORETIME (ON|WITH|OF|FOR|IN|TO) NOUNED STOP"),
    ("list_access", "((LIST|SHOW|GIVE|SEND) ME?|WHAT (IS|POSS))? DET? ACCESSLIST AT2 POINTED STOP"),
    # --- taking away ---
    ("revoke", "(REMOVE|UNDO|CANCEL|OMIT) SHARING FILE (WITH|TO) PEOPLE TAIL"),
    ("change_role", "(REMOVE|IMPLIES) BARE (PARTICLE|BACK){0,2} (TO|AS) NEWRIGHT (ON|FOR|OF|IN) FILE ENDF"),
    ("change_role", "CAN PEOPLE BECOME A? NEWRIGHT (ON|FOR|OF|IN) FILE ENDF"),
    ("revoke", "DENY PEOPLE OF? (DET|PRON)? RIGHTS AT2 FILE ENDF"),
    ("revoke", "(OMIT|CANCEL) PEOPLE POSS RIGHTS AT2 FILE ENDF"),
    ("revoke", "REMOVE DET? RIGHTS (RELATIVE? ME HAS?)? (GIVEN|GRANTED|SINGLY) TO? PEOPLE (AT2) FILE ENDF"),
    ("revoke", "(WANT|HAS|ASK) PEOPLE (TO (BE|IS))? GONE (FROM|OFF|OUT|OF){0,2} (NOUNED|HARDS) STOP"),
    (
        "change_role",
        "PEOPLE (SHOULD|IS)? (NOTNEED TO? (WRITE|OWN)|NOLONGER (WRITE|OWN)|(?P<lacking>ROLE)) (?=POINTS) FILE NOMORE? (COMMA|DASH|END|BUT|SO){1,2} (LEAD|BUT|FILLER|PRON|GIVE|MAKE|LEAVE|ONLY){0,3} (?P<right>ANYROLE)",
    ),
    (
        "revoke",
        "ME FILLER? (SHARED|SENT) FILLER? FILE (WITH|TO) PEOPLE (FILLER|COMMA|END|DASH|ASK|LEAD|SO|BUT|AND){1,6} (UNDO|(REMOVE|UNSHARE|CALLBACK) (IT|THIS)?) STOP",
    ),
    ("revoke", "UNDO (FROM|WITH|FOR|TO) PEOPLE (ENDF|STOP)"),
    ("revoke", "UNDO (?!(IN|OF|TO|ON)? (DET|HARD))"),
    ("revoke", "(WANT|GIVE|REMOVE) PEOPLE (OFF|OUT) (OF|FROM)? NOUNED (ANYMORE)? (ENDF|STOP)"),
    ("revoke", "(TOSS|REMOVE) PEOPLE OFF (?P<file>IT|THIS|THAT) STOP"),
    ("revoke!", "PEOPLE (OFF|OUT) (OF|FROM)? NOUNED (?=TOLD)"),
    ("revoke", "(NOMORE|NO|NOT) ANYMORE? RIGHTS FOR PEOPLE (AT2 POINTED)? ANYMORE? ENDF"),
    ("revoke", "PEOPLE (POSS RIGHTS|(AND HIM)? ACCESS) (AT2 FILE)? (SHOULD|CAN|OBLIGED|NEED){1,2} TO? (BE|IS)? GONE"),
    ("revoke", "(?!.*(REMOVE|UNSHARE|CANCEL)) PEOPLE NOLONGERNEEDS NOUNED (ENDF|STOP)"),
    ("revoke", "PEOPLE NOUSE (ON|IN|TO|WITH) NOUNED NOMORE"),
    ("revoke", "TITLED (CANNOT|SHOULD NOT) (BE|IS)? SHARED (WITH|TO) PEOPLE NOMORE"),
    ("revoke", "MAKE POINTED PRIVATE STOP"),
    ("revoke", "UNSHARE FILE (WITH|FROM|FOR|TO) PEOPLE TAIL"),
    ("revoke", "NOTWANT PEOPLE TO? (ROLEISH|HAS ACCESSWORD AT2) FILE ANYMORE"),
    ("revoke", "UNSHARE (WITH|FROM) PEOPLE TAIL"),
    ("revoke", "UNSHARE FILE (ANYMORE)? ENDF"),
    ("revoke", "DONT SHARE FILE WITH PEOPLE ANYMORE"),
    ("revoke", "DONT LET PEOPLE (ROLEISH|ANYROLE) FILE NOMORE"),
    ("revoke", "PEOPLE SHOULD? (CANNOT|ANYROLE) (ROLEISH|ANYROLE)? FILE (?<!COMMA|DASH) NOMORE"),
    ("revoke", "REMOVE DETS? (?P<people>PUBLICLINK|ANYONE) LINKNOUN? (TO|FOR|OF|ON) FILE ENDF"),
    ("revoke", "REMOVE DETS? LINKNOUN (TO|FOR|OF|ON) FILE ENDF"),
    (
        "change_role",
        "REMOVE PEOPLE POSS? (WRITE ACCESS|OWN ACCESS|ANYROLE) AT2 FILE (COMMA|BUT|AND|DASH){1,3} (KEEP|PRON|CAN|LEAVE|ONLY|SHOULD|LET|STILL){0,4} (?P<right>ANYROLE|(READ|SEE) ACCESS? (?=EDGES|$))",
    ),
    (
        "change_role",
        "REMOVE (DET|A)? (WRITE ACCESS|OWN ACCESS|ANYROLE) AT2 FILE FROM PEOPLE (COMMA|BUT|AND|DASH){1,3} (KEEP|PRON|CAN|LEAVE|ONLY|SHOULD|LET|STILL){0,4} (?P<right>ANYROLE|(READ|SEE) ACCESS? (?=EDGES|$))",
    ),
    ("revoke", "REMOVE PEOPLE POSS? (OFF|AWAY)? (RIGHTS|ANYROLE|(?!HISWORK) RIGHTWORD) (AT2|FROM|OFF) FILE ENDF"),
    ("revoke", "REMOVE (DET|A)? (RIGHTS|ANYROLE) (ON|TO|IN) FILE (FROM|FOR|OF) PEOPLE TAIL"),
    ("revoke", "REMOVE (DET|A)? (RIGHTS|ANYROLE|RIGHTWORD) OFF? (FROM|FOR|OF) PEOPLE (TO|ON|FOR|OF|IN|FROM) FILE ENDF"),
    ("revoke", "REMOVE NOUNED (BACK|AWAY|OFF)? FROM PEOPLE TAIL"),
    ("revoke", "REMOVE (?P<file>IT|THIS) (BACK|AWAY|OFF) FROM PEOPLE TAIL"),
    ("revoke", "REMOVE PEOPLE (FROM|OFF|(?!INTO) TO|AS) (?!COMMA|AND|BUT|SO|DASH) FILE ENDF"),
    ("revoke", "LOCK POINTED FOR PEOPLE STOP"),
    ("revoke", "REMOVE (?P<people>PRON) (OFF|OUT|AWAY)? (AT2 DET? LIST)? STOP"),
    ("revoke", "REMOVE (?!GROUPNOUN STOP) PEOPLE (OFF|OUT|AWAY)? STOP"),
    ("revoke", "CANCEL DET? RIGHTS (FOR|OF) PEOPLE (AT2 FILE)? ENDF"),
    ("revoke", "CALLBACK (IT|THIS|DET? ACCESSWORD)? STOP"),
    ("revoke", "PEOPLE (NOTNEED|NO) (TO HAS)? (RIGHTS|ROLEISH) (AT2 FILE)? (ANYMORE)? ENDF"),
    ("revoke", "PEOPLE (NOTNEED) FILE ANYMORE"),
    ("revoke", "PEOPLE NOTHAVE (?=POINTS) FILE NOMORE ENDF"),
    (
        "revoke",
        "(NOBODY|NOONE) (FROM|IN|AT|OF) PEOPLE (SHOULD|CAN|OBLIGED|ANYROLE|ROLEISH|HAS|RIGHTS|BE|TO|IN|ON){1,4} NOUNED NOMORE",
    ),
    ("revoke", "PEOPLE NOTHAVE (?=POINTS) FILE NOMORE? STOP"),
    ("revoke", "PEOPLE NOLONGER (ROLEISH|ANYROLE) POINTED ENDF"),
    ("revoke", "ENSURE PEOPLE (NOTNEED|CANNOT|NOT HAS) (HAS)? RIGHTS (AT2 FILE)? ANYMORE? ENDF"),
    ("change_role", "((?<=FROMNOWON)|FROMNOWON) PEOPLE (?P<right>ANYROLE) NOUNED (ENDF|STOP)"),
    # --- longer ---
    ("extend", "EXTEND (NOUNED|HARDS) SENT (WITH|FOR|TO) PEOPLE TAIL"),
    ("extend", "EXTEND PEOPLE POSS? (RIGHTS|ROLEISH ACCESS?|(?<=POSS) WORD) (AT2 FILE)? (BY|STOP|ENDF)"),
    ("extend", "EXTEND DET? (RIGHTS|ROLEWORD) (TO|ON) FILE FOR PEOPLE TAIL"),
    ("extend", "EXTEND DET? (RIGHTS) (FOR|OF) PEOPLE ((ON|TO|OF|IN) FILE)? ENDF"),
    ("extend", "EXTEND DETS? (SHARE|SHARING) (OF|FOR|ON) FILE ((WITH|FOR) PEOPLE)? ENDF"),
    ("extend", "EXTEND POINTED (AVAILABLE? (FOR|WITH|TO)|OPENFOR) PEOPLE TAIL"),
    ("extend", "(LEAVE|KEEP) PEOPLE (ON|IN|WITH RIGHTS TO) NOUNED ENDF"),
    ("extend", "EXTEND PEOPLE (ON|FOR|IN) POINTED ENDF"),
    ("extend", "EXTEND POINTED ENDF"),
    ("extend*", "(FOR|GIVE|MAKE|ADD)? MORETIME STOP"),
    ("extend", "GIVE PEOPLE MORETIME ((ON|WITH|OF|FOR|IN|TO) FILE)? ENDF"),
    ("extend", "PEOPLE NEED ACCESS? MORETIME ((ON|WITH|OF|FOR|IN|TO) FILE)? ENDF"),
    ("extend", "PEOPLE NEED POINTED FOR? MORETIME ENDF"),
    ("extend", "PEOPLE POSS RIGHTS (AT2 FILE)? (SHOULD|CAN|NEED){1,2} TO? IS? LASTS (MORETIME AT2 FILE ENDF)?"),
    ("extend", "(LET|CAN) PEOPLE KEEP (RIGHTS AT2)? POINTED LATER? ENDF"),
    # --- another role ---
    (
        "change_role",
        "CHANGE PEOPLE POSS? (ACCESSWORD|RIGHTWORD ACCESS?) (ON|FOR|TO|IN|OF) FILE (FROM ROLEISH ACCESS?)? (TO|AS) NEWRIGHT ENDR",
    ),
    (
        "change_role",
        "CHANGE PEOPLE POSS? ACCESSWORD (FROM ROLEISH ACCESS?)? (TO|AS) NEWRIGHT ((ON|FOR|OF|IN|TO) FILE)? ENDF",
    ),
    (
        "change_role",
        "CHANGE BARE (FROM ROLEISH ACCESS?)? (BACK|PARTICLE)? (TO|AS|UNTIL) NEWRIGHT ((ON|FOR|OF|IN|TO) FILE)? ENDF",
    ),
    ("change_role", "BARE FROM ROLEISH ACCESS? TO NEWRIGHT (ON|FOR|OF|IN) FILE ENDF"),
    (
        "change_role",
        "GIVE PEOPLE (?P<right>ANYROLE|RIGHTWORD) ACCESS? (ON|FOR|OF|IN|TO) FILE INSTEADOF A? (ROLEISH|ANYROLE) ACCESS? STOP",
    ),
    ("change_role", "PEOPLE SHOULD BECOME A? NEWRIGHT (ON|FOR|OF|IN) FILE ENDF"),
    ("change_role", "IMPLIES BARE ((ON|IN|FOR) FILE)? ENDF"),
    (
        "change_role",
        "PEOPLE (SHOULD|CAN|GETS|NEED){1,2} (IS|BE|HAVEGET|HAS)? A? NEWRIGHT INSTEADOF A? ROLEISH ACCESS? ((ON|FOR|OF|IN) FILE)? ENDF",
    ),
    ("change_role", "PEOPLE SHOULD IS? A? NEWRIGHT (ON|FOR|OF|IN) FILE INSTEADOF A? ROLEISH ACCESS? STOP"),
    ("change_role", "GIVE PEOPLE NEWRIGHT INSTEADOF A? ROLEISH ACCESS? ((ON|FOR|OF|IN|TO) FILE)? ENDF"),
    ("share", "MAKE POINTED (?P<right>ABLE) (TO|FOR|BY|WITH) PEOPLE TAIL"),
    ("share", "MAKE POINTED (AVAILABLE (TO|FOR|BY|WITH)|OPENFOR) PEOPLE TAIL"),
    ("change_role", "MAKE PEOPLE POSS ACCESSWORD ((AT2) FILE)? NEWRIGHT ENDR"),
    ("change_role", "MAKE BARE TO? BE? NEWRIGHT ((ON|FOR|OF|IN|TO) FILE)? ENDF"),
    (
        "share",
        "(CREATE|GIVE|SEND|MAKE|GENERATE|SHARE|WANT) ME? DETS? NAMEWORD? LINKNOUN (TO|FOR|OF) FILE (RELATIVE|FOR|TO|WITH|LIVES|IS|AVAILABLE){1,4} (?P<people>ANYONE)",
    ),
    ("change_role", "MAKE POINTED NEWRIGHT FOR PEOPLE TAIL"),
    ("change_role*", "MEANT NEWRIGHT FOR PEOPLE TAIL"),
    # --- as one fills in a form: "file: plan, who: Lee" ---
    (
        "share",
        "(((?!REPORT|DONT|WHOEVER)[^END])+ (COLON|DASH))? FILEKEY FILE (SEP|END|COMMA|OTHER){1,2} (WHOKEY|(TO|FOR|WITH) COLON) PEOPLE (?=TOLD)",
    ),
    (
        "share",
        "(((?!REPORT|DONT|WHOEVER)[^END])+ (COLON|DASH))? (WHOKEY|(TO|FOR|WITH) COLON) PEOPLE (?P<right>(SEP|END|COMMA|OTHER){1,2} ANYROLE)? (SEP|END|COMMA|OTHER){1,2} FILEKEY FILE (?=END|$|COMMA|SLASH|DASH|OTHER)",
    ),
    (
        "share",
        "(?=.*(ANYROLE|RIGHTWORD)) (?P<people>PERSONS (END PERSONS){0,5}) (SEP|END){1,2} FILEKEY FILE (?=END|$|COMMA|SLASH|DASH)",
    ),
    # --- giving ---
    (
        "share",
        "(SHARE|SEND|GIVE|OPEN|CREATE|GENERATE|MAKE|ARRANGE|WANT) ME? DETS? (NAMEWORD|SHARE|SHARING)? LINKNOUN (TO|OF|FOR) NOUNED (WITH|TO|FOR) PEOPLE (?=TOLD)",
    ),
    ("share", "RELEASE NOUNED PARTICLE? (TO|FOR|WITH) PEOPLE (?=TOLD|END|COMMA|FILLER|ANYROLE)"),
    ("share", "(TOSS|RELEASE|STICK|ADD) NOUNED (?P<people>HEREWARD) (FOR (ALL|HERE))? (?=TOLD)"),
    ("share", "CLEARFOR PEOPLE (FOR|ON|TO|INTO) NOUNED (?=TOLD|END|COMMA|FILLER|ANYROLE)"),
    ("share", "SUPPLY PEOPLE (PARTICLE|OUT)? WITH (RIGHTS UPON)? NOUNED (?=TOLD|END|COMMA|FILLER|ANYROLE)"),
    (
        "share",
        "(SHARE|SEND) (DET? HARDS|NOUNED) (COMMA|DASH|END|COLON) PEOPLE (ALSO|BOTH)? (GETS|NEED|HAVEGET) (IT|THEM|THIS) (?=TOLD)",
    ),
    ("share", "(SHARE|SEND) (DET? HARDS|NOUNED) (ALIEN|GIVE) BARE (?=TOLD)"),
    (
        "share",
        "(POST|SHARE|SEND) (?!ANOTHERS) FILE (?P<people>HEREWARD) (?=END|$|COMMA|FILLER|SO|THANKS|ANYROLE|AND|FOR)",
    ),
    ("share", "(?=.*(ANYROLE|RIGHTWORD)) (SHARE|SEND) TITLED FILLER? COLON PEOPLE (?=TOLD)"),
    ("share", "RIGHTLIST (SEP|END|DASH|OTHER){1,2} FILEKEY FILE (?=END|$|COMMA|SLASH|DASH|OTHER)"),
    ("share", "RIGHTLIST (SEP|END|DASH|OTHER){1,2} ((ON|FOR|IN|TO) COLON?)? TITLED (?=TOLD)"),
    ("share", "SHARE ALSO? (WITH|TO) COLON? PEOPLE (COMMA|COLON|DASH)? (?!TEAM (END|$|COMMA|AND|FILLER)) POINTED ENDF"),
    ("share", "SHARE (WITH|TO) PEOPLE (COLON|DASH) THINGS (?=TOLD)"),
    ("share", "SHARE (WITH|TO) COLON? PEOPLE TAIL"),
    (
        "share",
        "(SHARE|SEND|GIVE) (THIS|DET|A|COUNTS|NEXT|FEW|NAMEWORD|LINKNOUN|SOMETHING){1,4} (WITH|TO) PEOPLE (COLON|DASH) THINGS (?=TOLD)",
    ),
    (
        "share",
        "(SHARE|SEND|GIVE) FILE COMMA? (NOT (WITH|TO|FOR)|EXCEPT) BARES COMMA? (BUT|COMMA) (WITH|TO)? PEOPLE TAIL",
    ),
    ("share", "SHARE RIGHTS UPON FILE COMMA? (WITH|TO|FOR) COLON? CLIENT TAIL"),
    (
        "share",
        "SHARE FILE (COMMA|DASH)? (WITH|IN)? (?P<right>ANYROLE|RIGHTWORD ACCESS)? COMMA? WITH (COLON|COMMA|SLASH)? CLIENT TAIL",
    ),
    ("share", "SHARE FILE COMMA? (?P<right>ANYROLE)? (TO|ARROW) COLON? PEOPLE TAIL"),
    ("share", "SHARE (?![^END]*(WITH|TO|FOR) (ME|YOU)) POINTED (ENDF|(?=WITH|TO))"),
    ("share", "SEND (?!NAMEWORD{1,4} FILENAME [^END]*(TO|WITH) PERSONAL) PEOPLE POINTED ENDF"),
    ("share", "SEND FILE COMMA? (WITH|AS)? (?P<right>ANYROLE)? COMMA? (TO|ARROW|WITH) COLON? CLIENT TAIL"),
    ("share", "(ADD|SEND|GIVE|TOSS|POST|MAKE) NOUNED (IN|INTO|TO) PEOPLE POSS HANDS (?=TOLD)"),
    ("share", "TOSS FILE TO PEOPLE TAIL"),
    ("share", "TOSS PEOPLE NOUNED (ENDF|(?=FILLER|LEAD))"),
    ("share", "SEND (?![^END]*(WITH|TO|FOR) (ME|YOU)) POINTED ENDF"),
    ("share", "SHOW PEOPLE POINTED ENDF"),
    ("share", "GIVE PEOPLE DET? ACCESS (TO|FOR) DOING POINTED ENDF"),
    ("share", "ARRANGE (DET|A)? RIGHTS UPON FILE (TO|FOR) PEOPLE TAIL"),
    ("share", "ARRANGE (DET|A)? RIGHTS (TO|FOR) PEOPLE UPON FILE ENDF"),
    ("share", "GIVE (DET|A)? RIGHTS (TO|FOR) PEOPLE (ON|OF|IN) FILE ENDF"),
    ("share", "GIVE (DET|A)? RIGHTS UPON FILE (TO|FOR) PEOPLE TAIL"),
    ("share", "GIVE PEOPLE RIGHTS UPON FILE ENDF"),
    ("share", "GIVE PEOPLE DOING (ON|IN|TO|FOR|OF) FILE ENDF"),
    ("share", "GIVE (?!RIGHTSTO) (DET|A)? (?P<right>RIGHTWORD) (TO|FOR) PEOPLE (ON|OF|IN|TO|FOR) FILE ENDF"),
    ("share", "GIVE PEOPLE RIGHTS (ENDF|(?=FILLER))"),
    ("share", "CHANGE PEOPLE PARTICLE WITH RIGHTS? UPON? FILE ENDF"),
    ("share", "GIVE PEOPLE (COMMA|DASH)? (?!(A|DET|FEW) ASK) POINTED ENDF"),
    ("share", "GIVE (?P<people>RIGHTSTO) (SEP|ON|FOR|IN|COLON|DASH|TO){1,2} (FILEKEY FILE (?=END|$)|TITLED (?=TOLD))"),
    ("share", "GIVE (?!TO|RIGHTWORD (TO|FOR)) FILE COMMA? TO PEOPLE TAIL"),
    ("share", "(GIVE|CREATE) PEOPLE (IN|TO|ON) POINTED ENDF"),
    (
        "share",
        "NOUNED (FILLER|LEAD|ASK|COMMA){0,4} (SHARE|SEND|GIVE|SHOW) (IT|THIS|THEM)? (TO|WITH|FOR) PEOPLE (?=TOLD)",
    ),
    ("share", "PEOPLE NOUNED (FILLER|LEAD|ASK){0,3} (SHARE|SEND|GIVE|SHOW) (?=TOLD)"),
    ("share", "LEND PEOPLE TITLED (?=TOLD)"),
    ("share", "LEND TITLED TO PEOPLE (?=TOLD)"),
    ("share", "LET PEOPLE (TO)? (HAS|USE) POINTED ENDF"),
    ("share", "LET PEOPLE TO? DOING (TO|ON)? FILE ENDF"),
    ("share", "LET PEOPLE TO? DOING STOP"),
    ("share", "ENSURE PEOPLE (GETS|HAVEGET) POINTED ENDF"),
    ("share", "UNLIKE? PEOPLE GETS TITLED (?=TOLD)"),
    ("share", "TITLED (COMMA|COLON|DASH|END) PEOPLE (GETS|SHOULD HAVEGET|NEED) (IT|THIS|THEM) (?=TOLD)"),
    (
        "share",
        "(?=.*(ALSO|ANYROLE|EDGES RIGHTWORD|TO RIGHTWORD)) PEOPLE (ALSO|BOTH){0,2} (NEED|HAVEGET|SHOULD (HAS|HAVEGET)) TITLED (?=TOLD)",
    ),
    ("share!", "PEOPLE NEED TITLED (?=TOLD)"),
    ("share~", "PEOPLE SHOULD (HAVEGET|HAS) NOUNED (?=TOLD)"),
    ("share~", "(?P<people>HENEEDS) LACKED NOUNED (?=TOLD)"),
    ("share!", "PEOPLE (NEED|WANT) TO (?P<right>BARERIGHT) TITLED (?=TOLD)"),
    ("share!", "PEOPLE (ON|IN) TITLED (?=TOLD)"),
    ("share", "PEOPLE NEED (IN ON|IN|TO) TITLED (?=TOLD)"),
    (
        "share",
        "POINTED (SHOULD|NEED|HAS|OBLIGED|CAN){1,2} TO? IS? (((?P<right>ABLE)|AVAILABLE) (FOR|TO|BY)|OPENFOR) PEOPLE (?=TOLD)",
    ),
    ("share", "(GIVE|SEND|SHARE) ALSO? TO PEOPLE (COMMA|COLON)? POINTED ENDF"),
    ("share!", "CAN TITLED GO TO PEOPLE (?=TOLD)"),
    ("share!", "TITLED (SHOULD|NEED|HAS|CAN|OBLIGED){1,2} TO? (GO TO|COMETO) PEOPLE (?=TOLDSOON)"),
    (
        "share~",
        "(?=NAMEWORD{0,4} HARD|THIS) TITLED (SHOULD|NEED|HAS|OBLIGED){1,2} TO? (GO TO|COMETO) PEOPLE (?=TOLDSOON)",
    ),
    # somebody lacks something: with a call to act, with a courtesy, or said to the bot alone
    ("share", "ME (REPORT|OWE) PEOPLE TITLED (?=URGED)"),
    ("share", "DOSAME (WITH|FOR|ON) (HARDS|NOUNED) (FOR|WITH|TO) PEOPLE (?=TOLD)"),
    ("share", "NEEDER LACKWORD LACKED TITLED (?=URGED)"),
    ("share", "NEEDER WISHWORD RIGHTFORIT TITLED (?=URGED)"),
    ("share", "(?=.*PLEASE) NEEDER LACKWORD LACKED TITLED (?=URGEDLY)"),
    ("share", "(?=.*PLEASE) NEEDER (?P<lacking>ROLE) TITLED (?=URGEDLY)"),
    ("share!", "NEEDER WISHWORD RIGHTFORIT TITLED (?=URGEDLY)"),
    ("share~", "NEEDER (?=NEED|AWAITS) LACKWORD ((A|DET) COPY OF)? NOUNED (?=TOLD)"),
    ("share~", "(?!PERSONS SHOULD) NEEDER WISHWORD RIGHTFORIT NOUNED (?=TOLD)"),
    ("share", "PEOPLE (?P<right>ROLE) TITLED (?=URGED)"),
    ("share!", "PEOPLE (?P<right>ROLE) TITLED (?=TOLD)"),
    ("share~", "(?=.*EXCEPT) PEOPLE (?P<right>ROLE) NOUNED (?=TOLD)"),
    ("share", "ENSURE PEOPLE (CAN|TO|IS){0,2} DOING (TO|ON|IN)? FILE ENDF"),
    ("share", "(ENSURE|WANT THAT?) PEOPLE DOING STOP"),
    ("share", "WANT THAT? PEOPLE (GETS|HAVEGET|NEED) POINTED ENDF"),
    ("share", "WANT THAT PEOPLE CAN? DOING (TO|ON|IN)? FILE ENDF"),
    ("share", "WANT THAT? PEOPLE (?P<right>ROLE) (TO|ON|FOR|IN) FILE ENDF"),
    ("share!", "PEOPLE HASNT RIGHTS UPON FILE ENDF"),
    ("share!", "FORGOT TO? (SHARE|SEND|GIVE) FILE (WITH|TO) PEOPLE TAIL"),
    ("share", "(WANT|NEED) FILE (TO IS?)? SHARED WITH PEOPLE TAIL"),
    ("share", "GIVE PEOPLE PARTICLE WITH POINTED ENDF"),
    ("share!", "ADDRESSED (?P<right>RIGHTWORD) TITLED (?=TOLD)"),
    ("share!", "(TO|FOR|WITH) PEOPLE (?=TOLD)"),
    ("share", "ENSURE PEOPLE (HAS|USE) RIGHTS UPON FILE ENDF"),
    ("share", "PEOPLE CAN (HAS|USE) RIGHTS UPON FILE ENDF"),
    ("share", "LET DET? RIGHTS UPON FILE (FOR|TO) PEOPLE TAIL"),
    ("share", "ADD PEOPLE TO (DOING) FILE ENDF"),
    ("share", "ADD PEOPLE ALSO? IN? (TO|ON|IN) (?!INSTEADOF|ALSO|DET LIST (END|$|FILLER)) FILE ENDF"),
    (
        "share",
        "PEOPLE (ALSO|BOTH){0,2} (NEED|SHOULD) (ALSO|BOTH)? (TO|HAS|USE){0,2} RIGHTS UPON FILE ENDF",
    ),
    ("share", "PEOPLE (ALSO|BOTH){0,2} NEED RIGHTS (ENDF|(?=FILLER))"),
    ("share~", "PEOPLE (ALSO|BOTH){0,2} (NEED TO|OBLIGED) ((?P<right>WRITE|READ|ANYROLE)|USE) POINTED ENDF"),
    ("share~", "PEOPLE (ALSO|BOTH){0,2} (NEED TO|OBLIGED|SHOULD) (?P<right>SIGHT|LOOKAT) TITLED (?=TOLD)"),
    ("share", "(?P<wished>WISHROLE) (POINTED ENDF|STOP)"),
    ("share", "CAN PEOPLE FILLER? (HAVEGET|GIVEN) DOING (ON|IN|TO|FOR) POINTED ENDF"),
    ("share", "PEOPLE (COMMA)? (?P<right>WISHROLE) POINTED ENDF"),
    ("share~", "PEOPLE (?P<right>WISHROLE) (?=TOLD)"),
    ("share", "WANT PEOPLE (CAN|SHOULD|TO)? (HAS|USE|HAVEGET)? RIGHTS UPON FILE ENDF"),
    ("share", "WANT PEOPLE (TO)? (HAS|USE) POINTED ENDF"),
    ("share~", "WANT PEOPLE (TO|SHOULD|CAN)? DOING POINTED ENDF"),
    ("share", "(NAMEWORD{1,2}|MENTION|DETS KIN) NEED PEOPLE TO ONLY? DOING NOUNED (?=URGED)"),
    ("share", "WANT PEOPLE (ON|IN|INTO|ADDED TO) POINTED ENDF"),
    ("share", "WANT COLON? RIGHTS (FOR) PEOPLE (ON|TO|IN|OF) FILE ENDF"),
    ("share", "HAS POINTED SHARED WITH PEOPLE TAIL"),
    ("share", "POINTED (SHOULD|CAN) IS? SHARED WITH PEOPLE TAIL"),
    ("share", "(CAN|ASK) POINTED IS? SHARED WITH PEOPLE TAIL"),
    ("share", "OPEN POINTED (TO|FOR|WITH|UNTIL) CLIENT TAIL"),
    ("share", "FREEUP NOUNED (TO|FOR|WITH) PEOPLE (?=TOLD)"),
    ("share", "MAKE POINTED AVAILABLE? (?P<people>ANYONE) STOP"),
    ("share", "(CREATE|GIVE|SEND|MAKE|SHARE|GENERATE|WANT) ME? (?P<people>PUBLICLINK) (TO|FOR|OF) FILE ENDF"),
    (
        "share",
        "WANT THINGS (CAN|SHOULD|TO)? (TO|IS|BE|ALL|BOTH|ALSO){0,3} (GO|SENT|SHARED) (OUT|PARTICLE|ALSO)? (TO|WITH) PEOPLE (?=TOLD)",
    ),
    (
        "share",
        "(?=.*(ANYROLE|EMAIL|MENTION)) THINGS (?!PAST|(IS|HAS){1,2} (ALSO|FILLER|ALREADY)? SENT) (SHOULD|NEED|HAS|CAN|TO|BE|IS|OBLIGED|WISHES){1,4} (SENT|GIVEN|GO) (TO|WITH) PEOPLE (?=TOLD)",
    ),
    ("share~", "HANDING? FOR PEOPLE (TO (?P<right>ROLEISH))? (COLON|DASH|COMMA) THINGS (?=TOLD)"),
    ("share", "(?=.*(ANYROLE|RIGHTWORD)) ROLED (EDGES|SO|ASK){1,5} (SHARE|SEND|OPEN) PARTICLE? TITLED (?=TOLD)"),
    # --- without a verb ---
    ("share", "(?=.*(ANYROLE|EMAIL)) (?P<file>BOTH|ATTACHED) TOWARDS PEOPLE (?=TOLD)"),
    ("share!", "THINGS TOWARDS PEOPLE (?=TOLD)"),
    ("share", "(?=.*(ANYROLE|RIGHTWORD|EMAIL|SAMEROLE)) THINGS TOWARDS PEOPLE (?=TOLD)"),
    ("share", "(?=.*(ANYROLE|EMAIL)) ((?!REPORT|DONT|WHOEVER)[^END])+ COLON TITLED TOWARDS PEOPLE (?=TOLD)"),
    ("share~", "PAIR TOWARDS PEOPLE (?=TOLD)"),
    ("share!", "TITLED GOES (TO|WITH) PEOPLE (?=TOLD)"),
    ("share~", "NOUNED GOES (TO|WITH) PEOPLE (?=TOLD)"),
    ("share", "(?=.*(ANYROLE|EMAIL)) TITLED GOES (TO|WITH) PEOPLE (?=TOLD)"),
    ("share", "(?=.*(ANYROLE|RIGHTWORD)) TITLED (COLON|DASH|END|ARROW|COMMA) PEOPLE (?=TOLD)"),
    ("share", "(?=.*(ANYROLE|RIGHTWORD)) PEOPLE (END|ARROW) TITLED (?=TOLD)"),
    ("share~", "(?=.*(ANYROLE|RIGHTWORD)) PEOPLE COLON TITLED (?=TOLD)"),
    ("share!", "NOT (DET SAMPLE{1,6}|HARD) (COMMA|BUT|DASH){1,2} TITLED TOWARDS PEOPLE (?=TOLD)"),
    # --- link first ---
    ("share", "PROTECTED PEOPLE ALIEN? ALIENSEND (?=TOLD)"),
    ("share", "PROTECTED (COMMA|DASH|COLON)? (?P<right>ANYROLE)? (TO|WITH|FOR|ARROW|COLON) PEOPLE STOP"),
)

# Where a sentence begins so and asks for nothing else.
_CLOSINGS = (
    ("sign_out", "SIGNOUT (COMMA|FILLER){0,3} (THANKS)? STOP"),
    ("cancel", "CANCEL (DET? (SHARE|GROUPNOUN|NAMEWORD|THIS|IT|RIGHTS))? THIS? IT? (COMMA|FILLER){0,3} (THANKS)? STOP"),
    ("cancel", "CANCEL (FILLER|LEAD|THANKS)* (COMMA|DASH)"),
    ("cancel", "NO? COMMA? CANCEL (SO|LEAD|FILLER)* MYSELF? STOP"),
    ("cancel", "(NO|REASON|CANCEL|MYSELF) COMMA? CANCEL STOP"),
    ("help", "HELP (COMMA|DASH|SEP|END) (LEAD|FILLER|BUT){0,2} (HOW|HELP)"),
    ("help", "(LEAD|ASK|FILLER|COMMA){0,4} HELP SHARING"),
    ("help", "HELP (WITH|FOR|ON|ME)? (THIS|IT|SHARE|USE|HOW|TO|WHAT|NAMEWORD){0,3} FILLER{0,2} STOP"),
    ("help", "HOW TO? (SHARE|SEND|GIVE|LET|ADD|REMOVE|UNSHARE|EXTEND|CHANGE|USE|UNDO|OPEN|MAKE|SHARING)"),
    ("thanks", "THANKS (?!TO|BUT NO|(NAMEWORD{1,2}|MENTION|ALL|HERE|YOU) COMMA? FOR)"),
    ("thanks", "PRAISE (SEP|PRAISE|THANKS|LEAD|FILLER|NAMEWORD){0,3} STOP"),
)

# While a form is open: what is changed in it. "out" are people it shall not reach, "instead" replaces who was meant.
_CORRECTIONS = (
    (
        "alone",
        "(REMOVE|UNDO|LEAVE) (IT|THIS)? (FOR|WITH)? (ALL|THEREST)? (OFF|OUT)? (EXCEPT|(?<=ALL|OFF|OUT) BUT) PREP? (?P<people>BARES) (OFF|OUT)? ENDP",
    ),
    ("alone", "(ALL|THEREST) (OFF|OUT) COMMA? (EXCEPT|BUT) PREP? (?P<people>BARES) ENDP"),
    ("alone", "NOONE (EXCEPT|BUT) PREP? (?P<people>BARES) ENDP"),
    (
        "alone",
        "(NO|LEAD|SECOND|SLIP|COMMA|FILLER|KEEP){0,3} (JUSTFOR|ONLY (SHARE (IT|THIS)?)? PREP?) (?P<people>BARES) (SHOULD (HAS|HAVEGET) (IT|THIS|ACCESS))? (?=END|$|COMMA|BUT|DASH|FILLER|THANKS)",
    ),
    (
        "alone",
        "(NO|LEAD|SECOND|SLIP|COMMA|FILLER|PREP){0,3} (?P<people>BARES) ONLY (?=END|$|COMMA|BUT|DASH|FILLER|THANKS)",
    ),
    ("file", "(NO|NOT) DETS? NAMEWORD{1,5} COMMA? BUT DETS? HARDS"),
    ("people", "NOONE PREP? (?P<out>PERSON NOR PREP? PERSON) (COMMA|BUT|DASH){1,2} (ONLY|MEANT)? PREP? PEOPLE ENDP"),
    ("people", "MISSED PEOPLE ENDP"),
    ("people", "PEOPLE HASNT ENDP"),
    (
        "people",
        "INSTEADOF (?P<out>NAMEWORD{1,2}|MENTION|EMAIL) COMMA? (MEANT|ADD|WITH|TO|FOR|REPLACE|LEAD){0,2} PEOPLE ENDP",
    ),
    (
        "people",
        "(NO|NOT) (WITH|TO|FOR)? (?P<out>NAMEWORD{1,2}|MENTION|EMAIL) (COMMA|BUT|DASH){0,2} LEAD? (MEANT|SLIP) PEOPLE ENDP",
    ),
    (
        "people",
        "(?<!ADD|WITH|TO) (NO COMMA)? (?!LEAD|SECOND|SLIP) (?P<people>NAMEWORD{1,2}|MENTION|EMAIL) COMMA? NOT (WITH|TO|FOR)? (?P<out>NAMEWORD{1,2}|MENTION|EMAIL) (?=END|$|FILLER)",
    ),
    ("people", "(NO|SLIP|LEAD|COMMA|SECOND){0,3} (?!LEAD|SECOND|SLIP) (?P<out>BARES) (NOTHERE|(PAST|IS) WRONG) ENDP"),
    ("people", "REPLACE (?P<out>BARES) (WITH|BY|FOR|TO) PEOPLE"),
    ("people", "(MEANT|ADD|SHARE WITH?)? PEOPLE IN? INSTEADOF (?P<out>BARES)"),
    ("people", "(NO|NOT) (WITH|TO|FOR)? (?P<out>BARES) (COMMA|BUT|DASH){1,2} LEAD? MEANT? (WITH|TO|FOR)? PEOPLE ENDP"),
    ("people", "(MEANT) PEOPLE COMMA? NOT (WITH|TO|FOR)? (?P<out>BARES)"),
    (
        "another",
        "(NO|NOT)? (THIS|HIM|WRONG|THEM|IT)? (COMMA|BUT|DASH){0,2} MEANT? DET OTHERS PEOPLE (?=END|$|COMMA|FILLER)",
    ),
    ("another", "(NO|NOT) (THIS|HIM|WRONG|THEM|IT) (COMMA|BUT|DASH){0,2} MEANT? PEOPLE ENDP"),
    ("another", "(ADD|PUTIN|SHARE WITH?|GIVE IT TO|WITH|TO|FOR)? PEOPLE IN? INSTEADLY ENDP"),
    ("another", "(WRONG|THIS IS NOT (HIM|IT)?) (COMMA|BUT|DASH|END){0,2} MEANT? PEOPLE ENDP"),
    ("another", "(NO COMMA?)? MEANT PEOPLE ENDP"),
    ("people", "(NO COMMA?)? SLIP PEOPLE ENDP"),
    ("another", "NO COMMA (WITH|TO)? PEOPLE ENDP"),
    ("people", "CHANGE (?P<out>BARES) (TO|FOR) PEOPLE ENDP"),
    ("people", "(?P<out>BARES) SHOULD BE PEOPLE ENDP"),
    ("people", "(NO|NOT) (?P<out>NAMEWORD{1,2}|MENTION|EMAIL) COMMA LEAD? MEANT? PEOPLE ENDP"),
    (
        "people",
        "(?P<out>BARES) (NOTBE|(NOT|CANNOT|SHOULD NOT) (BE|IS)) (IT|THIS|THERE|HERE|IN|ON|FOR|DET LIST){0,3} ENDP",
    ),
    ("people", "LEAVE (?P<out>BARES) OUT"),
    ("people", "(?P<out>BARES) (IS|POSS|GOES|SHOULD IS|CAN GO)? OUT"),
    ("people", "PEOPLE (SHOULD|CAN|OBLIGED)? (IS|POSS|BE)? IN (?=END|$|COMMA|AND|BUT|DASH|ALSO|FILLER)"),
    ("people", "(?P<out>BARES) (NOTNEED|NOTHAVE) (IT|THIS|RIGHTS)"),
    ("people", "STRIKE (?P<out>BARES) ENDP"),
    ("people", "(EXCEPT|WITHOUT|NOT (WITH|FOR|TO)?|REMOVE) (?P<out>BARES) (OFF|OUT)? ENDP"),
    ("named", "NO (?P<out>NAMEWORD{1,2}|MENTION|EMAIL) (?=END|$|FILLER|ALSO|ANYMORE)"),
    ("people", "(ALSO|ADD|PLUS|AND){1,2} (ADD|WITH|TO|FOR)? PEOPLE ENDP"),
    ("people", "(ADD|PUTIN|WITH|SHARE WITH) PEOPLE (IN|ON)? ((TO|ON|IN) (IT|THIS|DET LIST))? ENDP"),
    ("people", "LET PEOPLE IN ENDP"),
    ("people", "PEOPLE ALSO ENDP"),
    ("file", "(CHANGE|REPLACE) DET SAMPLE{1,5} (TO|FOR|WITH|BY) POINTED ENDF"),
    (
        "file",
        "(?![^END]*GROUPNOUN) (?P<file>DET SAMPLE NAMESAKE{0,4}?) (COMMA|DASH){0,2} (NOT|INSTEADOF) (DET SAMPLE{1,5}|HARD) ENDF",
    ),
    ("file", "(NO|NOT) (THIS|WRONG|IT) (COMMA|BUT|DASH){0,2} MEANT? POINTED ENDF"),
    ("file", "NOT (DET SAMPLE{1,6}|HARD) (COMMA|BUT|DASH){1,2} MEANT? POINTED ENDF"),
    ("file", "(WRONG) (COMMA|BUT|DASH|END|COLON|LEAD|SECOND){0,3} MEANT? POINTED ENDF"),
    ("file", "(NO COMMA?)? (MEANT|SLIP) POINTED ENDF"),
    ("file", "NO COMMA (HARDS) ENDF"),
)

# What becomes of a word for a right: ROLE, or WISHROLE where the sentence itself wants it so.
_ROLES = (
    (
        "ROLE",
        "(?<=COMMA|DASH|AND|SO|END|OPEN|BUT) (HIM|THEM) NOTDO ROLES (IT|THIS|THEM)? (?=END|$|COMMA|FILLER|BUT|AND|CLOSE|IN)",
    ),
    ("ROLE", "FULL? (ROLES|FILLSIN) ACCESS? ROLEWORD? UNNEEDED"),
    ("ROLE", "(WITHOUT|NO|NOT) DET? ACCESS TO ROLES (IT|THIS)?"),
    ("ROLE", "NO FILLSIN (?=END|$|COMMA|FILLER|BUT|AND)"),
    ("ROLE", "DONT LET (HIM|THEM) ROLES (IT|THIS|THEM)? (?=END|$|COMMA|FILLER|BUT|CLOSE)"),
    ("ROLE", "NOONE (CAN|OUGHT|SHOULD|TO|IS|BE|OBLIGED|NEED|HAS|GETS){0,3} (ROLES ACCESS?|FILLSIN) (IT|THIS|THEM)?"),
    (
        "ROLE",
        "(WITH|HAS|PLUS) (DET|A)? FULL? ACCESS (TO|FOR) ONLY? ROLES (IT|THIS|THEM)? (?=END|$|COMMA|FILLER|CLOSE|DASH|BUT|AND (LEAD|NO|VERBS))",
    ),
    ("ROLE", "DET? (ROLEWORD|ACCESS) (SHOULD|OBLIGED|CAN)? (BE|IS){1,2} (DET|A)? FULL? ROLES ACCESS?"),
    ("ROLE", "FOR (GERUND|PRON TO ROLES) ONLY? (IT|THIS)? (?=END|$|COMMA|FILLER|DASH|CLOSE)"),
    ("ROLE", "LET WRITE (?=END|$|COMMA|FILLER)"),
    ("ROLE", "IN (DET|A)? (READ|WRITE) (?=END|$|COMMA|FILLER|CLOSE|DASH)"),
    (
        "ROLE",
        "FULL? ROLES ACCESS? (COMMA|LEAD|DASH|END|(?<=COMMA|DASH) SECOND){0,4} (SLIP|(NO|SECOND) (?=COMMA|NO|SECOND|LEAD)) (COMMA|LEAD|DASH|NO){0,2} ONLY? FULL? ROLES (ACCESS ROLEWORD?)?",
    ),
    (
        "ROLE",
        "(HIM|THEM|(?<=COMMA|DASH|AND|SO|END) IS) (WILL|CAN|OUGHT)? ONLY? (WRITE|PUTIN) (DETS|HIM|THEM)? INNARD ((IN|ON|OF|TO) (IT|THIS))?",
    ),
    (
        "ROLE",
        "(?<=COMMA|DASH|AND|SO|END|OPEN|BUT) (HIM|(?!BOTH) THEM) (ALSO|FILLER|IS)? (WILL|SHOULD)? ONLY? ROLES ONLY? (IT|THIS)? (?=EDGES|$|BUT|CAUSE)",
    ),
    ("ROLE", "ROLEWORD ROLES"),
    ("ROLE", "(?<=COMMA|DASH|AND|SO|BUT|OPEN|END) (JUSTFOR|ONLY (TO|FOR)) ROLES (IT|THIS)? (?=EDGES|$|CLOSE|BUT)"),
    (
        "ROLE",
        "(?<!WHOEVER) SO? ((?<=ANTECEDENT)(?<!^AND)(?<!END AND) RELATIVE|HIM|THEM)? IS? (CAN|OUGHT|CANNOT)+ NOT? (ONLY|ALSO|THEM|BE|STILL){0,2} ROLES (BUT? (NOT|CANNOT|NO|WITHOUT) ONLY? ROLES)? ACCESS? (IT|(?<=RIGHTWORD)THEM|THIS(?!NAMEWORD|FILENAME))?",
    ),
    (
        "ROLE",
        "(NOT|NO|EXCEPT) (IN|AT|WITH|ON|FOR|AS)? (DET|A)? FULL? ROLES (ACCESS ROLEWORD?|ROLEWORD|(IT|THIS|THEM)? (?=END|$|COMMA|BUT|FILLER|CLOSE))",
    ),
    ("ROLE", "AS (DET|A)? ONLY? FULL? ROLES ONLY? (ACCESS|ROLEWORD)? (BUT? (NOT|NO|WITHOUT) ROLES ACCESS?)?"),
    ("ROLE", "(IN|AT|WITH|ON) (DET|A)? ONLY? FULL? ROLES ONLY? (ACCESS ROLEWORD?|ROLEWORD)"),
    ("ROLE", "WITH ONLY? (EDITWORD|READONLY) ONLY? (?=END|$|COMMA|FILLER|AND (LEAD|NO)|BUT)"),
    ("ROLE", "(ONLY|NOT|NO|WITHOUT) FULL? ROLES (ACCESS ROLEWORD?|ROLEWORD)?"),
    ("ROLE", "FULL? ROLES ONLY (ACCESS ROLEWORD?|ROLEWORD)? (COMMA? (NOT|NO|WITHOUT) ROLES ACCESS?)?"),
    ("ROLE", "FULL? ROLES ACCESS? (COMMA|BUT|AND)* (NOT|CANNOT|NO|WITHOUT|EXCEPT) ONLY? ROLES ACCESS?"),
    ("ROLE", "FULL? (ACCESS|ROLEWORD) ROLEWORD? (COLON|PLUS|DASH|IS) ONLY? FULL? ROLES ONLY? ACCESS?"),
    ("ROLE", "ROLES ACCESS? POSS? ENOUGH"),
    (
        "ROLE",
        "(HIM|THEM) (OBLIGED|NEED TO?|CAN|OUGHT|SHOULD|IS|ALSO){0,2} PUTIN DETS? (NAMEWORD|UNIT|READ|COMMENT|MSGNOUN){1,3} (TO|IN|ON) (IT|THIS|THEM)",
    ),
    ("ROLE", "(HIM|THEM) ONLY? (FILLSIN|READS) ONLY? (IT|THIS|THEM|DET (NAMEWORD|UNIT){1,2})? HIM?"),
    ("ROLE", "(?<=NAMEWORD|MENTION) ONLY (READS|FILLSIN) ONLY? (IT|THIS|THEM)? (?=EDGES|$|BUT)"),
    ("ROLE", "FULL ROLES (ACCESS ROLEWORD?|ROLEWORD)?"),
    ("ROLE", "ROLES (ACCESS ROLEWORD?|ROLEWORD)"),
    ("ROLE", "OPEN ONLY? ROLES ACCESS? ONLY? CLOSE"),
    ("ROLE", "READONLY"),
)

# True: wanted. False: not wanted. What follows a mail verb must end there, else the verb is a request to share.
_MAIL = (
    # "no mail to Kim" behind whom it is shared with
    (False, "(?<=COMMA|DASH) (NO|WITHOUT) (A|DET)? MAIL{1,3} TO PERSON (?=END|$)"),
    (
        False,
        "(NOT MAIL PRON|(NO|WITHOUT|NOT) (A|DET)? MAIL{1,3} (NOTIFY|NEED|REQUIRE|IS)?) ((TO|FOR) (ANYONE|PRON|ALL|NOBODY))?",
    ),
    (False, "(NONEED|OMIT) (TO|DETS)? (MAILVERB (PRON|DETS)?)? MAIL{1,3} (PRON|OUT)?"),
    (False, "DET? MAIL{1,3} OFF(?=EDGES|$)"),
    (False, "(NOTIFY|MAIL{1,3}) COLON (NO|NOT)(?=EDGES|$)"),
    (True, "(NOTIFY|MAIL{1,3}) COLON LEAD(?=EDGES|$)"),
    (False, "DONT BE? (NOTIFY|TELL|CONTACT) (PRON|ALL|ANYONE|PERSON)? (A|DET)? MAIL{0,3} YET?"),
    (False, "DONT LET (PRON|ALL|ANYONE|PERSON) KNOW YET?"),
    (False, "DONT BE? MAILVERB (PRON|ALL|ANYONE|PERSON)? ((A|DET|IS)? MAIL{1,3}|(?=EDGES|$|BY|BUT|SO))"),
    (False, "WITHOUT (NOTIFY|MAILVERB) (PRON|ALL|ANYONE|PERSON)? (A|DET)? MAIL{0,3}"),
    (False, "EXCEPT DET? MAIL{1,3} PRON?"),
    (False, "NOBODY (NEED|SHOULD|TO|BE|IS|HAS|OBLIGED|CAN|GETS){1,4} NOTIFIED"),
    (False, "(PRON|PERSON) (NOTNEED|CANNOT|SHOULD NOT|NOTHAVE) (TO|BE|HAVEGET){0,3} (NOTIFIED|A? DET? MAIL{1,3})"),
    (False, "NOBODY (HAVEGET|NEED|GETS|SHOULD|CAN|TO|BE|IS){1,3} (NOTIFY|A? DET? MAIL{1,3})"),
    (False, "DET? MAIL{1,3} UNNEEDED"),
    (False, "MAIL{1,3} (IS NOT|ISNT|NOT) (NEED|REQUIRE)"),
    (False, "SILENT"),
    (
        True,
        "(AND|COMMA|SO)? (THAT|ENSURE){0,2} (PRON|(?<=ENSURE) PERSON) FILLER? (SHOULD|OBLIGED|OUGHT|WISHES|AWAITS|NEED|GETS|HAVEGET|HAS|CAN|WILL|TO|BE|IS){1,4} (NOTIFIED|(A|DET) MAIL{1,3})(?=EDGES|$|ABOUT|BY)",
    ),
    (True, "(AND|PLUS|WITH) (A|DET) MAIL{1,3}(?=EDGES|$)"),
    (True, "(?<=COMMA|END|DASH) MAIL{1,3} FILLER(?=END|$)"),
    (True, "(AND|COMMA|ALSO|FILLER|DOES){0,3} (?<!SELF) NOTIFY (PRON|ALL|PERSON)(BY MAIL{1,2})?"),
    (True, "(AND|COMMA|ALSO|FILLER){0,3} (MAILVERB|GIVE) (PRON|PERSON)? (A|DET) MAIL{1,3}((TO|ABOUT) (PRON|THIS|IT))?"),
    (True, "(AND|COMMA|ALSO|FILLER){1,3} MAILVERB (PRON)(?=END|$|COMMA|AND|FILLER)"),
    (True, "(AND|COMMA|ALSO|FILLER){0,3} (?<!SELF) LET (PRON|PERSON) KNOW(?=END|$|COMMA|AND|FILLER|BY)(BY MAIL{1,2})?"),
    (True, "(WITH|BY) (A|DET)? MAIL{1,3}"),
    (True, "(AND|COMMA) MAIL{1,3} (PRON|ALL)(?=END|$|COMMA|FILLER|ALSO)"),
)

_SIGN_IN = (
    (
        False,
        "(PRON)? (NO|WITHOUT|DONT|CANNOT|NOT|NOTNEED) (REQUIRE|MAKE|PRON|TO|A|DET|ASK|ALL){0,4} SIGNIN (REQUIRE|NEED)?",
    ),
    (False, "DET? SIGNIN UNNEEDED"),
    (False, "DET? SIGNIN (IS NOT|ISNT|NOT) (REQUIRE|NEED)"),
    (False, "NOBODY (HAS|NEED|SHOULD|CAN|REQUIRE|OBLIGED|TO|BE|IS){1,4} (TO|BE)? SIGNIN"),
    (False, "(CHANGE|MAKE|LEAVE|REMOVE) DET? SIGNIN (REQUIRE)? OFF"),
    (False, "(CHANGE|REMOVE) OFF DET? SIGNIN"),
    (True, "(CHANGE|MAKE|LEAVE) DET? SIGNIN (REQUIRE)? ON"),
    (
        True,
        "(AND|COMMA|BUT)? (PRON|ALL|PERSON|RELATIVE)? (SHOULD|REQUIRE|MAKE|ONLY) (REQUIRE|PRON|ALL|PERSON|TO|A|DET|HAS|IS|SHOULD){0,4} SIGNIN (REQUIRE|ONLY)?",
    ),
    (True, "SIGNIN (IS)? (REQUIRE|ONLY)"),
)

# What a shape of time means is said in dates.py, by the name in front. The first that fits counts.
_DATES = (
    # "it ends on Friday, extend it until the 20th": the day said last counts
    ("day month", "LONGER (?P<corrected>UNTILS? TO? DET? (DAYS OF? MONTH|MONTH DET? DAYS(?!UNIT)) (COMMA? YEAR)?)"),
    ("dotted", "LONGER (?P<corrected>(UNTILS|TO) DOTTED)"),
    ("slashed", "LONGER (?P<corrected>(UNTILS|TO) SLASHED)"),
    ("iso", "LONGER (?P<corrected>(UNTILS|TO) ISO)"),
    ("weekday", "LONGER (?P<corrected>(UNTILS|TO) NEXT? WEEKDAY)"),
    ("end of", "LONGER (?P<corrected>(UNTILS|TO) ENDOF (DET|THIS|NEXT|A){0,2} (UNIT|MONTH YEAR?))"),
    ("day", "LONGER (?P<corrected>(UNTILS|TO) DET (ORDINAL|ORD))"),
    ("iso", "UNTILS ISO ATTIME"),
    ("dotted", "UNTILS (WEEKDAY COMMA?)? DET? DOTTED ATTIME"),
    ("slashed", "UNTILS (WEEKDAY COMMA?)? DET? SLASHED ATTIME"),
    ("day month", "UNTILS (WEEKDAY COMMA?)? DET? DAYS OF? MONTH (COMMA? YEAR)? ATTIME"),
    ("day month", "UNTILS (WEEKDAY COMMA?)? MONTH DET? DAYS(?!UNIT) (COMMA? YEAR)? ATTIME"),
    ("length", "UNTILS (A|COUNTS) UNIT FROM (WEEKDAY|RELDAY|LEAD)"),
    ("end of", "UNTILS ENDOF (DET|THIS|NEXT|A){0,2} (UNIT|MONTH YEAR?)"),
    ("day", "UNTILS WEEKDAY COMMA? DET (ORDINAL|ORD)"),
    ("weekday", "UNTILS (DET|A)? (ENDUNIT|DAYEND|ENDOF UNIT|ENDOF) ON? NEXT? WEEKDAY"),
    ("weekday", "UNTILS WEEKDAY OF? (IN)? NEXT UNIT"),
    ("weekday", "UNTILS NEXT UNIT POSS? ON? WEEKDAY ATTIME"),
    ("weekday", "UNTILS (NEXT|THIS|DET|LEAD)? WEEKDAY (THIS UNIT)? ATTIME"),
    ("near day", "UNTILS ENDOF? RELDAY ATTIME"),
    ("end of", "UNTILS ENDUNIT"),
    ("near day", "UNTILS DAYEND"),
    ("day", "UNTILS DET? (ORDINAL|ORD) (OF (THIS|DET|NEXT){1,2} UNIT)? ATTIME"),
    ("more", "(?<=TACK) (?P<when>(A|COUNTS)? LATER? ANOTHER? COUNTS? UNIT) (?=TO|ON|INTO)"),
    ("more", "DURATION? ANOTHER COUNTS? UNIT"),
    ("more", "BY (A|COUNTS|HALF A?) UNIT"),
    (
        "length",
        "(UNTILS|DURATION) (ONLY|NEXT|DET|ABOUT|A|UNTIL){0,3} (A|COUNTS|HALF A?) BUSINESS? UNIT(?!POSS|LATER) (ONLY(?=COMMA|END|$|CLOSE))?",
    ),
    ("unclear", "(UNTILS|DURATION) (ONLY|NEXT|DET|ABOUT|A){0,3} FEW BUSINESS? UNIT"),
    ("unit", "UNTILS (NEXT|THIS|DET){0,2} UNIT"),
    ("unclear", "UNTILS (MONTH YEAR?|YEAR|CLOCK|MODIFIEDDAY)"),
    ("day month", "TO DET? (DAYS OF? MONTH|MONTH DAYS) (COMMA? YEAR)? (?=END|$|COMMA|FILLER)"),
    ("iso", "TO ISO (?=END|$|COMMA|FILLER)"),
    ("weekday", "(?<=IT|THIS|ACCESS|EXTEND) TO NEXT? WEEKDAY (?=END|$|COMMA|FILLER)"),
    ("end of", "(?<=IT|THIS|ACCESS|EXTEND) TO ENDOF (DET|THIS|NEXT|A){0,2} (UNIT|MONTH YEAR?)"),
    ("near day", "(ONLY DURATION?|DURATION ONLY) RELDAY"),
    ("near day", "DURATION? RELDAY ONLY"),
    ("near day", "(?<!IT) DURATION (RELDAY|DAYEND)(?=END|$|COMMA)"),
    ("end of", "ONLY DURATION? THIS UNIT"),
    ("end of", "JUSTFOR (THIS|DET) UNIT"),
    ("end of", "DURATION? THIS UNIT ONLY"),
    ("end of", "DURATION REST (DET|THIS)? UNIT"),
    ("more", "(DURATION|BY)? (ANOTHER|A LATER) COUNTS? UNIT"),
    ("more", "(DURATION|BY)? (COUNTS|A) LATER? UNIT LATER"),
    ("more", "(DURATION|BY)? COUNTS LATER UNIT"),
    ("length", "(ABOUT|ONLY|NEXT|DET){0,2} (A|COUNTS|HALF A?) BUSINESS? UNIT (SHOULD BE)? ENOUGH"),
    ("length", "(A|COUNTS) DASH? UNIT POSS? OF? (?=FULL? (READ|WRITE|COMMENT|OWN|SEE|READONLY)? ACCESS)"),
    ("length", "(?<=SEP|OPEN|COLON|END) ONLY? (A|COUNTS) UNIT ONLY? (?=END|$|COMMA|CLOSE|FILLER)"),
    ("forever", "(UNTIL|DURATION)? FOREVER"),
    # "until Friday, or no, make that Monday"
    ("weekday", "RATHER (?P<corrected>NEXT? WEEKDAY (THIS UNIT)?)(?=ENDP)"),
    ("day month", "RATHER (?P<corrected>DET? (DAYS OF? MONTH|MONTH DET? DAYS) (COMMA? YEAR)?)(?=ENDP)"),
    ("near day", "RATHER (?P<corrected>RELDAY)(?=ENDP)"),
    ("end of", "RATHER (?P<corrected>ENDOF (DET|THIS|NEXT|A){0,2} (UNIT|MONTH YEAR?))(?=ENDP)"),
    ("length", "RATHER (?P<corrected>(A|COUNTS) UNIT)(?=ENDP)"),
)

# The words before a message. "quoted": the message is the quotation that follows. "rest": or all that follows.
_MESSAGES = (
    (
        "said",
        "(AND|COMMA)? (WITH|ADD|POST|MAKE|USE|PUTTING|SAYING|TELL)? (?P<said>QUOTE) (PARTICLE|ALSO)? (AS|IN|TO|FOR) (A|DET)? NAMEWORD? MSGNOUN (COMMA? REASON YOU)?",
    ),
    (
        "quoted",
        "(AND|COMMA)? (WITH|ADD|MAKE|CHANGE|REPLACE|POST)? ((A|DET|THIS) NAMEWORD?)? MSGNOUN IN? (SAYING|COLON|DASH|THAT|TO|FOR|PRON|IS|WITH|BY|SHOULD|BE|ALSO){0,4}",
    ),
    ("rest", "(CHANGE|REPLACE) (A|DET) NAMEWORD? MSGNOUN (TO|WITH|SAYING) COLON?(?!END|$|COLON)"),
    ("rest", "(A|DET) NAMEWORD? MSGNOUN SHOULD (BE|READ|SAYING|IS) COLON?(?!END|$|COLON)"),
    ("quoted", "(AND|COMMA)? (?<!SELF) WRITETO TO? (PRON|PERSON) (COLON|COMMA|THAT)?"),
    ("quoted", "(AND|COMMA)? (SAYING|READING) (COLON|COMMA|TO|PRON){0,2}"),
    (
        "quoted",
        "(AND|COMMA)? ((?<!SELF) TELL (PRON|ALL|PERSON)|(?<!SELF) LET (PRON|ALL|PERSON) KNOW) (THAT|COLON|COMMA)?",
    ),
    ("rest", "(AND|COMMA|FILLER|ALSO){0,3} (?<!SELF) WRITETO TO? (PRON|PERSON) COLON(?!END|$)"),
    ("rest", "(AND|COMMA)? (WITH|ADD)? ((A|DET) NAMEWORD?)? MSGNOUN ((TO|FOR) (PRON|PERSON))? (COLON|DASH)"),
    ("rest", "(AND|COMMA)? (WITH|ADD) ((A|DET) NAMEWORD?)? MSGNOUN (FOR PRON)? (SAYING|THAT) THAT? COLON?(?!END|$)"),
    (
        "rest",
        "((AND|COMMA)? WITH|(AND|COMMA) ADD) (DET) NAMEWORD? MSGNOUN(?!END|$|TO|FOR|FROM|OF|ON|IN|AND|COMMA|COLON|DASH|QUOTE|UNTIL|AS|WITH|FILLER|BY|ANYROLE|RIGHTWORD)",
    ),
    (
        "rest",
        "(?<!END)(?<!BE)(?<!IS)(?<!ONLY)(?<!CAN)(?<!WILL)(AND|COMMA)? SAYING (TO? PRON)? (COLON|COMMA|THAT)?(?!END|$|ONLY|ENOUGH|ACCESS|TO (NAMEWORD|MENTION|EMAIL))",
    ),
    (
        "rest",
        "(AND|COMMA|FILLER|ALSO){0,3} ((?<!SELF) TELL (PRON|ALL|PERSON)|(?<!SELF) LET (PRON|ALL|PERSON) KNOW) (COLON(?!END|$)|(THAT|COMMA)?(?!COLON|ME|END|$|COMMA|AND|ABOUT|ROLEISH|BY|TO ROLEISH|HAS|ACCESS|ANYROLE|FILLER))",
    ),
)


# Where one of these fits a sentence, nothing is shared.
_TALK = (
    "LEADS* CAN (ALL|HERE|THEM|GROUPNOUN|DETS GROUPNOUN) FILLER WRITE",
    "[^END]* (WITH|TO) NOBODY",
    "[^END]* (COMMA|DASH|AND|BUT|SO) LEAD? (CAN|IS|DOES|HAS|SHOULD) (HIM|THEM) (OWN|MAKE|LEAD) (IT|THIS)? (END|$)",
    "[^END]* (AND|SO|BUT|RELATIVE) ME ALSO? DOES (END|FILLER|$)",
)

_FILE_NOUNS = {
    "file": "",
    "files": None,
    "document": "",
    "documents": None,
    "doc": "",
    "docs": None,
    "folder": "folder",
    "folders": "folder",
    "spreadsheet": "spreadsheet",
    "spreadsheets": "spreadsheet",
    "workbook": "spreadsheet",
    "excel": "spreadsheet",
    "excel file": "spreadsheet",
    "presentation": "presentation",
    "powerpoint": "presentation",
    "ppt": "presentation",
    "pdf": "pdf",
    "word": "document",
    "image": "image",
    "picture": "image",
    "video": "video",
    "attachment": "",
    "link": "link",
    "url": "link",
    "links": "link",
    "copy": None,
    "item": "",
    "thing": "",
}

_GENERIC = _set(
    """
    agenda article contract deck draft list notes one paper plan proposal report sheet slide slides stuff version
    """
)

_NEWEST = _set(
    """
    current latest most-recent newest recent up-to-date
    """
)

_VERSIONS = _set(
    """
    copy draft edition one revision version versions
    """
)

_NOT_FILES = frozenset(
    {
        "my calendar",
        "your calendar",
        "our calendar",
        "his calendar",
        "her calendar",
        "the table",
        "a table",
        "our table",
        "bigger picture",
        "chinese",
        "english",
        "german",
        "french",
        "spanish",
        "italian",
        "japanese",
        "russian",
        "arabic",
        "portuguese",
        "dutch",
        "big picture",
    }
) | _set(
    """
    else hands boot sack creeps slip shoulder chop axe elbow nod wink doubt lowdown brush-off runaround willies hump pip third-degree jitters all-clear
    thumbs-up go-ahead green-light heave-ho finger fingers cold-shoulder lift hard-time earful
    welcome applause clap ovation nod shout-out shoutout farewell send-off sendoff raise promotion bonus discount refund boost nudge
    trouble headache space talk pep-talk high-five smile wave kiss toast bollocking telling-off tour lesson treat
    way road plane train phone job role task duty list-price cheer cheers handshake pass stick ticket-price
    speaker loudspeaker line hold hook airport station hotel restaurant pub gym venue lobby gate hospital clinic stage carpark hammer pen pens tool tools cable adapter ladder hoover broom tray pint beer round
    chair chairs sofa cup cups coffee charger
    key keys cupboard stapler projector umbrella badge toilet bathroom
    printer laptop movie film sunset game concert boss difference problem point computer phone monitor building door doors window car bus train garden kitchen lights salt pepper
    doctor dentist garbage server coat ball bill day lift shift kids dog cat water wine beer cake flowers present gift
    advice answer anything apartment appointment bed birthday blame break burden button cab call car cash
    chance channel chat coffee concern concerns contract-negotiations conversation cost costs credit deadline desk
    details dinner email event everything experience experiences feature feedback feelings flat go group hand
    heads-up holiday hope house hug idea ideas info information insight insights invitation invite joke jokes
    knowledge laugh light location love lunch mail market marketshare meeting memories memory message minute
    moment money news nothing office opinion opinions keys congratulations condolences congrats compliments party passion people person photo pics pizza price prices
    question questions regards reminder reply response responsibilities responsibility rest ride room screen
    second secret secrets shout something stories story taxi team thought thoughts thumbs time tip tips
    truth try update updates vacation value values view views weather weekend word words yourself
    """
)

_NOT_PEOPLE = _set(
    """
    external externally internal due important done easy understood urgent phd jr inc ltd llc gmbh else xoxo final confidential secret co friends phone mobile laptop computer desktop tablet printer device onedrive drive sharepoint outlook subject topic agenda update task reminder access bug bugs bullet bullets care chart charts color colour column columns comment comments confidence
    context credit data date dates deadline detail details document documents duplicate duplicates error errors
    everything expiration expires expiry feedback figure figures file files filter filters folder folders footer
    formatting formula formulas header image images info information it item items line lines link links logo milk
    definitely certainly absolutely getting having going coming seeing editing reading touching looking joking kidding receiving joining
    more music note notes nothing number numbers page pages paragraph paragraphs password picture pictures
    someone somebody nobody person reminder row rows salt section sections sharing slide slides something stuff sugar tab table tables tabs task
    tasks text that thing things this time title titles typo typos value values watermark
    """
)

_NOT_OWNERS = _set(
    """
    children client company customer department driver friday he here it let men monday month owner quarter
    saturday she sunday team that there thursday today tomorrow tuesday user wednesday week what who women year
    yesterday
    """
)

# Phrases that names of files are made of though their words mean something alone.
_ORDINARY = frozenset(
    {
        "case file",
        "case files",
        "personnel file",
        "personnel files",
        "patient file",
        "master file",
        "open day",
        "bid response",
        "tender response",
        "rfp response",
        "audit response",
        "incident response",
        "consultation response",
        "open house",
        "exam questions",
        "interview questions",
        "add-on",
        "all hands",
        "all-hands",
        "one pager",
        "one-pager",
        "one on one",
        "one-on-one",
        "one to one",
        "all-in-one",
    }
)

_DEPARTMENTS = _set(
    """
    recruiting recruitment comms communications billing treasury production dispatch reception merchandising
    accounting accounts audit compliance controlling design engineering everybody facilities finance hr it
    leadership legal logistics management marketing operations ops payroll procurement product purchasing research
    sales security support
    """
)

# What names of files end with; only where a sentence has no verb are they needed to tell one.
_DOCUMENTS = _with_plurals(
    """
    packet packets binder tally breakdown findings bibliography glossary timecard payslip payroll schematic album captions subtitles lyrics tracklist shortlist longlist
    waitlist wishlist punchlist bom stocktake cashbook diary planner faq statutes reconciliation msa sow rfp rfq prd brd sla kpis okrs orgchart wages expenses cookbook phonebook
    measurements readings extract snapshot screenshot dissertation abstract synopsis sketchbook rubric benchmark deliverables milestones actuals accruals variances raci gantt
    circular submission submissions casebook yearbook bundle testimonials references cashflow payables receivables subledger printout matrices
    score rating rate cost salary fee tariff recording order procedure process standard requirement regulation rule bylaws
    license licence permit presentation paper memo scenario dataset export
    homework exercise worksheet quiz exam essay lesson marksheet grades rota-sheet insurance voucher contract addendum annex appendix exhibit affidavit deposition docket subpoena deed mortgage testament inspection walkthrough snaglist takeoff quantities mockup storyboard screenplay callsheet setlist playlist playbook runbook changelog whiteboard onepager factsheet datasheet cheatsheet scorecard leaderboard fixture fixtures lineup checklist roster handout permit visa passport claim referral chart prescription formulary caseload careplan logbook logsheet floorplan sitemap siteplan wireframe moodboard lookbook styleguide guidance codes rates prices stock inventory catalogue card accounts figures agreement analysis announcement application appraisal article assessment audit backlog backup balance bill
    board boards book booklet brief briefing brochure budget budgets bulletin business-case calculation calendar catalog
    catalogue certificate chapter charter chart checklist code concept contacts copy curriculum cv dashboard data
    database deck design diagram directory dossier draft drawing drawings entry estimate evaluation export
    flowchart flyer forecast form forms graphic graphs guide guideline guidelines handbook handout handover image
    images index inventory invoice invoices itinerary journal keynote layout leaflet lease ledger letter lineup log
    logo logos manifest manual manuscript map matrix memo menu minutes model mockup mockups newsletter nda notebook
    notes offer order outline overview pack paper pdf photos pitch plan planning plans playbook policies policy
    portfolio poster pricelist pricing proceedings profile programme program projection projections proposal
    protocol protocols questionnaire quotation quote readme receipt receipts recipe record records register release
    report reports research resume retrospective review roadmap roster rota rundown scans schedule scope script
    sheet slides sop spec specification specs spreadsheet statement statements stats story strategy structure study
    summary survey syllabus table template templates tender terms text thesis ticket timeline timesheet timetable
    tracker transcript translation video waiver whitepaper wiki workbook worksheet results figures numbers list
    lists slides sketch sketches wireframes blueprint blueprints contract contracts warranty bid bids prospectus
    """
)

# Words that do something: no name of a file begins with them where no article does.
_DEEDS = _set(
    """
    add announce answer apply approve archive arrange ask assign attend back be become begin believe book bring build
    buy call cancel celebrate change chat check choose clean close collect come comment compare complete confirm
    connect consider contact continue convert copy correct count create cut deal decide delete deliver describe
    discuss divide do download draft draw drink drive eat email enjoy enter escalate expect explain export fax feel
    file fill find finish fix fly follow format forward gather generate get give go greet happy hand hear help hide
    hire hold identify imagine import improve inform inspect install introduce invite invoice join jump keep kill
    know laugh launch lead learn leave listen live look lose love make mark marry meet mention merge miss move need
    negotiate note notify offer open order organise organize pack paint park pass pay phone pick plan play point
    post prepare present print prioritize proofread propose publish push put quote reach react read recommend
    redo refer reject relate release remember remind remove rename repair repeat replace reply report request
    research reserve respond restart return review revise ring run save say scan schedule search see sell set
    shout show sign sing sit skip sleep smile solve sort speak spell stand start stay stick stop study submit
    suggest summarise summarize support swap switch take talk teach tell test text thank thanks think throw touch
    train transfer translate travel try turn type understand update upload use verify visit wait walk want warn
    wash watch welcome win wish work write yell according back close compared due hello kudos listening owing
    props similar sorry subject talking thanks up welcome
    """
)

# Slips in words too short to guess them by a letter.
_SLIPS = {
    slip: word
    for word, slips in {
        "how": "hwo hw ohw",
        "what": "waht wat wht whta",
        "can": "cna acn cn",
        "you": "yuo yu yoou uyo",
        "the": "teh hte thr",
        "this": "tihs thsi htis tis",
        "that": "taht",
        "does": "deos doess",
        "work": "wrok wokr",
        "who": "woh whoo",
        "has": "ahs",
        "have": "ahve hvae hav haev hv",
        "with": "wiht wtih iwth wid",
        "and": "adn nad",
        "access": "acess acces accss acccess accesss aceess",
        "until": "untl unitl untill utnil unti untli",
        "friday": "firday frday fridya",
        "file": "fiel flie",
        "please": "plese pleas pelase plaese plase pleae",
        "give": "giv gvie giev gve",
        "could": "coudl cuold coud cud cld",
        "from": "fomr frmo",
        "only": "olny onyl",
        "is": "si",
        "never": "nver nevr",
        "mind": "mnid",
        "thanks": "thnks tahnks thanx",
        "allow": "alow allwo alloow",
        "grant": "grnat garnt",
        "forward": "foward forwrad fowrard",
        "sharing": "shareing sharring shairing",
        "revoke": "revok reovke revoek",
        "unshare": "unshar unsahre",
        "share": "sharee shrare sahre shaer hsare shair shere shar sher shere shrae",
        "view": "viwe vieuw vieww",
        "would": "woudl wuold wud wld",
        "to": "ot",
        "should": "shoudl shuold shold shud shd shld",
        "need": "nede neeed",
        "want": "wnat watn",
        "look": "lok loook",
        "also": "aslo",
        "till": "til",
        "just": "jsut jst",
        "someone": "somone",
        "everyone": "everone everyon evryone",
        "don't": "dont",
        "doesn't": "doesnt",
        "can't": "cant",
    }.items()
    for slip in slips.split()
}

_NEVER_TYPOS = _set(
    """
    wong cold
    contract contracts render renders waiting waiter waiters extent extents matter matters mister muster remote wire wired
    exiting fore forge chance chances commented commend observed observes observer looping locking denote denotes viewed
    reshape charging pins pinning charge charged edited revive revived redder cancer contributory prolog winter whiter reverse
    mangle mileage sharer shares shared spare scare shard sharp shark share owned owing lover editions edition
    emil accent accessed adjust altar alter arise bend border bright cake canceled cancelled cancels chance chanel
    chang change's changed changes charge comet command commend commenter comments common concert convert converts
    crop cutter date deliver delivery drop dropped drops edie edited edith edits eight email's emails ended ends
    excess extends extent fight firm form former forms forward forwarded forwards from full grand grants hare
    inform informed informs intend just kick kicks lake lend letter light limit limited limits litter mail mails
    make male mali managed manager managers manages manual mend might moment moved needed night null older order
    owned owns peter praise provide provided provider pull pulls quire race raised raises reader's reed reeds reid
    remote removed report reports required requires review reviewed rewards ride rider right rights rise sake sand
    sander seed seen send's sended sender shae shah shaker shane shaping share's shared sharer shares shari
    sharing sharon sharp sharpe shaw sight sparing staring take takes tale tend tight update updated updates
    upgrade viewed wake ward whites word words wright
    """
)

ENGLISH = Vocabulary(
    language="en",
    words=_WORDS,
    valued=_VALUED,
    classes=_CLASSES,
    parts=_PARTS,
    shapes=_SHAPES,
    closings=_CLOSINGS,
    corrections=_CORRECTIONS,
    roles=_ROLES,
    mail=_MAIL,
    sign_in=_SIGN_IN,
    ordinary=_ORDINARY,
    dates=_DATES,
    messages=_MESSAGES,
    talk=_TALK,
    file_nouns=_FILE_NOUNS,
    generic=_GENERIC,
    newest=_NEWEST,
    versions=_VERSIONS,
    not_files=_NOT_FILES,
    not_people=_NOT_PEOPLE,
    told_where=frozenset(
        {"in chat", "in the chat", "in a chat", "via chat", "by chat", "in teams", "on teams", "via teams"}
    ),
    not_owners=_NOT_OWNERS,
    departments=_DEPARTMENTS,
    typo_groups=(
        "ASK",
        "PLEASE",
        "SHARE",
        "SEND",
        "REMOVE",
        "EXTEND",
        "CANCEL",
        "READ",
        "WRITE",
        "COMMENT",
        "OWN",
        "ACCESS",
        "NOTIFY",
        "MAIL",
        "CHANGE",
        "REPLACE",
        "REQUIRE",
    ),
    never_typos=_NEVER_TYPOS,
    faint=frozenset({"final", "release"}),
    documents=_DOCUMENTS,
    deeds=_DEEDS,
    slips=_SLIPS,
    passing=("UH",),
    titles="dr|mr|mrs|ms|prof|st",
    ordinals=r"(?:st|nd|rd|th)(?!\w)",
    clock=r"am|pm|a\.m\.|p\.m\.|o'clock",
    enclitic="'(?:ll|d)",
)
