// A.3 no automatic copy constructor where one is deleted or a member has none
// covers: A3.constructor-auto-copy, A3.delete-copy, B7.copy-deleted
// oracle: none (2.37)
class Single
{
    Single(int n) { }
    Single(const Single &inout) delete;
}

class Holder
{
    Single member = Single(1);
    Holder(int n) { }
}

void take(Single s) { }
void take(Holder h) { }

void main()
{
    Single s(1);
    Single t(s); // expect error AS2014
    take(s); // expect error AS2014
    Holder h(1);
    Holder i(h); // expect error AS3017
    take(h); // expect error AS3017
}
