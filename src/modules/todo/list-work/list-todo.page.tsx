// SPDX-License-Identifier: EUPL-1.2
import { data, redirect } from 'react-router'
import { addressIn, formatDate, translate } from '#foundation/text'
import { contextOf, entriesOf, pageIn, pageRequest, pagingOf, refusedForm } from '#foundation/web'
import { keys } from '#ui/keys'
import { Keyboard } from '#ui/keyboard'
import { useText } from '#ui/language'
import { WorkbenchPage } from '#ui/page'
import { Pagination } from '#ui/pagination'
import { useSite } from '#ui/site'
import { SyntheticNotice } from '#ui/synthetic-notice'
import { Paragraph } from '#ui/text'
import { putOff, takeUp } from '../later/put-off.command.ts'
import type { Route } from './+types/list-todo.page.ts'
import { Done } from './done.part.tsx'
import { doneBefore, keepDone, saidDone } from './done.query.ts'
import { tabs } from './gather.query.ts'
import { listTodo } from './list-todo.query.ts'
import { groupsOf } from './row-view.query.ts'
import { takeDeed, undoDeed } from './take-deed.command.ts'
import { menuText, todoText } from './todo.text.ts'
import { TodoGroups } from './todo-groups.part.tsx'

const here = '/werkbank'

/** Which of the lists an address asks for, by its Dutch name. */
const names = { work: '', read: 'lezen', others: 'anderen', later: 'later' } as const

export async function loader(args: Route.LoaderArgs) {
  const { ctx, tray } = args.context.get(pageRequest)
  const { actor, language } = ctx
  // A machine has no start page, and nobody comes here without signing in.
  if (actor.kind !== 'person') throw new Response(null, { status: 403 })
  const asked = new URL(args.request.url).searchParams
  const tab = tabs.find((each) => names[each] === (asked.get('lijst') ?? '')) ?? 'work'
  const sources = tray()
  const todo = await listTodo(ctx, sources, tab, pageIn(args.request.url))
  const t = translate(todoText, language)
  const address = addressIn(language, here)
  const kept = names[tab] ? { lijst: names[tab] } : {}
  const done = doneBefore(ctx, args.request, sources)
  const shown = {
    title: translate(menuText, language)('title'),
    isDemo: ctx.settings.isDemo,
    tab,
    address: `${address}?${new URLSearchParams({ ...kept, pagina: String(todo.page) })}`,
    tabs: tabs
      .filter((each) => each === 'work' || each === tab || todo.counts[each] > 0)
      .map((each) => ({
        href: names[each] ? `${address}?lijst=${names[each]}` : address,
        text: t(each),
        count: todo.counts[each],
        current: each === tab,
      })),
    groups: groupsOf(todo.rows, tab, ctx.now(), language),
    paging: pagingOf(address, todo.page, todo.pages, kept),
    next: todo.next && formatDate(todo.next, language),
    hasLists: sources.length > 0,
    done,
  }
  return data(shown, done ? saidDone(ctx) : {})
}

export async function action(args: Route.ActionArgs) {
  const ctx = contextOf(args)
  const sources = args.context.get(pageRequest).tray()
  const entries = entriesOf(await args.request.formData())
  const one = (name: string) => [entries[name] ?? ''].flat()[0] ?? ''
  const [id, deed, name] = [one('id').slice(0, 200), one('deed').slice(0, 60), one('name').slice(0, 200)]
  const version = Number.parseInt(one('version'), 10)
  let what = one('intent')
  try {
    switch (what) {
      case 'later':
        await putOff(ctx, id, one('until') || one('day'))
        break
      case 'take-up':
        await takeUp(ctx, id)
        break
      case 'undo':
        await (deed === 'later' ? takeUp(ctx, id) : undoDeed(ctx, sources, id, deed))
        break
      default: {
        const wanted = {
          id,
          deed,
          reason: one('reason').slice(0, 500),
          version: Number.isNaN(version) ? undefined : version,
        }
        await takeDeed(ctx, sources, wanted)
        what = deed
      }
    }
  } catch (error) {
    const { answered, status } = refusedForm(ctx, { ...entries, intent: 'rij' }, error)
    const summary = answered.summary.map((each) => ({
      ...each,
      message: name ? `${name}: ${each.message}` : each.message,
    }))
    return data({ ...answered, summary }, { status })
  }
  const asked = new URLSearchParams(new URL(args.request.url).searchParams)
  throw redirect(`${addressIn(ctx.language, here)}?${asked}`, {
    status: 303,
    headers: { 'set-cookie': keepDone(ctx, { what, id, name }) },
  })
}

export default function ListTodo({ loaderData, actionData }: Route.ComponentProps) {
  const t = useText(todoText)
  const { title, isDemo, tab, address, groups, paging, done } = loaderData
  // What this person follows stands on pages of its own: the other tabs of this room.
  const room = useSite().workbench?.rooms.find(({ current }) => current)
  const [follow] = room?.tabs.filter(({ current }) => !current) ?? []
  return (
    <WorkbenchPage
      title={title}
      tabs={[...loaderData.tabs, ...(follow ? [{ href: follow.href, text: t('follow') }] : [])]}
      answered={actionData}
      above={<>{done && !actionData && <Done {...done} address={address} />}</>}
      actions={
        <Keyboard
          shortcuts={[
            { keys: keys.next, text: t('next'), row: 'next' },
            { keys: keys.previous, text: t('previous'), row: 'previous' },
            { keys: keys.open, text: t('open'), inRow: 'Enter' },
            { keys: '1', text: t('first'), inRow: '1' },
            { keys: '2', text: t('second'), inRow: '2' },
            { keys: '3', text: t('third'), inRow: '3' },
            { keys: keys.later, text: t('putOff'), inRow: 'h' },
            { keys: keys.undo, text: t('undo'), press: 'ongedaan', absent: t('undoOver') },
          ]}
        />
      }
    >
      {groups.length > 0 ? (
        <TodoGroups groups={groups} address={address} tab={tab} answered={actionData} />
      ) : (
        <Paragraph>{emptyWords()}</Paragraph>
      )}
      <Pagination {...paging} />
      {isDemo && <SyntheticNotice text={t('demo')} />}
    </WorkbenchPage>
  )

  function emptyWords(): string {
    if (tab !== 'work') return t('nothingHere')
    if (!loaderData.hasLists) return t('noneHere')
    return loaderData.next ? t('doneNext', { day: loaderData.next }) : `${t('done')} ${t('doneMore')}`
  }
}
