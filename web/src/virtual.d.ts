/** Made by build/roles.ts. */
declare module 'virtual:roles' {
  export const loadRole: Readonly<Record<string, () => Promise<import('./roles/page.ts').RolePage>>>;
  export const loadMap: () => Promise<import('./roles/page.ts').MapPage>;
}
/** Made by build/skill-labels.ts. */
declare module 'virtual:skill-labels' {
  export const skillLabels: string;
}
