import './styles.css';
import './i18n';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Refusal } from './api/client';
import { nonce } from './page';
import { Shell } from './shell/Shell';
import { SignedIn } from './shell/SignedIn';
import { readable, theme } from './theme';
import { NotFound } from './ui/NotFound';

const queries = new QueryClient({
  defaultOptions: {
    // Whether the line is cut is found out by asking: what waits in silence looks like loading.
    mutations: { networkMode: 'always' },
    queries: {
      networkMode: 'always',
      staleTime: 15_000,
      // A refusal stays a refusal; only silence and overload are asked again.
      retry: (count, error) =>
        count < 2 && error instanceof Refusal && (error.status === 0 || error.status >= 502),
    },
  },
});

const router = createBrowserRouter([
  { path: '/signed-in', Component: SignedIn },
  {
    path: '/',
    Component: Shell,
    HydrateFallback: () => null,
    children: [
      { index: true, lazy: () => import('./pages/WorkPage') },
      { path: 'tasks/:id', lazy: () => import('./pages/TaskPage') },
      { path: 'plans', lazy: () => import('./pages/PlansPage') },
      { path: 'plans/:id', lazy: () => import('./pages/PlanPage') },
      { path: 'reports', lazy: () => import('./pages/ReportsPage') },
      { path: 'reports/:id', lazy: () => import('./pages/ReportPage') },
      { path: 'mails/:name?', lazy: () => import('./pages/MailsPage') },
      { path: 'calendar', lazy: () => import('./pages/CalendarPage') },
      { path: 'docs', lazy: () => import('./pages/DocsPage') },
      { path: '*', Component: NotFound },
    ],
  },
]);

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={readable}
      forceColorScheme="light"
      getStyleNonce={() => nonce}
    >
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
