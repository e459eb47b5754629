// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const readText = defineText({
  nl: {
    listTitle: 'Factsheets over online fraude',
    listLead:
      'Twee keer per jaar: hoe vaak online fraude voorkomt, wat het kost en wat er verandert. Elk cijfer heeft een bron, en elke organisatie heeft haar cijfers goedgekeurd.',
    none: 'Er is nog geen factsheet',
    noneBody:
      'De eerste verschijnt zodra elke organisatie haar cijfers heeft goedgekeurd. De cijfers zelf vindt u wel al.',
    figures: 'Bekijk de cijfers',
    listed: 'Factsheet {number}, {date}',
    example: 'voorbeeld',
    back: 'Alle cijfers',
    all: 'Alle factsheets',
    exampleTitle: 'Voorbeeld',
    inDutch: 'De tekst van een factsheet is Nederlands.',
    pdf: 'Open als PDF om te printen of te delen',
    csv: 'De cijfers als CSV',
    columns: 'Wat de kolommen betekenen (CSV on the Web)',
    laterTitle:
      '{count, plural, one {Sinds publicatie is een cijfer veranderd} other {Sinds publicatie zijn # cijfers veranderd}}',
    laterLead:
      'De factsheet hieronder en de PDF zijn nog zoals ze zijn gepubliceerd. Gebruik voor deze cijfers het nieuwste:',
    corrected: '{what}, {period}: verbeterd. In deze factsheet {was}, nu {now}.',
    withdrawn: '{what}, {period}: ingetrokken. In deze factsheet {was}. {now}',
  },
  en: {
    listTitle: 'Factsheets on online fraud',
    listLead:
      'Twice a year: how often online fraud happens, what it costs and what changes. Every figure has a source, and every organisation approved its own figures.',
    none: 'There is no factsheet yet',
    noneBody:
      'The first appears as soon as every organisation has approved its figures. The figures themselves are there already.',
    figures: 'See the figures',
    listed: 'Factsheet {number}, {date}',
    example: 'example',
    back: 'All figures',
    all: 'All factsheets',
    exampleTitle: 'Example',
    inDutch: 'The text of a factsheet is in Dutch.',
    pdf: 'Open as PDF to print or share',
    csv: 'The figures as CSV',
    columns: 'What the columns mean (CSV on the Web)',
    laterTitle: '{count, plural, one {A figure changed since publication} other {# figures changed since publication}}',
    laterLead: 'The factsheet below and the PDF are still as they were published. For these figures use the newest:',
    corrected: '{what}, {period}: corrected. In this factsheet {was}, now {now}.',
    withdrawn: '{what}, {period}: withdrawn. In this factsheet {was}. {now}',
  },
})
