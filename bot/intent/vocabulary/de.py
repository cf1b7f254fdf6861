"""German.

How to read the shapes: vocabulary/__init__.py. The verb stands first ("teile das mit Lee", its second half at the
end: "gib das für Lee frei") or last ("kannst du das mit Lee teilen", "das mit Lee teilen"): the groups of the last
end in INF. What stands between must be free of other verbs, negations and people who do something (BOUND), else it
is a report. A group may be written with ae, oe, ue and ss; the grammar adds these spellings itself.
"""

# ruff: noqa: E501 - a shape is read as one line

from __future__ import annotations

from bot.intent.vocabulary import Vocabulary


def _set(words: str) -> frozenset[str]:
    """Also as people type who have no umlauts."""
    return frozenset(spelling for word in words.split() for spelling in _spellings(word))


def _spellings(word: str) -> set[str]:
    two_letters = word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    return {word, two_letters, word.replace("ä", "a").replace("ö", "o").replace("ü", "u").replace("ß", "ss")}


def _each(*columns: str) -> str:
    """Every way to say one from each column: ("alle allen", "hier im_Kanal") are four phrases."""
    phrases = [""]
    for column in columns:
        phrases = [f"{said} {word}".strip() for said in phrases for word in column.replace("_", "\0").split()]
    return "|".join(phrases).replace("\0", " ")


_NICE = "super toll nett schön klasse prima lieb gut hilfreich cool großartig wunderbar spitze fein perfekt"
_WHOLE = "ganze ganzen gesamte gesamten komplette kompletten"
# What may be done through a link that anybody has; a right is no part of it.
_OPENS = "öffnen_kann nutzen_kann verwenden_kann zugreifen_kann reinkommt drankommt rankommt"
_FOREACH = "den_jeder mit_dem_jeder mit_dem_es_jeder mit_dem_es_sich_jeder mit_dem_sich_jeder über_den_jeder"
# Conditions that are courtesies: "wenn es keine Umstände macht".
_IFEASY = "wenn_es wenn's wenn_das falls_es falls_das sofern_es"
_EASY = """
    keine_umstände_macht nicht_zu_viel_mühe_macht keine_mühe_macht dir_keine_umstände_macht ihnen_keine_umstände_macht
    irgendwie_geht möglich_ist recht_ist dir_recht_ist ihnen_recht_ist in_ordnung_ist okay_ist ok_ist dir_passt ihnen_passt
    recht_ist keine_arbeit_macht nicht_zu_umständlich_ist nichts_ausmacht gerade_passt dir_nichts_ausmacht ihnen_nichts_ausmacht nicht_stört
"""
_IFYOU = "wenn_du wenn_sie falls_du sobald_du sobald_sie"
_YOURTIME = """
    zeit_hast kurz_zeit_hast mal_zeit_hast gerade_zeit_hast einen_moment_hast eine_minute_hast dazu_kommst
    eh_dran_bist dran_bist schon_dran_bist gerade_dran_bist grad_dran_bist eh_dabei_bist dabei_bist schon_mal_dabei_bist
    gerade_dabei_bist grad_dabei_bist eh_schon_dabei_bist schon_da_bist wieder_da_bist wieder_online_bist so_weit_bist soweit_bist
    damit_fertig_bist fertig_bist das_liest das_siehst luft_hast kurz_luft_hast gelegenheit_hast einen_augenblick_hast
    schon_dran_sind gerade_dabei_sind fertig_sind das_lesen gelegenheit_haben
    so_lieb_wärst so_nett_wärst so_gut_wärst so_freundlich_wären so_nett_wären so_gut_wären magst zeit_haben
    dazu_kommen kurz_zeit_haben
"""
_PLACES = """
    hier hier_im_chat hier_im_kanal hier_drin hier_in_der_gruppe hier_im_raum in_diesem_kanal in_diesem_chat
    in_diesem_team in_diesem_channel in_dieser_gruppe in_dieser_runde in_dieser_unterhaltung in_diesem_thread
    im_kanal im_chat im_channel im_thread in_der_gruppe in_der_runde aus_diesem_kanal aus_diesem_chat
    aus_diesem_team aus_dem_kanal aus_dem_chat aus_diesem_channel in_unserem_kanal in_diesem_gespräch
    in_diesem_gruppenchat im_gruppenchat anwesenden
"""

_WORDS = {
    # --- what is said behind a request and changes nothing: who signs, that it stays among them ---
    "REGARDS": """
        lg | vg | mfg | bg | gruß | grüße | gruss | grüsse | liebe grüße | liebe grüsse | viele grüße | viele grüsse | beste grüße |
        schöne grüße | schönen gruß | lieben gruß | besten gruß | herzliche grüße | herzlichen gruß | freundliche grüße |
        freundliche grüsse | freundlichen gruß | mit freundlichen grüßen | mit freundlichen grüssen | mit besten grüßen |
        mit lieben grüßen | mit bestem gruß | mit freundlichem gruß | mit herzlichen grüßen | kollegiale grüße | kollegialen gruß |
        hochachtungsvoll""",
    "NOELSE": """
        sonst niemandem | sonst niemand | sonst niemanden | sonst keinem | sonst keiner | sonst keinen | niemandem sonst |
        niemand sonst | keinem sonst | niemand anderem | niemand anderes | niemand anderer | niemandem anders | keinem anderen |
        keinem anderem | und sonst niemandem | und sonst niemand | und sonst niemanden | und sonst keinem | und sonst keiner |
        aber sonst niemandem | aber sonst niemand | aber sonst keinem""",
    "INCLUSIVE": "inklusive | inkl | inclusive | samt | einschließlich | mitsamt | plus",
    "HUSH": """
        nicht weiterleiten | nicht weitergeben | nicht weitersagen | nicht weiterverteilen | nicht verteilen | nicht rumschicken |
        nicht herumschicken | nicht weiterschicken | nicht weiterreichen | vertraulich | streng vertraulich | ist vertraulich | bleibt unter uns |
        bleibt intern | nur intern | nur für den internen gebrauch""",
    # --- verbs that stand first ---
    "SHARE": """
        teil du | teilst | share | teile | teil | teilt | teilen sie | teilst du | teilste | teilt ihr""",
    "SEND": """
        händige | händigen sie | beschaff | überstell | überstelle | streu | streue | zirkuliere | händigst |
        reichst du | sendet ihr | schickt ihr | verteilst du | verteilst | verschickst | versendest |
        übermittelst | übermittelst du | übermittel | übermittl | mailst | mailst du |
        mailen's | senden's | schicken's | leiten's | schickens | sendens | überreiche | überreich |
        überreichen sie |
        drück | drücke | drücken sie | schick du | sende du | leite du |
        spiel zu | spiele | steck | stecke | überlasse | überlass | streck | serviere | servier | liefere | liefer | beliefere | trag rüber | bring rüber | schaff rüber | lass rüberwachsen | schickst | sendest | leitest | reichst | schick | schicke | schickt | schickst du | sendest du | leitest du | schickste | schicken sie | sende | sendet | senden sie | leite | leit | leitet |
        leiten sie | übermittle | übermitteln sie | maile | mail | mailen sie | forwarde | verschicke | verschick | versend | verschicken sie | versenden sie |
        versende | übersende | übersenden sie | lass zukommen | reiche | reich | schicket | schick's | schicks | leite's | schieb | schiebe | jag | hau | haue | knall | rück | rücke | verteil | verteile | verteilen sie | stell zu | lass zugehen | stelle zu | mailt | schmeiß | schmeiss | wirf | beam | funk | spiel | schieß | schieb mal | stups | lad | übergib | übergebe | übergeben sie | überlass | überlasse | überlassen sie | schickst | leitest | gebe weiter | gib weiter | reiche weiter | stell""",
    "GIVE": """
        beschaffe | beschaff | beschaffen sie | besorgen sie | besorgst du | besorgst | verschaffen sie |
        verschaffst du | räumst du | ermöglichst du | erteilst du | organisieren sie | vergeben sie |
        verleihen sie | eröffne | eröffnen sie | geben's | gebens |
        gib du | gewähre du | bewillige | bewillig | genehmige | genehmig | genehmigen sie | weise | übertrage | übertrag | übertragen sie | spendiere | vermittle | überlasse | überlass | überlassen sie | vergönn | gönne | organisiere | organisier | gibst | verschaffst | gewährst | erteilst | gib | gebe | geb | gebt | gebt's | gib's | gibst du | gibste | gewährst du | geben sie | gewähre | gewähr | gewähren sie | erteile | erteil | erteilen sie |
        räume | räum | räumen sie | verschaffe | verschaff | besorge | besorg | vergib | vergebe | verleihe | leg | lege | erstelle | erstell | erstellen sie | legen sie |
        ermögliche | ermöglich | ermöglichen sie | richte | gibt mal | richt | gäbe | gönn | verpass | spendier""",
    "UNLOCK": """
        schaltest du | machst du | stellst du | öffnest du | öffnest | entsperren sie | entriegle |
        entriegel | berechtigst du | berechtigst | autorisierst du | ermächtigen sie | hinterlege | hinterleg |
        hinterlegen sie |
        autorisiere | autorisier | autorisieren sie | entsperre | entsperr | ermächtige | aktiviere | aktivier | aktivieren sie | schaltest | machst | schalte | schalt | schalten sie | stelle | stell | stellen sie | mache | mach | macht | machen sie |
        öffne | öffnen sie | berechtige | berechtigen sie""",
    "SHOW": "zeigen's | präsentier | zeigts | zeigt ihr | zeigst | zeigst du | zeigste | zeig du | zeige | zeig | zeig mal | zeige mal | zeigt | zeigen sie | präsentiere",
    "LET": "lass | lass mal | lasse | lasst | lassen sie | lässt du",
    "PROVIDE": "versorg | versorge | versorgen sie | beliefer | beliefere | bedien | statte | statt | statten sie | rüste",
    "ALLOW": "ermächtige | ermächtig | bevollmächtige | autorisiere | autorisier | ermächtigen sie | befähige | genehmige | genehmigen sie | bewillige | gönne | erlaube | erlaub | erlauben sie | gestatte | gestatten sie | ermögliche | ermögliche es",
    "ADD": """
        bitte ergänzen sie | bitte ergänzen sie noch | bitte ergänzen sie auch | ergänzen sie noch |
        ergänzen sie auch |
        ergänzen sie | ergänzen sie bitte |
        nimmst | ergänzt du | packst du | nehmt | ladet |
        fügt | holt | packt |
        lad du | nimm du | lädst du | lädst | nimmst du | fügst du | trägst du | holst du | füge | füg | fügen sie | lade | lad | laden sie | nimm | nehme | nehmen sie | trag | trage | tragen sie |
        hol | hole | holen sie | pack | packe | setz | setze | setzen sie | tu | tue | häng | binde | bind | ergänze |
        ergänz | bring""",
    "MAKE": "mach | mache | machen sie | macht | stell | stelle",
    "CHANGE": """
        schränk | schränke | schränken sie | reduzieren sie | begrenzen sie | beschränken sie | ändert |
        degradieren sie | befördern sie | erhöhen sie | wechseln sie | passen sie | upgrade | downgrade | heb |
        hebe | heben sie | reduzier | beschränk | begrenz | degradier | beförder | wandle | wandel | wandeln sie |
        änderst du | setzt du | stellst du | stufst du | ändere | ändre | änder | ändern sie | setz | setze | setzen sie | stell | stelle | stellen sie | stuf | stufe |
        stufen sie | wechsle | wechsel | schalte | schalt | passe | pass | reduziere | beschränke | mach | mache |
        begrenze | degradiere | befördere | erhöhe | erhöh""",
    "REMOVE": """
        entfernst du | nimmst du | wirfst du | streichst du | entferne | entfern | entfernen sie | nimm | nehme | nehmen sie | schmeiß | schmeiße | wirf | werfe | kick |
        kicke | lösch | lösche | löschen sie | streich | streiche | hol | hole | sperr | sperre | sperren sie |
        schließ | schließe | trag | trage""",
    "WITHDRAW": """
        kündige | kündig | kündigen sie | stopp | stoppe | storniere | stornier |
        annulliere | annullier | deaktiviere | deaktivier | deaktivieren sie | heb |
        hebe | heben sie | kassier | kassiere | erkenn | erkenne | erkennen sie | blockier | blockiere |
        blockieren sie | unterbinde | unterbind | unterbinden sie | verwehre | verwehr |
        verwehren sie | verweiger | verweigern sie | untersage | untersag | untersagen sie | versage |
        streichen sie | knöpf | kappst du | streichst du |
        entziehst du | nimmst du | sperrst du | zieh | ziehe | ziehen sie | kapp | kappe | kappen sie | streich | streiche |
        entzieh | entziehe | entziehen sie | nimm | nehme | nehmen sie | sperr | sperre | sperren sie | verweigere |
        widerrufe | widerruf | widerrufen sie | verbiete | verbieten sie""",
    "REVOKE": """
        blockier | blockiere | blockieren sie | unterbinde | unterbind | unterbinden sie | verwehre |
        verwehren sie | verweigere | verweiger | verweigern sie | annullieren sie | stornieren sie | kündigen sie |
        beendest du | löschst du | widerrufst du | ziehst du | hebst du | entziehen sie | streichen sie |
        deaktivieren sie | schließen sie | kappen sie | kassier | kassiere |
        widerrufe | widerruf | widerrufen sie | beende | beend | beenden sie | hebe | heb | heben sie | entferne |
        entfern | entfernen sie | lösche | lösch | löschen sie | ziehe | zieh | ziehen sie | nimm | nehme | stoppe |
        stopp | stoppen sie | kündige | sperre | sperr | deaktiviere | deaktivier | schließe | schließ | streiche |
        streich | kapp | kappe | schluss mit | entziehe | entzieh | storniere | annulliere""",
    "EXTEND": """
        weite | weiten sie | streck | strecke | verlängert ihr | erneuern sie | erweitern sie | erneuerst du |
        verlängren sie | verlänger's | verlängers | verlängere's | dehnen sie | prolongier | prolongieren sie |
        verlangere | verlänga | verlämgere | velängere | verlägere | verlängrere |
        verlängerst du | verlängerst | verleng | verlenger | verlengere | dehne | dehn | verlängere | verlänger | verlängre | verlängern sie | erweitere | erneuere | verlängert |
        prolongiere""",
    "REPLACE": "ersetze | ersetz | ersetzen sie | tausche | tausch | tauschen sie",
    "CREATE": "erstelle | erstell | erstellen sie | erzeuge | erzeug | generiere | generier | mach | mache | gib mir",
    # --- the same, at the end ---
    "SHAREINF": """
        teilen | sharen | zu teilen | zu sharen | teilst | teilt | teilen zu | mitteilen tust | teile | tele | teiln""",
    "SENDINF": """
        zu verteilen | zu versenden | zu verschicken | loszuschicken | weiterzureichen | rüberzureichen |
        rauszugeben | herauszugeben | mitzugeben | hinzulegen | zuzuschieben | hinzuschieben | rüberzuwerfen |
        rüberzuschmeißen | rüberzubeamen | auszuhändigen | zuzumailen | rüberzumailen | zu mailen | herzuzeigen |
        zu beschaffen | zu liefern | nachzuliefern | nachzureichen | nachzuschicken | durchzuschicken |
        mitzuschicken | hinterherzuschicken | durchzureichen | zuzustecken | rüberzubringen |
        in die hand zu drücken | rüberzuhauen | nachzusenden | weiterzusenden | reinzustellen | zuzuteilen |
        rauszuschicken | rauszuhauen | zu forwarden | zirkulieren zu lassen | in umlauf zu geben |
        herumzuschicken | herumzureichen | rumzureichen | zur kenntnis zu geben |
        verteilen | versenden | losschicken | rüberwerfen | rüberschmeißen | rüberbeamen | rüberfunken |
        rübermailen | zustecken | rüberbringen | in die hand drücken | rüberhauen | rüberpacken | herzeigen |
        beschaffen | zirkulieren lassen | rausgehen lassen | streuen | raushauen | rausjagen | hinlegen |
        hinschieben | zuschieben | dalassen | austeilen | nachliefern | liefern | rumreichen | herumreichen |
        herumschicken | rundschicken | in umlauf geben | in umlauf bringen | zur kenntnis geben |
        zur kenntnis bringen | zur kenntnis schicken | zukommenlassen | zu kommen lassen |
        zur durchsicht schicken | hinüberschicken | hinübergeben | weiterleiten tun | versendest | verteilst |
        verschickst | rausschickst | rumschickst | weiterschickst | rüberwirfst | rausgibst | durchgibst |
        mitschickst | nachschickst | nachreichst | durchreichst | hinterlegen | weiterverteilen |
        weiterverschicken | mitschicken | mit schicken | hinterherschicken | nachschicken | nachsenden | mitsenden | weitersenden | durchschicken | zumailen | vorbeischicken |
        leiten |        zu geben | gibst | gebt | zukommen lässt | rüberschickst | rüberschiebst | rüberreichst | zustellst | weitergibst | weiterreichst | überlässt | mailst | übermittelst | aushändigst | gäbst | gäbest | schickt's | zuspielst | zuspielen | zuzuspielen | vorlegst | hinschickst | zukommen zu lassen | hinzuschicken | rüberzuschieben | vorzulegen | vorlegen |         rausgehen | raus gehen | mitgehen | rauslassen | reinreichen | rüberwachsen lassen | rüberreichen | hinüberreichen | weitergereicht | schicken | senden | weiterleiten | zuschicken | zusenden | rüberschicken | rübersenden | rüber schicken |
        übersenden | übermitteln | weitergeben | forwarden | weiterschicken | mailen | zukommen lassen | geben |
        zu schicken | zu senden | weiterzuleiten | zuzuschicken | zuzusenden | rüberzuschicken | schickst | sendest |
        weiterleitest | zuschickst | weiter leiten | verschicken | weiterreichen | durchreichen | schicktest |
        weiterleitet | schickt | sendet | rumschicken | rumzuschicken | durchstellen | schicke | sende | wiiterleite | zueschicke | weitergäh | gäh | geh | rüber schieben | rüberschieben | schiken | shicken | schciken | rausschicken | hinschicken | durchgeben | rübergeben | überlassen | aushändigen | nachreichen | weiterzugeben | zu übermitteln | zu übersenden | zu überlassen | rüberzugeben | zuleiten | zuzuleiten | zustellen | zuzustellen | mitgeben | reinstellen | überstellen | schicken lassen""",
    "FREEINF": """
        entsperren | entriegeln | aufsperren | aufschließen | bereithalten | hinterlegen | frei machen |
        offenlegen | zugriffsbereit machen | bereitstelln |

        sichtbar zu machen | verfügbar zu machen | lesbar zu machen | einsehbar zu machen | herauszurücken |
        bereitzuhalten | zu hinterlegen | zu autorisieren | zu ermächtigen | zu entsperren |
        freigeben | frei geben | freischalten | frei schalten | freizugeben | freizuschalten | freigibst | freigebt |
        freischaltest | bereitstellen | bereit stellen | bereitzustellen | zur verfügung stellen |
        zur verfügung zu stellen | zugänglich machen | zugänglich zu machen | öffnen | zu öffnen | aufmachen |
        aufzumachen | sichtbar machen | verfügbar machen | zeigen | zu zeigen | zeigst | bereitstellst | freimachen |
        berechtigen | zu berechtigen | freistellen | freigeh | freigäh | freischalte | freigebn | freigegeben werden | bereit legen | bereitlegen | einsehbar machen | zugänglich zu machen | rausgeben | herausgeben | berechtigen | frei zu geben | lesbar machen | zukommen lassen | aufschalten | aufzuschalten | freizumachen | zuteilen""",
    "GIVEINF": """
        zu besorgen | zu bewilligen | zu genehmigen | zu vergeben | zu verleihen | zuzuteilen | zu organisieren |
        organisieren | bewilligen | zu beschaffen | beschaffen | besorgst | ermöglichst | einrichtest | zuweist |
        zuteilst |
        geben | anlegen | erstellen | gewähren | erteilen | einräumen | verschaffen | einrichten | vergeben | besorgen | ermöglichen |
        freischalten | freigeben | zu geben | zu gewähren | zu erteilen | einzuräumen | zu verschaffen |
        einzurichten | zu ermöglichen | gibst | gewährst | erteilst | einräumst | verschaffst | gebt | zuweisen |
        zuzuweisen | zuteilen | freizuschalten | verleihen | gäh | geh | einzurichten | freigeh""",
    "ADDINF": """
        mitzunehmen | mit aufzunehmen | mit reinzunehmen | dazuzunehmen | dazuzuholen |
        dazuzusetzen | dazusetzen | draufsetzen | draufzusetzen | mit draufsetzen | draufnehmen | mit draufnehmen |
        mit dazunehmen | mit eintragen | mit hinzufügen | aufnimmst | dazunimmst |
        dazuholst | einträgst |
        bitte ergänzen | gleich ergänzen | bitte eintragen | gleich eintragen | gleich mal eintragen | bitte gleich eintragen | bitte mal eintragen | hinzufügen | hinzuzufügen | hinzu fügen | einladen | einzuladen | aufnehmen | aufzunehmen | dazunehmen |
        dazuholen | reinholen | hinzufügst | einlädst | eintragen | einzutragen | reinnehmen | mit reinnehmen |
        dazu nehmen | mit aufnehmen | zufügen | adden | hinzunehmen | dazupacken | ergänzen | freischalten |
        berechtigen""",
    "REMOVEINF": """
        rauslöschen | rauszulöschen | abhängen | abzuhängen | rauslöschst | herauslöschen | raus werfen |
        raus schmeißen | raus kicken |
        rauszuwerfen | rauszuschmeißen | auszusperren | auszuschließen | auszutragen | rausschmeißt | rauswirfst |
        rauskickst | löschst | streichst | herauszunehmen | zu löschen | zu streichen |
        zu kicken | runterzunehmen | abklemmen | abzuklemmen | ausladen | auszuladen |
        entfernen | zu entfernen | rausnehmen | rauszunehmen | raus nehmen | herausnehmen | rausschmeißen |
        rauswerfen | rauskicken | runternehmen | streichen | ausschließen | löschen | entfernst | rausnimmst |
        austragen | aussperren | kicken | wegnehmen""",
    "REVOKEINF": """
        verweigern | zu verweigern | versagen | zu versagen | blockieren | zu blockieren | einkassieren |
        einzukassieren | unterbinden | zu unterbinden | schließen | zu schließen | untersagen | zu untersagen |
        verwehren | zu verwehren | verbieten | zu verbieten | blocken | zu blocken | unterbrechen | abknöpfen |
        abzuknöpfen | wegtun | rückabwickeln |
        abzuschalten | zu stornieren | zu deaktivieren | zu löschen | zu streichen | zu stoppen | zuzumachen |
        dichtzumachen | abzudrehen | abzustellen | zurückzuholen | zu annullieren | annullieren | aberkennen |
        abzuerkennen | abzunehmen | einzuziehen | kündigen | zu kündigen |
        ungültig machen | unwirksam machen | abschneiden | abknipsen | beendest | sperrst |
        widerrufst | zurückziehst | wegnimmst | aufhebst | kappst | löschst | streichst | rausnehmen | herausnehmen | rausschmeißen | austragen | abschalten | zumachen | dichtmachen | einziehen | abnehmen | wieder zumachen |
        kappen | abziehen | abzuziehen | abdrehen | abklemmen | kassieren | zu kappen | entreißen | wegzunehmen | zurückholen | abstellen |
        entziehen | zu entziehen | wegnehmen | wegzunehmen | widerrufen | zu widerrufen | aufheben | aufzuheben |
        beenden | zu beenden | entfernen | zu entfernen | sperren | zu sperren | löschen | zurückziehen |
        zurückzuziehen | zurücknehmen | zurückzunehmen | stoppen | entziehst | einstellen | deaktivieren | streichen |
        nehmen | rückgängig machen | stornieren""",
    "EXTENDINF": "aufrechterhalten | aufrechtzuerhalten | fortsetzen | weiter offen lassen | verlängan | verlengern | verlängen | velängern | verlägern | verlängerm | zu erneuern | zu erweitern | auszuweiten | weiter laufen lassen | hinausschieben | rausschieben | nach hinten schieben | ausdehnen | hinauszuschieben | rauszuschieben | auszudehnen | strecken | ausweiten | verlängern lassen | stehen lassen | weiterlaufen lassen | laufen lassen | prolongieren | nach hinten verlegen | verlängern | zu verlängern | verlängerst | erweitern | erneuern | verlängert",
    "CHANGEINF": """
        zurücksetzen | zurückzusetzen | heben | anheben | anzuheben | senken | herabsenken | absenken |
        runterzustufen | heraufzustufen | abzuändern | anzupassen | umzuändern | zu beschränken | zu begrenzen |
        zu reduzieren | hochschrauben | downgraden | upgraden | hochziehen | aufwerten | begrenzen | einschränken |
        einzuschränken | aufbohren | umschalten | umzuschalten | umwandeln | umzuwandeln | abwandeln |
        heraufsetzen | heraufzusetzen | herabsetzen | herabzusetzen | degradieren | zu degradieren | befördern |
        hochstufst | herabstufst | änderst | umstellst | runterstufst |
        herunterstufen | herunterzustufen | zurückstufen | zurückzustufen | raufstufen | raufzustufen | runterschrauben | umändern | abstufen | aufstufen | stellen | hochsetzen | runtersetzen | hochstellen | runterstellen | heruntersetzen | ändern | zu ändern | setzen | zu setzen | umstellen | umzustellen | herabstufen | herabzustufen | hochstufen |
        hochzustufen | einstellen | beschränken | machen | zu machen | heraufstufen | stufen | runterstufen |
        reduzieren | anpassen | abändern""",
    "CREATEINF": "erstellen | erzeugen | generieren | machen | anlegen | schicken | geben | zu erstellen",
    "GETINF": "bekommen | haben | kriegen | erhalten | zu bekommen | zu haben | bekommt | kriegt | erhält | besitzen",
    "KEEPINF": "behalten | weiter haben | weiterhin haben",
    "ZUINF": """
        dazuzunehmen | mit aufzunehmen | reinzulassen | reinzunehmen | dazuzuholen | einzubeziehen | dazuzutun |
        zukommen zu lassen | weiterzureichen | weiterzugeben | freizumachen | reinzulassen | rauszugeben | bereitzulegen | hinzuschicken | rüberzuschieben | zuzuleiten | vorzulegen | zu überlassen |        zu teilen | zu sharen | zu schicken | zu senden | weiterzuleiten | zuzuschicken | zuzusenden | rüberzuschicken |
        freizugeben | freizuschalten | bereitzustellen | zur verfügung zu stellen | zugänglich zu machen | zu öffnen |
        aufzumachen | zu zeigen | zu geben | zu gewähren | zu erteilen | einzuräumen | zu verschaffen | einzurichten |
        zu ermöglichen | hinzuzufügen | einzuladen | aufzunehmen | einzutragen | zu entfernen | rauszunehmen |
        zu entziehen | wegzunehmen | zu widerrufen | aufzuheben | zu beenden | zu sperren | zurückzuziehen |
        zurückzunehmen | zu verlängern | zu ändern | zu setzen | umzustellen | herabzustufen | hochzustufen |
        zu machen | rumzuschicken | zu berechtigen | zu erstellen | zuzuweisen""",
    "FININF": """
        teilst | teilt | schickst | sendest | weiterleitest | zuschickst | schicktest | weiterleitet | schickt |
        sendet | freigibst | freigebt | freischaltest | bereitstellst | zeigst | gibst | gewährst | erteilst |
        einräumst | verschaffst | gebt | hinzufügst | einlädst | entfernst | rausnimmst | entziehst | verlängerst |
        bekommt | kriegt | erhält""",
    # --- second halves of verbs ---
    "FREE": """
        zur verfgüung | zur verfügng | zur verfüfung | aufrufbar |
        abrufbar | zum abruf bereit |
        online | frei | bereit | zur verfügung | zugänglich | auf | verfügbar | offen | sichtbar | zugreifbar | lesbar |
        einsehbar | zugänglich""",
    "PARTICLE": """
        heraus | hinterher | her | herüber | hinüber | in umlauf |
        in die hand | vorbei | los | draus | daraus | weiter | zu | rüber | rum | herum | mit rein | durch | ein | hinzu | dazu | hin | raus | mit auf | rein |
        zukommen | ab | weg | mit dazu | zur verfügung | frei | bereit | auf | zue""",
    "ADDPART": "dran | mit dran | mit drauf | hinzu | dazu | ein | mit rein | mit dazu | rein | mit auf | auf | frei | mit hinzu | mit ein",
    "OUT": """
        raus | heraus | runter | herunter | weg | aus | rausnehmen | davon | daraus | wieder raus | wieder weg |
        wieder runter""",
    "OFFPART": "auf | zurück | weg | ab | wieder auf | wieder zurück | ein | wieder weg | wieder",
    "ARRIVE": "zukommen",
    # --- small requests ---
    "UNDO": """
        nimm's zurück | nimms zurück | nimm's wieder zurück | hol's zurück | hol es zurück | hol das zurück | hol das wieder zurück |
        zieh's zurück | zieh es zurück | zurückdrehen | dreh das zurück | mach's rückgängig | machs rückgängig | mach's wieder rückgängig |
        rückgängig | mach das rückgängig | mach es rückgängig | mach das bitte rückgängig | rückgängig machen |
        das rückgängig machen | mach das wieder rückgängig | bitte rückgängig machen | mache das rückgängig |
        mach rückgängig | mache das bitte rückgängig | nimm das zurück | nimm das bitte zurück | nimm es zurück |
        nimm das wieder zurück | das zurücknehmen | zurücknehmen | mach die letzte freigabe rückgängig |
        letzte freigabe rückgängig machen | die letzte freigabe rückgängig machen | widerrufe das | widerruf das |
        mach das letzte rückgängig | revidieren | zurück nehmen | machen sie das rückgängig |
        machen sie das bitte rückgängig | mach mal rückgängig | mach das mal rückgängig |
        die freigabe rückgängig machen | freigabe rückgängig machen | mach die freigabe rückgängig |
        mach die freigabe wieder rückgängig | zieh das zurück | zieh das wieder zurück | das wieder zurücknehmen |
        das wieder rückgängig machen | nimm die letzte freigabe zurück | wieder rückgängig | das bitte rückgängig machen""",
    "SIGNOUT": """
        abmelden | melde mich ab | meld mich ab | mich abmelden | ausloggen | logout | log mich aus | logge mich aus |
        mich ausloggen | melden sie mich ab | abmeldung | log out | sign out""",
    "CANCEL": "lass uns das abbrechen | lass uns abbrechen | vergiss meine anfrage | vergiss meine bitte | vergiss meine nachricht | vergiss den auftrag | brauchen wir nicht | brauche ich nicht | brauch ich nicht | braucht's nicht | brauchst du nicht mehr | vergessen wir die sache | vergiss die sache | lassen wir die sache | lass die sache | lassen wir das ganze | lass das ganze | lass ma's bleiben | lass ma's | lass mas | lass mas bleiben | lassen wir's bleiben | lassen wir's | passt so nicht | schließ das formular | schließe das formular | schließen sie das formular | schließ das fenster | mach das formular zu | mach das formular wieder zu | formular wieder zu | weg mit dem formular | bleiben lassen | ohne was zu teilen | ohne etwas zu teilen | ohne zu teilen | ohne was zu schicken | lieber doch nicht | nee doch nicht | nein besser nicht | besser nicht | hat sich geklärt | hat sich von selbst erledigt | ist hinfällig | hinfällig | gegenstandslos | ich blase das ab | blas das ab | blasen wir ab | zieh ich zurück | ziehe ich zurück | vergessen wir's | vergessen wir es | reset | zurückspulen | nichts davon | nicht nötig jetzt | kein bedarf | kein bedarf mehr | nix da | alles stopp | aus die maus | finger weg | breche das ab | brechen wir ab | ich breche ab | will nicht mehr | mag nicht mehr | "
    + _each(
        "nee nein nö ne ach ach_komm",
        "lass_mal lass_stecken lass_gut_sein lass_es lass_es_gut_sein lass_das lass_mal_gut_sein",
    )
    + " | "
    + _each(
        "ich_mach's ich_mach_es ich_mache_es ich_mach_das ich_mache_das mach_ich mache_ich das_mach_ich das_mache_ich",
        "später selber selbst später_selber später_selbst später_mal dann_selber dann_selbst lieber_selber lieber_selbst morgen",
    )
    + """ |
        hab's schon selber gemacht | habs schon selbst gemacht | hab ich schon gemacht | hab ich schon selber gemacht |
        brauchst nix mehr machen | brauchst nichts mehr zu machen | brauchst nichts mehr machen | ich überleg's mir nochmal |
        ich überleg es mir nochmal | ich überleg's mir noch mal | ich überlege es mir noch | blas es ab | blas ab | hat sich geklärt | lösch das formular | schließ das formular | schließ das wieder | formular schließen | formular weg | mach das formular zu | ist schon erledigt | ist schon passiert | machen wir anders | mach ich anders | ich mach's anders | ich mache es anders |
        ich mach das anders | lass mal lieber | lass lieber | lieber doch nicht | ach komm vergiss es | ach komm | komm vergiss es |
        abbrechen | abbruch | brich ab | brich das ab | breche ab | vergiss es | vergiss das | vergiß es |
        vergessen sie es | doch nicht | lass es | lass mal | lass gut sein | lass es gut sein | lass stecken | stopp |
        stop | nein danke | nee danke | nicht mehr nötig | brauch ich nicht mehr | brauche ich nicht mehr | brauchen wir nicht mehr | wird nicht mehr gebraucht | hat sich erledigt | hat sich schon erledigt |
        erledigt sich | schon gut | passt schon | egal | verwerfen | verwirf das | verwirf es | zurück | lieber nicht |
        doch lieber nicht | nein doch nicht | ach nee | quatsch vergiss es | halt stopp | storno |
        nö | nee lass mal | lassen wir es | lassen wir das | lass das | lass das sein | lassen sie es | abbrechen bitte |
        ich habe es mir anders überlegt | ich hab es mir anders überlegt | hab es mir anders überlegt |
        hab's mir anders überlegt | ich hab's mir anders überlegt | anders überlegt | brech ab | vergisses | vergiss |
        nicht jetzt | jetzt nicht | jetzt doch nicht | hör auf | beenden | exit | ach vergiss es | hat sich schon erledigt | erledigt | ist erledigt | hat sich erübrigt | brauchts nicht mehr | brauchts doch nicht mehr | braucht's nicht mehr | brauchts nicht | braucht es nicht mehr | braucht es doch nicht | brauch's nicht mehr | brauchs doch nicht | brauch ich doch nicht | brauche ich doch nicht | doch nicht nötig | lass das | lass das mal | lass das sein | lass es sein | lass es lieber | lass mal gut sein | lass bleiben | lass es bleiben | lass stecken | vergiss das ganze | vergiss alles | vergiss das wieder | vergessen wir's | vergessen wir das | kommando zurück | alles zurück | zurück auf anfang | weg damit | cancel | canceln | storno | stornieren | nicht ausführen | nicht senden | nicht abschicken | nicht abschicken bitte | nicht teilen | doch nicht teilen | bitte doch nicht | ach lass | nö lass | nee lass | nein lass | passt nicht | nee passt nicht | schluss | aufhören | hör auf | halt | stop bitte | ich mach's selber | ich mach das selber | ich mach das selbst | mach ich selbst | mach ich selber | mach ich später | mache ich später | ein andermal | ein anderes mal | später vielleicht | nicht jetzt | jetzt nicht | heute nicht | machen wir später | hab's mir anders überlegt | habs mir anders überlegt | ich hab's mir anders überlegt | ich habe es mir anders überlegt | hab es mir anders überlegt | anders überlegt | war ein irrtum | war ein versehen | das war ein versehen | versehentlich | irrtum | fehlalarm | falscher alarm | schließ das | formular schließen | löschen | verwerfen bitte | nix da | isch guet | vergiss | bruchts nöd | das will ich nicht | will ich doch nicht | will ich nicht | möchte ich doch nicht""",
    "HELP": _each(
        "was_kannst_du was_können_sie was_könntest_du",
        "so alles so_alles denn denn_alles eigentlich eigentlich_alles denn_so_alles hier",
        "für_mich_tun für_uns_tun für_mich_machen für_uns_machen tun machen leisten",
    )
    + " | "
    + _each(
        "wie_benutze_ich wie_bediene_ich wie_verwende_ich wie_nutze_ich wie_funktioniert wie_geht was_kann was_macht was_ist wozu_ist wofür_ist",
        "das_ding_hier das_ding das_teil den_bot der_bot diesen_bot dieser_bot das_hier_alles das_tool das_programm die_app das_ganze_hier",
    )
    + """ |
        was kann ich dir alles sagen | was kann ich dir sagen | wie funktioniert die freigabe | wie funktioniert die freigabe hier | wie funktioniert das freigeben | wie funktioniert das freigeben hier | wie läuft die freigabe | wie läuft das freigeben | wie das hier geht | wie das geht | wie das hier funktioniert | erklär mir , wie das hier geht | erklär mir mal , wie das hier geht | zeig mir , wie das geht | zeig mir mal , wie das geht | sag mir , wie das geht | erklär mir , wie das geht | erkläre mir , wie das geht | was kannst du denn so | was kannst du so alles | was kannst du eigentlich so | was hast du denn drauf |
        ich steh auf dem schlauch | ich stehe auf dem schlauch | steh auf dem schlauch | ich bin neu hier | bin neu hier |
        ich kapier das nicht | ich kapiere das nicht | ich kapier's nicht | ich kenne mich nicht aus | ich kenn mich nicht aus | ich kenne mich hier nicht aus | ich verstehe das nicht |
        ich versteh das nicht | ich blick nicht durch | hilfe | um hilfe | ich brauch hilfe | ich brauche deine hilfe | ich brauch deine hilfe | brauche deine hilfe | brauch hilfe | hilf mir | hilf mir mal | hilf | was kannst du | was kannst du alles | was kannst du so |
        was kannst du denn | was machst du | wie funktioniert das | wie funktionierst du | wie geht das | was bist du |
        wer bist du | was ist sharebot | wie benutze ich dich | wie bediene ich dich | kannst du mir helfen |
        können sie mir helfen | könntest du mir helfen | könnten sie mir helfen | ich brauche hilfe | brauche hilfe |
        anleitung | bedienung | befehle | hife | hiilfe | hlife | hilfee | hlfe | hielfe | kommandos | funktionen | wie funktioniert das hier |
        was kann ich sagen | was kann ich hier machen | was kann ich machen | was kann der bot | was kann dieser bot |
        wozu bist du da | wofür bist du da | was tust du | wie geht das hier | ich komme nicht weiter | hilfstext |
        zeig mir was du kannst | zeig was du kannst | was können sie | was können sie für mich tun |
        wie kann ich dich nutzen | ich weiß nicht weiter | kannst du helfen | erklär mir wie das geht |
        was kannst du für mich tun | womit kannst du helfen | welche befehle gibt es | beispiele |
        welche befehle kennst du | wobei kannst du helfen | wobei kannst du mir helfen | was geht hier | wozu bist du gut | wofür bist du gut | wozu bist du eigentlich gut | was kann man hier machen | was kann man mit dir machen | welche befehle verstehst du | welche befehle kannst du | welche kommandos gibt es | welche kommandos kennst du | was verstehst du | was verstehst du alles | was hast du drauf | was hast du alles drauf | was muss ich schreiben | was muss ich schreiben damit du was teilst | was muss ich eingeben | was muss ich tun | was muss ich sagen | wie bediene ich das | wie bedient man dich | wie benutzt man dich | wie spricht man mit dir | wie rede ich mit dir | wie nutze ich dich | wie nutzt man dich | wie geht denn das | wie geht des | wie gaht das | was chasch | was chasch du | erklär dich | erklär mal | erkläre mir das | erklär mir das mal | kannst du mir das erklären | gibts eine anleitung | gibt es eine anleitung | gibt's hier eine anleitung | gibt's eine anleitung | gibt es eine hilfe | gibt's hilfe | wo finde ich hilfe | wo ist die hilfe | hilfe bitte | bitte hilfe | hilfeee | ich kenn mich nicht aus | ich kenne mich nicht aus | kenn mich nicht aus | keine ahnung wie das geht | ich hab keine ahnung wie das geht | ich check das nicht | check ich nicht | ich raff das nicht | wie läuft das hier | wie läuft das hier ab | wie läuft das | was sind deine funktionen | was sind deine befehle | was ist deine aufgabe | was ist dein job | was machst du hier | was machst du eigentlich | was bist du denn | wer bist du denn | wer bist du eigentlich | und was kannst du | was kann ich dich fragen | was kann ich von dir wollen | zeig mir die befehle | zeig die befehle | zeig mir beispiele | zeig mir die hilfe | zeig hilfe | hilfe anzeigen | liste der befehle | befehlsliste | menü | optionen | welche möglichkeiten habe ich | welche funktionen hast du | welche funktionen gibt es | wie arbeite ich mit dir | was kannst du denn alles | was kannst du eigentlich | was kannst du eigentlich alles | wie kannst du mir helfen | wobei hilfst du | kannst du mir kurz helfen | ich bräuchte hilfe | ich bräuchte mal hilfe | bräuchte hilfe | ich brauche unterstützung | unterstützung bitte | wie stell ich das an | wie stelle ich das an | wie fange ich an | wie fang ich an | wie starte ich | verstehe nur bahnhof | ich versteh nur bahnhof | wofür kann ich dich verwenden | wofür kann ich dich nutzen | wofür kann ich dich brauchen | wozu kann ich dich nutzen | wozu kann ich dich brauchen | wozu kann ich dich verwenden | wozu dienst du | was kann ich mit dir machen | was kann ich mit dir tun | was kann ich bei dir machen | wie kann ich dich verwenden | wie kann ich dich bedienen | was ist das hier | was ist das für ein bot | was bist du für einer | was kann das ding | was kann das tool | wie geht das tool | was bietest du | was bietest du an | womit kannst du mir helfen | hast du eine anleitung | hast du ne anleitung | gib mir ein beispiel | gib mir beispiele | hast du beispiele | ein beispiel bitte | erkläre dich | erkläre mir wie das geht | erklär mir wie du funktionierst | erkläre mir wie du funktionierst | kannst du mir zeigen wie das geht | kannst du mir erklären wie das geht | zeig mir wie das geht | zeig mir wie das funktioniert""",
    "HOW": """
        erklär mir , wie ich | erklär mir wie ich | erkläre mir wie ich | erkläre mir , wie ich | zeig mir , wie ich | zeig mir wie ich | sag mir , wie ich | sag mir wie ich | erklär mir , wie man | zeig mir , wie man |
        wie geht das mit dem | wie geht das hier mit dem | wie funktioniert das mit dem | wie funktioniert das hier mit dem | wie teile ich | wie kann ich | wie teilt man | wie gebe ich | wie schicke ich | wie kann man | wie mache ich |
        wie entferne ich | wie entziehe ich | wie verlängere ich | wie nehme ich | wie ändere ich | wie geht das teilen |
        wie funktioniert das teilen | wie können wir | wie gibt man | wie widerrufe ich | wie lade ich | wie füge ich |
        wie teilen wir | wie macht man | wie kriege ich | wie bekomme ich | wie geb ich | wie teil ich | ich weiß nicht wie man | ich weiß nicht , wie man | ich weiß nicht , wie ich | ich weiß nicht wie ich | ich weiss nicht wie man | ich weiss nicht , wie man | keine ahnung wie man | keine ahnung wie ich | keine ahnung , wie ich | keine ahnung , wie man | wie teile i | wie tei ich | wie gibt man | wie funktioniert das mit | wie geht das mit | wie läuft das mit | was muss ich dir schreiben damit | was muss ich dir schreiben , damit | was muss ich schreiben , damit | was muss ich schreiben damit | was muss ich tippen | was muss ich eingeben damit | was muss ich eingeben , damit | was muss ich sagen damit | was muss ich sagen , damit | was muss ich tun damit | was muss ich tun , damit | was muss ich machen damit | was muss ich machen , damit | kannst du mir erklären wie ich | kannst du mir erklären , wie ich | kannst du mir sagen wie ich | kannst du mir sagen , wie ich | wie muss ich | wie soll ich | wo kann ich einstellen | was muss ich tun um | was muss ich machen um | was muss ich tun , um | was muss ich machen , um | wie stelle ich | wie richte ich | wie lösche ich | wie beende ich | wie widerruft man | wie entzieht man | wie verlängert man""",
    "THANKS": """
        danke | danke dir | danke schön | dankeschön | danke sehr | danke euch | danke ihnen | vielen dank | besten dank |
        herzlichen dank | tausend dank | lieben dank | vielen lieben dank | thx | merci | 1000 dank | dnake |
        dank dir | dank | ich danke dir | ich danke ihnen | ich danke | danke vielmals | vielen herzlichen dank | tx |
        danke im voraus | vielen dank im voraus | danke schon mal | danke schonmal | schon mal danke | dankee | dankö |
        vielen dank schon mal | danke vorab | danke dafür | danke nochmal | danke für alles | danköö |
        danke danke | mille grazie | vergelt's gott | dake | danek | merci vielmal | merci vilmal | merci dir | merci viu mau | dankschön | dankscheen | danke recht herzlich | recht herzlichen dank | verbindlichsten dank | schönen dank | schönen dank auch | allerbesten dank | ganz lieben dank | super danke | ich dank dir | ich dank ihnen | danke sehr nett | danke danke danke | 1000 dank | tausend dank | danke vielmal | dangge | dankeeee | thanks | thank you | ein dickes dankeschön | großes dankeschön | ein großes dankeschön | man dankt | sag danke | bedankt | vergelts gott | gracias | mersi | mercii | danke schön | gedankt | hab dank | haben sie dank | habt dank""",
    "PRAISE": """
        super | perfekt | prima | klasse | toll | top | wunderbar | cool | sehr gut | spitze | großartig | genial |
        hat geklappt | das hat geklappt | klappt | gut gemacht | hervorragend | ausgezeichnet | guter bot | fein |
        du bist super | du bist der beste | das war super | mega | hammer | bestens | sehr schön | schön |
        braver bot | sehr hilfreich | das hilft mir | top gemacht | läuft | spitze | tipptopp | tip top | tiptop | passt perfekt | passt super | hat funktioniert | das hat funktioniert | funktioniert | hat bestens geklappt | hat super geklappt | hat alles geklappt | hat wunderbar geklappt | hat gut geklappt | alles gut | alles bestens | so passt's | genau richtig | sehr lieb | lieb von dir | das war lieb | echt nett | sehr nett | nett von dir | das ist lieb | das ist nett | das ist super | das ist toll | ist ja super | ist angekommen | alles angekommen | du bist toll | du bist spitze | du bist klasse | du bist ein schatz | du bist goldwert | du rettest mir den tag | gute arbeit | tolle arbeit | gut so | genau so | das war's | das wars | wow | stark | geil | nice | astrein | einwandfrei | traumhaft | läuft | leiwand | ur leiwand | super gemacht | toll gemacht | schnell gegangen | das ging schnell | das ging ja schnell | das ging aber schnell | so schnell | guter job | fantastisch | ich bin begeistert | bin begeistert | brav | hast du gut gemacht | hast du toll gemacht | was würde ich ohne dich machen | saubere arbeit | feine sache | tolle sache | toller service | super service | top service""",
    # --- questions ---
    "WHOEVER": """
        welche mitarbeiter | welche externe | welche gäste | welche teams | welche abteilungen | welche gruppen |
        welche kolleginnen | welche mitglieder | wer genau | wer eigentlich | wer überhaupt | wer aktuell |
        wer momentan | wer gerade | wer derzeit | wer bisher | wer inzwischen | wer aus dem team | wer im team |
        wer von den externen | welche anderen | welche benutzer | was für leute | wer von den kollegen |
        wer sonst alles | wer außer uns |
        wie viele | wie viele leute | wie viele personen | wie viele kollegen | wieviele leute | wieviele | wer | wer alles | wer denn | wer noch | wer sonst | wer sonst noch | welche leute | welche personen |
        welche kollegen | wer von uns | wer außer mir | welche nutzer | welche externen""",
    "WHOM": "wem denn | wem noch | wem genau | mit wem genau | mit wem noch | an wen alles | wem von uns | mit welchen externen | auf wen | bei wem | für wen alles | wem | mit wem | mit welchen leuten | mit welchen personen | mit welchen kollegen | für welche personen | für welche leute | mit welcher gruppe | für wen | an wen | wem alles | mit wem alles | für wen alles",
    "WHAT": "was | welche | welchen | welches | was für | welcher",
    "MYSHARES": """
        meine freigaben | was habe ich geteilt | was hab ich geteilt | was habe ich alles geteilt |
        was hab ich alles geteilt | was habe ich freigegeben | was hab ich freigegeben | zeig mir meine freigaben |
        zeig meine freigaben | zeige meine freigaben | zeige mir meine freigaben | liste meine freigaben auf |
        liste meine freigaben | welche dateien habe ich geteilt | welche dateien hab ich geteilt |
        welche dateien habe ich freigegeben | was teile ich | was teile ich gerade | was habe ich zuletzt geteilt |
        übersicht meiner freigaben | alle meine freigaben | meine geteilten dateien |
        was habe ich bisher geteilt | was habe ich denn geteilt | von mir geteilte dateien |
        welche dokumente habe ich geteilt | welche dokumente habe ich freigegeben |
        was habe ich schon geteilt | was habe ich heute geteilt | was habe ich bereits geteilt""",
    "LIST": """
        ermittle | ermittel | ermitteln sie | ermitteln | find heraus | finde raus | find bitte heraus |
        finde bitte heraus | find bitte raus | finden sie heraus | finden sie bitte heraus | bring in erfahrung |
        eruiere | zeig an | zeige an | zeig mir an | zeige mir an | stell mir zusammen | stelle mir zusammen |
        schreib mir auf | schreib auf | teil mir mit | teile mir mit | teilen sie mir mit |
        teilen sie mir bitte mit | teil mir bitte mit | können sie mir mitteilen | kannst du mir mitteilen |
        könnten sie mir mitteilen | könnten sie mir sagen | könntest du mir zeigen | kannst du herausfinden |
        kannst du rausfinden | kannst du mir verraten | könnt ihr mir sagen | sagen sie mir | sagen sie mir bitte |
        sag mir bitte | sag bitte | zeig mir bitte | zeig bitte | zeigen sie mir bitte | nenn mir bitte |
        nennen sie mir | nennen sie mir bitte | schlüssel mir auf | listen sie auf | listen sie mir auf |
        liste mir auf | liste bitte auf | prüfe bitte | prüf bitte | prüf mal | prüfen sie | prüfen sie bitte |
        prüf nach | sieh nach | sieh mal nach | seh nach | schau mal | schau kurz | guck nach | guck mal bitte |
        schauen sie nach | schauen sie bitte nach | verrate mir | verrat mir mal | sag mir mal | sag mir kurz |
        sag kurz | lass mich sehen | ich will sehen | ich möchte sehen | ich will rausfinden |
        ich möchte herausfinden | ich muss rausfinden | ich muss herausfinden | ich muss wissen |
        wir müssen wissen | wir wollen wissen | wir möchten wissen | gib mir bescheid |
        gib mir durch | nachzusehen | nachzuschauen | herauszufinden | rauszufinden | zu ermitteln | aufzulisten |
        zu prüfen | zu erfahren | mitteilen | aufzeigen | feststellen | verraten | rausbekommen | herauskriegen |
        checke | checken sie | checke mal | check bitte | check bitte mal | ist bekannt | kannst du auflisten |
        kannst du mir auflisten | können sie nachsehen | können sie prüfen | könntest du nachsehen |
        könntest du nachschauen | könntest du prüfen |
        hätte gern gewusst | hätte gerne gewusst | ich hätte gern gewusst | ich hätte gerne gewusst | wüsste gern | wüsste gerne | wüßte gern | würd gern wissen | würde gern wissen | würde gerne wissen | möchte wissen | möcht gern wissen | mich interessiert | mich würde interessieren | mich tät interessieren | interessiert mich | lass mich wissen | klär mal | klär auf | stell fest | find mal raus | gib mir auskunft | auskunft | frage ist | zeig | zeige | zeigen sie | zeig mal | zeig mir | zeige mir | sag mir | sag mal | sag | liste | prüf | prüfe |
        schau nach | schau mal nach | schau bitte nach | schau bitte mal nach | guck bitte nach | guck bitte mal nach | schau | check | check mal | zeig mir mal | sage mir | guck mal | guck mal nach |
        gib mir eine liste | liste auf | nenn mir | nenne mir | zeigen sie mir | ich will wissen | ich möchte wissen |
        ich würde gern wissen | ich wüsste gern | weißt du | wissen sie | verrat mir | finde heraus | find raus |
        kannst du mir sagen | können sie mir sagen | kannst du mir zeigen | können sie mir zeigen |
        kannst du nachsehen | kannst du nachschauen | kannst du prüfen | kannst du mal schauen | prüfen | nachsehen | nachschauen | nachprüfen | überprüfen | sagen | schauen | checken | auflisten | herausfinden | rausfinden | anzeigen | nachgucken | wissen | erfahren | herausbekommen | rauskriegen |
        kannst du schauen | könntest du mir sagen | kannst du mal nachschauen | kannst du sagen""",
    "IS": "ist | sind | war | waren | sei | bin | wird | werden | wurde | wurden | worden | bleibt | bleiben | bist",
    "HAS": "hat | haben | hatte | hatten | habe | hab | hätte | hätten | besitzt | hast | habt | hättest | ham",
    "SHARED": """
        geteilt | freigegeben | freigeschaltet | geteilt worden | geshared | geshart | gesharet | freigegeben worden |
        weitergegeben | zugänglich | verfügbar""",
    # --- how people begin ---
    "LEAD": """
        achtung | nachtrag | korrektur | ps | p.s. |
        viele grüße | vg | lg | mfg | beste grüße | schöne grüße | herzliche grüße | viele liebe grüße |
        besten gruß | lieben gruß | schönen gruß | schönen tag | schönen tag noch | schönes wochenende |
        schönen feierabend | schönen abend | schönen abend noch | liebe grüsse | viele grüsse | freundliche grüße |
        freundliche grüsse | beste grüsse |
        ahoi | tachchen | hallihallo | hallöle | grüezi wohl | ein anliegen | kurzes anliegen | nächste bitte |
        kleine bitte noch | kurze anfrage | eine anfrage | kleine anfrage | ein auftrag | kurzer auftrag |
        nächster auftrag | freigabe bitte | werter bot | guter bot | braver bot | mojn | tagchen | hey du | hi du |
        hallo du | juhu | jo hi | servus miteinander | hallo miteinander | guten morgen miteinander |
        grüß euch alle | hallo nochmal | hi nochmal | ich wieder | da bin ich wieder | noch ein anliegen |
        weiteres anliegen | weitere bitte |
        kurze sache | kurz was | nur kurz was | eine bitte noch | kleines ding | ganz kurze frage | kurze bitte noch |
        nochmal ich | ich nochmal | ich schon wieder | ich bin's nochmal | antrag: | kleiner auftrag | auftrag: |
        to-do | to-do: | todo: | aufgabe: | nächste aufgabe | kleine aufgabe | bitte erledigen | zu erledigen |
        nur eine kleinigkeit | kleinigkeit | eine kleinigkeit | mein anliegen | kleines anliegen | anliegen: |
        wunsch: | mein wunsch | freigabewunsch | bitte um folgendes | es geht um folgendes | folgender wunsch |
        folgende bitte | noch ein wunsch | noch ein auftrag | noch eine kleinigkeit | freigabe nötig | bitte kümmern |
        falls noch nicht geschehen | sofern noch nicht geschehen | wenn noch nicht geschehen |
        falls nicht schon geschehen | falls noch nicht passiert | falls das noch nicht passiert ist |
        falls noch nicht erledigt | komm | na komm | schade | blöd | dumm | doof | ärgerlich | mist | unglücklich |
        falls nein | wenn nein | wenn nicht | falls nicht | wenn noch nicht | falls noch nicht | wenn nein dann |
        ansonsten | quick one | zur erinnerung | nur zur info | nächster punkt | punkt eins | als erstes |
        bitte beachten | herrje | mensch | oje | ach du schreck | kein stress | kein stress , aber | keine eile |
        keine eile , aber | keine hektik | nicht dringend | ist nicht dringend | eilt nicht | es eilt nicht |
        hat zeit | pressiert | es pressiert | du bot | hauptsache | deshalb | daher | deswegen | darum | drum |
        folglich | somit |
        hallo | hi | hey | moin | moin moin | servus | guten morgen | guten tag | guten abend | morgen zusammen | tag |
        grüß dich | grüß gott | grüezi | hallöchen | huhu | na | ok | okay | oki | k | gut | also | so | jetzt | nun |
        ja | jo | jep | jap | joa | klar | genau | ach | ach ja | oh | ups | hm | hmm | äh | ähm | bot | sharebot |
        hallo zusammen | hi zusammen | moin zusammen | hallo bot | hey bot | hallo sharebot | hey sharebot | zusammen |
        sorry | entschuldigung | entschuldige | verzeihung | übrigens | noch was | noch eine sache | eine bitte |
        kleine bitte | eine frage | kurze frage | kurze bitte | nächste frage | frage | bitte | alles klar | dann | danach |
        anschließend | außerdem | zusätzlich | bei gelegenheit | wenn möglich | falls möglich | wenn du zeit hast |
        wenn du kurz zeit hast | wenn sie zeit haben | wenn du mal zeit hast | sobald du zeit hast | wenn's geht |
        wenn es geht | wenn das geht | falls das geht | wenn's passt | wenn es dir nichts ausmacht | wie besprochen |
        wie vereinbart | wie abgesprochen | wie gewünscht | wie versprochen | wie gehabt | wie immer | als nächstes |
        zum schluss | zuletzt | und zwar | aber | doch | naja | für mich | auch | heute | schnell | liebe grüße |
        nur zur sicherheit | der vollständigkeit halber | nur der vollständigkeit halber | vorsichtshalber | nur so | also bitte | daher bitte | deshalb bitte | drum bitte | darum bitte | deswegen bitte | , lieber bot | hallo lieber bot | lieber bot | sehr geehrter sharebot | sehr geehrter bot | lieber sharebot | liebes team | hallo liebes team | grüß euch | moinsen | mahlzeit | tach |
        ach so | achso | gerne | sehr gerne | genau so | stimmt | richtig | prima dann | na gut |
        warte | moment | moment mal | warte mal | nee | nein | nö nö | doch doch | btw | fyi | dringend | eilig |
        wenn du magst | wenn du kannst | wenn du so lieb bist | sei so gut und | sei so lieb und | sei so nett und |
        seien sie so gut und | seien sie so freundlich und | sei bitte so gut und | sei bitte so nett und |
        wenn du schon dabei bist | bei der gelegenheit | apropos | guten morgen zusammen | guten tag zusammen |
        hallo in die runde | mal eben | und | hoi | hoi zäme | grüezi mitenand | grüessech | griaß di | grias di | servas | pfiati | seas | salü | tschau | ciao | hesch churz zyt | hast du kurz zeit | hast du mal kurz zeit | hast du eine minute | hast du ne minute | haste kurz zeit | hätten sie kurz zeit | ich hätte da eine bitte | ich hätte eine bitte | ich hätte noch eine bitte | ich hab da mal eine bitte | ich hab eine bitte | ich habe eine bitte | hab ne bitte | kleine frage | eine kurze bitte | noch eine bitte | letzte bitte | nur kurz | ganz kurz | zur sicherheit | wie üblich | wie gestern besprochen | wie am telefon besprochen | wie telefonisch besprochen | ach übrigens | sag mal | du sag mal | hör mal | weil's eilt | es eilt | eilt | eilt sehr | super | perfekt | du ich | wie heute besprochen | guten abend zusammen | schönen guten tag | schönen guten morgen | liebe kollegen | lieber sharebot | sehr geehrter bot""",
    "GREETING": """
        hallo | hi | hey | moin | servus | guten morgen | guten tag | guten abend | grüß dich | grüß gott | huhu |
        hallöchen | hallo bot | hey bot | hallo sharebot | hey sharebot | sharebot | grüezi | moin moin | mahlzeit | tach |
        moinsen | hoi | servas""",
    "ASK": "sei ein schatz und | sei ein engel und | sei ein goldstück und | seien sie ein schatz und | mach mir die freude und | mach mir eine freude und | tu mir die liebe und | sei bitte so lieb und | könntst | könnst | könntsch | kunntst | tätst | tätest du | tätst du | würdst | könnts | kannst ma | kannste ma | könntste | "
    + _each("wärst wärste bist könntest tätst", "so", "lieb nett gut freundlich", "und")
    + " | "
    + _each(
        "würdest_du könntest_du kannst_du magst_du würden_sie könnten_sie können_sie würdet_ihr könntet_ihr würdest könntest",
        "so bitte_so mal_so vielleicht_so bitte_mal_so",
        "lieb nett gut freundlich",
        "sein_und",
    )
    + " | "
    + _each(
        "kannst_du könntest_du können_sie könnten_sie würdest_du tust_du tätest_du",
        "mir",
        "den einen bitte_den bitte_einen",
        "gefallen",
        "tun,_und tun_und und",
    )
    + " | "
    + _each("wären_sie wärt_ihr seid sei seien_sie", "so bitte_so", "lieb nett gut freundlich", "und")
    + """ |
        kannst du | könntest du | kannst du mir | könntest du mir | kannst du uns | könnten sie | können sie |
        können sie mir | könnten sie mir | kannst | könntest | kannste | könnteste | kannst du für mich | würdest du |
        würden sie | würdest | würdest du mir | magst du | mögen sie | möchtest du | könnt ihr | könntet ihr | würdet ihr |
        kannst du das system | ich möchte | ich möchte gern | ich möchte gerne | ich würde gern | ich würde gerne |
        ich würde | ich will | ich wollte | ich wollte gern | ich wollte gerne | ich mag | ich muss | ich müsste |
        ich sollte | ich soll | ich hätte gern | ich hätte gerne | ich darf | möchte | würde gern | würde gerne |
        muss | wir möchten | wir möchten gern | wir möchten gerne | wir würden gern | wir würden gerne | wir wollen |
        wir müssen | wir wollten | wir müssten | kann ich | könnte ich | können wir | könnten wir | darf ich bitte |
        lass uns | lasst uns | lassen sie uns | lass mich | wir sollten bitte | konntest du | konnten sie | konnen sie | wurdest du | wurden sie | ich mochte | kansnt du | knanst du | kannsd du |
        kanst du | kannt du | köntest du | könnst du | könnest du | kanns du | kann man | könnte man | kann jemand |
        kann bitte jemand | könnte jemand | bitte jemand | kann wer | kann irgendwer | könnte wer | könnten sie mir einen gefallen tun und | können sie mir einen gefallen tun und | kannst du mir einen gefallen tun und | könntest du mir einen gefallen tun und | tun sie mir den gefallen und | tu mir bitte den gefallen und | sei ein schatz und | sei ein engel und | ich bitte darum | ich bitte sie | ich möchte dass du | ich bräuchte |
        ich wünsche mir | wir wünschen uns | ich hätt gern | hätte gern | hätte gerne | hätt gern | kannst du mal |
        kannst du bitte | kannst du mir bitte | könntest du bitte | könntest du mir bitte | können sie bitte |
        könnten sie bitte | könnten sie mir bitte | würdest du bitte | würden sie bitte | könntest du mal |
        kannst du mir mal | könntest du mir mal | kannst du bitte mal | könntest du bitte mal | ich möchte bitte |
        ich würde bitte gern | ich wollt | ich möcht | ich mein ich möchte | ich müsst mal | könntest du so lieb sein und | könntest du so nett sein und | könntest du so gut sein und | kannst du so lieb sein und | kannst du so nett sein und | wärst du so lieb und | wärst du so nett und | wären sie so nett und | wären sie so freundlich und | wären sie so lieb und | würdest du so gut sein und | würdest du so lieb sein und | würdest du so nett sein und | könnten sie so freundlich sein und | könnten sie so nett sein und | würden sie so freundlich sein und | chasch | chönntsch | chöntsch | chasch mir | chönntsch mir | chönd sie | chönnted sie | chönd ihr | chan ich | würdsch | ich würd gern | ich würd gerne | ich würd | würd gern | ich tät gern | ich muss mal | ich müsst | i möcht | i würd gern | i hätt gern | kannscht du | kansch | kannsch | geht das dass du | traust du dir zu | ich hätt da gern | ich tät | ich darf doch | hätten sie die güte | mögt ihr | magst du bitte | magst du mal | magst du mir | möchten sie | möchten sie bitte | möchte ich | würde ich gern | würde ich gerne | hätte ich gern | möchten wir | wollen wir bitte | ich hab vor | ich würde dich bitten | ich würde sie bitten | ich wollte dich bitten | darf ich dich bitten | darf ich sie bitten | dürfte ich dich bitten | dürfte ich sie bitten | ich bitte dich | hättest du die güte | meinst du du kannst | meinst du du könntest | bist du so lieb und | bist du so nett und | bist du so gut und | sind sie so nett und | sind sie so freundlich und | wärst du bitte so nett und | wärst du bitte so lieb und | tust du mir den gefallen und | tu mir den gefallen und | tu mir einen gefallen und | kannst du bitte für mich | ich will bitte | ich brauch's dass du""",
    "ZUASK": "wir bitten sie | wir bitten dich | wir bitten euch | ich bitte euch | ich möchte euch bitten | wir möchten sie bitten | wir dürfen sie bitten | "
    + _each(
        "wärst_du wärest_du wären_sie wärt_ihr würdest_du könntest_du würden_sie könnten_sie",
        "so bitte_so vielleicht_so mal_so",
        "nett lieb gut freundlich nett_sein lieb_sein gut_sein freundlich_sein",
    )
    + " |"
    + """
        ginge es | ginge das | ginge's | ist dir das möglich | ist ihnen das möglich | wäre dir das möglich | wäre ihnen das möglich | würde das gehen | würde es gehen | wäre es zu viel verlangt | ist es zu viel verlangt | wär's zu viel verlangt | ist das zu viel verlangt | hättest du was dagegen |
        hätten sie etwas dagegen | hast du was dagegen | spricht was dagegen | spricht etwas dagegen | spricht irgendwas dagegen | wär's ein problem | wäre es ein problem | ist es ein problem | hilfst du mir | helfen sie mir | hilfst du mir dabei | magst du mir helfen | unterstützt du mich dabei | hättest du lust | darf ich dich bitten | darf ich sie bitten | dürfte ich sie bitten | darf ich dich kurz bitten | ich möchte euch bitten | ich würde gern darum bitten | ich bitte höflich | ich bitte darum | könntest du dir vorstellen | darf ich dich darum bitten | darf ich bitten |
        dürfte ich dich bitten | ich wollte dich bitten | ich möchte dich bitten | ich möchte sie bitten | ich würde dich bitten |
        tu mir den gefallen | tust du mir den gefallen | wärst du bereit | kommst du dazu | schaffst du es | kriegst du es hin |
        wäre es machbar | ist es machbar | wär's machbar | wär's möglich | wäre es drin | ist es drin | wäre es denkbar | wäre es okay | wär's okay | wäre es in ordnung | lässt es sich einrichten |
        ist es möglich | wäre es möglich | wär es möglich | ist es dir möglich | ist es ihnen möglich | geht es |
        wärst du so nett | wärst du so lieb | wärst du so gut | wären sie so nett | wären sie so freundlich |
        wärest du so nett | wären sie so gut | würdest du so nett sein | würden sie so nett sein | hilf mir | hilf mir bitte |
        kannst du mir helfen | könntest du mir helfen | können sie mir helfen | könnten sie mir helfen |
        kannst du mir dabei helfen | bitte hilf mir | ich bitte dich | ich bitte sie | ich bitte darum | vergiss nicht |
        vergiss bitte nicht | denk dran | denk daran | denk bitte dran | denk bitte daran | nicht vergessen |
        bitte nicht vergessen | ich versuche | ich versuch | ich habe vor | ich habe die aufgabe | ich brauche hilfe |
        hättest du zeit | macht es dir was aus | macht es ihnen etwas aus | würde es dir was ausmachen |
        würde es ihnen etwas ausmachen | sei so nett | sei so lieb | sei so gut | seien sie so nett | seien sie so gut |
        seien sie so freundlich | besteht die möglichkeit | gibt es die möglichkeit | gibt es eine möglichkeit""",
    "NICE": "|".join(
        (
            _each("es_wäre das_wäre wäre wär es_wär das_wär", _NICE),
            """mir wäre lieber | mir wär lieber | mir wär's lieber | lieber wäre mir | am liebsten wäre mir | am besten wäre | am besten wär's | mir wäre am liebsten | ich fände es super | ich fänd super | mir würde es reichen | mir würde reichen | mir wär's recht | mir wäre es recht | mir wäre recht | wäre mir recht | es wäre mir recht | es wäre mir lieb | mir wär's lieb |
        ich fänd es gut | ich fänd's gut | ich würde mich freuen | es würde mich freuen | ich fände es gut | ich wäre dir dankbar | ich wäre ihnen dankbar |
        es wäre wichtig | mir wäre lieb | mir wäre es lieb""",
        )
    ),
    "NICEIF": "|".join(
        (
            _each("wenn_du wenn_sie ob_du ob_sie wenn_ihr", "bitte_mal bitte mal"),
            _each(
                "es_wäre das_wäre wäre wär es_wär das_wär", _NICE, ",_wenn_du ,_wenn_sie wenn_du wenn_sie ,_wenn_ihr"
            ),
            _each(
                "ist_es_ok ist_es_okay wäre_es_ok wäre_es_okay ist_es_in_ordnung wäre_es_in_ordnung ist_das_ok wäre_das_ok passt_es geht_es macht_es_dir_was_aus stört_es_dich wäre_es_möglich ist_es_möglich geht_das",
                ",_wenn_du ,_dass_du wenn_du dass_du ,_wenn_sie ,_dass_sie",
            ),
            _each(
                "ich_würde_mich_freuen es_würde_mich_freuen ich_fände_es_gut", ",_wenn_du ,_wenn_sie wenn_du wenn_sie"
            ),
            _each(
                "würde_mich_freuen würd_mich_freuen ich_würd_mich_freuen fänd_ich_gut fände_ich_gut ich_fänd's_gut ich_fänd's_super fänd_ich_super "
                "wäre_dir_dankbar wär_dir_dankbar ich_wäre_dankbar ich_wär_dankbar wäre_dankbar wie_wär's wie_wärs wie_wäre_es mir_wär_geholfen "
                "mir_wäre_geholfen mir_wäre_sehr_geholfen du_würdest_mir_helfen du_tätest_mir_einen_gefallen",
                ",_wenn_du ,_wenn_sie wenn_du wenn_sie",
            ),
            _each(
                "ich_wollte_fragen ich_wollte_dich_fragen ich_wollte_mal_fragen wollte_fragen ich_frage_mich meine_frage",
                ",_ob_du ob_du ,_ob_sie ob_sie",
            ),
            _each(
                "ich_wäre_dir_dankbar ich_wäre_ihnen_dankbar ich_wär_dir_dankbar",
                ",_wenn_du ,_wenn_sie wenn_du wenn_sie",
            ),
        )
    ),
    "ENSURE": "schaust du | schaust du mal | schau bitte | schauen sie bitte | schauen sie | guckst du | guck bitte | bitte dafür sorgen | dafür sorgen | bitte sicherstellen | sicherstellen | sorgst du dafür | stellst du sicher | achte darauf | achten sie darauf | kümmere dich drum | kümmer dich drum | kümmer dich darum | kümmern sie sich drum | kümmern sie sich darum | kannst du zusehen | sieh mal zu | "
    + _each(
        "kümmer_dich kümmere_dich kümmern_sie_sich kümmert_euch kannst_du_dich könntest_du_dich können_sie_sich könnten_sie_sich würdest_du_dich magst_du_dich",
        "darum drum bitte_darum bitte_drum mal_darum mal_drum bitte_mal_drum bitte_mal_darum doch_bitte_darum kurz_darum kurz_drum "
        "darum_kümmern drum_kümmern bitte_darum_kümmern bitte_drum_kümmern mal_drum_kümmern mal_darum_kümmern",
    )
    + " | "
    + _each(
        "kannst_du könntest_du können_sie könnten_sie magst_du",
        "zusehen zuschauen darauf_achten drauf_achten aufpassen",
    )
    + " | "
    + _each(
        "sorg sorge sorgen_sie achte achten_sie schau schaue schauen_sie sieh sehen_sie guck",
        "mal bitte bitte_mal doch doch_bitte",
        "dafür darauf drauf zu",
    )
    + " |"
    + """
        schau | schauts | guck | schau bitte | schaut | schauen sie | sieh bitte zu | sehen sie zu | pass auf | pass bitte auf | trag sorge | tragen sie sorge | mach bitte | kümmer dich um | kümmere dich um | kümmern sie sich um | kümmerst du dich um | sorg für | sorge für | sorgen sie für | sorgst du für |
        sorgst du dafür | richte ein | richten sie ein | richtest du ein | stell ein | stelle ein | stellen sie ein | mach möglich |
        mach es möglich | mach's möglich | leg fest | lege fest | arrangiere | ermögliche | kannst du bewirken |
        sorge dafür | sorg dafür | sorgen sie dafür | stell sicher | stelle sicher | stellen sie sicher | achte darauf |
        sorg bitte dafür | sorge bitte dafür | sorgen sie bitte dafür | stell bitte sicher | stelle bitte sicher |
        stellen sie bitte sicher | kümmere dich darum | kümmer dich darum |
        bitte sorge dafür | bitte stelle sicher | bitte stellen sie sicher | sieh zu | schau zu | kannst du dafür sorgen |
        könntest du dafür sorgen | kannst du sicherstellen | könntest du sicherstellen | können sie sicherstellen |
        kannst du bitte dafür sorgen | kannst du bitte sicherstellen | können sie dafür sorgen | es ist wichtig |
        mir ist wichtig | wichtig ist | wichtig | ich brauche es | veranlasse | veranlass | veranlasse bitte | veranlassen sie | veranlassen sie bitte | kannst du veranlassen | kannst du bitte veranlassen | könntest du veranlassen | könntest du bitte veranlassen | könnten sie veranlassen | können sie bitte veranlassen | kannst du machen | kannst du es einrichten | kannst du einrichten | kannst du es so einstellen | mach es so | richte es so ein | ich will | ich möchte | ich hätte gern | ich hätte gerne | ich wünsche mir | wir möchten | wir wollen | mir wäre recht | mir wäre wichtig | wir brauchen | könntest du bitte dafür sorgen | kannst du bitte dafür sorgen | können sie bitte dafür sorgen | könnten sie dafür sorgen | könnten sie bitte dafür sorgen | könntest du bitte sicherstellen | können sie bitte sicherstellen | schau bitte | schau bitte zu | guck | guck bitte | gucken wir""",
    "THATYOU": "dass du | das du | dass sie | dass ihr | dass du mir | daß du | daß sie | dass der bot",
    "WANT": """
        beantrage ich | beantragen wir | wünsche ich mir | erbitte ich | erbitten wir | hätte ich gern |
        hätte ich gerne | dürfte ich um | darf ich um | könnte ich um | dürften wir um | ich ersuche um | ersuche um |
        ersuche ich um | bitte ich um | bitten wir um | wir ersuchen um | ich erbitte | erbitte | erbitten |
        ich wäre dankbar für | wäre dankbar für | ich wär dankbar für | ich wäre dir dankbar für |
        ich wäre ihnen dankbar für | wir wären dankbar für | ich freue mich über |
        wir beantragen | beantrage | wir ersuchen | ich bitte höflich um | ich bitte dich um | ich bitte sie um | ich möchte um |
        bräuchten wir | brauchen wir | brauche ich | bräuchte ich | benötige ich | benötigen wir | hätten wir gern | hätten wir gerne | ich brauche | ich brauch | ich bräuchte | wir brauchen | wir bräuchten | ich benötige | ich hätte gern |
        ich hätte gerne | wir hätten gern | wir hätten gerne | ich möchte | ich will | wir möchten | ich wünsche |
        ich beantrage | bräuchte | brauche | benötige | hätte gern | hätte gerne | ich würde gern | gewünscht |
        ich bitte um | wir bitten um | ich hätt gern | wir benötigen""",
    "PLEASE": """
        also bitte | daher bitte | deshalb bitte | drum bitte | darum bitte | deswegen bitte | biite | bittte | bitet | btite | bitte | bite | bitt | büdde | bitteschön | bitte bitte | bidde | pls | plz | please | bitti | bittschön | danke im voraus | vielen dank im voraus | danke schon mal | danke schonmal | schon mal danke | danke vorab | vielen dank schon mal | freundlicherweise | netterweise""",
    "FILLER": "|".join(
        (
            "ganz schnell | ganz kurz mal | unverzüglich | sogleich | alsbald | möglichst bald | so schnell es geht | so schnell's geht | so bald es geht | baldigst | ehestmöglich | ehestens | schnellstens | raschest | raschestmöglich | gelegentlich | am liebsten | erneut | abermals | wiederum | zunächst | zuerst | vorsorglich | liebenswürdigerweise | dankenswerterweise | auf jeden fall | in jedem fall | auf alle fälle | jedenfalls | definitiv | ggf. | unter umständen | möglicherweise | offiziell | formlos | unbürokratisch | auf dem kurzen weg | auf kurzem weg | ohne umschweife | ohne umstände | im anschluss | der reihe nach | nacheinander | auf einen schlag | in einem rutsch | in einem aufwasch | alle zusammen | gemeinsam | gesammelt | einzeln | zeitgleich | zwischendurch | zwischendrin | stellvertretend | absprachegemäß | vereinbarungsgemäß | wunschgemäß | auftragsgemäß | verabredungsgemäß | planmäßig | turnusmäßig | routinemäßig | wie letztes mal | wie beim letzten mal | wie das letzte mal | wie letzte woche | wie sonst auch | wie eh und je | versuchsweise | zum test | testhalber | exklusiv | separat | gesondert | elektronisch | über teams | via sharepoint | über sharepoint | via teams | nachträglich | im nachgang | vorweg | rechtzeitig | pünktlich | fristgerecht | termingerecht | zeitgerecht | im vorfeld | fürs protokoll | fürs meeting | fürs archiv | fürs gespräch | für die akten | für die unterlagen | fürs audit | fürs projekt | zur freigabe | zur weiterverwendung | zur weiteren verwendung | zur weiteren veranlassung | zur nachbereitung | kollegialerweise | pragmatisch | großzügigerweise | logischerweise | sinnvollerweise | sicherheitshalber mal | g'schwind | schwuppdiwupp | zackig | dalli | dalli dalli | flottestens | ein bisschen flott | insgesamt | vollständig | im ganzen | komplett | schonmal | schon einmal | spätestens heute | noch diese stunde | auf der stelle | stante pede | im handumdrehen | kurzerhand | auf die schnelle mal | in aller ruhe | in aller eile | eiligst | ad hoc | as soon as possible | mit priorität | mit vorrang | vorrangig | bevorzugt | prioritär | aushilfsweise | interimsweise | für den übergang | einstweilen | bei bedarf | im bedarfsfall | der form halber | rein vorsorglich | rein interessehalber | anstandshalber | fairerweise | gerechterweise | gnädigerweise | schlauerweise | idealerweise | bestenfalls | gefälligst mal | gerne mal | gern mal | gern auch | gerne auch | gern noch | gerne noch | gern schon | gerne schon | gern gleich | gerne gleich | bitte gern | bitte gerne | büdde mal | gschwind amal | grad amal | hoid | fei | halt grad | daher | deshalb | deswegen | wohl | im lauf des tages | im laufe der woche | mir zuliebe | ohne rückfrage | ohne weitere rückfrage | ohne rückfragen | ohne weitere rückfragen | ohne umweg | ohne umwege | ohne großes tamtam | ohne verzug | ohne aufschub | ohne wenn und aber | der ordnung halber | der vollständigkeit halber | zur sicherheit | zur info | zur kenntnisnahme | in meinem namen | in meinem auftrag | an meiner stelle | von mir aus | meinetwegen | nach möglichkeit | auf dem kurzen dienstweg | vor feierabend | vor dem wochenende | noch vor dem wochenende | noch vor mittag",
            "sonst nix | sonst nichts | und sonst nichts | und sonst nix | aber sonst nichts | aber sonst nix | höflich | höflichst | freundlich | und niemanden sonst | und sonst niemanden | und niemand sonst | und sonst niemand | und sonst keinem | und sonst keiner | und niemandem sonst | und sonst niemandem | zack | zack zack | hopp | hopp hopp | ruckzuck | je | jeweils | zum gegenlesen | zum prüfen | zur prüfung | zum unterschreiben | zur unterschrift | zur gegenzeichnung | zum abzeichnen | zum ausdrucken | zum herunterladen | zum download | postwendend | flugs | subito | pronto | express | eilends | fix mal | mal fix | möglichst rasch | so rasch wie möglich | auf dem schnellsten weg | ohne viel federlesen | freundlichst | bei nächster gelegenheit | gelegentlich mal | wohl | im lauf des tages | im laufe der woche | mir zuliebe | ohne rückfrage | ohne weitere rückfrage | ohne rückfragen | ohne weitere rückfragen | ohne umweg | ohne umwege | ohne großes tamtam | ohne verzug | ohne aufschub | ohne wenn und aber | der ordnung halber | der vollständigkeit halber | zur sicherheit | zur info | zur kenntnisnahme | in meinem namen | in meinem auftrag | an meiner stelle | von mir aus | meinetwegen | nach möglichkeit | auf dem kurzen dienstweg | vor feierabend | vor dem wochenende | noch vor dem wochenende | noch vor mittag",
            "vllt | vlt | evtl | ausdrücklich | explizit | wohlgemerkt | wirklich | bitte unbedingt | bitte dringend | freilich | sicher | sicherlich | ganz normal",
            "kein download | ohne download | kein weiterleiten",
            _each(_IFEASY, _EASY),
            _each(
                "mit_der_bitte_um",
                "durchsicht prüfung kenntnisnahme rückmeldung beachtung stellungnahme unterschrift feedback",
            ),
            _each(_IFYOU, _YOURTIME),
            """
        digga | digger | diggah | diggi | bro | brudi | oida | alda | ey | gell | gelle | gäll | selber | nicht wahr | so lange | bis dahin | in der zeit | für die zeit | solang | per link | als link | via link | über einen link | mit einem link | per freigabelink | irgendwie | irgendwann | immer noch | noch immer | leider | offenbar | anscheinend | ruhig | ruhig auch | mehr nicht | mehr aber nicht | mehr bitte nicht | nachher | ausnahmsweise | sicherheitshalber | übergangsweise | vertretungsweise | probeweise |
        testweise | vorübergehend | leihweise | selbstverständlich | natürlich | endlich | hoffentlich | nebenbei | eh | ohnehin |
        sowieso | unkompliziert | höflichst | umgehendst | bei passender gelegenheit | im laufe des tages | tunlichst | auf die schnelle |
        gschwind | geschwind | hurtig | biite | bittte | bitet | btite |
        bitte | bite | bitt | büdde | mal | ma | doch | eben | halt | kurz | schnell | gern | gerne | jetzt | gleich | direkt |
        einfach | einmal | freundlicherweise | netterweise | wieder | nochmal | nochmals | noch mal |
        noch einmal | schon | dann | umgehend | sofort | zeitnah | schnellstmöglich | asap | dringend | unbedingt |
        niemand sonst | sonst niemand | sonst keiner | keiner sonst | möglichst | so bald wie möglich | baldmöglichst | so schnell wie möglich | bei gelegenheit | denn | ja | eigentlich | vielleicht |
        eventuell | ggf | gegebenenfalls | erstmal | erst mal | vorerst | vorläufig | kurzfristig | bitteschön |
        bitte bitte | mal eben | mal kurz | mal schnell | intern | privat | so nett | so lieb | zügig | rasch |
        vorab | der einfachheit halber | wie besprochen | wie vereinbart | wie abgesprochen | selbst | quasi |
        sozusagen | künftig | zukünftig | in zukunft | ab sofort | ab jetzt | von nun an | bloß mal | stattdessen | derweil | zwischenzeitlich | nun | hiermit | tatsächlich | bidde | pls | plz | please | bitti | bittschön | amal | no | grad | in der zwischenzeit | schnellstmöglichst | heute noch | heut noch | am besten | wenn's geht | wenn möglich | falls möglich | in ruhe | mal bitte | auch gleich | gleich noch | direkt mal | fix | flott | flugs | dringendst | demnächst """,
        )
    ),
    "ALSO": "diesmal | dieses mal | möglichst bald | so bald wie möglich | so schnell wie möglich | weiterhin | nach wie vor | auch | ebenfalls | ebenso | zusätzlich | zudem | noch | auch noch | außerdem | gleichzeitig | dazu | genauso | obendrein",
    # --- small words ---
    "WITH": "mit | mit'm | mit'n | mitm | mitn | mit'ner | mit'nem | mti | miit | mt | nit | zusammen mit | gemeinsam mit | mit mit",
    "WITHOUT": "ohne | onhe | abzüglich",
    "TO": "an | ans",
    "FOR": "nur für | nur fürs | bloß für | ausschließlich für | lediglich für | zu händen | zu händen von | z. hd. | z.hd. | z.h. | z. h. | zhd | zuhanden | zuhanden von | für | fuer | fur | fürs | für'n | fürn | für's",
    "ON": "auf | aufs | auf'n | uf",
    "AM": "am | an",
    "ZU": "zu | zum | zur | zun",
    "IN": "mit in | mit ins | mit im | in | im | ins | innerhalb",
    "OF": "von | vom | der | des | vom dem | von dem | von der",
    "BEI": "bei | beim",
    "FROM": "aus | aus dem | aus der | ausm | von | vom | von der | von dem",
    "BY": "per | via | über teams | durch",
    "ABOUT": "über | zum thema | bezüglich | wegen | zwecks | betreffend | etwa | ungefähr | rund | circa | ca | maximal | höchstens",
    "AT": "um | gegen",
    "UM": "um",
    "AND": "und | & | u | und mit | und an | und für | sowie | ebenso wie | und auch | und dann | und zwar | als auch | als auch mit | wie auch | und noch | udn | nud | plus | und ebenso | +",
    "BOTHAND": "sowohl",
    "OR": "oder | entweder | bzw | beziehungsweise",
    "BUT": "aber | jedoch | allerdings | sondern | wobei | nur dass | hingegen | dagegen | dafür",
    "SO": "also bitte | daher bitte | deshalb bitte | drum bitte | darum bitte | deswegen bitte | damit | sodass | so dass | auf dass",
    "EXCEPT": """
        außer | ausser | ausgenommen | ausgeschlossen | bis auf | mit ausnahme von | abgesehen von |
        exklusive | außer mit  | außer an | außer für""",
    "NOT": "nicht | nich | net | ned | niemals | nie | keinesfalls | auf keinen fall | keineswegs | nirgends | nimmer",
    "NO": "kein | keine | keinen | keinem | keiner | keinerlei | null | niemandem | niemand | niemanden",
    "NOTHING": "nichts | nix",
    "NOTMORE": "ab heute nicht mehr | ab morgen nicht mehr | ab jetzt nicht mehr | nicht mehr | nich mehr | nicht länger | nicht weiter | nimmer | nicht mehr länger | net mehr",
    "MORE": "mehr | länger",
    "DONT": "teile nicht | vergiss nicht | du sollst nicht | sie sollen nicht",
    "INSTEADOF": "statt | anstatt | anstelle von | an stelle von | anstelle",
    "A": "alle | sämtliche | ein | eine | einen | einem | einer | eines | nen | ne | 'ne | irgendein | irgendeine | einige | jede | jedes",
    "DET": """
        der | die | das | den | dem | des | mein | meine | meinen | meinem | meim | meiner | meines | dein | deine | deinen |
        deinem | deiner | unser | unsere | unseren | unserem | unserer | unseres | euer | eure | euren | eurem | eurer |
        sein | seine | seinen | seinem | seiner | ihre | ihren | ihrem | ihrer | alle meine | all meine | allen | sämtliche | sämtlichen | aller | beide | beiden |
        alle | s | d | em | de | dr | mim | mis | mini | üse | dä | denn | dnen | dem seine | 's | unsre | eurer | unsern""",
    "ENTIRE": "ganze | ganzen | gesamte | gesamten | komplette | kompletten",
    "MISTER": "frau | herrn | kollegen | kollegin",
    "THEDAT": "de | dem | der | unserem | unserer | meinem | meiner | deinem | deiner | eurem | eurer | seinem | seiner | ihrem | ihrer | em | dä",
    "THEANY": "de | dem | der | den | die | das | unser | mein | unserem | unserer | unseren | unsere | meinem | meiner | meinen | meine | deinem | deiner | deinen | ihrem | ihrer | em | dä",
    "THISONE": "das | dies | das hier | dies hier | den hier | die hier | das da | die datei hier | das dokument hier",
    "MAY": "kann | können | darf | dürfen | konnte",
    "TOO": "zu | nach",
    "BEFORE": "vor",
    "LASTONE": "letzte | letzten | vorige | vorherige | vorhin | eben | gerade",
    "WENN": "wenn",
    "HEREIN": "hier rein | hier hinein | hier herein | im kanal | im chat | hier im kanal | hier im chat | im channel | in diesem kanal | in diesem chat | in den kanal | in den chat | in diesen kanal | in diesen chat | in die gruppe | hier in den kanal | hier in den chat | im team | hier im team | in die runde | hier in die runde",
    "SINCE": "ab | von",
    "OVER": "übers | über das | über dieses | übers ganze",
    "SENT": "verteilt | verschickt | versendet | übermittelt | übersandt | übersendet | gemailt | rausgeschickt | weitergereicht | zugeschickt | zugesandt | zugesendet | zugestellt | ausgehändigt | zugespielt | rübergeschickt | überlassen | vorgelegt | nachgereicht | mitgeschickt | herumgeschickt | geschickt | gesendet | weitergeleitet | gegeben",
    "WERDEN": "werden | worden",
    "EXTENDED": "verlängert | erweitert",
    "TAKEN": "entzogen | entfernt | gelöscht | widerrufen | aufgehoben | beendet | gesperrt",
    "UHR": "uhr",
    "VON": "von | seitens | durch",
    "ALLES": "bisher | bislang | bis inzwischen | mittlerweile | zurzeit | jetzt | gegenwärtig | denn | eigentlich alles | wohl | tatsächlich | aktuell alles | derzeit alles | gerade alles | sonst alles | noch alles | immer noch | noch immer | zur stunde | augenblicklich | im augenblick | nach wie vor | alles | alle | genau | insgesamt | aktuell | momentan | derzeit | gerade | zur zeit | im moment | überhaupt | eigentlich | noch | sonst | sonst noch",
    "NOTDAT": """
        die | das | den | ein | eine | einen | mein | meine | meinen | dein | deine | deinen | unser | unsere | unseren |
        euer | eure | euren | ihre | ihren | sein | seine | seinen | diese | diesen | dieses | dies""",
    "THIS": """
        das | dies | dieses | diese | diesen | dieser | diesem | das hier | dies hier | den hier | die hier | das da |
        den da | die da | die | den | die datei hier | das dokument hier | den bericht hier | die datei da | die datei oben | das dokument oben |
        die obige datei | das obige dokument | den link oben | den obigen link | das obige | die beiden | beides |
        diese beiden | die hier oben | das hier oben | die datei von oben | den link hier | des | folgendes |
        die datei unten | die sachen | die sachen hier | hierauf | hierfür | hierzu | hieran | hierin | hierdrauf | darauf | daran""",
    "HEREON": "darauf | daran | hierauf | hierfür | hierzu | hieran | hierin | hierdrauf",
    "NOR": "weder",
    "HEREWARD": "hier | hierhin | hierher",
    "IT": "es | ihn | sie",
    "ATTACHED": _each(
        "angehängtes angehängte angehängter angehängten beigefügtes beigefügte beigefügter beigefügten anhängendes anhängende mitgeschicktes anliegendes anliegende anliegenden",
        "dokument datei zeugnis bild foto pdf tabelle excel präsentation vertrag bericht protokoll angebot plan liste rechnung formular entwurf gutachten bilder fotos dateien dokumente unterlagen",
    )
    + " | "
    + _each(
        "die den",
        "beiden zwei drei vier",
        "angehängten angehängte beigefügten mitgeschickten",
        "bilder fotos dateien dokumente pdfs tabellen",
    )
    + " | "
    + _each(
        "die den das der dem",
        "angehängte angehängten beigefügte beigefügten mitgeschickte mitgeschickten",
        "bild bilder foto fotos pdf pdfs tabelle tabellen excel präsentation",
    )
    + """ |
        anhang | den anhang | der anhang | dem anhang | anhänge | die anhänge | angehängte datei | die angehängte datei |
        der angehängten datei | angehängten dateien | die angehängten dateien | angehängtes | das angehängte |
        die angehängten | das angehängte dokument | die angehängten dokumente | den angehängten bericht | die anlage |
        anlage | anlagen | die anlagen | die beigefügte datei | die beigefügten dateien | das beigefügte |
        beigefügte datei | das beigefügte dokument | die datei im anhang | die dateien im anhang | das dokument im anhang |
        meinen anhang | diesen anhang | diese anhänge | beide anhänge | alle anhänge | die beiden anhänge |
        die datei anbei | anbei | das attachment | attachment | die attachments | die hochgeladene datei |
        das hochgeladene dokument | die angehangene datei | das angehangene | was ich angehängt habe |
        die datei die ich angehängt habe | die datei, die ich angehängt habe | den angehängten | die angehängte""",
    "SAMEFILE": """
        dieselbe datei | die gleiche datei | die selbe datei | dasselbe dokument | das gleiche dokument |
        das selbe dokument | dasselbe | das gleiche | das selbe | denselben bericht | den gleichen bericht | dieselben dateien |
        die letzte datei | die datei von eben | die datei von vorhin | das dokument von eben | das dokument von vorhin |
        die zuletzt geteilte datei | die eben geteilte datei | die gerade geteilte datei | die datei von gerade eben""",
    "HIM": "ihm | ihr | ihn | er | sie | dieser person | der gleichen person | derselben person | der person | ihre",
    "THEM": "die beiden neuen | die zwei neuen | den beiden neuen | den zwei neuen | alle drei | allen drei | alle beide | allen beiden | alle zusammen | die drei | alle vier | allen vieren | beide | ihnen | denen | den beiden | beiden | die beiden | diesen leuten | den zweien | den dreien | allen dreien",
    "ME": "mir | mich | uns",
    "SUBJ": "ich | wir | du | man | er | ihr",
    "SICH": "sich | sich selbst | sich vorher | sich erst | sich zuerst",
    "MODAL": """
        kann | können | konnte | konnten | darf | dürfen | durfte | soll | sollen | sollte | sollten | muss | müssen |
        musste | mussten | will | wollen | wollte | wollten | möchte | möchten | würde | würden | könnte | könnten |
        dürfte | dürften | müsste | müssten | mag | mögen | lässt | lassen | ließ | braucht | brauchen | brauchte |
        werde | wirst | könntest | würdest | solltest | kannst | sollst | darfst | musst | willst | möchtest""",
    "FINITE": """
        teilt euch | teilt ihr euch | teilen wir uns | steckt | hängt | bat | bittet | sagt | versucht | versuchte |
        plant | hofft | glaubt | weiß | denkt | findet | meint | empfiehlt | steigt | stößt | zieht | wechselt |
        löst | drängelt | drängt | nervt | quengelt | mahnt | meldet | hilft | leitet | begleitet | schaut | guckt |
        kennt | verlässt | verreist |
        arbeitet | ging | geht | gehen | kommt | kommen | kam | steht | stehen | liegt | liegen | gibt | gab | macht | sieht |
        heißt | scheint | hilft | wäre | wären | tut | hat | haben | hatte | ist | sind | war | waren | wird | werden |
        wurde | wurden | klingt | passt | fehlt | fehlen | dauert | gehört | gehören | finde | glaube | denke | meine ich | vergisst | vergaß | sitzt | sitzen | startet | beginnt | fängt | ruft | fragt | vertritt | vertreten | übernimmt | übernehmen | kümmert | springt | betreut | fehlte | wartet | warten""",
    "OUGHT": "sollen alle drei | sollen alle vier | sollen alle zwei | sollen beide | soll | sollen | sollte | sollten | muss | müssen | müsste | müssten | soll auch | sollen auch | sollen beide | sollen alle | soll bitte | sollen bitte",
    "CAN": """
        kann | können | darf | dürfen | könne | könnten | dürfte | könnte | dürften | kann auch | darf auch | darf hier | können soll |
        dürfen soll | können sollen | können muss | kanns | darfs""",
    "COULD": "könntest | würdest | kannst | könnten | würden | können | könnte | kann | magst | tust | willst | könntet | würdet | würde",
    "CANNOT": "ist nicht berechtigt zu | sind nicht berechtigt zu | kommt nicht an | kommt nicht in | kommt nicht auf | kommen nicht an | kommen nicht in | kommen nicht auf | kommt nicht mehr an | kommt nicht mehr in | kommt nicht mehr auf | kommt noch nicht an | kommt noch nicht in",
    "NEED": "hätt gern | hätt gerne | tät gern | bräucht | braucht | brauchen | bräuchte | bräuchten | benötigt | benötigen | will | wollen | möchte | möchten | hätte gern | hätten gern | hätte gerne | hätten gerne | brauch",
    "NEEDS": "braucht | brauchen | bräuchte | bräuchten | benötigt | benötigen | brauch",
    "LACKS": """
        fehlt | fehlen | fehlt's an | fehlt noch | fehlen noch""",
    "FORMER": "ersterer | erstere | ersterem | ersteren",
    "LATTER": "letzterer | letztere | letzterem | letzteren | zweiterer",
    "TAKEINF": "nehmen | verwenden | benutzen | hernehmen",
    "SEE": "zu gesicht bekommt | zu sehen kriegt | zu lesen bekommt | zu lesen kriegt | sieht | zu sehen bekommt | mitliest | einsieht",
    "USES": "zugreifen | zugreift | drankommt | rankommt | reinkommt | zugreift | reinkäme | rankäme | drankäme | ran kommt | dran kommt | rein kommt | rankommen | drankommen | reinkommen",
    "EDITS": "bearbeiten | editieren | ändern | mitbearbeiten | anpassen",
    "MIGHT": "könnt | dürft | könnte | könnten | dürfte | dürften",
    "PERMIT": """
        darf | dürfen | dürft""",
    "YOUCAN": """
        kannst du | könntest du | können sie | könnten sie | würdest du | würden sie | magst du | kannst | könntest | kannst bitte | kannst du bitte | kannst du auch""",
    "COMES": """ käme |
        schafft es | schaffen es | gelangt | gelangen |
        kommt | kommen | käme | gelangt | kommt denn""",
    "LOCK": """
        sperr | sperre | sperren sie | schließ | schließe""",
    "DOABLE": "abhilfe | ordnung | in ordnung | möglich | gangbar | klar | fertig | gerade | passend | entsprechend",
    "THEREIN": """
        da | dort | darin | drin | drauf | darauf | dran | daran | da drin | da drauf | hier | hier drin | da mal | es | das | rein""",
    "SOMETHING": """
        etwas | was | irgendwas | was neues""",
    "UNLOCKINF": """
        freischalten | frei schalten | freizuschalten | berechtigen | zu berechtigen | freischaltest | zulassen""",
    "DOINF": """
        machen | erledigen | übernehmen | regeln | veranlassen | in die wege leiten | arrangieren | beheben | fixen | nachbessern | nachziehen | nachtragen | klarmachen | ermöglichen | richten | geradebiegen | abstellen |
        nachholen | organisieren | hinkriegen | hinbekommen | in ordnung bringen | abhilfe schaffen | lösen | einrichten |
        ändern | so einstellen | so einrichten | kümmern | darum kümmern | drum kümmern | drum zu kümmern | helfen |
        aushelfen | weiterhelfen | reinlassen | dazunehmen | das machen""",
    "WISHES": """
        hätt gern | hätt gerne | würd gern | würd gerne | tät gern | wünscht sich | wünschen sich | wartet auf | warten auf | wartet noch auf | warten noch auf | wartet schon auf |
        fragt nach | fragen nach | fragte nach | sucht | suchen | verlangt nach | bittet um | bitten um | erbittet |
        interessiert sich für | interessieren sich für | würde gern | würde gerne | würden gern | würden gerne |
        hätte gern | hätten gern | hätte gerne | hätten gerne | will | wollen | möchte | möchten | bräuchte | wollte gern |
        wär scharf auf | kommt nicht ohne""",
    "DOYOU": """
        machst du's | schickst du's | gibst du's | regelst du's | erledigst du's | teilst du's | übernimmst du's | zeigst du's | machst du | machste | machen sie | erledigst du | erledigen sie | regelst du | regeln sie | übernimmst du |
        übernehmen sie | kümmerst du dich | kümmern sie sich | kümmer dich | kümmere dich | behebst du | beheben sie |
        richtest du | richten sie | schaltest du | schaltest | schalten sie | holst du | holen sie | hilfst du |
        helfen sie | löst du | veranlasst du | veranlassen sie | leiste | leisten sie | schaff | schaffe | schaffen sie | organisierst du | lässt du | lassen sie | sorgst du |
        kriegst du | fixt du | fix | fixe | regel | regle | erledige | erledig | beheb | behebe | übernimm | veranlasse |
        bring | bringst du | stellst du | gibst du | gibste | schickst du | teilst du | zeigst du | stellen sie | hilf |
        helft | helfen sie""",
    "ABLE": "kann | können | konnte | konnten",
    "HADLIKE": "hätte | hätten | hätt | wär scharf auf | wünscht | wünschen",
    "EQUIPS": "statte | statten sie | versieh | versehe | versehen sie | rüste | rüst | rüsten sie | bestücke",
    "EQUIPINF": "ausstatten | versehen | ausrüsten | auszustatten | auszurüsten",
    "NOSTRANGER": "irgendwer | irgendjemand | jemand | wer | sonst wer | noch wer | irgendwer von außen | jemand von außen | irgendwer von extern | jemand externes | jemand von extern",
    "DIP": "die finger | finger | einblick | einsicht | durchblick | drin",
    "ADDTIMEINF": "draufpacken | dranhängen | draufschlagen | dazugeben | drauflegen | draufgeben | anhängen | dranpacken | drangeben | draufrechnen | obendrauf packen | zugeben | dazulegen",
    "EXTENSION": "verlängerung | fristverlängerung | aufschub | nachfrist",
    "STAYINF": "bleiben | drin bleiben | drinbleiben | dabei bleiben | dabeibleiben | drauf bleiben",
    "LEEWAY": "luft | zeit | aufschub | frist | spielraum | puffer | galgenfrist",
    "AUTH": "autorisiere | autorisier | autorisieren sie | berechtige | berechtigen sie | ermächtige | ermächtigen sie | akkreditiere",
    "PURPOSE": "zwecks | wegen | zur | zum | vor | anlässlich | im zuge | im rahmen | aufgrund",
    "SEEINF": "sehen | einsehen | zu sehen bekommen",
    "DENIED": """
        verweigert | abgelehnt | gesperrt | ausgesperrt | fehlermeldung | zugriff verweigert |
        access denied | die meldung | eine meldung | fehler | verschlossen""",
    "LABEL": "dateiname | objekt | datei | dokument | ordner | file | unterlage | unterlagen | dateien | dokumente",
    "INIT": "darin | drin | da drin | dadrin | dort drin | hierin | da | dort | in der datei | im dokument",
    "HEAVE": "ab damit | rüber damit | raus damit | hin damit | fort damit | her damit | rauf damit",
    "TELLINF": "sagen | schreiben | mitteilen | ausrichten | dazuschreiben | mitgeben | dazu schreiben | dazusagen | bestellen | hinzufügen",
    "UPTONOW": "immer noch | noch immer | vorerst | gegenwärtig | im augenblick | momentan noch | derzeit noch | aktuell noch | bisher noch | bislang noch | nach wie vor | einstweilen | bisher | bislang | bis jetzt | bis dato | zurzeit | zur zeit | derzeit | momentan | aktuell | im moment | noch",
    "PASSIVELY": "wird | werden",
    "OPENS": "öffne | öffnen sie | entsperre | entsperr | entriegle",
    "JUSTMAIL": """
        samt mail | samt e-mail | samt benachrichtigung | inklusive mail | inkl mail | inkl. mail | plus mail | nebst mail |
        mail | e-mail | email | benachrichtigung""",
    "INSIDE": """
        dabei | drin | drauf | freigeschaltet | berechtigt | eingetragen | mit drin | mit drauf | mit dabei""",
    "GOES": """ landen | wandern | rausgehen |
        geht | gehen | fliegt | fliegen | soll | sollte | sollen | muss | müssen | darf | müsste | kommt""",
    "RETOUR": "retour | zurück",
    "INSTEADLY": "stattdessen | an seiner stelle | an ihrer stelle | an deren stelle | an der stelle",
    "GETS": "bekäme | bekämen | kriegte | erhielte | erhielten | bekommt | bekommen | kriegt | kriegen | erhält | erhalten",
    "QWORD": """
        wie | wo | wann | warum | wieso | weshalb | woher | wohin | wozu | wofür | womit | wieviel | wie viel | wie viele |
        ob | wessen""",
    "THAT": "dass | daß",
    "IFWORD": "wenn | falls | sofern | sobald | solange | nachdem | bevor | ehe | weil | da | obwohl | während | als | nur wenn",
    "RELATIVE": "der | die | das | welcher | welche | den",
    "REASON": """
        wenn | falls | sobald | nachdem | bevor | weil | obwohl | solange | sofern | während | bezüglich | betreffend | wegen | re |
        betreff | betrifft | aw | wg | da | denn | zur info | damit | um | im anschluss | laut | gemäß | nach | seit | vor""",
    "CAUSE": """
        damit | weil | da | denn | wegen | zwecks | bezüglich | betreffend | betreff | betrifft | re | aw | wg | zur info | laut | gemäß | nach |
        im anschluss""",
    "PROMISED": "versprochen | zugesagt | zugesichert | fest zugesagt | in aussicht gestellt",
    "AFTERALL": "nachdem",
    "WASALLOWED": "durfte | durften",
    "DEPARTED": " fortgegangen | verabschiedet | entlassen | gefeuert | freigestellt | versetzt | gewechselt | ausgetreten | zurückgetreten | pensioniert | in rente | im ruhestand | in rente gegangen | in pension | verrentet | ausgezogen | weggegangen | abgegangen | abgewandert | nicht mehr dabei | nicht mehr bei uns | nicht mehr im team | nicht mehr da | nicht mehr hier | ausgelaufen | abgereist | umgezogen | ausgeschieden worden | rausgeflogen | ausgesetzt | hingeschmissen | hingeworfen | abgewählt | verzogen | raus aus dem projekt | raus aus dem team | aus dem team raus | weg vom projekt | aus dem projekt raus | nicht mehr im projekt | nicht mehr zuständig | nicht mehr beteiligt | gekündigt | aufgehört | ausgeschieden | ausgestiegen | abgesprungen | weg | raus | draußen | gegangen",
    "YOURPLACE": "ich an deiner stelle | ich an eurer stelle | ich an ihrer stelle",
    "THENCAME": "aber dann war | aber dann kam | aber dann ist | aber dann hat | dann kam aber | aber da war | aber da kam",
    "REPORT": """
        bitten | glaube | glaub | denke | hoffe | vermute | schätze | fürchte | nehme an | nimmt an | überlegt | überlege | überlegen | diskutieren | diskutiert | sagte | sagt | meinte | meint | fragte | fragt | schrieb | schreibt | bat | bittet | sagten | hat gesagt |
        hat geschrieben | hat gefragt | hat gebeten | hat gemeint | gesagt | geschrieben | gebeten | erwähnte | erzählte | erzählt |
        behauptet | schlägt | schlug | antwortete | antwortet | denkt | glaubt | hofft | wünscht | verlangt | meinten |
        fordert | vorgeschlagen | hieß | heißt | stand | steht | möchte dass""",
    # --- names for people ---
    "SURNAME": "van der | van den | van de | de la | neue | neuen | neuer | externe | externer | externen | zuständige | zuständigen | künftige | künftigen | ehemalige | ehemaligen | stellvertretende | stellvertretenden | lang | lange | klein | kleine | ernst | rat | gut | schon | fein | sommer | winter | herbst | anders | weg | rasch | zufall | berater | prüfer | kunde",
    "NAMEABLE": "van der | van den | van de | de la | lasse | jo | kay | till | reiner | will | mai | mo | di | fr | jan | april | august | art | mark | kurz | lang | may | rat | ernst | q1 | q2 | q3 | q4 | lange | klein | stefan | gern",
    "SAMEPEOPLE": """
        dieselben | dieselben leute | die gleichen leute | denselben leuten | den gleichen leuten | dieselben personen |
        denselben personen | den gleichen personen | denselben | den gleichen | den selben leuten | die selben leute |
        die leute von vorhin | den leuten von vorhin | den leuten vom letzten mal | denselben kollegen |
        den gleichen kollegen | denselben leuten wie vorher | den gleichen leuten wie eben |
        den gleichen leuten wie vorhin | den gleichen leuten wie vorher | den gleichen leuten wie beim letzten mal |
        denselben leuten wie beim letzten mal | denselben leuten wie eben | denselben leuten wie vorhin | den gleichen wie vorhin |
        den gleichen wie eben | denselben empfängern | den gleichen empfängern | derselben gruppe wie vorhin""",
    "SAMEROLE": """
        gleiche rechte | gleichen rechten | dieselben rechte | denselben rechten | die gleichen rechte |
        den gleichen rechten | selbe rechte | die selben rechte | den selben rechten | gleichen rechte | gleiche berechtigung |
        gleichen berechtigungen | derselben berechtigung | der gleichen berechtigung | gleiche rechte wie vorher |
        dieselben rechte wie vorher | gleiche rechte wie eben | die gleichen rechte wie vorher | gleiche rechte wie vorhin |
        die gleichen rechte wie eben | die gleichen rechte wie vorhin | denselben rechten wie vorher |
        denselben rechten wie eben | den gleichen rechten wie vorher | den gleichen rechten wie eben |
        gleichen rechten wie eben | gleichen rechten wie vorher | rechte wie vorher | rechte wie eben | gleichem zugriff |
        gleicher zugriff | derselbe zugriff | den gleichen zugriff | denselben zugriff | rechten wie vorher |
        rechten wie vorhin | rechten wie beim letzten mal | rechten wie eben | gleichen rechten wie vorhin |
        gleichen rechten wie beim letzten mal | denselben rechten wie vorhin | dieselben rechte wie vorhin""",
    "HERE": "|".join(
        (
            _each("uns euch", "allen", _PLACES),
            _each("alle allen jeder jedem jeden leute leuten kollegen personen", _PLACES),
            _each(_WHOLE, "kanal chat channel gruppenchat runde thread"),
            _each(_WHOLE, "kanal chat channel gruppe runde thread mannschaft truppe team", "hier hier_drin"),
            _each(
                "diesem dieser diese dieses diesen",
                "kanal chat channel gruppe gruppenchat unterhaltung team thread konversation runde",
            ),
            _each("dem den der im", "kanal chat channel gruppenchat"),
            "hier rein | hier hinein | hier herein | im kanal | im chat | hier im kanal | hier im chat | im channel | in diesem kanal | in diesem chat | in den kanal | in den chat | in diesen kanal | in diesen chat | in die gruppe | hier in den kanal | hier in den chat | im team | hier im team | in die runde | hier in die runde | uns allen | euch allen | allen von euch | euch | allen beteiligten hier | alle hier drin | allen anwesenden | alle anwesenden | alle mitglieder dieses kanals | allen mitgliedern dieses kanals | allen mitgliedern des kanals | alle mitglieder des kanals | dem rest hier | allen teilnehmern | alle teilnehmer | allen im meeting hier | allen mitgliedern dieses chats | alle von uns hier | unserem kanal | unserem chat",
        )
    ),
    "THEREST": "die anderen | die andern | die übrigen | alle anderen | alle übrigen | der rest | die restlichen | die anderen beiden | die anderen zwei | die anderen alle",
    "GROUPCALLED": "gruppe | arbeitsgruppe | projektgruppe | verteiler",
    "CALLOFF": "vergiss es | vergiss das | vergesst es | vergiss es wieder | brich ab | brich das ab | abbrechen | lass es | lass es sein | lass gut sein | lass mal | lass stecken | doch nicht | lieber doch nicht | doch lieber nicht | ich hab's mir anders überlegt | hab's mir anders überlegt | anders überlegt",
    "GROUPWORD": "gruppe",
    "DEPARTMENT": """
        buchhaltung | controlling | marketing | einkauf | vertrieb | entwicklung | produktion | technik |
        logistik | versand | kundendienst | kundenservice | fertigung | qualitätssicherung |
        konstruktion | revision | presse | forschung | haustechnik | pflege | ambulanz""",
    "TAKESON": """
        leitet | macht | übernimmt | übernehmen | betreut | prüft | schreibt | plant | organisiert | führt | korrigiert |
        bearbeitet | erstellt | verantwortet | koordiniert | begleitet | hält | kontrolliert | verwaltet | steuert | pflegt |
        bereitet | liest | besucht | startet""",
    "NOMINATIVE": "die | das | unsere | meine | eure | deine | ihre | seine | unser | mein | euer | dein",
    "ALL": "|".join(
        (
            _each(_WHOLE, "team gruppe mannschaft truppe"),
            _each("mein meinem meinen unser unserem unseren", "team"),
            _each("mein meinem unser unserem", _WHOLE, "team"),
            "team | alle | allen | jeder | jedem | jeden | alle teammitglieder | allen teammitgliedern | alle im team | allen im team | alle aus dem team | allen aus dem team | sämtliche | sämtlichen | alle mitglieder | allen mitgliedern | alle leute | allen leuten | dem kompletten team | alle aus meinem team | allen aus meinem team | allen in meinem team | alle miteinander | allesamt | allen kollegen im team | allen im projektteam",
        )
    ),
    "COMPANY": "|".join(
        (
            _each(_WHOLE, "firma unternehmen belegschaft organisation betrieb büro konzern abteilungen company"),
            _each(
                "alle allen jeder jedem jeden",
                "in_der_firma im_unternehmen in_der_organisation im_büro bei_contoso im_haus aus_der_firma im_konzern im_betrieb in_unserer_firma",
            ),
            "alle mitarbeiter | allen mitarbeitern | alle mitarbeitenden | allen mitarbeitenden | alle kollegen | allen kollegen | alle angestellten | allen angestellten | firmenweit | unternehmensweit | belegschaft | die firma | der firma | das unternehmen | dem unternehmen | alle kolleginnen und kollegen | allen kolleginnen und kollegen | sämtlichen mitarbeitern | organisationsweit | gesamtbelegschaft",
        )
    ),
    "ANYONE": "|".join(
        (
            _each(
                "jede_person jeder_person alle_personen allen_personen jeder_mensch jedem_menschen alle_leute allen_leuten alle,_die jeder_besucher",
                "mit_dem_link mit_link mit_diesem_link mit_einem_link",
            ),
            _each(
                "jeder jedem jeden alle allen jede jedermann leute leuten",
                "mit_dem_link mit_link mit_dem_link_dazu mit_diesem_link mit_einem_link",
            ),
            _each(
                "jeder, jedem, jeden, alle, allen, jeder jedem jeden alle allen",
                "der_den_link_hat die_den_link_haben der_den_link_kennt die_den_link_kennen der_den_link_besitzt der_einen_link_hat",
            ),
            _each("link,", _FOREACH),
            _each(",", _FOREACH),
            _each(
                ",_der",
                "für_alle für_jeden für_jedermann",
                "offen_ist zugänglich_ist funktioniert gilt geht sichtbar_ist",
            ),
            "den jeder öffnen kann | den jeder nutzen kann | den alle öffnen können | den alle nutzen können | den jeder verwenden kann | der für alle funktioniert | der für jeden funktioniert | den jeder anklicken kann | mit dem jeder zugreifen kann | öffentlich | öffentlichkeit | der öffentlichkeit | die öffentlichkeit | jedermann | x-beliebigen | alle welt | aller welt | irgendwem | irgendjemandem | irgendwen | jedem beliebigen | externen ohne konto | leuten ohne konto | aller öffentlichkeit | der ganzen welt | die ganze welt | der welt | wer den link hat | wer auch immer den link hat | anonymen benutzern | anonym | dem internet | allen im internet | jedem im internet | jedem der den link anklickt | jedem da draußen",
        )
    ),
    "PUBLICLINK": _each("link, per_link, über_link, als_link,", _FOREACH, _OPENS)
    + """ |
        öffentliche link | anonyme link | offene link | offener link | öffentliche freigabelink | öffentlichen link | öffentlicher link | öffentlichem link | anonymen link | anonymer link | anonymem link |
        offenen link | link für alle | link für jeden | freigabelink für alle | freigabelink für jeden |
        öffentlichen freigabelink | anonymen freigabelink | link den jeder öffnen kann | link, den jeder öffnen kann |
        link den alle öffnen können | link, den alle öffnen können | link für jedermann | link ohne anmeldung für alle | frei zugänglichen link""",
    "EACHLINK": _each("link,", _FOREACH),
    "LINKNOUN": "link | freigabelink | url | links | sharelink | verknüpfung | zugangslink",
    "TITLE": """
        fahrer | handwerker | vorarbeiter | spieler | eigentümer | nutzer | anwender | sänger | tänzer | händler |
        verkäufer | erzieher | mechaniker | musiker | einkäufer | gruppenleiter | schichtleiter | schichtführer |
        filialleiter | fahrerin | verkäuferin | erzieherin | sängerin | musikerin | mechanikerin | vorarbeiterin |
        küchenchef | küchenchefin | köchin | hebamme | oberarzt | oberärztin | chefarzt | chefärztin |
        stationsleiter | kassier | kassierer | kassiererin | schriftführer | schriftführerin | obmann | obfrau |
        kantorin | diakon | diakonin | küsterin | kapitän | kapitänin | übungsleiter |
        übungsleiterin | tutor | tutorin | mentor | mentorin | dekanin | konrektor | konrektorin |
        klassenlehrer | klassenlehrerin | direktor | direktorin | intendant | intendantin | dramaturg |
        dramaturgin | inspizient | inspizientin | redakteur | redakteurin | volontär | volontärin | rechtsanwalt |
        rechtsanwältin | richterin | rechtspfleger | rechtspflegerin | amtsleiter | amtsleiterin |
        stadträtin | landrat | landrätin | bauherr | bauherrin | polierin | gesellin |
        laborant | laborantin | chemiker | chemikerin | ingenieur | ingenieurin | monteur | monteurin | lagerist |
        lageristin | spediteur | spediteurin | controllerin | justiziar | justiziarin | auditor |
        auditorin | revisor | revisorin | treuhänder | treuhänderin | hauswart | hauswartin | abwart |
        lehrtochter | lernender | lernende | ferialer |
        fotograf | fotografin | regisseur | regisseurin | kameramann | kamerafrau | cutter | cutterin | producer | producerin | tonmeister | beleuchter | maskenbildner | maskenbildnerin |
        kostümbildner | kostümbildnerin | szenenbildner | szenenbildnerin | statiker | statikerin | zimmermann | elektriker | installateur | makler | maklerin | vermieter | vermieterin | verwalter | verwalterin |
        hausverwalter | dolmetscher | dolmetscherin | übersetzer | übersetzerin | lektor | lektorin | autor | autorin | grafiker | grafikerin | entwickler | entwicklerin | texter | texterin | designer |
        designerin | journalist | journalistin | disponent | disponentin | therapeut | therapeutin | dozent | dozentin | professor | professorin | schauspieler | schauspielerin | produzent | produzentin |
        ferialpraktikant | ferienjobber | ferialpraktikantin | steuerberaterin | schwester | pfleger | pflegerin | lehrer | lehrerin | trainer | trainerin | referent | referentin | betreuer | betreuerin |
        techniker | technikerin | sekretär | arzt | ärztin | doktor | vorsitzende | vorsitzenden | vorsitzender | pastor | pastorin |
        neue | neuen | neuer | externe | externer | externen | zuständige | zuständigen | künftige | künftigen | ehemalige | ehemaligen | stellvertretende | stellvertretenden | notar | notarin | pfarrer | pfarrerin | pfarrsekretärin | sekretärin | rektor | rektorin | bürgermeister | bürgermeisterin | hausmeister | schulleiter | schulleiterin | anwalt | anwältin | frau | herr | herrn | kollege | kollegen | kollegin | kolleginnen | chef | chefin | assistentin | assistent | praktikant |
        praktikantin | leute | leuten | leiter | leiterin | freund | mitarbeiter | mitarbeiterin | kunden | kunde | kundin | praktikanten | azubi | lehrling | kollegin | vertriebsleiter | vertriebsleiterin | projektleiter | projektleiterin | geschäftsführer | geschäftsführerin | teamleiter | teamleiterin | abteilungsleiter | abteilungsleiterin | werkstudent | werkstudentin | lernenden | nachfolger | nachfolgerin | vertretung | stellvertreter | stellvertreterin | kollegn | dr | dr. | prof | prof. | assistenten | steuerberater | sachbearbeiter | sachbearbeiterin | architekt | architektin | vorgesetzten | buchhalter | buchhalterin | ansprechpartner | auszubildenden | trainee | hiwi | bauleiter | bauleiterin | meister | polier | prüfer | prüferin | berater | beraterin | gutachter | gutachterin | mandant | mandantin | lieferant | bewerber | bewerberin | nachbar | nachbarin""",
    "TEAMNOUN": """
        fahrer | handwerker | vorarbeiter | spieler | eigentümer | nutzer | anwender | sänger | tänzer | händler |
        verkäufer | bürger | techniker | trainer | lehrer | pfleger | betreuer | entwickler | elektriker |
        erzieher | springerinnen | vermieter | mechaniker | musiker | einkäufer | gruppenleiter | schichtleiter |
        schichtführer | filialleiter |
        krankenhaus | klinik | klinikum | pflegeheim | seniorenheim | altenheim | amtsgericht | landgericht |
        jugendamt | hotel | roomservice | bautrupp | löschzug | betriebshof | baubetriebshof | wertstoffhof |
        warenannahme | frontoffice | front-office | genossenschaft | nachbarschaft | gewerkschaft | ag |
        ag-leitung | synode | kammer | werkfeuerwehr | rettungswache | leitstelle | aufsicht | schulträger |
        maschinenring | qualitätszirkel | jugendring | studierendenwerk | kompetenzzentrum | polizeiinspektion |
        landesregierung | bürgermeisterei | hausbank | bank | tochterfirma | tochtergesellschaft |
        muttergesellschaft | konzernmutter | schwesterfirma | studiengang | landwirten | landwirte | lehrlingen |
        lehrlinge | aktionären | vorstandsmitglieder | wareneingang | warenausgang | zoll | gastronomie | gastro |
        hausdame | molkerei | brauerei | kellerei | a-jugend | nachwuchs | meisterrunde | klassen |
        jahrgangsstufe | klassenstufe | kursgruppe | elternbeiräte | mieterbeirat | seniorenbeirat | jugendbeirat |
        hausverwaltungen | zivis | bufdis | fsjler | werkschüler | urlaubsvertretung |
        krankheitsvertretung |
        rezeption | empfang | küche | spülküche | großküche | backstube | theke | nachtwache | frühbesetzung |
        spätbesetzung | nachtbesetzung | intensivstation | notaufnahme | patientenaufnahme | patientenverwaltung |
        apotheke | hauswirtschaft | ergotherapie | physiotherapie | physio | logopädie | radiologie | chirurgie |
        pädiatrie | anästhesie | kardiologie | onkologie | gynäkologie | urologie | neurologie | orthopädie |
        geriatrie | psychiatrie | dermatologie | pathologie | geburtshilfe | tagespflege | pdl | klasse |
        parallelklasse | oberstufe | unterstufe | mittelstufe | smv | fachkonferenz | lehrerkonferenz |
        schulkonferenz | fakultät | lehrstuhl | jahrgang | mensa | bibliothek | taskforce | task-force |
        task force | arbeitsgruppe | projektgruppe | endmontage | instandhaltung | spedition | kommissionierung |
        fahrbereitschaft | jugendfeuerwehr | bergwacht | wasserwacht | bauaufsicht | stadtplanung | justiziariat |
        fraktion | pfarrei | kirchengemeinde | krippe | dramaturgie | requisite | statisterie | intendanz |
        postproduktion | öffentlichkeitsarbeit | unternehmenskommunikation | lektorat | filiale | niederlassung |
        zentrale | holding | marktfolge | wirtschaftsprüfung | steuerberatung | kundenbetreuung | kundenberatung |
        studienberatung | innenrevision | konzernrevision | hotline | direktion | reinigung | gebäudereinigung |
        arbeitsvorbereitung | qualitätskontrolle | qualitätsmanagement | produktmanagement | projektmanagement |
        eventmanagement | personalmanagement | schichtführung | projektsteuerung | mav | jav | sbv | fibu | lobu |
        registratur | kapelle | jury | verkauf | helpdesk | servicedesk | service-desk | chor | fuhrpark |
        bauträger | zimmerservice | krisenstab | lager | zentrallager | labor | vorzimmer | backoffice |
        back-office | housekeeping | facility-management | personalwesen | rechnungswesen | finanzwesen | rathaus |
        präsidium | kuratorium | direktorium | plenum | dekanat | rektorat | institut | orchester | ensemble |
        ballett | konsortium | referat | dezernat | ressort | callcenter | rechenzentrum | pmo | planungsbüro |
        ministerium | pfarrbüro | lehrerzimmer | senat | konvent | kreistag | magistrat | stammtisch | konfis |
        studis | admins | chefs | trainees | postdocs | mfas | zfas | gesellen | hebammen | schwestern |
        aushilfen | senioren | jugendlichen | ehrenamtler | freiwilligen | erben | nachbarn | köchen | köche |
        notaren | notare | anwohner | anwohnern | asta | stura | orga | kernteam | buchhaltungen | montage |
        meisterei | squad | tribe | chapter | truppe | verwandtschaft | wg | hausgemeinschaft | bewohnerschaft |
        ausbildung | personalentwicklung | personalabrechnung | einsatzleitung | verwaltung | mitarbeiterschaft |
        staatsanwaltschaft | anwaltschaft | hofteam |
        büro | firma | familie | praxis | studio | ingenieurbüro | architekturbüro | subunternehmer | subunternehmern | anrainer | anrainern | handwerkern | gewerke | gewerken | agentur | verlag | produktionsfirma | notariat | versicherung | gegenseite | mandantschaft | bauherren | bauherrin | studierenden | studentinnen | schüler | schülern | schülerinnen | lehrkräfte | lehrkräften | lehrern | eltern | mieter | mietern |
        patienten | teilnehmern | teilnehmenden | bewohner | bewohnern | fahrern | monteure | monteuren | helfer | helfern | helferinnen |
        ehrenamtlichen | gesellschafter | gesellschaftern | aktionäre | pflegekräfte | pflegekräften | ärzte | ärzten | referendare |
        referendaren | doktoranden | hiwis | tutoren | dozenten | dozentinnen | erzieherinnen | vereinsmitglieder | vereinsmitgliedern |
        team | teams | abteilung | abteilungen | gruppe | gruppen | bereich | vorstand | leitung | geschäftsführung |
        geschäftsleitung | betriebsrat | leute | leuten | kollegen | kolleginnen | mitarbeiter | mitarbeitern | mitarbeitenden | mitglieder |
        mitgliedern | ausschuss | gremium | verteiler | stab | crew | mannschaft | praktikanten | azubis | externen |
        freelancer | freelancern | prüfer | prüfern | wirtschaftsprüfer | wirtschaftsprüfern | steuerberater | anwälte | anwälten |
        kunden | lieferanten | partner | partnern | dienstleister | dienstleistern | berater | beratern | führungskräfte |
        führungskräften | teamleiter | teamleitern | stakeholder | stakeholdern | department | abteilungsleiter |
        abteilungsleitern | werkstudenten | belegschaft | dl | community | jungs | mädels | gäste | gästen | studenten | bereichsleiter | lenkungskreis | testern | tester | gl | gf | fachschaft | lehrerkollegium | kollegium | elternbeirat | elternrat | schulleitung | bauleitung | projektleitung | qs-team | redaktion | werkstatt | sekretariat | gemeinderat | stadtrat | pflegeteam | hausverwaltung | bauherrschaft | auftraggeber | behörde | gläubiger | investoren | aufsichtsrat | beirat | fachbereich | schichtleitung | kämmerei | stadtkasse | kanzlei | bauhof | dispo | disposition | feuerwehr | qm | pforte | poststelle""",
    # --- roles ---
    "READONLY": """
        view only | read only | read-only | schreibgeschützt | schreibgeschützte | schreibgeschützten | nur lesend |
        nur-lesen | nur-lesend | lesend | nur-lese | nur lese""",
    "READ": """
        ansichtsmodus | sichten | durchblättern | reinschnuppern | inspizieren | drübergucken |
        drüber gucken | draufgucken | rüberschauen | hineingucken | mitgucken | mitschauen | zuschauen | zugucken |
        durchgucken | vorab lesen | mit lesen | lesender | beschnuppern |
        einen blick hineinwerfen | einen blick drauf | nen blick drauf | einen blick rein |
        reinspitzen | reinluren | kieken | luegen | anzugucken |
        reinzulesen | drüberzuschauen | durchzuschauen | anzuschaun |
        beobachter | mitleser | mitleserin | leserinnen |
        view | viewer | einen blick | nen blick | 'nen blick | einen kurzen blick | liest | liest mit | schaut nur | guckt nur | lesen | ansehen | anschauen | einsehen | sehen | betrachten | anzeigen | angucken | reinschauen | reingucken |
        durchlesen | mitlesen | durchsehen | nachlesen | anzusehen | anzuschauen | einzusehen | durchzulesen |
        durchschauen | reinsehen | hineinschauen | hineinsehen | draufschauen | drüberschauen |
        drüber schauen | drauf schauen | rein schauen | einen blick reinwerfen | einen blick drauf werfen |
        einen blick darauf werfen | einen blick werfen | gucken | schauen | leser | leserin | lesern | betrachter |
        betrachterin | zuschauer | ansicht | einsicht | einblick | einsichtnahme | lektüre | anschauung | leseberechtigt | leseberechtigung | lesberechtigung | lesemodus | lese modus | lesenden zugriff |
        lesender zugriff | reinzuschauen | schmökern | angesehen | gelesen | reinlesen | querlesen | läse | aaluege | nur luege | luege | reinluegen | überfliegen | ansicht only | zu lesen | drüberschaun | anschaun | ansehn | reinschaun | reinblicken | einblick nehmen | einen blick reinzuwerfen | begutachten | studieren | zur kenntnis | kenntnisnahme | kenntnis | durchschauen | zu sehen | durchzusehen | reinzugucken | nachsehen | nachschauen | lese | mitverfolgen""",
    "WRITE": """
        änderungen erwünscht | änderungen möglich | änderungen gestattet | änderungen zulässig |
        änderungen willkommen | änderungen sind möglich | änderungen sind okay | änderungen sind ok |
        änderungen sind gestattet | änderungen sind erwünscht | änderungen sind willkommen |
        änderungen sind zulässig | änderungen gehen klar | bearbeitungen erlaubt | ergänzungen erlaubt |
        ergänzungen sind erlaubt | ergänzungen erwünscht | ergänzungen vornehmen | korrekturen vornehmen |
        korrekturen machen | anpassungen machen | anpassungen vornehmen | einträge vornehmen |
        eintragungen machen | eintragungen vornehmen | daten eintragen | daten ändern | werte eintragen |
        zahlen eintragen | zahlen ergänzen | texte ändern | sachen ergänzen | was ergänzen | etwas ergänzen |
        was korrigieren | etwas korrigieren | was anpassen | was reinschreiben | was dazuschreiben |
        zur ergänzung | zur aktualisierung | zur anpassung | zur vervollständigung | zur weiterbearbeitung |
        weiterbearbeitung | lese- und schreibrecht | lese- und bearbeitungsrecht | vollbearbeitung |
        mitbearbeiter | mitautor | mitautorin | co-autorin | mitredigieren | redigieren |
        umformulieren | hineinarbeiten | hineinkorrigieren | reinkorrigieren | gegenarbeiten |
        drüberarbeiten | nachpflegen | erweitern und ändern |
        auf den neuesten stand bringen | auf den aktuellen stand bringen | auf stand bringen | up to date halten |
        edit | edits machen | mit editieren | miteditieren | schreibender | schreibbar |
        änderungen zu machen | änderungen vorzunehmen | was zu ändern | etwas zu ändern | einträge zu machen | einträge machen | was reinzuschreiben |
        änderungen erlaubt | änderungen sind erlaubt | änderungen ok | änderungen okay | mitschreibt | mitarbeitet | reinschreibt | weiterschreibt | ausfüllt | einträgt | mitbearbeitet | bearbeiten | editieren | schreiben | ändern | verändern | anpassen | überarbeiten | mitarbeiten |
        schreibt mit | ergänzt | überarbeitet | aktualisiert | ändert | editiert | vervollständigt | verändert | verbessert | anfassen | mitschreiben | reinschreiben | ergänzen | ausfüllen | daran arbeiten | dran arbeiten | arbeiten |
        mitbearbeiten | korrigieren | weiterbearbeiten | mit bearbeiten | aktualisieren | abändern | umschreiben |
        hineinschreiben | bearbeiter | bearbeiterin | bearbeitern | editor | editoren | editorin | redakteur |
        schreibend | editing | editen | bearbeitung | mitbearbeitung | mitarbeit | überarbeitung |
        schreibberechtigt | bearbeitungsmodus | lese- und schreibrechte | lese- und schreibrechten |
        lese- und schreibzugriff | lese und schreibrechte | lese/schreibrechte | lese-/schreibrechte |
        lese-/schreibzugriff | lese-schreib-zugriff | lese- und schreibberechtigung | lese- und bearbeitungsrechte |
        lese und schreibzugriff | lese- & schreibrechte | lesen und schreiben | lesen und bearbeiten |
        lesen & schreiben | ansehen und bearbeiten | schreibenden zugriff |
        schreibender zugriff | mitwirkender | mitwirkende | co-autor | änderungen vornehmen | änderungen machen |
        anzupassen | auszufüllen | zu überarbeiten | mitzuarbeiten | reinzuschreiben | was ändern | etwas ändern |
        was eintragen | sachen ändern | rumschreiben | beschreiben | bearbeitet | dinge ändern | zahlen ändern |
        sachen eintragen | etwas eintragen | kürzen | vervollständigen | eintragen | reinarbeiten | weiterpflegen | pflegen | fortführen | weiterführen | weiterschreiben | weiterarbeiten | dran weiterarbeiten | aktuell halten | befüllen | nachtragen | reineditieren | rumeditieren | einpflegen | mitpflegen | gegenlesen und korrigieren | werkeln | drin arbeiten | darin arbeiten | rein schreiben | mit schreiben | mit arbeiten | umbauen | abänderungen machen | verändern | ergänzungen machen | daran weiterarbeiten | selber ändern | selbst ändern | bearbeite | schriibe | ändere | zu bearbeiten | zu ändern | zu editieren | zu ergänzen | bearbeiten und ändern | bearbeiten und speichern | drin rumschreiben | überschreiben | bearbeitbar | editierbar | änderbar | beschreibbar | veränderbar""",
    "COMMENT": """
        kommentare setzen | kommentare machen | kommentare einfügen | kommentare reinschreiben | anmerkungen einfügen | anmerkungen setzen | kommentieren | kommentar | kommentare | kommentator | anmerken | anmerkungen machen | kommentare schreiben |
        kommentare hinterlassen | vorschlagen | änderungen vorschlagen | kommentierung | kommentarmodus |
        kommentare abgeben | feedback geben | vorschläge machen | anmerkungen hinterlassen | kommentare hinzufügen |
        kommentarfunktion""",
    "OWN": """
        besitzer | besitzerin | eigentümer | eigentümerin | inhaber | volle kontrolle | admin | administrator |
        besitz | eigentum | owner | mitbesitzer | miteigentümer | verwalten | vollständige kontrolle""",
    "USE": """
        drüberschauen lassen | zugreifen | öffnen | nutzen | benutzen | verwenden | prüfen | herunterladen | downloaden | reviewen | aufrufen |
        drauf zugreifen | darauf zugreifen | drankommen | rankommen | reinkommen | reviewn | gegenlesen | aufmachen | abrufen | drauf | checken | dran | ran | rein | runterladen | zuzugreifen | finden | durchgehen | drüberlesen""",
    "RIGHTSNOUN": """
        lese- und schreibrecht | lese- und bearbeitungsrecht |
        leseberechtigung | lesberechtigung | lesenden zugriff | lesender zugriff | schreibenden zugriff | schreibender zugriff | volle kontrolle |
        vollständige kontrolle | lese- und schreibrechte | lese- und schreibrechten | lese- und schreibzugriff |
        lese- und schreibberechtigung | lese- und bearbeitungsrechte | lese und schreibrechte | lese und schreibzugriff |
        lese/schreibrechte | lese-/schreibrechte | lese-/schreibzugriff | lese- & schreibrechte | nur-lese-zugriff |
        nur-lese-rechte""",
    "ACCESS": """
        zugriff | zugang | zugriffe | zugriffsrecht | zugriffsrechte | zugriffsrechten | recht | rechte | rechten | berechtigung | berechtigungen | freigabe | freigaben |
        zugriffsberechtigung | zutritt | zugrif | zugrff | zugirff | zugfriff | zugrriff | zugriffs | access | acces | zugriff drauf | rolle | rollen | erlaubnis | freischaltung | zugangsrechte | zugriffsmöglichkeit |
        einsichtnahme | einblick | einsicht | zugriff darauf | zugriff dafür | zugriff hierauf | zugang dazu | zugang dafür | zugang hierzu | rechte darauf | rechte dafür | einsicht darin | einblick darin""",
    "OFIT": "zugriff drauf | zugriff darauf | zugriff dafür | zugriff hierauf | zugang dazu | zugang dafür | zugang hierzu | rechte darauf | rechte dafür | einsicht darin | einblick darin",
    "SHARENOUN": "freigabe | freigaben | teilen | freigegebene zugriffe",
    "FULL": "inklusive | inkl | inkl. | mitsamt | dauerhaften | dauerhafte | vorübergehenden | vorübergehende | begrenzten | begrenzte | normalen | normale | üblichen | erforderlichen | notwendigen | benötigten | passenden | gewünschten | besagten | unbeschränkten | unbeschränkte | unbegrenzten | ungehinderten | freien | freie | umgehenden | schnellen | kurzfristigen | einmaligen | generellen | allgemeinen | erneuten | fortlaufenden | bestehenden | einräumung von | einräumung der | erteilung von | erteilung der | erteilung eines | gewährung von | gewährung eines | vergabe von | einrichtung von | einrichtung eines | zuteilung von | reinen | reine | reiner | reines | bloßen | bloße | einfachen | einfache | puren | pure | volle | vollen | voller | vollständigen | temporären | temporäre | direkten | sofortigen | befristeten | kompletten | uneingeschränkten | eingeschränkten | entsprechenden | entsprechende | nötigen | externen",
    "JUSTFOR": "nur für | bloß für | lediglich für | ausschließlich für | allein für",
    "ONLY": "nur | bloß | lediglich | ausschließlich | allein | nru | ausschliesslich | einzig",
    "NOWONLY": "nur mehr | bloß mehr | nur noch | bloß noch | lediglich noch | ab jetzt nur | ab sofort nur | nurnoch | ab sofort nur noch | ab jetzt nur noch",
    "ALLOWED": """
        erlauben | zulassen | gestatten | genehmigen | bitte erlauben | erlaubt | gestattet | ist erlaubt | ist ok | ist okay | ok | okay | möglich | erwünscht | genehmigt | zulässig | ist gestattet | wäre gut | wär gut | ist möglich | ist in ordnung | geht klar""",
    "UNNEEDED": "|".join(
        (
            _each(
                "wird werden will soll darf muss braucht kann sollen dürfen brauchen müssen können",
                "niemand keiner da_niemand da_keiner hier_keiner hier_niemand dort_keiner darin_keiner drin_keiner er_da_nicht sie_da_nicht er_nicht sie_nicht er_nix sie_nix er_nichts sie_nichts da_keiner_was keiner_was niemand_was da_niemand_was er_da_nix sie_da_nix mir_keiner er_es_nicht sie_es_nicht",
            ),
            """
        ist nicht nötig | nicht nötig | ist nicht notwendig | nicht notwendig | ist nicht erforderlich | nicht erforderlich | ist nicht erlaubt | nicht erlaubt | muss nicht | ist nicht erwünscht | nicht erwünscht | muss nicht sein | muss er nicht | muss sie nicht | braucht er nicht | braucht sie nicht | brauchts nicht | brauchen sie nicht | soll er nicht | soll sie nicht | braucht's nicht | ist nicht gewünscht | unerwünscht | verboten | ist tabu | tabu | gesperrt | kommt nicht in frage | kommt nicht infrage | ist nicht drin | ist nicht vorgesehen | ist ausgeschlossen | gibt's nicht | ausgeschlossen""",
        )
    ),
    "ENOUGH": "reicht | genügt | reichen | genügen | reicht aus | ist genug | reicht völlig | ist ausreichend | reicht ihm | reicht ihr | reicht mir | langt | reicht da | reichen aus | langt völlig | langt ihm | langt ihr | reicht hier | reicht vollkommen | reicht vollauf | reicht erstmal | reicht erst mal | reicht fürs erste | reicht bei ihm | reicht bei ihr | reicht denen | reicht ihnen | reicht dafür | würde reichen | sollte reichen | reicht da völlig | muss reichen | reicht ja",
    "AS": "als",
    # --- mail and sign-in ---
    "MAIL": """
        mailversand | mail-versand | e-mail-versand | emailversand | email-versand | mailaussendung | mailing |
        mailinfo | mail-info | e-mail-info | info-e-mail | systemmail | system-mail | automatische mail |
        automatische e-mail | automatischen mail | automatische benachrichtigung | automatischer mail |
        versand einer mail | versand einer e-mail | versand von mails | mailhinweis | mailmeldung | mail-meldung |
        e-mail-mitteilung | mailmitteilung | hinweis-mail | hinweis-e-mail | infoschreiben per mail |
        benachrichtigungsemail | benachrichtigungs-email | benachrichtigungs-mails | benachrichtigungsmails |
        einladungsemail | einladungs-email | mailalarm | info per e-mail | info via mail | e-mail-nachricht |
        emailinfo | mailverständigung | verständigung | verständigung per mail | e-mail-verständigung |
        email-ping | e-mail-ping | mail-ping | mailerl | mailchen | rundmail | e-mail-benachrichtigungen | mail-hinweis | e-mail-hinweis |         mail | mails | e-mail | e-mails | email | emails | benachrichtigung | benachrichtigungen | einladungsmail |
        benachrichtigungsmail | info-mail | infomail | einladung | nachricht per mail | mailbenachrichtigung |
        mail-benachrichtigung | e-mail-benachrichtigung | einladungs-mail | benachrichtigungs-mail | info per mail | hinweismail |
        notification | einladungen | emailbenachrichtigung | benachrichtigung per mail | benachrichtigung per e-mail | benachrichtigungs-e-mail | einladungs-e-mail | infos per mail | benachrichtung""",
    "NOTIFY": """
        benachrichtige | benachrichtig | benachrichtigen sie | informiere | informier | informieren sie | verständige | pinge | ping |
        unterrichte | informiert | benachrichtigt""",
    "NOTIFYINF": """ anzumailen |
        benachrichtigen | zu benachrichtigen | informieren | zu informieren | verständigen | zu verständigen | anpingen | zu pingen | anzuschreiben |
        anschreiben | bescheid geben | bescheid sagen | bescheid zu geben | bescheid zu sagen | stören | zu stören | wecken | benachrichtigt | informiert | anmailen |
        pingen | in kenntnis setzen | in kenntnis zu setzen | belästigen | zu belästigen | nerven | zu nerven | was sagen | etwas sagen | kontaktieren""",
    "KNOW": "bescheid | kurz bescheid | darüber bescheid | bescheid dass | info | eine info | eine kurze info",
    "TELLKNOW": "sag | sage | gib | gebe | sagen sie | geben sie | schick | lass",
    "SILENT": """
        still | leise | heimlich | stillschweigend | diskret | unauffällig | ohne dass er es merkt | ohne dass sie es merkt | ohne dass er was merkt |
        ohne dass sie was merkt | ohne dass es jemand merkt | lautlos | ohne aufsehen | ohne es jemandem zu sagen""",
    "SIGNIN": """
        microsoft-anmeldung | office-anmeldung | identitätsprüfung | identitätsnachweis | nutzeranmeldung |
        log in | einlogpflicht | login-zwang | loginzwang | passwortabfrage | einloggpflicht | anmeldepflichtig |
        kontopflicht | authentisierung | authentifikation | anmeldevorgang | single sign-on |
        einloggt | anmeldet | authentifiziert | anmeldung | anmelden | anzumelden | login | log-in | einloggen | einzuloggen | sign-in | authentifizierung | authentifizieren |
        anmeldepflicht | anmeldezwang | registrierung | anmeldng | angemeldet | eingeloggt | registrieren | sign in | kontoanmeldung | microsoft-konto | anmeldeaufforderung | benutzeranmeldung | login-pflicht | loginpflicht""",
    "REQUIRE": """
        erforderlich | nötig | notwendig | pflicht | verlangen | zwingend | verpflichtend | erzwingen | verlange | fordern | voraussetzung | benötigt |
        vorausgesetzt | verlangt | aktivieren | aktiviert | obligatorisch | muss sein | einschalten | anfordern | erzwinge | fordere | brauchts | braucht's | braucht es | versenden | verschicken""",
    "FIRST": "erst | vorher | zuerst | zunächst | davor | dafür | dazu | vorab | erstmal | extra | selbst | auch | bitte | unbedingt | zwingend",
    # --- messages ---
    "MSGNOUN": """
        nachricht | notiz | text | kommentar | hinweis | bemerkung | anmerkung | begleittext | vermerk | nachicht | nachrict | info |
        begleitnachricht | mitteilung | kurznachricht | ps | p.s. | kurznotiz | msg | betreffzeile | zusatz | worten | grußtext | nachrihct | textnachricht | botschaft | einladungstext | nachricht dazu | nachricht an ihn | nachricht an sie | text dazu | nachrichtentext | mitteilungstext | anschreiben""",
    "SAYING": """
        schreib dazu | schreibe dazu | schreiben sie dazu | sag dazu | sage dazu | mit den worten | die lautet | mit folgendem text |
        mit folgender nachricht | folgende nachricht | mit dem text | dazu schreiben | der lautet | lautend | füge hinzu | wie folgt | schreib bitte dazu | schreibe bitte dazu | dazu bitte | schreib noch dazu | schreib mal dazu | mit folgendem hinweis | mit folgender notiz | dazuschreiben | und dazuschreiben | mit dem kommentar | mit kommentar | mit der nachricht | mit dem hinweis | mit der notiz | mit der bemerkung | mit der anmerkung | mit den worten | mit text | mit notiz | dazu schreibst du | schreib rein | schreibe rein | schreib ihm dazu | schreib ihr dazu | schreib ihnen dazu | dazu der text | begleittext""",
    "TELL": "sag | sage | sagen sie | schreib | schreibe | schreiben sie | richte | erklär | erkläre",
    "DAZU": "dazu | noch dazu | dabei | bitte dazu | mit | drunter | rein | aus",
    # --- dates ---
    "UNTIL": """
        terminiert bis | terminiert auf | limitiert bis zum | zugelassen bis | erlaubt bis |
        gültig bis spätestens | gültig bis einschl. | nutzbar bis | abrufbar bis | zugänglich bis |
        befristung zum |
        befristet mit | läuft aus am | ausläuft am | auslaufend am | erlischt am | erlöschend am | soll enden am |
        endtermin am | bis längstens | bis längstens zum | bis maximal zum | allerspätestens bis |
        bis allerspätestens | vorerst bis | vorerst nur bis | vorläufig bis |
        erstmal bis | erst mal bis | zunächst bis | zunächst nur bis | erstmal nur bis | fürs erste bis |
        erst einmal bis | einstweilen bis | bloß bis | bloß bis zum | lediglich bis | lediglich bis zum |
        ausschließlich bis | gültigkeit bis zum | gültigkeit endet am | zugriff endet am | freigabe endet am |
        gültigkeitsende | zugriffsende | ende der freigabe | ende des zugriffs | mit ablauf des |
        mit frist | mit frist bis | mit frist bis zum | mit enddatum | mit befristung bis |
        mit befristung bis zum | mit gültigkeit bis | mit gültigkeit bis zum | mit laufzeit bis |
        mit laufzeit bis zum | mit verfallsdatum | mit verfall am | enddatum | enddatum ist | endtermin | stichtag | schluss am | schluss ist am |
        und zwar bis einschließlich | und zwar bis einschließlich zum | und zwar bis inklusive | aber nur bis einschließlich | aber nur bis einschließlich zum | nur bis einschließlich | nur bis einschließlich zum | befristet bis einschließlich | gültig bis einschließlich |
        bis | bis zum | bis zur | bis zu | bis spätestens | bis einschließlich | bis inklusive | bis inkl | bis inkl. | nur bis | gültig bis | befristet bis | befristet bis zum |
        gültig bis zum | läuft bis | gilt bis | gilt bis zum | offen bis | bis einschließlich zum | bis spätestens zum | spätestens bis | nur bis zum | biss | bsi | bis am | läuft | aber nur bis | aber nur bis zum |
        läuft am | läuft ab am | endet am | endend am | ablaufend am | ablauf am | ablauf | ablaufdatum | ablaufdatum am | ablaufdatum ist | verfällt am | endet | ende am | mit ablauf |
        mit ablaufdatum | mit ablauf am | mit ablauf zum | mit ablaufdatum am | mit ablaufdatum zum | gültigkeit bis | gültigkeit | befristet auf | befristet zum  | verfallsdatum | läuft dann am |
        ablaufen am | ablaufen | soll ablaufen am | frist bis | zeitraum bis | verfällt | lösche den zugriff am | bis und mit | ablaufdatum: | verfügbar bis | verfügbar bis zum | frist | deadline | befristung bis | befristung | das ganze bis | bis zum ablauf des | längstens bis | maximal bis | höchstens bis | allerhöchstens bis | bis max | bis maximal | offen lassen bis | wirklich nur bis | und zwar bis | und zwar nur bis | bis und mit dem | läuft bis zum | endet zum | endet am | bis einschl | bis einschl. | zeitlich begrenzt bis | zeitlich befristet bis | begrenzt bis | limitiert bis""",
    "LIMIT": "befriste | befrist | begrenze | begrenz | limitiere | limitier | beschränke | beschränk | terminiere",
    "AB": "ab | ablaufen | auslaufen | enden | gültig | befristet | aus | verfallen | ende | offen | befristen | befristet lassen | begrenzen | gültig lassen | limitieren | terminieren | zu befristen",
    "DURATION": """ gilt nur | gilt nur für |
        für | fuer | fur | für maximal | für höchstens | für die dauer von | gültig für | befristet auf | für etwa |
        für den zeitraum von | für genau | für circa | für ca | begrenzt auf | zeitlich begrenzt auf | beschränkt auf | gilt für | für insgesamt | für rund | auf | gültig | befristung | dauer | laufzeit | begrenzt auf max | für die nächsten | auf maximal | auf höchstens | höchstens für | maximal für | nur für | auf insgesamt""",
    "INTIME": "in | innerhalb von | in etwa",
    "LONG": "lang | befristet | lang gültig | gültig | offen",
    "NEXT": "nachste | nachsten | nachster | nächste | nächsten | nächster | nächstes | nächstem | folgende | folgenden | darauffolgenden | übernächsten",
    "NEXTUNIT": "kommende woche | kommender woche | kommenden woche | kommenden monat | kommenden monats | kommendes quartal | kommenden quartals | kommendes jahr | kommenden jahres",
    "COMING": "kommenden | kommende | kommender | kommendem | kommendes | diesen | dieses | dieser | diese",
    "ENDOF": "ende | ende des | ende der | ende von | zum ende | ende dieses | ende dieser | ende diesen | ende vom | schluss | ende d | letzten tag des | letzten tag der | ultimo",
    "MIDDLE": "mitte | anfang | anfang der | mitte des | beginn | start | mitte der | anfang des | beginn des | ca | etwa | ungefähr | um",
    "DAYEND": "tagesende | feierabend | mitternacht | geschäftsschluss | büroschluss | dienstschluss | ende des tages | eod | heute abend | heute nacht | heut abend | heute mittag | heute nachmittag | heute 24 uhr | ende des arbeitstages",
    "FOREVER": """
        ohne ende | doch ohne ende | unbefristet | unbegrenzt | dauerhaft | für immer | auf weiteres | auf dauer | ohne ablauf | ohne ablaufdatum | ohne befristung | zeitlich unbegrenzt | permanent |
        auf unbestimmte zeit | ewig | bis auf weiteres | bis auf widerruf | ohne enddatum | ohne zeitliche begrenzung | ohne frist | ohne zeitlimit | kein ablaufdatum""",
    "LATER": "länger | mehr | weiter | zusätzlich | obendrauf | extra | lang mehr | dazu | drauf",
    "FURTHER": "weitere | weiteren | weiterer | zusätzliche | zusätzlichen | noch | noch mal | nochmal | nochmals | noch weitere | noch einmal | noch einen | extra",
    "FEW": "paar | ein paar | einige | mehrere | wenige | ein paar wenige | 'n paar | nen paar | etliche",
    "HALF": "halb | halbe | halbes | halben | halber | halbjahr",
    "BUSINESS": "werktag | werktage | werktagen | arbeitstag | arbeitstage | arbeitstagen",
    "CALWEEK": "kw | kalenderwoche | kal.-woche",
    "DAYTIME": "abend | abends | früh | mittag | mittags | nachmittag | nachmittags | vormittag | morgens | nacht | nachts | vormittags | in der früh | eod | tagesende | dienstschluss | feierabend",
    "REST": "rest der | rest des | den rest der | den rest des | der rest der | den rest vom",
    "PARTICIPLE": """
        kaputt | fertig | vorliegen | da | dabei | im kopf | gesehen | gemacht | gelesen | offen | auf dem tisch | parat | schon | hier | vergessen | verloren | bekommen | erhalten |
        verfasst | erstellt | bearbeitet | besprochen | verschickt | versendet | erledigt | zerstört | umbenannt | überarbeitet | benutzt | verwendet | bezahlt | unterschrieben | beantragt |
        erfunden | verstanden | übersetzt | verschoben | entdeckt | empfohlen | vorbereitet | gebaut | programmiert | eingestellt | hochgeladen | abgelegt | reviewt | kontrolliert | lieb""",
    # --- more small words ---
    "SEES": "sieht | sehen | liest | lesen | bearbeitet | bearbeiten | nutzt | nutzen",
    "SHARES": "teile | teil",
    "THEREFOR": "dafür",
    "ABROAD": "extern | nach extern | nach außen | außerhalb | für externe | öffentlich",
    "MEMBERS": "leute | personen | nutzer | benutzer | mitglieder | namen | empfänger",
    "ACCESSLIST": "rechteübersicht | zugriffsübersicht | freigabeübersicht | berechtigungsübersicht | rechteliste | aufstellung der berechtigten | übersicht der berechtigten | liste aller berechtigten | auflistung der berechtigten | aufstellung aller berechtigten | übersicht über die berechtigten | aufstellung der zugriffe | übersicht der zugriffe | auflistung der zugriffe | übersicht über die zugriffe | übersicht über die zugriffsrechte | übersicht der zugriffsrechte | übersicht der berechtigungen | aufstellung der berechtigungen | aufstellung der zugriffsrechte | auflistung der zugriffsrechte | berechtigtenliste | personenliste | zugriffsliste | berechtigungsliste | liste der berechtigten | berechtigte | berechtigungen | freigabeliste | freigaben | zugriffsrechte | liste der zugriffe | rechteliste",
    "ONEMORE": "jemand | jemanden | jemand anders | eine person | noch wer | eine weitere | einer | eine",
    "THEY": "sie",
    "FILLSIN": "trägt | füllt | passt | schreibt | führt | tragen | füllen | arbeitet | bringt | bessert | pflegt",
    "INTO": "ein | aus | an | nach | rein | mit | fort | weiter | drin | daran | dran | hinein",
    "OVERWITH": "schluss | vorbei | feierabend | dicht | zu",
    "DAMIT": "damit",
    "DOTH": "tut | tun | macht",
    "PLURAL": "sollen | dürfen | können | müssen | wollen | brauchen | möchten | sollten | bräuchten | müssten | könnten | dürften | haben | bekommen | kriegen",
    "TERM": "zeitraum | datum | dauer | verfallsdatum | stichtag | endedatum | ablauftermin | das ende | ablauf | enddatum | endtermin | frist | laufzeit | gültigkeit | ablaufdatum | freigabedauer | zugriffsdauer | befristung",
    "CUT": "schalte | schalt | schalten sie | dreh | drehe | drehen sie | mach | mache | stell | stelle | klemm | klemme | machen sie | stellen sie",
    "SHIFT": "schiebst du | verschiebst du | legst du | schieb | schiebe | verschieb | verschiebe | schieben sie | verschieben sie | leg | lege | stell | stelle",
    "INQUIRY": "zugriffsanfrage | freigabeanfrage | anfrage | antrag | zugriffsantrag | berechtigungsanfrage",
    "APPROVE": "genehmigen | bewilligen | annehmen | bestätigen | stattgeben | zustimmen",
    "APPROVES": "genehmige | genehmig | bewillige | bestätige | bestätig | genehmigen sie",
    "SHIFTINF": "schieben | rücken | vorverlegen | verschieben | verlegen | rausschieben | hochsetzen | hinausschieben | setzen | legen",
    "BACK": "nach hinten | raus | hinaus | weiter | nach hinten raus",
    "STAY": "bleiben | gelten | weitergelten | gültig bleiben | offen bleiben | bestehen bleiben",
    "VANISH": "verschwinden | fliegen | gehen | rausfliegen",
    "LOOKS": "guckt | schaut | liest | sieht | gucken | schauen | lesen",
    "THROW": "werfen | tun | nehmen | riskieren",
    "SHUT": "ab | aus | dicht | weg | zu",
    "LOST": "zu suchen | verloren | zu schaffen | suchen | schaffen",
    "STAND": "stehen | bestehen | laufen | weiterlaufen | offen",
    "LISTNOUN": "liste | übersicht | aufstellung | auflistung",
    "PERSONLABEL": "person | empfängerin | name | benutzername | kollege | kollegin | wen",
    "RIGHTLABEL": "zugriffsart | modus | art | berechtigungsstufe | stufe",
    "STRIKES": "streich | streiche | lösch | lösche | entferne | entfern | kick | kicke | schmeiß | schmeiss | schmeiße | wirf",
    "TAKEBACK": "widerrufen | zurückziehen | entziehen | zurückrufen | wegnehmen | rückgängig",
    "YOURS": "eure | euren | eurem | eurer | euer",
    "LAUTEN": "soll sein | soll lauten | soll heißen | lauten | lautet | heißen | heißt | sein | ist | wird",
    "DROPS": "entferne | entfern | entfernen sie | schmeiß raus | kick | kicke",
    "GEGEN": "gegen",
    "REPLACEINF": "ersetzen | austauschen | tauschen | zu ersetzen",
    "SETPUT": "nimm | setz | setze | trag | mach | nehmen sie",
    "JEST": "kleiner scherz | kleiner witz | nur ein scherz | war ein scherz | nur ein witz | war ein witz | nur spaß | nur spass | bloß spaß | ich mach nur spaß",
    "ADDRESSIS": "seine mail | ihre mail | seine mail ist | ihre mail ist | mailadresse | mailadresse ist | adresse ist | die adresse ist | seine adresse | ihre adresse | seine adresse ist | ihre adresse ist | seine e-mail | ihre e-mail | seine email | ihre email | mail lautet | adresse lautet",
    "IGNORED": "ignorier ihn | ignorier sie | ignoriere ihn | ignoriere sie | hör nicht auf ihn | hör nicht auf sie",
    "PROVISO": "sobald | erst wenn | nur wenn | nur falls | falls | wenn | erst nachdem | unter der bedingung dass | vorausgesetzt | es sei denn",
    "ACCORDING": "laut | lt | dank | gemäß | es geht um | geht um | gehört | es gehört | das gehört",
    "MEANT": """
        meine ich | meinte ich | mein ich | ich wollte | ich wollte eigentlich | ich wollte doch | gemeint hab ich | gemeint habe ich |
        ich meinte | ich meine | meinte | meine | ich mein | gemeint war | gemeint ist | ich meinte eigentlich | ich dachte an | es sollte sein | das sollte sein | sondern | nimm | nimm lieber | besser | lieber | mach | mach lieber | es ist | es geht um | ich spreche von | eigentlich | stattdessen | soll sein | war gemeint | sollte sein""",
    "WRONG": """
        die andere datei | das andere dokument | falsche datei | falsche person | falsch | die falsche | der falsche | das falsche | die falsche datei | die falsche person | der andere | die andere | den anderen | das andere |
        falscher | falsche | den falschen | nicht die richtige | nicht der richtige | falsches dokument | das falsche dokument | den falschen | verkehrt | die verkehrte | andere datei | anderes dokument | eine andere datei | ein anderes dokument | andere person | jemand anders""",
    "RETRACT": "nein | nee | ach nein | ach nee | ach ne | quatsch | ach quatsch | halt stopp | stopp | moment nein | äh nein | oder nein",
    "RETHINK": "moment | sorry | pardon | verzeihung | entschuldigung | entschuldige | tschuldigung | stopp | quatsch | ach quatsch | blödsinn | ach was | ach nein | von wegen | vertan | verschrieben | falsch | hoppla | warte",
    "SLIP": "|".join(
        (
            _each(
                "nein nee ne ach_nein ach_nee ach_ne äh_nein äh_nee äh oh_nein halt halt_nein nein_halt quatsch ach_quatsch moment moment_nein nein_moment "
                "warte warte_nein nein_warte sorry ups hoppla blödsinn verzeihung falsch nein_sorry sorry_nein stopp pardon korrektur hmm_nein hm_nein oh korrigiere tschuldigung mist",
                ", . …",
                "ich_meine ich_meinte ich_mein ich_meinte_natürlich meine meinte meinte_natürlich besser lieber doch doch_lieber doch_besser eher sondern nimm_lieber mach_lieber es_ist gemeint_ist gemeint_war das_war_falsch",
            ),
            ", besser | , lieber | , doch lieber | , doch besser | , eher",
            _each(
                "ich_meine ich_meinte ich_mein meinte meinte_natürlich ich_wollte_sagen wollte_sagen doch_besser doch_lieber besser_noch oder_besser oder_lieber oder_doch oder_doch_lieber oder_nein "
                "oder_nee besser_gesagt vielmehr beziehungsweise_doch quatsch ach_quatsch ach_nein ach_nee ach_ne äh_nein äh_nee nein_doch nee_doch ne_doch nein_halt halt_nein nein_warte warte_nein "
                "nein nee quatsch ach_quatsch stopp halt_stopp äh_nein oder_nein moment_nein nein_moment korrektur äh_ich_meine äh_ich_meinte sorry_ich_meine sorry_ich_meinte sorry_ich_mein falsch_gesagt blödsinn äh hoppla besser tschuldigung_ich_meinte oder_eher",
            ),
        )
    ),
    "NOPE": "nein | nee | nö | ne",
    "LEFTOUT": "weglassen | rauslassen | raus | auslassen | rausnehmen | entfernen | streichen | weg | rauslöschen",
    "DAZUS": "dazu | mit dazu | mit rein | mit drauf | mit aufnehmen | dazunehmen | hinzufügen | noch dazu | auch noch dazu | hinzu",
    "TAKEFILE": "nimm | nimm lieber | nehmen sie | nimm doch | verwende | benutze | nutze | nehme",
    "LETINF": "lassen | zu lassen | ranlassen | reinlassen | dranlassen | drauflassen | hineinlassen | hereinlassen | reinschauen lassen | draufschauen lassen | mitlesen lassen | mitschreiben lassen | mitarbeiten lassen",
    "GETSINF": "bekommen | haben | kriegen | erhalten",
    "RAN": "ran | dran | rein | drauf | darauf",
    "OWNRIGHT": "möglichkeit | recht | rechte | erlaubnis | berechtigung | freigabe",
    "AVAILABLE": "zugänglich | verfügbar | sichtbar | lesbar | freigeben | öffnen",
    "LOWER": "ein | herab | herunter | runter | hoch | rauf | zurück | um",
    "LONGER": "länger | weiter | weiterhin | noch",
    "DABEI": "dabei | damit | hierbei",
    "TEAMWORD": "verteiler | team | abteilung | bereich | arbeitsgruppe | projektgruppe",
    "OB": "ob",
    "INS": "ins",
    "LIEBER": "lieber",
    "WITHIN": "mit in | mit ins | mit im",
    "SENDNOUN": "übermittlung | übersendung | zusendung | weiterleitung | bereitstellung | zurverfügungstellung | weitergabe | aushändigung",
    "OUTWITH": "raus mit | weg mit | runter mit | fort mit",
    "PULL": "zieh | ziehe | ziehen sie | zerr | holen sie",
    "WORKS": "funktionieren | gehen | klappen | gelten | aufgehen",
    "THINGNOUN": "jour fixe | jours fixes | kick-off | kickoff | meet and greet",
    "POSTINF": "reinstellen | reinposten | posten | einstellen | reinwerfen | reinschmeißen | reinpacken | reinhängen | hochladen | bereitstellen | ablegen",
    "ANSENDINF": "mailen | zu mailen | auslösen | auslöst | ausgelöst | raushauen | rauslassen | absenden | abschicken | losschicken | rausgehen | schicken | senden | zu schicken | verschicken | versenden | rausschicken",
    "DAVON": "davon | darüber | dass ich das teile | von der freigabe | über die freigabe",
    "SEIN": "sein | geben | schicken | senden | verschicken | zu schicken",
    "NACH": "nach",
    "LETZTEN": "letzten",
    "WRITES": "schreib | schreibe | füge | füg | setz | setze | häng | leg | schreiben sie",
    "CALLEDSO": "namens | mit namen | mit dem namen | mit dem titel | genannt | von | vom | betitelt | die heißt | der heißt | das heißt",
}

_VALUED: dict[str, dict[object, str]] = {
    "IMPLIES": {
        "write": "hochstufen | hochzustufen | heraufstufen",
        "read": "herabstufen | herabzustufen | runterstufen",
    },
    "MONTH": {
        1: "januar | jan | jänner",
        2: "februar | feb | feber | febuar",
        3: "märz | mär | mrz | maerz | märzes",
        4: "april | apr",
        5: "mai",
        6: "juni | jun | juno | q2",
        7: "juli | jul",
        8: "august | aug",
        9: "september | sep | sept | q3",
        10: "oktober | okt | oct",
        11: "november | nov",
        12: "dezember | dez | q4",
    },
    "WEEKDAY": {
        0: "montag | mo | montags | montagabend | montag abend | motnag | montga",
        1: "dienstag | di | dienstagabend | diesntag | dienstga | diensttag",
        2: "mittwoch | mi | mittwochabend | mitwoch | mittwohc | mittwochs",
        3: "donnerstag | do | donnerstagabend | donerstag | donnertag | donnerstga",
        4: "freitag | fr | freitagabend | freitagmittag | freitagnachmittag | freitags | freiatg | fretiag | freitga | freitagmorgen | freitagfrüh",
        5: "samstag | sa | sonnabend | samstagabend | samtag",
        6: "sonntag | so | sonntagabend | sontag",
    },
    "UNIT": {
        "D": "tag | tage | tagen | tages | werktag | werktage | werktagen | arbeitstag | arbeitstage | arbeitstagen | kalendertage",
        "W": "woche | wochen | arbeitswoche | kommende woche | kommender woche | kommenden woche | wo | wohce",
        "M": "monat | monate | monaten | monats | kommenden monat | kommenden monats | monates | mon",
        "Q": "quartal | quartals | quartale | quartalen | vierteljahr | vierteljahres | kommendes quartal | kommenden quartals",
        "Y": "jahr | jahre | jahren | jahres | kommendes jahr | kommenden jahres | halbjahr | geschäftsjahr | geschäftsjahres | kalenderjahr | kalenderjahres",
        "H": "stunde | stunden | std",
        "N": "minute | minuten | min",
        "E": "wochenende | wochenendes | we",
    },
    "RELDAY": {
        0: "heute | heut | heute abend | heute nacht | heute mittag | heute nachmittag",
        1: "morgen | morgn | morgen früh | morgen abend | morgen mittag | morgen nachmittag | morgen nacht | morgen vormittag",
        2: "übermorgen | ubermorgen | überübermorgen",
    },
    "ENDUNIT": {
        "W": "wochenschluss | eow | ende woche | ende dieser woche",
        "M": "monatsende | monatsletzten | monatsultimo | eom | ende monat | ende diesen monats | ende dieses monats",
        "Q": "quartalsende | eoq | ende quartal",
        "Y": "jahresende | eoy | silvester | ende jahr",
    },
    "COUNT": {
        1: "einen | eine | einer | einem | ein",
        2: "zwei | zwo",
        3: "drei",
        4: "vier",
        5: "fünf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
        10: "zehn",
        12: "zwölf",
        14: "vierzehn",
        20: "zwanzig",
        30: "dreißig",
        60: "sechzig",
        90: "neunzig",
    },
    "ORD": {
        1: "ersten | erster | erste",
        2: "zweiten",
        3: "dritten",
        4: "vierten",
        5: "fünften",
        6: "sechsten",
        7: "siebten",
        8: "achten",
        9: "neunten",
        10: "zehnten",
        11: "elften",
        12: "zwölften",
        13: "dreizehnten",
        14: "vierzehnten",
        15: "fünfzehnten",
        16: "sechzehnten",
        17: "siebzehnten",
        18: "achtzehnten",
        19: "neunzehnten",
        20: "zwanzigsten",
        21: "einundzwanzigsten",
        22: "zweiundzwanzigsten",
        23: "dreiundzwanzigsten",
        24: "vierundzwanzigsten",
        25: "fünfundzwanzigsten",
        26: "sechsundzwanzigsten",
        27: "siebenundzwanzigsten",
        28: "achtundzwanzigsten",
        29: "neunundzwanzigsten",
        30: "dreißigsten",
        31: "einunddreißigsten",
    },
}

_CLASSES = {
    "SAMPLE": "NAMEWORD DEPARTMENT YEAR NUMBER GROUPNOUN MONTH WEEKDAY UNIT CALWEEK MSGNOUN MAIL TITLE SURNAME DOTTED REPORT",
    "NAMESAKE": "SAMPLE OF DET ZU AM IN ACCESS LINKNOUN ORDINAL READ WRITE SIGNIN FROM SHARENOUN",
    "ROLEISH": "READ WRITE COMMENT OWN USE READONLY ROLE WISHROLE",
    "RIGHTWORD": "READ WRITE COMMENT OWN",
    "BARERIGHT": "READ WRITE COMMENT OWN",
    "ANYROLE": "ROLE WISHROLE",
    "ENDED": "HARD",
    "HINTWORD": "WORD INITIAL HAN TEAMNOUN NAMEABLE LABEL DEPARTMENT THINGNOUN",
    "NAMEWORD": "WORD INITIAL NAMEABLE HAN PARTICIPLE SURNAME LABEL DEPARTMENT THINGNOUN PERSONLABEL RIGHTLABEL LISTNOUN",
    "NAMEMORE": "WORD INITIAL HAN SURNAME LABEL DEPARTMENT THINGNOUN",
    "GROUPNOUN": "TEAMNOUN",
    "SEP": "COMMA AND SLASH PLUS DASH",
    "PREP": "WITH TO FOR",
    "AT2": "ON FOR TO AM ZU IN OF BEI",
    "DETS": "DET A ENTIRE",
    "PRON": "HIM THEM",
    "HARD": "LINK PATH QUOTE FILENAME ATTACHED SAMEFILE",
    "POINTS": "DET A THIS IT LINK PATH QUOTE FILENAME ATTACHED SAMEFILE",
    "DOINGS": "OUTWITH SHARE SEND GIVE UNLOCK SHOW LET ALLOW ADD MAKE CHANGE REMOVE WITHDRAW REVOKE UNDO EXTEND CANCEL CREATE NOTIFY ENSURE",
    "AFTERCOMMA": "VERBS OUGHT",
    "VERBS": "DOINGS FILENAME LINK",
    "INFS": "SHAREINF SENDINF FREEINF GIVEINF ADDINF REMOVEINF REVOKEINF EXTENDINF CHANGEINF GETINF",
    "CLAUSES": "REASON SO BUT EXCEPT WITHOUT REPORT IFWORD THAT",
    "BOUND": "END NOT NO NOTHING NOTMORE CANCEL CANNOT EXCEPT DONT WRONG ZUASK MODAL FINITE SUBJ ME HAS IS ASK REPORT QWORD THAT IFWORD CITED MORETIME",
    "CLAUSEBOUND": "BOUND COMMA BUT DASH",
    "WHOLE": "LINK PATH QUOTE",
    "OFTHE": "OF DET A",
    "LINKS": "AT2 DET A",
    "ADDRESSEE": "NAMEWORD MENTION EMAIL CLOSE HERE ALL PRON GROUPNOUN INFS FREE PARTICLE",
    "PREPOSITIONS": "WITH TO FOR ON IN FROM ABOUT AT ZU AM BEI",
    "NO_MESSAGE": "LINK PATH FILENAME UNTIL DURATION ONLY NO WITHOUT ROLE ATTACHED",
    "RIGHTNOUN": "READ WRITE COMMENT OWN",
    "OUTSET": "EDGES BUT THANKS PRAISE",
    "BEGINNING": "SHARE SEND",
    "LINKING": "COMMA COLON DASH PLUS OPEN",
    "PERSONAL": "NAMEWORD MENTION EMAIL HERE HEREWARD ALL COMPANY ANYONE PUBLICLINK PRON SAMEPEOPLE DETS GROUPNOUN TITLE",
    "SOMEBODY": "NAMEWORD EMAIL HERE ALL COMPANY ANYONE PUBLICLINK PRON SAMEPEOPLE GROUPNOUN TITLE",
    "EDGES": "LEAD LIEBER FILLER ONLY PARTICLE THANKS ALSO COMMA COLON DASH OPEN CLOSE AND PLUS OTHER SLASH END",
    "CALLED": "CALLEDSO COLON QUOTE",
    "OPENERS": "LEAD FILLER COMMA DASH ALSO AND BUT",
    "BREAKS": "COMMA AND BUT DASH COLON",
    "CALLERS": "NAMEWORD MENTION",
    "NAYS": "NO WITHOUT DONT CANNOT NOT NOTHING NOTMORE EXCEPT INSTEADOF",
    "LEADS": "NICE LEAD ASK ZUASK YOUCAN NICEIF ENSURE FILLER COMMA AND DASH ALSO THANKS PRAISE COLON BUT",
    "TITLES": "TITLE GROUPWORD",
    "WISHING": "NICE ASK ENSURE WANT ZUASK YOUCAN",
    "DAYS": "ORDINAL ORD NUMBER",
    "OWNED": "ACCESS RIGHTSNOUN SHARENOUN TERM",
    # What a call to act speaks of: "kannst du ihm das bitte freischalten", "lass ihn rein".
    "MEANT_BY_IT": "HIM THEM THIS IT THEREIN ALSO FILLER ME SICH DET A FULL ACCESS ANYROLE RIGHTWORD RIGHTSNOUN OWNRIGHT ON TO FOR HEREON ONLY AS FREE PARTICLE USE RAN AVAILABLE ADDPART SO LEAD LINKNOUN DOABLE",
    "COUNTS": "COUNT NUMBER",
}

# HINT tells two people of one name apart. THEANY: one says "mit dem Ryan", and "gib der Patti" (THEDAT).
_PARTS = {
    "HOLDERS": "(^|(?<=EDGES)) (?P<people>NAMEWORD{1,2}|MENTION|EMAIL)(?=POSS (ACCESS|RIGHTSNOUN|SHARENOUN|ANYROLE))",
    "STOP": "(?=(FILLER|COMMA|PARTICLE|UPTONOW|DASH(?=THANKS)){0,4} (THANKS PRAISE?)? SIGNED? (COLON CLOSE)? (END|$)|(COMMA|DASH) (CAUSE [^END]+|(HIM|THEM|THIS|IT|DET)? (IS|HAS) [^BOUND]{0,3} (NOT|NOTMORE)? [^BOUND]{0,5}) (END|$))",
    "SIGNED": "(COMMA|DASH|END)? (?<!DETS|A)REGARDS (COMMA|END|FROM|OF|VON|DASH)? ((TITLE|DETS)? NAMEWORD{1,3})? (END|$)",
    "ALSOS": "(ALSO|FILLER|LIEBER|UPTONOW|(?!AND|SLIP|BUT|RETRACT|NOPE|COMMA|CANCEL|SO|GREETING)LEAD){0,2}",
    "ADVO": "(FILLER|ALSO|LIEBER|COMMA|BOTHAND|(?<!FOR|OF|ABOUT)RELDAY|(BEFORE|SINCE|AM) (WEEKDAY|RELDAY|DOTTED)(?!NAMEWORD)){0,3}",
    "ADV": "(FILLER|ALSO|LIEBER|COMMA|BOTHAND|(?!AND|SLIP|BUT|RETRACT|NOPE|COMMA|CANCEL|SO|GREETING)LEAD|(?<!FOR|OF|ABOUT)RELDAY|(BEFORE|SINCE|AM) (WEEKDAY|RELDAY|DOTTED)(?!NAMEWORD)|(?<!FOR|OF|ABOUT|ZU|AM|IN)(NEXT UNIT|NEXTUNIT)|PURPOSE DET? NAMEWORD{1,2}(?=DETS SAMPLE|HARD|FILLER|LEAD|NAMEWORD{1,2} DETS|MENTION|EMAIL)){0,3}",
    "HINT": "((FROM|(?!INS)IN) DET? (?!LABEL)NAMEWORD{1,3} GROUPNOUN?|(FROM|(?!INS)IN) DET? (?!LABEL)NAMEWORD{0,2} GROUPNOUN|OPEN RELATIVE? (IN|FROM|BEI|OF)? DET? NAMEWORD{0,3} GROUPNOUN? CLOSE)",
    "NAME": "(TITLE{1,3} COMMA(?=NAMEWORD{1,2} COMMA))? TITLE{0,2} NAMEWORD NAMEMORE{0,3}",
    "APART": "(?P<people>TITLE{0,2} NAMEWORD{1,2}|MENTION) COMMA (DETS|ALSO|LEAD){1,2} [^CLAUSEBOUND]{1,5} COMMA",
    "TEAM": "DETS? NAMEWORD{0,3} POSS? GROUPNOUN(?!TITLE NAMEWORD|MENTION) (NAMEWORD{1,2}(?!GROUPNOUN)|(?<=GROUPWORD|TEAMWORD)(GROUPNOUN|TITLE))? (OPEN EMAIL CLOSE)?",
    "WHO": "(?!(DETS|NEXT){0,2} EVENT)(((?<=THEANY)|DETS) (GROUPNOUN|TITLE) COMMA LEAD{0,2} (TO|FOR)? EMAIL|NAME (OPEN EMAIL CLOSE)?(?!POSS? GROUPNOUN)|TEAM|MENTION|EMAIL|HERE|ALL|DETS? COMPANY|(?!EACHLINK (IN|FROM|OF|BEI|GROUPNOUN))ANYONE|PUBLICLINK|HIM (OPEN EMAIL CLOSE)?|THEM (OPEN EMAIL CLOSE)?|SAMEPEOPLE|DETS? TITLE(?!TITLE|NAMEWORD|MENTION) (OPEN EMAIL CLOSE)?)",
    "PERSON": "WHO HINT?",
    "RIGHTBIT": "LINKING{0,2} (RELATIVE|AS|ZU|FOR|WITH)? A? (ANYROLE|(?!ADDINF)BARERIGHT(?!DETS|HARD|THIS|IT)) ACCESS? CLOSE?(?!FOR PERSONAL|BUT? ONLY DETS? PERSONAL)",
    "PERSONS": "(THEANY? ENTIRE? (TITLE(?=MENTION))? PERSON RIGHTBIT? ADVO (SEP{1,3} ALSO? PREP? FILLER?(?=PERSONAL)(?!(HIM|THEM) (OUGHT|MODAL|NEED|NEEDS|GETS|IS|HAS|FINITE|COMES|REPORT|WISHES|TAKESON|PERMIT|ABLE))|(?=MENTION|EMAIL)))* THEANY? ENTIRE? (TITLE(?=MENTION))? PERSON RIGHTBIT? (?!(?!FREE)SOMEBODY|REPORT)",
    "BARES": "(PERSON(SEP{1,3}|(?=OUT)|(?!SOMEBODY)))+(?<!SEP)",
    "ENDP": "(?=END|$|SIGNED|THANKS|COLON CLOSE|COMMA|AND|BUT|DASH|ALSO|FILLER|ANYROLE|PARTICLE|INFS)",
    "HARDS": "(?P<file>NAMEWORD{0,6} HARD)",
    "NAMED": "(?!THEANY NAMEWORD{1,4} (END|$|COMMA|FILLER|ALSO))PEOPLE",
    "NOTHIM": "(?<!ANYROLE)(COMMA|BUT|AND){1,2} ONLY? (?=THEANY? CALLERS{1,3} (FILLER|BUT|ALSO)? (NOT|NOTMORE) (END|$|COMMA|AND|BUT))",
    "LEAVEOUT": "(COMMA|BUT){0,2} ONLY? (EXCEPT|WITHOUT|NOT) PREP? THEANY? (PERSON (SEP{1,2} PREP?|(?!SOMEBODY)))+(?<!SEP|PREP)",
    "PEOPLE": "(?P<people>PERSONS LEAVEOUT?)",
    "GIVEN": "(?P<people>(?!NOTDAT (?!DEPARTMENT)(NAMEWORD|RIGHTWORD)(?!TITLE NAMEWORD))PERSONS LEAVEOUT?)",
    "LETTEN": "(?P<people>(?!NOTDAT RIGHTWORD)PERSONS LEAVEOUT?)",
    "HEADING": "(FOR|ZU|ABOUT|BEFORE) [^CLAUSEBOUND]{1,5}? COLON (?=CALLERS|TITLE|THEANY)",
    "WONDERS": "LEADS{0,4} (QWORD|WHAT|(OUGHT|HAS|IS) THEANY? (NAMEWORD|MENTION|HIM|THEM)|GOES (THIS|IT|ALSO))",
    "WHOS": "(BOTHAND|ONLY)? (HEADING|ALL COUNTS? (COMMA|DASH|COLON) LEAD?)? (?P<people>NOTHINGS PERSONS (LEAVEOUT COMMA?)?)",
    # What stands before "soll" and "braucht" is who shall have something: "die Patti", "das Marketing", not "den Plan".
    "NOTHINGS": "(?!NOTDAT (THINGNOUN|RIGHTWORD))(?!NOTDAT(?<!NOMINATIVE) NAMEWORD(?!TITLE NAMEWORD))(?!NOMINATIVE (PARTICIPLE|NAMEWORD POSS))",
    "ADDRESSED": "(?P<people>(MENTION|EMAIL) (SEP{0,3} (MENTION|EMAIL)){0,30})",
    "TAIL": "(?!WITH|TO|NOT|NOTMORE|NOTHING|CANCEL|NAMEWORD|FILENAME|NUMBER|GROUPNOUN|POSS|LINK|PATH)(?![^END]*FILENAME)",
    "FILE": "(?P<file>[^BOUND]+?)",
    "FILEPART": "(?P<file>(?!ALSO|AND|LEAD)((?!GETSINF)[^CLAUSEBOUND])+?)",
    "FILEGOT": "(?P<file>((?!GETS|GETINF|HAS|COMMA(?!DETS))[^BOUND])+?)",
    "POINTED": "(?P<file>(POINTS|NAMEWORD POSS|NAMEWORD{1,6} FILENAME) [^BOUND]*? (SECOND POINTS [^BOUND]*?)?)",
    "TITLEDNAME": "DETS? TITLE",
    "LINKED": "(?P<file>NAMEWORD{0,6} FILENAME|LINK|PATH|ATTACHED|SAMEFILE)",
    "SECOND": "(COMMA|DASH|LEAD|FILLER){0,2} SLIP (COMMA|DASH|LEAD|FILLER|MEANT){0,2}",
    "TITLED": "(?!DETS EVENT NAMEWORD{1,3} COMMA)(?P<title>(DETS|THIS)? SAMPLE NAMESAKE{0,7}? HARD? MORETITLES|DETS? HARD (SEP{1,2} DETS? HARD){0,9}|THIS|IT)",
    "NAMELESS": "(?P<title>SAMPLE NAMESAKE{0,7}? HARD? MORETITLES)",
    "GAP": "(SEP|END){1,2}",
    "FILEFIELD": "A? (LABEL|SHARENOUN|SOMETHING|WHAT) COLON? TITLED",
    "PERSONFIELD": "(MEMBERS|PERSONLABEL|(TO|FOR|WITH|WHOEVER|WHOM)(?=COLON)) COLON? PEOPLE",
    "RIGHTFIELD": "((ACCESS|RIGHTLABEL) COLON?)? (?P<right>ONLY? FULL? (ANYROLE|RIGHTWORD (SEP RIGHTWORD)?))",
    "MORETITLES": "((?<!READ|WRITE)SEP{1,2} DETS? (?!PERSONLABEL COLON|NAMEWORD{1,2} ANYROLE)(SAMPLE{1,3} HARD?|HARD)){0,5}",
    "TOWARDS": "(COMMA|COLON|DASH|FILLER|LEAD|ALSO|PARTICLE|THIS|IT|THEM|ONLY){0,5} (TO|FOR|ARROW) COLON? (DETS TITLE{0,2} NAMEWORD{1,3} COMMA LEAD{0,2} (TO|FOR)? (?=EMAIL|MENTION))?",
    "FORWHAT": "(FOR|ZU|PURPOSE|IN|ON|AM|BEFORE|BEI) (DETS|NEXT|THIS){0,2} NAMEWORD{0,2} EVENT (RELDAY|WEEKDAY|NEXT UNIT|NEXTUNIT|(AM|OF|WITH|BEI) DETS? (WEEKDAY|NAMEWORD{1,2}))?",
    "TOLD": """(EDGES|BUT|SO|NOELSE|HUSH|NICE|(?<=EDGES) FORWHAT|SIGNED|ANYROLE (ALLOWED|ENOUGH|FOR (ALL|PRON|HERE))?|RIGHTWORD ACCESS?|SLIP|(?<=EDGES|BUT|SO) THEANY? (WHO|DETS|THEREST|FORMER|LATTER) (HAS|NEED|IS|OUGHT|AS|A|ALSO|IT|THIS|THEREIN|FILLER|SICH|BUT|ONLY){0,4} (ANYROLE|RIGHTWORD) ACCESS?|
        (?<=EDGES|BUT) THEANY? CALLERS{1,3} (BUT? ALSO? NOT|ALSO)(?=END|$|COMMA)|ONLY? (EXCEPT|WITHOUT|NOT) PREP? BARES|ANYROLE BUT? ONLY THEANY? WHO CAN?)* WHY? (?=END|$)""",
    "WHY": "(COMMA|DASH)? ((?<=COMMA|DASH) (CAUSE|SO)|(?<=COMMA|DASH) (HIM|THEM|RELATIVE) (NEED|NEEDS|WISHES|TAKESON|IS|HAS|FINITE|REPORT|COMES|NAMEMORE)|(?<=COMMA|DASH) (IT|THIS|SUBJ)? IS [^CLAUSEBOUND]{0,5} (?=END|$|COMMA)) [^END]*",
    "INSTEAD": """((LEAD|COMMA|FILLER|BUT|DASH|END){0,5} SLIP (COMMA|SLIP|LEAD|FILLER|MEANT|DASH){0,4}|(COMMA|DASH|END) LEAD{0,2} WRONG (COMMA|DASH|COLON|END)
        |(COMMA|DASH|END) (LEAD|COMMA|DASH|WRONG){1,4}(?=((WITH|TO|FOR) THEANY?)? BARES MEANT)) ((WITH|TO|FOR) (THEANY)?)? (?P<people>BARES)
        (?!NEED|OUGHT|CAN|MODAL|ANYROLE|ROLEISH|FINITE)""",
    "MOREPEOPLE": "((COMMA|AND|DASH|END){1,2} LEAD{0,2}|(?<=COMMA|AND|DASH|END)) (WITH|TO|FOR)? THEANY? (?P<people>BARES) (?=ALSO (END|$|COMMA|AND))",
    "RIGHTINSTEAD": """(COMMA|DASH|BUT|LEAD|FILLER){0,4} SLIP (COMMA|SLIP|LEAD|FILLER|MEANT|DASH|BUT){0,4} ((HIM|THEM) (OUGHT|ALSO|FILLER|IT|THIS){0,3})? (WITH|AS|ZU)? A? (?P<right>ONLY? ANYROLE(?!NAMEWORD|FILENAME)|ONLY? FULL? RIGHTWORD ACCESS?(?=END|$|COMMA|CLOSE))""",
    "FILEBEFORE": """(?P<file>NAMEWORD{0,4} FILENAME|LINK|PATH|QUOTE|
        ((?<=HAS DET)|(?<=SUBJ DET)) SAMPLE{1,4}?(?=(LASTONE|RELDAY|ALLES|FILLER|ALSO){0,2} PARTICIPLE{1,2} (COMMA|END|AND|DASH))|
        (?<=TAKESON DET) SAMPLE{1,4}?(?=COMMA|END|AND|DASH|BUT)|
        ((?<=FINITE AM)|(?<=FINITE AM DET)) SAMPLE{1,4}?(?=COMMA|END|AND|DASH|BUT|WITH)|
        (?<=HEREWARD IS DET) SAMPLE{1,4}?(?=COMMA|END|AND|DASH)|
        ((?<=NEED DET)|(?<=CANNOT DET)) SAMPLE{1,4}?(?=COMMA|END|AND|DASH|RAN|USE)|
        ((?<=^ DET)|(?<=LEAD DET)|(?<=COMMA DET)|(?<=END DET)) SAMPLE{1,4}?(?=(IS|FINITE) (PARTICIPLE|FREE|FILLER|LEAD|RELDAY|IN|AM|ON|LASTONE)))""",
    "PERSONBEFORE": "(^|(?<=END|COMMA|LEAD|BUT|AND|SO|DASH|CAUSE|TITLE COLON)) ((?<=TITLE COLON) (?=SOMEBODYS (END|COMMA))|QWORD (WITH|VON) THEANY? (?=SOMEBODYS (PARTICIPLE|WANT|REPORT))|MEANT THEANY? (?=SOMEBODYS (COLON|COMMA|END|DASH))|THEANY? (?=SOMEBODYS (POSS (ACCESS|RIGHTSNOUN|SHARENOUN)|ME|IS|NEED|HAS|CAN|CANNOT|OUGHT|FINITE|LACKS|COMES|TAKESON|REPORT|WISHES|NOTMORE))|(?<=CAUSE) (?=NAMEWORD|MENTION)) (?P<who>SOMEBODYS)",
    "SOMEBODYS": "(NAMEWORD{1,2}|MENTION|EMAIL) HINT?",
    "ITSTHINGS": "(TAKESON|HAS|NEED) (SINCE|RELDAY|ALSO|FILLER|AM|WEEKDAY){0,3} DETS (?P<things>NAMEWORD{1,3})",
    # A need and a call to act: "Lee kommt nicht in die Liste, kannst du ihn freischalten?" What is needed is a file.
    "THEFILE": "(DETS? (?P<file>NAMEWORD{0,5} HARD (SEP{1,2} DETS? NAMEWORD{0,5} HARD){0,4})|(DETS|THIS)? (?P<title>SAMPLE NAMESAKE{0,7}? ((FOR|ABOUT|WITH|TO|ON) DETS? SAMPLE{1,3})?? MORETITLES))",
    "ASKER": "(?!ALL|COMPANY|HERE|NOTDAT (?!MISTER NAMEWORD)(NAMEWORD|RIGHTWORD)(?!REPORT|WISHES|HAS ALSO? NO|TITLE NAMEWORD))(?P<people>THEANY? PERSON (SEP{1,2} ALSO? THEANY? PERSON){0,20})",
    "UNKNOWN": "DETS? (TITLE{0,2} NAMEWORD{1,3}|TITLE{1,2}) ADV",
    "BEHIND": "(COLON|COMMA|DASH|OPEN|END){1,2} (DET? MAIL (IS|COLON)?)?",
    # What is said behind to give a reason: "den Plan an Ueli bitte, er steht schon vor Ort".
    "REASONED": "(?=TOLD|(COMMA|DASH|END) LEAD{0,2} (HIM|THEM|DET|SUBJ|CAUSE|HAS|IS) [^END]{1,12} (END|$))",
    "EACH": "PERSON (SEP{1,2} PERSON){0,9} (COLON|DASH)? OPEN? FULL? (ANYROLE|RIGHTWORD) ACCESS? CLOSE?",
    "FRONT": "((ZU|PURPOSE|BEFORE|IN|AM|ABOUT) DETS? NAMEWORD{1,2}|FOR DETS NAMEWORD{1,2}) (RELDAY|NEXT UNIT|NEXTUNIT|(AM|BEFORE) WEEKDAY)? (FILLER|ALSO|COMMA){0,2}",
    "BETWEEN": "[^CLAUSEBOUND]{0,3}?",
    "DEAR": "(?P<people>(DETS? (TITLE|MISTER){1,2})? NAMEWORD NAMEMORE?|THEDAT NAMEWORD{1,2}|MENTION|EMAIL|THEDAT NAMEWORD{0,2} GROUPNOUN|HERE)",
    "THOSE": "(?P<people>THEANY? PERSON (SEP{1,2} ALSO? THEANY? PERSON){0,20})",
    "WHOSE": "ASKER ((FINITE|HAS|IS|MODAL) [^CLAUSEBOUND]{1,8}? COMMA? AND HIM?)? ADV",
    "CALL": """ADV (?=(COMMA|END|DASH|AND|BUT|SO|COLON|CLOSE){1,3} LEADS{0,8} (MEANT_BY_IT{0,6} (DOINF|FREEINF|SHAREINF|SENDINF|GIVEINF|ADDINF|CHANGEINF|UNLOCKINF|LETINF)|
        (MAKE|CHANGE|GIVE|SEND|SHARE|UNLOCK|LET|ALLOW|ADD|SHOW|DOYOU) MEANT_BY_IT{1,7}|DOYOU|HEAVE|GOES (THIS|IT)|(?<=COMMA|END|DASH) DOABLE|(?<=NICE|THANKS)) (COMMA|FILLER|PARTICLE|THANKS|LEAD|COULD|TOO){0,4} (END|$|COMMA|SO|BUT|AND|DASH))""",
    "GRANT": """ADV (?=(COMMA|END|DASH|AND|BUT|SO|COLON|CLOSE){1,3} LEADS{0,8} (
        (GIVE|ALLOW) MEANT_BY_IT{0,5} (ACCESS|RIGHTSNOUN|ANYROLE|RIGHTWORD|FREE)|(GIVE|SEND|SHARE|SHOW) (IT|THIS|HIM|THEM|TO|FOR|WITH|ALSO|LEAD){1,4} (FREE|PARTICLE)?|UNLOCK MEANT_BY_IT{0,4} FREE|
        LET MEANT_BY_IT{1,5} (ROLEISH|RAN|USE|ADDPART|ANYROLE)|MEANT_BY_IT{1,6} (FREEINF|UNLOCKINF|SHAREINF|SENDINF|GIVEINF)) (COMMA|FILLER|PARTICLE|THANKS|LEAD|COULD){0,4} (END|$|COMMA|SO|BUT|AND|DASH))""",
    "CALLFIRST": "(LEAD|COMMA)* ((GIVE|DOYOU|MAKE) MEANT_BY_IT{1,4}|MEANT_BY_IT{0,3} DOINF) (COMMA|COLON|DASH|END){1,2} (LEAD|COMMA|CAUSE){0,3}",
    "DOES": "(FINITE|OUGHT|MODAL|HAS|IS|REPORT|CAN|GETS|COMES|PERMIT|ABLE|NAMEMORE)",
    "TAKESIN": "(ADD [^END]*(?!OUT)ADDPART (THEREIN|FILLER|PARTICLE){0,2} (END|$|COMMA|AND|BUT|DASH)|ADD [^CLAUSEBOUND]{1,6}? IN (?![^END]*OUT))",
    "TAKEAWAY": """(?=(COMMA|END|DASH|AND|BUT|SO|COLON){1,3} LEADS{0,6} ((HIM|THEM|THIS|IT|DET|A|FULL|ACCESS|RIGHTSNOUN|ANYROLE|THEREIN|ALSO|LEAD){0,4} (REMOVEINF|REVOKEINF|LEFTOUT|OUT)|
        (REMOVE|WITHDRAW|LOCK|DROPS|STRIKES|REVOKE) (HIM|THEM|THIS|IT|DET|A|FULL|ACCESS|RIGHTSNOUN|ANYROLE|OUT|OFFPART|THEREIN|ALSO|LEAD|FROM){1,5}) (COMMA|THANKS|LEAD|COULD){0,4} (END|$))""",
    "PROLONG": """(COMMA|END|DASH|AND|BUT|COLON){1,3} LEADS{0,6} (EXTEND (IT|THIS|DET|ACCESS|SHARENOUN|HIM){0,3} MORETIME?|(IT|THIS|DET|ACCESS|SHARENOUN|ALSO|HIM){0,3} MORETIME? EXTENDINF|(MAKE|LET|REVOKE|SEND|ADD|SETPUT) (IT|THIS|DET|ACCESS|SHARENOUN|HIM){0,3} MORETIME (PARTICLE|RAN|OFFPART)?|(MAKE|LET|REVOKE|SEND|ADD|SETPUT) (IT|THIS|DET|ACCESS|SHARENOUN|HIM){1,3} (PARTICLE|LONGER|OFFPART|MORETIME|OUT){0,2}|MORETIME)""",
    # Behind a comma, where else only a verb begins a request: "ich bin krank, Lee braucht die Liste".
    "REFUSAL": "NOTHING (?=END|$|COMMA)|(GETS|OUGHT|PERMIT|NEED) (IT|THIS|THEREIN|DAVON|FILLER|ALSO|BUT|SICH|DETS NAMEWORD){0,3} (NOTHING|NOTMORE|NOT|CANCEL) (IT|THIS|THEREIN|DAVON|FILLER|SEEINF|READ|GETINF|LIST|HAS|GIVEINF){0,3} (?=END|$|COMMA|AND|BUT|CLOSE|DASH)",
    "FILEINSTEAD": "(?<=EDGES) LEAD{0,2} SLIP (COMMA|DASH|SLIP|LEAD|NO){0,3} MEANT? (?P<file>NOTDAT? SAMPLE NAMESAKE{0,4}?|NAMEWORD{0,4} FILENAME|LINK|PATH) (?=END|$|COMMA|FILLER|ALSO|SLIP|MEANT)",
    "TELLSOF": "FINITE|IS|HAS|COMES|LACKS|(CAN|MODAL) (WORD|FINITE)",
    "NEEDBEGINS": "(?<=BECAUSE) (RIGHTSNOUN|ANYROLE|SHARENOUN|ACCESS) (AT2|FOR|HARD|NAMEWORD)|(?<=BECAUSE) THEANY? NAMEWORD{1,2} ((AND|COMMA) THEANY? NAMEWORD{1,2}){1,3} (OUGHT|NEED|GETS)|(MAY|MIGHT|COULD) (FILLER|ALSO){0,2} (THEANY? TITLE{0,2} NAMEWORD{1,3}|MENTION|EMAIL) (ALSO|FILLER){0,2} (RIGHTSNOUN|ANYROLE|ACCESS|DETS|IN|ON)|(?<=NICE|ZUASK|ENSURE|NICEIF)|(?<=(NICE|ZUASK|ENSURE|NICEIF) COMMA)|WANT ADV A? FULL? (RIGHTSNOUN|ANYROLE|ACCESS)|(?<=BECAUSE) DETS [^CLAUSEBOUND]{1,10}? (?!ZUINF)(SHAREINF|SENDINF|FREEINF|UNLOCKINF) (COMMA|END|$|THANKS|FILLER|ANYROLE|DASH)|(THEANY? TITLE{0,2} NAMEWORD{1,3}|MENTION|EMAIL|HIM|THEM) (NEED|COMES|CANNOT|LACKS|OUGHT|WISHES|HAS NO|HAS AT2|HAS ALSO NO|GETS)|(NEED|NEEDS) ADV THEANY? (NAMEWORD{1,2}|MENTION|EMAIL) ADV (RIGHTSNOUN|ANYROLE|ACCESS|DETS)|DETS? NAMEWORD{1,5} HARD? (ALSO|LEAD|FILLER|PARTICLE){0,3} TO THEANY? (NAMEWORD|MENTION|EMAIL|TITLE)|DET? (ACCESS|SHARENOUN|RIGHTSNOUN) AT2|(?<=MAKE COMMA|LIST COMMA) THAT|(GETS|NEED) THEANY? TITLE{0,2} (NAMEWORD|MENTION)",
    "BECAUSE": "((^|END) LEADS{0,3} (CAUSE|SUBJ (IS|HAS)|(DETS? TITLE? NAMEWORD{1,2}|MENTION|HIM|THEM) (IS|HAS|FINITE|DEPARTED|NAMEWORD)) [^END]{1,8} COMMA)",
    "NAY": "ADV (?P<retracted>NOT|NOTMORE)",
    "NOACCESS": "(?P<retracted>NO) FULL? ACCESS",
    "NOUNS": "(NAMEWORD|GROUPNOUN(?!POSS)|MSGNOUN|NUMBER|YEAR|MONTH|RIGHTWORD|READONLY|MAIL|ACCESS){1,5}",
    "OBJ": "BOTHAND? (?P<file>((?!THEDAT NAMEWORD{2,4} COMMA POINTS|DETS EVENT NAMEWORD{1,3} COMMA)POINTS ((?!COMMA LEAD{1,3} (POINTS|NAMEWORD|MENTION))[^BOUND])*?|NOUNS|NOUNS AT2 [^BOUND]+?|NAMEWORD{0,6} FILENAME (SEP{1,2} NAMEWORD{0,6} (FILENAME|NOUNS)){0,9}))",
    "BARETHIS": "(?P<file>THISONE|IT)",
    "PROTECTED": "(?P<file>(NAMEWORD{0,6} (FILENAME|LINK|PATH|QUOTE) (SEP{1,2} NAMEWORD{0,6} HARD){0,9}|ATTACHED|SAMEFILE|THIS|IT))",
    "ENDF": """(?=END|$|LOWER|SIGNED|COLON CLOSE|THANKS|(AM|TO) (END|$|COMMA)|CLAUSES|MORETIME|CLOSE|OPEN|ANYROLE(?!NAMEWORD|FILENAME|GROUPNOUN)|AS A? ROLEISH|PARTICLE|FREE|
        (COMMA|DASH)(?!AND? (DETS(?!IS|HAS|FINITE|MODAL)|HARD|THIS(?!IS|HAS|FINITE|MODAL)))|COMMA? AND (DOINGS|LEAD|MENTION|EMAIL|PRON|NAMEWORD{1,4} (MODAL|ANYROLE)))""",
    "ENDV": "(?!(FILLER|ALSO){0,2} (SUBJ|MODAL|FINITE|NAMEWORD|IS|HAS|REPORT))",
    "THATS": "((?<=WISHING)|(?<=WISHING COMMA)|(?<=MAKE COMMA)|(?<=LIST COMMA))",
    "RETRACTED": "(?P<retracted>(COMMA|DASH|BUT|OPEN) (LEAD|FILLER|COMMA){0,3} (RETRACT|SLIP) (COMMA|COLON|DASH|LEAD|FILLER|MEANT|SLIP){0,3})",
    "LAST": "(THATS THATYOU ADV|(?<=ZUASK)|(?<=ZUASK COMMA)|(?<=NICEIF)|(?![^END]*(ZUINF|FININF)))",
    "OFWHOM": "((VON|FOR|TO|BEI) THEANY?|OF(?=NAMEWORD{0,3} GROUPNOUN))",
    "EACHRIGHT": "(?P<people>ANYROLE (FOR|TO) THEANY? PERSON (SEP{1,2} ANYROLE (FOR|TO) THEANY? PERSON){1,9})",
    "RIGHT": "(?P<right>A? DET? ONLY? FULL? (ANYROLE|RIGHTWORD (SEP RIGHTWORD)?))",
    "DOING": "(?P<right>ANYROLE|ONLY? ROLEISH (SEP ROLEISH)?)",
    "SENTTO": "LEADS{0,9} ((SHARE|SEND|GIVE|SHOW) (?!PREP) [^BOUND]+ (WITH|TO|FOR) [^END]+|[^BOUND]+ (WITH|TO|FOR) [^END]+ INFS|(SEND|GIVE|SHOW) PERSONS POINTS [^BOUND]*)$",
    "EXCLUDED": "((COMMA|BUT|AND){0,2} (ONLY? (EXCEPT|WITHOUT|(?<!ALLES|SUBJ|HIM|ALSO)NOT) PREP?|ONLY (?=THEANY? CALLERS NOT)|OPEN (?=THEANY? PERSON (SEP{1,2} THEANY? PERSON){0,5} EXCEPT CLOSE))|NOTHIM|(^|(?<=EDGES)|COMMA|BUT) (NOTHING FOR|FOR? (?=THEANY? PERSON (SEP{1,2} THEANY? PERSON){0,5} REFUSAL))) (?P<people>THEANY? PERSON (SEP{1,2} PREP? THEANY? PERSON){0,20})",
    "ALSONAMED": """(^|(?<=EDGES|BUT|SO|ANYROLE)) (LET|GIVE|MAKE|ADD|ALSO|LEAD|PREP|CHANGE|ONLY){0,2} THEANY? (?P<who>WHO|THEREST|FORMER|LATTER)(?P<hint>HINT)?
        (SICH|IS|OUGHT|NEEDS|GETS|HAS|ZU|BE|A|AS|ONLY|COLON|DASH|COMMA(?!BUT)|ALSO|LONGER|MODAL(?<!WISHES)|IT|THIS|FILLER|BUT|ON|THEREIN|BEI|MEANT){0,4} (?P<right>ANYROLE|(?!ADDINF)FULL? ROLEISH ACCESS?)(?!NAMEWORD|FILENAME)""",
    "RIGHTFOR": "(?P<right>ONLY? FULL? (ANYROLE|RIGHTWORD) ACCESS?) (FOR|TO|(?<=ANYROLE)BUT? ONLY) THEANY? (?P<who>WHO)(?P<hint>HINT)?",
    "SAIDOFALL": """(?P<right>(ANYROLE|SAMEROLE)(?!FILENAME|NAMEWORD(?!NAMEMORE{0,3} (ANYROLE|ROLEISH)))|
        (^|(?<=EDGES|SO|BUT|AS|FOR|ZU|WITH|A|ONLY|MEANT|MAKE|TAKEFILE)) (?!((?<=END|COMMA)|(?<=COMMA FILLER)|(?<=END FILLER)) DOINF (END|$))A? FULL? RIGHTWORD ACCESS?(?=END|$|COMMA|CLOSE|FILLER|DASH|AND|BUT|REASON|PARTICLE))""",
    "ACCESSWORD": "DET? (ACCESS|ANYROLE|OWNRIGHT)",
    "NEWRIGHT": "(?P<right>A? DET? ONLY? FULL? (ANYROLE|RIGHTWORD|READONLY) ACCESS?)",
    "AIM": "(IT|THIS|ON THIS|THEREIN|FILLER|SICH){0,3} ((?P<right>ANYROLE) (HAS|GETS)?|USE (CAN|MODAL)|USES|DET? ACCESS (HAS|GETS)) (?=TOLD)",
    "BARE": "(?P<people>PERSON(SEP{1,3} PERSON){0,30})",
    "ENDR": "(?=END|$|LOWER|CLAUSES|COMMA|AND|DASH|PARTICLE|FILLER|INFS|THANKS|OTHER|PRAISE|SIGNED|COLON CLOSE|OPEN|ANYROLE)",
    "ROLES": "((?!RIGHTSNOUN COMMA)RIGHTWORD (SEP|AND|OR)? RIGHTWORD|RIGHTWORD)",
    "RIGHTS": "(?P<right>A? DET? ALSO? ONLY? FULL? (ANYROLE|RIGHTSNOUN|SAMEROLE|DET? ACCESS))",
    "UNTILS": "(LIMIT (THIS|IT|DET? (ACCESS|SHARENOUN|NAMEWORD))? ALSOS (ON|UNTIL)|((?<=COMMA|END|AND|DASH) DET? (LINKNOUN|SHARENOUN|ACCESS))? UNTIL|ON(?=DET? (WEEKDAY COMMA?)? DET? (DOTTED|(ORDINAL|NUMBER END?) OF? MONTH)|ENDOF (DET|THIS|NEXT)? (UNIT|MONTH)|ENDUNIT)|(?<=COMMA|END|AND|DASH) DET? (LINKNOUN|SHARENOUN|ACCESS|THIS) (OUGHT|MODAL){1,2} FILLER? (?=[^END]{1,6} AB)|(?<=OUGHT|MODAL) (FIRST|ALSO|ONLY){0,2} (?=[^END]{1,6} AB (END|$|COMMA))|LET DET? (LINKNOUN|SHARENOUN|ACCESS) FILLER? (?=[^END]{1,6} AB)|(CHANGE|ADD|SETPUT)? DET? TERM CHANGEINF? (ON|IN|ZU|TO|AM|COLON)) (COLON|IS|AM|ZU|DASH|ONLY|DET|ALSO){0,2} HOUR?",
    "DAYSAID": "(WEEKDAY COMMA?)? DET? (DOTTED|WEEKDAY|RELDAY|ISO|DAYS END? OF? MONTH YEAR?|ENDOF (DET|THIS|NEXT){0,2} UNIT|ENDUNIT|NEXT UNIT)",
    "HOUR": "(CLOCK|NUMBER UHR)",
    "ATTIME": "(COMMA? (AT|AM)? HOUR|DAYTIME|IN DET DAYTIME)? AB? (ENOUGH(?=END|$|COMMA|AND|BUT))?",
    # "Für die Prüfung braucht Alex …": what stands before the verb, and is no condition.
    "FOREFIELD": "(AS(?=DETS|TITLE|NAMEWORD)|(?!IFWORD)PREPOSITIONS|(?!IFWORD)(REASON|RELDAY|WEEKDAY|DOTTED|SINCE)) [^CLAUSEBOUND]{0,6}?",
    "TELLME": "(LIST|(WANT|GIVE|SEND|CREATE) ME? ((FOR|ZU|ABOUT|IN) DET? NAMEWORD{1,2})? (A|DET)? LISTNOUN|LISTNOUN|(?<=WISHING) A LISTNOUN|(FOR|ZU|ABOUT|IN) DET? NAMEWORD{1,2} LIST|FILLER|COMMA|COLON){0,3}",
    "LISTED": "((WANT|GIVE|SEND|CREATE|MAKE) ME? ((FOR|ZU) DET? NAMEWORD{1,2})? A?)? DET? LISTNOUN (OF|VON|DETS|WITH){0,2} (ALL|MEMBERS|THEM|TEAMNOUN|(?=WITH))",
    "ANYBODY": "(PRON|ALL|ANYONE|HERE|MENTION|EMAIL|NO|ME|THEANY? NAMEWORD{1,2}(?=MAIL|A|DET|NO|NOT|NOTIFYINF|KNOW|BY|END|$|COMMA))",
}


def _shares(*shapes: str) -> tuple[tuple[str, str], ...]:
    return tuple(("share", shape) for shape in shapes)


def _addressed(*needs: str) -> tuple[tuple[str, str], ...]:
    """ "Der Statiker braucht den Plan: statik@fabrikam.com": who it is stands behind."""
    whose = tuple(need.replace("WHOSE", "UNKNOWN") for need in needs if "WHOSE" in need)
    return tuple(("share", f"{need} BEHIND ADDRESSED CLOSE? ((?=TOLD)|CALL)") for need in whose)


def _needed(*needs: str) -> tuple[tuple[str, str], ...]:
    """A request by itself where it is said to the bot; elsewhere where somebody is called upon to do something."""
    alone = tuple(("share~", f"{need} ADV (?=TOLD)") for need in needs)
    return (*_addressed(*needs), *(("share", f"{need} CALL") for need in needs), *alone)


def _lacking(*needs: str) -> tuple[tuple[str, str], ...]:
    """No request yet: somebody must be called upon, or asked at least."""
    urged = tuple(("share!", f"{need} ADV (?=TOLD)") for need in needs)
    first = tuple(("share", f"CALLFIRST {need} ADV (?=TOLD)") for need in needs)
    return (*_addressed(*needs), *(("share", f"{need} CALL") for need in needs), *first, *urged)


def _called(*needs: str) -> tuple[tuple[str, str], ...]:
    return tuple(("share", f"{need} CALL") for need in needs)


def _urged(*shapes: str) -> tuple[tuple[str, str], ...]:
    """The same, where a courtesy, a date or a word about mail makes a request of it."""
    return tuple(("share!", shape) for shape in shapes)


_SHAPES: tuple[tuple[str, str], ...] = (
    # --- asked whether, and called to make it so ---
    *_called(
        "ASKER HAS ADV UM RIGHTS AT2 THEFILE (PARTICIPLE|REPORT)",
        "(PERMIT|MAY|OUGHT|MIGHT) GIVEN (SICH|ADV){0,2} (IN|ON|AM|TO)? THEFILE ADV (?P<right>RIGHTWORD|ANYROLE|USE) CAN?",
        "(PERMIT|MAY|OUGHT|MIGHT) GIVEN (SICH|ADV){0,2} (?P<file>THISONE|THIS) ADV (?P<right>RIGHTWORD|ANYROLE|USE) CAN?",
        "HAS GIVEN ADV RIGHTS AT2 THEFILE",
        "(?P<retracted>QWORD) HAS GIVEN ADV NO FULL? (ACCESS|RIGHTSNOUN) AT2 THEFILE",
    ),
    # "bitte", or until when, makes a wish of the question
    ("share!", "(PERMIT|MAY|MIGHT) GIVEN ADV (IN|ON|AM)? THEFILE (?P<right>WRITE|READ|ROLE) STOP"),
    # --- who has what ---
    ("list_access", "TELLME WHOEVER HAS (ALSO|ALLES|ALL|FILLER){0,2} RIGHTS AT2 FILE (AND UNTIL QWORD)? STOP"),
    ("list_access", "TELLME WHOEVER HAS (?P<file>IT|THIS) ALLES? STOP"),
    ("list_access", "WHOEVER HAS (ALSO|ALLES|ALL|FILLER){0,2} ACCESS STOP"),
    ("list_access", "TELLME WHOEVER (ALSO|ALLES|ALL|FILLER){0,2} RIGHTS AT2 FILE HAS STOP"),
    (
        "list_access",
        "TELLME WHOEVER MODAL (ALSO|ALLES|ALL|FILLER){0,2} (IN|TO|AM|BEI|ON)? FILE (ALLES|ALL)? (RIGHTWORD|USE|ANYROLE) (COMMA? AND (WHOEVER|MODAL|RIGHTWORD|ANYROLE|ALSO|ONLY|IT){1,4})? STOP",
    ),
    (
        "list_access",
        "TELLME WHOEVER (ALSO|ALLES|ALL|FILLER){0,2} (IN|TO|AM|BEI|ON)? FILE (ANYROLE|(RIGHTWORD|USE) MODAL) STOP",
    ),
    ("list_access", "TELLME WHOEVER SEES (ALLES|ALL|ALSO){0,2} FILE STOP"),
    (
        "list_access",
        "TELLME WHOEVER (ALSO|ALLES|ALL|FILLER){0,2} (IN|ON|BEI|AM|TO|FOR) THEFILE (INSIDE|RAN|USE|SHARED) IS STOP",
    ),
    (
        "list_access",
        "TELLME WHOEVER HAS (ALSO|ALLES|ALL|FILLER){0,2} (HARDS|DETS NAMELESS(?<!PARTICIPLE|SHARED|A)) STOP",
    ),
    (
        "list_access",
        "TELLME WHOEVER (IS|FINITE|COMES) (ALSO|ALLES|ALL|THEREIN){0,2} (IN|ON|BEI|FOR|AM) DETS? NAMELESS (ALL|ALLES)? INSIDE STOP",
    ),
    (
        "list_access?",
        "COMES (GIVEN|ALSO|NOSTRANGER|FILLER|FROM|NAMEWORD){1,5} (IN|ON|AM|TO) THEFILE (RAN|USE|ADDPART|PARTICLE)? STOP",
    ),
    ("list_access?", "IS GIVEN ADV (IN|ON|BEI|FOR|AM) THEFILE ADV (INSIDE|SHARED|ALLOWED) STOP"),
    ("list_access?", "IS THEFILE ADV (FOR|WITH) PEOPLE ADV (SHARED|FREE|AVAILABLE|INSIDE) STOP"),
    ("list_access", "TELLME WHOM IS THEFILE (ALLES|ALL|FILLER)? (FREE|AVAILABLE|SHARED) STOP"),
    (
        "list_access",
        "TELLME WHOEVER (SEES|RIGHTWORD|FINITE|IS) (ALSO|ALLES|ALL|FILLER|THEREIN){0,2} (IN|ON|AM|BEI) THEFILE (RAN|PARTICLE|INSIDE|ALSO|WITH)? STOP",
    ),
    ("list_access", "TELLME WHOM (IS|HAS|SHARES){1,2} (ME|SUBJ)? FILLER? FILE (ALLES|ALL)? SHARED IS? STOP"),
    ("list_access", "WHOM HAS SUBJ (FILLER|ALLES|ALL){0,2} FILE (ALLES|ALL)? (SENT|SHARED) STOP"),
    ("list_access", "TELLME WHOM (ALSO|ALLES|ALL|FILLER){0,2} (SUBJ)? FILE SHARED (IS|HAS){0,2} STOP"),
    ("list_access", "HAS GIVEN ALSOS FILLER? (RIGHTS) AT2 FILE STOP"),
    ("list_access", "HAS GIVEN ALSOS FILLER? AT2 FILE ALSOS DET? (ACCESS|ANYROLE|RIGHTSNOUN) STOP"),
    ("list_access", "TELLME QWORD GIVEN ALSOS FILLER? (RIGHTS) AT2 FILE HAS STOP"),
    ("list_access", "(MAY|PERMIT) GIVEN ADV (IN|ON|AM)? THEFILE RIGHTWORD OR BUT? ONLY? (RIGHTWORD|ANYROLE) STOP"),
    ("list_access", "IS POINTED ALSOS ABROAD SHARED STOP"),
    ("list_access?", "MAY GIVEN (ALSO|FILLER){0,2} (THIS|IT|OBJ) (RIGHTWORD|USE|ANYROLE) STOP"),
    ("list_access", "WHAT (ACCESS|RIGHTS) HAS GIVEN (AT2 FILE)? STOP"),
    (
        "list_access",
        "(LIST){1,2} (ALL|DET TEAMNOUN|DET? MEMBERS) PARTICLE? COMMA? (RELATIVE|WITH) RIGHTS AT2 FILE HAS? STOP",
    ),
    ("list_access", "(LIST){1,2} DET? (ACCESS|MEMBERS) (AT2|FOR) FILE (PARTICLE|OFFPART)? STOP"),
    ("list_access", "WANT? ((FOR|ZU) DET? NAMEWORD)? (DET|A)? (ACCESSLIST) (AT2|FOR) (?![^END]*COLON EACH)FILE STOP"),
    (
        "list_access",
        "(LIST){1,2} (ALL|DET TEAMNOUN|DET? MEMBERS) PARTICLE? COMMA? RELATIVE FILE (ANYROLE|(RIGHTWORD|USE) MODAL) STOP",
    ),
    ("list_access", "TELLME QWORD GIVEN ALSOS POINTED (ANYROLE|(RIGHTWORD|USE) MODAL) STOP"),
    (
        "list_access",
        "(BEI|FOR|AM)? TITLED (COLON|COMMA|DASH|END) WHOEVER (MODAL|HAS|IS|COMES) (ALSO|ALLES|ALL|THEREIN|HEREON){0,3} (THIS|IT)? (RIGHTWORD|USE|ANYROLE|USES|INSIDE|RAN) STOP",
    ),
    ("list_access", "MYSHARES ((WITH|TO|FOR) PEOPLE)?"),
    # --- taking away ---
    (
        "change_role",
        "WHOS (OUGHT|PERMIT) ADV (IN|ON|AM|BEI)? FILEPART ADV NOTMORE (RIGHTWORD|USE) CAN? (COMMA|BUT|AND|DASH){1,3} NOWONLY? (?P<right>ANYROLE|READ) CAN? (?=TOLD)",
    ),
    ("revoke", "UNDO"),
    ("revoke", "(MAKE|REMOVE)? ALLES UNDO STOP"),
    ("revoke", "THATS THAT GIVEN ALSOS NOTMORE (ON|IN|TO|AM) THEFILE (COMES|USES|USE|RAN|CAN|MODAL){1,3} STOP"),
    ("revoke", "REMOVE GIVEN ALSOS (FROM|OF) DET? ACCESSLIST AT2 FILE OUT? ENDF"),
    (
        "revoke",
        "QWORD? (HAS|COMES|ABLE|MODAL) GIVEN (?P<retracted>[^END]{0,4}?) (IN|ON|AM|TO|FOR|OF) THEFILE [^END]{0,4}? TAKEAWAY",
    ),
    (
        "revoke",
        "ASKER (OUGHT|MODAL|PERMIT) (?P<retracted>[^CLAUSEBOUND]{0,4}? (NOT|NOTMORE)) (IN|ON|AM|BEI|TO|ZU) THEFILE (USE|ROLEISH|RAN|PARTICLE) CAN? TAKEAWAY",
    ),
    (
        "revoke",
        "ASKER (?P<retracted>(HAS|IS) [^CLAUSEBOUND]{0,3}? DEPARTED|(IS|FINITE) (ALSO|FILLER|SINCE|RELDAY){0,3} NOTMORE (ME|BEI|FOR|IN|ON|DETS|NAMEWORD|GROUPNOUN|INSIDE|COMPANY){0,3}) (COMMA|END|DASH){1,2} LEADS{0,4} (HIM|THEM)? (FROM|OF) THEFILE (REMOVEINF|REVOKEINF) STOP",
    ),
    (
        "revoke",
        "ASKER (IS|HAS|NEED|OUGHT|COMES|MODAL|PERMIT|SEES) (?P<retracted>[^END]{0,6}?) (IN|ON|AM|BEI|TO|ZU|OF|FOR) THEFILE ADV [^CLAUSEBOUND]{0,2} (NOT|NOTMORE|NOTHING|NO)? [^CLAUSEBOUND]{0,3}? TAKEAWAY",
    ),
    (
        "revoke",
        "(REVOKE|MAKE|WITHDRAW|ADD) DET? LASTONE{0,2} SHARENOUN ((VON|OF) LASTONE{0,2})? (OUT|OFFPART|UNDO)(?!HARD|DETS|NAMEWORD)",
    ),
    ("revoke", "LAST DET? SHARENOUN (VON|OF) LASTONE{1,2} REVOKEINF ENDV"),
    ("revoke", "LOCK GIVEN (FOR|BEI|AM|ON) FILE ENDF"),
    ("revoke~", "WHOS (OUGHT|PERMIT) ALSOS NOTMORE (ON|TO|IN|AM) DETS? NAMELESS RAN? STOP"),
    ("revoke", "LAST GIVEN ALSOS (FROM|OF) (?P<noun>DETS? (SAMPLE NAMESAKE{0,7}? HARD?|HARD)) REVOKEINF ENDV"),
    ("revoke", "WITHDRAW(?<!ADD) GIVEN ADV (?=DETS)(?!DET ACCESS)THEFILE STOP"),
    ("revoke", "LAST GIVEN ADV (FROM|OF) THEFILE (REVOKEINF|REMOVEINF) STOP"),
    ("revoke~", "WHOS (GOES|OUGHT|MODAL) ALSOS (FROM|BEI|IN|OF) DETS? NAMELESS (OUT|VANISH|REMOVEINF) STOP"),
    ("revoke", "BARE (OUT|PARTICLE) (FROM|BEI|OF|AM) FILE STOP"),
    ("revoke", "SHARE FILE ALSOS NOTMORE WITH PEOPLE TAIL"),
    ("revoke", "LAST OBJ ALSOS NOTMORE (WITH|TO|FOR) PEOPLE (INFS|SHARED)"),
    ("revoke", "(?!TAKESIN)REMOVE GIVEN ALSOS (FROM|OF|BEI|IN) DET? SHARENOUN AT2 FILE (OUT|OFFPART)? ENDF"),
    (
        "revoke",
        "(?!TAKESIN)REMOVE PEOPLE ALSOS (FROM|OF|BEI|IN) FILE (OUT|OFFPART)? ENDF",
    ),
    (
        "revoke",
        "DETS? (?P<people>PUBLICLINK) AT2 FILE (OUGHT|MODAL) (OUT|VANISH|REMOVEINF|REVOKEINF|OFFPART|TAKEN WERDEN) STOP",
    ),
    ("revoke", "LAST DET? ACCESS BARE AT2 FILE REVOKEINF ENDV"),
    ("revoke", "NAMELESS (COLON|DASH) GIVEN ALSOS (REMOVEINF|OUT|LEFTOUT) STOP"),
    ("revoke", "(?P<noun>DETS? (SAMPLE NAMESAKE{0,7}? HARD?|HARD)) REVOKEINF FOR PEOPLE TAIL"),
    ("revoke", "OUTWITH PEOPLE ALSOS (FROM|OF|BEI|IN) THEFILE (?=END|$|COLON|COMMA|DASH)"),
    ("revoke", "REMOVE GIVEN ALSOS OUT STOP"),
    ("revoke", "CUT GIVEN ALSOS DET? FULL? RIGHTS (AT2 FILE)? SHUT STOP"),
    ("revoke", "CUT DET? RIGHTS OFWHOM PEOPLE (AT2 FILE)? SHUT STOP"),
    ("revoke", "LAST DET? SHARENOUN NAMELESS (FOR|TO|WITH|VON|BEI) PEOPLE REVOKEINF ENDV"),
    ("revoke~", "WHOS HAS (IN|ON|BEI|AM|TO) FILE NOTHING MORE? (ZU|LOST) LOST? (?=TOLD|COMMA)"),
    ("revoke~", "DET? LINKNOUN AT2 FILE OUGHT ALSOS NOTMORE (?P<people>ANYONE) SEIN? STOP"),
    ("revoke", "REMOVE (?P<file>NAMEWORD{0,6} FILENAME|LINK) (OF|FROM|BEI) PEOPLE OFFPART STOP"),
    ("revoke!", "TAKEBACK STOP"),
    ("revoke", "WHOS (HAS|OUGHT) [^END]{0,6}? (NOT|ROLE) [^END]{0,5}? (COMMA|END|DASH) LEADS{0,4} REMOVEINF STOP"),
    (
        "change_role",
        "WITHDRAW GIVEN ALSOS (DET|A)? ANYROLE AT2 FILEPART OFFPART? (COMMA|DASH|AND|BUT) LEADS{0,2} ((HIM|THEM|DET) (OUGHT|PERMIT|MODAL|CAN))? (NOWONLY|ONLY)? (?P<right>ANYROLE|READ) CAN? (?=TOLD)",
    ),
    ("revoke", "(?!TAKESIN)WITHDRAW GIVEN ALSOS (DET|A|ALL)? FULL? (RIGHTS|ANYROLE) AT2 FILE (OUT|OFFPART)? ENDF"),
    (
        "revoke",
        "(?!TAKESIN)WITHDRAW GIVEN ALSOS (?<!COMMA)(?<!COMMA ALL)(DET|A|ALL)? FULL? (RIGHTS|ANYROLE) (OUT|OFFPART)? STOP",
    ),
    ("revoke", "REVOKE GIVEN POSS (RIGHTS) AT2 FILE (OUT|OFFPART)? ENDF"),
    ("revoke", "REVOKE (DET|A|ALL)? (RIGHTS|SHARENOUN) OFWHOM PEOPLE AT2 FILE (OUT|OFFPART)? ENDF"),
    ("revoke", "REVOKE (DET|A|ALL)? (RIGHTS|SHARENOUN) AT2 FILE OFWHOM PEOPLE (OUT|OFFPART)? TAIL"),
    ("revoke", "REVOKE (DET|A|ALL)? (RIGHTS|SHARENOUN) (FOR) PEOPLE (OUT|OFFPART)? TAIL"),
    ("revoke", "REVOKE (DET|A|ALL)? (RIGHTS|SHARENOUN) (AT2) FILE (OUT|OFFPART)? ENDF"),
    ("revoke", "LAST GIVEN ALSOS (REMOVEINF) ENDV"),
    (
        "revoke",
        "LAST (?!ALL (ACCESS|SHARENOUN|RIGHTSNOUN))GIVEN ALSOS (DET|A|ALL)? FULL? (RIGHTS|ANYROLE) AT2 FILE REVOKEINF ENDV",
    ),
    ("revoke", "LAST GIVEN POSS (RIGHTS) (AT2 FILE)? REVOKEINF ENDV"),
    ("revoke", "LAST GIVEN ADV DETS NAMELESS REVOKEINF ENDV"),
    ("revoke", "LAST (DET|A|ALL)? (RIGHTS|SHARENOUN) OFWHOM PEOPLE (AT2 FILE)? REVOKEINF ENDV"),
    ("revoke", "LAST (DET|A|ALL)? (RIGHTS|SHARENOUN) AT2 FILE OFWHOM PEOPLE REVOKEINF ENDV"),
    ("revoke", "LAST (DET|A|ALL)? (RIGHTS|SHARENOUN) AT2 FILE REVOKEINF ENDV"),
    ("revoke", "NO (ACCESS|RIGHTSNOUN) MORE FOR PEOPLE (AT2 FILE)? STOP"),
    ("revoke", "WHOS NEED POINTED ALSOS NOTMORE ENDF"),
    ("revoke", "WHOS (OUGHT|MODAL) (ALSO|FILLER){0,2} NO (ACCESS|RIGHTSNOUN) MORE? (AT2 FILE)? MORE? (GETINF)? ENDF"),
    ("revoke", "WHOS (OUGHT|MODAL) POINTED (?<!COMMA)NOTMORE (RIGHTWORD|USE|GETINF|ANYROLE) CAN? ENDR"),
    ("revoke", "WHOS (OUGHT|MODAL) ALSOS NOTMORE (ON|IN) FILE (USE|RIGHTWORD|ROLE) CAN? ENDR"),
    ("revoke", "WHOS (OUGHT) ALSOS NOTMORE (ON|TO|IN|AM) FILE (USE|ROLEISH|COMES) ENDF"),
    ("revoke", "THATS (THAT|WENN) ONLY? GIVEN POINTED ALSOS NOTMORE (ROLEISH|SEE|SEES) MODAL? ENDF"),
    # --- longer ---
    (
        "extend",
        "WANT? (A|DET)? EXTENSION (OFWHOM|FOR) PEOPLE (BEI|FOR|ON|AM|OF|IN|ZU) DET? (SHARENOUN|ACCESS)? FILE ENDF",
    ),
    (
        "extend",
        "LET GIVEN ADV (LONGER|MORETIME)? ADV (?!TO|INS|WITHIN)(IN(?!NOTDAT)|ON|AM|BEI) THEFILE(?<!READ|WRITE) (INSIDE|THEREIN)? STOP",
    ),
    (
        "extend",
        "ASKER (?P<retracted>[^END]{0,5}?) (WITH|BEI|IN|ON|AM|FOR|ZU)? THEFILE [^END]{0,6}? (COMMA|END|DASH|AND){1,2} LEADS{0,5} (GIVE (HIM|THEM) MORETIME|(HIM|THEM|THIS|IT|DET|ACCESS){0,3} MORETIME (GIVEINF|EXTENDINF)|EXTEND (IT|THIS|HIM|THEM|DET|ACCESS|SHARENOUN){0,3} MORETIME?) (ON HIM)? STOP",
    ),
    ("extend", "DET? (SHARENOUN|ACCESS|RIGHTSNOUN) AT2 THEFILE ADV ((VON|FOR) PEOPLE)? [^END]{0,4}? PROLONG STOP"),
    ("extend", "DET? (SHARENOUN|ACCESS|RIGHTSNOUN) (VON|FOR) PEOPLE AT2 THEFILE [^END]{0,4}? PROLONG STOP"),
    ("extend", "GIVEN POSS (SHARENOUN|ACCESS|RIGHTSNOUN) AT2 THEFILE [^END]{0,4}? PROLONG STOP"),
    (
        "extend",
        "(UNTIL|SHARENOUN|ACCESS) (ON|FOR|OF)? THEFILE (COMMA|DASH|COLON)? (FOR|VON)? PEOPLE (COMMA|COLON|DASH){0,2} LEADS{0,3} EXTENDINF STOP",
    ),
    ("extend", "WHOS NEED (RIGHTS AT2)? POINTED (LONGER|MORETIME) PROLONG STOP"),
    (
        "extend",
        "LAST BEI PEOPLE ((FOR|AM|ON|IN|BEI) FILE)? LONGER? MORETIME (ADDTIMEINF|ADDINF|EXTENDINF|GIVEINF) COULD? ENDV",
    ),
    ("change_role", "EXTEND GIVEN POSS? RIGHTS (AT2 FILE)? ALSOS (ON|ZU|TO) NEWRIGHT ENDR"),
    ("extend", "EXTEND GIVEN POSS (RIGHTS|TERM) (AT2 FILE)? OFFPART? (UM|STOP|ENDF)"),
    ("extend", "LAST DET? TERM OFWHOM PEOPLE (AT2 FILE)? MORETIME? EXTENDINF ENDV"),
    ("extend", "LAST DET? TERM (AT2 FILE)? (OFWHOM PEOPLE)? MORETIME? EXTENDINF ENDV"),
    ("extend", "LAST DET? ACCESS BARE AT2 FILE MORETIME? EXTENDINF ENDV"),
    ("extend", "(ADD|SHIFT|GIVE) BEI PEOPLE (FOR|BEI|AM|ON|IN) FILE LONGER? MORETIME (ADDPART|RAN|OFFPART)? STOP"),
    ("extend", "DET? RIGHTS (OFWHOM PEOPLE)? AT2 FILE (OUGHT|MODAL) (LONGER|MORETIME){0,2} FREE? (STAND|STAY) STOP"),
    ("extend", "LAST DET? TERM AT2 FILE (OFWHOM PEOPLE)? MORETIME? (SHIFTINF|CHANGEINF) ENDV"),
    ("extend", "EXTEND DET? (RIGHTS) OFWHOM PEOPLE AT2 FILE ENDF"),
    ("extend", "EXTEND DET? (RIGHTS) AT2 FILE OFWHOM PEOPLE TAIL"),
    ("extend", "EXTEND POINTED (FOR|WITH) PEOPLE TAIL"),
    ("extend", "EXTEND GIVEN DET? (RIGHTS) (AT2 FILE)? ENDF"),
    ("extend", "MORE LEEWAY FOR PEOPLE ((BEI|FOR|AM|ON|IN) FILE)? (?=TOLD|COLON)"),
    ("extend", "EXTEND GIVEN ADV DETS NAMELESS MORETIME? STOP"),
    ("extend", "EXTEND POINTED ENDF"),
    ("extend", "(SHIFT|SETPUT|CHANGE) DET? TERM (VON|OF|FROM) GIVEN POSS RIGHTS (AT2 FILE)? STOP"),
    ("extend", "EXTEND (BARE)? STOP"),
    ("extend", "LAST GIVEN POSS (RIGHTS) (AT2 FILE)? MORETIME? EXTENDINF ENDV"),
    ("extend", "LAST DET? (RIGHTS) OFWHOM PEOPLE (AT2 FILE)? MORETIME? EXTENDINF ENDV"),
    ("extend", "LAST DET? (RIGHTS) AT2 FILE OFWHOM PEOPLE MORETIME? EXTENDINF ENDV"),
    ("extend", "LAST DET? (RIGHTS) (AT2 FILE)? MORETIME? EXTENDINF ENDV"),
    ("extend", "LAST DET? SHARENOUN FILE (FOR|WITH) PEOPLE MORETIME? EXTENDINF ENDV"),
    ("extend", "LAST OBJ (FOR|WITH|BEI) PEOPLE MORETIME? EXTENDINF ENDV"),
    (
        "extend",
        "WHOS (OUGHT|NEED|CAN) (LONGER|ALSO)? (ON|TO|IN) FILE (USE|ROLEISH|RAN) CAN? (COMMA|END|DASH|AND) LEADS{0,4} EXTENDINF STOP",
    ),
    ("extend", "ADD (BEI PEOPLE)? MORETIME (ADDPART|RAN)? STOP"),
    ("extend", "LAST (FOR PEOPLE)? POINTED MORETIME? EXTENDINF ENDV"),
    ("extend", "GIVE GIVEN AT2 FILE MORETIME RIGHTS? ENDF"),
    ("extend", "GIVE GIVEN MORETIME ((RIGHTS)? AT2 FILE)? ENDF"),
    ("extend", "WHOS (NEED) (RIGHTS AT2|FOR|BEI|ON|AM)? FILE MORETIME ENDF"),
    ("extend", "(OUGHT|MODAL|LET) GIVEN (DET? RIGHTS AT2)? POINTED (LONGER|MORETIME)? KEEPINF ENDF"),
    ("extend", "WHOS OUGHT (DET? RIGHTS AT2)? POINTED (LONGER|MORETIME)? KEEPINF CAN? ENDF"),
    # --- another role ---
    (
        "change_role",
        "ASKER HAS UPTONOW? DET? (RIGHTSNOUN|ANYROLE) AT2 THEFILE (COMMA|END|DASH|AND){1,2} LEADS{0,4} (CHANGE|MAKE) (THIS|IT|HIM)? ADV (ON|IN|ZU|TO)? NEWRIGHT ENDR",
    ),
    (
        "change_role",
        "(MAKE|CHANGE) FROM GIVEN POSS? (ROLEISH|RIGHTSNOUN) ((BEI|AM|IN|FOR|OF|ON) THEFILE)? NEWRIGHT ENDR",
    ),
    ("change_role", "(MAKE|CHANGE) (THIS|IT)? BEI PEOPLE ALSOS (ON|ZU|IN)? NEWRIGHT (PARTICLE|OUT)? STOP"),
    (
        "change_role",
        "UPTONOW? (ABLE|PERMIT|HAS) GIVEN (IN|ON|AM|BEI)? THEFILE (ROLEISH) (COMMA|END|DASH|AND){1,2} LEADS{0,4} (CHANGE|MAKE) (THIS|IT)? ADV (ON|IN|ZU|TO)? NEWRIGHT ENDR",
    ),
    (
        "change_role",
        "WHOS OUGHT ((IN|ON|AM|BEI)? FILEPART)? (ALSO|FILLER){0,2} (?P<right>ROLE) (COMMA|END|DASH){1,2} LEADS{0,4} (THIS|IT)? CHANGEINF STOP",
    ),
    (
        "change_role",
        "WHOSE (ABLE|PERMIT|HAS) (IN|ON|AM|BEI|UPTONOW){0,2} THEFILE (ROLEISH) (COMMA|END|DASH|AND){1,2} LEADS{0,4} (CHANGE|MAKE) (THIS|IT)? ADV (ON|IN|ZU|TO)? NEWRIGHT ENDR",
    ),
    (
        "change_role",
        "WHOSE (ABLE|PERMIT|HAS|WASALLOWED) (IN|ON|AM|BEI|UPTONOW){0,2} THEFILE (UPTONOW|ONLY|FILLER|ALSO){0,3} (ROLEISH|ANYROLE) (COMMA|END|DASH|AND|BUT){1,2} LEADS{0,4} ((HIM|THEM) OUGHT|OUGHT (HIM|THEM)|MAKE FILLER? COMMA? THAT (HIM|THEM)|THAT (HIM|THEM)) (HIM|THEM|IT|THIS|THEREIN|ALSO|FILLER|BUT|NOWONLY){0,4} NEWRIGHT CAN? STOP",
    ),
    ("change_role", "CHANGE GIVEN POSS? ACCESSWORD (AT2 FILE)? (FROM ROLEISH)? ALSOS (ON|IN|ZU|TO) NEWRIGHT ENDR"),
    ("change_role", "CHANGE ACCESSWORD OFWHOM PEOPLE (AT2 FILE)? (FROM ROLEISH)? ALSOS (ON|IN|ZU|TO) NEWRIGHT ENDR"),
    (
        "change_role",
        "CHANGE BARE (BEI|AM|IN|FOR|OF) (?!ROLEISH)FILE LOWER? (FROM ROLEISH)? ALSOS (ON|ZU) NEWRIGHT ENDR",
    ),
    ("change_role", "LAST FROM BARE POSS ANYROLE (AT2 FILEPART)? NEWRIGHT (CHANGEINF) ENDV"),
    (
        "change_role",
        "WHOS HAS (BEI|ON|AM|IN|FOR) FILE ADV ANYROLE (COMMA|END|DASH) LEADS{0,4} (THIS|IT|HIM)? ALSOS (ON|ZU|IN) NEWRIGHT CHANGEINF ENDV",
    ),
    (
        "change_role",
        "(BEI|AM|IN|FOR) DETS? NAMELESS BARE ((FROM|OF) ROLEISH)? ALSOS (ON|ZU|IN) NEWRIGHT CHANGEINF ENDV",
    ),
    ("change_role", "CHANGE BARE (FROM ROLEISH)? ALSOS (ON|ZU) NEWRIGHT ((BEI|AM|IN|FOR|OF|ON) FILE)? ENDF"),
    (
        "change_role",
        "(CHANGE|MAKE) BARE (BEI|AM|IN|FOR|OF) (?!ROLEISH)FILE ((FROM|OF) RIGHTWORD)? (?P<right>ROLE) ENDR",
    ),
    ("change_role", "(CHANGE|MAKE) BARE (?P<right>ROLE) ((BEI|AM|IN|FOR|OF|ON) FILE)? (PARTICLE|LOWER)? (STOP|ENDF)"),
    (
        "change_role",
        "LAST BARE (FROM|OF) ROLEISH ALSOS (ON|ZU|IN)? NEWRIGHT CHANGEINF ((BEI|AM|IN|FOR|ON) FILE)? ENDV",
    ),
    (
        "change_role",
        "LAST BARE (BEI|AM|IN|FOR|OF) (?!ROLEISH)FILE (FROM ROLEISH)? ALSOS (ON|ZU)? NEWRIGHT (CHANGEINF) ENDV",
    ),
    ("change_role", "LAST BARE ALSOS (ON|ZU)? NEWRIGHT ((BEI|AM|IN|FOR|OF|ON) FILE)? (CHANGEINF) ENDV"),
    (
        "change_role",
        "LAST GIVEN POSS? ACCESSWORD (AT2 FILE)? (FROM ROLEISH)? ALSOS (ON|IN|ZU|TO) NEWRIGHT CHANGEINF ENDV",
    ),
    ("change_role", "WHOS OUGHT (BEI|AM|IN|ON)? FILEPART FILLER? NOWONLY (?P<right>ROLEISH|ANYROLE) CAN? ENDR"),
    ("change_role", "WHOS PERMIT ADV (IN|ON|AM|BEI)? FILEPART ADV NOWONLY (?P<right>ROLEISH|ANYROLE) ENDR"),
    ("change_role", "WHOS OUGHT NOWONLY (?P<right>ROLEISH|ANYROLE) CAN? ENDR"),
    ("change_role", "LAST BARE (BEI|AM|IN|FOR|OF) FILE CHANGEINF ALSOS (ON|ZU) NEWRIGHT ENDR"),
    (
        "change_role",
        "WHOS OUGHT ADV A? (?P<right>OWN) (OF|VON|FOR|AM) (?P<noun>DETS? (SAMPLE NAMESAKE{0,7}? HARD?|HARD)) (WERDEN|SEIN|IS) STOP",
    ),
    ("change_role", "GIVE GIVEN (IN|BEI|ON|AM|FOR) FILE NOWONLY RIGHTS ENDR"),
    (
        "change_role",
        "(?P<people>THEANY? NAMEWORD{1,2} (SEP{1,2} THEANY? NAMEWORD{1,2}){0,9}) (BEI|AM|IN|ON) THEFILE ADV NOWONLY (?P<right>ROLEISH|READONLY|ANYROLE) (?=TOLD)",
    ),
    ("change_role", "(CHANGEINF COLON?)? WHOS ((BEI|AM|IN|FOR|OF|ON) FILE)? NOWONLY (?P<right>ROLEISH|READONLY) STOP"),
    ("change_role", "OUGHT GIVEN ADV (BEI|AM|IN|ON)? FILEPART ADV NOWONLY (?P<right>ROLEISH|ANYROLE) CAN? ENDR"),
    (
        "change_role",
        "THATS (THAT|WENN) GIVEN ADV (BEI|AM|IN|ON)? FILEPART ADV NOWONLY (?P<right>ROLEISH|ANYROLE) CAN? ENDR",
    ),
    ("change_role", "CHANGE (BEI|FOR|VON) PEOPLE ACCESSWORD (AT2 THEFILE)? ALSOS (ON|IN|ZU|TO) NEWRIGHT ENDR"),
    ("change_role", "(MAKE|CHANGE) FROM DETS? ANYROLE OFWHOM PEOPLE ((BEI|AM|IN|FOR|ON) THEFILE)? A? NEWRIGHT ENDR"),
    ("change_role", "GIVE GIVEN (BEI|AM|IN|ON) THEFILE INSTEADOF (ANYROLE|RIGHTWORD) RIGHTS? NEWRIGHT (?=TOLD)"),
    (
        "change_role",
        "ACCESSWORD OFWHOM PEOPLE AT2 THEFILE (COLON|COMMA|DASH|ON){1,2} ALSOS (ON|ZU|AS)? NEWRIGHT (?=TOLD)",
    ),
    ("change_role", "GIVE GIVEN INSTEADOF (ANYROLE|RIGHTWORD) RIGHTS AT2 FILE ENDF"),
    ("change_role", "(MAKE|CHANGE) FROM BARE A? NEWRIGHT ((BEI|AM|IN|FOR|OF|ON) FILE)? ENDR"),
    ("change_role", "WHOS NEED (BEI|ON|FOR|AM) FILE NOWONLY RIGHTS (STOP|ENDR)"),
    # --- taken back in the same breath: only what is said last counts ---
    ("share", "SHARE ADV FILE ADV WITH THEANY? BARES RETRACTED (WITH|TO|FOR)? PEOPLE TAIL"),
    ("share", "(SHARE|SEND|GIVE) ADV [^BOUND]+? RETRACTED (?!BREAKS)FILE ADV (WITH|TO) PEOPLE TAIL"),
    (
        "share",
        "LAST OBJ ADV (WITH|TO|FOR) THEANY? BARES RETRACTED (WITH|TO|FOR)? PEOPLE (SHAREINF|SENDINF|FREEINF) COULD? ENDV",
    ),
    *_shares(
        # --- giving, the verb first ---
        "SHARE ADV (WITH|TO) COLON? PEOPLE (COMMA|COLON|DASH)? POINTED ENDF",
        "(GIVE|SEND|SHOW) ADV GIVEN ADV (?P<file>THISONE|IT) ALSO{1,2} STOP",
        "(SEND|GIVE|CREATE|MAKE) ADV GIVEN ADV DETS? LINKNOUN COMMA{1,2} AT2 FILE ENDF",
        "SHARE ADV FILE ADV (?P<right>ANYROLE|READONLY)? ADV BOTHAND? WITH COLON? PEOPLE TAIL",
        "HEAVE ADV (TO|ZU|FOR|WITH) PEOPLE (COLON|COMMA|DASH|END) (?P<file>HARD|NAMEWORD{0,5} FILENAME) STOP",
        "(GIVE|SEND|SHARE|SHOW) (IT|THIS|HIM|THEM|WITH|ALSO){1,4} (FREE|PARTICLE)? (COLON|DASH) THEFILE (TO|FOR|WITH|ARROW) PEOPLE (?=TOLD)",
        "OPENS ADV THEFILE FOR PEOPLE TAIL",
        "WANT DETS? LINKNOUN AT2 FILE COMMA? (?P<people>ANYONE)",
        "(?<=WISHING) DETS? (?P<people>PUBLICLINK|EACHLINK) AT2 FILE ENDF",
        "EQUIPS ADV GIVEN ADV WITH? RIGHTS AT2 FILE (OUT|PARTICLE)? ENDF",
        "(?=[^END]*(ANYROLE|RIGHTWORD|RIGHTSNOUN)) ADD ME? ADV GIVEN ADV (ON|IN|ZU|BEI|TO) THEFILE ADDPART? (?=TOLD)",
        "(ACCESS|RIGHTSNOUN|SHARENOUN) (GIVEINF|FREEINF|UNLOCKINF) (COLON|END|DASH) PEOPLE (COMMA|COLON|DASH|ARROW|SLASH) TITLED (?=TOLD)",
        "(WANT|UM)? (?P<right>A? FULL? (ACCESS|RIGHTSNOUN|SHARENOUN|ANYROLE)) (FOR|TO|WITH) (?P<people>DETS? TITLE{0,2} NAMEWORD{1,2}|MENTION|EMAIL) (COMMA|COLON|DASH) TITLED (?=TOLD)",
        "NAMELESS (COLON|DASH) GIVEN (UNLOCKINF|FREEINF|ADDINF) STOP",
        "LAST BARE (UNLOCKINF|FREEINF|ADDINF) (FOR|ON|IN|ZU) THEFILE (?=TOLD)",
        "ADD ME? ADV ASKER ADV (?=DET)THEFILE ADDPART (?=TOLD)",
        "LAST ASKER ADV (?=DET)THEFILE ADDINF (?=TOLD)",
        "(WITH|FOR|TO) PEOPLE (ASK|WANT|YOUCAN) SUBJ? ADV THEFILE ADV (SHAREINF|SENDINF|FREEINF) (?=TOLD)",
        "(?P<people>ANYONE) COMMA? (PERMIT|OUGHT) ADV (IN|ON)? THEFILE ADV (?P<right>RIGHTWORD|USE|ANYROLE) CAN? (?=TOLD)",
        "(SHAREINF|SENDINF|FREEINF|SHARENOUN) COLON THEFILE (COMMA|DASH)? (TO|FOR|WITH|ARROW) COLON? PEOPLE (?=TOLD)",
        "LAST OBJ ADV NAY (TO|WITH|FOR) BARES COMMA BUT (TO|WITH|FOR)? PEOPLE (SHAREINF|FREEINF|SENDINF) COULD? ENDV",
        "THATS THAT ONLY? GIVEN ADV THEFILE BETWEEN (?P<right>SEE|SEEINF) ENDR",
        "(?<=NICE COMMA) GIVEN (MIGHT|OUGHT|PERMIT) ADV (IN|ON|AM)? THEFILE [^CLAUSEBOUND]{0,2}? (?P<right>RIGHTWORD|ANYROLE|USE) ENDR",
        "SHARE ADV FILE ADV NAY (WITH|TO|FOR) BARES COMMA BUT (WITH|TO|FOR)? PEOPLE TAIL",
        "THEFILE OUGHT ADV NAY (TO|ZU) BARES COMMA BUT (TO|ZU)? PEOPLE GOES? (?=TOLD)",
        "SHARE ADV FILE ADV (?P<right>ANYROLE|READONLY)? ADV (TO|ARROW) COLON? PEOPLE TAIL",
        "(SHARE|SEND|GIVE|UNLOCK) ADV FILE ADV (?P<people>HEREIN) FREE? TAIL",
        "(SHARE|SEND|GIVE|UNLOCK) ADV POINTED(?<!A) ADV (?P<people>PUBLICLINK|EACHLINK(?=ANYROLE|USE)) FREE? TAIL",
        "SHARE ADV POINTED ADV LEAD? COMMA? (THAT|SO) ADV THEANY? BARE ADV AIM",
        "LAST OBJ ADV LEAD? (SHAREINF|FREEINF) COULD? COMMA? (THAT|SO) ADV THEANY? BARE ADV AIM",
        "SHARE ADV POINTED(?<!A|WITH|TO|FOR) (?P<people>ANYONE) (?=TOLD)",
        "SHARE ADV POINTED ENDF",
        "(SEND|GIVE) ADV FILE ADV (?P<right>ANYROLE|READONLY)? ADV (TO|ARROW|WITH) COLON? PEOPLE TAIL",
        "SEND ADV FILE ADV PARTICLE{0,2} TOO PEOPLE TAIL",
        "(SEND|GIVE) ADV (TO) PEOPLE (COMMA|COLON)? POINTED ENDF",
        "(SEND|GIVE) ADV GIVEN DETS? SHARENOUN AT2 FILE TAIL",
        "SEND ADV POINTED FOR PEOPLE (OUT|PARTICLE) STOP",
        "(SHARE|SEND|SHOW|UNLOCK) ADV GIVEN ADV POINTED(?<!READ|WRITE) ENDF",
        "(SEND|SHOW|GIVE) ADV POINTED (FILLER|ALSO) GIVEN TAIL",
        "(SEND|SHOW|GIVE) ADV (BARETHIS) ADV (?!POINTS)GIVEN TAIL",
        "(SEND|SHOW|GIVE) ADV (?P<file>THISONE) THEDAT (?=NAMEWORD|TITLE) PEOPLE TAIL",
        "(SEND) ADV POINTED (THEDAT)(?=NAMEWORD|GROUPNOUN|TITLE) PEOPLE TAIL",
        "UNLOCK ADV GIVEN FOR (?=DETS)(?!THEANY? TEAM)FILE FREE",
        "(GIVE|UNLOCK) ME? ADV FILE ADV FOR PEOPLE (?P<right>ANYROLE|READONLY)? ADV FREE(?!DETS|NAMEWORD|HARD)",
        "(GIVE|UNLOCK) ADV FOR PEOPLE ADV RIGHTS AT2 FILE (PARTICLE|OFFPART|TO)? ENDF",
        "(GIVE|UNLOCK) ADV FOR PEOPLE POINTED FREE",
        "GIVE ADV GIVEN ADV POINTED (?P<right>ANYROLE|READONLY)? FREE ENDF",
        "(GIVE|UNLOCK|SEND|SHOW) ADV (?!ALL (IN|FROM|OF|BEI))(?![^END]*(FOR|TO|WITH) (EMAIL|MENTION))POINTED ADV (?<!FOR|TO|WITH|COMMA|DASH|OPEN)(?=HERE|ALL|MENTION|EMAIL|THEDAT NAMEWORD{1,2} OPEN EMAIL|HIM|THEM|THEDAT ENTIRE? NAMEWORD{0,3} (GROUPNOUN|DEPARTMENT)|MISTER NAMEWORD)PEOPLE (FREE|TAIL)",
        "(GIVE|UNLOCK) ADV GIVEN ADV RIGHTS AT2 FILE ENDF",
        "(GIVE|UNLOCK) ADV GIVEN ADV DET? (ACCESS|OWNRIGHT) COMMA? POINTED ZU? DOING ENDR",
        "(GIVE|UNLOCK) ADV GIVEN RIGHTS (STOP|ENDF)",
        "GIVE ADV GIVEN ADV (?!A|DET (?!LINKNOUN)NAMEWORD{1,2} (STOP|IFWORD|COMMA))POINTED ENDF",
        "GIVE ADV GIVEN ADV DETS NAMELESS (?=TOLD)",
        "LET ADV GIVEN ADV POINTED ARRIVE",
        "LET ADV LETTEN ADV (IN|ON|ABOUT) POINTED (?P<right>ANYROLE|ONLY? RIGHTWORD) ENDR",
        "LET ADV LETTEN ADV (BEI|IN|AM|ON)? FILE ADV (?P<right>ANYROLE|ONLY? RIGHTWORD) (ENDR|CAN)",
        "LET ADV GIVEN ADV (?P<right>RIGHTWORD) (ON|IN) FILE THROW ENDR",
        "LAST GIVEN ADV (?P<right>RIGHTWORD) (ON|IN) FILE (THROW LETINF|GIVEINF|FREEINF) COULD? ENDV",
        "LET ADV GIVEN ADV (INS|WITHIN|TO) THEFILE (RAN|USE|ADDPART|PARTICLE)? (?=TOLD)",
        "(ADD|PULL) ME? ADV GIVEN ADV (AS A? ROLEISH|ANYROLE)? (?!WITHIN)(INS|IN(?=NOTDAT)) THEFILE (RAN|ADDPART|PARTICLE)? (?=TOLD)",
        "(UNLOCK|GIVE) ADV GIVEN ADV (IN|BEI|AM) THEFILE FREE (?=TOLD)",
        "GIVE ADV GIVEN ADV (IN|BEI|AM|ON|FOR) THEFILE ADV RIGHTS (?=TOLD)",
        "ADD ADV GIVEN ADV ADDPART COMMA THEFILE (?P<right>RIGHTWORD|ANYROLE) (?=TOLD)",
        "AUTH ADV GIVEN ADV (FOR|ON|ZU|AM|BEI) THEFILE FREE? (?=TOLD)",
        "ALLOW ADV GIVEN ADV DET? (?P<right>RIGHTWORD|ANYROLE) (OF|AT2) THEFILE (?=TOLD)",
        "(?P<right>FULL? (ANYROLE|RIGHTSNOUN)) NAMELESS (COLON|DASH) PEOPLE (?=TOLD)",
        "(SHAREINF|SENDINF|FREEINF|SHARENOUN) COLON (?P<title>SAMPLE{1,4} HARD?) (COMMA|DASH|SLASH) (?P<people>NAMEWORD{1,2} (SEP NAMEWORD{1,2}){0,5}|MENTION|EMAIL) (?=TOLD)",
        "PROVIDE ADV GIVEN WITH FILE OUT? ENDF",
        "LAST BARE UNLOCKINF (COLON|COMMA|DASH) TITLED (?=TOLD)",
        "LET ADV GIVEN ON FILE USE ENDR",
        "ALLOW IT? ADV GIVEN ADV (IN|ON|BEI|AM)? FILE ZU? (?P<right>ANYROLE|ONLY? RIGHTWORD) ENDR",
        "(ADD|MAKE) ME? ADV GIVEN ALSO? (ZU|TO|IN|BEI) (DET? ACCESS (AT2|FOR))? FILE (?P<right>ANYROLE)? (ADDPART|RAN)",
        "(WENN|NICEIF|OB) SUBJ? ADV DEAR ADV THEFILE ADV (SENDINF|FREEINF|GIVEINF|SHAREINF) COULD (?=TOLD)",
        "(ADD|PULL) ME? ADV GIVEN ADV ADDPART (IN|ZU|AM|ON|BEI) THEFILE (?=TOLD)",
        "MAKE ADV POINTED (?P<people>ANYONE) (FREE|AVAILABLE)? STOP",
        "(CREATE|GIVE|SEND) ADV ME? DETS? LINKNOUN AT2 FILE COMMA? (FOR|RELATIVE)? (?P<people>ANYONE)",
        "(CREATE|GIVE|SEND|MAKE) ADV ME? AT2 FILEPART ADV DETS? (?P<people>PUBLICLINK|EACHLINK(?=ANYROLE|USE)) TAIL",
        # --- giving, the verb last ---
        "LAST GIVEN ADV (?=DETS)POINTED (?P<right>ANYROLE) ADV (SENDINF|FREEINF) COULD? ENDV",
        "LAST ASKER ADV (FOR|ON|IN|TO|AM|ZU) (?P<noun>DETS? (SAMPLE NAMESAKE{0,7}? HARD?|HARD)) (UNLOCKINF|LETINF|ADDINF) (?=TOLD)",
        "LAST ASKER ADV (ON|IN|TO) DETS? (?P<file>NAMEWORD{0,5} HARD) CHANGEINF (?=TOLD)",
        "LAST GIVEN ADV RIGHTS GIVEINF AT2 FILE ENDF",
        "LAST GIVEN ADV DET? (ACCESS|OWNRIGHT) GIVEINF COMMA? (IN|ON|AM|BEI)? (POINTED|FILEPART) ZU? DOING ENDR",
        "(FOR|IN|ON|ZU|BEI|AM|TO) (?P<noun>DETS? (SAMPLE NAMESAKE{0,7}? HARD?|HARD)) LEADS{0,3} ASKER ADV (ADDINF|UNLOCKINF|FREEINF|LETINF|RIGHTS GIVEINF) COULD? (?=TOLD)",
        "(SHARENOUN|RIGHTS) FOR PEOPLE (COLON|DASH|COMMA) TITLED (?=TOLD)",
        "(GIVE|UNLOCK) ADV NEXT (MEMBERS|TEAMNOUN) ADV RIGHTS AT2 FILEPART COLON PEOPLE (?=TOLD)",
        "NEXT (MEMBERS|TEAMNOUN) (OUGHT|NEED|GETS) ADV (RIGHTS AT2|TO|IN|ON|AM)? FILEPART (GETINF|ANYROLE|USE)? COLON PEOPLE (?=TOLD)",
        "LAST AM PEOPLE OBJ ADV (SENDINF|FREEINF) COULD? ENDV",
        "LAST GIVEN ADV (WITH? (IN|ON|TO)|ADDPART) POINTED (?P<right>RIGHTWORD|ANYROLE)? LETINF (?=END|COMMA|$|SO|DASH|THANKS)",
        "LAST OBJ ADV TO PEOPLE (?P<right>ANYROLE)? ADV FREEINF COULD? ENDV",
        "LAST (?=DETS|HARD|NAMEWORD{1,4} HARD)THEFILE ADV ZU (?=MISTER|TITLE|MENTION|EMAIL|THEDAT)PEOPLE SENDINF COULD? ENDV",
        "LAST (?P<file>NOUNS) (?=HERE|MENTION|EMAIL|ALL|DETS COMPANY|THEDAT)GIVEN ADV (SENDINF|FREEINF) COULD? ENDV",
        "LAST GIVEN ADV (?P<file>HEREON) ADV RIGHTS? (GIVEINF|UNLOCKINF) COULD? ENDV",
        "TITLED OUGHT ADV FOR PEOPLE FREE SEIN (?=TOLD)",
        "POINTED YOUCAN ADV (TO|FOR|WITH)? GIVEN ADV (SHAREINF|SENDINF|FREEINF) STOP",
        "LINKED (COMMA|COLON|DASH|END)? LEADS{0,4} (THIS|IT)? LEADS{0,3} (TO|FOR|WITH)? GIVEN ADV (SHAREINF|SENDINF|FREEINF) COULD? ENDV",
        "LAST WITH PEOPLE (DASH|COMMA|LEAD){0,3} OBJ ADV SHAREINF COULD? ENDV",
        "(?<!THANKS)(TO|FOR|WITH) PEOPLE ADV (SHAREINF|SENDINF|FREEINF) STOP",
        "LAST OBJ ADV (SENDINF|FREEINF|SHAREINF) (TO|FOR|WITH) COLON? PEOPLE TAIL",
        "GIVEN FILLER{0,2} THEREIN{0,2} (RAN|PARTICLE)? LETINF COLON HARDS",
        "LAST OBJ ADV (?P<people>HEREWARD) POSTINF COULD? ENDV",
        "LAST OBJ ADV (?P<right>ANYROLE|READONLY)? ADV BOTHAND? WITH PEOPLE (?P<right2>ANYROLE)? SHAREINF COULD? ENDV",
        "LAST OBJ ADV (?P<right>ANYROLE|READONLY)? ADV (TO) PEOPLE (SENDINF|SHAREINF) COULD? ENDV",
        "LAST POINTED (FILLER|ALSO){1,2} GIVEN ADV (SENDINF|FREEINF) COULD? ENDV",
        "LAST GIVEN ADV (IN|ON|AM|TO) THEFILE (?P<right>RIGHTWORD|ANYROLE)? (RAN|USE|ADDPART)? LETINF (?=TOLD)",
        "LAST GIVEN ADV (?=WITHIN|INS)IN THEFILE (ADDINF|REVOKEINF) (?=TOLD)",
        "LAST (BARETHIS) ADV GIVEN ADV (SENDINF|FREEINF) COULD? ENDV",
        "LAST POINTED ADV (THEDAT)(?=NAMEWORD|GROUPNOUN|TITLE) PEOPLE (SENDINF|FREEINF) COULD? ENDV",
        "LAST OBJ(?<!ANYONE) ADV FOR PEOPLE (?P<right>ANYROLE|READONLY|RIGHTWORD)? ADV (FREEINF) COULD? ENDV",
        "LAST FOR PEOPLE ADV (?=DETS)POINTED (?P<right>ANYROLE) ADV FREEINF COULD? ENDV",
        "LAST FOR PEOPLE OBJ ADV (FREEINF) COULD? ENDV",
        "LAST FOR PEOPLE ADV RIGHTS AT2 FILE (GIVEINF|SENDINF|FREEINF) COULD? ENDV",
        "LAST FOR PEOPLE ADV (ON|FOR|AM|BEI|IN) FILE ADV RIGHTS (GIVEINF|SENDINF|FREEINF) COULD? ENDV",
        "LAST GIVEN ADV RIGHTS AT2 FILE (GIVEINF|SENDINF|FREEINF) COULD? ENDV",
        "LAST GIVEN ADV RIGHTS (GIVEINF|SENDINF|FREEINF) COULD? ENDV",
        "LAST RIGHTS AT2 FILE (FOR|TO) PEOPLE (GIVEINF|SENDINF|FREEINF) COULD? ENDV",
        "LAST RIGHTS FOR PEOPLE AT2 FILE (GIVEINF|SENDINF|FREEINF) COULD? ENDV",
        "LAST GIVEN ALSO? (ZU|IN|BEI) (DET? ACCESS (AT2|FOR))? FILE (?P<right>ANYROLE)? ADDINF COULD? ENDV",
        "LAST GIVEN (?P<right>ANYROLE) (ZU|IN|BEI|ON|FOR|AM|TO) FILE (ADDINF|UNLOCKINF) COULD? ENDV",
        "LAST GIVEN (?!COMMA (?!COMMA))ADV POINTED ADV (SENDINF|FREEINF) COULD? ENDV",
        "LAST OBJ ADV (?P<people>ANYONE) (FOR (ALL|ANYONE))? (CHANGEINF|FREEINF|SHAREINF|SENDINF) COULD? ENDV",
        "LAST GIVEN OBJ ADV DOING LETINF ENDV",
        "GIVEN IS ADV (?=DETS|HARD|THIS|IT|NAMEWORD{1,5} HARD)THEFILE ADV (?P<right>ANYROLE)? ADV (?=ZUINF)(FREEINF|SENDINF|GIVEINF|SHAREINF) STOP",
        # --- wishes ---
        "SUBJ? HAS SUBJ? DETS NAMELESS PARTICIPLE{1,2} (COMMA|END|DASH|AND){1,2} LEADS{0,5} (MAY|OUGHT) PEOPLE THEREIN{0,2} (?P<right>RIGHTWORD|ANYROLE) STOP",
        "(?!A|ALL|HERE|TITLEDNAME)POINTED PERMIT ADV SICH? THEANY? PEOPLE (SICH|ADV){0,2} (?P<right>RIGHTWORD|ANYROLE) ENDR",
        "(?!A|ALL|HERE|TITLEDNAME)POINTED OUGHT ADV SICH? THEANY? PEOPLE (SICH|ADV){0,2} (?P<right>READ|COMMENT|EDITS|ANYROLE) ENDR",
        "(?=[^END]*(ANYROLE|RIGHTWORD|EMAIL|MENTION|HARD)) TITLED OUGHT ADV (ZU|TO) PEOPLE GOES? (?=TOLD)",
        "(?P<noun>(DETS|THIS)? SAMPLE NAMESAKE{0,7}?) OUGHT ADV (ZU|TO) PEOPLE GOES? (?=TOLD)",
        "(?!A|ALL|HERE)TITLED OUGHT ADV THEANY? BARE ADV GETINF (?=TOLD)",
        "(MAY|COULD) GIVEN ADV DETS NAMELESS (GETINF) STOP",
        "MIGHT GIVEN ADV (IN|ON|TO|AM)? FILEPART ADV (?P<right>READ) STOP",
        "THATS (THAT|WENN) ONLY? GIVEN ADV (AM|IN|BEI) FILE ADV (?P<right>ANYROLE) ENDR",
        "WHOS ADV (OUGHT|NEED) ADV (TO|IN|ON|AM) FILE (RAN|USE) CAN? ENDR",
        "(?=[^END]*ANYROLE (ON|FOR|AM|BEI|IN|TO|ZU))GIVEN (ON|FOR|AM|BEI|IN|TO|ZU) FILEPART (?=TOLD)",
        "(?=[^END]*(ANYROLE|RIGHTWORD|EMAIL))(?![^END]*(?<!COMMA)EDITS (END|$)) WHOS NEED TITLED (?=TOLD)",
        "GIVEN ADV FULL? RIGHTS AT2 FILE STOP",
        "THATS (THAT|WENN) ONLY? GIVEN ADV FILEPART ADV (?P<right>ANYROLE) ENDR",
        "THATS (THAT|WENN) ONLY? GIVEN ADV ON FILE USE MODAL ENDR",
        "THATS (THAT|WENN) ONLY? GIVEN ADV RIGHTS AT2 FILE (HAS|GETS|GETINF) COULD? ENDR",
        "THATS (THAT|WENN) ONLY? GIVEN ADV POINTED (GETS|GETINF) COULD? ENDR",
        "WHOS COMMA? ADV OUGHT (SICH|ADV){0,2} (IN|ON|AM|BEI) FILE ADV (?P<right>ROLE) ENDR",
        "WHOS ADV OUGHT (SICH|ADV){0,2} (IN|ON|AM|BEI)? FILEPART ADV (?P<right>ROLE) (COMMA|COLON|ENDR)",
        "(MEANT|ABOUT|ON|FOR)? DETS NAMELESS (COMMA|COLON|DASH) (THEREIN|HEREON) (OUGHT|PERMIT|NEED) ADV THOSE ADV (RIGHTS GETINF?|(?P<right>ANYROLE|USE|READ)) (?=TOLD)",
        "(ON|IN|TO|AM) THEFILE (OUGHT|PERMIT) (?P<people>EACH (SEP{1,2} EACH){1,9}) (?=TOLD)",
        "WHOS ADV OUGHT ADV (?P<right>ROLE)(?!AT2) ENDR",
        "(?!ALL|COMPANY)WHOS PERMIT (SICH|ALSO|ADV){0,2} ((IN|ON|AM|BEI) DET?|DET) NAMELESS (?P<right>READ|EDITS) STOP",
        "THATS (THAT|WENN) ONLY? GIVEN ADV (TO|AM|IN|BEI|ON) FILE (USES|(?P<right>SEE)) ENDR",
        "THATS (THAT|WENN) ONLY? GIVEN ADV (TO|AM|IN|ON) (?P<noun>DETS? (SAMPLE NAMESAKE{0,7}? HARD?|HARD)) COMES ENDR",
        "LET ADV GIVEN ADV THEREIN{0,2} (?P<right>ROLEISH|ANYROLE) (COLON|COMMA|END) HARDS STOP",
        "OUGHT GIVEN ADV FILE ADV (?P<right>ROLE)(?!OUGHT)(?=END|COMMA|$)",
        "OUGHT GIVEN ADV (ON|IN|AM) FILE ADV (USE|RAN) CAN (?=END|COMMA|$)",
        "WHOS ADV OUGHT ADV (DET|A)? RIGHTS AT2 FILE (GETINF) ENDR",
        "WHOS ADV OUGHT ADV (?!A)POINTED GETSINF ENDR",
        "WHOS ADV NEED ADV RIGHTS AT2 FILE ENDF",
        "FOREFIELD NEED ADV GIVEN ADV RIGHTS AT2 FILE ENDF",
        "FOREFIELD NEEDS ADV GIVEN ADV DET NAMELESS (?=TOLD)",
        "(?!ALL|COMPANY)WHOS NEEDS ADV DET NAMELESS (?=TOLD)",
        "(?P<people>DETS? (TITLE{0,2} NAMEWORD{1,2}|MENTION|EMAIL)) (FINITE|HAS|IS|MODAL) [^END]{1,9}? COMMA? AND (NEEDS ADV DET NAMELESS|NEED ADV RIGHTS AT2 FILE) (?=TOLD)",
        "THATS THAT GIVEN ADV (?P<right>ROLE) POINTED ENDF",
        "(TO|WITH|FOR)? PEOPLE COMMA (PRON|ALL|DET|RELATIVE|AND|BUT){0,2} OUGHT? (?P<right>ANYROLE) (COLON|DASH|COMMA|END) TITLED (?=TOLD)",
        "(SHARENOUN|RIGHTS) COLON? NAMELESS (FOR|TO) PEOPLE (?=TOLD)",
        "SHARENOUN (ON|FOR)? (LINKED|NAMELESS) COLON (?P<people>EACH (SEP{1,2} EACH){1,9}) (?=TOLD)",
        "(?P<right>ANYROLE COMMA BUT? ANYROLE) COLON (LINKED|NAMELESS) (FOR|TO|WITH) PEOPLE (?=TOLD)",
        # as in a form: "Datei: Dienstplan, Person: Lee, Recht: lesen"
        "RIGHTS AT2 TITLED (COLON|DASH|END) PEOPLE (?=TOLD)",
        "FILEFIELD GAP PERSONFIELD (GAP RIGHTFIELD)? (?=TOLD)",
        "PERSONFIELD GAP FILEFIELD (GAP RIGHTFIELD)? (?=TOLD)",
        "RIGHTFIELD GAP FILEFIELD GAP PERSONFIELD (?=TOLD)",
        "(MAY|MIGHT) GIVEN ADV RIGHTS AT2 FILE (GETINF) ENDR",
        "(WANT|UM|GIVE)? EACHRIGHT AT2 FILE (STOP|ENDF)",
        "TITLED (COLON|DASH|COMMA) EACHRIGHT (?=TOLD)",
        "(WANT|UM)? FOR PEOPLE RIGHTS AT2 FILE (STOP|ENDF)",
        "(WANT|UM)? RIGHTS FOR PEOPLE OPEN NAMELESS CLOSE (?=TOLD)",
        "(WANT|UM) RIGHTS (FOR|VON|TO) PEOPLE AT2 FILE (PASSIVELY? REPORT)? (STOP|ENDF)",
        "(WANT|UM)? RIGHTS FOR PEOPLE AT2 FILE (STOP|ENDF)",
        "(?=[^END]*(ANYROLE|RIGHTWORD)) PEOPLE ARROW TITLED (?=TOLD)",
        "DET? LABEL (LAUTEN|IS|FINITE|CALLEDSO) LINKED (AND|COMMA) (THIS|IT)? (OUGHT|GOES) ADV (TO|ZU|FOR|WITH) PEOPLE REASONED",
        "(WANT|UM)? RIGHTS AT2 FILE (FOR|TO) PEOPLE (STOP|TAIL)",
        "GIVEN ADV DET (ACCESS|OWNRIGHT) GIVEINF COMMA? POINTED ZU? DOING ENDR",
        "(SUBJ|HAS|IS|HEREWARD|THEREIN|FILLER|DET){1,4} LINKED (COMMA|DASH) (THIS|IT) (OUGHT|PERMIT) ADV THEANY? BARE ADV (GETINF|(?P<right>RIGHTWORD|ANYROLE)) (?=TOLD)",
        "(?P<file>SAMEFILE) (ALSO|FILLER|COMMA|DASH|COLON){0,2} (?P<right>WITH? DETS? SAMEROLE|ANYROLE)? ADV (TO|FOR|WITH) PEOPLE (?=TOLD)",
        "PROTECTED (COMMA|DASH|COLON|FILLER|ALSO|LEAD|PARTICLE){0,4} (?P<right>ANYROLE)? (TO|ARROW) PEOPLE (?=TOLD)",
        "(?P<file>NAMEWORD{0,6} FILENAME|LINK|PATH|ATTACHED) (COMMA|DASH|COLON|FILLER|ALSO|LEAD){0,3} (?P<right>ANYROLE)? (WITH|FOR|COLON) PEOPLE (?=TOLD)",
        "PEOPLE ARROW LINKED (?=TOLD)",
        "TITLED (SHAREINF|FREEINF|SENDINF) (COLON|DASH|COMMA) (WITH|TO|FOR)? PEOPLE (?=TOLD)",
        "(HEREWARD|THEREIN)? (DETS|COUNTS|FURTHER){0,2} (LABEL|LINKNOUN) (TO|WITH|FOR) PEOPLE (COLON|COMMA|DASH) PROTECTED (?=TOLD)",
        # --- without a verb ---
        "(TO|WITH|FOR) PEOPLE (COLON|COMMA|DASH)? RIGHTS (FOR|ON|IN|AM)? DETS? NAMELESS (?=TOLD)",
        "(SHAREINF|SENDINF|FREEINF) COLON (TITLED|LINKED) ADV ((TO|FOR|WITH|COLON|ARROW) PEOPLE)? (?=TOLD)",
        "(?P<people>HEREWARD|HEREIN) (SHAREINF|SENDINF|FREEINF) COLON TITLED (?=TOLD)",
        "LAST DET? INQUIRY OFWHOM PEOPLE AT2 FILE (FREEINF|APPROVE) COULD? ENDV",
        "(?=[^END]*(ANYROLE|RIGHTWORD|EMAIL)) HEREWARD (COMMA|COLON|IS|COMES|FINITE)? TITLED TOWARDS PEOPLE (?=TOLD)",
        "(?=[^END]*(ANYROLE|RIGHTWORD|EMAIL)) TITLED TOWARDS PEOPLE (?=TOLD)",
        "TITLED (COMMA|FILLER|LEAD|ALSO){0,3} (?P<right>ANYROLE) TOWARDS PEOPLE (?=TOLD)",
        "NAMELESS ALSO? (TO|ARROW) NAMED REASONED",
        "NOTDAT NAMELESS ALSO? TO NAMED REASONED",
        "(?=[^END]*(ANYROLE|RIGHTWORD)) (TO|WITH|FOR) PEOPLE (COLON|DASH) TITLED (?=TOLD)",
        "(?=[^END]*(ANYROLE|RIGHTWORD)) (?P<file>THEM|ATTACHED) (TO|FOR|WITH) PEOPLE (?=TOLD)",
        "(?=[^END]*(ANYROLE|RIGHTWORD)) TITLED (COLON|DASH|ARROW|COMMA) PEOPLE (?=TOLD)",
        # --- more words in between than one foresees; what is given must be a document ---
        "FRONT LEADS{0,3} DEAR ADV (?=DETS|HARD|THIS)THEFILE ADV (SENDINF|FREEINF|GIVEINF) COULD? (?=TOLD)",
        "FRONT LEADS{0,3} (?=DETS|HARD|THIS)THEFILE ADV (TO|FOR|WITH|AM) ASKER ADV (SHAREINF|SENDINF|FREEINF|GIVEINF) COULD? (?=TOLD)",
        # --- something, and nobody yet ---
        "(?<=WISHING) SOMETHING ((WITH|TO|FOR) PEOPLE)? (SHAREINF|FREEINF|SENDINF) STOP",
        "(?<=WISHING) OBJ ADV (SHAREINF|FREEINF) STOP",
        "(?<!END)SHAREINF STOP",
    ),
    *_shares(
        # "Empfänger: Lee, Datei: Plan, Recht: lesen"
        # "Lee, Ben: Leserecht. Ada: Schreibrecht. Datei: Plan. Bitte freigeben."
        "(?P<people>EACH ((SEP|END){1,2} EACH){0,9}) (SEP|END|COLON){1,2} (LABEL COLON)? (?P<title>SAMPLE{1,5} MORETITLES|HARD) (?=TOLD|END|COMMA)",
    ),
    *_needed(
        "WHOSE OUGHT (SICH|ADV){0,2} (IN|AM|ON) THEFILE (?P<right>ANYROLE|RIGHTWORD|USE) CAN?",
        "WHOSE OUGHT ADV TO (?P<noun>DETS? (SAMPLE NAMESAKE{0,7}? HARD?|HARD)) (PERMIT|CAN|RAN)?",
        "ASKER OUGHT ADV THEFILE ADV (?P<right>RIGHTWORD) (?=(COMMA|AND|BUT){1,2} NAMEWORD{1,2} ONLY? ANYROLE)",
        "APART (NEED|WISHES|GETS) ADV (RIGHTS AT2)? THEFILE GETINF?",
        "ASKER AND SUBJ NEED (ADV|THEM){0,2} RIGHTS AT2 THEFILE",
        "(?<=COMMA|SO|LEAD|DASH) (GETS|NEEDS) ADV ASKER ADV (RIGHTS AT2)? THEFILE",
        "DETS? (TITLE|NAMEWORD|GROUPNOUN){1,2} (WISHES|NEED) COMMA? THATYOU DEAR ADV THEFILE (SENDINF|FREEINF|GIVEINF)",
        "WHOSE OUGHT ADV THEFILE ADV (?P<right>SEEINF)",
        "WHOSE OUGHT SICH ADV THEFILE (?P<right>ANYROLE|RIGHTWORD|USE) CAN?",
        "CAUSE ASKER [^END]{0,6}? COMMA NEED (HIM|THEM) ADV (RIGHTS AT2)? THEFILE",
        "CAUSE [^END]{2,9}? COMMA (NEED|WISHES|HADLIKE) ADV (?!HIM|THEM)THOSE ADV (RIGHTS AT2)? THEFILE GETINF?",
        "CAUSE [^END]{2,9}? COMMA (OUGHT|PERMIT) ADV (?!HIM|THEM)THOSE ADV (IN|ON|AM|TO)? THEFILE ADV (GETINF|(?P<right>ANYROLE|READ|USE))",
        "(CAUSE|SO) ASKER [^END]{0,5}? (ANYROLE|RIGHTWORD|USE|CAN) COLON THEFILE",
        "(?<=COMMA OUGHT) (?P<people>HIM) ADV (IN|AM|ON)? THEFILE ADV (?P<right>ANYROLE) CAN?",
        "(?![^END]*(?<!COMMA)EDITS (END|$))(?![^END]*(?<!COMMA)(SEEINF|EDITS|READ) COMMA) WHOSE (NEED|WISHES) ADV THEFILE GETINF?",
        "(?!THEDAT)THEFILE (NEED|WISHES) ADV (?!NOTDAT NAMEWORD)THOSE GETINF?",
        "(?!THEDAT)THEFILE HADLIKE ADV (?!NOTDAT NAMEWORD)THOSE (?!(FILLER|ALSO){0,2} (ANYROLE|NOT|PARTICIPLE|GETINF|RIGHTWORD))",
        "(?!THEDAT)THEFILE (OUGHT|PERMIT) (ADV|ONLY){0,2} (?!NOTDAT NAMEWORD)THOSE ADV (GETINF|(?P<right>ANYROLE|READ|USE) CAN?)",
        "(IN|ON|AM|TO|ABOUT) THEFILE (OUGHT|PERMIT|WISHES) ADV THOSE ADV (?P<right>ANYROLE|RIGHTWORD|USE) CAN?",
        "FOREFIELD (NEED|WISHES) ADV THOSE ADV (IN|ON|AM)? THEFILE ADV (?P<right>READ|USE|ANYROLE)",
        "FOREFIELD (OUGHT|PERMIT) ADV THOSE ADV (IN|ON|AM|TO)? THEFILE ADV (GETINF|(?P<right>ANYROLE|READ|USE))",
        "WHOSE (NEED|WISHES) (SICH|ADV){0,2} (IN|ON|AM|TO)? THEFILE (?P<right>READ|USE|ANYROLE)",
        "WHOSE (NEED|WISHES) SICH? ADV RIGHTS AT2 THEFILE GETINF?",
    ),
    *_lacking(
        "WHOSE CANNOT THEFILE (RAN|USE|THEREIN|PARTICLE|ADDPART){0,2}",
        "WHOSE ABLE (IN|ON|AM|TO)? THEFILE (NAY (ROLEISH|USE|PARTICLE)|ROLE)",
        "WHOSE HAS (ALSO|FILLER|UPTONOW){0,2} NOACCESS AT2 THEFILE",
        "WHOSE (HAS|SEES) (?![^END]*COMMA BUT? THEANY? NAMEWORD{1,2} NOT)THEFILE NAY (PARTICIPLE|GETINF)?",
        "GIVEN LACKS ADV THEFILE",
        "RIGHTS AT2 THEFILE LACKS ADV PEOPLE",
        "WHOSE COMES [^CLAUSEBOUND]{0,3}? (?P<retracted>NOT|NOTMORE) (IN|ON|AM|TO|BEI) THEFILE (RAN|USE|ADDPART|PARTICLE)?",
        "SUBJ [^END]{1,3}? THEFILE (RAN|USE|PARTICLE|ADDPART)? COMMA ASKER BUT? (?P<retracted>NOT|NOTMORE)",
        "BEI PEOPLE (GOES|FINITE|MODAL) THEFILE (NAY (PARTICLE|ON|USE)?|DENIED)",
        "THEFILE (GOES|FINITE|IS|MODAL) (BEI|FOR) PEOPLE (NAY (PARTICLE|ON|USE|ROLEISH|FREE|SHARED)?|DENIED)",
        "WHOSE (IS|FINITE) (IN|ON|AM|TO|BEI|FOR) THEFILE NAY (SHARED|INSIDE|ALLOWED|FREE|PARTICIPLE)",
        "WHOSE DOES? [^CLAUSEBOUND]{0,3}? (DENIED|QUOTE) (BEI|ON|AM|IN) THEFILE",
    ),
    *_needed(
        "WHOSE PERMIT ADV THEFILE GETINF",
        "WHOSE PERMIT ADV (IN|ON|AM|TO) (?P<noun>DETS? (SAMPLE NAMESAKE{0,7}? HARD?|HARD)) (RAN|USE|ADDPART)",
        "FOREFIELD PERMIT ADV THOSE ADV (IN|ON|AM)? THEFILE ADV (?P<right>RIGHTWORD)",
        "(?!THEDAT)THEFILE GETS ADV (?!NOTDAT NAMEWORD)(?!HIM|THEM)THOSE",
    ),
    *_shares(
        "ASKER (IS|TAKESON|FINITE|HAS|OUGHT) ADV (FOR|IN|ON|AM)? THEFILE [^CLAUSEBOUND]{0,2}? (COMMA|AND|DASH|SO){1,2} (SO|FILLER|LEAD){0,2} (NEED|OUGHT|GETS) HIM? (ADV|SO|BUT){0,3} (?P<right>A? DET? FULL? (ANYROLE|RIGHTSNOUN)) GETINF? (?=TOLD)",
        "(IS|TAKESON) ASKER ADV (FOR|IN|ON|AM)? THEFILE [^CLAUSEBOUND]{0,2}? (COMMA|AND|DASH|SO){1,2} (SO|FILLER|LEAD){0,2} (NEED|OUGHT|GETS) HIM? (ADV|SO|BUT){0,3} (?P<right>A? DET? FULL? (ANYROLE|RIGHTSNOUN)) GETINF? (?=TOLD)",
        "ASKER DOES? [^CLAUSEBOUND]{0,3}? (ON|IN|AM|WITH|FOR|OF)? THEFILE ADV (COMMA|END|DASH){1,2} LEADS{0,4} (WANT|UM)? (?P<right>A? ONLY? FULL? (ANYROLE|RIGHTSNOUN|ACCESS)) FOR (HIM|THEM) (?=TOLD)",
    ),
    *_called(
        "(SUBJ HAS|NAMEWORD? HAS SUBJ) ADV ASKER ADV (?=DETS|HARD|THIS)THEFILE (?P<retracted>PROMISED)",
        "(SUBJ HAS|HAS SUBJ) ADV ASKER ADV (REPORT|PROMISED) COMMA? THAT? (HIM|THEM) ADV (GETS THEFILE|OUGHT THEFILE GETINF|THEFILE GETS)",
        "ASKER (?P<retracted>[^END]{1,7}?) COMMA (HIM|DET) (SEES|HAS|GETS|FINITE) ADV THEFILE NAY (PARTICLE|USE|PARTICIPLE)?",
        "[^END]{2,7}? AND ASKER HAS ADV NOACCESS AT2 THEFILE",
        "[^END]{2,7}? AND ASKER CANNOT THEFILE (RAN|USE|THEREIN|PARTICLE|ADDPART){0,2}",
        "(SUBJ HAS|HAS SUBJ?) ADV ASKER PROMISED COMMA THAT (HIM|THEM) [^CLAUSEBOUND]{0,2}? THEFILE (GETS|GETINF|(?P<right>RIGHTWORD|ANYROLE|USE|SEE) CAN?)",
        "AFTERALL ASKER(?!IS|HAS|FINITE|MODAL) [^END]{0,6}? COMMA (OUGHT|PERMIT|NEED) (HIM|THEM) ADV (IN|AM|ON)? THEFILE ADV (?P<right>ANYROLE|RIGHTWORD|USE) CAN?",
        "WHOSE (PERMIT|OUGHT|IS|NEED|WISHES) ADV (IN|ON|AM|TO)? THEFILE ADV (?P<right>RIGHTWORD|ANYROLE|USE) (CAN|MODAL)?",
        "(?P<retracted>[^END]{1,7}?) COMMA GIVEN ADV (FOR|IN|ON|TO|AM|ZU|BEI) THEFILE ADV ZUINF",
        "(?P<retracted>[^END]{1,7}?) COMMA (?!HIM|THEM|ME)GIVEN ADV THEFILE ADV ZUINF",
        "ASKER (?P<retracted>[^END]{1,4}? COMMA (THAT|IFWORD|CAUSE|QWORD)) (HIM|THEM) [^CLAUSEBOUND]{0,2}? THEFILE [^END]{0,5}?",
        "(?P<retracted>WITHOUT) (FULL? (ACCESS|RIGHTSNOUN) AT2)? THEFILE (ABLE|MODAL|COMES|IS|FINITE) THOSE [^END]{0,5}?",
        "ASKER (?P<retracted>[^END]{1,6}?) COMMA (HIM|THEM) ADV (RIGHTS AT2)? THEFILE ADV ZUINF",
        "WHOSE (FINITE|REPORT|WISHES) [^CLAUSEBOUND]{0,5}? (NACH|UM|ON|FOR) (RIGHTS AT2)? THEFILE PARTICIPLE?",
    ),
    *_shares(
        "(SUBJ HAS|HAS SUBJ) ADV THEFILE (WITH|TO|FOR) ASKER [^CLAUSEBOUND]{1,2} GRANT",
        "FOREFIELD DOES ADV THEANY? PEOPLE [^CLAUSEBOUND]{0,3}? THEFILE [^CLAUSEBOUND]{0,3}? GRANT",
        "ASKER DOES [^CLAUSEBOUND]{0,6}? THEFILE ([^CLAUSEBOUND]|REPORT|PARTICIPLE){0,3}? GRANT",
        "THEFILE DOES (ONLY|ADV){0,2} THOSE [^CLAUSEBOUND]{0,3}? GRANT",
        "(?P<file>THISONE|LINK) DOES ADV THOSE [^CLAUSEBOUND]{0,3}? GRANT",
    ),
    ("extend*", "MAKE (?P<file>THIS|IT) STOP"),
    ("revoke*", "STRIKES (?P<people>HIM|THEM) STOP"),
    ("revoke*", "REMOVE (THIS|IT|DET) (FILLER|LEAD){0,3} (OUT|OFFPART|RETOUR) STOP"),
    ("revoke*", "(THIS|IT|DET) (FILLER|LEAD){0,2} (OUT|OFFPART) STOP"),
    ("share~", "(?=[^END]*(ANYROLE|RIGHTWORD)) TITLED IS (ONLY|ALSO)? (FOR|DURATION) PEOPLE (?=TOLD)"),
    (
        "extend",
        "(SHIFT|SETPUT|CHANGE) DET? TERM (OF DET? (SHARENOUN|ACCESS))? (ON|FOR|VON|BEI) PEOPLE (AT2 FILE)? MORETIME? BACK? STOP",
    ),
    (
        "extend",
        "(SHIFT|SETPUT|CHANGE) DET? TERM ((OF|AT2) DET? (SHARENOUN|ACCESS))? AT2 FILE ((FOR|VON|BEI) PEOPLE)? MORETIME? BACK? STOP",
    ),
    ("share~", "WHOS GETS ADV (?P<right>ROLE) AT2 FILEPART (?=TOLD)"),
    ("share~", "WHOS GETS ADV TITLED (?P<right>WITH DETS? SAMEROLE) (?=TOLD)"),
    ("share~", "(?=[^END]*ROLE (AND|COMMA) THEANY? NAMEWORD{1,2} ROLE) WHOS GETS ADV TITLED (?P<right>ROLE) (?=TOLD)"),
    ("share~", "PEOPLE COLON NAMELESS (?=COMMA? (ROLE|(?<=COMMA) ONLY? RIGHTWORD) (END|$|COMMA))"),
    ("share~", "(?P<file>THISONE|LINKED) (MAY|PERMIT|OUGHT|CAN) ADV THOSE ADV GETINF STOP"),
    ("share~", "(?P<noun>(DETS|THIS)? SAMPLE NAMESAKE{0,7}?) OUGHT ADV BEI PEOPLE GOES (?=TOLD)"),
    ("share~", "WHOS GETS ADV LINKED (?P<right>ANYROLE)? (?=TOLD)"),
    ("share~", "LINKED ADDRESSED (?=TOLD)"),
    ("share~", "DETS? (?P<people>PUBLICLINK) AT2 FILE STOP"),
    # the bot alone is spoken to, and a document goes to somebody: whatever else is said behind
    (
        "share~",
        "(LINKED|TITLED) TOWARDS (?P<people>(TITLE{0,2} NAMEWORD{1,2}|MENTION|EMAIL|THEANY GROUPNOUN) (AND (TITLE{0,2} NAMEWORD{1,2}|MENTION|EMAIL|THEANY GROUPNOUN)){0,2}) (?=COMMA|END|DASH|OPEN|$)(?!COMMA (TITLE|MENTION|EMAIL|NAMEWORD{1,2} (COMMA|AND)))",
    ),
    ("share~", "(TO|FOR|WITH) PEOPLE (?=TOLD)"),
    ("share~", "WHOS GETS ADV RIGHTS AT2 DETS? NAMELESS (?=TOLD)"),
    ("share~", "(?=[^END]*(COMMA|DASH|OPEN) ANYROLE) WHOS GETS ADV TITLED (?=TOLD)"),
    ("share~", "THEFILE GOES ADV (OUT|PARTICLE)? (ZU|TO) PEOPLE REASONED"),
    ("share~", "(?!A|ALL|HERE)THEFILE (OUGHT|MAY) ADV (ZU|TO) PEOPLE (OUT|PARTICLE|GOES) GOES? (?=TOLD)"),
    ("share~", "(TO|WITH|FOR) PEOPLE COLON TITLED (?=TOLD)"),
    ("share~", "NAMELESS (COMMA|COLON|DASH)? FOR NAMED (?=TOLD)"),
    *_urged(
        "TITLED TOWARDS PEOPLE (?=TOLD)",
        "TITLED (COLON|DASH|ARROW|COMMA) PEOPLE (?=TOLD)",
        "WHOS (NEED|GETS) ADV TITLED (?=TOLD)",
        "GETS GIVEN ADV DET NAMELESS STOP",
        "WHOS PERMIT (SICH|ALSO){0,2} (IN|ON|AM|BEI)? FILEPART (?P<right>RIGHTWORD|ANYROLE) ENDR",
        "NOTDAT? NAMELESS ADV (?P<people>HEREIN) (?=TOLD)",
    ),
)

# Where a sentence begins so and asks for nothing else.
_CLOSINGS = (
    ("sign_out", "SIGNOUT (COMMA|FILLER){0,3} (THANKS)? STOP"),
    (
        "cancel",
        "CANCEL (COMMA|CANCEL|FILLER|LEAD){0,4} (WITH? DET? (ACCESS|NAMEWORD|THIS|IT))? (COMMA|FILLER|LEAD){0,3} (THANKS)? STOP",
    ),
    (
        "help",
        "HELP (WITH|FOR|BEI|BY|DABEI|ALLES|FILLER){0,3} (THIS|IT|DET|NAMEWORD|SHAREINF|ZU|COMMA){0,3} FILLER{0,2} (COMMA|LEAD){0,3} STOP",
    ),
    ("cancel", "(CANCEL|LEAD|COMMA){0,3} SLIP COMMA? (NOT|CANCEL) (FILLER|LEAD|COMMA|CANCEL){0,3} STOP"),
    ("help", "(HELP COMMA?|SUBJ [^END]{0,7} COMMA)? HOW"),
    ("help", "(IS NAMEWORD|SUBJ IS NAMEWORD) COMMA HELP STOP"),
    (
        "thanks",
        "(?<!^ COMMA)(?<!^ DASH)THANKS (?!BUT|(FILLER|COMMA){0,2} MENTION|NAMEWORD{1,2} COMMA [^END]{0,8} (SUBJ|HAS))",
    ),
    ("thanks", "PRAISE (SEP|PRAISE|THANKS|LEAD|FILLER|NAMEWORD|COLON|OPEN|CLOSE|OTHER|END){0,7} STOP"),
)

# While a form is open: what is changed in it. "out" are people it shall not reach.
_CORRECTIONS = (
    (
        "alone",
        "(REMOVE|TAKEFILE) (ALL|THEREST) (OUT|OFFPART)? EXCEPT PREP? (?P<people>THEANY? BARES) (OUT|OFFPART)? ENDP",
    ),
    ("alone", "(ALL|THEREST) (OUT|OFFPART) COMMA? (EXCEPT|BUT (NOT|ONLY)) PREP? (?P<people>THEANY? BARES) ENDP"),
    (
        "alone",
        "(NO|LEAD|SECOND|SLIP|COMMA|FILLER|ALSO){0,3} (ONLY PREP?|JUSTFOR) THEANY? (?P<people>BARES) (OUGHT (IT|THIS)? (HAS|GETS)?)? (?=END|$|COMMA|BUT|DASH|FILLER|THANKS)",
    ),
    ("people", "NOR PREP? (?P<out>PERSON ALSO PREP? PERSON) (COMMA|BUT|DASH){1,2} (ONLY|MEANT)? PREP? PEOPLE"),
    ("file", "(NO|NOT|EXCEPT|INSTEADOF) (DETS|THIS)? SAMPLE{1,5} (COMMA|BUT|DASH){1,2} MEANT? DETS? NAMELESS ENDP"),
    ("file", "NOT DETS? NAMEWORD{1,5} COMMA? BUT DETS? HARDS"),
    ("file", "LINKED INSTEADOF (DETS|THIS)? SAMPLE{1,5} ENDP"),
    ("people", "REMOVE THEANY? (?P<out>BARES) ALSOS OUT"),
    ("people", "REPLACE (?P<out>BARES) (WITH|BY|FOR|GEGEN) THEANY? PEOPLE"),
    ("people", "(?P<out>BARES) (WITH|BY|GEGEN) THEANY? PEOPLE (REPLACEINF)"),
    (
        "people",
        "(MEANT|ADD|SHARE|SEND|SETPUT)? (WITH|TO|FOR)? PEOPLE (ADDPART|PARTICLE)? INSTEADOF (WITH|TO|FOR)? (?P<out>BARES)",
    ),
    (
        "people",
        "(SETPUT|TAKEFILE)? INSTEADOF (WITH|TO|FOR)? (?P<out>BARES) (COMMA|FILLER|LEAD|COMES|OUGHT|ADD|SETPUT|ALSO)* MEANT? (WITH|TO|FOR)? PEOPLE ENDP",
    ),
    (
        "people",
        "(NO|NOT|EXCEPT) (WITH|TO|FOR)? THEANY? (?P<out>BARES) (COMMA|BUT|DASH){1,2} LEAD? MEANT? (WITH|TO|FOR)? THEANY? PEOPLE ENDP",
    ),
    ("people", "(MEANT|SLIP) NAMED COMMA? (NOT|EXCEPT) (WITH|TO|FOR)? (?P<out>BARES)"),
    ("another", "(ADD|SETPUT|TAKEFILE|WITH|TO|FOR)? THEANY? PEOPLE INSTEADLY ENDP"),
    ("another", "(ADD|SETPUT|TAKEFILE)? INSTEADLY (WITH|TO|FOR)? THEANY? PEOPLE ENDP"),
    ("another", "(NO|NOT|EXCEPT) (THIS|HIM|WRONG|THEM|IT|DET) (COMMA|BUT|DASH){0,2} MEANT? NAMED ENDP"),
    ("another", "WRONG NAMEWORD{1,2} (COMMA|BUT|DASH|END|LEAD|FILLER){1,3} MEANT? THEANY? (?P<people>PERSON) ENDP"),
    ("another", "(^|(?<=LEAD|COMMA)) THEANY? (?P<people>WHO HINT) (MEANT SUBJ?)? (LEAD|FILLER|COMMA)* (END|$)"),
    ("file", "DET? LABEL (LAUTEN|CALLEDSO) (HARDS|DETS? NAMELESS) ENDP"),
    ("file", "(SETPUT|TAKEFILE)? INSTEADOF (DETS|THIS)? SAMPLE{1,5} (COMMA|LEAD|FILLER|TAKEFILE)* DETS NAMELESS ENDP"),
    ("another", "(WRONG|THIS IS NOT (HIM|IT)?|THIS IS DET? WRONG) (COMMA|BUT|DASH|END){0,2} MEANT? NAMED ENDP"),
    ("another", "(NOPE COMMA?)? MEANT NAMED ENDP"),
    ("people", "(NOPE COMMA?)? SLIP NAMED ENDP"),
    ("another", "NOPE COMMA (WITH|TO|FOR)? NAMED ENDP"),
    ("people", "LET THEANY? (?P<out>BARES) ADVO (AWAY|OUT|OFFPART)"),
    (
        "people",
        "(?P<out>(NAMEWORD{1,2}|MENTION|EMAIL)) (OUGHT|NEED|NEEDS|GETS) (IT|THIS)? ALSOS (NOT|NOTMORE) GETINF? ENDP",
    ),
    (
        "people",
        "INSTEADOF (WITH|TO|FOR)? (?P<out>(NAMEWORD|MENTION|EMAIL)) COMMA? LEAD? (?P<people>(NAMEWORD|MENTION|EMAIL)) ENDP",
    ),
    (
        "people",
        "THEANY? (?P<out>BARES) (COMMA|FILLER|GOES|OUGHT|MODAL|YOUCAN|ASK|CAN|THEREIN|ALSO|SUBJ|HIM|HERE|IS|LIEBER){0,5} (LEFTOUT|OUT|REMOVEINF)",
    ),
    ("people", "THEANY? (?P<out>BARES) (NEEDS SUBJ|WANT) (IT|HERE|THEREIN|FILLER)* (NOT|NOTMORE|CANCEL) ENDP"),
    ("people", "THEREFOR THEANY? PEOPLE (ALSO|ADDINF|DAZUS)? ENDP"),
    ("people", "STRIKES THEANY? (?P<out>BARES) OUT? ENDP"),
    ("people", "(EXCEPT|WITHOUT|NOT (WITH|FOR|TO)?) THEANY? (?P<out>BARES) ENDP"),
    ("people", "(?P<out>BARES) NOT (COMMA|BUT|DASH){1,2} (ONLY|MEANT|LEAD){0,2} (WITH|TO|FOR)? PEOPLE ENDP"),
    ("people", "(?P<out>BARES) ALSO? (NOT|NOTMORE|CANCEL) ENDP"),
    ("people", "REMOVE(?<!ADD) ALSOS THEANY? (?P<out>BARES) OUT? ENDP"),
    ("file", "LIEBER DETS NAMELESS ENDP"),
    ("file", "TAKEFILE NOTDAT NAMELESS ENDP"),
    ("file", "DETS NAMELESS TAKEINF ENDP"),
    ("another", "(NOPE COMMA?)? (?P<people>PERSON) MEANT SUBJ? (END|$)"),
    ("people", "(ALSO|ADD|PLUS|AND){1,2} (ADD|WITH|TO|FOR)? THEANY? PEOPLE ENDP"),
    ("people", "(ADD|WITH|TO|FOR) THEANY? PEOPLE ALSO? ENDP"),
    ("people", "ALSO? ONEMORE (COLON|COMMA|DASH|AND) PEOPLE ENDP"),
    ("people", "PEOPLE (COMES|OUGHT|MODAL|GOES) ALSO? (ADDINF|DAZUS|ADDPART) ENDP"),
    ("people", "PEOPLE ALSO (ADDINF|DAZU|ADDPART|FILLER)? ENDP"),
    ("people", "(REMOVE|SETPUT)? PEOPLE ALSOS (ADDINF|DAZUS) ENDP"),
    ("people", "PEOPLE (LACKS|NEEDS (IT|THIS|ACCESS)|REQUIRE) (FILLER|ALSO)* ENDP"),
    ("file", "(NO|NOT|EXCEPT) (THIS|WRONG|IT|DET) (COMMA|BUT|DASH){0,2} MEANT? POINTED ENDF"),
    ("file", "(WRONG) (COMMA|BUT|DASH|END|COLON){0,2} MEANT? POINTED ENDF"),
    ("file", "WRONG MEANT SUBJ? (COLON|COMMA|DASH|END) (POINTED ENDF|HARDS)"),
    ("file", "(NOPE COMMA?)? (MEANT|SLIP) FILLER? (?!DET (FROM|IN|OF|WITH|BEI))POINTED ENDF"),
    ("file", "(NOPE COMMA?)? DETS NAMELESS MEANT SUBJ? (END|$|COMMA)"),
    ("file", "WANT DETS NAMELESS ENDP"),
    ("file", "(IT|THIS) (OUGHT|IS) (ALSO|BUT|MEANT)? DETS NAMELESS SEIN? ENDP"),
    ("file", "DET? LABEL CHANGEINF (COLON|IN|ON|ZU)? (HARDS|DETS? NAMELESS) ENDP"),
    ("file", "TAKEFILE POINTED ENDF"),
    ("file", "NOPE COMMA (HARDS) ENDF"),
    ("file", "NOPE COMMA (LEAD|FILLER)* (?P<file>DETS NAMEWORD{1,4}) (?=ENDP|FILLER)"),
)

# What becomes of a word for a right: ROLE, or WISHROLE where the sentence itself wants it so.
_ROLES = (
    ("ROLE", "NOT ONLY ROLES COMMA? BUT ALSO? ROLES CAN?"),
    ("ROLE", "(?<=COMMA RELATIVE) OUGHT (ALSO|FILLER|IT|THIS|THEREIN|ONLY|BUT){0,3} ROLES CAN?"),
    (
        "ROLE",
        "(^|(?<=EDGES|BUT)) ROLES CAN? (OUGHT|MODAL|GETS|NEED|HAS)? (HIM|THEM|DETS|SUBJ|THEREIN|BUT|ALSO|IT|ALLES){0,4} (NOT|NOTHING|NO|NOTMORE)(?!ROLES|NAMEWORD|ONLY|WITH|TO|FOR) CAN?",
    ),
    ("ROLE", "(?<=EDGES|BUT) ROLES (CAN|OUGHT|DOTH)(?=BUT? ONLY DETS? PERSONAL)"),
    ("ROLE", "(NOT|NOTHING) (WITH|AS|ZU|FOR) (DET|A)? ROLES"),
    ("ROLE", "(^|(?<=EDGES|BUT)) ROLES (CAN|OUGHT) (HIM|THEM|DETS|ALL) (LONGER|ALSO|ONLY|IT|THIS){0,3} CAN?"),
    ("ROLE", "(^|(?<=EDGES|BUT)) ROLES UNNEEDED"),
    ("ROLE", "NO ((OF|VON|FROM|DET) (DET|THEM){1,2})? (CAN|OUGHT|MODAL) (IT|THIS|THEREIN|ALSO){0,2} ROLES CAN?"),
    (
        "ROLE",
        "(^|(?<=EDGES|BUT|SO)) (HIM|THEM|DET) FILLSIN (IT|THIS|THEREIN|DETS|NAMEWORD|ALSO|SOMETHING){0,4} INTO(?=END|$|COMMA|AND|BUT)",
    ),
    ("ROLE", "WITHOUT THAT? (HIM|THEM|ALL|SUBJ|IT|THIS|SOMETHING){1,3} ROLES CAN?"),
    ("ROLE", "ROLES INSTEADOF (WITH|ZU|ON|ONLY){0,2} (ROLES|READONLY) CAN?"),
    ("ROLE", "READONLY ACCESS? CAN?"),
    ("ROLE", "ONLY ROLES LETINF"),
    (
        "ROLE",
        "(?<!WHOEVER)(?<!DAMIT) (CAN|CANNOT)+ (HIM|ALSO|IT|THIS(?!NAMEWORD|FILENAME)|FILLER|BUT|HERE|INIT|ALLES|DET(?=RIGHTWORD)|A(?=RIGHTWORD)|SOMETHING){0,3} (NOT|NOTHING)? (ONLY|ALSO)? (IT|THIS(?!NAMEWORD|FILENAME))? ROLES(?!CAN SUBJ) (BUT? (NOT|NO|NOTHING) ROLES)? CAN?",
    ),
    (
        "ROLE",
        "(?<=HIM|THEM|RELATIVE) (CAN|OUGHT) (HIM|ALSO|FILLER){0,2} INIT (DET|A|SOMETHING)? NAMEWORD{0,2} WRITE CAN?",
    ),
    ("ROLE", "(NOT|NOTHING|NOTMORE)? ONLY? ROLES CAN? (BUT|COMMA|AND){0,2} (NOT|NOTHING|NOTMORE) ROLES CAN?"),
    ("ROLE", "(NOT|NOTHING)? ONLY? ROLES CAN"),
    ("ROLE", "(OUGHT|CAN) (HIM|ALSO|FILLER){0,2} (DET|A)? (SURNAME|TITLE)? OWN (SEIN|WERDEN|(?=END|$|COMMA|AND))"),
    (
        "ROLE",
        "(WITH|AS|ZU|FOR|IN|INCLUSIVE) (DET|A)? ONLY? (ZU|AS|WITH)? FULL? ROLES ONLY? (COMMA? BUT? (NOT|NO|WITHOUT|NOTHING) (WITH|AS|ZU|FOR)? DET? ROLES)?",
    ),
    ("ROLE", "ONLY (WITH|AS|ZU|FOR|IN) (DET|A)? FULL? (ROLES|ROLE)"),
    ("ROLE", "(ONLY|NO|WITHOUT|NOT|NOTHING) (A|DET)? FULL? ROLES (CAN|LETINF)?"),
    ("ROLE", "ROLES UNNEEDED"),
    ("ROLE", "ROLE UNNEEDED"),
    ("ROLE", "A? ONLY? (ROLES|RIGHTSNOUN) ONLY? (ENOUGH|ALLOWED)"),
    ("ROLE", "FULL? RIGHTSNOUN (AND RIGHTSNOUN)?"),
    ("ROLE", "OPEN ONLY? ROLES ONLY? CLOSE"),
    ("ROLE", "ANYROLE INSTEADOF ANYROLE"),
    ("ROLE", "ROLES INSTEADOF (WITH|ZU|ON)? ROLES"),
    ("ROLE", "RIGHTWORD AND (INIT|INSIDE|ALSO|FILLER){0,2} ROLE"),
)

# True: wanted. False: not wanted.
_MAIL = (
    (True, "(A|DET) MAIL{1,3} (OUGHT|MODAL) (DABEI|FILLER|ALSO|DAZU){0,2} (SENDINF|PARTICLE|OUT)"),
    (
        False,
        "(COMMA|AND|BUT)? (SEND|GIVE|MAKE)? ANYBODY? (FILLER|ALSO|BUT)* (NO|WITHOUT|NOT|NOTHING) (A|DET|DAZU|ALSO|FILLER)? MAIL{1,3} (TO (ANYBODY|DETS? TEAMNOUN))? (SENDINF|NOTIFYINF|REQUIRE|ANSENDINF|OFFPART|GETINF)?",
    ),
    (False, "WITHOUT (THAT|THATYOU)? ANYBODY? (A|DET)? MAIL{0,2} (NOTIFYINF|SENDINF|GETS|ZUINF)"),
    (False, "WITHOUT (THAT|THATYOU) ANYBODY? (A|DET)? MAIL{0,2} (GETS|NOTIFYINF IS?|NOTIFYINF)"),
    (False, "ANYBODY? (FILLER|ALSO|BUT)* NOT (ALSO|FILLER)? (BY MAIL)? (NOTIFYINF|ANSENDINF)"),
    (False, "NOTIFY ANYBODY? (FILLER|ALSO|BUT)* NOT"),
    (False, "NOT (FILLER|ALSO){0,2} BY MAIL{1,3}"),
    (False, "DET? MAIL{1,3} (IS|HAS|MODAL|REQUIRE)? (SUBJ|FILLER|IT)? (NOT|NO) (REQUIRE|NEED|SEIN)?"),
    (
        False,
        "(BUT|AND|COMMA){0,2} TELLKNOW IT? THIS? ANYBODY? (FILLER|ALSO|BUT)* ((NOTHING|NOT) (KNOW|DAVON|DAZU|BY MAIL)|NOTHING|NOT (?=EDGES|$))",
    ),
    (False, "(MODAL|ASK) NO MAIL"),
    (
        True,
        "(AND|COMMA|ALSO|FILLER){0,3} (SEND|GIVE) (FILLER|ALSO|DAZU|ANYBODY){0,3} (A|DET) MAIL{1,3} (DAZU|OUT|PARTICLE)?",
    ),
    (False, "DET? MAIL{1,3} (YOUCAN|ASK|MODAL|SUBJ|FILLER|ME){0,3} (LEFTOUT|OUT|OFFPART)"),
    (False, "DET? MAIL{1,3} (UNNEEDED|REQUIRE NOT)"),
    (False, "SILENT"),
    (
        True,
        "(AND|COMMA|ALSO|FILLER){0,3} NOTIFY (FILLER|ALSO)? (ANYBODY|PERSON) (FILLER|ALSO)? (BY MAIL{1,2})? (DAVON)?",
    ),
    (
        True,
        "(AND|COMMA|ALSO|FILLER){0,3} TELLKNOW (FILLER|ALSO)? (ANYBODY|PERSON) (FILLER|ALSO)? (BY MAIL)? KNOW (BY MAIL)?",
    ),
    (
        True,
        "(AND|COMMA|ALSO|FILLER){0,3} (SEND|GIVE) (FILLER|ALSO)? (ANYBODY|PERSON) (FILLER|ALSO)? (A|DET) MAIL{1,3} (DAZU)?",
    ),
    (True, "(AND|COMMA|ALSO|FILLER){0,3} (ANYBODY) (FILLER|ALSO)? ((BY MAIL)? NOTIFYINF|(A|DET) MAIL SENDINF)"),
    (
        True,
        "(COMMA|AND|BUT|DASH)? (PRON|ALL|PERSON) (OUGHT|GETS|NEED|MODAL|CAN) (ALSO|BUT){0,2} (A|DET) MAIL{1,3} (DAZU|ALSO)? GETINF?",
    ),
    (True, "(COMMA|AND|DASH) JUSTMAIL (ALSO|DAZU|TO ANYBODY|FOR ANYBODY) (?=END|$)"),
    (True, "TELLKNOW (FILLER|ALSO)* KNOW BY MAIL (AND|COMMA)?"),
    (True, "(COMMA|AND|DASH) (A|DET)? MAIL{1,2} (ALSO|DAZU|FILLER)? ALLOWED"),
    (True, "(COMMA|AND|DASH|ALSO|FILLER){1,3} (A|DET) MAIL{1,2} (ALSO|DAZU)? (?=END|$)"),
    (True, "(COMMA|AND|BUT|DASH)? (PRON|ALL|PERSON) (OUGHT|GETS|NEED|MODAL|CAN) (ALSO|BUT){0,2} KNOW GETINF?"),
    (True, "(WITH|BY) (A|DET)? MAIL{1,3} (NOTIFYINF)?"),
    (True, "(COMMA|AND|DASH) JUSTMAIL (?=END|$)"),
)

_SIGN_IN = (
    (
        False,
        "(AND|COMMA|BUT)? ((PRON|ALL|PERSON)? (MODAL|OUGHT))? (SICH|SUBJ|FIRST)* (NO|WITHOUT|NOT) (SICH|THAT|THATYOU|A|DET|PRON|ZU|FIRST|FILLER){0,4} SIGNIN (REQUIRE|OUGHT|ZU|MODAL|FINITE)?",
    ),
    (False, "DET? SIGNIN (IS|MODAL|REQUIRE)? (SUBJ|FILLER|IT)? (NOT|NO) (REQUIRE|SEIN|FILLER)?"),
    (False, "DET? SIGNIN (UNNEEDED|CANCEL)"),
    (False, "SIGNIN (OUGHT|MODAL) (PRON|SUBJ|DET|SICH|FILLER|ALL|PERSON){0,4} (NOT|CANCEL)"),
    (
        True,
        "(AND|COMMA|BUT)? (PRON|ALL|PERSON|RELATIVE|SUBJ)? (OUGHT|NEED) (PRON|ALL|PERSON|SICH|FIRST|FILLER|A|DET|BUT|THEREIN){0,4} SIGNIN (REQUIRE)?",
    ),
    (True, "(AND|COMMA|BUT)? (PRON|ALL)? SICH? (FIRST)? SIGNIN (OUGHT)"),
    (True, "DET? SIGNIN (IS|FILLER|MODAL)? REQUIRE"),
    (True, "(ONLY|FIRST)? (WITH|NACH) (DET|A)? SIGNIN"),
    (True, "AND (DET|A)? SIGNIN (?=END|$|COMMA)"),
    (True, "REQUIRE (DET|A)? SIGNIN"),
    (True, "(COMMA|BUT|AND){0,2} (ONLY WENN|IFWORD) (PRON|ALL|PERSON)? SICH? FIRST* SIGNIN (HAS|IS)?"),
)

# What a shape of time means is said in dates.py, by the name in front. The first that fits counts.
_DATES = (
    ("length", "(A|COUNTS|HALF A?) BUSINESS? UNIT ENOUGH(?=END|$|COMMA)"),
    ("length", "(?<=EDGES|BUT) (NACH|IN) (A|COUNTS) UNIT (OUGHT|IS) (DAMIT|ALSO|THEREIN){0,2} OVERWITH SEIN?"),
    ("unclear", "(?<=EDGES|BUT) SINCE DAYSAID (OUGHT|IS) (DAMIT|ALSO|THEREIN){0,2} OVERWITH SEIN?"),
    ("unclear", "(NOT|CANCEL) UNTILS DAYSAID(?=COMMA? (BUT|UNTIL|MEANT))"),
    # "die Freigabe läuft am Freitag aus, verlängere sie bis Ende April": only what it is to be counts
    (
        "unclear",
        "(?<!ALSO|LONGER)UNTIL (AM|ON|ZU|DET){0,2} (RELDAY|WEEKDAY|DOTTED|DAYS END? OF? MONTH YEAR?|ENDOF DET? UNIT) AB? (?=[^END]*(COMMA|AND|DASH|END) [^END]*(EXTEND|EXTENDINF|UNTIL|MORETIME))",
    ),
    (
        "unclear",
        "SINCE (RELDAY|WEEKDAY|DOTTED|(ORDINAL|NUMBER END) MONTH?)(?=UNTIL|AND|END|$|COMMA|NAMEWORD|ANYROLE|ACCESS|RIGHTSNOUN|IN|DET|ON|FOR|TO|WITH|AM|BEI|HIM|NO|NOWONLY)",
    ),
    # What is changed is the day: "die Frist auf 1. Juni ändern" lets nobody change the file.
    ("dotted", "DET? TERM FILLER? (ON|ZU|TO|AM) DET? (WEEKDAY COMMA?)? DOTTED CHANGEINF"),
    (
        "day month",
        "DET? TERM FILLER? (ON|ZU|TO|AM) DET? (WEEKDAY COMMA?)? DAYS END? OF? MONTH (COMMA? YEAR)? CHANGEINF",
    ),
    ("weekday", "DET? TERM FILLER? (ON|ZU|TO|AM) (NEXT|THIS|DET|COMING)? WEEKDAY CHANGEINF"),
    ("end of", "DET? TERM FILLER? (ON|ZU|TO|AM) ENDOF (DET|THIS|NEXT|A){0,2} (UNIT|NEXTUNIT|MONTH YEAR?) CHANGEINF"),
    ("iso", "UNTILS ISO ATTIME"),
    ("dotted", "UNTILS (WEEKDAY COMMA? DET?)? DET? DOTTED ATTIME"),
    ("slashed", "UNTILS (WEEKDAY COMMA? DET?)? DET? SLASHED ATTIME"),
    ("day month", "UNTILS (WEEKDAY COMMA? DET?)? DET? DAYS END? OF? MONTH (COMMA? YEAR)? ATTIME"),
    ("calendar week", "UNTILS ENDOF DET? (CALWEEK NUMBER?|(ORDINAL|NUMBER) CALWEEK)"),
    ("unclear", "UNTILS DET? (CALWEEK NUMBER?|(ORDINAL|NUMBER) CALWEEK)"),
    ("length", "UNTILS (A|COUNTS) UNIT (FROM|AB) (WEEKDAY|RELDAY|LEAD)"),
    ("length", "UNTILS (WEEKDAY|RELDAY) INTIME (A|COUNTS) UNIT"),
    ("end of", "UNTILS ENDOF (DET|THIS|NEXT|A){0,2} NEXTUNIT"),
    ("end of", "UNTILS ENDOF (DET|THIS|NEXT|A){0,2} (UNIT|MONTH YEAR?) AB? (ENOUGH(?=END|$|COMMA|AND|BUT))?"),
    ("end of", "UNTILS DET? (LETZTEN UNIT) (DET|THIS|NEXT){1,2} (UNIT|MONTH YEAR?)"),
    ("weekday", "UNTILS WEEKDAY OF? (IN)? DET? (NEXT UNIT|NEXTUNIT) ATTIME"),
    ("weekday", "UNTILS (NEXT UNIT|NEXTUNIT) ON? WEEKDAY ATTIME"),
    ("weekday", "UNTILS (NEXT|THIS|DET|COMING)? WEEKDAY (THIS UNIT)? ATTIME"),
    ("near day", "UNTILS ENDOF? RELDAY ATTIME"),
    ("end of", "UNTILS ENDUNIT AB? (ENOUGH(?=END|$|COMMA|AND|BUT))?"),
    ("near day", "UNTILS (THIS|DET)? DAYEND ATTIME"),
    (
        "day",
        "UNTILS DET? (ORDINAL|ORD|NUMBER END?) (OF? (THIS|DET|NEXT){1,2} UNIT)? ATTIME(?!UNIT|CLOCK|NAMEWORD|FILENAME|MONTH)",
    ),
    (
        "length",
        "(UNTILS|DURATION) (ONLY|NEXT|DET|ABOUT|UNTIL|INTIME|COMING){0,3} (A|COUNTS|HALF A?|A HALF) BUSINESS? UNIT(?!POSS|LATER) (LONG|AB)?",
    ),
    ("unclear", "(UNTILS|DURATION) (ONLY|NEXT|DET|ABOUT|INTIME|COMING){0,3} FEW BUSINESS? UNIT (LONG|AB)?"),
    ("length", "UNTILS NACH (A|COUNTS) UNIT AB?"),
    ("length", "(^|(?<=EDGES|BUT|SO)) (A|COUNTS) UNIT (?=ENOUGH)"),
    ("length", "(MAKE|CHANGE) (A|COUNTS) UNIT (?=PARTICLE)"),
    ("unit", "OVER UNIT(?=END|$|COMMA|PARTICLE|INFS|WITH|TO|FOR)"),
    ("unit", "UNTILS (NEXT|THIS|DET|COMING){0,2} (UNIT|NEXTUNIT)"),
    ("unclear", "UNTILS MIDDLE (DET|THIS|NEXT|COMING){0,2} (UNIT|MONTH YEAR?|NEXTUNIT)"),
    ("unclear", "UNTILS (MONTH YEAR?|YEAR|HOUR|DAYTIME)"),
    ("near day", "(ONLY DURATION?|DURATION ONLY) RELDAY"),
    ("near day", "DURATION? RELDAY ONLY"),
    ("near day", "DURATION RELDAY(?=END|$|COMMA)"),
    ("end of", "ONLY DURATION? (THIS|DET) UNIT"),
    ("end of", "DURATION (THIS) UNIT(?=END|$|COMMA)"),
    ("end of", "(DURATION)? REST (DET|THIS)? UNIT"),
    ("more", "(DURATION|UM)? FURTHER{1,2} (A|COUNTS|HALF A?)? UNIT (LATER|LONG)?"),
    ("more", "(DURATION|UM)? (A|COUNTS) FURTHER UNIT (LATER|LONG)?"),
    ("more", "(DURATION|UM)? (A|COUNTS|HALF A?) UNIT LATER"),
    ("more", "UM (A|COUNTS|HALF A?|A HALF) UNIT"),
    ("length", "(A|COUNTS)? HALF? BUSINESS? UNIT LONG"),
    ("length", "(?<=SEP|OPEN|COLON) ONLY? (A|COUNTS) UNIT(?=END|$|COMMA|CLOSE|RIGHTSNOUN|ACCESS|ONLY? RIGHTWORD)"),
    ("forever", "(UNTIL|DURATION)? FOREVER"),
    # "bis Freitag, ach nein, Montag"
    ("weekday", "(?<=SLIP) NEXT? WEEKDAY(?=END|$|COMMA)"),
    ("day month", "(?<=SLIP) DET? DAYS END? OF? MONTH (COMMA? YEAR)?(?=END|$|COMMA)"),
    ("dotted", "(?<=SLIP) DET? DOTTED(?=END|$|COMMA)"),
    ("near day", "(?<=SLIP) RELDAY(?=END|$|COMMA)"),
    ("end of", "(?<=SLIP) ENDOF (DET|THIS|NEXT|A){0,2} (UNIT|MONTH YEAR?)"),
    ("length", "(?<=SLIP) (A|COUNTS) UNIT(?=END|$|COMMA)"),
)

# The words before a message. "quoted": the message is the quotation that follows. "rest": or all that follows.
_MESSAGES = (
    (
        "quoted",
        "(AND|COMMA)? (WITH|ADD|WRITES|SEND|CHANGE|MAKE|AS)? (PRON|FILLER|ALSO)* ((A|DET) NAMEWORD?)? MSGNOUN (COLON|DASH|THAT|FOR|PRON|IS|TO|DAZU|OUGHT|MODAL|IN|ON|ZU|CHANGEINF|LAUTEN|FILLER){0,4}",
    ),
    ("quoted", "(AND|COMMA)? (ALSO|FILLER)* (PRON|ALL|PERSON) (FILLER|ALSO|DAZU)* TELLINF (COLON|COMMA|THAT){0,2}"),
    ("quoted", "(AND|COMMA)? SAYING (COLON|COMMA|ZU|PRON){0,2}"),
    ("quoted", "(AND|COMMA|DASH) FILLER? (WRITES|TELL) (PRON|FILLER|ALSO|DAZU){0,3}"),
    ("quoted", "(AND|COMMA)? TELL (PRON|ALL|PERSON|FILLER|ALSO)+ DAZU? (THAT|COLON|COMMA){0,2}"),
    ("rest", "(AND|COMMA) LET (PRON|ALL|PERSON) FILLER{0,2} LIST (COLON|COMMA THAT?)(?!END|$)"),
    ("rest", "(AND|COMMA)? (WITH|ADD)? ((A|DET) NAMEWORD?)? MSGNOUN DAZU? ((TO|FOR) (PRON|PERSON))? (COLON|DASH)"),
    ("rest", "(AND|COMMA)? WRITES (PRON|FILLER|ALSO)* (INTO|DAZU) COLON"),
    ("rest", "(WRITES|ADD) (PRON|FILLER|ALSO)* AS (A|DET)? MSGNOUN (ADDPART|DAZU|PARTICLE)? COLON"),
    ("rest", "(AND|COMMA)? (CHANGE|MAKE)? DET? MSGNOUN FILLER{0,2} CHANGEINF? (IN|ZU|ON|TO) COLON"),
    (
        "rest",
        "(AND|COMMA) (WRITES|ADD|SEND|GIVE) (PRON|ALL|PERSON|FILLER|ALSO|DAZU){0,3} (A|DET|NEXT)? MSGNOUN (BEI|DAZU|PARTICLE|WITH|IN|ON)? COLON",
    ),
    ("rest", "(AND|COMMA)? (WITH|ADD) ((A|DET) NAMEWORD?)? MSGNOUN (FOR PRON)? COMMA? (THAT) COLON?(?!END|$)"),
    (
        "rest",
        "(AND|COMMA)? (WITH) (DET) MSGNOUN(?!END|$|TO|FOR|FROM|OF|ON|IN|AND|COMMA|UNTIL|AS|WITH|FILLER|ABOUT|ZU|ANYROLE|RIGHTWORD|INFS|QUOTE)",
    ),
    (
        "rest",
        "(^|(?<=END)) (LEAD|FILLER|ALSO|AND){0,3} (TELL|WRITES) (PRON|ALL|PERSON) (FILLER|ALSO){0,2} DAZU? COLON(?!END|$)",
    ),
    ("rest", "(?<!END)(AND|COMMA)? SAYING (ZU PRON)? (COLON|COMMA|THAT){0,2}(?!END|$)"),
    (
        "rest",
        "(AND|COMMA|ALSO){1,3} FILLER* TELL FILLER* (PRON|ALL|PERSON) (FILLER|ALSO)* DAZU? (COLON|COMMA|THAT){1,2}(?!END|$|KNOW)",
    ),
)

_FILE_NOUNS = {
    spelling: type_
    for type_, nouns in {
        "": """
            datei dateien dokument dokumente dokuments dokumenten file files doc unterlagen unterlage anhang sache
            ding teil element elemente word-datei worddatei file dokumentes""",
        "folder": "ordner ordners ordnern verzeichnis folder mappe",
        "spreadsheet": """
            tabelle tabellen excel excel-tabelle exceltabelle excel-datei exceldatei spreadsheet arbeitsmappe
            excel-liste excelliste excel-sheet excelsheet tabellenblatt excel-file""",
        "presentation": """
            präsentation präsentationen powerpoint powerpoint-präsentation ppt pptx powerpoint-datei
            powerpointpräsentation foliensatz ppt-datei""",
        "pdf": "pdf pdf-datei pdfs pdf-dokument",
        "document": "word word-dokument worddokument",
        "image": "bild bilder foto grafik bilddatei",
        "video": "video videos",
        "link": "link links url freigabelink verknüpfung zugangslink",
    }.items()
    for noun in nouns.split()
    for spelling in _spellings(noun)
}

_GENERIC = _set(
    """
    verzeichnis tabelle präsentation bericht liste plan vertrag entwurf protokoll folien notizen version artikel deck report agenda angebot papier nda ndas
    hier da dort oben zeug
    """
)

_NEWEST = _set(
    """
    aktuelle aktuellen aktueller aktuelles aktuellste aktuellsten neueste neuesten neuester neuestes neuste neusten
    neuster jüngste jüngsten
    """
)

_VERSIONS = _set("version versionen fassung stand ausgabe version kopie")

_NOT_FILES = _set(
    """
    aufgaben geschenke süßigkeiten bonbons gelder plätze
    bahnhof hauptbahnhof flughafen haltestelle kita kindergarten handwerker stuhl stühle werkstatt fahrer schokolade beute abo kino wasser paket pakete kinder kind hund katze
    wagen bus fahrrad roller werkzeug hammer bohrer kabel akku batterie schrauben kiste kisten karton kasten flasche
    flaschen tasse teller messer gabel löffel brötchen butter käse wurst fleisch salat suppe nudeln torte eis obst
    gemüse zucker salz blume pflanze pflanzen baum garten küche keller dach balkon treppe aufzug flur garage kantine
    bad klo toilette türen lampe strom heizung jacke hose hosen schuhe hemd kleid mantel mütze brille ring kette
    tasche koffer rucksack schirm pokal medaille gitarre musik lied konzert theater zoo park strand meer wald insel
    flug führerschein geldbeutel portemonnaie rabatt gefallen sofa decke kissen schrank regal boden müll mülleimer
    besen eimer lappen kaffeemaschine pferd vogel fisch elektriker maler klempner baby oma opa mama papa polizei
    sanitäter monteur putzfrau notarzt kellner schnaps sekt glas gläser milch tee wurscht semmel brezn jause
    lieferwagen lkw lastwagen stapler gabelstapler kran leiterwagen schubkarre maschine maschinen reifen motor benzin
    diesel tank zigarette zigaretten feuerzeug spielzeug puppe ball bälle schaufel säge zange schere kleber farbe
    pinsel
    schulter thema themen gegenteil cc ahnung alles angelegenheiten angst anruf ansicht ansichten anteil antwort antworten arbeit arbeitsplatz aufgabe
    auge ball bahn begeisterung  besprechung bescheid bett bier bildschirm bildschirminhalt bitte blick blumen
    brot büro chance chat daumen desktop dienst ding dinge drucker eindruck eindrücke einschätzung  email
    e-mail ende energie entscheidung erfahrung erfahrungen erfolg essen fahrt fakten feedback fehler fenster feuer
    frage fragen freude freud frist früchte gas gedanke gedanken gefühl gefühle geburtstag geheimnis geheimnisse geld
    gericht geschenk  geschichten geschmack glück gruß grüße grüßen haltung hand handynummer haus hilfe
    hinweis hinweise hoffnung hotel idee ideen info infos information informationen insights interesse internet
    kaffee kalender kalendereintrag kanal kekse kenntnis klamotten konferenz konto kosten kraft kritik kuchen kühlschrank küsse
    laptop laune leben leid licht liebe los lust luft mail mails meeting meinung meinungen mensch mittag mittagessen
    mitgefühl mühe mut nachricht nachrichten neuigkeit neuigkeiten notebook nummer parkplatz party passwort pause
    perspektive pizza platz post preis probleme problem rat raum  regards rückmeldung ruhe
    rest schlüssel schreibtisch schuld screen sekunde sitzung sorge sorgen spaß standort standpunkt stelle stimme stimmung story
    stunde tag taxi team telefon telefonnummer termin tipp tipps tisch tür überblick überzeugung uhr update updates
    urlaub verantwortung vertrauen  wahrheit wand weg wein wetter wissen witz witze woche wochenende wohnung
    wort worte zeit zeile zimmer zug zukunft zustimmung zuversicht auffassung begriffe kommentar
    lob kompliment komplimente gratulation glückwunsch glückwünsche applaus dankeschön danksagung appell aufruf vorwurf nachfrage
    rückfrage rückfragen gruss grüsse bussi umarmung kuss erinnerung übergabe weitergabe lieferung zahlung überweisung spende ansage
    durchsage aufforderung beifall zugeständnis anfrage rückruf verabschiedung kündigungswelle kompliment
    einkauf tschüss ahnungen auto minute minuten moment deadline abgabefrist bewerbungsfrist wlan mietvertragsfrist kündigungsfrist
    vortritt ton takt tickets ticket bonus chancen hunger durst fieber kopf recht uns mir bescheide vergnügen gespräch kindheit
    terminvorschlag ladekabel maus monitor stift druckerpatrone beamer visitenkarte handy nachrichtentext absprache abstimmung
    """
)

_NOT_PEOPLE = _set(
    """
    idee ideen vorschlag
    hause haus absatz absätze abschnitt anhang anhänge änderung änderungen anmerkung anmerkungen betrag bild bilder daten datum
    datei dateien deadline detail details diagramm diagramme dokument dokumente duplikat duplikate eintrag einträge
    ergebnis ergebnisse etwas fehler feld felder filter folie folien formatierung formel formeln fußnote fußnoten fußzeile
    grafik grafiken hintergrund hinweis inhalt inhalte info infos information kapitel kommentar kommentare kopfzeile
    leerzeichen link links liste logo makro nachricht nichts notiz notizen nummer option ordner passwort punkt punkte
    rechtschreibfehler satz schutz seite seiten seitenzahl sorgfalt spalte spalten stand summe summen tabelle tabellen
    text texte titel thema tippfehler überschrift überschriften version wasserzeichen wert werte word wort wörter zahl
    zahlen zeile zeilen zelle zellen ziffer alles sowas so hilfe respekt vorsicht freude mühe liebe grüßen gruß blick
    wand pinnwand decke tafel himmel hände finger füße spaß bedacht absicht genuss recht erfolg glück ruhe bezug rücksicht hand datenschutz einverständnis kenntnis
    freuden bedauern abstand ausnahme beispiel beispielen bildern fotos untertiteln zeit
    projekt kaffee milch zucker vergnügen sicherheit verspätung wirkung zustimmung erlaubnis info-text
    app apps anwendung browser computer datenbank drucker handy kamera laptop maschine onedrive outlook plattform programm
    rechner roboter scanner schnittstelle server sharepoint skript software system systeme tablet tool website webseite
    """
)

_NOT_OWNERS = _set(
    """
    anfang april august dezember dienstag donnerstag ende februar freitag gestern heute hier januar juli juni mai märz
    mittwoch montag morgen november oktober samstag september sonntag vorgestern was wer letzter letzte letztem
    letztes diesem dieser nächster damals eben vorhin dort da oben unten neulich vorher
    """
)

_DEPARTMENTS = _set(
    """
    buchhaltung controlling design einkauf entwicklung finanzen forschung geschäftsführung geschäftsleitung hr it
    konstruktion kundendienst kundenservice legal leitung logistik management marketing operations personal
    personalwesen produktion produktmanagement qualitätssicherung qs recht rechtsabteilung sales support technik versand
    vertrieb verwaltung vorstand einkaufsabteilung produkt presse pr kommunikation revision compliance facility fertigung
    """
)

# How words for documents end ("Budgetentwurf"): where a sentence has no verb, only they tell a file from the rest.
_DOCUMENTS = _set(
    """
    vordruck vordrucke allergene krankschreibung krankschreibungen gehaltsbänder einarbeitung fieberkurve diagnose
    diagnosen diktat thesis skriptum exzerpt preprint datensatz datensätze herbarium grundrisse massenermittlung
    letter-of-intent agbs avv dpa bwa susa urkundenrolle kostennote kostennoten honorarnote honorarnoten
    kontoauszüge auszüge lichtstimmungen chorsatz ablaufregie rider stageplot podcastfolge tonspur tonspuren
    rohmaterial anzeige banner blogpost blogposts posting postings brandbook logo-paket logopaket icons schriften
    farbfächer farbkarte swot swot-analyse userstories user-stories user-story quellcode quelltext readme
    konfiguration config schemata logfile logfiles bekanntmachung bekanntmachungen bürgerinfo nachruf stammbaum
    speisefolge menüfolge reiseroute reiseverlauf krankheitsverlauf reisepass reisepässe rabattstaffel preisstaffel
    planogramm reservierungen argumentarium verkaufsargumente argumentationshilfe arbeitspaket arbeitspakete
    arbeitszeiten öffnungszeiten betriebszeiten sprechzeiten fahrzeiten überstunden abwesenheiten geburtstage
    selbstauskunft schufa-auskunft bonitätsauskunft melderegisterauskunft vermessung isometrie präsi präsis mockups
    screens screenshots screenshot clip clips mitschnitt mitschnitte untertitel konzeptpapier eckpunktepapier
    positionspapier strategiepapier diskussionspapier arbeitspapier handreichung handreichungen lernhilfe übungen
    musterlösung musterlösungen lösungen klausurfragen testfragen interviewfragen quizfragen altklausur altklausuren
    klausuren quiz todos to-dos to-do banf lieferabruf rahmenabruf schadenanzeige schadensanzeige werkzeugausgabe
    wareneingänge warenausgänge evaluation evaluationen flugtickets zustandsbericht bautenstand baumappe lehrbuch
    lehrbücher notfallmappe notfallblatt überleitungsbogen überleitungsbögen pflegegrad-antrag wundfotos
    einsatzplanung gesprächsnotizen mietspiegel mietaufstellung betriebskosten heizkosten nebenkosten personalkosten
    kostenaufstellung kostenschätzungen spendenaufruf wettkampfliste tabellenstand ansetzungen ansetzung
    torschützenliste hallenbelegung liederheft liederbuch gesangbuch kollektenplan taufschein taufurkunde
    trauzeugnis steckbriefe lernzettel spickzettel aushangtafel wochenzettel kassenzettel belegscan scans scan
    ablichtung durchschlag eckdaten rohdaten kerndaten geodaten adressdaten bankdaten steuerunterlagen
    geschäftszahlen absatzzahlen verkaufszahlen besucherzahlen einreichung einreichungen farbkonzept
    sicherheitskonzept verkehrskonzept codeliste passwortliste hostliste ip-liste patchplan rollout-plan rolloutplan
    migrationsplan cutover-plan architekturbild testreport bugliste bugreport bugreports fehlerliste fehlerprotokoll
    incident-report stacktrace logauszug exporte importdatei csv csv-datei json xml yaml zip zip-datei
    arbeitsvertragsmuster schriftstück schriftstücke dienstzeugnis zwischenzeugnis zwischenzeugnisse
    arbeitszeitkonto stundenkonto stundenliste stundenaufstellung stundennachweise tätigkeitsnachweis
    tätigkeitsnachweise konditionen konditionenblatt
    genehmigung genehmigungen bewilligung bescheinigung bescheinigungen bestätigung bestätigungen styleguide leitbild kündigung
    befund befunde whitepaper paper papers inventar inventare chronik rezeptur rezepturen rezepte partitur partituren
    treatment storyboard shotlist spec specs onepager leitlinie leitlinien changelog log testat testate testament
    erbschein etikett etiketten guv urteil urteile klage beschluss beschlüsse drucksache lernmaterial lehrmaterial
    syllabus abstract abstracts dissertation runbook postmortem kpis okrs termsheet rückmeldebogen stundennachweis
    lieferschein lieferscheine frachtbrief arztbriefe röntgenbild röntgenbilder medikationsplan anamnese exposés
    aushang aushänge rundschreiben infobrief fahrtenbuch stellenausschreibung zeitung layout layouts
    kostenvoranschlag voranschlag schichtübergabe nachkalkulation bauzeichnung stammdaten lagebericht aktennotiz
    anwesenheit stempelkarte abgleich zwischenstand
    abrechnung abrechnig abrechnungen abschluss agb agenda akte akten analyse anforderung anforderungen angebot angebote
    anleitung antrag anträge artikel aufstellung auftrag aufträge ausschreibung auswertung auszug backlog bauakte bedarf
    beleg belege bericht berichte bescheid beschreibung bestellung beurteilung bewerbung bewertung bilanz bilanzen
    bogen briefing brief briefe broschüre budget budgets bögen charta checkliste cv daten dateien datei deck diagramm
    doku dokumentation dokument dokumente dossier einladung entwurf entwürfe erfassung erklärung export exposé expose
    factsheet faktura flyer folien forecast formular formulare fotos gliederung grafik grundriss guide gutachten
    handbuch handbücher handout heft hefte infoblatt blatt blätter inventar inventur jahresabschluss kalender
    kalkulation kalkulationen karte karten kartei katalog kataloge konzept konzepte lebenslauf leitbild leitfaden liste listen
    logo logos plakate zeichnungen skripte memos briefings anleitungen artikeln quittungen mahnung mandat manual manuskript mappe mappen matrix memo mitschrift mockup muster nachweis newsletter
    noten notiz notizen offerte offerten ordner ordnung organigramm plakat plan planung planungen playbook policy
    portfolio poster präsentation präsentationen preise prognose programm projektplan prospekt protokoll protokolle
    pläne quittung rahmenvertrag regelung regelungen reglement rechnung rechnungen referat register report reports rezept richtlinie richtlinien roadmap satzung schema
    schätzung sheet skizze skizzen skript spesen spezifikation spezifikationen spielplan sprintplan statistik statistiken statuten
    steckbrief story strategie strategien struktur studie studien sammlung tabelle tabellen tagesordnung text texte
    traktanden traktandenliste testament tracker transkript umfrage unterlage unterlagen urkunde verfügung verordnung vereinbarung
    vereinbarungen vertrag verträge verzeichnis vollmacht vorlage vorlagen vorschlag werkzeugliste zahlen zeichnung
    zeichnungen zeugnis zeugnisse zertifikat zusammenfassung übersicht übersichten übersetzung weisung anweisung ordnungen
    buch bücher ausweis ausweise kosten ziele gehälter löhne videos video aufnahme aufnahmen aufzeichnung aufzeichnungen
    ergebnis ergebnisse messwerte etat etats haushalt bestand schrift status stand kontakte adressen nachtrag anlage arbeit
    grafiken zeitachse slides pitch fassung version rede ablaufplan klausur prüfungsfragen kursunterlagen board backlogs
    spiegel vergleich vergleiche auflistung zusage angaben prüfung belegung bilder foto bild aufgabenliste pendenzen
    aufgabenverteilung verteilung kündigungsschreiben begleitschreiben empfehlungsschreiben mahnschreiben motivationsschreiben anschreiben papiere schein scheine technikrider kolumne impressum bedingungen belehrung statik
    vermerk vermerke anzeigenmotiv bürgerbegehren predigt predigten tagesablauf gottesdienstablauf festablauf stellungnahme stellungnahmen
    expertise widerspruch widersprüche rechnungskopie vertragskopie ausweiskopie zählerstände kassenstände lagerstände aufteilung
    raumaufteilung mindmap mindmaps brainstorming palette korrekturfahne korrekturfahnen druckfahne druckfahnen glossar glossare stichprobe
    grafikpaket auswahl klausuraufgaben übungsaufgaben hausaufgaben prüfungsaufgaben lessons-learned vorlagenpaket
    dispo
    synopsis trailer teaser showreel imagefilm rohschnitt feinschnitt moodboard wireframe wireframes sitemap prototyp infografik
    erwiderung replik schriftsatz schriftsätze stellenanzeige strafanzeige inserat programm curriculum faq faqs leseprobe manifest erlass
    thesenpapier essay aufsatz lösungsblatt modell modelle beitrag beiträge interview transkripte gesuch gesuche impfpass energiepass
    gutschein setlist playlist speisekarte fotostrecke messreihe messreihen laborwerte dashboard scorecard benchmark canvas journal
    bürgschaft rahmenvereinbarung cashflow testfälle notes epikrise attest atteste statikunterlagen vorschau rückblick ausblick
    zeitleiste zeitstrahl historie archiv merkblatt wording sprachregelung redemanuskript libretto meilensteine gantt retrospektive
    protokolls berichts vertrags vertrages plans plans konzepts konzeptes angebots angebotes antrags antrages entwurfs entwurfes
    gutachtens handbuchs handbuches verzeichnisses auszugs auszuges lebenslaufs briefs briefes leitfadens nachweises beschlusses
    organigramms formulars skripts drehbuchs katalogs fahrplans tarif tarife tarifblatt einwilligung einverständniserklärung
    fragenkatalog stundentafel choreografie drehfolge
    kennzahlen umsätze preisliste kurzprofil profil profile kurzvita akteneinsicht schaltplan schaltbild
    mitteilung meldung leistungsverzeichnis lv police polizze grobkonzept lageplan stundenzettel zettel aufmaß rapport
    """
)

# No name of a file begins with them: "Druck den Plan für Lee" asks for paper.
_DEEDS = _set(
    """
    druck drucke drucken kopier kopiere kopieren scann scanne scannen übersetz übersetze übersetzen lies lest prüf
    prüfe prüft prüfen speicher speichere speichern erklär erkläre rechne rechnet berechne schreib schreibe schreibt
    schreiben besprich besprecht bespreche buch buche bestell bestelle bestellt reservier reserviere such suche
    sucht suchen find finde findet kauf kaufe kauft bring bringt hol holt mach macht vorbereite bereite koch koche
    plane bezahl bezahle zahl zahle unterschreib unterschreibe unterzeichne fälsch korrigier korrigiere verbesser
    verbessere ändere ergänze erstell erstelle erstellt formatier formatiere konvertier konvertiere wandle
    exportiere importiere lade lad archivier archiviere verschieb verschiebe benenn benenne lösch lösche vernichte
    schredder zerreiß verbrenn falte hefte loche sortier sortiere ordne zähl zähle mess miss streich fass fasse merk
    merke notier notiere frag frage ruf rufe entwirf entwerfe entwickle zeichne skizzier skizziere diktier diktiere
    tipp tippe formulier formuliere kürz kürze bewerte bewerten begutachte genehmige unterstütz hilf hör hören
    sprich rede erzähl stimme verhandle diskutier diskutiere überprüf überprüfe kontrollier kontrolliere aktualisier
    aktualisiere veröffentliche publizier vergleich vergleiche vertag sag sage denk denke dank danke gratulier
    gratuliere hab habe wünsch wünsche warte kläre klär vergiss vergesse verlier verliere leih leihe verkauf
    verkaufe verpack verpacke adressier adressiere lancier lanciere zitier zitiere bewerb bewirb
    """
)

_NEVER_TYPOS = _set(
    """
    druck drucke drucken drucker
    last list
    zeiten kürzer kürze kurze
    sören schorsch lesing teichler zeiten
    gewesen rechts schaden zeugen reihe meilen absicht schien schief anfassen aufwachen scheck sparen reingehen
    weitergehen arbeiter eingehen sünden leidet schlief ausmachen malen kurzen betrachtet ausschalten verlegen angehen
    spenden vergangen kerzen schinken scheibe vorlesen gelegen weiterleben beschrieben strich ansieht wecker
    fortfahren schweiß übergabe durchstehen weiterfahren nachgehen senken reichte zuschauen ziegen einzugehen rechne
    leistet ausfallen scheiben überschreiten versenken fördern rechter roller forderte anschreien umhauen verschlagen
    überlebe gurken erich nachfragen befallen hineingehen ausweisen arbeitern streiken abschreiben rechtes genesen
    herausgeber schreiten übergab auffüllen rübergehen schafen spendet schwebe stricken anlassen durchleben
    durchzugehen schiene verfangen zuwenden schlauen schalen werken zeiger entern schauer scheuen überschrieben
    raufgehen scharen zuweilen anstehen einstehen ausreiten abzusehen vorzulesen pflügen speere schiefe sonden stretch
    anmalen schocken berichtigen beschreiten zweigen maiden auswerten mahlen weiterzugehen schocks sticken überlasten
    sendern mailer schier schaben sheen sturen aufmacher überflieger lasern welken elite pfleger anzufassen
    auszumachen scheiße scheiss scheiß riechen rieche
    teller teiler eilen zeilen weilen seilen keilen feilen teuer schule schicht schlicht schock schuck senden sender
    sendung sonde sonne sand lesern lieben leben leser leasen loser liste listen letzte leute heilen telle
    schein scheine schuld schutz schrank schein streiche schreiner schreiber schreibern geben gaben haben heben leben
    nehmen genommen angaben aufgaben ausgaben eingaben vorgaben abgaben zugaben zugabe zugriffe zugang zuge zuges
    andern anders ander änderung anderen andere andrea andreas andres landen banden schreien schneiden entfernt
    entfernung erteilt geteilt beteilen verteilen verteiler abteilung mitteilen mitteilung urteilen vorteile vorteilen
    anteile anteilen teilen teils steile steilen geile zeile meile weile eile keile pfeile feile seile heile
    editha edith editor editoren redner render sehen gehen stehen wehen drehen flehen ansehen aussehen absehen
    lösen lesen losen lasen rosen hosen dosen leise reise reisen weise weisen kreise kreisen
    bearbeitet bearbeitung verarbeiten erarbeiten erarbeitet rechten rechnen rechnet rechnung rechner
    verlangen verlängert gelangen hilfe hilde helfe gilde milde
    sharon shane shari shaun sarah share shares
    nagel nadel name namen nahme nase daniel danke dankel frankel hanke janke ranke tanke banke bank
    """
)

_NAMES_IN_S = _set(
    """
    abbas aidas alois amadeus amos anais anaïs anas anders angus anis aras ares aris arvydas athos aurelius barnabas bas benas bors bras
    cajus carlos cassius celes charles chris christos cornelius costas curtis damaris darius demetrius denis dimitrios dolores
    domantas douglas edgars edvinas eros esdras evangelos fabricius firas floris frances francis françois georges georgios
    giannis giorgos gilles gijs gintaras gladys gunnars hans harris hercules hermes idris idriss ignatius ilias ilyas ioannis
    isaias isis jacques jaus jeremias jesus joris josias juris kārlis karolis klaus konstantinos kornelius kostas kris
    ladislaus lewis lois lorenz loukas lourdes lucius maris marios mads mantas marcos marios matias matthijs mercedes
    miklos milos mindaugas minos morris moses nicholas nikolaus nikolas nikos oles olges osiris otis panos paris paulius
    petros pius qais raivis régis remus rokas romulus ross russ saulius seamus silvius spiros spyros stanislaus stavros
    tamas tamás tasos tess thais thijs titus tomas tomás travis ulrikes valdis vasilis vilius virgis vytautas yannis yunis
    yunus zacharias adams ahrens behrens brandes carstens claussen davies engels evans fuchs gross haas harms heinrichs
    hinrichs jacobs jakobs jansens janssens jones kraus krauss lewis maas mertens michels peters roberts rogers sachs
    siemens simons stevens strauss ulrichs voss weiss williams wolters kress gerdes martens wilms weis preis reis dachs
    agnes alexis andreas boris chris claas claus dennis doris elias ennis felicitas frans gus hannes hans ines iris
    jannis jens jonas johannes julius justus klaas klaus lars linus louis lukas lucas luis magnus marcus marius markus
    marlis mats mathias matthias mattis max mavis mirjamis moritz nicolas niels niklas nils phyllis rasmus rufus thomas
    tobias ulises walters yves silas des das dies etwas alles eines keines unseres
    """
)

GERMAN = Vocabulary(
    language="de",
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
    dates=_DATES,
    messages=_MESSAGES,
    file_nouns=_FILE_NOUNS,
    generic=_GENERIC,
    newest=_NEWEST,
    versions=_VERSIONS,
    not_files=_NOT_FILES,
    not_people=_NOT_PEOPLE,
    not_owners=_NOT_OWNERS,
    departments=_DEPARTMENTS,
    typo_groups=(
        "ASK",
        "PLEASE",
        "SHARE",
        "SHAREINF",
        "SEND",
        "SENDINF",
        "FREEINF",
        "REMOVE",
        "EXTEND",
        "EXTENDINF",
        "READ",
        "WRITE",
        "COMMENT",
        "ACCESS",
        "NOTIFYINF",
        "REQUIRE",
    ),
    never_typos=_NEVER_TYPOS,
    documents=_DOCUMENTS,
    deeds=_DEEDS,
    compounds=True,
    infinitives=("en", "ern", "eln"),
    verb_ends=("n", "t"),
    faint=_set(
        """
        am an art august da das den der des di die ernst fr gut hat kind klein kurz lang lange mai man manager mark mit mo
        not plan q1 q2 q3 q4 rat tag team von war was wo zu marketing controlling
        """
    ),
    talk=(
        "LEADS{0,3} UNNEEDED COMMA? [^END]* ZUINF",
        "[^END]* COMMA THENCAME",
        "LEADS{0,3} YOURPLACE",
        "LEADS{0,3} PEOPLE HAS ((?!NOT|NAYS|CLAUSEBOUND).){1,7} (?=GETINF)PARTICIPLE (END|$|COMMA)",  # "haben beide … bekommen"
        "LEADS{0,5} (SEND|SHARE|GIVE|ADD) ADV YOURS",
        "(?!CALLERS{1,2} REPORT COMMA QWORD HIM)[^END]* COMMA (WHAT|QWORD) SUBJ",
        "[^END]* COMMA? OR (IS|NOT|MODAL|HAS|FILLER? NOT)",
    ),
    denials=(
        "SHARE [^CLAUSEBOUND]* WITH (END|$|COMMA)",
        "SHARE [^BOUND]* AND PREP? THEANY? CALLERS{1,2} PLEASE? NOT PLEASE? (END|$|COMMA PLEASE)",  # "mit Kim und Lee nicht"
        "CUT [^CLAUSEBOUND]* (ACCESS|SHARENOUN|ANYROLE) [^CLAUSEBOUND]* SHUT (END|$|COMMA)",
        # "nicht mit Lee" may follow behind a comma
        "[^END]*(COMMA|DASH) (LEAD|WRONG|SLIP|RETRACT|COMMA){1,3} CANCEL (END|$)",
        "((?!END|(COMMA|DASH) (CAUSE|SO|HIM (HAS|IS|FINITE|COMES|SEES|GETS|ABLE))).)*(?<!COMMA|BUT|AND|ONLY)(?<!COMMA ONLY CALLERS)(?<!(?:COMMA|BUT|AND) CALLERS)(?<!COMMA BUT CALLERS)(?<!COMMA CALLERS BUT)(?<!COMMA CALLERS CALLERS)(NOT|NOTMORE|NOTHING|NO|(?!LET)CANCEL|CANCEL(?=END|$))",
        """[^END]*(COMMA|DASH|BUT) (LEAD|FILLER){0,2} RETRACT(?!(COMMA|LEAD|FILLER|DASH|MEANT|SLIP){0,3} ((WITH|TO|FOR)? BARES|POINTS [^BOUND]{1,5}|ANYROLE|RIGHTWORD ACCESS?|READONLY)(END|$|COMMA|PARTICLE|FREE))""",
    ),
    passing=("FILLER",),
    owned_by="VON",
    looks={
        "READ RIGHTSNOUN": r"(?:nur-?)?(?:lese|lesens|ansichts|einsichts|sicht|view|read|leser)-?(?:möglichkeit|zugriff|zugriffe|zugriffs|zugriffsrechte?n?|zugrif|rechte?n?|zugang|berechtigung(?:en)?|erlaubnis|freigaben?|rehcte|rechet)",
        "RIGHTSNOUN WRITE": r"(?:schreib|bearbeitungs|bearbeiter|änderungs|aenderungs|editier|edit|write)-?(?:möglichkeit|moeglichkeit|zugriff|zugriffe|zugriffs|zugriffsrechte?n?|zugrif|rechte?n?|zugang|berechtigung(?:en)?|erlaubnis|freigaben?|rehcte|rechet)",
        "COMMENT RIGHTSNOUN": r"(?:kommentar|kommentier|kommentierungs|comment)-?(?:rechte?n?|zugriff|berechtigung(?:en)?)",
        "OWN RIGHTSNOUN": r"vollzugriffs?|(?:besitzer|eigentümer|eigentuemer|admin|administrator|owner|vollzugriffs)-?rechte?n?",
        "TITLE TEAMNOUN": r"[\w-]+(?<!an)(?<!ein)(?<!zu)(?<!ab)(?<!beg)(?<!her)leitung|[\w-]*(?:therapeuten|assistenten|studenten|disponenten|laboranten|praktikanten|doktoranden|mandanten|klienten|lieferanten|patienten|referenten|dozenten|absolventen|abonnenten|ministranten|konfirmanden|auditoren|professoren|direktoren|administratoren|moderatoren|koordinatoren|investoren|sponsoren|autoren|tutoren|mentoren|juroren|junioren|lageristen|statisten|spezialisten|juristen|journalisten|polizisten|maschinisten|solisten|floristen|beamten|angehörigen|abgeordneten|psychologen|pädagogen|soziologen|geologen|biologen)|[\w-]{2,}(?:er|ist|ent|or|ant|eur|log|ät|är)innen|[\w-]{3,}(?:unternehmer|vertreter|händler|führer|fahrer|arbeiter|mechaniker|mechatroniker|mitarbeiter|nehmer)",
        "TITLE": r"[\w-]+(?:leiter(?:in|s)?|arzt|ärztin|meister(?:in)?|anwalt|anwältin|assistent(?:in)?|referent(?:in)?|sekretär(?:in)?|beauftragte[rn]?|lehrer(?:in)?|pfleger(?:in)?|schwester|betreuer(?:in)?|chef(?:in)?|vorsitzende[rn]?|praktikant(?:in)?|azubi|kollege|kollegin|techniker(?:in)?|trainer(?:in)?|prüfer(?:in)?|berater(?:in)?|pädagoge|loge|istent|anwärter|schreiner|tischler|amtsrat|stadtrat|gemeinderat|studienrat|inspektor|direktor|redakteur|ingenieur|doktorand|referendar)|[\w-]*(?:schreiner|tischler|bäcker|gärtner|schneider|maler|fahrer|händler|arbeiter|mechaniker|unternehmer|vertreter|erzieher|winzer|ingenieur|redakteur|friseur|direktor|inspektor|autor|mentor|tutor|koordinator|moderator|psycholog|pädagog|biolog|journalist|polizist|florist|jurist|spezialist|doktorand|referendar)in",
        "TEAMNOUN": r"\w*(?:früh|spät|nacht|tag|tages|wochenend|vormittags|nachmittags|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|normal|wechsel|a-|b-|c-)schicht|[\w-]{3,}(?<!ver)dienst|[\w-]*(?:rettungs|feuer|polizei|berg|nacht)wache|[\w-]*(?:gemein|genossen|gewerk|mann|eltern|lehrer|schüler|ärzte|mieter|nachbar|studenten|studierenden)schaft|(?:lackier|schloss|schrein|tischl|dreh|gieß|druck|schneid|bäck|metzg|fleisch|wäsch|gärtn|setz|schmied|zimm)erei|konditorei|[\w-]*(?:betriebs|personal|aufsichts|verwaltungs|stiftungs|ältesten|gemeinde|stadt|kreis|jugend|senioren|eltern|schul|kirchen|fakultäts|familien|wirtschafts)rat|[\w-]*(?:betriebs|personal|aufsichts|gemeinde|stadt|kreis)räten?|[\w-]{3,}(?:verband|chor|stab|club|klub|büro|werkstatt|station|küche|filiale|innung|kammer|sparkasse)|(?:sprach|deutsch|englisch|mathe|grund|leistungs|fach|tanz|fortbildungs|integrations|abend|yoga)kurs|[\w-]+-(?:ag|lk|gk|kurs)|(?:presse|geschäfts|rechts|leit|zweig|außen|zahl|beratungs|melde|gleichstellungs|vergabe|förder|anlauf|koordinierungs|koordinations|stabs|prüf)stelle|(?:personal|mitarbeiter|jugend|schwerbehinderten|schüler|eltern|bauherren|studierenden|klassen|arbeitnehmer)vertretung|[\w-]+(?:buchhaltung|management|planungsstab)|(?:betriebs|ton|licht|bühnen|medizin|veranstaltungs|gebäude|labor)technik|[\w-]*(?:arbeiter|leiter|lehrer|trainer|pfleger|techniker|elektriker|werker|mechaniker|mechatroniker|händler|käufer|fahrer|führer|meister|betreuer|erzieher|prüfer|gutachter|berater|planer|statiker|entwickler|programmierer|designer|grafiker|übersetzer|dolmetscher|musiker|sänger|tänzer|schauspieler|darsteller|spieler|schiedsrichter|kassierer|kellner|bürger|eigentümer|mieter|bewerber|gründer|spender|nehmer|anwender|nutzer|tester|redner|sprecher|forscher|wissenschaftler|chemiker|physiker|informatiker|historiker|winzer|förster|jäger|imker|züchter|zusteller|hersteller|schüler|vertreter|halter|verwalter|vorsteher|teamer|jobber|rentner|ständler|dienstler|ehrenamtler|einsteiger|anfänger|ausbilder|sanitäter|läufer|bearbeiter|rechtspfleger|master|owner)n|[\w-]+ärzten?|[\w-]*anwälten?|[\w-]*(?:redakteur|ingenieur|monteur|regisseur|friseur|kurier)en?|[\w-]{3,}(?:vertreter(?:n|innen)?|sprecher(?:n|innen)|kräfte[n]?|sorger(?:n|innen)|planer(?:n|innen)|händlern?|referenten|delegierten|beauftragten|teilnehmern?|teilnehmenden|mitglieder[n]?|leiterinnen|betreuern|betreuerinnen|helfer(?:n|innen)?|fahrern|schülern?|eltern|studierenden|partnern|kunden)|[\w-]+(?:teams?|abteilung(?:en)?|gruppen?|vorstands?|kolleg(?:en|innen)|mitarbeiter(?:n|innen)?|verteiler|ausschuss|kreis|leads?|crew|runde|leitern|(?<!ges)(?<!alles)(?<!mits)amt|kasse|kanzlei|behörde|ministerium|dezernat|verwaltung|support|direktion|redaktion|sekretariat|beirat|komitee|kommission|verein|praxis|kollegium|zentrale)",
        "PARTICIPLE": r"(?:\w{2,4})?ge\w{3,}(?:t|en)|\w{3,}iert",
        "EVENT THINGNOUN": r"\w*(?:sitzung|besprechung|tagung|verhandlung|schulung|prüfung|fortbildung|veranstaltung|versammlung|vorbereitung|nachbereitung|begehung|inventur|audit|meeting|termin|konferenz|workshop|seminar|kongress|messe|feier|umzug|gespräch|telefonat|kickoff|review|retro|elternabend|abnahme|übergabe|einarbeitung|eröffnung|abstimmung|anhörung|inspektion|visite|jahrestag|klausurtagung)",
        "THINGNOUN": r"\w{2,}(?:ungs?|heit|keit|schaft|tion|tät|ismus|werk|system|gerät|maschine|software|seite|maske|ware|anlage)",
    },
    genitive="OWNED",
    names_in_s=_NAMES_IN_S,
    spelt={"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"},
    titles=r"hr|dipl|mag|\w{2,20}str|str|nr|abt",
    ordinals=r"\.(?=\s{1,4}(?:jan|jän|feb|mär|maer|mrz|apr|mai\b|jun|jul|aug|sep|okt|nov|dez|quartal|kw\b|kalenderwoche|dieses|des|version|auflage|entwurf|halbjahr|stock|geschäftsjahr))",
    clock=r"uhr",
)
