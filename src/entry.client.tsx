// SPDX-License-Identifier: EUPL-1.2
import { StrictMode, startTransition, useEffect, useLayoutEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { HydratedRouter } from 'react-router/dom'
import { countCharacters } from './ui/count-characters.ts'
import { keepHalfTyped } from './ui/keep-half-typed.ts'
import { keepTyped } from './ui/keep-typed.ts'

const giveBack = keepTyped(document)
countCharacters(document)

/** What was typed while the page came alive stays. From then on it says that it is: before, who presses is answered by the server. */
function Alive() {
  useLayoutEffect(giveBack, [])
  useEffect(() => {
    keepHalfTyped(document, sessionStorage)
    document.documentElement.dataset.alive = ''
  }, [])
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
