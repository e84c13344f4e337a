/** One question a line: only looks like a question about people. */
export const ANSWERED_ENGLISH = `
Is there a family room?
How big is the master bedroom?
Is Church Street a busy street?
Are the kitchen cabinets white?
Is there a mother-in-law suite?
Is it a single-family home?
Which school district is it in?
How far is the elementary school?
Is there a security system?
Is it wheelchair accessible?
Is it within walking distance of a park?
Does it have a walk-in closet?
Are the countertops black granite?
Can I bring my service dog?
Is an emotional support animal allowed?
Is there a church nearby?
How far is the nearest mosque?
Is there a synagogue within walking distance?
Is the street quiet?
Is it walkable?
Does it have a kids' room?
Is this a 55+ community?
Is there an age restriction?
Is there a wall safe?
Does the safe in the closet stay?
Are there French doors?
Does it have Spanish tile?
Is there a step-free entry?
Is there a ramp to the front door?
Are the doorways wide enough for a wheelchair?
Is there an elevator in the building?
Is there a community pool?
What does the community fee cover?
Is the yard fenced for dogs?
Is the neighborhood called Oak Hill?
What neighborhood is this in?
What's the zip code?
Which city is it in?
How many units are in the building?
How many people can legally live here?
What's the occupancy limit?
How close are the neighboring houses?
Is the fence shared with the neighbors?
Can the neighbors see into the yard?
Are there neighbors above or below?
Is there street parking?
Is it on a busy road?
Is there a playground nearby?
Is there a kiddie pool?
Is there room for a crib?
Could the den be a nursery?
Are there bunk beds in the children's room?
Is the pool fenced?
Is the balcony railing safe?
Is the tap water safe to drink?
Is the wiring safe?
Is the deck safe?
Is the fireplace safe to use?
Are there safety features in the bathroom?
Has crime scene cleaning ever been done here?
Did anyone die in the house?
Is there a burglar alarm?
Are there smoke alarms?
Is there a police station close by?
Is there a fire station nearby?
Where's the nearest drug store?
Is there a doorman?
Is the complex gated?
Are there security cameras in the lobby?
Is there a Chinese restaurant nearby?
Is there an Indian grocery store close?
Is there a Catholic school nearby?
What's the name of the high school?
Is the school bus stop close?
Which schools is it zoned for?
How long is the walk to the school?
Is there a daycare in the building?
Is Indian Creek on the property?
Is Jewish Community Center far?
What is the tax rate in the school district?
How much are the school taxes?
Are the walls white?
Is the exterior brown brick?
Is it a black metal roof?
Are the appliances black stainless?
Is the white oak floor original?
Is the colonial American style?
Does it have Japanese maples in the yard?
Is the garden English style?
Are the Persian rugs included?
Does it have a Dutch door?
Is there a Turkish bath?
Is the kitchen Italian marble?
Is it double glazed?
Is it a duplex or two-family?
Can it be used as a multi-family?
Is it a bachelor apartment?
Is there a master key?
Is the master on the main floor?
Is there a granny flat?
Is there an in-law apartment?
Is it a couple of minutes from the station?
Is it a couple of blocks to the beach?
Is the lot area bigger than 8,000 sq ft?
What's the living area?
How big is the play area?
Is there a dining area?
Is there a good storage area?
Is the area rug staying?
Is it single level?
Does it have a single or double garage?
Is there a race track nearby?
Is the water heater safe from earthquakes?
Is it in a flood zone?
Is the area prone to flooding?
Is the building earthquake safe?
Is it pet friendly?
Is it dog-friendly?
Is it energy friendly?
Are kids allowed in the gym?
Can children use the pool?
Can my kids come to the showing?
Is it okay to bring my children to the open house?
My son works from home; is there fiber internet?
My wife and I both drive, how many parking spots are there?
We're a family of five, how many bedrooms are there?
We have two kids. How many bedrooms does it have?
I have three children, how many bathrooms?
I'm retired and want to see it Tuesday
I use a wheelchair, are there stairs?
My mother uses a walker, how many steps to the entrance?
I'm a veteran, can I use a VA loan?
Does it qualify for a VA loan?
Is the seller motivated?
Who is the listing agent?
Who built the house?
Who pays the HOA?
Who manages the building?
Who do I contact for a tour?
Do you speak Spanish?
Does the agent speak Arabic?
Can I talk to someone who speaks Spanish?
How is the parking in the area?
How is the cell reception there?
How is the traffic on that street?
How is the water pressure?
What is the internet like?
What's the kitchen like?
What is the parking like?
What shops are in the area?
What restaurants are nearby?
What is there to do nearby?
Is there public transport close by?
How far is downtown?
How far is it from the hospital?
Is there a hospital in the area?
Is there a library nearby?
Are there bike paths in the neighborhood?
Are there sidewalks in the neighborhood?
Is there a dog park in the neighborhood?
Are there any new developments planned in the area?
Is the neighborhood in an HOA?
How many homes are in the community?
When was the community built?
Does the community have a clubhouse?
What are the community rules about pets?
Are rentals allowed in the community?
Is short-term renting allowed?
Can I rent out a room?
What do tenants pay for?
Is it currently tenant occupied?
Do residents get a parking permit?
How many owners has it had?
Are utilities included for tenants?
Is there a good view?
Is it a good size yard?
Is the condition good?
Is the roof in good shape?
Is the lighting good in the kitchen?
Is it noisy at night?
Is the street lit at night?
Does the AC run well at night?
Will my king bed fit in the bedroom?
Would an SUV fit in the garage?
Will our furniture fit in here?
Is there enough room for two cars?
Is there space for a home office?
Is it good for working from home?
Is it a good place to park an RV?
Are there blinds on the windows?
Is there a blind spot in the driveway?
Are there grab bars in the bathroom?
Is there a roll-in shower?
Is there handicap parking?
Are there accessible parking spaces?
Does the lobby have an accessible restroom?
Is there a St. Mary's church on the corner?
Is the house next to a chapel?
Is there a temple on Temple Street?
What's on White Street?
How far is Black Rock Beach?
Is it near Brown University?
Is it close to Spanish Fort?
Is it in the historic district?
Is there a homeowners association?
What are the neighbors' lots zoned for?
Is the seller's disclosure available?
Does it have a killer view?
Are there drug stores close?
Is there lead paint?
Is the exposed brick real?
Does the house have good bones?
What is the walk score?
Is there a gun safe?
Can foreigners buy here?
Is it freehold for expats?
Is it close to a kosher market?
Is there a halal butcher nearby?
Are the closets his and hers?
`
  .trim()
  .split("\n");
