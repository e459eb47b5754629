// SPDX-License-Identifier: EUPL-1.2
import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { municipalities } from '#values'
import { daysLater } from '../tally/period.ts'

const forms = ['FF-110', 'FF-120', 'FF-210', 'FF-230', 'FF-310', 'FF-410', 'FF-411', 'FF-530', 'FF-910', '']
const channels = ['CH-010', 'CH-030', 'CH-040', 'CH-050', 'CH-060', 'CH-070', 'CH-100', '']
const pretexts = ['LU-110', 'LU-120', 'LU-130', 'LU-140', 'LU-150', '']
const means = ['PY-210', 'PY-220', 'PY-230', 'PY-270', '']
const victims = ['citizen', 'citizen', 'company', '']
const kinds = ['{iban}', '"{iban,phone}"', '{}']

/**
 * Loads rows of invented reports straight into `statistics.counted_report` by COPY, on a connection that may read a file: over `days`
 * days up to and with `last`, of twenty organisations, in municipalities by their inhabitants. Always the same rows.
 */
export async function copyCounted(
  client: { query(text: string): Promise<unknown> },
  { reports, last, days }: { reports: number; last: string; days: number },
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'dijkwacht-counted-'))
  chmodSync(folder, 0o755)
  const path = join(folder, 'counted.csv')
  try {
    writeRows(path, reports, { last, days })
    await client.query('set statement_timeout = 0')
    await client.query(`copy statistics.counted_report (report_id, day, organisation_id, form, main_form, channel, pretext,
      impersonated, means, victim, municipality, region, kinds, loss_in_cents)
      from '${path}' with (format csv, force_not_null (form, main_form, channel, pretext, impersonated, means, victim,
      municipality, region))`)
    await client.query('reset statement_timeout')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeRows(path: string, reports: number, { last, days }: { last: string; days: number }): void {
  const dates = Array.from({ length: days }, (_, ago) => daysLater(last, -ago))
  const places = dealtPlaces()
  const file = openSync(path, 'w', 0o644)
  let random = 2026
  const below = (limit: number) => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((random / 4_294_967_296) * limit)
  }
  const pick = <One>(list: readonly One[]) => list[below(list.length)] as One
  let lines: string[] = []
  for (let n = 1; n <= reports; n++) {
    const form = pick(forms)
    const id = `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`
    const loss = ['', '0', String(below(500_000))][below(3)]
    const victim = pick(victims)
    lines.push(
      `${id},${pick(dates)},org-${Math.min(below(20), below(20))},${form},${form && `${form.slice(0, 4)}00`},${pick(channels)},` +
        `${pick(pretexts)},,${pick(means)},${victim},${pick(places)},${pick(kinds)},${loss}\n`,
    )
    if (lines.length === 20_000 || n === reports) {
      writeSync(file, lines.join(''))
      lines = []
    }
  }
  closeSync(file)
}

/** 'GM0363,VR13', each as often as its part of the inhabitants. */
function dealtPlaces(): string[] {
  return municipalities().flatMap(({ code, safetyRegion, inhabitants }) =>
    Array.from({ length: Math.max(1, Math.round(inhabitants / 4_000)) }, () => `${code},${safetyRegion}`),
  )
}
