/** An invented text, and what machine rewording would make of it, for tests. */
export const WRITTEN = `The data scientist builds machine learning models that answer questions of the business.
The company collects large amounts of data every week and needs somebody to understand it.
A typical project begins with exploratory data analysis in Python and SQL.
Then the team trains neural networks and decision trees on the warehouse tables.
Each model is checked with A/B tests before it goes to production.
The work often involves time series, for example the sales of the previous year.
You should know statistics, linear regression and the fundamentals of deep learning.
Good software engineering skills help you to deploy the models without errors.
Finally you explain the results to managers who do not like numbers.
Many companies offer this position in their research labs in Leeds and Oslo.`;

export const REWORDED = `The knowledge scientist constructs machine studying fashions that answer questions of the enterprise.
The corporation collects giant quantities of knowledge each week and wants someone to grasp it.
A typical mission begins with explanatory knowledge evaluation in Python and SQL.
Then the crew trains neural networks and determination bushes on the warehouse tables.
Every mannequin is checked with A/B checks earlier than it goes to manufacturing.
The work usually includes time collection, for instance the gross sales of the earlier yr.
It's best to know statistics, linear regression and the basics of deep studying.
Good software program engineering expertise enable you to deploy the fashions with out errors.
Lastly you clarify the outcomes to managers who don't like numbers.
Many corporations supply this place of their analysis labs in Leeds and Oslo.`;
