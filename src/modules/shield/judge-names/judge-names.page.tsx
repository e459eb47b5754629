// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import type { Context } from '#foundation/access'
import { addressIn, messageOf, translate } from '#foundation/text'
import { contextOf, entriesOf, type FormEntries, Refusal, refusedForm } from '#foundation/web'
import { Button } from '#ui/button'
import { RadioGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { EmptyState } from '#ui/empty-state'
import { ErrorSummary, Form } from '#ui/form'
import { useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { isRowId } from '#values'
import { groundText } from '../decide-name/ground.text.ts'
import { isGround, type ShieldGround, shieldGrounds } from '../decide-name/listing-policy.ts'
import { shieldMessages } from '../name/name.text.ts'
import type { Route } from './+types/judge-names.page.ts'
import { judgeGroup } from './judge-group.command.ts'
import { judgeName } from './judge-name.command.ts'
import { JudgedGroup } from './judged-group.part.tsx'
import { queueText } from './judge-names.text.ts'
import { apartOf, keepApart, type LastGroup } from './kept-apart.query.ts'
import { groundOf, keepGround } from './kept-ground.query.ts'
import { ReadingDesk } from './reading-desk.part.tsx'
import type { ShownStep } from './shown-item.ts'
import { shownGroup, shownItem } from './shown-queue.query.ts'
import { showQueue } from './show-queue.query.ts'
import { refusedOf } from './refused-names.query.ts'
import { verdicts } from './verdict.ts'

const path = '/werkbank/schild'
/** In the address after a group was judged: the page says what became of it. */
const judgedParam = 'groep'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { language } = ctx
  const t = translate(queueText, language)
  const { isApart, last } = apartOf(ctx, args.request)
  const queue = await showQueue(ctx, isApart)
  const isTold = last !== null && new URL(args.request.url).searchParams.has(judgedParam)
  return {
    title: t('title'),
    here: addressIn(language, path),
    isOurs: queue.isOurs,
    authorityName: queue.authorityName,
    waiting: queue.waiting,
    ground: groundOf(ctx, args.request),
    steps: queue.steps.map(
      (step): ShownStep =>
        step.kind === 'one'
          ? { kind: 'one', ...shownItem(step.item, language) }
          : { kind: 'group', ...shownGroup(step.group, language) },
    ),
    last: isTold
      ? {
          ...last,
          names: (await refusedOf(ctx, last)).map(({ id, ...one }) => ({
            ...one,
            href: addressIn(language, `${path}/${id}`),
          })),
        }
      : null,
  }
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const here = addressIn(ctx.language, path)
  if (entries.intent === 'ground') {
    if (!isGround(entries.ground)) throw new Response(null, { status: 400 })
    throw redirect(here, { status: 303, headers: { 'set-cookie': keepGround(ctx, entries.ground) } })
  }
  const ground = groundOf(ctx, args.request)
  if (entries.intent === 'groep') {
    try {
      const { ids, last } = await answerGroup(ctx, entries, ground)
      const to = last ? `${here}?${judgedParam}` : here
      throw redirect(to, { status: 303, headers: { 'set-cookie': keepApart(ctx, args.request, ids, last) } })
    } catch (error) {
      const { answered, status } = refusedForm(ctx, entries, error)
      return data({ errors: [], answered }, { status })
    }
  }
  const verdict = verdicts.find((each) => each === entries.verdict)
  if (!verdict) throw new Response(null, { status: 400 })
  try {
    if (ground === null) throw new Refusal(shieldMessages.basisNeeded)
    await judgeName(ctx, {
      nameId: one('name-id'),
      version: Number(one('version')),
      verdict,
      ground,
      reason: one('reason'),
    })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const errors = [{ field: 'wachtrij', message: messageOf(error.code, ctx.language, error.values) }]
    return data({ errors, answered: null }, { status: error.status === 400 ? 422 : error.status })
  }
  throw redirect(here, 303)
}

/** Judges what was ticked. Returns what comes by itself from now on: what was shown and not ticked, and what was refused. */
async function answerGroup(
  ctx: Context,
  entries: FormEntries,
  ground: ShieldGround | null,
): Promise<{ ids: string[]; last: LastGroup | null }> {
  const listOf = (name: string) => [entries[name] ?? []].flat()
  const shown = listOf('shown').flatMap((one) => one.split(' '))
  if (entries.together === 'apart') return { ids: shown, last: null }
  if (entries.together !== 'list') throw new Response(null, { status: 400 })
  if (ground === null) throw new Refusal(shieldMessages.basisNeeded)
  const names = listOf('id').flatMap((one) => {
    const [id = '', version] = one.split(' ')
    return isRowId(id) ? [{ id, version: Number(version) }] : []
  })
  const { done, refused } = await judgeGroup(ctx, { names, ground, reason: listOf('reason')[0] ?? '' })
  const ticked = new Set(names.map(({ id }) => id))
  return {
    ids: [...shown.filter((id) => !ticked.has(id)), ...refused.map(({ id }) => id)],
    last: { done, refused: refused.length, names: refused },
  }
}

export default function JudgeNames({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(queueText)
  const { title, here, isOurs, authorityName, waiting, ground, steps, last } = loaderData
  return (
    <WorkbenchPage
      title={title}
      lead={isOurs ? (waiting >= 1_000 ? t('leadMany') : t('lead', { count: waiting })) : undefined}
      answered={actionData?.answered}
      above={<ErrorSummary errors={actionData?.errors ?? []} />}
      actions={
        isOurs && (
          <>
            <TextLink href={`${here}/namen`}>{t('allNames')}</TextLink>
            <TextLink href={`${here}/verzoeken`}>{t('unblocks')}</TextLink>
            <TextLink href={`${here}/terugnemen`}>{t('rollBack')}</TextLink>
          </>
        )
      }
    >
      {!isOurs ? (
        <EmptyState
          title={t('notOurs')}
          more={authorityName === null ? t('nobodyYet') : t('notOursMore', { name: authorityName })}
        />
      ) : (
        <div id="wachtrij">
          {last && <JudgedGroup {...last} />}
          <Ground ground={ground} here={here} />
          {ground !== null && <ReadingDesk steps={steps} />}
        </div>
      )}
    </WorkbenchPage>
  )
}

/** Which ground this person decides on: asked once. */
function Ground({ ground, here }: { ground: ShieldGround | null; here: string }) {
  const t = useText(queueText)
  const words = useText(groundText)
  const choose = (
    <Form action={here} label={t('ground')}>
      <RadioGroup
        name="ground"
        legend={t('ground')}
        description={t('groundMore')}
        options={(Object.keys(shieldGrounds) as ShieldGround[]).map((value) => ({ value, text: words(value) }))}
        defaultValue={ground ?? 'politiewet'}
      />
      <Button name="intent" value="ground" appearance={ground === null ? 'primary' : 'secondary'}>
        {t('groundDo')}
      </Button>
    </Form>
  )
  if (ground === null)
    return (
      <>
        <Paragraph>{t('groundFirst')}</Paragraph>
        {choose}
      </>
    )
  return (
    <>
      <p className="utrecht-paragraph utrecht-paragraph--small">{t('groundNow', { ground: words(ground) })}</p>
      <Details summary={t('groundChange')}>{choose}</Details>
    </>
  )
}
