"""Requests for one person beside words about another, who is to get nothing: the two in every order.

A request is for Kim (小王), the words beside it are of Lee and Bo (小李, 小张). In no order may anybody but Kim be
given access, nor Kim the right to edit where the request does not ask for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

_REQUESTS: Mapping[str, str] = {
    "en": """
        share the budget with Kim | send Kim the budget | give Kim access to the budget |
        can you give Kim the budget? | Kim needs the budget | the budget to Kim please |
        please let Kim edit the budget | Kim should be able to see the budget |
        I'd like to share the budget with Kim | add Kim to the budget | could Kim get the budget? |
        forward the budget to Kim""",
    "de": """
        teile das Budget mit Kim | schick Kim das Budget | gib Kim Zugriff auf das Budget |
        kannst du Kim das Budget geben? | Kim braucht das Budget | das Budget bitte an Kim |
        Kim soll das Budget bearbeiten können | Kim soll das Budget sehen |
        ich möchte das Budget mit Kim teilen | bitte das Budget für Kim freigeben | Kim bekommt das Budget |
        das Budget geht an Kim""",
    "fr": """
        partage le budget avec Kim | envoie le budget à Kim | donne à Kim l'accès au budget |
        tu peux donner le budget à Kim ? | Kim a besoin du budget | le budget à Kim stp |
        Kim doit pouvoir modifier le budget | Kim doit voir le budget |
        je voudrais partager le budget avec Kim | merci d'ouvrir le budget à Kim | Kim reçoit le budget |
        ajoute Kim au budget""",
    "zh": """
        把预算分享给小王 | 预算发给小王 | 给小王预算的权限 | 能把预算给小王吗？ | 小王需要预算 |
        请把预算共享给小王 | 让小王能编辑预算 | 小王要看预算 | 我想把预算分享给小王 | 把小王加到预算里 |
        麻烦把预算转给小王 | 预算给小王看一下""",
}
_REFUSALS: Mapping[str, str] = {
    "en": """
        not Lee | but not Lee | not with Lee | Lee not | Lee doesn't get it | Lee shouldn't see it |
        Lee must not see it | never Lee | definitely not Lee | don't give it to Lee | don't let Lee in |
        do not add Lee | Lee has no business there | Lee is not to get it | nothing for Lee |
        no access for Lee | keep Lee out | without Lee | except Lee | Lee gets nothing | Lee no |
        leave Lee out | not to Lee or Bo | neither Lee nor Bo | instead of Lee | rather than Lee |
        Lee is none of my concern | Lee can wait | Lee mustn't know | I don't want Lee to have it |
        no need for Lee | Lee is not involved | Lee does not need it | hide it from Lee |
        keep it away from Lee | Lee would only mess it up | not Lee from Sales""",
    "de": """
        nicht Lee | aber nicht Lee | nicht mit Lee | Lee nicht | Lee bekommt es nicht |
        Lee soll es nicht sehen | Lee darf es nicht sehen | niemals Lee | auf keinen Fall Lee |
        gib es nicht Lee | lass Lee nicht rein | Lee bitte nicht | nichts für Lee | kein Zugriff für Lee |
        Lee bleibt draußen | ohne Lee | außer Lee | Lee kriegt nix | Lee nein | lass Lee weg |
        nicht an Lee oder Bo | weder Lee noch Bo | statt Lee | anstelle von Lee | Lee geht das nichts an |
        Lee kann warten | Lee darf nichts wissen | ich will nicht, dass Lee es hat | Lee braucht es nicht |
        Lee ist nicht beteiligt | vor Lee geheim halten | Lee macht nur Chaos | nicht Lee aus dem Vertrieb |
        Lee eben nicht | bloß nicht Lee | Lee erst mal nicht | Lee hat da nichts verloren""",
    "fr": """
        pas Lee | mais pas Lee | pas avec Lee | Lee non | Lee ne l'a pas | Lee ne doit pas le voir |
        Lee n'a pas à le voir | jamais Lee | surtout pas Lee | ne le donne pas à Lee |
        ne laisse pas entrer Lee | n'ajoute pas Lee | rien pour Lee | pas d'accès pour Lee | Lee reste dehors |
        sans Lee | sauf Lee | Lee n'a rien | Lee pas | laisse Lee de côté | ni Lee ni Bo | pas à Lee ni à Bo |
        au lieu de Lee | à la place de Lee | ça ne regarde pas Lee | Lee peut attendre |
        Lee ne doit rien savoir | je ne veux pas que Lee l'ait | Lee n'en a pas besoin |
        Lee n'est pas concerné | cache-le à Lee | Lee mettrait le bazar | pas Lee des ventes |
        Lee surtout pas | évite Lee | hors de question pour Lee""",
    "zh": """
        不要给小李 | 别给小李 | 不给小李 | 小李不给 | 小李不要给 | 小李不行 | 小李不能看 | 小李不用 |
        小李不需要 | 别让小李看到 | 不要让小李看到 | 小李就算了 | 绝对不能给小李 | 不是小李 | 而不是小李 |
        除了小李 | 小李除外 | 不包括小李 | 没有小李的份 | 小李先不给 | 小李没份 | 小李等等再说 | 千万别给小李 |
        小李那边不要 | 小李不该看 | 不想让小李有 | 小李无关 | 跟小李没关系 | 瞒着小李 | 避开小李 |
        小李和小张都不给 | 小李小张都不要 | 小李免了 | 小李就不必了""",
}
_REMARKS: Mapping[str, str] = {
    "en": """
        Lee asked for it | Lee wrote it | Lee already has it | Lee is on leave | Lee told me to |
        I talked to Lee about it | as Lee said | Lee will call you | Lee sits next to Kim | thanks to Lee |
        Lee's idea | Lee is Kim's boss | Kim works for Lee | Lee knows about it | says Lee | Lee agreed |
        Lee owns it | Lee recommended it | Kim replaces Lee | Kim is Lee's assistant | Lee left last week |
        I got it from Lee | Lee made it yesterday | Lee wants me to | greetings from Lee | Lee is angry |
        Lee has been waiting | according to Lee | ask Lee if unsure | Lee and I discussed this |
        Lee can explain | call Lee when done | it's about Lee | Lee reviewed it already""",
    "de": """
        Lee hat danach gefragt | Lee hat es geschrieben | Lee hat es schon | Lee ist im Urlaub |
        Lee hat mich darum gebeten | wie Lee sagte | Lee ruft dich an | Lee sitzt neben Kim | Idee von Lee |
        Lee ist die Chefin von Kim | Lee weiß davon | sagt Lee | Lee ist einverstanden | es gehört Lee |
        Lee hat es empfohlen | Kim ersetzt Lee | Lee ist letzte Woche gegangen | ich habe es von Lee |
        Lee hat es gestern gemacht | Lee will das so | Grüße von Lee | Lee ist sauer | Lee wartet schon |
        laut Lee | frag Lee wenn unklar | Lee kann es erklären | ruf Lee danach an | es geht um Lee |
        Lee hat schon drübergeschaut | Kim vertritt Lee""",
    "fr": """
        Lee l'a demandé | Lee l'a écrit | Lee l'a déjà | Lee est en congé | Lee me l'a demandé |
        j'en ai parlé avec Lee | comme Lee disait | Lee va t'appeler | Lee est assise à côté de Kim |
        grâce à Lee | idée de Lee | Lee est la cheffe de Kim | Kim travaille pour Lee | Lee est au courant |
        dit Lee | Lee est d'accord | ça appartient à Lee | Lee l'a recommandé | Kim remplace Lee |
        Kim est l'assistante de Lee | Lee est partie la semaine dernière | je l'ai eu de Lee |
        Lee l'a fait hier | Lee le veut ainsi | bonjour de la part de Lee | Lee est fâchée | Lee attend déjà |
        d'après Lee | demande à Lee si pas clair | Lee et moi en avons discuté | Lee peut expliquer |
        appelle Lee après | il s'agit de Lee | Lee a déjà relu""",
    "zh": """
        小李要的 | 小李写的 | 小李已经有了 | 小李休假了 | 小李让我发的 | 我跟小李说过了 | 小李说的 |
        小李会打电话给你 | 小李坐在小王旁边 | 多亏小李 | 小李的主意 | 小李是小王的领导 | 小王是小李的助理 |
        小李知道这事 | 小李同意了 | 是小李的文件 | 小李推荐的 | 小王接替小李 | 小李上周走了 |
        我从小李那拿到的 | 小李昨天做的 | 小李想这样 | 小李问好 | 小李生气了 | 小李等很久了 | 听小李说的 |
        不清楚就问小李 | 我和小李商量过 | 小李可以解释 | 是关于小李的 | 小李看过了 | 小李批准了 | 替小李办的""",
}
_BETWEEN = {"en": (", ", ". ", " - ", "; ", " (", " – "), "zh": ("，", "。", "；", "（")}
_CLOSED = {" (": ")", "（": "）"}
_WHO = {"en": "kim", "zh": "小王"}
_EDITING = ("edit", "bearbeiten", "modifier", "编辑")


class Beside(NamedTuple):
    """`who`: the only name, in small letters, that may be given access; `edits`: the right to edit is asked for."""

    language: str
    said: str
    who: str
    edits: bool


def beside(*, every: int = 1) -> Iterator[Beside]:
    """All orders of all, or every n-th of them; which of them changes from one remark to the next."""
    at = 0
    for language, written in _REQUESTS.items():
        who = _WHO.get(language, _WHO["en"])
        for remark in (*_each(_REFUSALS[language]), *_each(_REMARKS[language])):
            for request in _each(written):
                edits = any(word in request for word in _EDITING)
                for said in _orders(language, request, remark):
                    at += 1
                    if at % every == 0:
                        yield Beside(language, said, who, edits)


def _each(written: str) -> list[str]:
    return [" ".join(one.split()) for one in written.split("|")]


def _orders(language: str, request: str, remark: str) -> Iterator[str]:
    han = language == "zh"
    for between in _BETWEEN.get(language, _BETWEEN["en"]):
        yield f"{request}{between}{remark}{_CLOSED.get(between, '')}"
    first = remark[0].upper() + remark[1:]
    yield f"{first}{'，' if han else ', '}{request}"
    yield f"{first}{'。' if han else '. '}{request}"
