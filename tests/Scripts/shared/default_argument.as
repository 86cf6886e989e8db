// Default arguments of shared functions are shared code
// covers: A2.shared-limits, A2.function-default
// oracle: differs (it does not look into default arguments)
int local = 3;
shared int fixed() { return 4; }

shared int good(int value = fixed()) { return value; }
shared int bad(int value = local) { return value; }         // expect error AS4022

shared class Item
{
    int use(int value = local) { return value; }            // expect error AS4022
}
