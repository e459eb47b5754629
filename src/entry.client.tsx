// SPDX-License-Identifier: EUPL-1.2
import { StrictMode, startTransition, useLayoutEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { keepTyped } from './ui/keep-typed.ts'

const giveBack = keepTyped(document)

/** What was typed while the page came alive stays. */
function Alive() {
  useLayoutEffect(giveBack, [])
  return <HydratedRouter />
}

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Alive />
    </StrictMode>,
  )
})
