// SPDX-License-Identifier: EUPL-1.2
import { defineConfig } from 'vitest/config'
import LongestFirst, { workers } from './tests/order.ts'

const needsDatabase = ['src/foundation/**/*.test.ts', 'src/modules/**/*.test.ts', 'src/app/**/*.test.ts']
const pure = [
  'src/values/**/*.test.ts',
  'src/ui/**/*.test.ts',
  // What draws a component; the others read pages as they were built.
  'src/**/*.test.tsx',
  'src/foundation/{text,secrets,config}/**/*.test.ts',
  'evaluate/**/*.test.ts',
  'bench/**/*.test.ts',
  'packages/**/*.test.ts',
  'tests/*.test.ts',
  'tests/check-client/**/*.test.ts',
]

/** Most of what a page or a test makes is gone a moment later: with room for it, a fifth less of the time goes to looking what is still used. */
const roomForYoung = ['--max-semi-space-size=64']

// Limits that only what hangs reaches: on a machine under load a test takes ten times as long, and time is not what it asserts.
const patience = { testTimeout: 120_000, hookTimeout: 240_000 }

export default defineConfig({
  test: {
    maxWorkers: workers,
    // `npm run soak` has them in any order.
    sequence: process.env.TEST_SHUFFLE ? { shuffle: { files: true, tests: false } } : { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: pure,
          isolate: false,
          setupFiles: ['tests/own-folder.ts', 'tests/property.ts'],
          ...patience,
          // Read by what draws a document.
          css: { include: /theme\.css/ },
        },
      },
      {
        extends: true,
        // As the React of production wants it, which draws here.
        oxc: { jsx: { runtime: 'automatic', development: false } },
        test: {
          name: 'db',
          execArgv: roomForYoung,
          // Modules are read once for all files, not once for each, which took half of the time; no file may change what they hold.
          isolate: false,
          // Node reads the program as it does when it runs, which costs less than Vite.
          experimental: { viteModuleRunner: false },
          include: [...needsDatabase, 'tests/{api,production,security,shield,versions}/**/*.test.ts'],
          exclude: pure,
          globalSetup: 'tests/setup.ts',
          setupFiles: [
            'tests/own-folder.ts',
            'src/app/production-react.ts',
            'tests/read-components.ts',
            'tests/closing.ts',
            'tests/property.ts',
          ],
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          execArgv: roomForYoung,
          // As with a database: what nobody changes is read once.
          isolate: false,
          experimental: { viteModuleRunner: false },
          include: ['tests/architecture/**/*.test.ts'],
          setupFiles: 'tests/own-folder.ts',
          ...patience,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          // The journeys of a worker share a browser and a program: tests/journeys/journey.ts.
          isolate: false,
          experimental: { viteModuleRunner: false },
          globalSetup: 'tests/journeys/setup.ts',
          setupFiles: ['tests/read-components.ts', 'tests/journeys/say-and-end.ts'],
          ...patience,
          testTimeout: 300_000,
          expect: { poll: { timeout: 120_000 } },
        },
      },
    ],
  },
})
