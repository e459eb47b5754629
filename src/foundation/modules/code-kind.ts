// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '../access/context.ts'
import type { Text } from '../text/index.ts'

/** Where whoever holds a code goes on. */
export interface CodeLead {
  /** From the first slash, in Dutch. */
  path: string
  /** The cookie in which that page finds the code. Without one the code is posted there once more, and the page shows itself with it filled in. */
  cookie?: string
}

/** A kind of code that a module gives to people without an account. */
export interface CodeKind {
  /** 'redress.objection' */
  name: string
  /** What somebody did or got that has such a code, with its article: 'een bezwaar'. */
  says: Text<'title'>
  /**
   * Null for what is no code, a code of nobody, and a code of another kind: all three by one way through the database. `typed`: as somebody typed
   * it. Changes nothing.
   */
  leadTo(ctx: Context, typed: string): Promise<CodeLead | null>
  /** Nothing is kept of it, so that a code of another kind may look like one by chance: it leads only when no other kind does. */
  carriesAll?: true
}
