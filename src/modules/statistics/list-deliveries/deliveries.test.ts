// SPDX-License-Identifier: EUPL-1.2
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listAudit } from '#foundation/audit'
import { testContext } from '../../../../tests/context.ts'
import { asActor, testSite, textOf } from '../../../../tests/site.ts'
import { lookAt } from '../delivery/delivery.ts'
import { deliveryColumns } from '../import-deliveries/delivery-row.schema.ts'
import { deliveriesImporter } from '../import-deliveries/import-deliveries.importer.ts'
import { observationsImporter } from '../import-figures/import-csv.importer.ts'
import { columns } from '../import-figures/raw-observation.ts'
import { watchDeliveries } from '../watch-deliveries/watch-deliveries.command.ts'
import { listDeliveries } from './list-deliveries.query.ts'

const test = await testContext()
test.setNow(new Date('2026-03-10T12:00:00Z'))
const site = await testSite(test)

const file = async (header: readonly string[], ...lines: string[]) => {
  const path = join(await mkdtemp(join(tmpdir(), 'dijkwacht-deliveries-')), 'file.csv')
  await writeFile(path, [header.join(','), ...lines, ''].join('\n'))
  return path
}
const agreed = 'Bureau X,reports,Meldingen per jaar,2024,12,60,bestand per mail,no'
const agree = async (...lines: string[]) =>
  deliveriesImporter.run(test.ctx, await file(deliveryColumns, ...lines), () => {})
const deliver = async (period: string) => {
  const row: Record<string, string> = {
    source: 'Bureau X',
    indicator: 'reports',
    population: 'reports',
    place: 'NL',
    unit: 'count',
    period,
    value: '9',
    url: 'https://bureau.example/x',
    source_kind: 'primary',
  }
  return observationsImporter.run(
    test.ctx,
    await file(columns, columns.map((column) => row[column] ?? '').join(',')),
    () => {},
  )
}

describe('what is due', () => {
  const yearly = { firstPeriod: '2023', everyMonths: 12, dueAfterDays: 60 }
  it('is on time until and including its day, and a period that came is not asked for again', () => {
    expect(lookAt(yearly, new Set(['2023', '2024']), '2026-03-01')).toEqual({
      overdue: [],
      next: { period: '2025', dueOn: '2026-03-01' },
    })
    expect(lookAt(yearly, new Set(['2023']), '2026-03-02')).toEqual({
      overdue: [
        { period: '2024', dueOn: '2025-03-01' },
        { period: '2025', dueOn: '2026-03-01' },
      ],
      next: { period: '2026', dueOn: '2027-03-01' },
    })
  })

  it('goes on for ever: ten years of months that came do not hide the one that did not', () => {
    const monthly = { firstPeriod: '2015-01', everyMonths: 1, dueAfterDays: 30 }
    const months = Array.from(
      { length: 131 },
      (_, at) => `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    )
    expect(lookAt(monthly, new Set(months), '2026-03-10')).toEqual({
      overdue: [
        { period: '2025-12', dueOn: '2026-01-30' },
        { period: '2026-01', dueOn: '2026-03-02' },
      ],
      next: { period: '2026-02', dueOn: '2026-03-30' },
    })
  })

  it('skips the years in which a survey is not held', () => {
    const survey = { firstPeriod: '2023', everyMonths: 24, dueAfterDays: 90 }
    expect(lookAt(survey, new Set(['2023']), '2026-05-01').overdue.map(({ period }) => period)).toEqual(['2025'])
  })
})

describe('an agreement', () => {
  it('is kept with a file: wrong lines are named, the same file twice changes nothing', async () => {
    expect(await agree(agreed, agreed.replace('12,60', '7,x').replace('2024', 'ooit'))).toEqual([
      '1 afspraak toegevoegd, 0 gewijzigd, 0 ongewijzigd.',
      expect.stringContaining('Regel 3: first_period: schrijf de eerste periode'),
      'Regel 3: every_months: kies 1, 3, 6, 12 of 24 maanden',
      'Regel 3: due_after_days: schrijf een aantal dagen van 0 tot 1000',
    ])
    expect(await agree(agreed)).toEqual(['0 afspraken toegevoegd, 0 gewijzigd, 1 ongewijzigd.'])
    expect(await agree(agreed.replace('60', '61'))).toEqual(['0 afspraken toegevoegd, 1 gewijzigd, 0 ongewijzigd.'])
    await agree(agreed)
    expect(await agree(agreed.replace('2024,12', '2024-02..04,3'))).toEqual([
      '0 afspraken toegevoegd, 0 gewijzigd, 0 ongewijzigd.',
      expect.stringContaining('Regel 2: first_period: met deze stappen loopt een periode over een jaarwisseling'),
    ])
  })

  it('that is overdue is seen by the job once, at the workbench and, kindly, by everybody', async () => {
    await deliver('2024')
    expect(await watchDeliveries(test.ctx)).toEqual({ overdue: 1, came: 0 })
    expect(await watchDeliveries(test.ctx)).toEqual({ overdue: 0, came: 0 })
    const [delivery] = await listDeliveries(test.visitor, 'Bureau X')
    expect(delivery?.overdue).toEqual([{ period: '2025', dueOn: '2026-03-01' }])
    const audit = await listAudit(test.ctx, delivery?.id ?? '')
    expect(audit.at(-1)).toMatchObject({ action: 'statistics.delivery-overdue', detail: { period: '2025' } })

    const page = await site.inject({ url: '/cijfers/bron/bureau-x' })
    expect(textOf(page.body)).toContain(
      'Wij verwachten nog: Meldingen per jaar, 2025. Dat zou er op 1 maart 2026 zijn.',
    )
    const desk = await site.inject({
      url: '/werkbank/cijfers',
      headers: asActor('person', 'politie-demo', ['statistics:read']),
    })
    expect(textOf(desk.body)).toContain('1 levering te laat')
    expect((await site.inject({ url: '/werkbank/cijfers' })).statusCode).not.toBe(200)
  })

  it('is in order again as soon as the figure is there, and that is written down', async () => {
    await deliver('2025')
    expect(await watchDeliveries(test.ctx)).toEqual({ overdue: 0, came: 1 })
    expect(textOf((await site.inject({ url: '/cijfers/bron/bureau-x' })).body)).not.toContain('Wij verwachten nog')
  })
})
