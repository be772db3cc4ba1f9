import { FindingList } from './FindingList.tsx'
import { SetAside } from './SetAside.tsx'
import type { ComponentProps } from 'preact'

/** What the checks say, and what of it the person set aside. */
export const Findings = (props: ComponentProps<typeof FindingList>) => (
  <>
    <FindingList {...props} />
    <SetAside plan={props.plan} isReadOnly={props.isReadOnly ?? false} />
  </>
)
