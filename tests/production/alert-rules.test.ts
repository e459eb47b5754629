// SPDX-License-Identifier: EUPL-1.2
// What docs/running/alerts.yml says, tried with promtool: each fault raises its alarm and no other.
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { openMetrics } from '#foundation/web'
import { newFolder } from '../shield/name-server.ts'

const documents = resolve(import.meta.dirname, '../../docs/running')
const read = (name: string) => readFileSync(join(documents, name), 'utf8')
const hasPromtool = existsSync('/usr/bin/promtool')
const names = [...read('alerts.yml').matchAll(/- alert: (\w+)/g)].map((match) => match[1] ?? '')

/** Series of one metric, by its labels, as they are while all is well. */
const well: Record<string, string> = {
  'up{job="dijkwacht"}': '1x200',
  'dijkwacht_part_works{part="database"}': '1x200',
  'dijkwacht_part_works{part="mail"}': '1x200',
  'dijkwacht_part_works{part="zone"}': '1x200',
  'dijkwacht_part_works{part="key-holder"}': '1x200',
  'dijkwacht_queue_oldest_seconds{queue="q"}': '0 30 290 0x197',
  'dijkwacht_queue_failed{queue="q"}': '3x200',
  'dijkwacht_http_request_seconds_count{route="/", status="200"}': '0+1000x200',
  'dijkwacht_http_request_seconds_count{route="/", status="500"}': '0+1x200',
  'dijkwacht_http_request_seconds_count{route="/readyz", status="503"}': '0+1000x200',
  'dijkwacht_http_request_seconds_bucket{le="0.5"}': '0+99x200',
  'dijkwacht_http_request_seconds_bucket{le="1"}': '0+100x200',
  'dijkwacht_http_request_seconds_bucket{le="2.5"}': '0+100x200',
  'dijkwacht_http_request_seconds_bucket{le="+Inf"}': '0+100x200',
  dijkwacht_asked_much_more: '0x200',
  dijkwacht_processing_log_failures: '3x200',
  dijkwacht_emergency_access: '0x200',
}

/** What goes wrong, and which alarms that gives. Faults that last make the promise of a month break as well. */
const faults: Record<string, [alarms: string[], series: Record<string, string>]> = {
  'nothing is wrong': [[], {}],
  'a server is away': [['DijkwachtAway'], { 'up{job="dijkwacht"}': '1x10 0x190' }],
  'the database takes nothing': [['DijkwachtDatabaseAway'], { 'dijkwacht_part_works{part="database"}': '1x10 0x190' }],
  'nobody works': [['DijkwachtWorkPilesUp'], { 'dijkwacht_queue_oldest_seconds{queue="q"}': '0+30x200' }],
  'a job failed for good': [['DijkwachtWorkFailed'], { 'dijkwacht_queue_failed{queue="q"}': '3x150 4x50' }],
  'the name server is away': [['DijkwachtZoneNotPublished'], { 'dijkwacht_part_works{part="zone"}': '1x10 0x190' }],
  'the key holder is away': [['DijkwachtKeyHolderAway'], { 'dijkwacht_part_works{part="key-holder"}': '1x10 0x190' }],
  'the relay is away': [['DijkwachtMailAway'], { 'dijkwacht_part_works{part="mail"}': '1x10 0x190' }],
  'one request in fifty fails': [
    ['DijkwachtFaults', 'DijkwachtPromiseBroken'],
    { 'dijkwacht_http_request_seconds_count{route="/", status="500"}': '0+20x200' },
  ],
  'requests take two seconds': [
    ['DijkwachtSlow'],
    {
      'dijkwacht_http_request_seconds_bucket{le="1"}': '0+50x200',
      'dijkwacht_http_request_seconds_bucket{le="0.5"}': '0+50x200',
    },
  ],
  'somebody reads the register out': [['DijkwachtReadOut'], { dijkwacht_asked_much_more: '0x150 1x50' }],
  'somebody came in with the codes': [['DijkwachtEmergencyAccess'], { dijkwacht_emergency_access: '0x150 1x50' }],
  'the receiver of syslog is away': [['DijkwachtSyslogNotSent'], { 'dijkwacht_part_works{part="syslog"}': '0x200' }],
  'the collector is away': [['DijkwachtProcessingLogNotSent'], { dijkwacht_processing_log_failures: '0+1x200' }],
}

const testOf = (name: string, [alarms, series]: (typeof faults)[string]) => ({
  name,
  interval: '30s',
  input_series: Object.entries({ ...well, ...series }).map(([one, values]) => ({ series: one, values })),
  alert_rule_test: [],
  promql_expr_test: [
    {
      expr: 'count by (alertname) (ALERTS{alertstate="firing"})',
      eval_time: '95m',
      exp_samples: alarms.toSorted().map((alertname) => ({ labels: `{alertname="${alertname}"}`, value: 1 })),
    },
  ],
})

test.runIf(hasPromtool)('each fault raises its own alarm and no other, with promtool', () => {
  const folder = newFolder('alarms')
  copyFileSync(join(documents, 'alerts.yml'), join(folder, 'alerts.yml'))
  const tests = Object.entries(faults).map(([name, fault]) => testOf(name, fault))
  // JSON is YAML.
  writeFileSync(
    join(folder, 'tests.yml'),
    JSON.stringify({ rule_files: ['alerts.yml'], evaluation_interval: '30s', tests }),
  )
  const said = execFileSync('/usr/bin/promtool', ['test', 'rules', join(folder, 'tests.yml')], { encoding: 'utf8' })
  expect(said).toContain('SUCCESS')
  // The same must see a rule that never fires.
  const rules = read('alerts.yml').replace('dijkwacht_part_works{part="zone"}', 'dijkwacht_part_works{part="zones"}')
  writeFileSync(join(folder, 'alerts.yml'), rules)
  expect(() =>
    execFileSync('/usr/bin/promtool', ['test', 'rules', join(folder, 'tests.yml')], { stdio: 'pipe' }),
  ).toThrow('Zone')
})

test('every alarm has its fault, and every metric and page that is named is there', async () => {
  expect(new Set(Object.values(faults).flatMap(([alarms]) => alarms))).toEqual(new Set(names))
  const { registry } = openMetrics()
  const known = (await registry.getMetricsAsJSON()).map(({ name }) => name)
  const named = new Set(
    [...`${read('alerts.yml')}${read('dashboard.json')}`.matchAll(/\bdijkwacht_[a-z_]+/g)].map(([name]) =>
      name.replace(/_(count|bucket|sum)$/, ''),
    ),
  )
  expect([...named].filter((name) => !known.includes(name))).toEqual([])
  const anchors = (page: string) =>
    [...read(page).matchAll(/^## (.+)$/gm)].map((match) =>
      (match[1] ?? '')
        .toLowerCase()
        .replaceAll(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    )
  for (const [, page = '', anchor] of read('alerts.yml').matchAll(/page: "([^"#]+)(?:#([^"]+))?"/g))
    if (anchor !== undefined) expect(anchors(page), page).toContain(anchor)
})
