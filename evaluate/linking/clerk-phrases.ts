// SPDX-License-Identifier: EUPL-1.2

/**
 * Sentences as a clerk of a bank writes them down after a call. {a|b} is a choice, {amount}, {day}, {place}, {bank} and {thing}
 * are filled in. Written by hand for this evaluation: no text of a real bank.
 */
export const openings = [
  'Cliënt meldt dat {hij|zij} op {day} is benaderd en geld is kwijtgeraakt.',
  'Klant belt met de fraudedesk over een transactie van {amount} die {hij|zij} niet vertrouwt.',
  'Melder geeft aan slachtoffer te zijn geworden van oplichting in {place}.',
  'Cliënt heeft telefonisch contact opgenomen met de afdeling Veiligheidszaken.',
  'Rekeninghouder wil een niet bancaire fraude melden.',
  'Naar aanleiding van een melding via de app is cliënt op {day} teruggebeld.',
  'Klant is {zeer|enigszins|erg} aangedaan en doet het volgende verhaal.',
  'Dossier aangemaakt na signaal van transactiemonitoring, cliënt bevestigt de fraude.',
  'Cliënt verschijnt met {een familielid|de zoon|de dochter|een buurvrouw} op kantoor {place}.',
  'Intake fraude, gesprek gevoerd op {day} met de rekeninghouder zelf.',
]

export const closings = [
  'Cliënt is geadviseerd aangifte te doen bij de politie en de klantenservice te bellen als er nog vragen zijn.',
  'De rekening is geblokkeerd en er is een nieuwe pas aangevraagd.',
  'Verzoek tot terugboeking is ingediend bij {bank}, reactie volgt binnen vijf werkdagen.',
  'Klant is gewezen op de website van de Fraudehelpdesk en op Slachtofferhulp.',
  'Er is een recall verstuurd naar de begunstigde bank. Saldo bleek al {weggesluisd|opgenomen|doorgeboekt}.',
  'Schade bedraagt {amount}. Coulance is besproken, cliënt wacht de beslissing schriftelijk af.',
  'Cliënt ziet af van aangifte maar wil dat de melding wordt geregistreerd.',
  'Begunstigde is opgenomen in het incidentenregister, dossier kan worden gesloten.',
  'Apparaat is afgemeld uit mobiel bankieren en het wachtwoord is gewijzigd.',
  'Klant heeft schermafdrukken gemaild, deze zijn aan het dossier toegevoegd.',
]

/** Per kind of fraud: how it began, what happened, how the money went. */
export const stories: Readonly<
  Record<string, { began: readonly string[]; happened: readonly string[]; paid: readonly string[] }>
> = {
  helpdesk: {
    began: [
      '{Hij|Zij} werd gebeld door een persoon die zich voordeed als medewerker van {bank}.',
      'Beller zei van de afdeling fraude te zijn en kende {naam en geboortedatum|het adres|de laatste cijfers van de pas}.',
      'In het scherm van de telefoon stond het nummer van de bank, cliënt vertrouwde dit.',
      'Eerst kwam er een sms over een {nieuw apparaat|verlopen pas|verdachte inlog}, daarna belde een man met een {Rotterdams|zuidelijk|keurig} accent.',
      'De oproep begon met een bandje, waarna een zogenaamde specialist cliënt te woord stond.',
    ],
    happened: [
      'Er zou {een hacker actief zijn|vanuit {place} worden gepind|een lening zijn aangevraagd} en het geld moest naar een kluisrekening.',
      'Cliënt heeft op verzoek {AnyDesk|TeamViewer|een hulpprogramma} geïnstalleerd en daarna het scherm zien bewegen.',
      'Een koerier kwam {binnen een uur|dezelfde middag|tegen de avond} de pas ophalen, die was doorgeknipt buiten de chip om.',
      'Cliënt moest {drie|vier|vijf} keer een code van de scanner voorlezen en aan de lijn blijven.',
      'Er werd gezegd dat medewerkers van het kantoor in {place} meededen en dat niemand iets mocht weten.',
      'De beller noemde {een dossiernummer|een personeelsnummer|de naam van de directeur} om echt te lijken.',
    ],
    paid: [
      'Daarna is {amount} overgeboekt naar een onbekende rekening.',
      'Met de pas is bij {een tankstation|een juwelier|een geldautomaat} in {place} voor {amount} betaald.',
      'Er zijn {twee|drie|vier} spoedbetalingen van samen {amount} uitgevoerd.',
      'De spaarrekening is leeggehaald via de betaalrekening, in totaal {amount}.',
      'De limiet is verhoogd en {amount} is omgezet in cryptovaluta.',
    ],
  },
  purchase: {
    began: [
      '{Hij|Zij} zag op {een handelsplaats|sociale media|een veilingsite} een advertentie voor een {thing}.',
      'De {thing} werd aangeboden voor {amount}, iets onder de gewone prijs.',
      'Cliënt zocht al {weken|maanden|lang} naar een {thing} en vond een webwinkel.',
      'Via een groep voor {verzamelaars|ouders|sporters|muzikanten} kwam cliënt in contact met een verkoper uit {place}.',
      'De webwinkel verscheen bovenaan bij het zoeken naar een {thing}.',
    ],
    happened: [
      'De verkoper stuurde {foto’s|een filmpje|een kopie van een paspoort} en beloofde {dezelfde dag|de volgende ochtend|na het weekend} te verzenden.',
      'Ophalen kon niet, want de verkoper {was op reis|werkte in ploegendienst|was net verhuisd naar {place}}.',
      'De bevestiging kwam, de zending bleef {weken|een maand|tien dagen} op status aangemeld staan.',
      'Er werd een {lege doos|heel ander artikel|kapot exemplaar} bezorgd en retour was niet mogelijk.',
      'Op berichten wordt niet meer gereageerd, het profiel is {verwijderd|hernoemd|op privé gezet}.',
      'Andere kopers schrijven in recensies hetzelfde mee te maken.',
    ],
    paid: [
      'Er is {amount} vooruitbetaald via een betaalverzoek.',
      'De betaling van {amount} ging met iDEAL naar een tussenpersoon.',
      'Cliënt heeft eerst {amount} aanbetaald en later de rest.',
      'Het bedrag van {amount} is overgeschreven met als omschrijving de {thing}.',
      'Betaald is per creditcard, {amount} inclusief verzendkosten.',
    ],
  },
  friend: {
    began: [
      'Er kwam een bericht binnen van een onbekend nummer, zogenaamd van {de zoon|de dochter|een kleinkind|een neef}.',
      'Het bericht begon met {hoi mam|hoi pap|hallo oma} en noemde een nieuw telefoonnummer.',
      'De profielfoto was die van {de dochter|de zoon|het kleinkind}, vermoedelijk van internet gehaald.',
      'Cliënt kreeg een spraakbericht dat klonk als {een familielid|een goede vriend|de schoonzoon}.',
    ],
    happened: [
      'De telefoon zou {in het water zijn gevallen|gestolen zijn|kapot zijn} en internetbankieren werkte niet.',
      'Er moest met spoed een rekening voor {een laptop|de huur|een garage|studiekosten} worden betaald.',
      'Bellen kon niet omdat {de microfoon stuk was|hij in een vergadering zat|het bereik slecht was}.',
      'Pas toen {de echtgenoot|de echte dochter|een vriendin} belde werd het duidelijk.',
      'Er werd twee keer om een extra bedrag gevraagd, de laatste keer weigerde cliënt.',
    ],
    paid: [
      'In goed vertrouwen is {amount} overgemaakt.',
      'Twee betaalverzoeken zijn voldaan, samen {amount}.',
      'Cliënt heeft {amount} betaald aan een voor {hem|haar} onbekende naam.',
      'Het gaat om {amount}, overgeboekt op {day} in de avond.',
    ],
  },
  phishing: {
    began: [
      'Er kwam een {mail|sms|brief met een code} die van {de belastingdienst|een pakketdienst|{bank}|het CJIB|een zorgverzekeraar} leek.',
      'In het bericht stond dat {een boete|een pakket|een teruggave|een naheffing} klaarstond.',
      'De link leidde naar een pagina die {niet van echt te onderscheiden|slordig maar geloofwaardig|gelijk aan de app} was.',
      'De pas zou verlopen, een nieuwe moest online worden aangevraagd.',
    ],
    happened: [
      'Cliënt vulde {de inloggegevens|het pasnummer en de vervaldatum|naam, adres en rekening} in.',
      'Er werd om een {bevestigingscode|handtekening|foto van het legitimatiebewijs} gevraagd, wat is gegeven.',
      'Kort daarna was mobiel bankieren op een {tweede toestel|vreemde tablet} actief.',
      'Achteraf viel op dat {de afzender|het webadres|de aanhef} niet klopte.',
      'De pagina was een uur later niet meer bereikbaar.',
    ],
    paid: [
      'Er is {amount} afgeschreven ten gunste van {een wisselkantoor|een webwinkel|een reisbureau}.',
      'In {place} is voor {amount} contactloos betaald.',
      'De schade is {amount}, verdeeld over {drie|vijf|negen} afschrijvingen.',
      'Een bedrag van {amount} kon nog worden tegengehouden.',
    ],
  },
  identity: {
    began: [
      'Cliënt ontving {een aanmaning|post van een incassobureau|een factuur} voor iets wat nooit is besteld.',
      'Op naam van cliënt blijkt {een telefoonabonnement|een lening|een bankrekening|een auto} te staan.',
      'Bij een sollicitatie voor {thuiswerk|een bijbaan|modellenwerk} is een kopie van het paspoort verstuurd.',
    ],
    happened: [
      'Vermoedelijk zijn de gegevens {bij een datalek|via een nepvacature|uit gestolen post} buitgemaakt.',
      'Goederen zijn bezorgd bij een {afhaalpunt|leegstaande woning} in {place}.',
      'Een handtekening op het contract is {overduidelijk|mogelijk|volgens cliënt} vervalst.',
      'Bij het BKR staat een registratie die niet van cliënt is.',
    ],
    paid: [
      'De vordering bedraagt {amount} en wordt betwist.',
      'Er is automatisch {amount} geïncasseerd, dit is gestorneerd.',
      'Cliënt heeft uit angst {amount} betaald.',
    ],
  },
  investment: {
    began: [
      'Via {een filmpje met een bekende Nederlander|een advertentie|een datingsite|een vriendengroep} kwam cliënt bij een handelsplatform.',
      'Een persoonlijke adviseur belde {wekelijks|dagelijks|om de dag} en sprak {Engels|vloeiend Nederlands|gebroken Duits}.',
      'De inleg begon klein, de koers leek snel te stijgen.',
    ],
    happened: [
      'Opnemen kon pas na betaling van {belasting|een borg|een vrijgavebedrag|verzekeringskosten}.',
      'Op het scherm stond een winst van {amount}, uitbetaald is er nooit iets.',
      'Een tweede bureau bood aan het geld terug te halen tegen een vergoeding.',
      'Het platform staat op de waarschuwingslijst van de AFM.',
      'Cliënt heeft hiervoor {spaargeld|een lening|een erfenis} gebruikt.',
    ],
    paid: [
      'In totaal is {amount} ingelegd via {een cryptobeurs|een bank in Litouwen|een betaaldienst}.',
      'Over {drie maanden|een half jaar|ruim een jaar} is {amount} overgemaakt.',
      'De laatste betaling was {amount} op {day}.',
    ],
  },
}

export const slots: Readonly<Record<string, readonly string[]>> = {
  bank: ['de bank', 'een andere bank', 'de eigen bank', 'een grootbank'],
  place:
    'Groningen|Assen|Zwolle|Almere|Arnhem|Utrecht|Haarlem|Leiden|Delft|Breda|Middelburg|Venlo|Heerlen|Hoorn|Gouda'.split(
      '|',
    ),
  thing:
    'fiets|wasmachine|spelcomputer|telefoon|gitaar|kinderwagen|aanhanger|graafmachine|schilderij|horloge|vakantiehuis|puppy|koffiemachine|tent|drone|piano|motor|zonnepaneel|tuinset|kettingzaag'.split(
      '|',
    ),
}
