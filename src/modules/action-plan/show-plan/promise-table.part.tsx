// SPDX-License-Identifier: EUPL-1.2
import { useText } from '#ui/language'
import { Table } from '#ui/table'
import { Small } from '#ui/text'
import { PlanningWords, Products } from '../show-board/action-table.part.tsx'
import type { ShownAction } from '../show-board/shown-action.ts'
import { StandingSign } from '../show-board/standing-sign.part.tsx'
import { publicText } from './show-plan.text.ts'

/** What was promised, and what came of it. Of organisations: no person is named. */
export function PromiseTable({ caption, actions }: { caption: string; actions: readonly ShownAction[] }) {
  const t = useText(publicText)
  return (
    <Table
      caption={caption}
      hideCaption
      columns={(column) => [
        column(t('action'), (action) => (
          <span id={`actie-${action.id}`} lang="nl">
            {action.title}
          </span>
        )),
        column(t('standing'), (action) => (
          <div>
            <StandingSign standing={action.standing} />
            {action.droppedBecause !== '' && <Small>{t('dropped', { because: action.droppedBecause })}</Small>}
          </div>
        )),
        column(t('planning'), (action) => <PlanningWords action={action} />),
        column(t('outcome'), (action) => <Products products={action.products} />),
      ]}
      rows={actions}
    />
  )
}
