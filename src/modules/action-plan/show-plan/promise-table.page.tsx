// SPDX-License-Identifier: EUPL-1.2
import { translate } from '#foundation/text'
import { useLanguage } from '#ui/language'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { PlanningWords, Products } from '../show-board/action-table.page.tsx'
import type { ShownAction } from '../show-board/shown-action.ts'
import { StandingSign } from '../show-board/standing-sign.page.tsx'
import { publicText } from './show-plan.text.ts'

/** What was promised, and what came of it. Of organisations: no person is named. */
export function PromiseTable({ caption, actions }: { caption: string; actions: readonly ShownAction[] }) {
  const t = translate(publicText, useLanguage())
  return (
    <Table
      caption={caption}
      hideCaption
      responsive
      columns={[
        { key: 'action', text: t('action') },
        { key: 'standing', text: t('standing') },
        { key: 'planning', text: t('planning') },
        { key: 'outcome', text: t('outcome') },
      ]}
      rows={actions.map((action) => ({
        key: action.id,
        cells: {
          action: (
            <span id={`actie-${action.id}`} lang="nl">
              {action.title}
            </span>
          ),
          standing: (
            <div>
              <StandingSign standing={action.standing} />
              {action.droppedBecause !== '' && <Small>{t('dropped', { because: action.droppedBecause })}</Small>}
            </div>
          ),
          planning: <PlanningWords action={action} />,
          outcome: <Products products={action.products} />,
        },
      }))}
    />
  )
}
