/** An invented resume, to try the pages with. */
export async function exampleResume(): Promise<string> {
  return (await import('../examples/resume.txt?raw')).default;
}
