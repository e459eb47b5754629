// SPDX-License-Identifier: EUPL-1.2
import { translate, type WrittenDocument } from '#foundation/text'
import { allActions, dayOf } from '../compose/compose-report.ts'
import type { Progress } from '../compose/progress.ts'
import { reportText } from '../compose/report.text.ts'

const t = translate(reportText, 'nl')

/** Every action with who does it and where it stands, to lay on the table. */
export function actionList({ on, themes }: Progress): WrittenDocument {
  return {
    title: t('listTitle'),
    kicker: t('listKicker', { date: dayOf(on) }),
    on,
    blocks: themes.flatMap((theme) => [
      { kind: 'heading' as const, level: 2 as const, text: theme.title },
      ...allActions(theme),
    ]),
  }
}
