// A.2 a mixin is no type
// covers: A2.mixin-limits
mixin class Plain { int x; }
void main()
{
    Plain p; // expect error AS2007
}
