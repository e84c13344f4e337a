import { type SenseDefinition, sense } from "./sense-types";

/** The association: its fee, what it does for it, its other charges and its size. */
export const FEE_SENSES: SenseDefinition[] = [
  sense(
    "hoa_fee",
    "",
    "hoa|hoa fees|dues|condo fee|service charge|maintenance fee|whats the damage monthly for the hoa|whats the hoa run|what do they hit you for in hoa|how much is the hoa please|do i owe anyone monthly dues|is there an association and what does it cost|what does the association want per quarter|how much every quarter to the association|annual association dues|yearly fee for the community|what do i pay per year for the common areas|is there a homeowners thing|do i have to deal with an hoa|please tell me theres no hoa|i hate hoas is there one|no hoa right|is it hoa free|does this street have an hoa|any poa fees|road association fee|lake association dues|club membership dues mandatory|is there a master association|two associations or one|what is the service charge per square foot|annual service charge in dirhams|what do i pay the owners association|building maintenance per year|ground rent and service charge|body corporate fees|strata levy per quarter|co op maintenance amount|what are the carrying charges|how much does belonging to the community cost|what does the building bill me every month|is the hoa more than 300|is the fee under 200 a month|are the dues over 500|i can do 400 a month for fees at most|whats the monthly on the condo besides the mortgage|what do neighbors pay to keep up the common areas|how steep are the condo dues|any recurring fees|what other monthly costs come from the building|maintenance dues|what do i pay to the management each month|is the hoa over 250|is the hoa fee more than 400 a month|are the monthly fees below 300|are the condo dues under 350 a month|is the service charge more than 20 dirhams a foot|are the fees higher than 500 a month|does this place have an hoa|does the street belong to an association|is this house in an hoa|are there mandatory dues|could you tell me the hoa dues please|what monthly fee comes with the unit|is there a monthly charge for shared areas|how much for common area upkeep|what are the fees each month to the building|regular fees of the building|hoa amount please|whats the hoa cost|what are the dues here|tell me the dues|how much are condo fees|is it hoa or not|is there any association here at all",
  ),
  sense(
    "hoa_fee",
    "included",
    "what does the fee cover|hoa covers what|hoa includes|what all is in the dues|what do you get for the hoa|what do i get for my dues|what are the dues good for|is the hoa fee worth anything what does it do|what does the service charge cover|what does the quarterly payment pay for|what does the yearly fee take care of|what does the building take care of for me|does the hoa do the roofs|does the hoa cover the outside of the house|does the association paint|do they cut the grass for us|does someone come and mow|who cuts the lawn around here|is yard work done for me|i dont want to mow is that covered|i hate shoveling who does it|do i own a snow shovel or does the hoa|who clears the sidewalks|who salts the steps|who pays for the roof when it goes|who fixes siding|are exterior repairs on the association|is water in the hoa|is trash in the hoa|does the hoa pay for the internet|is cable in the dues|does the condo fee include heat|is gas part of the condo fee|is electricity covered by the fee|is the pool included in the fee|does the fee cover the gym|does my payment include building insurance|is building insurance in the dues|what services does the community provide|what maintenance is done for the owners|what would i still have to maintain myself|is it maintenance free|is it lock and leave|who looks after the common areas|who pays for the elevator repairs|who keeps up the pond|what does that 300 a month buy|does the fee include water|does the fee include heat|does the hoa fee include internet|does the monthly fee cover cable|do the dues cover the roof and siding|is insurance part of the dues|does the fee take in the insurance on the building|is the water bill covered by the association|is electricity part of the hoa|what does my fee get me|what do owners get for the fee|whats in the fee|what does the condo fee do for me|is lawn mowing in the dues|does the hoa look after lawns|does the service charge include cooling|is maintenance of the outside part of the fee|does the association pay the water|what is paid out of the monthly fee|which things does the association pay|what falls under the service charge|does the hoa handle the roof|is the roof the associations job|does the association take care of roofs|is outside work done by the hoa|what work is done for owners|which upkeep is done for us|who is responsible for the outside",
  ),
  sense(
    "hoa_frequency",
    "",
    "is the hoa paid monthly or quarterly|do i pay the dues all at once for the year|how many times a year do they bill the dues|what is the billing period of the association|hoa every month or every three months|do they take the fee once a year|is the service charge billed twice a year|quarterly or semi annual dues|do dues come monthly or once a year|does the association bill by the quarter|is the association paid every month or only once",
  ),
  sense(
    "special_assessment",
    "",
    "special assessment|any assessments coming up|is there an assessment right now|are owners paying an assessment|will i get hit with a special assessment|any big building projects that ill have to pay for|are there pending special assessments|has the board voted on an assessment|one time levy from the hoa|will owners be billed for the new roof|was there an assessment last year|is an assessment planned|does the seller pay the assessment off|who pays the current special assessment|is a big bill coming from the building|im afraid of a surprise levy|did they just assess everyone|any extra payments to the building coming|am i going to be stuck paying for the facade|any capital projects being charged to owners|how much is the special assessment|are there any outstanding levies|any assessments i should know about please|extra contributions to the building fund planned|extra levy for the owners|is there a levy coming on top of the dues|one off charge to owners|will there be an extra bill from the association|any assessment for the roof or garage|are there assessments owed|assessment pending",
  ),
  sense(
    "reserves",
    "",
    "reserves|how much is in reserves|does the building have money saved|is the building financially healthy|is the association broke|what is in the reserve account|how well funded is the hoa|reserve study|percent funded|is there a sinking fund|how big is the sinking fund|does the condo have savings for repairs|are the finances of the association ok|has the hoa got money in the bank|is the hoa solvent|is there a rainy day fund for the building|does the board have cash put aside|hoa savings|money set aside by the association|reserve balance|does the association keep reserves|cushion of the association|is the reserve fund healthy|how much cash does the hoa hold|is the fund for repairs full|size of the reserve fund|what is the reserve fund at|how big are the reserves|money in the reserve account",
  ),
  sense(
    "units_in_building",
    "",
    "how many flats in the block|how many units in the complex|how many condos are in this building|how many homes in the association|how many owners are there in the building|how many other units share the building|how many apartments per floor|number of homes in the community",
  ),
  sense(
    "trash",
    "",
    "what day is trash day|when is garbage collected|is there trash pickup|who hauls the garbage|where do i take the trash|is there a trash chute|do they recycle here|is there curbside recycling|where do the bins go|is garbage collected at the house|do i pay for garbage pickup",
  ),
  sense(
    "snow",
    "",
    "who plows|does the town plow the road|who plows the driveway|is the street cleared in winter|does anybody plow us out|do i have to clear the snow myself|who does snow removal|is the road passable in winter|can i get out when it snows|are we snowed in in winter",
  ),
  sense(
    "developer",
    "",
    "developer|builder|who built this|who put up the building|which company built these homes|what builder is it|name of the developer please|whos the builder|is it an emaar project|is this by damac|which developer is behind the tower|who constructed the community|what construction company was it|is it a ryan home|is the builder well known",
  ),
  sense(
    "tenure",
    "",
    "freehold|is it freehold or leasehold|do i own the ground too|does the land come with it|is the land leased|is there a land lease|do i own it outright|how many years are left on the lease of the land|is it fee simple|can foreigners buy here|can expats own it|is it a freehold area|what kind of ownership is it|is it a co op or do i own real property|do i get shares or a deed|is it deeded|do i get my own title deed|is the lot owned or rented|is there lot rent|who owns the land under the house",
  ),
];
