// SPDX-License-Identifier: EUPL-1.2

/** The figure that a template means: the newest sound one of these. */
export interface WantedFigure {
  source: string
  indicator: string
  /** Code of the taxonomy; '' for a figure that is of no form. */
  form: string
  breakdown?: string
}

/** Of a template: words, and after each the figure that belongs there, as a value, with its change, or as a chart. */
export interface TemplateLine {
  /** '{cijfer}', '{verandering}' and '{grafiek}' become references; '{periode}' the year that the figure is about. */
  text: string
  figure: WantedFigure
}

export interface TemplateSection {
  heading: string
  lines: readonly TemplateLine[]
}

/** What the plan asks of a factsheet: how much there is, by form, what it costs, and who reported it. */
export const template: readonly TemplateSection[] = [
  {
    heading: 'Hoe vaak komt online fraude voor?',
    lines: [
      {
        text: 'Van alle mensen van 15 jaar en ouder kreeg {cijfer} in {periode} te maken met online oplichting en fraude. Dat is {verandering}.',
        figure: { source: 'CBS', indicator: 'victims_share', form: 'FF-000' },
      },
      { text: '{grafiek}', figure: { source: 'CBS', indicator: 'victims_share', form: 'FF-000' } },
    ],
  },
  {
    heading: 'Aan- en verkoopfraude',
    lines: [
      {
        text: 'De politie kreeg in {periode} {cijfer} meldingen en aangiften van aan- en verkoopfraude. Dat is {verandering}.',
        figure: { source: 'politie', indicator: 'reports_and_charges', form: 'FF-100' },
      },
    ],
  },
  {
    heading: 'Bankhelpdeskfraude',
    lines: [
      {
        text: 'Banken stelden in {periode} {cijfer} schade vast. Dat is {verandering}.',
        figure: { source: 'NVB', indicator: 'loss', form: 'FF-410' },
      },
      {
        text: 'De politie kreeg in {periode} {cijfer} meldingen en aangiften. Dat is {verandering}.',
        figure: { source: 'politie', indicator: 'reports_and_charges', form: 'FF-410' },
      },
      { text: '{grafiek}', figure: { source: 'politie', indicator: 'reports_and_charges', form: 'FF-410' } },
    ],
  },
  {
    heading: 'Vriend-in-noodfraude',
    lines: [
      {
        text: 'De politie kreeg in {periode} {cijfer} meldingen en aangiften. Dat is {verandering}.',
        figure: { source: 'politie', indicator: 'reports_and_charges', form: 'FF-300' },
      },
    ],
  },
  {
    heading: 'Meldingen en schade bij de Fraudehelpdesk',
    lines: [
      {
        text: 'De Fraudehelpdesk kreeg in {periode} {cijfer} meldingen. Dat is {verandering}.',
        figure: { source: 'Fraudehelpdesk', indicator: 'reports', form: '' },
      },
      {
        text: 'Melders noemden samen {cijfer} schade. Dat is {verandering}.',
        figure: { source: 'Fraudehelpdesk', indicator: 'loss', form: '' },
      },
      { text: '{grafiek}', figure: { source: 'Fraudehelpdesk', indicator: 'reports', form: '' } },
    ],
  },
]
