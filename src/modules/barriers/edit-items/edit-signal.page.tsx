// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, translate } from '#foundation/text'
import { contextOf, entriesOf, refusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { readItem } from '../change/change.schema.ts'
import type { Step } from '../edition/edition.ts'
import { proposeChange } from '../propose-change/propose-change.command.ts'
import type { Route } from './+types/edit-signal.page.ts'
import { changePath, itemPath, newItem } from './addresses.ts'
import { editText } from './edit.text.ts'
import { findItem } from './find-item.query.ts'
import { type Entries, entriesOfSignal } from './item-entries.ts'
import { itemFields } from './item-fields.ts'
import { ItemFields } from './item-fields.part.tsx'
import { lookAtChange } from './look-at-change.query.ts'
import { optionsIn } from './options.query.ts'
import { ProposalForm } from './proposal-form.part.tsx'
import { signalOfEntries } from './read-entries.ts'
import { freshSignalId } from './fresh-signal-id.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { step, edition, seen, signalId, signal } = await find(args)
  return {
    title: translate(editText, ctx.language)('title-signal', { id: signalId }),
    step: step.id,
    seen,
    isNew: signal === null,
    entries: signal ? entriesOfSignal(signal) : { circle: 'professional' },
    options: optionsIn(edition, ctx.language),
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const { step, edition, item, signalId, signal } = await find(args)
  const posted = entriesOf(await args.request.formData())
  const entries = { ...posted, intent: 'item' }
  const none = { summary: [], errors: [], isConflict: false, look: null }
  const others = step.signals.filter(({ id }) => id !== signalId)
  const made = signalOfEntries(signalId, entries)
  const signals =
    posted.intent === 'takeOut'
      ? others
      : signal
        ? step.signals.map((one) => (one.id === signalId ? made : one))
        : [...others, made]
  const content = { ...step, signals }
  let changeId: string
  try {
    if (posted.intent === 'look') {
      const read = readItem('step', content)
      if (read.ok) {
        const change = { kind: 'step', itemId: step.id, content: read.value, before: item } as const
        return data({ ...none, entries, look: await lookAtChange(ctx, edition, change) })
      }
    }
    const reason = typeof posted.reason === 'string' ? posted.reason : ''
    changeId = await proposeChange(ctx, {
      kind: 'step',
      itemId: step.id,
      content,
      reason,
      seen: String(posted.stamp ?? ''),
    })
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data({ ...none, ...answered }, { status })
  }
  throw redirect(addressIn(ctx.language, changePath(changeId)), 303)
}

export default function EditSignal({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(editText, language)
  const { title, step, seen, isNew, options } = loaderData
  const entries: Entries = actionData?.entries ?? loaderData.entries
  const errors = actionData?.errors ?? []
  return (
    <WorkbenchPage
      title={title}
      lead={t('lead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, itemPath('step', step))}>{t('backToStep')}</TextLink>}
    >
      <ProposalForm
        label={title}
        seen={seen}
        entries={entries}
        errors={errors}
        look={actionData?.look ?? undefined}
        more={
          !isNew && (
            <Button name="intent" value="takeOut" appearance="subtle">
              {t('takeOutSignal')}
            </Button>
          )
        }
      >
        <ItemFields fields={itemFields.signal} entries={entries} options={options} errors={errors} moved={null} />
      </ProposalForm>
    </WorkbenchPage>
  )
}

async function find(args: Route.LoaderArgs | Route.ActionArgs) {
  const found = await findItem(contextOf(args), 'step', args.params.id)
  const step = (found?.start ?? null) as Step | null
  const id = args.params.signal
  const signal = step?.signals.find((one) => one.id === id) ?? null
  if (!found || !step || (!signal && id !== newItem) || (found.open && !found.isOwn))
    throw new Response(null, { status: 404 })
  return { ...found, step, signal, signalId: signal?.id ?? freshSignalId(found.edition, step) }
}
