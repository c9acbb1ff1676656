/** What an id says of its name: "data-pipelines" is "data pipelines". */
export const plainLabel = (id: string): string => id.replaceAll('-', ' ');

/** The same with capitals: "apache-spark" is "Apache Spark". */
export const titledLabel = (id: string): string =>
  id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
