/**
 * What plans in English are likely to say: after each `#` a kind of text, then its texts, in lines or
 * between bars. Links of format `2.` are read by it: never change a character of it.
 */
export const english = `#rule
objective/unrealistic|objective/no-baseline|objective/long|objective/several|objective/activity|objective/static
objective/sentence-disagrees|strategy/too-many|strategy/coverage|strategy/no-audience|strategy/tactic-in-disguise
strategy/restates-objective|strategy/duplicate|strategy/behind|tactic/vague|tactic/no-owner|tactic/no-date
tactic/outside-quarter|tactic/strategy-in-disguise|tactic/duplicate|tactic/overdue|plan/owner-overload
plan/back-loaded|plan/one-channel
#id
p1|s1|s2|t1|t2|c1|d1|m1|s1-t1|s2-t1|plan-1|strategy-1|tactic-1
#title
Northern Consulting Group|Clear View Opticians|Lakeside Hotel|Bright Software Inc.|Happy Paws Veterinary Clinic
Pacific Transport and Logistics|Oak & Pine Furniture|New World School|Star Bakery|Energy Gym|Riverside Dental Care
Northside Sales Team|Green Valley Supplies Ltd|Harbor Coffee Roasters|Miller & Sons Auto Repair
Bright Path Language School|The Corner Restaurant|Summit Insurance Agency|Oak Street Fitness Studio|Blue Door Design
#sentence
Sign 25 new contracts in Q1 2027, against 18 in the same quarter last year
Raise billing to USD 1.2 million between January and March 2027|Sell $450,000 in the first half of the year
Get 300 bookings between July and September 2027|Collect $35,000 of overdue invoices in Q2
Enroll 150 new students before March 15|Double online sales: from 400 to 800 orders a month
Reach 500 active customers by the end of Q2 2027|Sell USD 250,000 between April and June 2027
Invoice $180,000 in the second quarter of 2027|Collect USD 90,000 in Q4 2026
Increase sales by 20% in the third quarter of 2027|Win 60 new customers in Q3 2027, up from 45 in the quarter before
Grow market share from 12% to 15% in Q4 2027|Sell 1,200 units in the first quarter of 2027
Increase revenue by 15% in 2027|Go from 80 to 110 monthly contracts before June 30|Cut customer churn from 8% to 5%
#metricName
confirmed bookings|students enrolled|patients seen|active subscribers|gross margin|customers who buy again
monthly recurring revenue
#unit
USD|EUR|customers|units|contracts|visits|calls|meetings|proposals|quotes|emails|messages|posts|orders|sales|%|people
companies|businesses|accounts|demos|appointments|events|workshops|videos|reviews|referrals|partners|stores|deliveries
students|patients|bookings|nights|seats|subscribers|licenses|projects|leads|case studies|surveys|trials|days|hours
boxes|samples
#owner
Emma|James|Sarah|Michael|Maria|David|Laura|Daniel|Olivia|Carlos|Anna|Robert|Sofia|Thomas|Grace|William|Rachel|Mark
Julia|Peter|Linda|Andrew|Karen|Chris|Nina|Alex|Paul|Diana|Kevin|Lucy|Ben|Hannah|Tom|Priya|Sales|Marketing|Management
Sales manager|Sales team|Account manager|Customer service|Operations|Head of sales
#strategy
Close maintenance contracts with managers of buildings, hotels and clinics
Fill slow hours and days with rates and packages for groups|Sell monthly subscriptions instead of single purchases
Grow within the large accounts that buy only one line from us|Reach neighboring towns with our own delivery route
Make the software known among accounting firms and pharmacy chains
Be the preferred supplier of architects and interior designers
Win over people who move to the area or open a new business
Take classes and treatments to companies during working hours|Cut returns and complaints so that customers come back
Shorten the sales cycle with a free trial and initial advice|Sell directly to consumers without intermediaries
Build a community around the brand and get people to recommend us
Collect overdue invoices on time and offer financing to those who buy more
Serve the customers that larger competitors ignore
Sell more to the customers we already have with a yearly service plan
Get into mid-size companies through the accountants who advise them
Win back the customers who stopped buying in the last twelve months
Turn recommendations from happy customers into a steady source of sales
Open up distributors and wholesalers in the north of the country
Bring in young families from the neighborhood on weekends|Specialize in private schools and universities
Raise the average ticket with bundles and add-ons|Win public tenders and large corporate accounts
Become the fastest and most reliable choice for builders and repair shops
Attract new customers online through search and social media
Fill the low season with early bookings and corporate rates
Keep current customers with better after-sales service and early renewals
Reach homes that now buy from competitors with samples and free trials
Build loyalty among regular customers with a rewards program
Form partnerships with gyms, pharmacies and clinics nearby|Improve the conversion of website visits into sales
Focus on high-value clients and lower the cost of acquisition|Expand into new segments and cities
Stand out for quality, warranty and on-time delivery|Help companies that ask for a quote decide faster
Develop export markets in Latin America and Europe|Increase brand awareness and customer engagement
#audience
managers of buildings with more than 50 apartments|couples who marry this year and event planners
pet owners in the neighborhood|software, consulting and financial services companies
hardware stores, contractors and site managers|human resources managers of factories and offices
60 large customers who buy less than last year|people over 60 and their children|entrepreneurs and freelancers
travel agencies and tour operators|people who ask online and do not complete the purchase
cafés, bakeries and ice cream shops|small businesses with 10 to 50 employees
owners of restaurants, hotels and coffee shops in the area|current customers of more than a year
200 customers who have not bought in six months|women between 25 and 40 who live or work nearby
purchasing managers and heads of operations|parents of children at private schools
doctors, dentists and private clinics|builders and architects with projects under way
120 companies that already asked for a quote|young professionals and university students
convenience stores and small supermarkets|transport and logistics companies|local and foreign tourists
farmers and cooperatives in the region
#reason
They decide quickly, pay in advance and bring their friends
Every day without the equipment costs them more than our fee for the whole month
They are less than fifteen minutes away and pass by every day
Today they travel to the capital to get it and lose half a day
The rainy season, Christmas and back to school concentrate demand
Their accountant or doctor tells them whom to call, and they listen
The margin of this line is three times that of the others
They have had the same supplier for years and are not happy with the service
One trial appointment is enough to notice the difference
If the order arrives complete and on time, they look for nobody else
Two out of three give up because they don’t know how much it will cost
They look for closeness, trust and a fair price rather than variety
They already know and trust us; they just don’t know everything we do
Winning a new customer costs five times as much as keeping one
Nobody else in the area offers this service with a written guarantee|Four out of ten people who try it stay
Last year half of our new sales came from a recommendation
Competitors take a week to answer and we can do it the same day
They buy in large quantities and pay within thirty days|Prices went up and they are looking for a cheaper option
They lose time and money today, and have nobody to turn to
They have a budget and decide in the first quarter of the year
There is demand all year and few suppliers who deliver on time
People who see a demo buy twice as often as those who only get a price
They spend the most and we look after them the least|Many already ask for it, but we don’t reply in time
#measure
companies with a current contract|families enrolled|plans sold|rooms occupied per night|online sales
active subscriptions|orders of more than one product|customers who move to the full plan|delivery days
complaints per month|overdue invoices collected|hours sold|share of customers who renew|people who try it
tables occupied|displays installed|price lists delivered|building managers visited|groups served|ads published
stories published|trial orders|reminders sent|agreements closed|names on the list|photos taken|bids submitted
routes completed|sign-ups|downloads|website visitors|new customers|contracts signed|customers won back
customers who buy again|orders per week|average ticket|conversion rate|close rate|sales from referrals|active accounts
distributors with a monthly order|confirmed bookings|students enrolled|renewals|proposals accepted
businesses that buy every month|quotes that end in a sale|website visits|calls made|visits made
meetings with the purchasing manager|emails sent|messages sent|messages answered|proposals sent|quotes sent
demos given|posts with a link|videos published|people who attend|workshop attendees|qualified leads
customers contacted|companies visited|referrals received|new Google reviews|surveys answered|samples handed out
partnerships signed|events held|forms received|salespeople trained|case studies published|flyers handed out
#action
Offer restaurants a daily delivery before ten in the morning with no minimum order
Visit the managers of 30 buildings with a one-page brochure and three references
Leave a sample box at each café and come back after a week for the order
Write to people who asked for a quote and did not buy, with a cheaper option
Take photos of every finished job and upload them the same day
Put clear prices and a WhatsApp button on every product of the website
Invite twelve human resources directors to see the facilities
Give away the first class or consultation to anyone who comes recommended
Renew the contracts that expire in March one month ahead|Teach salespeople to ask about volume, date and who decides
Take the printed quote and explain it in person to large accounts
Put together seasonal kits for Mother’s Day, Christmas and back to school
Agree with two hotels that they recommend the tour to their guests for a commission
Collect by phone the invoices that are more than thirty days overdue
Open on Sundays during the high season with a special menu|Send a letter and a gift card to new neighbors
Test two different ads and keep the one that brings more messages per dollar
Set up a tasting table at the entrance on Friday afternoons
Offer free installation and an extended warranty to whoever buys the full set
Bring together ten contractors in a workshop with snacks and a raffle
Present the software to accounting firms with the data of a sample customer
Schedule the second visit before the patient leaves the office
Post openings for distributors and interview fifteen candidates
Ask every new customer how they heard about us and record it|Create a broadcast list with every Thursday’s offers
Update the price list and send it to wholesalers|Measure how long each order takes and tell the customer if it is late
Hand out discount coupons with each invoice for the next purchase|Negotiate shelf space in three supermarkets
Translate the website and the catalog into Spanish for buyers abroad
Record a tour of the farm, the warehouse or the plant|Ask parents to bring another student to the open house
Offer interest-free installments with a credit card|Check the inventory and clear what did not sell in the season
Sign with a logistics company to deliver within 24 hours
Assign an advisor to each of the twenty most important accounts
Call students who left the course and offer them another schedule
Host a customer night with music, wine and the launch of the collection
Do a free audit and deliver a report with three recommendations
Sell packages of five and ten sessions valid for six months|Turn frequent questions into one-minute videos
Send the survey, read the comments and call whoever scored below seven
Put a sign on the storefront, the trucks and the bags|Change payment terms for those who buy above a certain volume
Spread the offer in neighborhood groups and on the local station
Quote fleet maintenance to transport and courier companies|Develop a content calendar and publish customer stories
Identify key decision makers and schedule discovery calls
Increase the advertising budget for the best performing keywords
Call the 50 customers who bought the most last year to offer them an early renewal
Visit ten companies a week in the industrial park with a catalog and price list
Send this month’s offer to every customer in the database by email
Post three short before-and-after videos a week on Instagram and TikTok
Give a free 30-minute demo at the customer’s office
Prepare a standard proposal with prices, deadlines and payment terms
Ask every customer for a Google review after delivery|Hold a working breakfast for managers and business owners
Give a talk at the chamber of commerce on how to save costs|Build a landing page with a form and testimonials
Launch a Google and Facebook ad campaign aimed at the city
Offer a 10% discount for cash payment or on the second purchase
Hand out free samples at supermarkets, fairs and stores on Saturdays
Train the sales team to handle objections and close|Follow up open quotes by phone after three days
Sign agreements with companies to sell to their employees
Send a monthly newsletter with news, tips and a special offer
Make a list of inactive customers with their last purchase and phone number
Negotiate a better price for volume with suppliers|Take part in the trade show with our own booth
Hire a salesperson for the south of the city|Offer each customer a yearly contract at a fixed rate
Ask happy customers to introduce us to two people they know|Write a case study with figures from three customers
Invite LinkedIn contacts to a webinar|Interview fifteen customers to learn why they buy and what is missing
Design a basic, standard and complete package with prices
Set up a customer management system (CRM) and load the contacts
Update the company’s profile on Google Maps with photos and opening hours
Review the week’s results with the team every Monday|Answer messages from social media in less than an hour
Record customer testimonials and publish them on the website and YouTube
Leave the product on trial for two weeks at no cost|Put up posters and flyers with a QR code in building entrances
Present the service to property managers|Open an online store with card payment and home delivery
Set up a seasonal display with the best-selling products|Offer free shipping on orders above a certain amount
Pay a commission to whoever refers a customer who buys
Send a reminder the day before each appointment and rebook no-shows|Run a satisfaction survey at the end of every job
Meet the five largest distributors to agree on purchase targets
Look for partners among accountants, lawyers and architects who serve the same clients
Start a loyalty program with a points card and a birthday gift
Write blog content and optimize the website for search engines (SEO)
Agree dates and quantities of each order with the buyer|Sell the maintenance plan with every installation
Enroll current students in the next level before the course ends|Text customers when new stock comes in
Work with three local influencers to make the brand known|Automate emails to recover abandoned carts
Run a pilot with five companies in the sector|Bid for the tenders published on the government website
Launch the new product line|Email marketing campaigns segmented by type of customer
Cross-sell accessories and spare parts at the counter|Referral program with a bonus for both sides
Discounts for early payment and volume purchases|Retargeting of website visitors who did not buy
Partnerships with travel agencies, hotels and associations|Attend conferences and networking events
Personal attention and on-site technical support|Price study and competitor analysis
Advertising on local radio, newspapers and billboards|Create and share content that shows how to use the product
#channel
WhatsApp|Phone|Calls|Visits|In person|Email|Instagram|Facebook|TikTok|LinkedIn|YouTube|Google|Google Ads|Website
Social media|Point of sale|In store|Counter|Online store|Events|Trade shows|Meeting|Video call|Distributors|Partners
Radio|Text message|Internal team|CRM
#frequency
every week|every month|every day|daily|once|one time|once a week|once a month|twice a week|three a week|5 a week
10 per week|every two weeks|every Monday|Tuesdays and Thursdays|on Saturdays|every Friday|Monday, Wednesday and Friday
at the end of each month|with every sale|after each delivery|weekly|monthly|two a month
#note
It rained all week and fewer people came; phone orders held up
Two customers put off the decision until after the holiday
The new ad brought twice as many messages with the same budget|The supplier was late and we could not deliver on time
A good month: we passed the target of visits and conversion went up
A slow week because of the holidays; three visits moved to Monday|We are ahead of plan thanks to two large orders
One payment is still to be confirmed and five proposals are open|All the calls were made, but few people answered
First sale from the new strategy|Those who tried it ordered again
#decision
Those who get the visit buy; those who get the email do not
Time was missing, not interest: two more weeks and one more person
The cost per customer is too high for what each sale leaves
It reached its target; the effort goes to the other strategy
It is slow, but the figures of the last two weeks are improving
The tactics were done in full and the measure did not move|We change whom we talk to: small ones decide faster
It takes a lot of time and brings no customers|It works better than we thought; we add budget
#comment
I would halve the target until we see the first three weeks|Who takes over if the person in charge goes on holiday?
I like it. I would add a tactic for customers who already have a quote|Mind the date: that week is a holiday
The number does not match the report; let’s check it together
Where does this figure come from? It looks high for one quarter|Looks good to me, but it needs an owner and a date
This is more of a tactic than a strategy|I would start in February, after the season
Agreed. Is the budget enough for both?|How will we measure that it works?
#overruled
It is a new business, there is nothing to compare with|The owner decided it and we have signed orders
`
