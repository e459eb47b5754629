// SPDX-License-Identifier: EUPL-1.2
import { defineConfig } from 'vitest/config'

const needsDatabase = ['src/foundation/**/*.test.ts', 'src/modules/**/*.test.ts', 'src/app/**/*.test.ts']
const pure = [
  'src/values/**/*.test.ts',
  'src/ui/**/*.test.{ts,tsx}',
  'src/foundation/{text,secrets,config}/**/*.test.ts',
  'evaluate/**/*.test.ts',
  'bench/**/*.test.ts',
  'packages/**/*.test.ts',
  'tests/check-client/**/*.test.ts',
]

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // Mostly milliseconds; those of the packages start programs, and a busy machine must not make them fail.
        test: {
          name: 'unit',
          include: pure,
          isolate: false,
          testTimeout: 30_000,
          sequence: { groupOrder: 0 },
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
          // Modules are read once for all files, not once for each, which took half of the time; no file may change what they hold.
          isolate: false,
          include: [...needsDatabase, 'tests/api/**/*.test.ts', 'tests/shield/**/*.test.ts'],
          exclude: pure,
          globalSetup: 'tests/setup.ts',
          setupFiles: 'src/app/production-react.ts',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          testTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['tests/journeys/**/*.test.ts'],
          globalSetup: 'tests/journeys/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
})
