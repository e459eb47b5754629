// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm, existing } from '#foundation/web'
import { Button } from '#ui/button'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import type { ItemKind } from '../change/change.ts'
import { readItem } from '../change/change.schema.ts'
import type { Edition, Step } from '../edition/edition.ts'
import { withSharing } from '../edition/with-sharing.query.ts'
import { proposeChange } from '../propose-change/propose-change.command.ts'
import type { Route } from './+types/edit-item.page.ts'
import { changePath, kindInAddress, paths } from './addresses.ts'
import { editText } from './edit.text.ts'
import { findItem, idsIn } from './find-item.query.ts'
import { type Entries, entriesOfItem } from './item-entries.ts'
import { itemFields } from './item-fields.ts'
import { ItemFields } from './item-fields.part.tsx'
import { lookAtChange } from './look-at-change.query.ts'
import { optionsIn } from './options.query.ts'
import { LookButton, ProposalForm } from './proposal-form.part.tsx'
import { History } from './proposal-parts.part.tsx'
import { freshId, itemOfEntries, moveInList } from './read-entries.ts'
import { SignalList } from './signal-list.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const kind = kindOf(args.params.kind)
  const found = existing(await findItem(ctx, kind, args.params.id))
  const { id, edition, item, start, seen, open, isOwn, history } = found
  const t = translate(editText, ctx.language)
  const step = kind === 'step' ? (start as Step | null) : null
  const shown = step ? (await withSharing(ctx, { ...edition, steps: { [id]: step } })).steps[id] : null
  return {
    kind,
    id,
    title: t(`title-${kind}`, { id }),
    isNew: item === null,
    entries: start ? entriesOfItem(kind, start as never) : kind === 'source' ? {} : { circle: 'public' },
    seen,
    options: optionsIn(edition, ctx.language),
    signals: shown?.signals ?? null,
    shared: sharedBy(edition, kind, id, ctx.language),
    open: open && { id: open.id, who: open.proposedName, isOwn },
    history: history.map(({ id: changeId, proposedName, proposedAt, status, reason, decidedName }) => ({
      id: changeId,
      name: proposedName,
      at: proposedAt,
      status,
      reason,
      decidedName,
    })),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const kind = kindOf(args.params.kind)
  const posted = entriesOf(await args.request.formData())
  const intent = String(posted.intent ?? 'look')
  const entries = { ...posted, intent: 'item' }
  const none = { summary: [], errors: [], isConflict: false, moved: null, look: null }
  const t = translate(editText, ctx.language)
  const found = existing(await findItem(ctx, kind, args.params.id))
  const step = moveInList(intent, entries)
  if (step) {
    const { list, items, moved } = step
    const options = optionsIn(found.edition, ctx.language)[list === 'steps' ? 'steps' : 'barriers']
    const name = options.find(({ value }) => value === moved)?.text ?? ''
    const place = items.indexOf(moved ?? '') + 1
    const message = moved
      ? t('movedTo', { name, place, count: items.length })
      : t('listChanged', { count: items.length })
    return data({ ...none, entries: { ...entries, [list]: items }, moved: { list, message } })
  }
  const isNew = found.item === null
  const title = typeof posted.title === 'string' ? posted.title : ''
  const itemId = isNew && kind === 'source' ? freshId(kind, idsIn(found.edition, kind), title) : found.id
  const content = intent === 'takeOut' ? null : itemOfEntries(kind, itemId, entries, found.start)
  let changeId: string
  try {
    if (intent === 'look') {
      const read = readItem(kind, content)
      if (read.ok) {
        const change = { kind, itemId, content: read.value, before: found.item }
        return data({ ...none, entries, look: await lookAtChange(ctx, found.edition, change) })
      }
    }
    const reason = typeof posted.reason === 'string' ? posted.reason : ''
    changeId = await proposeChange(ctx, { kind, itemId, content, reason, seen: String(posted.stamp ?? '') })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ ...none, ...answered }, { status })
  }
  throw redirect(addressIn(ctx.language, changePath(changeId)), 303)
}

export default function EditItem({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(editText, language)
  const { kind, id, title, isNew, seen, options, signals, shared, open, history } = loaderData
  const entries: Entries = actionData?.entries ?? loaderData.entries
  const errors = actionData?.errors ?? []
  const isBlocked = open !== null && !open.isOwn
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      {shared && <Paragraph>{shared}</Paragraph>}
      {open && (
        <Notice kind={isBlocked ? 'warn' : 'info'} title={isBlocked ? t('openOther', open) : t('openOwn')}>
          <TextLink href={addressIn(language, changePath(open.id))}>{t('see')}</TextLink>
        </Notice>
      )}
      {signals && <SignalList step={id} signals={signals} parties={options.parties} isBlocked={isBlocked} />}
      {!isBlocked && (
        <ProposalForm
          label={title}
          seen={seen}
          entries={entries}
          errors={errors}
          look={actionData?.look ?? undefined}
          more={
            <>
              <LookButton />
              {!isNew && (
                <Button name="intent" value="takeOut" appearance="subtle">
                  {t('takeOut')}
                </Button>
              )}
            </>
          }
        >
          <ItemFields
            fields={itemFields[kind]}
            entries={entries}
            options={options}
            errors={errors}
            moved={actionData?.moved ?? null}
          />
        </ProposalForm>
      )}
      <History history={history} />
    </WorkbenchPage>
  )
}

function kindOf(word: string): ItemKind {
  const kind = kindInAddress(word)
  if (!kind) throw new Response(null, { status: 404 })
  return kind
}

/** In how many places an item is used, in a sentence; null when there is only one. */
function sharedBy(edition: Edition, kind: ItemKind, id: string, language: 'nl' | 'en'): string | null {
  const t = translate(editText, language)
  if (kind === 'step') {
    const journeys = edition.journeys.filter(({ steps }) => steps.includes(id))
    const names = journeys.map(({ label }) => label[language] ?? label.nl).join(', ')
    return journeys.length > 1 ? t('shared', { count: journeys.length, names }) : null
  }
  const count = Object.values(edition.steps).filter(({ barriers }) => barriers.includes(id)).length
  return kind === 'barrier' && count > 1 ? t('sharedBarrier', { count }) : null
}
