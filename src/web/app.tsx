import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { ArrivalProvider } from './reader/arrival.tsx'
import type { AppRouter } from './router.tsx'

/**
 * The whole app, the same wherever it is rendered.
 * @param onArrival - for a page that is rendered or taken over: called once it has been
 */
export const App = ({ router, onArrival }: { router: AppRouter; onArrival?: () => void }) => (
  <StrictMode>
    <QueryClientProvider client={router.options.context.queryClient}>
      <ArrivalProvider onArrival={onArrival}>
        <RouterProvider router={router} />
      </ArrivalProvider>
    </QueryClientProvider>
  </StrictMode>
)
