// SPDX-License-Identifier: EUPL-1.2

/** The id of the figure of this source, indicator and form in this period. */
type IdOf = (source: string, indicator: string, form: string, period: string) => string

/** With figures that two demo organisations can sign for. */
export function publishedText(idOf: IdOf): { title: string; body: string } {
  const police = idOf('politie', 'reports_and_charges', 'FF-410', '2022')
  const loss = idOf('politie', 'loss', 'FF-410', '2022')
  const banks = idOf('NVB', 'loss', 'FF-410', '2022')
  const before = idOf('NVB', 'loss', 'FF-410', '2021')
  return {
    title: 'Bankhelpdeskfraude: een voorbeeld van een factsheet',
    body: `Bij bankhelpdeskfraude belt iemand die zegt van uw bank te zijn. Uw bank vraagt nooit om geld over te maken of om codes.

## Hoe vaak komt het voor?

De politie kreeg in 2022 {{cijfer ${police}}} meldingen en aangiften. Slachtoffers noemden samen {{cijfer ${loss}}} schade.

## Wat zien banken?

- Banken stelden in 2022 {{cijfer ${banks}}} schade vast.
- Dat is {{verandering ${banks} ${before}}}.

{{grafiek ${banks}}}

## Waarom zijn deze bedragen niet gelijk?

Wie niet naar de politie ging, telt alleen bij de banken mee. En slachtoffers noemen soms een ander bedrag dan de bank vaststelt.
`,
  }
}

/** The next one, half done: one of its figures is doubted, and one number was typed. */
export function brokenText(idOf: IdOf): { title: string; body: string } {
  const police = idOf('politie', 'reports_and_charges', 'FF-410', '2023')
  const banks = idOf('NVB', 'loss', 'FF-410', '2025')
  const doubtful = idOf('CBS', 'victims_share', 'FF-110', '2025')
  return {
    title: 'Online fraude: trends en cijfers (concept van een voorbeeld)',
    body: `## Bankhelpdeskfraude

De politie kreeg in 2023 {{cijfer ${police}}} meldingen en aangiften. Dat is {{verandering ${police}}}.

Banken stelden in 2025 {{cijfer ${banks}}} schade vast. Dat is {{verandering ${banks}}}.

{{grafiek ${police}}}

## Aankoopfraude

Van alle mensen van 15 jaar en ouder kreeg {{cijfer ${doubtful}}} te maken met aankoopfraude.

De schade was gemiddeld 250 euro.
`,
  }
}
