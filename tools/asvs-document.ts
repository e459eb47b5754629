// SPDX-License-Identifier: EUPL-1.2
import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const verdicts = ['met', 'not applicable', 'not met'] as const

/** A requirement of ASVS 5.0 by its number. `by`: the test that holds it, or the place where it is done; `why`: why not, or why it does not apply. */
export interface Requirement {
  requirement: string
  level: '1' | '2' | '3'
  verdict: (typeof verdicts)[number]
  by: string
  why: string
}

export const asvsTable = 'docs/security/asvs.csv'
export const asvsPath = 'docs/security/asvs.md'

/** By chapter of the standard, as it calls them. */
const chapters: readonly string[] = [
  'Encoding and Sanitization',
  'Validation and Business Logic',
  'Web Frontend Security',
  'API and Web Service',
  'File Handling',
  'Authentication',
  'Session Management',
  'Authorization',
  'Self-contained Tokens',
  'OAuth and OIDC',
  'Cryptography',
  'Secure Communication',
  'Configuration',
  'Data Protection',
  'Secure Coding and Architecture',
  'Security Logging and Error Handling',
  'WebRTC',
]

export function requirements(): Requirement[] {
  return parse(readFileSync(join(resolve(import.meta.dirname, '..'), asvsTable)), {
    columns: ['requirement', 'level', 'verdict', 'by', 'why'],
    fromLine: 2,
  })
}

export function asvsDocument(): string {
  const all = requirements()
  const count = (level: string, verdict: string) =>
    all.filter((one) => (level === 'all' || one.level === level) && one.verdict === verdict).length
  const held = all.filter(({ by }) => by.endsWith('.test.ts')).length
  return [
    '# ASVS 5.0',
    '',
    `The ${all.length} requirements of the OWASP Application Security Verification Standard 5.0.0, by their numbers; [the text is theirs](https://github.com/OWASP/ASVS/tree/v5.0.0). Made from \`asvs.csv\` beside it.`,
    '',
    `| level | ${verdicts.join(' | ')} |`,
    '| --- | ---: | ---: | ---: |',
    ...['1', '2', '3', 'all'].map((level) => `| ${level} | ${verdicts.map((one) => count(level, one)).join(' | ')} |`),
    '',
    `Of what is met a test holds ${held}; of the others the place says where it is done, and nobody is warned when it changes. We judged ourselves, by reading and trying: nobody outside did. "In part" counts as not met.`,
    '',
    ...chapters.flatMap((name, at) => [
      `## V${at + 1} ${name}`,
      '',
      '| requirement | level | | where, or why |',
      '| --- | --- | --- | --- |',
      ...all
        .filter(({ requirement }) => requirement.startsWith(`${at + 1}.`))
        .map(({ requirement, level, verdict, by, why }) => {
          const words = [by && `[\`${by}\`](../../${by})`, why].filter(Boolean).join(': ')
          return `| ${requirement} | ${level} | ${verdict === 'not met' ? '**not met**' : verdict} | ${words} |`
        }),
      '',
    ]),
  ].join('\n')
}
