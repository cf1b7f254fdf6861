"""French.

How to read the shapes: vocabulary/__init__.py. Accents and apostrophes may be left out; the grammar adds these
spellings itself. "l'accès" is two words, and so is "envoie-le": its "-le" stands for a file, the article "le" for one
only where nothing follows it. "à" and "au" are two groups, for "au" brings an article and "à Lee" has none: so
"accès au budget à Lee" tells the file from the person.
"""

# ruff: noqa: E501 - a shape is read as one line

from __future__ import annotations

import re
from itertools import product

from bot.intent.vocabulary import Vocabulary


def _set(words: str) -> frozenset[str]:
    return frozenset(word.strip() for word in words.split("|"))


def _elided(phrases: str) -> str:
    """Those that end in "de" or "que" also as they stand before a vowel."""
    said = [" ".join(phrase.split()) for phrase in phrases.split("|")]
    return " | ".join(said + [f"{one[:-1]}'" for one in said if one.endswith((" de", " que"))])


def _spoken(phrases: str) -> str:
    """Also without the "ne" that speech leaves out: "il doit plus pouvoir", "elle a pas accès"."""
    said = [" ".join(phrase.split()) for phrase in phrases.split("|")]
    return " | ".join(said + [re.sub("^(ne |n')", "", one) for one in said if one.startswith(("ne ", "n'"))])


def _every(*parts: str) -> str:
    """Each of the first with each of the second, and so on."""
    ways = product(*([word.strip() for word in part.split("|")] for part in parts))
    return " | ".join(" ".join(way).replace("' ", "'") for way in ways)


def _one_of(*lists: str) -> str:
    return " | ".join(lists)


_wish = _every(
    "ce serait | ça serait | il serait | cela serait | ce sera | ça sera | ce serait vraiment | ça serait vraiment",
    """bien | pas mal | sympa | cool | top | super | génial | utile | pratique | parfait | mieux | chouette | bon | opportun | souhaitable | préférable | judicieux | nécessaire | logique |
    gentil | idéal | l'idéal | le top | plus simple | appréciable | apprécié | bienvenu | prudent | le fun""",
)
_before = _every(
    "avant | après | pendant",
    """la réunion | ma réunion | notre réunion | le comité | le point | le rendez-vous | mon rendez-vous | mon départ | mes congés | mes vacances | les vacances |
    l'audience | la visio | le call | la visite | l'audit | le rdv | la présentation | l'assemblée | le conseil | le codir | le copil | midi | le déjeuner | la pause |
    l'inspection | la commission | le comex | le bouclage | la livraison | la clôture | le chantier | la formation | de partir | que je parte""",
)
# What opens or closes a request and says nothing of it: "comme convenu hier", "tant que j'y pense".
_aside = " | ".join(
    (
        _every(
            "comme convenu | comme discuté | comme vu | comme évoqué | comme demandé | comme promis | comme annoncé | comme on s'est dit | comme on en a parlé | comme on en a discuté | comme on l'a dit",
            "hier | ce matin | tout à l'heure | ensemble | en réunion | au téléphone | hier soir | lundi | mardi | mercredi | jeudi | vendredi | la semaine dernière | avec lui | avec elle | par mail | à l'instant",
        ),
        _every(
            "si | quand | dès que | lorsque",
            "tu as | t'as | vous avez | tu auras | vous aurez",
            "deux minutes | deux secondes | cinq minutes | 5 minutes | 2 minutes | une minute | 5 min | 2 min | un moment | un instant | le temps | un peu de temps",
        ),
        _every(
            "avant que | tant que | pendant que",
            "j'oublie | je n'oublie | j'y pense | j'y suis | je te tiens | tu y es | vous y êtes | je t'ai sous la main | je parte",
        ),
        """comme on en a parlé | comme on en a discuté | comme on l'a dit | comme on s'est dit | comme je te disais | comme je vous disais | comme je te l'ai dit | comme évoqué | comme annoncé |
        par la même occasion | dans la foulée | en priorité | en urgence | sans attendre | quand même | au plus tôt | le plus tôt possible | dans les plus brefs délais | dans la journée | si ce n'est pas déjà fait |
        dès que possible | en toute discrétion | à titre confidentiel | à titre exceptionnel | à titre informatif | à titre provisoire | en parallèle | de ton côté | de votre côté |
        quand tu pourras | quand vous pourrez | quand tu auras fini | une bonne fois pour toutes | si ça ne te dérange pas | si ça te dérange pas | si ça ne vous dérange pas | sauf erreur | comme d'hab | pour de bon |
        pour validation | pour information | pour infos | pour relecture | pour signature | pour avis | pour approbation | pour archivage | pour action | pour traitement | pour suite à donner | pour suivi | pour vérification |
        pour contrôle | pour mémoire | pour prise en compte | pour retour | pour exécution | pour contrôle final | à toutes fins utiles | pour attribution | pour classement | pour diffusion interne | pour usage interne |
        surtout ne pas le diffuser | surtout ne pas diffuser | surtout ne pas la diffuser | à ne pas transférer | à ne pas diffuser | ne pas diffuser | ne pas transférer | ne pas faire suivre | à ne pas faire suivre | merci de ne pas diffuser | merci de ne pas transférer |
        c'est confidentiel | confidentiel | c'est sensible | le dossier est sensible | le sujet est sensible | ça reste entre nous | que ça reste entre nous | ça presse un peu | ça presse | c'est pressé | c'est pressant | ça urge un peu | c'est assez urgent | c'est plutôt urgent |
        en ton nom | en mon nom | de ma part | de notre part | pour moi | pour nous""",
    )
)
_aside += " | " + _every(
    "il | elle | on | ils | elles",
    "me l'a demandé | nous l'a demandé | l'a demandé | me l'ont demandé | nous l'ont demandé | me le réclame | me le demande | me l'a réclamé | me le réclament | l'attend | l'attendent | insiste | s'impatiente | s'impatientent | est au courant | sont au courant | est prévenu | est prévenue",
)
_aside += " | " + _every(
    "avant",
    "ce soir | demain | demain matin | demain soir | lundi | mardi | mercredi | jeudi | vendredi | ce week-end | le week-end | la fin de journée",
)
_meetings = "la réunion | la visite | l'audit | l'audience | la présentation | la formation | l'inspection | l'entretien | la clôture | la livraison | la soutenance | la séance | l'événement | la visio | la revue"
_their_days = " | ".join(
    (
        "",
        "de demain",
        "de lundi",
        "de mardi",
        "de mercredi",
        "de jeudi",
        "de vendredi",
        "de ce soir",
        "de cet après-midi",
        "de la semaine prochaine",
    )
)
_aside += " | " + " | ".join(
    one.strip()
    for one in _every(
        "en vue de | en prévision de | à l'occasion de | lors de | suite à | pour préparer | pour | dans le cadre de",
        _meetings,
        _their_days,
    ).split("|")
)
_aside += " | " + " | ".join(
    one.strip()
    for one in _every(
        "en vue du | en prévision du | à l'occasion du | lors du | suite au | pour préparer le | dans le cadre du",
        "comité | rendez-vous | rdv | point | copil | codir | conseil | salon | contrôle | déplacement | séminaire",
        _their_days,
    ).split("|")
)
_aside += " | " + _every(
    "je suis | je serai | je pars",
    "en déplacement | en réunion | en congé | en congés | en vacances | en rendez-vous | en formation | indisponible | injoignable",
)

_WORDS = {
    # --- verbs ---
    "SHARE": _one_of(
        """
        partagerais | tu partagerais | partageriez | vous partageriez | partage | partager | partagez | partages | partageons | partagiez | partagions | repartage | repartager | repartagez | mets en partage |
        mettre en partage | mettez en partage | patrage | partge | patage | partag | fais le partage | faire le partage""",
        _every(
            "complète | compléter | complétez | refais | refaire | relance | relancer | ouvre | ouvrir | organise | organiser | crée | créer | prépare | préparer | rétablis | rétablir | remets | remettre | fais | faire | lance | lancer | lancez | procède | procéder | procédez | effectue | effectuer | effectuez | mets en place | active | activer",
            "le partage | au partage",
            "de | d' | du | des",
        ),
    ),
    "SEND": """
        tu enverrais | vous enverriez | tu transmettrais | vous transmettriez | tu filerais | tu passerais | tu ferais passer | tu ferais suivre | envoie | envoyer | envoyez | envoies | envoi | envoyiez | transmettiez | envoye | envoyons | envoit | renvoie | renvoyer | renvoyez |
        drop | droppe | dropper | forwarde | forwarder | forward | soumets | soumettre | soumettez | fais tourner | faire tourner | fais circuler | faire circuler |
        transmets | transmettre | transmettez | transmet | transfère | transférer | transférez | transfères |
        fais suivre | faire suivre | faites suivre | fait suivre | fais passer | faire passer | faites passer |
        fais parvenir | faire parvenir | faites parvenir | passe | passer | passez | passes | balance | balancer |
        balancez | balances | file | filer | filez | files | refile | refiler | refilez | adresse | adresser | adressez |
        communique | communiquer | communiquez | diffuse | diffuser | diffusez | expédie | expédier | expédiez | distribue |
        distribuer | distribuez | remets | remettre | remettez | pousse | pousser | envoi moi | mets à disposition |
        mettre à disposition | mettez à disposition |
        envois""",
    "GIVE": """
        tu donnerais | vous donneriez | tu filerais | tu accorderais | vous accorderiez | donne | donner | donnez | donnes | donnons | donniez | redonne | redonner | accorde | accorder | accordez | accordes |
        attribue | attribuer | attribuez | octroie | octroyer | octroyez | fournis | fournir | fournissez | file | filer |
        filez | files | refile | refiler | offre | offrir | offrez | confie | confier | confiez | concède | concéder |
        assigne | assigner | assignez | remets | remettre | remettez""",
    "SHOW": "montre | montrer | montrez | fais lire | faire lire | faites lire | fais consulter | faire consulter | faites consulter | fais découvrir | faire découvrir | fais voir | faire voir | faites voir | présente | présenter | présentez",
    "LET": """
        laisse | laisser | laissez | laisses | autorise | autoriser | autorisez | autorises | permets | permettre |
        permettez | permet | habilite | habiliter | habilitez""",
    "ADD": """
        fais entrer | faire entrer | faites entrer | fais rentrer | faire rentrer | laisse entrer | laisser entrer | branche | brancher | branchez | ajoute | ajouter | ajoutez | ajoutes | ajoutiez | rajoute | rajouter | rajoutez | invite | inviter | invitez | invites | inclus |
        inclure | incluez | intègre | intégrer | intégrez | mets | mettre | mettez | met | associe | associer | associez |
        convie | convier | conviez""",
    "ENROL": "branche | brancher | branchez | inscris | inscrire | inscrivez | embarque | embarquer | embarquez | enrôle | enrôler | greffe | greffer | rattache | rattacher | rattachez",
    "OPEN": "débloques | ouvre | ouvrir | ouvrez | ouvres | débloque | débloquer | débloquez | déverrouille",
    "MAKE": "rends | rendre | rendez | rend",
    "CHANGE": """
        fais passer | faire passer | faites passer | change | changer | changez | changes | passe | passer | passez | bascule | basculer | basculez | mets | mettre |
        mettez | met | modifie | modifier | modifiez | limite | limiter | limitez | restreins | restreindre | restreignez |
        repasse | repasser | repassez | remets | remettre | remettez | transforme | transformer | réduis | réduire |
        réduisez | rétrograde | rétrograder | rétrogradez | promeus | promouvoir | promouvez | upgrade | upgrader | upgradez | downgrade | downgrader | downgradez |
        baisse | baisser | baissez | abaisse | abaisser | abaissez | ramène | ramener | ramenez | rabaisse | rabaisser | redescends | augmente | augmenter | augmentez | élargis | élargir | hausse | hausser | rehausse""",
    "REMOVE": """
        désinscris | désinscrire | désinscrivez | désabonne | désabonner | dissocie | dissocier | détache | détacher | détachez | décroche | décrocher | expulse | expulser | dégomme | dégommer | exfiltre |
        fais sauter | faire sauter | faites sauter | fais sortir | faire sortir | faites sortir | débranche | débrancher | débranchez | raye | rayer | rayez | radie | radier | prive | priver | privez | suspends | suspendre | suspendez | interromps | interrompre | clôture | clôturer |
        résilie | résilier | évince | évincer | retire | retirer | retirez | retires | retiriez | supprimiez | ferme | fermer | fermez | enleviez | enlève | enlever | enlevez | enlèves | supprime | supprimer | supprimez |
        supprimes | ôte | ôter | ôtez | révoque | révoquer | révoquez | révoques | coupe | couper | coupez | vire | virer |
        virez | vires | exclus | exclure | excluez | dégage | dégager | dégagez | désactive | désactiver | désactivez |
        reprends | reprendre | reprenez | sors | sortir | sortez | éjecte | éjecter | éjectez | bannis | bannir | annule |
        annuler | annulez | efface | effacer | effacez | bloque | bloquer | bloquez | enleve | lève | lever""",
    "UNSHARE": _one_of(
        """
        arrête de partager | arrêter de partager | arrêtez de partager | cesse de partager | cesser de partager |
        cessez de partager | ne partage plus | ne partagez plus | ne plus partager | départage | départager |
        arrête le partage de | arrête le partage du | arrête le partage | arrêter le partage | arrêtez le partage |
        stoppe le partage | stopper le partage | stoppez le partage | mets fin au partage | mettre fin au partage |
        mettez fin au partage | annule le partage | annuler le partage | annulez le partage | supprime le partage |
        supprimer le partage | supprimez le partage | retire le partage | retirer le partage | enlève le partage |
        coupe le partage | couper le partage | révoque le partage | révoquer le partage | désactive le partage""",
        _every(
            "arrête | arrêter | arrêtez | arrêtons | on arrête | cesse | cesser | cessez | cessons | stoppe | stopper",
            "de partager | le partage de | le partage du | le partage des",
        ),
        _every(
            "je ne souhaite plus | je ne veux plus | je ne voudrais plus | on ne veut plus | nous ne souhaitons plus | nous ne voulons plus | il ne faut plus | il ne faudrait plus | je veux plus | faut plus",
            "partager",
        ),
    ),
    # A call to act on what was said before.
    "CALL": """
        c'est ok pour moi | ok pour moi | c'est bon pour moi | bon pour moi | je valide | je suis d'accord | c'est validé | valide sa demande | valider sa demande | accepte sa demande | accepter sa demande |
        tu valides | vous validez | donne-lui satisfaction | réponds-lui favorablement |
        laisse-le entrer | laisse-la entrer | laisse-les entrer | laisse-le passer | laisse-la passer | laisse-les passer | fais-le entrer | fais-la entrer | fais-les entrer |
        rends ça possible | rends-le possible | rendre ça possible | rends la chose possible | ouvre-lui la porte | ouvre-leur la porte | laisse-le y accéder | laisse-la y accéder | laisse-les y accéder | fais-lui une place |
        laisse-le faire | laisse-la faire | fais le partage stp | mets-le dessus | mets-la dessus | mets-les dessus | mets-le dans la boucle | mets-la dans la boucle | mets-les dans la boucle |
        donne-lui l'accès | donne-leur l'accès |
        fais-le | faites-le | fais le nécessaire | faites le nécessaire | fais ce qu'il faut | faites ce qu'il faut | fais ça | tu fais ça | faire ça | le faire | faire le nécessaire |
        tu fais le nécessaire | vous faites le nécessaire | tu t'en charges | vous vous en chargez | t'en charger | vous en charger | charge-t'en | chargez-vous-en |
        tu t'en occupes | vous vous en occupez | t'en occuper | vous en occuper | occupe-t'en | occupez-vous-en | occupe-toi de ça | occupe-toi-z'en | règle ça | réglez ça | régler ça | tu règles ça |
        règle-lui ça | me régler ça | règle-moi ça | arrange ça | arrangez ça | arranger ça | tu arranges ça | arrange-moi ça | corrige ça | corriger ça | gère ça | gérer ça | tu gères ça |
        tu vois ça | débloque ça | débloquer ça | débloque la situation | débloquer la situation | remédie à ça | y remédier | tu y remédies | remédies-y | tu t'y colles | à toi de jouer |
        je te laisse faire | je vous laisse faire | je compte sur toi | je compte sur vous | fais en sorte que ce soit réglé | fais le partage | fais donc le partage | tu fais le partage | faire le partage | fais-le-lui |
        vas-y | allez-y | go""",
    "UNDO": """
        oublie ce que je viens de partager | oublie ce que j'ai partagé | annule ce que j'ai partagé | reprends ce que j'ai donné | reprends ce que je viens de donner | annule le partage que je viens de faire | annule le partage que tu viens de faire | annule le partage de tout à l'heure |
        reprends ce que j'ai partagé | reprends ce que je viens de partager | annule ce que j'ai fait |
        annule le dernier partage | annuler le dernier partage | annulez le dernier partage | annule mon dernier partage |
        annule ce partage | annulez ce partage | annule ce que tu viens de faire | annulez ce que vous venez de faire |
        reviens en arrière | revenir en arrière | revenez en arrière | retour en arrière | retour arrière | défais ça |
        défaire | défais | annule ce que je viens de partager | annule le partage précédent | annule la dernière action |
        retire le dernier partage | supprime le dernier partage | annule ce que j'ai partagé | undo""",
    # Just after a share these take it back; else they only end what is being talked of.
    "TAKEBACK": """
        annule | annuler | annulez | annule ça | annule tout ça | annule cela | annule tout | annulez ça | annulez tout | on annule |
        on annule tout | annule-le | annule-moi ça | annule ce que je viens de faire | tu peux annuler | faut annuler | annulation | reprends tout ça | reprends tout | reprends ça | défais tout ça | défais tout | annule-moi tout ça | annule-moi tout""",
    "EXTEND": """
        fais durer | faire durer | faites durer | poursuis | poursuivre | maintiens | maintenir | maintenez | prolonge | prolonger | prolongez | prolonges | rallonge | rallonger | rallongez | étends | étendre | étendez |
        reconduis | reconduire | reconduisez | renouvelle | renouveler | renouvelez | proroge | proroger | prorogez |
        allonge | allonger | allongez | garde | garder | gardez""",
    "PREPARE": "prépare | préparer | préparez | prépares | prévois | prévoir | prévoyez | sors | sortir | produis | produire | obtiens-moi | trouve-moi | fabrique | fabriquer | génère | générer | mets en place | mettre en place | monte | pousse",
    "REPLACE": "remplace | remplacer | remplacez | échange | échanger | échangez",
    "SIGNOUT": """
        déconnecte-moi | déconnectez-moi | me déconnecter | déconnexion | se déconnecter | déconnecte moi | déconnecter |
        oublie ma connexion""",
    "CANCEL": """
        annule | annuler | annulez | annulation | laisse tomber | laissez tomber | laisse béton | oublie | oubliez |
        oublie ça | oubliez ça | oublie tout | oublie ce que j'ai dit | oublie ce que je viens de dire | oubliez ce que j'ai dit | oublie ma demande | oublie la demande | oubliez la demande | annule la demande de partage | ne fais rien | ne faites rien | ne partage rien | ne fais plus rien | n'en parlons plus | rien merci | c'est bon oublie | c'est bon laisse | rien finalement | non merci | stop | arrête | arrêtez | arrête ça | arrête tout | arrêtez tout | ça suffit | oublie ma dernière demande | oublie la dernière demande | on arrête | on arrête là | arrêtons là | on arrête tout | je ne veux plus partager | je veux plus partager |
        je ne veux plus rien partager | ne partage finalement rien | laisse faire | laissez faire | on oublie | on oublie ça | oublie finalement | plus besoin |
        finalement plus besoin | j'en ai plus besoin | je n'en ai plus besoin | finalement c'est bon | en fait laisse tomber | en fait laisse |
        en fait oublie | finalement laisse tomber | finalement oublie | pas maintenant finalement | on verra plus tard | plus tard finalement |
        non c'est bon | c'est pas grave | c'est pas grave laisse | abandonne | abandonner |
        abandonnez | tant pis | pas maintenant | j'ai changé d'avis | finalement non | en fait non | non laisse |
        jette tout ça | jette tout | jette ça | jette-moi ça | efface tout | efface tout ça | supprime tout ça | à la poubelle | poubelle | fais comme si je n'avais rien dit | faites comme si je n'avais rien dit | fais comme si j'avais rien dit | mettons que je n'ai rien dit | mettons que j'ai rien dit | je retire ma demande | je retire ce que j'ai dit |
        on verra ça une autre fois | ce sera pour une autre fois | une autre fois | on remet ça à plus tard | on reporte | non rien | rien du tout | basta | c'est mort | on efface tout | je passe mon tour | autant pour moi laisse |
        au temps pour moi laisse | pas la peine finalement | pas la peine en fait | plus la peine finalement | je renonce | on abandonne | j'abandonne | on ne fait rien | on fait rien | on ne partage rien | n'en parlons plus va |
        laisse | laisse va | laisse tomber va | laisse tomber hein | oublie va | n'y pense plus | non finalement | plus la peine | pas la peine | c'est plus la peine |
        ce n'est plus la peine | ça ira | quitte | quitter | on annule | on laisse tomber | c'est bon laisse tomber |
        annule tout | je préfère annuler | je veux annuler | je voudrais annuler | annule ça | annulez ça | annule cela | annule la demande | annule ma demande | annule cette demande""",
    "HELP": _one_of(
        """
        aide | aide-moi | aidez-moi | à l'aide | au secours | besoin d'aide | j'ai besoin d'aide | j'aurais besoin d'aide |
        que sais-tu faire | qu'est-ce que tu sais faire | qu'est-ce que tu peux faire | que peux-tu faire | tu sais faire quoi |
        tu peux faire quoi | que pouvez-vous faire | qu'est-ce que vous pouvez faire | comment ça marche |
        comment ça fonctionne | comment tu marches | comment tu fonctionnes | comment fonctionnes-tu |
        comment est-ce que ça marche | comment marche ce bot | comment t'utiliser | comment utiliser ce bot |
        mode d'emploi | qui es-tu | t'es qui | tu es qui | qui êtes-vous | c'est quoi sharebot | tu sers à quoi |
        à quoi tu sers | à quoi sers-tu | ça marche comment | comment on fait | comment faire | je suis perdu |
        je suis perdue | tu peux m'aider | peux-tu m'aider | pouvez-vous m'aider | pourrais-tu m'aider |
        pourriez-vous m'aider | vous pouvez m'aider | est-ce que tu peux m'aider | quelles commandes | les commandes |
        commandes | liste des commandes | quelles sont les commandes | aied | adie | aidee | ade moi | aidr | tutoriel |
        guide d'utilisation | c'est quoi ce bot | comment je fais | montre-moi ce que tu sais faire |
        comment on s'en sert | comment ça s'utilise | comment tu t'utilises | comment on te parle | comment te parler""",
        _every(
            "comment",
            "je me sers de | on se sert de | me servir de | se servir de | j'utilise | on utilise | utiliser",
            "ce truc | ce bot | cet outil | ce machin | ça | ce robot",
        ),
    ),
    "SOS": """
        j'ai rien compris | je n'ai rien compris | j'ai pas compris | je n'ai pas compris | j'ai rien pigé | des exemples de ce que tu comprends | ce que tu comprends | tu comprends quoi | que dois-je écrire | que dois-je dire | que dois-je taper | je tape quoi | j'écris quoi | je dois écrire quoi | je dois dire quoi | je dois taper quoi |
        qu'est-ce que je dois écrire | qu'est-ce que je dois dire | qu'est-ce que je dois taper | comment je te parle | comment te parler | comment tu fonctionnes | comment tu marches | comment vous fonctionnez | c'est quoi le principe | t'es censé faire quoi |
        tu es censé faire quoi | comment ça s'utilise | à quoi sert ce bot | quels sont tes pouvoirs | quels ordres tu comprends | quelles phrases tu comprends | tu peux me donner des exemples | donne-moi des exemples | donne-moi un exemple |
        ce que tu sais faire | ce que tu peux faire | ce que vous pouvez faire | ce que vous savez faire | ce que tu fais |
        c'est quoi les commandes | c quoi les commandes | c'est quoi tes commandes | c quoi tes commandes | c'est quoi les fonctions | quelles commandes |
        quelles sont les commandes | tu es capable de faire quoi | t'es capable de faire quoi | tu es capable de quoi | t'es capable de quoi |
        de quoi es-tu capable | de quoi tu es capable | de quoi t'es capable | qu'est-ce que tu es capable de faire | comment ça marche |
        comment ça fonctionne | comment tu marches | ça marche comment | tu fonctionnes comment | tu sais faire quoi | tu fais quoi |
        tu fais quoi exactement | qu'est-ce que tu fais | que fais-tu | à quoi tu sers | à quoi ça sert | à quoi sers-tu | tu sers à quoi |
        ça sert à quoi | c'est quoi ce bot | c quoi ce bot | c'est quoi ton rôle | c koi ce bot | comment tu t'utilises | comment on s'en sert |
        comment je m'en sers | comment s'en servir | comment utiliser cet outil | qu'est-ce qu'on peut te demander | je suis perdu | je suis perdue |
        j'y comprends rien | je pige rien | je pige pas | besoin d'un coup de main | j'ai besoin d'un coup de main |
        au secours | explique-moi comment ça marche | expliquez-moi comment ça marche | montre-moi comment faire | je sais pas comment faire | je ne sais pas comment faire | quelles sont tes fonctionnalités | c'est quoi tes fonctionnalités | c'est quoi tes fonctions | quelles sont tes capacités | quelles sont tes commandes | quelles sont vos fonctionnalités | quelles sont tes fonctions | qu'est-ce que je peux te demander | que puis-je te demander | je peux te demander quoi | qu'est-ce que je peux faire avec toi | je comprends rien | je ne comprends rien | je n'y comprends rien | je comprends pas comment |
        je ne comprends pas comment | comment on se sert de toi | comment se servir de toi | comment me servir de toi |
        comment on t'utilise | comment t'utiliser | comment on utilise ce bot | comment utilise-t-on ce bot |
        comment te demander | comment fait-on pour te demander | comment on fait pour te demander | comment faire pour te demander |
        comment est-ce qu'on te demande | comment on te demande | comment je te demande | comment fait-on | comment je dois te demander""",
    "OOPS": "par erreur | par mégarde | trop vite | erreur de ma part | c'est une erreur | grosse erreur | petite erreur | je me suis gouré | je me suis gourée | je me suis planté | je me suis plantée | c'était pas voulu | ce n'était pas voulu | je me suis trompé | je me suis trompée | fausse manip | fausse manipulation | erreur | mauvaise manip | c'était une erreur | rien",
    "GOTIT": "bien reçu | j'ai bien reçu | c'est bien reçu | bien noté | c'est noté | j'ai reçu | c'est reçu | reçu | j'ai vu | on a bien reçu",
    "BECOMES": "devient | deviennent | deviendra | deviendront | redevient",
    "TASK": "relire | valider | signer | imprimer | traduire | analyser | étudier | comparer | finaliser | terminer | contresigner | approuver | parapher | tester | reprendre | citer | contrôler | préparer | connaître | suivre",
    "READERS": "lecteurs | lectrices | éditeurs | éditrices | contributeurs | destinataires | bénéficiaires | utilisateurs | invités | ayants droit | collaborateurs | co-auteurs | accès actuels | accès ouverts | accès en cours | droits actuels | droits accordés | accès accordés | partages actuels | partages en cours | partages actifs",
    "ACCESSLIST": _every(
        "état | l'état | un état | récap | un récap | le récap | récapitulatif | un récapitulatif | le récapitulatif | inventaire | l'inventaire | revue | la revue | relevé | le détail | détail | topo | historique",
        "des accès | des droits | des permissions | des partages | des autorisations",
    )
    + " | "
    + _every("point | un point | le point | topo | un topo", "sur les accès | sur les droits | sur les partages"),
    "SLIPIN": "glisse | glisser | glissez | colle | coller | insère | insérer | inscris | rédige | accompagne | accompagné de | accompagnée de | accompagné d' | accompagnée d' | assorti de | assortie de | assorti d' | assortie d'",
    "NOBLE": "van | von | der | den | van der | van den | van de | von der | del | della | dos | ter | di | da | el | ben | bin | ould | mac | o",
    "MAYBE": "peut être",
    "ALREADY": "déjà | pour l'instant | pour le moment | actuellement | jusqu'ici | en ce moment",
    "HOURS": "24h | 48h | 72h | 96h | 24 h | 48 h | 72 h | 96 h",
    "HAND": "la main",  # "donne-lui la main" may be no more than a helping hand
    "HAVING": "ayant | qui possèdent | disposant de | disposant d'un",
    "SAMEAGAIN": "même chose | pareillement | pareil | idem | la même chose | de même",
    "RIGHTTHING": "modif | modification | écriture | édition | lecture | lecture seule",
    "POSTPONE": """
        repousse | repousser | repoussez | décale | décaler | décalez | recule | reculer | reculez | reporte | reporter |
        reportez""",
    "DEADLINE": """
        échéance | échéances | date d'échéance | date limite | expiration | date d'expiration | date de fin | fin d'accès |
        fin de l'accès | fin du partage | la fin d'accès | la fin de l'accès | la fin des accès | la fin du partage |
        fin |
        la fin | fermeture | clôture""",
    "TEAMALL": "tous les membres de l'équipe | tous les membres du groupe | les membres de l'équipe | tout le groupe | toute l'équipe | toute notre équipe | toute mon équipe | toute la team | notre équipe | mon équipe",
    "ALLWHO": "toutes celles |  ceux | celles | tous ceux | celui | celle",
    "SPARE": "un peu de rab | du rab | rab | un peu de temps | plus de temps | un peu plus de temps | davantage de temps | du temps en plus | du temps supplémentaire | un sursis | du rabe",
    "KEEPUP": "tiens | tenir | tenez | garde | garder | gardez | maintiens | maintenir | maintenez | laisse | laisser | laissez | conserve | conserver",
    "KEEPACCESS": """
        laisse l'accès | laisser l'accès | laissez l'accès | laisse-lui l'accès | laisse-leur l'accès | maintiens l'accès |
        maintenir l'accès | maintenez l'accès | conserve l'accès | conserver l'accès | garde l'accès | garder l'accès""",
    "HOW": """
        comment je dois m'y prendre pour | comment m'y prendre pour | comment dois-je m'y prendre pour | comment on s'y prend pour | comment dois-je faire pour | comment procéder pour | comment procède-t-on pour | comment s'y prendre pour |
        comment | comment est-ce que je peux | comment je peux | comment puis-je | comment on peut | comment peut-on |
        comment est-ce qu'on peut | comment je fais pour | comment faire pour | comment on fait pour | comment dois-je |
        comment est-ce que je""",
    "THANKS": _one_of(
        """
        merci | mrc | mrci | mrc bcp | mci | merci beaucoup | merci énormément | merci sincèrement | merci grandement | merci encore | merci vraiment | merci chef | merci l'ami | merci le bot | mercii | merci bien | merciii | merciiii | mercii bcp | mille mercis | un grand merci | grand merci | merci infiniment |
        merci à toi | merci à vous | je te remercie | je vous remercie | merci pour tout | merki | mersi | mecri | merci bcp |
        merci mille fois | merci du coup de main | merci pour le coup de main | merci pour ton aide | merci pour votre aide | je te dois une fière chandelle | tu me sauves la vie | tu me sauves la mise | tu me sauves | merci d'avoir | merci de m'avoir | merci de l'avoir | merci de nous avoir | merci de les avoir | remerciements | t'es le meilleur | tu gères | tu assures |
        merssi | un gros merci | gros merci | un énorme merci | énorme merci | un immense merci | tous mes remerciements | merci du fond du cœur | trois fois merci |
        t'es une machine | tu es une machine | t'es une perle | t'es un chef | quelle efficacité | rien à redire""",
        _every(
            "je te remercie | je vous remercie",
            "d'avoir | de l'avoir | de m'avoir | de nous avoir | de les avoir | de ton | de ta | de votre | de cette | de ce",
        ),
    ),
    "PRAISE": """
        c'est gentil | trop gentil | t'es au top | tu es au top | t'es top | vous êtes au top | t'es génial | tu es génial | t'es super | tu es super | c'est tout bon | t'es gentil | t'es un amour | c'est adorable | c'est cool | trop cool | t'es une perle | tu es une perle | t'es un as | t'es au poil | au poil | impec | chapeau | chapeau bas | respect | t'assures | tu assures grave | t'assures grave | t'es trop fort | tu es trop fort | t'es trop forte | t'es un chef | t'es un champion | tu déchires | trop fort | ça roule | ça me va | super | parfait | génial | excellent | nickel | top | impeccable | bravo | cool | bien joué | trop bien | chouette |
        formidable | c'est parfait | c'est super | c'est top | c'est bon | ça marche | au top | génialissime | niquel |
        très bien | bien reçu | c'est nickel | ça a marché | bon boulot | beau travail | efficace | royal | sympa""",
    # --- questions ---
    "WHOEVER": """
        c qui qui | c'est qui qui | c'est qui | qui ça | qui exactement | qui d'autre que moi | qui à part moi | qui en dehors de moi | qui sauf moi | qui d'autre à part moi | qui d'autre encore | qui | qui est-ce qui | qui d'autre | quelles personnes | quels collègues | qui donc | qui tout | ki | combien de personnes | combien de gens | combien de collègues |
        qui c'est qui | c'est qui ceux qui |
        qui d'externe | qui à l'extérieur | qui en externe | qui en dehors de l'équipe | qui en dehors du service | qui dans l'équipe | qui chez le client""",
    "QUI": "qui | que | qu'",
    "WHAT": "quel | quelle | quels | quelles | quoi",
    "MYSHARES": """
        mes partages | qu'est-ce que j'ai partagé | qu'ai-je partagé | quels fichiers ai-je partagés |
        quels fichiers j'ai partagés | quels fichiers j'ai partagé | quels fichiers est-ce que j'ai partagés |
        ce que j'ai partagé | liste mes partages | lister mes partages | liste de mes partages | la liste de mes partages |
        montre-moi mes partages | montre mes partages | affiche mes partages | quels sont mes partages |
        mes fichiers partagés | j'ai partagé quoi | voir mes partages | mes derniers partages | tous mes partages |
        montre-moi ce que j'ai partagé | quels documents ai-je partagés | quels documents j'ai partagés""",
    "LIST": """
        liste | lister | listez | montre | montrez | montrer | affiche | afficher | affichez | dis | dites | dire |
        vérifie | vérifier | vérifiez | regarde | regardez | voir | savoir | indique | indiquez | indiquer |
        récapitule | récapituler | récapitulez | énumère | énumérer | détaille | détailler | fais-moi le point sur | fais le point sur | fais-moi un point sur | fais un point sur | faire le point sur |
        connaître | regarder | sait-on | on sait | est-ce qu'on sait | est-ce que vous savez | est-ce qu'on peut savoir | peut-on savoir | savons-nous | je veux savoir | je voudrais savoir | j'aimerais savoir | sais-tu | tu sais | savez-vous | vous savez |
        est-ce que tu sais | rappelle | rappelez | rappeler | redire | redis | redonner | rappelle-moi | rappelle moi | rappelez-moi | consulte | consulter |
        fais le tour | faites le tour | faites le point sur | passe en revue | détaillez""",
    "IS": "est | sont | suis | sommes | serai | serait | seront | était | sera | soit | soient | être | est-il | est-elle | sont-ils | sont-elles | es | êtes",
    "ITIS": "c'est | il est | elle est | ils sont | c'était | est-ce que c'est",
    "ISIT": "est-il | est-elle | sont-ils | sont-elles",
    "CANIT": """
        peut-il | peut-elle | peuvent-ils | peuvent-elles | peut-on""",
    "HASIT": "a-t-il | a-t-elle | ont-ils | ont-elles",
    "HAS": """
        a | ont | ait | aient | avoir | aurait | auraient | aura | auront | a-t-il | a-t-elle | ont-ils | ont-elles | a-t-on |
        avait | avaient | obtienne | obtiennent | reçoive | reçoivent | possède | possèdent | dispose | disposent | disposer | détient | bénéficie | bénéficient""",
    "HAVEI": """
        j'ai | ai-je | est-ce que j'ai | t'as | t'aurais | tu aurais | tu as | as-tu | vous avez | avez-vous | on a | a-t-on | nous avons | avons-nous""",
    "SHARED": """
        partagé | partagée | partagés | partagées | donné | envoyé | envoyée | envoyés | transmis | transmise | diffusé |
        accordé | ouvert | ouverte""",
    "SHAREDPP": "partagé | partagée | partagés | partager",
    "SENTPP": "envoyé | transmis | transféré | envoyés | passé | filé",
    "GIVENPP": "donné | doné | doner | donnée | donées | accordé | donnés | filé",
    "SHARING": "partage | partages",
    "ESTCE": "est-ce que | est-ce qu' | est ce que | esce que | esque | est-ce",
    # --- how people begin ---
    "LEAD": _one_of(
        """
        bonjour | sans rire | sans blague | sans plus tarder | blague à part | sérieusement | rien ne presse | petit rappel | petite info | nan | naan | bjr | salut | slt | coucou | cc | hello | hey | bonsoir | hi | re | yo | bonjour à tous | salut à tous |
        bonjour tout le monde | bonjour à toutes et à tous | cher | chère | ok | okay | oki | d'accord | dac | alors | du coup |
        donc | bon | bah | ben | euh | eh | hé | voilà | ah | oh | oups | zut | mince | attends | attendez | maintenant |
        puis | ensuite | enfin | juste | vite | oui | ouais | oui oui | yes | sharebot | bot | robot |
        petite question | petite demande | une question | rapidement | au fait | en fait | sinon | pardon | désolé | désolée |
        dis | dis-moi | dites-moi | dites | à propos | fyi | pour info | quand tu peux | quand vous pouvez |
        quand tu as le temps | quand t'as le temps | quand vous avez le temps | quand tu as un moment |
        quand t'as un moment | quand vous avez un moment | quand t'as deux minutes | quand tu as deux minutes |
        quand vous avez deux minutes | quand tu as 2 minutes | quand t'as 2 min | quand t'as 2 minutes | dès que tu peux |
        dès que vous pouvez | dès que possible | si possible | si tu peux | si vous pouvez | si c'est possible |
        si ça ne te dérange pas | si ça te dérange pas | si cela ne vous dérange pas | comme convenu | comme prévu |
        comme promis | comme demandé | comme d'habitude | comme discuté | comme vu ensemble | comme la dernière fois |
        suite à notre échange | suite à notre réunion | suite à la réunion | suite à notre discussion |
        suite à notre conversation | suite à ta demande | idéalement | de préférence | encore une chose | une dernière chose |
        autre chose | aussi | également | pour finir | cette fois | et | tiens | allez | allo | chers tous | cordialement |
        faque | fait que | bin | astheure | bof | mouais | re bonjour | rebonjour | hello sharebot | un petit service | petit service | j'ai une demande | s'il te plaît |
        s'il vous plaît | stp | svp | finalement | en revanche | par contre | sinon tu peux | pour moi | de ma part |
        voilà le topo | voici le topo | voilà l'affaire | voici la demande | voilà la demande | quand tu auras deux minutes | quand t'auras deux minutes | quand tu auras un moment | quand vous aurez un moment | quand tu auras le temps |
        hum | hmm | euh non | à l'occasion | en passant | du coup là | hop | allez hop | ouf | le bot | cher bot | mon bot | petit bot | le robot | pour résumer | en résumé |
        bref | en bref | en clair | en gros | voici ma demande | ma demande | pour faire court | pour faire simple | comme tu sais | comme vous savez |
        partage demandé | demande de partage | demande d'accès | accès demandé | besoin urgent | action : | todo : | à faire : | besoin : | demande : | requête : | urgent :""",
        _before,
        _aside,
    ),
    "PASSON": "suivre | passer | parvenir | voir | découvrir",
    "PARTICLE": "dessus | dedans | ici | là-dessus | là-dedans | là dedans | dessus là | là-bas",
    "MEANT": """
        ce sera | ça sera | ce sera plutôt |
        ça doit aller | ça doit partir | ça va | ça devait aller | ça devait être | ça doit être |
        le bon fichier c'est | le bon fichier est | le bon document c'est | le bon c'est | la bonne c'est | la bonne personne c'est |
        je voulais dire | je parlais de | je parlais du | je parle de | je parle du | c'est | c'était | prends | prenez |
        utilise | utilisez | choisis | mets | mettez | je pensais à | je pensais au | je veux dire | il s'agit de |
        il s'agit du | en fait c'est | c'est plutôt | plutôt | je veux | je voulais | pardon je voulais dire""",
    "WRONG": """
        l'autre fichier | l'autre document | l'autre doc | mauvais fichier | le mauvais fichier | mauvaise personne | la mauvaise personne | pas le bon | pas la bonne |
        ce n'est pas le bon | ce n'est pas la bonne | c'est pas le bon | c'est pas la bonne | pas le bon fichier |
        pas celui-là | pas celle-là | pas celui-ci | pas celle-ci | l'autre | pas la bonne personne | erreur |
        pas ce fichier | pas ce document | pas ça | pas ce fichier-là | pas ce fichier là | pas ce document-là |
        pas ce document là""",
    "GREETING": "bonjour | bjr | salut | slt | coucou | hello | hey | bonsoir | hi | yo | sharebot | rebonjour",
    "ASK": _one_of(
        """
        peux-tu | pourrais-tu | pouvez-vous | pourriez-vous | tu peux | tu pourrais | vous pouvez | vous pourriez | t'peux |
        pouvez | pourriez | moi vouloir | je vouloir | vouloir |
        est-ce que tu peux | est-ce que tu pourrais | est-ce que vous pouvez | est-ce que vous pourriez |
        est-ce que c'est possible de | est-ce possible de | est-ce qu'il est possible de | est-ce que je peux |
        est-ce que je pourrais | est-ce qu'on peut | est-ce qu'on pourrait | est-ce que nous pouvons | peut-on |
        pourrait-on | on peut | on pourrait | nous pouvons | pouvons-nous | puis-je | je peux | je pourrais |
        pourrais-je | serait-il possible | est-il possible | serait-ce possible | serait-il possible de | serait-ce possible de | il serait possible de | ce serait possible de |
        c'est possible de | possible de | c'est possible pour toi de | c'est possible pour vous de | as-tu moyen de | vous serait-il possible de | il est possible de | y a-t-il moyen de | y a moyen de | ya moyen de |
        il y a moyen de | moyen de | tu veux bien | veux-tu bien | vous voulez bien | voulez-vous bien | voudrais-tu |
        voudriez-vous | tu saurais | saurais-tu | tu me | je veux | je voudrais | je voudrai | j'aimerais | j'aimerai |
        je souhaite | je souhaiterais | je désire | nous souhaitons | nous souhaiterions | nous voulons | nous voudrions |
        on veut | on voudrait | on aimerait | on souhaite | on souhaiterait | je dois | nous devons | on doit |
        il faut | il faudrait | faut | faudrait | il va falloir | il me faut | il nous faut | il me faudrait |
        je vous prie de bien vouloir | je te prie de bien vouloir | vous voudrez bien |
        je besoin de | je besoin | besoin que tu | besoin que vous | j'ai besoin de | j'ai besoin d' | j'ai besoin | j'aurais besoin de | j'aurais besoin d' | j'aurais besoin |
        on a besoin de | on a besoin d' | nous avons besoin de | nous avons besoin d' | j'ai à | besoin de | besoin d' |
        merci de | merci de bien vouloir | merci d' | prière de | veuillez | veuillez s'il vous plaît | veuillez bien |
        pense à | pensez à | n'oublie pas de | n'oubliez pas de | oublie pas de | je te prie de | je vous prie de |
        je te demande de | je vous demande de | je t'invite à | je vous invite à |
        ayez l'amabilité de | auriez-vous l'amabilité de | aurais-tu la gentillesse de | auriez-vous la gentillesse de |
        auriez-vous l'obligeance de | tu pourrais me | vas-y | allez-y | je compte sur toi pour | charge-toi de |
        essaie de | essaye de | essayez de | aide-moi à | aidez-moi à | peux-tu m'aider à | tu peux m'aider à |
        pouvez-vous m'aider à | pourriez-vous m'aider à | pourrais-tu m'aider à | j'essaie de | j'essaye de |
        je cherche à | j'veux | j'voudrais | j'peux | t'as moyen de | t'aurais moyen de | tu aurais moyen de | tu as moyen de | vous avez moyen de | auriez-vous moyen de | aurais-tu moyen de | je veux qu'on | je voudrais qu'on | il faut qu'on | il faudrait qu'on | faut qu'on |
        faudrait qu'on | j'aimerais qu'on | faire en sorte | je veux que tu | j'aimerais que tu | je voudrais que tu | je souhaite que tu | il faut que tu |
        il faudrait que tu | je veux que vous | je voudrais que vous | j'aimerais que vous | je souhaite que vous |
        je souhaiterais que vous | il faut que vous | il faudrait que vous | est-ce que ce serait possible de | est-ce que ce serait possible | ce serait possible | ça serait possible de | ça serait possible d' | ça serait possible | c'est possible | c'est possible d' | il est possible | il serait possible |
        ce serait bien de | ça serait bien de | ce serait cool de | ça serait cool de | ce serait top de |
        ce serait sympa de | je te serais reconnaissant de | je vous serais reconnaissant de |
        je vous saurais gré de | tu peux stp | peux-tu stp | tu peux svp | pouvez-vous svp | on va | veux-tu | voulez-vous | veux-tu ben | tu veux ben | veux-tu bien | jpourrais-tu | jpeux | jveux | jvoudrais | jaimerais |
        il y aurait moyen | y aurait moyen | y aurait-il moyen | est-ce qu'il y aurait moyen | est-ce qu'il y a moyen | il y aurait moyen de | y aurait-il moyen de | est-ce qu'il y aurait moyen de | est-ce qu'il y a moyen de |
        tu pourras | vous pourrez | pourras-tu | pourrez-vous | ce serait trop demander de | ce serait trop te demander de | est-ce trop demander de | est-ce trop te demander de | c'est trop demander de | occupe-toi de | occupez-vous de | occupe-toi d' | tu veux bien t'occuper de |
        que dirais-tu de | que diriez-vous de | ça te dirait de | ça vous dirait de | tu serais d'accord pour | serais-tu d'accord pour | seriez-vous d'accord pour |
        t'es d'accord pour | t'es ok pour | tu es ok pour | je te charge de | je vous charge de | je te confie le soin de | il est urgent de | il devient urgent de |
        il serait temps de | ça serait pas mal de | ce serait pas mal de | je te saurais gré de | j'apprécierais que tu | j'apprécierais que vous | j'attends de toi que tu |
        tu serais gentil de | tu serais gentille de | vous seriez gentil de | vous seriez gentille de | sois gentil de | tu serais un amour de | ayez la bonté de | aie la gentillesse de | il est nécessaire de |
        j'ai envie de | je tiens à | fais en sorte | faites en sorte | assure-toi | assurez-vous | veille à ce | veillez à ce |
        ce serait bien si tu pouvais | ce serait bien si vous pouviez | ce serait gentil si tu pouvais | ce serait top si tu pouvais | ça serait bien si tu pouvais |
        je serais reconnaissant si vous pouviez | je serais reconnaissante si vous pouviez | je vous serais reconnaissant si vous pouviez |
        je vous serais reconnaissante si vous pouviez | je te serais reconnaissant si tu pouvais | je te serais reconnaissante si tu pouvais | je serais reconnaissant si tu pouvais |
        je vous serais reconnaissant de | je vous serais reconnaissante de | je te serais reconnaissante de | si tu pouvais | si vous pouviez | ça m'arrangerait que tu |
        ça m'arrangerait si tu pouvais | cela m'arrangerait que vous | ça m'arrangerait de | tu me rendrais service de | est-ce que tu voudrais bien | est-ce que vous voudriez bien |
        auriez-vous la possibilité de | aurais-tu la possibilité de | as-tu la possibilité de | avez-vous la possibilité de | tu as la possibilité de | auriez-vous la bonté de |
        seriez-vous en mesure de | serais-tu en mesure de | pourriez-vous avoir l'amabilité de | pourrais-tu avoir la gentillesse de | tu veux pas | tu voudrais pas | tu pourrais pas | tu peux pas |
        on a besoin | nous avons besoin | nous aurions besoin | on aurait besoin | tu peux-tu | tu pourrais-tu | tu sais | vous savez | faut que tu | faudrait que tu | faut que vous | faudrait que vous | faut que je | il faut que je | il faudrait que je | faudrait que je | il faut que l'on | ce serait gentil de | ça serait gentil de |
        est-ce que tu pourrais me | aurais-tu l'amabilité de | seriez-vous assez aimable pour | je voudrais pouvoir | j'aimerais pouvoir |
        tâche de | tâchez de | pensez bien à | pense bien à | ne manquez pas de | ne manque pas de |
        t'as le temps de | as-tu le temps de | tu as le temps de |
        tu saurais me | peux-tu me | j'aurais voulu | je souhaiterais pouvoir |
        il serait bien de | ce serait bien que tu | il est temps de | serait-ce possible que tu | est-il possible de | est-il possible d' |
        j'ai besoin que tu | j'aurais besoin que tu | j'ai besoin que vous | j'aurais besoin que vous | demande de |
        demande d' | on peut peut-être | tu pourrais peut-être | peux-tu peut-être | peux-tu juste | tu peux juste |
        tu peux aussi | peux-tu aussi | pouvez-vous aussi | je voudrais aussi | peux-tu également | tu peux également |
        pourrais-tu aussi | je veux juste | je voudrais juste | peux | peut-tu | tu pe | tu peu | peu tu | tu px | peut tu | pourait-tu | pourrai-tu |
        pouvez vs | pourriez vs | vs pouvez | t'pourrais | ça te dérange de | ça te dérangerait de | ça t'embête de |
        est-ce que ça te dérange de | cela vous dérange-t-il de | cela vous dérangerait de | tu penses pouvoir |
        penses-tu pouvoir | pensez-vous pouvoir | serais-tu capable de | est-ce que tu es capable de |
        arrange-toi pour | arrangez-vous pour | débrouille-toi pour | débrouillez-vous pour | fais le nécessaire pour | faites le nécessaire pour | fais ce qu'il faut pour | faites ce qu'il faut pour | fais ton possible pour | trouve le moyen de | trouve un moyen de | trouve moyen de | occupe-toi de | occupez-vous de | dépêche-toi de | n'hésite pas à | tu me ferais plaisir de | si tu veux bien | aurais-tu la bonté de | tu n'aurais qu'à | tu n'as qu'à | t'as qu'à | il suffit de | y a qu'à | il n'y a plus qu'à | reste à |
        ce serait sympa | ce serait cool | ce serait top | ce serait utile | ce serait pratique | ça serait sympa | ça serait cool | il serait bon | il serait utile | il serait souhaitable | il serait préférable | il serait judicieux | il serait nécessaire | il serait temps | il est temps | il est important | il est essentiel | il importe | il vaudrait mieux | il conviendrait | il convient | ça m'arrangerait | cela m'arrangerait | ça nous arrangerait | ça m'aiderait | j'aimerais bien | j'aimerais mieux | je préférerais | je voudrais bien | j'aurais aimé | je tiens à ce | je compte sur vous pour | il serait logique |
        ce serait le fun | ça serait le fun | ce serait chouette | ça serait chouette | ce serait génial | ça serait génial | ce serait parfait | ça serait parfait | ce serait gentil | ça serait gentil | ce serait super | ça serait super | ce serait l'idéal | l'idéal serait | le mieux serait | le plus simple serait | l'idéal ce serait | ce serait mieux | ça serait mieux |
        qu'on | que l'on | il nous faudrait | possible d' | possible d'avoir | merci d'avance de | merci d'avance d' | merci par avance de | y a-t-il moyen | y a-t-il un moyen | il y a moyen | y a moyen | il te faudrait | il te faut | il vous faut | il vous faudrait |
        faire le nécessaire pour""",
        _every("te | vous | nous | me", "serait-il | est-il", "possible de | possible d' | possible"),
        _every(
            "est-ce qu'il | il | est-ce que ça | ça",
            "te | vous | nous | me",
            "serait | est",
            "possible de | possible d' | possible",
        ),
        _every(
            """tu peux | peux-tu | tu pourrais | pourrais-tu | tu voudrais | voudrais-tu | tu veux | veux-tu | tu saurais | tu pourras | vous pouvez | pouvez-vous |
    vous pourriez | pourriez-vous | vous voulez | voulez-vous | vous voudriez | voudriez-vous | je peux | je voudrais | j'aimerais | on pourrait | on peut | il faudrait | il faut | faudrait | faut""",
            "bien | juste | aussi | également | vite | vite fait | rapidement | encore | peut-être | éventuellement | maintenant | donc | simplement | seulement | quand même | dès maintenant | tout de suite",
        ),
        _every(
            "je te demande | je vous demande | je te demanderais | je vous demanderais | je te demanderai | je vous demanderai | je te prie | je vous prie | je te propose | je vous propose",
            "juste | simplement | seulement | donc | aussi",
            "de | d'",
        ),
        _every(
            "il faudra | faudra | il va falloir | va falloir | il faudrait | faudrait | il faut | faut | il faudrait vraiment | il faut absolument | il faudrait absolument | il faudra bien",
            "que tu | que vous | que je | qu'on | que l'on | que nous",
        ),
        """il faudra | faudra | va falloir | il faut absolument | il faut vite | faut vite | il faut impérativement | il faut vraiment | il faudrait absolument | faut absolument""",
        _every(
            "on aurait | nous aurions | j'aurai | on aura | nous aurons | j'ai | j'aurais | on a | nous avons",
            "besoin | absolument besoin | vraiment besoin | rapidement besoin | juste besoin | aussi besoin | également besoin | encore besoin",
            "de | d'",
        ),
        _every(
            "serait-il | est-il | il serait | ce serait | c'est | est-ce | est-ce que c'est | est-ce que ce serait | il est",
            "envisageable | faisable | jouable | concevable | permis",
            "de | d'",
        ),
        _every(
            "il est | c'est | il serait | ce serait",
            "indispensable | primordial | impératif | essentiel | crucial | important | urgent | nécessaire | grand temps | temps",
            "de | d'",
        ),
        _every(
            "il est | c'est | il serait | ce serait",
            "indispensable | primordial | impératif | essentiel | crucial | important | urgent | nécessaire | grand temps",
        ),
        _every(
            "tu aurais | aurais-tu | auriez-vous | vous auriez | as-tu | avez-vous | tu as | t'as | t'aurais",
            "la possibilité | le temps | une minute | deux minutes | un moment | la gentillesse | l'amabilité | l'obligeance | la bonté | moyen",
            "de | d' | pour",
        ),
        """je te laisse le soin de | je vous laisse le soin de | je t'en prie | tu dois | vous devez | tu devras | vous devrez | y a-t-il une possibilité de | existe-t-il un moyen de | il y a-t-il moyen de | est-ce qu'on pourrait peut-être | je souhaite vivement | j'apprécierais | j'apprécierais que tu | merci de vite | merci de bien | merci de me | merci de nous""",
        _wish + " | " + _every(_wish, "de | d' | si tu pouvais | si vous pouviez | si on pouvait"),
        _every(
            "tu crois que | tu penses que | crois-tu que | penses-tu que | vous pensez que | vous croyez que | est-ce que tu penses que | est-ce que tu crois que | tu crois qu' | tu penses qu'",
            "tu pourrais | tu peux | vous pouvez | vous pourriez | on peut | on pourrait | ce serait possible de | ce serait possible | c'est possible de | c'est possible",
        ),
        _every(
            "faudrait | il faudrait | il ne faudrait | faut | il faut | il ne faut | ne | surtout",
            "pas oublier de | pas oublier d' | surtout pas oublier de",
        ),
        _every(
            "ça te | ça vous | cela te | cela vous | est-ce que ça te | est-ce que ça vous | ça ne te | ça ne vous",
            "dérange | dérangerait | gêne | gênerait | embêterait | ennuie | ennuierait | dit | dirait | va | irait | convient | arrangerait",
            "de | d'",
        ),
        _every(
            "ça t' | est-ce que ça t' | cela t'",
            "ennuie | ennuierait | embête | embêterait | irait | arrange | arrangerait",
            "de | d' | si on | si tu",
        ),
        """t'assurer | vous assurer | s'assurer | m'assurer | t'arranger pour | vous arranger pour | te charger de | vous charger de | t'occuper de | vous occuper de | faire en sorte | penser à | prendre le temps de | prendre soin de""",
        _every(
            "je te remercie | je vous remercie | je te remercie d'avance | je vous remercie d'avance | je te remercie par avance | je vous remercie par avance | il conviendrait | il convient | il y aurait lieu | il y a lieu",
            "de | d' | de bien vouloir",
        ),
        _every(
            "est-ce qu'il serait | est-ce qu'il est | est-ce que ce serait",
            "possible | envisageable | faisable",
            "de | d'",
        ),
        _every("est-ce qu'il serait | est-ce qu'il est | est-ce que ce serait", "possible | envisageable | faisable"),
    ),
    "FILLER": _one_of(
        """
        au moins | silteplait | siteplait | siltepla | stpl | svpl | siouplé | sioupl | sivouplait | silvouplait | silvousplait | sil vous plait | s'il te plé | siteuplé |
        que je voulais | que je voulais dire | que je veux | qu'il faut | qu'il fallait | qu'il me faut | qu'il me fallait |
        vite fait | vite fait bien fait | s.v.p. | s.v.p | s.t.p. | s.t.p | s v p | svp | stp | s'il te plaît | s'il vous plaît | s'te plaît | steuplé | steuplait | siouplait | please | pls | plz |
        merci d'avance | merci par avance | par avance | d'avance | en vous remerciant | en te remerciant | et avec quels droits | avec quels droits | et avec quel droit | avec quel droit | et quels droits | et à quel niveau | et à quel titre | et jusqu'à quand | asap |
        rapidement | vite | au plus vite | le plus vite possible | au plus tôt | tout de suite | dès maintenant |
        immédiatement | dans l'immédiat | d'urgence | en urgence | urgemment | urgent | c'est urgent | maintenant | là |
        directement | sans attendre | sans tarder | dès que possible | dès que tu peux | dès que vous pouvez |
        quand tu peux | quand vous pouvez | quand tu as le temps | quand t'as le temps | quand tu as un moment |
        quand t'as un moment | quand vous avez un moment | quand t'as deux minutes | quand tu as deux minutes |
        si possible | si tu peux | si vous pouvez | bien sûr | bien entendu | évidemment | du coup | donc | hein | quoi |
        un peu | d'abord | tranquillement | gentiment | bien | peut-être | pour le moment | pour l'instant | en interne |
        cordialement | bonne journée | bonne soirée | bien à toi | bien à vous | à plus | a+ | bisous | bonne fin de journée | exactement | au juste | précisément | déjà |
        en ce moment | actuellement | à ce jour | à l'heure actuelle | présentement | à présent | en ce moment même |
        en pj | de ma part | pour moi | une bonne fois pour toutes | ce matin | cet après-midi | comme convenu |
        comme d'habitude | comme prévu | comme demandé | comme promis | s'il te plait | svp merci | stp merci | bon | ça urge | ça presse | c'est pressé | c'est possible | ce serait possible | c'est faisable | si faisable | dans la boucle | dans le coup | sur le coup | dans la confidence | mais pas plus | pas plus | rien de plus | sans plus | c'est tout | et c'est tout | rien d'autre | et rien d'autre | et basta | point barre | point final | ni plus ni moins |
        cette fois | cette fois-ci | pour une fois |
        sous la main | sous les yeux | sous le coude | à portée de main | tant qu'à faire | tant que tu y es | pendant que tu y es | au plus pressé | fissa | illico | presto | sans faute |
        s'entend | il va de soi | cela va sans dire | naturellement | comme toujours | si tu veux bien | si vous voulez bien | à ta convenance | à votre convenance | dès que c'est possible | dans la mesure du possible | quand ça t'arrange | sans urgence | pas d'urgence | rien d'urgent""",
        _every(
            "dès | à partir de | à partir du | à compter de | à compter du",
            "ce matin | cet après-midi | aujourd'hui | ce soir | demain | lundi | mardi | mercredi | jeudi | vendredi | maintenant | la semaine prochaine | ce midi | demain matin | lundi prochain | mois prochain",
        ),
        _before,
        _aside,
    ),
    "UH": "euh | heu | euuh | heuu | euhh | beh",
    "ALSO": """
        aussi | également | toujours | en plus | de même | encore | à nouveau | de nouveau | plutôt | finalement | pareillement |
        en même temps | au passage | à la place | à sa place | à leur place | en fait | plutot |
        dans la boucle | dans le coup""",
    # --- small words ---
    "WITH": "avec l'adresse | avec l'adresse mail | avec l'adresse e-mail | avec le mail | avec | avc | ac | aec | aevc | avce | abec | avex | aveec | auprès de | auprès d' | parmi | w/ | vec | avev | ave",
    "WITHOUT": "sans | ss | sasn",
    "TO": "à l'adresse | à l'adresse mail | à l'adresse e-mail | à l'adresse courriel | sur l'adresse | à | a | vers | à l'attention de | à l'attention d' | au nom de",
    "AU": "au | aux | a la disposition du",
    "FOR": "pour | pr | por | puor | ppur | à destination de | à destination des | à l'usage de",
    "ON": "sur | dessus",
    "DE": "de | d' | du",
    "NAMEDIT": "s'appelle | se nomme | s'intitule | porte le nom de | a pour nom | s'apelle | sappelle",
    "ABOUTTHIS": "il s'agit de | il s'agit du | il s'agit des | ça concerne | cela concerne | ça porte sur | le tout sur | c'est pour le fichier",
    "FORGET": "oublie | oubliez",
    "ADDRESSEES": "destinataire | destinataires | bénéficiaire | bénéficiaires",
    "NAMED": "nommé | nommée | intitulé | intitulée | appelé | appelée | nommés | intitulés | qui s'appelle | titré",
    "DES": "des",
    "IN": "dans | au sein de | au sein du | à l'intérieur de",
    "EN": "en | en mode | en accès | sous | uniquement en | seulement en | juste en | en simple | en droits | en droit",
    "FROM": "depuis | de chez | chez | côté",
    "AS": "comme | en tant que | en tant qu' | en qualité de | en qualité d' | au titre de | avec le statut de | avec le rôle de | avec le rôle d' | avec un rôle de | avec un rôle d' | avec le profil",
    "BY": "par | via | contre | au moyen de",
    "AND": "et | pis | et pis | & | ainsi que | ainsi qu' | puis | et puis | et aussi | et également | mais aussi",
    "OR": "ou | ou bien | soit",
    "BUT": "mais | toutefois | cependant | par contre | en revanche | seulement | à ceci près que | sauf que | excepté que | à part que | hormis que | si ce n'est que",
    "SO": """
        pour que | pour qu' | afin que | afin qu' | afin de | afin d' | de sorte que | de sorte qu' | de manière à ce que |
        de manière à ce qu' | de façon à ce que | de façon à ce qu' | histoire que | histoire qu' | histoire de""",
    "EXCEPT": """
        sauf | excepté | exceptée | exceptés | moins | à part | hormis | à l'exception de | à l'exception d' | à l'exception du | hors | en dehors de |
        mis à part | en excluant | sans compter | exclus | exclure | mais pas | mais sans | et pas | et surtout pas |
        mais surtout pas | surtout pas | en excluant | sans inclure | sans y mettre | exception faite de | et non |
        cache-le à | cachez-le à | hors de question pour | pas question pour | évite | évitez""",
    "NOT": "pas | non pas | jamais | non | surtout pas | point | nullement",
    "NE": "ne | n' | ne pas | ne jamais | ne surtout pas | surtout ne | ne plus",
    "DONT": """
        pas besoin de | pas besoin d' | inutile de | inutile d' | évite de |
        évite d' | évitez de | évitez d' | il n'est pas nécessaire de | ce n'est pas la peine de | c'est pas la peine de |
        pas la peine de | pas nécessaire de | il ne faut pas | faut pas | interdiction de | interdit de |
        merci de ne pas | merci de ne | je ne veux pas | je veux pas | ne plus | plus besoin de | hors de question de |
        pas question de | il est inutile de | veuillez ne pas | je préfère ne pas | je ne souhaite pas |
        je ne veux surtout pas | je veux surtout pas | je ne voudrais pas | je voudrais pas | je n'ai pas envie | je préfère pas | je préfère éviter | je ne tiens pas à ce | on ne veut pas | on veut pas | nous ne voulons pas | il n'est pas question | pas question | interdit d'""",
    "NO": "aucun | aucune | pas de | pas d' | nul | zéro | plus de | pas du | point de | et pas de | et pas d' | mais pas de | mais pas d'",
    "INSTEADOF": "à la place de | à la place d' | au lieu de | au lieu d' | plutôt que | plutôt qu' | et non | en lieu et place de",
    "A": "un | une | des | tous | toutes | tous les | toutes les | tous mes | toutes mes | chaque | plusieurs | quelques | l'un | l'une | tout le | toute la | tout l' | toute l' | l'ensemble du | l'ensemble de la | l'ensemble de l' | l'ensemble des | n'importe quel | n'importe quelle",
    "DET": """
        le | la | les | l' | mon | ma | mes | ton | ta | tes | notre | nos | votre | vos | son | sa | ses | leur | leurs |
        ces deux | les deux | mes deux | les trois""",
    "LE": "le | la | les | l' | -le | -la | -les",
    "THIS": """
        ce | cet | cette | ces | ça | ca | ceci | cela | celui-ci | celle-ci | ceux-ci | celles-ci | ce truc | ce machin |
        ce doc ci-dessus | le doc ci-dessus | le document ci-dessus | le fichier ci-dessus | le lien ci-dessus | ci-dessus |
        le fichier ci-dessous | le document ci-dessous | le lien ci-dessous | ci-dessous | le document en question |
        le fichier en question | le doc en question | tout ça | tout cela | le truc | ce qui précède | çà | le bidule""",
    "IT": "-le | -la | -les | -ça | -ca | le | la | les | l' | en | -en | y | -y | celui-là | celle-là",
    "ATTACHED": _one_of(
        """
        le pdf joint | le word joint | l'excel joint | le ppt joint | la présentation jointe | la note jointe | le rapport joint | le tableau joint | le contrat joint | le devis joint |
        la facture jointe | le pdf ci-joint | la présentation ci-jointe | le rapport ci-joint | le devis ci-joint | la facture ci-jointe | le contrat ci-joint | la note ci-jointe |
        ci-joint | ci-jointe | ci-joints | ci-jointes | pièce jointe | pièces jointes | la pièce jointe |
        les pièces jointes | le fichier joint | les fichiers joints | fichier joint | fichiers joints | le document joint |
        les documents joints | document joint | documents joints | le doc joint | la pj | les pj | pj | le fichier ci-joint |
        le document ci-joint | les fichiers ci-joints | les documents ci-joints | le fichier attaché | les fichiers attachés |
        le document attaché | cette pièce jointe | ces pièces jointes | ce fichier joint | ces fichiers joints |
        les deux pièces jointes | mes pièces jointes | ma pièce jointe | le fichier que je viens de joindre |
        le fichier que j'ai joint | les deux fichiers joints | ce que j'ai joint | les documents attachés | le joint |
        le fichier en pièce jointe | le document en pièce jointe | les fichiers en pièce jointe | le fichier en pj |
        le doc en pj | le document en pj | ce document joint | ce document ci-joint | ce fichier ci-joint""",
        _every(
            "le | ce | mon",
            """pdf | word | ppt | rapport | tableau | contrat | devis | cv | document | doc | fichier | dossier | compte rendu |
    compte-rendu | plan | planning | budget | deck | pv | courrier | modèle | visuel | schéma | texte | formulaire""",
            "joint | ci-joint | en pj | en pièce jointe",
        ),
        _every(
            "la | cette | ma | l' ",
            """présentation | note | facture | photo | image | liste | lettre | version | annexe | fiche | proposition | grille |
    maquette | convention | synthèse | vidéo | charte | offre""",
            "jointe | ci-jointe | en pj | en pièce jointe",
        ),
    ),
    "GROUPCALLED": "groupe",
    "CALLOFF": "laisse tomber | laissez tomber | laisse béton | oublie | oubliez | oublie ça | oubliez ça | oublie tout | annule | annulez | annule tout | annule ça | finalement non | en fait non | j'ai changé d'avis | c'est bon laisse tomber | ne partage rien",
    "GROUPWORD": "groupe | groupes",
    "SAMEFILE": """
        dernier partage | le dernier partage | mon dernier partage | partage précédent | le partage précédent |
        le même fichier | même fichier | le même document | même document | le même doc | même doc | le même deck |
        les mêmes fichiers | la même présentation | le même dossier | le dernier fichier | le fichier précédent |
        le fichier que je viens de partager | le fichier que j'ai partagé | le dernier fichier partagé |
        le document que je viens de partager | le dernier fichier que j'ai partagé | le même truc | la même chose | pareil | idem |
        les mêmes documents | le fichier de tout à l'heure | le document de tout à l'heure | celui de tout à l'heure |
        celui que je viens de partager | celui que j'ai partagé | celle que je viens de partager | le fichier d'avant |
        le doc de tout à l'heure | le fichier d'hier que j'ai partagé | ce que je viens de partager""",
    "HIM": "lui | -lui | -le | -la | il | elle | celui-là | cette personne | la même personne | lui-même | elle-même",
    "THEM": """
        les deux | les 2 | tous les 2 | leur | -leur | -les | eux | elles | ils | eux deux | elles deux | tous les deux | toutes les deux | les deux personnes |
        ces personnes | ces deux personnes | tous les trois | ces deux-là | ceux-là | eux tous""",
    "CREATE": "crée | créer | créez | génère | générer | générez | fais | faire | faites | donne | donnez | envoie | envoyez | fabrique",
    "MSGNOUN": """
        mots | ces mots | ces quelques mots | quelques mots | message | msg | mesage | messge | mot | petit mot | petit message | note | petite note | court message | mot doux |
        texte | commentaire | mention | légende | message d'accompagnement | mot d'accompagnement | texte d'accompagnement |
        message personnel | message suivant | texte suivant | message personnalisé | comme message | pour message |
        comme mot | comme note | note suivante | mot suivant | ps | p.s. | remarque""",
    "TOJOIN": "à joindre | à ajouter | à glisser | à mettre",
    "SAYING": """
        en disant | en précisant | en écrivant | en indiquant | en ajoutant | disant | en lui disant | en leur disant |
        en lui précisant | en mentionnant | qui dit | indiquant | précisant | et écris | et marque | en mettant |
        en lui écrivant | avec écrit | en spécifiant""",
    "TELL": """
        dis | dites | dire | précise | précisez | préciser | indique | indiquez | indiquer | signale | signalez | rappelle |
        rappelez | rappeler | explique | expliquez | expliquer | mentionne | mentionnez | écris | écrivez | écrire | ajoute | fais savoir |
        faites savoir""",
    "THAT": "que | qu'",
    "ISNT": "n'est pas | ne sont pas | est pas | pas",
    "HALF": "demi | demi- | une demi",
    "BUSINESS": "ouvré | ouvrés | ouvrable | ouvrables | travaillés",
    "REST": "le reste de | le reste du | le restant de | tout le reste de | le reste d'",
    "ME": "moi | -moi | me | m' | je | j' | nous | -nous | moi-même | nous-mêmes | on",
    "YOU": "toi | tu | vous | te | t' | -toi | toi-même",
    "SAMEPEOPLE": """
        les mêmes personnes | mêmes personnes | mêmes | mêmes gens | mêmes collègues | les mêmes | les mêmes gens | les mêmes personnes qu'avant |
        les mêmes personnes que la dernière fois | les mêmes destinataires | mêmes destinataires | le même groupe |
        les mêmes collègues | les mêmes que la dernière fois | les mêmes personnes que tout à l'heure | le même monde | la même équipe""",
    "SAMEROLE": """
        mêmes droits | les mêmes droits | même accès | le même accès | mêmes accès | les mêmes accès | mêmes permissions |
        les mêmes permissions | mêmes droits qu'avant | les mêmes droits que la dernière fois | avec les mêmes droits |
        mêmes droits que la dernière fois | avec le même accès | avec les mêmes permissions | même rôle | le même rôle |
        les mêmes droits qu'avant | comme avant | même niveau d'accès | le même niveau d'accès""",
    "HERE": _one_of(
        """
        tous les gens de cette conv | tous les gens de cette conversation | tous les gens de ce groupe | tous les gens ici | toute cette conv |
        tout le monde ici | tlm ici | tt le monde ici | tous ici | ce canal | le canal | ce chat | le chat | ce groupe | cette équipe |
        cette conversation | la conversation | ce fil | le fil | nous tous | vous tous | tous ceux qui sont ici |
        tout le monde dans ce canal | tout le monde dans le canal | tout le monde dans ce chat | tout le monde dans le chat |
        tout le monde dans cette conversation | tout le monde dans la conversation | tout le monde dans ce groupe |
        tout le monde dans ce fil | tous les membres du canal | tous les membres de ce canal | tous les membres du chat |
        tous les membres de la conversation | tous les membres de cette conversation | tous les membres de ce chat |
        les membres du canal | les membres de ce canal | les membres de la conversation | membres du canal |
        les participants de la conversation | tous les participants | les participants | tout le canal |
        l'ensemble du canal | tout le groupe ici | toutes les personnes ici | les gens ici | les personnes ici |
        les personnes présentes | toutes les personnes de ce canal | toutes les personnes du canal | le canal entier |
        tout ce canal | notre canal | toute la conversation | tous les gens ici | tout le monde sur ce canal |
        tout le monde sur le canal | tout le monde de ce canal | tout le monde du canal | toutes les personnes présentes |
        l'ensemble des membres du canal | tout le monde présent ici | tous les présents | tout le chat | tout le monde là""",
        _every(
            """tous | toutes | chacun | tout le monde | toutes les personnes | tous les gens | tous les membres | tous les participants |
    tous les collègues | les gens | les personnes | les membres | les participants | l'ensemble des membres |
    l'ensemble des participants""",
            """de ce canal | dans ce canal | sur ce canal | de cette conversation | dans cette conversation | de ce chat | dans ce chat |
    sur ce chat | de ce groupe | dans ce groupe | de ce fil | dans ce fil | sur ce fil | de cette discussion |
    dans cette discussion | du canal | dans le canal | sur le canal | du chat | dans le chat | sur le chat | du fil |
    dans le fil | de la conversation | dans la conversation | de la discussion | dans la discussion""",
        ),
    ),
    "ALL": """
        tout le monde | tous | toutes | toute l'équipe | mon équipe | notre équipe | toute mon équipe |
        toute notre équipe | l'équipe entière | l'ensemble de l'équipe | tout le groupe | tous les membres |
        tous les membres de l'équipe | les membres de l'équipe | l'ensemble des membres | chacun | tlm | tt le monde |
        tous les autres | tous mes collègues | toute la team | la team | tous les collègues | tout l'équipe |
        tout le monde dans l'équipe | toute l'equipe""",
    "COMPANY": """
        toute l'entreprise | l'entreprise | l'entreprise entière | toute la société | la société | toute la boîte | la boîte |
        toute l'organisation | l'organisation | tous les employés | tous les salariés | tous les collaborateurs |
        l'ensemble des collaborateurs | l'ensemble du personnel | tout le personnel | l'ensemble des salariés |
        tout le monde dans l'entreprise | tout le monde dans la société | tout le monde dans la boîte | tout contoso |
        tout le monde chez contoso | toute la compagnie | tous les collègues de l'entreprise""",
    "ANYONE": """
        accès libre | libre accès | en accès libre | en libre accès | n'importe qui | n'importe qui avec le lien | n'importe qui ayant le lien | n'importe qui disposant du lien |
        toute personne disposant du lien | toute personne ayant le lien | toute personne qui a le lien |
        toutes les personnes ayant le lien | toutes les personnes disposant du lien | tous ceux qui ont le lien | tous avec un lien | tous via un lien | tous par un lien | tout le monde via un lien | tout le monde avec un lien | tout le monde par un lien |
        tout le monde avec le lien | tout le monde ayant le lien | quiconque a le lien | quiconque ayant le lien |
        quiconque possède le lien | quiconque dispose du lien | quiconque | public | publique | publiquement |
        le public | le grand public | le monde entier | la terre entière | les personnes ayant le lien |
        les personnes disposant du lien | les gens qui ont le lien | ceux qui ont le lien | internet | des anonymes |
        les utilisateurs anonymes | toute personne possédant le lien | toute personne avec le lien | publics | publiques |
        tous ceux qui possèdent le lien | tout internet | tout détenteur du lien | toutes les personnes qui ont le lien""",
    "PUBLICLINK": """
        lien public | un lien public | un lien ouvert | lien ouvert | lien ouvert à tous | lien ouvert à tout le monde | un lien ouvert à tout le monde | lien pour tout le monde | un lien sans restriction | lien sans restriction | un lien universel | un lien anonyme | lien anonyme | le lien public |
        un lien ouvert à tous | un lien accessible à tous | un lien pour tout le monde | un lien que tout le monde peut ouvrir |
        un lien de partage public | lien accessible à tous | un lien accessible à tout le monde | un lien libre d'accès""",
    "FILENOUN": "fichier | fichiers | document | documents | doc | docs | dossier | dossiers | présentation | classeur | tableur",
    "LINKNOUN": "lien | liens | url | lien de partage | un lien de partage | lien d'accès",
    "ABOUT": "concernant | au sujet de | au sujet du | à propos de | à propos du | à propos des | portant sur | relatif à | relative à",
    "GROUPNOUN": """
        équipe | équipes | groupe | groupes | service | services | département | départements | direction | comité |
        personnel | bureau | pôle | pole | cellule | division | unité | membres | membre | personnes | gens | collègues |
        collègue | cadres | responsables | managers | stagiaires | prestataires | partenaires | sous-traitants |
        clients | fournisseurs | consultants | auditeurs | avocats | comptables | commerciaux | ingénieurs | développeurs |
        devs | designers | étudiants | enseignants | professeurs | employés | salariés | relecteurs | directeurs | dirigeants |
        codir | comex | cse | chsct | cssct | conseil | commission | communauté | liste de diffusion | compta | comptabilité | rh |
        ressources humaines | juridique | marketing | finance | finances | informatique | dsi | dsi | achats | logistique |
        production | r&d | communication | com | sav | qualité | support | drh | daf | copil | secrétariat | team |
        administration | contrôle de gestion | actionnaires | investisseurs | bénévoles | adhérents | élus | formateurs |
        chefs de projet | assistantes | assistants | invités | externes | copains | potes | recrues | nouveaux | parents |
        ventes | recherche | cabinet | cabinets | agence | agences | association | mairie | école | université | banque | studio |
        classe | promo | labo | laboratoire | syndicat | ministère | fondation | filiale | filiales | clinique | hôpital | élèves | profs | chefs | sécurité | moyens généraux | paie | collègues de travail | proches |
        graphistes | juristes | architectes | notaires | secrétaires | acheteurs | techniciens | infirmiers | infirmières | médecins | chauffeurs | vendeurs | livreurs | cuisiniers | serveurs | électriciens | apprentis | alternants | doctorants | encadrants | tuteurs | référents | correspondants | délégués | représentants | coordinateurs | coordinatrices | animateurs | animatrices | éducateurs | surveillants | agents | opérateurs | analystes | journalistes | photographes | comédiens | musiciens | chercheurs | locataires | riverains | joueurs | entraîneurs | traducteurs | réviseurs | correcteurs | conseillers | conseillères | gestionnaires | superviseurs | chefs d'équipe | chefs de service | chefs de chantier | conducteurs de travaux | ouvriers | artisans | architectes | agriculteurs | pharmaciens | laborantins | aides-soignants | soignants | auditrices | consultantes | étudiantes | bibliothécaires | documentalistes | archivistes | concierges | réceptionnistes | standardistes""",
    "TITLE": """
        maître | professeur | professeure | infirmière | infirmier | magasinier | magasinière | chauffeur | vendeur | vendeuse | cuisinier | cuisinière | éducateur | éducatrice | animateur | animatrice | régisseur | régisseuse | monteur | monteuse | électricien | plombier | caissier | caissière | réceptionniste | rédacteur en chef | chef de chantier | cheffe de chantier | chef de service | cheffe de service | contremaître | documentaliste | bibliothécaire | pharmacien | pharmacienne | laborantine | aide-soignante | sage-femme | kiné |
        collègues | collègue | chef | cheffe | manager | responsable | responsables | boss | patron | patronne | directeur |
        directrice | client | cliente | clients | stagiaire | stagiaires | assistant | assistante | ami | amie | amis |
        copain | copine | binôme | homologue | partenaire |
        consultant | consultante | comptable | collaborateurs | collaborateur | collaboratrice | collègues de travail |
        adjoints | adjointes | assistantes | alternants | apprentis | clientes | amies | associés | cheffes | directeurs | consultants | prestataires | fournisseurs | auditeurs | avocats |
        comptables | ingénieurs | développeurs | graphistes | juristes | relecteurs | alternant | alternante | utilisateur | utilisateurs | personnes | chefs | tuteur | tutrice | maître de stage | avocat |
        avocate | notaire | prof | professeur | professeure | conseiller | conseillère | secrétaire | adjoint | adjointe | frère |
        sœur | mari | cousin | cousine | voisin | voisine | coach | mentor | banquier | banquière | architecte | expert-comptable |
        graphiste | développeur | développeuse | dév | designer | ingénieur | ingénieure | technicien | technicienne |
        chef de projet | cheffe de projet | gestionnaire | courtier | prestataire | fournisseur | sous-traitant | correspondant |
        correspondante | interlocuteur | interlocutrice | référent | référente | apprenti | apprentie | président | présidente |
        doctorant | doctorante | encadrant | encadrante | juriste | traducteur | traductrice | relecteur | relectrice |
        formateur | formatrice | directeur de thèse | directrice de thèse | superviseur | superviseure | supérieur | supérieure |
        associé | associée | remplaçant | remplaçante | coéquipier | coéquipière | camarade | médecin | auditeur | auditrice |
        acheteur | acheteuse |
        externe | interne | régional | régionale | technique | financier | financière | administratif | administrative""",
    # --- roles ---
    "READONLY": _one_of(
        """
        ne touche à rien | ne touchent à rien | ne touche pas | sans y toucher | sans rien toucher | sans toucher | sans rien changer | sans rien modifier |
        ne modifie rien | ne modifient rien | ne change rien | ne changent rien | sans droit de modif | rien modifier |
        visibilité | de la visibilité | une visibilité | de visibilité | droit de regard | le droit de regard | un droit de regard | simple droit de regard | r/o | lecture seule | lecture seul | lectures seules | lecture seulement | lecture uniquement |
        lecture exclusivement | lecture simple | simple lecture | consultation seule | consultation uniquement |
        consultation seulement | lecture seulle | lectur seule | lecteur seul | seulement lecture | uniquement lecture | lecteur uniquement | lecteur seulement |
        touche à rien | qu'il touche à rien | qu'elle touche à rien | ne modifie pas | ne modifient pas | n'édite pas | n'éditent pas | n'écrit pas | ne touche pas à | ne change pas | ne corrige rien | ne corrige pas | n'écrit rien | n'écrivent rien | rien toucher | rien changer | rien de modifiable | pas touche | surtout pas toucher | pas de modif | pas de modifs | pas de modification | pas de modifications | aucune modif | aucune modification | zéro modif | zéro modification |
        rien à modifier | rien à changer | rien à toucher | ne changera rien | ne modifiera rien | ne touchera à rien | n'y touchera pas | n'y touche pas | n'y touchent pas | ne modifiera pas | changera rien | modifiera rien""",
        _every(
            "plus | pas",
            "le | la | les | l' | y | rien y | rien",
            "modifier | éditer | changer | toucher | corriger | retoucher | écrire",
        ),
        _every(
            "il s'agit | c'est",
            "juste | seulement | uniquement | simplement",
            "de le | de la | de les | pour le | pour la | pour les | pour",
            "lire | consulter | voir | relire | regarder",
        ),
    ),
    "READ": """
        lit | fais lire | faire lire | faites lire | à faire lire | fais consulter | faire consulter | faites consulter | relise | relisent | puisse relire | puissent relire | doit relire | doivent relire | prendre connaissance de | prendre connaissance du | prendre connaissance des | prenne connaissance du | prenne connaissance de | lecture | lecteur | lecteurs | lectrice | lectrices | lire | lise | lisent | lira | liront | lectures | lect | lectur |
        lisible | lisibles | consultation | consulter | consulte | consultent | consultera | visualisation | visualiser | visualise | visualisent |
        visionner | visionnage | visionne | visiteur | observateur | voir seulement | feuilleter | lecure | letcure |
        jeter un œil dessus |
        lisait | lisaient | consultait | consultaient""",
    "SEE": """
        mettre le nez dans | mette le nez dans | fouiller dans | farfouiller dans | voir | voie | voient | voit | verra | verront | regarder | regarde | regardent | regarder un peu | jeter un œil |
        jeter un oeil | jette un œil | jette un oeil | jettent un œil | jettent un oeil | jeter un coup d'œil | zyeuter |
        jeter un coup d'oeil | jette un coup d'œil | jette un coup d'oeil | jettent un coup d'œil | parcourir | parcoure |
        doit voir | doivent voir | devrait voir | devraient voir | jettent un coup d'oeil | survoler | voir le contenu | afficher | mater | checker | vérifier | vérifie |
        fouiner dans | fouiller dans | farfouiller dans | piocher dans | jeter un coup d'œil dans | avoir sous les yeux | avoir un aperçu de | avoir un aperçu du | prendre connaissance |
        mettre son nez dans | entrer dans | regarder dans |
        voyait | voyaient | regardait | regardaient""",
    "WRITE": """
        à mettre à jour | à apporter des corrections à | à apporter des corrections au | à apporter des modifications à | à apporter des modifications au | apporter des corrections à | apporter des corrections au | apporter des modifications à | apporter des modifications au |
        modifier | modification | modifications | modif | modifs | modifie | modifient | modifiera | modifieront | modifer |
        éditer | édition | édite | éditent | éditera | éditeur | éditeurs | éditrice | éditrices | editer | écrire | écriture |
        écrive | écrivent | mettre à jour | mette à jour | mettent à jour | travailler dessus | travailler | travaille |
        travaillent | travaille dessus | travaillent dessus | travailler sur | travaille sur | travaillent sur |
        collaborer | collabore | collaborent | collaborer sur | coéditer | co-éditer | co-édition | contribuer | contribue |
        contribuer à | contributeur | contributeurs | contributrice | contribution | compléter | complète | complètent | corriger | corrige |
        corrigent | changer | change | changent | remplir | remplisse | remplissent | rédacteur | rédacteurs | rédactrice | rédiger |
        retoucher | retouche | amender | faire des modifications | faire des modifs | faire des changements |
        apporter des modifications | apporte des modifications | lecture et écriture | lecture et modification |
        lecture-écriture | lecture/écriture | lecture écriture | lire et écrire | lire et modifier | voir et modifier |
        consulter et modifier | lecture/modification | consultation et modification | modifiable | modifiables | saisir |
        r/w | modification complète | modifcation | ecriture | ecrture | modfier | intervenir dessus | bosser dessus | bosser sur | bosser | bosse dessus |
        bossent dessus | bidouiller | bricoler | trifouiller | peaufiner | étoffer | réécrire | renseigner | mettre les mains dedans | corrigera | corrigeront | remplira | rempliront | complétera | compléteront | retouchera | mettra à jour | mettront à jour | travaillera dessus | travailleront dessus | y mettre les mains | mettre la main à la pâte | bidouille | bricole | peaufine | complètera |
        enrichir | alimenter | actualiser | y toucher | toucher | ajouter des choses |
        intervenir sur | intervienne sur | interviennent sur | mettre son nez dedans""",
    "COMMENT": """
        commenter | commente | commentent | commentaire | commentaires | commentateur | commentateurs | annoter | annote |
        annotation | annotations | suggérer | suggère | suggestions | suggestion | faire des commentaires | laisser des commentaires |
        laisse des commentaires | laissent des commentaires | mettre des commentaires | ajouter des commentaires |
        faire des suggestions | proposer des modifications | faire des remarques | faire des retours | mettre des annotations""",
    "OWN": """
        propriétaire | propriétaires | co-propriétaire | copropriétaire | propriété | admin | administrateur |
        administratrice | administrateurs | contrôle total | contrôle complet | plein contrôle | gérer | gestionnaire |
        tous les droits d'administration | administration complète | owner | administrer | transférer la propriété""",
    "USE": """
        accéder | accède | accèdent | accéder à | utiliser | utilise | utilisent | ouvrir | ouvre | ouvrent | avoir |
        obtenir | récupérer | récupère | télécharger | télécharge | disposer | exploiter""",
    "ACCESS": """
        accès | lacces | laccès | acces | accés | accé | acès | acces | accees | droit | droits | permission | permissions | permision |
        tout accès | toute autorisation | tout droit | autorisation | autorisations | privilège | privilèges | habilitation | habilitations | possibilité | faculté | capacité |
        la main""",
    "BOTH": "tous les deux | toutes les deux | chacun | tous | toutes | tous deux",
    "FULL": """
        complet | complète | complets | total | totale | totaux | temporaire | limité | limitée | restreint | restreinte |
        simple | direct | nécessaires | nécessaire | requis | requise | partiel | standard | permanent | bons | bon | plein |
        nouvel | nouveau | petit | ptit | p'tit""",
    "ROLEWORD": "rôle | rôles | niveau | statut | niveau d'accès | type d'accès | profil | mode",
    "ONLY": """
        seulement | uniquement | juste | simplement | exclusivement | que | qu' | ne que | seul | seule | seuls | rien que |
        strictement | seulment | uniquemnt | just""",
    "ENOUGH": """
        suffit | suffira | suffirait | suffisent | c'est suffisant | est suffisant | est suffisante | c'est assez |
        ça suffit | ça ira | suffit largement | sera suffisant | devrait suffire""",
    "CAN": """
        peut | peuvent | pourra | pourront | puisse | puissent | pourrait | pourraient | pouvoir | pourrai | a le droit de |
        a le droit d' | ont le droit de | ont le droit d' | aura le droit de | ait le droit de | est autorisé à |
        est autorisée à | sont autorisés à | soit autorisé à | soit en mesure de | soient en mesure de | va pouvoir |
        vont pouvoir | est en mesure de | sont en mesure de | soit capable de | soient capables de | ne peut que | ne fait que | ne font que | ne fera que | ne feront que | ne fait plus que | ne font plus que | ne peut plus que | ne peuvent plus que |
        ne peuvent que | ne pourra que | ne puisse que | ne pourront que | ne puissent que | aient le droit de | va | vont | avoir le droit de | avoir la possibilité de | ait la possibilité de | doit uniquement pouvoir |
        ne fait que | ne font que | ne fera que | ne feront que | fait que | font que | se contente de | se contentent de | se contentera de | n'a qu'à | n'ont qu'à | est juste là pour | a la main pour |
        pouvait | pouvaient""",
    "GRANTED": "autorisé | autorisée | autorisés | autorisées | permis | permise | permises | possible | activé | activée | ouverte | acceptée | ok",
    "DISPOSAL": "entre les mains de | entre les mains du | entre les mains des | dans les mains de | dans les mains du | sous les yeux de | sous les yeux du | sous les yeux des | à portée de | à la disposition de | à la disposition d' | à la disposition du | à la disposition des | à disposition de | à disposition d' | à disposition du | à disposition des | à dispo de | à dispo des",
    "CAUSE": "vu que | vu qu' | étant donné que | étant donné qu' | sachant que | sachant qu' | puisque | puisqu' | comme | du fait que | attendu que",
    "RETHINK": "attendez | stop | ben non | ah ben non | ou non tiens | tiens non | toutes mes excuses | je me suis emmêlé | ah mais non",
    "SLIP": """
        je voulais dire | je veux dire | euh non | enfin non | non pardon | pardon non | non désolé | désolé non | non attends | attends non |
        non plutôt | ou plutôt | enfin plutôt | ou non plutôt | ah non | oups non | oups | erreur | je rectifie | je corrige | correction |
        rectification | en fait non | non en fait | finalement non | non finalement | mieux encore | je me trompe | je me suis trompé |
        je me suis trompée | ou mieux | pardon je voulais dire | désolé je voulais dire | désolée je voulais dire | non je voulais dire |
        non je veux dire | enfin je veux dire | pardon | hmm non | mince non | zut non | oh non | et non pas | mauvais fichier |
        mauvaise personne | fausse manip | sorry | désolé | désolée | pardonne-moi""",
    "NON": "non",
    "COMMA": "virgule",  # as it is dictated
    "COLON": "deux points | =",
    "DU": "du",
    "VALIDATE": "active | activer | activez | réactive | réactiver | réactivez | rétablis | rétablir | rétablissez | restaure | restaurer | restaurez | confirme | confirmer | débloque | débloquer | valide | valider | validez | accepte | accepter | acceptez | approuve | approuver | approuvez",
    "VANISH": "soit supprimé | soit supprimée | soient supprimés | soit coupé | soit révoqué | soit fermé | soient retirés | soient coupés | saute | sautent | s'arrête | disparaisse | disparaissent | sorte | sortent | soit retiré | soit retirée | soit enlevé | soit enlevée | soit exclu | soit exclue | disparaître | être retiré | être retirée | être enlevé | être exclu | être exclue | être supprimé",
    "UNWANTED": "je ne veux plus voir | je veux plus voir | on ne veut plus voir | on veut plus voir | je ne veux plus de | je veux plus de",
    "BADONE": "mauvais | mauvaise | le mauvais | la mauvaise | pas le bon | pas la bonne | c'était le mauvais | c'était la mauvaise | c'est le mauvais",
    "SENDING": "transmission | envoi | diffusion | communication | remise | mise à disposition",
    "LASTS": _one_of(
        "dure | durent | durer | continue | continuer | rester | être prolongé | être maintenu | être étendu | tenir | soit prolongé | soient prolongés | soit maintenu | soient maintenus | reste ouvert | restent ouverts | rester ouvert",
        """courir | perdurer | se poursuivre | coure | se poursuive | perdure""",
    ),
    "ANYBODY": "quelqu'un d'autre que moi | quelqu'un d'autre | quelqu'un | d'autres personnes | d'autres gens | d'autres que moi",
    "SEESIT": "voit-il | voit-elle | voient-ils | voient-elles | lit-il | lit-elle",
    "EPITHET": "nouveau | nouvel | nouveaux | ancien | ancienne | nouvelle | futur | future | jeune",
    "DOCTOR": "dr | docteur | docteure | mgr | monsieur | madame | mademoiselle | mlle | mme",
    "MAITRE": "me",  # "Me Favre" is a lawyer
    "HIS": "son | ses",
    "SEES": "voit | voient | lit | lisent | consulte | consultent",
    "AFFAIR": "projet | chantier | tâche | mission | sprint | livraison | paiement | réunion | concours",
    "LISTNOUN": "liste | listes",
    "ROSTER": "diffusion | liste de diffusion | liste de partage | liste d'accès | liste des destinataires | liste des personnes autorisées | liste des collaborateurs | liste des lecteurs | liste des éditeurs | liste des invités",
    "LISTED": """
        de cette liste | de la liste des destinataires | des destinataires | du formulaire |
        de la liste de partage | parmi les destinataires""",
    "PUT": "j'ai mis | tu as mis | j'ai écrit | j'ai tapé | j'ai choisi | j'ai sélectionné | j'ai indiqué | j'avais mis | j'ai dit | j'ai noté",
    "NOBODY": "personne | aucun d'eux | aucun des deux | ni l'un ni l'autre | ni l'une ni l'autre | aucune des deux | ni lui ni elle | ni elle ni lui",
    "THEREST": "les autres | tous les autres | toutes les autres | le reste | les deux autres | les trois autres",
    "MISSING": "on a oublié | on avait oublié | nous avons oublié | j'ai oublié | j'avais oublié | il manque | manque | il faut aussi | faut aussi | il faudrait aussi | j'oubliais",
    "OUTSIDE": """
        n'en a pas besoin | n'en a plus besoin | en a pas besoin | n'en ont pas besoin | n'a rien à voir là-dedans | n'a rien à voir avec ça | n'a rien à faire là |
        n'a rien à faire ici | n'a rien à faire dedans | a rien à faire là | n'est pas concerné | n'est pas concernée | est pas concerné | est pas concernée |
        ne sont pas concernés | ne doit pas y être | ne devait pas y être | doit pas y être | n'a pas à y être | dégage | dehors | n'a pas besoin d'y avoir accès |
        n'a pas besoin d'accès | ne doit pas y avoir accès | ne doit pas avoir accès | en dehors""",
    "GONE": """
        doit être supprimé | doit être retiré | doit être coupé | doit être révoqué | doit être enlevé | doit sauter | peut être supprimé | peut être retiré | peut être coupé | peut sauter | n'a plus lieu d'être |
        n'est plus nécessaire | n'est plus justifié | n'est plus d'actualité | doivent être supprimés | doivent être retirés | doivent sauter | n'ont plus lieu d'être | ne sont plus justifiés | ne sont plus d'actualité | peuvent sauter | doivent être coupés | doivent être révoqués | peuvent être supprimés | ne sont plus nécessaires""",
    "ENDING": "mets fin à | mettre fin à | mettez fin à | mets fin aux | mettre fin aux | mettez fin aux | mets un terme à | mettre un terme à | mets un terme aux",
    "NOMOREANY": "plus aucun | plus aucune | plus de | plus du tout de",
    "SCREEN": "lance le partage d'écran | lancer le partage d'écran | lancez le partage d'écran | active le partage d'écran | activer le partage d'écran | lance le partage de l'écran",
    "NOBUSINESS": "n'a plus rien à faire | n'ont plus rien à faire | n'a rien à faire | n'ont rien à faire | n'a plus sa place | n'a pas sa place",
    "DESTINED": "destiné | destinée | destinés | destinées | réservé | réservée | adressé | adressée",
    "REACH": "arrive | arrivent | parvienne | parviennent | aille | aillent | parte | partent | revienne | soit envoyé | soit envoyée | soit transmis | soit transmise | soient envoyés | soit remis | aller | arriver | partir | parvenir | revenir | atterrir | être envoyé | être transmis | être envoyée | être transmise | être envoyés | être remis",
    "PROVIDE": """
        mets à dispo | mettre à dispo | mettez à dispo | mets à disposition | mettre à disposition | mettez à disposition | tiens à disposition | tenir à disposition | rends disponible | rendre disponible |
        tiens à la disposition | mets à la disposition | mettre à la disposition | mettez à la disposition | tenir à la disposition""",
    "UNABLE": "n'arrive pas à | n'arrivent pas à | ne parvient pas à | ne parviennent pas à | arrive pas à | arrivent pas à | n'a pas réussi à | n'arrive toujours pas à | n'arrive plus à | ne peut toujours pas | n'a pas pu",
    "NOACCESS": _one_of(
        """
        n'a pas accès à | n'a pas accès au | n'a pas accès aux | n'ont pas accès à | n'ont pas accès au | n'a pas encore accès à | n'a pas encore accès au | n'a toujours pas accès à |
        n'a toujours pas accès au | a pas accès à | a pas accès au | ont pas accès au | ont pas accès à | n'a plus accès au | n'a plus accès à | n'a pas reçu | n'a toujours pas reçu | n'ont pas reçu | n'a jamais reçu""",
        _every(
            "est | sont",
            "bloqué | bloquée | bloqués | bloquées | coincé | coincée | coincés | perdu | perdue | perdus | planté | plantée | largué | larguée",
            "sans | sur",
        ),
        _every(
            "ne peut pas | ne peut plus | ne peut rien | ne peuvent pas | ne peuvent plus | ne peuvent rien | n'arrive pas à | peut pas | peut rien",
            "avancer | travailler | faire | commencer | continuer | finir | démarrer | bosser",
            "sans",
        ),
        _every(
            "ne trouve | ne trouvent | ne retrouve | ne retrouvent | ne voit | ne voient | n'a | n'ont",
            "toujours pas | pas encore | plus | jamais eu",
        ),
        """ne voit pas | ne voient pas | n'y arrive pas avec | n'arrive pas avec | n'y arrivent pas avec | a du mal avec | ont du mal avec | se bat avec | ne trouve pas | ne trouvent pas | ne retrouve pas | a perdu | ont perdu | a égaré | a paumé | cherche partout | cherche désespérément | galère sans | galèrent sans | rame sans | bloque sur | bloquent sur | coince sur | galère sur""",
        _every(
            "s'est plaint de | s'est plainte de | se plaint de | se plaignent de | dit | regrette de",
            "ne pas | ne pas encore | ne plus | ne toujours pas",
            "voir | avoir | trouver | avoir reçu | avoir accès à | avoir accès au | pouvoir ouvrir | pouvoir lire",
        ),
        _every(
            "dit qu' | me dit qu' | m'écrit qu' | nous dit qu' | signale qu'",
            "il | elle",
            "n'a pas | n'a toujours pas | n'a plus | ne voit pas | ne trouve pas | n'a pas reçu | n'a jamais reçu | n'a pas accès à | n'a pas accès au",
        ),
        _every(
            "n'a | n'ont | a | ont",
            "pas | toujours pas | pas encore | plus",
            "accès | l'accès | les droits | les accès",
            "à | au | aux | sur",
        ),
        _every(
            "a | ont",
            "perdu | reperdu",
            "l'accès | son accès | leur accès | ses accès | ses droits | accès",
            "à | au | aux | sur",
        ),
        """n'a pas | n'ont pas | n'a même pas | n'a rien de | n'a pas eu | n'ont pas eu""",
        _every("n'a | n'ont | a | ont", "aucun", "accès | droit", "à | au | aux | sur"),
        _every(
            "a demandé | ont demandé | m'a demandé | nous a demandé | me demande | nous demande | m'ont demandé | attend | attendent | demande | demandent | réclame | réclament | voudrait | souhaite | souhaiterait",
            "l'accès | son accès | leur accès | un accès | accès | les droits | ses droits | toujours l'accès | encore l'accès | toujours son accès",
            "à | au | aux | sur",
        ),
    ),
    "OWED": "j'ai promis | on a promis | nous avons promis | j'avais promis | je dois | je devais | on doit | on devait | m'a chargé | m'a prié",
    "LETIN": """
        laisse-le entrer | laisse-la entrer | laisse-les entrer | laisse-le passer | laisse-la passer | laisse-les passer | fais-le entrer | fais-la entrer | fais-les entrer |
        ouvre-lui la porte | ouvre-leur la porte | laisse-le y accéder | laisse-la y accéder | laisse-les y accéder | fais-lui une place | mets-le dessus | mets-la dessus | mets-les dessus | mets-le dans la boucle |
        mets-la dans la boucle | mets-les dans la boucle | donne-lui l'accès | donne-leur l'accès | fais le partage | fais donc le partage | tu fais le partage""",
    "MISSES": """
        il manque à | il manque toujours à | il manque encore à | il manque au | manque toujours à | manque encore à | manque à | personne n'a donné à | personne n'a encore donné à | personne n'a pensé à donner à |
        on n'a pas donné à | on n'a pas encore donné à | on n'a jamais donné à | on n'a toujours pas donné à | on n'a pas ouvert à | personne n'a ouvert à | on a oublié de donner à | j'ai oublié de donner à |
        j'avais oublié de donner à | personne n'a envoyé à | on n'a pas envoyé à""",
    "NOLONGER": "plus besoin que | plus la peine que | il n'est plus utile que | il n'y a plus de raison que | plus de raison que | il n'est plus question que | je refuse que | je ne veux plus que | je veux plus que | on ne veut plus que | il ne faut plus que | faut plus que | il ne faudrait plus que | je ne souhaite plus que | je voudrais plus que | je ne voudrais plus que | il n'est plus nécessaire que",
    "MADE": """
        j'ai fini | j'ai terminé | j'ai mis à jour | j'ai préparé | j'ai rédigé | j'ai relu | j'ai corrigé | j'ai fait | j'ai bouclé | j'ai actualisé |
        jviens de finir | jviens de terminer | j'viens de finir | je viens de finir | je viens de terminer | je viens de mettre à jour | je viens de boucler | je viens de déposer | j'ai déposé | j'ai créé |
        voici | voilà | voici le fichier | j'ai modifié | j'ai complété | on a fini | on a terminé | nous avons terminé | je viens de relire | je viens de rédiger""",
    "ASKEDFOR": "me demande | nous demande | a demandé | ont demandé | avait demandé | me demandait | m'avait demandé | m'a redemandé | me sollicite pour | m'a relancé pour | me relance pour | insiste pour avoir | aurait voulu | m'a réclamé | m'a sollicité pour | redemande | me redemande | nous redemande | nous a réclamé | espère recevoir | m'a demandé | nous a demandé | me réclame | m'a réclamé | nous réclame | me redemande | attend | réclame",
    "ACTS": _one_of(
        """
        m'a demandé | nous a demandé | me réclame | m'a réclamé | nous réclame | me redemande |
        quitte | nous quitte | déménage | démissionne | change | revient | rentre | arrive | part | remplace | rejoint | commence | s'occupe | me remplace | vient | gère | attend | cherche | relit |
        bloque | galère | coince | insiste | s'impatiente | panique | râle | rame | m'appelle | nous appelle | m'écrit | nous écrit | signale | me signale | nous signale | essaie | essaye | tente |
        clique | démarre | signe | passe | va | fait | tombe | se plaint | râle | tourne en rond | poireaute | piétine | patauge | souhaite | aimerait | tient à | a hâte de | compte | sait | vient de |
        débarque | intègre | assiste | anime | pilote | coordonne | supervise | valide | vérifie | prend | débute | reste | me dit | nous dit | me dit que | dit que | ignore | patiente | se demande | participe |
        bloquent | galèrent | coincent | insistent | s'impatientent | paniquent | râlent | m'écrivent | signalent | essaient | démarrent | signent | passent | vont | font | tombent | débarquent |
        intègrent | arrivent | partent | reviennent | rentrent | quittent | rejoignent | commencent | s'occupent | remplacent | viennent | gèrent | attendent | cherchent | relisent | préparent |
        réclament | me demandent | bossent | interviennent | reprennent | s'absentent | terminent | animent | pilotent | valident | vérifient | prennent | débutent | participent | part | préparent |
        m'aide | nous rejoint | prend le relais | prépare | réclame | me demande | travaille | bosse | intervient | reprend | s'absente | m'a | m'attend | me relance | termine |
        se termine | s'achève | prend fin | touche à sa fin | finit | arrive à terme | se finit""",
        """plaide | plaident | tourne | tournent | défend | défendent | négocie | négocient | rédige | rédigent | traduit | traduisent | dessine | dessinent | conçoit | construit | installe | installent | répare | accueille | accueillent | encadre | encadrent | enseigne | instruit | soutient | soutiennent | représente | recrute | recrutent | embauche | dirige | dirigent | planifie | organise | calcule | inspecte | surveille | opère | soigne | filme | filment | enregistre | mixe | joue | jouent | répète | publie | publient | compose | transporte | conduit | navigue | décolle | atterrit | appelle | poursuit | finalise | finalisent | expose | exposent | préside | postule | étudie | étudient | apprend | révise | révisent | discute | discutent | tranche | décide | décident | hésite | s'inquiète | s'énerve | se marie | accouche | demeure | se débrouille | se trompe | se prépare | se préparent | s'y met | s'y colle | nous remplace | le remplace | la remplace | me seconde | m'assiste | nous assiste | nous aide | m'épaule | me dépanne | nous dépanne | chapeaute | coache | audite | auditent | contrôlent | prospecte | démarche | facture les | encaisse | paie les | achète | achètent | vend | vendent | loue les | fabrique | fabriquent | produit les | cultive | récolte | emménage | se lance | s'attaque à | s'attaque au | se charge | se chargent | s'y connaît | est en charge | est chargé | est chargée | a commencé | a rejoint | a repris | a pris | a quitté | a changé | a terminé | a fini | rencontre | rencontrent | voyage | s'installe | boucle | clôt | relance | rappelle | doute | poireautent | s'arrache les cheveux | fait face | donne cours | donne un cours | prend la suite | prend la relève | assure l'intérim | assure la permanence | assure le remplacement | est d'astreinte | est de garde | fait l'intérim | tient la permanence | tient le stand""",
    ),
    "SECOND": "plutôt | finalement | en fait | hmm | pardon | désolé | désolée | non | enfin | oups | attends | tout compte fait | réflexion faite | à la réflexion",
    "NOR": "ni",
    # No shape asks for these: the verbs alone are a right to edit, and in these phrases are none.
    "HISJOB": """travaille pour | travaillent pour | bosse pour | bossent pour | travaille chez | travaille avec
        | change de poste | change de service | change de boulot | change de travail | change de bureau | change de boîte
        | change d'équipe | change de site | change d'emploi | change de métier""",
    "HEREWARD": "ici | ici même | dans ce canal | dans le canal | dans ce chat | dans cette conversation | dans la conversation | dans ce fil | sur ce canal | sur le canal | au canal | dans le chat",
    "PLEASE": """
        silteplait | siteplait | siltepla | stpl | svpl | siouplé | sioupl | sivouplait | silvouplait | silvousplait | sil vous plait | s'il te plé | siteuplé |
        s'il te plaît | s'il vous plaît | stp | svp | s.v.p. | s.v.p | s.t.p. | s.t.p | s'il te plait | steuplé | please | pls | plz | merci | merci d'avance | merci par avance |
        peux-tu | pourrais-tu | pouvez-vous | pourriez-vous | tu peux | vous pouvez | tu pourrais | vous pourriez | merci de | veuillez |
        merci de bien vouloir | il me faut | il me faudrait | je voudrais | j'aimerais | sharebot""",
    "COULD": "pourrait | pourraient",
    "COULDIT": "pourrait-il | pourrait-elle | pourraient-ils | pourraient-elles",
    "OUGHT": _one_of(
        """
        doit pouvoir | doivent pouvoir | devrait pouvoir | devraient pouvoir | devra pouvoir | devront pouvoir |
        doit juste pouvoir | doit seulement pouvoir | doivent juste pouvoir | doit seulement | doit juste | doit uniquement |
        doivent seulement | doivent juste | doivent uniquement | devrait seulement | devrait juste | a seulement besoin de |
        a juste besoin de | a juste besoin d' | ont juste besoin de | ont seulement besoin de | n'a besoin que de |
        n'a besoin que d' | n'ont besoin que de | doit être en mesure de | doivent être en mesure de | doit avoir le droit de |
        doivent avoir le droit de | doit être autorisé à | doit être capable de | a besoin de pouvoir | ont besoin de pouvoir |
        doit avoir la possibilité de | doit simplement | doit simplement pouvoir | a uniquement besoin de | ne doit que |
        ne doit pouvoir que | ne doivent pouvoir que | ne devrait pouvoir que | aurait besoin de pouvoir |
        aimerait pouvoir | voudrait pouvoir | souhaite pouvoir | veut pouvoir | veulent pouvoir""",
        _every(
            "doit | doivent | devrait | devraient | devra | devront",
            "aussi | également | absolument | bien | vraiment | maintenant | toujours | quand même | au moins | donc | encore",
            "pouvoir",
        ),
        """devons pouvoir | devrions pouvoir | voudrions pouvoir | avons besoin de pouvoir | aimerions pouvoir""",
    ),
    "GETSNOTHING": "ne reçoit rien | ne reçoivent rien | n'aura rien | n'auront rien | ne l'aura pas | ne l'auront pas | n'y a pas droit | n'y ont pas droit | n'a droit à rien | n'ont droit à rien | ne le reçoit pas | ne la reçoit pas | ne le reçoivent pas | ne la reçoivent pas | ne l'obtient pas | ne doit rien avoir | ne doit rien voir | ne doit rien recevoir | ne doit rien savoir | ne doit pas le recevoir | ne doit pas l'avoir | ne doit pas la recevoir",
    "NOTHINGFOR": "rien pour",
    "INSTEADLY": "à la place | à leur place | à sa place | plutôt",
    "CANNOT": """
        ne peut pas | ne peuvent pas | ne pourra pas | ne pourront pas | ne puisse pas | ne puissent pas | ne doit pas |
        ne doivent pas | ne devrait pas | ne devraient pas | ne doit pas pouvoir | ne doivent pas pouvoir |
        ne devrait pas pouvoir | peut pas | peuvent pas | pourra pas | pourront pas | doit pas | doivent pas |
        doit pas pouvoir | n'a pas le droit de | n'a pas le droit d' | n'ont pas le droit de | a pas le droit de |
        n'aura pas le droit de | sans pouvoir | sans droit de | sans droit d' | sans le droit de | sans possibilité de |
        sans la possibilité de | sans possibilité d' | sans autorisation de | n'a pas besoin de | n'ont pas besoin de |
        n'est pas autorisé à | ne sont pas autorisés à | sans qu'il puisse | sans qu'elle puisse | sans qu'ils puissent |
        ne devra pas | ne devront pas | ne doit surtout pas | ne peut surtout pas | ne doit en aucun cas | sans avoir le droit de |
        sans permission de | ne doit plus pouvoir | interdiction de | sans pouvoir le | sans pouvoir la |
        sans la possibilité d' |
        n'a pas à | n'ont pas à | n'aura pas à | n'auront pas à | n'a rien à | n'ont rien à | n'aura rien à | n'a jamais à | ne doit rien | ne doivent rien | ne peut rien | ne peuvent rien | n'a aucun droit de | n'a aucune raison de | n'est pas censé | n'est pas censée | ne sont pas censés | n'est pas là pour | n'a pas vocation à | n'a pas l'autorisation de | n'a pas la permission de | n'a pas la possibilité de | ne va pas | ne vont pas | ne risque pas de | défense de""",
    "SHOULD": "doit | doivent | devrait | devraient | devra | devront",
    "NEED": _one_of(
        """
        a besoin de | a besoin d' | a besoin du | a besoin des | ont besoin de | ont besoin d' | ont besoin du | ont besoin des |
        aurait besoin de | aurait besoin d' | aurait besoin du | auraient besoin de | auraient besoin d' | aura besoin de |
        aura besoin d' | veut | veulent | voudrait | voudraient | demande | demandent | souhaite | souhaitent | aimerait |
        aimeraient | réclame | doit avoir | doivent avoir | devrait avoir | devraient avoir | devra avoir | doit obtenir |
        doit recevoir | a besoin | ont besoin | doit disposer | souhaiterait""",
        _every(
            "serait | seraient | sera",
            "content | contente | contents | ravi | ravie | ravis | heureux | heureuse | curieux | curieuse | intéressé | intéressée | preneur | preneuse | demandeur",
            "d'avoir | de recevoir | d'obtenir | de récupérer | par | de",
        ),
        _every(
            "a | ont | aurait | auraient | aura",
            "aussi | également | vraiment | absolument | bientôt | rapidement | urgemment | vite",
            "besoin de | besoin d' | besoin du | besoin des | besoin",
        ),
        _every(
            "doit | doivent | devrait | devraient | devra | devront | veut | veulent | voudrait | voudraient | voudra | voudront | souhaite | souhaitent | souhaiterait | aimerait | aimeraient | désire | espère",
            "avoir | recevoir | obtenir | récupérer",
        ),
        (
            "voudra | voudront | souhaitera | souhaiteront | désire | désirent | exige | exigent | auront besoin de | auront besoin d' | auront besoin du | auront besoin des"
        ),
        _every(
            "doit | doivent | devrait | devraient",
            "absolument | impérativement | vraiment | aussi | également | bientôt | rapidement | vite | urgemment | obligatoirement",
            "recevoir | avoir | obtenir",
        ),
        """avons besoin de | avons besoin d' | avons besoin du | avons besoin des | avons besoin | aurions besoin de | aurions besoin d' | aurions besoin du | devons avoir | devrions avoir | voudrions | voudrions avoir | aimerions avoir""",
    ),
    "KEEP": "garde | gardent | garder | conserver | conserve | conservent | conserve | conservez | gardez",
    "NOTNEED": """
        pas besoin que | pas besoin qu' | a pu besoin de | a pu besoin du | a pu besoin |
        n'a plus à | n'ont plus à | n'a plus besoin de | n'a plus besoin d' | n'ont plus besoin de | n'ont plus besoin d' | n'a plus besoin du |
        n'a plus besoin des | n'a plus besoin | n'ont plus besoin | ne doit plus avoir | ne doivent plus avoir | ne devrait plus avoir |
        ne devraient plus avoir | ne doit plus pouvoir | ne doivent plus pouvoir | ne doit plus | ne doivent plus |
        ne devrait plus | a plus besoin de | a plus besoin d' | n'aura plus besoin de | n'aura plus besoin d' |
        ne puisse plus | ne puissent plus | ne doit pas avoir | ne devrait pas avoir | ne doivent pas avoir | ne devraient pas avoir | ne doit plus garder |
        ne doit plus disposer | n'a plus à avoir | ne peut plus avoir | doit perdre | perd | ne devrait plus pouvoir |
        a plus le droit de | n'a plus le droit de""",
    "NOMORENEED": """
        n'a plus besoin de | n'ont plus besoin de | n'a plus besoin du | n'a plus besoin des | n'ont plus besoin du |
        n'ont plus besoin des | a plus besoin de | n'aura plus besoin de | n'aura plus besoin du |
        ne doit plus avoir | ne doivent plus avoir | ne devrait plus avoir | ne devraient plus avoir | n'a plus à avoir | ne doit pas garder | ne doit plus garder | n'a plus droit à | n'ont plus droit à | n'a plus droit au""",
    "HENCEFORTH": "désormais | dorénavant",
    "ANYMORE": "plus | désormais | dorénavant",
    "NOMORE": "plus",
    "AVAILABLE": "accessible | accessibles | disponible | disponibles | visible | visibles | consultable | consultables | public",
    "WHILE": "tandis que | alors que | pendant que",
    "RELATIVE": "qui",
    "JEST": "je plaisante | je plaisante bien sûr | je rigole | je rigole bien sûr | je déconne | je blague | c'est une blague | c'était une blague | c'est pour rire | c'était pour rire",
    "ADDRESSIS": "son mail est | son mail c'est | son email est | son email c'est | son adresse est | son adresse c'est | l'adresse est | l'adresse c'est | le mail est | le mail c'est",
    # an order, and no right: "elle doit juste le lire, change ça"
    "SETRIGHT": "change ça | changez ça | change cela | changez cela | modifie ça | modifiez ça | modifie cela | corrige ça | corrigez ça | corrige cela | rectifie ça | "
    + _every(
        "change | changez | modifie | modifiez | corrige | corrigez | ajuste | ajustez | adapte | adaptez",
        "ses droits | son accès | ses accès | son rôle | ses permissions",
    ),
    "IGNORED": "ne l'écoute pas | l'écoute pas | ne l'écoutez pas | ignore-le | ignore-la | ignorez-le | ignorez-la | n'en tiens pas compte | n'en tenez pas compte | ne fais pas attention à lui | ne fais pas attention à elle",
    "PROVISO": "dès que | dès qu' | une fois que | une fois qu' | à condition que | à condition qu' | seulement si | uniquement si | si | quand | lorsque | à moins que | sous réserve que | après que",
    "ACCORDING": "d'après | selon | grâce à | il s'agit de | appartient à | ça appartient à | parlé avec | discuté avec | en ai parlé avec | ai parlé avec",
    "REASON": """
        parce que | parce qu' | car | dès que | dès qu' | avant | avant que | avant de | après | après que |
        quand | lorsque | lorsqu' | si | s' | s'il | s'ils | si jamais | une fois que | une fois | à moins que | tant que |
        pendant que | au cas où | en cas de | en attendant | en raison de | à cause de | d'après | selon |
        grâce à |
        avant la | avant le | par rapport à | comme ça | le temps que | à condition que | sous réserve | sous réserve de |
         pour pas que | aussi longtemps que""",
    "OCCASION": """
        à la demande de | à la demande du | à la demande des | à la demande d' | à la demande générale | sur demande de | sur demande du | à l'initiative de | à l'initiative du | conformément à | conformément au | sur instruction de | sur les conseils de | sur conseil de |
        suite à | suite au | suite aux | en vue de | en vue du | dans le cadre de | dans le cadre du | dans le cadre des |
        dans l'optique de | dans la perspective de | dans la perspective du | en prévision de | en prévision du""",
    "IFYOU": "si tu veux | si vous voulez | si besoin | si nécessaire | au besoin | le cas échéant | si tu as envie | si jamais | si ça te dit",
    "REPORT": """
        faut que je pense à | il faut que je pense à | je dois penser à | faut que je me rappelle de | il faut que je me rappelle de | je dois me rappeler de | je me note de | note à moi-même | faut que je n'oublie pas de | il faut que je n'oublie pas de |
        j'en ai marre | j'en ai assez | ras le bol | ça m'énerve | ça m'agace | j'aime pas | je n'aime pas | je supporte pas |
        dit | a dit | ont dit | disait | m'a dit | nous a dit | demandé | a demandé |
        a répondu | répond | répondu | écrit | a écrit | pense | pensent | penses | croit | crois | je pense | je crois |
        je suppose | je me demande | me demande | propose | a proposé | proposé | suggère | a suggéré | affirme | prétend | raconte |
        a raconté | espère | j'espère | voulait | voulais | voulait que | se demande | m'a écrit | vient de demander |
        rappelle-moi | rappelle moi | rappelez-moi | dois-je | est-ce que je dois | est-ce qu'on doit | devrais-je | devrait-on |
        est-ce que je devrais | pourquoi | je viens de | on vient de""",
    # --- mail and sign-in ---
    "MAIL": """
        mail | mails | e-mail | e-mails | email | emails | courriel | courriels | mél | notification | notifications | notif |
        notifs | notifcation | alerte | alertes | message d'invitation | mail d'invitation | invitation par mail |
        mail de notification | notification par mail | notification mail | e-mail d'invitation | avertissement | invitation |
        courrier | courrier électronique | notification par e-mail | message de notification | ping | notification email""",
    "NOTIFY": """
        préviens | prévenir | prévenez | prévenant | prévienne | avertis | avertir | avertissez | avertissant | avertisse |
        notifie | notifier | notifiez | notifiant | informe | informer | informez | informant | alerte | alerter | alertez |
        déranger | dérange | dérangez | spammer | spamme | contacter | contacte | ping | pinger | pinge | prévient | avise |
        aviser | avisez | mets au courant | mettre au courant | mettez au courant | tiens au courant | embêter""",
    "MAILVERB": "envoie | envoyer | envoyez | envoi | adresse | adresser | expédie | recevoir | reçoive | reçoivent | envoyant | passe | mets | lance | génère",
    "KNOW": "savoir",
    "SILENT": """
        discrètement | silencieusement | en silence | en douce | en toute discrétion | sans rien dire | sans bruit |
        sans rien lui dire | sans rien leur dire | sans qu'il le sache | sans qu'elle le sache | sans qu'ils le sachent |
        sans le lui dire | sans le dire | sans le leur dire | en mode silencieux | sans alerte | incognito |
        ne lui dis rien | ne leur dis rien | ne dis rien | no email | no mail | no notif | no e-mail |
        sans rien envoyer | sans rien leur envoyer | sans rien lui envoyer | sans avertissement | sans faire de bruit | sans notifier personne | sans prévenir personne | sans que personne le sache""",
    "SIGNIN": """
        connexion | s'identifient | s'identifier | s'authentifient | se connecter | se connecte | se connectent | connecté | connectée | connectés | s'authentifier |
        s'authentifie | s'authentifient | authentification | authentifié | authentifiée | login | identification |
        s'identifier | s'identifie | se logger | se loguer | être connecté | sign-in | ouvrir une session | ouverture de session |
        connection | conexion | se connecter avec son compte | te connecter | l'authentification""",
    "REQUIRE": """
        obligatoire | obligatoires | requis | requise | nécessaire | exigé | exigée | exige | exiger | exigez | demande | demander |
        impose | imposer | imposez | doit | doivent | devra | devront | faut | obligation de | obligation d' | oblige | obliger |
        indispensable | demandée | demandé | avec | force | forcer | après | réclame | à | ait à | aient à | avoir à | ait besoin de |
        impérative | imposée | requiert""",
    # --- dates ---
    "UNTIL": """
        jusqu'à | jusqu'au | jusqu'aux | jusqu'en | jusqu'a | jusqu' | jusque | jusqu'au soir du |
        d'ici | d'ici à | d'ici au | d'ici la | d'ici le | au plus tard | au plus tard le | au plus tard à |
        pas au-delà de | pas au-delà du | au maximum jusqu'à | au maximum jusqu'au | jsuqu'à | jusuq'à | jusqa | jusqà | jsq |
        jusk'à | jusk'au | jusk | jusqua | jusquau | juqu'à | juqu'au | jusquà | jusuq'au | jsuqu'au | jusq'à | jusq'au |
        jusqu a | jusqu à | jusqu au | jusqu en""",
    "EXPIRES": """
        finisse | se termine | prenne fin | s'arrête | finit | finira | expire | expirent | expirera | expirant | expiration | expirer | date d'expiration | avec expiration | qui expire |
        avec une expiration | échéance | à échéance | se termine | prend fin | prendra fin | fin d'accès | fin de l'accès |
        fin de validité | doit expirer | devra expirer | s'arrête | arrivera à échéance | date de fin | validité | date limite | avec échéance |
        expire automatiquement | avec une date d'expiration | avec date d'expiration | qui expirera | faire expirer | se termine automatiquement |
        doit s'arrêter | devra s'arrêter | doit prendre fin | doit se terminer | devra se terminer | doit finir | comme fin | en date de fin | comme date de fin | comme échéance | comme date limite | fin : | fin le | fini le | fermeture le | s'arrêtera | se terminera | se ferme | se fermera | coupure le | périme | périmé""",
    "VALID": "valable | valables | valide | valides | actif | active | disponible | accessible | ouvert",
    "DURATION": """
        pour | pendant | durant | valable | valide | sur | pour une durée de | pour une durée d' | pour une période de |
        pour une période d' | l'espace de | pour encore | pour la durée de | pour environ | pour max | pour maximum |
        pour seulement | pendant environ | pendant encore | pdt | pdnt | pr | le temps de | durée de | durée | durée : | pour au plus""",
    "DANS": "dans | au bout de | au bout d' | après | d'ici",
    "NEXT": "prochain | prochaine | prochains | prochaines | suivant | suivante | suivants | suivantes | qui vient | qui viennent | à venir | d'après | proch | en huit | en 8",
    "INEIGHT": "en huit | en 8",
    "ENDOF": "fin | la fin | fin de | la fin de | le dernier jour | le dernier jour de | dernier jour | dernier jour de | dernier jour du | la toute fin | fin du",
    "DAYEND": "ce soir | ce jour | aujourd'hui | la journée | la fin de la journée | fin de journée | la fin de journée | minuit | ce soir minuit | cette nuit | ce midi | auj",
    "FOREVER": """
        sans fin | indéfiniment | définitivement | pour toujours | à vie | nouvel ordre | sans limite | sans limite de temps |
        sans limite de durée | sans date de fin | sans expiration | sans date d'expiration | sans date limite | de façon permanente |
        de manière permanente | ad vitam aeternam | en permanence | sans échéance | pour l'éternité | nouvel avis | contrordre""",
    "LATER": "de plus | supplémentaire | supplémentaires | en plus | additionnel | additionnelle | de rab | encore | de rabe",
    "FEW": "quelques | plusieurs | une quinzaine de | une dizaine de | une vingtaine de | une trentaine de | une huitaine de | une poignée de | certains | une centaine de | un certain nombre de",
    "EARLYMID": "début | mi | mi- | courant | milieu | le début | le début de | début de | milieu de | le milieu de | la mi | la mi- | mi-janvier | mi-février | mi-mars | mi-avril | mi-mai | mi-juin | mi-juillet | mi-août | mi-septembre | mi-octobre | mi-novembre | mi-décembre",
    "NEARLY": "environ | max | maximum | au moins | au plus | près de | à peu près",
    "ANOTHER": "encore",
    "MODIFIEDDAY": "matin | midi | après-midi | aprem | soir | soirée | minuit",
    "INCLUDED": "inclus | incluse | compris | au soir | max | maximum | au plus tard | au plus | dernier délai | grand maximum | exactement | environ | dernier carat | au maximum | seulement | uniquement",
    "FEAST": "nouvel an | jour de l'an | toussaint | fête du travail | saint-valentin | fête nationale | assomption | saint-jean | noël | saint-sylvestre | halloween",
    "HOURMARK": "heure | heures | h",
    "NAMEABLE": """max | mai | avril | juin | noël | art | projet | chantier | tâche | mission | sprint | livraison | paiement | réunion | concours |
        externe | interne | régional | régionale | technique | financier | financière | administratif | administrative |
        objet | pièce | contact | contacts | invité | invités | niveau |
        lise |
        estelle | sam | jan | said | ben |
        permis""",
    "OURS": "équipe | groupe | team",
    "LABELTO": "destinataire | destinataires | bénéficiaire | bénéficiaires | personne | personnes | invité | invités | contact | contacts | qui",
    "MUSTSEE": "doit voir | doivent voir | devrait voir | devraient voir",
    "FILELABEL": "fichier | fichiers | document | documents | doc | docs | dossier | objet | lien | pièce | quoi",
    "RIGHTLABEL": "droit | droits | accès | rôle | niveau | permission | permissions | autorisation | autorisations | mode",
    "LEFTWITH": "n'ait plus que | n'aient plus que | ait plus que | aient plus que | n'ait que | n'aient que",
    "THEN": "donc | alors | du coup | par conséquent | en conséquence | d'où | ainsi",
    "TENURE": "stage | mission | contrat | cdd | cdi | départ | remplacement | congé | période d'essai | intérim | alternance | apprentissage | passage | préavis | collaboration | participation | prestation | intervention | détachement | mandat",
    "EXTENSION": "prolongation | prolongement | rallonge | extension | renouvellement | reconduction | prorogation | délai supplémentaire",
    "ISCALLED": "s'appelle | s'appellent | se nomme | se nomment | a pour nom | répond au nom de",
    "PROFIT": "fais profiter | faire profiter | faites profiter | fais bénéficier | faire bénéficier | faites bénéficier | dote | doter | dotez | munis | munir",
    "PERMIT": "le feu vert | feu vert | carte blanche",
    "UNNEEDED": "interdit | interdite | interdits | interdites | bloqué | bloquée | bloqués | désactivé | désactivée | désactivés | refusé | refusée | exclu | exclue | proscrit | proscrite | impossible | inutile | superflu | non autorisé | non autorisée | pas autorisé | pas autorisée | non permis | non permise | pas permis | pas permise | pas nécessaire | pas possible | non",
    "NOTIFIED": "être prévenu | être prévenue | être prévenus | être prévenues | être averti | être avertie | être avertis | être notifié | être notifiée | être notifiés | être informé | être informée | être informés | soit prévenu | soit prévenue | soient prévenus | soit averti | soit avertie | soit notifié | soit notifiée | soit informé | soit informée | soient notifiés | soient avertis | soient informés",
    "MYSELF": "je m'occupe de | je me charge de | je vais | j'irai | je viens de | je compte | je préfère | je voudrais | nous allons | on va | je tiens à",
    "NOACCOUNT": "sans compte | sans compte microsoft | sans mot de passe | sans identifiant | sans identifiants | sans avoir de compte | sans créer de compte | pas besoin de compte | pas besoin d'un compte | pas besoin de compte microsoft | pas besoin d'un compte microsoft | sans se créer de compte | même sans compte | sans passer par un compte | n'a pas de compte | n'ont pas de compte | n'a pas de compte microsoft | pas de compte requis | aucun compte requis | aucun mot de passe",
    "ASIDE": "de côté | en dehors de ça | hors de ça | hors du coup | en dehors de tout ça | à l'écart",
    "APPOINT": "nomme | nommer | nommez | désigne | désigner | désignez",
    "THEREIS": "il y a qui | y a qui | ya qui | on a qui | il reste qui",
    "THEREONLY": "il n'y a que | y a que | il n'y a qu' | y a qu' | n'y a que",
    "WOULDBE": _one_of(
        "ce serait le fun | ça serait le fun | ce serait chouette | ça serait chouette | ce serait génial | ça serait génial | ce serait parfait | ça serait parfait | ce serait gentil | ça serait gentil | ce serait super | ça serait super | ce serait l'idéal | l'idéal serait | le mieux serait | le plus simple serait | l'idéal ce serait | ce serait mieux | ça serait mieux | ce serait bien pratique | ce serait bien | ce serait sympa | ce serait cool | ce serait top | ce serait utile | ce serait pratique | ce serait parfait | ça serait bien | ça serait sympa | ça serait cool | ça serait top | ça serait utile | il serait bon | il serait bien | il serait utile | il serait souhaitable | il serait préférable | il serait judicieux | il serait nécessaire | il serait temps | il serait logique | il est temps | il est important | il est essentiel | il importe | il vaudrait mieux | il conviendrait | il convient | ça m'arrangerait | cela m'arrangerait | ça nous arrangerait | ça m'aiderait | ça m'irait bien | j'aimerais bien | j'aimerais mieux | je préférerais | je voudrais bien | j'aurais aimé | je serais content | je serais ravie | je serais ravi | je tiens à ce | il me semble bon | autant",
        _wish,
    ),
    "FORWARD": "suivre | passer | parvenir | circuler | voir | remettre | porter",
    "REMIND": "rappelle-le-moi | rappelez-le-moi | tu me le rappelles | fais-moi penser | fais-y-moi penser | fais m'y penser | pense à me le rappeler | rappelle-moi | rappelez-moi",
    "WRONGSHARE": (
        _every("mauvaise | la mauvaise | c'était la mauvaise | c'est la mauvaise", "personne")
        + " | "
        + _every(
            "mauvais | le mauvais | c'était le mauvais | c'est le mauvais", "fichier | document | doc | destinataire"
        )
        + " | "
        + _every("mauvaises | les mauvaises | c'était les mauvaises", "personnes")
        + " | "
        + _every(
            "c'est pas | c'était pas | ce n'est pas | ce n'était pas | ce n'étaient pas | pas",
            "la bonne personne | les bonnes personnes | le bon fichier | le bon document | le bon destinataire | les bons destinataires",
        )
        + " | "
        + _every(
            "je me suis trompé | je me suis trompée | me suis trompé | on s'est trompé",
            "de personne | de fichier | de document | de destinataire | de destinataires",
        )
    ),
    "OFIT": _every(
        "fais-le | fais-la | fais-les | faites-le | faites-la | faites-les", "passer | suivre | parvenir | circuler"
    ),
    "STILLNEED": _every(
        "a | ont | aurait | auraient | aura",
        "encore | toujours",
        "besoin de | besoin d' | besoin du | besoin des | besoin",
    ),
    "PERMITS": "j'autorise | nous autorisons | on autorise | je permets | nous permettons",
}

_WORDS["HISTITLE"] = _every("son | sa", _WORDS["TITLE"])
for _name in ("TENURE", "EXTENSION", "ADDRESSEES", "EPITHET"):  # names of files are made of them too
    _WORDS["NAMEABLE"] += " | " + _WORDS[_name]
for _name in ("NOTNEED", "NOMORENEED", "CANNOT", "NOACCESS", "UNABLE", "NOBUSINESS", "READONLY"):
    _WORDS[_name] = _spoken(_WORDS[_name])
_unwished = _every(
    """je ne veux pas | je veux pas | je ne veux surtout pas | je veux surtout pas | je ne voudrais pas | je ne souhaite pas | on ne veut pas | on veut pas |
    nous ne voulons pas | il ne faut pas | faut pas | il ne faudrait pas | faudrait pas | hors de question | pas question | il n'est pas question""",
    "qu'il | qu'elle | qu'ils | qu'elles",
)
for _name in ("CANNOT", "DONT"):
    _WORDS[_name] += " | " + _unwished
for _name in ("CANNOT", "READONLY", "SILENT"):  # else "mais sans" leaves somebody out
    _without = [one.strip() for one in _WORDS[_name].split("|") if one.strip().startswith("sans ")]
    _WORDS[_name] += " | " + _every("mais", " | ".join(_without))


_VALUED: dict[str, dict[object, str]] = {
    "IMPLIES": {
        "write": "promeus | promouvoir | promouvez | upgrade | upgrader | upgradez",
        "read": "rétrograde | rétrograder | rétrogradez | downgrade | downgrader | downgradez",
    },
    "MONTH": {
        1: "janvier | janv | jan | nouvel an | jour de l'an",
        2: "février | févr | fév | fevr | fev | saint-valentin",
        3: "mars",
        4: "avril | avr",
        5: "mai | fête du travail",
        6: "juin | saint-jean",
        7: "juillet | juil | fête nationale",
        8: "août | aout | assomption",
        9: "septembre | sept",
        10: "octobre | oct | halloween",
        11: "novembre | nov | toussaint",
        12: "décembre | déc | dec | noël | saint-sylvestre",
    },
    "WEEKDAY": {
        0: "lundi | lun | lunid | ludni | ludi",
        1: "mardi | mar | madri | marid",
        2: "mercredi | mer | mercerdi | mercredis | mecredi | mercrdi",
        3: "jeudi | jeu | jeuid | jedui | judi",
        4: "vendredi | ven | vendredis | vendrdi | vendreid | venredi | vendedi | vednredi | vendre di",
        5: "samedi | sam | samdi | smaedi",
        6: "dimanche | dim | dimnache | dimache",
    },
    "UNIT": {
        "D": "jour | jours | j | jrs | journée | journées | jorus | joru",
        "W": "semaine | semaines | sem | semaien | semianes | semaie",
        "M": "mois",
        "Q": "trimestre | trimestres",
        "Y": "an | ans | année | années",
        "H": "heure | heures | h | 24h | 48h | 72h | 96h | 24 h | 48 h | 72 h | 96 h",
        "N": "minute | minutes | min",
        "E": "week-end | weekend | we | week-ends",
    },
    "RELDAY": {
        0: "aujourd'hui | ce soir | auj | aujourdhui | aujourd hui",
        1: "demain | dmain | deamin | 2main",
        2: "après-demain | aprés-demain | apres demain",
    },
    "ENDUNIT": {
        "D": "fin de journée | la fin de journée",
        "W": "fin de semaine | la fin de semaine",
        "M": "fin de mois | la fin de mois",
        "Q": "fin de trimestre | la fin de trimestre",
        "Y": "fin d'année | la fin d'année",
    },
    "COUNT": {
        1: "un | une",
        2: "deux | les deux | ces deux | une paire de | une couple de",
        3: "trois | les trois",
        4: "quatre",
        5: "cinq",
        6: "six",
        7: "sept",
        8: "huit",
        9: "neuf",
        10: "dix",
        12: "douze",
        14: "quatorze",
        15: "quinze",
        20: "vingt",
        30: "trente",
        60: "soixante",
        90: "quatre-vingt-dix",
        24: "24h | 24 h",
        48: "48h | 48 h",
        72: "72h | 72 h",
        96: "96h | 96 h",
    },
    "ORD": {
        1: "1er | premier | 1 er | 1ier | nouvel an | jour de l'an | toussaint | fête du travail",
        14: "saint-valentin | fête nationale",
        15: "assomption",
        24: "saint-jean",
        25: "noël",
        31: "saint-sylvestre | halloween",
    },
}

_CLASSES = {
    "OF": "DE DES",
    "QUE": "THAT",
    "ROLEISH": "READ SEE WRITE COMMENT OWN USE ROLE WISHROLE",
    "RIGHTWORD": "READ READONLY SEE WRITE COMMENT OWN",
    "BARERIGHT": "READ READONLY SEE WRITE COMMENT OWN USE",
    "ANYROLE": "ROLE WISHROLE",
    "NAMEWORD": "WORD INITIAL NAMEABLE HAN DOCTOR",
    "NAMEMORE": "WORD INITIAL HAN",
    "FILEWORD": "HOURMARK FILENOUN LINKNOUN WORD INITIAL NAMEABLE HAN NUMBER YEAR GROUPNOUN LOWER",
    "NOSURNAME": "SEP PREP ON IN FROM EN UNTIL DURATION RIGHTWORD MONTH WEEKDAY NEED CAN ONLY",
    "HINTWORD": "WORD INITIAL HAN GROUPNOUN TITLE EPITHET LOWER",
    "ENDED": "HARD",
    "LACKS": "ASKEDFOR NOACCESS UNABLE",
    "SEP": "COMMA AND SLASH PLUS DASH",
    "PREP": "WITH TO AU FOR",
    "DETS": "DET A",
    "PRON": "HIM THEM",
    "HARD": "LINK PATH QUOTE FILENAME ATTACHED SAMEFILE",
    "POINTS": "DET A THIS IT LINK PATH QUOTE FILENAME ATTACHED SAMEFILE",
    "AFTERCOMMA": "VERBS PREPARE CREATE ITIS HIM THEM ATTACHED LINK",
    "VERBS": """ENROL PROFIT YOU CALL POSTPONE SHARE SEND GIVE SHOW LET ADD OPEN MAKE CHANGE REMOVE UNSHARE UNDO EXTEND CANCEL ASK DONT NOTIFY""",
    "CLAUSES": "HENCEFORTH CAUSE INSTEADOF HEREWARD OCCASION REASON SO BUT EXCEPT WHILE WITHOUT NOT REPORT ALSO IFYOU",
    "ANTECEDENT": "COMMA NAMEWORD MENTION EMAIL GROUPNOUN CLOSE AND HERE ALL",
    "WHOLE": "LINK PATH QUOTE",
    "OFTHE": "DE DES DET A",
    "LINKS": "TO AU FOR DE DES DET A ON IN",
    "ADDRESSEE": "NAMEWORD MENTION EMAIL CLOSE HERE ALL PRON GROUPNOUN",
    "TITLES": "TITLE GROUPWORD EPITHET HISTITLE",
    "STOPS": "COMMA END",
    "PREPOSITIONS": "WITH TO AU FOR ON IN FROM ABOUT EN",
    "NO_MESSAGE": "LINK PATH FILENAME UNTIL DURATION ONLY NO WITHOUT ROLE ATTACHED EN",
    "RIGHTNOUN": "READ READONLY WRITE COMMENT OWN",
    "OUTSET": "EDGES BUT THANKS PRAISE SLIP OOPS",
    "BEGINNING": "SHARE SEND",
    "LINKING": "COMMA COLON DASH PLUS OPEN",
    "PERSONAL": "HEREWARD NAMEWORD MENTION EMAIL HERE ALL COMPANY ANYONE PUBLICLINK PRON SAMEPEOPLE DETS GROUPNOUN ALLWHO",
    "SOMEBODY": "NAMEWORD EMAIL HERE ALL COMPANY ANYONE PUBLICLINK PRON SAMEPEOPLE GROUPNOUN",
    "EDGES": "LEAD FILLER ONLY PARTICLE THANKS ALSO COMMA COLON DASH OPEN CLOSE AND PLUS OTHER SLASH END",
    "CALLED": "DE DES NAMED COLON QUOTE",
    "OPENERS": "LEAD FILLER COMMA DASH ALSO AND BUT",
    "BREAKS": "COMMA AND BUT DASH COLON THEN",
    "CALLERS": "NAMEWORD MENTION",
    "NAYS": "NOBODY INSTEADOF NO WITHOUT DONT CANNOT NOT NOTNEED EXCEPT",
    "LEADS": "LEAD ASK FILLER COMMA AND DASH ALSO THANKS PRAISE COLON BUT",
    "SAMPLE": "LISTNOUN NAMEWORD YEAR NUMBER GROUPNOUN MONTH WEEKDAY UNIT MSGNOUN ORD DE DES FILENOUN LINKNOUN LOWER",
    "NAMESAKE": "SAMPLE READ WRITE COMMENT SEE USE TASK RELDAY ACCESS MAIL SHARE SHARED SEND SIGNIN CHANGE LIST REPLACE EXTEND REMOVE HELP NEED OPEN ON IN EN AND DET AU TITLE FULL",
    "NOUNS": "NAMEWORD YEAR NUMBER GROUPNOUN MONTH WEEKDAY UNIT MSGNOUN ORD DE DES FILENOUN LIST TITLE FULL DET AU SHARED MAIL LOWER",
    "ADVERB": "ALSO FILLER HENCEFORTH",
    "DAYS": "ORDINAL ORD NUMBER COUNT",
    "COUNTS": "COUNT NUMBER",
}

# HINT tells two people of one name apart; a name may stand with an article only with it ("la Patti du juridique").
# TOP comes before people, TOF before a file: "à Lee", "à l'équipe", but "au budget", "à la note", "à Budget.xlsx".
_PARTS = {
    "STOP": "(?=(FILLER|COMMA|ALSO|LEAD|ALREADY|HENCEFORTH){0,4} TODAY? THANKS? (END|$))",
    "WISHER": "(DETS{0,2} TITLE{1,2}|DOCTOR DET? (TITLE|NAMEWORD){1,2}|NAMEWORD{1,3}|MENTION|HIM|THEM)",
    "TODAY": "(?<!DE|DES|TO|FOR|OF|WITH|AND|ON|IN) RELDAY",
    "OUTRIGHT": "((^|(?<=END)) (LEAD|ASK|FILLER|TELL|COMMA){1,4})",
    "DOSHARE": "(SHARE|(?<=ASK|FILLER) SHAREDPP)",
    "DOSEND": "(SEND|(?<=ASK|FILLER|PRON) SENTPP)",
    "DOGIVE": "(GIVE|(?<=ASK|FILLER|PRON) GIVENPP)",
    "TOTHEM": "ADVERB{0,2} TO (NAMEWORD|MENTION|EMAIL|DOCTOR|COMMA|AND|TO){1,12} (?=DET)",
    "TOANOTHER": "[^END]*AND TO (NAMEWORD{1,3}|MENTION|EMAIL) DET (?!ANYROLE|RIGHTWORD|FULL? ACCESS)",
    "GO": "(?!TOTHEM TOANOTHER)(?!(?!TOTHEM) TOANOTHER)(?!NOT|NOMORE|NO|NE|DE|WRONG|TO NOT|DETS? GREETING|DETS FILLER)(IT(?=THIS))? (ADVERB|ALREADY|ONLY){0,3} (ME FILLER?(?=(DETS|THIS|HARD|IT) [^END]* WITH (?!ME)|(THIS|IT) (TO|AU(?=GROUPNOUN)) (?!ME)|(DETS|HARD) [^END]* TO (NAMEWORD|MENTION|EMAIL)))?",
    "HEADING": "((DETS|THIS) NAMESAKE{1,12}? (PLUS DETS NAMESAKE{1,8}?)? (COLON? HARD)?|SAMPLE NAMESAKE{0,7}? (COLON? HARD|PLUS DETS? SAMPLE NAMESAKE{0,7}?)?|HARD|THIS|IT|THEM)",
    "FILEBEFORE": """(?P<file>((?<=HAS)|(?<=HAS FILLER)) DET SAMPLE NAMESAKE{0,7}?(?=ANYROLE)|NAMEWORD{0,4} FILENAME|LINK|PATH|QUOTE|((?<=NEED|NOTNEED|NOACCESS|ASKEDFOR)|(?<=UNABLE ROLEISH)|(?<=NEED ROLEISH)|(?<=NEED TASK)|(?<=SHOULD TASK)|(?<=ACCESS AU)|(?<=ACCESS TO)|(?<=USE TO)|(?<=USE AU)) DET? SAMPLE NAMESAKE{0,7}?(DASH NUMBER)?(?=ENDWORD)|
        (?<=MADE) DET SAMPLE NAMESAKE{0,7}?(?=ENDWORD)|(?<=OWED) DET SAMPLE NAMESAKE{0,7}?(?=ENDWORD|TO)|(^|(?<=END|COMMA|LEAD)) DET (?!NEED)SAMPLE ((?!NEED)NAMESAKE){0,7}?(?=IS|COMMA LEADS{0,5}$))
        |(?P<noun>((DETS|THIS|DES)|(?<=DU|AU)) NOUNS{1,8}?(?=ENDWORD|TO|WITH|IS|NE|HAS|RELATIVE|ITIS|CAN|CANNOT|SHOULD|COLON|CLOSE|PRON))""",
    "ENDWORD": "(END|COMMA|SO|AND|BUT|DASH(?!NUMBER)|FROM|$|ALSO|FILLER|LEAD|FOR|REASON|UNTIL|RELDAY|WEEKDAY|EN|ANYROLE)",
    "SOMEONEBEFORE": "(NAMEWORD{1,2}|MENTION|EMAIL)",
    "DOES": "(IT|EN|LE|ME|PRON){0,2} (OUTSIDE|RELATIVE|UNABLE|NOACCESS|IS|NE|NEED|HAS|CAN|CANNOT|NOTNEED|SHOULD|ANYROLE|REPORT|ACTS|EXPIRES|READ|SEE)",
    "CLAUSE": "(^|(?<=ITIS|END|COMMA|LEAD|BUT|AND|SO|DASH|REASON|CAUSE|THAT))",
    "STANDS": "(DETS{0,2} FULL? TITLE{1,2} (OF DET? GROUPNOUN)? COMMA?|DETS? TENURE (OF|DE))?",
    "PERSONBEFORE": "((?<=TENURE DE|TENURE OF)(?=SOMEONEBEFORE ENDWORD)|(?<=TITLE COMMA|EPITHET COMMA|TITLE COLON|EPITHET COLON)(?=SOMEONEBEFORE ENDWORD)|CLAUSE STANDS (?=SOMEONEBEFORE (COMMA (DETS? TITLE{1,2} (OF DET? GROUPNOUN)? COMMA)?)? DOES)|(?<=ISCALLED)|(?<=TO|FOR|LET|ADD|WITH|HAVEI)(?<!HAS)(?=SOMEONEBEFORE (ENDWORD|DE|READ|SEE|WRITE|COMMENT|DET|THIS|ON|IN|AU))) (?P<who>SOMEONEBEFORE)",
    "PEOPLEBEFORE": "CLAUSE (?P<people>SOMEONEBEFORE (SEP{1,2} SOMEONEBEFORE){1,9}|DET GROUPNOUN{1,2} (OF? NAMEWORD{1,2})?) BOTH? DOES",
    "INSTEAD": "((LEAD|COMMA|NOT|FILLER|BUT|DASH|END|SLIP|ALSO|OPEN){0,5} SLIP (COMMA|SLIP|LEAD|MEANT|DASH|ALSO|ONLY){0,3}|((COMMA|DASH) NON COMMA|OPEN NON COMMA?) ONLY?) (WITH|TO|FOR|AU)? (?P<people>BARES)(?!NEED|SHOULD|CAN|ANYROLE|ROLEISH)",
    "WONDERS": "LEADS{0,4} ITIS? WHAT DET",
    "FILEINSTEAD": "(AFTERALL|(?<=EDGES) LEAD{0,2} SLIP (COMMA|DASH|SLIP|LEAD|NO|NON|MEANT){0,4}) (?P<file>(DETS|THIS) SAMPLE NAMESAKE{0,7}?|NAMEWORD{0,4} FILENAME)(?=END|$|COMMA|CLOSE|FILLER|ALSO)",
    "RIGHTINSTEAD": """(?<=EDGES|SLIP|SECOND) (SECOND|SLIP) (SECOND|SLIP|LEAD|COMMA|NOT|FILLER|BUT|DASH){0,4} MEANT? (MAKE|CHANGE)? (IT|THIS|PRON)? (EN|AS|DE)? A?
        (?P<right>ANYROLE(?!NAMEWORD|FILENAME)|FULL? ROLEISH ACCESS?(?=END|$|COMMA|CLOSE|FILLER|ALSO))""",
    "CALLS": "(ASK{0,2} CALL (FOR DET? SHARING)?|(ASK|YOU){0,2} (IT|PRON){1,2} (SEND|SHARE|GIVE|SHOW|OPEN)|(SEND|SHARE|GIVE|SHOW|OPEN|ADD|LET|VALIDATE) (IT|PRON){1,2})",
    "MOREPEOPLE": "(COMMA|END|AND|DASH){1,3} (LEAD|ALSO|AND){0,2} SAMEAGAIN COMMA? (FOR|WITH|TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION)) (?P<people>BARES)",
    "ITSTHINGS": "(DET|AU|DES|DU|THIS) (?P<things>(FILENOUN|GROUPNOUN|NAMEWORD) (OF? NAMEWORD){1,3})",
    "HOLDERS": "DETS? FULL? (ACCESS|ANYROLE|SHARING) (OF|DE|DES) (?P<people>PERSONS) (?=TOF|EXPIRES|IS|SHOULD|ACTS|GONE)",
    "FILEAFTER": "(?P<file>NAMEWORD{0,4} FILENAME|LINK|PATH)",
    "TELLSOF": "ACTS|REPORT|IS AU|CAN (YOU|ME|HIM)? (WORD|VALIDATE|LIST|TELL|KNOW)|LE (WRITE|READ|HAS|WORD|LOWER|ACTS|REPORT|NEED)|COMMA? OUTSIDE",
    "NEEDBEGINS": "(NAMEWORD{1,3}|MENTION|EMAIL|HIM|THEM) (NEED|OUGHT|WISHROLE|NOTNEED|NOACCESS)|NOMOREANY DETS? ACCESS (?!FOR PRON|TO PRON) (FOR|TOF|TO)",
    "NEEDBEFORE": "(NEED|MISSING|WITHOUT|SHARE|SEND|GIVE|ADD|NOACCESS|ASKEDFOR|UNABLE|MISSES|OWED|ANYROLE|OUGHT|SHOULD|LETIN)",
    "LACKS": "(ASKEDFOR|NOACCESS|UNABLE ROLEISH (TOF(?=DET|HARD))?)",
    "TOLD": """(COMMA? SAMEROLE|CALLS|FOR DET? (RELDAY|WEEKDAY|AFFAIR)|ASK IT? PRON? (SHARE|SEND|ADD) IT?|EDGES|BUT|SO|ALREADY|HENCEFORTH|(OCCASION|CAUSE) [^END]+|COMMA ITIS FOR [^END]+|TODAY|ANYROLE|RIGHTWORD ACCESS?|(?<=ANYROLE|RIGHTWORD) (FOR? (THEM|ALL)|BOTH)|SLIP|(?<=EDGES|BUT|SO) WHO (HAS|NEED|COLON|IS|SHOULD|AS|A|EN){0,3} (ANYROLE|RIGHTWORD) ACCESS?|
        (EXCEPT|WITHOUT|NOT) PREP? BARES)*$""",
    # "avec Ryan, merci, il est nouveau ici": where somebody is, and no place for the file
    "ANOTHERS": "[^END]*WITH PERSON ((COMMA|AND){1,2} PERSON){0,4} ((COMMA|DASH|FILLER|PRON|IS|RELATIVE|AS|CAUSE) [^END]*)? HEREWARD",
    "TOWARDS": """(COMMA|COLON|DASH|FILLER|LEAD|END|OPEN|CLOSE){0,3} ((THIS? ITIS|IS)? (FILLER|ALSO)? DESTINED? (TO (SHARE|SEND|GIVE|SHOW|LET))? (TO|BY|FOR|WITH|ARROW|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE))) COLON?""",
    "TOLABEL": "(SHARE? (TO|WITH|FOR))? DET? LABELTO|SHARE? (TOP|WITH)",
    "NEXTLABEL": "(END|COMMA|SLASH|DASH|OTHER|PLUS){1,2}",
    "FILEFIELD": "(DETS? FILENOUN (COLON|COMMA? ITIS|COMMA? NAMEDIT|IS)|ABOUTTHIS)",
    "SEVERAL": "DETS? COUNTS FILENOUN COLON",  # "deux fichiers : le plan et le devis"
    "ARTICLED": "(AU|DU)",
    "TOFIELD": "(DETS? ADDRESSEES (COLON|COMMA? ITIS|IS) (FOR|TO)?|(FOR|TO) COLON)",
    "RIGHTED": "BARES (COLON|DASH|OPEN|COMMA)? ONLY? (ANYROLE|RIGHTWORD ACCESS? ONLY?) CLOSE?",
    "EACHTHEIRS": "(?P<people>RIGHTED ((SEP|END){1,3} RIGHTED){0,9})",
    "HINT": "((OF|FROM|IN|BY) DET? (GROUPNOUN|NAMEWORD) (NAMEWORD|GROUPNOUN){0,2}|OPEN ALLWHO? (OF|FROM|IN)? DET? (GROUPNOUN|NAMEWORD|TITLE) (NAMEWORD|GROUPNOUN|TITLE|OF NAMEWORD){0,2} CLOSE|COMMA? ALLWHO OF DET? GROUPNOUN (OF NAMEWORD)?|RELATIVE IS (AU|IN|TO) DET? GROUPNOUN)",
    "RIGHTOFEACH": "SOMEONEBEFORE SAIDOFEACH (SEP{1,2} SOMEONEBEFORE SAIDOFEACH)+ (?=END|$|COMMA)|EN? DETS? RIGHTWORD ACCESS? (FOR|TO|AU) BARES (SEP{1,3} EN? DETS? RIGHTWORD ACCESS? (FOR|TO|AU) BARES){1,5}(?=END|$|COMMA)|RIGHTWORD (LEAD|NON) SEP{1,2} RIGHTWORD (LEAD|NON)(?=END|$)",
    "SAIDOFEACH": "(CAN|OUGHT|SHOULD|ONLY|EN|HAS|DET|ACCESS|CANNOT|COLON|OPEN|IT){0,4} RIGHTWORD ACCESS? CLOSE?",
    "NAME": "MAITRE? NAMEWORD (NOBLE{0,2} NAMEMORE){0,3}",
    "TEAM": "(?!(?<=COMMA) DET TITLE (OF|DE) NAMEWORD)(DETS{0,2} GROUPNOUN|ALL(?=OF? DET? GROUPNOUN)) (OF? DET? GROUPNOUN){0,2} (OF? NAMEWORD{1,3} (YEAR|NUMBER)?)?|TEAMALL OF? NAMEWORD{1,2}(?=$|END|COMMA|AND|AU|ON|TO DET|ANYROLE|EN|FILLER|EXCEPT|WITHOUT|BUT|FOR|OPEN|DASH|REASON|SO)|ALLWHO(?=(DE|DES|OF) (GROUPNOUN|DET (GROUPNOUN|NAMEWORD)))",
    "AFTERALL": "(COMMA|DASH|OPEN){1,2} (SLIP|SECOND|NON) (SLIP|SECOND|NON|COMMA|DASH|ALSO|MEANT|LEAD){0,4}",
    "EACHRIGHT": "DETS? (ANYROLE|RIGHTWORD) ACCESS? TOP BARES (SEP{1,3} DETS? (ANYROLE|RIGHTWORD) ACCESS? TOP BARES){1,9}",
    "GIVENEACH": "(TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION)) BARES DETS? (ANYROLE|RIGHTWORD) ACCESS? (SEP{1,3} (TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION)) BARES DETS? (ANYROLE|RIGHTWORD) ACCESS?){1,9}",
    "TOPIC": "(ON|FOR|ABOUT|IN)? (?P<title>HEADING) (COLON|COMMA|DASH) LEADS{0,4}",
    "TITLED": "(DETS? EPITHET? TITLE{1,2}|HISTITLE TITLE?) EPITHET? (OF DET? GROUPNOUN)? COMMA?",
    "WHO": "((DETS? EPITHET? TITLE{1,2}|HISTITLE) EMAIL|TITLED? NAME (OPEN EMAIL CLOSE)?|DET (NAMEWORD|GROUPNOUN|TITLE){1,3} OPEN EMAIL CLOSE|HERE|COMPANY|TEAM|ALL|MENTION|EMAIL|ANYONE|PUBLICLINK|HIM|THEM|SAMEPEOPLE|GROUPWORD QUOTE|HIS FULL? ACCESS|(?<!COMMA) DET TITLE{1,2}|DET NAME(?=OF DET? GROUPNOUN)|DET (?=DOCTOR NAMEWORD) NAME)",
    "PERSON": "WHO HINT?",
    "RIGHTBIT": "LINKING{0,2} BOTH? (RELATIVE|AS|FOR|WITH|EN)? ONLY? (A|DET)? (ANYROLE|(?!NAMEABLE) BARERIGHT(?!DETS|HARD|THIS|IT)) ACCESS? ONLY? CLOSE?(?!FOR PERSONAL)",
    "PERSONS": "(PERSON RIGHTBIT? FILLER{0,2} (SEP{1,3} (PREP|DE(?!DET))? FILLER?(?=PERSONAL|TITLE|HISTITLE)(?!(NAMEWORD{1,3}|MENTION) (COMMA HIM COMMA)? (LE (HAS|RIGHTWORD)|NE|OUTSIDE))|(?=MENTION|EMAIL)|(?!(?!ROLEISH) SOMEBODY)|(?=PRON (OUGHT|CAN|SHOULD|NEED|HAS))))+ (SEP{1,2} ME(?=END|$|COMMA|ANYROLE|FILLER|NEED|SHOULD))?",
    "BARES": "(PERSON(SEP{1,3} (PREP|DE(?!DET))?|(?!SOMEBODY)))+(?<!SEP|PREP|DE)",
    "ENDP": "(?=END|$|COMMA|AND|BUT|DASH|ALSO|FILLER|ANYROLE)",
    "HARDS": "(?P<file>FILEWORD{0,6} HARD)",
    "PEOPLE": "(?P<people>PERSONS)",
    "TOP": "(TO|FOR|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE))",
    "TOF": "(AU(?!TITLE)|ON|IN|DE|DES|TO(?=DETS|HARD|THIS|FILEWORD{0,4} FILENAME)|FOR(?=DETS|HARD|THIS))",
    "TAIL": "(?!WITH|NAMEWORD|LOWER|FILENAME|NUMBER|GROUPNOUN|LINK|PATH|QUE PERSONAL)(?![^END]*FILENAME)",
    "FILE": "(?P<file>(?!ADVERB{1,2} (TO|WITH|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION)))(?!TO (NAMEWORD|MENTION|EMAIL)(?!FILENAME))((?!EXCEPT)(?!NEXTVERB)[^END])+?)",
    "NEXTVERB": "COMMA (HIM|THEM|ITIS) (NE|CANNOT|NOTNEED|SHOULD|CAN|OUGHT|NEED|HAS|IS|ANYROLE|FOR)|COMMA (LEADS|YOU){0,3} (CHANGE|REMOVE|EXTEND|UNSHARE) (PRON|DETS)",
    "POINTED": "(?P<file>((POINTS|FILEWORD{1,6} FILENAME)[^END]*? AFTERALL (?=POINTS))? (POINTS|FILEWORD{1,6} FILENAME)((?!EXCEPT)(?!NEXTVERB)[^END])*?)",
    "PROTECTED": "(?P<file>DETS? FILENOUN? ONEHARD (SEP{1,2} DETS? ONEHARD){0,9})",
    "ONEHARD": "(FILEWORD{0,6} FILENAME|LINK|PATH|ATTACHED|(?!SAMEAGAIN)SAMEFILE|THIS)",
    "EACH": "(?<=DETS) (ANYROLE|RIGHTWORD) ACCESS? TOP",
    "NEWS": "(?<=DETS) [^STOPS]{1,4}? (IS|NE|(?!TO) HAS|NEED|SHOULD|CAN|ACTS|NOTNEED|CANNOT|MADE)",
    "ENDF": """(?=END|$|(?<!DE|DES|TO|FOR|OF|WITH|NAMED|PLUS|AND|COMMA)(RELDAY|DAYEND) (FILLER|LEAD|THANKS){0,2} (END|COMMA|$)|CLAUSES|MORETIME|CLOSE|OPEN|ROLEISH ACCESS|ANYROLE(?!NAMEWORD|FILENAME)|AS A? ROLEISH|FILLER|
        (COMMA|DASH(?!NUMBER))(?!AND? (DETS|HARD|THIS)(?!NEWS|EACH))|COMMA? AND DETS (?=EACH)|COMMA? AND (VERBS|LEAD|MENTION|EMAIL|PRON|(TO|FOR)? NAMEWORD{1,4} EN? ROLEISH))""",
    "RIGHT": "(?P<right>A? DET? ONLY? FULL? (ANYROLE|RIGHTWORD (SEP RIGHTWORD)?))",
    "DOING": "(?P<right>ANYROLE|ROLEISH (SEP ROLEISH)?)",
    "RIGHTS": "(?P<right>DETS{0,2} FULL? ONLY? (ANYROLE|ACCESS FULL? ANYROLE?|SAMEROLE|ACCESS (RIGHTWORD)) (AFTERALL DET? (ANYROLE|RIGHTWORD) COMMA?)?)",
    "SENTTO": "(LEADS|PRON|IT){0,9} (SHARE|SEND|GIVE) (?!PREP) FILE (WITH|TO|AU) [^END]+(?<!FILENOUN|ON|DE|DES|AU|TO|DET|CALLED)$",
    "REFUSAL": "(GETSNOTHING|CANNOT HAS) (FILLER|ALSO|IT|EN){0,2} (?=END|$|COMMA|AND|BUT|CLOSE|DASH)",
    "EXCLUDED": "((COMMA|BUT|AND){0,2} (EXCEPT|WITHOUT|NON|(?<!IS) NOT) PREP? ((HIM|THEM|IT|ALLWHO) DE)?|OPEN (?=PERSON (SEP{1,2} PERSON){0,5} EXCEPT CLOSE)|(^|(?<=EDGES)|COMMA|BUT) (NOTHINGFOR|(?=PERSON (SEP{1,2} PERSON){0,5} REFUSAL))) (?P<people>PERSON (SEP{1,2} PREP? PERSON){0,20})",
    "ALSONAMED": """(^|(?<=EDGES|BUT|WHILE|SO|ANYROLE)) (LET|GIVE|ADD|ALSO|LEAD|WITH|TO|FOR|CHANGE|ONLY|DETS|THEREONLY){0,2} (?P<who>WHO|THEREST)(?P<hint>HINT)?
        (RELATIVE|IS|SHOULD|NEED|HAS|TO|DE|A|AS|EN|ONLY|COLON|DASH|COMMA|ALSO|DET|ACCESS|WITH){0,4} (?P<right>ANYROLE|FULL? ROLEISH)(?!NAMEWORD|FILENAME)""",
    "RIGHTFOR": "(?<!RELATIVE)(?P<right>(?!ACTS) ONLY? FULL? (ANYROLE|RIGHTWORD) ACCESS?) (COMMA? (FOR|TO|AU)|(?<=ANYROLE|ACCESS) WITH) (?P<who>WHO)(?P<hint>HINT)?",
    "SAIDOFALL": """(?P<right>(ANYROLE|SAMEROLE)(?!FILENAME|NAMEWORD(?!NAMEMORE{0,3} (ANYROLE|ROLEISH)))|
        (^|(?<=EDGES|SO|BUT|AS|FOR|TO|WITH|EN|A|DET|ONLY|MEANT)(?<!ME LE)) A? FULL? (?!NAMEABLE) ROLEISH ACCESS?(?=END|$|COMMA|CLOSE|FILLER|DASH|AND|BUT|REASON|ALSO))""",
    "NEWRIGHT": "(?P<right>DETS{0,2} ONLY? FULL? (ANYROLE|RIGHTWORD) ONLY? ACCESS? ROLEWORD?)",
    "BARE": "(?P<people>PERSON(SEP{1,3} PREP? PERSON){0,30})",
    "ENDR": "(?=END|$|CLAUSES|ANYROLE|COMMA|AND|DASH|FILLER|ANYMORE)",
    "ROLES": "(IT|PRON)? RIGHTWORD(FULL? (SEP|OR){1,2} (EN|OF|DET|ONLY|IT|FOR|TO){0,2} RIGHTWORD)?",
    "NOTDU": "(?!(?<=DU)(?!TITLE|GROUPNOUN|MENTION))",  # nobody is called "du Paul": "du" brings a thing
    "FROMTO": "((DE|FROM|DU) DET? ROLEWORD? (ANYROLE|ROLEISH) ACCESS? COMMA? (TO|AU|EN|ARROW) DET?)",
    "UNTILS": "(CREATE IT? EXPIRES (DET? (ACCESS|LINKNOUN))? (UNTIL|DET|AU)?|(CHANGE|ADD) (A|DET) DEADLINE (AU|COLON|TO|UNTIL|DET)?|(DET|THIS|IT|HIM|WITH|AND)? (DET? (ACCESS|LINKNOUN))? (VALID|EXPIRES) COLON? (UNTIL|DET|AU)?|(DET? ACCESS)? TO REMOVE (UNTIL|DET|AU|FROM)?|((?<=COMMA|DASH|END|OPEN) DET? (ACCESS|LINKNOUN))? UNTIL COLON?)",
    "ATTIME": "((COMMA|AT|TO)? (CLOCK|NUMBER? HOURMARK)|MODIFIEDDAY|INCLUDED|ENOUGH){0,3}",
    "ACCESSES": "DETS? (ACCESS|ANYROLE|ROLEWORD|ACCESS ANYROLE)",
}

_SHAPES = (
    # --- what it is about, and then what is asked for: "bail commercial : retire Annabelle" ---
    ("list_access", "TOPIC WHOEVER IT? (HAS DETS? (ACCESS|ANYROLE)|HAS|CAN IT? ROLEISH|SEES) STOP"),
    ("revoke", "TOPIC REMOVE (ME|ADVERB|ALREADY){0,3} (DETS? (ACCESS|ANYROLE) (TO|OF|DE|FOR))? PEOPLE STOP"),
    (
        "change_role",
        "TOPIC CHANGE (ME|ADVERB|ALREADY){0,3} (?!NAME COMMA (HIM|THEM)) BARE (FROMTO|TO|EN|AS)? NEWRIGHT ANYROLE? STOP",
    ),
    ("change_role", "TOPIC PEOPLE CHANGE (FROMTO|TO|EN|AS)? NEWRIGHT STOP"),
    ("extend", "TOPIC EXTEND MORETIME? (DETS? ACCESS (OF|DE|FOR|TO))? PEOPLE MORETIME? STOP"),
    ("share", "TOPIC ADD GO PEOPLE ADVERB{0,2} (?P<right>ANYROLE)? (?=TOLD)"),
    (
        "share?",
        "ESTCE? POINTED ((SHOULD|CAN|CANIT|COULD|COULDIT) IS|MAYBE) (SHARED|AVAILABLE) (WITH|TO|FOR) PEOPLE STOP",
    ),
    # --- who has what ---
    (
        "list_access",
        "(ME? (LIST|GIVE|SEND|SHOW|HAVEI|CREATE|PREPARE){1,2} ME?|(?<=ASK)) DET LIST (OF|DE|DES) DET? (GROUPNOUN|ACCESS|ALL|ALLWHO) ((RELATIVE HAS|WITH|HAVING) DETS? (ACCESS|ANYROLE)? TOF|DETS? (ACCESS|ANYROLE) TOF|(?!AU GROUPNOUN|TO DET? GROUPNOUN) TOF|ANYROLE|RELATIVE (CAN ROLEISH|SEES|SEE|READ|WRITE|HAS(?=DET|THIS|HARD))) FILE STOP",
    ),
    ("list_access", "WHOEVER HAS ADVERB{0,2} RIGHTS TOF FILE STOP"),
    ("list_access", "LIST{1,2} (THAT|REASON) PEOPLE HAS FILLER? RIGHTS TOF FILE STOP"),
    ("list_access", "LIST{1,2} (THAT|REASON) PEOPLE HAS FILLER? POINTED STOP"),
    ("list_access", "LIST (DETS|ALL){0,2} ACCESS TOF FILE STOP"),
    ("list_access", "WHOEVER CAN (?P<file>IT) (USE|SEE|READ|WRITE) STOP"),
    ("list_access", "WHOEVER (?P<file>IT) HAS RIGHTS STOP"),
    ("list_access", "ESTCE PEOPLE IT HAS RIGHTS STOP"),
    ("list_access?", "ESTCE? PEOPLE SEESIT POINTED STOP"),
    ("list_access?", "PEOPLE HASIT ADVERB{0,2} POINTED STOP"),
    (
        "list_access",
        "(WHAT|WHOEVER) (IS|HAS) DETS? (FULL|GROUPNOUN)? READERS (FULL|GRANTED)? (TOF|FOR) (?P<noun>[^END]+?) STOP",
    ),
    ("list_access", "(?<=LEAD|ASK) REASON PEOPLE HAS ADVERB{0,2} RIGHTS TOF FILE STOP"),
    ("list_access", "WHOEVER HAS RIGHTS STOP"),
    ("list_access?", "WHOEVER ADVERB{0,2} SEES (?!THIS STOP) POINTED STOP"),
    ("list_access", "WHOEVER (CAN|HAS){1,2} (ALSO|ONLY)? (IT|CAN)? (ANYROLE|ROLEISH) TOF? FILE STOP"),
    (
        "list_access",
        "ME? LIST{0,2} ME? WHOEVER HAS ADVERB{0,2} (?!DETS? FULL? (ACCESS|ANYROLE))(?P<file>(DET|THIS|FILEWORD{0,5} FILENAME|LINK)[^END]*?) STOP",
    ),
    ("list_access", "(WITH|TO|FOR|AU)? WHOEVER (ESTCE|IS)? FILE (IS|HAS)? ADVERB{0,2} SHARED STOP"),
    ("list_access", "(WITH|TO|FOR|AU) WHOEVER IS SHARED FILE STOP"),
    ("list_access", "UNTIL REASON ESTCE? PEOPLE (HASIT|HAS) ADVERB{0,2} RIGHTS TOF FILE STOP"),
    ("list_access", "ME? LIST{0,2} ME? (WITH|TO) WHOEVER ESTCE? HAVEI SHARED (RIGHTS TOF)? FILE STOP"),
    ("list_access", "FILE IS SHARED (WITH|TO) WHOEVER STOP"),
    ("list_access", "ITIS SHARED (WITH|TO) WHOEVER COMMA? FILE STOP"),
    ("list_access", "ESTCE PEOPLE HAS ADVERB{0,2} RIGHTS TOF FILE STOP"),
    ("list_access", "PEOPLE (CANIT|CAN HIM) (?!HAS) ROLEISH TOF? POINTED STOP"),
    ("list_access?", "PEOPLE HAS (ADVERB|LEAD){0,2} RIGHTS TOF FILE STOP"),
    ("list_access?", "(?<!ASK) PEOPLE (?![^END]*COMMA) (CAN ROLEISH|(?!WISHROLE) ANYROLE) TOF? POINTED STOP"),
    (
        "list_access?",
        "(?P<file>(DET|THIS|FILEWORD{0,5} FILENAME) [^END]*?) IS ADVERB{0,2} SHARED ((WITH|TO) PEOPLE)? STOP",
    ),
    ("list_access", "(WHAT|WHAT IS) DET? ACCESSES (DE|OF|HAS|IS) PEOPLE TOF FILE STOP"),
    ("list_access", "WHAT IS DET? (ACCESS|GROUPNOUN RELATIVE HAS ACCESS) TOF FILE STOP"),
    (
        "list_access",
        "ME? LIST{1,2} ME? PRON? (DETS LIST OF)? (DETS|ALL){0,2} ((ACCESS|SHARING|ANYROLE|READERS)|GROUPNOUN (RELATIVE? HAS|WITH|HAVING) DETS? (ACCESS|ANYROLE){1,2}) TOF FILE STOP",
    ),
    ("list_access", "ME? LIST{1,2} ME? (WITH|TO)? WHOEVER HAS RIGHTS TOF FILE STOP"),
    (
        "list_access",
        "ME? LIST{1,2} ME? WHOEVER HAS? (CAN|ANYROLE|ROLEISH){1,2} ((OR|SEP) ROLEISH)? TOF? (?!OR) FILE STOP",
    ),
    ("list_access", "ME? LIST{1,2} ME? (WITH|TO) WHOEVER FILE IS SHARED STOP"),
    ("list_access", "MYSHARES ((WITH|TO) PEOPLE)?"),
    # --- one right taken away, another left ---
    (
        "change_role",
        "REMOVE DETS? FULL? (ACCESS|ANYROLE|RIGHTNOUN) (TO|OF|DE|FOR|AU) PEOPLE (TOF FILE)? (COMMA? (BUT|AND)|COMMA(?=LET|KEEPUP|GIVE)) (LET|KEEPUP|KEEP|KEEPACCESS|GIVE)? (PRON|IT)? NEWRIGHT ENDR",
    ),
    (
        "change_role",
        "THAT? PEOPLE (NOTNEED|CANNOT) CAN? WRITE (?P<file>((?!COMMA|BUT)[^END])+?) (COMMA|BUT|AND){1,2} (LET|KEEP|CHANGE|ADD)? (IT|PRON)? NEWRIGHT ENDR",
    ),
    (
        "change_role",
        "REMOVE TO PEOPLE DETS? (ACCESS|ANYROLE|RIGHTNOUN) (TOF|DE WRITE)? FILE (COMMA? (BUT|AND)|COMMA(?=LET|KEEPUP|GIVE)) (LET|KEEPUP|KEEP|KEEPACCESS|GIVE)? (PRON|IT)? NEWRIGHT ENDR",
    ),
    # --- taking away ---
    ("revoke", "UNDO"),
    ("revoke*", "(CANCEL COMMA?){0,2} (TAKEBACK|UNSHARE|REMOVE (DETS|THIS) SHARING) (THIS|IT)? STOP"),
    (
        "revoke",
        "HAVEI SHARED (?P<file>(DETS|THIS|FILEWORD{0,5} FILENAME) [^END]*?) (WITH|TO) PEOPLE (BY? OOPS|FILLER){0,2} (COMMA|END|AND|DASH){1,2} LEADS{0,4} (TAKEBACK|UNSHARE|REMOVE (IT|PRON|THIS)) STOP",
    ),
    ("revoke*", "REMOVE (FILLER|LEAD){0,2} THIS (FILLER|LEAD){0,3} STOP"),
    ("revoke*", "(TAKEBACK|UNSHARE) COMMA LEADS{0,4} (WRONGSHARE|OOPS) STOP"),
    ("revoke*", "((HAVEI SHARED|MYSHARES) (WITH|TO))? WRONGSHARE STOP"),
    ("revoke*", "ITIS NE? NOT (FOR|WITH|TO) PEOPLE STOP"),
    ("change_role*", "(?P<wished>ANYROLE) (SECOND|COMMA){1,2} STOP"),
    (
        "revoke",
        "REMOVE (ME|ADVERB|ALREADY){0,3} PEOPLE (DES|DE DET) (GROUPNOUN|ALLWHO|READERS|READ|WRITE) (HAVING|RELATIVE HAS|WITH) DETS? ACCESS TOF FILE ENDF",
    ),
    ("revoke", "REMOVE (ME|ADVERB|ALREADY){0,3} (?P<people>PUBLICLINK) (TOF|TO|FOR|ON) FILE STOP"),
    ("revoke*", "NOT{1,2} (WITH|TO|FOR)? (?P<people>(NAME|MENTION|EMAIL) (AND (NAME|MENTION|EMAIL))?) SECOND? (END|$)"),
    ("revoke", "REMOVE (ME|ADVERB|ALREADY){0,3} PEOPLE (LISTED|DE DET LISTNOUN|DE THIS? SHARING) STOP"),
    ("revoke", "REMOVE (ME|ADVERB|ALREADY){0,3} PEOPLE (DES|DE DET) (READ|WRITE|OWN|READERS) (DE|DES|OF) FILE ENDF"),
    ("revoke", "THAT PEOPLE VANISH (OF|DE|DES) FILE ENDF"),
    ("change_role", "THAT PEOPLE LEFTWITH NEWRIGHT (TOF FILE)? ENDF"),
    ("revoke", "UNSHARE (OF|DE)? FILE (WITH|TO|FOR) PEOPLE TAIL"),
    ("revoke", "UNSHARE (WITH|FOR) PEOPLE TAIL"),
    ("revoke", "UNSHARE (OF|DE)? (?P<file>(?!STOP)[^END]+?) ENDF"),
    (
        "revoke",
        "REMOVE (ME|ADVERB|ALREADY){0,3} (?!HIS) DETS? FULL? (ACCESS|ANYROLE) (TO|OF|FOR|AU(?=GROUPNOUN|MENTION)) PEOPLE (TOF|WITH|FROM) FILE ENDF",
    ),
    (
        "revoke",
        "REMOVE (ME|ADVERB|ALREADY){0,3} (?!HIS) DETS? FULL? (ACCESS|ANYROLE) ALL? TOF FILE (TO|FOR|OF(?=MENTION|EMAIL|DET (GROUPNOUN|TITLE))|AU|WITH) PEOPLE TAIL",
    ),
    ("revoke", "REMOVE (ME|ADVERB|ALREADY){0,3} (TO|AU) PEOPLE DETS? FULL? (ACCESS|ANYROLE) TOF FILE ENDF"),
    ("revoke", "REMOVE (ME|ADVERB|ALREADY){0,3} (?P<people>PRON) DETS{0,2} FULL? (ACCESS|ANYROLE) (TOF FILE)? ENDF"),
    ("revoke", "(?P<people>PRON) REMOVE DETS? FULL? (ACCESS|ANYROLE) (TOF FILE)? ENDF"),
    ("revoke", "(?P<people>PRON) REMOVE POINTED ENDF"),
    ("revoke", "REMOVE (ME|ADVERB|ALREADY){0,3} (?P<people>HIS FULL? ACCESS) (TOF FILE)? ENDF"),
    (
        "revoke",
        "REMOVE (ME|ADVERB|ALREADY){0,3} DETS? FULL? (ACCESS|ANYROLE) (TO|OF|FOR|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)|WITH) PEOPLE TAIL",
    ),
    ("revoke", "REMOVE (ME|ADVERB|ALREADY){0,3} DETS? ACCESS (?P<people>ANYONE) TOF FILE ENDF"),
    ("revoke", "REMOVE (ME|ADVERB|ALREADY){0,3} DETS? (ACCESS|ANYROLE) TOF FILE ENDF"),
    ("revoke", "REMOVE (ME|ADVERB|ALREADY){0,3} PEOPLE (OF|DE|IN|ON) DETS? (ACCESS|ROSTER) (OF|DE|TOF) FILE ENDF"),
    (
        "revoke",
        "REMOVE (ME|ADVERB|ALREADY){0,3} (?P<people>PRON|(NAME|MENTION|EMAIL) (SEP{1,3} PREP? (NAME|MENTION|EMAIL)){0,9}) (DE|DES|OF) (?!DET? (GROUPNOUN|NAMEWORD STOP)) FILE ENDF",
    ),
    (
        "revoke",
        "REMOVE (ME|ADVERB|ALREADY){0,3} PEOPLE (DE(?=DET|HARD|THIS|FILEWORD|ATTACHED)|DES|ON|IN|AU) (?!DET? GROUPNOUN STOP) FILE ENDF",
    ),
    ("revoke", "REMOVE (ME|ADVERB|ALREADY){0,3} POINTED (TO) PEOPLE TAIL"),
    ("revoke", "REMOVE (ME|ADVERB|ALREADY){0,3} PEOPLE STOP"),
    (
        "revoke",
        "PEOPLE (NOTNEED) (HAS|DE)? (ANYROLE|RIGHTS|DETS? FULL? ACCESS ANYROLE?|USE|ROLEISH) (TOF FILE)? ANYMORE? ENDF",
    ),
    ("revoke", "PEOPLE NOMORENEED POINTED ENDF"),
    (
        "revoke",
        "DETS? (ACCESS|ANYROLE|SHARING) (OF|DE|DES) PEOPLE TOF (?P<file>((?!EXCEPT|NE|IS)[^END])+?) (GONE|IS TO REMOVE|TO REMOVE) STOP",
    ),
    ("revoke", "NOMOREANY DETS? ACCESS TOF FILE (FOR|TO) PEOPLE TAIL"),
    (
        "revoke",
        "NOMORE NOBODY ((FROM|DE|DES|IN|OF) DET? PEOPLE)? NE? (NEED|SHOULD|CAN|OUGHT|ANYROLE|MUSTSEE){1,2} (HAS|USE|ROLEISH|ACCESS TOF){0,3} (?P<file>((?!EXCEPT|COLON|COMMA)[^END])+?) (ENDF|(?=COLON))",
    ),
    ("revoke", "THAT? POINTED NE? IS NOMORE (SHARED|AVAILABLE) (WITH|TO|FOR|BY) PEOPLE TAIL"),
    ("revoke", "PEOPLE COMMA? NOBUSINESS (ON|IN|WITH|DE|DES) FILE ENDF"),
    ("revoke", "NOLONGER PEOPLE (CAN|HAS|USE|ROLEISH){1,2} (RIGHTS)? TOF? FILE ENDF"),
    ("revoke", "PEOPLE (NOTNEED) (HAS|DE)? (USE|ROLEISH) POINTED ENDF"),
    ("revoke", "THAT PEOPLE NE? (HAS|NOTNEED|CAN) NOMORE (RIGHTS|USE|ROLEISH) TOF? FILE ENDF"),
    # --- longer ---
    (
        "extend",
        "(EXTEND|POSTPONE) MORETIME? DETS? DEADLINE ((OF|DE) DET? (ACCESS|SHARING|ANYROLE))? (OF|DE|FOR) (?!DET) NOTDU PEOPLE (TOF FILE)? ENDF",
    ),
    (
        "extend",
        "(EXTEND|POSTPONE) MORETIME? DETS? DEADLINE (OF|DE) DET? (ACCESS|SHARING|ANYROLE) TOF FILE ((TO|FOR|WITH) PEOPLE TAIL|ENDF)",
    ),
    ("extend", "(EXTEND|POSTPONE) MORETIME? DETS? DEADLINE (TOF|FOR) (?!DET? AFFAIR STOP) FILE ENDF"),
    ("extend", "EXTEND (ME|ADVERB|ALREADY){0,3} (?P<people>HIS FULL? ACCESS) MORETIME? (TOF FILE)? ENDF"),
    (
        "extend",
        "EXTEND (ME|ADVERB|ALREADY){0,3} MORETIME? DET? FULL? (ACCESS|ANYROLE|SHARING) (OF|DE|FOR|TO) NOTDU PEOPLE MORETIME? (TOF|FOR) FILE ENDF",
    ),
    (
        "extend",
        "EXTEND (ME|ADVERB|ALREADY){0,3} MORETIME? DET? FULL? (ACCESS|ANYROLE|SHARING) TOF FILE MORETIME? (FOR|TO|OF(?=MENTION|EMAIL|DET (GROUPNOUN|TITLE))|WITH) PEOPLE TAIL",
    ),
    (
        "extend",
        "EXTEND (ME|ADVERB|ALREADY){0,3} MORETIME? DET? FULL? (ACCESS|ANYROLE|SHARING) (OF|DE|FOR|TO|WITH) NOTDU PEOPLE TAIL",
    ),
    ("extend", "EXTEND (ME|ADVERB|ALREADY){0,3} (?P<people>PRON) DET? (ACCESS|ANYROLE) (TOF FILE)? ENDF"),
    ("extend", "EXTEND (ME|ADVERB|ALREADY){0,3} MORETIME? DET? FULL? (ACCESS|ANYROLE|SHARING) (TOF FILE)? ENDF"),
    (
        "extend",
        "DETS? FULL? (ACCESS|ANYROLE|SHARING) (OF|DE|DES) PEOPLE (TOF (?P<file>((?!EXCEPT)[^END])+?))? SHOULD LASTS ENDF",
    ),
    ("extend", "EXTEND (?P<people>HIM|THEM) MORETIME? ON FILE ENDF"),
    ("extend", "EXTEND (ME|ADVERB|ALREADY){0,3} POINTED (OPEN|SHARED|VALID|AVAILABLE)? (FOR|TO|WITH) PEOPLE TAIL"),
    ("extend", "EXTEND (ME|ADVERB|ALREADY){0,3} POINTED ENDF"),
    ("extend", "EXTEND (ME|ADVERB|ALREADY){0,3} MORETIME? (FOR|TO)? PEOPLE MORETIME? (TOF FILE)? ENDF"),
    ("extend", "EXTEND (ME|ADVERB|ALREADY){0,3} MORETIME? ENDF"),
    ("extend~", "PEOPLE (KEEPACCESS|KEEP DET? (ACCESS|ANYROLE)) TOF FILE ENDF"),
    ("extend", "KEEPACCESS (TO|FOR|OF|AU) PEOPLE MORETIME? (TOF FILE)? ENDF"),
    (
        "extend",
        "(GIVE|LET) ADVERB{0,2} (MORETIME|DETS? SPARE) (TO|FOR|AU(?=GROUPNOUN|MENTION)) PEOPLE ((ON|TOF|WITH|FOR) FILE)? ENDF",
    ),
    ("extend", "PEOPLE NEED (OF|DE)? ACCESS? MORETIME ((ON|TOF|WITH|FOR) FILE)? ENDF"),
    ("extend", "PEOPLE NEED DE? FILE MORETIME ENDF"),
    ("extend", "PEOPLE STILLNEED (?P<title>HEADING) ENDF"),
    ("extend", "(LET|CAN)? PEOPLE CAN? HIM? KEEP DET? (ACCESS|ANYROLE)? TOF? POINTED ENDF"),
    ("extend", "(LET|KEEPUP|GIVE) (?P<people>PRON) (DETS? ACCESS TOF)? POINTED MORETIME STOP"),
    (
        "extend",
        "DET? FULL? (ACCESS|ANYROLE|SHARING) (OF|DE|FOR|TO) NOTDU PEOPLE (TOF FILE)? ((EXPIRES|IS|SHOULD|NE|ACTS|NEED) [^END]{0,8}?)? (COMMA|END|AND|DASH|THEN) LEADS{0,5} ((IT|PRON)? (EXTEND|POSTPONE)|HIM? PRON ASK MORETIME|(GIVE|ADD|LET) PRON? MORETIME)",
    ),
    ("extend", "MORETIME (OF|DE)? ACCESS? (FOR|TO) PEOPLE (ON|TOF) (?!DET? AFFAIR STOP) FILE STOP"),
    (
        "extend~",
        "(DETS? FULL? EXTENSION MORETIME? (LEAD|FILLER|COMMA){0,2} (DE(?=DETS? ACCESS))? (DETS? ACCESS)? (COLON|FOR|TO|OF|DE)) PEOPLE (COMMA|TOF) (?P<title>HEADING) ENDF",
    ),
    # --- to each a right: "donne la modif à Lee et la lecture à Patti sur le plan" ---
    ("share", "(DOGIVE|DOSHARE|SEND) GO (?P<people>EACHRIGHT) (TOF|FOR) FILE ENDF"),
    ("share", "(ON|FOR) FILE COMMA LEADS{0,5} GIVE (?P<people>EACHRIGHT) TAIL"),
    ("share", "(DOGIVE|DOSHARE|SEND) GO (?P<people>GIVENEACH) (TOF|FOR) FILE ENDF"),
    (
        "share",
        "(DOSHARE|DOSEND|OPEN) GO (?P<file>((?!EXCEPT|COLON|COMMA|WITH|TO (NAMEWORD|MENTION|EMAIL))[^END])+?) (COLON|COMMA|DASH) (?P<people>EACHRIGHT) TAIL",
    ),
    ("share~", "(?P<title>HEADING) IS? (TOJOIN|TO ADD) DISPOSAL DETS? PEOPLE (?=TOLD)"),
    ("share", "ON? (?P<title>HEADING) (COLON|DASH|COMMA) (?P<people>EACHRIGHT) STOP"),
    ("share", "(?P<people>EACHRIGHT) (TOF|COLON|COMMA) (?P<title>HEADING) STOP"),
    # --- a right that is named like a thing: "donne la lecture à Lee sur le bilan" ---
    ("share", "DOGIVE GO (?P<right>DET (OWN|WRITE|READ|COMMENT)) TOF FILE TOP PEOPLE TAIL"),
    ("share", "DOGIVE GO (DETS? ACCESS|PERMIT) TOP PEOPLE (DE|FOR|SO) CAN? DOING POINTED ENDF"),
    ("share", "(LET|GIVE) GO PERMIT TO PEOPLE (ON|IN|FOR) FILE ENDF"),
    ("share", "PROFIT (?P<people>WHO (SEP{1,3} WHO){0,9}) (DE|DES|OF) (?P<noun>[^END]+?) ENDF"),
    ("share", "ENROL PEOPLE ADVERB{0,2} (?P<right>ANYROLE)? (AU|ON|IN|TO(?=DETS|THIS)) (?P<noun>[^END]+?) ENDF"),
    ("share", "DOGIVE GO (?P<right>DET (OWN|WRITE|READ|COMMENT)) TOP PEOPLE (TOF) FILE ENDF"),
    (
        "share",
        "DOGIVE GO TOP PEOPLE (?P<right>DET (OWN|WRITE|READ|COMMENT) (AFTERALL DET? (ANYROLE|OWN|WRITE|READ|COMMENT))? COMMA?) TOF FILE ENDF",
    ),
    (
        "share",
        "DOGIVE GO (?P<people>PRON) (?P<right>DET (OWN|WRITE|READ|COMMENT) (AFTERALL DET? (ANYROLE|OWN|WRITE|READ|COMMENT))? COMMA?) TOF FILE ENDF",
    ),
    # --- how many, and then which: "donne à Lee un accès à deux fichiers : le plan et le devis" ---
    (
        "share",
        "(DOGIVE|ADD|OPEN|CREATE) GO (TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE RIGHTS (TOF|TO|FOR) SEVERAL POINTED ENDF",
    ),
    # --- at somebody's disposal ---
    ("share", "(ADD|CHANGE|SEND|GIVE|SHARE|LET) GO FILE DISPOSAL DETS? PEOPLE TAIL"),
    ("share", "ADD GO (?P<people>RIGHTED (SEP{1,3} RIGHTED){1,9}) (AU|ON|IN|TO(?=DETS|HARD|THIS)) FILE ENDF"),
    (
        "share",
        "(SEND|GIVE|SHARE|ADD) GO POINTED TO (?P<right>READ|SEE|WRITE|COMMENT|TASK) (TO|FOR|BY|WITH|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION)) PEOPLE TAIL",
    ),
    # --- another role ---
    ("change_role", "CHANGE (?P<people>RIGHTED (SEP{1,3} RIGHTED){1,9}) (ON|TOF|FOR) FILE ENDF"),
    (
        "change_role",
        "PEOPLE NE? (HAS|IS) (THAT|ONLY|FILLER|ALSO)? DETS? (ACCESS|ANYROLE|RIGHTWORD){1,2} TOF FILE (EN? ANYROLE)? (COMMA|AND|BUT|END) LEADS{0,5} (PRON|IT)? CHANGE (PRON|IT)? EN? NEWRIGHT ENDR",
    ),
    (
        "change_role",
        "(CHANGE|MAKE) (ADVERB|ALREADY){0,2} ACCESSES ADVERB{0,2} (OF|DE|FOR|TO) PEOPLE TOF FILE (FROMTO|TO|AU|EN|FOR|AS|COLON|ARROW|COMMA|THAT|SO|PRON|CHANGE){0,5} NEWRIGHT ENDR",
    ),
    (
        "change_role",
        "(CHANGE|MAKE) (ADVERB|ALREADY){0,2} ACCESSES ADVERB{0,2} (OF|DE|FOR|TO) PEOPLE (FROM? ROLEISH)? (FROMTO|TO|AU|EN|FOR|AS|COLON|ARROW)? NEWRIGHT (TOF FILE)? ENDF",
    ),
    (
        "change_role",
        "CHANGE (ME|ADVERB|ALREADY){0,3} (?!NAME COMMA (HIM|THEM)) BARE (FROMTO|TO|AU|EN|AS)? NEWRIGHT (COMMA|COLON|DASH) (?P<title>HEADING) STOP",
    ),
    (
        "change_role",
        "CHANGE (ME|ADVERB|ALREADY){0,3} (?!NAME COMMA (HIM|THEM)) BARE (FROM ROLEISH|DE ROLEISH)? (FROMTO|TO|AU|EN|AS)? NEWRIGHT (ANYROLE)? ((ON|TOF|FOR) FILE)? ENDF",
    ),
    (
        "change_role",
        "CHANGE (ME|ADVERB|ALREADY){0,3} (?!NAME COMMA (HIM|THEM)) BARE (ON|TOF) (?P<file>((?!EXCEPT|COMMA)[^END])+?) (FROMTO|TO|EN|AS)? (?!WISHROLE) NEWRIGHT ENDR",
    ),
    (
        "change_role",
        "REPLACE DETS? FULL? (ACCESS|RIGHTWORD|ANYROLE){1,2} (OF|DE|FOR|TO) PEOPLE TOF FILE (BY|WITH) NEWRIGHT ENDR",
    ),
    (
        "change_role",
        "REPLACE DETS? FULL? (ACCESS|RIGHTWORD|ANYROLE){1,2} (OF|DE|FOR|TO) PEOPLE (BY|WITH) NEWRIGHT (TOF FILE)? ENDF",
    ),
    ("change_role", "PEOPLE CHANGE (?P<right>FULL? (ANYROLE|RIGHTWORD)) (ON|TOF) FILE STOP"),
    ("change_role", "PEOPLE (SHOULD|NEED|CAN|ASK) CHANGE (FROMTO|TO|EN|AS)? NEWRIGHT ((ON|TOF) FILE)? ENDF"),
    (
        "change_role",
        "(ON|FOR|IN) FILE COMMA DETS? (ACCESS|ANYROLE) (OF|DE) PEOPLE (SHOULD|NEED) CHANGE (FROMTO|TO|EN|AS)? NEWRIGHT ENDR",
    ),
    ("change_role", "ANYMORE COMMA? PEOPLE (?P<right>ANYROLE) (AU|ON|TO|TOF)? POINTED ENDF"),
    ("change_role", "PEOPLE SHOULD HENCEFORTH (?P<right>ANYROLE) (AU|ON|TO|TOF)? POINTED ENDF"),
    (
        "change_role",
        "PEOPLE ADVERB? (?P<right>ANYROLE) (AU|ON|TO|TOF)? POINTED ADVERB{0,2} (COMMA|END|AND|DASH){1,2} (LEADS|YOU|PRON){0,5} CHANGE (PRON|IT)? DETS? (ACCESS|ANYROLE|ROLEWORD) STOP",
    ),
    (
        "change_role~",
        "PEOPLE BECOMES ADVERB{0,2} (?P<right>DETS? (OWN|WRITE|READ|COMMENT)) TOF (?P<title>HEADING) (?=TOLD)",
    ),
    ("change_role~", "PEOPLE CHANGE ADVERB{0,2} (DE|FROM) ROLEISH (TO|EN|AU) NEWRIGHT ((ON|TOF|FOR) FILE)? ENDF"),
    ("change_role", "IMPLIES BARE (FROMTO NEWRIGHT)? ((ON|IN|TOF) FILE)? ENDF"),
    ("change_role", "(MAKE|CHANGE) BARE (TO|EN|AS)? NEWRIGHT ((ON|TOF|FOR) FILE)? ENDF"),
    (
        "change_role",
        "(MAKE|CHANGE) (?!DETS? RIGHTWORD TOP) (?![^END]*AVAILABLE (TO|FOR|BY|AU)) POINTED (EN|AS)? NEWRIGHT (FOR|TO) PEOPLE TAIL",
    ),
    (
        "change_role",
        "(?!SEND [^END]* (TO (NAMEWORD|MENTION|EMAIL)|AU (GROUPNOUN|MENTION)|TO DET GROUPNOUN)) (MAKE|CHANGE) (?![^END]*AVAILABLE (TO|FOR|BY|AU)) POINTED (EN|AS)? NEWRIGHT STOP",
    ),
    ("change_role*", "(?P<right>ANYROLE|READ|WRITE|READONLY) ONLY? (FOR|TO) PEOPLE STOP"),
    ("change_role*", "PEOPLE (SHOULD? IS|ALSO|COMMA|LEAD){0,3} (?!WISHROLE) NEWRIGHT STOP"),
    # --- as in a form: "Fichier : Plan.docx. Destinataire : Lee. Droit : lecture" ---
    (
        "share",
        "FILEFIELD (?P<file>((?!EXCEPT|COMMA|AND)[^END])+?) (END|COMMA|AND|DASH|ANYROLE){1,4} TOFIELD PEOPLE (?=TOLD)",
    ),
    (
        "share~",
        "FILEFIELD (?P<file>((?!EXCEPT|COMMA|AND)[^END])+?) (END|COMMA|AND|DASH){1,3} (ITIS|TO (SHARE|SEND)) (FOR|WITH|TO|DESTINED TO) PEOPLE (?=TOLD)",
    ),
    ("share", "TOFIELD PEOPLE (END|COMMA|AND|DASH|ANYROLE){1,4} FILEFIELD FILE ENDF"),
    ("share", "EACHTHEIRS (END|COMMA|AND|DASH){1,3} LEADS{0,3} FILEFIELD FILE (TO PRON? (SHARE|SEND)|ENDF)"),
    ("share", "DOSHARE GO (WITH|TO|FOR) PEOPLE (COMMA|COLON|DASH|FILLER|END){0,2} FILEFIELD FILE ENDF"),
    (
        "share",
        "(WITH|TO|FOR) (BARES AFTERALL (WITH|TO|FOR)?)? PEOPLE (COLON|COMMA|DASH){1,2} LEADS{0,4} (DOSHARE|DOSEND|DOGIVE) POINTED ENDF",
    ),
    # --- what the clause before names: "Lee n'a pas le plan, tu t'en occupes ?" ---
    ("share", "(?P<called>SEND|SHARE|GIVE|OPEN) (FILLER|ALSO|LEAD){0,2} STOP"),
    ("share", "(?P<called>CALL) (ALSO|FILLER|FOR ME|FOR SHARING){0,2} (?P<right>ANYROLE)? STOP"),
    ("share", "HIM? (?P<people>PRON) (?P<called>ASK) ADVERB{0,2} RIGHTS STOP"),
    ("share*", "(?P<people>SAMEPEOPLE) FOR (?P<title>HEADING) STOP"),
    ("share", "(OPEN|DOGIVE|DOSHARE|DOSEND|SHOW|LET) GO (?P<file>IT) (?P<people>PRON) ADVERB{0,2} ENDF"),
    (
        "share",
        "(?P<called>OPEN|DOGIVE|DOSHARE|DOSEND|SHOW) GO (?P<people>PRON) ADVERB{0,2} (?P<right>EN? ANYROLE)? STOP",
    ),
    ("share?", "YOU (?P<people>PRON) (?P<called>SHARE|SEND|GIVE|SHOW|OPEN) STOP"),
    ("share?", "YOU (?P<people>PRON) (?P<called>GIVE|OPEN) RIGHTS STOP"),
    ("share!", "(?P<called>A?) RIGHTS TOF (?P<title>HEADING) (?=TOLD)"),
    (
        "share",
        "(DOSHARE|DOSEND|DOGIVE|SHOW) GO (WITH|TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE (COLON|DASH) (?P<title>HEADING) (?=TOLD)",
    ),
    ("share", "IT? (?P<people>PRON) (?P<called>MAKE) STOP"),
    ("share", "NE (DOSHARE|DOSEND|DOGIVE) GO (DETS? ACCESS TOF)? FILE ONLY (WITH|TO) PEOPLE TAIL"),
    # --- giving ---
    ("share", "(?P<wished>WISHROLE) (POINTED ENDF|STOP)"),
    ("share*", "(FOR|TO|WITH) PEOPLE ALSO STOP"),
    (
        "share*",
        "CREATE? (?P<file>SAMEAGAIN) (BUT|COMMA|ALSO){0,2} (FOR|WITH|TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION)) PEOPLE ((COLON|COMMA) SAMEFILE)? (?=TOLD)",
    ),
    ("share", "DOGIVE GO (?P<people>PRON) ADVERB{0,2} (?P<right>DET? RIGHTTHING ONLY?) STOP"),
    (
        "share",
        "(DOSHARE|DOSEND) GO (?!ANOTHERS) FILE (?P<people>HEREWARD) (?=END|$|COMMA|FILLER|SO|THANKS|ANYROLE|AND|FOR)",
    ),
    (
        "share",
        "(DOSEND|DOSHARE) GO (DETS|THIS) (FILENOUN|LINKNOUN) (WITH|TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE (COLON|COMMA|DASH)? (?P<file>LINK|FILENAME|PATH)",
    ),
    ("share", "PROVIDE (OF|DE|DES|TO|FOR|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE COMMA? POINTED ENDF"),
    ("share", "(DOSHARE|DOSEND) GO (?P<file>((?!EXCEPT|WITH|TO|FOR|COLON)[^END])+?) COLON PEOPLE (?=TOLD)"),
    ("share", "(DOSHARE|DOSEND) GO POINTED END (WITH|TO|FOR) PEOPLE (?=TOLD)"),
    ("share", "DOSHARE GO (ADVERB|ONLY){0,2} (WITH|TO) COLON? PEOPLE (COMMA|COLON|DASH)? POINTED ENDF"),
    ("share", "DOSHARE GO (ADVERB|ONLY){0,2} (WITH|TO) COLON? PEOPLE TAIL"),
    (
        "share",
        "NE (IT|PRON)? (SHARE|SEND) NOT (DETS|THIS|FILEWORD{1,5} FILENAME)((?!TO|WITH|FOR|BUT)[^STOPS]){0,8}? COMMA? BUT POINTED (WITH|TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE TAIL",
    ),
    (
        "share",
        "(DOSHARE|DOSEND|SHOW) GO (?P<right>ANYROLE) (WITH|TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE COMMA? POINTED ENDF",
    ),
    (
        "share",
        "((?<=ASK) ME)? DOSHARE GO FILE (COMMA|DASH)? (?P<right>ANYROLE|RIGHTWORD ACCESS)? (COMMA|ADVERB|ONLY|TODAY){0,4} WITH COLON? PEOPLE TAIL",
    ),
    (
        "share",
        "DOSHARE GO FILE COMMA? (?P<right>ANYROLE)? (COMMA|ADVERB){0,3} (TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)|ARROW) COLON? PEOPLE TAIL",
    ),
    ("share", "(DOSHARE|DOSEND) GO FILE IN(?=DETS? GROUPNOUN|TEAMALL|ALL) PEOPLE TAIL"),
    ("share", "DOSHARE GO (?P<people>(?!IT)PRON) ADVERB{0,2} POINTED ENDF"),
    (
        "share",
        "((?<=ASK)|(?!IT SHARING)) (?P<file>IT) ADVERB{0,2} DOSHARE GO ADVERB{0,2} (?P<right>ANYROLE)? (WITH|TO) PEOPLE TAIL",
    ),
    ("share", "(?P<people>PRON) DOSHARE GO (?P<right>ANYROLE)? POINTED ENDF"),
    ("share", "(?P<file>IT) (?P<people>PRON) (DOSHARE|DOSEND|DOGIVE|SHOW|OPEN) GO ENDF"),
    (
        "share",
        "(SHARE|CHANGE|MAKE) ME? GO (?![^END]*AVAILABLE (TO|FOR)) POINTED (EN|WITH|BY)? (?P<people>ANYONE|PUBLICLINK) STOP",
    ),
    ("share", "DOSHARE GO (?![^END]*(WITH|TO|FOR) (ME|YOU))(?!ME|YOU|(?!IT)PRON) POINTED (ENDF|(?=WITH|TO))"),
    ("share", "(DOSEND|MAKE) GO (?P<people>PRON) ADVERB{0,2} RIGHTS (TOF|FOR) FILE ENDF"),
    ("share", "(DOSEND|SHOW) GO DETS? (ACCESS|LINKNOUN) TOP PEOPLE TAIL"),
    (
        "share",
        "(DOSEND|SHOW) GO (?!ANYROLE) FILE COMMA? (WITH|AS|EN)? (?P<right>ANYROLE)? (COMMA|ADVERB){0,3} (TO|ARROW|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) COLON? PEOPLE TAIL",
    ),
    (
        "share",
        "(DOSEND|SHOW) GO ADVERB{0,2} (TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE (COMMA|COLON)? POINTED ENDF",
    ),
    ("share", "DOSEND GO (?P<people>PRON) ADVERB{0,2} POINTED ENDF"),
    (
        "share",
        "(?P<file>IT) (DOSEND|SHOW|OPEN|DOGIVE) GO (TO|FOR|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE TAIL",
    ),
    ("share", "DOSEND GO (?!ME|YOU|(?!IT)PRON) POINTED STOP"),
    ("share", "(DOGIVE|ADD|OPEN|CREATE|PREPARE|CHANGE) GO RIGHTS TOF FILE TOP PEOPLE TAIL"),
    ("share", "(DOGIVE|ADD|OPEN|CREATE|PREPARE|CHANGE) GO RIGHTS TOP PEOPLE (TOF|FOR) FILE ENDF"),
    ("share", "(DOGIVE|OPEN) GO (ACCESS|(?P<right>ANYROLE)) (?P<file>DET? FILEWORD{1,4}) (TO|FOR) PEOPLE TAIL"),
    (
        "share",
        "(DOGIVE|ADD|OPEN) GO (ALSO|ONLY)? (TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE ADVERB{0,2} RIGHTS (TOF|FOR) FILE ENDF",
    ),
    (
        "share",
        "(DOGIVE|ADD|OPEN) GO (ALSO|ONLY)? (TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE ADVERB{0,2} (?P<right>DETS? ANYROLE) POINTED ENDF",
    ),
    (
        "share",
        "(DOGIVE|OPEN) GO (ALSO|ONLY)? (TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE ADVERB{0,2} RIGHTS ENDF",
    ),
    ("share", "(DOGIVE|ADD|OPEN|CREATE|PREPARE) GO (?P<people>PRON) ADVERB{0,2} RIGHTS (TOF|FOR) FILE ENDF"),
    ("share", "(?P<people>PRON) (DOGIVE|ADD|OPEN) GO ADVERB{0,2} RIGHTS (TOF|FOR) FILE ENDF"),
    ("share", "(DOGIVE|OPEN|SEND) GO RIGHTS TOP PEOPLE TAIL"),
    ("share", "(DOGIVE|OPEN) GO (?P<people>PRON) (?!HAND) RIGHTS STOP"),
    ("share", "(DOGIVE|OPEN|SHOW) GO (?P<people>PRON) ADVERB{0,2} (?!DETS GREETING) POINTED ENDF"),
    ("share", "(?P<people>PRON) (DOGIVE|OPEN) GO (?!HAND) RIGHTS STOP"),
    (
        "share",
        "DOGIVE GO FILE COMMA? (EN|AS)? (?P<right>ANYROLE)? (TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE TAIL",
    ),
    (
        "share",
        "(DOGIVE|OPEN) GO (TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE (COMMA|DASH)? POINTED ENDF",
    ),
    (
        "share",
        "LET GO (TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION))? PEOPLE (TO|DE|OF)? CAN? (?P<right>ANYROLE|(SEE|READ|WRITE|COMMENT|OWN|USE) (SEP (SEE|READ|WRITE|COMMENT|OWN))?) (AU|TOF|TO)? FILE ENDF",
    ),
    (
        "share",
        "LET GO (?P<right>DETS (OWN|WRITE|READ|COMMENT)) (DE|DES|ON) FILE (TO|FOR|BY|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE TAIL",
    ),
    ("share~", "PERMITS (TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION))? PEOPLE (TO|DE|OF)? CAN? DOING TOF? POINTED ENDF"),
    ("share", "(?<=WOULDBE) REASON PEOPLE (?P<right>ANYROLE|SEE|READ) TOF? POINTED ENDF"),
    ("share", "THAT PEOPLE ADVERB{0,2} HAS (?P<right>DET (OWN|WRITE|READ|COMMENT)) TOF FILE ENDF"),
    (
        "share",
        "THAT PEOPLE ADVERB{0,2} CAN? ADVERB{0,2} (HAS|USE) (?!ALREADY) ADVERB{0,2} (DE|OF)? RIGHTS (TOF|FOR) FILE ENDF",
    ),
    ("share", "THAT PEOPLE ADVERB{0,2} (?P<file>IT) CAN? (HAS|USE|SEE|READ) ENDF"),
    ("share", "THAT PEOPLE COMMA? ADVERB{0,2} CAN? ADVERB{0,2} (HAS|USE) (?!ALREADY) ADVERB{0,2} TOF? POINTED ENDF"),
    ("share", "THAT ONLY? PEOPLE ADVERB{0,2} (CAN ADVERB{1,2})? DOING TOF? POINTED ENDF"),
    ("share", "THAT ONLY? PEOPLE ADVERB{0,2} DOING TOF (?P<noun>((?!EXCEPT)[^END])+?) ENDF"),
    (
        "share",
        "THAT POINTED IS ADVERB{0,2} (SHARED|SENTPP|REACH) (WITH|TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION)) PEOPLE TAIL",
    ),
    ("share", "(?<=ASK) (HAS|SEE)? POINTED (SHARED|AVAILABLE) (WITH|TO|FOR|AU(?=GROUPNOUN|MENTION)) PEOPLE TAIL"),
    (
        "share",
        "THAT POINTED IS ADVERB{0,2} (AVAILABLE|(?P<right>ROLEISH)) (TO|FOR|BY|WITH|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE TAIL",
    ),
    ("share", "((LET|OPEN|GIVE|VALIDATE) GO|(?<=ASK)) DETS? FULL? ACCESS (OF|DE|DES) NOTDU PEOPLE TOF FILE ENDF"),
    (
        "share~",
        "WISHER (NEED|OUGHT) THAT PEOPLE ADVERB{0,2} CAN? (HAS|USE) (?!ALREADY) ADVERB{0,2} (RIGHTS TOF)? POINTED ENDF",
    ),
    ("share", "(?P<called>THAT HIM REACH) (TO|FROM|IN|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE TAIL"),
    ("share", "THAT (ITIS|THIS IS) PEOPLE RELATIVE ADVERB{0,2} CAN? (HAS|USE) RIGHTS TOF POINTED ENDF"),
    (
        "share",
        "((?<=ASK) ME)? ADD ME? GO PEOPLE ADVERB{0,2} (AU|TO DET|IN DET|WITH DET|TO) (?P<right>READ|WRITE|COMMENT|OWN) (DE|DES|OF) FILE ENDF",
    ),
    (
        "share",
        "((?<=ASK) ME)? ADD ME? GO PEOPLE ADVERB{0,2} (AU|TO|ON|IN) (DET? (ACCESS|ROSTER|GROUPNOUN|SHARING) (OF|DE|TOF)) FILE ENDF",
    ),
    (
        "share",
        "((?<=ASK) ME)? ADD ME? GO PEOPLE ADVERB{0,2} (?P<right>ANYROLE)? (AS DETS? (GROUPNOUN|NAMEWORD))? (AU|ON|IN|TO(?=DETS|HARD|THIS|FILEWORD{0,4} FILENAME)) (?!GROUPNOUN STOP) FILE ENDF",
    ),
    ("share", "((?<=ASK) ME)? ADD ME? GO PEOPLE TO DOING FILE ENDF"),
    ("share", "((?<=ASK) ME)? ADD ME? GO PEOPLE ADVERB{0,2} (?P<right>ANYROLE) (DE|DES|OF) FILE ENDF"),
    ("share", "PEOPLE (ADVERB|LEAD){0,2} (NEED|SHOULD (HAS|IS)?) (DE|OF)? (HAS|USE)? RIGHTS (TOF|FOR) FILE ENDF"),
    ("share", "PEOPLE (ADVERB|LEAD){0,2} NEED (?P<right>DET (OWN|WRITE|READ|COMMENT)) TOF FILE ENDF"),
    ("share", "PEOPLE (ADVERB|LEAD){0,2} (NEED|SHOULD) (DE|OF)? (HAS|USE)? RIGHTS STOP"),
    ("share", "HIM? (?P<people>PRON) ASK ADVERB{0,2} RIGHTS (TOF|FOR) FILE ENDF"),
    ("share~", "HIM? (?P<people>PRON) ASK ADVERB{0,2} (?P<title>HEADING) (?=TOLD)"),
    ("share", "PEOPLE (ADVERB|LEAD){0,2} NEED (DE|OF)? DOING PROTECTED ENDF"),
    ("share", "PEOPLE (ADVERB|LEAD){0,2} NEED (DE|OF)? DOING (?P<noun>(DET|THIS|IT) [^END]*?) ENDF"),
    ("share~", "PEOPLE (ADVERB|LEAD){0,2} NEED (DE|OF)? DOING TOF FILE ENDF"),
    ("share~", "PEOPLE (ADVERB|LEAD){0,2} NEED FILLER? (?P<title>HEADING) (?=TOLD)"),
    ("share!", "ITIS? PEOPLE RELATIVE? (ADVERB|LEAD){0,2} LACKS (?P<title>HEADING) (?=TOLD)"),
    ("share~", "ITIS PEOPLE RELATIVE (ADVERB|LEAD){0,2} NEED (?P<title>HEADING) (?=TOLD)"),
    ("share!", "MISSES PEOPLE (RIGHTS TOF)? (?P<title>HEADING) (?=TOLD)"),
    ("share", "ESTCE? PEOPLE COMMA? (?P<right>WISHROLE) (AU|ON|TO)? POINTED ENDF"),
    ("share", "ESTCE? PEOPLE COULDIT DOING (AU|ON|TO)? POINTED ENDF"),
    (
        "share",
        "(?P<people>PERSONS COMMA? (EXCEPT|WITHOUT) PREP? PERSON (SEP{1,2} PERSON){0,9}) COMMA? (?P<right>WISHROLE) (AU|ON|TO)? POINTED ENDF",
    ),
    (
        "share",
        "(?P<people>PERSONS COMMA? (EXCEPT|WITHOUT) PREP? PERSON (SEP{1,2} PERSON){0,9}) COMMA? NEED (RIGHTS TOF|AU)? POINTED ENDF",
    ),
    ("share", "PEOPLE NE NEED (?P<right>ANYROLE) TOF FILE ENDF"),
    ("share!", "PEOPLE COMMA? (?P<right>ANYROLE) (AU|ON|TO)? POINTED (?=TOLD)"),
    ("share~", "(?P<title>HEADING) COMMA ITIS? PEOPLE RELATIVE? (IT|EN) NEED ADVERB{0,2} (?=TOLD)"),
    ("share~", "PEOPLE COMMA? (?P<right>WISHROLE) (?=TOLD)"),
    ("share", "ESTCE? PEOPLE (CANIT|COULDIT|CAN HIM?) HAS RIGHTS TOF FILE ENDF"),
    (
        "share",
        "POINTED ADVERB? (SHOULD|CAN) ADVERB{0,2} IS ADVERB{0,2} (SHARED|AVAILABLE) (WITH|TO|FOR|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION)) PEOPLE TAIL",
    ),
    (
        "share~",
        "(?P<title>HEADING) SHOULD ADVERB{0,2} REACH (TO|FROM|IN|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE (?=TOLD)",
    ),
    ("share", "(HAS|USE)? A? (?P<right>ACCESS FULL? ANYROLE?|ANYROLE) TOF FILE FOR PEOPLE STOP"),
    ("share", "DETS? ACCESS TOF (?P<title>HEADING) (COLON|DASH|COMMA) EACHTHEIRS STOP"),
    ("share", "(CREATE|MAKE) (DE|OF) PEOPLE (?P<right>DETS? (OWN|WRITE|READ|COMMENT)) (DE|DES|OF|ON|FOR) FILE ENDF"),
    ("share", "APPOINT PEOPLE AS? (?P<right>DETS? (OWN|WRITE|READ|COMMENT)) (DE|DES|OF|ON|FOR) FILE ENDF"),
    ("share", "(FOR|TO)? PEOPLE COLON RIGHTS TOF FILE (?=TOLD)"),
    ("share", "(FOR|TO)? PEOPLE (COLON|DASH) A? (?P<right>READ|WRITE|READONLY) TOF (?P<title>HEADING) (?=TOLD)"),
    (
        "share",
        "(HAS|USE)? A? FULL? (?P<right>ACCESS FULL? ANYROLE?|ANYROLE|RIGHTWORD) (OPEN CLOSE)? (FOR|TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION)) PEOPLE (TOF|ON) FILE (STOP|(?=(COMMA|OPEN|DASH) ANYROLE CLOSE? STOP))",
    ),
    ("share", "A? (?P<right>READ|WRITE|READONLY) TOF FILE FOR PEOPLE STOP"),
    ("share!", "PEOPLE ON PROTECTED (?=TOLD)"),
    ("share", "(?=.*(ANYROLE|RIGHTWORD)) PEOPLE (?P<called>COMMA) (?=DET) (?P<title>HEADING) (?=COMMA) (?=TOLD)"),
    (
        "share",
        "((?<=ASK) ME)? OPEN ME? GO POINTED COMMA? (?P<right>ANYROLE)? (TO|FOR|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE TAIL",
    ),
    (
        "share",
        "MAKE GO POINTED (AVAILABLE|ROLEISH) (TO|FOR|BY|WITH|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE TAIL",
    ),
    (
        "share",
        "(ME|PRON)? (CREATE|SEND|GIVE|SHARE|MAKE|PREPARE) (ME|PRON)? (?P<people>PUBLICLINK) (?P<right>ANYROLE)? (TOF|TO|FOR) FILE (ENDF|(?=COLON ANYONE))",
    ),
    (
        "share",
        "(CREATE|PREPARE|SEND|GIVE|SHARE|MAKE) ME? DETS? LINKNOUN (OF SHARING)? (?P<right>ANYROLE)? (TOF|TO|FOR) FILE (FOR|TO|DESTINED TO|AU(?=GROUPNOUN|MENTION)) PEOPLE TAIL",
    ),
    (
        "share",
        "((CREATE|PREPARE|SEND|GIVE) ME?|(?<=ASK)) A? LINKNOUN THAT (?P<people>ANYONE) (CAN USE|ROLE|USE) (TOF|TO|FOR) FILE ENDF",
    ),
    (
        "share",
        "(DETS (FILENOUN|LINKNOUN)|MADE)? OPEN? PROTECTED CLOSE? (COMMA|DASH|COLON|THIS|IT|OPEN){0,2} (ITIS|IS|ALSO)? (TO (SHARE|SEND|GIVE))? (?P<right>ANYROLE|ACCESS ANYROLE?|TO SHOW)? (TO|WITH|FOR|BY|ARROW|COLON) PEOPLE (?=TOLD)",
    ),
    ("share", "(?=[^END]*(ANYROLE|RIGHTTHING)) (?P<file>LINK|FILENAME) PEOPLE (?=TOLD)"),
    ("share", "(TO|WITH|FOR) PEOPLE (COLON|COMMA|DASH) PROTECTED STOP"),
    # --- without a verb ---
    (
        "share",
        "DET? FILELABEL COLON (?P<file>[^STOPS]+?) NEXTLABEL ((?P<right>ANYROLE) NEXTLABEL)? TOLABEL COLON PEOPLE (?=TOLD)",
    ),
    (
        "share",
        "HAVEI (DETS|COUNTS)? FULL? (FILENOUN|LINKNOUN) (FOR|TO SHARE WITH|TO SEND TO) PEOPLE (COLON|COMMA|DASH) POINTED ENDF",
    ),
    ("share~", "(TO|FOR) PEOPLE (?P<title>(?=DETS|HARD|THIS) HEADING) (?=TOLD)"),
    (
        "share~",
        "MADE? (?P<title>HEADING) COMMA? (THIS? ITIS|IS)? (?P<right>ANYROLE)? FOR (?!NAMEABLE STOP) PEOPLE (?=TOLD)",
    ),
    (
        "share~",
        "PEOPLE (ADVERB|LEAD){0,2} (?P<right>MUSTSEE) (?P<noun>(DET|THIS) [^END]+?|LINK|PATH|FILEWORD{0,6} FILENAME) ENDF",
    ),
    (
        "share",
        "MADE? (?P<title>HEADING) (COMMA|COLON|DASH)? TO (SHARE|SEND|GIVE) (COLON|WITH|TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE (?=TOLD)",
    ),
    ("share~", "(?<!THANKS) (TO|FOR) PEOPLE (?=TOLD)"),
    (
        "share~",
        "(?=.*(ANYROLE|RIGHTWORD)) TO (SHARE|SEND|GIVE|SHOW) (TO|WITH|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION)) PEOPLE (?=TOLD)",
    ),
    ("share!", "A? (?P<people>PUBLICLINK) (COMMA|AND){0,3} (TOF|TO|FOR) (?P<title>HEADING) (?=TOLD)"),
    (
        "share",
        "(?P<title>HEADING) SHOULD IS (AVAILABLE|(?P<right>ROLEISH)) (TO|FOR|BY|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE STOP",
    ),
    ("share", "MADE? DETS? (FILENOUN|LINKNOUN) (FOR|TO) PEOPLE COLON? (?P<file>LINK|FILENAME|PATH) (?=TOLD)"),
    ("share!", "MADE? (?P<title>HEADING) TOWARDS PEOPLE (?=TOLD)"),
    ("share~", "(?P<title>HEADING) ARROW PEOPLE (?=TOLD)"),
    ("share", "(?P<title>HEADING) ADVERB{0,2} (COMMA|ALSO)? AU (?P<people>SAMEPEOPLE) (?=TOLD)"),
    ("share", "(?=.*(ANYROLE|RIGHTWORD|EMAIL)) MADE? (?P<title>HEADING) TOWARDS PEOPLE (?=TOLD)"),
    ("share", "(?=.*(ANYROLE|RIGHTWORD)) (?P<title>HEADING) (COLON|DASH|END|ARROW|COMMA|SLASH) PEOPLE (?=TOLD)"),
    ("share", "(?=.*(ANYROLE|RIGHTWORD)) (TO|WITH|FOR) PEOPLE (COLON|COMMA|DASH) (?P<title>HEADING) (?=TOLD)"),
    ("share", "PEOPLE COMMA? (?P<right>ANYROLE) (ON|TOF) (?P<title>HEADING) (?=TOLD)"),
    (
        "share~",
        "DETS? LINKNOUN (OF SHARING)? (?P<right>ANYROLE)? (TOF|TO) (?P<title>HEADING) (FOR|TO|DESTINED TO|AU(?=GROUPNOUN|MENTION)) PEOPLE (?=TOLD)",
    ),
    ("share~", "MADE (?P<title>HEADING) (COMMA|END|AND){1,2} PEOPLE (?P<right>ANYROLE) (?=TOLD)"),
    ("share~", "PEOPLE (?P<right>RIGHTTHING) ACCESS? (?P<title>HEADING) (?=TOLD)"),
    ("share~", "A? (?P<right>ANYROLE|RIGHTTHING ACCESS?) (?P<title>HEADING) (FOR|TO) PEOPLE (?=TOLD)"),
    (
        "share",
        "A? DETS? (?P<right>FULL? (ACCESS FULL? ANYROLE?|ANYROLE|RIGHTNOUN)) (TO|FOR|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION)) PEOPLE (COLON|DASH|COMMA) (?P<title>HEADING) (?=TOLD)",
    ),
    ("share~", "ADD GO PEOPLE PARTICLE (?P<right>ANYROLE)? (?=TOLD)"),
    ("share~", "(?P<title>HEADING) (?=ANYROLE) (?P<people>EACHRIGHT) STOP"),
    (
        "share~",
        "(?P<people>RIGHTED ((SEP|END){1,3} RIGHTED){1,9}) (COMMA|COLON|DASH|END|ON|FOR) (?P<title>HEADING) (?=TOLD)",
    ),
    ("share", "PEOPLE COLON (?P<title>HEADING) (COMMA|OPEN|DASH){1,2} ONLY? (?P<right>ANYROLE|RIGHTWORD) (?=TOLD)"),
    # --- as it sounds: "partagé le plan avec Lee svp" ---
    (
        "share!",
        "(SHAREDPP|SENTPP) (?!ANYROLE|DETS? ACCESS|DE|DES|OF) FILE (WITH|TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE TAIL",
    ),
    # --- asked of the bot as of a colleague: "tu lui donnes accès ?" ---
    (
        "share?",
        "YOU ME? (SHARE|OPEN|ADD) ME? (?P<title>HEADING) (WITH|TO|FOR|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE STOP",
    ),
    (
        "share?",
        "YOU ME? (?P<called>SHARE|SEND|GIVE|SHOW) (?P<title>HEADING) (TO|AU(?=GROUPNOUN|TITLE|DOCTOR|MENTION|SAMEPEOPLE)) PEOPLE STOP",
    ),
)

# Where a sentence begins so and asks for nothing else.
_CLOSINGS = (
    ("sign_out", "SIGNOUT (COMMA|FILLER){0,3} THANKS? STOP"),
    (
        "cancel",
        "(NOT|LEAD|COMMA|PRAISE|ALSO|OOPS|SLIP|ASK|BUT|FILLER){0,5} (CANCEL COMMA?){0,2} (CANCEL|UNSHARE) (DETS? (SHARING|SHARE|GROUPNOUN|NAMEWORD|THIS|IT|ACCESS))? THIS? IT? (COMMA|FILLER|PRAISE|OOPS|ALSO|LEAD){0,3} THANKS? STOP",
    ),
    ("cancel", "(NOT|LEAD|COMMA|PRAISE|ALSO|OOPS|SLIP){0,4} CANCEL (COMMA|DASH|AND|BUT) ME"),
    ("cancel", "CANCEL (COMMA|DASH) (?!THANKS)"),
    ("cancel", "LET CREATE (FILLER|COMMA|LEAD|NOT){0,3} STOP"),
    ("help", "(LEAD|ASK|ME|TELL|LIST|SHOW|FILLER|COMMA|HELP){0,6} SOS"),
    ("thanks", "GOTIT [^END]{0,6}? THANKS"),
    (
        "help",
        "HELP (DE|WITH|FOR|ON|TO|ME|YOU|A|DET|FILENOUN|THIS|IT|SHARE|SHARING|USE|HOW|NAMEWORD|AND|COMMA|HELP|LEAD){0,5} FILLER{0,2} STOP",
    ),
    (
        "help",
        "(ASK|LEAD|COMMA|FILLER|ME){0,4} (TELL|LIST|SHOW) (ME|YOU)? HOW TO? (DE|IT|ME|HIM|YOU)? (SHARE|SEND|GIVE|LET|ADD|REMOVE|UNSHARE|EXTEND|USE|OPEN)",
    ),
    (
        "help",
        "HOW TO? (DE|IT|ME|HIM|YOU)? (SHARE|SEND|GIVE|LET|ADD|REMOVE|UNSHARE|EXTEND|CHANGE|USE|UNDO|OPEN|MAKE|SHARING)",
    ),
    ("thanks", "(?<!COMMA) ((LEAD|PRAISE) COMMA?){0,6} THANKS(?!NAMEWORD{1,2} COMMA)"),
    ("thanks", "PRAISE (SEP|PRAISE|THANKS|LEAD|FILLER|NAMEWORD){0,3} STOP"),
)

# While a form is open: what is changed in it. "out" are people it shall not reach.
_CORRECTIONS = (
    ("alone", "(ALL|THEREST) OUTSIDE COMMA? EXCEPT PREP? (?P<people>BARES) ENDP"),
    ("alone", "(REMOVE (IT|THIS)?|TAKEBACK) (ALL|THEREST)? COMMA? EXCEPT PREP? (?P<people>BARES) ENDP"),
    (
        "alone",
        "(NO|LEAD|SECOND|SLIP|COMMA|FILLER|ALSO){0,3} ONLY PREP? (?P<people>BARES) (SHOULD IT? HAS)? (?=END|$|COMMA|BUT|DASH|FILLER|THANKS)",
    ),
    ("file", "(NO|NOT) DETS? NAMEWORD{1,5} COMMA? BUT DETS? HARDS"),
    ("people", "NOR PREP? (?P<out>PERSON NOR PREP? PERSON) (COMMA|BUT|DASH){1,2} (ONLY|MEANT)? PREP? PEOPLE ENDP"),
    (
        "people",
        "PUT (WITH|TO|FOR)? (?P<out>BARES) (COMMA|BUT|DASH|END){1,2} (LEAD|ALSO)? MEANT (WITH|TO|FOR)? PEOPLE ENDP",
    ),
    ("people", "(REPLACE|CHANGE) (?P<out>BARES) (BY|WITH) PEOPLE ENDP"),
    ("people", "(REMOVE|FORGET) (?P<out>BARES) (COMMA|BUT|AND|DASH){1,2} (LEAD|ALSO)? (MEANT|ADD) PEOPLE ENDP"),
    ("another", "(ADD|WITH|TO|FOR)? PREP? PEOPLE INSTEADLY ENDP"),
    ("another", "(ADD|WITH|TO|FOR)? INSTEADLY (ADD|WITH|TO|FOR)? PEOPLE ENDP"),
    ("another", "(NO|NOT){1,2} (THIS|HIM|THEM) (COMMA|BUT) WRONG PEOPLE ENDP"),
    ("file", "(ALSO|ADD){1,2} (?!DETS? (GROUPNOUN|TITLE)) (?P<title>(?=DETS|HARD) HEADING) ENDF"),
    ("people", "ADD IT ALSO? PEOPLE ENDP"),
    ("named", "THIS? ITIS (FOR|WITH) PEOPLE ENDP"),
    ("people", "(MEANT|ADD|SHARE WITH?|ALSO)? (WITH|TO)? PEOPLE INSTEADOF (?P<out>BARES)"),
    ("people", "INSTEADOF (?P<out>BARES) COMMA? (MEANT|ADD)? PEOPLE ENDP"),
    (
        "people",
        "COMMA? (THIS? ISNT|ITIS? (NO|NOT COMMA? NOT?)) (WITH|TO|FOR)? (?P<out>BARES) ((COMMA|BUT|DASH){1,2} (LEAD|ALSO|ONLY)? MEANT?|MEANT) (WITH|TO|FOR)? PEOPLE ENDP",
    ),
    ("people", "MEANT (WITH|TO|FOR)? PEOPLE COMMA? ((BUT|AND)? NOT|EXCEPT) (WITH|TO|FOR)? (?P<out>BARES)"),
    ("another", "(WRONG|(NO|NOT) (THIS|HIM|THEM|IT)) (COMMA|BUT|DASH|END){0,2} (MEANT|LEAD|ALSO){0,2} PEOPLE ENDP"),
    ("people", "(?P<out>BARES) OUTSIDE ENDP"),
    ("people", "(LET|ADD) (?P<out>BARES) ASIDE ENDP"),
    ("people", "(ALSO|MEANT|ADD){1,2} PEOPLE THAT (?P<out>BARES) ENDP"),
    ("named", "(NOT COMMA?)? (?=MEANT) ITIS (WITH|TO)? PEOPLE ENDP"),
    ("another", "(NOT COMMA?)? (?!ITIS) MEANT (WITH|TO)? PEOPLE ENDP"),
    ("people", "(NOT COMMA)? PEOPLE COMMA? (BUT|AND)? NOT (WITH|TO|FOR)? (?P<out>BARES) STOP"),
    ("file", "MISSING HARDS (COMMA ADD IT)? ENDF"),
    ("people", "MISSING PEOPLE ENDP"),
    ("another", "PEOPLE COMMA (WRONG|NOT (THIS|HIM)) STOP"),
    ("people", "PEOPLE (SHOULD|NEED|OUGHT) ALSO? IT? HAS ACCESS ALSO? ENDP"),
    ("file", "(REPLACE|CHANGE) DE? (DETS|THIS)? FILENOUN (BY|COLON|FOR|EN|WITH) POINTED ENDF"),
    ("another", "NOT COMMA (WITH|TO)? PEOPLE ENDP"),
    ("people", "(EXCEPT|WITHOUT|REMOVE|NOT (WITH|FOR|TO)?) (?P<out>BARES) ENDP"),
    ("people", "(ALSO|ADD|AND|PLUS){1,2} ME? (ADD|WITH|TO|FOR)? PEOPLE ENDP"),
    ("people", "(ADD|WITH|SHARE WITH) PEOPLE ENDP"),
    ("people", "PEOPLE ALSO ENDP"),
    ("file", "(THIS? ISNT|ITIS NOT) [^END]{1,6}? COMMA? BUT POINTED ENDF"),
    ("file", "(WRONG|(NO|NOT) (THIS|IT)) (COMMA|BUT|DASH|END){0,2} (MEANT|LEAD|ALSO){0,2} POINTED ENDF"),
    ("file", "(NOT COMMA?|DETS FILENOUN COMMA?)? (LEAD|MEANT|ALSO){1,3} (?!THIS STOP) POINTED ENDF"),
    ("file", "NOT COMMA HARDS ENDF"),
)

# What becomes of a word for a right: ROLE, or WISHROLE where the sentence itself wants it so.
_ROLES = (
    ("ROLE", "DONT THAT? (CAN|IT)? ROLES"),
    ("ROLE", "NOBODY NE? (CAN|OUGHT|SHOULD){1,2} NOT? IT? ROLES"),
    (
        "ROLE",
        "(?<!WHOEVER) BUT? (SO|THAT|FOR THAT)? ((?<=ANTECEDENT)(?<!OUTRIGHT) RELATIVE|HIM|THEM|ALL)? (CAN|OUGHT|(?!NOTNEED) CANNOT)+ (NOT|ONLY|ALSO|LEAD|FILLER){0,2} IT? CAN? ONLY? (IT|TO)? ROLES (BUT? (NOT|CANNOT|NO|WITHOUT|EXCEPT) ONLY? IT? ROLES)? (THIS(?!NAMEWORD|FILENAME|FILENOUN|LINKNOUN)|PARTICLE)?",
    ),
    ("ROLE", "(BUT? NOT)? (SO|THAT|FOR THAT) (HIM|THEM|ALL) ONLY? IT? ROLES"),
    (
        "ROLE",
        "(SO|(ONLY|COMMA)? FOR) ONLY? IT? (READ|READONLY|SEE|WRITE|COMMENT|WRITE SEP READ) (ACCESS|ONLY)?(?!DETS|HARD)",
    ),
    (
        "ROLE",
        "(NO|WITHOUT|NOT|WITH|IN)? DETS? ONLY? FULL? ACCESS FULL? ONLY? (EN|OF|TO|DE|IN|FOR|COLON){0,2} (DETS|ONLY|FULL|ROLEWORD){0,2} ROLES (ONLY|FULL)? (BUT? (NOT|NO|WITHOUT) DE? ROLES)?",
    ),
    ("ROLE", "AS (DETS|ONLY|FULL|ROLEWORD|DE){0,3} ROLES ONLY?"),
    (
        "ROLE",
        "(ONLY|NOT)? (EN|IN) (DETS|ONLY|FULL|ROLEWORD|DE|ACCESS){0,3} ROLES (ONLY|ACCESS|FULL){0,2} (COMMA? BUT? (NOT|NO|WITHOUT) (EN|DE)? ROLES)?",
    ),
    ("ROLE", "(WITH|IN) DETS? ROLEWORD (OF|DE)? ROLES"),
    ("ROLE", "DETS? ROLEWORD COLON ROLES"),
    ("ROLE", "(SO|THAT|FOR THAT)? (HIM|THEM|ALL) (SHOULD|NE|IT){0,2} IS DETS? OWN"),
    ("ROLE", "(?<=^NON) (FULL|ONLY)? ROLES ONLY?"),
    ("ROLE", "(DET|A) FULL? ROLEWORD (OF|DE) DET? ROLES"),
    ("ROLE", "ROLES GRANTED"),
    ("ROLE", "DET? ROLES (IS|NE|NOT|COLON){0,2} UNNEEDED"),
    ("ROLE", "RIGHTLABEL COLON DETS? ONLY? FULL? (DE|EN)? ROLES ACCESS? ONLY?"),
    ("ROLE", "ROLES INSTEADOF (DETS|EN|DE|ACCESS|ONLY){0,3} ROLES"),
    ("ROLE", "INSTEADOF (DETS|EN|DE|ACCESS|ONLY){0,3} ROLES"),
    ("ROLE", "(ONLY|NOT|NO|WITHOUT|(?!NOTNEED) CANNOT) (DE|EN|FULL|DETS|ACCESS|OF){0,3} ROLES"),
    ("ROLE", "ONLY IT ROLES"),
    ("ROLE", "ROLES (?!THAT) ONLY (COMMA? (NOT|NO|WITHOUT) DE? ROLES)?"),
    ("ROLE", "ROLES (COMMA|BUT|AND)* (NOT|CANNOT|NO|WITHOUT|EXCEPT) ONLY? (DE|EN|IT)? ROLES"),
    ("ROLE", "DET? ROLES ENOUGH"),
    ("ROLE", "ROLES (BOTH|THEM)(?=END|$|COMMA)"),
    ("ROLE", "ROLES ACCESS"),
    ("ROLE", "OPEN ONLY? ROLES ACCESS? ONLY? CLOSE"),
    ("ROLE", "READONLY"),
)

# True: wanted. False: not wanted.
_MAIL = (
    # "pas de mail à Kim" behind whom it is shared with
    (False, "(?<=COMMA|DASH) (NO|WITHOUT|NOT) (A|DET|DE){0,2} MAIL{1,3} (TO|AU) PERSON (?=END|$)"),
    (False, "BUT? (NO|WITHOUT|NOT) (A|DET|DE|FULL|ALL){0,2} MAIL{1,3} (NOTIFY|REQUIRE|IS)?"),
    (
        False,
        "(WITHOUT|DONT|BUT|AND|COMMA)? (WITHOUT|DONT|NE|NO) (PRON|IT){0,2} (SEND|MAILVERB) NOT? (PRON|IT)? (DE|A|DET|DES|NO){0,2} MAIL{1,3} ((TO|AU) (PERSON|ALL))?",
    ),
    (False, "(BUT|AND|COMMA)? (WITHOUT|DONT|NE) (PRON|IT|ME){0,2} NOTIFY NOT? (PRON|IT|PERSON|ALL)? (BY DET? MAIL)?"),
    (False, "(BUT|AND|COMMA){0,2} (PRON|IT)? (NOTIFY) NOT (PRON|PERSON|ALL)?"),
    (False, "(SEND|MAILVERB) NOT (DE|A){0,2} MAIL{1,2} ((TO|AU) (PERSON|ALL))?"),
    (False, "EXCEPT DET? MAIL{1,3}"),
    (False, "DONT (DE|A)? MAIL"),
    (False, "(PRON|PERSON|ALL)? (CANNOT|WITHOUT|DONT|NE|NOTNEED) THAT? PRON? NOTIFIED"),
    (False, "WITHOUT THAT (PRON|PERSON|ALL) (MAILVERB|HAS) (DE|A|DET|NO)? MAIL{1,3}"),
    (True, "(SO|THAT)? (PRON|PERSON|ALL) FILLER? (SHOULD|NEED|ASK|CAN)? FILLER? NOTIFIED (BY DET? MAIL{1,2})?"),
    (True, "THAT? (PRON|PERSON|ALL) FILLER? (MAILVERB|HAS) FILLER? (A|DET) MAIL{1,3}"),
    (False, "MAIL COLON (NON|NO|WITHOUT)"),
    (False, "SILENT"),
    (
        True,
        "(AND|COMMA|ALSO|FILLER|EN|LEAD){0,3} (PRON|IT)? NOTIFY (PRON|IT|ALL|PERSON|TO PERSON)(BY (DET|A)? MAIL{1,2})?",
    ),
    (True, "(AND|COMMA|ALSO|FILLER|EN){0,3} (?<!ME|MYSELF)(PRON|IT) NOTIFY (BY (DET|A)? MAIL{1,2})?"),
    (True, "(AND|COMMA|ALSO|FILLER|EN){0,3} NOTIFY BY (DET|A)? MAIL"),
    (True, "(PRON|PERSON|ALL) (NEED|SHOULD MAILVERB) (A|DET) MAIL{1,3}"),
    (
        True,
        "(AND|COMMA|ALSO|FILLER|EN){0,3} PRON? (SEND|MAILVERB|GIVE) (PRON)? (A|DET) MAIL{1,3}((TO|AU) (PRON|PERSON|ALL))?",
    ),
    (True, "(AND|COMMA|ALSO|FILLER) (WITH|BY) (A|DET)? MAIL{1,3}"),
    (True, "(WITH|BY) (A|DET)? MAIL{1,3} (TO (PERSON|ALL))?"),
)

_SIGN_IN = (
    (False, "(PRON|PERSON)? NOACCOUNT"),
    (
        False,
        "((AND|COMMA){0,2} ASK THAT? (THIS|IT|PRON){0,2} REASON? (OPEN|USE|CAN|HAS|ACCESS|SEE|READ){0,3})? (WITHOUT|NO|DONT|NE|CANNOT|NOTNEED|NOT) (REQUIRE|MAKE|PRON|TO|A|DET|DE|ALL|THAT|HAS|NOT|FULL|NEED){0,5} SIGNIN (REQUIRE)?",
    ),
    (False, "DET? SIGNIN (NE|ISNT|NOT|IS){1,3} (REQUIRE)"),
    (True, "(AND|COMMA)? REQUIRE{1,2} DET? SIGNIN (REQUIRE)?"),
    (
        True,
        "(AND|COMMA|BUT)? (PRON|ALL|PERSON|RELATIVE)? (SHOULD|REQUIRE|NEED|ASK) (REQUIRE|PRON|ALL|PERSON|TO|A|DET|DE|HAS|IS|SHOULD|THAT|ME){0,4} SIGNIN (REQUIRE|ONLY)?",
    ),
    (True, "(AND|COMMA)? DET? SIGNIN (IS)? (REQUIRE)"),
    (True, "THAT (PRON|ALL) SIGNIN (LEAD|FILLER){0,2}"),
)

# What a shape of time means is said in dates.py, by the name in front. The first that fits counts.
_DATES = (
    ("iso", "UNTILS DET? ISO ATTIME"),
    ("dotted", "UNTILS (DET|WEEKDAY|COMMA){0,3} DOTTED ATTIME"),
    ("slashed", "UNTILS (DET|WEEKDAY|COMMA){0,3} SLASHED ATTIME"),
    ("day month", "(?:EXTEND|POSTPONE)[^END]*?(?P<when>AU (WEEKDAY|COMMA)? DAYS MONTH (YEAR|NEXT)?)"),
    ("slashed", "(?:EXTEND|POSTPONE)[^END]*?(?P<when>AU (WEEKDAY|COMMA)? SLASHED)"),
    ("dotted", "(?:EXTEND|POSTPONE)[^END]*?(?P<when>AU (WEEKDAY|COMMA)? DOTTED)"),
    ("coming weekday", "POSTPONE[^END]*?(?P<when>(TO|AU) WEEKDAY NEXT?)"),
    ("day month", "UNTILS (DET|WEEKDAY|COMMA){0,4} DAYS MONTH (YEAR|NEXT)? ATTIME"),
    ("day month", "UNTILS (DET|AU)? FEAST YEAR? ATTIME"),
    (
        "day month",
        "(?:SHARE|SEND|GIVE|LET)[^END]*?(?P<when>(AND|COMMA) LEAD{0,2} REMOVE PRON? DETS? ACCESS (UNTIL|DET|FROM|REASON|TO|AU)? DET? DAYS MONTH YEAR?)",
    ),
    (
        "coming weekday",
        "(?:SHARE|SEND|GIVE|LET)[^END]*?(?P<when>(AND|COMMA) LEAD{0,2} REMOVE PRON? DETS? ACCESS (UNTIL|DET|FROM|REASON)? WEEKDAY NEXT?)",
    ),
    (
        "length",
        "(?:SHARE|SEND|GIVE|LET)[^END]*?(?P<when>(AND|COMMA) LEAD{0,2} REMOVE PRON? DETS? ACCESS (DANS|REASON) (A|COUNTS) UNIT)",
    ),
    ("weekday", "UNTILS (DET|AU)? (ENDUNIT|DAYEND) WEEKDAY NEXT?"),
    ("weekday", "UNTILS DET? WEEKDAY (DE|DET|IN){0,2} UNIT NEXT ATTIME"),
    ("weekday", "UNTILS DET? WEEKDAY INEIGHT ATTIME"),
    ("coming weekday", "UNTILS (DET|THIS)? WEEKDAY (NEXT|(DE|DET|IN){0,2} THIS UNIT)? ATTIME"),
    ("near day", "UNTILS (DET|TO|AU|ENDOF|DE){0,2} RELDAY ATTIME"),
    ("end of", "UNTILS (DET|TO|AU){0,2} ENDOF (DE|DET){0,2} UNIT DE MONTH YEAR? ATTIME"),
    ("end of", "UNTILS (DET|TO|AU){0,2} ENDOF (DE|DET|THIS){0,2} (UNIT NEXT?|MONTH (YEAR|NEXT)?) ATTIME"),
    ("end of", "UNTILS (DET|TO|AU){0,2} ENDUNIT NEXT?"),
    ("near day", "UNTILS (DET|TO|AU)? DAYEND"),
    ("unclear", "UNTILS (DET|TO|AU|DE){0,2} EARLYMID DASH? (DE|DET)? (MONTH (YEAR|NEXT)?|UNIT NEXT?)"),
    ("unclear", "(UNTILS|DURATION) (DANS|IN|DET|TO|AU|ONLY|NEARLY){0,3} FEW NEXT? BUSINESS? UNIT NEXT?"),
    (
        "length",
        "UNTILS (DANS|IN|DET|TO|AU){0,2} (ONLY|NEARLY){0,2} (A|COUNTS|HALF A?) NEXT? BUSINESS? UNIT NEXT? BUSINESS?(?!LATER) INCLUDED?",
    ),
    ("day", "UNTILS DET? (ORD|NUMBER|ORDINAL)((DE|DET|THIS|NEXT){1,2} UNIT NEXT?)?(?!UNIT|HOURMARK) ATTIME"),
    ("more", "(DURATION|EN)? (COUNTS|A) UNIT LATER"),
    ("more", "(DURATION)? (ANOTHER|LATER) (COUNTS|A) UNIT"),
    ("more", "(DURATION)? A LATER UNIT"),
    ("more", "(?<=ADD|GIVE) (A|COUNTS) UNIT (?=TO|AU|ON|IN)"),
    (
        "more",
        "(?:EXTEND|EXTENSION|POSTPONE|MORETIME|THAT|IT)[^END]*?(?P<when>(DE|OF) (NEARLY)? (A|COUNTS|HALF A?) BUSINESS? UNIT LATER?)",
    ),
    ("unclear", "(?:EXTEND)[^END]*?(?P<when>(DE|OF) FEW UNIT)"),
    (
        "length",
        "(ONLY)? DURATION (ONLY|DET|NEARLY|UNTIL|INCLUDED){0,3} (A|COUNTS|HALF A?|COUNTS BUSINESS) NEXT? BUSINESS? UNIT (NEXT|BUSINESS)?(?!LATER) (ONLY|INCLUDED)?",
    ),
    ("unit", "UNTILS (NEXT|THIS|DET|TO|AU){0,2} UNIT NEXT?"),
    ("unclear", "UNTILS (CLOCK|NUMBER HOURMARK|MODIFIEDDAY)"),
    ("unclear", "UNTILS (DET|EN)? MONTH (YEAR|NEXT)?"),
    ("unclear", "UNTILS YEAR"),
    ("near day", "(ONLY DURATION?|DURATION ONLY) (RELDAY|DAYEND)"),
    ("near day", "DURATION? (RELDAY|DAYEND) ONLY"),
    ("near day", "DURATION DET? DAYEND(?=END|$|COMMA)"),
    ("end of", "ONLY DURATION? THIS UNIT"),
    ("end of", "DURATION? THIS UNIT ONLY"),
    ("end of", "DURATION? REST (DET|THIS)? UNIT"),
    ("length", "(?<=SEP|OPEN|COLON) ONLY? (A|COUNTS) UNIT (ONLY|INCLUDED)?(?=END|$|COMMA|CLOSE|FILLER)"),
    ("length", "(A|COUNTS) UNIT (DE|OF) (?=FULL? ACCESS)"),
    ("length", "ONLY (A|COUNTS) UNIT"),
    (
        "length",
        "(ONLY? DURATION|ONLY|(?<=COMMA|ACCESS|OPEN|COLON|DASH)) (ONLY|NEARLY|DET)? HOURS (ONLY|INCLUDED)?(?=END|$|COMMA|CLOSE|FILLER)",
    ),
    ("length", "(?:LET|OPEN|GIVE)[^END]*?(?P<when>(A|COUNTS) UNIT)(?=END|$|COMMA|FILLER)"),
    ("length", "(A|COUNTS) UNIT ENOUGH"),
    ("length", "CHANGE (DET? ACCESS)? (TO|AU) ONLY? (A|COUNTS) UNIT"),
    ("length", "(?<=ACCESS|FULL|ANYROLE|READ) (DE|OF) (A|COUNTS) UNIT(?!LATER)"),
    ("forever", "(UNTIL|DURATION)? FOREVER"),
    # "jusqu'à jeudi, non pardon, vendredi"
    ("coming weekday", "(?<=SLIP) COMMA? (DET|THIS)? WEEKDAY NEXT?(?=END|$|COMMA|FILLER|ALSO)"),
    ("day month", "(?<=SLIP) COMMA? DET? DAYS MONTH YEAR?(?=END|$|COMMA|FILLER|ALSO)"),
    ("near day", "(?<=SLIP) COMMA? RELDAY(?=END|$|COMMA|FILLER|ALSO)"),
    (
        "end of",
        "(?<=SLIP) COMMA? (ENDOF (DE|DET|THIS){0,2} (UNIT NEXT?|MONTH YEAR?)|ENDUNIT)(?=END|$|COMMA|FILLER|ALSO)",
    ),
    ("length", "(?<=SLIP) COMMA? (A|COUNTS) UNIT(?=END|$|COMMA|FILLER|ALSO)"),
)

# The words before a message. "quoted": the message is the quotation that follows. "rest": or all that follows.
_MESSAGES = (
    ("quoted", "(AND|COMMA)? (WITH|ADD|GIVE|SEND|CHANGE) (?P<said>QUOTE) COMMA? (AS|EN)? DET? MSGNOUN"),
    (
        "quoted",
        "(AND|COMMA)? (WITH|ADD|GIVE|SEND|CHANGE|REPLACE|SAYING|LET|SLIPIN)? PRON? ((DETS|THIS) NAMEWORD?)? MSGNOUN (SAYING|COLON|DASH|THAT|TO|FOR|PRON|IS|IT|NEXT|PERSON|BY|EN|SHOULD|AS|TOJOIN){0,5}",
    ),
    ("quoted", "(AND|COMMA)? SAYING (COLON|COMMA|TO|PRON){0,2}"),
    ("quoted", "(AND|COMMA|LEAD)? PRON? TELL (PRON|ALL|TO PERSON|IT|ALSO)? (THAT|COLON|COMMA)?"),
    (
        "rest",
        "(AND|COMMA)? (WITH|ADD|GIVE|SEND|CHANGE|REPLACE|SAYING|LET|SLIPIN)? PRON? ((DETS|THIS) NAMEWORD?)? MSGNOUN NEXT? ((TO|FOR|EN|BY) (PRON|PERSON)?)? (COLON|DASH)",
    ),
    (
        "rest",
        "(AND|COMMA)? (WITH|ADD) ((DETS|THIS) NAMEWORD?)? MSGNOUN (FOR PRON)? (SAYING|THAT) THAT? COLON?(?!END|$)",
    ),
    ("rest", "(?<!END)(AND|COMMA)? SAYING (?!DETS? MSGNOUN (COLON|QUOTE))(TO PRON|PRON)? (COLON|COMMA|THAT)?(?!END|$)"),
    ("rest", "^ (LEAD|AND|ALSO){0,3} TELL PRON? THAT (?!END|$|WHOEVER)"),
    ("rest", "(^|(?<=END)) (LEAD|AND|ALSO|COMMA){0,3} TELL PRON? COLON (?!END|$)"),
    ("rest", "(AND|COMMA|FILLER|ALSO){1,3} PRON? TELL (PRON|ALL|TO PERSON)? (THAT|COLON)(?!END|$|WHOEVER)"),
)

_FILE_NOUNS: dict[str, str | None] = {
    "fichier": "",
    "fichiers": "",
    "document": "",
    "documents": "",
    "doc": "",
    "docs": "",
    "dossier": None,  # a file of papers more often than a folder: its name begins with the word
    "dossiers": None,
    "répertoire": "folder",
    "tableur": "spreadsheet",
    "classeur": "spreadsheet",
    "feuille de calcul": "spreadsheet",
    "excel": "spreadsheet",
    "fichier excel": "spreadsheet",
    "tableau excel": "spreadsheet",
    "powerpoint": "presentation",
    "présentation powerpoint": "presentation",
    "ppt": "presentation",
    "pptx": "presentation",
    "pdf": "pdf",
    "fichier pdf": "pdf",
    "word": "document",
    "fichier word": "document",
    "document word": "document",
    "image": "image",
    "photo": "image",
    "vidéo": "video",
    "lien": "link",
    "liens": "link",
    "url": "link",
    "lien de partage": "link",
    "truc": "",
    "élément": "",
}

# Behind "ce" they name the file at hand; before "de" they begin a name ("dossier de presse").
_GENERIC = _set(
    """
    répertoire | rapport | présentation | présentations | prez | note | notes | contrat | deck | devis | facture | budget | tableau | dossier |
    document | documents | doc | plan | planning | liste | proposition | article | brouillon | slide | slides | diapo |
    diapos | diaporama | page | feuille | compte-rendu | compte rendu | support | texte | version | image | photo | vidéo
    """
)

_NEWEST = _set(
    "dernier | dernière | derniers | dernières | plus récent | plus récente | plus récents | plus récentes | toute dernière | tout dernier | le plus récent | la plus récente | les plus récents | les plus récentes"
)

_VERSIONS = _set("version | versions | mouture | édition | révision | copie | ébauche | brouillon")

# Short words as fast fingers type them, and as they sound.
_SLIPS = {
    slip: word
    for word, slips in {
        "partage": "partaj partaje",
        "avec": "avk avecc",
        "fichier": "fihcier ficheir fichie",
        "pour": "puor poru",
        "dans": "dasn",
        "document": "docuement docment",
        "sur": "usr",
        "merci": "merçi",
        "lecture": "lectrue letcure",
        "donne": "donen dnone done",
        "envoie": "envoir envoye",
        "jusqu'à": "jusqa",
        "quoi": "koi",
        "que": "ke",
        "p": "p.",
    }.items()
    for slip in slips.split()
}

# What names of files begin with; only where a sentence has no verb are they needed to tell one.
_DOCUMENTS = _set(
    """
    dossier de | dossier d' | dossier client | dossier clients | dossier fournisseur | dossier technique | dossier sinistre | dossier médical | dossiers | bon de | bons de | accord de | accord d' | accords de |
    support de cours | supports de cours | support de formation | supports de formation | support de présentation | support de vente | plan de travail | appels d'offres |
    kbis | comparatif | comparatifs | chiffrage | diagnostic | nomenclature | avant-projet | dce | cctp | ccap | dpgf | bible | canevas | feuille de route | feuille de présence |
    pense-bête | dashboard | tableau de bord | extrait | simulation | grand livre | balance | liasse | convocation | convocations | requête | assignation | jugement |
    consentement | corrigé | sujet | examen | dissertation | abstract | manuscrit | chapitre | épreuves | rushes | setlist | plan de salle | plan de table | roulement |
    tri | palmarès | faire-part | carton | dossier de presse | revue de presse | retranscription | monographie | mémorandum | plaidoirie | pétition | diplôme | livrets |
    manuels | guides | protocoles | listes | maquettes | bilans | études | analyses | notes | comptes rendus | comptes-rendus | procès-verbaux | schémas | modèles | textes | dossiers |
    itinéraire | carte des | carte du | carte de | cartes | carnet | métré | conduite | partition | partitions | répertoire | menu | menus | recette | recettes | check-list | check-lists | checklists |
    album | arrêté | acte | actes | agenda partagé | aide-mémoire | autorisation | bibliographie | bon de livraison | cahiers | capture | chronologie |
    circulaire | code source | comptabilité | conclusions | constat | cotation | curriculum | déclaration | délibération | délibérations | dictionnaire | emploi du temps |
    état des lieux | état | états | étiquettes | faq | feuilles | fichiers | formulaires | glossaire | graphique | horaire | illustrations | index | instructions | justificatif |
    justificatifs | legs | lexique | mandat | mémento | minutes | mode d'emploi | monographie | nomenclature | ordonnance | pièces | photographies | planche | plans | podcast |
    portrait | pouvoirs | préavis | prix de vente | quittance | quotas | quota | radio | récap | récapitulatif | relevés | revue | rétrospective | sommaire | sondage | stock |
    story-board | storyboard | tableur | tables | topo | tournée | traduction | tracé | veille | verbatim |
    accord | affiche | analyse | annexe | annuaire | appel | article | attestation | audit | avenant | bail | barème | base | bilan | bon | bordereau |
    brief | brochure | brouillon | budget | bulletin | business | cadrage | cahier | calendrier | cartographie | catalogue | certificat | charte |
    checklist | classeur | compte | compte-rendu | compte rendu | comptes | consignes | contrat | contrats | convention | courrier | cr | croquis | cv |
    deck | descriptif | devis | diagramme | diapo | diapos | diaporama | document | dossier | échéancier | enquête | entente | estimation | étude | export |
    évaluation | facture | factures | feuille | fiche | fiches | fichier | flyer | formulaire | gabarit | grille | guide | historique | inventaire | journal |
    lettre | liste | livret | logo | maquette | maquettes | manuel | matrice | mémo | mémoire | modèle | newsletter | norme | note | notes | notice |
    offre | offres | ordre | organigramme | photos | pitch | plan | plannings | planning | plaquette | politique | portfolio | poster | présentation | prev |
    prévisionnel | prévisions | prez | procédure | procès-verbal | processus | programme | projet | proposition | protocole | pv | questionnaire | rapport |
    kit | benchmark | liste | argumentaire | communiqué | dépliant | discours | tract | données | résultats | chiffres | coûts | trombinoscope | livrable | livrables |
    livre blanc | process | workflow | backlog | wireframes | one-pager | tableaux | contacts | appel d'offres | ordre du jour | ordres du jour | prévision | calendrier de | calendrier des | calendrier du |
    compte rendu de | bulletins | fascicule | charte | dossier client | bon de commande | bon de livraison | bons de commande | rapports | reçu | recueil | référentiel | registre | règlement | relevé | répertoire | reporting | résumé | rétroplanning | roadmap | scénario | schéma |
    script | slides | soumission | spec | specs | stats | statistiques | statuts | structure | suivi | support | supports | synthèse | tableau | tarif |
    tarifs | template | texte | thèse | ticket | trame | transcription | tuto | version | vidéo | visuel | visuels
    """
)

_NOT_FILES = _set(
    """
    yeux | sortie | esprit | oreilles | pleins | pleins pouvoirs | tous pouvoirs | écriture | lecture | lecture seule | édition | la main |
    imprimante | bâtiment | parking | cafétéria | cantine | cuisine | wifi | vpn | toilettes | ascenseur | entrepôt | atelier | hangar | garage | immeuble | véhicule | bus | vestiaire | frigo | coffre | machine |
    plan b | sujet | bénéfices | gains | pertes | responsabilité |    vol | vélo | moto | billet | billets | livre | livres | sandwich | thé | bière | bières | croissant | croissants | chèque | virement | chemise | sac | montre |
    disponibilité | disponibilités | dispo | dispos | horaires | ressenti | expertise | ambition | ambitions | souhait | souhaits | attente | attentes | préférence | préférences | indisponibilités | contraintes | suggestion | suggestions | propositions | aide | bonjour | salut | salutations | coucou | bises | bisous | bise | amitiés | félicitations | remerciements | merci |
    coup | coups | main | avis | opinion | opinions | idée | idées | point | pensée | pensées | impression | impressions |
    ressenti | retour | retours | feedback | expérience | expériences | connaissances | savoir | astuce | astuces | conseil |
    conseils | nouvelle | nouvelles | bonne | bonnes | mauvaise | info | infos | information | informations | secret |
    secrets | souvenir | souvenirs | joie | peine | douleur | émotion | émotions | enthousiasme | inquiétude | inquiétudes | inquiétudes |
    préoccupations | réponse | réponses | question | questions | remarque | remarques | raison | responsabilité |
    responsabilités | tâche | tâches | travail | boulot | temps | minute | minutes | seconde | heure | heures | jour | délai |
    délais | semaine | week-end | vacances | congé | bureau | bureaux | écran | micro | caméra | clavier | souris | ordinateur |
    ordi | pc | portable | téléphone | numéro | tel | adresse | coordonnées | mail | mails | e-mail | email | courriel |
    message | messages | sms | texto | invitation | invitations | réunion | réunions | rendez-vous | rdv | rappel | rappels |
    appel | appels | call | conf | visio | visioconférence | conférence | conversation | discussion | calendrier | agenda |
    déjeuner | repas | café | pause | pizza | gâteau | gâteaux | dîner | apéro | pot | verre | taxi | voiture | train | chambre |
    appartement | appart | maison | colocation | loyer | frais | addition | note de restaurant | argent | euros | sou | prix | coût | coûts |
    marché | parts | part | valeurs | valeur | vision | vue | vues | point de vue | points de vue | position | envie | passion |
    mérite | victoire | succès | risque | risques | charge | fardeau | gens | équipe | groupe | canal | personne |
    place | lieu | endroit | salle | salle de réunion | table | stand | parole | ton | paix | amour | vie | monde | rire | blague |
    blagues | rumeur | potin | potins | histoire | histoires | anecdote | anecdotes | détail | détails | précision | précisions |
    chance | occasion | ordre | ordres | permission | feu | feu vert | go | ok | accord | signal | suite | nom | noms | mot | mots |
    sel | poivre | eau | pain | balle | ballon | colis | paquet | courrier | lettre de félicitations | bouteille | clé | clés |
    badge | licence | mot de passe | motdepasse | poubelle | fleurs | cadeau | cadeaux | météo | chemin | route | porte | portes | fenêtre | ticket | tickets | boucle | restaurant | resto | note du restaurant | restau | manteau | balade | voyage retour | score | match | musique |
    chanson | playlist | film | recette | recettes | lien teams | lien zoom | lien visio | lien de réunion | lien de connexion | stylo | chaise | rien | tout | quelque chose | énergie | confiance | sourire |
    attention | importance | sens | exemple | leçon | cours | ressentis | avenir | rêve | besoin | besoins | problème | problèmes | souci |
    soucis | bug | bugs | erreur | erreurs | poste | job | code | codes | mon cœur | cœur | câlin | pouvoir | dent | liste de courses |
    relais | témoin | flambeau | commande | crédit | vote | voix | nuit | soirée | moment | instant | instants | bonheur | plaisir | écrans |
    position gps | position actuelle | localisation | statut | humeur | boutons | bouton | langue | alerte | notification | tour | choses | chose | |
        carte blanche | le feu vert | prise | vanne | vannes
    """
)

_NOT_PEOPLE = _set(
    """
    idée | idées | suggestion | mal | trop | beaucoup | grave | vraiment | cool | faux | vrai | rire | blague |
    besoin | différence | différences | entre | personne |
    débutants | débutant | signer | relire | valider | imprimer | compléter | remplir | corriger | rendre | traiter | vérifier | faire | voir | finir | revoir | envoyer | publier | archiver |
    jeter | trier | ranger | payer | classer | discuter | rédiger | préparer | mettre | prévoir | retenir | savoir | garder | télécharger | diffuser | fournir |
    transmettre | partager | retourner | renvoyer | apporter | venir | suivre | emporter | finaliser | terminer | approuver | contresigner | parapher | reprendre | refaire |
    tester | recopier | conserver | éviter | regarder | définir | confirmer | cacher | vendre | vie | paris | lyon | londres | bruxelles | genève | lausanne | montréal | québec |
    marseille | toulouse | lille | nantes | bordeaux | berlin | madrid | rome | zurich | strasbourg | demain | plus | moins | main | disposition |
    accès | aide | attention | quelqu'un | quelqu'une | quelqu'un d'autre | qqn | qqun | personne | autrui | avance | bug | bugs | chiffre | chiffres | client | colonne | colonnes | commentaire |
    commentaires | confiance | contexte | couleur | couleurs | curiosité | date | dates | détail | détails | données |
    efficacité | erreur | erreurs | fichier | fichiers | document | documents | dossier | dossiers | formule | formules | graphique |
    graphiques | humour | image | images | impatience | info | infos | information | informations | intérêt | lait | lien | liens |
    ligne | lignes | modération | nombre | nombres | note | notes | numéro | numéros | page | pages | paragraphe | parcimonie |
    photo | photos | plaisir | précaution | précautions | prudence | rappel | sel | section | sections | slide | slides | soin |
    succès | sucre | table | tableau | tableaux | tâche | tâches | temps | texte | titre | titres | valeur | valeurs | vidéo |
    réunion | déjeuner | copie | cc | jour | ordre | agenda | calendrier | place | part | côté | fond | propos | rien | tout |
    budget | rapport | contrat | planning | diapo | diapos | deck | présentation | réseau | serveur | imprimante | teams | sharepoint |
    onedrive | outlook | excel | word | powerpoint | mot | mots | message | messages | mail | mails | partage | partages | écran |
    """
)

_NOT_OWNERS = _set("client | entreprise | équipe | mois | jour | semaine | année | projet | service")

_DEPARTMENTS = _set(
    """
    achats | audit | com | commerce | communication | compta | comptabilité | conformité | contrôle de gestion | design |
    développement | direction | dsi | exploitation | finance | finances | informatique | ingénierie | it | juridique |
    légal | legal | logistique | maintenance | marketing | opérations | ops | paie | production | produit | qualité |
    recherche | r&d | ressources humaines | rh | sales | sav | secrétariat | sécurité | support | ventes | hr | trésorerie
    """
)

_NEVER_TYPOS = _set(
    """
    langer | lane | metre | rüdiger | tâches |
    blanche | planche | franche | tranche | brance | branché | branchée | inscrit | inscrite | attache | embarqué | greffé | rattaché |
    abandonna | abandonnes | abandonné | abandonnée | access | accords | accordée | accordés | adresses |
    adressé | adressée | agresse | agresser | aise | ajouté | ajoutée | ajoutés | alerts | alerté | alertés |
    allonges | allongé | allongée | amended | amendes | amener | amin | annuel | annuelle | annuelles |
    annuels | annula | annules | annulé | annulée | arrète | arréte | arrétez | arrêta | arrêtes | arrêtiez |
    arrêts | arrêté | arrêtée | arête | assigned | assigné | assignée | associé | associée | assoie |
    attribute | attribué | attribuée | autorisé | autorisée | autorisées | autorisés | avertie | avertit |
    aviez | avises | balanced | balancé | balancée | balancés | banner | bannie | bloques | bloqué | bloquée |
    bosses | bosseur | bossez | brosser | capacity | centre | chance | changea | changeant | changed | changé |
    changée | chante | chantent | chanter | chargent | charger | collaborez | collaboré | commence |
    commencent | commencer | commented | comments | commette | commettent | communiqué | complote |
    complotent | comploter | compète | confies | config | confié | confiée | connie | consultez | consulté |
    contacted | contactes | contactez | contacts | contacté | contactée | contracte | contracter | contre |
    contribute | contribué | convié | cooper | cope | copper | corrie | corrigez | corrigé | corrigée |
    corrine | couler | coulez | coupes | courez | courier | courriers | courrir | coursier | courtier |
    couter | couver | danner | diffusée | dinner | distribute | distribué | done | donjons | donneur |
    donniez | donnions | données | donnés | droite | droites | dégages | dégagé | dégagée | démange |
    déranges | dérangé | dérangée | désactivé | désactivée | edited | editor | effaces | effacé | effacée |
    embêtes | embêtez | emil | enlevé | enlevée | enléve | enrichis | enrichit | envies | envois | envole |
    envoler | envoya | envoyiez | eviter | exclude | exclue | exclut | expédié | faculty | fier | fiez |
    filles | fils | fourmis | fournie | fournier | fournies | fournit | garber | garden | gardes | gardiez |
    gardner | gare | garer | garez | garner | grade | habilité | incitation | incite | inciter | include |
    inclue | inclut | infirme | informed | informel | informes | informé | informée | invited | invité |
    invitée | invitées | ivres | laissa | laissiez | laissé | laissée | laissées | laissés | lasse | lasser |
    lecter | lenteur | levure | liasse | liasses | lient | lisant | lisse | lisses | mentez | mestre | mettes |
    mettiez | mettra | mettrez | meutre | modified | modifié | modifiée | modify | monter | motifs | natifs |
    notified | notifié | notify | offer | offres | offrit | oublier | oublies | oublis | oublié | oubliée |
    panser | parages | partagerons | partagiez | partagions | parte | partie | passed | passeur | passiez |
    passées | passés | patate | pauses | permette | permettra | permit | permits | perret | pige | piger |
    pincer | pine | pingre | pisser | pisses | pissez | piéger | poisse | possibility | potage | poussa |
    pousses | poussez | poussé | poussée | prolongé | prolongée | provenant | provenir | provient | prusse |
    prévoient | quinte | quite | quitta | quittes | quittez | quitté | quittée | rajoutes | rajouté |
    reconduit | recoucher | redire | redonné | refilé | refine | rejets | relire | remette | remettes |
    remettiez | remettra | remettrez | remplaces | remplacé | remplacée | remplie | remplis | remplissant |
    remplit | rentre | renvois | replace | replacer | reportage | reprendra | repreniez | retired | retiré |
    retirée | retirées | retirés | retouches | retouché | revoie | revoyez | réacteur | réacteurs | rédigez |
    réducteur | révolue | révoqué | saisie | saisis | saisit | sorted | sortes | sortie | sortiez | sortis |
    sortit | spasme | suggérez | supprimé | supprimée | supprimés | torcher | touched | touches | touchez |
    transmette | transmettra | transmit | travaillant | travailleur | travaillez | travaillé | vies |
    visionné | visiter | visualize | échanges | échangeur | échangé | échangée | écrira | écrite | écrivant |
    éjecté | éjectée | éteindre | étendu | étendue | étendus | évitent | éviter | évitera
    """
)

# Of something they are documents: "les horaires d'ouverture", but "donne tes horaires à Lee".
_COMPOUNDS = _set(
    _every(
        "horaires | prix | délais | frais | commandes | accord | accords | marché | coûts | livre | questions | réponses | suivi | contraintes | propositions | retours | tables | tour | tours",
        "de | d' | du | des",
    )
    + " | "
    + _every(
        "procédure | procédures | demande | demandes | règles | règle | guide | plan | fiche | formulaire | registre | protocole | attestation | carte | charte | notice | manuel | politique | consigne | consignes | cahier | modèle | kit | livret | mode | rapport",
        "d'accès | de modification | de modifications | de lecture | d'édition | d'écriture | de consultation | de partage | d'envoi | d'urgence | d'aide | d'accueil | de contrôle | de validation | d'utilisation | de prolongation | d'annulation | de suppression | de retrait | de transmission | d'ouverture | de fermeture | de correction",
    )
    + " | support de la formation | support de l'atelier | supports de la formation | support de la réunion | support de la présentation | support du cours | support du séminaire | message d'accueil | messages d'accueil | message de bienvenue | cours de | cours d' | comparatif avant | avant/après"
    + " | prix fournisseurs | prix fournisseur | prix clients | prix publics | accord télétravail | accord collectif | accord entreprise | accord participation | accord intéressement"
)

FRENCH = Vocabulary(
    language="fr",
    words={name: _elided(phrases) for name, phrases in _WORDS.items()},
    valued=_VALUED,
    classes=_CLASSES,
    parts=_PARTS,
    shapes=_SHAPES,
    closings=_CLOSINGS,
    corrections=_CORRECTIONS,
    roles=_ROLES,
    mail=_MAIL,
    sign_in=_SIGN_IN,
    # what stands in brackets is taken out with them: "Lee (jusqu'au 12 juin)"
    dates=tuple(
        (name, way)
        for name, shape in _DATES
        for way in ((f"OPEN {shape} CLOSE", shape) if shape.startswith("UNTILS") else (shape,))
    ),
    messages=_MESSAGES,
    talk=(
        "[^END]* IFYOU",
        "[^END]* COMMA REMIND",
    ),
    file_nouns=_FILE_NOUNS,
    generic=_GENERIC,
    newest=_NEWEST,
    versions=_VERSIONS,
    not_files=_NOT_FILES,
    not_people=_NOT_PEOPLE,
    told_where=frozenset({"dans le chat", "par chat", "via le chat", "dans teams", "sur teams", "via teams"}),
    not_owners=_NOT_OWNERS,
    departments=_DEPARTMENTS,
    typo_groups=(
        "ASK",
        "PLEASE",
        "SHARE",
        "SEND",
        "GIVE",
        "ADD",
        "LET",
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
        "REPLACE",
    ),
    never_typos=_NEVER_TYPOS,
    slips=_SLIPS,
    faint=_set(
        """
        a | action | actions | an | art | article | as | audit | base | but | ca | call | chance | change | charge | chat |
        client | code | com | commission | communication | cool | date | dates | de | deck | des | design | direction | do | doc |
        docs | document | documents | du | en | email | es | excel | excellent | expire | export | expiration | file | files |
        final | finance | finances | fort | hey | hi | image | info | infos | invite | it | j | la | lot | lots | mail | mails |
        main | mains | mention | message | mode | modification | moment | mot | no | note | notes | observer | ok | on | or |
        page | pages | pain | passes | pays | pdf | permission | permissions | photo | ping | plan | plans | plus | point |
        powerpoint | ppt | pr | production | public | re | sales | service | services | simple | site | six | slide | slides |
        stop | suggestion | suggestions | super | support | table | tape | team | test | tests | texte | the | to | top |
        total | tour | toucher | url | version | versions | via | visible | vite | vs | week-end | weekend | word | yes | yo |
        sept | mars | mai | oct | dec | jan | min | mode | manager | managers | owner | admin | stage | chef | boss | marketing |
        legal | sharebot | bot | robot | hello | merci | format | commentaires | options |
        ac | active | ad | ai | annotation | assistant | assure | attention | ave | balance | ben | bon | budget | bureau | canal |
        capable | cc | chose | ci | condition | connection | consultant | consultation | contribution | court | debut | designers |
        desire | destination | di | dis | discretion | discussion | edition | eh | ensemble | er | exception | grace | grand | guide |
        h | identification | joint | l | lecture | lectures | m | maximum | met | mi | midi | mr | na | nickel | non | obligation |
        occasion | parents | part | passage | pendant | personnel | piece | planning | pole | por | precise | preference | premier |
        presents | propose | proposition | relative | reserve | reunion | rh | royal | sa | sam | sans | se | session | si | silence |
        son | ss | standard | ste | suite | suppose | t | te | ton | tt | tu | urgent | va | y | adresse | liste | madame | genial |
        passe | bravo | assistants | maximum | cadres | royal | nature | mail | chefs | agenda | brief | reporting | team | article |
        concerne | texte | contact | contacts | ordre | art | sous
        """
    ),
    documents=_DOCUMENTS | _COMPOUNDS,
    ordinary=_COMPOUNDS
    | _set(
        """
        droits d'auteur | droit d'auteur | droits de douane | droits de l'homme | droit du travail | droits de succession | droit de vote | droit à l'image | droits à l'image | droits de mutation | droits voisins |
        n° | nº | dossier sinistre | dossier médical | dossier candidature | dossier fournisseurs | dossier de | dossier d' | code source | code de la route | codes sources |
        support de cours | supports de cours | support de formation | supports de formation | support de présentation | support de vente |
        bon de | bons de | bon pour accord | appel d'offres | appels d'offres | appel à projets | appel à candidatures | plan de travail | plan b | calendrier de | calendrier des | calendrier du | calendrier d' | calendrier éditorial | calendrier prévisionnel | calendrier scolaire |
               an | as | at | bar | base | but | by | case | chair | chat | coin | come | date | dates | dent | do | fin | fire | for |
        form | fort | four | if | is | main | mains | mare | mode | net | no | of | on | page | pages | pain | part | pays | pin |
        plus | point | pour | rang | rate | ride | sale | sales | son | sort | tape | test | tests | the | tire | to | tour | vent | note |
        notes | art | action | actions | prune | lit | location | rayon | dossier client | dossier clients | dossier fournisseur | dossier technique | dossier complet |
        dossier patient | dossier personnel | dossier administratif | dossier commercial | dossier financier | dossier candidat |
        dossier projet | dossier de projet | bon de commande | bons de commande | bon de livraison | bons de livraison |
        bon à tirer | ordre du jour | ordres du jour | avis d'imposition | avis de virement | accord de | accord-cadre | accord cadre | accords de | accord d' | point hebdo | code de conduite |
        notice | menu | menus | instructions | guide | faq | version | participants | route | instant | correct | slide | changé | joins | protocole d'accord |
        protocoles d'accord | code du travail | tour de table | part patronale | juste prix | bilan de compétences | formation | pile | coupe-vent
        """
    ),
    slashed="day month",
    passing=("UH",),
    elided="l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu",
    enclitic=r"(?:(?<![^ezsd])|(?<=-la))-(?:le|la|les|lui|leur|moi|nous|toi|ça|ca|y|en)",
    head="first",
    titles="m|mme|mlle",
    ordinals=r"(?:er|ère|ier)(?!\w)",
    clock=r"h(?:\ ?[0-5]\d)?",
)
