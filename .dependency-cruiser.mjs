// SPDX-License-Identifier: EUPL-1.2
// The border rules. Those between modules are computed from the map; nothing here names a module.
import { map } from './src/modules/map.ts'

const test = '\\.(test|fixture)\\.tsx?$'
const edge = '\\.((page|part)\\.tsx|api\\.ts|job\\.ts|listener\\.ts)$'

const betweenModules = map.map(({ name, calls }) => ({
  name: `${name}-calls-only-its-upstream`,
  severity: 'error',
  from: { path: `^src/modules/${name}/`, pathNot: test },
  to: { path: `^src/modules/(?!(?:${[name, ...calls].join('|')})/)[^/]+/` },
}))

export default {
  forbidden: [
    ...betweenModules,
    {
      name: 'only-by-the-door',
      severity: 'error',
      from: { path: '^src/modules/([^/]+)/', pathNot: test },
      to: { path: '^src/modules/([^/]+)/', pathNot: '^src/modules/($1/|[^/]+/((index|plain)\\.ts|parts\\.tsx)$)' },
    },
    {
      name: 'app-enters-by-module-file-or-door',
      severity: 'error',
      from: { path: '^src/(app/|root|routes|entry)' },
      to: { path: '^src/modules/', pathNot: '^src/modules/(map\\.ts|[^/]+/(module|index)\\.ts)$' },
    },
    {
      name: 'nobody-imports-app',
      severity: 'error',
      from: { path: '^src/(modules|ui|foundation|values)/' },
      to: { path: '^src/(app/|root|routes|entry)' },
    },
    {
      name: 'values-stand-alone',
      severity: 'error',
      from: { path: '^src/values/', pathNot: test },
      to: { path: '^src/(?!values/)' },
    },
    {
      name: 'foundation-knows-no-fraud',
      severity: 'error',
      from: { path: '^src/foundation/', pathNot: test },
      to: { path: '^src/(modules|ui)/' },
    },
    {
      name: 'ui-knows-no-fraud',
      severity: 'error',
      from: { path: '^src/ui/', pathNot: test },
      to: { path: '^src/(modules|app)/|^src/foundation/(?!(text|deeds)/)' },
    },
    {
      name: 'plain-file-is-pure',
      severity: 'error',
      comment:
        'A file without a suffix does no I/O: it imports plain files, values, words and how words are looked for, paper to draw a PDF on (who draws is handed the letters), our packages of STIX and MISP objects, and d3-force, marked, diff, jstat and ml-matrix, which only reckon.',
      from: { path: '^src/modules/[^/]+/[^/]+/[^/.]+\\.ts$' },
      to: {
        pathNot:
          '^src/(values/|foundation/(text|pdf|search|deeds)/|modules/[^/]+/[^/]+/[^/.]+(\\.(data|text))?\\.(ts|json)$|modules/[^/]+/(index|plain)\\.ts$)|^packages/(stix-taxii/src/stix|misp/src)/index\\.ts$|(^|/)node_modules/((@types/)?d3-force|marked|diff|(@types/)?pdfkit|jstat|ml-matrix)/',
      },
    },
    {
      name: 'side-door-shows-plain-thought',
      severity: 'error',
      comment: 'plain.ts is the door for scripts in a browser.',
      from: { path: '^src/modules/[^/]+/plain\\.ts$' },
      to: { pathNot: '^src/modules/[^/]+/[^/]+/[^/.]+\\.ts$' },
    },
    {
      name: 'edges-do-not-touch-store',
      severity: 'error',
      from: { path: edge },
      to: { path: '\\.(store|tables)\\.ts$' },
    },
    {
      name: 'door-shows-no-store',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/index\\.ts$' },
      to: { path: '\\.store\\.ts$' },
    },
    {
      name: 'inside-does-not-know-edges',
      severity: 'error',
      from: { path: '\\.(command|query|store|schema|events|tables)\\.ts$' },
      to: { path: edge },
    },
    {
      name: 'store-does-not-look-up',
      severity: 'error',
      from: { path: '\\.(store|tables)\\.ts$' },
      to: { path: '\\.(command|query)\\.ts$' },
    },
    {
      name: 'schema-knows-no-store',
      severity: 'error',
      from: { path: '\\.schema\\.ts$' },
      to: { path: '\\.(store|command|query)\\.ts$' },
    },
    {
      name: 'typescript-imports-no-page',
      severity: 'error',
      comment: 'Node runs .ts as it is and refuses .tsx',
      from: { path: '\\.ts$', pathNot: test },
      to: { path: '\\.tsx$' },
    },
    {
      name: 'tests-only-in-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: test },
      to: { path: '^tests/|\\.test\\.tsx?$' },
    },
    {
      name: 'sql-only-in-store',
      severity: 'error',
      from: { path: '^src/modules/', pathNot: '(\\.(store|tables|query|command|test)\\.tsx?$)' },
      to: { path: 'node_modules/(kysely|pg)/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\+types/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'module-sync', 'node', 'default', 'types'],
    },
  },
}
