// SPDX-License-Identifier: EUPL-1.2
import { activitiesOf } from '../src/app/accountability.ts'
import { modules } from '../src/app/modules.ts'
import { retentionLines } from '../src/app/retention-lines.ts'
import { hashOfActivity, registered } from '../src/foundation/processing/register.ts'

export const activitiesPath = 'docs/privacy/activities.md'

/** The proof of each version is kept in the document itself: whoever changes what an activity says gives it a new version. */
export function activitiesDocument(): string {
  const lines = retentionLines(modules)
  const rows = activitiesOf(modules)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((activity) => {
      const shown = registered(activity, lines)
      const list = (items: readonly string[]) => (items.length > 0 ? items.join('; ') : '–')
      return [
        `## ${shown.name}`,
        '',
        `\`${shown.id}\` version ${shown.version} (\`${hashOfActivity(activity, lines)}\`)${shown.isConfidential ? ', **confidential: not published**' : ''}`,
        '',
        '| | |',
        '| --- | --- |',
        `| doel | ${shown.purpose} |`,
        `| grondslag | ${shown.legalBasis} |`,
        `| gegevens | ${list(shown.dataCategories)} |`,
        `| van wie | ${list(shown.subjectCategories)} |`,
        `| ontvangers | ${list(shown.recipients)} |`,
        `| bewaard | ${list(shown.retention.map(({ table, kept }) => `\`${table}\` ${kept}`))} |`,
        `| verwerkingsverantwoordelijke | ${shown.controller} |`,
        `| in het auditspoor | ${activity.actions.map((action) => `\`${action}\``).join(', ')} |`,
        '',
      ]
    })
  return [
    '# Register of processing activities',
    '',
    'In Dutch, because the people whom it is about read it. **A draft**: the grounds are questions for a jurist, see [privacy](README.md).',
    'Published without the confidential ones at `GET /v1/processing-activities`. The digits behind a version change with what it says: a change',
    'needs a new version, or `npm run check` fails.',
    '',
    ...rows,
  ].join('\n')
}

/** 'id version' to its proof, as a document says. */
export function versionsIn(document: string): Map<string, string> {
  return new Map(
    [...document.matchAll(/^`(.+?)` version (\d+) \(`([\da-f]+)`\)/gm)].map((match) => [
      `${match[1]} ${match[2]}`,
      match[3] ?? '',
    ]),
  )
}
