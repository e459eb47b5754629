// SPDX-License-Identifier: EUPL-1.2
import { data, redirect, type RouterContextProvider } from 'react-router'
import type { Context } from '../access/index.ts'
import { addressIn } from '../text/index.ts'
import { entriesOf, type FormEntries } from './form.ts'
import { contextOf } from './page-request.ts'
import { refusedForm } from './refused-form.ts'

interface ActionArgs {
  request: Request
  context: Readonly<RouterContextProvider>
}

type Deed<Done> = (ctx: Context, entries: FormEntries) => Promise<Done>

/**
 * Answers a form: the deed does what it asks and says where that leads. A refusal comes back with all that was typed; a fault goes on.
 * `intent`: of a form that sends none.
 */
export async function answerForm(
  args: ActionArgs,
  ...[first, second]: [Deed<string>] | [intent: string, Deed<string>]
) {
  const ctx = contextOf(args)
  const sent = entriesOf(await args.request.formData())
  const [entries, deed] = second ? [{ ...sent, intent: first as string }, second] : [sent, first as Deed<string>]
  let to: string
  try {
    to = await deed(ctx, entries)
  } catch (error) {
    const { answered, status } = refusedForm(ctx, entries, error)
    return data(answered, { status })
  }
  throw redirect(addressIn(ctx.language, to), 303)
}

/** The same of a page with several forms: what each `intent` does. Any other is none of ours. */
export function answerForms(
  args: ActionArgs,
  to: string | ((entries: FormEntries) => string),
  deeds: Record<string, Deed<unknown>>,
) {
  return answerForm(args, async (ctx, entries) => {
    const deed = new Map(Object.entries(deeds)).get(String(entries.intent))
    if (!deed) throw new Response(null, { status: 400 })
    await deed(ctx, entries)
    return typeof to === 'string' ? to : to(entries)
  })
}
